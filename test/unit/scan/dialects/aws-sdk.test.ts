import { describe, expect, it } from "vitest";
import { awsSdk } from "../../../../src/scan/dialects/aws-sdk.ts";
import { definitionsIn, lines } from "../../../support/definitions.ts";
import { expectMarked } from "../../../support/marked.ts";

const read = (path: string, text: string) => definitionsIn(awsSdk, path, text);
const places = (path: string, text: string) =>
  read(path, text).map(({ kind, name, at }) => `${kind} ${at}${name === undefined ? "" : ` (${name})`}`);

describe("aws-sdk: Python", () => {
  const BOTO = 'import boto3\niam = boto3.client("iam")\n';

  it("reads a call with the user's name, as imperative", () => {
    expect(read("users.py", `${BOTO}iam.create_user(UserName='ci')\n`)).toEqual([
      {
        kind: "user",
        dialect: "aws-sdk",
        name: "ci",
        address: "iam.create_user",
        confidence: "imperative",
        at: "3: iam.create_user",
      },
    ]);
  });

  it.each([
    ["create_user", "user"],
    ["create_access_key", "access-key"],
    ["create_login_profile", "login-profile"],
    ["update_login_profile", "login-profile"],
    ["upload_ssh_public_key", "ssh-key"],
    ["create_service_specific_credential", "service-credential"],
    ["reset_service_specific_credential", "service-credential"],
    ["upload_signing_certificate", "signing-certificate"],
    ["add_user_to_group", "membership"],
    ["put_user_policy", "user-policy"],
    ["attach_user_policy", "user-policy"],
    ["create_virtual_mfa_device", "mfa-device"],
    ["enable_mfa_device", "mfa-device"],
  ])("knows %s", (method, kind) => {
    expect(read("a.py", `${BOTO}iam.${method}(UserName="ci")\n`)).toMatchObject([{ kind, confidence: "imperative" }]);
  });

  it.each([
    ["a chain", 'boto3.client("iam").create_user(UserName="ci")', 'user 1: boto3.client("iam").create_user (ci)'],
    [
      "a session",
      "s = boto3.Session()\nc = s.client('iam', region_name='x')\nc.create_user(UserName='ci')",
      "user 3: c.create_user (ci)",
    ],
    [
      "a session's chain",
      "boto3.Session(profile_name='a').client(service_name='iam').create_user()",
      "user 1: boto3.Session(profile_name='a').client(service_name='iam').create_user",
    ],
    [
      "a field",
      "class A:\n  def __init__(self):\n    self.iam = boto3.client('iam')\n  def f(self):\n    self.iam.create_user(UserName=self.n)",
      "user 5: self.iam.create_user",
    ],
    [
      "a function's variable",
      "def f():\n  c = boto3.client('iam')\n  return c.create_access_key(UserName='ci')",
      "access-key 3: c.create_access_key (ci)",
    ],
    [
      "another name for it",
      "a = boto3.client('iam')\nb = a\nb.create_user(UserName='ci')",
      "user 3: b.create_user (ci)",
    ],
    [
      "a context",
      "async with session.client('iam') as c:\n  await c.create_user(UserName='ci')",
      "user 2: c.create_user (ci)",
    ],
    [
      "an annotation",
      "from mypy_boto3_iam import IAMClient\ndef f(c: IAMClient):\n  c.create_user(UserName='ci')",
      "user 3: c.create_user (ci)",
    ],
    [
      "an annotated variable",
      "c: IAMClient = boto3.client('iam')\nc.create_user(UserName='ci')",
      "user 2: c.create_user (ci)",
    ],
    ["boto3's resource", "iam = boto3.resource('iam')\niam.create_user(UserName='ci')", "user 2: iam.create_user (ci)"],
    ["a handle's chain", "iam = boto3.resource('iam')\niam.User('ci').create()", "user 2: iam.User('ci').create (ci)"],
    [
      "a function with many arguments",
      `from lib import get_client\niam = get_client(${"1, ".repeat(80)}'iam')\niam.create_user(UserName='ci')`,
      "user 3: iam.create_user (ci)",
    ],
    [
      "a function around boto3's",
      "from lib import get_client\niam = get_client('iam', account)\niam.create_user(UserName='ci')",
      "user 3: iam.create_user (ci)",
    ],
    [
      "a choice in brackets",
      "iam = (session or boto3).client('iam')\niam.create_user(UserName='ci')",
      "user 2: iam.create_user (ci)",
    ],
    [
      "a choice in brackets, at once",
      "(session or boto3).client('iam').create_user(UserName='ci')",
      "user 1: (session or boto3).client('iam').create_user (ci)",
    ],
    [
      "an awaited value",
      "iam = (await session()).client('iam')\niam.create_user(UserName='ci')",
      "user 2: iam.create_user (ci)",
    ],
    [
      "a line that goes on",
      "boto3.client('iam') \\\n    .create_user(UserName='ci')",
      "user 1: boto3.client('iam') \\ (ci)",
    ],
    [
      "a variable beside a field of its name",
      "iam = boto3.client('iam')\nclass A:\n  def __init__(self, x):\n    self.iam = x.other()\ndef f():\n  iam.create_user(UserName='ci')",
      "user 6: iam.create_user (ci)",
    ],
    [
      "a field beside a variable of its name",
      "class A:\n  def __init__(self):\n    self.c = boto3.client('iam')\n  def f(self):\n    c = boto3.client('s3')\n    self.c.create_user(UserName='ci')",
      "user 6: self.c.create_user (ci)",
    ],
    [
      "a handle's key",
      "iam = boto3.resource('iam')\nu = iam.User('ci')\nu.create_access_key_pair()",
      "access-key 3: u.create_access_key_pair",
    ],
    [
      "botocore",
      "c = botocore.session.get_session().create_client('iam')\nc.create_user(UserName='ci')",
      "user 2: c.create_user (ci)",
    ],
    [
      "other lines",
      "c = boto3.client(\n  'iam',\n)\nc.create_user(\n  UserName='ci',\n)",
      "user 4: c.create_user (ci)",
    ],
  ])("binds %s", (_, text, expected) => {
    const [line = "", ...rest] = expected.split(": ");
    const moved = `${line.replace(/\d+/, (digits) => String(Number(digits) + 1))}: ${rest.join(": ")}`;
    expect(places("a.py", `import boto3\n${text}\n`)).toEqual([moved]);
    expect(places("a.py", `\uFEFFimport boto3\r\n${text.replaceAll("\n", "\r\n")}\r\n`)).toEqual([moved]);
  });

  it("is not hidden by a library of mocks that is only imported", () => {
    expect(places("a.py", "import boto3\nfrom moto import mock_aws\nboto3.client('iam').create_user()\n")).toHaveLength(
      1,
    );
  });

  it.each([
    ["a function around another one", "c = get_client('elasticache')\nc.create_user(UserName='ci')"],
    ["a function of another name", "c = describe('iam')\nc.create_user(UserName='ci')"],
    ["a service that has one too", "c = boto3.client('elasticache')\nc.create_user(UserName='ci')"],
    ["several of these", "for s in ['memorydb', 'transfer', 'quicksight']:\n  boto3.client(s).create_user()"],
    ["Cognito", "boto3.client('cognito-idp').admin_create_user(Username='ci')"],
    ["a wrapper", "user_manager.create_user(UserName='ci')\nself.create_user('ci')\ncreate_user('ci')"],
    ["its definition", "def create_user(name):\n  pass\nclass IAM:\n  def create_user(self): ..."],
    [
      "a variable that holds another client now",
      "c = boto3.client('iam')\nc = boto3.client('elasticache')\nc.create_user()",
    ],
    ["another function's variable", "def f():\n  c = boto3.client('iam')\ndef g(c):\n  c.create_user()"],
    [
      "other calls",
      "c = boto3.client('iam')\nc.get_user()\nc.list_users()\nc.delete_user()\nc.create_role()\nc.create_group()",
    ],
    ["a method that is not called", "c = boto3.client('iam')\nf(c.create_user)"],
    ["a comment", "c = boto3.client('iam')\n# c.create_user(UserName='ci')"],
    ["a string", "c = boto3.client('iam')\na = 'c.create_user()'\nb = f\"c.create_user()\""],
    ["LocalStack", "c = boto3.client('iam', endpoint_url='http://localhost:4566')\nc.create_user(UserName='ci')"],
    ["moto", "from moto import mock_aws\nwith mock_aws():\n  c = boto3.client('iam')\n  c.create_user(UserName='ci')"],
    ["a mock", "m = MagicMock()\nm.create_user(UserName='iam')\niam = Mock()\niam.create_user()"],
    [
      "a field of another service beside a variable",
      "c = boto3.client('iam')\nclass A:\n  def __init__(self):\n    self.c = boto3.client('elasticache')\n  def f(self):\n    self.c.create_user(UserName='ci')",
    ],
    ["a handle", "iam = boto3.resource('iam')\niam.User('ci').load()\niam.User('ci').delete()"],
    ["a policy", "p = {'Action': ['iam:CreateUser'], 'Effect': 'Deny'}\nq = 'iam create_user'"],
    ["an event", "if event['eventName'] == 'CreateUser' and source == 'iam.amazonaws.com': pass"],
    ["SQL", "db.execute('select create_user from aws_iam_user')"],
  ])("does not take %s for one", (_, text) => {
    expect(places("a.py", `import boto3\n${text}\n`)).toEqual([]);
  });
});

