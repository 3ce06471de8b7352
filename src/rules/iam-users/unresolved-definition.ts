import type { DefinitionRule } from "../../core.ts";
import { quoted } from "../wording.ts";

const unknownModule = `module "mailer" {
  source  = "example/mail-sender/aws"
  version = "1.4.0"
}
`;
const macro = `Transform: [CompanyDefaults]
Resources:
  Bucket:
    Type: AWS::S3::Bucket
`;
const nested = `Resources:
  Mail:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://templates.example.com/mail.yaml
`;
const known = `module "network" {
  source = "terraform-aws-modules/vpc/aws"
}

module "own" {
  source = "./modules/own"
}
`;
const ownTransform = `Transform: AWS::Serverless-2016-10-31
Resources:
  Network:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./network.yaml
`;

export const unresolvedDefinition: DefinitionRule = {
  id: "unresolved-definition",
  gate: "iam-users",
  kind: "unresolved",
  severity: "note",
  onlyAdded: true,
  summary: "A change adds something that may define IAM users, and lies where the guard cannot look",
  why: "What a macro writes, what a template elsewhere holds, and what a module of another repository makes stands in no file here. A change that adds one may add an IAM user with it. What was there before the change is not mentioned.",
  fix: "Look at what is added. Name a module that makes IAM users in the policy's `iamUsers.modules.makingUsers`, and one that makes none in `iamUsers.modules.trusted`; keep templates in the repository, where they are read.",
  examples: {
    bad: [
      { files: { "infrastructure/mail.tf": unknownModule }, base: {} },
      { files: { "infrastructure/template.yaml": macro }, base: {} },
      { files: { "infrastructure/template.yaml": nested }, base: {} },
    ],
    good: [
      { files: { "infrastructure/mail.tf": unknownModule }, base: { "infrastructure/mail.tf": unknownModule } },
      { files: { "infrastructure/mail.tf": unknownModule } },
      { files: { "infrastructure/main.tf": known }, base: {} },
      { files: { "infrastructure/template.yaml": ownTransform }, base: {} },
    ],
  },
  message: ({ address, from, dialect }) =>
    `${quoted(address)} brings in ${quoted(from ?? address)}, which is not in this repository: nobody can see here whether it makes IAM users. Look at it${
      dialect === "terraform" || dialect === "terragrunt"
        ? "; then name it in the policy, in `iamUsers.modules.trusted` or `iamUsers.modules.makingUsers`"
        : ", or keep it in this repository, where it is read"
    }.`,
};
