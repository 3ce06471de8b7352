import type { Definition, Dialect } from "../../core.ts";
import { hasArgument, literalArgument, rangeOf } from "../lex/arguments.ts";
import { qualified } from "../lex/bindings.ts";
import { type Chain, chainsIn } from "../lex/chains.ts";
import { guardOf } from "../lex/guards.ts";
import { userName } from "../lex/iam-operations.ts";
import { bindingsOf } from "../lex/imports.ts";
import { type Program, programOf, textAt } from "../lex/program.ts";
import { constructOf } from "./constructs/constructs.ts";
import { CLOUDFORMATION_TYPES } from "./definition-types.ts";

const RESOURCE = /^github\.com\/awslabs\/goformation(?:\/v\d+)?\/cloudformation\/iam\.(\w+)$/;

/**
 * Go programs for GoFormation: values of the resources of its package `iam` that are written out, `&iam.User{...}`. A type, a list
 * and a property of another resource are none. The place is the name of the type. Source: documentation of awslabs/goformation.
 */
export const goformation: Dialect = {
  id: "goformation",
  anchor: { paths: /\.go$/i, literals: ["goformation"] },
  *read(view) {
    const program = programOf(view);
    if (!program) return;
    for (const chain of chainsIn(program)) {
      const definition = textAt(program, chain.end) === "{" ? valueAt(program, chain) : undefined;
      if (definition) yield definition;
    }
  },
};

function valueAt(program: Program, { steps: [{ names, at, end }], start }: Chain): Definition | undefined {
  const type = qualified(bindingsOf(program), names, at).map((name) => RESOURCE.exec(name)?.[1]);
  const defined = CLOUDFORMATION_TYPES.get(`AWS::IAM::${type.find((own) => own !== undefined)}`);
  if (!defined || /^[\]*]$/.test(textAt(program, start - 1))) return undefined;
  const { kind, userName: key, onlyWith } = constructOf(defined);
  const range = rangeOf(program, end);
  const guard = hasArgument(program, range, "awscloudformationcondition") ? "conditional" : guardOf(program, start);
  if (guard === "off" || (onlyWith !== undefined && !hasArgument(program, range, onlyWith))) return undefined;
  const id = logicalId(program, start);
  return {
    kind,
    dialect: goformation.id,
    ...(key === undefined ? {} : userName(literalArgument(program, range, [key]))),
    address: id === undefined ? names.join(".") : `${names.join(".")} ${id}`,
    confidence: guard ?? "definite",
    at: { source: program.view, start: program.tokens[start]?.start ?? 0, end: program.tokens[end - 1]?.end ?? 0 },
  };
}

/** `Resources["Deploy"] = &iam.User{` and `"Deploy": &iam.User{`. */
function logicalId(program: Program, start: number): string | undefined {
  const mark = textAt(program, start - 1) === "&" ? start - 2 : start - 1;
  if (textAt(program, mark) === ":") return program.tokens[mark - 1]?.value;
  return textAt(program, mark) === "=" && textAt(program, mark - 1) === "]"
    ? program.tokens[mark - 2]?.value
    : undefined;
}
