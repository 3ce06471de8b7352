import type { Definition, Dialect, Node } from "../../core.ts";
import { isTextNode, outsideOf } from "../../documents/embedded.ts";
import { entriesOf, itemsOf, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { LOWER_CASE_OPERATIONS, userName } from "../lex/iam-operations.ts";
import { spellingsOfAny } from "../spelling.ts";
import { YAML_AND_JSON } from "./paths.ts";
import { documentsWithin } from "./within/within.ts";

/**
 * State machines of Step Functions and schedules of EventBridge Scheduler that call IAM: a task whose `Resource`, or a target whose `Arn`,
 * is an SDK integration; also as the text of a `DefinitionString`. The place is that value, or its name in a text that is no whole
 * document. Format: Step Functions developer guide, "AWS SDK service integrations"; EventBridge Scheduler user guide, "Using universal
 * targets".
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
    if (isNew && isCall(root, key.value)) yield* callsIn(value, name, userOf(root));
    yield* stepsIn(value, seen, key.value);
  }
}

const isCall = (map: Node, key: string): boolean =>
  (key === "Resource" && stringOf(valueAt(map, "Type")) === "Task") || key === "Arn";

/**
 * The user whom a call is about, where that is written out: among a task's parameters (JSONPath) or arguments (JSONata), or in a target's
 * input.
 */
function userOf(call: Node): string | undefined {
  const given = valueAt(call, "Parameters") ?? valueAt(call, "Arguments");
  return stringOf(valueAt(given, "UserName")) ?? userIn(valueAt(call, "Input"));
}

/** The same of an input, which is a map or the text of one. */
export const userIn = (input: Node | undefined): string | undefined =>
  stringOf(valueAt(input, "UserName")) ?? /"UserName"\s*:\s*"([^"\\]*)"/.exec(textOf(input)?.value ?? "")?.[1];

/** Texts, also in the pieces of `Fn::Join` and `Fn::Sub`: as the documents that they are, or where they are none for what they name. */
function* inText(node: Node, name: string): Iterable<Definition> {
  const documents = textOf(node) ? documentsWithin(node) : [];
  const isWhole = documents.length > 0 && documents.every(({ root, problems }) => root.type === "map" && !problems[0]);
  for (const { root } of isWhole ? documents : []) yield* stepsIn(root, new Set(), name);
  if (!isWhole) yield* namesIn(node, name);
  for (const item of itemsOf(node)) yield* inText(item, name);
  for (const key of ["Fn::Join", "Fn::Sub"]) {
    const given = valueAt(node, key);
    if (given) yield* inText(given, name);
  }
}

/** The calls that a text names, each at its name; of each kind one. */
function* namesIn(node: Node, name: string): Iterable<Definition> {
  const text = isTextNode(node) ? node : undefined;
  const place = text && outsideOf(text);
  const seen = new Set<string>();
  for (const { 0: call, 2: action = "", index } of (text?.value ?? "").matchAll(CALL)) {
    const kind = LOWER_CASE_OPERATIONS.get(action.toLowerCase());
    if (!place || !kind || seen.has(kind)) continue;
    seen.add(kind);
    const at = place({ start: index, end: index + call.length });
    yield { kind, dialect: stepFunctions.id, address: name || action, confidence: "definite", at };
  }
}

/** The call that a text is the name of, with nothing before it. */
export function* callsIn(node: Node, name: string, user: string | undefined): Iterable<Definition> {
  for (const [, start, action = ""] of (textOf(node)?.value ?? "").matchAll(CALL)) {
    const kind = LOWER_CASE_OPERATIONS.get(action.toLowerCase());
    if (!kind || start === undefined) continue;
    const named = kind === "mfa-device" ? {} : userName(user);
    yield { kind, dialect: stepFunctions.id, ...named, address: name || action, confidence: "definite", at: node.at };
  }
}
