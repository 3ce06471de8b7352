import type { Definition, DefinitionKind, Node } from "../../core.ts";
import { stringOf, valueAt } from "../../documents/nodes.ts";
import { IAM_USER_NAME_CHARACTERS, TYPE_NAME_CHARACTERS } from "../../limits.ts";
import { isFilledIn } from "../templates/templates.ts";

/** What a resource type of an infrastructure format defines, and where its properties say more. */
export interface DefinitionType {
  readonly kind: DefinitionKind;
  /** The property that holds the IAM user's name. */
  readonly userName?: string;
  /** The type defines something of this kind only where this property names users. */
  readonly onlyWith?: string;
  /** The type defines nothing where this list is written out and empty. */
  readonly members?: string;
}

/**
 * Resource types of AWS CloudFormation. A console password is a property of its user; SSH keys and service credentials have
 * no type. Source: CloudFormation template reference, AWS::IAM.
 */
export const CLOUDFORMATION_TYPES: ReadonlyMap<string, DefinitionType> = table({
  "AWS::IAM::User": { kind: "user", userName: "UserName" },
  "AWS::IAM::AccessKey": { kind: "access-key", userName: "UserName" },
  "AWS::IAM::UserToGroupAddition": { kind: "membership", members: "Users" },
  "AWS::IAM::UserPolicy": { kind: "user-policy" },
  "AWS::IAM::Policy": { kind: "user-policy", onlyWith: "Users" },
  "AWS::IAM::ManagedPolicy": { kind: "user-policy", onlyWith: "Users" },
  "AWS::IAM::VirtualMFADevice": { kind: "mfa-device" },
});

/**
 * Resource types of Terraform and OpenTofu. Source: documentation of the providers hashicorp/aws, hashicorp/awscc and cloudposse/awsutils.
 */
export const TERRAFORM_TYPES: ReadonlyMap<string, DefinitionType> = table({
  aws_iam_user: { kind: "user", userName: "name" },
  awscc_iam_user: { kind: "user", userName: "user_name" },
  aws_iam_access_key: { kind: "access-key", userName: "user" },
  awsutils_expiring_iam_access_key: { kind: "access-key", userName: "user" },
  aws_iam_user_login_profile: { kind: "login-profile", userName: "user" },
  aws_iam_user_ssh_key: { kind: "ssh-key", userName: "username" },
  aws_iam_service_specific_credential: { kind: "service-credential", userName: "user_name" },
  aws_iam_signing_certificate: { kind: "signing-certificate", userName: "user_name" },
  aws_iam_user_group_membership: { kind: "membership", members: "groups" },
  aws_iam_group_membership: { kind: "membership", members: "users" },
  aws_iam_user_policy: { kind: "user-policy" },
  aws_iam_user_policy_attachment: { kind: "user-policy" },
  aws_iam_user_policies_exclusive: { kind: "user-policy", members: "policy_names" },
  aws_iam_user_policy_attachments_exclusive: { kind: "user-policy", members: "policy_arns" },
  aws_iam_policy_attachment: { kind: "user-policy", onlyWith: "users" },
  awscc_iam_managed_policy: { kind: "user-policy", onlyWith: "users" },
  awscc_iam_user_policy: { kind: "user-policy" },
  aws_iam_virtual_mfa_device: { kind: "mfa-device" },
  awscc_iam_virtual_mfa_device: { kind: "mfa-device" },
});

/** Kinds of Crossplane's provider for AWS. Source: CRDs of crossplane-contrib/provider-upjet-aws and provider-aws, group iam. */
export const CROSSPLANE_TYPES: ReadonlyMap<string, DefinitionType> = table({
  User: { kind: "user" },
  AccessKey: { kind: "access-key", userName: "user" },
  UserLoginProfile: { kind: "login-profile", userName: "user" },
  UserSSHKey: { kind: "ssh-key", userName: "username" },
  ServiceSpecificCredential: { kind: "service-credential", userName: "userName" },
  SigningCertificate: { kind: "signing-certificate", userName: "userName" },
  UserGroupMembership: { kind: "membership" },
  GroupMembership: { kind: "membership" },
  GroupUserMembership: { kind: "membership" },
  UserPolicyAttachment: { kind: "user-policy" },
  VirtualMfaDevice: { kind: "mfa-device" },
});

