import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isSecretRule, type SecretRule } from "../../../src/core.ts";
import { rules } from "../../../src/rules/index.ts";
import { awsScimToken } from "../../../src/rules/secrets/aws-scim-token.ts";
import { createSought } from "../../../src/scan/filtered.ts";
import { findSecrets } from "../../../src/scan/secrets.ts";
import type { SeenSecret } from "../../../src/scan/seen.ts";
import {
  canHold,
  type Encoding,
  encodings,
  fileEncodings,
  files,
  handwritten,
  lists,
  plainLists,
  uneven,
} from "../../support/encodings.ts";
import { blobOf } from "../../support/policies.ts";
import { scimToken } from "../../support/secrets.ts";
import { type Syntax, syntaxes } from "../../support/syntaxes.ts";

const sought = createSought([awsScimToken]);

/** The token, which is found once and as a whole; the filter of bytes lets it through. */
function seen(path: string, content: string | Buffer, token: string, how: string): SeenSecret {
  const blob = blobOf(path, content);
  const [first, ...more] = findSecrets(blob, { rules: [awsScimToken] }).secrets;
  if (!first || more.length > 0 || first.secret !== token) {
    const written = [first, ...more].map((found) => `[${found?.undone.join(", ")}]`).join(" and ");
    throw new Error(`${how}: found ${first ? written : "nothing"} in\n${content}`);
  }
  if (sought(blob).rules.length === 0) throw new Error(`${how}: not let through in\n${content}`);
  return first;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** Syntaxes that keep a value as it is written; others would escape it once more. */
const keeping = (written: string): readonly Syntax[] =>
  syntaxes.filter(({ write }) => write(written).includes(written));

/** A few syntaxes, each time others. */
let turn = 0;
const some = (all: readonly Syntax[], count: number): readonly Syntax[] =>
  Array.from({ length: count }, () => all[turn++ % all.length]).filter((syntax) => syntax !== undefined);

it("a SCIM token is found plainly in every syntax", () => {
  expect(syntaxes.length).toBeGreaterThanOrEqual(40);
  for (const { name, path, write } of syntaxes) {
    const token = scimToken();
    const content = write(token);
    const { place, undone } = seen(path, content, token, name);
    const line = lineAt(content, content.indexOf(token));
    expect([name, undone, place.startLine, place.endLine]).toEqual([name, [], line, line]);
  }
});

const named = (all: readonly Encoding[]): readonly (readonly [string, Encoding])[] =>
  all.map((encoding) => [encoding.name, encoding]);

describe.each(named([...encodings, ...handwritten, ...lists, ...plainLists, uneven]))(
  "a SCIM token as %s",
  (_, encoding) => {
    it("is found in every syntax, at its first and last line, and what was undone is said", () => {
      for (const { name, path, write } of keeping(encoding.write(scimToken()))) {
        const token = scimToken();
        const written = encoding.write(token);
        const content = write(written);
        const { undone, place } = seen(path, content, token, name);
        const start = content.indexOf(written);
        const first = lineAt(content, start) + encoding.frame[0];
        const last = lineAt(content, start + written.length) - encoding.frame[1];
        expect([name, undone, place.startLine, place.endLine]).toEqual([name, encoding.undone, first, last]);
      }
    });
  },
);

const combined = [...encodings, ...lists];
describe.each(named([...combined, uneven]))("a SCIM token as %s", (_, encoding) => {
  it("is found when that is written in any other way once more", () => {
    for (const outer of combined.filter((candidate) => canHold(candidate, encoding))) {
      const write = (text: string): string => outer.write(encoding.write(text));
      for (const syntax of some(keeping(write(scimToken())), 2)) {
        const token = scimToken();
        seen(syntax.path, syntax.write(write(token)), token, `${encoding.name} in ${outer.name} in ${syntax.name}`);
      }
    }
  });

  it("is found when its whole file is written in another way", () => {
    for (const outer of fileEncodings) {
      const [syntax] = some(keeping(encoding.write(scimToken())), 1);
      const token = scimToken();
      const content = outer.write(syntax?.write(encoding.write(token)) ?? "");
      seen("a.txt", content, token, `${encoding.name} in ${syntax?.name} in ${outer.name}`);
    }
  });

  it("is found in a file of any encoding", () => {
    for (const { name, bytes, undone } of files) {
      for (const syntax of some(keeping(encoding.write(scimToken())), 2)) {
        const token = scimToken();
        const found = seen(syntax.path, bytes(syntax.write(encoding.write(token))), token, `${syntax.name} in ${name}`);
        expect(found.undone).toEqual([...undone, ...encoding.undone]);
      }
    }
  });
});

describe.each(named(fileEncodings))("a whole file as %s", (_, encoding) => {
  it("gives away the SCIM token in it, whatever its syntax", () => {
    for (const { name, path, write } of syntaxes) {
      const token = scimToken();
      seen(path, encoding.write(write(token)), token, name);
    }
  });
});

/**
 * A sample in which each piece of the shortest literals has a digit: one in some hundred pieces has none, and is taken for words, so that
 * only its own part of the secret is found. Source: isDrawn().
 */
function sampleOf(rule: SecretRule): string {
  for (let draws = 0; draws < 100; draws++) {
    const sample = rule.sample(randomBytes);
    if (!/\D{40}/.test(sample)) return sample;
  }
  return rule.sample(randomBytes);
}

describe.each(rules.filter(isSecretRule).map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const find = (content: string): readonly string[] =>
    findSecrets(blobOf("a.txt", content), { rules: [rule] }).secrets.map(({ secret }) => secret);
  const write = (encoding: Encoding, sample: string): string => `a = ${encoding.write(sample)}\nb = 1\n`;

  it.each(encodings.map((encoding) => [encoding.name, encoding] as const))(
    "finds its secret as %s",
    (_name, encoding) => {
      const sample = sampleOf(rule);
      const plain = find(`a = ${sample}\nb = 1\n`);
      if (plain.length !== 1) return; // found by the path of its file, or by what stands next to it
      const found = find(write(encoding, sample));
      // A line of it may be a secret by itself, and the next line something else.
      if (encoding.undone[0] === "wrapped lines")
        expect([found.length, plain[0]?.startsWith(found[0] ?? "-")]).toEqual([1, true]);
      else expect(found).toEqual(plain);
    },
  );
});
