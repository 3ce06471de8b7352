import type { Definition, Dialect, View } from "../../core.ts";
import { literalArgument, literalAt, literalOfCall, type Range, rangeOf, valuesWithin } from "../lex/arguments.ts";
import { qualified } from "../lex/bindings.ts";
import type { Call } from "../lex/calls.ts";
import { chainAt } from "../lex/chains.ts";
import { rangesNamedIn } from "../lex/clients/assigned-objects.ts";
import { basesOf } from "../lex/clients/base-classes.ts";
import { METHOD_OPERATIONS } from "../lex/iam-operations.ts";
import { bindingsOf } from "../lex/imports.ts";
import { type Program, placesOf, programOf, textAt } from "../lex/program.ts";
import { membershipsIn } from "./constructs/cdk-memberships.ts";
import {
  anchorOf,
  type Construct,
  constructOf,
  constructsIn,
  extentOf,
  literalWithin,
} from "./constructs/constructs.ts";
import { CLOUDFORMATION_TYPES } from "./definition-types.ts";

/** Where each language has the modules of AWS CDK. Source: API reference of aws-cdk-lib. */
const CORE = String.raw`(?:aws-cdk-lib(?:\/core)?|@aws-cdk\/core|monocdk|aws_cdk(?:\.core)?|software\.amazon\.awscdk|software\.amazon\.awscdk\.core|Amazon\.CDK|github\.com\/aws\/aws-cdk-go\/awscdk(?:\/v\d+)?)`;
const IAM = new RegExp(
  `^(?:${CORE}[./]aws[-_]iam|@aws-cdk\\/aws-iam|software\\.amazon\\.awscdk\\.services\\.iam|Amazon\\.CDK\\.AWS\\.IAM|${CORE}\\/awsiam)\\.(?:New)?(\\w+)$`,
);
const RESOURCE = new RegExp(`^${CORE}\\.(?:New)?CfnResource$`);
const CUSTOM = new RegExp(
  `^(?:${CORE}[./]custom[-_]?resources|@aws-cdk\\/custom-resources|Amazon\\.CDK\\.CustomResources)\\.(?:New)?AwsCustomResource$`,
);

/** Classes of the module `aws-iam`: `CfnX` of each resource type, and what stands above it. */
const CLASSES: ReadonlyMap<string, Construct> = new Map(
  [...CLOUDFORMATION_TYPES].flatMap(([type, defined]) => {
    const name = type.slice("AWS::IAM::".length);
    const names = ["User", "AccessKey", "Policy", "ManagedPolicy"].includes(name)
      ? [name, `Cfn${name}`]
      : [`Cfn${name}`];
    return names.map((own) => [own, constructOf(defined)] as const);
  }),
);

/**
 * Programs for AWS CDK in TypeScript, JavaScript, Python, Java, C# and Go: constructs of `aws-iam` that are made, or whose class is
 * extended; users that are put into groups; `CfnResource` with one of IAM's types; `AwsCustomResource` that calls IAM. Another package's
 * `User`, an imported user (`User.fromUserName`) and a type are none.
 */
export const cdk: Dialect = {
  id: "cdk",
  anchor: anchorOf(/\.(?:[cm]?[jt]sx?|pyi?|java|csx?|go)$/i, ["cdk", "CDK"]),
  *read(view) {
    yield* constructsIn(view, cdk.id, constructAt);
    yield* subclassesIn(view);
    yield* membershipsIn(view, cdk.id, classOf);
  },
};

/** The class of `aws-iam` that a qualified name stands for. */
const classOf = (name: string): string | undefined => IAM.exec(name)?.[1];

function constructAt(name: string, call: Call, program: Program): Construct | undefined {
  const type = classOf(name);
  if (type !== undefined) return CLASSES.get(type);
  if (RESOURCE.test(name)) {
    const defined = CLOUDFORMATION_TYPES.get(literalOfCall(program, call.chain, 0, ["type"]) ?? "");
    return defined && { kind: defined.kind, name: literalWithin(program, extentOf(call), "username") };
  }
  return CUSTOM.test(name) ? customResource(program, call) : undefined;
}

/** A custom resource one of whose calls has IAM as its `service`, and something that makes a user or a credential as its `action`. */
function customResource(program: Program, call: Call): Construct | undefined {
  for (const range of [extentOf(call), ...rangesNamedIn(program, rangeOf(program, call.open))]) {
    const found = operationIn(program, range, call);
    if (found) return found;
  }
  return undefined;
}

/** Actions of one custom resource that are looked at: a bound on the work where such resources stand in one another. */
const MAXIMUM_ACTIONS = 50;

function operationIn(program: Program, range: Range, call: Call): Construct | undefined {
  let actions = 0;
  for (const value of valuesWithin(program, range, "action")) {
    if (++actions > MAXIMUM_ACTIONS) return { kind: "unreadable" };
    // Version 3 for JavaScript has a command of each action, whose name is as good.
    const action = (literalAt(program, value) ?? "").replace(/Command$/, "");
    const kind = action.includes("_") ? undefined : METHOD_OPERATIONS.get(action);
    // A builder's `action("x")` stands beside `service("y")`, not around it.
    const around = program.parents[textAt(program, value - 1) === "(" ? value - 1 : value] ?? call.open;
    const service = literalArgument(program, rangeOf(program, around), ["service"]) ?? "";
    if (kind !== undefined && /^(?:@aws-sdk\/client-)?iam$/i.test(service)) {
      return { kind, name: literalWithin(program, range, "username") };
    }
  }
  return undefined;
}

/** Classes that extend one of these: `class Y extends iam.User`, Python's `class Y(iam.User)`, C#'s `class Y : User`. */
function* subclassesIn(view: View): Iterable<Definition> {
  const program = programOf(view);
  if (!program) return;
  for (const index of placesOf(program, "class")) {
    for (const base of basesOf(program, index)) {
      const { steps, start } = chainAt(program, base);
      const { names, end } = steps[0];
      const types = qualified(bindingsOf(program), names, start).map((name) => CLASSES.get(classOf(name) ?? ""));
      const found = types.find((type) => type !== undefined && type.onlyWith === undefined);
      if (!found) continue;
      const { tokens } = program;
      yield {
        kind: found.kind,
        dialect: cdk.id,
        address: /^(?:extends)?$/.test(textAt(program, index + 1)) ? "class" : textAt(program, index + 1),
        confidence: "definite",
        at: { source: view, start: tokens[index]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
      };
    }
  }
}
