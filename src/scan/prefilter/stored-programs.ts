import { inflateRawSync } from "node:zlib";
import type { Dialect, SecretRule } from "../../core.ts";
import type { StoredProgram } from "./byte-filter.ts";
import { dialectPatterns } from "./dialect-patterns.ts";
import { DIALECT_PROGRAMS } from "./dialect-programs.ts";
import { allNamePatterns } from "./names.ts";
import type { Pattern } from "./pattern.ts";
import { STORED } from "./programs.ts";
import { secretPatterns } from "./secret-patterns.ts";

/** What of a program is stored: the ids of what it was made for, in order, and its bytes, deflated and in base64. */
export interface Stored {
  readonly made: readonly string[];
  readonly slack: number;
  readonly overlap: number;
  readonly bytes: string;
}

/**
 * What becomes of secretPatterns: the program that was stored when these very rules were compiled, or their patterns, which it takes a
 * tenth of a second to compile. Undefined where of some rule nothing can be said.
 */
export const secretProgram = (rules: readonly SecretRule[]): readonly Pattern[] | StoredProgram | undefined =>
  programOf([STORED.secrets], rules, secretPatterns) ?? secretPatterns(rules);

/** The same for allNamePatterns. */
export const nameProgram = (rules: readonly SecretRule[]): readonly Pattern[] | StoredProgram | undefined =>
  programOf([STORED.names], rules, allNamePatterns) ?? allNamePatterns(rules);

/** The program that was stored for dialectPatterns, where these very dialects read files of one of COMMON_NAMES; else undefined. */
export const dialectProgram = (dialects: readonly Dialect[]): StoredProgram | undefined =>
  programOf(DIALECT_PROGRAMS, dialects, dialectPatterns);

function programOf<Detector extends { readonly id: string }>(
  stored: readonly Stored[],
  detectors: readonly Detector[],
  patternsOf: (detectors: readonly Detector[]) => readonly Pattern[] | undefined,
): StoredProgram | undefined {
  const isMade = ({ made }: Stored): boolean =>
    made.length === detectors.length && made.every((id, index) => detectors[index]?.id === id);
  const found = stored.find(isMade);
  if (found === undefined) return undefined;
  const { made: _, bytes, ...rest } = found;
  return {
    program: () => ({ ...rest, bytes: inflateRawSync(Buffer.from(bytes, "base64")) }),
    patterns: () => patternsOf(detectors) ?? [],
  };
}
