import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Runs a program of node_modules in the root of the repository; its failure ends the script. */
export function runTool(path, args) {
  execFileSync(process.execPath, [`${ROOT}node_modules/${path}`, ...args], { cwd: ROOT, stdio: "inherit" });
}

/** Compiles src/ to lib/, from nothing, so that no file of an earlier build stays behind. */
export function compile() {
  rmSync(`${ROOT}lib`, { recursive: true, force: true });
  runTool("typescript/bin/tsc", ["--project", "tsconfig.json"]);
}
