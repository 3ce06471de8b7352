/** A stretch of the object that a delta belongs to. */
export interface Copied {
  readonly from: number;
  readonly length: number;
}

/** What a delta does next: copy a stretch, or insert 1 to 127 bytes. */
export type Operation = Copied | Buffer;

/** The delta of these operations, as git writes it (gitformat-pack(5), "Deltified representation"), and what it makes of `base`. */
export function deltaOf(
  base: Buffer,
  operations: readonly Operation[],
): { readonly delta: Buffer; readonly result: Buffer } {
  const result = Buffer.concat(
    operations.map((own) => (Buffer.isBuffer(own) ? own : base.subarray(own.from, own.from + own.length))),
  );
  const written = operations.map((own) =>
    Buffer.isBuffer(own) ? Buffer.concat([Buffer.from([own.length]), own]) : copyOf(own),
  );
  return { delta: Buffer.concat([numberOf(base.length), numberOf(result.length), ...written]), result };
}

function copyOf({ from, length }: Copied): Buffer {
  const bytes: number[] = [];
  let operation = 0x80;
  for (const [bit, byte] of [from, from >> 8, from >> 16, from >> 24].entries()) {
    if ((byte & 255) === 0) continue;
    operation |= 1 << bit;
    bytes.push(byte & 255);
  }
  for (const [bit, byte] of [length, length >> 8, length >> 16].entries()) {
    if ((byte & 255) === 0) continue;
    operation |= 0x10 << bit;
    bytes.push(byte & 255);
  }
  return Buffer.from([operation, ...bytes]);
}

function numberOf(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    if (rest <= 0x7f) return Buffer.from(bytes);
  }
}
