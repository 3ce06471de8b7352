import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRAMMARS, grammarOf, maskOfLexer } from "../../../support/code-grammars.ts";
import { broken, SEED } from "../../../support/fuzzing.ts";

type Extension = keyof typeof GRAMMARS;

// What would mislead a lexer that does not know where it is. All ASCII, so that offsets are characters.
const NASTY = [
  "'",
  '"',
  "`",
  "//",
  "/*",
  "*/",
  "#",
  "${",
  "#{",
  "{",
  "}",
  "{{",
  "}}",
  "\\",
  "\\\\",
  "(",
  ")",
  "a",
  " ",
  "new iam.User(",
  "<<E",
  "=",
  "!",
  ":",
  "r",
  "f",
  "%",
];

/** Text that stands between two delimiters, none of which (nor of `without`) it holds; `escapes` are let in as they are. */
const content = (without: readonly string[], escapes: readonly string[], lines = false): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(
        ...NASTY.filter((piece) => !without.some((bad) => piece.includes(bad))),
        ...escapes,
        ...(lines ? ["\n"] : []),
      ),
      {
        maxLength: 6,
      },
    )
    .map((pieces) => pieces.join(""));

const quoted = (
  open: string,
  close: string,
  without: readonly string[],
  escapes: readonly string[],
  lines = false,
): fc.Arbitrary<string> => content(without, escapes, lines).map((text) => `${open}${text}${close}`);

const ESCAPES = ["\\\\", "\\n", '\\"', "\\'"];
const double = quoted('"', '"', ['"', "\\"], ESCAPES);
const single = quoted("'", "'", ["'", "\\"], ESCAPES);
const line = (mark: string): fc.Arbitrary<string> =>
  content([], []).map((text) => `${mark} ${text.replace(/\\$/, "")}\n`);
// `/*/` begins a comment and does not end it, which not every grammar knows.
const block = content(["/*", "*/"], [], true).map((text) => `/* ${text} */`);

const template: fc.Arbitrary<string> = fc
  .tuple(
    content(["`", "$", "\\"], ["\\`", "\\\\"], true),
    fc.oneof(double, single, fc.constant("{ a: `b` }.a"), fc.constant("x / 2")),
  )
  .map(([text, code]) => `\`${text}\${ ${code} }${text}\``);
const format: fc.Arbitrary<string> = fc
  .tuple(
    content(["'", "{", "}", "\\"], ["{{", "}}"]),
    fc.constantFrom("x", 'd["k"]', "x!r", "x:>10", "x:{w}.{p}", "(lambda y: y)(x)", "{1: 2}[1]"),
  )
  .map(([text, code]) => `f'${text}{${code.startsWith("{") ? ` ${code}` : code}}${text}'`);

const markup = content(["{", "}", "<", ">"], ["&amp;", "it's", "\n"]);
const element: fc.Arbitrary<string> = fc
  .tuple(
    markup,
    fc.constantFrom(
      "a",
      '"b"',
      "/* it's */",
      `\`c$\{d}\``,
      "<i/>",
      "e.map((f) => <g key={f}>h'</g>)",
      "{ i: '}' }.i",
      "/'/.test(j)",
    ),
    fc.constantFrom(
      "",
      ' k="l\'"',
      " m='n\"'",
      " o={p / q}",
      " {...r}",
      " /* it's > */ s",
      " // it's >\n t",
      ' s:t-u=""',
    ),
  )
  .chain(([text, code, attribute]) =>
    fc.constantFrom(
      `<v${attribute}>${text}{${code}}${text}</v>`,
      `<>${text}{${code}}</>`,
      `<W.X${attribute} />`,
      `<y${attribute}><z/>${text}</y>`,
    ),
  );

