import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "../scripts/compile.js";
import { interleave, median, ratio, table, timeNode } from "./measure.js";
import { treeOf } from "./mixed-tree.js";
import { createRepository, newFolder } from "./repository.js";

/**
 * What the gate iam-users costs on a mixed tree of 20,000 files: the scan alone, in memory, and whole runs of `check`. Ends with 1
 * where the scan is slower than 100 MB a second, or where a run of both scanning gates costs more than 1.5 times one of the secrets gate alone.
 * The last table, which is not judged, is of the same files without what defines users there: it tells how much of the ratio is the parsing of those.
 * `node bench/definitions.js [ROUNDS]`
 */
const ROUNDS = Math.max(3, Number(process.argv[2] ?? 5));
const FILES = 20_000;
const LIMITS = { megabytes: 100, ratio: 1.5 };

compile();
const { isSecretRule } = await import("../lib/core.js");
const { createScan } = await import("../lib/scan/filtered.js");
const { dialects } = await import("../lib/scan/dialects/index.js");
const { rules } = await import("../lib/rules/index.js");

const files = treeOf(FILES, true);
const blobs = Object.entries(files).map(([path, text]) => ({ paths: [path], kind: "file", bytes: Buffer.from(text) }));
const megabytes = blobs.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
const secrets = rules.filter(isSecretRule);
const folder = newFolder("definitions");
try {
  const scanned = report("the scan alone", {
    "secrets alone": scanWith({ secrets, dialects: [] }),
    "iam-users alone": scanWith({ secrets: [], dialects }),
    both: scanWith({ secrets, dialects }),
  });
  const speed = speedOf(scanned["iam-users alone"]);
  judge("iam-users alone, MB/s", speed, LIMITS.megabytes, speed < LIMITS.megabytes);
  const checked = report("check", checksOf("defining", files));
  const cost = ratio(checked.both, checked["secrets alone"]);
  judge("check, both to secrets alone", cost, LIMITS.ratio, cost > LIMITS.ratio);
  report("check, nothing defined", checksOf("mentioning", treeOf(FILES, false)));
} finally {
  rmSync(folder, { recursive: true });
}

function scanWith(detectors) {
  return () => {
    // Time of the processor, so that what else runs on the machine does not count.
    const from = process.cpuUsage();
    const scan = createScan(detectors);
    for (const blob of blobs) scan(blob);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
}

function checksOf(name, tree) {
  const { workspace } = createRepository(join(folder, name), tree);
  return {
    "secrets alone": checkOf(workspace, "secrets"),
    "iam-users alone": checkOf(workspace, "iam-users"),
    both: checkOf(workspace, "secrets,iam-users"),
  };
}

function checkOf(workspace, gates) {
  const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
  // Never a failure: what counts is the time.
  return () => timeNode([cli, "check", "--only", gates, "--fail-on", "never"], { cwd: workspace });
}

/** Shows what some cases take, beside the first of them; answers their times. */
function report(what, cases) {
  const times = interleave(cases, ROUNDS);
  const base = times["secrets alone"];
  const rows = Object.entries(times).map(([name, own]) => [
    name,
    ratio(own, base).toFixed(2),
    median(own).toFixed(0),
    speedOf(own).toFixed(0),
  ]);
  process.stdout.write(
    table([[`${what}: ${FILES} files, ${megabytes.toFixed(0)} MB`, "ratio", "median ms", "MB/s"], ...rows]),
  );
  return times;
}

function speedOf(times) {
  return megabytes / (median(times) / 1000);
}

function judge(what, measured, limit, isTooSlow) {
  process.stdout.write(`${what}: ${measured.toFixed(2)}, limit ${limit}: ${isTooSlow ? "TOO SLOW" : "ok"}\n`);
  if (isTooSlow) process.exitCode = 1;
}
