import type { SecretRule } from "../../src/core.ts";
import { SECRET_CHARACTERS_SHOWN } from "../../src/limits.ts";
import { formsOf, piecesOf } from "../../src/scan/forms.ts";
import { findSecrets } from "../../src/scan/secrets.ts";
import { type Encoding, encodings } from "./encodings.ts";
import { blobOf } from "./policies.ts";
import { fileWith, isOfAnySyntax, secretRules, secretsOf } from "./secret-rules.ts";

/** A secret of one rule in the file in which it is found, and all that must not be shown of it. */
export interface Planted {
  readonly rule: string;
  /** The rule, the format of the secret, and how it is written. */
  readonly name: string;
  readonly secret: string;
  readonly path: string;
  readonly text: string;
  /** The secret, its usual forms, and the pieces in which it is written. */
  readonly forbidden: readonly string[];
}

/**
 * A secret of each format of each rule, and the first in `ways` ways of writing more, each rule in others. What is a file of its own
 * is written as it is, and what is not found is left out.
 */
export const plantSecrets = (ways: number): readonly Planted[] =>
  secretRules.flatMap((rule, index) => {
    const step = Math.floor(encodings.length / ways);
    const others = Array.from({ length: ways }, (_, way) => encodings[(way * step + index) % encodings.length]);
    return secretsOf(rule).flatMap((secret, format) => {
      const chosen = format === 0 && isOfAnySyntax(rule) ? [undefined, ...others] : [undefined];
      return chosen.flatMap((encoding) => plant(rule, secret, `${rule.id} ${format}`, encoding));
    });
  });

function plant(rule: SecretRule, secret: string, name: string, encoding: Encoding | undefined): readonly Planted[] {
  const written = encoding?.write(secret) ?? secret;
  const { path, text } = fileWith(rule, secret, (_, key) => `${key ?? "token"} = ${written}\n`);
  const found = findSecrets(blobOf(path, text), { rules: secretRules }).secrets;
  if (found.length === 0) return [];
  const forms = [secret, ...found.map((item) => item.secret)].flatMap(formsOf);
  const pieces = encoding === undefined ? [] : piecesOf(written);
  const forbidden = [...new Set([...forms, ...pieces, ...found.flatMap((item) => item.written)])];
  const how = encoding === undefined ? "" : ` as ${encoding.name}`;
  return [{ rule: rule.id, name: `${name}${how}`, secret, path, text, forbidden }];
}

const WINDOW = SECRET_CHARACTERS_SHOWN + 1;

/** A function that answers what of any planted secret stands in a text, one too long stretch of each with what is around it. */
export function leaksOf(planted: readonly Planted[]): (text: string) => readonly string[] {
  const windows = new Map<string, string>();
  for (const { name, forbidden } of planted) {
    for (const form of forbidden) {
      for (let start = 0; start + WINDOW <= form.length; start++) windows.set(form.slice(start, start + WINDOW), name);
    }
  }
  return (text) => {
    const leaks = new Map<string, string>();
    for (let start = 0; start + WINDOW <= text.length; start++) {
      const name = windows.get(text.slice(start, start + WINDOW));
      if (name !== undefined && !leaks.has(name))
        leaks.set(name, text.slice(Math.max(0, start - 60), start + WINDOW + 20));
    }
    return [...leaks].map(([name, around]) => `${name}: ${around}`);
  };
}
