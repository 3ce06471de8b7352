/** Reads lines and stretches of bytes out of pieces that come in any size. */
export interface ByteReader {
  /** The next line as latin1, without its LF; a last line may lack it. Undefined at the end. */
  line(): Promise<string | undefined>;
  /** Exactly `count` bytes, or undefined where the pieces end before. */
  bytes(count: number): Promise<Buffer | undefined>;
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
      const parts: Buffer[] = [];
      let missing = count;
      while (missing > rest.length) {
        missing -= rest.length;
        parts.push(rest);
        if (!(await more())) return undefined;
      }
      const last = take(missing);
      return parts.length === 0 ? last : Buffer.concat([...parts, last]);
    },
  };
}
