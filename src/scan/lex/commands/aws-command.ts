import type { DefinitionKind } from "../../../core.ts";
import { CLOUDFORMATION_TYPES } from "../../dialects/definition-types.ts";
import { COMMAND_OPERATIONS, userName } from "../iam-operations.ts";
import { isLoopback, namesStandIn } from "../stand-in-address.ts";
import { afterOptions, isAws } from "./aws-word.ts";
import { isLocalValue, isRedefinedAt, isStandInCommand, knownValue, type StandIns } from "./shell-stand-ins.ts";
import type { Word } from "./shell-state.ts";

/** What a command line makes. The offsets are those of the words that say so, from `aws` to the operation. */
export interface CommandDefinition {
  readonly kind: DefinitionKind;
  readonly start: number;
  readonly end: number;
  /** The IAM user's name, where it is written out. */
  readonly name?: string;
  /** The command without its options, such as `aws iam create-user`. */
  readonly address: string;
}

/**
 * What the AWS CLI makes where it is among the words of a command, and no stand-in for AWS is spoken to. `written` are the words as they
 * stand in `text`.
 */
export function awsDefinition(
  written: readonly Word[],
  text: string,
  standIns: StandIns,
): CommandDefinition | undefined {
  if (standIns.isLocal) return undefined;
  const words = expanded(written, text, standIns);
  if (!words.some(({ text: word }) => SERVICES.has(word))) return undefined;
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    if (!word || !isAws(word, text)) {
      index++;
      continue;
    }
    const service = afterOptions(words, index + 1, text);
    if (SERVICES.has(words[service]?.text ?? "")) {
      const isLocal = speaksToStandIn(words, word, text, standIns);
      return isLocal || isRedefinedAt(standIns, words, index) ? undefined : definitionOf(words, word, service, text);
    }
    index = service;
  }
  return undefined;
}

/** The words of a command; those of `$IAM`, where that is known to be `aws iam`, at the place of the variable. */
function expanded(words: readonly Word[], text: string, standIns: StandIns): readonly Word[] {
  const index = words.findIndex(
    ({ literal, start, end }) => !literal && end - start < 100 && /^"?\$\{?\w+\}?"?$/.test(text.slice(start, end)),
  );
  const word = words[index];
  const value = word && knownValue(standIns, word, text);
  if (!value || !/\baws\s/.test(value) || !/\siam$/.test(value)) return words;
  const own = value.split(/\s+/).map((part) => ({ ...word, text: part, literal: true, whole: true }));
  return [...words.slice(0, index), ...own, ...words.slice(index + 1)];
}

/** Whether a variable of a command, or its program, the word `aws`, leads to a stand-in. */
function speaksToStandIn(words: readonly Word[], aws: Word, text: string, standIns: StandIns): boolean {
  return words.some((word) => {
    const value = knownValue(standIns, word, text);
    return value !== undefined && (isLocalValue(value) || (word === aws && isStandInCommand(value)));
  });
}

const SERVICES = new Set(["iam", "cloudcontrol"]);

function definitionOf(words: readonly Word[], first: Word, index: number, text: string): CommandDefinition | undefined {
  const service = words[index];
  const operation = words[afterOptions(words, index + 1, text)];
  if (!service?.whole || !operation?.whole) return undefined;
  const kind = kindOf(service.text, operation.text, words);
  if (kind === undefined || makesNothing(words, operation, text)) return undefined;
  return {
    kind,
    start: first.start,
    end: operation.end,
    ...(kind === "mfa-device" ? {} : userName(nameIn(words))),
    address: `aws ${service.text} ${operation.text}`,
  };
}

/** The user's name, as an option or in the state that Cloud Control is to bring about. */
function nameIn(words: readonly Word[]): string | undefined {
  const name = optionOf(words, "user-name");
  if (name) return name.literal ? name.text : undefined;
  const state = optionOf(words, "desired-state");
  return state?.literal ? /"UserName"\s*:\s*"([^"\\]*)"/.exec(state.text)?.[1] : undefined;
}

function kindOf(service: string, operation: string, words: readonly Word[]): DefinitionKind | undefined {
  if (service === "cloudcontrol" && operation === "create-resource") {
    const type = optionOf(words, "type-name");
    return type?.whole ? CLOUDFORMATION_TYPES.get(type.text)?.kind : undefined;
  }
  if (service !== "iam") return undefined;
  const revived = operation === "update-access-key" && optionOf(words, "status")?.text === "Active";
  return revived ? "access-key" : COMMAND_OPERATIONS.get(operation);
}

const ENDPOINT = /^AWS_ENDPOINT_URL(?:_IAM)?=(.*)$/;

/** Whether the command asks for help or for a skeleton, or talks to a stand-in for AWS on the same machine. */
function makesNothing(words: readonly Word[], operation: Word, text: string): boolean {
  const rest = words.slice(words.indexOf(operation) + 1);
  if (rest[0]?.text === "help" || rest.some(({ text }) => text.startsWith("--generate-cli-skeleton"))) return true;
  // The AWS CLI takes what an option begins with.
  const endpoint = optionOf(words, "endpoint-url") ?? optionOf(words, "endpoint");
  if (
    endpoint &&
    !endpoint.literal &&
    endpoint.end - endpoint.start < 300 &&
    isStandInVariable(text.slice(endpoint.start, endpoint.end))
  )
    return true;
  return [endpoint?.text ?? "", ...words.map(({ text }) => ENDPOINT.exec(text)?.[1] ?? "")].some(isLoopback);
}

/** `$LOCALSTACK_URL`, and `${URL:-http://localhost:4566}`, also behind the option's `=`. */
function isStandInVariable(written: string): boolean {
  const value = written.replace(/^["']?--endpoint(?:-url)?=/, "");
  return namesStandIn(value) || isLoopback(/^["']?\$\{\w+:?[-=]([^\s"'${}]+)\}["']?$/.exec(value)?.[1] ?? "");
}

/** The value of `--name value` or `--name=value`, at the place of the word that holds it. */
function optionOf(words: readonly Word[], name: string): Word | undefined {
  const index = words.findIndex(({ text }) => text === `--${name}` || text.startsWith(`--${name}=`));
  const word = words[index];
  if (!word) return undefined;
  if (word.text === `--${name}`) return words[index + 1];
  return { ...word, text: word.text.slice(name.length + 3) };
}
