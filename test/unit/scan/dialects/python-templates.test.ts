import { describe, expect, it } from "vitest";
import { terrascript } from "../../../../src/scan/dialects/terrascript.ts";
import { troposphere } from "../../../../src/scan/dialects/troposphere.ts";
import { definitionsIn } from "../../../support/definitions.ts";

describe("troposphere", () => {
  const read = (text: string) => definitionsIn(troposphere, "template.py", text);

  it("reads a user with its name, at the call", () => {
    const text =
      'from troposphere import Template, iam\nt = Template()\nt.add_resource(iam.User("Deploy", UserName="ci"))\n';
    expect(read(text)).toEqual([
      {
        kind: "user",
        dialect: "troposphere",
        name: "ci",
        address: "iam.User Deploy",
        confidence: "definite",
        at: "3: iam.User",
      },
    ]);
  });

  it.each([
    ["User", "user"],
    ["AccessKey", "access-key"],
    ["UserToGroupAddition", "membership"],
    ["UserPolicy", "user-policy"],
    ["VirtualMFADevice", "mfa-device"],
  ])("knows %s", (type, kind) => {
    expect(read(`from troposphere.iam import ${type}\n${type}("x")\n`)).toMatchObject([{ kind }]);
    expect(read(`import troposphere.iam as i\ni.${type}("x")\n`)).toMatchObject([{ kind }]);
    expect(read(`from troposphere.iam import *\n${type}("x")\n`)).toMatchObject([{ kind }]);
  });

  it("knows conditions, and policies of users", () => {
    expect(read('from troposphere.iam import User\nUser("x", Condition="IsTest")\n')).toMatchObject([
      { confidence: "conditional" },
    ]);
    expect(read('from troposphere import iam\niam.PolicyType("x", Users=[Ref(u)])\n')).toMatchObject([
      { kind: "user-policy" },
    ]);
    expect(read('from troposphere import iam\niam.PolicyType("x", Roles=[Ref(u)])\niam.Policy(Users=[1])\n')).toEqual(
      [],
    );
  });

  it.each([
    ["another package", 'from mine import iam # troposphere\niam.User("x")\n'],
    ["a comment", 'from troposphere import iam\n# iam.User("x")\n'],
    ["a string", "from troposphere import iam\na = 'iam.User(\"x\")'\nb = '''\niam.User(1)\n'''\n"],
    ["a format string", "from troposphere import iam\na = f'iam.User(1)'\n"],
    ["a role", 'from troposphere import iam\niam.Role("x")\niam.Group("y")\n'],
    ["another module", 'from troposphere import cognito\ncognito.User("x")\ncognito.UserPoolUser("iam")\n'],
    ["boto3's handle", 'from troposphere import iam\niam = boto3.resource("iam")\niam.User("x")\n'],
    ["an instance check", "from troposphere import iam\nisinstance(a, iam.User)\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it("reads code that is inserted into a string", () => {
    expect(read("from troposphere import iam\na = f'{iam.User(\"x\").title!r:>{width}}'\n")).toMatchObject([
      { at: "2: iam.User" },
    ]);
  });
});

describe("terrascript", () => {
  const read = (text: string) => definitionsIn(terrascript, "users.py", text);

  it("reads a user with its name, at the call", () => {
    const text = 'from terrascript.resource import (\n    aws_iam_user,\n)\nts += aws_iam_user("deploy", name="ci")\n';
    expect(read(text)).toEqual([
      {
        kind: "user",
        dialect: "terrascript",
        name: "ci",
        address: "aws_iam_user deploy",
        confidence: "definite",
        at: "4: aws_iam_user",
      },
    ]);
  });

  it.each([
    "import terrascript.aws.r as r\nr.aws_iam_access_key('x')\n",
    "from terrascript import resource\nresource.aws_iam_access_key('x')\n",
    "import terrascript.resource.hashicorp.aws as aws\naws.aws_iam_access_key('x')\n",
    "import terrascript\nterrascript.resource.aws_iam_access_key('x')\n",
    "from terrascript.aws.r import *\naws_iam_access_key('x')\n",
  ])("resolves %j", (text) => {
    expect(read(text)).toMatchObject([{ kind: "access-key" }]);
  });

  it.each([
    "from terrascript.data import aws_iam_user\naws_iam_user('x')\n",
    "import terrascript.aws.d as d\nd.aws_iam_user('x')\n",
    "from mine import aws_iam_user # terrascript\naws_iam_user('x')\n",
    "from terrascript.resource import aws_iam_role\naws_iam_role('x')\n",
    "from terrascript.resource import aws_iam_user\n# aws_iam_user('x')\n'aws_iam_user(1)'\n",
    "from terrascript.resource import aws_iam_user\nif type(a) is aws_iam_user: pass\n",
  ])("does not take this for a definition: %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});
