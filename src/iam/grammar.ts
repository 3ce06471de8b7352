import type { Node } from "../core.ts";
import { headOf } from "../documents/nodes.ts";
import { characterProblems } from "./characters.ts";
import { POLICY_ELEMENTS, VERSIONS } from "./elements.ts";
import { elementsOf } from "./members.ts";
import { type Pointed, type PolicyProblem, problemOf, wrongType } from "./problems.ts";
import { statementsProblems } from "./statements.ts";

/**
 * What the grammar of IAM policies says against an identity-based policy, at the nodes that are wrong; none for a valid one.
 * Computed values are taken for right; tags mean nothing here. One place may have several problems, the telling one first.
 * Source: IAM user guide, "Grammar of the IAM JSON policy language" and "IAM policy validation check reference".
 */
export function* policyProblems(root: Node): Iterable<PolicyProblem> {
  if (root.type === "computed") return;
  if (root.type !== "map") {
    yield wrongType({ node: root, pointer: "" }, "a map");
    return;
  }
  yield* characterProblems({ node: root, pointer: "" });
  const { elements, problems } = elementsOf({ node: root, pointer: "" }, POLICY_ELEMENTS);
  yield* problems;
  const version = elements.get("Version");
  const head = headOf(root);
  if (version) yield* versionProblems({ node: version.value, pointer: "Version" });
  else yield problemOf("MISSING_VERSION", { at: head, pointer: "Version" });
  const statement = elements.get("Statement");
  if (statement) yield* statementsProblems({ node: statement.value, pointer: "Statement" });
  else yield problemOf("MISSING_ELEMENT", { at: head, pointer: "Statement" }, "", { expected: ["Statement"] });
}

function* versionProblems({ node, pointer }: Pointed): Iterable<PolicyProblem> {
  if (node.type === "computed") return;
  const place = { at: node.at, pointer };
  const [current] = VERSIONS;
  if (node.type !== "scalar" || typeof node.value !== "string") yield wrongType({ node, pointer }, "a string");
  else if (!VERSIONS.includes(node.value))
    yield problemOf("INVALID_VERSION", place, node.value, { expected: VERSIONS });
  else if (node.value !== current) yield problemOf("OLD_VERSION", place, node.value);
}
