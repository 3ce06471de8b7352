import type { Dialect } from "../../core.ts";
import { anchorOf, constructsIn, GENERATED_TYPES } from "./constructs/constructs.ts";
import { counted } from "./constructs/counts.ts";

/**
 * Where CDK for Terraform has its classes: prebuilt providers, and those that `cdktf get` generates. Source: documentation of
 * CDK for Terraform, "Providers".
 */
const CLASS =
  /^(?:@cdk(?:tf|tn)\/provider-aws(?:\/lib\/[\w-]+|\/[\w-]+)?|(?:\.{1,2}\/|[\w@/.-]*\/)?\.gen\/providers\/aws(?:\/[\w-]+)*|cdktf_cdktf_provider_aws\.\w+|(?:\w+\.)*imports\.aws(?:\.\w+)*|github\.com\/cdktf\/cdktf-provider-aws-go\/aws(?:\/v\d+)?\/\w+|[\w./-]*\/generated\/(?:hashicorp\/)?aws\/\w+|com\.hashicorp\.cdktf\.providers\.aws\.\w+|HashiCorp\.Cdktf\.Providers\.Aws\.\w+)(?:\.\w+)?\.(?:New)?(Iam\w+)$/;

/** Programs for CDK for Terraform: classes of the AWS provider that are made. */
export const cdktf: Dialect = {
  id: "cdktf",
  anchor: anchorOf(/\.(?:[cm]?[jt]sx?|pyi?|java|csx?|go)$/i, ["dktf", "cdktn", "imports", ".gen", "generated"]),
  *read(view) {
    yield* constructsIn(view, cdktf.id, (name, call, program) =>
      counted(GENERATED_TYPES.get(CLASS.exec(name)?.[1] ?? ""), call, program),
    );
  },
};
