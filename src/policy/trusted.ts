import type { Blob, Gate, Problem, Span, Tree, TrustedChange } from "../core.ts";
import { parseSnapshot } from "../directory/parse-snapshot.ts";
import { createSource } from "../documents/source.ts";
import { UserError } from "../errors.ts";
import type { PlacedWaiver } from "./apply-waivers.ts";
import { type LoadedPolicy, loadBaseline, loadPolicy, type NamedFile } from "./load.ts";
import { trustedText } from "./trusted-text.ts";

/** Where the policy is looked for, unless --config says otherwise. */
export const POLICY_PATH = ".github/identity-guard.yml";

/** Everything that judges and is itself a file: read from one tree, the one that is trusted. */
export interface TrustedFiles {
  readonly policy: LoadedPolicy;
  readonly waivers: readonly PlacedWaiver[];
  readonly problems: readonly Problem[];
  /** The snapshot of each instance for which the policy names one. */
  readonly snapshots: ReadonlyMap<string, { readonly path: string; readonly text: string }>;
}

/**
 * Reads policy, baseline and snapshots from a tree. `config` is the path that the user gave, if any: then the file must be
 * there, or in `head`, the tree of the change that adds it.
 */
export async function readTrusted(
  tree: Tree,
  config: string | undefined,
  rules: ReadonlyMap<string, Gate>,
  head: Tree = tree,
): Promise<TrustedFiles> {
  const policy = await readPolicy(tree, config, rules, head);
  const files = await readNamed(tree, policy, rules);
  return {
    policy,
    waivers: [...policy.waivers, ...files.flatMap((file) => file.waivers)],
    problems: [...policy.problems, ...files.flatMap((file) => file.problems)],
    snapshots: new Map(
      files.flatMap(({ instance, path: named, text }) =>
        instance === undefined ? [] : [[instance, { path: named, text }]],
      ),
    ),
  };
}

/** The policy file alone, as `readTrusted` reads it, without the files that it names. */
export async function readPolicy(
  tree: Tree,
  config: string | undefined,
  rules: ReadonlyMap<string, Gate>,
  head: Tree = tree,
): Promise<LoadedPolicy> {
  const path = config ?? POLICY_PATH;
  const blob = await tree.read(path);
  if (!blob && config !== undefined && !(await head.read(path))) {
    throw new UserError(
      `There is no policy file "${config}" in ${tree.name}. Correct --config, or leave it out to use ${POLICY_PATH}.`,
    );
  }
  return loadPolicy(path, blob, rules);
}

/** A file that the policy names, as a tree holds it. */
type ReadFile = NamedFile & {
  readonly text: string;
  readonly waivers: readonly PlacedWaiver[];
  readonly problems: readonly Problem[];
};

async function readNamed(
  tree: Tree,
  policy: LoadedPolicy,
  rules: ReadonlyMap<string, Gate>,
): Promise<readonly ReadFile[]> {
  return Promise.all(
    policy.named.map(async (file) => {
      const blob = await tree.read(file.path);
      if (!blob) return { ...file, text: "", waivers: [], problems: [missing(file)] };
      const { text } = trustedText(file.path, blob);
      const isBaseline = file.role === "baseline";
      return { ...file, text, ...(isBaseline ? loadBaseline(file.path, blob, rules) : { waivers: [], problems: [] }) };
    }),
  );
}

const missing = ({ role, path, at }: NamedFile): Problem => ({
  rule: "invalid-policy",
  at,
  found: path,
  expected: [`MISSING_FILE ${role}`],
});

/** What a change does to the files that are trusted, and what is wrong with the policy that it would put in place. */
export interface ChangedTrust {
  readonly changes: readonly TrustedChange[];
  readonly problems: readonly Problem[];
}

/**
 * Compares the trusted files of two trees: those that the trusted policy names, and those that the changed policy names. What
 * the base of the change has too is not the change's doing, even if the trusted tree has moved on since.
 */
export async function changedTrust(
  { head, base, trusted }: { readonly head: Tree; readonly base: Tree; readonly trusted: Tree },
  config: string | undefined,
  rules: ReadonlyMap<string, Gate>,
): Promise<ChangedTrust> {
  const path = config ?? POLICY_PATH;
  const own = loadPolicy(path, await head.read(path), rules);
  const roles = new Map<string, TrustedChange["role"]>([[path, "policy"]]);
  for (const { named } of [loadPolicy(path, await trusted.read(path), rules), own]) {
    for (const file of named) roles.set(file.path, file.role);
  }
  const changes: TrustedChange[] = [];
  for (const [file, role] of roles) {
    const [before, after, start] = await Promise.all([trusted.read(file), head.read(file), base.read(file)]);
    if (!isSame(start, after)) changes.push(...compare(file, role, before, after));
  }
  const touched = new Set(changes.map((change) => change.path));
  // What is wrong with a file that the change leaves alone is told of the trusted one.
  const files = (await readNamed(head, own, rules)).filter((file) => touched.has(path) || touched.has(file.path));
  const ofFiles = files.flatMap((file) => [...file.problems, ...snapshotProblems(file)]);
  return { changes, problems: [...(touched.has(path) ? own.problems : []), ...ofFiles] };
}

function snapshotProblems({ role, path, text, problems }: ReadFile): readonly Problem[] {
  if (role !== "snapshot" || problems.length > 0) return [];
  const rules = { unknownKey: "invalid-policy", invalid: "invalid-policy" };
  return parseSnapshot(path, text, rules).problems.map((problem) => ({ ...problem, rule: "invalid-policy" }));
}

function isSame(left: Blob | undefined, right: Blob | undefined): boolean {
  if (!left || !right) return left === right;
  if (left.bytes && right.bytes) return Buffer.compare(left.bytes, right.bytes) === 0;
  return left.oid !== undefined && left.oid === right.oid;
}

function* compare(
  path: string,
  role: TrustedChange["role"],
  before: Blob | undefined,
  after: Blob | undefined,
): Iterable<TrustedChange> {
  if (!before && !after) return;
  if (!after) yield { path, role, how: "removed" };
  else if (!before) yield { path, role, how: "added", at: startOf(path, after) };
  else if (!isSame(before, after)) yield { path, role, how: "changed", at: startOf(path, after) };
}

const startOf = (path: string, blob: Blob): Span => ({
  source: createSource(path, trustedText(path, blob).text),
  start: 0,
  end: 0,
});
