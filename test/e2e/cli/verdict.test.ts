import { describe, expect, it } from "vitest";
import { createRepository, type Files } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { access, check, gateOf, iamUser, refused, rulesIn, snapshot } from "./command-line.ts";

const POLICY = ".github/identity-guard.yml";

/** Checks a repository of declared access, its snapshot, and `files`. */
function checkOf(files: Files, args: readonly string[] = []): ReturnType<typeof check> {
  const { directory, commit } = createRepository();
  commit("Start", { "access.yaml": access(), "groups.json": snapshot(["AWS-Developers"]), ...files });
  return check(directory, args);
}
const policy = (text: string): Files => ({ [POLICY]: `${text}\n` });
const USER: Files = { "users.tf": iamUser("bob") };
const SNAPSHOT = "instances: {default: {snapshot: groups.json}}";

describe("verdict and exit code", () => {
  it("0 incomplete: a gate that nothing requires did not run", () => {
    const { code, report } = checkOf({});
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "incomplete" });
    expect(gateOf(report, "directory")).toMatchObject({
      status: "skipped",
      reason: "no AWS credentials and no snapshot",
    });
  });

  it("0 pass: every gate ran", () => {
    const { code, report } = checkOf(policy(SNAPSHOT));
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "pass" });
    expect(report.gates.map(({ status }) => status)).toEqual(["ran", "ran", "ran", "ran", "ran"]);
  });

  it.each([
    ["--fail-on", "error", 1],
    ["--fail-on", "warning", 1],
    ["--fail-on", "never", 0],
  ])("an error with %s %s is %i", (option, value, code) => {
    expect(checkOf(USER, [option, value]).code).toBe(code);
  });

  it.each([
    ["failOn: error", [], 0],
    ["failOn: warning", [], 1],
    ["failOn: warning", ["--fail-on", "error"], 0],
    ["failOn: never", ["--fail-on", "warning"], 1],
  ])("a warning with the policy %j and %j is %i", (text, args, code) => {
    const { report, ...ended } = checkOf({ ...USER, ...policy(`rules: {iam-user: warning}\n${text}`) }, args);
    expect(report.findings).toMatchObject([{ rule: "iam-user", severity: "warning" }]);
    expect(ended.code).toBe(code);
  });

  it("a note fails nothing, and a rule that is off finds nothing", () => {
    const note = checkOf({ ...USER, ...policy("rules: {iam-user: note}") }, ["--fail-on", "warning"]);
    expect([note.code, rulesIn(note.report)]).toEqual([0, ["iam-user"]]);
    expect(rulesIn(checkOf({ ...USER, ...policy("rules: {iam-user: 'off'}") }).report)).toEqual([]);
  });

  it("a gate that the policy switched off is skipped, says so, and makes nothing incomplete", () => {
    const { code, report } = checkOf({ ...USER, ...policy(`${SNAPSHOT}\ngates: {iam-users: false}`) });
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "pass" });
    expect(gateOf(report, "iam-users")).toEqual({
      gate: "iam-users",
      status: "skipped",
      reason: "switched off by the policy",
    });
  });

  it.each(["unknown-group: warning", "aws-scim-token: 'off'", "near-miss-group: note", "no-such-rule: error"])(
    "a policy that may not say %j is exit code 2, and judges nothing",
    (rule) => {
      const { code, report } = checkOf({ ...USER, ...policy(`rules: {${rule}}`) });
      expect({ code, verdict: report.verdict }).toEqual({ code: 2, verdict: "error" });
      expect(rulesIn(report)).toEqual(["invalid-policy"]);
      expect(gateOf(report, "policy")).toMatchObject({ status: "failed" });
      expect(gateOf(report, "iam-users")).toMatchObject({ status: "skipped", reason: "the policy is not valid" });
    },
  );

  it.each([
    "requires: [secrets]",
    "- a list",
    "{",
    "a: 1\n---\nb: 2",
    "failOn: warning\nfailOn: never",
    "schemaVersion: 2",
  ])("a policy file of %j is exit code 2", (text) => {
    const { code, report } = checkOf(policy(text));
    expect(code).toBe(2);
    expect(new Set(rulesIn(report))).toEqual(new Set(["invalid-policy"]));
  });
});

