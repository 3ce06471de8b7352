import { type InstanceMetadata, ListInstancesCommand } from "@aws-sdk/client-sso-admin";
import { AwsTrouble } from "./aws-trouble.ts";
import { chooseInstance, type ListedInstance } from "./choose-instance.ts";
import { call, failed, type Sdk } from "./connect.ts";
import type { IdentityCenterOptions, Opened, Unavailable } from "./remember-groups.ts";

/**
 * The identity store that ListInstances leads to, and the clients by which to ask it: those of its primary Region, since a copy
 * elsewhere may lag behind. May throw AwsTrouble.
 */
export async function findStore(
  sdk: Sdk,
  { instance: name = "default", instanceArn, region: given }: IdentityCenterOptions,
  signal: AbortSignal,
): Promise<{ readonly sdk: Sdk; readonly opened: Opened } | Unavailable> {
  const instances = await listInstances(sdk, name, signal);
  const { region } = sdk;
  const chosen = chooseInstance(instances, { name, region, ...(instanceArn ? { instanceArn } : {}) });
  if ("reason" in chosen) return failed(chosen.reason);
  const { instanceArn: found, identityStoreId, primaryRegion = region } = chosen;
  const opened = { instanceArn: found, identityStoreId };
  if (primaryRegion === region) return { sdk, opened };
  if (!given) return { sdk: sdk.inRegion(primaryRegion), opened };
  return failed(
    `The primary Region of ${found} is ${primaryRegion}, as ListInstances says, but instances.${name}.region in the policy is ${given}. Set it to ${primaryRegion}.`,
  );
}

async function listInstances({ admin, region }: Sdk, instance: string, signal: AbortSignal) {
  const asked = { operation: "ListInstances", instance, region } as const;
  const found: ListedInstance[] = [];
  const tokens = new Set<string>();
  let token: string | undefined;
  do {
    const command = new ListInstancesCommand(token === undefined ? {} : { NextToken: token });
    const reply = await call(asked, () => admin.send(command, { abortSignal: signal }));
    if (!reply.Instances) throw new AwsTrouble(asked, "it has no Instances");
    for (const listed of reply.Instances) found.push(...readInstance(listed));
    token = reply.NextToken;
    if (token !== undefined && tokens.has(token)) throw new AwsTrouble(asked, "the same page token came twice");
    if (token !== undefined) tokens.add(token);
  } while (token !== undefined);
  return found;
}

/** AWS's model lets every field be absent; what has no ARN or no store cannot be asked. */
function* readInstance(listed: InstanceMetadata): Iterable<ListedInstance> {
  const { InstanceArn, IdentityStoreId, OwnerAccountId, Name, Status, PrimaryRegion } = listed;
  if (!InstanceArn || !IdentityStoreId) return;
  yield {
    instanceArn: InstanceArn,
    identityStoreId: IdentityStoreId,
    ...(OwnerAccountId ? { owner: OwnerAccountId } : {}),
    ...(Name ? { name: Name } : {}),
    ...(Status ? { status: Status } : {}),
    ...(PrimaryRegion ? { primaryRegion: PrimaryRegion } : {}),
  };
}
