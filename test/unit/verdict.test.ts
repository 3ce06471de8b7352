import { describe, expect, it } from "vitest";
import type { Finding, Gate, GateResult, Policy } from "../../src/core.ts";
import type { Order } from "../../src/order.ts";
import { exitCodeOf, type Grounds, verdictOf } from "../../src/verdict.ts";
import { policyOf, treeOf } from "../support/policies.ts";

const gate = (name: Gate, status: GateResult["status"], instance?: string): GateResult => ({
  gate: name,
  status,
  ...(instance === undefined ? {} : { instance }),
  ...(status === "ran" ? {} : { reason: "not selected" }),
});
const RAN = [
  gate("policy", "ran"),
  gate("documents", "ran", "default"),
  gate("directory", "ran", "default"),
  gate("secrets", "ran"),
  gate("iam-users", "ran"),
];
/** Every gate ran but for these. */
const but = (...others: readonly GateResult[]): readonly GateResult[] => [
  ...RAN.filter((result) => !others.some((other) => other.gate === result.gate)),
  ...others,
];

const finding = (severity: Finding["severity"], fields: Partial<Finding> = {}): Finding => ({
  rule: "iam-user",
  gate: "iam-users",
  severity,
  message: "",
  fingerprint: "0123456789abcdef",
  instance: "",
  evidence: "static",
  state: "new",
  related: [],
  ...fields,
});

interface Case {
  readonly gates?: readonly GateResult[];
  readonly findings?: readonly Finding[];
  readonly policy?: string;
  readonly choices?: Partial<Order["choices"]>;
  readonly noIdentity?: string;
  readonly isChange?: boolean;
  readonly beforeCommit?: true;
}

function verdict({
  gates = RAN,
  findings = [],
  policy = "{}",
  choices = {},
  noIdentity,
  isChange = false,
  beforeCommit,
}: Case): string {
  const loaded = policyOf(policy);
  if (loaded.problems.length > 0)
    throw new Error(`The policy of this case is wrong: ${JSON.stringify(loaded.problems.map(({ found }) => found))}`);
  const order: Grounds["order"] = {
    choices: { directoryTimeoutMs: 1, ...choices },
    ...(noIdentity === undefined ? {} : { noIdentity }),
    ...(isChange ? { base: treeOf({}) } : {}),
    ...(beforeCommit ? { beforeCommit } : {}),
  };
  return verdictOf({ order, policy: loaded, gates, findings });
}

const FORK = "pull requests from forks get no AWS identity";
const NO_DIRECTORY = but(gate("directory", "skipped", "default"));

describe("the verdict on gates", () => {
  it.each<readonly [string, Case, string]>([
    [
      "a required gate was skipped that --only leaves out",
      { gates: NO_DIRECTORY, policy: "directory: {}", choices: { only: ["secrets"] } },
      "error",
    ],
    [
      "a required gate was skipped that --only leaves out, before a commit",
      { gates: NO_DIRECTORY, policy: "directory: {}", choices: { only: ["secrets"] }, beforeCommit: true },
      "pass",
    ],
    [
      "a required gate was skipped that nobody left out, before a commit",
      { gates: NO_DIRECTORY, policy: "directory: {}", beforeCommit: true },
      "error",
    ],
    [
      "a gate failed before a commit",
      { gates: but(gate("secrets", "failed")), choices: { only: ["secrets"] }, beforeCommit: true },
      "error",
    ],
    ["everything ran", {}, "pass"],
    ["a gate failed", { gates: but(gate("directory", "failed", "default")) }, "error"],
    ["the policy gate failed", { gates: but(gate("policy", "failed")) }, "error"],
    ["a gate failed for one instance of two", { gates: [...RAN, gate("directory", "failed", "gov")] }, "error"],
    ["a gate was skipped", { gates: NO_DIRECTORY }, "incomplete"],
    [
      "a gate was skipped for one instance of two",
      { gates: [...RAN, gate("directory", "skipped", "gov")] },
      "incomplete",
    ],
    [
      "a gate that the policy switches off was skipped",
      { gates: but(gate("secrets", "skipped")), policy: "gates: {secrets: false}" },
      "pass",
    ],
    [
      "a gate was skipped that --only leaves out",
      { gates: NO_DIRECTORY, choices: { only: ["documents", "secrets"] } },
      "pass",
    ],
    [
      "a gate was skipped that --only asks for",
      { gates: NO_DIRECTORY, choices: { only: ["directory"] } },
      "incomplete",
    ],
    [
      "--only asks for a gate that the policy switches off",
      { gates: but(gate("secrets", "skipped")), policy: "gates: {secrets: false}", choices: { only: ["secrets"] } },
      "incomplete",
    ],
    [
      "an instance was skipped that --instance leaves out",
      {
        gates: [...RAN, gate("documents", "skipped", "gov"), gate("directory", "skipped", "gov")],
        choices: { instance: "default" },
      },
      "pass",
    ],
    [
      "an instance was skipped that --instance asks for",
      { gates: [...RAN, gate("directory", "skipped", "gov")], choices: { instance: "gov" } },
      "incomplete",
    ],
    [
      "a gate of no instance was skipped, whatever --instance says",
      { gates: but(gate("secrets", "skipped")), choices: { instance: "default" } },
      "incomplete",
    ],
  ])("where %s", (_, given, expected) => {
    expect(verdict(given)).toBe(expected);
  });
});

