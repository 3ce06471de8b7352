"use strict";
exports.id = 182;
exports.ids = [182,690];
exports.modules = {

/***/ 5469:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   dJ: () => (/* binding */ isSecretRule),
/* harmony export */   iw: () => (/* binding */ isContentRule)
/* harmony export */ });
/** The rules that look for secrets. */
const isSecretRule = (rule) => "find" in rule;
/** The rules that judge what was not scanned. */
const isContentRule = (rule) => "severityOf" in rule;
const defineRule = (rule) => rule;


/***/ }),

/***/ 7531:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Q$: () => (/* binding */ decodeStretch),
/* harmony export */   Wy: () => (/* binding */ latin1),
/* harmony export */   Z5: () => (/* binding */ SAMPLE_BYTES),
/* harmony export */   bR: () => (/* binding */ utf16),
/* harmony export */   sx: () => (/* binding */ encodeLike)
/* harmony export */ });
/**
 * Bytes to text, without their byte order mark. UTF-16 is recognised by its mark, or by NUL in every other byte of what is
 * ASCII. What is neither UTF-8 nor UTF-16 comes back as "binary", one character a byte, so that it can still be searched.
 */
function decode(bytes) {
    const { text, encoding } = decodeStretch(bytes, utf16(bytes));
    return { text: encoding === "binary" ? text : withoutMark(text), encoding };
}
/**
 * A text in the encoding of `bytes`, and with their byte order mark where they have one; so bytes that were decoded without loss
 * are the same again. Undefined for "binary", which is no encoding.
 */
function encodeLike(bytes, text) {
    const { encoding } = decode(bytes);
    if (encoding === "binary")
        return undefined;
    const mark = MARKS[encoding];
    const isMarked = mark.every((byte, index) => bytes[index] === byte);
    const plain = Buffer.from(text, encoding === "utf-8" ? "utf8" : "utf16le");
    return Buffer.concat([Buffer.from(isMarked ? mark : []), encoding === "utf-16be" ? plain.swap16() : plain]);
}
const MARKS = { "utf-8": [0xef, 0xbb, 0xbf], "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] };
/**
 * A stretch of bytes to text as they stand, a byte order mark included; the whole is UTF-16 if `wide` says so. UTF-8, if the
 * stretch is, else "binary"; it must begin and end between two characters.
 */
function decodeStretch(bytes, wide) {
    if (wide)
        return { text: new TextDecoder(wide, { ignoreBOM: true }).decode(bytes), encoding: wide };
    try {
        return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding: "utf-8" };
    }
    catch {
        return { text: latin1(bytes), encoding: "binary" };
    }
}
/** One character a byte. */
const latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
/** Which UTF-16 the bytes are, if they are. */
function utf16(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf-16le";
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return "utf-16be";
    const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE_BYTES));
    if (!sample.includes(0))
        return undefined;
    const pairs = sample.length >> 1;
    const zeros = { even: 0, odd: 0 };
    for (let pair = 0; pair < pairs; pair++) {
        if (sample[2 * pair] === 0)
            zeros.even++;
        if (sample[2 * pair + 1] === 0)
            zeros.odd++;
    }
    const many = Math.max(zeros.even, zeros.odd);
    const few = Math.min(zeros.even, zeros.odd);
    if (many * PAIRS_PER_ZERO < pairs || few * ZEROS_PER_STRAY > many || hasLongAscii(bytes))
        return undefined;
    return zeros.odd > zeros.even ? "utf-16le" : "utf-16be";
}
// Without a mark, UTF-16 shows itself by its ASCII: line breaks, blanks and punctuation, of which each has a NUL on one side, and
// nearly always on the same one (half of an emoji may end with one). A text whose letters are not Latin has at least these.
// Source of the numbers: our own.
/** Bytes that decide whether a text without a mark is UTF-16: without a NUL among them it is not. */
const SAMPLE_BYTES = 64 * 1024;
const PAIRS_PER_ZERO = 32;
const ZEROS_PER_STRAY = 8;
/** ASCII bytes in a row that letters of two bytes do not make by chance; so a NUL here and there hides nothing. */
const LONG_ASCII = 24;
function hasLongAscii(bytes) {
    let run = 0;
    for (const byte of bytes) {
        run = byte >= 0x20 && byte <= 0x7e ? run + 1 : 0;
        if (run >= LONG_ASCII)
            return true;
    }
    return false;
}
const withoutMark = (text) => (text.startsWith("\uFEFF") ? text.slice(1) : text);


/***/ }),

