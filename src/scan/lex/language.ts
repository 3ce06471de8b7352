/** A token of a program: offsets in its text. A string's `value` is there where it is written out: no escapes, nothing inserted. */
export interface Token {
  readonly kind: "word" | "number" | "string" | "comment" | "sign";
  readonly start: number;
  readonly end: number;
  /** Of a word or a sign: as it is written. Of a string: "". */
  readonly text: string;
  readonly value: string | undefined;
}

/** How a language writes one kind of string. */
export interface StringForm {
  /** Sticky; what it matches begins the string. */
  readonly open: RegExp;
  /** What ends it, given what began it. */
  readonly close: (open: string) => string;
  /** How the closing character is written within: after a backslash, twice, or not at all. */
  readonly escape: "backslash" | "twice" | "none";
  readonly lines: "one" | "many";
  /** What begins inserted code, given what began the string; "" for none. It ends with as many `}`. Written twice, it begins none. */
  readonly hole?: (open: string) => string;
  /** After `:` in inserted code there is a text again (the format specification of Python and C#). */
  readonly specification?: boolean;
}

/** What the lexer must know of a programming language. All patterns are sticky and linear. */
export interface Language {
  readonly id: "javascript" | "python" | "go" | "java" | "csharp" | "ruby" | "php" | "rust";
  /** The characters with which a comment, a string or another literal can begin: at all others no pattern is tried. */
  readonly special: string;
  /** A comment to the end of its line. */
  readonly comment: RegExp;
  /** What begins and ends a longer one, and whether others may stand in it. */
  readonly block?: { readonly open: RegExp; readonly close: string; readonly nested?: boolean };
  readonly strings: readonly StringForm[];
  /** Literals that hold no code and have no value: characters, regular expressions where `isOperand` forbids none. */
  readonly literal?: RegExp;
  /** Literals where a value may begin, and never after one: regular expressions, `%w[ ]`, Ruby's `?a`. */
  readonly operand?: RegExp;
  /** Words after which a value begins. */
  readonly operators?: ReadonlySet<string>;
  /** What begins a here-document, with its label as group `label`; its text follows at once or in the next line. */
  readonly here?: { readonly open: RegExp; readonly text: "at-once" | "next-line" };
  /** Text before and between the programs of a file (PHP): what ends it, and what begins it again. */
  readonly outside?: { readonly begin: RegExp; readonly end: string };
}

const same = (open: string): string => open;
const plain = (quote: string): StringForm => ({
  open: new RegExp(quote, "y"),
  close: same,
  escape: "backslash",
  lines: "one",
});
const SLASHES = /\/\/[^\n]*/y;
const STARS = { open: /\/\*/y, close: "*/" };
const HASH = /#[^\n]*/y;
// One character, but what is malformed ends there too.
const CHARACTER = /'(?:[^'\\\n]|\\[^\n]){0,20}'/uy;

const javascript: Language = {
  id: "javascript",
  special: "/#\"'`",
  comment: /\/\/[^\n]*|^#![^\n]*/y,
  block: STARS,
  strings: [plain('"'), plain("'"), { ...plain("`"), lines: "many", hole: () => "$" + "{" }],
  operand: /\/(?![*/])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,500}\]){1,1000}\/\w*/y,
  operators: new Set(
    "return typeof case in of delete void throw new do else instanceof yield await extends".split(" "),
  ),
};

