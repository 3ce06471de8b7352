import type { Identity, Problem, Span } from "../core.ts";
import { excerpt } from "../excerpt.ts";

/** The problems that readers and parsers left for one rule. */
export const problemsFor = (rule: string, { problems }: Pick<Identity, "problems">): readonly Problem[] =>
  problems.filter((problem) => problem.rule === rule);

/** Names in a sentence: `a`, `b` and `c`. */
export const listed = (names: readonly string[], conjunction: "and" | "or" = "and"): string => {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${conjunction} ${last}`;
};

/** A value as a message quotes it: in double quotes, cut after 80 characters, on one line. */
export const quoted = (value: string): string => `"${excerpt(value.replace(/\s+/gu, " "), 80)}"`;

/** A stretch of a file as a message quotes it: the quotes that stand there already are enough. */
export const asWritten = (found: string): string => (/^["']/.test(found) ? quoted(found).slice(1, -1) : quoted(found));

/**
 * `text` as it must be written in place of a scalar: in the quotes that stand there now, and in new ones where plain YAML
 * would read it as something else, or the file is no YAML.
 */
export function inPlaceOf({ source, start }: Span, text: string): string {
  const quote = source.text[start];
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`;
  const isPlain = quote !== '"' && /^[A-Za-z_](?:[\w+=.@/ -]*[\w+=.@/-])?$/.test(text) && !RESERVED.test(text);
  return isPlain && /\.ya?ml$/i.test(source.path) ? text : JSON.stringify(text);
}

// Words that YAML 1.1 or 1.2 takes for something other than text: https://yaml.org/type/bool.html and null.html.
const RESERVED = /^(?:y|yes|no|n|true|false|on|off|null)$/i;
