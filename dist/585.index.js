"use strict";
exports.id = 585;
exports.ids = [585,690];
exports.modules = {

/***/ 2642:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ deliver),
  cW: () => (/* binding */ hideIn),
  IW: () => (/* binding */ remarks),
  XX: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/core.js
var core = __webpack_require__(5469);
;// CONCATENATED MODULE: ./lib/report/format.js
/** Every format by its name on the command line; each is loaded only when it is asked for. */
const formatters = {
    pretty: async () => (await __webpack_require__.e(/* import() */ 813).then(__webpack_require__.bind(__webpack_require__, 9813))).pretty,
    json: async () => (await __webpack_require__.e(/* import() */ 789).then(__webpack_require__.bind(__webpack_require__, 9789))).json,
    github: async () => (await __webpack_require__.e(/* import() */ 484).then(__webpack_require__.bind(__webpack_require__, 1484))).github,
    markdown: async () => (await __webpack_require__.e(/* import() */ 282).then(__webpack_require__.bind(__webpack_require__, 282))).markdown,
};

// EXTERNAL MODULE: ./lib/report/log.js
var report_log = __webpack_require__(2093);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(8379);
// EXTERNAL MODULE: ./lib/rules/index.js + 105 modules
var rules = __webpack_require__(4633);
// EXTERNAL MODULE: ./lib/scan/mask.js
var mask = __webpack_require__(1062);
;// CONCATENATED MODULE: ./lib/commands/present.js






/** A function that hides the secrets of an outcome, and whatever else a rule recognises as one. */
const hideIn = ({ secrets }) => (0,mask/* createHide */.t)(rules.rules.filter(core/* isSecretRule */.dJ), secrets);
/** An outcome in one format, safe to be written to standard output: no secret, no control sequence, no workflow command but our own. */
async function render(outcome, { format, prefix, colour, docs }) {
    const hide = hideIn(outcome);
    const summaries = new Map(rules.rules.map((rule) => [rule.id, rule.summary]));
    const presentation = {
        report: withoutSecrets(outcome.report, hide),
        prefix: hide(prefix),
        colour,
        text: (path) => {
            const text = outcome.text(path);
            return text === undefined ? undefined : hide(text);
        },
        summary: (rule) => summaries.get(rule),
        docs,
    };
    const formatter = await formatters[format]();
    const written = [];
    const log = (0,report_log/* createLog */.h)({ write: (text) => void written.push(text), hide });
    if (format === "github")
        log.commands(formatter(presentation));
    else
        log.text(formatter(presentation));
    return written.join("");
}
/** A copy in which no string holds a secret: a formatter's escapes could make one unrecognisable to the log. */
function withoutSecrets(value, hide) {
    if (typeof value === "string")
        return hide(value);
    if (Array.isArray(value))
        return value.map((item) => withoutSecrets(item, hide));
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).map(([key, item]) => [
        hide(key),
        withoutSecrets(item, hide),
    ]);
    return Object.fromEntries(entries);
}
/**
 * What is said beside a result: who answered in place of AWS and, if the user wants it `explained`, which files were read as
 * declared access, by which reader and why. "" where there is nothing to say; as safe as `render`.
 */
function remarks(outcome, explained) {
    const written = [];
    const log = (0,report_log/* createLog */.h)({ write: (text) => void written.push(text), hide: hideIn(outcome) });
    for (const notice of outcome.notices)
        log.text(`identity-guard: ${(0,plain/* plain */.pj)(notice)}`);
    if (explained)
        log.text(claimsText(outcome));
    return written.join("");
}
function claimsText({ claims }) {
    if (claims.length === 0)
        return "No file was read as declared access.\n";
    return claims.map(({ path, reader, why }) => `${(0,plain/* plain */.pj)(path)}: read as ${reader}, for it has ${why}\n`).join("");
}
/** Writes a result to the file that the user named, or prints it. */
async function deliver(text, file, print) {
    if (file === undefined)
        await print(text);
    else
        await (await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.bind(__webpack_require__, 7492))).writeFileAtomically(file, text);
}


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

/***/ 5796:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ snapshotSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3102);
/* harmony import */ var _documents_text_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9479);
/* harmony import */ var _identity_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5463);
/* harmony import */ var _identity_instance_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1476);




