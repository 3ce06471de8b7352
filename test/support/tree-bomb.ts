import type { TestRepository } from "./repository.ts";

/**
 * A commit of few objects and of so many paths that no list of them ends: 20 names on each of 12 levels. To look for an object in its
 * history never ends; to list its objects does. Answers its id.
 */
export function bombIn(repository: TestRepository): string {
  const blob = repository.pipe("x", "hash-object", "-w", "--stdin").toString().trim();
  const names = Array.from({ length: 20 }, (_, index) => `n${String(index).padStart(2, "0")}`);
  let line = `100644 blob ${blob}`;
  for (let level = 0; level < 12; level++) {
    const entries = names.map((name) => `${line}\t${name}\n`).join("");
    line = `040000 tree ${repository.pipe(entries, "mktree").toString().trim()}`;
  }
  return repository.git("commit-tree", line.split(" ")[2] ?? "", "-m", "Bomb");
}
