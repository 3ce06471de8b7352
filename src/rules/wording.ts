import type { Identity, Located, Principal, Problem, Span } from "../core.ts";
import { stringOf } from "../documents/nodes.ts";
import { parseYaml } from "../documents/yaml.ts";
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
export function asWritten(found: string): string {
  const [quote] = /^["']/.exec(found) ?? [];
  if (quote === undefined) return quoted(found);
  const shown = quoted(found).slice(1, -1);
  return shown.endsWith("…") ? `${shown}${quote}` : shown;
}

/**
 * The suggestion that writes `text` where `place` stands, to be spread into a draft or a related place. Nothing where `text` is
 * undefined, or would not stand for what is there alone: a template that amounts to it, a text in block style.
 */
export const replacing = (place: Located<string>, text: string | undefined): { readonly suggestion?: string } =>
  text !== undefined && isWritten(place) ? { suggestion: inPlaceOf(place.at, text) } : {};

/** Whether exactly the value stands at its place, in whatever quotes. */
function isWritten({ value, at: { source, start, end } }: Located<string>): boolean {
  const written = source.text.slice(start, end);
  if (!/^["']/.test(written)) return written === value;
  return stringOf(parseYaml(source.path, written)[0]?.root) === value;
}

/**
 * `text` as it must be written in place of a scalar: in the quotes that stand there now, and in new ones where plain YAML
 * would read it as something else, or the file is no YAML.
 */
export function inPlaceOf({ source, start }: Span, text: string): string {
  const quote = source.text[start];
  if (quote === "'" && !UNPRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const isPlain = quote !== '"' && /^[A-Za-z_](?:[\w+=.@/ -]*[\w+=.@/-])?$/.test(text) && !RESERVED.test(text);
  if (isPlain && /\.ya?ml$/i.test(source.path)) return text;
  return JSON.stringify(text).replace(
    UNPRINTABLE_EACH,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

// Line breaks and what else a YAML file should not hold unescaped: https://yaml.org/spec/1.2.2/#51-character-set.
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/;
const UNPRINTABLE_EACH = new RegExp(UNPRINTABLE, "g");

// Words that YAML 1.1 or 1.2 takes for something other than text: https://yaml.org/type/bool.html and null.html.
const RESERVED = /^(?:y|yes|no|n|true|false|on|off|null)$/i;

const KINDS: Readonly<Record<Principal["by"], string>> = {
  group: "group",
  groupTemplate: "group template",
  groupId: "group id",
  user: "user",
};

/** What a principal is, in words that go before its name: `group`, `group template`, `group id` or `user`. */
export const principalKind = ({ by }: Principal): string => KINDS[by];
