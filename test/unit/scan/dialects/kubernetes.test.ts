import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CROSSPLANE_TYPES } from "../../../../src/scan/dialects/definition-types.ts";
import { kubernetes } from "../../../../src/scan/dialects/kubernetes.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (text: string, path = "users.yaml") => foundIn(kubernetes, path, text);
const manifest = (group = "iam.aws.upbound.io", kind = "User", extra: readonly string[] = []): string =>
  lines(
    `apiVersion: ${group}/v1beta1`,
    `kind: ${kind}`,
    "metadata:",
    "  name: ci",
    "spec:",
    "  forProvider: {}",
    ...extra,
  );
const indented = (depth: number, text: string): string => text.replace(/^(?=.)/gm, " ".repeat(depth));

describe("kubernetes: Crossplane", () => {
  it.each(["iam.aws.upbound.io", "iam.aws.m.upbound.io", "iam.aws.crossplane.io"])("reads a user of %s", (group) => {
    expect(found(manifest(group))).toEqual(["users.yaml:2:7 user ci definite User/ci"]);
  });

  it.each([...CROSSPLANE_TYPES])("knows %s", (kind, { kind: defined }) => {
    expect(found(manifest(undefined, kind))).toEqual([
      expect.stringMatching(new RegExp(`^users.yaml:2:7 ${defined} `)),
    ]);
  });

  it("names the user by its external name, and what is a user's by the user", () => {
    const external = manifest().replace(
      "  name: ci",
      "  name: ci\n  annotations: { crossplane.io/external-name: deploy }",
    );
    expect(found(external)).toEqual(["users.yaml:2:7 user deploy definite User/ci"]);
    const key = manifest(undefined, "AccessKey").replace("{}", "{ user: deploy }");
    expect(found(key)).toEqual(["users.yaml:2:7 access-key deploy definite AccessKey/ci"]);
  });

  it("reads several documents, lists and JSON", () => {
    expect(found(`${manifest()}---\n${manifest(undefined, "AccessKey")}`)).toHaveLength(2);
    expect(
      found(lines("apiVersion: v1", "kind: List", "items:", `  - ${indented(4, manifest()).trim()}`)),
    ).toHaveLength(1);
    expect(
      found(JSON.stringify({ kind: "User", apiVersion: "iam.aws.upbound.io/v1beta1", spec: {} }), "a.json"),
    ).toEqual(["a.json:1:9 user - definite User"]);
  });

  const composition = (pipeline: string) =>
    `apiVersion: apiextensions.crossplane.io/v1\nkind: Composition\nmetadata:\n  name: ci\nspec:\n${pipeline}`;

  it("reads resources of a composition, and of its pipeline", () => {
    const resources = `  resources:\n    - name: user\n      base:\n${indented(8, manifest())}`;
    expect(found(composition(resources))).toEqual(["users.yaml:10:15 user ci definite User/ci"]);
    const pipeline = `  pipeline:\n    - step: a\n      input:\n        resources:\n          - base:\n${indented(14, manifest())}`;
    expect(found(composition(pipeline))).toEqual(["users.yaml:12:21 user ci definite User/ci"]);
  });

  const text = (body: string) =>
    composition(
      `  pipeline:\n    - step: a\n      input:\n        kind: GoTemplate\n        inline:\n          template: |\n${indented(12, body)}`,
    );

  it("reads the text of a template", () => {
    expect(found(text(manifest()))).toEqual(["users.yaml:13:19 user ci definite User/ci"]);
    const templated = `{{- range $name := .observed.names }}\n---\n${manifest().replace("name: ci", "name: {{ $name }}")}{{- end }}\n`;
    expect(found(text(templated))).toEqual(["users.yaml:15:19 user - conditional User"]);
  });

  it("reads KCL and Python in a text", () => {
    expect(found(text('items = [{\n  apiVersion = "iam.aws.upbound.io/v1beta1"\n  kind = "User"\n}]\n'))).toEqual([
      "users.yaml:14:23 user - definite User",
    ]);
    expect(
      found(
        text(
          'rsp.desired.resources["u"].resource.update({\n  "apiVersion": "iam.aws.upbound.io/v1beta1",\n  "kind": "AccessKey",\n})\n',
        ),
      ),
    ).toEqual([expect.stringMatching(/ access-key - definite AccessKey$/)]);
    expect(found(text('# apiVersion = "iam.aws.upbound.io/v1beta1"\n# kind = "User"\n'))).toEqual([]);
  });
});

