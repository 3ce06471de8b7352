import type { SecretRule } from "../core.ts";
import { SECRET_CHARACTERS_SHOWN } from "../limits.ts";
import { sha256 } from "../sha256.ts";
import { formsOf } from "./forms.ts";
import { secretsInText } from "./secrets.ts";

/** What may be shown of a secret: its length and a short hash, which tells two secrets apart and leads back to neither. */
export function mask(secret: string): string {
  return `${secret.length} characters, SHA-256 begins ${sha256(secret).slice(0, 8)}`;
}

/** Hides secrets in a text. */
export type Hide = (text: string) => string;

const HIDDEN = "*";
const WINDOW = SECRET_CHARACTERS_SHOWN + 1;

/**
 * A function that hides secrets in whatever is about to be shown: every stretch of 12 or more characters of what is `known`,
 * and everything that a rule recognises in the text itself, also encoded, wrapped or split (so that arguments and error messages
 * are covered before anything was scanned). A hidden stretch keeps its length.
 */
export function createHide(rules: readonly SecretRule[], known: Iterable<string>): Hide {
  const windows = new Set<string>();
  const learn = (secret: string): void => {
    for (let start = 0; start + WINDOW <= secret.length; start++) windows.add(secret.slice(start, start + WINDOW));
  };
  for (const secret of known) learn(secret);
  return (text) => {
    for (const { secret, written } of secretsInText(text, rules)) {
      for (const form of [...formsOf(secret), ...written]) learn(form);
    }
    return windows.size === 0 ? text : blank(text, windows);
  };
}

function blank(text: string, windows: ReadonlySet<string>): string {
  let result = "";
  let done = 0;
  for (let start = 0; start + WINDOW <= text.length; start++) {
    if (!windows.has(text.slice(start, start + WINDOW))) continue;
    const end = start + WINDOW;
    if (start > done) result += text.slice(done, start);
    result += HIDDEN.repeat(end - Math.max(start, done));
    done = end;
  }
  return result + text.slice(done);
}
