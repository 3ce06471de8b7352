import { type ChangeJudgement, judgeChange, type Readings, readTrees, secretsIn } from "./change.ts";
import { createReport } from "./conclude.ts";
import {
  type Gate,
  type GateResult,
  type Identity,
  isSecretRule,
  type Problem,
  type Report,
  type Rule,
} from "./core.ts";
import { decode } from "./documents/decode.ts";
import { UserError } from "./errors.ts";
import { type Judges, judgePolicyGate } from "./judge.ts";
import { DOCUMENT_BYTES } from "./limits.ts";
import type { Order, Tools } from "./order.ts";
import { applyWaivers, ranInFull } from "./policy/apply-waivers.ts";
import { type ChangedTrust, changedTrust, readTrusted, type TrustedFiles } from "./policy/trusted.ts";
import type { Scanned } from "./reading.ts";
import { compareFindings } from "./rules/finding.ts";
import { formsOf } from "./scan/forms.ts";
import { secretsInText } from "./scan/secrets.ts";

/** The report, and what is needed to show it: the secrets that must not appear, and the texts that findings point into. */
export interface Outcome {
  readonly report: Report;
  readonly secrets: readonly string[];
  readonly notices: readonly string[];
  /** Which files were read as declared access, by which reader and why. */
  readonly claims: Identity["claims"];
  text(path: string): string | undefined;
}

/** The whole run: policy, trees, directory, rules, comparison, waivers, verdict. Throws UserError where it cannot begin. */
export async function guard(order: Order, tools: Tools): Promise<Outcome> {
  const started = tools.now();
  const gateOf = new Map(tools.rules.map((rule) => [rule.id, rule.gate] as const));
  const trusted = await readTrusted(order.trusted, order.choices.config, gateOf, order.head);
  const changed = await changedBy(order, gateOf);
  const judges = judgesFor(order, trusted, tools, started.toISOString().slice(0, 10));
  const readings = trusted.problems.length === 0 ? await readTrees(order, judges, tools) : undefined;
  const change = readings && (await judgeChange(order, trusted.snapshots, readings, judges, tools));
  const gates = change?.gates ?? gatesLeftOut(judges.notRun);
  const ran = (gate: Gate, ofHistory: boolean): boolean =>
    ranInFull(gates, gate) && (gate !== "secrets" || sawAll(order, ofHistory));
  const waived = applyWaivers(change?.findings ?? [], trusted.waivers, { today: judges.today, gateOf, ran });
  const own = await judgePolicyGate({ trusted, changed, uses: waived.uses, isChange: order.existingCounts }, judges);
  const report = createReport({
    order,
    policy: trusted.policy,
    gates: [own.gate, ...gates],
    findings: [...own.findings, ...waived.findings].sort(compareFindings),
    directories: change?.directories.uses() ?? [],
    identities: [...(change?.identities.values() ?? [])],
    scanned: scannedIn(readings, order),
    durationMs: tools.now().getTime() - started.getTime(),
  });
  const problems = [...trusted.problems, ...(changed?.problems ?? [])];
  const quoted = [...problems.map(({ at }) => at.source.text), ...brokenSnapshots(order, trusted, gates)];
  const secrets = [...new Set([...(readings ? secretsIn(readings) : []), ...secretsOf(quoted, tools.rules)])];
  return { report, ...(await presented(order, readings, change, problems)), secrets };
}

/** What a change does to the trusted files; a run by another ref's policy has no base but that. */
async function changedBy(order: Order, gateOf: ReadonlyMap<string, Gate>): Promise<ChangedTrust | undefined> {
  const { head, trusted, base = trusted } = order;
  return head === trusted ? undefined : changedTrust({ head, base, trusted }, order.choices.config, gateOf);
}

