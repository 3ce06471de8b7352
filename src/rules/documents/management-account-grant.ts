import {
  type Account,
  type Assignment,
  defineRule,
  type Identity,
  type Located,
  type Span,
  type Target,
} from "../../core.ts";
import { type Reach, reachInto } from "../../identity/reach.ts";
import { CONTROL_TOWER_SETS } from "../../limits.ts";
import { occurrencesBy, otherPlaces, placeKey } from "../occurrences.ts";
import { listed, principalKind, quoted } from "../wording.ts";

const access = (...assignments: readonly string[]) => ({
  files: {
    "identity/access.yaml": [
      "schemaVersion: 1",
      "organizationalUnits:",
      "  root: {id: r-a1b2}",
      "accounts:",
      '  management: {id: "111122223333", management: true}',
      '  payments: {id: "444455556666", organizationalUnit: root}',
      "permissionSets:",
      "  - name: Administrator",
      "    managedPolicies: [arn:aws:iam::aws:policy/AdministratorAccess]",
      "assignments:",
      "  - principal: {group: AWS-Admins}",
      "    permissionSets: [Administrator]",
      ...assignments,
      "",
    ].join("\n"),
  },
});

export const managementAccountGrant = defineRule({
  id: "management-account-grant",
  gate: "documents",
  severity: "warning",
  summary: "An assignment reaches the management account",
  why: "The management account governs every other one, and no service control policy restrains it. A permission set that is granted there is beyond the reach of a delegated administrator of Identity Center, in all other accounts too: it can neither be changed nor assigned any more.",
  fix: "Leave the account out with `excludeAccounts`, or grant a member account instead. What only the management account can do belongs to a few people, through a permission set that is used nowhere else.",
  examples: {
    bad: [
      access("    targets: {accounts: [management]}"),
      access("    targets: {organizationalUnits: [root]}"),
      access("    targets: {accounts: [management, payments]}"),
    ],
    good: [access("    targets: {organizationalUnits: [root], excludeAccounts: [management]}")],
  },
  needs: ["identity"],
  *check({ identity }) {
    const [management, ...others] = identity.accounts.filter((account) => account.management);
    if (!management) return;
    const reach = reachInto([management, ...others], identity);
    const grants = identity.assignments.flatMap((assignment) =>
      assignment.permissionSets.length === 0 ? [] : [{ assignment, ...reach(assignment) }],
    );
    yield* grantsThere(grants, management);
    yield* sharedSets(grants, identity);
  },
});

type Grant = Reach & { readonly assignment: Assignment };

function* grantsThere(grants: readonly Grant[], management: Account) {
  const there = grants.filter(({ inside }) => inside.length > 0);
  const subjectOf = ({ assignment }: Grant): string =>
    `${principalKind(assignment.principal)} ${assignment.principal.name.value} with ${setsOf(assignment).join(", ")}`;
  for (const [subject, same] of occurrencesBy(there, subjectOf)) {
    const [{ assignment }] = same;
    const targets = same.flatMap(({ inside }) => inside);
    // An account that is named says more than a unit that happens to hold it.
    const first = targets.find(isAccount) ?? targets[0];
    if (!first) continue;
    const { principal } = assignment;
    yield {
      at: first.name.at,
      subject,
      message: `The ${principalKind(principal)} ${quoted(principal.name.value)} gets ${shown(setsOf(assignment))} in the management account ${quoted(management.alias.value)}, which governs all others and which no service control policy restrains. ${advice(first, management)}`,
      related: otherPlaces(
        [first, ...targets].map(({ name }) => name.at),
        "reaches it here too",
      ),
    };
  }
}

const isAccount = ({ kind }: Target): boolean => kind === "account";

const setsOf = ({ permissionSets }: Assignment): readonly string[] =>
  [...new Set(permissionSets.map(({ value }) => value))].sort();

const shown = (sets: readonly string[]): string =>
  sets.length > SETS_SHOWN ? `${sets.length} permission sets` : listed(sets);

const SETS_SHOWN = 5;

const advice = (target: Target, { alias }: Account): string =>
  isAccount(target)
    ? "Grant a member account instead; what only this one can do belongs to a few people."
    : `A delegated administrator of Identity Center can no longer change or assign what is granted there. It comes with \`organizationalUnits: [${target.name.value}]\`: leave it out with \`excludeAccounts: [${alias.value}]\`.`;

interface Shared {
  readonly inside: Located<string>[];
  outside?: Located<string>;
}

/**
 * Permission sets that are granted in the management account by name, and elsewhere: where a unit brought it about, leaving
 * the account out mends both. Control Tower's own are its own business.
 */
function* sharedSets(grants: readonly Grant[], { permissionSets }: Identity) {
  const fromControlTower = new Set([
    ...CONTROL_TOWER_SETS,
    ...permissionSets.flatMap(({ managedBy, name }) => (managedBy === "control-tower" ? [name.value] : [])),
  ]);
  for (const [name, { inside, outside }] of usesOf(grants)) {
    const [first] = inside;
    if (!first || !outside || fromControlTower.has(name)) continue;
    yield {
      at: first.at,
      subject: `permission set ${name}`,
      message: `The permission set ${quoted(name)} is granted in the management account and in others. A delegated administrator of Identity Center can then neither change it nor assign it anywhere. Define another one for the management account alone.`,
      related: [
        ...otherPlaces(
          inside.map(({ at }) => at),
          "granted in the management account here too",
        ),
        ...elsewhere(first.at, outside.at),
      ],
    };
  }
}

function usesOf(grants: readonly Grant[]): ReadonlyMap<string, Shared> {
  const uses = new Map<string, Shared>();
  for (const { assignment, inside, outside } of grants) {
    for (const set of assignment.permissionSets) {
      const known = uses.get(set.value) ?? { inside: [] };
      if (inside.some(isAccount)) known.inside.push(set);
      if (outside.length > 0) known.outside ??= set;
      uses.set(set.value, known);
    }
  }
  return uses;
}

const elsewhere = (inside: Span, outside: Span) =>
  placeKey(inside) === placeKey(outside)
    ? []
    : [{ at: outside, message: "granted in another account here", aside: true }];
