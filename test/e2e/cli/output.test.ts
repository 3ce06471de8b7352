import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { access, CLI, plainEnvironment, refused, reportFrom, run } from "./command-line.ts";

function cleanRepository(): TestRepository {
  const repository = createRepository();
  repository.commit("Start", { "access.yaml": access() });
  return repository;
}

describe("--output FILE", () => {
  it("writes the whole report, and nothing to standard output", () => {
    const { directory } = cleanRepository();
    for (const format of ["json", "pretty", "markdown", "github"]) {
      const { code, stdout } = run(directory, ["check", "--format", format, "--output", "report.out"]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
      const text = readFileSync(join(directory, "report.out"), "utf8");
      expect(text).not.toContain("\u001b");
      if (format === "json") expect(reportFrom({ code, stdout: text, stderr: "" }).verdict).toBe("incomplete");
    }
    expect(readdirSync(directory).sort()).toEqual([".git", "access.yaml", "report.out"]);
  });

  it("is relative to the working folder, not to DIR", () => {
    const { directory } = cleanRepository();
    const elsewhere = temporaryFolder();
    expect(run(elsewhere, ["check", directory, "--output", "report.txt"]).code).toBe(0);
    expect(readdirSync(elsewhere)).toEqual(["report.txt"]);
  });

  it("replaces a file as a whole and keeps its permissions", () => {
    const { directory, write } = cleanRepository();
    write("report.txt", "x".repeat(1 << 20));
    chmodSync(join(directory, "report.txt"), 0o600);
    const before = openSync(join(directory, "report.txt"), "r");
    run(directory, ["check", "--output", "report.txt"]);
    expect(readFileSync(before, "utf8")).toBe("x".repeat(1 << 20));
    expect(readFileSync(join(directory, "report.txt"), "utf8")).toMatch(/^[\s\S]*incomplete: no findings/);
    expect(statSync(join(directory, "report.txt")).mode & 0o777).toBe(0o600);
  });

  it("does not write through a committed symbolic link, be it the file or its folder", () => {
    const { directory, link, commit } = cleanRepository();
    const victim = temporaryFolder();
    writeFileSync(join(victim, "authorized_keys"), "mine\n");
    link("report.txt", join(victim, "authorized_keys"));
    link("reports", victim);
    link("dangling.txt", join(victim, "new"));
    commit("Links");
    for (const file of ["report.txt", "reports/authorized_keys", "reports/new", "dangling.txt"]) {
      expect(refused(directory, ["check", "--output", file])).toContain("is a symbolic link, and a link could lead to");
    }
    expect(readFileSync(join(victim, "authorized_keys"), "utf8")).toBe("mine\n");
    expect(readdirSync(victim)).toEqual(["authorized_keys"]);
  });

  it("needs its folder, and something that can be a file", () => {
    const { directory, write } = cleanRepository();
    write("file", "");
    mkdirSync(join(directory, "folder"));
    expect(refused(directory, ["check", "--output", "absent/r.txt"])).toContain(
      'there is no folder "absent". Create it',
    );
    expect(refused(directory, ["check", "--output", "file/r.txt"])).toContain('there is no folder "file".');
    expect(refused(directory, ["check", "--output", "folder"])).toContain('"folder" is not a regular file.');
    expect(refused(directory, ["check", "--output", "/dev/null"])).toContain('"/dev/null" is not a regular file.');
    expect(refused(directory, ["schema", "policy", "--output", "absent/p.json"])).toContain('no folder "absent"');
    expect(existsSync(join(directory, "absent"))).toBe(false);
  });
});

/** Runs with a reader of standard output that leaves at once, or with another place for it. */
function unread(directory: string, args: readonly string[], stdout: "pipe" | number): Promise<[number | null, string]> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: directory,
    env: plainEnvironment(),
    stdio: ["ignore", stdout, "pipe"],
  });
  child.stdout?.destroy();
  let said = "";
  child.stderr?.on("data", (piece: Buffer) => {
    said += piece.toString();
  });
  return new Promise((resolve) => child.on("close", (code) => resolve([code, said])));
}

describe("a result that nobody takes", () => {
  const { directory, commit } = cleanRepository();
  // More than any pipe holds.
  commit("Many", { "users.tf": `# ${"x".repeat(100)}\nresource "aws_iam_user" "u" { name = "u" }\n`.repeat(5000) });

  it.each([
    [["check", "--fail-on", "never"]],
    [["check", "--fail-on", "never", "--format", "json"]],
    [["explain", "unknown-group"]],
    [["schema", "report"]],
    [["--help"]],
    [["--version"]],
  ])("is exit code 2 where the pipe is closed early: %j", async (args) => {
    const [code, said] = await unread(directory, args, "pipe");
    expect(said).toContain("identity-guard: The result could not be written to standard output: write EPIPE.");
    expect(said).not.toContain("    at ");
    expect(code).toBe(2);
  });

  it("is exit code 2 where the disk is full", async (context) => {
    if (!existsSync("/dev/full")) return context.skip("no /dev/full here");
    const [code, said] = await unread(directory, ["check", "--fail-on", "never"], openSync("/dev/full", "w"));
    expect(said).toContain("could not be written to standard output: ENOSPC");
    expect(code).toBe(2);
  });

  it("is no reason for another exit code where standard error is closed", async () => {
    const child = spawn(process.execPath, [CLI, "check", "--explain-files", "--history", "--staged"], {
      cwd: directory,
      env: plainEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stderr.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(2);
  });
});
