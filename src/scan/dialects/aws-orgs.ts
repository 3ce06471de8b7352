import type { Definition, Dialect, Node } from "../../core.ts";
import { itemsOf, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { onceAtEachStart, optionalName } from "./definition-types.ts";

/** Attributes that the users of each list have: many other files have users with names. */
const OF_PEOPLE = ["CN", "Email"];
const OF_SERVICES = ["Account", "Policies"];

/**
 * IAM users in the specification files of aws-orgs: `users` of the central account, and `local_users` of others, unless `Ensure` is
 * `absent`. The place is each name. Format: ucopacme/aws-orgs, awsorgs/spec_init_data/spec.d, users.yaml and local_users.yaml.
 */
export const awsOrgs: Dialect = {
  id: "aws-orgs",
  anchor: { ...spellingsOfAny(["Email", "Policies"]), paths: /(?:^|[/_-])(?:users|auth)(?:[_-]spec)?\.ya?ml$/i },
  *read(_, document) {
    const parsed = document();
    if (parsed?.format === "yaml") yield* onceAtEachStart(inSpecification(parsed.root));
  },
};

function* inSpecification(root: Node): Iterable<Definition> {
  for (const user of itemsOf(valueAt(root, "users"))) yield* ofUser(user, "users", OF_PEOPLE);
  for (const user of itemsOf(valueAt(root, "local_users"))) yield* ofUser(user, "local_users", OF_SERVICES);
}

function* ofUser(user: Node, address: string, attributes: readonly string[]): Iterable<Definition> {
  const name = valueAt(user, "Name");
  const written = textOf(name)?.value;
  if (!name || written === undefined || stringOf(valueAt(user, "Ensure")) === "absent") return;
  if (attributes.some((attribute) => valueAt(user, attribute) === undefined)) return;
  yield { kind: "user", dialect: awsOrgs.id, ...optionalName(written), address, confidence: "definite", at: name.at };
}
