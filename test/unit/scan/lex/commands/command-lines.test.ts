import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandDefinitions } from "../../../../../src/scan/lex/commands/command-lines.ts";
import { commandsIn } from "../../../../../src/scan/lex/commands/shell.ts";

/** What is found, as `kind name @ text`. */
const found = (text: string): readonly string[] =>
  [...commandDefinitions(text)].map(
    ({ kind, name, start, end }) => `${kind}${name === undefined ? "" : ` ${name}`} @ ${text.slice(start, end)}`,
  );
const user = "user ci @ aws iam create-user";

describe("commandDefinitions(): operations", () => {
  it.each([
    ["create-user", "user"],
    ["create-access-key", "access-key"],
    ["create-login-profile", "login-profile"],
    ["update-login-profile", "login-profile"],
    ["upload-ssh-public-key", "ssh-key"],
    ["create-service-specific-credential", "service-credential"],
    ["reset-service-specific-credential", "service-credential"],
    ["upload-signing-certificate", "signing-certificate"],
    ["add-user-to-group", "membership"],
    ["put-user-policy", "user-policy"],
    ["attach-user-policy", "user-policy"],
    ["put-user-permissions-boundary", "user-policy"],
    ["enable-mfa-device", "mfa-device"],
  ])("knows aws iam %s", (operation, kind) => {
    const name = kind === "mfa-device" ? "" : " ci";
    expect(found(`aws iam ${operation} --user-name ci`)).toEqual([`${kind}${name} @ aws iam ${operation}`]);
  });

  it("does not take the name of a device for one of a user", () => {
    expect(found("aws iam create-virtual-mfa-device --virtual-mfa-device-name ci --user-name x")).toEqual([
      "mfa-device @ aws iam create-virtual-mfa-device",
    ]);
  });

  it("ends where the operation does, though its line is continued right behind it", () => {
    expect(found("aws iam create-user\\\n  --user-name ci")).toEqual([user]);
    expect(found("aws iam create-\\\r\nuser\\\r\n --user-name ci")).toEqual([]);
  });

  it("takes a key that is switched on again, and none that is switched off", () => {
    expect(found("aws iam update-access-key --status Active --user-name ci")).toEqual([
      "access-key ci @ aws iam update-access-key",
    ]);
    expect(found("aws iam update-access-key --status Inactive --user-name ci")).toEqual([]);
  });

  it.each([
    "get-user",
    "list-users",
    "delete-user",
    "create-role",
    "create-group",
    "attach-role-policy",
    "create-policy",
    "update-user",
    "CreateUser",
    "create_user",
  ])("leaves aws iam %s alone", (operation) => {
    expect(found(`aws iam ${operation} --user-name ci`)).toEqual([]);
  });

  it("knows Cloud Control and Vault", () => {
    expect(found("aws cloudcontrol create-resource --type-name AWS::IAM::User --desired-state x")).toEqual([
      "user @ aws cloudcontrol create-resource",
    ]);
    expect(found("aws cloudcontrol create-resource --type-name AWS::IAM::Role")).toEqual([]);
    expect(found("aws cloudcontrol get-resource --type-name AWS::IAM::User")).toEqual([]);
    expect(found("vault write -f aws/roles/deploy credential_type=iam_user policy_document=-")).toEqual([
      "minted @ vault write -f aws/roles/deploy",
    ]);
    expect(found("vault write aws/roles/deploy credential_type=assumed_role")).toEqual([]);
    expect(found("vault write aws/roles/a credential_type=assumed_role credential_type=iam_user")).toHaveLength(1);
    expect(found("kubectl exec -n vault vault-0 -- vault write aws/roles/a credential_type=iam_user")).toEqual([
      "minted @ vault write aws/roles/a",
    ]);
  });

  it("reads a role of Vault that names a policy and no type", () => {
    const minted = ["minted @ vault write aws/roles/$ROLE"];
    expect(found("vault write aws/roles/$ROLE policy=@policy.json")).toEqual(minted);
    expect(found("vault write aws/roles/$ROLE arn=arn:aws:iam::aws:policy/ReadOnlyAccess")).toEqual(minted);
    expect(found("vault write aws/roles/a arn=arn:aws:iam::123456789012:role/a")).toEqual([]);
    expect(found("vault write aws/roles/a credential_type=federation_token policy=@policy.json")).toEqual([]);
    expect(found("vault write consul/roles/a policy=@policy.json")).toEqual([]);
    expect(found("vault write auth/aws/role/a policy=a")).toEqual([]);
    expect(found("vault read aws/roles/a policy=a")).toEqual([]);
    expect(found("echo vault write aws/roles/a policy=@policy.json")).toEqual([]);
    expect(found("vault read aws/roles/deploy credential_type=iam_user")).toEqual([]);
  });

  it("knows requests to Vault, at their address", () => {
    const role = '"$VAULT_ADDR/v1/aws/roles/ci"';
    expect(found(`curl -H "X-Vault-Token: $T" --data '{"credential_type": "iam_user"}' ${role}`)).toEqual([
      `minted @ ${role}`,
    ]);
    expect(found(`curl -X PUT ${role} -d "{\\"credential_type\\":\\"iam_user\\"}"`)).toEqual([`minted @ ${role}`]);
    expect(found(`curl --data '{"credential_type": "assumed_role"}' ${role} # iam_user`)).toEqual([]);
    expect(found(`curl --data '{"credential_type": "iam_user"}' $VAULT_ADDR/v1/sys/mounts`)).toEqual([]);
    expect(found(`echo curl --data '{"credential_type": "iam_user"}' ${role}`)).toEqual([]);
    expect(found(`curl --data '{"note": "credential_type iam_user"}' ${role}`)).toEqual([]);
  });

  it("leaves other services alone", () => {
    expect(found("aws elasticache create-user --user-name ci")).toEqual([]);
    expect(found("aws identitystore create-user --user-name ci")).toEqual([]);
    expect(found("aws transfer create-user --user-name iam")).toEqual([]);
    expect(found("gcloud iam create-user --user-name ci")).toEqual([]);
  });
});

