import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, repositoryAt, runTestGit } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { access, check, refused, rulesIn, scimToken } from "./command-line.ts";

/** A repository with three commits, of which the second holds a token that the third removes. */
function history() {
  const repository = createRepository();
  const start = repository.commit("Start", { "access.yaml": access() });
  const leak = repository.commit("Leak", { "sync.sh": scimToken() });
  const head = repository.commit("Remove", { "sync.sh": null });
  return { ...repository, start, leak, head };
}

describe("names of commits that an attacker could choose", () => {
  it("a tag that is named like a branch does not empty the range", () => {
    const { directory, git, head, start } = history();
    git("update-ref", "refs/remotes/origin/main", start);
    expect(rulesIn(check(directory, ["--range", "origin/main..HEAD"]).report)).toEqual(["aws-scim-token"]);
    git("tag", "origin/main", head);
    for (const args of [
      ["--range", "origin/main..HEAD"],
      ["--policy-ref", "origin/main"],
      ["--history", "--ref", "origin/main"],
    ]) {
      const message = refused(directory, ["check", ...args]);
      expect(message).toContain(
        '"origin/main" is ambiguous: it means "refs/remotes/origin/main" and "refs/tags/origin/main".',
      );
    }
    const full = check(directory, ["--range", "refs/remotes/origin/main..HEAD"]).report;
    expect([rulesIn(full), full.scanned.commits]).toEqual([["aws-scim-token"], 2]);
  });

  it("a tag that is named HEAD, or like an id, is not taken for it", () => {
    const { directory, git, head, start } = history();
    git("update-ref", "refs/tags/HEAD", start);
    git("update-ref", `refs/tags/${start}`, head);
    git("update-ref", `refs/heads/${start}`, head);
    const { report } = check(directory, ["--range", `${start}..HEAD`]);
    expect([rulesIn(report), report.scanned.commits]).toEqual([["aws-scim-token"], 2]);
  });

  it.each([4, 7, 12, 39])("an abbreviated id of %i digits is exit code 2", (digits) => {
    const { directory, start } = history();
    const short = start.slice(0, digits);
    for (const args of [[`--range=${short}..HEAD`], [`--range=HEAD..${short}`], [`--policy-ref=${short}`]]) {
      expect(refused(directory, ["check", ...args])).toContain(
        "looks like an abbreviated object id, and a tag of that",
      );
    }
  });

  it.each([
    ["--output=owned", "is not a name of a commit"],
    ["-p", "is not a name of a commit"],
    ["--all", "is not a name of a commit"],
    ["HEAD@{1}", "is not a name of a commit"],
    ["main:access.yaml", "is not a name of a commit"],
    [":/Leak", "is not a name of a commit"],
    ["^main", "leads to no commit"],
    ["ma*", "is not a name of a commit"],
    ["@", "is not a name of a commit"],
    ["main\nother", "is not a name of a commit"],
    ["$(touch owned)", "is not a name of a commit"],
    ["main~99", "leads to no commit"],
    ["0".repeat(40), "leads to no commit"],
    ["feature", "There is no branch, tag or remote branch"],
  ])("%j is exit code 2", (name, reason) => {
    const { directory } = history();
    for (const args of [[`--range=${name}..HEAD`], [`--range=HEAD..${name}`], [`--policy-ref=${name}`]]) {
      const message = refused(directory, ["check", ...args]);
      if (name !== "^main") expect(message).toContain(reason);
    }
    expect(readdirSync(directory).sort()).toEqual([".git", "access.yaml"]);
  });
});

describe("a history that is not all here", () => {
  it("a shallow clone is exit code 2, not a short range", () => {
    const { directory, start, head } = history();
    const clone = repositoryAt(temporaryFolder("clone"));
    runTestGit(clone.directory, ["clone", "--quiet", "--depth=1", `file://${directory}`, "."]);
    expect(refused(clone.directory, ["check", "--range", `${start}..HEAD`])).toContain(`"${start}" leads to no commit`);
    expect(refused(clone.directory, ["check", "--history"])).toContain(`The history is cut off at commit ${head}`);
    clone.git("fetch", "--quiet", "--depth=1", "origin", start);
    expect(refused(clone.directory, ["check", "--range", `${start}..HEAD`])).toContain("git fetch --unshallow");
    clone.git("fetch", "--quiet", "--unshallow");
    expect(rulesIn(check(clone.directory, ["--range", `${start}..HEAD`]).report)).toEqual(["aws-scim-token"]);
    expect(check(clone.directory).code).toBe(0);
  });

  it("a partial clone is exit code 2, and asks nobody for the rest", () => {
    const { directory, git, start } = history();
    git("config", "uploadpack.allowFilter", "true");
    const clone = repositoryAt(temporaryFolder("clone"));
    runTestGit(clone.directory, ["clone", "--quiet", "--filter=blob:none", `file://${directory}`, "."]);
    clone.git("config", "remote.origin.uploadpack", "touch owned; git-upload-pack");
    for (const args of [["--range", `${start}..HEAD`], ["--history"]]) {
      expect(refused(clone.directory, ["check", ...args])).toContain("The clone is shallow, partial or damaged");
    }
    expect(readdirSync(clone.directory).sort()).toEqual([".git", "access.yaml"]);
  });

  it.each(["blob", "tree", "commit"])("a missing %s is exit code 2, though git ends with 0", (kind) => {
    const { directory, git, start, leak } = history();
    const object = { blob: `${leak}:sync.sh`, tree: `${leak}^{tree}`, commit: leak }[kind] ?? "";
    const id = git("rev-parse", object);
    rmSync(join(directory, ".git/objects", id.slice(0, 2), id.slice(2)));
    for (const args of [["--range", `${start}..HEAD`], ["--history"]]) {
      expect(refused(directory, ["check", ...args])).toMatch(/git |missing|could not/);
    }
    expect(check(directory).code).toBe(0);
  });

  it("a damaged object is exit code 2", () => {
    const { directory, git, start, leak } = history();
    const id = git("rev-parse", `${leak}:sync.sh`);
    const path = join(directory, ".git/objects", id.slice(0, 2), id.slice(2));
    rmSync(path);
    writeFileSync(path, "not an object");
    expect(refused(directory, ["check", "--range", `${start}..HEAD`])).toContain('("sync.sh") is missing');
  });

  it("a missing object of the index is exit code 2 with --staged", () => {
    const { directory, git } = history();
    const id = git("rev-parse", "HEAD:access.yaml");
    rmSync(join(directory, ".git/objects", id.slice(0, 2), id.slice(2)));
    expect(refused(directory, ["check", "--staged"])).toContain(`The object ${id} ("access.yaml") is missing`);
  });

  it("replace references and grafts hide nothing", () => {
    const { directory, git, start, leak, head } = history();
    const [blob, other] = [git("rev-parse", `${leak}:sync.sh`), git("rev-parse", "HEAD:access.yaml")];
    git("replace", leak, start);
    git("replace", "--graft", head, start);
    writeFileSync(join(directory, ".git/info/grafts"), `${head} ${start}\n`);
    const { report } = check(directory, ["--range", `${start}..HEAD`]);
    expect([rulesIn(report), report.scanned.commits]).toEqual([["aws-scim-token"], 2]);
    git("replace", blob, other);
    expect(rulesIn(check(directory, ["--history"]).report)).toEqual(["aws-scim-token"]);
  });
});