describe("aws-sdk: other languages", () => {
  it.each([
    [
      "a.js",
      'const AWS = require("aws-sdk");\nconst iam = new AWS.IAM();\nawait iam.createUser({ UserName: "ci" }).promise();',
      "user 3: iam.createUser (ci)",
    ],
    [
      "a.ts",
      'import { IAM } from "aws-sdk";\nnew IAM({ region }).createAccessKey({ UserName: "ci" }, done);',
      "access-key 2: new IAM({ region }).createAccessKey (ci)",
    ],
    [
      "a.js",
      'import IAM from "aws-sdk/clients/iam";\nclass A { iam = new IAM(); f() { this.iam.createUser({ UserName: "ci" }); } }',
      "user 2: this.iam.createUser (ci)",
    ],
    [
      "a.ts",
      'import { IAMClient, CreateUserCommand } from "@aws-sdk/client-iam";\nawait client.send(new CreateUserCommand({ UserName: "ci" }));',
      "user 2: new CreateUserCommand (ci)",
    ],
    [
      "a.ts",
      'import { CreateUserCommand as Make } from "@aws-sdk/client-iam";\nawait client.send(new Make({ UserName: "ci" }));',
      "user 2: new Make (ci)",
    ],
    [
      "a.mjs",
      'import * as sdk from "@aws-sdk/client-iam";\nnew sdk.UploadSSHPublicKeyCommand({ UserName: "ci" });',
      "ssh-key 2: new sdk.UploadSSHPublicKeyCommand (ci)",
    ],
    [
      "a.ts",
      'import { IAM } from "@aws-sdk/client-iam";\nclass A { constructor(private readonly iam: IAM) {}\n f() { return this.iam.createUser({ UserName: "ci" }); } }',
      "user 3: this.iam.createUser (ci)",
    ],
    [
      "a.js",
      "const AWS = AWSXRay.captureAWS(require('aws-sdk'));\nconst iam = new AWS.IAM();\niam.createUser({ UserName: 'ci' });",
      "user 3: iam.createUser (ci)",
    ],
    ["a.js", "(new AWS.IAM()).createUser({ UserName: 'ci' })", "user 1: new AWS.IAM()).createUser (ci)"],
    [
      "a.go",
      'import "github.com/aws/aws-sdk-go/service/iam"\nfunc f() {\n\tsvc := iam.New(sess)\n\tsvc.CreateUser(&iam.CreateUserInput{UserName: aws.String("ci")})\n}',
      "user 4: svc.CreateUser (ci)",
    ],
    [
      "a.go",
      'import "github.com/aws/aws-sdk-go-v2/service/iam"\nfunc f(ctx C, c *iam.Client) {\n\tout, err := c.CreateAccessKey(ctx, &iam.CreateAccessKeyInput{UserName: aws.String("ci")})\n}',
      "access-key 3: c.CreateAccessKey (ci)",
    ],
    [
      "a.go",
      'import "github.com/aws/aws-sdk-go/service/iam/iamiface"\ntype s struct {\n\tc iamiface.IAMAPI\n}\nfunc (s *s) f() { s.c.CreateUserWithContext(ctx, in) }',
      "user 5: s.c.CreateUserWithContext",
    ],
    [
      "a.go",
      'import "github.com/aws/aws-sdk-go-v2/service/iam"\nfunc f() { iam.NewFromConfig(cfg).CreateUser(ctx, in) }',
      "user 2: iam.NewFromConfig(cfg).CreateUser",
    ],
    [
      "A.java",
      'import software.amazon.awssdk.services.iam.IamClient;\nclass A { void f() { IamClient iam = IamClient.builder().region(r).build();\n iam.createUser(CreateUserRequest.builder().userName("ci").build()); } }',
      "user 3: iam.createUser (ci)",
    ],
    [
      "A.java",
      'import software.amazon.awssdk.services.iam.*;\nclass A { private final IamClient iam;\n void f() { this.iam.createAccessKey(r -> r.userName("ci")); } }',
      "access-key 3: this.iam.createAccessKey (ci)",
    ],
    [
      "A.java",
      'import com.amazonaws.services.identitymanagement.*;\nclass A { void f() { AmazonIdentityManagement c = AmazonIdentityManagementClientBuilder.defaultClient();\n c.createUser(new CreateUserRequest().withUserName("ci")); } }',
      "user 3: c.createUser (ci)",
    ],
    [
      "A.java",
      "import software.amazon.awssdk.services.iam.IamClient;\nclass A { void f() { IamClient.create().createUser(q); } }",
      "user 2: IamClient.create().createUser",
    ],
    [
      "a.rb",
      'client = Aws::IAM::Client.new(region: "x")\nclient.create_user(user_name: "ci")',
      "user 2: client.create_user (ci)",
    ],
    [
      "a.rb",
      'def iam\n  @iam ||= Aws::IAM::Client.new\nend\niam.create_user user_name: "ci"',
      "user 4: iam.create_user (ci)",
    ],
    [
      "a.rb",
      '@iam = Aws::IAM::Client.new\n@iam.create_access_key({ user_name: "ci" })',
      "access-key 2: @iam.create_access_key (ci)",
    ],
    ["a.rb", 'Aws::IAM::User.new("ci").create', 'user 1: Aws::IAM::User.new("ci").create (ci)'],
    ["a.rb", 'Aws::IAM::Client.new.create_user(user_name: "ci")', "user 1: Aws::IAM::Client.new.create_user (ci)"],
    [
      "a.rb",
      'Aws::IAM::Resource.new.user("ci").create_access_key_pair',
      'access-key 1: Aws::IAM::Resource.new.user("ci").create_access_key_pair (ci)',
    ],
    [
      "a.php",
      "<?php\nuse Aws\\Iam\\IamClient;\n$iam = new IamClient(['region' => 'x']);\n$iam->createUser(['UserName' => 'ci']);",
      "user 4: $iam->createUser (ci)",
    ],
    [
      "a.php",
      "<?php\nuse Aws\\Iam\\IamClient;\nclass A {\n private IamClient $iam;\n function f() { $this->iam->createAccessKey(['UserName' => $n]); } }",
      "access-key 5: $this->iam->createAccessKey",
    ],
    [
      "a.php",
      "<?php $iam = $sdk->createIam();\n$iam->createUserAsync(['UserName' => 'ci']);",
      "user 2: $iam->createUserAsync (ci)",
    ],
    [
      "a.php",
      "<?php (new \\Aws\\Iam\\IamClient([]))->createUser([]);",
      "user 1: new \\Aws\\Iam\\IamClient([]))->createUser",
    ],
    [
      "A.cs",
      'using Amazon.IdentityManagement;\nclass A { void F() { var c = new AmazonIdentityManagementServiceClient();\n await c.CreateUserAsync(new CreateUserRequest { UserName = "ci" }); } }',
      "user 3: c.CreateUserAsync (ci)",
    ],
    [
      "A.cs",
      "using Amazon.IdentityManagement;\nclass A { private readonly IAmazonIdentityManagementService _iam;\n void F() { _iam.CreateAccessKeyAsync(q); } }",
      "access-key 3: _iam.CreateAccessKeyAsync",
    ],
    [
      "a.rs",
      'use aws_sdk_iam::Client;\nasync fn f() { let c = Client::new(&config);\n c.create_user().user_name("ci").send().await?; }',
      "user 3: c.create_user (ci)",
    ],
    [
      "a.rs",
      "async fn f(c: &aws_sdk_iam::Client) {\n c.create_access_key().user_name(name).send().await; }",
      "access-key 2: c.create_access_key",
    ],
    [
      "a.rs",
      "use aws_sdk_iam as iam;\nfn f() { let client = iam::Client::new(&c);\n client.create_login_profile(); }",
      "login-profile 3: client.create_login_profile",
    ],
  ])("binds in %s: %s", (path, text, expected) => {
    expect(places(path, `${text}\n`)).toEqual([expected]);
    expect(read(path, `${text}\n`)).toMatchObject([{ confidence: "imperative" }]);
    expect(places(path, `${text}\n`.replaceAll("\n", "\r\n"))).toEqual([expected]);
  });

  it.each([
    ["a.js", 'const AWS = require("aws-sdk");\nconst c = new AWS.ElastiCache();\nc.createUser({ UserId: "iam" });'],
    [
      "a.ts",
      'import { CreateUserCommand } from "@aws-sdk/client-elasticache"; // iam\nnew CreateUserCommand({ UserName: "ci" });',
    ],
    [
      "a.ts",
      'import { mockClient } from "aws-sdk-client-mock";\nimport { IAMClient, CreateUserCommand } from "@aws-sdk/client-iam";\nmockClient(IAMClient).on(CreateUserCommand).resolves({});',
    ],
    ["a.ts", 'import { GetUserCommand } from "@aws-sdk/client-iam";\nnew GetUserCommand({}); // createUser'],
    [
      "a.ts",
      'import type { CreateUserCommandInput } from "@aws-sdk/client-iam";\nconst a: CreateUserCommandInput = b as CreateUserCommandInput;',
    ],
    ["a.js", "userService.createUser({ name: 'iam' }); createUser(); this.createUser();"],
    ["a.js", "const iam = new AWS.IAM({ endpoint: 'http://localhost:4566' });\niam.createUser({ UserName: 'ci' });"],
    [
      "a.js",
      "const iam = new AWS.IAM();\n// iam.createUser({})\nconst a = 'iam.createUser({})', b = `iam.createUser()`, c = /iam.createUser(1)/;",
    ],
    ["a.js", "function f() { const c = new AWS.IAM(); }\nfunction g(c) { c.createUser(); }"],
    [
      "a.go",
      'import "github.com/aws/aws-sdk-go/service/elasticache"\nfunc f() {\n\tiam := elasticache.New(s)\n\tiam.CreateUser(in)\n}',
    ],
    [
      "a.go",
      'import "github.com/aws/aws-sdk-go-v2/service/iam"\nfunc a(c *iam.Client) {}\nfunc b(c *quicksight.Client) { c.CreateUser(x) }',
    ],
    [
      "a.go",
      'import "github.com/aws/aws-sdk-go-v2/service/iam"\nfunc (m *mock) CreateUser(ctx C, in *iam.CreateUserInput) (*iam.CreateUserOutput, error) { return nil, nil }',
    ],
    ["a.go", 'import "example.com/iam"\nfunc f() { c := iam.New(s); c.CreateUser(in) }'],
    [
      "a.go",
      'import "github.com/aws/aws-sdk-go/service/iam"\nfunc f() { c := iam.New(s); a := `c.CreateUser(x)`; b := "c.CreateUser(x)" }',
    ],
    [
      "A.java",
      "import software.amazon.awssdk.services.iam.IamClient;\nclass A { void f(ElastiCacheClient c) { c.createUser(q); } void g(IamClient d) { d.getUser(q); } }",
    ],
    ["A.java", "import com.acme.IamClient;\nclass A { IamClient iam; void f() { iam.createUser(q); } }"],
    ["a.rb", "client = Aws::ElastiCache::Client.new\nclient.create_user(user_name: 'iam')\nUser.create_user"],
    [
      "a.rb",
      "client = Aws::IAM::Client.new\nclient.get_user\n# client.create_user\na = 'client.create_user'\nb = <<~E\n  client.create_user\nE\n",
    ],
    ["a.php", "client is <?php $c = new CognitoClient(); $c->createUser(['UserName' => 'Iam']); ?> $iam->createUser()"],
    [
      "a.php",
      "<?php use Aws\\Iam\\IamClient; $iam = new IamClient([]);\n// $iam->createUser()\n$a = '$iam->createUser()'; $b = <<<E\n$iam->createUser()\nE;\n",
    ],
    [
      "A.cs",
      'using Amazon.IdentityManagement;\nclass A { void F() { var c = new AmazonElastiCacheClient(); c.CreateUserAsync(q); var s = $"c.CreateUser()"; } }',
    ],
    ["a.rs", "use aws_sdk_elasticache::Client;\nfn f() { let c = Client::new(&x); c.create_user(); } // iam"],
    [
      "a.rs",
      'use aws_sdk_iam::Client;\nfn f() { let c = Client::new(&x);\n /* a /* b */ c.create_user() */ let s = r#"c.create_user()"#; }',
    ],
  ])("does not take a call for one in %s: %s", (path, text) => {
    expect(places(path, `${text}\n`)).toEqual([]);
  });
});

