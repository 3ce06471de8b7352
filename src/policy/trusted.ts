import type { Blob, Gate, Instance, Problem, Span, Tree, TrustedChange } from "../core.ts";
import { decode } from "../documents/decode.ts";
import { createSource } from "../documents/source.ts";
import { UserError } from "../errors.ts";
import type { PlacedWaiver } from "./apply-waivers.ts";
import { type LoadedPolicy, loadBaseline, loadPolicy } from "./load.ts";

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
  const path = config ?? POLICY_PATH;
  const blob = await tree.read(path);
  if (!blob && config !== undefined && !(await head.read(path))) {
    throw new UserError(
      `There is no policy file "${config}" in ${tree.name}. Correct --config, or leave it out to use ${POLICY_PATH}.`,
    );
  }
  const policy = loadPolicy(path, blob, rules);
  const baseline = await readBaseline(tree, policy, rules);
  return {
    policy,
    waivers: [...policy.waivers, ...baseline.waivers],
    problems: [...policy.problems, ...baseline.problems],
    snapshots: await readSnapshots(tree, policy.policy.instances),
  };
}

async function readBaseline(tree: Tree, { policy }: LoadedPolicy, rules: ReadonlyMap<string, Gate>) {
  if (policy.baseline === undefined) return { waivers: [], problems: [] };
  const blob = await tree.read(policy.baseline);
  if (!blob) throw new UserError(`The policy names the baseline "${policy.baseline}", which is not in ${tree.name}.`);
  return loadBaseline(policy.baseline, blob, rules);
}

async function readSnapshots(
  tree: Tree,
  instances: Readonly<Record<string, Instance>>,
): Promise<TrustedFiles["snapshots"]> {
  const snapshots = new Map<string, { readonly path: string; readonly text: string }>();
  for (const [name, { snapshot }] of Object.entries(instances)) {
    if (snapshot === undefined) continue;
    const blob = await tree.read(snapshot);
    if (!blob)
      throw new UserError(
        `The policy names the snapshot "${snapshot}", which is not in ${tree.name}. Correct instances.${name}.snapshot.`,
      );
    snapshots.set(name, { path: snapshot, text: decode(blob.bytes).text });
  }
  return snapshots;
}

/** What a change does to the files that are trusted, and what is wrong with the policy that it would put in place. */
export interface ChangedTrust {
  readonly changes: readonly TrustedChange[];
  readonly problems: readonly Problem[];
}

/** Compares the trusted files of two trees: those that the trusted policy names, and those that the changed policy names. */
export async function changedTrust(
  trusted: Tree,
  head: Tree,
  config: string | undefined,
  rules: ReadonlyMap<string, Gate>,
): Promise<ChangedTrust> {
  const path = config ?? POLICY_PATH;
  const [before, after] = [await trusted.read(path), await head.read(path)];
  const own = loadPolicy(path, after, rules);
  const roles = new Map<string, TrustedChange["role"]>([[path, "policy"]]);
  for (const { policy } of [loadPolicy(path, before, rules), own]) {
    if (policy.baseline !== undefined) roles.set(policy.baseline, "baseline");
    for (const { snapshot } of Object.values(policy.instances))
      if (snapshot !== undefined) roles.set(snapshot, "snapshot");
  }
  const changes: TrustedChange[] = [];
  for (const [file, role] of roles)
    changes.push(...compare(file, role, await trusted.read(file), await head.read(file)));
  // What is wrong with a policy that the change leaves alone is told of the trusted one.
  const touched = changes.some(({ role }) => role === "policy");
  const problems = [...(touched ? own.problems : []), ...(await baselineProblems(head, own, changes, rules))];
  return { changes, problems };
}

/** What is wrong with the baseline that the changed policy names, where the change touches it. */
async function baselineProblems(
  head: Tree,
  { policy: { baseline } }: LoadedPolicy,
  changes: readonly TrustedChange[],
  rules: ReadonlyMap<string, Gate>,
): Promise<readonly Problem[]> {
  if (baseline === undefined || !changes.some(({ path }) => path === baseline)) return [];
  const blob = await head.read(baseline);
  return blob ? loadBaseline(baseline, blob, rules).problems : [];
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
  else if (Buffer.compare(before.bytes, after.bytes) !== 0)
    yield { path, role, how: "changed", at: startOf(path, after) };
}

const startOf = (path: string, blob: Blob): Span => ({
  source: createSource(path, decode(blob.bytes).text),
  start: 0,
  end: 0,
});
