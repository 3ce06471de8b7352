import { describe, it } from "vitest";
import { golden } from "../../../support/golden.ts";
import { expectMarked } from "../../../support/marked.ts";

const expectCommands = (path: string, marked: string): void => expectMarked(path, marked, "command-line");

const user = "⟦user ci definite:aws iam create-user⟧ --user-name ci";
const key = "⟦access-key ci definite:aws iam create-access-key⟧ --user-name ci";
const plain = "aws iam create-user --user-name ci";
const local = "http://localhost:4566";

describe("command lines: where they stand", () => {
  it.each([
    ["a script", "bin/setup.sh", `#!/usr/bin/env bash\nset -euo pipefail\n  sudo ${user}\n`],
    ["a makefile's recipe", "Makefile", `user: deps\n\t@${user}\n\t-\\\n\t  ${key}\n`],
    ["a makefile's rule on one line", "Makefile", `user: ; @${user}\n`],
    ["a makefile's function", "Makefile", `KEY := $(shell ${key} | jq .AccessKey)\n`],
    ["a makefile's function over lines", "Makefile", `KEY := $(shell \\\n  ${key} \\\n  | jq .AccessKey)\nX = 1\n`],
    ["a container file", "Dockerfile", `FROM alpine\nRUN apk add aws-cli \\\n && ${user}\n`],
    [
      "a container file's here-document",
      "Dockerfile",
      `FROM alpine\nRUN --mount=type=secret,id=aws <<EOF\nset -e\n${user}\nEOF\nRUN bash <<'E2'\n${key}\nE2\n`,
    ],
    [
      "a workflow",
      ".github/workflows/a.yml",
      `on: push\njobs:\n  a:\n    steps:\n      - run: ${user}\n      - run: |\n          set -e\n          ${key}\n`,
    ],
    [
      "a buildspec",
      "buildspec.yml",
      `version: 0.2\nphases:\n  build:\n    commands:\n      - ${user}\n    finally:\n      - ${key}\n`,
    ],
    ["package scripts", "package.json", `{\n  "scripts": {\n    "user": "npm run x && ${user}"\n  }\n}\n`],
    ["user data", "user-data.sh", `#!/bin/bash\n${user}\n`],
    [
      "user data in YAML",
      "infra/user-data",
      `#cloud-config\nruncmd:\n  - ${user}\n  - [⟦access-key ci definite:aws, iam, create-access-key⟧, --user-name, ci]\nwrite_files:\n  - path: /opt/a.sh\n    content: |\n      #!/bin/sh\n      ${user}\n`,
    ],
  ])("%s", (_, path, marked) => expectCommands(path, marked));

  it.each([
    ["a makefile's variable", "Makefile", `HELP = ${plain}\nDEFINE := x \\\n  ${plain}\n`],
    ["a makefile's comment", "Makefile", `# $(shell ${plain})\nx:\n\t# ${plain}\n`],
    ["a container file's file", "Dockerfile", `FROM alpine\nCOPY <<EOF /notes\n${plain}\nEOF\n`],
    [
      "a workflow's name",
      ".github/workflows/a.yml",
      `jobs:\n  a:\n    name: ${plain}\n    steps:\n      - uses: x/y@v1\n`,
    ],
    ["a buildspec's variable", "buildspec.yml", `version: 0.2\nenv:\n  variables:\n    HINT: ${plain}\n`],
    ["a package's description", "package.json", `{ "description": "${plain}", "scripts": { "a": "echo ${plain}" } }\n`],
    ["user data's message", "user-data", `#cloud-config\nfinal_message: ${plain}\n`],
    ["user data's comment", "user-data", `#cloud-config\n# ${plain}\nruncmd: [ls]\n`],
  ])("not %s", (_, path, text) => expectCommands(path, text));
});

