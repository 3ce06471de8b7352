import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Blob, Held, NotHeld, Tree } from "../../src/core.ts";
import { type OpenOptions, openRepository, type Repository } from "../../src/git/repository.ts";
import { temporaryFolder } from "./temporary.ts";

/** openRepository, for a folder that is known to lie in a repository. */
export async function opened(directory: string, options?: OpenOptions): Promise<Repository> {
  const repository = await openRepository(directory, options);
  if (repository === undefined) throw new Error(`${directory} is in no repository`);
  return repository;
}

export async function blobsOf(tree: Tree): Promise<readonly Blob[]> {
  return collect(tree.blobs());
}

/** The bytes of what is held, as a test expects it. */
export function bytesOf({ bytes }: Held | NotHeld): Uint8Array {
  if (bytes === undefined) throw new Error("it is not held");
  return bytes;
}

/** Everything that comes, in an array. (Node 20 has no Array.fromAsync.) */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Path to text of everything in a tree, in its order. */
export async function textsOf(tree: Tree): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for await (const blob of tree.blobs()) {
    for (const path of blob.paths) texts[path] = Buffer.from(bytesOf(blob)).toString("utf8");
  }
  return texts;
}

/** A program that stands in for git: a shell script. Answers its path. */
export function fakeGit(script: string): string {
  const path = join(temporaryFolder("program"), "git");
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
