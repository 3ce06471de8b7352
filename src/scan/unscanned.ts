import type { Blob, Unscanned } from "../core.ts";
import { sha256 } from "../sha256.ts";

/** Content that was not scanned, and what tells it from other content of the same file. */
export interface UnscannedContent {
  readonly unscanned: Unscanned;
  readonly content: string;
}

/** What of a blob was not scanned for secrets, if anything was not. `isCut`: a limit of decoding was reached. */
export function unscannedIn({ bytes, unheld, oid }: Blob, isCut: boolean): readonly UnscannedContent[] {
  const unscanned = whyUnscanned(bytes, unheld, isCut);
  if (!unscanned) return [];
  const content = oid ?? sha256(unheld === undefined ? bytes : `${unheld} bytes`);
  return [{ unscanned, content: content.slice(0, 16) }];
}

function whyUnscanned(bytes: Uint8Array, unheld: number | undefined, isCut: boolean): Unscanned | undefined {
  if (unheld !== undefined) return { why: "too-large", bytes: unheld };
  return isCut ? { why: "decoding-limit", bytes: bytes.length } : pointerIn(bytes);
}

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
