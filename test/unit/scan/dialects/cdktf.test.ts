import { describe, expect, it } from "vitest";
import { cdktf } from "../../../../src/scan/dialects/cdktf.ts";
import { definitionsIn, foundIn } from "../../../support/definitions.ts";

const read = (path: string, text: string) => definitionsIn(cdktf, path, text);

describe("cdktf", () => {
  it("reads a user with its name, at the call", () => {
    const text =
      'import { IamUser } from "@cdktf/provider-aws/lib/iam-user";\nnew IamUser(this, "deploy", { name: "ci" });\n';
    expect(read("main.ts", text)).toEqual([
      {
        kind: "user",
        dialect: "cdktf",
        name: "ci",
        address: "IamUser deploy",
        confidence: "definite",
        at: "2: new IamUser",
      },
    ]);
  });

  it.each([
    ["IamUser", "user"],
    ["IamAccessKey", "access-key"],
    ["IamUserLoginProfile", "login-profile"],
    ["IamUserSshKey", "ssh-key"],
    ["IamServiceSpecificCredential", "service-credential"],
    ["IamSigningCertificate", "signing-certificate"],
    ["IamUserGroupMembership", "membership"],
    ["IamUserPolicyAttachment", "user-policy"],
    ["IamVirtualMfaDevice", "mfa-device"],
  ])("knows %s", (type, kind) => {
    const text = `import * as aws from "@cdktf/provider-aws";\nnew aws.iam.${type}(this, "x", {});\n`;
    expect(read("main.ts", text)).toMatchObject([{ kind }]);
  });

  it.each([
    ["a.ts", 'import { iamUser } from "@cdktf/provider-aws";', 'new iamUser.IamUser(this, "x", { name: "ci" })'],
    ["a.ts", 'import { IamUser } from "@cdktf/provider-aws";', 'new IamUser(this, "x", { name: "ci" })'],
    ["a.ts", 'import { IamUser } from "./.gen/providers/aws/iam-user";', 'new IamUser(this, "x", { name: "ci" })'],
    ["a.ts", 'import { IamUser } from "../.gen/providers/aws";', 'new IamUser(this, "x", { name: "ci" })'],
    ["a.py", "from cdktf_cdktf_provider_aws.iam_user import IamUser", 'IamUser(self, "x", name="ci")'],
    ["a.py", "from imports.aws.iam_user import IamUser", 'IamUser(self, "x", name="ci")'],
    ["a.py", "from imports.aws import iam_user", 'iam_user.IamUser(self, "x", name="ci")'],
    [
      "a.go",
      'import "github.com/cdktf/cdktf-provider-aws-go/aws/v19/iamuser"',
      'iamuser.NewIamUser(stack, jsii.String("x"), &iamuser.IamUserConfig{Name: jsii.String("ci")})',
    ],
    [
      "a.go",
      'import "cdk.tf/go/stack/generated/hashicorp/aws/iamuser"',
      'iamuser.NewIamUser(stack, jsii.String("x"), &iamuser.IamUserConfig{Name: jsii.String("ci")})',
    ],
    [
      "A.java",
      "import com.hashicorp.cdktf.providers.aws.iam_user.IamUser;",
      'IamUser.Builder.create(this, "x").name("ci").build();',
    ],
    ["A.java", "import imports.aws.iam_user.*;", 'new IamUser(this, "x", IamUserConfig.builder().name("ci").build());'],
    [
      "A.cs",
      "using HashiCorp.Cdktf.Providers.Aws.IamUser;",
      'new IamUser(this, "x", new IamUserConfig { Name = "ci" });',
    ],
  ])("reads a user in %s: %s", (path, header, code) => {
    expect(read(path, `${header}\n${code}\n`)).toMatchObject([
      { kind: "user", name: "ci", at: expect.stringMatching(/^2: /) },
    ]);
    expect(read(path, `${header}\r\n\r\n${code}\r\n`)).toMatchObject([{ at: expect.stringMatching(/^3: /) }]);
  });

  it.each([
    ["another package's class", "a.ts", 'import { IamUser } from "./iam-user"; // cdktf\nnew IamUser(this, "x");\n'],
    [
      "another provider",
      "a.ts",
      'import { IamUser } from "@cdktf/provider-yandex/lib/iam-user";\nnew IamUser(this, "x");\n',
    ],
    [
      "a data source",
      "a.ts",
      'import { DataAwsIamUser } from "@cdktf/provider-aws/lib/data-aws-iam-user";\nnew DataAwsIamUser(this, "x");\n',
    ],
    ["a role", "a.ts", 'import { IamRole } from "@cdktf/provider-aws/lib/iam-role";\nnew IamRole(this, "x");\n'],
    ["a type", "a.ts", 'import { IamUser } from "@cdktf/provider-aws/lib/iam-user";\nlet a: IamUser;\n'],
    [
      "a static method",
      "a.ts",
      'import { IamUser } from "@cdktf/provider-aws/lib/iam-user";\nIamUser.generateConfigForImport(this, "x", "y");\n',
    ],
    ["a comment", "a.py", "from imports.aws.iam_user import IamUser\n# IamUser(self, 'x')\n"],
    [
      "a string",
      "a.go",
      'import "github.com/cdktf/cdktf-provider-aws-go/aws/v19/iamuser"\nvar a = "iamuser.NewIamUser(b)"\n',
    ],
  ])("does not take %s for a definition", (_, path, text) => {
    expect(read(path, text)).toEqual([]);
  });
});

it("reads classes of CDK Terrain, which goes on where CDK for Terraform ends", () => {
  expect(
    foundIn(
      cdktf,
      "a.ts",
      'import { IamUser } from "@cdktn/provider-aws/lib/iam-user";\nnew IamUser(this, "u", { name: "ci" });\n',
    ),
  ).toEqual(["a.ts:2:1 user ci definite IamUser u"]);
});
