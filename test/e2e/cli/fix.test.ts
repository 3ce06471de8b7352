import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, type Files, type TestRepository } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { access, type Ended, reportFrom, run, snapshot } from "./command-line.ts";

/** Declared access with two slips on one line, and one in a key. */
const WRONG = access()
  .replace(
    "{group: AWS-Developers}\n    permissionSets: [Developers]",
    '{group: "AWS-Develpers"}\n    permissionSets: [Devlopers, AWSReadOnlyAcess]',
  )
  .replace("displayName: AWS-Developers", "displayName: AWS-Developers # 😀\n    descripton: 😀");
const RIGHT = WRONG.replace("Develpers", "Developers")
  .replace("Devlopers", "Developers")
  .replace("AWSReadOnlyAcess", "AWSReadOnlyAccess")
  .replace("descripton", "description");

const jsonOf = (group: string): string =>
  `{"schemaVersion":1,"permissionSets":[{"name":"A😀"}],"assignments":[{"principal":{"group":"${group}"},"permissionSets":["AWSReadOnlyAccess"],"targets":{"accounts":["111122223333"]}}]}`;

function repositoryWith(files: Files): TestRepository {
  const repository = createRepository();
  repository.commit("Start", { "groups.json": snapshot(["AWS-Developers"]), ...files });
  return repository;
}

/** Fixes by a snapshot; that this is one, and how old it is, is left out of what is said. */
function fix(directory: string, ...args: readonly string[]): Ended {
  const ended = run(directory, ["check", "--directory", join(directory, "groups.json"), "--fix", ...args]);
  return { ...ended, stderr: ended.stderr.replace(/^identity-guard: Groups were checked against .*\n/mu, "") };
}
const textIn = (directory: string, path: string): string => readFileSync(join(directory, path), "utf8");

describe("check --fix", () => {
  it("writes what is certain, says so on standard error, and judges what is there now", () => {
    const { directory, git } = repositoryWith({ "identity/access.yaml": WRONG });
    const ended = fix(directory, "--format", "json");
    expect(textIn(directory, "identity/access.yaml")).toBe(RIGHT);
    expect(reportFrom(ended)).toMatchObject({ verdict: "pass", findings: [] });
    expect(ended.code).toBe(0);
    expect(ended.stderr.split("\n")).toEqual([
      "identity-guard: fixed identity/access.yaml:6:5: descripton -> description [unknown-field]",
      'identity-guard: fixed identity/access.yaml:11:24: "AWS-Develpers" -> "AWS-Developers" [unknown-group]',
      "identity-guard: fixed identity/access.yaml:12:22: Devlopers -> Developers [unknown-permission-set]",
      "identity-guard: fixed identity/access.yaml:12:33: AWSReadOnlyAcess -> AWSReadOnlyAccess [unknown-permission-set]",
      "identity-guard: fixed 4 places in 1 file",
      "",
    ]);
    expect(git("status", "--porcelain")).toBe(" M identity/access.yaml");
    const again = fix(directory);
    expect({ code: again.code, stderr: again.stderr }).toEqual({
      code: 0,
      stderr: "identity-guard: nothing was fixed\n",
    });
    expect(textIn(directory, "identity/access.yaml")).toBe(RIGHT);
  });

  it.each([
    ["CRLF", "access.yaml", WRONG.replaceAll("\n", "\r\n"), RIGHT.replaceAll("\n", "\r\n")],
    ["a byte order mark", "access.yaml", `\uFEFF${WRONG}`, `\uFEFF${RIGHT}`],
    ["JSON on one line", "access.json", jsonOf("AWS-Develpers"), jsonOf("AWS-Developers")],
  ])("keeps %s", (_, path, wrong, right) => {
    const { directory } = repositoryWith({ [path]: wrong });
    fix(directory);
    expect(textIn(directory, path)).toBe(right);
  });

  it("ends with 1 where findings remain, and names the places of now", () => {
    const { directory } = repositoryWith({
      "access.yaml": `${WRONG}  - principal: {group: AWS-Ghosts}\n    permissionSets: [Developers]\n    targets: {accounts: [developers]}\n`,
    });
    const ended = fix(directory, "--format", "json");
    expect(ended.code).toBe(1);
    expect(reportFrom(ended).findings).toMatchObject([
      { rule: "unknown-group", subject: "group AWS-Ghosts", startLine: 14 },
    ]);
  });

  it("mends every place of a finding, in every file", () => {
    const other =
      "schemaVersion: 1\nassignments:\n  - {principal: {group: AWS-Develpers}, permissionSets: [Devlopers], targets: {accounts: [developers]}}\n";
    const { directory } = repositoryWith({ "a.yaml": WRONG, "b/b.yaml": other });
    expect(fix(directory).code).toBe(0);
    expect(textIn(directory, "b/b.yaml")).toBe(
      other.replace("Develpers", "Developers").replace("Devlopers", "Developers"),
    );
  });

  it("writes below DIR alone, in a repository and outside of one", () => {
    const { directory } = repositoryWith({ "a/access.yaml": WRONG, "b/access.yaml": WRONG });
    expect(run(join(directory, "a"), ["check", ".", "--directory", "../groups.json", "--fix"]).code).toBe(0);
    expect([textIn(directory, "a/access.yaml"), textIn(directory, "b/access.yaml")]).toEqual([RIGHT, WRONG]);
    const folder = temporaryFolder();
    writeFileSync(join(folder, "access.yaml"), WRONG);
    writeFileSync(join(folder, "groups.json"), snapshot(["AWS-Developers"]));
    expect(run(directory, ["check", folder, "--directory", join(folder, "groups.json"), "--fix"]).code).toBe(0);
    expect(textIn(folder, "access.yaml")).toBe(RIGHT);
  });

  it("judges by the policy of another ref where it is asked to, and fixes the work tree", () => {
    const { directory, id } = repositoryWith({ "access.yaml": WRONG });
    expect(fix(directory, "--policy-ref", id()).code).toBe(0);
    expect(textIn(directory, "access.yaml")).toBe(RIGHT);
  });
});

