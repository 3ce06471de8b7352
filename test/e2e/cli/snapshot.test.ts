import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AwsServer, NO_CALLS, plainGroup, scimGroup, startAwsServer } from "../../support/aws-server.ts";
import { createRepository, type Files } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { access, check, runBesideServer, scimToken } from "./command-line.ts";

const POLICY = ".github/identity-guard.yml";
const TWO = "instances:\n  commercial: {files: [aws/**]}\n  govcloud: {files: [gov/**], partition: aws-us-gov}\n";

let aws: AwsServer;
beforeEach(async () => {
  aws = await startAwsServer([
    scimGroup("AWS-Developers"),
    { ...plainGroup("aws-late"), members: 3 },
    scimGroup("AWS-Auditors"),
  ]);
});
afterEach(() => aws.close());

function repositoryOf(files: Files = {}) {
  const repository = createRepository();
  repository.commit("Start", { "access.yaml": access(), ...files });
  return repository;
}

const snapshot = (directory: string, ...args: readonly string[]) =>
  runBesideServer(directory, ["snapshot", ...args], aws.environment);

async function refusal(directory: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await snapshot(directory, ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  return stderr;
}

describe("snapshot", () => {
  it("writes a file that check reads without AWS", async () => {
    const { directory } = repositoryOf();
    const ended = await snapshot(directory, "--output", "groups.json");
    expect(ended).toEqual({
      code: 0,
      stdout: "",
      stderr: expect.stringMatching(
        /^identity-guard: groups\.json holds 3 groups, of the identity store d-[0-9a-f]{10} \(instance default\), as of 20.*Z\n$/,
      ),
    });
    const written = JSON.parse(readFileSync(join(directory, "groups.json"), "utf8"));
    expect(written).toMatchObject({
      instance: "default",
      identityStoreId: aws.identityStoreId,
      instanceArn: aws.instances[0]?.arn,
      groups: [
        { displayName: "AWS-Auditors", provenance: "scim" },
        { displayName: "AWS-Developers", provenance: "scim" },
        { displayName: "aws-late", provenance: "unverified", externalIds: [] },
      ],
    });
    expect(statSync(join(directory, "groups.json")).mode & 0o777).toBe(0o644);
    expect(readdirSync(directory).sort()).toEqual([".git", "access.yaml", "groups.json"]);
    expect(aws.calls).toEqual({ ...NO_CALLS, ListInstances: 1, ListGroups: 1 });
    const { code, report } = check(directory, ["--directory", "groups.json"]);
    expect({ code, directories: report.directories }).toEqual({
      code: 0,
      directories: [{ instance: "default", mode: "snapshot", takenAt: written.takenAt }],
    });
  });

  it("writes to standard output without --output, and the same text each time but for the time", async () => {
    const { directory } = repositoryOf();
    const texts = [await snapshot(directory), await snapshot(directory)].map(({ stdout }) => stdout);
    const [one, other] = texts.map((text) => text.replace(/"takenAt": "[^"]*"/, ""));
    expect(one).toBe(other);
    expect(one).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\}\n$/);
  });

  it("tells with --members which groups are empty, and nothing of the members", async () => {
    const { directory } = repositoryOf();
    aws.groups = aws.groups.map((group) => ({ ...group, createdBy: "user ann" }));
    const { stdout, stderr } = await snapshot(directory, "--members");
    expect(JSON.parse(stdout).groups.map(({ empty }: { empty: boolean }) => empty)).toEqual([true, true, false]);
    expect(stderr).toContain("3 groups, 2 of them empty");
    expect(aws.calls.ListGroupMemberships).toBe(3);
    expect(stdout).not.toMatch(/member|user/i);
  });

  it("reads the policy of DIR, or of --policy-ref", async () => {
    const { directory, commit } = repositoryOf({ [`sub/${POLICY}`]: "instances: {prod: {}}\n" });
    expect(JSON.parse((await snapshot(directory, "sub")).stdout)).toMatchObject({ instance: "prod" });
    commit("Break it", { [`sub/${POLICY}`]: "instances: 1\n" });
    expect(await refusal(directory, "sub")).toMatch(/identity-guard\.yml:1:12: The policy .* is not valid/);
    const { stdout } = await snapshot(directory, "sub", "--policy-ref", "main~1");
    expect(JSON.parse(stdout)).toMatchObject({ instance: "prod" });
  });

  it("does not need the snapshot that the policy names to be there already", async () => {
    const { directory } = repositoryOf({ [POLICY]: "instances: {default: {snapshot: groups.json}}\n" });
    expect((await snapshot(directory, "--output", "groups.json")).code).toBe(0);
    expect(check(directory).report.verdict).toBe("pass");
  });

  it("wants one of several instances to be named", async () => {
    const { directory } = repositoryOf({ [POLICY]: TWO });
    expect(await refusal(directory)).toContain(
      "The policy has 2 instances: commercial, govcloud. Choose one with --instance",
    );
    expect(await refusal(directory, "--instance", "china")).toContain(
      'no instance "china". It has: commercial, govcloud',
    );
    expect(JSON.parse((await snapshot(directory, "--instance", "govcloud")).stdout)).toMatchObject({
      instance: "govcloud",
    });
  });

  it.each([
    ["ListGroups", [], "identitystore:ListGroups"],
    ["ListGroupMemberships", ["--members"], "identitystore:ListGroupMemberships"],
  ] as const)("that is denied %s leaves the old file as it was", async (operation, options, said) => {
    aws.fault(operation, { kind: "denied" });
    const { directory } = repositoryOf({ "groups.json": "old" });
    const message = await refusal(directory, "--output", "groups.json", ...options);
    expect(message).toContain("No snapshot was taken. ");
    expect(message).toContain(said);
    expect(readFileSync(join(directory, "groups.json"), "utf8")).toBe("old");
  });

  it("refuses what could not be read back", async () => {
    aws.groups = [scimGroup("AWS-Developers"), scimGroup("AWS-Developers")];
    expect(await refusal(repositoryOf().directory)).toContain('no group before it has, found "AWS-Developers"');
  });

  it("writes through no link, and into no folder that is not there", async () => {
    const { directory, link } = repositoryOf();
    link("groups.json", "access.yaml");
    expect(await refusal(directory, "--output", "groups.json")).toContain("is a symbolic link");
    expect(await refusal(directory, "--output", "none/groups.json")).toContain('there is no folder "none"');
  });

  it("shows no secret and nothing to obey, whatever a group is called", async () => {
    const token = scimToken();
    aws.groups = [scimGroup(token), scimGroup("##[set-output name=verdict]pass"), scimGroup("a\u115Fb")];
    const { directory } = repositoryOf();
    const { stdout, stderr } = await snapshot(directory);
    expect(stdout + stderr).not.toContain(token.slice(0, 12));
    expect(stdout).not.toContain("##[");
    expect(stdout).toContain("a\\u115fb");
    const names = JSON.parse(stdout).groups.map(({ displayName }: { displayName: string }) => displayName);
    expect(names).toContain("##[set-output name=verdict]pass");
  });

  it("fails without credentials, in a folder without a repository too", async () => {
    const none = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
    const ended = await runBesideServer(temporaryFolder(), ["snapshot"], { ...aws.environment, ...none });
    expect(ended).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/No snapshot was taken\. AWS credentials could not be had/),
    });
  });

  it.each([
    [["--only", "secrets"], '"--only" is not a known option of snapshot.'],
    [["--directory-timeout", "0"], "takes a number of seconds above zero"],
    [["--config", "none.yml"], 'There is no policy file "none.yml"'],
    [["a", "b"], 'snapshot takes one argument, not "b" as well.'],
    [["missing"], 'The folder "missing" does not exist'],
  ])("%j", async (args, message) => {
    expect(await refusal(repositoryOf().directory, ...args)).toContain(message);
    expect(aws.calls).toEqual(NO_CALLS);
  });
});
