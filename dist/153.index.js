"use strict";
exports.id = 153;
exports.ids = [153,469,989];
exports.modules = {

/***/ 8465:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/rules/index.js + 105 modules
var rules = __webpack_require__(4633);
;// CONCATENATED MODULE: ./lib/rules/page.js
/** A rule's page in Markdown: what `explain` prints, and what docs/rules/<id>.md holds. */
function rulePage(rule) {
    return `# ${rule.id}

${rule.summary}.

| gate | severity |
|---|---|
| \`${rule.gate}\` | ${rule.severity} |

## Why

${rule.why}

## What to do

${rule.fix}

## Findings

${rule.examples.bad.map(exampleText).join("\n")}
## No findings

${rule.examples.good.map(exampleText).join("\n")}`;
}
function exampleText({ files, base, directory }) {
    const parts = [
        ...Object.entries(files).map(([path, text]) => fileText(path, text)),
        ...Object.entries(base ?? {}).map(([path, text]) => fileText(`${path} (before the change)`, text)),
    ];
    if (directory) {
        const groups = directory.map((group) => `\`${group.displayName}\` (${group.provenance})`).join(", ");
        parts.push(`Groups in Identity Center: ${groups || "none"}.\n`);
    }
    return `${parts.join("\n")}\n---\n`;
}
function fileText(path, text) {
    const shown = text
        .replaceAll("{{sample}}", "<a token made at run time>")
        .replaceAll("{{companion}}", "<what belongs to it>");
    return `\`${path}\`\n\n\`\`\`${languageOf(path)}\n${shown.endsWith("\n") ? shown : `${shown}\n`}\`\`\`\n`;
}
function languageOf(path) {
    const name = path.replace(/ \(.*$/, "");
    if (/\.ya?ml$/.test(name))
        return "yaml";
    if (name.endsWith(".json"))
        return "json";
    return name.endsWith(".tf") ? "hcl" : "text";
}

;// CONCATENATED MODULE: ./lib/commands/explain.js



/** Prints a rule's page, as it stands in docs/rules. */
const explain = async ({ positionals, print }) => {
    const [id] = positionals;
    const rule = rules.rules.find((candidate) => candidate.id === id);
    if (!rule) {
        const ids = rules.rules.map((candidate) => candidate.id);
        const near = id === undefined ? undefined : (0,errors/* nearest */.pA)(id, ids);
        const advice = near === undefined ? `There is: ${ids.join(", ")}.` : `Did you mean "${near}"?`;
        throw new errors/* UserError */.yo(`${id === undefined ? "explain takes a rule's id." : `There is no rule "${id}".`} ${advice}`);
    }
    await print(rulePage(rule));
    return 0;
};


/***/ }),

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


/***/ }),

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