import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exampleOutput } from "../src/commands/judge-example.ts";
import type { DirectoryGroup, Example } from "../src/core.ts";
import { rules } from "../src/rules/index.ts";
import { dialects } from "../src/scan/dialects/index.ts";

/**
 * Golden cases: each folder test/rules/<rule-id>/<case>/ is a tree of files, with `.directory.json` for the groups that exist and
 * `.base/` for the tree before the change. What the rule finds in it stands in <case>.out; an empty file says "nothing".
 * `npx vitest run test/rules.test.ts -u` writes the outputs anew: read the difference.
 */
const ROOT = fileURLToPath(new URL("./rules/", import.meta.url));
const isFolder = (path: string): boolean => statSync(path).isDirectory();

function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => !isFolder(join(folder, path)),
  );
  return Object.fromEntries(paths.map((path) => [path.split(sep).join("/"), readFileSync(join(folder, path), "utf8")]));
}

function exampleIn(folder: string): Example {
  const all = Object.entries(filesIn(folder));
  const base = all
    .filter(([path]) => path.startsWith(".base/"))
    .map(([path, text]) => [path.slice(".base/".length), text]);
  const groups = all.find(([path]) => path === ".directory.json");
  return {
    files: Object.fromEntries(all.filter(([path]) => !path.startsWith(".base/") && path !== ".directory.json")),
    ...(base.length > 0 ? { base: Object.fromEntries(base) } : {}),
    ...(groups ? { directory: JSON.parse(groups[1]) as DirectoryGroup[] } : {}),
  };
}

for (const rule of rules) {
  const cases = readdirSync(join(ROOT, rule.id)).filter((name) => isFolder(join(ROOT, rule.id, name)));
  if (cases.length === 0) continue;
  describe(rule.id, () => {
    it.each(cases)("%s", async (name) => {
      const folder = join(ROOT, rule.id, name);
      const output = await exampleOutput(rule, exampleIn(folder), rules, dialects);
      await expect(output, relative(ROOT, folder)).toMatchFileSnapshot(`${folder}.out`);
    });
  });
}