describe("commandDefinitions(): ways to write a command", () => {
  it.each([
    ["alone", "aws iam create-user --user-name ci", user],
    ["with =", "aws iam create-user --user-name=ci", user],
    ["the name in quotes", "aws iam create-user --user-name 'ci'", user],
    ["words in quotes", `"aws" 'iam' "create-user" --user-name "ci"`, `user ci @ "aws" 'iam' "create-user"`],
    ["a name to expand", 'aws iam create-user --user-name "$NAME"', "user @ aws iam create-user"],
    ["a placeholder", "aws iam create-user --user-name {}", "user @ aws iam create-user"],
    ["no name", "aws iam create-access-key", "access-key @ aws iam create-access-key"],
    [
      "global options",
      "aws --profile p --debug --region=eu-west-1 iam --no-cli-pager create-user --user-name ci",
      "user ci @ aws --profile p --debug --region=eu-west-1 iam --no-cli-pager create-user",
    ],
    ["a path", "/usr/local/bin/aws iam create-user --user-name ci", "user ci @ /usr/local/bin/aws iam create-user"],
    ["a variable", "$AWS iam create-user --user-name ci", "user ci @ $AWS iam create-user"],
    ["a braced variable", `"\${AWS_CLI}" iam create-user`, `user @ "\${AWS_CLI}" iam create-user`],
    ["a variable with another value", `\${AWS_CLI:-aws} iam create-user`, `user @ \${AWS_CLI:-aws} iam create-user`],
    ["an array", `"\${AWS[@]}" iam create-user --user-name ci`, `user ci @ "\${AWS[@]}" iam create-user`],
    ["a function's name", "_aws iam create-user; ", "user @ _aws iam create-user"],
    ["version 2 beside version 1", "aws2 iam create-user", "user @ aws2 iam create-user"],
    ["the service in a variable", 'IAM="aws --profile p iam"\n$IAM create-user', "user @ $IAM create-user"],
    ["options in a variable", "aws $OPTIONS iam create-user", "user @ aws $OPTIONS iam create-user"],
    ["options in a variable of AWS", "aws $AWS_OPTS iam create-user", "user @ aws $AWS_OPTS iam create-user"],
    ["options in an array", `aws "\${A[@]}" iam create-user`, `user @ aws "\${A[@]}" iam create-user`],
    ["options, if any", `aws \${P:+--profile $P} iam create-user`, `user @ aws \${P:+--profile $P} iam create-user`],
    ["options of a function", 'aws "$@" iam create-user', 'user @ aws "$@" iam create-user'],
    [
      "an image of Amazon's registry",
      "docker run -it public.ecr.aws/aws-cli/aws-cli iam create-user",
      "user @ public.ecr.aws/aws-cli/aws-cli iam create-user",
    ],
    ["an image", "docker run --rm amazon/aws-cli:2.1 iam create-user", "user @ amazon/aws-cli:2.1 iam create-user"],
    ["behind sudo", "sudo -u aws aws iam create-user --user-name ci", user],
    ["behind variables", "AWS_PROFILE=x A=1 aws iam create-user --user-name ci", user],
    ["behind another tool", "aws-vault exec prod -- aws iam create-user --user-name ci", user],
    ["behind xargs", "cat names | xargs -n1 aws iam create-user --user-name", "user @ aws iam create-user"],
    ["in a condition", "if ! aws iam create-user --user-name ci; then exit 1; fi", user],
    ["after others", "set -e; cd x && aws iam create-user --user-name ci || true", user],
    ["in a subshell", "(aws iam create-user --user-name ci)", user],
    ["in a group", "{ aws iam create-user --user-name ci; }", user],
    ["in a function", "make() {\n  aws iam create-user --user-name ci\n}", user],
    ["in a substitution", `KEY="$(aws iam create-user --user-name ci)"`, user],
    ["in a substitution that is printed", "echo $(aws iam create-user --user-name ci)", user],
    ["in backquotes", "KEY=`aws iam create-user --user-name ci`", user],
    ["in an array", "run=(aws iam create-user --user-name ci)", user],
    ["in an array over lines", "run=(\n  aws iam create-user\n  --user-name ci # x\n)\nls", user],
    ["in a variable", "cmd='aws iam create-user --user-name ci'\n$cmd", user],
    ["in a variable that eval runs", 'f() {\n  local cmd="aws iam create-user --user-name ci"\n  eval "$cmd"\n}', user],
    [
      "in a variable that a shell runs",
      `CMD="aws iam create-user --user-name ci"\nif ! bash -c "\${CMD}"; then x; fi`,
      user,
    ],
    [
      "in a variable that is shown and run",
      'c="aws iam create-user --user-name ci"\necho "$c"\nout=$(sudo $c)\n$c',
      user,
    ],
    ["in a variable for another machine", 'c="aws iam create-user --user-name ci"\nssh -t u@host "$c"', user],
    ["in a variable for a function", 'c="aws iam create-user --user-name ci"\nrun_cmd "$c"', user],
    ["in a variable of a loop", 'for c in ls "aws iam create-user --user-name ci"; do eval "$c"; done', user],
    ["in an alias", "alias make-user='aws iam create-user --user-name ci'", user],
    ["for watch", "watch -n 5 'aws iam create-user --user-name ci'", user],
    ["for a function that runs it", 'if ! retry 5 "aws iam create-user --user-name ci"; then x; fi', user],
    ["for a function that is run", 'run retry 5 "aws iam create-user --user-name ci"', user],
    ["for a function of the script's own", 'run step1 "aws iam create-user --user-name ci"', user],
    ["for run itself", 'run -0 "aws iam create-user --user-name ci"', user],
    ["for a shell that is run", 'run bash -c "aws iam create-user --user-name ci"', user],
    ["behind echo for a shell", 'echo "aws iam create-user --user-name ci" | sudo bash -s', user],
    ["behind echo without quotes", "echo aws iam create-user --user-name ci | sh", user],
    ["behind printf for another machine", "printf 'aws iam create-user --user-name ci\\n' | ssh host bash", user],
    ["for a crontab", '(crontab -l; echo "0 0 * * * aws iam create-user --user-name ci") | crontab -', user],
    ["in a here-string", "bash <<< 'aws iam create-user --user-name ci'", user],
    [
      "in a here-document that begins like a script",
      "sudo tee /bin/x <<'E'\n#!/bin/sh\naws iam create-user --user-name ci\nE\n",
      user,
    ],
    ["the name in the other quotes", "aws iam create-user --user-name $'ci'", user],
    ["in a loop", "for n in a b; do aws iam create-user --user-name ci; done", user],
    ["in a case", "case $1 in a) aws iam create-user --user-name ci;; esac", user],
    ["after a redirection", "aws iam create-user >/dev/null 2>&1 --user-name ci", user],
    ["after &>", "aws iam create-user &>log --user-name ci", user],
    ["after arithmetic", "x=$((1 << 2))\n((x << 3))\naws iam create-user --user-name ci", user],
    ["after quotes in a parameter", `echo "\${X:-it's}"\naws iam create-user --user-name ci`, user],
    ["after a hash that is no comment", `a=\${x#y} b=$# c=d#e; aws iam create-user --user-name ci`, user],
    ["for bash -c", "bash -ec 'aws iam create-user --user-name ci'", user],
    ["for eval", 'eval "aws iam create-user --user-name ci"', user],
    ["for su", "su - x -c 'aws iam create-user --user-name ci'", user],
    ["for ssh", 'ssh -i key u@host "aws iam create-user --user-name ci"', user],
    ["for trap", "trap 'aws iam create-user --user-name ci' EXIT", user],
    ["a script within a script", `sh -c "bash -c 'aws iam create-user --user-name ci'"`, user],
    ["a script in escaped quotes", String.raw`ssh host "sudo bash -c \"aws iam create-user --user-name ci\""`, user],
    ["the name in escaped quotes", String.raw`bash -c "aws iam create-user --user-name \"ci\""`, user],
    [
      "a script in quotes that are escaped twice",
      String.raw`sh -c "sh -c \"sh -c \\\"aws iam create-user --user-name ci\\\" && x\""`,
      user,
    ],
    ["in a here-document for a shell", "ssh host <<'E'\naws iam create-user --user-name ci\nE\n", user],
    ["in one behind a pipe", "cat <<E | sudo bash\naws iam create-user --user-name ci\nE\n", user],
    ["in one that becomes a script", "cat > user-data.sh <<-E\n\taws iam create-user --user-name ci\n\tE\n", user],
    ["after a here-document", "cat <<E\nit's \"\nE\naws iam create-user --user-name ci", user],
    ["in a here-document's substitution", "cat <<E\n$(aws iam create-user --user-name ci)\nE\n", user],
  ])("reads one %s", (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
    expect(found(text.replaceAll("\n", "\r\n"))).toEqual([expected]);
    expect(found(`# it's\n${text}\n`)).toEqual([expected]);
  });

  it("reads one over several lines", () => {
    expect(found("aws \\\n  iam create-user \\\r\n  --user-name \\\n ci")).toEqual([
      "user ci @ aws \\\n  iam create-user",
    ]);
  });

  it("reads several, each where it is", () => {
    const text = "aws iam create-user --user-name a\naws iam create-access-key --user-name b | aws iam create-user";
    expect([...commandDefinitions(text)].map(({ start, name }) => [start, name])).toEqual([
      [0, "a"],
      [34, "b"],
      [76, undefined],
    ]);
  });
});

