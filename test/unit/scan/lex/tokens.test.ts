import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groovy, languageOf } from "../../../../src/scan/lex/languages.ts";
import { tokensOf } from "../../../../src/scan/lex/tokens.ts";
import { expectMarked } from "../../../support/marked.ts";

const RUBY = "c = Aws::IAM::Client.new\n";
const RUBY_CALL = "⟦user ci imperative:c.create_user⟧(user_name: 'ci')\n";
const TS = 'import * as aws from "@pulumi/aws";\n';
const TS_CALL = '⟦user - definite:new aws.iam.User⟧("x");\n';

describe("what stands before a definition", () => {
  it.each([
    ["Ruby's character of a quote", "a.rb", `${RUBY}x = ?'\n${RUBY_CALL}`],
    ["Ruby's expression over lines", "a.rb", `${RUBY}x = /\n  it's # one\n/x\n${RUBY_CALL}`],
    ["Ruby's expression that begins with a blank", "a.rb", `${RUBY}x = [/ it's /, 1]\n${RUBY_CALL}`],
    ["Ruby's division by what puts answers", "a.rb", `${RUBY}x = puts / 2 # it's /\n${RUBY_CALL}`],
    ["Ruby's expression at the start of a line", "a.rb", `${RUBY}foo\n/it's/ =~ foo\n${RUBY_CALL}`],
    ["Ruby's words at the start of a line", "a.rb", `${RUBY}foo\n%w[it's].each { |x| y }\n${RUBY_CALL}`],
    ["Ruby's text at the start of a line", "a.rb", `${RUBY}foo\n<<~EOS\n  it's\nEOS\n${RUBY_CALL}`],
    ["Ruby's variables with the names of signs", "a.rb", `${RUBY}x = [$', $", $\`, $/]; ${RUBY_CALL}`],
    ["Ruby's question and a division", "a.rb", `${RUBY}x = a.b? / 2 + "/".length; ${RUBY_CALL}`],
    ["Ruby's insertion of an expression", "a.rb", `${RUBY}x = "#{/'"/.match(y)}"; ${RUBY_CALL}`],
    ["Ruby's shift of a number", "a.rb", `${RUBY}x = 1 <<~e\n${RUBY_CALL}`],
    ["Ruby's denial of an expression", "a.rb", `${RUBY}x = a(b) && !/it's/.match(y)\n${RUBY_CALL}`],
    ["Ruby's text with a label of words", "a.rb", `${RUBY}x = <<~"END OF 1"\n  it's\nEND OF 1\n${RUBY_CALL}`],
    ["Ruby's other quotes", "a.rb", `${RUBY}x = [%"a", %q:it's:]\n${RUBY_CALL}`],
    ["Ruby's remainder", "a.rb", `${RUBY}x = a % "it's" % b\n${RUBY_CALL}`],
    ["Ruby's empty expression", "a.rb", `${RUBY}x = [//, "'"]\n${RUBY_CALL}`],
    ["Ruby's name of an operator", "a.rb", `${RUBY}x = [1].inject(:/) + 1 / 2\n${RUBY_CALL}`],
    [
      "Ruby's text with a label in a line",
      "a.rb",
      `${RUBY}x = <<~EOS\n  EOS.\n  c.create_user\n  it's\nEOS\n${RUBY_CALL}`,
    ],
    [
      "Ruby's text with a label that is indented",
      "a.rb",
      `${RUBY}x = <<EOS\n  EOS\n  c.create_user\n  it's\nEOS\n${RUBY_CALL}`,
    ],
    ["Ruby's text with a short label", "a.rb", `${RUBY}x = <<e\nc.create_user\nit's\ne\n${RUBY_CALL}`],
    ["Ruby's shift", "a.rb", `${RUBY}x <<e\nit = 1\n${RUBY_CALL}`],
    ["TypeScript's assertion and a division", "a.ts", `${TS}const a = b! / 2 / c; // it's\n${TS_CALL}`],
    ["TypeScript's assertion after a space", "a.ts", `${TS}const a = b ! / 2 + "/".length; ${TS_CALL}`],
    ["JavaScript's insertion of an expression", "a.js", `${TS}const a = \`$\{/'/.test(b)}\`; ${TS_CALL}`],
    ["JavaScript's increment after a space", "a.js", `${TS}const a = b ++ / 2 + "/".length; ${TS_CALL}`],
    ["JavaScript's increment and an expression", "a.js", `${TS}const a = b+++/'/.exec(c).index; ${TS_CALL}`],
    ["JavaScript's increment in the next line", "a.js", `${TS}const a = b\n++/'/.d; ${TS_CALL}`],
    ["JavaScript's increment and a division", "a.js", `${TS}const a = b++ / 2; "/"\n${TS_CALL}`],
    [
      "C#'s format of an insertion",
      "A.cs",
      'using Pulumi.Aws.Iam;\nvar a = $"{b:it\'s} {c:\\"}";\n⟦user - definite:new User⟧("x");\n',
    ],
    [
      "C#'s region with a blank before its name",
      "A.cs",
      'using Pulumi.Aws.Iam;\n  #  region /* users\n⟦user - definite:new User⟧("x");\n# endregion\n',
    ],
    [
      "Rust's name that begins with its mark",
      "a.rs",
      'use aws_sdk_iam::Client;\nlet c = Client::new(&config);\nlet a = m!(r#r"\\" r#br""");\n⟦user - imperative:c.create_user⟧();\n',
    ],
    [
      "PHP's insertion with quotes",
      "a.php",
      "<?PHP\n$c = new \\Aws\\Iam\\IamClient([]);\n$a = \"{$b[\"it's\"]}\";\n⟦user ci imperative:$c->createUser⟧(['UserName' => 'ci']);\n",
    ],
    [
      "text of an element",
      "a.tsx",
      `${TS}const a = <p title="it's">You can't call new aws.iam.User("x") &amp; {f("}")} <b/> here</p>;\n${TS_CALL}`,
    ],
    ["a shift", "a.tsx", `${TS}const a = 1 << b;\n${TS_CALL}const c = <p/>;\n`],
    ["an element that ends with a blank", "a.tsx", `${TS}const a = <p>it's</ p>; ${TS_CALL}`],
    ["a comment between attributes", "a.tsx", `${TS}const a = <p /* it's > */ b // it's >\n c="d" />;\n${TS_CALL}`],
    ["an element that is none", "a.tsx", `${TS}const f = <T,>(a: T) => a;\ntype F = <T>(a: T) => T;\n${TS_CALL}`],
    ["a comparison", "a.js", `${TS}const a = b <c && d> e;\n${TS_CALL}`],
    ["a type assertion", "a.ts", `${TS}const a = <b>c;\n${TS_CALL}const d = "</b>";\n`],
    [
      "code in an element",
      "a.jsx",
      `${TS}const a = <p b={{ c: "}" }}>it's {⟦user - definite:new aws.iam.User⟧("x").arn}</p>;\n`,
    ],
    [
      "code in an attribute",
      "a.jsx",
      `${TS}const a = <P b={⟦user - definite:new aws.iam.User⟧("x")} c='new aws.iam.User("y")' />;\n`,
    ],
  ])("does not hide it: %s", (_, path, marked) => {
    expectMarked(path, marked, /\.(?:rb|php|rs)$/.test(path) ? "aws-sdk" : "pulumi");
  });

  it("does not count the digit of a redirection as a word", () => {
    expectMarked("a.sh", "⟦user ci definite:aws 2>/dev/null iam create-user⟧ --user-name 1>&2 ci\n", "command-line");
  });
});

describe("tokensOf(): any text", () => {
  const signs = `\\ ' " / // /* */ # ## #{ $ \${ {$ { } {{ }} ( ) [ ] < > <a </a> /> <> = => ! ++ -- ? : % %w[ %q( <<E <<~e <<<E E $/ /$ """ ''' r#" @" $" <?php ?> =begin =end __END__ a b1 new`;
  const pieces = fc.constantFrom(...signs.split(" "), "`", "\n", " ", "\nE\n", "\n=begin\n");

  it.each(["a.ts", "a.tsx", "a.py", "a.go", "A.java", "A.cs", "a.rb", "a.php", "a.rs", "Jenkinsfile"])(
    "gives tokens in order, and no more than there are characters, in %s",
    (path) => {
      const language = languageOf(path) ?? groovy;
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 60 }), (all) => {
          const text = all.join("");
          let last = 0;
          const tokens = tokensOf(text, language);
          for (const { start, end } of tokens) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThanOrEqual(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          // Only what has not begun where the text ends is empty.
          expect(tokens.filter(({ start, end }) => start === end && end < text.length)).toEqual([]);
        }),
        { numRuns: 1500 },
      );
    },
  );
});
