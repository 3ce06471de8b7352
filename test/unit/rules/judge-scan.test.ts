import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Definition, type DefinitionRule, isSecretRule, type Place } from "../../../src/core.ts";
import { defaultPolicy } from "../../../src/policy/schema.ts";
import { fingerprintOf } from "../../../src/rules/finding.ts";
import { rules } from "../../../src/rules/index.ts";
import { judgeDefinitions, judgeSecrets } from "../../../src/rules/judge-scan.ts";
import type { FoundDefinition, FoundSecret } from "../../../src/scan/scan.ts";
import { leaks, scimToken } from "../../support/secrets.ts";

const secretRules = rules.filter(isSecretRule);
const place = (path: string, startLine = 1): Place => ({
  path,
  startLine,
  startColumn: 1,
  endLine: startLine,
  endColumn: 2,
});
const policyWith = (severities: Record<string, "error" | "warning" | "note" | "off">) => ({
  ...defaultPolicy(),
  rules: severities,
});

describe("the finding of a secret", () => {
  const secretAt = (secret: string, paths: readonly [string, ...string[]], line = 1): FoundSecret => ({
    rule: "aws-scim-token",
    secret,
    paths,
    place: place(paths[0], line),
    undone: [],
    written: [],
  });
  const token = scimToken();
  const judged = (...found: readonly FoundSecret[]) => judgeSecrets(found, secretRules, defaultPolicy());

  it("is one for each secret, with every place where it stands", () => {
    const other = scimToken();
    const results = judged(secretAt(token, ["a", "b"]), secretAt(other, ["a"], 2), secretAt(token, ["c"], 3));
    expect(
      results.map(({ finding: { path, related } }) => [
        path,
        ...related.map((also) => `${also.path}:${also.startLine}`),
      ]),
    ).toEqual([["a", "b:1", "c:3"], ["a"]]);
    expect(results[0]?.standing.map(({ pointer }) => pointer)).toEqual(["a", "b", "c"]);
  });

  it("has each place once, in however many versions of a file the secret stands there", () => {
    const [result] = judged(secretAt(token, ["a"]), secretAt(token, ["a"]), secretAt(token, ["a"], 2));
    expect(result?.finding.related.map(({ startLine }) => startLine)).toEqual([2]);
  });

  it("is known by the secret, and shows no 12 characters of it", () => {
    const [result] = judged({ ...secretAt(token, ["a"]), undone: ["base64"] });
    expect(result?.finding.fingerprint).toBe(fingerprintOf("aws-scim-token", "", token));
    expect(result?.finding).toMatchObject({ instance: "", properties: { undone: "base64" } });
    expect(leaks(JSON.stringify(result), token)).toBe(false);
  });

  it("names the first eight characters of each id, which tell the operator what to delete", () => {
    const [result] = judged(secretAt(token, ["a"]));
    expect(result?.finding.subject).toContain(`${token.slice(0, 8)}…:${token.slice(37, 45)}…`);
  });

  const origin = (commit: string) => ({ commit: commit.repeat(40), authorDate: "2026-01-01T00:00:00+01:00" });
  const pastAt = (path: string, commit: string, line = 1): FoundSecret => ({
    ...secretAt(token, [path], line),
    origin: origin(commit),
    atHead: true,
  });

  it("of a range shows where it stands at the head, and names the oldest commit that brought it", () => {
    const [result] = judged(
      { ...secretAt(token, ["new.sh"], 9), atHead: true },
      pastAt("old.sh", "a", 2),
      pastAt("new.sh", "b", 3),
      pastAt("old.sh", "c", 4),
    );
    expect(result?.finding).toMatchObject({
      ...{ path: "new.sh", startLine: 9, commit: "a".repeat(40) },
      properties: { authorDate: "2026-01-01T00:00:00+01:00", atHead: true },
      related: [{ path: "old.sh", startLine: 2, message: `in commit ${"a".repeat(12)}` }],
    });
  });

  it("of a range that is gone from the head shows where it began", () => {
    const gone = [pastAt("old.sh", "a", 2), pastAt("new.sh", "b", 3)].map((found) => ({ ...found, atHead: false }));
    const { origin: _, ...unknown } = { ...pastAt("third.sh", "c"), atHead: false };
    const [result] = judged(...gone, unknown);
    expect(result?.finding).toMatchObject({
      ...{ path: "old.sh", startLine: 2, commit: "a".repeat(40), properties: { atHead: false } },
      related: [
        { path: "new.sh", message: `in commit ${"b".repeat(12)}` },
        { path: "third.sh", message: "in the history" },
      ],
    });
  });

  it("that stands in no file has no place, says where it stands, and gives no name away", () => {
    const name = `keys/${token}.pem`;
    const inPath: FoundSecret = {
      ...secretAt(token, [name]),
      beside: "path",
      place: { path: name, startLine: 1, startColumn: 6, endLine: 1, endColumn: 6 + token.length },
    };
    const [named] = judged(inPath);
    expect(named?.finding.message).toContain('), in the name of the path "keys/….pem". Delete');
    expect(leaks(JSON.stringify(named?.finding), token)).toBe(false);
    expect(named?.finding).not.toHaveProperty("path");
    expect(named?.finding.properties).toEqual({ foundIn: "path" });
    const inCommit: FoundSecret = {
      ...secretAt(token, [`commit ${"d".repeat(40)}`], 7),
      ...{ beside: "commit", origin: origin("d"), atHead: true },
    };
    const inTag: FoundSecret = { ...secretAt(token, ["tag v1"], 5), beside: "tag" };
    const [told] = judged(inTag, inCommit);
    expect(told?.finding.message).toContain(
      `, in the message or the header of tag v1 and in the message or the header of commit ${"d".repeat(40)}.`,
    );
    expect(told?.finding).toMatchObject({ commit: "d".repeat(40), properties: { foundIn: "tag", atHead: true } });
    expect(told?.standing.map(({ pointer }) => pointer)).toEqual(["tag v1", `commit ${"d".repeat(40)}`]);
  });

  it("that stands in a file as well shows the file; a message that quotes it does not make it stand at the head", () => {
    const inCommit: FoundSecret = {
      ...secretAt(token, [`commit ${"d".repeat(40)}`], 7),
      ...{ beside: "commit", origin: origin("d"), atHead: true },
    };
    const [result, ...others] = judged(inCommit, { ...pastAt("gone.sh", "e"), atHead: false });
    expect(others).toEqual([]);
    expect(result?.finding).toMatchObject({ path: "gone.sh", commit: "d".repeat(40), properties: { atHead: false } });
    expect(result?.finding.message).toContain(", also in the message or the header of commit dddd");
    expect(result?.finding.related).toEqual([]);
  });

  it("shows none of any secret rule's samples", () => {
    for (const rule of secretRules) {
      const secret = rule.sample(randomBytes);
      expect(leaks(JSON.stringify(judged({ ...secretAt(secret, ["a"]), rule: rule.id })), secret)).toBe(false);
    }
  });
});

