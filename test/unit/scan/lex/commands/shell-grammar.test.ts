import fc from "fast-check";
import { expect, it } from "vitest";
import { commandsIn } from "../../../../../src/scan/lex/commands/shell.ts";
import { broken, SEED } from "../../../../support/fuzzing.ts";
import { type Extent, shellGrammar } from "../../../../support/shell-grammar.ts";

/** The words of each command called `run`, from its name on, in the order in which they begin: those that end before an offset. */
const runsIn = (
  text: string,
  commands: readonly (readonly Extent[])[],
  before = text.length + 1,
): readonly (readonly string[])[] =>
  commands
    .map((words) => words.slice(words.findIndex(([start, end]) => text.slice(start, end) === "run")))
    .filter(([first]) => first && text.slice(...first) === "run")
    .sort(([left], [right]) => (left?.[0] ?? 0) - (right?.[0] ?? 0))
    .map((words) => words.filter(([, end]) => end < before).map(([start, end]) => `${start}:${text.slice(start, end)}`))
    .filter((words) => words.length > 0);

const ofLexer = (text: string): readonly (readonly Extent[])[] =>
  commandsIn(text).map(({ words }) => words.map(({ start, end }) => [start, end] as const));

// What would mislead a reader that does not know where it is: it looks like a command, or like the start of something else.
const NASTY = [
  "run x",
  "'",
  '"',
  "`",
  "#",
  "$(",
  "${",
  ")",
  "}",
  "\\\\",
  "<<E",
  "; run y",
  "&& run z",
  "it's",
  "a",
  " ",
  "(",
  "|",
];
const content = (without: readonly string[], also: readonly string[] = []): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...NASTY.filter((piece) => !without.some((bad) => piece.includes(bad))), ...also), {
      maxLength: 5,
    })
    .map((pieces) => pieces.join(""));

const single = content(["'"], ["\n"]).map((text) => `'${text}'`);
const double = content(['"', "`", "$", "\\"], ['\\"', "\\$", "\n"]).map((text) => `"${text}"`);
const word = fc.oneof(
  fc.constantFrom("a", "--b=c", "d#e", "$f", "\\$g", "a\\ b", "-", "1"),
  fc.constantFrom(`\${h}`, `"\${i:-j}"`, "$1", "$((1 + 2))", `\${#k}`, `\${l%%m*}`, "$'n\\'o'"),
  single,
  double,
  fc.tuple(single, double).map(([left, right]) => `p${left}${right}q`),
);
const command = fc.array(word, { maxLength: 4 }).map((words) => ["run", ...words].join(" "));
const substitution = fc
  .tuple(
    command,
    fc.constantFrom<(text: string) => string>(
      (text) => `$(${text})`,
      (text) => `"r$(${text})s"`,
    ),
  )
  .map(([text, wrap]) => `run ${wrap(text)}`);
const one = fc.oneof({ arbitrary: command, weight: 3 }, { arbitrary: substitution, weight: 1 });

const statement = fc.oneof(
  one,
  fc.tuple(one, fc.constantFrom(" | ", " && ", " || ", "; ", " & "), one).map((parts) => parts.join("")),
  one.map((text) => `(${text})`),
  one.map((text) => `{ ${text}; }`),
  one.map((text) => `if ${text}; then ${text}; else ${text}; fi`),
  one.map((text) => `for x in a b; do\n  ${text}\ndone`),
  one.map((text) => `while ! ${text}; do ${text}; done`),
  one.map((text) => `f() {\n  ${text}\n}`),
  one.map((text) => `X=1 ${text} > out 2>&1`),
  one.map((text) => `${text} \\\n  t`),
  fc.tuple(content([]), one).map(([text, other]) => `# ${text.replaceAll("\n", " ")}\n${other}`),
  fc.tuple(content(["`", "$", "\\", "E"], ["\n"]), one).map(([text, other]) => `cat <<E\n${text}\nE\n${other}`),
  fc.tuple(content(["E"], ["\n"]), one).map(([text, other]) => `cat <<'E'\n${text}\nE\n${other}`),
  fc.tuple(word, one).map(([text, other]) => `Y=${text}\n${other}`),
  one.map((text) => `Z=$(${text})`),
);

const script = fc.array(statement, { minLength: 1, maxLength: 4 }).map((statements) => `${statements.join("\n")}\n`);

it("finds the commands that the grammar of bash finds, with their words", async () => {
  const grammar = await shellGrammar();
  let compared = 0;
  fc.assert(
    fc.property(script, (text) => {
      const { commands, isWhole } = grammar(text);
      // What the grammar finds malformed has no right answer.
      if (!isWhole) return;
      compared++;
      expect(runsIn(text, ofLexer(text))).toEqual(runsIn(text, commands));
    }),
    { numRuns: 3000, seed: SEED },
  );
  expect(compared).toBeGreaterThan(1500);
});

/** Pieces that come into scripts where they are broken. */
const PIECES = [
  ...`' " # { } ( ) $ \${ $( <<E <<-E ; | & < > = ! [[ (( * ? case esac fi done`.split(" "),
  ..."`\\\n ",
  "if ",
  "do ",
  "then ",
  "run x",
];

it("finds them in malformed scripts too, up to where the grammar is sure", async () => {
  const grammar = await shellGrammar();
  // The grammar is soon unsure where there are backslashes and backquotes.
  const plain = script.map((text) => text.replace(/[`\\](?!\n)/g, "_"));
  let compared = 0;
  fc.assert(
    fc.property(broken(plain, PIECES), (text) => {
      const { commands, sure } = grammar(text);
      const expected = runsIn(text, commands, sure);
      if (sure < text.length && expected.length > 0) compared++;
      expect(runsIn(text, ofLexer(text), sure)).toEqual(expected);
    }),
    { numRuns: 3000, seed: SEED },
  );
  expect(compared).toBeGreaterThan(500);
});
