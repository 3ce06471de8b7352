import { randomBytes } from "node:crypto";
import type { SecretRule, View } from "../../src/core.ts";
import { createSource } from "../../src/documents/source.ts";
import { rules } from "../../src/rules/index.ts";

/** The rules that recognise secrets. */
export const secretRules: readonly SecretRule[] = rules.filter((rule): rule is SecretRule => "find" in rule);

/** The same for `describe.each`, with their ids. */
export const eachSecretRule = secretRules.map((rule) => [rule.id, rule] as const);

/** A new secret of each of a rule's formats. */
export const secretsOf = (rule: SecretRule): readonly [string, ...string[]] => [
  rule.sample(randomBytes),
  ...(rule.variants?.(randomBytes) ?? []),
];

/** Writes a secret under a name, where the rule asks for one. */
export type WriteSecret = (secret: string, key: string | undefined) => string;
const assign: WriteSecret = (secret, key) => `${key ?? "token"} = "${secret}"\n`;

/** The file in which a rule finds a secret, and little else. What is a file of its own is not put into a syntax. */
export function fileWith(
  rule: SecretRule,
  secret: string,
  write = assign,
): { readonly path: string; readonly text: string } {
  const { path = "a.txt", key, companion, write: whole } = rule.setting?.(randomBytes) ?? {};
  const beside = companion === undefined ? "" : `${companion}\n`;
  return { path, text: whole?.(secret) ?? `${beside}${write(secret, key)}` };
}

/** Whether a rule's secrets can stand in any syntax, and not only in a file of their own. */
export const isOfAnySyntax = (rule: SecretRule): boolean => rule.setting?.(randomBytes).write === undefined;

/** A text as it is, to be searched. */
export const viewOf = (path: string, text: string): View => ({ ...createSource(path, text), undone: [] });
