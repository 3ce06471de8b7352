"use strict";
exports.id = 480;
exports.ids = [480];
exports.modules = {

/***/ 5480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeAndShow: () => (/* binding */ judgeAndShow)
/* harmony export */ });
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5235);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7721);
/* harmony import */ var _scan_dialects_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7806);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8421);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1791);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9776);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2642);







/** Judges an order of the command line, fixes first if asked to, and writes the outcome where the user wants it. Answers the exit code. */
async function judgeAndShow(prepared, format, call) {
    const { written, environment, workerUrl, print, say, isWatched, colour } = call;
    const output = (0,_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(written, "output");
    const patience = (0,_patience_js__WEBPACK_IMPORTED_MODULE_4__/* .createPatience */ .s)(isWatched ? say : () => undefined, { masks: false });
    const judge = (order) => (0,_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guard */ .a)(order, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a, dialects: _scan_dialects_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dialects */ .O, workerUrl, environment, now: () => new Date(), patience });
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
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeOf */ .F)(outcome.report.verdict);
}


/***/ })

};
;