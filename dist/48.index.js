"use strict";
exports.id = 48;
exports.ids = [48];
exports.modules = {

/***/ 7048:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   worker: () => (/* binding */ worker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The third door: answers each task of the main thread, and a LaneTask with the LaneAnswers of one reader of a history. What a task
 * needs is loaded when it comes. A failure that is none of the user's ends the worker, and so the scan.
 */
function worker() {
    let answers;
    const post = (answer, moved = []) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer, moved.filter((buffer) => buffer instanceof ArrayBuffer));
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message", async (task) => {
        if ("descriptor" in task)
            return (await Promise.all(/* import() */[__webpack_require__.e(114), __webpack_require__.e(130), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 9773))).readLane(task, post);
        answers ??= Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(547), __webpack_require__.e(853), __webpack_require__.e(633), __webpack_require__.e(116), __webpack_require__.e(702), __webpack_require__.e(200), __webpack_require__.e(446), __webpack_require__.e(114), __webpack_require__.e(107), __webpack_require__.e(217)]).then(__webpack_require__.bind(__webpack_require__, 1610)).then(({ createAnswers }) => createAnswers(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData, post));
        return post((await answers)(task));
    });
}


/***/ })

};
;