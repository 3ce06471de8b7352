module "reports" {
  source       = "cloudposse/s3-bucket/aws"
  user_enabled = true
}

module "archive" {
  source = "cloudposse/s3-bucket/aws"
}

module "retired" {
  source      = "git::https://github.com/terraform-aws-modules/terraform-aws-iam.git//modules/iam-user?ref=v5.39.0"
  create_user = false
}

module "own" {
  source = "./modules/iam-user"
}
