import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateHistory } from "./history-repository.js";
import { interleave, judge, measureNode, median, table, timeNode } from "./measure.js";
import { git, newFolder } from "./repository.js";

/**
 * What a pull request of ten commits costs in a repository of 1 GB: `check --range` beside the start of Node.
 * `node bench/range.js [ROUNDS]`
 */
const ROUNDS = Math.max(3, Number(process.argv[2] ?? 5));
const COMMITS = 2_000;
const MEBIBYTES = 1_000;
const LIMITS = { milliseconds: 1_000, mebibytes: 300 };

const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const folder = newFolder("range");
try {
  const repository = join(folder, "repository");
  // Large files that were there once, as they are in repositories of this size: nothing packs random bytes.
  const ballast = Array.from({ length: MEBIBYTES }, () => () => randomBytes(1024 * 1024));
  await generateHistory(repository, COMMITS, ballast);
  const program = join(folder, "empty.js");
  writeFileSync(program, "");
  const memory = [];
  const range = () => {
    const args = [cli, "check", "--range", "HEAD~10..HEAD", "--directory", "off"];
    const { milliseconds, mebibytes } = measureNode(args, { cwd: repository, codes: [0, 1] });
    memory.push(mebibytes);
    return milliseconds;
  };
  const times = interleave({ "empty program": () => timeNode([program]), "check --range": range }, ROUNDS);
  const rows = Object.entries(times).map(([name, own]) => [name, median(own).toFixed(0)]);
  process.stdout.write(table([["name", "median ms"], ...rows]));
  process.stdout.write(`packs: ${git(repository, "count-objects", "--verbose").match(/size-pack: (\d+)/)?.[1]} KiB\n`);
  const beyond = times["check --range"].map((own, round) => own - times["empty program"][round]);
  judge("check --range beyond the start of Node, ms", Math.min(...beyond), LIMITS.milliseconds, 0);
  judge("check --range, MiB", Math.max(...memory), LIMITS.mebibytes, 0);
} finally {
  rmSync(folder, { recursive: true });
}
