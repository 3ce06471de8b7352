import type { Unheld } from "./core.ts";

/** Bytes that are asked for at once where nothing else decides: few enough for a cache of the processor. Source: our own. */
export const READ_BYTES = 256 * 1024;

/** The bytes from `start` to before `end` of a content. */
export interface Asked {
  readonly start: number;
  readonly end: number;
}

/**
 * Work on a content that is not held: it asks for stretches of it, one after the other, and is given the bytes of each, which stay
 * as they are until it asks again. So the same work is done on a file, which is read while the thread waits, and on what git prints.
 */
export type Asking<Result> = Generator<Asked, Result, Uint8Array>;

/** Does such work on a content that answers at once. Throws what the content throws. */
export function answerNow<Result>(asking: Asking<Result>, read: Unheld<Uint8Array>["read"]): Result {
  let step = asking.next();
  while (step.done !== true) step = asking.next(read(step.value.start, step.value.end));
  return step.value;
}

/** Does such work on a content that may take its time. Throws what the content throws. */
export async function answer<Result>(asking: Asking<Result>, read: Unheld["read"]): Promise<Result> {
  let step = asking.next();
  while (step.done !== true) step = asking.next(await read(step.value.start, step.value.end));
  return step.value;
}

/** How bytes that are held answer. */
export const heldRead =
  (bytes: Uint8Array): Unheld<Uint8Array>["read"] =>
  (start, end) =>
    bytes.subarray(start, end);

/**
 * Asks for the bytes of a content of this size, in their order and so many at once, of which each time `overlap` were there before.
 * Answers whether `take` did so for some of them: then no more are asked for.
 */
export function* someStretch(
  size: number,
  { at: atOnce, overlap = 0 }: { readonly at: number; readonly overlap?: number },
  take: (bytes: Uint8Array) => boolean,
): Asking<boolean> {
  for (let start = 0; ; start += atOnce - overlap) {
    const end = Math.min(size, start + atOnce);
    if (take(yield { start, end })) return true;
    if (end === size) return false;
  }
}
