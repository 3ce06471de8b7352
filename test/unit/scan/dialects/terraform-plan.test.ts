import { describe, expect, it } from "vitest";
import { terraformPlan } from "../../../../src/scan/dialects/terraform-plan.ts";
import { foundIn } from "../../../support/definitions.ts";

const found = (value: unknown, path = "plan.json") => foundIn(terraformPlan, path, JSON.stringify(value, null, 1));
const address = "aws_iam_user.ci";
const resource = { address, mode: "managed", type: "aws_iam_user", name: "ci" };
const plan = (change: object, extra: object = {}) => ({
  format_version: "1.2",
  planned_values: { root_module: { resources: [{ ...resource, values: { name: "ci" } }] } },
  resource_changes: [{ ...resource, change, ...extra }],
  configuration: { root_module: { resources: [{ ...resource, expressions: {} }] } },
});
const after = { name: "ci" };

describe("terraform-plan: plans", () => {
  it("reads a resource once, at its type", () => {
    expect(found(plan({ actions: ["create"], after }))).toEqual([`plan.json:22:12 user ci definite ${address}`]);
  });

  it.each([[["no-op"]], [["update"]], [["delete", "create"]], [["create", "delete"]], [["read"]]])(
    "takes %j for there",
    (actions) => {
      expect(found(plan({ actions, after }))).toHaveLength(1);
    },
  );

  it.each([[["delete"]], [["forget"]]])("takes %j for gone", (actions) => {
    expect(found(plan({ actions, after: null }))).toEqual([]);
  });

  it("leaves data sources and other types alone", () => {
    expect(found(plan({ actions: ["create"], after }, { mode: "data" }))).toEqual([]);
    expect(found(plan({ actions: ["create"], after }, { type: "aws_identitystore_user" }))).toEqual([]);
  });

  it("reads what the Cloud Control API makes", () => {
    const change = { actions: ["create"], after: { type_name: "AWS::IAM::User" } };
    expect(found(plan(change, { type: "aws_cloudcontrolapi_resource" }))).toEqual([
      expect.stringMatching(/ user - definite /),
    ]);
  });

  it("reads what a plan will lead to, where only that was kept", () => {
    const { resource_changes, configuration, ...rest } = plan({ actions: ["create"], after });
    expect([resource_changes, configuration]).toHaveLength(2);
    expect(found(rest)).toEqual([`plan.json:9:14 user ci definite ${address}`]);
    expect(found({ ...rest, resource_changes: [] })).toEqual([]);
  });

  it("reads the console password of a user of the provider awscc", () => {
    const made = (profile: unknown) =>
      found(
        plan(
          { actions: ["create"], after: { user_name: "ci", login_profile: profile } },
          { type: "awscc_iam_user", address: "awscc_iam_user.ci" },
        ),
      ).map((line) => line.split(" ").slice(1).join(" "));
    expect(made({ password: "x" })).toEqual([
      "user ci definite awscc_iam_user.ci",
      "login-profile ci definite awscc_iam_user.ci",
    ]);
    expect(made(null)).toEqual(["user ci definite awscc_iam_user.ci"]);
  });

  it("takes a policy attachment only with users", () => {
    const type = "aws_iam_policy_attachment";
    expect(found(plan({ actions: ["create"], after: { users: ["a"] } }, { type }))).toEqual([
      expect.stringMatching(/user-policy/),
    ]);
    expect(found(plan({ actions: ["create"], after: { users: [] } }, { type }))).toEqual([]);
  });
});

describe("terraform-plan: states", () => {
  const state = (extra: object = {}) => ({
    version: 4,
    terraform_version: "1.9.0",
    resources: [
      {
        mode: "managed",
        type: "aws_iam_access_key",
        name: "ci",
        instances: [{ attributes: { user: "ci" } }],
        ...extra,
      },
    ],
  });

  it.each(["terraform.tfstate", "terraform.tfstate.backup", "terraform.tfstate.1519857493.backup", "state.json"])(
    "reads %s",
    (path) => {
      expect(found(state(), path)).toEqual([`${path}:7:12 access-key ci definite aws_iam_access_key.ci`]);
    },
  );

  it("reads every instance", () => {
    const instances = [
      { index_key: "ci", attributes: { user: "ci" } },
      { index_key: 1, attributes: { user: "cd" } },
    ];
    expect(found(state({ instances }), "a.tfstate")).toEqual([
      'a.tfstate:7:12 access-key ci definite aws_iam_access_key.ci["ci"]',
      "a.tfstate:7:12 access-key cd definite aws_iam_access_key.ci[1]",
    ]);
  });

  it("counts what was replaced only where nothing replaced it", () => {
    const old = { attributes: { user: "old" }, deposed: "00000001" };
    const tainted = { attributes: { user: "ci" }, status: "tainted" };
    expect(found(state({ instances: [tainted, old] }), "a.tfstate")).toEqual([expect.stringMatching(/ ci definite /)]);
    expect(found(state({ instances: [old] }), "a.tfstate")).toEqual([expect.stringMatching(/ old definite /)]);
    const other = { attributes: { user: "ci" }, index_key: 0 };
    expect(found(state({ instances: [other, { ...old, index_key: 1 }] }), "a.tfstate")).toHaveLength(2);
  });

  it("names the module", () => {
    expect(found(state({ module: "module.a" }), "a.tfstate")).toEqual([
      expect.stringMatching(/module\.a\.aws_iam_access_key\.ci$/),
    ]);
  });

  it.each([{ mode: "data" }, { instances: [] }, { type: "aws_iam_role" }])("leaves %j alone", (extra) => {
    expect(found(state(extra), "a.tfstate")).toEqual([]);
  });

  it("reads `show -json` of a state, with its modules", () => {
    const module = { resources: [{ ...resource, values: { name: "ci" } }] };
    const shown = { format_version: "1.0", values: { root_module: { ...module, child_modules: [module] } } };
    expect(found(shown)).toHaveLength(2);
  });

  it("leaves other JSON alone", () => {
    expect(found({ resources: [{ ...resource, instances: [{}] }] })).toEqual([]);
    expect(found({ values: { root_module: { resources: [resource] } } })).toEqual([]);
    expect(foundIn(terraformPlan, "a.md", JSON.stringify(state()))).toEqual([]);
  });
});

