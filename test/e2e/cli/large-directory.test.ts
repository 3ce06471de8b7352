import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { NO_CALLS, scimGroup, startAwsServer } from "../../support/aws-server.ts";
import { createRepository } from "../../support/repository.ts";
import { accessOf } from "../access.ts";
import { NODES } from "../nodes.ts";
import { CLI, plainEnvironment, reportFrom } from "./command-line.ts";

/** Megabytes that a check may take beyond what an empty program does. */
const MEMORY = 200;
/** Writes the most memory that the process ever held, in KiB, to its file 3 when it ends. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

const groups = Array.from({ length: 100_000 }, (_, index) => scimGroup(`AWS-Team-${index}`));

interface Program {
  readonly node: string;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Runs a Node with these arguments; `megabytes` is the most memory that it held. */
async function measured({ node, directory, environment }: Program, args: readonly string[]) {
  const child = spawn(node, ["--import", TELL_MEMORY, ...args], {
    cwd: directory,
    env: { ...plainEnvironment(), ...environment },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const texts = ["", "", "", ""];
  for (const number of [1, 2, 3]) {
    child.stdio[number]?.on("data", (piece: Buffer) => {
      texts[number] += piece.toString("utf8");
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const [, stdout = "", stderr = "", memory] = texts;
  return { code, stdout, stderr, megabytes: (Number(memory) * 1024) / 1_000_000 };
}

// The program keeps to 20 calls a second, so that both take nearly a minute, in which they mostly wait.
describe.concurrent.each(NODES)("a directory of 100,000 groups, on $name", ({ program: node }) => {
  it("is listed in no more calls and memory than it needs", { timeout: 180_000 }, async () => {
    await using server = await startAwsServer(groups);
    const { directory, commit } = createRepository();
    const wanted = Array.from({ length: 40 }, (_, index) => `AWS-Team-${index * 2500}`);
    commit("Start", { "access.yaml": accessOf(...wanted, "AWS-Nobody") });
    const program = { node, directory, environment: server.environment };
    const empty = await measured(program, ["--eval", "0"]);
    const ended = await measured(program, [CLI, "check", "--format", "json", "--directory", "live"]);
    const { findings, directories } = reportFrom(ended);
    expect(findings.filter(({ gate }) => gate === "directory").map(({ rule, subject }) => [rule, subject])).toEqual([
      ["unknown-group", "group AWS-Nobody"],
    ]);
    expect({ code: ended.code, directories }).toMatchObject({ code: 1, directories: [{ mode: "live" }] });
    expect(server.calls).toEqual({ ...NO_CALLS, ListInstances: 1, ListGroups: 1000 });
    expect(empty.megabytes).toBeGreaterThan(10);
    expect(ended.megabytes - empty.megabytes).toBeLessThan(MEMORY);
  });
});
