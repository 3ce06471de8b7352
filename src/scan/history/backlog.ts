import { setImmediate } from "node:timers/promises";
import type { Selecting, Selection } from "./selecting.ts";
import type { Candidate } from "./sieve.ts";

/**
 * What readers leave to the main thread, which has the rules at hand and little else to do. Two numbers that all threads see:
 * the bytes that wait, and whether trees have nothing more to tell.
 */
export type Backlog = Int32Array;

const BYTES = 0;
const NAMES = 1;
/** Bytes that may wait: then the main thread is behind, and readers help themselves. Source: our own. */
const MOST_BYTES = 16 * 1024 * 1024;

/** A backlog in which nothing waits. */
export const createBacklog = (): Backlog => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));

const sizeOf = ({ bytes }: Candidate): number => bytes?.length ?? 0;

/** Takes note of one more object; answers whether there is room for it. */
export function isRoomFor(backlog: Backlog, candidate: Candidate): boolean {
  if (Atomics.load(backlog, BYTES) > MOST_BYTES) return false;
  Atomics.add(backlog, BYTES, sizeOf(candidate));
  return true;
}

/** Whether nothing more can be learned from an object. */
export const isSettled = (backlog: Backlog, { type }: Candidate): boolean =>
  type === "tree" && Atomics.load(backlog, NAMES) === 1;

/** The main thread's side. */
export interface Confirming {
  take(candidate: Candidate): void;
  /** Waits until nothing is left. */
  done(): Promise<Selection>;
}

/** Takes what waits piece by piece, so that readers are heard in between. */
export function confirming(open: () => Selecting, backlog: Backlog): Confirming {
  let last = Promise.resolve();
  let selecting: Selecting | undefined;
  const takeNow = async (candidate: Candidate): Promise<void> => {
    await setImmediate();
    selecting ??= open();
    const { take, selection } = selecting;
    if (!isSettled(backlog, candidate)) take(candidate);
    Atomics.sub(backlog, BYTES, sizeOf(candidate));
    if (selection.names && selection.files) Atomics.store(backlog, NAMES, 1);
  };
  return {
    take(candidate) {
      last = last.then(() => takeNow(candidate));
      last.catch(() => undefined); // done() awaits it; until then a failure is not "unhandled"
    },
    async done() {
      await last;
      return (selecting ?? open()).selection;
    },
  };
}
