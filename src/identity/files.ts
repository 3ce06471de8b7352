import { isUtf8 } from "node:buffer";
import { type Asking, READ_BYTES, someStretch } from "../asking.ts";
import type { Document, HeldBlob, LargeBlob, ReferencedFile } from "../core.ts";
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
export function identityFiles(blob: HeldBlob, wanted: (path: string) => boolean): readonly IdentityFile[] {
  const paths = identityPaths(blob, wanted);
  if (paths.length === 0) return [];
  // A link is not followed; a file that becomes one has slipped out of sight, and so is shown as unread.
  if (blob.kind === "symlink") return paths.map((path) => unreadFile(path, false));
  if (blob.bytes.length > DOCUMENT_BYTES) return paths.map((path) => unreadFile(path, true));
  const { text, encoding } = decode(blob.bytes);
  return paths.map((path) => ({ path, text, encoding, oversized: false, documents: parseDocuments(path, text) }));
}

/** identityFiles() for a blob that is not held: it is too large to be parsed. */
export function* oversizedFiles(
  { paths, kind, unheld: { size } }: LargeBlob,
  wanted: (path: string) => boolean,
): Asking<readonly IdentityFile[]> {
  const candidates = paths.filter(isCandidate);
  const isWanted = candidates.every(wanted);
  const isPlausible = !isWanted && kind !== "symlink" && (yield* someStretch(size, STRETCH, holdsKey));
  return candidates.filter((path) => isPlausible || wanted(path)).map((path) => unreadFile(path, kind !== "symlink"));
}

/** Two stretches share more than the longest word. */
const STRETCH = { at: READ_BYTES, overlap: 64 };

const unreadFile = (path: string, oversized: boolean): IdentityFile => ({
  path,
  text: "",
  encoding: "utf-8",
  oversized,
  documents: [],
});

/** The paths of a blob by which it is an identity file, told without reading it as text. */
export function identityPaths(blob: HeldBlob, wanted: (path: string) => boolean): readonly string[] {
  const paths = blob.paths.filter(isCandidate);
  if (paths.length === 0) return [];
  const plausible = blob.kind !== "symlink" && isPlausible(blob);
  return paths.filter((path) => plausible || wanted(path));
}

/** Whether a file holds one of the words, or, as far as it is read at all, could hold them in another encoding. */
const isPlausible = ({ bytes }: HeldBlob): boolean =>
  holdsKey(bytes) || (bytes.length <= DOCUMENT_BYTES && (utf16(bytes) !== undefined || !isUtf8(bytes)));

function holdsKey({ buffer, byteOffset, byteLength }: Uint8Array): boolean {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return MARKERS.some((marker) => bytes.includes(marker)) || hidesLetter(bytes);
}

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
