import { describe, expect, it } from "vitest";
import { commandLine } from "../../../../src/scan/dialects/command-line.ts";
import { definitionsIn } from "../../../support/definitions.ts";

const read = (path: string, text: string) => definitionsIn(commandLine, path, text);
const places = (path: string, text: string) =>
  read(path, text).map(({ name, at }) => `${at}${name ? ` (${name})` : ""}`);
const line = "aws iam create-user --user-name ci";

describe("command-line: scripts", () => {
  it("reads a user with its name, at the words of the command", () => {
    expect(read("scripts/setup.sh", `#!/bin/sh\n  sudo ${line}\n`)).toEqual([
      {
        kind: "user",
        dialect: "command-line",
        name: "ci",
        address: "aws iam create-user",
        confidence: "definite",
        at: "2: aws iam create-user",
      },
    ]);
  });

  it.each([
    "a.sh",
    "a.bash",
    "a.zsh",
    "a.ksh",
    "test/a.bats",
    ".envrc",
    ".bashrc",
    "user-data",
    "userdata.txt",
    "user_data.sh.tftpl",
    "a.sh.tpl",
    "a.sh.j2",
    "a.bat",
    "bin/a.CMD",
  ])("reads %s", (path) => {
    expect(places(path, `cd x\n${line}\n`)).toEqual(["2: aws iam create-user (ci)"]);
    expect(places(path, `cd x\r\n${line}\r\n`)).toEqual(["2: aws iam create-user (ci)"]);
    expect(places(path, `\uFEFFcd x\n${line}\n`)).toEqual(["2: aws iam create-user (ci)"]);
  });

  it.each(["bin/setup", "user.tpl", "init.tftpl", "a.erb"])("reads %s by its first line", (path) => {
    expect(places(path, `#!/usr/bin/env bash\n${line}\n`)).toEqual(["2: aws iam create-user (ci)"]);
    expect(places(path, `#!/usr/bin/env python\n${line}\n`)).toEqual([]);
    expect(places(path, `\n${line}\n`)).toEqual([]);
  });

  it.each(["README.md", "a.mdx", "a.rst", "a.adoc", "a.txt", "a.py", "a.tf", "LICENSE", "a.png", "a.go"])(
    "leaves %s alone",
    (path) => {
      expect(places(path, `${line}\n`)).toEqual([]);
    },
  );

  it("reads batch files in their own way", () => {
    expect(places("a.cmd", `rem ${line}\n:: ${line}\n@REM it's\n@aws iam ^\r\n create-user --user-name ci\n`)).toEqual([
      "4: aws iam ^ (ci)",
    ]);
    expect(places("a.cmd", `echo aws iam create-user\nC:\\bin\\aws.exe iam create-user\n`)).toEqual([
      "2: C:\\bin\\aws.exe iam create-user",
    ]);
  });
});

