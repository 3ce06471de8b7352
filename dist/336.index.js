"use strict";
exports.id = 336;
exports.ids = [336];
exports.modules = {

/***/ 2357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
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
        const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
        if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost 1. */
function editDistance(left, right) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const substitution = at(previous, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
            current[column] = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, substitution);
            const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (swapped)
                current[column] = Math.min(at(current, column), at(beforePrevious, column - 2) + 1);
        }
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
/* harmony export */   K: () => (/* binding */ excerpt)
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


/***/ }),

/***/ 3210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ DOCUMENT_BYTES),
/* harmony export */   DF: () => (/* binding */ WORKER_DEADLINE_MS),
/* harmony export */   IJ: () => (/* binding */ ATTRIBUTION_DEADLINE_MS),
/* harmony export */   KA: () => (/* binding */ FINDINGS_SHOWN_PER_RULE),
/* harmony export */   Lx: () => (/* binding */ ANNOTATION_MESSAGE_CHARACTERS),
/* harmony export */   MD: () => (/* binding */ SUMMARY_RESERVED_BYTES),
/* harmony export */   MY: () => (/* binding */ FRAME_COLUMNS),
/* harmony export */   N_: () => (/* binding */ GIT_OUTPUT_BYTES),
/* harmony export */   Q: () => (/* binding */ DOCUMENT_NODES),
/* harmony export */   Ql: () => (/* binding */ AWS_CONNECTION_TIMEOUT_MS),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   YA: () => (/* binding */ DIRECTORY_TIMEOUT_SECONDS),
/* harmony export */   ZE: () => (/* binding */ AWS_REQUEST_TIMEOUT_MS),
/* harmony export */   d1: () => (/* binding */ GIT_OLDEST),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL),
/* harmony export */   ee: () => (/* binding */ SECRET_CHARACTERS_SHOWN),
/* harmony export */   g7: () => (/* binding */ WORKER_START_BYTES),
/* harmony export */   gh: () => (/* binding */ GROUP_LOOKUPS_AT_ONCE),
/* harmony export */   gs: () => (/* binding */ DOCUMENT_DEPTH),
/* harmony export */   h2: () => (/* binding */ DOCUMENT_PROBLEMS),
/* harmony export */   ly: () => (/* binding */ GIT_DEADLINE_MS),
/* harmony export */   oD: () => (/* binding */ GROUP_LOOKUPS),
/* harmony export */   q: () => (/* binding */ CONTROL_TOWER_SETS),
/* harmony export */   qf: () => (/* binding */ BLOB_BYTES),
/* harmony export */   ue: () => (/* binding */ SNAPSHOT_CLOCK_SKEW_MS),
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
/** Bytes of a blob that is held in memory to be read or decoded. */
const BLOB_BYTES = 256 * 1024 * 1024;
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
/** Results of one page of ListGroups. Source: botocore identitystore-2020-06-15, MaxResults. */
const GROUPS_PER_PAGE = 100;
/** Names up to which single look-ups are cheaper than a listing. Source: our own: a look-up costs two calls, a listing one for each 100 groups. */
const GROUP_LOOKUPS = 10;
/** Seconds that the whole directory gate may take unless --directory-timeout says otherwise. Source: our own. */
const DIRECTORY_TIMEOUT_SECONDS = 120;
/** Single look-ups that are under way at once; AWS allows 20 calls a second for each operation. Source: our own. */
const GROUP_LOOKUPS_AT_ONCE = 5;
/** Tries of one call, the first included; between them the SDK waits longer and longer. Source: our own. */
const AWS_ATTEMPTS = 6;
/** Milliseconds to reach an AWS endpoint. Source: our own. */
const AWS_CONNECTION_TIMEOUT_MS = 5_000;
/** Milliseconds until an AWS endpoint answers one try. Source: our own. */
const AWS_REQUEST_TIMEOUT_MS = 20_000;
/** Milliseconds that the clock of whoever took a snapshot may be ahead of ours. Source: our own. */
const SNAPSHOT_CLOCK_SKEW_MS = 5 * 60 * 1000;
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

/***/ 7048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   worker: () => (/* binding */ worker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9873);
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