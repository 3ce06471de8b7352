import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { historyTree } from "../../src/git/range.ts";
import { runGit } from "../../src/git/run.ts";
import { readHistory, readRange } from "../../src/history-reading.ts";
import { encodings, fileEncodings, files } from "../support/encodings.ts";
import { lookAlikes } from "../support/look-alikes.ts";
import { createRepository, type TestRepository } from "../support/repository.ts";
import { fileWith, isOfAnySyntax, secretRules, secretsOf } from "../support/secret-rules.ts";
import { pathToken, scimToken } from "../support/secrets.ts";
import { opened } from "../support/trees.ts";

const tools = { workerUrl: undefined };

/** What is found in a history, which is the same when its objects are searched and when all of it is walked. */
async function foundAsItLies({ directory }: Pick<TestRepository, "directory">) {
  const git = await opened(directory);
  const { found, ...read } = await readHistory(git, secretRules, tools);
  expect(found).toEqual((await readRange(await historyTree(git), secretRules, tools)).found);
  return { git, found, ...read };
}

/** The same, also where all objects lie in one pack. */
async function foundIn(repository: Pick<TestRepository, "directory">) {
  const { git, found, ...read } = await foundAsItLies(repository);
  await runGit(git, ["repack", "-a", "-d", "-f", "-k", "--quiet"]);
  const packed = await readHistory(git, secretRules, tools);
  expect(packed.found).toEqual(found);
  expect([packed.scanned, packed.commits]).toEqual([read.scanned, read.commits]);
  return found;
}

const pathsIn = async (directory: string): Promise<readonly string[]> =>
  (await foundIn({ directory })).secrets.map(({ paths }) => paths[0]).sort();

/** Puts many blobs, commits and tags into a repository at once: all with a name of their own. */
function importAll(repository: TestRepository, contents: readonly (readonly [string, string | Uint8Array])[]): void {
  const data = (content: string | Uint8Array): Buffer => {
    const bytes = Buffer.from(content as string);
    return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")]);
  };
  const who = "Test <test@example.com> 1700000000 +0000";
  const changes = contents.flatMap(([path, content]) => [
    Buffer.from(`M 100644 inline ${JSON.stringify(path)}\n`),
    data(content),
  ]);
  const head = [Buffer.from(`commit refs/heads/main\ncommitter ${who}\n`), data("Start\n"), ...changes];
  const messages = contents.flatMap(([, content], index) => [
    Buffer.from(`commit refs/heads/m${index}\ncommitter ${who}\n`),
    data(Buffer.from(content as string).filter((byte) => byte !== 0)),
  ]);
  repository.pipe(Buffer.concat([...head, ...messages]), "fast-import", "--quiet", "--force");
}

describe("readHistory", () => {
  it.each(secretRules.map((rule) => [rule.id, rule] as const))(
    "finds what the walk finds: %s, in every encoding, in files and messages",
    async (_, rule) => {
      const repository = createRepository();
      const contents = secretsOf(rule).flatMap((secret, index) => {
        const { path, text } = fileWith(rule, secret);
        const at = (kind: string, number: number): string => `${kind}-${index}-${number}/${path}`;
        const inner = isOfAnySyntax(rule) ? encodings : fileEncodings;
        return [
          ...files.map(({ bytes }, number) => [at("file", number), bytes(text)] as const),
          ...fileEncodings.map(({ write }, number) => [at("whole", number), write(text)] as const),
          ...inner.map(({ write }, number) => [at("part", number), fileWith(rule, write(secret)).text] as const),
        ];
      });
      importAll(repository, contents);
      const { secrets } = await foundIn(repository);
      const beside = (kind: string | undefined): number => secrets.filter((found) => found.beside === kind).length;
      expect(beside(undefined)).toBeGreaterThan(0);
      if (isOfAnySyntax(rule)) expect(beside("commit")).toBeGreaterThan(0);
    },
    60_000,
  );

  it("finds nothing in look-alikes, as the walk does", async () => {
    const repository = createRepository();
    importAll(
      repository,
      lookAlikes.map(({ path, write }, index) => [`${index}/${path}`, write()] as const),
    );
    expect((await foundIn(repository)).secrets).toEqual([]);
  }, 60_000);

  it("reports what any reference reaches, at its path, and nothing else that lies in the stores", async () => {
    const repository = createRepository();
    repository.commit("Start", { kept: scimToken(), "z/deep": scimToken() });
    repository.commit("Remove", { kept: null });
    repository.branch("side");
    repository.commit("Lost", { lost: scimToken() });
    repository.checkout("main");
    repository.git("branch", "--quiet", "-D", "side");
    const other = createRepository();
    other.commit("Start", { lent: scimToken() });
    repository.write(".git/objects/info/alternates", `${join(other.directory, ".git/objects")}\n`);
    expect(await pathsIn(repository.directory)).toEqual(["kept", "z/deep"]);
    expect(await pathsIn(join(repository.directory, "z"))).toEqual(["deep"]);
  });

  it("counts what it read in the stores", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "12", b: "345" });
    repository.commit("Change", { a: "6" });
    const reading = await readHistory(await opened(repository.directory), secretRules, tools);
    expect(reading).toMatchObject({ scanned: { files: 3, blobs: 3, bytes: 6 }, commits: 2 });
    expect(reading.tree).toBeUndefined();
  });

  it("reads on where only what nothing reaches is missing, and fails where it matters (attack 9)", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { a: scimToken() });
    const remove = (oid: string): void => repository.remove(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`);
    repository.commit("Lost", { b: "b" });
    const lost = repository.id("HEAD:b");
    repository.git("reset", "--quiet", "--hard", base);
    remove(lost);
    expect((await foundAsItLies(repository)).found.secrets.map(({ paths }) => paths)).toEqual([["a"]]);
    remove(repository.id("HEAD:a"));
    await expect(foundAsItLies(repository)).rejects.toThrow(/missing blob/);
  });

  it("fails where a reference, or HEAD, leads to nothing (attack 9)", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { a: "a" });
    const lost = repository.commit("Lost", { b: "b" });
    repository.git("checkout", "--quiet", "--detach");
    repository.git("branch", "--quiet", "-f", "main", base);
    expect((await foundAsItLies(repository)).found.secrets).toEqual([]);
    repository.remove(`.git/objects/${lost.slice(0, 2)}/${lost.slice(2)}`);
    await expect(foundAsItLies(repository)).rejects.toThrow(/git rev-list/);
  });

  it("walks a shallow clone, and says what is cut off", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: scimToken() });
    repository.commit("Change", { a: "a" });
    const clone = createRepository();
    clone.git("fetch", "--quiet", "--depth=1", `file://${repository.directory}`, "main:refs/heads/copy");
    await expect(pathsIn(clone.directory)).rejects.toThrow(/The history is cut off at commit/);
  });
});

