"use strict";
exports.id = 430;
exports.ids = [430,354,989];
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
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   dJ: () => (/* binding */ isSecretRule),
/* harmony export */   iw: () => (/* binding */ isContentRule)
/* harmony export */ });
/** How many bytes a content has. */
const sizeOf = ({ bytes, unheld }) => (unheld ? unheld.size : bytes.length);
/** The rules that look for secrets. */
const isSecretRule = (rule) => "find" in rule;
/** The rules that judge what was not scanned. */
const isContentRule = (rule) => rule.gate === "secrets" && !isSecretRule(rule);
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


/***/ }),

/***/ 3551:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ onceForLast),
/* harmony export */   bO: () => (/* binding */ onceFor),
/* harmony export */   sJ: () => (/* binding */ onceForText)
/* harmony export */ });
/** A function that asks `read` once about each object, and remembers the answer for as long as somebody holds the object. */
function onceFor(read) {
    const known = new WeakMap();
    return (asked) => {
        const found = known.get(asked) ?? { answer: read(asked) };
        known.set(asked, found);
        return found.answer;
    };
}
/** The same for texts, of which the answers are remembered for as long as somebody holds the function. */
function onceForText(read) {
    const known = new Map();
    return (text) => {
        const found = known.get(text) ?? { answer: read(text) };
        known.set(text, found);
        return found.answer;
    };
}
/** The same for texts of which the next one is often the last one again: only the answer for that is remembered. */
function onceForLast(read) {
    let last;
    return (text) => {
        if (last?.text !== text)
            last = { text, answer: read(text) };
        return last.answer;
    };
}


/***/ }),

/***/ 902:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shareOf),
/* harmony export */   y: () => (/* binding */ frequencyOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3551);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7854);


/** The bytes of source code, the most frequent first. Counted in Python's library, TypeScript's declarations and this bundle. */
const BY_FREQUENCY = ` etsrniao\nlcdfup_m.)(h,=g":by'wEvxk;ST/-*AI0N{}O#CR1P[]DML>F2Ujz\`qB+?\\3H4$VGW856K%|&9!<Y7ZX@JQ^\t~`;
/** How often each byte comes, about: so the share of a rank falls in that sample. Bytes that are no ASCII are as rare as the last. */
const FREQUENCIES = Array.from({ length: 256 }, (_, byte) => {
    const rank = BY_FREQUENCY.indexOf(String.fromCharCode(byte));
    return 0.25 / ((rank < 0 ? BY_FREQUENCY.length : rank) + 1) ** 1.1;
});
/** The share of a byte among all. It decides only how fast patterns are found. */
const frequencyOf = (byte) => FREQUENCIES[byte] ?? 0;
/** The share of all bytes of a set. */
const shareOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .onceFor */ .bO)((set) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(set).reduce((sum, byte) => sum + frequencyOf(byte), 0));


/***/ }),

/***/ 7854:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $O: () => (/* binding */ anyByte),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   R0: () => (/* binding */ literalSource),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ZL: () => (/* binding */ setWith),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   jN: () => (/* binding */ BASE64_DIGITS),
/* harmony export */   s4: () => (/* binding */ setOf)
/* harmony export */ });
/** Digits of base64. Source: RFC 4648 sections 4 and 5. */
const BASE64_DIGITS = setWith("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
/** The set of these characters of ASCII. */
function setWith(characters) {
    return setOf(Buffer.from(characters, "latin1"));
}
/** The set of these bytes. */
function setOf(bytes) {
    const set = new Uint8Array(32);
    for (const byte of bytes)
        add(set, byte, byte);
    return set;
}
/** What tells a set from all others. */
const keyOf = (set) => Buffer.from(set).toString("latin1");
/** Whether a byte belongs to a set. */
const contains = (set, byte) => (((set[byte >> 3] ?? 0) >> (byte & 7)) & 1) === 1;
/** The bytes of a set, in order. */
function bytesOf(set) {
    const bytes = [];
    for (let byte = 0; byte < 256; byte++) {
        if (set[byte >> 3] === 0)
            byte += 7;
        else if (contains(set, byte))
            bytes.push(byte);
    }
    return bytes;
}
/** A pattern that matches in every content but an empty one. */
const anyByte = () => patternOf("[\\x00-\\xff]");
/** A pattern for one text of ASCII, character for character. */
const literalPattern = (text) => patternOf(literalSource(text));
/** One text of ASCII, character for character, as the source of a pattern. */
const literalSource = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, (character) => `\\${character}`);
/** One position: an escaped character, a class, or a character that means itself; and how often it comes. */
const ITEM = /(?:\\x([0-9a-f]{2})|\\([^A-Za-z0-9])|\[(\^?)((?:\\x[0-9a-f]{2}|\\[^A-Za-z0-9]|[^\]\\])+)\]|([^\\^$.*+?()[\]{}|]))(?:\{(\d+)\})?/y;
const IN_CLASS = /(\\x[0-9a-f]{2}|\\.|.)(?:-(\\x[0-9a-f]{2}|\\.|[^\\]))?/gs;
/**
 * A pattern from a regular expression of fixed length: ASCII characters, classes such as `[0-9a-f]` and `[^"]`, `\xNN`, escaped
 * punctuation, and `{n}` after any of them. Throws Error for anything else: it comes from the program and not from a user.
 */
function patternOf(source) {
    const sets = [];
    for (ITEM.lastIndex = 0; ITEM.lastIndex < source.length;) {
        const at = ITEM.lastIndex;
        const match = ITEM.exec(source);
        if (!match)
            throw new Error(`The pattern ${source} has no fixed length at ${at}.`);
        const set = setIn(match);
        for (let times = Number(match[6] ?? 1); times > 0; times--)
            sets.push(set);
    }
    if (sets.length === 0)
        throw new Error("A pattern must not be empty.");
    return { sets };
}
function setIn([, hex, escaped, negated, members, plain]) {
    const set = new Uint8Array(32);
    const single = hex === undefined ? (escaped ?? plain) : `\\x${hex}`;
    if (single !== undefined) {
        add(set, codeOf(single), codeOf(single));
        return set;
    }
    for (const [, from = "", to = from] of (members ?? "").matchAll(IN_CLASS))
        add(set, codeOf(from), codeOf(to));
    return negated === "^" ? set.map((bits) => ~bits) : set;
}
function codeOf(written) {
    if (/^\\x../.test(written))
        return Number.parseInt(written.slice(2), 16);
    const character = written.length > 1 && written.startsWith("\\") ? written.slice(1) : written;
    const code = character.charCodeAt(0);
    if (character.length === 1 && code < 0x80)
        return code;
    throw new Error(`A pattern takes ASCII, and ${JSON.stringify(written)} is none: its bytes depend on the encoding.`);
}
function add(set, from, to) {
    for (let byte = from; byte <= to; byte++)
        set[byte >> 3] = (set[byte >> 3] ?? 0) | (1 << (byte & 7));
}


/***/ })

};
;