import { guard } from "../guard.ts";
import type { Order } from "../order.ts";
import type { FormatName } from "../report/format.ts";
import { rules } from "../rules/index.ts";
import { dialects } from "../scan/dialects/index.ts";
import { exitCodeOf } from "../verdict.ts";
import type { Call } from "./call.ts";
import { textOf } from "./choices.ts";
import { deliver, remarks, render } from "./present.ts";

/** Judges an order of the command line and writes the outcome where the user wants it. Answers the exit code. */
export async function judgeAndShow(
  { order, prefix }: { readonly order: Order; readonly prefix: string },
  format: FormatName,
  { written, environment, workerUrl, print, say, colour }: Call,
): Promise<number> {
  const output = textOf(written, "output");
  const outcome = await guard(order, { rules, dialects, workerUrl, environment, now: () => new Date() });
  say(remarks(outcome, written["explain-files"] === true));
  const showing = {
    format,
    prefix,
    colour: colour && output === undefined && format === "pretty",
    docs: (rule: string) => `identity-guard explain ${rule}`,
  };
  await deliver(await render(outcome, showing), output, print);
  return exitCodeOf(outcome.report.verdict);
}
