/** Reads lines and stretches of bytes out of pieces that come in any size. */
export interface ByteReader {
  /** The next line as latin1, without its LF; a last line may lack it. Undefined at the end. */
  line(): Promise<string | undefined>;
  /** Exactly `count` bytes, or undefined where the pieces end before. */
  bytes(count: number): Promise<Buffer | undefined>;
  /** Leaves out `count` bytes. False where the pieces end before. */
  skip(count: number): Promise<boolean>;
}

/** A reader over `pieces`; it holds one piece, and what is asked for. */
export function byteReader(pieces: AsyncIterator<Buffer, unknown>): ByteReader {
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const step = await pieces.next();
    if (step.done === true) return false;
    rest = step.value;
    return true;
  };
  const take = (count: number): Buffer => {
    const taken = rest.subarray(0, count);
    rest = rest.subarray(count);
    return taken;
  };
  return {
    async line() {
      const parts: Buffer[] = [];
      for (;;) {
        const end = rest.indexOf(0x0a);
        if (end >= 0) {
          parts.push(take(end));
          take(1);
          return Buffer.concat(parts).toString("latin1");
        }
        parts.push(take(rest.length));
        if (!(await more())) break;
      }
      const last = Buffer.concat(parts);
      return last.length === 0 ? undefined : last.toString("latin1");
    },
    async bytes(count) {
      if (count <= rest.length) return take(count);
      const bytes = Buffer.allocUnsafe(count);
      let done = 0;
      while (count - done > rest.length) {
        done += rest.copy(bytes, done);
        if (!(await more())) return undefined;
      }
      take(count - done).copy(bytes, done);
      return bytes;
    },
    async skip(count) {
      let missing = count;
      while (missing > rest.length) {
        missing -= rest.length;
        if (!(await more())) return false;
      }
      take(missing);
      return true;
    },
  };
}
