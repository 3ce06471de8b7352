import type { Dialect } from "../../core.ts";
import { constructOf, constructsIn } from "./constructs/constructs.ts";
import { counted } from "./constructs/counts.ts";
import { TERRAFORM_TYPES } from "./definition-types.ts";

/** Resources, not data sources: `terrascript.resource`, `terrascript.aws.r`. Source: documentation of python-terrascript. */
const RESOURCE = /^terrascript\.(?:resource(?:\.\w+)*|\w+\.r)\.(\w+)$/;

/** Python programs for terrascript: classes that are called like Terraform's resource types. */
export const terrascript: Dialect = {
  id: "terrascript",
  anchor: { paths: /\.pyi?$/i, literals: ["terrascript"] },
  *read(view) {
    yield* constructsIn(view, terrascript.id, (name, call, program) => {
      const defined = TERRAFORM_TYPES.get(RESOURCE.exec(name)?.[1] ?? "");
      return counted(defined && constructOf(defined), call, program);
    });
  },
};
