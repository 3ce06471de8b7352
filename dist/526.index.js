"use strict";
exports.id = 526;
exports.ids = [526,690,989];
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


/***/ }),

/***/ 7531:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Q$: () => (/* binding */ decodeStretch),
/* harmony export */   Wy: () => (/* binding */ latin1),
/* harmony export */   Z5: () => (/* binding */ SAMPLE_BYTES),
/* harmony export */   bR: () => (/* binding */ utf16),
/* harmony export */   sx: () => (/* binding */ encodeLike)
/* harmony export */ });
/**
 * Bytes to text, without their byte order mark. UTF-16 is recognised by its mark, or by NUL in every other byte of what is
 * ASCII. What is neither UTF-8 nor UTF-16 comes back as "binary", one character a byte, so that it can still be searched.
 */
function decode(bytes) {
    const { text, encoding } = decodeStretch(bytes, utf16(bytes));
    return { text: encoding === "binary" ? text : withoutMark(text), encoding };
}
/**
 * A text in the encoding of `bytes`, and with their byte order mark where they have one; so bytes that were decoded without loss
 * are the same again. Undefined for "binary", which is no encoding.
 */
function encodeLike(bytes, text) {
    const { encoding } = decode(bytes);
    if (encoding === "binary")
        return undefined;
    const mark = MARKS[encoding];
    const isMarked = mark.every((byte, index) => bytes[index] === byte);
    const plain = Buffer.from(text, encoding === "utf-8" ? "utf8" : "utf16le");
    return Buffer.concat([Buffer.from(isMarked ? mark : []), encoding === "utf-16be" ? plain.swap16() : plain]);
}
const MARKS = { "utf-8": [0xef, 0xbb, 0xbf], "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] };
/**
 * A stretch of bytes to text as they stand, a byte order mark included; the whole is UTF-16 if `wide` says so. UTF-8, if the
 * stretch is, else "binary"; it must begin and end between two characters.
 */
function decodeStretch(bytes, wide) {
    if (wide)
        return { text: new TextDecoder(wide, { ignoreBOM: true }).decode(bytes), encoding: wide };
    try {
        return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding: "utf-8" };
    }
    catch {
        return { text: latin1(bytes), encoding: "binary" };
    }
}
/** One character a byte. */
const latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
/** Which UTF-16 the bytes are, if they are. */
function utf16(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf-16le";
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return "utf-16be";
    const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE_BYTES));
    if (!sample.includes(0))
        return undefined;
    const pairs = sample.length >> 1;
    const zeros = { even: 0, odd: 0 };
    for (let pair = 0; pair < pairs; pair++) {
        if (sample[2 * pair] === 0)
            zeros.even++;
        if (sample[2 * pair + 1] === 0)
            zeros.odd++;
    }
    const many = Math.max(zeros.even, zeros.odd);
    const few = Math.min(zeros.even, zeros.odd);
    if (many * PAIRS_PER_ZERO < pairs || few * ZEROS_PER_STRAY > many || hasLongAscii(bytes))
        return undefined;
    return zeros.odd > zeros.even ? "utf-16le" : "utf-16be";
}
// Without a mark, UTF-16 shows itself by its ASCII: line breaks, blanks and punctuation, of which each has a NUL on one side, and
// nearly always on the same one (half of an emoji may end with one). A text whose letters are not Latin has at least these.
// Source of the numbers: our own.
/** Bytes that decide whether a text without a mark is UTF-16: without a NUL among them it is not. */
const SAMPLE_BYTES = 64 * 1024;
const PAIRS_PER_ZERO = 32;
const ZEROS_PER_STRAY = 8;
/** ASCII bytes in a row that letters of two bytes do not make by chance; so a NUL here and there hides nothing. */
const LONG_ASCII = 24;
function hasLongAscii(bytes) {
    let run = 0;
    for (const byte of bytes) {
        run = byte >= 0x20 && byte <= 0x7e ? run + 1 : 0;
        if (run >= LONG_ASCII)
            return true;
    }
    return false;
}
const withoutMark = (text) => (text.startsWith("\uFEFF") ? text.slice(1) : text);


/***/ }),

/***/ 2357:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ slipOf),
/* harmony export */   P7: () => (/* binding */ slipAmong),
/* harmony export */   V5: () => (/* binding */ nearestAmong),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);

/**
 * Something that the user did, or that the surroundings lack, and that the user can mend. Shown as its message alone,
 * never with a stack. Whatever else is thrown is a bug of ours.
 */
class UserError extends Error {
    name = "UserError";
    place;
    /** The whole of a text of which the message repeats a part: a secret may be known only there. */
    quoted;
    /** @param message what was found (quoted), why it matters and what to do, in whole sentences. */
    constructor(message, place, quoted) {
        super(message);
        this.place = place;
        this.quoted = quoted;
    }
}
/** The nearest of `candidates` to `written` by edit distance, if it is near enough to be what was meant; else undefined. */
function nearest(written, candidates) {
    const allowed = Math.max(1, Math.floor(written.length / 3));
    let best;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - written.length) > allowed)
            continue;
        const distance = editDistance(written.toLowerCase(), candidate.toLowerCase(), allowed);
        if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/**
 * `nearest` among the same candidates for any number of words. Where there are so many of both that SPELLING_COMPARISONS does
 * not suffice, the words that come last find none.
 */
const nearestAmong = (candidates) => bounded(candidates, nearest);
/** `slipOf` among the same candidates for any number of words, bounded like `nearestAmong`. */
const slipAmong = (candidates) => bounded(candidates, slipOf);
function bounded(candidates, find) {
    const characters = candidates.reduce((sum, candidate) => sum + candidate.length, 0);
    let left = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SPELLING_COMPARISONS */ ._j;
    return (written) => {
        left -= written.length * characters;
        return left < 0 ? undefined : find(written, candidates);
    };
}
/**
 * The one candidate that may be written in place of `written` unasked, since `written` is surely a slip of the pen for it:
 * they differ in case or separators, or by one letter in a word that is long enough to show which was meant. Numbers and short
 * words must agree: `Dev` is no slip for `Prod`, and `Team-1` none for `Team-2`. Undefined where several would do.
 */
