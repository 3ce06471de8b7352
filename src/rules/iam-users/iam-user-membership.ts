import type { DefinitionRule } from "../../core.ts";
import { defines, instead } from "./definition-wording.ts";

const terraformMembership = `resource "aws_iam_user_group_membership" "jane" {
  user   = "jane.doe"
  groups = ["administrators"]
}
`;
const cloudformationMembership = `Resources:
  Administrators:
    Type: AWS::IAM::UserToGroupAddition
    Properties:
      GroupName: administrators
      Users: [jane.doe]
`;
const lookAlikes = `resource "aws_identitystore_group_membership" "jane" {
  identity_store_id = var.identity_store_id
  group_id          = aws_identitystore_group.administrators.group_id
  member_id         = aws_identitystore_user.jane.user_id
}

resource "aws_iam_group" "administrators" {
  name = "administrators"
}
`;

export const iamUserMembership: DefinitionRule = {
  id: "iam-user-membership",
  gate: "iam-users",
  kind: "membership",
  severity: "warning",
  summary: "IAM users are put into a group of IAM",
  why: "The membership says that there are IAM users, and gives them access that no group of the identity provider knows of: it does not end with the membership there.",
  fix: "Give the access to a group from the identity provider, through a permission set in IAM Identity Center, and take the users out of the group of IAM.",
  examples: {
    bad: [
      { files: { "infrastructure/groups.tf": terraformMembership } },
      { files: { "infrastructure/template.yaml": cloudformationMembership } },
    ],
    good: [{ files: { "infrastructure/groups.tf": lookAlikes } }],
  },
  message: (definition) =>
    `${defines(definition, "the membership of IAM users in a group of IAM")} That access is not the identity provider's to take away. ${instead(definition)}`,
};
