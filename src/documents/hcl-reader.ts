import type { Problem, Source, Span } from "../core.ts";
import { DOCUMENT_NODES, DOCUMENT_PROBLEMS } from "../limits.ts";
import { createLexer, type Token } from "./hcl-lexer.ts";

/** The tokens of one file, taken one after the other. */
interface Tokens {
  /** The next token, without taking it. */
  peek(): Token;
  /** Takes the next token; at the end it stays `end`. */
  take(): Token;
  /** Runs `read` with line ends as tokens of their own (`true`), or passing over them. */
  withNewlines<Result>(significant: boolean, read: () => Result): Result;
  /** Whether reading goes on after an `end` that only stood for a new block at the left margin. */
  resume(): boolean;
  /** Where the token taken last ended. */
  lastEnd(): number;
}

/** Tokens, with what was found wrong so far. */
export interface Reader extends Tokens {
  readonly problems: readonly Problem[];
  /** Whether the end came while a bracket was open. */
  readonly unclosed: boolean;
  /** From `start` to `end`, or to the end of the token taken last. */
  span(start: number, end?: number): Span;
  report(found: string, at: Span): void;
  /** Reports that the end came while the bracket at `at` was open. */
  reportUnclosed(at: Span): undefined;
  /** Counts one more value; false when the file has so many that they are no longer kept one by one. */
  count(): boolean;
}

/**
 * A reader of the HCL text of `source`. With `recovering`, a block header at the left margin ends whatever is still open:
 * only for a text that is known to leave something unclosed, since in a sound one such a header may be a nested block's.
 */
export function createReader(source: Source, recovering: boolean): Reader {
  const problems: Problem[] = [];
  let unclosed = false;
  let values = 0;
  const report = (found: string, at: Span): void => {
    if (problems.length < DOCUMENT_PROBLEMS) problems.push({ rule: "invalid-hcl", at, found });
  };
  const lex = createLexer(source.text, (found, start, end) => report(found, { source, start, end }));
  const tokens = createTokens(source.text, lex, recovering);
  return {
    ...tokens,
    problems,
    get unclosed() {
      return unclosed;
    },
    span: (start, end = tokens.lastEnd()) => ({ source, start, end: Math.max(start, end) }),
    report,
    reportUnclosed(at) {
      unclosed = true;
      report("UNCLOSED_BRACKET", at);
      return undefined;
    },
    count: () => ++values <= DOCUMENT_NODES,
  };
}

function createTokens(text: string, lex: () => Token, recovering: boolean): Tokens {
  let next = lex();
  let newlines = true;
  let lastEnd = 0;
  let resumedAt = -1;
  const passNewlines = (): void => {
    while (next.type === "newline" && !newlines) next = lex();
  };
  const peek = (): Token => {
    passNewlines();
    if (!recovering || next.start === resumedAt || !startsHeader(text, next)) return next;
    return { type: "end", start: next.start, end: next.start, value: undefined };
  };
  return {
    peek,
    take() {
      const token = peek();
      if (token.type === "end") return token;
      next = lex();
      lastEnd = token.end;
      return token;
    },
    withNewlines(significant, run) {
      const before = newlines;
      newlines = significant;
      const result = run();
      newlines = before;
      return result;
    },
    resume() {
      passNewlines();
      resumedAt = next.start;
      return next.type !== "end";
    },
    lastEnd: () => lastEnd,
  };
}

// A block header at the left margin: where reading starts again in a file whose brackets do not match.
const HEADER = /[A-Za-z_][\w-]*(?:[ \t]+(?:"[^"\n]*"|[A-Za-z_][\w-]*))*[ \t]*\{/y;

function startsHeader(text: string, { type, start }: Token): boolean {
  if (type !== "identifier" || (start > 0 && text[start - 1] !== "\n")) return false;
  HEADER.lastIndex = start;
  return HEADER.test(text);
}
