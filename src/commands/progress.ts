import type { Progress, Read, Scanned } from "../reading.ts";
import { createLog } from "../report/log.ts";
import { readingBar, readingLine } from "../report/progress.ts";
import type { Call } from "./call.ts";
import { hideIn } from "./present.ts";

/** Who follows: somebody at a terminal, or whoever reads the log later. */
export interface Audience {
  readonly as: "bar" | "lines";
  /** Takes what is written, a bar without a line break and with what moves it over the one before. */
  readonly write: (text: string) => void;
  /** Milliseconds of a clock that is never set back. */
  readonly now: () => number;
  /** Columns of the terminal. */
  readonly columns?: number | undefined;
}

/** A bar for whoever sits at the terminal, and lines in the log of a continuous integration; nobody hears of it otherwise. */
export function watching({ isWatched, say, environment }: Pick<Call, "isWatched" | "say" | "environment">): {
  readonly progress?: Progress;
} {
  // Every service sets CI. Source: GitHub Docs, "Variables reference"; GitLab Docs, "Predefined CI/CD variables reference".
  const isLogged = !["", "0", "false"].includes(environment["CI"] ?? "");
  if (!isWatched && !isLogged) return {};
  const now = (): number => performance.now();
  const audience = isWatched ? ({ as: "bar", columns: process.stderr.columns } as const) : ({ as: "lines" } as const);
  return { progress: createProgress({ ...audience, write: say, now }) };
}

/** Milliseconds until the first sign, and between two: a short search says nothing. */
const FIRST = { bar: 1000, lines: 5000 } as const;
const NEXT = { bar: 100, lines: 5000 } as const;
/** Columns of a line where the terminal does not tell. */
const COLUMNS = 79;
/** Carriage return, and ECMA-48's "erase in line". */
const ERASE = "\r\u001b[2K";

/** Shows how far reading has got, for as long as it lasts. What is said holds no secret, and nothing to obey. */
export function createProgress({ as, write, now, columns }: Audience): Progress {
  const hide = hideIn({ secrets: [] });
  let started: number | undefined;
  let due = 0;
  // A terminal that does not know its width says 0.
  const width = columns ? columns - 1 : COLUMNS;
  let steps = 0;
  let isShown = false;
  const say = ({ name, counted }: Read, { blobs, bytes }: Scanned, total: number | undefined): void => {
    // A name that is cut may begin with half a secret, which nothing would know again.
    const progress = { name: hide(name), blobs, bytes, total, counted };
    const line = as === "bar" ? readingBar(progress, steps, width) : `identity-guard: ${readingLine(progress)}`;
    const shown: string[] = [];
    createLog({ write: (text) => void shown.push(text), hide }).text(line);
    const safe = shown.join("");
    write(as === "bar" ? `${ERASE}${safe.replace(/\n$/, "")}` : safe);
    isShown ||= as === "bar";
    steps += 1;
  };
  return {
    read(read, scanned, total) {
      const time = now();
      if (started === undefined) {
        started = time;
        due = time + FIRST[as];
      }
      if (time < due) return;
      due = time + NEXT[as];
      say(read, scanned, total);
    },
    end() {
      if (isShown) write(ERASE);
      isShown = false;
      started = undefined;
    },
  };
}