/** Kinds of Crossplane that no other group has: they tell what they are where a template fills in the version. */
export const IAM_KINDS: readonly string[] = [
  "UserLoginProfile",
  "UserSSHKey",
  "ServiceSpecificCredential",
  "UserGroupMembership",
  "GroupUserMembership",
  "UserPolicyAttachment",
  "VirtualMfaDevice",
];

/**
 * Tokens of Pulumi's providers aws and aws-native, as `module:Type`. Source: https://www.pulumi.com/registry/packages/aws/api-docs/iam/.
 */
export const PULUMI_TYPES: ReadonlyMap<string, DefinitionType> = table({
  "aws:iam:User": { kind: "user", userName: "name" },
  "aws:iam:AccessKey": { kind: "access-key", userName: "user" },
  "aws:iam:UserLoginProfile": { kind: "login-profile", userName: "user" },
  "aws:iam:SshKey": { kind: "ssh-key", userName: "username" },
  "aws:iam:ServiceSpecificCredential": { kind: "service-credential", userName: "userName" },
  "aws:iam:SigningCertificate": { kind: "signing-certificate", userName: "userName" },
  "aws:iam:UserGroupMembership": { kind: "membership" },
  "aws:iam:GroupMembership": { kind: "membership" },
  "aws:iam:UserPolicy": { kind: "user-policy" },
  "aws:iam:UserPolicyAttachment": { kind: "user-policy" },
  "aws:iam:UserPoliciesExclusive": { kind: "user-policy", members: "policyNames" },
  "aws:iam:UserPolicyAttachmentsExclusive": { kind: "user-policy", members: "policyArns" },
  "aws:iam:PolicyAttachment": { kind: "user-policy", onlyWith: "users" },
  "aws:iam:VirtualMfaDevice": { kind: "mfa-device" },
  "aws-native:iam:User": { kind: "user", userName: "userName" },
  "aws-native:iam:UserPolicy": { kind: "user-policy" },
  "aws-native:iam:UserToGroupAddition": { kind: "membership" },
  "aws-native:iam:VirtualMfaDevice": { kind: "mfa-device" },
});

/** The type of a Pulumi token, written shortly (`aws:iam:User`) or in full (`aws:iam/user:User`). */
export const pulumiType = (token: string): DefinitionType | undefined =>
  token.length > TYPE_NAME_CHARACTERS ? undefined : PULUMI_TYPES.get(token.replace(/^([a-z-]+:iam)\/\w+:/, "$1:"));

// A function declaration, so that the tables above can call it. A Map, since a plain object also has "constructor".
function table(types: Readonly<Record<string, DefinitionType>>): ReadonlyMap<string, DefinitionType> {
  return new Map(Object.entries(types));
}

/** Whether a resource of this type, with these properties, defines something: false where the list of users is empty or not there. */
export function namesUsers({ onlyWith, members }: DefinitionType, properties: Node | undefined): boolean {
  const named = members === undefined ? undefined : valueAt(properties, members);
  if (named?.type === "list" && named.items.length === 0) return false;
  if (onlyWith === undefined) return true;
  const users = valueAt(properties, onlyWith);
  if (users === undefined || isNothing(users)) return false;
  return users.type !== "list" || users.items.length > 0;
}

/** `{ name }` where it is known and written out, else nothing: no template fills it in, and it can be an IAM user's. */
export const optionalName = (name: string | undefined): Pick<Definition, "name"> =>
  name === undefined || name.length > IAM_USER_NAME_CHARACTERS || isFilledIn(name) ? {} : { name };

/** Definitions of commands, once at each place: one command may be read alone and with what else is given to it. The last one counts. */
export const onceAtEachStart = (all: Iterable<Definition>): Iterable<Definition> =>
  new Map(Array.from(all, (definition) => [definition.at.start, definition])).values();

/** Whether a property is not there: null, and in CloudFormation `AWS::NoValue`, which takes it away. */
export const isNothing = (node: Node): boolean =>
  (node.type === "scalar" && (node.value === null || (node.tag === "!Ref" && node.value === "AWS::NoValue"))) ||
  stringOf(valueAt(node, "Ref")) === "AWS::NoValue";
