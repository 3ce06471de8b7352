import type { Answer, DirectoryGroup } from "../core.ts";
import { UserError } from "../errors.ts";
import { SYNC_POLL_MS } from "../limits.ts";
import type { Queue } from "./queue.ts";
import type { Deadline } from "./remember-groups.ts";

/** How waiting goes. `arrived` are the groups that came since this was told last; times are in milliseconds. */
export interface WaitProgress {
  readonly instance: string;
  readonly missing: readonly string[];
  readonly arrived: readonly string[];
  readonly waitedMs: number;
  readonly limitMs: number;
}

/** What a run waited for, to be reported. */
export interface Waited {
  readonly seconds: number;
  readonly arrived: readonly string[];
  /** The groups for which it waited in vain. */
  readonly missing: readonly string[];
}

/** What waiting needs of the machine. */
export interface Patience {
  /** Milliseconds of a clock that is never set back. */
  now(): number;
  /** Is done after so many milliseconds, or as soon as the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Runs work that the user may interrupt; then the signal is aborted, and the work has to end. */
  interruptible<Value>(work: (interrupted: AbortSignal) => Promise<Value>): Promise<Value>;
}

/** The wish to wait for groups, for one instance. */
export interface Waiting {
  readonly limitMs: number;
  readonly patience: Patience;
  readonly progress: (progress: WaitProgress) => void;
  /** Which groups are worth waiting for, where the directory holds these. */
  readonly awaited: (groups: readonly DirectoryGroup[]) => readonly string[];
}

/** A first answer. `again` asks anew, where AWS itself answered; a snapshot would only say the same again. */
export interface FirstAnswer {
  readonly answer: Answer<readonly DirectoryGroup[]>;
  readonly again?: (names: readonly string[], within: Deadline) => Promise<Answer<readonly DirectoryGroup[]>>;
  readonly notice?: string;
}

/**
 * A first answer, and what waiting adds to it. `deadlineMs` is the directory's own time, which the waiting does not shorten:
 * calls may go on for both together.
 */
export async function afterWaiting<First extends FirstAnswer>(
  ask: () => Promise<First>,
  { instance, deadlineMs }: { readonly instance: string; readonly deadlineMs: number },
  queue: Pick<Queue, "leftMs">,
  { awaited, ...waiting }: Waiting,
): Promise<First & { readonly waited?: Waited }> {
  const first = await ask();
  const { answer, again, notice } = first;
  if (!again) return { ...first, notice: notice === undefined ? NOT_LIVE : `${notice} ${NOT_LIVE}` };
  const names = answer.status === "ready" ? awaited(answer.value) : [];
  if (answer.status !== "ready" || names.length === 0) return first;
  const within = deadlineMs + waiting.limitMs;
  const result = await waitForGroups({
    ...waiting,
    instance,
    names,
    graceMs: queue.leftMs(),
    ask: (missing, signal) => again(missing, { signal, deadlineMs: within }),
  });
  if (result.answer.status !== "ready") return { ...first, ...result };
  return {
    ...first,
    waited: result.waited,
    answer: { ...answer, value: withArrived(answer.value, result.answer.value) },
  };
}

const NOT_LIVE = "wait-for-sync had no effect, because only Identity Center itself can be asked again.";

export interface WaitOptions {
  readonly instance: string;
  /** The display names to wait for. */
  readonly names: readonly string[];
  readonly limitMs: number;
  /** Milliseconds that calls may go on when the waiting is over: what is left of the directory's own time. */
  readonly graceMs: number;
  readonly patience: Patience;
  readonly progress: (progress: WaitProgress) => void;
  /** Asks anew for groups of these names, in one call that need not tell of all of them. */
  readonly ask: (names: readonly string[], signal: AbortSignal) => Promise<Answer<readonly DirectoryGroup[]>>;
}

export interface WaitResult {
  /** The groups that arrived, or why nobody can tell. */
  readonly answer: Answer<readonly DirectoryGroup[]>;
  readonly waited: Waited;
}

/**
 * Makes one call every SYNC_POLL_MS, for those groups that are still missing, until all are there or `limitMs` is over. An answer that is none ends the waiting and is the result. Throws UserError where the user interrupts it.
 */
export function waitForGroups(options: WaitOptions): Promise<WaitResult> {
  const { limitMs, graceMs, patience } = options;
  return patience.interruptible(async (interrupted) => {
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), limitMs + graceMs);
    try {
      return await poll(options, AbortSignal.any([over.signal, interrupted]), () => {
        if (interrupted.aborted)
          throw new UserError("Interrupted while waiting for groups to be provisioned: nothing was judged.");
      });
    } finally {
      clearTimeout(timer);
    }
  });
}

async function poll(options: WaitOptions, signal: AbortSignal, heed: () => void): Promise<WaitResult> {
  const { instance, names, limitMs, patience, progress, ask } = options;
  const started = patience.now();
  const found = new Map<string, DirectoryGroup>();
  const missing = (): readonly string[] => names.filter((name) => !found.has(name));
  const waited = (): number => patience.now() - started;
  const result = (answer: WaitResult["answer"]): WaitResult => ({
    answer,
    waited: { seconds: Math.round(waited() / 1000), arrived: [...found.keys()], missing: missing() },
  });
  progress({ instance, missing: missing(), arrived: [], waitedMs: 0, limitMs });
  let answer: Answer<readonly DirectoryGroup[]> = { status: "ready", value: [], evidence: "live", asOf: "" };
  while (missing().length > 0 && limitMs - waited() >= SYNC_POLL_MS) {
    await patience.sleep(SYNC_POLL_MS, signal);
    heed();
    const wanted = new Set(missing());
    answer = await ask([...wanted], signal);
    heed();
    if (answer.status !== "ready") return result(answer);
    const arrived = answer.value.filter(({ displayName }) => wanted.has(displayName));
    for (const group of arrived) found.set(group.displayName, group);
    const names = arrived.map(({ displayName }) => displayName);
    progress({ instance, missing: missing(), arrived: names, waitedMs: waited(), limitMs });
  }
  return result({ ...answer, value: [...found.values()] });
}

/** All groups after some arrived: a group that was renamed stands there under its new name alone. */
function withArrived(groups: readonly DirectoryGroup[], arrived: readonly DirectoryGroup[]): readonly DirectoryGroup[] {
  const renamed = new Set(arrived.map(({ groupId }) => groupId));
  return [...groups.filter(({ groupId }) => !renamed.has(groupId)), ...arrived];
}
