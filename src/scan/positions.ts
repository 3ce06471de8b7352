import { isUtf8 } from "node:buffer";
import type { Asking } from "../asking.ts";
import type { Place } from "../core.ts";
import { READ_BYTES } from "../limits.ts";
import { boundary, markLength, type StretchText, unitReader, type Wide } from "./texts.ts";

/** A line and a column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Where some stretches of a blob begin, which readTexts() gave, in their order. Columns are UTF-16 code units where the stretch and
 * all before it are text, and else bytes.
 */
export function* positionsOf(
  stretches: readonly StretchText["at"][],
  { size, wide }: { readonly size: number; readonly wide: Wide },
): Asking<readonly Position[]> {
  const positions: Position[] = [];
  const counter = createCounter(wide);
  let at = 0;
  for (const { start, encoding } of stretches) {
    while (at < start) {
      const bytes = yield { start: at, end: Math.min(size, at + READ_BYTES) };
      const from = at === 0 ? markLength(bytes, wide) : 0;
      const isEnd = at + bytes.length >= start;
      const to = isEnd ? start - at : boundary(bytes, bytes.length - MARGIN_BYTES, wide);
      counter.add(bytes.subarray(from, to));
      at += to;
    }
    positions.push(counter.position(encoding === "binary"));
  }
  return positions;
}

const MARGIN_BYTES = 4;

/** A place in a stretch as one in the whole, in which the stretch begins at `base`. */
export function placeFrom(base: Position, place: Place): Place {
  const column = (line: number, own: number): number => (line === 1 ? own + base.column - 1 : own);
  return {
    ...place,
    startLine: place.startLine + base.line - 1,
    startColumn: column(place.startLine, place.startColumn),
    endLine: place.endLine + base.line - 1,
    endColumn: column(place.endLine, place.endColumn),
  };
}

interface Counter {
  /** Takes the next bytes, which end between two characters and within no line break. */
  add(bytes: Uint8Array): void;
  /** Behind all of them; in bytes, or as characters where they are UTF-8 or UTF-16. */
  position(inBytes: boolean): Position;
}

const LF = 10;
const CR = 13;

function createCounter(wide: Wide): Counter {
  // Columns are kept both ways, since what comes later decides which of them is meant.
  const state = { line: 1, bytes: 0, units: 0, isText: true };
  return {
    add(bytes) {
      if (wide) return countUnits(state, bytes, wide);
      state.isText &&= isUtf8(bytes);
      return countBytes(state, bytes);
    },
    position: (inBytes) => ({
      line: state.line,
      column: 1 + (wide === undefined && (inBytes || !state.isText) ? state.bytes : state.units),
    }),
  };
}

interface Counted {
  line: number;
  bytes: number;
  units: number;
}

function countBytes(counted: Counted, bytes: Uint8Array): void {
  let { line, bytes: column, units } = counted;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) {
      line++;
      column = 0;
      units = 0;
      continue;
    }
    column++;
    // Of UTF-8, every byte but the first of a character begins with the bits 10; only those of four bytes are two units.
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  Object.assign(counted, { line, bytes: column, units });
}

function countUnits(counted: Counted, bytes: Uint8Array, wide: NonNullable<Wide>): void {
  const unit = unitReader(bytes, wide);
  for (let at = 0; at < bytes.length; at += 2) {
    const isBreak = unit(at) === LF || (unit(at) === CR && unit(at + 2) !== LF);
    counted.line += isBreak ? 1 : 0;
    counted.units = isBreak ? 0 : counted.units + 1;
  }
}
