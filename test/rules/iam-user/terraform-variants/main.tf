# resource "aws_iam_user" "commented" {}
resource "aws_iam_user" "counted" {
  count = var.users
  name  = "user-${count.index}"
}

resource "aws_iam_user" "absent" {
  count = 0
}

data "aws_iam_user" "existing" {
  user_name = "legacy"
}

resource "aws_identitystore_user" "good" {
  user_name = "jane"
}

locals {
  text = <<-EOT
    resource "aws_iam_user" "in_a_heredoc" {}
  EOT
}

resource "awscc_iam_user" "cloud_control" { user_name = "robot" }