/***/ 2357:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
    /** The whole of a text of which the message repeats a part: a secret may be known only there. */
    quoted;
    /** @param message what was found (quoted), why it matters and what to do, in whole sentences. */
    constructor(message, place, quoted) {
        super(message);
        this.place = place;
        this.quoted = quoted;
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

/***/ 3210:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ DOCUMENT_BYTES),
/* harmony export */   Cy: () => (/* binding */ SIMILAR_PATH_LOOKUPS),
/* harmony export */   DF: () => (/* binding */ WORKER_DEADLINE_MS),
/* harmony export */   GX: () => (/* binding */ MANAGED_POLICIES_PER_ROLE),
/* harmony export */   IC: () => (/* binding */ RESERVED_GROUP_NAMES),
/* harmony export */   IJ: () => (/* binding */ ATTRIBUTION_DEADLINE_MS),
/* harmony export */   J: () => (/* binding */ HISTORY_WORKER_OBJECTS),
/* harmony export */   J9: () => (/* binding */ DIALECT_FILTER_START_BYTES),
/* harmony export */   KA: () => (/* binding */ FINDINGS_SHOWN_PER_RULE),
/* harmony export */   Kj: () => (/* binding */ SECRET_PIECES_CHARACTERS),
/* harmony export */   Lx: () => (/* binding */ ANNOTATION_MESSAGE_CHARACTERS),
/* harmony export */   M2: () => (/* binding */ NEIGHBOURHOOD_BYTES),
/* harmony export */   MD: () => (/* binding */ SUMMARY_RESERVED_BYTES),
/* harmony export */   MY: () => (/* binding */ FRAME_COLUMNS),
/* harmony export */   N_: () => (/* binding */ GIT_OUTPUT_BYTES),
/* harmony export */   Q: () => (/* binding */ DOCUMENT_NODES),
/* harmony export */   Ql: () => (/* binding */ AWS_CONNECTION_TIMEOUT_MS),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   S_: () => (/* binding */ SYNC_WAIT_MINUTES),
/* harmony export */   Sf: () => (/* binding */ TYPE_NAME_CHARACTERS),
/* harmony export */   Ue: () => (/* binding */ MANAGED_POLICIES_PER_SET),
/* harmony export */   Vh: () => (/* binding */ SYNC_POLL_MS),
/* harmony export */   YA: () => (/* binding */ DIRECTORY_TIMEOUT_SECONDS),
/* harmony export */   YX: () => (/* binding */ DECODED_TIMES),
/* harmony export */   ZE: () => (/* binding */ AWS_REQUEST_TIMEOUT_MS),
/* harmony export */   _j: () => (/* binding */ SPELLING_COMPARISONS),
/* harmony export */   _o: () => (/* binding */ ORGANIZATIONAL_UNIT_LEVELS),
/* harmony export */   _w: () => (/* binding */ ENTRA_GROUP_NAME_CHARACTERS),
/* harmony export */   cy: () => (/* binding */ WHOLE_DEPTH),
/* harmony export */   d1: () => (/* binding */ GIT_OLDEST),
/* harmony export */   dj: () => (/* binding */ POLICY_TEXT_BYTES),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL),
/* harmony export */   eK: () => (/* binding */ SCAN_OVERLAP_BYTES),
/* harmony export */   ee: () => (/* binding */ SECRET_CHARACTERS_SHOWN),
/* harmony export */   g7: () => (/* binding */ WORKER_START_BYTES),
/* harmony export */   gR: () => (/* binding */ FILTER_START_BYTES),
/* harmony export */   gh: () => (/* binding */ GROUP_LOOKUPS_AT_ONCE),
/* harmony export */   gp: () => (/* binding */ TAGS),
/* harmony export */   gs: () => (/* binding */ DOCUMENT_DEPTH),
/* harmony export */   h2: () => (/* binding */ DOCUMENT_PROBLEMS),
/* harmony export */   iN: () => (/* binding */ REFERENCED_FILES),
/* harmony export */   ig: () => (/* binding */ TEMPLATE_GROUPS),
/* harmony export */   j8: () => (/* binding */ IAM_USER_NAME_CHARACTERS),
/* harmony export */   jt: () => (/* binding */ CHARACTERS),
/* harmony export */   km: () => (/* binding */ ATTRIBUTED_OBJECTS),
/* harmony export */   kx: () => (/* binding */ MANAGED_POLICIES_PER_ROLE_NEWER),
/* harmony export */   lj: () => (/* binding */ NAMES_AT_ONCE),
/* harmony export */   ly: () => (/* binding */ GIT_DEADLINE_MS),
/* harmony export */   nd: () => (/* binding */ UNPROVISIONED_CHARACTERS),
/* harmony export */   oD: () => (/* binding */ GROUP_LOOKUPS),
/* harmony export */   pW: () => (/* binding */ SESSION_SECONDS),
/* harmony export */   q: () => (/* binding */ CONTROL_TOWER_SETS),
/* harmony export */   qE: () => (/* binding */ WORKER_START_FILES),
/* harmony export */   qZ: () => (/* binding */ INLINE_POLICY_TOTAL_BYTES),
/* harmony export */   qf: () => (/* binding */ BLOB_BYTES),
/* harmony export */   rU: () => (/* binding */ HISTORY_WORKERS),
/* harmony export */   rs: () => (/* binding */ OKTA_GROUP_NAME_CHARACTERS),
/* harmony export */   sP: () => (/* binding */ FIX_ROUNDS),
/* harmony export */   sh: () => (/* binding */ SCAN_BYTES),
/* harmony export */   t$: () => (/* binding */ INLINE_POLICY_BYTES),
/* harmony export */   ue: () => (/* binding */ SNAPSHOT_CLOCK_SKEW_MS),
/* harmony export */   uk: () => (/* binding */ IDENTITY_STORE_CALLS_PER_SECOND),
/* harmony export */   uo: () => (/* binding */ GIT_LISTING_BYTES),
/* harmony export */   v9: () => (/* binding */ AWS_ATTEMPTS),
/* harmony export */   yH: () => (/* binding */ DECODED_CHARACTERS),
/* harmony export */   zv: () => (/* binding */ DECODING_CONTEXT_CHARACTERS),
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
/** Bytes of a blob that is held in memory to be searched. Source: Node's lib/fs.js, kIoMaxLength: no file of more bytes is read at once. */
const BLOB_BYTES = 2 ** 31 - 1;
/** Rounds of fixing and judging again, since a fix may bring to light what could not be read before. Source: ESLint, MAX_AUTOFIX_PASSES. */
const FIX_ROUNDS = 10;
// git
/** Milliseconds that one git process may take. */
const GIT_DEADLINE_MS = 10 * 60 * 1000;
/** Milliseconds for the one question that is only for comfort: which commit brought a finding. */
const ATTRIBUTION_DEADLINE_MS = 20 * 1000;
/** Blobs, and paths, of which the origin is looked up: their ids are arguments of one process. Source: Windows, 32,767 characters of a command line. */
const ATTRIBUTED_OBJECTS = 400;
/** The depth of a fetch that leaves nothing out. Source: git's shallow.h, INFINITE_DEPTH, which --unshallow stands for. */
const WHOLE_DEPTH = 0x7fffffff;
/** Bytes that one git process may print where its output is collected and not streamed. */
const GIT_OUTPUT_BYTES = 1024 * 1024 * 1024;
/** Bytes of a list of files that git may print; a tree bomb lists without end. 50 MB is Chromium's. Source: our own. */
const GIT_LISTING_BYTES = 256 * 1024 * 1024;
/** The oldest git that can be told to run nothing out of a bare repository. Source: git 2.38 release notes, safe.bareRepository. */
const GIT_OLDEST = [2, 38];
// IAM
/** Characters of an IAM user's name. Source: IAM user guide, "IAM and AWS STS quotas", "Name lengths". */
const IAM_USER_NAME_CHARACTERS = 64;
/** Characters up to which a text is taken for the name of a type; the longest of CloudFormation's is far shorter. Source: our own. */
const TYPE_NAME_CHARACTERS = 256;
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
/**
 * Times its own length that a text may be decoded in all, so that cost stays linear in what somebody commits. Eight
 * transformations undone everywhere, and each of what they give once more, come to 72; ordinary text stays below 2. Source: our own.
 */
