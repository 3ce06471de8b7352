import type { Random, SecretRule, View } from "../../core.ts";
import { anyOf, beginning, type FoundToken, placesOf } from "./prefixed.ts";
import { BASE64URL, characters, isRandom } from "./randomness.ts";

// Source: trufflehog, detector azure_entra/refreshtoken, its pattern and the six tokens of its tests: "0." or "1.", about 50
// characters of base64url that begin with A, sometimes one digit more, and a part of 250 and more that begins with the bytes 2, 0,
// 1, which are AgAB; sometimes a third of 200 and more. Microsoft publishes no format and no checksum.
const MARK = ".AgAB";
const MARKS = anyOf([MARK]);
const HEAD = new RegExp(`${beginning("\\w.-")}[01]\\.A[\\w-]{40,70}(?:\\.\\d)?$`);
const HEAD_CHARACTERS = 80;
const BODY = /\.AgAB[\w-]{16}([\w-]{230,4000})(?:\.A[\w-]{200,4000})?(?![\w-])/y;

export const entraRefreshToken: SecretRule = {
  id: "entra-refresh-token",
  gate: "secrets",
  severity: "error",
  summary: "A refresh token of Microsoft Entra is committed",
  why: "Whoever holds the token gets new access tokens of the person who signed in, for 90 days and longer, without a password or a second factor. One of an administrator changes who is in which group, and so who has access to AWS.",
  fix: "Revoke the person's sessions in the Microsoft Entra admin center (Users, the person, Revoke sessions) or with Revoke-MgUserSignInSession, keep caches such as `.azure/` out of the repository, and remove the token from the history.",
  examples: {
    bad: [{ files: { "accessTokens.json": '[{ "refreshToken": "{{sample}}" }]\n' } }],
    good: [{ files: { "accessTokens.json": '[{ "refreshToken": "0.AX...AgAB..." }]\n' } }],
  },
  // With a character before or behind, in case the token is cut at its mark.
  anchor: { literals: [MARK], patterns: ["[0-9A-Za-z_\\-]\\.AgAB", "\\.AgAB[0-9A-Za-z_\\-]"] },
  *find({ text }: View) {
    for (const at of placesOf(text, MARKS)) {
      const token = tokenAround(text, at);
      if (token) yield token;
    }
  },
  sample: (random) => token(random, "0"),
  variants: (random) => [
    token(random, "1"),
    token(random, "1", ".1"),
    `${token(random, "1", ".1")}.AQAB${characters(random, BASE64URL, 300)}`,
  ],
  lookAlikes: (random) => [
    `0.AX${characters(random, BASE64URL, 49)}.AgABAAAAAAD${"x".repeat(600)}`,
    `0.AX${characters(random, BASE64URL, 49)}.AgAB${characters(random, BASE64URL, 100)}`,
    `0.AX${characters(random, BASE64URL, 10)}.AgAB${characters(random, BASE64URL, 600)}`,
    `2.AX${characters(random, BASE64URL, 49)}.AgAB${characters(random, BASE64URL, 600)}`,
    `1${token(random, "0")}`,
    `eyJ${characters(random, BASE64URL, 40)}.AgAB${characters(random, BASE64URL, 600)}`,
  ],
};

/** The token whose second part begins at `at`. */
function tokenAround(text: string, at: number): FoundToken | undefined {
  BODY.lastIndex = at;
  const body = BODY.exec(text);
  if (!body || !isRandom(body[1] ?? "")) return undefined;
  const head = HEAD.exec(text.slice(Math.max(0, at - HEAD_CHARACTERS), at))?.[0];
  if (head === undefined) return undefined;
  return { start: at - head.length, end: at + body[0].length, secret: head + body[0] };
}

const token = (random: Random, version: string, more = ""): string =>
  `${version}.AX${characters(random, BASE64URL, 49)}${more}.AgABAAAAAAD${characters(random, BASE64URL, 640)}`;
