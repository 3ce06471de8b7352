import type { Definition, Dialect } from "../../core.ts";
import { folded, hasArgument, literalArgument, rangeOf } from "../lex/arguments.ts";
import { guardOf } from "../lex/guards.ts";
import { userName } from "../lex/iam-operations.ts";
import { type Program, programOf, textAt } from "../lex/program.ts";
import { CLOUDFORMATION_TYPES } from "./definition-types.ts";

/**
 * CloudFormation templates that a JavaScript or TypeScript program writes as objects (serverless.ts, cloudfriend), or a Python program as
 * dictionaries (Sceptre's templates): every resource directly under a key `Resources`, or in an object that a variable of that name holds,
 * whose `Type` is one of IAM's. What a test compares a template with is none. The place is the value of `Type`.
 */
export const templateLiterals: Dialect = {
  id: "template-literals",
  anchor: { paths: /\.(?:[cm]?[jt]sx?|py)$/i, literals: ["AWS::IAM::"] },
  *read(view) {
    const program = programOf(view);
    if (program?.language !== "javascript" && program?.language !== "python") return;
    for (let index = 0; index < program.tokens.length; index++) {
      if (nameAt(program, index) !== "Resources") continue;
      // `template["Resources"] = {`
      const sign = textAt(program, index + 1) === "]" ? index + 2 : index + 1;
      if (!":=".includes(textAt(program, sign) || " ")) continue;
      const isTemplate = textAt(program, sign + 1) === "{" && !isExpected(program, index);
      if (isTemplate && guardOf(program, index) !== "off") yield* inResources(program, sign + 1);
    }
  },
};

/** A key as it is written, with or without quotes. */
const nameAt = ({ tokens }: Program, index: number): string | undefined => {
  const token = tokens[index];
  return token?.kind === "word" ? token.text : token?.value;
};

/** Whether the object around a key is an argument of a test's assertion, is compared, or has a name that says that it is expected. */
function isExpected(program: Program, index: number): boolean {
  let around = program.parents[index] ?? -1;
  for (let depth = 0; around >= 0 && depth < 20; depth++) {
    const called = textAt(program, around) === "(" ? textAt(program, around - 1) : "";
    if (/match|equal|expect|assert|have|contain/i.test(called) || isCompared(program, around)) return true;
    around = program.parents[around] ?? -1;
  }
  return false;
}

/** Signs are tokens of one character each. */
function isCompared(program: Program, open: number): boolean {
  const end = program.partners[open] ?? open;
  const [before = "", sign, after, next] = [open - 2, open - 1, end + 1, end + 2].map((at) => textAt(program, at));
  if (sign === "assert" || (after === "=" && next === "=")) return true;
  return sign === "=" && /^(?:=|expected.*)$/i.test(before);
}

function* inResources(program: Program, open: number): Iterable<Definition> {
  for (const [id, body] of entriesOf(program, open)) {
    const definition = textAt(program, body) === "{" ? resourceAt(program, id, body) : undefined;
    if (definition) yield definition;
  }
}

/** What the object that opens at a token defines: an object's last `Type` counts, as in JavaScript. */
function resourceAt(program: Program, id: string, body: number): Definition | undefined {
  const entries = new Map(entriesOf(program, body));
  const type = program.tokens[entries.get("Type") ?? -1];
  const defined = CLOUDFORMATION_TYPES.get(type?.value ?? "");
  if (!type || !defined) return undefined;
  const properties = entries.get("Properties") ?? -1;
  const range = textAt(program, properties) === "{" ? rangeOf(program, properties) : NOTHING;
  if (defined.onlyWith && !hasArgument(program, range, folded(defined.onlyWith))) return undefined;
  return {
    kind: defined.kind,
    dialect: templateLiterals.id,
    ...(defined.userName === undefined ? {} : userName(literalArgument(program, range, ["username"]))),
    address: id,
    confidence: entries.has("Condition") ? "conditional" : "definite",
    at: { source: program.view, start: type.start, end: type.end },
  };
}

const NOTHING = { from: 0, to: 0 };

/** The keys of the object that opens at a token, each with the token at which its value begins. */
function* entriesOf(program: Program, open: number): Iterable<readonly [key: string, value: number]> {
  const { from, to } = rangeOf(program, open);
  for (let index = from; index < to; index++) {
    const name =
      program.parents[index] === open && "{,".includes(textAt(program, index - 1) || " ") && nameAt(program, index);
    if (name && textAt(program, index + 1) === ":") yield [name, index + 2];
    const partner = program.partners[index] ?? -1;
    // `["Deploy"]: {`
    const isKey =
      program.parents[index] === open && textAt(program, index) === "[" && textAt(program, partner + 1) === ":";
    if (isKey) yield [nameAt(program, index + 1) ?? "", partner + 2];
    if (partner > index) index = partner;
  }
}
