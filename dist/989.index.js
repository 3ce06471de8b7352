"use strict";
exports.id = 989;
exports.ids = [989];
exports.modules = {

/***/ 989:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   z: () => (/* binding */ grouped)
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
/** A count as people write it: `10,240`. (A locale's own format takes twelve milliseconds to load.) */
const grouped = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");


/***/ })

};
;