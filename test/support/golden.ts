import { Buffer } from "node:buffer";
import { expect, it } from "vitest";
import { dialects } from "../../src/scan/dialects/index.ts";
import { scanBlob } from "../../src/scan/scan.ts";

/** A file, and all that the gate finds in it: nothing, for what only looks like a definition. */
export interface Golden {
  readonly item: string;
  readonly path: string;
  readonly lines: readonly string[];
  /** `line:column-line:column kind name confidence dialect`, ends exclusive, with "-" for a name that is not known. */
  readonly found: readonly string[];
}

/** What all dialects together find in a file, through the scan itself. */
export function foundByAll(path: string, text: string): readonly string[] {
  const blob = { paths: [path] as const, kind: "file" as const, bytes: Buffer.from(text) };
  return scanBlob(blob, { secrets: [], dialects }).definitions.map(({ definition, place }) => {
    const { kind, name = "-", confidence, dialect } = definition;
    expect(place.path).toBe(path);
    const { startLine, startColumn, endLine, endColumn } = place;
    return `${startLine}:${startColumn}-${endLine}:${endColumn} ${kind} ${name} ${confidence} ${dialect}`;
  });
}

/** One test for each case. */
export function golden(cases: readonly Golden[]): void {
  it.each(cases.map((one) => [one.item, one] as const))("%s", (_, { path, lines, found }) => {
    const text = `${lines.join("\n")}\n`;
    expect(foundByAll(path, text), text).toEqual(found);
  });
}
