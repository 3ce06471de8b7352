import { spawnSync } from "node:child_process";

/** The surroundings of every measured process: what changes how Node starts is taken out. */
export function quietEnvironment(more = {}) {
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, NODE_COMPILE_CACHE, ...environment } = process.env;
  const own = Object.entries(environment).filter(([name]) => !/^(?:AWS|GITHUB|INPUT)_/.test(name));
  return { ...Object.fromEntries(own), ...more };
}

/** Milliseconds that Node takes for these arguments. Throws where it ends otherwise than with `code`. */
export function timeNode(args, { cwd, env = quietEnvironment(), code = 0 } = {}) {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  const milliseconds = performance.now() - from;
  if (status === code) return milliseconds;
  throw new Error(`node ${args.join(" ")} ended with ${status}, not ${code}: ${stderr}`);
}

/** Writes the most memory that a process held, in KiB, to its file 3 when it ends. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

/** Milliseconds that Node takes for these arguments, and the most MiB that it held. Throws where it ends otherwise than with `codes`. */
export function measureNode(args, { cwd, env = quietEnvironment(), codes = [0] } = {}) {
  const from = performance.now();
  const stdio = ["ignore", "ignore", "pipe", "pipe"];
  const { status, output } = spawnSync(process.execPath, ["--import", TELL_MEMORY, ...args], { cwd, env, stdio });
  const milliseconds = performance.now() - from;
  if (codes.includes(status)) return { milliseconds, mebibytes: Number(output[3]) / 1024 };
  throw new Error(`node ${args.join(" ")} ended with ${status}, not ${codes.join(" or ")}: ${output[2]}`);
}

/** Milliseconds that a shell takes for a command whose output nobody reads. Throws where it fails. */
export function timeShell(command, cwd) {
  const from = performance.now();
  const { status, stderr } = spawnSync("sh", ["-c", command], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  const milliseconds = performance.now() - from;
  if (status === 0) return milliseconds;
  throw new Error(`${command} ended with ${status}: ${stderr}`);
}

/**
 * Seconds of the processor, of a shell command and all that it starts: what else the machine does is left out of them, mostly. Throws
 * where it ends otherwise than with `codes`.
 */
export function timeProcessor(command, { cwd, codes = [0] }) {
  const script = `${command} >/dev/null; code=$?; times; exit $code`;
  const options = { cwd, env: quietEnvironment(), encoding: "utf8" };
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script], options);
  if (!codes.includes(status)) throw new Error(`${command} ended with ${status}: ${stderr}`);
  // The second line is of the children, user and system. Source: POSIX, times.
  const parts = [...(stdout.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}

/** Says how a measured number stands to its limit, and ends the bench with 1 where it is above. */
export function judge(what, measured, limit, digits = 2) {
  const isAbove = measured > limit;
  process.stdout.write(`${what}: ${measured.toFixed(digits)}, limit ${limit}: ${isAbove ? "TOO MUCH" : "ok"}\n`);
  if (isAbove) process.exitCode = 1;
}

/**
 * Times each of `cases` (functions that answer milliseconds) once a round, one after the other, so that whatever slows the
 * machine down slows all of them. The first round warms up and does not count. Answers the times by name, in the order of rounds.
 */
export function interleave(cases, rounds) {
  const names = Object.keys(cases);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const milliseconds = cases[name]();
      if (round > 0) times[name].push(milliseconds);
    }
  }
  return times;
}

/** The middle of numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of the ratios of two cases, each of one round. */
export const ratio = (times, base) => median(times.map((milliseconds, round) => milliseconds / base[round]));

/** Rows as a table with columns of equal width, the first to the left and the others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const cell = (text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  return rows.map((row) => `${row.map(cell).join("  ").trimEnd()}\n`).join("");
}
