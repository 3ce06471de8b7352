import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  readSync,
  type Stats,
} from "node:fs";
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
  const isPlainFolder = (name: Buffer, whole: Buffer): boolean => {
    const key = name.toString("latin1");
    const known = folders.get(key);
    if (known !== undefined) return known;
    requireStored(name, whole);
    const plain = inPlainFolder(name, whole) && statusOf(top, name)?.isDirectory() === true;
    folders.set(key, plain);
    return plain;
  };
  const inPlainFolder = (name: Buffer, whole: Buffer): boolean => {
    const end = name.lastIndexOf(SLASH);
    return end < 0 || isPlainFolder(name.subarray(0, end), whole);
  };
  return (name) => {
    requireStored(name, name);
    return inPlainFolder(name, name) ? readPlain(top, name) : undefined;
  };
}

const UNSTORED = ["", ".", "..", ".git"];

/** Throws where the last part of a path is none that git stores. `whole`: the path that it is a part of. */
function requireStored(name: Buffer, whole: Buffer): void {
  const start = name.lastIndexOf(SLASH) + 1;
  if (name.length - start > 4 || !UNSTORED.includes(name.toString("latin1", start).toLowerCase())) return;
  throw new UserError(
    `${quoted(whole)} is listed as a file, but git never stores such a path. The repository was tampered with.`,
  );
}

/** What cannot follow a link looks before it opens. Windows knows neither flag; both are undefined there, which counts as 0. */
const OPENS_NO_LINK = constants.O_NOFOLLOW !== undefined;
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Opening tells most of what there is to know of an ordinary file; only where it fails, or could follow a link, is it looked at before. */
function readPlain(top: Buffer, name: Buffer): FileContent | undefined {
  const path = Buffer.concat([top, SLASH, name]);
  const descriptor = OPENS_NO_LINK ? openIfPossible(path) : undefined;
  if (descriptor !== undefined) return attempt(name, () => readOpen(descriptor));
  const status = statusOf(top, name);
  if (status?.isSymbolicLink() === true) {
    return { kind: "symlink", bytes: attempt(name, () => readlinkSync(path, { encoding: "buffer" })) };
  }
  if (status?.isFile() !== true) return undefined;
  const content = attempt(name, () => readOpen(openSync(path, FLAGS)));
  if (content === undefined) throw new UserError(`${quoted(name)} changed while it was read. Run again.`);
  return content;
}

function openIfPossible(path: Buffer): number | undefined {
  try {
    return openSync(path, FLAGS);
  } catch {
    return undefined;
  }
}

/** The content of an open regular file, and undefined for anything else: what was looked at may have become another thing since. */
function readOpen(descriptor: number): FileContent | undefined {
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) return undefined;
    if (status.size > BLOB_BYTES) return { kind: "file", bytes: new Uint8Array(0), unheld: status.size };
    return { kind: "file", bytes: readAll(descriptor, status.size) };
  } finally {
    closeSync(descriptor);
  }
}

/** As much as the size says; all of a file that has no size, such as those of /proc. */
function readAll(descriptor: number, size: number): Uint8Array {
  // A buffer of its own: what shares one with others would be sent to a worker together with them.
  const bytes = Buffer.allocUnsafeSlow(size);
  let done = 0;
  while (done < size) {
    const count = readSync(descriptor, bytes, done, size - done, null);
    if (count === 0) return bytes.subarray(0, done);
    done += count;
  }
  return size === 0 ? readFileSync(descriptor) : bytes;
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
