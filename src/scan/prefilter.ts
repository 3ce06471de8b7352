import type { Anchor } from "../core.ts";

/** Whether a detector with this anchor could find anything in a text. Sound: never false where the detector would match. */
export function passes(anchor: Anchor, path: string, text: string): boolean {
  if ("literals" in anchor) return anchor.literals.some((literal) => text.includes(literal));
  if ("paths" in anchor) return anchor.paths.test(path);
  for (const _ of anchor.locate(text)) return true;
  return false;
}
