"use strict";
exports.id = 446;
exports.ids = [446];
exports.modules = {

/***/ 2068:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createNames),
/* harmony export */   e: () => (/* binding */ messageBlobs)
/* harmony export */ });
/* harmony import */ var _documents_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7531);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2012);



/** Names are searched in batches, for a text of its own for each costs more than the search. */
function createNames(kind) {
    const batches = [];
    let waiting = [];
    const flush = () => {
        if (waiting.length === 0)
            return [];
        batches.push(waiting);
        const bytes = Buffer.from(waiting.map((name) => name + GAP).join(""));
        waiting = [];
        return [{ kind, paths: [String(batches.length - 1)], bytes }];
    };
    return {
        add(name) {
            waiting.push(name);
            return waiting.length < _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMES_AT_ONCE */ .lj ? [] : flush();
        },
        rest: flush,
        resolve(found, rules) {
            const nameOf = ({ paths, place }) => nameAt(batches[Number(paths[0])] ?? [], place.startLine);
            const names = new Set(found.filter(({ beside }) => beside === kind).map(nameOf));
            const others = found.filter(({ beside }) => beside !== kind);
            return [...others, ...longest(names).flatMap((name) => searchAlone(kind, name, rules))];
        },
    };
}
/** Without folders of which a path below is there too: it holds all that their names hold, and a token that a slash cuts in two. */
function longest(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
            folders.add(path.slice(0, slash));
        }
    }
    return [...paths].filter((path) => !folders.has(path));
}
/** A rule may go by what stands near; the next name is not near, it is only next in the batch. */
function searchAlone(kind, name, rules) {
    const alone = { kind, paths: [name], bytes: Buffer.from(name) };
    return (0,_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .scanBlob */ .z)(alone, { secrets: rules, dialects: [] }).secrets;
}
/** An empty line, so that nothing that is wrapped over lines goes from one name into the next; the blank parts it from a carriage return. */
const GAP = " \n\n";
/** The name that stands in a line of its batch. */
function nameAt(batch, wanted) {
    let line = 1;
    for (const name of batch) {
        line += name.split(/\r\n|\r|\n/).length + 1;
        if (wanted < line)
            return name;
    }
    return batch.at(-1) ?? "";
}
/**
 * A commit or tag object as blobs: its message; and the people, and whatever else its header holds. The two are no context of each
 * other: a signature, or an id, is no credential because the message speaks of one.
 */
function messageBlobs({ oid, type, bytes }) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = text.indexOf("\n\n");
    const header = text.toString("latin1", 0, end < 0 ? text.length : end);
    const people = header.replace(/^(?:tree|parent|object) [0-9a-f]+$/gm, "");
    const parts = [Buffer.from(people, "latin1"), ...(end < 0 ? [] : [text.subarray(end + 2)])];
    const kind = type === "tag" ? "tag" : "commit";
    const name = kind === "tag" ? `tag ${/^tag (.+)$/m.exec((0,_documents_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes).text)?.[1] ?? oid}` : `commit ${oid}`;
    return parts.map((part) => ({ kind, paths: [name], bytes: part, oid }));
}


/***/ }),

/***/ 5893:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createScan)
});

// UNUSED EXPORTS: createSought

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/scan/prefilter/byte-filter.js + 6 modules
var byte_filter = __webpack_require__(5555);
;// CONCATENATED MODULE: ./lib/scan/prefilter/blob-filter.js



/** Room for blobs that are searched whole; what is larger goes through it in stretches. */
const ROOM_BYTES = 256 * 1024;
/** Bytes of which it does not pay to read less than all. Source: our own. */
const SMALL_BYTES = 4 * limits/* NEIGHBOURHOOD_BYTES */.M2;
/** A filter for whole blobs. */
function createBlobFilter(patterns, roomBytes = ROOM_BYTES) {
    const filter = (0,byte_filter/* createByteFilter */.r7)(patterns, roomBytes);
    const passes = (bytes) => {
        for (const _ of matching(filter, bytes, filter.room.length))
            return true;
        return false;
    };
    return {
        ...filter,
        passes,
        neighbourhoods(bytes) {
            if (bytes.length > SMALL_BYTES && (0,decode/* utf16 */.bR)(bytes) === undefined) {
                return joined([...matching(filter, bytes, limits/* NEIGHBOURHOOD_BYTES */.M2)], bytes.length);
            }
            return passes(bytes) ? undefined : [];
        },
    };
}
/** The blocks of so many bytes, or for UTF-16 characters, in which a match begins or ends, in order. */
function* matching({ room, overlap, search }, bytes, block) {
    const wide = (0,decode/* utf16 */.bR)(bytes);
    const length = wide === undefined ? bytes.length : bytes.length >> 1;
    for (let start = 0;; start += room.length - overlap) {
        const size = Math.min(length - start, room.length);
        if (wide === undefined)
            room.set(bytes.subarray(start, start + size));
        else
            narrow(bytes.subarray(2 * start, 2 * (start + size)), wide, room);
        for (let from = 0; from < size; from += block) {
            const to = Math.min(size, from + block + overlap);
            if (search(from, to) >= 0)
                yield { start: start + from, end: start + to };
        }
        if (start + size === length)
            return;
    }
}
/** Blocks in order with what lies around them, as one where they overlap; undefined where that is most of it. */
function joined(blocks, length) {
    const stretches = [];
    for (const block of blocks) {
        const start = Math.max(0, block.start - limits/* NEIGHBOURHOOD_BYTES */.M2);
        const end = Math.min(length, block.end + limits/* NEIGHBOURHOOD_BYTES */.M2);
        const last = stretches.at(-1);
        if (last && start <= last.end)
            last.end = end;
        else
            stretches.push({ start, end });
    }
    const covered = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
    return 2 * covered < length ? stretches : undefined;
}
/** Of UTF-16, the byte of each character that holds ASCII; what is no ASCII becomes something else that is none. */
function narrow(bytes, wide, room) {
    const low = wide === "utf-16le" ? 0 : 1;
    for (let at = 0; at + 1 < bytes.length; at += 2) {
        const isAscii = bytes[at + 1 - low] === 0;
        room[at >> 1] = isAscii ? (bytes[at + low] ?? 0) : 0xff;
    }
}

// EXTERNAL MODULE: ./lib/scan/prefilter/pattern.js
var pattern = __webpack_require__(7854);
// EXTERNAL MODULE: ./lib/scan/prefilter.js
var prefilter = __webpack_require__(7235);
;// CONCATENATED MODULE: ./lib/scan/dialect-filter.js




/**
 * A function that answers which dialects have to be asked about a blob: those that read files of its names, if its bytes hold
 * anything that one of them goes by, else none. Never leaves out a dialect whose anchor passes, so what is found is the same.
 * Files of other names are searched for other patterns; those are made after `startBytes` in such files. Below that, making them
 * costs more than it saves.
 */
function createDialectFilter(dialects, startBytes = limits/* DIALECT_FILTER_START_BYTES */.J9) {
    const readersOf = createReaders(dialects, startBytes);
    return ({ kind, paths, bytes, unheld }) => {
        if (kind !== "file")
            return [];
        const all = paths.length === 1 ? [readersOf(paths[0])] : [...new Set(paths.map(readersOf))];
        const asked = all.filter((readers) => unheld !== undefined || readers.mayRead(bytes));
        if (asked.length < 2)
            return asked[0]?.dialects ?? [];
        return dialects.filter((dialect) => asked.some((readers) => readers.dialects.includes(dialect)));
    };
}
function createReaders(dialects, startBytes) {
    // There are many files, and several dialects read those of the same names.
    const anchors = [...new Map(dialects.map(({ anchor }) => [String(anchor.paths), anchor])).values()];
    const known = new Map();
    return (path) => {
        let key = "";
        for (const anchor of anchors)
            key += (0,prefilter/* passesPath */.lP)(anchor, path) ? "1" : "0";
        const found = known.get(key);
        if (found)
            return found;
        const readers = readersFor(dialects.filter(({ anchor }) => (0,prefilter/* passesPath */.lP)(anchor, path)), startBytes);
        known.set(key, readers);
        return readers;
    };
}
function readersFor(dialects, startBytes) {
    let filter;
    let seen = 0;
    return {
        dialects,
        mayRead(bytes) {
            if (dialects.length === 0)
                return false;
            seen += bytes.length;
            if (seen < startBytes)
                return true;
            filter ??= createBlobFilter(patternsFor(dialects).map(pattern/* patternOf */.Id));
            return filter.passes(bytes);
        },
    };
}
/** The patterns of all dialects, without those that match only where another one does too. */
function patternsFor(dialects) {
    const all = dialects.flatMap(({ anchor }) => "literals" in anchor ? anchor.literals.map(pattern/* literalSource */.R0) : anchor.patterns);
    const distinct = [...new Set(all)];
    const plain = distinct.filter((pattern) => !/[[{]/.test(pattern));
    return distinct.filter((pattern) => !plain.includes(pattern) || !plain.some((other) => other !== pattern && pattern.includes(other)));
}

// EXTERNAL MODULE: ./lib/scan/prefilter/secret-patterns.js + 3 modules
var secret_patterns = __webpack_require__(8300);
// EXTERNAL MODULE: ./lib/scan/prefilter/stored-programs.js + 1 modules
var stored_programs = __webpack_require__(4437);
// EXTERNAL MODULE: ./lib/scan/scan.js + 1 modules
var scan = __webpack_require__(2012);
;// CONCATENATED MODULE: ./lib/scan/filtered.js







/**
 * scanBlob for many blobs: the bytes of each are searched once for what a secret leaves in them however it is written, and few are read
 * as text. Small inputs are read before they are searched, since making the filter costs more than it saves on FILTER_START_BYTES;
 * what is found does not depend on that.
 */
function createScan(detectors) {
    let bytes = 0;
    let sought;
    const asked = createDialectFilter(detectors.dialects);
    return (blob) => {
        bytes += blob.bytes.length;
        const own = { ...detectors, dialects: asked(blob) };
        if (bytes < limits/* FILTER_START_BYTES */.gR) {
            const found = (0,scan/* scanBlob */.z)(blob, own);
            if (found.secrets.length === 0 && found.unscanned.length === 0)
                return found;
        }
        sought ??= createSought(detectors.secrets);
        return (0,scan/* scanBlob */.z)(blob, own, sought(blob));
    };
}
/** A function that answers which rules are to be asked about what of a blob, by its bytes and paths alone. */
function createSought(rules) {
    const patterns = (0,stored_programs/* secretProgram */.d)(rules);
    if (patterns === undefined)
        return () => ({ rules });
    const filter = createBlobFilter(patterns);
    const ofPaths = rules.filter(secret_patterns/* isOfPaths */.K);
    return ({ bytes, paths }) => {
        const named = ofPaths.filter(({ anchor }) => paths.some((path) => (0,prefilter/* passesPath */.lP)(anchor, path)));
        const stretches = filter.neighbourhoods(bytes);
        if (stretches?.length === 0)
            return { rules: named };
        return named.length > 0 || stretches === undefined ? { rules } : { rules, stretches };
    };
}


/***/ }),

/***/ 4472:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ filePatternsOf),
/* harmony export */   iE: () => (/* binding */ allNamePatterns),
/* harmony export */   ug: () => (/* binding */ createNameFilter)
/* harmony export */ });
/* unused harmony export namePatternsOf */
/* harmony import */ var _byte_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5555);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7854);
/* harmony import */ var _secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8300);



/**
 * Patterns of which one matches in a single name, of a folder or a file, of every path that holds a secret: `patterns` are those
 * for whole contents. A secret may go through a slash, and its longest part on one side is looked for; but of base64 that of no
 * secret holds one, since only "?" and DEL become a slash.
 */
const namePatternsOf = (patterns) => patterns.flatMap(({ sets, digits }) => {
    const own = digits === undefined ? longestPart(sets) : sets.map(withoutSlash);
    return own.some(isNever) ? [] : { sets: own };
});
/** The patterns of all that is looked for in names; undefined where nothing can be said. */
function allNamePatterns(rules) {
    const patterns = (0,_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .secretPatterns */ .c)(rules);
    return patterns && [...namePatternsOf(patterns), ...filePatternsOf(rules)];
}
/** Patterns of which one matches in the name of each file that a rule looks for by its path. */
const filePatternsOf = (rules) => rules.flatMap(({ anchor }) => (anchor.paths === undefined ? [] : (anchor.names?.map(_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .Id) ?? [ANY_NAME])));
const ANY_NAME = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .anyByte */ .$O)();
const SLASH = 0x2f;
const NUL = 0;
/** The longest part of a pattern that no slash can match: it lies in one name. */
function longestPart(sets) {
    let longest = [];
    let start = 0;
    for (let end = 0; end <= sets.length; end++) {
        const set = sets[end];
        if (set !== undefined && !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(set, SLASH))
            continue;
        if (end - start > longest.length)
            longest = sets.slice(start, end);
        start = end + 1;
    }
    return longest.length === 0 ? ANY_NAME.sets : longest;
}
const withoutSlash = (set) => set.map((bits, index) => (index === SLASH >> 3 ? bits & ~(1 << (SLASH & 7)) : bits));
/** What stands in no name: nothing, or NUL alone. */
const isNever = (set) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(set).every((byte) => byte === NUL);
/** Bytes of a name that is looked at: file systems take 255. What is longer passes. */
const NAME_BYTES = 4096;
const BLANK = 0x20;
/**
 * A function that answers whether a pattern matches in a name of a tree object. The names alone are looked at, since the ids between
 * them are random. What is no tree passes. Source: "mode name NUL id", gitformat-pack(5); git's tree-walk.c.
 */