describe("kubernetes: a version that a template fills in", () => {
  const chart = "charts/x/templates/a.yaml";
  const filled = (version: string, kind: string): string =>
    manifest(undefined, kind).replace(/(?<=^apiVersion: ).*/, version);

  it("is known by a kind that no other group has", () => {
    for (const version of ['{{ include "x.api" . }}', "{{ .Values.api }}/v1beta1", '"{{ $api }}"']) {
      expect(found(filled(version, "UserLoginProfile"), chart)).toEqual([
        `${chart}:2:7 login-profile - definite UserLoginProfile/ci`,
      ]);
    }
    expect(found(filled('{{ include "x.api" . }}', "User"), chart)).toEqual([]);
    expect(found(filled('{{ include "x.api" . }}', "AccessKey"), chart)).toEqual([]);
    expect(found(filled("example.org/v1", "UserLoginProfile"), chart)).toEqual([]);
  });

  it("is known by its group, where that is written out", () => {
    expect(found(filled("iam.aws.upbound.io/{{ .Values.version }}", "User"), chart)).toEqual([
      expect.stringMatching(/:2:7 user ci /),
    ]);
    expect(found(filled("example.org/{{ .Values.version }}", "UserSSHKey"), chart)).toEqual([]);
  });

  it("is known by what it says in quotes", () => {
    const version = '{{ .Values.api | default "iam.aws.upbound.io/v1beta1" }}';
    expect(found(filled(version, "User"), chart)).toEqual([`${chart}:2:7 user ci definite User/ci`]);
    expect(found(filled(version, "Role"), chart)).toEqual([]);
    expect(found(filled('{{ .Values.api | default "example.org/v1" }}', "User"), chart)).toEqual([]);
  });

  it("is known where the chart cannot be parsed", () => {
    const broken = "{{- if .Values.a }}\n  x: {{ y }}\n z: [{{ else }}\n{{- end }}\n";
    expect(found(`${filled('{{ include "x.api" . }}', "UserSSHKey")}${broken}`, chart)).toEqual([
      expect.stringMatching(/:2:7 ssh-key /),
    ]);
    expect(found(`${filled('{{ default "iam.aws.upbound.io/v1beta1" .Values.a }}', "User")}${broken}`, chart)).toEqual([
      expect.stringMatching(/:2:7 user /),
    ]);
    expect(found(`${filled('{{ include "x.api" . }}', "User")}${broken}`, chart)).toEqual([]);
  });

  it("knows a kind that a template fills in by what its variable was given last, or by its default", () => {
    const chart = "chart/templates/users.yaml";
    const filled = (kind: string) => manifest(undefined, kind).replace("name: ci", "name: {{ .name }}");
    expect(found(`{{- $kind := "AccessKey" -}}\n${filled("{{ $kind }}")}`, chart)).toEqual([
      `${chart}:3:7 access-key - definite AccessKey`,
    ]);
    expect(found(`{{- $kind := "Policy" }}\n{{ $kind = "User" -}}\n${filled('"{{- $kind -}}"')}`, chart)).toEqual([
      `${chart}:4:7 user - definite User`,
    ]);
    expect(
      found(`{{ range $kind := list "Role" "User" }}\n${filled("{{ $kind | quote }}")}{{ end }}\n`, chart),
    ).toEqual([`${chart}:3:7 user - conditional User`]);
    expect(found(filled('{{ .Values.kind | default "User" }}'), chart)).toEqual([`${chart}:2:7 user - definite User`]);
    expect(found(filled('{{ default "User" .Values.kind }}'), chart)).toHaveLength(1);
    for (const [before, kind] of [
      ['{{- $kind := "Policy" }}', "{{ $kind }}"],
      ['{{- $kind := "User" }}\n{{- $kind = "Policy" }}', "{{ $kind }}"],
      ['{{- $kinds := "User" }}', "{{ $kind }}"],
      ['{{- $kind := .Values.kind }}\n# "User"', "{{ $kind }}"],
      ['{{- $kind := "User" }}', "{{ $kind.name }}"],
      ['{{- $kind := "User" }}', "{{ .kind }}"],
      ['{{- $kind := "User" }}', `{{ $kind${" ".repeat(200)} }}`],
      ['{{- $kind := "User" }}', "x{{ $kind }}"],
      ["", '{{ include "User" . }}'],
      ["", '{{ .Values.kind | default "Policy" }}'],
    ] as const) {
      expect(found(`${before}\n${filled(kind)}{{- $kind = "User" }}\n`, chart), `${before} ${kind}`).toEqual([]);
    }
    const other = filled("{{ $kind }}").replace("iam.aws.upbound.io", "example.org");
    expect(found(`{{- $kind := "User" }}\n${other}`, chart)).toEqual([]);
  });
});