describe("terraform-plan: states before version 4", () => {
  const user = (attributes: object = { id: "ci", name: "ci" }) => ({
    type: "aws_iam_user",
    depends_on: [],
    primary: { id: "ci", attributes, meta: {}, tainted: false },
    deposed: [],
    provider: "provider.aws",
  });
  const state = (resources: object, path: readonly string[] = ["root"], extra: object = {}) => ({
    version: 3,
    terraform_version: "0.11.14",
    serial: 7,
    lineage: "example",
    modules: [{ path, outputs: {}, resources, depends_on: [] }],
    ...extra,
  });
  const foundIn3 = (resources: object, path?: readonly string[]) => found(state(resources, path), "a.tfstate");

  it("reads resources of every module, and those with a count", () => {
    expect(foundIn3({ "aws_iam_user.ci": user() })).toEqual(["a.tfstate:14:14 user ci definite aws_iam_user.ci"]);
    expect(foundIn3({ "aws_iam_user.ci.1": user({ name: "ci-1" }) }, ["root", "iam", "users"])).toEqual([
      expect.stringMatching(/:16:14 user ci-1 definite module\.iam\.module\.users\.aws_iam_user\.ci\[1\]$/),
    ]);
    const key = { ...user({ user: "ci", status: "Active" }), type: "aws_iam_access_key" };
    expect(foundIn3({ "aws_iam_access_key.ci": key })).toEqual([expect.stringMatching(/ access-key ci definite /)]);
  });

  it.each([1, 2, 3])("reads version %d without a version of Terraform", (version) => {
    const old = { version, serial: 1, modules: [{ path: ["root"], resources: { "aws_iam_user.ci": user() } }] };
    expect(found(old, "a.tfstate")).toEqual([expect.stringMatching(/ user ci definite /)]);
  });

  it("reads what is tainted or deposed, where it is all there is", () => {
    const instance = { id: "old", attributes: { name: "old" } };
    const only = (resource: object) => foundIn3({ "aws_iam_user.ci": { ...user(), ...resource } });
    expect(only({ primary: { ...instance, tainted: true } })).toEqual([expect.stringMatching(/ user old definite /)]);
    expect(only({ deposed: [instance] })).toEqual([expect.stringMatching(/ user ci definite /)]);
    expect(only({ primary: null, deposed: [instance] })).toEqual([expect.stringMatching(/ user old definite /)]);
    expect(only({ primary: undefined, tainted: [instance] })).toEqual([expect.stringMatching(/ user old definite /)]);
    expect(only({ primary: null, deposed: [] })).toEqual([]);
  });

  it("takes a policy attachment only with users", () => {
    const attachment = (attributes: object) =>
      foundIn3({ "aws_iam_policy_attachment.p": { ...user(attributes), type: "aws_iam_policy_attachment" } });
    expect(attachment({ name: "p", "users.#": "1", "users.123": "jane" })).toEqual([
      expect.stringMatching(/ user-policy /),
    ]);
    expect(attachment({ name: "p", "users.#": "0", "roles.#": "1" })).toEqual([]);
    expect(attachment({ name: "p" })).toEqual([]);
  });

  it("leaves data sources, other types and other files alone", () => {
    expect(foundIn3({ "data.aws_iam_user.ci": user() })).toEqual([]);
    expect(foundIn3({ "aws_iam_role.ci": { ...user(), type: "aws_iam_role" } })).toEqual([]);
    expect(found({ modules: [{ path: ["root"], resources: { "aws_iam_user.ci": user() } }] })).toEqual([]);
    expect(found({ ...state({}), outputs: { "aws_iam_user.ci": user() } }, "a.tfstate")).toEqual([]);
  });
});
