export const id = 916;
export const ids = [916];
export const modules = {

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   worker: () => (/* binding */ worker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4027);
/* harmony import */ var _scan_dialects_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3544);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64);




/** The third door: answers each ScanTask of the main thread with a ScanAnswer. A failure ends the worker, and so the scan. */
function worker() {
    const secrets = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.filter((rule) => rule.gate === "secrets");
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message", ({ id, blobs }) => {
        const found = blobs.map((blob) => (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanBlob */ .z)(blob, { secrets, dialects: _scan_dialects_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dialects */ .O }));
        const answer = {
            id,
            found: {
                secrets: found.flatMap((part) => part.secrets),
                definitions: found.flatMap((part) => part.definitions),
            },
        };
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
    });
}


/***/ })

};
