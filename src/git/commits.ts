import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { isPresent, parentsOf } from "./references.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

/** What is walked: all that `head` reaches, or all references where it is left out, and that `base` does not reach. */
export interface CommitRange {
  /** Full object id. */
  readonly base?: string;
  /** Full object id. */
  readonly head?: string;
}

/** The commits of a range, and what to give to `git rev-list` so that it walks exactly these. */
export interface WalkedRange {
  /** Full object ids, each before its parents. */
  readonly commits: readonly string[];
  /** Commits just outside of the range, whose content it started from. */
  readonly boundary: readonly string[];
  /** Lines for `rev-list --stdin`. */
  readonly revisions: readonly string[];
  readonly options: readonly string[];
}

/**
 * Walks the commits of a range. A shallow boundary inside it hides parents: those that are here are walked too, and one
 * that is not is UserError, since what is behind it cannot be judged. What a boundary hides below the base is left out as
 * the base is, as far as it is here.
 */
export async function walkCommits(repository: Repository, range: CommitRange): Promise<WalkedRange> {
  const cut = await shallowCommits(repository);
  const options = range.head === undefined ? ["--all"] : [];
  const heads = new Set(range.head === undefined ? [] : [range.head]);
  const outside = (await tipsBelow(repository, range.base, cut)).map((commit) => `^${commit}`);
  for (;;) {
    const revisions = [...heads, ...outside];
    const { commits, boundary } = await listCommits(repository, options, revisions);
    const hidden = await hiddenParents(repository, within(cut, commits));
    const added = hidden.filter((parent) => !heads.has(parent));
    if (added.length === 0) return walked({ commits, boundary, revisions, options }, hidden);
    for (const parent of added) heads.add(parent);
  }
}

/** The base, and the parents that are here though a boundary somewhere below the base hides them. */
async function tipsBelow(
  repository: Repository,
  base: string | undefined,
  cut: ReadonlySet<string>,
): Promise<readonly string[]> {
  const tips = new Set(base === undefined ? [] : [base]);
  if (cut.size === 0) return [...tips];
  for (let known = -1; known < tips.size; ) {
    known = tips.size;
    const { commits } = await listCommits(repository, [], [...tips]);
    for (const commit of within(cut, commits)) {
      for (const parent of await parentsOf(repository, commit)) {
        if (await isPresent(repository, parent)) tips.add(parent);
      }
    }
  }
  return [...tips];
}

const within = (cut: ReadonlySet<string>, commits: readonly string[]): readonly string[] =>
  commits.filter((commit) => cut.has(commit));

/** A hidden parent that was not walked belongs to the base, so the range starts from its content too. */
function walked(range: WalkedRange, hidden: readonly string[]): WalkedRange {
  const inside = new Set(range.commits);
  const outside = hidden.filter((parent) => !inside.has(parent));
  return {
    ...range,
    boundary: [...range.boundary, ...outside],
    revisions: [...range.revisions, ...outside.map((parent) => `^${parent}^{tree}`)],
  };
}

/** The commit inside the range at which the clone was cut off, or undefined where the range is whole. For fetching more. */
export async function findShallowBoundary(repository: Repository, range: CommitRange): Promise<string | undefined> {
  try {
    await walkCommits(repository, range);
    return undefined;
  } catch (error) {
    if (error instanceof ShallowError) return error.commit;
    throw error;
  }
}

/** Whether an error says that the history is cut off within the range, so that fetching more would help. */
export const isCutOff = (error: unknown): boolean => error instanceof ShallowError;

/** The history is cut off at `commit`. */
class ShallowError extends UserError {
  readonly commit: string;

  constructor(commit: string, parent: string) {
    super(
      `The history is cut off at commit ${commit}: its parent ${parent} is not in this clone, so what came before cannot be ` +
        "judged. Fetch the whole history: in GitHub Actions set fetch-depth: 0 on actions/checkout, elsewhere run git fetch --unshallow.",
    );
    this.commit = commit;
  }
}

async function hiddenParents(repository: Repository, cut: readonly string[]): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (const commit of cut) {
    for (const parent of await parentsOf(repository, commit)) {
      if (!(await isPresent(repository, parent))) throw new ShallowError(commit, parent);
      hidden.push(parent);
    }
  }
  return hidden;
}

async function listCommits(
  repository: Repository,
  options: readonly string[],
  revisions: readonly string[],
): Promise<{ readonly commits: readonly string[]; readonly boundary: readonly string[] }> {
  const input = lines(revisions);
  const { stdout } = await runGit(repository, ["rev-list", "--topo-order", "--boundary", ...options, "--stdin"], {
    input,
  });
  const listed = stdout
    .toString("latin1")
    .split("\n")
    .filter((line) => line !== "");
  return {
    commits: listed.filter((line) => !line.startsWith("-")),
    boundary: listed.filter((line) => line.startsWith("-")).map((line) => line.slice(1)),
  };
}

/** Source: gitformat-shallow, "$GIT_DIR/shallow": one object id in each line. */
async function shallowCommits(repository: Repository): Promise<ReadonlySet<string>> {
  const { stdout } = await runGit(repository, ["rev-parse", "--git-path", "shallow"]);
  const path = resolve(repository.top, stdout.toString("utf8").replace(/\r?\n$/, ""));
  const text = await readFile(path, "latin1").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw new UserError(
      `The list of commits at which this clone was cut off could not be read (${error.code ?? "unknown"}).`,
    );
  });
  return new Set(text.split("\n").filter((line) => line !== ""));
}

/** Each item as a line. */
export const lines = (items: readonly string[]): string => items.map((item) => `${item}\n`).join("");
