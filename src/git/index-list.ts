import { GIT_LISTING_BYTES } from "../limits.ts";
import { splitRecords } from "./entries.ts";
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
export async function listIndex(repository: Repository): Promise<readonly IndexRecord[]> {
  const args = ["ls-files", "--cached", "--stage", "-t", "-z", ...pathsOf(repository)];
  const { stdout } = await runGit(repository, args, { maximumBytes: GIT_LISTING_BYTES });
  return Array.from(splitRecords(stdout), ({ fields, name }) => {
    const [tag, mode = "", oid = "", stage] = fields;
    return { name, mode, oid, stage: Number(stage), skipWorkTree: tag === "S" };
  });
}

/** The arguments that limit a list to DIR. */
export const pathsOf = (repository: Repository): readonly string[] =>
  repository.prefix === "" ? [] : ["--", repository.prefix];
