import type { Tree } from "../core.ts";
import { UserError } from "../errors.ts";
import { commitTree } from "../git/commit-tree.ts";
import { folderTree } from "../git/folder.ts";
import { resolveCommit } from "../git/references.ts";
import type { Repository } from "../git/repository.ts";
import { workTree } from "../git/work-tree.ts";

/** DIR as it lies on the disk. */
export const treeOnDisk = (directory: string, repository: Repository | undefined): Tree =>
  repository ? workTree(repository) : folderTree(directory);

/** The tree of a branch, tag or commit. Throws UserError where there is none of that name. */
export const treeAt = async (repository: Repository, name: string): Promise<Tree> =>
  commitTree(repository, await resolveCommit(repository, name));

/** Where the policy is read: at the ref of --policy-ref, else in `otherwise`. */
export const trustedTree = async (
  repository: Repository | undefined,
  reference: string | undefined,
  otherwise: Tree,
): Promise<Tree> => (reference === undefined ? otherwise : treeAt(needed(repository, "--policy-ref"), reference));

/** The repository that an option needs. Throws UserError where there is none. */
export function needed(repository: Repository | undefined, option: string): Repository {
  if (repository) return repository;
  throw new UserError(`${option} needs a Git repository, and the checked folder is in none.`);
}
