import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { FilesOnDisk } from "../../../src/core.ts";
import { WORKER_START_BYTES } from "../../../src/limits.ts";
import { type FilesOrder, searchFiles } from "../../../src/reading/threads.ts";
import { awsScimToken } from "../../../src/rules/secrets/aws-scim-token.ts";
import { dialects } from "../../../src/scan/dialects/index.ts";
import { scimToken } from "../../support/secrets.ts";
import { temporaryFolder } from "../../support/temporary.ts";

/** Files of these texts, and one before them that is so large that a worker joins in after it; their names in order. */
function onDisk(texts: Readonly<Record<string, string>>, isLarge = true): FilesOnDisk {
  const root = temporaryFolder("files");
  if (isLarge) writeFileSync(join(root, "0"), "");
  if (isLarge) truncateSync(join(root, "0"), WORKER_START_BYTES); // a hole, which takes no room on the disk
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(root, path), text);
  const paths = [...(isLarge ? ["0"] : []), ...Object.keys(texts)];
  return { root, files: paths.map((path) => ({ path, name: path })) };
}

const MANY = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [`a${index + 10}.json`, `{"schemaVersion": 1, "x": "${scimToken()}"}`]),
);

/** A worker made of this body, in which `answer(task)` answers that it found each path, and kept it. */
function workerUrl(body: string): URL {
  const path = join(temporaryFolder("worker"), "worker.mjs");
  writeFileSync(
    path,
    `import { parentPort, workerData } from "node:worker_threads";
const answer = ({ id, names, wanted }) => {
  const paths = names.split("\\0");
  const found = { secrets: paths.map((path) => ({ rule: "worker", paths: [path] })), definitions: [], unread: [], unscanned: [] };
  const kept = paths.map((path) => ({ paths: [path], kind: "file", bytes: Buffer.from('{"schemaVersion": 1}') }));
  parentPort.postMessage({ id, kinds: paths.map(() => "file"), bytes: 100 * paths.length, found, named: [], kept: wanted ? kept : [], left: [] });
};
${body}`,
  );
  return pathToFileURL(path);
}
const ON_MESSAGE = 'parentPort.on("message", (task) =>';

async function search(disk: FilesOnDisk, order: Partial<FilesOrder> = {}) {
  const detectors = { secrets: [awsScimToken], dialects: [] };
  const heard: number[] = [];
  const parts = await searchFiles(disk, {
    detectors,
    wanted: () => false,
    workerUrl: undefined,
    heard: ({ kinds }) => void heard.push(kinds.length),
    ...order,
  });
  return {
    definitions: parts.flatMap(({ found }) =>
      found.definitions.map(({ definition, paths }) => `${definition.name} ${paths[0]}`),
    ),
    unread: parts.flatMap(({ found }) => found.unread.map(({ path }) => path)),
    secrets: parts.flatMap(({ found }) => found.secrets.map(({ rule, paths }) => `${rule} ${paths[0]}`)),
    named: parts.flatMap(({ named }) => named.map(({ paths }) => paths[0])),
    kept: parts.flatMap(({ kept }) => kept.map(({ path }) => path)),
    kinds: parts.flatMap(({ kinds }) => kinds),
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    heard: heard.reduce((sum, count) => sum + count, 0),
  };
}

describe("searchFiles in one thread", () => {
  it("answers what is there in the order of the paths, and what is not there by its place", async () => {
    const disk = onDisk({ "a.json": '{"schemaVersion": 1}', "b.sh": `TOKEN=${scimToken()}`, "c.yaml": "x: 1" }, false);
    const gone = { path: "aa", name: "aa" };
    const [first, ...others] = disk.files;
    const found = await search({ ...disk, files: first ? [first, gone, ...others] : [] });
    expect(found).toMatchObject({ secrets: ["aws-scim-token b.sh"], kept: ["a.json"], heard: 4 });
    expect(found.kinds).toEqual(["file", undefined, "file", "file"]);
  });

  it("keeps a file that is wanted whatever it holds, and none where none is asked for", async () => {
    const disk = onDisk({ "a.json": '{"schemaVersion": 1}', "c.yaml": "x: 1" }, false);
    expect((await search(disk, { wanted: (path) => path === "c.yaml" })).kept).toEqual(["a.json", "c.yaml"]);
    expect((await search(disk, { wanted: undefined })).kept).toEqual([]);
  });

  it("finds a secret in a name", async () => {
    const name = scimToken().replaceAll("/", "-").slice(0, 200);
    const rule = { ...awsScimToken, anchor: { literals: [name] }, find: () => [{ start: 0, end: 9, secret: name }] };
    const found = await search(onDisk({ [name]: "", other: "" }, false), {
      detectors: { secrets: [rule], dialects: [] },
    });
    expect(found).toMatchObject({ secrets: [], named: [name] });
  });

  it("answers nothing for no files", async () => {
    expect(await search(onDisk({}, false))).toMatchObject({ secrets: [], kinds: [], bytes: 0 });
  });
});