describe("command lines: programs and arguments apart", () => {
  const given = '⟦user ci definite:"iam", "create-user"⟧, "--user-name", "ci"';
  const words = '"iam", "create-user", "--user-name", "ci"';
  it.each([
    ["arguments of the image", "job.yaml", `containers:\n  - image: amazon/aws-cli:2.15.0\n    args: [${given}]\n`],
    [
      "arguments, one a line",
      "job.yaml",
      "containers:\n  - args:\n      - ⟦user ci definite:iam\n      - create-user⟧\n      - --user-name\n      - ci\n    image: public.ecr.aws/aws-cli/aws-cli\n",
    ],
    ["a command of Compose", "compose.yml", `services:\n  a:\n    image: amazon/aws-cli\n    command: [${given}]\n`],
    [
      "a text of Compose",
      "compose.yml",
      "services:\n  a:\n    image: amazon/aws-cli\n    command: ⟦user ci definite:iam create-user⟧ --user-name ci\n",
    ],
    [
      "an entry point",
      "compose.yml",
      `services:\n  a:\n    image: x\n    entrypoint: [⟦user ci definite:"aws"]\n    command: ["iam", "create-user"⟧, "--user-name", "ci"]\n`,
    ],
    [
      "an entry point of Compose, in texts",
      "compose.yml",
      "services:\n  a:\n    image: x\n    entrypoint: ⟦user ci definite:aws\n    command: iam create-user⟧ --user-name ci\n",
    ],
    [
      "an entry point of Cloud Build",
      "cloudbuild.yaml",
      `steps:\n  - name: x\n    entrypoint: ⟦user ci definite:aws\n    args: ["iam", "create-user"⟧, "--user-name", "ci"]\n`,
    ],
    [
      "an entry point of a step",
      "a.yml",
      "steps:\n  - uses: docker://x\n    with:\n      entrypoint: ⟦user ci definite:aws\n      args: iam create-user⟧ --user-name ci\n",
    ],
    [
      "a hook of Helmfile",
      "helmfile.yaml",
      `hooks:\n  - events: [presync]\n    command: "⟦user ci definite:aws"\n    args: ["iam", "create-user"⟧, "--user-name", "ci"]\n`,
    ],
    [
      "a command whose arguments hold no more than the name",
      "job.yaml",
      `containers:\n  - command: [⟦user ci definite:"aws", "iam", "create-user"⟧]\n    args: ["--user-name", "ci"]\n`,
    ],
    [
      "a step that is an image",
      ".github/workflows/a.yml",
      "jobs:\n  a:\n    steps:\n      - uses: docker://amazon/aws-cli:latest\n        with:\n          args: ⟦user ci definite:iam create-user⟧ --user-name ci\n",
    ],
    [
      "a task of Azure Pipelines",
      "azure-pipelines.yml",
      "steps:\n  - task: AWSCLI@1\n    inputs:\n      awsCommand: iam\n      awsSubCommand: ⟦user ci definite:create-user⟧\n      awsArguments: --user-name ci\n",
    ],
    [
      "a container of ECS",
      "task.json",
      `{ "containerDefinitions": [{ "image": "amazon/aws-cli", "entryPoint": ["sh", "-c"], "command": ["${user}"] }] }\n`,
    ],
    [
      "a step of a Systems Manager document",
      "ssm.yaml",
      `schemaVersion: "2.2"\nmainSteps:\n  - action: aws:runShellScript\n    inputs:\n      runCommand:\n        - ${user}\n`,
    ],
  ])("%s", (_, path, marked) => expectCommands(path, marked));

  it.each([
    ["arguments of another image", "job.yaml", `containers:\n  - image: acme/aws-cli-docs\n    args: [${words}]\n`],
    ["no image", "job.yaml", `containers:\n  - args: [${words}]\n`],
    ["another program", "helmfile.yaml", `hooks:\n  - command: yc\n    args: [${words}]\n`],
    ["what is printed", "helmfile.yaml", `hooks:\n  - command: echo aws\n    args: [${words}]\n`],
    ["arguments of a printer", "pod.yaml", `a:\n  command: [echo]\n  args: [aws, ${words}]\n`],
    [
      "a text for a printer",
      "a.yml",
      `a:\n  entrypoint: /bin/echo\n  command: ${user}\n  args: ${user}\n`.replace(/[⟦⟧]|user ci definite:/g, ""),
    ],
    ["several commands", "helmfile.yaml", `hooks:\n  - command: aws s3 ls; ls\n    args: [${words}]\n`],
    ["a comment", "compose.yml", "services:\n  a:\n    entrypoint: aws\n    # command: iam create-user\n"],
    [
      "a loopback address",
      "compose.yml",
      `services:\n  a:\n    image: amazon/aws-cli\n    command: ["--endpoint-url", "${local}", ${words}]\n`,
    ],
    [
      "a loopback address in the environment",
      "compose.yml",
      `services:\n  a:\n    image: amazon/aws-cli\n    environment: [AWS_ENDPOINT_URL=${local}]\n    command: [${words}]\n`,
    ],
    [
      "another service",
      "azure-pipelines.yml",
      "steps:\n  - task: AWSCLI@1\n    inputs: { awsCommand: transfer, awsSubCommand: create-user }\n",
    ],
    ["a message of Ansible", "a.yml", `- fail:\n    msg: |\n      ${plain}\n`],
    ["a text that Ansible writes", "a.yml", `- copy:\n    dest: /opt/README.md\n    content: |\n      ${plain}\n`],
  ])("not %s", (_, path, text) => expectCommands(path, text));
});

