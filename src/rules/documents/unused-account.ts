import { defineRule, type Identity } from "../../core.ts";
import { accountIdOf, isRootId, type Organization, organizationOf } from "../../identity/organization.ts";
import { namesBy, relatedTo } from "../occurrences.ts";
import { quoted } from "../wording.ts";
import { judgesUse } from "./use.ts";

const access = (targets: string) =>
  [
    "schemaVersion: 1",
    "organizationalUnits:",
    "  workloads: {id: ou-ab12-34cd56ef}",
    "accounts:",
    '  payments: {id: "012345678901", organizationalUnit: workloads}',
    '  sandbox: {id: "123456789012"}',
    '  billing: {id: "111122223333", management: true}',
    "assignments:",
    "  - principal: {group: AWS-Developers}",
    "    permissionSets: [AWSReadOnlyAccess]",
    `    targets: ${targets}`,
    "",
  ].join("\n");

export const unusedAccount = defineRule({
  id: "unused-account",
  gate: "documents",
  severity: "note",
  summary: "An account is declared, and no assignment reaches it",
  why: "Nobody gets into it by way of Identity Center, so that whoever does gets in by another; or the account is gone and its declaration stayed.",
  fix: "Take the declaration out, or assign somebody to the account. The management account is left alone, for it is declared to be known, and so is one that `excludeAccounts` names.",
  examples: {
    bad: [{ files: { "identity/access.yaml": access("{accounts: [payments]}") } }],
    good: [
      { files: { "identity/access.yaml": access("{accounts: [sandbox], organizationalUnits: [workloads]}") } },
      { files: { "identity/access.yaml": access("{organizationalUnits: [r-ab12]}") } },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    if (!judgesUse(identity)) return;
    const organization = organizationOf(identity);
    const isReached = reachIn(identity, organization);
    const unused = identity.accounts.filter((account) => !account.management && !isReached(accountIdOf(account)));
    for (const [alias, [first, ...others]] of namesBy(unused.map((account) => account.alias))) {
      yield {
        at: first.at,
        subject: `account ${alias}`,
        message: `The account ${quoted(alias)} is declared, and no assignment reaches it. Take it out, or assign somebody to it.`,
        related: relatedTo(others, "also declared here"),
      };
    }
  },
});

/** Whether any assignment names the account of an id, or a unit that holds it. */
function reachIn({ assignments }: Identity, organization: Organization): (id: string) => boolean {
  const targets = assignments.flatMap((assignment) => assignment.targets);
  const named = new Set(targets.map((target) => `${target.kind} ${organization.idOf(target)}`));
  const isRoot = targets.some((target) => target.kind === "organizational-unit" && isRootId(organization.idOf(target)));
  return (id) =>
    isRoot ||
    named.has(`account ${id}`) ||
    organization.unitsAbove("account", id).some((unit) => named.has(`organizational-unit ${unit}`));
}
