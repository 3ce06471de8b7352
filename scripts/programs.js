import { writeFileSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";

const TARGET = new URL("../src/scan/prefilter/programs.ts", import.meta.url);
const LINE_CHARACTERS = 100;

/** Compiles the patterns of all rules that look for secrets into src/scan/prefilter/programs.ts. Needs lib/. */
export async function writePrograms() {
  const { rules } = await import("../lib/rules/index.js");
  const { secretPatterns } = await import("../lib/scan/prefilter/secret-patterns.js");
  const { allNamePatterns } = await import("../lib/scan/prefilter/names.js");
  const { compileProgram } = await import("../lib/scan/prefilter/program.js");
  const { STORED } = await import("../lib/scan/prefilter/programs.js");
  const secrets = rules.filter((rule) => "find" in rule);
  const made = secrets.map(({ id }) => id);
  const programs = {
    secrets: compileProgram(secretPatterns(secrets)),
    names: compileProgram(allNamePatterns(secrets)),
  };
  // The same bytes are deflated otherwise by other versions of zlib; what still holds stays as it is.
  const isSame = ([kind, { bytes }]) =>
    STORED[kind]?.made.join() === made.join() &&
    inflateRawSync(Buffer.from(STORED[kind].bytes, "base64")).equals(bytes);
  if (Object.entries(programs).every(isSame)) return;
  const source = [
    "// Made by `npm run generate` from the rules.",
    'import type { Stored } from "./stored-programs.ts";',
    "",
    "/** The programs of the prefilter. */",
    `export const STORED: Readonly<Record<"${Object.keys(programs).join('" | "')}", Stored>> = {`,
    ...Object.entries(programs).flatMap(([kind, program]) => written(kind, made, program)),
    "};",
    "",
  ].join("\n");
  writeFileSync(TARGET, source);
}

function written(kind, made, { bytes, slack, overlap }) {
  const lines = deflateRawSync(bytes, { level: 9 })
    .toString("base64")
    .match(new RegExp(`.{1,${LINE_CHARACTERS}}`, "g"));
  return [
    `  ${kind}: {`,
    "    made: [",
    ...made.map((id) => `      "${id}",`),
    "    ],",
    `    slack: ${slack},`,
    `    overlap: ${overlap},`,
    "    bytes:",
    `${lines.map((line) => `      "${line}"`).join(" +\n")},`,
    "  },",
  ];
}
