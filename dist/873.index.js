"use strict";
exports.id = 873;
exports.ids = [873];
exports.modules = {

/***/ 8695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   cx: () => (/* binding */ grantKey),
/* harmony export */   u9: () => (/* binding */ groupReferences)
/* harmony export */ });
/** Every grant that the assignments amount to, in file order; the same grant comes again where it is written again. */
function* grantsOf(identity) {
    for (const assignment of identity.assignments) {
        for (const target of assignment.targets) {
            if (target.excluded)
                continue;
            for (const principal of principalsFor(identity, assignment, target)) {
                for (const permissionSet of assignment.permissionSets) {
                    yield { principal, permissionSet, target: resolve(identity, target), assignment };
                }
            }
        }
    }
}
/** What makes two grants the same one. */
const grantKey = (grant) => [grant.principal.by, grant.principal.name.value, grant.permissionSet.value, grant.target.kind, grant.target.id].join("\0");
/** The groups that assignments refer to by display name, templates resolved, sorted by code unit. */
function groupReferences(identity) {
    const places = new Map();
    const seen = new Set();
    const add = (name) => {
        const { source, start, end } = name.at;
        const place = [name.value, source.path, start, end].join("\0");
        if (seen.has(place))
            return;
        seen.add(place);
        const known = places.get(name.value);
        if (known)
            known.push(name);
        else
            places.set(name.value, [name]);
    };
    for (const assignment of identity.assignments) {
        const { principal, targets } = assignment;
        if (principal.by === "group")
            add(principal.name);
        if (principal.by !== "groupTemplate")
            continue;
        const granted = targets.filter((target) => !target.excluded);
        for (const target of granted)
            templateNames(identity, assignment, target).forEach(add);
    }
    const byName = ([left], [right]) => (left < right ? -1 : 1);
    return [...places].sort(byName).map(([name, found]) => ({ name, places: found }));
}
function principalsFor(identity, assignment, target) {
    const { principal } = assignment;
    if (principal.by !== "groupTemplate")
        return [{ by: principal.by, name: principal.name }];
    return templateNames(identity, assignment, target).map((name) => ({ by: "group", name }));
}
/** `AWS-{account}-Developers` for each account that the target stands for; the account's alias takes the place of `{account}`. */
function templateNames(identity, assignment, target) {
    const template = assignment.principal.name;
    const aliases = target.kind === "account"
        ? [accountNamed(identity, target.name.value)?.alias.value ?? target.name.value]
        : accountsBelow(identity, target.name.value)
            .filter((account) => !isExcluded(assignment, account))
            .map((account) => account.alias.value);
    return aliases.map((alias) => ({ value: template.value.replaceAll("{account}", () => alias), at: template.at }));
}
const isExcluded = (assignment, account) => assignment.targets.some(({ excluded, name }) => excluded && (name.value === account.alias.value || name.value === account.id?.value));
const accountNamed = (identity, name) => identity.accounts.find((account) => account.alias.value === name || account.id?.value === name);
const resolve = (identity, target) => {
    const name = target.name.value;
    if (target.kind === "account")
        return { kind: target.kind, id: accountNamed(identity, name)?.id?.value ?? name };
    return {
        kind: target.kind,
        id: identity.organizationalUnits.find((unit) => unit.alias.value === name)?.id.value ?? name,
    };
};
/** The accounts that files place in an organizational unit or in one below it. */
function accountsBelow(identity, name) {
    const inside = new Set(identity.organizationalUnits
        .filter((unit) => unit.alias.value === name || unit.id.value === name)
        .map((unit) => unit.alias.value));
    for (let before = -1; before !== inside.size;) {
        before = inside.size;
        for (const unit of identity.organizationalUnits)
            if (unit.parent && inside.has(unit.parent.value))
                inside.add(unit.alias.value);
    }
    return identity.accounts.filter((account) => account.organizationalUnit && inside.has(account.organizationalUnit.value));
}


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob),
/* harmony export */   n: () => (/* binding */ matchesGlobs)
/* harmony export */ });
/**
 * Whether a path lies in a list of globs: `*` and `?` stay within one folder, `**` crosses folders (before a slash
 * it also stands for no folder at all), `{a,b}` is either, also within another, everything else is itself. A pattern that begins
 * with `!` takes paths out again; the last pattern that matches decides. Time grows with the product of path and pattern.
 */
function matchesGlobs(path, globs) {
    let matched = globs.length > 0 && globs.every((glob) => glob.startsWith("!"));
    for (const glob of globs) {
        const excludes = glob.startsWith("!");
        if (matched === excludes && matchesGlob(path, excludes ? glob.slice(1) : glob))
            matched = !excludes;
    }
    return matched;
}
/** Whether a path matches one glob; see matchesGlobs(). */
const matchesGlob = (path, glob) => matches(path, compile(glob));
/** The glob as tokens, in which a choice is a fork to each of its parts, and each part ends in a fork to what follows. */
function compile(glob) {
    const parts = glob.match(/\*\*\/|\*\*|[\s\S]/gu) ?? [];
    const closing = closingBraces(parts);
    const tokens = [];
    const open = [];
    const fork = (...to) => {
        tokens.push({ kind: "fork", to });
        return to;
    };
    for (const [index, part] of parts.entries()) {
        const choice = open.at(-1);
        if (part === "{" && closing.has(index))
            open.push({ fork: fork(tokens.length + 1), ends: [] });
        else if (part === "," && choice) {
            choice.ends.push(fork());
            choice.fork.push(tokens.length);
        }
        else if (part === "}" && choice) {
            open.pop();
            for (const end of choice.ends)
                end.push(tokens.length);
        }
        else
            tokens.push(tokenOf(part));
    }
    return tokens;
}
/** The positions of braces that another one closes. */
function closingBraces(parts) {
    const open = [];
    const closed = new Set();
    for (const [index, part] of parts.entries()) {
        if (part === "{")
            open.push(index);
        const start = part === "}" ? open.pop() : undefined;
        if (start !== undefined)
            closed.add(start);
    }
    return closed;
}
function tokenOf(part) {
    if (part.startsWith("**"))
        return { kind: part === "**" ? "everything" : "folders" };
    if (part === "*")
        return { kind: "star" };
    return part === "?" ? { kind: "one" } : { kind: "literal", character: part };
}
// All positions in the pattern that the path so far can have reached, advanced one character at a time.
function matches(path, pattern) {
    let reached = closure(new Set([0]), pattern, true);
    for (const character of path) {
        const next = new Set();
        for (const position of reached)
            advance(position, character, pattern, next);
        reached = closure(next, pattern, character === "/");
    }
    return reached.has(pattern.length);
}
function advance(position, character, pattern, next) {
    const token = pattern[position];
    if (token?.kind === "literal" && token.character === character)
        next.add(position + 1);
    if (token?.kind === "one" && character !== "/")
        next.add(position + 1);
    if (token?.kind === "star" && character !== "/")
        next.add(position);
    if (token?.kind === "folders" || token?.kind === "everything")
        next.add(position);
}
// A set hands out, while it is walked, what is added to it on the way.
function closure(reached, pattern, atFolderStart) {
    for (const position of reached) {
        const token = pattern[position];
        if (token?.kind === "fork")
            for (const target of token.to)
                reached.add(target);
        if (token?.kind === "star" || token?.kind === "everything" || (token?.kind === "folders" && atFolderStart))
            reached.add(position + 1);
    }
    return reached;
}


