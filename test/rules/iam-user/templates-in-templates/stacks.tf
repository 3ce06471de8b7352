resource "aws_cloudformation_stack" "mail" {
  name          = "mail"
  template_body = <<-EOT
    Resources:
      Sender:
        Type: AWS::IAM::User
        Properties:
          UserName: smtp-sender
  EOT
}
