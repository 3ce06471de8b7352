import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { assemble } from "./assembly.js";
import { bundle } from "./bundle.js";
import { compile } from "./compile.js";

/** Builds dist/ from nothing: one bundle of lib/index.js, and a stub for each of its three doors. */
const DIST = new URL("../dist/", import.meta.url);

assemble();
compile();
rmSync(DIST, { recursive: true, force: true });
bundle("lib/index.js", "dist", ["--license", "LICENSES.txt"]);
writeFileSync(new URL("package.json", DIST), '{ "type": "commonjs" }\n');
for (const door of ["action", "cli", "worker"]) {
  mkdirSync(new URL(`${door}/`, DIST));
  const shebang = door === "cli" ? "#!/usr/bin/env node\n" : "";
  const call = `require("../index.js").${door}(new URL("../worker/index.js", require("node:url").pathToFileURL(__filename)));\n`;
  writeFileSync(new URL(`${door}/index.js`, DIST), `${shebang}process.exitCode = 2;\n${call}`, {
    mode: door === "cli" ? 0o755 : 0o644,
  });
}
for (const file of readdirSync(DIST)) {
  // A bundle that knows where it was built differs from machine to machine.
  if (file.endsWith(".js") && readFileSync(new URL(file, DIST), "utf8").includes(process.cwd())) {
    throw new Error(`dist/${file} holds the path of the folder in which it was built`);
  }
}
