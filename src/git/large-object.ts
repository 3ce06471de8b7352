import type { Unheld } from "../core.ts";
import type { ByteReader } from "./byte-reader.ts";

/** An object that git prints while its bytes are asked for. */
export interface LargeObject {
  readonly unheld: Unheld<Promise<Uint8Array>>;
  /** Nothing can be asked for afterwards. */
  close(): Promise<void>;
  /** To be called before anything else is read from where the object came: leaves out what nobody asked for. */
  leave(): Promise<void>;
}

/** Bytes of an object that come in their order. */
export interface ObjectStream {
  readonly reader: ByteReader;
  /** Ends what brings them. */
  close(): Promise<unknown>;
}

/** Where a large object is read from. */
export interface LargeObjectSource {
  /** Where the object comes next. */
  readonly first: ByteReader;
  /** Has git print the object once more, for whoever asks for what has passed. */
  readonly again: () => Promise<ObjectStream>;
  /** What is thrown where the bytes end too early. */
  readonly short: () => Error;
}

/**
 * A large object of `size` bytes, of which no more is in memory than the last stretch that was asked for: what the next one has in
 * common with that is taken from there.
 */
export function largeObject(size: number, { first, again, short }: LargeObjectSource): LargeObject {
  const kept = { bytes: Buffer.alloc(0), start: 0, end: 0 };
  let passed = 0;
  let own: ObjectStream | undefined;
  let isClosed = false;
  const advance = async (target: Uint8Array | number): Promise<void> => {
    const reader = own?.reader ?? first;
    if (!(await (typeof target === "number" ? reader.skip(target) : reader.fill(target)))) throw short();
    if (own === undefined) passed += typeof target === "number" ? target : target.length;
  };
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    if (isClosed) throw new Error("A large object was asked for its bytes after the next one had been read.");
    if (start < kept.start) {
      await own?.close();
      own = await again();
      Object.assign(kept, { start: 0, end: 0 });
    }
    const shared = Math.max(0, Math.min(end, kept.end) - start);
    if (start > kept.end) await advance(start - kept.end);
    const bytes = roomFor(kept.bytes, Math.max(end, kept.end) - start);
    if (start < kept.end) kept.bytes.copy(bytes, 0, start - kept.start, kept.end - kept.start);
    if (end > kept.end) await advance(bytes.subarray(shared, end - start));
    Object.assign(kept, { bytes, start, end: Math.max(end, kept.end) });
    return bytes.subarray(0, end - start);
  };
  return {
    unheld: { size, read },
    async close() {
      isClosed = true;
      await own?.close();
      own = undefined;
    },
    leave: () => advance(size - passed),
  };
}

/** A buffer of so many bytes at least: this one, if it is large enough. */
const roomFor = (known: Buffer, bytes: number): Buffer =>
  known.length >= bytes ? known : Buffer.allocUnsafeSlow(bytes);
