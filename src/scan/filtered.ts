import type { Blob, SecretRule } from "../core.ts";
import { FILTER_START_BYTES } from "../limits.ts";
import { patternsOf } from "./prefilter/anchors.ts";
import { createBlobFilter } from "./prefilter/blob-filter.ts";
import { type Detectors, type Found, scanBlob } from "./scan.ts";

/**
 * scanBlob for many blobs: the bytes of each are searched once for what the anchors of all rules stand for, so that a text is not
 * searched for each of them. What a transformation hides from the bytes is looked for all the same. The filter is made after
 * FILTER_START_BYTES; below that, making it costs more than it saves.
 */
export function createScan(detectors: Detectors): (blob: Blob) => Found {
  let bytes = 0;
  let plain: ((blob: Blob) => readonly SecretRule[]) | undefined;
  return (blob) => {
    bytes += blob.bytes.length;
    if (bytes < FILTER_START_BYTES) return scanBlob(blob, detectors);
    plain ??= createPlain(detectors.secrets);
    return scanBlob(blob, detectors, plain(blob));
  };
}

/** A function that answers which rules could see something in a blob as it stands: all of them, or those of which bytes tell nothing. */
export function createPlain(rules: readonly SecretRule[]): (blob: Blob) => readonly SecretRule[] {
  const untold = rules.filter(({ anchor }) => patternsOf(anchor) === undefined);
  const patterns = rules.flatMap(({ anchor }) => patternsOf(anchor) ?? []);
  if (patterns.length === 0) return () => untold;
  const filter = createBlobFilter(patterns);
  return ({ bytes }) => (filter.passes(bytes) ? rules : untold);
}
