/**
 * Reads regular expressions, to tell without running them whether a match takes time in proportion to the text. It knows what the
 * rules' patterns use: alternatives, groups, assertions, classes, escapes and greedy quantifiers; of anything else it says that it
 * cannot read it.
 */
type Characters = ReadonlySet<number>;
/** Stands for every character that is not ASCII. */
const OTHER = 128;
const ALL: Characters = new Set(Array.from({ length: OTHER + 1 }, (_, code) => code));
const NONE: Characters = new Set();

interface Part {
  /** What it can begin with. */
  readonly first: Characters;
  /** The fewest and the most characters that it matches. */
  readonly least: number;
  readonly most: number;
  /** What it can go on with where it could also end. Where that is what follows, a failure makes it try every end. */
  readonly more: Characters;
  /** The literal text with which it begins. */
  readonly head: string;
  /** Whether anything in it is repeated a varying number of times. */
  readonly varies: boolean;
}

const EMPTY: Part = { first: NONE, least: 0, most: 0, more: NONE, head: "", varies: false };

interface Cursor {
  readonly source: string;
  readonly ignoresCase: boolean;
  readonly flaws: string[];
  at: number;
}

/** The longest text that a pattern can match, in characters; infinite where a quantifier has no bound. */
export const longestMatch = (pattern: RegExp): number => read(pattern).whole.most;

/** What about a pattern could make a match take longer than in proportion to the text, in words; empty where nothing does. */
export const flawsOf = (pattern: RegExp): readonly string[] => read(pattern).flaws;

interface Reading {
  readonly whole: Part;
  readonly flaws: readonly string[];
}
const known = new Map<string, Reading>();

function read(pattern: RegExp): Reading {
  const reading = known.get(`${pattern}`);
  if (reading) return reading;
  const cursor = { source: pattern.source, ignoresCase: pattern.ignoreCase, flaws: [], at: 0 };
  const whole = alternatives(cursor);
  if (cursor.at < cursor.source.length) throw unreadable(cursor);
  const result = { whole, flaws: cursor.flaws };
  known.set(`${pattern}`, result);
  return result;
}

const unreadable = ({ source, at }: Cursor): Error => new Error(`cannot read ${source} from ${at} on`);

function alternatives(cursor: Cursor): Part & { readonly overlap: boolean } {
  const parts = [sequence(cursor)];
  while (cursor.source[cursor.at] === "|") {
    cursor.at++;
    parts.push(sequence(cursor));
  }
  const pairs = parts.flatMap((one, index) => parts.slice(index + 1).map((other) => [one, other] as const));
  const overlap = pairs.some(([one, other]) => meet(one.first, other.first) && !differ(one.head, other.head));
  const lengths = new Set(parts.flatMap(({ least, most }) => [least, most]));
  return {
    first: union(parts.map(({ first }) => first)),
    least: Math.min(...parts.map(({ least }) => least)),
    most: Math.max(...parts.map(({ most }) => most)),
    // Where two may match the same and end elsewhere, the longer goes on with something.
    more: overlap && lengths.size > 1 ? ALL : union(parts.map(({ more }) => more)),
    head: parts.length === 1 ? (parts[0]?.head ?? "") : "",
    varies: parts.some(({ varies }) => varies),
    overlap,
  };
}

/** Whether no text begins with both. */
const differ = (one: string, other: string): boolean => !one.startsWith(other) && !other.startsWith(one);

function sequence(cursor: Cursor): Part {
  const parts: Part[] = [];
  while (cursor.at < cursor.source.length && !"|)".includes(cursor.source[cursor.at] ?? ""))
    parts.push(quantified(cursor));
  for (const [index, part] of parts.entries()) checkNext(cursor, part, parts.slice(index + 1));
  const heads = parts.findIndex(({ head, least, most }) => head.length !== most || least !== most);
  const fixed = heads < 0 ? parts : parts.slice(0, heads + 1);
  const opening = parts.slice(0, parts.findIndex(({ least }) => least > 0) + 1 || undefined);
  return {
    first: union(opening.map(({ first }) => first)),
    least: sum(parts.map(({ least }) => least)),
    most: sum(parts.map(({ most }) => most)),
    more: tailOf(parts),
    head: fixed.map(({ head }) => head).join(""),
    varies: parts.some(({ varies }) => varies),
  };
}

/** Where a part may end early or late, none that may follow it must take what it leaves, and vary as well. */
function checkNext(cursor: Cursor, part: Part, others: readonly Part[]): void {
  if (part.more.size === 0) return;
  for (const next of others) {
    const overlaps = meet(part.more, next.first);
    if (overlaps && next.more.size > 0)
      cursor.flaws.push(`two quantifiers of ${cursor.source} take the same characters`);
    if (!overlaps && next.least > 0) return;
  }
}

/** What a sequence can go on with where it could end: what its parts can, behind which all may be empty or take the same. */
function tailOf(parts: readonly Part[]): Characters {
  const more = new Set<number>();
  let after: Part[] = [];
  for (const part of [...parts].reverse()) {
    if (!after.some((next) => next.least > 0 && !meet(part.more, next.first)))
      for (const code of part.more) more.add(code);
    after = [part, ...after];
  }
  return more;
}

