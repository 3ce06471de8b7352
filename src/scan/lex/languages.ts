import type { Language, StringForm } from "./language.ts";

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

/** Also with elements, which TypeScript knows in `.tsx` alone: elsewhere `<T>x` is a type assertion. */
const jsx: Language = { ...javascript, special: `${javascript.special}<`, hasElements: true };

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
  comment: /\/\/[^\n]*|#[ \t]*(?:region|endregion|pragma|error|warning)\b[^\n]*/y,
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
  word: /(?:r#(?=[A-Za-z_]))?[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/y,
  literal: /b?'(?:[^'\\\n]|\\(?:u\{\w{0,8}\}|x\w\w|[^\n]))?'/uy,
};

const ruby: Language = {
  id: "ruby",
  special: "#=_\"'`/%<?",
  comment: /#[^\n]*/y,
  word: /\$[!@&`'+~=/\\,;.<>*?:"]|[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*(?:[?!](?!=))?/y,
  // After `__END__` there is only data.
  block: { open: /^=begin\b|^__END__\r?\n/my, close: "\n=end" },
  strings: [
    { ...plain('"'), lines: "many", hole: () => "#{" },
    { ...plain("`"), lines: "many", hole: () => "#{" },
    { ...plain("'"), lines: "many" },
  ],
  operand:
    /\?(?:\\[^\n]|[^\s\\])(?!\w)|\/(?:[^\\/]|\\.){0,1000}\/\w*|%[qQwWiIrsx]?(?:\((?:[^()\\]|\\.|\([^()]*\)){0,1000}\)|\[(?:[^[\]\\]|\\.|\[[^[\]]*\]){0,1000}\]|\{(?:[^{}\\]|\\.|\{[^{}]*\}){0,1000}\}|<[^<>]*>|([^\w\s=<[{(])(?:(?!\1)[^\\]|\\.){0,1000}\1)/sy,
  operators: new Set("return if elsif unless while until and or not in when then do else puts raise".split(" ")),
  here: {
    open: /<<[~-](["'`]?)(?<label>(?<=["'`])[^"'`\n]{1,80}|[A-Za-z_]\w*)\1|<<(["'`]?)(?<bare>[A-Za-z_]\w*)\3/y,
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

/** Pipelines of Jenkins. They define nothing themselves, but what their steps run may. */
export const groovy: Language = {
  id: "groovy",
  special: "/\"'$",
  comment: SLASHES,
  block: STARS,
  strings: [
    { ...plain("'''"), lines: "many" },
    { ...plain('"""'), lines: "many" },
    plain("'"),
    plain('"'),
    { open: /\$\//y, close: () => "/$", escape: "none", lines: "many" },
  ],
  operand: javascript.operand ?? /(?!)/y,
};

const BY_EXTENSION: readonly (readonly [extensions: RegExp, language: Language])[] = [
  [/\.[cm]?ts$/i, javascript],
  [/\.(?:[cm]?js|[jt]sx)$/i, jsx],
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
