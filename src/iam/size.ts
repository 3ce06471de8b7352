import type { InlinePolicy } from "../core.ts";
import { plain } from "../documents/validate.ts";

/** How large a policy is where it is deployed, in bytes of UTF-8. */
export interface PolicySize {
  /** Without white space: what the quota counts. */
  readonly counted: number;
  readonly total: number;
}

/** The size of a policy: of its text as it is written, or of a map as JSON without white space. None of one that was not read. */
export function policySize({ root, text }: Pick<InlinePolicy, "root" | "text">): PolicySize | undefined {
  const deployed = text ?? (root && JSON.stringify(plain(root)));
  if (deployed === undefined) return undefined;
  return { counted: Buffer.byteLength(deployed.replace(/[\t\n\r ]+/g, "")), total: Buffer.byteLength(deployed) };
}
