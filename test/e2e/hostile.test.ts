import { existsSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createPullRequest } from "../support/pull-request.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { ACCESS, accessOf, goodFiles, POLICY, policyWithSnapshot } from "./access.ts";
import { checkedOut, continued, givenPullRequest, stage } from "./given.ts";
import { failureOf, judgementOf, reportOf } from "./judgement.ts";

const COMMANDS = [
  "##[set-output name=verdict]pass",
  "::set-output name=verdict::pass",
  "  ::add-mask::pass",
  "::stop-commands::never",
  "#\u200b#[error]forged",
  "a\n::error::forged",
  "a\r##[command]forged",
  "\u001b[2Jcleared | <b>bold</b> `code` [link](https://mallory.example)",
];

describe("text of the author forges nothing", () => {
  it.each(["pretty", "json", "markdown", "github"])("in format %s", async (format) => {
    const policy = policyWithSnapshot("waivers:", ...COMMANDS.map((text) => waiver(text)), "baselines: []");
    const { run, clone, pull } = await givenPullRequest({
      base: { ...goodFiles, [POLICY]: policyWithSnapshot("waivers:", ...COMMANDS.map((text) => waiver(text))) },
      changes: [
        { [ACCESS]: accessOf(...COMMANDS.filter((text) => !/[\n\r\u001b]/.test(text))), [POLICY]: policy },
        Object.fromEntries(COMMANDS.map((text) => [`identity/${text.replaceAll("/", "-")}.yaml`, "groups: [}\n"])),
      ],
    });
    expect(clone.id()).toBe(pull.merge);
    const result = await run("pull_request", { inputs: { format, "explain-files": "true" } });
    const { verdict, findings } = judgementOf(result);
    expect(verdict).toBe("fail");
    expect(findings.length).toBeGreaterThan(2 * COMMANDS.length);
    expect(Object.keys(result.outputs)).toEqual(["verdict", "findings", "report-path"]);
    expect(result.stdout).toContain("read as native");
    expect(result.stdout).not.toContain("\u001b");
    expect(result.summary).not.toMatch(/<b>|\]\(https:\/\/mallory/);
  });
});

const waiver = (text: string): string =>
  `  - {rule: unknown-group, subject: ${JSON.stringify(text)}, owner: ${JSON.stringify(text)}, reason: ${JSON.stringify(text)}, expires: 2020-01-31}`;

describe("what cannot be read is not green", () => {
  it.each(["blob", "tree"])("where a %s is missing from the clone", async (type) => {
    const { run, clone } = await givenPullRequest({ base: goodFiles, changes: [{ "README.md": "new" }] });
    // So few objects lie loose, each in a file of its own.
    const id = clone.id(type === "blob" ? `HEAD:${ACCESS}` : "HEAD:identity");
    rmSync(join(clone.directory, ".git", "objects", id.slice(0, 2), id.slice(2)));
    expect(failureOf(await run("pull_request"))).toMatch(/missing|not in the clone|could not|fetch-depth/);
  });

  it.each<[what: string, content: string | Uint8Array, says: RegExp]>([
    [
      "nests 5,000 levels deep",
      `schemaVersion: 1\ngroups: ${"[".repeat(5000)}${"]".repeat(5000)}\n`,
      /deeper than 100/,
    ],
    ["asks for YAML 1.1", `%YAML 1.1\n---\n${accessOf("AWS-Developers")}`, /YAML version other than 1\.2/],
    ["is written in UTF-16", Buffer.from(`\uFEFF${accessOf("AWS-Developers")}`, "utf16le"), /not UTF-8/],
    ["grows without end", `schemaVersion: 1\n${bomb()}`, /aliases/],
  ])("where an identity file %s", async (_what, content, says) => {
    const { run } = await givenPullRequest({ base: goodFiles, changes: [{ [ACCESS]: content }] });
    const result = await run("pull_request");
    expect(judgementOf(result).verdict).toBe("fail");
    const messages = reportOf(result).findings.filter(({ rule }) => rule === "invalid-yaml");
    expect(messages.map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
  });

  it("where a merge key hides a grant", async () => {
    const hidden = accessOf("AWS-Developers").replace(
      "assignments:",
      "assignments:\n  - &ghosts\n    <<: {principal: {group: AWS-Ghosts}, permissionSets: [ReadOnly]}\n    targets: {accounts: [sandbox]}",
    );
    const { run } = await givenPullRequest({ base: goodFiles, changes: [{ [ACCESS]: hidden }] });
    expect(judgementOf(await run("pull_request"))).toEqual({
      verdict: "fail",
      findings: ["unknown-group new group AWS-Ghosts"],
    });
  });
});

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const items = Array.from({ length: 9 }, () => (level === 0 ? "boom" : `*level${level - 1}`));
    return `level${level}: &level${level} [${items.join(", ")}]`;
  });
  return `${levels.join("\n")}\ngroups: *level8\n`;
}

describe("a committed symbolic link", () => {
  it.each([
    ["is not written through", "report.txt", "120000"],
    ["to a folder is not written through", "reports/report.txt", "folder"],
  ])("%s", async (_what, output, kind) => {
    const outside = temporaryFolder("outside");
    const victim = join(outside, "report.txt");
    const pull = continued(createPullRequest({ base: goodFiles, changes: [{}] }), (author) =>
      kind === "folder" ? stage(author, "120000", "reports", outside) : stage(author, "120000", output, victim),
    );
    const { run, clone } = await checkedOut(pull);
    for (const path of [output, join(clone.directory, output)]) {
      expect(failureOf(await run("pull_request", { inputs: { output: path } }))).toContain("is a symbolic link");
      expect(existsSync(victim)).toBe(false);
    }
  });

  it("is not followed for the summary and the outputs either", async () => {
    const { run, clone } = await givenPullRequest({ base: goodFiles, changes: [{}] });
    const outside = temporaryFolder("outside");
    symlinkSync(join(outside, "victim"), join(clone.directory, "link"));
    const link = join(clone.directory, "link");
    for (const variable of ["GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT"]) {
      const result = await run("pull_request", { environment: { [variable]: link } });
      expect(result.exitCode).toBe(2);
      expect(result.stdout).toContain("is a symbolic link");
      expect(existsSync(join(outside, "victim"))).toBe(false);
    }
  });
});
