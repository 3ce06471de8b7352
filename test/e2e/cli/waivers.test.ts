import { describe, expect, it } from "vitest";
import { createRepository, type Files } from "../../support/repository.ts";
import { access, check, iamUser, rulesIn, run, scimToken, snapshot } from "./command-line.ts";

const day = (days: number): string => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const NEXT_MONTH = day(30);
const YESTERDAY = day(-1);

const waiver = (rule: string, name: string, expires = NEXT_MONTH): string =>
  `waivers:\n  - rule: ${rule}\n    ${name}\n    owner: platform\n    reason: until the migration is done\n    expires: ${expires}\n`;

function checkOf(policy: string, files: Files = {}): ReturnType<typeof check> {
  const { directory, commit } = createRepository();
  const snapshots = "instances: {default: {snapshot: groups.json}}\n";
  commit("Start", {
    "access.yaml": access(),
    "groups.json": snapshot(["AWS-Others"]),
    "users.tf": iamUser("bob"),
    ".github/identity-guard.yml": `${snapshots}${policy}`,
    ...files,
  });
  return check(directory);
}
const findingOf = (rule: string, { report }: ReturnType<typeof check>) =>
  report.findings.find((finding) => finding.rule === rule);

const both = (left: string, right: string): string => `${left}${right.replace("waivers:\n", "")}`;

describe("waivers", () => {
  const open = checkOf("");
  const user = findingOf("iam-user", open);
  const group = findingOf("unknown-group", open);

  it("are what this page is about: without one, both findings fail", () => {
    expect(rulesIn(open.report)).toEqual(["iam-user", "unknown-group"]);
    expect([user?.subject, group?.subject]).toEqual(["user bob", "group AWS-Developers"]);
    expect(open.code).toBe(1);
  });

  it.each([
    ["path", "path: access.yaml"],
    ["path", "path: '**/*.yaml'"],
    ["subject", `subject: ${group?.subject}`],
    ["fingerprint", `fingerprint: "${group?.fingerprint}"`],
  ])("by %s accept a finding, which is still listed: %j", (_, name) => {
    const users = waiver("iam-user", `subject: ${user?.subject}`);
    const { code, report } = checkOf(both(waiver("unknown-group", name), users));
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "pass" });
    expect(report.findings.map(({ rule, waiver: by }) => [rule, by])).toEqual([
      ["unknown-group", { owner: "platform", reason: "until the migration is done", expires: NEXT_MONTH }],
      ["iam-user", { owner: "platform", reason: "until the migration is done", expires: NEXT_MONTH }],
    ]);
  });

  it("are listed in every format", () => {
    const { directory, commit } = createRepository();
    commit("Start", {
      "access.yaml": access(),
      "users.tf": iamUser("bob"),
      ".github/identity-guard.yml": waiver("iam-user", "subject: user bob"),
    });
    const pretty = run(directory, ["check"]).stdout;
    expect(pretty).toContain(`waived:\n  iam-user  users.tf:1:1  until ${NEXT_MONTH} by platform: until the migration`);
    expect(pretty).toMatch(/\nincomplete: 1 waived; /);
    expect(run(directory, ["check", "--format", "markdown"]).stdout).toContain("until the migration is done");
  });

  it("of another rule, path, subject or fingerprint accept nothing, and say so", () => {
    for (const name of ["path: other.yaml", "subject: group AWS-Develop", `fingerprint: "${user?.fingerprint}"`]) {
      const ended = checkOf(waiver("unknown-group", name));
      expect(rulesIn(ended.report)).toEqual(["iam-user", "unknown-group", "unused-waiver"]);
      expect(ended.code).toBe(1);
    }
  });

  it("hold on their last day, and not after it", () => {
    expect(findingOf("iam-user", checkOf(waiver("iam-user", "subject: user bob", day(0))))?.waiver).toBeDefined();
    const expired = checkOf(waiver("iam-user", "subject: user bob", YESTERDAY));
    expect(rulesIn(expired.report)).toEqual(["expired-waiver", "iam-user", "unknown-group"]);
    expect(findingOf("iam-user", expired)?.waiver).toBeUndefined();
  });

  it("are not called unused by a run that did not look", () => {
    const { directory, commit } = createRepository();
    commit("Start", {
      "access.yaml": access(),
      ".github/identity-guard.yml": waiver("unknown-group", "subject: group AWS-Nobody"),
    });
    expect(rulesIn(check(directory).report)).toEqual([]);
    expect(rulesIn(check(directory, ["--only", "documents"]).report)).toEqual([]);
  });

  it.each([
    ["an IAM user by path", waiver("iam-user", "path: users.tf")],
    ["a token by path", waiver("aws-scim-token", "path: sync.sh")],
    ["a token by subject", waiver("aws-scim-token", "subject: anything")],
    ["a finding about the policy", waiver("expired-waiver", "subject: anything")],
    ["with two names", waiver("unknown-group", "path: a\n    subject: b")],
    ["with none", waiver("unknown-group", "owners: []")],
    ["without an end", waiver("iam-user", "subject: user bob").replace(/ {4}expires.*\n/, "")],
    ["until no day", waiver("iam-user", "subject: user bob", "someday")],
    ["of a rule that does not exist", waiver("iam-users", "subject: user bob")],
  ])("%s are exit code 2", (_, policy) => {
    const { code, report } = checkOf(policy);
    expect(new Set(rulesIn(report))).toEqual(new Set(["invalid-policy"]));
    expect(code).toBe(2);
  });

  it("accept a rotated token by its fingerprint, and no other one", () => {
    const [rotated, fresh] = [scimToken(), scimToken()];
    const files = { "sync.sh": `A=${rotated}\nB=${fresh}\n` };
    const [first] = checkOf("", files).report.findings.filter(({ rule }) => rule === "aws-scim-token");
    const { report } = checkOf(waiver("aws-scim-token", `fingerprint: "${first?.fingerprint}"`), files);
    const states = report.findings.filter(({ rule }) => rule === "aws-scim-token").map(({ waiver: by }) => by?.owner);
    expect(states).toEqual(["platform", undefined]);
  });

  it("may stand in a baseline, by fingerprint", () => {
    const baseline = waiver("iam-user", `fingerprint: "${user?.fingerprint}"`);
    const accepted = checkOf("baseline: accepted.yml\n", { "accepted.yml": baseline });
    expect(findingOf("iam-user", accepted)?.waiver?.owner).toBe("platform");
    const wrong = checkOf("baseline: accepted.yml\n", { "accepted.yml": waiver("iam-user", "subject: user bob") });
    expect([wrong.code, rulesIn(wrong.report)]).toEqual([2, ["invalid-policy"]]);
    const absent = checkOf("baseline: absent.yml\n");
    expect([absent.code, rulesIn(absent.report)]).toEqual([2, ["invalid-policy"]]);
    expect(absent.report.findings[0]?.message).toContain('names the baseline "absent.yml", and there is no such file');
  });
});
