import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SCHEMA_NAMES } from "../../../src/commands/schema.ts";
import { rules } from "../../../src/rules/index.ts";
import { VERSION } from "../../../src/version.ts";
import { createRepository } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { access, PROJECT, refused, run } from "./command-line.ts";

const project = (path: string): string => readFileSync(join(PROJECT, path), "utf8");

describe("what the command line tells", () => {
  const folder = temporaryFolder();

  it.each([[[]], [["--help"]], [["-h"]], [["help"]], [["check", "--help"]], [["check", ".", "--only", "x", "-h"]]])(
    "help: %j",
    (args) => {
      const { code, stdout, stderr } = run(folder, args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(project("README.md")).toContain(stdout);
    },
  );

  it.each(["--version", "-V"])("the version: %s", (option) => {
    expect(run(folder, [option])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  it.each(SCHEMA_NAMES)("the schema %s, as it is published", (name) => {
    expect(run(folder, ["schema", name])).toEqual({
      code: 0,
      stdout: project(`schema/${name}.schema.json`),
      stderr: "",
    });
  });

  it("a schema into a file", () => {
    expect(run(folder, ["schema", "policy", "--output", "policy.json"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(folder, "policy.json"), "utf8")).toBe(project("schema/policy.schema.json"));
  });

  it("the page of a rule, as it is published", () => {
    for (const { id } of rules.slice(0, 3).concat(rules.slice(-3))) {
      expect(run(folder, ["explain", id])).toEqual({ code: 0, stdout: project(`docs/rules/${id}.md`), stderr: "" });
    }
  });
});

describe("what the command line does not understand", () => {
  const repository = createRepository();
  repository.commit("Start", { "access.yaml": access() });

  it.each([
    [["chekc"], '"chekc" is not a known command. Did you mean "check"?'],
    [["constructor"], '"constructor" is not a known command. There is: check, snapshot, baseline, install-hook, '],
    [["__proto__"], '"__proto__" is not a known command.'],
    [["check", "--formatt", "json"], '"--formatt" is not a known option of check. Did you mean "--format"?'],
    [["check", "--no-staged"], '"--no-staged" is not a known option of check. Did you mean "--staged"?'],
    [["check", "--fixx"], '"--fixx" is not a known option of check. Did you mean "--fix"?'],
    [["check", "--fix=yes"], '--fix is a flag and takes no value, but "yes" was given.'],
    [["check", "-x"], '"-x" is not a known option of check. There is: --only,'],
    [["explain", "--format", "json"], '"--format" is not a known option of explain.'],
    [["check", "--format", "jsno"], '--format does not take "jsno". Did you mean "json"?'],
    [["check", "--format", "toString"], '--format does not take "toString". It takes pretty, json, github, markdown.'],
    [["check", "--fail-on", "eror"], '--fail-on does not take "eror". Did you mean "error"?'],
    [["check", "--only", "secrets,directry"], '--only does not take "directry". Did you mean "directory"?'],
    [["check", "--only", "policy"], '--only does not take "policy".'],
    [["check", "--only", ","], '--only does not take "".'],
    [["check", "--only", "secrets,"], '--only does not take "".'],
    [["check", "--instance", "prod"], 'The policy has no instance "prod". It has: default.'],
    [["check", "--instance", "toString"], 'The policy has no instance "toString".'],
    [["check", "--instance", "__proto__"], 'The policy has no instance "__proto__".'],
    [["check", "--directory", "of"], '--directory names the snapshot "of", which cannot be read. It takes auto, live,'],
    [["check", "--directory-timeout", "0"], '--directory-timeout takes a number of seconds above zero, not "0".'],
    [["check", "--directory-timeout", "1e3"], 'above zero, not "1e3".'],
    [["check", "--config", "policy.yml"], 'There is no policy file "policy.yml" in the work tree.'],
    [["check", "--policy-ref", "mian"], 'There is no branch, tag or remote branch "mian" here'],
    [["schema"], "schema takes a name: identity, policy, snapshot, report."],
    [["schema", "polcy"], 'schema does not take "polcy". Did you mean "policy"?'],
    [["explain"], "explain takes a rule's id. There is: "],
    [["explain", "unknown-grop"], 'There is no rule "unknown-grop". Did you mean "unknown-group"?'],
    [["check", ".", "other"], 'check takes one argument, not "other" as well.'],
  ])("%j", (args, message) => {
    expect(refused(repository.directory, args)).toContain(`identity-guard: `);
    expect(refused(repository.directory, args)).toContain(message);
  });

  it.each([
    ["--only", "GATES"],
    ["--format", "FORMAT"],
    ["--output", "FILE"],
    ["--range", "BASE..HEAD"],
  ])("%s without its value", (option, value) => {
    expect(refused(repository.directory, ["check", option])).toContain(`${option} needs a value: ${option} ${value}.`);
    expect(refused(repository.directory, ["check", `${option}=`])).toContain(`${option} needs a value`);
  });

  it("an option where a value belongs, which would otherwise be ignored in silence", () => {
    const message = refused(repository.directory, ["check", "--output", "--staged"]);
    expect(message).toContain('--output needs a value, and "--staged" looks like an option. If it is meant, write');
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  it("a value for a flag", () => {
    expect(refused(repository.directory, ["check", "--staged=yes"])).toContain(
      'is a flag and takes no value, but "yes"',
    );
  });

  it("a folder that is called --help, behind --", () => {
    expect(refused(repository.directory, ["check", "--", "--help"])).toContain('The folder "--help" does not exist.');
  });
});

describe("options that exclude each other, or need one another", () => {
  const repository = createRepository();
  const start = repository.commit("Start", { "access.yaml": access() });
  const range = `${start}..${start}`;

  it.each([
    [["--staged", "--history"], "--staged and --history exclude each other: choose one."],
    [["--staged", "--range", range], "--staged and --range exclude each other: choose one."],
    [["--range", range, "--history"], "--range and --history exclude each other: choose one."],
    [["--fix", "--staged"], "--fix writes files of the work tree, and --staged does not judge those."],
    [["--fix", "--range", range], "--fix writes files of the work tree, and --range does not judge those."],
    [["--fix", "--history"], "--fix writes files of the work tree, and --history does not judge those."],
    [["--ref", "main"], "--ref goes with --history."],
    [["--ref", "main", "--staged"], "--ref goes with --history."],
  ])("%j", (args, message) => {
    expect(refused(repository.directory, ["check", ...args])).toContain(message);
  });

  it.each(["--staged", "--history", "--range=a..b", "--policy-ref=main"])("%s outside of a repository", (option) => {
    const message = refused(temporaryFolder(), ["check", option]);
    expect(message).toContain(`${option.split("=")[0]} needs a Git repository, and the checked folder is in none.`);
  });

  it.each(["", "x", "..", "a..", "..b", "a..b..c", "a...b", "....", "a.."])("--range=%j", (text) => {
    const message = refused(repository.directory, ["check", `--range=${text}`]);
    expect(message).toContain(text === "" ? "--range needs a value" : "--range takes two commits as BASE..HEAD, not");
  });
});
