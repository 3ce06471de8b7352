import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { SecretRule } from "../../../../src/core.ts";
import { HISTORY_WORKER_OBJECTS, HISTORY_WORKERS } from "../../../../src/limits.ts";
import { awsScimToken } from "../../../../src/rules/secrets/aws-scim-token.ts";
import { searchHistory } from "../../../../src/scan/history/search.ts";
import type { HistoryOptions } from "../../../../src/scan/history/store.ts";
import { createRepository, type TestRepository } from "../../../support/repository.ts";
import { scimToken } from "../../../support/secrets.ts";
import { temporaryFolder } from "../../../support/temporary.ts";
import { fakeGit, opened } from "../../../support/trees.ts";

const secrets = [awsScimToken];
const search = async (repository: TestRepository, rules: readonly SecretRule[] = secrets) =>
  searchHistory(await opened(repository.directory), { secrets: rules, workerUrl: undefined });

describe("searchHistory", () => {
  it("selects blobs, commits and tags that hold a secret, whatever reaches them", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { a: "a", b: `b ${scimToken()}` });
    const talking = repository.commit(`Use ${scimToken()}`, { b: null });
    repository.git("tag", "-a", "kept", "-m", scimToken());
    const lost = repository.pipe(Buffer.from(scimToken(), "utf16le"), "hash-object", "-w", "--stdin").toString().trim();
    const { selection, sieved, isComplete } = await search(repository);
    const expected = [repository.id(`${base}:b`), talking, repository.git("rev-parse", "kept"), lost];
    expect([...selection.blobs, ...selection.messages].sort()).toEqual(expected.sort());
    expect({ names: selection.names, isComplete, commits: sieved.commits, blobs: sieved.blobs }).toEqual({
      names: false,
      isComplete: true,
      commits: 2,
      blobs: 3,
    });
  });

  it("says that names are to be looked at where one may hold a secret, or is what a rule goes by", async () => {
    const repository = createRepository();
    repository.commit("Start", { "a/b": "b" });
    const byPath = (names?: readonly string[]): SecretRule => ({
      ...awsScimToken,
      anchor: { paths: /(?:^|\/)session$/, ...(names === undefined ? {} : { names }) },
    });
    const found = async (rules?: readonly SecretRule[]): Promise<readonly boolean[]> => {
      const { names, files } = (await search(repository, rules)).selection;
      return [names, files];
    };
    expect(await found()).toEqual([false, false]);
    expect(await found([byPath(["session"])])).toEqual([false, false]);
    expect((await found([byPath()]))[1]).toBe(true);
    repository.commit("Name", { "x/session": "y" });
    expect((await found([byPath(["session"])]))[1]).toBe(true);
    // A slash at its end would make no name of a file.
    repository.commit("Leak", { [`x/${scimToken().slice(0, 80).replaceAll("/", "a")}`]: "y" });
    expect(await found()).toEqual([true, false]);
  });

  it.each(["sha1", "sha256"] as const)("notices what is missing, in a repository of %s", async (objectFormat) => {
    const repository = createRepository({ objectFormat });
    repository.commit("Start", { a: "a", "b/c": "c" });
    repository.commit("Change", { a: "b" });
    expect((await search(repository)).isComplete).toBe(true);
    for (const name of ["HEAD~1:a", "HEAD~1:b", "HEAD~1^{tree}", "HEAD~1"]) {
      const oid = repository.id(name);
      repository.remove(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`);
      expect((await search(repository)).isComplete, name).toBe(false);
    }
  });

  it("needs no submodule to be there, and no commit at all", async () => {
    const repository = createRepository();
    expect(await search(repository)).toMatchObject({ isComplete: true, sieved: { blobs: 0, commits: 0 } });
    repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},sub`);
    repository.git("commit", "--quiet", "-m", "Submodule");
    expect((await search(repository)).isComplete).toBe(true);
  });

  it.each([
    ["fails", "exit 3", /git cat-file failed with exit code 3/],
    ["is killed", "kill -KILL $$", /git cat-file was ended by SIGKILL/],
    ["answers less", 'read id; echo "$id blob 1"; echo x; exit 0', /before it had answered|answered more/],
    ["answers nothing", "cat >/dev/null; exit 0", /before it had answered everything/],
    [
      "says that it is missing, and then fails",
      'read id; echo "$id missing"; sleep 0.3; echo; exit 3',
      /answered "[0-9a-f]{40} missing"/,
    ],
    ["says that it is missing", 'while read id; do echo "$id missing"; done', /answered "[0-9a-f]{40} missing"/],
  ])("throws where git %s (attacks 8 and 9)", async (_, script, message) => {
    const repository = createRepository();
    repository.commit("Start", { a: "a", b: "b" });
    const real = await opened(repository.directory);
    const program = fakeGit(
      `for word in "$@"; do if [ "$word" = --batch ]; then ${script}; fi; done; exec ${real.program} "$@"`,
    );
    const broken = { ...real, program };
    await expect(searchHistory(broken, { secrets, workerUrl: undefined })).rejects.toThrow(message);
  });

  it("throws where git fails to list the objects (attack 8)", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "a" });
    const real = await opened(repository.directory);
    const program = fakeGit(
      `for word in "$@"; do if [ "$word" = --batch-all-objects ]; then exit 3; fi; done; exec ${real.program} "$@"`,
    );
    const searching = searchHistory({ ...real, program }, { secrets, workerUrl: undefined });
    await expect(searching).rejects.toThrow(/git cat-file failed with exit code 3/);
  });
});

