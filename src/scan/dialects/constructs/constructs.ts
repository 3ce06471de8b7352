import type { Definition, DefinitionKind, SearchedAnchor, View } from "../../../core.ts";
import { onceForLast } from "../../../once.ts";
import {
  firstString,
  folded,
  hasArgument,
  literalAt,
  literalOfCall,
  type Range,
  rangeOf,
  valuesWithin,
} from "../../lex/arguments.ts";
import { type Call, makingCallsIn } from "../../lex/calls.ts";
import { guardOf } from "../../lex/guards.ts";
import { userName } from "../../lex/iam-operations.ts";
import { IAM_PATTERNS, mentionsIam } from "../../lex/mentions.ts";
import { type Program, programOf } from "../../lex/program.ts";
import { type DefinitionType, TERRAFORM_TYPES } from "../definition-types.ts";

/** What a class of an infrastructure library defines; names of arguments are folded. */
export interface Construct {
  readonly kind: DefinitionKind;
  /** The argument that holds the IAM user's name. */
  readonly userName?: string;
  /** It defines something of this kind only where this argument names users. */
  readonly onlyWith?: string;
  readonly confidence?: "definite" | "conditional";
  /** The name, where it stands in no argument of its own. */
  readonly name?: string | undefined;
}

/** A construct by the properties of its resource type, whose names differ from the arguments' in case and underscores alone. */
export const constructOf = ({ kind, userName: name, onlyWith }: DefinitionType): Construct => ({
  kind,
  ...(name === undefined ? {} : { userName: folded(name) }),
  ...(onlyWith === undefined ? {} : { onlyWith: folded(onlyWith) }),
});

/**
 * What defines something among the calls of a program: `match` says what a qualified name stands for. The place is the call up to its
 * arguments.
 */
export function* constructsIn(
  view: View,
  dialect: string,
  match: (name: string, call: Call, program: Program) => Construct | undefined,
): Iterable<Definition> {
  const program = programOf(view);
  if (!program) return;
  for (const call of makingCallsIn(program)) {
    const found = firstOf(call.names(), (name) => match(name, call, program));
    if (!found || (found.onlyWith !== undefined && !hasArgument(program, rangeOf(program, call.open), found.onlyWith)))
      continue;
    const guard = guardOf(program, call.chain.start) ?? found.confidence;
    if (guard !== "off") yield definitionOf(program, call, dialect, { ...found, confidence: guard ?? "definite" });
  }
}

/** What the first of some names stands for that stands for something. */
function firstOf(names: readonly string[], match: (name: string) => Construct | undefined): Construct | undefined {
  for (const name of names) {
    const found = match(name);
    if (found) return found;
  }
  return undefined;
}

function definitionOf(program: Program, call: Call, dialect: string, found: Construct): Definition {
  const { view, tokens } = program;
  const { chain, open } = call;
  const written = chain.steps[0].names.join(".");
  const id = firstString(program, open);
  const name = found.userName === undefined ? found.name : literalOfCall(program, chain, 0, [found.userName]);
  return {
    kind: found.kind,
    dialect,
    ...userName(name),
    address: id === undefined ? written : `${written} ${id}`,
    confidence: found.confidence ?? "definite",
    at: { source: view, start: tokens[chain.start]?.start ?? 0, end: tokens[open - 1]?.end ?? 0 },
  };
}

/** The arguments of a call and of the builder's calls after it. */
export const extentOf = ({ chain, open }: Call): Range => ({ from: open + 1, to: chain.end });

/** The literal value of a key anywhere in a range. */
export function literalWithin(program: Program, range: Range, key: string): string | undefined {
  for (const value of valuesWithin(program, range, key)) {
    const literal = literalAt(program, value);
    if (literal !== undefined) return literal;
  }
  return undefined;
}

/** Types of Terraform's provider as the classes that are generated from it: `aws_iam_user` as `IamUser`. */
export const GENERATED_TYPES: ReadonlyMap<string, Construct> = new Map(
  [...TERRAFORM_TYPES]
    .filter(([type]) => type.startsWith("aws_"))
    .map(([type, defined]) => [pascalCase(type.slice("aws_".length)), constructOf(defined)]),
);

function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A part of the name of every class and operation that defines something: what holds none of these defines nothing. */
const CLASSES =
  /User|AccessKey|SshKey|SSHPublicKey|SshPublicKey|LoginProfile|ServiceSpecificCredential|SigningCertificate|GroupMembership|M[Ff][Aa]Device|Policy\b|PolicyAttachment|PolicyType|add_user|add_to_group|[aA]ddToGroup/;

/**
 * Whether a text names a class of an infrastructure library, or an operation of IAM, that defines something. Several dialects ask this of
 * the same text, one after the other.
 */
export const namesClass = onceForLast((text: string): boolean => CLASSES.test(text));

/** Passes texts of files with these names that hold one of the words, and the name of a class. */
export const anchorOf = (paths: RegExp, words: readonly string[]): SearchedAnchor => ({
  paths,
  patterns: IAM_PATTERNS,
  *locate(text) {
    if (mentionsIam(text) && namesClass(text) && words.some((word) => text.includes(word))) yield 0;
  },
});