function slipOf(written, candidates) {
    const meant = [...new Set(candidates)].filter((candidate) => candidate !== written && isSlip(written, candidate));
    return meant.length === 1 ? meant[0] : undefined;
}
function isSlip(written, candidate) {
    if (Math.abs(written.length - candidate.length) > LONGEST_DIFFERENCE)
        return false;
    const [left, right] = [partsOf(written), partsOf(candidate)];
    if (left.length !== right.length)
        return joined(left) === joined(right);
    return left.every((part, index) => isSlipOfPart(part, right[index] ?? ""));
}
/** Characters that separators and single letters may make a name longer. */
const LONGEST_DIFFERENCE = 4;
/** Letters of a word from which one wrong letter leaves no doubt. */
const SHORTEST_WORD = 4;
/** Words and numbers, in lower case; what stands between them only separates. */
const partsOf = (text) => text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
const isNumber = (part) => /^\p{N}/u.test(part);
const joined = (parts) => parts.map((part) => (isNumber(part) ? ` ${part} ` : part)).join("");
function isSlipOfPart(left, right) {
    if (left === right)
        return true;
    if (isNumber(left) || isNumber(right) || Math.min(left.length, right.length) < SHORTEST_WORD)
        return false;
    return editDistance(left, right, 1) === 1;
}
/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost 1. Infinity as soon
 * as it is sure to be more than `allowed`.
 */
function editDistance(left, right, allowed) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
    let leastBefore = 0;
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        let cost = row;
        let least = row;
        for (let column = 1; column <= right.length; column++) {
            const isSame = left[row - 1] === right[column - 1];
            cost = Math.min(at(previous, column) + 1, cost + 1, at(previous, column - 1) + (isSame ? 0 : 1));
            const isSwapped = !isSame && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (isSwapped)
                cost = Math.min(cost, at(beforePrevious, column - 2) + 1);
            if (cost < least)
                least = cost;
            current.push(cost);
        }
        // A swap reaches back two rows, no further.
        if (Math.min(least, leastBefore) > allowed)
            return Number.POSITIVE_INFINITY;
        leastBefore = least;
        beforePrevious = previous;
        previous = current;
    }
    return at(previous, right.length);
}
const at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;


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

/***/ 3396:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fileReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2357);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3210);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6091);




/**
 * Reads files below `root` by the bytes of their relative names, one character each. Undefined for what is not there, is neither file nor link,
 * or lies behind a folder that is a link: git too takes such a path for deleted. Each folder is looked at once. Contents that fit
 * into `room` lie in it, and only until the next one is read; without it, each has bytes of its own. Throws UserError where a
 * file exists but cannot be read, and for a path that could lead out or into `.git`.
 */
