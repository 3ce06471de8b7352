import { defineRule } from "../../core.ts";
import { isAccountId } from "../../identity/organization.ts";
import { declaredAliases, duplicatesOf, sharedIds } from "./declarations.ts";

const accounts = (...lines: string[]) => ["schemaVersion: 1", "accounts:", ...lines, ""].join("\n");

export const duplicateAccount = defineRule({
  id: "duplicate-account",
  gate: "documents",
  severity: "error",
  summary: "An account's alias is declared twice, or two aliases have one id",
  why: "An alias that stands for two accounts gives access in one that no reviewer had in mind. Two aliases of one account hide that a grant is there already, or that `excludeAccounts` leaves it out.",
  fix: "Keep one declaration of each account, under one alias; correct the id that was copied.",
  examples: {
    bad: [
      {
        files: {
          "identity/accounts.yaml": accounts('  payments: {id: "012345678901"}'),
          "identity/more.yaml": accounts('  Payments: {id: "123456789012"}'),
        },
      },
      {
        files: {
          "identity/accounts.yaml": accounts('  payments: {id: "012345678901"}', '  sandbox: {id: "012345678901"}'),
        },
      },
    ],
    good: [
      {
        files: {
          "identity/accounts.yaml": accounts('  payments: {id: "012345678901"}', '  sandbox: {id: "123456789012"}'),
        },
      },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    const { accounts: declared } = identity;
    const aliases = declaredAliases(declared, identity);
    yield* duplicatesOf("account", aliases, "nobody can be sure which account an assignment means");
    yield* sharedIds("account", declared, isAccountId, "two names in review are one place in AWS");
  },
});
