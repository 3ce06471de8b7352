import type { Tree } from "../core.ts";
import { UserError } from "../errors.ts";
import { type Entry, entryOf, inOrder } from "./entries.ts";
import { listIndex } from "./index-list.ts";
import { objectTree } from "./object-tree.ts";
import { displayPath } from "./paths.ts";
import type { Repository } from "./repository.ts";

/** DIR as the index holds it: what the next commit would. Reading throws UserError while a conflict is unsolved. */
export function indexTree(repository: Repository): Tree {
  return objectTree(repository, { name: "the index" }, async () => {
    const records = await listIndex(repository);
    const unmerged = records.find((record) => record.stage !== 0);
    if (unmerged !== undefined) {
      throw new UserError(
        `${JSON.stringify(displayPath(unmerged.name))} has an unsolved merge conflict, so there is no staged version of it ` +
          "that could be judged. Solve it and git add the file.",
      );
    }
    const entries = records.map(({ mode, oid, name }) => entryOf(repository, mode, oid, name));
    return inOrder(entries.filter((entry): entry is Entry => entry !== undefined));
  });
}