function fileReader(root, room) {
    const folders = createFolders(root);
    return (name) => {
        requireStored(name, name);
        return folders.holds(name, name) ? readPlain(pathOf(root, name), name, room) : undefined;
    };
}
/** A path below `root`; `name` is one character a byte, so that no two names are taken for the same. */
const pathOf = (root, name) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAscii */ .ER)(name) ? `${root}/${name}` : Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, "latin1")]);
function createFolders(root) {
    const known = new Map();
    const isPlain = (name, whole) => {
        requireStored(name, whole);
        return holds(name, whole) && statusOf(pathOf(root, name), name)?.isDirectory() === true;
    };
    const holds = (name, whole) => {
        const end = name.lastIndexOf("/");
        if (end < 0)
            return true;
        const folder = name.slice(0, end);
        const plain = known.get(folder) ?? isPlain(folder, whole);
        known.set(folder, plain);
        return plain;
    };
    return { holds };
}
const UNSTORED = ["", ".", "..", ".git"];
/** Throws where the last part of a path is none that git stores. `whole`: the path that it is a part of. */
function requireStored(name, whole) {
    const start = name.lastIndexOf("/") + 1;
    if (name.length - start > 4 || !UNSTORED.includes(name.slice(start).toLowerCase()))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quoted(whole)} is listed as a file, but git never stores such a path. The repository was tampered with.`);
}
/** What cannot follow a link looks before it opens. Windows knows neither flag; both are undefined there, which counts as 0. */
const OPENS_NO_LINK = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW !== undefined;
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** Opening tells most of what there is to know of an ordinary file; only where it fails, or could follow a link, is it looked at before. */
function readPlain(path, name, room) {
    const descriptor = OPENS_NO_LINK ? openIfPossible(path) : undefined;
    if (descriptor !== undefined)
        return attempt(name, () => readOpen(descriptor, room));
    const status = statusOf(path, name);
    if (status?.isSymbolicLink() === true) {
        return { kind: "symlink", bytes: attempt(name, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: "buffer" })) };
    }
    if (status?.isFile() !== true)
        return undefined;
    const content = attempt(name, () => readOpen((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS), room));
    if (content === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quoted(name)} changed while it was read. Run again.`);
    return content;
}
function openIfPossible(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
    }
    catch {
        return undefined;
    }
}
/** The content of an open regular file, and undefined for anything else: what was looked at may have become another thing since. */
function readOpen(descriptor, room) {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!status.isFile())
            return undefined;
        if (status.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOB_BYTES */ .qf)
            return { kind: "file", bytes: new Uint8Array(0), unheld: status.size };
        return { kind: "file", bytes: readAll(descriptor, status.size, room) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** As much as the size says; all of a file that has no size, such as those of /proc. */
function readAll(descriptor, size, room) {
    if (size === 0)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
    // A buffer of its own: what shares one with others would be sent to a worker together with them.
    const bytes = room && size <= room.length ? room.subarray(0, size) : Buffer.allocUnsafeSlow(size);
    let done = 0;
    while (done < size) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, done, size - done, null);
        if (count === 0)
            return bytes.subarray(0, done);
        done += count;
    }
    return bytes;
}
const statusOf = (path, name) => attempt(name, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
/** `action`, with trouble of the file system told as one of the user's files. */
function attempt(name, action) {
    try {
        return action();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            throw error;
        const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quoted(name)} exists, but could not be read (${reason}), so it cannot be judged.`);
    }
}
const quoted = (name) => JSON.stringify((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .displayName */ .QC)(name));


/***/ }),

/***/ 6091:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   f2: () => (/* binding */ byPath)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** Bytes that a UTF-8 sequence has, by its first byte. Source: RFC 3629, section 3. */
const sequenceLength = (lead) => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
/** A path as it is shown: bytes that are no valid UTF-8 become `\xNN`, all else stays as it is. Two paths may look the same. */
function displayPath(bytes) {
    const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    return isAscii(latin1) ? latin1 : (decodePath(bytes) ?? [...sequences(bytes)].join(""));
}
/** The same for bytes that come as one character each. */
const displayName = (latin1) => isAscii(latin1) ? latin1 : displayPath(Buffer.from(latin1, "latin1"));
/** Whether a text holds nothing but ASCII, which is the same bytes in UTF-8 and in latin1. */
const isAscii = (text) => !/[^\0-\x7f]/.test(text);
// One for all paths: to make one takes far longer than to decode a path.
const DECODER = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function* sequences(bytes) {
    for (let index = 0; index < bytes.length;) {
        const length = sequenceLength(bytes[index] ?? 0);
        const text = decodePath(bytes.subarray(index, index + length));
        yield text ?? `\\x${(bytes[index] ?? 0).toString(16).padStart(2, "0")}`;
        index += text === undefined ? 1 : length;
    }
}
/** The bytes of a path as text, or undefined where they are no valid UTF-8. */
function decodePath(bytes) {
    try {
        return DECODER.decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Order of paths: by UTF-16 code units, so that it is the same everywhere. */
function byPath(left, right) {
    if (left.path === right.path)
        return 0;
    return left.path < right.path ? -1 : 1;
}


/***/ }),

/***/ 5463:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f9: () => (/* binding */ VISIBLE),
  u_: () => (/* binding */ accountAlias),
  lS: () => (/* binding */ accountId),
  R8: () => (/* binding */ accountReference),
  jA: () => (/* binding */ customerManagedPolicyName),
  pP: () => (/* binding */ externalId),
  Gd: () => (/* binding */ groupDescription),
  pA: () => (/* binding */ groupDisplayName),
  V_: () => (/* binding */ groupId),
  CX: () => (/* binding */ groupTemplate),
  RR: () => (/* binding */ managedPolicyArn),
  ne: () => (/* binding */ organizationalUnitAlias),
  yK: () => (/* binding */ organizationalUnitId),
  ml: () => (/* binding */ organizationalUnitReference),
  Mr: () => (/* binding */ permissionSetDescription),
  te: () => (/* binding */ permissionSetName),
  k1: () => (/* binding */ policyPath),
  bo: () => (/* binding */ relayState),
  tb: () => (/* binding */ sessionDuration),
  wZ: () => (/* binding */ tagName),
  EZ: () => (/* binding */ tagValue),
  nT: () => (/* binding */ userName)
});

// EXTERNAL MODULE: ./lib/documents/character-class.js
var character_class = __webpack_require__(4031);
// EXTERNAL MODULE: ./lib/documents/text-field.js
var text_field = __webpack_require__(9479);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/excerpt.js
var excerpt = __webpack_require__(989);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
;// CONCATENATED MODULE: ./lib/identity/duration.js

/** The form of a duration that is days and time: weeks, months, years and fractions, which the model lets through, say nothing here. */
const DURATION = /^P(?=\d|T\d)(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/;
/** The seconds of an ISO 8601 duration, so that `PT60M`, `PT3600S` and `PT1H` are one; undefined for another form. */
function secondsOf(duration) {
    const found = DURATION.exec(duration);
    if (!found)
        return undefined;
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((digits) => Number(digits ?? 0));
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}
const isSession = (seconds) => seconds >= limits/* SESSION_SECONDS */.pW[0] && seconds <= limits/* SESSION_SECONDS */.pW[1];
/** What is wrong with the length of a session of a sound form. */
function sessionFlaw(duration) {
    const seconds = secondsOf(duration);
    return seconds === undefined || isSession(seconds) ? undefined : { seconds };
}
const UNITS = { hours: 3600, minutes: 60, seconds: 1 };
const WRITTEN = /^(?:p?t)?(?: *(\d{1,5}) *(?:h|hr|hrs|hours?))?(?: *(\d{1,5}) *(?:m|min|mins|minutes?))?(?: *(\d{1,6}) *(?:s|sec|secs|seconds?))?$/i;
/**
 * What a text that is no ISO 8601 duration means: `4h` is certainly `PT4H`; a bare `240` only if minutes are meant, and no other
 * unit gives a session.
 */
function durationMeant(text) {
    if (/^\d{1,5}$/.test(text)) {
        const when = ["hours", "minutes", "seconds"].find((unit) => isSession(Number(text) * UNITS[unit]));
        return when ? { perhaps: { text: durationOf(Number(text) * UNITS[when]), when } } : {};
    }
    const found = WRITTEN.exec(text);
    if (!found || text === "")
        return {};
    const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((digits) => Number(digits ?? 0));
    const total = hours * 3600 + minutes * 60 + seconds;
    return isSession(total) ? { meant: durationOf(total) } : total > 0 ? { seconds: total } : {};
}
/** Seconds as an ISO 8601 duration in its shortest form: `PT1H30M`. */
function durationOf(seconds) {
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return `PT${parts.map((part, index) => (part === 0 ? "" : `${part}${"HMS"[index]}`)).join("")}`;
}

;// CONCATENATED MODULE: ./lib/identity/fields.js






/**
 * One schema for each field of an identity file, whatever its format: readers of other formats judge single values by them. Names,
 * lengths and patterns are those of the models sso-admin-2020-07-20, identitystore-2020-06-15 and organizations-2016-11-28
 * (botocore). The `expected` texts complete the sentence "is not ...".
 */
const between = ([minimum, maximum]) => `${minimum} to ${(0,excerpt/* grouped */.z)(maximum)} characters`;
const ALIAS = "[A-Za-z][A-Za-z0-9._-]{0,127}";
const ACCOUNT = "[0-9]{12}";
// Organizations API reference, OrganizationalUnit.Id and Root.Id.
const UNIT = "ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32}";
const aliasField = (expected, form, more = {}) => (0,text_field/* textField */.M)({
    expected,
    length: limits/* CHARACTERS */.jt.alias,
    characters: (0,character_class/* characterClass */.E)("[A-Za-z0-9._-]"),
    form: new RegExp(`^${form}$`, "u"),
    ...more,
});
const alias = "an alias of 1 to 128 letters, digits, `.`, `_` and `-` that begins with a letter";
/** What an account is called in identity files. */
const accountAlias = aliasField(alias, ALIAS);
/** What an organizational unit is called in identity files; an alias that looks like an id would be two things. */
const organizationalUnitAlias = aliasField(`${alias} and is not itself an id`, `(?!(?:${UNIT})$)${ALIAS}`);
/** Parsers that take an id for a number drop the zeros that it begins with; people write it in groups of four digits. */
function idMeant(text) {
    if (/^\d{4}([- ])\d{4}\1\d{4}$/.test(text))
        return { meant: text.replace(/\D/g, "") };
    if (!/^\d+$/.test(text))
        return {};
    const bound = limits/* CHARACTERS */.jt.accountId[1];
    const isShort = text.length < bound && text.length >= bound - 4;
    return {
        count: { of: "characters", actual: text.length, bound },
        ...(isShort ? { perhaps: { text: text.padStart(bound, "0"), when: "leading-zero" } } : {}),
    };
}
const accountId = (0,text_field/* textField */.M)({
    expected: "an AWS account id: 12 digits in quotes",
    length: limits/* CHARACTERS */.jt.accountId,
    alphabet: (0,character_class/* characterClass */.E)("[0-9]"),
    form: new RegExp(`^${ACCOUNT}$`, "u"),
    meant: idMeant,
});
/** An account in a list of targets; the id of an organizational unit would do for an alias, and is meant for none. */
const accountReference = aliasField("an account's alias, or its id: 12 digits in quotes", `(?:(?!(?:${UNIT})$)${ALIAS}|${ACCOUNT})`, { meant: idMeant });
const organizationalUnitId = (0,text_field/* textField */.M)({
    expected: "the id of an organizational unit (`ou-ab12-34cd56ef`) or of the root (`r-ab12`)",
    length: limits/* CHARACTERS */.jt.organizationalUnitId,
    alphabet: (0,character_class/* characterClass */.E)("[0-9a-z-]"),
    form: new RegExp(`^(?:${UNIT})$`, "u"),
});
/** An organizational unit in a list of targets. */
const organizationalUnitReference = aliasField("an organizational unit's alias or id", ALIAS);
// GroupDisplayName, and SensitiveStringType of descriptions, which takes the ideographic space as well.
const DISPLAYED = (0,character_class/* characterClass */.E)("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00A0]", "[\\t\\n\\r -~]");
const PRINTABLE = (0,character_class/* characterClass */.E)("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00A0\\u3000]", "[\\t\\n\\r -~]");
const groupDisplayName = (0,text_field/* textField */.M)({
    expected: `a group's display name of ${between(limits/* CHARACTERS */.jt.groupName)} without control characters`,
    length: limits/* CHARACTERS */.jt.groupName,
    characters: DISPLAYED,
});
/** A display name with a place for the account's alias. */
const groupTemplate = (0,text_field/* textField */.M)({
    expected: "a group's display name with `{account}` in it, such as `AWS-{account}-Developers`",
    length: limits/* CHARACTERS */.jt.groupName,
    characters: DISPLAYED,
    form: /\{account\}/u,
    pattern: `^(?=[\\s\\S]*\\{account\\})(?:${DISPLAYED.source})*$`,
    meant: (text) => {
        const [only, ...others] = text.match(/\{[^{}]*\}/g) ?? [];
        const isNear = only !== undefined && others.length === 0 && (0,errors/* nearest */.pA)(only, ["{account}"]) !== undefined;
        return isNear ? { meant: text.replace(only, "{account}") } : {};
    },
});
const groupDescription = (0,text_field/* textField */.M)({
    expected: `a group's description of ${between(limits/* CHARACTERS */.jt.groupDescription)} without control characters`,
    length: limits/* CHARACTERS */.jt.groupDescription,
    characters: PRINTABLE,
});
const groupId = (0,text_field/* textField */.M)({
    expected: "a group id of the identity store: a UUID, or 10 hex digits, `-` and a UUID",
    length: limits/* CHARACTERS */.jt.groupId,
    alphabet: (0,character_class/* characterClass */.E)("[0-9A-Fa-f-]"),
    form: /^(?:[0-9a-f]{10}-)?[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$/u,
});
/** Whatever is printed, and no white space. */
const VISIBLE = (0,character_class/* characterClass */.E)("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]", "[!-~]");
const externalId = (0,text_field/* textField */.M)({
    expected: `the id that the identity provider gave the group: ${between(limits/* CHARACTERS */.jt.externalId)} without white space`,
    length: limits/* CHARACTERS */.jt.externalId,
    characters: VISIBLE,
});
const userName = (0,text_field/* textField */.M)({
    expected: `a user name of ${between(limits/* CHARACTERS */.jt.userName)} without white space`,
    length: limits/* CHARACTERS */.jt.userName,
    characters: VISIBLE,
});
const NAME = (0,character_class/* characterClass */.E)("[A-Za-z0-9_+=,.@-]");
const permissionSetName = (0,text_field/* textField */.M)({
    expected: "a permission set's name: 1 to 32 of letters, digits and `_+=,.@-`",
    length: limits/* CHARACTERS */.jt.permissionSetName,
    characters: NAME,
});
const permissionSetDescription = (0,text_field/* textField */.M)({
    expected: `a permission set's description: ${between(limits/* CHARACTERS */.jt.permissionSetDescription)} of Latin-1`,
    length: limits/* CHARACTERS */.jt.permissionSetDescription,
    characters: (0,character_class/* characterClass */.E)("[\\t\\n\\r\\u0020-\\u007E\\u00A1-\\u00FF]"),
});
const sessionDuration = (0,text_field/* textField */.M)({
    expected: "an ISO 8601 duration of 1 to 12 hours, such as `PT1H` or `PT1H30M`",
    length: [1, 100],
    alphabet: (0,character_class/* characterClass */.E)("[PDTHMS0-9]"),
    form: DURATION,
    further: sessionFlaw,
    meant: durationMeant,
});
const relayState = (0,text_field/* textField */.M)({
    expected: `a relay state: ${between(limits/* CHARACTERS */.jt.relayState)} of a URL, or spaces`,
    length: limits/* CHARACTERS */.jt.relayState,
    characters: (0,character_class/* characterClass */.E)("[a-zA-Z0-9&$@#\\\\/%?=~\\-_'\"|!:,.;*+[\\] (){}]"),
});
const PATH = "(?:/[A-Za-z0-9.,+@=_-]+)*/";
const managedPolicyArn = (0,text_field/* textField */.M)({
    expected: "the ARN of an AWS managed policy, such as `arn:aws:iam::aws:policy/ReadOnlyAccess`",
    length: limits/* CHARACTERS */.jt.managedPolicyArn,
    alphabet: (0,character_class/* characterClass */.E)("[A-Za-z0-9:/.,+@=_-]"),
    form: new RegExp(`^arn:aws(?:-[a-z]{1,5}){0,3}:iam::aws:policy${PATH}[A-Za-z0-9.,+=@_-]+$`, "u"),
    meant: policyMeant,
});
function policyMeant(text) {
    const own = /^arn:aws[a-z-]*:iam::\d{12}:policy\/(?:.*\/)?([\w+=,.@-]+)$/.exec(text);
    if (own)
        return { perhaps: { text: own[1] ?? "", when: "customer-managed" } };
    const isName = /^(?:[A-Za-z0-9.,+@=_-]+\/)*[A-Za-z][A-Za-z0-9.,+=@_-]*$/.test(text);
    return isName ? { perhaps: { text: `arn:aws:iam::aws:policy/${text}`, when: "aws-managed" } } : {};
}
const customerManagedPolicyName = (0,text_field/* textField */.M)({
    expected: "a customer managed policy's name: 1 to 128 of letters, digits and `_+=,.@-`",
    length: limits/* CHARACTERS */.jt.policyName,
    characters: NAME,
});
const isPath = new RegExp(`^${PATH}$`, "u");
const policyPath = (0,text_field/* textField */.M)({
    expected: "a policy path of 1 to 512 characters that begins and ends with `/`, such as `/teams/`",
    length: limits/* CHARACTERS */.jt.policyPath,
    characters: (0,character_class/* characterClass */.E)("[A-Za-z0-9.,+@=_/-]"),
    form: isPath,
    meant: (text) => {
        const whole = `/${text}/`.replaceAll(/\/+/g, "/");
        return isPath.test(whole) && whole.length <= limits/* CHARACTERS */.jt.policyPath[1] ? { meant: whole } : {};
    },
});
const TAG = (0,character_class/* characterClass */.E)("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]", "[A-Za-z0-9 _.:/=+\\-@]");
const tagName = (0,text_field/* textField */.M)({
    expected: `a tag key of ${between(limits/* CHARACTERS */.jt.tagKey)} (letters, digits, spaces and \`_.:/=+-@\`) that does not begin with \`aws:\``,
    length: limits/* CHARACTERS */.jt.tagKey,
    characters: TAG,
    form: /^(?![aA][wW][sS]:)/u,
    pattern: `^(?![aA][wW][sS]:)(?:${TAG.source})*$`,
});
const tagValue = (0,text_field/* textField */.M)({
    expected: "a tag value of at most 256 letters, digits, spaces and `_.:/=+-@`",
    length: limits/* CHARACTERS */.jt.tagValue,
    characters: TAG,
});


/***/ }),

