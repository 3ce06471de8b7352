import type { Random, SecretRule } from "../../core.ts";
import { countBefore } from "../../sorted.ts";
import { type Name, nameAround, namesSecret, valueGivenTo } from "./assignment.ts";
import { matchesIn, type Stretch } from "./near.ts";
import { anyOf, type FoundToken, placesOf } from "./prefixed.ts";
import { BASE62, BASE64URL, characters, DIGITS } from "./randomness.ts";
import { uuid } from "./scim-token-structure.ts";
import { isTokenLike } from "./token-like.ts";

/** How a name or an address writes the word. */
const SCIM = ["scim", "Scim", "SCIM"];
const ANY_SCIM = anyOf(SCIM);
const NAMES = /token|secret|bearer|password|passwd|credential|authorization|api_?-?key/gi;
const ENDPOINT = /(?:\.[a-z0-9-]{4,24}\.(?:amazonaws\.com|api\.aws)|\/v2(?![A-Za-z0-9]))/iy;
const SECTION = /["']?\s{0,4}[:={>\]][ \t{>|(]{0,4}\r?\n/y;
const LINES = 5;
const CHARACTERS = 1_500;

export const scimCredential: SecretRule = {
  id: "scim-credential",
  gate: "secrets",
  severity: "error",
  summary: "What looks like a SCIM credential is committed",
  why: "Whoever holds a SCIM token can create users and put them into groups, which is all it takes to gain whatever the groups give access to. Most vendors' tokens have no form of their own, so that this one is known by its name or by the SCIM address beside it.",
  fix: "Revoke the token where it was made (for AWS: IAM Identity Center, Settings, Identity source, Manage provisioning, Access tokens), create a new one, give it only to the identity provider, and remove it from the history.",
  examples: {
    bad: [
      { files: { ".env": "SCIM_TOKEN={{sample}}\n" } },
      {
        files: {
          "aws.toml": 'Endpoint = "https://scim.eu-west-1.amazonaws.com/example/scim/v2/"\nToken = "{{sample}}"\n',
        },
      },
    ],
    good: [
      {
        files: {
          ".env.example": "SCIM_TOKEN=your-scim-token-goes-here-1234\n",
          "ids.env":
            "SCIM_TOKEN_ID=9f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f\nSCIM_TOKEN=9f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f\n",
          "main.tf": 'resource "sync" "aws" {\n  scim_token = var.scim_token_of_environment_1\n}\n',
        },
      },
    ],
  },
  anchor: { literals: SCIM },
  // The word alone is too short to be told in base64; this is it with what follows it in names and addresses.
  disguises: {
    patterns: [],
    encoded: [
      ...SCIM.map((word) => `${word}[_.\\-/ ][A-Za-z]`),
      ...SCIM.map((word) => `${word}[TSABPKCEtsabpkce][oceuaprlnOCEUAPRLN]`),
    ],
  },
  generality: 2,
  *find({ text }) {
    const found = new Map<number, FoundToken>();
    const near: Stretch[] = [];
    const lines = lineBreaks(text);
    let named = 0;
    for (const at of placesOf(text, ANY_SCIM)) {
      if (isEndpoint(text, at)) add(near, { start: linesBefore(lines, at), end: linesAfter(text, lines, at) });
      if (at < named) continue;
      const name = nameAround(text, at);
      named = name.end;
      if (namesSecret(name)) keep(found, givenTo(text, name));
      if (isSection(text, name.end)) add(near, { start: name.end, end: linesAfter(text, lines, name.end) });
    }
    for (const stretch of near) for (const value of valuesIn(text, stretch)) keep(found, value);
    yield* [...found.values()].sort((left, right) => left.start - right.start);
  },
  sample: (random) => tokenLike(random, BASE62, 40),
  variants: (random) => [
    tokenLike(random, BASE62, 32),
    tokenLike(random, BASE64URL, 43),
    Buffer.from(random(48)).toString("base64"),
    Buffer.from(random(32)).toString("hex"),
    `scim_${tokenLike(random, BASE62, 32)}`,
  ],
  setting: () => ({ key: "scim_token" }),
  lookAlikes: (random) => lookAlikes(random),
};

/** The values of everything in a stretch whose name is that of a secret. */
function* valuesIn(text: string, stretch: Stretch): Iterable<FoundToken | undefined> {
  let named = 0;
  for (const { start, match } of matchesIn(text, stretch, NAMES)) {
    if (start < named) continue;
    const name = nameAround(text, start + match[0].length - 1);
    named = name.end;
    if (namesSecret(name)) yield givenTo(text, name);
  }
}

/** The value of a name. An object id of Git behind nothing but a blank, unless that is of a flag or a header, is a package's commit. */
function givenTo(text: string, name: Name): FoundToken | undefined {
  const value = valueGivenTo(text, name);
  const isId = value && /^[0-9a-f]{40}$/.test(value.secret) && /^\s{1,9}$/.test(text.slice(name.end, value.start));
  return isId && text[name.start] !== "-" && name.words.at(-1) !== "bearer" ? undefined : value;
}

function keep(found: Map<number, FoundToken>, value: FoundToken | undefined): void {
  if (value && isTokenLike(value.secret)) found.set(value.start, value);
}

function isEndpoint(text: string, at: number): boolean {
  ENDPOINT.lastIndex = at + "scim".length;
  return /[/.]/.test(text[at - 1] ?? "") && ENDPOINT.test(text);
}

/** Whether a block, an element or a section of SCIM settings begins: a name, then the end of a line. */
function isSection(text: string, end: number): boolean {
  SECTION.lastIndex = end;
  return SECTION.test(text);
}

/** Adds a stretch to others that begin before it; those that touch become one. */
function add(stretches: Stretch[], { start, end }: Stretch): void {
  const last = stretches.at(-1);
  if (!last || start > last.end) stretches.push({ start, end });
  else stretches.splice(-1, 1, { start: Math.min(last.start, start), end: Math.max(last.end, end) });
}

function lineBreaks(text: string): readonly number[] {
  const breaks: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) breaks.push(at);
  return breaks;
}

