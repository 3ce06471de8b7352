import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { nativeSchema } from "../lib/identity/native-schema.js";

/**
 * What the guard's libraries alone cost on a folder: git is asked what a check asks it, each YAML and JSON file is parsed by
 * `yaml`, and held against the schema of identity files by `zod`. Judges nothing. start.js bundles it as the guard is bundled.
 */
const folder = process.argv[2];
const git = (...args) =>
  new Promise((resolve) => {
    const child = spawn("git", args);
    child.stdout.on("data", () => undefined);
    child.on("close", resolve);
  });
const place = git("rev-parse", "--is-inside-work-tree", "--show-object-format", "--show-cdup", "--absolute-git-dir");
void Promise.all([place, git("version")]).then(() =>
  git("ls-files", "--cached", "--others", "--stage", "-t", "-z", "--", folder),
);
for (const file of readdirSync(folder, { recursive: true })) {
  if (/\.(?:ya?ml|json)$/.test(file)) {
    nativeSchema.safeParse(parseDocument(readFileSync(`${folder}/${file}`, "utf8")).toJS());
  }
}
