import { defineRule } from "../../core.ts";
import { headOf } from "../../documents/nodes.ts";
import { grouped } from "../../excerpt.ts";
import { policySize } from "../../iam/size.ts";
import { INLINE_POLICY_BYTES, INLINE_POLICY_TOTAL_BYTES } from "../../limits.ts";
import { deployedPolicies } from "../inline-policies.ts";

const withBuckets = (count: number): Readonly<Record<string, string>> => ({
  "identity/sets.yaml": "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    inlinePolicy: policies/audit.json\n",
  "policies/audit.json": `{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": [${Array.from({ length: count }, (_, index) => `"arn:aws:s3:::logs-of-team-${index}/*"`).join(", ")}]
  }
}
`,
});

export const oversizedInlinePolicy = defineRule({
  id: "oversized-inline-policy",
  gate: "documents",
  severity: "error",
  summary: "An inline policy is larger than AWS takes",
  why: "AWS counts the bytes that are no white space, and refuses the policy when the permission set is deployed or provisioned, after the review.",
  fix: "Join actions by wildcards, statements by their resources, or move a part into a customer managed policy.",
  examples: { bad: [{ files: withBuckets(400) }], good: [{ files: withBuckets(5) }] },
  needs: ["identity"],
  *check({ identity }) {
    for (const { policy, subject, title } of deployedPolicies(identity)) {
      const size = policySize(policy);
      if (!size || (size.counted <= INLINE_POLICY_BYTES && size.total <= INLINE_POLICY_TOTAL_BYTES)) continue;
      const counted = `${grouped(size.counted)} bytes that are no white space (AWS takes ${grouped(INLINE_POLICY_BYTES)})`;
      const total = `${grouped(size.total)} bytes in all (AWS takes ${grouped(INLINE_POLICY_TOTAL_BYTES)})`;
      yield {
        at: policy.root ? headOf(policy.root) : policy.at,
        subject,
        message: `${title.replace(/^t/, "T")} has ${counted} and ${total}. Join what belongs together, or move a part into a customer managed policy.`,
      };
    }
  },
});