describe("the finding of a definition", () => {
  const rule: DefinitionRule = {
    id: "iam-user",
    gate: "iam-users",
    kind: "user",
    severity: "error",
    summary: "",
    why: "",
    fix: "",
    examples: { bad: [{ files: {} }], good: [{ files: {} }] },
    message: ({ dialect, confidence }) => `${dialect} ${confidence}`,
  };
  const definedIn = (dialect: string, fields: Partial<Omit<Definition, "at">> = {}, line = 1): FoundDefinition => ({
    paths: [`${dialect}.x`],
    place: place(`${dialect}.x`, line),
    definition: { kind: "user", dialect, address: "user.a", confidence: "definite", ...fields },
  });
  const judged = (found: readonly FoundDefinition[], policy = defaultPolicy()) =>
    judgeDefinitions(found, [rule], policy);

  it.each([
    ["a definite one", "definite", "error"],
    ["a conditional one", "conditional", "error"],
    ["an imperative one, a step lower", "imperative", "warning"],
  ] as const)("is as severe as its rule for %s", (_, confidence, severity) => {
    expect(judged([definedIn("a", { confidence })])[0]?.finding).toMatchObject({
      severity,
      properties: { dialect: "a", confidence },
    });
  });

  it("warns of an imperative one of which the rule only warns", () => {
    const warning: DefinitionRule = { ...rule, severity: "warning" };
    const found = [definedIn("a", { confidence: "imperative" })];
    expect(judgeDefinitions(found, [warning], policyWith({}))[0]?.finding.severity).toBe("warning");
  });

  it("goes by the policy's severity for all of them", () => {
    const found = [definedIn("a", { name: "x", confidence: "imperative" }), definedIn("b", { name: "y" })];
    expect(judged(found, policyWith({ "iam-user": "note" })).map(({ finding }) => finding.severity)).toEqual([
      "note",
      "note",
    ]);
    expect(judged(found, policyWith({ "iam-user": "off" }))).toEqual([]);
  });

  it("is one for each name, as severe as its worst place, which it shows", () => {
    const [result, ...others] = judged([
      definedIn("script", { name: "ci", confidence: "imperative" }),
      definedIn("terraform", { name: "ci" }),
      definedIn("later", { name: "ci" }),
    ]);
    expect(others).toEqual([]);
    expect(result?.finding).toMatchObject({
      severity: "error",
      path: "terraform.x",
      message: "terraform definite",
      subject: "user ci",
      related: [{ path: "script.x" }, { path: "later.x" }],
    });
    expect(result?.standing.map(({ pointer }) => pointer)).toEqual([
      "terraform.x#user.a",
      "script.x#user.a",
      "later.x#user.a",
    ]);
  });

  it("is about its place where it has no name", () => {
    expect(judged([definedIn("a"), definedIn("b")]).map(({ finding }) => finding.subject)).toEqual([
      "user a.x user.a",
      "user b.x user.a",
    ]);
  });

  it("is one for each place where none of them has a name, so that a change or a waiver speaks for one alone", () => {
    const found = [definedIn("a"), definedIn("a", {}, 2), definedIn("a", {}, 2), definedIn("b"), definedIn("a", {}, 3)];
    expect(judged(found).map(({ finding }) => [finding.subject, finding.startLine])).toEqual([
      ["user a.x user.a", 1],
      ["user a.x user.a (2)", 2],
      ["user b.x user.a", 1],
      ["user a.x user.a (3)", 3],
    ]);
  });

  it("is none where no rule is about its kind", () => {
    expect(judged([definedIn("a", { kind: "access-key" })])).toEqual([]);
  });
});
