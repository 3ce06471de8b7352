import type { Node, Span } from "../../../core.ts";
import { moved } from "../../../documents/embedded.ts";
import { parseHcl } from "../../../documents/hcl.ts";
import { is } from "../../../documents/hcl-expression.ts";
import { createLexer, type Token } from "../../../documents/hcl-lexer.ts";
import { itemsOf, valueAt } from "../../../documents/nodes.ts";

/** What an expression may come to, as it is written there. */
export interface Possible {
  readonly node: Node;
  /** Whether something that is worked out decides about it. */
  readonly isChosen: boolean;
  /** Whether it is an expression that stands too deep in others to be read. */
  readonly isUnread: boolean;
}

/** Functions that hand on what they are given, unchanged or but a little, by the arguments that they hand on. */
const CARRYING: ReadonlyMap<string, (values: readonly Node[]) => readonly Node[]> = new Map([
  ...(
    "trimspace trim trimprefix trimsuffix chomp replace format tostring sensitive nonsensitive " +
    "base64encode base64gzip textencodebase64 jsonencode yamlencode jsondecode yamldecode tolist toset tomap flatten compact one"
  )
    .split(" ")
    .map((name) => [name, (values: readonly Node[]) => values.slice(0, 1)] as const),
  ...["indent", "join"].map((name) => [name, (values: readonly Node[]) => values.slice(1, 2)] as const),
  ...["merge", "concat", "try", "coalesce"].map((name) => [name, (values: readonly Node[]) => values] as const),
]);

/** Expressions within expressions that are read. */
const DEEPEST_EXPRESSION = 16;

/**
 * The texts, lists and maps that an expression of HCL may come to: what functions are given that only trim, encode, join or merge it, and
 * both answers of a question. Any other value is itself.
 */
export function* valuesOf(node: Node, level = 0): Iterable<Possible> {
  const written = node.type === "computed" ? node.written : "";
  const inner = readInner(written);
  const isUnread = inner !== undefined && level >= DEEPEST_EXPRESSION;
  if (inner === undefined || isUnread) return yield { node, isChosen: false, isUnread };
  for (const stretch of inner.stretches) {
    for (const value of inner.take(partsOf(written, node.at, stretch))) {
      for (const possible of valuesOf(value, level + 1)) {
        yield inner.isQuestion ? { ...possible, isChosen: true } : possible;
      }
    }
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Inner {
  readonly stretches: readonly Stretch[];
  readonly isQuestion: boolean;
  take(values: readonly Node[]): readonly Node[];
}

const ALL: Inner["take"] = (values) => values;

/** What stands in an expression that is a question, in brackets, or a call of a function that hands on; undefined for any other. */
function readInner(written: string): Inner | undefined {
  if (!/[(?]/.test(written) || /^(?:<<|"(?:[^"\\]|\\.)*"$)/.test(written)) return undefined;
  const tokens = tokensOf(written);
  const question = answersIn(tokens, written.length);
  if (question) return { stretches: question, isQuestion: true, take: ALL };
  const [first, second] = tokens;
  const last = tokens.at(-1);
  if (!first || !second || !last || last.value !== ")") return undefined;
  const bracketed = bracketedIn(tokens);
  if (bracketed) return { stretches: [bracketed], isQuestion: false, take: ALL };
  const take = second.value === "(" && first.type === "identifier" ? CARRYING.get(first.value ?? "") : undefined;
  return take && { stretches: [{ start: second.end, end: last.start }], isQuestion: false, take };
}

function tokensOf(written: string): readonly Token[] {
  const next = createLexer(written, () => {});
  const tokens: Token[] = [];
  for (let token = next(); token.type !== "end"; token = next()) if (token.type !== "newline") tokens.push(token);
  return tokens;
}

/** What stands within the brackets around all of an expression, however many there are: `((a))`, but not `(a) + (b)`. */
function bracketedIn(tokens: readonly Token[]): Stretch | undefined {
  const leading = tokens.findIndex((token) => !is(token, "("));
  const trailing = tokens.length - 1 - tokens.findLastIndex((token) => !is(token, ")"));
  let depth = leading;
  let around = Math.min(leading, trailing);
  for (const token of tokens.slice(leading, tokens.length - trailing)) {
    if (is(token, "(")) depth++;
    if (is(token, ")")) around = Math.min(around, --depth);
  }
  const [first, last] = [tokens[around - 1], tokens[tokens.length - around]];
  return first && last && { start: first.end, end: last.start };
}

/** Where the two answers of a question stand that is not within brackets. */
function answersIn(tokens: readonly Token[], length: number): readonly Stretch[] | undefined {
  let depth = 0;
  let open = 0;
  let question: Token | undefined;
  for (const token of tokens.filter(({ type }) => type === "operator")) {
    if (/^[([{]$/.test(token.value ?? "")) depth++;
    if (/^[)\]}]$/.test(token.value ?? "")) depth--;
    if (depth > 0) continue;
    if (token.value === "?" && ++open === 1) question = token;
    if (token.value !== ":" || !question || --open > 0) continue;
    return [
      { start: question.end, end: token.start },
      { start: token.end, end: length },
    ];
  }
  return undefined;
}

/**
 * What stands in a stretch of an expression, parted by commas, with its places in the file: all of it, where it is written otherwise
 * there.
 */
function partsOf(written: string, at: Span, stretch: Stretch): readonly Node[] {
  const { source, start } = at;
  const text = written.slice(stretch.start, stretch.end);
  const list = valueAt(parseHcl(source.path, `${LISTED}${text}\n]`).root, "given");
  const from = start + stretch.start - LISTED.length;
  const isThere = source.text.startsWith(written, start);
  const outside = (inner: Pick<Span, "start" | "end">): Span =>
    isThere ? { source, start: inner.start + from, end: inner.end + from } : at;
  return itemsOf(list).map((item) => moved(item, outside));
}

const LISTED = "given = [";
