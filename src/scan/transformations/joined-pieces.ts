import { isIn, RUN_TABLE, runsIn, type Stretch } from "../runs.ts";
import type { Edit } from "../undo.ts";
import type { Transformation } from "./transformation.ts";

/** What tells pieces of one value that stand one after the other. */
interface Joints {
  /** Whether a run may be a random piece of a longer value. */
  isPiece(text: string, run: Stretch): boolean;
  /**
   * What stands between the pieces next to a run, in order, and begins at `from` or later: before it, and behind it from piece to piece.
   * `within`: the run is known to lie within what is joined, and may begin with what is no part of its piece.
   */
  joinsAt(text: string, run: Stretch, from: number, within: boolean): Iterable<Stretch>;
  /** Characters that the pieces and what stands between them have at least. */
  readonly least: number;
  /** What becomes of a joint, behind `from`. */
  edit(text: string, join: Stretch, from: number): Edit;
}

/** The transformation that writes a value in pieces with joints between them. */
export const joinedPieces = (name: string, { isPiece, joinsAt, edit, least }: Joints): Transformation => ({
  name,
  *locate(text, runs) {
    let done = 0;
    for (const run of runs) {
      if (run.end <= done || !isPiece(text, run)) continue;
      let start = run.start;
      let end = done;
      for (const join of joinsAt(text, run, done, false)) {
        start = Math.min(start, join.start);
        end = join.end;
      }
      if (end === done) continue;
      const found = { start: Math.max(done, start), end: Math.max(end, run.end) };
      if (afterRun(text, found.end) - found.start >= least) yield found;
      done = found.end;
    }
  },
  undo(text, { start, end }) {
    const edits: Edit[] = [];
    let done = start;
    for (const run of runsIn(text.slice(start, end))) {
      for (const join of joinsAt(text, { start: start + run.start, end: start + run.end }, done, true)) {
        if (join.end > end) return edits;
        edits.push(edit(text, join, done));
        done = join.end;
      }
    }
    return edits;
  },
});

/** Where the characters of a run end that begin at `at`. */
export function afterRun(text: string, at: number): number {
  let end = at;
  while (isIn(RUN_TABLE, text.charCodeAt(end))) end++;
  return end;
}
