import {
  DescribeGroupCommand,
  GetGroupIdCommand,
  type Group,
  IdentitystoreClient,
  ListGroupMembershipsCommand,
  ListGroupsCommand,
} from "@aws-sdk/client-identitystore";
import { ListInstancesCommand, SSOAdminClient } from "@aws-sdk/client-sso-admin";
import { fromIni } from "@aws-sdk/credential-provider-ini";
import { fromTokenFile } from "@aws-sdk/credential-provider-web-identity";
import { parseKnownFiles } from "@smithy/core/config";
import { AWS_ATTEMPTS, AWS_CONNECTION_TIMEOUT_MS, AWS_REQUEST_TIMEOUT_MS, GROUPS_PER_PAGE } from "../limits.ts";
import { type Asked, AwsTrouble, type Operation, oneLine } from "./aws-trouble.ts";
import { chooseInstance, type ListedInstance } from "./choose-instance.ts";
import { type CredentialSource, chooseCredentials } from "./credentials.ts";
import type { IdentityStore, StoredGroup } from "./find-groups.ts";
import { unlessAborted } from "./queue.ts";
import {
  type IdentityCenter,
  type IdentityCenterOptions,
  rememberGroups,
  type Unavailable,
} from "./remember-groups.ts";

/** This file alone imports the AWS SDK, and it is only ever reached by `await import()`: without AWS nothing of it is loaded. */
type Sdk = { readonly store: IdentitystoreClient; readonly admin: SSOAdminClient; readonly region: string };

/**
 * IAM Identity Center as a directory. `chain` "auto" takes credentials from environment, profile or web identity and answers
 * `skipped` where there are none; "full" asks the SDK's whole chain, instance metadata included, and fails where it has none.
 * `environment` must be the environment of this process: the SDK reads its own variables there. All questions together may
 * take `deadlineMs` milliseconds. Every answer is remembered, trouble too: ask anew with a new directory. Never rejects for
 * trouble with AWS.
 */
export function openIdentityCenter(options: IdentityCenterOptions): IdentityCenter {
  let sdk: Sdk | undefined;
  return rememberGroups(options, {
    open: async (signal) => {
      const connected = await connect(options, signal);
      if ("status" in connected) return connected;
      sdk = connected;
      return options.identityStoreId ? { identityStoreId: options.identityStoreId } : findStore(sdk, options, signal);
    },
    store: (identityStoreId, signal) => {
      if (!sdk) throw new Error("The identity store is asked before it is open.");
      const asked = { instance: options.instance ?? "default", region: sdk.region, identityStoreId };
      return identityStore(sdk.store, asked, signal);
    },
  });
}

const failed = (reason: string): Unavailable => ({ status: "failed", reason });

async function connect(options: IdentityCenterOptions, signal: AbortSignal): Promise<Sdk | Unavailable> {
  const source = options.chain === "auto" ? await findCredentials(options) : undefined;
  if (source?.kind === "none") return { status: "skipped", reason: source.reason };
  const calling = {
    maxAttempts: AWS_ATTEMPTS,
    retryMode: "standard",
    requestHandler: {
      connectionTimeout: AWS_CONNECTION_TIMEOUT_MS,
      requestTimeout: AWS_REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true,
    },
  };
  const configuration = { ...calling, ...(options.region ? { region: options.region } : {}) };
  const store = new IdentitystoreClient({ ...configuration, ...provider(source, calling) });
  const trouble = await credentialTrouble(store, source, signal);
  if (trouble) return trouble;
  const region = await regionOf(store);
  if (region instanceof Error)
    return failed(
      `There are AWS credentials, but no Region (${oneLine(region)}). Set instances.${options.instance ?? "default"}.region in the policy, or AWS_REGION.`,
    );
  // The credentials of the first client, so that a role is assumed only once.
  return { store, admin: new SSOAdminClient({ ...configuration, credentials: store.config.credentials }), region };
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

async function findStore(
  { admin, region }: Sdk,
  { instance = "default", instanceArn }: IdentityCenterOptions,
  signal: AbortSignal,
): Promise<ListedInstance | Unavailable> {
  const asked = { operation: "ListInstances", instance, region } as const;
  const found: ListedInstance[] = [];
  let token: string | undefined;
  do {
    const command = new ListInstancesCommand(token === undefined ? {} : { NextToken: token });
    const reply = await call(asked, () => admin.send(command, { abortSignal: signal }));
    for (const { InstanceArn, IdentityStoreId } of reply.Instances ?? [])
      if (InstanceArn && IdentityStoreId) found.push({ instanceArn: InstanceArn, identityStoreId: IdentityStoreId });
    if (reply.NextToken !== undefined && reply.NextToken === token)
      throw new AwsTrouble(asked, "the same page token came twice");
    token = reply.NextToken;
  } while (token !== undefined);
  const chosen = chooseInstance(found, { name: instance, region, ...(instanceArn ? { instanceArn } : {}) });
  return "reason" in chosen ? failed(chosen.reason) : chosen;
}

function identityStore(
  client: IdentitystoreClient,
  about: Omit<Asked, "operation"> & { readonly identityStoreId: string },
  abortSignal: AbortSignal,
): IdentityStore {
  const IdentityStoreId = about.identityStoreId;
  const as = (operation: Operation): Asked => ({ ...about, operation });
  return {
    unusable: (why) => new AwsTrouble(as("ListGroups"), why),
    groupIdOf: async (displayName) => {
      const UniqueAttribute = { AttributePath: "displayName", AttributeValue: displayName };
      const command = new GetGroupIdCommand({ IdentityStoreId, AlternateIdentifier: { UniqueAttribute } });
      const reply = await call(as("GetGroupId"), () => client.send(command, { abortSignal }));
      if (!reply.GroupId) throw new AwsTrouble(as("GetGroupId"), "it has no GroupId");
      return reply.GroupId;
    },
    group: async (GroupId) => {
      const command = new DescribeGroupCommand({ IdentityStoreId, GroupId });
      return stored(await call(as("DescribeGroup"), () => client.send(command, { abortSignal })), as("DescribeGroup"));
    },
    page: async (NextToken) => {
      const page = { IdentityStoreId, MaxResults: GROUPS_PER_PAGE, ...(NextToken === undefined ? {} : { NextToken }) };
      const reply = await call(as("ListGroups"), () => client.send(new ListGroupsCommand(page), { abortSignal }));
      if (!reply.Groups) throw new AwsTrouble(as("ListGroups"), "it has no Groups");
      const groups = reply.Groups.map((group) => stored(group, as("ListGroups")));
      return { groups, ...(reply.NextToken === undefined ? {} : { next: reply.NextToken }) };
    },
    hasMembers: async (GroupId) => {
      const command = new ListGroupMembershipsCommand({ IdentityStoreId, GroupId, MaxResults: 1 });
      const asked = as("ListGroupMemberships");
      const { GroupMemberships } = await call(asked, () => client.send(command, { abortSignal }));
      if (!GroupMemberships) throw new AwsTrouble(asked, "it has no GroupMemberships");
      return GroupMemberships.length > 0;
    },
  };
}

async function call<T>(asked: Asked, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    throw new AwsTrouble(asked, error);
  }
}

function stored({ GroupId, DisplayName, ExternalIds }: Partial<Group>, asked: Asked): StoredGroup {
  if (!GroupId) throw new AwsTrouble(asked, "a group has no GroupId");
  const externalIds = (ExternalIds ?? []).flatMap(({ Issuer, Id }) =>
    Issuer && Id ? [{ issuer: Issuer, id: Id }] : [],
  );
  return { groupId: GroupId, displayName: DisplayName, externalIds };
}
