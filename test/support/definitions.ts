import { Buffer } from "node:buffer";
import type { Dialect } from "../../src/core.ts";
import { scanBlob } from "../../src/scan/scan.ts";

/** What one dialect finds in one file, through the scan itself; `at` is the text that the place covers, with its line. */
export function definitionsIn(dialect: Dialect, path: string, text: string) {
  const blob = { paths: [path] as const, kind: "file" as const, bytes: Buffer.from(text) };
  return scanBlob(blob, { secrets: [], dialects: [dialect] }).definitions.map(({ definition, place }) => {
    const lines = text.split(/\r?\n/);
    const line = lines[place.startLine - 1] ?? "";
    const end = place.endLine === place.startLine ? place.endColumn - 1 : undefined;
    return { ...definition, at: `${place.startLine}: ${line.slice(place.startColumn - 1, end)}` };
  });
}

/** The same as one line each: `path:line:column kind name confidence address`, with "-" for a name that is not known. */
export function foundIn(dialect: Dialect, path: string, text: string): readonly string[] {
  const blob = { paths: [path] as const, kind: "file" as const, bytes: Buffer.from(text) };
  return scanBlob(blob, { secrets: [], dialects: [dialect] }).definitions.map(({ definition, place }) => {
    const { kind, name = "-", confidence, address, from } = definition;
    const where = `${place.path}:${place.startLine}:${place.startColumn}`;
    return `${where} ${kind} ${name} ${confidence} ${address}${from === undefined ? "" : ` from ${from}`}`;
  });
}

/** Lines as a text. */
export const lines = (...parts: readonly string[]): string => `${parts.join("\n")}\n`;
