import type { Document, Node, Problem, Span } from "../core.ts";
import { parseJson } from "./json.ts";

/** A scalar that was written as text. */
export type TextNode = Extract<Node, { type: "scalar" }> & { readonly value: string };

/** Whether a node is a text, and no number, map, list or nothing. */
export const isTextNode = (node: Node | undefined): node is TextNode =>
  node?.type === "scalar" && typeof node.value === "string";

/**
 * The documents of a text that is the value of a scalar (also a heredoc of HCL), as `parse` reads it. Their spans lie in the
 * outer file; where the two texts cannot be brought in line, every span is that of the whole scalar. Never throws.
 */
export function parseEmbedded(
  node: TextNode,
  parse: (path: string, text: string) => readonly Document[],
): readonly Document[] {
  const outside = outsideOf(node);
  return parse(node.at.source.path, node.value).map((document) => ({
    ...node.at.source,
    format: document.format,
    root: moved(document.root, outside),
    problems: document.problems.map((problem) => movedProblem(problem, outside)),
  }));
}

/**
 * A JSON text that is the value of a scalar (plain, quoted or block scalar of YAML; string of JSON), as a document whose spans
 * lie in the outer file: through indentation, folding and escapes. Where the two texts cannot be brought in line, every span
 * is that of the whole scalar. Never throws.
 */
export function parseEmbeddedJson(node: TextNode): Pick<Document, "text" | "root" | "problems"> {
  const { text, root, problems } = parseJson(node.at.source.path, node.value);
  const outside = outsideOf(node);
  return { text, root: moved(root, outside), problems: problems.map((problem) => movedProblem(problem, outside)) };
}

/** Leads a stretch of a text to where it stands in the outer file. */
export type Mapping = (inner: Pick<Span, "start" | "end">) => Span;

/** A tree whose spans are led elsewhere. */
export function moved(node: Node, outside: Mapping): Node {
  const at = outside(node.at);
  if (node.type === "list") return { ...node, at, items: node.items.map((item) => moved(item, outside)) };
  if (node.type !== "map") return { ...node, at };
  const entries = node.entries.map(({ key, value }) => ({
    key: { value: key.value, at: outside(key.at) },
    value: moved(value, outside),
  }));
  return { ...node, at, entries };
}

const movedProblem = (problem: Problem, outside: Mapping): Problem => ({
  ...problem,
  at: outside(problem.at),
  ...(problem.related ? { related: outside(problem.related) } : {}),
});

/**
 * From offsets in the value to offsets in the outer file. YAML changes only white space and escapes on the way from one to the
 * other, so all other characters follow each other in both; and whatever a JSON span begins or ends with is one of them.
 */
export function outsideOf({ at, value }: TextNode): Mapping {
  const starts = new Int32Array(value.length);
  const ends = new Int32Array(value.length);
  let index = 0;
  let last = at.start;
  const passWhite = (): void => {
    for (; isWhite(value.charAt(index)); index++) starts[index] = ends[index] = last;
  };
  passWhite();
  for (const { text, start, end } of unitsOf(at.source.text.slice(at.start, at.end))) {
    if (text === "" || isWhite(text)) continue;
    if (!value.startsWith(text, index)) return () => at;
    last = at.start + end;
    starts.fill(at.start + start, index, index + text.length);
    ends.fill(last, index, index + text.length);
    index += text.length;
    passWhite();
  }
  if (index < value.length) return () => at;
  return (inner) => {
    const start = starts[inner.start] ?? last;
    return { source: at.source, start, end: Math.max(start, ends[inner.end - 1] ?? start) };
  };
}

const isWhite = (character: string): boolean => character !== "" && " \t\r\n".includes(character);

/** One character of the value, and where it is written; "" for what stands for nothing. */
interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ESCAPED = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|.)|./gsu;
const SINGLE_QUOTED = /''|./gsu;
const AS_IT_IS = /./gsu;
// HCL doubles the sign where `${` and `%{` shall stand for themselves.
const HEREDOC = /([$%])\1(?=\{)|./gsu;

function* unitsOf(written: string): Iterable<Unit> {
  const style = written.charAt(0);
  if (written.startsWith("<<")) return yield* unitsOfHeredoc(written);
  const quotes = style === '"' || style === "'" ? 1 : 0;
  const from = style === "|" || style === ">" ? written.search(/[\r\n]|$/) : quotes;
  const content = written.slice(from, written.length - quotes);
  const pattern = style === '"' ? ESCAPED : style === "'" ? SINGLE_QUOTED : AS_IT_IS;
  for (const { 0: unit, index } of content.matchAll(pattern)) {
    const text = unit.length > 1 && quotes > 0 ? unescaped(unit) : unit;
    yield { text, start: from + index, end: from + index + unit.length };
  }
}

function* unitsOfHeredoc(written: string): Iterable<Unit> {
  const from = written.search(/[\r\n]|$/);
  const content = written.slice(from, Math.max(from, written.lastIndexOf("\n") + 1));
  for (const { 0: unit, 1: sign = unit, index } of content.matchAll(HEREDOC)) {
    yield { text: sign, start: from + index, end: from + index + unit.length };
  }
}

// https://yaml.org/spec/1.2.2/#57-escaped-characters; JSON's are among them.
const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\u0007",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\u001b",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
  "\n": "",
  "\r": "",
  "\r\n": "",
};

/** What an escape stands for; a pair of surrogates, which is no escape, for itself. */
function unescaped(unit: string): string {
  if (unit === "''") return "'";
  if (!unit.startsWith("\\")) return unit;
  const [, digits] = /^\\[xuU]([0-9a-f]{2,})$/i.exec(unit) ?? [];
  if (digits === undefined) return ESCAPES[unit.slice(1)] ?? unit.slice(1);
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff ? unit : String.fromCodePoint(code);
}
