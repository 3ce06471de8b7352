import { UserError } from "../errors.ts";
import { GIT_LISTING_BYTES } from "../limits.ts";
import type { WalkedRange } from "./commits.ts";
import { belowPrefix, splitList } from "./entries.ts";
import { pathsOf } from "./index-list.ts";
import { readObjects } from "./objects.ts";
import { createPathSet, type PathSet } from "./path-set.ts";
import { displayPath } from "./paths.ts";
import { type RangeObject, treesOfRange } from "./range-objects.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

/**
 * The paths below DIR that the range brought, folders and submodules too, each once, as they are shown: a name may hold a
 * secret where no content does. They come from the trees themselves, for the list of blobs names only one path of each. A path
 * that a commit just outside of the range has is not new. What lies in two folders of the very same content is named in one of them.
 */
export async function* pathsOfRange(repository: Repository, range: WalkedRange): AsyncGenerator<string> {
  const seen = createPathSet();
  for (const commit of range.boundary.slice(0, LISTED_BOUNDARIES)) {
    for (const path of await pathsOutside(repository, commit)) seen.add(path);
  }
  const waiting: RangeObject[] = [];
  async function* ids(): AsyncGenerator<string> {
    for await (const tree of treesOfRange(repository, range)) {
      waiting.push(tree);
      yield tree.oid;
    }
  }
  for await (const { oid, type, bytes } of readObjects(repository, ids())) {
    const folder = waiting.shift()?.name;
    if (type !== "tree") throw new UserError(`git listed ${oid} as a tree, but it is a ${type}. Run git fsck.`);
    const before = folder === undefined ? NOTHING : Buffer.concat([folder, SLASH]);
    for (const name of newNames(bytes, oid, before, seen)) yield displayPath(Buffer.concat([before, name]));
  }
}

const NOTHING = Buffer.alloc(0);
const SLASH = Buffer.from("/");
const BLANK = 0x20;

/**
 * The names of a tree object whose paths were not met yet. A history holds millions of entries, of which few are new, so that they
 * are told apart before anything is made of them. Source: git's tree-walk.c: mode, blank, name, NUL, then the bytes of the id.
 */
function newNames(bytes: Uint8Array, oid: string, folder: Uint8Array, seen: PathSet): readonly Uint8Array[] {
  const idBytes = oid.length / 2;
  const names: Uint8Array[] = [];
  const isNew = seen.within(folder);
  let position = 0;
  while (position < bytes.length) {
    while (position < bytes.length && bytes[position] !== BLANK) position += 1;
    const start = position + 1;
    const end = bytes.indexOf(0, start);
    if (end < start) throw new UserError(`The tree ${oid} is damaged. Run git fsck.`);
    if (isNew(bytes, start, end)) names.push(bytes.subarray(start, end));
    position = end + 1 + idBytes;
  }
  return names;
}

/** None where there is no end of them: a tree bomb there must not keep the range from being searched, if with names that are old. */
async function pathsOutside(repository: Repository, commit: string): Promise<readonly Buffer[]> {
  const args = ["ls-tree", "-r", "-t", "-z", "--name-only", "--full-tree", commit, ...pathsOf(repository)];
  try {
    const { stdout } = await runGit(repository, args, { maximumBytes: OUTSIDE_BYTES });
    return [...splitList(stdout)].flatMap((name) => belowPrefix(repository, name) ?? []);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** A range of many merges has hundreds of boundaries, which differ little; a name that only the others had is searched once more. */
const LISTED_BOUNDARIES = 20;
const OUTSIDE_BYTES = GIT_LISTING_BYTES / 4;