const STATEMENTS: Readonly<Record<Extension, readonly fc.Arbitrary<string>[]>> = {
  js: [
    double.map((text) => `x = ${text};`),
    single.map((text) => `f(${text}, a / b / c);`),
    quoted("`", "`", ["`", "$", "\\"], ["\\`", "\\\\", "\\$"], true).map((text) => `x = ${text};`),
    template.map((text) => `x = ${text} + a[0] / 2;`),
    content(["/", "\\", "[", "*", "{", "}", "(", ")"], ["\\/", "\\\\", "[/'\"]"]).map(
      (text) => `if (a) x = /a${text}/g.test(b);`,
    ),
    content(["/", "\\", "[", "*", "{", "}", "(", ")"], ["\\/"]).map((text) => `if (a) /b${text}/.test(b);`),
    line("//"),
    block,
    fc.constantFrom(
      "function f() { return a / b; }",
      "i++ / b / c;",
      "a + /b'/.c;",
      "y = (a + b) / c;",
      "x = { a: 1 }.a / 2;",
      "a++;",
    ),
  ],
  py: [
    double.map((text) => `x = ${text}`),
    single.map((text) => `f(${text})`),
    quoted('"""', '"""', ['"', "\\"], ESCAPES, true).map((text) => `x = ${text}`),
    quoted("r'", "'", ["'", "\\"], ["\\'", "\\\\"]).map((text) => `x = ${text}`),
    quoted("b'", "'", ["'", "\\"], ESCAPES).map((text) => `x = ${text}`),
    format.map((text) => `x = ${text}`),
    line("#").map((text) => text.trimEnd()),
    fc.constantFrom("x = a if b else c", "x = 'a' 'b' \"c\"", "if a:\n  b = 1", "x = [1][0]"),
  ],
  go: [
    double.map((text) => `x = ${text.replace(/\\'/g, "")}`),
    quoted("`", "`", ["`"], [], true).map((text) => `x = ${text}`),
    fc.constantFrom("x = '\\''", "x = '\"'", "x = '`'", "x = '\\\\'", "x = a / b", "x = &a[0]"),
    line("//").map((text) => text.trimEnd()),
    block,
  ],
  java: [
    double.map((text) => `x = ${text};`),
    // The grammar of Java sees comments in text blocks.
    quoted('"""\n', '"""', ['"', "\\", "//", "/*"], ['\\"', "\\\\"], true).map((text) => `x = ${text};`),
    fc.constantFrom("x = '\\'';", "x = '\"';", "x = '\\\\';", "x = a / b;", "@A int y = 1;"),
    line("//"),
    block,
  ],
  rs: [
    double.map((text) => `x = ${text};`),
    quoted('r#"', '"#', ['"'], ['"a']).map((text) => `x = ${text};`),
    quoted('r"', '"', ['"'], []).map((text) => `x = ${text};`),
    fc.constantFrom(
      "x = '\\'';",
      "x = '\"';",
      "x = b'\\\\';",
      "x = f::<'a, T>(a);",
      "'l: loop { break 'l; }",
      "let a: &'static str = b;",
    ),
    line("//"),
    // To the language, the end of "//*/" begins one more comment; to the grammar it ends one.
    fc
      .tuple(block, block)
      .map(([outer, inner]) => outer.replace(/ \*\/$/, ` ${inner} */`))
      .filter((text) => !text.includes("/*/")),
  ],
  ts: [
    double.map((text) => `const a: string = ${text};`),
    single.map((text) => `f<T>(${text}, a / b / c);`),
    template.map((text) => `let x = ${text} as T;`),
    content(["/", "\\", "[", "*", "{", "}", "(", ")"], ["\\/", "\\\\", "[/'\"]"]).map(
      (text) => `if (a) x = /a${text}/g.test(b);`,
    ),
    line("//"),
    block,
    fc.constantFrom(
      `type A = \`a$\{B}\` | 'c';`,
      "function f<T extends U>(a?: T): a is T { return <T>a / b!; }",
      "enum A { B = 'x' }",
      "@A('it') class B<T> { private readonly c = d<e>(f); }",
      "let x = a! / b / c;",
    ),
  ],
  tsx: [
    double.map((text) => `const a: string = ${text};`),
    template.map((text) => `let x = ${text} as T;`),
    fc.tuple(markup, element).map(([text, inner]) => `x = <b>${text}${inner}${text}</b>;`),
    element.map((text) => `f(() => ${text}, a < b, c > d);`),
    element.map((text) => `if (a) return (${text});`),
    element.map((text) => `x = a ? ${text} : null; y = b / c;`),
    line("//"),
    block,
    fc.constantFrom(
      "const f = <T,>(a: T): T => a;",
      "const g = <T extends U>(a: Array<T>) => a < b;",
      "type F = <T>(a: T) => T;",
      "x = h<T>('i') / j / k;",
      "class A extends B<{}, C<D>> { e: F<G> = h; }",
    ),
  ],
  cs: [
    double.map((text) => `x = ${text.replace(/\\'/g, "")};`),
    quoted('@"', '"', ['"'], ['""'], true).map((text) => `x = ${text};`),
    quoted('"""\n', '\n"""', ['"'], ["''"], true).map((text) => `x = ${text};`),
    fc
      .tuple(
        content(['"', "{", "}", "\\"], ["{{", "}}", '\\"', "\\\\"]),
        fc.constantFrom("a", 'b["c"]', "(d ? e : f)", "g:x2", "h,5:n", "new { I = 1 }.I", '$"j{k}"'),
      )
      .map(([text, code]) => `x = $"${text} {${code}} ${text}";`),
    fc
      .tuple(content(['"', "{", "}"], ["{{", "}}", '""'], true), fc.constantFrom("a", 'b["c"]', "d:x"))
      .map(([text, code]) => `x = $@"${text} {${code}} ${text}";`),
    fc
      .tuple(content(['"', "{", "}"], ["{ ", "} "]), fc.constantFrom("a", 'b["c"]'))
      .map(([text, code]) => `x = $$"""a ${text} {{${code}}} b""";`),
    fc.constantFrom(
      "x = '\\'';",
      "x = '\"';",
      "x = '\\\\';",
      "x = a / b;",
      "x = @if;",
      '[A("b")] void g() { }',
      "\n#region it's\n#endregion\n",
      "\n#error it's\n",
    ),
    line("//"),
    block,
  ],
  rb: [
    double.map((text) => `x = ${text.replaceAll("#{", "")}`),
    single.map((text) => `f(${text}, a / b / c)`),
    fc
      .tuple(content(['"', "#", "\\"], ['\\"', "\\\\", "\\#"]), fc.constantFrom("a", 'b["c"]', "d { |e| e }", "'}'"))
      .map(([text, code]) => `x = "${text}#{${code}}${text}"`),
    quoted("`", "`", ["`", "#", "\\"], ["\\`"]).map((text) => `x = ${text}`),
    fc
      .tuple(fc.constantFrom("<<~E", "<<-E", "<<E", "<<~'E'", '<<~"E"'), content(["#", "\\"], [], true))
      .map(([open, text]) => `x = ${open}\n a ${text}\nE\n`),
    content(["/", "\\", "#", "[", "]", "(", ")", "*"], ["\\/", "\\\\"]).map((text) => `x = /a${text}/i =~ b`),
    content(["(", ")", "\\", "#"], []).map((text) => `x = %q(${text})`),
    content(["[", "]", "\\", "#"], []).map((text) => `x = %w[${text}]`),
    content(["{", "}", "\\", "#"], []).map((text) => `x = %Q{${text}}`),
    line("#"),
    content([], [], true).map((text) => `=begin\na ${text}\n=end`),
    fc.constantFrom(
      "x = a ? b : c",
      "x = { a: 1, 'b': 2, :c => 3 }",
      "x = ?a",
      "x = y % z",
      "x << Y",
      "f :a, *b, &c",
      "def f(a) a / 2 end",
      "x = a[0] / b",
      'x = :"y z"',
    ),
  ],
  php: [
    double.map((text) => `$x = ${text.replace(/[{$#]/g, "")};`),
    single.map((text) => `f(${text}, $a / $b);`),
    quoted("'", "'", ["'", "\\"], ["\\'", "\\\\"], true).map((text) => `$x = ${text};`),
    fc.constantFrom(
      "$x = \"a {$b['c']} d\";",
      `$x = "a $b->c $\{d} e";`,
      "$x = `ls $y`;",
      "#[A('it')]\nfunction g() {}",
      "$x = $y ?? 'z';",
      "?>it's <b>\"</b><?php",
      "?>\n<?= $a ?>\n<?php",
    ),
    fc
      .tuple(fc.constantFrom("<<<E", '<<<"E"', "<<<'E'"), content(["$", "{", "}", "\\"], [], true))
      .map(([open, text]) => `$x = ${open}\n a ${text}\n E;`),
    line("//").map((text) => text.replaceAll("?>", "")),
    line("#").map((text) => text.replaceAll("?>", "")),
    block,
  ],
};

