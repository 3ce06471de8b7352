import type { View } from "../../core.ts";
import { onceFor } from "../../once.ts";
import { countBefore } from "../../sorted.ts";
import type { Language, Token } from "./language.ts";
import { languageOf } from "./languages.ts";
import { tokensOf } from "./tokens.ts";

/** A program as its dialects see it: tokens without comments, with their brackets matched and their blocks known. */
export interface Program {
  readonly view: View;
  readonly language: Language["id"];
  readonly tokens: readonly Token[];
  /** For each token that is a bracket: the index of its partner; -1 for all others, and where there is none. */
  readonly partners: Int32Array;
  /** For each token: the index of the bracket that opens around it; -1 at the top. */
  readonly parents: Int32Array;
  /** For each token: the index of the brace that opens around it, whatever other brackets stand between; -1 at the top. */
  readonly blocks: Int32Array;
}

/** The program in a view, read once however many dialects ask; undefined where the file's name speaks of no language. */
export const programOf = onceFor((view: View): Program | undefined => {
  const language = languageOf(view.path);
  return language && createProgram(view, language);
});

/** Languages in which a backslash outside of texts only continues the line. */
const CONTINUES_LINES: ReadonlySet<Language["id"]> = new Set<Language["id"]>(["python", "ruby"]);

function createProgram(view: View, language: Language): Program {
  const continues = CONTINUES_LINES.has(language.id);
  const tokens = tokensOf(view.text, language).filter(
    ({ kind, text }) => kind !== "comment" && !(continues && text === "\\"),
  );
  return { view, language: language.id, tokens, ...bracketsOf(tokens) };
}

function bracketsOf(tokens: readonly Token[]): Pick<Program, "partners" | "parents" | "blocks"> {
  const partners = new Int32Array(tokens.length).fill(-1);
  const parents = new Int32Array(tokens.length);
  const blocks = new Int32Array(tokens.length);
  let parent = -1;
  let block = -1;
  for (let index = 0; index < tokens.length; index++) {
    const { kind, text } = tokens[index] ?? NONE;
    const isBracket = kind === "sign" && BRACKETS.includes(text);
    if (isBracket && parent >= 0 && PAIRS.includes(`${tokens[parent]?.text}${text}`)) {
      partners[index] = parent;
      partners[parent] = index;
      block = blocks[parent] ?? -1;
      parent = parents[parent] ?? -1;
    }
    parents[index] = parent;
    blocks[index] = block;
    if (!isBracket || !OPENING.includes(text)) continue;
    parent = index;
    if (text === "{") block = index;
  }
  return { partners, parents, blocks };
}

const NONE: Pick<Token, "kind" | "text"> = { kind: "sign", text: " " };
const OPENING = "([{";
const BRACKETS = `${OPENING})]}`;
const PAIRS = ["()", "[]", "{}"];

/** The text of the token at an index: of words and signs; "" for strings and beyond the ends. */
export const textAt = ({ tokens }: Program, index: number): string => (index < 0 ? "" : (tokens[index]?.text ?? ""));

/**
 * The tokens that are one of these words or signs, in order. They are looked up in the text: of most programs only few tokens are what a
 * dialect goes by, and there is no need to go through all the others.
 */
export const placesOf = (program: Program, ...written: readonly string[]): readonly number[] =>
  written.flatMap((text) => placesOfOne(program, text)).sort((one, other) => one - other);

function placesOfOne({ tokens, view }: Program, written: string): readonly number[] {
  const places: number[] = [];
  let from = 0;
  for (let at = view.text.indexOf(written); at >= 0 && written !== ""; at = view.text.indexOf(written, at + 1)) {
    from = firstFrom(tokens, at, from);
    if (tokens[from]?.start === at && tokens[from]?.text === written) places.push(from);
  }
  return places;
}

/** The first token, from some token on, that begins at an offset or after it. */
const firstFrom = (tokens: readonly Token[], offset: number, from: number): number =>
  countBefore(tokens, ({ start }) => start < offset, from);

/** Whether the token at an index is a word. */
export const isWord = ({ tokens }: Program, index: number): boolean => index >= 0 && tokens[index]?.kind === "word";

/** Whether a line ends before the token at an index, and no backslash continues it. */
export const startsLine = ({ tokens, view }: Program, index: number): boolean =>
  /(?<!\\\r?)\n/.test(view.text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start));
