import { describe, expect, it } from "vitest";
import type { Example } from "../../../../src/core.ts";
import { iamAccessKey } from "../../../../src/rules/iam-users/iam-access-key.ts";
import { dialects } from "../../../../src/scan/dialects/index.ts";
import { definitionsIn } from "../../../support/definitions.ts";

const definitions = ({ files }: Example) =>
  Object.entries(files)
    .flatMap(([path, text]) => dialects.flatMap((dialect) => definitionsIn(dialect, path, text)))
    .filter(({ kind }) => kind === iamAccessKey.kind);

describe("iam-access-key", () => {
  it.each(iamAccessKey.examples.bad.map((example) => [example]))("finds one definition in %j", (example) => {
    expect(definitions(example)).toHaveLength(1);
  });

  it.each(iamAccessKey.examples.good.map((example) => [example]))("finds none in %j", (example) => {
    expect(definitions(example)).toEqual([]);
  });

  it("says what was found, why it matters and what to do instead", () => {
    const found = { kind: iamAccessKey.kind, dialect: "terraform", address: "access-key.x" } as const;
    const definite = iamAccessKey.message({ ...found, name: "ci-deploy", confidence: "definite" });
    expect(definite).toMatch(/^"access-key\.x" defines .*the IAM user "ci-deploy"\. /);
    expect(definite).toMatch(/permission set.* group .*Identity Center|group .*Identity Center/);
    expect(definite).toContain("OIDC");
    const conditional = iamAccessKey.message({ ...found, confidence: "conditional" });
    expect(conditional).toMatch(/ an IAM user, if its condition holds\. /);
  });
});
