import { type Asking, answerNow } from "../../src/asking.ts";
import type { HeldBlob, LargeBlob, Unheld } from "../../src/core.ts";

/** A content that is not held. What it has answered is overwritten by the next answer, as its contract allows. */
export function unheld(bytes: Uint8Array): Unheld<Uint8Array> {
  let room = Buffer.alloc(0);
  return {
    size: bytes.length,
    read(start, end) {
      if (start < 0 || end < start || end > bytes.length)
        throw new Error(`There are no bytes from ${start} to ${end}.`);
      room.fill("?");
      if (room.length < end - start) room = Buffer.alloc(end - start);
      room.set(bytes.subarray(start, end));
      return room.subarray(0, end - start);
    },
  };
}

/** The same blob, not held. */
export const largeOf = ({ bytes, unheld: _, ...blob }: HeldBlob): LargeBlob => ({ ...blob, unheld: unheld(bytes) });

/** Does work on a content that is not held. */
export const answered = <Result>(asking: Asking<Result>, bytes: Uint8Array): Result =>
  answerNow(asking, unheld(bytes).read);
