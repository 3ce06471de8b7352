import type { Located, Problem } from "../core.ts";

/** One `duplicate-key` problem for each key that a map holds again; parsers keep such entries, and deployers keep only the last. */
export function* duplicateKeys(keys: Iterable<Located<string>>): Iterable<Problem> {
  const first = new Map<string, Located<string>>();
  for (const key of keys) {
    const earlier = first.get(key.value);
    if (earlier) yield { rule: "duplicate-key", at: key.at, found: key.value, related: earlier.at };
    else first.set(key.value, key);
  }
}
