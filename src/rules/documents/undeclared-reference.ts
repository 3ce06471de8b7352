import { type Draft, defineRule, type Identity, type Span } from "../../core.ts";
import { nearestAmong, slipAmong } from "../../errors.ts";
import { type GroupReference, groupReferences } from "../../identity/expand.ts";
import { holdsAny, placeKey, relatedTo } from "../occurrences.ts";
import { problemsFor, quoted, replacing } from "../wording.ts";
import { foldedName } from "./declarations.ts";
import { isExpandable } from "./template-troubles.ts";

const access = (group: string) =>
  [
    "schemaVersion: 1",
    "groups:",
    "  - displayName: AWS-Developers",
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    `  - principal: {group: ${group}}`,
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
  ].join("\n");
const existing = (displayName: string) =>
  ({ groupId: "11111111-1111-4111-8111-111111111111", displayName, provenance: "scim", externalIds: [] }) as const;

export const undeclaredReference = defineRule({
  id: "undeclared-reference",
  gate: "documents",
  severity: "warning",
  summary: "Files declare groups, and an assignment names none of them",
  why: "A group that is not declared has no owner here, and was never reviewed. Where the directory is not asked either, nothing shows that the group exists at all; then this is an error.",
  fix: "Correct the name, or declare the group under `groups`.",
  examples: {
    bad: [
      { files: { "identity/access.yaml": access("AWS-Develpers") } },
      { files: { "identity/access.yaml": access("AWS-Admins") }, directory: [existing("AWS-Admins")] },
    ],
    good: [
      { files: { "identity/access.yaml": access("AWS-Developers") } },
      {
        files: { "identity/access.yaml": access("AWS-Admins").replace(/groups:\n.*\n/, "") },
        directory: [existing("AWS-Admins")],
      },
    ],
  },
  needs: ["identity", "existingGroups"],
  *check({ identity, existingGroups }) {
    const declared = identity.groups.map((group) => group.displayName.value);
    if (declared.length === 0) return;
    const known = new Set(declared);
    const twins = new Map(declared.map((group) => [foldedName(group), group] as const));
    const [slip, nearestGroup] = [slipAmong(declared), nearestAmong(declared)];
    const isRefused = refusedPlaces(identity);
    for (const reference of groupReferences(identity)) {
      const { name, places } = reference;
      if (known.has(name) || places.every(({ at }) => isRefused(at))) continue;
      // Each name is told of once: unknown-group has those that do not exist, ambiguous-group-template those of the wrong case.
      if (existingGroups && !existingGroups.has(name)) continue;
      const twin = twins.get(foldedName(name));
      if (twin !== undefined && places.every(({ isTemplate }) => isTemplate)) continue;
      yield existingGroups ? unowned(reference, twin) : unproven(reference, nearestGroup(name), twin ?? slip(name));
    }
  },
});

/** Names that are no names to invalid-field, and templates that stand for none to ambiguous-group-template. */
function refusedPlaces(identity: Identity): (at: Span) => boolean {
  const isInvalid = holdsAny(problemsFor("invalid-field", identity).map(({ at }) => at));
  const unexpandable = new Set(
    identity.assignments.flatMap(({ principal: { by, name } }) =>
      by === "groupTemplate" && !isExpandable(name.value) ? [placeKey(name.at)] : [],
    ),
  );
  return (at) => isInvalid(at) || unexpandable.has(placeKey(at));
}

function unowned({ name, places: [first, ...others] }: GroupReference, twin: string | undefined): Draft {
  const advice = twin === undefined ? "Declare it under `groups`." : `Did you mean ${quoted(twin)}, which is declared?`;
  return {
    at: first.at,
    subject: `group ${name}`,
    message: `The group ${quoted(name)} is in Identity Center, but not among the groups that these files declare, so that nobody answers for it here. ${advice}`,
    related: relatedTo(others, "also referenced here"),
  };
}

function unproven(
  { name, places: [first, ...others] }: GroupReference,
  nearest: string | undefined,
  meant: string | undefined,
): Draft {
  const near = meant ?? nearest;
  const advice = near ? `Did you mean ${quoted(near)}?` : "Correct the name, or declare it under `groups`.";
  return {
    at: first.at,
    subject: `group ${name}`,
    severity: "error",
    message: `The group ${quoted(name)} is not among the groups that these files declare, and no directory was asked for it, so that nothing shows that it exists. ${advice}`,
    ...replacing(first, meant),
    related: relatedTo(others, "also referenced here", meant),
  };
}
