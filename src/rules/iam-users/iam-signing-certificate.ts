import type { DefinitionRule } from "../../core.ts";
import { defines, instead, LAST_RESORT, userIn } from "./definition-wording.ts";

const terraformCertificate = `resource "aws_iam_signing_certificate" "legacy" {
  user_name        = "legacy-batch"
  certificate_body = file("legacy.pem")
}
`;
const lookAlikes = `resource "aws_iam_server_certificate" "site" {
  name             = "site"
  certificate_body = file("site.pem")
  private_key      = var.private_key
}

resource "aws_rolesanywhere_trust_anchor" "factory" {
  name = "factory"
  source {
    source_type = "CERTIFICATE_BUNDLE"
    source_data {
      x509_certificate_data = file("factory.pem")
    }
  }
}
`;

export const iamSigningCertificate: DefinitionRule = {
  id: "iam-signing-certificate",
  gate: "iam-users",
  kind: "signing-certificate",
  severity: "error",
  summary: "A signing certificate of an IAM user is defined",
  why: "The certificate signs requests as the user until it is taken away; IAM does not even look at its expiry date. The identity provider has no say in it.",
  fix: `Let machines with certificates use IAM Roles Anywhere, which gives them the short-lived credentials of a role, and checks expiry and revocation. ${LAST_RESORT}`,
  examples: {
    bad: [{ files: { "infrastructure/legacy.tf": terraformCertificate } }],
    good: [{ files: { "infrastructure/certificates.tf": lookAlikes } }],
  },
  message: (definition) =>
    `${defines(definition, `a signing certificate of ${userIn(definition)}`)} It signs requests past the identity provider until somebody deletes it; machines with certificates use IAM Roles Anywhere. ${instead(definition)}`,
};
