/** Reads lines and stretches of bytes out of pieces that come in any size. */
export interface ByteReader {
  /** The next line as latin1, without its LF; a last line may lack it. Undefined at the end. */
  line(): Promise<string | undefined>;
  /** Exactly `count` bytes, or undefined where the pieces end before. */
  bytes(count: number): Promise<Buffer | undefined>;
  /** Fills `target` with what comes next. False where the pieces end before. */
  fill(target: Uint8Array): Promise<boolean>;
  /** Leaves out `count` bytes. False where the pieces end before. */
  skip(count: number): Promise<boolean>;
}

/** A reader over `pieces`; it holds one piece, and what is asked for. */
export function byteReader(pieces: AsyncIterator<Buffer, unknown>): ByteReader {
  const { rest, take, more } = createSupply(pieces);
  const fill = async (target: Uint8Array): Promise<boolean> => {
    let done = 0;
    while (target.length - done > rest().length) {
      target.set(rest(), done);
      done += rest().length;
      if (!(await more())) return false;
    }
    target.set(take(target.length - done), done);
    return true;
  };
  return {
    fill,
    async line() {
      const parts: Buffer[] = [];
      do {
        const end = rest().indexOf(LF);
        parts.push(take(end < 0 ? rest().length : end));
        if (end < 0) continue;
        take(1);
        return Buffer.concat(parts).toString("latin1");
      } while (await more());
      const last = Buffer.concat(parts);
      return last.length === 0 ? undefined : last.toString("latin1");
    },
    async bytes(count) {
      if (count <= rest().length) return take(count);
      const bytes = Buffer.allocUnsafe(count);
      return (await fill(bytes)) ? bytes : undefined;
    },
    async skip(count) {
      let missing = count;
      while (missing > rest().length) {
        missing -= rest().length;
        if (!(await more())) return false;
      }
      take(missing);
      return true;
    },
  };
}

const LF = 0x0a;

interface Supply {
  /** What is left of the piece that came last. */
  rest(): Buffer;
  /** Takes so much of that. */
  take(count: number): Buffer;
  /** Takes the next piece in place of it. False where there is none. */
  more(): Promise<boolean>;
}

function createSupply(pieces: AsyncIterator<Buffer, unknown>): Supply {
  let rest: Buffer = Buffer.alloc(0);
  return {
    rest: () => rest,
    take(count) {
      const taken = rest.subarray(0, count);
      rest = rest.subarray(count);
      return taken;
    },
    async more() {
      const step = await pieces.next();
      if (step.done === true) return false;
      rest = step.value;
      return true;
    },
  };
}
