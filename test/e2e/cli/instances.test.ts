import { describe, expect, it } from "vitest";
import { createRepository } from "../../support/repository.ts";
import { access, check, iamUser, run, snapshot } from "./command-line.ts";

const POLICY = `instances:
  commercial:
    files: [aws/**]
    snapshot: directory/commercial.json
  govcloud:
    files: [gov/**]
    partition: aws-us-gov
    snapshot: directory/govcloud.json
`;

/** Two instances; each has a group that the other one lacks. */
function twoInstances(files: Readonly<Record<string, string>> = {}): string {
  const { directory, commit } = createRepository();
  commit("Start", {
    ".github/identity-guard.yml": POLICY,
    "aws/access.yaml": access("Developers"),
    "gov/access.yaml": access("Operators"),
    "directory/commercial.json": snapshot(["AWS-Developers"], "commercial"),
    "directory/govcloud.json": snapshot(["AWS-Operators"], "govcloud"),
    ...files,
  });
  return directory;
}
const findings = (directory: string, args: readonly string[] = []): readonly string[] =>
  check(directory, args).report.findings.map(({ instance, path, rule }) => `${instance} ${path} ${rule}`);

describe("two instances in one repository", () => {
  it("pass, each against its own snapshot", () => {
    const { code, report } = check(twoInstances());
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "pass" });
    expect(report.gates.map(({ gate, instance, status }) => [gate, instance, status])).toEqual([
      ["policy", undefined, "ran"],
      ["documents", "commercial", "ran"],
      ["directory", "commercial", "ran"],
      ["documents", "govcloud", "ran"],
      ["directory", "govcloud", "ran"],
      ["secrets", undefined, "ran"],
      ["iam-users", undefined, "ran"],
    ]);
    expect(report.directories.map(({ instance, mode }) => [instance, mode])).toEqual([
      ["commercial", "snapshot"],
      ["govcloud", "snapshot"],
    ]);
    expect(report.identity).toMatchObject({ files: 2, groups: 2, assignments: 2, formats: { native: 2 } });
    expect(report.identity.referencedGroups).toEqual(["AWS-Developers", "AWS-Operators"]);
  });

  it("do not share groups, and one and the same mistake is two findings", () => {
    const swapped = twoInstances({ "aws/access.yaml": access("Operators"), "gov/access.yaml": access("Developers") });
    expect(findings(swapped)).toEqual([
      "commercial aws/access.yaml unknown-group",
      "govcloud gov/access.yaml unknown-group",
    ]);
    const same = twoInstances({ "aws/access.yaml": access("Nobody"), "gov/access.yaml": access("Nobody") });
    const { report } = check(same);
    expect(report.findings.map(({ subject }) => subject)).toEqual(["group AWS-Nobody", "group AWS-Nobody"]);
    expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(run(same, ["check"]).stdout).toContain("= instance: govcloud\n");
  });

  it("do not share permission sets", () => {
    const borrowed = access("Operators").replace(
      "permissionSets: [Operators]",
      "permissionSets: [Operators, Developers]",
    );
    expect(findings(twoInstances({ "gov/access.yaml": borrowed }))).toEqual([
      "govcloud gov/access.yaml unknown-permission-set",
    ]);
  });

  it("--instance judges one of them, and files that belong to none in any case", () => {
    const directory = twoInstances({
      "aws/access.yaml": access("Nobody"),
      "gov/access.yaml": access("Nobody"),
      "users.tf": iamUser("bob"),
    });
    expect(findings(directory, ["--instance", "govcloud"])).toEqual([
      "govcloud gov/access.yaml unknown-group",
      " users.tf iam-user",
    ]);
    const { report } = check(directory, ["--instance", "govcloud"]);
    const others = report.gates.filter(({ instance }) => instance === "commercial");
    expect(others.map(({ status, reason }) => [status, reason])).toEqual([
      ["skipped", "not selected"],
      ["skipped", "not selected"],
    ]);
  });

  it("a snapshot of the wrong instance fails that instance alone", () => {
    const { code, report } = check(
      twoInstances({ "directory/govcloud.json": snapshot(["AWS-Operators"], "commercial") }),
    );
    expect(code).toBe(2);
    const directoryGates = report.gates.filter(({ gate }) => gate === "directory");
    expect(directoryGates.map(({ instance, status }) => [instance, status])).toEqual([
      ["commercial", "ran"],
      ["govcloud", "failed"],
    ]);
  });
});
