import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloudformation } from "../../../../src/scan/dialects/cloudformation.ts";
import { CLOUDFORMATION_TYPES } from "../../../../src/scan/dialects/definition-types.ts";
import { definitionsIn, foundIn, lines } from "../../../support/definitions.ts";

const read = (text: string, path = "template.yaml") => definitionsIn(cloudformation, path, text);
const found = (text: string, path = "template.yaml") => foundIn(cloudformation, path, text);
const user = (extra: object) => ({ kind: "user", dialect: "cloudformation", confidence: "definite", ...extra });

describe("cloudformation: definitions", () => {
  it("reads a user with its name, at the value of Type", () => {
    const text = lines("Resources:", "  Deploy:", "    Type: AWS::IAM::User", "    Properties:", "      UserName: ci");
    expect(read(text)).toEqual([user({ name: "ci", address: "Deploy", at: "3: AWS::IAM::User" })]);
  });

  it("reads JSON, with Type after Properties", () => {
    const text = lines(
      '{ "Resources": { "Key": {',
      '  "Properties": { "UserName": "ci", "Status": "Inactive" },',
      '  "Type": "AWS::IAM::AccessKey" } } }',
    );
    expect(read(text, "stack.template.json")).toEqual([
      user({ kind: "access-key", name: "ci", address: "Key", at: '3: "AWS::IAM::AccessKey"' }),
    ]);
    expect(read(text, "stack.template")).toHaveLength(1);
  });

  it.each([
    ["SAM", "Transform: AWS::Serverless-2016-10-31\nResources: { A: { Type: AWS::IAM::User } }\n"],
    ["flow style", "{Resources: {A: {Type: AWS::IAM::User}}}\n"],
    ["quotes and comments", "Resources:\n  A: # here\n    'Type': \"AWS::IAM::User\" # there\n"],
    ["an explicit string", "Resources: { A: { Type: !!str AWS::IAM::User } }\n"],
    ["an alias", "x: &t AWS::IAM::User\nResources: { A: { Type: *t } }\n"],
    ["a merge key", "x: &x { Type: AWS::IAM::User }\nResources:\n  A: { <<: *x }\n"],
    [
      "unknown tags around it",
      "Resources:\n  A:\n    DependsOn: !Foo [x]\n    Type: AWS::IAM::User\n    Metadata: !Bar {}\n",
    ],
    ["CRLF", "Resources:\r\n  A:\r\n    Type: AWS::IAM::User\r\n"],
    ["what is whole in a broken text", 'Resources:\n  A:\n    Type: AWS::IAM::User\n  B:\n    Type: "AWS::S3\n'],
  ])("reads %s", (_, text) => {
    expect(read(text)).toMatchObject([{ kind: "user", address: "A", confidence: "definite" }]);
  });

  it("reads every document, and every entry of a key that is there again", () => {
    const one = lines(
      "Resources:",
      "  A: { Type: AWS::S3::Bucket, Type: AWS::IAM::User }",
      "  A: { Type: AWS::IAM::User }",
    );
    const text = `${one}Resources: { B: { Type: AWS::IAM::User } }\n---\n${one}`;
    expect(read(text).map(({ address }) => address)).toEqual(["A", "A", "B", "A", "A"]);
  });

  it("marks a resource with a condition", () => {
    const text = "Resources: { A: { Condition: IsTest, Type: AWS::IAM::User } }\n";
    expect(read(text)).toMatchObject([{ confidence: "conditional" }]);
  });

  it("reads loops, also nested, but none over an empty list", () => {
    const loop = (collection: string, inner = "[a, b]") =>
      lines(
        "Transform: AWS::LanguageExtensions",
        "Resources:",
        "  Fn::ForEach::Teams:",
        "    - Team",
        `    - ${collection}`,
        "    - Fn::ForEach::Roles:",
        "        - Role",
        `        - ${inner}`,
        `        - User\${Team}\${Role}:`,
        "            Type: AWS::IAM::User",
        `            Properties: { UserName: !Sub '\${Team}-\${Role}' }`,
      );
    const at = "10: AWS::IAM::User";
    expect(read(loop("[a, b]"))).toEqual([
      user({ name: "a-a", address: "Useraa", at }),
      user({ name: "a-b", address: "Userab", at }),
      user({ name: "b-a", address: "Userba", at }),
      user({ name: "b-b", address: "Userbb", at }),
    ]);
    for (const [outer, inner] of [["!Ref Teams"], ["[a]", "!Ref Roles"], ["{ Ref: Teams }", "[a]"]] as const) {
      expect(read(loop(outer, inner)).map(({ confidence }) => confidence)).not.toContain("definite");
    }
    expect(read(loop("[]"))).toEqual([]);
    // More than a hundred users are one.
    const eleven = `[${Array.from({ length: 11 }, (_, index) => `x${index}`).join(", ")}]`;
    expect(read(loop(eleven, "[a]"))).toHaveLength(11);
    expect(read(loop(eleven, eleven)).map(({ address }) => address)).toContain(`Userx10\${Role}`);
    expect(read(loop(eleven, eleven))).toHaveLength(11);
  });

  it.each([
    ["names", (level: number) => `N${level}`, "[a, b]"],
    ["no names", () => '""', "[a, b]"],
    ["items that are not all written out", (level: number) => `N${level}`, "[a, !Ref B]"],
  ])("bounds what loops within loops make, of %s", (_, name, items) => {
    let template = `"U\${N0}\${N29}": { Type: AWS::IAM::User }`;
    for (let level = 0; level < 30; level++)
      template = `Fn::ForEach::L${level}: [${name(level)}, ${items}, { ${template} }]`;
    const count = read(`Resources: { ${template} }\n`).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(100);
  });

  it("tells the items of a loop apart, where they are written out and filled in", () => {
    const loop = (name: string, items = "[a, b-c]") =>
      lines(
        "Resources:",
        `  Fn::ForEach::All: [Name, ${items}, { "User&{Name}": { Type: AWS::IAM::User, Properties: { UserName: ${name}, LoginProfile: {} } } }]`,
      );
    const told = (text: string) => read(text).map(({ kind, name, address }) => `${kind} ${name ?? "-"} ${address}`);
    const both = ["user a Usera", "login-profile a Usera", "user b-c Userbc", "login-profile b-c Userbc"];
    expect(told(loop("!Ref Name"))).toEqual(both);
    expect(told(loop("{ Ref: Name }"))).toEqual(both);
    expect(told(loop(`!Sub "\${Name}"`))).toEqual(both);
    expect(told(loop(`!Sub "\${Name}-\${AWS::Region}"`))).toEqual(
      both.map((line) => line.replace(/ (?:a|b-c) /, " - ")),
    );
    expect(told(loop("!Ref Other", "[a]"))).toEqual(["user - Usera", "login-profile - Usera"]);
    expect(told(loop("!Ref Name", "[a, !Ref B]"))).toEqual([
      ...["user a Usera", "login-profile a Usera"],
      ...["user - User&{Name}", "login-profile - User&{Name}"],
    ]);
    expect(told(loop(`"\${Name}-x"`, "[a]"))).toEqual(["user a-x Usera", "login-profile a-x Usera"]);
    expect(told(loop(`!GetAtt "\${Name}.Arn"`, "[a]"))).toEqual(["user - Usera", "login-profile - Usera"]);
  });

  it.each([
    ["!Ref Name"],
    [`!Sub '\${AWS::StackName}-x'`],
    ["{ Ref: Name }"],
    ["'{{resolve:ssm:/names/ci}}'"],
    ["~"],
    ["[a]"],
  ])("gives no name that is not written out: %s", (name) => {
    const [definition] = read(`Resources: { A: { Type: AWS::IAM::User, Properties: { UserName: ${name} } } }\n`);
    expect(definition).toMatchObject({ kind: "user", address: "A" });
    expect(definition).not.toHaveProperty("name");
  });

  it("gives a name of digits as it is written", () => {
    const text = "Resources: { A: { Type: AWS::IAM::User, Properties: { UserName: 0123 } } }\n";
    expect(read(text)).toMatchObject([{ name: "0123" }]);
  });

  it.each([...CLOUDFORMATION_TYPES])("knows %s", (type, { kind }) => {
    expect(read(`Resources: { A: { Type: ${type}, Properties: { Users: [a] } } }\n`)).toMatchObject([{ kind }]);
  });

  it("takes a policy only if it names users", () => {
    const policy = (properties: string) =>
      read(`Resources: { A: { Type: AWS::IAM::Policy, Properties: ${properties} } }\n`);
    expect(policy("{ Roles: [a] }")).toEqual([]);
    expect(policy("{ Users: [] }")).toEqual([]);
    expect(policy("{ Users: ~ }")).toEqual([]);
    expect(policy("{ Users: !Ref Names }")).toHaveLength(1);
    expect(policy("{ Users: !Split [',', a] }")).toHaveLength(1);
  });
});