describe("command lines: keys of more pipelines", () => {
  it.each([
    ["Bitbucket", "bitbucket-pipelines.yml", `- step:\n    after-script:\n      - ${user}\n`],
    ["Travis", ".travis.yml", `before_install: ${user}\nafter_success:\n  - ${key}\n`],
    ["Gitpod", ".gitpod.yml", `tasks:\n  - init: ${user}\n    command: ${key}\n`],
    ["Buildkite's plain steps", ".buildkite/pipeline.yml", `steps:\n  - ${user}\n  - wait\n  - label: x\n`],
    ["Task's short form", "Taskfile.yml", `tasks:\n  a: ${user}\n  b:\n    - ${key}\n`],
    ["a hook of pre-commit", ".pre-commit-config.yaml", `hooks:\n  - id: x\n    entry: ${user}\n`],
    ["modules of Ansible", "a.yml", `- raw: ${user}\n- local_action: command ${key}\n- action: shell ${key}\n`],
    [
      "Cloud Build",
      "cloudbuild.yaml",
      "steps:\n  - name: amazon/aws-cli\n    args: [⟦user ci definite:iam, create-user⟧, --user-name, ci]\n",
    ],
    [
      "a container's own program, once",
      "pod.yaml",
      `containers:\n  - image: amazon/aws-cli\n    command: [⟦user ci definite:"aws"]\n    args: ["iam", "create-user"⟧, "--user-name", "ci"]\n`,
    ],
    [
      "lines as PowerShell continues them",
      "a.yml",
      "steps:\n  - shell: pwsh\n    run: |\n      ⟦user ci definite:aws iam create-user⟧ `\n        --user-name ci\n",
    ],
    [
      "a development container",
      "devcontainer.json",
      '{ "onCreateCommand": [⟦user ci definite:"aws", "iam", "create-user"⟧, "--user-name", "ci"] }\n',
    ],
  ])("%s", (_, path, marked) => expectCommands(path, marked));

  it.each([
    ["a step's label", "pipeline.yml", `steps:\n  - label: ${plain}\n    id: ${plain}\n    command: ls\n`],
    [
      "a task's description",
      "Taskfile.yml",
      `tasks:\n  a:\n    desc: ${plain}\n    summary: ${plain}\n    cmds: [ls]\n`,
    ],
    ["a hook's name", ".pre-commit-config.yaml", `hooks:\n  - id: x\n    name: ${plain}\n    entry: ls\n`],
    ["another action", "a.yml", `- action: debug msg="${plain}"\n- action: ${plain}\n`],
    ["words that are printed", "pod.yaml", `containers:\n  - command: ["echo", "${plain}"]\n`],
    ["a job that no rule starts", ".gitlab-ci.yml", `a:\n  rules: [{ when: never }]\n  script: [${plain}]\n`],
    [
      "a program of Python",
      "a.yml",
      `steps:\n  - shell: python\n    run: |\n      x = """\n      ${plain}\n      """\n`,
    ],
  ])("not %s", (_, path, text) => expectCommands(path, text));

  it("a job that a rule may start", () => {
    expectCommands(
      ".gitlab-ci.yml",
      `a:\n  rules: [{ if: $X, when: never }, { when: always }]\n  script: ["${user}"]\n`,
    );
  });
});

