resource "vault_aws_secret_backend_role" "old" {
  name            = "old"
  credential_type = "iam_user"
}

resource "vault_aws_secret_backend_role" "new" {
  name            = "new"
  credential_type = "assumed_role"
}