const WRAPPED: Readonly<Record<Extension, (body: string) => string>> = {
  js: (body) => body,
  py: (body) => `${body}\n`,
  go: (body) => `package a\nfunc f() {\n${body}\n}\n`,
  java: (body) => `class A { void f() {\n${body}\n} }\n`,
  rs: (body) => `fn f() {\n${body}\n}\n`,
  ts: (body) => body,
  tsx: (body) => `function f() {\n${body}\n}\n`,
  cs: (body) => `class A { void F() {\n${body}\n} }\n`,
  rb: (body) => `${body}\n`,
  php: (body) => `<p>it's</p>\n<?php\n${body}\n`,
};

/** Pieces that come into programs where they are broken. */
const PIECES = [
  ...`' " """ / // /* */ # #{ $ \${ { } ( ) [ ] < > = % ? : @ ! | & ; , \\ << <<E <<~E <?php ?> r f a 1`.split(" "),
  ..."`\n ",
];

const programsIn = (extension: Extension): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(...STATEMENTS[extension]), { minLength: 1, maxLength: 6 })
    .map((all) => WRAPPED[extension](all.join("\n")));

describe.each(Object.keys(GRAMMARS) as Extension[])(
  "tokensOf(): against the grammar of tree-sitter for .%s",
  (extension) => {
    it("tells code from comments and strings", async () => {
      const grammar = await grammarOf(extension);
      let compared = 0;
      fc.assert(
        fc.property(programsIn(extension), (text) => {
          const { mask, isWhole } = grammar(text);
          if (!isWhole) return;
          compared++;
          expect(maskOfLexer(extension, text)).toBe(mask);
        }),
        { numRuns: 1500 },
      );
      expect(compared).toBeGreaterThan(500);
    });

    it("tells them in malformed programs too, up to where the grammar is sure", async () => {
      const grammar = await grammarOf(extension);
      let compared = 0;
      fc.assert(
        fc.property(broken(programsIn(extension), PIECES), (text) => {
          const { mask, isWhole, sure } = grammar(text);
          if (!isWhole && sure > 0) compared++;
          expect(maskOfLexer(extension, text).slice(0, sure)).toBe(mask.slice(0, sure));
        }),
        { numRuns: 1500, seed: SEED },
      );
      expect(compared).toBeGreaterThan(300);
    });
  },
);
