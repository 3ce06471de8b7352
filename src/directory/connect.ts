import { IdentitystoreClient } from "@aws-sdk/client-identitystore";
import { SSOAdminClient } from "@aws-sdk/client-sso-admin";
import { fromIni } from "@aws-sdk/credential-provider-ini";
import { fromTokenFile } from "@aws-sdk/credential-provider-web-identity";
import { parseKnownFiles } from "@smithy/core/config";
import { AWS_ATTEMPTS } from "../limits.ts";
import { type Asked, AwsTrouble, oneLine } from "./aws-trouble.ts";
import { type CredentialSource, chooseCredentials } from "./credentials.ts";
import { unlessAborted } from "./queue.ts";
import type { IdentityCenterOptions, Unavailable } from "./remember-groups.ts";
import type { RequestHandler } from "./request-handler.ts";

/** The clients of one instance. */
export interface Sdk {
  readonly store: IdentitystoreClient;
  readonly admin: SSOAdminClient;
  readonly region: string;
  /** The same in another Region. */
  inRegion(region: string): Sdk;
}

export const failed = (reason: string): Unavailable => ({ status: "failed", reason });

/** The answer to a call; whatever the SDK throws becomes AwsTrouble. */
export async function call<T>(asked: Asked, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    throw new AwsTrouble(asked, error);
  }
}

/** Finds credentials and Region, or says what is wrong with them. No service is asked yet, but for those that give credentials. */
export async function connect(
  options: IdentityCenterOptions,
  requestHandler: RequestHandler,
  signal: AbortSignal,
): Promise<Sdk | Unavailable> {
  const source = options.chain === "auto" ? await findCredentials(options) : undefined;
  if (source?.kind === "none") return { status: "skipped", reason: source.reason };
  // Adaptive: after a throttle the SDK slows down by itself, for whatever else calls in this account.
  const calling = { maxAttempts: AWS_ATTEMPTS, retryMode: "adaptive", requestHandler };
  const configuration = { ...calling, ...(options.region ? { region: options.region } : {}) };
  const store = new IdentitystoreClient({ ...configuration, ...provider(source, calling) });
  const trouble = await credentialTrouble(store, source, signal);
  if (requestHandler.refused) return failed(`The call for AWS credentials ${requestHandler.refused.message}`);
  if (trouble) return trouble;
  const region = await regionOf(store);
  if (region instanceof Error)
    return failed(
      `There are AWS credentials, but no Region (${oneLine(region)}). Set instances.${options.instance ?? "default"}.region in the policy, or AWS_REGION.`,
    );
  // The credentials of the first client, so that a role is assumed only once.
  const again = { ...configuration, credentials: store.config.credentials };
  const admin = new SSOAdminClient(again);
  const inRegion = (other: string): Sdk => {
    const moved = { ...again, region: other };
    return { store: new IdentitystoreClient(moved), admin: new SSOAdminClient(moved), region: other, inRegion };
  };
  return { store, admin, region, inRegion };
}

async function regionOf(store: IdentitystoreClient): Promise<string | Error> {
  try {
    return await store.config.region();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function findCredentials({ environment }: IdentityCenterOptions): Promise<CredentialSource> {
  try {
    return chooseCredentials(environment, await parseKnownFiles({}));
  } catch (error) {
    return { kind: "none", reason: `no AWS credentials (the AWS configuration files: ${oneLine(error)})` };
  }
}

/** With `environment`, the first link of the SDK's chain answers, and no other is asked. */
function provider(source: CredentialSource | undefined, clientConfig: object) {
  if (source?.kind === "profile") return { credentials: fromIni({ profile: source.profile, clientConfig }) };
  return source?.kind === "web-identity" ? { credentials: fromTokenFile({ clientConfig }) } : {};
}

/** A profile that does not work is skipped, so that a session that ran out stops nobody's work; all else was meant to work. */
async function credentialTrouble(
  store: IdentitystoreClient,
  source: CredentialSource | undefined,
  signal: AbortSignal,
): Promise<Unavailable | undefined> {
  try {
    await unlessAborted(store.config.credentials(), signal);
    return undefined;
  } catch (error) {
    if (signal.aborted) return failed("AWS credentials did not come in time. Allow more with --directory-timeout.");
    const said = oneLine(error);
    if (source?.kind === "profile")
      return { status: "skipped", reason: `no AWS credentials (the profile "${source.profile}": ${said})` };
    const from = source?.kind === "web-identity" ? "the web identity" : "any of the SDK's sources";
    return failed(
      `AWS credentials could not be had from ${from}: ${said}. In a workflow, run aws-actions/configure-aws-credentials before, with the permission \`id-token: write\`.`,
    );
  }
}
