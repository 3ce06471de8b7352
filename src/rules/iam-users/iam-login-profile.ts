import type { DefinitionRule } from "../../core.ts";
import { defines, instead, LAST_RESORT, userIn } from "./definition-wording.ts";

const terraformProfile = `resource "aws_iam_user_login_profile" "jane" {
  user                    = "jane.doe"
  password_reset_required = true
}
`;
const cloudformationProfile = `Resources:
  Jane:
    Type: AWS::IAM::User
    Properties:
      UserName: jane.doe
      LoginProfile:
        Password: !Ref InitialPassword
        PasswordResetRequired: true
`;
const crossplaneProfile = `apiVersion: iam.aws.upbound.io/v1beta1
kind: UserLoginProfile
metadata:
  name: jane-console
spec:
  forProvider:
    user: jane.doe
`;
const withoutPassword = `Resources:
  Reader:
    Type: AWS::SSO::PermissionSet
    Properties:
      InstanceArn: !Ref Instance
      Name: Reader
      RelayStateType: LoginProfile
`;
const switchedOff = `resource "aws_iam_user_login_profile" "jane" {
  count = 0
  user  = "jane.doe"
}
`;

export const iamLoginProfile: DefinitionRule = {
  id: "iam-login-profile",
  gate: "iam-users",
  kind: "login-profile",
  severity: "error",
  summary: "A console password of an IAM user is defined",
  why: "Who has the password signs in to the console past the identity provider: none of its sign-in rules, its second factor and its switch for people who leave apply. The tool that sets the password often keeps it, in a template, a state or a log.",
  fix: `Let people sign in through IAM Identity Center, with a permission set that is assigned to a group from the identity provider. Then delete the password. ${LAST_RESORT}`,
  examples: {
    bad: [
      { files: { "infrastructure/users.tf": terraformProfile } },
      { files: { "infrastructure/template.yaml": cloudformationProfile } },
      { files: { "clusters/users.yaml": crossplaneProfile } },
    ],
    good: [
      { files: { "infrastructure/template.yaml": withoutPassword } },
      { files: { "infrastructure/users.tf": switchedOff } },
    ],
  },
  message: (definition) =>
    `${defines(definition, `a console password of ${userIn(definition)}`)} It signs in past the identity provider, and stays valid when that disables the person. ${instead(definition)}`,
};
