import { describe, expect, it } from "vitest";
import { provenanceOf } from "../../../src/directory/provenance.ts";

const SCIM = "https://scim.aws.com/1223122";
const TENANT = "arn:aws:identitystore::111122223333:identitystore/d-1234567890/provisioningtenant/abc-1";
const ACTIVE_DIRECTORY = "arn:aws:ds:eu-central-1:111122223333:directory/d-1234567890";

describe("provenanceOf", () => {
  it.each([
    [[], "unverified"],
    [[SCIM], "scim"],
    [[TENANT], "scim"],
    [[TENANT.replace("arn:aws:", "arn:aws-us-gov:")], "scim"],
    [[TENANT.replace("arn:aws:", "arn:aws-cn:")], "scim"],
    [[ACTIVE_DIRECTORY], "directory"],
    [[ACTIVE_DIRECTORY.replace("arn:aws:", "arn:aws-us-gov:")], "directory"],
    [["https://idp.example.com/tenant"], "external"],
    [["https://idp.example.com/tenant", SCIM], "scim"],
    [["https://idp.example.com/tenant", ACTIVE_DIRECTORY], "directory"],
    [[ACTIVE_DIRECTORY, SCIM], "scim"],
    [["https://scim.aws.com.example.org/1"], "external"],
    [["http://scim.aws.com/1"], "external"],
    [[`x${SCIM}`], "external"],
    [[TENANT.replace("/provisioningtenant/abc-1", "")], "external"],
    [[`${TENANT}/more`], "external"],
    [["arn:aws:dsx:eu-central-1:111122223333:directory/d-1234567890"], "external"],
  ] as const)("%j is %s", (issuers, provenance) => {
    expect(provenanceOf(issuers.map((issuer) => ({ issuer, id: "1" })))).toBe(provenance);
  });
});
