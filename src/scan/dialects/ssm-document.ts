import type { Definition, Dialect, Node } from "../../core.ts";
import { entriesOf, stringOf, valueAt } from "../../documents/nodes.ts";
import { LOWER_CASE_OPERATIONS } from "../lex/iam-operations.ts";
import { spellingsOfAny } from "../spelling.ts";
import { optionalName } from "./definition-types.ts";
import { YAML_AND_JSON } from "./paths.ts";

/**
 * Steps of Systems Manager automation documents that call IAM, in documents of their own and within templates. The place is the
 * value of `Api`. Format: Systems Manager automation reference, "aws:executeAwsApi".
 */
export const ssmDocument: Dialect = {
  id: "ssm-document",
  anchor: { ...spellingsOfAny(["aws:executeAwsApi"]), paths: YAML_AND_JSON },
  *read(_, document) {
    const parsed = document();
    if (parsed && parsed.format !== "hcl") yield* automationIn(parsed.root);
  },
};

/** The same for any tree in which such a step stands. */
export function* automationIn(node: Node): Iterable<Definition> {
  if (node.type === "list") for (const item of node.items) yield* automationIn(item);
  if (stringOf(valueAt(node, "action")) === "aws:executeAwsApi") yield* ofStep(node);
  for (const { value } of entriesOf(node)) yield* automationIn(value);
}

function* ofStep(step: Node): Iterable<Definition> {
  const inputs = valueAt(step, "inputs");
  const api = valueAt(inputs, "Api");
  const kind = LOWER_CASE_OPERATIONS.get((stringOf(api) ?? "").toLowerCase());
  if (!api || !kind || stringOf(valueAt(inputs, "Service"))?.toLowerCase() !== "iam") return;
  yield {
    kind,
    dialect: ssmDocument.id,
    ...optionalName(stringOf(valueAt(inputs, "UserName"))),
    address: stringOf(valueAt(step, "name")) ?? "aws:executeAwsApi",
    confidence: "definite",
    at: api.at,
  };
}
