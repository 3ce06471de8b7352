import { isWord, type Program, textAt } from "./program.ts";

/** The name that follows a separator at an index (`.`, `?.`, `->`, `::` and their like); -1 where none does. */
export function afterSeparator(program: Program, index: number): number {
  const length = separatorAt(program, index);
  return length > 0 && isWord(program, index + length) ? index + length : -1;
}

/** How many tokens separate two names at an index; 0 where nothing does. */
function separatorAt(program: Program, index: number): number {
  switch (textAt(program, index)) {
    case ".":
      return dotAt(program, index);
    case "?":
      return textAt(program, index + 1) === "." ? 1 + dotAt(program, index + 1) : arrowAt(program, index + 1, 3);
    case "!":
    case "&":
      return textAt(program, index + 1) === "." ? 2 : 0;
    case "-":
      return arrowAt(program, index, 2);
    case ":":
      return textAt(program, index + 1) === ":" && !isRoot(program, index) ? 2 : 0;
    case "\\":
      return isRoot(program, index) ? 0 : 1;
    default:
      return 0;
  }
}

/**
 * Whether a name begins with the sign for the root at an index, which else stands between two names: PHP's backslash, `protected
 * \\Aws\\Sdk $sdk`, and the two colons of Ruby and Rust, `f(::Aws::IAM)`.
 */
export function isRoot(program: Program, index: number): boolean {
  const { tokens, language } = program;
  const isApart = tokens[index - 1]?.end !== tokens[index]?.start;
  if (textAt(program, index) === "\\") return isApart;
  const isPath = textAt(program, index) === ":" && textAt(program, index + 1) === ":";
  if (!isPath || (language !== "ruby" && language !== "rust")) return false;
  const before = textAt(program, index - 1);
  // Some formatters of Rust break a path before its colons.
  const mayFollow = language === "ruby" ? isApart : isApart && BEFORE_VALUE.test(before);
  return mayFollow || "([{,=&!<|;".includes(before || " ");
}

/** Words and signs of Rust that a value follows. */
const BEFORE_VALUE = /^(?:return|in|match|else|break|if|while|as|impl|dyn|mut|move|[^\w)>\]])$/;

/** A dot, and the `#` of a private name of JavaScript. */
const dotAt = (program: Program, index: number): number => (textAt(program, index + 1) === "#" ? 2 : 1);

/** PHP's arrow: that of other languages begins what a function does or gives. */
const arrowAt = (program: Program, index: number, length: number): number =>
  program.language === "php" && textAt(program, index) === "-" && textAt(program, index + 1) === ">" ? length : 0;