describe("command-line: files of command lines", () => {
  it.each([
    [
      "a unit of systemd",
      "etc/a.service",
      `[Service]\nExecStart=-/usr/bin/${line}\n`,
      "2: /usr/bin/aws iam create-user (ci)",
    ],
    ["its shell", "a.service", `ExecStartPre=/bin/sh -c '${line}'\n`, "1: aws iam create-user (ci)"],
    ["its continued lines", "a.service", `ExecStop=/usr/bin/aws \\\n  iam create-user\n`, "1: /usr/bin/aws \\"],
    ["a crontab", "crontab", `MAILTO=x\n0 3 * * * ${line}\n`, "2: aws iam create-user (ci)"],
    [
      "a crontab of the system",
      "etc/cron.d/rotate",
      `*/5 3 * jan mon-fri root cd / && ${line}\n`,
      "1: aws iam create-user (ci)",
    ],
    ["a crontab's short form", "my.cron", `@daily ${line}\n`, "1: aws iam create-user (ci)"],
    ["a Procfile", "Procfile", `release: ${line}\n`, "1: aws iam create-user (ci)"],
    ["cmd.exe", "a.bat", `cmd /c "${line}"\n`, "1: aws iam create-user (ci)"],
    [
      "a path with blanks",
      "a.cmd",
      `"C:\\Program Files\\aws.exe" iam create-user\n`,
      '1: "C:\\Program Files\\aws.exe" iam create-user',
    ],
    ["a label behind an exit", "a.cmd", `call :x\nexit /b\n:x\nexit\n:y\n${line}\n`, "6: aws iam create-user (ci)"],
    ["a loop of cmd.exe", "a.cmd", `for /f %%i in ('${line}') do x\n`, "1: aws iam create-user (ci)"],
    ["a value of just", "justfile", `key := \`${line}\`\n`, "1: aws iam create-user (ci)"],
    [
      "another continuation",
      "Dockerfile",
      "# escape=`\nRUN aws iam create-user `\n  --user-name ci\n",
      "2: aws iam create-user (ci)",
    ],
    ["a script in a container file", "Dockerfile", `COPY <<E /opt/run.sh\n${line}\nE\n`, "2: aws iam create-user (ci)"],
    [
      "another variable of make",
      "Makefile",
      "AWS := aws --profile p\nx:\n\t$(AWS) iam create-user\n",
      "3: $(AWS) iam create-user",
    ],
    [
      "an address of make that is not exported",
      "Makefile",
      `AWS_ENDPOINT_URL = http://localhost:1\nx:\n\t${line}\n`,
      "3: aws iam create-user (ci)",
    ],
  ])("reads %s", (_, path, text, expected) => {
    expect(places(path, text)).toEqual([expected]);
  });

  it.each([
    [
      "a unit's description",
      "a.service",
      `[Unit]\nDescription=${line}\n# ExecStart=${line}\nEnvironment=A="${line}"\n`,
    ],
    ["a crontab's comment", "crontab", `# 0 3 * * * ${line}\nA=${line}\n${line}\n`],
    ["a Procfile's comment", "Procfile", `# ${line}\n`],
    ["a stand-in of make", "Makefile", "AWS := aws --endpoint-url=http://localhost:1\nx:\n\t$(AWS) iam create-user\n"],
    ["an address that make exports", "Makefile", `export AWS_ENDPOINT_URL := http://localhost:1\nx:\n\t${line}\n`],
    ["an address of a container", "Dockerfile", `ENV AWS_ENDPOINT_URL=http://localhost:1\nRUN ${line}\n`],
    ["an address of cmd.exe", "a.cmd", `set AWS_ENDPOINT_URL=http://localhost:1\r\n${line}\r\n`],
    ["another file in a container file", "Dockerfile", `COPY <<E /opt/run.md\n${line}\nE\n`],
  ])("does not take %s for a command", (_, path, text) => {
    expect(places(path, text)).toEqual([]);
  });
});

describe("command-line: makefiles", () => {
  it.each(["Makefile", "makefile", "GNUmakefile", "sub/Makefile.aws", "a.mk"])("reads recipes in %s", (path) => {
    const text = `user: x\n\t@${line}\n# ${line}\nNOTE = ${line}\n\t# ${line}\n\t@echo ${line}\n`;
    expect(places(path, text)).toEqual(["2: aws iam create-user (ci)"]);
  });

  it.each([
    ["a variable", "\t$(AWS_CMD) iam create-user --user-name ci", "2: $(AWS_CMD) iam create-user (ci)"],
    ["a braced variable", "\t-$" + "{AWS} iam create-user", "2: $" + "{AWS} iam create-user"],
    ["$(shell )", `KEY := $(shell ${line})`, "2: aws iam create-user (ci)"],
    ["a shell's substitution", `\tkey=$$(${line})`, "2: aws iam create-user (ci)"],
    ["a rule on one line", `user: x ; ${line}`, "2: aws iam create-user (ci)"],
    ["continued lines", "\taws \\\n\t  iam create-user", "2: aws \\"],
    ["a name to expand", "\taws iam create-user --user-name $(USER)", "2: aws iam create-user"],
  ])("reads %s", (_, text, expected) => {
    expect(places("Makefile", `# it's\n${text}\n`)).toEqual([expected]);
  });

  it("reads a justfile", () => {
    expect(places("justfile", `user name:\n    @${line}\n`)).toEqual(["2: aws iam create-user (ci)"]);
  });

  it("does not take a definition that goes on for a recipe", () => {
    expect(places("Makefile", `NOTE = a \\\n\t${line}\n`)).toEqual([]);
  });
});

