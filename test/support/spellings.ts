import fc from "fast-check";
import { Document, isCollection, isScalar, Scalar, visit } from "yaml";
import type { Model } from "./models.ts";

/** How one file is written. Every choice is drawn from `pick`, which answers a number below its argument. */
type Pick = (below: number) => number;

const TYPES = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

/** Words and numbers that some parser takes for something else: only quoted are they text everywhere. */
const needsQuotes = (text: string): boolean =>
  !/^[A-Za-z]/.test(text) || /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);

/** The files of a model, in any style that YAML has: split and shuffled, flow and block, quoted, folded, anchored, CRLF, JSON. */
export const spelled = (model: Model): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc.infiniteStream(fc.nat(0xffff)).map((stream) => {
    const numbers = stream[Symbol.iterator]();
    const pick: Pick = (below) => (numbers.next().value ?? 0) % below;
    return writeFiles(model, pick);
  });

function writeFiles(model: Model, pick: Pick): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [index, part] of split(model, 1 + pick(3), pick).entries()) {
    const isJson = pick(5) === 0;
    const text = isJson ? JSON.stringify(part, undefined, pick(3)) : dressed(writeYaml(part, pick), pick);
    const name = isJson
      ? `identity/${index}.json`
      : `identity/${pick(2) === 0 || index === 0 ? index : index - 1}.yaml`;
    const before = files[name];
    files[name] =
      before === undefined ? text : `${before.replace(/(?<!\n)$/, "\n")}---\n${text.replace(/^\uFEFF/, "")}`;
  }
  return files;
}

/** The same declarations as several documents, each with some of the keys and items. */
function split(model: Model, count: number, pick: Pick): readonly Record<string, unknown>[] {
  const documents: Record<string, unknown>[] = Array.from({ length: count }, () => ({}));
  for (const [key, value] of shuffled(Object.entries(model), pick)) {
    for (const [document, part] of dealt(value, documents.length, pick).entries()) {
      if (sizeOf(part) > 0) Object.assign(documents[document] ?? {}, { [key]: part });
    }
  }
  return documents
    .filter((document) => Object.keys(document).length > 0)
    .map((document) => Object.fromEntries(shuffled(Object.entries({ schemaVersion: 1, ...document }), pick)));
}

const sizeOf = (value: unknown): number => Object.keys(value as object).length;

function dealt(value: unknown, hands: number, pick: Pick): readonly unknown[] {
  if (Array.isArray(value)) {
    const lists: unknown[][] = Array.from({ length: hands }, () => []);
    for (const item of shuffled(value, pick)) lists[pick(hands)]?.push(reordered(item, pick));
    return lists;
  }
  const maps: Record<string, unknown>[] = Array.from({ length: hands }, () => ({}));
  for (const [key, item] of shuffled(Object.entries(value as object), pick))
    Object.assign(maps[pick(hands)] ?? {}, { [key]: reordered(item, pick) });
  return maps;
}

function shuffled<Item>(items: readonly Item[], pick: Pick): Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(pick(rest.length), 1));
}

/** The same value with the keys of its maps in another order. */
function reordered(value: unknown, pick: Pick): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => reordered(item, pick));
  return Object.fromEntries(shuffled(Object.entries(value), pick).map(([key, item]) => [key, reordered(item, pick)]));
}

function writeYaml(value: unknown, pick: Pick): string {
  const document = new Document(shared(value, pick), { aliasDuplicateObjects: true });
  visit(document, {
    Scalar(position, node) {
      // Block scalars as keys are beyond what `yaml` can write.
      const types = position === "key" ? TYPES.slice(0, 3) : TYPES;
      if (typeof node.value === "string") node.type = typeFor(node.value, types, pick);
    },
    Collection(_, node) {
      node.flow = node.items.length === 0 || pick(4) === 0;
    },
    Node(_, node) {
      if ((isScalar(node) || isCollection(node)) && pick(8) === 0) node.comment = " a comment: [not, access]";
    },
  });
  return document.toString({
    indent: 2 + pick(3),
    lineWidth: [0, 40, 80][pick(3)] ?? 80,
    indentSeq: pick(2) === 0,
    flowCollectionPadding: pick(2) === 0,
  });
}

function typeFor(text: string, types: readonly Scalar.Type[], pick: Pick): Scalar.Type {
  const type = types[pick(types.length)] ?? Scalar.QUOTE_DOUBLE;
  // Terraform takes even a block scalar for a number or a truth.
  if (!type.startsWith("QUOTE") && needsQuotes(text)) return Scalar.QUOTE_DOUBLE;
  // With an indent other than 2, `yaml` writes the wrong indentation indicator.
  return text.startsWith(" ") ? Scalar.QUOTE_SINGLE : type;
}

/** Equal maps and lists become one object here and there, which is then written once and referred to by an alias. */
function shared(value: unknown, pick: Pick, known = new Map<string, unknown>()): unknown {
  if (typeof value !== "object" || value === null || sizeOf(value) === 0) return value;
  const key = JSON.stringify(value);
  const seen = known.get(key);
  if (seen !== undefined && pick(2) === 0) return seen;
  const copy = Array.isArray(value)
    ? value.map((item) => shared(item, pick, known))
    : Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shared(item, pick, known)]));
  known.set(key, copy);
  return copy;
}

/** With the line ends, marks and comments that editors leave behind. */
function dressed(text: string, pick: Pick): string {
  const commented = pick(2) === 0 ? `# yaml-language-server: $schema=x\n${text}` : text;
  const ended = pick(3) === 0 ? commented.replaceAll("\n", "\r\n") : commented;
  return pick(4) === 0 ? `\uFEFF${ended}` : ended;
}
