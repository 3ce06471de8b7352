import { describe, it } from "vitest";
import { lines } from "../../../../support/definitions.ts";
import { expectMarked } from "../../../../support/marked.ts";

const TYPE = "⟦user ci definite:AWS::IAM::User⟧";
const CALL = "⟦user ci imperative:iam.create_user⟧(UserName='ci')";

describe("here-documents of a shell script", () => {
  it.each([
    [
      "a template in a file",
      lines(
        "cat > /tmp/user.yaml <<'EOF'",
        "Resources:",
        "  A:",
        `    Type: ${TYPE}`,
        "    Properties: { UserName: ci }",
        "EOF",
      ),
      "cloudformation",
    ],
    [
      "one whose values the shell fills in",
      lines(
        "cat <<EOF > template.json",
        '{ "Resources": { "A": { "Type": ⟦user - definite:"AWS::IAM::User"⟧, "Properties": { "UserName": "$NAME" } } } }',
        "EOF",
      ),
      "cloudformation",
    ],
    [
      "one in a file that a variable names",
      lines(
        'TEMPLATE_FILE="/tmp/users.yaml"',
        '  cat <<EOT > "$TEMPLATE_FILE"',
        "Resources:",
        "  A:",
        `    Type: ${TYPE}`,
        "    Properties: { UserName: ci }",
        "EOT",
      ),
      "cloudformation",
    ],
    [
      "one in a temporary file",
      lines(
        `local target=\${1:-other}`,
        "target=$(mktemp /tmp/XXXX.json); other=a.txt",
        `tee "\${target}" <<EOT`,
        '{ "Resources": { "A": { "Type": ⟦user - definite:"AWS::IAM::User"⟧ } } }',
        "EOT",
      ),
      "cloudformation",
    ],
    [
      "a configuration, by tee",
      lines(
        "sudo tee infra/main.tf <<EOF",
        '⟦user ci definite:resource "aws_iam_user" "x"⟧ {',
        '  name = "ci"',
        "}",
        "EOF",
      ),
      "terraform",
    ],
    [
      "a manifest that is applied",
      lines(
        "if x; then",
        "\tkubectl apply -f - <<-EOF",
        "\tapiVersion: iam.aws.upbound.io/v1beta1",
        "\tkind: ⟦user ci definite:User⟧",
        "\tmetadata: { name: ci }",
        "\tEOF",
        "fi",
      ),
      "kubernetes",
    ],
    [
      "a role of Vault",
      lines(
        "vault write aws/roles/ci - <<EOF",
        '{"credential_type": ⟦minted - definite:"iam_user"⟧, "policy_arns": []}',
        "EOF",
        "kubectl -n x delete -f - <<EOF",
        "apiVersion: iam.aws.upbound.io/v1beta1",
        "kind: User",
        "metadata: { name: ci }",
        "EOF",
      ),
      "vault",
    ],
    [
      "one that is piped",
      lines(
        "cat <<EOF | kubectl apply -f -",
        "apiVersion: iam.services.k8s.aws/v1alpha1",
        "kind: ⟦user ci definite:User⟧",
        "metadata: { name: ci }",
        "EOF",
      ),
      "kubernetes",
    ],
    [
      "a template of a template",
      lines(
        "cat > users.yaml <<'EOF'",
        "Resources:",
        "{% if a %}",
        "  A:",
        `    Type: ${TYPE.replace("definite", "conditional")}`,
        "    Properties: { UserName: ci }",
        "{% endif %}",
        "EOF",
      ),
      "cloudformation",
    ],
    [
      "a template in an argument",
      lines(
        "aws cloudformation create-stack --template-body \\",
        `  '{"Resources":{"A":{"Type":⟦user ci definite:"AWS::IAM::User"⟧,"Properties":{"UserName":"ci"}}}}'`,
      ),
      "cloudformation",
    ],
    [
      "a program in an argument",
      lines('if x; then sudo python3 -c "import boto3', 'iam = boto3.client(\\"iam\\")', `${CALL}"; fi`),
      "aws-sdk",
    ],
    ["a program", lines("python3 - <<'EOF'", "import boto3", "iam = boto3.client('iam')", CALL, "EOF"), "aws-sdk"],
  ])("%s", (_, marked, dialect) => expectMarked("bin/setup.sh", `#!/bin/bash\n# it's "so\n${marked}`, dialect));

  it.each([
    ["what is only printed", "cat <<EOF\nResources: { A: { Type: AWS::IAM::User } }\nEOF\n"],
    ["what becomes a note", "cat > notes.md <<EOF\nResources: { A: { Type: AWS::IAM::User } }\nEOF\n"],
    [
      "a note that a variable names",
      "F=a.md\nG=b.yaml\ncat > $F <<EOF\nResources: { A: { Type: AWS::IAM::User } }\nEOF\n",
    ],
    [
      "a name that nothing is known of",
      "# F=a.yaml\ncat > $G <<EOF\nResources: { A: { Type: AWS::IAM::User } }\nEOF\n",
    ],
    ["a comment in it", 'cat > main.tf <<EOF\n# resource "aws_iam_user" "x" {}\nEOF\n'],
    [
      "a policy",
      'cat > deny.json <<EOF\n{ "Statement": [{ "Action": "iam:CreateUser", "Resource": "AWS::IAM::User" }] }\nEOF\n',
    ],
    ["a comment around it", "# cat > a.yaml <<EOF\n# Resources: { A: { Type: AWS::IAM::User } }\n# EOF\n"],
    ["a string around it", "x='\ncat > a.yaml <<EOF\nResources: { A: { Type: AWS::IAM::User } }\nEOF\n'\n"],
    ["an argument of another program", `grep -e "boto3.client('iam').create_user()" x\nlog -c "iam.create_user"\n`],
    ["an argument for another service", `python3 -c "import boto3; boto3.client('transfer').create_user()"\n`],
    ["another service", "python3 <<EOF\nimport boto3\nboto3.client('transfer').create_user(UserName='iam')\nEOF\n"],
  ])("not %s", (_, text) => expectMarked("bin/setup.sh", text, "here-documents"));
});

