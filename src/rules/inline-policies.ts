import type { Identity, InlinePolicy, Span } from "../core.ts";
import { inPlaceOf, quoted } from "./wording.ts";

/** One inline policy that is deployed from here. A file or an alias may be the policy of several permission sets. */
export interface DeployedPolicy {
  readonly policy: InlinePolicy;
  /** What findings about it begin their subject with; a policy in a file of its own is known by its path. */
  readonly subject: string;
  /** For a sentence: `the inline policy of "Audit"`. */
  readonly title: string;
}

/** The inline policies of permission sets that these files define, each once. */
export function deployedPolicies({ permissionSets }: Pick<Identity, "permissionSets">): readonly DeployedPolicy[] {
  const sets = new Map<unknown, { readonly policy: InlinePolicy; readonly names: string[] }>();
  for (const { name, managedBy, inlinePolicy } of permissionSets) {
    if (managedBy || !inlinePolicy) continue;
    const what = inlinePolicy.path ?? inlinePolicy.root ?? inlinePolicy;
    const known = sets.get(what);
    if (known) known.names.push(name.value);
    else sets.set(what, { policy: inlinePolicy, names: [name.value] });
  }
  return [...sets.values()].map(({ policy, names: [name = "", ...others] }) => ({
    policy,
    subject: `inline policy ${policy.path ?? `of ${name}`}`,
    title: `the inline policy of ${quoted(name)}${others.length > 0 ? ` and ${others.length} more` : ""}`,
  }));
}

/** `text` as it must be written in place of a string of a policy, also where its quotes are escaped by the text around them. */
export const inPolicy = (at: Span, text: string): string =>
  at.source.text.startsWith('\\"', at.start) ? JSON.stringify(JSON.stringify(text)).slice(1, -1) : inPlaceOf(at, text);