describe("kubernetes: others", () => {
  it("reads kinds of the first releases of Crossplane's provider", () => {
    expect(found(manifest("identity.aws.crossplane.io", "IAMUser"))).toEqual([
      "users.yaml:2:7 user ci definite IAMUser/ci",
    ]);
    expect(found(manifest("identity.aws.crossplane.io", "IAMAccessKey"))).toEqual([
      expect.stringMatching(/:2:7 access-key - /),
    ]);
    expect(found(manifest("identity.aws.crossplane.io", "IAMRole"))).toEqual([]);
  });

  it("reads the user with which Cluster API is bootstrapped", () => {
    const config = (spec: string): string =>
      `apiVersion: bootstrap.aws.infrastructure.cluster.x-k8s.io/v1beta1\nkind: AWSIAMConfiguration\nspec:\n  ${spec}\n`;
    expect(found(config("bootstrapUser: { enable: true }"))).toEqual([
      "users.yaml:2:7 user - definite AWSIAMConfiguration",
    ]);
    expect(found(config("bootstrapUser: { enable: false }"))).toEqual([]);
    expect(found(config("eks: { iamRoleCreation: true }"))).toEqual([]);
  });

  it("reads values that a helmfile gives to a chart", () => {
    const values = `releases:\n  - name: x\n    values:\n      - extraObjects:\n          - ${indented(12, manifest()).trim()}\n`;
    for (const path of ["helmfile.yaml", "a/helmfile.d.yaml", "helmfile.yaml.gotmpl"]) {
      expect(found(values, path)).toEqual([`${path}:6:19 user ci definite User/ci`]);
    }
    expect(found(values, "releases.yaml")).toEqual([]);
  });

  it("reads values that a kustomization gives to a chart", () => {
    const values = `helmCharts:\n  - name: x\n    valuesInline:\n      extraObjects:\n        - ${indented(10, manifest()).trim()}\n`;
    expect(found(values, "a/kustomization.yaml")).toEqual(["a/kustomization.yaml:6:17 user ci definite User/ci"]);
    const patch = `patches:\n  - target: { group: iam.aws.upbound.io, kind: User }\n    patch: |-\n      - { op: remove, path: /spec }\n`;
    expect(found(patch, "a/kustomization.yaml")).toEqual([]);
  });

  it("reads what Crossplane makes by Cloud Control, at its type", () => {
    const resource = (type: string, group = "cloudcontrol.aws.upbound.io"): string =>
      `apiVersion: ${group}/v1beta1\nkind: Resource\nspec:\n  forProvider:\n    typeName: ${type}\n    desiredState: '{"UserName": "ci"}'\n`;
    expect(found(resource("AWS::IAM::User"))).toEqual(["users.yaml:5:15 user ci definite Resource"]);
    expect(found(resource("AWS::IAM::AccessKey", "cloudcontrol.aws.m.upbound.io"))).toEqual([
      expect.stringMatching(/:5:15 access-key /),
    ]);
    expect(found(resource("AWS::IAM::Role"))).toEqual([]);
    expect(found(resource("AWS::IAM::User", "example.org"))).toEqual([]);
  });

  it("reads each kind between which a chart chooses", () => {
    const chart = (first: string, second: string): string =>
      `{{- if .Values.aws }}\n${first}{{- else }}\n${second}{{- end }}\nmetadata:\n  name: {{ .Release.Name }}\n`;
    const user = "apiVersion: iam.aws.upbound.io/v1beta1\nkind: User\n";
    const account = "apiVersion: v1\nkind: ServiceAccount\n";
    expect(found(chart(user, account), "templates/a.yaml")).toEqual(["templates/a.yaml:3:7 user - conditional User"]);
    expect(found(chart(account, user), "templates/a.yaml")).toEqual(["templates/a.yaml:6:7 user - conditional User"]);
    expect(
      found(chart(account, account.replace("v1", "rbac.example/v1").replace("ServiceAccount", "User")), "a.yaml"),
    ).toEqual([]);
    expect(found(`${user}${account}metadata: {}\n`)).toEqual([]);
  });

  it("reads what a JSON patch adds to a composition", () => {
    const patch = (op: string): string =>
      `- op: ${op}\n  path: /spec/resources/-\n  value:\n    base:\n${indented(6, manifest())}`;
    expect(found(patch("add"))).toEqual(["users.yaml:6:13 user ci definite User/ci"]);
    expect(found(patch("test"))).toEqual([]);
  });

  it("does not take what tests and policies compare with, or a workflow deletes, for a definition", () => {
    expect(found(manifest(), "test/00-assert.yaml")).toEqual([]);
    expect(found(manifest(), "test/chainsaw-assert.yaml")).toEqual([]);
    expect(found(manifest(), "test/00-install.yaml")).toHaveLength(1);
    const step = (key: string): string =>
      `apiVersion: x/v1\nkind: Test\nspec:\n  ${key}:\n    resource:\n${indented(6, manifest())}`;
    expect(found(step("apply"))).toHaveLength(1);
    for (const key of ["assert", "error", "pattern", "anyPattern"]) expect(found(step(key)), key).toEqual([]);
    const workflow = (action: string): string =>
      `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nspec:\n  resource:\n    action: ${action}\n    manifest: |\n${indented(6, manifest())}`;
    expect(found(workflow("create"))).toHaveLength(1);
    expect(found(workflow("delete"))).toEqual([]);
  });

  it("reads the manifest of a text like every other one", () => {
    const map = (body: string): string =>
      `apiVersion: v1\nkind: ConfigMap\ndata:\n  user.yaml: |\n${indented(4, body)}`;
    expect(found(map(manifest()))).toHaveLength(1);
    expect(found(map(`${manifest()}$patch: delete\n`))).toEqual([]);
    expect(found(map(manifest().replace("forProvider: {}", "managementPolicies: [Observe]")))).toEqual([]);
    expect(found(map("resourceRef:\n  apiVersion: iam.aws.upbound.io/v1beta1\n  kind: User\n"))).toEqual([]);
  });

  it("does not take the page of a ConfigMap or what a graph of kro only refers to for a manifest", () => {
    const map = (key: string): string =>
      `apiVersion: v1\nkind: ConfigMap\ndata:\n  ${key}: |\n${indented(4, manifest())}`;
    expect(found(map("README.md"))).toEqual([]);
    expect(found(map("user.yaml"))).toEqual(["users.yaml:6:11 user ci definite User/ci"]);
    const graph = (key: string): string =>
      `apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nspec:\n  resources:\n    - id: a\n      ${key}:\n${indented(8, manifest("iam.services.k8s.aws"))}`;
    expect(found(graph("externalRef"))).toEqual([]);
    expect(found(graph("template"))).toHaveLength(1);
  });

  it("reads a User of AWS Controllers for Kubernetes, also in a graph of kro", () => {
    const user = manifest("iam.services.k8s.aws")
      .replace("v1beta1", "v1alpha1")
      .replace("forProvider: {}", "name: deploy");
    expect(found(user)).toEqual(["users.yaml:2:7 user deploy definite User/ci"]);
    const graph = `apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nspec:\n  resources:\n    - id: user\n      template:\n${indented(8, user)}`;
    expect(found(graph)).toEqual(["users.yaml:8:15 user deploy definite User/ci"]);
    expect(found(manifest("iam.services.k8s.aws", "Role"))).toEqual([]);
  });

  it("reads the users of a group", () => {
    const group = (spec: string, kind = "Group") =>
      found(`apiVersion: iam.services.k8s.aws/v1alpha1\nkind: ${kind}\nmetadata:\n  name: g\nspec:\n  ${spec}\n`);
    expect(group("users: [ci]")).toEqual(["users.yaml:2:7 membership - definite Group/g"]);
    expect(group("userRefs:\n    - from: { name: ci }")).toHaveLength(1);
    expect(group("users: []")).toEqual([]);
    expect(group("users:")).toEqual([]);
    expect(group("name: g")).toEqual([]);
    expect(group("users: [ci]", "Role")).toEqual([]);
  });

  const request = (spec: string, kind = "AWSProviderSpec") =>
    `apiVersion: cloudcredential.openshift.io/v1\nkind: CredentialsRequest\nmetadata:\n  name: backup\nspec:\n${spec}  providerSpec:\n    kind: ${kind}\n`;

  it("reads a request for credentials for which users are minted", () => {
    expect(found(request(""))).toEqual(["users.yaml:2:7 minted - definite CredentialsRequest/backup"]);
  });

  it("lets a request with a role, or to another cloud, be", () => {
    expect(found(request("  cloudTokenPath: /var/run/token\n"))).toEqual([]);
    expect(found(`${request("")}    stsIAMRoleARN: arn:aws:iam::111122223333:role/backup\n`)).toEqual([]);
    expect(found(request("", "AzureProviderSpec"))).toEqual([]);
  });
});

