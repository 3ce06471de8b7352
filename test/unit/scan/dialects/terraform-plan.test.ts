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
    expect(found(plan(change, { type: "aws_cloudcontrolapi_resource" }))).toMatchObject([/ user - definite /]);
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
    expect(found(plan({ actions: ["create"], after: { users: ["a"] } }, { type }))).toMatchObject([/user-policy/]);
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

  it.each(["terraform.tfstate", "terraform.tfstate.backup", "state.json"])("reads %s", (path) => {
    expect(found(state(), path)).toEqual([`${path}:7:12 access-key ci definite aws_iam_access_key.ci`]);
  });

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

  it("names the module", () => {
    expect(found(state({ module: "module.a" }), "a.tfstate")).toMatchObject([/module\.a\.aws_iam_access_key\.ci$/]);
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
