import { randomBytes } from "node:crypto";
import type { TestRepository } from "./repository.ts";

/** Makes history on the branch that is checked out, with a token in one shape, and answers the commit that brought it. */
export type GitShape = (repository: TestRepository, token: string) => string;

const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

const around = (token: string): Buffer =>
  Buffer.concat([randomBytes(5000), Buffer.from([0]), Buffer.from(token), Buffer.from([0, 0]), randomBytes(5000)]);

const currentBranch = ({ git }: TestRepository): string => git("branch", "--show-current");

/** A merge of which both sides changed the file, with whatever the merge makes of it. */
function evilMerge(repository: TestRepository, token: string): string {
  const { branch, checkout, commit, git, write, id } = repository;
  const home = currentBranch(repository);
  branch("side");
  commit("Side", { "both.txt": "side\n" });
  checkout(home);
  commit("Home", { "both.txt": "home\n" });
  git("merge", "--quiet", "--strategy=ours", "--no-commit", "side");
  write("both.txt", `resolved ${token}\n`);
  git("commit", "--quiet", "--all", "-m", "Merge");
  return id();
}

function octopus(repository: TestRepository, token: string): string {
  const { branch, checkout, commit, git, write, id } = repository;
  const home = currentBranch(repository);
  for (const name of ["one", "two", "three"]) {
    branch(name, home);
    commit(name, { [`${name}.txt`]: name });
    checkout(home);
  }
  git("merge", "--quiet", "--no-commit", "one", "two", "three");
  write("octopus.txt", token);
  git("add", "octopus.txt");
  git("commit", "--quiet", "-m", "Octopus");
  return id();
}

const removedAfter =
  (files: (token: string) => Readonly<Record<string, string | Uint8Array>>): GitShape =>
  ({ commit }, token) => {
    const added = files(token);
    const brought = commit("Add", added);
    commit("Remove", Object.fromEntries(Object.keys(added).map((path) => [path, null])));
    return brought;
  };

/** Every shape. The token must be one that can be a path. */
export const GIT_SHAPES: Readonly<Record<string, GitShape>> = {
  "added and removed": removedAfter((token) => ({ "sync.sh": `T=${token}\n` })),
  "born in a merge": (repository, token) => {
    const merge = evilMerge(repository, token);
    repository.commit("Clean", { "both.txt": "clean\n" });
    return merge;
  },
  "born in an octopus merge": octopus,
  "renamed and edited at once": ({ commit, git, write, id }, token) => {
    commit("Long", { "old.txt": "line\n".repeat(200) });
    git("mv", "old.txt", "new.txt");
    write("new.txt", `${"line\n".repeat(200)}${token}\n`);
    git("commit", "--quiet", "--all", "-m", "Rename");
    return id();
  },
  "in a binary file": removedAfter((token) => ({ "key.bin": around(token) })),
  "in a UTF-16 file, little endian": removedAfter((token) => ({ "notes.txt": utf16(`${token}\r\n`) })),
  "in a UTF-16 file, big endian": removedAfter((token) => ({ "notes.txt": utf16(`${token}\r\n`, true) })),
  "as the target of a symbolic link": ({ commit, link }, token) => {
    link("link", token);
    return commit("Link");
  },
  "in a path of odd bytes": ({ pipe, git, id }, token) => {
    const blob = pipe(token, "hash-object", "-w", "--stdin").toString().trim();
    const name = Buffer.concat([Buffer.from(`100644 ${blob}\t`), Buffer.from([0xff, 0x0a, 0x22, 0x09, 0x5c, 0])]);
    pipe(name, "update-index", "-z", "--index-info");
    git("commit", "--quiet", "-m", "Odd");
    return id();
  },
  "in a file that attributes call binary and without a difference": removedAfter((token) => ({
    ".gitattributes": "* binary -diff filter=lfs export-ignore\n",
    "key.txt": token,
  })),
  "in a pointer file of Git LFS": removedAfter((token) => ({
    "big.bin": `version https://git-lfs.github.com/spec/v1\noid sha256:${token}\nsize 1\n`,
  })),
  "in a file that git ignores, and that was added by force": ({ write, git, id }, token) => {
    write(".gitignore", "*.key\n");
    write("my.key", token);
    git("add", "--force", "my.key");
    git("commit", "--quiet", "-m", "Forced");
    return id();
  },
  "beside a submodule whose changes are ignored": ({ write, git, id }, token) => {
    write(".gitmodules", `[submodule "m"]\n\tpath = m\n\turl = ./m\n\tignore = all\n# ${token}\n`);
    // The id of a commit that is somewhere else, as long as those of this repository.
    git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(id().length)},m`);
    git("add", ".gitmodules");
    git("commit", "--quiet", "-m", "Submodule");
    return id();
  },
  "in the name of a path": removedAfter((token) => ({ [`keys/${token}.pem`]: "nothing\n" })),
  "in the name of a submodule": ({ git, id }, token) => {
    git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(id().length)},keys/${token}`);
    git("commit", "--quiet", "-m", "Submodule");
    return id();
  },
  "in a commit message": ({ commit }, token) => commit(`Use ${token}`),
};
