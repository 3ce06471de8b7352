import { type Arena, createArena } from "./arena.ts";
import { isWhole, NONE, type PackEntries } from "./entries.ts";
import type { Place, Unpacker } from "./unpacker.ts";
import { createWindow, type PackSource, type Window } from "./window.ts";

/** An object of a pack, which lies in the unpacker's room until the next one comes. */
export interface PackedObject extends Place {
  readonly entry: number;
  /** As packs write it: 1 to 4 are commits, trees, blobs and tags. */
  readonly kind: number;
  /** How many stretches of it are new beside the object that it is made of, which was taken for clean; -1 where all of it is. */
  readonly fresh: number;
}

/** Who gets the objects. */
export interface Visitor {
  /** Answers whether the object is clean: then of those that are made of it, only what is new has to be looked at. */
  visit(object: PackedObject): boolean;
  /** An entry that could not be read here: it is damaged, or larger than there is room for, or made of such a one. */
  leave(entry: number): void;
}

/** How objects are made. */
export interface FamilyOptions {
  readonly source: PackSource;
  readonly entries: PackEntries;
  readonly unpacker: Unpacker;
  /** Bytes around a new stretch that belong to it. */
  readonly overlap: number;
}

/** Bytes of an entry that is read, and of a delta; what has more is left. Source: our own. */
const PACKED_BYTES = 4 * 1024 * 1024;
/** Bytes that are read at once: of neighbours, which often belong to one family. */
const AHEAD_BYTES = 4 * 1024;
/** Bytes of an object; what has more is left. Source: our own. */
const OBJECT_BYTES = 8 * 1024 * 1024;

/** An object, and how many that are made of it are still to come. */
interface Made extends PackedObject {
  isClean: boolean;
  waiting: number;
}

interface State extends FamilyOptions {
  readonly window: Window;
  readonly arena: Arena;
  /** Bytes of the window, and behind it of the place for deltas. */
  readonly packedBytes: number;
  readonly visitor: Visitor;
}

/** Reads families. */
export interface FamilyReader {
  /** Begins with the family of an entry that is no delta. */
  begin(root: number): void;
  /** Goes on with the next object; false where there is none. */
  step(): boolean;
}

/**
 * A reader of families, each from its root on: every object is unpacked once, and made of one that is still there. Of those that are
 * made of the same one, the smallest families come first, so that few objects have to be kept at a time.
 */
export function createFamilyReader(options: FamilyOptions, visitor: Visitor): FamilyReader {
  const { room } = options.unpacker;
  const packedBytes = Math.min(PACKED_BYTES, Math.floor(room.length / 4));
  const window = createWindow(options.source, room, packedBytes, Math.min(packedBytes, AHEAD_BYTES));
  const state: State = { ...options, window, arena: createArena(2 * packedBytes, room.length), packedBytes, visitor };
  const entries: number[] = [];
  const bases: (Made | undefined)[] = [];
  const add = (entry: number, base: Made | undefined): void => {
    entries.push(entry);
    bases.push(base);
  };
  return {
    begin: (root) => add(root, undefined),
    step() {
      const entry = entries.pop();
      if (entry === undefined) return false;
      const base = bases.pop();
      const made = readEntry(state, entry, base);
      if (base && --base.waiting === 0) state.arena.free(base.from);
      if (made === undefined) return true;
      const deltas = deltasOf(options.entries, entry);
      made.waiting = deltas.length;
      for (const delta of deltas) add(delta, made);
      if (made.waiting === 0) state.arena.free(made.from);
      return true;
    },
  };
}

const NOTHING: readonly number[] = [];

/** The deltas of an entry, those of the largest families first. */
function deltasOf({ deltas, others, weights }: PackEntries, entry: number): readonly number[] {
  const first = deltas[entry] ?? NONE;
  if (first === NONE) return NOTHING;
  const found = [first];
  for (let delta = others[first] ?? NONE; delta !== NONE; delta = others[delta] ?? NONE) found.push(delta);
  return found.length < 2 ? found : found.sort((left, right) => (weights[right] ?? 0) - (weights[left] ?? 0));
}

/** Makes an object and has it visited. Answers undefined where it was left. */
function readEntry(state: State, entry: number, base: Made | undefined): Made | undefined {
  const made = base ? patched(state, entry, base) : unpacked(state, entry);
  if (made === undefined) {
    leaveAll(state, entry);
    return undefined;
  }
  made.isClean = state.visitor.visit(made);
  return made;
}

function unpacked(state: State, entry: number): Made | undefined {
  const { entries, arena, unpacker } = state;
  const bytes = packedBytesOf(entries, entry);
  const at = streamAt(state, entry, bytes);
  const size = entries.sizes[entry] ?? 0;
  const from = at === NONE ? NONE : take(arena, size);
  if (from === NONE) return undefined;
  if (unpacker.inflate(at, at + bytes, from, from + size)) {
    return { from, to: from + size, entry, kind: entries.kinds[entry] ?? 0, fresh: NONE, isClean: false, waiting: 0 };
  }
  arena.free(from);
  return undefined;
}

function patched(state: State, entry: number, base: Made): Made | undefined {
  const { entries, arena, unpacker, packedBytes, overlap } = state;
  const bytes = packedBytesOf(entries, entry);
  const at = streamAt(state, entry, bytes);
  const delta = packedBytes;
  const deltaEnd = delta + (entries.sizes[entry] ?? 0);
  if (at === NONE || deltaEnd > 2 * packedBytes || !unpacker.inflate(at, at + bytes, delta, deltaEnd)) return undefined;
  const size = unpacker.patchedBytes(delta, deltaEnd, base.to - base.from);
  const from = size < 0 ? NONE : take(arena, size);
  if (from === NONE) return undefined;
  const count = unpacker.patch(delta, deltaEnd, base.from, base.to, from, from + size, overlap);
  const fresh = base.isClean ? count : NONE;
  if (count >= 0) return { from, to: from + size, entry, kind: base.kind, fresh, isClean: false, waiting: 0 };
  arena.free(from);
  return undefined;
}

const packedBytesOf = ({ offsets, headers }: PackEntries, entry: number): number =>
  (offsets[entry + 1] ?? 0) - (offsets[entry] ?? 0) - (headers[entry] ?? 0);

/** Where the packed bytes of an entry stand in the room, or NONE. */
const streamAt = ({ entries, window }: State, entry: number, bytes: number): number =>
  bytes > 0 ? window.at((entries.offsets[entry] ?? 0) + (entries.headers[entry] ?? 0), bytes) : NONE;

/** An object without bytes takes one, so that each begins at a place of its own. */
const take = (arena: Arena, size: number): number => (size > OBJECT_BYTES ? NONE : arena.take(Math.max(1, size)));

/** Leaves an entry and all that are made of it. */
function leaveAll({ entries, visitor }: State, entry: number): void {
  const left = [entry];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    visitor.leave(next);
    left.push(...deltasOf(entries, next));
  }
}

/** The roots of a pack's families, which threads share, and all that belongs to none, which can only be left. */
export function rootsOf({ count, kinds, weights }: PackEntries): {
  readonly roots: Int32Array;
  readonly lost: readonly number[];
} {
  const roots = new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT));
  const lost: number[] = [];
  let known = 0;
  for (let entry = 0; entry < count; entry++) {
    if (isWhole(kinds[entry] ?? 0)) roots[known++] = entry;
    else if (weights[entry] === 0) lost.push(entry);
  }
  return { roots: roots.subarray(0, known), lost };
}
