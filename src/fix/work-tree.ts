import { accessSync, constants, lstatSync } from "node:fs";
import { join } from "node:path";
import type { Problem, Report } from "../core.ts";
import { encodeLike } from "../documents/decode.ts";
import { parseDocuments } from "../documents/parse.ts";
import { UserError } from "../errors.ts";
import { type FileContent, fileReader } from "../git/files.ts";
import { writeFileAtomically } from "../report/write.ts";
import { fixesIn } from "./fixes.ts";
import { type Desk, type EditedFile, planFixes } from "./plan.ts";

/** One place that was mended. */
export interface Applied {
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly rule: string;
  readonly before: string;
  readonly after: string;
}

export interface Fixed {
  readonly applied: readonly Applied[];
  /** One sentence for each thing that stood in the way. */
  readonly left: readonly string[];
}

/** The work tree as it was judged. */
export interface JudgedFolder {
  /** DIR: nothing is written outside of it, and nothing through a symbolic link. */
  readonly folder: string;
  readonly report: Pick<Report, "findings">;
  text(path: string): string | undefined;
}

/**
 * Writes the suggestions of a report into the files that it is about. Every byte outside of their ranges stays as it is. A file
 * is left alone where it is no longer what was judged, cannot be parsed, or is read-only; trouble is told and never thrown.
 */
export async function fixWorkTree(judged: JudgedFolder): Promise<Fixed> {
  const desk = openDesk(judged);
  const { files, left } = planFixes(fixesIn(judged.report.findings), desk);
  const applied: Applied[] = [];
  const failed: string[] = [];
  for (const file of files) {
    const trouble = await desk.write(file);
    if (trouble === undefined) applied.push(...appliedIn(file, judged.text(file.path) ?? ""));
    else failed.push(trouble);
  }
  return { applied, left: [...left, ...failed] };
}

const appliedIn = ({ path, edits }: EditedFile, text: string): readonly Applied[] =>
  edits.map(({ start, end, replacement, fix }) => {
    const { startLine, startColumn } = replacement;
    return { path, startLine, startColumn, rule: fix.rule, before: text.slice(start, end), after: replacement.text };
  });

interface WritingDesk extends Desk {
  /** Writes one file, or answers in a sentence why not. */
  write(file: EditedFile): Promise<string | undefined>;
}

function openDesk(judged: JudgedFolder): WritingDesk {
  const opened = new Map<string, Read | Refusal>();
  const open = (path: string): Read | Refusal => {
    const known = opened.get(path) ?? openFile(judged, path);
    opened.set(path, known);
    return known;
  };
  return {
    open,
    refusal: (path, text) => {
      const before = open(path);
      const isWorse = "text" in before && troublesIn(path, text) > troublesIn(path, before.text);
      return isWorse ? "would not be valid any more" : undefined;
    },
    async write({ path, text }) {
      const before = open(path);
      const now = "bytes" in before ? openFile(judged, path) : before;
      if ("refusal" in now) return `${JSON.stringify(path)} ${now.refusal}; it was not written.`;
      return attempt(() =>
        writeFileAtomically(join(judged.folder, path), encodeLike(now.bytes, text) ?? now.bytes, judged.folder),
      );
    },
  };
}

async function attempt(write: () => Promise<void>): Promise<string | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

type Refusal = { readonly refusal: string };
type Read = { readonly text: string; readonly bytes: Uint8Array };

/** Reads a file anew; it must be the bytes that were judged. */
function openFile({ folder, text: textOf }: JudgedFolder, path: string): Read | Refusal {
  const content = readAgain(folder, path);
  if (content?.kind !== "file") return { refusal: "is no regular file on the disk" };
  if (content.bytes === undefined) return { refusal: "is too large to be changed" };
  const text = textOf(path);
  const judged = text === undefined ? undefined : encodeLike(content.bytes, text);
  if (text === undefined || !judged?.equals(content.bytes)) {
    return { refusal: "is not what was judged: it changed in the meantime, or its text does not fit its encoding" };
  }
  if (!isWritable(join(folder, path))) return { refusal: "is read-only" };
  if (syntaxErrorsIn(path, text) > 0) return { refusal: "cannot be parsed, so that nobody knows what its parts mean" };
  return { text, bytes: content.bytes };
}

function readAgain(folder: string, path: string): FileContent | undefined {
  try {
    return fileReader(folder)(Buffer.from(path).toString("latin1"));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** By its permissions too, since to root every file is writable, and a new file beside it is so to whoever may write the folder. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return (lstatSync(path).mode & 0o222) !== 0;
  } catch {
    return false;
  }
}

const problemsIn = (path: string, text: string): readonly Problem[] =>
  parseDocuments(path, text).flatMap((document) => document.problems);

const syntaxErrorsIn = (path: string, text: string): number =>
  problemsIn(path, text).filter((problem) => problem.rule === "invalid-yaml").length;

const troublesIn = (path: string, text: string): number => problemsIn(path, text).length;
