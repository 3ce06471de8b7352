import type { Definition, Dialect, Document, View } from "../core.ts";
import { formatOf, parseDocuments } from "../documents/parse.ts";
import { shellTextOf } from "./lex/commands/command-texts.ts";
import { languageOf } from "./lex/languages.ts";
import { isNamedTemplate } from "./template-names.ts";
import { ERB_FILES, erbAsJinja } from "./templates/erb-tags.ts";
import { guarded, type Presence, presenceInTemplate } from "./templates/presence.ts";
import { type Engine, type Tag, tagsIn } from "./templates/tags.ts";
import { engineOf, isSyntax, scriptEngineOf, TEMPLATE_FILES, templatedDocuments } from "./templates/templates.ts";

/** One way to read a file as data: its documents, and whether what stands at an offset of it is there for certain. */
export interface Reading {
  readonly documents: readonly Document[];
  presence(offset: number): Presence;
}

/**
 * How a file is read as data, surest reading first; what a later one finds counts only where no earlier one found it. A file is what
 * it says, whatever signs of a template are in its comments and texts: what only looks like a statement of one must hide nothing.
 * A file whose name says that it is a template (of Jinja, Go or Terraform), and one whose tags no parser of data takes, is read with
 * those blanked: what stands within a condition is conditional then. Where a tag stands like a value (`username: {{ name }}` is a map
 * to YAML), both readings count. A file of another sort has one reading without documents. Never throws.
 */
export function readingsOf(path: string, text: string): readonly Reading[] {
  if (isErbOfData(path)) return [templated(path, erbAsJinja(path, text), "jinja")];
  if (isTemplateOfData(path, text)) return [templated(path, text, engineOf(path))];
  const documents = parseDocuments(path, text, formatIn(path, text));
  const plain: Reading = {
    documents,
    presence: documents.length > 0 ? () => "definite" : presenceInScript(path, text),
  };
  const isData = documents.length > 0 && documents[0]?.format !== "hcl";
  if (!isData || !/\{[{%#]/.test(text)) return [plain];
  if (documents.some(hasSlip)) return isRefusedForTags(documents, text) ? [templated(path, text)] : [plain];
  return TAG_AS_VALUE.test(text) ? [plain, templated(path, text)] : [plain];
}

/**
 * What a dialect finds in a file, in any of its readings as readingsOf() has them: once at each place, as the surest reading has it.
 */
export function* definitionsIn(view: View, readings: readonly Reading[], dialect: Dialect): Iterable<Definition> {
  const known = new Set<number>();
  for (const { documents, presence } of readings) {
    const found = (documents.length > 0 ? documents : [undefined])
      .flatMap((document) => [...dialect.read(view, () => document)])
      .filter(({ at }) => !known.has(at.start));
    for (const definition of found) {
      known.add(definition.at.start);
      yield* guarded(definition, presence(definition.at.start));
    }
  }
}

/** Formats of files that hold no declared access too. */
function formatIn(path: string, text: string): Document["format"] | undefined {
  // To a file of declared access a comment is an error; here whatever surrounds it counts all the same.
  if (/\.jsonc$/i.test(path)) return "json";
  return formatOf(isNamedTemplate(path, text) ? `${path}.template` : path, text);
}

/** Tags of other engines count only where the text is no document without them. */
function templated(path: string, text: string, engine: Engine = "any"): Reading {
  const documents = templatedDocuments(path, text, engine);
  if (engine !== "any" && documents.some(hasSlip)) {
    const others = templated(path, text);
    if (!others.documents.some(hasSlip)) return others;
  }
  return { documents, presence: presenceInTemplate(text, engine) };
}

/** Of a file without documents: what a template of a script says, and nothing for any other. */
function presenceInScript(path: string, text: string): Reading["presence"] {
  const engine = scriptEngineOf(path);
  if (engine === "none" || shellTextOf(path, text) === undefined) return () => "definite";
  return presenceInTemplate(text, engine);
}

/** A tag at the start of a line or of a value, and so neither in quotes nor in a comment. */
const TAG_AS_VALUE = /^(?:[^"'#\n]*[:?,[-][ \t]*|[ \t]*)\{[{%]/m;

/** By its name: states of Salt, which are always rendered, and `users.yaml.j2`; but no template of a program, a script or HCL. */
function isTemplateOfData(path: string, text: string): boolean {
  if (/\.sls$/i.test(path)) return true;
  if (!TEMPLATE_FILES.test(path)) return false;
  const made = path.replace(TEMPLATE_FILES, "");
  return formatOf(made, "") !== "hcl" && !languageOf(made) && shellTextOf(made, text) === undefined;
}

/** Also by its name: `users.yaml.erb`; what ERB makes of other names is no data. */
const isErbOfData = (path: string): boolean =>
  ERB_FILES.test(path) && /^(?:yaml|json)$/.test(formatOf(path.replace(ERB_FILES, ""), "") ?? "");

/**
 * Whether a parser of data stumbles over tags: over a statement or a value itself, or over a comment of Jinja that no parser takes for
 * a brace with a comment of YAML after it.
 */
function isRefusedForTags(documents: readonly Document[], text: string): boolean {
  const tags = [...tagsIn(text)];
  const slips = documents.flatMap(({ problems }) => problems.filter(isSyntax).map(({ at }) => at.start));
  if (slips.some((slip) => isAt(tags, slip, text))) return true;
  if (!tags.some(({ kind }) => kind === "comment")) return false;
  return parseDocuments(documents[0]?.path ?? "", text.replaceAll("{#", "{ #")).some(hasSlip);
}

/** Whether an offset lies in a statement or value, or is the first after one that is not blank. */
function isAt(tags: readonly Tag[], offset: number, text: string): boolean {
  const tag = tags.findLast(({ start }) => start <= offset);
  if (!tag || tag.kind === "comment") return false;
  return offset <= tag.end || text.slice(tag.end, offset).trim() === "";
}

const hasSlip = ({ problems }: Document): boolean => problems.some(isSyntax);