/***/ }),

/***/ 9873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./lib/rules/secrets/aws-scim-token.js
// UUID ":" UUID ":" base64 of 122 or 137 bytes ":" base64 of 256 bytes. AWS publishes no format; this is the structure of every
// token seen in public leaks, and the lengths agree with the patterns that awslabs/ssosync has accepted since 2023.
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const TOKEN = new RegExp(`${UUID}:${UUID}:([A-Za-z0-9+/]{100,400}={0,2}):([A-Za-z0-9+/]{342}==)`, "iy");
const UUID_LENGTH = 36;
const DISTINCT_CHARACTERS = 20;
const COLON = 58;
const HYPHEN = 45;
/**
 * Where a token could begin. It holds no fixed word to look for; what is fixed is where its colons and hyphens stand, so each
 * colon is asked for its neighbours before any pattern runs.
 */
function* locate(text) {
    for (let colon = text.indexOf(":", UUID_LENGTH); colon >= 0; colon = text.indexOf(":", colon + 1)) {
        if (text.charCodeAt(colon + 1 + UUID_LENGTH) !== COLON)
            continue;
        if (text.charCodeAt(colon + 9) !== HYPHEN || text.charCodeAt(colon - 13) !== HYPHEN)
            continue;
        if (text.charCodeAt(colon - 28) === HYPHEN)
            yield colon - UUID_LENGTH;
    }
}
const isRandom = (part) => new Set(part).size >= DISTINCT_CHARACTERS;
const awsScimToken = {
    id: "aws-scim-token",
    gate: "secrets",
    severity: "error",
    summary: "An AWS IAM Identity Center SCIM access token is committed",
    why: "Whoever holds the token can create users, put them into groups and so give themselves access to every AWS account, for up to a year. No other scanner knows its format, and it stays in the history of the repository.",
    fix: "Delete the token in IAM Identity Center (Settings, Identity source, Manage provisioning, Access tokens), create a new one, store it only in the identity provider, and remove it from the history. A waiver by fingerprint is for tokens that are already deleted.",
    examples: {
        bad: [
            { files: { "scripts/sync.py": 'client = Client(token="{{sample}}")\n' } },
            { files: { "notes.txt": "the new one:\n# {{sample}}\n" } },
        ],
        good: [
            {
                files: {
                    "sync.tf": 'resource "aws_ssm_parameter" "scim" {\n  name  = "/scim/token"\n  value = var.scim_token\n}\n',
                    "ids.txt": "9f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f:1a2b3c4d-5e6f-4a7b-9c8d-7e6f5a4b3c2d\n",
                },
            },
        ],
    },
    anchor: { locate },
    *find(view) {
        for (const start of locate(view.text)) {
            TOKEN.lastIndex = start;
            const match = TOKEN.exec(view.text);
            if (!match || ![match[1], match[2]].every((part) => isRandom(part ?? "")))
                continue;
            yield { start, end: TOKEN.lastIndex, secret: match[0] };
        }
    },
    label: (secret) => `${secret.slice(0, 8)}…:${secret.slice(UUID_LENGTH + 1, UUID_LENGTH + 9)}…`,
    sample(random) {
        const base64 = (length) => Buffer.from(random(length)).toString("base64");
        return [uuid(random(16)), uuid(random(16)), base64(122), base64(256)].join(":");
    },
};
/** RFC 9562, section 5.4: a random UUID is of version 4 and variant 2. */
function uuid(bytes) {
    const hex = Buffer.from(bytes).toString("hex").split("");
    hex[12] = "4";
    hex[16] = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4] ?? "8";
    return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

;// CONCATENATED MODULE: ./lib/core.js
const defineRule = (rule) => rule;

// EXTERNAL MODULE: ./lib/excerpt.js
var excerpt = __webpack_require__(989);
;// CONCATENATED MODULE: ./lib/rules/wording.js

