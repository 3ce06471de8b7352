import type { Account, Draft, Identity, Located, Span } from "../../core.ts";
import { grouped } from "../../excerpt.ts";
import { type Expansion, expansionsOf, groupReferences, type TemplateGroup } from "../../identity/expand.ts";
import { accountIdOf, isAccountId, isUnitId, type Organization, organizationOf } from "../../identity/organization.ts";
import { TEMPLATE_GROUPS } from "../../limits.ts";
import { occurrencesBy } from "../occurrences.ts";
import { quoted } from "../wording.ts";
import { foldedName } from "./declarations.ts";

/** Whether `{account}` is the only placeholder. Written as Terraform does, with a `$` before it, it would leave that behind. */
export const isExpandable = (template: string): boolean =>
  template.includes("{account}") &&
  !/\$\{account\}/.test(template) &&
  !/[{}]/.test(template.replaceAll("{account}", ""));

/** What is wrong with a template in one place; troubles of one subject are one finding. */
export type TemplateTrouble = Draft & { readonly at: Span; readonly subject: string };

/** Templates that stand for no group, or for one that the reader cannot be sure of, by their targets and by other groups' names. */
export function* expansionTroubles(identity: Identity): Iterable<TemplateTrouble> {
  const organization = organizationOf(identity);
  const accounts = occurrencesBy(identity.accounts, accountIdOf);
  const twinOf = createTwins(identity, organization);
  for (const expansion of expansionsOf(identity, organization)) {
    const { principal } = expansion.assignment;
    if (principal.by !== "groupTemplate" || !isExpandable(principal.name.value)) continue;
    if (expansion.isCut) yield cutOff(expansion);
    yield* ofTarget(expansion, organization);
    for (const group of expansion.groups) {
      yield* ofAccount(expansion, accounts.get(group.accountId) ?? []);
      yield* ofName(expansion, group, twinOf);
    }
  }
}

const cutOff = ({ assignment: { principal } }: Expansion): TemplateTrouble => ({
  at: principal.name.at,
  subject: "number of groups",
  message: `The templates of these files stand for more than ${grouped(TEMPLATE_GROUPS)} groups, which no directory holds. From here on they are not expanded, and their groups not checked.`,
});

/** Names that are no target at all are for `unknown-account` and `unknown-organizational-unit`. */
function* ofTarget({ assignment, reach }: Expansion, organization: Organization): Iterable<TemplateTrouble> {
  const { value: template } = assignment.principal.name;
  const { kind, name } = reach.written;
  if (kind === "account" && isAccountId(name.value) && !organization.account(name.value)) {
    const group = template.replaceAll("{account}", () => name.value);
    yield {
      at: name.at,
      subject: `group template ${template} on account ${reach.id}`,
      message: `The account ${quoted(name.value)} has no alias, so that the template ${quoted(template)} would stand for a group with the account's id in its name, ${quoted(group)}. Declare the account under \`accounts\`.`,
    };
  }
  if (kind === "account" || !(isUnitId(name.value) || organization.unit(name.value))) return;
  for (const _ of organization.accountsBelow(reach.id)) return;
  yield {
    at: name.at,
    subject: `group template ${template} on organizational unit ${reach.id}`,
    message: `No account is declared to be in the organizational unit ${quoted(name.value)}, so that the template ${quoted(template)} stands for no group there, and gives nobody access. Say of the accounts in it \`organizationalUnit: ${organization.unit(name.value)?.alias.value ?? name.value}\`.`,
  };
}

/** Who writes the alias has said which group is meant. */
function* ofAccount({ assignment, reach }: Expansion, accounts: readonly Account[]): Iterable<TemplateTrouble> {
  const [first, other] = accounts;
  const { kind, name } = reach.written;
  const isChosen = kind === "account" && accounts.some(({ alias }) => alias.value === name.value);
  if (!first || !other || first.alias.value === other.alias.value || isChosen) return;
  const { value: template } = assignment.principal.name;
  const [one, two] = [first, other].map(({ alias }) => quoted(template.replaceAll("{account}", () => alias.value)));
  yield {
    at: name.at,
    subject: `group template ${template} on account ${accountIdOf(first)}`,
    message: `The account ${quoted(accountIdOf(first))} has several aliases, so that the template ${quoted(template)} may stand for ${one} or for ${two} there. Keep one alias.`,
    related: [
      { at: first.alias.at, message: "one alias", aside: true },
      { at: other.alias.at, message: "another alias", aside: true },
    ],
  };
}

/** Finds the name that differs only in case from one that is not declared: declared, else spelt out, else a template's first. */
function createTwins(identity: Identity, organization: Organization): (name: string) => Located<string> | undefined {
  const declared = identity.groups.map((group) => group.displayName);
  const referenced = groupReferences(identity, organization).map(({ places: [first] }) => first);
  const named = referenced.filter(({ isTemplate }) => !isTemplate);
  const known = occurrencesBy([...declared, ...named, ...referenced], ({ value }) => foldedName(value));
  const twins = new Map<string, Located<string>>();
  for (const [first, ...others] of known.values())
    for (const { value } of others) if (value !== first.value) twins.set(value, first);
  for (const { value } of declared) twins.delete(value);
  return (name) => twins.get(name);
}

function* ofName(
  { assignment }: Expansion,
  { name }: TemplateGroup,
  twinOf: (name: string) => Located<string> | undefined,
): Iterable<TemplateTrouble> {
  const twin = twinOf(name.value);
  if (!twin) return;
  yield {
    at: name.at,
    subject: `group ${name.value}`,
    message: `The template ${quoted(assignment.principal.name.value)} stands for the group ${quoted(name.value)}, which differs only in case from ${quoted(twin.value)}. Correct the template, or the account's alias.`,
    related: [{ at: twin.at, message: `${quoted(twin.value)} is named here`, aside: true }],
  };
}
