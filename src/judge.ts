import type {
  Answer,
  DefinitionRule,
  DirectoryGroup,
  Facts,
  Finding,
  Gate,
  GateResult,
  Identity,
  ModelRule,
  Policy,
  Rule,
  Span,
  WaiverUse,
} from "./core.ts";
import { pointersIn } from "./documents/pointer.ts";
import { inScope, withExcluded } from "./policy/apply-scope.ts";
import type { ChangedTrust, TrustedFiles } from "./policy/trusted.ts";
import type { Reading } from "./reading.ts";
import type { Judged } from "./rules/finding.ts";
import { judgeDefinitions } from "./rules/judge-scan.ts";
import { judgeSecretGate } from "./rules/judge-unscanned.ts";
import { type FactLoaders, type RunContext, runModelRules, staticFact } from "./rules/run.ts";
import type { Found, Unread } from "./scan/scan.ts";

/** What one tree is judged by. The base tree is judged by the very same. */
export interface Judges {
  readonly rules: readonly Rule[];
  readonly policy: Policy;
  /** Why a gate does not run on an instance (not selected, switched off), or undefined where it does. */
  readonly notRun: (gate: Gate, instance?: string) => string | undefined;
  readonly groups: (instance: string) => Promise<Answer<readonly DirectoryGroup[]>>;
  readonly today: string;
}

/** One tree as it is judged: read, with the identity of each instance, and that of the tree before the change. */
export interface Judgeable {
  readonly reading: Reading;
  readonly found: Found;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly before: ReadonlyMap<string, Identity> | undefined;
}

export interface Judgement {
  readonly judged: readonly Judged[];
  readonly gates: readonly GateResult[];
}

/** Judges one tree by every rule but those of the policy gate, which look at the outcome of the others. */
export async function judge(subject: Judgeable, judges: Judges): Promise<Judgement> {
  const parts: Judgement[] = [];
  const pointer = pointerIn(subject.reading);
  const { rules } = judges;
  for (const [instance, identity] of subject.identities) {
    for (const gate of ["documents", "directory"] as const) {
      parts.push(await judgeInstance({ gate, instance, pointer }, identity, subject, judges));
    }
  }
  parts.push(judgeScan("secrets", judges, () => judgeSecretGate(subject.found, rules, judges.policy)));
  const scope = inScope(subject.found, judges.policy.iamUsers);
  const run = () => judgeDefinitions(scope.definitions, rules.filter(isDefinitionRule), judges.policy);
  const users = judgeScan("iam-users", judges, run, scope.unread);
  parts.push({ ...users, gates: users.gates.map((gate) => withExcluded(gate, scope)) });
  return { judged: parts.flatMap((part) => part.judged), gates: parts.flatMap((part) => part.gates) };
}

/** A file that may hold what the gate looks for, and that could not be read, fails the gate: it is not clean. */
function judgeScan(
  gate: Gate,
  judges: Judges,
  run: () => readonly Judged[],
  unread: readonly Unread[] = [],
): Judgement {
  const reason = judges.notRun(gate);
  if (reason !== undefined) return { judged: [], gates: [{ gate, status: "skipped", reason }] };
  const [first] = unread;
  if (!first) return { judged: run(), gates: [{ gate, status: "ran" }] };
  const others = unread.length > 1 ? `, and ${unread.length - 1} more` : "";
  const failure = `${JSON.stringify(first.path)} could not be judged: ${first.why}${others}`;
  return { judged: run(), gates: [{ gate, status: "failed", reason: failure }] };
}

async function judgeInstance(
  { gate, instance, pointer }: Omit<RunContext, "policy">,
  identity: Identity,
  subject: Judgeable,
  judges: Judges,
): Promise<Judgement> {
  const reason = judges.notRun(gate, instance);
  if (reason !== undefined) return { judged: [], gates: [{ gate, instance, status: "skipped", reason }] };
  const { documents } = subject.reading;
  const facts: FactLoaders = {
    ...emptyFacts(judges),
    documents: () => staticFact([...documents.values()].flat()),
    identity: () => staticFact(identity),
    base: () => staticFact(subject.before?.get(instance)),
    directoryGroups: () => judges.groups(instance),
    existingGroups: () => existingGroups(instance, judges),
    directoryListing: async () => whole(await judges.groups(instance)),
  };
  const rules = judges.rules.filter(isModelRule);
  const { judged, result } = await runModelRules(rules, facts, { gate, instance, policy: judges.policy, pointer });
  return { judged, gates: [result] };
}