describe("kubernetes: what decides on a manifest", () => {
  const managed = (policies: string) => manifest(undefined, "User", [`  managementPolicies: ${policies}`]);

  it("lets be what Crossplane only observes", () => {
    expect(found(managed("[Observe]"))).toEqual([]);
    expect(found(managed('["*"]'))).toHaveLength(1);
    expect(found(managed("[Observe, Create]"))).toHaveLength(1);
    expect(found(managed("[]"))).toHaveLength(1);
  });

  it("weighs the conditions of a graph of kro", () => {
    const graph = (condition: string) =>
      `apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nspec:\n  resources:\n    - id: user\n${condition}      template:\n${indented(8, manifest("iam.services.k8s.aws"))}`;
    expect(found(graph(""))).toEqual([expect.stringMatching(/ definite /)]);
    expect(found(graph(`      includeWhen: ["\${schema.spec.user}"]\n`))).toEqual([
      expect.stringMatching(/ conditional /),
    ]);
    expect(found(graph(`      includeWhen: ["\${false}"]\n`))).toEqual([]);
  });
});

describe("kubernetes: manifests that a chart passes on", () => {
  const values = `extraObjects:\n  - ${indented(4, manifest()).trim()}\n`;

  it.each(["values.yaml", "charts/users/values-prod.yaml", "apps/values.prod.yml"])("reads %s", (path) => {
    expect(found(values, path)).toEqual([`${path}:3:11 user ci definite User/ci`]);
  });

  it("reads the values in a manifest of Argo CD", () => {
    const application = `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    helm:\n      values: |\n${indented(8, values)}`;
    expect(found(application)).toEqual(["users.yaml:9:19 user ci definite User/ci"]);
  });

  it("does not read other files that hold manifests somewhere, such as tests of policies", () => {
    for (const path of ["tests.yaml", "fixtures/input.yaml"]) expect(found(values, path)).toEqual([]);
    expect(found(values.replace(/^/gm, "# "), "values.yaml")).toEqual([]);
    expect(found(values.replace("User", "Role"), "values.yaml")).toEqual([]);
  });
});

