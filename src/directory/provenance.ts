import type { DirectoryGroup, Provenance } from "../core.ts";

// The issuer that SCIM provisioning writes. Not in AWS's documentation; seen in replies of DescribeUser and ListGroups.
// Source: cartography, tests/data/aws/identitycenter.py.
const SCIM_ISSUER = "https://scim.aws.com/";
// The form of the condition keys identitystore:UserExternalIdIssuers and GroupExternalIdIssuers.
// Source: Service Authorization Reference, AWS Identity Store; managed policy AWSIdentityCenterExternalManagementPolicy v6.
const PROVISIONING_TENANT =
  /^arn:aws[a-z-]*:identitystore:[^:]*:[0-9]*:identitystore\/[^/]{1,64}\/provisioningtenant\/[^/]{1,128}$/u;
// AWS Managed Microsoft AD and AD Connector. Source: github.com/noqdev/iambic, issue 557.
const DIRECTORY_SERVICE = /^arn:aws[a-z-]*:ds:/u;

/**
 * Where a group comes from, as far as its external ids tell: `scim` before `directory` before `external`. No external id is
 * `unverified`, since SCIM does not require one (SCIM developer guide, CreateGroup): its absence does not prove a hand-made group.
 */
export function provenanceOf(externalIds: DirectoryGroup["externalIds"]): Provenance {
  const issuers = externalIds.map((externalId) => externalId.issuer);
  if (issuers.some((issuer) => issuer.startsWith(SCIM_ISSUER) || PROVISIONING_TENANT.test(issuer))) return "scim";
  if (issuers.some((issuer) => DIRECTORY_SERVICE.test(issuer))) return "directory";
  return issuers.length > 0 ? "external" : "unverified";
}
