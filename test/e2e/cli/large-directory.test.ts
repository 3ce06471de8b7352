import { describe, expect, it } from "vitest";
import { NO_CALLS, scimGroup, startAwsServer } from "../../support/aws-server.ts";
import { createRepository } from "../../support/repository.ts";
import { accessOf } from "../access.ts";
import { NODES } from "../nodes.ts";
import { CLI, reportFrom } from "./command-line.ts";
import { measured } from "./measured.ts";

/** Megabytes that a check may take beyond what an empty program does. */
const MEMORY = 200;
const groups = Array.from({ length: 100_000 }, (_, index) => scimGroup(`AWS-Team-${index}`));

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
