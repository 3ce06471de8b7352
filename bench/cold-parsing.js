import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";
import { compile } from "../scripts/compile.js";
import { interleave, median, quietEnvironment, table } from "./measure.js";
import { treeOf } from "./mixed-tree.js";

/**
 * What the parsing of the files that define something in the tree of definitions.js costs a process that has never parsed one, and one that
 * has: milliseconds of the processor by extension, V8's compiling on other threads included. `node bench/cold-parsing.js [ROUNDS]`
 */
const [, , argument] = process.argv;
const FILES = 20_000;
/** What is parsed once it is warm: after so many times. */
const WARM = 20;
const LIBRARY = "yaml, the library alone";
const CASES = ["ts", "js", "py", "tf", "sh", "yaml", LIBRARY];

if (CASES.includes(argument)) process.stdout.write(JSON.stringify(await measure(argument)));
else await report(Math.max(3, Number(argument ?? 5)));

async function report(rounds) {
  compile();
  const run = (name) => () => JSON.parse(spawn(name));
  const times = interleave(Object.fromEntries(CASES.map((name) => [name, run(name)])), rounds);
  const rows = Object.entries(times).map(([name, own]) => [
    name,
    String(own[0].files),
    (own[0].bytes / 1000).toFixed(0),
    median(own.map(({ cold }) => cold)).toFixed(0),
    median(own.map(({ warm }) => warm)).toFixed(0),
  ]);
  process.stdout.write(table([["parsing of", "files", "kB", "cold ms", "warm ms"], ...rows]));
}

function spawn(name) {
  const options = { env: quietEnvironment(), encoding: "utf8" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], options);
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return stdout;
}

async function measure(name) {
  const { dialects } = await import("../lib/scan/dialects/index.js");
  const { readDefinitions } = await import("../lib/scan/definitions.js");
  const defining = definingFiles(name === LIBRARY ? "yaml" : name);
  const blobs = defining.map(([path, text]) => ({ paths: [path], kind: "file", bytes: Buffer.from(text) }));
  const parse = () => {
    if (name === LIBRARY) for (const [, text] of defining) parseAllDocuments(text, { logLevel: "silent" });
    else for (const blob of blobs) readDefinitions(blob, dialects, () => false);
  };
  const cold = cost(parse);
  for (let time = 0; time < WARM; time++) parse();
  const bytes = blobs.reduce((sum, blob) => sum + blob.bytes.length, 0);
  return { files: blobs.length, bytes, cold, warm: cost(parse) };
}

function definingFiles(extension) {
  const name = new RegExp(`-(?:\\d*00|0)\\.${extension}$`);
  return Object.entries(treeOf(FILES, true)).filter(([path]) => name.test(path));
}

/** Milliseconds of the processor, on all threads. */
function cost(action) {
  const from = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
