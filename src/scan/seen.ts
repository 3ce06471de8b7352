import type { Place } from "../core.ts";
import { countBefore } from "../sorted.ts";
import { piecesOf } from "./forms.ts";
import type { Stretch } from "./runs.ts";
import { listedStrings } from "./transformations/concatenated-strings.ts";
import { wrappedLines } from "./transformations/wrapped-lines.ts";

/** A secret in a blob, as a rule saw it. `undone` is what had to be undone to see it, from outside to inside. */
export interface SeenSecret {
  readonly rule: string;
  readonly secret: string;
  readonly place: Place;
  readonly undone: readonly string[];
  /** The pieces in which it is written, where something had to be undone: they too are not to be shown. */
  readonly written: readonly string[];
}

/** A find in one of the views of a text, and the offsets in the text that it was made of. */
export interface Seen extends SeenSecret {
  readonly origin: Stretch;
}

/**
 * What is seen plainly stays. Of what is seen by the same rule in the same place with more undone, nothing is kept but what must
 * not be shown; unless it only continues what an escape, or the end of a literal, had cut off: then it takes the place of that.
 */
export function onceEach(seen: readonly Seen[], plain: number): readonly Seen[] {
  const kept: Seen[] = [];
  const taken = new Map<string, Taken[]>();
  for (const found of [...seen].sort((left, right) => left.undone.length - right.undone.length)) {
    const places = taken.get(found.rule) ?? [];
    taken.set(found.rule, places);
    const other = take(places, { ...found.origin, index: kept.length });
    const known = other && found.undone.length > plain ? kept[other.index] : undefined;
    if (other && known) kept[other.index] = joined(known, found);
    else kept.push(found);
  }
  return kept;
}

/** One find made of two of the same place. */
function joined(known: Seen, found: Seen): Seen {
  if (known.secret === found.secret) return known;
  const isLonger = found.origin.start === known.origin.start && found.secret.startsWith(known.secret);
  const isCertain = !found.undone.some((name) => AMBIGUOUS.includes(name));
  const [chosen, other] = isLonger && isCertain ? [found, known] : [known, found];
  return { ...chosen, written: [...new Set([...chosen.written, ...piecesOf(other.secret), ...other.written])] };
}

/** What stands in the next line, or in the next item of a list, may be the rest of a secret, or something else. */
const AMBIGUOUS: readonly string[] = [wrappedLines.name, listedStrings.name];

/** Two secrets that stand next to each other in base64 share a digit. */
const SHARED = 1;

interface Taken extends Stretch {
  readonly index: number;
}

/** Adds a stretch to those in order, unless it overlaps one of them, which is answered. */
function take(places: Taken[], own: Taken): Taken | undefined {
  const { start, end } = own;
  const index = countBefore(places, (place) => place.start < start);
  const before = places[index - 1];
  const after = places[index];
  if (before && before.end - SHARED > start) return before;
  if (after && after.start + SHARED < end) return after;
  places.splice(index, 0, own);
  return undefined;
}