const DECODED_TIMES = 16;
/** Characters that are decoded at least, since the cost of small texts is nothing. Source: our own. */
const DECODED_CHARACTERS = 1024 * 1024;
/**
 * Characters of a secret, as it is written, on each side of what is undone in it: an AWS SCIM token has 600, each of which takes
 * six as an escape. Source: our own.
 */
const SECRET_PIECES_CHARACTERS = 4096;
/** Characters before and after that, for the name of a value. Source: our own. */
const DECODING_CONTEXT_CHARACTERS = 256;
/** Bytes of a blob that are searched at once. Source: our own: what is decoded of so many stays in memory. */
const SCAN_BYTES = 8 * 1024 * 1024;
/** Bytes that two searched stretches of a blob share: the longest secrets, of about 3,000 characters, with 16 bytes for each. Source: our own. */
const SCAN_OVERLAP_BYTES = 64 * 1024;
/**
 * Bytes before and behind what is left of a secret that are read as text where a blob is large. Source: our own: rules look at less
 * around what they go by, 6,000 characters at the most, and no token is written in more.
 */
const NEIGHBOURHOOD_BYTES = 16 * 1024;
/** Names of paths or references that are searched as one text. Source: our own. */
const NAMES_AT_ONCE = 1000;
/** Bytes after which blobs are searched as bytes before they are read as text. Measured: making the filter takes as long as to read so many. */
const FILTER_START_BYTES = 16 * 1024;
/** Bytes in files that the same dialects read, after which those are searched as bytes first. Measured: making a filter takes 1 to 5 ms. */
const DIALECT_FILTER_START_BYTES = 256 * 1024;
/** Bytes after which a scan goes on in a worker. Measured: see bench/worker.js. */
const WORKER_START_BYTES = 32 * 1024 * 1024;
/** Files on the disk of which a worker reads its share from the beginning. Source: our own estimate; of 20,000 it does, see bench/work-tree.js. */
const WORKER_START_FILES = 5_000;
/** Objects of a history up to which it is read in the main thread. Measured: see bench/history.js. */
const HISTORY_WORKER_OBJECTS = 5_000;
/** Workers that read a history, each with a git of its own. More than four wait for the disk and each other. */
const HISTORY_WORKERS = 4;
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

