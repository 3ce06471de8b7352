import type { Document } from "../core.ts";
import { parseHcl } from "./hcl.ts";
import { parseJson } from "./json.ts";
import { parseYaml } from "./yaml.ts";

type Format = Document["format"];

const EXTENSIONS: readonly (readonly [suffix: string, format: Format])[] = [
  [".yaml", "yaml"],
  [".yml", "yaml"],
  [".json", "json"],
  [".tf", "hcl"],
  [".tofu", "hcl"],
  [".hcl", "hcl"],
  [".tfvars", "hcl"],
];

/** Files of a template in YAML or JSON, which their first character tells: CloudFormation's, and extensions of Elastic Beanstalk. */
const YAML_OR_JSON = /\.template$|(?:^|\/)\.ebextensions\/[^/]+\.config$/;

/**
 * The format in which a file is read: by its extension; a template by its first character; undefined where the name says nothing.
 */
export function formatOf(path: string, text: string): Format | undefined {
  const name = path.toLowerCase();
  if (YAML_OR_JSON.test(name)) return /^\s*\{/.test(text) ? "json" : "yaml";
  return EXTENSIONS.find(([suffix]) => name.endsWith(suffix))?.[1];
}

/**
 * The documents of one file's text (without byte order mark). Empty where the file holds none. Never throws: what is wrong
 * with the text is in each document's `problems`.
 */
export function parseDocuments(path: string, text: string, format = formatOf(path, text)): readonly Document[] {
  if (format === "yaml") return parseYaml(path, text);
  if (format === "json") return [parseJson(path, text)];
  return format === "hcl" ? [parseHcl(path, text)] : [];
}
