import { createFamilyReader, type FamilyReader, type PackedObject, rootsOf } from "../../git/packs/families.ts";
import { idPlace } from "../../git/packs/pack-index.ts";
import type { Pack } from "../../git/packs/packs.ts";
import type { Unpacker } from "../../git/packs/unpacker.ts";

/** The families of some packs, in portions of which each thread takes the next one once it is free. */
export interface PackSupply {
  readonly packs: readonly Pack[];
  /** The roots of each pack's families. */
  readonly roots: readonly Int32Array[];
  /** Three numbers for each portion: which pack, and from which to before which root. */
  readonly portions: Int32Array;
  /** How many portions were taken. */
  readonly turn: Int32Array;
}

const PORTION_NUMBERS = 3;
/** Portions of all packs together: enough that all threads are busy to the end. */
const PORTIONS = 256;

/** A supply of all families of these packs, and the ids of what belongs to none, in hexadecimal digits, each with a line feed. */
export function supplyPacks(packs: readonly Pack[]): { readonly supply: PackSupply; readonly lost: Uint8Array } {
  const sorted = packs.map(({ entries }) => rootsOf(entries));
  const objects = packs.reduce((sum, { entries }) => sum + entries.count, 0);
  const portions = sorted.flatMap(({ roots }, pack) =>
    portionsOf(packs[pack], roots, objects / PORTIONS).map((own) => [pack, ...own]),
  );
  const lost = sorted.flatMap((own, pack) => own.lost.map((entry) => lineOf(packs[pack], entry)));
  return {
    supply: {
      packs,
      roots: sorted.map(({ roots }) => roots),
      portions: sharedNumbers(portions.flat()),
      turn: sharedNumbers([0]),
    },
    lost: Buffer.concat(lost),
  };
}

/** From which to before which root, so that about so many objects belong to each portion. */
function portionsOf(
  pack: Pack | undefined,
  roots: Int32Array,
  objects: number,
): readonly (readonly [number, number])[] {
  const portions: [number, number][] = [];
  let first = 0;
  let weight = 0;
  for (const [index, root] of roots.entries()) {
    weight += pack?.entries.weights[root] ?? 0;
    if (weight < objects && index + 1 < roots.length) continue;
    portions.push([first, index + 1]);
    first = index + 1;
    weight = 0;
  }
  return portions;
}

function sharedNumbers(numbers: readonly number[]): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(numbers.length * Int32Array.BYTES_PER_ELEMENT));
  shared.set(numbers);
  return shared;
}

/** The id of an entry, in hexadecimal digits. */
export function idOf({ entries, index, idBytes }: Pack, entry: number): string {
  const from = idPlace(entries.positions[entry] ?? 0, idBytes);
  return Buffer.from(index.buffer, index.byteOffset + from, idBytes).toString("hex");
}

const lineOf = (pack: Pack | undefined, entry: number): Buffer => Buffer.from(pack ? `${idOf(pack, entry)}\n` : "");

/** How the objects of a supply are dealt with. */
export interface PackReading {
  /** Undefined where the platform has no SIMD: then there must be no packs. */
  readonly unpacker: Unpacker | undefined;
  readonly overlap: number;
  /** Answers whether the object is clean; see Visitor. */
  readonly visit: (pack: Pack, object: PackedObject) => boolean;
  /** Whether there is something to give away before more is read. */
  readonly isFull: () => boolean;
  readonly give: () => Promise<void>;
  /** Hears how many objects a portion had, and how many bytes these. */
  readonly done: (objects: number, bytes: number) => void;
}

/** Takes portions until there are none. Answers the ids of objects that have to be read in another way, each with a line feed. */
export async function readPacks(
  { packs, roots, portions, turn }: PackSupply,
  reading: PackReading,
): Promise<Uint8Array> {
  const left: Buffer[] = [];
  let bytes = 0;
  const { unpacker, overlap } = reading;
  const readers = packs.map((pack): FamilyReader => {
    if (unpacker === undefined) throw new Error("Packs cannot be read without SIMD.");
    const options = { source: pack.source, entries: pack.entries, unpacker, overlap };
    return createFamilyReader(options, {
      visit(object) {
        bytes += object.to - object.from;
        return reading.visit(pack, object);
      },
      leave: (entry) => void left.push(lineOf(pack, entry)),
    });
  });
  for (let at = next(turn); at < portions.length; at = next(turn)) {
    const [pack = 0, first = 0, end = 0] = portions.subarray(at, at + PORTION_NUMBERS);
    const reader = readers[pack];
    let objects = 0;
    bytes = 0;
    for (const root of roots[pack]?.subarray(first, end) ?? []) {
      reader?.begin(root);
      for (; reader?.step() === true; objects++) {
        if (reading.isFull()) await reading.give();
      }
    }
    reading.done(objects, bytes);
  }
  return Buffer.concat(left);
}

const next = (turn: Int32Array): number => PORTION_NUMBERS * Atomics.add(turn, 0, 1);