describe("commandDefinitions(): what makes nothing", () => {
  it.each([
    ["a comment", "# aws iam create-user --user-name ci"],
    ["a comment after a command", "ls # aws iam create-user"],
    ["a string", "x='aws iam create-user'"],
    ["a string in double quotes", 'log "aws iam create-user"'],
    ["a string in a variable that is shown", 'c="aws iam create-user"\necho "$c"\nlog $c\nprintf "%s" "$c"'],
    ["a string in a variable that is given to a program", 'c="aws iam create-user"\ngit commit -m "$c"\nnotify $c'],
    ["a string in a variable of another name", 'c="aws iam create-user"\n$d\neval "$cd"'],
    ["a string in an array", `a=("aws iam create-user" 'aws iam create-user')\necho "\${a[@]}"`],
    ["a string for a dry run", "dry_run 'aws iam create-user'"],
    ["a string for a function of bats", "@test \"x\" {\n  run check_policy Bash 'aws iam create-user'\n}"],
    ["a string for the test of a hook", "run_hook Bash 'aws iam create-user'"],
    ["a string that a run expects", "run_expecting 'aws iam create-user'\nrun_and_assert 'aws iam create-user'"],
    ["an echo for another program", "echo 'aws iam create-user' | tee log | cat"],
    ["an echo beside a shell that reads a file", "echo 'aws iam create-user' | bash script.sh"],
    ["a here-document that begins like a script and is printed", "cat <<E\n#!/bin/sh\naws iam create-user\nE\n"],
    ["a string over lines", "x='\naws iam create-user\n'"],
    ["an echo", "echo aws iam create-user"],
    ["an echo in a condition", "if x; then echo aws iam create-user; fi"],
    ["a search", "grep -r 'aws iam create-user' . ; grep aws iam create-user"],
    ["a here-document that is printed", "cat <<E\naws iam create-user\nE\n"],
    ["a quoted here-document", "cat <<'E'\n$(aws iam create-user)\nE\n"],
    ["a here-document into another file", "cat > notes.txt <<E\naws iam create-user\nE\n"],
    ["help", "aws iam create-user help"],
    ["a skeleton", "aws iam create-user --generate-cli-skeleton"],
    ["a policy", `echo '{"Action": "iam:CreateUser"}' > deny.json`],
    ["LocalStack", "aws --endpoint-url http://localhost:4566 iam create-user"],
    ["LocalStack with =", "aws iam create-user --endpoint-url=http://127.0.0.1:4566"],
    ["LocalStack by name", "aws --endpoint-url=http://localstack:4566 iam create-user"],
    ["LocalStack by domain", "aws --endpoint-url=https://localhost.localstack.cloud iam create-user"],
    ["LocalStack by IPv6", "aws --endpoint-url 'http://[::1]:4566' iam create-user"],
    ["LocalStack by variable", "AWS_ENDPOINT_URL=http://localhost:4566 aws iam create-user"],
    ["LocalStack's wrapper", "awslocal iam create-user; $AWSLOCAL iam create-user"],
    ["LocalStack by alias", "alias aws='aws --endpoint-url http://localhost:4566'\naws iam create-user"],
    ["LocalStack by function", 'aws() { command aws --endpoint-url=http://localhost:4566 "$@"; }\naws iam create-user'],
    [
      "LocalStack by function over lines",
      'function aws {\n  command aws --endpoint-url=http://localhost:4566 "$@"\n}\naws iam create-user',
    ],
    ["LocalStack by what the option begins with", "aws --endpoint http://localhost:4566 iam create-user"],
    ["LocalStack by its port", 'aws --endpoint-url "http://$HOST:4566" iam create-user'],
    ["LocalStack by a variable's name", 'aws --endpoint-url "$LOCALSTACK_URL" iam create-user'],
    ["LocalStack by a variable's name with =", "aws --endpoint-url=$LOCALSTACK_URL iam create-user"],
    ["LocalStack by a default", `aws --endpoint-url "\${URL:-http://localhost:1}" iam create-user`],
    ["LocalStack by a variable's default", `U="\${U:-http://localhost:1}"\naws --endpoint-url $U iam create-user`],
    ["LocalStack by an exported default", `export AWS_ENDPOINT_URL=\${X:-http://localhost:1}\naws iam create-user`],
    ["the machine around a container", "aws --endpoint-url http://host.docker.internal:1 iam create-user"],
    ["a container beside", "aws --endpoint-url http://moto:5000 iam create-user"],
    ["LocalStack's wrapper in a variable", "AWS=awslocal\n$AWS iam create-user"],
    ["LocalStack's wrapper by alias", "alias aws=awslocal\naws iam create-user"],
    ["LocalStack's wrapper by function", 'aws() { awslocal "$@"; }\naws iam create-user'],
    ["a printer in a variable", "AWS='echo aws'\n$AWS iam create-user"],
    ["a mock", 'aws() {\n  echo "aws $*" >> calls\n}\naws iam create-user'],
    ["a mock of one line", "function aws() { :; }\naws iam create-user"],
    ["a mock of bats", "setup() {\n  function aws() { echo x; }\n  export -f aws\n}\nrun aws iam create-user"],
    ["what an exit stands before", "ls\nexit 0\naws iam create-user"],
    ["what a return stands before", "if x; then\n  y\nfi\nreturn # later\naws iam create-user"],
    ["what true stands before", "true || aws iam create-user"],
    [
      "a loop that never runs",
      "while false; do\n  aws iam create-user\ndone\nuntil true; do aws iam create-user; done",
    ],
    ["LocalStack by array", `A=(aws --endpoint-url http://localhost:4566)\n"\${A[@]}" iam create-user`],
    ["LocalStack by array of AWS", `AWS=(aws --endpoint-url http://localhost:4566)\n"\${AWS[@]}" iam create-user`],
    ["LocalStack by options", 'O="--endpoint-url http://localhost:4566"\naws $O iam create-user'],
    ["a word that only ends like it", "laws/x iam create-user; aws=1 iam create-user"],
    ["LocalStack in an evaluated text", `A="aws --endpoint-url=http://localhost:1"\neval "$A iam create-user"`],
    ["LocalStack in a text that is run", `A="aws --endpoint-url=http://localhost:1"\nrun "$A iam create-user"`],
    ["LocalStack in a held text", `A="aws --endpoint-url=http://localhost:1"\nc="$A iam create-user"\n$c`],
    ["an operation to expand", 'aws iam "$operation"'],
    ["the option's value", "aws --profile iam create-user"],
    ["words apart", "aws iam; create-user"],
  ])("does not take %s for one", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["a function that is not outermost", '  aws() { command aws --endpoint-url=http://localhost:1 "$@"; }'],
    ["a function of another name", 'other() { aws --endpoint-url=http://localhost:1 "$@"; }'],
    [
      "a function that passes its arguments on somewhere else too",
      'aws() {\n  if x; then command aws "$@"; else command aws --endpoint-url=http://localhost:1 "$@"; fi\n}',
    ],
    ["a function that runs an image", 'aws() { docker run --rm amazon/aws-cli "$@"; }'],
    ["a function of a mock that is not handed on", "setup() {\n  aws() { echo x; }\n}"],
    ["a profile of that name", 'AWS_ARGS="--profile local"'],
    ["a variable for another program", "X=awslocal\nO='echo x'"],
    ["an exit under a condition", "if x; then\nexit 1\nfi"],
    ["an exit after an operator", 'test -n "$1" ||\nexit 1\nx && exit 1'],
    ["an exit before an operator", "exit 1 || true"],
    ["an exit in a template", "{% if x %}\nexit 0\n{% endif %}"],
    [
      "an exit in another part of user data",
      'Content-Type: multipart/mixed; boundary="B"\n\n--B\n\n#!/bin/sh\nexit 0\n--B\n\n#!/bin/sh',
    ],
    ["an exit in a test of bats", '@test "a" {\nexit 1\n}'],
    ["an exit in a subshell", "(\nexit 1\n)\nx=$(\nexit 1\n)"],
    ["an exit in a function", "f() {\nexit 1\n}\nfunction g {\nexit 1\n}\nfunction h() {\nexit 1\n}"],
    [
      "an exit in a loop or a case",
      "while x; do\nexit 1\ndone\ncase x in\na)\nexit 1\nesac\nfor x in a; do\nexit\ndone",
    ],
    ["an exit in a here-document", "ssh host <<E\nexit\nE"],
    ["a loop that never runs", "while false; do\n  x\ndone"],
    ["an operator that runs it", "true && x\nfalse || x\ntrue"],
    ["an alias of another name", "alias local='aws --endpoint-url http://localhost:1'"],
    ["a function for another address", 'aws() { command aws --endpoint-url=https://iam.amazonaws.com "$@"; }'],
  ])("does not take %s for a stand-in", (_, before) => {
    expect(found(`${before}\naws iam create-user --user-name ci\n`)).toEqual([user]);
  });

  const standIn = 'aws() { command aws --endpoint-url=http://localhost:4566 "$@"; }';
  it.each([
    ["command", `${standIn}\ncommand aws iam create-user`],
    ["a path", `${standIn}\n/usr/bin/aws iam create-user`],
    ["sudo", `${standIn}\nsudo aws iam create-user`],
    ["another shell", `${standIn}\nbash -c 'aws iam create-user'`],
    ["a path, past an alias", "alias aws='aws --endpoint-url http://localhost:1'\n/usr/bin/aws iam create-user"],
    ["unset -f", `${standIn}\nunset -f aws\naws iam create-user`],
    ["unalias", "alias aws='aws --endpoint-url http://localhost:1'\nunalias aws\naws iam create-user"],
    ["another function", `${standIn}\naws() { command aws --debug "$@"; }\naws iam create-user`],
  ])("takes the AWS CLI for itself that %s reaches past a function or an alias of its name", (_, text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    `${standIn}\nif aws iam create-user; then x; fi`,
    `${standIn}\nunset -f other\naws iam create-user`,
    `${standIn}\neval 'aws iam create-user'`,
  ])("keeps to a function for a stand-in in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    "https://iam.amazonaws.com",
    "http://localhost.example.com",
    "http://localhost:4566@iam.amazonaws.com",
    "$URL",
    "https://evil.example/localhost",
  ])("does not take %s for a loopback address", (url) => {
    expect(found(`aws --endpoint-url ${url} iam create-user`)).toHaveLength(1);
  });
});

