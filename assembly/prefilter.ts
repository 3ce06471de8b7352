/**
 * Searches bytes for the patterns of a program that src/scan/prefilter/program.ts has written into the memory. Written in
 * AssemblyScript; scripts/assembly.js makes src/scan/prefilter/module.ts of it, and src/scan/prefilter/twin.ts does the same in
 * plain TypeScript, as its oracle in tests and where WebAssembly has no SIMD.
 *
 * A *pattern* has a set of bytes for each of its positions. Patterns are searched in groups: three positions of each, the
 * group's probes, are looked up for 16 starts at once in tables by nibble, which answer the buckets (bits) of the patterns that
 * are still possible; only what passes all three is compared as a whole. The method is "Teddy" of Hyperscan
 * (https://github.com/intel/hyperscan, src/fdr/teddy.c). A *run* is one set, many times over.
 */

const LANES: usize = 16;
/** Where the lanes of a hit are laid out to be read one by one. */
const SCRATCH: usize = 0;

// A group: three probe offsets (u32), six tables of 16 bytes, the addresses (u32) of eight buckets.
const GROUP_TABLES: usize = 12;
const GROUP_BUCKETS: usize = 108;
const GROUP_BYTES: usize = 140;
// A run: the address of its set (u32), its length (u32).
const RUN_BYTES: usize = 8;

/** The start of a match that lies whole in the bytes from `from` to before `to`, or -1. `program` is the program's address. */
export function search(program: usize, from: usize, to: usize): i32 {
  const groups = load<u32>(program);
  const runs = load<u32>(program, 4);
  let at = program + 8;
  for (let group: u32 = 0; group < groups; group++, at += GROUP_BYTES) {
    const found = searchGroup(at, from, to);
    if (found >= 0) return found;
  }
  for (let run: u32 = 0; run < runs; run++, at += RUN_BYTES) {
    const found = searchRun(load<u32>(at), load<u32>(at, 4), from, to);
    if (found >= 0) return found;
  }
  return -1;
}

function searchGroup(group: usize, from: usize, to: usize): i32 {
  const first = <usize>load<u32>(group);
  const second = <usize>load<u32>(group, 4);
  const third = <usize>load<u32>(group, 8);
  const low1 = v128.load(group, GROUP_TABLES);
  const high1 = v128.load(group, GROUP_TABLES + 16);
  const low2 = v128.load(group, GROUP_TABLES + 32);
  const high2 = v128.load(group, GROUP_TABLES + 48);
  const low3 = v128.load(group, GROUP_TABLES + 64);
  const high3 = v128.load(group, GROUP_TABLES + 80);
  for (let at = from; at < to; at += LANES) {
    const possible = v128.and(
      v128.and(bucketsOf(v128.load(at + first), low1, high1), bucketsOf(v128.load(at + second), low2, high2)),
      bucketsOf(v128.load(at + third), low3, high3),
    );
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
      const bucket = <usize>load<u32>(group + (<usize>ctz(buckets) << 2), GROUP_BUCKETS);
      buckets &= buckets - 1;
      const found = matchBucket(bucket, at + lane, from, to);
      if (found >= 0) return found;
    }
  }
  return -1;
}

/** A bucket: how many patterns (u32), then their addresses (u32). Answers where a match begins that is probed at `at`, or -1. */
function matchBucket(bucket: usize, at: usize, from: usize, to: usize): i32 {
  const count = <usize>load<u32>(bucket);
  for (let index: usize = 0; index < count; index++) {
    const pattern = <usize>load<u32>(bucket + (index << 2), 4);
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
    if (!contains(load<u32>(pattern + (index << 2), 8), load<u8>(at + index))) return false;
  }
  return true;
}

/** A set: a bit for each byte, in 32 bytes. */
// @ts-ignore: decorator
@inline
function contains(set: usize, byte: u8): bool {
  return ((<u32>load<u8>(set + (<usize>byte >> 3)) >> (<u32>byte & 7)) & 1) != 0;
}

/** Looks from the end of each stretch backwards: a byte that does not belong rules out every start up to it. */
function searchRun(set: usize, length: usize, from: usize, to: usize): i32 {
  let start = from;
  let known = from;
  while (start + length <= to) {
    const end = start + length;
    let at = end;
    while (at > known && contains(set, load<u8>(at - 1))) at--;
    if (at == known) return <i32>start;
    start = at;
    known = end;
    // Everything from `start` to `end` belongs, so that no byte is looked at twice.
  }
  return -1;
}
