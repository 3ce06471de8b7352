import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { interleave, median, ratio, table, timeNode } from "./measure.js";
import { createRepository, newFolder } from "./repository.js";

/**
 * Where a worker starts to pay: the time of `check` on work trees of growing size, with all of the scan in the main thread,
 * with all of it in a worker, and as it is. WORKER_START_BYTES in src/limits.ts is the size from which the worker is faster.
 * Copies of dist/ are patched for this. `node bench/worker.js [ROUNDS]`
 */
const ROUNDS = Math.max(3, Number(process.argv[2] ?? 7));
const SIZES = [1, 2, 4, 8, 16, 32, 64];
const MEBIBYTE = 1024 * 1024;
const THRESHOLD = /(\bWORKER_START_BYTES = )[\d* ]+;/;

const folder = newFolder("worker");
try {
  const bundles = {
    "main thread": bundle("without", "Number.MAX_SAFE_INTEGER"),
    worker: bundle("with", "0"),
    "as it is": bundle("asis", undefined),
  };
  const rows = SIZES.map((size) => measure(size, bundles));
  process.stdout.write(table([["MiB", ...Object.keys(bundles), "worker/main", "as it is/main"], ...rows]));
} finally {
  rmSync(folder, { recursive: true });
}

function measure(size, bundles) {
  const place = join(folder, `tree-${size}`);
  const { workspace } = createRepository(place, treeOf(size * MEBIBYTE));
  const run = (cli) => () => timeNode([cli, "check", "--directory", "off"], { cwd: workspace });
  const times = interleave(Object.fromEntries(Object.entries(bundles).map(([name, cli]) => [name, run(cli)])), ROUNDS);
  rmSync(place, { recursive: true });
  const base = times["main thread"];
  const ratios = [times.worker, times["as it is"]].map((own) => ratio(own, base).toFixed(2));
  return [String(size), ...Object.values(times).map((own) => `${median(own).toFixed(0)} ms`), ...ratios];
}

/** A copy of the bundle with another threshold, as JavaScript. */
function bundle(name, threshold) {
  const copy = join(folder, name);
  mkdirSync(copy);
  cpSync(new URL("../dist/", import.meta.url), copy, { recursive: true });
  if (threshold === undefined) return join(copy, "cli/index.js");
  let patched = 0;
  for (const file of readdirSync(copy).filter((candidate) => candidate.endsWith(".js"))) {
    const text = readFileSync(join(copy, file), "utf8");
    if (!THRESHOLD.test(text)) continue;
    writeFileSync(join(copy, file), text.replace(THRESHOLD, `$1${threshold};`));
    patched++;
  }
  if (patched === 0)
    throw new Error("dist/ holds no WORKER_START_BYTES: the search pattern of this bench is out of date.");
  return join(copy, "cli/index.js");
}

/** What such repositories hold beside declared access: half infrastructure code, half text, in files of 16 KiB. */
function treeOf(bytes) {
  const access = "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n";
  const files = { "access.yaml": access };
  for (let index = 0; index * 16_384 < bytes; index++) {
    const [path, line] = index % 2 === 0 ? [`modules/${index}.tf`, terraform] : [`docs/${index}.md`, prose];
    files[path] = linesOf(line, index, 16_384);
  }
  return files;
}

function linesOf(line, seed, bytes) {
  let text = "";
  for (let number = 0; text.length < bytes; number++) text += line(`${seed}-${number}`);
  return text;
}

function terraform(id) {
  const role = `role-${id}`;
  return `resource "aws_iam_role" "${role}" {\n  name = "${role}"\n  tags = { id = "arn:aws:iam::111122223333:role/${id}" }\n}\n`;
}

function prose(id) {
  return `* ${id}: the group is looked up at 10:${id.length}; see https://docs.example.com/groups/${id}\n`;
}
