import type { DefinitionRule } from "../../core.ts";
import { defines, instead, LAST_RESORT, MAIL, userIn } from "./definition-wording.ts";

const terraformKey = `resource "aws_iam_access_key" "deploy" {
  user = "ci-deploy"
}

output "secret" {
  value     = aws_iam_access_key.deploy.secret
  sensitive = true
}
`;
const cloudformationKey = `Resources:
  DeployKey:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: !ImportValue deploy-user-name
Outputs:
  DeploySecret:
    Value: !GetAtt DeployKey.SecretAccessKey
`;
const jsonKey = `{
  "resource": {
    "aws_iam_access_key": {
      "mailer": [{ "for_each": "\${var.regions}", "user": "smtp-mailer" }]
    }
  }
}
`;
const terraformLookAlikes = `data "aws_iam_access_keys" "audit" {
  user = "ci-deploy"
}

moved {
  from = aws_iam_access_key.deploy
  to   = aws_iam_access_key.mailer
}

resource "aws_iam_role" "deploy" {
  name = "deploy"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = {
        StringEquals = {
          "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
          "token.actions.githubusercontent.com:sub" = "repo:example/shop:ref:refs/heads/main"
        }
      }
    }]
  })
}
`;
const cloudformationLookAlikes = `Resources:
  RotationRule:
    Type: AWS::Config::ConfigRule
    Properties:
      Scope: { ComplianceResourceTypes: ["AWS::IAM::AccessKey"] }
      Source: { Owner: AWS, SourceIdentifier: ACCESS_KEYS_ROTATED }
`;

export const iamAccessKey: DefinitionRule = {
  id: "iam-access-key",
  gate: "iam-users",
  kind: "access-key",
  severity: "error",
  summary: "A long-lived access key of an IAM user is defined",
  why: "The key works from anywhere until somebody deletes it, without a second factor and without the identity provider. The tool that makes it also keeps its secret: in the Terraform state, in stack outputs, in the logs of the pipeline.",
  fix: `Let pipelines assume an IAM role with OIDC, workloads on AWS use the role of their instance, task or function, machines elsewhere IAM Roles Anywhere, and people the short-lived credentials of IAM Identity Center. Then delete the key, and take its secret for known. ${MAIL} ${LAST_RESORT}`,
  examples: {
    bad: [
      { files: { "infrastructure/keys.tf": terraformKey } },
      { files: { "infrastructure/template.yaml": cloudformationKey } },
      { files: { "infrastructure/mailer.tf.json": jsonKey } },
    ],
    good: [
      { files: { "infrastructure/pipeline.tf": terraformLookAlikes } },
      { files: { "infrastructure/template.yaml": cloudformationLookAlikes } },
    ],
  },
  message: (definition) =>
    `${defines(definition, `a long-lived access key of ${userIn(definition)}`)} Whoever has its secret has its access, from anywhere, until somebody deletes it. ${instead(definition)}`,
};
