import type { DefinitionRule } from "../../core.ts";
import { defines, instead, LAST_RESORT, userIn } from "./definition-wording.ts";

const terraformCredential = `resource "aws_iam_service_specific_credential" "bedrock" {
  service_name = "bedrock.amazonaws.com"
  user_name    = "bedrock-client"
}
`;
const crossplaneCredential = `apiVersion: iam.aws.upbound.io/v1beta1
kind: ServiceSpecificCredential
metadata:
  name: keyspaces
spec:
  forProvider:
    serviceName: cassandra.amazonaws.com
    userName: keyspaces-client
`;
const mentions = `data "aws_iam_policy_document" "guardrail" {
  statement {
    effect    = "Deny"
    actions   = ["iam:CreateServiceSpecificCredential"]
    resources = ["*"]
  }
}
`;

export const iamServiceCredential: DefinitionRule = {
  id: "iam-service-credential",
  gate: "iam-users",
  kind: "service-credential",
  severity: "error",
  summary: "A service-specific credential of an IAM user is defined",
  why: "Passwords for CodeCommit and Amazon Keyspaces and long-term API keys for Amazon Bedrock belong to an IAM user, work from anywhere, and know neither a second factor nor the identity provider. Most never expire.",
  fix: `Use the short-lived credentials of a role: \`git-remote-codecommit\` for CodeCommit, the SigV4 plug-in for Amazon Keyspaces, the AWS SDK or short-term API keys for Amazon Bedrock. ${LAST_RESORT}`,
  examples: {
    bad: [
      { files: { "infrastructure/bedrock.tf": terraformCredential } },
      { files: { "clusters/keyspaces.yaml": crossplaneCredential } },
    ],
    good: [{ files: { "infrastructure/guardrail.tf": mentions } }],
  },
  message: (definition) =>
    `${defines(definition, `a service-specific credential of ${userIn(definition)}`)} It works from anywhere until somebody deletes it; use the SDK, \`git-remote-codecommit\` or the SigV4 plug-in with short-lived credentials. ${instead(definition)}`,
};
