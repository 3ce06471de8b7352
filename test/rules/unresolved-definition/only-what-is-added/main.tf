module "known" {
  source = "example/old/aws"
}

module "added" {
  source = "example/new/aws"
}

module "again" {
  source = "example/old/aws"
}
