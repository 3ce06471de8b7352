import { rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { generateHistory } from "./history-repository.js";
import { interleave, judge, measureNode, median, ratio, table, timeProcessor, timeShell } from "./measure.js";
import { git, newFolder } from "./repository.js";

/**
 * What `check --history` costs beside git's own reading of all objects, on clones of the repositories at PATHS and on generated
 * ones of 1, 2, 4 and 8 times the same length. `node bench/history.js [--rounds=N] [--commits=N] [PATH...]`
 */
const options = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const option = (name, fallback) =>
  Number(options.find((one) => one.startsWith(`--${name}=`))?.split("=")[1] ?? fallback);
const ROUNDS = Math.max(3, option("rounds", 5));
const COMMITS = option("commits", 2_000);
const LIMITS = { ratio: 1.15, mebibytes: 300, growth: 1.3 };
/** Milliseconds of git's own reading below which what every run costs is most of what is measured. */
const SMALLEST = 1000;
const FLOOR = "git cat-file --batch --batch-all-objects --unordered --buffer";

const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const folder = newFolder("history");
try {
  const rows = [];
  for (const [index, path] of paths.entries()) {
    const clone = join(folder, String(index));
    git(folder, "clone", "--quiet", "--no-checkout", `file://${resolve(path)}`, clone);
    rows.push(measure(basename(resolve(path)), clone));
    rmSync(clone, { recursive: true });
  }
  for (const times of [1, 2, 4, 8]) {
    const place = join(folder, `generated-${times}`);
    await generateHistory(place, COMMITS * times);
    rows.push(measure(`generated, ${COMMITS * times} commits`, place));
    rmSync(place, { recursive: true });
  }
  report(rows, rows.slice(-4));
} finally {
  rmSync(folder, { recursive: true });
}

function measure(name, repository) {
  const memory = [];
  const args = [cli, "check", "--history", "--directory", "off", "--only", "secrets", "--format", "json"];
  // What is found in a real repository is another matter.
  const processor = {
    git: () => timeProcessor(FLOOR, { cwd: repository }),
    check: () => timeProcessor([process.execPath, ...args].join(" "), { cwd: repository, codes: [0, 1] }),
  };
  const check = () => {
    const { milliseconds, mebibytes } = measureNode(args, { cwd: repository, codes: [0, 1] });
    memory.push(mebibytes);
    return milliseconds;
  };
  const times = interleave({ git: () => timeShell(`${FLOOR} >/dev/null`, repository), check }, ROUNDS);
  const seconds = interleave(processor, ROUNDS);
  const lines = git(repository, "count-objects", "--verbose").matchAll(/^(?:count|in-pack): (\d+)$/gm);
  const objects = [...lines].reduce((sum, [, number]) => sum + Number(number), 0);
  const own = { name, objects, git: median(times.git), check: median(times.check) };
  const ofProcessor = { gitSeconds: median(seconds.git), checkSeconds: median(seconds.check) };
  return { ...own, ...ofProcessor, ratio: ratio(times.check, times.git), mebibytes: Math.max(...memory) };
}

function report(rows, generated) {
  const header = ["repository", "objects", "git ms", "check ms", "ratio", "MiB", "git CPU s", "check CPU s"];
  const cells = rows.map((row) => [
    row.name,
    ...[row.objects, row.git, row.check].map((number) => number.toFixed(0)),
    row.ratio.toFixed(2),
    row.mebibytes.toFixed(0),
    row.gitSeconds.toFixed(2),
    row.checkSeconds.toFixed(2),
  ]);
  process.stdout.write(table([header, ...cells]));
  for (const row of rows) {
    if (row.git >= SMALLEST) judge(`${row.name}, ratio`, row.ratio, LIMITS.ratio);
    judge(`${row.name}, MiB`, row.mebibytes, LIMITS.mebibytes, 0);
  }
  // Of two sizes the difference counts, so that what every run costs is left out.
  const [one, two, four, eight] = generated;
  const perObject = (less, more) => (more.check - less.check) / (more.objects - less.objects);
  judge(
    "time per object, from 4 to 8 against from 1 to 4",
    perObject(four, eight) / perObject(one, four),
    LIMITS.growth,
  );
  process.stdout.write(`time per object, from 1 to 2: ${(perObject(one, two) * 1000).toFixed(1)} microseconds\n`);
}
