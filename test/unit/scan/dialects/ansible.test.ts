import { describe, expect, it } from "vitest";
import { ansible } from "../../../../src/scan/dialects/ansible.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (text: string, path = "tasks/main.yml") => foundIn(ansible, path, text);
const task = (module: string, body: readonly string[], extra: readonly string[] = []): string =>
  lines("- name: make it", ...extra.map((line) => `  ${line}`), `  ${module}:`, ...body.map((line) => `    ${line}`));

describe("ansible: tasks", () => {
  it.each(["iam_user", "amazon.aws.iam_user", "community.aws.iam_user"])("reads %s, at its key", (module) => {
    expect(found(task(module, ["name: ci", "state: present"]))).toEqual([
      "tasks/main.yml:2:3 user ci definite make it",
    ]);
    expect(found(task(module, ["name: ci"]))).toHaveLength(1);
  });

  it.each([
    ["iam_access_key", ["user_name: ci"], ["access-key ci"]],
    ["amazon.aws.iam_user", ["name: ci", "password: '{{ p }}'"], ["user ci", "login-profile ci"]],
    ["iam", ["iam_type: user", "name: ci", "access_key_state: create"], ["user ci", "access-key ci"]],
    ["iam", ["iam_type: user", "name: ci"], ["user ci"]],
    ["iam", ["iam_type: user", "name: ci", "state: update", "access_key_state: active"], []],
    ["iam", ["iam_type: user", "name: ci", "state: update", "access_key_state: create"], ["access-key ci"]],
    ["iam", ["iam_type: user", "name: ci", "state: update", "password: x"], ["login-profile ci"]],
    ["iam", ["iam_type: user", "name: ci", "state: update", "groups: [a]"], ["membership -"]],
    ["iam", ["iam_type: user", "name: ci", "groups: [a]"], ["user ci"]],
    ["iam", ["iam_type: user", "name: ci", "state: '{{ state }}'"], ["user ci"]],
    ["iam", ["iam_type: group", "name: ci", "state: update", "groups: [a]", "access_key_state: create"], []],
    ["amazon.aws.iam_group", ["name: g", "users: [a]"], ["membership -"]],
    ["amazon.aws.iam_policy", ["iam_type: user", "iam_name: ci"], ["user-policy ci"]],
    ["iam_user", ["name: '{{ item }}'"], ["user -"]],
  ])("reads what %s makes of %j", (module, body, expected) => {
    expect(found(task(module, body)).map((line) => line.split(" ").slice(1, 3).join(" "))).toEqual(expected);
  });

  it("reads arguments in a text, and beside it", () => {
    expect(found("- iam_user: name=ci state=present\n")).toEqual(["tasks/main.yml:1:3 user ci definite iam_user"]);
    expect(found("- action: iam_user name='ci'\n")).toEqual(["tasks/main.yml:1:3 user ci definite iam_user"]);
    expect(found("- local_action:\n    module: iam_user\n    name: ci\n")).toHaveLength(1);
    expect(found("- iam_user:\n  args:\n    name: ci\n")).toEqual(["tasks/main.yml:1:3 user ci definite iam_user"]);
    expect(found("- iam_user: name=ci state=absent\n")).toEqual([]);
    expect(found("- iam_user:\n  args: { name: ci, state: absent }\n")).toEqual([]);
  });

  it("reads plays, blocks and handlers", () => {
    const play = (key: string) =>
      lines("- hosts: all", `  ${key}:`, "    - block:", "        - iam_user: { name: ci }");
    for (const key of ["tasks", "pre_tasks", "post_tasks", "handlers"]) {
      expect(found(play(key), "site.yml")).toEqual(["site.yml:4:11 user ci definite iam_user"]);
    }
    expect(found(play("vars"))).toEqual([]);
  });

  it.each([
    [["when: wanted | bool"], "conditional"],
    [["when: [a, b]"], "conditional"],
    [["when: true"], "definite"],
    [["loop: '{{ names }}'"], "definite"],
  ])("weighs %j", (extra, confidence) => {
    expect(found(task("iam_user", ["name: ci"], extra))).toEqual([
      expect.stringMatching(new RegExp(` ${confidence} `)),
    ]);
  });

  it("reads the defaults of modules around a task", () => {
    const play = (defaults: string, user: string): string =>
      lines("- hosts: all", `  module_defaults: { ${defaults} }`, "  tasks:", `    - amazon.aws.iam_user: { ${user} }`);
    for (const module of ["amazon.aws.iam_user", "iam_user"]) {
      expect(found(play(`${module}: { state: absent }`, "name: ci"))).toEqual([]);
    }
    expect(found(play("iam_user: { state: absent }", "name: ci, state: present"))).toHaveLength(1);
    expect(found(play("iam_role: { state: absent }", "name: ci"))).toHaveLength(1);
    expect(found(play("iam_user: { state: '{{ s }}', name: ci }", ""))).toEqual([
      expect.stringMatching(/ user ci conditional /),
    ]);
    const block = lines(
      "- module_defaults: { iam_user: { state: absent } }",
      "  block:",
      "    - module_defaults: { iam_user: { state: present } }",
      "      iam_user: { name: a }",
      "    - iam_user: { name: b }",
      "- iam_user: { name: c }",
    );
    expect(found(block).map((line) => line.split(" ")[2])).toEqual(["a", "c"]);
  });

  it("takes no list of names for the arguments of a module", () => {
    expect(found("- iam_user: [a, b]\n")).toEqual([]);
    expect(found("- iam_user:\n    - { name: a }\n")).toEqual([]);
  });

  it("knows a condition that is turned over", () => {
    expect(found(task("iam_user", ["name: ci"], ["when: not true"]))).toEqual([]);
    expect(found(task("iam_user", ["name: ci"], ["when: not false"]))).toEqual([expect.stringMatching(/ definite /)]);
    expect(found(task("iam_user", ["name: ci"], ["when: not x"]))).toEqual([expect.stringMatching(/ conditional /)]);
  });

  it("weighs what stands around a task, and a state that is worked out", () => {
    expect(found("- when: x\n  block:\n    - iam_user: { name: ci }\n")).toEqual([
      expect.stringMatching(/ conditional /),
    ]);
    expect(found(task("iam_user", ["name: ci", "state: '{{ state }}'"]))).toEqual([
      expect.stringMatching(/ conditional /),
    ]);
    expect(found("- when: false\n  block:\n    - iam_user: { name: ci }\n")).toEqual([]);
  });

  it("goes by the last one of keys that are there again, as Ansible does", () => {
    expect(found(task("iam_user", ["name: ci"], ["when: false", "when: true"]))).toHaveLength(1);
    expect(found(task("iam_user", ["name: '{{ item }}'"], ["loop: []", "loop: [a]"]))).toEqual([
      expect.stringMatching(/ user a definite /),
    ]);
    expect(found(task("iam_user", ["name: ci"], ["when: true", "when: false"]))).toEqual([]);
  });

  it("leaves out tasks that only say what they would change", () => {
    const user = "iam_user: { name: ci }";
    expect(found(task("iam_user", ["name: ci"], ["check_mode: true"]))).toEqual([]);
    expect(found(task("iam_user", ["name: ci"], ["check_mode: yes"]))).toEqual([]);
    expect(found(task("iam_user", ["name: ci"], ["check_mode: false"]))).toHaveLength(1);
    expect(found(task("iam_user", ["name: ci"], ["check_mode: '{{ dry }}'"]))).toHaveLength(1);
    expect(found(lines("- check_mode: true", "  block:", `    - ${user}`))).toEqual([]);
    expect(found(lines("- check_mode: true", "  block:", `    - ${user}`, "      check_mode: false"))).toHaveLength(1);
    const unknown = lines("- check_mode: true", "  block:", `    - ${user}`, "      check_mode: '{{ dry }}'");
    expect(found(unknown)).toHaveLength(1);
    expect(found(lines("- hosts: all", "  check_mode: true", "  tasks:", `    - ${user}`), "site.yml")).toEqual([]);
  });

  it("takes a key that is disabled for none", () => {
    const key = (...given: readonly string[]) => found(task("iam_access_key", ["user_name: ci", ...given]));
    expect(key("id: '{{ key }}'", "enabled: false")).toEqual([]);
    expect(key("access_key_id: '{{ key }}'", "active: no")).toEqual([]);
    expect(key("id: '{{ key }}'", "enabled: true")).toHaveLength(1);
    expect(key("id: '{{ key }}'")).toHaveLength(1);
    expect(key("active: false")).toHaveLength(1);
    expect(key("id: ''", "active: false")).toHaveLength(1);
    expect(key("id: '{{ key | default(omit) }}'", "active: false")).toHaveLength(1);
    expect(key("id: \"{{ key | default('') }}\"", "active: false")).toHaveLength(1);
  });

  it.each([["when: false"], ["when: [wanted, false]"], ["loop: []"], ["with_items: []"]])(
    "leaves out what %s switches off",
    (extra) => {
      expect(found(task("iam_user", ["name: ci"], [extra]))).toEqual([]);
    },
  );
});

