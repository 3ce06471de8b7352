import type { CommandDefinition } from "./aws-command.ts";
import type { Word } from "./shell-state.ts";

/**
 * What a command makes that asks Vault: a role of the AWS secrets engine that mints IAM users, by `vault write` or by a request to its API.
 * `text` is what the words' offsets are in. Source: Vault documentation, "AWS secrets engine (API)", "Create/update role" and
 * its legacy parameters.
 */
export const vaultDefinition = (words: readonly Word[], text: string): CommandDefinition | undefined =>
  ofCommand(words, text) ?? ofRequest(words, text);

function ofCommand(words: readonly Word[], text: string): CommandDefinition | undefined {
  // A pod or its namespace may be called so too.
  const index = words.findIndex((word, at) => /^(?:.*\/)?vault$/.test(word.text) && words[at + 1]?.text === "write");
  const vault = words[index];
  const rest = words.slice(index + 2);
  const path = rest.find(({ text }) => /(?:^|\/)roles\/[^/]/.test(text));
  if (!vault || !path || !mints(rest, path, text)) return undefined;
  return { kind: "minted", start: vault.start, end: path.end, address: `vault write ${path.text}` };
}

/** Whether a role makes users: it says so, or it is written as before Vault 0.11, when a policy alone meant a user. */
function mints(words: readonly Word[], path: Word, text: string): boolean {
  const types = words.filter((word) => word.text.startsWith("credential_type="));
  if (types.length > 0) {
    return types.some((type) => /^credential_type=(?:.*,)?iam_user(?:,|$)/.test(type.text) && names(type, text));
  }
  const isLegacy = words.some((word) => /^(?:policy=|arn=arn:aws[\w-]*:iam::\w+:policy\/)/.test(word.text));
  return isLegacy && LEGACY_PATH.test(text.slice(path.start, path.end));
}

/** Other engines have roles with policies too, so the engine goes by its usual name. */
const LEGACY_PATH = /\baws\/roles\//;

const names = ({ start, end }: Word, text: string): boolean => text.slice(start, end).includes("iam_user");

/** Characters of a word of a request that are looked at. */
const MAXIMUM_WORD = 10_000;
const MINTING = /"credential_types?"\s*:\s*"(?:[^"]*,)?\s*iam_user\s*[,"]/;

/** `curl --data '{"credential_type": "iam_user"}' $VAULT_ADDR/v1/aws/roles/ci`: the place is the address. */
function ofRequest(words: readonly Word[], text: string): CommandDefinition | undefined {
  const index = words.findIndex(({ text }) => /^(?:.*\/)?(?:curl|wget|https?)$/.test(text));
  if (index < 0) return undefined;
  const rest = words.slice(index + 1).filter(({ start, end }) => end - start <= MAXIMUM_WORD);
  const address = rest.find((word) => ROLE.test(text.slice(word.start, word.end)));
  const data = rest.find((word) => MINTING.test(word.text) && names(word, text));
  const [, path] = address ? (ROLE.exec(text.slice(address.start, address.end)) ?? []) : [];
  if (!address || !data || path === undefined) return undefined;
  return { kind: "minted", start: address.start, end: address.end, address: `vault ${path}` };
}

const ROLE = /\/v1\/([^\s"']*\broles\/[^\s"'?/]+)["']?$/;
