/** From where in a room, and to before where. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Makes objects of what a pack holds, in a memory of its own. All places are counted from the beginning of `room`, and are plain
 * numbers: there is one call or more for each object of a history.
 */
export interface Unpacker {
  /** It never moves. */
  readonly room: Uint8Array;
  /** Unpacks the zlib stream from `from` to before `end`; answers whether that is what stands there, and whether its content fills `to` to before `toEnd` exactly. */
  inflate(from: number, end: number, to: number, toEnd: number): boolean;
  /** How many bytes the object has that the delta from `delta` to before `deltaEnd` makes of one of `baseBytes`; -1 where it belongs to another. */
  patchedBytes(delta: number, deltaEnd: number, baseBytes: number): number;
  /**
   * Makes the object that fills `to` to before `toEnd`, which are as many bytes as patchedBytes() says, of a delta and of the object
   * from `base` to before `baseEnd`. Answers how many stretches of it are new, or -1 where the delta is damaged. All else is copied
   * as it stands there, together with `overlap` bytes on either side of it.
   */
  patch(
    delta: number,
    deltaEnd: number,
    base: number,
    baseEnd: number,
    to: number,
    toEnd: number,
    overlap: number,
  ): number;
}