describe("commandsIn()", () => {
  const pieces = fc.constantFrom(
    ..."\\ $ ( ) ` ' \" # { } ; & | < > \n \r a 1 = ! - aws iam create-user << <<-E E $(( $( ${ $' <( <<< \t".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join("")),
    fc.string({ unit: "binary" }),
  );

  it("never throws, and every word lies within the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { words } of commandsIn(text)) {
          for (const { start, end } of words) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        for (const { start, end } of commandDefinitions(text)) expect(text.slice(start, end)).toMatch(/aws|vault/i);
      }),
      { numRuns: 2000 },
    );
  });

  it("survives deep nesting", () => {
    for (const open of [
      "$(",
      "(",
      "`",
      '"$(',
      "${a:-",
      "$((",
      "<(",
      "bash <<E\n",
      "sh -c '",
      "aws ",
      "aws --a ",
      "aws iam ",
    ]) {
      expect(() => [...commandDefinitions(open.repeat(50_000))]).not.toThrow();
    }
  });
});

describe("commandDefinitions(): scripts within scripts", () => {
  it("reads a script in another one, also in one that is only printed", () => {
    const script = "sh -c 'aws iam create-user --user-name ci'";
    expect(found(`eval "$(${script})"`)).toContain(user);
    expect(found(`echo bash -c "$(${script})"`)).toEqual([user]);
  });

  it("knows the value that an inner script gives a variable of the same name", () => {
    const text = `AWS="aws --endpoint-url=http://localhost:1"\nsh -c 'AWS=aws; $AWS iam create-user --user-name ci'`;
    expect(found(text)).toEqual(["user ci @ $AWS iam create-user"]);
  });

  it("reads each of many that stand in one another a few times at most", () => {
    const deep = (depth: number) =>
      `${'eval "$('.repeat(depth)}aws iam create-user --user-name ci${')"'.repeat(depth)}`;
    expect(found(deep(3000)).length).toBeLessThan(10);
    expect(found(deep(3000))).toContain(user);
  });

  it("reads what stands beside expansions in escaped quotes", () => {
    const text = String.raw`bash -c "AWS_PROFILE=\"\$P\" aws iam create-user --user-name \"ci\" --path \"\$X\" && y"`;
    expect(found(text)).toEqual([user]);
    expect(found(String.raw`bash -c "echo \"aws iam create-user\""`)).toEqual([]);
  });

  it("says so where they stand too deep in one another to be read, and could make something", () => {
    const within = (depth: number, script: string): string =>
      depth === 0 ? script : within(depth - 1, `sh -c ${JSON.stringify(script)}`);
    const script = "aws iam create-user --user-name ci";
    expect(found(within(3, script))).toEqual([user]);
    expect(found(within(4, script))).toEqual([expect.stringMatching(/^unreadable @ .*aws iam create-user/)]);
    expect(found(within(4, "aws iam list-users"))).toEqual([]);
  });

  it("says so where here-documents do", () => {
    const within = (depth: number, script: string): string =>
      depth === 0 ? script : within(depth - 1, `bash <<'E${depth}'\n${script}\nE${depth}\n`);
    const script = "aws iam create-user --user-name ci";
    expect(found(within(3, script))).toEqual([user]);
    expect(found(within(4, script))).toEqual([`unreadable @ ${script}\n`]);
    expect(found(within(4, "aws iam list-users"))).toEqual([]);
    expect(found(within(4, script).replace("bash <<'E4'", "cat <<'E4'"))).toEqual([]);
  });
});
