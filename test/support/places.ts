import { isMap, isScalar, isSeq, type Pair, parseAllDocuments, type Range, type Document as YamlDocument } from "yaml";

export type Files = Readonly<Record<string, string>>;

/** A stretch of a file, as its editor shows it. */
export interface Stretch {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** One `key: value` as it is written somewhere, with aliases followed, and the map that it stands in. */
interface Entry {
  readonly key: Written;
  readonly value: Written;
  readonly map: readonly Pairing[];
  /** All of that map, where it stands in braces. */
  readonly braces: Stretch | undefined;
}

/** A key with its value, and where the value ends as it is written: an alias ends where it stands. */
interface Pairing {
  readonly key: Written;
  readonly value: Written;
  readonly end: number;
}

/** A node as `yaml` alone reads it: none of our own code says where a finding is expected. */
interface Written extends Stretch {
  readonly content: unknown;
  readonly items: readonly Written[];
  readonly first: Written | undefined;
}

/** Text as it is judged: a byte order mark is no character of it. */
export const textOf = (files: Files, path: string): string => (files[path] ?? "").replace(/^\uFEFF/, "");

/** Every entry of every map, in the order of the files; what an alias shows again comes once. */
export function entriesIn(files: Files): readonly Entry[] {
  return Object.keys(files).flatMap((path) => {
    const text = textOf(files, path);
    const documents = parseAllDocuments(text, { uniqueKeys: false, merge: true, logLevel: "silent" });
    return "empty" in documents ? [] : documents.flatMap((document) => entriesOf(path, text, document));
  });
}

function entriesOf(path: string, text: string, document: YamlDocument): readonly Entry[] {
  const entries: Entry[] = [];
  const seen = new Map<unknown, Written>();
  const read = (node: unknown): Written => {
    const resolved = followed(document, node);
    const known = seen.get(resolved);
    if (known) return known;
    const written = { path, ...stretchOf(text, resolved), ...contentOf(resolved) };
    seen.set(resolved, written);
    return written;
  };
  const contentOf = (node: unknown): Omit<Written, keyof Stretch> => {
    if (isMap(node)) {
      const map = (node.items as Pair[]).map(({ key, value }) => ({
        key: read(key),
        value: read(value),
        end: stretchOf(text, value).end,
      }));
      const braces = node.flow ? { path, ...stretchOf(text, node) } : undefined;
      entries.push(...map.map((entry) => ({ ...entry, map, braces })));
      return { content: undefined, items: [], first: map[0]?.key };
    }
    if (isSeq(node)) return { content: undefined, items: node.items.map(read), first: undefined };
    return { content: isScalar(node) ? node.value : undefined, items: [], first: undefined };
  };
  read(document.contents);
  return entries.sort((left, right) => left.key.start - right.key.start);
}

const followed = (document: YamlDocument, node: unknown): unknown =>
  typeof node === "object" && node !== null && "source" in node && !isScalar(node) && "resolve" in node
    ? (node as { resolve(document: YamlDocument): unknown }).resolve(document)
    : node;

/** From the beginning of a node to its last character that is no white space. */
function stretchOf(text: string, node: unknown): { readonly start: number; readonly end: number } {
  const range = typeof node === "object" && node !== null && "range" in node ? (node.range as Range | null) : null;
  const [start, end] = range ?? [0, 0];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Lines and columns of a stretch, as a report shows them: from 1, the end exclusive. */
export function placeOf(files: Files, { path, start, end }: Stretch): string {
  const at = (offset: number): string => {
    const before = textOf(files, path).slice(0, offset);
    return `${before.split("\n").length}:${offset - (before.lastIndexOf("\n") + 1) + 1}`;
  };
  return `${path} ${at(start)}-${at(end)}`;
}

/** Where something is expected in files. */
export type Where = (files: Files) => Stretch | undefined;

const fold = (content: unknown): string => String(content).toLowerCase();
const nodesOf = ({ value }: Entry): readonly Written[] => [value, ...value.items];

/** The one value that is this text. */
export const value =
  (text: string): Where =>
  (files) =>
    entriesIn(files)
      .flatMap(nodesOf)
      .find(({ content }) => content === text);

/** The one key that is this text. */
export const key =
  (text: string): Where =>
  (files) =>
    entriesIn(files).find((entry) => entry.key.content === text)?.key;

/** The value of the one map that has `name` at `of`. */
export const valueIn =
  (of: string, name: unknown, wanted: string): Where =>
  (files) =>
    entriesIn(files)
      .find((entry) => entry.key.content === of && entry.value.content === name)
      ?.map.find((entry) => entry.key.content === wanted)?.value;

/** The first key of that map. */
export const firstKeyIn =
  (of: string, name: unknown): Where =>
  (files) =>
    entriesIn(files).find((entry) => entry.key.content === of && entry.value.content === name)?.map[0]?.key;

/** The first key of the value of a key in that map. */
export const firstKeyOf =
  (of: string, name: unknown, wanted: string): Where =>
  (files) =>
    entriesIn(files)
      .find((entry) => entry.key.content === of && entry.value.content === name)
      ?.map.find((entry) => entry.key.content === wanted)?.value.first;

/** What comes second among the values of this key that are this text, in whatever case. */
export const secondValue =
  (of: string, text: string): Where =>
  (files) =>
    entriesIn(files).filter((entry) => entry.key.content === of && fold(entry.value.content) === fold(text))[1]?.value;

/** What comes second among the keys that are this text, in whatever case. */
export const secondKey =
  (text: string): Where =>
  (files) =>
    entriesIn(files).filter((entry) => fold(entry.key.content) === fold(text))[1]?.key;

/** The first key of the value of the one key that is this text. */
export const firstKeyBelow =
  (text: string): Where =>
  (files) =>
    entriesIn(files).find((entry) => entry.key.content === text)?.value.first;

/** A key where it stands for the second time, in the map that has `name` at `of`. */
export const keyTwiceIn =
  (of: string, name: string, wanted: string): Where =>
  (files) =>
    entriesIn(files)
      .find((entry) => entry.key.content === of && entry.value.content === name)
      ?.map.filter((entry) => entry.key.content === wanted)[1]?.key;

/** The one place where the files hold one of these texts as it stands here. */
export const literal =
  (...texts: readonly string[]): Where =>
  (files) => {
    for (const path of Object.keys(files)) {
      for (const text of texts) {
        const start = textOf(files, path).indexOf(text);
        if (start >= 0) return { path, start, end: start + text.length };
      }
    }
    return undefined;
  };

/**
 * In one of the assignments with a reason that begins with `reason`: the `nth` of them in the files. There it is the target, unless
 * an alias shows one that is written elsewhere; then the permission set, the principal, or all of it.
 */
export const grant =
  (reason: string, nth: number): Where =>
  (files) => {
    const entries = entriesIn(files);
    const all = entries.filter(({ key: { content }, value: held }) => {
      return content === "reason" && String(held.content).startsWith(reason);
    })[nth];
    if (!all) return undefined;
    const below = (name: string): readonly Written[] => {
      const held = all.map.find((entry) => entry.key.content === name)?.value;
      if (held && held.items.length > 0) return held.items.filter(({ content }) => content === "Set_0");
      const inner = entries.find((entry) => entry.map[0]?.key === held?.first)?.map ?? [];
      return inner.flatMap((entry) => (entry.value.items.length > 0 ? entry.value.items : [entry.value]));
    };
    const whole = all.braces ?? extentOf(all.map, all.key.path);
    const isWithin = ({ path, start, end }: Written): boolean =>
      path === whole.path && whole.start <= start && end <= whole.end;
    return [...below("targets"), ...below("permissionSets"), ...below("principal")].find(isWithin) ?? whole;
  };

/** From the first key of a block map to the end of its last value. */
function extentOf(map: Entry["map"], path: string): Stretch {
  const ends = map.map(({ key: name, end }) => Math.max(name.end, end));
  return { path, start: Math.min(...map.map(({ key: name }) => name.start)), end: Math.max(...ends) };
}
