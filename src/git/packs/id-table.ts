import { isSame, numberAt, writtenByte } from "../bytes.ts";
import { idPlace } from "./pack-index.ts";

/** Which ids the indexes of some packs hold. */
export interface IdTable {
  /** Adds all ids of an index; answers for each position 1 where its id was there before, or undefined where none was. */
  add(file: Uint8Array, count: number): Uint8Array | undefined;
  /** Whether the id is there of which the hexadecimal digits stand at `at`. */
  has(text: Uint8Array, at: number): boolean;
}

/** An index, and the number of its first id among all. */
interface Added {
  readonly file: Uint8Array;
  readonly first: number;
  readonly count: number;
}

/** A table for up to `most` ids of `idBytes`. */
export function createIdTable(most: number, idBytes: number): IdTable {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
  const files: Added[] = [];
  const wanted = new Uint8Array(idBytes);
  const isId = (number: number, bytes: Uint8Array, at: number): boolean => {
    let index = 0;
    while (number >= (files[index + 1]?.first ?? Number.POSITIVE_INFINITY)) index++;
    const own = files[index];
    return own !== undefined && isSame(own.file, idPlace(number - own.first, idBytes), bytes, at, idBytes);
  };
  /** The slot of an id: its own, or a free one where it belongs. Ids are as good as random. */
  const slotOf = (bytes: Uint8Array, at: number): number => {
    let slot = numberAt(bytes, at) & (slots.length - 1);
    for (let number = slots[slot] ?? 0; number !== 0 && !isId(number - 1, bytes, at); number = slots[slot] ?? 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  return {
    add(file, count) {
      const last = files.at(-1);
      const first = last ? last.first + last.count : 0;
      files.push({ file, first, count });
      let again: Uint8Array | undefined;
      for (let position = 0; position < count; position++) {
        const slot = slotOf(file, idPlace(position, idBytes));
        if (slots[slot] === 0) slots[slot] = first + position + 1;
        else {
          again ??= new Uint8Array(new SharedArrayBuffer(count));
          again[position] = 1;
        }
      }
      return again;
    },
    has(text, at) {
      for (let index = 0, digit = at; index < idBytes; index++, digit += 2) {
        wanted[index] = writtenByte(text, digit);
      }
      return slots[slotOf(wanted, 0)] !== 0;
    },
  };
}