describe("check --fix leaves alone", () => {
  it("what a waiver accepts, the policy, and gates that were not selected", () => {
    const waivers =
      "waivers:\n  - {rule: unknown-group, subject: group AWS-Develpers, owner: o, reason: r, expires: '2099-01-31'}\n";
    const { directory } = repositoryWith({ "access.yaml": WRONG, ".github/identity-guard.yml": waivers });
    const { code } = fix(directory, "--only", "directory");
    expect({ code, text: textIn(directory, "access.yaml") }).toEqual({ code: 0, text: WRONG });
    fix(directory);
    expect(textIn(directory, "access.yaml")).toBe(RIGHT.replace('"AWS-Developers"', '"AWS-Develpers"'));
  });

  it("a policy that is not valid", () => {
    const policy = "requires: [documents]\n";
    const { directory } = repositoryWith({ "access.yaml": WRONG, ".github/identity-guard.yml": policy });
    const { code, stderr } = fix(directory);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "identity-guard: nothing was fixed\n" });
    expect([textIn(directory, ".github/identity-guard.yml"), textIn(directory, "access.yaml")]).toEqual([
      policy,
      WRONG,
    ]);
  });

  it("a read-only file, and says so", () => {
    const { directory } = repositoryWith({ "access.yaml": WRONG });
    chmodSync(join(directory, "access.yaml"), 0o444);
    const { code, stderr } = fix(directory);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'identity-guard: not fixed: "access.yaml" is read-only; 4 findings in it are not fixed.\n',
    );
    expect(stderr).toContain("nothing was fixed");
    expect(textIn(directory, "access.yaml")).toBe(WRONG);
  });

  it("what lies behind a symbolic link", () => {
    const elsewhere = temporaryFolder();
    writeFileSync(join(elsewhere, "access.yaml"), WRONG);
    const { directory, commit } = repositoryWith({ "access.yaml": access() });
    mkdirSync(join(directory, "identity"));
    symlinkSync(join(elsewhere, "access.yaml"), join(directory, "identity", "access.yaml"));
    symlinkSync(elsewhere, join(directory, "linked"));
    commit("Link");
    expect(fix(directory).stderr).toBe("identity-guard: nothing was fixed\n");
    expect(textIn(elsewhere, "access.yaml")).toBe(WRONG);
    expect(readdirSync(elsewhere)).toEqual(["access.yaml"]);
  });

  it("a file that sparse checkout keeps off the disk", () => {
    const { directory, git } = repositoryWith({ "a/access.yaml": WRONG, "b/access.yaml": access("Others") });
    git("sparse-checkout", "set", "--no-cone", "/b/", "/groups.json");
    const { stderr } = fix(directory);
    expect(stderr).toContain('"a/access.yaml" is no regular file on the disk; 4 findings in it are not fixed.');
    expect(readdirSync(directory).sort()).toEqual([".git", "b", "groups.json"]);
  });
});
