import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../../src/commands/choices.ts";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { pathToken } from "../../support/secrets.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { folderWith, leakIn, quiet } from "./canary.ts";
import { access, check, iamUser, rulesIn, run, snapshot } from "./command-line.ts";

const token = pathToken();
const quotedToken = JSON.stringify(token);

/** Declared access with the token in every place that a message may quote. */
const ACCESS = `schemaVersion: 1
accounts:
  ${quotedToken}: {id: ${quotedToken}}
  payments: {id: "111122223333", environment: ${quotedToken}}
groups:
  - displayName: ${quotedToken}
    description: ${quotedToken}
    ${quotedToken}: 1
  - displayName: ${quotedToken}
    source: identity-store
permissionSets:
  - name: ${quotedToken}
    sessionDuration: ${token}
assignments:
  - principal: {group: ${quotedToken}, ${quotedToken}: 1}
    permissionSets: [${quotedToken}, ${token}x]
    targets: {accounts: [${quotedToken}]}
  - principal: {group: "${token}s"}
    permissionSets: [Nobody]
    targets: {accounts: [payments]}
${quotedToken}: {}
`;
const WAIVERS = `waivers:
  - {rule: iam-user, subject: user bob, owner: ${quotedToken}, reason: ${quotedToken}, expires: 2999-12-31}
  - {rule: iam-user, subject: ${quotedToken}, owner: x, reason: ${quotedToken}, expires: 2999-12-31}
  - {rule: iam-user, subject: user eve, owner: x, reason: ${quotedToken}, expires: 2020-12-31}
`;

describe("a repository with its SCIM token all over", () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = createRepository();
    repository.commit("Start", { "access.yaml": access() });
    repository.commit(`Leak ${token}`, {
      "access.yaml": ACCESS,
      "broken.yaml": `groups: [${token}\n`,
      "twice.json": `{"schemaVersion": 1, "groups": [], "groups": [${quotedToken}], ${quotedToken}: 1, ${quotedToken}: 2}`,
      "users.tf": iamUser("bob") + iamUser(token) + iamUser("eve"),
      "template.yaml": `Resources:\n  U:\n    Type: AWS::IAM::User\n    Properties: {UserName: ${quotedToken}}\n`,
      [`leak/${token}`]: "in a path",
      [`leak/${token}.yaml`]: access(),
      [`leak/${token}.tf`]: iamUser("in a path"),
      "sync.sh": `curl -H "Authorization: Bearer ${token}"\n${token}${token}\n##[add-mask]${token}\n::add-mask::${token}\n`,
      "groups.json": snapshot([`${token}`, `${token.slice(0, -1)}`, "AWS-Developers"]),
      ".github/identity-guard.yml": `instances: {default: {snapshot: groups.json}} # ${token}\n${WAIVERS}`,
    });
  });

  it.each(FORMATS)("%s gives none of it away, wherever it is read", (format) => {
    for (const scope of [[], ["--explain-files"], ["--staged"], ["--history"], ["--range", "HEAD~1..HEAD"]]) {
      const { code, written } = quiet(repository.directory, token, ["check", "--format", format, ...scope]);
      expect(code).toBe(1);
      expect(written).toContain(token.slice(0, 8));
      const file = join(temporaryFolder(), "report");
      quiet(repository.directory, token, ["check", "--format", format, "--output", file, ...scope]);
    }
  });

  it("and yet everything is found", () => {
    const expected = ["aws-scim-token", "duplicate-key", "expired-waiver", "iam-user", "invalid-field", "invalid-yaml"];
    const { report } = check(repository.directory);
    expect([...new Set(rulesIn(report))]).toEqual(
      expect.arrayContaining([...expected, "unknown-field", "unused-waiver"]),
    );
    expect(report.findings.filter(({ rule }) => rule === "aws-scim-token")).toHaveLength(1);
    expect(leakIn(JSON.stringify(ACCESS), token)).toBeDefined();
  });

  it("nor does a range that did not bring it, though HEAD is full of it", () => {
    for (const format of FORMATS)
      quiet(repository.directory, token, ["check", "--format", format, "--range", "HEAD..HEAD"]);
  });

  it.each(["documents", "directory", "secrets", "iam-users"])("nor does --only %s", (gate) => {
    for (const format of FORMATS) quiet(repository.directory, token, ["check", "--only", gate, "--format", format]);
  });
});

