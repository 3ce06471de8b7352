import type { Definition, DefinitionKind, Dialect, Source, Span } from "../../core.ts";
import { createSource } from "../../documents/source.ts";
import { guarded } from "../templates/presence.ts";
import { optionalName } from "./definition-types.ts";
import { presenceInPuppet } from "./recipes/conditions.ts";
import { braceEnd, codeOf } from "./recipes/text.ts";

/** What a resource type defines; where `with` names an attribute, only with users in it. */
interface PuppetType {
  readonly kind: DefinitionKind;
  readonly with?: string;
}

const TYPES: ReadonlyMap<string, PuppetType> = new Map([
  ["iam_user", { kind: "user" }],
  ["iam_group", { kind: "membership", with: "members" }],
  ["iam_policy_attachment", { kind: "user-policy", with: "users" }],
]);

/**
 * IAM users in manifests of Puppet: the type `iam_user` of puppetlabs-aws, members of its groups and users of its policies, unless
 * `ensure => absent`; also made by ensure_resource() of stdlib. The place is the type's name.
 * Format: https://forge.puppet.com/modules/puppetlabs/aws/reference.
 */
export const puppet: Dialect = {
  id: "puppet",
  anchor: { literals: ["iam_user", "iam_group", "iam_policy_attachment"], paths: /\.pp$/i },
  *read({ path, text }) {
    const code = codeOf(text, "puppet");
    const presence = presenceInPuppet(code);
    const file: File = { text, code, source: createSource(path, text) };
    for (const definition of [...resourcesIn(file), ...ensuredIn(file)]) {
      yield* guarded(definition, presence(definition.at.start));
    }
  },
};

interface File {
  readonly text: string;
  readonly code: string;
  readonly source: Source;
}

function* resourcesIn({ text, code, source }: File): Iterable<Definition> {
  // `@` and `@@` only announce a resource that is collected somewhere, if at all.
  const matches = [...code.matchAll(/(?<![\w:$>.])(@{0,2})(iam_(?:user|group|policy_attachment))\s*(?=\{)/g)];
  for (const [order, match] of matches.entries()) {
    const [whole, virtual = "", type = ""] = match;
    const start = match.index + virtual.length;
    const opening = match.index + whole.length;
    // No body goes on where the next resource begins, however the file may be broken.
    const next = matches[order + 1]?.index ?? code.length;
    const body = { text, code, start: opening + 1, end: braceEnd(code, opening, next) };
    const at = { source, start, end: start + type.length };
    for (const { name, attributes } of titlesIn(body)) {
      const confidence = virtual === "" ? confidenceOf(attributes) : "conditional";
      if (confidence) yield* definedAs(type, { name, attributes, confidence }, at);
    }
  }
}

interface Titled {
  readonly name: string | undefined;
  readonly attributes: string;
  readonly confidence: "definite" | "conditional";
}

function* definedAs(type: string, { name, attributes, confidence }: Titled, at: Span): Iterable<Definition> {
  const defined = TYPES.get(type);
  if (!defined || (defined.with !== undefined && !isGiven(attributes, defined.with))) return;
  const address = name === undefined ? type : `${capital(type)}[${name}]`;
  const user = defined.kind === "user" ? optionalName(name) : {};
  yield { kind: defined.kind, dialect: puppet.id, ...user, address, confidence, at };
}

const capital = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1);

/** Whether an attribute is there and not written to be empty. */
const isGiven = (attributes: string, name: string): boolean =>
  new RegExp(`\\b${name}['"]?\\s*=>(?!\\s*(?:\\[\\s*\\]|undef\\b))`).test(attributes);

/** Undefined for what is taken away; a value that is worked out may be `absent`. */
function confidenceOf(attributes: string): Titled["confidence"] | undefined {
  const [, value = "present"] = /\bensure['"]?\s*=>\s*['"]?([$\w]+)/.exec(attributes) ?? [];
  if (value === "absent") return undefined;
  return value.startsWith("$") ? "conditional" : "definite";
}

/**
 * `ensure_resource('iam_user', 'title', { ... })` and its plural, and `create_resources('iam_user', $hash)`.
 * Formats: https://forge.puppet.com/modules/puppetlabs/stdlib/reference; Puppet, built-in function reference.
 */
function* ensuredIn({ text, code, source }: File): Iterable<Definition> {
  for (const match of code.matchAll(/(?<![\w:$])(?:ensure_resources?|create_resources)\s*\(\s*['"]?/g)) {
    const start = match.index + match[0].length;
    const closing = code.slice(start, start + CALL_CHARACTERS).indexOf(")");
    const written = text.slice(start, start + (closing < 0 ? CALL_CHARACTERS : closing));
    const [, type = "", given = ""] = /^(iam_user)\b['"]?\s*,(?!\s*\{\s*\}\s*(?:,|$))\s*(.*)$/s.exec(written) ?? [];
    const [, name] = /^(?:\{\s*)?['"]([^'"$]+)['"]/.exec(given) ?? [];
    const confidence = confidenceOf(given);
    const at = { source, start, end: start + type.length };
    if (type !== "" && confidence) yield* definedAs(type, { name, attributes: given, confidence }, at);
  }
}

/** Arguments of a call are a few lines. */
const CALL_CHARACTERS = 2048;

interface Stretch {
  readonly text: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** `'title': attributes;` as often as there are; a list of titles makes one each. `default:` makes none. */
function* titlesIn({ text, code, start, end }: Stretch): Iterable<Omit<Titled, "confidence">> {
  for (let from = start; from < end; ) {
    const semicolon = code.indexOf(";", from);
    const to = semicolon < 0 || semicolon >= end ? end : semicolon;
    const colon = /(?<!:):(?!:)/.exec(code.slice(from, to));
    if (colon) {
      const title = text.slice(from, from + colon.index).trim();
      const attributes = withQuoted(text, code, from + colon.index, to);
      if (title !== "default") for (const name of namesIn(title)) yield { name, attributes };
    }
    from = to + 1;
  }
}

/** The text where it is code or the inside of quotes, without comments. */
const withQuoted = (text: string, code: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .replace(/#[^\n]*/g, (found, offset: number) =>
      code[from + offset] === " " ? found.replace(/[^\n]/g, " ") : found,
    );

function namesIn(title: string): readonly (string | undefined)[] {
  const quoted = [...title.matchAll(/'([^'\\]*)'|"([^"\\]*)"/g)].map(([, single, double]) => single ?? double ?? "");
  const known = quoted.filter((name) => !name.includes("$"));
  return known.length === 0 || known.length < quoted.length ? [undefined, ...known] : known;
}
