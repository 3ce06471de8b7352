import type { Asking } from "../asking.ts";
import type { HeldBlob, LargeBlob, SecretRule } from "../core.ts";
import { utf16In } from "../documents/decode.ts";
import { FILTER_START_BYTES } from "../limits.ts";
import { createDialectFilter, createLargeDialectFilter } from "./dialect-filter.ts";
import { type BlobFilter, createBlobFilter } from "./prefilter/blob-filter.ts";
import { isOfPaths } from "./prefilter/secret-patterns.ts";
import { secretProgram } from "./prefilter/stored-programs.ts";
import { passesPath } from "./prefilter.ts";
import type { Stretch } from "./runs.ts";
import { type Detectors, type Found, type Leave, scanBlob, scanLarge } from "./scan.ts";
import type { Sought } from "./secrets.ts";

/**
 * scanBlob for many blobs: the bytes of each are searched once for what a secret leaves in them however it is written, and few are read
 * as text. Small inputs are read before they are searched, since making the filter costs more than it saves on FILTER_START_BYTES;
 * what is found does not depend on that. What `leave` takes is searched for secrets alone.
 */
export function createScan(detectors: Detectors, leave?: Leave): (blob: HeldBlob) => Found {
  let bytes = 0;
  let sought: ((blob: HeldBlob) => Sought) | undefined;
  const asked = createDialectFilter(detectors.dialects);
  return (blob) => {
    bytes += blob.bytes.length;
    const { secrets } = detectors;
    if (bytes >= FILTER_START_BYTES) {
      sought ??= createSought(secrets);
      return scanBlob(blob, { secrets, dialects: asked(blob) }, sought(blob), leave);
    }
    const found = scanBlob(blob, { secrets, dialects: asked(blob) }, undefined, leave);
    if (found.secrets.length === 0 && found.unscanned.length === 0) return found;
    sought ??= createSought(secrets);
    const { definitions, unread } = found;
    return { ...scanBlob(blob, { secrets, dialects: [] }, sought(blob)), definitions, unread };
  };
}

/** A function that answers which rules are to be asked about what of a blob, by its bytes and paths alone. */
export function createSought(rules: readonly SecretRule[]): (blob: HeldBlob) => Sought {
  const patterns = secretProgram(rules);
  if (patterns === undefined) return () => ({ rules });
  const filter = createBlobFilter(patterns);
  const soughtIn = createSoughtIn(rules);
  return ({ bytes, paths }) => soughtIn(filter.neighbourhoods(bytes), paths);
}

/** The same of a blob of which it is known where its bytes may hold anything, as a BlobFilter tells it. */
function createSoughtIn(
  rules: readonly SecretRule[],
): (stretches: readonly Stretch[] | undefined, paths: readonly string[]) => Sought {
  const ofPaths = rules.filter(isOfPaths);
  return (stretches, paths) => {
    const named = ofPaths.filter(({ anchor }) => paths.some((path) => passesPath(anchor, path)));
    if (stretches?.length === 0) return { rules: named };
    return named.length > 0 || stretches === undefined ? { rules } : { rules, stretches };
  };
}

/**
 * createScan() for blobs that are too large to be held: they are gone through once for each of the filters, and again where one of these
 * finds anything, so that no more than a stretch of them is in memory.
 */
export function createLargeScan(detectors: Detectors): (blob: LargeBlob) => Asking<Found> {
  const { secrets } = detectors;
  const soughtIn = createSoughtIn(secrets);
  const asked = createLargeDialectFilter(detectors.dialects);
  const patterns = secrets.length > 0 ? secretProgram(secrets) : undefined;
  let filter: BlobFilter | undefined;
  return function* (blob) {
    const { size } = blob.unheld;
    const wide = yield* utf16In(size);
    filter ??= patterns && createBlobFilter(patterns);
    const stretches = filter && (yield* filter.neighbourhoodsIn(size, wide));
    const dialects = yield* asked(blob, wide);
    return yield* scanLarge(blob, { secrets, dialects }, { sought: soughtIn(stretches, blob.paths), wide });
  };
}
