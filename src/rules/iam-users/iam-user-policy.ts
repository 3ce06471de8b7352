import type { DefinitionRule } from "../../core.ts";
import { defines, instead, userIn } from "./definition-wording.ts";

const terraformPolicy = `resource "aws_iam_user_policy_attachment" "deploy" {
  user       = "ci-deploy"
  policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
}
`;
const cloudformationPolicy = `Resources:
  Deploy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Users: [ci-deploy]
      PolicyDocument:
        Version: "2012-10-17"
        Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }]
`;
const lookAlikes = `resource "aws_iam_role_policy_attachment" "deploy" {
  role       = "deploy"
  policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
}

resource "aws_iam_policy_attachment" "audit" {
  name       = "audit"
  users      = []
  roles      = ["audit"]
  policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
}
`;

export const iamUserPolicy: DefinitionRule = {
  id: "iam-user-policy",
  gate: "iam-users",
  kind: "user-policy",
  severity: "warning",
  summary: "A policy is attached to an IAM user",
  why: "The policy says that there is an IAM user, and gives it access of its own, which reviews of groups and permission sets do not see.",
  fix: "Attach the policy to a permission set that a group is assigned, or to a role that the pipeline or workload assumes, and take it from the user.",
  examples: {
    bad: [
      { files: { "infrastructure/policies.tf": terraformPolicy } },
      { files: { "infrastructure/template.yaml": cloudformationPolicy } },
    ],
    good: [{ files: { "infrastructure/policies.tf": lookAlikes } }],
  },
  message: (definition) =>
    `${defines(definition, `a policy for ${userIn(definition)}`)} Reviews of groups and permission sets do not see it. ${instead(definition)}`,
};
