/** A tag of a template, with its braces. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly kind: "statement" | "comment" | "value";
}

const KINDS: ReadonlyMap<string, readonly [closing: string, kind: Tag["kind"]]> = new Map([
  ["{%", ["%}", "statement"]],
  ["{#", ["#}", "comment"]],
  ["{{", ["}}", "value"]],
  ["%{", ["}", "statement"]],
]);

/** The engine that reads a text; "any" where that is not known. */
export type Engine = "any" | "jinja" | "go" | "terraform" | "none";

const OPENINGS: Readonly<Record<Engine, RegExp>> = {
  any: /\{[%#{]|(?<!%)%\{/g,
  jinja: /\{[%#{]/g,
  go: /\{\{/g,
  terraform: /(?<!%)%\{/g,
  none: /(?!)/g,
};

/**
 * Statements, comments and values of Jinja, of Go's templates and of Terraform's, in order, as far as the engine knows them. An
 * opening that nothing closes is text, and so is what stands between `raw` and `endraw`.
 * Formats: https://jinja.palletsprojects.com/templates/; https://pkg.go.dev/text/template;
 * https://developer.hashicorp.com/terraform/language/expressions/strings#directives.
 */
export function* tagsIn(text: string, engine: Engine = "any"): Iterable<Tag> {
  const opening = new RegExp(OPENINGS[engine]);
  const unclosed = new Set<string>();
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [closing, kind] = KINDS.get(match[0]) ?? ["", "value"];
    const end = unclosed.has(closing) ? -1 : text.indexOf(closing, match.index + 2);
    if (end < 0) {
      unclosed.add(closing);
      continue;
    }
    opening.lastIndex = end + closing.length;
    yield { start: match.index, end: end + closing.length, kind };
    if (kind === "statement" && RAW.test(text.slice(match.index, end))) opening.lastIndex = endOfRaw(text, end);
  }
}

const RAW = /^\{%[-+]?\s*(?:raw|verbatim)\b/;

/** Where the statement that ends a stretch of raw text begins; where none does, all that follows is raw. */
function endOfRaw(text: string, from: number): number {
  const end = /\{%[-+]?\s*end(?:raw|verbatim)\b/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

const WORD = /^(?:if|for|range|with|define|block|macro|call|filter|else|elif|end\w*)\b/;

/** What a statement or value of a template says: its word, if that begins, parts or ends a block, and the rest. */
export function statementIn(
  text: string,
  { start, end }: Tag,
): { readonly word: string; readonly rest: string } | undefined {
  const said = insideOf(text, start, end);
  const [word] = WORD.exec(said) ?? [];
  return word === undefined ? undefined : { word, rest: said.slice(word.length).trim() };
}

/** What stands in a tag, without the signs that only take away white space. */
const insideOf = (text: string, start: number, end: number): string =>
  text
    .slice(start + 2, end)
    .replace(/(?:[%}]\}|\})$/, "")
    .replace(/^[-~]|[-~]$/g, "")
    .trim();
