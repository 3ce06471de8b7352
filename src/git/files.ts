import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync, type Stats } from "node:fs";
import type { Blob } from "../core.ts";
import { UserError } from "../errors.ts";
import { BLOB_BYTES } from "../limits.ts";
import { displayPath } from "./paths.ts";

/** What stands at a path: a regular file, or a link, which is its own text and is never followed. */
export type FileContent = Pick<Blob, "kind" | "bytes" | "unheld">;

const SLASH = Buffer.from("/");

/**
 * Reads files below `root` by the bytes of their relative names. Undefined for what is not there, is neither file nor link,
 * or lies behind a folder that is a link: git too takes such a path for deleted. Each folder is looked at once. Throws
 * UserError where a file exists but cannot be read, and for a path that could lead out or into `.git`.
 */
export function fileReader(root: string): (name: Buffer) => FileContent | undefined {
  const top = Buffer.from(root);
  const folders = new Map<string, boolean>();
  const isPlainFolder = (name: Buffer): boolean => {
    const key = name.toString("latin1");
    const known = folders.get(key);
    if (known !== undefined) return known;
    const plain = inPlainFolder(name) && statusOf(top, name)?.isDirectory() === true;
    folders.set(key, plain);
    return plain;
  };
  const inPlainFolder = (name: Buffer): boolean => {
    const end = name.lastIndexOf(SLASH);
    return end < 0 || isPlainFolder(name.subarray(0, end));
  };
  return (name) => {
    requireInside(name);
    return inPlainFolder(name) ? readPlain(top, name) : undefined;
  };
}

function requireInside(name: Buffer): void {
  const wrong = ["", ".", "..", ".git"];
  if (
    !name
      .toString("latin1")
      .split("/")
      .some((part) => wrong.includes(part.toLowerCase()))
  )
    return;
  throw new UserError(
    `${quoted(name)} is listed as a file, but git never stores such a path. The repository was tampered with.`,
  );
}

function readPlain(top: Buffer, name: Buffer): FileContent | undefined {
  const status = statusOf(top, name);
  const path = Buffer.concat([top, SLASH, name]);
  if (status?.isSymbolicLink() === true) {
    return { kind: "symlink", bytes: attempt(name, () => readlinkSync(path, { encoding: "buffer" })) };
  }
  if (status?.isFile() !== true) return undefined;
  return { kind: "file", ...attempt(name, () => readRegular(path, name)) };
}

/** The file may have become another thing since it was looked at, so the open file is looked at again. */
function readRegular(path: Buffer, name: Buffer): Omit<FileContent, "kind"> {
  // Windows knows neither flag; both are undefined there, which counts as 0.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new UserError(`${quoted(name)} changed while it was read. Run again.`);
    if (status.size > BLOB_BYTES) return { bytes: new Uint8Array(0), unheld: status.size };
    return { bytes: readFileSync(descriptor) };
  } finally {
    closeSync(descriptor);
  }
}

function statusOf(top: Buffer, name: Buffer): Stats | undefined {
  const path = Buffer.concat([top, SLASH, name]);
  return attempt(name, () => lstatSync(path, { throwIfNoEntry: false }));
}

/** `action`, with trouble of the file system told as one of the user's files. */
function attempt<Result>(name: Buffer, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw new UserError(`${quoted(name)} exists, but could not be read (${reason}), so it cannot be judged.`);
  }
}

const quoted = (name: Buffer): string => JSON.stringify(displayPath(name));
