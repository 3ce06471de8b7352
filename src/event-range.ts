import { ensure } from "./checkout.ts";
import { UserError } from "./errors.ts";
import type { ChangeOccasion, Occasion, Push } from "./event.ts";
import { type FetchOptions, fetchReference } from "./git/fetch.ts";
import { fetchRange } from "./git/fetch-range.ts";
import { historyTree, type RangeTree, rangeTree } from "./git/range.ts";
import { parentsOf } from "./git/references.ts";
import type { Repository } from "./git/repository.ts";

type Server = Omit<FetchOptions, "depth">;

/**
 * The commits that an event is about, fetched as far as the checkout lacks them: in them a secret is found that one commit added and
 * another removed. Undefined for events that are about a state alone. `base` is what a change is compared with. Throws UserError where
 * the commits cannot be had, and where a change that has commits turns out to have none: somebody has confused the guard.
 */
export async function rangeOf(
  occasion: Occasion,
  base: string | undefined,
  repository: Repository,
  server: Server,
): Promise<RangeTree | undefined> {
  if (occasion.kind === "state") return occasion.push && pushRange(occasion.push, occasion.head, repository, server);
  return base === undefined ? undefined : changeRange(occasion, base, repository, server);
}

async function changeRange(
  { head, authorHead, commits }: ChangeOccasion,
  base: string,
  repository: Repository,
  server: Server,
): Promise<RangeTree> {
  // GitHub's merge commit is one more than the author's.
  const merges = (await parentsOf(repository, head))[1] === authorHead ? 1 : 0;
  const most = commits === undefined ? {} : { most: commits + merges };
  const expected = { depth: (commits ?? COMMITS_AT_FIRST) + merges + 1, ...most };
  const range = await fetched({ base, head }, expected, repository, server);
  if (range.commits > merges || commits === 0) return range;
  throw new UserError(
    `The event says that there are ${commits ?? "some"} commits to judge, but ${authorHead} has none that ${base} lacks. ` +
      "Nothing was looked at, so that nothing can be passed. Run the workflow again for the newest commit.",
  );
}

/**
 * What a push brought: all since the commit that the ref meant before, also where it was forced. Where there is none, or the server
 * has it no more, all that the default branch has not; on the default branch itself, its whole history.
 */
async function pushRange(
  { before, after, reference, defaultBranch, commits }: Push,
  head: string,
  repository: Repository,
  server: Server,
): Promise<RangeTree> {
  // An annotated tag has a message of its own, which nobody gets who asks for the commit.
  const isTag = reference.startsWith("refs/tags/") && after !== head;
  if (isTag) await fetchReference(repository, reference, { ...server, depth: 1 });
  const base =
    (await present(before, repository, server)) ?? (await defaultTip(reference, defaultBranch, repository, server));
  const depth = Math.max(commits, 1) + 1;
  const range = base === undefined ? { head } : { base, head };
  return fetched(range, { depth }, repository, server, isTag ? after : head);
}

async function present(
  before: string | undefined,
  repository: Repository,
  server: Server,
): Promise<string | undefined> {
  if (before === undefined) return undefined;
  try {
    await ensure(repository, before, { ...server, depth: 1 });
    return before;
  } catch (error) {
    // A forced push leaves commits behind that the server forgets. If it does not answer at all, the next question fails as well.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function defaultTip(
  reference: string,
  defaultBranch: string,
  repository: Repository,
  server: Server,
): Promise<string | undefined> {
  const name = `refs/heads/${defaultBranch}`;
  return reference === name ? undefined : fetchReference(repository, name, { ...server, depth: 1 });
}

/** `name` is the head, or the tag object by way of which it was named. */
async function fetched(
  range: { readonly base?: string; readonly head: string },
  expected: Parameters<typeof fetchRange>[2],
  repository: Repository,
  server: Server,
  name: string = range.head,
): Promise<RangeTree> {
  try {
    await fetchRange(repository, range, expected, server);
    return range.base === undefined
      ? await historyTree(repository, name)
      : await rangeTree(repository, range.base, name);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const what = range.base === undefined ? `The history of ${range.head}` : `The commits ${range.base}..${range.head}`;
    throw new UserError(
      `${what} could not be read, so that a secret which one commit added and another removed would be missed. ${error.message}`,
      undefined,
      error.quoted,
    );
  }
}

/** For a merge group, which does not say how many commits it has. */
const COMMITS_AT_FIRST = 20;
