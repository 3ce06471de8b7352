import { randomBytes } from "node:crypto";
import dns from "node:dns";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openIdentityCenter } from "../../../src/directory/identity-center.ts";
import type { IdentityCenterOptions } from "../../../src/directory/remember-groups.ts";
import { useAwsEnvironment } from "../../support/aws-environment.ts";
import { type AwsServer, scimGroup, startAwsServer } from "../../support/aws-server.ts";
import { temporaryFolder } from "../../support/temporary.ts";

type Variables = Readonly<Record<string, string | undefined>>;

const NOTHING: Variables = {
  AWS_ACCESS_KEY_ID: undefined,
  AWS_SECRET_ACCESS_KEY: undefined,
  AWS_ENDPOINT_URL_IDENTITYSTORE: undefined,
  AWS_ENDPOINT_URL_SSO_ADMIN: undefined,
};

let server: AwsServer;
beforeEach(async () => {
  server = await startAwsServer([scimGroup("AWS-Developers")]);
});
afterEach(() => server.close());

/** What a directory answers in this environment: names, or the reason. */
async function ask(variables: Variables, options: Partial<IdentityCenterOptions> = {}): Promise<readonly string[]> {
  using used = useAwsEnvironment({ ...server.environment, ...variables });
  const { environment } = used;
  const now = (): Date => new Date("2026-11-23T10:00:00Z");
  const center = openIdentityCenter({ chain: "auto", deadlineMs: 20_000, environment, now, ...options });
  const answer = await center.groups(["AWS-Developers"]);
  return answer.status === "ready" ? answer.value.map(({ displayName }) => displayName) : [answer.reason];
}

const keys = (): string =>
  `aws_access_key_id = test${randomBytes(8).toString("hex")}\naws_secret_access_key = ${randomBytes(20).toString("hex")}\n`;

function file(text: string): string {
  const path = join(temporaryFolder("aws"), "file");
  writeFileSync(path, text);
  return path;
}

const services = (): string =>
  `[services local]\nidentitystore =\n  endpoint_url = ${server.url}\nsso_admin =\n  endpoint_url = ${server.url}\nsts =\n  endpoint_url = ${server.url}\n`;

describe("profiles", () => {
  it("give credentials, Region and endpoints", async () => {
    const config = file(`[profile guard]\nregion = eu-west-1\nservices = local\n${services()}`);
    const credentials = file(`[guard]\n${keys()}`);
    const files = { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: credentials };
    expect(await ask({ ...NOTHING, ...files, AWS_REGION: undefined, AWS_PROFILE: "guard" })).toEqual([
      "AWS-Developers",
    ]);
  });

  it("take on a role, by the keys of another profile", async () => {
    server.assumesRoles = true;
    const config = file(
      `[profile source]\n${keys()}[profile guard]\nsource_profile = source\nrole_arn = arn:aws:iam::111122223333:role/guard\nregion = eu-west-1\nservices = local\n${services()}`,
    );
    const variables = { ...NOTHING, AWS_CONFIG_FILE: config, AWS_PROFILE: "guard", AWS_ENDPOINT_URL_STS: server.url };
    expect(await ask(variables)).toEqual(["AWS-Developers"]);
    expect(server.assumed).toEqual(["AssumeRole"]);
  });
});

describe("a web identity", () => {
  it("gives credentials, once for both services", async () => {
    server.assumesRoles = true;
    const web = { AWS_WEB_IDENTITY_TOKEN_FILE: file("token"), AWS_ROLE_ARN: "arn:aws:iam::111122223333:role/guard" };
    expect(await ask({ ...NOTHING, ...web, AWS_ENDPOINT_URL: server.url })).toEqual(["AWS-Developers"]);
    expect(server.assumed).toEqual(["AssumeRoleWithWebIdentity"]);
    expect(server.calls).toMatchObject({ ListInstances: 1, GetGroupId: 1 });
  });
});

describe("endpoints", () => {
  it("of all services are one variable", async () => {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...endpoints } = NOTHING;
    expect(await ask({ ...endpoints, AWS_ENDPOINT_URL: server.url })).toEqual(["AWS-Developers"]);
  });

  it("are not taken from the environment where it says so", async () => {
    expect(await hostsOf({ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" })).toEqual(["sso.eu-central-1.amazonaws.com"]);
    expect(server.calls.ListInstances).toBe(0);
  });

  it.each<[Variables, Partial<IdentityCenterOptions>, string]>([
    [{}, {}, "sso.eu-central-1.amazonaws.com"],
    [{}, { identityStoreId: "d-1234567890" }, "identitystore.eu-central-1.amazonaws.com"],
    [{ AWS_REGION: "us-gov-west-1" }, {}, "sso.us-gov-west-1.amazonaws.com"],
    [{}, { region: "cn-north-1" }, "sso.cn-north-1.amazonaws.com.cn"],
    [
      {},
      { region: "cn-northwest-1", identityStoreId: "d-1234567890" },
      "identitystore.cn-northwest-1.amazonaws.com.cn",
    ],
    [
      { AWS_USE_FIPS_ENDPOINT: "true", AWS_REGION: "us-east-1" },
      { identityStoreId: "d-1234567890" },
      "identitystore-fips.us-east-1.amazonaws.com",
    ],
    [
      // In GovCloud the one endpoint that there is obeys FIPS.
      { AWS_USE_FIPS_ENDPOINT: "true", AWS_REGION: "us-gov-east-1" },
      { identityStoreId: "d-1234567890" },
      "identitystore.us-gov-east-1.amazonaws.com",
    ],
    [{ AWS_USE_DUALSTACK_ENDPOINT: "true" }, {}, "sso.eu-central-1.api.aws"],
    [
      { AWS_USE_FIPS_ENDPOINT: "true", AWS_USE_DUALSTACK_ENDPOINT: "true", AWS_REGION: "us-gov-west-1" },
      { identityStoreId: "d-1234567890" },
      "identitystore-fips.us-gov-west-1.api.aws",
    ],
    [{ AWS_REGION: "eusc-de-east-1" }, {}, "sso.eusc-de-east-1.amazonaws.eu"],
  ])("%j with %j is %s", async (variables, options, host) => {
    const endpoints = { AWS_ENDPOINT_URL_IDENTITYSTORE: undefined, AWS_ENDPOINT_URL_SSO_ADMIN: undefined };
    // Held to AWS's own hosts, as in the action: none of these may be refused.
    const hosts = await hostsOf({ ...endpoints, ...variables }, { ...options, allowedEndpoints: [] });
    expect([...new Set(hosts)]).toEqual([host]);
  });
});

/** The names that are looked up in this environment; none is found. */
async function hostsOf(variables: Variables, options: Partial<IdentityCenterOptions> = {}): Promise<readonly string[]> {
  const { lookup } = dns;
  const hosts: string[] = [];
  const nowhere = (host: string, _: unknown, done: (error: Error) => void): void => {
    hosts.push(host);
    done(Object.assign(new Error(`${host} is not asked for in a test`), { code: "EAI_FAIL" }));
  };
  Object.assign(dns, { lookup: nowhere });
  try {
    const [said] = await ask(variables, { deadlineMs: 500, ...options });
    expect(said).toMatch(/did not reach AWS|had no answer within/);
    return hosts;
  } finally {
    Object.assign(dns, { lookup });
  }
}
