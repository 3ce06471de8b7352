import type { Stretch } from "../runs.ts";
import type { Edit } from "../undo.ts";

/** A way in which a text can be written, and how to undo it. */
export interface Transformation {
  /** In plain words: "written as ...". */
  readonly name: string;
  /**
   * Where it can have been applied: the trigger. In order, apart, and in time linear in the text. `runs` are the runs of the
   * text. No secret is looked for where nothing is yielded; so whatever is to be found must lie in a stretch, or overlap one.
   */
  locate(text: string, runs: readonly Stretch[]): Iterable<Stretch>;
  /** The edits that undo it in a window of the text, in order and apart. `located` are the stretches that lie in the window. */
  undo(text: string, window: Stretch, located: readonly Stretch[]): readonly Edit[];
}
