import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { DOCUMENT_BYTES, WORKER_START_BYTES } from "../../src/limits.ts";
import { type AwsServer, scimGroup, startAwsServer } from "../support/aws-server.ts";
import { createPullRequest } from "../support/pull-request.ts";
import { createRepository, type TestRepository } from "../support/repository.ts";
import { leaks, pathToken, scimToken } from "../support/secrets.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { bombIn } from "../support/tree-bomb.ts";
import { fakeGit } from "../support/trees.ts";
import { ACCESS, accessOf, goodFiles } from "./access.ts";
import { access, check, PROJECT, refused, rulesIn, run, runBesideServer, snapshot } from "./cli/command-line.ts";
import { checkedOut, continued, givenPullRequest, stage } from "./given.ts";
import { failureOf, judgementOf, reportOf } from "./judgement.ts";

const LEAK = expect.stringMatching(/^aws-scim-token new /);

/** A program that leaves a mark when it is run. */
function trap(): { readonly program: string; readonly sprung: () => boolean } {
  const folder = temporaryFolder("trap");
  const [program, mark] = [join(folder, "run"), join(folder, "mark")];
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\n`);
  chmodSync(program, 0o755);
  return { program, sprung: () => existsSync(mark) };
}

/** One test for each attack on the secret guard, through the doors that people use; details are tested where they are answered. */
describe("attack 1: a committed bare repository", () => {
  it("runs nothing, is not taken for the repository, and what it holds is searched", async () => {
    const { program, sprung } = trap();
    const config = `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = ${program}\n`;
    const bare = { HEAD: "ref: refs/heads/main\n", "objects/.keep": "", "refs/.keep": "", config };
    const files = Object.fromEntries(Object.entries(bare).map(([path, text]) => [`evil/${path}`, text]));
    const { run: step, clone } = await givenPullRequest({
      base: goodFiles,
      changes: [{ ...files, "evil/sync.sh": scimToken() }],
    });
    expect(judgementOf(await step("pull_request"))).toEqual({ verdict: "fail", findings: [LEAK] });
    for (const path of ["evil", "evil/objects"]) {
      expect(failureOf(await step("pull_request", { inputs: { path } }))).toContain(
        "inside a .git folder or a bare repo",
      );
      expect(refused(clone.directory, ["check", path])).toContain("inside a .git folder or a bare repository");
      expect(refused(join(clone.directory, path), ["check"])).toContain("inside a .git folder or a bare repository");
    }
    expect(sprung()).toBe(false);
  });
});

describe("attack 4: names that the author chooses", () => {
  it("neither a tag named like the base nor one named like an id makes the range another one", async () => {
    const {
      run: step,
      clone,
      pull,
    } = await givenPullRequest({
      base: goodFiles,
      changes: [{ "sync.sh": scimToken() }, { "sync.sh": null }],
    });
    for (const name of ["origin/main", "main", "HEAD", pull.base, pull.base.slice(0, 7)]) {
      clone.git("update-ref", `refs/tags/${name}`, pull.merge);
    }
    const result = await step("pull_request");
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [LEAK] });
    expect([reportOf(result).scanned.commits, reportOf(result).policy.commit]).toEqual([3, pull.base]);
    clone.git("update-ref", "refs/remotes/origin/main", pull.base);
    for (const base of ["origin/main", pull.base.slice(0, 7)]) {
      const reason = refused(clone.directory, ["check", "--range", `${base}..${pull.merge}`]);
      expect(reason).toMatch(/is ambiguous: it means|looks like an abbreviated object id/);
    }
  });
});

describe("attack 8: a part that ends without an answer", () => {
  const large = (): TestRepository => {
    const repository = createRepository();
    const filling = `${"resource id: x = [aws_iam, =====]\n".repeat(30_000)}`;
    const count = Math.ceil((1.2 * WORKER_START_BYTES) / filling.length);
    const fillers = Array.from({ length: count }, (_, index) => [`m/${index}.txt`, `${index}\n${filling}`] as const);
    repository.commit("Start", { "access.yaml": access(), ...Object.fromEntries(fillers), "z.sh": scimToken() });
    return repository;
  };

  it("is exit code 2 and 0 bytes, be it git, a worker, or the program itself", () => {
    const { directory } = large();
    const folder = temporaryFolder("bundle");
    cpSync(join(PROJECT, "dist"), join(folder, "dist"), { recursive: true });
    const cli = join(folder, "dist/cli/index.js");
    for (const worker of ["process.exit(0);\n", "export {};\n"]) {
      writeFileSync(join(folder, "dist/worker/index.js"), worker);
      for (const scope of [[], ["--history"]]) {
        expect(run(directory, ["check", ...scope], { cli })).toMatchObject({ code: 2, stdout: "" });
      }
    }
    const silent = { environment: { PATH: dirname(fakeGit("exit 0")) } };
    for (const options of [{ environment: { PATH: temporaryFolder() } }, silent])
      refused(directory, ["check"], options);
  });

  it("is exit code 2 and one annotation in the action", async () => {
    const { run: step } = await givenPullRequest({ base: goodFiles, changes: [{ "sync.sh": scimToken() }] });
    for (const PATH of [temporaryFolder(), dirname(fakeGit("exit 0")), dirname(fakeGit("kill -KILL $$"))]) {
      expect(failureOf(await step("pull_request", { environment: { PATH } }))).toMatch(/git/);
    }
  });
});

describe("attack 9: an object that is not there", () => {
  const lose = ({ directory, id }: TestRepository, name: string): void => {
    const oid = id(name);
    rmSync(join(directory, ".git/objects", oid.slice(0, 2), oid.slice(2)));
  };

  it.each(["sync.sh", "^{tree}", ""])("is exit code 2 where the history lacks %j, though git ends with 0", (what) => {
    const repository = createRepository();
    const start = repository.commit("Start", { "access.yaml": access() });
    const leak = repository.commit("Leak", { "sync.sh": scimToken() });
    repository.commit("Remove", { "sync.sh": null });
    lose(repository, what.startsWith("^") ? `${leak}${what}` : [leak, what].filter(Boolean).join(":"));
    for (const scope of [["--history"], ["--range", `${start}..HEAD`]])
      refused(repository.directory, ["check", ...scope]);
  });

  it("is exit code 2 where a pull request lacks it, and what sparse checkout leaves out is read from the index", async () => {
    const { run: step, clone } = await givenPullRequest({ base: goodFiles, changes: [{ "far/sync.sh": scimToken() }] });
    clone.git("sparse-checkout", "set", "near");
    expect(existsSync(join(clone.directory, "far"))).toBe(false);
    expect(judgementOf(await step("pull_request")).findings).toEqual([LEAK]);
    expect(rulesIn(check(clone.directory, ["--directory", "off"]).report)).toContain("aws-scim-token");
    lose(clone, "HEAD:far/sync.sh");
    failureOf(await step("pull_request"));
    refused(clone.directory, ["check", "--directory", "off"]);
  });
});

describe("attack 11: a tree bomb", () => {
  it("in old history ends, and hides no secret; in the tree that is judged it is exit code 2", () => {
    const repository = createRepository();
    const { directory, git, commit } = repository;
    git("reset", "--quiet", "--soft", bombIn(repository));
    commit("Clean", { "access.yaml": access() });
    commit("Leak", { "sync.sh": scimToken() });
    commit("Remove", { "sync.sh": null });
    const { code, report } = check(directory, ["--history", "--only", "secrets"]);
    expect([code, rulesIn(report)]).toEqual([1, ["aws-scim-token"]]);
    git("update-ref", "HEAD", bombIn(repository));
    expect(refused(directory, ["check", "--history"])).toContain("printed more than");
  });
});

describe("attack 12: attributes and links of the author", () => {
  it("hide nothing in a pull request, and lead to no key of the checkout", async () => {
    const token = scimToken();
    const key = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token.slice(80, 120)}`).toString("base64")}`;
    const start = createPullRequest({ base: goodFiles, changes: [{ [ACCESS]: accessOf("AWS-Ghosts") }] });
    const pull = continued(start, (author) => {
      const attributes = "*.yaml text working-tree-encoding=UTF-16\nkeys/* filter=x -diff binary export-ignore\n";
      stage(author, "100644", ".gitattributes", attributes);
      stage(author, "100644", "keys/sync.sh", `T=${token}\n`);
      stage(author, "120000", "config", ".git/config");
      stage(author, "120000", "identity/more.yaml", "../.git/config");
    });
    const { run: step, clone } = await checkedOut(pull);
    expect(readFileSync(join(clone.directory, ACCESS)).includes(0)).toBe(true);
    clone.git("config", "http.https://github.example/.extraheader", key);
    const result = await step("pull_request", { inputs: { "explain-files": "true" } });
    const { verdict, findings } = judgementOf(result);
    expect([verdict, [...findings].sort()]).toEqual(["fail", [LEAK, "unknown-group new group AWS-Ghosts"]]);
    expect(leaks([result.stdout, result.summary, result.reportText].join("\n"), key.slice(22))).toBe(false);
  });
});

describe("attack 13: a committed link where a file is to be written", () => {
  it("is not written through by --output, --fix, snapshot, baseline or install-hook", async () => {
    const outside = temporaryFolder("outside");
    const [victim, wrong] = [join(outside, "victim"), access().replace("displayName:", "displayname:")];
    writeFileSync(victim, wrong);
    const { directory, link, commit, git } = createRepository();
    const [folder, policy] = [join(directory, "folder"), "baseline: baseline.yml\n"];
    for (const path of ["report.txt", "baseline.yml", "access.yaml", ".githooks/pre-commit"]) link(path, victim);
    link("folder", outside);
    commit("Links", { ".github/identity-guard.yml": policy, "sync.sh": scimToken(), "groups.json": snapshot([]) });
    git("config", "core.hooksPath", ".githooks");
    const terms = ["--owner", "x", "--reason", "y", "--expires", "2999-12-31"];
    for (const args of [
      ["check", "--output", "report.txt"],
      ["check", "--output", join(folder, "victim")],
      ["check", "--output", join(folder, "new.txt")],
      ["baseline", ...terms, "--output", "report.txt"],
      ["schema", "policy", "--output", "report.txt"],
      ["install-hook"],
    ]) {
      expect([args, refused(directory, args)]).toEqual([args, expect.stringMatching(/symbolic link|already|exists/)]);
    }
    run(directory, ["baseline", ...terms]);
    run(directory, ["check", "--directory", "groups.json", "--fix"]);
    const aws: AwsServer = await startAwsServer([scimGroup("AWS-Developers")]);
    const { code, stderr } = await runBesideServer(directory, ["snapshot", "--output", "report.txt"], aws.environment);
    await aws.close();
    expect([code, stderr]).toEqual([2, expect.stringContaining("is a symbolic link")]);
    expect(readFileSync(victim, "utf8")).toBe(wrong);
    expect(existsSync(join(outside, "new.txt"))).toBe(false);
  });
});

describe("attack 14: a token where nobody looks", () => {
  it("is found in an oversized file, a pointer, a message, a tag and a path; what cannot be read is not clean", async () => {
    const places = Array.from({ length: 5 }, pathToken);
    const [inLarge = "", inPointer = "", inMessage = "", inPath = "", inTag = ""] = places;
    const filling = Buffer.alloc(DOCUMENT_BYTES, `${" ".repeat(79)}\n`);
    const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:";
    const { directory, commit, git, write } = createRepository();
    const start = commit("Start", { "access.yaml": access() });
    write("large.yaml", Buffer.concat([filling, Buffer.from(`\nT=${inLarge}\n`)]));
    commit(`Use ${inMessage}`, {
      "pointer.bin": `${pointer}${inPointer}\nsize 1\n`,
      "media.bin": `${pointer}${"0".repeat(64)}\nsize 99\n`,
      [`keys/${inPath}`]: "x",
    });
    git("tag", "-a", "v1", "-m", `Release ${inTag}`);
    for (const scope of [["--history"], ["--range", `${start}..v1`]]) {
      const { findings } = check(directory, ["--only", "secrets", ...scope]).report;
      const found = findings
        .filter(({ rule }) => rule === "aws-scim-token")
        .map(({ subject }) => subject?.slice(15, 23));
      expect(new Set(found)).toEqual(new Set(places.map((token) => token.slice(0, 8))));
      const unscanned = findings.filter(({ rule }) => rule === "unscanned-content");
      expect(unscanned).toMatchObject([{ path: "media.bin", severity: "warning" }]);
    }
  });
});

describe("attack 23: .gitmodules with ignore = all", () => {
  it("empties no range", async () => {
    const modules = '[submodule "keys"]\n\tpath = keys\n\turl = ../other.git\n\tignore = all\n';
    const start = createPullRequest({ base: goodFiles, changes: [{ ".gitmodules": modules }] });
    const added = continued(start, (author) => stage(author, "100644", "keys/a.txt", scimToken()));
    const pull = continued(added, (author) => {
      author.git("rm", "--quiet", "-r", "--cached", "keys");
      author.git("update-index", "--add", "--cacheinfo", `160000,${added.head},keys`);
    });
    const { run: step, clone } = await checkedOut(pull);
    const result = await step("pull_request");
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [LEAK] });
    expect(reportOf(result).findings[0]).toMatchObject({ path: "keys/a.txt", commit: added.head });
    clone.git("config", "diff.ignoreSubmodules", "all");
    expect(rulesIn(check(clone.directory, ["--history", "--ref", "HEAD"]).report)).toEqual(["aws-scim-token"]);
  });
});
