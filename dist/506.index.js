"use strict";
exports.id = 506;
exports.ids = [506,354];
exports.modules = {

/***/ 8621:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ answerNow),
/* harmony export */   NK: () => (/* binding */ READ_BYTES),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   cO: () => (/* binding */ heldRead),
/* harmony export */   qB: () => (/* binding */ someStretch)
/* harmony export */ });
/** Bytes that are asked for at once where nothing else decides: few enough for a cache of the processor. Source: our own. */
const READ_BYTES = 256 * 1024;
/** Does such work on a content that answers at once. Throws what the content throws. */
function answerNow(asking, read) {
    let step = asking.next();
    while (step.done !== true)
        step = asking.next(read(step.value.start, step.value.end));
    return step.value;
}
/** Does such work on a content that may take its time. Throws what the content throws. */
async function answer(asking, read) {
    let step = asking.next();
    while (step.done !== true)
        step = asking.next(await read(step.value.start, step.value.end));
    return step.value;
}
/** How bytes that are held answer. */
const heldRead = (bytes) => (start, end) => bytes.subarray(start, end);
/**
 * Asks for the bytes of a content of this size, in their order and so many at once, of which each time `overlap` were there before.
 * Answers whether `take` did so for some of them: then no more are asked for.
 */
function* someStretch(size, { at: atOnce, overlap = 0 }, take) {
    for (let start = 0;; start += atOnce - overlap) {
        const end = Math.min(size, start + atOnce);
        if (take(yield { start, end }))
            return true;
        if (end === size)
            return false;
    }
}


/***/ }),

/***/ 5469:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   dJ: () => (/* binding */ isSecretRule),
/* harmony export */   iw: () => (/* binding */ isContentRule)
/* harmony export */ });
/** How many bytes a content has. */
const sizeOf = ({ bytes, unheld }) => (unheld ? unheld.size : bytes.length);
/** The rules that look for secrets. */
const isSecretRule = (rule) => "find" in rule;
/** The rules that judge what was not scanned. */
const isContentRule = (rule) => rule.gate === "secrets" && !isSecretRule(rule);
const defineRule = (rule) => rule;


/***/ }),

/***/ 7531:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Q$: () => (/* binding */ decodeStretch),
/* harmony export */   Z5: () => (/* binding */ SAMPLE_BYTES),
/* harmony export */   bR: () => (/* binding */ utf16),
/* harmony export */   i9: () => (/* binding */ utf16In),
/* harmony export */   sx: () => (/* binding */ encodeLike)
/* harmony export */ });
/* unused harmony export latin1 */
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8621);

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
    const wide = utf16Sample(bytes);
    return wide !== undefined && !isMarked(bytes) && createAsciiSearch()(bytes) ? undefined : wide;
}
/** The same of a content of this size, which is only read as a whole where its beginning leaves it open. */
function* utf16In(size) {
    const sample = yield { start: 0, end: Math.min(size, SAMPLE_BYTES) };
    const wide = utf16Sample(sample);
    if (wide === undefined || isMarked(sample))
        return wide;
    return (yield* (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .someStretch */ .qB)(size, { at: _asking_js__WEBPACK_IMPORTED_MODULE_0__/* .READ_BYTES */ .NK }, createAsciiSearch())) ? undefined : wide;
}
const isMarked = (bytes) => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
/** Which UTF-16 the first bytes of a content could be. */
function utf16Sample(bytes) {
    if (isMarked(bytes))
        return bytes[0] === 0xff ? "utf-16le" : "utf-16be";
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
    if (many * PAIRS_PER_ZERO < pairs || few * ZEROS_PER_STRAY > many)
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
/** A function that is given bytes piece by piece, and answers whether such a run stands in them, be it across pieces. */
function createAsciiSearch() {
    let run = 0;
    return (bytes) => {
        for (const byte of bytes) {
            run = byte >= 0x20 && byte <= 0x7e ? run + 1 : 0;
            if (run >= LONG_ASCII)
                return true;
        }
        return false;
    };
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
/* harmony export */   SK: () => (/* binding */ LEFT_BYTES),
/* harmony export */   S_: () => (/* binding */ SYNC_WAIT_MINUTES),
/* harmony export */   Sf: () => (/* binding */ TYPE_NAME_CHARACTERS),
/* harmony export */   Ue: () => (/* binding */ MANAGED_POLICIES_PER_SET),
/* harmony export */   Vh: () => (/* binding */ SYNC_POLL_MS),
/* harmony export */   YA: () => (/* binding */ DIRECTORY_TIMEOUT_SECONDS),
/* harmony export */   YX: () => (/* binding */ DECODED_TIMES),
/* harmony export */   ZE: () => (/* binding */ AWS_REQUEST_TIMEOUT_MS),
/* harmony export */   _g: () => (/* binding */ MESSAGE_BYTES),
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
/* harmony export */   gA: () => (/* binding */ PACKED_OBJECTS),
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
/** Bytes of a blob that is held in memory; what is larger is searched in stretches. Whatever may be parsed is held: nothing else needs a whole. */
const BLOB_BYTES = DOCUMENT_BYTES;
/** Bytes of a commit or tag object, which is always held. Nobody writes such a message; V8 takes no text of twice the length. */
const MESSAGE_BYTES = 256 * 1024 * 1024;
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
/**
 * Bytes of files that may define something, which a worker leaves to the main thread: the first ones of each language take five times as
 * long as later ones, in every thread that reads some. Measured: the 111 files of bench/definitions.js, 800 KB, took 0.8 s of the
 * processor where nothing had been read before, and 0.15 s in the same thread afterwards.
 */
const LEFT_BYTES = 512 * 1024;
/** Objects of a history up to which it is read in the main thread. Measured: see bench/history.js. */
const HISTORY_WORKER_OBJECTS = 5_000;
/** Objects of which packs are read without git, since tables of all of them are held: 80 bytes for each. Source: our own: memory stays below 300 MiB. */
const PACKED_OBJECTS = 1_000_000;
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

/***/ 3551:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ onceForLast),
/* harmony export */   bO: () => (/* binding */ onceFor),
/* harmony export */   sJ: () => (/* binding */ onceForText)
/* harmony export */ });
/** A function that asks `read` once about each object, and remembers the answer for as long as somebody holds the object. */
function onceFor(read) {
    const known = new WeakMap();
    return (asked) => {
        const found = known.get(asked) ?? { answer: read(asked) };
        known.set(asked, found);
        return found.answer;
    };
}
/** The same for texts, of which the answers are remembered for as long as somebody holds the function. */
function onceForText(read) {
    const known = new Map();
    return (text) => {
        const found = known.get(text) ?? { answer: read(text) };
        known.set(text, found);
        return found.answer;
    };
}
/** The same for texts of which the next one is often the last one again: only the answer for that is remembered. */
function onceForLast(read) {
    let last;
    return (text) => {
        if (last?.text !== text)
            last = { text, answer: read(text) };
        return last.answer;
    };
}


