import type { HeldBlob, SecretRule } from "../../core.ts";
import { messageBlobs } from "../beside.ts";
import { createScan } from "../filtered.ts";
import { type ReadyPatterns, readyPatterns } from "../prefilter/byte-filter.ts";
import { createNameFilter, filePatternsOf } from "../prefilter/names.ts";
import { anyByte } from "../prefilter/pattern.ts";
import { nameProgram, secretProgram } from "../prefilter/stored-programs.ts";
import type { Candidate } from "./sieve.ts";

/** What of a history has to be looked at where it stands. */
export interface Selection {
  /** Ids of blobs that hold something, or are too large to tell. */
  readonly blobs: ReadonlySet<string>;
  /** Ids of commits and tags of which the same is true. */
  readonly messages: ReadonlySet<string>;
  /** Whether a path may hold something. */
  readonly names: boolean;
  /** Whether there may be a file that a rule looks for by its path. */
  readonly files: boolean;
}

/** What a sieve lets through. */
export interface SievePatterns {
  /** Patterns of which one matches in the bytes of every blob, commit and tag that may be selected. */
  readonly contents: ReadyPatterns;
  /** The same in names of a tree. */
  readonly names: ReadyPatterns;
}

/** Patterns for these rules. */
export const sievePatterns = (secrets: readonly SecretRule[]): SievePatterns => ({
  contents: readyPatterns(secretProgram(secrets) ?? ANYTHING),
  names: readyPatterns(nameProgram(secrets) ?? ANYTHING),
});

const ANYTHING = [anyByte()];

/** Gathers a selection from the objects that came through a sieve. Of what a rule sees it keeps the object's id alone. */
export interface Selecting {
  take(candidate: Candidate): void;
  readonly selection: Selection;
}

/** A selection by these rules, and the patterns of their sieve. What is larger than its room is not looked at: it may hold anything. */
export function createSelecting(secrets: readonly SecretRule[], { names }: SievePatterns): Selecting {
  const blobs = new Set<string>();
  const messages = new Set<string>();
  const selection = { blobs, messages, names: false, files: false };
  const scan = createScan({ secrets, dialects: [] });
  const holdsAnything = (blob: HeldBlob): boolean => {
    const found = scan(blob);
    return found.secrets.length > 0 || found.unscanned.length > 0;
  };
  let holdsName: ((tree: Uint8Array, idBytes: number) => boolean) | undefined;
  let holdsFile: typeof holdsName;
  const takeTree = (bytes: Uint8Array | undefined, idBytes: number): void => {
    holdsName ??= createNameFilter(names);
    holdsFile ??= createNameFilter(readyPatterns(filePatternsOf(secrets)));
    selection.names ||= bytes === undefined || holdsName(bytes, idBytes);
    selection.files ||= bytes === undefined || holdsFile(bytes, idBytes);
  };
  return {
    selection,
    take({ oid, type, bytes }) {
      if (type === "tree") takeTree(bytes, oid.length / 2);
      else if (type === "blob") {
        // A rule that goes by paths finds nothing here.
        if (bytes === undefined || holdsAnything({ paths: [""], kind: "file", bytes })) blobs.add(oid);
      } else if (bytes === undefined || messageBlobs({ oid, type, bytes }).some(holdsAnything)) messages.add(oid);
    },
  };
}

/** What several selected together. */
export const joinSelections = (selections: readonly Selection[]): Selection => ({
  blobs: new Set(selections.flatMap(({ blobs }) => [...blobs])),
  messages: new Set(selections.flatMap(({ messages }) => [...messages])),
  names: selections.some(({ names }) => names),
  files: selections.some(({ files }) => files),
});
