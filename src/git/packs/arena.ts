/** Parts of a room that are in use. */
export interface Arena {
  /** The beginning of `count` free bytes, which then are in use; -1 where there are none. */
  take(count: number): number;
  /** The part that begins there is free again. */
  free(from: number): void;
}

/** An arena from `from` to before `to`. Few parts are in use at a time: each is looked for from the beginning. */
export function createArena(from: number, to: number): Arena {
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    take(count) {
      let end = from;
      let index = 0;
      for (; index < starts.length && (starts[index] ?? to) - end < count; index++) end = ends[index] ?? to;
      if (index === starts.length && to - end < count) return -1;
      starts.splice(index, 0, end);
      ends.splice(index, 0, end + count);
      return end;
    },
    free(start) {
      const index = starts.indexOf(start);
      starts.splice(index, 1);
      ends.splice(index, 1);
    },
  };
}
