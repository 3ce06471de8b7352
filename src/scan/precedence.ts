import type { Place, SecretRule } from "../core.ts";
import { countBefore } from "../sorted.ts";

/** What stands somewhere in a blob, and by which rule. */
interface FoundThere {
  readonly rule: string;
  readonly place: Place;
}

/**
 * The finds of one blob, without those that say less about a stretch than another does: a find is left out where one of a rule
 * of less generality overlaps it, in the same view or in another. The order stays.
 */
export function keepSpecific<Found extends FoundThere>(
  found: readonly Found[],
  rules: readonly SecretRule[],
): readonly Found[] {
  if (found.length < 2) return found;
  const generalities = new Map(rules.map((rule) => [rule.id, rule.generality ?? 0]));
  const generalityOf = ({ rule }: Found): number => generalities.get(rule) ?? 0;
  const levels = [...new Set(found.map(generalityOf))].sort((left, right) => left - right);
  const [least = 0, ...others] = levels;
  const covered = new Map(
    others.map((level) => [
      level,
      coverOf(found.filter((item) => generalityOf(item) < level).map(({ place }) => place)),
    ]),
  );
  return found.filter((item) => {
    const level = generalityOf(item);
    return level === least || !covered.get(level)?.(item.place);
  });
}

/** Whether a place overlaps any of several. */
function coverOf(places: readonly Place[]): (place: Place) => boolean {
  const sorted = [...places].sort((left, right) => compare(startOf(left), startOf(right)));
  const furthest: Position[] = [];
  for (const place of sorted) {
    const last = furthest.at(-1);
    furthest.push(last && compare(last, endOf(place)) > 0 ? last : endOf(place));
  }
  return (place) => {
    const end = furthest[countBefore(sorted, (other) => compare(startOf(other), endOf(place)) < 0) - 1];
    return end !== undefined && compare(end, startOf(place)) > 0;
  };
}

type Position = readonly [line: number, column: number];
const startOf = (place: Place): Position => [place.startLine, place.startColumn];
const endOf = (place: Place): Position => [place.endLine, place.endColumn];
const compare = (left: Position, right: Position): number => left[0] - right[0] || left[1] - right[1];
