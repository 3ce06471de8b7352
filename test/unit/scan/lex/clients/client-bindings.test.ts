import { describe, it } from "vitest";
import { expectMarked } from "../../../../support/marked.ts";

/** Every marked call, and no other, is found. */
const expectCalls = (path: string, marked: string): void => expectMarked(path, marked, "aws-sdk");

const JS = 'import { IAM, STS } from "aws-sdk";\n';
const GO = 'package a\nimport "github.com/aws/aws-sdk-go-v2/service/iam"\n';
const JAVA = "import software.amazon.awssdk.services.iam.IamClient;\n";
const CS = "using Amazon.IdentityManagement;\n";

describe("a client that a function of the same file returns", () => {
  it.each([
    [
      "Python's, called at once and by way of a variable",
      "a.py",
      "import boto3\ndef make():\n  s = boto3.Session()\n  return s.client('iam')\n⟦user ci imperative:make().create_user⟧(UserName='ci')\nc = make()\n⟦access-key - imperative:c.create_access_key⟧(UserName=n)\n",
    ],
    [
      "Python's, a variable of which is returned",
      "a.py",
      "import boto3\ndef make(region):\n  iam = boto3.client('iam', region_name=region)\n  return iam\ndef run():\n  ⟦user ci imperative:make('x').create_user⟧(UserName='ci')\n",
    ],
    [
      "a method of Python",
      "a.py",
      "import boto3\nclass A:\n  def run(self):\n    ⟦user ci imperative:self.make().create_user⟧(UserName='ci')\n  def make(self):\n    return boto3.client('iam')\n",
    ],
    [
      "a property of Python",
      "a.py",
      "import boto3\nclass A:\n  @property\n  def iam(self):\n    return boto3.client('iam')\n  def run(self):\n    ⟦user ci imperative:self.iam.create_user⟧(UserName='ci')\n",
    ],
    [
      "one function by way of another",
      "a.py",
      "import boto3\ndef outer():\n  return inner()\ndef inner():\n  return boto3.client('iam')\n⟦user ci imperative:outer().create_user⟧(UserName='ci')\n",
    ],
    [
      "JavaScript's",
      "a.ts",
      `${JS}export async function make(region: string): Promise<IAM> {\n  return new IAM({ region });\n}\n(await make("x")).listUsers();\nconst iam = await make("x");\nawait ⟦user ci imperative:iam.createUser⟧({ UserName: "ci" }).promise();\n`,
    ],
    [
      "an arrow function's",
      "a.js",
      `${JS}const make = () => new IAM();\nconst other = (x) => {\n  return new IAM(x);\n};\n⟦user ci imperative:make().createUser⟧({ UserName: "ci" });\n⟦access-key ci imperative:other(1).createAccessKey⟧({ UserName: "ci" });\n`,
    ],
    [
      "a getter's and a method's",
      "a.js",
      `${JS}class A {\n  get iam() { return new IAM(); }\n  client() { if (x) { return new IAM(); } }\n  run() { ⟦user ci imperative:this.iam.createUser⟧({ UserName: "ci" }); ⟦access-key - imperative:this.client().createAccessKey⟧(); }\n}\n`,
    ],
    [
      "Go's",
      "a.go",
      `${GO}func run() {\n\t⟦user - imperative:client(cfg).CreateUser⟧(ctx, in)\n\tc := client(cfg)\n\t⟦access-key - imperative:c.CreateAccessKey⟧(ctx, in)\n}\nfunc client(cfg aws.Config) *iam.Client { return iam.NewFromConfig(cfg) }\n`,
    ],
    [
      "Go's with an error",
      "a.go",
      `${GO}func client() (*iam.Client, error) {\n\treturn iam.NewFromConfig(cfg), nil\n}\nfunc run() {\n\tc, err := client()\n\t⟦user - imperative:c.CreateUser⟧(ctx, in)\n}\n`,
    ],
    [
      "Java's",
      "A.java",
      `${JAVA}class A {\n  IamClient client() { return IamClient.create(); }\n  void run() { ⟦user ci imperative:client().createUser⟧(r -> r.userName("ci")); ⟦access-key ci imperative:this.client().createAccessKey⟧(r -> r.userName("ci")); }\n}\n`,
    ],
    [
      "C#'s",
      "A.cs",
      `${CS}class A {\n  IAmazonIdentityManagementService Make() => new AmazonIdentityManagementServiceClient();\n  void Run() { ⟦user ci imperative:Make().CreateUserAsync⟧(new CreateUserRequest { UserName = "ci" }); }\n}\n`,
    ],
    [
      "PHP's",
      "A.php",
      "<?php\nuse Aws\\Iam\\IamClient;\nclass A {\n  private function make(): IamClient { return new IamClient([]); }\n  function run() { ⟦user ci imperative:$this->make()->createUser⟧(['UserName' => 'ci']); }\n}\n",
    ],
    [
      "Ruby's",
      "a.rb",
      'def make(region)\n  Aws::IAM::Client.new(region: region)\nend\n⟦user ci imperative:make("x").create_user⟧(user_name: "ci")\n',
    ],
    [
      "Rust's",
      "a.rs",
      'use aws_sdk_iam::Client;\nfn make(c: &SdkConfig) -> Client {\n  Client::new(c)\n}\nasync fn run() {\n  let client = make(&c);\n  ⟦user ci imperative:client.create_user⟧().user_name("ci").send().await;\n}\n',
    ],
  ])("%s", (_, path, marked) => expectCalls(path, marked));

  it.each([
    [
      "another client's",
      "a.py",
      "import boto3\ndef make():\n  return boto3.client('elasticache')\nmake().create_user()\n# iam\n",
    ],
    [
      "a method of that name in another class",
      "a.py",
      "import boto3\nclass A:\n  def make(self):\n    return boto3.client('iam')\nclass B:\n  def make(self):\n    return boto3.client('quicksight')\n  def run(self):\n    self.make().create_user()\n",
    ],
    [
      "what a function makes of one",
      "a.py",
      "import boto3\ndef make():\n  c = boto3.client('iam')\n  return c.get_paginator('x')\nmake().create_user()\n",
    ],
    [
      "a stand-in",
      "a.py",
      "import boto3\ndef make():\n  return boto3.client('iam', endpoint_url='http://localhost:4566')\nmake().create_user()\n",
    ],
    ["a function that is passed on", "a.js", `${JS}const make = () => new IAM();\nf(make).createUser();\n`],
    [
      "an outer function",
      "a.js",
      `${JS}function outer() {\n  const g = () => { return new IAM(); };\n  return 1;\n}\nouter().createUser();\n`,
    ],
    [
      "Go's other client",
      "a.go",
      `${GO}func client() *quicksight.Client { return quicksight.NewFromConfig(cfg) }\nfunc run() { client().CreateUser(ctx, in) }\n`,
    ],
  ])("is not %s", (_, path, text) => expectCalls(path, text));
});