describe("ansible: loops", () => {
  const told = (loop: string, body: readonly string[], module = "iam_user"): readonly string[] =>
    found(task(module, body, [loop])).map((line) => line.split(" ").slice(1, 4).join(" "));

  it.each([
    ["loop: [a, b]", ["name: '{{ item }}'"], ["user a definite", "user b definite"]],
    ["with_items: [a]", ["name: 'ci-{{item}}'"], ["user ci-a definite"]],
    ["loop: [{ name: a }, { name: b }]", ["name: '{{ item.name }}'"], ["user a definite", "user b definite"]],
    ["loop: [{ name: a }]", [`name: "{{ item['name'] }}"`], ["user a definite"]],
    ["loop: [a, '{{ b }}']", ["name: '{{ item }}'"], ["user a definite", "user - definite"]],
    [
      "loop: [{ name: a, state: absent }, { name: b, state: present }]",
      ["name: '{{ item.name }}'", "state: '{{ item.state }}'"],
      ["user b definite"],
    ],
    ["loop: [a, b]", ["name: '{{ item | lower }}'"], ["user - definite"]],
    ["loop: [a, b]", ["name: ci"], ["user ci definite"]],
    ["loop: '{{ names }}'", ["name: '{{ item }}'"], ["user - definite"]],
    ["with_dict: { a: 1, b: 2 }", ["name: '{{ item.key }}'"], ["user a definite", "user b definite"]],
    [
      "with_dict: { a: { user: { name: ci } }, b: { user: '{{ b }}' } }",
      ["name: '{{ item.value.user.name }}'"],
      ["user ci definite", "user - definite"],
    ],
    ["with_dict: { a: 1 }", ["name: '{{ item }}'"], ["user - definite"]],
    ["with_dict: { a: 1 }", ["name: '{{ item.key.value }}'"], ["user - definite"]],
    ["with_dict: '{{ users }}'", ["name: '{{ item.key }}'"], ["user - definite"]],
  ])("of %s", (loop, body, expected) => {
    expect(told(loop, body)).toEqual(expected);
  });

  it("by the name that the task gives their variable", () => {
    const text = lines(
      "- iam_user: { name: '{{ user }}-{{ item }}' }",
      "  loop: [a]",
      "  loop_control: { loop_var: user }",
    );
    expect(found(text)).toEqual(["tasks/main.yml:1:3 user - definite iam_user"]);
    expect(found(text.replace("-{{ item }}", ""))).toEqual(["tasks/main.yml:1:3 user a definite iam_user"]);
  });

  it("counts what is beyond a hundred as one", () => {
    const names = Array.from({ length: 150 }, (_, index) => `u${index}`).join(", ");
    const all = told(`loop: [${names}]`, ["user_name: '{{ item }}'"], "iam_access_key");
    expect(all).toHaveLength(101);
    expect(all.at(-1)).toBe("access-key - definite");
  });
});

