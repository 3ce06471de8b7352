import type { Located, Node, Span } from "../core.ts";
import { DOCUMENT_DEPTH } from "../limits.ts";
import type { Token } from "./hcl-lexer.ts";
import type { Reader } from "./hcl-reader.ts";

type Entry = { readonly key: Located<string>; readonly value: Node };

/** Whether the token is this operator or bracket. */
export const is = (token: Token, operator: string): boolean => token.type === "operator" && token.value === operator;

const CONSTANTS: ReadonlyMap<string | undefined, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/**
 * The expression that begins at the next token, up to the line end, comma or closing bracket after it. Literals, lists and
 * objects become nodes; whatever needs evaluation, or lies deeper than DOCUMENT_DEPTH, is computed. `depth` is that of
 * the map or list around it.
 */
export function readExpression(reader: Reader, depth: number): Node {
  const first = reader.peek();
  if (endsExpression(first)) {
    reader.report("MISSING_VALUE", reader.span(first.start, first.end));
    return computed(reader.span(first.start, first.start));
  }
  const literal = readLiteral(reader, depth);
  if (literal && endsExpression(reader.peek())) return literal;
  skipExpression(reader);
  return computed(reader.span(first.start));
}

/** A node for what stands at `at` and needs evaluation. */
export const computed = (at: Span): Node => ({
  type: "computed",
  written: at.source.text.slice(at.start, at.end),
  at,
});

/** Takes every token up to the end of the expression or line; brackets are taken with all that they enclose. */
export function skipExpression(reader: Reader): void {
  while (!endsExpression(reader.peek())) {
    const token = reader.take();
    if (opens(token)) skipBracket(reader, token);
  }
}

/** Takes every token up to the bracket that closes the one just taken. A loop, so that no nesting is too deep for it. */
export function skipBracket(reader: Reader, opening: Token): undefined {
  return reader.withNewlines(false, () => {
    for (let open = 1; open > 0; ) {
      const token = reader.take();
      if (token.type === "end") return reader.reportUnclosed(reader.span(opening.start, opening.end));
      if (opens(token)) open++;
      else if (closes(token)) open--;
    }
    return undefined;
  });
}

const opens = (token: Token): boolean => is(token, "{") || is(token, "[") || is(token, "(");
const closes = (token: Token): boolean => is(token, "}") || is(token, "]") || is(token, ")");
const endsExpression = (token: Token): boolean =>
  token.type === "newline" || token.type === "end" || is(token, ",") || closes(token);

/** A literal, or undefined where the tokens are none; some of them may be taken by then. */
function readLiteral(reader: Reader, depth: number): Node | undefined {
  const token = reader.peek();
  if (is(token, "[")) return bounded(reader, depth, () => readList(reader, depth + 1));
  if (is(token, "{")) return bounded(reader, depth, () => readObject(reader, depth + 1));
  if (token.type === "operator") return is(token, "-") ? readNegative(reader) : undefined;
  reader.take();
  if (token.value === undefined) return undefined;
  if (token.type === "number") return scalar(reader, token.start, Number(token.value));
  if (token.type !== "identifier") return scalar(reader, token.start, token.value);
  const constant = CONSTANTS.get(token.value);
  return constant === undefined ? undefined : scalar(reader, token.start, constant);
}

function bounded(reader: Reader, depth: number, read: () => Node | undefined): Node | undefined {
  if (depth < DOCUMENT_DEPTH) return read();
  const { start, end } = reader.peek();
  reader.report("TOO_DEEP", reader.span(start, end));
  return undefined;
}

function scalar(reader: Reader, start: number, value: string | number | boolean | null): Node {
  const at = reader.span(start);
  return { type: "scalar", value, written: at.source.text.slice(at.start, at.end), at };
}

function readNegative(reader: Reader): Node | undefined {
  const { start } = reader.take();
  if (reader.peek().type !== "number") return undefined;
  return scalar(reader, start, -Number(reader.take().value));
}

const isFor = (token: Token): boolean => token.type === "identifier" && token.value === "for";

function readList(reader: Reader, depth: number): Node | undefined {
  const opening = reader.take();
  return reader.withNewlines(false, () =>
    isFor(reader.peek()) ? skipBracket(reader, opening) : finishList(reader, opening, depth),
  );
}

function finishList(reader: Reader, opening: Token, depth: number): Node | undefined {
  const items: Node[] = [];
  while (!is(reader.peek(), "]")) {
    if (reader.peek().type === "end") return reader.reportUnclosed(reader.span(opening.start, opening.end));
    if (!reader.count()) return skipBracket(reader, opening);
    items.push(readExpression(reader, depth));
    if (is(reader.peek(), ",")) reader.take();
    else if (!is(reader.peek(), "]")) refuse(reader);
  }
  reader.take();
  return { type: "list", items, at: reader.span(opening.start) };
}

function refuse(reader: Reader): void {
  const { type, start, end } = reader.take();
  if (type !== "end") reader.report("UNEXPECTED_TOKEN", reader.span(start, end));
}

function readObject(reader: Reader, depth: number): Node | undefined {
  const opening = reader.take();
  return reader.withNewlines(true, () => {
    while (reader.peek().type === "newline") reader.take();
    return isFor(reader.peek()) ? skipBracket(reader, opening) : finishObject(reader, opening, depth);
  });
}

function finishObject(reader: Reader, opening: Token, depth: number): Node | undefined {
  const entries: Entry[] = [];
  while (!is(reader.peek(), "}")) {
    const token = reader.peek();
    if (token.type === "end") return reader.reportUnclosed(reader.span(opening.start, opening.end));
    if (!reader.count()) return skipBracket(reader, opening);
    if (token.type === "newline" || is(token, ",")) reader.take();
    else if (closes(token)) refuse(reader);
    else entries.push(...readEntry(reader, depth));
  }
  reader.take();
  return { type: "map", entries, at: reader.span(opening.start) };
}

function* readEntry(reader: Reader, depth: number): Iterable<Entry> {
  const key = readKey(reader);
  if (!separates(reader.peek())) {
    const { start, end } = reader.peek();
    reader.report("UNEXPECTED_TOKEN", reader.span(start, end));
    skipExpression(reader);
    return;
  }
  reader.take();
  const value = readExpression(reader, depth);
  yield { key: key.at, value: key.literal ? value : computed(value.at) };
}

const separates = (token: Token): boolean => is(token, "=") || is(token, ":");

/** An object's key. One that needs evaluation goes by what is written, and its value is not to be trusted either. */
function readKey(reader: Reader): { readonly at: Located<string>; readonly literal: boolean } {
  const first = reader.take();
  if (first.type !== "operator" && first.value !== undefined && separates(reader.peek())) {
    return { at: { value: first.value, at: keySpan(reader, first) }, literal: true };
  }
  if (opens(first)) skipBracket(reader, first);
  while (!endsExpression(reader.peek()) && !separates(reader.peek())) {
    const token = reader.take();
    if (opens(token)) skipBracket(reader, token);
  }
  const at = reader.span(first.start);
  return { at: { value: at.source.text.slice(at.start, at.end), at }, literal: false };
}

/** Where a name stands: an identifier, or the text inside the quotes of a string. */
export const keySpan = (reader: Reader, { type, start, end }: Token): Span =>
  type === "string" ? reader.span(start + 1, end - 1) : reader.span(start, end);