describe("aws-sdk: clients in collections", () => {
  it.each([
    [
      "a dictionary of Python",
      "a.py",
      lines(
        'clients = {"iam": boto3.client("iam"), "memorydb": boto3.client("memorydb")}',
        '⟦user ci imperative:clients["iam"].create_user⟧(UserName="ci")',
        'clients["memorydb"].create_user(UserName="ci")',
        'clients["iam"].get_user(UserName="ci")',
      ),
    ],
    [
      "elements that are assigned",
      "a.py",
      lines(
        'clients["iam"] = boto3.client("iam")',
        'clients["cache"] = boto3.client("elasticache")',
        "class A:",
        "  def __init__(self):",
        "    self.clients = {}",
        '    self.clients["iam"] = boto3.client("iam")',
        "  def make(self, name):",
        '    ⟦access-key - imperative:self.clients["iam"].create_access_key⟧(UserName=name)',
        '    self.clients["cache"].create_user(UserName=name)',
      ),
    ],
    [
      "keyword arguments, and get()",
      "a.py",
      lines(
        'clients = dict(iam=boto3.client("iam"), cache=boto3.client("elasticache"))',
        '⟦user ci imperative:clients["iam"].create_user⟧(UserName="ci")',
        '⟦user ci imperative:clients.get("iam").create_user⟧(UserName="ci")',
        'clients["cache"].create_user(UserName="ci")',
        'clients.get("cache").create_user(UserName="ci")',
        'users.get("iam").create_user(UserName="ci")',
      ),
    ],
    [
      "a comprehension",
      "a.py",
      lines(
        "clients = {name: boto3.client(name) for name in SERVICES}",
        '⟦user ci imperative:clients["iam"].create_user⟧(UserName="ci")',
        'clients["memorydb"].create_user(UserName="ci")',
        'teams["iam"].create_user("ci")',
      ),
    ],
    [
      "something else under that key",
      "a.py",
      lines(
        'clients = {"iam": FakeIam(), "other": boto3.client("iam")}',
        'clients["iam"].create_user(UserName="ci")',
        'clients["other"].get_user()',
      ),
    ],
    [
      "something else that is assigned to it",
      "a.py",
      lines('clients["iam"] = FakeIam()', 'clients["iam"].create_user(UserName="ci")', 'print(["iam"])'),
    ],
    [
      "a function that takes the service behind something else",
      "a.py",
      lines(
        'iam = client_for(account, "iam")',
        '⟦user ci imperative:iam.create_user⟧(UserName="ci")',
        'cache = client_for("iam-team", "elasticache")',
        'cache.create_user(UserName="ci")',
      ),
    ],
    [
      "objects of JavaScript, with quotes and without",
      "a.ts",
      lines(
        'import AWS from "aws-sdk";',
        'const clients = { iam: new AWS.IAM(), "cache": new AWS.ElastiCache() };',
        '⟦user ci imperative:clients["iam"].createUser⟧({ UserName: "ci" });',
        '⟦user ci imperative:clients.iam["createUser"]⟧({ UserName: "ci" });',
        'clients["cache"].createUser({ UserName: "ci" });',
        'clients["iam"]["getUser"]({ UserName: "ci" });',
        "clients.iam[method]({ UserName: 'ci' });",
      ),
    ],
    [
      "a parameter of TypeScript that is no key",
      "a.ts",
      lines(
        'import { IAM } from "@aws-sdk/client-iam";',
        'function make(client: IAM = new IAM({})) { ⟦user ci imperative:client.createUser⟧({ UserName: "ci" }); }',
        'function other(client: Other) { client.createUser({ UserName: "ci" }); }',
      ),
    ],
    [
      "a hash of Ruby",
      "a.rb",
      lines(
        "clients = { iam: Aws::IAM::Client.new, :cache => Aws::MemoryDB::Client.new }",
        "⟦user ci imperative:clients[:iam].create_user⟧(user_name: 'ci')",
        "clients[:cache].create_user(user_name: 'ci')",
        "%w[iam].each { |name| puts name }",
      ),
    ],
    [
      "an array of PHP",
      "a.php",
      lines(
        "<?php",
        "use Aws\\Iam\\IamClient;",
        "$clients = ['iam' => new IamClient([]), 'transfer' => new TransferClient([])];",
        "⟦user ci imperative:$clients['iam']->createUser⟧(['UserName' => 'ci']);",
        "$clients['transfer']->createUser(['UserName' => 'ci']);",
      ),
    ],
  ])("reads %s", (_, path, marked) => expectMarked(path, marked, "aws-sdk"));
});

