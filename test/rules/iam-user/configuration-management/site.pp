iam_user { ['ci-build', 'ci-test']:
  ensure => present,
}