describe("command lines: pipelines of Jenkins", () => {
  it.each([
    ["single quotes", "Jenkinsfile", `pipeline {\n  stages { stage('a') { steps {\n    sh '${user}'\n  } } }\n}\n`],
    ["double quotes", "ci/Jenkinsfile.prod", `node {\n  sh "${user}"\n}\n`],
    ["an insertion", "Jenkinsfile", `sh "⟦user - definite:aws iam create-user⟧ --user-name \${params.NAME}"\n`],
    ["three quotes", "Jenkinsfile", `sh '''\n  set -e\n  ${user}\n'''\nsh """\n  ${key} --output "\${x}"\n"""\n`],
    [
      "an argument",
      "vars/make.groovy",
      `def call(name) {\n  def out = sh(returnStdout: true, script: "${key}").trim()\n  sh label: 'x', script: '${user}'\n}\n`,
    ],
    ["a step of an object", "src/Make.groovy", `class Make {\n  def run(steps) { steps.sh "${user}" }\n}\n`],
    [
      "escapes",
      "a.jenkinsfile",
      `sh "⟦user - definite:aws iam create-user⟧ --user-name \\"ci\\""\nsh '${key} --query \\'x\\''\n`,
    ],
    [
      "continued lines",
      "Jenkinsfile",
      `sh """\n  ⟦user ci definite:aws \\\\\n    iam create-user⟧ --user-name ci\n"""\n`,
    ],
    ["a batch file", "Jenkinsfile", `bat '${user}'\n`],
    ["a slashy text", "Jenkinsfile", `sh $/${user}/$\n`],
  ])("%s", (_, path, marked) => expectCommands(path, marked));

  it("cmdlets", () => {
    expectMarked(
      "Jenkinsfile",
      "powershell '⟦user ci definite:New-IAMUser⟧ -UserName ci'\npwsh(script: \"⟦access-key - definite:New-IAMAccessKey⟧ -UserName $n\")\n",
      "powershell",
    );
  });

  it.each([
    ["a comment", "Jenkinsfile", `// sh '${plain}'\n/* sh '${plain}' */\nsh 'ls'\n`],
    ["a comment of the shell", "Jenkinsfile", `sh '''\n  # ${plain}\n'''\n`],
    ["another step", "Jenkinsfile", `echo '${plain}'\nerror "${plain}"\ninput message: '${plain}'\n`],
    ["a text", "Jenkinsfile", `def sh = "x"\ndef hint = '''\n  sh '${plain}'\n'''\n`],
    ["what is printed", "Jenkinsfile", `sh 'echo ${plain}'\n`],
    ["a stand-in", "Jenkinsfile", `sh 'aws --endpoint-url ${local} iam create-user --user-name ci'\n`],
    ["a label", "Jenkinsfile", `sh(label: '${plain}', script: 'ls')\n`],
  ])("not %s", (_, path, text) => expectCommands(path, text));
});

