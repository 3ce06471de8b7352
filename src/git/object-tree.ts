import type { Blob, Tree } from "../core.ts";
import type { Entry } from "./entries.ts";
import { type GitObject, readObjects } from "./objects.ts";
import type { Repository } from "./repository.ts";

/** A tree whose files are objects of the repository. `list` is asked once, when the first file is wanted. */
export function objectTree(
  repository: Repository,
  about: Pick<Tree, "name" | "commit">,
  list: () => Promise<readonly Entry[]>,
): Tree {
  let listed: Promise<readonly Entry[]> | undefined;
  const entries = (): Promise<readonly Entry[]> => {
    listed ??= list();
    return listed;
  };
  let grouped: Promise<readonly Group[]> | undefined;
  const groups = (): Promise<readonly Group[]> => {
    grouped ??= entries().then(groupsOf);
    return grouped;
  };
  return {
    ...about,
    async *blobs() {
      yield* readGroups(repository, await groups());
    },
    size: async () => (await groups()).length,
    async read(path) {
      const entry = (await entries()).find((candidate) => candidate.path === path);
      if (entry?.kind !== "file") return undefined;
      for await (const blob of readGroups(repository, groupsOf([entry]))) return blob;
      return undefined;
    },
  };
}

type Group = Pick<Blob, "paths" | "kind"> & { readonly oid: string };

/** Equal objects are one blob; a link and a file of equal bytes stay two. */
function groupsOf(entries: readonly Entry[]): readonly Group[] {
  const groups = new Map<string, { oid: string; kind: Blob["kind"]; paths: [string, ...string[]] }>();
  for (const { oid, kind, path } of entries) {
    const key = `${kind} ${oid}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { oid, kind, paths: [path] });
    else group.paths.push(path);
  }
  return [...groups.values()];
}

async function* readGroups(repository: Repository, groups: readonly Group[]): AsyncGenerator<Blob> {
  if (groups.length === 0) return;
  let next = 0;
  const ids = groups.map((group) => group.oid);
  const name = (oid: string): string => JSON.stringify(groups[next]?.paths[0] ?? oid);
  for await (const object of readObjects(repository, ids, { nameOf: name })) {
    const group = groups[next];
    next += 1;
    if (group !== undefined) yield blobOf(group, object);
  }
}

const blobOf = (group: Group, { bytes, unheld }: GitObject): Blob =>
  unheld ? { ...group, unheld } : { ...group, bytes };