/** Whether or not the directory gate runs is an answer: what depends on it is judged either way. */
async function existingGroups(instance: string, judges: Judges): Promise<Answer<Facts["existingGroups"]>> {
  if (judges.notRun("directory", instance) !== undefined) return staticFact(undefined);
  const answer = await judges.groups(instance);
  if (answer.status !== "ready") return staticFact(undefined);
  return { ...answer, value: new Set(answer.value.map((group) => group.displayName)) };
}

/** All groups, or why there is no list of them. */
function whole(groups: Answer<readonly DirectoryGroup[]>): Answer<readonly DirectoryGroup[]> {
  if (groups.status !== "ready" || groups.isWhole) return groups;
  return {
    status: "skipped",
    reason:
      "only the groups that files refer to were looked up, and not all groups listed; name the rule in the policy's `rules` to have them listed",
  };
}

/** What the policy gate judges: the trusted files, what the change does to them, and what the waivers did. */
export interface PolicySubject {
  readonly trusted: TrustedFiles;
  readonly changed: ChangedTrust | undefined;
  readonly uses: readonly WaiverUse[];
  /** Whether a change is judged, to which its base's waivers are nothing new. */
  readonly isChange: boolean;
}

/** The policy gate: it always runs, and fails where the policy that should judge is not valid. */
export async function judgePolicyGate(
  { trusted, changed, uses, isChange }: PolicySubject,
  judges: Omit<Judges, "groups">,
): Promise<{ readonly findings: readonly Finding[]; readonly gate: GateResult }> {
  const facts: FactLoaders = {
    ...emptyFacts(judges),
    policyProblems: () => staticFact([...trusted.problems, ...(changed?.problems ?? [])]),
    trustedChanges: () => staticFact(changed?.changes ?? []),
    waivers: () => staticFact(uses),
  };
  const pointer = (span: Span): string => `${span.source.path}:${span.start}`;
  const context = { gate: "policy", instance: "", policy: judges.policy, pointer } as const;
  const rules = judges.rules.filter(isModelRule);
  const { judged, result } = await runModelRules(rules, facts, context);
  const ofWaivers = new Set(rules.filter((rule) => rule.needs.includes("waivers")).map((rule) => rule.id));
  const findings = judged.map(
    ({ finding }): Finding => (isChange && ofWaivers.has(finding.rule) ? { ...finding, state: "existing" } : finding),
  );
  const broken: GateResult = {
    gate: "policy",
    status: "failed",
    reason: `the policy ${trusted.policy.path} is not valid`,
  };
  return { findings, gate: trusted.problems.length > 0 ? broken : result };
}

/** Facts of which a rule of the policy gate may want one, and no other rule. */
const emptyFacts = ({ policy, today }: Pick<Judges, "policy" | "today">): FactLoaders => {
  const absent = async () => ({ status: "skipped", reason: "not part of this gate" }) as const;
  return {
    documents: absent,
    identity: absent,
    base: absent,
    directoryGroups: absent,
    existingGroups: absent,
    directoryListing: absent,
    policyProblems: absent,
    trustedChanges: absent,
    waivers: absent,
    policy: () => staticFact(policy),
    today: () => staticFact(today),
  };
};

/** A span of a tree's documents, or of a file that they refer to, as `path#pointer`. */
function pointerIn({ documents, referenced }: Pick<Reading, "documents" | "referenced">): (span: Span) => string {
  const known = new Map<string, ReturnType<typeof pointersIn>>();
  return (span) => {
    const { path } = span.source;
    const file = referenced.get(path);
    const roots = documents.get(path) ?? (file?.status === "read" ? [file.document] : []);
    const pointerTo = known.get(path) ?? pointersIn(roots);
    known.set(path, pointerTo);
    const pointer = pointerTo(span);
    return pointer === "" ? path : `${path}#${pointer}`;
  };
}

const isDefinitionRule = (rule: Rule): rule is DefinitionRule => rule.gate === "iam-users";
const isModelRule = (rule: Rule): rule is ModelRule => rule.gate !== "secrets" && rule.gate !== "iam-users";