function createNameFilter(patterns) {
    const { room, search } = (0,_byte_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadyFilter */ .KX)(patterns, NAME_BYTES);
    return (tree, idBytes) => {
        for (let start = 0; start < tree.length;) {
            const name = tree.indexOf(BLANK, start) + 1;
            const end = tree.indexOf(NUL, name);
            if (name === 0 || end < 0 || end - name > NAME_BYTES)
                return true;
            room.set(tree.subarray(name, end));
            if (search(0, end - name) >= 0)
                return true;
            start = end + 1 + idBytes;
        }
        return false;
    };
}


/***/ }),

/***/ 8300:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ isOfPaths),
  c: () => (/* binding */ secretPatterns)
});

// EXTERNAL MODULE: ./lib/scan/prefilter/pattern.js
var pattern = __webpack_require__(7854);
;// CONCATENATED MODULE: ./lib/scan/prefilter/anchors.js

/**
 * Patterns of which one matches in the bytes of whatever a detector with this anchor finds in a text of UTF-8, or of no known
 * encoding, as it stands; undefined where nothing can be said. What an anchor says of paths is left out: it has to be asked for
 * beside these.
 */
function patternsOf(anchor) {
    if ("patterns" in anchor && anchor.patterns)
        return anchor.patterns.map(pattern/* patternOf */.Id);
    if (!("literals" in anchor))
        return undefined;
    return anchor.literals.every(isAscii) ? anchor.literals.map(pattern/* literalPattern */.Kf) : undefined;
}
// Only ASCII is the same bytes in every encoding that is not UTF-16; and what is empty stands everywhere.
const isAscii = (text) => /^[\0-\x7f]+$/.test(text);

// EXTERNAL MODULE: ./lib/scan/prefilter/frequency.js
var frequency = __webpack_require__(902);
;// CONCATENATED MODULE: ./lib/scan/prefilter/escape-images.js


const HEX = "[0-9A-Fa-f]";
/** The higher hexadecimal digit of what can be printed in ASCII. */
const HIGH = "[2-7]";
const DECIMALS = ["&#[3-9][0-9];", "&#1[0-2][0-9];"];
const BYTE = `${HIGH}${HEX}`;
/** One character as an escape of which the first character is escaped again. */
const ESCAPED_TWICE = [
    ...["\\\\\\\\", "%5[cC]", "\\\\x5[cC]", "&#92;"].map((backslash) => `${backslash}u00${BYTE}`),
    ...["%25", "\\\\x25", "&#37;"].map((percent) => `${percent}${BYTE}`),
    ...["\\\\u0026#", "&amp;#", "&\\\\#"].map((ampersand) => `${ampersand}x${BYTE};`),
    `%26%23x${BYTE}%3[bB]`,
    `\\\\x26\\\\x23x${BYTE}\\\\x3[bB]`,
];
/** A text of which every character is an escape, once or twice: a few in a row, which nobody writes for another reason. */
const ESCAPED_TEXT = [
    ...ESCAPED_TWICE.map((written) => written.repeat(4)),
    `%${BYTE}`.repeat(6),
    `\\\\x${BYTE}`.repeat(6),
    `\\\\u00${BYTE}`.repeat(3),
    `&#x${BYTE};`.repeat(3),
    ...DECIMALS.flatMap((first) => DECIMALS.map((second) => `${first}${second}&#`)),
].map(pattern/* patternOf */.Id);
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
    const code = (0,pattern/* bytesOf */.$$)(sets[index] ?? new Uint8Array(32))[0] ?? 0;
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
        ? [{ sets: [...before, ...(0,pattern/* patternOf */.Id)(beginningOf(code)).sets] }]
        : spelledOut(sets.slice(index, index + 1)).map((escaped) => ({ sets: [...escaped.sets, ...behind] }));
}
/** The share of starts that pass a word up to which it tells something. Source: our own. */
const RARE = 1e-3;
const shareOfAll = (sets) => sets.reduce((product, set) => product * telling(set), 1);
/** Random characters tell nothing, however rare they are. */
const telling = (set) => ((0,pattern/* bytesOf */.$$)(set).length > MOST_TELLING ? 1 : (0,frequency/* shareOf */.t)(set));
const MOST_TELLING = 10;
const isAlphanumeric = (byte) => /[0-9A-Za-z]/.test(String.fromCharCode(byte));
const isWord = (set) => set !== undefined && isOf(set, isAlphanumeric);
const isOf = (set, test) => (0,pattern/* bytesOf */.$$)(set).every(test);
/** Whether a position is one certain character of ASCII that an escape may stand for. */
const isPunctuation = (set) => (0,pattern/* bytesOf */.$$)(set).length === 1 && isOf(set, (byte) => byte > 0x20 && byte < 0x7f && !isAlphanumeric(byte));
/** How the escapes of a character begin: percent-encoding, a backslash before a code or the character, and an entity. */
function beginningOf(code) {
    const [high = ""] = code.toString(16);
    return `[%\\\\&][${high}xu#\\${String.fromCharCode(code)}]`;
}
/** A few characters of punctuation as the escapes that there are; where others stand among them, only the first ones. */
function spelledOut(sets) {
    const start = sets.findIndex(isPunctuation);
    const rest = sets.slice(start);
    const end = rest.findIndex((set) => !isPunctuation(set));
    const codes = (end < 0 ? rest : rest.slice(0, end)).map((set) => (0,pattern/* bytesOf */.$$)(set)[0] ?? 0);
    const written = (write) => (0,pattern/* patternOf */.Id)(codes.map(write).join(""));
    const hex = (code) => [...code.toString(16)].map((digit) => `[${digit}${digit.toUpperCase()}]`).join("");
    return [
        written((code) => `%${hex(code)}`),
        written((code) => `\\\\x${hex(code)}`),
        written((code) => `\\\\u00${hex(code)}`),
        written((code) => `\\\\\\${String.fromCharCode(code)}`),
        written((code) => `&#${code};`),
        written((code) => `&#x${hex(code)};`),
        ...NAMED.filter(([characters]) => codes.every((code) => characters.includes(String.fromCharCode(code)))).map(([characters, names]) => written((code) => `&${names[characters.indexOf(String.fromCharCode(code))]};`)),
    ];
}
/** The names of the punctuation that fixed parts of secrets hold alone. Source: HTML Standard, "Named character references". */
const NAMED = [["=:+/", ["equals", "colon", "plus", "sol"]]];

;// CONCATENATED MODULE: ./lib/scan/prefilter/images.js

/** Both alphabets: a value may be written as either digit. Source: RFC 4648 sections 4 and 5. */
const DIGITS = Array.from({ length: 64 }, (_, value) => {
    const standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charAt(value);
    return value < 62 ? standard : `${standard}${value === 62 ? "-" : "_"}`;
});
/** The bits of the digit at each place of a group of four: which byte of the three they begin in, and what of it and of the next one they are. */
const PLACES = [
    { byte: 0, own: (byte) => byte >> 2, next: undefined },
    { byte: 0, own: (byte) => (byte & 3) << 4, next: (byte) => byte >> 4 },
    { byte: 1, own: (byte) => (byte & 15) << 2, next: (byte) => byte >> 6 },
    { byte: 2, own: (byte) => byte & 63, next: undefined },
];
const ANY = new Uint8Array(32).fill(255);
/** What base64 makes of bytes of these sets where `before` bytes (0 to 2) of a group of three stand before them, and any behind. */
function base64Image(sets, before) {
    const shifted = [...Array(before).fill(ANY), ...sets];
    const digits = Math.ceil((shifted.length * 4) / 3);
    const image = [];
    for (let digit = before; digit < digits; digit++) {
        const place = PLACES[(digit % 4)];
        const at = Math.floor(digit / 4) * 3 + place.byte;
        const owns = new Set((0,pattern/* bytesOf */.$$)(shifted[at] ?? ANY).map(place.own));
        const nexts = place.next === undefined ? [0] : new Set((0,pattern/* bytesOf */.$$)(shifted[at + 1] ?? ANY).map(place.next));
        const values = [...owns].flatMap((own) => [...nexts].map((next) => own | next));
        image.push((0,pattern/* setWith */.ZL)(values.map((value) => DIGITS[value]).join("")));
    }
    return image;
}
const NUL = (0,pattern/* setOf */.s4)([0]);
/** What UTF-16 of either order makes of ASCII, from the byte that is not NUL in the first character to that in the last. */
const utf16Image = (sets) => sets.flatMap((set, index) => (index === 0 ? [set] : [NUL, set]));

;// CONCATENATED MODULE: ./lib/scan/prefilter/secret-patterns.js




/**
 * Patterns of which one matches in the bytes of every blob in which findSecrets finds anything: of each rule what stands there plainly,
 * and what becomes of that in the ways of writing that transformations undo. Undefined where of some rule nothing can be said. Bytes are
 * those of UTF-8, of UTF-16 narrowed to one byte for each character, or of no known encoding. Rules of certain paths are left out.
 */
function secretPatterns(rules) {
    const patterns = [];
    for (const rule of rules) {
        const plain = patternsOf(rule.anchor);
        if (plain === undefined && isOfPaths(rule))
            continue;
        if (plain === undefined)
            return undefined;
        patterns.push(...plain, ...(rule.disguises ? disguisedBy(rule.disguises) : plain.flatMap(disguised)));
    }
    return patterns.length === 0 ? patterns : [...patterns, ...ESCAPED_TEXT, ...escapedInBase64()];
}
/** Whether a rule goes by the path of a file alone. */
const isOfPaths = ({ anchor }) => !("literals" in anchor) && !("locate" in anchor);
const disguised = (pattern) => [...escapedImages(pattern), ...base64Images(pattern)];
const disguisedBy = ({ patterns, encoded = [], run, escapedRun, }) => [
    ...patterns.map(pattern/* patternOf */.Id),
    ...encoded.map(pattern/* patternOf */.Id).flatMap(base64Images),
    ...(run === undefined ? [] : runImages((0,pattern/* patternOf */.Id)(run).sets)),
    ...(escapedRun === undefined ? [] : onceEncoded((0,pattern/* patternOf */.Id)(escapedRun).sets)),
];
/** Bytes of a fixed part, up to which base64 of it is too common to be looked for. Source: our own: five digits come by chance. */
const SHORT = 5;
/** A fixed part in base64, wherever in a group of three bytes it begins. */
const base64Images = ({ sets }) => sets.length <= SHORT
    ? []
    : [0, 1, 2].map((before) => ({ sets: base64Image(sets, before), digits: secret_patterns_DIGITS }));
/** Digits of base64 that stand in a row at least, and those of them that are looked at. Source: our own: no token has fewer, and no line is shorter. */
const secret_patterns_DIGITS = 32;
const WINDOW = 24;
/**
 * What becomes of a run of like characters: in UTF-16; in base64, also of UTF-16, of escapes, and of base64; and base64 in UTF-16.
 * What a group of digits looks like is repeated, so that a match may begin at any of them.
 */
function runImages(sets) {
    const digits = base64Image([...sets, ...sets], 0);
    return [
        ...onceEncoded(sets),
        ...onceEncoded(sets).map(({ sets: own }) => ({ sets: utf16Image(own) })),
        ...windows(base64Image(utf16Image([...sets, ...sets]), 0), 8),
        ...windows(base64Image(digits, 0), 16),
    ];
}
const onceEncoded = (sets) => windows(base64Image([...sets, ...sets], 0), 4);
/** The same for a text of which every character is an escape. */
const escapedInBase64 = () => ESCAPED_CHARACTERS.flatMap((written) => {
    const { sets } = (0,pattern/* patternOf */.Id)(written);
    return windows(base64Image(Array(12).fill(sets).flat(), 0), sets.length === 3 ? 4 : 8);
});
/** As many windows of a repeated sequence as it takes steps to repeat itself. */
const windows = (sets, period) => Array.from({ length: period }, (_, start) => ({ sets: sets.slice(start, start + WINDOW), digits: secret_patterns_DIGITS }));


/***/ }),

/***/ 4437:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ nameProgram),
  d: () => (/* binding */ secretProgram)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/scan/prefilter/names.js