/***/ 5227:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   dS: () => (/* binding */ isRoomFor),
/* harmony export */   nf: () => (/* binding */ confirming),
/* harmony export */   wx: () => (/* binding */ createBacklog)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const BYTES = 0;
const NAMES = 1;
/** Bytes that may wait: then the main thread is behind, and readers help themselves. Source: our own. */
const MOST_BYTES = 16 * 1024 * 1024;
/** A backlog in which nothing waits. */
const createBacklog = () => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
const sizeOf = ({ bytes }) => bytes?.length ?? 0;
/** Takes note of one more object; answers whether there is room for it. */
function isRoomFor(backlog, candidate) {
    if (Atomics.load(backlog, BYTES) > MOST_BYTES)
        return false;
    Atomics.add(backlog, BYTES, sizeOf(candidate));
    return true;
}
/** Whether nothing more can be learned from an object. */
const isSettled = (backlog, { type }) => type === "tree" && Atomics.load(backlog, NAMES) === 1;
/** Takes what waits piece by piece, so that readers are heard in between. */
function confirming({ take, selection }, backlog) {
    let last = Promise.resolve();
    const takeNow = async (candidate) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        if (!isSettled(backlog, candidate))
            take(candidate);
        Atomics.sub(backlog, BYTES, sizeOf(candidate));
        if (selection.names && selection.files)
            Atomics.store(backlog, NAMES, 1);
    };
    return {
        take(candidate) {
            last = last.then(() => takeNow(candidate));
            last.catch(() => undefined); // done() awaits it; until then a failure is not "unhandled"
        },
        async done() {
            await last;
            return selection;
        },
    };
}


/***/ }),

/***/ 2064:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readBlocking),
  b: () => (/* binding */ readStream)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
;// CONCATENATED MODULE: ./lib/scan/echoes.js
/** Bytes of an object from which on it pays. Source: our own. */
const SHORTEST = 512;
const HASHED_BYTES = 64;
/** Objects that are remembered, by the hash of their beginning and of their end. */
const SLOTS = 1 << 15;
/** What is remembered of each: where it lies, and in which turn it was put there. */
const NUMBERS = 3;
/** `overlap`: how many bytes of a match may lie outside of what is searched. */
function createEchoes({ commonStart, commonEnd, hash }, overlap) {
    const slots = new Int32Array(SLOTS * NUMBERS).fill(-1);
    let turns = 0;
    const slotOf = (kind, at) => ((hash(at) ^ (kind * 0x9e3779b1)) & (SLOTS - 1)) * NUMBERS;
    const slotsOf = (kind, from, to) => [
        slotOf(kind, from),
        slotOf(kind + 2, to - HASHED_BYTES),
    ];
    /** How many bytes are the same at both ends as in the object of a slot. */
    const likeness = (slot, from, to, end) => {
        const [otherFrom = -1, otherTo = -1, turn = -1] = [slots[slot], slots[slot + 1], slots[slot + 2]];
        const isThere = otherFrom >= 0 && (turn === turns || (turn === turns - 1 && otherFrom >= end));
        if (!isThere)
            return NOTHING;
        const most = Math.min(to - from, otherTo - otherFrom);
        const start = commonStart(otherFrom, from, most);
        return [start, commonEnd(otherTo, to, most - start)];
    };
    return {
        fresh(kind, from, to, end) {
            if (to - from < SHORTEST)
                return { from, to };
            const [first, last] = slotsOf(kind, from, to);
            const one = likeness(first, from, to, end);
            const isEnough = 2 * (one[0] + one[1]) > to - from;
            const other = isEnough ? NOTHING : likeness(last, from, to, end);
            const [start, rest] = other[0] + other[1] > one[0] + one[1] ? other : one;
            return { from: from + Math.max(0, start - overlap), to: to - Math.max(0, rest - overlap) };
        },
        note(kind, from, to) {
            if (to - from < SHORTEST)
                return;
            for (const slot of slotsOf(kind, from, to))
                slots.set([from, to, turns], slot);
        },
        turn() {
            turns += 1;
        },
    };
}
const NOTHING = [0, 0];

