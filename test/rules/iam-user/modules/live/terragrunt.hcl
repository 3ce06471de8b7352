terraform {
  source = "tfr:///terraform-aws-modules/iam/aws//modules/iam-user?version=5.39.0"
}

inputs = {
  name                          = "ci-deploy"
  create_iam_access_key         = false
  create_iam_user_login_profile = false
}
