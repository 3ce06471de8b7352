aws_iam_user 'chef-node' do
  action :create
end

describe aws_iam_user(user_name: 'chef-node') do
  it { should exist }
end