/** Everything by which trees are judged, once the policy is known. */
function judgesFor(order: Order, trusted: TrustedFiles, { rules }: Tools, today: string): Omit<Judges, "groups"> {
  const { policy } = trusted.policy;
  const { only, instance: chosen } = order.choices;
  const notRun = (gate: Gate, instance?: string): string | undefined => {
    if (trusted.problems.length > 0) return "the policy is not valid";
    if (only && !only.includes(gate)) return "not selected";
    if (chosen !== undefined && instance !== undefined && chosen !== instance) return "not selected";
    return gate === "policy" || policy.gates[gate] ? undefined : "switched off by the policy";
  };
  if (chosen !== undefined && !Object.hasOwn(policy.instances, chosen)) {
    const known = Object.keys(policy.instances).join(", ");
    throw new UserError(`The policy has no instance "${chosen}". It has: ${known}.`);
  }
  return { rules, policy, notRun, today };
}

/** Whether a search could not have missed a secret that is there: in a tree, or in all that any reference reaches. */
const sawAll = ({ history, rangeOnly }: Order, ofHistory: boolean): boolean =>
  history !== undefined || (!ofHistory && !rangeOnly);

const gatesLeftOut = (notRun: Judges["notRun"]): readonly GateResult[] =>
  GATES.map((gate) => ({ gate, status: "skipped", reason: notRun(gate) ?? "" }));

const GATES = ["documents", "directory", "secrets", "iam-users"] as const;

function scannedIn(readings: Readings | undefined, { rangeOnly }: Order): Report["scanned"] {
  const trees = rangeOnly ? [readings?.range] : [readings?.head, readings?.range];
  const total = (of: keyof Scanned): number => trees.reduce((sum, tree) => sum + (tree?.scanned[of] ?? 0), 0);
  const files = (rangeOnly ? readings?.range : readings?.head)?.scanned.files ?? 0;
  return { files, blobs: total("blobs"), commits: readings?.range?.commits ?? 0, bytes: total("bytes") };
}

/** The snapshots of which the reason of a gate's failure may repeat a part. */
function brokenSnapshots(
  { choices }: Order,
  { snapshots }: TrustedFiles,
  gates: readonly GateResult[],
): readonly string[] {
  if (!gates.some(({ gate, status }) => gate === "directory" && status === "failed")) return [];
  const chosen = typeof choices.directory === "object" ? [choices.directory.text] : [];
  return [...chosen, ...[...snapshots.values()].map(({ text }) => text)];
}

/** What must not be shown of texts that are quoted, and that no scan may have read. */
function secretsOf(texts: readonly string[], rules: readonly Rule[]): readonly string[] {
  return [...new Set(texts)].flatMap((text) =>
    [...secretsInText(text, rules.filter(isSecretRule))].flatMap(({ secret, written }) => [
      ...formsOf(secret),
      ...written,
    ]),
  );
}

/** Files of which findings show lines: those with declared access and what they refer to, the policy, and what the scan points into. */
async function presented(
  order: Order,
  readings: Readings | undefined,
  change: ChangeJudgement | undefined,
  problems: readonly Problem[],
): Promise<Omit<Outcome, "report" | "secrets">> {
  const texts = new Map(problems.map(({ at }) => [at.source.path, at.source.text] as const));
  for (const { path, text } of readings?.head.files ?? []) texts.set(path, text);
  for (const [path, file] of readings?.head.referenced ?? []) {
    if (file.status === "read") texts.set(path, file.document.text);
  }
  const shown = new Set((change?.findings ?? []).flatMap(({ path }) => path ?? []));
  for (const path of [...shown].filter((candidate) => !texts.has(candidate)).slice(0, FRAMED_FILES)) {
    const blob = await order.head.read(path);
    if (blob?.bytes && blob.bytes.length <= DOCUMENT_BYTES) texts.set(path, decode(blob.bytes).text);
  }
  return {
    notices: (change?.directories.uses() ?? []).flatMap(({ notice }) => notice ?? []),
    claims: [...(change?.identities.values() ?? [])].flatMap((identity) => identity.claims),
    text: (path) => texts.get(path),
  };
}

const FRAMED_FILES = 200;
