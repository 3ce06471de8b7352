import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { runTool } from "./compile.js";

// ncc writes the kind of module that the package of its entry is; in lib/ none is named, so that it reads both kinds.
const KIND = new URL("../lib/package.json", import.meta.url);

/**
 * Bundles `entry`, a path in lib/, into the folder `out`, both relative to the root of the repository or absolute. The bundle is
 * CommonJS, since Node starts it a quarter sooner: its loader of ES modules alone takes longer than the help text.
 */
export function bundle(entry, out, options = []) {
  writeFileSync(KIND, "{}\n");
  runTool("@vercel/ncc/dist/ncc/cli.js", ["build", entry, "--out", out, "--quiet", ...options]);
  rmSync(KIND);
  const folder = new URL(`${pathToFileURL(out)}/`);
  for (const file of readdirSync(folder)) {
    if (!file.endsWith(".js")) continue;
    const path = new URL(file, folder);
    writeFileSync(path, eager(readFileSync(path, "utf8")));
  }
}

/**
 * V8 compiles a function at once where its expression stands in parentheses, and else reads it twice: to find its end, and when
 * it is called. Each module of a bundle is called once, but as an arrow function it does not have that; so all become functions.
 * They use neither `this` nor `arguments`, or the bundler would not have made them arrows. https://v8.dev/blog/preparser#pife
 */
const eager = (code) => code.replaceAll(/^(\/\*{3}\/ )\((\(.*\)) => \{$/gm, "$1(function$2 {");