describe("a client that is held elsewhere", () => {
  it.each([
    [
      "an attribute of a class",
      "a.py",
      "import boto3\nclass A:\n  iam = boto3.client('iam')\n  def run(self):\n    ⟦user ci imperative:self.iam.create_user⟧(UserName='ci')\n    ⟦access-key ci imperative:A.iam.create_access_key⟧(UserName='ci')\n",
    ],
    [
      "a variable that is set in a block",
      "a.py",
      "import boto3\ntry:\n  iam = boto3.client('iam')\nexcept E:\n  raise\n⟦user ci imperative:iam.create_user⟧(UserName='ci')\n",
    ],
    [
      "one of several variables",
      "a.py",
      "import boto3\niam, sts = boto3.client('iam'), boto3.client('sts')\n⟦user ci imperative:iam.create_user⟧(UserName='ci')\nsts.create_user(UserName='ci')\n",
    ],
    [
      "the second of several variables",
      "a.py",
      "import boto3\nsts, iam = boto3.client('sts'), boto3.client('iam')\n⟦user ci imperative:iam.create_user⟧(UserName='ci')\nsts.create_user(UserName='ci')\n",
    ],
    [
      "a variable that may hold one already",
      "a.py",
      "import boto3\ndef run(iam=None):\n  iam = iam or boto3.client('iam')\n  ⟦user ci imperative:iam.create_user⟧(UserName='ci')\n",
    ],
    [
      "a field that may hold one already",
      "a.ts",
      `${JS}class A {\n  constructor(iam) { this.iam = iam ?? new IAM(); }\n  run() { ⟦user ci imperative:this.iam.createUser⟧({ UserName: "ci" }); }\n}\n`,
    ],
    [
      "a field that the constructor sets",
      "a.ts",
      'import { IAM } from "@aws-sdk/client-iam";\nclass A {\n  private readonly iam;\n  constructor() { this.iam = new IAM({}); }\n  run() { return ⟦user ci imperative:this.iam.createUser⟧({ UserName: "ci" }); }\n}\n',
    ],
    [
      "a member of an object",
      "a.js",
      `${JS}const clients = { sts: new STS(), iam: new IAM() };\n⟦user ci imperative:clients.iam.createUser⟧({ UserName: "ci" });\nclients.sts.createUser();\n`,
    ],
    [
      "a field of a struct",
      "a.go",
      `${GO}func run() {\n\ts := &service{iam: iam.NewFromConfig(cfg)}\n\t⟦user - imperative:s.iam.CreateUser⟧(ctx, in)\n}\n`,
    ],
    [
      "a private field",
      "a.mjs",
      `${JS}class A {\n  #iam = new IAM();\n  run() { ⟦user ci imperative:this.#iam.createUser⟧({ UserName: "ci" }); }\n}\n`,
    ],
  ])("%s", (_, path, marked) => expectCalls(path, marked));

  it.each([
    [
      "an attribute of another class's client",
      "a.py",
      "import boto3\nclass A:\n  iam = boto3.client('memorydb')\n  def run(self):\n    self.iam.create_user()\n",
    ],
    ["a member that holds another", "a.js", `${JS}const clients = { iam: new STS() };\nclients.iam.createUser();\n`],
  ])("is not %s", (_, path, text) => expectCalls(path, text));
});

