import { describe, expect, it } from "vitest";
import { judgeExample } from "../../../../src/commands/judge-example.ts";
import type { Example } from "../../../../src/core.ts";
import { iamUser } from "../../../../src/rules/iam-users/iam-user.ts";
import { unresolvedDefinition } from "../../../../src/rules/iam-users/unresolved-definition.ts";
import { dialects } from "../../../../src/scan/dialects/index.ts";

const module = (source: string, name = "a") => `module "${name}" {\n  source = "${source}"\n}\n`;
const found = async (files: Example["files"], base?: Example["files"]) => {
  const example = { files, ...(base ? { base } : {}) };
  const { report } = await judgeExample(unresolvedDefinition, example, [iamUser, unresolvedDefinition], dialects);
  return report.findings.map(({ rule, severity, state, path, startLine, subject }) =>
    [rule, severity, state, `${path}:${startLine}`, subject].join(" "),
  );
};

describe("unresolved-definition", () => {
  it("is told of what a change adds", async () => {
    expect(await found({ "a.tf": module("example/mail/aws") }, {})).toEqual([
      "unresolved-definition note new a.tf:2 unresolved module.a from example/mail/aws",
    ]);
  });

  it("is not told without a change, nor of what was there", async () => {
    expect(await found({ "a.tf": module("example/mail/aws") })).toEqual([]);
    const before = { "a.tf": module("example/mail/aws") };
    expect(await found({ "a.tf": `# moved\n\n${before["a.tf"]}` }, before)).toEqual([]);
  });

  it("is told of another call of the same, at that place", async () => {
    const before = { "a.tf": module("example/mail/aws") };
    expect(await found({ ...before, "b.tf": module("example/mail/aws", "b") }, before)).toEqual([
      "unresolved-definition note new b.tf:2 unresolved module.b from example/mail/aws",
    ]);
  });

  it("follows the policy of the base", async () => {
    const policy = "iamUsers:\n  modules:\n    trusted: [example/vpc/*]\n    makingUsers: [example/users/*]\n";
    const files = { "a.tf": module("example/vpc/aws"), "b.tf": module("example/users/aws", "b") };
    expect(await found(files, { ".github/identity-guard.yml": policy })).toEqual([
      "iam-user error new b.tf:2 user b.tf module.b",
    ]);
    expect(await found({ ...files, ".github/identity-guard.yml": policy }, {})).toHaveLength(2);
  });

  it("excludes by the policy of the base alone", async () => {
    const policy = "iamUsers: { exclude: ['test/**'] }\n";
    const files = { "test/a.tf": 'resource "aws_iam_user" "x" {}\n', ".github/identity-guard.yml": policy };
    expect(await found(files, {})).toHaveLength(1);
    const { report } = await judgeExample(
      iamUser,
      { files, base: { ".github/identity-guard.yml": policy } },
      [iamUser],
      dialects,
    );
    expect(report.findings).toEqual([]);
    expect(report.gates.find(({ gate }) => gate === "iam-users")).toMatchObject({
      status: "ran",
      excluded: { files: 1, definitions: 1 },
    });
  });
});
