import { join } from "node:path";
import type { Blob, Tree } from "../core.ts";
import { UserError } from "../errors.ts";
import { inOrder, kindOf } from "./entries.ts";
import { fileReader } from "./files.ts";
import { listWorkTree, type TrackedFile } from "./index-list.ts";
import { type GitObject, readObjects } from "./objects.ts";
import { displayName } from "./paths.ts";
import type { Repository } from "./repository.ts";

/** A file of the work tree; `stored` is what the index holds for a file that sparse checkout keeps off the disk. */
interface WorkFile {
  readonly path: string;
  /** The bytes of the path, one character each. */
  readonly name: string;
  readonly stored?: { readonly kind: Blob["kind"]; readonly oid: string };
}

/**
 * DIR as it lies on the disk: tracked files, and untracked ones that no .gitignore of the repository names. Deleted files,
 * submodules and whatever is neither file nor link are left out.
 */
export function workTree(repository: Repository): Tree {
  let listed: Promise<readonly WorkFile[]> | undefined;
  const files = (): Promise<readonly WorkFile[]> => {
    listed ??= listFiles(repository);
    return listed;
  };
  return {
    name: "the work tree",
    async *blobs() {
      yield* readFiles(repository, await files());
    },
    size: async () => (await files()).length,
    async onDisk() {
      const listed = await files();
      return listed.some((file) => file.stored) ? undefined : { root: rootOf(repository), files: listed };
    },
    async read(path) {
      const file = (await files()).find((candidate) => candidate.path === path);
      if (file === undefined) return undefined;
      for await (const blob of readFiles(repository, [file])) return blob.kind === "file" ? blob : undefined;
      return undefined;
    },
  };
}

const rootOf = ({ top, prefix }: Repository): string => join(top, prefix);

async function listFiles(repository: Repository): Promise<readonly WorkFile[]> {
  const { tracked, untracked } = await listWorkTree(repository);
  const prefix = Buffer.from(repository.prefix).toString("latin1");
  const below = (name: string): string | undefined => (name.startsWith(prefix) ? name.slice(prefix.length) : undefined);
  return inOrder([...trackedFiles(tracked, below), ...untrackedFiles(untracked, below)]);
}

type Below = (name: string) => string | undefined;

function* trackedFiles(records: readonly TrackedFile[], below: Below): Generator<WorkFile> {
  for (const { mode, oid, name: whole, skipWorkTree } of records) {
    const kind = kindOf(mode);
    const name = below(whole);
    if (kind === undefined || name === undefined) continue;
    const path = displayName(name);
    yield skipWorkTree ? { path, name, stored: { kind, oid } } : { path, name };
  }
}

function* untrackedFiles(names: readonly string[], below: Below): Generator<WorkFile> {
  for (const whole of names) {
    const name = below(whole);
    // A repository inside this one is listed as its folder alone.
    if (name === undefined || name.endsWith("/")) continue;
    yield { path: displayName(name), name };
  }
}

async function* readFiles(repository: Repository, files: readonly WorkFile[]): AsyncGenerator<Blob> {
  const read = fileReader(rootOf(repository));
  const ids = files.flatMap((file) => file.stored?.oid ?? []);
  const objects = ids.length === 0 ? undefined : readObjects(repository, ids);
  try {
    for (const { path, name, stored } of files) {
      if (stored === undefined) {
        const content = read(name);
        if (content !== undefined) yield { paths: [path], ...content };
      } else {
        const { type: _, ...object } = await nextObject(objects);
        yield { paths: [path], kind: stored.kind, ...object };
      }
    }
  } finally {
    await objects?.return(undefined);
  }
}

async function nextObject(objects: AsyncGenerator<GitObject> | undefined): Promise<GitObject> {
  const step = await objects?.next();
  if (step === undefined || step.done === true) throw new UserError("git cat-file answered less than it was asked.");
  return step.value;
}
