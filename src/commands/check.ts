import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { UserError } from "../errors.ts";
import { commitTree } from "../git/commit-tree.ts";
import { indexTree } from "../git/index-tree.ts";
import { historyTree, rangeTree } from "../git/range.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import type { Order } from "../order.ts";
import type { Command } from "./call.ts";
import { choicesFrom, FORMATS, oneOf, textOf } from "./choices.ts";
import type { Prepared } from "./judge-and-show.ts";
import type { Written } from "./options.ts";
import { needed, treeAt, treeOnDisk, trustedTree } from "./trees.ts";

/** Judges the tree in DIR as it is, by its own policy or that of --policy-ref. */
export const check: Command = async (call) => {
  const { positionals, written } = call;
  const directory = positionals[0] ?? ".";
  const format = oneOf("--format", textOf(written, "format") ?? "pretty", FORMATS);
  const preparing = prepare(directory, written);
  preparing.catch(() => undefined);
  await loadInParts();
  const { judgeAndShow } = await import("./judge-and-show.ts");
  return judgeAndShow(await preparing, format, call);
};

/** The rest of the program, with pauses in which what git answered leads to the next question: loading holds up everything else. */
async function loadInParts(): Promise<void> {
  await import("../documents/parse.ts");
  await pause();
  await import("../policy/schema.ts");
  await pause();
  await import("../rules/index.ts");
  await pause();
}

/** Turns of the event loop that a process needs to be heard: its output, the ends of its streams and its exit are one each. */
const TURNS = 4;

async function pause(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await setImmediate();
}

async function prepare(directory: string, written: Written): Promise<Prepared> {
  const repository = await openRepository(directory, { hook: written["staged"] === true });
  const order = await orderFrom(directory, repository, written);
  // The list of files is wanted in any case; if there is none, whoever wants it hears of that.
  order.head.size?.().catch(() => undefined);
  return {
    order,
    orderAgain: () => orderFrom(directory, repository, written),
    prefix: repository?.prefix ?? "",
    folder: repository ? join(repository.top, repository.prefix) : resolve(directory),
  };
}

async function orderFrom(directory: string, repository: Repository | undefined, written: Written): Promise<Order> {
  const choices = await choicesFrom(written, readSnapshot);
  const scope = await scopeFrom(directory, repository, written);
  const trusted = await trustedTree(repository, textOf(written, "policy-ref"), scope.head);
  return { ...scope, trusted, existingCounts: false, choices };
}

const readSnapshot = async (path: string): Promise<{ readonly path: string; readonly text: string }> => {
  try {
    return { path, text: await readFile(path, "utf8") };
  } catch {
    throw new UserError(
      `--directory names the snapshot "${path}", which cannot be read. It takes auto, live, off or a file.`,
    );
  }
};

type Scope = Pick<Order, "head" | "range" | "history" | "rangeOnly" | "beforeCommit">;

/** What is judged, and where secrets are looked for: one of the work tree, --staged, --range and --history. */
async function scopeFrom(directory: string, repository: Repository | undefined, written: Written): Promise<Scope> {
  const range = textOf(written, "range");
  const reference = textOf(written, "ref");
  const chosen = ["staged", "range", "history"].filter((name) => written[name] !== undefined);
  if (written["fix"] === true && chosen[0] !== undefined) {
    throw new UserError(
      `--fix writes files of the work tree, and --${chosen[0]} does not judge those. Leave one of the two out.`,
    );
  }
  if (chosen.length > 1) throw new UserError(`--${chosen.join(" and --")} exclude each other: choose one.`);
  if (reference !== undefined && !written["history"]) throw new UserError("--ref goes with --history.");
  if (written["staged"]) return { head: indexTree(needed(repository, "--staged")), beforeCommit: true };
  if (range !== undefined) return rangeScope(needed(repository, "--range"), range);
  if (written["history"]) return historyScope(needed(repository, "--history"), reference);
  return { head: treeOnDisk(directory, repository) };
}

async function rangeScope(repository: Repository, range: string): Promise<Scope> {
  const [base, head, more] = range.split("..");
  if (!base || !head || head.startsWith(".") || more !== undefined) {
    throw new UserError(
      `--range takes two commits as BASE..HEAD, not "${range}". Both sides must be there, and three dots are not supported.`,
    );
  }
  const commits = await rangeTree(repository, base, head);
  return { head: commitTree(repository, commits.head), range: commits, rangeOnly: true };
}

const historyScope = async (repository: Repository, reference: string | undefined): Promise<Scope> => ({
  head: await treeAt(repository, reference ?? "HEAD"),
  ...(reference === undefined ? { history: repository } : { range: await historyTree(repository, reference) }),
  rangeOnly: true,
});
