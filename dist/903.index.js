"use strict";
exports.id = 903;
exports.ids = [903];
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


/***/ }),

/***/ 872:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QD: () => (/* binding */ escapedImages),
/* harmony export */   cB: () => (/* binding */ ESCAPED_TEXT),
/* harmony export */   cw: () => (/* binding */ escapesOf),
/* harmony export */   dT: () => (/* binding */ ESCAPED_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _frequency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(902);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7854);


const HEX = "[0-9A-Fa-f]";
/** The higher hexadecimal digit of what can be printed in ASCII. */
const HIGH = "[2-7]";
const DECIMALS = ["&#[3-9][0-9];", "&#1[0-2][0-9];"];
const BYTE = `${HIGH}${HEX}`;
const BACKSLASHES = [
    "\\\\\\\\",
    "%5[cC]",
    "\\\\x5[cC]",
    "\\\\134",
    "&#92;",
    "&#092;",
    "&#[xX]5[cC];",
    "&#[xX]005[cC];",
];
const PERCENTS = ["%25", "\\\\x25", "\\\\045", "&#37;", "&#037;", "&#[xX]25;", "&#[xX]0025;"];
const AMPERSANDS = ["\\\\u0026#", "&amp;#", "&\\\\#", "&#38;#", "&#038;&#035;", "&#[xX]0026;&#[xX]0023;"];
/** One character as an escape of which the first character is escaped again. */
const ESCAPED_TWICE = [
    ...BACKSLASHES.map((backslash) => `${backslash}u00${BYTE}`),
    ...PERCENTS.map((percent) => `${percent}${BYTE}`),
    ...AMPERSANDS.map((ampersand) => `${ampersand}x${BYTE};`),
    `%26%23x${BYTE}%3[bB]`,
    `\\\\x26\\\\x23x${BYTE}\\\\x3[bB]`,
    `\\\\046\\\\043x${BYTE}\\\\073`,
];
/** A text of which every character is an escape, once or twice: a few in a row, which nobody writes for another reason. */
const ESCAPED_TEXT = [
    ...ESCAPED_TWICE.map((written) => written.repeat(4)),
    `%${BYTE}`.repeat(6),
    `\\\\x${BYTE}`.repeat(6),
    `\\\\u00${BYTE}`.repeat(3),
    `\\\\u\\{${BYTE}\\}`.repeat(3),
    `&#[xX]${BYTE};`.repeat(3),
    `&#[xX]00${BYTE};`.repeat(3),
    "&#[01][0-9][0-9];".repeat(3),
    ...DECIMALS.flatMap((first) => DECIMALS.map((second) => `${first}${second}&#`)),
].map(_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .Id);
/** The same for one character: what is repeated in a text of escapes, for what base64 makes of such a text. */
const ESCAPED_CHARACTERS = [`%${HIGH}${HEX}`, `\\\\u00${HIGH}${HEX}`, `&#x${HIGH}${HEX};`];
/**
 * What becomes of a pattern of whose punctuation some is written with escapes: the letters and digits before it and the beginning of
 * the escape, or all of it and those behind it. Where there are none, the escapes.
 */
