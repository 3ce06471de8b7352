import fc from "fast-check";
import { expect, it } from "vitest";
import { commandsIn } from "../../../../src/scan/lex/shell.ts";
import { commandsOfGrammar } from "../../../support/shell-grammar.ts";

/** The words of each command called `run`, from its name on, in the order in which they begin. */
const ofLexer = (text: string): readonly (readonly string[])[] =>
  commandsIn(text)
    .map(({ words }) => words.slice(words.findIndex((word) => word.text === "run")))
    .filter(([first]) => first?.text === "run")
    .sort(([left], [right]) => (left?.start ?? 0) - (right?.start ?? 0))
    .map((words) => words.map(({ start, end }) => text.slice(start, end)));

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

it("finds the commands that the grammar of bash finds, with their words", async () => {
  const grammar = await commandsOfGrammar();
  let compared = 0;
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (statements) => {
      const text = `${statements.join("\n")}\n`;
      const expected = grammar(text)?.flatMap((words) =>
        words.includes("run") ? [words.slice(words.indexOf("run"))] : [],
      );
      // What the grammar finds malformed has no right answer.
      if (expected === undefined) return;
      compared++;
      expect(ofLexer(text)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
  expect(compared).toBeGreaterThan(1500);
});
