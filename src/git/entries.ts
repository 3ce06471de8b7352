import type { Blob } from "../core.ts";
import { UserError } from "../errors.ts";
import { byPath, displayPath } from "./paths.ts";
import type { Repository } from "./repository.ts";

/** One file that a list of git names. */
export interface Entry {
  /** Relative to DIR, as it is shown. */
  readonly path: string;
  /** Relative to DIR, as it is. */
  readonly name: Buffer;
  readonly kind: Blob["kind"];
  readonly oid: string;
}

/** One record of a NUL-separated list: the words before the tab, and the path after it. */
export interface ListRecord {
  readonly fields: readonly string[];
  readonly name: Buffer;
}

/** The paths of a list that ends each with NUL. Throws UserError where the last one does not: the list was cut. */
export function* splitList(output: Buffer): Generator<Buffer> {
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    if (end < 0) throw cutList();
    yield output.subarray(start, end);
    start = end + 1;
  }
}

/** The record that a line of `ls-files -s -z` or `ls-tree -z` is, as splitList answers it. */
export function recordIn(line: Buffer): ListRecord {
  const tab = line.indexOf(0x09);
  if (tab < 0) throw unknownForm();
  return { fields: line.toString("latin1", 0, tab).split(" "), name: line.subarray(tab + 1) };
}

/** A list of git that does not end where a path does. */
export const cutList = (): UserError => new UserError("git ended a list of files in the middle of a path.");

/** A line of a list that holds no record. */
export const unknownForm = (): UserError => new UserError("git answered a list of files in an unknown form.");

/** The path below DIR, or undefined where `name`, which is relative to the top, is not below it. */
export function belowPrefix(repository: Pick<Repository, "prefix">, name: Buffer): Buffer | undefined {
  if (repository.prefix === "") return name;
  const prefix = Buffer.from(repository.prefix);
  return name.subarray(0, prefix.length).equals(prefix) ? name.subarray(prefix.length) : undefined;
}

/** What an octal file mode of git stands for; undefined for folders and submodules. Source: gitformat-index(5), "32-bit mode". */
export function kindOf(mode: string): Blob["kind"] | undefined {
  const type = Number.parseInt(mode, 8) & 0o170000;
  if (type === 0o120000) return "symlink";
  return type === 0o100000 ? "file" : undefined;
}

/** The entry of one record, or undefined for what is no file of DIR. */
export function entryOf(
  repository: Pick<Repository, "prefix">,
  mode: string | undefined,
  oid: string | undefined,
  name: Buffer,
): Entry | undefined {
  const kind = kindOf(mode ?? "");
  const below = belowPrefix(repository, name);
  if (kind === undefined || below === undefined) return undefined;
  return { path: displayPath(below), name: below, kind, oid: oid ?? "" };
}

/** Each path once, the first one of it, in path order. Paths are told apart by their bytes, not by how they look. */
export function inOrder<Item extends { readonly path: string; readonly name: Buffer | string }>(
  items: Iterable<Item>,
): Item[] {
  const known = new Map<string, Item>();
  for (const item of items) {
    const key = typeof item.name === "string" ? item.name : item.name.toString("latin1");
    if (!known.has(key)) known.set(key, item);
  }
  return [...known.values()].sort(byPath);
}
