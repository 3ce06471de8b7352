import { type Asked, areEqual, type Edit, editsOf, overlapping, spliced } from "./edits.ts";
import type { Fix } from "./fixes.ts";

/** A file of the work tree as it was judged, or why it must not be written. */
export type Opened = { readonly text: string } | { readonly refusal: string };

/** A file with its new text, and what is new in it. */
export interface EditedFile {
  readonly path: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** Where files come from, and who has the last word on a new text. */
export interface Desk {
  open(path: string): Opened;
  /** Why a file must not become this text, if it must not. */
  refusal(path: string, text: string): string | undefined;
}

/** What will be written, and one sentence for each thing that stands in the way of the rest. */
export interface Plan {
  readonly files: readonly EditedFile[];
  readonly left: readonly string[];
}

/** Why fixes cannot be written. */
interface Obstacle {
  readonly fixes: readonly Fix[];
  readonly why: string;
}

/**
 * Plans the new texts of files. A fix is left out as a whole, in every file that it reaches into, where one of its files is
 * refused, and where one of its ranges overlaps another one for which something else would be written.
 */
export function planFixes(fixes: readonly Fix[], desk: Desk): Plan {
  const left: string[] = [];
  let remaining = fixes;
  for (;;) {
    const attempts = [...askedByPath(remaining)].map(([path, asked]) => planFile(path, asked, desk));
    const obstacles = attempts.flatMap((attempt) => attempt.obstacles);
    if (obstacles.length === 0) return { files: attempts.flatMap(({ file }) => file ?? []), left };
    left.push(...obstacles.map(({ why }) => why));
    const blocked = new Set(obstacles.flatMap((obstacle) => obstacle.fixes));
    remaining = remaining.filter((fix) => !blocked.has(fix));
  }
}

function askedByPath(fixes: readonly Fix[]): ReadonlyMap<string, readonly Asked[]> {
  const byPath = new Map<string, Asked[]>();
  for (const fix of fixes) {
    for (const replacement of fix.replacements) {
      const known = byPath.get(replacement.path);
      if (known) known.push({ fix, replacement });
      else byPath.set(replacement.path, [{ fix, replacement }]);
    }
  }
  return byPath;
}

interface Attempt {
  readonly file?: EditedFile;
  readonly obstacles: readonly Obstacle[];
}

function planFile(path: string, asked: readonly Asked[], desk: Desk): Attempt {
  const opened = desk.open(path);
  if ("refusal" in opened) return refused(path, opened.refusal, asked);
  const runs = overlapping(editsOf(opened.text, asked));
  const clashes = runs.filter((run) => !areEqual(run));
  if (clashes.length > 0) return { obstacles: clashes.map(clash) };
  const edits = runs.map(([first]) => first);
  if (edits.length === 0) return { obstacles: [] };
  const text = spliced(opened.text, edits);
  const refusal = desk.refusal(path, text);
  return refusal === undefined ? { file: { path, text, edits }, obstacles: [] } : refused(path, refusal, asked);
}

function refused(path: string, why: string, asked: readonly Asked[]): Attempt {
  const fixes = [...new Set(asked.map(({ fix }) => fix))];
  const findings = fixes.length === 1 ? "1 finding in it is" : `${fixes.length} findings in it are`;
  return { obstacles: [{ fixes, why: `${JSON.stringify(path)} ${why}; ${findings} not fixed.` }] };
}

function clash(run: readonly [Edit, ...Edit[]]): Obstacle {
  const [{ replacement }] = run;
  const asked = new Set(run.map(({ replacement: { text }, fix }) => `${JSON.stringify(text)} (${fix.rule})`));
  const place = `${replacement.path}:${replacement.startLine}:${replacement.startColumn}`;
  const why = `${place}: ${[...asked].join(" and ")} would be written over each other here; neither is.`;
  return { fixes: run.map(({ fix }) => fix), why };
}
