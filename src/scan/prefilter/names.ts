import type { SecretRule } from "../../core.ts";
import { createReadyFilter, type ReadyPatterns } from "./byte-filter.ts";
import { anyByte, type ByteSet, bytesOf, contains, type Pattern, patternOf } from "./pattern.ts";
import { secretPatterns } from "./secret-patterns.ts";

/**
 * Patterns of which one matches in a single name, of a folder or a file, of every path that holds a secret: `patterns` are those
 * for whole contents. A secret may go through a slash, and its longest part on one side is looked for; but of base64 that of no
 * secret holds one, since only "?" and DEL become a slash.
 */
export const namePatternsOf = (patterns: readonly Pattern[]): readonly Pattern[] =>
  patterns.flatMap(({ sets, digits }) => {
    const own = digits === undefined ? longestPart(sets) : sets.map(withoutSlash);
    return own.some(isNever) ? [] : { sets: own };
  });

/** The patterns of all that is looked for in names; undefined where nothing can be said. */
export function allNamePatterns(rules: readonly SecretRule[]): readonly Pattern[] | undefined {
  const patterns = secretPatterns(rules);
  return patterns && [...namePatternsOf(patterns), ...filePatternsOf(rules)];
}

/** Patterns of which one matches in the name of each file that a rule looks for by its path. */
export const filePatternsOf = (rules: readonly SecretRule[]): readonly Pattern[] =>
  rules.flatMap(({ anchor }) => (anchor.paths === undefined ? [] : (anchor.names?.map(patternOf) ?? [ANY_NAME])));

const ANY_NAME = anyByte();
const SLASH = 0x2f;
const NUL = 0;

/** The longest part of a pattern that no slash can match: it lies in one name. */
function longestPart(sets: readonly ByteSet[]): readonly ByteSet[] {
  let longest: readonly ByteSet[] = [];
  let start = 0;
  for (let end = 0; end <= sets.length; end++) {
    const set = sets[end];
    if (set !== undefined && !contains(set, SLASH)) continue;
    if (end - start > longest.length) longest = sets.slice(start, end);
    start = end + 1;
  }
  return longest.length === 0 ? ANY_NAME.sets : longest;
}

const withoutSlash = (set: ByteSet): ByteSet =>
  set.map((bits, index) => (index === SLASH >> 3 ? bits & ~(1 << (SLASH & 7)) : bits));

/** What stands in no name: nothing, or NUL alone. */
const isNever = (set: ByteSet): boolean => bytesOf(set).every((byte) => byte === NUL);

/** Bytes of a name that is looked at: file systems take 255. What is longer passes. */
const NAME_BYTES = 4096;
const BLANK = 0x20;

/**
 * A function that answers whether a pattern matches in a name of a tree object. The names alone are looked at, since the ids between
 * them are random. What is no tree passes. Source: "mode name NUL id", gitformat-pack(5); git's tree-walk.c.
 */
export function createNameFilter(patterns: ReadyPatterns): (tree: Uint8Array, idBytes: number) => boolean {
  const { room, search } = createReadyFilter(patterns, NAME_BYTES);
  return (tree, idBytes) => {
    for (let start = 0; start < tree.length; ) {
      const name = tree.indexOf(BLANK, start) + 1;
      const end = tree.indexOf(NUL, name);
      if (name === 0 || end < 0 || end - name > NAME_BYTES) return true;
      room.set(tree.subarray(name, end));
      if (search(0, end - name) >= 0) return true;
      start = end + 1 + idBytes;
    }
    return false;
  };
}
