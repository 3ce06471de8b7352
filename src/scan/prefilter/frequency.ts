import { onceFor } from "../../once.ts";
import { type ByteSet, bytesOf } from "./pattern.ts";

/** The bytes of source code, the most frequent first. Counted in Python's library, TypeScript's declarations and this bundle. */
const BY_FREQUENCY = ` etsrniao\nlcdfup_m.)(h,=g":by'wEvxk;ST/-*AI0N{}O#CR1P[]DML>F2Ujz\`qB+?\\3H4$VGW856K%|&9!<Y7ZX@JQ^\t~`;

/** How often each byte comes, about: so the share of a rank falls in that sample. Bytes that are no ASCII are as rare as the last. */
const FREQUENCIES: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  const rank = BY_FREQUENCY.indexOf(String.fromCharCode(byte));
  return 0.25 / ((rank < 0 ? BY_FREQUENCY.length : rank) + 1) ** 1.1;
});

/** The share of a byte among all. It decides only how fast patterns are found. */
export const frequencyOf = (byte: number): number => FREQUENCIES[byte] ?? 0;

/** The share of all bytes of a set. */
export const shareOf = onceFor((set: ByteSet): number =>
  bytesOf(set).reduce((sum, byte) => sum + frequencyOf(byte), 0),
);
