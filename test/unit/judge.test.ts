import { describe, expect, it } from "vitest";
import { memoryTree } from "../../src/commands/judge-example.ts";
import { type Answer, type DirectoryGroup, type Gate, isSecretRule, type Waiver } from "../../src/core.ts";
import { createSource } from "../../src/documents/source.ts";
import { guard } from "../../src/guard.ts";
import { identitiesOf } from "../../src/identity/load.ts";
import { type Judges, judge, judgePolicyGate } from "../../src/judge.ts";
import { readTrusted, type TrustedFiles } from "../../src/policy/trusted.ts";
import { readTree } from "../../src/reading.ts";
import { rules } from "../../src/rules/index.ts";
import { dialects } from "../../src/scan/dialects/index.ts";
import { policyOf, treeOf } from "../support/policies.ts";
import { scimToken } from "../support/secrets.ts";

const GROUPS: Answer<readonly DirectoryGroup[]> = {
  status: "ready",
  value: [],
  evidence: "live",
  asOf: "2027-01-31T00:00:00Z",
};
const judgesWith = (fields: Partial<Judges> = {}, policy = "{}"): Judges => ({
  rules,
  policy: policyOf(policy).policy,
  notRun: () => undefined,
  groups: async () => GROUPS,
  today: "2027-01-31",
  ...fields,
});

async function judged(files: Readonly<Record<string, string>>, judges: Judges) {
  const secrets = rules.filter(isSecretRule);
  const reading = await readTree(treeOf(files), () => false, { secrets, dialects }, { workerUrl: undefined });
  const identities = identitiesOf(judges.policy.instances, reading);
  return judge({ reading, found: reading.found, identities, before: undefined }, judges);
}

const FILES = {
  "access.yaml":
    "schemaVersion: 1\nassignments:\n  - {principal: {group: A}, permissionSets: [AWSReadOnlyAccess], targets: {accounts: ['111122223333']}, reasn: x}\n",
  "main.tf": 'resource "aws_iam_user" "ci" {\n  name = "ci"\n}\n',
  "notes.txt": scimToken(),
};

describe("judge()", () => {
  it("judges a tree by every gate but the policy's", async () => {
    const { judged: found, gates } = await judged(FILES, judgesWith());
    expect(gates.map(({ gate, instance, status }) => `${gate} ${instance} ${status}`)).toEqual([
      "documents default ran",
      "directory default ran",
      "secrets undefined ran",
      "iam-users undefined ran",
    ]);
    expect(found.map(({ finding }) => [finding.gate, finding.rule, finding.instance, finding.evidence])).toEqual([
      ["documents", "unknown-field", "default", "static"],
      ["directory", "unknown-group", "default", "live"],
      ["secrets", "aws-scim-token", "", "static"],
      ["iam-users", "iam-user", "", "static"],
    ]);
  });

  it("names the place of each finding by its path and pointer", async () => {
    const { judged: found } = await judged(FILES, judgesWith());
    const pointers = found.flatMap(({ standing }) =>
      standing.map(({ pointer }) => pointer.replace(/[0-9a-f]{8}/, "digest")),
    );
    expect(pointers).toEqual([
      "access.yaml#assignments[digest].reasn",
      "access.yaml#assignments[digest].principal.group",
      "notes.txt",
      "main.tf#aws_iam_user.ci",
    ]);
  });

  it("tells rules of files which groups exist, or that nobody was asked", async () => {
    const groups = "groups: [{displayName: Other}]\n";
    const files = { "access.yaml": `${FILES["access.yaml"]}${groups}` };
    const developers = { groupId: "1", displayName: "A", provenance: "scim", externalIds: [] } as const;
    const found = async (fields: Partial<Judges>) => {
      const { judged: all, gates } = await judged(files, judgesWith(fields));
      const own = all.filter(({ finding }) => finding.rule === "undeclared-reference");
      const documents = gates.find(({ gate }) => gate === "documents")?.status;
      return [documents, ...own.map(({ finding: { severity, evidence } }) => `${severity} ${evidence}`)];
    };
    const asked: string[] = [];
    const notRun = (gate: Gate) => (gate === "directory" ? "not selected" : undefined);
    const ask = async (instance: string) => {
      asked.push(instance);
      return GROUPS;
    };
    expect(await found({})).toEqual(["ran"]);
    expect(await found({ groups: async () => ({ ...GROUPS, value: [developers] }) as never })).toEqual([
      "ran",
      "warning live",
    ]);
    expect(await found({ groups: async () => ({ status: "failed", reason: "throttled" }) })).toEqual([
      "ran",
      "error static",
    ]);
    expect(await found({ notRun, groups: ask })).toEqual(["ran", "error static"]);
    expect(asked).toEqual([]);
  });

  it("judges each instance by itself", async () => {
    const policy = "instances: {one: {files: ['access.yaml']}, two: {files: ['other.yaml']}}";
    const { judged: found, gates } = await judged(FILES, judgesWith({}, policy));
    expect(gates.filter(({ gate }) => gate === "directory").map(({ instance }) => instance)).toEqual(["one", "two"]);
    expect(found.filter(({ finding }) => finding.gate === "directory").map(({ finding }) => finding.instance)).toEqual([
      "one",
    ]);
  });

  it.each<Gate>(["documents", "directory", "secrets", "iam-users"])(
    "leaves out %s where it does not run, and says why",
    async (left) => {
      const { judged: found, gates } = await judged(
        FILES,
        judgesWith({ notRun: (gate) => (gate === left ? "not selected" : undefined) }),
      );
      expect(gates.find(({ gate }) => gate === left)).toMatchObject({ status: "skipped", reason: "not selected" });
      expect(found.filter(({ finding }) => finding.gate === left)).toEqual([]);
      expect(found).toHaveLength(3);
    },
  );

  it.each(["skipped", "failed"] as const)("finds no group missing where the directory %s", async (status) => {
    const { judged: found, gates } = await judged(
      FILES,
      judgesWith({ groups: async () => ({ status, reason: "no answer" }) }),
    );
    expect(gates.find(({ gate }) => gate === "directory")).toMatchObject({ status, reason: "no answer" });
    expect(found.filter(({ finding }) => finding.gate === "directory")).toEqual([]);
  });
});

