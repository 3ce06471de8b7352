/**
 * Unpacks what zlib packed (RFC 1950, RFC 1951) from one place of the memory to another, as packs of git hold it. A code is looked up
 * by its first bits, and the rest of a longer one in a second table, as zlib's own inftrees.c does; bits are taken from a word of 64
 * that is filled eight bytes at a time.
 */

// Where in the memory that the caller gives for tables each of them lies.
const LENGTHS: usize = 0;
const COUNTS: usize = 512;
const NEXT_CODES: usize = 544;
const LITERALS: usize = 576;
const LITERAL_BITS: u32 = 10;
/** In a short stream, a large table takes longer to build than it saves. */
const SHORT_LITERAL_BITS: u32 = 8;
const SHORT_BYTES: usize = 2048;
/** A first table, and for each of its entries at most a second one for the other bits of a code: the largest are those of 8 and 7. */
const LITERAL_BYTES: usize = (256 + 256 * 128) * 4;
const DISTANCES: usize = LITERALS + LITERAL_BYTES;
const DISTANCE_BITS: u32 = 8;
/** The same; there are 32 symbols. */
const DISTANCE_BYTES: usize = (256 + 32 * 128) * 4;
/** The tables of the codes that need not be written are built once: they look up 9 and 5 bits. */
const FIXED_LITERALS: usize = DISTANCES + DISTANCE_BYTES;
const FIXED_DISTANCES: usize = FIXED_LITERALS + 4 * 512;
/** Behind them, clear() may write. */
const TABLES_BYTES: usize = FIXED_DISTANCES + 4 * 32 + 16;

// An entry (u32): how many bits its code has (u8), how many more belong to it or a flag (u8), and a value (u16).
const EXTRA_BITS: u32 = 31;
const SECOND_TABLE: u32 = 0x2000;
const END_OF_BLOCK: u32 = 0x4000;
const LITERAL: u32 = 0x8000;
/** A symbol that a code may have, and that must not come. */
const FORBIDDEN: u32 = END_OF_BLOCK | 0x10000;

const LONGEST_CODE: u32 = 15;
const CODE_LENGTH_BITS: u32 = 7;
/** 16 17 18 0 8 7 9 6 10 5 11 4 and 12 3 13 2 14 1 15, of five bits each. Source: RFC 1951, 3.2.7. */
const FIRST_PLACES: u64 = 0x22caa324e804a30;
const LAST_PLACES: u64 = 0x3c2e1346c;

// What the codes of a table mean.
const CODE_LENGTHS: u32 = 0;
const LITERALS_AND_LENGTHS: u32 = 1;
const DISTANCE_CODES: u32 = 2;

// The bits that were read and not yet used: the lowest come first. Above `bitCount` are more of the bytes before `next`.
let bits: u64 = 0;
let bitCount: u32 = 0;
let next: usize = 0;
let mostLiteralBits: u32 = LITERAL_BITS;
// The tables of the block at hand, and how many bits the first of each look up: as many as the longest code has, if that is not too many.
let literals: usize = 0;
let distances: usize = 0;
let literalBits: u32 = 0;
let distanceBits: u32 = 0;
/** For which tables those of the fixed codes were built. */
let fixedIn: usize = 0;

/** Bytes of the memory that inflate() needs for its tables. */
export function inflateTableBytes(): usize {
  return TABLES_BYTES;
}

/**
 * Unpacks the stream that begins at `from` and ends before `end`, of which the content fills `to` to before `toEnd` exactly. Answers
 * how many bytes the stream has, or -1 where it is damaged or its content has another size. Reads up to 16 bytes behind `end`.
 */
export function inflate(from: usize, end: usize, to: usize, toEnd: usize, tables: usize): i32 {
  if (from + 6 > end || !isHeader(load<u8>(from), load<u8>(from, 1))) return -1;
  bits = 0;
  bitCount = 0;
  next = from + 2;
  mostLiteralBits = end - from < SHORT_BYTES ? SHORT_LITERAL_BITS : LITERAL_BITS;
  let out = to;
  for (let isLast = false; !isLast; ) {
    fill();
    isLast = take(1) != 0;
    const type = take(2);
    if (type == 0) out = copyStored(out, toEnd, end);
    else out = readTables(type, tables) ? inflateBlock(out, to, toEnd, end) : 0;
    if (out == 0) return -1;
  }
  const sum = next - (bitCount >> 3);
  if (out != toEnd || sum + 4 > end || bswap<u32>(load<u32>(sum)) != adler32(to, toEnd)) return -1;
  return <i32>(sum + 4 - from);
}

