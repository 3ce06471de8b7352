import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "./compile.js";

const TARGET = new URL("../src/scan/prefilter/module.ts", import.meta.url);
const LINE_CHARACTERS = 100;

/** Makes src/scan/prefilter/module.ts of assembly/. The same source makes the same bytes. */
export function assemble() {
  const folder = mkdtempSync(join(tmpdir(), "identity-guard-assembly-"));
  try {
    const file = join(folder, "prefilter.wasm");
    const options = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--outFile", file];
    runTool("assemblyscript/bin/asc.js", ["assembly/index.ts", ...options]);
    writeFileSync(TARGET, moduleOf(readFileSync(file).toString("base64")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function moduleOf(base64) {
  const lines = base64.match(new RegExp(`.{1,${LINE_CHARACTERS}}`, "g")) ?? [];
  return [
    "// Made by `npm run generate` from assembly/.",
    "/** What assembly/index.ts exports as a WebAssembly module, in base64. */",
    "export const MODULE =",
    `${lines.map((line) => `  "${line}"`).join(" +\n")};`,
    "",
  ].join("\n");
}