/***/ 3210:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ DOCUMENT_BYTES),
/* harmony export */   Cy: () => (/* binding */ SIMILAR_PATH_LOOKUPS),
/* harmony export */   DF: () => (/* binding */ WORKER_DEADLINE_MS),
/* harmony export */   GX: () => (/* binding */ MANAGED_POLICIES_PER_ROLE),
/* harmony export */   IC: () => (/* binding */ RESERVED_GROUP_NAMES),
/* harmony export */   IJ: () => (/* binding */ ATTRIBUTION_DEADLINE_MS),
/* harmony export */   J: () => (/* binding */ HISTORY_WORKER_OBJECTS),
/* harmony export */   J9: () => (/* binding */ DIALECT_FILTER_START_BYTES),
/* harmony export */   KA: () => (/* binding */ FINDINGS_SHOWN_PER_RULE),
/* harmony export */   Kj: () => (/* binding */ SECRET_PIECES_CHARACTERS),
/* harmony export */   Lx: () => (/* binding */ ANNOTATION_MESSAGE_CHARACTERS),
/* harmony export */   M2: () => (/* binding */ NEIGHBOURHOOD_BYTES),
/* harmony export */   MD: () => (/* binding */ SUMMARY_RESERVED_BYTES),
/* harmony export */   MY: () => (/* binding */ FRAME_COLUMNS),
/* harmony export */   N_: () => (/* binding */ GIT_OUTPUT_BYTES),
/* harmony export */   Q: () => (/* binding */ DOCUMENT_NODES),
/* harmony export */   Ql: () => (/* binding */ AWS_CONNECTION_TIMEOUT_MS),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   S_: () => (/* binding */ SYNC_WAIT_MINUTES),
/* harmony export */   Sf: () => (/* binding */ TYPE_NAME_CHARACTERS),
/* harmony export */   Ue: () => (/* binding */ MANAGED_POLICIES_PER_SET),
/* harmony export */   Vh: () => (/* binding */ SYNC_POLL_MS),
/* harmony export */   YA: () => (/* binding */ DIRECTORY_TIMEOUT_SECONDS),
/* harmony export */   YX: () => (/* binding */ DECODED_TIMES),
/* harmony export */   ZE: () => (/* binding */ AWS_REQUEST_TIMEOUT_MS),
/* harmony export */   _j: () => (/* binding */ SPELLING_COMPARISONS),
/* harmony export */   _o: () => (/* binding */ ORGANIZATIONAL_UNIT_LEVELS),
/* harmony export */   _w: () => (/* binding */ ENTRA_GROUP_NAME_CHARACTERS),
/* harmony export */   cy: () => (/* binding */ WHOLE_DEPTH),
/* harmony export */   d1: () => (/* binding */ GIT_OLDEST),
/* harmony export */   dj: () => (/* binding */ POLICY_TEXT_BYTES),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL),
/* harmony export */   eK: () => (/* binding */ SCAN_OVERLAP_BYTES),
/* harmony export */   ee: () => (/* binding */ SECRET_CHARACTERS_SHOWN),
/* harmony export */   g7: () => (/* binding */ WORKER_START_BYTES),
/* harmony export */   gR: () => (/* binding */ FILTER_START_BYTES),
/* harmony export */   gh: () => (/* binding */ GROUP_LOOKUPS_AT_ONCE),
/* harmony export */   gp: () => (/* binding */ TAGS),
/* harmony export */   gs: () => (/* binding */ DOCUMENT_DEPTH),
/* harmony export */   h2: () => (/* binding */ DOCUMENT_PROBLEMS),
/* harmony export */   iN: () => (/* binding */ REFERENCED_FILES),
/* harmony export */   ig: () => (/* binding */ TEMPLATE_GROUPS),
/* harmony export */   j8: () => (/* binding */ IAM_USER_NAME_CHARACTERS),
/* harmony export */   jt: () => (/* binding */ CHARACTERS),
/* harmony export */   km: () => (/* binding */ ATTRIBUTED_OBJECTS),
/* harmony export */   kx: () => (/* binding */ MANAGED_POLICIES_PER_ROLE_NEWER),
/* harmony export */   lj: () => (/* binding */ NAMES_AT_ONCE),
/* harmony export */   ly: () => (/* binding */ GIT_DEADLINE_MS),
/* harmony export */   nd: () => (/* binding */ UNPROVISIONED_CHARACTERS),
/* harmony export */   oD: () => (/* binding */ GROUP_LOOKUPS),
/* harmony export */   pW: () => (/* binding */ SESSION_SECONDS),
/* harmony export */   q: () => (/* binding */ CONTROL_TOWER_SETS),
/* harmony export */   qE: () => (/* binding */ WORKER_START_FILES),
/* harmony export */   qZ: () => (/* binding */ INLINE_POLICY_TOTAL_BYTES),
/* harmony export */   qf: () => (/* binding */ BLOB_BYTES),
/* harmony export */   rU: () => (/* binding */ HISTORY_WORKERS),
/* harmony export */   rs: () => (/* binding */ OKTA_GROUP_NAME_CHARACTERS),
/* harmony export */   sP: () => (/* binding */ FIX_ROUNDS),
/* harmony export */   sh: () => (/* binding */ SCAN_BYTES),
/* harmony export */   t$: () => (/* binding */ INLINE_POLICY_BYTES),
/* harmony export */   ue: () => (/* binding */ SNAPSHOT_CLOCK_SKEW_MS),
/* harmony export */   uk: () => (/* binding */ IDENTITY_STORE_CALLS_PER_SECOND),
/* harmony export */   uo: () => (/* binding */ GIT_LISTING_BYTES),
/* harmony export */   v9: () => (/* binding */ AWS_ATTEMPTS),
/* harmony export */   yH: () => (/* binding */ DECODED_CHARACTERS),
/* harmony export */   zv: () => (/* binding */ DECODING_CONTEXT_CHARACTERS),
/* harmony export */   zz: () => (/* binding */ GROUPS_PER_PAGE)
/* harmony export */ });
/** Every number that a platform or this project sets, with its source. Nothing else holds such a number. */
// GitHub Actions
/** Annotations of one level that a step may make; later ones stay in the log only. Source: actions/runner ExecutionContext.cs, _maxCountPerIssueType. */
const ANNOTATIONS_PER_LEVEL = 10;
/** Characters of an annotation's message before it is cut. Source: actions/runner ExecutionContext.cs, _maxIssueMessageLength. */
const ANNOTATION_MESSAGE_CHARACTERS = 4096;
/** Bytes of a step's job summary; above it nothing is shown. Source: actions/runner FileCommandManager.cs, AttachmentSizeLimit. */
const SUMMARY_BYTES = 1024 * 1024;
/** Findings of one rule above which annotations and comments show one line with a count. Source: our own. */
const FINDINGS_SHOWN_PER_RULE = 20;
// What we are willing to read. Source: our own, from measurements in bench/.
/** Nesting of a YAML, JSON or HCL document. The composer of `yaml` recurses, and 5,000 levels abort the process. */
const DOCUMENT_DEPTH = 100;
/** Nodes of one file after its aliases are followed. */
const DOCUMENT_NODES = 2_000_000;
/** Bytes of a file that is parsed as a document. */
const DOCUMENT_BYTES = 32 * 1024 * 1024;
/** Bytes of a JSON file or text that is read as an inline policy: eight times what AWS takes, so that white space is not in the way. */
const POLICY_TEXT_BYTES = 256 * 1024;
/** Files that the identity files of one tree may refer to. Above Identity Center's quota of 3,500 permission sets. */
const REFERENCED_FILES = 4_000;
/** Referenced files that are not there for which a similar path is looked up. */
const SIMILAR_PATH_LOOKUPS = 20;
/** Bytes of a blob that is held in memory to be searched. Source: Node's lib/fs.js, kIoMaxLength: no file of more bytes is read at once. */
const BLOB_BYTES = 2 ** 31 - 1;
/** Rounds of fixing and judging again, since a fix may bring to light what could not be read before. Source: ESLint, MAX_AUTOFIX_PASSES. */
const FIX_ROUNDS = 10;
// git
/** Milliseconds that one git process may take. */
const GIT_DEADLINE_MS = 10 * 60 * 1000;
/** Milliseconds for the one question that is only for comfort: which commit brought a finding. */
const ATTRIBUTION_DEADLINE_MS = 20 * 1000;
/** Blobs, and paths, of which the origin is looked up: their ids are arguments of one process. Source: Windows, 32,767 characters of a command line. */
const ATTRIBUTED_OBJECTS = 400;
/** The depth of a fetch that leaves nothing out. Source: git's shallow.h, INFINITE_DEPTH, which --unshallow stands for. */
const WHOLE_DEPTH = 0x7fffffff;
/** Bytes that one git process may print where its output is collected and not streamed. */
const GIT_OUTPUT_BYTES = 1024 * 1024 * 1024;
/** Bytes of a list of files that git may print; a tree bomb lists without end. 50 MB is Chromium's. Source: our own. */
const GIT_LISTING_BYTES = 256 * 1024 * 1024;
/** The oldest git that can be told to run nothing out of a bare repository. Source: git 2.38 release notes, safe.bareRepository. */
const GIT_OLDEST = [2, 38];
// IAM
/** Characters of an IAM user's name. Source: IAM user guide, "IAM and AWS STS quotas", "Name lengths". */
const IAM_USER_NAME_CHARACTERS = 64;
/** Characters up to which a text is taken for the name of a type; the longest of CloudFormation's is far shorter. Source: our own. */
const TYPE_NAME_CHARACTERS = 256;
// IAM Identity Center
/** Bytes of a permission set's inline policy that are no white space. Source: IAM Identity Center user guide, "IAM Identity Center quotas"; IAM user guide, "IAM and AWS STS quotas". */
const INLINE_POLICY_BYTES = 10_240;
/** Bytes of a permission set's inline policy in all. Source: the same quotas; botocore sso-admin-2020-07-20, PermissionSetPolicyDocument. */
const INLINE_POLICY_TOTAL_BYTES = 32_768;
/** Results of one page of ListGroups. Source: botocore identitystore-2020-06-15, MaxResults. */
const GROUPS_PER_PAGE = 100;
/** Names up to which single look-ups are cheaper than a listing. Source: our own: a look-up costs two calls, a listing one for each 100 groups. */
const GROUP_LOOKUPS = 10;
/** Seconds that the whole directory gate may take unless --directory-timeout says otherwise. Source: our own. */
const DIRECTORY_TIMEOUT_SECONDS = 120;
/** Single look-ups that are under way at once; AWS allows 20 calls a second for each operation. Source: our own. */
const GROUP_LOOKUPS_AT_ONCE = 5;
/** Calls of one operation that AWS takes in a second. Source: IAM Identity Center user guide, quotas, "Identity Store API throttle limits". */
const IDENTITY_STORE_CALLS_PER_SECOND = 20;
/** Milliseconds between two questions for groups that are awaited. Source: our own. */
const SYNC_POLL_MS = 10_000;
/** Minutes that a run may wait for groups. Source: GitHub Docs, "Actions limits": a job on a hosted runner ends after 6 hours. */
const SYNC_WAIT_MINUTES = 360;
/** Tries of one call, the first included; between them the SDK waits longer and longer. Source: our own. */
const AWS_ATTEMPTS = 6;
/** Milliseconds to reach an AWS endpoint. Source: our own. */
const AWS_CONNECTION_TIMEOUT_MS = 5_000;
/** Milliseconds until an AWS endpoint answers one try. Source: our own. */
const AWS_REQUEST_TIMEOUT_MS = 20_000;
/** Milliseconds that the clock of whoever took a snapshot may be ahead of ours. Source: our own. */
const SNAPSHOT_CLOCK_SKEW_MS = 5 * 60 * 1000;
/** Managed policies of one permission set, AWS's and the customer's together. Source: user guide, "IAM Identity Center quotas". */
const MANAGED_POLICIES_PER_SET = 25;
/** Managed policies that every account lets a role have. Source: user guide, "IAM Identity Center quotas", note 1. */
const MANAGED_POLICIES_PER_ROLE = 10;
/** Managed policies that an account with IAM's newer default lets a role have. Source: IAM user guide, "IAM and AWS STS quotas". */
const MANAGED_POLICIES_PER_ROLE_NEWER = 20;
/** Names that no group can be given. Source: Identity Store API reference, CreateGroup, DisplayName. */
const RESERVED_GROUP_NAMES = ["Administrator", "AWSAdministrators"];
/**
 * Characters, beside tab and line breaks, that AWS is said to refuse in what is provisioned, although its model of a group
 * has them. Source: Microsoft's tutorial "Configure AWS IAM Identity Center for automatic user provisioning"; Okta's article
 * "AWS provisioning error: Request is unparsable, syntactically incorrect, or violates schema".
 */
