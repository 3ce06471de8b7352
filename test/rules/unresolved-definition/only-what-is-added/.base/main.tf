module "known" {
  source = "example/old/aws"
}
