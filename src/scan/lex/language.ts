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
  readonly id: "javascript" | "python" | "go" | "java" | "csharp" | "ruby" | "php" | "rust" | "groovy";
  /** The characters with which a comment, a string or another literal can begin: at all others no pattern is tried. */
  readonly special: string;
  /** A comment to the end of its line. */
  readonly comment: RegExp;
  /** What begins and ends a longer one, and whether others may stand in it. */
  readonly block?: { readonly open: RegExp; readonly close: string; readonly nested?: boolean };
  readonly strings: readonly StringForm[];
  /** A word, where it is not letters, digits, `_` and `$`. */
  readonly word?: RegExp;
  /** Literals that hold no code and have no value: characters, regular expressions where `isOperand` forbids none. */
  readonly literal?: RegExp;
  /** Literals where a value may begin, and never after one: regular expressions, `%w[ ]`, Ruby's `?a`. */
  readonly operand?: RegExp;
  /** Words after which a value begins. */
  readonly operators?: ReadonlySet<string>;
  /** What begins a here-document, with its label as group `label`; its text follows at once or in the next line. */
  readonly here?: { readonly open: RegExp; readonly text: "at-once" | "next-line" };
  /** Elements (JSX) may stand where a value may begin. */
  readonly hasElements?: true;
  /** Text before and between the programs of a file (PHP): what ends it, and what begins it again. */
  readonly outside?: { readonly begin: RegExp; readonly end: string };
}
