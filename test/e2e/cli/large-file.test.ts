import { appendFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../../src/rules/finding.ts";
import { createRepository } from "../../support/repository.ts";
import { leaks } from "../../support/secrets.ts";
import { NODES } from "../nodes.ts";
import { access, CLI, gateOf, reportFrom, scimToken } from "./command-line.ts";
import { measured } from "./measured.ts";

/** Bytes before the token: more than Node reads of a file at once, and than V8 takes into a text. */
const BEFORE = 2 ** 31 + 12_345;
/** Megabytes that a check may take beyond what an empty program does. */
const MEMORY = 150;

describe.each(NODES)("a file of more than 2 GiB, on $name", ({ program: node }) => {
  it("shows the token near its end, in little memory", { timeout: 180_000 }, async () => {
    const { directory, commit, write } = createRepository();
    commit("Start", { "access.yaml": access(), ".gitattributes": "* -text\n" });
    const token = scimToken();
    write("huge.sql", "-- dump\r\n");
    truncateSync(join(directory, "huge.sql"), BEFORE); // a hole, which takes no room on the disk
    appendFileSync(join(directory, "huge.sql"), `\r\n  ü="${token}";\n`);
    const program = { node, directory };
    const empty = await measured(program, ["--eval", "0"]);
    const ended = await measured(program, [CLI, "check", "--format", "json", "--directory", "off"]);
    const report = reportFrom(ended);
    expect(report.findings).toMatchObject([
      {
        rule: "aws-scim-token",
        path: "huge.sql",
        startLine: 3,
        startColumn: 6,
        endLine: 3,
        endColumn: token.length + 6,
        fingerprint: fingerprintOf("aws-scim-token", "", token),
      },
    ]);
    expect([gateOf(report, "secrets")?.status, gateOf(report, "iam-users")?.status]).toEqual(["ran", "ran"]);
    expect(report.scanned.bytes).toBeGreaterThan(BEFORE);
    expect({ code: ended.code, isLeaked: leaks(ended.stdout + ended.stderr, token) }).toEqual({
      code: 1,
      isLeaked: false,
    });
    expect(empty.megabytes).toBeGreaterThan(10);
    expect(ended.megabytes - empty.megabytes).toBeLessThan(MEMORY);
  });
});

describe("a file that is too large to be parsed", () => {
  const { directory, commit, write } = createRepository();
  commit("Start", { "access.yaml": access() });
  const large = (path: string, text: string): void => {
    write(path, "");
    truncateSync(join(directory, path), 2 ** 25);
    appendFileSync(join(directory, path), text);
  };

  it("fails the gate that would have to, and says which it is and why; only where it names an IAM user", async () => {
    const args = [CLI, "check", "--format", "json", "--directory", "off"];
    large("main.tf", "\n# nothing\n");
    const clean = await measured({ node: process.execPath, directory }, args);
    expect(gateOf(reportFrom(clean), "iam-users")).toEqual({ gate: "iam-users", status: "ran" });
    large("main.tf", '\nresource "aws_iam_user" "one" {}\n');
    const named = await measured({ node: process.execPath, directory }, args);
    expect(named.code).toBe(2);
    expect(gateOf(reportFrom(named), "iam-users")).toEqual({
      gate: "iam-users",
      status: "failed",
      reason: `"main.tf" could not be judged: it has ${2 ** 25 + 34} bytes, which is too large to be parsed`,
    });
  });
});