var names = __webpack_require__(4472);
;// CONCATENATED MODULE: ./lib/scan/prefilter/programs.js
/** The programs of the prefilter. */
const STORED = {
    secrets: {
        made: [
            "atlassian-token",
            "aws-access-key",
            "aws-scim-token",
            "aws-scim-token-fragment",
            "aws-sso-cache",
            "cloudflare-token",
            "confluent-scim-token",
            "databricks-token",
            "doppler-token",
            "entra-client-secret",
            "entra-refresh-token",
            "github-token",
            "gitlab-scim-token",
            "gitlab-token",
            "google-service-account-key",
            "hashicorp-token",
            "okta-api-token",
            "onepassword-scim-session",
            "onepassword-secret-key",
            "onepassword-service-account-token",
            "scim-credential",
            "slack-token",
            "tableau-token",
            "tailscale-key",
        ],
        slack: 48,
        overlap: 73,
        bytes: "7X0PcBzVmefvtVpSS5btliyIWBS2PR4rijEwtmXj2AZaMCbyBZZx0Ga9d95ibIQRhwhKLIioYqElCzw23qxwnGAIZBUvdaUQbkt3" +
            "5bsyWW5rsvHuOSknaLeyW94631qAQ7yEGLGh9ny1Pub0vT8zPa3uGWmkAbP055Lf6/f1e9/3vvfne+97b76uAKABWPoGzlmX1wJA" +
            "ghmmw3BV/xvfRRZar1h8Pqp36iZjTg1jDLhz13/53vomha+sjj745FX6ocVPAslaNDHc3PLERPMChV/w9wv+5y2f33nLw/+hoqL2" +
            "R9oCIH7/M3sW/qHCn/nRv5z/679/669/9KO//clPfvKXPxtwRs7/5i//5G8cCbYBpBuAvsuBkd8CUs3A0auAA0uB1DIgHo//7Hjn" +
            "rbt64jCXGbxK8XjFY0dU+StbhoYa/+C2yid0aJ9hiADpar36L/6Hwi+N/P4t362uZFE4xu+iAcAXf4q/2/AZhf/TyrV37HhgQSW7" +
            "xaTK7QdO/V5705sRhb/9jv99x+1/+MDtf3D7b6VuWFFXC/zFXXfc8NoVCm+vAEauAQ5cBzy6Cni1DehfB6SvB/QNwIoVKzZ8+eqr" +
            "X3pphdFqGE11QM2KlcbFz6r8yc/EPhuzxqwRCzoMnvRZS3t1XOFfXDUyFv3N3ZbVCtzSerND/y+985X/rvC3fP6WW5b85k8rbqmu" +
            "1Y7U/mgQePMLFUfuulPhX3vt3cxrmTOvvfvaa6+defe1zB13ZN59LXPm3TskHN8AvLgRaNoEXNgEmDcCP78RGLkJeNQGjt7A0PsU" +
            "y3WYyaoq+ADDTKASx3AMuBZV/vgK7Nq1q+rws0GlPY6LFNw0XO3FXAeAEoc1YEwDxmU4KUOzQoSXMv46LqGPJ+8Kfx1vxY8n7wp/" +
            "nezPH0feFd4FZuBwtDBDMOaAlYqoEPjwoSYIuwpITj04VcBIFZCeep7IIotzrs2gdk4BnB6Q7ubPqgbsaiApQ6d6ltOjU5g/3Se7" +
            "l356iv6EDKlBKMhMZBySUawiF3/fFT+m5+KPVgKZTCaz/Zrdd1NmHr+2/d6RbLz/QcuYabfRZ9/geXCxCD5T8RiAx3wwjTI8bADH" +
            "DOCUAVwwgKaauaXNsKfzwWYW4PuDTKa60Bii/jPs4mGsBhh3/dV63qOxMV7j/5esmtkwMeY8iqqLttfcWLgQmH+hDDtqge5aIFUL" +
            "jNYCJ6aez9Xm0o0F09OKDb5mT9kk764FogzVL8qBQwvwBBMyKTBxBKIaJfLighwd6svNdYIO0Sj0R/3GL62YOlkoR743r+LhUJ3g" +
            "w4+HGo+s3e/6zv0FerVfWc0LRVmF5mltRqO7dLQfz3UFeO1eCKQWAqMLRZzkcGKh6OOF6ujVBbNQhQXm5uCe2Orh5bZFYu4iXnoW" +
            "AQfkn7fvf9jvFWmKaW1B5ak+SPIfkf2QZEvldy4W7TPLJZU2W7VpFODr5cXAycXAO4uBRUXGH/UHpVP8xmCth473ff9xKOpszWBu" +
            "VuW9aBbv37VF8vr38ZVFRJ/k5db6YOpl+xebGwvJNlYPJOrzG9qvsS/zmZ/TUp+/Wj8fc7To3vYM24T60vqG4v28pkhed1+8HHzd" +
            "eGH56rWx9TViDdm+ZvnqSRF32tdcg6ZaHr/YsmxVrHWBeKdl2Zrrh7Lxtes31al429qjrvhkLr5u08Jc/Jwrbi1S8c+tfjkXX9u3" +
            "OBevM1W8f3WbK97nih93xamjUL1alvXHeuuz6WtO5+JrtzXk4oca8oe33xCPedasNI+rOPUJkrN7bUppJ5dceu/XuOpBaWM1/nHq" +
            "4w2ud91llRqv9siQ6Hnnq1rXO6rfFurv3jJp7vGuH/zeCdC/PGoU0LiKr5OX+euvcuMNMWYzy1evW/7OEoqfySxfE19+tBHIXHAy" +
            "y2NYPtEo01fHd8cuk/G1t+7oVPHVm9uHcvH+0ew7tzz0zmUzW1MYBTYFDXOZpxeKfnDqcrnevhxYMofyVJ8h/UUh9Rsq93LP/B70" +
            "3lzn+KAlw1xk1Nwkxo3i91xt0WVTUUtGreST5HCgSZRL48vPrvNyU/FFUeMc6kdtT3rqYpOgq8Y61XOBbDe1tybbinuc+O3HN0l7" +
            "J72r1ig0X7qfvXOmwql58+OYV80VLTse6G36lIzf/WBPtyv+qorv3P3gpiYRv2b33fedlPGW3nu+2nyFiK/Z/lCsT8bXbe9fPapO" +
            "WCxuM9nrZzepku2lX+lvg1NDxQ9HeWqlvT1ojenNUyN7o3t+p77kZ39TvLl1jXt9VC3Xhkqufu8U2zZ8SlpeOuTaS28W/bVbrqlp" +
            "bCl7RzF80BxVLdv52vZ726NX5uJxGd/Yfm97l0rvf7D/EMXPZDJrb73nkbQrPqHeb7nnK9FmsVJX9feOMeqLqj1U/+PtcQm8O9PN" +
            "vl3ANlEh55jDn86F9KfG3LFPi3mymHHMW5Z+VXBZdZ7+ptZkhZ5pnVbjsTe65wjvXFgp+0ostnrdRLOId3au6T/16Vw8epXoE2vi" +
            "2/sTV6l9wfb+1FViPLrnXz9bkJuesjcVsvEF2QMXecZ+0HtB6Yul/NVzs9y3ut/xS3Pb4epmwL9f2oIAOXn3625ZNfjMdarN3WUX" +
            "S1f7U7/y3ONktunNcj7vkOMxKO9846p9+rfXpl4r+/WalmVt71+l5rFlq6K/nYsnc/G1IyI+ubFlWezsb2fz9jdb2Xf6E674SDa+" +
            "fdmklR0T13QvnYWRXit8nhJ07tDoqr8RAVojIt4RmdtfsbMttapLRwRdNRfOuMJW4XIvRMR8SPVpWlb8sM2dj/4Sy2QZsu3bv7Cl" +
            "vTsi4nd8obN9QsbvvGXL7euXyfidv3dn7zIxNtT6n/oT2fePGaWv9w3XWZ97jHvXzlHPe4X2eh/mO378++2lFwS8V8hOGFS2dz22" +
            "wEc2xfb/Szzt6J4DS23LJg8fXjnO1/MMzdGBB7Xu82W7JT9MtuTOxnh6VXDfmG9ckI07aK8WZOMOet87pkrdS3vLV7bhhgD67rrP" +
            "Jr1QffzG2MIi78/EJh+U1zvmLvOMH3eeuY6jIDm617EzTSc+guQyk3mipkhe956uyWe+ct8zmK/0Twm95Wy/fjVeFfrpzPb+1fG6" +
            "qIqvvaUtG1+9+aQr/r4r3ro8+/6tiWx8TfsQj19wtvfHcGq5vCNyw/YbnBYZ3/5QbETFH4rFmj6Ti29zxVOu+ClXvLXV9b4rfsgV" +
            "P+6KW5/NxXtd8ZdVvH/12lOfzW8rsjUVP9cTdxceK3DOrMYH2QGo3al/Dl2d/7dY7tVpPCn7E+VLS9qUVoyfSg/vfvYEykM2Lsfn" +
            "ndncuKhFyveWB43nlJwXOlfmyqc6963MraeT1TkbA/HU7bL5iZO4wptow1KqyWJB9uEgGqdXAhdX5uw7btt8sTN13XWnqthcyPvV" +
            "XTvu3na1iD+86trYizJ+14677x6/Wr1zzyONK0V89133PBJT8fvveeSQjN/bs/vBY6548zUi3rNj98NxV7zvmhyfxXi0ZGMYdrAs" +
            "lQ2hUDkkz45rRR+uLVEXqjXwAknP751Tcg7z4uoK5HGvh7146lwLSuTXfZ5bJdt6x+6HVzVfm4t3Xzu1m3AyGWD79YcoPjXhYvva" +
            "taey8f7Vddfx+AVs74/Fr8u/B+a3J1MJylbOx1gTcOq63J8YA5bczExv00qfMqgNm2PFj19U+9DYormJ+sS2mJiH6GyA83J5rr/Q" +
            "c6uce/zOWAJtAB/Be0aRuikZKTvW3bvuv+vCdTw+dPeu+/VNMZHe/dDOu/pl/IHejcteFvGh7od26p2rZnYDEucynwmyay+R44za" +
            "b1TqCJpnlR6gfSk9E/6inOMp/dVVYm1O4WnP3+ISy6SxoMqdSxmqnAY5f7v1HL3nyLMgsgNw+/PKXNmF6lXscu2SOdBrXeNPc1EJ" +
            "ZbrlWGp+VYayPSoZ0xhXccpPfbpYGR5jCvO7J1IKj8k2wRuNjXv6IhsurlLx7ZHE6mx8+yEZv/+eL0dOueIda7Lx7c+74qdd8ea2" +
            "XNxpK34Fz7teWLk2txahcyD1VxXwnlpPqDMdhXfPg1RWdQG8uwzIM6Ru+Q79UX6y8wbhVX43RAvcC3fvxZrW+Zfvxqvy1bnevT1d" +
            "fbetzcX7ZLynd0ffIVf8qIz37+jtPeWKXxDxc/0P9ifXr8vFt60LXgO47254cfKmoVbo6uWCOdzfMq8X8plLOcrGTGVR/ZxM5gyW" +
            "r46fXsfj74EuOl0v1wYt25f1Xy/mp8oSxnKhObFxjmUGzXuLSyzXPfe51v6Bd4hLoXFqfe5MpxT+aN5S5zGzmfOIbqPsM6Xq6yB5" +
            "q7PX3d2dD567PhfftD4XP+SKX3DF2z4n47s7H+yT8b7IBuvlz+Xbp913skq1xeiefbDaL2ic/zPO8jXt2L6B4kMjD6/SrZc3zOzg" +
            "wsja6q32IMMljdmJDYImNqoJPHtn4POzvZCt9kPrN+b+FI1tG/PTifPJzNBIbKtuWRspnnFiWx9D/8b88w3qLym5r1Lpqh+pdKWj" +
            "SOeoeT/tY0eokH3ijvv7dqQ3iviD9/ftOCXjXTt675vcmH+e4bZnqnTfu7yjwXctamRL9W7K/XF7cIvow+503gSirGf8ylL7E28Z" +
            "r27Knbfcefd9D9ibZB+++74Htm2S8+YNN2wYdsVPb/Ieg1mB+l/th1bekNu7uPdVVQHvqX2BWreVsv6l+WWh6x7UbPLTHCPk8qvM" +
            "3bt29N12Qy7ed4Pcq3z1nr5DMv7lvjvv+fkNufWKt61VfZTNyM+eo9YDqq28axnKr87r/fbPfnOFbNuhu+97QI/fKOL33/OI3iXj" +
            "vTv69NSNtKd2MgC2v3ij1yZVU8RmFSs4yk0t+JyDxh3VkWwmxk1A601Ax0258aLw+XNb5p2u3muT3TeJua2rV7dSN3lvxF0T+Gsp" +
            "WieSTnr1pul9sdLnHb89vO5jyFPlUz6ak5ttUS/3WrfS5x1VN9FOE5l7u5N3neZ1mxi6tzupkxwzmfOZ7od3XrtJxIe6H96pJ2fw" +
            "O8wQygsHm39822kGRK/44YHTWw5G0dhud1ZuGYbZbncuhQaTGU2Er2dNTYQ3mWmyPDuQQT0pymAYHQejJTNy4jluOY4+OzCQ4nxU" +
            "sgSV37g50cmIz9u3Cz7bXxB8bm7nfMJOdFrQYKSMUcpf4+wbFXwI7iLyMHNFKvJ9wl/t7Pke4SNgS13V2PIfU5GXBP5Pv094HUv5" +
            "4kFP9sZJTnXn+n7Gy0//t59xfHJHXBf0u4j+CsMaHYwa0avx3e91HOwqQQLL5I8VI3y6MVJWqp7XZ3C04+BymnLd1yPQYQh5XcEc" +
            "IS8Gm8urvT3O5fXj20/Kdj0p2zUu5NUeF/KqOSzkdfiwkJcp98D1InQYx9cPDB/ekteuQq4JdsVh0S/2HRb0TdFe7XYnC8dVCCGE" +
            "EMIlD1/vajlP4YHkrTzcb1kvOdE6pKZCek5BPyDCOhkaqfwbcbqeH5YGXbeD9Gz0p2n7OOdjEKM8jLRyPr7eci3xd/DAyO+cJ0L7" +
            "jxB/tEJtXcGpx/U4v9SfjseXurgjrcb1UufTm3k4/sM422LCHHakJhMvtnXWS/zfTIUONGeYrxs0a/1qfrbbteFrtJ/VJ/79vTx9" +
            "JLaaK2qrNcLzNZpxBg2Nw+PxkvSf87TMVs9EfUwuB91ul+VxL1s5I67O5YUDsI/TAmw/MMLlNWIdwcGl+PrZlrdku74l2/UIV+wj" +
            "Fl9H6Mf120T5t92G3DoOcGSYBk9P2R0n/X6qM+rU8fSUE+fhfhijtuw/4agKIYQQQrj04UuRJV8jvXKrtYyHnTB/l8J4NtRuBQ+r" +
            "ZKjH881jmpYflgZH1oHrpV1JayeFne3geq+TNXI+vlTxqa8xMNxqf+ZrDDY62wV/QONljO+ONe7cUUtGjri4I23GNVbtSyeOkImq" +
            "9lzyCDFqdNiOuxq1P0hRvprac+d4/nq7QzhzQ/MVU/vphobICxtpv6sl//Ma8tVg2k1XSPpccdfWGkdIcdZ2dB+xj7bOXgDpE1K/" +
            "priVUIsYO8U6wxL1cZy8XyBoDUJet4Lk5aATYv/faZtbyUj3pZ1Ldst23b1UtOtW1kE3e02+wNB2ai1ifdPSkrd+s2WYRAsY7LgV" +
            "3eVnFI0nqnh63I7smlotoRNi/aX6TwghhBBCCJc2bBzY9+c0X692nv5zZgErkHrJ4HbzFN/HRcCWibBChlk7tDwxVdtSNqdpP3El" +
            "3/iy1TFzFRX0kgXSe8ZL2M/t8j8YeOr7nM+Rb3xf4FMviTsA+/fzfT5jWxlpN6t+K3Nxp/PjJw2Nm7t4emNXjId61LJd1WhovD0u" +
            "8X0UOoYVdcQx2de53aNp4Gcv8PXAyN9zN8OGdeCAKGA/V9yNlXp7pQ00Rtval5YigGSXOC2343zVYTJ9FdkhTNvcyrhXJjvvuMys" +
            "EQJfDXOpaDex/19hpUZJLBu+u+8V2a48XIHUqEkmDSuVohWRuZQtEeubJUsG3Os3S9PELXEsIV+CETSsyTUsy8o10lqxjNZhEat+" +
            "mShfrL9WyH4TQgghhBDCpQ3Pjx//KQPMpvETP2UG0GjGN1dyu3mc28PNYYcx6DCHB7i+Mc2cHZqJfanctzpz4mN0ocPPFZqaUof5" +
            "PtLEVhFu5nycHv+rv2KA3jT+479jDqXHf5fxrf3mzaTFUo7DzwsMJ3VMqUip1bjG2h/5r6MAs2ojh+muMDTNjLles/e3HOH5ayM/" +
            "4Pl1NCRE+HmyezgH7F/S+f8Cw/7VafCVwa1fEgLY3EWW+P3aINe/tdpzY39ZigCs1aY4zxDLqxQG6fwfhpUaBXnQtqy8G2opXQi8" +
            "yUw5fN1iyvN/M95J5xDPjx+n+xK4YvzESabxdHmOEO+0uN3eeVbIa98+zzpOuqIUeNPct4/l347nT+ahgadF/0g9zWCh0WTtkv7m" +
            "cP8fQgghhHDpw+90v/EWhizUdZ99i/Z9tcaRIxQaKuxIcz1jnJBhKqvoRUjbUsMVlgjHL6eNr4aFdeI8eYVB+rwGK1JHaF/pfPnc" +
            "G28A2Fd37uzbpNFXGEfEPtM5whVm3LbF+b8dv03uvw1hFxDrlE72+/xeWiO7bTvXW8wwWO41dFZs7WQwGxrZH2xn3GJQQ0Z8W3OW" +
            "LQPsrltHdt/LreMjD31ZZ4RfdjX/AoYTiVTw8tuF/mW3d5Sm/66QPh7E/bs42sX5P+LyPl3u3iVp4Lgm7AF1RjzN1x2G2P/XGvwe" +
            "41S77jxPTVTX3fWWoTmULs7/EVkh5JUW5//p43Hkr+NkKwq8kTp+3MMoxxs/oQMLHUbHcW7/qE05IzZy/SeEEEIIIYRLGtLrol/Z" +
            "zeoG0lXRr+5mdfucRn1rOzMcRxehrUeTNuocW+9K2k6dAz1u21Jlim8F0LY0mg1LBXvnAisC3U5XVUV2oc52GhvtODPgNHYSH0iv" +
            "6/vKV1idna7q+upDjOO3biY87K2M8BHLOoI6O61Zkf9E+eVvXMio4MCIpr/vrHwJzXb6KbT8mdZsOynoQ2gSO3kY+PH3B1oF3rn2" +
            "z9BsO/WOrrMmOPXppxlrwt+uSb+yhjXbZyvSG66v5/inKwkPu36ApZB+ybFGKP9+p+VFu3nWv2xx4NTVcS9PdGOhAXbEsXYajbat" +
            "IfISGm2uibO/UrdhR5hlTcnLrtIjSdSl0ajDnmo3NOr1m6nd1kVXfY3Vpe2q6OrdSzm+ntqT1heVU/KyI1ayBXWwteTOCP8Fa24d" +
            "R3Kz+U/r6mDr8Z07USfdZonfUXG8fk+yi/eL6E4Knca4TfR5/6k0nHBkhRBCCCFc2mBfefDYKwNH2+0l2iuvsKPtdu3g6AiOttva" +
            "4OiIcbQdmhaLIdoOLaJCy5J6Xtqj1e/GTHMujIxdZpIB2m6oqF/GorBra60jiKJrwUtT/LTBvvIHx46xNthLIq/8gMLa/aNHKB0j" +
            "ow6FpmlupXwm6u+kkP9GOcpP021E8bedics3s57BdCeWfH4qtOPQbkbPIN/pT72X/nmicTPrQbrT/tTnKTRsbRA9SNdMnHDwqJ6+" +
            "YvL0PvYo0vXJF56i0EifGJxKtzGSStttlt2ZMG0qt9NecjPrGZx1O8CuqkKPvH/XAZgJc+nyDhMm6jezLVztxildwbBpcrtGg1Zv" +
            "sWg7ajWMUPssGEwdQVs7rjx4+M9ZWzuWaM++QmHtYGqE0uGkBrGOWiu2hEUB01pVT2F2/WZZmmjfWAWla5FVS5la14mQ4wcjsdVE" +
            "V9NWUWjXRiyiv2XB4OhIw9Et4cgKIYQQZjMDFoYZ2RQDX7JKzKu+7Uh+XMYcYNwR/pApTt/IoPRJR/i/MAeA2ID7G4d0MGoVMYtb" +
            "RfaFM9g7Zh6flqbc0KYGBJ+jA/l1oGfyb08+fLgvB8n7uQFVQkSLx+O6WV8faM0259qkQFWVT6LiPT6Yk7Xpqgc9dw0CQ4PiGx9U" +
            "H5L5i4P+7UXvFmuvIHmRX6Ji8gril/grxm8OeguIaU3Frl27qg4/+2xAWyzGxUymWsu5JZkOyQ8KlF+BXqLfPH0MXOmSJ9WF/LiQ" +
            "T2Au3z3A+B5gcg9gDgGxobk/926aeQcL8gd2pactjw8JHznE/9mh+eVXPTd7+gDRI5/O3M9w9fzTM6WslF/wYQ0Y14BJDTAr5v9Z" +
            "0SknDXpWdMpJY9xFp5w0Jl0/iNKmthlOgdm8qshEeawgliESiWip6a638/rH8F5gbK/gkfz6j+8FJvfKb9jMEZ+lU0Ya7v5RThqE" +
            "d/ePctEYc9EpJ4288VtGGu5+UE4a4x65lbNvuwwUBcbfYkyySYZHg9afFajatQtNh68ILOHkyZO6dvJk8M2BZBXt2gP1d5K0YVPw" +
            "+oH7zz88wII0aS/rZcAzwT/htD6oWhSIXIgxNsbQE1R/DcXWkphYqBf8/ai1Cy2ByMdxgTus+5PqoPkv8RTQ+xQw/BQw9hQwPvU8" +
            "OfVsHgBiB4DEAaD3ADA89Tw29Tx+QLzP9e2B4vkVnXLSSLjolJNGr4tOOWkMu+iUk8aYi045aYy76JSTBr2v6JSTBuXPjp8y0ph0" +
            "j58y0ki45FZOGu72KSeNYRedctIYeyp/fisXjXF3fcpIY9JFp5w0zAMuRfQvVdWxAuuHC+wCw2NB24AKFN7/Z3CRLgjcNByo/4a/" +
            "AYx9Axj/BjD5jfl/zvb3MtIYdtEpJ40xF51y0qDnvEVSydZNuQkMhMkCPU+22zfFtyvJRjX+TWHbmvymeCZ7GdmwyOZ12yLhY5jw" +
            "9L75rRxzfH9rBdPo+5awx1D5RI/77HdE+eRnWNnaTkjf1gpP31kxXfYVsr+p/NzGJv2uk21O2dzouyyEV98momey1alyRqRP4zFp" +
            "i3M/Ez+c/qeD+RFgkNSZn51T/oYG3c8IexnxQDLrXJx7JppUJtWnEM/1rrqTj2UlewrVs2qrierCbWW62ptopeV3v9Q79B0lbrca" +
            "yNWX2sstnwOujcAHGf9uV+9qc+KL/ESTDImGkiH5RiYZqzYknqgNlXy4T/PD7lKvKkgrLvsuyY3qP+qSI8md2pJ88au6Dg3my+/n" +
            "h709NmjEPS7srQHfxhX7mQ+qbvRJrvXIn2hTGxF9+1mhU5LPih9fuWyhFUFkaj1ynpBy5mPpWVdZT4nyaj2yUvZv6nPku1y9q/jI" +
            "m5oCvvvkrU/iuVzb+vHgnvP8TLwLfOr04nNCRtSGwXwWMQyLc3YUOudxy+XCc0DTt0V/L9w+FUUmbunc+yanQH8pZALUMYxhOn4P" +
            "1AB8fXBFcL2oPahedC5BY4/OMug7x73fBoa/DYx9Gxj/NjApnxe65i9qW5onyI5OZZB9hPqLNw89e9q3yAnWcEGp8W+dPV74fIh/" +
            "H1l+c5nOVoaeF3y++Hw+X8Tn8edlxlH+bUZ5kpcPi3z6M81dJD+SF40rrg8lflT6tqf+Yb0wM22MUVQECWaRT9+n+ct5QZ5HufQG" +
            "4WnuJjzNqSMv5PJ7x3dafmOSZKN0BeHVnEz1onGlxh7lOyHPT0im9F5BmXoXnAHjmcYv6TuqA5Xf9x3//hfCRwvJJcDNSFr37Ylu" +
            "GY7eF4m2H9QNzbIsOtIeji61G0gr2NaWQcJviUybZwUeEl+yazhPORGrhp+qW+LLY5ZVhM8Bmd+U+S9XB4vDOneCgnGOT5j/wPG/" +
            "3zDsOXgkfMSFH+P0Yxjj9GPGJKffa/5fTv+RhqOcPsdbGG5rV+X/ryMPfIHyz7b+w3z2N8VMyTi/Zo7ffxD8djTkbobPTV6sWLvN" +
            "EG8F0Q9HVgghhBDCpXHLLuiKVi/f0vQ29PIZvtdMRLY0AAkzQc8sYSYJb91nJmtpfk+atpZfmpzvIX2ol8yvKiep0YI5aY5zOpIP" +
            "JEzi00avmeWTf1D4i+YXNdKb4zbnE0kjyfHJVsWnCl14i8IgfJfIXyPpg+hYSOhSTilJ30i48BR66M/6B/IBcjUs+6AO7hcm/z23" +
            "vIzhrmnyeqRayMklL4fjB6M1il+TTpMFvwiQRw4v1wMcr2fxpsS76dsUhiMwhBBCCOGjAavIswJxVhkzVGjx0w7LEO9b2fQxF95d" +
            "min/52FH6dN+gywnRpqOZelM4yPG9/OrvXhVD12GjRby9Rfduh5Bry5uX0/qSYlX+Xs56wrfm8XL0JLp8V5e5Wl4fIVbz/spv62j" +
            "d9aOUZKOLvQsrBr6nO02bg5OVCW4VBK6LVdxScmvknvMonVZW7C8QE5jY9PlZYvWj3Gbfywrh5w8h3WBF+/lrfOGLfDPqmuxVAwd" +
            "mrd8XocQQgghhBA+EjCLPCtIgJysJvQEn8ATekKkcr0Da6su9bou9Y0Ky8a3tMvr25DHz/TQoUsZFFoMekLpQ0uGrabUW21cH2X1" +
            "2IgMLaXXsnqU5aUrfS9/rdVrytDKhmK9gK9AtzX08/INym/Q2W1s1oYQSZcJZ/UWLHvYMrSoZdmasKtLvRvzyF+1S4KfH7jkQz9E" +
            "8ciN1hEJnYf567Zp4XDeM6021PrMtFRIjDbEs/SnXnJ4PzKgs0ToGC6EEEII4RIH2yB7u21xD6fcNs5ndPVlE/ntFFsZoKfpNbUv" +
            "xRw9galyGP9aq6HoyINka0TxgZsVH4Ngw5wfHSb/9gtM8grDfbWi0V22ztc5pGPthOlYsHThw8ZtxbDJyk75oRsRKQRL/iVhGbbY" +
            "nZtI82tnZvYLKZa4A3QzkTVsk4uhwylhgaQuEgmfaryaxs2mVL1moNw5D4yzYuTklW03+YolFbKlS7bz8hdoDwlaAN5ym5fc9MOR" +
            "FUIIIYRwaUPagjEBy6T9/wRg3jyl6hxGIVfpJs3zJ1yhn6LgumBKNdqaPSdebFNH1KQvknM6mmOIa+MjQn1z/toMh4eacGRu0u5Y" +
            "LT3SJlIW/6K5+KR8vv96np6KytAHr1O65cZLN2wjtMDQgYlhpGKCj32azEfH3crfg8xvqfyzBWe6aFNkd7fd5Tm5XyuQtFuhkRd7" +
            "Lie9FaYhvLfx5y6Af/umy2J8DcG3/prKLtZMrMAq4OY8Xa8aX6j2Dt53DN4vfij7B7VHh8XbKzz/DyGEEEK4xEFPOlqP0ZDSk5rW" +
            "Q3rG5nN7LkwCPSq0sQ/er78ob/A8nMO2T5WzQ9LryOdDk3wcTBqOD59c2fXQ11RE2JlNt2Fss2pQMQH67XRchSwNnJLKrQM2tH+2" +
            "eXpE4qHwIrRulunaBMNF5sLb4Gf1NRMWHqNyp957VEd89gsx2NukfleLnjYgbozojEKZrkF9l0XKS0+auEbKgX5SqsuQ2mslecVP" +
            "wlyp5fDZ9uN4YdxYKethuMMcXl9JKwdbWiZc+B53//D2mxBCCCGEED4SmOn5P140tKOGFseL4GHNVNgmn3kYhRbtkGGNCPVybu+I" +
            "zpTeS0VRQXqPEV+k/zwh51M+t+XyWTJslSH0lU7VStrm9qCqx9St/DCq8gEPoKqH8veI0OjBokcBjb2DRRetDhPnsegi4d8RYc07" +
            "+u88SurwZWvRjXQnsUdrWUn29R4QvVkvhGQ+Up66IcMaKqfDpGeLpw9yA76me+SlkxzamNZI8jqKhkO0TjkKjULIkE2FjfK5kXb9" +
            "Ih9VXpQXGNoaVc/vvajqH4YWN6Kiv0y11yDvTyGEEEIIRcDtj6NzpfC3QH4LHOmvZga+JzSjQOkOcwp+pTOZ3FWcSWPp9CQZcr8R" +
            "LwhfGdxf0BnAOgPYZ4Dkmdz78YKmcelXpLKgQi/oN5P70PDxD68uYiufDMpvBvk8GT0DnDgDnDsDOgTIh0on4A6XjpTY3gWwMyn8" +
            "9/QjkBfV1uQbgnxtkC+izgnh+6VvAjjk5mXyg+rHgirdKvzz3FzQP08huWvCT0zQcqa1eL+dmJA+vvYAeB2wXgfs14U/jeTr0/G5" +
            "5qSrBsF+XoQf1SL90kcwymeKmybxcOx14NTrOb86F17Px+fGVD0TPqaDtvDSxw2CfNwEe79TvLnpEp+dbwB9bwhfVDT2D72Rj88b" +
            "75MfVN9YaKjSyNSm9001XiffAMw3RZ+jGtD4JX8p1F7UF2tc8iO+aEyTPxbynUK+YSgPPee+nzCDPujvzipLi+Qx9KYYlzQuiJfO" +
            "xTlf/C++6cpUFVRvAUFlTL4paCiahWRAMiKZq3cLyYH6Ua59lNjT07isdc2Xyhfa8Nmi/rA4NPvU1+0Pi/ghf2gTZ8XYK+SLqrA2" +
            "gKYHTNRuf1okV/KTE/sFkPiFv5+qxZ76kv8gkjHlI31BfnxISpPSFxrJk2Si/GmRj5/FnjqSPqSQ/OnQu+TLh/QllU0+4GhuV/pT" +
            "jXPTh2+FJ5lRedSm5IuN3lf+eogH5Q8rz98R/Odjb/uSHyLyn6R83anyqH/2vqVyLQ5sCG/7OlU5f0hUVyUr6q/pt6a3j/KlRP6P" +
            "TizMyUX5VjJ8+HXLT71XE8CHW0aqTjUBPLjbVvG7wIc+jVv1DvnrovFKY1HNgQt8eFHrD8Wvel/NKTm4wIquvxbnfOqNO7m6tZ7L" +
            "lafmBnXBTrUJ9WfyscfHYpXok8ovFeFUm7n9OZ5YmOt/yh/hZbJc8kfm9vnYKf338TWhy6ck9VmvT0uqA40pt/9B8i94mauu1DeV" +
            "P0Dq+1Se8pGl6E5+M9d33b4sqS409pS/QfInWOeaf6n+qm8oedIz0fT6Z1vomY9VP6E86eqcDy1eH5d/Nvf3aNT87B771DfU85DH" +
            "f1rOl2d22taDxp+ar0hW9tty7fj69P7gKU8rNJ6pTsQPrZWH3xb63tvXsxBB0flYzWO0pp14W8gicBxMFPo+zk3y+zrB/uJonJFv" +
            "SZIljbfYr3Lfa0n8avqzmhtUfvpWDbU99QXCqW/r+OWlZ+oX6bfy/b0Rd0SfxhvNE0F56Zn6BvGp5KXGhiPn50nXWKL+R/0jt7YJ" +
            "Xuq521PpHuXb9Tb5PRz69hKtPZLv5LfXCTmm1fx8oCk3Fimfkd/mVUbx9V7geoh4UD5SyW/gxDsAfi3GJq05s102wHdJjWs+4t+D" +
            "kvUi3d/xayFb63WfMdDgFNz/EC+qLajcQ78W/YH61jRfe5oTOG9768f9WUZEW3ppTPzavV9kBb8n5q0v97Mq5ywvTRrH68+7lrtX" +
            "FV7/+9Wf2p2vXRdPl/Oh89PbU/krVHtI1Z7e9lLzp9qju9vL2x5u24PaJ09rjwuF9x9BDiFVe/W+mz8vDb8raHBdsXA63rufozR6" +
            "h/ZzlIfaIB3Jn5MJP60/+ix8F3r2H4o2zRlUruItOpmP99pfAj9Hwv1vfrD3MZ8JRM0HfB0j54GLrnmA1kLUVs4kMDJZpCLu6f11" +
            "5md6yOmzZ4R+zPp+ds193GfmJGC+55lFKoP1I/Udage1DlI+namf0jik+TD5nivjrl1VTYX0D/z9x6o8tFahNhl7Dxh/b/6fFZ1y" +
            "0qDnrB/5MtLgelr18ffKK7usH/lviv5McyXNIaSn+XcJZZ654hWdctIgfAgfLXh/cDXtWct/zmUsz0Gy5Sm+VfHT5M9nNrvMnwgo" +
            "vlFuJM0A23f2o+MBC7z6Jg/emGH+UsVRrDyPvEa87VdEXnOFCPzba77phBBCCCGEUB4w9Xw9M+2ZBeih+b6aZXjoKr2t+Knz5zOb" +
            "XeY3AtYltXIjlQo4Tc7mn34MLdLrPHg9X+8F5i9VHMXK88gr4W2/IvKaK9TDv73M0CNLCCGEEMLHAgwtX894n1MI0EPzvc/TPXwo" +
            "va34qfLnU+lfXebXA9YllXLfHw+w6mbzexGSjl7lwWv5ei8wf6niKFaeV16Wp/0C5DXPy7XpoRaOqRBCCCGEjwPoLF/PeJ/jCNBD" +
            "873P0zx8KL2t+Knw51PpX03mD7qkPyjxgwH2gWx+L0LSiVR48Cxf7wXmL1Ucxcrzysv0tF+AvOZ5uTY9ZOGYCiGEEEL4OMBgvjqZ" +
            "9qyuK2oB+mfegHnoevgZZP7pSv8yiWcB65J2iW8PsA9k83vS1Y3Ipz14x6P3gvKXLI5i5XnlZcxMXvMFERRurxBCCCGEEC5taM9X" +
            "J9OemRmgh+Z5n+d46Xr4+WFAuu7JH7QuGcleKCxM3wvqV5onAtK1IvnnKo8Zy0ufmbzmC+qLtFcIIYQQQgiXOBT7gKtRmn6aLQS5" +
            "rVFf+LAD+NS8+QPWJdkvhTfOjr6iEw+gz4rln2d5BOK1fL7smX6Yt0QwZtqfQgghhBBCuDShmANXvTT9NOd1iGJH8RPz55N51gkj" +
            "AcW3yn2/VVt4nWEFyCcS8+DNGeYvVRzFyvMimIevWJF2nSPoM+1PIYQQQggBoPwMlNPHAOEVnXLSILyiU04aHC/plJXGsun+M8rl" +
            "d8LtP6Ocvi2ykCzUKysxhjH6MEmgmuO+S43g/kw+O8jv4pD0+TO+jmFyHYN5PUPXgrnjFZ1y0nD7TyknDcIrOuWkMeTuZ2WkQfis" +
            "n5Yy0iC8olNOGpMuOuWkQfhZAKN/OVCpgSDzFMR/5DBmA4kBgL7BcJwu0+wB1u8B+sjf3hCgPwH0PwFMPgFse3JKjk8CrXsBMwX0" +
            "p4CJFNCxDxjbBzTtB5z9wLn9gPlHQP8fARN/BHR8HRj7OtD0x4Dzx8C5PwYSw8CxYcB6Gkg9DUw+DWw7CKQPAq3fAMxDQP8hYOIQ" +
            "0EH+Nr8FHPoWcOpbgPUMkHoG+PkzgHUYSB0G3j8MjDwLTD4LWM8Bvc8Bx58D1n8bMJ8HOp4Hzj4P2C8AafL7+h3A/g5w6DvACfr7" +
            "R8A5A7ROAEcnAOd1oOkN4OgbQOxNYBv5MX4TMM8C688CXWeBsbMAfgH0/gIY+QVw9hdA61vA8FvAxFRo/hKwfwl0/xI4NBVP/xJ4" +
            "/5dAxznAOQecOge0/RMw/E/AiX8C9LeB5NvA2NsAfgX0/goYmwonyefhO4DzDjD2DmD9Guj+NXCU/N6dB7adB46eBybPA03vAnHy" +
            "Z/YucI7ik0B6EohN6SKHdNV7wLZ/BtL/DLT+Bhj+DXDhN0DyfSDZxnCijSG2luHwWgasY+hexxC7nuEwjZX1DN3rGcbXM6z/HMPI" +
            "5xiMDQyjFxRMdiY6E330rXHTsrMm+94NjG8fDflHV8V7NzL0bWLovyG8wP2hQb9/cmbv45n5DOm0ppRWnT2df1vwSa9/CCGEEEII" +
            "ZYKASxSZxzMZNo9hyfrvQ6Jzyer/T3j9QwghhBBCKA/oaL/ol/6vmb+oYPMYlgofFp1LFT7p9Q8hhBBCCKFc4P9jxUzm/4l95TyF" +
            "Je9/PyQ6l+z+/xNe/xBCCCGEEMoDF6r9rxdWXvhXrk/mKyzVVdNs6fxbg096/UMIIYQQQigT9Pv/ij6z9/+IfeU8hSXvfz8kOpfs" +
            "/v8TXv8QQgghhBDKBI7/j+Uzj78r75XNT1iy/vuQ6Fyy+v8TXv8QQgghhBDKBUv99U7mH+W58vyEJeu/D4nOJav/P+H1DyGEED55" +
            "8O9k2FRT+C9ZNb9pRem1XJo8LQ6Q12z45ZDKVHyQyVTTn7dNLvfQKJXX7seZ71+G4AwuDmQymYHMdKgPquMsZXvucYaGeSpLlbdk" +
            "HstTZTbOc5mq3MvKUK4q+/Iyla3K/1QZy1c0mspMQ9FRlre5zANUTv08lOMdF/MxN53LjekLDLjA7MYL3jFtSrehr+5hc5LvQlc5" +
            "s22rRZ68s82/2Cf/bMswA8qYbTn1BcqZbVkNRcqabXlLZlDebMtEFBgSXTbht/+pnyed1fwky8r24oK5rwMWz3B94/07bACxeiAh" +
            "K2YLN7i+RvxFJdKwice9bF5kd3qlkB24n6fgtUXDPNE6vpdxekvmsTxVZuM8l6nKvawM5aqyLy9T2ar8enm3k8YE9Zu5jItZAcN0" +
            "x3vFfOhdQj72/OD9Gxje/0OG6OMMqak/w2HodBhedBguOAyJAYaXBxjqBhl6BxlODTJYexh69jCc3sMQHWJIDjGMDDGcHWJY+QRD" +
            "/xMMJ55g2PQkQ+pJhp8/ybB+L0P/XoazexnaUgypFMNEimHTPobn9zEY2zgYhmFIJ9u6Ybq8rZ/bx1AH8D9Dzonn9jP8fw==",
    },
    names: {
        made: [
            "atlassian-token",
            "aws-access-key",
            "aws-scim-token",
            "aws-scim-token-fragment",
            "aws-sso-cache",
            "cloudflare-token",
            "confluent-scim-token",
            "databricks-token",
            "doppler-token",
            "entra-client-secret",
            "entra-refresh-token",
            "github-token",
            "gitlab-scim-token",
            "gitlab-token",
            "google-service-account-key",
            "hashicorp-token",
            "okta-api-token",
            "onepassword-scim-session",
            "onepassword-secret-key",
            "onepassword-service-account-token",
            "scim-credential",
            "slack-token",
            "tableau-token",
            "tailscale-key",
        ],
        slack: 48,
        overlap: 73,
        bytes: "7X0LdFTHleB9rVarJQS0QGBhM6YjgSyDDK0ff0wLt4TsCCyBwEJWgn6AAIEUI6DtYe02gycN4czKGe1EjMlE4+FktF52DuNgW/5t" +
            "5Fl5j2aj5DAbduM5IQub5WS0Y47NnjBr7RrTy333Vr/qp/e6pZbaYcbvntOn7nv1uVX1qureuvdWdRIA2ABg4Cd//+4HD+3YMivb" +
            "3gxdvw4CrP9t6D9DGKq++4tf/qHjt02eapvz0sOzAGDvLz6/erNDxB9/6DeftR/9T8893Z5iu/Y9eyFA6X/8WWj5ahH/e+07d/6b" +
            "Jz9M/sujG19646ePZQD8zRft+y+/IeLf/3efX/3445/8648//vTMK6/85AdOZ8WPQx9/sdfJcD4DoDMHoCYPoCsfwFMIkLUcoHgN" +
            "wIX1AHOXb/l/hX9yX9GP5z51edV3vbUAMHfugs++Kcq/+I3CY5f+5M1t/6pqq7NgenIewLQV/7Tzi/dFfNbDv93/8Lqy6qdLHgp8" +
            "b8MgAPzhL7aFPl4g4nf+5dVXin75P4tW/P4/2M6Vec8AHP/s6D8tWyLif/7Wz3/wVij0889+/FHPF+939wD81W9Dn/7y70T82icA" +
            "bm8GuLgFYGA7QOY3ANoaAG41A3zUCvDd48f/7Dd/8OqpU8e9LlC8dgDlDwZ9tztF/t43h14a6BoKDHV57V7Fi6/+fHDDlVYRf/rk" +
            "0FD3a68GAt0KZLuynQDZL77U9P0HRXzOQzk5037/6aSclKSkV1KWTFOUNTkpr+xZojAsW7b+hWXrly1b397e3h5qX//QQz9ev2w9" +
            "hgSwD2BgH8DKNoAbBwDOHQQ41g6wtgMg2AFQ9T7AjTRFpeWGWGCPER+rhNsx4kNJzwPA8wYxmRx22QAu2AAu2QBu2gBcSZN7h+CN" +
            "UStnzH6xxYhPidnuyVVh1DT/dA6DSQB9SQBDSQAjSQBOO0CeXXtfYR/7bnytD5jGzNfRPmcHGGQaov8TEQe5AC8pVHHFvOJKvEM5" +
            "kzPXJ2v1wDF1LJnqgXWI9jubbPyOwAXRviXOQH1eUYdMB9XDqA4TGU7OyQ53g75L1Y0Fua4dDoAuB8AFfOcQObyTnnXRR6f5amZU" +
            "1/kpVNe1KQD1KRQeS5lofVyTijbqk/QodR1KARhJAXA6Ccd+znPSGjChuRCIxRWUCfVhwAnQ66RwwDmhzxllYpo3IU9Xl/RU4gNY" +
            "l/xUgEr+6deWLztdjE895ltjeWIO4fft4nmEfYvlZ6bR958Ih476HezR1wujerWlAZxOAzifJlJn23w+n92VkaHELUaMgyNHHbQx" +
            "51lX1Njdu3c7euaZxa7nIGDO9K+BI9ps6kL6C82FrTuhUMqdF4z5A3bqrTQaZ5nTAIqn0dyrmQbQeRfvvvvu4jSAy3efb2FcOkBx" +
            "ulTIzTspj0bteSeOEFu8QmK8spaTB2ZXOsCFdOa3KQCX0nkOpQO4hLCTF0q620ffxn4yWpewj6KVgTRqp0uUFVCiV9w+noXLHn+v" +
            "BKKuz9f+hwJ+g/dpTPTcdIDB6QDXp9M6gWPDPoPaj2Ni4QwA34wJsTIlHkaWKo1PHJPdMwAuzqBvIMbn5RnyeFS/o+E8SuOykA+f" +
            "sxvLFe6Z2k/ITtHkXTPZGLsmeRwytNn7mdx28Yx8ENPKaYzeyTJl+jjqby7D0xcx+irTTPoReTOOk1bX2L6UB4nRQJml6y8sC8sW" +
            "ZY33/Xv83qg8wTP1+cbzXrAi0WaUveX2yT+Mux9HYig0uqiwxONJUvHbuTkFnla7iodyc4pWXA/jJSvfSxZ4cUmxQ8Nvavjysyka" +
            "XuHU8GthfFVhW2oYLylO0/Bhxgs3bS2uSSe8ZEOdxzNdw/2MF24vqWyZQXjxjtoNtxgvys0p9s4kfE1uTkGHhJ/X8JIbhN9ck5vj" +
            "8bjCef1BVziN/4qE52eoeKC06BE4lhG5+BktgB7dvh7ngcDP2SO/XRe/G5l176VPldohxrQRjmN6lpRWLitefFIbswjoiBJXlKTK" +
            "PWfOmKz9M+F2KJRigyiyTcOdKOUnQQfSnz92mDzAYWUmQFsmybQoT+Lz6UyA85kAw3fjbtx9Tp8z+WeN98+EUWVUgefN2pShZGdn" +
            "24LBYPybp3GIo4HQC4a8FD997xyAgTm8n8gEuDYHNajEU/HZPVeX8XljvqzqkqOU0zZX7hcF3DiWnPFLCYEoOg6sS/9cksfweyN9" +
            "5I0ow+AzyrU4lz6aCzA6l+Q3bKdZXpR1YuWdkDRnCxjuzZA27newXNwDqbJIOsngyMvxues+jf6F+zR5lbpk7J5ByB4oK6m6y3Ta" +
            "x+O3QVkV+wXlOhGPe32cHyhXObPGL7GNQ90SPYnJWEjjcYoyH+oecH/amgUQzALoy6L2qHVFvUTWBOXq6OPPlmWqEMD+vvPt5w36" +
            "W8iV2L+inlnztHqunEf9WzsPwD8vrGBIMhvSM/n7YX7xfXCvgXI4lo9jE/VeWDaOC5xvODaAx/CQoOE239PE+jgOblP+/QCV94/V" +
            "YYnFzSgO88jcw23yjfXyGbb1/P0xdGYN0T5fMlyACwD55oNAXXsNxkAWa9yRR2Df4jfEuXf7foD5DwCsfYB0xpONz+K+TSQNjM8S" +
            "/ZtAGhifxTMukTTU+cRrQiJpZHJ7cE1OJA2MzxJ7qATSwHixniWSxtoHxi8tumKzDIfDhMcnM0/A9QDXwLMPajwbn997UKsb8m60" +
            "C1x50Dwvpo2VV9NxORzRFaC2u4t5IOp6ag4vkJVzfZep/q8/htBEMqXxuobzs3MBQPcCgIsLAC4voHX11t13mW7CJxsv5mciaWC8" +
            "mJ+JpNG9QJufiaRxcYE2PxNJ4/ICjb8lkoYYBzjWE0nj1gKNvyWSBsZnkx4ntKhw+SLnbMSvhhYV+RZdQnw0EFrkgUW3Z1Oa6m2d" +
            "T+TPYfyplg3euRp+mvFt1QVbsu4T+PYtNYyvKq7beonxxwqe25GXRXjF5t11I2H8mTq0Iaj49r21I4wvLd1T2na/hp9mfE3pntJh" +
            "xlc8sXdz/QMaPijh+fM1vFvCb0t4y+9p+LCEFz/Ibdnu23xbwlcuoP4p9UJpsVvDz0q4/Wsa3ibhlyV8bbaGn5Pw9BzNQ0LoWlBn" +
            "YmwXJlHXayKHijJwv1W8KLpdTE/zvIH8a5TGxH6pbkecUbQuol7Di4ztf4mOlwxYDtO9Eaxn/jV2byTyoOyAevrOXIDu3Kl/Fvwn" +
            "kTSEXI38J5E08Fnwn0TSwOdU4DWt0HfItYjxkvLGGoEXlpWe0HB/XzjNY4dvqPhA4IkaL1zM1fD5D2n4CQm/8RDpJqL5o+htCPp0" +
            "aTq7sT69fv5PN0kv9pnR/B3SYuQ1ntP5McTbBrXcNCPNIOuEYvkCReu73ocBBh4GmGPgb6S3kcTrc2TUp2LtjOVXkBoj71jbfyw3" +
            "t/WsQ45mOzfWIc+QbIu4bqOeD2nfXAzgWgLgWaLpeuVn1HlG+EjYovsvmulfMiXZD/VYXUsIv7Bkcr9YClOhHMnLJ7q4FiBd8R51" +
            "j6pNewn1ifwef6jnxXA6CPuSv3AwT8PtD2t4sYR3ED6am+P3XNPeF+UvDuMlQQkfJPzOhk3PeqqW0PvSrz9eeonxJ79eU1qRT/jW" +
            "xx7f1CDwrU9t9eePT7HsjKIWnDWJ+YhzANcfzyM0rqseAZg9ifLEXHLymoPzCcudq5vnZunineuT6QPUW3dI9cF6ZE6iPOxLXB9Q" +
            "t4rtFGtKnj22mUD4NWA+1CELnTe2Uc8z5i/TZoq6pzdVasw0nfWCXtsy0suGadhIzy/0tTjPTi/TbDOqn0Ma9R3qemXdrkgb4TNk" +
            "sO45eUwIuwLqSNBXAuljGSjfOT3Eb5zs64HrLfYJ6pwz07RnUWesA+pKsF74LHgmPqMtxCX2l2mUVtgWgllaOaqvQFb0cmKpivS+" +
            "B9c9kXKrkAVke/xa7ltMK3g42mjlZ72dVsQJW+0/x7zh9bnxQEfHI4w3t7cNSHjmUsabDrV3Crxj1zODjD9yqHnv2mXsF7CqteU8" +
            "4xUbWluuML6x/GhznofTtG5rqmK8aPO2prMCrz/ssRcQvrzeX7iygMY8zhFZjsIxWxllv0QLc8DUtin8hGSb2e3CSD8hYduQ93yy" +
            "3JHCLF30p1GaWO6P9/F8wHVLzVdE43SIx7sqZ9rHF2+2pgsfIbHG4PoIbKPEdqMM2812MlxzcA0Q/lOo48R1UKxT+nUH5ynKwSJ9" +
            "JdvQhcyENDHNJYeWR6QRawbGY50wHnWsQ5H+j7aouuBrdxzmPoUz4aZyU4FjZnaeF0gmNJC7phnUf7A4sk+uFwPYS0juW1iiN0Kn" +
            "mPqVYZmin7EPhtiv1cnjGtc9fwnEFGzTDOo4xL5eQyVUJ1FHtK9P43m+1N/uv1SI+LVQUWtD5fwigNDVUKikfNezFRLeWiR8b3Z9" +
            "6zzjq47uqHUVE775yI7aGoEfaKo4oeJ/E9p8wFvrKxHpmwt6SkSaxoKREtr5iHmjX5Nx7TLyq7oX0jp1vl2yPsnIh83MBPkAfzfh" +
            "S9DJ8jJ+98CKqfU3Ec+af6+xfJshrRE4ljp4LKEMj3MS+0jYjQWv7ma7spABMD5zZWwz+wzJzhJYSbIEjt0A26+xP3CeIR2MF/XA" +
            "cY3zLp0nBabDfDfZxxbXDyHHoN8C1gfzow0H6z+fdc5B5oFmfn1THSfqK/uLCPuSWvdMqi/Ofayr6A+jfGh/ipVPNic5Y/tbQyy5" +
            "UPibwGoA92pNLtSpK0zBF9W5I0mY5KMZA+3Rts6qz7qJH5NYH7HvhB9w62qA4GqAvtUAQ6sBRlZra6PHU7i8dznvIYsWFdauILy8" +
            "cuu2XsY3t+0oKl7J6StrN/cKvGlj+bWVYs2sz8laRfiG7eXVXYz7tpdXDxE+uHFVsde7mnw+txytbHOu0e02k8fOnjRJF6GOeUek" +
            "fIzfDNcSnCvvrRmvlzfAgw+a+0wpJvIS0sP+zGRZPo/pp68FyF9L803Wm2C9KpnP4fNUr3H4jHxOyHi4TgudBYaXZ0iycDqtJfq0" +
            "uO8xS6sdiYx2joFkig1mvjRRdAzCD7t2HfneYbv86wB61lF9sO+QN+njpZmQ8ryJ/kr4OGI5qKvB8WKmtxLP+G1vrtP8z+R9A/K8" +
            "aM+oO0zV8Ut5T6LnmSkGafW+0/I5kudN/a/G0f/XolvovWgBcsU48BXl+330qPZ9Rh8FyFoPsHI9jaPa9WPjw2tPc2HnlTXsT91U" +
            "1Fq5ltePrZ62IOM1NUV+WKfh+YxX1XiW9zNeXbOp0/UoyXFFvnp/1aNiPav3BzX8kYuPAtwOhP5vJZQ/7F9PTXaw7gP5iHqOwxH5" +
            "LM55YFtwTc1zRp77yE8NfySIpg1R2O8Q+brg88IPDp+RDpYn+I/wk8P0gQh+8qCpPDNNkjGEbOB0anoEXLcGeb6LspE27t1EXa57" +
            "qSyxZxRxmBZDOS3mxX1XtHqLZQTTt7KOA/kSzknk7cL2Mtl4YcdPJI2LMzQ7fiJptGZpdvxE0sD4sJ9aAmlgvLBDJpJG5rSxdshE" +
            "jTvZDpnIsT2N5w/OKVlniWtQzPOHADZnlNU7oESXkhoadsf2SnN+zdR2gHXGdiGPw3XSVQbgKQOoKgPoKCMdutDRI/9DX7oLtvh1" +
            "8oKunu/q9dgLdemi2fm/zDRG9Tfyo5hmki6azdasbL0+cZpB38Ty/Zit+46yTBTvt8zS1UPfj1P17JDoRPPnFvEm+tdY7p32WP6P" +
            "WP6xisjwbIV27wc+63U3cpumOk4Ik/WS3rXXqY0xccdGQwz3VadbNN2tmK0TZjT8jwP0PK75xMt+Q9HGutCfi28WLe0ClkW3P9dY" +
            "vtJL+FOb99X1hvFn6+yljNc9W1fFeG3FtqNnJdy+QcPbJPyyhK99TMPPSXi6T8M7Ga/bWH70isArSg93ldFZwPoVhdBP+NV6f6HP" +
            "WS7wksc8YbywbEjCb0r4wo3h9OWVYbyoNKDio4F6vwcu0/tQ/dLSPWsrBO5vrxf4uvp17wm8/rDnCuN72g611zyu4f2MtzUeOnJN" +
            "wl1P6OwDirE9C3RndS5+XTrLYaLvBel8CM5RPGMibITov4D7RzyT3stn09IM8qAsLuxwQtcm9oY6+6bdzG9OrjfKxMjj2yo13TnW" +
            "WzsDJrQ9Aw6z8kT9UO/wXmX08mKduVJi+KFP4z0RzhfkmW1p2lqv6m3TKB7b1cbv0zfRepW/iXBZbyPrPDFtTFtClvl4ELot7Aes" +
            "A8pEg5siZSAhE01jmVPPX2Q9tvHdPnm2WP0Try9S5WY6Vz6ZcoTeFcvivfQPdxTWuS9/ndeLQv9+Z2UYf24t4zsK6545TfiFusJW" +
            "zxV+35m92l25ifB9dQc6uzfhOclQCLa0Nl8n/CosKvRlbVbx/w25OQVtmzlNbn3Oxc2kN3NI5x5le1qHdD8B7hnl+zRwjyh0buf4" +
            "7F2A9Ww4btby2q3/tviszR+68+v5KPcPifUe+QHOZ+Rft5+M/GUyTxI6RtzX4n4X149LPB/EWMY44a8g2/Tz2C6g7pdtRMvFc1Kk" +
            "w/ah/S+8r+Z0KP8LuuoeXtJDVKbKPrteU32MTTfnUPc7UkX5zdaMOcxfsf9lv4RM3utjXUXdsS44f/W6DKEnlW0naBsRd43I66ts" +
            "bxW2UcGzY/HrSj5D5/SayxVCxxmtHJQtblZTn4kzirLtJHOaxjOM1hahY0SbFuZBnoFjVpyhNvOTw7tS0FclneWOHbWbC088ybi/" +
            "ct8A40cKlnrmV/Ec3r6qtULgT5V4ehG//Wmorq3c46zm9x07Cr2M+4/uqD3LeOOhIwWDEu7awvO87PCmtVt4Dpc9V9m5JVIWNfL/" +
            "SZXi0Rco2p5gJutjOhyab1Ie85MufherDFGfAH8/HIf4U/d6dvN4ITfKsNCA68n5hUyfVWNcvhwvyk/W9YeRr0Qvz/UOx9g0kXx+" +
            "7CGlFB6bIzx2V87T8mMd+2u0M7GCF/dlaTjmwfUJ9X29Ti0/9q/g1xi6JlmG4Pnx1gX7T5QV6yjr9DhpDG8bc5JAMbPTxlP/vO2a" +
            "Plwe0yIv/szq5eK1oP6RQ80VWxnf2djcyvjOxubmbsb9jR0dH0n4KOEj/nZ/w8oaDa+tEeXsetbP+KGdu57tFvj+Xc9+JPDWmvbb" +
            "Eu7dpuFBCb8h4RXbGT9U0x7cbu6/buaHZua/bpZevxbF63+pL1/4hc8yoS/vlSfyPlp7jHQ602OkH48/vllevc5ijk5fI+eZrN7G" +
            "rB9lm9l432M9zPplPHqp1Bh55bU4y0A/Jt9tO1XvZb8Uo7tIhBx9bnqkjXmU/UyxHXo/BdSrnq+j9TctzjkhdK+RNwkZr784z4Ut" +
            "T9j2UO5HHwmsoyrXPR0ZL/bnSSZrxCXuJ31cepQ8so53TLvi3F+JcsW6oO37XNhwu1l/yPZptFfX19NYw2+E5wnwzhc5Xtu7mDss" +
            "yH0t8om+xnKFnby/PjIey84UPOWwx3PiKQ0flPBbEu6r1fBuCR+UcNih4R4JPy3hVyQ8q45xf2GJj/HDuzauGq4DCARCIYD6Fc6n" +
            "AQIXQiHwbKtte5rl0fqSkr4w7i+8Qvgo1Ps9mfUAH4RCIa9n1ZPH6jnNqqqaj+rHmLVNdTPivhDckzi/SXK7/H3EnYXTWQYT9xsK" +
            "f3OcezhGhA4C1yp53zrmniCDOx5lX0b1/hobzePub9Lc0eupZP9M4Tcv7Cth/9L0yHGYKu2rP5qr1VfYZDAP2urlsWizuaPeN6hf" +
            "l9D3xbfTuCyQ7q02azu2Bdftrp3kM2Ck19PriTGP0EHjnSri5zBJJ+R14d8s4lEul/XZKVHiRRmsb7nRWFHXmvdNGtPNRTv8tSr+" +
            "4aethaV7L/L7lkN1FdcZb21trsjaSfe/tR7Z5W3ZSfrWlvYGuLBT6ExbOq9JuLOBdaYdjZ15El4RISCPKrF0AcJ/WdWVTdf0mbca" +
            "xo55sXfWn88QtkdZF+ribyloDKVoOp9eSQ9ynmVpfTlj7lVSfcACdjMTSpD2SCa6uZvkG+GPflfmynnaeQ+c0wON5Od8rREAmrRp" +
            "YDdx4pP1mqLNOAcqm4z1mjPFXVbLqN2oY5B1Kaqu2aHdyWXkXyLufRI6FpQXMd/FGZH3jxbz2pOua698NyiOaTNd2hwpH5Yv/DzO" +
            "8x24wi9V6IgEfX27kDcNJWk+J9flrsyGmP0qxg7qrs41Ux/o17Y05m9NG7d4Mht5Hm4s91RKuJ/x/c2PlbibEL8ZONjohbYm1oHs" +
            "KNx+lvHnagu3X2N8/47aDa5mfl9X+0SFit/+vL2l7fHB5sj7VI3OMIbPufOZKvwGuPfvaNF+ZP9y87mssXvRZIMycA262KLJUbhO" +
            "XWCdOq7J+ewTjLTktQuf83gcGp3BM/Pv/V2kc8Zom+gDIevGa6cQ+op4ypD1FZMpQ5QTw7UrvCaLsY/rL46Hm3wmTdzlOLA79sU6" +
            "wtfZrIz0PURjBqediC5D7pd484syxBmeeHQxoozpcdYhb3t89dePrXjzC32a0As1796/s6tFxU80795vv9zCMsXhpp03GT/QsSZn" +
            "4S5K03q4yT5MeGhXZ/bqW2G8Pnvl7jBef4zx/eUHq69JeP4exncdrK+R8G4JvyzhWa1hPLtGwrtbI3185Htb49UviC00+kjgD/vL" +
            "Rnc1BBYVlcLZvSp9WLduNdzYK8a8OBfnLjVzzEB9L84BXF/m7xMOUOF7AjdO9DpHMWdr9mk/QaNzX+R7rP/N0IleT7XdvXYf4qGA" +
            "p/p56N4XeSZd3Jc4JJ1JF2NIvA+7pMzVdOK4JultXfLZdVmvJt6b3RdjfjNLjIusY118KJ9SDsToaa+5fbhlP/lXndgPcG4/PaMO" +
            "rIVxfD94F7++n5ZI9bz8/s7GK/sIb9/f2XiL8ZbGjr3p+/nsfPPeA8WMH2ree6ByP8DVq1ev4vl6e5u+C9ymPnGCn59o03izLBc4" +
            "TNIJvjdDslFOlN/guhbZ14+AmexSL/jugbF1TDZII+oXObecpuWLPeTpA2TTk/dxyQZphL0uRf1mH4eadzd2nmvT8OE2Xiuf2dV5" +
            "o43O+u1pbdhZeUDFT+xpbbB3qPgnodYjTUvPE36i9UiT/dIBbW+oH/eiXcKeY2SL0duD9PtGzJ8EvH7vPWD3HSR8/65n7S2MdzR2" +
            "2oMH9TJxatRFJ81MT8fzw2WLct8en4vFvh8+CHDjIEB6u+Q7MlezpWG/23V2dPGe23WjpWNpQ3474id6Wzrs7krGjxTY3S3tmi5r" +
            "ouNWttvQf52Y6yTlMwaod0Qd3LV27fyq0PGIeNzz2HgNONi5dde5doAPPgiFvN4tu/H6bLEnMdIRGvEnTBsIBEI4NWo7wIIvC/zG" +
            "r0PffiE0lSEyJiWO6k2czr8s+Kq33wILLLDAggSByX4x9EJIvf1hqsK4+d+XROee5f9f8fZbYIEFFliQGLBD6W2j95+H/kOSMoVh" +
            "vPBl0blX4avefgsssMACCxIFxgbnUOgL2ldOURj3/vdLonPP7v+/4u23wAILLLAgMTCaYnxkIHn0c5WfTFVoi7N+E6XzLw2+6u23" +
            "wAILLLAgQeA39kcPffsz2ldOURj3/vdLonPP7v+/4u23wAILLLAgQRAwvn449MKn7Fc2NWHc/O9LonPP8v+vePstsMACCyxIFHzN" +
            "mO+E/jvblacmjJv/fUl07ln+/xVvvwUWWPDVA/E3J/HedRPvu5j0Ku7NOs006a8J1VdXRtz9Y1aXCfZBxhSVg79ZU1gW/mZPcXn4" +
            "y0xAmfibk6By8Tc3gWXj774El48/MXcmNR+nogxpzE/F2jDRdhm9S5f6fyLlTB/HWmL2bobBN59I/plTMWai8J+JlJMRg49NpKxZ" +
            "4+CJEykP/8zxBBVZZbR3yJgifnD7LSpL3GU3WR46c5yygdF/V8l3k3v5bxeM5I8ZcdLA+41G+6em7/CeKOw7UO8tM78zddYU0Tr3" +
            "NtGbPYXliTIzp7hMUe6cBJQryp6boLJF+RnsFyn+S2Iy82JCoAAoGvA7CTfMEyP+dww9HQA9FwCG/hog/XWAmtcBzr4OMPI6wMof" +
            "AZz+EcD1HwF4LwL0XgSwvwFQ8QZA1xsAV94AcL8JUPsmQPebAJffBMh6C6DhLYDzbwHM7wdo7Qe42A+Q9TZA7dsAg28DZL4D0PoO" +
            "wMA7APPfBTj2LoCzVgWnEy9qU11r7U6XdOni0LvEU9Ol+2SH3rP2e79rOJj7iRq2lVO42P2aGuZx6LSfpjCdQ6f4zym+QMVujwzj" +
            "BB/41HDYO6iGp6CP6pNH9Vi6lOp3fjOFr3H93HmLKb+9Rg0HfTVy7UBhNlf2Ml0K+OEHFP+isP9ywrIMjv87Co930X2chSvp8vEj" +
            "q/eo4fU6Cl/3ZDP9QjVMdlG5L12qiav9gZd5jcmg0OeifvCVcnlK5CWGdu6vdO6vNOjlfnlVDT/J/Q1/19/wd6X3vW6q96C9ksqv" +
            "rGRGS/5wAQ4HgN5XVAxH1pPDYDq9D/ooTHP2RYwfCyywwAIL7m1YMfuoGi7PoXCOi/hfJod2WzmFDg7tPgjvIkH985/IME7I5j/5" +
            "2O2mP1QpA+J7czKpHvfdR/Xb/hCF27h+rkzaCWXbiL81Zb8q1y58j/trQ/T+HxsorPAGIprxWpDjRygsrSD5IGP+PDUs+v4aNXzm" +
            "3xepYXXWPKb/MvM/yvdE66txtX9giPkri1fZTuqHV5lvBwKRF9bZuL8c3F/JUMX9Uq2GR2cf4u96iL8rva/iy5CbbLlEJzc3Qn7z" +
            "ctgA9H7hwt0RdEW/+hz03pdNYTLLX2L8WGCBBRZYcG/DKyffVcM/fpnCtCDt32wiVHIoTOLQJv6Myy30Y5FhnJDBmuMiVwHtI4H4" +
            "Xtopqsd3vkP1+4s/pnAx1w9OneJtM/G3goxquXZgZ461rYXeH/ZQuNDtjWjGNh/Hd1KYt5D4rfOPSO9x5mffV8O//m9nKP70aaY/" +
            "xPyP8i0qro6r/Q38PxheFq8y7NQP1cy3vd7IPzBRuL+SuL/E/n9xkPbh7558m7/r2/xd6b07SAJGgULa7ozZsyPkNzeHHtaGz5pV" +
            "FEFX9Gt2Er3PzqAwjeUvMX4ssMACCyy4t+Gng79Sw78dojDZR/s3hcMXA8RnXnwxg9l82MLL+1KICOMFJ2985wV7aB8JxPeSy6ge" +
            "P/3wv6rh3/8thXO4flBWpgbBAPG3HuZzrvA+mTjW4tfp/eoeCme53HIzYPGrHP8OhZmziN/aN5Leo/IffqaGtR+TvjuzvJzpE+NO" +
            "O0789/4/7Y2r/Z5C5q8sXjmPUz/kCb7tduv6izo8NdgVsf+fw/aPXw1e4e96hb8rvXf5SMDoCZykfjt5MkJ+c4mQ45WTZyLoin59" +
            "+UXSe7wcpDCZ5S8xfiywwAILLLi34eCv2U58ncK0V2kf5+SwYoD4zBCHwTCjD/C+FCLCeMHOG990YU9mfn6K6/HJr3+thjeu/yPX" +
            "k/aZgVeJYfq8xN98vnrBIXmfTBxrzg7WT1dSvCL+RJ6vgZlTzfHfoHhbap4aHs8hvccPD5Hd/9xh+sNFW84Sop/N9v9S4r/Jm2rj" +
            "ar9rHlVE/FehvZTs+pmCb7tcuv7ycn8NROz/07KpXw42sV9HC39XtotANvtLDJB9f3DQp5PjuEM4Pjg4qJfUeDyQ3qNikMJTgd6I" +
            "8WOBBRZYYMG9DSu+xXbiZyhMrqZ9nJ3DhQ3EZ1o49IUZvZf3pRARxgs23vg6hD2Z+XkZ1+Pot76lhkeeOcz1pH2mt5oYZjbbybOz" +
            "fyg4JHMrYmyn8okvpuX+Fb23n5CTwSn2Mzy1lOJftJPn9gcvU/k/f5v03P9l9QqKf5n8DrwZtP895Sb+dyr3XFztD6TTiRPhf3ec" +
            "7fo25ucQ9rsU/eXm/mqI2P8nsx/jigL26yjk78p2Echgf4kGsu83NWXr5DjuEI73NTXpJTUeD6T3WNhEYZm3KmL8WGCBBRZYcG/D" +
            "K/1kH579NoWn+oiPHedwlof94DnMDjN6N+9LISKMFxTe+CYJezLz89e4Hu/296th0dvvcD3Zn72P+HsG28kzMrYKDsncihhb2Vzi" +
            "i8mzn6L3tg1yMihjP8Oy+yi+wnZcDUeGqPz/dYX04I3ff4X2v0MU3xuk/XeZi/hf2ewtcbXf63BQyP53pWzXV5ifQ9jvUvSXi/vL" +
            "E7H/P8V+jK/0kJ/E7DP8XYMUHwhSvTM8ZN8vKMjQyXHcIRyfXVCgl9R4PJDeY1YBhYuF/NPXa00qCyywwIJ/BrDpCtmHT3JYVkN8" +
            "rJRDJYv05BkiDDN6Dnm/Gg7jBGeQ+OxJYU9mfr6N6/GNeqrfmfpfcT3Zn73Gy/nJXhAM/lvBIZlbsf3/O8QXT538C3qvfE1OBotP" +
            "sbzxHYpfqJSqYWcLlX/sE9KD9//sQ9r/tlB8lY/234udfP4u9c/jar87KYlC9r/LY7t+kPk5hP0uRXdzfzkj7f9l7Me4aZj66eQw" +
            "f1cfxXt9VG9nD9n3e3qCOjmOO6TnRTV4uadLL6nxeCB56EUO5wj5h7+XBRZYYMH4IBn6oR9gKTiM45Ng9+7djp4zY33M2YoLnQsA" +
            "gl8A9H0BcHnB1D8LOomk0SnRSSQNfBZ0EkkDnzW4EOX7J4Fj927I6plnmmJ4eNhuGx42P2TQ4IDlUcpvgAat0WOgKKnBofI8k/Ib" +
            "oEPpUAC+Z37I0X3HMcM0cjpcUC4o0AYmlyTYwOfz2V0ZGebtuzbdHvWEpXs3n9gzghdgFEsO/CDFbP60hgDsJQDBEEBfCGAoBDAS" +
            "QvuJAnmgQAUo0AoKBO8+9919HgJFTX8+E2AE42LkF3QSSaNCopNIGq0SnUTSCEp0EkmjT6KTSBpDEp1E0sD0gk4iaWB+QSeRNEak" +
            "fkskDcwfnj8JpCF/n0TSCErtSSSNPolOImkMSXQSSWNEopNIGk6Q2N3/caR4ovBvkv/OmPDHENzGNWV9lyl/C6Yo0DsHoC9FgaEU" +
            "ZcqfBZ1E0ghKdBJJA5/D8yaBNPB5wnYi3fVt8oVuOpDidang3rnTLfg+wNAXAJ47AD131KEMTkWBDkWBjxQFvDYF+mwKuJIU8Ccp" +
            "cC1JgQq7AhfsCmQlKxBIVmAkWYEqhwL9DgXcKQqMpChQ5VSg36mAO1WBvtG74O8fHR29WYWAU8Xl9oZP7ARTaVxlSXezBdMU+P8=",
    },
};

