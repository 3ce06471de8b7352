import type { Assignment, Identity, Located, Target } from "../core.ts";
import { TEMPLATE_GROUPS } from "../limits.ts";
import { accountIdOf, type Organization, organizationOf } from "./organization.ts";

/** One principal, one permission set, one target, after aliases and templates are resolved. */
export interface Grant {
  readonly principal: { readonly by: "group" | "groupId" | "user"; readonly name: Located<string> };
  readonly permissionSet: Located<string>;
  /**
   * An account's id, or an organizational unit's; what is written, where none is known. A template's group has its one account,
   * also where the organizational unit is written that holds it.
   */
  readonly target: { readonly kind: Target["kind"]; readonly id: string };
  /** The target as it is written. */
  readonly written: Target;
  /** Ids of accounts that do not belong to the target, although its organizational unit holds them. */
  readonly excluded: ReadonlySet<string>;
  readonly assignment: Assignment;
}

/** Every grant that the assignments amount to, in file order; the same grant comes again where it is written again. */
export function* grantsOf(identity: Identity, organization = organizationOf(identity)): Iterable<Grant> {
  for (const { assignment, reach, groups } of expansionsOf(identity, organization)) {
    for (const { principal, target } of granteesOf(assignment, reach, groups)) {
      for (const permissionSet of assignment.permissionSets) {
        const { written, excluded } = reach;
        yield { principal, permissionSet, target, written, excluded, assignment };
      }
    }
  }
}

/** What makes two grants the same one. */
export const grantKey = (grant: Grant): string =>
  [grant.principal.by, grant.principal.name.value, grant.permissionSet.value, grant.target.kind, grant.target.id].join(
    "\0",
  );

/** A target that is not left out, as it is written and as what it is. */
export interface Reach {
  readonly written: Target;
  readonly id: string;
  /** Ids of the accounts that the assignment leaves out. */
  readonly excluded: ReadonlySet<string>;
}

/** An assignment on one of its targets, with the groups that its template stands for there: none where it has no template. */
export interface Expansion {
  readonly assignment: Assignment;
  readonly reach: Reach;
  readonly groups: readonly TemplateGroup[];
  /** Whether groups are missing, because there were more than TEMPLATE_GROUPS before. */
  readonly isCut: boolean;
}

/** A place that refers to a group by display name: the name itself, or a template that stands for it. */
export interface GroupPlace extends Located<string> {
  readonly isTemplate: boolean;
}

/** The group that a template stands for on one account. */
export interface TemplateGroup {
  readonly name: GroupPlace;
  readonly accountId: string;
}

/** Every assignment on every target that it grants. An account that is left out is so however it is written, here and there. */
export function* expansionsOf(identity: Identity, organization: Organization): Iterable<Expansion> {
  let left = TEMPLATE_GROUPS;
  for (const assignment of identity.assignments) {
    const isTemplate = assignment.principal.by === "groupTemplate";
    for (const reach of reachesOf(assignment, organization)) {
      const groups: TemplateGroup[] = [];
      let isCut = false;
      for (const group of isTemplate ? templateGroups(assignment, reach, organization) : []) {
        isCut = left-- <= 0;
        if (isCut) break;
        groups.push(group);
      }
      yield { assignment, reach, groups, isCut };
    }
  }
}

function* reachesOf({ targets }: Assignment, organization: Organization): Iterable<Reach> {
  const excluded = new Set(targets.filter((target) => target.excluded).map(organization.idOf));
  for (const written of targets) {
    if (written.excluded) continue;
    const id = organization.idOf(written);
    if (written.kind === "organizational-unit" || !excluded.has(id)) yield { written, id, excluded };
  }
}

/** `AWS-{account}-Developers` for each account that the target stands for; the account's alias takes the place of `{account}`. */
function* templateGroups(
  { principal: { name } }: Assignment,
  { written, id, excluded }: Reach,
  organization: Organization,
): Iterable<TemplateGroup> {
  const groupFor = (alias: string, accountId: string): TemplateGroup => ({
    name: { value: name.value.replaceAll("{account}", () => alias), at: name.at, isTemplate: true },
    accountId,
  });
  if (written.kind === "account") {
    yield groupFor(organization.account(written.name.value)?.alias.value ?? written.name.value, id);
    return;
  }
  for (const account of organization.accountsBelow(id))
    if (!excluded.has(accountIdOf(account))) yield groupFor(account.alias.value, accountIdOf(account));
}

function granteesOf(
  { principal }: Assignment,
  { written, id }: Reach,
  groups: readonly TemplateGroup[],
): readonly Pick<Grant, "principal" | "target">[] {
  const { by, name } = principal;
  if (by !== "groupTemplate") return [{ principal: { by, name }, target: { kind: written.kind, id } }];
  return groups.map((group) => ({
    principal: { by: "group", name: group.name },
    target: { kind: "account", id: group.accountId },
  }));
}

/** A group that assignments refer to by display name, with every place that does. */
export interface GroupReference {
  readonly name: string;
  readonly places: readonly [GroupPlace, ...GroupPlace[]];
}

/** The groups that assignments refer to by display name, templates resolved, sorted by code unit. */
export function groupReferences(
  identity: Identity,
  organization = organizationOf(identity),
): readonly GroupReference[] {
  const found = new Map<string, { readonly places: [GroupPlace, ...GroupPlace[]]; readonly spans: Set<string> }>();
  const add = (name: GroupPlace, span: string): void => {
    const known = found.get(name.value);
    if (!known) found.set(name.value, { places: [name], spans: new Set([span]) });
    else if (!known.spans.has(span)) {
      known.spans.add(span);
      known.places.push(name);
    }
  };
  for (const { principal } of identity.assignments)
    if (principal.by === "group") add({ ...principal.name, isTemplate: false }, spanKey(principal.name));
  for (const { assignment, groups } of expansionsOf(identity, organization)) {
    const span = spanKey(assignment.principal.name);
    for (const { name } of groups) add(name, span);
  }
  const byName = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]) => (left < right ? -1 : 1);
  return [...found].sort(byName).map(([name, { places }]) => ({ name, places }));
}

const spanKey = ({ at: { source, start, end } }: Located<string>): string => `${start}:${end}:${source.path}`;
