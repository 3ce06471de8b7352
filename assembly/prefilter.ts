/**
 * Searches bytes for the patterns of a program that src/scan/prefilter/program.ts has written into the memory. Written in
 * AssemblyScript; scripts/assembly.js makes src/scan/prefilter/module.ts of it, and src/scan/prefilter/twin.ts does the same in
 * plain TypeScript, as its oracle in tests and where WebAssembly has no SIMD.
 *
 * A *pattern* has a set of bytes for each of its positions. Most patterns have five positions in a row that are rare: these are
 * looked up for 16 starts at once in tables by nibble, which answer the buckets (bits) of the patterns that are still possible;
 * only what passes all five is compared as a whole. The method is "Teddy" of Hyperscan
 * (https://github.com/intel/hyperscan, src/fdr/teddy.c). Other patterns come in *families*: a long part of each is of bytes of one
 * kind, the family's set, so that only runs of such bytes are looked at.
 */

const LANES: usize = 16;
/** Where the lanes of a hit are laid out to be read one by one. */
const SCRATCH: usize = 0;

// A group: ten tables of 16 bytes, the addresses (u32) of eight buckets.
const GROUP_BUCKETS: usize = 160;
const GROUP_BYTES: usize = 192;
const ADDRESS_BYTES: usize = 4;
const ENTRY_BYTES: usize = 12;
// A family; see searchFamily().
const FAMILY_SET: usize = 32;
const FAMILY_LENGTH: usize = 36;
const FAMILY_PART: usize = 40;
const FAMILY_TABLES: usize = 44;
const FAMILY_SQUAD_COUNT: usize = 48;
const FAMILY_SQUADS: usize = 52;
// Any 11 bytes in a row hold four that begin at a multiple of 8, any 23 eight and any 31 sixteen that begin at a multiple of 16.
const SHORT_RUN: usize = 11;
const LONG_RUN: usize = 23;
const LONGEST_RUN: usize = 31;

/** Where the program lies that is at work: all addresses in it are counted from there. */
let base: usize = 0;

// @ts-ignore: decorator
@inline
function addressAt(place: usize): usize {
  return base + <usize>load<u32>(place);
}

/**
 * The start of a match that lies whole in the bytes from `from` to before `to`, or -1. `program` is the program's address: how many
 * groups (u32), how many families (u32), the groups, and the addresses (u32) of the families.
 */
export function search(program: usize, from: usize, to: usize): i32 {
  base = program;
  const groups = load<u32>(program);
  const families = load<u32>(program, 4);
  let at = program + 8;
  for (let group: u32 = 0; group < groups; group++, at += GROUP_BYTES) {
    const found = searchGroup(at, from, to);
    if (found >= 0) return found;
  }
  for (let family: u32 = 0; family < families; family++, at += ADDRESS_BYTES) {
    const found = searchFamily(addressAt(at), from, to);
    if (found >= 0) return found;
  }
  return -1;
}

function searchGroup(group: usize, from: usize, to: usize): i32 {
  const low1 = v128.load(group);
  const high1 = v128.load(group, 16);
  const low2 = v128.load(group, 32);
  const high2 = v128.load(group, 48);
  const low3 = v128.load(group, 64);
  const high3 = v128.load(group, 80);
  const low4 = v128.load(group, 96);
  const high4 = v128.load(group, 112);
  const low5 = v128.load(group, 128);
  const high5 = v128.load(group, 144);
  for (let at = from; at < to; at += LANES) {
    const first = v128.and(
      v128.and(bucketsOf(v128.load(at), low1, high1), bucketsOf(v128.load(at, 1), low2, high2)),
      bucketsOf(v128.load(at, 2), low3, high3),
    );
    // Of few patterns, nothing passes mostly.
    if (!v128.any_true(first)) continue;
    const second = v128.and(bucketsOf(v128.load(at, 3), low4, high4), bucketsOf(v128.load(at, 4), low5, high5));
    const possible = v128.and(first, second);
    if (!v128.any_true(possible)) continue;
    const found = confirm(group, possible, at, from, to);
    if (found >= 0) return found;
  }
  return -1;
}

// @ts-ignore: decorator
@inline
function bucketsOf(bytes: v128, low: v128, high: v128): v128 {
  const nibble = i8x16.splat(15);
  return v128.and(
    i8x16.swizzle(low, v128.and(bytes, nibble)),
    i8x16.swizzle(high, v128.and(i16x8.shr_u(bytes, 4), nibble)),
  );
}

/** The first of 16 starts at which a pattern of its possible buckets matches, or -1. */
function confirm(group: usize, possible: v128, at: usize, from: usize, to: usize): i32 {
  let lanes = i8x16.bitmask(i8x16.ne(possible, i8x16.splat(0)));
  v128.store(SCRATCH, possible);
  while (lanes != 0) {
    const lane = <usize>ctz(lanes);
    lanes &= lanes - 1;
    let buckets = <u32>load<u8>(SCRATCH + lane);
    while (buckets != 0) {
      const bucket = addressAt(group + GROUP_BUCKETS + (<usize>ctz(buckets) << 2));
      buckets &= buckets - 1;
      const found = matchBucket(bucket, at + lane, from, to);
      if (found >= 0) return found;
    }
  }
  return -1;
}