describe("command lines: tasks and machines in Ruby", () => {
  it.each([
    ["a task", "Rakefile", `task :a do\n  sh '${user}'\n  sh("${key}", verbose: true)\nend\n`],
    ["another function", "lib/tasks/a.rake", `system("${user}")\nout = \`${key}\`\n`],
    [
      "a value that is filled in",
      "Rakefile",
      'sh "⟦user ci definite:aws --profile #{p} iam create-user⟧ --user-name ci"\n',
    ],
    ["a machine", "Vagrantfile", `config.vm.provision "shell", inline: "${user}"\n`],
    ["a machine's script", "Vagrantfile", `c.vm.provision :shell, inline: <<-SHELL\n  set -e\n  ${user}\nSHELL\n`],
    ["a variable of a pipeline", "Jenkinsfile", `def cmd = "${user}"\nsh "\${cmd}"\ndef other = '${key}'\nsh other\n`],
  ])("%s", (_, path, marked) => expectCommands(path, marked));

  it.each([
    ["a comment", "Rakefile", `# sh '${plain}'\nsh 'ls' # ${plain}\n`],
    ["a text", "Rakefile", `puts '${plain}'\ndesc "${plain}"\nx = '${plain}'\n`],
    ["a method of that name", "Rakefile", `docs.sh '${plain}'\n`],
    ["a machine's message", "Vagrantfile", `config.vm.post_up_message = "${plain}"\n`],
    ["a variable that is shown", "Jenkinsfile", `def cmd = "${plain}"\necho cmd\nsh 'ls'\n`],
  ])("not %s", (_, path, text) => expectCommands(path, text));
});

describe("command lines: builds of Packer", () => {
  const build = (body: string): string => `build {\n  ${body}\n}\n`;
  it.each([
    ["lines", build(`provisioner "shell" {\n    inline = ["ls", "${user}"]\n  }`)],
    ["one of the same machine", build(`provisioner "shell-local" { command = "${user}" }`)],
    ["what follows", build(`post-processor "shell-local" { inline = ["${user}"] }`)],
  ])("%s", (_, marked) => expectMarked("a.pkr.hcl", marked, "terraform"));

  it.each([
    ["what is printed", build(`provisioner "shell" { inline = ["echo ${plain}"] }`)],
    ["another attribute", build(`provisioner "file" { content = "${plain}" }`)],
    ["a comment", build(`# provisioner "shell" { inline = ["${plain}"] }`)],
  ])("not %s", (_, text) => expectMarked("a.pkr.hcl", text, "terraform"));
});

describe("command lines: Cloud Control", () => {
  it("reads what is created, and its name", () => {
    expectCommands(
      "a.sh",
      `⟦user ci definite:aws cloudcontrol create-resource⟧ --type-name AWS::IAM::User --desired-state '{"UserName": "ci"}'\n`,
    );
    expectCommands(
      "a.sh",
      `⟦access-key ci definite:aws cloudcontrol create-resource⟧ --desired-state "{\\"UserName\\":\\"ci\\"}" --type-name=AWS::IAM::AccessKey\n`,
    );
    expectCommands(
      "a.sh",
      `⟦user - definite:aws cloudcontrol create-resource⟧ --type-name AWS::IAM::User --desired-state file://user.json\n`,
    );
  });

  it("leaves other types and other operations alone", () => {
    expectCommands("a.sh", "aws cloudcontrol create-resource --type-name AWS::IAM::Role # AWS::IAM::User\n");
    expectCommands("a.sh", "aws cloudcontrol delete-resource --type-name AWS::IAM::User --identifier ci\n");
    expectCommands("a.sh", `aws cloudcontrol create-resource --type-name AWS::IAM::User --endpoint-url ${local}\n`);
  });
});

