import type { Problem } from "../core.ts";
import { DOCUMENT_BYTES, DOCUMENT_DEPTH, DOCUMENT_NODES } from "../limits.ts";
import { quoted } from "./wording.ts";

const MEGABYTE = 1024 * 1024;

/**
 * What the parsers' codes mean for the person who wrote the file, with `{}` for what is written there; those not named here come with
 * the parser's own sentence.
 */
const CODES: Readonly<Record<string, string>> = {
  TOO_DEEP: `nests deeper than ${DOCUMENT_DEPTH} levels`,
  TOO_LARGE: `is larger than ${DOCUMENT_BYTES / MEGABYTE} MiB`,
  ALIAS_BOMB: `grows to more than ${DOCUMENT_NODES} values once its aliases are followed`,
  ALIAS_CYCLE: "has the alias {} inside the very node that it stands for",
  UNKNOWN_ALIAS: "has the alias {}, whose anchor is not set before it",
  YAML_VERSION: "asks for a YAML version other than 1.2, in which the same text means something else",
  LINE_BREAK: "holds a line break that only some parsers know: what is a comment to one may be access to another",
  BAD_MERGE: "merges something that is not a map",
  NOT_UTF8: "is not UTF-8, so that parsers disagree about its text",
  BAD_INDENT: "is indented wrongly",
  UNCLOSED_FLOW: "has a bracket or brace that is not closed before this, or what stands within it is not indented",
  UNCLOSED_QUOTE: "has a text whose closing quote is missing before this",
  MISSING_COMMA: "lacks a comma between two entries here",
  MISSING_DASH:
    "has a line that belongs to no item of the list above: it lacks its `-`, or is not indented as they are",
  KEY_OVER_1024_CHARS: "has a key of more than 1,024 characters, which YAML does not allow",
  BLOCK_IN_FLOW: "lacks a comma between two entries, or has a list or map without brackets of its own within brackets",
  TAB_AS_INDENT: "is indented with a tab, which YAML does not allow",
  MULTILINE_IMPLICIT_KEY: "has a key that runs over several lines; a colon or a quote may be missing",
  BLOCK_AS_IMPLICIT_KEY: "has two `key: value` pairs on one line",
  JSON_CommaExpected: "lacks a comma here",
  JSON_ColonExpected: "lacks a colon here",
  JSON_ValueExpected: "lacks a value here; a comma may be too many",
  JSON_PropertyNameExpected: "lacks a name in double quotes here; a comma may be too many",
  JSON_CloseBraceExpected: "lacks a closing brace",
  JSON_CloseBracketExpected: "lacks a closing bracket",
  JSON_EndOfFileExpected: "goes on after its end",
  JSON_InvalidCommentToken: "has a comment, which JSON does not allow",
  JSON_UnexpectedEndOfComment: "has a comment, which JSON does not allow",
  JSON_InvalidSymbol: "has the word {}, which is no JSON: text stands in double quotes",
  JSON_UnexpectedEndOfString: "has a text that lacks its closing quote on the same line",
  JSON_UnexpectedEndOfNumber: "has a number that breaks off",
  JSON_InvalidNumberFormat: "has a number that is no JSON, such as one with a zero before it",
  JSON_InvalidEscapeCharacter: "has a backslash in a text that escapes nothing",
  JSON_InvalidUnicode: "has a `\\u` in a text without its four hex digits",
  JSON_InvalidCharacter: "has a control character in a text, where JSON takes only an escape such as `\\t`",
};

/** What is wrong with the syntax of a file, to go on with after its name: "is indented wrongly". */
export function syntaxTrouble({ at, found, expected }: Problem): string {
  const detail = expected?.[0] === undefined ? "" : ` (${expected[0]})`;
  const trouble = CODES[found] ?? `cannot be parsed${detail}`;
  return trouble.replace("{}", () => quoted(at.source.text.slice(at.start, at.end)));
}

/** Whether a problem is one of syntax: parsers name those in capitals. */
export const isSyntax = ({ found }: Problem): boolean => /^(?:[A-Z][A-Z0-9_]+|JSON_\w+)$/.test(found);
