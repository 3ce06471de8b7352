import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { GitTimeoutError } from "../../../src/git/failure.ts";
import { readObjects } from "../../../src/git/objects.ts";
import { runGit, streamGit } from "../../../src/git/run.ts";
import { createRepository } from "../../support/repository.ts";
import { collect, fakeGit, opened } from "../../support/trees.ts";

const repository = createRepository();
const commit = repository.commit("Start", { "a.txt": "a\n" });

describe("runGit", () => {
  it("collects what git prints and answers the exit code", async () => {
    const { stdout, code } = await runGit(await opened(repository.directory), ["rev-parse", "HEAD"]);
    expect(stdout.toString()).toBe(`${commit}\n`);
    expect(code).toBe(0);
  });

  it("names the command and git's reason", async () => {
    const run = runGit(await opened(repository.directory), ["rev-parse", "--verify", "nothing"]);
    await expect(run).rejects.toThrow(
      new UserError(
        "git rev-parse failed with exit code 128: fatal: Needed a single revision",
        undefined,
        "fatal: Needed a single revision\n",
      ),
    );
  });

  it("takes other exit codes for answers where it is told to", async () => {
    const git = await opened(repository.directory);
    const { code } = await runGit(git, ["rev-parse", "--verify", "--quiet", "nothing"], { accept: [0, 1] });
    expect(code).toBe(1);
  });

  it("says that git was not found (attack 8)", async () => {
    const git = { ...(await opened(repository.directory)), program: "/nonexistent/git" };
    await expect(runGit(git, ["version"])).rejects.toThrow(/^git was not found \(ENOENT\)/);
    await expect(runGit(git, ["version"])).rejects.toBeInstanceOf(UserError);
  });

  it("fails when a signal ends git (attack 8)", async () => {
    const git = { ...(await opened(repository.directory)), program: fakeGit("echo ok; echo why >&2; kill -TERM $$") };
    const error = new UserError("git ls-files was ended by SIGTERM: why", undefined, "why\n");
    await expect(runGit(git, ["ls-files"])).rejects.toThrow(error);
  });

  it("fails where git goes on without a folder that it could not read", async () => {
    const script = "echo \"warning: could not open directory 'x/': Permission denied\" >&2";
    const git = { ...(await opened(repository.directory)), program: fakeGit(script) };
    await expect(runGit(git, ["ls-files"])).rejects.toThrow(/could not read everything: warning: could not open/);
  });

  it("stops git at the deadline (attack 11)", async () => {
    const git = { ...(await opened(repository.directory)), program: fakeGit("sleep 20") };
    const run = runGit(git, ["log"], { deadlineMs: 100 });
    await expect(run).rejects.toThrow(new GitTimeoutError("git log did not end within 0.1 seconds and was stopped."));
  });

  it("stops git at the output cap (attack 11)", async () => {
    const git = { ...(await opened(repository.directory)), program: fakeGit("while :; do echo yes; done") };
    await expect(runGit(git, ["log"], { maximumBytes: 1000 })).rejects.toThrow(/git log printed more than 1000 bytes/);
  });

  it("shows neither control characters nor secrets of git's words", async () => {
    const secret = randomBytes(16).toString("hex");
    const script = `printf 'fatal: \\033[31m https://me:${secret}@host/ and ${secret}x\\n' >&2; exit 1`;
    const git = { ...(await opened(repository.directory)), program: fakeGit(script) };
    const run = runGit(git, ["fetch"], { secrets: [secret] });
    await expect(run).rejects.toThrow("git fetch failed with exit code 1: fatal:  [31m https://***@host/ and ***x");
  });

  it("is not disturbed by a git that leaves before it read its input", async () => {
    const git = { ...(await opened(repository.directory)), program: fakeGit("exec <&-; echo no >&2; exit 3") };
    await expect(runGit(git, ["x"], { input: "x".repeat(1 << 20) })).rejects.toThrow(
      "git x failed with exit code 3: no",
    );
  });
});

