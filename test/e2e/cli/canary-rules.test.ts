import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../../src/commands/choices.ts";
import { leaksOf, plantSecrets } from "../../support/planted.ts";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { secretRules } from "../../support/secret-rules.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { folderWith } from "./canary.ts";
import { access, check, realGit, run } from "./command-line.ts";

const DEBUG = { environment: { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true", DEBUG: "*", NODE_DEBUG: "fs" } };
const planted = plantSecrets(4);
const leaksIn = leaksOf(planted);
/** What can be a path, the name of a reference and a line at once. */
const names = planted.filter(({ name, secret }) => !name.includes(" as ") && /^[\w.-]{12,200}$/.test(secret));

describe("a repository with secrets of every rule, in several ways of writing", () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = createRepository();
    repository.commit("Start", { "access.yaml": access() });
    const files = planted.flatMap(({ path, text }, index): readonly (readonly [string, string])[] => [
      [`plain/${index}/${path}`, text],
      [
        `quoted/${index}.yaml`,
        `schemaVersion: 1\ngroups:\n  - displayName: ${JSON.stringify(text)}\n    ${JSON.stringify(text)}: 1\n`,
      ],
    ]);
    repository.commit("Leak", Object.fromEntries(files));
  });

  it("has some of each", () => {
    expect(new Set(planted.map(({ rule }) => rule))).toEqual(new Set(secretRules.map(({ id }) => id)));
    expect(planted.length).toBeGreaterThan(5 * secretRules.length);
    expect(leaksIn(planted.map(({ text }) => text).join("\n")).length).toBeGreaterThan(planted.length / 2);
    const { report } = check(repository.directory, ["--only", "secrets"]);
    expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(new Set(secretRules.map(({ id }) => id)));
  });

  it.each(FORMATS)("%s gives nothing of them away, with debug on", (format) => {
    const file = join(temporaryFolder(), "report");
    for (const scope of [["--explain-files"], ["--only", "documents"], ["--history", "--output", file]]) {
      const { code, stdout, stderr } = run(repository.directory, ["check", "--format", format, ...scope], DEBUG);
      const written = scope.includes(file) ? readFileSync(file, "utf8") : "";
      expect([code, leaksIn(`${stdout}\n${stderr}\n${written}`)]).toEqual([1, []]);
    }
  });
});

describe("an error that quotes a secret of any rule", () => {
  // What is known by the path of its file is not known elsewhere.
  const anywhere = secretRules.filter(({ anchor }) => !("paths" in anchor));
  const ofAnywhere = planted.filter(({ rule }) => anywhere.some(({ id }) => id === rule));

  it.each(FORMATS)("hides it, as %s: a policy that is broken, or not valid, here or in another reference", (format) => {
    const all = ofAnywhere.map(({ text }) => `  - ${JSON.stringify(text)}\n`).join("");
    for (const policy of [`failOn: x\nrequire:\n${all}`, `failOn: [\n${all}`, `${all}x: [}\n`]) {
      const files = { "access.yaml": access(), ".github/identity-guard.yml": policy };
      const { directory, commit, git } = createRepository();
      commit("Broken", files);
      git("branch", "other");
      commit("Whole", { ".github/identity-guard.yml": null });
      for (const [folder, ...args] of [
        [folderWith(files)],
        [directory, "--policy-ref", "other", "--only", "documents"],
      ]) {
        const { code, stdout, stderr } = run(folder ?? "", ["check", "--format", format, ...args], DEBUG);
        expect([code, leaksIn(`${stdout}\n${stderr}`)]).toEqual([2, []]);
      }
    }
  });

  const { directory, commit } = createRepository();
  commit("Start", { "access.yaml": access() });
  const options = ["format", "only", "config", "directory", "range", "fail-on"];

  it.each(anywhere.map(({ id }, index) => [id, index] as const))("hides it in arguments: %s", (id, index) => {
    for (const [turn, { text }] of ofAnywhere
      .filter(({ rule }) => rule === id)
      .slice(0, 3)
      .entries()) {
      const option = options[(index + turn) % options.length];
      const { code, stdout, stderr } = run(directory, ["check", `--${option}=${text}`], DEBUG);
      expect([code, stdout, leaksIn(stderr)]).toEqual([2, "", []]);
    }
  });
});

/** A git that notes the arguments of every call, and the file in which it does. */
function notingGit(): { readonly path: string; readonly notes: string } {
  const folder = temporaryFolder("program");
  const notes = join(folder, "notes");
  writeFileSync(join(folder, "git"), `#!/bin/sh\necho "$*" >>'${notes}'\nexec ${realGit()} "$@"\n`);
  chmodSync(join(folder, "git"), 0o755);
  return { path: folder, notes };
}

it("no argument of a git process gives a secret away, which a list of processes would show", () => {
  expect(names.length).toBeGreaterThan(10);
  const { directory, commit, git } = createRepository();
  const start = commit("Start", { "access.yaml": access() });
  for (const { secret } of names) git("update-ref", `refs/heads/keys/${secret}`, "HEAD");
  commit(`Use ${names.map(({ secret }) => secret).join(" ")}`, {
    ...Object.fromEntries(names.map(({ secret }) => [`keys/${secret}`, "x"])),
    ...Object.fromEntries(names.map(({ secret }, index) => [`plain/${index}`, `${secret}\n`])),
  });
  commit("Remove", { keys: null, plain: null });
  const { path, notes } = notingGit();
  for (const scope of [[], ["--staged"], ["--history"], ["--range", `${start}..HEAD`], ["--policy-ref", "main"]]) {
    const { code, stderr } = run(directory, ["check", ...scope], { environment: { PATH: path } });
    expect([scope, [0, 1].includes(code ?? 2), stderr]).toEqual([scope, true, expect.any(String)]);
  }
  const noted = readFileSync(notes, "utf8");
  expect(noted).toContain("--find-object=");
  expect(leaksIn(noted)).toEqual([]);
});
