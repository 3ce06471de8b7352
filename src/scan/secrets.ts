import { type Asking, answerNow, heldRead } from "../asking.ts";
import type { HeldBlob, SecretRule, Source } from "../core.ts";
import { utf16 } from "../documents/decode.ts";
import { createSource } from "../documents/source.ts";
import { SCAN_BYTES } from "../limits.ts";
import { onceFor } from "../once.ts";
import { piecesOf } from "./forms.ts";
import { placeFrom, positionsOf } from "./positions.ts";
import { createTextFilter, type TextFilter } from "./prefilter/text-filter.ts";
import { passesPath } from "./prefilter.ts";
import type { Stretch } from "./runs.ts";
import { onceEach, type Seen, type SeenSecret } from "./seen.ts";
import { type BlobText, readTexts, type StretchText, textOf, type Wide } from "./texts.ts";
import { afterPadding } from "./transformations/base64.ts";
import { listedStrings } from "./transformations/concatenated-strings.ts";
import { type OriginView, viewsOf } from "./views.ts";

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
export function findSecrets({ paths, bytes }: HeldBlob, sought: Sought): SeenSecrets {
  if (sought.rules.length === 0) return { secrets: [], isCut: false };
  if (sought.stretches === undefined && bytes.length <= SCAN_BYTES) {
    return distinct([findInText(textOf(paths[0], bytes), paths, sought.rules)]);
  }
  const content = { paths, size: bytes.length, wide: utf16(bytes) };
  return answerNow(findSecretsIn(content, sought), heldRead(bytes));
}

/** A content of which no more is known than its names, its bytes' number, and which UTF-16 it is. */
export interface Streamed {
  readonly paths: readonly [string, ...string[]];
  readonly size: number;
  readonly wide: Wide;
}

/** findSecrets() for a content of any size. */
export function* findSecretsIn(content: Streamed, { rules, stretches }: Sought): Asking<SeenSecrets> {
  const { paths } = content;
  if (rules.length === 0) return { secrets: [], isCut: false };
  const seen: SeenSecrets[] = [];
  const holding: { readonly at: StretchText["at"]; readonly secrets: readonly SeenSecret[] }[] = [];
  yield* readTexts(paths[0], content, stretches, (text) => {
    const { secrets, isCut } = findInText(text, paths, rules);
    if (isCut) seen.push({ secrets: [], isCut });
    if (secrets.length > 0) holding.push({ at: text.at, secrets: secrets.map(detached) });
  });
  const bases = yield* positionsOf(
    holding.map(({ at }) => at),
    content,
  );
  bases.forEach((base, index) => {
    const secrets = holding[index]?.secrets ?? [];
    seen.push({ secrets: secrets.map((found) => ({ ...found, place: placeFrom(base, found.place) })), isCut: false });
  });
  return distinct(seen);
}

/** A find that does not keep the text alive out of which it was cut. */
const detached = (found: SeenSecret): SeenSecret => ({
  ...found,
  secret: copyOf(found.secret),
  written: found.written.map(copyOf),
});

const copyOf = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le");

function findInText({ source, undone }: BlobText, paths: readonly string[], rules: readonly SecretRule[]): SeenSecrets {
  const filter = filterFor(rules);
  const views = viewsOf(source, undone);
  const seen: Seen[] = [];
  for (const view of views) {
    const passes = filter(view.text);
    const pathFor = (rule: SecretRule): string | undefined =>
      passes(rule) ? paths.find((path) => passesPath(rule.anchor, path)) : undefined;
    seen.push(...seeIn(view, source, pathFor, rules));
  }
  const secrets = onceEach(seen, undone.length).map(({ origin: _, ...found }) => found);
  return { secrets, isCut: views.isCut };
}

/** What several texts of one blob hold. Where two overlap, each of them saw the same. */
function distinct(parts: readonly SeenSecrets[]): SeenSecrets {
  const secrets = new Map(parts.flatMap((part) => part.secrets.map((found) => [keyOf(found), found] as const)));
  return { secrets: [...secrets.values()], isCut: parts.some(({ isCut }) => isCut) };
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

/** The same few rules are asked about many texts. */
const filterFor = onceFor((rules: readonly SecretRule[]): TextFilter => createTextFilter(rules));

/** `pathFor` answers as what a rule sees the view, or undefined where it cannot see anything: a rule of certain paths sees such a one. */
function* seeIn(
  view: OriginView,
  source: Source,
  pathFor: (rule: SecretRule) => string | undefined,
  rules: readonly SecretRule[],
): Iterable<Seen> {
  // The items of a list are mostly values of their own: only what has a structure that goes through all of them is looked for.
  const isOfList = view.undone.includes(listedStrings.name);
  for (const rule of isOfList ? rules.filter(({ disguises }) => disguises?.run !== undefined) : rules) {
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

const keyOf = ({ rule, secret, place }: SeenSecret): string =>
  [rule, place.startLine, place.startColumn, place.endLine, place.endColumn, secret].join("\0");
