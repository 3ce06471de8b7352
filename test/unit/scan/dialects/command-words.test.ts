import { describe, it } from "vitest";
import { expectMarked } from "../../../support/marked.ts";

const expectCommands = (path: string, marked: string): void => expectMarked(path, marked, "command-line");

describe("command lines that a template fills in", () => {
  it.each([
    ["the command", "⟦user ci definite:{{ aws_cli }} iam create-user⟧ --user-name ci"],
    ["the command without blanks", "⟦user ci definite:{{aws_cli}} iam create-user⟧ --user-name ci"],
    ["a default", "⟦user ci definite:{{ aws_bin | default('aws') }} iam create-user⟧ --user-name ci"],
    ["a folder", "⟦user ci definite:{{ venv }}/bin/aws iam create-user⟧ --user-name ci"],
    ["an option's value", "⟦user ci definite:aws --profile {{ profile }} iam create-user⟧ --user-name ci"],
    [
      "a value with a default",
      "⟦user ci definite:aws --profile {{ p | default('x') }} iam create-user⟧ --user-name ci",
    ],
    ["an option behind the service", "⟦user ci definite:aws iam --region {{ region }} create-user⟧ --user-name ci"],
    ["options", "⟦user ci definite:aws {{ aws_options }} iam create-user⟧ --user-name ci"],
    ["a variable before it", "AWS_PROFILE={{ profile }} ⟦user ci definite:aws iam create-user⟧ --user-name ci"],
    ["the name", "⟦user - definite:aws iam create-user⟧ --user-name {{ name }}"],
    ["the name and more", "⟦user - definite:aws iam create-user⟧ --user-name {{ name }}-{{ stage }} --path /x/"],
  ])("%s, for Ansible", (_, marked) => {
    expectCommands("tasks/main.yml", `- name: make\n  command: >-\n    ${marked}\n  register: made\n`);
  });

  it.each([
    ["a workflow", "a.yml", `- run: ⟦user ci definite:\${{ env.AWS }} iam create-user⟧ --user-name ci\n`],
    ["Task", "Taskfile.yml", "tasks:\n  a:\n    - '⟦user ci definite:{{.AWS}} iam create-user⟧ --user-name ci'\n"],
    [
      "just",
      "justfile",
      "a profile:\n  ⟦user ci definite:aws --profile {{ profile }} iam create-user⟧ --user-name ci\n",
    ],
    [
      "words apart",
      "a.yml",
      '- command:\n    argv: [⟦user ci definite:"{{ aws_cli }}", iam, create-user⟧, --user-name, ci]\n',
    ],
  ])("%s", (_, path, marked) => expectCommands(path, marked));

  it.each([
    ["another program", "{{ cli }} iam create-user --user-name ci"],
    ["another program with a default", "{{ cli | default('yc') }} iam create-user --user-name ci"],
    ["a stand-in", "{{ awslocal }} iam create-user --user-name ci"],
    ["a stand-in by default", "{{ aws_cli | default('awslocal') }} iam create-user --user-name ci"],
    ["what is printed", "echo {{ aws_cli }} iam create-user --user-name ci"],
    ["what is only read", "{{ aws_cli }} iam list-users --query 'create-user'"],
    ["a stand-in's address", "{{ aws_cli }} --endpoint-url http://localhost:4566 iam create-user --user-name ci"],
    ["an argument of another program", "deploy {{ note }} 'aws iam create-user'"],
  ])("not %s", (_, text) => expectCommands("tasks/main.yml", `- shell: "${text}"\n`));

  it("leaves braces of the shell's own alone", () => {
    expectCommands("a.sh", "mkdir {{a,b},c}; { ⟦user ci definite:aws iam create-user⟧ --user-name ci; }\n");
    expectCommands("a.sh", "echo {{ x\n⟦user ci definite:aws iam create-user⟧ --user-name ci # }}\n");
  });
});

describe("the AWS CLI by a path or a name that the shell expands", () => {
  it.each([
    ["$HOME/.local/bin/aws"],
    ['"$VENV/bin/aws"'],
    [`\${BIN}/aws`],
    [`"\${BIN:-/usr/local/bin}/aws"`],
    [`\${AWS:-/usr/local/bin/aws}`],
    ["$(which aws)"],
    ['"$(command -v aws)"'],
    ["`which aws`"],
  ])("%s", (command) => {
    expectCommands("a.sh", `⟦user ci definite:${command} iam create-user⟧ --user-name ci\n`);
  });

  it.each([
    ["a folder of that name", "$HOME/aws/run iam create-user"],
    ["a stand-in", "$HOME/bin/awslocal iam create-user"],
    ["a stand-in by default", `\${AWS:-awslocal} iam create-user`],
    ["a stand-in that is looked for", "$(which awslocal) iam create-user"],
    ["another program that is looked for", "$(which yc) iam create-user"],
    ["a file of that name", 'cp x "$HOME/.aws"; iam create-user'],
  ])("not %s", (_, text) => expectCommands("a.sh", `${text} --user-name ci\n`));
});

describe("command lines: tasks of Ansible that run nothing", () => {
  const plain = "aws iam create-user --user-name ci";
  const user = "⟦user ci definite:aws iam create-user⟧ --user-name ci";
  it.each([
    ["in check mode", `- command: ${plain}\n  check_mode: true\n`],
    ["for each of none", `- command: ${plain}\n  loop: []\n- shell: ${plain}\n  with_items: []\n`],
    ["under a condition that never holds", `- when: false\n  block:\n    - command: ${plain}\n`],
  ])("%s", (_, text) => expectCommands("tasks/main.yml", text));

  it.each([
    ["out of check mode", `- command: ${user}\n  check_mode: false\n`],
    ["in a check mode that is worked out", `- command: ${user}\n  check_mode: "{{ dry }}"\n`],
    ["for each of some", `- command: ${user}\n  loop: [a]\n- command: ${user}\n  loop: "{{ all }}"\n`],
    ["whose last key says so", `- command: ${user}\n  loop: []\n  loop: [a]\n`],
    ["which say otherwise", `- check_mode: true\n  block:\n    - command: ${user}\n      check_mode: false\n`],
  ])("but those %s", (_, marked) => expectCommands("tasks/main.yml", marked));

  it.each(["check_mode: true", "loop: []", "with_items: []"])("and nothing else for %s", (line) => {
    expectCommands("buildspec.yml", `${line}\nphases:\n  build:\n    ${line}\n    commands:\n      - ${user}\n`);
  });
});
