import type { Random } from "../../core.ts";

// UUID ":" UUID ":" base64 of 122 or 137 bytes ":" base64 of 256 bytes. AWS publishes no format; this is the structure of every
// token seen in public leaks, and the lengths agree with the patterns that awslabs/ssosync has accepted since 2023.
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
/** The third part may grow; the last is 256 bytes, as an RSA signature of 2,048 bits is. */
const WHOLE = new RegExp(`${UUID}:${UUID}:([A-Za-z0-9+/]{100,400}={0,2}):([A-Za-z0-9+/]{342}==)`, "iy");
const CUT = new RegExp(`${UUID}:${UUID}:([A-Za-z0-9+/_-]{32,400}={0,2})(?::([A-Za-z0-9+/_-]{0,400}={0,2}))?`, "iy");
const SIGNATURE_BYTES = 256;
const DISTINCT_CHARACTERS = 20;
const COLON = 58;
const HYPHEN = 45;

/** Characters of a UUID. */
export const UUID_LENGTH = 36;

/**
 * Where a token could begin. It holds no fixed word to look for; what is fixed is where its colons and hyphens stand, so each
 * colon is asked for its neighbours before any pattern runs.
 */
export function* locateUuidPairs(text: string): Iterable<number> {
  for (let colon = text.indexOf(":", UUID_LENGTH); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    if (text.charCodeAt(colon + 1 + UUID_LENGTH) !== COLON) continue;
    if (text.charCodeAt(colon + 9) !== HYPHEN || text.charCodeAt(colon - 13) !== HYPHEN) continue;
    if (text.charCodeAt(colon - 28) === HYPHEN) yield colon - UUID_LENGTH;
  }
}

/** The same for bytes: two UUIDs, each with a colon behind it. */
const UUID_PAIR = `${UUID.replaceAll("a-f", "A-Fa-f")}:`.repeat(2);
export const UUID_PAIRS = { locate: locateUuidPairs, patterns: [UUID_PAIR] } as const;

/** The whole token that begins at `start`, if one does. A placeholder, whose parts are of few characters, is none. */
export function wholeTokenAt(text: string, start: number): string | undefined {
  WHOLE.lastIndex = start;
  const [token, middle = "", signature = ""] = WHOLE.exec(text) ?? [];
  if (![middle, signature].every((part) => new Set(part).size >= DISTINCT_CHARACTERS)) return undefined;
  return Buffer.from(signature, "base64").length === SIGNATURE_BYTES ? token : undefined;
}

/** The beginning of a token at `start`: both ids and at least `middle`, whole or cut, and what there is of the last part. */
export function cutTokenAt(
  text: string,
  start: number,
): { readonly token: string; readonly middle: string } | undefined {
  CUT.lastIndex = start;
  const [token, middle] = CUT.exec(text) ?? [];
  return token === undefined || middle === undefined ? undefined : { token, middle };
}

/** The first eight characters of both ids: what the console shows of a token too. */
export const idsOf = (token: string): string =>
  `${token.slice(0, 8)}…:${token.slice(UUID_LENGTH + 1, UUID_LENGTH + 9)}…`;

/** A token of today's length, made of random bytes. */
export function sampleToken(random: Random): string {
  const base64 = (length: number) => Buffer.from(random(length)).toString("base64");
  return [uuid(random), uuid(random), base64(122), base64(SIGNATURE_BYTES)].join(":");
}

/** RFC 9562, section 5.4: a random UUID is of version 4 and variant 2. */
export function uuid(random: Random): string {
  const hex = Buffer.from(random(16)).toString("hex").split("");
  hex[12] = "4";
  hex[16] = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4] ?? "8";
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
