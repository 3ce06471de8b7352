import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../../src/rules/index.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { type Ended, PROJECT, plainEnvironment, reportFrom, rulesIn, run, toolFolders } from "./command-line.ts";

/** What a fresh clone has: no node_modules, no lib. */
function freshClone(): string {
  const folder = temporaryFolder("clone");
  for (const part of ["dist", "examples"]) cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  return folder;
}

describe("the first command of the README", () => {
  let clone = "";
  const guard = (...args: readonly string[]): Ended => {
    const unset = Object.fromEntries(Object.keys(plainEnvironment()).map((name) => [name, undefined]));
    const environment = { ...unset, PATH: toolFolders() };
    return run(clone, args, { cli: "dist/cli/index.js", environment });
  };
  beforeAll(() => {
    clone = freshClone();
  });

  it("passes on the good example, with nothing but Node and git", () => {
    expect(readdirSync(clone).sort()).toEqual(["dist", "examples"]);
    const { code, stdout, stderr } = guard("check", "examples/acme");
    expect(stdout).toMatch(/^pass: no findings; \d+ files, \d+ assignments, \d+ grants, \d+ groups checked \(snapshot/);
    expect(stderr).toMatch(/^identity-guard: Groups were checked against the snapshot directory\/snapshot\.json/);
    expect(code).toBe(0);
  });

  it("needs no PATH entry for Node itself, since it starts no other one", () => {
    const git = toolFolders().split(":")[1];
    const { code } = run(clone, ["check", "examples/acme"], { cli: "dist/cli/index.js", environment: { PATH: git } });
    expect(code).toBe(0);
  });

  it("finds in the broken example exactly the rules that a file can break", () => {
    const ended = guard("check", "examples/broken", "--format", "json");
    expect(ended.code).toBe(1);
    const report = reportFrom(ended);
    const gates = ["documents", "directory", "iam-users"];
    const breakable = rules.filter(
      (rule) => gates.includes(rule.gate) && rule.id !== "no-identity-found" && !("onlyAdded" in rule),
    );
    expect([...new Set(rulesIn(report))]).toEqual(breakable.map(({ id }) => id).sort());
    expect(report.verdict).toBe("fail");
    expect(report.gates.map(({ status }) => status)).toEqual(report.gates.map(() => "ran"));
  });

  it("shows what the README shows of the broken example", () => {
    const { stdout } = guard("check", "examples/broken");
    expect(stdout).toContain(`identity/access.yaml:25:24: error: The group "AWS-Develpers" is not in Identity Center`);
    expect(stdout).toContain("   |                        ^~~~~~~~~~~~~\n");
    expect(stdout).toContain("= write: AWS-Developers\n");
  });
});
