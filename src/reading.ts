import type { Blob, Document, Tree } from "./core.ts";
import type { RangeTree } from "./git/range.ts";
import { type IdentityFile, type IdentityFiles, identityFiles } from "./identity/files.ts";
import { referencesIn } from "./identity/load.ts";
import { createListing, readReferenced } from "./identity/referenced.ts";
import { createPathNames, messageBlobs, type PathNames } from "./scan/beside.ts";
import type { Detectors, Found } from "./scan/scan.ts";
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

/** Hears how the reading of a tree goes on. */
export interface Progress {
  /** After every blob; `total` is how many there are, where that is known. */
  read(tree: Tree, scanned: Scanned, total: number | undefined): void;
  /** Once the tree has been read and searched, or that has failed. */
  end(): void;
}

/** How trees are read. */
export interface ReadingTools {
  readonly workerUrl: URL | undefined;
  readonly progress?: Progress;
}

/**
 * Reads every blob of a tree once, for the documents and for the scan, and searches what stands beside them: path names, and in a
 * range the commits and tags themselves. `wanted` tells paths that are read as documents even if nothing in them looks like declared
 * access; without it, no documents are read. Files that the documents refer to are then read by their paths, wherever they lie in the
 * tree. Nothing but these and the identity files stays in memory. Throws what the tree and the scanner throw: a tree that could not
 * be read completely has not been read.
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
  { workerUrl, progress }: ReadingTools,
): Promise<Reading> {
  const total = progress && (await tree.size?.());
  const scanner = createScanner(detectors, workerUrl);
  const files: IdentityFile[] = [];
  const listing = createListing();
  const names = createPathNames();
  const scanned = { files: 0, blobs: 0, bytes: 0 };
  for await (const blob of searchedIn(tree, names)) {
    if (blob.kind === "file" || blob.kind === "symlink") {
      count(scanned, blob);
      progress?.read(tree, scanned, total);
      if (wanted) {
        files.push(...identityFiles(blob, wanted));
        listing.add(blob);
      }
    }
    await scanner.add(blob);
  }
  const found = await scanner.finish();
  const documents = new Map(files.map((file) => [file.path, file.documents] as const));
  const referenced = await readReferenced(tree, referencesIn(files), listing);
  return {
    tree,
    files,
    documents,
    referenced,
    found: { ...found, secrets: names.resolve(found.secrets, detectors.secrets) },
    scanned,
  };
}

/** The blobs of a tree, and those that stand beside them. */
async function* searchedIn(tree: Tree | RangeTree, names: PathNames): AsyncGenerator<Blob> {
  const isRange = "names" in tree;
  for await (const blob of tree.blobs()) {
    yield blob;
    if (!isRange) for (const path of blob.paths) yield* names.add(path);
  }
  if (isRange) {
    for await (const path of tree.names()) yield* names.add(path);
    for await (const message of tree.messages()) yield* messageBlobs(message);
  }
  yield* names.rest();
}

function count(scanned: { files: number; blobs: number; bytes: number }, blob: Blob): void {
  scanned.files += blob.paths.length;
  scanned.blobs += 1;
  scanned.bytes += blob.bytes.length;
}
