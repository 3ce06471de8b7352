import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSecretRule, type SecretRule } from "../../../src/core.ts";
import { rules } from "../../../src/rules/index.ts";
import { awsScimToken } from "../../../src/rules/secrets/aws-scim-token.ts";
import { createNames, messageBlobs } from "../../../src/scan/beside.ts";
import { scanBlob } from "../../../src/scan/scan.ts";
import { scimToken } from "../../support/secrets.ts";

const detectors = { secrets: [awsScimToken], dialects: [] };

/** What is found in the names of these paths. */
function foundIn(paths: readonly string[], secrets: readonly SecretRule[] = detectors.secrets) {
  const names = createNames("path");
  const blobs = [...paths.flatMap((path) => names.add(path)), ...names.rest()];
  return names.resolve(
    blobs.flatMap((blob) => scanBlob(blob, { ...detectors, secrets }).secrets),
    secrets,
  );
}

describe("path names", () => {
  it("are searched each for itself, whatever stands in them, and found again by their path", () => {
    const token = scimToken();
    const part = fc.stringMatching(/^[a-z/\r\n ]{0,12}$/);
    const path = fc
      .tuple(fc.boolean(), part, part)
      .map(([has, before, after]) => (has ? before + token : before) + after);
    fc.assert(
      fc.property(fc.array(path, { maxLength: 40 }), (paths) => {
        const found = foundIn(paths);
        const holding = [...new Set(paths.filter((text) => text.includes(token)))];
        const isFolder = (name: string): boolean => holding.some((other) => other.startsWith(`${name}/`));
        expect(found.map((item) => item.paths[0])).toEqual(holding.filter((name) => !isFolder(name)));
        for (const {
          paths: [name],
          place,
          beside,
        } of found) {
          expect([beside, place.path]).toEqual(["path", name]);
          const line = name.split(/\r\n|\r|\n/)[place.startLine - 1];
          expect(line?.slice(place.startColumn - 1, place.endColumn - 1)).toBe(token);
        }
      }),
    );
  });

  it("tell of a token that a slash cuts in two as a whole, and not of the folders whose names begin it", () => {
    const folder = "keys/9f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f:";
    const find: SecretRule["find"] = function* ({ text }) {
      for (const { index, 0: secret } of text.matchAll(/9f1c2d3e\S+/g)) {
        yield { start: index, end: index + secret.length, secret };
      }
    };
    const rule: SecretRule = { ...awsScimToken, anchor: { literals: ["9f1c2d3e"] }, find };
    const found = foundIn(["keys", folder, `${folder}/AbC`, `${folder}/AbC/dEf.pem`], [rule]);
    expect(found.map(({ paths }) => paths)).toEqual([[`${folder}/AbC/dEf.pem`]]);
  });

  it("come in batches of some thousand", () => {
    const token = scimToken();
    const paths = Array.from({ length: 2500 }, (_, index) => (index % 1000 === 999 ? `${index}/${token}` : `${index}`));
    expect(foundIn(paths).map((item) => item.paths[0])).toEqual([`999/${token}`, `1999/${token}`]);
  });

  it("do not run into each other, also for a rule that goes by what stands near", () => {
    const token = scimToken();
    expect(foundIn([token.slice(0, 200), token.slice(200)])).toEqual([]);
    const near: SecretRule = {
      ...awsScimToken,
      anchor: { literals: ["scim"] },
      *find({ text }) {
        const start = text.includes("scim") ? text.indexOf("value") : -1;
        if (start >= 0) yield { start, end: start + 5, secret: "value" };
      },
    };
    expect(foundIn(["docs/scim.md", "a/value"], [near])).toEqual([]);
    expect(foundIn(["docs/scim.md", "a/scim/value"], [near])).toMatchObject([{ paths: ["a/scim/value"] }]);
  });
});

describe("the object of a commit or a tag", () => {
  const found = (type: string, text: string) =>
    messageBlobs({ oid: "c", type, bytes: Buffer.from(text) }).flatMap((blob) => scanBlob(blob, detectors).secrets);

  it("is searched in its message and its header, and called by its name", () => {
    const [one, two] = [scimToken(), scimToken()];
    const tag = `object ${"1".repeat(40)}\ntype commit\ntag v1\ntagger ${one} <a> 1 +0000\n\nx\n`;
    expect(found("tag", tag)).toMatchObject([{ beside: "tag", paths: ["tag v1"], oid: "c", secret: one }]);
    const commit = `tree ${"1".repeat(40)}\nauthor ${one} <a> 1 +0000\ncommitter A <${two}> 1 +0000\n\nx\n\n${one}\n`;
    expect(found("commit", commit)).toMatchObject(
      [one, two, one].map((secret) => ({ beside: "commit", paths: ["commit c"], oid: "c", secret })),
    );
    expect(found("commit", `tree 1\ncommitter A <${one}> 1 +0000`)).toHaveLength(1);
  });

  it("is not taken for a credential because its message speaks of one", () => {
    const id = "9f".repeat(20);
    const commit = `tree ${id}\nparent ${id}\nauthor A <a@example.com> 1 +0000\n\nSync to https://scim.eu-central-1.amazonaws.com/x/scim/v2\n`;
    const blobs = messageBlobs({ oid: id, type: "commit", bytes: Buffer.from(commit) });
    const secrets = rules.filter(isSecretRule);
    expect(blobs.map(({ bytes }) => Buffer.from(bytes).toString()).join("")).not.toContain(id);
    expect(blobs.flatMap((blob) => scanBlob(blob, { secrets, dialects: [] }).secrets)).toEqual([]);
  });
});
