import type { Document, InlinePolicy, Node, Problem, ReferencedFile, Span } from "../core.ts";
import { isTextNode, parseEmbeddedJson, type TextNode } from "../documents/embedded.ts";
import { pointersIn } from "../documents/pointer.ts";
import { POLICY_TEXT_BYTES } from "../limits.ts";
import { resolveReference } from "./file-reference.ts";

/**
 * What tells a JSON text from a path: a policy is an object. A string that is neither is an error of the schema, which knows the
 * same two patterns, and no file is read for it.
 */
const isJsonText = (text: string): boolean => /^\s*\{/.test(text);
const isPath = (text: string): boolean => /^[^\s{][^\n]*\.json$/i.test(text);

/** The path of the JSON file, relative to DIR, that an `inlinePolicy` names; none where it is no path, or one that is refused. */
export function policyPath(node: Node | undefined): readonly string[] {
  if (!isTextNode(node) || !isPath(node.value)) return [];
  const reference = resolveReference(node.at.source.path, node.value);
  return "path" in reference ? [reference.path] : [];
}

/**
 * Reads `inlinePolicy` fields, each node once, since aliases may show one in many permission sets. `file` answers what the tree
 * holds at a path. The name is that of the permission set. A value that can be no policy is left to the schema.
 */
export function createPolicyReader(file: (path: string) => ReferencedFile) {
  const known = new Map<Node, InlinePolicy | undefined>();
  return (node: Node, name: string): InlinePolicy | undefined => {
    if (!known.has(node)) known.set(node, readInlinePolicy(node, name, file));
    return known.get(node);
  };
}

function readInlinePolicy(node: Node, name: string, file: (path: string) => ReferencedFile): InlinePolicy | undefined {
  if (node.type === "map") return { form: "map", at: node.at, root: node, problems: [] };
  if (!isTextNode(node)) return undefined;
  if (isJsonText(node.value)) return readText(node, name);
  return isPath(node.value) ? readFile(node, file) : undefined;
}

function readText(node: TextNode, name: string): InlinePolicy {
  const { at, value } = node;
  if (value.length > POLICY_TEXT_BYTES) return { form: "text", at, problems: [trouble(at, "TOO_LARGE")] };
  const { text, root, problems } = parseEmbeddedJson(node);
  const pointerTo = pointersIn([{ root }]);
  const about = (span: Span): string => `inline policy of ${name}: ${pointerTo(span)}`;
  const named = problems.map((problem) => (isSyntax(problem) ? problem : { ...problem, subject: about(problem.at) }));
  return { form: "text", at, text, ...judgeable(root, named) };
}

function readFile({ at, value }: TextNode, file: (path: string) => ReferencedFile): InlinePolicy {
  const reference = resolveReference(at.source.path, value);
  const missing = (...expected: string[]): InlinePolicy => ({
    form: "file",
    at,
    problems: [{ rule: "missing-file", at, found: value, expected }],
  });
  if ("refused" in reference) return missing(reference.refused);
  const found = file(reference.path);
  if (found.status === "missing") return missing(found.why, ...(found.near === undefined ? [] : [found.near]));
  const { path } = reference;
  if (found.status === "unreadable") return { form: "file", at, path, problems: [trouble(at, found.why, path)] };
  const { text, root, problems } = found.document;
  return { form: "file", at, path, text, ...judgeable(root, problems) };
}

/** What follows a syntax error is half a policy, and is not judged. */
function judgeable(root: Node, problems: Document["problems"]): Pick<InlinePolicy, "root" | "problems"> {
  const broken = problems.find(isSyntax);
  if (!broken) return { root, problems };
  return { problems: [{ ...broken, rule: "invalid-inline-policy" }] };
}

const isSyntax = (problem: Problem): boolean => problem.rule === "invalid-yaml";

const trouble = (at: Span, found: string, ...expected: readonly string[]): Problem => ({
  rule: "invalid-inline-policy",
  at,
  found,
  expected,
});