describe("kubernetes: Helm", () => {
  it("reads a chart as the YAML that it mostly is", () => {
    const chart = lines(
      "{{- if .Values.users }}",
      "apiVersion: iam.aws.upbound.io/v1beta1",
      "kind: User",
      "metadata:",
      "  name: {{ .Release.Name }}-user",
      "  labels:",
      '    {{- include "labels" . | nindent 4 }}',
      "spec:",
      "  forProvider: {}",
      "{{- end }}",
      "---",
      "apiVersion: iam.aws.upbound.io/v1beta1",
      "kind: AccessKey",
      "metadata:",
      "  name: key",
      "spec:",
      "  forProvider:",
      "    user: ci",
    );
    expect(found(chart, "templates/user.yaml")).toEqual([
      "templates/user.yaml:3:7 user - conditional User",
      "templates/user.yaml:13:7 access-key ci definite AccessKey/key",
    ]);
  });

  it("reads by lines what no parser takes", () => {
    const chart = lines("a: [", "apiVersion: iam.aws.upbound.io/v1beta1", "kind: User", "x: {{ .y }}: {{ .z }}: ]");
    expect(found(chart, "templates/user.yaml")).toEqual(["templates/user.yaml:3:7 user - definite User"]);
    expect(found(lines("a: [ {{ .b }}", "# apiVersion: iam.aws.upbound.io/v1beta1", "# kind: User"), "a.yaml")).toEqual(
      [],
    );
  });

  it("reads templates of Terraform and of other tools", () => {
    for (const path of ["user.yaml.tftpl", "user.yml.tmpl", "user.yaml.tpl"]) {
      expect(found(manifest(), path)).toEqual([`${path}:2:7 user ci definite User/ci`]);
    }
    const branch = `%{ if x ~}\n${manifest()}%{ endif ~}\n`;
    expect(found(branch, "user.yaml.tftpl")).toEqual(["user.yaml.tftpl:3:7 user ci conditional User/ci"]);
  });

  it("is misled by no sign of a template in what is data as it stands", () => {
    const text = `${manifest()}  note: "{{"\n---\n${manifest()}  note: "}}"\n`;
    expect(found(text)).toEqual([
      "users.yaml:2:7 user ci definite User/ci",
      "users.yaml:10:7 user ci definite User/ci",
    ]);
  });

  it("leaves out what is never rendered", () => {
    expect(found(`{{- if false }}\n${manifest()}{{- end }}\n`)).toEqual([]);
    expect(found(`{{/* ${manifest()} */}}\na: 1\n`)).toEqual([]);
  });
});

