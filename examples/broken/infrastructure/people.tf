# iam-user, iam-login-profile
resource "aws_iam_user" "jane" {
  name = "jane.doe"
}

resource "aws_iam_user_login_profile" "jane" {
  user = "jane.doe"
}

# iam-ssh-key
resource "aws_iam_user_ssh_key" "jane" {
  username   = "jane.doe"
  encoding   = "SSH"
  public_key = file("jane.pub")
}

# iam-service-credential
resource "aws_iam_service_specific_credential" "bedrock" {
  service_name = "bedrock.amazonaws.com"
  user_name    = "bedrock-client"
}

# iam-signing-certificate
resource "aws_iam_signing_certificate" "batch" {
  user_name        = "legacy-batch"
  certificate_body = file("legacy.pem")
}

# iam-user-membership
resource "aws_iam_user_group_membership" "jane" {
  user   = "jane.doe"
  groups = ["administrators"]
}

# iam-user-policy
resource "aws_iam_user_policy_attachment" "jane" {
  user       = "jane.doe"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

# iam-mfa-device
resource "aws_iam_virtual_mfa_device" "jane" {
  virtual_mfa_device_name = "jane.doe"
}

# iam-user-minted
resource "vault_aws_secret_backend_role" "deploy" {
  backend         = "aws"
  name            = "deploy"
  credential_type = "iam_user"
}