function escapedImages({ sets }) {
    const images = sets.flatMap((set, index) => (isPunctuation(set) ? imagesAt(sets, index) : []));
    return images.length > 0 || !sets.some(isPunctuation) ? images : spelledOut(sets);
}
function imagesAt(sets, index) {
    const code = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(sets[index] ?? new Uint8Array(32))[0] ?? 0;
    let [start, end] = [index, index + 1];
    while (isWord(sets[start - 1]))
        start--;
    while (isWord(sets[end]))
        end++;
    const before = sets.slice(start, index);
    const behind = sets.slice(index + 1, end);
    if (Math.min(shareOfAll(before), shareOfAll(behind)) > RARE)
        return [];
    return shareOfAll(before) <= shareOfAll(behind)
        ? [{ sets: [...before, ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .Id)(beginningOf(code)).sets] }]
        : spelledOut(sets.slice(index, index + 1)).map((escaped) => ({ sets: [...escaped.sets, ...behind] }));
}
/** The share of starts that pass a word up to which it tells something. Source: our own. */
const RARE = 1e-3;
const shareOfAll = (sets) => sets.reduce((product, set) => product * telling(set), 1);
/** Random characters tell nothing, however rare they are. */
const telling = (set) => ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(set).length > MOST_TELLING ? 1 : (0,_frequency_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .t)(set));
const MOST_TELLING = 10;
const isAlphanumeric = (byte) => /[0-9A-Za-z]/.test(String.fromCharCode(byte));
const isWord = (set) => set !== undefined && isOf(set, isAlphanumeric);
const isOf = (set, test) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(set).every(test);
/** Whether a position is one certain character of ASCII that an escape may stand for. */
const isPunctuation = (set) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(set).length === 1 && isOf(set, (byte) => byte > 0x20 && byte < 0x7f && !isAlphanumeric(byte));
/** How the escapes of a character begin: percent-encoding, a backslash before a code or the character, and an entity. */
function beginningOf(code) {
    const [high = ""] = code.toString(16);
    const [octal = ""] = code.toString(8);
    const character = String.fromCharCode(code);
    const [name = ""] = NAMES.get(character) ?? "";
    return `[%\\\\&][${high}0${octal}xu#${name}\\${character}]`;
}
/** A few characters of punctuation as the escapes that there are; where others stand among them, only the first ones. */
function spelledOut(sets) {
    const start = sets.findIndex(isPunctuation);
    const rest = sets.slice(start);
    const end = rest.findIndex((set) => !isPunctuation(set));
    const codes = (end < 0 ? rest : rest.slice(0, end)).map((set) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(set)[0] ?? 0);
    return ESCAPES.flatMap((write) => {
        const written = codes.map(write);
        return written.includes(undefined) ? [] : [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .Id)(written.join(""))];
    });
}
/** The escapes of one character of punctuation, as the sources of patterns. */
const escapesOf = (character) => ESCAPES.map((write) => write(character.charCodeAt(0))).filter((written) => written !== undefined);
const hexOf = (code) => [...code.toString(16)].map((digit) => `[${digit}${digit.toUpperCase()}]`).join("");
/** The names of the punctuation that fixed parts of secrets hold. Source: HTML Standard, "Named character references". */
const NAMES = new Map([
    ["=", "equals"],
    [":", "colon"],
    ["+", "plus"],
    ["/", "sol"],
    ["_", "lowbar"],
    [".", "period"],
]);
/** The ways to write the code of a character as an escape, each as the source of a pattern. */
const ESCAPES = [
    (code) => `%${hexOf(code)}`,
    (code) => `\\\\x${hexOf(code)}`,
    (code) => `\\\\u00${hexOf(code)}`,
    (code) => `\\\\u\\{${hexOf(code)}\\}`,
    (code) => `\\\\${code.toString(8)}`,
    (code) => `\\\\${code.toString(8).padStart(3, "0")}`,
    (code) => `\\\\\\${String.fromCharCode(code)}`,
    (code) => `&#${code};`,
    (code) => `&#${String(code).padStart(3, "0")};`,
    (code) => `&#[xX]${hexOf(code)};`,
    (code) => `&#[xX]00${hexOf(code)};`,
    (code) => {
        const name = NAMES.get(String.fromCharCode(code));
        return name && `&${name};`;
    },
];


/***/ }),

/***/ 4148:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   UN: () => (/* binding */ runsIn),
/* harmony export */   V_: () => (/* binding */ RUN_TABLE),
/* harmony export */   Xc: () => (/* binding */ RUN_CHARACTERS),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   tl: () => (/* binding */ isDrawn)
/* harmony export */ });
/**
 * Characters in a row of which a credential, however written, has at least so many somewhere: no rule's secret is shorter, and
 * nobody wraps or splits a credential into smaller pieces. Source: our own.
 */
const RUN_CHARACTERS = 16;
/** What credentials are made of, and what the escapes begin or end with by which such a character is written. */
const CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-.:~\\%&#;";
/** By ASCII code: 1 for a character of a run. A byte of UTF-8 above 127 is none, so that the table serves bytes as well. */
const RUN_TABLE = tableOf(CHARACTERS);
/** A table by ASCII code: 1 for each of these characters. */
function tableOf(characters) {
    const table = new Uint8Array(128);
    for (const character of characters)
        table[character.charCodeAt(0)] = 1;
    return table;
}
const isIn = (table, code) => code < 128 && table[code] === 1;
/**
 * The runs of a text, in order: each as long as it goes, and of RUN_CHARACTERS at least. Whatever a transformation undoes begins
 * at one. Of ordinary text, only every sixteenth character is looked at.
 */
function runsIn(text) {
    const runs = [];
    let done = 0;
    let position = RUN_CHARACTERS - 1;
    while (position < text.length) {
        if (!isIn(RUN_TABLE, text.charCodeAt(position))) {
            done = position + 1;
            position += RUN_CHARACTERS;
            continue;
        }
        let start = position;
        while (start > done && isIn(RUN_TABLE, text.charCodeAt(start - 1)))
            start--;
        let end = position + 1;
        while (end < text.length && isIn(RUN_TABLE, text.charCodeAt(end)))
            end++;
        if (end - start >= RUN_CHARACTERS)
            runs.push({ start, end });
        done = end;
        position = end + RUN_CHARACTERS;
    }
    return runs;
}
/**
 * Whether one end of a run looks like a piece of something random, and not like words: among its last (or first) characters is one
 * that words in small letters lack, and a digit or a plus. Of 16 random digits of base64, one in a million lacks the former; of 64,
 * the latter.
 */
function isDrawn(text, { start, end }, side) {
    const piece = (length) => side === "last" ? text.slice(Math.max(start, end - length), end) : text.slice(start, Math.min(end, start + length));
    return /[0-9A-Z+]/.test(piece(RUN_CHARACTERS)) && /[0-9+]/.test(piece(4 * RUN_CHARACTERS));
}


/***/ })

};
;