import {
  type Finding,
  type Gate,
  type GateResult,
  type Identity,
  isSecretRule,
  type SecretRule,
  type Tree,
} from "./core.ts";
import { type Directories, openDirectories } from "./directory/open-all.ts";
import { type RangeReading, readHistory, readRange } from "./history-reading.ts";
import { identitiesOf, isNamedBy } from "./identity/load.ts";
import { inTurn } from "./in-turn.ts";
import { type Judgement, type Judges, judge } from "./judge.ts";
import type { Order, Tools } from "./order.ts";
import type { TrustedFiles } from "./policy/trusted.ts";
import { type Reading, readTree } from "./reading.ts";
import { type Judged, relatedAt, type Standing } from "./rules/finding.ts";
import { formsOf } from "./scan/forms.ts";
import type { FoundSecret } from "./scan/scan.ts";
import { standingSecrets, traceSecrets } from "./trace.ts";
import { waitingIn } from "./waiting.ts";

/** The trees of one order, each read once. */
export interface Readings {
  readonly head: Reading;
  readonly base: Reading | undefined;
  readonly range: RangeReading | undefined;
  /** The secrets that are judged: of the head, of the range, or of both. */
  readonly secrets: readonly FoundSecret[];
}

/**
 * Reads base, head and range. In a range, secrets are looked for in its commits; definitions always in the head alone. What
 * the base declares access in is read in the head whatever became of it. The head of a history is left out where no gate judges it.
 */
export async function readTrees(
  order: Order,
  { policy, notRun }: Pick<Judges, "policy" | "notRun">,
  tools: Tools,
): Promise<Readings> {
  const secrets = tools.rules.filter(isSecretRule);
  // The longest work begins first; it goes on in other threads.
  const searching = order.history && readHistory(order.history, secrets, tools);
  searching?.catch(() => undefined);
  const beside = searching ? { workerUrl: tools.workerUrl } : tools;
  const runs = (gate: Gate): boolean => notRun(gate) === undefined;
  const dialects = runs("iam-users") ? tools.dialects : [];
  const instances = Object.values(policy.instances);
  const isNamed = (path: string): boolean => instances.some((instance) => isNamedBy(path, instance));
  const base = order.base && (await readTree(order.base, isNamed, { secrets, dialects }, beside));
  const before = new Set(base?.files.map((file) => file.path));
  const wanted = (path: string): boolean => before.has(path) || isNamed(path);
  const ofHead = { secrets: order.rangeOnly ? [] : secrets, dialects };
  const isJudged = !order.history || OF_HEAD.some(runs);
  const tree = isJudged ? order.head : withoutFiles(order.head);
  // git looks for what a range brought while the head is searched; a whole history keeps everybody busy by itself.
  const early = order.range?.base === undefined ? undefined : readRange(order.range, secrets, tools);
  const [head, ofRange] = await inTurn([readTree(tree, wanted, ofHead, beside), early]);
  const range = await (searching ?? ofRange ?? (order.range && readRange(order.range, secrets, tools)));
  return { head, base, range, secrets: await secretsFrom(order, head, range, { secrets, tools }) };
}

/** The gates that judge the files of a head of which secrets are looked for elsewhere. */
const OF_HEAD = ["documents", "directory", "iam-users"] as const;

const withoutFiles = ({ onDisk: _, ...tree }: Tree): Tree => ({ ...tree, async *blobs() {}, size: async () => 0 });

/** The secrets that are judged: those of the head, and those of the range with where they come from. */
async function secretsFrom(
  { head: tree, rangeOnly }: Order,
  head: Reading,
  range: RangeReading | undefined,
  { secrets, tools }: { readonly secrets: readonly SecretRule[]; readonly tools: Tools },
): Promise<readonly FoundSecret[]> {
  // What stands in the head is asked only where there is something to ask about: for the sake of clean histories.
  if (!range?.tree || range.found.secrets.length === 0) return rangeOnly ? [] : head.found.secrets;
  const standing = rangeOnly ? await readTree(tree, undefined, { secrets, dialects: [] }, tools) : head;
  const traced = await traceSecrets(range.found.secrets, range.tree, standing.found.secrets);
  return [...standingSecrets(standing.found.secrets, traced, rangeOnly === true), ...traced];
}

/** What the head is guilty of, each finding marked as new or existing. */
export interface ChangeJudgement {
  readonly findings: readonly Finding[];
  readonly gates: readonly GateResult[];
  readonly directories: Directories;
  readonly identities: ReadonlyMap<string, Identity>;
}