describe("command lines: a stand-in for AWS on the same machine", () => {
  it.each([
    [
      "by an option",
      "a.sh",
      `aws --endpoint-url ${local} iam create-user\naws iam create-user --endpoint-url='http://127.0.0.1:4566'\n`,
    ],
    [
      "by a variable before the command",
      "a.sh",
      `AWS_ENDPOINT_URL=${local} ${plain}\nenv AWS_ENDPOINT_URL_IAM=${local} ${plain}\n`,
    ],
    [
      "by a variable that is exported",
      "a.sh",
      `set -e\nexport AWS_ENDPOINT_URL=${local}\n${plain}\nif x; then\n  ${plain}\nfi\n`,
    ],
    [
      "by a variable in the option",
      "a.sh",
      `ENDPOINT=${local}\naws --endpoint-url "$ENDPOINT" iam create-user\naws --endpoint-url=\${ENDPOINT} iam create-user\n`,
    ],
    [
      "by a variable of the command",
      "a.sh",
      `AWS="aws --endpoint-url=${local}"\n$AWS iam create-user --user-name ci\n`,
    ],
    [
      "by a workflow's variable",
      "a.yml",
      `env:\n  AWS_ENDPOINT_URL: ${local}\njobs:\n  a:\n    steps:\n      - run: ${plain}\n`,
    ],
    ["by a step's variable", "a.yml", `steps:\n  - env: { AWS_ENDPOINT_URL_IAM: "${local}" }\n    run: ${plain}\n`],
    [
      "by a container's variable",
      "compose.yaml",
      `services:\n  a:\n    environment:\n      - AWS_ENDPOINT_URL=http://localstack:4566\n    command: ${plain}\n`,
    ],
    [
      "by a pod's variable",
      "pod.yaml",
      `containers:\n  - name: a\n    env:\n      - name: AWS_ENDPOINT_URL\n        value: ${local}\n    command: [aws, iam, create-user]\n`,
    ],
  ])("makes nothing: %s", (_, path, text) => expectCommands(path, text));

  it.each([
    [
      "that is exported under a condition",
      "a.sh",
      `if [ "$1" = local ]; then\n  export AWS_ENDPOINT_URL=${local}\nfi\n${user}\n`,
    ],
    ["that is taken back", "a.sh", `export AWS_ENDPOINT_URL=${local}\nunset AWS_ENDPOINT_URL\n${user}\n`],
    ["that comes later", "a.sh", `${user}\nexport AWS_ENDPOINT_URL=${local}\n`],
    [
      "that another replaces",
      "a.sh",
      `ENDPOINT=${local}\nENDPOINT=$1\n⟦user ci definite:aws --endpoint-url "$ENDPOINT" iam create-user⟧ --user-name ci\n`,
    ],
    ["of another service", "a.sh", `export AWS_ENDPOINT_URL_S3=${local}\n${user}\n`],
    ["of another step", "a.yml", `steps:\n  - env: { AWS_ENDPOINT_URL: "${local}" }\n    run: ls\n  - run: ${user}\n`],
    ["that is none", "a.sh", `export AWS_ENDPOINT_URL=https://iam.amazonaws.com\n${user}\n`],
    ["in a comment", "a.sh", `# export AWS_ENDPOINT_URL=${local}\n${user}\n`],
  ])("hides nothing where it is one %s", (_, path, marked) => expectCommands(path, marked));
});

describe("command lines: switched off in writing", () => {
  it.each([
    ["a block", "a.sh", `if false; then\n  ${plain}\n  if x; then ${plain}; fi\nfi\n`],
    ["an operator", "a.sh", `false && ${plain}\n`],
    ["a step", "a.yml", `steps:\n  - if: false\n    run: ${plain}\n  - if: \${{ false }}\n    run: ${plain}\n`],
    ["a job", "a.yml", `jobs:\n  a:\n    if: false\n    steps:\n      - run: ${plain}\n`],
    ["a task", "tasks.yml", `- shell: ${plain}\n  when: false\n`],
  ])("is none: %s", (_, path, text) => expectCommands(path, text));

  it.each([
    ["after a block", "a.sh", `if false; then\n  ls\nfi\n${user}\n`],
    ["in the other part of a block", "a.sh", `if false; then\n  ls\nelse\n  ${user}\nfi\n`],
    ["after an operator", "a.sh", `false || ${user}\nfalse\n${user}\n`],
    ["in another step", "a.yml", `steps:\n  - if: false\n    run: ls\n  - if: always()\n    run: ${user}\n`],
  ])("is one: %s", (_, path, marked) => expectCommands(path, marked));
});

