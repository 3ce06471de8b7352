import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The path of a Node 24, with which GitHub runs the action. */
    readonly node24: string;
  }
}

const { uid, username } = userInfo();
const FOLDER = join(tmpdir(), `identity-guard-node-24-${username}`);
const PROGRAM = ["node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node"];

/** Makes sure that there is a Node 24, by the npm package `node`, and tells the tests where it lies. Throws where there is none. */
export function setup(project: TestProject): void {
  project.provide("node24", findNode24());
}

function findNode24(): string {
  if (isNode24(process.execPath)) return process.execPath;
  const program = join(FOLDER, ...PROGRAM);
  if (!isOwn(FOLDER) || !isNode24(program)) install();
  if (isOwn(FOLDER) && isNode24(program)) return program;
  throw new Error(`The tests of the action need Node 24, but ${program} is none. Remove ${FOLDER} and try again.`);
}

/** Into a folder of its own, which then takes its name: another run of the tests may do the same at this moment. */
function install(): void {
  const made = mkdtempSync(`${FOLDER}-`);
  try {
    const flags = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts=false"];
    // The package's own script fetches the program, so that scripts must be allowed.
    execFileSync("npm", ["install", "--prefix", made, ...flags, "node@24"], {
      cwd: made,
      stdio: ["ignore", "ignore", "pipe"],
      shell: process.platform === "win32",
    });
    if (isOwn(FOLDER) && isNode24(join(FOLDER, ...PROGRAM))) return;
    rmSync(FOLDER, { recursive: true, force: true });
    renameSync(made, FOLDER);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The tests of the action also run on Node 24, as GitHub does, but "npm install node@24" failed: ${why}\n` +
        "Give npm a way to its registry, or run the tests with Node 24 itself.",
    );
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Whoever else may write to the folder for temporary files could have put a program there. */
const isOwn = (folder: string): boolean => existsSync(folder) && (uid < 0 || statSync(folder).uid === uid);

function isNode24(program: string): boolean {
  try {
    const version = execFileSync(program, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return version.startsWith("v24.");
  } catch {
    return false;
  }
}
