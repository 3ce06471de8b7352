import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Blob, Finding, Report, Tree } from "../../../src/core.ts";
import { decode } from "../../../src/documents/decode.ts";
import { guard } from "../../../src/guard.ts";
import { rules } from "../../../src/rules/index.ts";
import { models } from "../../support/models.ts";
import { spelled } from "../../support/spellings.ts";

type Bytes = Readonly<Record<string, Buffer>>;

/** A run over files of these bytes, by every rule. */
async function reportOn(files: Bytes): Promise<Report> {
  const blobs = new Map(
    Object.entries(files).map(([path, bytes]): [string, Blob] => [path, { paths: [path], kind: "file", bytes }]),
  );
  const head: Tree = {
    name: "fuzzed files",
    async *blobs() {
      yield* blobs.values();
    },
    read: async (path) => blobs.get(path),
  };
  const choices = { directory: "off", directoryTimeoutMs: 1000 } as const;
  const tools = {
    rules,
    dialects: [],
    workerUrl: undefined,
    environment: {},
    isEnvironmentTrusted: true,
    now: () => new Date("2026-06-15"),
  };
  const { report } = await guard({ head, trusted: head, existingCounts: false, choices }, tools);
  return report;
}

/** Places that do not lie in the file that they name. */
function straying(files: Bytes, { findings }: Report): readonly string[] {
  const lines = new Map(
    Object.entries(files).map(([path, bytes]) => [path, decode(bytes).text.split(/\r\n|\r|\n/)] as const),
  );
  const isOutside = (path: string | undefined, line = 1, column = 1): boolean => {
    const text = lines.get(path ?? "")?.[line - 1];
    return text === undefined || column < 1 || column > text.length + 1;
  };
  const isStraying = ({ path, startLine, startColumn, endLine, endColumn, related }: Finding): boolean =>
    (path !== undefined && (isOutside(path, startLine, startColumn) || isOutside(path, endLine, endColumn))) ||
    (endLine ?? 1) < (startLine ?? 1) ||
    (endLine === startLine && (endColumn ?? 1) < (startColumn ?? 1)) ||
    related.some((place) => isOutside(place.path, place.startLine, place.startColumn));
  return findings.filter(isStraying).map((finding) => JSON.stringify(finding));
}

/** What breaks a file in the most interesting ways. */
const fragments = fc.constantFrom(
  ..."[ ] { } : , - ? & * ! | > ' \" % @ # \\ ` < = ~ 0 --- ... <<: *a1 &a1 !!str |- >+2 ? \\u {account} null 012".split(
    " ",
  ),
  ..."\n|\r|\r\n|\t|\0|\u0085|\u2028|\uFEFF|😀|\u200B|\n---\n|\n  - |schemaVersion: 1\n|groups:\n|$schema".split("|"),
);
const junk = fc.oneof(
  fragments.map((text) => Buffer.from(text)),
  fc.uint8Array({ minLength: 1, maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
);
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly again: boolean;
  readonly junk: Buffer;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 1, 3, 40, 400),
  again: fc.boolean(),
  junk,
});

/** Bytes with a stretch taken out or written twice, and something else put in. */
function edited(bytes: Buffer, { at, length, again, junk: put }: Edit): Buffer {
  const start = Math.floor(at * bytes.length);
  const stretch = bytes.subarray(start, start + length);
  return Buffer.concat([
    bytes.subarray(0, start),
    ...(again ? [stretch, stretch] : []),
    put,
    bytes.subarray(start + length),
  ]);
}
const fuzzed = fc
  .tuple(models.chain(spelled), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(
    ([files, edits]): Bytes =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, edits.reduce(edited, Buffer.from(text))] as const),
      ),
  );

describe("identity files with random damage", () => {
  it("never stop a run, and every place of a finding lies in its file", async () => {
    await fc.assert(
      fc.asyncProperty(fuzzed, async (files) => {
        const report = await reportOn(files);
        expect(report.verdict).not.toBe("error");
        expect(straying(files, report)).toEqual([]);
        const subjects = report.findings.map(({ rule, instance, subject }) => `${rule} of ${subject} in ${instance}`);
        expect(subjects.filter((subject, index) => subjects.indexOf(subject) < index)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
