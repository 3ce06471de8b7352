import type { DefinitionRule } from "../../core.ts";
import { defines, instead } from "./definition-wording.ts";

const terraformDevice = `resource "aws_iam_virtual_mfa_device" "jane" {
  virtual_mfa_device_name = "jane.doe"
}
`;
const cloudformationDevice = `Resources:
  JaneDevice:
    Type: AWS::IAM::VirtualMFADevice
    Properties:
      VirtualMfaDeviceName: jane.doe
      Users: [jane.doe]
`;
const mentions = `data "aws_iam_policy_document" "own_device" {
  statement {
    actions   = ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice"]
    resources = ["arn:aws:iam::*:mfa/*"]
  }
}
`;

export const iamMfaDevice: DefinitionRule = {
  id: "iam-mfa-device",
  gate: "iam-users",
  kind: "mfa-device",
  severity: "warning",
  summary: "A virtual MFA device for an IAM user is defined",
  why: "The device is there for an IAM user that signs in past the identity provider. The tool that makes it also keeps its seed, with which anybody computes the same codes.",
  fix: "Let people sign in through the identity provider, with its second factor, and delete the user with its device.",
  examples: {
    bad: [
      { files: { "infrastructure/devices.tf": terraformDevice } },
      { files: { "infrastructure/template.yaml": cloudformationDevice } },
    ],
    good: [{ files: { "infrastructure/policy.tf": mentions } }],
  },
  message: (definition) =>
    `${defines(definition, "a virtual MFA device for an IAM user")} Its seed stays with the tool that makes it, and the sign-in passes by the identity provider. ${instead(definition)}`,
};
