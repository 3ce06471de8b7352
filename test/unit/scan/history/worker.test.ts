import { openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { openPacks } from "../../../../src/git/packs/packs.ts";
import { confirming, createBacklog } from "../../../../src/scan/history/backlog.ts";
import type { LaneAnswer } from "../../../../src/scan/history/member.ts";
import { supplyPacks } from "../../../../src/scan/history/pack-supply.ts";
import { createSelecting, sievePatterns } from "../../../../src/scan/history/selecting.ts";
import { readLane } from "../../../../src/scan/history/worker.ts";
import { createRepository } from "../../../support/repository.ts";
import { secretRules } from "../../../support/secret-rules.ts";
import { pathToken, scimToken } from "../../../support/secrets.ts";
import { temporaryFolder } from "../../../support/temporary.ts";

const patterns = sievePatterns(secretRules);

/** What a worker says that reads all objects of a repository, where so many bytes wait for the main thread already. */
async function saidOf(waitingBytes: number, answers?: (all: Buffer) => Buffer) {
  const repository = createRepository();
  repository.commit("Start", { a: scimToken(), b: "nothing", [`x/${pathToken()}`]: "y" });
  const all = ["cat-file", "--batch-all-objects", "--unordered"];
  const ids = repository.pipe("", ...all, "--batch-check=%(objectname)");
  const file = join(temporaryFolder("objects"), "objects");
  const objects = repository.pipe(ids, "cat-file", "--batch", "--buffer");
  writeFileSync(file, answers?.(objects) ?? objects);
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(new Uint8Array(ids));
  const backlog = createBacklog();
  Atomics.store(backlog, 0, waitingBytes);
  const said: LaneAnswer[] = [];
  const sizes = { roomBytes: 1_000_000, tableBytes: 65_536, idBytes: 20 };
  const { supply: packs } = supplyPacks([]);
  const task = { packs, descriptor: openSync(file, "r"), ids: port2, patterns, ...sizes, backlog };
  await readLane(task, (answer) => void said.push(answer));
  port1.close();
  return { said, backlog, leak: repository.id("HEAD:a") };
}

describe("a worker that reads objects", () => {
  it("leaves to the main thread what has to be confirmed", async () => {
    const { said, backlog, leak } = await saidOf(0);
    const candidates = said.flatMap((answer) => ("candidate" in answer ? answer.candidate : []));
    expect(candidates.map(({ type }) => type).sort()).toEqual(["blob", "tree"]);
    expect(candidates.map(({ oid }) => oid)).toContain(leak);
    expect(said.at(-1)).toMatchObject({ lane: { sieved: { blobs: 3, commits: 1 } } });
    expect(said.at(-1)).not.toHaveProperty("selection");
    const { take, done } = confirming(() => createSelecting(secretRules, patterns), backlog);
    for (const candidate of candidates) take(candidate);
    expect(await done()).toMatchObject({ blobs: new Set([leak]), names: true, files: false });
    expect(backlog[0]).toBe(0);
  });

  it("confirms itself where the main thread is behind", async () => {
    const { said, leak } = await saidOf(64 * 1024 * 1024);
    expect(said.filter((answer) => "candidate" in answer)).toEqual([]);
    expect(said.at(-1)).toMatchObject({ selection: { blobs: new Set([leak]), names: true, files: false } });
  });

  it("reads packs first, and says what it leaves of them to git", async () => {
    const repository = createRepository();
    const lines = Array.from({ length: 200 }, (_, index) => `line ${index}`).join("\n");
    const large = "x\n".repeat(5_000_000);
    repository.commit("Start", { a: lines, large });
    repository.commit("Leak", { a: `${lines}\n${scimToken()}` });
    repository.git("repack", "-a", "-d", "-f", "--quiet");
    const packs = await openPacks(join(repository.directory, ".git/objects/pack"), 20);
    const { supply } = supplyPacks(packs.all);
    const said: LaneAnswer[] = [];
    const file = join(temporaryFolder("objects"), "objects");
    const id = repository.id("HEAD:large");
    writeFileSync(file, repository.pipe(`${id}\n`, "cat-file", "--batch", "--buffer"));
    const { port1, port2 } = new MessageChannel();
    const sizes = { roomBytes: 16_000_000, tableBytes: 65_536, idBytes: 20 };
    const task = { packs: supply, descriptor: openSync(file, "r"), ids: port2, patterns, ...sizes };
    // The main thread asks for what is left as soon as it hears of it.
    const say = (answer: LaneAnswer): void => {
      said.push(answer);
      if ("left" in answer) port1.postMessage(answer.left);
    };
    await readLane({ ...task, backlog: createBacklog() }, say);
    port1.close();
    packs.close();
    const left = said.flatMap((answer) => ("left" in answer ? [Buffer.from(answer.left).toString()] : []));
    expect(left).toEqual([`${id}\n`]);
    const candidates = said.flatMap((answer) => ("candidate" in answer ? answer.candidate : []));
    expect(candidates.map(({ oid, type }) => [oid, type])).toEqual([[repository.id("HEAD:a"), "blob"]]);
    const read = said.flatMap((answer) => ("packed" in answer ? answer.packed.ids : []));
    expect(read.reduce((sum, ids) => sum + ids, 0)).toBe(7);
    expect(said.at(-1)).toMatchObject({ lane: { sieved: { objects: 7, blobs: 3, commits: 2 } } });
  });

  it("says what was wrong with git's answers (attack 9)", async () => {
    const { said } = await saidOf(0, (all) => all.subarray(0, -5));
    expect(said.at(-1)).toMatchObject({ trouble: expect.stringMatching(/before it had answered everything/) });
  });
});
