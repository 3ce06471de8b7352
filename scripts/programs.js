import { writeFileSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";

const FOLDER = new URL("../src/scan/prefilter/", import.meta.url);
const LINE_CHARACTERS = 100;

/** Compiles the patterns of all rules that look for secrets, and of all dialects, into src/scan/prefilter/. Needs lib/. */
export async function writePrograms() {
  const { compileProgram } = await import("../lib/scan/prefilter/program.js");
  await writeSecretPrograms(compileProgram);
  await writeDialectPrograms(compileProgram);
}

async function writeSecretPrograms(compileProgram) {
  const { rules } = await import("../lib/rules/index.js");
  const { secretPatterns } = await import("../lib/scan/prefilter/secret-patterns.js");
  const { allNamePatterns } = await import("../lib/scan/prefilter/names.js");
  const { STORED } = await import("../lib/scan/prefilter/programs.js");
  const secrets = rules.filter((rule) => "find" in rule);
  const programs = {
    secrets: { made: secrets, ...compileProgram(secretPatterns(secrets)) },
    names: { made: secrets, ...compileProgram(allNamePatterns(secrets)) },
  };
  if (Object.entries(programs).every(([kind, program]) => isSame(STORED[kind], program))) return;
  write("programs.ts", "rules", [
    "/** The programs of the prefilter. */",
    `export const STORED: Readonly<Record<"${Object.keys(programs).join('" | "')}", Stored>> = {`,
    ...Object.entries(programs).flatMap(([kind, program]) => [`  ${kind}: {`, ...written(program)]),
    "};",
  ]);
}

async function writeDialectPrograms(compileProgram) {
  const { dialects } = await import("../lib/scan/dialects/index.js");
  const { COMMON_NAMES, dialectPatterns } = await import("../lib/scan/prefilter/dialect-patterns.js");
  const { passesPath } = await import("../lib/scan/prefilter.js");
  const { DIALECT_PROGRAMS } = await import("../lib/scan/prefilter/dialect-programs.js");
  const kinds = COMMON_NAMES.map((name) => dialects.filter(({ anchor }) => passesPath(anchor, name)));
  const distinct = [...new Map(kinds.map((made) => [idsOf(made).join(), made])).values()];
  const programs = distinct.map((made) => ({ made, ...compileProgram(dialectPatterns(made)) }));
  const isFresh = programs.every((program, index) => isSame(DIALECT_PROGRAMS[index], program));
  if (isFresh && programs.length === DIALECT_PROGRAMS.length) return;
  write("dialect-programs.ts", "dialects", [
    "/** The programs of the prefilter for files of COMMON_NAMES. */",
    "export const DIALECT_PROGRAMS: readonly Stored[] = [",
    ...programs.flatMap((program) => ["  {", ...written(program)]),
    "];",
  ]);
}

const idsOf = (made) => made.map(({ id }) => id);

/** The same bytes are deflated otherwise by other versions of zlib; what still holds stays as it is. */
const isSame = (stored, { made, bytes, slack, overlap }) =>
  stored?.made.join() === idsOf(made).join() &&
  stored.slack === slack &&
  stored.overlap === overlap &&
  inflateRawSync(Buffer.from(stored.bytes, "base64")).equals(bytes);

function write(name, from, lines) {
  const head = [
    `// Made by \`npm run generate\` from the ${from}.`,
    'import type { Stored } from "./stored-programs.ts";',
    "",
  ];
  writeFileSync(new URL(name, FOLDER), [...head, ...lines, ""].join("\n"));
}

function written({ made, bytes, slack, overlap }) {
  const lines = deflateRawSync(bytes, { level: 9 })
    .toString("base64")
    .match(new RegExp(`.{1,${LINE_CHARACTERS}}`, "g"));
  return [
    "    made: [",
    ...idsOf(made).map((id) => `      "${id}",`),
    "    ],",
    `    slack: ${slack},`,
    `    overlap: ${overlap},`,
    "    bytes:",
    `${lines.map((line) => `      "${line}"`).join(" +\n")},`,
    "  },",
  ];
}
