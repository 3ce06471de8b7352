import type { View } from "../core.ts";
import { createSource } from "../documents/source.ts";

/** The texts in which secrets are looked for: the blob's own, decoded from UTF-8 or UTF-16. */
export function* viewsOf(path: string, text: string): Iterable<View> {
  yield { ...createSource(path, text), undone: [] };
}
