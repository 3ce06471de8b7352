import type { Definition, Node } from "../../../core.ts";
import { entriesOf, itemsOf, textOf, valueAt } from "../../../documents/nodes.ts";
import { LOWER_CASE_OPERATIONS } from "../../lex/iam-operations.ts";

const CUSTOM_CALLS: ReadonlySet<string> = new Set(["Custom::AWS", "AWS::CloudFormation::CustomResource"]);

/**
 * The calls of IAM that a custom resource makes when it is created or updated, as the CDK's AwsCustomResource writes them: a JSON
 * text, whole or in the pieces of `Fn::Join`. A text that is in `seen` is left out, and others are put there. Format:
 * aws-cdk-lib/custom-resources, AwsCustomResource.
 */
export function* apiCallIn(type: string, resource: Node, seen: Set<Node>): Iterable<Pick<Definition, "kind" | "at">> {
  if (!CUSTOM_CALLS.has(type)) return;
  for (const { key, value } of entriesOf(valueAt(resource, "Properties"))) {
    if ((key.value !== "Create" && key.value !== "Update") || seen.has(value)) continue;
    seen.add(value);
    const text = piecesOf(value).join("");
    const [, action = ""] = /"action"\s*:\s*"(\w+)"/.exec(text) ?? [];
    const isIam = /"service"\s*:\s*"(?:@aws-sdk\/client-)?iam"/i.test(text);
    const kind = isIam ? LOWER_CASE_OPERATIONS.get(action.replace(/Command$/, "").toLowerCase()) : undefined;
    if (kind) yield { kind, at: key.at };
  }
}

function piecesOf(node: Node): readonly string[] {
  const pieces = itemsOf(itemsOf(valueAt(node, "Fn::Join"))[1]);
  return (pieces.length > 0 ? pieces : [node]).flatMap((piece) => textOf(piece)?.value ?? []);
}
