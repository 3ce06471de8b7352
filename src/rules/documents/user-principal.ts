import { defineRule } from "../../core.ts";
import { reachInto } from "../../identity/reach.ts";
import { occurrencesBy, otherPlaces } from "../occurrences.ts";
import { quoted } from "../wording.ts";

const access = (principal: string, account: string) => ({
  files: {
    "identity/access.yaml": [
      "schemaVersion: 1",
      "accounts:",
      '  management: {id: "111122223333", management: true}',
      '  payments: {id: "444455556666"}',
      "permissionSets:",
      "  - name: ReadOnly",
      "    managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]",
      "assignments:",
      `  - principal: ${principal}`,
      "    permissionSets: [ReadOnly]",
      `    targets: {accounts: [${account}]}`,
      "",
    ].join("\n"),
  },
});

export const userPrincipal = defineRule({
  id: "user-principal",
  gate: "documents",
  severity: "warning",
  summary: "An assignment gives access to a single user",
  why: "Access that hangs on a person and not on a group is missed when the person changes teams, and no review of the identity provider's groups shows it. In the management account AWS advises the opposite, since a delegated administrator can change the members of a group; an assignment to that account alone is let be.",
  fix: "Put the user into a group of the identity provider, and assign the group.",
  examples: {
    bad: [access("{user: jane@example.com}", "payments")],
    good: [access("{group: AWS-ReadOnly}", "payments"), access("{user: jane@example.com}", "management")],
  },
  needs: ["identity"],
  *check({ identity }) {
    const reach = reachInto(
      identity.accounts.filter(({ management }) => management),
      identity,
    );
    const single = identity.assignments.filter((assignment) => {
      if (assignment.principal.by !== "user") return false;
      const { inside, outside } = reach(assignment);
      return outside.length > 0 || inside.length === 0;
    });
    for (const [user, assignments] of occurrencesBy(single, ({ principal }) => principal.name.value)) {
      yield {
        at: assignments[0].principal.name.at,
        subject: `user ${user}`,
        message: `The user ${quoted(user)} gets access as a person, not through a group, and keeps it after a change of teams. Put the user into a group of the identity provider, and assign that: \`principal: {group: ...}\`.`,
        related: otherPlaces(
          assignments.map(({ principal }) => principal.name.at),
          "gets access here too",
        ),
      };
    }
  },
});
