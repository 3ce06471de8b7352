import { describe, expect, it } from "vitest";
import { iambic } from "../../../../src/scan/dialects/iambic.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (text: string, path = "users/ci.yaml") => foundIn(iambic, path, text);

describe("iambic", () => {
  it("reads a user, at its type", () => {
    expect(
      found(lines("template_type: NOQ::AWS::IAM::User", "identifier: ci", "properties:", "  user_name: deploy")),
    ).toEqual(["users/ci.yaml:1:16 user deploy definite ci"]);
    expect(found(lines("identifier: ci-{{ var.account_name }}", "template_type: NOQ::AWS::IAM::User"))).toEqual([
      "users/ci.yaml:2:16 user - definite ci-{{ var.account_name }}",
    ]);
  });

  it("marks one that is deleted in some accounts", () => {
    expect(found("template_type: NOQ::AWS::IAM::User\ndeleted: [{ deleted: true, included_accounts: [a] }]\n")).toEqual(
      [expect.stringMatching(/ conditional /)],
    );
  });

  it.each([
    ["a user that is deleted", "template_type: NOQ::AWS::IAM::User\ndeleted: true\n"],
    ["a role", "template_type: NOQ::AWS::IAM::Role\n"],
    ["a user of Identity Center", "template_type: NOQ::AWS::IdentityCenter::User # NOQ::AWS::IAM::User\n"],
    ["a type elsewhere", "a: { template_type: NOQ::AWS::IAM::User }\n"],
    ["a comment", "# template_type: NOQ::AWS::IAM::User\nx: 1\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
