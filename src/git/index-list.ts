import { GIT_LISTING_BYTES } from "../limits.ts";
import { cutList, recordIn, splitList, unknownForm } from "./entries.ts";
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
  Array.from(splitList(await listFiles(repository, ["--cached"])), indexRecord);

/** A file of the work tree that git tracks. */
export interface TrackedFile extends Pick<IndexRecord, "mode" | "oid" | "skipWorkTree"> {
  /** Relative to the top; the bytes of the path, one character each. */
  readonly name: string;
}

/** What the index says of DIR, and the names of the files there that git neither tracks nor is told to ignore by a .gitignore. */
export async function listWorkTree(
  repository: Repository,
): Promise<{ readonly tracked: readonly TrackedFile[]; readonly untracked: readonly string[] }> {
  const output = await listFiles(repository, ["--cached", "--others", "--exclude-per-directory=.gitignore"]);
  const [tracked, untracked]: [TrackedFile[], string[]] = [[], []];
  // As one text, of which parts are cheap: trees have very many files.
  for (const line of linesOf(output)) {
    if (line.startsWith(UNTRACKED)) untracked.push(line.slice(UNTRACKED.length));
    else tracked.push(trackedFile(line));
  }
  return { tracked, untracked };
}

/** The tag of `ls-files -t` before a path without mode and id. Source: git-ls-files(1). */
const UNTRACKED = "? ";

function linesOf(output: Buffer): readonly string[] {
  const lines = output.toString("latin1").split("\0");
  if (lines.pop() !== "") throw cutList();
  return lines;
}

function trackedFile(line: string): TrackedFile {
  const tab = line.indexOf("\t");
  if (tab < 0) throw unknownForm();
  const [tag, mode = "", oid = ""] = line.slice(0, tab).split(" ", 3);
  return { mode, oid, name: line.slice(tab + 1), skipWorkTree: tag === "S" };
}

async function listFiles(repository: Repository, which: readonly string[]): Promise<Buffer> {
  const args = ["ls-files", ...which, "--stage", "-t", "-z", ...pathsOf(repository)];
  return (await runGit(repository, args, { maximumBytes: GIT_LISTING_BYTES })).stdout;
}

/** The arguments that limit a list to DIR. */
export const pathsOf = (repository: Repository): readonly string[] =>
  repository.prefix === "" ? [] : ["--", repository.prefix];

function indexRecord(line: Buffer): IndexRecord {
  const { fields, name } = recordIn(line);
  const [tag, mode = "", oid = "", stage] = fields;
  return { name, mode, oid, stage: Number(stage), skipWorkTree: tag === "S" };
}
