import { access, readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { openPacks, type Packs } from "./packs/packs.ts";
import { idBytesOf, type Repository } from "./repository.ts";
import { runGit, streamGit } from "./run.ts";

const LF = 10;

/** Full ids, each with a line feed, in runs of as many as are asked for. */
export interface IdSupply {
  /** The next `count` ids, or those that are left; undefined where none are. */
  take(count: number): Promise<Uint8Array | undefined>;
  /** Gives back ids that were taken last. */
  putBack(ids: Uint8Array): void;
  /** To be called at the end, also where not all ids were taken. */
  close(): Promise<void>;
}

/**
 * The ids of all objects in this repository's stores, in the order in which they lie there: neighbours are made of each other.
 * What no reference reaches is among them, and what another repository lends. Throws UserError for anything else than ids.
 */
export function supplyAllObjects(repository: Repository): IdSupply {
  const args = ["cat-file", "--batch-check=%(objectname)", "--batch-all-objects", "--unordered", "--buffer"];
  const stream = streamGit(repository, args);
  // git begins to list while the rest is made ready.
  let first: Promise<IteratorResult<Buffer, number>> | undefined = stream.next();
  first.catch(() => undefined);
  const next = (): Promise<IteratorResult<Buffer, number>> => {
    const step = first ?? stream.next();
    first = undefined;
    return step;
  };
  const characters = charactersOf(repository);
  let kept: Buffer = Buffer.alloc(0);
  return {
    async take(count) {
      const pieces = [kept];
      let length = kept.length;
      while (length < count * characters) {
        const step = await next();
        if (step.done === true) break;
        pieces.push(step.value);
        length += step.value.length;
      }
      const all = pieces.length === 1 ? kept : Buffer.concat(pieces);
      const run = all.subarray(0, count * characters);
      kept = all.subarray(run.length);
      if (!isLines(run, characters)) throw new UserError("git cat-file answered a list of objects in an unknown form.");
      return run.length === 0 ? undefined : run;
    },
    putBack(ids) {
      kept = Buffer.concat([ids, kept]);
    },
    async close() {
      await stream.return(0);
    },
  };
}

const IDS_AT_ONCE = 4_096;

/** The same supply without the ids of which `has` knows that they stand at a place in a text. */
export function withoutIds(supply: IdSupply, has: (text: Uint8Array, at: number) => boolean): IdSupply {
  return {
    ...supply,
    async take(count) {
      const many = Math.max(count, IDS_AT_ONCE);
      for (let ids = await supply.take(many); ids; ids = await supply.take(many)) {
        const characters = ids.indexOf(LF) + 1;
        let kept = 0;
        for (let at = 0; at < ids.length; at += characters) {
          if (has(ids, at)) continue;
          ids.copyWithin(kept, at, at + characters);
          kept += characters;
        }
        if (kept > count * characters) supply.putBack(ids.subarray(count * characters, kept));
        if (kept > 0) return ids.subarray(0, Math.min(kept, count * characters));
      }
      return undefined;
    },
  };
}

const charactersOf = (repository: Repository): number => 2 * idBytesOf(repository) + 1;

function isLines(run: Buffer, characters: number): boolean {
  for (let end = characters - 1; end < run.length; end += characters) if (run[end] !== LF) return false;
  return run.length % characters === 0;
}

/** A supply that is asked for only once somebody takes from it. */
export function supplyLate(make: () => IdSupply): IdSupply {
  let made: IdSupply | undefined;
  const supply = (): IdSupply => {
    made ??= make();
    return made;
  };
  return {
    take: (count) => supply().take(count),
    putBack: (ids) => supply().putBack(ids),
    close: async () => made?.close(),
  };
}

/** A supply of nothing. */
export const NO_IDS: IdSupply = { take: async () => undefined, putBack: () => undefined, close: async () => undefined };

/** The bytes of objects, all together. `ids`: as IdSupply gives them. */
export async function sizeOfObjects(repository: Repository, ids: Uint8Array): Promise<number> {
  const args = ["cat-file", "--batch-check=%(objectsize)", "--buffer"];
  const { stdout } = await runGit(repository, args, { input: ids });
  const sizes = stdout.toString("latin1").split("\n").slice(0, -1);
  return sizes.reduce((total, size) => total + Number(size), 0);
}

/** What a repository's stores hold, as `git count-objects` says. */
export interface ObjectCount {
  /** Objects of its own stores; those that lie there twice count twice. */
  readonly total: number;
  /** Objects in its own packs, where nothing lies elsewhere: neither loose nor in the store of another repository. */
  readonly onlyPacked: number | undefined;
  /** Whether another repository lends objects, which are not counted. */
  readonly isLent: boolean;
}

/** Counts the objects of a repository. */
export async function countObjects(repository: Repository): Promise<ObjectCount> {
  const { stdout } = await runGit(repository, ["count-objects", "--verbose"]);
  const said = stdout.toString("latin1");
  const number = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(said)?.[1] ?? Number.NaN);
  const [loose, packed] = [number("count"), number("in-pack")];
  const isLent = /^alternate:/m.test(said);
  return { total: loose + packed, onlyPacked: loose === 0 && !isLent ? packed : undefined, isLent };
}

/** The packs of this repository's own store. */
export async function openOwnPacks(repository: Repository): Promise<Packs> {
  const { stdout } = await runGit(repository, ["rev-parse", "--git-path", "objects/pack"]);
  const folder = stdout.toString("utf8").replace(/\r?\n$/, "");
  return openPacks(resolve(repository.top, folder), idBytesOf(repository));
}

/** Throws UserError where an object is missing or damaged to which a reference leads, or HEAD, in any work tree. */
export async function requireReferences(repository: Repository): Promise<void> {
  await runGit(repository, ["rev-list", "--all", "--no-walk", "--quiet"]);
}

/**
 * Whether a list of all objects holds all that the references reach. Not so where the clone is shallow or partial: there, only
 * walking shows what is missing.
 */
export async function isWhole(repository: Repository): Promise<boolean> {
  const { stdout } = await runGit(repository, ["rev-parse", "--git-path", "shallow", "--git-path", "objects/pack"]);
  const [shallow, packs, ...more] = stdout.toString("utf8").split(/\r?\n/);
  // A line break in the name of the folder: nothing can be told apart.
  if (shallow === undefined || packs === undefined || more.join("") !== "") return false;
  const isShallow = await access(resolve(repository.top, shallow)).then(...YES_OR_NO);
  const files = await readdir(resolve(repository.top, packs)).catch(() => []);
  return !isShallow && !files.some((name) => name.endsWith(".promisor"));
}

const YES_OR_NO = [() => true, () => false] as const;
