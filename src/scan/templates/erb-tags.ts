import { PLACEHOLDER } from "./templates.ts";

/** Names of files that are templates of Ruby or of JavaScript in the manner of ERB: `users.yaml.erb`, `users.json.ejs`. */
export const ERB_FILES = /\.(?:erb|ejs)$/i;

/**
 * A text of ERB or EJS as one of Jinja, with the same offsets: a value is a value, a comment a comment, and of a statement there stays
 * whether it begins, parts or ends a block. What looks like a tag of Jinja or Terraform is text here, and so no longer looks like one.
 * Formats: Ruby's documentation of ERB; https://ejs.co/#docs.
 */
export function erbAsJinja(path: string, text: string): string {
  const isJavascript = /\.ejs$/i.test(path);
  const parts: string[] = [];
  let from = 0;
  for (let index = text.indexOf("<%"); index >= 0; index = text.indexOf("<%", from)) {
    const end = text.indexOf("%>", index + 2);
    if (end < 0) break;
    const tag = text.slice(index, end + 2);
    const [sign = ""] = /^[#=_%-]/.exec(tag.slice(2, -2)) ?? [];
    const said = tag.slice(2 + sign.length, -2);
    parts.push(plain(text.slice(from, index)));
    const isValue = sign === "=" || (sign === "-" && isJavascript);
    if (tag.startsWith("<%%")) parts.push(plain(tag));
    else if (sign === "#") parts.push(`{# ${said.replaceAll("#}", "# ")}#}`);
    else if (isValue) parts.push(`{{ ${blank(said)}}}`);
    else parts.push(`{%${blank(sign)}${written(wordOf(said.trim(), isJavascript), said)}%}`);
    from = index + tag.length;
  }
  return [...parts, plain(text.slice(from))].join("");
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, " ");
const plain = (text: string): string => text.replace(/\{(?=[{%#])|(?<=%)\{/g, PLACEHOLDER);

/** A word in as much room as a statement has. */
const written = (word: string, said: string): string =>
  word === "" ? blank(said) : blank(said).replace(new RegExp(` {${word.length}}`), word);

/** What a statement does to blocks, in the words of Jinja; "" where it does nothing. */
function wordOf(statement: string, isJavascript: boolean): string {
  const said = statement.replace(/[-_;]$/, "").trim();
  if (/^(?:end|\}\s*\)?)$/.test(said)) return "end";
  if (/^(?:else|\}\s*else\s*\{)$/.test(said)) return "else";
  if (/^(?:elsif\b|\}\s*else\s+if\b)/.test(said)) return "elif";
  // `if a then b end` and `if (a) b();` end with their tag.
  if (isJavascript ? !said.endsWith("{") : /(?<![.\w])end$/.test(said)) return "";
  if (/^if\s*\(?\s*false\s*\)?\s*(?:\{|then)?$/.test(said)) return "if false";
  if (/^if\b/.test(said)) return "if";
  return /^(?:unless|for|while|until|case|switch)\b|(?:\bdo|\{)\s*(?:\|[^|]*\|)?$/.test(said) ? "for" : "";
}