// EXTERNAL MODULE: ./lib/scan/prefilter/secret-patterns.js + 3 modules
var secret_patterns = __webpack_require__(8300);
;// CONCATENATED MODULE: ./lib/scan/prefilter/stored-programs.js




/**
 * What becomes of secretPatterns: the program that was stored when these very rules were compiled, or their patterns, which it takes a
 * tenth of a second to compile. Undefined where of some rule nothing can be said.
 */
const secretProgram = (rules) => programOf("secrets", rules, secret_patterns/* secretPatterns */.c);
/** The same for allNamePatterns. */
const nameProgram = (rules) => programOf("names", rules, names/* allNamePatterns */.iE);
function programOf(kind, rules, patternsOf) {
    const { made, bytes, ...rest } = STORED[kind];
    if (made.length !== rules.length || made.some((id, index) => rules[index]?.id !== id))
        return patternsOf(rules);
    return {
        program: () => ({ ...rest, bytes: (0,external_node_zlib_.inflateRawSync)(Buffer.from(bytes, "base64")) }),
        patterns: () => patternsOf(rules) ?? [],
    };
}


/***/ }),

/***/ 2012:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ joinFound),
  z: () => (/* binding */ scanBlob)
});

// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/documents/parse.js
var parse = __webpack_require__(4702);
// EXTERNAL MODULE: ./lib/documents/source.js
var source = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
;// CONCATENATED MODULE: ./lib/scan/precedence.js
/**
 * The finds of one blob, without those that say less about a stretch than another does: a find is left out where one of a rule
 * of less generality overlaps it, in the same view or in another. The order stays.
 */
