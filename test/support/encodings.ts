/** A way to write a text so that its secrets stand in it no longer; `undone` is what a finding says of it. */
export interface Encoding {
  readonly name: string;
  readonly undone: readonly string[];
  /** Lines that stand before and after what is written. */
  readonly frame: readonly [before: number, after: number];
  write(text: string): string;
}

const encoding = (
  name: string,
  undone: string,
  write: (text: string) => string,
  frame: Encoding["frame"] = [0, 0],
): Encoding => ({ name, undone: [undone], write, frame });

const hex = (character: string, width: number): string => character.charCodeAt(0).toString(16).padStart(width, "0");
const each = (pattern: RegExp, write: (character: string) => string) => (text: string) => text.replace(pattern, write);
const PUNCTUATION = /[^\w\s]/g;
const ANY = /[\s\S]/g;
const pieces = (line: string, width: number): readonly string[] => line.match(new RegExp(`.{1,${width}}`, "g")) ?? [""];
/** Every line in pieces of this width, with `join` between two. */
const cut = (width: number, join: string) => (text: string) =>
  text
    .split("\n")
    .map((line) => pieces(line, width).join(join))
    .join("\n");

const BACKSLASH = "backslash escapes";
const ESCAPES: readonly Encoding[] = [
  encoding("JSON with \\/", BACKSLASH, (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/")),
  encoding("JSON with \\u", BACKSLASH, (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[+/=:<>&']/g, (character) => `\\u${hex(character, 4)}`),
  ),
  encoding(
    "\\u everywhere",
    BACKSLASH,
    each(ANY, (character) => `\\u${hex(character, 4).toUpperCase()}`),
  ),
  encoding(
    "\\x",
    BACKSLASH,
    each(/[^A-Za-z0-9]/g, (character) => `\\x${hex(character, 2)}`),
  ),
  encoding(".properties", BACKSLASH, (text) => text.replace(/[\\:=#!]/g, "\\$&").replaceAll("\n", "\\n")),
];

const OTHER_ESCAPES: readonly Encoding[] = [
  encoding(
    "octal",
    BACKSLASH,
    each(PUNCTUATION, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`),
  ),
];

const PERCENT = "percent-encoding";
const ENTITIES = "HTML entities";
const NAMED: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
  "/": "sol",
  "+": "plus",
  "=": "equals",
  ":": "colon",
};
const MARKUP: readonly Encoding[] = [
  encoding("encodeURIComponent", PERCENT, encodeURIComponent),
  encoding(
    "percent everywhere",
    PERCENT,
    each(ANY, (character) => `%${hex(character, 2)}`),
  ),
  encoding(
    "named entities",
    ENTITIES,
    each(/[&<>"'/+=:]/g, (character) => `&${NAMED[character]};`),
  ),
  encoding(
    "decimal entities",
    ENTITIES,
    each(PUNCTUATION, (character) => `&#${character.charCodeAt(0)};`),
  ),
  encoding(
    "hexadecimal entities",
    ENTITIES,
    each(ANY, (character) => `&#x${hex(character, 2)};`),
  ),
];

const OTHER_MARKUP: readonly Encoding[] = [
  encoding(
    "decimal entities of three digits",
    ENTITIES,
    each(PUNCTUATION, (character) => `&#${String(character.charCodeAt(0)).padStart(3, "0")};`),
  ),
  encoding(
    "hexadecimal entities in capital letters",
    ENTITIES,
    each(PUNCTUATION, (character) => `&#X${hex(character, 4).toUpperCase()};`),
  ),
];

const BASE64: readonly Encoding[] = [
  encoding("base64", "base64", (text) => Buffer.from(text).toString("base64")),
  encoding("base64url", "base64", (text) => Buffer.from(text).toString("base64url")),
];

const WRAPPED = "wrapped lines";
const CONTINUED = "continued lines";
/** A string literal is cut into lines, or lines are joined in pieces; but hardly twice in the same way. */
export const canHold = (outer: Encoding, inner: Encoding): boolean =>
  fileEncodings.includes(outer) ||
  (outer.undone[0] !== inner.undone[0] && !(isOfLiterals(outer) && isOfLiterals(inner)));
const isOfLiterals = ({ undone: [undone] }: Encoding): boolean => undone === CONCATENATED || undone === LISTED;
const CONCATENATED = "concatenated strings";
const LISTED = "items of a list";

const LINES: readonly Encoding[] = [
  encoding("64 columns", WRAPPED, cut(64, "\n")),
  encoding("76 columns and CRLF", WRAPPED, cut(76, "\r\n")),
  encoding("a YAML block", WRAPPED, (text) => `>-\n      ${cut(80, "\n")(text).replaceAll("\n", "\n      ")}`, [1, 0]),
  encoding(
    "a here-document",
    WRAPPED,
    (text) => `<<-EOF\n\t\t${cut(72, "\n")(text).replaceAll("\n", "\n\t\t")}\n\tEOF`,
    [1, 1],
  ),
  encoding("a comment", WRAPPED, (text) => `# ${cut(70, "\n")(text).replaceAll("\n", "\n# ")}`),
  encoding("shell", CONTINUED, cut(60, "\\\n")),
  encoding("Dockerfile", CONTINUED, cut(90, "\\\r\n    ")),
  encoding("PowerShell", CONTINUED, cut(50, "`\n  ")),
  encoding("cmd.exe", CONTINUED, cut(100, "^\r\n")),
];

/**
 * String literals of this many characters, in quotes that the text does not hold. A line break ends one, written as \n; where
 * a backslash before it would make something else of that, it stands as it is.
 */
const literals =
  (join: string, width: number, quotes = "\"'`") =>
  (text: string): string => {
    const quote = [...quotes].find((candidate) => !text.includes(candidate)) ?? "`";
    const lines = text.split("\n").map((line) => pieces(line, width).join(`${quote}${join}${quote}`));
    const lineBreak = /[\\^`]\r?\n/.test(text) ? "\n" : `\\n${quote}${join}${quote}`;
    return `${quote}${lines.join(lineBreak)}${quote}`;
  };
const joined = (name: string, join: string, width = 64, quotes?: string): Encoding =>
  encoding(name, CONCATENATED, literals(join, width, quotes));
const STRINGS: readonly Encoding[] = [
  joined("JavaScript, Java, C#, Go", " +\n    ", 60),
  joined("Kotlin in one line", " + ", 40),
  joined("Python in brackets", "\n    ", 70),
  joined("C in one line", " ", 48),
  joined("PHP", "\n  . ", 64),
  joined("Visual Basic", " & _\r\n    ", 50),
  joined("Lua", " ..\n  ", 80),
  joined("Elixir", " <>\n    ", 64),
  joined("SQL", "\n  || ", 64, "'\"`"),
  joined("shell", "\\\n", 64),
  joined("Haskell", "\n  ++ ", 64),
  joined("with comments", " + // next\n  ", 40),
  joined("appended", ";\n  token += ", 64),
  joined("prefixed", "\n    f", 64),
  joined("appended to itself", "\ntoken = token .. ", 64),
  joined("appended to itself in Go", "\n\ttoken = token + ", 50),
  encoding("quotes in turn", CONCATENATED, (text) =>
    text.includes("\n") ? literals("\\\n", 64)(text) : quotedInTurn(pieces(text, 64)).join(" +\n  "),
  ),
];

const quotedInTurn = (parts: readonly string[]): readonly string[] => {
  const quotes = ["'", '"'].filter((quote) => !parts.some((part) => part.includes(quote)));
  return parts.map((part, index) => `${quotes[index % quotes.length]}${part}${quotes[index % quotes.length]}`);
};

const list = (name: string, join: string, width: number, [open, close]: readonly [string, string]): Encoding =>
  encoding(name, LISTED, (text) => `${open}${literals(join, width)(text)}${close}`, [open.split("\n").length - 1, 0]);

/** Ways of writing in which each piece is a value of its own, and something else makes one of them. */
export const lists: readonly Encoding[] = [
  list("an array", ",\n  ", 64, ["[", "].join('')"]),
  list("Fn::Join", ",\n      ", 76, ['{ "Fn::Join": ["", [', "]] }"]),
  list("Terraform", ",\n    ", 60, ["join(``, [", "])"]),
  list("arguments", ", ", 40, ["concat(", ")"]),
  list("a macro of Rust", ",\n        // next\n        ", 70, ["concat!(", ")"]),
  list("a builder", ")\n    .append(", 64, ["builder.append(", ")"]),
  list("statements", ");\n  parts.push(", 64, ["parts.push(", ");"]),
  list("Go", ",\n\t\t", 48, ["strings.Join([]string{", "}, ``)"]),
  list("a list of YAML", "\n    - ", 64, ["!Join\n    - ", ""]),
  list("assignments", "\nconst next = ", 90, ["", ""]),
];

/** The same without quotes. */
export const plainLists: readonly Encoding[] = ["\n    - ", ",\n  ", ", "].map((join) =>
  encoding(`words in a list joined by ${JSON.stringify(join)}`, LISTED, (text) => pieces(text, 64).join(join)),
);

/** Ways of writing that make no difference between what is code and what is a value, so that a whole file can be written so. */
export const fileEncodings: readonly Encoding[] = [...ESCAPES, ...MARKUP, ...BASE64];

/** Ways of writing that a text can have once or on top of one another. */
export const encodings: readonly Encoding[] = [
  ...ESCAPES,
  ...OTHER_ESCAPES,
  ...MARKUP,
  ...OTHER_MARKUP,
  ...BASE64,
  ...LINES,
  ...STRINGS,
];

/** Ways of writing that somebody types by hand, for a few characters, and no tool makes of a whole text. */
export const handwritten: readonly Encoding[] = [
  encoding(
    "\\u{}",
    BACKSLASH,
    each(/[:/+=]/g, (character) => `\\u{${hex(character, 1)}}`),
  ),
];

const UNEVEN = [60, 37, 48, 21, 90, 33];

/** A text in lines of uneven length, as somebody breaks them by hand. */
export const uneven: Encoding = encoding("lines of uneven length", WRAPPED, (text) => {
  const lines: string[] = [];
  for (let start = 0; start < text.length; start += lines.at(-1)?.length ?? 1)
    lines.push(text.slice(start, start + (UNEVEN[lines.length % UNEVEN.length] ?? 1)));
  return lines.join("\n");
});

/** How the bytes of a whole file can be written, beside plain UTF-8. */
export const files: readonly {
  readonly name: string;
  readonly undone: readonly string[];
  bytes(text: string): Buffer;
}[] = [
  { name: "UTF-8 with a mark", undone: [], bytes: (text) => Buffer.from(`\uFEFF${text}`) },
  { name: "CRLF", undone: [], bytes: (text) => Buffer.from(text.replace(/\r?\n/g, "\r\n")) },
  { name: "UTF-16 LE", undone: ["UTF-16"], bytes: (text) => Buffer.from(`\uFEFF${text}`, "utf16le") },
  { name: "UTF-16 BE", undone: ["UTF-16"], bytes: (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16() },
  { name: "UTF-16 LE without a mark", undone: ["UTF-16"], bytes: (text) => Buffer.from(text, "utf16le") },
  { name: "UTF-16 BE without a mark", undone: ["UTF-16"], bytes: (text) => Buffer.from(text, "utf16le").swap16() },
];
