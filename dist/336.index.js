"use strict";
exports.id = 336;
exports.ids = [336];
exports.modules = {

/***/ 2357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ slipOf),
/* harmony export */   P7: () => (/* binding */ slipAmong),
/* harmony export */   V5: () => (/* binding */ nearestAmong),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);

/**
 * Something that the user did, or that the surroundings lack, and that the user can mend. Shown as its message alone,
 * never with a stack. Whatever else is thrown is a bug of ours.
 */
class UserError extends Error {
    name = "UserError";
    place;
    /** @param message what was found (quoted), why it matters and what to do, in whole sentences. */
    constructor(message, place) {
        super(message);
        this.place = place;
    }
}
/** The nearest of `candidates` to `written` by edit distance, if it is near enough to be what was meant; else undefined. */
function nearest(written, candidates) {
    const allowed = Math.max(1, Math.floor(written.length / 3));
    let best;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - written.length) > allowed)
            continue;
        const distance = editDistance(written.toLowerCase(), candidate.toLowerCase(), allowed);
        if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/**
 * `nearest` among the same candidates for any number of words. Where there are so many of both that SPELLING_COMPARISONS does
 * not suffice, the words that come last find none.
 */
const nearestAmong = (candidates) => bounded(candidates, nearest);
/** `slipOf` among the same candidates for any number of words, bounded like `nearestAmong`. */
const slipAmong = (candidates) => bounded(candidates, slipOf);
function bounded(candidates, find) {
    const characters = candidates.reduce((sum, candidate) => sum + candidate.length, 0);
    let left = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SPELLING_COMPARISONS */ ._j;
    return (written) => {
        left -= written.length * characters;
        return left < 0 ? undefined : find(written, candidates);
    };
}
/**
 * The one candidate that may be written in place of `written` unasked, since `written` is surely a slip of the pen for it:
 * they differ in case or separators, or by one letter in a word that is long enough to show which was meant. Numbers and short
 * words must agree: `Dev` is no slip for `Prod`, and `Team-1` none for `Team-2`. Undefined where several would do.
 */
function slipOf(written, candidates) {
    const meant = [...new Set(candidates)].filter((candidate) => candidate !== written && isSlip(written, candidate));
    return meant.length === 1 ? meant[0] : undefined;
}
function isSlip(written, candidate) {
    if (Math.abs(written.length - candidate.length) > LONGEST_DIFFERENCE)
        return false;
    const [left, right] = [partsOf(written), partsOf(candidate)];
    if (left.length !== right.length)
        return joined(left) === joined(right);
    return left.every((part, index) => isSlipOfPart(part, right[index] ?? ""));
}
/** Characters that separators and single letters may make a name longer. */
const LONGEST_DIFFERENCE = 4;
/** Letters of a word from which one wrong letter leaves no doubt. */
const SHORTEST_WORD = 4;
/** Words and numbers, in lower case; what stands between them only separates. */
const partsOf = (text) => text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
const isNumber = (part) => /^\p{N}/u.test(part);
const joined = (parts) => parts.map((part) => (isNumber(part) ? ` ${part} ` : part)).join("");
function isSlipOfPart(left, right) {
    if (left === right)
        return true;
    if (isNumber(left) || isNumber(right) || Math.min(left.length, right.length) < SHORTEST_WORD)
        return false;
    return editDistance(left, right, 1) === 1;
}
/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost 1. Infinity as soon
 * as it is sure to be more than `allowed`.
 */
function editDistance(left, right, allowed) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
    let leastBefore = 0;
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        let cost = row;
        let least = row;
        for (let column = 1; column <= right.length; column++) {
            const isSame = left[row - 1] === right[column - 1];
            cost = Math.min(at(previous, column) + 1, cost + 1, at(previous, column - 1) + (isSame ? 0 : 1));
            const isSwapped = !isSame && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (isSwapped)
                cost = Math.min(cost, at(beforePrevious, column - 2) + 1);
            if (cost < least)
                least = cost;
            current.push(cost);
        }
        // A swap reaches back two rows, no further.
        if (Math.min(least, leastBefore) > allowed)
            return Number.POSITIVE_INFINITY;
        leastBefore = least;
        beforePrevious = previous;
        previous = current;
    }
    return at(previous, right.length);
}
const at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;


/***/ }),

/***/ 989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);

/**
 * The beginning of a text for a message: all of it up to `characters` UTF-16 code units, else what fits, and `…`. A word that
 * does not fit whole is shown in so few characters that it gives no secret away: cut off, nothing would know one again.
 */
