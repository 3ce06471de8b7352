import { passingOf } from "./groups.ts";
import { BASE64_DIGITS, type ByteSet, bytesOf, keyOf, type Pattern, setOf, setWith } from "./pattern.ts";

/** A pattern, and where in it the part begins that is of a family's bytes. */
export interface Member {
  readonly pattern: Pattern;
  readonly lead: number;
}

/** Patterns of which a part is of bytes of one kind: only long runs of such bytes are looked at. */
export interface Family {
  readonly set: ByteSet;
  /** How long the runs are at least. */
  readonly length: number;
  /** How long that part is in each of the members at least. */
  readonly part: number;
  /** At most 64 in each, which are looked up together. */
  readonly members: readonly (readonly Member[])[];
}

/** Patterns that are found by families, and those that are better looked up by a few of their bytes. */
export interface Sorted {
  readonly families: readonly Family[];
  readonly others: readonly Pattern[];
}

/** Starts that pass a few positions, up to which a pattern is looked up by them. */
const RARE = 1e-7;
/** Bytes of one kind in a row, from which on most text has few such runs. */
const SHORTEST_RUN = 12;
const MOST_MEMBERS = 64;

interface Part {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly run: number;
}

/** Sorts patterns by the way in which they are found. */
export function sorted(patterns: readonly Pattern[]): Sorted {
  const others: Pattern[] = [];
  const kinds = new Map<string, { readonly pattern: Pattern; readonly part: Part }[]>();
  for (const pattern of patterns) {
    const part = partOf(pattern);
    if (part === undefined) others.push(pattern);
    else kinds.set(part.kind, [...(kinds.get(part.kind) ?? []), { pattern, part }]);
  }
  return { families: [...kinds.values()].map(familyOf), others };
}

function partOf(pattern: Pattern): Part | undefined {
  const { sets, digits } = pattern;
  if (digits !== undefined) return { kind: `${digits} digits`, start: 0, end: sets.length, run: digits };
  if (passingOf(pattern) < RARE) return undefined;
  const [first] = sets;
  const parts = [
    ...KINDS.map(([kind, of]) => longest(kind, sets, (set) => isWithin(set, of))),
    ...(first ? [longest(`run ${keyOf(first)}`, sets, (set) => keyOf(set) === keyOf(first))] : []),
  ];
  return parts.find(({ run }) => run >= SHORTEST_RUN);
}

/** What long parts of patterns are made of, the narrowest first. What repeats one set is a kind of its own. */
const KINDS: readonly (readonly [string, ByteSet])[] = [
  ["id", setWith("0123456789ABCDEFabcdef-:")],
  ["wide digits", BASE64_DIGITS.map((bits, index) => (index === 0 ? bits | 1 : bits))],
];

function longest(kind: string, sets: readonly ByteSet[], belongs: (set: ByteSet) => boolean): Part {
  let found = { kind, start: 0, end: 0, run: 0 };
  let start = 0;
  for (let end = 0; end <= sets.length; end++) {
    const set = sets[end];
    if (set !== undefined && belongs(set)) continue;
    if (end - start > found.run) found = { kind, start, end, run: end - start };
    start = end + 1;
  }
  return found;
}

function familyOf(all: readonly { readonly pattern: Pattern; readonly part: Part }[]): Family {
  const sets = all.flatMap(({ pattern: { sets: own, digits }, part: { start, end } }) =>
    digits === undefined ? own.slice(start, end) : [BASE64_DIGITS],
  );
  const members = all.map(({ pattern, part }) => ({ pattern, lead: part.start }));
  return {
    set: setOf(sets.flatMap(bytesOf)),
    length: Math.min(...all.map(({ part }) => part.run)),
    part: Math.min(...all.map(({ part }) => part.end - part.start)),
    members: Array.from({ length: Math.ceil(members.length / MOST_MEMBERS) }, (_, index) =>
      members.slice(index * MOST_MEMBERS, (index + 1) * MOST_MEMBERS),
    ),
  };
}

const isWithin = (set: ByteSet, whole: ByteSet): boolean =>
  set.every((bits, index) => (bits & ~(whole[index] ?? 0)) === 0);

/** For a place in the parts of some members: the bits of those that have a byte there, for each byte. */
export function tableOf(members: readonly Member[], place: number): BigUint64Array {
  const table = new BigUint64Array(256);
  for (const [index, { pattern, lead }] of members.entries()) {
    for (const byte of bytesOf(pattern.sets[lead + place] ?? new Uint8Array(32))) {
      table[byte] = (table[byte] ?? 0n) | (1n << BigInt(index));
    }
  }
  return table;
}
