import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HISTORY_WORKER_OBJECTS } from "../../../src/limits.ts";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { check, refused, rulesIn, scimToken } from "./command-line.ts";

const HISTORY = ["--history", "--only", "secrets"];
const REPACK = ["repack", "-a", "-d", "-f", "--quiet"];
const WHO = "Test <test@example.com> 1700000000 +0000";

/** A commit for each content of one file, all at once. */
function importVersions(repository: TestRepository, path: string, contents: readonly string[]): void {
  const commits = contents.map(
    (content, index) =>
      `commit refs/heads/main\ncommitter ${WHO}\ndata 7\nChange\n\nM 100644 inline ${path}\ndata ${content.length}\n${content}\nM 100644 inline n/${index}\ndata 1\n.\n`,
  );
  repository.pipe(commits.join(""), "fast-import", "--quiet", "--force");
  repository.git("reset", "--quiet", "--hard", "main");
}

/** Versions of a text, of which each differs from the last in one line. */
function versions(count: number, lineOf: (number: number) => string | undefined): readonly string[] {
  const lines = Array.from({ length: 60 }, (_, index) => `setting_${index} = "value ${index}"`);
  return Array.from({ length: count }, (_, number) => {
    lines[(number * 7) % lines.length] = lineOf(number) ?? `setting = "version ${number}"`;
    return lines.join("\n");
  });
}

describe("a history that lies in packs", () => {
  it("gives up each token of a long one, and the commit that brought it", () => {
    const repository = createRepository();
    const tokens = new Map([7, 700, 1_500, 1_999].map((number) => [number, scimToken()]));
    const count = HISTORY_WORKER_OBJECTS / 2;
    importVersions(
      repository,
      "env",
      versions(count, (number) => tokens.get(number)),
    );
    repository.git(...REPACK);
    const { code, report } = check(repository.directory, HISTORY);
    expect([code, rulesIn(report)]).toEqual([1, Array.from(tokens, () => "aws-scim-token")]);
    const brought = report.findings.map(({ commit }) => commit).sort();
    const expected = [...tokens.keys()].map((number) => repository.id(`HEAD~${count - 1 - number}`)).sort();
    expect(brought).toEqual(expected);
    expect(report.scanned).toMatchObject({ commits: count });
  }, 120_000);

  it("is the same whether its objects are loose, packed, in several packs, or some of each", () => {
    const repository = createRepository();
    const found = (): readonly string[] =>
      check(repository.directory, HISTORY)
        .report.findings.map(({ rule, path, commit }) => `${rule} ${path} ${commit}`)
        .sort();
    for (let round = 0; round < 3; round++) {
      const text = versions(12, (number) => (number === 5 ? scimToken() : undefined));
      for (const [index, content] of text.entries()) {
        repository.commit(`Change ${round} ${index}`, { env: content, [`other-${round}`]: `${index}` });
      }
      const loose = found();
      expect(loose).toHaveLength(round + 1);
      repository.git(...REPACK.filter((option) => round > 0 || option !== "-a"));
      expect(found()).toEqual(loose);
    }
    repository.commit("Leak", { env: scimToken() });
    expect(found()).toHaveLength(4);
  }, 120_000);

  it("hides nothing in a file that is larger than there is room for", () => {
    const repository = createRepository();
    const filler = `${"no secret in this line\n".repeat(400_000)}`;
    repository.commit("Start", { large: filler });
    repository.commit("Leak", { large: `${filler}${scimToken()}\n` });
    repository.commit("Remove", { large: filler });
    repository.git(...REPACK);
    const { code, report } = check(repository.directory, HISTORY);
    expect([code, rulesIn(report)]).toEqual([1, ["aws-scim-token"]]);
    expect(report.findings[0]).toMatchObject({ commit: repository.id("HEAD~1"), startLine: 400_001 });
  }, 120_000);

  it("is never clean where its pack is damaged (attack 9)", () => {
    const repository = createRepository();
    const text = versions(30, (number) => (number === 11 ? scimToken() : undefined));
    for (const content of text) repository.commit("Change", { env: content });
    repository.git(...REPACK);
    const folder = join(repository.directory, ".git/objects/pack");
    const path = join(folder, readdirSync(folder).find((name) => name.endsWith(".pack")) ?? "");
    const whole = readFileSync(path);
    for (let at = 40; at < whole.length - 20; at += Math.ceil(whole.length / 12)) {
      const bytes = Buffer.from(whole);
      bytes.fill(0x55, at, at + 3);
      writeFileSync(path, bytes, { mode: 0o644 });
      refused(repository.directory, ["check", ...HISTORY]);
    }
    writeFileSync(path, whole);
    expect(rulesIn(check(repository.directory, HISTORY).report)).toEqual(["aws-scim-token"]);
  }, 120_000);
});
