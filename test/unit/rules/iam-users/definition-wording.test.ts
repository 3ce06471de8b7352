import { describe, expect, it } from "vitest";
import type { DefinitionRule } from "../../../../src/core.ts";
import { iamAccessKey } from "../../../../src/rules/iam-users/iam-access-key.ts";
import { iamLoginProfile } from "../../../../src/rules/iam-users/iam-login-profile.ts";
import { iamMfaDevice } from "../../../../src/rules/iam-users/iam-mfa-device.ts";
import { iamServiceCredential } from "../../../../src/rules/iam-users/iam-service-credential.ts";
import { iamSigningCertificate } from "../../../../src/rules/iam-users/iam-signing-certificate.ts";
import { iamSshKey } from "../../../../src/rules/iam-users/iam-ssh-key.ts";
import { iamUser } from "../../../../src/rules/iam-users/iam-user.ts";
import { iamUserMembership } from "../../../../src/rules/iam-users/iam-user-membership.ts";
import { iamUserMinted } from "../../../../src/rules/iam-users/iam-user-minted.ts";
import { iamUserPolicy } from "../../../../src/rules/iam-users/iam-user-policy.ts";
import { rulePage } from "../../../../src/rules/page.ts";
import { dialects, fileDialects } from "../../../../src/scan/dialects/index.ts";

const rules: readonly DefinitionRule[] = [
  iamUser,
  iamAccessKey,
  iamLoginProfile,
  iamSshKey,
  iamServiceCredential,
  iamSigningCertificate,
  iamUserMembership,
  iamUserPolicy,
  iamMfaDevice,
  iamUserMinted,
];
const message = (rule: DefinitionRule, fields: Partial<Parameters<DefinitionRule["message"]>[0]> = {}): string =>
  rule.message({ kind: rule.kind, dialect: "terraform", address: "a.b", confidence: "definite", ...fields });

describe.each(rules.map((rule) => [rule.id, rule] as const))("the message of %s", (_, rule) => {
  it.each(["terragrunt", ...dialects.map(({ id }) => id), "some-other"])("says what to do instead in %s", (dialect) => {
    const text = message(rule, { dialect });
    expect(text).toMatch(/^"a\.b" (?:defines|makes) .*\. /);
    expect(text).toMatch(
      /[Gg]ive people .*group in (?:its access rules in )?IAM Identity Center|group in IAM Identity Center/,
    );
    expect(text).toMatch(/OIDC|role/);
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/\.\.|undefined| {2}/);
  });

  it("says if a condition decides", () => {
    expect(message(rule, { confidence: "conditional" })).toContain(", if its condition holds");
    expect(message(rule)).not.toContain("condition");
  });
});

describe("what to do instead", () => {
  it("is Vault's own for a command of Vault", () => {
    const text = message(iamUserMinted, { dialect: "command-line", address: "vault write aws/roles/ci" });
    expect(text).toContain('`credential_type = "assumed_role"`');
    expect(text).not.toContain("aws sso");
  });

  it.each([
    ["terraform", "`aws_ssoadmin_permission_set`"],
    ["terraform-plan", "`aws_ssoadmin_account_assignment`"],
    ["terragrunt", "`aws_iam_openid_connect_provider`"],
    ["cloudformation", "`AWS::SSO::Assignment`"],
    ["kubernetes", "IAM roles for service accounts"],
    ["landing-zone", "`identityCenterAssignments`"],
    ["iambic", "`NOQ::AWS::IdentityCenter::PermissionSet`"],
    ["pulumi", "`aws.ssoadmin.AccountAssignment`"],
    ["terrascript", "`aws_ssoadmin_permission_set`"],
    ["cdktf", "`SsoadminAccountAssignment`"],
    ["cdk", "`CfnAssignment`"],
    ["template-literals", "`AWS::SSO::PermissionSet`"],
    ["troposphere", "`AWS::SSO::PermissionSet`"],
    ["sst", "`aws.iam.OpenIdConnectProvider`"],
    ["command-line", "`aws sts assume-role-with-web-identity`"],
    ["powershell", "`Use-STSWebIdentityRole`"],
    ["aws-sdk", "default credential chain"],
    ["step-functions", "the roles of their instances, tasks and functions"],
    ["ssm-document", "`CreateAccountAssignment`"],
    ["ansible", "role of their instance profile"],
    ["salt", "role of their instance profile"],
    ["puppet", "role of their instance profile"],
    ["chef", "role of their instance profile"],
    ["vault", '`credential_type = "assumed_role"`'],
  ])("is in the words of %s", (dialect, words) => {
    expect(message(iamUser, { dialect })).toContain(words);
  });

  it.each(["ses-smtp", "smtp", "SesSmtpUser", "mailer", "MailUser", "prod-email"])("speaks of mail for %s", (name) => {
    expect(message(iamUser, { name })).toContain("ses:SendRawEmail");
  });

  it.each(["sessions", "assessor", "james", "processes"])("does not speak of mail for %s", (name) => {
    expect(message(iamUser, { name })).not.toContain("SES");
  });

  it("has words of its own for every dialect", () => {
    const general = message(iamUser, { dialect: "some-other" });
    // What lies within other files is told of by the dialect of those.
    for (const { id } of fileDialects) expect(message(iamUser, { dialect: id }), id).not.toBe(general);
  });

  it.each(["acme-vendor", "partner-sync", "third-party", "LegacyErp"])("speaks of vendors for %s", (name) => {
    expect(message(iamUser, { name })).toContain("a role with an external ID; where it can use nothing but a key");
  });

  it("speaks of emergencies, and of vendors", () => {
    expect(message(iamUser, { name: "breakGlassUser01" })).toContain("emergency account");
    for (const rule of [iamUser, iamAccessKey, iamLoginProfile])
      expect(rule.fix).toContain("a role with an external ID");
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("stands on the page of %s", (_, rule) => {
    const page = rulePage(rule);
    expect(page).toContain("## What to do");
    expect(rule.fix).toMatch(/permission set|role|IAM Identity Center|identity provider/);
    if (rule.severity === "error")
      expect(rule.fix).toContain("waive the finding by its subject, with an owner and an expiry date");
    if (rule === iamUser || rule === iamAccessKey) expect(rule.fix).toMatch(/OIDC.*SES API.*SMTP.*vendor/s);
  });

  it("names the module that makes it", () => {
    expect(message(iamUser, { from: "cloudposse/iam-user/aws", name: "ci" })).toMatch(
      /^"a\.b" \(from "cloudposse\/iam-user\/aws"\) defines the IAM user "ci"\. /,
    );
  });
});
