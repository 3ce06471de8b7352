import { isUtf8 } from "node:buffer";
import type { Blob, Document, ReferencedFile } from "../core.ts";
import { type Decoded, decode, utf16 } from "../documents/decode.ts";
import { formatOf, parseDocuments } from "../documents/parse.ts";
import { DOCUMENT_BYTES } from "../limits.ts";
import { NATIVE_KEYS } from "./native-schema.ts";

/** A file that could hold declared access, parsed once for all instances. */
export interface IdentityFile {
  readonly path: string;
  readonly text: string;
  readonly encoding: Decoded["encoding"];
  readonly documents: readonly Document[];
  /** Set where the file was not parsed, because it is larger than DOCUMENT_BYTES. */
  readonly oversized: boolean;
}

/** What one tree declares access in: identity files, and the files that they refer to, by path. */
export interface IdentityFiles {
  readonly files: readonly IdentityFile[];
  readonly referenced: ReadonlyMap<string, ReferencedFile>;
}

const MARKERS = ["schemaVersion", ...NATIVE_KEYS].map((marker) => Buffer.from(marker));

/**
 * The identity files among a tree's blobs, one for each path of a blob. Which reader reads them is decided later, by content;
 * here only files are left out whose bytes hold none of the words that a reader could claim. `wanted` tells paths that are
 * parsed whatever they hold: those that a policy's globs name, and those that were claimed before the change.
 */
export function identityFiles(blob: Blob, wanted: (path: string) => boolean): readonly IdentityFile[] {
  const paths = identityPaths(blob, wanted);
  if (paths.length === 0) return [];
  // A link is not followed; a file that becomes one has slipped out of sight, and so is shown as unread.
  if (blob.kind === "symlink") {
    const unread = { text: "", encoding: "utf-8", oversized: false, documents: [] } as const;
    return paths.map((path) => ({ path, ...unread }));
  }
  const oversized = isOversized(blob);
  const { text, encoding } = decode(oversized ? blob.bytes.subarray(0, 0) : blob.bytes);
  return paths.map((path) => ({
    path,
    text,
    encoding,
    oversized,
    documents: oversized ? [] : parseDocuments(path, text),
  }));
}

/** The paths of a blob by which it is an identity file, told without reading it as text. */
export function identityPaths(blob: Blob, wanted: (path: string) => boolean): readonly string[] {
  const paths = blob.paths.filter(isCandidate);
  if (paths.length === 0) return [];
  const plausible = blob.kind !== "symlink" && isPlausible(blob);
  return paths.filter((path) => plausible || wanted(path));
}

const isOversized = ({ bytes, unheld }: Blob): boolean => unheld !== undefined || bytes.length > DOCUMENT_BYTES;

/** Whether a file holds one of the words, or, as far as it is read at all, could hold them in another encoding. */
const isPlausible = (blob: Blob): boolean =>
  holdsKey(Buffer.from(blob.bytes.buffer, blob.bytes.byteOffset, blob.bytes.byteLength)) ||
  (!isOversized(blob) && (utf16(blob.bytes) !== undefined || !isUtf8(blob.bytes)));

const holdsKey = (bytes: Buffer): boolean => MARKERS.some((marker) => bytes.includes(marker)) || hidesLetter(bytes);

const BACKSLASH = 0x5c;

/**
 * Whether an escape stands for an ASCII letter, or goes on with a text in the next line: so a quoted key may be written. Everything
 * else spells its keys out. Source: RFC 8259, section 7; YAML 1.2.2, sections 5.7 and 7.3.1.
 */
function hidesLetter(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(BACKSLASH); at >= 0; at = bytes.indexOf(BACKSLASH, at + 1)) {
    if (LETTER_ESCAPE.test(bytes.toString("latin1", at + 1, at + 1 + LETTER_ESCAPE_BYTES))) return true;
  }
  return false;
}

const LETTER_ESCAPE = /^(?:[\r\n]|x[4-7]|u00[4-7]|U000000[4-7])/;
const LETTER_ESCAPE_BYTES = 8;

/** Whether files of this name are parsed as identity files at all, whatever they hold. */
export const isCandidate = (path: string): boolean => {
  const format = formatOf(path, "");
  return format === "yaml" || format === "json";
};