describe("aws-sdk: calls whose method is looked up or handed on", () => {
  it.each([
    [
      "getattr",
      "a.py",
      lines(
        'iam = boto3.client("iam")',
        'cache = boto3.client("elasticache")',
        '⟦user ci imperative:getattr(iam, "create_user")⟧(UserName="ci")',
        '⟦user - imperative:getattr(boto3.client("iam"), "create_user")⟧(**arguments)',
        'getattr(iam, "get_user")(UserName="ci")',
        'getattr(iam, operation)(UserName="ci")',
        'getattr(cache, "create_user")(UserName="ci")',
        'if getattr(iam, "create_user"):',
        '  hasattr(iam, "create_user")',
        "if False:",
        '  getattr(iam, "create_user")(UserName="ci")',
      ),
    ],
    [
      "a function of Python that calls it",
      "a.py",
      lines(
        'iam = boto3.client("iam")',
        'make = functools.partial(⟦user - imperative:iam.create_user⟧, Path="/ci/")',
        'pool.submit(⟦user ci imperative:iam.create_user⟧, UserName="ci")',
        'await asyncio.to_thread(⟦access-key ci imperative:iam.create_access_key⟧, UserName="ci")',
        "loop.run_in_executor(None, ⟦user - imperative:iam.create_user⟧)",
        'pool.submit(iam.get_user, UserName="ci")',
        'pool.submit(cache.create_user, UserName="ci")',
        'show(iam.create_user, "ci")',
        'patch.object(iam, "create_user")',
        'partial(str, "iam.create_user")',
      ),
    ],
    [
      "botocore's own call",
      "a.py",
      lines(
        'iam = boto3.client("iam")',
        '⟦user ci imperative:iam._make_api_call⟧("CreateUser", {"UserName": "ci"})',
        'iam._make_api_call("GetUser", {"UserName": "ci"})',
        'boto3.client("transfer")._make_api_call("CreateUser", {"UserName": "ci"})',
      ),
    ],
    [
      "public_send of Ruby",
      "a.rb",
      lines(
        "iam = Aws::IAM::Client.new",
        "⟦user ci imperative:iam.public_send⟧(:create_user, user_name: 'ci')",
        "⟦user - imperative:iam.send⟧('create_user')",
        "iam.public_send(:get_user, user_name: 'ci')",
        "iam.public_send(operation, user_name: 'ci')",
        "cache.send(:create_user, user_name: 'ci')",
        "iam.respond_to?(:create_user)",
      ),
    ],
    [
      "commands of PHP",
      "a.php",
      lines(
        "<?php",
        "$iam = new \\Aws\\Iam\\IamClient([]);",
        "$iam->execute(⟦user ci imperative:$iam->getCommand⟧('CreateUser', ['UserName' => 'ci']));",
        "$iam->getCommand('GetUser', ['UserName' => 'ci']);",
        "$cache->getCommand('CreateUser', ['UserName' => 'ci']);",
      ),
    ],
    [
      "makeRequest of JavaScript",
      "a.js",
      lines(
        "const iam = new AWS.IAM();",
        '⟦user ci imperative:iam.makeRequest⟧("createUser", { UserName: "ci" }, done);',
        'iam.makeRequest("getUser", { UserName: "ci" }, done);',
        'new AWS.MemoryDB().makeRequest("createUser", { UserName: "ci" }, done);',
      ),
    ],
  ])("reads %s", (_, path, marked) => expectMarked(path, marked, "aws-sdk"));
});

