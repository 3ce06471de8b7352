import type { Draft, Located, Span } from "../core.ts";
import { countBefore } from "../sorted.ts";
import { replacing } from "./wording.ts";

/** What is the same thing in several places, in file order. */
export type Occurrences<Item> = readonly [Item, ...Item[]];

/** The items by what they are, in the order in which each is first met. */
export function occurrencesBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Occurrences<Item>> {
  const found = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = found.get(key);
    if (known) known.push(item);
    else found.set(key, [item]);
  }
  return found;
}

/** Names by what is written, each place once: a YAML alias leads back to where its anchor is. */
export const namesBy = <Name extends Located<string>>(names: Iterable<Name>): ReadonlyMap<string, Occurrences<Name>> =>
  occurrencesBy(distinct(names), (name) => name.value);

function* distinct<Name extends Located<string>>(names: Iterable<Name>): Iterable<Name> {
  const seen = new Set<string>();
  for (const name of names) {
    const place = `${placeKey(name.at)}:${name.value}`;
    if (!seen.has(place)) yield name;
    seen.add(place);
  }
}

/** The same for two spans of the same stretch of one file. */
export const placeKey = ({ source, start, end }: Span): string => `${start}:${end}:${source.path}`;

/** Names as further places of a finding; `meant` is what to write at each, where that is certain. */
export const relatedTo = (
  names: readonly Located<string>[],
  message: string,
  meant?: string,
): NonNullable<Draft["related"]> => names.map((name) => ({ at: name.at, message, ...replacing(name, meant) }));

/** The places but the first, as a finding relates them: each once, though an alias may lead to one place several times. */
export function otherPlaces(
  [first, ...others]: readonly Span[],
  message: string,
): readonly { readonly at: Span; readonly message: string }[] {
  const seen = new Set(first ? [placeKey(first)] : []);
  return others.flatMap((at) => {
    const key = placeKey(at);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ at, message }];
  });
}

/** Tells whether any of `spans` lies within another one; in time that hardly grows with their number. */
export function holdsAny(spans: readonly Span[]): (outer: Span) => boolean {
  const byPath = new Map<string, Span[]>();
  for (const span of [...spans].sort((left, right) => left.start - right.start)) {
    const known = byPath.get(span.source.path);
    if (known) known.push(span);
    else byPath.set(span.source.path, [span]);
  }
  return ({ source, start, end }) => {
    const sorted = byPath.get(source.path) ?? [];
    const first = sorted[firstFrom(sorted, start)];
    return first !== undefined && first.end <= end;
  };
}

const firstFrom = (sorted: readonly Span[], from: number): number => countBefore(sorted, ({ start }) => start < from);
