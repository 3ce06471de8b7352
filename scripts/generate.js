import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { assemble } from "./assembly.js";
import { compile } from "./compile.js";
import { fieldTable } from "./field-table.js";
import { writePrograms } from "./programs.js";
import { writeRulesIndex } from "./rules-index.js";

/** Writes everything that is made from the sources: the table of rules, docs, schemas, action.yml and golden outputs. */
const ROOT = new URL("../", import.meta.url);

await writeRulesIndex();
assemble();
compile();
await writePrograms();
compile();
const { rules } = await import("../lib/rules/index.js");
const { dialects } = await import("../lib/scan/dialects/index.js");
const { rulePage } = await import("../lib/rules/page.js");
const { jsonSchema, SCHEMA_NAMES } = await import("../lib/commands/schema.js");
const { INPUTS } = await import("../lib/commands/inputs.js");
const { exampleOutput } = await import("../lib/commands/judge-example.js");
const { helpText } = await import("../lib/commands/help.js");

await fill("docs/rules/", new Map(rules.map((rule) => [`${rule.id}.md`, rulePage(rule)])));
await fill("schema/", new Map(SCHEMA_NAMES.map((name) => [`${name}.schema.json`, jsonSchema(name)])));
for (const rule of rules) await writeGolden(rule);
await replaceBetween("README.md", "rules", rulesTable());
await replaceBetween("README.md", "help", `\`\`\`text\n${helpText()}\`\`\`\n`);
await replaceBetween("docs/action.md", "inputs", inputsTable());
await replaceBetween("docs/identity-files.md", "fields", fieldTable(JSON.parse(jsonSchema("identity"))));
await replaceBetween("action.yml", "inputs", inputsYaml(), "#");

async function fill(folder, files) {
  const url = new URL(folder, ROOT);
  await mkdir(url, { recursive: true });
  for (const old of await readdir(url)) if (!files.has(old)) await rm(new URL(old, url));
  for (const [name, text] of files) await writeFile(new URL(name, url), text);
}

async function writeGolden(rule) {
  const folder = new URL(`test/rules/${rule.id}/`, ROOT);
  await mkdir(folder, { recursive: true });
  for (const kind of ["bad", "good"]) {
    for (const [index, example] of rule.examples[kind].entries()) {
      const output = await exampleOutput(rule, example, rules, dialects);
      await writeFile(new URL(`example-${kind}-${index + 1}.out`, folder), output);
    }
  }
}

function rulesTable() {
  const rows = rules.map(
    ({ id, gate, severity, summary }) => `| [\`${id}\`](docs/rules/${id}.md) | ${gate} | ${severity} | ${summary} |`,
  );
  return `| rule | gate | severity | finds |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

function inputsTable() {
  const rows = INPUTS.map(
    ({ name, value, description }) =>
      `| \`${name}\` | ${value ? `\`${value.replaceAll("|", "\\|")}\`` : "`true\\|false`"} | ${description} |`,
  );
  return `| input | value | what it does |\n|---|---|---|\n${rows.join("\n")}\n`;
}

function inputsYaml() {
  const entry = ({ name, description }) =>
    `  ${name}:\n    description: ${JSON.stringify(description)}\n    required: false\n`;
  return `inputs:\n${INPUTS.map(entry).join("")}`;
}

async function replaceBetween(path, name, text, comment = "") {
  const url = new URL(path, ROOT);
  const before = await readFile(url, "utf8");
  const [open, close] = ["begin", "end"].map((edge) => (comment ? `# ${edge} ${name}` : `<!-- ${edge} ${name} -->`));
  const [start, end] = [before.indexOf(open), before.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${path} lacks the markers "${open}" and "${close}"`);
  const gap = comment ? "\n" : "\n\n";
  await writeFile(
    url,
    `${before.slice(0, start + open.length)}${gap}${text}${comment ? "" : "\n"}${before.slice(end)}`,
  );
}
