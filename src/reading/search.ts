import type { Blob, FilesOnDisk } from "../core.ts";
import { fileReader } from "../git/files.ts";
import { createNames } from "../scan/beside.ts";
import { createScan } from "../scan/filtered.ts";
import { type Detectors, type Found, type FoundSecret, joinFound } from "../scan/scan.ts";

/** What was found in some files, and what is kept of them. */
export interface Searched<Kept> {
  /** What stands at each path; undefined where there is neither file nor link. */
  readonly kinds: readonly (Blob["kind"] | undefined)[];
  /** Bytes of all contents. */
  readonly bytes: number;
  readonly found: Found;
  /** Secrets in the names. */
  readonly named: readonly FoundSecret[];
  readonly kept: readonly Kept[];
  /** Files that may define something, and were only searched for secrets: the other thread is to read them. */
  readonly left: readonly Blob[];
}

/** Reads files one after the other, and searches them and their names. `keep` must not hold on to a blob's bytes. */
export type FileSearch = <Kept>(files: FilesOnDisk["files"], keep: (blob: Blob) => readonly Kept[]) => Searched<Kept>;

/** Where contents lie while they are searched; what is larger gets room of its own. */
const ROOM_BYTES = 256 * 1024;

/**
 * A search of files below `root`. Throws UserError where a file cannot be read. Of files that may define something, the first `leftBytes`
 * are left.
 */
export function createFileSearch(root: string, detectors: Detectors, leftBytes = 0): FileSearch {
  const read = fileReader(root, Buffer.allocUnsafeSlow(ROOM_BYTES));
  let mayLeave = leftBytes;
  let left: Blob[] = [];
  const leave = (blob: Blob): boolean => {
    if (blob.bytes.length > mayLeave) return false;
    mayLeave -= blob.bytes.length;
    left.push(copyOf(blob));
    return true;
  };
  const scan = createScan(detectors, leftBytes > 0 ? leave : undefined);
  return <Kept>(files: FilesOnDisk["files"], keep: (blob: Blob) => readonly Kept[]) => {
    const kinds: (Blob["kind"] | undefined)[] = [];
    const parts: Found[] = [];
    const kept: Kept[] = [];
    const names = createNames("path");
    const blobsOfNames: Blob[] = [];
    let bytes = 0;
    left = [];
    for (const { path, name } of files) {
      const content = read(name);
      kinds.push(content?.kind);
      if (content === undefined) continue;
      const blob: Blob = { paths: [path], ...content };
      bytes += blob.bytes.length;
      kept.push(...keep(blob));
      parts.push(scan(blob));
      blobsOfNames.push(...names.add(path));
    }
    const inNames = [...blobsOfNames, ...names.rest()].flatMap((blob) => scan(blob).secrets);
    return { kinds, bytes, kept, left, found: joinFound(parts), named: names.resolve(inNames, detectors.secrets) };
  };
}

/** A blob that stays as it is when the next one is read. */
export const copyOf = (blob: Blob): Blob => ({ ...blob, bytes: new Uint8Array(blob.bytes) });
