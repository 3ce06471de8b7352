import { type Blob, sizeOf } from "../core.ts";
import { type Decoded, decode } from "../documents/decode.ts";
import { UserError } from "../errors.ts";
import { DOCUMENT_BYTES } from "../limits.ts";

/** The text of a policy, a snapshot or a baseline. Throws UserError where it is too large to be parsed. */
export function trustedText(path: string, blob: Blob): Decoded {
  if (blob.bytes && blob.bytes.length <= DOCUMENT_BYTES) return decode(blob.bytes);
  throw new UserError(
    `${JSON.stringify(path)} has ${sizeOf(blob)} bytes. A policy, a snapshot or a baseline may have ${DOCUMENT_BYTES}.`,
  );
}
