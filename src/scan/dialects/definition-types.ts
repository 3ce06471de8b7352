import type { Definition, DefinitionKind, Node } from "../../core.ts";
import { valueAt } from "../../documents/nodes.ts";

/** What a resource type of an infrastructure format defines, and where its properties say more. */
export interface DefinitionType {
  readonly kind: DefinitionKind;
  /** The property that holds the IAM user's name. */
  readonly userName?: string;
  /** The type defines something of this kind only where this property names users. */
  readonly onlyWith?: string;
}

/**
 * Resource types of AWS CloudFormation. A console password is a property of its user; SSH keys and service credentials have
 * no type. Source: CloudFormation template reference, AWS::IAM.
 */
export const CLOUDFORMATION_TYPES: ReadonlyMap<string, DefinitionType> = table({
  "AWS::IAM::User": { kind: "user", userName: "UserName" },
  "AWS::IAM::AccessKey": { kind: "access-key", userName: "UserName" },
  "AWS::IAM::UserToGroupAddition": { kind: "membership" },
  "AWS::IAM::UserPolicy": { kind: "user-policy" },
  "AWS::IAM::Policy": { kind: "user-policy", onlyWith: "Users" },
  "AWS::IAM::ManagedPolicy": { kind: "user-policy", onlyWith: "Users" },
  "AWS::IAM::VirtualMFADevice": { kind: "mfa-device" },
});

/** Resource types of Terraform and OpenTofu. Source: documentation of the providers hashicorp/aws and hashicorp/awscc. */
export const TERRAFORM_TYPES: ReadonlyMap<string, DefinitionType> = table({
  aws_iam_user: { kind: "user", userName: "name" },
  awscc_iam_user: { kind: "user", userName: "user_name" },
  aws_iam_access_key: { kind: "access-key", userName: "user" },
  aws_iam_user_login_profile: { kind: "login-profile", userName: "user" },
  aws_iam_user_ssh_key: { kind: "ssh-key", userName: "username" },
  aws_iam_service_specific_credential: { kind: "service-credential", userName: "user_name" },
  aws_iam_signing_certificate: { kind: "signing-certificate", userName: "user_name" },
  aws_iam_user_group_membership: { kind: "membership" },
  aws_iam_group_membership: { kind: "membership" },
  aws_iam_user_policy: { kind: "user-policy" },
  aws_iam_user_policy_attachment: { kind: "user-policy" },
  aws_iam_user_policies_exclusive: { kind: "user-policy" },
  aws_iam_user_policy_attachments_exclusive: { kind: "user-policy" },
  aws_iam_policy_attachment: { kind: "user-policy", onlyWith: "users" },
  awscc_iam_user_policy: { kind: "user-policy" },
  aws_iam_virtual_mfa_device: { kind: "mfa-device" },
  awscc_iam_virtual_mfa_device: { kind: "mfa-device" },
});

// A function declaration, so that the tables above can call it. A Map, since a plain object also has "constructor".
function table(types: Readonly<Record<string, DefinitionType>>): ReadonlyMap<string, DefinitionType> {
  return new Map(Object.entries(types));
}

/** Whether a resource of this type, with these properties, defines something: false where the list of users is empty or not there. */
export function namesUsers({ onlyWith }: DefinitionType, properties: Node | undefined): boolean {
  if (onlyWith === undefined) return true;
  const users = valueAt(properties, onlyWith);
  if (users === undefined || (users.type === "scalar" && users.value === null)) return false;
  return users.type !== "list" || users.items.length > 0;
}

/** `{ name }` where it is known, else nothing. */
export const optionalName = (name: string | undefined): Pick<Definition, "name"> =>
  name === undefined ? {} : { name };
