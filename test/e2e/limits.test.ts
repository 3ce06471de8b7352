import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ACCESS, accessOf, goodFiles } from "./access.ts";
import { givenBranch, givenPullRequest } from "./given.ts";
import { annotationsOf, judgementOf, reportOf } from "./judgement.ts";

const ghosts = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `AWS-Ghost-${n + 100}`);

describe("many findings", () => {
  it("fill ten annotations, of which the last says how many more there are", async () => {
    const { run } = await givenPullRequest({ base: goodFiles, changes: [{ [ACCESS]: accessOf(...ghosts(15)) }] });
    const result = await run("pull_request");
    expect(judgementOf(result).findings).toHaveLength(15);
    const errors = annotationsOf(result, "error");
    expect(errors).toHaveLength(10);
    expect(errors.slice(0, 9).every((message) => message.includes("AWS-Ghost-10"))).toBe(true);
    expect(errors[9]).toBe("and 6 more errors, see the job summary");
    for (const name of ghosts(15)) expect(result.summary).toContain(name);
    expect(result.outputs["findings"]).toBe("15");
  });

  it("of one rule, above twenty, become one annotation and are folded in the summary", async () => {
    const { run } = await givenBranch([{ ...goodFiles, [ACCESS]: accessOf(...ghosts(40)) }]);
    const result = await run("push");
    expect(judgementOf(result).findings).toHaveLength(40);
    expect(annotationsOf(result, "error")).toEqual([expect.stringContaining("40 findings of this rule")]);
    expect(result.summary).toContain("<details>");
    for (const name of ghosts(40)) expect(result.summary).toContain(name);
  });

  it("leave the summary below what GitHub shows, and the report whole", async () => {
    const names = Array.from({ length: 4000 }, (_, n) => `AWS-Ghost-${n}-${"x".repeat(200)}`);
    const { run } = await givenBranch([{ ...goodFiles, [ACCESS]: accessOf(...names) }]);
    const result = await run("push");
    expect(judgementOf(result).findings).toHaveLength(4000);
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
    expect(result.summary).toMatch(/rows left out/);
  });
});

describe("what a step writes", () => {
  it("can be a file, and then the log has annotations alone", async () => {
    const { run, clone } = await givenPullRequest({ base: goodFiles, changes: [{ [ACCESS]: accessOf("AWS-Ghosts") }] });
    const result = await run("pull_request", { inputs: { output: "report.json" } });
    expect(judgementOf(result).verdict).toBe("fail");
    expect(JSON.parse(readFileSync(join(clone.directory, "report.json"), "utf8"))).toEqual(reportOf(result));
    const [remark, ...annotations] = result.stdout.trim().split("\n");
    expect(remark).toContain("Groups were checked against the snapshot");
    expect(annotations.map((line) => line.slice(0, 8))).toEqual(["::error "]);
  });

  it("can leave the summary out", async () => {
    const { run } = await givenBranch([goodFiles]);
    const result = await run("push", { inputs: { summary: "false" } });
    expect([result.exitCode, result.summary, result.outputs["verdict"]]).toEqual([0, "", "pass"]);
  });

  it("is complete without a place for summary and outputs, as on another runner", async () => {
    const { run } = await givenBranch([goodFiles]);
    const environment = { GITHUB_STEP_SUMMARY: undefined, GITHUB_OUTPUT: undefined, RUNNER_TEMP: undefined };
    const result = await run("push", { environment });
    expect([result.exitCode, result.stderr]).toEqual([0, ""]);
    expect(result.stdout).toMatch(/^pass: no findings/m);
  });
});
