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
import type { Blob, Held, NotHeld, Unheld } from "../core.ts";
import { UserError } from "../errors.ts";
import { BLOB_BYTES } from "../limits.ts";
import { displayName, isAscii } from "./paths.ts";

/** What stands at a path: a regular file, or a link, which is its own text and is never followed. */
export type FileContent = Pick<Blob, "kind"> & (Held | NotHeld<Uint8Array>);

/**
 * Reads files below `root` by the bytes of their relative names, one character each. Undefined for what is not there, is neither file nor link,
 * or lies behind a folder that is a link: git too takes such a path for deleted. Each folder is looked at once. Contents that fit
 * into `room` lie in it, and only until the next one is read; without it, each has bytes of its own. Of what has more than `heldBytes`,
 * the bytes have to be asked for. Throws UserError where a file exists but cannot be read, and for a path that could lead out or into
 * `.git`.
 */
export function fileReader(
  root: string,
  room?: Uint8Array,
  heldBytes = BLOB_BYTES,
): (name: string) => FileContent | undefined {
  const folders = createFolders(root);
  const holding = { room, heldBytes };
  return (name) => {
    requireStored(name, name);
    return folders.holds(name, name) ? readPlain({ path: pathOf(root, name), name }, holding) : undefined;
  };
}

interface Holding {
  readonly room: Uint8Array | undefined;
  readonly heldBytes: number;
}

/** A file by its path, and by the name that it has in an error. */
interface Named {
  readonly path: string | Buffer;
  readonly name: string;
}

/** A path below `root`; `name` is one character a byte, so that no two names are taken for the same. */
const pathOf = (root: string, name: string): string | Buffer =>
  isAscii(name) ? `${root}/${name}` : Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, "latin1")]);

interface Folders {
  /** Whether the folder of a path is one, and no link is among those in which it lies. `whole`: the path that it is a part of. */
  holds(name: string, whole: string): boolean;
}

function createFolders(root: string): Folders {
  const known = new Map<string, boolean>();
  const isPlain = (name: string, whole: string): boolean => {
    requireStored(name, whole);
    return holds(name, whole) && statusOf(pathOf(root, name), name)?.isDirectory() === true;
  };
  const holds = (name: string, whole: string): boolean => {
    const end = name.lastIndexOf("/");
    if (end < 0) return true;
    const folder = name.slice(0, end);
    const plain = known.get(folder) ?? isPlain(folder, whole);
    known.set(folder, plain);
    return plain;
  };
  return { holds };
}

const UNSTORED = ["", ".", "..", ".git"];

/** Throws where the last part of a path is none that git stores. `whole`: the path that it is a part of. */
function requireStored(name: string, whole: string): void {
  const start = name.lastIndexOf("/") + 1;
  if (name.length - start > 4 || !UNSTORED.includes(name.slice(start).toLowerCase())) return;
  throw new UserError(
    `${quoted(whole)} is listed as a file, but git never stores such a path. The repository was tampered with.`,
  );
}

/** What cannot follow a link looks before it opens. Windows knows neither flag; both are undefined there, which counts as 0. */
const OPENS_NO_LINK = constants.O_NOFOLLOW !== undefined;
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Opening tells most of what there is to know of an ordinary file; only where it fails, or could follow a link, is it looked at before. */
function readPlain({ path, name }: Named, holding: Holding): FileContent | undefined {
  const descriptor = OPENS_NO_LINK ? openIfPossible(path) : undefined;
  if (descriptor !== undefined) return attempt(name, () => readOpen({ path, name }, descriptor, holding));
  const status = statusOf(path, name);
  if (status?.isSymbolicLink() === true) {
    return { kind: "symlink", bytes: attempt(name, () => readlinkSync(path, { encoding: "buffer" })) };
  }
  if (status?.isFile() !== true) return undefined;
  const content = attempt(name, () => readOpen({ path, name }, openSync(path, FLAGS), holding));
  if (content === undefined) throw changed(name);
  return content;
}

const changed = (name: string): UserError => new UserError(`${quoted(name)} changed while it was read. Run again.`);

function openIfPossible(path: string | Buffer): number | undefined {
  try {
    return openSync(path, FLAGS);
  } catch {
    return undefined;
  }
}

/** The content of an open regular file, and undefined for anything else: what was looked at may have become another thing since. */
function readOpen(file: Named, descriptor: number, { room, heldBytes }: Holding): FileContent | undefined {
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) return undefined;
    if (status.size > heldBytes) return { kind: "file", unheld: unheldFile(file, status) };
    return { kind: "file", bytes: readAll(descriptor, status.size, room) };
  } finally {
    closeSync(descriptor);
  }
}

/** A file that is opened anew for each stretch, so that whoever stops asking leaves nothing open. */
function unheldFile({ path, name }: Named, { size, dev, ino }: Stats): Unheld<Uint8Array> {
  let own: Uint8Array = new Uint8Array(0);
  const readStretch = (start: number, end: number): Uint8Array | undefined => {
    const descriptor = openSync(path, FLAGS);
    try {
      const status = fstatSync(descriptor);
      if (status.dev !== dev || status.ino !== ino) return undefined;
      if (own.length < end - start) own = Buffer.allocUnsafeSlow(end - start);
      const bytes = own.subarray(0, end - start);
      return fill(descriptor, bytes, start) === bytes.length ? bytes : undefined;
    } finally {
      closeSync(descriptor);
    }
  };
  return {
    size,
    read(start, end) {
      const bytes = attempt(name, () => readStretch(start, end));
      if (bytes === undefined) throw changed(name);
      return bytes;
    },
  };
}

/** As much as the size says; all of a file that has no size, such as those of /proc. */
function readAll(descriptor: number, size: number, room: Uint8Array | undefined): Uint8Array {
  if (size === 0) return readFileSync(descriptor);
  // A buffer of its own: what shares one with others would be sent to a worker together with them.
  const bytes = room && size <= room.length ? room.subarray(0, size) : Buffer.allocUnsafeSlow(size);
  return bytes.subarray(0, fill(descriptor, bytes, 0));
}

/** Reads from an offset on until `bytes` are full or the file ends; answers how many were read. */
function fill(descriptor: number, bytes: Uint8Array, from: number): number {
  let done = 0;
  while (done < bytes.length) {
    const count = readSync(descriptor, bytes, done, bytes.length - done, from + done);
    if (count === 0) break;
    done += count;
  }
  return done;
}

const statusOf = (path: string | Buffer, name: string): Stats | undefined =>
  attempt(name, () => lstatSync(path, { throwIfNoEntry: false }));

/** `action`, with trouble of the file system told as one of the user's files. */
function attempt<Result>(name: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw new UserError(`${quoted(name)} exists, but could not be read (${reason}), so it cannot be judged.`);
  }
}

const quoted = (name: string): string => JSON.stringify(displayName(name));