const LOCAL = "http://localhost:4566";

describe("a client of a loopback address", () => {
  it.each([
    [
      "boto3, by name",
      "a.py",
      "import boto3\nboto3.client('iam', endpoint_url='http://localstack:4566').create_user()\n",
    ],
    [
      "boto3, by a variable",
      "a.py",
      `import boto3\nURL = "${LOCAL}"\niam = boto3.resource('iam', endpoint_url=URL)\niam.create_user(UserName='ci')\n`,
    ],
    [
      "boto3, by a variable's members",
      "a.py",
      `import boto3\nlocal = dict(endpoint_url="${LOCAL}")\nboto3.client('iam', **local).create_user()\n`,
    ],
    ["version 2", "a.js", `${JS}const iam = new IAM({ endpoint: new Endpoint("${LOCAL}") });\niam.createUser();\n`],
    [
      "version 2, by a shorthand",
      "a.js",
      `${JS}const endpoint = "${LOCAL}";\nconst iam = new IAM({ endpoint, region });\niam.createUser();\n`,
    ],
    [
      "version 3",
      "a.ts",
      `import { IAM } from "@aws-sdk/client-iam";\nnew IAM({ endpoint: "http://127.0.0.1:4566" }).createUser({});\n`,
    ],
    [
      "version 3, with a command",
      "a.ts",
      `import { IAMClient, CreateUserCommand } from "@aws-sdk/client-iam";\nconst config = { endpoint: "${LOCAL}", region: "x" };\nconst client = new IAMClient(config);\nawait client.send(new CreateUserCommand({ UserName: "ci" }));\n`,
    ],
    [
      "Go, version 1",
      "a.go",
      `package a\nimport "github.com/aws/aws-sdk-go/service/iam"\nfunc f() {\n\tc := iam.New(s, &aws.Config{Endpoint: aws.String("${LOCAL}")})\n\tc.CreateUser(in)\n}\n`,
    ],
    [
      "Go, version 2",
      "a.go",
      `${GO}func f() {\n\tc := iam.NewFromConfig(cfg, func(o *iam.Options) {\n\t\to.BaseEndpoint = aws.String("${LOCAL}")\n\t})\n\tc.CreateUser(ctx, in)\n}\n`,
    ],
    [
      "Java",
      "A.java",
      `${JAVA}class A { void f() {\n  IamClient c = IamClient.builder().region(r).endpointOverride(URI.create("${LOCAL}")).build();\n  c.createUser(q);\n} }\n`,
    ],
    [
      "C#",
      "A.cs",
      `${CS}class A { void F() {\n  var c = new AmazonIdentityManagementServiceClient(new AmazonIdentityManagementServiceConfig { ServiceURL = "${LOCAL}" });\n  c.CreateUserAsync(q);\n} }\n`,
    ],
    ["Ruby", "a.rb", `Aws::IAM::Client.new(endpoint: "${LOCAL}").create_user(user_name: "ci")\n`],
    [
      "PHP",
      "a.php",
      `<?php\n$c = new \\Aws\\Iam\\IamClient(['endpoint' => '${LOCAL}']);\n$c->createUser(['UserName' => 'ci']);\n`,
    ],
    [
      "Rust",
      "a.rs",
      `fn f() {\n  let conf = aws_sdk_iam::config::Builder::from(&sdk).endpoint_url("${LOCAL}").build();\n  aws_sdk_iam::Client::from_conf(conf).create_user();\n}\n`,
    ],
  ])("makes nothing in AWS: %s", (_, path, text) => expectCalls(path, text));

  it.each([
    [
      "that is only a fallback",
      "a.py",
      `import boto3\nURL = os.environ.get("URL", "${LOCAL}")\nc = boto3.client('iam', endpoint_url=URL)\n⟦user ci imperative:c.create_user⟧(UserName='ci')\n`,
    ],
    [
      "that is replaced by another",
      "a.py",
      `import boto3\nURL = "${LOCAL}"\nif prod:\n  URL = None\nc = boto3.client('iam', endpoint_url=URL)\n⟦user ci imperative:c.create_user⟧(UserName='ci')\n`,
    ],
    [
      "of another client",
      "a.js",
      `${JS}const local = new STS({ endpoint: "${LOCAL}" });\nconst iam = new IAM({});\n⟦user ci imperative:iam.createUser⟧({ UserName: "ci" });\n`,
    ],
    [
      "in the user's tags",
      "a.js",
      `${JS}const iam = new IAM({});\n⟦user ci imperative:iam.createUser⟧({ UserName: "ci", Path: "${LOCAL}" });\n`,
    ],
    [
      "that is none",
      "a.js",
      `${JS}const iam = new IAM({ endpoint: "https://localhost.example.com" });\n⟦user ci imperative:iam.createUser⟧({ UserName: "ci" });\n`,
    ],
  ])("does not hide a call where it is one %s", (_, path, marked) => expectCalls(path, marked));
});

