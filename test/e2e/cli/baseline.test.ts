import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { leaks, pathToken } from "../../support/secrets.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { access, check, iamUser, refused, rulesIn, run, scimToken } from "./command-line.ts";

const day = (days: number): string => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const POLICY = ".github/identity-guard.yml";
const BASELINE = ".github/baseline.yml";
const TERMS = ["--owner", "platform", "--reason", "old: until we have rotated", "--expires", day(30)];

/** A repository with one token in the tree, one that history alone holds, and one in the name of a path. */
function old(policy = `baseline: ${BASELINE}\n`) {
  const repository = createRepository();
  const [tree, history, path] = [scimToken(), scimToken(), pathToken()];
  repository.commit("Start", {
    "access.yaml": access(),
    [POLICY]: policy,
    "sync.sh": `T=${tree}\n`,
    "gone.sh": history,
  });
  repository.commit("Gone", { "gone.sh": null, [`keys/${path}`]: "x" });
  return { ...repository, tokens: [tree, history, path] };
}

const write = (repository: TestRepository, ...args: readonly string[]) =>
  run(repository.directory, ["baseline", ...TERMS, ...args]);
const textAt = (repository: TestRepository, path = BASELINE): string =>
  readFileSync(join(repository.directory, path), "utf8");
const fresh = ({ report }: ReturnType<typeof check>): readonly string[] =>
  report.findings.filter(({ waiver }) => waiver === undefined).map(({ rule, path }) => `${rule} ${path}`);

describe("baseline", () => {
  it("lets an old repository pass, and only what is new fail", () => {
    const repository = old();
    const { code, stdout, stderr } = write(repository);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("accepts 2 secrets: 2 new, 0 that it had, 0 taken out.");
    expect(stderr).toContain("2 of them are AWS SCIM tokens, and an entry makes none harmless.");
    for (const token of repository.tokens) expect(leaks(textAt(repository) + stderr, token)).toBe(false);
    expect(textAt(repository)).toContain("# An entry for aws-scim-token does not make the token harmless.");
    repository.commit("Adopt");
    const accepted = check(repository.directory);
    expect([accepted.code, accepted.report.verdict, fresh(accepted)]).toEqual([0, "incomplete", []]);
    expect(accepted.report.findings).toMatchObject(
      Array.from({ length: 2 }, () => ({
        rule: "aws-scim-token",
        waiver: { owner: "platform", reason: "old: until we have rotated", expires: day(30) },
      })),
    );
    // Moved and copied secrets are the same secrets; a new one is not.
    repository.git("mv", "sync.sh", "moved.sh");
    repository.commit("Leak", { "new.sh": scimToken(), "copy.sh": repository.tokens[0] ?? "" });
    const leaking = check(repository.directory);
    expect([leaking.code, fresh(leaking)]).toEqual([1, ["aws-scim-token new.sh"]]);
  });

  it("accepts all of history with --history, and nobody who sees less calls its entries unused", () => {
    const repository = old();
    expect(write(repository, "--history").stderr).toContain("accepts 3 secrets: 3 new");
    repository.commit("Adopt");
    expect(fresh(check(repository.directory, ["--history"]))).toEqual([]);
    expect(fresh(check(repository.directory))).toEqual([]);
    expect(fresh(check(repository.directory, ["--range", "HEAD~1..HEAD"]))).toEqual([]);
    repository.commit("Leak", { "new.sh": scimToken() });
    repository.commit("Remove", { "new.sh": null });
    expect(fresh(check(repository.directory, ["--history"]))).toEqual(["aws-scim-token new.sh"]);
  });

  it("reports entries that accept nothing any more, and those that have expired", () => {
    const repository = old();
    write(repository);
    repository.commit("Adopt", { "sync.sh": null });
    expect(fresh(check(repository.directory))).toEqual([`unused-waiver ${BASELINE}`]);
    const expired = textAt(repository).replaceAll(day(30), day(-1));
    repository.commit("Expired", { [BASELINE]: expired });
    const after = check(repository.directory);
    expect([after.code, [...new Set(rulesIn(after.report))]]).toEqual([1, ["aws-scim-token", "expired-waiver"]]);
  });

  it("written again keeps what it had, takes out what is gone, and changes nothing else", () => {
    const repository = old();
    write(repository);
    const first = textAt(repository);
    const again = run(repository.directory, ["baseline", "--owner", "x", "--reason", "y", "--expires", day(90)]);
    expect(again.stderr).toContain("accepts 2 secrets: 0 new, 2 that it had, 0 taken out.");
    expect(textAt(repository)).toBe(first);
    repository.commit("Change", { "sync.sh": null, "new.sh": scimToken() });
    expect(write(repository).stderr).toContain("accepts 2 secrets: 1 new, 1 that it had, 1 taken out.");
  });

  it("written again leaves alone what somebody added that is no secret, and accepts none of that by itself", () => {
    const repository = createRepository();
    repository.commit("Start", {
      "access.yaml": access(),
      [POLICY]: `baseline: ${BASELINE}\n`,
      "users.tf": iamUser("bob") + iamUser("ada"),
      "sync.sh": scimToken(),
    });
    write(repository);
    const users = check(repository.directory).report.findings.filter(({ rule }) => rule === "iam-user");
    const bob = users.find(({ subject }) => subject === "user bob");
    const own = `  - { rule: iam-user, fingerprint: "${bob?.fingerprint}", owner: mail, reason: "SMTP", expires: "${day(9)}" }\n`;
    repository.commit("Accept", { [BASELINE]: textAt(repository) + own });
    expect(fresh(check(repository.directory))).toEqual(["iam-user users.tf"]);
    const { stderr } = write(repository);
    expect(stderr).toContain(
      "accepts 1 secret: 0 new, 1 that it had, 0 taken out. 1 entry that is about no secret stays as it was.",
    );
    expect(textAt(repository)).toContain('owner: "mail"\n    reason: "SMTP"');
    expect(fresh(check(repository.directory))).toEqual(["iam-user users.tf"]);
  });

  it("leaves out what the policy itself accepts, and what is no secret", () => {
    const repository = createRepository();
    repository.commit("Start", { "access.yaml": access(), "users.tf": iamUser("bob"), "sync.sh": scimToken() });
    const [found] = check(repository.directory).report.findings.filter(({ gate }) => gate === "secrets");
    const waiver = `waivers:\n  - {rule: aws-scim-token, fingerprint: "${found?.fingerprint}", owner: a, reason: b, expires: ${day(1)}}\n`;
    repository.commit("Policy", { [POLICY]: `baseline: ${BASELINE}\n${waiver}` });
    expect(write(repository).stderr).toContain("accepts 0 secrets");
    expect(textAt(repository)).toMatch(/^waivers: \[\]$/m);
    expect(fresh(check(repository.directory))).toEqual(["iam-user users.tf"]);
  });

  it("goes to the file of --output, as JSON where it is named so, and says that the policy must name it", () => {
    const repository = old("failOn: error\n");
    const { code, stderr } = write(repository, "--output", "accepted.json");
    expect([code, stderr]).toEqual([0, expect.stringContaining(`${POLICY} does not name this file.`)]);
    expect(JSON.parse(textAt(repository, "accepted.json")).waivers).toHaveLength(2);
    repository.write(POLICY, "baseline: accepted.json\n");
    expect(fresh(check(repository.directory))).toEqual([]);
  });

  it("works below the top of the repository, and in no repository", () => {
    const { commit, directory } = createRepository();
    commit("Start", { "a/access.yaml": access(), [`a/${POLICY}`]: `baseline: b.yml\n`, "a/sync.sh": scimToken() });
    expect(run(directory, ["baseline", ...TERMS, "a"]).code).toBe(0);
    expect(fresh(check(directory, ["a"]))).toEqual([]);
    const folder = temporaryFolder();
    writeFileSync(join(folder, "sync.sh"), scimToken());
    writeFileSync(join(folder, "access.yaml"), access());
    expect(run(folder, ["baseline", ...TERMS, "--output", "b.yml"]).stderr).toContain("accepts 1 secret: 1 new");
    expect(refused(folder, ["baseline", ...TERMS, "--output", "b.yml", "--history"])).toContain(
      "needs a Git repository",
    );
  });
});