// EXTERNAL MODULE: ./lib/scan/prefilter/byte-filter.js + 6 modules
var byte_filter = __webpack_require__(5555);
// EXTERNAL MODULE: ./lib/scan/prefilter/marks.js
var marks = __webpack_require__(7150);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
;// CONCATENATED MODULE: ./lib/scan/questions.js

const LF = 10;
const BLANK = 0x20;
const ZERO = 0x30;
const TYPES = ["blob", "tree", "commit", "tag"];
const WRITTEN = TYPES.map((type) => ({ type, bytes: Buffer.from(` ${type} `) }));
/** Digits of a size; with more, a number would not be exact. */
const SIZE_DIGITS = 15;
/**
 * The questions of which the ids come from `nextIds`: in hexadecimal digits, each with a line feed; undefined at the end. It is told
 * how many bytes the objects of the last ones had.
 */
function createQuestions(nextIds) {
    let ids = Buffer.alloc(0);
    let start = 0;
    let digits = 0;
    let bytes = 0;
    const isOpen = () => {
        if (start < ids.length)
            return true;
        const next = nextIds(bytes);
        bytes = 0;
        if (next === undefined)
            return false;
        ids = Buffer.from(next.buffer, next.byteOffset, next.length);
        start = 0;
        digits = ids.indexOf(LF);
        return start < ids.length;
    };
    const oid = () => (isOpen() ? ids.toString("latin1", start, start + digits) : "");
    return {
        isOpen,
        oid,
        answered(size) {
            bytes += size;
            start += digits + 1;
        },
        at(text, from, to) {
            const isAnswer = isOpen() && isSame(text, from, ids, start, digits);
            const written = isAnswer
                ? WRITTEN.find((one) => isSame(text, from + digits, one.bytes, 0, one.bytes.length))
                : undefined;
            const size = written && sizeIn(text, from + digits + written.bytes.length, to);
            if (written === undefined || size === undefined)
                throw wrongAnswer(oid(), text.toString("latin1", from, to));
            return { type: written.type, size };
        },
    };
}
/** Whether `count` bytes of two texts are the same. */
function isSame(left, leftStart, right, rightStart, count) {
    for (let index = 0; index < count; index++) {
        if (left[leftStart + index] !== right[rightStart + index])
            return false;
    }
    return true;
}
/** The number that digits from `from` to before `to` write, if they are all digits. */
function sizeIn(text, from, to) {
    if (to <= from || to - from > SIZE_DIGITS)
        return undefined;
    let size = 0;
    for (let at = from; at < to; at++) {
        const digit = (text[at] ?? BLANK) - ZERO;
        if (digit < 0 || digit > 9)
            return undefined;
        size = size * 10 + digit;
    }
    return size;
}
function wrongAnswer(asked, header) {
    if (asked === "")
        return new errors/* UserError */.yo("git cat-file answered more than it was asked.");
    return new errors/* UserError */.yo(`git cat-file was asked for ${asked} and answered ${JSON.stringify(header.slice(0, 200))}. The repository may be damaged: run git fsck.`);
}
const shortAnswer = () => new errors/* UserError */.yo("git cat-file ended before it had answered everything. The repository may be damaged: run git fsck.");

;// CONCATENATED MODULE: ./lib/scan/sieve.js


/** Bytes that are read at once: few enough to stay in the processor's cache. */
const READ_BYTES = 256 * 1024;
/** Bytes of an object that is held as a whole. */
const HELD_BYTES = 8 * 1024 * 1024;
/** Bytes of an object that tell whether the filter understands it. */
const BEGINNING_BYTES = 64 * 1024;
const sieve_LF = 10;
/**
 * A sieve. Every reply is compared with what was asked, since git says "missing" and goes on. An object larger than the room
 * is searched in stretches that overlap by what the filter asks for.
 */
