import { type Asking, answerNow } from "../asking.ts";
import { type Blob, type FilesOnDisk, type HeldBlob, type LargeBlob, sizeOf, type Unheld } from "../core.ts";
import { fileReader } from "../git/files.ts";
import { createNames } from "../scan/beside.ts";
import { createLargeScan, createScan } from "../scan/filtered.ts";
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
  readonly left: readonly HeldBlob[];
}

/** What is kept of a blob: nothing of that may hold on to its bytes. */
export interface Keeping<Kept> {
  readonly held: (blob: HeldBlob) => readonly Kept[];
  readonly large: (blob: LargeBlob) => Asking<readonly Kept[]>;
}

/** Reads files one after the other, and searches them and their names. */
export type FileSearch = <Kept>(files: FilesOnDisk["files"], keep: Keeping<Kept>) => Searched<Kept>;

/** Where contents lie while they are searched; what is larger gets room of its own. */
const ROOM_BYTES = 256 * 1024;

/** Bytes of a large file after which it is said that somebody still reads it. */
const ALIVE_BYTES = 64 * 1024 * 1024;

/** How files are searched. */
export interface FileSearchOptions {
  /** Bytes of files that may define something, which are left. */
  readonly leftBytes?: number;
  /** Called now and then while a large file is searched. */
  readonly alive?: () => void;
}

/** A search of files below `root`. Throws UserError where a file cannot be read. */
export function createFileSearch(
  root: string,
  detectors: Detectors,
  { leftBytes = 0, alive = () => undefined }: FileSearchOptions = {},
): FileSearch {
  const read = fileReader(root, Buffer.allocUnsafeSlow(ROOM_BYTES));
  const scanLarge = createLargeScan(detectors);
  let mayLeave = leftBytes;
  let left: HeldBlob[] = [];
  const scan = createScan(detectors, (blob) => {
    if (blob.bytes.length > mayLeave) return false;
    mayLeave -= blob.bytes.length;
    left.push(copyOf(blob));
    return true;
  });
  return <Kept>(files: FilesOnDisk["files"], keep: Keeping<Kept>) => {
    const kinds: (Blob["kind"] | undefined)[] = [];
    const parts: Found[] = [];
    const kept: Kept[] = [];
    const names = createNames("path");
    const blobsOfNames: HeldBlob[] = [];
    let bytes = 0;
    left = [];
    for (const { path, name } of files) {
      const content = read(name);
      kinds.push(content?.kind);
      if (content === undefined) continue;
      bytes += sizeOf(content);
      if (content.unheld) {
        const blob: LargeBlob = { paths: [path], ...content };
        const readStretch = counted(content.unheld.read, alive);
        kept.push(...answerNow(keep.large(blob), readStretch));
        parts.push(answerNow(scanLarge(blob), readStretch));
      } else {
        const blob: HeldBlob = { paths: [path], ...content };
        kept.push(...keep.held(blob));
        parts.push(scan(blob));
      }
      blobsOfNames.push(...names.add(path));
    }
    const inNames = [...blobsOfNames, ...names.rest()].flatMap((blob) => scan(blob).secrets);
    return { kinds, bytes, kept, left, found: joinFound(parts), named: names.resolve(inNames, detectors.secrets) };
  };
}

function counted(read: Unheld<Uint8Array>["read"], alive: () => void): Unheld<Uint8Array>["read"] {
  let bytes = 0;
  return (start, end) => {
    bytes += end - start;
    if (bytes >= ALIVE_BYTES) {
      bytes = 0;
      alive();
    }
    return read(start, end);
  };
}

/** A blob that stays as it is when the next one is read. */
export const copyOf = (blob: HeldBlob): HeldBlob => ({ ...blob, bytes: new Uint8Array(blob.bytes) });
