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

// A quoted key may be written with escapes, so a backslash is as good as a name. Everything else spells its keys out.
const MARKERS = ["schemaVersion", ...NATIVE_KEYS, "\\"].map((marker) => Buffer.from(marker));

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
  MARKERS.some((marker) => contains(blob.bytes, marker)) ||
  (!isOversized(blob) && (utf16(blob.bytes) !== undefined || !isUtf8(blob.bytes)));

const isCandidate = (path: string): boolean => {
  const format = formatOf(path, "");
  return format === "yaml" || format === "json";
};

const contains = (bytes: Uint8Array, marker: Buffer): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(marker);
