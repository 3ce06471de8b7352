import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../scripts/bundle.js";
import { compile } from "../scripts/compile.js";
import { interleave, median, quietEnvironment, ratio, table, timeNode } from "./measure.js";
import { createRepository, newFolder } from "./repository.js";

/**
 * What a run costs beside the start of Node itself, as ratios to an empty program: they hold on any machine. Prints a table,
 * and ends with 1 where a limit is passed. `node bench/start.js [ROUNDS]`
 */
const ROUNDS = Math.max(15, Number(process.argv[2] ?? 25));
const LIMITS = { "--help": 1.5, "check examples/acme": 4, "action on push": 5 };

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = newFolder("start");
try {
  const times = interleave(casesIn(folder), ROUNDS);
  const empty = times["empty program"];
  const rows = Object.entries(times).map(([name, own]) => row(name, own, ratio(own, empty)));
  process.stdout.write(table([["name", "ratio", "limit", "", "median ms"], ...rows.map(({ cells }) => cells)]));
  process.exitCode = rows.some(({ passed }) => passed) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

function row(name, own, measured) {
  const limit = LIMITS[name];
  const passed = limit !== undefined && measured > limit;
  const judged = limit === undefined ? ["", ""] : [limit.toFixed(1), passed ? "TOO SLOW" : "ok"];
  return { passed, cells: [name, measured.toFixed(2), ...judged, median(own).toFixed(0)] };
}

function casesIn(folder) {
  const program = join(folder, "empty.js");
  writeFileSync(program, "");
  const libraries = librariesIn(folder);
  const cli = join(root, "dist/cli/index.js");
  const step = pushStep(folder);
  // Node 22 and later keep compiled code from one run to the next; older ones know no such variable.
  const compiled = quietEnvironment({ NODE_COMPILE_CACHE: join(folder, "compiled") });
  return {
    "empty program": () => timeNode([program]),
    "its libraries alone": () => timeNode([libraries, "examples/acme"], { cwd: root }),
    "--help": () => timeNode([cli, "--help"]),
    "check examples/acme": () => timeNode([cli, "check", "examples/acme"], { cwd: root }),
    "check, compiled before": () => timeNode([cli, "check", "examples/acme"], { cwd: root, env: compiled }),
    "action on push": () => timeNode([join(root, "dist/action/index.js")], step),
  };
}

/** A program of the same libraries without the guard, bundled like it. Answers its path. */
function librariesIn(folder) {
  const entry = join(root, "lib/libraries.js");
  compile();
  copyFileSync(join(root, "bench/libraries.js"), entry);
  bundle("lib/libraries.js", join(folder, "libraries"));
  rmSync(entry);
  return join(folder, "libraries/index.js");
}

/** A push of a repository that holds the good example, as GitHub's runner shows it to the action. */
function pushStep(folder) {
  const { workspace, commit } = createRepository(folder, filesBelow(join(root, "examples/acme")));
  const event = join(folder, "event.json");
  const repository = { full_name: "acme/access", default_branch: "main" };
  writeFileSync(event, JSON.stringify({ ref: "refs/heads/main", before: "0".repeat(40), after: commit, repository }));
  const files = Object.fromEntries(["output", "summary"].map((name) => [name, join(folder, name)]));
  for (const file of Object.values(files)) writeFileSync(file, "");
  const env = quietEnvironment({
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: commit,
    GITHUB_REF: "refs/heads/main",
    GITHUB_REPOSITORY: "acme/access",
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: folder,
  });
  return { cwd: workspace, env };
}

function filesBelow(top) {
  const paths = readdirSync(top, { recursive: true }).filter((path) => statSync(join(top, path)).isFile());
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(top, path), "utf8")]));
}
