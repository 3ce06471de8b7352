import type { Dialect } from "../../core.ts";
import { hasArgument, rangeOf } from "../lex/arguments.ts";
import { anchorOf, constructOf, constructsIn } from "./constructs/constructs.ts";
import { CLOUDFORMATION_TYPES } from "./definition-types.ts";

/** Python programs for Troposphere: classes of its module `iam` that are made. Source: documentation of troposphere. */
export const troposphere: Dialect = {
  id: "troposphere",
  anchor: anchorOf(/\.pyi?$/i, ["troposphere"]),
  *read(view) {
    yield* constructsIn(view, troposphere.id, (name, { open }, program) => {
      const [, type] = /^troposphere\.iam\.(\w+)$/.exec(name) ?? [];
      // `troposphere.iam.Policy` is a property of others; the resource is `PolicyType`.
      const defined =
        type === "Policy"
          ? undefined
          : CLOUDFORMATION_TYPES.get(`AWS::IAM::${type?.replace(/^PolicyType$/, "Policy")}`);
      if (!defined) return undefined;
      const conditional = hasArgument(program, rangeOf(program, open), "condition");
      return { ...constructOf(defined), confidence: conditional ? "conditional" : "definite" };
    });
  },
};
