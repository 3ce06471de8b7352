/**
 * How many values at the start of a list lie before something, in time that grows with the logarithm of its length: the index of the first
 * that does not. In the order of the list, `isBefore` must be true up to some value and false from there on; it is true of the first
 * `from`.
 */
export function countBefore<Value>(sorted: ArrayLike<Value>, isBefore: (value: Value) => boolean, from = 0): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(sorted[middle] as Value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
