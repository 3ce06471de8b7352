import { randomBytes } from "node:crypto";
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../../src/commands/choices.ts";
import type { Finding } from "../../../src/core.ts";
import { githubToken } from "../../../src/rules/secrets/github-token.ts";
import { GIT_SHAPES } from "../../support/git-shapes.ts";
import { createRepository } from "../../support/repository.ts";
import { leaks, pathToken } from "../../support/secrets.ts";
import { access, check, run, scimToken } from "./command-line.ts";

const tokens = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }) => rule === "aws-scim-token");

describe.each(["sha1", "sha256"] as const)("in a repository of %s, a token", (objectFormat) => {
  it.each(Object.entries(GIT_SHAPES))("%s is found, with its commit", (_shape, make) => {
    const repository = createRepository({ objectFormat });
    const start = repository.commit("Start", { "access.yaml": access() });
    const brought = make(repository, pathToken());
    for (const scope of [["--range", `${start}..HEAD`], ["--history"], ["--history", "--ref", "main"]]) {
      const found = tokens(check(repository.directory, scope).report.findings);
      expect(found).toMatchObject([{ commit: brought, properties: { authorDate: expect.stringMatching(/^2026-/) } }]);
    }
  });
});

describe("a token that no commit of a branch holds", () => {
  it("is found in the message of a tag, and of a tag of that tag", () => {
    const { directory, commit, git } = createRepository();
    const start = commit("Start", { "access.yaml": access() });
    commit("Two");
    const [inner, outer] = [scimToken(), scimToken()];
    git("tag", "-a", "v1", "-m", `Release ${inner}`);
    git("tag", "-a", "v2", "-m", `Again ${outer}`, "v1");
    for (const scope of [["--history"], ["--history", "--ref", "v2"], ["--range", `${start}..v2`]]) {
      const found = tokens(check(directory, scope).report.findings);
      expect(found.map(({ message }) => /header of tag v\d/.exec(message)?.[0]).sort()).toEqual([
        "header of tag v1",
        "header of tag v2",
      ]);
      for (const finding of found) expect(finding).not.toHaveProperty("path");
    }
    expect(tokens(check(directory, ["--history", "--ref", "main"]).report.findings)).toEqual([]);
  });

  it("is found in a note, and in a blob and a tree to which nothing but tags lead, one by way of another", () => {
    const { directory, commit, git, pipe, write } = createRepository();
    commit("Start", { "access.yaml": access() });
    const token = scimToken();
    const blob = pipe(token, "hash-object", "-w", "--stdin").toString().trim();
    git("tag", "-a", "inner", "-m", "A blob", blob);
    git("tag", "-a", "outer", "-m", "A tag of a tag", "inner");
    git("tag", "--delete", "inner");
    write("key.txt", scimToken());
    git("add", "key.txt");
    git("tag", "tree", git("write-tree"));
    git("rm", "--quiet", "--force", "--cached", "key.txt");
    git("notes", "add", "-m", `The old one: ${scimToken()}`);
    const found = tokens(check(directory, ["--history"]).report.findings);
    expect(found).toHaveLength(3);
    for (const { properties } of found) expect(properties).toMatchObject({ atHead: false });
    expect(tokens(check(directory, ["--history", "--ref", "refs/notes/commits"]).report.findings)).toHaveLength(1);
    expect(tokens(check(directory, ["--history", "--ref", "main"]).report.findings)).toEqual([]);
  });

  it.each([
    ["a branch", "refs/heads/sync/"],
    ["a tag", "refs/tags/"],
    ["a remote branch", "refs/remotes/origin/"],
    ["any other reference", "refs/backup/"],
  ])("is found in the name of %s, and is never shown", (_what, folder) => {
    const { directory, commit, git } = createRepository();
    commit("Start", { "access.yaml": access() });
    // No reference can have a colon in its name.
    const [token, scim] = [githubToken.sample(randomBytes), pathToken().replaceAll(":", "%3A")];
    for (const name of [token, scim]) git("update-ref", `${folder}${name}`, "HEAD");
    const { findings } = check(directory, ["--history"]).report;
    expect(findings.map(({ rule }) => rule).sort()).toEqual(["aws-scim-token", "github-token"]);
    for (const finding of findings) {
      expect(finding.message).toContain(`in the name of the reference "${folder}…"`);
      expect(finding).toMatchObject({ properties: { foundIn: "reference" } });
      expect(finding).not.toHaveProperty("path");
      expect(finding).not.toHaveProperty("commit");
    }
    for (const format of FORMATS) {
      const { stdout, stderr } = run(directory, ["check", "--history", "--format", format]);
      for (const secret of [token, scim]) expect(leaks(stdout + stderr, secret)).toBe(false);
    }
    expect(check(directory, ["--history", "--ref", "HEAD"]).report.findings).toEqual([]);
    expect(check(directory).report.findings).toEqual([]);
  });

  it("is found where a branch was forced away and something else still reaches it", () => {
    const { directory, commit, git } = createRepository();
    commit("Start", { "access.yaml": access() });
    const lost = commit("Leak", { "sync.sh": scimToken() });
    git("update-ref", "refs/backup/main", lost);
    git("reset", "--quiet", "--hard", "HEAD~1");
    commit("Instead", { "a.txt": "a" });
    expect(tokens(check(directory, ["--history"]).report.findings)).toMatchObject([
      { commit: lost, path: "sync.sh", properties: { atHead: false } },
    ]);
    git("update-ref", "-d", "refs/backup/main");
    // Nothing reaches it any more, so that nobody who clones gets it.
    expect(tokens(check(directory, ["--history"]).report.findings)).toEqual([]);
  });
});

