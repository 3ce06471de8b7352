import type { Anchor } from "../core.ts";

/** Whether a detector with this anchor could find anything in a text. Sound: never false where the detector would match. */
export function passes(anchor: Anchor, path: string, text: string): boolean {
  if ("literals" in anchor) return anchor.literals.some((literal) => text.includes(literal));
  if ("paths" in anchor) return passesPath(anchor, path);
  for (const _ of anchor.locate(text)) return true;
  return false;
}

/** Whether an anchor leaves a detector a file of this path. (`search` keeps no state between calls, as `test` may.) */
export const passesPath = (anchor: Anchor, path: string): boolean =>
  !("paths" in anchor) || path.search(anchor.paths) >= 0;

/** passes() for a text that stands under several paths. */
export const passesSomewhere = (anchor: Anchor, paths: readonly [string, ...string[]], text: string): boolean =>
  "paths" in anchor ? paths.some((path) => passesPath(anchor, path)) : passes(anchor, paths[0], text);
