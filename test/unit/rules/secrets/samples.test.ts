import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { SECRET_CHARACTERS_SHOWN } from "../../../../src/limits.ts";
import { scanBlob } from "../../../../src/scan/scan.ts";
import { blobOf } from "../../../support/policies.ts";
import {
  eachSecretRule,
  fileWith,
  isOfAnySyntax,
  secretRules,
  secretsOf,
  viewOf,
} from "../../../support/secret-rules.ts";
import { leaks } from "../../../support/secrets.ts";
import { syntaxes } from "../../../support/syntaxes.ts";

const ROUNDS = 25;
const detectors = { secrets: secretRules, dialects: [] };

describe.each(eachSecretRule)("%s", (id, rule) => {
  it("finds each of its secrets once and whole, where it is, and no other rule finds anything", () => {
    for (let round = 0; round < ROUNDS; round++) {
      for (const secret of secretsOf(rule)) {
        const { path, text } = fileWith(rule, secret);
        const start = text.indexOf(secret);
        expect([...rule.find(viewOf(path, text))]).toEqual([{ start, end: start + secret.length, secret }]);
        const { secrets } = scanBlob(blobOf(path, text), detectors);
        expect(secrets.map(({ rule: by, secret: found, place }) => [by, found, place])).toEqual([
          [id, secret, viewOf(path, text).place(start, start + secret.length)],
        ]);
      }
    }
  });

  it("finds all of several in one file", () => {
    const secrets = secretsOf(rule);
    const { path, text } = fileWith(rule, secrets[0]);
    if (!isOfAnySyntax(rule)) return expect(secrets).toHaveLength(1);
    const texts = secrets.map((secret) => fileWith(rule, secret).text).join("\n");
    const found = [...rule.find(viewOf(path, texts))].map(({ secret }) => secret);
    expect([...found].sort()).toEqual([...secrets].sort());
    return expect(text).toContain(secrets[0]);
  });

  it("finds nothing in what only looks like its secrets", () => {
    for (let round = 0; round < ROUNDS; round++) {
      const texts = rule.lookAlikes(randomBytes);
      expect(texts.length).toBeGreaterThanOrEqual(3);
      for (const text of texts) expect([text, [...rule.find(viewOf("a.txt", text))]]).toEqual([text, []]);
    }
  });

  it("has samples of one length, of which no two are the same", () => {
    const samples = Array.from({ length: ROUNDS }, () => rule.sample(randomBytes));
    expect(new Set(samples.map(({ length }) => length)).size).toBe(1);
    expect(new Set(samples).size).toBe(ROUNDS);
    expect(samples[0]?.length).toBeGreaterThan(SECRET_CHARACTERS_SHOWN);
  });

  it("says first how to make the secret worthless", () => {
    expect(rule.fix).toMatch(
      /^(?:Revoke|Delete|Remove|Deactivate|Reset|Regenerate|Roll|Rotate|Sign out|Look where the whole token is, delete)/,
    );
    expect(rule.fix).toContain("history");
  });

  it("has a label that gives nothing away", () => {
    for (const secret of secretsOf(rule)) expect(leaks(rule.label?.(secret) ?? "", secret)).toBe(false);
    if (!id.startsWith("aws-scim-token")) expect(rule.label).toBeUndefined();
  });
});

describe.each(syntaxes.map((syntax) => [syntax.name, syntax] as const))("in %s", (_, { path, write }) => {
  it("each secret of each rule is found once and whole", () => {
    for (const rule of secretRules.filter(isOfAnySyntax)) {
      for (const secret of secretsOf(rule)) {
        const { text } = fileWith(rule, secret, (value, key) => write(value, key));
        const start = text.indexOf(secret);
        const found = scanBlob(blobOf(path, text), detectors).secrets;
        expect([text, found.map((item) => [item.rule, item.secret])]).toEqual([text, [[rule.id, secret]]]);
        expect(found[0]?.place).toEqual(viewOf(path, text).place(start, start + secret.length));
      }
    }
  });
});

it("there are at least 40 syntaxes, each of its own name, that hold a value once and unchanged", () => {
  expect(syntaxes.length).toBeGreaterThanOrEqual(40);
  expect(new Set(syntaxes.map(({ name }) => name)).size).toBe(syntaxes.length);
  const value = "\\n+/=:~.-_$&";
  for (const { write } of syntaxes) expect(write(value).split(value)).toHaveLength(2);
});
