resource "aws_iam_user_ssh_key" "old" {
  for_each = {}
  username = "jane.doe"
}

resource "aws_iam_user_ssh_key" "new" {
  for_each = var.keys
  username = each.key
}
