import { readSync } from "node:fs";
import type { Readable } from "node:stream";
import { createEchoes } from "./echoes.ts";
import { createInspection, type Inspection, type InspectionSizes } from "./inspection.ts";
import { idOf, type PackReading, type PackSupply, readPacks } from "./pack-supply.ts";
import type { ObjectType } from "./questions.ts";
import type { SievePatterns } from "./selecting.ts";
import { type Candidate, count, createSieve, type Sieved, type SieveOptions } from "./sieve.ts";

/** What one reader of objects has to say at its end. */
export interface Lane {
  readonly sieved: Readonly<Sieved>;
  /** Marks of all ids that the objects refer to; undefined where an object could not be read for that. */
  readonly referred: Uint8Array | undefined;
}

/** What a reader looks for, and how large the repository is. */
export interface LaneOptions extends InspectionSizes {
  readonly patterns: SievePatterns;
  readonly nextIds: SieveOptions["nextIds"];
  /** Takes what comes through the sieve; waited for before more is read. */
  readonly take: (candidate: Candidate) => Promise<void> | void;
}

/** Reads objects, first of packs and then what git hands out. */
export interface OpenLane {
  /** Reads what it gets of a supply; `done` hears of each portion. Answers the ids of those that git has to be asked for. */
  readPacks(supply: PackSupply, done: PackReading["done"]): Promise<Uint8Array>;
  /** Reads all answers of git from a descriptor, waiting for each. */
  readBlocking(descriptor: number): Promise<void>;
  /** The same from a stream. */
  readStream(stream: Readable): Promise<void>;
  /** What came of it. Throws UserError where git has answered less than it was asked. */
  end(): Lane;
}

/** By the number of which packs know them. Source: gitformat-pack(5), "Object types". */
const TYPES: readonly (ObjectType | undefined)[] = [undefined, "commit", "tree", "blob", "tag"];

/** A lane that has read nothing yet. */
export function openLane({ patterns, nextIds, take, ...sizes }: LaneOptions): OpenLane {
  const inspection = createInspection(patterns, sizes);
  const waiting: Candidate[] = [];
  const candidate = (object: Candidate): void => void waiting.push(object);
  const sieve = createSieve({
    inspection,
    echoes: createEchoes(inspection.filter, inspection.filter.overlap),
    nextIds,
    candidate,
  });
  const give = async (): Promise<void> => {
    for (const object of waiting.splice(0)) await take(object);
  };
  return {
    readPacks: (supply, done) =>
      readPacks(supply, {
        unpacker: inspection.filter.packed,
        overlap: inspection.filter.overlap,
        visit: visiting(inspection, sieve.sieved, candidate),
        isFull: () => waiting.length > 0,
        give,
        done,
      }),
    async readBlocking(descriptor) {
      for (;;) {
        const size = readSync(descriptor, sieve.space());
        if (size === 0) return;
        sieve.filled(size);
        await give();
      }
    },
    async readStream(stream) {
      for await (const piece of stream as AsyncIterable<Buffer>) {
        for (let done = 0; done < piece.length; ) {
          const space = sieve.space();
          const part = piece.subarray(done, done + space.length);
          space.set(part);
          sieve.filled(part.length);
          done += part.length;
          await give();
        }
      }
    },
    end() {
      sieve.end();
      return { sieved: sieve.sieved, referred: inspection.referred() };
    },
  };
}

/** What is done with each object of a pack. What is in a pack before, too, counts there. */
function visiting(
  { filter, finds, findsNew, isForeign, refers, refersNew }: Inspection,
  sieved: Sieved,
  candidate: (candidate: Candidate) => void,
): PackReading["visit"] {
  return (pack, { entry, kind, from, to, fresh }) => {
    const type = TYPES[kind] ?? "blob";
    if (pack.again?.[pack.entries.positions[entry] ?? 0] !== 1) count(sieved, type, to - from);
    if (fresh < 0) refers(type, { from, to });
    else refersNew(type, { from, to }, fresh);
    const isClean = !(fresh < 0 ? finds(type, from, to) : findsNew(type, fresh));
    if (!isClean || isForeign(type, from, to)) {
      candidate({ oid: idOf(pack, entry), type, bytes: filter.room.slice(from, to) });
    }
    return isClean;
  };
}