/**
 * A bucket: how many patterns (u32), then for each the bits that the four bytes where it is probed certainly have, as a mask and its value, and its address (u32 all).
 * Answers where a match begins that is probed at `at`, or -1.
 */
function matchBucket(bucket: usize, at: usize, from: usize, to: usize): i32 {
  const bytes = load<u32>(at);
  const end = bucket + 4 + <usize>load<u32>(bucket) * ENTRY_BYTES;
  for (let entry = bucket + 4; entry < end; entry += ENTRY_BYTES) {
    if ((bytes & load<u32>(entry)) != load<u32>(entry, 4)) continue;
    const pattern = addressAt(entry + 8);
    const start = at - <usize>load<u32>(pattern, 4);
    if (<isize>start >= <isize>from && matches(pattern, start, to)) return <i32>start;
  }
  return -1;
}

/** A pattern: how many positions, where the first probe stands, then the address of the set of each position (u32 all). */
function matches(pattern: usize, at: usize, to: usize): bool {
  const length = <usize>load<u32>(pattern);
  if (at + length > to) return false;
  for (let index: usize = 0; index < length; index++) {
    if (!contains(addressAt(pattern + 8 + (index << 2)), load<u8>(at + index))) return false;
  }
  return true;
}

/** A set: a bit for each byte, in 32 bytes. */
// @ts-ignore: decorator
@inline
function contains(set: usize, byte: u8): bool {
  return ((<u32>load<u8>(set + (<usize>byte >> 3)) >> (<u32>byte & 7)) & 1) != 0;
}

/**
 * A family: its set (32 bytes of tables by nibble for ASCII, and the address of a byte for each byte: 1 or 0), how long runs are, how
 * long the members' parts are, how many tables each of its squads has, how many squads there are, and their addresses (u32 all). A
 * squad: the address of its tables, and those of up to 64 patterns. A table holds, for each byte, a bit (u64) for each pattern
 * which has that byte at this place of its part.
 */
function searchFamily(family: usize, from: usize, to: usize): i32 {
  const set = addressAt(family + FAMILY_SET);
  const length = <usize>load<u32>(family, FAMILY_LENGTH);
  let at = runFrom(family, set, length, from, from, to);
  while (at < to) {
    let end = at;
    while (end < to && load<u8>(set + <usize>load<u8>(end)) != 0) end++;
    const found = searchSquads(family, at, end, from, to);
    if (found >= 0) return found;
    at = runFrom(family, set, length, end + 1, from, to);
  }
  return -1;
}

/** Where a run begins behind `from`, or `to`. Looks only around bytes that belong to the set, at fixed places behind `origin`. */
function runFrom(family: usize, set: usize, length: usize, from: usize, origin: usize, to: usize): usize {
  if (length < SHORT_RUN) return shortRunFrom(set, length, from, to);
  const low = v128.load(family);
  const high = v128.load(family, 16);
  for (let at = origin + ((from - origin) & ~15); at < to; at += LANES) {
    const strange = i8x16.eq(bucketsOf(v128.load(at), low, high), i8x16.splat(0));
    for (let places = placesIn(strange, length); places != 0; places &= places - 1) {
      const place = at + <usize>ctz(places);
      if (place < from || place >= to) continue;
      let start = place;
      while (start > from && load<u8>(set + <usize>load<u8>(start - 1)) != 0) start--;
      let end = place;
      while (end < start + length && end < to && load<u8>(set + <usize>load<u8>(end)) != 0) end++;
      if (end == start + length) return start;
    }
  }
  return to;
}

/** At which of 16 bytes, as bits, those begin that must belong to a run of this length: none of them is strange. */
// @ts-ignore: decorator
@inline
function placesIn(strange: v128, length: usize): u32 {
  if (length >= LONGEST_RUN) return v128.any_true(strange) ? 0 : 1;
  if (length >= LONG_RUN) return i8x16.bitmask(strange) & 255 ? 0 : 1;
  const belonging = i32x4.bitmask(i32x4.eq(strange, i32x4.splat(0)));
  return (belonging & 1) | ((belonging & 4) << 6);
}

/** Where a short run begins, or `to`. Looks from the end of each possible run backwards: a byte that does not belong rules out every start up to it. */
function shortRunFrom(set: usize, length: usize, from: usize, to: usize): usize {
  let start = from;
  while (start + length <= to) {
    let at = start + length;
    while (at > start && load<u8>(set + <usize>load<u8>(at - 1)) != 0) at--;
    if (at == start) return start;
    start = at;
  }
  return to;
}

function searchSquads(family: usize, start: usize, end: usize, from: usize, to: usize): i32 {
  const last = end - <usize>load<u32>(family, FAMILY_PART);
  const count = load<u32>(family, FAMILY_TABLES);
  let squad = family + FAMILY_SQUADS;
  for (let left = load<u32>(family, FAMILY_SQUAD_COUNT); left > 0; left--, squad += ADDRESS_BYTES) {
    const found = searchRun(addressAt(squad), count, start, last, from, to);
    if (found >= 0) return found;
  }
  return -1;
}

