import { longestMatch } from "./patterns.ts";

/** What a piece of code did to texts: characters that it looked at, or may have, and the longest text that each pattern met. */
export interface Work {
  readonly characters: number;
  readonly patterns: readonly { readonly pattern: RegExp; readonly longest: number }[];
}

/**
 * Counts what the calls that look at texts cost, instead of the time that they take: a search up to what it finds or to the end,
 * a sticky match the longest text that its pattern can match, a slice its length. What a language's own function does with a
 * pattern goes through exec(), and is counted so.
 */
export function countWork(run: () => void): Work {
  const patterns = new Map<RegExp, { readonly pattern: RegExp; longest: number; readonly misses: number[] }>();
  let characters = 0;
  const { exec } = RegExp.prototype;
  const { indexOf, includes, lastIndexOf, slice } = String.prototype;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const own = patterns.get(this) ?? { pattern: this, longest: 0, misses: [] };
    patterns.set(this, own);
    if (text.length > own.longest) own.longest = text.length;
    const end = match ? match.index + match[0].length : text.length;
    if (this.sticky && !match) own.misses.push(Math.max(0, end - from));
    else characters += 1 + Math.max(0, end - from);
    return match;
  };
  String.prototype.indexOf = function (part, from = 0) {
    const at = indexOf.call(this, part, from);
    characters += 1 + Math.max(0, (at < 0 ? this.length : at) - from);
    return at;
  };
  String.prototype.lastIndexOf = function (part, from = Number.POSITIVE_INFINITY) {
    characters += this.length;
    return lastIndexOf.call(this, part, from);
  };
  String.prototype.includes = function (part, from = 0) {
    characters += this.length;
    return includes.call(this, part, from);
  };
  String.prototype.slice = function (from, to) {
    const part = slice.call(this, from, to);
    characters += 1 + part.length;
    return part;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    Object.assign(String.prototype, { indexOf, includes, lastIndexOf, slice });
  }
  for (const { pattern, misses } of patterns.values()) {
    if (misses.length === 0) continue;
    const most = longestMatch(pattern);
    for (const left of misses) characters += 1 + Math.min(most, left);
  }
  return { characters, patterns: [...patterns.values()] };
}
