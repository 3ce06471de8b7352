import { createHash, generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isSecretRule } from "../../../src/core.ts";
import { rules } from "../../../src/rules/index.ts";
import { findSecrets } from "../../../src/scan/secrets.ts";
import { encodings, files } from "../../support/encodings.ts";
import { blobOf } from "../../support/policies.ts";
import { scimToken } from "../../support/secrets.ts";

const secretRules = rules.filter(isSecretRule);
const base64 = (bytes: number): string => randomBytes(bytes).toString("base64");
const hash = (): string => createHash("sha512").update(randomBytes(16)).digest("base64");
const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join("\n");
const token = (part: number): string => scimToken().split(":")[part] ?? "";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "executions of Step Functions": many(
    20,
    () => `arn:aws:states:eu-west-1:111122223333:express:sync:${randomUUID()}:${randomUUID()}`,
  ),
  "pairs of ids": many(20, () => `${randomUUID()}:${randomUUID()}`),
  "pairs of ids with a hash": many(20, () => `${randomUUID()}:${randomUUID()} ${base64(90)}`),
  placeholders: `${randomUUID()}:${randomUUID()}:${"A".repeat(164)}:${"A".repeat(342)}==`,
  "the halves of a token": `${token(0)}:${token(1)}\n\n${token(2)}\n\n${token(3)}`,
  "a web token": [
    { alg: "RS256", typ: "JWT" },
    { sub: randomUUID(), iat: 1 },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .concat(randomBytes(256).toString("base64url"))
    .join("."),
  "a lock file": many(200, (index) => `    "node_modules/p${index}": {\n      "integrity": "sha512-${hash()}"\n    },`),
  "sums of files": many(100, (index) => `${randomBytes(32).toString("hex")}  file-${index}.tar.gz`),
  "a public key": String(publicKey),
  "a certificate": `-----BEGIN CERTIFICATE-----\n${base64(900).replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
  "a source map": JSON.stringify({
    version: 3,
    mappings: many(400, () => "AAAA,SAASA,EAAEC,GAAG,OAAOA").replaceAll("\n", ";"),
    sourcesContent: ["export const a = 'b';\n".repeat(50)],
  }),
  "an image in a style sheet": `a { background: url("data:image/png;base64,${base64(4000)}") }`,
  "a text in base64": Buffer.from(many(50, (index) => `line ${index}: ${randomUUID()}`)).toString("base64"),
  "a notebook": JSON.stringify({
    cells: [{ outputs: [{ data: { "image/png": base64(3000) }, text: ["a\n", "b\n"] }] }],
  }),
  "minified code": many(300, (index) => `function f${index}(a,b){return a["k${index}"]+"\\u00e9"+b.c/2}`).replaceAll(
    "\n",
    "",
  ),
  "a list of strings": many(100, (index) => `  "${randomBytes(12).toString("hex")}${index}" +`),
  addresses: many(50, () => `https://example.com/a%20b/${randomUUID()}?q=${encodeURIComponent(base64(30))}&amp;r=1`),
};

describe.each(Object.entries(LOOK_ALIKES))("in %s", (_, content) => {
  const found = (text: string | Buffer): readonly string[] =>
    findSecrets(blobOf("notes.txt", text), { rules: secretRules }).secrets.map(({ rule }) => rule);

  it("nothing is found", () => {
    expect(found(content)).toEqual([]);
  });

  it("nothing is found when it is encoded, wrapped or split, once or twice", () => {
    for (const inner of encodings) {
      const once = inner.write(content);
      expect([inner.name, ...found(once)]).toEqual([inner.name]);
      const outer = encodings[(encodings.indexOf(inner) * 7 + 3) % encodings.length];
      expect([inner.name, outer?.name, ...found(outer?.write(once) ?? "")]).toEqual([inner.name, outer?.name]);
    }
    for (const { name, bytes } of files) expect([name, ...found(bytes(content))]).toEqual([name]);
  });
});

it("a private key is no SCIM token", () => {
  const scim = secretRules.filter(({ id }) => id === "aws-scim-token");
  for (const { write } of encodings)
    expect(findSecrets(blobOf("a", write(String(privateKey))), { rules: scim }).secrets).toEqual([]);
});