describe("searchHistory with workers", () => {
  const lines = Array.from(
    { length: HISTORY_WORKER_OBJECTS + 10 },
    (_, index) => `blob\ndata ${String(index).length}\n${index}\n`,
  );
  const large = (objectFormat: "sha1" | "sha256"): TestRepository => {
    const created = createRepository({ objectFormat });
    // Loose objects, which git is asked for.
    created.pipe(lines.join(""), "-c", `fastimport.unpackLimit=${lines.length + 1}`, "fast-import", "--quiet");
    return created;
  };
  const repository = large("sha1");

  /** A worker made of this body, in which `task` is its task, and `post` answers. */
  function workerUrl(body: string): URL {
    const path = join(temporaryFolder("worker"), "worker.mjs");
    writeFileSync(
      path,
      `import { readSync } from "node:fs";
import { parentPort } from "node:worker_threads";
const post = (answer) => parentPort.postMessage(answer);
const none = { left: new Uint8Array(0) };
const read = (task) => readSync(task.descriptor, Buffer.alloc(1000));
const empty = { sieved: { objects: 1, blobs: 1, commits: 0, bytes: 0 } };
${body}`,
    );
    return pathToFileURL(path);
  }
  const ON_TASK = 'parentPort.on("message", (task) =>';

  it.each(["sha1", "sha256"] as const)("joins what they say, and counts nothing twice, with ids of %s", async (ids) => {
    const { directory } = ids === "sha1" ? repository : large(ids);
    const url = workerUrl(
      `${ON_TASK} { post(none); while (read(task) > 0) post({ answered: 1000 }); post({ lane: { ...empty, referred: undefined } }); });`,
    );
    const heard: (readonly [number, number, number])[] = [];
    const onAnswered: HistoryOptions["onAnswered"] = ({ ids, bytes }, total) => void heard.push([ids, bytes, total]);
    const answer = await searchHistory(await opened(directory), { secrets, workerUrl: url, onAnswered });
    const total = HISTORY_WORKER_OBJECTS + 10;
    for (const [answered, bytes, all] of heard) {
      const isCount = Number.isInteger(answered) && answered > 0 && answered <= total;
      expect([all, isCount, bytes > 0]).toEqual([total, true, true]);
    }
    expect(heard.length).toBeGreaterThan(0);
    expect(answer.sieved.blobs).toBe(Math.min(availableParallelism(), HISTORY_WORKERS));
    expect(answer.isComplete).toBe(false);
  });

  it.each([
    ["cannot be found", undefined, /none\.mjs/],
    ["throws as it starts", 'throw new Error("no start");', /no start/],
    ["throws at its work", `${ON_TASK} { throw new Error("no work"); });`, /no work/],
    ["exits as it starts", "process.exit(3);", /code 3 before it had read/],
    ["exits at its work", `${ON_TASK} process.exit(0));`, /code 0 before it had read/],
    ["ends because nothing keeps it", "", /code 0 before it had read/],
    ["exits while it reads", `${ON_TASK} { read(task); process.exit(0); });`, /code 0 before it had read/],
    ["never reads", `${ON_TASK} undefined);`, /fell silent/],
    ["reads no more than packs", `${ON_TASK} { post({ packed: { ids: 1, bytes: 1 } }); post(none); });`, /fell silent/],
    [
      "never comes to the end of packs",
      `${ON_TASK} { post({ packed: { ids: 1, bytes: 1 } }); for (;;); });`,
      /fell silent/,
    ],
    ["never comes to its work", "for (;;);", /fell silent/],
    ["reads and says nothing", `${ON_TASK} { post(none); while (read(task) > 0); for (;;); });`, /fell silent/],
    ["says that git was wrong", `${ON_TASK} post({ trouble: "git was wrong" }));`, /git was wrong/],
  ])("fails where a worker %s (attack 8)", async (_, body, message) => {
    const url = body === undefined ? pathToFileURL(join(temporaryFolder(), "none.mjs")) : workerUrl(body);
    // Only who waits for the deadline must not wait long.
    const deadlineMs = String(message).includes("silent") ? 1_500 : 30_000;
    const options = { secrets, workerUrl: url, deadlineMs };
    await expect(searchHistory(await opened(repository.directory), options)).rejects.toThrow(message);
  });
});
