import { describe, expect, it } from "vitest";
import type { Definition, Policy } from "../../../src/core.ts";
import { inScope } from "../../../src/policy/apply-scope.ts";
import type { FoundDefinition } from "../../../src/scan/scan.ts";

const scope = (fields: Partial<Policy["iamUsers"]> = {}): Policy["iamUsers"] => ({
  exclude: [],
  modules: { makingUsers: [], trusted: [] },
  ...fields,
});
const defined = (
  paths: readonly [string, ...string[]],
  fields: Partial<Omit<Definition, "at">> = {},
): FoundDefinition => ({
  paths,
  place: { path: paths[0], startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
  definition: { kind: "user", dialect: "terraform", address: "x", confidence: "definite", ...fields },
});
const applied = (definitions: readonly FoundDefinition[], fields: Partial<Policy["iamUsers"]> = {}) =>
  inScope({ definitions, unread: [] }, scope(fields));

describe("excluded paths", () => {
  it("are counted, and not judged", () => {
    const definitions = [defined(["test/a.tf"]), defined(["test/a.tf"], { kind: "access-key" }), defined(["b.tf"])];
    const { definitions: left, excluded } = applied(definitions, { exclude: ["test/**"] });
    expect(left.map(({ paths }) => paths)).toEqual([["b.tf"]]);
    expect(excluded).toEqual({ files: 1, definitions: 2 });
  });

  it("exclude nothing by themselves", () => {
    const definitions = [defined(["test/a.tf"]), defined(["examples/a.tf"]), defined(["fixtures/a.tf"])];
    expect(applied(definitions)).toMatchObject({ definitions, excluded: undefined });
  });

  it("hide no copy that stands elsewhere", () => {
    const { definitions, excluded } = applied([defined(["test/a.tf", "live/a.tf"])], { exclude: ["test/**"] });
    expect(definitions).toMatchObject([{ paths: ["live/a.tf"], place: { path: "live/a.tf", startLine: 1 } }]);
    expect(excluded).toEqual({ files: 1, definitions: 1 });
  });

  it("can be taken in again", () => {
    const exclude = ["test/**", "!test/live/**"];
    expect(applied([defined(["test/live/a.tf"])], { exclude }).definitions).toHaveLength(1);
  });

  it("excuse what could not be read there, and nothing else", () => {
    const unread = [
      { path: "test/a.json", why: "" },
      { path: "b.json", why: "" },
    ];
    expect(inScope({ definitions: [], unread }, scope({ exclude: ["test/**"] })).unread).toEqual([unread[1]]);
  });
});

describe("texts that were refused", () => {
  const refused = defined(["a.yaml"], { kind: "unreadable" });

  it("are no definitions, and fail the gate", () => {
    const { definitions, unread, excluded } = applied([refused, defined(["b.tf"])]);
    expect(definitions.map(({ paths }) => paths)).toEqual([["b.tf"]]);
    expect(unread).toEqual([{ path: "a.yaml", why: "it holds a text that nests too deeply to be parsed" }]);
    expect(excluded).toBeUndefined();
  });

  it("fail it by a name that the policy does not exclude, whichever comes first", () => {
    const { unread } = applied([defined(["test/a.yaml", "a.yaml"], { kind: "unreadable" })], { exclude: ["test/**"] });
    expect(unread).toMatchObject([{ path: "a.yaml" }]);
  });

  it("do not fail it where the policy excludes them", () => {
    expect(applied([refused], { exclude: ["*.yaml"] })).toEqual({ definitions: [], unread: [], excluded: undefined });
  });
});

describe("modules", () => {
  const unknown = (from: string, dialect = "terraform") => defined(["main.tf"], { kind: "unresolved", from, dialect });
  const kinds = (from: string, modules: Partial<Policy["iamUsers"]["modules"]>, dialect?: string) =>
    applied([unknown(from, dialect)], { modules: { makingUsers: [], trusted: [], ...modules } }).definitions.map(
      ({ definition }) => definition.kind,
    );

  it("that the policy knows to make users, make users", () => {
    expect(kinds("example/mailer/aws", { makingUsers: ["example/mailer/*"] })).toEqual(["user"]);
    expect(kinds("github.com/example/users//sub", { makingUsers: ["github.com/example/**"] }, "terragrunt")).toEqual([
      "user",
    ]);
    expect(kinds("other/mailer/aws", { makingUsers: ["example/**"] })).toEqual(["unresolved"]);
  });

  it("that it trusts need no word", () => {
    expect(kinds("example/vpc/aws", { trusted: ["example/**"] })).toEqual([]);
    expect(kinds("example/vpc/aws", { trusted: ["example/**"], makingUsers: ["example/vpc/*"] })).toEqual(["user"]);
  });

  it("are modules alone: a macro or a template of that name is none", () => {
    expect(kinds("example/vpc/aws", { trusted: ["**"] }, "cloudformation")).toEqual(["unresolved"]);
  });

  it("that are known to make users cannot be trusted away", () => {
    const found = defined(["main.tf"], { from: "cloudposse/iam-user/aws" });
    expect(applied([found], { modules: { makingUsers: [], trusted: ["**"] } }).definitions).toEqual([found]);
  });
});
