/** An instance as ListInstances names it. Account instances are listed too, so that one account may see several. */
export interface ListedInstance {
  readonly instanceArn: string;
  readonly identityStoreId: string;
}

/**
 * The one instance that is meant: that of the ARN in the policy, else the only one. Where there is none or more than one,
 * the reason says what to write into the policy. `name` is the instance's name there.
 */
export function chooseInstance(
  instances: readonly ListedInstance[],
  { name, region, instanceArn }: { readonly name: string; readonly region: string; readonly instanceArn?: string },
): ListedInstance | { readonly reason: string } {
  const setting = `instances.${name}`;
  const seen = instances.map((instance) => `${instance.instanceArn} (${instance.identityStoreId})`).join(", ");
  if (instances.length === 0)
    return {
      reason: `ListInstances in ${region} found no instance of IAM Identity Center. Set ${setting}.region in the policy to its primary Region, or ${setting}.identityStoreId, which needs no search.`,
    };
  const [only, ...others] = instances.filter(
    (instance) => instanceArn === undefined || instance.instanceArn === instanceArn,
  );
  if (!only)
    return {
      reason: `ListInstances in ${region} did not find ${instanceArn}, which ${setting}.instanceArn in the policy names. It found ${seen}.`,
    };
  if (others.length > 0)
    return {
      reason: `ListInstances in ${region} found ${instances.length} instances of IAM Identity Center: ${seen}. Set ${setting}.identityStoreId or ${setting}.instanceArn in the policy to the one that is meant.`,
    };
  return only;
}
