import { frequencyOf, shareOf } from "./frequency.ts";
import { bytesOf, type Pattern } from "./pattern.ts";

/** A pattern, and the first of five positions in a row by which it is looked up. */
export interface Placed {
  readonly pattern: Pattern;
  readonly shift: number;
}

/** Patterns that share a bit of the tables; for each of the three positions, the low and the high nibbles that its bytes may have. */
export interface Bucket {
  readonly placed: readonly Placed[];
  readonly nibbles: readonly Nibbles[];
  /** The share of starts that pass, about. */
  readonly passing: number;
}

/** At most eight buckets, which are looked up together. */
export type Group = readonly Bucket[];

/** Bit n is set where some byte has the nibble n. */
interface Nibbles {
  readonly low: number;
  readonly high: number;
}

const BUCKETS = 8;
const PROBES = [0, 1, 2, 3, 4] as const;
/** Patterns of one group. A second pass over all bytes costs less than to compare more patterns at every start that passes. */
const GROUP_PATTERNS = 128;
/** Starts that pass of a pattern which does not spoil the tables of those that are all but literal. */
const NARROW = 1e-8;

/** Patterns in groups. */
export function groupsOf(patterns: readonly Pattern[]): readonly Group[] {
  const own = patterns.map(placed).map(bucketOf).sort(byNibbles);
  // Where each has a bucket of its own, none spoils the tables of another.
  if (own.length <= BUCKETS) return own.length === 0 ? [] : [own];
  const narrow = own.filter(({ passing }) => passing < NARROW);
  const wide = own.filter(({ passing }) => passing >= NARROW);
  return [narrow, wide].flatMap((buckets) => {
    const groups = Math.ceil(buckets.length / GROUP_PATTERNS);
    const size = Math.ceil(buckets.length / Math.max(1, groups));
    return Array.from({ length: groups }, (_, index) => joinedToEight(buckets.slice(index * size, (index + 1) * size)));
  });
}

/** The share of starts that pass where a pattern is looked up alone, about. */
export const passingOf = (pattern: Pattern): number => bucketOf(placed(pattern)).passing;

const together = (shares: readonly number[], start: number): number =>
  PROBES.reduce<number>((share, probe) => share * (shares[start + probe] ?? 1), 1);

/** A pattern of less than five bytes is looked up beyond its end, where every byte will do. */
function placed(pattern: Pattern): Placed {
  const shares = pattern.sets.map(shareOf);
  let shift = 0;
  for (let start = 1; start + PROBES.length <= shares.length; start++) {
    if (together(shares, start) < together(shares, shift)) shift = start;
  }
  return { pattern, shift };
}

/** Joins the two buckets that then let through the least more, until eight are left. */
function joinedToEight(own: readonly Bucket[]): Group {
  const buckets = neighboursJoined(own);
  const costs = buckets.map((left, row) => buckets.map((right, column) => (row < column ? costOf(left, right) : 0)));
  while (buckets.length > BUCKETS) {
    const [left, right] = cheapestOf(costs);
    buckets[left] = joined(buckets[left], buckets[right]);
    for (const row of [buckets, costs, ...costs]) row.splice(right, 1);
    buckets.forEach((other, index) => {
      costs[Math.min(left, index)]?.splice(Math.max(left, index), 1, costOf(buckets[left], other));
    });
  }
  return buckets;
}

/** How much more passes where two buckets become one. */
const costOf = (left: Bucket | undefined, right: Bucket | undefined): number =>
  joined(left, right).passing - (left?.passing ?? 0) - (right?.passing ?? 0);

/** Row and column, the smaller first, of the least cost of two different buckets. */
function cheapestOf(costs: readonly (readonly number[])[]): readonly [number, number] {
  let [left, right, least] = [0, 1, Number.POSITIVE_INFINITY];
  for (let row = 0; row < costs.length; row++) {
    for (let column = row + 1; column < costs.length; column++) {
      const cost = costs[row]?.[column] ?? least;
      if (cost < least) [left, right, least] = [row, column, cost];
    }
  }
  return [left, right];
}

/** So many buckets that all pairs can be weighed: of more, neighbours are joined first. */
const WEIGHED = 128;

function neighboursJoined(buckets: readonly Bucket[]): Bucket[] {
  const size = Math.ceil(buckets.length / WEIGHED);
  const starts = buckets.map((_, index) => index).filter((index) => index % size === 0);
  return starts.map((start) => buckets.slice(start, start + size).reduce(joined));
}

function bucketOf(placed: Placed): Bucket {
  const nibbles = PROBES.map((probe) => {
    const set = placed.pattern.sets[placed.shift + probe];
    const bytes = set === undefined ? EVERY : bytesOf(set);
    return {
      low: bytes.reduce((bits, byte) => bits | (1 << (byte & 15)), 0),
      high: bytes.reduce((bits, byte) => bits | (1 << (byte >> 4)), 0),
    };
  });
  return { placed: [placed], nibbles, passing: passing(nibbles) };
}

const EVERY: readonly number[] = Array.from({ length: 256 }, (_, byte) => byte);

function byNibbles(left: Bucket, right: Bucket): number {
  const keys = [left, right].map(({ nibbles }) => nibbles.flatMap(({ high, low }) => [high, low]));
  const [own = [], other = []] = keys;
  return own.map((bits, index) => bits - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function joined(left: Bucket = NONE, right: Bucket = NONE): Bucket {
  const nibbles = PROBES.map((probe) => {
    const [one, other] = [left.nibbles[probe] ?? EMPTY, right.nibbles[probe] ?? EMPTY];
    return { low: one.low | other.low, high: one.high | other.high };
  });
  return { placed: [...left.placed, ...right.placed], nibbles, passing: passing(nibbles) };
}

const EMPTY: Nibbles = { low: 0, high: 0 };
const NONE: Bucket = { placed: [], nibbles: [], passing: 0 };

const passing = (nibbles: readonly Nibbles[]): number => nibbles.reduce((share, own) => share * shareWith(own), 1);

const known = new Map<number, number>();

/** The share of the bytes that have one of these low and one of these high nibbles. */
function shareWith({ low, high }: Nibbles): number {
  const key = high * 0x10000 + low;
  const share = known.get(key) ?? sumWith(low, high);
  known.set(key, share);
  return share;
}

function sumWith(low: number, high: number): number {
  let share = 0;
  for (let upper = 0; upper < 16; upper++) {
    if (((high >> upper) & 1) === 0) continue;
    for (let lower = 0; lower < 16; lower++) if ((low >> lower) & 1) share += frequencyOf((upper << 4) | lower);
  }
  return share;
}