describe("cloudformation: console passwords", () => {
  const withProfile = (profile: string) =>
    lines("Resources:", "  A:", "    Type: AWS::IAM::User", "    Properties:", "      UserName: jane", profile);

  it("reads one as a property of its user, at the key", () => {
    expect(found(withProfile("      LoginProfile: { Password: !Ref P }"))).toEqual([
      "template.yaml:3:11 user jane definite A",
      "template.yaml:6:7 login-profile jane definite A",
    ]);
  });

  it.each(["!If [HasConsole, { Password: x }, !Ref AWS::NoValue]", "{ Fn::If: [HasConsole, { Password: x }, ~] }"])(
    "marks one that a condition decides on: %s",
    (profile) => {
      expect(found(withProfile(`      LoginProfile: ${profile}`))[1]).toBe(
        "template.yaml:6:7 login-profile jane conditional A",
      );
    },
  );

  it.each([
    "LoginProfile: !Ref AWS::NoValue",
    "LoginProfile: { Ref: AWS::NoValue }",
    "LoginProfile: ~",
    "# LoginProfile: {}",
  ])("finds none in %s", (profile) => {
    expect(found(withProfile(`      ${profile}`))).toHaveLength(1);
  });

  it("takes the property of no other type for one", () => {
    expect(
      found("Resources: { A: { Type: AWS::X::User, Properties: { LoginProfile: {} } } } # AWS::IAM::User\n"),
    ).toEqual([]);
  });
});

