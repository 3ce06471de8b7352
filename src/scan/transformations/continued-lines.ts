import type { Stretch } from "../runs.ts";
import { LINE_PREFIX, lineFrom, linesWith } from "./lines.ts";
import type { Transformation } from "./transformation.ts";

/** How a line is continued in shells, Dockerfiles, Makefiles, C and YAML (\), in PowerShell (`) and in cmd.exe (^). */
const CONTINUATION = new RegExp(`[\\\\\`^]\\r?\\n${LINE_PREFIX}`, "g");

/** One word over several lines, of which each but the last ends with the sign that it goes on. */
export const continuedLines: Transformation = {
  name: "continued lines",
  *locate(text, runs) {
    let last: Stretch | undefined;
    for (const { start, written, next } of linesWith(text, runs)) {
      if (next === written || !"\\`^".includes(text.charAt(written - 1)) || !isLineBreak(text, written)) continue;
      const end = Math.min(lineFrom(text, next).written, next + REACH);
      if (last && start <= last.end) last = { start: last.start, end };
      else {
        if (last) yield last;
        last = { start: Math.max(start, written - REACH), end };
      }
    }
    if (last) yield last;
  },
  undo: (text, { start, end }) =>
    [...text.slice(start, end).matchAll(CONTINUATION)].map(({ 0: found, index }) => ({
      start: start + index,
      end: start + index + found.length,
      text: "",
    })),
};

const isLineBreak = (text: string, at: number): boolean => /[\r\n]/.test(text.charAt(at));

/**
 * Characters of a line next to its break that can belong to a word which goes over it. Source: our own: no piece of a credential is longer.
 */
const REACH = 4096;
