import type { Principal, Span } from "../core.ts";

/** Items by what they are about, in order; every key has one item at least. */
export function groupedBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

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

/** What two spans of the same place have in common. */
export const placeKey = ({ source, start, end }: Span): string => [source.path, start, end].join("\0");

const KINDS: Readonly<Record<Principal["by"], string>> = {
  group: "group",
  groupTemplate: "group template",
  groupId: "group id",
  user: "user",
};

/** What a principal is, in words that go before its name: `group`, `group template`, `group id` or `user`. */
export const principalKind = ({ by }: Principal): string => KINDS[by];
