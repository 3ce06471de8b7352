import type { Account, Assignment, Identity, OrganizationalUnit, Target } from "../core.ts";

/** Which targets of an assignment reach what; one that holds both is in both lists. */
export interface Reach {
  readonly inside: readonly Target[];
  readonly outside: readonly Target[];
}

/**
 * Tells for each assignment which of its targets reach one of `accounts` (`inside`), and which reach any other account
 * (`outside`). An organizational unit reaches the accounts that files place in it or below; the root reaches every account,
 * wherever files place it; one of which files say nothing is taken to hold others. Accounts that an assignment excludes are
 * not reached through units. Linear in what is declared, cycles of units included.
 */
export function reachInto(accounts: readonly Account[], identity: Identity): (assignment: Assignment) => Reach {
  const names = new Set(accounts.flatMap(namesOf));
  const own = new Set(accounts);
  const others = identity.accounts.filter((account) => !own.has(account));
  const holding = unitsAbove(accounts, identity);
  const holdingOthers = unitsAbove(others, identity);
  const isRoot = rootsOf(identity);
  return (assignment) => {
    const granted = assignment.targets.filter(({ excluded }) => !excluded);
    const isLeftOut = exclusionOf(accounts, assignment);
    const isInside = ({ kind, name: { value } }: Target): boolean =>
      kind === "account" ? names.has(value) : !isLeftOut && (isRoot(value) || holding.has(value));
    const isOutside = ({ kind, name: { value } }: Target): boolean =>
      kind === "account" ? !names.has(value) : isRoot(value) || holdingOthers.has(value) || !holding.has(value);
    return { inside: granted.filter(isInside), outside: granted.filter(isOutside) };
  };
}

const namesOf = ({ alias, id }: Account): readonly string[] => (id ? [alias.value, id.value] : [alias.value]);

/** Whether an assignment excludes all of the accounts. */
function exclusionOf(accounts: readonly Account[], { targets }: Assignment): boolean {
  const excluded = new Set(targets.flatMap((target) => (target.excluded ? [target.name.value] : [])));
  return accounts.every((account) => namesOf(account).some((name) => excluded.has(name)));
}

// Source: AWS Organizations API reference, Root.Id. Anchored: an organizational unit may well be called "prod-r-us".
const ROOT_ID = /^r-[0-9a-z]{4,32}$/;

function rootsOf({ organizationalUnits }: Identity): (name: string) => boolean {
  const roots = organizationalUnits.filter(({ id }) => ROOT_ID.test(id.value));
  const aliases = new Set(roots.map(({ alias }) => alias.value));
  return (name) => aliases.has(name) || ROOT_ID.test(name);
}

/** The aliases and ids of the units that hold any of these accounts, directly or further below. */
function unitsAbove(accounts: readonly Account[], { organizationalUnits }: Identity): ReadonlySet<string> {
  const byAlias = new Map<string, OrganizationalUnit[]>();
  for (const unit of organizationalUnits) {
    const known = byAlias.get(unit.alias.value);
    if (known) known.push(unit);
    else byAlias.set(unit.alias.value, [unit]);
  }
  const aliases = new Set<string>();
  const ids = new Set<string>();
  const pending = accounts.flatMap(({ organizationalUnit }) => organizationalUnit?.value ?? []);
  for (let alias = pending.pop(); alias !== undefined; alias = pending.pop()) {
    if (aliases.has(alias)) continue;
    aliases.add(alias);
    for (const { id, parent } of byAlias.get(alias) ?? []) {
      ids.add(id.value);
      if (parent) pending.push(parent.value);
    }
  }
  return new Set([...aliases, ...ids]);
}
