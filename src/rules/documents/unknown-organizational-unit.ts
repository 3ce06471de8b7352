import { type Draft, defineRule, type Identity, type Located, type OrganizationalUnit } from "../../core.ts";
import { nearestAmong, slipAmong } from "../../errors.ts";
import { isUnitId, type Organization, organizationOf } from "../../identity/organization.ts";
import { holdsAny, namesBy, relatedTo } from "../occurrences.ts";
import { problemsFor, quoted, replacing } from "../wording.ts";

const access =
  (...surroundings: string[]) =>
  (unit: string) =>
    [
      "schemaVersion: 1",
      ...surroundings,
      "permissionSets:",
      "  - name: ReadOnly",
      "assignments:",
      "  - principal: {group: AWS-Developers}",
      "    permissionSets: [ReadOnly]",
      `    targets: {organizationalUnits: [${unit}]}`,
      "",
    ].join("\n");
const units = access("organizationalUnits:", "  workloads: {id: ou-ab12-34cd56ef, parent: r-ab12}");

export const unknownOrganizationalUnit = defineRule({
  id: "unknown-organizational-unit",
  gate: "documents",
  severity: "error",
  summary: "An organizational unit is neither declared nor the id of one",
  why: "Whoever reads the files cannot tell which accounts are meant: access is given nowhere, or by a tool that guesses (`ROOT`, say) everywhere.",
  fix: "Correct the alias, declare it under `organizationalUnits`, or write the id: `ou-ab12-34cd56ef`, or `r-ab12` for the root.",
  examples: {
    bad: [
      { files: { "identity/access.yaml": units("worklods") } },
      { files: { "identity/access.yaml": units("ROOT") } },
      {
        files: {
          "identity/access.yaml": access(
            "organizationalUnits:",
            "  workloads: {id: ou-ab12-34cd56ef, parent: production}",
            "  production: {id: ou-ab12-11112222, parent: workloads}",
          )("workloads"),
        },
      },
    ],
    good: [
      { files: { "identity/access.yaml": units("workloads") } },
      { files: { "identity/access.yaml": units("ou-ab12-99998888, r-ab12") } },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    const organization = organizationOf(identity);
    const names = identity.organizationalUnits.flatMap(({ alias, id }) => [alias.value, id.value]);
    const [slip, nearestUnit] = [slipAmong(names), nearestAmong(names)];
    const isRefused = holdsAny(problemsFor("invalid-field", identity).map(({ at }) => at));
    for (const [name, [first, ...others]] of namesBy(namedUnits(identity))) {
      if (isUnitId(name) || organization.unit(name) || isRefused(first.at)) continue;
      const meant = slip(name);
      const near = meant ?? nearestUnit(name);
      const advice = near
        ? `Did you mean ${quoted(near)}?`
        : "Declare it under `organizationalUnits`, or write its id.";
      yield {
        at: first.at,
        subject: `organizational unit ${name}`,
        message: `The organizational unit ${quoted(name)} is neither declared nor an id (\`ou-ab12-34cd56ef\`, or \`r-ab12\` for the root), so that nobody knows which accounts are meant. ${advice}`,
        ...replacing(first, meant),
        related: [...relatedTo(others, "also named here", meant), ...declared(organization.unit(near ?? ""))],
      };
    }
    for (const cycle of organization.cycles) yield* circular(cycle, organization);
  },
});

function* namedUnits({ assignments, accounts, organizationalUnits }: Identity): Iterable<Located<string>> {
  for (const { targets } of assignments)
    for (const { kind, name } of targets) if (kind === "organizational-unit") yield name;
  for (const { organizationalUnit } of accounts) if (organizationalUnit) yield organizationalUnit;
  for (const { parent } of organizationalUnits) if (parent) yield parent;
}

const declared = (unit: OrganizationalUnit | undefined): NonNullable<Draft["related"]> =>
  unit ? [{ at: unit.alias.at, message: `${quoted(unit.alias.value)} is declared here`, aside: true }] : [];

function* circular(cycle: readonly string[], organization: Organization): Iterable<Draft> {
  const units = cycle.flatMap((id) => organization.unit(id) ?? []);
  const [first, ...others] = units.toSorted((left, right) => (left.alias.value < right.alias.value ? -1 : 1));
  if (!first) return;
  yield {
    at: first.parent?.at ?? first.alias.at,
    subject: `parents of organizational unit ${first.alias.value}`,
    message: `${ringOf(first, others)}, so that nobody knows which accounts are below the root by that way. Correct the \`parent\` that is wrong.`,
    related: others.map(({ alias, parent = alias }) => ({ at: parent.at, message: "and this parent" })),
  };
}

const NAMED = 4;

function ringOf(first: OrganizationalUnit, others: readonly OrganizationalUnit[]): string {
  const name = quoted(first.alias.value);
  if (others.length === 0) return `The organizational unit ${name} is its own parent`;
  const named = others.slice(0, NAMED).map(({ alias }) => quoted(alias.value));
  const more = others.length > NAMED ? [`${others.length - NAMED} more`] : [];
  const last = more[0] ?? named.pop();
  return `The organizational units ${[name, ...named].join(", ")} and ${last} are each other's parents`;
}
