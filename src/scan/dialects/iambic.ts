import type { Dialect } from "../../core.ts";
import { stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { optionalName } from "./definition-types.ts";
import { YAML_AND_JSON } from "./paths.ts";

/**
 * IAM users that IAMbic manages. The place is the value of `template_type`. Format: https://docs.iambic.org, "AWS IAM user
 * template"; `deleted: true` takes it away.
 */
export const iambic: Dialect = {
  id: "iambic",
  anchor: { ...spellingsOfAny(["NOQ::AWS::IAM::User"]), paths: YAML_AND_JSON },
  *read(_, document) {
    const parsed = document();
    if (!parsed || parsed.format === "hcl") return;
    const { root } = parsed;
    const type = valueAt(root, "template_type");
    const deleted = valueAt(root, "deleted");
    const isGone = deleted?.type === "scalar" && deleted.value === true;
    if (!type || stringOf(type) !== "NOQ::AWS::IAM::User" || isGone) return;
    const name =
      textOf(valueAt(valueAt(root, "properties"), "user_name"))?.value ?? textOf(valueAt(root, "identifier"))?.value;
    yield {
      kind: "user",
      dialect: iambic.id,
      ...optionalName(name),
      address: textOf(valueAt(root, "identifier"))?.value ?? "template_type",
      confidence: deleted?.type === "list" ? "conditional" : "definite",
      at: type.at,
    };
  },
};
