import type { Source, View } from "../core.ts";
import { DECODED_CHARACTERS, DECODED_TIMES } from "../limits.ts";
import { runsIn, type Stretch } from "./runs.ts";
import { createSurroundings } from "./surroundings.ts";
import { transformations } from "./transformations/index.ts";
import type { Transformation } from "./transformations/transformation.ts";
import { type Edited, edited } from "./undo.ts";

/** A view that also knows the offsets in the text that it was made of. */
export interface OriginView extends View {
  origin(start: number, end: number): Stretch;
}

/** The views of one text, one after the other; each is made only when it is asked for. */
export interface Views extends Iterable<OriginView> {
  /** Whether the limits of decoding cut something off; true or false for good once all views were seen. */
  readonly isCut: boolean;
}

/**
 * The texts in which secrets are looked for: the text itself; each stretch in which one transformation may have been applied, with
 * that undone; and the same once more for what came out. `undone` is what was undone before, by the blob's own decoding.
 */
export function viewsOf(source: Source, undone: readonly string[] = []): Views {
  const round = {
    left: Math.max(DECODED_CHARACTERS, source.text.length * DECODED_TIMES),
    seen: new Set<string>(),
    isCut: false,
  };
  return {
    get isCut() {
      return round.isCut;
    },
    *[Symbol.iterator]() {
      const { path, text } = source;
      const place = source.place.bind(source);
      const plain: OriginView = { path, text, place, undone, origin: (start, end) => ({ start, end }) };
      yield plain;
      // What comes out of one transformation must not pass for what comes out of two, or it would not be undone again.
      const once: Undone[] = [];
      for (const result of undo(plain, undefined, round)) {
        once.push(result);
        yield result.view;
      }
      for (const { view, made } of once) for (const twice of undo(view, made, round)) yield twice.view;
    },
  };
}

interface Undone {
  readonly view: OriginView;
  readonly made: Edited;
}

interface Round {
  /** Characters that may still be decoded. */
  left: number;
  readonly seen: Set<string>;
  isCut: boolean;
}

/** `before` is the edit by which the view was made: only what that has touched can hold something new. */
function* undo(parent: OriginView, before: Edited | undefined, round: Round): Iterable<Undone> {
  const runs = runsIn(parent.text);
  for (const transformation of transformations) {
    for (const window of windowsOf(parent.text, runs, transformation, before)) {
      const edits = transformation.undo(parent.text, window, window.located);
      if (edits.length === 0) continue;
      round.left -= window.end - window.start;
      round.isCut ||= round.left < 0;
      if (round.isCut) return;
      const made = edited(parent.text, window, edits);
      if (round.seen.has(made.text)) continue;
      round.seen.add(made.text);
      yield { view: viewOf(parent, made, transformation), made };
    }
  }
}

function viewOf(parent: OriginView, made: Edited, { name }: Transformation): OriginView {
  return {
    path: parent.path,
    text: made.text,
    undone: [...parent.undone, name],
    place(start, end) {
      const from = made.origin(start, Math.max(start, end));
      return parent.place(from.start, from.end);
    },
    origin(start, end) {
      const from = made.origin(start, end);
      return parent.origin(from.start, from.end);
    },
  };
}

interface Window extends Stretch {
  readonly located: readonly Stretch[];
}

/** The stretches of a transformation with what belongs to them, where that overlaps as one. */
function* windowsOf(
  text: string,
  runs: readonly Stretch[],
  transformation: Transformation,
  before: Edited | undefined,
): Iterable<Window> {
  const around = createSurroundings(text, runs);
  let window: { start: number; end: number; located: Stretch[] } | undefined;
  for (const stretch of transformation.locate(text, runs)) {
    if (before && !before.isEdited(stretch.start, stretch.end)) continue;
    const { start, end } = around(stretch);
    if (window && start <= window.end) {
      window.end = Math.max(window.end, end);
      window.located.push(stretch);
      continue;
    }
    if (window) yield window;
    window = { start, end, located: [stretch] };
  }
  if (window) yield window;
}
