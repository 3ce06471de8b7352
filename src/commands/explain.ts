import { nearest, UserError } from "../errors.ts";
import { rules } from "../rules/index.ts";
import { rulePage } from "../rules/page.ts";
import type { Command } from "./call.ts";

/** Prints a rule's page, as it stands in docs/rules. */
export const explain: Command = async ({ positionals, print }) => {
  const [id] = positionals;
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    const ids = rules.map((candidate) => candidate.id);
    const near = id === undefined ? undefined : nearest(id, ids);
    const advice = near === undefined ? `There is: ${ids.join(", ")}.` : `Did you mean "${near}"?`;
    throw new UserError(`${id === undefined ? "explain takes a rule's id." : `There is no rule "${id}".`} ${advice}`);
  }
  await print(rulePage(rule));
  return 0;
};
