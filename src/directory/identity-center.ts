import { setFlagsFromString } from "node:v8";
import {
  DescribeGroupCommand,
  GetGroupIdCommand,
  type Group,
  type IdentitystoreClient,
  ListGroupMembershipsCommand,
  ListGroupsCommand,
} from "@aws-sdk/client-identitystore";
import { GROUPS_PER_PAGE, IDENTITY_STORE_CALLS_PER_SECOND } from "../limits.ts";
import { type Asked, AwsTrouble, type Operation } from "./aws-trouble.ts";
import { call, connect, type Sdk } from "./connect.ts";
import type { IdentityStore, StoredGroup } from "./find-groups.ts";
import { findStore } from "./find-store.ts";
import { createPace } from "./pace.ts";
import { type IdentityCenter, type IdentityCenterOptions, rememberGroups } from "./remember-groups.ts";
import { RequestHandler } from "./request-handler.ts";

/**
 * IAM Identity Center as a directory. `chain` "auto" takes credentials from environment, profile or web identity and answers
 * `skipped` where there are none; "full" asks the SDK's whole chain, instance metadata included, and fails where it has none.
 * `environment` must be the environment of this process: the SDK reads its own variables there. All questions together may
 * take `deadlineMs` milliseconds. Every answer is remembered, trouble too: ask anew with a new directory. Never rejects for
 * trouble with AWS.
 *
 * This file and those that it imports are all that knows the AWS SDK, and it is only ever reached by `await import()`: without
 * AWS nothing of it is loaded.
 */
export function openIdentityCenter(options: IdentityCenterOptions): IdentityCenter {
  const { allowedEndpoints, environment, identityStoreId } = options;
  // All that a listing brings survives, so that V8 lets the space for new objects grow, to 96 MB with Node 24: 100,000 groups then
  // hold 350 MB instead of 230. Measured: test/e2e/cli/large-directory.test.ts. Source: V8, flag-definitions.h, and heap.cc.
  setFlagsFromString("--semi-space-growth-factor=1");
  const handler = new RequestHandler({
    pace: createPace(IDENTITY_STORE_CALLS_PER_SECOND),
    ...(allowedEndpoints ? { bounds: { allowedEndpoints, environment } } : {}),
  });
  let sdk: Sdk | undefined;
  return rememberGroups(options, {
    lastStatus: () => handler.lastStatus,
    open: async (signal) => {
      const connected = await connect(options, handler, signal);
      if ("status" in connected) return connected;
      sdk = connected;
      if (identityStoreId) return { identityStoreId };
      const found = await findStore(sdk, options, signal);
      if ("status" in found) return found;
      sdk = found.sdk;
      return found.opened;
    },
    store: (id, signal) => {
      if (!sdk) throw new Error("The identity store is asked before it is open.");
      const asked = { instance: options.instance ?? "default", region: sdk.region, identityStoreId: id };
      return identityStore(sdk.store, asked, signal);
    },
  });
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

function stored({ GroupId, DisplayName, ExternalIds, CreatedBy }: Partial<Group>, asked: Asked): StoredGroup {
  if (!GroupId) throw new AwsTrouble(asked, "a group has no GroupId");
  const externalIds = (ExternalIds ?? []).flatMap(({ Issuer, Id }) =>
    Issuer && Id ? [{ issuer: Issuer, id: Id }] : [],
  );
  return { groupId: GroupId, displayName: DisplayName, externalIds, createdBy: CreatedBy };
}
