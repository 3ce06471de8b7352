import { GIT_LISTING_BYTES } from "../limits.ts";
import { recordIn, splitList } from "./entries.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

/** One record of the index. */
export interface IndexRecord {
  /** 0, or 1 to 3 for the sides of a conflict. */
  readonly stage: number;
  readonly mode: string;
  readonly oid: string;
  /** Relative to the top. */
  readonly name: Buffer;
  /** The file is meant to be absent from the work tree (sparse checkout). */
  readonly skipWorkTree: boolean;
}

/** What the index says of DIR. */
export const listIndex = async (repository: Repository): Promise<readonly IndexRecord[]> =>
  Array.from(await listFiles(repository, ["--cached"]), indexRecord);

/** What the index says of DIR, and the names of the files there that git neither tracks nor is told to ignore by a .gitignore. */
export async function listWorkTree(
  repository: Repository,
): Promise<{ readonly tracked: readonly IndexRecord[]; readonly untracked: readonly Buffer[] }> {
  const listed = await listFiles(repository, ["--cached", "--others", "--exclude-per-directory=.gitignore"]);
  const [tracked, untracked]: [IndexRecord[], Buffer[]] = [[], []];
  for (const line of listed) {
    if (line[0] === UNTRACKED) untracked.push(line.subarray(2));
    else tracked.push(indexRecord(line));
  }
  return { tracked, untracked };
}

/** The tag "?" of `ls-files -t`, which stands before a path without mode and id. Source: git-ls-files(1). */
const UNTRACKED = 0x3f;

async function listFiles(repository: Repository, which: readonly string[]): Promise<Iterable<Buffer>> {
  const args = ["ls-files", ...which, "--stage", "-t", "-z", ...pathsOf(repository)];
  return splitList((await runGit(repository, args, { maximumBytes: GIT_LISTING_BYTES })).stdout);
}

/** The arguments that limit a list to DIR. */
export const pathsOf = (repository: Repository): readonly string[] =>
  repository.prefix === "" ? [] : ["--", repository.prefix];

function indexRecord(line: Buffer): IndexRecord {
  const { fields, name } = recordIn(line);
  const [tag, mode = "", oid = "", stage] = fields;
  return { name, mode, oid, stage: Number(stage), skipWorkTree: tag === "S" };
}
