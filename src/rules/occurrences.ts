import type { Draft, Located, Span } from "../core.ts";
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
