"use strict";
exports.id = 536;
exports.ids = [536];
exports.modules = {

/***/ 1536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(171);

/**
 * The action. Sets the exit code, which stays 2 until report, summary and outputs have been written; never throws.
 * @param workerUrl where the third door stands.
 */
async function action(workerUrl) {
    process.exitCode = 2;
    // The AWS SDK warns on Node 20, which we hold it to: https://github.com/aws/aws-sdk-js-v3/blob/main/README.md#nodejs-versions
    process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
    try {
        const { checkEvent } = await Promise.all(/* import() */[__webpack_require__.e(973), __webpack_require__.e(102), __webpack_require__.e(873), __webpack_require__.e(656), __webpack_require__.e(761), __webpack_require__.e(952), __webpack_require__.e(436), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 6460));
        process.exitCode = await checkEvent(process.env, workerUrl, _print_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .y);
    }
    catch (error) {
        const { failureAnnotation } = await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(922)]).then(__webpack_require__.bind(__webpack_require__, 4926));
        await (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .y)(failureAnnotation(error, Object.values(process.env)));
    }
}


/***/ }),

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

/***/ 171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);

/** Writes to standard output, and is done when it has been taken. Throws UserError where nobody takes it. */
function print(text) {
    const { stdout } = process;
    return new Promise((resolve, reject) => {
        const fail = ({ message }) => {
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The result could not be written to standard output: ${message}. Nobody has read all of it.`));
        };
        // Without a listener a closed pipe ends the process with exit code 1, which means something else.
        stdout.once("error", fail);
        stdout.write(text, (error) => {
            if (error)
                return fail(error);
            stdout.off("error", fail);
            return resolve();
        });
    });
}


/***/ })

};
;