import type { DefinitionKind } from "../../../core.ts";

/** What a module makes, unless one of the inputs `unless` is false; and, where `given` names some, only if one of them is given. */
export interface Made {
  readonly kind: DefinitionKind;
  readonly unless?: readonly string[];
  /** Inputs that switch it on: one of them is neither false nor empty. Their defaults are. */
  readonly given?: readonly string[];
}

/** A module that makes IAM users, or what belongs to them. */
export interface UserModule {
  /** Matches the source as moduleSource() answers it. */
  readonly source: RegExp;
  readonly makes: readonly Made[];
  /** The input that is the user's name. */
  readonly userName?: string;
}

const HOST = "(?:[\\w.-]+(?::\\d+)?/)?";
const within = (inner: string): string => (inner === "" ? "" : `//${inner}`);

/** A module by its name in the registry (`owner/name/aws`) and by its repository (`owner/terraform-aws-name`), on any host. */
const published = (owner: string, name: string, inner = ""): RegExp =>
  new RegExp(`^(?:${HOST}${owner}/${name}/aws|${HOST}${owner}/terraform-aws-${name})${within(inner)}$`);

/** The same, and repositories of that name under other owners, such as a company's fork. */
const orFork = (owner: string, name: string, inner = ""): RegExp =>
  new RegExp(`^(?:${HOST}${owner}/${name}/aws|[\\w.:@/-]*/terraform-aws-${name})${within(inner)}$`);

/** What else has users, and modules of the same names. */
const AWS_ALONE =
  "(?!.*(?:google|gcp|azure|yandex|ali(?:baba|cloud)|ibm|oracle|linode|digitalocean|scaleway|huawei|tencent|exoscale|outscale|minio|keycloak|okta|auth0))";
/** How names of repositories and folders begin. */
const OF_MODULES = "(?:(?:terraform|tofu|tf|modules?|aws)[._-])*";

const always = (...kinds: readonly DefinitionKind[]): readonly Made[] => kinds.map((kind) => ({ kind }));
const unless = (inputs: readonly string[], ...kinds: readonly DefinitionKind[]): readonly Made[] =>
  kinds.map((kind) => ({ kind, unless: inputs }));
const given = (kind: DefinitionKind, inputs: readonly string[], off: readonly string[] = []): Made => ({
  kind,
  unless: off,
  given: inputs,
});

const CREATE_USER = ["create_user", "create"];

/**
 * Published modules that make IAM users, by their sources, with the inputs that switch parts of them on and off; where a module
 * changed its mind, with the defaults of its newest version. An input that was renamed stands with both names, since a version
 * may be a range. `create = false` and `enabled = false` switch every module off. Sources: the repositories'
 * `main.tf` and `variables.tf`: terraform-aws-modules/terraform-aws-iam (v2 to v5, and docs/UPGRADE-6.0.md for v6);
 * cloudposse/terraform-aws-iam-user, -iam-system-user, -iam-s3-user, -iam-chamber-user (archived), -ses (`enable_ses_user` up to
 * 0.20, then `ses_user_enabled`), -s3-bucket; dasmeta/terraform-aws-iam and -modules; mineiros-io/, boldlink/, clouddrove/ and
 * Flaconi/terraform-aws-iam-user; clouddrove/terraform-aws-ses; Flaconi/terraform-aws-iam-ses-user;
 * mineiros-io/terraform-aws-iam-group; thoughtbot/terraform-aws-ses-smtp-credentials; champ-oss/terraform-aws-ses-smtp-users;
 * telia-oss/ and cytopia/terraform-aws-iam; trussworks/terraform-aws-iam-user-group; cisagov/ci-iam-user-tf-module;
 * silinternational/terraform-aws-serverless-user; https://docs.gruntwork.io/reference/modules/terraform-aws-security/iam-users/.
 */
