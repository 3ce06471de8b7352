import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../../src/commands/choices.ts";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { commandsIn } from "../../support/runner-commands.ts";
import { access, CLI, check, iamUser, plainEnvironment, run, scimToken, snapshot } from "./command-line.ts";

function repositoryWithFindings(): TestRepository {
  const repository = createRepository();
  repository.commit("Start", {
    "access.yaml": access("Developers").replace("AWS-Developers", "AWS-Developers\n    sorce: scim"),
    "aws/users.tf": iamUser("bob") + iamUser("eve"),
    "aws/more.tf": iamUser("bob"),
    "sync.sh": `TOKEN=${scimToken()}\n`,
    ".github/identity-guard.yml": "instances: {default: {snapshot: groups.json}}\nrules: {iam-user: warning}\n",
    "groups.json": snapshot(["AWS-Developer"]),
  });
  return repository;
}

describe("formats", () => {
  const { directory } = repositoryWithFindings();

  it("json: the published schema, nothing else on stdout, the verdict and the exit code agree", () => {
    const { code, report } = check(directory);
    expect({ code, verdict: report.verdict }).toEqual({ code: 1, verdict: "fail" });
    expect(report.findings.map(({ path, startLine, rule }) => `${path}:${startLine} ${rule}`)).toEqual([
      "access.yaml:6 unknown-field",
      "access.yaml:11 unknown-group",
      "aws/more.tf:1 iam-user",
      "aws/users.tf:4 iam-user",
      "sync.sh:1 aws-scim-token",
    ]);
    expect(report.findings[2]?.related).toMatchObject([{ path: "aws/users.tf", startLine: 1 }]);
    expect(report.identity.referencedGroups).toEqual(["AWS-Developers"]);
    expect(report.directories).toEqual([{ instance: "default", mode: "snapshot", takenAt: "2026-01-02T03:04:05Z" }]);
    expect(report.policy).toEqual({ path: ".github/identity-guard.yml" });
  });

  it("json: two runs differ in durationMs only", () => {
    const [first, second] = [1, 2].map(() => run(directory, ["check", "--format", "json"]).stdout);
    const timeless = (text: string | undefined): string | undefined => text?.replace(/"durationMs": \d+/, "");
    expect(timeless(first)).toBe(timeless(second));
    expect(first).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n {2}"durationMs": \d+\n\}\n$/);
  });

  it.each(["--staged", "--history", "--range=HEAD~0..HEAD"])(
    "json: findings do not depend on where they are read: %s",
    (scope) => {
      const { findings } = check(directory).report;
      const other = check(directory, [scope]).report.findings;
      const wanted = scope.startsWith("--range") ? findings.filter(({ gate }) => gate !== "secrets") : findings;
      // Only a search of commits knows when a secret came.
      const timeless = other.map(({ commit, properties, ...finding }) =>
        commit === undefined ? { ...finding, ...(properties ? { properties } : {}) } : finding,
      );
      expect(timeless).toEqual(wanted);
    },
  );

  it("github: annotations, and nothing that is none", () => {
    const { code, stdout } = run(directory, ["check", "--format", "github"]);
    const commands = commandsIn(stdout);
    expect(commands.map(({ name }) => name)).toEqual(["error", "error", "error", "warning", "warning"]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(commands.length);
    expect(commands[0]?.properties).toEqual({
      file: "access.yaml",
      line: "6",
      endLine: "6",
      col: "5",
      endColumn: "10",
      title: "unknown-field",
    });
    expect(code).toBe(1);
  });

  it("markdown: a table, with every rule that found something", () => {
    const { code, stdout } = run(directory, ["check", "--format", "markdown"]);
    for (const rule of ["unknown-field", "unknown-group", "iam-user", "aws-scim-token"]) expect(stdout).toContain(rule);
    expect(stdout).toMatch(/^\|.*\|$/m);
    expect(code).toBe(1);
  });

  it("pretty: for people, and where no format is chosen", () => {
    const { code, stdout } = run(directory, ["check"]);
    expect(run(directory, ["check", "--format", "pretty"]).stdout).toBe(stdout);
    expect(stdout).toContain("access.yaml:6:5: error: ");
    expect(stdout).toMatch(/\nfail: 3 errors, 2 warnings; 6 files, [^\n]*\n$/);
    expect(code).toBe(1);
  });

  it.each(FORMATS)("%s: no colour where it is piped", (format) => {
    for (const environment of [{}, { NO_COLOR: "1" }, { TERM: "xterm-256color", COLORTERM: "truecolor" }]) {
      expect(run(directory, ["check", "--format", format], { environment }).stdout).not.toContain("\u001b");
    }
  });

  it("pretty: colour on a terminal, unless NO_COLOR says no", (context) => {
    const script = "/usr/bin/script";
    const onTerminal = (NO_COLOR?: string): string => {
      const command = `'${process.execPath}' '${CLI}' check '${directory}'`;
      const environment = { ...plainEnvironment(), TERM: "xterm", ...(NO_COLOR === undefined ? {} : { NO_COLOR }) };
      const { stdout } = spawnSync(script, ["-qec", command, "/dev/null"], { env: environment, encoding: "utf8" });
      return stdout;
    };
    if (process.platform !== "linux" || spawnSync(script, ["--version"]).error) return context.skip("no terminal here");
    expect(onTerminal()).toContain("\u001b[");
    expect(onTerminal("")).toContain("\u001b[");
    expect(onTerminal("1")).toContain("access.yaml:6:5: error: ");
    expect(onTerminal("1")).not.toContain("\u001b");
  });

  it("--explain-files goes to standard error, so that standard output stays a report", () => {
    const { report, stderr } = check(directory, ["--explain-files"]);
    expect(report.identity.files).toBe(1);
    expect(stderr).toContain("access.yaml: read as native, for it has ");
    const empty = createRepository();
    expect(run(empty.directory, ["check", "--explain-files"]).stderr).toBe("No file was read as declared access.\n");
  });
});
