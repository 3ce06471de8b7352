import type { Tree } from "../core.ts";
import { GIT_LISTING_BYTES } from "../limits.ts";
import { type Entry, entryOf, inOrder, recordIn, splitList } from "./entries.ts";
import { pathsOf } from "./index-list.ts";
import { objectTree } from "./object-tree.ts";
import { requireId } from "./references.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

/**
 * DIR as the commit of this full id holds it, empty where the commit has no DIR. The bytes are those of the objects:
 * no attribute and no filter is applied. Submodules are left out.
 */
export function commitTree(repository: Repository, commit: string): Tree {
  return objectTree(repository, { name: `commit ${commit}`, commit }, () => listCommit(repository, commit));
}

async function listCommit(repository: Repository, commit: string): Promise<readonly Entry[]> {
  const args = ["ls-tree", "-r", "-z", "--full-tree", requireId(repository, commit), ...pathsOf(repository)];
  const { stdout } = await runGit(repository, args, { maximumBytes: GIT_LISTING_BYTES });
  return inOrder(entriesIn(repository, stdout));
}

function* entriesIn(repository: Repository, output: Buffer): Generator<Entry> {
  for (const line of splitList(output)) {
    const { fields, name } = recordIn(line);
    const [mode, , oid] = fields;
    const entry = entryOf(repository, mode, oid, name);
    if (entry !== undefined) yield entry;
  }
}
