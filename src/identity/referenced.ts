import { posix } from "node:path";
import type { Blob, ReferencedFile, Tree } from "../core.ts";
import { decode } from "../documents/decode.ts";
import { parseJson } from "../documents/json.ts";
import { nearest } from "../errors.ts";
import { POLICY_TEXT_BYTES, REFERENCED_FILES, SIMILAR_PATH_LOOKUPS } from "../limits.ts";

/** What a tree was seen to hold that a path to a JSON file could mean. */
export interface Listing {
  /** Takes note of a blob while the tree is read. */
  add(blob: Pick<Blob, "kind" | "paths">): void;
  /** Why there is no file at a path, and which path may be meant. */
  missing(path: string): Extract<ReferencedFile, { status: "missing" }>;
}

interface Held {
  readonly files: Set<string>;
  readonly links: Set<string>;
  readonly folders: Set<string>;
}

/** A listing of JSON files, links, and folders that are named like JSON files. It is made once something is missing: mostly never. */
export function createListing(): Listing {
  const seen: Pick<Blob, "kind" | "paths">[] = [];
  let listed: Held | undefined;
  let lookups = 0;
  const near = (path: string, files: Iterable<string>): string | undefined => {
    lookups += 1;
    return lookups > SIMILAR_PATH_LOOKUPS ? undefined : similar(path, files);
  };
  return {
    add: ({ kind, paths }) => void seen.push({ kind, paths }),
    missing(path) {
      listed ??= heldIn(seen);
      if (listed.links.has(path)) return { status: "missing", why: "SYMLINK" };
      if (listed.folders.has(path)) return { status: "missing", why: "FOLDER" };
      const candidate = near(path, listed.files);
      return { status: "missing", why: "NO_FILE", ...(candidate === undefined ? {} : { near: candidate }) };
    },
  };
}

function heldIn(seen: Iterable<Pick<Blob, "kind" | "paths">>): Held {
  const held: Held = { files: new Set(), links: new Set(), folders: new Set() };
  for (const { kind, paths } of seen) {
    for (const path of paths) {
      if (kind === "symlink") held.links.add(path);
      else if (/\.json$/i.test(path)) held.files.add(path);
      for (const { index } of path.matchAll(/\.json\//gi)) held.folders.add(path.slice(0, index + ".json".length));
    }
  }
  return held;
}

/** A file of the same name in another folder, if there is but one; else one of a similar name in the same folder. */
function similar(path: string, files: Iterable<string>): string | undefined {
  const name = posix.basename(path).toLowerCase();
  const elsewhere: string[] = [];
  const beside: string[] = [];
  for (const file of files) {
    if (posix.basename(file).toLowerCase() === name) elsewhere.push(file);
    if (posix.dirname(file) === posix.dirname(path)) beside.push(file);
  }
  return elsewhere.length === 1 ? elsewhere[0] : nearest(path, beside);
}

/**
 * The files at these paths, each read once from the tree that is judged, and parsed as JSON. Files above POLICY_TEXT_BYTES, that
 * are no UTF-8, or beyond the first REFERENCED_FILES are answered as unreadable. Throws what the tree throws.
 */
export async function readReferenced(
  tree: Tree,
  paths: ReadonlySet<string>,
  listing: Listing,
): Promise<ReadonlyMap<string, ReferencedFile>> {
  const referenced = new Map<string, ReferencedFile>();
  for (const path of paths) {
    const isSpared = referenced.size >= REFERENCED_FILES;
    const file = isSpared ? unreadable("TOO_MANY") : referencedFile(path, await tree.read(path), listing);
    referenced.set(path, file);
  }
  return referenced;
}

type Unreadable = Extract<ReferencedFile, { status: "unreadable" }>;

const unreadable = (why: Unreadable["why"]): ReferencedFile => ({ status: "unreadable", why });

/** The file of a blob that a tree answered for a path. */
export function referencedFile(path: string, blob: Blob | undefined, listing: Listing): ReferencedFile {
  if (blob?.kind !== "file") return listing.missing(path);
  if (blob.unheld || blob.bytes.length > POLICY_TEXT_BYTES) return unreadable("TOO_LARGE");
  const { text, encoding } = decode(blob.bytes);
  return encoding === "utf-8" ? { status: "read", document: parseJson(path, text) } : unreadable("NOT_UTF8");
}
