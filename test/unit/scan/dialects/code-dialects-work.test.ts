import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorkMeter, type WorkMeter } from "../../../support/block-counts.ts";
import { read, SAMPLES, type Sample, title } from "../../../support/code-samples.ts";

// What is YAML costs what its parser does; test/unit/documents/yaml-hostile.test.ts holds that.
const all = SAMPLES.filter(({ path }) => path !== "user-data").map((sample) => [title(sample), sample] as const);

/** What a reader that is not careful would look at again and again. */
const IN_CODE = [
  "(",
  "{",
  "[",
  "a(",
  "a.b(",
  "a = b;",
  "const a = b;",
  "{ const iam = a;",
  "'",
  '"',
  "`",
  `\`\${`,
  "/",
  "=/[",
  "/*",
  "\\",
  "<<E\n",
  "f'{",
  "x: ",
  "a::",
  "a<",
  "new ",
  "iam.User(",
  "iam.User('a').",
  "(a or b).",
  "(a || b).c(",
  "(a).b",
  "(a\n",
  "iam.Client.new.",
  "User u = new(",
  "def f():\n ",
  "return new AWS.IAM();",
  "=> new AWS.IAM(),",
  "a, b = ",
  "if (false) { ",
  "if a:\n ",
  "= <a ",
  "=<a>",
  "<a b={",
  "<a /*",
  "{$",
  "?'",
  "import a\n",
  "using A;\n",
  "using Amazon.A;\n",
  "use a::{",
  '$"{',
  "Resources: { A: { Type: 'AWS::IAM::User' } },",
  "action: 'createUser', ",
  "new cr.AwsCustomResource(a, b, {c}); ",
  "x.CreateUser(",
  "x.CreateUser(c, input);",
  "input := &iam.CreateUserInput{};",
  "f(iam.create_user, UserName=a, ",
  "f(iam.create_user, ",
  "iam.createUser.bind(",
  "create = iam.create_user\n",
  "::Aws::IAM::Client.new ",
  "localstack.",
  'f"http://localhost:{',
];
const IN_COMMANDS = [
  "(",
  "{",
  "'",
  '"',
  "`",
  "\\",
  "# ",
  "<<E\n",
  "bash <<E\n",
  "aws iam create-user ",
  "aws --a ",
  "sh -c '",
  "$(",
  "<(",
  `\${a:-`,
  "((",
  "@'\n",
  "<#",
  "\tX = $(shell ",
  "RUN [",
  "sh '",
  "sh(",
  "sh label: a, ",
  "$a = @{",
  "$a = @{}\n",
  "New-IAMUser @a\n",
  "export A=1\n",
  "if false; then ",
  "false && ",
  "$A iam create-user\n",
  "aws $A ",
  "aws() {\n",
  'aws() { aws "$@"\n',
  "A=(aws ",
  "ssh a 'b",
  "alias aws='aws --endpoint-url ",
];
/** What may stand in itself, with what ends it: a reader that is not careful would read each level from there on. */
const NESTED = [
  ["f(", ")"],
  ["x.CreateUser(", ")"],
  ["client(", ")"],
  ["new cr.AwsCustomResource(", ")"],
] as const;

const isOfCommands = ({ dialect }: Sample): boolean => /^(?:command-line|powershell)$/.test(dialect.id);

describe("dialects of program code: work", () => {
  let meter: WorkMeter;
  beforeAll(async () => {
    meter = await startWorkMeter();
  });
  afterAll(() => meter.stop());

  it.each(all)("costs no more than the text is long in %s", async (_, sample) => {
    for (const piece of [...(isOfCommands(sample) ? IN_COMMANDS : IN_CODE), `${sample.code}\n`]) {
      expect(await growth(sample, piece, (times) => piece.repeat(times * 20))).toBe("linear");
    }
  });

  // Scripts within scripts of a shell are held by test/unit/scan/lex/commands/command-lines.test.ts.
  const programs = all.filter(([, sample]) => !isOfCommands(sample));

  it.each(programs)("costs no more than what is nested is deep in %s", async (_, sample) => {
    for (const [open, close] of NESTED) {
      const nested = (times: number) => `${open.repeat(times * 20)}${sample.code}${close.repeat(times * 20)}`;
      expect(await growth(sample, open, nested)).toBe("linear");
    }
  });

  /** "linear", or else what was read at what cost, for once, twice, four and eight times as much of something. */
  async function growth(sample: Sample, piece: string, textOf: (times: number) => string) {
    const costs: number[] = [];
    for (const times of [1, 2, 4, 8]) {
      const text = `${sample.header}\n${textOf(times)}`;
      costs.push(await meter.workOf(() => void read(sample, text)));
    }
    const [one = 0, two = 0, four = 0, eight = 0] = costs;
    // Twice the text, at most twice the work: less than the factor 4 of squares, and with room for what happens once.
    const linear = four - two < 2.5 * (two - one) + 300 && eight - four < 2.5 * (four - two) + 300;
    return linear ? "linear" : { piece, costs };
  }
});
