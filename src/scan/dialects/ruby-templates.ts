import type { Definition, Dialect } from "../../core.ts";
import { literalAt } from "../lex/arguments.ts";
import { guardOf } from "../lex/guards.ts";
import { userName } from "../lex/iam-operations.ts";
import { isWord, type Program, programOf, textAt } from "../lex/program.ts";
import { CLOUDFORMATION_TYPES, type DefinitionType } from "./definition-types.ts";

/**
 * CloudFormation templates that a Ruby program writes: cfndsl's `IAM_User("Deploy") do`, and `Type "AWS::IAM::User"` of cfndsl and
 * SparkleFormation. The place is the name of the resource's method, or the type. Sources: documentation of both.
 */
export const rubyTemplates: Dialect = {
  id: "ruby-templates",
  anchor: { paths: /\.rb$/i, literals: ["IAM_", "AWS::IAM::"] },
  *read(view) {
    const program = programOf(view);
    if (!program || !isTemplate(program)) return;
    for (const index of program.tokens.keys()) {
      const definition = methodAt(program, index) ?? typeAt(program, index);
      if (definition) yield definition;
    }
  },
};

/** Whether a program writes templates at all: `CloudFormation do`, `SparkleFormation.new`, and the parts of both. */
const isTemplate = ({ tokens }: Program): boolean =>
  tokens.some(({ text }) => /^(?:CloudFormation|CfnDsl|SparkleFormation)$/.test(text));

/** cfndsl: a method for each type, `IAM_User(:Deploy) do` or with braces. */
function methodAt(program: Program, index: number): Definition | undefined {
  const [, type] = /^(?:AWS_)?IAM_(\w+)$/.exec(textAt(program, index)) ?? [];
  const defined = type === undefined ? undefined : CLOUDFORMATION_TYPES.get(`AWS::IAM::${type}`);
  if (!defined || /^(?:\.|::|def|:)$/.test(textAt(program, index - 1)) || textAt(program, index + 1) !== "(")
    return undefined;
  const name = textAt(program, index + 2) === ":" ? index + 3 : index + 2;
  const id = program.tokens[name]?.value ?? (isWord(program, name) ? textAt(program, name) : "");
  return definitionOf(program, defined, { at: index, from: index + 1, address: `${textAt(program, index)} ${id}` });
}

/** `Type "AWS::IAM::User"` in the block of a resource, or `type` as SparkleFormation has it. */
function typeAt(program: Program, index: number): Definition | undefined {
  if (!/^[Tt]ype$/.test(textAt(program, index)) || textAt(program, index - 1) === ".") return undefined;
  const value = textAt(program, index + 1) === "(" ? index + 2 : index + 1;
  const type = program.tokens[value]?.value ?? "";
  const defined = CLOUDFORMATION_TYPES.get(type);
  return defined && definitionOf(program, defined, { at: value, from: value, address: type });
}

interface Found {
  readonly at: number;
  readonly from: number;
  readonly address: string;
}

function definitionOf(
  program: Program,
  { kind, userName: key, onlyWith }: DefinitionType,
  found: Found,
): Definition | undefined {
  const values = new Map(valuesIn(program, found.from));
  if (onlyWith !== undefined && !values.has(onlyWith.toLowerCase())) return undefined;
  const guard = values.has("condition") ? "conditional" : guardOf(program, found.at);
  if (guard === "off") return undefined;
  const name = key === undefined ? undefined : literalAt(program, values.get(key.toLowerCase()) ?? -1);
  const { start = 0, end = 0 } = program.tokens[found.at] ?? {};
  return {
    kind,
    dialect: rubyTemplates.id,
    ...userName(name),
    address: found.address.trim(),
    confidence: guard ?? "definite",
    at: { source: program.view, start, end },
  };
}

/** Tokens of one resource that are looked at. */
const MAXIMUM_TOKENS = 300;

/** What a resource's block sets, by names without case and underscores: `UserName "ci"`, `user_name "ci"`, `UserName("ci")`. */
function* valuesIn(program: Program, from: number): Iterable<readonly [name: string, value: number]> {
  let depth = 0;
  for (let index = from; index < Math.min(program.tokens.length, from + MAXIMUM_TOKENS); index++) {
    const text = textAt(program, index);
    if (text === "do" || text === "{") depth++;
    if ((text === "end" || text === "}") && --depth <= 0) return;
    if (!isWord(program, index)) continue;
    const value = textAt(program, index + 1) === "(" ? index + 2 : index + 1;
    const isEmpty = textAt(program, value) === "[" && textAt(program, value + 1) === "]";
    if (!isEmpty) yield [text.replaceAll("_", "").toLowerCase(), value];
  }
}
