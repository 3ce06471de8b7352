import type { Asking } from "../asking.ts";
import type { HeldBlob, LargeBlob, Unscanned } from "../core.ts";
import { sha256, sha256In } from "../sha256.ts";

/** Content that was not scanned, and what tells it from other content of the same file. */
export interface UnscannedContent {
  readonly unscanned: Unscanned;
  readonly content: string;
}

/** What of a blob was not scanned for secrets, if anything was not. `isCut`: a limit of decoding was reached. */
export function unscannedIn({ bytes, oid }: HeldBlob, isCut: boolean): readonly UnscannedContent[] {
  const unscanned = isCut ? cut(bytes.length) : pointerIn(bytes);
  return unscanned ? [contentOf(unscanned, oid ?? sha256(bytes))] : [];
}

/** The same for a blob that is not held, of which a limit of decoding was reached. */
export function* undecoded({ unheld: { size }, oid }: LargeBlob): Asking<UnscannedContent> {
  return contentOf(cut(size), oid ?? (yield* sha256In(size)));
}

const cut = (bytes: number): Unscanned => ({ why: "decoding-limit", bytes });

const contentOf = (unscanned: Unscanned, id: string): UnscannedContent => ({ unscanned, content: id.slice(0, 16) });

/**
 * The first line, and the longest text, of a file that stands for one in Git LFS. Source: git-lfs, docs/spec.md: "The first key is
 * always version", "a pointer file must be less than 1024 bytes".
 */
const POINTER = Buffer.from("version https://git-lfs.github.com/spec/v1");
const POINTER_BYTES = 1024;

/** Whether what stands from `from` to before `to` may be such a file. */
export const mayBePointer = (bytes: Uint8Array, from: number, to: number): boolean =>
  to - from < POINTER_BYTES && POINTER.every((byte, index) => bytes[from + index] === byte);

function pointerIn(bytes: Uint8Array): Unscanned | undefined {
  if (!mayBePointer(bytes, 0, bytes.length)) return undefined;
  const text = Buffer.from(bytes).toString("latin1");
  if (!/^oid [a-z0-9]+:[0-9a-f]+$/m.test(text)) return undefined;
  const [, size] = /^size ([0-9]{1,15})$/m.exec(text) ?? [];
  return size === undefined ? { why: "lfs-pointer" } : { why: "lfs-pointer", bytes: Number(size) };
}