const UNPROVISIONED_CHARACTERS = "<>;:%";
// Identity providers
/** Characters of a group's name in Microsoft Entra ID. Source: Microsoft Graph, resource type group, displayName. */
const ENTRA_GROUP_NAME_CHARACTERS = 256;
/** Characters of a group's name in Okta. Source: Okta Workflows, Okta connector, "Create Group". */
const OKTA_GROUP_NAME_CHARACTERS = 255;
// Declared access
/** Organizational units that lie one in the other below the root. Source: AWS Organizations user guide, "Quotas for AWS Organizations". */
const ORGANIZATIONAL_UNIT_LEVELS = 5;
/** Groups that the templates of one instance may stand for, each account of each assignment counted. Source: our own. */
const TEMPLATE_GROUPS = 1_000_000;
/** Pairs of characters that one rule compares in search of what was meant. Source: our own: about a second. */
const SPELLING_COMPARISONS = 50_000_000;
/**
 * The fewest and the most characters of the fields of identity files. Source: the models sso-admin-2020-07-20,
 * identitystore-2020-06-15 and organizations-2016-11-28 (botocore 1.44.5); `alias`, `note`: our own.
 */
const CHARACTERS = {
    groupName: [1, 1024],
    groupDescription: [1, 1024],
    groupId: [36, 47],
    externalId: [1, 256],
    userName: [1, 128],
    permissionSetName: [1, 32],
    permissionSetDescription: [1, 700],
    relayState: [1, 240],
    managedPolicyArn: [20, 2048],
    policyName: [1, 128],
    policyPath: [1, 512],
    tagKey: [1, 128],
    tagValue: [0, 256],
    accountId: [12, 12],
    organizationalUnitId: [6, 68],
    alias: [1, 128],
    note: [1, 1000],
};
/** Tags of one permission set. Source: IAM Identity Center user guide, "Tagging resources": 50 for each resource; the model lets 75 through. */
const TAGS = 50;
/** Seconds that a session may last. Source: IAM Identity Center user guide, "Set session duration": 1 to 12 hours. */
const SESSION_SECONDS = [3600, 43_200];
// Secrets
/** Characters of a secret that may never be shown in a row. Source: our own. */
const SECRET_CHARACTERS_SHOWN = 11;
/**
 * Times its own length that a text may be decoded in all, so that cost stays linear in what somebody commits. Eight
 * transformations undone everywhere, and each of what they give once more, come to 72; ordinary text stays below 2. Source: our own.
 */
