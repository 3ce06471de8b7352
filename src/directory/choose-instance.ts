/** An instance as ListInstances names it. Account instances are listed too, so that one account may see several. */
export interface ListedInstance {
  readonly instanceArn: string;
  readonly identityStoreId: string;
  /** The account that owns it. */
  readonly owner?: string;
  readonly name?: string;
  /** `ACTIVE`, `CREATE_IN_PROGRESS`, `CREATE_FAILED` or `DELETE_IN_PROGRESS`. */
  readonly status?: string;
  readonly primaryRegion?: string;
}

/** What the policy says of an instance, and the Region that was asked; `name` is the instance's name in the policy. */
interface Meant {
  readonly name: string;
  readonly region: string;
  readonly instanceArn?: string;
}

/** The one instance that is meant: that of the ARN in the policy, else the only one. Else the reason says what to write there. */
export function chooseInstance(
  instances: readonly ListedInstance[],
  meant: Meant,
): ListedInstance | { readonly reason: string } {
  const { region, instanceArn } = meant;
  const setting = `instances.${meant.name}`;
  if (instances.length === 0)
    return {
      reason: `ListInstances in ${region} found no instance of IAM Identity Center. Set ${setting}.region in the policy to its primary Region and use credentials of the account that owns it or administers it by delegation; or set ${setting}.identityStoreId, which needs no search.`,
    };
  const [only, ...others] = instances.filter(
    (instance) => instanceArn === undefined || instance.instanceArn === instanceArn,
  );
  if (!only)
    return {
      reason: `ListInstances in ${region} did not find ${instanceArn}, which ${setting}.instanceArn in the policy names. It found ${instances.map(described).join(", ")}.`,
    };
  if (others.length > 0) return { reason: several(instances, meant) };
  const { status = "ACTIVE" } = only;
  if (status === "ACTIVE") return only;
  return {
    reason: `ListInstances in ${region} found ${described(only)}, whose status is ${status}: it cannot be asked before it is ACTIVE. Set ${setting}.instanceArn in the policy if another one is meant.`,
  };
}

const several = (instances: readonly ListedInstance[], { name, region }: Meant): string =>
  `ListInstances in ${region} found ${instances.length} instances of IAM Identity Center: ${instances.map(described).join(", ")}. The organization's belongs to its management account; one that another account owns is an account instance, which has no permission sets. Set instances.${name}.identityStoreId or instances.${name}.instanceArn in the policy to the one that is meant.`;

function described({ instanceArn, identityStoreId, owner, name }: ListedInstance): string {
  const named = name === undefined ? "" : ` ${JSON.stringify(name)}`;
  return `${instanceArn}${named} (${identityStoreId}${owner === undefined ? "" : `, of the account ${owner}`})`;
}