describe("ansible: templates that a task deploys", () => {
  const template = ["|", "  Resources:", "    A:", "      Type: AWS::IAM::User"];

  it("reads `template_body`", () => {
    const text = task("amazon.aws.cloudformation", [`template_body: ${template[0]}`, ...template.slice(1)]);
    expect(found(text)).toEqual(["tasks/main.yml:6:17 user - definite A"]);
    expect(
      found(task("cloudformation", ["state: absent", `template_body: ${template[0]}`, ...template.slice(1)])),
    ).toEqual([]);
    expect(found(task("copy", [`template_body: ${template[0]}`, ...template.slice(1)]))).toEqual([]);
    expect(found(task("cloudformation", ["template_body: \"{{ lookup('file', 'a.yaml') }}\""]))).toEqual([]);
  });

  it("notes a template that lies elsewhere", () => {
    expect(found(task("cloudformation", ["template_url: https://example.com/a.yaml"]))).toEqual([
      "tasks/main.yml:3:19 unresolved - definite make it from https://example.com/a.yaml",
    ]);
  });
});

describe("ansible: manifests of Kubernetes", () => {
  const manifest = (kind: string) => [
    "apiVersion: iam.aws.upbound.io/v1beta1",
    `kind: ${kind}`,
    "metadata: { name: ci }",
    "spec: { forProvider: {} }",
  ];
  const under = (key: string, ...body: readonly string[]) => [key, ...body.map((line) => `  ${line}`)];

  it.each(["kubernetes.core.k8s", "community.kubernetes.k8s", "community.okd.k8s", "redhat.openshift.k8s", "k8s"])(
    "reads the definition of %s",
    (module) => {
      const expected = ["tasks/main.yml:5:13 user ci definite User/ci"];
      for (const argument of ["definition", "resource_definition", "inline"]) {
        expect(found(task(module, under(`${argument}:`, ...manifest("User"))))).toEqual(expected);
      }
      expect(found(task(module, under("definition: |", ...manifest("User"))))).toEqual(expected);
      expect(found(task(module, under("definition: |", ...manifest("User")), ["when: x"]))).toEqual([
        expect.stringMatching(/ conditional /),
      ]);
    },
  );

  it("reads several definitions", () => {
    const list = under("definition:", ...["User", "AccessKey"].flatMap((kind) => under("-", ...manifest(kind))));
    expect(found(task("kubernetes.core.k8s", list))).toEqual([
      "tasks/main.yml:6:15 user ci definite User/ci",
      "tasks/main.yml:11:15 access-key - definite AccessKey/ci",
    ]);
  });

  it.each(["release_values", "values"])("reads the %s of a chart", (argument) => {
    const values = under(`${argument}:`, ...under("extraObjects:", ...under("-", ...manifest("User"))));
    expect(found(task("kubernetes.core.helm", values))).toEqual(["tasks/main.yml:7:17 user ci definite User/ci"]);
    expect(found(task("kubernetes.core.helm", ["release_state: absent", ...values]))).toEqual([]);
  });

  it.each([
    [
      "what is taken away",
      task("kubernetes.core.k8s", ["state: absent", ...under("definition:", ...manifest("User"))]),
    ],
    ["another kind", task("kubernetes.core.k8s", under("definition:", ...manifest("Role")))],
    ["another argument", task("kubernetes.core.k8s", under("wait_condition:", ...manifest("User")))],
    ["a module that only reads", task("kubernetes.core.k8s_info", under("definition:", ...manifest("User")))],
    ["another module", task("debug", under("definition:", ...manifest("User")))],
    ["a comment", task("kubernetes.core.k8s", under("definition:", ...manifest("User"))).replace(/^/gm, "# ")],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("ansible: mentions", () => {
  it.each([
    ["a user that is taken away", task("iam_user", ["name: ci", "state: absent"])],
    [
      "a module that only reads",
      task("amazon.aws.iam_user_info", ["name: ci"]) + task("iam_access_key_info", ["user_name: ci"]),
    ],
    [
      "a list of redirections",
      "plugin_routing:\n  modules:\n    iam_user:\n      redirect: amazon.aws.iam_user\n    iam_access_key:\n",
    ],
    ["a role of old", task("iam", ["iam_type: role", "name: ci"])],
    ["a group without users", task("iam_group", ["name: g"]) + task("iam_group", ["name: g", "users: []"])],
    ["a policy of a role", task("iam_policy", ["iam_type: role", "iam_name: ci"])],
    ["another collection", task("example.other.iam_user", ["name: ci"])],
    ["a variable", "- vars: { iam_user: ci }\n"],
    ["a comment", task("iam_user", ["name: ci"]).replace(/^/gm, "# ")],
    ["a text", "- name: iam_user\n  debug: { msg: 'iam_user: ci' }\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("leaves other formats alone", () => {
    expect(found('[{"iam_user": {"name": "ci"}}]', "a.json")).toEqual([]);
    expect(found(task("iam_user", ["name: ci"]), "a.md")).toEqual([]);
  });
});
