/**
 * SHA-256 of a text's UTF-8 bytes, as 64 hex digits. node:crypto is loaded with the first call: it takes milliseconds, and a run
 * without findings hashes nothing.
 */
export const sha256 = (text: string): string =>
  process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