describe("--only", () => {
  it("selects gates: others are skipped, and the verdict is that of the selected", () => {
    const { code, report } = checkOf({ ...USER, ...policy(SNAPSHOT) }, ["--only", "documents, secrets"]);
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "pass" });
    expect(report.gates.map(({ gate, status, reason }) => [gate, status, reason])).toEqual([
      ["policy", "ran", undefined],
      ["documents", "ran", undefined],
      ["directory", "skipped", "not selected"],
      ["secrets", "ran", undefined],
      ["iam-users", "skipped", "not selected"],
    ]);
  });

  it("cannot leave out a gate that the policy requires", () => {
    const { code, report } = checkOf(policy(`${SNAPSHOT}\nrequire: [iam-users]`), ["--only", "secrets"]);
    expect({ code, verdict: report.verdict }).toEqual({ code: 2, verdict: "error" });
  });
});

describe("the directory gate", () => {
  it.each([
    ["require: [directory]", []],
    ["directory: {}", []],
    ["directory: {mode: live}", []],
    ["require: [directory]\ndirectory: {mode: off}", []],
    [`directory: {}\n${SNAPSHOT}`, ["--directory", "off"]],
    [`require: [directory]\n${SNAPSHOT}`, ["--only", "documents"]],
    ["require: [directory]\ngates: {directory: false}", []],
  ])("once required, is exit code 2 where it did not run: %j %j", (text, args) => {
    const { code, report } = checkOf(policy(text), args);
    expect({ code, verdict: report.verdict }).toEqual({ code: 2, verdict: "error" });
    expect(gateOf(report, "directory")?.status).not.toBe("ran");
  });

  it("is not required where the policy itself switches it off", () => {
    const { code, report } = checkOf(policy("directory: {mode: off}"));
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "incomplete" });
  });

  it("runs against the snapshot that the policy names, or that an option names", () => {
    expect(checkOf(policy(`directory: {}\n${SNAPSHOT}`)).report.verdict).toBe("pass");
    const { directory, commit, write } = createRepository();
    commit("Start", { "access.yaml": access() });
    write("others.json", snapshot(["AWS-Others"]));
    const { code, report } = check(directory, ["--directory", "others.json"]);
    expect([code, rulesIn(report)]).toEqual([1, ["unknown-group"]]);
  });

  it("--directory off and live win over the policy", () => {
    const off = checkOf(policy(SNAPSHOT), ["--directory", "off"]);
    expect([off.code, gateOf(off.report, "directory")?.reason]).toEqual([0, "switched off"]);
    const live = checkOf(policy(SNAPSHOT), ["--directory", "live", "--directory-timeout", "5"]);
    expect([live.code, live.report.verdict, gateOf(live.report, "directory")?.status]).toEqual([2, "error", "failed"]);
  });

  it.each([
    ["not JSON", "{"],
    ["of another instance", snapshot(["AWS-Developers"], "prod")],
    ["with an unknown key", snapshot([]).replace('"kind"', '"kinds": 1, "kind"')],
    ["empty", ""],
  ])("a snapshot that is %s is exit code 2", (_, text) => {
    const { code, report } = checkOf({ ...policy(SNAPSHOT), "groups.json": text });
    expect({ code, status: gateOf(report, "directory")?.status }).toEqual({ code: 2, status: "failed" });
  });

  it("a snapshot that is absent, or too old, is exit code 2", () => {
    const absent = checkOf(policy("instances: {default: {snapshot: absent.json}}"));
    expect([absent.code, absent.report.findings[0]?.message]).toEqual([
      2,
      expect.stringContaining('names the snapshot "absent.json", and there is no such file'),
    ]);
    const old = checkOf(policy(`${SNAPSHOT}\ndirectory: {maximumAgeHours: 24}`));
    expect({ code: old.code, status: gateOf(old.report, "directory")?.status }).toEqual({ code: 2, status: "failed" });
  });
});

describe("--config and --policy-ref", () => {
  it("take the policy from another file, or another commit", () => {
    const { directory, commit, branch } = createRepository();
    commit("Start", {
      ...USER,
      "access.yaml": access(),
      "strict.yml": "failOn: warning\n",
      ...policy("rules: {iam-user: note}"),
    });
    branch("other");
    commit("Loosen", policy("rules: {iam-user: 'off'}"));
    expect(rulesIn(check(directory).report)).toEqual([]);
    const main = check(directory, ["--policy-ref", "main"]).report;
    expect(main.findings).toMatchObject([{ rule: "policy-changed" }, { rule: "iam-user", severity: "note" }]);
    expect(main.policy.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(check(directory, ["--config", "strict.yml"]).report).toMatchObject({
      verdict: "fail",
      policy: { path: "strict.yml" },
    });
    expect(refused(temporaryFolder(), ["check", directory, "--config", "none.yml"])).toContain(
      'no policy file "none.yml"',
    );
  });
});