describe("baseline writes nothing", () => {
  it.each([
    [["--owner", ""], "--owner needs a value"],
    [["--reason", "x", "--expires", day(30)], "--owner is needed: who answers"],
    [["--owner", "x", "--expires", day(30)], "--reason is needed: why"],
    [["--owner", "x", "--reason", "y"], "--expires is needed: the last day"],
    [
      ["--owner", "x", "--reason", "y", "--expires", "soon"],
      '--expires takes a day of the calendar as yyyy-mm-dd, not "soon"',
    ],
    [["--owner", "x", "--reason", "y", "--expires", "2027-02-30"], "--expires takes a day of the calendar"],
    [["--owner", "x", "--reason", "y", "--expires", day(-1)], "which is over: today is"],
    [["--owner", "x", "--reason", "y".repeat(1001), "--expires", day(1)], "--reason takes one line"],
  ])("without terms that make sense: %j", (args, reason) => {
    const repository = old();
    expect(refused(repository.directory, ["baseline", ...args])).toContain(reason);
    expect(existsSync(join(repository.directory, BASELINE))).toBe(false);
  });

  it.each<[what: string, make: (repository: TestRepository) => void, reason: string]>([
    [
      "where nobody names a file",
      ({ write: put }) => put(POLICY, "failOn: error\n"),
      "Nobody says where the baseline is",
    ],
    [
      "by a policy that is not valid",
      ({ write: put }) => put(POLICY, "failOn: often\n"),
      "is not valid, so that no baseline",
    ],
    ["over a file that is no baseline", ({ write: put }) => put(BASELINE, "precious: true\n"), "is no valid baseline"],
    [
      "through a link that somebody committed",
      ({ directory }) => symlinkSync("../../precious", join(directory, BASELINE)),
      "is a symbolic link",
    ],
    [
      "where the policy does not search for secrets",
      ({ write: put }) => put(POLICY, `baseline: ${BASELINE}\ngates: {secrets: false}\n`),
      "the gate `secrets` did not run (switched off by the policy)",
    ],
  ])("%s", (_what, make, reason) => {
    const repository = old();
    make(repository);
    const before = existsSync(join(repository.directory, BASELINE)) ? textAt(repository) : undefined;
    expect(refused(repository.directory, ["baseline", ...TERMS])).toContain(reason);
    if (before !== undefined) expect(textAt(repository)).toBe(before);
    expect(existsSync(join(repository.directory, "../precious"))).toBe(false);
  });
});
