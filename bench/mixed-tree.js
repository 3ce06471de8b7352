import { join } from "node:path";

/** What the files of a mixed tree are made of, for bench/definitions.js and bench/cold-parsing.js. How often each extension is there, in proportion. */
const SHARES = {
  ts: 9,
  js: 4,
  py: 5,
  go: 5,
  java: 4,
  cs: 2,
  rb: 1,
  php: 1,
  rs: 1,
  tf: 5,
  yaml: 5,
  json: 3,
  sh: 2,
  md: 5,
  txt: 1,
  css: 1,
};

/** Extensions in the order in which files take turns. */
const EXTENSIONS = Object.entries(SHARES).flatMap(([extension, share]) => Array(share).fill(extension));

const script = (id) => `// It's the ${id}th step: see https://docs.example.com/steps/${id}
export async function step${id}(input: Input, options = { retries: 3 }): Promise<Output> {
  const name = \`step-\${input.name}-${id}\`; // "quoted"
  if (!/^[a-z]+$/.test(name)) throw new Error('not a name: "' + name + '"');
  return client.send(new PutItemCommand({ TableName: name, Item: marshall(input) }));
}
`;
const braces = (id) => `/* The ${id}th handler, which can't fail. */
public class Handler${id} {
  private final String name = "handler-${id}";
  public String handle(Request request) { return request.get("name") == null ? name : request.get("name"); }
}
`;

/** A stretch of each language that holds nothing to find. */
const BLOCKS = {
  ts: script,
  js: script,
  py: (id) => `def step_${id}(event, context):
    """It's the ${id}th step."""
    table = dynamodb.Table(f"table-{event['name']}-${id}")  # "quoted"
    return table.put_item(Item={"id": "${id}", "value": event.get('value', 0)})

`,
  go: (id) => `// Step${id} isn't exported by anybody else.
func (s *Server) Step${id}(ctx context.Context, in *Request) (*Response, error) {
	name := fmt.Sprintf("step-%s-${id}", in.Name)
	if err := s.store.Put(ctx, name, []byte(\`{"a": 1}\`)); err != nil {
		return nil, fmt.Errorf("put: %w", err)
	}
	return &Response{Name: name}, nil
}

`,
  java: braces,
  cs: braces,
  rb: (id) => `# It's step ${id}.\ndef step_${id}(name)\n  store.put("step-#{name}-${id}", { 'a' => 1 })\nend\n`,
  php: (id) =>
    `<?php\n// It's step ${id}.\nfunction step_${id}($name) { return store()->put("step-$name", ['a' => 'b']); }\n?>\n`,
  rs: (id) =>
    `/// It's step ${id}.\nfn step_${id}<'a>(name: &'a str) -> String {\n    format!("step-{}-${id}", name)\n}\n`,
  tf: (id) =>
    `resource "aws_s3_bucket" "b${id}" {\n  bucket = "bucket-\${var.stage}-${id}"\n  tags   = { id = "${id}" } # it's\n}\n`,
  yaml: (id) => `step-${id}:\n  image: "node:24"\n  script:\n    - npm ci\n    - npm run build -- --step ${id}\n`,
  json: (id) => (id.endsWith("x0") ? `{"first": "${id}"}\n` : `${" ".repeat(60)}\n`),
  sh: (id) =>
    `# It's step ${id}.\nif ! aws s3 cp "s3://bucket/${id}" "$HOME/step-${id}"; then echo 'failed: ${id}' >&2; exit 1; fi\n`,
  md: (id) =>
    `## Step ${id}\n\nIt's done by \`make step-${id}\`; see https://docs.example.com/steps/${id} for \`the rest\`.\n\n`,
  txt: (id) => `${id}: it isn't code, and holds nothing to find at all.\n`,
  css: (id) => `.step-${id} { color: #a0b0c0; background: url("a-${id}.png"); }\n`,
};

const typescript = {
  mention:
    'import { aws_iam as iam } from "aws-cdk-lib";\nconst role = new iam.Role(this, "role", { assumedBy: principal });\n',
  define: 'import { User } from "aws-cdk-lib/aws-iam";\nnew User(this, "deploy", { userName: "deploy" });\n',
};

/** What names IAM without a definition, and what defines a user, by extension. */
const MENTIONS = {
  ts: typescript,
  js: typescript,
  py: {
    mention: 'import boto3\niam = boto3.client("iam")\niam.get_user(UserName="a")  # never create_user\n',
    define: 'import boto3\niam = boto3.client("iam")\niam.create_user(UserName="a")\n',
  },
  go: { mention: 'package a\nimport "github.com/aws/aws-sdk-go-v2/service/iam"\nvar in iam.GetUserInput\n' },
  java: { mention: "import software.amazon.awssdk.services.iam.IamClient;\n" },
  cs: { mention: "using Amazon.IdentityManagement;\n" },
  tf: {
    mention: 'resource "aws_iam_role" "r" {\n  name = "r"\n}\n',
    define: 'resource "aws_iam_user" "u" {\n  name = "u"\n}\n',
  },
  yaml: { mention: "role: arn:aws:iam::111122223333:role/build\n", define: "run: aws iam create-user --user-name a\n" },
  sh: { mention: "aws iam get-user\n", define: "aws iam create-user --user-name a\n" },
  md: { mention: "Never run `aws iam create-user`.\n" },
};

/**
 * Files of 1 to 16 KiB in the languages that such repositories hold; one in twelve names IAM, and where it `defines` any, one in a hundred
 * defines a user.
 */
export function treeOf(count, defines) {
  const found = {};
  for (let index = 0; index < count; index++) {
    const extension = EXTENSIONS[index % EXTENSIONS.length];
    const bytes = 1024 * (1 + ((index * 7919) % 16));
    let text = defines && index % 100 === 0 ? (MENTIONS[extension]?.define ?? "") : "";
    if (index % 12 === 0) text += MENTIONS[extension]?.mention ?? "";
    for (let number = 0; text.length < bytes; number++) text += BLOCKS[extension](`${index}x${number}`);
    found[join(`part-${index % 97}`, `file-${index}.${extension}`)] = text;
  }
  return found;
}
