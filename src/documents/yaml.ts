import { parseAllDocuments, type Document as YamlDocument } from "yaml";
import type { Document, Node, Problem, Source } from "../core.ts";
import { DOCUMENT_NODES } from "../limits.ts";
import { createSource } from "./source.ts";
import { tooDeepAt } from "./yaml-depth.ts";
import { composeNodes } from "./yaml-nodes.ts";

/**
 * The YAML documents of one file, read as YAML 1.2 with merge keys. Aliases and merges are followed, so a node may stand in
 * the tree more than once, always with the place where it is written. A text with errors still gives what could be read;
 * the errors are problems of the rules `invalid-yaml` and `duplicate-key`. Never throws on a text, however hostile.
 */
export function parseYaml(path: string, text: string): readonly Document[] {
  const source = createSource(path, text);
  const deep = tooDeepAt(text);
  if (deep !== undefined) return [refused(source, deep, "TOO_DEEP")];
  const options = { uniqueKeys: false, merge: true, prettyErrors: false, logLevel: "silent" } as const;
  const parsed = parseAllDocuments(text, options);
  if (!Array.isArray(parsed)) return [];
  return parsed
    .filter((document) => document.contents !== null || document.errors.length > 0)
    .map((d) => convert(source, d));
}

function refused(source: Source, offset: number, code: string): Document {
  const at = { source, start: offset, end: offset + 1 };
  const root: Node = { type: "scalar", value: null, written: "", at };
  return { ...source, format: "yaml", root, problems: [{ rule: "invalid-yaml", at, found: code }] };
}

function convert(source: Source, document: YamlDocument.Parsed): Document {
  const problems: Problem[] = document.errors.map((error) => problem(source, error.pos, error.code, [error.message]));
  if (document.directives.yaml.explicit && document.directives.yaml.version !== "1.2") {
    problems.push(problem(source, [0, source.text.indexOf("\n") + 1 || 1], "YAML_VERSION"));
  }
  const root = composeNodes(source, document.contents, problems);
  if (weigh(root, new Map()) > DOCUMENT_NODES) return refused(source, root.at.start, "ALIAS_BOMB");
  return { ...source, format: "yaml", root, problems };
}

const problem = (
  source: Source,
  range: readonly [number, number],
  code: string,
  expected?: readonly string[],
): Problem => ({
  rule: "invalid-yaml",
  at: { source, start: range[0], end: Math.max(range[1], range[0] + 1) },
  found: code,
  ...(expected ? { expected } : {}),
});

/** Nodes that a walk would visit; shared nodes are counted once for each place they stand in, but visited here only once. */
function weigh(node: Node, known: Map<Node, number>): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  let weight = 1;
  if (node.type === "list") for (const item of node.items) weight += weigh(item, known);
  if (node.type === "map") for (const entry of node.entries) weight += 1 + weigh(entry.value, known);
  known.set(node, weight);
  return weight;
}
