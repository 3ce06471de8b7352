import { guard, type Outcome } from "../guard.ts";
import type { Order } from "../order.ts";
import type { FormatName } from "../report/format.ts";
import { rules } from "../rules/index.ts";
import { dialects } from "../scan/dialects/index.ts";
import { exitCodeOf } from "../verdict.ts";
import type { Call } from "./call.ts";
import { textOf } from "./choices.ts";
import { createPatience } from "./patience.ts";
import { deliver, remarks, render } from "./present.ts";
import { watching } from "./progress.ts";

/** What the command line asks to be judged. */
export interface Prepared {
  readonly order: Order;
  /** The same order once files have changed. */
  readonly orderAgain: () => Promise<Order>;
  /** DIR's place in the repository. */
  readonly prefix: string;
  /** DIR itself. */
  readonly folder: string;
}

/** Judges an order of the command line, fixes first if asked to, and writes the outcome where the user wants it. Answers the exit code. */
export async function judgeAndShow(prepared: Prepared, format: FormatName, call: Call): Promise<number> {
  const { written, environment, workerUrl, print, say, isWatched, colour } = call;
  const output = textOf(written, "output");
  const patience = createPatience(isWatched ? say : () => undefined, { masks: false });
  const now = (): Date => new Date();
  const shared = { rules, dialects, workerUrl, environment, isEnvironmentTrusted: true, now, patience };
  const tools = { ...shared, ...watching(call) };
  const judge = (order: Order): Promise<Outcome> => guard(order, tools);
  const outcome =
    written["fix"] === true
      ? await (await import("./fix.ts")).judgeAndFix(prepared, judge, say)
      : await judge(prepared.order);
  say(remarks(outcome, written["explain-files"] === true));
  const showing = {
    format,
    prefix: prepared.prefix,
    colour: colour && output === undefined && format === "pretty",
    docs: (rule: string) => `identity-guard explain ${rule}`,
  };
  await deliver(await render(outcome, showing), output, print);
  return exitCodeOf(outcome.report.verdict);
}
