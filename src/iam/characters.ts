import type { Span } from "../core.ts";
import { itemsOf } from "./pointers.ts";
import { type Pointed, type PolicyProblem, problemOf } from "./problems.ts";

// The pattern of PermissionSetPolicyDocument, botocore sso-admin-2020-07-20: [\u0009\u000A\u000D\u0020-\u00FF]+
const FOREIGN = /[^\t\n\r\u0020-\u00FF]/u;

/** Keys and values with a character that no inline policy may hold; one problem for each, everywhere in a policy. */
export function* characterProblems({ node, pointer }: Pointed): Iterable<PolicyProblem> {
  for (const item of itemsOf({ node, pointer })) yield* characterProblems(item);
  if (node.type === "map") {
    for (const { key, value } of node.entries) {
      const inner = pointer === "" ? key.value : `${pointer}.${key.value}`;
      yield* characterProblem(key.value, key.at, inner);
      yield* characterProblems({ node: value, pointer: inner });
    }
  }
  if (node.type === "scalar" && typeof node.value === "string") yield* characterProblem(node.value, node.at, pointer);
}

function* characterProblem(text: string, at: Span, pointer: string): Iterable<PolicyProblem> {
  const character = FOREIGN.exec(text)?.[0];
  if (character !== undefined) yield problemOf("BAD_CHARACTER", { at: narrowed(at, character), pointer }, character);
}

/** The place of a character inside of a span, where it stands there as it is. */
function narrowed(at: Span, character: string): Span {
  const index = at.source.text.slice(at.start, at.end).indexOf(character);
  return index < 0 ? at : { ...at, start: at.start + index, end: at.start + index + character.length };
}
