import type { Definition, Document, Node } from "../../core.ts";
import { parseDocuments } from "../../documents/parse.ts";
import { type Engine, statementIn, type Tag, tagsIn } from "./tags.ts";

/** Stands where a template would put a value: no character of a name, and part of a plain scalar in YAML. */
export const PLACEHOLDER = "\uE000";

/** Whether a text has a hole in it that only a template engine, a function or a deployment fills. */
export const isFilledIn = (text: string): boolean => text.includes(PLACEHOLDER) || /\{[{%]|[$%]\{/.test(text);

/**
 * A text of Jinja, Go or Terraform templates as the data that it mostly is: statements and comments become blanks, and so does a value that
 * is alone on its line (Helm's `include`); every other value becomes a placeholder, and so do statements that choose within a value
 * (`state: {% if a %}absent{% endif %}`). All offsets stay as they are.
 */
export function withoutTemplate(text: string, engine: Engine = "any"): string {
  const parts: string[] = [];
  const choices: boolean[] = [];
  let from = 0;
  for (const tag of tagsIn(text, engine)) {
    const { start, end, kind } = tag;
    const chooses = kind === "statement" && isChoice(text, tag, choices);
    const isFilled = chooses || (kind === "value" && !isAlone(text, start, end));
    const filled = text.slice(start, end).replace(/[^\r\n]/g, isFilled ? PLACEHOLDER : " ");
    parts.push(text.slice(from, start), chooses ? ` ${filled.slice(1, -1)} ` : filled);
    from = end;
  }
  return parts.length === 0 ? text : [...parts, text.slice(from)].join("");
}

/** Whether a statement of Jinja chooses within a value; `choices` says it of the statements that are open. */
function isChoice(text: string, tag: Tag, choices: boolean[]): boolean {
  const { start, end } = tag;
  const { word } = statementIn(text, tag) ?? {};
  if (word === undefined || text.charAt(start) !== "{") return false;
  if (word.startsWith("end")) return choices.pop() ?? false;
  if (/^el/.test(word)) return choices.at(-1) ?? false;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + CHOICE_CHARACTERS);
  choices.push(/[\w:"'=./-][ \t]*$/.test(before) && /^(?!\s*,)[^\n]*?\{%[-+]?\s*end/.test(after));
  return choices.at(-1) ?? false;
}

/**
 * A text that a shell reads without Terraform's directives, which become blanks; `%{` may also be a word of the shell's own. All offsets
 * stay as they are.
 */
export const withoutDirectives = (text: string): string =>
  text.replace(/%\{~?[ \t]*(?:if|else|endif|for|endfor)\b[^{}]*\}/g, (directive) => directive.replace(/[^\r\n]/g, " "));

/** A choice within a value is short, and one line may be very long. */
const CHOICE_CHARACTERS = 400;

const isAlone = (text: string, start: number, end: number): boolean =>
  isBlankTo(text, start - 1, -1) && isBlankTo(text, end, 1);

function isBlankTo(text: string, from: number, step: 1 | -1): boolean {
  for (let index = from; ; index += step) {
    const character = text.charAt(index);
    if (character === "" || character === "\n" || character === "\r") return true;
    if (character !== " " && character !== "\t") return false;
  }
}

/** The documents of a templated text, whoever fills it in; their spans have the offsets of the text. */
export function templatedDocuments(path: string, text: string, engine: Engine = "any"): readonly Document[] {
  const plain = withoutTemplate(text, engine);
  const json = /^\s*[{[]/.test(plain) ? parseDocuments(path, plain, "json") : [];
  if (json.length > 0 && json.every(isSound)) return json;
  // A brace may also begin a map of YAML.
  const yaml = parseDocuments(path, plain, "yaml");
  return json.length === 0 || yaml.every(isSound) ? yaml : json;
}

/** What tells of documents that the parser refused as a whole, since what nobody read is not clean. */
export function* refusalsIn(documents: Iterable<Document>, dialect: string): Iterable<Definition> {
  for (const { root, problems } of documents) {
    if (problems.some(({ found }) => found === "TOO_DEEP" || found === "ALIAS_BOMB")) yield unreadable(root, dialect);
  }
}

/** What tells of a value that stands too deep in others to be read. */
export const unreadable = ({ at }: Node, dialect: string): Definition => ({
  kind: "unreadable",
  dialect,
  address: "",
  confidence: "definite",
  at,
});

/** Whether a document of YAML or JSON was read without an error of its syntax. */
export const isSound = ({ problems }: Document): boolean => !problems.some(isSyntax);

/** What other parsers take all the same, and what was refused without a look at its syntax. */
const TAKEN: ReadonlySet<string> = new Set(["YAML_VERSION", "LINE_BREAK", "TOO_DEEP", "ALIAS_BOMB"]);

/** Whether a problem of a document of YAML or JSON is an error of its syntax. */
export const isSyntax = ({ rule, found }: Document["problems"][number]): boolean =>
  rule === "invalid-yaml" && !TAKEN.has(found);

/** The engine that reads a template of data, as far as its name tells. */
export function engineOf(path: string): Engine {
  if (/\.(?:j2|jinja2?)$/i.test(path)) return "jinja";
  return /\.tftpl$/i.test(path) ? "terraform" : "any";
}

/** The engine that reads a template of a script: of the names that several use, the one that is used for scripts. */
export function scriptEngineOf(path: string): Engine {
  if (/\.(?:j2|jinja2?)$/i.test(path)) return "jinja";
  if (/\.(?:tpl|tftpl)$/i.test(path)) return "terraform";
  return /\.(?:go)?tmpl$/i.test(path) ? "go" : "none";
}

/** Names of files that are templates of data: `users.yaml.j2`, `users.tf.tftpl`. */
export const TEMPLATE_FILES = /\.(?:j2|jinja2?|tpl|tftpl|tmpl|gotmpl)$/i;