describe("a token in the name of a path", () => {
  const place = (findings: readonly Finding[]) =>
    tokens(findings).map(({ message }) => /in the name of the path "[^"]*"/.exec(message)?.[0]);

  it("is found in work tree, index, range and history, and is never shown", () => {
    const { directory, commit, write, git } = createRepository();
    const start = commit("Start", { "access.yaml": access() });
    const token = pathToken();
    write(`keys/${token}.pem`, "nothing\n");
    expect(place(check(directory).report.findings)).toEqual(['in the name of the path "keys/….pem"']);
    expect(place(check(directory, ["--staged"]).report.findings)).toEqual([]);
    git("add", "--all");
    expect(place(check(directory, ["--staged"]).report.findings)).toEqual(['in the name of the path "keys/….pem"']);
    const brought = commit("Add");
    commit("Remove", { keys: null });
    for (const scope of [["--range", `${start}..HEAD`], ["--history"]]) {
      const { findings } = check(directory, scope).report;
      expect(place(findings)).toEqual(['in the name of the path "keys/….pem"']);
      expect(findings).toMatchObject([{ commit: brought, properties: { foundIn: "path", atHead: false } }]);
      const { stdout, stderr } = run(directory, ["check", ...scope]);
      for (let at = 0; at + 12 <= token.length; at++) expect(stdout + stderr).not.toContain(token.slice(at, at + 12));
    }
    expect(check(directory).report.findings).toEqual([]);
  });

  it("is not new where the path was there before the range", () => {
    const { directory, commit } = createRepository();
    const start = commit("Start", { "access.yaml": access(), [`${pathToken()}/a`]: "a" });
    commit("Beside", { "b.txt": "b" });
    expect(check(directory, ["--range", `${start}..HEAD`]).report.findings).toEqual([]);
  });

  it("has the fingerprint of the same token in a file", () => {
    const { directory, commit } = createRepository();
    const token = pathToken();
    commit("Start", { "access.yaml": access(), [token]: "nothing\n" });
    const [named] = check(directory).report.findings;
    commit("Both", { "sync.sh": `T=${token}\n` });
    const [both, ...more] = check(directory).report.findings;
    expect([both?.fingerprint, both?.path, more]).toEqual([named?.fingerprint, "sync.sh", []]);
    expect(both?.message).toContain(', also in the name of the path "…"');
  });
});

describe("what is not read", () => {
  it("is a file that git ignores, wherever it says so in the repository", () => {
    const { directory, commit, write } = createRepository();
    commit("Start", { "access.yaml": access(), ".gitignore": "*.key\n", "deep/.gitignore": "secret/\n" });
    write("my.key", scimToken());
    write("deep/secret/token", scimToken());
    expect(check(directory).report.findings).toEqual([]);
    // What only the machine's owner ignores is read: the next one to clone does not.
    write(".git/info/exclude", "mine\n");
    write("mine", scimToken());
    expect(tokens(check(directory).report.findings)).toHaveLength(1);
  });

  it("is the target of a link, which may lead anywhere", () => {
    const { directory, commit, write } = createRepository();
    write(".git/leak", scimToken());
    symlinkSync(".git/leak", join(directory, "link"));
    commit("Start", { "access.yaml": access() });
    expect(check(directory).report.findings).toEqual([]);
    chmodSync(join(directory, ".git/leak"), 0o600);
    expect(check(directory, ["--history"]).report.findings).toEqual([]);
  });
});
