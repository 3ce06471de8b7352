import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { SecretRule } from "../../../../src/core.ts";
import { atlassianToken } from "../../../../src/rules/secrets/atlassian-token.ts";
import { awsAccessKey } from "../../../../src/rules/secrets/aws-access-key.ts";
import { awsScimTokenFragment } from "../../../../src/rules/secrets/aws-scim-token-fragment.ts";
import { awsSsoCache } from "../../../../src/rules/secrets/aws-sso-cache.ts";
import { databricksToken } from "../../../../src/rules/secrets/databricks-token.ts";
import { entraRefreshToken } from "../../../../src/rules/secrets/entra-refresh-token.ts";
import { githubToken } from "../../../../src/rules/secrets/github-token.ts";
import { gitlabScimToken } from "../../../../src/rules/secrets/gitlab-scim-token.ts";
import { gitlabToken } from "../../../../src/rules/secrets/gitlab-token.ts";
import { googleServiceAccountKey } from "../../../../src/rules/secrets/google-service-account-key.ts";
import { onepasswordScimSession } from "../../../../src/rules/secrets/onepassword-scim-session.ts";
import { onepasswordSecretKey } from "../../../../src/rules/secrets/onepassword-secret-key.ts";
import { onepasswordServiceAccountToken } from "../../../../src/rules/secrets/onepassword-service-account-token.ts";
import { scanBlob } from "../../../../src/scan/scan.ts";
import { secretsOf, viewOf } from "../../../support/secret-rules.ts";
import { scimToken } from "../../../support/secrets.ts";

const found = (rule: SecretRule, text: string, path = "a"): readonly string[] =>
  [...rule.find(viewOf(path, text))].map(({ secret }) => secret);
/** The same with another character at one place. */
const changedAt = (text: string, at: number): string =>
  text.slice(0, at) + (text.at(at) === "A" ? "B" : "A") + text.slice(at + 1);

describe("a checksum", () => {
  it("of GitHub is that of a token that GitHub published", () => {
    // "Behind GitHub's new authentication token formats" and npm's announcement of the same format show this one, long revoked.
    const [random, checksum] = ["zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ", "0mLq17"];
    expect(found(githubToken, `ghp_${random}${checksum}`)).toHaveLength(1);
  });

  it.each([
    ["GitHub", githubToken, secretsOf(githubToken)[0]],
    ["GitLab", gitlabToken, secretsOf(gitlabToken)[2] ?? ""],
    ["Atlassian", atlassianToken, secretsOf(atlassianToken)[0]],
  ])("of %s tells a token with any one other character", (_, rule, secret) => {
    expect(found(rule, secret)).toEqual([secret]);
    for (let at = 12; at < secret.length; at++) expect([at, found(rule, changedAt(secret, at))]).toEqual([at, []]);
  });

  it("is not asked of GitLab's SCIM tokens, before which the prefix of an instance may stand", () => {
    const [secret] = secretsOf(gitlabScimToken);
    for (const before of ["", "acme-", "acme_2-"])
      expect(found(gitlabScimToken, `"${before}${secret}"`)).toEqual([secret]);
  });

  it("of GitLab covers the prefix of an instance", () => {
    const [, , routable = ""] = secretsOf(gitlabToken);
    expect(found(gitlabToken, `acme-${routable}`)).toEqual([routable]);
    expect(found(gitlabToken, `"\\n${routable}"`)).toEqual([routable]);
  });
});

describe("what stands right before or after", () => {
  const [secret] = secretsOf(databricksToken);
  it.each(["", " ", '"', "=", ":", "\\n", "\\t", "%3D", "\\u003d", "${A:-", "(", "é"])(
    "%j begins a token anew",
    (before) => {
      expect(found(databricksToken, `${before}${secret}"`)).toEqual([secret]);
    },
  );
  it.each(["x", "0", "n", "D3", "u003d"])("%j makes it a part of something else", (before) => {
    expect(found(databricksToken, `${before}${secret}"`)).toEqual([]);
  });
});

describe("a part of a SCIM token", () => {
  const token = scimToken();
  it("is found wherever it is cut, from 32 characters of its third part on", () => {
    for (let length = 74 + 40; length < token.length; length += 7) {
      const part = token.slice(0, length);
      expect([length, found(awsScimTokenFragment, `"${part}"`)]).toEqual([length, [part]]);
    }
    expect(found(awsScimTokenFragment, token.slice(0, 74 + 31))).toEqual([]);
  });

  it("is found in base64 for URLs, and in capitals up front", () => {
    const url = token.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
    expect(found(awsScimTokenFragment, url)).toHaveLength(1);
    expect(found(awsScimTokenFragment, token.slice(0, 73).toUpperCase() + token.slice(73, 300))).toHaveLength(1);
  });

  it("is none where the whole token is", () => {
    expect(found(awsScimTokenFragment, token)).toEqual([]);
  });
});