/** Method 8, a window of at most 32 KiB, no dictionary, and together a multiple of 31. Source: RFC 1950, 2.2. */
function isHeader(method: u32, flags: u32): bool {
  return (method & 15) == 8 && method >> 4 <= 7 && (flags & 32) == 0 && ((method << 8) | flags) % 31 == 0;
}

// @ts-ignore: decorator
@inline
function fill(): void {
  bits |= load<u64>(next) << bitCount;
  next += (63 - bitCount) >> 3;
  bitCount |= 56;
}

// @ts-ignore: decorator
@inline
function take(count: u32): u32 {
  const taken = <u32>bits & ((1 << count) - 1);
  bits >>= count;
  bitCount -= count;
  return taken;
}

/** Copies a block that is not packed. Answers where the output then ends, or 0. */
function copyStored(out: usize, toEnd: usize, end: usize): usize {
  const at = next - (bitCount >> 3);
  const length = <usize>load<u16>(at);
  if (at + 4 + length > end || (length ^ load<u16>(at, 2)) != 0xffff || out + length > toEnd) return 0;
  memory.copy(out, at + 4, length);
  next = at + 4 + length;
  bits = 0;
  bitCount = 0;
  return out + length;
}

function readTables(type: u32, tables: usize): bool {
  if (type == 1) return useFixed(tables);
  return type == 2 && readDynamic(tables);
}

/** RFC 1951, 3.2.6. */
function useFixed(tables: usize): bool {
  literals = tables + FIXED_LITERALS;
  distances = tables + FIXED_DISTANCES;
  literalBits = 9;
  distanceBits = 5;
  if (fixedIn == tables) return true;
  fixedIn = tables;
  memory.fill(tables, 8, 144);
  memory.fill(tables + 144, 9, 112);
  memory.fill(tables + 256, 7, 24);
  memory.fill(tables + 280, 8, 8);
  memory.fill(tables + 288, 5, 32);
  build(tables, tables, 288, literals, 9, LITERALS_AND_LENGTHS);
  build(tables, tables + 288, 32, distances, 5, DISTANCE_CODES);
  return true;
}

/** RFC 1951, 3.2.7: how long the codes are is written in a code of its own. */
function readDynamic(tables: usize): bool {
  const literalCodes = take(5) + 257;
  const distanceCodes = take(5) + 1;
  if (literalCodes > 286 || distanceCodes > 30 || !readCodeLengths(tables, take(4) + 4)) return false;
  const total = literalCodes + distanceCodes;
  for (let count: u32 = 0; count < total; ) {
    fill();
    const entry = load<u32>(tables + DISTANCES + ((<usize>bits & ((1 << distanceBits) - 1)) << 2));
    if (entry == 0) return false;
    take(entry & 0xff);
    const symbol = entry >> 16;
    if (symbol == 16 && count == 0) return false;
    const length = symbol < 16 ? symbol : symbol == 16 ? load<u8>(tables + count - 1) : 0;
    const times = symbol < 16 ? 1 : symbol == 16 ? 3 + take(2) : symbol == 17 ? 3 + take(3) : 11 + take(7);
    if (count + times > total) return false;
    for (const behind = count + times; count < behind; count++) store<u8>(tables + count, <u8>length);
  }
  // A block without a code for its end has none.
  return load<u8>(tables, 256) != 0 && buildBoth(tables, literalCodes, distanceCodes);
}

function readCodeLengths(tables: usize, count: u32): bool {
  clear(tables, 19);
  let places = FIRST_PLACES;
  for (let index: u32 = 0; index < count; index++) {
    if (index == 12) places = LAST_PLACES;
    if (bitCount < 3) fill();
    store<u8>(tables + <usize>(places & 31), <u8>take(3));
    places >>= 5;
  }
  const tableBits = build(tables, tables, 19, tables + DISTANCES, CODE_LENGTH_BITS, CODE_LENGTHS);
  distanceBits = tableBits;
  return tableBits >= 0;
}

/** Both tables of a block: the lengths of the codes for distances stand behind those for literals. */
function buildBoth(tables: usize, literalCodes: u32, distanceCodes: u32): bool {
  literals = tables + LITERALS;
  distances = tables + DISTANCES;
  const first = build(tables, tables, literalCodes, literals, mostLiteralBits, LITERALS_AND_LENGTHS);
  const second = build(tables, tables + literalCodes, distanceCodes, distances, DISTANCE_BITS, DISTANCE_CODES);
  literalBits = first;
  distanceBits = second;
  return first >= 0 && second >= 0;
}

/**
 * The table of a code, of which symbol n has a code of as many bits as the byte n of `lengths` says. Source: RFC 1951, 3.2.2.
 * Answers how many bits it looks up, or -1 where there is no such code.
 */
