import { ORGANIZATIONAL_UNIT_LEVELS } from "../limits.ts";

/** Organizational units by id, and what they hold. */
export interface UnitTree<Member> {
  /** Units that are each other's parents, as ids; each ring once. */
  readonly cycles: readonly (readonly string[])[];
  /** The members of a unit and of those below it, its own first. */
  below(id: string): Iterable<Member>;
  /** The units above one, nearest first; not more than an organization can have. */
  above(id: string): readonly string[];
}

/**
 * The tree of units that `parents` (from unit to unit above) and `members` (with the unit of each) span. Units of a cycle
 * count as one, so that each of them holds what any of them holds. Takes time in proportion to units and members.
 */
export function createUnitTree<Member>(
  parents: ReadonlyMap<string, string>,
  members: ReadonlyMap<string, readonly Member[]>,
): UnitTree<Member> {
  const cycles = cyclesOf(parents);
  const leaders = new Map(cycles.flatMap((cycle) => cycle.map((id) => [id, cycle[0] ?? id] as const)));
  const leaderOf = (id: string): string => leaders.get(id) ?? id;
  const { order, ranges } = arrange(parents, members, leaderOf);
  return {
    cycles,
    *below(id) {
      const [start, end] = ranges.get(leaderOf(id)) ?? [0, 0];
      for (let index = start; index < end; index++) yield order[index] as Member;
    },
    above(id) {
      const units: string[] = [];
      for (let unit = parents.get(id); unit !== undefined; unit = parents.get(unit)) {
        if (units.push(unit) >= ORGANIZATIONAL_UNIT_LEVELS) break;
      }
      return units;
    },
  };
}

/** Every unit has one parent at most: whoever walks up and meets the own trail has found a cycle. */
function cyclesOf(parents: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const seen = new Set<string>();
  for (const start of parents.keys()) {
    const trail: string[] = [];
    let id: string | undefined = start;
    for (; id !== undefined && !seen.has(id); id = parents.get(id)) {
      seen.add(id);
      trail.push(id);
    }
    const index = id === undefined ? -1 : trail.indexOf(id);
    if (index >= 0) cycles.push(trail.slice(index));
  }
  return cycles;
}

interface Unit<Member> {
  readonly own: Member[];
  readonly children: string[];
}

/** What each unit itself holds, and the units that are below no other. */
function gather<Member>(
  parents: ReadonlyMap<string, string>,
  members: ReadonlyMap<string, readonly Member[]>,
  leaderOf: (id: string) => string,
): { readonly units: ReadonlyMap<string, Unit<Member>>; readonly tops: readonly string[] } {
  const units = new Map<string, Unit<Member>>();
  const unitOf = (id: string): Unit<Member> => {
    const unit = units.get(id) ?? { own: [], children: [] };
    units.set(id, unit);
    return unit;
  };
  const below = new Set<string>();
  for (const [id, parent] of parents) {
    const [child, above] = [leaderOf(id), leaderOf(parent)];
    if (child !== above) below.add(child);
    unitOf(child);
    if (child !== above) unitOf(above).children.push(child);
  }
  for (const [id, held] of members) for (const member of held) unitOf(leaderOf(id)).own.push(member);
  return { units, tops: [...units.keys()].filter((id) => !below.has(id)) };
}

type Range = readonly [start: number, end: number];

/** All members in one list, in which those of a unit and of the units below it stand side by side. */
function arrange<Member>(
  parents: ReadonlyMap<string, string>,
  members: ReadonlyMap<string, readonly Member[]>,
  leaderOf: (id: string) => string,
): { readonly order: readonly Member[]; readonly ranges: ReadonlyMap<string, Range> } {
  const { units, tops } = gather(parents, members, leaderOf);
  const order: Member[] = [];
  const ranges = new Map<string, Range>();
  const starts = new Map<string, number>();
  // A stack instead of recursion: a hostile file nests units without end.
  const open = tops.toReversed();
  for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
    const start = starts.get(id);
    if (start !== undefined) {
      ranges.set(id, [start, order.length]);
      open.pop();
      continue;
    }
    starts.set(id, order.length);
    const { own, children } = units.get(id) ?? { own: [], children: [] };
    for (const member of own) order.push(member);
    for (const child of children.toReversed()) open.push(child);
  }
  return { order, ranges };
}
