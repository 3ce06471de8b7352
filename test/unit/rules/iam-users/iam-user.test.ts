import { describe, expect, it } from "vitest";
import type { Example } from "../../../../src/core.ts";
import { iamUser } from "../../../../src/rules/iam-users/iam-user.ts";
import { dialects } from "../../../../src/scan/dialects/index.ts";
import { definitionsIn } from "../../../support/definitions.ts";

const definitions = ({ files }: Example) =>
  Object.entries(files)
    .flatMap(([path, text]) => dialects.flatMap((dialect) => definitionsIn(dialect, path, text)))
    .filter(({ kind }) => kind === iamUser.kind);

describe("iam-user", () => {
  it.each(iamUser.examples.bad.map((example) => [example]))("finds one definition in %j", (example) => {
    expect(definitions(example)).toHaveLength(1);
  });

  it.each(iamUser.examples.good.map((example) => [example]))("finds none in %j", (example) => {
    expect(definitions(example)).toEqual([]);
  });

  it("says what was found, why it matters and what to do instead", () => {
    const found = { kind: iamUser.kind, dialect: "terraform", address: "user.x" } as const;
    const definite = iamUser.message({ ...found, name: "ci-deploy", confidence: "definite" });
    expect(definite).toMatch(/^"user\.x" defines .*the IAM user "ci-deploy"\. /);
    expect(definite).toMatch(/permission set.* group .*Identity Center|group .*Identity Center/);
    expect(definite).toContain("OIDC");
    const conditional = iamUser.message({ ...found, confidence: "conditional" });
    expect(conditional).toMatch(/ an IAM user, if its condition holds\. /);
  });
});