describe("command-line: container files", () => {
  it.each(["Dockerfile", "Dockerfile.dev", "a.Dockerfile", "Containerfile", "Earthfile"])("reads %s", (path) => {
    const text = `FROM x\n# RUN ${line}\nLABEL a="${line}"\nRUN ${line}\nENV A=${line}\n`;
    expect(places(path, text)).toEqual(["4: aws iam create-user (ci)"]);
  });

  it.each([
    ["an exec form", 'CMD ["aws", "iam", "create-user", "--user-name", "ci"]', '2: "aws", "iam", "create-user" (ci)'],
    ["a shell in an exec form", `ENTRYPOINT ["sh", "-c", "${line}"]`, "2: aws iam create-user (ci)"],
    ["flags", `RUN --mount=type=secret,id=aws ${line}`, "2: aws iam create-user (ci)"],
    ["continued lines", `RUN ls && \\\n# it's\n\n  ${line}`, "5: aws iam create-user (ci)"],
    ["a here-document", `RUN <<E\nls\n${line}\nE\nRUN ls`, "4: aws iam create-user (ci)"],
    ["ONBUILD", `ONBUILD RUN ${line}`, "2: aws iam create-user (ci)"],
    ["HEALTHCHECK", `HEALTHCHECK --interval=5m CMD ${line}`, "2: aws iam create-user (ci)"],
  ])("reads %s", (_, text, expected) => {
    expect(places("Dockerfile", `FROM x\n${text}\n`)).toEqual([expected]);
  });

  it.each([
    `COPY <<E /notes\n${line}\nE\n`,
    `RUN python3 <<E\n${line}\nE\n`,
    `RUN echo "${line}"\n`,
    `COPY a \\\n ${line}\n`,
  ])("does not take a file's text for a command: %j", (text) => {
    expect(places("Dockerfile", text)).toEqual([]);
  });
});

describe("command-line: YAML and JSON", () => {
  it.each([
    [
      "a workflow",
      ".github/workflows/a.yml",
      `jobs:\n  a:\n    steps:\n      - name: Create\n        run: |\n          set -e\n          ${line}\n`,
      "7: aws iam create-user (ci)",
    ],
    ["a run on one line", "action.yaml", `runs:\n  steps:\n    - run: ${line}\n`, "3: aws iam create-user (ci)"],
    ["a folded run", "a.yml", "run: >-\n  aws\n  iam create-user\n  --user-name ci\n", "2: aws"],
    ["GitLab", ".gitlab-ci.yml", `job:\n  before_script:\n    - ls\n    - '${line}'\n`, "4: aws iam create-user (ci)"],
    [
      "CodeBuild",
      "buildspec.yml",
      `phases:\n  build:\n    commands:\n      - ${line}\n`,
      "4: aws iam create-user (ci)",
    ],
    [
      "CircleCI",
      ".circleci/config.yml",
      `steps:\n  - run:\n      name: x\n      command: ${line}\n`,
      "4: aws iam create-user (ci)",
    ],
    ["Azure Pipelines", "a.yml", `steps:\n  - bash: ${line}\n`, "2: aws iam create-user (ci)"],
    ["npm", "package.json", `{\n "scripts": {\n  "user": "npm x && ${line}"\n }\n}\n`, "3: aws iam create-user (ci)"],
    ["cloud-init", "cloud.yaml", `#cloud-config\nruncmd:\n  - ls\n  - ${line}\n`, "4: aws iam create-user (ci)"],
    [
      "a list of words",
      "a.yaml",
      "runcmd:\n  - [aws, iam, create-user, --user-name, ci]\n",
      "2: aws, iam, create-user (ci)",
    ],
    ["a container", "a.yaml", 'command: ["aws"]\nargs: [iam, create-user, --user-name, ci]\n', '1: "aws"]'],
    ["a container's script", "a.yaml", `command: [sh, -c]\nargs:\n  - ${line}\n`, "3: aws iam create-user (ci)"],
    ["Amazon ECS", "task.json", '{"command": ["aws", "iam",\n "create-user"]}', '1: "aws", "iam",'],
    [
      "user data",
      "template.yaml",
      `Resources:\n  A:\n    Properties:\n      UserData:\n        Fn::Base64: !Sub |\n          #!/bin/bash\n          ${line}\n`,
      "7: aws iam create-user (ci)",
    ],
    [
      "user data in pieces",
      "template.json",
      `{"UserData": {"Fn::Base64": {"Fn::Join": ["", ["#!/bin/sh\\n",\n "aws iam create-user --user-name ", {"Ref": "Name"}]]}}}`,
      "2: aws iam create-user",
    ],
    ["a script in a ConfigMap", "a.yaml", `data:\n  setup.sh: |\n    ${line}\n`, "3: aws iam create-user (ci)"],
    ["Ansible", "tasks.yml", `- name: a\n  ansible.builtin.shell: ${line}\n`, "2: aws iam create-user (ci)"],
  ])("reads %s", (_, path, text, expected) => {
    expect(places(path, text)[0]).toMatch(expected);
    expect(places(path, text)).toHaveLength(1);
    expect(places(path, text.replaceAll("\n", "\r\n"))).toHaveLength(1);
  });

  it("reads every document of a file once", () => {
    expect(places("a.yaml", `run: ${line}\n---\nrun: ${line}\n`)).toEqual([
      "1: aws iam create-user (ci)",
      "3: aws iam create-user (ci)",
    ]);
  });

  it.each([
    ["a comment", `# ${line}\nrun: ls\n`],
    ["a comment in a script", `run: |\n  # ${line}\n  ls\n`],
    ["a description", `description: ${line}\n`],
    ["a description over lines", `description: |\n  ${line}\n`],
    ["a step's name", `steps:\n  - name: ${line}\n    run: ls\n`],
    ["another plain scalar", `title: ${line}\nmatcher: ${line}\n`],
    ["a Markdown file in a ConfigMap", `data:\n  README.md: |\n    ${line}\n`],
    ["a policy", `Statement: [{Effect: Deny, Action: iam:CreateUser, Resource: "*"}]\nrun: echo iam create-user\n`],
    ["an event", "detail: {eventSource: [iam.amazonaws.com], eventName: [CreateUser]}\ncreate-user: iam\n"],
    ["LocalStack", "run: aws --endpoint-url=http://localhost:4566 iam create-user\n"],
    ["a list of words for another tool", "command: [echo, aws, iam, create-user]\n"],
  ])("does not take %s for a command", (_, text) => {
    expect(places("a.yaml", text)).toEqual([]);
  });

  it("finds nothing that its anchor cannot see", () => {
    expect(places("a.json", '{"run": "aws iam create\\u002duser"}')).toEqual([]);
    expect(places("a.sh", 'aws i"a"m create-user')).toEqual([]);
  });
});

