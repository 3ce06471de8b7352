import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { git } from "./repository.js";

const NODE_MODULES = fileURLToPath(new URL("../node_modules/", import.meta.url));
const FILES = 1_500;
const FILE_BYTES = [2_000, 150_000];

/**
 * A repository whose history is `commits` long: real text (sources of node_modules), of which each commit replaces lines in two
 * files. The same numbers make the same repository, but for `ballast`: functions that make the bytes of files which the second
 * commit adds and the third removes. Without ballast, everything is packed in the end, as by a server.
 */
export async function generateHistory(folder, commits, ballast = []) {
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet");
  const importer = spawn("git", ["-c", "core.compression=1", "fast-import", "--quiet"], {
    cwd: folder,
    stdio: ["pipe", "inherit", "inherit"],
  });
  for (const piece of historyOf(commits, ballast)) {
    if (!importer.stdin.write(piece)) await once(importer.stdin, "drain");
  }
  importer.stdin.end();
  const [code] = await once(importer, "close");
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  if (ballast.length === 0) git(folder, "repack", "-adfq", "--window=4");
  git(folder, "reset", "--quiet", "--hard");
}

function* historyOf(commits, ballast) {
  const random = generator(42);
  const files = texts();
  for (let number = 0; number <= commits; number++) {
    yield header(number);
    if (number === 1) for (const [index, make] of ballast.entries()) yield file(`large/${index}`, make());
    if (number === 2 && ballast.length > 0) yield "D large\n";
    yield* (number > 0 ? changed(files, random) : files).map(fileOf);
  }
}

/** Two of the files, or one twice, with other lines. */
function changed(files, random) {
  const chosen = new Set([0, 1].map(() => files[random(files.length)]));
  for (const text of chosen) edit(text, files, random);
  return [...chosen];
}

const fileOf = ({ path, lines }) => file(path, Buffer.from(lines.join("\n")));

const file = (path, bytes) =>
  Buffer.concat([Buffer.from(`M 100644 inline ${path}\ndata ${bytes.length}\n`), bytes, Buffer.from("\n")]);

function header(number) {
  const who = `Bench <bench@example.com> ${1_600_000_000 + number * 600} +0000`;
  const message = `Change number ${number}\n\nLines came and went.\n`;
  return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata ${message.length}\n${message}`;
}

/** Some lines become lines of another file. */
function edit(file, files, random) {
  const other = files[random(files.length)].lines;
  const at = random(file.lines.length);
  file.lines.splice(at, 1 + random(4), ...Array.from({ length: 1 + random(4) }, () => other[random(other.length)]));
}

/** Sources of node_modules, always the same ones in the same order: their lines, and a path in a tree of two levels. */
export function texts() {
  const paths = readdirSync(NODE_MODULES, { recursive: true }).sort();
  const found = [];
  for (const path of paths) {
    // What tools leave there, such as the results of tests, is another each time.
    if (path.startsWith(".")) continue;
    if (!/\.(?:[cm]?js|ts|md|json)$/.test(path)) continue;
    const file = join(NODE_MODULES, path);
    const status = statSync(file);
    if (!status.isFile() || status.size < FILE_BYTES[0] || status.size > FILE_BYTES[1]) continue;
    found.push(path);
  }
  const step = Math.max(1, Math.floor(found.length / FILES));
  return found
    .filter((_, index) => index % step === 0)
    .slice(0, FILES)
    .map((path, index) => ({
      path: `part-${index % 40}/${index}${extname(path)}`,
      lines: readFileSync(join(NODE_MODULES, path), "utf8").split("\n"),
    }));
}

/** Numbers below a bound, always the same ones: xorshift32. */
function generator(seed) {
  let state = seed;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}