function build(tables: usize, lengths: usize, symbols: u32, table: usize, most: u32, meaning: u32): i32 {
  const longest = countCodes(tables, lengths, symbols, meaning);
  if (longest < 0) return -1;
  const tableBits = min<u32>(longest, most);
  clear(table, 4 << tableBits);
  const secondBits = <u32>longest - tableBits;
  let free: u32 = 1 << tableBits;
  for (let block: u32 = 0; block < symbols; block += 16) {
    for (let used = usedIn(lengths, block, symbols); used != 0; used &= used - 1) {
      const symbol = block + ctz(used);
      const length = <u32>load<u8>(lengths + symbol);
      const counter = tables + NEXT_CODES + (length << 1);
      const code = reversed(load<u16>(counter), length);
      store<u16>(counter, load<u16>(counter) + 1);
      const entry = entryOf(meaning, symbol);
      if (length <= tableBits) {
        spread(table, code, length, tableBits, entry);
        continue;
      }
      const link = table + (<usize>(code & ((1 << tableBits) - 1)) << 2);
      if (load<u32>(link) == 0) {
        store<u32>(link, (free << 16) | SECOND_TABLE | (secondBits << 8) | tableBits);
        clear(table + (free << 2), 4 << secondBits);
        free += 1 << secondBits;
      }
      spread(table + ((load<u32>(link) >> 16) << 2), code >> tableBits, length - tableBits, secondBits, entry);
    }
  }
  return tableBits;
}

/** Which of the 16 symbols from `block` on have a code, as bits. */
// @ts-ignore: decorator
@inline
function usedIn(lengths: usize, block: u32, symbols: u32): u32 {
  const used = <u32>i8x16.bitmask(i8x16.ne(v128.load(lengths + block), i8x16.splat(0)));
  return symbols - block < 16 ? used & ((1 << (symbols - block)) - 1) : used;
}

/** Sets bytes to 0: as many as are asked for, or up to 15 more. */
// @ts-ignore: decorator
@inline
function clear(from: usize, count: usize): void {
  for (let at = from; at < from + count; at += 16) v128.store(at, i8x16.splat(0));
}

/** Counts the codes of each length, and sets the first of each. Answers the greatest length, or -1 where there are too many codes or too few. */
function countCodes(tables: usize, lengths: usize, symbols: u32, meaning: u32): i32 {
  const counts = tables + COUNTS;
  clear(counts, 32);
  for (let block: u32 = 0; block < symbols; block += 16) {
    for (let used = usedIn(lengths, block, symbols); used != 0; used &= used - 1) {
      const count = counts + (<usize>load<u8>(lengths + block + ctz(used)) << 1);
      store<u16>(count, load<u16>(count) + 1);
    }
  }
  let code: u32 = 0;
  let left: i32 = 1;
  let longest: i32 = 0;
  for (let length: u32 = 1; length <= LONGEST_CODE; length++) {
    store<u16>(tables + NEXT_CODES + (length << 1), <u16>code);
    const count = <u32>load<u16>(counts + (length << 1));
    code = (code + count) << 1;
    left = (left << 1) - count;
    if (left < 0) return -1;
    if (count > 0) longest = length;
  }
  // zlib, too, takes a code that is not complete where it has no bits or one.
  return left > 0 && (meaning == CODE_LENGTHS || longest > 1) ? -1 : longest;
}

function reversed(code: u32, length: u32): u32 {
  code = ((code >> 1) & 0x5555) | ((code & 0x5555) << 1);
  code = ((code >> 2) & 0x3333) | ((code & 0x3333) << 2);
  code = ((code >> 4) & 0x0f0f) | ((code & 0x0f0f) << 4);
  code = (code >> 8) | ((code & 0xff) << 8);
  return code >> (16 - length);
}

/** Sets an entry wherever the lowest bits of an index are its code. */
function spread(table: usize, code: u32, length: u32, tableBits: u32, entry: u32): void {
  for (let index = code; index < 1 << tableBits; index += 1 << length) store<u32>(table + (index << 2), entry | length);
}

/** RFC 1951, 3.2.5. */
function entryOf(meaning: u32, symbol: u32): u32 {
  if (meaning == CODE_LENGTHS) return symbol << 16;
  if (meaning == DISTANCE_CODES) {
    if (symbol < 4) return (symbol + 1) << 16;
    const extra = (symbol >> 1) - 1;
    return symbol > 29 ? FORBIDDEN : ((((2 + (symbol & 1)) << extra) + 1) << 16) | (extra << 8);
  }
  if (symbol < 256) return (symbol << 16) | LITERAL;
  if (symbol == 256) return END_OF_BLOCK;
  const code = symbol - 257;
  if (code < 8) return (code + 3) << 16;
  if (code == 28) return 258 << 16;
  const extra = (code - 4) >> 2;
  return code > 28 ? FORBIDDEN : ((((4 + (code & 3)) << extra) + 3) << 16) | (extra << 8);
}

