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
const ANY_NAME = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .Id)("[\\x00-\\xff]");
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
    ...ESCAPED_TWICE.map((written) => written.repeat(3)),
    `%${BYTE}`.repeat(4),
    `\\\\x${BYTE}`.repeat(4),
    `\\\\u00${BYTE}`.repeat(3),
    `&#x${BYTE};`.repeat(3),
    ...DECIMALS.flatMap((first) => DECIMALS.map((second) => `${first}${second}&#`)),
].map(pattern/* patternOf */.Id);
/** The same for one character: what is repeated in a text of escapes, for what base64 makes of such a text. */
const ESCAPED_CHARACTERS = [`%${HIGH}${HEX}`, `\\\\u00${HIGH}${HEX}`, `&#x${HIGH}${HEX};`];
/**
 * What becomes of a pattern of whose punctuation some is written with escapes: the letters and digits before it and the beginning of
 * the escape, or its end and those behind it. Where there are none, the escapes.
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
        : [{ sets: [...(0,pattern/* patternOf */.Id)(endOf(code)).sets, ...behind] }];
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
/** How they end: with the lower digit of the code, the character, or a semicolon. */
function endOf(code) {
    const [, low = ""] = code.toString(16);
    return `[${low}${low.toUpperCase()};\\${String.fromCharCode(code)}]`;
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
    const first = before === 0 ? 0 : before;
    const digits = Math.ceil((shifted.length * 4) / 3);
    const image = [];
    for (let digit = first; digit < digits; digit++) {
        const place = PLACES[(digit % 4)];
        const at = Math.floor(digit / 4) * 3 + place.byte;
        const owns = new Set((0,pattern/* bytesOf */.$$)(shifted[at] ?? ANY).map(place.own));
        const nexts = place.next === undefined ? [0] : new Set((0,pattern/* bytesOf */.$$)(shifted[at + 1] ?? ANY).map(place.next));
        image.push(digitSet([...owns].flatMap((own) => [...nexts].map((next) => own | next))));
    }
    return image;
}
function digitSet(values) {
    const set = new Uint8Array(32);
    for (const value of values)
        for (const digit of DIGITS[value] ?? "")
            add(set, digit.charCodeAt(0));
    return set;
}
function add(set, byte) {
    set[byte >> 3] = (set[byte >> 3] ?? 0) | (1 << (byte & 7));
}
const NUL = Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 1 : 0));
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
const disguisedBy = ({ patterns, runs }) => [
    ...patterns.map(pattern/* patternOf */.Id),
    ...runs.map(pattern/* patternOf */.Id).flatMap(({ sets }) => runImages(sets)),
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
    const once = windows(digits, 4);
    return [
        ...once,
        ...once.map(({ sets: own }) => ({ sets: utf16Image(own) })),
        ...windows(base64Image(utf16Image([...sets, ...sets]), 0), 8),
        ...windows(base64Image(digits, 0), 16),
    ];
}
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
        bytes: "7X0NcBzVtebXrdaoJY/lGWlkS7Ex7fFYOLKNZdkQL/mhFcYg5zlEPOaxfrXax9gWxjwglm3ZCHCgLSt4LAylOOyuSUihOKmUHqFq" +
            "vdnUW0KxS5N1tpyNHxbEJA4QrPCofa48NtHWZndVG5ZZnfsz09Oanhn9jHEefcrje/uevvece+7POffe1rkqABXAT98883/P/u7V" +
            "CxfOYHhdp1Gn4HOXfrtoYiMEJL5yy19t+sl7m/a0K9EmRVkHPPelHWv3f0XiGxb+5D8sWjv/miUBmK8E9JiCwXOBn/d+VuKv/v7V" +
            "b3394t//53/49xUVt1RU3AGc/tl3bvpX/0vif//H3587l7547mc/237HnQ994Y4K9aHf//5fpP+nKuDEPOCHYeD0IuDMYiBoAEuW" +
            "A+MrgNWfBE5+5+SL/+073//BD05alyzbPga88tv/nvrwb2T50WuMe5IrW41WAxoslvRtQ/3Mn0v8hnWtPbH1yw1jJVAxrIbo/2U3" +
            "Pfg5ia+oqqio37e+ouKWQbVtXn0dsP7wvLYv1Uv8s8++nH725Wfp37PPpp99ecGCl19+9uWLLy8QsLIFeH4VsHE1MLIamFgDnL8W" +
            "sNYCsVage5UCPKggA/87UNWKqaCgFFiACWVCwSMI5MdXYOfOnYETTz/tUVwaHwDQbxyqcmPWAqDEUQUYV4CQysNWEXaK8ErGUx0q" +
            "8afJu8SvZa34p8m7xK8V/flPkXeJRzPwVQV6CWMz5I2yioxnrQg+XfEIgEe80IZ3zjrBt1UJDFcCdiUwRoMjUPhneKWVNF3pRWcw" +
            "VfzcUO/idygAnAoAo4HZ8mwU5UkviXOvcorN3B94YhaLUNY3XgV0VwEDVcB3xe90Fa/PXL0TctF05y31uUThenbwgIOPYT03tHWg" +
            "wYmv9K7vTHDOgZtv8NZKxl19yl0ejaeu6jx9ksHqIqJJogZgv3xjN4ji/b4Yfy9VA29X8/KkLL1kNZ30BtdYdb4z2zHrxSuVS7Ke" +
            "Tvqoqzzqv9Rm8TxjptR06i9pO23BBHrUbHxDRTY+4Yi/pAHpdNrq+lQbzACLX+zqW98+nolfd9N7VRSfsLr6WrFVZ+nprs92fXZM" +
            "xrv2t6JaxPe3th50xD9wxLfUZOPPOOITMt7Xdl3HvOIDd4EIu4JT619qGoFZwrxbXFsUgqqi+nN2LEx45p8vQpvqHuQJxnzAnA8k" +
            "52fTrTxpDa681FdJP9M7Un4zxRVTShHH2JXlULttrOXlzE7XeptC8z3m1ExdajkfeXko0hmWuuQZXMD7I5WVb/6a6/dK663pig/T" +
            "6bwdVuqA5xfwNiV5nl2Q/5dji+mzGT4foBR+loSAz4R4vCuU/1eyuevRP6SR8HyI0zsr6JVaUX2Gppukq4WBWJjXMx4ubr8789Hv" +
            "oAhpak2n0xMr2q5rPRhk8Q+al69rHZ7P59/m5es/9XYmft3GrbUyvuG60Uz8n7WtXsB1Rvv6NXifx9Ptf7a5/WCIx7/0Z4n290X8" +
            "9ps2f7E7LOK3//Pbn8nwbxadXTUPAy3mmv8/U5eNU/902oFdYh7qqiv/+9UOvqTezxcnvR90vOssq1i80ZGvkB09W3zprZT/nWqx" +
            "T0DjRI6Xs2LsSBmO1fMJ3/0u9XWvd6ejfYsvrZSC41WfQ9uX5uq+CHAiArwQ4XP1hcg05wlrRtNXwYaqn0V9OhqAXQ1ASoQjDbxe" +
            "C1063Ou9uVjra0V7pz6nbXhwIfDMwmx9kvOn2eWKchzKaxPNlF/qa8FFwOpFvB1I9lsWcb6FPkivaLt+xcE6il9Mr1gfXxGpB9IT" +
            "VnpFK1aY9SL9upv299Xz9xOJ9X1GJBvfIuLN2+7vmZDxHbvvO9OQjS9ZKOLb9+1+ScZ77tp73yLv9ay0b+Q6h+bQfP2mIY/N6Nyf" +
            "mU1fC89C9pIPuc4tPmuWMuHyNcMjHnMuO1No4gZtoonP6VSP3qbcX7WQOb1D8xL1CerPFKf+7SyD7wYUnmF0U/ZrQ/HSBYXovN8E" +
            "BD8BrBHvOte3pH+dz24d7NyP66r76PKScObNcF/E2U+CQgZe73nt68wrkI90fbxqKq4G0q7ra9vSmImvP8bjE83L+1ovifQD665t" +
            "faqJx7ftO7DOdsRXf4LHr+/qa9v6CcBKpyfQ1dcaWcziaXT1tXVl4tdd99TiaS2lLa91APU6mtdokkyJuY36O/UtSo8v4Tq3ewnf" +
            "NyAREE7OidT/6B16l9LoPeqb9Cz1FtlHct6c1taqXlADhLzWobQNTrwRP1QvGSe+J5Zwu4j4aryKpxNvG6/i/UZDLv8yH/288mWG" +
            "MGCZHtWgqp69qnTZWAV2QyJLeVtJPSrnBanbdcN7LtGLlEHzyNalJZpFBlvzHsm3znTTGV6a5dFemv0FPN6TfASE7CSe9LGzvlUF" +
            "8M4yCGjs9wn7kX6Un/ZuvPD5ZBHL02md+UmWFD5/df7ynXhZ/gIxh6zZt+OegSU8fue2HTt+KOL7diV2b71KxPcldj8l4tt27Nj9" +
            "vojffd++3RuWZuN9mXh375gjrl/N4/f1bOtd6Yh3iHjftp6e+xzxYzx+qW93X/KsI/7+1cUtMtl21M6kB2l9Qu1E4WkjK5d8OHtp" +
            "Rp/rhoddWCnbZNnU/LnzhZJX12uuNqExTbw405LLcum4ccUm4UVi3JI9Q+WfWcbHfF8kO/7k3mExvNc6QBd6i/grZCOUrDE0791Y" +
            "yrRLjDMqm+Z74rs3CjwVdeuXVN4yqDW2iHlVzqWUn8bLhShvG+p/17bf3f6ekY1ry4T+a7+7Pb5MpPft7rNket/uvudF+qeb79pz" +
            "ScTv27bvwJaoGD933vXgD2X83rsenIgCy0S98p3/kA0j7VBpt5DMy/Vu0MFLxjaqLvxMNvoCua83A9spc3bs2MfMN6fLBGkvUNtR" +
            "+z8Vy/743G8IFTZV/1TmKYPmwQuxrP1F45hsCuojpK9JdgdFX3PO7/S8VMgr3/5APvnO9Xt6EZ5l3XTRp1tb264/thxIX0yn18e7" +
            "+honZWZZ6TTQ9anOGH9nx8577/whjw/s2HmvNiHSd+3ffmdkBY/f3/Pp5R08PrBr/3btzIrsHnyhswmvc4xa0TbF3vNKXyDmVPlM" +
            "/Ruud/KlOc8mgiXwny+tzsW7c5w43yuWLte6+cpz943ppHNYqRbasZg3izXy+9dwmTQIFKXTuPbicSa42fAoyyQ+vdZYcn8437pM" +
            "rrE+3bx8XaI5Gx/Kxq8b5fHxTzcvb41ck0nv2+KIP3MN0xP/A83L1wVXyvSu5YmVQn80dy0/xeMXsaItPrEy9zsb5/7zTPdDNNdZ" +
            "kLQBNdfeg1zPV7C6X7RWrG/HyCcpPjDcvl4zJkT8wDrNCLWUptb1zKrCaPdS+dSPOls4/R5ZbjJj598y3R1SuXcx0pL9SRpnWnLT" +
            "c22H6oKEatBakIOQWuCblKV8TidbL7IK2LAKSKzKykDiZRtQ+nh6YLj1Ns0YaqF42mq97RFcamF96P3unmuTvat4e3T3aMZTq3LP" +
            "vEjHkV4gfSLT5TpSpusO2nINQvrEve9UIcbCl+7t3Ta2isd339u7bULEu7f13BNanXuG5VzHy3T3+l6mn70q156T9G7fcc/9ydXC" +
            "btpxz/19q4H+dDqt3vXgF4ZWuw1Lw3MpL/X+6OqsDnfaDwGP96QezV0krym4RiY9vHHNVBqVed7JV76WZwNClk/5aKyeWMP7kXNN" +
            "W5nnHdmXAkye/5jesXNb7/jqbLxxDcXH0nfvSt65lccH7t6V1A6y+O/Suw5sv/YFHh/YdWC79vaa7PrK3ZayLtJez2dry3lH8upe" +
            "N1P+GrlFk8dmzDe/aRA2yz33a/Frefzeux7UukW8Z1uvlqJvpy0rTUdw3702a7N0iHVNfEl2b4V4of4bFHvvch+H0jP7LgZ0r++8" +
            "ZN3ia6fKSBX9+su9t9+lrxXz/74d93SvFZlGvPc2qoVcn1mb/bFv23T+bZsznU2fvKx/k68syaO7jEtrOQ3G12c/e8NLa7NxvRU+" +
            "fMRwfMlPv7iE1txXvXLsmdjm44i0xxND2mZE2tsjqgGEDlXTWXMsfKjxBOFDSoj10VBmSaTT7BJToKcIP1M48w02S8WePnSIlROp" +
            "VBidyKbOCOPz77o4nz/5Fudz018wPrV4J+OzJdXI8q+yjh7lfCiMQ7mWb0lF53H8YYaPCryYGzb/daqlhuO//zjhNWMZs++0ZA+N" +
            "6+PBSwdpbRGbb//HJxk+uf9mot9sdmqcftsnO/oRWzX87aOxzX87AwksFx9xRZnKbzxq6Arj52Qq9pfEbzTHFOhIcbk3HUpxeYna" +
            "ULuJdp0v2vUJ0a5xJi+znfGrp3i7VlsnTnB5hcTcE2ahngo38vKHJD5nt3vr0SaBf/oEp8/zR9pvi/jDygcffPDhyocn32uuZWHy" +
            "ZhYOGtGajh9PhsMG24dN2Rr77iFlBnnI9b1jS1zTcsOZQfcXmf0c+zubf0Ew2M9XLYPRlYyPJ3deS/wdf/LdW29l6SdJX2tQGd5A" +
            "JBFk+SKjpzWmKC2+SSC1WiTxtUqOf0Ub0hSEhqycI8oNiQaBf6MS6IBqDbFPFFVjI+2dmIHuz9EZSHVg7K+Y8asO37CefUTUyjfE" +
            "IomnNVovRkZHZ6b/rK8JDR5m4bF4iNen8zaN1yOcswkdi3N5HzPjA0weIp3azWhSJ9v1e/SZwmS7/peAaFdVYXwbjF/tNG9XzdwS" +
            "dNhxgMVD7bQe5OV3BHOWvkJsz5/m/eGYzfMPQtc1Rn9ljT+qfPDBBx+ufLhjez37ZOcOYzkLEwizv/tJmCEWxpMq0x9xI8BDoefj" +
            "2W1SNTecGZy8nvaJDOxMcv2UaOd7uQklwvi4Y/miRbQEvWPbNbSdhkR7QwPfh+D4mpYAy1ezazvnwzQd2mwS/9wZlTbVay4l2ZaA" +
            "3mHm7LTXvDhI+aprLv2W5Q+bZ1jOEJbQUUZdXfRZ+lQtVpf8t/WkR0Pmt9gnkY16JMzL39JPb9fs2lUTf3wGorDPCP2aYtvON0d1" +
            "lZRtzQi3L/RU7kcIahuX980G7QvoSIj0hBn6C96ut9fzdt1Rr/J2DVtk95ghbtds5+2qGs2BHPvN5KG6XQuEAPNmIybxOQcTN++l" +
            "/mDi5mRzgL5sSYj8CTPS4I8qH3zwwYcrHz797aPsE+wbrK8tJg3cYqXYUrLFSLF1XNRQmB6JokKEXO9kv5GT++iKMhs+Ohezv7FQ" +
            "2lq5fnrOIG4s/TkMsn35Fw89zvh8cfjrLHxueLDGYPsQDI9IZQXlMyOxdfxPCw0jq9UME5FN3Sw90t3KQi0mD3dZWBf54iaB3x9m" +
            "doPRrZGu0/EkW982HjrHjuoah3/J9L4+/CrbcAhqgzrp/cim5ttIRUZiGxpmZAgluzHE9Guc7bG3KXRkqCMSj4SpXC0ez3k9VK0w" +
            "ftsm9TprN5HeYqRY9IZv/00Tb9d/x8IWK6Ur1Sp0I6XTUj60jLdrCPX1utN+M1SVVHxomVpPa/021AknUyoQMjJfsLZ9kvqDhjaj" +
            "nuFbRP4WY9Bf//vggw8+/AnAM6OnSa+FloyemW+x/eb4JqYHQ3G+vh6ymkgPhoYOVdN6NBTiel7uq8t99kw4QxiZbzE11NiYaiSt" +
            "lAgxewCJ0Ca2L//26E/YNzZdoz+9ivRXonNTA+nHOAivYLD/EMtf039C/G0851DuSgxGf6AjBKMmeuIET5c1YIE5+L2TPP/JFxv5" +
            "aretjoe30PrXOmb/A50/zAva/7iE6Gvm3QspZ0DdpNGJxWD06zopxxr1GzcEZyIAoy3E1tgGt6xOhPp1hcqLDuroB9Ro7l8lpAaE" +
            "vIZSOm8vns7azaB2PU/fS+Cq0Qvkq5LaVaP1uoZ4hDZCUpbF7RjraLXLjmNyT+EQ398IHa3mR/4Z845ROvGUwA8dbSLbICL6RSS0" +
            "yV//++CDDz78CcCtu96tNXUVtbveC9C6r2blSdUkvaOfrKFQ77CZOtPP2Gx/V09xPS/31Wmf3XKGM4TTC012fj4/GA+SnmrRLZ0W" +
            "xC2pk+z70S9fepf08NFrL71XC9VEy8hJdu4ftU6yc4PEK/y7gUj7lqDq4FB+p5hQ/pKdy0eULUuo/JAia8CDxE303ZpSF2n/l0tI" +
            "DatoIr1oqhZ9l6d13zy2r4p9BzC2/9YQO0dfP09HDHWHSDEbSBzaLMr/4vyZSaBJ2C38+7stejuvj7IpwusRzn4brADxz/P6BjtI" +
            "r1uokeccOsnFwq27/rqW6la7677HDOiT7SrO/xFl6/O4ydtVs09rTKVn7ThWUtzi+GDqNN/4zzYuw2/5r3YQpoXgmdPsvZqUxU4I" +
            "alLUbyx/YPnggw8+XNlgXx/bs8gOddgLY3vr7aEOK6LdFragU1hpkTufWDJgU9idVM9Ahxbns7s8LaZ9dlPNhDMFc/s8QzWh2YFA" +
            "NGBDsyIRU5ukY0UStykW8dm7p95GzF7Yu3eRjRilNxA+1MnxzyUN1YZmDxrNLD9xaLHTdPJmotrft1bX2MoG+3E0X2srG6wU4ZUQ" +
            "vUf1+en3v72yxlZi9uPD19baSswKW8c0S4EVtr+mWApeXz/2o3pbib1XP3bDolcIbz/dQPgTZlixdNjP2bEaW3nKHrS+FzitTPsT" +
            "QAtWMGixv9DUdUOB2Txg9JuKZg5a0RpTGUCKvmSQS3ANZnQZk5cZiEVVG1sQYVaADt5uHeb1sesW2QiaC2PX1/8YQUS0MLUrQghX" +
            "TsrLjBrUrjDV5HbVzrXjNIY3OT4Q367a9PfvJvj5BJhwzea7eL8IdG+n0IqwfkHhbZusElzm+uCDDz748JGCufj4C4s7FmvmYvVH" +
            "TeZizazpH9HNxU9R2G8u1qCqrfVmHX1n3xrmIdfz2a/9MvvoodkwcqqBrdTNuopwBdkTNTWGaqpW97znRmBWhMzFL77QZFbAXNzy" +
            "o8UU1jw3UmNWDJn6COFhJlpDYcqXQH09s0egqhTG2SLefD3RubDSbtbtBOqrJkMzPomnkFbEk+/Z5zsjDXYAdsJctIhC3bxZtQOW" +
            "XT12BvYtIbtp/O0muwp2U/JbiynUx87W2LcMmVuGU4hXqGaip47KNxPm7RV2c8e02wFmIGDTDoypaZYG1P15qL1fU5Aww5VDGq3X" +
            "ebqEoRD/TqJODbN2qVFJeBrm9Y+oZn0Ei49/Y7FZH8Ni9ZtNZv0kvj+lU7pupdRkBbVWK8kJIWNd2KQ/CJT2m0FyB0KtrdQOqIuu" +
            "U3g6yZEd/jP88TbeL+qi6yg0a6hf1A1snndyJNr+Tf9PAH3wwYdpzYCFoaS/LvN8yZhhXnmUS35ezB4g2cP98lGcfJFTutXD/TkM" +
            "9wB2D/fLwIEOcI0iDr2NIuvCEtaO6UenpMk96MY9nM+Ne3LrQM90hwD57iH/Hlv3cN779sgSomo8HtdC4bDnZ32h2TYpEMh3QaDk" +
            "/fyerKyHe7L1oOc/7AEie/l9HEkh8w1787fXH/YUby8veTE/X0Xk5cUv8VeM3yz0FBDT+orC9yUuwAfpdJUKr/sW6fPCDwuUX4Ee" +
            "or9k6hiodciT6kI+S8ifDpPvPiC5D7D2AcP7ANv1LP2GlNJZkh7pta52MXq5LxUm115v2ragX+tqG8pLvgvJRws9e+WVz/KehVFx" +
            "7x7duUf38c31s6RTThr0LOmUk0bIUZ9y0mh1bDeqUGkPzXuiKTIRTRT8eFlBNBpVU6mpfkCd/cM6AAwf4DySXzT7ADB2gMdni5d0" +
            "yknD2T/KSYPwzv5RLhrDDjrlpOEcv+Wk4ewH5aRhu+RWzr6dhRcKGHgLMK6MKzjoZd+tL3KfcBPOnj2rqWfPVnoroIB6vSeyCmMY" +
            "AzZ66+dkYCespw8pXtptvGK8AnjZ+yI448PA5zyR83FKOaXgPq/6qyhmq+H9+QG1sZAZ+ju6StYDHuXz48CzVV7zn/kQkHwIsB4C" +
            "hh8C7MnnsclnPAwYDwPmw0DyYcCafB6efLYf5u+Tnh17uHh+SaecNEwHnXLSSDrolJOG5aBTThrDDjrlpGE76JSTBr0v6ZSTRtJh" +
            "X5aTxphz/JSRhumQWzlpONunnDQsB51y0hh+KHd+KxcN20mnjDTGHHTKSYPy5yjBGe8OCSPfE0pzVKmr3nskVj+/f5H2AIb7+d6B" +
            "3c+faT+C9ghoT4Hu8CT/oISn98f6J5fnh7MVYGucQltGauHbaD5MK3n3i+R1jLsO83U28Ug8ky9r4o14ZL5sxX7IBnFflMSTn/jU" +
            "YWDksKvgugLMsLsxrCovXmjNTnstkg+SVUrcOUP7MHJ/hfzTE17eF0HPkQFgw0CWPOWhPRdT7L04n6lurC71pdZNp96i5NvfkvTG" +
            "B/g+CfFDbUl+YOUz0aaymc/eEvknWZC/W9kvKJTPsh+RL+Zi/ajO0R/HxN0L5DNXvhcXdzsQX7L+1Bec8vpunrb2OvCqc/Qr4pH8" +
            "15JsiZaULfmKJtnL9iXeqH2lvAiPx7g8iq3onfIivkmWJI9UQ1a27L6RHn4Pkqw30XbKs+cx57hbUGQGeZTvv3ncU8snwvz2fY2r" +
            "PYg+azd6fozPgTgCGEdy9tM873uuccn7hPCHTOO250i2LJpPqbwal7zkfugWceeUfFfykTPV5plp5uWpz/iRbBvn48E5e+XbJpyX" +
            "p07xFJcRtaM3n0U2F/m5Kwrt++fIJQW8kOL9v3D7FLvO+0YRWAX6S6EtKw1D9DFWzFujsfVwk3e9qD2oXsNiDMbF3cKho0DrUaDz" +
            "KNBzFBgSz/Md8xq1Lc0btBdLZdB6nvqLOw89u9q3yInGEArrrnTVh48WPi9g97uLe45prz02yPmMD+byRXx2S595I+wuRSufLqrN" +
            "059pDiP5kbyIOOkPiZd3z1H/sAdLsy4wggovwdTm6fs0hxmP8z34LYuy+oTwLwg8za3m47n7387xTe3H7oTszeoPwsu5mQk1kh17" +
            "ttArNIZJpvReQZm6Nwg8xjON3wlx7x6VHzmWv/85xyP5fyd5E9+0h091LqHvqd7HcEFYilXQbkomd5ZgAC6bmuSQH7UZjRWm844B" +
            "9jFg7NikrJ/Ivh8veGYm5pXKAq+EoKnFxlAe+6/a1SZy3NCc1/EEsOsJIPUEMPKEK2OlpXnNUSnuJNSDnXFuAPbBkxfZ1tQ3YsI2" +
            "+cMTfO6PPAlseNI/Nf+o4XoFhoaAen3HcW3z8Wa1LrbZMqCqddTum+vUGB2BQ1NjDB+b0hcEHgI/Yz5c5ajH2dKL8UFdsL8In7rI" +
            "r/D83fJPobFZGPtrGL6yfQ3Dr1CqXZM64VVUKhL/TUa/Avx608O4kdGvCt/I8Ncoixl9hlexuV4T5Str3vxbln+69a9mp+0KGzsh" +
            "zu8yZPhZw/i1YkqG4yLyUovIq2i7lYiPetH3R5YPPvjgw0cDWolbp59i/1+jXMPPSZUVx2MK6Z0VTA9VKuxM9XhA+R6b3wNKzFVa" +
            "XebrDdrWnPm0L8tpZjZ3QOE3anE+SG9/ilGtyvLJ9CHDm8B8jZ/9PmbxM9DH+iWfMhT44WZmzz5meeBF/n8tbvSqxArG1SYhpyMp" +
            "Tv+ItcKBp9BFf9p/P51frv2WGtvMQvd7DnlZ2DxFXsoDQk4OeekM33E8w6+CgDgzDiC/PBx4aQ+AO6ER+LDAO+lrFPoj0AcffPDh" +
            "owG1yHPujtRhS4bMZznpHaF/ZPq8LD6nNEX8z/7yWZv5tC/LOczsjsMZ+iIclnzcxK71duNVUY+bTBG2qy79VcXOVm7p5BvEXzID" +
            "Il3mr2IM3GJy/C0ZvAhVkU5bWEoePJVvwGL544Sfbv0DHbwcDceBOo1tEZq4y6xkUtnEfcVAE/TUjLwqVIRgTpFXpt0qQlTFPPLS" +
            "eOtXGDxUHXYcl+dmjhe9xGnnoZrL28DhVAWzpHLLn6yD7z/GBx988OEjAqXIs4TKEK0LN5mVbALfZPKjKa53ULfJ5Hq93eT5ZVi+" +
            "5V21oMP5kPxs6nQ9m5W6JcI6mKiU+jDKw0Mi5PpLy+qxFhFGpV6T9anPTY9yfV8l7tmuUkQYzYSKwJuTS2KrivStRfkOs+8RKqLT" +
            "rTenWw9VE3pWq+43TDWqxti+etSpd53yV7LyMp3yWcE+MtuUI0eyIzaxsDLHbpsaVuc8q068KkNyddsez9BXoehEpx9mCJtMfwT6" +
            "4IMPPlzZMMD227Uo7dquZLfCsMvRpP6KinVn5tmdX65LZ+sxLFsOuTLN0BF3pqstkg9DE3wYegjV9J4JtIN9xKLQV2M6FWKGHUUz" +
            "XVTJdKzWoOgqPi/uaHXuYsTZsxaGadH9dWG5y6GyVXk/4y9A+CD7cpX5clXFS3TNmsa+7dbCOrOX9PC0BZD50JxLkuhZhhaGQr7b" +
            "EPaUF7PTmLwsh7yy7abltFtUsp2Tv1B7MDC88M5yc+j7I8sHH3zw4cqGoGqhFmqY1v+1QFjrh9ZIIbuUFGHyShp0hPkUAdMFmlLo" +
            "c/bSbIB2gHycczoGUganVwOwK0mIv8PkEp3zQf7fw6Q3daHjg4rF/oQrCIv9WYQ0SWQYRAavT8WbU/ApUZ0atDMCtdVWqoLxMeTI" +
            "r0GHbjjKV2X+6YI+RbSWXidC50umQwerRohCdnWepfJQ2C90RhGuoLDOoOd2siMMmd3ManePVjPceL7WVzNpwX7WL0Kif/D+orL2" +
            "CvsjywcffPDhCofASvsx45COZsMOkJ7RaC3tCAPg6RRqQzr3tu4AVXiNZ+EsPvsW5YQEPcuDj+rHcGYqnzBMhjc1EVaKdHJ2blUe" +
            "Z0rbXkDLdBkGYc0XSpbW7sYCjaWrbjwPVY2nx7EU9tWu/JW0eq9Vx6pE+bfAnL4hFMRAJeSfJjOjg7ziavhCiIc690YI+XdmUu4B" +
            "ZVQVcoAzDMBWkaLwlegUPNvMsHl+/FhsCFhwhhm8aavtIl3PxQfIO7/sH+728sEHH3zw4SOBUs//zUHDfNwwNbMmGx52hqph9sd4" +
            "eFw8l/P8n8pXYWodaivTe8THPI+wIhMixPORa3MKLRECtrrLpk/k7EDSDrSjX4QqD1XI90bpGSKdhWN2FQzYtWP2gn5NGaMQiNo8" +
            "VO1bx07TtwCna94do28S7eYk6VGWX8X0DSGRD5ZmMv1qaSb9Mb1qae0WD03L0IHPwzDd8qLjB7PeMBUK5xnt1Tw03aEiw5DMV0oY" +
            "M8koyYfvN8y4CFm/EP2mg/qRPwJ98MGHkmH8w6pHvHAruX+ezxf0z1NkccnuQPcqv9CyjIP1KvdZTP5ihl8F7FeBsVe5Pw2cm4qX" +
            "EAK7FdxzPuR+P4vIJo9gpM8UJ03iYes5oO9c1q/OiXO5+KxPjbDi5ROZw42y5lVetJ3lEh9/OAdERrnvKeZfpz8Xn+PPY/zDqs8V" +
            "qLJOi808GwpyYdkzCgyNcp8S5EPEFn6tmH+TcNYHheSLfHaQvxXyjUK+XygPPWf95ZfQx5bmT652yEN7jfvdIL8XxAv5qpK+12Ov" +
            "OfddvOrNwauMntc4DUmzkAxIRiRz+W4hOVA/ybaPmrFK3PxJf1NES/pAC71e1N8VgyV56uv0d0X8kA+05Ot8bBXyNVXY2wtUzcMR" +
            "i9NfFsmV/OCceh0YfT2/H6oFrvqSfyCSMeUjfzDkpye+hNeffJ6RPEkm0l8W+fBZ4Koj+buhcKvwj8d8EPXzssnvG/lukf5x5DgO" +
            "5eFb4ncJH2vUpuRzDZGsPx7iQfq7yvFnhPzzrbt9yc8Q+UeSPu5kedQ/x38ucy3wbAh3+5LvJenviOoqZUX91Tw/tX2kryTyb0R+" +
            "/aRcpO8kPQ+/TvnJ96o9+HDKSNap2oMHZ9tKfufloU/jVr5D/rhovNJYlHPgvDy8SP9Ckl/5vpxTspDf030wD89Ut2RPtm4jb2TL" +
            "k3ODvOpEtokp/BISX+RnivnvE36nCCfbzOnTkdpF9j/pfzDTy9L5B2qDVAMDuX4hR4S/RRojTv+ViEz1wUl1pDHn9EO49RfFJ+wG" +
            "h6ysnqzPQBo7RE/60JJ82f3Zvu/0q0myoLErfRKe/0W2HZjvpUi2b8n2oGei6fbfNt81n8t+RnmGAlkfW1Rfp/+2rP4a9xyD813z" +
            "v3Nuob4nn6m+Tv9rp385xYzSvMa3nA9ZP74g6n9uan9zlacWmi+ozsQP+drqucDtCfdYykAURed7OU+STyz7ApeF5zgbK3Tfyo3i" +
            "vhZvf3M0jsk/JcmSxnPoV9l7SVp/NfVZzj3O+1KGhW9TwpkF8tIz9Ruaj9z3pRB9Gs/ML+CvvPmgvkF8SnnJsUVlWD3ZMcD0XRXv" +
            "H9m+52kq5rSn1G3SDy09M523SNwH82Zue9G8Qu/K+R+R7FilfEty7fmAXtye9LS3iAfpd5X8DtpvAmNv8rFLNm2my6pGQRuQ5jPq" +
            "t8Q7lUm2xcq3hE/BV/OMgTrLsyySAfEi24LK7X2L9wfqW1N89amWp16YUr8e3obUlm4a9lu5/iKd9aEyqK1o7LjLpHHq9Cm7dGnh" +
            "+Shf/ahdma5qmCrHxNtT20v6M5Q+5mR7udtDzp/Sh5+zPdzydvomlH70psh7ovD6xWuPVLZH669z553OX3MaxP9n6qbi3es9SqN3" +
            "aL1HeagNng/lzrmEn9Lf8hjO813rF0mb5gQqV/L23q9z8W7/jJ7XUzD/nB8eeSTPBCHHO83LcpxLv8fUBmRLUVuZ7wDJd4pUxDl9" +
            "/0bJ55owQ4/6RdLpO9oxt1F7n3oHGH3HNUtUeus/6jvUDtKOkr6gqZ9qwh+ncdGRcefOQGMh/YL8/mVlHrJVqE16LgJDF+f+WdIp" +
            "Jw16lnTKSYOeJZ1y0uhxyI36LvVntu4f5HqY7pCTeWaLz9xvUUYabPwJOuWkQXhJp5w0CC/plJMG4SWdctKI+19ZfuTQ79oxcz9H" +
            "Xc+AV8LcHPiqHvz0K/nTM9kVqeLyQ7vA3+ZFXslv9UiL9JALb5WYf8biKFaeSx4105TXbEFF4fbywQcffPDhyoZ212rf/Rz22g2Y" +
            "40+oLFexbn5e8Uh35/eyS4aLHJV7OfySp3C2R7paJP9s5VGqvCqnKa85Mtc828sHH3zwwYcrG4wiz/oM9dN0wSzCX9IjXXXn97BL" +
            "OkUYmWP6SpH8cy0PT7xaGr+Xuz/54IMPPvhwZUKoyLM2Q/00V3pD8tPqka648nvZJXLdr6szo99WRE7GZZKHJ14pTV6Xuz/54IMP" +
            "PvhwZYJebL0/TX0513pD8tNYhM9QEbtErvu9rngpRr+pRPqXS4+68dY05TVbUEvsTz744IMPPlyZUPSe1Wnqy7myQ9z8BIvwqRex" +
            "S2qEwrLU8tIvtzy88OY0+Z0tKCX2Jx988MEHH65QKHLRqnWZ1nleekMV/GhF+NSK2CXyRm9Tmabemib9csvDC29Mk9/L1p988MEH" +
            "H3y4MqGIo1Xzcq3zPPSG/Ds4cXGoJ5/STqjxKL5f4E8WsTNUD/moFS68UmL+mYqjWHkuRMjNV0WJC/Zy9ycffPDBBw9w+88ol98J" +
            "p/+Mcvq2yECyUK0rcQqngNXeapT5NtW95UU+O8hvI/mbIZ8/QzEFp2IKRmMK7MrZ4zN+JspIw+k/pZw0CC/plJMG4TP9rIw0CJ+p" +
            "TxlpEF7SKSeNUw465aRB+GlZMgqULGQMUi8QeQriP3IwW4GxHuDEHiCxFxjaC5zZC2j7gDHyq9cLDPcCY71Ax37g1H6g8QCAB4Bd" +
            "DwCjDwAb+4DhPkB/EOh5ELjwIDncA3YdBEYPAhu/Agx/BdAfAXoeAS48ApiPAiOPTtqpFtBnAWMW0HEIOHUIaKT59DBw5jCQGACG" +
            "B4DQV4HkV4FTXwWMx4ChxwDzCDB0BLAnw1AK6E4BF1LAqaPApaPAwCAwNvlLPg4MPw6MPQ5sOAbsOgYYTwBnngASTwLWk4BxDnjh" +
            "HLBhFDg1Clwgv5WvAUOvAS+8BrxHfsJeB6zXgfHXAePnQPfPgZGfA6HzQPI8MHQesM8Dl84DkTcA8w2g9w3gzBsAfgH0/QL4wy+A" +
            "zl8CqV8C7/0SMC8AQ+QL8gLQSX4PfwWMkh/DN4Hkm8DQmwDeAjreAp56Cxh7C2h8G+h9Gzj1NnDhbUD7NdDza2CE/Jm9A1jvAOPv" +
            "AOZF4BT5VhoDrDHg0hjQ+Rvghd8AxrtA6l1g/F1g698DNv2WK1gZUzAeU7B1hQJ7hYKVzQqGmhVMNCtIXqPgzDUKRiYkjCc6E529" +
            "gKaHDDOzNdy6kt/spIsfLT1aP6lgQ4uCjav8BcFlg778yekjj6bnMqRTgZm06vTp/NOCj3v9ffDBBx98KBN4HNanH00zL/ZzFc5Y" +
            "/10mOles/v+Y198HH3zwwYfygIb2D/Kl/zH9nyqUOQxnCpeLzpUKH/f6++CDDz74UC7I/7VYOv3/+LpyjsIZr38vE50rdv3/Ma+/" +
            "Dz744IMP5YGJqvyfE1ZO/JHpk7kKZ/qN+3Tp/FODj3v9ffDBBx98KBP05f+r/PSR/8PXlXMUznj9e5noXLHr/495/X3wwQcffCgT" +
            "WPm936Qf/b34rmxuwhnrv8tE54rV/x/z+vvggw8++FAuWJZf76TfEefKcxPOWP9dJjpXrP7/mNffBx98+PjBF2QkUPhnzHFasZ+t" +
            "X5k8LfCQ17T4JUilKz5Mp6vo526ThS4aM+W18X4l7y9NcBEfHEqn04fSUyHsUcfpyvbE/Qrq5qgsWV79HJYny4zMcZmy3IYylCvL" +
            "XlimsmX5i8pYvqTRWGYako7ceZvNPEDlhOegHPe4mIu5SdaR7FKKz0Z+8x3lTLctal15p5t/QZ780y0j5FHGdMsJFyhnumXVFSlr" +
            "uuXVl1DetMdRDBjgXbIz3/omPEc66fl9Ska2VuXs9fyCEu0X968rCLxUDbxdzbOb3G1u3k362hnSGK4ERnqVOZHd+01cdmB+nLxt" +
            "h7o5opXYrzB69XNYniwzMsdlynIbylCuLHthmcqW5YfFt5s0JoZnOy6mAwqmOtIr5hPvCvKZlw++u0rBd+9VcP4+BRvvV/DC/Qq0" +
            "LytIfFnByJcVYLeCrt0KXtqtwOhRkOpRMNqjYMkeBfftUfDDPQrG9yho3augd6+Cl/Yq0Pcp2LpPwdl9Chp7FXT3KjjTq0Dfr6B3" +
            "v4LT+xU0HlDQc0DB2QMKVj+gQN/KQNd1XTjl1vSQw2t33wMKuwsqKHyzkUT7+hT8fw==",
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
        bytes: "7X0NVFRnluCtoigKLLH4MUGj6RKQEGPs4k/RmKRQ0EqCPyggIB0LQSwjUTqiYsYTK1l2Qhx7xmy7czRJz7BpOyFqethZ97TpZDqk" +
            "j5lD75CJe8bZ9eyxW3aOp5udzhiS2B26Y1vLrXu/el8936uCgkon47vnFN993/e+n/f93P/3SAAAMwDYTh14yXfPktnp6W4vdL3m" +
            "B0h6+ouXIAT2v3z4bxqsn6bfUWr2n8tJB4Cmd9/9/U/uEOUpKx/d/Q/7f/pXD3z2FDS0uS0Azvt+8fvaO0X5tl/t/92B7TubDh18" +
            "YmjXyLJcgJ/+ybXfN7aJ8h+cfvfd01+8ffrXp//fm2+++dabfn/3u384/Z1/8zN4UgCK7wLocgL45wOULgDo/CZAdRGArwRg4IM1" +
            "f/jZ4CP/FviHf/r5oldOfgega3Dwwz+8Jdp/6/7UB5PrNk979/gsU0uiaR6A+y/WbXrwbVHem715U866hEX7nl/tWJNm8gOU/Z8H" +
            "Aj/aLsq/mbSn9tOnl0z7i91LzFUVzv8OsP7Q529t/5Eo/1+bftHw+KE/eXzjP73Y96P/9uIxgIItm/b/9ruivHE5wIVygAsegJHH" +
            "AHrXAbg3AFyqBnDUAmQXZi/7Zc6CxXnZ/l541m8HePb0T47f+LGo713cd7on/6zzpNNv8ePwAHLOPffOeVFeXHD2bPG+p1yu0jTH" +
            "BtcKC8CKgqU//buHRPnKTStXZvzq9YSVz09LuGfa6iSTafvKu+75cKOJYd263YEth7ZsOfThhx9e+fjDQ+vWHdq95dCHu9cxvFIL" +
            "cGQTwKU6gLYGANsWgEwvwJAX4EITQN8PAeb8nvpyQjSwRCmP1sKNKOWBhGcA4BmNkhmcHjUD9JkBLpgBRswAjoTx5yG4o4zAFnUO" +
            "zFHKk6I+4+SGMKpbfzqnHQkAxxIAziYAXEwAuD52nWlR8ostt+aN7+n9uiUzVX0ftQD0WagPMf+xlkEewH800eBM+oMzxbo1M7ny" +
            "wkRlHLhvKhNpHDiGSL+2RO08AgdEWi88Ueq6YgxXE2kcWmMY52aM8vD6U3a3aj3dVjpPOBavFcDPP/X6TdV94x2oQ2eGU6PMrTOJ" +
            "+ncnRZzf4ASbdfa7es9gm7h/e5KmYt8sjLKmXkhB/q1RkoZ8H6L3H2lu5tgAlofIQba5vLzc4khLM8XKGcbBXCLs52gk82G4EQgk" +
            "mcGvT3yHbkaonwDt0A4wR+8xihJaW1utx0+c0Hn+NFN2dra5u7s7yjgdmvsUG+21AQzYAIZtALZkgPxkAE8ygC8ZoHvsuld1PTCG" +
            "DyfT+gcCgdH5hSUuV0IQv5GXU+CqtgTxQF5O0ZILIbyk9EiiwItLLFaBLy3sCeGdhd6kEF7UT/hoXk6nq9EWxG+uWHPAZQttPPe4" +
            "pAatic1V8fTzKQqO5wj3oczPMe9qSvzvT5bGhXlII7RwPOd26V65rWh4OLhjFwhMUSY/+vJEuyXa0TZF7cAx8YdL4VOP5wIn2WkH" +
            "cNsBvGMTjlJ2z9h1/9j1kF0SfMbR3bgeKbIYZM7SK8lH2e7m889o0KEUnqj105XnaJ+uPMfR6XSe+6YDXJg+EYHTD5N93Mh3uCfR" +
            "u2tcRN9m1t4yOF/OVAB3Ks2XN1WZr+A+wOux8v5UkifEfOL9Q6mS0jAuUck5yTlsj1A2g/kTWPXZeQT+lB9IuBkIPD/2S9LiHwi+" +
            "GQDdM2gP9c6g64EZxDeGx8psDoWPiOt8hzK+UdOoCZ6JMD5c68ChW/KS+Zx2O4gnoSyHfeMa4F5HnobXvepDqaHkJfMqRWrneti4" +
            "TeDEdbNNhvxFPxxaFG46j9WdBuBNo7nH8aHO5edr5OVBPpFGexT3Js6DXl3cy9HqTmTLmiMXRqTbNwMmzfVGCxJuEqTHpek0Zkzl" +
            "azyXden0bH4WRvEa+S6W49p2pgMcT5/gSqT7Y+Mx47gBz9bNQ6C7v5EPoT5my1DWJT8DwJMB4MsA6M6YwOR7I40kEfqgD8V/3ekI" +
            "ypoaez6LrQ94/i9mEI3EMV/PAMjMBCjOJN16suVZvAfi2QeWZwVnI759YHkW77149oHlWbyX4tkHlmfx9otnH9d53pCIxLMPLBfy" +
            "Vjz7wPLxqqrR5UuwWnXsPYmSroe08NidCg/A67N3KmND2ok09eKdEerao9cV1NWP0pozBmYXReKbwXSyLYt49RFOg3wrjXgiynEo" +
            "q6OcdiaLrlGOw3H67dGZdgqfUXx+xyyiw0KODuoH3J6PZSCSm4LHTZNpCL0bx+xl3iXaFG0gT0OeheX4TFge5F+zwil9xP0wdNP6" +
            "UAS5cMQ0YoKDerT+EMmNGnLfNI3x988Kn9MhHOdskvmcsydojtEwpaRIfYbW0U7ri9e4vh2zaT8emx3deJOi8QwoJ2B7V2fTmMUz" +
            "oMw3l2wdgfmFi+dbpiF+JTC/qHz+K4iP+gPzXTB/YBrd41nb2uCcLvCnGkYY37T2iQbnDMKrajoe9TgY39SyYkDCM9MIr6kq2NAf" +
            "wms33GC89ummVefSER8KFPm8lb0ZlL/k0R1rqzMV/B0Jz52p4Eck/LqEN96h4OclfOGdPIba8rXXJdyVRfjS/fV1g4yv3Vdf55rF" +
            "+JNbPf4g/tPA2ifdde7Z4v7mgrOzxT1NBZa7wtVfLZE6S7J1oF362Bxt2+1ky2mD6us847VrjMc4rkUcrLwv58wFWD4XoHEuwEFO" +
            "kfYK2q5VhnUmop5bNOhtMtM6tE9dnkspnqvlc8PzbswNN1dorVn6JGzBeBbxTCLtQ3u2526AjEm0h7QCxz7EKdJxbPcOlS1d777J" +
            "2dP1jTuTmSPkCW3fUMaL48ycRHs417jWaMvAecBnR16UaYm+qwSPdLKNDMeDdXEOcIyYj7IPrmmxU9iOrwTml6zce3YO0YJFZdvL" +
            "Xpmr4O8IvHN355y72S7c9GS7T+DNu9vOSbj9G4xv3bP7iMDbtz11mfH79zTvqHZGF6fmifM7L5xGCDuu8FMImhGcnzjda5fGInw8" +
            "aAeOdI224VRJZhO2q6CunER9ou4obFle1pnR3hG0IdipXySHHl6zoD5tpT2HslXwmu0jXiEPWsdryLQJddOix5dx3NifkINwLwke" +
            "35hN4zyYLW3KKKLj3Xfr+0FNOjo29ofPj+egh20J2P9gNsBH2bf6T3BcfpZF8FrL7iVfC/0e6Tfq8SL1ZSg+Aq9KRtWbVXVbZ3Oi" +
            "t4XsJvIq2SIwsod1hTUbzwvOlbCP4tyi08WZS3PkzpXDCm4m6cupJIeu0OPFEfQGO9Ok7lyyEeK89+YCDOTSvOA48NypyyXLTNIz" +
            "OvK7sHtiO2gvG47gLxPXuJec82lcSI9crsLFznkAgSuBQFF5Y+eZeZxfWbf2qsC3rl6Vm814c2HHK4wXby3y2XMIX7HR1eZhvLq6" +
            "qLNbwi8Sfn710mK3N5fy11e7Fg8zXlW9psM9Xx3pok/fhZ4laHrQj22l84H5uO8y88JtV7LOFNQfVfeq9wvu05B8n6Psl/uFQD9P" +
            "8aHj+snXat+aTBevpvzx6s5getzDc4Y0Ap8rSHftpNtdZJqMdeR5wvlQ6X1j59Kvud/NGucO+0TahHKvmsadu0f2HyFv92va+RPZ" +
            "HxK0o9pp/cUaBnlGqlIueD8+iyNfogomMEWVndMjEXFtepPONKc9n2wsQ+yjw30nrsVe7WF7B86BzFeCc5IP0JdPMQxJvHfxfvFc" +
            "XrvSFs6fsH9Eamu8ttfyiPOSIPhlJMOQxRzNxqzjQxF6sJ/PHdKptnsBjtwLcOZegMF7AT66N+TvDxQu9bUU57F+u8LX0sL46lX7" +
            "m48yvrixs/CcuKd2R13HPaz7FTdsvMT4yoKn61353KavZusFxovW1mx13kvxBBv2V7bZF8gjPhpx+wRjJWZF4VkPR4rViOSHssBR" +
            "7D/3VrlFliOCe4HlATxvYk7PLgC4uADg+gKAzPsAiu9T2e5HIvHBED82a/FbzDx6H0DffXTOg/SDaQzSDzynYq0j3YNt5IdJxZEl" +
            "q6H/a4LOCPwCz6Q/TfHLCD8M9o9zkrsQoHyhMjYhhwmbGo5RzJ/a16F3nIRcJnxcWBfXAs9q/0J9nyRey8/uiUCikiXbEdJCIT8L" +
            "H1OIbguakUo0Q9AjLHfeTzRCxOJFipHUi6cUtDnafXr5wn4qrpGvnVXdo5UnxyjaxzF+rbx01dhlfUa+L1q+iHnTak/WpSaaL2Jm" +
            "9exAIgwJZW4cB+q6+d/U/mFZqqCfazYWV99HeMmKBtcFCR9lvLC2pLJlIct69XUrjjG+qnJjzRDja9vqi9z3E/5AXk7BUQkfVPAS" +
            "+6IgPvJAXo5r/aJQfme3hF8i3F9WdD94vkkxhlaeS5Rl9OYtljKhW8p+Z+FXwDOD+UgvUI5BvVLorlr10O8QrV40y9ydzO9xzFh3" +
            "xEVnGM/0EJ9v8UzRyvXsRxKDsmZFiiXU4U+iTi/rHB0FAMcKpv5a+Anj2YfwrwZl1Tj24ZP8hPHsA69tIM5SY06ui/Wy2lVVfsbL" +
            "a1dVnXOJe7Z921GAeL//0Wo3nJXwOYUK3iXhHxWO17h8A8ZDr5DpnCsi/FKR9i+aHVls6/xiak/YMER+0E6TQ/2gPCTn4w/5ZWN2" +
            "uPzzjG4c0jjsAEORLfJuVD70HGb5+jUFfztarNgJ+ooBLhQDjBQT7XGU3FqeyHui7LFHykaLCF/3WHWZp5jwjSsfWeMV+MZNGzuL" +
            "x1bPH/hdJay611Wi9gpoyyHTJBufsM0N2RU9BOkP0klcGxGfhjIJxvmKeLbeElL90yWdXZS72XYo3+9l2jbe+Dd3RKVvhm4IjtBn" +
            "ZRsm6iW+xSSz4li6Fys+RvTXyfIbxhHpvS+SyLKprNMF7Xzsbw3puqlkM1PHAoZ0aEneG1qsyOJCz0feJ/ucw3zEMBLx/QyrFI8m" +
            "+6yDtpdUZS1kfaNriaKL4PPhfTgGlIFx3Hg+gzZ91j9kfUSZO3pP6BkdO6NYHJQJ0S+Ea4HyzZzS8J/wJeE9yCuFfow4PoPchiTP" +
            "67q0bW6xRZwmPftnpH6OlQKcLQ17n8mkd97NKttVP8sbwnYOSxV7odCZxBjUNrKQvdyq2AAdTI9FHzhWsb54toKxuqnEY/z2W9sJ" +
            "t61IL83oxZDxWLH/o6ybYL8idnNwaVRyE7LT6bWRtSzMfmobO/V+d4R2vMvouZ12RW7CvS78TkrQWWQfPs6hmDOkD73LqB1cF227" +
            "Lr5uETkmANvCNkeXEY3XigmYprof17vHHh7HoR5DsnQ20bYUtC9xHXE2ka/IdMxsduqurdyW7J/ofSC8rSTe0/hMSN9wrOiHw/tt" +
            "HLcbPhe3vk+SxP0F/XrfoD0g6uP5z1pOsjTFOhxoGChhvOFAQ9ZigMCNjwMNbatcvYspv6G9vhCWEN65v76ukfH6urWFJwXeWfnE" +
            "EOP7Cha5lpcS3rRnX4FPwi8yvnX1BpdzKeHNq1e56iS8i/Gdq3ZVfSThpcu4nebm3f4gfuOL3S1tjwwE8VF/y24vZD1A97TsafB4" +
            "GPf5mj0HCR/x7dvmHuD8PVu2Hbgu8J3bDpQuV+T3fl5rPC/IF5Buow4jZMrJlos4zHj20W9X4jDj2YfbrsRhxrOP7hlKHGY8+8By" +
            "oV/Fsw8sV+tX8dp3sn4Vz709jc9Pjz3cRxSM2YpmVwUw2yJI935TZBun19s6jhdJ5um+ytMj0XfkS8NuAFsZQH4ZgKdMpdRpjEQ8" +
            "u+x/OVqm2Bj1eBOo5FCk18Jnky/JLt38XkOKRh1/quLfUMswKRrjQj0gslwulNd+q55+2iP5ajpX6LeXyXMc8u2kEi/CZyxl24zQ" +
            "G3pSFT+l7M8BuyJroU0Tny9dxLKkKvOAPFPoN+I+3Keh9wpSVe8hSO8Z3CUFlmBbEePPpugeh6pPdd3xXqdL8VFYhnHMfebY46Ey" +
            "VO3JNtxY25zJMkedp2Z/x4MKflnCyx9S8DMSnvmwgh+U8KsSXulmeWX1qv1nBe4p2+srC+Kv1Rc2OPvKOL+wc+dVBX86awXLMYUN" +
            "T3kI72so9LmOc35D7VLfgMA3lbicK4P4lcbOkpXtK0n+aOx0wVXK9zcuKYSF5eKeorKD5eMOq9V9p8Mq7ZULFeHpSIXyfYVgYNQ8" +
            "/T0ZUxkZCGxOnQewMb88siqybjeD5R7MEzFswDFnTpaLUd6NpG8Iw9LBuYpd97Kku4p4PptTXw+1RWkDddDlq28xTVn0aGEoPsAO" +
            "0LWaaO91x62653R+fuHbE7ED/az/Cz0jGKcg2QRuea9Lw78o60XYTtDegKY0D9l61HxEuKlxzdQxqppGbQ1eJ/zRYtz4HAc94Txe" +
            "8PxpfP4bH2x80LGK8ca9LhfjbU179p1hfEtTc/NFxre37dmdtVrBGwn/qMnT4DvJ+c1F9Z0Xg/j7H/sKy3a4PPguYiAAZdvLvALf" +
            "4Gt+xaP/3QeteD+3Br2LNRZU3b74fkK6dG71zuVE8meqaLd8z2RpuN5Y5fjG8ebjONJV/O+W7/FMMF/Y49S6Nu5LlANwDOq4Gzwj" +
            "yP9n8BmKZV0FvxU+YmFbFrZmtA9ibFTQt22n8yiXC7tU8EzsdbnqHlHw4xI+LOGljyr4MYF3FpZcZXzvttVLix8D8PsDAYDGJe2I" +
            "9wUC4KqpO/tYuN9UyxchMkSsMMqlSJu9lcqPaKmTvQ+30tlEjTaQtp6sDLcLybGvSH+jvZsCiX6LHvvsJpuIjvdlhIxwnfp2GhzP" +
            "0elKXBvuL8caenfGtQZg/RqiZQnMP5B34Zhxv3k59hbn6UiWwk/w+m6h62nEzev5ZqfyPluUMYt1SeNxBuMm0lhmlu3sqco7PdHe" +
            "3RXfaBB2eOQtfraJyzEmaBNHHmdXr4EUXxJ8toj2cH0D60w5Xln6RkAv6wYiLkT4GcT41M+PNONsguKzWbhO4WvNrTu3+CuDeFdz" +
            "607LecIDTzQ82THE+M7mlSXta9gutXfrllcYf7L9gZwLhHf59m61rF/LdesLazsZf7qusPY84zvr61ZcF/kNdY9WrrtVplk/XZGH" +
            "8J0T8bPq3CdkHvFuiyiX9zG2lRShXG4D+P2UOt6XQXtmIsWX6JVryV25Gsq2XD/0rst67fblclX7ZotOQJ9Mm4TdH+21jVX6tMkS" +
            "wS8i3s1sZ1us367gQXs0+/5wrMJei/2eqVL8mrJMLOrhT6+e2Jfb21o6XOsVvI7xtvamjk4JP854Z1N7+zsSfpnw4c7dnd45VQq+" +
            "PIiP+Hc1ueFgFdtRfdW7BwW+p3q3bYNyptXvIATtRmzj0JIXRfw2xodhHTy3KAuLb1boffsIZWuMVxY0WotfX2C5QV1mj1BH/h7Y" +
            "LXIAy8SxyA7yt7T0xiy+SaTVNzvGzZHeRZ42iW995VfTmZpMOyLGCNsSMRhPVOxdM7CBZfOKpythI+ONJSXuEN5Z2EH4KDR2us4Q" +
            "fgXmF5ZfJ/wTyMsp8FTz/XmNOUerw3UbrffhaF4ceLA0Y0QtEO4PwncP6mo4xt1KsRTXVeX56pOvYa6U5UNRLyQfWpV3Hs7WhJdj" +
            "28HAb3zGzt2dy2sA3gsEAm7X0nWdNZy/dH31xZpwW5D8HapYZX6xxdDWgD+0NZjpvTD//KIyKK0Nric8+OAy6K4VMqEIRnGW6Rk4" +
            "cE+h/w1p8rlaYcQNvdO5OoqdxK3nQx2pVX6iD8em8HyLKiZQ8AWLym8ufNGYPxLo6nFVWZyXsI1AwO+qegZcm/DZu3rKiizORsb3" +
            "FVicHZvC427Et5uQhot8QbNFvuDfSCcFT0Q5Te2vD99j94Oe3I78GflKVt2tcnuixj1C/gtfK5tu+0K/6qyj2ABZxkjUuEfMZRKf" +
            "/3U7O5r6NxG+e2dH0yXGW5rad4xsovemt/u8W0rrgnjXdp/X0hjErwV8+7YuOk54l2/fVss7deFxS/J7jCJf/X5j9LeZJVO4Ocpn" +
            "oZwxF1Pclj/KTnfr22C89WRf9tcD9NTTdT+n+MP8obEUGpS5QJ++7FO28JpsbN7xpKue+Xfzjic99QBXrly5gjFQzgaA5wKBgHnb" +
            "gUerG9RT5NT1qwjdr6dB0YXkvWjVue+W/fhba5IrYuSYmb5fEc1+qgmBYEyn7eGjunFro6bI38TQ+76j8L3ZNgPkbwbwbAbwbSba" +
            "0z2W18v4ZMuFmS6efWC58F3Hs4/8zYrvOp59eDYrvut49uHbrPiu49mH2AfBWKI49tG9WfFdx7MPLKf3mX4daG5t6uhvUPDhBoCf" +
            "3fAHytxQNrBZwV2NCn5cwuFbCu6T8AsSXvq4gvc8rujCat4haJOI19GKtREyRUgWVenJsg1MSy/QkseYTnc173jS0rWF8J3bDlhO" +
            "Mt7e1GEZ2II2P38Al+bqFrVemxyRCqbofY+R+Y/DrE9XxXd9UBbweAF8XoBur8JzRLmQA0iGDHzU0r7I2+sl2aml3eIc8CpyspPt" +
            "MTjvQrfF+UMej9dOSY/GfNR7mena9L77LNajtElfJqBvGQNE0w2EDRd1g44m5bs611XlQn5HvrqrY+O2G16W2fc076hrAnjvvUDA" +
            "7d7QeqwJDPiyoFNHEnj+UGAqUxTuTDEMb+L9/PuC2/35DTDAAAMMiBPomAoChwLBN5KmKo2Z/31J/Xxl+f9t/vwGGGCAAQbEByxQ" +
            "pvnPBr8I/CTBNIVprPBl9fNVhdv9+Q0wwAADDIgXaAd1BAJ/IL1yitKY9d8vqZ+vrP5/mz+/AQYYYIAB8YHRJO1XyBJHvwjyk6lK" +
            "zTGOb6L9/HuD2/35DTDAAAMMiBN0ar/zEXj+c9IrpyiNWf/9kvr5yur/t/nzG2CAAQYYECfwa3/COnDoY44rm5o0Zv73JfXzleX/" +
            "t/nzG2CAAQYYEC+Yp813Ar9gv/LUpDHzvy+pn68s/7/Nn98AAwy4/eBRTmP9XlesedF++N2vr+KYZujM14TGq2oj5vnRGctE5yBt" +
            "itoR36ueqrbwlzHF7QW/TxuHNsW3sOPRLv7uiGPb+Lszzu07EpSzM6nzOBVtSHt+KmjDRJ9LK88uzf9E2pk+Dlqil5eqseYTqT9j" +
            "KvZMBP4zkXbSovCxibSVPg6eOJH2IBegi5pcr6U7pE0RP2h8g9oS3+OcLA+dMU7ZQOv7seIbs0Cfc7Lofas4NcY+UJ2uOzU1c4ff" +
            "iMK5g+B3BPW/UZ8+RX1ZTlN/GVPYnmgzc4rbFO3OjEO7ou074tS2aF98Y178j4rJnIsJgQnApADnSbhmnSjlf2QYbQIY/S8A+d8H" +
            "aPs+wNnvA9z4PoDnJMDxkwAfnQQo/wFAzw8A4DWAltcAel8DGHkNYPnrAP7XAc69DnD9dYDiXoDOXoD+XgD7GwAH3wAYwD18CqDz" +
            "FMC5UwC5pwE6TgMMnAZwngE4eAbg8hkAW10QbDab+CfSFptD+nBp/pvEU+3S/xbN/6Gh7/2x4VoeUfxdqyhdkE3/1eiUk9IBC0lC" +
            "HjulwfWVv5hrsYSnMUI5fylwkP9/8GHuYUE+jWPXIhrftbWUnlpA+dlcXmGneu+fp9TvDx15Kn+RiMX771H5s+L7L5xWzOTyf6b0" +
            "Px2lmoWlFMG97yFiP798nNK/XUZfxs7hT69XnKB2//lCbPPgf5FHmkZppYPaqaii1JQWToPKeb4ryykV/4tKrNu11+jLjLv+3srr" +
            "SuN81UnpeV7X8kqWdHld/Zyet1F+pUeUh00XDPJ+GOT6KVzvVH6KcagMMMAAA74GsD+D+NmSHEpnphH/q3FQ2mIm/pFrtTKbJ34T" +
            "4nJmc3gaI2Tzm1KtzJ8quIeZmTSOJXfS+PbfQ2kN8+s0Ll9gpXpPbKXU7Q5jW3BqgPL/1UupR4imnJ46zOX/SmkZ/yPEtDn0zeSi" +
            "v6Yv7u/5G+L7Vd+j/FmZxJdPVXL/vtj4X/8A81f+hHyezcz8lFL1p+Wzeb7zmK8LVUis2/6NNM4lzQm8rjTOKgelW3lds/OsYfKb" +
            "m9OtFsrPyxXlYdMFrbwfWrl+IteryUw0DpUBBhhgwNcA3n6B+NrLL1J6uJv41wJOC03EP9ITEpjNE78xK/ax8DRGSGNNvYj50wLu" +
            "IeUwjePlP6Pxvf3dacyvKd/G6Uz+ClhJAaVOZxjbgpoWyt/rojRX/MsaTmsquHwvpfktVNP256TfnviQPDtv/W/i+73/SPn2wyQn" +
            "1ORx/8Wx8T9vC/NX/l/hGRYT81NKy8tV88XzncF8XUgdYt3efoPG+fJ/TeZ1pXHmc1rA65qWkRAmvzk5LTBTfka6KA+bLiji/VDE" +
            "9VO43oLDhv5vgAEGGPB1gJ+fJ772wQClFeXEv2Zy+qKf+MezzyYzmyd+I7i9sLP7/ZMbh81PfGkW86eZ3ENiBY3jg/dpfD//2XTm" +
            "15Rv4fTws1TvpeOUOhxhbAsW/C3lL+Py9FCgA+v/r1L+j39MaWYh1bSsJv128Ffkd7j8a+L71dsp31pBcsKC71K92S/Fxv9chcxf" +
            "sylNfo79HyxfZGeH39/N8/UCz5eQOsS6/fwijfODS3ZeVxpnJqfHeV27X0gOk98cnGbxeieHysOmC05w+QkuT+R6MysM/d8AAwww" +
            "4OsAu/6F/f9X2U/8KuvdrxIf8/QT/xjotzDfYX7N9YWd3e2e3Dgs7Pe3l7M/mfnbYR7PtX+h8V27yv5/Ht9zXP4+169Q+bOFnDKz" +
            "nv0JXG7icvEgNexnr/kWlZtnEV97Lof021/uYf//Xur/1SKyQ/wHtr//50eofuKa6TE9v2MWyy0cQGcv4/GyfJGm+n+E5W5t/79Y" +
            "t11P8Lq2hfv/zRzfUc7rel4VL+Hnee/i8iOiXJHUSB7i8sHzlB7mGw6/auj/BhhggAFfB1jybfb/P8V+4irWu6tIj8v1Ev9oYb95" +
            "OfN5YVcXdnanc3LjMLPf35rN/mTBz3k8+79N49v/FPv/eXxlXP4E11+g8mcLOeXwQuJLKRzvaAvFLbL+z3FrpzjO8NkjVPAex+V9" +
            "9hb1/9ky6v9/nqD+H2H7+//IpfqHX7PG9Px+jqcT8Xd/ys9zmPl1ty38e3XZTm3/v1i3JSW8rovD/f8mju/I5nXdqoqXcPO8r+Dy" +
            "VaJckdSCf1u5vHUrpRV8Q0WVof8bYIABBnwd4OVzpMfe9Rb7iXtZ7+4lup/uIv5RyH7zbObzwq4u7OwOx+TGYWK/f0Ia+5OZv53q" +
            "pfK3z9H4HniL/f+9xBd7ubyE689U+bOFnFJxB/GlRI53tITiFln/57i1Go4z9KyigmGOy/vdZer/wPeo/+FB6v8Mx+VtS6f6FRx3" +
            "N1FwczydiL9byc9Twfy6XPV+RZpD2/8v1u3ll3hdXw73/3d3U3kar2uBKl7CyfM+j8tzRLkiqQX/FnF5UQGlC/iGU71m41AZYIAB" +
            "BnwNYM1lsld/5zL7iatZ765mffE48Y809punMZ8PRfuF7Oi2SY3Dxnz0hW62PzB/q6mm/G/x+L7H462pJr5YzeWzmb8dVvmzQ/7/" +
            "P2N9+gWOYwzFLXI5x62d4jjD3Bwq6OC4vIPXqP93/pH672il/ms5Lm/ZCyyvvBFbHKST4+lE/N29PB+nmF9nq96vsHVr+//Fuq35" +
            "gNf1g3D/f3k5ldt4XY+r4iUcPO9Zxyk9cZzzFUkt+HcW1z/B6Uy+oaba+BqbAQYYMBFIgNbWVuvxEyduIR5Zgt5tBuh2AAxfA/Bt" +
            "nvpr0U88+7BJ/cSzD7wW/cSzD7xW4FyEF9+LdNeXYBYMDg5azIOD+sZjr9W8WLcwCYZgCKBUt/8Er7UV/Cee1enfCyMJIwkA7ybp" +
            "M+ib1od0C6dDn6nPBG2gMwdmKC8vtzjS0vSZ40fTreasSALCNcjTLTwEo9hy118n6Z2f3hEUkgAGRgCGRwBsnwDkfwLg+QTA9wlA" +
            "99h179j1wNj18Ni17VO6vzcZIP/T6PVDQ49jH91SP/Hso1fqJ559DEj9xLOPYamfePaB9UU/8ewD7w/Rtzj2gfVDfCGOfeRL8xbP" +
            "PrB+6PzEsQ95feLZx4D0PPHsY3gknL7Fqw+bdE7j2Ue+TA8+jS9vmLAfQPV5LvmDXSqQykG//I8Mwz8EsH0M0P4xwKWPAdwjAJ5P" +
            "AfrwzH8G4P8MYPgzgPXXAc5dB3D+BqD7NwAjvwGo+y1A/28B8j8HOPo5wOjnAN5RgN5RhHOjo6Mj6xFw+zuc7lCI3sAorW+W9K2t" +
            "gd8B/H8=",
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