function createSieve(options) {
    const { room } = options.filter;
    const text = Buffer.from(room.buffer, room.byteOffset, room.length);
    const sieved = { objects: 0, blobs: 0, commits: 0, bytes: 0 };
    const questions = createQuestions(options.nextIds);
    const state = { ...options, text, questions, sieved, start: 0, end: 0, large: undefined };
    return {
        sieved,
        space() {
            if (state.start > 0 && room.length - state.end < READ_BYTES) {
                room.copyWithin(0, state.start, state.end);
                state.end -= state.start;
                state.start = 0;
                state.echoes.turn();
            }
            return room.subarray(state.end, Math.min(room.length, state.end + READ_BYTES));
        },
        filled(size) {
            state.end += size;
            while (state.large ? sieveStretch(state, state.large) : sieveObject(state))
                ;
            if (state.start === 0 && state.end === room.length)
                throw wrongAnswer("", "a line without end");
        },
        end() {
            if (state.large || state.start !== state.end || questions.isOpen())
                throw shortAnswer();
        },
    };
}
/** Deals with the object that begins at the start, or with its header where it is large. Answers whether it was there. */
function sieveObject(state) {
    const { filter, questions, text, start, end } = state;
    const lineEnd = start < end ? text.indexOf(sieve_LF, start) : -1;
    if (lineEnd < 0 || lineEnd >= end)
        return false;
    const { type, size } = questions.at(text, start, lineEnd);
    const from = lineEnd + 1;
    const to = from + size;
    const isLarge = to + 1 - start > Math.min(text.length, HELD_BYTES);
    if (end < (isLarge ? from + Math.min(size, BEGINNING_BYTES, text.length >> 1) : to + 1))
        return false;
    count(state.sieved, type, size);
    if (type !== "blob")
        state.refers(type, isLarge ? undefined : { from, to });
    if (isLarge) {
        // Whatever is no blob and as large as this is worth a look; and of blobs larger than can be held, none is searched.
        const isCandidate = type !== "blob" || size > limits/* BLOB_BYTES */.qf || state.isForeign(type, from, end);
        state.large = { oid: questions.oid(), type, left: size + 1, isCandidate };
        state.start = from;
    }
    else {
        if (holds(state, type, from, to)) {
            state.candidate({ oid: questions.oid(), type, bytes: filter.room.slice(from, to) });
        }
        state.start = to + 1;
    }
    questions.answered(size);
    return true;
}
/** Whether an object that lies in the room may hold something. What it has in common with one that holds nothing is not searched. */
function holds({ echoes, finds, isForeign, end }, type, from, to) {
    const kind = type === "tree" ? 1 : 0;
    const fresh = echoes.fresh(kind, from, to, end);
    if (finds(type, fresh.from, fresh.to) || isForeign(type, from, to))
        return true;
    echoes.note(kind, from, to);
    return false;
}
/** The same for a stretch of an object that is larger than the room. */
function sieveStretch(state, large) {
    const { filter, start } = state;
    const rest = Math.min(large.left, state.end - start);
    const isLast = rest === large.left;
    if (!isLast && rest <= filter.overlap)
        return false;
    // The last byte is the line feed behind the object.
    large.isCandidate ||= filter.search(start, start + rest - (isLast ? 1 : 0)) >= 0;
    const done = isLast ? rest : rest - filter.overlap;
    state.start += done;
    large.left -= done;
    if (!isLast)
        return false;
    if (large.isCandidate)
        state.candidate({ oid: large.oid, type: large.type, bytes: undefined });
    state.large = undefined;
    return true;
}
function count(sieved, type, size) {
    sieved.objects += 1;
    if (type === "commit")
        sieved.commits += 1;
    if (type !== "blob")
        return;
    sieved.blobs += 1;
    sieved.bytes += size;
}

// EXTERNAL MODULE: ./lib/scan/unscanned.js
var unscanned = __webpack_require__(9401);
;// CONCATENATED MODULE: ./lib/scan/history-lane.js







