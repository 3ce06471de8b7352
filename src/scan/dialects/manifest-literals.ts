import type { Definition, Dialect, View } from "../../core.ts";
import { CROSSPLANE_TYPES } from "./definition-types.ts";

/**
 * Manifests of Crossplane and of AWS Controllers for Kubernetes that a program writes as objects: in Jsonnet, CUE and KCL, and in the
 * dictionaries of Python, as compositions' functions do. An object is one with its version, kind, and `metadata` or `spec`; what a
 * schema or a library's constructor says of objects is none. The place is the value of `kind`. Formats: https://jsonnet.org/ref/spec.html;
 * https://cuelang.org/docs/reference/spec/; https://www.kcl-lang.io/docs/reference/lang/spec/; function-python of Crossplane.
 */
export const manifestLiterals: Dialect = {
  id: "manifest-literals",
  anchor: { literals: ["iam.aws.", "iam.services.k8s.aws"], paths: /\.(?:jsonnet|libsonnet|cue|k|py)$/i },
  *read(view) {
    const [, extension = ""] = /\.(\w+)$/.exec(view.path.toLowerCase()) ?? [];
    const language = LANGUAGES.get(extension);
    if (language) yield* objectsIn(view, language);
  },
};

interface Language {
  /** Comments, texts, braces and the words of manifests, each linear however the file may be broken. */
  readonly tokens: RegExp;
  /** What stands before an object's brace on its line where that object is none of a manifest's. */
  readonly except?: RegExp;
  /** Whether a file is an object itself. */
  readonly isObject: boolean;
}

const STARS = String.raw`/\*(?:[^*]|\*(?!/))*(?:\*/|$)`;
const QUOTED = String.raw`"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?`;
const OVER_LINES = String.raw`"(?:[^"\\]|\\[^]?)*(?:"|$)|'(?:[^'\\]|\\[^]?)*(?:'|$)`;
const THREE = String.raw`"""(?:[^"\\]|\\[^]?|"(?!""))*(?:"""|$)|'''(?:[^'\\]|\\[^]?|'(?!''))*(?:'''|$)`;
const WORDS = String.raw`[[\](){}]|\b(?:apiVersion|kind|metadata|spec)\b`;
const tokens = (...parts: readonly string[]): RegExp => new RegExp([...parts, WORDS].join("|"), "g");
/** What stands before a bracket on its line where all within it is what a test expects. */
const EXPECTED = /(?:assert|expect|want|equal)\w*\b[^{]*$/i;

const jsonnet: Language = {
  tokens: tokens("#[^\\n]*", "//[^\\n]*", STARS, String.raw`\|\|\|(?:[^|]|\|(?!\|\|))*(?:\|\|\||$)`, OVER_LINES),
  except: /\bnew\w*\s*\([^{]*$/,
  isObject: false,
};

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ["jsonnet", jsonnet],
  ["libsonnet", jsonnet],
  ["cue", { tokens: tokens("//[^\\n]*", THREE, QUOTED), isObject: true }],
  ["k", { tokens: tokens("#[^\\n]*", THREE, QUOTED), isObject: true }],
  ["py", { tokens: tokens("#[^\\n]*", THREE, QUOTED), isObject: false }],
]);

interface Place {
  readonly value: string;
  readonly start: number;
}

/** What is known of the brackets around a token, which are an object's if they are braces. */
interface Frame {
  readonly closing: string;
  readonly isManifest: boolean;
  readonly isExpected: boolean;
  group?: string;
  kind?: Place;
  hasBody?: boolean;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["{", "}"],
  ["[", "]"],
  ["(", ")"],
]);

function* objectsIn(view: View, language: Language): Iterable<Definition> {
  const { text } = view;
  const open: Frame[] = [{ closing: language.isObject ? "}" : "", isManifest: language.isObject, isExpected: false }];
  for (const { 0: token, index } of text.matchAll(language.tokens)) {
    const frame = open.at(-1);
    if (CLOSING.has(token)) open.push(frameOf(token, headAt(text, index), frame, language));
    else if (/^[\])}]$/.test(token)) yield* definedBy(closedBy(token, open), view);
    else if (frame?.isManifest) note(frame, text, token.replace(/^(["'])(\w*)\1$/, "$2"), index + token.length);
  }
  for (const frame of open) yield* definedBy(frame, view);
}

/** What opens with a bracket, by what stands before that on its line. */
const frameOf = (bracket: string, head: string, around: Frame | undefined, { except }: Language): Frame => ({
  closing: CLOSING.get(bracket) ?? "",
  isManifest: bracket === "{" && !except?.test(head),
  isExpected: around?.isExpected || EXPECTED.test(head),
});

/** Takes off what a bracket closes. A brace also ends what was left open in it; any other that closes nothing is a slip. */
function closedBy(bracket: string, open: Frame[]): Frame | undefined {
  while (bracket === "}" && open.length > 1 && open.at(-1)?.closing !== bracket) open.pop();
  return open.length > 1 && open.at(-1)?.closing === bracket ? open.pop() : undefined;
}

function headAt(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - HEAD_CHARACTERS), index);
  return before.slice(before.lastIndexOf("\n") + 1);
}

/** What stands before a bracket is short, and one line may be very long. */
const HEAD_CHARACTERS = 200;

/** Notes what a key says of the object around it; `from` is the offset after the key. */
function note(frame: Frame, text: string, key: string, from: number): void {
  if (!KEYS.has(key)) return;
  const rest = text.slice(from, from + VALUE_CHARACTERS);
  // A schema of CUE marks what it asks for: `spec!: #UserSpec`.
  if (key === "metadata" || key === "spec")
    frame.hasBody ||= isKeyWith(rest) || beginsPath(text, from - key.length, rest);
  // With an equals sign behind it, a text is what a schema of KCL takes; with a bar, one of several.
  const [before = "", value] = /^(\s*(?::{1,3}|=)\s*["'])([\w./-]+)["'](?!\s*[=|])/.exec(rest)?.slice(1) ?? [];
  if (value === undefined) return;
  if (key === "apiVersion") frame.group = value.split("/", 1)[0] ?? "";
  if (key === "kind") frame.kind = { value, start: from + before.length };
}

const isKeyWith = (rest: string): boolean => /^\s*(?:\+?:|=(?!=))/.test(rest);

/** `metadata.name = "ci"` of KCL is a key; what stands within a value, such as `user.metadata.name`, is none. */
const beginsPath = (text: string, start: number, rest: string): boolean =>
  rest.startsWith(".") && /(?:^|[{,\n])[ \t]*$/.test(text.slice(Math.max(0, start - HEAD_CHARACTERS), start));

const KEYS: ReadonlySet<string> = new Set(["apiVersion", "kind", "metadata", "spec"]);
/** A version is shorter, whatever white space aligns it. */
const VALUE_CHARACTERS = 200;

function* definedBy(frame: Frame | undefined, source: View): Iterable<Definition> {
  if (!frame?.isManifest || frame.isExpected || !frame.hasBody || !frame.kind) return;
  const { value, start } = frame.kind;
  const defined = typeIn(frame.group, value);
  if (!defined) return;
  const at = { source, start, end: start + value.length };
  yield { kind: defined, dialect: manifestLiterals.id, address: value, confidence: "definite", at };
}

function typeIn(group = "", kind: string): Definition["kind"] | undefined {
  if (/^iam\.aws\.(?:(?:m\.)?upbound|crossplane)\.io$/.test(group)) return CROSSPLANE_TYPES.get(kind)?.kind;
  return group === "iam.services.k8s.aws" && kind === "User" ? "user" : undefined;
}
