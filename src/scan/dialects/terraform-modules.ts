import type { Definition, DefinitionKind } from "../../core.ts";

/** What a module makes, unless one of the inputs `unless` is false. */
interface Made {
  readonly kind: DefinitionKind;
  readonly unless: readonly string[];
}

/** A module that makes IAM users. `onlyWith`: it makes them only where this input is not false, and the default is. */
export interface UserModule {
  /** Matches the source as moduleSource() answers it. */
  readonly source: RegExp;
  readonly makes: readonly Made[];
  readonly onlyWith?: string;
  /** The input that is the user's name. */
  readonly userName?: string;
}

const cloudposse = (name: string): RegExp =>
  new RegExp(`^(?:cloudposse/${name}/aws|[\\w.:@/-]*/terraform-aws-${name})$`);

/**
 * Published modules that make IAM users, by their sources. Each names the inputs that switch parts off. Sources: the modules'
 * pages at registry.terraform.io.
 */
export const USER_MODULES: readonly UserModule[] = [
  {
    // Also forks under other owners, such as github.com/binbashar/terraform-aws-iam.
    source: /^(?:terraform-aws-modules\/iam\/aws|[\w.:@/-]*\/terraform-aws-iam)\/\/modules\/iam-user$/,
    makes: [
      { kind: "user", unless: ["create_user", "create"] },
      { kind: "access-key", unless: ["create_user", "create", "create_iam_access_key", "create_access_key"] },
      {
        kind: "login-profile",
        unless: ["create_user", "create", "create_iam_user_login_profile", "create_login_profile"],
      },
    ],
    userName: "name",
  },
  {
    source: cloudposse("iam-user"),
    makes: [
      { kind: "user", unless: ["enabled"] },
      { kind: "login-profile", unless: ["enabled", "login_profile_enabled"] },
    ],
    userName: "user_name",
  },
  {
    source: cloudposse("(?:iam-system-user|iam-s3-user|iam-chamber-user)"),
    makes: [
      { kind: "user", unless: ["enabled"] },
      { kind: "access-key", unless: ["enabled", "create_iam_access_key"] },
    ],
  },
  {
    source: cloudposse("s3-bucket"),
    makes: [
      { kind: "user", unless: ["enabled"] },
      { kind: "access-key", unless: ["enabled", "access_key_enabled"] },
    ],
    onlyWith: "user_enabled",
  },
  {
    source: /^dasmeta\/(?:iam\/aws\/\/modules\/user|modules\/aws\/\/modules\/aws-iam-user)$/,
    makes: [
      { kind: "user", unless: ["create_user", "create"] },
      { kind: "access-key", unless: ["create_user", "create", "create_iam_access_key"] },
    ],
    userName: "username",
  },
  {
    source: /^silinternational\/serverless-user\/aws$/,
    makes: [
      { kind: "user", unless: [] },
      { kind: "access-key", unless: [] },
    ],
  },
];

/**
 * Well-known publishers whose modules make no IAM users beyond those in USER_MODULES, so that they need no word when a change adds
 * one. The policy's `iamUsers.modules.trusted` adds to them.
 */
export const TRUSTED_MODULES: readonly RegExp[] = [
  /^terraform-aws-modules\/(?!iam\/)[\w-]+\/aws(?:\/\/|$)/,
  /^terraform-aws-modules\/iam\/aws\/\/modules\/iam-(?:role|assumable|policy|read-only-policy|account|oidc|github-oidc)[\w-]*$/,
  /^cloudposse\/(?:label|s3-bucket|vpc|dynamic-subnets|eks-cluster|ecs-[\w-]+|ec2-[\w-]+|rds[\w-]*|security-group|kms-key|iam-role|iam-policy)\/(?:aws|null)$/,
  // Other clouds have other users.
  /^[\w-]+\/[\w-]+\/(?:azurerm|azure|azuread|google|google-beta|oci|kubernetes|helm|github|cloudflare|null|random)(?:\/\/|$)/,
];

/**
 * A module's source without protocol, the public registry's host, query, version and `.git`; undefined for one in the same
 * repository. Format: https://developer.hashicorp.com/terraform/language/modules/sources; Terragrunt's `tfr:///`.
 */
export function moduleSource(written: string): string | undefined {
  const source = written.trim();
  if (source === "" || /^\.\.?(?:[/\\]|$)|^[/~]/.test(source)) return undefined;
  return source
    .replace(/[?#].*$/s, "")
    .replace(/^git::/, "")
    .replace(/^(?:https?|ssh|git|tfr):\/\//, "")
    .replace(/^\/+/, "")
    .replace(/^(?:registry\.(?:terraform\.io|opentofu\.org))\//, "")
    .replace(/^git@/, "")
    .replace(/^([\w.-]+):(?!\/)/, "$1/")
    .replace(/\.git(?=\/\/|$)/, "");
}

/** A place that a module's call defines something at. */
export type Call = Pick<Definition, "dialect" | "address" | "confidence" | "at">;
