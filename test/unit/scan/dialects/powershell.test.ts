import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandLine } from "../../../../src/scan/dialects/command-line.ts";
import { powershell } from "../../../../src/scan/dialects/powershell.ts";
import { powershellCommands } from "../../../../src/scan/lex/commands/powershell.ts";
import { definitionsIn } from "../../../support/definitions.ts";

const read = (text: string, path = "users.ps1") => definitionsIn(powershell, path, text);
const places = (text: string, path?: string) =>
  read(text, path).map(({ name, at }) => `${at}${name ? ` (${name})` : ""}`);

describe("powershell", () => {
  it("reads a user with its name, at the cmdlet", () => {
    expect(read("Import-Module AWSPowerShell\n$user = New-IAMUser -UserName ci\n")).toEqual([
      {
        kind: "user",
        dialect: "powershell",
        name: "ci",
        address: "New-IAMUser",
        confidence: "definite",
        at: "2: New-IAMUser",
      },
    ]);
  });

  it.each([
    ["New-IAMUser", "user"],
    ["New-IAMAccessKey", "access-key"],
    ["New-IAMLoginProfile", "login-profile"],
    ["Update-IAMLoginProfile", "login-profile"],
    ["Publish-IAMSSHPublicKey", "ssh-key"],
    ["New-IAMServiceSpecificCredential", "service-credential"],
    ["Reset-IAMServiceSpecificCredential", "service-credential"],
    ["Publish-IAMSigningCertificate", "signing-certificate"],
    ["Add-IAMUserToGroup", "membership"],
    ["Register-IAMUserPolicy", "user-policy"],
    ["Write-IAMUserPolicy", "user-policy"],
    ["Set-IAMUserPermissionsBoundary", "user-policy"],
    ["New-IAMVirtualMFADevice", "mfa-device"],
    ["Enable-IAMMFADevice", "mfa-device"],
  ])("knows %s", (cmdlet, kind) => {
    expect(read(`${cmdlet} -UserName ci`)).toMatchObject([{ kind, at: `1: ${cmdlet}` }]);
    expect(read(`${cmdlet.toUpperCase()} -username ci`)).toMatchObject([{ kind }]);
  });

  it.each([
    ["a name in quotes", "New-IAMUser -UserName 'ci'", "1: New-IAMUser (ci)"],
    ["a name after a colon", "New-IAMUser -UserName:ci", "1: New-IAMUser (ci)"],
    ["a name to expand", 'New-IAMUser -UserName "$name"', "1: New-IAMUser"],
    ["a variable", "New-IAMUser -UserName $name", "1: New-IAMUser"],
    ["a pipeline", "'a' | % { New-IAMUser -UserName $_ }", "1: New-IAMUser"],
    ["parentheses", "(New-IAMAccessKey -UserName ci).SecretAccessKey", "1: New-IAMAccessKey (ci)"],
    ["an assignment without spaces", "$k=New-IAMAccessKey -UserName ci", "1: New-IAMAccessKey (ci)"],
    ["a cast", "[void] New-IAMUser -UserName ci", "1: New-IAMUser (ci)"],
    ["a module", "AWS.Tools.IdentityManagement\\New-IAMUser", "1: AWS.Tools.IdentityManagement\\New-IAMUser"],
    ["continued lines", "New-IAMUser `\r\n  -UserName `\n  ci", "1: New-IAMUser (ci)"],
    ["a return", "return New-IAMUser", "1: New-IAMUser"],
    ["a name without its parameter", "New-IAMUser ci -Path /x/", "1: New-IAMUser (ci)"],
    ["a value without a parameter that is none", "Add-IAMUserToGroup ci", "1: Add-IAMUserToGroup"],
    ["a text that is called", "& 'New-IAMUser' -UserName ci", "1: 'New-IAMUser' (ci)"],
    ["a substitution in a text", '"key: $(New-IAMUser -UserName ci)"', "1: New-IAMUser (ci)"],
    ["an expression", "iex 'New-IAMUser -UserName ci'", "1: New-IAMUser (ci)"],
    ["an expression by name", 'Invoke-Expression -Command "New-IAMUser -UserName ci"', "1: New-IAMUser (ci)"],
    ["another shell", 'powershell.exe -NoProfile -Command "New-IAMUser -UserName ci"', "1: New-IAMUser (ci)"],
    ["a text within a text", `iex "pwsh -c 'New-IAMUser -UserName ci'"`, "1: New-IAMUser (ci)"],
    [
      "what follows another address",
      "$env:AWS_ENDPOINT_URL = 'http://localhost:1'\n$env:AWS_ENDPOINT_URL = $null\nNew-IAMUser",
      "3: New-IAMUser",
    ],
    [
      "what an address under a condition stands before",
      "if ($x) {\n  $env:AWS_ENDPOINT_URL = 'http://localhost:1'\n}\nNew-IAMUser",
      "4: New-IAMUser",
    ],
    ["what follows an exit in a block", "if ($x) {\nexit 1\n}\nNew-IAMUser", "4: New-IAMUser"],
    ["what follows an exit in a text", "$a = @'\nexit\n'@\nNew-IAMUser", "4: New-IAMUser"],
    ["what follows a here-string", "$a = @'\nit's\n'@\nNew-IAMUser", "4: New-IAMUser"],
    ["what follows a comment", "<# it's #> New-IAMUser # it's", "1: New-IAMUser"],
    ["a word with a hash", "cd a#b; New-IAMUser", "1: New-IAMUser"],
  ])("reads %s", (_, text, expected) => {
    expect(places(text)).toEqual([expected]);
  });

  it.each([
    ["a comment", "# New-IAMUser\n<#\nNew-IAMUser\n#>"],
    ["a string", "$a = 'New-IAMUser'\n$b = \"x\nNew-IAMUser\""],
    ["a here-string", "$a = @'\nNew-IAMUser\n'@\n$b = @\"\nNew-IAMUser\n\"@"],
    ["a function", "function New-IAMUser { }"],
    ["a mock", "Mock New-IAMUser { }\nMock -CommandName New-IAMUser"],
    ["help", "Get-Help New-IAMUser"],
    ["other cmdlets", "Get-IAMUser; Remove-IAMUser ci; New-IAMRole; New-IAMGroup; New-IDSUser"],
    ["another service", "New-CGIPUserAdmin; New-ECUser; New-TFRUser"],
    ["LocalStack", "New-IAMUser -UserName ci -EndpointUrl http://localhost:4566"],
    ["what an exit stands before", "if ($x) { y }\nexit 0\nNew-IAMUser -UserName ci"],
    ["LocalStack by the environment", "$env:AWS_ENDPOINT_URL = 'http://localhost:4566'\nNew-IAMUser -UserName ci"],
    ["a question what would be", "New-IAMUser -UserName ci -WhatIf"],
    ["a question for help", "New-IAMUser -?"],
    ["a text that is shown", `Write-Host "iex 'New-IAMUser'"\nthrow 'New-IAMUser'\n'New-IAMUser'`],
    ["a variable", "& $New-IAMUser"],
  ])("does not take %s for a call", (_, text) => {
    expect(places(`${text}\n`)).toEqual([]);
  });

  it("reads the scripts of pipelines", () => {
    expect(places("steps:\n  - shell: pwsh\n    run: |\n      ls\n      New-IAMUser -UserName ci\n", "a.yml")).toEqual([
      "5: New-IAMUser (ci)",
    ]);
    expect(places("steps:\n  - pwsh: New-IAMUser\n  - name: New-IAMUser\n", "a.yaml")).toEqual(["2: New-IAMUser"]);
    expect(places("New-IAMUser", "a.md")).toEqual([]);
  });

  it("leaves the AWS CLI to the command lines", () => {
    const text =
      "# aws iam create-user\n$x = & aws iam create-user `\n  --user-name ci | ConvertFrom-Json\n'aws iam create-user'\n";
    expect(read(text)).toEqual([]);
    expect(definitionsIn(commandLine, "a.ps1", text)).toMatchObject([{ name: "ci", at: "2: aws iam create-user" }]);
  });

  it("leaves commands of the AWS CLI alone that speak to a stand-in", () => {
    const text = "$env:AWS_ENDPOINT_URL = 'http://localhost:4566'\naws iam create-user --user-name ci\n";
    expect(definitionsIn(commandLine, "a.ps1", text)).toEqual([]);
  });

  it("never throws, whatever the text", () => {
    const pieces = fc.constantFrom(
      ..."@' '@ @\" ` # <# #> $ ( ) { } ; | = , \n ' \" New-IAMUser a -UserName".split(" "),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (all) => {
        const text = all.join("");
        for (const { words } of powershellCommands(text)) {
          for (const { start, end } of words) expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
