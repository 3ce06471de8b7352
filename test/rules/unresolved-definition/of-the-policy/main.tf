module "trusted" {
  source = "git::ssh://git@git.example.com/platform/network.git?ref=v1"
}

module "users" {
  source = "git::ssh://git@git.example.com/people/users.git?ref=v1"
}
