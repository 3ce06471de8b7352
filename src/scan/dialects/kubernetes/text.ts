import type { Definition, Span } from "../../../core.ts";
import { outsideOf, type TextNode } from "../../../documents/embedded.ts";
import { createSource } from "../../../documents/source.ts";
import { CROSSPLANE_TYPES, IAM_KINDS } from "../definition-types.ts";

/** A stretch of a text; the end is exclusive. */
export type Extent = Pick<Span, "start" | "end">;

const GROUP =
  /^[^#\n]*\bapiVersion["']?[ \t]*[:=][ \t]*["']?(iam\.aws\.(?:m\.)?upbound\.io|iam\.aws\.crossplane\.io|iam\.services\.k8s\.aws)\/\w+/;
/** A version that a template fills in, and what it says. */
const FILLED_IN = /^[^#\n]*\bapiVersion["']?[ \t]*:[ \t]*["']?(\{\{[^\n]*)/;
const KIND = /^([^#\n]*\bkind["']?[ \t]*[:=][ \t]*["']?)([A-Za-z]+)/;
/** Lines between the two that are still taken for one manifest's. */
const NEAR = 3;

/**
 * Manifests in a text that cannot be parsed: a chart that branches within a line, KCL or Python in a composition's pipeline. One is
 * a line with the version and, at most three lines away, one with the kind. With `node`, the text is that scalar's value, and spans
 * lie in the file around it; of the text only what lies `within` is read.
 */
export function* manifestsInText(
  path: string,
  text: string,
  { dialect, node, within }: { readonly dialect: string; readonly node?: TextNode; readonly within?: Extent },
): Iterable<Definition> {
  const source = createSource(path, text);
  const outside = node ? outsideOf(node) : (inner: Pick<Span, "start" | "end">): Span => ({ source, ...inner });
  const lines = [...linesOf(text, within)];
  for (const [index, line] of lines.entries()) {
    const types = typesOf(line.text);
    const near = types && kindNear(lines, index);
    const defined = near && types?.get(near.kind);
    if (!near || !defined) continue;
    const at = outside({ start: near.start, end: near.start + near.kind.length });
    yield { kind: defined.kind, dialect, address: near.kind, confidence: "definite", at };
  }
}

/** What kinds mean beside the version in a line; undefined for a line without one. */
function typesOf(line: string): ReadonlyMap<string, Pick<Definition, "kind">> | undefined {
  const said = FILLED_IN.exec(line)?.[1];
  const [, group] = GROUP.exec(said === undefined ? line : `apiVersion: ${QUOTED.exec(said)?.[0] ?? ""}`) ?? [];
  if (group === undefined) return said === undefined ? undefined : OF_IAM_ALONE;
  return group.startsWith("iam.aws.") ? CROSSPLANE_TYPES : ACK;
}

const QUOTED = /["'][\w.-]+\/\w+/;
const OF_IAM_ALONE = new Map([...CROSSPLANE_TYPES].filter(([kind]) => IAM_KINDS.includes(kind)));

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The nearest kind after a line, or else before it. */
function kindNear(
  lines: readonly Line[],
  index: number,
): { readonly kind: string; readonly start: number } | undefined {
  const before = lines.slice(Math.max(0, index - NEAR), index).reverse();
  for (const { text, start } of [...lines.slice(index, index + NEAR + 1), ...before]) {
    const [, lead = "", kind = ""] = KIND.exec(text) ?? [];
    if (kind !== "") return { kind, start: start + lead.length };
  }
  return undefined;
}

const ACK: ReadonlyMap<string, { readonly kind: Definition["kind"] }> = new Map([["User", { kind: "user" }]]);

function* linesOf(text: string, { start: from, end }: Extent = { start: 0, end: text.length }): Iterable<Line> {
  let start = from;
  for (const line of text.slice(from, end).split("\n")) {
    yield { text: line, start };
    start += line.length + 1;
  }
}
