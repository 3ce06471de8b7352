import { frequencyOf, shareOf } from "./frequency.ts";
import { bytesOf, type Pattern } from "./pattern.ts";

/** A pattern, and where in it the first of its group's probes stands. */
export interface Placed {
  readonly pattern: Pattern;
  readonly shift: number;
}

/** Patterns of which the same three positions are looked up, `probes` bytes after the first. */
export interface Group {
  readonly probes: readonly [0, number, number];
  readonly buckets: readonly Bucket[];
}

/** Patterns that share a bit of the tables; for each probe, the low and the high nibbles that its bytes may have. */
export interface Bucket {
  readonly placed: readonly Placed[];
  readonly nibbles: readonly Nibbles[];
  /** The share of starts that pass, about. */
  readonly passing: number;
}

/** Bit n is set where some byte has the nibble n. */
interface Nibbles {
  readonly low: number;
  readonly high: number;
}

const BUCKETS = 8;
const PROBES = [0, 1, 2] as const;
/** Three bytes in a row are looked up where fewer starts than this share pass; else the three rarest positions, in a group apart. */
const RARE = 1e-4;

/** Patterns by where they are probed, each group in at most eight buckets. */
export function groupsOf(patterns: readonly Pattern[]): readonly Group[] {
  const groups = new Map<string, { readonly probes: Group["probes"]; readonly placed: Placed[] }>();
  for (const pattern of patterns) {
    const [first, second, third] = probesOf(pattern);
    const probes = [0, second - first, third - first] as const;
    const group = groups.get(probes.join()) ?? { probes, placed: [] };
    group.placed.push({ pattern, shift: first });
    groups.set(probes.join(), group);
  }
  return [...groups.values()].map(({ probes, placed }) => ({ probes, buckets: bucketsOf(placed, probes) }));
}

type Positions = readonly [number, number, number];

/** A pattern of less than three bytes is probed beyond its end, where every byte will do. */
function probesOf({ sets }: Pattern): Positions {
  const shares = sets.map(shareOf);
  const together = (start: number): number =>
    PROBES.reduce<number>((share, probe) => share * (shares[start + probe] ?? 1), 1);
  const starts = Array.from({ length: Math.max(1, shares.length - 2) }, (_, start) => start);
  const best = starts.reduce((least, start) => (together(start) < together(least) ? start : least), 0);
  if (sets.length < 3 || together(best) < RARE) return [best, best + 1, best + 2];
  const rarest = shares.map((_, index) => index).sort((left, right) => (shares[left] ?? 0) - (shares[right] ?? 0));
  const [first = 0, second = 1, third = 2] = rarest.slice(0, 3).sort((left, right) => left - right);
  return [first, second, third];
}

/** Begins with a bucket for each pattern, and joins the two that let through the least more, until eight are left. */
function bucketsOf(placed: readonly Placed[], probes: Group["probes"]): readonly Bucket[] {
  const buckets = neighboursJoined(placed.map((one) => bucketOf(one, probes)).sort(byNibbles));
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
const WEIGHED = 32;

function neighboursJoined(buckets: readonly Bucket[]): Bucket[] {
  const size = Math.ceil(buckets.length / WEIGHED);
  const starts = buckets.map((_, index) => index).filter((index) => index % size === 0);
  return starts.map((start) => buckets.slice(start, start + size).reduce(joined));
}

function bucketOf(placed: Placed, probes: Group["probes"]): Bucket {
  const nibbles = probes.map((offset) => {
    const set = placed.pattern.sets[placed.shift + offset];
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

function shareWith({ low, high }: Nibbles): number {
  let share = 0;
  for (let upper = 0; upper < 16; upper++) {
    if (((high >> upper) & 1) === 0) continue;
    for (let lower = 0; lower < 16; lower++) if ((low >> lower) & 1) share += frequencyOf((upper << 4) | lower);
  }
  return share;
}
