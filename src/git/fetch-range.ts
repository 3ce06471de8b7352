import { WHOLE_DEPTH } from "../limits.ts";
import { type CommitRange, isCutOff, walkCommits } from "./commits.ts";
import { type FetchOptions, fetchCommits } from "./fetch.ts";
import { isPresent } from "./references.ts";
import type { Repository } from "./repository.ts";

/** What is known of a range before it is fetched. */
export interface Expectation {
  /** How many commits to fetch at first, from the tip. */
  readonly depth: number;
  /** The most commits that the range can have; more of them means that the way from the base to the fork is not here yet. */
  readonly most?: number;
}

/**
 * Fetches what a shallow clone lacks of a range: its commits, the parents of the oldest ones, and of the base so much that it
 * leads to where the head branched off. Without that, what lies below the fork would count as new. The depth grows until the range
 * is whole, at last to all that there is. A clone that is not shallow is left as it is. Throws UserError where origin does not answer.
 */
export async function fetchRange(
  repository: Repository,
  range: CommitRange & { readonly head: string },
  { depth, most }: Expectation,
  options: Omit<FetchOptions, "depth">,
): Promise<void> {
  const tips = range.base === undefined ? [range.head] : [range.head, range.base];
  for (const next of [depth, Math.max(LEAP * depth, LEAST_LEAP), Math.max(LEAP * LEAP * depth, LEAP * LEAST_LEAP)]) {
    if (await isWhole(repository, range, most)) return;
    await fetchCommits(repository, tips, { ...options, depth: next });
  }
  if (await isWhole(repository, range, most)) return;
  await fetchCommits(repository, tips, { ...options, depth: WHOLE_DEPTH });
}

const LEAP = 10;
const LEAST_LEAP = 50;

/** Without a bound, a range is whole where no commit of it lacks a parent; what it then has too much was looked at in vain. */
async function isWhole(repository: Repository, range: CommitRange, most: number | undefined): Promise<boolean> {
  for (const tip of [range.head, range.base]) {
    if (tip !== undefined && !(await isPresent(repository, tip))) return false;
  }
  try {
    const { commits } = await walkCommits(repository, range);
    return most === undefined || commits.length <= most;
  } catch (error) {
    if (isCutOff(error)) return false;
    throw error;
  }
}
