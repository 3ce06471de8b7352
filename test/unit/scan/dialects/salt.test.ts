import { describe, expect, it } from "vitest";
import { salt } from "../../../../src/scan/dialects/salt.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (text: string, path = "users.sls") => foundIn(salt, path, text);

describe("salt", () => {
  it.each([
    ["boto_iam.user_present", "name", "user"],
    ["boto_iam.keys_present", "name", "access-key"],
    ["iam_user.present", "name", "user"],
    ["iam_sshkey.present", "user", "ssh-key"],
    ["aws.iam.user.present", "user_name", "user"],
    ["aws.iam.access_key.present", "user_name", "access-key"],
    ["aws.iam.user_ssh_key.present", "user_name", "ssh-key"],
    ["aws.iam.user_login_profile.present", "user_name", "login-profile"],
    ["aws.iam.user_policy.present", "user_name", "user-policy"],
    ["aws.iam.user_policy_attachment.present", "user_name", "user-policy"],
  ])("reads %s, at its key", (state, argument, kind) => {
    expect(found(lines("deploy:", `  ${state}:`, `    - ${argument}: ci`))).toEqual([
      `users.sls:2:3 ${kind} ci definite deploy`,
    ]);
  });

  it("takes the id for a name, and reads the short form", () => {
    expect(found(lines("ci:", "  boto_iam.user_present: []"))).toEqual(["users.sls:2:3 user ci definite ci"]);
    expect(found(lines("ci:", "  boto_iam:", "    - user_present", "    - path: /"))).toEqual([
      "users.sls:2:3 user ci definite ci",
    ]);
  });

  it("reads a password, policies and members as what they are", () => {
    const user = (argument: string) =>
      found(lines("ci:", "  boto_iam.user_present:", `    - ${argument}`)).map((line) => line.split(" ")[1]);
    expect(user("password: '{{ pillar.password }}'")).toEqual(["user", "login-profile"]);
    expect(user("policies: { p: {} }")).toEqual(["user", "user-policy"]);
    expect(user("managed_policies: [AdministratorAccess]")).toEqual(["user", "user-policy"]);
    for (const none of ["password: ''", "password:", "policies: {}", "managed_policies: []"]) {
      expect(user(none)).toEqual(["user"]);
    }
    const group = (users: string) => found(lines("g:", "  boto_iam.group_present:", `    - users: ${users}`));
    expect(group("[jane]")).toEqual(["users.sls:2:3 membership - definite g"]);
    expect(group("[]")).toEqual([]);
  });

  it("reads around Jinja", () => {
    const text = lines(
      "{% for name in names %}",
      "{{ name }}:",
      "  boto_iam.user_present:",
      "    - region: eu-west-1",
      "{% endfor %}",
    );
    expect(found(text)).toEqual(["users.sls:3:3 user - conditional boto_iam.user_present"]);
  });

  it.each([
    ["a user that is taken away", "ci:\n  boto_iam.user_absent: []\n"],
    ["a role", "ci:\n  boto_iam_role.present: []\n"],
    ["a user of the system", "ci:\n  user.present: []\n"],
    ["a comment", "# ci:\n#   boto_iam.user_present: []\nx: {}\n"],
    ["a comment of Jinja", "{# \nci:\n  boto_iam.user_present: []\n#}\n"],
    ["a requirement", "x:\n  file.managed:\n    - require:\n      - boto_iam.user_present: ci\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["#!py", "def run():\n  return {'ci': {'boto_iam.user_present': [{'name': 'ci'}]}}", "3:18 user ci definite"],
    [
      "#!jinja|py",
      "def run():\n  return {'k': {\"boto_iam.keys_present\": [{'name': 'ci'}]}}",
      "3:17 access-key ci definite",
    ],
    ["#!py", "if x:\n  s = {'ci': {'boto_iam.user_present': []}}", "3:15 user - conditional"],
    ["#!pydsl", "state('ci').boto_iam.user_present(name='ci')", "2:13 user ci definite"],
    ["#!pyobjects", "BotoIam.user_present('ci', name='ci')", "2:1 user ci definite"],
  ])("reads programs of %s: %s", (renderer, text, expected) => {
    expect(found(`${renderer}\n${text}\n`)).toEqual([
      expect.stringMatching(new RegExp(`^users.sls:${expected} boto_iam\\.`)),
    ]);
  });

  it.each([
    ["#!py", "# x = {'ci': {'boto_iam.user_present': []}}"],
    ["#!py", 'x = """{\'ci\': {\'boto_iam.user_present\': []}}"""'],
    ["#!py", "if False:\n  x = {'ci': {'boto_iam.user_present': []}}"],
    ["#!py", "x = {'ci': {'boto_iam.user_absent': [{'name': 'ci'}]}}"],
    ["#!py", "x = [{'require': ['boto_iam.user_present']}]"],
    ["#!pydsl", "state('ci').boto_iam.user_absent(name='ci')"],
    ["#!pydsl", "state('ci').require(boto_iam='ci')"],
  ])("takes no other line of a program of %s for a definition: %s", (renderer, text) => {
    expect(found(`${renderer}\n${text}\n`)).toEqual([]);
  });

  it("leaves other files alone", () => {
    expect(found("ci:\n  boto_iam.user_present: []\n", "pillar.yaml")).toEqual([]);
  });
});