describe("a policy with the token", () => {
  const entry = (text: string): string => `waivers:\n  - {owner: x, reason: x, expires: 2999-12-31, ${text}}\n`;
  it.each([
    `failOn: ${token}\n`,
    `${quotedToken}: 1\n`,
    `${quotedToken}: 1\n${quotedToken}: 2\n`,
    `rules: {${quotedToken}: error}\n`,
    `rules: {iam-user: ${quotedToken}}\n`,
    `rules: {unknown-group: ${quotedToken}}\n`,
    `require: [${quotedToken}]\n`,
    `gates: {secrets: ${quotedToken}}\n`,
    `gates: {${quotedToken}: true}\n`,
    `instances: {${quotedToken}: {}}\n`,
    `instances: {default: {${quotedToken}: 1, region: ${quotedToken}}}\n`,
    `instances: {default: {snapshot: ${quotedToken}}}\n`,
    `baseline: ${quotedToken}\n`,
    `directory: {mode: ${quotedToken}, locallyManagedGroups: ${quotedToken}}\n`,
    entry(`rule: ${quotedToken}, subject: x`),
    entry(`rule: iam-user, fingerprint: ${quotedToken}`),
    entry(`rule: iam-user, path: ${quotedToken}`),
    entry(`rule: iam-user, subject: x, ${quotedToken}: 1`),
    `failOn: [${token}\n`,
    `"${token}\n`,
    `${token}\n`,
    `&${token.replace(/[^A-Za-z0-9]/g, "")} *${token}\n`,
    `!<${token}> x\n`,
    `%YAML ${token}\n---\nfailOn: error\n`,
    `- ${token}\n---\n- ${token}\n`,
    `{"failOn": ${quotedToken}`,
  ])("is exit code 2 without showing it: %#", (policy) => {
    const { directory, commit } = createRepository();
    commit("Start", { "access.yaml": access(), ".github/identity-guard.yml": policy });
    for (const format of FORMATS) expect(quiet(directory, token, ["check", "--format", format]).code).toBe(2);
    quiet(directory, token, ["check", "--policy-ref", "main", "--config", ".github/identity-guard.yml"]);
  });
});

describe("a snapshot with the token", () => {
  it.each([
    token,
    `{"schemaVersion": ${token}`,
    `{"schemaVersion": ${quotedToken}}`,
    snapshot([]).replace('"kind"', `${quotedToken}: 1, "kind"`),
    snapshot([], token),
    snapshot(["AWS-Developers"]).replace("AWS-Developers", `${token}${token}`),
    snapshot(["AWS-Developers"]).replace('"scim"', quotedToken),
    snapshot(["AWS-Developers"]).replace("2026-01-02T03:04:05Z", token),
    snapshot(["AWS-Developers"]).replace(/"groupId": "[^"]*"/, `"groupId": ${quotedToken}`),
  ])("is exit code 2 without showing it: %#", (text) => {
    const directory = folderWith({ "access.yaml": access() });
    const elsewhere = join(folderWith({ "groups.json": text }), "groups.json");
    for (const format of FORMATS) {
      const { code } = quiet(directory, token, ["check", "--directory", elsewhere, "--format", format]);
      expect(code).toBe(2);
    }
  });
});

describe("an argument that is the token", () => {
  const { directory, commit } = createRepository();
  commit("Start", { "access.yaml": access() });

  it.each([
    [token],
    [`--${token}`],
    ["check", token],
    ["check", ".", token],
    ["check", `--${token}`],
    ["check", `--${token}=${token}`],
    ["check", `--staged=${token}`],
    ...["only", "directory", "directory-timeout", "instance", "config", "policy-ref", "fail-on", "format"].map(
      (name) => ["check", `--${name}=${token}`],
    ),
    ["check", "--range", token],
    ["check", `--range=${token}..HEAD`],
    ["check", `--range=HEAD..${token}`],
    ["check", "--history", "--ref", token],
    ["check", "--output", `absent/${token}`],
    ["check", "--output", `-${token}`],
    ["explain", token],
    ["schema", token],
    ["schema", "policy", "--output", `absent/${token}`],
  ])("is exit code 2 without showing it: %#", (...args) => {
    const { code, stdout, stderr } = run(directory, args);
    expect(leakIn(stdout + stderr, token)).toBeUndefined();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
