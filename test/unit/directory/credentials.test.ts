import { describe, expect, it } from "vitest";
import { chooseCredentials } from "../../../src/directory/credentials.ts";

const keys = { AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "key" };
const web = { AWS_WEB_IDENTITY_TOKEN_FILE: "/token", AWS_ROLE_ARN: "arn:aws:iam::111122223333:role/guard" };
const profiles = {
  default: { region: "eu-central-1" },
  static: { aws_access_key_id: "id", aws_secret_access_key: "key" },
  sso: { sso_session: "company", sso_account_id: "111122223333", sso_role_name: "Reader" },
  machine: { role_arn: "arn:aws:iam::111122223333:role/guard", credential_source: "Ec2InstanceMetadata" },
  behind: { role_arn: "arn:aws:iam::111122223333:role/guard", source_profile: "machine" },
  circle: { role_arn: "arn:aws:iam::111122223333:role/guard", source_profile: "circle" },
};

describe("chooseCredentials", () => {
  it.each([
    ["keys", keys, { kind: "environment" }],
    ["a profile before keys, as the SDK does", { ...keys, AWS_PROFILE: "sso" }, { kind: "profile", profile: "sso" }],
    ["a named profile", { AWS_PROFILE: "static" }, { kind: "profile", profile: "static" }],
    ["a profile that names itself", { AWS_PROFILE: "circle" }, { kind: "profile", profile: "circle" }],
    ["a web identity", web, { kind: "web-identity" }],
    ["a web identity beside an empty profile", { ...web, AWS_PROFILE: "default" }, { kind: "web-identity" }],
    ["nothing", {}, { kind: "none", reason: "no AWS credentials" }],
    ["empty variables", { AWS_ACCESS_KEY_ID: "", AWS_PROFILE: "" }, { kind: "none", reason: "no AWS credentials" }],
    ["half of the keys", { AWS_ACCESS_KEY_ID: "id" }, { kind: "none", reason: "no AWS credentials" }],
  ] as const)("%s", (_, environment, source) => {
    expect(chooseCredentials(environment, profiles)).toEqual(source);
  });

  it.each([
    ["machine", /the profile "machine" leads to instance or container metadata/],
    ["behind", /the profile "behind" leads to instance or container metadata/],
    ["absent", /AWS_PROFILE names "absent", which no AWS configuration file holds/],
    ["default", /the profile "default" holds none/],
  ])("says why the profile %s gives none", (profile, reason) => {
    const chosen = chooseCredentials({ AWS_PROFILE: profile }, profiles);
    expect(chosen).toEqual({ kind: "none", reason: expect.stringMatching(reason) });
  });
});
