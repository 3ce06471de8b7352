import { type Applied, fixWorkTree } from "../fix/work-tree.ts";
import type { Outcome } from "../guard.ts";
import { FINDINGS_SHOWN_PER_RULE, FIX_ROUNDS } from "../limits.ts";
import type { Order } from "../order.ts";
import { createLog } from "../report/log.ts";
import { plain } from "../report/plain.ts";
import type { Prepared } from "./judge-and-show.ts";
import { hideIn } from "./present.ts";

/**
 * Judges, writes the suggestions that were made, and judges again, until there is nothing more to write. Says what it wrote
 * and what it could not write. Answers how the files are judged as they are now.
 */
export async function judgeAndFix(
  { order, orderAgain, folder }: Pick<Prepared, "order" | "orderAgain" | "folder">,
  judge: (order: Order) => Promise<Outcome>,
  say: (text: string) => void,
): Promise<Outcome> {
  const paths = new Set<string>();
  let places = 0;
  let outcome = await judge(order);
  for (let round = 1; round <= FIX_ROUNDS; round++) {
    const { applied, left } = await fixWorkTree({ folder, report: outcome.report, text: outcome.text });
    // At once, and not at the end: should anything go wrong later, what was written is known.
    say(safely(outcome, fixedLines(applied)));
    for (const { path } of applied) paths.add(path);
    places += applied.length;
    if (applied.length === 0) {
      say(safely(outcome, [...left.map((why) => `not fixed: ${plain(why)}`), closingLine(places, paths.size)]));
      return outcome;
    }
    outcome = await judge(await orderAgain());
  }
  say(safely(outcome, [closingLine(places, paths.size), `more could be fixed after ${FIX_ROUNDS} rounds: run again`]));
  return outcome;
}

function fixedLines(applied: readonly Applied[]): readonly string[] {
  const lines = applied.slice(0, FINDINGS_SHOWN_PER_RULE).map(fixedLine);
  const more = applied.length - lines.length;
  return more === 0 ? lines : [...lines, `fixed ${more} more of this round`];
}

const fixedLine = ({ path, startLine, startColumn, before, after, rule }: Applied): string =>
  plain(`fixed ${path}:${startLine}:${startColumn}: ${before} -> ${after} [${rule}]`);

function closingLine(places: number, files: number): string {
  if (places === 0) return "nothing was fixed";
  return `fixed ${places === 1 ? "1 place" : `${places} places`} in ${files === 1 ? "1 file" : `${files} files`}`;
}

/** Lines for the person at the terminal: no secret, no control sequence. */
function safely(outcome: Outcome, lines: readonly string[]): string {
  const written: string[] = [];
  const log = createLog({ write: (text) => void written.push(text), hide: hideIn(outcome) });
  log.lines(...lines.map((line) => `identity-guard: ${line}`));
  return written.join("");
}