describe("cloudformation: Serverless and fragments", () => {
  const resources = ["Resources:", "  Deploy:", "    Type: AWS::IAM::User"];
  const indented = (depth: number, list: readonly string[]) => list.map((line) => " ".repeat(depth) + line);

  it("reads `resources` as one part, and as a list of parts", () => {
    expect(found(lines("service: shop", "resources:", ...indented(2, resources)), "serverless.yml")).toEqual([
      "serverless.yml:5:13 user - definite Deploy",
    ]);
    const list = lines(
      "service: shop",
      "resources:",
      "  - $" + "{file(other.yml)}",
      "  - Resources:",
      ...indented(4, resources.slice(1)),
    );
    expect(found(list, "serverless.yml")).toEqual(["serverless.yml:6:15 user - definite Deploy"]);
  });

  it("reads `resources.extensions`", () => {
    const text = lines("provider: { name: aws }", "resources:", "  extensions:", ...indented(2, resources.slice(1)));
    expect(found(text, "serverless.yml")).toEqual(["serverless.yml:5:13 user - definite Deploy"]);
  });

  it("leaves `resources` of other tools alone", () => {
    expect(found(lines("kind: x", "resources:", ...indented(2, resources)))).toEqual([]);
  });

  it("reads a fragment, which is a map of resources", () => {
    const text = lines(
      "Topic:",
      "  Type: AWS::SNS::Topic",
      "Deploy:",
      "  Type: AWS::IAM::User",
      "  Properties: { UserName: ci }",
    );
    expect(found(text, "resources/users.yml")).toEqual(["resources/users.yml:4:9 user ci definite Deploy"]);
    expect(found('{"Deploy":{"Type":"AWS::IAM::User"}}', "users.json")).toEqual([
      "users.json:1:19 user - definite Deploy",
    ]);
  });

  it.each([
    ["a map in which not everything is a resource", "A: { Type: AWS::IAM::User }\nversion: 1\n"],
    ["a map of types", "AWS::IAM::User: { Type: { enum: [AWS::IAM::User] } }\n"],
    ["a type that is none of CloudFormation's", "A: { Type: 'user', Is: AWS::IAM::User }\n"],
  ])("does not take %s for a fragment", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("cloudformation: relatives", () => {
  it("reads org-formation, but takes none of its own types for IAM's", () => {
    const text = lines(
      "AWSTemplateFormatVersion: 2010-09-09-OC",
      "Organization: !Include ./organization.yml",
      "Resources:",
      "  Deploy:",
      "    Type: AWS::IAM::User",
      "    OrganizationBinding: !Ref AllAccounts",
      "    Properties: { UserName: ci }",
      "  Account: { Type: OC::ORG::Account }",
    );
    expect(found(text, "tasks/users.yml")).toEqual(["tasks/users.yml:5:11 user ci definite Deploy"]);
    expect(found("Organization:\n  Users: { Type: OC::ORG::User } # AWS::IAM::User\n")).toEqual([]);
  });

  it("reads SAM, beside functions whose policies only speak of users", () => {
    const text = lines(
      "Transform: AWS::Serverless-2016-10-31",
      "Resources:",
      "  Function:",
      "    Type: AWS::Serverless::Function",
      "    Properties: { Policies: [{ Statement: [{ Effect: Allow, Action: 'iam:CreateUser', Resource: '*' }] }] }",
      "  Deploy: { Type: AWS::IAM::User }",
    );
    expect(found(text)).toEqual(["template.yaml:6:19 user - definite Deploy"]);
  });

  it("reads what the CDK writes, in its output and in snapshots", () => {
    const text = JSON.stringify({
      Resources: { User00B015A1: { Type: "AWS::IAM::User", Metadata: { "aws:cdk:path": "S/User/Resource" } } },
    });
    for (const path of ["cdk.out/S.template.json", "test/integ.users.ts.snapshot/S.template.json"]) {
      expect(found(text, path)).toEqual([`${path}:1:38 user - definite User00B015A1`]);
    }
    expect(
      found(
        JSON.stringify({
          version: "36.0.0",
          artifacts: { S: { type: "aws:cloudformation:stack", metadata: { "/S/User": ["AWS::IAM::User"] } } },
        }),
        "cdk.out/manifest.json",
      ),
    ).toEqual([]);
  });
});

describe("cloudformation: templates in templates", () => {
  const stackSet = (body: readonly string[], type = "AWS::CloudFormation::StackSet", property = "TemplateBody") =>
    lines(
      "Resources:",
      "  Set:",
      `    Type: ${type}`,
      "    Properties:",
      `      ${property}: ${body[0]}`,
      ...body.slice(1),
    );
  const inner = [
    "        Resources:",
    "          Deploy:",
    "            Type: AWS::IAM::User",
    "            Properties: { UserName: ci }",
  ];

  it.each([
    ["a block", "|"],
    ["a folded block's neighbour", "|-"],
    ["a text that is filled in", "!Sub |"],
  ])("reads %s", (_, head) => {
    expect(found(stackSet([head, ...inner]))).toEqual(["template.yaml:8:19 user ci definite Deploy"]);
    expect(found(stackSet([head, ...inner], "AWS::CloudFormation::Stack"))).toHaveLength(1);
  });

  it("reads JSON in a string of JSON, and a map", () => {
    const template = JSON.stringify({ Resources: { Deploy: { Type: "AWS::IAM::User" } } });
    const outer = (body: unknown) =>
      JSON.stringify({
        Resources: { Set: { Type: "AWS::CloudFormation::StackSet", Properties: { TemplateBody: body } } },
      });
    const column = outer(template).indexOf('\\"AWS::IAM::User') + 1;
    expect(found(outer(template), "a.json")).toEqual([`a.json:1:${column} user - definite Deploy`]);
    expect(found(outer({ "Fn::ToJsonString": JSON.parse(template) }), "a.json")).toHaveLength(1);
    expect(found(outer({ "Fn::Sub": template }), "a.json")).toHaveLength(1);
    expect(found(outer({ "Fn::Sub": [template, {}] }), "a.json")).toHaveLength(1);
  });

  it("marks what stands in a template that a condition decides on", () => {
    const text = stackSet(["|", ...inner]).replace("    Properties:", "    Condition: IsProd\n    Properties:");
    expect(found(text)).toEqual(["template.yaml:9:19 user ci conditional Deploy"]);
  });

  it("stops at some depth, and says so", () => {
    let template = JSON.stringify({ Resources: { Deploy: { Type: "AWS::IAM::User" } } });
    for (let level = 0; level < 6; level++) {
      template = JSON.stringify({
        Resources: { S: { Type: "AWS::CloudFormation::StackSet", Properties: { TemplateBody: template } } },
      });
    }
    expect(found(template, "a.json")).toEqual([expect.stringMatching(/^a\.json:1:\d+ unreadable /)]);
  });

  it.each([
    ["another type", stackSet(["|", ...inner], "AWS::S3::Bucket")],
    ["another property", stackSet(["|", ...inner], undefined, "Description")],
    ["a comment in the text", stackSet(["|", ...inner.map((line) => line.replace(/Type/, "# Type"))])],
    ["a text of another sort", stackSet(["|", "        Type: AWS::IAM::User"])],
  ])("does not read %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("reads what the CDK's custom resource calls", () => {
    const call = (create: unknown, type = "Custom::AWS") =>
      JSON.stringify({ Resources: { Call: { Type: type, Properties: { Create: create } } } });
    const text = JSON.stringify({ service: "IAM", action: "createUser", parameters: { UserName: "x" } });
    expect(found(call(text), "cdk.out/a.template.json")).toEqual(["cdk.out/a.template.json:1:58 user - definite Call"]);
    const joined = {
      "Fn::Join": [
        "",
        ['{"service":"@aws-sdk/client-iam","action":"CreateAccessKeyCommand","parameters":"', { Ref: "X" }, '"}'],
      ],
    };
    expect(found(call(joined), "a.json")).toEqual([expect.stringMatching(/access-key - definite Call/)]);
    expect(found(call(text.replace("IAM", "Cognito")), "a.json")).toEqual([]);
    expect(found(call(text.replace("createUser", "getUser")), "a.json")).toEqual([]);
    expect(found(call(text, "Custom::Other"), "a.json")).toEqual([]);
  });
});

describe("cloudformation: Jinja", () => {
  it("reads a template around its statements, with the places of the file", () => {
    const text = lines(
      "{# AWS::IAM::User of the team #}",
      "Resources:",
      "{% for name in names %}",
      "  {{ name }}User:",
      "    Type: AWS::IAM::User",
      "    Properties:",
      "      UserName: '{{ name }}'",
      "{% endfor %}",
      "  Robot:",
      "    Type: AWS::IAM::User",
      "    Properties: { UserName: robot }",
    );
    expect(found(text, "templates/users.yaml.j2").map((line) => line.replace(/\uE000/g, "_"))).toEqual([
      "templates/users.yaml.j2:5:11 user - conditional __________User",
      "templates/users.yaml.j2:10:11 user robot definite Robot",
    ]);
  });

  it.each(["templates/a.yml", "templates/a.yaml", "templates/a.template", "templates/a.yaml.tpl", "a.yml.tmpl"])(
    "reads statements in %s",
    (path) => {
      const text = lines(
        "Resources:",
        "{% if robot %}",
        "  Robot: { Type: AWS::IAM::User }",
        "{% endif %}",
        "{% if false %}",
        "  Never: { Type: AWS::IAM::User }",
        "{% endif %}",
        "  Key: { Type: AWS::IAM::AccessKey }",
      );
      expect(found(text, path)).toEqual([
        `${path}:3:18 user - conditional Robot`,
        `${path}:8:16 access-key - definite Key`,
      ]);
    },
  );

  it("reads directives of Terraform's templates, and statements in JSON", () => {
    const text = lines(
      "Resources:",
      "%{ for name in names ~}",
      `  User\${name}: { Type: AWS::IAM::User }`,
      "%{ endfor ~}",
      "  Key: { Type: AWS::IAM::AccessKey }",
    );
    expect(found(text, "a.yaml.tftpl")).toEqual([
      `a.yaml.tftpl:3:24 user - conditional User\${name}`,
      "a.yaml.tftpl:5:16 access-key - definite Key",
    ]);
    const json = '{"Resources": {\n{% if x %}\n"A": {"Type": "AWS::IAM::User"},\n{% endif %}\n"B": {"Type": "x"}}}';
    expect(found(json, "a.json")).toEqual(["a.json:3:15 user - conditional A"]);
  });

  it("is misled by no sign of a template in what is data as it stands", () => {
    const text = lines("Description: '{%'", "Resources:", "  A: { Type: AWS::IAM::User }", "Metadata: { x: '%}' }");
    expect(found(text)).toEqual(["template.yaml:3:14 user - definite A"]);
    expect(found(`${text}---\n${text}`)).toHaveLength(2);
    const json =
      '{"Description": "{% if false %}", "Resources": {"A": {"Type": "AWS::IAM::User"}}, "x": "{% endif %}"}';
    expect(found(json, "a.json")).toEqual([expect.stringMatching(/ user - definite A$/)]);
  });

  it("reads JSON", () => {
    const text = '{"Resources": {"A": {"Type": "AWS::IAM::User", "Properties": {"Path": {{ path | tojson }} }}}}';
    expect(found(text, "a.json.jinja2")).toEqual(["a.json.jinja2:1:30 user - definite A"]);
  });

  it.each([
    ["a comment", "Resources:\n{#\n  A: { Type: AWS::IAM::User }\n#}\n  B: { Type: AWS::S3::Bucket }\n"],
    ["what is never there", "Resources:\n{% if false %}\n  A: { Type: AWS::IAM::User }\n{% endif %}\n"],
    ["a type that is filled in", "Resources:\n  A: { Type: 'AWS::IAM::{{ type }}' }\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text, "a.j2")).toEqual([]);
  });
});

describe("cloudformation: what nobody can see from here", () => {
  it.each([
    [
      "a macro",
      "Transform: CompanyDefaults\nResources: {}\n",
      "1:12 unresolved - definite Transform from CompanyDefaults",
    ],
    [
      "a macro among transforms",
      "Transform:\n  - AWS::Serverless-2016-10-31\n  - Mine\nResources: {}\n",
      "3:5 unresolved - definite Transform from Mine",
    ],
    [
      "an include",
      "Transform: { Name: AWS::Include, Parameters: { Location: s3://bucket/users.yaml } }\nResources: {}\n",
      "1:14 unresolved - definite Transform from AWS::Include s3://bucket/users.yaml",
    ],
    [
      "an include among the resources",
      "Resources:\n  Fn::Transform: { Name: AWS::Include, Parameters: { Location: !Sub 's3://b/x' } }\n",
      "2:3 unresolved - definite Fn::Transform from AWS::Include s3://b/x",
    ],
    [
      "a macro in a resource",
      "Resources:\n  A:\n    Fn::Transform: { Name: Mine }\n",
      "3:5 unresolved - definite A from Mine",
    ],
    [
      "a template elsewhere",
      "Resources:\n  A:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: https://example.com/a.yaml\n",
      "5:7 unresolved - definite A from https://example.com/a.yaml",
    ],
    [
      "a template that is worked out",
      "Resources:\n  A:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      TemplateURL: !Ref Url\n",
      "5:7 unresolved - definite A from Url",
    ],
    [
      "an application of the repository of such",
      "Resources:\n  A:\n    Type: AWS::Serverless::Application\n    Properties:\n      Location: { ApplicationId: x, SemanticVersion: 1.0.0 }\n",
      "5:7 unresolved - definite A from { ApplicationId: x, SemanticVersion: 1.0.0 }",
    ],
    [
      "a module of the registry",
      "Resources:\n  A:\n    Type: Acme::Identity::Mailer::MODULE\n",
      "3:11 unresolved - definite A from Acme::Identity::Mailer::MODULE",
    ],
  ])("notes %s", (_, text, expected) => {
    expect(found(text)).toEqual([`template.yaml:${expected}`]);
  });

  it.each([
    [
      "transforms of AWS that hide nothing",
      "Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]\nResources: {}\n",
    ],
    [
      "a template of this repository",
      "Resources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./a.yaml } } }\n",
    ],
    [
      "an include in a property",
      "Resources: { A: { Type: AWS::S3::Bucket, Properties: { Fn::Transform: { Name: AWS::Include } } } }\n",
    ],
  ])("has no word for %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("cloudformation: mentions", () => {
  it.each([
    [
      "Config scope",
      "Resources: { R: { Type: AWS::Config::ConfigRule, Properties: { ResourceTypes: [AWS::IAM::User] } } }\n",
    ],
    ["a Type within Properties", "Resources: { R: { Type: AWS::X::Y, Properties: { Type: AWS::IAM::User } } }\n"],
    [
      "a hook's targets",
      "Resources: { H: { Type: AWS::CloudFormation::HookTypeConfig, TargetNames: [AWS::IAM::User] } }\n",
    ],
    [
      "a policy's condition",
      "Statement: { Condition: { StringEquals: { cloudformation:ResourceTypes: [AWS::IAM::User] } } }\n",
    ],
    ["a schema", "ResourceTypes: { AWS::IAM::User: { Type: AWS::IAM::User } }\n"],
    ["guard unit tests", "- input: { Resources: { A: { Type: AWS::IAM::User } } }\n"],
    ["resources away from the root", "stack: { Resources: { A: { Type: AWS::IAM::User } } }\n"],
    ["a comment", "Resources: { A: { Type: AWS::S3::Bucket } } # Type: AWS::IAM::User\n"],
    ["text", "Resources: { A: { Type: AWS::S3::Bucket, Description: 'Type: AWS::IAM::User' } }\n"],
    [
      "a longer or shorter type",
      "Resources: { A: { Type: AWS::IAM::Users }, B: { Type: AWS::IAM::Use }, C: { Type: constructor } }\n",
    ],
    ["other types", "Resources: { A: { Type: AWS::IAM::Role }, B: { Type: AWS::IAM::Group } }\n"],
    ["a type that is a list", "Resources: { A: { Type: [AWS::IAM::User] } }\n"],
    ["Terraform's names", "Resources: { A: { Type: aws_iam_user } }\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it("leaves other formats alone", () => {
    expect(read('Resources "A" { Type = "AWS::IAM::User" }\n', "main.tf")).toEqual([]);
    expect(read("Resources: { A: { Type: AWS::IAM::User } }\n", "notes.md")).toEqual([]);
  });
});

describe("cloudformation: any spelling", () => {
  const word = "AWS::IAM::AccessKey";
  const hex = (character: string, digits: number) => character.charCodeAt(0).toString(16).padStart(digits, "0");
  const ways = {
    json: [(c: string) => c, (c: string) => `\\u${hex(c, 4)}`, (c: string) => `\\u${hex(c, 4).toUpperCase()}`],
    yaml: [
      (c: string) => `\\x${hex(c, 2)}`,
      (c: string) => `\\U${hex(c, 8)}`,
      (c: string) => `\\\n      ${c}`,
      (c: string) => `\\\r\n      ${c}`,
    ],
  };
  const spelled = (choices: readonly ((c: string) => string)[]) =>
    fc
      .array(fc.constantFrom(...choices), { minLength: word.length, maxLength: word.length })
      .map((chosen) => [...word].map((character, index) => chosen[index]?.(character) ?? character).join(""));

  it("finds a type in JSON, however it is escaped", () => {
    fc.assert(
      fc.property(spelled(ways.json), (type) => {
        expect(read(`{"Resources":{"A":{"Type":"${type}"}}}`, "a.json")).toHaveLength(1);
      }),
    );
  });

  it("finds a type in YAML, however it is escaped or folded", () => {
    fc.assert(
      fc.property(spelled([...ways.json, ...ways.yaml]), (type) => {
        expect(read(`Resources:\n  A:\n    Type: "${type}"\n`)).toHaveLength(1);
      }),
    );
  });

  it("finds a type with a single character disguised", () => {
    for (const [index, character] of [...word].entries()) {
      for (const way of [...ways.json, ...ways.yaml]) {
        const type = word.slice(0, index) + way(character) + word.slice(index + 1);
        expect(read(`Resources:\n  A:\n    Type: "${type}"\n`), type).toHaveLength(1);
      }
    }
  });
});