describe("searchFiles with a worker", () => {
  it("answers in the order of the paths, whichever thread searched them", async () => {
    const found = await search(onDisk(MANY), { workerUrl: workerUrl(`${ON_MESSAGE} answer(task));`) });
    const names = Object.keys(MANY);
    expect(found.secrets.map((secret) => secret.split(" ")[1])).toEqual(names);
    expect(found.kept).toEqual(names);
    expect(found.kinds).toEqual(["0", ...names].map(() => "file"));
    expect(found.heard).toBe(names.length + 1);
  });

  it("tells it where the files lie, what it looks for, and what is wanted", async () => {
    const told = `${ON_MESSAGE} answer({ ...task, names: JSON.stringify({ ...workerData, wanted: task.wanted }) }));`;
    const disk = onDisk({ ...MANY, "wanted.json": "" });
    const { secrets } = await search(disk, { workerUrl: workerUrl(told), wanted: (path) => path === "wanted.json" });
    const heard = secrets.flatMap((secret) => (secret.startsWith("worker ") ? JSON.parse(secret.slice(7)) : []));
    expect(heard.length).toBeGreaterThan(0);
    for (const order of heard) expect(order).toMatchObject({ root: disk.root, secrets: true, dialects: false });
    expect(new Set(heard.map(({ wanted }) => JSON.stringify(wanted)))).toContain("[]");
  });

  it("reads the definitions in files that the worker left, and answers them in the order of the paths", async () => {
    const leaving = `${ON_MESSAGE} {
  const paths = task.names.split("\\0");
  const definition = { kind: "user", dialect: "terraform", address: "", confidence: "definite", name: "worker" };
  const isLeft = (path) => /[02468][.]tf$/.test(path);
  const text = (path) => Buffer.from('resource "aws_iam_user" "a" {\\n  name = "main"\\n}\\n' + (path === "a12.tf" ? "a = " + "[".repeat(500) : ""));
  const found = { secrets: [], definitions: paths.filter((path) => !isLeft(path)).map((path) => ({ definition, paths: [path], place: {} })), unread: [], unscanned: [] };
  const left = paths.filter(isLeft).map((path) => ({ paths: [path], kind: "file", bytes: text(path) }));
  parentPort.postMessage({ id: task.id, kinds: paths.map(() => "file"), bytes: 9, found, named: [], kept: [], left });
});`;
    const names = Array.from({ length: 60 }, (_, index) => `a${index + 10}.tf`);
    const disk = onDisk(Object.fromEntries(names.map((name) => [name, ""])));
    const order = { detectors: { secrets: [], dialects }, workerUrl: workerUrl(leaving) };
    const { definitions, unread } = await search(disk, order);
    const own = definitions.filter((definition) => definition.startsWith("main"));
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(own.filter((definition) => /[02468][.]tf$/.test(definition)));
    expect(definitions.map((definition) => definition.split(" ")[1])).toEqual(
      names.filter((name) => definitions.some((definition) => definition.endsWith(name))),
    );
    expect(definitions.length).toBe(2 * own.length);
    expect(unread).toEqual(own.includes("main a12.tf") ? ["a12.tf"] : []);
  });

  it("fails with what is wrong with the first file, though another thread failed before", async () => {
    const disk = onDisk(MANY);
    const files = disk.files.map((file) => (file.path === "a50.json" ? { ...file, name: "../x" } : file));
    const trouble = `${ON_MESSAGE} parentPort.postMessage({ id: task.id, trouble: "first of " + task.names.split("\\0")[0] }));`;
    await expect(search({ ...disk, files }, { workerUrl: workerUrl(trouble) })).rejects.toThrow(/^first of a/);
    const late = `${ON_MESSAGE} task.names.startsWith("../") ? undefined : answer(task));`;
    await expect(search({ ...disk, files }, { workerUrl: workerUrl(late), deadlineMs: 1_500 })).rejects.toThrow(
      /"\.\.\/x" is listed as a file|fell silent/,
    );
  });

  it("waits for a worker that takes longer than the deadline for one task, as long as it says that it is alive", async () => {
    const slow = `${ON_MESSAGE} {
  const beat = setInterval(() => parentPort.postMessage({ alive: true }), 50);
  setTimeout(() => { clearInterval(beat); answer(task); }, 4_000);
});`;
    const found = await search(onDisk(MANY), { workerUrl: workerUrl(slow), deadlineMs: 3_000 });
    expect(found.secrets.some((secret) => secret.startsWith("worker "))).toBe(true);
    expect(found.kinds).toHaveLength(61);
  });

  it.each([
    ["cannot be found", undefined, /none\.mjs/],
    ["throws as it starts", 'throw new Error("no start");', /no start/],
    ["throws at its work", `${ON_MESSAGE} { throw new Error("no work"); });`, /no work/],
    ["exits without an answer", `${ON_MESSAGE} process.exit(0));`, /code 0 before it had answered/],
    ["exits as it starts", "process.exit(3);", /code 3 before it had answered/],
    ["answers for somebody else", `${ON_MESSAGE} answer({ ...task, id: -1 }));`, /fell silent/],
    ["never comes to its work", "for (;;);", /fell silent/],
  ])("fails where the worker %s", async (_, body, message) => {
    const url = body === undefined ? pathToFileURL(join(temporaryFolder(), "none.mjs")) : workerUrl(body);
    await expect(search(onDisk(MANY), { workerUrl: url, deadlineMs: 1_500 })).rejects.toThrow(message);
  });
});