describe("kubernetes: mentions", () => {
  it.each([
    [
      "a definition of the kind",
      manifest("iam.aws.upbound.io", "User")
        .replace(/^/gm, "  ")
        .replace(/^/, "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n"),
    ],
    [
      "a reference",
      "apiVersion: v1\nkind: Usage\nspec:\n  of: { apiVersion: iam.aws.upbound.io/v1beta1, kind: User, resourceRef: { name: x } }\n",
    ],
    [
      "a type that is composed",
      "apiVersion: apiextensions.crossplane.io/v1\nkind: Composition\nspec:\n  compositeTypeRef: { apiVersion: iam.aws.upbound.io/v1, kind: User }\n",
    ],
    [
      "an owner",
      "apiVersion: v1\nkind: Secret\nmetadata:\n  ownerReferences:\n    - { apiVersion: iam.aws.upbound.io/v1beta1, kind: User, spec: {} }\n",
    ],
    ["another group's user", manifest("cognitoidp.aws.upbound.io")],
    ["Identity Center's user", manifest("identitystore.aws.upbound.io")],
    ["a user of another maker", manifest("iam.aws.example.com")],
    ["another kind", manifest("iam.aws.upbound.io", "Role")],
    ["a comment", manifest().replace(/^/gm, "# ")],
    ["an example in a description", `apiVersion: v1\nkind: X\nspec:\n  description: |\n${indented(4, manifest())}`],
    [
      "an example in an annotation",
      `apiVersion: v1\nkind: X\nmetadata:\n  annotations:\n    example: |\n${indented(6, manifest())}`,
    ],
    [
      "a bundle's examples",
      `apiVersion: operators.coreos.com/v1alpha1\nkind: ClusterServiceVersion\nspec:\n  example: |\n${indented(4, manifest())}`,
    ],
    ["a list of kinds", "apiVersion: v1\nkind: X\nspec:\n  kinds: [iam.aws.upbound.io/v1beta1/User]\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(["users.md", "users.txt"])("leaves %s alone", (path) => {
    expect(found(manifest(), path)).toEqual([]);
  });
});

describe("kubernetes: any text", () => {
  it("fails on none", () => {
    const piece = fc.constantFrom(
      "apiVersion: iam.aws.upbound.io/v1\n",
      "kind: User\n",
      "spec:\n",
      "  ",
      "{{",
      "}}",
      "{{- if x }}\n",
      "{{ end }}",
      "|\n",
      "- ",
      "---\n",
      "\t",
      '"',
      "a: ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        for (const line of found(parts.join(""))) expect(line).toMatch(/^users\.yaml:\d+:\d+ /);
      }),
    );
  });
});