/***/ }),

/***/ 9773:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLane: () => (/* binding */ readLane)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5469);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2357);
/* harmony import */ var _backlog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6500);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1465);





/** Reads objects as a task says, those of packs first, telling through `say` how far it has got, and at last what came of it. */
async function readLane({ descriptor, ids, packs, ...task }, say) {
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
        const opened = (0,_lane_js__WEBPACK_IMPORTED_MODULE_3__/* .openLane */ .B)({ ...task, nextIds: idsFrom(ids, say), take });
        const packed = (ids, bytes) => say({ packed: { ids, bytes } }, []);
        say({ left: await opened.readPacks(packs, packed) }, []);
        await opened.readBlocking(descriptor);
        const lane = opened.end();
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
    const [{ createSelecting }, { rules }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(853), __webpack_require__.e(116), __webpack_require__.e(702), __webpack_require__.e(446), __webpack_require__.e(903)]).then(__webpack_require__.bind(__webpack_require__, 5395)),
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(853), __webpack_require__.e(633), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 4633)),
    ]);
    return createSelecting(rules.filter(_core_js__WEBPACK_IMPORTED_MODULE_4__/* .isSecretRule */ .dJ), patterns);
}


/***/ }),

/***/ 902:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shareOf),
/* harmony export */   y: () => (/* binding */ frequencyOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3551);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7854);


/** The bytes of source code, the most frequent first. Counted in Python's library, TypeScript's declarations and this bundle. */
const BY_FREQUENCY = ` etsrniao\nlcdfup_m.)(h,=g":by'wEvxk;ST/-*AI0N{}O#CR1P[]DML>F2Ujz\`qB+?\\3H4$VGW856K%|&9!<Y7ZX@JQ^\t~`;
/** How often each byte comes, about: so the share of a rank falls in that sample. Bytes that are no ASCII are as rare as the last. */
const FREQUENCIES = Array.from({ length: 256 }, (_, byte) => {
    const rank = BY_FREQUENCY.indexOf(String.fromCharCode(byte));
    return 0.25 / ((rank < 0 ? BY_FREQUENCY.length : rank) + 1) ** 1.1;
});
/** The share of a byte among all. It decides only how fast patterns are found. */
const frequencyOf = (byte) => FREQUENCIES[byte] ?? 0;
/** The share of all bytes of a set. */
const shareOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .onceFor */ .bO)((set) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(set).reduce((sum, byte) => sum + frequencyOf(byte), 0));


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
/* harmony export */   h: () => (/* binding */ sha256In),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8621);

/**
 * SHA-256 of bytes, or of a text's in UTF-8, as 64 hex digits. node:crypto is loaded with the first call: it takes milliseconds, and a run
 * without findings hashes nothing.
 */
const sha256 = (content) => createHash().update(content).digest("hex");
/** The same of a content of this size that is not held. */
function* sha256In(size) {
    const hash = createHash();
    yield* (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .someStretch */ .qB)(size, { at: _asking_js__WEBPACK_IMPORTED_MODULE_0__/* .READ_BYTES */ .NK }, (bytes) => {
        hash.update(bytes);
        return false;
    });
    return hash.digest("hex");
}
const createHash = () => process.getBuiltinModule("node:crypto").createHash("sha256");


/***/ })

};
;