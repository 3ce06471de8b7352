import { defineRule } from "../../core.ts";
import { isUnitId } from "../../identity/organization.ts";
import { declaredAliases, duplicatesOf, sharedIds } from "./declarations.ts";

const units = (...lines: string[]) => ["schemaVersion: 1", "organizationalUnits:", ...lines, ""].join("\n");

export const duplicateOrganizationalUnit = defineRule({
  id: "duplicate-organizational-unit",
  gate: "documents",
  severity: "error",
  summary: "An organizational unit's alias is declared twice, or two aliases have one id",
  why: "An alias that stands for two units gives access to accounts that no reviewer had in mind: a second `sandbox` may be the root.",
  fix: "Keep one declaration of each organizational unit, under one alias; correct the id that was copied.",
  examples: {
    bad: [
      {
        files: {
          "identity/organization.yaml": units("  sandbox: {id: ou-ab12-34cd56ef}"),
          "teams/payments.yaml": units("  sandbox: {id: r-ab12}"),
        },
      },
      {
        files: {
          "identity/organization.yaml": units(
            "  sandbox: {id: ou-ab12-34cd56ef}",
            "  workloads: {id: ou-ab12-34cd56ef}",
          ),
        },
      },
    ],
    good: [
      {
        files: {
          "identity/organization.yaml": units("  root: {id: r-ab12}", "  sandbox: {id: ou-ab12-34cd56ef}"),
        },
      },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    const { organizationalUnits: declared } = identity;
    const aliases = declaredAliases(declared, identity);
    yield* duplicatesOf("organizational unit", aliases, "nobody can be sure which accounts an assignment means");
    yield* sharedIds("organizational unit", declared, isUnitId, "two names in review are one place in AWS");
  },
});