/** Makes history of one shape around a token that a path can hold too. */
type Shape = (repository: TestRepository, token: string) => void;

const shapes: Readonly<Record<string, Shape>> = {
  "a file that comes and goes": ({ commit }, token) => {
    commit("Add", { "x/sync.sh": token });
    commit("Remove", { "x/sync.sh": null });
  },
  "a file of two names": ({ commit }, token) => void commit("Add", { "b/one": token, "a/two": token }),
  "a message": ({ commit }, token) => void commit(`Use ${token}`),
  "an author": ({ git }, token) => void git("commit", "--quiet", "--allow-empty", "-m", "A", `--author=${token} <a@b>`),
  "an annotated tag": ({ commit, git }, token) => {
    commit("Tagged");
    git("tag", "-a", "kept", "-m", token);
    git("tag", "-a", "outer", "-m", "of a tag", "kept");
  },
  "a tag of a blob": ({ pipe, git }, token) => {
    git("tag", "blob", pipe(token, "hash-object", "-w", "--stdin").toString().trim());
  },
  "a tag of a tree": ({ commit, git, id }, token) => {
    commit("Tree", { "tree/file": token });
    git("tag", "tree", id("HEAD:tree"));
    git("reset", "--quiet", "--hard", "HEAD~1");
  },
  "a note": ({ git }, token) => void git("notes", "add", "-m", token),
  "the stash": ({ write, git }, token) => {
    write("stashed", token);
    git("stash", "--include-untracked", "--quiet");
  },
  "a merge": ({ branch, checkout, commit, merge }, token) => {
    branch("side");
    commit("Side", { side: "1" });
    checkout("main");
    commit("Main", { main: "1" });
    merge("side", { evil: token });
    commit("Clean", { evil: null });
  },
  "a symbolic link": ({ link, commit }, token) => {
    link("link", token);
    commit("Link");
  },
  "a name": ({ commit }, token) => void commit("Name", { [`x/${token}/y`]: "y" }),
  "a name that a slash cuts": ({ commit }, token) =>
    void commit("Cut", { [`${token.slice(0, 90)}/${token.slice(90)}`]: "y" }),
  "a submodule beside it": ({ git, write, commit, id }, token) => {
    write("notes", token);
    commit("Notes");
    git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(id().length)},sub`);
    git("commit", "--quiet", "-m", "Submodule");
  },
  "what nothing reaches": ({ pipe, commit, git }, token) => {
    pipe(token, "hash-object", "-w", "--stdin");
    commit(`Lost ${token}`, { lost: token });
    git("reset", "--quiet", "--hard", "HEAD~1");
  },
  "a pointer of Git LFS": ({ commit }) =>
    void commit("Large", {
      "large.bin": `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12345\n`,
    }),
  "a message with NUL": ({ commit, pipe, git }, token) => {
    commit("Start");
    const [header = ""] = git("cat-file", "commit", "HEAD").split("\n\n");
    const wide = Buffer.from(token, "utf16le");
    const bytes = Buffer.concat([Buffer.from(`${header}\n\n`), wide]);
    git("branch", "wide", pipe(bytes, "hash-object", "-w", "-t", "commit", "--literally", "--stdin").toString().trim());
  },
  "UTF-16": ({ commit }, token) => void commit("Wide", { "wide.txt": Buffer.from(`\ufeff${token}`, "utf16le") }),
  "a session file": ({ commit }, token) => void commit("Session", { "op/ScimSession": `${token}${token}` }),
  "a large file": ({ commit }, token) => {
    const filling = Buffer.alloc(9 * 1024 * 1024, "nothing to see\n");
    commit("Large", { large: Buffer.concat([filling, Buffer.from(token), filling]) });
    commit("Gone", { large: null });
  },
};

describe.each(["sha1", "sha256"] as const)("in a repository of %s", (objectFormat) => {
  it.each(Object.entries(shapes))(
    "%s is found as the walk finds it",
    async (_, make) => {
      const repository = createRepository({ objectFormat });
      repository.commit("Start", { start: "start" });
      make(repository, pathToken());
      await foundIn(repository);
    },
    60_000,
  );

  it("several shapes together are", async () => {
    const some = fc.subarray(
      Object.keys(shapes).filter((name) => !/large|NUL/.test(name)),
      { minLength: 3, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(some, async (names) => {
        const repository = createRepository({ objectFormat });
        repository.commit("Start", { start: "start" });
        for (const name of names) shapes[name]?.(repository, pathToken());
        await foundIn(repository);
        repository.git("gc", "--quiet", "--prune=now");
        await foundIn(repository);
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});
