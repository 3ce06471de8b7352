import type { DefinitionRule } from "../../core.ts";
import { defines, instead, LAST_RESORT, userIn } from "./definition-wording.ts";

const terraformKey = `resource "aws_iam_user_ssh_key" "jane" {
  username   = "jane.doe"
  encoding   = "SSH"
  public_key = file("jane.pub")
}
`;
const crossplaneKey = `apiVersion: iam.aws.crossplane.io/v1beta1
kind: UserSSHKey
metadata:
  name: jane
spec:
  forProvider:
    username: jane.doe
`;
const terraformLookAlikes = `resource "aws_transfer_ssh_key" "partner" {
  server_id = aws_transfer_server.inbox.id
  user_name = "partner"
  body      = file("partner.pub")
}

resource "aws_key_pair" "bastion" {
  public_key = file("bastion.pub")
}
`;

export const iamSshKey: DefinitionRule = {
  id: "iam-ssh-key",
  gate: "iam-users",
  kind: "ssh-key",
  severity: "error",
  summary: "An SSH key of an IAM user is defined",
  why: "The key opens CodeCommit repositories from anywhere until somebody deletes it, whatever the identity provider says of the person. A copy of it on one laptop is enough.",
  fix: `Let people and pipelines reach CodeCommit with \`git-remote-codecommit\` and the short-lived credentials of a permission set or a role. ${LAST_RESORT}`,
  examples: {
    bad: [{ files: { "infrastructure/users.tf": terraformKey } }, { files: { "clusters/users.yaml": crossplaneKey } }],
    good: [{ files: { "infrastructure/transfer.tf": terraformLookAlikes } }],
  },
  message: (definition) =>
    `${defines(definition, `an SSH key of ${userIn(definition)}`)} It opens CodeCommit repositories past the identity provider; use \`git-remote-codecommit\` with short-lived credentials. ${instead(definition)}`,
};
