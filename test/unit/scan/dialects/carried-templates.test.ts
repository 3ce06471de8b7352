import { describe, expect, it } from "vitest";
import { carriedTemplates } from "../../../../src/scan/dialects/carried-templates.ts";
import { cloudformation } from "../../../../src/scan/dialects/cloudformation.ts";
import { terraform } from "../../../../src/scan/dialects/terraform.ts";
import { definitionsIn, lines } from "../../../support/definitions.ts";

const dialect = carriedTemplates([terraform, cloudformation]);
const found = (text: string, path = "a.yaml") =>
  definitionsIn(dialect, path, text).map(
    ({ at, kind, name, confidence, dialect: id }) => `${at} ${kind} ${name ?? "-"} ${confidence} ${id}`,
  );
const manifest = (kind: string, ...spec: readonly string[]): string =>
  lines("apiVersion: example.org/v1", `kind: ${kind}`, "spec:", ...spec.map((line) => `  ${line}`));
const user = ["  resource aws_iam_user x {", '    name = "ci"', "  }"];
const hcl = ['  resource "aws_iam_user" "x" {', '    name = "ci"', "  }"];

describe("templates that manifests carry", () => {
  it("are read where Crossplane hands them to Terraform", () => {
    const workspace = (source: string): string =>
      manifest("Workspace", "forProvider:", `  source: ${source}`, "  module: |", ...hcl.map((line) => `  ${line}`));
    expect(found(workspace("Inline"))).toEqual(['7: resource "aws_iam_user" "x" user ci definite terraform']);
    expect(found(workspace("Remote"))).toEqual([]);
  });

  it("may lie elsewhere, with the modules that Crossplane hands to Terraform", () => {
    const workspace = (source: string, module: string, group = "tf.upbound.io"): string =>
      lines(
        `apiVersion: ${group}/v1beta1`,
        "kind: Workspace",
        "metadata: { name: mail }",
        `spec: { forProvider: { source: ${source}, module: '${module}' } }`,
      );
    const unknown = "git::https://git.example.com/x.git";
    const users = "git::https://github.com/cloudposse/terraform-aws-iam-system-user.git?ref=1.0.0";
    expect(found(workspace("Remote", unknown))).toEqual([`4: '${unknown}' unresolved - definite terraform`]);
    expect(found(workspace("Remote", users, "opentofu.m.upbound.io"))).toEqual([
      expect.stringMatching(/ user - definite terraform$/),
      expect.stringMatching(/ access-key - definite terraform$/),
    ]);
    expect(found(workspace("Remote", "../own"))).toEqual([]);
    expect(found(workspace("Inline", unknown))).toEqual([]);
    expect(found(workspace("Remote", unknown, "example.org"))).toEqual([]);
  });

  it("are left out where a manifest only describes others, observes, or is what a test waits for", () => {
    const text = manifest("Configuration", "hcl: |", ...hcl);
    const observed = lines("  managementPolicies: [Observe]", "  forProvider:", "    source: Remote");
    const workspace = `apiVersion: tf.upbound.io/v1beta1\nkind: Workspace\nspec:\n${observed}    module: 'git::https://x/y.git'\n`;
    expect(found(text.replace("Configuration", "CustomResourceDefinition"))).toEqual([]);
    expect(found(text, "tests/01-assert.yaml")).toEqual([]);
    expect(found(text, "tests/01-install.yaml")).toHaveLength(1);
    expect(found(text.replace("spec:", "spec:\n  managementPolicies: [Observe]"))).toEqual([]);
    expect(found(text.replace("spec:", "spec:\n  managementPolicies: [Observe, Create]"))).toHaveLength(1);
    expect(found(workspace)).toEqual([]);
    expect(found(workspace.replace("Observe", '"*"'))).toHaveLength(1);
  });

  it("are read where a controller hands them to Terraform", () => {
    expect(found(manifest("Configuration", "hcl: |", ...hcl))).toEqual([
      '5: resource "aws_iam_user" "x" user ci definite terraform',
    ]);
    expect(found(manifest("Configuration", "hcl: |", ...hcl, "  # x").replace(/^(?= +resource)/m, "    #"))).toEqual(
      [],
    );
    expect(found(manifest("Configuration", "notes: |", ...hcl))).toEqual([]);
    expect(found(manifest("Configuration", "hcl: |", ...user))).toHaveLength(1);
  });

  it("are read where they are CloudFormation's", () => {
    const template = ["  Resources:", "    A:", "      Type: AWS::IAM::AccessKey"];
    expect(found(manifest("Stack", "templateBody: |", ...template))).toEqual([
      "7: AWS::IAM::AccessKey access-key - definite cloudformation",
    ]);
    expect(found(manifest("Stack", "templateBody: |", "  Resources: {}", "  # AWS::IAM::User"))).toEqual([]);
  });

  it("are read where they are files of a ConfigMap", () => {
    const map = (key: string): string =>
      lines("apiVersion: v1", "kind: ConfigMap", "data:", `  ${key}: |`, ...hcl.map((line) => `  ${line}`));
    expect(found(map("main.tf"))).toEqual(['5: resource "aws_iam_user" "x" user ci definite terraform']);
    expect(found(map("README.md"))).toEqual([]);
    expect(found(map("main.tf").replace("apiVersion: v1\n", ""))).toEqual([]);
  });
});