describe("an access key", () => {
  const [secret, other] = [awsAccessKey.sample(randomBytes), awsAccessKey.sample(randomBytes)];
  const id = awsAccessKey.setting?.(randomBytes).companion ?? "";
  it.each([
    ["its id above", `${id}\n${secret}`, [secret]],
    ["its id below", `${secret}\n${id}`, [secret]],
    ["two keys, each with its id", `${id}\n${secret}\n${"-".repeat(2_000)}\n${id}\n${other}`, [secret, other]],
    ["an id far away", `${id}${" ".repeat(600)}${secret}`, []],
    ["no id", secret, []],
    ["an id that is longer", `${id}A\n${secret}`, []],
    ["an id within a word", `x${id}\n${secret}`, []],
  ])("with %s", (_, text, expected) => {
    expect(found(awsAccessKey, text)).toEqual(expected);
  });
});

describe("a cached sign-in", () => {
  const token = awsSsoCache.sample(randomBytes);
  const registration = `eyJraWQiOiJrZXktMTU2NDAyODA5OSIs${randomBytes(120).toString("base64url")}`;
  it.each([
    ["with its refresh token", { startUrl: "a", accessToken: token, expiresAt: "b", refreshToken: `${token}x` }, 2],
    ["of a registration", { clientId: "a", clientSecret: registration, expiresAt: "2026-01-01" }, 1],
    [
      "of a session and its registration",
      { startUrl: "a", accessToken: token, expiresAt: "b", clientId: "c", clientSecret: registration },
      2,
    ],
    ["of something else", { accessToken: token, refreshToken: token, clientSecret: token, expiresAt: "b" }, 0],
  ])("%s", (_, content, count) => {
    expect(found(awsSsoCache, JSON.stringify(content, null, 2))).toHaveLength(count);
    expect(found(awsSsoCache, JSON.stringify(JSON.stringify(content)))).toHaveLength(count);
  });
});

it("a Google key is found with line ends as they are, escaped, and escaped again", () => {
  const key = googleServiceAccountKey.sample(randomBytes);
  for (const written of [
    key,
    key.replaceAll("\\n", "\n"),
    key.replaceAll("\\n", "\\\\n"),
    key.replaceAll("\\n", "\r\n"),
  ]) {
    expect(found(googleServiceAccountKey, `'type': 'service_account'\n${written}`)).toEqual([written]);
  }
});

describe("a session of the SCIM bridge", () => {
  const session = onepasswordScimSession.sample(randomBytes);
  it("is known by any path of its content", () => {
    const blob = { paths: ["a.txt", "op/scimsession"], kind: "file", bytes: Buffer.from(`${session}\n`) } as const;
    const { secrets } = scanBlob(blob, { secrets: [onepasswordScimSession], dialects: [] });
    expect(secrets).toMatchObject([{ secret: session, paths: ["a.txt", "op/scimsession"] }]);
  });

  it.each(["scimsession.md", "my-scimsession", "scimsession/a"])("is none at %s", (path) => {
    expect(found(onepasswordScimSession, session, path)).toEqual([]);
  });
});

describe("a Secret Key of 1Password", () => {
  const detectors = { secrets: [onepasswordSecretKey, onepasswordServiceAccountToken], dialects: [] };
  const rulesIn = (text: string): readonly string[] =>
    scanBlob({ paths: ["a.txt"], kind: "file", bytes: Buffer.from(text) }, detectors).secrets.map(({ rule }) => rule);
  const account = onepasswordServiceAccountToken.sample(randomBytes);

  it("within a token of a service account is no finding of its own", () => {
    expect(rulesIn(`token = "${account}"`)).toEqual([onepasswordServiceAccountToken.id]);
  });

  it("is found in what such a token holds", () => {
    const content = Buffer.from(account.slice("ops_".length), "base64").toString();
    expect(rulesIn(content)).toEqual([onepasswordSecretKey.id]);
    expect(rulesIn(Buffer.from(content).toString("base64"))).toEqual([onepasswordSecretKey.id]);
  });

  it.each(["0", "1", "I", "O", "U"])("holds no %s beside the id of the account", (character) => {
    const secret = onepasswordSecretKey.sample(randomBytes);
    expect(found(onepasswordSecretKey, `A3-${character.repeat(2)}${secret.slice(5)}`)).toHaveLength(1);
    expect(found(onepasswordSecretKey, secret.slice(0, 12) + character + secret.slice(13))).toEqual([]);
  });
});

describe("a refresh token of Microsoft Entra", () => {
  const token = entraRefreshToken.sample(randomBytes);
  it.each<[where: string, text: string, count: number]>([
    ["in a cache of the Azure CLI", JSON.stringify([{ tokenType: "Bearer", refreshToken: token }]), 1],
    ["in a recorded request", `grant_type=refresh_token&refresh_token=${token}&scope=https%3A%2F%2Fgraph`, 1],
    ["at the end of a sentence", `The token was ${token}.`, 1],
    ["within a longer name", `a.${token}`, 0],
    ["as the second part alone", token.slice(token.indexOf(".AgAB")), 0],
  ])("%s", (_, text, count) => {
    expect(found(entraRefreshToken, text)).toEqual(Array.from({ length: count }, () => token));
  });
});