describe("command-line: what is written elsewhere than where it is run", () => {
  const words = 'command: ["\\x61ws", "iam", "create-user", "--user-name", "ci"]';

  it.each([
    ["an alias", `.scripts:\n  one: &one ${line}\nbuild:\n  script:\n    - *one\n`],
    ["an alias of a map", `.steps:\n  one: &one\n    run: ${line}\nbuild:\n  first: *one\n`],
    ["a merge", `.base: &base\n  script: ${line}\nbuild:\n  <<: *base\n`],
    [
      "an alias to a list of words",
      `x: &w [aws, iam, create-user, --user-name, ci]\nbuild: { deep: { command: *w } }\n`,
    ],
    ["escapes", `build:\n  deep:\n    ${words}\n`],
  ])("finds a command by %s", (_, text) => {
    expect(read("ci.yaml", text).map(({ kind, name }) => ({ kind, name }))).toEqual([{ kind: "user", name: "ci" }]);
  });

  it("finds the one command among steps that name nothing", () => {
    const steps = Array.from({ length: 50 }, (_, index) => `step-${index}:\n  script:\n    - npm run step-${index}\n`);
    expect(
      places(
        "ci.yaml",
        `${steps.join("")}last:\n  - deep:\n      - run: ${line}\n${steps.join("").replaceAll("step", "more")}`,
      ),
    ).toEqual(["153: aws iam create-user (ci)"]);
  });

  it("finds nothing where the words lie in several steps", () => {
    expect(read("ci.yaml", "one:\n  run: aws iam\ntwo:\n  run: create-user --user-name ci\n")).toEqual([]);
    expect(read("ci.yaml", "one:\n  command: [aws, iam]\ntwo:\n  args: [create-user, --user-name, ci]\n")).toEqual([]);
  });
});

describe("command-line: states of Salt", () => {
  it.each([
    ["a name", `make:\n  cmd.run:\n    - name: ${line}\n`],
    ["names", `make:\n  cmd.wait:\n    - names:\n      - ls\n      - ${line}\n`],
    ["an id", `${line}:\n  cmd.run:\n    - unless: "true"\n`],
    ["an id of a short form", `'${line}':\n  cmd: [run]\n`],
    ["a text", `make:\n  cmd.run:\n    - name: |\n        set -e\n        ${line}\n`],
    ["a script that is written", `/opt/a.sh:\n  file.managed:\n    - contents: |\n        ${line}\n`],
    ["a state behind a tag", `{% set a = 1 %}\nmake:\n  cmd.run:\n    - name: ${line}\n`],
  ])("are read with %s", (_, text) => {
    expect(places("a.sls", text)).toEqual([expect.stringMatching(/^\d+: aws iam create-user/)]);
  });

  it.each([
    ["a name of another state", `make:\n  test.nop:\n    - name: ${line}\n`],
    ["a comment", `make:\n  cmd.run:\n    # - name: ${line}\n    - name: ls\n`],
    ["a state that is off", `{% if false %}\nmake:\n  cmd.run:\n    - name: ${line}\n{% endif %}\n`],
    ["an id beside a name", `${line}:\n  cmd.run:\n    - name: ls\n`],
  ])("are none for %s", (_, text) => {
    expect(places("a.sls", text)).toEqual([]);
  });
});