describe("here-documents of a document's commands", () => {
  const step = (...body: readonly string[]): string =>
    lines("jobs:", "  a:", "    steps:", "      - run: |", ...body.map((line) => `          ${line}`));

  it("a manifest that a workflow applies", () => {
    expectMarked(
      ".github/workflows/a.yml",
      step(
        "kubectl apply -f - <<EOF",
        "apiVersion: iam.aws.upbound.io/v1beta1",
        "kind: ⟦user ci definite:User⟧",
        "metadata:",
        "  name: ci",
        "EOF",
      ),
      "kubernetes",
    );
  });

  it("a template that a workflow deploys", () => {
    const marked = step("cat > a.yaml <<EOF", "Resources:", "  A:", `    Type: ${TYPE.replace(" ci ", " - ")}`, "EOF");
    expectMarked("buildspec.yml", marked, "cloudformation");
  });

  it("not what a workflow prints", () => {
    expectMarked("a.yml", step("cat <<EOF", "Resources: { A: { Type: AWS::IAM::User } }", "EOF"), "inline-programs");
  });
});

describe("programs within a document's commands", () => {
  const program = ["import boto3", "iam = boto3.client('iam')", CALL];
  const indented = (blanks: number, body = program): readonly string[] => body.map((line) => " ".repeat(blanks) + line);
  it.each([
    ["a step in Python", "a.yml", lines("steps:", "  - shell: python", "    run: |", ...indented(6))],
    ["one with options", "action.yml", lines("steps:", "  - shell: python3 -u {0}", "    run: |", ...indented(6))],
    [
      "steps in Python",
      "a.yml",
      lines(
        "defaults:",
        "  run:",
        "    shell: python",
        "jobs:",
        "  a:",
        "    steps:",
        "      - run: |",
        ...indented(10),
      ),
    ],
    ["a here-document", "a.yml", lines("steps:", "  - run: |", "      python3 <<'E'", ...indented(6), "      E")],
    [
      "an argument",
      "a.yml",
      `run: python -c "import boto3; ⟦user ci imperative:boto3.client('iam').create_user⟧(UserName='ci')"\n`,
    ],
    [
      "a here-document in JavaScript",
      "a.yml",
      lines(
        "run: |",
        "  node --input-type=module <<'E'",
        '  import { IAMClient, CreateUserCommand } from "@aws-sdk/client-iam";',
        '  await new IAMClient({}).send(⟦user ci imperative:new CreateUserCommand⟧({ UserName: "ci" }));',
        "  E",
      ),
    ],
    [
      "a script of Argo",
      "w.yaml",
      lines("apiVersion: argoproj.io/v1alpha1", "script:", "  command: [python]", "  source: |", ...indented(4)),
    ],
    [
      "a script of Tekton by its first line",
      "t.yaml",
      lines("apiVersion: tekton.dev/v1", "script: |", "  #!/usr/bin/env python3", ...indented(2)),
    ],
    [
      "a module of Ansible",
      "tasks.yml",
      lines("- shell: |", ...indented(4), "  args:", "    executable: /usr/bin/python3"),
    ],
  ])("%s", (_, path, marked) => expectMarked(path, marked, "aws-sdk"));

  const other = ["import boto3", "c = boto3.client('elasticache')", "c.create_user(UserName='iam')"];
  it.each([
    ["another service", lines("- shell: python", "  run: |", ...indented(4, other))],
    ["a comment", lines("- shell: python", "  run: |", ...indented(4, ["import boto3", "# iam.create_user()"]))],
    [
      "a text",
      lines("- shell: python", "  run: |", "    import boto3", `    print("boto3.client('iam').create_user()")`),
    ],
    [
      "a stand-in",
      lines(
        "- shell: python",
        "  run: |",
        "    import boto3",
        "    boto3.client('iam', endpoint_url='http://localhost:1').create_user()",
      ),
    ],
    [
      "a step in a shell",
      lines("- shell: bash", "  run: |", ...indented(4, ["import boto3", "boto3.client('iam').create_user()"])),
    ],
    [
      "a step that never runs",
      lines("- if: false", "  shell: python", "  run: |", "    import boto3", "    boto3.client('iam').create_user()"),
    ],
    [
      "a description",
      lines(
        "- shell: python",
        "  run: ls",
        "  description: |",
        "    import boto3",
        "    boto3.client('iam').create_user()",
      ),
    ],
    ["what is printed", lines("run: |", "  cat <<E", "  import boto3", "  boto3.client('iam').create_user()", "  E")],
  ])("not %s", (_, text) => expectMarked("a.yml", text, "inline-programs"));
});

