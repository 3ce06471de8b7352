import type { Draft, Identity, Located } from "../../core.ts";
import { type Occurrences, occurrencesBy, placeKey, relatedTo } from "../occurrences.ts";
import { problemsFor, quoted } from "../wording.ts";

/** A name as it is compared with others of its kind: Unicode forms and letter case make no difference. */
export const foldedName = (name: string): string => name.normalize("NFC").toLowerCase();

/**
 * One finding for each name that is declared more than once, whatever its case. `kind` is what is named, as messages call it;
 * `consequence` goes on after "so that".
 */
export function* duplicatesOf(kind: string, names: Iterable<Located<string>>, consequence: string): Iterable<Draft> {
  for (const [first, ...others] of occurrencesBy(names, (name) => foldedName(name.value)).values()) {
    const [second, ...more] = others;
    if (!second) continue;
    yield {
      at: second.at,
      subject: `${kind} ${first.value}`,
      message: `${sameness(kind, [first, second, ...more])}, so that ${consequence}. Keep one of them.`,
      related: [{ at: first.at, message: "first declared here" }, ...relatedTo(more, "declared here again")],
    };
  }
}

function sameness(kind: string, [first, second, ...more]: readonly [Located<string>, ...Located<string>[]]): string {
  const other = [second, ...more].find((name) => name?.value !== first.value);
  if (other) {
    const isCase = other.value.toLowerCase() === first.value.toLowerCase();
    const difference = isCase ? "case" : "case or Unicode form";
    return `The ${kind}s ${quoted(first.value)} and ${quoted(other.value)} differ only in ${difference}`;
  }
  const times = more.length === 0 ? "twice" : `${more.length + 2} times`;
  const alias = second && placeKey(second.at) === placeKey(first.at) ? ", by a YAML alias" : "";
  return `The ${kind} ${quoted(first.value)} is declared ${times}${alias}`;
}

/** A declaration under an alias, such as an account's. */
interface Aliased {
  readonly alias: Located<string>;
  readonly id?: Located<string>;
}

/** Aliases as the files declare them. One that its own map has twice is left to `duplicate-key`. */
export function* declaredAliases(items: readonly Aliased[], identity: Identity): Iterable<Located<string>> {
  const repeated = new Set(problemsFor("duplicate-key", identity).map(({ at }) => placeKey(at)));
  for (const { alias } of items) if (!repeated.has(placeKey(alias.at))) yield alias;
}

/** One finding for each id that several aliases have. `isId` tells an id from what its field refuses. */
export function* sharedIds(
  kind: string,
  items: readonly Aliased[],
  isId: (text: string) => boolean,
  consequence: string,
): Iterable<Draft> {
  const named = items.flatMap(({ alias, id }) => (id && isId(id.value) ? [{ alias, id }] : []));
  for (const [id, found] of occurrencesBy(named, (item) => item.id.value)) {
    const [first, second, ...more] = onePerAlias(found);
    if (!first || !second) continue;
    const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
    yield {
      at: second.id.at,
      subject: `${kind} id ${id}`,
      message: `The ${kind}s ${quoted(first.alias.value)} and ${quoted(second.alias.value)}${others} have one id, ${quoted(id)}, so that ${consequence}. Keep one alias, or correct the id.`,
      related: [
        { at: first.id.at, message: `the id of ${quoted(first.alias.value)}` },
        ...more.map((item) => ({ at: item.id.at, message: `the id of ${quoted(item.alias.value)}` })),
      ],
    };
  }
}

/** An alias that is declared twice is a finding of its own. */
const onePerAlias = <Item extends Aliased>(items: Occurrences<Item>): readonly Item[] =>
  [...occurrencesBy(items, ({ alias }) => foldedName(alias.value)).values()].map(([first]) => first);