describe("a client that a test puts in the place of one", () => {
  it.each([
    [
      "Mockito's field",
      "ATest.java",
      `${JAVA}class ATest {\n  @Mock private IamClient iam;\n  @Mock(lenient = true) IamClient other;\n  void a() {\n    when(iam.createUser(any())).thenReturn(r);\n    verify(iam).createUser(any());\n    doReturn(r).when(other).createUser(any());\n  }\n}\n`,
    ],
    [
      "Mockito's variable",
      "ATest.java",
      `${JAVA}class ATest { void a() { IamClient iam = mock(IamClient.class); iam.createUser(q); } }\n`,
    ],
    ["a call of what a function makes of it", "a.js", `${JS}const iam = new IAM();\nf(iam).createUser();\n`],
    [
      "botocore's stub",
      "a_test.py",
      "import boto3\nfrom botocore.stub import Stubber\niam = boto3.client('iam')\nwith Stubber(iam):\n  iam.create_user(UserName='ci')\n",
    ],
    ["Ruby's stub", "a_spec.rb", 'c = Aws::IAM::Client.new(stub_responses: true)\nc.create_user(user_name: "ci")\n'],
    [
      "PHP's handler",
      "ATest.php",
      "<?php\n$c = new \\Aws\\Iam\\IamClient(['handler' => new MockHandler()]);\n$c->createUser(['UserName' => 'ci']);\n",
    ],
    ["Jest's module", "a.test.ts", `${JS}jest.mock("aws-sdk");\nnew IAM().createUser({ UserName: "ci" });\n`],
    [
      "Vitest's module",
      "a.test.ts",
      'import { IAMClient, CreateUserCommand } from "@aws-sdk/client-iam";\nvi.mock("@aws-sdk/client-iam");\nnew IAMClient({}).send(new CreateUserCommand({}));\n',
    ],
    [
      "a library for it",
      "a.test.ts",
      'import { mockClient } from "aws-sdk-client-mock";\nimport { IAMClient, CreateUserCommand } from "@aws-sdk/client-iam";\nmockClient(IAMClient).on(CreateUserCommand).resolves({});\nnew IAMClient({}).send(new CreateUserCommand({}));\n',
    ],
  ])("makes nothing: %s", (_, path, text) => expectCalls(path, text));

  it.each([
    [
      "a field beside it",
      "A.java",
      `${JAVA}class A {\n  @Mock StsClient sts;\n  @Inject IamClient iam;\n  void a() { ⟦user - imperative:iam.createUser⟧(q); }\n}\n`,
    ],
    [
      "a group of its own",
      "a.js",
      `${JS}const iam = new IAM();\nawait (⟦user - imperative:iam).createUser⟧();\nconst a = (x) => (⟦access-key - imperative:iam).createAccessKey⟧();\n`,
    ],
    [
      "another module's mock",
      "a.test.ts",
      `${JS}jest.mock("./other");\n⟦user ci imperative:new IAM().createUser⟧({ UserName: "ci" });\n`,
    ],
    [
      "no stub",
      "a.rb",
      'c = Aws::IAM::Client.new(stub_responses: false)\n⟦user ci imperative:c.create_user⟧(user_name: "ci")\n',
    ],
  ])("hides no other: %s", (_, path, marked) => expectCalls(path, marked));
});