describe("judgePolicyGate()", () => {
  const trustedOf = (files: Readonly<Record<string, string>>): Promise<TrustedFiles> =>
    readTrusted(treeOf(files), undefined, new Map(rules.map((rule) => [rule.id, rule.gate])));
  const nothing = { changed: undefined, uses: [], isChange: false };

  it("runs where nothing is wrong", async () => {
    const trusted = await trustedOf({});
    expect(await judgePolicyGate({ trusted, ...nothing }, judgesWith())).toEqual({
      findings: [],
      gate: { gate: "policy", status: "ran" },
    });
  });

  it("fails where the policy that judges is not valid", async () => {
    const trusted = await trustedOf({ ".github/identity-guard.yml": "failOn: none" });
    const { findings, gate } = await judgePolicyGate({ trusted, ...nothing }, judgesWith());
    expect(gate).toEqual({
      gate: "policy",
      status: "failed",
      reason: "the policy .github/identity-guard.yml is not valid",
    });
    expect(findings).toMatchObject([{ rule: "invalid-policy", path: ".github/identity-guard.yml", instance: "" }]);
  });

  it("only finds fault where the policy that a change brings is not valid", async () => {
    const trusted = await trustedOf({});
    const { problems } = await trustedOf({ ".github/identity-guard.yml": "failOn: none" });
    const { findings, gate } = await judgePolicyGate(
      { trusted, ...nothing, changed: { changes: [], problems } },
      judgesWith(),
    );
    expect([gate.status, ...findings.map(({ rule, state }) => `${rule} ${state}`)]).toEqual([
      "ran",
      "invalid-policy new",
    ]);
  });

  const waiver: Waiver = { rule: "iam-user", subject: "user a", owner: "b", reason: "c", expires: "2027-01-30" };
  const at = { source: createSource("policy.yml", "x"), start: 0, end: 1 };
  it.each([
    ["new on one's own tree", false, "new"],
    ["existing in a change, whose base has them too", true, "existing"],
  ])("calls what is wrong with waivers %s", async (_, isChange, state) => {
    const trusted = await trustedOf({});
    const uses = [{ waiver, at, matched: 0, judged: true }];
    const { findings } = await judgePolicyGate({ trusted, changed: undefined, uses, isChange }, judgesWith());
    expect(findings.map((finding) => `${finding.rule} ${finding.state}`)).toContain(`expired-waiver ${state}`);
  });
});

describe("a file that may define users and cannot be read", () => {
  it("fails the gate, for it is not clean", async () => {
    const deep = `${'{"a":'.repeat(150)}1${"}".repeat(150)}`;
    const template = `{"Metadata": ${deep}, "Resources": {"U": {"Type": "AWS::IAM::User"}}}`;
    const { report } = await guard(
      {
        head: memoryTree("a tree", { "template.json": template }),
        trusted: memoryTree("a tree", {}),
        existingCounts: false,
        choices: { only: ["iam-users"], directoryTimeoutMs: 1000 },
      },
      { rules, dialects, workerUrl: undefined, environment: {}, isEnvironmentTrusted: true, now: () => new Date() },
    );
    expect(report.verdict).toBe("error");
    expect(report.gates).toContainEqual({
      gate: "iam-users",
      status: "failed",
      reason: '"template.json" could not be judged: it nests too deeply to be parsed',
    });
  });
});