function excerpt(text, characters) {
    if (text.length <= characters)
        return text;
    const kept = text.slice(0, characters);
    const word = /\s/.test(text[characters] ?? "") ? 0 : (/\S*$/.exec(kept)?.[0].length ?? 0);
    const shown = kept.slice(0, kept.length - Math.max(0, word - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_CHARACTERS_SHOWN */ .ee));
    return `${shown.replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** A count as people write it: `10,240`. (A locale's own format takes twelve milliseconds to load.) */
const grouped = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");


/***/ }),

/***/ 3210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ DOCUMENT_BYTES),
/* harmony export */   Cy: () => (/* binding */ SIMILAR_PATH_LOOKUPS),
/* harmony export */   DF: () => (/* binding */ WORKER_DEADLINE_MS),
/* harmony export */   GX: () => (/* binding */ MANAGED_POLICIES_PER_ROLE),
/* harmony export */   IC: () => (/* binding */ RESERVED_GROUP_NAMES),
/* harmony export */   IJ: () => (/* binding */ ATTRIBUTION_DEADLINE_MS),
/* harmony export */   KA: () => (/* binding */ FINDINGS_SHOWN_PER_RULE),
/* harmony export */   Lx: () => (/* binding */ ANNOTATION_MESSAGE_CHARACTERS),
/* harmony export */   MD: () => (/* binding */ SUMMARY_RESERVED_BYTES),
/* harmony export */   MY: () => (/* binding */ FRAME_COLUMNS),
/* harmony export */   N_: () => (/* binding */ GIT_OUTPUT_BYTES),
/* harmony export */   Q: () => (/* binding */ DOCUMENT_NODES),
/* harmony export */   Ql: () => (/* binding */ AWS_CONNECTION_TIMEOUT_MS),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   S_: () => (/* binding */ SYNC_WAIT_MINUTES),
/* harmony export */   Ue: () => (/* binding */ MANAGED_POLICIES_PER_SET),
/* harmony export */   Vh: () => (/* binding */ SYNC_POLL_MS),
/* harmony export */   YA: () => (/* binding */ DIRECTORY_TIMEOUT_SECONDS),
/* harmony export */   ZE: () => (/* binding */ AWS_REQUEST_TIMEOUT_MS),
/* harmony export */   _j: () => (/* binding */ SPELLING_COMPARISONS),
/* harmony export */   _o: () => (/* binding */ ORGANIZATIONAL_UNIT_LEVELS),
/* harmony export */   _w: () => (/* binding */ ENTRA_GROUP_NAME_CHARACTERS),
/* harmony export */   d1: () => (/* binding */ GIT_OLDEST),
/* harmony export */   dj: () => (/* binding */ POLICY_TEXT_BYTES),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL),
/* harmony export */   ee: () => (/* binding */ SECRET_CHARACTERS_SHOWN),
/* harmony export */   g7: () => (/* binding */ WORKER_START_BYTES),
/* harmony export */   gh: () => (/* binding */ GROUP_LOOKUPS_AT_ONCE),
/* harmony export */   gp: () => (/* binding */ TAGS),
/* harmony export */   gs: () => (/* binding */ DOCUMENT_DEPTH),
/* harmony export */   h2: () => (/* binding */ DOCUMENT_PROBLEMS),
/* harmony export */   iN: () => (/* binding */ REFERENCED_FILES),
/* harmony export */   ig: () => (/* binding */ TEMPLATE_GROUPS),
/* harmony export */   jt: () => (/* binding */ CHARACTERS),
/* harmony export */   kx: () => (/* binding */ MANAGED_POLICIES_PER_ROLE_NEWER),
/* harmony export */   ly: () => (/* binding */ GIT_DEADLINE_MS),
/* harmony export */   nd: () => (/* binding */ UNPROVISIONED_CHARACTERS),
/* harmony export */   oD: () => (/* binding */ GROUP_LOOKUPS),
/* harmony export */   pW: () => (/* binding */ SESSION_SECONDS),
/* harmony export */   q: () => (/* binding */ CONTROL_TOWER_SETS),
/* harmony export */   qZ: () => (/* binding */ INLINE_POLICY_TOTAL_BYTES),
/* harmony export */   qf: () => (/* binding */ BLOB_BYTES),
/* harmony export */   rs: () => (/* binding */ OKTA_GROUP_NAME_CHARACTERS),
/* harmony export */   sP: () => (/* binding */ FIX_ROUNDS),
/* harmony export */   t$: () => (/* binding */ INLINE_POLICY_BYTES),
/* harmony export */   ue: () => (/* binding */ SNAPSHOT_CLOCK_SKEW_MS),
/* harmony export */   uk: () => (/* binding */ IDENTITY_STORE_CALLS_PER_SECOND),
/* harmony export */   uo: () => (/* binding */ GIT_LISTING_BYTES),
/* harmony export */   v9: () => (/* binding */ AWS_ATTEMPTS),
/* harmony export */   zz: () => (/* binding */ GROUPS_PER_PAGE)
/* harmony export */ });
/** Every number that a platform or this project sets, with its source. Nothing else holds such a number. */
// GitHub Actions
/** Annotations of one level that a step may make; later ones stay in the log only. Source: actions/runner ExecutionContext.cs, _maxCountPerIssueType. */
const ANNOTATIONS_PER_LEVEL = 10;
/** Characters of an annotation's message before it is cut. Source: actions/runner ExecutionContext.cs, _maxIssueMessageLength. */
const ANNOTATION_MESSAGE_CHARACTERS = 4096;
/** Bytes of a step's job summary; above it nothing is shown. Source: actions/runner FileCommandManager.cs, AttachmentSizeLimit. */
const SUMMARY_BYTES = 1024 * 1024;
/** Findings of one rule above which annotations and comments show one line with a count. Source: our own. */
const FINDINGS_SHOWN_PER_RULE = 20;
// What we are willing to read. Source: our own, from measurements in bench/.
/** Nesting of a YAML, JSON or HCL document. The composer of `yaml` recurses, and 5,000 levels abort the process. */
const DOCUMENT_DEPTH = 100;
/** Nodes of one file after its aliases are followed. */
const DOCUMENT_NODES = 2_000_000;
/** Bytes of a file that is parsed as a document. */
const DOCUMENT_BYTES = 32 * 1024 * 1024;
/** Bytes of a JSON file or text that is read as an inline policy: eight times what AWS takes, so that white space is not in the way. */
const POLICY_TEXT_BYTES = 256 * 1024;
/** Files that the identity files of one tree may refer to. Above Identity Center's quota of 3,500 permission sets. */
const REFERENCED_FILES = 4_000;
/** Referenced files that are not there for which a similar path is looked up. */
const SIMILAR_PATH_LOOKUPS = 20;
/** Bytes of a blob that is held in memory to be read or decoded. */
const BLOB_BYTES = 256 * 1024 * 1024;
/** Rounds of fixing and judging again, since a fix may bring to light what could not be read before. Source: ESLint, MAX_AUTOFIX_PASSES. */
const FIX_ROUNDS = 10;
// git
/** Milliseconds that one git process may take. */
const GIT_DEADLINE_MS = 10 * 60 * 1000;
/** Milliseconds for the one question that is only for comfort: which commit brought a finding. */
const ATTRIBUTION_DEADLINE_MS = 20 * 1000;
/** Bytes that one git process may print where its output is collected and not streamed. */
const GIT_OUTPUT_BYTES = 1024 * 1024 * 1024;
/** Bytes of a list of files that git may print; a tree bomb lists without end. 50 MB is Chromium's. Source: our own. */
const GIT_LISTING_BYTES = 256 * 1024 * 1024;
/** The oldest git that can be told to run nothing out of a bare repository. Source: git 2.38 release notes, safe.bareRepository. */
const GIT_OLDEST = [2, 38];
// IAM Identity Center
/** Bytes of a permission set's inline policy that are no white space. Source: IAM Identity Center user guide, "IAM Identity Center quotas"; IAM user guide, "IAM and AWS STS quotas". */
const INLINE_POLICY_BYTES = 10_240;
/** Bytes of a permission set's inline policy in all. Source: the same quotas; botocore sso-admin-2020-07-20, PermissionSetPolicyDocument. */
const INLINE_POLICY_TOTAL_BYTES = 32_768;
/** Results of one page of ListGroups. Source: botocore identitystore-2020-06-15, MaxResults. */
const GROUPS_PER_PAGE = 100;
/** Names up to which single look-ups are cheaper than a listing. Source: our own: a look-up costs two calls, a listing one for each 100 groups. */
const GROUP_LOOKUPS = 10;
/** Seconds that the whole directory gate may take unless --directory-timeout says otherwise. Source: our own. */
const DIRECTORY_TIMEOUT_SECONDS = 120;
/** Single look-ups that are under way at once; AWS allows 20 calls a second for each operation. Source: our own. */
const GROUP_LOOKUPS_AT_ONCE = 5;
/** Calls of one operation that AWS takes in a second. Source: IAM Identity Center user guide, quotas, "Identity Store API throttle limits". */
const IDENTITY_STORE_CALLS_PER_SECOND = 20;
/** Milliseconds between two questions for groups that are awaited. Source: our own. */
const SYNC_POLL_MS = 10_000;
/** Minutes that a run may wait for groups. Source: GitHub Docs, "Actions limits": a job on a hosted runner ends after 6 hours. */
const SYNC_WAIT_MINUTES = 360;
/** Tries of one call, the first included; between them the SDK waits longer and longer. Source: our own. */
const AWS_ATTEMPTS = 6;
/** Milliseconds to reach an AWS endpoint. Source: our own. */
const AWS_CONNECTION_TIMEOUT_MS = 5_000;
/** Milliseconds until an AWS endpoint answers one try. Source: our own. */
const AWS_REQUEST_TIMEOUT_MS = 20_000;
/** Milliseconds that the clock of whoever took a snapshot may be ahead of ours. Source: our own. */
const SNAPSHOT_CLOCK_SKEW_MS = 5 * 60 * 1000;
/** Managed policies of one permission set, AWS's and the customer's together. Source: user guide, "IAM Identity Center quotas". */
const MANAGED_POLICIES_PER_SET = 25;
/** Managed policies that every account lets a role have. Source: user guide, "IAM Identity Center quotas", note 1. */
const MANAGED_POLICIES_PER_ROLE = 10;
/** Managed policies that an account with IAM's newer default lets a role have. Source: IAM user guide, "IAM and AWS STS quotas". */
const MANAGED_POLICIES_PER_ROLE_NEWER = 20;
/** Names that no group can be given. Source: Identity Store API reference, CreateGroup, DisplayName. */
const RESERVED_GROUP_NAMES = ["Administrator", "AWSAdministrators"];
/**
 * Characters, beside tab and line breaks, that AWS is said to refuse in what is provisioned, although its model of a group
 * has them. Source: Microsoft's tutorial "Configure AWS IAM Identity Center for automatic user provisioning"; Okta's article
 * "AWS provisioning error: Request is unparsable, syntactically incorrect, or violates schema".
 */
const UNPROVISIONED_CHARACTERS = "<>;:%";
// Identity providers
/** Characters of a group's name in Microsoft Entra ID. Source: Microsoft Graph, resource type group, displayName. */
const ENTRA_GROUP_NAME_CHARACTERS = 256;
/** Characters of a group's name in Okta. Source: Okta Workflows, Okta connector, "Create Group". */
const OKTA_GROUP_NAME_CHARACTERS = 255;
// Declared access
/** Organizational units that lie one in the other below the root. Source: AWS Organizations user guide, "Quotas for AWS Organizations". */
const ORGANIZATIONAL_UNIT_LEVELS = 5;
/** Groups that the templates of one instance may stand for, each account of each assignment counted. Source: our own. */
const TEMPLATE_GROUPS = 1_000_000;
/** Pairs of characters that one rule compares in search of what was meant. Source: our own: about a second. */
const SPELLING_COMPARISONS = 50_000_000;
/**
 * The fewest and the most characters of the fields of identity files. Source: the models sso-admin-2020-07-20,
 * identitystore-2020-06-15 and organizations-2016-11-28 (botocore 1.44.5); `alias`, `note`: our own.
 */
const CHARACTERS = {
    groupName: [1, 1024],
    groupDescription: [1, 1024],
    groupId: [36, 47],
    externalId: [1, 256],
    userName: [1, 128],
    permissionSetName: [1, 32],
    permissionSetDescription: [1, 700],
    relayState: [1, 240],
    managedPolicyArn: [20, 2048],
    policyName: [1, 128],
    policyPath: [1, 512],
    tagKey: [1, 128],
    tagValue: [0, 256],
    accountId: [12, 12],
    organizationalUnitId: [6, 68],
    alias: [1, 128],
    note: [1, 1000],
};
/** Tags of one permission set. Source: IAM Identity Center user guide, "Tagging resources": 50 for each resource; the model lets 75 through. */
const TAGS = 50;
/** Seconds that a session may last. Source: IAM Identity Center user guide, "Set session duration": 1 to 12 hours. */
const SESSION_SECONDS = [3600, 43_200];
// Secrets
/** Characters of a secret that may never be shown in a row. Source: our own. */
const SECRET_CHARACTERS_SHOWN = 11;
/** Bytes after which a scan goes on in a worker. Measured: see bench/worker.js. */
const WORKER_START_BYTES = 32 * 1024 * 1024;
/** Milliseconds in which a worker that has work must answer something; then the scan has failed. Source: our own. */
const WORKER_DEADLINE_MS = 5 * 60 * 1000;
/** Permission sets that AWS Control Tower makes. Source: AWS Control Tower user guide, "IAM Identity Center groups for AWS Control Tower". */
const CONTROL_TOWER_SETS = [
    "AWSAdministratorAccess",
    "AWSOrganizationsFullAccess",
    "AWSPowerUserAccess",
    "AWSReadOnlyAccess",
    "AWSServiceCatalogAdminFullAccess",
    "AWSServiceCatalogEndUserAccess",
];
// Reports
/** Columns of a source line that a code frame shows. Source: our own. */
const FRAME_COLUMNS = 100;
/** Bytes of a job summary kept free for closing tags and for the sentence on what was left out. Source: our own. */
const SUMMARY_RESERVED_BYTES = 4096;
/** Problems of one HCL file that are kept; the first say enough about a file that is broken throughout. Source: our own. */
const DOCUMENT_PROBLEMS = 100;


/***/ }),

/***/ 7806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ dialects)
});

// EXTERNAL MODULE: ./lib/documents/nodes.js
var nodes = __webpack_require__(5092);
;// CONCATENATED MODULE: ./lib/scan/spelling.js
/**
 * An anchor for a word that a format may also write with escapes: passes every text in which a parser of JSON, YAML or HCL
 * could read `word`, and few others. `word` is ASCII. Such escapes are \u0041 (JSON, YAML, HCL), \U00000041 (YAML, HCL) and
 * \x41 (YAML); YAML lets a backslash continue a quoted word on the next line, and a lenient parser drops an escape that it
 * does not know. Where the word is not there plainly, one of its characters is written so, or a backslash follows one.
 * Sources: RFC 8259 section 7; YAML 1.2.2 section 5.7; hclsyntax/spec.md of hashicorp/hcl.
 */
function spellingsOf(word) {
    const characters = [...new Set(word)];
    const codes = characters.map((character) => character.charCodeAt(0).toString(16).padStart(2, "0"));
    const hex = codes.map((code) => code.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)).join("|");
    const before = characters.map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
    const disguised = new RegExp(`\\\\(?:x|u00|U000000)(?:${hex})|[${before}]\\\\(?:\\r?\\n|[^\\s\\\\"/bfnrt])`);
    return {
        *locate(text) {
            const index = text.indexOf(word);
            const found = index < 0 ? text.search(disguised) : index;
            if (found >= 0)
                yield found;
        },
    };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/definition-types.js

/**
 * Resource types of AWS CloudFormation. A console password is a property of its user; SSH keys and service credentials have
 * no type. Source: CloudFormation template reference, AWS::IAM.
 */
const CLOUDFORMATION_TYPES = table({
    "AWS::IAM::User": { kind: "user", userName: "UserName" },
    "AWS::IAM::AccessKey": { kind: "access-key", userName: "UserName" },
    "AWS::IAM::UserToGroupAddition": { kind: "membership" },
    "AWS::IAM::UserPolicy": { kind: "user-policy" },
    "AWS::IAM::Policy": { kind: "user-policy", onlyWith: "Users" },
    "AWS::IAM::ManagedPolicy": { kind: "user-policy", onlyWith: "Users" },
    "AWS::IAM::VirtualMFADevice": { kind: "mfa-device" },
});
/** Resource types of Terraform and OpenTofu. Source: documentation of the providers hashicorp/aws and hashicorp/awscc. */
const TERRAFORM_TYPES = table({
    aws_iam_user: { kind: "user", userName: "name" },
    awscc_iam_user: { kind: "user", userName: "user_name" },
    aws_iam_access_key: { kind: "access-key", userName: "user" },
    aws_iam_user_login_profile: { kind: "login-profile", userName: "user" },
    aws_iam_user_ssh_key: { kind: "ssh-key", userName: "username" },
    aws_iam_service_specific_credential: { kind: "service-credential", userName: "user_name" },
    aws_iam_signing_certificate: { kind: "signing-certificate", userName: "user_name" },
    aws_iam_user_group_membership: { kind: "membership" },
    aws_iam_group_membership: { kind: "membership" },
    aws_iam_user_policy: { kind: "user-policy" },
    aws_iam_user_policy_attachment: { kind: "user-policy" },
    aws_iam_user_policies_exclusive: { kind: "user-policy" },
    aws_iam_user_policy_attachments_exclusive: { kind: "user-policy" },
    aws_iam_policy_attachment: { kind: "user-policy", onlyWith: "users" },
    awscc_iam_user_policy: { kind: "user-policy" },
    aws_iam_virtual_mfa_device: { kind: "mfa-device" },
    awscc_iam_virtual_mfa_device: { kind: "mfa-device" },
});
// A function declaration, so that the tables above can call it. A Map, since a plain object also has "constructor".
function table(types) {
    return new Map(Object.entries(types));
}
/** Whether a resource of this type, with these properties, defines something: false where the list of users is empty or not there. */
function namesUsers({ onlyWith }, properties) {
    if (onlyWith === undefined)
        return true;
    const users = (0,nodes/* valueAt */.fK)(properties, onlyWith);
    if (users === undefined || (users.type === "scalar" && users.value === null))
        return false;
    return users.type !== "list" || users.items.length > 0;
}
/** `{ name }` where it is known, else nothing. */
const optionalName = (name) => name === undefined ? {} : { name };

;// CONCATENATED MODULE: ./lib/scan/dialects/cloudformation.js



/**
 * CloudFormation and SAM templates, in YAML or JSON: every resource under the root's `Resources` whose `Type` is one of IAM's,
 * loops (`Fn::ForEach`) included. A type that is only mentioned elsewhere is no definition. The place is the value of `Type`.
 * Format: CloudFormation user guide, "Template sections" and "Fn::ForEach".
 */
const cloudformation = {
    id: "cloudformation",
    anchor: spellingsOf("AWS::IAM::"),
    *read(_, document) {
        const template = document();
        if (!template || template.format === "hcl")
            return;
        for (const { key, value } of (0,nodes/* entriesOf */.Mc)(template.root))
            if (key.value === "Resources")
                yield* inResources(value);
    },
};
function* inResources(resources) {
    for (const entry of (0,nodes/* entriesOf */.Mc)(resources)) {
        if (entry.key.value.startsWith("Fn::ForEach::"))
            yield* inLoop(entry.value);
        else
            yield* inResource(entry);
    }
}
/** `[identifier, collection, { key: resource }]`; a collection that is written out and empty makes nothing. */
function* inLoop(loop) {
    const [, collection, template] = (0,nodes/* itemsOf */.S3)(loop);
    if (!template || (collection?.type === "list" && collection.items.length === 0))
        return;
    yield* inResources(template);
}
function* inResource({ key, value: resource }) {
    for (const { key: property, value: type } of (0,nodes/* entriesOf */.Mc)(resource)) {
        if (property.value !== "Type" || type.type !== "scalar" || typeof type.value !== "string")
            continue;
        const defined = CLOUDFORMATION_TYPES.get(type.value);
        if (!defined || !namesUsers(defined, (0,nodes/* valueAt */.fK)(resource, "Properties")))
            continue;
        yield {
            kind: defined.kind,
            dialect: cloudformation.id,
            ...optionalName(userNameOf(defined, resource)),
            address: key.value,
            confidence: (0,nodes/* valueAt */.fK)(resource, "Condition") ? "conditional" : "definite",
            at: type.at,
        };
    }
}
/** The user's name where it is written out: neither a function (`!Ref`, `!Sub`) nor a dynamic reference. */
function userNameOf({ userName }, resource) {
    if (userName === undefined)
        return undefined;
    const name = (0,nodes/* valueAt */.fK)((0,nodes/* valueAt */.fK)(resource, "Properties"), userName);
    if (name?.type !== "scalar" || name.value === null || (name.tag !== undefined && name.tag !== TEXT_TAG))
        return undefined;
    const text = typeof name.value === "string" ? name.value : name.written;
    return text.includes("{{resolve:") ? undefined : text;
}
const TEXT_TAG = "tag:yaml.org,2002:str";

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform-resources.js

/**
 * The resources of a Terraform or OpenTofu file, in order. Blocks of every other type (data, list, moved, removed, import,
 * check, mock_resource, variable and so on) and attributes of that name are none.
 * Format: https://developer.hashicorp.com/terraform/language/syntax/json and .../syntax/configuration.
 */
function* resourcesOf({ root, format }) {
    const blocks = membersOf(root).filter((block) => block.key.value === "resource");
    for (const block of blocks) {
        for (const type of membersOf(block.value))
            yield* format === "hcl" ? ofBlock(block, type) : ofProperty(type);
    }
}
function* ofBlock(block, type) {
    // All maps of one block begin at its header; the value of an attribute, or a block within the block, begins later.
    const named = membersOf(type.value).filter(({ value }) => value.at.start === block.key.at.start);
    for (const { key, value: body } of named) {
        yield { type: type.key.value, name: key.value, body, at: headerOf(block, key.at) };
    }
}
function* ofProperty(type) {
    for (const { key, value } of membersOf(type.value)) {
        for (const body of bodiesOf(value))
            yield { type: type.key.value, name: key.value, body, at: type.key.at };
    }
}
/** The entries of an object, or of every object in an array: the JSON syntax allows both on each level. */
const membersOf = (node) => node.type === "list" ? node.items.flatMap(nodes/* entriesOf */.Mc) : (0,nodes/* entriesOf */.Mc)(node);
const bodiesOf = (node) => (node.type === "list" ? (0,nodes/* itemsOf */.S3)(node) : [node]).filter(({ type }) => type === "map");
function headerOf({ key }, label) {
    const { source, start } = key.at;
    return { source, start, end: label.end + (source.text[label.end] === '"' ? 1 : 0) };
}
/**
 * How often a resource stands: "absent" where it is switched off in writing (`count = 0`, an empty `for_each`, OpenTofu's
 * `enabled = false`), "conditional" where a count or a collection decides, else "definite".
 * Format: https://opentofu.org/docs/language/meta-arguments/enabled.
 */
function presenceOf(body) {
    const repetitions = [
        ...valuesOf(body, "count").map(isZero),
        ...valuesOf(body, "for_each").map(isEmpty),
        ...valuesOf(body, "lifecycle")
            .flatMap((block) => [block, ...(0,nodes/* itemsOf */.S3)(block)])
            .flatMap((block) => valuesOf(block, "enabled"))
            .map(isFalse),
    ];
    if (repetitions.length === 0)
        return "definite";
    return repetitions.every((isOff) => isOff) ? "absent" : "conditional";
}
const valuesOf = (node, key) => (0,nodes/* entriesOf */.Mc)(node)
    .filter((entry) => entry.key.value === key)
    .map((entry) => entry.value);
const isZero = (node) => ["0", "-0"].includes(writtenIn(node));
const isFalse = (node) => writtenIn(node) === "false";
function isEmpty(node) {
    if (node.type === "map")
        return node.entries.length === 0;
    if (node.type === "list")
        return node.items.length === 0;
    return ["[]", "{}", "toset([])", "tomap({})"].includes(writtenIn(node));
}
/** What is written, without white space, without quotes, and without the `${ }` that JSON needs around an expression. */
function writtenIn(node) {
    if (node.type !== "scalar" && node.type !== "computed")
        return "";
    const written = node.type === "scalar" && typeof node.value === "string" ? node.value : node.written;
    return written.replace(/\s+/g, "").replace(/^"?\$\{([^{}]*|\{\}|tomap\(\{\}\))\}"?$/, "$1");
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform.js




/**
 * Terraform and OpenTofu configurations, in HCL or JSON: every `resource` whose type is one of IAM's, unless it is switched
 * off in writing. The place is the header of the block, or the key of the type in JSON.
 */
const terraform = {
    id: "terraform",
    anchor: spellingsOf("_iam_"),
    *read(view, document) {
        if (!isConfiguration(view.path))
            return;
        const configuration = document();
        if (!configuration || configuration.format === "yaml")
            return;
        for (const resource of resourcesOf(configuration))
            yield* definitionOf(resource, configuration.format);
    },
};
/** What `terraform` takes for configuration; `.tfvars` files hold values alone, whatever they are called. */
const isConfiguration = (path) => /\.(?:tf|tofu|hcl|tf\.json|tofu\.json)$/i.test(path);
function* definitionOf({ type, name, body, at }, format) {
    const defined = TERRAFORM_TYPES.get(type);
    const presence = presenceOf(body);
    if (!defined || presence === "absent" || !namesUsers(defined, body))
        return;
    yield {
        kind: defined.kind,
        dialect: terraform.id,
        ...optionalName(terraform_userNameOf(defined, body, format)),
        address: `${type}.${name}`,
        confidence: presence,
        at,
    };
}
/** The user's name where it is written out. In JSON every string is a template: https://developer.hashicorp.com/terraform/language/syntax/json. */
function terraform_userNameOf({ userName }, body, format) {
    const name = userName === undefined ? undefined : (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(body, userName))?.value;
    return format === "json" && name !== undefined && /[$%]\{/.test(name) ? undefined : name;
}

;// CONCATENATED MODULE: ./lib/scan/dialects/index.js


/** Every format in which IAM definitions are recognised. */
const dialects = [cloudformation, terraform];


/***/ }),

/***/ 5233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ joinFound),
  z: () => (/* binding */ scanBlob)
});

// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/documents/parse.js + 6 modules
var parse = __webpack_require__(7326);
// EXTERNAL MODULE: ./lib/documents/source.js
var source = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
;// CONCATENATED MODULE: ./lib/scan/prefilter.js
/** Whether a detector with this anchor could find anything in a text. Sound: never false where the detector would match. */
function passes(anchor, path, text) {
    if ("literals" in anchor)
        return anchor.literals.some((literal) => text.includes(literal));
    if ("paths" in anchor)
        return passesPath(anchor, path);
    for (const _ of anchor.locate(text))
        return true;
    return false;
}
/** Whether an anchor leaves a detector a file of this path. (`search` keeps no state between calls, as `test` may.) */
const passesPath = (anchor, path) => !("paths" in anchor) || path.search(anchor.paths) >= 0;
/** passes() for a text that stands under several paths. */
const passesSomewhere = (anchor, paths, text) => "paths" in anchor ? paths.some((path) => passesPath(anchor, path)) : passes(anchor, paths[0], text);

;// CONCATENATED MODULE: ./lib/scan/views.js

/** The texts in which secrets are looked for: the blob's own, decoded from UTF-8 or UTF-16. */
function* viewsOf(path, text) {
    yield { ...(0,source/* createSource */.g)(path, text), undone: [] };
}

