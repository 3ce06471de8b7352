import { defineRule, type Identity } from "../../core.ts";
import { occurrencesBy, placeKey } from "../occurrences.ts";
import { inPlaceOf, problemsFor, quoted } from "../wording.ts";
import { expansionTroubles, isExpandable, type TemplateTrouble } from "./template-troubles.ts";

const access = (template: string, targets: string) =>
  [
    "schemaVersion: 1",
    "organizationalUnits:",
    "  workloads: {id: ou-ab12-34cd56ef}",
    "  sandbox: {id: ou-ab12-99998888}",
    "accounts:",
    '  payments: {id: "012345678901", organizationalUnit: workloads}',
    "permissionSets:",
    "  - name: Oncall",
    "assignments:",
    `  - principal: {groupTemplate: "${template}"}`,
    "    permissionSets: [Oncall]",
    `    targets: ${targets}`,
    "",
  ].join("\n");

export const ambiguousGroupTemplate = defineRule({
  id: "ambiguous-group-template",
  gate: "documents",
  severity: "error",
  summary: "A group template does not say which groups are meant",
  why: "A template that stands for no group gives nobody access, and nothing is checked; one that stands for another group than the reader has in mind gives somebody else the access.",
  fix: "Write `{account}`, and no other placeholder, where the account's alias belongs; declare each account under one alias, and say which organizational unit holds it.",
  examples: {
    bad: [
      { files: { "identity/access.yaml": access("AWS-{account}-{env}-Oncall", "{accounts: [payments]}") } },
      { files: { "identity/access.yaml": access("AWS-{account}-Oncall", "{organizationalUnits: [sandbox]}") } },
      { files: { "identity/access.yaml": access("AWS-{account}-Oncall", '{accounts: ["123456789012"]}') } },
    ],
    good: [
      { files: { "identity/access.yaml": access("AWS-{account}-Oncall", "{organizationalUnits: [workloads]}") } },
      { files: { "identity/access.yaml": access("AWS-{account}-Oncall", '{accounts: ["012345678901"]}') } },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    const troubles = [...placeholderTroubles(identity), ...expansionTroubles(identity)];
    for (const [first, ...others] of occurrencesBy(troubles, ({ subject }) => subject).values()) {
      const more = new Map(others.map(({ at }) => [placeKey(at), { at, message: "also here" }] as const));
      more.delete(placeKey(first.at));
      const related = [...(first.related ?? []), ...more.values()];
      yield { ...first, related };
    }
  },
});

function* placeholderTroubles(identity: Identity): Iterable<TemplateTrouble> {
  // A template without {account} is refused by its field already.
  const refused = new Set(problemsFor("invalid-field", identity).map(({ at }) => placeKey(at)));
  for (const { principal } of identity.assignments) {
    const { value, at } = principal.name;
    if (principal.by !== "groupTemplate" || isExpandable(value) || refused.has(placeKey(at))) continue;
    const meant = value.replace(/\$?\{{1,2}[ \t]{0,2}account[ \t]{0,2}\}{1,2}/gi, "{account}");
    const isMeant = isExpandable(meant);
    const advice = isMeant ? `Did you mean ${quoted(meant)}?` : "Write the group's name around `{account}`.";
    yield {
      at,
      subject: `group template ${value}`,
      message: `The template ${quoted(value)} has a placeholder other than \`{account}\`, which would stay in the group's name as it stands here. ${advice}`,
      ...(isMeant ? { suggestion: inPlaceOf(at, meant) } : {}),
    };
  }
}
