/**
 * Well-known publishers whose modules make no IAM users beyond those in USER_MODULES, so that they need no word when a change adds
 * one. The policy's `iamUsers.modules.trusted` adds to them.
 */
export const TRUSTED_MODULES: readonly RegExp[] = [
  /^terraform-aws-modules\/(?!iam\/)[\w-]+\/aws(?:\/\/|$)/,
  /^terraform-aws-modules\/iam\/aws\/\/(?:modules|wrappers)\/iam-(?:role|assumable|policy|read-only-policy|account|oidc|eks-role|[a-z]+-oidc)[\w-]*$/,
  /^github\.com\/terraform-aws-modules\/terraform-aws-(?!iam(?:\/|$))[\w-]+(?:\/\/|$)/,
  /^github\.com\/terraform-aws-modules\/terraform-aws-iam\/\/(?:modules|wrappers)\/iam-(?:role|assumable|policy|read-only-policy|account|oidc|eks-role|[a-z]+-oidc)[\w-]*$/,
  /^cloudposse\/(?:label|s3-bucket|vpc|dynamic-subnets|eks-cluster|ecs-[\w-]+|ec2-[\w-]+|rds[\w-]*|security-group|kms-key|iam-role|iam-policy)\/(?:aws|null)$/,
  // Other clouds have other users.
  /^[\w-]+\/[\w-]+\/(?:azurerm|azure|azuread|google|google-beta|oci|kubernetes|helm|github|cloudflare|null|random)(?:\/\/|$)/,
];

/** Where Terragrunt's functions, OpenTofu's early evaluation and older habits lead to a folder of the same repository. */
const OWN_FOLDER =
  /^(?:\.\.?(?:[/\\]|$)|[/~]|\$\{(?:path\.(?:module|root|cwd)|(?:get_(?:repo_root|terragrunt_dir|parent_terragrunt_dir|path_to_repo_root|path_from_repo_root|original_terragrunt_dir)|path_relative_(?:from|to)_include|find_in_parent_folders)\(|dirname\())/;

/**
 * A module's source without protocol, the public registry's host, query, version and `.git`; undefined for one in the same
 * repository. Formats: https://developer.hashicorp.com/terraform/language/modules/sources; Terragrunt's `tfr:///` and
 * https://terragrunt.gruntwork.io/docs/reference/hcl/functions/.
 */
export function moduleSource(written: string): string | undefined {
  const source = written.trim();
  if (source === "" || OWN_FOLDER.test(source)) return undefined;
  return source
    .replace(/[?#].*$/s, "")
    .replace(/^(?:git|hg|s3|gcs)::/, "")
    .replace(/^(?:https?|ssh|git|tfr|oci):\/\//, "")
    .replace(/^\/+/, "")
    .replace(/^(?:registry\.(?:terraform\.io|opentofu\.org))\//, "")
    .replace(/^[^/@]*@/, "")
    .replace(/^([\w.-]+):(?!\/)/, "$1/")
    .replace(/\/+$/, "")
    .replace(/\.git(?=\/\/|$)/, "");
}
