import { answer } from "./asking.ts";
import { type Blob, type Document, sizeOf, type Tree } from "./core.ts";
import type { RangeTree } from "./git/range.ts";
import { type IdentityFile, type IdentityFiles, identityFiles, oversizedFiles } from "./identity/files.ts";
import { referencesIn } from "./identity/load.ts";
import { createListing, type Listing, readReferenced } from "./identity/referenced.ts";
import type { Searched } from "./reading/search.ts";
import { searchFiles } from "./reading/threads.ts";
import { createNames, messageBlobs, type Names } from "./scan/beside.ts";
import { type Detectors, type Found, joinFound } from "./scan/scan.ts";
import { createScanner } from "./scan/scanner.ts";

/** One tree, read once: its identity files with what they refer to, parsed, and what the scan found in it. */
export interface Reading extends IdentityFiles {
  readonly tree: Tree;
  readonly documents: ReadonlyMap<string, readonly Document[]>;
  readonly found: Found;
  readonly scanned: Scanned;
}

/** How much was read. */
export interface Scanned {
  readonly files: number;
  readonly blobs: number;
  readonly bytes: number;
}

/** What is read: a tree, or all that there is. */
export interface Read extends Pick<Tree, "name"> {
  /** What of it is counted, where that is not files. */
  readonly counted?: string;
}

/** Hears how the reading of a tree goes on. */
export interface Progress {
  /** After every blob; `total` is how many there are, where that is known. */
  read(read: Read, scanned: Scanned, total: number | undefined): void;
  /** Once the tree has been read and searched, or that has failed. */
  end(): void;
}

/** How trees are read. */
export interface ReadingTools {
  readonly workerUrl: URL | undefined;
  readonly progress?: Progress;
}

/**
 * Reads every blob of a tree once, for the documents and for the scan, and searches what stands beside them: path names, in a range
 * the commits and tags themselves, and in the history of all references their names. `wanted` tells paths that are read as documents
 * even if nothing in them looks like declared access; without it, no documents are read. Files that the documents refer to are then
 * read by their paths, wherever they lie in the tree. Nothing but these and the identity files stays in memory. Throws what the tree
 * and the scanner throw: a tree that could not be read completely has not been read.
 */
export async function readTree(
  tree: Tree | RangeTree,
  wanted: ((path: string) => boolean) | undefined,
  detectors: Detectors,
  tools: ReadingTools,
): Promise<Reading> {
  try {
    return await readWith(tree, wanted, detectors, tools);
  } finally {
    tools.progress?.end();
  }
}

async function readWith(
  tree: Tree | RangeTree,
  wanted: ((path: string) => boolean) | undefined,
  detectors: Detectors,
  tools: ReadingTools,
): Promise<Reading> {
  const read = (await readOnDisk(tree, wanted, detectors, tools)) ?? (await readBlobs(tree, wanted, detectors, tools));
  const { files, listing, found, scanned } = read;
  const documents = new Map(files.map((file) => [file.path, file.documents] as const));
  const referenced = await readReferenced(tree, referencesIn(files), listing);
  return { tree, files, documents, referenced, found, scanned };
}

type ReadBlobs = Pick<Reading, "files" | "found" | "scanned"> & { readonly listing: Listing };

async function readBlobs(
  tree: Tree | RangeTree,
  wanted: ((path: string) => boolean) | undefined,
  detectors: Detectors,
  { workerUrl, progress }: ReadingTools,
): Promise<ReadBlobs> {
  const total = progress && (await tree.size?.());
  const scanner = createScanner(detectors, workerUrl);
  const files: IdentityFile[] = [];
  const listing = createListing();
  const names = { paths: createNames("path"), references: createNames("reference") };
  const scanned = { files: 0, blobs: 0, bytes: 0 };
  for await (const blob of searchedIn(tree, names)) {
    if (blob.kind === "file" || blob.kind === "symlink") {
      scanned.files += blob.paths.length;
      scanned.blobs += 1;
      scanned.bytes += sizeOf(blob);
      progress?.read(tree, scanned, total);
      if (wanted) {
        files.push(...(await filesIn(blob, wanted)));
        listing.add(blob);
      }
    }
    await scanner.add(blob);
  }
  const found = await scanner.finish();
  const ofPaths = names.paths.resolve(found.secrets, detectors.secrets);
  const secrets = names.references.resolve(ofPaths, detectors.secrets);
  return { files, listing, found: { ...found, secrets }, scanned };
}

const filesIn = async (blob: Blob, wanted: (path: string) => boolean): Promise<readonly IdentityFile[]> =>
  blob.unheld ? answer(oversizedFiles(blob, wanted), blob.unheld.read) : identityFiles(blob, wanted);

/** The same for a tree whose files all lie on the disk, so that a worker can read them as well; undefined for any other. */
async function readOnDisk(
  tree: Tree | RangeTree,
  wanted: ((path: string) => boolean) | undefined,
  detectors: Detectors,
  { workerUrl, progress }: ReadingTools,
): Promise<ReadBlobs | undefined> {
  const disk = await tree.onDisk?.();
  if (disk === undefined) return undefined;
  const scanned = { files: 0, blobs: 0, bytes: 0 };
  const heard = ({ kinds, bytes }: Searched<IdentityFile>): void => {
    const count = kinds.filter((kind) => kind !== undefined).length;
    scanned.files += count;
    scanned.blobs += count;
    scanned.bytes += bytes;
    if (count > 0) progress?.read(tree, scanned, disk.files.length);
  };
  const parts = await searchFiles(disk, { detectors, wanted, workerUrl, heard });
  const listing = createListing();
  const kinds = parts.flatMap((part) => part.kinds);
  disk.files.forEach(({ path }, index) => {
    const kind = kinds[index];
    if (kind) listing.add({ kind, paths: [path] });
  });
  const found = joinFound(parts.map((part) => part.found));
  const secrets = [...found.secrets, ...parts.flatMap((part) => part.named)];
  return { files: parts.flatMap((part) => part.kept), listing, found: { ...found, secrets }, scanned };
}

/** The blobs of a tree, and those that stand beside them. */
async function* searchedIn(
  tree: Tree | RangeTree,
  { paths, references }: Readonly<Record<"paths" | "references", Names>>,
): AsyncGenerator<Blob> {
  const isRange = "names" in tree;
  for await (const blob of tree.blobs()) {
    yield blob;
    if (!isRange) for (const path of blob.paths) yield* paths.add(path);
  }
  if (isRange) {
    for await (const path of tree.names()) yield* paths.add(path);
    for await (const message of tree.messages()) yield* messageBlobs(message);
    for (const reference of await tree.references()) yield* references.add(reference);
  }
  yield* paths.rest();
  yield* references.rest();
}
