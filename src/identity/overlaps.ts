import type { Assignment, Identity } from "../core.ts";
import { type Grant, grantsOf } from "./expand.ts";
import { accountIdOf, isRootId, type Organization } from "./organization.ts";

/** A grant, and the one that gives the same already: on the same target, or on an organizational unit that holds it. */
export interface Overlap {
  readonly grant: Grant;
  readonly by: Grant;
}

/** What one assignment gives already of one permission set. */
export type Overlaps = readonly [Overlap, ...Overlap[]];

/** Grants of one permission set to one principal by what they are on, each target once. */
type Given = Map<string, Grant[]>;

/**
 * Every grant that is given already, by the assignment and the permission set of the one that gives it. A grant on an
 * organizational unit does not reach the accounts that its assignment leaves out; where both leave no known account, nothing is
 * given twice. Takes time in proportion to the grants.
 */
export function overlapsOf(identity: Identity, organization: Organization): readonly Overlaps[] {
  const found = new Map<Assignment, Map<string, [Overlap, ...Overlap[]]>>();
  const add = (grant: Grant, by: Grant): void => {
    const ofAssignment = found.get(by.assignment) ?? new Map<string, [Overlap, ...Overlap[]]>();
    found.set(by.assignment, ofAssignment);
    const known = ofAssignment.get(by.permissionSet.value);
    if (known) known.push({ grant, by });
    else ofAssignment.set(by.permissionSet.value, [{ grant, by }]);
  };
  const givenTo = new Map<string, Given>();
  for (const grant of grantsOf(identity, organization)) {
    const what = [grant.principal.by, grant.principal.name.value, grant.permissionSet.value].join("\0");
    const given: Given = givenTo.get(what) ?? new Map();
    givenTo.set(what, given);
    const known = given.get(targetKey(grant.target)) ?? [];
    given.set(targetKey(grant.target), known);
    const by = known.find((other) => reachesSame(grant, other, organization));
    if (by) add(grant, by);
    else known.push(grant);
  }
  for (const given of givenTo.values()) {
    if (given.size === 1) continue;
    for (const { grant, by } of overlapsAbove(given, organization)) add(grant, by);
  }
  return [...found.values()].flatMap((ofAssignment) => [...ofAssignment.values()]);
}

const targetKey = ({ kind, id }: Grant["target"]): string => `${kind} ${id}`;

/** The grants on what lies in an organizational unit on which there is one too; the nearest unit is named. */
function* overlapsAbove(given: Given, organization: Organization): Iterable<Overlap> {
  const grants = [...given.values()].flat();
  const ofRoot = grants.filter(({ target }) => isRootId(target.id));
  for (const grant of grants) {
    const { kind, id } = grant.target;
    if (isRootId(id)) continue;
    const above = organization
      .unitsAbove(kind, id)
      .flatMap((unit) => given.get(targetKey({ kind: "organizational-unit", id: unit })) ?? []);
    const by = [...above, ...ofRoot].find((other) => other !== grant && reachesSame(grant, other, organization));
    if (by) yield { grant, by };
  }
}

/** Whether a grant, and another one on the same target or above it, have something in common that neither leaves out. */
function reachesSame({ target, excluded }: Grant, other: Grant, organization: Organization): boolean {
  if (target.kind === "account") return !other.excluded.has(target.id);
  if (excluded.size === 0 && other.excluded.size === 0) return true;
  let isKnown = false;
  for (const account of organization.accountsBelow(target.id)) {
    const id = accountIdOf(account);
    if (!excluded.has(id) && !other.excluded.has(id)) return true;
    isKnown = true;
  }
  return !isKnown;
}
