import type { Account } from "../../core.ts";
import { isAccountId } from "../../identity/organization.ts";

/**
 * Finds the declared account whose id was meant: with another digit, one too many or too few, or two swapped. Ids are random,
 * so that one so near to another is hardly ever right. Compares what is left when any one digit goes, which takes a few
 * look-ups whatever the number of accounts.
 */
export function createNearIds(accounts: readonly Account[]): (written: string) => Account | undefined {
  const index = new Map<string, Account>();
  for (const account of accounts) {
    const id = account.id?.value ?? "";
    if (isAccountId(id)) for (const variant of variantsOf(id)) if (!index.has(variant)) index.set(variant, account);
  }
  return (written) => {
    if (!/^\d{11,13}$/.test(written)) return undefined;
    const variant = variantsOf(written).find((candidate) => index.has(candidate));
    return variant === undefined ? undefined : index.get(variant);
  };
}

/** The digits, and all of them but one. */
const variantsOf = (digits: string): readonly string[] => [
  digits,
  ...Array.from(digits, (_, index) => digits.slice(0, index) + digits.slice(index + 1)),
];
