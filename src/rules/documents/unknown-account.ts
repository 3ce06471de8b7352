import { type Account, type Draft, defineRule, type Identity, type Located } from "../../core.ts";
import { nearestAmong, slipAmong } from "../../errors.ts";
import { isAccountId, organizationOf } from "../../identity/organization.ts";
import { holdsAny, namesBy, type Occurrences, relatedTo } from "../occurrences.ts";
import { problemsFor, quoted, replacing } from "../wording.ts";
import { createNearIds } from "./near-ids.ts";

const access = (targets: string) =>
  [
    "schemaVersion: 1",
    "accounts:",
    '  payments: {id: "012345678901"}',
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    "  - principal: {group: AWS-Developers}",
    "    permissionSets: [ReadOnly]",
    `    targets: ${targets}`,
    "",
  ].join("\n");

export const unknownAccount = defineRule({
  id: "unknown-account",
  gate: "documents",
  severity: "error",
  summary: "An assignment names an account that is neither declared nor an account id",
  why: "The deployment fails half-way, or the account is silently left out. Among `excludeAccounts` it leaves nothing out: the account that was to be spared gets the access.",
  fix: "Correct the alias, declare it under `accounts`, or write the account's id of 12 digits in quotes. An id that is almost that of a declared account is a warning: declare it too, if it is right.",
  examples: {
    bad: [
      { files: { "identity/access.yaml": access("{accounts: [paymets]}") } },
      {
        files: {
          "identity/access.yaml": access("{organizationalUnits: [r-ab12], excludeAccounts: [production]}"),
        },
      },
      { files: { "identity/access.yaml": access('{accounts: ["012345678910"]}') } },
    ],
    good: [
      { files: { "identity/access.yaml": access('{accounts: [payments, "111122223333"]}') } },
      { files: { "identity/access.yaml": access("{organizationalUnits: [r-ab12], excludeAccounts: [payments]}") } },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    const organization = organizationOf(identity);
    const aliases = identity.accounts.map(({ alias }) => alias.value);
    const [slip, nearestAlias] = [slipAmong(aliases), nearestAmong(aliases)];
    const nearId = createNearIds(identity.accounts);
    const isRefused = holdsAny(problemsFor("invalid-field", identity).map(({ at }) => at));
    for (const [name, places] of namesBy(accountTargets(identity))) {
      if (organization.account(name) || isRefused(places[0].at)) continue;
      const near = nearId(name) ?? organization.account(nearestAlias(name) ?? "");
      if (!isAccountId(name)) yield unknown(name, places, near, slip(name));
      else if (near) yield mistyped(name, places, near);
    }
  },
});

type AccountName = Located<string> & { readonly excluded: boolean };

const accountTargets = ({ assignments }: Identity): readonly AccountName[] =>
  assignments.flatMap(({ targets }) =>
    targets.flatMap(({ kind, name, excluded }) => (kind === "account" ? [{ ...name, excluded }] : [])),
  );

function unknown(
  name: string,
  [first, ...others]: Occurrences<AccountName>,
  near: Account | undefined,
  meant: string | undefined,
): Draft {
  const nearName = meant ?? (near && (/^\d+$/.test(name) ? (near.id ?? near.alias) : near.alias).value);
  const digits = /^\d+$/.test(name) ? ` (this has ${name.length})` : "";
  const outcome = first.excluded
    ? "so that it leaves nothing out, and the account that was to be spared gets the access"
    : "so that nobody knows where the access would be given";
  const advice = nearName ? `Did you mean ${quoted(nearName)}?` : "Declare it under `accounts`, or write its id.";
  return {
    at: first.at,
    subject: `account ${name}`,
    message: `The account ${quoted(name)} is neither declared nor an account id, which has 12 digits${digits}, ${outcome}. ${advice}`,
    ...replacing(first, meant),
    related: [...relatedTo(others, "also named here", meant), ...declared(near)],
  };
}

function mistyped(name: string, [first, ...others]: Occurrences<AccountName>, near: Account): Draft {
  return {
    at: first.at,
    subject: `account ${name}`,
    severity: "warning",
    message: `The account id ${quoted(name)} is not declared, and is almost that of ${quoted(near.alias.value)}, which is ${quoted(near.id?.value ?? "")}. Correct it; or declare it under \`accounts\`, if it is right.`,
    related: [...relatedTo(others, "also named here"), ...declared(near)],
  };
}

const declared = (account: Account | undefined): NonNullable<Draft["related"]> =>
  account ? [{ at: account.alias.at, message: `${quoted(account.alias.value)} is declared here`, aside: true }] : [];