describe("the verdict on required gates", () => {
  it.each<readonly [string, Case, string]>([
    ["one was skipped", { gates: NO_DIRECTORY, policy: "require: [directory]" }, "error"],
    [
      "one was skipped for one instance of two",
      { gates: [...RAN, gate("directory", "skipped", "gov")], policy: "require: [directory]" },
      "error",
    ],
    [
      "one was skipped because --only leaves it out",
      { gates: NO_DIRECTORY, policy: "require: [directory]", choices: { only: ["secrets"] } },
      "error",
    ],
    [
      "one was skipped because the policy switches it off",
      { gates: but(gate("secrets", "skipped")), policy: "require: [secrets]\ngates: {secrets: false}" },
      "error",
    ],
    [
      "one was skipped on a fork, though it is listed",
      { gates: NO_DIRECTORY, policy: "require: [directory]", noIdentity: FORK },
      "error",
    ],
    ["another one was skipped", { gates: NO_DIRECTORY, policy: "require: [secrets]" }, "incomplete"],
    ["all ran", { policy: "require: [policy, documents, directory, secrets, iam-users]" }, "pass"],
    [
      "the directory was skipped, and the policy has a section for it",
      { gates: NO_DIRECTORY, policy: "directory: {}" },
      "error",
    ],
    [
      "the directory was skipped on a fork, and the policy has a section for it",
      { gates: NO_DIRECTORY, policy: "directory: {}", noIdentity: FORK },
      "incomplete",
    ],
    [
      "the directory was skipped on a fork, though the policy names a snapshot",
      { gates: NO_DIRECTORY, policy: "directory: {}\ninstances: {default: {snapshot: a.json}}", noIdentity: FORK },
      "error",
    ],
    [
      "the directory was skipped on a fork for the instance without a snapshot",
      {
        gates: [...RAN, gate("directory", "skipped", "gov")],
        policy: "directory: {}\ninstances: {default: {snapshot: a.json}, gov: {}}",
        noIdentity: FORK,
      },
      "incomplete",
    ],
    [
      "the directory was skipped, and a section is only about instances",
      { gates: NO_DIRECTORY, policy: "instances: {default: {}}" },
      "incomplete",
    ],
    [
      "another gate was skipped, and the policy has a section for the directory",
      { gates: but(gate("secrets", "skipped")), policy: "directory: {}" },
      "incomplete",
    ],
    [
      "the directory failed on a fork",
      { gates: but(gate("directory", "failed", "default")), noIdentity: FORK },
      "error",
    ],
  ])("where %s", (_, given, expected) => {
    expect(verdict(given)).toBe(expected);
  });
});

describe("the verdict on findings", () => {
  const waiver = { owner: "a", reason: "b", expires: "2027-01-31" };
  it.each<readonly [string, Case, string]>([
    ["an error", { findings: [finding("error")] }, "fail"],
    ["an error among notes", { findings: [finding("note"), finding("error"), finding("warning")] }, "fail"],
    ["warnings and notes", { findings: [finding("warning"), finding("note")] }, "pass"],
    ["an error that the base has too", { findings: [finding("error", { state: "existing" })] }, "pass"],
    ["an error with a waiver", { findings: [finding("error", { waiver })] }, "pass"],
    ["an error and a skipped gate", { findings: [finding("error")], gates: NO_DIRECTORY }, "fail"],
    [
      "an error and a failed gate",
      { findings: [finding("error")], gates: but(gate("directory", "failed", "default")) },
      "error",
    ],
    [
      "an error and a required gate that was skipped",
      { findings: [finding("error")], gates: NO_DIRECTORY, policy: "require: [directory]" },
      "error",
    ],
    ["a note, whatever fails", { findings: [finding("note")], policy: "failOn: warning" }, "pass"],
  ])("where there is %s", (_, given, expected) => {
    expect(verdict(given)).toBe(expected);
  });
});

describe("the severity from which findings fail", () => {
  type FailOn = Policy["failOn"];
  const table: readonly (readonly [
    policy: FailOn | undefined,
    flag: FailOn | undefined,
    state: FailOn,
    change: FailOn,
  ])[] = [
    [undefined, undefined, "error", "error"],
    [undefined, "warning", "warning", "warning"],
    [undefined, "never", "never", "error"],
    ["error", "error", "error", "error"],
    ["error", "warning", "warning", "warning"],
    ["error", "never", "never", "error"],
    ["warning", undefined, "warning", "warning"],
    ["warning", "error", "error", "warning"],
    ["warning", "never", "never", "warning"],
    ["never", undefined, "never", "never"],
    ["never", "error", "error", "error"],
    ["never", "warning", "warning", "warning"],
  ];
  const thresholdOf = (given: Case): FailOn => {
    const fails = (severity: Finding["severity"]): boolean =>
      verdict({ ...given, findings: [finding(severity)] }) === "fail";
    if (fails("warning")) return "warning";
    return fails("error") ? "error" : "never";
  };

  it.each(table)(
    "policy %s, flag %s: %s on one's own tree, %s where a change is judged, which a flag may only tighten",
    (policy, flag, state, change) => {
      const given = {
        policy: policy === undefined ? "{}" : `failOn: ${policy}`,
        choices: flag === undefined ? {} : { failOn: flag },
      };
      expect([thresholdOf(given), thresholdOf({ ...given, isChange: true })]).toEqual([state, change]);
    },
  );
});

describe("the exit code", () => {
  it.each([
    ["pass", 0],
    ["incomplete", 0],
    ["fail", 1],
    ["error", 2],
  ] as const)("of %s is %d", (verdictName, code) => {
    expect(exitCodeOf(verdictName)).toBe(code);
  });
});
