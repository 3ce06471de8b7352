import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Blob } from "../../../src/core.ts";
import { WORKER_START_BYTES } from "../../../src/limits.ts";
import { awsScimToken } from "../../../src/rules/secrets/aws-scim-token.ts";
import { createScanner, type Scanner } from "../../../src/scan/scanner.ts";
import { blobOf } from "../../support/policies.ts";
import { scimToken } from "../../support/secrets.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const detectors = { secrets: [awsScimToken], dialects: [] };
const LARGE = Buffer.alloc(WORKER_START_BYTES, "x");
const MEDIUM = Buffer.alloc(1024 * 1024, "y");
/** A batch of its own, in which this thread finds a token. */
const medium = (): Buffer => Buffer.concat([MEDIUM, Buffer.from(`\n${scimToken()}`)]);

/** A worker made of this body, in which `answer(task, secrets)` answers a task. */
function workerUrl(body: string): URL {
  const path = join(temporaryFolder("worker"), "worker.mjs");
  writeFileSync(
    path,
    `import { parentPort } from "node:worker_threads";
const answer = ({ id, blobs }, of = (blob) => [{ rule: blob.paths[0] }]) =>
  parentPort.postMessage({ id, found: { secrets: blobs.flatMap(of), definitions: [], unread: [], unscanned: [] } });
${body}`,
  );
  return pathToFileURL(path);
}
const ON_MESSAGE = 'parentPort.on("message", (task) =>';

async function scan(scanner: Scanner, blobs: readonly Blob[]): Promise<readonly string[]> {
  for (const blob of blobs) await scanner.add(blob);
  return (await scanner.finish()).secrets.map(({ rule }) => rule);
}

describe("a scan in one thread", () => {
  it("finds what there is, in order, and nothing in nothing", async () => {
    const blobs = ["a", "b"].map((path) => blobOf(path, scimToken()));
    const scanner = createScanner(detectors, undefined);
    for (const blob of blobs) await scanner.add(blob);
    expect((await scanner.finish()).secrets.map(({ paths }) => paths)).toEqual([["a"], ["b"]]);
    expect(await createScanner(detectors, undefined).finish()).toEqual({
      secrets: [],
      definitions: [],
      unread: [],
      unscanned: [],
    });
  });

  it("needs no worker below the limit, though there is one", async () => {
    const url = workerUrl("process.exit(7);");
    expect(await scan(createScanner(detectors, url), [blobOf("a", LARGE.subarray(1))])).toEqual([]);
  });
});

describe("a scan with a worker", () => {
  it("answers in the order in which the blobs came, whichever thread scanned them", async () => {
    const names = Array.from({ length: 80 }, (_, index) => `n${index}`);
    const url = workerUrl(`${ON_MESSAGE} answer(task));`);
    const scanner = createScanner(detectors, url);
    for (const blob of [blobOf("a", LARGE), ...names.map((name) => blobOf(name, medium()))]) await scanner.add(blob);
    // What this thread found names its path, and what the worker answered its rule.
    const found = (await scanner.finish()).secrets.map(({ rule, paths }) =>
      rule === "aws-scim-token" ? paths[0] : rule,
    );
    expect(found).toEqual(["a", ...names]);
  });

  it.each([
    ["cannot be found", undefined, /none\.mjs/],
    ["throws as it starts", 'throw new Error("no start");', /no start/],
    ["throws at its work", `${ON_MESSAGE} { throw new Error("no work"); });`, /no work/],
    ["exits without an answer", `${ON_MESSAGE} process.exit(0));`, /code 0 before it had answered/],
    ["exits as it starts", "process.exit(3);", /code 3 before it had answered/],
    ["ends because nothing keeps it", "", /code 0 before it had answered/],
    [
      "answers only once",
      `let tasks = 0; ${ON_MESSAGE} { if (tasks++ === 0) answer(task); else process.exit(0); });`,
      /before it had answered/,
    ],
    ["answers for somebody else", `${ON_MESSAGE} answer({ ...task, id: -1 }));`, /fell silent/],
    ["never answers", `${ON_MESSAGE} undefined);`, /fell silent/],
    ["never comes to its work", "for (;;);", /fell silent/],
  ])("fails where the worker %s", async (_, body, message) => {
    const url = body === undefined ? pathToFileURL(join(temporaryFolder(), "none.mjs")) : workerUrl(body);
    const blobs = [blobOf("a", LARGE), ...Array.from({ length: 40 }, (_none, index) => blobOf(`b${index}`, MEDIUM))];
    await expect(scan(createScanner(detectors, url, 1_500), blobs)).rejects.toThrow(message);
  });

  it("fails in finish() where the worker stops between the last blob and the answer", async () => {
    const scanner = createScanner(detectors, workerUrl(`${ON_MESSAGE} setTimeout(() => process.exit(0), 300));`));
    await scanner.add(blobOf("a", LARGE));
    await scanner.add(blobOf("b", "small"));
    await expect(scanner.finish()).rejects.toThrow(/before it had answered/);
  });

  it("waits for a worker that is slow but gets on", async () => {
    const url = workerUrl(`${ON_MESSAGE} setTimeout(() => answer(task), 400));`);
    const blobs = Array.from({ length: 20 }, (_, index) => blobOf(`b${index}`, medium()));
    expect(await scan(createScanner(detectors, url, 3_000), [blobOf("a", LARGE), ...blobs])).toHaveLength(21);
  });
});
