/** What to write instead of an IAM user, as two halves of a sentence. */
export interface Advice {
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

const CDK: Advice = {
  people:
    "give people a `CfnPermissionSet` of `aws-cdk-lib/aws-sso`, by a `CfnAssignment` to a group in IAM Identity Center",
  machines: "let pipelines assume an `iam.Role` with OIDC (`iam.OpenIdConnectProvider`, `iam.WebIdentityPrincipal`)",
};
const CDKTF: Advice = {
  people: "give people an `SsoadminPermissionSet`, by an `SsoadminAccountAssignment` to a group in IAM Identity Center",
  machines: "let pipelines assume an `IamRole` with OIDC (`IamOpenidConnectProvider`)",
};
const COMMAND_LINE: Advice = {
  people:
    "give people a permission set (`aws sso-admin create-account-assignment`) through a group in IAM Identity Center, with which they sign in by `aws sso login`",
  machines:
    "let pipelines assume an IAM role with OIDC (`aws sts assume-role-with-web-identity`; in GitHub Actions `aws-actions/configure-aws-credentials` with `role-to-assume`)",
};
const POWERSHELL: Advice = {
  people: "give people a permission set (`New-SSOADMNAccountAssignment`) through a group in IAM Identity Center",
  machines: "let pipelines assume an IAM role with OIDC (`Use-STSWebIdentityRole`)",
};
const SDK: Advice = {
  people: "give people a permission set (`CreateAccountAssignment`) through a group in IAM Identity Center",
  machines:
    "let programs take the role that the default credential chain of the SDK finds (of the instance, task or function, or by `AssumeRoleWithWebIdentity` with OIDC)",
};
const SERVERS: Advice = {
  ...GENERAL,
  machines: "let servers use the role of their instance profile, and pipelines an IAM role with OIDC",
};
const AUTOMATION: Advice = {
  people: "give people a permission set (`CreateAccountAssignment`) through a group in IAM Identity Center",
  machines: "let workloads use the roles of their instances, tasks and functions, and pipelines an IAM role with OIDC",
};

const PULUMI: Advice = {
  people:
    "give people an `aws.ssoadmin.PermissionSet`, by an `aws.ssoadmin.AccountAssignment` to a group in IAM Identity Center",
  machines: "let pipelines assume an `aws.iam.Role` with OIDC (`aws.iam.OpenIdConnectProvider`)",
};

const KUBERNETES: Advice = {
  ...GENERAL,
  machines:
    "let workloads assume a `Role` through the OIDC provider of the cluster (IAM roles for service accounts, EKS Pod Identity; on OpenShift `credentialsMode: Manual` with `ccoctl`), and pipelines one with OIDC",
};

/** What to write instead, in the words of the format that defines it. */
const BY_DIALECT: ReadonlyMap<string, Advice> = new Map<string, Advice>([
  ["terraform", TERRAFORM],
  ["terraform-plan", TERRAFORM],
  ["terragrunt", TERRAFORM],
  ["terrascript", TERRAFORM],
  ["cdktf", CDKTF],
  ["cloudformation", CLOUDFORMATION],
  ["template-literals", CLOUDFORMATION],
  ["troposphere", CLOUDFORMATION],
  ["goformation", CLOUDFORMATION],
  ["ruby-templates", CLOUDFORMATION],
  ["cdk", CDK],
  ["command-line", COMMAND_LINE],
  ["powershell", POWERSHELL],
  ["aws-sdk", SDK],
  ["step-functions", AUTOMATION],
  ["ssm-document", AUTOMATION],
  ["ansible", SERVERS],
  ["salt", SERVERS],
  ["puppet", SERVERS],
  ["chef", SERVERS],
  ["aws-orgs", SERVERS],
  ["kubernetes", KUBERNETES],
  ["manifest-literals", KUBERNETES],
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
  ["sst", PULUMI],
  [
    "vault",
    {
      ...GENERAL,
      machines: 'write `credential_type = "assumed_role"` with `role_arns`, or let pipelines assume a role with OIDC',
    },
  ],
]);

/** What to write instead in the words of a dialect; for one that has none of its own, in general words. */
export const adviceFor = (dialect: string): Advice => BY_DIALECT.get(dialect) ?? GENERAL;
