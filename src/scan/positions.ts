import { isAscii, isUtf8 } from "node:buffer";
import { type Asking, READ_BYTES } from "../asking.ts";
import type { Place } from "../core.ts";
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
  const state: Counted = { line: 1, bytes: 0, units: 0, isText: true };
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
  /** Of the line so far. */
  bytes: number;
  units: number;
  /** Whether all was UTF-8. */
  isText: boolean;
}

/** Line breaks are looked for by the platform, several times as fast as a loop over all bytes. */
function countBytes(counted: Counted, { buffer, byteOffset, length }: Uint8Array): void {
  const bytes = Buffer.from(buffer, byteOffset, length);
  let start = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, start)) {
    counted.line++;
    start = at + 1;
  }
  for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) {
    if (bytes[at + 1] === LF) continue;
    counted.line++;
    start = Math.max(start, at + 1);
  }
  if (start > 0) Object.assign(counted, { bytes: 0, units: 0 });
  counted.bytes += length - start;
  const rest = bytes.subarray(start);
  if (counted.isText) counted.units += isAscii(rest) ? rest.length : rest.toString("utf8").length;
}

function countUnits(counted: Counted, bytes: Uint8Array, wide: NonNullable<Wide>): void {
  const unit = unitReader(bytes, wide);
  for (let at = 0; at < bytes.length; at += 2) {
    const isBreak = unit(at) === LF || (unit(at) === CR && unit(at + 2) !== LF);
    counted.line += isBreak ? 1 : 0;
    counted.units = isBreak ? 0 : counted.units + 1;
  }
}
