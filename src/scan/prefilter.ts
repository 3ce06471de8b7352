import type { Anchor } from "../core.ts";

/** Whether a detector with this anchor could find anything in a text. Sound: never false where the detector would match. */
export const passes = (anchor: Anchor, path: string, text: string): boolean =>
  passesPath(anchor, path) && passesText(anchor, text);

/** Whether an anchor leaves a detector a file of this path. (`search` keeps no state between calls, as `test` may.) */
export const passesPath = ({ paths }: Anchor, path: string): boolean => paths === undefined || path.search(paths) >= 0;

/** passes() for a text that stands under several paths. */
export const passesSomewhere = (anchor: Anchor, paths: readonly [string, ...string[]], text: string): boolean =>
  paths.some((path) => passesPath(anchor, path)) && passesText(anchor, text);

/** passes() for a file of any path. */
export function passesText(anchor: Anchor, text: string): boolean {
  if ("literals" in anchor) return anchor.literals.some((literal) => text.includes(literal));
  if (!("locate" in anchor)) return true;
  for (const _ of anchor.locate(text)) return true;
  return false;
}
