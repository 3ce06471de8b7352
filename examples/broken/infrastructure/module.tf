# iam-user and iam-access-key, made by a module
module "uploads" {
  source = "cloudposse/iam-s3-user/aws"
}
