"use strict";
exports.id = 433;
exports.ids = [433,354,989];
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

/***/ 4926:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeFailure: () => (/* binding */ describeFailure),
/* harmony export */   failureAnnotation: () => (/* binding */ failureAnnotation)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5469);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
/* harmony import */ var _report_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2009);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2093);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4633);
/* harmony import */ var _scan_mask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1062);






/** On its way into a message a secret may change, or be cut, so that no rule would know it again: so each is learned first. */
function hideIn(error, given) {
    const hide = (0,_scan_mask_js__WEBPACK_IMPORTED_MODULE_4__/* .createHide */ .t)(_rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules.filter(_core_js__WEBPACK_IMPORTED_MODULE_5__/* .isSecretRule */ .dJ), []);
    for (const text of given)
        hide(text ?? "");
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        hide(error.quoted ?? "");
    return hide;
}
/**
 * What is shown of a failure: the message of a UserError with its place; a bug's message and stack, and where to report it.
 * Secrets that a rule recognises in it or in what was `given` are hidden; so are control characters and workflow commands.
 */
function describeFailure(error, given) {
    const written = [];
    (0,_report_log_js__WEBPACK_IMPORTED_MODULE_2__/* .createLog */ .h)({ write: (text) => void written.push(text), hide: hideIn(error, given) }).text(textOf(error));
    return written.join("");
}
/** The same as one annotation of GitHub, with its line break. */
function failureAnnotation(error, given) {
    const written = [];
    const log = (0,_report_log_js__WEBPACK_IMPORTED_MODULE_2__/* .createLog */ .h)({ write: (text) => void written.push(text), hide: hideIn(error, given) });
    log.commands((0,_report_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCommand */ .fE)("error", { title: "identity-guard" }, describeFailure(error, given).trimEnd()));
    return written.join("");
}
function textOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) {
        const { place } = error;
        const where = place ? `${place.path}:${place.startLine}:${place.startColumn}: ` : "";
        return `identity-guard: ${where}${error.message}`;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `identity-guard: this is a bug in Identity Guard, and nothing was judged. Please report it with these lines:\n${detail}`;
}


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

/***/ 2009:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ breakLegacyInJson),
/* harmony export */   Iq: () => (/* binding */ maskCommand),
/* harmony export */   Ir: () => (/* binding */ isAnnotation),
/* harmony export */   VP: () => (/* binding */ defuse),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   vW: () => (/* binding */ breakLegacy)
/* harmony export */ });
/* unused harmony exports escapeData, escapeProperty */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);

/** Text for the data of a command. */
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
/** Text for the value of a command's property. */
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
/** One command as a line without its line break. `name` and the properties' names are our own; all else may be hostile. */
function formatCommand(name, properties, data) {
    const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    const head = written.length === 0 ? name : `${name} ${written.join(",")}`;
    return `::${head}::${escapeData(data)}`;
}
/**
 * The legacy opening `##[`. The runner searches it by .NET's culture-sensitive comparison, which skips zero-width
 * characters, so whatever is not printable ASCII counts as absent between the three; a zero-width neutraliser would be none.
 */
const LEGACY = /#([^\x20-\x7E\n]*)#(?=[^\x20-\x7E\n]*\[)/g;
/** `::` as the first thing in a line that the runner could see, under the same comparison. */
const LEADING = /^[^\x21-\x7E]*:[^\x20-\x7E]*:/;
/** Breaks every `##[` of a text by putting `between` before its second `#`; a space shows, and no comparison skips it. */
const breakLegacy = (text, between = " ") => text.replace(LEGACY, (_match, gap) => `#${gap}${between}#`);
/** The `##[` of a JSON text, written so that a parser reads the same string: its second `#` becomes the escape of it. */
const breakLegacyInJson = (json) => json.replace(LEGACY, (_match, gap) => `#${gap}\\u0023`);
/** One line of free text that the runner takes for no command, and that reads almost as before: `| ` stands before a leading `::`. */
function defuse(line) {
    const broken = breakLegacy(line);
    return LEADING.test(broken) ? `| ${broken}` : broken;
}
/** Whether a line is an annotation as `formatCommand` writes it: one of three names, and no colon within its properties. */
const isAnnotation = (line) => /^::(?:error|warning|notice)(?: [^:]*)?::/.test(line);
/**
 * The commands that make GitHub mask a secret, one a line, without a closing line break. Undefined where masking would
 * ruin the log or shows nothing new: for values, and lines of values, so short that they may be shown anyway. The runner
 * splits a value by itself and masks its short lines too, so a value that has such lines is given line by line.
 */
function maskCommand(secret) {
    const lines = secret
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    const long = lines.filter((line) => line.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_CHARACTERS_SHOWN */ .ee);
    const whole = long.length === lines.length ? [secret] : [];
    const values = [...new Set([...whole, ...long])].filter((value) => value.trim().length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_CHARACTERS_SHOWN */ .ee);
    if (values.length === 0)
        return undefined;
    return values.map((value) => formatCommand("add-mask", {}, value)).join("\n");
}


/***/ }),

/***/ 2093:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2009);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8379);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7838);



/**
 * @param options.write takes whole lines to standard output.
 * @param options.hide replaces every known secret in a text.
 *
 * Free text comes out without secrets, with control characters spelled out (line breaks, tabs and our own colours are
 * kept) and with no line that GitHub's runner would obey. JSON of `report/json.ts` comes out byte for byte.
 */
