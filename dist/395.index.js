"use strict";
exports.id = 395;
exports.ids = [395];
exports.modules = {

/***/ 5395:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSelecting: () => (/* binding */ createSelecting),
/* harmony export */   joinSelections: () => (/* binding */ joinSelections),
/* harmony export */   sievePatterns: () => (/* binding */ sievePatterns)
/* harmony export */ });
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2068);
/* harmony import */ var _filtered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5893);
/* harmony import */ var _prefilter_byte_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6420);
/* harmony import */ var _prefilter_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4472);
/* harmony import */ var _prefilter_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7854);
/* harmony import */ var _prefilter_stored_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6166);






/** Patterns for these rules. */
const sievePatterns = (secrets) => ({
    contents: (0,_prefilter_byte_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .readyPatterns */ .BR)((0,_prefilter_stored_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .secretProgram */ .dd)(secrets) ?? ANYTHING),
    names: (0,_prefilter_byte_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .readyPatterns */ .BR)((0,_prefilter_stored_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .nameProgram */ .CX)(secrets) ?? ANYTHING),
});
const ANYTHING = [(0,_prefilter_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .anyByte */ .$O)()];
/** A selection by these rules, and the patterns of their sieve. What is larger than its room is not looked at: it may hold anything. */
function createSelecting(secrets, { names }) {
    const blobs = new Set();
    const messages = new Set();
    const selection = { blobs, messages, names: false, files: false };
    const scan = (0,_filtered_js__WEBPACK_IMPORTED_MODULE_1__/* .createScan */ .ek)({ secrets, dialects: [] });
    const holdsAnything = (blob) => {
        const found = scan(blob);
        return found.secrets.length > 0 || found.unscanned.length > 0;
    };
    let holdsName;
    let holdsFile;
    const takeTree = (bytes, idBytes) => {
        holdsName ??= (0,_prefilter_names_js__WEBPACK_IMPORTED_MODULE_3__/* .createNameFilter */ .ug)(names);
        holdsFile ??= (0,_prefilter_names_js__WEBPACK_IMPORTED_MODULE_3__/* .createNameFilter */ .ug)((0,_prefilter_byte_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .readyPatterns */ .BR)((0,_prefilter_names_js__WEBPACK_IMPORTED_MODULE_3__/* .filePatternsOf */ .J8)(secrets)));
        selection.names ||= bytes === undefined || holdsName(bytes, idBytes);
        selection.files ||= bytes === undefined || holdsFile(bytes, idBytes);
    };
    return {
        selection,
        take({ oid, type, bytes }) {
            if (type === "tree")
                takeTree(bytes, oid.length / 2);
            else if (type === "blob") {
                // A rule that goes by paths finds nothing here.
                if (bytes === undefined || holdsAnything({ paths: [""], kind: "file", bytes }))
                    blobs.add(oid);
            }
            else if (bytes === undefined || (0,_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .messageBlobs */ .e)({ oid, type, bytes }).some(holdsAnything))
                messages.add(oid);
        },
    };
}
/** What several selected together. */
const joinSelections = (selections) => ({
    blobs: new Set(selections.flatMap(({ blobs }) => [...blobs])),
    messages: new Set(selections.flatMap(({ messages }) => [...messages])),
    names: selections.some(({ names }) => names),
    files: selections.some(({ files }) => files),
});


/***/ })

};
;