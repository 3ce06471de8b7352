import { describe, expect, it } from "vitest";
import { type AwsOperation, scimGroup, startAwsServer } from "../../support/aws-server.ts";
import { TROUBLES, type Trouble } from "../../support/faults.ts";
import { createRepository } from "../../support/repository.ts";
import { accessOf } from "../access.ts";
import { reportFrom, runBesideServer } from "./command-line.ts";

const groups = Array.from({ length: 250 }, (_, index) => scimGroup(`Group-${index}`));
const directory = createRepository();
// Eleven names are listed, the first of which is on the first page and the last on none.
directory.commit("Start", {
  "access.yaml": accessOf(...Array.from({ length: 10 }, (_, index) => `Group-${index * 25}`), "Group-None"),
  "few/access.yaml": accessOf("Group-1", "Group-2"),
});

/** Where trouble begins: the folder that is checked decides whether groups are listed or looked up. */
const STAGES: readonly (readonly [stage: string, folder: string, operation: AwsOperation, skip: number])[] = [
  ["at the first page", ".", "ListGroups", 0],
  ["in mid-listing", ".", "ListGroups", 1],
  ["at the first look-up", "few", "GetGroupId", 0],
  ["at the search for the store", "few", "ListInstances", 0],
];

async function checked(folder: string, operation: AwsOperation, skip: number, trouble: Trouble) {
  await using server = await startAwsServer(groups);
  server.fault(operation, trouble.fault, trouble.times, skip);
  const seconds = trouble.isEndless ? "1" : "60";
  const args = ["check", folder, "--only", "directory", "--format", "json", "--directory-timeout", seconds];
  const ended = await runBesideServer(directory.directory, args, server.environment);
  const { verdict, gates, findings } = reportFrom(ended);
  const gate = gates.find((result) => result.gate === "directory");
  return { code: ended.code, verdict, gate, found: findings.map(({ rule, subject }) => `${rule} ${subject}`) };
}

describe.concurrent.each(STAGES)("trouble %s", (_, folder, operation, skip) => {
  const fitting = TROUBLES.filter(({ only = operation }) => only === operation);
  it.each(fitting.map((trouble) => [trouble.what, trouble] as const))("%s", async (_what, trouble) => {
    const { code, verdict, gate, found } = await checked(folder, operation, skip, trouble);
    const isHarmless = trouble.said === undefined || (operation === "GetGroupId" && trouble.what === "denied");
    if (isHarmless) {
      const missing = folder === "." ? ["unknown-group group Group-None"] : [];
      expect({ code, status: gate?.status, found }).toEqual({ code: missing.length, status: "ran", found: missing });
      return;
    }
    expect({ code, verdict, status: gate?.status, found }).toEqual({
      code: 2,
      verdict: "error",
      status: "failed",
      found: [],
    });
    expect(gate?.reason).toMatch(trouble.said);
    expect(gate?.reason).not.toContain("\n");
  });
});