describe("aws-sdk: modules of JavaScript by other names", () => {
  it.each([
    [
      "registries of Deno and browsers",
      "a.ts",
      lines(
        'import { CreateUserCommand } from "npm:@aws-sdk/client-iam@3.1.0";',
        'import { IAM } from "https://esm.sh/@aws-sdk/client-iam@3?dts";',
        'import { CreateUserCommand as Other } from "npm:@aws-sdk/client-elasticache";',
        'await client.send(⟦user ci imperative:new CreateUserCommand⟧({ UserName: "ci" }));',
        '⟦user ci imperative:new IAM().createUser⟧({ UserName: "ci" });',
        'await client.send(new Other({ UserName: "ci" }));',
      ),
    ],
    [
      "files of the package",
      "a.mjs",
      lines(
        'import IAM from "aws-sdk/clients/iam.js";',
        'import { IAM as Second } from "aws-sdk/index.js";',
        'import { IAM as Own } from "./aws-sdk/index.js";',
        '⟦user ci imperative:new IAM().createUser⟧({ UserName: "ci" });',
        '⟦user ci imperative:new Second().createUser⟧({ UserName: "ci" });',
        'new Own().createUser({ UserName: "ci" });',
      ),
    ],
    [
      "what a compiler makes of imports",
      "a.js",
      lines(
        '"use strict";',
        'const sdk_1 = __importDefault(require("aws-sdk"));',
        'const client_iam_1 = __importStar(require("@aws-sdk/client-iam"));',
        'const other_1 = __importDefault(require("./aws"));',
        "const iam = new sdk_1.default.IAM();",
        '⟦user ci imperative:iam.createUser⟧({ UserName: "ci" });',
        '⟦user ci imperative:new client_iam_1.CreateUserCommand⟧({ UserName: "ci" });',
        'new other_1.default.Client().createUser({ UserName: "ci" });',
      ),
    ],
  ])("reads %s", (_, path, marked) => expectMarked(path, marked, "aws-sdk"));
});

