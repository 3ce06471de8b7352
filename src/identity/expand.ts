import type { Account, Assignment, Identity, Located, Target } from "../core.ts";

/** One principal, one permission set, one target, after aliases and templates are resolved. */
export interface Grant {
  readonly principal: { readonly by: "group" | "groupId" | "user"; readonly name: Located<string> };
  readonly permissionSet: Located<string>;
  /** An account id (or what is written, where no account of that alias is known), or an organizational unit's id. */
  readonly target: { readonly kind: Target["kind"]; readonly id: string };
  readonly assignment: Assignment;
}

/** Every grant that the assignments amount to, in file order; the same grant comes again where it is written again. */
export function* grantsOf(identity: Identity): Iterable<Grant> {
  for (const assignment of identity.assignments) {
    for (const target of assignment.targets) {
      if (target.excluded) continue;
      for (const principal of principalsFor(identity, assignment, target)) {
        for (const permissionSet of assignment.permissionSets) {
          yield { principal, permissionSet, target: resolve(identity, target), assignment };
        }
      }
    }
  }
}

/** What makes two grants the same one. */
export const grantKey = (grant: Grant): string =>
  [grant.principal.by, grant.principal.name.value, grant.permissionSet.value, grant.target.kind, grant.target.id].join(
    "\0",
  );

/** A group that assignments refer to by display name, with every place that does. */
export interface GroupReference {
  readonly name: string;
  readonly places: readonly [Located<string>, ...Located<string>[]];
}

/** The groups that assignments refer to by display name, templates resolved, sorted by code unit. */
export function groupReferences(identity: Identity): readonly GroupReference[] {
  const places = new Map<string, [Located<string>, ...Located<string>[]]>();
  const seen = new Set<string>();
  const add = (name: Located<string>): void => {
    const { source, start, end } = name.at;
    const place = [name.value, source.path, start, end].join("\0");
    if (seen.has(place)) return;
    seen.add(place);
    const known = places.get(name.value);
    if (known) known.push(name);
    else places.set(name.value, [name]);
  };
  for (const assignment of identity.assignments) {
    const { principal, targets } = assignment;
    if (principal.by === "group") add(principal.name);
    if (principal.by !== "groupTemplate") continue;
    const granted = targets.filter((target) => !target.excluded);
    for (const target of granted) templateNames(identity, assignment, target).forEach(add);
  }
  const byName = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]) => (left < right ? -1 : 1);
  return [...places].sort(byName).map(([name, found]) => ({ name, places: found }));
}

function principalsFor(identity: Identity, assignment: Assignment, target: Target): readonly Grant["principal"][] {
  const { principal } = assignment;
  if (principal.by !== "groupTemplate") return [{ by: principal.by, name: principal.name }];
  return templateNames(identity, assignment, target).map((name) => ({ by: "group", name }));
}

/** `AWS-{account}-Developers` for each account that the target stands for; the account's alias takes the place of `{account}`. */
function templateNames(identity: Identity, assignment: Assignment, target: Target): readonly Located<string>[] {
  const template = assignment.principal.name;
  const aliases =
    target.kind === "account"
      ? [accountNamed(identity, target.name.value)?.alias.value ?? target.name.value]
      : accountsBelow(identity, target.name.value)
          .filter((account) => !isExcluded(assignment, account))
          .map((account) => account.alias.value);
  return aliases.map((alias) => ({ value: template.value.replaceAll("{account}", () => alias), at: template.at }));
}

const isExcluded = (assignment: Assignment, account: Account): boolean =>
  assignment.targets.some(
    ({ excluded, name }) => excluded && (name.value === account.alias.value || name.value === account.id?.value),
  );

const accountNamed = (identity: Identity, name: string): Account | undefined =>
  identity.accounts.find((account) => account.alias.value === name || account.id?.value === name);

const resolve = (identity: Identity, target: Target): Grant["target"] => {
  const name = target.name.value;
  if (target.kind === "account") return { kind: target.kind, id: accountNamed(identity, name)?.id?.value ?? name };
  return {
    kind: target.kind,
    id: identity.organizationalUnits.find((unit) => unit.alias.value === name)?.id.value ?? name,
  };
};

/** The accounts that files place in an organizational unit or in one below it. */
function accountsBelow(identity: Identity, name: string): readonly Account[] {
  const inside = new Set(
    identity.organizationalUnits
      .filter((unit) => unit.alias.value === name || unit.id.value === name)
      .map((unit) => unit.alias.value),
  );
  for (let before = -1; before !== inside.size; ) {
    before = inside.size;
    for (const unit of identity.organizationalUnits)
      if (unit.parent && inside.has(unit.parent.value)) inside.add(unit.alias.value);
  }
  return identity.accounts.filter(
    (account) => account.organizationalUnit && inside.has(account.organizationalUnit.value),
  );
}
