import { type Draft, defineRule, type Span } from "../../core.ts";
import { contains } from "../../documents/nodes.ts";
import type { Grant } from "../../identity/expand.ts";
import { type Organization, organizationOf } from "../../identity/organization.ts";
import { type Overlap, type Overlaps, overlapsOf } from "../../identity/overlaps.ts";
import { placeKey } from "../occurrences.ts";
import { quoted } from "../wording.ts";

const access = (...assignments: string[]) =>
  [
    "schemaVersion: 1",
    "organizationalUnits:",
    "  workloads: {id: ou-ab12-34cd56ef}",
    "accounts:",
    '  payments: {id: "012345678901", organizationalUnit: workloads}',
    '  staging: {id: "123456789012", organizationalUnit: workloads}',
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    ...assignments.flatMap((targets) => [
      "  - principal: {group: AWS-Developers}",
      "    permissionSets: [ReadOnly]",
      `    targets: ${targets}`,
    ]),
    "",
  ].join("\n");

export const duplicateGrant = defineRule({
  id: "duplicate-grant",
  gate: "documents",
  severity: "warning",
  summary: "The same access is given twice",
  why: "Whoever takes one of the two away believes that the access is gone. Deployers may fail on the second, or take the access away with the first.",
  fix: "Keep one of the two assignments, or the wider target of one; leave an account out with `excludeAccounts` where another assignment is about it.",
  examples: {
    bad: [
      { files: { "identity/access.yaml": access("{accounts: [payments, staging]}", '{accounts: ["012345678901"]}') } },
      { files: { "identity/access.yaml": access("{accounts: [payments]}", "{organizationalUnits: [workloads]}") } },
    ],
    good: [
      { files: { "identity/access.yaml": access("{accounts: [payments]}", "{accounts: [staging]}") } },
      {
        files: {
          "identity/access.yaml": access(
            "{accounts: [payments]}",
            "{organizationalUnits: [workloads], excludeAccounts: [payments]}",
          ),
        },
      },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    const organization = organizationOf(identity);
    for (const overlaps of overlapsOf(identity, organization)) yield draftFor(overlaps, organization);
  },
});

function draftFor(overlaps: Overlaps, organization: Organization): Draft {
  const [{ grant, by }, ...others] = overlaps;
  const { at, related } = placesOf(overlaps);
  const who = `${PRINCIPALS[by.principal.by]} ${quoted(by.principal.name.value)}`;
  const set = quoted(by.permissionSet.value);
  const through = by.target.id === grant.target.id ? "" : `, through the ${targetName(by, organization)}`;
  const more =
    others.length === 0
      ? ""
      : ` ${others.length} more of its grants ${others.length === 1 ? "is" : "are"} given again as well.`;
  return {
    at,
    subject: `${by.principal.by} ${by.principal.name.value} ${by.permissionSet.value} ${by.target.id}`,
    message: `The ${who} has ${set} on the ${targetName(grant, organization)} already, ${origin({ grant, by })}${through}: whoever takes one of the two away believes that the access is gone. Keep one.${more}`,
    related,
  };
}

const PRINCIPALS = { group: "group", groupId: "group of the id", user: "user" } as const;

function targetName({ target: { kind, id } }: Grant, organization: Organization): string {
  if (kind === "account") return `account ${quoted(organization.account(id)?.alias.value ?? id)}`;
  return `organizational unit ${quoted(organization.unit(id)?.alias.value ?? id)}`;
}

/** Where the access comes from already. The second may be a YAML alias of the first, and then has no place of its own. */
function origin({ grant, by }: Overlap): string {
  if (grant.assignment === by.assignment) return "from the same assignment";
  const { path, startLine } = placeOf(by.assignment.at);
  const alias = placeKey(grant.assignment.at) === placeKey(by.assignment.at) ? ", of which this is a YAML alias" : "";
  return `from the assignment in line ${startLine} of ${quoted(path)}${alias}`;
}

const placeOf = ({ source, start, end }: Span) => source.place(start, end);

/** Where a grant is written: its target, unless that or more of it stands elsewhere and comes by a YAML alias. */
function writtenAt({ written, permissionSet, principal, assignment }: Grant, other: Grant): Span {
  const [target, ...rest] = [written.name.at, permissionSet.at, principal.name.at];
  const spans = written === other.written ? rest : [target, ...rest];
  return spans.find((span) => span && contains(assignment.at, span)) ?? assignment.at;
}

function placesOf(overlaps: Overlaps): { readonly at: Span; readonly related: NonNullable<Draft["related"]> } {
  const [{ grant, by }, ...others] = overlaps;
  const at = writtenAt(grant, by);
  const first = writtenAt(by, grant);
  const seen = new Set([placeKey(at), placeKey(first)]);
  const related = [{ at: first, message: "given here already" }];
  for (const overlap of others) {
    for (const [span, message] of [
      [writtenAt(overlap.by, overlap.grant), "given here already"],
      [writtenAt(overlap.grant, overlap.by), "given again here"],
    ] as const) {
      if (!seen.has(placeKey(span))) related.push({ at: span, message });
      seen.add(placeKey(span));
    }
  }
  return { at, related };
}
