/**
 * Makes objects of deltas, as git's packs hold them (gitformat-pack(5), "Deltified representation"), and tells which stretches of an
 * object are new. What was not found in the object that it is made of can only lie there.
 */

// A stretch: from where, and to before where (u32 each).
const STRETCH_BYTES: usize = 8;

/** How many bytes the object has that a delta makes of one of `baseBytes`, or -1 where it belongs to another. */
export function patchedBytes(delta: usize, deltaEnd: usize, baseBytes: u32): i32 {
  const second = behindNumber(delta, deltaEnd);
  if (second == 0 || numberAt(delta) != baseBytes) return -1;
  const size = numberAt(second);
  return behindNumber(second, deltaEnd) == 0 || size > <u64>i32.MAX_VALUE ? -1 : <i32>size;
}

/** Behind a number of which every byte but the last has its highest bit; 0 where it does not end. */
function behindNumber(at: usize, end: usize): usize {
  while (at < end) if ((load<u8>(at++) & 0x80) == 0) return at;
  return 0;
}

function numberAt(at: usize): u64 {
  let value: u64 = 0;
  for (let shift: u64 = 0; shift < 63; shift += 7) {
    const byte = <u64>load<u8>(at++);
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
  return u64.MAX_VALUE;
}

/**
 * Makes the object that fills `to` to before `toEnd` exactly of one from `base` to before `baseEnd` and of the delta from `delta` to
 * before `deltaEnd`, which patchedBytes() has accepted. Writes its new stretches to `stretches`, in order and at most `most`, each with
 * `overlap` bytes of what lies around it. Answers how many, or -1 where the delta is damaged.
 */
export function patch(
  delta: usize,
  deltaEnd: usize,
  base: usize,
  baseEnd: usize,
  to: usize,
  toEnd: usize,
  stretches: usize,
  most: i32,
  overlap: usize,
): i32 {
  let at = behindNumber(behindNumber(delta, deltaEnd), deltaEnd);
  let out = to;
  /** Where the base goes on behind the last copy. */
  let following: usize = base;
  let count: i32 = 0;
  while (at < deltaEnd) {
    const operation = <u32>load<u8>(at++);
    let from = at;
    let length = <usize>operation;
    if (operation & 0x80) {
      from = base + partsOf(at, operation, 4);
      at += popcnt(operation & 15);
      length = partsOf(at, operation >> 4, 3);
      at += popcnt(operation & 0x70);
      if (length == 0) length = 0x10000;
      if (from < base || from > baseEnd || length > baseEnd - from) return -1;
      if (from != following && out != to) count = note(count, out, out, to, toEnd, stretches, most, overlap);
      following = from + length;
    } else {
      at += length;
      count = note(count, out, out + length, to, toEnd, stretches, most, overlap);
      following = 0;
    }
    if (length == 0 || at > deltaEnd || length > toEnd - out) return -1;
    memory.copy(out, from, length);
    out += length;
  }
  return out == toEnd ? count : -1;
}

/** A number of which those bytes are written that a bit says, the lowest first. */
function partsOf(at: usize, written: u32, most: u32): usize {
  let value: usize = 0;
  for (let index: u32 = 0; index < most; index++) if ((written >> index) & 1) value |= <usize>load<u8>(at++) << (8 * index);
  return value;
}

/** Adds a stretch to those that are there, or to the last of them. Answers how many there are. */
function note(
  count: i32,
  from: usize,
  end: usize,
  to: usize,
  toEnd: usize,
  stretches: usize,
  most: i32,
  overlap: usize,
): i32 {
  const start = from - min<usize>(overlap, from - to);
  const stop = end + min<usize>(overlap, toEnd - min<usize>(end, toEnd));
  const last = stretches + <usize>(count - 1) * STRETCH_BYTES;
  if (count > 0 && (count == most || start <= load<u32>(last, 4))) {
    store<u32>(last, stop, 4);
    return count;
  }
  store<u32>(last, start, STRETCH_BYTES);
  store<u32>(last, stop, STRETCH_BYTES + 4);
  return count + 1;
}