/** A block of codes. Answers where the output then ends, or 0. */
function inflateBlock(out: usize, to: usize, toEnd: usize, end: usize): usize {
  const literalTable = literals;
  const distanceTable = distances;
  const lookedUp = literalBits;
  const lookedUpForDistance = distanceBits;
  let word = bits;
  let count = bitCount;
  let at = next;
  while (at <= end + 8) {
    word |= load<u64>(at) << count;
    at += (63 - count) >> 3;
    count |= 56;
    let entry = load<u32>(literalTable + ((<usize>word & ((1 << lookedUp) - 1)) << 2));
    if (entry & SECOND_TABLE) {
      word >>= lookedUp;
      count -= lookedUp;
      entry = secondEntry(literalTable, entry, word);
    }
    if (entry == 0) return 0;
    word >>= entry & 0xff;
    count -= entry & 0xff;
    if (entry & LITERAL) {
      if (out == toEnd) return 0;
      store<u8>(out++, <u8>(entry >> 16));
      continue;
    }
    if (entry & END_OF_BLOCK) {
      bits = word;
      bitCount = count;
      next = at;
      return entry >> 16 ? 0 : out;
    }
    const lengthBits = (entry >> 8) & EXTRA_BITS;
    const length = <usize>(entry >> 16) + (<usize>word & ((1 << lengthBits) - 1));
    word >>= lengthBits;
    count -= lengthBits;
    entry = load<u32>(distanceTable + ((<usize>word & ((1 << lookedUpForDistance) - 1)) << 2));
    if (entry & SECOND_TABLE) {
      word >>= lookedUpForDistance;
      count -= lookedUpForDistance;
      entry = secondEntry(distanceTable, entry, word);
    }
    if (entry == 0 || entry & END_OF_BLOCK) return 0;
    word >>= entry & 0xff;
    count -= entry & 0xff;
    const extraBits = (entry >> 8) & EXTRA_BITS;
    const distance = <usize>(entry >> 16) + (<usize>word & ((1 << extraBits) - 1));
    word >>= extraBits;
    count -= extraBits;
    if (distance > out - to || length > toEnd - out) return 0;
    repeat(out, distance, length, toEnd);
    out += length;
  }
  return 0;
}

// @ts-ignore: decorator
@inline
function secondEntry(table: usize, link: u32, word: u64): u32 {
  const index = (link >> 16) + (<u32>word & ((1 << ((link >> 8) & EXTRA_BITS)) - 1));
  return load<u32>(table + (<usize>index << 2));
}

/** Copies what stands `distance` bytes before, also where it is shorter than `length`. Writes nothing from `toEnd` on. */
// @ts-ignore: decorator
@inline
function repeat(out: usize, distance: usize, length: usize, toEnd: usize): void {
  const stop = out + length;
  if (distance >= 8 && stop + 8 <= toEnd) {
    for (; out < stop; out += 8) store<u64>(out, load<u64>(out - distance));
    return;
  }
  if (distance == 1) memory.fill(out, load<u8>(out - 1), length);
  else for (; out < stop; out++) store<u8>(out, load<u8>(out - distance));
}

/** RFC 1950, 9. The sums are taken modulo 65,521 after as many bytes as 32 bits hold the sums of; that is 347 times 16 here. */
function adler32(from: usize, to: usize): u32 {
  let low: u32 = 1;
  let high: u32 = 0;
  while (from + 16 <= to) {
    const stop = from + min<usize>((to - from) & ~15, 5552);
    let sums = i32x4.splat(0);
    let before = i32x4.splat(0);
    let weighted = i32x4.splat(0);
    const length = <u32>(stop - from);
    for (; from < stop; from += 16) {
      const bytes = v128.load(from);
      before = i32x4.add(before, sums);
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
      const first = i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(bytes), i16x8(16, 15, 14, 13, 12, 11, 10, 9));
      const second = i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), i16x8(8, 7, 6, 5, 4, 3, 2, 1));
      weighted = i32x4.add(weighted, i32x4.add(first, second));
    }
    high = <u32>((<u64>high + <u64>low * length + 16 * <u64>sumOf(before) + sumOf(weighted)) % 65521);
    low = (low + sumOf(sums)) % 65521;
  }
  for (; from < to; from++) {
    low += load<u8>(from);
    high += low;
  }
  return ((high % 65521) << 16) | (low % 65521);
}

function sumOf(lanes: v128): u32 {
  return (
    i32x4.extract_lane(lanes, 0) +
    i32x4.extract_lane(lanes, 1) +
    i32x4.extract_lane(lanes, 2) +
    i32x4.extract_lane(lanes, 3)
  );
}
