import { createHash, generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";

/** A file as a tool writes it, in the size that it has in a repository. `write` makes another one each time. */
export interface GeneratedFile {
  readonly name: string;
  readonly path: string;
  write(): string;
}

const hex = (bytes: number): string => randomBytes(bytes).toString("hex");
const base64 = (bytes: number): string => randomBytes(bytes).toString("base64");
const base64url = (bytes: number): string => randomBytes(bytes).toString("base64url");
const integrity = (): string => `sha512-${base64(64)}`;
const below = (count: number): number => (randomBytes(2).readUInt16LE() * count) >> 16;
const pick = (words: readonly string[]): string => words[below(words.length)] ?? "";
const times = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const lines = (count: number, write: (index: number) => string): string => times(count, write).join("");
const version = (): string => `${below(9)}.${below(30)}.${below(20)}`;
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Words of the credentials that are looked for, as packages, files and variables bear them in their names. */
const WORDS = [
  "scim",
  "okta",
  "tableau",
  "slack",
  "entra",
  "token",
  "secret",
  "bearer",
  "auth",
  "client",
  "sso",
  "vault",
];
const name = (): string => `${pick(WORDS)}-${pick(WORDS)}-${pick(["sdk", "js", "api", "core", "types", "helper"])}`;
const PACKAGES = 150;

const LOCK_FILES: readonly GeneratedFile[] = [
  {
    name: "npm's lock file",
    path: "package-lock.json",
    write: () =>
      json({
        lockfileVersion: 3,
        packages: Object.fromEntries(
          times(PACKAGES, (index) => [
            `node_modules/@${pick(WORDS)}/${name()}-${index}`,
            {
              version: version(),
              resolved: `https://packages.example.com/${name()}/-/${name()}-${version()}.tgz`,
              integrity: integrity(),
              engines: { node: ">=20" },
            },
          ]),
        ),
      }),
  },
  {
    name: "pnpm's lock file",
    path: "pnpm-lock.yaml",
    write: () =>
      `lockfileVersion: '9.0'\n\npackages:\n\n${lines(
        PACKAGES,
        (index) =>
          `  '@${pick(WORDS)}/${name()}@${version()}-${index}':\n    resolution: {integrity: ${integrity()}}\n    engines: {node: '>=18'}\n\n`,
      )}`,
  },
  {
    name: "Yarn's lock file",
    path: "yarn.lock",
    write: () =>
      `# yarn lockfile v1\n\n${lines(PACKAGES, () => {
        const [own, at] = [name(), version()];
        return `"@${pick(WORDS)}/${own}@^${at}":\n  version "${at}"\n  resolved "https://registry.yarnpkg.com/${own}/-/${own}-${at}.tgz#${hex(20)}"\n  integrity ${integrity()}\n\n`;
      })}`,
  },
  {
    name: "the lock file of Yarn Berry",
    path: "yarn.lock",
    write: () =>
      `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n${lines(PACKAGES, () => {
        const [own, at] = [name(), version()];
        return `"${own}@npm:^${at}":\n  version: ${at}\n  resolution: "${own}@npm:${at}"\n  checksum: 10c0/${hex(64)}\n  languageName: node\n\n`;
      })}`,
  },
  {
    name: "go.sum",
    path: "go.sum",
    write: () =>
      lines(PACKAGES, () => {
        const [own, at] = [`github.com/${pick(WORDS)}/${name()}`, `v${version()}`];
        return `${own} ${at} h1:${base64(32)}\n${own} ${at}/go.mod h1:${base64(32)}\n`;
      }),
  },
  {
    name: "Cargo.lock",
    path: "Cargo.lock",
    write: () =>
      lines(
        PACKAGES,
        () =>
          `[[package]]\nname = "${name()}"\nversion = "${version()}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${hex(32)}"\ndependencies = [\n "${name()}",\n]\n\n`,
      ),
  },
  {
    name: "poetry.lock",
    path: "poetry.lock",
    write: () =>
      `${lines(PACKAGES, () => {
        const own = name();
        const files = lines(6, () => `    {file = "${own}-py3-none-any.whl", hash = "sha256:${hex(32)}"},\n`);
        return `[[package]]\nname = "${own}"\nversion = "${version()}"\noptional = false\nfiles = [\n${files}]\n\n`;
      })}[metadata]\ncontent-hash = "${hex(32)}"\n`,
  },
  {
    name: "uv.lock",
    path: "uv.lock",
    write: () =>
      lines(
        PACKAGES,
        () =>
          `[[package]]\nname = "${name()}"\nsdist = { url = "https://files.pythonhosted.org/packages/${hex(1)}/${hex(1)}/${hex(30)}/${name()}.tar.gz", hash = "sha256:${hex(32)}", size = 1 }\n\n`,
      ),
  },
  {
    name: "Terraform's lock file",
    path: ".terraform.lock.hcl",
    write: () =>
      lines(
        12,
        () =>
          `provider "registry.terraform.io/${pick(WORDS)}/${pick(WORDS)}" {\n  version = "${version()}"\n  hashes = [\n${lines(14, (index) => `    "${index === 0 ? `h1:${base64(32)}` : `zh:${hex(32)}`}",\n`)}  ]\n}\n\n`,
      ),
  },
  {
    name: "composer.lock",
    path: "composer.lock",
    write: () =>
      json({
        "content-hash": hex(16),
        packages: times(PACKAGES, () => ({
          name: `${pick(WORDS)}/${name()}`,
          source: { type: "git", url: `https://github.com/${name()}.git`, reference: hex(20) },
          dist: {
            url: `https://api.github.com/repos/${name()}/zipball/${hex(20)}`,
            reference: hex(20),
            shasum: hex(20),
          },
        })),
      }),
  },
];

/** An image is in one line, or in lines of 76 characters that end in \n within the JSON string. */
const image = (bytes: number): string => `iVBORw0KGgo${base64(bytes).replace(/.{76}/g, "$&\n")}`;

const PROGRAMS: readonly GeneratedFile[] = [
  {
    name: "a notebook of Jupyter with images",
    path: "analysis.ipynb",
    write: () =>
      json({
        nbformat: 4,
        cells: times(8, () => ({
          cell_type: "code",
          id: hex(4),
          source: [`client = ScimClient(token=os.environ["SCIM_TOKEN_${below(9)}"])\n`, `okta.${pick(WORDS)}()\n`],
          outputs: [
            {
              data: { "image/png": image(6_000), "text/plain": ["<Figure size 640x480>"] },
              metadata: { token_id: randomUUID() },
            },
            { data: { "application/vnd.jupyter.widget-view+json": { model_id: hex(16) } } },
          ],
        })),
      }),
  },
  {
    name: "a minified bundle",
    path: "dist/main.js",
    write: () => {
      const chunks = times(60, (index) => `${index}:"${hex(10)}"`).join(",");
      const modules = lines(
        150,
        (index) =>
          `${index + 1000}:(e,t,n)=>{"use strict";n.d(t,{A:()=>o});const o={scimToken:e.${pick(WORDS)},oktaSecret:n(${below(9000)}).Z,id:"${randomUUID()}",sri:"${integrity()}"};function r(e){return e.token||e.${pick(WORDS)}Token("${hex(4)}")}},`,
      );
      return `(()=>{var e={${modules}};n.u=e=>"static/js/"+e+"."+{${chunks}}[e]+".chunk.js"})();\n//# sourceMappingURL=main.js.map\n`;
    },
  },
  {
    name: "a source map with its sources",
    path: "dist/main.js.map",
    write: () =>
      JSON.stringify({
        version: 3,
        file: "main.js",
        sources: times(40, () => `webpack://app/./src/${name()}.ts`),
        sourcesContent: times(
          40,
          () => `export const scimToken = process.env.SCIM_TOKEN_${below(9)};\n// ${name()} ${hex(20)}\n`,
        ),
        mappings: lines(
          2_000,
          () => `${pick(["A", "C", "E"])}${pick(["A", "C"])}${pick(["S", "U", "W"])},${pick(["G", "I"])};`,
        ),
      }),
  },
  {
    name: "private keys, which other scanners look for",
    path: "tls/server.key",
    write: () => {
      const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
      const curve = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
      const ofBoth = [rsa, curve].map((key) => key.export({ type: "pkcs8", format: "pem" })).join("");
      return `# of the SCIM server, for okta and tableau\n${ofBoth}${rsa.export({ type: "pkcs1", format: "pem" })}`;
    },
  },
  {
    name: "a state of Terraform without secrets",
    path: "terraform.tfstate",
    write: () =>
      json({
        version: 4,
        lineage: randomUUID(),
        resources: times(30, () => ({
          type: `okta_${pick(WORDS)}`,
          instances: [
            {
              attributes: {
                id: `0oa${hex(8).slice(0, 17)}`,
                etag: hex(16),
                token_id: randomUUID(),
                certificate: base64(800),
              },
              private: base64(60),
            },
          ],
        })),
      }),
  },
  {
    name: "snapshots of tests",
    path: "__snapshots__/scim.test.js.snap",
    write: () =>
      lines(60, (index) => {
        const digest = createHash("sha256").update(randomUUID()).digest("base64");
        return `exports[\`scim token ${index}\`] = \`\nObject {\n  "etag": "W/\\"${hex(20)}\\"",\n  "id": "${randomUUID()}",\n  "tokenId": "${randomUUID()}:${randomUUID()}",\n  "x-content-sha256": "${digest}",\n}\n\`;\n\n`;
      }),
  },
  {
    name: "a recorded conversation over HTTP",
    path: "fixtures/scim.yaml",
    write: () =>
      lines(
        30,
        () =>
          `- request:\n    headers:\n      Authorization: ["Bearer REDACTED"]\n    uri: https://scim.eu-west-1.amazonaws.com/redacted/scim/v2/Users/${randomUUID()}\n  response:\n    headers:\n      x-amzn-RequestId: [${randomUUID()}]\n      x-amz-apigw-id: [${base64url(11)}=]\n      X-Amzn-Trace-Id: ["Root=1-${hex(4)}-${hex(12)};Parent=${hex(8)};Sampled=0"]\n`,
      ),
  },
];

/** Each once, in a fixed order. */
export const generatedFiles: readonly GeneratedFile[] = [...LOCK_FILES, ...PROGRAMS];
