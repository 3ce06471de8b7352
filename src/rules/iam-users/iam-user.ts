import type { DefinitionRule } from "../../core.ts";
import { defines, instead, LAST_RESORT, MAIL, userIn } from "./definition-wording.ts";

const terraformUser = `resource "aws_iam_user" "deploy" {
  name = "ci-deploy"
  path = "/automation/"
}
`;
const cloudformationUser = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  DeployUser:
    Type: AWS::IAM::User
    Properties:
      UserName: ci-deploy
`;
const conditionalUser = `{
  "Parameters": { "Stage": { "Type": "String" } },
  "Conditions": { "IsTest": { "Fn::Equals": [{ "Ref": "Stage" }, "test"] } },
  "Resources": {
    "Tester": {
      "Properties": { "UserName": { "Fn::Sub": "tester-\${AWS::Region}" } },
      "Condition": "IsTest",
      "Type": "AWS::IAM::User"
    }
  }
}
`;
const terraformLookAlikes = `# resource "aws_iam_user" "old" {}
data "aws_iam_user" "legacy" {
  user_name = "ci-deploy"
}

resource "aws_identitystore_user" "jane" {
  identity_store_id = var.identity_store_id
  display_name      = "Jane Doe"
  user_name         = "jane.doe@example.com"
}

resource "aws_iam_user" "retired" {
  count = 0
  name  = "retired"
}

removed {
  from = aws_iam_user.deploy
}
`;
const cloudformationLookAlikes = `Resources:
  Recorder:
    Type: AWS::Config::ConfigurationRecorder
    Properties:
      RoleARN: arn:aws:iam::111122223333:role/config-recorder
      RecordingGroup:
        ResourceTypes: [AWS::IAM::User, AWS::IAM::Role]
  Guardrail:
    Type: AWS::Organizations::Policy
    Properties:
      Name: no-iam-users
      Type: SERVICE_CONTROL_POLICY
      Content:
        Version: "2012-10-17"
        Statement: [{ Effect: Deny, Action: iam:CreateUser, Resource: "*" }]
`;

export const iamUser: DefinitionRule = {
  id: "iam-user",
  gate: "iam-users",
  kind: "user",
  severity: "error",
  summary: "An IAM user is defined",
  why: "An IAM user stands beside the workforce directory: it keeps its access when the person leaves or loses the group, no sign-in rule of the identity provider applies to it, and its passwords and keys do not expire by themselves.",
  fix: `For people: a permission set in IAM Identity Center, assigned to a group that comes from the identity provider. For pipelines: an IAM role with a trust policy for their OIDC provider. For workloads on AWS: the role of the instance, task or function. ${MAIL} ${LAST_RESORT}`,
  examples: {
    bad: [
      { files: { "infrastructure/users.tf": terraformUser } },
      { files: { "infrastructure/template.yaml": cloudformationUser } },
      { files: { "infrastructure/template.json": conditionalUser } },
    ],
    good: [
      { files: { "infrastructure/users.tf": terraformLookAlikes } },
      { files: { "infrastructure/template.yaml": cloudformationLookAlikes } },
    ],
  },
  message: (definition) =>
    `${defines(definition, userIn(definition))} Its access does not end when the identity provider disables the person, and its credentials do not expire. ${instead(definition)}`,
};