function createLog(options) {
    const each = (text, safe) => {
        if (text === "")
            return;
        const whole = options.hide(text.endsWith("\n") ? text : `${text}\n`);
        const safely = whole.split("\n").map((line) => safe(visible(line)));
        options.write(safely.join("\n"));
    };
    return {
        text: (text) => each(text, _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .VP),
        lines: (...lines) => each(lines.map((line) => `${line}\n`).join(""), _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .VP),
        commands: (text) => each(text, (line) => ((0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnnotation */ .Ir)(line) ? (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .breakLegacy */ .vW)(line) : (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .VP)(line))),
        mask: (secret) => {
            const commands = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .maskCommand */ .Iq)(secret);
            if (commands !== undefined)
                options.write(`${commands}\n`);
        },
    };
}
const CONTROL = new RegExp(`\\x1B\\[[0-9;]*m|${_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .INVISIBLE */ .kH.source}`, "gu");
const visible = (line) => line.replace(CONTROL, (found) => {
    if (found === "\t" || (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurSequence */ .s)(found))
        return found;
    return found.length > 2 ? `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .spelled */ .uQ)(found)}${found.slice(1)}` : (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .spelled */ .uQ)(found);
});


/***/ }),

/***/ 8379:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/**
 * Characters that a reader does not see, or that move what is seen: controls (C0, DEL, C1), format characters (among them
 * the bidirectional overrides and isolates), lone surrogates, line and paragraph separators, and whatever Unicode says to
 * leave out when a font lacks it. Source: Unicode Standard Annex 44, general categories and Default_Ignorable_Code_Point.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Untrusted text as one visible line: every invisible character is spelled out as `\xNN` or `\u{NNNN}`, line breaks and
 * tabs too. Backslashes are left alone, so this is for reading and cannot be undone.
 */
const plain = (text) => text.replace(INVISIBLE, spelled);
/** How `plain` writes one character, given as a string that starts with it. */
function spelled(character) {
    const code = character.codePointAt(0) ?? 0;
    const digits = code.toString(16).toUpperCase();
    return code <= 0xff ? `\\x${digits.padStart(2, "0")}` : `\\u{${digits.padStart(4, "0")}}`;
}
/** At most `characters` UTF-16 code units of a text; what was cut is marked by a closing `…`, and no pair is halved. */
function shorten(text, characters) {
    if (text.length <= characters)
        return text;
    const kept = text.slice(0, Math.max(0, characters - 1));
    return `${kept.replace(/[\uD800-\uDBFF]$/, "")}…`;
}


/***/ }),

/***/ 7838:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint),
/* harmony export */   s: () => (/* binding */ isOurSequence)
/* harmony export */ });
/** SGR sequences of ECMA-48. The log lets exactly these through and spells out every other escape. */
const SEQUENCES = {
    reset: "\x1b[0m",
    strong: "\x1b[1m",
    faint: "\x1b[2m",
    error: "\x1b[1;31m",
    warning: "\x1b[1;33m",
    note: "\x1b[1;36m",
    good: "\x1b[1;32m",
};
/** @param colour whether the reader's terminal shows colour. */
const createPaint = (colour) => (style, text) => colour && text !== "" ? `${SEQUENCES[style]}${text}${SEQUENCES.reset}` : text;
const OURS = new Set(Object.values(SEQUENCES));
/** Whether a sequence is one that `createPaint` writes. */
const isOurSequence = (sequence) => OURS.has(sequence);


/***/ }),

/***/ 1062:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mask),
/* harmony export */   t: () => (/* binding */ createHide)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7713);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8407);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4116);




/** What may be shown of a secret: its length and a short hash, which tells two secrets apart and leads back to neither. */
function mask(secret) {
    return `${secret.length} characters, SHA-256 begins ${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(secret).slice(0, 8)}`;
}
const HIDDEN = "*";
const WINDOW = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_CHARACTERS_SHOWN */ .ee + 1;
/**
 * A function that hides secrets in whatever is about to be shown: every stretch of 12 or more characters of what is `known`,
 * and everything that a rule recognises in the text itself, also encoded, wrapped or split (so that arguments and error messages
 * are covered before anything was scanned). A hidden stretch keeps its length.
 */
function createHide(rules, known) {
    const windows = new Set();
    const learn = (secret) => {
        for (let start = 0; start + WINDOW <= secret.length; start++)
            windows.add(secret.slice(start, start + WINDOW));
    };
    for (const secret of known)
        learn(secret);
    return (text) => {
        for (const { secret, written } of (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsInText */ .Sd)(text, rules)) {
            for (const form of [...(0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .X)(secret), ...written])
                learn(form);
        }
        return windows.size === 0 ? text : blank(text, windows);
    };
}
function blank(text, windows) {
    let result = "";
    let done = 0;
    for (let start = 0; start + WINDOW <= text.length; start++) {
        if (!windows.has(text.slice(start, start + WINDOW)))
            continue;
        const end = start + WINDOW;
        if (start > done)
            result += text.slice(done, start);
        result += HIDDEN.repeat(end - Math.max(start, done));
        done = end;
    }
    return result + text.slice(done);
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