import { SECRET_CHARACTERS_SHOWN } from "../limits.ts";
import { isIn, RUN_TABLE } from "./runs.ts";

/**
 * A secret as it is, and as it may stand in what somebody prints: in JSON, also with escaped slashes, in an address, and in base64.
 * Each once; the secret is the first.
 */
export function formsOf(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const bytes = Buffer.from(secret);
  return [
    ...new Set([
      secret,
      json,
      json.replaceAll("/", "\\/"),
      encodeURIComponent(bytes.toString()),
      bytes.toString("base64"),
      bytes.toString("base64url"),
    ]),
  ];
}

/** The pieces of a written secret that are too long to be shown, without line breaks, quotes and whatever else joins them. */
export function piecesOf(written: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let end = 0; end <= written.length; end++) {
    if (end < written.length && isIn(RUN_TABLE, written.charCodeAt(end))) continue;
    if (end - start > SECRET_CHARACTERS_SHOWN) pieces.push(written.slice(start, end));
    start = end + 1;
  }
  return pieces;
}