describe("programs within documents", () => {
  it.each([
    [
      "Python of a Lambda function",
      "template.yaml",
      lines(
        "Resources:",
        "  F:",
        "    Type: AWS::Lambda::Function",
        "    Properties:",
        "      Runtime: python3.12",
        "      Code:",
        "        ZipFile: |",
        "          import boto3",
        "          iam = boto3.client('iam')",
        "          def handler(event, context):",
        `              ${CALL}`,
      ),
    ],
    [
      "JavaScript with values filled in",
      "template.yaml",
      lines(
        "Resources:",
        "  F:",
        "    Type: AWS::Lambda::Function",
        "    Properties:",
        "      Code:",
        "        ZipFile: !Sub |",
        '          const { IAM } = require("@aws-sdk/client-iam");',
        '          ⟦access-key ci imperative:new IAM({}).createAccessKey⟧({ UserName: "ci" });',
        "      Runtime: nodejs20.x",
      ),
    ],
    [
      "code of SAM, in JSON",
      "template.json",
      lines(
        '{ "Resources": { "F": { "Type": "AWS::Serverless::Function", "Properties": { "Runtime": "python3.12", "InlineCode":',
        `  "import boto3\\niam = boto3.client('iam')\\n${CALL}\\n" } } } }`,
      ),
    ],
    [
      "a script of Systems Manager",
      "document.yaml",
      lines(
        'schemaVersion: "0.3"',
        "mainSteps:",
        "  - action: aws:executeScript",
        "    inputs:",
        "      Runtime: python3.8",
        "      Script: |",
        "        import boto3",
        "        iam = boto3.client('iam')",
        `        ${CALL}`,
      ),
    ],
  ])("%s", (_, path, marked) => expectMarked(path, marked, "aws-sdk"));

  it.each([
    [
      "a comment",
      "Runtime: python3.12\nCode:\n  ZipFile: |\n    import boto3\n    # boto3.client('iam').create_user()\n",
    ],
    [
      "another service",
      "Runtime: python3.12\nCode:\n  ZipFile: |\n    import boto3\n    boto3.client('transfer').create_user()\n",
    ],
    ["a language that is not read", "Runtime: go1.x\nCode:\n  ZipFile: |\n    boto3.client('iam').create_user()\n"],
    ["a path", "Runtime: python3.12\nCode: { ZipFile: ./iam/create_user }\n"],
    [
      "another step",
      "action: aws:runCommand\ninputs: { Runtime: python3.8, Script: \"boto3.client('iam').create_user()\" }\n",
    ],
  ])("not %s", (_, text) => expectMarked("template.yaml", text, "inline-programs"));
});
