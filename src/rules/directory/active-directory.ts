import type { DirectoryGroup } from "../../core.ts";
import { onceFor } from "../../once.ts";
import { groupsByName } from "./groups-by-name.ts";

/** A group of the same name but for the domain of Active Directory, and how the names differ. */
export interface OtherDomain {
  readonly group: DirectoryGroup;
  readonly difference: string;
}

/** The domain that Identity Center puts behind names from Active Directory. Source: aws-solutions/innovation-sandbox-on-aws, issue 2. */
const DOMAIN = /^@[A-Za-z0-9.-]{1,255}$/;

type Index = ReadonlyMap<string, readonly DirectoryGroup[]>;
// A directory holds up to 100,000 groups, and every missing name asks for its likes.
/** The groups that a name would be if it had a domain, had another one, or had none. */
export function domainsOf(name: string, groups: readonly DirectoryGroup[]): readonly OtherDomain[] {
  const { bare, domain } = partsOf(name);
  const withDomain = (indexOf(groups).get(bare) ?? []).map((group) => ({
    group,
    difference: `groups of Active Directory have their domain in their name, which is \`${partsOf(group.displayName).domain}\``,
  }));
  const without = domain === "" ? undefined : groupsByName(groups).get(bare);
  const difference = `the name there does not end in a domain, such as \`${domain}\``;
  return [...withDomain, ...(without ? [{ group: without, difference }] : [])];
}

/** The groups that have a domain, by their name without it. */
const indexOf = onceFor((groups: readonly DirectoryGroup[]): Index => {
  const byBareName = new Map<string, DirectoryGroup[]>();
  for (const group of groups) {
    const { bare, domain } = partsOf(group.displayName);
    if (domain !== "") byBareName.set(bare, [...(byBareName.get(bare) ?? []), group]);
  }
  return byBareName;
});

function partsOf(name: string): { readonly bare: string; readonly domain: string } {
  const at = name.lastIndexOf("@");
  const domain = at < 1 ? "" : name.slice(at);
  return DOMAIN.test(domain) ? { bare: name.slice(0, at), domain } : { bare: name, domain: "" };
}
