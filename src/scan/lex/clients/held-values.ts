import { type Bindings, bind, bindingAt, endOfBlock } from "../bindings.ts";
import { keyBefore, nameAt } from "../keys.ts";
import { isWord, type Program, textAt } from "../program.ts";
import { functionsOf } from "../python-imports.ts";
import { endOfParameter } from "./declared-clients.ts";
import { isParameter } from "./own-functions.ts";

/** What is assigned to a name. */
export interface Assigned {
  /** The token of the name. */
  readonly name: number;
  readonly value: string | undefined;
  /** The tokens between which it holds, if the name is a variable's. */
  readonly from: number;
  readonly to: number;
}

/** Binds a variable, a field or the key of a collection to what is assigned to it; undefined hides what it held. */
export function bindValue(program: Program, held: Bindings, { name, value, from, to }: Assigned): void {
  const isKey = keyBefore(program, name + 1) === name && /^(?::(?!=)|=>)/.test(marksAt(program, name + 1));
  // What another object's member holds hides nothing.
  if (isKey && value === undefined) return;
  const isMember = isKey || textAt(program, name + 1) === "]" || beginsMember(textAt(program, name - 1));
  const own = plain(nameAt(program, name));
  bind(held, isMember ? member(own) : own, { target: value, from, to: isMember ? Number.POSITIVE_INFINITY : to });
}

/** The two signs at an index. */
const marksAt = (program: Program, index: number): string => textAt(program, index) + textAt(program, index + 1);

/** Whether a sign stands before the name of an object's member. */
export const beginsMember = (sign: string): boolean => /^[.>@#]$/.test(sign);

/** Members are held beside variables of the same name. */
const member = (name: string): string => `.${name}`;

/** PHP's `$iam` is `$this->iam` as a property. */
export const plain = (name: string): string => name.replace(/^\$(?=\w)/, "");

interface Named {
  readonly name: string;
  readonly at: number;
  readonly isMember: boolean;
}

/**
 * What a name holds: a member what was assigned to one, else what is declared by that name; a variable the other way round, where the
 * language has members without their object, and the name is no parameter's.
 */
export function heldBy(program: Program, held: Bindings, { name, at, isMember }: Named): string | undefined {
  const own = plain(name);
  const mayBeMember = program.language === "javascript" ? !isParameter(program, own) : program.language !== "python";
  const keys = isMember ? [member(own), own] : mayBeMember ? [own, member(own)] : [own];
  return keys.map((key) => bindingAt(held, key, at)).find((binding) => binding !== undefined)?.target;
}

/** Where the names of a program hold. */
export interface Scopes {
  /** The token at which the scope ends that a token is in: a function of Python, a block with braces, the file of Ruby. */
  readonly endOfScope: (index: number) => number;
  /** The token at which the function of Python around a token begins; -1 for none. */
  readonly defAround: (index: number) => number;
}

/** The scopes of a program. */
export function scopesOf(program: Program): Scopes {
  const defAround = () => -1;
  if (program.language === "ruby") return { endOfScope: () => Number.POSITIVE_INFINITY, defAround };
  if (program.language !== "python") return { endOfScope: (index) => scopeOfAssignment(program, index), defAround };
  const functions = functionsOf(program);
  return { endOfScope: (index) => functions(index).end, defAround: (index) => functions(index).start };
}

const DECLARES = /^(?:const|let|var|val|mut|auto)$/;

/** A name that is declared holds in its block; one that is only assigned may belong further out. */
function scopeOfAssignment(program: Program, index: number): number {
  const declared =
    DECLARES.test(textAt(program, index - 1)) || isWord(program, index - 1) || textAt(program, index + 1) === ":";
  return declared ? (endOfParameter(program, index) ?? endOfBlock(program, index)) : Number.POSITIVE_INFINITY;
}