describe("command-line: manifests of Puppet and recipes of Chef", () => {
  it.each([
    ["a.pp", `exec { 'make':\n  command => '${line}',\n  path => '/usr/bin',\n}\n`],
    ["a.pp", `class x {\n  exec { "${line}":\n    path => '/usr/bin' }\n}\n`],
    ["a.pp", `exec { 'a': command => "/usr/bin/${line}", unless => 'aws iam get-user' }\n`],
    ["a.rb", `execute '${line}'\n`],
    ["a.rb", `execute 'make' do\n  command "${line} --path #{path}"\n  not_if 'x'\nend\n`],
    ["a.rb", `bash 'make' do\n  code <<-EOH\n    set -e\n    ${line}\n  EOH\nend\n`],
    ["a.rb", `script('make') do\n  interpreter 'bash'\n  code '${line}'\nend\n`],
  ])("are read in %s: %s", (path, text) => {
    expect(places(path, text)).toEqual([expect.stringMatching(/^\d+: (?:\/usr\/bin\/)?aws iam create-user \(ci\)$/)]);
    expect(places(path, text.replaceAll("\n", "\r\n"))).toHaveLength(1);
    expect(places(path, text.replace(/^/gm, "# "))).toEqual([]);
  });

  it("are weighed by what stands around them", () => {
    expect(read("a.pp", `if $x {\n  exec { '${line}': }\n}\n`)).toMatchObject([{ confidence: "conditional" }]);
    expect(read("a.rb", `if x\n  execute '${line}'\nend\n`)).toMatchObject([{ confidence: "conditional" }]);
    expect(read("a.pp", `if false {\n  exec { '${line}': }\n}\n`)).toEqual([]);
    expect(read("a.rb", `if false\n  execute '${line}'\nend\n`)).toEqual([]);
  });

  it.each([
    ["a.pp", `exec { '${line}': path => '/bin' }\n`, "definite"],
    ["a.pp", `exec { '${line}': unless => 'x' }\n`, "conditional"],
    ["a.pp", `exec { 'a': refreshonly => true, command => '${line} # unless => ' }\n`, "conditional"],
    ["a.rb", `execute 'a' do\n  command '${line}'\n  user 'only_if'\nend\n`, "definite"],
    ["a.rb", `execute 'a' do\n  command '${line}'\n  not_if 'x'\nend\n`, "conditional"],
    ["a.rb", `execute '${line}' do\n  action :nothing\nend\n`, "conditional"],
  ])("are weighed by the guards of their resource in %s: %s", (path, text, confidence) => {
    expect(read(path, text)).toMatchObject([{ confidence }]);
  });

  it.each([
    ["a.pp", `notify { '${line}': }\n`],
    ["a.pp", `exec { '${line}': command => 'ls' }\n`],
    ["a.pp", `exec { 'ls': unless => '${line}' }\n`],
    ["a.pp", `my::exec { '${line}': }\n`],
    ["a.rb", `log '${line}'\n`],
    ["a.rb", `puts "${line}"\nx = '${line}'\n`],
    ["a.rb", `execute '${line}' do\n  command 'ls'\nend\n`],
    ["a.rb", `bash 'make' do\n  code <<-EOH\n    # ${line}\n    echo ${line}\n  EOH\nend\n`],
  ])("are none in %s: %s", (path, text) => {
    expect(places(path, text)).toEqual([]);
  });
});

describe("command-line: texts of PowerShell within other files", () => {
  const local = "$env:AWS_ENDPOINT_URL='http://localhost:4566'";

  it.each([
    [".github/workflows/a.yml", "- shell: pwsh\n  run: |\n    FIRST\n    LINE\n"],
    ["Jenkinsfile", "pwsh '''\nFIRST\nLINE\n'''\n"],
    ["a.ps1", "FIRST\nLINE\n"],
  ])("speak to a stand-in where the environment says so: %s", (path, text) => {
    const written = text.replace("LINE", () => line);
    expect(
      read(
        path,
        written.replace("FIRST", () => local),
      ),
    ).toEqual([]);
    expect(read(path, written.replace("FIRST", "ls"))).toHaveLength(1);
  });
});

describe("command-line: steps of Jenkins that name their arguments", () => {
  it("run the text that they are given, and no variable of the argument's name", () => {
    expect(places("Jenkinsfile", `def script = '${line}'\nsh(script: 'ls')\n`)).toEqual([]);
    expect(places("Jenkinsfile", `def script = 'ls'\nsh(script: '${line}')\n`)).toEqual([
      "2: aws iam create-user (ci)",
    ]);
  });
});
