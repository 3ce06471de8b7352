"use strict";
exports.id = 480;
exports.ids = [480];
exports.modules = {

/***/ 5480:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeAndShow: () => (/* binding */ judgeAndShow)
/* harmony export */ });
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7140);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/* harmony import */ var _scan_dialects_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5552);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8421);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1791);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7395);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2642);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5580);








/** Judges an order of the command line, fixes first if asked to, and writes the outcome where the user wants it. Answers the exit code. */
async function judgeAndShow(prepared, format, call) {
    const { written, environment, workerUrl, print, say, isWatched, colour } = call;
    const output = (0,_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(written, "output");
    const patience = (0,_patience_js__WEBPACK_IMPORTED_MODULE_4__/* .createPatience */ .s)(isWatched ? say : () => undefined, { masks: false });
    const now = () => new Date();
    const shared = { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_1__.rules, dialects: _scan_dialects_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dialects */ .O, workerUrl, environment, isEnvironmentTrusted: true, now, patience };
    const tools = { ...shared, ...(0,_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .watching */ ._)(call) };
    const judge = (order) => (0,_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guard */ .a)(order, tools);
    const outcome = written["fix"] === true
        ? await (await __webpack_require__.e(/* import() */ 444).then(__webpack_require__.bind(__webpack_require__, 1444))).judgeAndFix(prepared, judge, say)
        : await judge(prepared.order);
    say((0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .remarks */ .IW)(outcome, written["explain-files"] === true));
    const showing = {
        format,
        prefix: prepared.prefix,
        colour: colour && output === undefined && format === "pretty",
        docs: (rule) => `identity-guard explain ${rule}`,
    };
    await (0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .deliver */ .cK)(await (0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)(outcome, showing), output, print);
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodeOf */ .F)(outcome.report.verdict);
}


/***/ }),

/***/ 7395:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createPatience)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2093);
/* harmony import */ var _report_waiting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2642);




/**
 * How a run of this process waits. `write` takes what is said while it does: at the beginning, when a group arrives, and once a
 * minute. With `masks`, GitHub is asked to mask the secrets before that.
 */
function createPatience(write, { masks }) {
    let said;
    let masked = !masks;
    return {
        now: () => performance.now(),
        sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined),
        interruptible,
        progress: (progress, secrets) => {
            const { arrived, waitedMs } = progress;
            if (waitedMs > 0 && arrived.length === 0 && waitedMs - (said ?? 0) < 60_000)
                return;
            if (arrived.length === 0)
                said = waitedMs;
            const log = (0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .createLog */ .h)({ write, hide: (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .hideIn */ .cW)({ secrets }) });
            if (!masked)
                for (const secret of secrets)
                    log.mask(secret);
            masked = true;
            log.text(`identity-guard: ${(0,_report_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(progress)}`);
        },
    };
}
/** The first Ctrl-C, or GitHub's cancelling, ends the work; a second one ends the process, as ever. */
async function interruptible(work) {
    const controller = new AbortController();
    const stop = () => controller.abort();
    const signals = ["SIGINT", "SIGTERM"];
    for (const signal of signals)
        process.once(signal, stop);
    try {
        return await work(controller.signal);
    }
    finally {
        for (const signal of signals)
            process.off(signal, stop);
    }
}


/***/ }),

/***/ 8060:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ waitedLines),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8379);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9263);


const NAMES_SHOWN = 10;
/** Names in a line: "AWS-One, AWS-Two and 3 more". */
function names(all) {
    const shown = all.slice(0, NAMES_SHOWN).map(_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj).join(", ");
    const more = all.length - NAMES_SHOWN;
    return more > 0 ? `${shown} and ${more} more` : shown;
}
const minutes = (milliseconds) => Math.floor(milliseconds / 60_000);
/** One line on how waiting goes, to be shown while it does. */
function progressLine({ instance, missing, arrived, waitedMs, limitMs }) {
    const of = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(instance) ? ` of ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(instance)}` : "";
    if (waitedMs === 0)
        return `Waiting up to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(minutes(limitMs), "minute")} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(missing.length, "group")}${of} to be provisioned: ${names(missing)}`;
    const came = arrived.length === 0 ? "" : `After ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.round(waitedMs / 1000), "second")}: ${names(arrived)}. `;
    if (missing.length === 0)
        return `${came}All groups${of} are there.`;
    return `${came}Still waiting for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(missing.length, "group")}${of} (${minutes(waitedMs)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(minutes(limitMs), "minute")}): ${names(missing)}`;
}
/** What a run waited for, one line for each instance that made it wait. */
const waitedLines = (report) => report.directories.flatMap(({ instance, waited }) => {
    if (!waited)
        return [];
    const parts = [
        ...(waited.arrived.length === 0 ? [] : [`${names(waited.arrived)} arrived`]),
        ...(waited.missing.length === 0 ? [] : [`in vain for ${names(waited.missing)}`]),
    ];
    const head = `waited ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(waited.seconds, "second")} for groups to be provisioned`;
    return [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .withInstance */ .yN)("directory", instance)}: ${head}: ${parts.join("; ")}`];
});


/***/ })

};
;