export const USER_MODULES: readonly UserModule[] = [
  {
    // Also forks, such as github.com/binbashar/terraform-aws-iam.
    source: orFork("terraform-aws-modules", "iam", "modules/iam-user"),
    makes: [
      ...unless(CREATE_USER, "user"),
      ...unless([...CREATE_USER, "create_iam_access_key", "create_access_key"], "access-key"),
      ...unless([...CREATE_USER, "create_iam_user_login_profile", "create_login_profile"], "login-profile"),
      given("ssh-key", ["upload_iam_user_ssh_key", "create_ssh_key"], CREATE_USER),
      given("user-policy", ["policy_arns", "policies", "create_inline_policy"], CREATE_USER),
    ],
    userName: "name",
  },
  {
    // Calls the module for each of its items.
    source: orFork("terraform-aws-modules", "iam", "wrappers/iam-user"),
    makes: (["user", "access-key", "login-profile"] as const).map((kind) => given(kind, ["items"])),
  },
  {
    // The group itself is no user; its list of users makes members.
    source: orFork("terraform-aws-modules", "iam", "modules/iam-group(?:-with-[a-z-]+|-complete)?"),
    makes: [given("membership", ["group_users", "users"])],
  },
  { source: published("mineiros-io", "iam-group"), makes: [given("membership", ["users"], ["module_enabled"])] },
  { source: published("trussworks", "iam-user-group"), makes: [given("membership", ["user_list"])] },
  {
    source: published("(?:mineiros-io|boldlink)", "iam-user"),
    makes: [
      ...unless(["module_enabled"], "user"),
      given("membership", ["groups"], ["module_enabled"]),
      given("user-policy", ["policy_arns", "policy_statements", "user_policy"], ["module_enabled"]),
      given("login-profile", ["create_iam_user_login_profile"]),
    ],
    userName: "name",
  },
  {
    source: published("clouddrove", "iam-user"),
    makes: [
      ...unless(["create_user"], "user"),
      ...unless(["create_user", "create_access_key"], "access-key"),
      ...unless(["create_user", "create_iam_user_login_profile"], "login-profile"),
      given("ssh-key", ["upload_iam_user_ssh_key"], ["create_user"]),
      given("membership", ["groups"], ["create_user"]),
      given("user-policy", ["policy_enabled"], ["create_user"]),
    ],
  },
  { source: published("Flaconi", "iam-(?:ses-)?user"), makes: always("user", "access-key"), userName: "name" },
  {
    source: orFork("cloudposse", "iam-user"),
    makes: [...always("user"), ...unless(["login_profile_enabled"], "login-profile"), given("membership", ["groups"])],
    userName: "user_name",
  },
  {
    source: orFork("cloudposse", "(?:iam-system-user|iam-s3-user|iam-chamber-user)"),
    makes: [
      ...always("user"),
      ...unless(["create_iam_access_key"], "access-key"),
      given("user-policy", [
        ...["inline_policies", "inline_policies_map", "policy_arns", "policy_arns_map"],
        ...["s3_resources", "ssm_resources"],
      ]),
    ],
  },
  {
    source: orFork("cloudposse", "ses"),
    makes: unless(["ses_user_enabled", "enable_ses_user"], "user", "access-key"),
  },
  {
    source: orFork("cloudposse", "s3-bucket"),
    makes: [given("user", ["user_enabled"]), given("access-key", ["user_enabled"], ["access_key_enabled"])],
  },
  {
    source: published("clouddrove", "ses"),
    makes: (["user", "access-key", "user-policy"] as const).map((kind) => given(kind, ["iam_name"])),
    userName: "iam_name",
  },
  {
    source: new RegExp(
      `${published("dasmeta", "iam", "modules/user").source}|${published("dasmeta", "modules", "modules/aws-iam-user").source}`,
    ),
    makes: [
      ...unless(["create_user"], "user"),
      ...unless(["create_user", "api"], "access-key"),
      ...unless(["create_user", "console"], "login-profile"),
      given("user-policy", ["policy_attachment", "policy"]),
    ],
    userName: "username",
  },
  {
    source: published("silinternational", "serverless-user"),
    makes: always("user", "access-key", "user-policy"),
    userName: "username",
  },
  {
    // Its rotation makes the keys.
    source: published("thoughtbot", "ses-smtp-credentials"),
    makes: always("user", "minted", "user-policy"),
    userName: "name",
  },
  { source: published("champ-oss", "ses-smtp-users"), makes: always("user", "access-key", "user-policy") },
  { source: published("telia-oss", "iam", "modules/user"), makes: always("user", "login-profile"), userName: "name" },
  { source: published("cytopia", "iam"), makes: [given("user", ["users"]), given("user-policy", ["users"])] },
  {
    source: new RegExp(`^${HOST}cisagov/ci-iam-user-tf-module$`),
    makes: always("user", "access-key", "user-policy"),
    userName: "user_name",
  },
  {
    source: new RegExp(`^${HOST}gruntwork-io/terraform-aws-security//modules/iam-users$`),
    makes: [given("user", ["users"])],
  },
  {
    // By other publishers: a module of such a name makes the user, whatever else it does, be it a repository or a folder of one.
    source: new RegExp(
      `^(?:${HOST}[\\w-]+/(?:aws-)?(?:iam-(?:system-|s3-|ses-)?users?|ses-smtp-users?)/aws|${AWS_ALONE}[\\w.@-][^$]*/${OF_MODULES}iam(?:[._-](?:(?:system|s3|ses)[._-])?|/)users?)$`,
      "i",
    ),
    makes: unless(["create_user"], "user"),
    userName: "name",
  },
];