describe("aws-sdk: what holds a client or a handle", () => {
  it.each([
    [
      "handles of boto3",
      "a.py",
      lines(
        'iam = boto3.resource("iam")',
        'group = iam.Group("admins")',
        '⟦membership jane imperative:group.add_user⟧(UserName="jane")',
        '⟦login-profile jane imperative:iam.LoginProfile("jane").create⟧(Password=p)',
        'policy = iam.UserPolicy("jane", "inline")',
        "⟦user-policy - imperative:policy.put⟧(PolicyDocument=d)",
        '⟦user-policy jane imperative:iam.Policy("arn").attach_user⟧(UserName="jane")',
        '⟦user ci imperative:iam.meta.client.create_user⟧(UserName="ci")',
        'iam.Group("admins").create()',
        'iam.Policy("arn").attach_role(RoleName="r")',
        'iam.Role("r").create()',
        "group.add_policy(x)",
        'team.add_user(UserName="jane")',
        "db.put(Item=x)",
        'iam.meta.session.create_user(UserName="ci")',
      ),
    ],
    [
      "handles of Ruby",
      "a.rb",
      lines(
        "iam = Aws::IAM::Resource.new",
        "⟦membership ci imperative:iam.group('admins').add_user⟧(user_name: 'ci')",
        "⟦user ci imperative:iam.client.create_user⟧(user_name: 'ci')",
        "iam.group('admins').create",
        "chat.group('admins').add_user(user_name: 'ci')",
      ),
    ],
    [
      "types of Python in quotes and in other types",
      "a.py",
      lines(
        "if TYPE_CHECKING:",
        "    from mypy_boto3_iam import IAMClient",
        "    from mypy_boto3_iam.service_resource import User",
        "    from mypy_boto3_memorydb import MemoryDBClient",
        'def a(client: "IAMClient", other: "MemoryDBClient"):',
        '    ⟦user ci imperative:client.create_user⟧(UserName="ci")',
        '    other.create_user(UserName="ci")',
        'def b(client: typing.Optional["IAMClient"] = None, user: "User" = None):',
        '    ⟦user ci imperative:client.create_user⟧(UserName="ci")',
        "    ⟦access-key - imperative:user.create_access_key_pair⟧()",
        "def c(client: Annotated[IAMClient, Depends(get_client)]):",
        '    ⟦user ci imperative:client.create_user⟧(UserName="ci")',
        "def d(client):",
        '    names = {"client": "IAMClient"}',
        '    client.create_user(UserName="ci")',
      ),
    ],
    [
      "a variable that may hold nothing",
      "a.py",
      lines(
        "try:",
        '    iam = boto3.client("iam")',
        "except ImportError:",
        "    iam = None",
        '⟦user ci imperative:iam.create_user⟧(UserName="ci")',
        "iam = Fake()",
        'iam.create_user(UserName="ci")',
      ),
    ],
    [
      "contexts of Python",
      "a.py",
      lines(
        'iam = await stack.enter_async_context(session.create_client("iam"))',
        '⟦user ci imperative:iam.create_user⟧(UserName="ci")',
        'cache = stack.enter_context(session.create_client("elasticache"))',
        'cache.create_user(UserName="ci")',
      ),
    ],
    [
      "the first boto",
      "a.py",
      lines(
        "import boto.iam",
        "⟦user - imperative:boto.connect_iam().create_user⟧('ci')",
        "conn = boto.iam.connect_to_region('x')",
        "⟦access-key - imperative:conn.create_access_key⟧('ci')",
        "boto.connect_rds().create_user('ci')",
      ),
    ],
    [
      "values in brackets, and tracers",
      "a.ts",
      lines(
        'import { IAM } from "@aws-sdk/client-iam";',
        "async function getClient() { return new IAM({}); }",
        '⟦user ci imperative:(await getClient()).createUser⟧({ UserName: "ci" });',
        '⟦user ci imperative:(iam as IAM).createUser⟧({ UserName: "ci" });',
        '(await getOther()).createUser({ UserName: "ci" });',
        "const iam = tracer.captureAWSv3Client(new IAM({}));",
        '⟦user ci imperative:iam.createUser⟧({ UserName: "ci" });',
        "const cache = tracer.captureAWSv3Client(new ElastiCache({}));",
        'cache.createUser({ UserName: "ci" });',
      ),
    ],
    [
      "names from the root of PHP, and services by name",
      "a.php",
      lines(
        "<?php",
        "class A {",
        "  function __construct(private B $b, protected \\Aws\\Iam\\IamClient $iam, private \\Aws\\Transfer\\TransferClient $t) {}",
        "  function f() { ⟦user ci imperative:$this->iam->createUser⟧(['UserName' => 'ci']); $this->t->createUser(['UserName' => 'ci']); }",
        "}",
        "⟦user ci imperative:$sdk->createClient('iam')->createUser⟧(['UserName' => 'ci']);",
        "$sdk->createClient('transfer')->createUser(['UserName' => 'ci']);",
      ),
    ],
    [
      "pointers of Rust, and Rusoto",
      "a.rs",
      lines(
        "use aws_sdk_iam as iam;",
        "struct App { iam: std::sync::Arc<iam::Client>, cache: Arc<elasticache::Client> }",
        "impl App { async fn go(&self) {",
        '  ⟦user ci imperative:self.iam.create_user⟧().user_name("ci").send().await;',
        '  ⟦user ci imperative:self.iam.clone().create_user⟧().user_name("ci").send().await;',
        '  self.cache.create_user().user_name("ci").send().await;',
        "} }",
        'fn shared() { let c = Arc::new(iam::Client::new(&x)); ⟦user ci imperative:c.create_user⟧().user_name("ci"); }',
        "fn old() { let c = rusoto_iam::IamClient::new(region); ⟦user - imperative:c.create_user⟧(request); }",
      ),
    ],
    [
      "names behind a pointer of Go",
      "a.go",
      lines(
        'import "github.com/aws/aws-sdk-go-v2/service/iam"',
        "func f(c *iam.Client) {",
        '\t⟦user a imperative:c.CreateUser⟧(ctx, &iam.CreateUserInput{UserName: ptr("a")})',
        '\t⟦user b imperative:c.CreateUser⟧(ctx, &iam.CreateUserInput{UserName: to.Ptr("b")})',
        '\t⟦user c imperative:c.CreateUser⟧(ctx, &iam.CreateUserInput{UserName: pulumi.StringPtr("c")})',
        '\t⟦user - imperative:c.CreateUser⟧(ctx, &iam.CreateUserInput{UserName: format("d")})',
        "}",
      ),
    ],
  ])("reads %s", (_, path, marked) => expectMarked(path, marked, "aws-sdk"));
});

