import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place, SecretRule } from "../../../src/core.ts";
import { awsScimToken } from "../../../src/rules/secrets/aws-scim-token.ts";
import { awsScimTokenFragment } from "../../../src/rules/secrets/aws-scim-token-fragment.ts";
import { githubToken } from "../../../src/rules/secrets/github-token.ts";
import { scimCredential } from "../../../src/rules/secrets/scim-credential.ts";
import { keepSpecific } from "../../../src/scan/precedence.ts";
import { scanBlob } from "../../../src/scan/scan.ts";
import { blobOf } from "../../support/policies.ts";
import { secretsOf } from "../../support/secret-rules.ts";
import { scimToken } from "../../support/secrets.ts";

const found = (text: string): readonly string[] => {
  const secrets = [awsScimToken, awsScimTokenFragment, githubToken, scimCredential];
  return scanBlob(blobOf("a", text), { secrets, dialects: [] }).secrets.map(({ rule }) => rule);
};

describe("of finds that overlap", () => {
  const token = scimToken();
  it.each([
    ["a whole token", `SCIM_TOKEN=${token}`, ["aws-scim-token"]],
    ["a whole token near an address", `/scim/v2\ntoken: ${token}`, ["aws-scim-token"]],
    ["a part of a token", `SCIM_TOKEN=${token.slice(0, 200)}`, ["aws-scim-token-fragment"]],
    ["a vendor's token", `SCIM_TOKEN=${secretsOf(githubToken)[0]}`, ["github-token"]],
    ["a token of no form", `SCIM_TOKEN=${secretsOf(scimCredential)[0]}`, ["scim-credential"]],
  ])("%s is found as what it is, and as nothing else", (_, text, rules) => {
    expect(found(text)).toEqual(rules);
  });

  it("those beside each other are all kept", () => {
    const text = `SCIM_TOKEN=${secretsOf(scimCredential)[0]}\nOTHER=${token}\nCUT=${token.slice(0, 200)}`;
    expect([...found(text)].sort()).toEqual(["aws-scim-token", "aws-scim-token-fragment", "scim-credential"]);
  });
});

describe("keepSpecific()", () => {
  const rule = (id: string, generality: number): SecretRule => ({ ...awsScimToken, id, generality });
  const rules = [rule("0", 0), rule("1", 1), rule("2", 2)];
  const position = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 }));
  const place = fc.tuple(position, position).map(([one, other]): Place => {
    const [from, to] =
      one[0] - other[0] || one[1] - other[1]
        ? [one, other].sort((a, b) => a[0] - b[0] || a[1] - b[1])
        : [one, [one[0], one[1] + 1]];
    const [[startLine = 1, startColumn = 1] = [], [endLine = 1, endColumn = 1] = []] = [from, to];
    return { path: "a", startLine, startColumn, endLine, endColumn };
  });
  const key = (line: number, column: number): number => line * 100 + column;
  const overlap = (one: Place, other: Place): boolean =>
    key(one.startLine, one.startColumn) < key(other.endLine, other.endColumn) &&
    key(other.startLine, other.startColumn) < key(one.endLine, one.endColumn);

  it("leaves out exactly what overlaps a find of less generality, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ rule: fc.constantFrom("0", "1", "2"), place }), { maxLength: 12 }), (finds) => {
        const expected = finds.filter(
          (find) => !finds.some((other) => Number(other.rule) < Number(find.rule) && overlap(find.place, other.place)),
        );
        expect(keepSpecific(finds, rules)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
