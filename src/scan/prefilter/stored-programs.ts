import { inflateRawSync } from "node:zlib";
import type { SecretRule } from "../../core.ts";
import type { StoredProgram } from "./byte-filter.ts";
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
  programOf("secrets", rules, secretPatterns);

/** The same for allNamePatterns. */
export const nameProgram = (rules: readonly SecretRule[]): readonly Pattern[] | StoredProgram | undefined =>
  programOf("names", rules, allNamePatterns);

function programOf(
  kind: keyof typeof STORED,
  rules: readonly SecretRule[],
  patternsOf: (rules: readonly SecretRule[]) => readonly Pattern[] | undefined,
): readonly Pattern[] | StoredProgram | undefined {
  const { made, bytes, ...rest } = STORED[kind];
  if (made.length !== rules.length || made.some((id, index) => rules[index]?.id !== id)) return patternsOf(rules);
  return {
    program: () => ({ ...rest, bytes: inflateRawSync(Buffer.from(bytes, "base64")) }),
    patterns: () => patternsOf(rules) ?? [],
  };
}