const DECODED_TIMES = 16;
/** Characters that are decoded at least, since the cost of small texts is nothing. Source: our own. */
const DECODED_CHARACTERS = 1024 * 1024;
/**
 * Characters of a secret, as it is written, on each side of what is undone in it: an AWS SCIM token has 600, each of which takes
 * six as an escape. Source: our own.
 */
const SECRET_PIECES_CHARACTERS = 4096;
/** Characters before and after that, for the name of a value. Source: our own. */
const DECODING_CONTEXT_CHARACTERS = 256;
/** Bytes of a blob that are searched at once. Source: our own: what is decoded of so many stays in memory. */
const SCAN_BYTES = 8 * 1024 * 1024;
/** Bytes that two searched stretches of a blob share: the longest secrets, of about 3,000 characters, with 16 bytes for each. Source: our own. */
const SCAN_OVERLAP_BYTES = 64 * 1024;
/**
 * Bytes before and behind what is left of a secret that are read as text where a blob is large. Source: our own: rules look at less
 * around what they go by, 6,000 characters at the most, and no token is written in more.
 */
const NEIGHBOURHOOD_BYTES = 16 * 1024;
/** Names of paths or references that are searched as one text. Source: our own. */
const NAMES_AT_ONCE = 1000;
/** Bytes after which blobs are searched as bytes before they are read as text. Measured: making the filter takes as long as to read so many. */
const FILTER_START_BYTES = 16 * 1024;
/** Bytes in files that the same dialects read, after which those are searched as bytes first. Measured: making a filter takes 1 to 5 ms. */
const DIALECT_FILTER_START_BYTES = 256 * 1024;
/** Bytes after which a scan goes on in a worker. Measured: see bench/worker.js. */
const WORKER_START_BYTES = 32 * 1024 * 1024;
/** Files on the disk of which a worker reads its share from the beginning. Source: our own estimate; of 20,000 it does, see bench/work-tree.js. */
const WORKER_START_FILES = 5_000;
/** Objects of a history up to which it is read in the main thread. Measured: see bench/history.js. */
const HISTORY_WORKER_OBJECTS = 5_000;
/** Workers that read a history, each with a git of its own. More than four wait for the disk and each other. */
const HISTORY_WORKERS = 4;
/** Milliseconds in which a worker that has work must answer something; then the scan has failed. Source: our own. */
const WORKER_DEADLINE_MS = 5 * 60 * 1000;
/** Permission sets that AWS Control Tower makes. Source: AWS Control Tower user guide, "IAM Identity Center groups for AWS Control Tower". */
const CONTROL_TOWER_SETS = [
    "AWSAdministratorAccess",
    "AWSOrganizationsFullAccess",
    "AWSPowerUserAccess",
    "AWSReadOnlyAccess",
    "AWSServiceCatalogAdminFullAccess",
    "AWSServiceCatalogEndUserAccess",
];
// Reports
/** Columns of a source line that a code frame shows. Source: our own. */
const FRAME_COLUMNS = 100;
/** Bytes of a job summary kept free for closing tags and for the sentence on what was left out. Source: our own. */
const SUMMARY_RESERVED_BYTES = 4096;
/** Problems of one HCL file that are kept; the first say enough about a file that is broken throughout. Source: our own. */
const DOCUMENT_PROBLEMS = 100;