/** Judges the head, and the base by the same policy and the same directory answers, and compares the two. */
export async function judgeChange(
  order: Order,
  snapshots: TrustedFiles["snapshots"],
  readings: Readings,
  shared: Omit<Judges, "groups">,
  { environment, isEnvironmentTrusted, now, patience }: Tools,
): Promise<ChangeJudgement> {
  const { instances } = shared.policy;
  const before = readings.base && identitiesOf(instances, readings.base);
  const identities = identitiesOf(instances, readings.head, before);
  const directories = openDirectories(shared.policy, snapshots, before ? [identities, before] : [identities], {
    environment,
    isEnvironmentTrusted,
    now,
    mode: order.choices.directory,
    deadlineMs: order.choices.directoryTimeoutMs,
    ...(order.noIdentity === undefined ? {} : { noIdentity: order.noIdentity }),
    waitingFor: waitingIn(order, { policy: shared.policy, identities, before, secrets: secretsIn(readings) }, patience),
  });
  const judges: Judges = { ...shared, groups: directories.groups };
  const unscanned = [readings.head, readings.range].flatMap((reading) => reading?.found.unscanned ?? []);
  const found = { ...readings.head.found, secrets: readings.secrets, unscanned };
  const head = await judge({ reading: readings.head, found, identities, before }, judges);
  const base = before && (await judgeBase(readings.base, before, judges));
  const findings = compareJudgements(head.judged, order.existingCounts ? (base ?? []) : []);
  return { findings: withoutOld(findings, head.judged, base, judges), gates: head.gates, directories, identities };
}

/** What must not be shown, each once: the secrets that were found, wherever; forms that they may take on; and how they are written. */
export function secretsIn({ base, secrets }: Readings): readonly string[] {
  const found = [...secrets, ...(base?.found.secrets ?? [])];
  return [
    ...new Set([
      ...found.map(({ secret }) => secret),
      ...found.flatMap(({ secret, written }) => [...formsOf(secret), ...written]),
    ]),
  ];
}

async function judgeBase(
  reading: Reading | undefined,
  identities: ReadonlyMap<string, Identity>,
  judges: Judges,
): Promise<Judgement["judged"]> {
  if (!reading) return [];
  return (await judge({ reading, found: reading.found, identities, before: undefined }, judges)).judged;
}

/**
 * Leaves out what is only worth a word where a change adds it, and was there before or is no change's; `findings` are those of
 * `head`, in its order.
 */
function withoutOld(
  findings: readonly Finding[],
  head: readonly Judged[],
  base: readonly Judged[] | undefined,
  { rules }: Pick<Judges, "rules">,
): readonly Finding[] {
  const onlyAdded = new Set(rules.flatMap((rule) => ("onlyAdded" in rule && rule.onlyAdded ? [rule.id] : [])));
  const states = base && compareJudgements(head, base).map(({ state }) => state);
  return findings.filter(({ rule }, index) => !onlyAdded.has(rule) || states?.[index] === "new");
}

/**
 * Tells the findings of a change from those that its base has too: a finding is existing where the base has its fingerprint,
 * at every place where it stands now. Where it stands at a new place as well, it is new, and shows that place.
 */
export function compareJudgements(head: readonly Judged[], base: readonly Judged[]): readonly Finding[] {
  const known = new Map<string, Set<string>>();
  for (const { finding, standing } of base) {
    const pointers = known.get(finding.fingerprint) ?? new Set();
    for (const { pointer } of standing) pointers.add(pointer);
    known.set(finding.fingerprint, pointers);
  }
  return head.map(({ finding, standing }) => {
    const before = known.get(finding.fingerprint);
    const [first] = standing;
    const fresh = before ? standing.find(({ pointer }) => !before.has(pointer)) : first;
    if (before && !fresh) return { ...finding, state: "existing" };
    return first && fresh && fresh !== first ? movedTo(finding, first, fresh) : finding;
  });
}

/** `before` is where the finding shows itself now, `after` where it is new. Each place keeps what would replace it. */
function movedTo(finding: Finding, before: Standing, after: Standing): Finding {
  if (!before.place || !after.place) return finding;
  const { path, startLine, startColumn } = after.place;
  const { suggestion: _, ...rest } = finding;
  const others = finding.related.filter(
    (other) => other.path !== path || other.startLine !== startLine || other.startColumn !== startColumn,
  );
  return {
    ...rest,
    ...after.place,
    related: [relatedAt(before.place, "was here before", before.suggestion), ...others],
    ...(after.suggestion === undefined ? {} : { suggestion: after.suggestion }),
  };
}
