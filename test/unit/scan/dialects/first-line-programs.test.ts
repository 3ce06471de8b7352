import { describe, it } from "vitest";
import { lines } from "../../../support/definitions.ts";
import { expectMarked } from "../../../support/marked.ts";

const boto = (...rest: readonly string[]): string => lines("import boto3", 'iam = boto3.client("iam")', ...rest);
const python = boto("⟦user ci imperative:iam.create_user⟧(UserName='ci')  # iam.create_user(UserName='x')");
const mention = boto("iam.create_user(UserName='ci')");

describe("programs whose names have no extension", () => {
  it.each([
    ["Python", "#!/usr/bin/env python3", python, "aws-sdk"],
    ["Python by its path", "#!/usr/bin/python3.12 -u", python, "aws-sdk"],
    ["Python by env -S", "#!/usr/bin/env -S python3 -I", python, "aws-sdk"],
    [
      "Ruby",
      "#!/usr/bin/env ruby",
      lines(
        'require "aws-sdk-iam"',
        "iam = Aws::IAM::Client.new",
        "⟦access-key ci imperative:iam.create_access_key⟧(user_name: 'ci')",
      ),
      "aws-sdk",
    ],
    [
      "Node.js",
      "#!/usr/bin/env node",
      lines(
        'const { CreateUserCommand } = require("@aws-sdk/client-iam");',
        "client.send(⟦user ci imperative:new CreateUserCommand⟧({ UserName: 'ci' }));",
      ),
      "aws-sdk",
    ],
    ["PowerShell", "#!/usr/bin/env pwsh", lines("⟦user ci definite:New-IAMUser⟧ -UserName ci"), "powershell"],
    [
      "an app of AWS CDK",
      "#!/usr/bin/env python3",
      lines("from aws_cdk import aws_iam as iam", "⟦user ci definite:iam.User⟧(self, 'Ci', user_name='ci')"),
      "cdk",
    ],
    [
      "a shell, which reads its own commands",
      "#!/bin/sh",
      lines("⟦user ci definite:aws iam create-user⟧ --user-name ci"),
      "command-line",
    ],
  ])("reads %s", (_, first, text, dialect) => {
    expectMarked("bin/provision", `${first}\n${text}`, dialect);
    expectMarked("provision", `${first}\n\n${text}`, dialect);
  });

  it.each([
    ["no first line of that kind", "bin/provision", mention],
    ["an interpreter that nobody knows", "bin/provision", `#!/usr/bin/env perl\n${mention}`],
    ["a name of another language", "provision.txt", `#!/usr/bin/env python3\n${mention}`],
    ["a first line that comes later", "bin/provision", `\n#!/usr/bin/env python3\n${mention}`],
    ["commented out", "bin/provision", `#!/usr/bin/env python3\n${mention.replace(/^/gm, "# ")}`],
    [
      "a stand-in for AWS",
      "bin/provision",
      `#!/usr/bin/env python3\nimport boto3\niam = boto3.client("iam", endpoint_url="http://localhost:4566")\niam.create_user(UserName="ci")\n`,
    ],
  ])("but none with %s", (_, path, text) => expectMarked(path, text, "aws-sdk"));
});
