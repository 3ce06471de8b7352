import { randomInt } from "node:crypto";
import { UserError } from "../errors.ts";
import { GIT_LISTING_BYTES } from "../limits.ts";
import type { WalkedRange } from "./commits.ts";
import { belowPrefix, splitList } from "./entries.ts";
import { pathsOf } from "./index-list.ts";
import { readObjects } from "./objects.ts";
import { displayPath } from "./paths.ts";
import { type RangeObject, treesOfRange } from "./range-objects.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

const SLASH = Buffer.from("/");

/**
 * The paths below DIR that the range brought, folders and submodules too, each once, as they are shown: a name may hold a
 * secret where no content does. They come from the trees themselves, for the list of blobs names only one path of each. A path
 * that a commit just outside of the range has is not new. What lies in two folders of the very same content is named in one of them.
 */
export async function* pathsOfRange(repository: Repository, range: WalkedRange): AsyncGenerator<string> {
  const seen = pathSet();
  for (const commit of range.boundary) for (const path of await pathsIn(repository, commit)) seen.add(path);
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
    const before = folder === undefined ? [] : [folder, SLASH];
    for (const name of namesIn(bytes, oid)) {
      if (seen.add(...before, name)) yield displayPath(Buffer.concat([...before, name]));
    }
  }
}

/** The names of a tree object. Source: gitformat-pack(5) and git's tree-walk.c: mode, blank, name, NUL, then the bytes of the id. */
function* namesIn(bytes: Uint8Array, oid: string): Generator<Uint8Array> {
  const idBytes = oid.length / 2;
  for (let start = 0; start < bytes.length; ) {
    const blank = bytes.indexOf(0x20, start);
    const end = bytes.indexOf(0, blank);
    if (blank < 0 || end < 0) throw new UserError(`The tree ${oid} is damaged. Run git fsck.`);
    yield bytes.subarray(blank + 1, end);
    start = end + 1 + idBytes;
  }
}

async function pathsIn(repository: Repository, commit: string): Promise<readonly Buffer[]> {
  const args = ["ls-tree", "-r", "-t", "-z", "--name-only", "--full-tree", commit, ...pathsOf(repository)];
  const { stdout } = await runGit(repository, args, { maximumBytes: GIT_LISTING_BYTES });
  return [...splitList(stdout)].flatMap((name) => belowPrefix(repository, name) ?? []);
}

/** Paths that were met: as 53 bits each, for a long history has millions, and nobody can aim at a collision of unknown seeds. */
function pathSet(): { add(...parts: readonly Uint8Array[]): boolean } {
  const seeds = [randomInt(2 ** 32), randomInt(2 ** 32)] as const;
  const known = new Set<number>();
  return {
    add(...parts) {
      let [high, low] = seeds as readonly [number, number];
      for (const part of parts) {
        for (const byte of part) {
          high = Math.imul(high ^ byte, 0x01000193);
          low = Math.imul(low ^ byte, 0x85ebca6b) + 0x9e3779b9;
        }
      }
      const before = known.size;
      known.add(((high >>> 0) % 2 ** 21) * 2 ** 32 + (low >>> 0));
      return known.size > before;
    },
  };
}
