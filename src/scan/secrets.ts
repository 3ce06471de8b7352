import type { Blob, Place, SecretRule, Source } from "../core.ts";
import { createSource } from "../documents/source.ts";
import { piecesOf } from "./forms.ts";
import { createTextFilter, type TextFilter } from "./prefilter/text-filter.ts";
import { passesPath } from "./prefilter.ts";
import type { Stretch } from "./runs.ts";
import { textsIn, textsOf } from "./texts.ts";
import { afterPadding } from "./transformations/base64.ts";
import { wrappedLines } from "./transformations/wrapped-lines.ts";
import { type OriginView, viewsOf } from "./views.ts";

/** A secret in a blob, as a rule saw it. `undone` is what had to be undone to see it, from outside to inside. */
export interface SeenSecret {
  readonly rule: string;
  readonly secret: string;
  readonly place: Place;
  readonly undone: readonly string[];
  /** The pieces in which it is written, where something had to be undone: they too are not to be shown. */
  readonly written: readonly string[];
}

/** The secrets in a blob, and whether a limit of decoding left some of it undecoded. */
export interface SeenSecrets {
  readonly secrets: readonly SeenSecret[];
  readonly isCut: boolean;
}

/** What is asked about a blob: some rules, about some stretches of it, or where they are left out about all of it. */
export interface Sought {
  readonly rules: readonly SecretRule[];
  readonly stretches?: readonly Stretch[];
}

/** Every secret that a rule sees in any view of a blob, once for each place: with the fewest transformations undone. */
export function findSecrets({ paths, bytes }: Blob, { rules, stretches }: Sought): SeenSecrets {
  const secrets = new Map<string, SeenSecret>();
  let isCut = false;
  if (rules.length === 0) return { secrets: [], isCut };
  const filter = filterFor(rules);
  const texts = stretches === undefined ? textsOf(paths[0], bytes) : textsIn(paths[0], bytes, stretches);
  for (const { source, undone } of texts) {
    const views = viewsOf(source, undone);
    const seen: Seen[] = [];
    for (const view of views) {
      const passes = filter(view.text);
      const pathFor = (rule: SecretRule): string | undefined =>
        passes(rule) ? paths.find((path) => passesPath(rule.anchor, path)) : undefined;
      seen.push(...seeIn(view, source, pathFor, rules));
    }
    isCut ||= views.isCut;
    // Where two stretches of a large blob overlap, each of them saw the same.
    for (const { origin: _, ...found } of onceEach(seen, undone.length)) secrets.set(keyOf(found), found);
  }
  return { secrets: [...secrets.values()], isCut };
}

interface Seen extends SeenSecret {
  readonly origin: Stretch;
}

/** Every secret that a rule sees in any view of a text that stands in no file; those of some views more than once. */
export function* secretsInText(text: string, rules: readonly SecretRule[]): Iterable<SeenSecret> {
  const source = createSource("", text);
  const filter = filterFor(rules);
  for (const view of viewsOf(source)) {
    const passes = filter(view.text);
    const pathFor = (rule: SecretRule): string | undefined => ("paths" in rule.anchor || passes(rule) ? "" : undefined);
    yield* seeIn(view, source, pathFor, rules);
  }
}

const filters = new WeakMap<readonly SecretRule[], TextFilter>();

/** The same few rules are asked about many texts. */
function filterFor(rules: readonly SecretRule[]): TextFilter {
  const filter = filters.get(rules) ?? createTextFilter(rules);
  filters.set(rules, filter);
  return filter;
}

/** `pathFor` answers as what a rule sees the view, or undefined where it cannot see anything: a rule of certain paths sees such a one. */
function* seeIn(
  view: OriginView,
  source: Source,
  pathFor: (rule: SecretRule) => string | undefined,
  rules: readonly SecretRule[],
): Iterable<Seen> {
  for (const rule of rules) {
    const path = pathFor(rule);
    if (path === undefined) continue;
    for (const { start, end, secret } of rule.find({ ...view, path })) {
      const place = view.place(start, end);
      const origin = view.origin(start, end);
      const written = source.text.slice(origin.start, afterPadding(source.text, origin.end));
      const pieces = written === secret ? [] : piecesOf(written);
      yield { rule: rule.id, secret, place, undone: view.undone, written: pieces, origin };
    }
  }
}

/**
 * What is seen plainly stays. Of what is seen by the same rule in the same place with more undone, nothing is kept but what must
 * not be shown; unless it only continues what an escape, or the end of a literal, had cut off: then it takes the place of that.
 */
function onceEach(seen: readonly Seen[], plain: number): readonly Seen[] {
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
  const [chosen, other] = isLonger && !found.undone.includes(AMBIGUOUS) ? [found, known] : [known, found];
  return { ...chosen, written: [...new Set([...chosen.written, ...piecesOf(other.secret), ...other.written])] };
}

/** What stands in the next line may be the rest of a secret, or something else. */
const AMBIGUOUS = wrappedLines.name;

/** Two secrets that stand next to each other in base64 share a digit. */
const SHARED = 1;

interface Taken extends Stretch {
  readonly index: number;
}

/** Adds a stretch to those in order, unless it overlaps one of them, which is answered. */
function take(places: Taken[], own: Taken): Taken | undefined {
  const { start, end } = own;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  const before = places[low - 1];
  const after = places[low];
  if (before && before.end - SHARED > start) return before;
  if (after && after.start + SHARED < end) return after;
  places.splice(low, 0, own);
  return undefined;
}

const keyOf = ({ rule, secret, place }: SeenSecret): string =>
  [rule, place.startLine, place.startColumn, place.endLine, place.endColumn, secret].join("\0");
