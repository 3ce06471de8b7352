import type { Tree } from "./core.ts";
import type { Occasion } from "./event.ts";
import { commitTree } from "./git/commit-tree.ts";
import { type FetchOptions, fetchCommits, fetchReference } from "./git/fetch.ts";
import { isPresent, parentsOf } from "./git/references.ts";
import type { Repository } from "./git/repository.ts";
import type { Order } from "./order.ts";

/** The trees that an event asks to be judged. Only objects of commits are read, never the work tree. */
export type EventTrees = Pick<Order, "head" | "base" | "trusted" | "existingCounts" | "noIdentity">;

/**
 * Finds and fetches the commits of an event, in a checkout of any depth.
 *
 * The base is the first parent of GitHub's merge commit, and else what the event names; policy, snapshot and baseline come
 * from the tip of the default branch as it is now, so that re-running an old run does not bring an old policy back. A state
 * (push, schedule, dispatch) is judged by its own policy. Throws UserError where a commit cannot be had.
 */
export async function treesOf(
  occasion: Occasion,
  repository: Repository,
  fetch: Omit<FetchOptions, "depth">,
): Promise<EventTrees> {
  const shallow: FetchOptions = { ...fetch, depth: 1 };
  if (occasion.kind === "state") {
    await ensure(repository, occasion.head, shallow);
    const head = commitTree(repository, occasion.head);
    return { head, trusted: head, existingCounts: false };
  }
  await ensure(repository, occasion.head, shallow, occasion.headReference);
  const parents = await parentsOf(repository, occasion.head);
  const [first, second] = parents;
  const isTheirMerge = parents.length === 2 && first !== undefined && second === occasion.authorHead;
  const base = isTheirMerge ? first : occasion.base;
  await ensure(repository, base, shallow);
  const tip = await fetchReference(repository, `refs/heads/${occasion.defaultBranch}`, shallow);
  return {
    head: commitTree(repository, occasion.head),
    base: commitTree(repository, base),
    trusted: renamed(commitTree(repository, tip), `${occasion.defaultBranch} (${tip.slice(0, 12)})`),
    existingCounts: occasion.existingCounts,
    ...(occasion.noIdentity === undefined ? {} : { noIdentity: occasion.noIdentity }),
  };
}

const renamed = (tree: Tree, name: string): Tree => ({ ...tree, name });

/** Makes a commit present, by its id, or by the ref under which GitHub keeps it where a server gives no ids away. */
export async function ensure(
  repository: Repository,
  commit: string,
  options: FetchOptions,
  reference?: string,
): Promise<void> {
  if (await isPresent(repository, commit)) return;
  if (reference !== undefined && (await fetchReference(repository, reference, options)) === commit) return;
  await fetchCommits(repository, [commit], options);
}
