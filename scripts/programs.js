import { writeFileSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";

const TARGET = new URL("../src/scan/prefilter/programs.ts", import.meta.url);
const LINE_CHARACTERS = 100;

/** Compiles the patterns of all rules that look for secrets into src/scan/prefilter/programs.ts. Needs lib/. */
export async function writePrograms() {
  const { rules } = await import("../lib/rules/index.js");
  const { secretPatterns } = await import("../lib/scan/prefilter/secret-patterns.js");
  const { compileProgram } = await import("../lib/scan/prefilter/program.js");
  const { STORED } = await import("../lib/scan/prefilter/programs.js");
  const secrets = rules.filter((rule) => "find" in rule);
  const { bytes, slack, overlap } = compileProgram(secretPatterns(secrets));
  // The same bytes are deflated otherwise by other versions of zlib; what still holds stays as it is.
  const isMadeOf = STORED.secrets.made.join() === secrets.map(({ id }) => id).join();
  if (isMadeOf && inflateRawSync(Buffer.from(STORED.secrets.bytes, "base64")).equals(bytes)) return;
  const lines = deflateRawSync(bytes, { level: 9 })
    .toString("base64")
    .match(new RegExp(`.{1,${LINE_CHARACTERS}}`, "g"));
  const source = [
    "// Made by `npm run generate` from the rules.",
    'import type { Stored } from "./stored-programs.ts";',
    "",
    "/** The programs of the prefilter. */",
    "export const STORED: { readonly secrets: Stored } = {",
    "  secrets: {",
    "    made: [",
    ...secrets.map(({ id }) => `      "${id}",`),
    "    ],",
    `    slack: ${slack},`,
    `    overlap: ${overlap},`,
    "    bytes:",
    `${lines.map((line) => `      "${line}"`).join(" +\n")},`,
    "  },",
    "};",
    "",
  ].join("\n");
  writeFileSync(TARGET, source);
}
