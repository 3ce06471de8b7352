import { describe, expect, it } from "vitest";
import { stepFunctions } from "../../../../src/scan/dialects/step-functions.ts";
import { LOWER_CASE_OPERATIONS } from "../../../../src/scan/lex/iam-operations.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (text: string, path = "machine.asl.json") => foundIn(stepFunctions, path, text);
const machine = (resource: string, extra: object = {}) =>
  JSON.stringify({ StartAt: "Make", States: { Make: { Type: "Task", Resource: resource, End: true, ...extra } } });

describe("step-functions", () => {
  it.each([...LOWER_CASE_OPERATIONS])("knows %s", (action, kind) => {
    expect(found(machine(`arn:aws:states:::aws-sdk:iam:${action}`))).toEqual([
      expect.stringMatching(new RegExp(` ${kind} - definite Make$`)),
    ]);
  });

  it("reads a task, at its resource", () => {
    for (const partition of ["aws", "aws-us-gov", "aws-cn", `$\{Partition}`, `$\{AWS::Partition}`, "{{ partition }}"]) {
      expect(found(machine(`arn:${partition}:states:::aws-sdk:iam:createUser`))).toEqual([
        "machine.asl.json:1:62 user - definite Make",
      ]);
    }
    expect(
      found(
        '{"States": {"A": {"Type": "Task", "Resource": "arn:{{ p }}:states:::aws-sdk:iam:createUser", "T": {{ t }} }}}',
      ),
    ).toEqual([expect.stringMatching(/ user - definite A$/)]);
    expect(found(machine("arn:aws:states:::aws-sdk:iam:createUser.waitForTaskToken"))).toHaveLength(1);
    const yaml = lines(
      "StartAt: A",
      "States:",
      "  A:",
      "    Type: Task",
      "    Resource: arn:aws:states:::aws-sdk:iam:createAccessKey",
    );
    expect(found(yaml, "machine.asl.yaml")).toEqual(["machine.asl.yaml:5:15 access-key - definite A"]);
  });

  it("reads the text of a definition, also in pieces", () => {
    const outer = (value: unknown) =>
      JSON.stringify({
        Resources: { M: { Type: "AWS::StepFunctions::StateMachine", Properties: { DefinitionString: value } } },
      });
    expect(found(outer(machine("arn:aws:states:::aws-sdk:iam:createUser")), "a.json")).toEqual([
      "a.json:1:171 user - definite Make",
    ]);
    const joined = {
      "Fn::Join": ["", ['{"Resource":"arn:', { Ref: "AWS::Partition" }, ':states:::aws-sdk:iam:createUser"}']],
    };
    expect(found(outer(joined), "a.json")).toEqual(["a.json:1:161 user - definite Properties"]);
    const two = `${machine("arn:aws:states:::aws-sdk:iam:createUser")}${machine("arn:aws:states:::aws-sdk:iam:createAccessKey")}`;
    expect(found(outer(two), "a.json")).toHaveLength(2);
    expect(found(outer({ "Fn::Sub": two }), "a.json")).toHaveLength(2);
  });

  it("reads the user's name, where it is written out", () => {
    const resource = "arn:aws:states:::aws-sdk:iam:createUser";
    const named = (extra: object) => found(machine(resource, extra));
    expect(named({ Parameters: { UserName: "ci" } })).toEqual(["machine.asl.json:1:62 user ci definite Make"]);
    expect(named({ Arguments: { UserName: "ci" } })).toEqual(["machine.asl.json:1:62 user ci definite Make"]);
    expect(named({ Parameters: { "UserName.$": "$.name" } })).toEqual(["machine.asl.json:1:62 user - definite Make"]);
    expect(named({ Arguments: { UserName: "{% $name %}" } })).toEqual(["machine.asl.json:1:62 user - definite Make"]);
    const text = lines(
      "DefinitionString: |",
      "  {",
      '    "States": {"A": {"Type": "Task",',
      `      "Resource": "${resource}", "Parameters": {"UserName": "ci"}}}`,
      "  }",
    );
    expect(found(text, "a.yaml")).toEqual(["a.yaml:4:19 user ci definite A"]);
    const target = `Target:\n  Arn: arn:aws:scheduler:::aws-sdk:iam:createUser\n  Input: '{"UserName": "ci"}'\n`;
    expect(found(target, "a.yaml")).toEqual(["a.yaml:2:8 user ci definite Target"]);
  });

  it("takes no comment in the text of a definition for a call", () => {
    const text = JSON.stringify({ DefinitionString: '{"Comment": "arn:aws:states:::aws-sdk:iam:createUser"}' });
    expect(found(text, "a.json")).toEqual([]);
  });

  it("reads a target of EventBridge Scheduler", () => {
    expect(found("Target:\n  Arn: arn:aws:scheduler:::aws-sdk:iam:createUser\n", "a.yaml")).toEqual([
      "a.yaml:2:8 user - definite Target",
    ]);
  });

  it.each([
    ["another action", machine("arn:aws:states:::aws-sdk:iam:getUser")],
    ["another service", machine("arn:aws:states:::aws-sdk:identitystore:createUser")],
    ["a state that is no task", machine("arn:aws:states:::aws-sdk:iam:createUser", { Type: "Pass" })],
    ["a comment of the machine", JSON.stringify({ Comment: "arn:aws:states:::aws-sdk:iam:createUser" })],
    [
      "a policy",
      JSON.stringify({
        Statement: [{ Action: "iam:CreateUser", Resource: "arn:aws:states:::aws-sdk:iam:createUser" }],
      }),
    ],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
