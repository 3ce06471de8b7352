import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { SecretRule } from "../../../../src/core.ts";
import { flawsOf, longestMatch } from "../../../support/patterns.ts";
import { eachSecretRule, fileWith, secretsOf, viewOf } from "../../../support/secret-rules.ts";
import { countWork, type Work } from "../../../support/work.ts";

const SMALLEST = 8_192;
/** What grows faster than the text has done so most by the longest one. */
const LONGEST = 8 * SMALLEST;
/** A pattern without a bound may be for short texts only: a value, a name. */
const SHORT = 4_096;

/** Texts that begin much and finish nothing, each to be repeated: what a rule looks for, whole, cut, and gone on with. */
function hostile(rule: SecretRule): readonly string[] {
  const { key = "token", companion = "" } = rule.setting?.(randomBytes) ?? {};
  const secrets = secretsOf(rule).slice(0, 4);
  const files = secrets.map((secret) => fileWith(rule, secret).text);
  const literals =
    "literals" in rule.anchor ? rule.anchor.literals.slice(0, 3) : ["00000000-0000-4000-8000-000000000000:"];
  const beginnings = secrets.flatMap((secret) =>
    [8, 16, 40, 76, secret.length - 1].map((length) => secret.slice(0, length)),
  );
  const around = [companion, key, `${key}=`, `${key}: "`, `"${companion}`, `${companion}\n${key} = `];
  return [
    ...literals.flatMap((literal) => [literal, `${literal}=`, `${literal}a`, `${literal}"`, `${literal}\n`]),
    ...beginnings.flatMap((beginning) => [
      beginning,
      `${beginning} `,
      `${companion}${beginning}`,
      `${key}=${beginning}!`,
    ]),
    ...secrets.map((secret) => secret.slice(1)),
    ...files,
    ...around,
    ...literals.map((literal) => `${literal}${"a".repeat(SMALLEST)}`),
    ...rule.lookAlikes(randomBytes).slice(0, 8),
    ":",
    "-",
    "\n",
    "a",
    "0",
  ].filter((text) => text !== "");
}

const repeated = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

describe.each(eachSecretRule)("%s", (_, rule) => {
  const path = rule.setting?.(randomBytes).path ?? "a.txt";
  const patterns = new Map<string, Work["patterns"][number]>();
  const work = (text: string): number => {
    const counted = countWork(() => {
      for (const _found of rule.find(viewOf(path, text)));
    });
    for (const used of counted.patterns) {
      const known = patterns.get(used.pattern.source);
      if (!known || known.longest < used.longest) patterns.set(used.pattern.source, used);
    }
    return counted.characters;
  };

  it("does work in proportion to the text, whatever the text repeats", () => {
    for (const part of hostile(rule)) {
      const text = repeated(part, LONGEST);
      // What a rule looks at around a place is bounded, but in the shorter text by its length, so that there is room.
      const most = 2.5 * (LONGEST / SMALLEST) * work(text.slice(0, SMALLEST)) + SMALLEST;
      expect([part.slice(0, 80), work(text) <= most]).toEqual([part.slice(0, 80), true]);
    }
  });

  it("has patterns without nested quantifiers, and without two that take the same characters", () => {
    for (const secret of secretsOf(rule)) work(fileWith(rule, secret).text);
    expect(patterns.size + Number(rule.id === "onepassword-scim-session")).toBeGreaterThan(0);
    for (const { pattern, longest } of patterns.values()) {
      expect(flawsOf(pattern)).toEqual([]);
      if (longest > SHORT) expect([pattern.source, longestMatch(pattern) < 10_000]).toEqual([pattern.source, true]);
    }
  });
});
