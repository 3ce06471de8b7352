# iam-user and iam-access-key
resource "aws_iam_user" "deploy" {
  name = "ci-deploy"
}

resource "aws_iam_access_key" "deploy" {
  user = aws_iam_user.deploy.name
}