/** Room for trees; of larger ones, it is filled more than once. */
const NAMES_BYTES = 64 * 1024;
function createLane({ patterns, roomBytes, tableBytes, idBytes, nextIds, take }) {
    const filter = (0,byte_filter/* createReadyFilter */.KX)(patterns.contents, roomBytes, tableBytes);
    const names = (0,byte_filter/* createReadyFilter */.KX)(patterns.names, NAMES_BYTES);
    const waiting = [];
    let isKnown = true;
    const refers = (type, at) => {
        if (at === undefined)
            isKnown = false;
        else
            isKnown &&= type === "tree" ? filter.markTree(at.from, at.to, idBytes) : markLeading(filter, at);
    };
    const finds = (type, from, to) => type === "tree" ? searchesIn(names, filter.room, from, to) : filter.search(from, to) >= 0;
    const isForeign = (type, from, to) => mayBeForeign(filter, type, from, to);
    const echoes = createEchoes(filter, Math.max(filter.overlap, names.overlap));
    const candidate = (object) => void waiting.push(object);
    const sieve = createSieve({ filter, finds, isForeign, echoes, nextIds, candidate, refers });
    return {
        sieve,
        async give() {
            for (const object of waiting.splice(0))
                await take(object);
        },
        end() {
            sieve.end();
            return { sieved: sieve.sieved, referred: isKnown ? filter.table.slice() : undefined };
        },
    };
}
/** Whether a filter finds something in a stretch of another one's room. */
function searchesIn({ room, overlap, search }, bytes, from, to) {
    for (let start = from;; start += room.length - overlap) {
        const end = Math.min(to, start + room.length);
        room.set(bytes.subarray(start, end));
        if (search(0, end - start) >= 0)
            return true;
        if (end === to)
            return false;
    }
}
/** What patterns do not tell of. git writes no NUL into a message, but others may. */
function mayBeForeign({ room, holdsNul }, type, from, to) {
    if (type === "tree")
        return false;
    if (type !== "blob")
        return holdsNul(from, to);
    if ((0,unscanned/* mayBePointer */.Y)(room, from, to))
        return true;
    const isMarked = (room[from] ?? 0) >= 0xfe && (room[from + 1] ?? 0) >= 0xfe;
    if (!isMarked && !holdsNul(from, Math.min(to, from + decode/* SAMPLE_BYTES */.Z5)))
        return false;
    return (0,decode/* utf16 */.bR)(room.subarray(from, to)) !== undefined;
}
const history_lane_LF = 10;
/** The lines with which a commit or a tag begins, and which refer to others. Source: Documentation/user-manual, "Object storage format". */
const KEYWORDS = ["tree ", "parent ", "object "].map((keyword) => Buffer.from(keyword));
function markLeading({ room, table }, { from, to }) {
    for (let at = from; at < to; at = room.indexOf(history_lane_LF, at) + 1) {
        const keyword = KEYWORDS.find((candidate) => candidate.every((byte, index) => room[at + index] === byte));
        if (keyword === undefined)
            return at > from;
        (0,marks/* markWritten */.R7)(table, room, at + keyword.length);
    }
    return false;
}
/** Reads all answers of git from a descriptor, waiting for each. Throws UserError where they are not all there. */
async function readBlocking(descriptor, options) {
    const lane = createLane(options);
    for (;;) {
        const count = (0,external_node_fs_.readSync)(descriptor, lane.sieve.space());
        if (count === 0)
            break;
        lane.sieve.filled(count);
        await lane.give();
    }
    return lane.end();
}
/** The same from a stream. */
async function readStream(stream, options) {
    const lane = createLane(options);
    for await (const piece of stream) {
        for (let done = 0; done < piece.length;) {
            const space = lane.sieve.space();
            const part = piece.subarray(done, done + space.length);
            space.set(part);
            lane.sieve.filled(part.length);
            done += part.length;
            await lane.give();
        }
    }
    return lane.end();
}


/***/ }),

/***/ 7115:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLane: () => (/* binding */ readLane)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5469);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2357);
/* harmony import */ var _backlog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5227);
/* harmony import */ var _history_lane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2064);





/** Reads objects as a task says, telling through `say` how far it has got, and at last what came of it. */
async function readLane({ descriptor, ids, ...task }, say) {
    let own;
    const take = (candidate) => {
        if ((0,_backlog_js__WEBPACK_IMPORTED_MODULE_2__/* .isSettled */ .Is)(task.backlog, candidate))
            return undefined;
        if (!(0,_backlog_js__WEBPACK_IMPORTED_MODULE_2__/* .isRoomFor */ .dS)(task.backlog, candidate))
            return takeHere(candidate);
        return say({ candidate }, candidate.bytes ? [candidate.bytes.buffer] : []);
    };
    const takeHere = async (candidate) => {
        own ??= await loadSelecting(task.patterns);
        own.take(candidate);
    };
    try {
        const lane = await (0,_history_lane_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlocking */ .i)(descriptor, { ...task, nextIds: idsFrom(ids, say), take });
        say({ lane, ...(own ? { selection: own.selection } : {}) }, []);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        say({ trouble: error.message }, []);
    }
}
/** The runs of ids that come through a port, each said to be answered once the next one is asked for. */
function idsFrom(ids, say) {
    let isAsked = false;
    return (bytes) => {
        if (isAsked)
            say({ answered: bytes }, []);
        const next = (0,node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.receiveMessageOnPort)(ids);
        isAsked = next !== undefined;
        return next?.message;
    };
}
/** Loading the rules takes longer than to look through many objects. */
async function loadSelecting(patterns) {
    const [{ createSelecting }, { rules }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(475), __webpack_require__.e(702), __webpack_require__.e(446), __webpack_require__.e(832)]).then(__webpack_require__.bind(__webpack_require__, 9516)), Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(633), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 4633))]);
    return createSelecting(rules.filter(_core_js__WEBPACK_IMPORTED_MODULE_4__/* .isSecretRule */ .dJ), patterns);
}


