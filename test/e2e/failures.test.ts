import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary.ts";
import { ACCESS, accessOf, goodFiles } from "./access.ts";
import { givenBranch, givenPullRequest, type StepOptions } from "./given.ts";
import { failureOf } from "./judgement.ts";
import { payloadOf } from "./payloads.ts";
import { runStep, type Step } from "./runner.ts";

const SHA = "1".repeat(40);
const step = (differences: Partial<Step> = {}): Step => ({
  workspace: temporaryFolder("workspace"),
  payload: payloadOf("push"),
  ...differences,
  environment: { GITHUB_EVENT_NAME: "push", GITHUB_SHA: SHA, ...differences.environment },
});

describe("a step that cannot be judged says why in one sentence", () => {
  it.each<[what: string, differences: Partial<Step>, says: string]>([
    ["no checkout", {}, "Run actions/checkout in a step before this one"],
    ["no workspace", { environment: { GITHUB_WORKSPACE: undefined } }, "GITHUB_WORKSPACE is not set"],
    ["a folder that is not there", { inputs: { path: "aws" } }, "does not exist"],
    ["an input that does not exist", { inputs: { "fail-one": "never" } }, 'Did you mean "fail-on"?'],
    ["a command that does not exist", { inputs: { command: "chek" } }, 'Did you mean "check"?'],
    ["a flag that is none", { inputs: { "explain-files": "perhaps" } }, "takes true or false"],
  ])("%s", async (_what, differences, says) => {
    expect(failureOf(await runStep(step(differences)))).toContain(says);
  });

  it.each<[what: string, options: StepOptions, says: string]>([
    ["a gate that does not exist", { inputs: { only: "secret" } }, 'Did you mean "secrets"?'],
    ["a threshold that does not exist", { inputs: { "fail-on": "errors" } }, 'Did you mean "error"?'],
    ["a format that does not exist", { inputs: { format: "josn" } }, 'Did you mean "json"?'],
    ["a policy that is not there", { inputs: { config: "guard.yml" } }, 'no policy file "guard.yml"'],
    ["an instance that does not exist", { inputs: { instance: "gov" } }, 'no instance "gov"'],
    ["no time at all", { inputs: { "directory-timeout": "0" } }, "number of seconds above zero"],
    ["a file that cannot be written", { inputs: { output: "nowhere/report.json" } }, "there is no folder"],
    ["no commit", { environment: { GITHUB_SHA: undefined } }, "GITHUB_SHA is not as GitHub sends it"],
    ["a commit that is a name", { sha: "HEAD" }, "GITHUB_SHA is not as GitHub sends it"],
    ["a commit that nobody has", { sha: SHA }, SHA],
    ["a server that is none", { sha: SHA, environment: { GITHUB_SERVER_URL: "ftp://x" } }, "must begin with https://"],
    ["no git", { environment: { PATH: "/nonexistent" } }, "git was not found in PATH"],
  ])("%s", async (_what, options, says) => {
    const { run } = await givenBranch([goodFiles]);
    expect(failureOf(await run("push", options))).toContain(says);
  });

  it.each<[what: string, payload: Step["payload"], says: string]>([
    ["missing", null, "GITHUB_EVENT_PATH names"],
    ["empty", "", "is not JSON"],
    ["not JSON", "{", "is not JSON"],
    ["of another event", payloadOf("push"), "not as GitHub sends it (at number)"],
    ["without a head", payloadOf("pull_request", { "pull_request.head.sha": "main" }), "(at pull_request.head.sha)"],
  ])("a payload that is %s", async (_what, payload, says) => {
    const { clone } = await givenBranch([goodFiles]);
    const environment = { GITHUB_EVENT_NAME: "pull_request", GITHUB_SHA: clone.id() };
    expect(failureOf(await runStep(step({ workspace: clone.directory, payload, environment })))).toContain(says);
  });
});

describe("a server", () => {
  it.each([
    ["that wants a token and gets none", {}],
    ["that wants another token", { token: "another" }],
  ])("%s ends the run", async (_what, inputs: Readonly<Record<string, string>>) => {
    const token = `made-up-${process.pid}`;
    const { run } = await givenPullRequest({
      base: goodFiles,
      changes: [{ [ACCESS]: accessOf("AWS-Auditors") }],
      token,
    });
    const message = failureOf(await run("pull_request", { inputs }));
    expect(message).toMatch(/git fetch failed/);
    expect(message).not.toContain("another");
  });

  it("that is gone ends the run", async () => {
    const { run, server } = await givenPullRequest({ base: goodFiles, changes: [{ "README.md": "new" }] });
    await server.close();
    expect(failureOf(await run("pull_request"))).toMatch(/git fetch failed/);
  });

  it("that lacks the default branch ends the run", async () => {
    const { run } = await givenPullRequest({ base: goodFiles, changes: [{ "README.md": "new" }] });
    const changes = { "repository.default_branch": "trunk" };
    expect(failureOf(await run("pull_request", { changes }))).toMatch(/refs\/heads\/trunk/);
  });
});
