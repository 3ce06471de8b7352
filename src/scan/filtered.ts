import type { Blob, SecretRule } from "../core.ts";
import { FILTER_START_BYTES } from "../limits.ts";
import { createDialectFilter } from "./dialect-filter.ts";
import { createBlobFilter } from "./prefilter/blob-filter.ts";
import { isOfPaths } from "./prefilter/secret-patterns.ts";
import { secretProgram } from "./prefilter/stored-programs.ts";
import { passesPath } from "./prefilter.ts";
import { type Detectors, type Found, type Leave, scanBlob } from "./scan.ts";
import type { Sought } from "./secrets.ts";

/**
 * scanBlob for many blobs: the bytes of each are searched once for what a secret leaves in them however it is written, and few are read
 * as text. Small inputs are read before they are searched, since making the filter costs more than it saves on FILTER_START_BYTES;
 * what is found does not depend on that. What `leave` takes is searched for secrets alone.
 */
export function createScan(detectors: Detectors, leave?: Leave): (blob: Blob) => Found {
  let bytes = 0;
  let sought: ((blob: Blob) => Sought) | undefined;
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
export function createSought(rules: readonly SecretRule[]): (blob: Blob) => Sought {
  const patterns = secretProgram(rules);
  if (patterns === undefined) return () => ({ rules });
  const filter = createBlobFilter(patterns);
  const ofPaths = rules.filter(isOfPaths);
  return ({ bytes, paths }) => {
    const named = ofPaths.filter(({ anchor }) => paths.some((path) => passesPath(anchor, path)));
    const stretches = filter.neighbourhoods(bytes);
    if (stretches?.length === 0) return { rules: named };
    return named.length > 0 || stretches === undefined ? { rules } : { rules, stretches };
  };
}
