import type { Definition, Dialect, Node } from "../../core.ts";
import { entriesOf, itemsOf, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { LOWER_CASE_OPERATIONS } from "../lex/iam-operations.ts";
import { spellingsOfAny } from "../spelling.ts";
import { YAML_AND_JSON } from "./paths.ts";

/**
 * State machines of Step Functions and schedules of EventBridge Scheduler that call IAM: a task whose `Resource`, or a target whose
 * `Arn`, is an SDK integration; also as the text of a `DefinitionString`. The place is that value. Format: Step Functions
 * developer guide, "AWS SDK service integrations"; EventBridge Scheduler user guide, "Using universal targets".
 */
export const stepFunctions: Dialect = {
  id: "step-functions",
  anchor: { ...spellingsOfAny(["aws-sdk:iam:"]), paths: YAML_AND_JSON },
  *read(_, document) {
    const parsed = document();
    if (parsed && parsed.format !== "hcl") yield* stepsIn(parsed.root, new Set());
  },
};

/** The partition may be filled in. */
const CALL =
  /(^arn:(?:[\w-]+|\$\{[\w:.]{1,64}\}|\{\{[^{}]{1,64}\}\}|\uE000{1,64}))?:(?:states|scheduler):::aws-sdk:iam:(\w+)/g;

/** The same for any tree in which a state machine stands. What is in `seen` was read: an alias may lead there again and again. */
export function* stepsIn(root: Node, seen: Set<Node>, name = ""): Iterable<Definition> {
  if (seen.has(root)) return;
  seen.add(root);
  for (const item of itemsOf(root)) yield* stepsIn(item, seen, name);
  for (const { key, value } of entriesOf(root)) {
    const isNew = !seen.has(value);
    if (isNew && /^Definition(?:String|Body)?$/i.test(key.value)) yield* inText(value, name);
    if (isNew && isCall(root, key.value)) yield* callsIn(value, name, true);
    yield* stepsIn(value, seen, key.value);
  }
}

const isCall = (map: Node, key: string): boolean =>
  (key === "Resource" && stringOf(valueAt(map, "Type")) === "Task") || key === "Arn";

/** Texts, also in the pieces of `Fn::Join` and `Fn::Sub`. */
function* inText(node: Node, name: string): Iterable<Definition> {
  yield* callsIn(node, name, false);
  for (const item of itemsOf(node)) yield* inText(item, name);
  for (const key of ["Fn::Join", "Fn::Sub"]) {
    const given = valueAt(node, key);
    if (given) yield* inText(given, name);
  }
}

/** The calls that a text names; `isWhole`: the text must be the name of the call and nothing else. */
function* callsIn(node: Node, name: string, isWhole: boolean): Iterable<Definition> {
  const seen = new Set<string>();
  for (const [, start, action = ""] of (textOf(node)?.value ?? "").matchAll(CALL)) {
    const kind = LOWER_CASE_OPERATIONS.get(action.toLowerCase());
    if (!kind || seen.has(kind) || (isWhole && start === undefined)) continue;
    seen.add(kind);
    yield { kind, dialect: stepFunctions.id, address: name || action, confidence: "definite", at: node.at };
  }
}