const QUANTIFIER = /(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})/y;

function quantified(cursor: Cursor): Part {
  const { overlap, ...part } = atom(cursor);
  QUANTIFIER.lastIndex = cursor.at;
  const match = QUANTIFIER.exec(cursor.source);
  if (!match) return part;
  cursor.at += match[0].length;
  if (cursor.source[cursor.at] === "?") throw unreadable(cursor);
  const [low, high] = boundsOf(match);
  if (high > 1 && part.varies) cursor.flaws.push(`a quantifier of ${cursor.source} stands around another`);
  if (high > 1 && overlap) cursor.flaws.push(`a repeated group of ${cursor.source} has alternatives that overlap`);
  // Whether something is there or not makes two ways, and not more with every character.
  const varies = low !== high && high > 1;
  return {
    first: part.first,
    least: part.least * low,
    most: part.most === 0 ? 0 : part.most * high,
    more: varies ? union([part.first, part.more]) : part.more,
    head: low === high && low === 1 ? part.head : "",
    varies: varies || part.varies,
  };
}

function boundsOf([, sign, fewest, comma, most]: RegExpExecArray): readonly [low: number, high: number] {
  if (sign === "?") return [0, 1];
  if (sign) return [sign === "+" ? 1 : 0, Number.POSITIVE_INFINITY];
  const low = Number(fewest);
  if (!comma) return [low, low];
  return [low, most ? Number(most) : Number.POSITIVE_INFINITY];
}

function atom(cursor: Cursor): Part & { readonly overlap: boolean } {
  const character = cursor.source[cursor.at] ?? "";
  if (character === "(") return group(cursor);
  if (character === "^" || character === "$") {
    cursor.at++;
    return { ...EMPTY, overlap: false };
  }
  const codes = character === "[" ? characterClass(cursor) : member(cursor, character === ".");
  const first = cursor.ignoresCase ? inBothCases(codes) : codes;
  const [only] = codes;
  const head = codes.size === 1 && first.size === 1 ? String.fromCharCode(only ?? 0) : "";
  return { first, least: 1, most: 1, more: NONE, head, varies: false, overlap: false };
}

const ASSERTION = /\(\?<?[=!]/y;

function group(cursor: Cursor): Part & { readonly overlap: boolean } {
  ASSERTION.lastIndex = cursor.at;
  const assertion = ASSERTION.exec(cursor.source);
  cursor.at += assertion?.[0].length ?? (cursor.source.startsWith("(?:", cursor.at) ? 3 : 1);
  const part = alternatives(cursor);
  if (cursor.source[cursor.at] !== ")") throw unreadable(cursor);
  cursor.at++;
  return assertion ? { ...EMPTY, overlap: false } : part;
}

function characterClass(cursor: Cursor): Characters {
  cursor.at++;
  const isNegated = cursor.source[cursor.at] === "^";
  if (isNegated) cursor.at++;
  const codes = new Set<number>();
  while (cursor.source[cursor.at] !== "]") for (const code of range(cursor)) codes.add(code);
  cursor.at++;
  return isNegated ? without(codes) : codes;
}

function range(cursor: Cursor): Characters {
  const low = member(cursor, false);
  if (low.size > 1 || cursor.source[cursor.at] !== "-" || cursor.source[cursor.at + 1] === "]") return low;
  cursor.at++;
  const [from = 0] = low;
  const [to = 0] = member(cursor, false);
  return new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

const ESCAPES: Readonly<Record<string, Characters>> = {
  d: matching(/\d/),
  w: matching(/\w/),
  s: new Set([...matching(/\s/), OTHER]),
  n: new Set([10]),
  r: new Set([13]),
  t: new Set([9]),
};

function member(cursor: Cursor, isAny: boolean): Characters {
  const character = cursor.source[cursor.at++] ?? "";
  if (isAny) return without(new Set([10, 13]));
  if (character !== "\\") return new Set([codeOf(character)]);
  const escaped = cursor.source[cursor.at++] ?? "";
  const codes = ESCAPES[escaped];
  if (codes) return codes;
  if (/[A-Za-z0-9]/.test(escaped)) throw unreadable(cursor);
  return new Set([codeOf(escaped)]);
}

function inBothCases(codes: Characters): Characters {
  const texts = [...codes].filter((code) => code < OTHER).map((code) => String.fromCharCode(code));
  const both = texts.flatMap((text) => [text.toLowerCase(), text.toUpperCase()]).map(codeOf);
  return new Set([...both, ...[...codes].filter((code) => code === OTHER)]);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const union = (sets: readonly Characters[]): Characters => new Set(sets.flatMap((set) => [...set]));
const without = (codes: Characters): Characters => new Set([...ALL].filter((code) => !codes.has(code)));
const meet = (one: Characters, other: Characters): boolean => [...one].some((code) => other.has(code));
function codeOf(character: string): number {
  return Math.min(character.charCodeAt(0), OTHER);
}
function matching(pattern: RegExp): Characters {
  return new Set([...ALL].filter((code) => code < OTHER && pattern.test(String.fromCharCode(code))));
}
