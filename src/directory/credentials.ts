import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;
type Profiles = Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>>;

/** Where credentials will come from, decided without a call; `none` says why there are none. */
export type CredentialSource =
  | { readonly kind: "environment" }
  | { readonly kind: "profile"; readonly profile: string }
  | { readonly kind: "web-identity" }
  | { readonly kind: "none"; readonly reason: string };

// Keys of a profile that lead to credentials. Source: AWS SDKs and Tools Reference Guide, "Settings reference".
const CREDENTIAL_KEYS = [
  "aws_access_key_id",
  "role_arn",
  "credential_source",
  "credential_process",
  "sso_session",
  "sso_start_url",
  "login_session",
];
// The values of credential_source that ask the machine. Source: the same guide, "Assume role credential provider".
const METADATA = new Set(["Ec2InstanceMetadata", "EcsContainer"]);

/**
 * Chooses as the SDK's chain does (environment, profile, web identity), but stops before container and instance metadata: a
 * runner's own role must never answer for a job that was given none. `profiles` are those of the AWS configuration files.
 */
export function chooseCredentials(environment: Environment, profiles: Profiles): CredentialSource {
  const named = environment["AWS_PROFILE"] || undefined;
  if (named === undefined && environment["AWS_ACCESS_KEY_ID"] && environment["AWS_SECRET_ACCESS_KEY"])
    return { kind: "environment" };
  const profile = named ?? "default";
  const chain = [...profileChain(profile, profiles)];
  const usable = CREDENTIAL_KEYS.some((key) => profiles[profile]?.[key] !== undefined);
  const metadata = chain.some((section) => METADATA.has(section["credential_source"] ?? ""));
  if (usable && !metadata) return { kind: "profile", profile };
  if (environment["AWS_WEB_IDENTITY_TOKEN_FILE"] && environment["AWS_ROLE_ARN"]) return { kind: "web-identity" };
  return { kind: "none", reason: `no AWS credentials${why(named, profiles, metadata, environment)}` };
}

/**
 * Why there are no credentials, where that is certain without reading profiles; undefined where there are some, or there may
 * be. Spares a run without AWS the loading of the SDK. Source of the paths: AWS SDKs and Tools Reference Guide, "Location of
 * the shared config and credentials files".
 */
export function surelyWithoutCredentials(environment: Environment): string | undefined {
  const home = environment["HOME"] ?? environment["USERPROFILE"] ?? homedir();
  const files = [
    environment["AWS_CONFIG_FILE"] ?? join(home, ".aws", "config"),
    environment["AWS_SHARED_CREDENTIALS_FILE"] ?? join(home, ".aws", "credentials"),
  ];
  if (files.some((file) => existsSync(file))) return undefined;
  const source = chooseCredentials(environment, {});
  return source.kind === "none" ? source.reason : undefined;
}

/** A profile and those that it takes its credentials from. */
function* profileChain(first: string, profiles: Profiles): Iterable<Readonly<Record<string, string | undefined>>> {
  const seen = new Set<string>();
  let name: string | undefined = first;
  while (name !== undefined && !seen.has(name)) {
    seen.add(name);
    const section: Readonly<Record<string, string | undefined>> = profiles[name] ?? {};
    yield section;
    name = section["source_profile"];
  }
}

function why(named: string | undefined, profiles: Profiles, metadata: boolean, environment: Environment): string {
  const machine = "those of the machine itself are only used with --directory live";
  if (metadata) return ` (the profile "${named ?? "default"}" leads to instance or container metadata; ${machine})`;
  if (named !== undefined && !profiles[named])
    return ` (AWS_PROFILE names "${named}", which no AWS configuration file holds)`;
  if (named !== undefined) return ` (the profile "${named}" holds none)`;
  const container =
    environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] ?? environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"];
  return container ? ` (${machine})` : "";
}