describe("aws-sdk: types of results, and arrows", () => {
  it.each([
    [
      "functions of Go",
      "a.go",
      lines(
        "package vault",
        'import "github.com/aws/aws-sdk-go/service/iam/iamiface"',
        "func (b *backend) clientIAM(ctx context.Context, s logical.Storage) (iamiface.IAMAPI, error) { return nil, nil }",
        "func (b *backend) use(ctx context.Context, s logical.Storage) {",
        "	iamClient, err := b.clientIAM(ctx, s)",
        "	createUserResponse, err := ⟦user - imperative:iamClient.CreateUserWithContext⟧(ctx, createUserRequest)",
        "	other, err := b.clientCache(ctx, s)",
        "	other.CreateUser(ctx, in)",
        "}",
        "func plain() iamiface.IAMAPI { return x }",
        "func use2() { ⟦user - imperative:plain().CreateUser⟧(in) }",
      ),
    ],
    [
      "methods of Java",
      "a.java",
      lines(
        "import software.amazon.awssdk.services.iam.IamClient;",
        "abstract class A {",
        "  abstract IamClient client();",
        "  abstract CacheClient cache();",
        '  void f() { ⟦user ci imperative:client().createUser⟧(b -> b.userName("ci")); ⟦user ci imperative:this.client().createUser⟧(b -> b.userName("ci")); cache().createUser(b -> {}); client.createUser(x); }',
        "}",
      ),
    ],
    [
      "functions of TypeScript",
      "a.ts",
      lines(
        'import { IAM } from "@aws-sdk/client-iam";',
        "declare function getClient(region: string): IAM;",
        "declare function getLater(region: string): Promise<IAM>;",
        "const pick = (x: IAM) => x;",
        '⟦user ci imperative:getClient("x").createUser⟧({ UserName: "ci" });',
        'const c = await getLater("x");',
        '⟦user ci imperative:c.createUser⟧({ UserName: "ci" });',
        'foo("x").createUser({ UserName: "ci" });',
      ),
    ],
    [
      "functions of Python",
      "a.py",
      lines(
        "from mypy_boto3_iam import IAMClient",
        "from lib import load",
        "def client() -> IAMClient:",
        "    return load()",
        "def cache() -> CacheClient:",
        "    return load()",
        '⟦user ci imperative:client().create_user⟧(UserName="ci")',
        'cache().create_user(UserName="ci")',
      ),
    ],
    [
      "functions of Rust",
      "a.rs",
      lines(
        "fn client() -> aws_sdk_iam::Client { GLOBAL.get().unwrap().clone() }",
        "async fn f() { ⟦user - imperative:client().create_user⟧().send().await; other().create_user().send().await; }",
      ),
    ],
    [
      "methods of C#",
      "a.cs",
      lines(
        "using Amazon.IdentityManagement;",
        "class A { IAmazonIdentityManagementService Client(string r) { return Get(r); }",
        '  void F() { ⟦user - imperative:Client("x").CreateUserAsync⟧(q); Other().CreateUserAsync(q); } }',
      ),
    ],
    [
      "functions of PHP",
      "a.php",
      lines(
        "<?php",
        "use Aws\\Iam\\IamClient;",
        "function client(): IamClient { return app('iam'); }",
        "⟦user ci imperative:client()->createUser⟧(['UserName' => 'ci']);",
      ),
    ],
    [
      "functions of Java without a name",
      "a.java",
      lines(
        "import software.amazon.awssdk.services.iam.IamClient;",
        "class A { IamClient iam;",
        '  void f() { pool.submit(() -> ⟦user ci imperative:iam.createUser⟧(b -> b.userName("ci")));',
        "    names.forEach(name -> ⟦user - imperative:iam.createUser⟧(b -> b.userName(name)));",
        "    names.forEach((name) -> { ⟦user - imperative:iam.createUser⟧(b -> b.userName(name)); });",
        '    switch (x) { case "a" -> ⟦user - imperative:iam.createUser⟧(r); default -> iam.listUsers(); }',
        "  } }",
      ),
    ],
    [
      "arms of Rust",
      "a.rs",
      lines(
        "use aws_sdk_iam::Client;",
        "fn make(c: &SdkConfig) -> Client { Client::new(c) }",
        "async fn f(c: &Client) { match x { 1 => { ⟦user - imperative:c.create_user⟧().send().await; } _ => ⟦access-key - imperative:c.create_access_key⟧().send().await, } }",
        "async fn g() -> Result<Client, Error> { Ok(Client::new(&x)) }",
        "async fn h() { ⟦user - imperative:make(&x).create_user⟧(); }",
      ),
    ],
  ])("reads %s", (_, path, marked) => expectMarked(path, marked, "aws-sdk"));
});

