import type { Blob, Document, Gate, Node, Policy, Problem, Span, Waiver } from "../core.ts";
import { entriesOf, headOf, itemsOf, textOf, valueAt } from "../documents/nodes.ts";
import { parseDocuments } from "../documents/parse.ts";
import { createSource } from "../documents/source.ts";
import { validate } from "../documents/validate.ts";
import type { PlacedWaiver } from "./apply-waivers.ts";
import { policyConflicts } from "./conflicts.ts";
import { baselineSchema, defaultPolicy, policySchema } from "./schema.ts";
import { trustedText } from "./trusted-text.ts";

/** A policy file as read. Where `problems` is not empty, `policy` is the default one and must not be used to judge. */
export interface LoadedPolicy {
  readonly path: string;
  readonly present: boolean;
  /** Once the file has a `directory` section, that gate is required, but where the platform grants no identity. */
  readonly hasDirectorySection: boolean;
  readonly policy: Policy;
  readonly waivers: readonly PlacedWaiver[];
  /** The baseline and the snapshots that the policy names, and where it does. */
  readonly named: readonly NamedFile[];
  readonly problems: readonly Problem[];
}

/** A file that the policy names, relative to DIR. */
export interface NamedFile {
  readonly role: "snapshot" | "baseline";
  /** The instance of a snapshot. */
  readonly instance?: string;
  readonly path: string;
  readonly at: Span;
}

const RULES = { unknownKey: "invalid-policy", invalid: "invalid-policy" };

/**
 * Reads a policy file. No file means the defaults. `rules` tells the gate of every rule that there is, so that a policy
 * cannot name one that does not exist.
 */
export function loadPolicy(path: string, blob: Blob | undefined, rules: ReadonlyMap<string, Gate>): LoadedPolicy {
  if (!blob) return withoutPolicy(path);
  const { root, problems } = readOne(path, blob);
  const { data, problems: invalid } = validate(policySchema, root, RULES);
  const found = [...problems, ...invalid, ...policyConflicts(root, rules)];
  if (found.length > 0 || !data) return { ...withoutPolicy(path), present: true, problems: found };
  const hasDirectorySection = valueAt(root, "directory") !== undefined;
  const waivers = placed(data.waivers, root);
  return {
    path,
    present: true,
    hasDirectorySection,
    policy: data,
    waivers,
    named: [...namedFiles(root)],
    problems: [],
  };
}

/** Reads a baseline file: fingerprint waivers only. Problems as for a policy. */
export function loadBaseline(
  path: string,
  blob: Blob,
  rules: ReadonlyMap<string, Gate>,
): { readonly waivers: readonly PlacedWaiver[]; readonly problems: readonly Problem[] } {
  const { root, problems } = readOne(path, blob);
  const { data, problems: invalid } = validate(baselineSchema, root, RULES);
  const found = [...problems, ...invalid, ...policyConflicts(root, rules, "fingerprint")];
  return data && found.length === 0
    ? {
        waivers: placed(data.waivers, root).map((waiver) => (data.history ? { ...waiver, ofHistory: true } : waiver)),
        problems: [],
      }
    : { waivers: [], problems: found };
}

const withoutPolicy = (path: string): LoadedPolicy => ({
  path,
  present: false,
  hasDirectorySection: false,
  policy: defaultPolicy(),
  waivers: [],
  named: [],
  problems: [],
});

function* namedFiles(root: Node): Iterable<NamedFile> {
  const baseline = textOf(valueAt(root, "baseline"));
  if (baseline) yield { role: "baseline", path: baseline.value, at: baseline.at };
  for (const { key, value } of entriesOf(valueAt(root, "instances"))) {
    const snapshot = textOf(valueAt(value, "snapshot"));
    if (snapshot) yield { role: "snapshot", instance: key.value, path: snapshot.value, at: snapshot.at };
  }
}

const placed = (waivers: readonly Waiver[], root: Node): readonly PlacedWaiver[] =>
  waivers.map((waiver, index) => ({ waiver, at: headOf(itemsOf(valueAt(root, "waivers"))[index] ?? root) }));

function readOne(path: string, blob: Blob): Pick<Document, "root" | "problems"> {
  const { text, encoding } = trustedText(path, blob);
  const format = path.endsWith(".json") ? "json" : "yaml";
  const [first, second] = parseDocuments(path, text, format);
  const empty: Node = { type: "map", entries: [], at: { source: createSource(path, text), start: 0, end: 0 } };
  if (!first) return { root: empty, problems: [] };
  const problems: Problem[] = first.problems.map((problem) => ({ ...problem, rule: "invalid-policy" }));
  if (encoding !== "utf-8")
    problems.push({ rule: "invalid-policy", at: { ...first.root.at, end: first.root.at.start }, found: "NOT_UTF8" });
  if (second) problems.push({ rule: "invalid-policy", at: headOf(second.root), found: "MULTIPLE_DOCS" });
  return { root: first.root, problems };
}
