import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeExample } from "../../../../src/commands/judge-example.ts";
import type { Finding } from "../../../../src/core.ts";
import { unknownPermissionSet } from "../../../../src/rules/documents/unknown-permission-set.ts";
import { rules } from "../../../../src/rules/index.ts";
import { models } from "../../../support/models.ts";
import { MUTATIONS, type Mutation } from "../../../support/mutations.ts";
import { type Files, placeOf } from "../../../support/places.ts";
import { spelled } from "../../../support/spellings.ts";

interface Mutant {
  readonly files: Files;
  readonly expected: string;
}

// Notes that a valid model has as well; what is added may be one thing more that is not used.
const UNUSED = new Set(["unused-account", "unused-group", "unused-permission-set"]);

const assigned = models.filter(({ assignments }) => assignments.length > 0);

/** A valid model with one mistake in it, in any style of YAML, and the finding that it must lead to. */
const mutantsOf = ({ mutate, rewrite = (files) => files, rule, severity }: Mutation): fc.Arbitrary<Mutant> =>
  fc.tuple(assigned, fc.nat(1000)).chain(([before, choice]) => {
    const { model, at } = mutate(before, (below) => choice % below);
    return spelled(model).map((written) => {
      const files = rewrite(written);
      const place = at === "nowhere" ? undefined : at(files);
      if (place === undefined && at !== "nowhere") throw new Error(`nothing to be found in ${JSON.stringify(files)}`);
      return { files, expected: `${severity} ${rule}${place ? ` ${placeOf(files, place)}` : ""}` };
    });
  });

/** A finding with its place. */
function shown({ severity, rule, path, startLine, startColumn, endLine, endColumn }: Finding): string {
  const place = path === undefined ? "" : ` ${path} ${startLine}:${startColumn}-${endLine}:${endColumn}`;
  return `${severity} ${rule}${place}`;
}

async function findingsIn(files: Files): Promise<readonly Finding[]> {
  const { report } = await judgeExample(unknownPermissionSet, { files }, rules, []);
  return report.findings;
}

describe("one mistake in valid declared access is told by its own rule, at its place, and by no other:", () => {
  it.each(MUTATIONS.map((mutation) => [mutation.rule, mutation.what, mutation] as const))(
    "%s: %s",
    async (_, __, mutation) => {
      await fc.assert(
        fc.asyncProperty(mutantsOf(mutation), async ({ files, expected }) => {
          const findings = await findingsIn(files);
          const told = findings.filter((finding) => !UNUSED.has(finding.rule) || shown(finding) === expected);
          expect(told.map(shown)).toEqual([expected]);
          expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
        }),
        { numRuns: 6 },
      );
    },
  );

  it("in every rule about documents", () => {
    const known = rules.filter(({ gate }) => gate === "documents").map(({ id }) => id);
    expect(new Set(MUTATIONS.map(({ rule }) => rule))).toEqual(new Set(known));
  });
});
