import { IdentitystoreClient } from "@aws-sdk/client-identitystore";
import { SSOAdminClient } from "@aws-sdk/client-sso-admin";
import { describe, expect, it } from "vitest";
import { isAwsHost } from "../../../src/directory/aws-hosts.ts";

// One Region of each partition that the SDK knows.
const REGIONS = [
  "eu-central-1",
  "us-gov-west-1",
  "cn-north-1",
  "cn-northwest-1",
  "eusc-de-east-1",
  "us-iso-east-1",
  "us-isob-east-1",
  "us-isof-south-1",
  "eu-isoe-west-1",
  "ap-southeast-7",
];
const CLIENTS = { identitystore: new IdentitystoreClient({}), "sso-admin": new SSOAdminClient({}) };

describe("isAwsHost", () => {
  const cases = REGIONS.flatMap((Region) =>
    [false, true].flatMap((UseFIPS) => [false, true].map((UseDualStack) => ({ Region, UseFIPS, UseDualStack }))),
  );
  it.each(cases)("knows the endpoints that the SDK itself chooses: %j", (parameters) => {
    for (const { config } of Object.values(CLIENTS)) {
      const { url } = config.endpointProvider(parameters);
      expect(url.protocol).toBe("https:");
      expect([url.hostname, isAwsHost(url.hostname)]).toEqual([url.hostname, true]);
    }
  });

  it.each([
    "sts.amazonaws.com",
    "sts.eu-central-1.amazonaws.com",
    "sts-fips.us-gov-west-1.amazonaws.com",
    "portal.sso.eu-central-1.amazonaws.com",
    "oidc.eu-central-1.amazonaws.com",
  ])("knows those that give credentials: %s", (host) => {
    expect(isAwsHost(host)).toBe(true);
  });

  it.each([
    "127.0.0.1",
    "localhost",
    "amazonaws.com",
    "identitystore.amazonaws.com",
    "identitystore.eu-central-1.amazonaws.com.evil.example",
    "identitystore.eu-central-1.evil.example",
    "evil.example.eu-central-1.amazonaws.com",
    // Somebody's bucket, function, machine, load balancer and VPC endpoint.
    "identitystore.s3.amazonaws.com",
    "identitystore.s3-eu-west-1.amazonaws.com",
    "identitystore.s3.eu-west-1.amazonaws.com",
    "abcdefghij.execute-api.eu-central-1.amazonaws.com",
    "ec2-198-51-100-1.eu-central-1.compute.amazonaws.com",
    "sso-1234.eu-central-1.elb.amazonaws.com",
    "vpce-1.identitystore.eu-central-1.vpce.amazonaws.com",
    "Identitystore.eu-central-1.amazonaws.com",
    "",
  ])("knows no other: %s", (host) => {
    expect(isAwsHost(host)).toBe(false);
  });
});
