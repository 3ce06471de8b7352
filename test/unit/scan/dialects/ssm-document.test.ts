import { describe, expect, it } from "vitest";
import { ssmDocument } from "../../../../src/scan/dialects/ssm-document.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (text: string, path = "document.yaml") => foundIn(ssmDocument, path, text);
const step = (api: string, service = "iam", action = "aws:executeAwsApi", extra: readonly string[] = []): string =>
  lines(
    "schemaVersion: '0.3'",
    "mainSteps:",
    "  - name: make",
    `    action: ${action}`,
    "    inputs:",
    `      Service: ${service}`,
    `      Api: ${api}`,
    ...extra,
  );

describe("ssm-document", () => {
  it("reads a step, at its call", () => {
    expect(found(step("CreateUser", "iam", undefined, ["      UserName: ci"]))).toEqual([
      "document.yaml:7:12 user ci definite make",
    ]);
    expect(found(step("CreateUser", "iam", undefined, ["      UserName: '{{ Name }}'"]))).toEqual([
      expect.stringMatching(/ user - /),
    ]);
    expect(found(step("create_access_key".replace(/_/g, "")))).toEqual([expect.stringMatching(/ access-key /)]);
  });

  it("reads a document in a template", () => {
    const content = {
      schemaVersion: "0.3",
      mainSteps: [{ action: "aws:executeAwsApi", inputs: { Service: "iam", Api: "CreateUser" } }],
    };
    const template = { Resources: { D: { Type: "AWS::SSM::Document", Properties: { Content: content } } } };
    expect(found(JSON.stringify(template), "a.json")).toEqual([
      expect.stringMatching(/ user - definite aws:executeAwsApi$/),
    ]);
  });

  it.each([
    ["another call", step("GetUser")],
    ["another service", step("CreateUser", "identitystore")],
    ["an assertion", `${step("CreateUser", "iam", "aws:assertAwsResourceProperty")}# aws:executeAwsApi\n`],
    ["a comment", step("CreateUser").replace(/^/gm, "# ")],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