/** The `error` texts complete the sentence "expected ...". The limits of ids are those of identitystore-2020-06-15. */
const who = "an issuer of 1 to 256 characters";
const issuer = (0,_documents_text_field_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M)({ expected: who, length: [1, 256], characters: _identity_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .VISIBLE */ .f9 });
const provenances = "`scim`, `directory`, `external` or `unverified`";
const group = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    displayName: _identity_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDisplayName */ .pA.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("The name, in exactly the spelling of Identity Center.")),
    groupId: _identity_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .groupId */ .V_.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("The group's id in the identity store.")),
    provenance: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["scim", "directory", "external", "unverified"], { error: provenances })
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("Where the group comes from, as far as its external ids tell.")),
    externalIds: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        issuer: issuer.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("Who gave the id.")),
        id: _identity_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .externalId */ .pP.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("The id there, e.g. the group's object id in Microsoft Entra.")),
    }, { error: "a map of `issuer` and `id`" }), { error: "a list of external ids" })
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(10, { error: "at most 10 external ids" }), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("Ids that outside sources of the group wrote; empty where there is none.")),
    empty: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY({ error: "true or false" }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("Whether the group had no members; absent where nobody asked.")),
}, { error: "a map that describes a group" });
const time = "a time in UTC such as `2026-11-23T10:00:00Z`";
/** The snapshot file, version 1. `identity-guard snapshot` writes it; the JSON Schema `snapshot` is made from it. */
const snapshotSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1, { error: "1" }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("The version of this format: 1.")),
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("identity-guard/snapshot", { error: "`identity-guard/snapshot`" })
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("Says what this file is.")),
    instance: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: "the name of an instance" })
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, { error: "the name of an instance" }), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("The instance that the snapshot is of, by its name in the policy.")),
    identityStoreId: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(_identity_instance_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .identityStoreId */ .B)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("The identity store that the snapshot is of.")),
    instanceArn: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(_identity_instance_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceArn */ .P)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("The instance that the store belongs to, where AWS was asked for it.")),
    takenAt: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ error: time }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("When the snapshot was taken, in UTC.")),
    groups: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(group, { error: "a list of groups" })
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("All groups, sorted by display name, by code unit; no name and no id comes twice.")),
}, { error: "a map that describes a snapshot" })
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("What IAM Identity Center held at one time, for checks without AWS. It holds no personal data."));


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

/***/ 1476:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ identityStoreId),
/* harmony export */   P: () => (/* binding */ instanceArn)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);

/**
 * The ids by which an Identity Center instance is known, for the policy and for snapshots. Patterns: sso-admin-2020-07-20
 * (InstanceArn) and identitystore-2020-06-15 (IdentityStoreId), botocore. The `error` texts complete the sentence "expected ...".
 */
const store = "an identity store id such as `d-1234567890`";
const identityStoreId = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: store })
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?:d-[0-9a-f]{10}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, { error: store }));
const instance = "an instance ARN such as `arn:aws:sso:::instance/ssoins-1234567890abcdef`";
const instanceArn = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: instance })
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^arn:aws(?:-[a-z]{1,5}){0,3}:sso:::instance\/(?:sso)?ins-[a-zA-Z0-9.-]{16}$/, { error: instance }));


/***/ }),

/***/ 2580:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineSchema: () => (/* binding */ baselineSchema),
/* harmony export */   defaultPolicy: () => (/* binding */ defaultPolicy),
/* harmony export */   policySchema: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _documents_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1204);
/* harmony import */ var _identity_instance_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1476);