const quotes = (open: string): string => open.replace(/^[a-zA-Z]*/, "");
const PYTHON_STRING = { escape: "backslash", close: quotes } as const;
const brace = (): string => "{";
const python: Language = {
  id: "python",
  special: "#\"'fFtTrRbBuU",
  comment: HASH,
  strings: [
    {
      ...PYTHON_STRING,
      open: /(?:[fFtT][rR]?|[rR][fFtT])(?:"""|''')/y,
      lines: "many",
      hole: brace,
      specification: true,
    },
    { ...PYTHON_STRING, open: /(?:[fFtT][rR]?|[rR][fFtT])["']/y, lines: "one", hole: brace, specification: true },
    { ...PYTHON_STRING, open: /(?:[bB][rR]?|[rR][bB]?|[uU][rR]?)?(?:"""|''')/y, lines: "many" },
    { ...PYTHON_STRING, open: /(?:[bB][rR]?|[rR][bB]?|[uU][rR]?)?["']/y, lines: "one" },
  ],
};

const go: Language = {
  id: "go",
  special: "/\"'`",
  comment: SLASHES,
  block: STARS,
  strings: [plain('"'), { open: /`/y, close: same, escape: "none", lines: "many" }],
  literal: CHARACTER,
};

const java: Language = {
  id: "java",
  special: "/\"'",
  comment: SLASHES,
  block: STARS,
  strings: [{ ...plain('"""'), lines: "many" }, plain('"')],
  literal: CHARACTER,
};

const dollars = (open: string): string => "{".repeat(open.indexOf('"'));
const csharp: Language = {
  id: "csharp",
  special: "/#$@\"'",
  comment: /\/\/[^\n]*|#(?:region|endregion|pragma|error|warning)\b[^\n]*/y,
  block: STARS,
  strings: [
    {
      open: /\$*"{3,}/y,
      close: (open) => open.replace(/^\$+/, ""),
      escape: "none",
      lines: "many",
      hole: dollars,
      specification: true,
    },
    { open: /\$@"|@\$"/y, close: () => '"', escape: "twice", lines: "many", hole: brace, specification: true },
    { open: /@"/y, close: () => '"', escape: "twice", lines: "many" },
    { open: /\$"/y, close: () => '"', escape: "backslash", lines: "one", hole: brace, specification: true },
    plain('"'),
  ],
  literal: CHARACTER,
};

const rust: Language = {
  id: "rust",
  special: "/bcr\"'",
  comment: SLASHES,
  block: { ...STARS, nested: true },
  strings: [
    {
      open: /[bc]?r#*"/y,
      close: (open) => `"${"#".repeat(open.split("#").length - 1)}`,
      escape: "none",
      lines: "many",
    },
    { open: /[bc]?"/y, close: () => '"', escape: "backslash", lines: "many" },
  ],
  literal: /b?'(?:[^'\\\n]|\\(?:u\{\w{0,8}\}|x\w\w|[^\n]))?'/uy,
};

const ruby: Language = {
  id: "ruby",
  special: "#=_\"'`/%<?",
  comment: /#[^\n]*/y,
  // After `__END__` there is only data.
  block: { open: /^=begin\b|^__END__\r?\n/my, close: "\n=end" },
  strings: [
    { ...plain('"'), lines: "many", hole: () => "#{" },
    { ...plain("`"), lines: "many", hole: () => "#{" },
    { ...plain("'"), lines: "many" },
  ],
  operand:
    /\?(?:\\[^\n]|[^\s\\])(?!\w)|\/(?! )(?:[^\\/]|\\.){0,1000}\/\w*|%[qQwWiIrsx]?(?:\((?:[^()\\]|\\.|\([^()]*\)){0,1000}\)|\[(?:[^[\]\\]|\\.|\[[^[\]]*\]){0,1000}\]|\{(?:[^{}\\]|\\.|\{[^{}]*\}){0,1000}\}|<[^<>]*>|\|[^|]*\||![^!]*!)/sy,
  operators: new Set("return if elsif unless while until and or not in when then do else puts raise".split(" ")),
  here: {
    open: /<<[~-](["'`]?)(?<label>[A-Za-z_]\w*)\1|<<(["'`]?)(?<bare>[A-Za-z_]\w*)\3/y,
    text: "next-line",
  },
};

const php: Language = {
  id: "php",
  special: "#/'\"`<",
  comment: /#(?!\[)[^\n]*|\/\/[^\n]*/y,
  block: STARS,
  strings: [
    { ...plain("'"), lines: "many" },
    { ...plain('"'), lines: "many", hole: () => "{$" },
    { ...plain("`"), lines: "many" },
  ],
  here: { open: /<<<[ \t]*(["']?)(?<label>[A-Za-z_]\w*)\1\r?\n/y, text: "at-once" },
  outside: { begin: /<\?(?:php\b|=|(?=\s))/gi, end: "?>" },
};

const BY_EXTENSION: readonly (readonly [extensions: RegExp, language: Language])[] = [
  [/\.[cm]?[jt]sx?$/i, javascript],
  [/\.pyi?$/i, python],
  [/\.go$/i, go],
  [/\.java$/i, java],
  [/\.(?:cs|csx)$/i, csharp],
  [/\.(?:rb|rake|ru)$|(?:^|\/)Rakefile$/i, ruby],
  [/\.(?:php|phtml)$/i, php],
  [/\.rs$/i, rust],
];

/** The language of a program by its file's name. */
export const languageOf = (path: string): Language | undefined =>
  BY_EXTENSION.find(([extension]) => extension.test(path))?.[1];
