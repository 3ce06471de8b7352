import { deflateSync, inflateSync } from "node:zlib";
import { compile } from "../scripts/compile.js";
import { texts } from "./history-repository.js";
import { interleave, median, ratio, table } from "./measure.js";

/**
 * What unpacking costs beside Node's own zlib, by the time of the processor: many streams as small as most of a pack, and large ones.
 * `node bench/inflate.js [ROUNDS]`
 */
const ROUNDS = Math.max(3, Number(process.argv[2] ?? 5));
const ROOM_BYTES = 4 * 1024 * 1024;

compile();
const { createByteFilter } = await import("../lib/scan/prefilter/byte-filter.js");
const { packed, room } = createByteFilter([], ROOM_BYTES);
if (packed === undefined) throw new Error("This platform has no SIMD.");

const all = Buffer.concat(texts().map(({ lines }) => Buffer.from(lines.join("\n"))));
for (const bytes of [40, 200, 2_000, 20_000, 200_000]) {
  const count = Math.min(20_000, Math.floor((20 * 1024 * 1024) / bytes));
  const streams = Array.from({ length: count }, (_, index) => {
    const from = (index * 7919 * 31) % (all.length - bytes);
    return deflateSync(all.subarray(from, from + bytes));
  });
  report(bytes, streams);
}

function report(bytes, streams) {
  const own = (stream) => {
    room.set(stream);
    if (!packed.inflate(0, stream.length, ROOM_BYTES / 2, ROOM_BYTES / 2 + bytes)) throw new Error("not unpacked");
  };
  const times = interleave({ zlib: timed(streams, (stream) => inflateSync(stream)), own: timed(streams, own) }, ROUNDS);
  const cells = Object.entries(times).map(([name, samples]) => [
    `${bytes} bytes, ${name}`,
    ratio(samples, times.zlib).toFixed(2),
    ((median(samples) * 1000) / streams.length).toFixed(2),
    ((bytes * streams.length) / 1000 / median(samples)).toFixed(0),
  ]);
  process.stdout.write(table([["unpacked", "ratio", "microseconds", "MB/s"], ...cells]));
}

function timed(streams, unpack) {
  return () => {
    const from = process.cpuUsage();
    for (const stream of streams) unpack(stream);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
}
