import type { CommandDefinition } from "./aws-command.ts";
import type { Word } from "./shell-state.ts";

/** What a command of Vault makes: a role of the AWS secrets engine that mints IAM users. `text` is what the words' offsets are in. */
export function vaultDefinition(words: readonly Word[], text: string): CommandDefinition | undefined {
  const index = words.findIndex(({ text }) => /^(?:.*\/)?vault$/.test(text));
  const vault = words[index];
  const [write, ...rest] = index < 0 ? [] : words.slice(index + 1);
  const path = rest.find(({ text }) => /(?:^|\/)roles\/[^/]/.test(text));
  if (!vault || write?.text !== "write" || !path) return undefined;
  const minting = rest.find((word) => /^credential_type=(?:.*,)?iam_user(?:,|$)/.test(word.text));
  if (!minting || !text.slice(minting.start, minting.end).includes("iam_user")) return undefined;
  return { kind: "minted", start: vault.start, end: path.end, address: `vault write ${path.text}` };
}