/** Where a pattern of a squad matches whose part begins from `first` to `last`, or -1. */
function searchRun(squad: usize, count: usize, first: usize, last: usize, from: usize, to: usize): i32 {
  const tables = addressAt(squad);
  for (let at = first; at <= last; at++) {
    let possible = load<u64>(tables + (<usize>load<u8>(at) << 3));
    for (let index: usize = 1; possible != 0 && index < count; index++) {
      possible &= load<u64>(tables + (index << 11) + (<usize>load<u8>(at + index) << 3));
    }
    while (possible != 0) {
      const pattern = addressAt(squad + 4 + (<usize>ctz(possible) << 2));
      possible &= possible - 1;
      const start = at - <usize>load<u32>(pattern, 4);
      if (<isize>start >= <isize>from && matches(pattern, start, to)) return <i32>start;
    }
  }
  return -1;
}

/** How many bytes two stretches have in common from their beginnings on, at most `most`. */
export function commonStart(left: usize, right: usize, most: usize): usize {
  let count: usize = 0;
  for (; count + LANES <= most; count += LANES) {
    const other = ~i8x16.bitmask(i8x16.eq(v128.load(left + count), v128.load(right + count))) & 0xffff;
    if (other != 0) return count + ctz(other);
  }
  while (count < most && load<u8>(left + count) == load<u8>(right + count)) count++;
  return count;
}

/** The same from their ends backwards, which are given. */
export function commonEnd(left: usize, right: usize, most: usize): usize {
  let count: usize = 0;
  for (; count + LANES <= most; count += LANES) {
    const at = count + LANES;
    const other = ~i8x16.bitmask(i8x16.eq(v128.load(left - at), v128.load(right - at))) & 0xffff;
    if (other != 0) return count + clz(other << 16);
  }
  while (count < most && load<u8>(left - count - 1) == load<u8>(right - count - 1)) count++;
  return count;
}

/** A number made of 64 bytes, which most others do not give. Source of the factor: FNV-1a, 64 bits. */
export function hash(at: usize): u32 {
  let mixed: u64 = 0xcbf29ce484222325;
  for (let word: usize = 0; word < 64; word += 8) {
    mixed = (mixed ^ load<u64>(at + word)) * 0x100000001b3;
    mixed ^= mixed >> 29;
  }
  return <u32>(mixed >> 24);
}

/** Whether a NUL stands from `from` to before `to`. */
export function holdsNul(from: usize, to: usize): bool {
  let at = from;
  for (; at + LANES <= to; at += LANES) if (!i8x16.all_true(v128.load(at))) return true;
  for (; at < to; at++) if (load<u8>(at) == 0) return true;
  return false;
}

/**
 * Marks the ids that a tree object refers to in a table of bits: of each id, three numbers of 32 bits, cut to the size of the table
 * (`mask`: its bits less one). Submodules are left out: they lie in other repositories. Only what touches one of `count` stretches
 * (two addresses each, in order) is marked; where `count` is negative, everything is. Answers whether the tree is well-formed:
 * "mode name NUL id", again and again (gitformat-pack(5)).
 */
export function markTree(
  table: usize,
  mask: u32,
  from: usize,
  to: usize,
  idBytes: usize,
  stretches: usize,
  count: i32,
): bool {
  const afterLast = stretches + (<usize>max(count, 0) << 3);
  let at = from;
  while (at < to) {
    const start = at;
    const isSubmodule = load<u16>(at) == 0x3631; // "16", of 160000
    at = nulFrom(at, to);
    const id = at + 1;
    at = id + idBytes;
    if (at > to) return false;
    while (stretches < afterLast && <usize>load<u32>(stretches, 4) <= start) stretches += 8;
    const isOld = count >= 0 && (stretches == afterLast || <usize>load<u32>(stretches) >= at);
    if (isSubmodule || isOld) continue;
    mark(table, load<u32>(id) & mask);
    mark(table, load<u32>(id, 4) & mask);
    mark(table, load<u32>(id, 8) & mask);
  }
  return true;
}

/** Where the next NUL stands, or `to` or behind. */
function nulFrom(at: usize, to: usize): usize {
  for (; at < to; at += LANES) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0)));
    if (found != 0) return at + ctz(found);
  }
  return at;
}

// @ts-ignore: decorator
@inline
function mark(table: usize, bit: u32): void {
  const byte = table + (bit >> 3);
  store<u8>(byte, load<u8>(byte) | (<u8>1 << <u8>(bit & 7)));
}

/** Whether search() finds something in one of `count` stretches: two addresses each. */
export function searchStretches(program: usize, stretches: usize, count: i32): bool {
  for (; count > 0; count--, stretches += 8) {
    if (search(program, load<u32>(stretches), load<u32>(stretches, 4)) >= 0) return true;
  }
  return false;
}