describe("PowerShell", () => {
  it.each([
    ["parameters by name", "a.ps1", "⟦user ci definite:New-IAMUser⟧ -UserName ci -Path '/x/'\n"],
    ["parameters in a table", "a.ps1", "$p = @{ UserName = 'ci'; Path = '/x/' }\n⟦user ci definite:New-IAMUser⟧ @p\n"],
    [
      "parameters in a table over lines",
      "a.psm1",
      '$params = @{\n  Path = "/"\n  UserName = "ci"\n}\n⟦access-key ci definite:New-IAMAccessKey⟧ @params -Force\n',
    ],
    ["a table with a value to expand", "a.ps1", '$p = @{ UserName = "$name" }\n⟦user - definite:New-IAMUser⟧ @p\n'],
    ["another table", "a.ps1", "$p = @{ UserName = 'ci' }\n$q = @{ Path = '/' }\n⟦user - definite:New-IAMUser⟧ @q\n"],
    [
      "the last table of a name",
      "a.ps1",
      "$p = @{ UserName = 'old' }\n$p = @{ UserName = 'ci' }\n⟦user ci definite:New-IAMUser⟧ @p\n$p = @{ UserName = 'new' }\n",
    ],
    ["a table in a comment", "a.ps1", `# $p = @{ EndpointUrl = '${local}' }\n⟦user - definite:New-IAMUser⟧ @p\n`],
  ])("reads %s", (_, path, marked) => expectMarked(path, marked, "powershell"));

  it.each([
    ["a stand-in", `New-IAMUser -UserName ci -EndpointUrl ${local}\n`],
    ["a stand-in in a table", `$p = @{ UserName = 'ci'; EndpointUrl = '${local}' }\nNew-IAMUser @p\n`],
    ["a comment", "# New-IAMUser -UserName ci\n"],
    ["a text", "$a = 'New-IAMUser -UserName ci'\n"],
  ])("makes nothing: %s", (_, text) => expectMarked("a.ps1", text, "powershell"));
});

describe("command lines: templates of scripts", () => {
  golden([
    {
      item: "templates of Terraform",
      path: "user-data.sh.tpl",
      lines: [
        "#!/bin/bash",
        "# {% if false %} {{ if false }}",
        "%{ if keys }",
        `aws iam create-access-key --user-name \${name}`,
        "%{ endif ~}",
        "%{~ if false }aws iam create-user --user-name old%{ endif }",
        "aws iam create-user --user-name ci",
      ],
      found: ["4:1-4:26 access-key - conditional command-line", "7:1-7:20 user ci definite command-line"],
    },
    {
      item: "templates of Jinja",
      path: "create.sh.j2",
      lines: [
        "#!/bin/bash",
        "{# aws iam create-user --user-name older #}",
        "# %{ if false }",
        "{% if false %}aws iam create-user --user-name old{% endif %}",
        "{% for name in names %}",
        "aws iam create-user --user-name {{ name }}",
        "{% endfor %}",
        "aws iam create-access-key --user-name ci",
      ],
      found: ["6:1-6:20 user - conditional command-line", "8:1-8:26 access-key ci definite command-line"],
    },
    {
      item: "templates of Go",
      path: "create.sh.tmpl",
      lines: [
        "#!/bin/bash",
        "# {% if false %}",
        "{{ if .Keys }}",
        "aws iam create-access-key --user-name {{ .Name }}",
        "{{ end }}",
        "{{- if false }}",
        "aws iam create-user --user-name old",
        "{{- end }}",
        "aws iam create-user --user-name ci",
      ],
      found: ["4:1-4:26 access-key - conditional command-line", "9:1-9:20 user ci definite command-line"],
    },
    {
      item: "what is no template",
      path: "create.sh",
      lines: [
        "#!/bin/bash",
        "# %{ if false } {% if false %} {{ if false }} <% if false %>",
        "aws iam create-user --user-name ci",
      ],
      found: ["3:1-3:20 user ci definite command-line"],
    },
  ]);
});
