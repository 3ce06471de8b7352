import { RUN_CHARACTERS, type Stretch } from "../runs.ts";
import type { Transformation } from "./transformation.ts";

/** ASCII characters with a NUL behind each: little-endian, or big-endian from its second byte on. */
const STRIDE = new RegExp(`(?:[\\t\\n\\r\\x20-\\x7E]\\0){${RUN_CHARACTERS},}`, "y");

/** UTF-16 within a text of another encoding, as PowerShell appends it to a file. A whole file of UTF-16 is decoded before. */
export const utf16: Transformation = {
  name: "UTF-16",
  locate: (text) => strides(text),
  undo: (text, _window, located) =>
    located.map(({ start, end }) => ({ start, end, text: text.slice(start, end).replaceAll("\0", "") })),
};

function* strides(text: string): Iterable<Stretch> {
  if (!text.includes("\0")) return;
  let done = 0;
  // As many characters as a stride has at least: one of them is looked at in each.
  for (let at = 0; at < text.length; at += RUN_CHARACTERS) {
    if (at < done || !isWithin(text, at)) continue;
    let start = text.charCodeAt(at) === 0 ? at - 1 : at;
    while (start - 2 >= done && isPair(text, start - 2)) start -= 2;
    STRIDE.lastIndex = Math.max(start, 0);
    if (!STRIDE.test(text)) continue;
    // In big-endian text the first character stands behind the first NUL alone; without it, nothing is lost but a byte.
    done = STRIDE.lastIndex;
    yield { start: Math.max(start, 0), end: done };
  }
}

/** Whether every other one of four characters is NUL. */
function isWithin(text: string, at: number): boolean {
  const isNul = text.charCodeAt(at) === 0;
  if ((text.charCodeAt(at + 1) === 0) === isNul) return false;
  return (text.charCodeAt(at + 2) === 0) === isNul && (text.charCodeAt(at + 3) === 0) !== isNul;
}

/** Whether what STRIDE is made of stands there: nothing else may be taken for its beginning, or it is looked for from there in vain. */
const isPair = (text: string, at: number): boolean => text.charCodeAt(at + 1) === 0 && isPlain(text.charCodeAt(at));

const isPlain = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e) || code === 0x09 || code === 0x0a || code === 0x0d;
