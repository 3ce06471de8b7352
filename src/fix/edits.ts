import { offsetsIn } from "../documents/source.ts";
import type { Fix, Replacement } from "./fixes.ts";

/** One stretch of a text that changes, and for which fix. Offsets count UTF-16 code units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: Replacement;
  readonly fix: Fix;
}

/** What fixes ask of one file. */
export type Asked = Pick<Edit, "fix" | "replacement">;

/** The edits of a text that change anything, by place. */
export function editsOf(text: string, asked: readonly Asked[]): readonly Edit[] {
  const offsetOf = offsetsIn(text);
  const edits = asked.map(({ fix, replacement }): Edit => {
    const start = offsetOf(replacement.startLine, replacement.startColumn);
    return { start, end: Math.max(start, offsetOf(replacement.endLine, replacement.endColumn)), replacement, fix };
  });
  return edits
    .filter(({ start, end, replacement }) => text.slice(start, end) !== replacement.text)
    .sort((left, right) => left.start - right.start || left.end - right.end);
}

/** Edits in runs that overlap; each run is one or more of the edits that `editsOf` gave, in their order. */
export function overlapping(edits: readonly Edit[]): readonly (readonly [Edit, ...Edit[]])[] {
  const runs: [Edit, ...Edit[]][] = [];
  let end = -1;
  for (const edit of edits) {
    const run = runs.at(-1);
    if (run && (edit.start < end || edit.start === run[0].start)) run.push(edit);
    else runs.push([edit]);
    end = Math.max(end, edit.end);
  }
  return runs;
}

/** Whether edits that overlap are one and the same, so that it makes no difference which of them is written. */
export const areEqual = ([first, ...others]: readonly [Edit, ...Edit[]]): boolean =>
  others.every(
    ({ start, end, replacement }) =>
      start === first.start && end === first.end && replacement.text === first.replacement.text,
  );

/** A text with edits that do not overlap written into it; all else stays as it is. */
export function spliced(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(from, start), replacement.text);
    from = end;
  }
  return [...parts, text.slice(from)].join("");
}