/***/ }),

/***/ 1610:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAnswers: () => (/* binding */ createAnswers)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5469);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
/* harmony import */ var _git_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6091);
/* harmony import */ var _identity_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8164);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4633);
/* harmony import */ var _scan_dialects_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2288);
/* harmony import */ var _scan_filtered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5893);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2012);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(483);









/** What such a worker answers to each task, where it was ordered to use some detectors. */
function createAnswers(order) {
    const detectors = {
        secrets: order.secrets ? _rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules.filter(_core_js__WEBPACK_IMPORTED_MODULE_8__/* .isSecretRule */ .dJ) : [],
        dialects: order.dialects ? _scan_dialects_index_js__WEBPACK_IMPORTED_MODULE_4__/* .dialects */ .O : [],
    };
    const scan = (0,_scan_filtered_js__WEBPACK_IMPORTED_MODULE_5__/* .createScan */ .e)(detectors);
    const search = (0,_search_js__WEBPACK_IMPORTED_MODULE_7__/* .createFileSearch */ .$)(order.root ?? "", detectors);
    return (task) => {
        const answer = "blobs" in task ? { found: (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .joinFound */ .l)(task.blobs.map(scan)) } : searchOrTrouble(search, task);
        return { id: task.id, ...answer };
    };
}
function searchOrTrouble(search, { names, wanted }) {
    const files = names.split("\0").map((name) => ({ path: (0,_git_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(name), name }));
    const keep = wanted ? copiesOf(new Set(wanted.map((index) => files[index]?.path))) : () => [];
    try {
        return search(files, keep);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { trouble: error.message };
    }
}
/** Of each blob that could be an identity file, one that stays as it is when the next one is read. */
const copiesOf = (wanted) => (blob) => (0,_identity_files_js__WEBPACK_IMPORTED_MODULE_2__/* .identityPaths */ .FS)(blob, (path) => wanted.has(path)).length > 0 ? [{ ...blob, bytes: new Uint8Array(blob.bytes) }] : [];


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


/***/ }),

/***/ 7713:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/**
 * SHA-256 of bytes, or of a text's in UTF-8, as 64 hex digits. node:crypto is loaded with the first call: it takes milliseconds, and a run
 * without findings hashes nothing.
 */
const sha256 = (content) => process.getBuiltinModule("node:crypto").createHash("sha256").update(content).digest("hex");


/***/ })

};
;