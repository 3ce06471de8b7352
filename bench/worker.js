import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { interleave, median, ratio, table, timeNode } from "./measure.js";
import { createRepository, newFolder } from "./repository.js";

/**
 * Where a worker starts to pay: the time of `check` on work trees of growing size, and on ones of more and more small files, with
 * all of it in the main thread, with a worker from the beginning, and as it is. WORKER_START_BYTES and WORKER_START_FILES in
 * src/limits.ts are the numbers from which the worker is faster. Copies of dist/ are patched for this.
 * `node bench/worker.js [ROUNDS]`
 */
const ROUNDS = Math.max(3, Number(process.argv[2] ?? 7));
const KIBIBYTE = 1024;
const LARGE = 16 * KIBIBYTE;
const SMALL = 2 * KIBIBYTE;
const TREES = [
  ...[1, 2, 4, 8, 16, 32, 64].map((size) => ({ name: `${size} MiB`, count: size * 64, bytes: LARGE })),
  ...[1_000, 2_000, 5_000, 10_000, 20_000].map((count) => ({ name: `${count} files`, count, bytes: SMALL })),
];
const THRESHOLDS = /(\bWORKER_START_(?:BYTES|FILES) = )[\d_* ]+;/g;

const folder = newFolder("worker");
try {
  const bundles = {
    "main thread": bundle("without", "Number.MAX_SAFE_INTEGER"),
    worker: bundle("with", "0"),
    "as it is": bundle("asis", undefined),
  };
  const rows = TREES.map((tree) => measure(tree, bundles));
  process.stdout.write(table([["work tree", ...Object.keys(bundles), "worker/main", "as it is/main"], ...rows]));
} finally {
  rmSync(folder, { recursive: true });
}

function measure({ name: tree, count, bytes }, bundles) {
  const place = join(folder, "tree");
  const { workspace } = createRepository(place, treeOf(count, bytes));
  const run = (cli) => () => timeNode([cli, "check", "--directory", "off"], { cwd: workspace });
  const times = interleave(Object.fromEntries(Object.entries(bundles).map(([name, cli]) => [name, run(cli)])), ROUNDS);
  rmSync(place, { recursive: true });
  const base = times["main thread"];
  const ratios = [times.worker, times["as it is"]].map((own) => ratio(own, base).toFixed(2));
  return [tree, ...Object.values(times).map((own) => `${median(own).toFixed(0)} ms`), ...ratios];
}

/** A copy of the bundle with other thresholds, as JavaScript. */
function bundle(name, threshold) {
  const copy = join(folder, name);
  mkdirSync(copy);
  cpSync(new URL("../dist/", import.meta.url), copy, { recursive: true });
  if (threshold === undefined) return join(copy, "cli/index.js");
  let patched = 0;
  for (const file of readdirSync(copy).filter((candidate) => candidate.endsWith(".js"))) {
    const text = readFileSync(join(copy, file), "utf8");
    const changed = text.replace(THRESHOLDS, `$1${threshold};`);
    if (changed === text) continue;
    writeFileSync(join(copy, file), changed);
    patched++;
  }
  if (patched === 0)
    throw new Error("dist/ holds no WORKER_START_BYTES: the search pattern of this bench is out of date.");
  return join(copy, "cli/index.js");
}

/** What such repositories hold beside declared access: half infrastructure code, half text, in so many files. */
function treeOf(count, bytes) {
  const access = "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n";
  const files = { "access.yaml": access };
  for (let index = 0; index < count; index++) {
    const [path, line] = index % 2 === 0 ? [`modules/${index}.tf`, terraform] : [`docs/${index}.md`, prose];
    files[path] = linesOf(line, index, bytes);
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
