"use strict";
exports.id = 200;
exports.ids = [200,354];
exports.modules = {

/***/ 8621:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ answerNow),
/* harmony export */   NK: () => (/* binding */ READ_BYTES),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   cO: () => (/* binding */ heldRead),
/* harmony export */   qB: () => (/* binding */ someStretch)
/* harmony export */ });
/** Bytes that are asked for at once where nothing else decides: few enough for a cache of the processor. Source: our own. */
const READ_BYTES = 256 * 1024;
/** Does such work on a content that answers at once. Throws what the content throws. */
function answerNow(asking, read) {
    let step = asking.next();
    while (step.done !== true)
        step = asking.next(read(step.value.start, step.value.end));
    return step.value;
}
/** Does such work on a content that may take its time. Throws what the content throws. */
async function answer(asking, read) {
    let step = asking.next();
    while (step.done !== true)
        step = asking.next(await read(step.value.start, step.value.end));
    return step.value;
}
/** How bytes that are held answer. */
const heldRead = (bytes) => (start, end) => bytes.subarray(start, end);
/**
 * Asks for the bytes of a content of this size, in their order and so many at once, of which each time `overlap` were there before.
 * Answers whether `take` did so for some of them: then no more are asked for.
 */
function* someStretch(size, { at: atOnce, overlap = 0 }, take) {
    for (let start = 0;; start += atOnce - overlap) {
        const end = Math.min(size, start + atOnce);
        if (take(yield { start, end }))
            return true;
        if (end === size)
            return false;
    }
}


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

/***/ 7531:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Q$: () => (/* binding */ decodeStretch),
/* harmony export */   Z5: () => (/* binding */ SAMPLE_BYTES),
/* harmony export */   bR: () => (/* binding */ utf16),
/* harmony export */   i9: () => (/* binding */ utf16In),
/* harmony export */   sx: () => (/* binding */ encodeLike)
/* harmony export */ });
/* unused harmony export latin1 */
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8621);

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
    const wide = utf16Sample(bytes);
    return wide !== undefined && !isMarked(bytes) && createAsciiSearch()(bytes) ? undefined : wide;
}
/** The same of a content of this size, which is only read as a whole where its beginning leaves it open. */
function* utf16In(size) {
    const sample = yield { start: 0, end: Math.min(size, SAMPLE_BYTES) };
    const wide = utf16Sample(sample);
    if (wide === undefined || isMarked(sample))
        return wide;
    return (yield* (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .someStretch */ .qB)(size, { at: _asking_js__WEBPACK_IMPORTED_MODULE_0__/* .READ_BYTES */ .NK }, createAsciiSearch())) ? undefined : wide;
}
const isMarked = (bytes) => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
/** Which UTF-16 the first bytes of a content could be. */
function utf16Sample(bytes) {
    if (isMarked(bytes))
        return bytes[0] === 0xff ? "utf-16le" : "utf-16be";
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
    if (many * PAIRS_PER_ZERO < pairs || few * ZEROS_PER_STRAY > many)
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
/** A function that is given bytes piece by piece, and answers whether such a run stands in them, be it across pieces. */
function createAsciiSearch() {
    let run = 0;
    return (bytes) => {
        for (const byte of bytes) {
            run = byte >= 0x20 && byte <= 0x7e ? run + 1 : 0;
            if (run >= LONG_ASCII)
                return true;
        }
        return false;
    };
}
const withoutMark = (text) => (text.startsWith("\uFEFF") ? text.slice(1) : text);


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


/***/ }),

/***/ 7713:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sha256In),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8621);

/**
 * SHA-256 of bytes, or of a text's in UTF-8, as 64 hex digits. node:crypto is loaded with the first call: it takes milliseconds, and a run
 * without findings hashes nothing.
 */
const sha256 = (content) => createHash().update(content).digest("hex");
/** The same of a content of this size that is not held. */
function* sha256In(size) {
    const hash = createHash();
    yield* (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .someStretch */ .qB)(size, { at: _asking_js__WEBPACK_IMPORTED_MODULE_0__/* .READ_BYTES */ .NK }, (bytes) => {
        hash.update(bytes);
        return false;
    });
    return hash.digest("hex");
}
const createHash = () => process.getBuiltinModule("node:crypto").createHash("sha256");


/***/ })

};
;