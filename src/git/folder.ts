import { type Dirent, readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Tree } from "../core.ts";
import { UserError } from "../errors.ts";
import { fileReader } from "./files.ts";
import { byPath, displayPath } from "./paths.ts";

/**
 * A folder that is in no repository: every file and link below it, except what is named `.git`. Links are not followed.
 * Throws UserError where a folder cannot be listed.
 */
export function folderTree(directory: string): Tree {
  const root = resolve(directory);
  const files = once(() => listFolder(root));
  return {
    name: `the folder ${JSON.stringify(directory)}`,
    async *blobs() {
      const read = fileReader(root);
      for (const { path, name } of files()) {
        const content = read(name);
        if (content !== undefined) yield { paths: [path], ...content };
      }
    },
    size: async () => files().length,
    onDisk: async () => ({ root, files: files() }),
    async read(path) {
      const file = files().find((candidate) => candidate.path === path);
      const content = file === undefined ? undefined : fileReader(root)(file.name);
      return content?.kind === "file" ? { paths: [path], ...content } : undefined;
    },
  };
}

interface FolderFile {
  readonly path: string;
  /** The bytes of the path, one character each. */
  readonly name: string;
}

function listFolder(root: string): readonly FolderFile[] {
  const files: FolderFile[] = [];
  const folders: Buffer[] = [Buffer.alloc(0)];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const item of itemsOf(root, folder)) {
      const name = below(folder, item.name);
      if (item.isDirectory()) folders.push(name);
      else if (item.isFile() || item.isSymbolicLink())
        files.push({ path: displayPath(name), name: name.toString("latin1") });
    }
  }
  return files.sort(byPath);
}

const below = (folder: Buffer, name: Buffer): Buffer =>
  folder.length === 0 ? name : Buffer.concat([folder, Buffer.from("/"), name]);

const isGitFolder = (item: Dirent<Buffer>): boolean => item.name.toString("latin1").toLowerCase() === ".git";

function itemsOf(root: string, folder: Buffer): readonly Dirent<Buffer>[] {
  try {
    const path = Buffer.concat([Buffer.from(`${root}/`), folder]);
    const items = readdirSync(path, { encoding: "buffer", withFileTypes: true });
    return items.filter((item) => !isGitFolder(item));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    const shown = JSON.stringify(`${root}/${displayPath(folder)}`);
    throw new UserError(`The folder ${shown} could not be listed (${reason}), so what it holds cannot be judged.`);
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
