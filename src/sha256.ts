import type { Hash } from "node:crypto";
import { type Asking, READ_BYTES, someStretch } from "./asking.ts";

/**
 * SHA-256 of bytes, or of a text's in UTF-8, as 64 hex digits. node:crypto is loaded with the first call: it takes milliseconds, and a run
 * without findings hashes nothing.
 */
export const sha256 = (content: string | Uint8Array): string => createHash().update(content).digest("hex");

/** The same of a content of this size that is not held. */
export function* sha256In(size: number): Asking<string> {
  const hash = createHash();
  yield* someStretch(size, { at: READ_BYTES }, (bytes) => {
    hash.update(bytes);
    return false;
  });
  return hash.digest("hex");
}

const createHash = (): Hash => process.getBuiltinModule("node:crypto").createHash("sha256");