/** The problems that readers and parsers left for one rule. */
const problemsFor = (rule, { problems }) => problems.filter((problem) => problem.rule === rule);
/** Names in a sentence: `a`, `b` and `c`. */
const listed = (names, conjunction = "and") => {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.pop() ?? "";
    return quoted.length === 0 ? last : `${quoted.join(", ")} ${conjunction} ${last}`;
};
/** A value as a message quotes it: in double quotes, cut after 80 characters, on one line. */
const quoted = (value) => `"${(0,excerpt/* excerpt */.K)(value.replace(/\s+/gu, " "), 80)}"`;
/** A stretch of a file as a message quotes it: the quotes that stand there already are enough. */
const asWritten = (found) => (/^["']/.test(found) ? quoted(found).slice(1, -1) : quoted(found));
/**
 * `text` as it must be written in place of a scalar: in the quotes that stand there now, and in new ones where plain YAML
 * would read it as something else, or the file is no YAML.
 */
function inPlaceOf({ source, start }, text) {
    const quote = source.text[start];
    if (quote === "'")
        return `'${text.replaceAll("'", "''")}'`;
    const isPlain = quote !== '"' && /^[A-Za-z_](?:[\w+=.@/ -]*[\w+=.@/-])?$/.test(text) && !RESERVED.test(text);
    return isPlain && /\.ya?ml$/i.test(source.path) ? text : JSON.stringify(text);
}
// Words that YAML 1.1 or 1.2 takes for something other than text: https://yaml.org/type/bool.html and null.html.
const RESERVED = /^(?:y|yes|no|n|true|false|on|off|null)$/i;

;// CONCATENATED MODULE: ./lib/rules/documents/duplicate-key.js


const duplicateKey = defineRule({
    id: "duplicate-key",
    gate: "documents",
    severity: "error",
    summary: "A map has the same key twice",
    why: "Most parsers, Terraform's `yamldecode` among them, keep only the last value and say nothing: a reviewer reads one thing, and another is deployed.",
    fix: "Keep one of the two, or join them under one key.",
    examples: {
        bad: [
            {
                files: {
                    "identity/access.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: Builds\n    description: Builds and deploys\n",
                },
            },
            { files: { "identity/access.json": '{ "schemaVersion": 1, "groups": [], "groups": [] }\n' } },
        ],
        good: [
            {
                files: {
                    "identity/access.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: Builds\n  - displayName: AWS-Admins\n    description: Administers\n",
                },
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        for (const { at, found, related } of problemsFor("duplicate-key", identity)) {
            yield {
                at,
                message: `The key ${quoted(found)} is here for the second time, and most parsers silently keep only the last value. Keep one of the two.`,
                ...(related ? { related: [{ at: related, message: "first written here", aside: true }] } : {}),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/policy/expired-waiver.js


const policy = (expires) => `waivers:\n  - rule: unknown-field\n    path: identity/legacy.yaml\n    owner: platform\n    reason: moved in January\n    expires: ${expires}\n`;
/** What a waiver accepts, as its subject in a report. */
const waiverSubject = ({ rule, path, subject, fingerprint }) => `waiver ${rule} ${path ?? subject ?? fingerprint ?? ""}`;
const expiredWaiver = defineRule({
    id: "expired-waiver",
    gate: "policy",
    severity: "error",
    summary: "A waiver has expired",
    why: "An exception that was granted for a while is over: its finding counts again, and somebody promised to have it mended by now.",
    fix: "Mend the finding and take the waiver out; or have its owner renew it with a new reason and date.",
    examples: {
        bad: [{ files: { ".github/identity-guard.yml": policy("2020-01-31") } }],
        good: [
            {
                files: {
                    ".github/identity-guard.yml": policy("2099-01-31"),
                    "identity/legacy.yaml": "schemaVersion: 1\ngroups: []\nteams: []\n",
                },
            },
        ],
    },
    needs: ["waivers", "today"],
    *check({ waivers, today }) {
        for (const { waiver, at } of waivers) {
            if (today <= waiver.expires)
                continue;
            yield {
                ...(at ? { at } : {}),
                subject: waiverSubject(waiver),
                message: `The waiver of \`${waiver.rule}\` expired on ${waiver.expires} and accepts nothing any more. Its owner is ${quoted(waiver.owner)}, its reason ${quoted(waiver.reason)}. Mend the finding and take the waiver out, or renew it.`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/iam-users/iam-access-key.js

const terraformKey = `resource "aws_iam_access_key" "deploy" {
  user = "ci-deploy"
}

output "secret" {
  value     = aws_iam_access_key.deploy.secret
  sensitive = true
}
`;
const cloudformationKey = `Resources:
  DeployKey:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: !ImportValue deploy-user-name
Outputs:
  DeploySecret:
    Value: !GetAtt DeployKey.SecretAccessKey
`;
const jsonKey = `{
  "resource": {
    "aws_iam_access_key": {
      "mailer": [{ "for_each": "\${var.regions}", "user": "smtp-mailer" }]
    }
  }
}
`;
const terraformLookAlikes = `data "aws_iam_access_keys" "audit" {
  user = "ci-deploy"
}

moved {
  from = aws_iam_access_key.deploy
  to   = aws_iam_access_key.mailer
}

resource "aws_iam_role" "deploy" {
  name = "deploy"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = {
        StringEquals = {
          "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
          "token.actions.githubusercontent.com:sub" = "repo:example/shop:ref:refs/heads/main"
        }
      }
    }]
  })
}
`;
const cloudformationLookAlikes = `Resources:
  RotationRule:
    Type: AWS::Config::ConfigRule
    Properties:
      Scope: { ComplianceResourceTypes: ["AWS::IAM::AccessKey"] }
      Source: { Owner: AWS, SourceIdentifier: ACCESS_KEYS_ROTATED }
`;
const iamAccessKey = {
    id: "iam-access-key",
    gate: "iam-users",
    kind: "access-key",
    severity: "error",
    summary: "A long-lived access key of an IAM user is defined",
    why: "The key works from anywhere until somebody deletes it, without a second factor and without the identity provider. The tool that makes it also keeps its secret: in the Terraform state, in stack outputs, in the logs of the pipeline.",
    fix: "Let pipelines assume an IAM role with OIDC, workloads on AWS use the role of their instance, task or function, machines elsewhere IAM Roles Anywhere, and people the short-lived credentials of IAM Identity Center. Then delete the key, and take its secret for known. Where a system can use nothing else, waive the finding by its subject, with an owner and an expiry date.",
    examples: {
        bad: [
            { files: { "infrastructure/keys.tf": terraformKey } },
            { files: { "infrastructure/template.yaml": cloudformationKey } },
            { files: { "infrastructure/mailer.tf.json": jsonKey } },
        ],
        good: [
            { files: { "infrastructure/pipeline.tf": terraformLookAlikes } },
            { files: { "infrastructure/template.yaml": cloudformationLookAlikes } },
        ],
    },
    message({ name, address, confidence }) {
        const owner = name === undefined ? "an IAM user" : `the IAM user ${quoted(name)}`;
        const when = confidence === "conditional" ? ", if its condition holds" : "";
        return `${quoted(address)} defines a long-lived access key of ${owner}${when}. Whoever has its secret has its access, from anywhere, until somebody deletes it. Let pipelines assume a role with OIDC, and people use the short-lived credentials of a permission set that a group gives them in IAM Identity Center.`;
    },
};

;// CONCATENATED MODULE: ./lib/rules/iam-users/iam-user.js

const terraformUser = `resource "aws_iam_user" "deploy" {
  name = "ci-deploy"
  path = "/automation/"
}
`;
const cloudformationUser = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  DeployUser:
    Type: AWS::IAM::User
    Properties:
      UserName: ci-deploy
`;
const conditionalUser = `{
  "Parameters": { "Stage": { "Type": "String" } },
  "Conditions": { "IsTest": { "Fn::Equals": [{ "Ref": "Stage" }, "test"] } },
  "Resources": {
    "Tester": {
      "Properties": { "UserName": { "Fn::Sub": "tester-\${AWS::Region}" } },
      "Condition": "IsTest",
      "Type": "AWS::IAM::User"
    }
  }
}
`;
const iam_user_terraformLookAlikes = `# resource "aws_iam_user" "old" {}
data "aws_iam_user" "legacy" {
  user_name = "ci-deploy"
}

resource "aws_identitystore_user" "jane" {
  identity_store_id = var.identity_store_id
  display_name      = "Jane Doe"
  user_name         = "jane.doe@example.com"
}

resource "aws_iam_user" "retired" {
  count = 0
  name  = "retired"
}

removed {
  from = aws_iam_user.deploy
}
`;
const iam_user_cloudformationLookAlikes = `Resources:
  Recorder:
    Type: AWS::Config::ConfigurationRecorder
    Properties:
      RoleARN: arn:aws:iam::111122223333:role/config-recorder
      RecordingGroup:
        ResourceTypes: [AWS::IAM::User, AWS::IAM::Role]
  Guardrail:
    Type: AWS::Organizations::Policy
    Properties:
      Name: no-iam-users
      Type: SERVICE_CONTROL_POLICY
      Content:
        Version: "2012-10-17"
        Statement: [{ Effect: Deny, Action: iam:CreateUser, Resource: "*" }]
`;
const iamUser = {
    id: "iam-user",
    gate: "iam-users",
    kind: "user",
    severity: "error",
    summary: "An IAM user is defined",
    why: "An IAM user stands beside the workforce directory: it keeps its access when the person leaves or loses the group, no sign-in rule of the identity provider applies to it, and its passwords and keys do not expire by themselves.",
    fix: "For people: a permission set in IAM Identity Center, assigned to a group that comes from the identity provider. For pipelines: an IAM role with a trust policy for their OIDC provider. For workloads on AWS: the role of the instance, task or function. Where a system can use nothing else, waive the finding by its subject, with an owner and an expiry date.",
    examples: {
        bad: [
            { files: { "infrastructure/users.tf": terraformUser } },
            { files: { "infrastructure/template.yaml": cloudformationUser } },
            { files: { "infrastructure/template.json": conditionalUser } },
        ],
        good: [
            { files: { "infrastructure/users.tf": iam_user_terraformLookAlikes } },
            { files: { "infrastructure/template.yaml": iam_user_cloudformationLookAlikes } },
        ],
    },
    message({ name, address, confidence }) {
        const user = name === undefined ? "an IAM user" : `the IAM user ${quoted(name)}`;
        const when = confidence === "conditional" ? ", if its condition holds" : "";
        return `${quoted(address)} defines ${user}${when}. Its access does not end when the identity provider disables the person, and its credentials do not expire. Give people a permission set through a group in IAM Identity Center, and pipelines a role that they assume with OIDC.`;
    },
};

;// CONCATENATED MODULE: ./lib/rules/documents/invalid-field.js


const invalidField = defineRule({
    id: "invalid-field",
    gate: "documents",
    severity: "error",
    summary: "A value is not what its field takes",
    why: "AWS refuses the value at deployment, long after the review; or a parser on the way makes something else of it.",
    fix: "Write a value of the form that the message names.",
    examples: {
        bad: [
            { files: { "identity/accounts.yaml": "schemaVersion: 1\naccounts:\n  payments: {id: 012345670123}\n" } },
            {
                files: {
                    "identity/access.yaml": "schemaVersion: 1\nassignments:\n  - principal: {group: AWS-Developers, user: jane}\n    permissionSets: []\n    targets: {accounts: []}\n",
                },
                directory: [
                    {
                        groupId: "11111111-1111-4111-8111-111111111111",
                        displayName: "AWS-Developers",
                        provenance: "scim",
                        externalIds: [],
                    },
                ],
            },
        ],
        good: [{ files: { "identity/accounts.yaml": 'schemaVersion: 1\naccounts:\n  payments: {id: "012345670123"}\n' } }],
    },
    needs: ["identity"],
    *check({ identity }) {
        for (const { at, found, expected = [] } of problemsFor("invalid-field", identity)) {
            const wanted = expected[0] ?? "another value";
            const [, lacks, value] = (found === "" ? /^([\w-]+): (.*)$/s.exec(wanted) : undefined) ?? [];
            const written = found === "" ? "Nothing is written here, which" : asWritten(found);
            const what = lacks === undefined ? `${written} is not ${wanted}` : `This lacks \`${lacks}\`: ${value}`;
            yield {
                at,
                message: `${what}. AWS or the deployer refuses it, or reads it as something else.`,
                ...(lacks === undefined ? {} : { lacks }),
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
;// CONCATENATED MODULE: ./lib/rules/syntax.js

const MEGABYTE = 1024 * 1024;
/** What the parsers' codes mean for the person who wrote the file; those not named here come with the parser's own sentence. */
const CODES = {
    TOO_DEEP: `nests deeper than ${limits/* DOCUMENT_DEPTH */.gs} levels`,
    TOO_LARGE: `is larger than ${limits/* DOCUMENT_BYTES */.A1 / MEGABYTE} MiB`,
    ALIAS_BOMB: `grows to more than ${limits/* DOCUMENT_NODES */.Q} values once its aliases are followed`,
    ALIAS_CYCLE: "has an alias inside the very node that it stands for",
    UNKNOWN_ALIAS: "has an alias whose anchor is not set before it",
    YAML_VERSION: "asks for a YAML version other than 1.2, in which the same text means something else",
    LINE_BREAK: "holds a line break that only some parsers know: what is a comment to one may be access to another",
    BAD_MERGE: "merges something that is not a map",
    NOT_UTF8: "is not UTF-8, so that parsers disagree about its text",
    BAD_INDENT: "is indented wrongly",
    TAB_AS_INDENT: "is indented with a tab, which YAML does not allow",
    MULTILINE_IMPLICIT_KEY: "has a key that runs over several lines; a colon or a quote may be missing",
    BLOCK_AS_IMPLICIT_KEY: "has two `key: value` pairs on one line",
    JSON_CommaExpected: "lacks a comma here",
    JSON_ColonExpected: "lacks a colon here",
    JSON_ValueExpected: "lacks a value here; a comma may be too many",
    JSON_PropertyNameExpected: "lacks a name in double quotes here; a comma may be too many",
    JSON_CloseBraceExpected: "lacks a closing brace",
    JSON_CloseBracketExpected: "lacks a closing bracket",
    JSON_EndOfFileExpected: "goes on after its end",
    JSON_InvalidCommentToken: "has a comment, which JSON does not allow",
};
/** What is wrong with the syntax of a file, to go on with after its name: "is indented wrongly". */
function syntaxTrouble({ found, expected }) {
    const detail = expected?.[0] === undefined ? "" : ` (${expected[0]})`;
    return CODES[found] ?? `cannot be parsed${detail}`;
}
/** Whether a problem is one of syntax: parsers name those in capitals. */
const isSyntax = ({ found }) => /^(?:[A-Z][A-Z0-9_]+|JSON_\w+)$/.test(found);

;// CONCATENATED MODULE: ./lib/rules/policy/invalid-policy.js




function wordingFor(problem) {
    const { found, expected = [] } = problem;
    const [first = "", near] = expected;
    if (first === "UNKNOWN_RULE")
        return withNear(`There is no rule ${quoted(found)}.`, near, "`identity-guard explain` lists them.");
    if (first.startsWith("FIXED_RULE ")) {
        return {
            message: `The rule \`${first.slice(11)}\` is always an error: it can neither be lowered to ${quoted(found)} nor switched off.`,
        };
    }
    if (first.startsWith("MISSING_FILE ")) {
        return {
            message: `The policy names the ${first.slice(13)} ${quoted(found)}, and there is no such file. Paths are relative to the checked folder.`,
        };
    }
    if (first.startsWith("WAIVED_BY "))
        return waiverWording(found, first.slice(10));
    if (found === "MULTIPLE_DOCS")
        return { message: "A policy is one document; everything after `---` would be ignored." };
    if (isSyntax(problem))
        return { message: `The file ${quoted(problem.at.source.path)} ${syntaxTrouble(problem)}.` };
    if (expected.length > 0 && /^[\w-]+$/.test(first)) {
        return withNear(`The policy has no key ${quoted(found)}.`, (0,errors/* nearest */.p)(found, expected), `Known here: ${listed(expected)}.`);
    }
    if (found === "")
        return { message: `The policy lacks \`${first.replace(": ", "`: ")}.` };
    return { message: `${asWritten(found)} is not ${first === "" ? "valid here" : first}.` };
}
const withNear = (what, near, otherwise) => near === undefined ? { message: `${what} ${otherwise}` } : { message: `${what} Did you mean \`${near}\`?`, near };
const waiverWording = (found, allowed) => ({
    message: allowed === ""
        ? "Findings about the policy itself cannot be waived."
        : `A waiver of this rule names its finding by ${allowed}; \`${found}\` would let in more than one was asked for.`,
});
const invalidPolicy = defineRule({
    id: "invalid-policy",
    gate: "policy",
    severity: "error",
    summary: "The guard's policy file is not valid",
    why: "A policy that is only half understood may guard half of what it was meant to; so nothing is judged by it, and the run fails.",
    fix: "Mend the key or value that is shown. `identity-guard schema policy` prints the JSON Schema, with which an editor checks the file as it is written.",
    examples: {
        bad: [
            { files: { ".github/identity-guard.yml": "requires: [directory]\n" } },
            { files: { ".github/identity-guard.yml": "rules:\n  unknown-group: warning\n" } },
            {
                files: {
                    ".github/identity-guard.yml": "waivers:\n  - rule: iam-user\n    path: legacy/**\n    owner: platform\n    reason: SES needs SMTP credentials\n    expires: 2027-01-31\n",
                },
            },
        ],
        good: [
            { files: { ".github/identity-guard.yml": "require: [directory]\nrules:\n  unverified-provenance: error\n" } },
        ],
    },
    needs: ["policyProblems"],
    *check({ policyProblems }) {
        for (const problem of policyProblems) {
            const { message, near } = wordingFor(problem);
            yield { at: problem.at, message, ...(near === undefined ? {} : { suggestion: inPlaceOf(problem.at, near) }) };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/documents/invalid-yaml.js



const messageFor = (problem) => `The file ${quoted(problem.at.source.path)} ${syntaxTrouble(problem)}. What cannot be read cannot be judged, and the deployer may read it differently.`;
const invalidYaml = defineRule({
    id: "invalid-yaml",
    gate: "documents",
    severity: "error",
    summary: "An identity file is not valid YAML or JSON",
    why: "A file that does not parse is not judged, and what another parser makes of it is anybody's guess.",
    fix: "Mend the syntax at the place that is shown. Write identity files in UTF-8, as YAML 1.2 or JSON.",
    examples: {
        bad: [
            {
                files: {
                    "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n   description: indented wrongly\n",
                },
            },
            {
                files: {
                    "identity/groups.json": '{ "schemaVersion": 1, "groups": [ { "displayName": "AWS-Developers", } ] }\n',
                },
            },
            {
                files: {
                    "identity/groups.yaml": "schemaVersion: 1\ngroups: &all\n  - *all\n  - displayName: AWS-Developers\n",
                },
            },
        ],
        good: [
            {
                files: {
                    "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: indented well\n",
                },
            },
            {
                files: {
                    "identity/groups.yaml": "schemaVersion: 1\ngroups: []\n",
                    "chart/values.yaml": "name: {{ .Values.name }}\n",
                },
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        const seen = new Set();
        for (const problem of problemsFor("invalid-yaml", identity)) {
            // A parser may complain of one place twice; the first time says why.
            const place = `${problem.at.source.path}:${problem.at.start}`;
            if (!seen.has(place))
                yield { at: problem.at, message: messageFor(problem) };
            seen.add(place);
        }
    },
});

// EXTERNAL MODULE: ./lib/identity/expand.js
var expand = __webpack_require__(8695);
// EXTERNAL MODULE: ./lib/policy/glob.js
var policy_glob = __webpack_require__(9281);
;// CONCATENATED MODULE: ./lib/rules/directory/references.js


/** Whether the policy lets a group of this name be made in Identity Center itself; `*` in its globs stands for any text. */
const mayBeLocal = (name, policy) => policy.directory.locallyManagedGroups.some((glob) => (0,policy_glob/* matchesGlob */.k)(name, glob.replaceAll("*", "**")));
/**
 * The groups that assignments refer to and that the directory does not hold by that exact name. Left out is a group of
 * `source: identity-store` in the change that adds its declaration, where the policy allows such groups.
 */
function missingGroups(facts) {
    const existing = new Set(facts.directoryGroups.map((group) => group.displayName));
    return (0,expand/* groupReferences */.u9)(facts.identity).filter(({ name }) => !existing.has(name) && !isBeingAdded(name, facts));
}
function isBeingAdded(name, { identity, base, policy }) {
    if (!base || !mayBeLocal(name, policy) || !isDeclaredLocal(name, identity))
        return false;
    return !base.groups.some((group) => group.displayName.value === name);
}
const isDeclaredLocal = (name, identity) => identity.groups.some((group) => group.displayName.value === name && group.source === "identity-store");
/** The declaration of a group, where files declare it. */
const declarationOf = (name, { groups }) => groups.find((group) => group.displayName.value === name);
/** The near miss of a missing name: by pin first, then by case, white space and Unicode form. */
function nearMissOf(name, identity, groups) {
    const pinned = pinnedGroup(declarationOf(name, identity), groups);
    if (pinned)
        return { group: pinned, difference: "the group that it is pinned to was renamed" };
    for (const group of groups) {
        const difference = group.displayName === name ? undefined : differenceOf(name, group.displayName);
        if (difference)
            return { group, difference };
    }
    return undefined;
}
function pinnedGroup(declaration, groups) {
    const { groupId, externalId } = declaration ?? {};
    return groups.find((group) => group.groupId === groupId?.value || group.externalIds.some(({ id }) => id === externalId?.value));
}
const squeeze = (text) => text.trim().replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, " ");
function differenceOf(written, existing) {
    if (written.normalize("NFC") === existing.normalize("NFC"))
        return "the names differ only in their Unicode form";
    if (squeeze(written) === squeeze(existing))
        return "the names differ only in white space";
    if (written.toLowerCase() === existing.toLowerCase())
        return "the names differ only in upper and lower case";
    const folded = (text) => squeeze(text.normalize("NFKC")).toLowerCase();
    return folded(written) === folded(existing)
        ? "the names differ only in case, white space or Unicode form"
        : undefined;
}
/** The places of a reference but the first, as a finding relates them. */
const alsoReferenced = ([, ...others]) => others.map((other) => ({ at: other.at, message: "also referenced here" }));

;// CONCATENATED MODULE: ./lib/rules/directory/local-group.js



const file = "schemaVersion: 1\ngroups:\n  - displayName: break-glass-admins\n    source: identity-store\n";
const localGroup = defineRule({
    id: "local-group",
    gate: "directory",
    severity: "error",
    summary: "A group is declared as made in Identity Center itself",
    why: "A group with `source: identity-store` is exempt from the check that the identity provider sent it, and its members escape the joiner and leaver process.",
    fix: "Let the identity provider own the group and leave `source` out. For the few that must be local, such as break-glass access, name them in `directory.locallyManagedGroups` of the policy.",
    examples: {
        bad: [{ files: { "identity/groups.yaml": file } }],
        good: [
            {
                files: {
                    ".github/identity-guard.yml": "directory:\n  locallyManagedGroups: [break-glass-*]\n",
                    "identity/groups.yaml": file,
                },
                directory: [],
            },
            {
                files: { "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Admins\n    source: scim\n" },
            },
        ],
    },
    needs: ["identity", "policy"],
    *check({ identity, policy }) {
        for (const { displayName, source } of identity.groups) {
            if (source !== "identity-store" || mayBeLocal(displayName.value, policy))
                continue;
            yield {
                at: displayName.at,
                subject: `group ${displayName.value}`,
                message: `The group ${quoted(displayName.value)} is declared with \`source: identity-store\`, which no entry of \`directory.locallyManagedGroups\` in the policy allows. Leave \`source\` out, so that the identity provider must send it.`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/directory/near-miss-group.js



const developers = {
    groupId: "11111111-1111-4111-8111-111111111111",
    displayName: "AWS-Developers",
    provenance: "scim",
    externalIds: [],
};
const access = (group) => [
    "schemaVersion: 1",
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    `  - principal: {group: ${group}}`,
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
].join("\n");
const nearMissGroup = defineRule({
    id: "near-miss-group",
    gate: "directory",
    severity: "error",
    summary: "A group's name is almost, but not exactly, that of a group in Identity Center",
    why: "Names are compared exactly. A name that differs in case, white space or Unicode form looks right in review and finds nobody, or somebody else's group.",
    fix: "Write the name exactly as Identity Center has it; the message shows it.",
    examples: {
        bad: [
            { files: { "identity/access.yaml": access("aws-developers") }, directory: [developers] },
            { files: { "identity/access.yaml": access('"AWS-Developers "') }, directory: [developers] },
            {
                files: {
                    "identity/access.yaml": `${access("AWS-Engineers")}groups:\n  - displayName: AWS-Engineers\n    groupId: 11111111-1111-4111-8111-111111111111\n`,
                },
                directory: [developers],
            },
        ],
        good: [{ files: { "identity/access.yaml": access("AWS-Developers") }, directory: [developers] }],
    },
    needs: ["identity", "base", "policy", "directoryGroups"],
    *check(facts) {
        for (const { name, places } of missingGroups(facts)) {
            const near = nearMissOf(name, facts.identity, facts.directoryGroups);
            if (!near)
                continue;
            const [first] = places;
            yield {
                at: first.at,
                subject: `group ${name}`,
                message: `The group ${quoted(name)} is not in Identity Center, but ${quoted(near.group.displayName)} is: ${near.difference}. Write it exactly so.`,
                suggestion: inPlaceOf(first.at, near.group.displayName),
                related: alsoReferenced(places),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/documents/no-identity-found.js

const noIdentityFound = defineRule({
    id: "no-identity-found",
    gate: "documents",
    severity: "error",
    summary: "No declared access was found",
    why: "A guard that finds nothing to guard is switched on in the wrong place, and would be green for ever.",
    fix: "Point the guard at the folder with the identity files, give them `schemaVersion: 1`, or mend the globs in `instances.<name>.files` of the policy. In a repository without declared access, switch the gate off with `gates: {documents: false, directory: false}`.",
    examples: {
        bad: [{ files: { "README.md": "nothing here\n" } }, { files: { "service/config.yaml": "name: checkout\n" } }],
        good: [{ files: { "identity/groups.yaml": "schemaVersion: 1\ngroups: []\n" } }],
    },
    needs: ["identity"],
    *check({ identity }) {
        if (identity.claims.length > 0 || identity.problems.some((problem) => problem.rule === "unclaimed-file"))
            return;
        yield {
            subject: `instance ${identity.instance}`,
            message: `No file of the instance "${identity.instance}" declares groups, permission sets or assignments, so that there is nothing to judge. Check the folder, the globs in \`instances.${identity.instance}.files\` of the policy, and \`schemaVersion: 1\` in the files.`,
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/policy/policy-changed.js


const identity = "schemaVersion: 1\ngroups: []\n";
const policyChanged = defineRule({
    id: "policy-changed",
    gate: "policy",
    severity: "warning",
    summary: "The change touches a file that the guard trusts",
    why: "The policy, the directory snapshot and the baseline decide what the guard lets through. This change is still judged by the files of its base, but the next one will be judged by these.",
    fix: "Review the file as what it is: a change of the guard itself. Give it code owners, and set this rule to `error` where such a change needs more than a review.",
    examples: {
        bad: [
            {
                files: { ".github/identity-guard.yml": "failOn: never\n", "identity/groups.yaml": identity },
                base: { ".github/identity-guard.yml": "failOn: warning\n", "identity/groups.yaml": identity },
            },
            {
                files: { ".github/identity-guard.yml": "failOn: never\n", "identity/groups.yaml": identity },
                base: { "identity/groups.yaml": identity },
            },
        ],
        good: [
            {
                files: { ".github/identity-guard.yml": "failOn: warning\n", "identity/groups.yaml": identity },
                base: {
                    ".github/identity-guard.yml": "failOn: warning\n",
                    "identity/groups.yaml": "schemaVersion: 1\naccounts: {}\n",
                },
            },
        ],
    },
    needs: ["trustedChanges"],
    *check({ trustedChanges }) {
        for (const { path, role, how, at } of trustedChanges) {
            yield {
                ...(at ? { at } : {}),
                subject: `${role} ${path}`,
                message: `The ${role} ${quoted(path)} is ${how} by this change. It does not judge the change itself, but everything after it: review it as a change of the guard.`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/documents/unclaimed-file.js


function reasonFor(found) {
    if (found === "CLAIMED_BEFORE")
        return "held declared access before this change, and no reader recognises it now";
    if (found === "NO_INSTANCE")
        return "declares access, and lies in the files of no instance of the policy";
    if (found === "IDENTITY_GLOB")
        return "matches the policy's identity files, and no reader recognises it";
    return `has the identity key \`${found.replace("KEY ", "")}\` at its top, and no reader recognises it`;
}
const adviceFor = (found) => found === "NO_INSTANCE"
    ? "Add it to the `files` of an instance, or exclude it there with `!`."
    : "Write `schemaVersion: 1` at its top, or exclude the file in the policy.";
const unclaimedFile = defineRule({
    id: "unclaimed-file",
    gate: "documents",
    severity: "error",
    summary: "A file looks like declared access, and nothing reads it",
    why: "A file that slips out of the guard's sight may still be deployed: taking out `schemaVersion` must not be a way around every other rule.",
    fix: "Give the file `schemaVersion: 1`. If it is something else, exclude it in the policy: `instances: {default: {files: ['!monitoring/**']}}`.",
    examples: {
        bad: [
            { files: { "identity/groups.yaml": "groups:\n  - displayName: AWS-Developers\n" } },
            {
                files: { "identity/access.yaml": "note: moved\n" },
                base: { "identity/access.yaml": "schemaVersion: 1\ngroups: []\n" },
            },
        ],
        good: [
            { files: { "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n" } },
            {
                files: {
                    ".github/identity-guard.yml": "instances:\n  default:\n    files: ['!monitoring/**']\n",
                    "identity/groups.yaml": "schemaVersion: 1\ngroups: []\n",
                    "monitoring/alerts.yaml": "groups:\n  - name: alerts\n",
                },
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        for (const { at, found } of problemsFor("unclaimed-file", identity)) {
            yield {
                at,
                subject: `file ${at.source.path}`,
                message: `The file ${quoted(at.source.path)} ${reasonFor(found)}: what it grants would not be judged. ${adviceFor(found)}`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/documents/unknown-field.js



const unknownField = defineRule({
    id: "unknown-field",
    gate: "documents",
    severity: "error",
    summary: "A key is not part of the format",
    why: "A key that nobody knows is silently ignored: a misspelt `permissionsBoundary` is no boundary at all.",
    fix: "Write the key that was meant, or take it out.",
    examples: {
        bad: [
            {
                files: {
                    "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    descripton: Builds\n",
                },
            },
            {
                files: {
                    "identity/sets.yaml": "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    boundaryPolicy: arn:aws:iam::aws:policy/ReadOnlyAccess\n",
                },
            },
        ],
        good: [
            {
                files: {
                    "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: Builds\n",
                },
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        for (const { at, found, expected = [] } of problemsFor("unknown-field", identity)) {
            const near = (0,errors/* nearest */.p)(found, expected);
            const advice = near ? `Did you mean \`${near}\`?` : `Known here: ${listed(expected)}.`;
            yield {
                at,
                message: `The key ${quoted(found)} is not part of the format, and would be ignored without a word. ${advice}`,
                ...(near ? { suggestion: inPlaceOf(at, near) } : {}),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/directory/unknown-group.js




const unknown_group_developers = {
    groupId: "11111111-1111-4111-8111-111111111111",
    displayName: "AWS-Developers",
    provenance: "scim",
    externalIds: [],
};
const unknown_group_access = (principal) => [
    "schemaVersion: 1",
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    `  - principal: ${principal}`,
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
].join("\n");
const unknownGroup = defineRule({
    id: "unknown-group",
    gate: "directory",
    severity: "error",
    summary: "An assignment names a group that is not in Identity Center",
    why: "The assignment fails at deployment or is silently left out; and whoever later makes a group of that name by hand gets the access.",
    fix: "Correct the name, or create the group in the identity provider and assign it to the provisioning application. Microsoft Entra ID provisions about every 40 minutes; provisioning on demand takes less than a minute.",
    examples: {
        bad: [
            { files: { "identity/access.yaml": unknown_group_access("{group: AWS-Develpers}") }, directory: [unknown_group_developers] },
            {
                files: { "identity/access.yaml": unknown_group_access("{groupId: 22222222-2222-4222-8222-222222222222}") },
                directory: [unknown_group_developers],
            },
        ],
        good: [
            { files: { "identity/access.yaml": unknown_group_access("{group: AWS-Developers}") }, directory: [unknown_group_developers] },
            {
                files: {
                    ".github/identity-guard.yml": "directory:\n  locallyManagedGroups: [break-glass-*]\n",
                    "identity/access.yaml": `${unknown_group_access("{group: break-glass-admins}")}groups:\n  - displayName: break-glass-admins\n    source: identity-store\n`,
                },
                directory: [unknown_group_developers],
                base: {
                    ".github/identity-guard.yml": "directory:\n  locallyManagedGroups: [break-glass-*]\n",
                    "identity/access.yaml": "schemaVersion: 1\ngroups: []\n",
                },
            },
        ],
    },
    needs: ["identity", "base", "policy", "directoryGroups"],
    *check(facts) {
        const { identity, directoryGroups } = facts;
        for (const { name, places } of missingGroups(facts)) {
            if (nearMissOf(name, identity, directoryGroups))
                continue;
            const near = (0,errors/* nearest */.p)(name, directoryGroups.map((group) => group.displayName));
            const isTemplate = places[0].at.source.text.slice(places[0].at.start, places[0].at.end).includes("{account}");
            yield {
                at: places[0].at,
                subject: `group ${name}`,
                message: `The group ${quoted(name)} is not in Identity Center, so that this assignment gives nobody access. ${near ? `Did you mean ${quoted(near)}? ` : ""}${arrival(facts)}`,
                ...(near && !isTemplate ? { suggestion: inPlaceOf(places[0].at, near) } : {}),
                related: alsoReferenced(places),
            };
        }
        yield* missingIds(facts);
    },
});
function* missingIds({ identity, directoryGroups }) {
    const existing = new Set(directoryGroups.map((group) => group.groupId));
    const places = new Map();
    for (const { principal } of identity.assignments) {
        if (principal.by !== "groupId" || existing.has(principal.name.value))
            continue;
        const known = places.get(principal.name.value);
        if (known)
            known.push(principal.name);
        else
            places.set(principal.name.value, [principal.name]);
    }
    for (const [id, found] of places) {
        yield {
            ...(found[0] ? { at: found[0].at } : {}),
            subject: `group id ${id}`,
            message: `No group of Identity Center has the id ${quoted(id)}, so that this assignment gives nobody access. A group that was deleted and made again has a new id.`,
            related: alsoReferenced(found),
        };
    }
}
/** When a group that is right will arrive, by identity provider. */
function arrival({ identity, policy }) {
    if (policy.instances[identity.instance]?.identityProvider !== "entra")
        return "If it is new in the identity provider, wait for the next provisioning cycle.";
    return "If it is new in Entra ID: provisioning runs about every 40 minutes, and provisioning on demand takes less than a minute.";
}

;// CONCATENATED MODULE: ./lib/rules/documents/unknown-permission-set.js




const unknownPermissionSet = defineRule({
    id: "unknown-permission-set",
    gate: "documents",
    severity: "error",
    summary: "An assignment names a permission set that is not defined",
    why: "The deployment fails half-way, or the assignment is silently left out.",
    fix: "Correct the name, or define the permission set. One that is defined elsewhere is declared with `managedBy: external`.",
    examples: {
        bad: [
            {
                files: {
                    "identity/access.yaml": [
                        "schemaVersion: 1",
                        "permissionSets:",
                        "  - name: PowerUserAccess",
                        "assignments:",
                        "  - principal: {group: AWS-Developers}",
                        "    permissionSets: [PowerUserAcess]",
                        '    targets: {accounts: ["111122223333"]}',
                        "",
                    ].join("\n"),
                },
                directory: [
                    {
                        groupId: "11111111-1111-4111-8111-111111111111",
                        displayName: "AWS-Developers",
                        provenance: "scim",
                        externalIds: [],
                    },
                ],
            },
        ],
        good: [
            {
                files: {
                    "identity/access.yaml": [
                        "schemaVersion: 1",
                        "permissionSets:",
                        "  - name: Legacy",
                        "    managedBy: external",
                        "assignments:",
                        "  - principal: {group: AWS-Developers}",
                        "    permissionSets: [Legacy, AWSReadOnlyAccess]",
                        '    targets: {accounts: ["111122223333"]}',
                        "",
                    ].join("\n"),
                },
                directory: [
                    {
                        groupId: "11111111-1111-4111-8111-111111111111",
                        displayName: "AWS-Developers",
                        provenance: "scim",
                        externalIds: [],
                    },
                ],
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        const defined = new Map(identity.permissionSets.map((set) => [set.name.value, set.name]));
        for (const [name, [first, ...others]] of unknownReferences(identity, defined)) {
            const near = (0,errors/* nearest */.p)(name, [...defined.keys(), ...limits/* CONTROL_TOWER_SETS */.q]);
            const target = near === undefined ? undefined : defined.get(near);
            const advice = near ? `Did you mean ${quoted(near)}?` : "Define it, or declare it with `managedBy: external`.";
            yield {
                at: first.at,
                subject: `permission set ${name}`,
                message: `The permission set ${quoted(name)} is not defined, so that this assignment cannot be deployed. ${advice}`,
                ...(near ? { suggestion: inPlaceOf(first.at, near) } : {}),
                related: [
                    ...others.map((other) => ({ at: other.at, message: "also named here" })),
                    ...(target ? [{ at: target.at, message: `${quoted(target.value)} is defined here`, aside: true }] : []),
                ],
            };
        }
    },
});
function unknownReferences(identity, defined) {
    const unknown = new Map();
    for (const reference of identity.assignments.flatMap((assignment) => assignment.permissionSets)) {
        if (defined.has(reference.value) || limits/* CONTROL_TOWER_SETS */.q.includes(reference.value))
            continue;
        const places = unknown.get(reference.value);
        if (places)
            places.push(reference);
        else
            unknown.set(reference.value, [reference]);
    }
    return unknown;
}

;// CONCATENATED MODULE: ./lib/rules/policy/unused-waiver.js


const unused_waiver_policy = "waivers:\n  - rule: unknown-field\n    path: identity/legacy.yaml\n    owner: platform\n    reason: moved in January\n    expires: 2099-01-31\n";
const unusedWaiver = defineRule({
    id: "unused-waiver",
    gate: "policy",
    severity: "note",
    summary: "A waiver accepts nothing",
    why: "What it accepted is gone. It would accept the same thing again, should it come back, without anybody being asked.",
    fix: "Take the waiver out.",
    examples: {
        bad: [
            { files: { ".github/identity-guard.yml": unused_waiver_policy, "identity/legacy.yaml": "schemaVersion: 1\ngroups: []\n" } },
        ],
        good: [
            {
                files: {
                    ".github/identity-guard.yml": unused_waiver_policy,
                    "identity/legacy.yaml": "schemaVersion: 1\ngroups: []\nteams: []\n",
                },
            },
        ],
    },
    needs: ["waivers", "today"],
    *check({ waivers, today }) {
        for (const { waiver, at, matched, judged } of waivers) {
            if (matched > 0 || !judged || waiver.expires < today)
                continue;
            yield {
                ...(at ? { at } : {}),
                subject: waiverSubject(waiver),
                message: `The waiver of \`${waiver.rule}\` accepts nothing: its finding is gone. Take it out, before it accepts the next one.`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/directory/unverified-provenance.js




const group = (provenance) => ({
    groupId: "11111111-1111-4111-8111-111111111111",
    displayName: "AWS-Developers",
    provenance,
    externalIds: [],
});
const unverified_provenance_access = [
    "schemaVersion: 1",
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    "  - principal: {group: AWS-Developers}",
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
].join("\n");
const unverifiedProvenance = defineRule({
    id: "unverified-provenance",
    gate: "directory",
    severity: "warning",
    summary: "A group exists, but nothing shows that the identity provider sent it",
    why: "A group without an external id may have been made by hand in Identity Center, where its members escape the identity provider's joiner and leaver process.",
    fix: "Look at the group in Identity Center. If it was made by hand, create it in the identity provider, let it be provisioned, and delete the hand-made one. If the provisioning application sends no `externalId` for groups, map it.",
    examples: {
        bad: [{ files: { "identity/access.yaml": unverified_provenance_access }, directory: [group("unverified")] }],
        good: [{ files: { "identity/access.yaml": unverified_provenance_access }, directory: [group("scim")] }],
    },
    needs: ["identity", "policy", "directoryGroups"],
    *check({ identity, policy, directoryGroups }) {
        const unverified = new Map(directoryGroups
            .filter((existing) => existing.provenance === "unverified")
            .map((existing) => [existing.displayName, existing]));
        for (const { name, places } of (0,expand/* groupReferences */.u9)(identity)) {
            const existing = unverified.get(name);
            if (!existing)
                continue;
            if (declarationOf(name, identity)?.source === "identity-store" && mayBeLocal(name, policy))
                continue;
            yield {
                at: places[0].at,
                subject: `group ${name}`,
                message: `The group ${quoted(name)} has no external id, so that nothing shows it came from the identity provider. Who put people into it is unknown.`,
                related: alsoReferenced(places),
                properties: { groupId: existing.groupId },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/index.js


















/** Every rule, by gate and id. */
const rules = [
    expiredWaiver,
    invalidPolicy,
    policyChanged,
    unusedWaiver,
    duplicateKey,
    invalidField,
    invalidYaml,
    noIdentityFound,
    unclaimedFile,
    unknownField,
    unknownPermissionSet,
    localGroup,
    nearMissGroup,
    unknownGroup,
    unverifiedProvenance,
    awsScimToken,
    iamAccessKey,
    iamUser,
];


/***/ })

};
;