import type { Blob, Document, Tree } from "./core.ts";
import { type IdentityFile, type IdentityFiles, identityFiles } from "./identity/files.ts";
import { referencesIn } from "./identity/load.ts";
import { createListing, readReferenced } from "./identity/referenced.ts";
import type { Detectors, Found } from "./scan/scan.ts";
import { createScanner } from "./scan/scanner.ts";

/** One tree, read once: its identity files with what they refer to, parsed, and what the scan found in it. */
export interface Reading extends IdentityFiles {
  readonly tree: Tree;
  readonly documents: ReadonlyMap<string, readonly Document[]>;
  readonly found: Found;
  readonly scanned: { readonly files: number; readonly blobs: number; readonly bytes: number };
}

/**
 * Reads every blob of a tree once, for the documents and for the scan. `wanted` tells paths that are read as documents even if
 * nothing in them looks like declared access; without it, no documents are read. Files that the documents refer to are then read by their paths, wherever they lie in
 * the tree. Nothing but these and the identity files stays in memory. Throws
 * what the tree and the scanner throw: a tree that could not be read completely has not been read.
 */
export async function readTree(
  tree: Tree,
  wanted: ((path: string) => boolean) | undefined,
  detectors: Detectors,
  workerUrl: URL | undefined,
): Promise<Reading> {
  const scanner = createScanner(detectors, workerUrl);
  const files: IdentityFile[] = [];
  const listing = createListing();
  const scanned = { files: 0, blobs: 0, bytes: 0 };
  for await (const blob of tree.blobs()) {
    count(scanned, blob);
    if (wanted) {
      files.push(...identityFiles(blob, wanted));
      listing.add(blob);
    }
    await scanner.add(blob);
  }
  const documents = new Map(files.map((file) => [file.path, file.documents] as const));
  const referenced = await readReferenced(tree, referencesIn(files), listing);
  return { tree, files, documents, referenced, found: await scanner.finish(), scanned };
}

function count(scanned: { files: number; blobs: number; bytes: number }, blob: Blob): void {
  scanned.files += blob.paths.length;
  scanned.blobs += 1;
  scanned.bytes += blob.bytes.length;
}
