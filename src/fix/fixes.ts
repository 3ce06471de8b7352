import type { Finding, Place } from "../core.ts";

/** A text that takes the place of exactly this range. */
export interface Replacement extends Place {
  readonly text: string;
}

/** Everything that mends one finding, in one file or several: all of it is written, or nothing. */
export interface Fix {
  readonly rule: string;
  readonly replacements: readonly Replacement[];
}

/**
 * What can be written for findings of the work tree. What a waiver accepts is accepted as it is; and the policy, which judges,
 * is nothing to be rewritten unasked.
 */
export const fixesIn = (findings: readonly Finding[]): readonly Fix[] =>
  findings.flatMap((finding) => {
    const isLeft = finding.waiver !== undefined || finding.gate === "policy" || finding.commit !== undefined;
    const replacements = isLeft ? [] : [finding, ...finding.related].flatMap(replacementAt);
    return replacements.length === 0 ? [] : [{ rule: finding.rule, replacements }];
  });

function replacementAt(place: Partial<Place> & Pick<Finding, "suggestion">): readonly Replacement[] {
  const { path, startLine, startColumn, endLine, endColumn, suggestion: text } = place;
  if (path === undefined || startLine === undefined || startColumn === undefined) return [];
  if (endLine === undefined || endColumn === undefined || text === undefined) return [];
  return [{ path, startLine, startColumn, endLine, endColumn, text }];
}