/** The `error` texts complete the sentence "expected ..."; the descriptions stand in the published JSON Schema. */
const oneOf = (values) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(values, { error: `one of ${values.map((value) => `\`${value}\``).join(", ")}` });
const filled = (error) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1, { error }));
const shaped = (pattern, error) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(pattern, { error }));
const list = (item, error) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, { error }), []);
const flag = (otherwise) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY({ error: "true or false" }), otherwise);
const about = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y;
const glob = filled("a glob of paths");
const path = filled("a path relative to the checked folder");
const rule = filled("a rule's id");
const version = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1, { error: "1" })).check(about("The version of this format: 1."));
const isOneFinding = (waiver) => [waiver.path, waiver.subject, waiver.fingerprint].filter((chosen) => chosen !== undefined).length === 1;
const waiver = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rule: rule.check(about("The rule whose finding is accepted.")),
    path: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(glob).check(about("Accepts findings in these files. Not for secrets and IAM users.")),
    subject: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(_documents_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .freeText */ .Y)
        .check(about("Accepts the finding of this subject, exactly as the report names it; never a glob.")),
    fingerprint: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(shaped(/^[0-9a-f]{16}$/, "a finding's fingerprint: 16 hex digits"))
        .check(about("Accepts the finding of this fingerprint.")),
    owner: _documents_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .freeText */ .Y.check(about("Who answers for the exception.")),
    reason: _documents_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .freeText */ .Y.check(about("Why it is acceptable.")),
    expires: _documents_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .calendarDay */ .$.check(about("The last day on which it holds, in UTC.")),
}, { error: "a map with `rule`, one of `path`, `subject` and `fingerprint`, `owner`, `reason` and `expires`" })
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(isOneFinding, { error: "exactly one of `path`, `subject` and `fingerprint`" }));
const waivers = list(waiver, "a list of waivers");
const instance = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    files: list(glob, "a list of globs").check(about("Identity files of this instance; `!` excludes. Absent: every file.")),
    partition: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(oneOf(["aws", "aws-us-gov", "aws-cn"]))
        .check(about("The partition that ARNs belong to.")),
    region: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(shaped(/^[a-z0-9-]+$/, "a Region")).check(about("The primary Region.")),
    identityStoreId: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(_identity_instance_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .identityStoreId */ .B)
        .check(about("The identity store; found through ListInstances where absent.")),
    instanceArn: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(_identity_instance_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceArn */ .P).check(about("The instance, where the account sees several.")),
    snapshot: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(path)
        .check(about("A file that `identity-guard snapshot` wrote, for checks without AWS.")),
    identityProvider: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(oneOf(["entra", "okta", "google", "other"]), "entra")
        .check(about("Where people and groups come from; messages follow it.")),
}, { error: "a map" });
const gates = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ documents: flag(true), directory: flag(true), secrets: flag(true), "iam-users": flag(true) }, { error: "a map from gate to true or false" });
const address = "an address such as `https://vpce-1.identitystore.eu-central-1.vpce.amazonaws.com`, without a path";
const endpoint = shaped(/^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/, address);
const hours = "a number of hours above zero";
const directory = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    mode: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(oneOf(["auto", "live", "off"]), "auto").check(about("Where the groups are looked up.")),
    onFailure: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(oneOf(["fail", "snapshot"]), "fail")
        .check(about("What a failed live look-up leads to: exit code 2, or the snapshot.")),
    locallyManagedGroups: list(glob, "a list of globs").check(about("Names of groups that may be made in Identity Center itself; `*` stands for any text.")),
    acceptedIssuers: list(filled("the beginning of an issuer"), "a list of beginnings of issuers").check(about("Beginnings of the issuers of external ids that count as your identity provider, such as `https://scim.aws.com/`. Absent: any issuer does.")),
    allowedEndpoints: list(endpoint, "a list of addresses").check(about("Addresses, beside AWS's own, that the action may ask about groups, such as that of a VPC endpoint. The command line needs none.")),
    maximumAgeHours: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig({ error: hours }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._positive */ .NC({ error: hours })))
        .check(about("A snapshot older than this fails the gate.")),
}, { error: "a map" });
const iamUsers = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    exclude: list(glob, "a list of globs").check(about("Paths, such as test fixtures, in which definitions are counted and not judged. `!` takes paths out again.")),
    modules: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .prefault */ .SdS(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        makingUsers: list(glob, "a list of globs").check(about("Sources of modules that make IAM users, without protocol, registry host and version.")),
        trusted: list(glob, "a list of globs").check(about("Sources of modules that are known to make none, and need no note when a change adds one.")),
    }, { error: "a map with `makingUsers` and `trusted`" }), {})
        .check(about("Modules of Terraform and OpenTofu from elsewhere.")),
}, { error: "a map with `exclude` and `modules`" });
const gateName = oneOf(["policy", "documents", "directory", "secrets", "iam-users"]);
const severity = oneOf(["error", "warning", "note", "off"]);
const instanceName = shaped(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, "a short name");
const only = () => ({ default: { files: [], identityProvider: "entra" } });
/** The guard's own policy file, with every default. The JSON Schema `policy` is made from it. */
const policySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: version,
    gates: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .prefault */ .SdS(gates, {}).check(about("Switches gates off.")),
    require: list(gateName, "a list of gates").check(about("Gates that must run: exit code 2 where one of them is skipped.")),
    rules: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(rule, severity, { error: "a map from rule id to severity" }), {})
        .check(about("Severities of single rules.")),
    directory: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .prefault */ .SdS(directory, {})
        .check(about("The directory gate. Once this section is there, the gate is required.")),
    instances: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(instanceName, instance, { error: "a map of instances by name" }), only)
        .check(about("The Identity Center instances that this repository serves.")),
    iamUsers: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .prefault */ .SdS(iamUsers, {}).check(about("What the gate `iam-users` looks at.")),
    failOn: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(oneOf(["error", "warning", "never"]), "error")
        .check(about("The severity from which findings fail the run.")),
    waivers: waivers.check(about("Findings that are accepted for a while.")),
    baseline: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(path).check(about("A file of fingerprint waivers, in the same form.")),
}, { error: "a map of settings" })
    .check(about("The policy of Identity Guard."));
/** A baseline file: fingerprint waivers, in the form of the policy. */
const baselineSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: version,
    history: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY({ error: "true or false" }))
        .check(about("Whether the entries come from the whole history, so that no check of a tree alone can call one unused.")),
    waivers,
}, { error: "a map with `waivers`" });
/** The policy that holds where no file says otherwise. */
const defaultPolicy = () => policySchema.parse({});


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
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(475);




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
        for (const { secret, written } of (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsInText */ .S)(text, rules)) {
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