describe("streamGit", () => {
  it("does not count the time of its reader", async () => {
    const stream = streamGit(await opened(repository.directory), ["cat-file", "--batch-all-objects", "--batch"], {
      deadlineMs: 1000,
    });
    for await (const _ of stream) await new Promise((resolve) => setTimeout(resolve, 1100));
  });

  it("throws the error of its input's source, though git ends well", async () => {
    async function* broken(): AsyncGenerator<string> {
      yield `${commit}\n`;
      throw new UserError("the source broke");
    }
    const stream = streamGit(await opened(repository.directory), ["cat-file", "--batch"], { input: broken() });
    await expect(collect(stream)).rejects.toThrow("the source broke");
  });

  it("ends git when its reader leaves early", async () => {
    const git = { ...(await opened(repository.directory)), program: fakeGit("echo $$; exec sleep 60") };
    for await (const piece of streamGit(git, ["log"])) {
      const pid = Number(piece.toString());
      setTimeout(() => expect(() => process.kill(pid, 0)).toThrow(/ESRCH/), 500);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 600));
  });
});

describe("readObjects", () => {
  it("answers in the order of the questions, also twice the same and of any size", async () => {
    const big = randomBytes(300_000);
    const bigId = repository.pipe(big, "hash-object", "-w", "--stdin").toString().trim();
    const emptyId = repository.pipe("", "hash-object", "-w", "--stdin").toString().trim();
    const ids = [bigId, emptyId, commit, bigId];
    const objects = await collect(readObjects(await opened(repository.directory), ids));
    expect(objects.map(({ oid, type }) => `${type} ${oid}`)).toEqual([
      `blob ${bigId}`,
      `blob ${emptyId}`,
      `commit ${commit}`,
      `blob ${bigId}`,
    ]);
    expect(objects[0]?.bytes).toEqual(big);
    expect(objects[3]?.bytes).toEqual(big);
    expect(objects[1]?.bytes?.length).toBe(0);
  });

  it("reads some thousand objects", async () => {
    const ids = Array.from({ length: 20_000 }, () => commit);
    expect(await collect(readObjects(await opened(repository.directory), ids))).toHaveLength(20_000);
  });

  it("fails for a missing object (attack 9)", async () => {
    const missing = "1".repeat(40);
    const read = collect(
      readObjects(await opened(repository.directory), [commit, missing], { nameOf: () => "a/b.yaml" }),
    );
    await expect(read).rejects.toThrow(/The object 1{40} \(a\/b\.yaml\) is missing.*fetch-depth: 0/);
  });

  it("fails for a short answer, another answer, and too many (attacks 8 and 9)", async () => {
    const git = await opened(repository.directory);
    const answer = async (script: string): Promise<unknown> =>
      collect(readObjects({ ...git, program: fakeGit(`cat >/dev/null; ${script}`) }, [commit]));
    await expect(answer("true")).rejects.toThrow(/1 object\(s\) unanswered/);
    await expect(answer(`echo ${commit} commit 100; echo short`)).rejects.toThrow(/1 object\(s\) unanswered/);
    await expect(answer(`echo ${"2".repeat(40)} blob 1; echo x`)).rejects.toThrow(/was asked for .* and answered/);
    await expect(answer(`for i in 1 2; do echo ${commit} blob 1; echo x; done`)).rejects.toThrow(
      /more than it was asked/,
    );
    await expect(answer("kill -KILL $$")).rejects.toThrow(/SIGKILL/);
    await expect(answer(`echo ${commit} commit 999999999999`)).rejects.toThrow(/has 999999999999 bytes/);
    await expect(answer(`echo ${commit} blob 999999999999; echo x`)).rejects.toThrow(/1 object\(s\) unanswered/);
  });

  it("accepts full ids only", async () => {
    const read = collect(readObjects(await opened(repository.directory), ["HEAD\nHEAD"]));
    await expect(read).rejects.toThrow(/not a full sha1 object id/);
  });
});
