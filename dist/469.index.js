"use strict";
exports.id = 469;
exports.ids = [469];
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


/***/ })

};
;