function keepSpecific(found, rules) {
    if (found.length < 2)
        return found;
    const generalities = new Map(rules.map((rule) => [rule.id, rule.generality ?? 0]));
    const generalityOf = ({ rule }) => generalities.get(rule) ?? 0;
    const levels = [...new Set(found.map(generalityOf))].sort((left, right) => left - right);
    const [least = 0, ...others] = levels;
    const covered = new Map(others.map((level) => [
        level,
        coverOf(found.filter((item) => generalityOf(item) < level).map(({ place }) => place)),
    ]));
    return found.filter((item) => {
        const level = generalityOf(item);
        return level === least || !covered.get(level)?.(item.place);
    });
}
/** Whether a place overlaps any of several. */
function coverOf(places) {
    const sorted = [...places].sort((left, right) => compare(startOf(left), startOf(right)));
    const furthest = [];
    for (const place of sorted) {
        const last = furthest.at(-1);
        furthest.push(last && compare(last, endOf(place)) > 0 ? last : endOf(place));
    }
    return (place) => {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const candidate = sorted[middle];
            if (candidate && compare(startOf(candidate), endOf(place)) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        const end = furthest[low - 1];
        return end !== undefined && compare(end, startOf(place)) > 0;
    };
}
const startOf = (place) => [place.startLine, place.startColumn];
const endOf = (place) => [place.endLine, place.endColumn];
const compare = (left, right) => left[0] - right[0] || left[1] - right[1];

// EXTERNAL MODULE: ./lib/scan/prefilter.js
var prefilter = __webpack_require__(7235);
// EXTERNAL MODULE: ./lib/scan/secrets.js + 15 modules
var scan_secrets = __webpack_require__(475);
// EXTERNAL MODULE: ./lib/scan/texts.js
var texts = __webpack_require__(3400);
// EXTERNAL MODULE: ./lib/scan/unscanned.js
var scan_unscanned = __webpack_require__(9401);
;// CONCATENATED MODULE: ./lib/scan/scan.js









/**
 * Everything that the detectors find in one blob. The target of a symbolic link is searched as the text that it is. `sought`:
 * which of the secret rules are asked, and about what of it.
 */
function scanBlob(blob, { secrets, dialects }, sought = { rules: secrets }) {
    const { paths } = blob;
    const isContent = blob.kind === "file" || blob.kind === "symlink";
    const at = {
        paths,
        ...(blob.oid === undefined ? {} : { oid: blob.oid }),
        ...(isContent ? {} : { beside: blob.kind }),
    };
    const seen = (0,scan_secrets/* findSecrets */.d)(blob, sought);
    const unscanned = secrets.length === 0 || !isContent ? [] : (0,scan_unscanned/* unscannedIn */.n)(blob, seen.isCut);
    const read = blob.kind === "file" ? readDefinitions(blob, dialects) : [];
    return {
        secrets: keepSpecific(seen.secrets, secrets).map((found) => ({ ...at, ...found })),
        definitions: read.flatMap((part) => part.definitions.map((found) => ({ ...at, paths: part.paths, ...found }))),
        unread: read.flatMap((part) => part.unread),
        unscanned: unscanned.map((found) => ({ ...at, ...found })),
    };
}
/** What was found in several blobs, in their order. */
const joinFound = (parts) => ({
    secrets: parts.flatMap((part) => part.secrets),
    definitions: parts.flatMap((part) => part.definitions),
    unread: parts.flatMap((part) => part.unread),
    unscanned: parts.flatMap((part) => part.unscanned),
});
/** Paths that are read alike. What a content means depends on its name: a copy as `a.txt` must not hide what `main.tf` defines. */
function kindsOf(paths, dialects) {
    const kinds = new Map();
    for (const path of dialects.length > 0 ? paths : []) {
        const own = dialects.filter((dialect) => (0,prefilter/* passesPath */.lP)(dialect.anchor, path));
        const [suffix] = /(?:\.[^/]*|[^/.]*)$/.exec(path) ?? [path];
        const key = [suffix, ...own.map((dialect) => dialect.id)].join("\0");
        const known = kinds.get(key);
        if (known)
            known.paths.push(path);
        else
            kinds.set(key, { paths: [path], dialects: own });
    }
    return [...kinds.values()];
}
/** What the dialects find under each of a file's names. What is too large to be parsed is only asked whether it names anything. */
function readDefinitions(blob, dialects) {
    const { paths, bytes, unheld } = blob;
    if (dialects.length === 0)
        return [];
    if (unheld !== undefined) {
        const parsed = paths.filter((path) => (0,parse.formatOf)(path, "") !== undefined);
        return kindsOf(parsed, dialects).map(unreadKind);
    }
    if (bytes.length <= limits/* DOCUMENT_BYTES */.A1) {
        const { text } = (0,decode/* decode */.D4)(bytes);
        const readers = dialects.filter((dialect) => (0,prefilter/* passesSomewhere */.vy)(dialect.anchor, paths, text));
        return kindsOf(paths, readers).map((kind) => ({ ...kind, ...findDefinitions(kind.paths[0], text, kind.dialects) }));
    }
    const named = new Set();
    for (const { source } of (0,texts/* textsOf */.C)(paths[0], bytes)) {
        for (const dialect of dialects)
            if ((0,prefilter/* passesSomewhere */.vy)(dialect.anchor, paths, source.text))
                named.add(dialect);
    }
    return kindsOf(paths, [...named]).map(unreadKind);
}
const unreadKind = (kind) => ({
    ...kind,
    definitions: [],
    unread: [{ path: kind.paths[0], why: "it is too large to be parsed" }],
});
function findDefinitions(path, text, dialects) {
    const view = { ...(0,source/* createSource */.gV)(path, text), undone: [] };
    const parsed = (0,parse.parseDocuments)(path, text);
    const definitions = dialects.flatMap((dialect) => (parsed.length > 0 ? parsed : [undefined]).flatMap((document) => [...dialect.read(view, () => document)].map(({ at, ...definition }) => ({
        definition,
        place: at.source.place(at.start, at.end),
    }))));
    return { definitions, unread: parsed.some(isRefused) ? [{ path, why: "it nests too deeply to be parsed" }] : [] };
}
// What a parser refused as a whole may define anything; a file with a mere syntax error still yields what is certain.
const isRefused = ({ problems }) => problems.some(({ found }) => found === "TOO_DEEP" || found === "ALIAS_BOMB");


/***/ })

};
;