;// CONCATENATED MODULE: ./lib/scan/scan.js






/** Everything that the detectors find in one blob. The target of a symbolic link is searched as the text that it is. */
function scanBlob(blob, { secrets, dialects }) {
    const { text } = (0,decode/* decode */.D)(blob.bytes);
    const rules = secrets.filter((rule) => passesSomewhere(rule.anchor, blob.paths, text));
    const readers = blob.kind === "file" ? dialects.filter((dialect) => passesSomewhere(dialect.anchor, blob.paths, text)) : [];
    const oid = blob.oid === undefined ? {} : { oid: blob.oid };
    const read = kindsOf(blob.paths, readers).map(({ paths, dialects: own }) => {
        const { definitions, unread } = findDefinitions(paths[0], text, own);
        return { definitions: definitions.map((found) => ({ paths, ...oid, ...found })), unread };
    });
    return {
        secrets: [...findSecrets(blob.paths[0], text, rules)].map((found) => ({ paths: blob.paths, ...oid, ...found })),
        definitions: read.flatMap((part) => part.definitions),
        unread: read.flatMap((part) => part.unread),
    };
}
/** What was found in several blobs, in their order. */
const joinFound = (parts) => ({
    secrets: parts.flatMap((part) => part.secrets),
    definitions: parts.flatMap((part) => part.definitions),
    unread: parts.flatMap((part) => part.unread),
});
/** Paths that are read alike. What a content means depends on its name: a copy as `a.txt` must not hide what `main.tf` defines. */
function kindsOf(paths, dialects) {
    const kinds = new Map();
    for (const path of dialects.length > 0 ? paths : []) {
        const own = dialects.filter((dialect) => passesPath(dialect.anchor, path));
        const [suffix] = /(?:\.[^/]*|[^/.]*)$/.exec(path) ?? [path];
        const key = [suffix, ...own.map((dialect) => dialect.id)].join("\0");
        const known = kinds.get(key);
        if (known)
            known.paths.push(path);
        else
            kinds.set(key, { paths: [path], dialects: own });
    }
    return [...kinds.values()];
}
function* findSecrets(path, text, rules) {
    if (rules.length === 0)
        return;
    for (const view of viewsOf(path, text)) {
        for (const rule of rules) {
            for (const { start, end, secret } of rule.find(view)) {
                yield { rule: rule.id, secret, place: view.place(start, end), undone: view.undone };
            }
        }
    }
}
function findDefinitions(path, text, dialects) {
    if (text.length > limits/* DOCUMENT_BYTES */.A1 && (0,parse/* formatOf */.b)(path, text) !== undefined) {
        return { definitions: [], unread: [{ path, why: "it is too large to be parsed" }] };
    }
    const view = { ...(0,source/* createSource */.g)(path, text), undone: [] };
    const parsed = (0,parse/* parseDocuments */.e)(path, text);
    const definitions = dialects.flatMap((dialect) => (parsed.length > 0 ? parsed : [undefined]).flatMap((document) => [...dialect.read(view, () => document)].map(({ at, ...definition }) => ({
        definition,
        place: at.source.place(at.start, at.end),
    }))));
    return { definitions, unread: parsed.some(isRefused) ? [{ path, why: "it nests too deeply to be parsed" }] : [] };
}
// What a parser refused as a whole may define anything; a file with a mere syntax error still yields what is certain.
const isRefused = ({ problems }) => problems.some(({ found }) => found === "TOO_DEEP" || found === "ALIAS_BOMB");


/***/ }),

/***/ 7048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   worker: () => (/* binding */ worker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7721);
/* harmony import */ var _scan_dialects_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7806);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5233);




/** The third door: answers each ScanTask of the main thread with a ScanAnswer. A failure ends the worker, and so the scan. */
function worker() {
    const secrets = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.filter((rule) => rule.gate === "secrets");
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message", ({ id, blobs }) => {
        const answer = { id, found: (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .joinFound */ .l)(blobs.map((blob) => (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanBlob */ .z)(blob, { secrets, dialects: _scan_dialects_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dialects */ .O }))) };
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
    });
}


/***/ })

};
;