import type { DefinitionRule } from "../../core.ts";
import { quoted } from "../wording.ts";
import { instead } from "./definition-wording.ts";

const vaultRole = `resource "vault_aws_secret_backend_role" "deploy" {
  backend         = vault_aws_secret_backend.aws.path
  name            = "deploy"
  credential_type = "iam_user"
  policy_arns     = ["arn:aws:iam::aws:policy/PowerUserAccess"]
}
`;
const credentialsRequest = `apiVersion: cloudcredential.openshift.io/v1
kind: CredentialsRequest
metadata:
  name: backup
  namespace: openshift-cloud-credential-operator
spec:
  providerSpec:
    apiVersion: cloudcredential.openshift.io/v1
    kind: AWSProviderSpec
    statementEntries:
      - effect: Allow
        action: ["s3:PutObject"]
        resource: "*"
`;
const assumedRole = `resource "vault_aws_secret_backend_role" "deploy" {
  backend         = vault_aws_secret_backend.aws.path
  name            = "deploy"
  credential_type = "assumed_role"
  role_arns       = ["arn:aws:iam::111122223333:role/deploy"]
}
`;
const withRole = `apiVersion: cloudcredential.openshift.io/v1
kind: CredentialsRequest
metadata:
  name: backup
spec:
  cloudTokenPath: /var/run/secrets/openshift/serviceaccount/token
  providerSpec:
    apiVersion: cloudcredential.openshift.io/v1
    kind: AWSProviderSpec
    stsIAMRoleARN: arn:aws:iam::111122223333:role/backup
`;

export const iamUserMinted: DefinitionRule = {
  id: "iam-user-minted",
  gate: "iam-users",
  kind: "minted",
  severity: "warning",
  summary: "Something makes IAM users when it runs",
  why: "No file will ever name these users: a broker makes them with keys of their own whenever somebody asks, and those that it fails to clean up stay.",
  fix: "Let the broker hand out the short-lived credentials of a role: in Vault `assumed_role`, in OpenShift manual mode with STS. Workloads and pipelines assume roles without a broker.",
  examples: {
    bad: [
      { files: { "infrastructure/vault.tf": vaultRole } },
      { files: { "clusters/backup.yaml": credentialsRequest } },
    ],
    good: [{ files: { "infrastructure/vault.tf": assumedRole } }, { files: { "clusters/backup.yaml": withRole } }],
  },
  message: (definition) =>
    `${quoted(definition.address)} makes IAM users with keys whenever it is asked to${definition.confidence === "conditional" ? ", if its condition holds" : ""}. No file names them, and what is not cleaned up stays. ${instead(definition)}`,
};
