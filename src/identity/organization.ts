import type { Account, Identity, OrganizationalUnit, Target } from "../core.ts";
import { createUnitTree } from "./unit-tree.ts";

/** The declared accounts and organizational units, to be asked many times. Names are aliases or ids. */
export interface Organization {
  /** The account of an alias, else of an id: the first, where several have it. */
  account(name: string): Account | undefined;
  unit(name: string): OrganizationalUnit | undefined;
  /** By what two ways of writing one target are the same: its id, or what is written where no id is known. */
  idOf(target: Pick<Target, "kind" | "name">): string;
  /** The accounts that the files place in a unit of this id or below it. Every account is below the root. */
  accountsBelow(unitId: string): Iterable<Account>;
  /** The ids of the units that hold an account or a unit of this id, nearest first. */
  unitsAbove(kind: Target["kind"], id: string): readonly string[];
  /** Units that are each other's parents, as ids; each ring once. */
  readonly cycles: readonly (readonly string[])[];
}

/** The id of an organizational unit, or of the root of an organization, of which there is one. */
export const isUnitId = (text: string): boolean => isRootId(text) || /^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$/.test(text);
/** Source: AWS Organizations API reference, Root.Id. Anchored: nothing else that has `r-` in it is the root. */
export const isRootId = (text: string): boolean => /^r-[0-9a-z]{4,32}$/.test(text);
export const isAccountId = (text: string): boolean => /^\d{12}$/.test(text);

/** What an account is known by: its id, or its alias where it has none. */
export const accountIdOf = (account: Account): string => account.id?.value ?? account.alias.value;

/** The declared accounts and units of an identity. Takes time in proportion to their number; each question after that is quick. */
export function organizationOf({ accounts, organizationalUnits }: Identity): Organization {
  const account = createLookup(accounts, ({ alias }) => alias.value, accountIdOf);
  const unit = createLookup(
    organizationalUnits,
    ({ alias }) => alias.value,
    ({ id }) => id.value,
  );
  const unitId = (name: string): string => unit(name)?.id.value ?? name;
  const parents = new Map(
    organizationalUnits.flatMap(({ id, parent }) => (parent ? [[id.value, unitId(parent.value)] as const] : [])),
  );
  const members = new Map<string, Account[]>();
  for (const held of accounts) {
    if (!held.organizationalUnit) continue;
    const id = unitId(held.organizationalUnit.value);
    const known = members.get(id);
    if (known) known.push(held);
    else members.set(id, [held]);
  }
  const tree = createUnitTree(parents, members);
  return {
    account,
    unit,
    idOf({ kind, name: { value } }) {
      if (kind === "organizational-unit") return unitId(value);
      const known = account(value);
      return known ? accountIdOf(known) : value;
    },
    accountsBelow: (id) => (isRootId(id) ? accounts : tree.below(id)),
    unitsAbove(kind, id) {
      if (kind === "organizational-unit") return tree.above(id);
      const above = account(id)?.organizationalUnit;
      return above ? [unitId(above.value), ...tree.above(unitId(above.value))] : [];
    },
    cycles: tree.cycles,
  };
}

/** By alias, of which the last holds, as in a map with a key twice; else by id, of which the first holds. */
function createLookup<Item>(
  items: readonly Item[],
  aliasOf: (item: Item) => string,
  idOf: (item: Item) => string,
): (name: string) => Item | undefined {
  const byAlias = new Map(items.map((item) => [aliasOf(item), item]));
  const byId = new Map(items.map((item) => [idOf(item), item] as const).toReversed());
  return (name) => byAlias.get(name) ?? byId.get(name);
}
