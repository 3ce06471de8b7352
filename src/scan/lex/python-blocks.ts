import { onceFor } from "../../once.ts";
import { countBefore } from "../../sorted.ts";
import type { Program } from "./program.ts";

/**
 * A block of a Python program: from the token with which its statement begins to before the one with which the next statement after it
 * begins.
 */
export interface Block<Sort> {
  readonly start: number;
  readonly end: number;
  readonly sort: Sort;
}

/**
 * For each token: the innermost block around it, by indentation; undefined at the top. `sortOf` says of each token with which a line
 * begins whether a block begins there too, and of which sort; it is given the sort of the block around it.
 */
export function blocksOf<Sort>(
  program: Program,
  sortOf: (index: number, outer: Sort | undefined) => Sort | undefined,
): (index: number) => Block<Sort> | undefined {
  const open: { readonly block: Block<Sort> & { end: number }; readonly indent: number }[] = [];
  // The block around a token is told by the last change before it.
  const changes: { readonly at: number; readonly block: Block<Sort> | undefined }[] = [];
  for (const { at, indent } of linesOf(program)) {
    const before = open.length;
    for (let last = open.at(-1); last && last.indent >= indent; last = open.at(-1)) {
      last.block.end = at;
      open.pop();
    }
    const outer = open.at(-1)?.block;
    if (open.length < before) changes.push({ at, block: outer });
    const sort = sortOf(at, outer?.sort);
    if (sort === undefined) continue;
    const block = { start: at, end: program.tokens.length, sort };
    open.push({ block, indent });
    changes.push({ at: at + 1, block });
  }
  return (index) => changes[countBefore(changes, ({ at }) => at <= index) - 1]?.block;
}

/** A token with which a line begins, outside of all brackets. */
interface Line {
  readonly at: number;
  /** Characters of white space before it. */
  readonly indent: number;
}

const linesOf = onceFor(readLines);

function readLines({ tokens, parents, view: { text } }: Program): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const indent = parents[at] === -1 ? indentAt(text, tokens[at]?.start ?? 0) : -1;
    if (indent >= 0) lines.push({ at, indent });
  }
  return lines;
}

/** The width of the white space before an offset, if only that stands before it in its line; else -1. */
function indentAt(text: string, start: number): number {
  let index = start;
  while (index > 0 && (text.charAt(index - 1) === " " || text.charAt(index - 1) === "\t")) index--;
  return index === 0 || text.charAt(index - 1) === "\n" || text.charAt(index - 1) === "\uFEFF" ? start - index : -1;
}
