import { randomBytes } from "node:crypto";
import type { SecretRule, View } from "../../src/core.ts";
import { createSource } from "../../src/documents/source.ts";
import { rules } from "../../src/rules/index.ts";

export const secretRules: readonly SecretRule[] = rules.filter((rule) => rule.gate === "secrets");

/** The rules for `describe.each`, with their ids. */
export const eachSecretRule = secretRules.map((rule) => [rule.id, rule] as const);

/** A sample of a rule, and the least file in which the rule finds it. */
export interface Specimen {
  readonly secret: string;
  readonly path: string;
  readonly text: string;
}

/** A new sample in a file where its rule finds it. `write` puts it into a syntax, given the name that the rule asks for. */
export function specimenOf(
  rule: SecretRule,
  write: (secret: string, key: string | undefined) => string = (secret, key) => `${key ?? "token"} = "${secret}"\n`,
): Specimen {
  const secret = rule.sample(randomBytes);
  const setting = rule.setting?.(randomBytes) ?? {};
  const companion = setting.companion === undefined ? "" : `${setting.companion}\n`;
  const text = setting.write?.(secret) ?? `${companion}${write(secret, setting.key)}`;
  return { secret, path: setting.path ?? "a.txt", text };
}

/** A text as it is, to be searched. */
export const viewOf = (path: string, text: string): View => ({ ...createSource(path, text), undone: [] });