/***/ }),

/***/ 7854:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $O: () => (/* binding */ anyByte),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   R0: () => (/* binding */ literalSource),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ZL: () => (/* binding */ setWith),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   jN: () => (/* binding */ BASE64_DIGITS),
/* harmony export */   s4: () => (/* binding */ setOf)
/* harmony export */ });
/** Digits of base64. Source: RFC 4648 sections 4 and 5. */
const BASE64_DIGITS = setWith("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
/** The set of these characters of ASCII. */
function setWith(characters) {
    return setOf(Buffer.from(characters, "latin1"));
}
/** The set of these bytes. */
function setOf(bytes) {
    const set = new Uint8Array(32);
    for (const byte of bytes)
        add(set, byte, byte);
    return set;
}
/** What tells a set from all others. */
const keyOf = (set) => Buffer.from(set).toString("latin1");
/** Whether a byte belongs to a set. */
const contains = (set, byte) => (((set[byte >> 3] ?? 0) >> (byte & 7)) & 1) === 1;
/** The bytes of a set, in order. */
function bytesOf(set) {
    const bytes = [];
    for (let byte = 0; byte < 256; byte++) {
        if (set[byte >> 3] === 0)
            byte += 7;
        else if (contains(set, byte))
            bytes.push(byte);
    }
    return bytes;
}
/** A pattern that matches in every content but an empty one. */
const anyByte = () => patternOf("[\\x00-\\xff]");
/** A pattern for one text of ASCII, character for character. */
const literalPattern = (text) => patternOf(literalSource(text));
/** One text of ASCII, character for character, as the source of a pattern. */
const literalSource = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, (character) => `\\${character}`);
/** One position: an escaped character, a class, or a character that means itself; and how often it comes. */
const ITEM = /(?:\\x([0-9a-f]{2})|\\([^A-Za-z0-9])|\[(\^?)((?:\\x[0-9a-f]{2}|\\[^A-Za-z0-9]|[^\]\\])+)\]|([^\\^$.*+?()[\]{}|]))(?:\{(\d+)\})?/y;
const IN_CLASS = /(\\x[0-9a-f]{2}|\\.|.)(?:-(\\x[0-9a-f]{2}|\\.|[^\\]))?/gs;
/**
 * A pattern from a regular expression of fixed length: ASCII characters, classes such as `[0-9a-f]` and `[^"]`, `\xNN`, escaped
 * punctuation, and `{n}` after any of them. Throws Error for anything else: it comes from the program and not from a user.
 */
function patternOf(source) {
    const sets = [];
    for (ITEM.lastIndex = 0; ITEM.lastIndex < source.length;) {
        const at = ITEM.lastIndex;
        const match = ITEM.exec(source);
        if (!match)
            throw new Error(`The pattern ${source} has no fixed length at ${at}.`);
        const set = setIn(match);
        for (let times = Number(match[6] ?? 1); times > 0; times--)
            sets.push(set);
    }
    if (sets.length === 0)
        throw new Error("A pattern must not be empty.");
    return { sets };
}
function setIn([, hex, escaped, negated, members, plain]) {
    const set = new Uint8Array(32);
    const single = hex === undefined ? (escaped ?? plain) : `\\x${hex}`;
    if (single !== undefined) {
        add(set, codeOf(single), codeOf(single));
        return set;
    }
    for (const [, from = "", to = from] of (members ?? "").matchAll(IN_CLASS))
        add(set, codeOf(from), codeOf(to));
    return negated === "^" ? set.map((bits) => ~bits) : set;
}
function codeOf(written) {
    if (/^\\x../.test(written))
        return Number.parseInt(written.slice(2), 16);
    const character = written.length > 1 && written.startsWith("\\") ? written.slice(1) : written;
    const code = character.charCodeAt(0);
    if (character.length === 1 && code < 0x80)
        return code;
    throw new Error(`A pattern takes ASCII, and ${JSON.stringify(written)} is none: its bytes depend on the encoding.`);
}
function add(set, from, to) {
    for (let byte = from; byte <= to; byte++)
        set[byte >> 3] = (set[byte >> 3] ?? 0) | (1 << (byte & 7));
}


/***/ }),

/***/ 7713:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/**
 * SHA-256 of bytes, or of a text's in UTF-8, as 64 hex digits. node:crypto is loaded with the first call: it takes milliseconds, and a run
 * without findings hashes nothing.
 */
const sha256 = (content) => process.getBuiltinModule("node:crypto").createHash("sha256").update(content).digest("hex");


/***/ })

};
;