import type { Definition } from "../../core.ts";
import { quoted } from "../wording.ts";

type Found = Omit<Definition, "at">;

/** The user in a sentence: by name where that is known. */
export const userIn = ({ name }: Found): string =>
  name === undefined ? "an IAM user" : `the IAM user ${quoted(name)}`;

/** `"address" defines WHAT`, with where it comes from and whether it is certain; a whole sentence. */
export function defines(definition: Found, what: string): string {
  const { address, from, confidence } = definition;
  const source = from === undefined ? "" : ` (from ${quoted(from)})`;
  const when = confidence === "conditional" ? ", if its condition holds" : "";
  return `${quoted(address)}${source} defines ${what}${when}.`;
}

interface Advice {
  /** What gives people a permission set through a group. */
  readonly people: string;
  /** What gives machines a role. */
  readonly machines: string;
}

const GENERAL: Advice = {
  people: "give people a permission set through a group in IAM Identity Center",
  machines: "let pipelines assume an IAM role with OIDC",
};
const TERRAFORM: Advice = {
  people:
    "give people an `aws_ssoadmin_permission_set`, assigned by `aws_ssoadmin_account_assignment` to a group in IAM Identity Center",
  machines: "let pipelines assume an `aws_iam_role` with OIDC (`aws_iam_openid_connect_provider`)",
};
const CLOUDFORMATION: Advice = {
  people: "give people an `AWS::SSO::PermissionSet`, by an `AWS::SSO::Assignment` to a group in IAM Identity Center",
  machines: "let pipelines assume an `AWS::IAM::Role` with OIDC (`AWS::IAM::OIDCProvider`)",
};

const PULUMI: Advice = {
  people:
    "give people an `aws.ssoadmin.PermissionSet`, by an `aws.ssoadmin.AccountAssignment` to a group in IAM Identity Center",
  machines: "let pipelines assume an `aws.iam.Role` with OIDC (`aws.iam.OpenIdConnectProvider`)",
};

/** What to write instead, in the words of the format that defines it. */
const BY_DIALECT: ReadonlyMap<string, Advice> = new Map<string, Advice>([
  ["terraform", TERRAFORM],
  ["terraform-plan", TERRAFORM],
  ["terragrunt", TERRAFORM],
  ["cloudformation", CLOUDFORMATION],
  [
    "kubernetes",
    {
      ...GENERAL,
      machines:
        "let workloads assume a `Role` through the OIDC provider of the cluster (IAM roles for service accounts, EKS Pod Identity; on OpenShift `credentialsMode: Manual` with `ccoctl`), and pipelines one with OIDC",
    },
  ],
  [
    "landing-zone",
    {
      ...GENERAL,
      people:
        "give people an entry of `identityCenterPermissionSets` and of `identityCenterAssignments` for a group in IAM Identity Center",
    },
  ],
  [
    "iambic",
    {
      ...GENERAL,
      people:
        "give people a template `NOQ::AWS::IdentityCenter::PermissionSet` with a group in its access rules in IAM Identity Center",
    },
  ],
  ["pulumi", PULUMI],
  ["pulumi-program", PULUMI],
  [
    "vault",
    {
      ...GENERAL,
      machines: 'write `credential_type = "assumed_role"` with `role_arns`, or let pipelines assume a role with OIDC',
    },
  ],
]);

/** What to do instead: for people, for machines, and for what takes nothing but a key, where the name speaks of such. */
export function instead(definition: Found): string {
  const { people, machines } = BY_DIALECT.get(definition.dialect) ?? GENERAL;
  const special = specialCase(definition);
  return `${capital(people)}, and ${machines}.${special === undefined ? "" : ` ${special}`}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sender of mail and a break-glass account are told what there is for them. */
function specialCase({ name, address }: Found): string | undefined {
  const said = `${name ?? ""} ${address}`;
  if (/(?:^|[\W_])(?:ses|smtp|mail(?:er)?|email)(?:[\W_]|$)|Ses(?=[A-Z]|$)|S(?:mtp|MTP)|Mail/.test(said)) {
    return "To send mail, call the SES API with a role; SMTP alone needs a user: allow it `ses:SendRawEmail` and nothing else, and waive the finding by its subject.";
  }
  if (/break.?glass|emergency/i.test(said)) {
    return "For an emergency account, waive the finding by its subject, with an owner and an expiry date.";
  }
  return undefined;
}

/** For systems that take nothing but a key: the last sentence of a `fix`. */
export const LAST_RESORT =
  "Ask a vendor for a role with an external ID. Where a system can use nothing else, waive the finding by its subject, with an owner and an expiry date.";
