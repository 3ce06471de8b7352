import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { texts } from "./history-repository.js";
import { interleave, judge, median, ratio, table, timeNode, timeShell } from "./measure.js";
import { createRepository, newFolder } from "./repository.js";

/**
 * What the secrets gate and all gates cost on a work tree of 20,000 files, beside reading them at all and starting Node.
 * `node bench/work-tree.js [ROUNDS]`
 */
const ROUNDS = Math.max(3, Number(process.argv[2] ?? 5));
const FILES = 20_000;
const LIMIT = 3;

const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const folder = newFolder("work-tree");
try {
  const { workspace } = createRepository(folder, filesOf(FILES));
  const program = join(folder, "empty.js");
  writeFileSync(program, "");
  const check = (...more) => timeNode([cli, "check", "--directory", "off", ...more], { cwd: workspace });
  const times = interleave(
    {
      "read and start": () => timeShell("git ls-files -z | xargs -0 cat", workspace) + timeNode([program]),
      "check --only secrets": () => check("--only", "secrets"),
      check: () => check(),
    },
    ROUNDS,
  );
  const base = times["read and start"];
  const rows = Object.entries(times).map(([name, own]) => [name, median(own).toFixed(0), ratio(own, base).toFixed(2)]);
  process.stdout.write(table([["name", "median ms", "ratio"], ...rows]));
  judge("check --only secrets, ratio", ratio(times["check --only secrets"], base), LIMIT);
} finally {
  rmSync(folder, { recursive: true });
}

/** Sources of node_modules, each of them in a few copies that differ by a line, and a file of declared access. */
function filesOf(count) {
  const files = { "access.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n" };
  const sources = texts();
  for (let index = 0; index + 1 < count; index++) {
    const { path, lines } = sources[index % sources.length];
    const copy = Math.floor(index / sources.length);
    // Of long files the beginning, so that all together are as large as an ordinary repository.
    files[`copy-${copy}/${path}`] = [`copy ${copy}`, ...lines.slice(0, 120), ""].join("\n");
  }
  return files;
}
