import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { PACKED_OBJECTS } from "../../limits.ts";
import { PACK_HEADER_BYTES, type PackBytes, type PackEntries, readPackEntries } from "./entries.ts";
import { createIdTable, type IdTable } from "./id-table.ts";
import { indexBytes, readPackIndex } from "./pack-index.ts";
import { createWindow, type PackSource } from "./window.ts";

/** A pack that can be read, as data that threads share. */
export interface Pack {
  readonly source: PackSource;
  readonly entries: PackEntries;
  /** The bytes of its index; see idPlace(). */
  readonly index: Uint8Array;
  readonly idBytes: number;
  /** For each position, 1 where an earlier pack holds the object, too. Absent: nowhere. */
  readonly again?: Uint8Array;
}

/** The packs of a repository's own store. */
export interface Packs {
  readonly all: readonly Pack[];
  /** Whether one of them holds the object of which the hexadecimal digits stand at `at`. */
  has(text: Uint8Array, at: number): boolean;
  /** Closes their files. */
  close(): void;
}

/** Bytes of a pack that are read at once to find its headers. */
const WINDOW_BYTES = 256 * 1024;
/** Bytes of packs, all together, that are held: to read them piece by piece takes longer. Source: our own: memory stays below 300 MiB. */
const HELD_BYTES = 48 * 1024 * 1024;

/**
 * Opens the packs of a folder. A pack is left out of which the index is no index of it, or is larger than there is memory for; git
 * can be asked for whatever has() does not know.
 */
export async function openPacks(folder: string, idBytes: number): Promise<Packs> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".idx")).sort();
  const descriptors: number[] = [];
  const close = (): void => {
    for (const descriptor of descriptors) closeSync(descriptor);
  };
  const room = { objects: PACKED_OBJECTS, bytes: HELD_BYTES };
  const opened: Pack[] = [];
  try {
    for (const name of names) {
      const index = readIfThere(join(folder, name), indexBytes(room.objects, idBytes));
      const descriptor = openIfThere(join(folder, name.replace(/idx$/, "pack")));
      if (descriptor !== undefined) descriptors.push(descriptor);
      const pack = index && descriptor !== undefined ? readPack(index, descriptor, idBytes, room) : undefined;
      if (pack === undefined) continue;
      opened.push(pack);
      room.objects -= pack.entries.count;
      if (typeof pack.source !== "number") room.bytes -= pack.source.length;
    }
    return { ...withTable(opened, PACKED_OBJECTS - room.objects, idBytes), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The table of all ids is made once it is needed: of one pack alone, nobody may ever ask. */
function withTable(packs: readonly Pack[], objects: number, idBytes: number): Pick<Packs, "all" | "has"> {
  let table: IdTable | undefined;
  const add = (): readonly Pack[] => {
    const made = createIdTable(objects, idBytes);
    table = made;
    return packs.map((pack): Pack => {
      const again = made.add(pack.index, pack.entries.count);
      return { ...pack, ...(again ? { again } : {}) };
    });
  };
  const all = packs.length > 1 ? add() : packs;
  const has: Packs["has"] = (text, at) => {
    if (table === undefined) add();
    return table?.has(text, at) === true;
  };
  return { all, has };
}

/** How many objects, and bytes of packs, there is memory for. */
interface Room {
  readonly objects: number;
  readonly bytes: number;
}

function readPack(file: Uint8Array, descriptor: number, idBytes: number, room: Room): Pack | undefined {
  const index = readPackIndex(file, idBytes);
  const size = fstatSync(descriptor).size;
  const end = size - idBytes;
  if (index === undefined || index.count > room.objects || !holds(descriptor, end, index.checksum)) return undefined;
  const source = size <= room.bytes ? wholeOf(descriptor, size) : descriptor;
  const pack = { ...lookInto(source), end };
  if (!isPack(pack, index.count)) return undefined;
  const entries = readPackEntries(index, pack, idBytes);
  return entries && { source, entries, index: file, idBytes };
}

function readIfThere(path: string, most: number): Uint8Array | undefined {
  const descriptor = openIfThere(path);
  if (descriptor === undefined) return undefined;
  try {
    const { size } = fstatSync(descriptor);
    return size > most ? undefined : wholeOf(descriptor, size);
  } finally {
    closeSync(descriptor);
  }
}

function openIfThere(path: string): number | undefined {
  try {
    // Nothing else than a file: to open a pipe would wait.
    return statSync(path).isFile() ? openSync(path, "r") : undefined;
  } catch {
    return undefined;
  }
}

function holds(descriptor: number, offset: number, bytes: Buffer): boolean {
  const found = Buffer.alloc(bytes.length);
  return offset > 0 && readSync(descriptor, found, 0, found.length, offset) === found.length && found.equals(bytes);
}

/** What is held is looked at where it lies. */
function lookInto(source: PackSource): Omit<PackBytes, "end"> {
  if (typeof source !== "number") return { bytes: source, window: { at: (offset) => offset } };
  const bytes = new Uint8Array(WINDOW_BYTES);
  return { bytes, window: createWindow(source, bytes, WINDOW_BYTES, WINDOW_BYTES) };
}

/** Source: gitformat-pack(5): "PACK", version 2 or 3, and the number of entries. */
function isPack({ window, bytes }: PackBytes, count: number): boolean {
  const at = window.at(0, PACK_HEADER_BYTES);
  if (at < 0) return false;
  const header = Buffer.from(bytes.buffer, bytes.byteOffset + at, PACK_HEADER_BYTES);
  const isVersion = [2, 3].includes(header.readUInt32BE(4));
  return header.toString("latin1", 0, 4) === "PACK" && isVersion && header.readUInt32BE(8) === count;
}

function wholeOf(descriptor: number, size: number): Uint8Array {
  const whole = new Uint8Array(new SharedArrayBuffer(size));
  for (let done = 0; done < size; ) {
    const read = readSync(descriptor, whole, done, size - done, done);
    if (read === 0) break;
    done += read;
  }
  return whole;
}
