import { grouped } from "../excerpt.ts";
import { plain, shorten } from "./plain.ts";

/** How far the reading of something has got. */
export interface ReadingProgress {
  /** What is read: a tree's name. */
  readonly name: string;
  readonly blobs: number;
  readonly bytes: number;
  /** How many blobs there are, where that is known. */
  readonly total: number | undefined;
  /** What is counted, where that is not files. */
  readonly counted?: string | undefined;
}

const MEGABYTE = 1_000_000;

const amount = ({ blobs, bytes, total, counted = "files" }: ReadingProgress): string => {
  const of = total === undefined ? "" : ` of ${grouped(total)}`;
  return `${grouped(blobs)}${of} ${counted}, ${grouped(Math.round(bytes / MEGABYTE))} MB`;
};

/** A line for a log. */
export const readingLine = (progress: ReadingProgress): string =>
  `Reading ${plain(progress.name)}: ${amount(progress)} so far`;

/**
 * A bar for a terminal, not wider than `columns`: filled as far as the reading has got, or with a block that moves with `step` where
 * nobody knows how much there is.
 */
export function readingBar(progress: ReadingProgress, step: number, columns: number): string {
  const { blobs, total } = progress;
  const share = total === undefined || total === 0 ? undefined : Math.min(1, blobs / total);
  const filled = share === undefined ? BLOCK : Math.round(share * BAR);
  const before = share === undefined ? step % (BAR - BLOCK + 1) : 0;
  const bar = `${"-".repeat(before)}${"#".repeat(filled)}${"-".repeat(BAR - before - filled)}`;
  const percent = share === undefined ? "" : ` ${String(Math.floor(share * 100)).padStart(3)} %`;
  return shorten(`[${bar}]${percent}  ${amount(progress)}  ${plain(progress.name)}`, columns);
}

const BAR = 20;
const BLOCK = 3;
