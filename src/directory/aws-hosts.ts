// Services that the SDK calls to answer for groups, and to fetch credentials: STS, and the two of a profile that signs in by
// Identity Center. Source: the endpoint rules of these clients in the AWS SDK for JavaScript, 3.1138.
const SERVICES = new Set(["identitystore", "sso", "sts", "portal.sso", "oidc"]);
// One of each partition, for IPv4 and for both protocols. Source: partitions.json of the same SDK; a test holds the two together.
const SUFFIXES = new Set([
  "amazonaws.com",
  "api.aws",
  "amazonaws.com.cn",
  "api.amazonwebservices.com.cn",
  "amazonaws.eu",
  "api.amazonwebservices.eu",
  "c2s.ic.gov",
  "api.aws.ic.gov",
  "sc2s.sgov.gov",
  "api.aws.scloud",
  "cloud.adc-e.uk",
  "api.cloud-aws.adc-e.uk",
  "csp.hci.ic.gov",
  "api.aws.hci.ic.gov",
]);
const REGION = /^[a-z][a-z-]{3,30}-\d{1,2}$/;
/** The one endpoint without a Region that is still called. Source: AWS STS, "Regions and endpoints". */
const GLOBAL_STS = "sts.amazonaws.com";

/**
 * Whether a host is an endpoint of AWS itself that the guard has reason to call, in any partition, with or without FIPS. Not
 * every host below `amazonaws.com` is: buckets, functions and load balancers of anybody live there, and so do VPC endpoints.
 */
export function isAwsHost(host: string): boolean {
  if (host === GLOBAL_STS) return true;
  const labels = host.split(".");
  const at = labels.findIndex((label) => REGION.test(label));
  if (at < 1) return false;
  const service = labels
    .slice(0, at)
    .join(".")
    .replace(/-fips$/, "");
  return SERVICES.has(service) && SUFFIXES.has(labels.slice(at + 1).join("."));
}