/** Where the fifth line before `at` begins, at most 1,500 characters before. */
const linesBefore = (breaks: readonly number[], at: number): number =>
  Math.max((breaks[countBefore(breaks, (offset) => offset < at) - 1 - LINES] ?? -1) + 1, at - CHARACTERS);

/** Where the fifth line after `at` ends, at most 1,500 characters after. */
const linesAfter = (text: string, breaks: readonly number[], at: number): number =>
  Math.min(breaks[countBefore(breaks, (offset) => offset < at) + LINES] ?? text.length, at + CHARACTERS);

/** Random characters, of which each sixth is a digit, so that none of many millions passes for words. */
const tokenLike = (random: Random, alphabet: string, length: number): string =>
  [...characters(random, alphabet, length)]
    .map((character, index) => (index % 6 === 3 ? characters(random, DIGITS, 1) : character))
    .join("");

/** Names of SCIM tokens with a reference, a placeholder, an id or anything else that is no token. */
function lookAlikes(random: Random): readonly string[] {
  const hex = (bytes: number): string => Buffer.from(random(bytes)).toString("hex");
  const token = tokenLike(random, BASE62, 40);
  const references = [
    `\${{ secrets.SCIM_TOKEN_2_OF_PRODUCTION }}`,
    "var.scim_token_2_of_production",
    "op://company/scim-token-2/credential",
    `arn:aws:secretsmanager:eu-west-1:111111111111:secret:scim-${token.slice(0, 6)}`,
    "process.env.SCIM_TOKEN_2_OF_PRODUCTION",
    'os.environ["SCIM_TOKEN_2_OF_PRODUCTION"]',
    'getenv("SCIM_TOKEN_2_OF_PRODUCTION")',
    "{{ scim_token_2_of_production }}",
    `\${SCIM_TOKEN_2_${token}}`,
    `vault:secret/data/scim#${token}`,
    `<${token}>`,
    "your-scim-token-goes-here-1234",
    "CHANGEME-1234-5678-9012-3456",
    "AQoDYXdzE1234567890...",
    "*".repeat(40),
    uuid(random),
    `createScimToken2ForProduction("eu-west-1")`,
    `ENC[AES256_GCM,data:${token},type:str]`,
    "company-scim-token-2-of-production",
    "https://scim.eu-west-1.amazonaws.com/11111111111-2222-3333-4444-555555555555/scim/v2",
  ];
  return [
    ...references.flatMap((value) => [`SCIM_TOKEN=${value}`, `scim_token: "${value}"`, `/scim/v2\ntoken = ${value}\n`]),
    `SCIM_TOKEN_ID=${hex(20)}`,
    `scimTokenHash: "${hex(32)}"`,
    `scim.token.path=${hex(20)}`,
    `scim-token-sdk ${hex(20)} (heads/main)`,
    `scim-auth@^1.0.0:\n  resolved "https://registry.example.com/scim-auth/-/scim-auth-1.0.0.tgz#${hex(20)}"\n`,
    `example.com/scim-token v1.2.3 h1:${Buffer.from(random(32)).toString("base64")}\n`,
    `https://example.com/scim/v2/Users\n${"\n".repeat(LINES + 1)}token = ${token}\n`,
    `scim = true\ntoken = ${token}\n`,
    `etag: ${token}\n/scim/v2\nrequest: ${token}\n`,
  ];
}