describe("aws-sdk: requests of IAM, whoever takes them", () => {
  it.each([
    [
      "interfaces of Go",
      "a.go",
      lines(
        "package users",
        "import (",
        '\t"github.com/aws/aws-sdk-go-v2/service/iam"',
        '\t"github.com/aws/aws-sdk-go-v2/service/elasticache"',
        ")",
        "type API interface {",
        "\tCreateUser(ctx context.Context, params *iam.CreateUserInput, optFns ...func(*iam.Options)) (*iam.CreateUserOutput, error)",
        "}",
        "func create(ctx context.Context, api API) error {",
        '\t_, err := ⟦user ci imperative:api.CreateUser⟧(ctx, &iam.CreateUserInput{UserName: aws.String("ci")})',
        '\t_, err = ⟦access-key ci imperative:s.clients["a"].CreateAccessKey⟧(ctx, &iam.CreateAccessKeyInput{UserName: aws.String("ci")})',
        '\tapi.CreateUser(ctx, &elasticache.CreateUserInput{UserName: aws.String("ci")})',
        "\tapi.CreateUser(ctx, &iam.CreateAccessKeyInput{})",
        '\tmockAPI.CreateUser(ctx, &iam.CreateUserInput{UserName: aws.String("ci")})',
        '\tm.EXPECT().CreateUser(ctx, &iam.CreateUserInput{UserName: aws.String("ci")})',
        "\tapi.GetUser(ctx, &iam.GetUserInput{})",
        "\tif false { api.CreateUser(ctx, &iam.CreateUserInput{}) }",
        "}",
      ),
    ],
    [
      "none in a test of Go",
      "a_test.go",
      lines(
        "package users",
        'import "github.com/aws/aws-sdk-go-v2/service/iam"',
        'func TestIt(t *testing.T) { out, err := svc.CreateUser(ctx, &iam.CreateUserInput{UserName: aws.String("ci")}) }',
      ),
    ],
    [
      "classes of Java",
      "A.java",
      lines(
        "import software.amazon.awssdk.services.iam.model.CreateUserRequest;",
        "import software.amazon.awssdk.services.transfer.model.CreateAccessKeyRequest;",
        "class A { private final IdentityGateway gateway;",
        '  void f() { ⟦user ci imperative:gateway.createUser⟧(CreateUserRequest.builder().userName("ci").build());',
        '    gateway.createAccessKey(CreateAccessKeyRequest.builder().userName("ci").build());',
        '    verify(gateway).createUser(CreateUserRequest.builder().userName("ci").build());',
        "    createUser(CreateUserRequest.builder().build()); } }",
      ),
    ],
  ])("reads %s", (_, path, marked) => expectMarked(path, marked, "aws-sdk"));
});

describe("aws-sdk: programs in which AWS is replaced", () => {
  it.each([
    ["vi.mock with an import", 'vi.mock(import("@aws-sdk/client-iam"), async () => ({}));'],
    ["jest's modules", 'jest.unstable_mockModule("@aws-sdk/client-iam", () => ({}));'],
    ["Node's own", 'mock.module("@aws-sdk/client-iam", { namedExports: {} });'],
  ])("finds nothing behind %s", (_, line) => {
    const program = lines(
      'import { CreateUserCommand } from "@aws-sdk/client-iam";',
      line,
      'await run(new CreateUserCommand({ UserName: "ci" }));',
    );
    expect(places("a.test.ts", program)).toEqual([]);
    expect(places("a.test.ts", program.replace(line, 'vi.mock(import("./users"));'))).toHaveLength(1);
  });

  it("reads the name that a request's constructor takes", () => {
    expectMarked(
      "A.java",
      lines(
        "import com.amazonaws.services.identitymanagement.*;",
        "class A { void f(AmazonIdentityManagement iam) {",
        '  ⟦user ci imperative:iam.createUser⟧(new CreateUserRequest("ci").withPath("/x/"));',
        '  ⟦user - imperative:iam.createUser⟧(new CreateUserRequest("ci" + n));',
        '  ⟦access-key - imperative:iam.createAccessKey⟧(new Wrapped("ci"));',
        "} }",
      ),
      "aws-sdk",
    );
  });
});

describe("aws-sdk: clients that a program passes to its own functions", () => {
  it.each([
    [
      "functions and classes of Python",
      "a.py",
      lines(
        "import boto3",
        "def make(client, name):",
        "    ⟦user - imperative:client.create_user⟧(UserName=name)",
        "def keys(name, *, api=None):",
        "    ⟦access-key - imperative:api.create_access_key⟧(UserName=name)",
        "def other(client, name):",
        "    client.create_user(UserName=name)",
        "def deep(c):",
        '    make(c, "x")',
        "def first(c):",
        "    second(c)",
        "def second(d):",
        '    ⟦user ci imperative:d.create_user⟧(UserName="ci")',
        "class Users:",
        "    def __init__(self, client, log):",
        "        self.client = client",
        "        self.log = log",
        "    def make(self):",
        '        ⟦user ci imperative:self.client.create_user⟧(UserName="ci")',
        '        self.log.create_user(UserName="ci")',
        "def main():",
        '    iam = boto3.client("iam")',
        '    make(iam, "ci")',
        '    keys("ci", api=iam)',
        '    other(boto3.client("elasticache"), iam.name)',
        "    Users(iam, logging)",
        '    first(boto3.client("iam"))',
      ),
    ],
    [
      "functions and classes of JavaScript",
      "a.js",
      lines(
        'const AWS = require("aws-sdk");',
        "async function make(client, name) { ⟦user - imperative:client.createUser⟧({ UserName: name }); }",
        "const keys = async (api) => { ⟦access-key - imperative:api.createAccessKey⟧({}); };",
        "class Users { constructor(client) { this.client = client; } go() { ⟦user - imperative:this.client.createUser⟧({}); } }",
        "function other(client) { client.createUser({}); }",
        "const iam = new AWS.IAM();",
        'make(iam, "ci"); keys(iam); new Users(iam); other(new AWS.ElastiCache());',
      ),
    ],
    [
      "methods and classes of Ruby",
      "a.rb",
      lines(
        "class Users",
        "  def initialize(iam_client, log: nil)",
        "    @client = iam_client",
        "  end",
        "  def make(name)",
        "    ⟦user - imperative:@client.create_user⟧(user_name: name)",
        "  end",
        "end",
        "def create(client, name)",
        "  ⟦user - imperative:client.create_user⟧(user_name: name)",
        "end",
        "iam = Aws::IAM::Client.new",
        "Users.new(iam).make('x')",
        "create(iam, 'y')",
      ),
    ],
    [
      "what is passed that is no client",
      "a.py",
      lines(
        "import boto3",
        "from unittest.mock import MagicMock",
        "def make(client, name):",
        "    client.create_user(UserName=name)",
        'make(MagicMock(), "ci")',
        'iam = boto3.client("iam")',
        "iam.list_users()",
        'make(build(iam), "ci")',
        'make(iam.meta, "ci")',
      ),
    ],
  ])("reads %s", (_, path, marked) => expectMarked(path, marked, "aws-sdk"));
});

describe("aws-sdk: functions of Python that make a client of a service", () => {
  it.each([
    ["get_client", 1],
    ["mock_client", 0],
    ["fake_client_for", 0],
    ["StubClient", 0],
  ])("are told by their name: %s", (name, count) => {
    expect(places("a.py", `import boto3\n${name}("iam").create_user(UserName="a")\n`)).toHaveLength(count);
  });
});
