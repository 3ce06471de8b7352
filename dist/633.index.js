"use strict";
exports.id = 633;
exports.ids = [633];
exports.modules = {

/***/ 6443:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sl: () => (/* binding */ isSurelyOneValue),
  Ed: () => (/* binding */ isSurelyText),
  RO: () => (/* binding */ readingsOf)
});

// EXTERNAL MODULE: ./lib/documents/reading.js
var documents_reading = __webpack_require__(8065);
;// CONCATENATED MODULE: ./lib/documents/yaml-terraform.js

const TRUE = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const NULL = /^(?:~|null|Null|NULL)?$/;
/**
 * What Terraform's and OpenTofu's `yamldecode` makes of a scalar without quotes and tag. Source: zclconf/go-cty-yaml 1.1 and 1.2,
 * resolve.go (resolveScalar), tried with Terraform 1.11.
 */
function terraformReading(content, style) {
    const resolved = resolve(content);
    if (style === "plain" || resolved.kind === "text" || resolved.kind === "null")
        return resolved;
    if (resolved.kind === "boolean")
        return (0,documents_reading/* text */.Qq)(resolved.value);
    // The number's digits become the text; it keeps a minus before nought, and spells out powers of ten, which we do not.
    const isPower = resolved.kind === "refused" || /[a-z]/.test(resolved.value);
    return isPower ? resolved : (0,documents_reading/* text */.Qq)(content.startsWith("-") && resolved.value === "0" ? "-0" : resolved.value);
}
function resolve(content) {
    if (NULL.test(content))
        return documents_reading/* nothing */.s6;
    if (TRUE.test(content))
        return (0,documents_reading/* boolean */.zM)(true);
    if (FALSE.test(content))
        return (0,documents_reading/* boolean */.zM)(false);
    if (/^(?:\.nan|\.NaN|\.NAN)$/.test(content))
        return documents_reading/* refused */.J5;
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(content))
        return (0,documents_reading/* number */.ai)(content.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
    if (content.startsWith("."))
        return binaryFloat(content) ?? (0,documents_reading/* text */.Qq)(content);
    return timestamp(content) ?? numeric(content) ?? (0,documents_reading/* text */.Qq)(content);
}
function numeric(content) {
    if (/^[-+]?[0-9]+$/.test(content))
        return (0,documents_reading/* integer */.nd)(content.replace(/^[-+]/, ""), content, content.startsWith("-") ? -1n : 1n);
    // Octal and hexadecimal numbers pass through Go's 64 bits.
    if (/^(?:0o[0-7]+|0x[0-9a-fA-F]+)$/.test(content)) {
        const significant = content.slice(2).replace(/^0+/, "");
        const bits = significant.length * (content[1] === "x" ? 4 : 3);
        return bits < 64 + 4 && BigInt(`${content.slice(0, 2)}0${significant}`) < 2n ** 64n
            ? (0,documents_reading/* number */.ai)(BigInt(`${content.slice(0, 2)}0${significant}`))
            : documents_reading/* refused */.J5;
    }
    const isFloat = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(content);
    return isFloat ? finite(content, Number(content)) : undefined;
}
/** Behind a leading dot, Go's parser of floats decides, which knows powers of two as well. https://pkg.go.dev/math/big#Float.Parse */
function binaryFloat(content) {
    const found = /^(\.[0-9]+)(?:([eEpP])([-+]?[0-9]+))?$/.exec(content);
    if (!found)
        return undefined;
    const [, mantissa = "", mark = "", exponent = "0"] = found;
    return finite(content, Number(mantissa) * (/p/i.test(mark) ? 2 : 10) ** Number(exponent));
}
// Its numbers have 512 bits; where ours overflow, what is written says it best.
const finite = (content, value) => Number.isFinite(value) ? (0,documents_reading/* number */.ai)(value) : { kind: "number", value: content };
const DAY = /^(\d{4})-(\d\d?)-(\d\d?)/;
const TIME = /^(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(Z|[-+]\d\d:\d\d)| +(\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?)$/;
/** A date comes out as text in RFC 3339, whatever part of it was written. */
function timestamp(content) {
    const day = DAY.exec(content);
    if (!day)
        return undefined;
    const [year = 0, month = 0, date = 0] = day.slice(1).map(Number);
    const rest = content.slice(day[0].length);
    const time = rest === "" ? ["", "0", "0", "0", "Z"] : TIME.exec(rest);
    if (!time || !(0,documents_reading/* isDay */.N)(year, month, date))
        return undefined;
    const [hour = 0, minute = 0, second = 0] = (time[1] === undefined ? time.slice(5) : time.slice(1)).map(Number);
    if (!(0,documents_reading/* isTime */.K8)(hour, minute, second))
        return undefined;
    const clock = [hour, minute, second].map(twoDigits).join(":");
    return (0,documents_reading/* text */.Qq)(`${day[1]}-${twoDigits(month)}-${twoDigits(date)}T${clock}${time[4] ?? "Z"}`);
}
const twoDigits = (value) => String(value).padStart(2, "0");

;// CONCATENATED MODULE: ./lib/documents/yaml-versions.js

const yaml_versions_NULL = /^(?:~|null|Null|NULL)?$/;
/** What a parser of YAML 1.2's core schema makes of a plain scalar. Source: https://yaml.org/spec/1.2.2/#1032-tag-resolution. */
function coreReading(content) {
    if (yaml_versions_NULL.test(content))
        return documents_reading/* nothing */.s6;
    if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(content))
        return (0,documents_reading/* boolean */.zM)(/^t/i.test(content));
    if (/^[-+]?[0-9]+$/.test(content))
        return (0,documents_reading/* number */.ai)(Number(content));
    if (/^0o[0-7]+$/.test(content) || /^0x[0-9a-fA-F]+$/.test(content))
        return (0,documents_reading/* number */.ai)(Number(content));
    if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(content))
        return (0,documents_reading/* number */.ai)(Number(content));
    return infinite(content) ?? (0,documents_reading/* text */.Qq)(content);
}
/** `.inf` and `.nan`, which both versions spell alike. */
function infinite(content) {
    if (/^(?:\.nan|\.NaN|\.NAN)$/.test(content))
        return (0,documents_reading/* number */.ai)(Number.NaN);
    const found = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(content);
    return found ? (0,documents_reading/* number */.ai)(found[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY) : undefined;
}
// The patterns of PyYAML 6: lib/yaml/resolver.py. What they let through, constructor.py turns into values, or fails.
const BOOLEAN = /^(?:(yes|Yes|YES|true|True|TRUE|on|On|ON)|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/;
const INT = /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const TIMESTAMP = /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.\d*)?(?:[ \t]*(?:Z|[-+](\d\d?)(?::(\d\d))?))?)?$/;
/** What PyYAML's `safe_load`, which reads YAML 1.1, makes of a plain scalar. Source: yaml/pyyaml 6.0, resolver.py and constructor.py. */
function pyYamlReading(content) {
    if (yaml_versions_NULL.test(content))
        return documents_reading/* nothing */.s6;
    const truth = BOOLEAN.exec(content);
    if (truth)
        return (0,documents_reading/* boolean */.zM)(truth[1] !== undefined);
    if (FLOAT.test(content))
        return (0,documents_reading/* number */.ai)(yaml_versions_float(content));
    if (INT.test(content))
        return wholeNumber(content);
    if (content === "=" || content === "<<")
        return documents_reading/* refused */.J5;
    return infinite(content) ?? yaml_versions_timestamp(content) ?? (0,documents_reading/* text */.Qq)(content);
}
function yaml_versions_float(content) {
    const digits = content.replaceAll("_", "");
    if (!digits.includes(":"))
        return Number(digits);
    return sexagesimal(digits);
}
function wholeNumber(content) {
    const digits = content.replaceAll("_", "").replace(/^\+/, "");
    const sign = digits.startsWith("-") ? -1n : 1n;
    const magnitude = digits.replace(/^-/, "");
    if (magnitude === "0b" || magnitude === "0x")
        return documents_reading/* refused */.J5;
    if (magnitude.includes(":"))
        return (0,documents_reading/* number */.ai)(Number(sign) * sexagesimal(magnitude));
    const isOctal = /^0[0-7]/.test(magnitude);
    return (0,documents_reading/* integer */.nd)(isOctal ? `0o${magnitude.slice(1)}` : magnitude, content, sign);
}
/** `12:30:45` as a number to the base of 60; a sign at its beginning counts for all of it. */
function sexagesimal(digits) {
    const magnitude = digits.replace(/^[-+]/, "").split(":");
    const total = magnitude.reduce((sum, part) => sum * 60 + Number(part), 0);
    return digits.startsWith("-") ? -total : total;
}
function yaml_versions_timestamp(content) {
    const found = TIMESTAMP.exec(content);
    if (!found)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offset = 0] = found
        .slice(1)
        .map((digits) => Number(digits ?? 0));
    // A day alone has two digits for month and day; only with a time may they have one.
    if (found[4] === undefined && content.length !== "2027-01-31".length)
        return undefined;
    const isSound = year > 0 && (0,documents_reading/* isDay */.N)(year, month, day) && offset < 24;
    return isSound && (0,documents_reading/* isTime */.K8)(hour, minute, second) ? { kind: "date", value: content } : documents_reading/* refused */.J5;
}

;// CONCATENATED MODULE: ./lib/documents/ambiguity.js



// What no parser takes for anything but text begins with none of these: they begin every literal below.
const BEGINNING = /^[-+.0-9=<~yYnNtTfFoO]/;
/**
 * What each parser makes of a scalar without quotes and tag. `content` is its text with lines folded; empty for a value that is not
 * there. A block scalar is text by YAML, and yet Terraform resolves it, and then makes it text again.
 */
function readingsOf(content, style = "plain") {
    if (content !== "" && !BEGINNING.test(content)) {
        return { pyYaml: (0,documents_reading/* text */.Qq)(content), terraform: (0,documents_reading/* text */.Qq)(content), core: (0,documents_reading/* text */.Qq)(content) };
    }
    if (style === "block")
        return { pyYaml: (0,documents_reading/* text */.Qq)(content), terraform: terraformReading(content, style), core: (0,documents_reading/* text */.Qq)(content) };
    return { pyYaml: pyYamlReading(content), terraform: terraformReading(content, style), core: coreReading(content) };
}
/** Whether every parser reads a scalar as the very text that is written: what a position needs that must be text. */
function isSurelyText(content, style) {
    const { pyYaml, terraform, core } = readingsOf(content, style);
    return [pyYaml, terraform, core].every((reading) => (0,documents_reading/* readsAsText */.J_)(reading, content));
}
/** Whether every parser reads a scalar as the same value: what a position needs that takes numbers and booleans, too. */
function isSurelyOneValue(content, style) {
    const { pyYaml, terraform, core } = readingsOf(content, style);
    return [terraform, core].every(({ kind, value }) => kind === pyYaml.kind && value === pyYaml.value);
}


/***/ }),

/***/ 4031:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ characterClass)
/* harmony export */ });
/**
 * The class that `source` writes; `ascii` writes its part below U+0080. Nearly all texts have nothing else, and are told without
 * the tables of Unicode, of which each pattern takes about a millisecond to build. So one is built only when it is asked.
 */
function characterClass(source, ascii = source) {
    const plain = new RegExp(`^${ascii}*$`);
    let whole;
    return {
        source,
        holds(text) {
            if (plain.test(text))
                return true;
            whole ??= new RegExp(`^(?:${source})*$`, "u");
            return whole.test(text);
        },
    };
}


/***/ }),

/***/ 1204:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ calendarDay),
/* harmony export */   Y: () => (/* binding */ freeText)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(989);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _character_class_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4031);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8065);
/* harmony import */ var _text_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9479);





/** Fields that identity files and the policy share. */
const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const partsOf = (found) => {
    const [year = 0, month = 0, day = 0] = (found ?? []).slice(1).map(Number);
    return [year, month, day];
};
/** A day that stands in the calendar, as `2027-01-31`. It may stand without quotes: no parser makes another day of it. */
const calendarDay = (0,_text_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M)({
    expected: "a day of the calendar as YYYY-MM-DD",
    length: [10, 10],
    alphabet: (0,_character_class_js__WEBPACK_IMPORTED_MODULE_4__/* .characterClass */ .E)("[0-9-]"),
    form: DAY,
    further: (text) => ((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(...partsOf(DAY.exec(text))) ? undefined : {}),
    meant: dayMeant,
}).register(_text_field_js__WEBPACK_IMPORTED_MODULE_3__/* .readAlike */ .J, { plain: true });
/** `2027/1/31` and `2027-1-31` can only be one day; `1/31/2027` and `31.1.2027` are left to their author. */
function dayMeant(text) {
    const found = /^(\d{4})([-/.])(\d\d?)\2(\d\d?)$/.exec(text);
    const [, year = "", , month = "", day = ""] = found ?? [];
    if (!found || !(0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(Number(year), Number(month), Number(day)))
        return {};
    return { meant: [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-") };
}
/** Free text of a person: an owner, a reason. */
const freeText = (0,_text_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M)({
    expected: `a text of ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CHARACTERS */ .jt.note[0]} to ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CHARACTERS */ .jt.note[1])} characters`,
    length: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CHARACTERS */ .jt.note,
});


/***/ }),

/***/ 5092:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   mR: () => (/* binding */ optionalText)
/* harmony export */ });
/** The value that a deployer sees under `key`: the last one, where a key is there again. Undefined for any other node. */
function valueAt(node, key) {
    return node?.type === "map" ? node.entries.findLast((entry) => entry.key.value === key)?.value : undefined;
}
/** The items of a list; none for any other node. */
const itemsOf = (node) => (node?.type === "list" ? node.items : []);
/** The entries of a map; none for any other node. */
const entriesOf = (node) => (node?.type === "map" ? node.entries : []);
/**
 * A scalar as the text that stands in the file: a string's value, else what is written (an account id that YAML takes for a
 * number keeps its zeros). Undefined for null, and for what is no scalar.
 */
function textOf(node) {
    if (node?.type !== "scalar" || node.value === null)
        return undefined;
    return { value: typeof node.value === "string" ? node.value : node.written, at: node.at };
}
/** A scalar that is a string; undefined for every other node, tagged ones (`!Ref x`) included. */
const stringOf = (node) => node?.type === "scalar" && node.tag === undefined && typeof node.value === "string" ? node.value : undefined;
/**
 * The scalar items of a list as text, in order; what is no scalar is left to the schema. A scalar where a list belongs is its one
 * item: the schema says what is wrong with it, and what it names counts.
 */
const textsOf = (node) => (node?.type === "scalar" ? [node] : itemsOf(node)).flatMap((item) => {
    const text = textOf(item);
    return text ? [text] : [];
});
/** `{ [name]: text }` where the node is a scalar, else nothing: an optional field that is absent stays absent. */
function optionalText(name, node) {
    const text = textOf(node);
    return text ? { [name]: text } : {};
}
/** A span that says where a node is without underlining all of it: its first key, where it is a map. */
const headOf = (node) => entriesOf(node)[0]?.key.at ?? { ...node.at, end: Math.min(node.at.end, node.at.start + 1) };
/** Whether `inner` lies within `outer`, in the same source. */
const contains = (outer, inner) => outer.source.path === inner.source.path && outer.start <= inner.start && inner.end <= outer.end;


/***/ }),

/***/ 8065:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   J_: () => (/* binding */ readsAsText),
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export daysIn */
const text = (value) => ({ kind: "text", value });
const number = (value) => ({ kind: "number", value: String(value === 0 ? 0 : value) });
/** More digits than anybody counts are shown as they stand: arithmetic on them takes more than linear time. */
const DIGITS = 64;
/** The number that whole digits stand for, to the base that their prefix names; `written` is what is shown of very many. */
const integer = (digits, written, sign = 1n) => digits.length > DIGITS ? { kind: "number", value: written } : number(sign * BigInt(digits));
const boolean = (value) => ({ kind: "boolean", value: String(value) });
const nothing = { kind: "null", value: "null" };
/** The parser stops at it, and reads nothing of the file. */
const refused = { kind: "refused", value: "" };
/** Whether a reading is the very text that is written. */
const readsAsText = ({ kind, value }, content) => kind === "text" && value === content;
/** Days of a month of the Gregorian calendar; 0 where there is no such month. `month` starts at 1. */
function daysIn(year, month) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    if (month === 2)
        return isLeap ? 29 : 28;
    return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
/** Whether a day stands in the calendar: `2027-02-30` does not. */
const isDay = (year, month, day) => day >= 1 && day <= daysIn(year, month);
/** Whether there is such a time of day. */
const isTime = (hour, minute, second) => hour < 24 && minute < 60 && second < 60;


/***/ }),

/***/ 9479:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAlike),
/* harmony export */   M: () => (/* binding */ textField)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9396);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);

/** Fields of which every parser's reading serves, so that they may stand without quotes: days. */
const readAlike = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5();
/**
 * The schema of a field of text. An issue of it is `custom`, with a Flaw for its `params`; the JSON Schema made of it holds the
 * length, the pattern, and what VS Code and the YAML language server say of a text that does not match.
 */
function textField(rules) {
    const [minLength, maxLength] = rules.length;
    const characters = rules.characters && `^(?:${rules.characters.source})*$`;
    const pattern = rules.pattern ?? rules.form?.source ?? characters;
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: rules.expected }).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((payload) => {
        const flaw = flawOf(payload.value, rules);
        if (!flaw)
            return;
        payload.issues.push({ code: "custom", input: payload.value, message: rules.expected, params: flaw });
    }), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .meta */ .mIj({
        ...(minLength > 0 ? { minLength } : {}),
        maxLength,
        ...(pattern === undefined ? {} : { pattern, patternErrorMessage: `This is not ${rules.expected}.` }),
    }));
}
function flawOf(text, rules) {
    const { characters, alphabet, form, length, further, meant } = rules;
    const isShaped = form?.test(text) ?? true;
    // Of a text that has not even the form of an ARN or a day, its length says nothing.
    const count = isShaped || characters ? wrongLength(text, length) : {};
    const broken = { ...strangeCharacter(text, characters), ...count };
    if (Object.keys(broken).length === 0 && isShaped)
        return further?.(text);
    const better = sound(meant?.(text), rules);
    const isUnderstood = isShaped || better?.meant !== undefined || better?.seconds !== undefined;
    return { ...(isUnderstood ? {} : stranger(text, alphabet)), ...broken, ...better };
}
/** What was meant, where the field takes it: what is not wrong by that alone stays unsaid. */
function sound(flaw, { meant: _, ...rules }) {
    const { meant, ...others } = flaw ?? {};
    const isTaken = typeof meant === "string" && flawOf(meant, rules) === undefined;
    return isTaken ? { ...others, meant } : others;
}
/** A strange character in a text that is otherwise made of the right ones; of one that is not, each letter would be strange. */
function stranger(text, alphabet) {
    const flaw = strangeCharacter(text, alphabet);
    const isTelling = flaw.character && (2 * flaw.character.count <= text.length || !/[!-~]/.test(flaw.character.text));
    return isTelling ? flaw : {};
}
function strangeCharacter(text, characters) {
    if (!characters || characters.holds(text))
        return {};
    let first;
    let count = 0;
    for (const character of text) {
        if (characters.holds(character))
            continue;
        first ??= character;
        count++;
    }
    if (first === undefined)
        return {};
    const instead = TWINS.find(([twins]) => twins.includes(first))?.[1];
    const isTaken = instead !== undefined && characters.holds(instead);
    return { character: { text: first, count, ...(isTaken ? { instead } : {}) } };
}
/** What word processors and phones put in place of the characters of a keyboard. */
const TWINS = [
    ["\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"],
    ["\u2018\u2019\u201A\u201B\u2032", "'"],
    ["\u201C\u201D\u201E\u201F\u2033", '"'],
    ["\u2026", "..."],
    ["\u00A0\u2002\u2003\u2007\u2009\u202F\u3000", " "],
];
function wrongLength(text, [minimum, maximum]) {
    let actual = 0;
    for (const _ of text)
        actual++;
    const bound = actual < minimum ? minimum : maximum;
    return actual < minimum || actual > maximum ? { count: { of: "characters", actual, bound } } : {};
}


/***/ }),

/***/ 2109:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ plain),
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
;// CONCATENATED MODULE: ./lib/documents/character-place.js
/**
 * Where the first `character` of a text stands in the scalar at `at`, escapes and folded lines counted; undefined where it cannot be
 * told for certain.
 */
function characterPlace(at, value, character) {
    const written = at.source.text.slice(at.start, at.end);
    let first;
    let count = 0;
    for (const piece of piecesOf(written)) {
        if (piece.stands !== character)
            continue;
        first ??= piece;
        count++;
    }
    // A character that white space or a block's header brings in as well would be found in the wrong place.
    if (!first || count !== occurrences(value, character))
        return undefined;
    const start = at.start + first.offset;
    return { ...at, start, end: start + first.length };
}
function* piecesOf(written) {
    const quote = /^["']/.exec(written)?.[0] ?? "";
    const inside = written.slice(quote.length, quote === "" ? undefined : -1);
    const pattern = quote === '"' ? DOUBLE : quote === "'" ? SINGLE : OPEN;
    for (const { 0: text, index } of inside.matchAll(pattern)) {
        yield { offset: index + quote.length, length: text.length, stands: quote === "" ? text : standsFor(text, quote) };
    }
}
// A pair of escapes may stand for one character beyond the BMP, as JSON writes them.
const DOUBLE = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\x[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\U[\da-fA-F]{8}|\\[\s\S]|[\s\S]/gu;
const SINGLE = /''|[\s\S]/gu;
const OPEN = /[\s\S]/gu;
// https://yaml.org/spec/1.2.2/#57-escaped-characters, which hold JSON's.
const NAMED = {
    0: "\0",
    a: "\x07",
    b: "\b",
    t: "\t",
    n: "\n",
    v: "\v",
    f: "\f",
    r: "\r",
    e: "\x1B",
    N: "\x85",
    _: "\xA0",
    L: "\u2028",
    P: "\u2029",
    "\n": "",
};
function standsFor(piece, quote) {
    if (quote === "'")
        return piece === "''" ? "'" : piece;
    if (!piece.startsWith("\\"))
        return piece;
    const digits = piece.match(/\\[xuU][\da-fA-F]+/g)?.map((found) => Number.parseInt(found.slice(2), 16));
    if (!digits)
        return NAMED[piece.slice(1)] ?? piece.slice(1);
    if (digits.length > 1)
        return String.fromCharCode(...digits);
    return (digits[0] ?? 0) > 0x10ffff ? "" : String.fromCodePoint(digits[0] ?? 0);
}
const occurrences = (value, character) => {
    let count = 0;
    for (const other of value)
        if (other === character)
            count++;
    return count;
};

// EXTERNAL MODULE: ./lib/documents/nodes.js
var nodes = __webpack_require__(5092);
// EXTERNAL MODULE: ./lib/documents/ambiguity.js + 2 modules
var ambiguity = __webpack_require__(6443);
;// CONCATENATED MODULE: ./lib/documents/schema-path.js
/** The schema of what lies at a path of property names and indexes, without optional and default around it. */
function schemaAt(schema, path) {
    let current = unwrapped(schema);
    for (const step of path)
        current = unwrapped(child(current, step));
    return current;
}
/** The schema of a property, an item or a record's value; undefined where the schema says nothing of it. */
function child(schema, step) {
    const definition = schema?._zod.def;
    if (!definition)
        return undefined;
    if (isObject(definition))
        return Object.hasOwn(definition.shape, step) ? definition.shape[String(step)] : undefined;
    if (definition.type === "array")
        return definition.element;
    return definition.type === "record" ? definition.valueType : undefined;
}
/** The schema of a list's items; undefined for every other schema. */
function itemsSchema(schema) {
    const definition = schema?._zod.def;
    return definition?.type === "array" ? unwrapped(definition.element) : undefined;
}
/** The schema within optional, default and their like. */
function unwrapped(schema) {
    const definition = schema?._zod.def;
    return definition && "innerType" in definition ? unwrapped(definition.innerType) : schema;
}
/** The keys that a map may have; none where any will do. */
function knownKeys(schema) {
    const definition = schema?._zod.def;
    return definition && isObject(definition) ? Object.keys(definition.shape) : [];
}
/** The schema of a record's keys; undefined for every other schema. */
function keySchema(schema) {
    const definition = schema?._zod.def;
    return definition?.type === "record" ? unwrapped(definition.keyType) : undefined;
}
/** Whether a schema takes text of any kind. */
const isText = (schema) => schema?._zod.def.type === "string";
const isObject = (definition) => definition.type === "object";

;// CONCATENATED MODULE: ./lib/documents/one-item.js



/** Whether a scalar stands where `schema` wants a list, is sound as its one item, and can be put into brackets as it is written. */
function isOneItem(node, schema) {
    const item = itemsSchema(schema);
    const value = valueInBrackets(node);
    return isText(item) && value !== undefined && parse/* safeParse */.xL(item, value, { jitless: true }).success;
}
/** The text that a scalar is, if it is the same to every parser within brackets, as it is written. */
function valueInBrackets(node) {
    if (node.type !== "scalar" || node.tag !== undefined || typeof node.value !== "string")
        return undefined;
    if (/[\r\n]/.test(node.written) || node.open === "block")
        return undefined;
    // In brackets some more characters would mean something.
    const isPlain = node.open === "plain";
    const isOpen = isPlain && (!(0,ambiguity/* isSurelyText */.Ed)(node.value, "plain") || /[,[\]{}]|:\s|\s#/.test(node.written));
    return isOpen ? undefined : node.value;
}
/** Items that are shown in a suggestion: it replaces one line. */
const MOST_ITEMS = 20;
/**
 * The map that is meant where a text, or a list of texts, stands in place of a map: `[prod]` for `{accounts: [prod]}`, under the
 * first key that takes it if that makes the map whole. Undefined where no key does.
 */
function mapMeant(node, schema) {
    if (node.type !== "list" && node.type !== "scalar")
        return undefined;
    const items = node.type === "list" ? node.items : [node];
    const values = items.map(valueInBrackets);
    if (items.length === 0 || items.length > MOST_ITEMS || values.includes(undefined))
        return undefined;
    const written = items.map((item) => (item.type === "scalar" ? item.written : "")).join(", ");
    for (const key of knownKeys(schema)) {
        const ways = [[values, `[${written}]`], ...(node.type === "scalar" ? [[values[0], written]] : [])];
        for (const [value, text] of ways) {
            if (schema && parse/* safeParse */.xL(schema, { [key]: value }, { jitless: true }).success)
                return `{${key}: ${text}}`;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/documents/flaws.js


/** What of a value breaks the rules of its field, by what zod says of it and by the schema that the field has; undefined where neither tells. */
function flawIn(node, issue, wanted) {
    if (isOneItem(node, wanted))
        return { item: true };
    const mapped = mapMeant(node, wanted);
    return mapped === undefined ? flawOf(node, issue) : { ...flawOf(node, issue), mapped };
}
function flawOf(node, issue) {
    const said = issue.code === "custom" ? (issue.params ?? {}) : {};
    if (node.type === "map" || node.type === "list") {
        const keys = (0,nodes/* entriesOf */.Mc)(node).map(({ key }) => key.value);
        return { ...said, collection: { type: node.type, keys, size: keys.length + (0,nodes/* itemsOf */.S3)(node).length } };
    }
    if (issue.code === "invalid_value")
        return { choices: issue.values.filter((value) => typeof value === "string"), ...choiceMeant(node, issue.values) };
    if (issue.code !== "invalid_type" || issue.expected !== "boolean")
        return issue.code === "custom" ? said : undefined;
    const truth = /^(?:(y|yes|true|on)|n|no|false|off)$/i.exec(node.type === "scalar" ? String(node.value) : "");
    return truth ? { meant: truth[1] !== undefined } : undefined;
}
/** A value that differs from one of the choices only in its type (`"1"`) or its case (`SCIM`). */
function choiceMeant(node, choices) {
    const written = node.type === "scalar" ? String(node.value).toLowerCase() : "";
    const meant = choices.find((choice) => String(choice).toLowerCase() === written);
    return typeof meant === "string" || typeof meant === "number" ? { meant } : {};
}

// EXTERNAL MODULE: ./lib/documents/text-field.js
var text_field = __webpack_require__(9479);
;// CONCATENATED MODULE: ./lib/documents/open-scalars.js



/**
 * A node as the plain value that a schema judges, with text wherever the schema takes text: an account id that YAML or JSON takes for
 * a number is judged as its digits. What was no text to every parser goes to `found`.
 */
function textualValue(schema, node, found) {
    const own = unwrapped(schema);
    if (node.type === "list")
        return node.items.map((item, index) => textualValue(child(own, index), item, found));
    if (node.type === "map") {
        const keys = keySchema(own);
        return Object.fromEntries(node.entries.map(({ key, value, open }) => {
            if (isText(keys) && isOpen(key.value, open))
                found.push({ schema: keys, at: key.at, text: key.value, style: open, isNull: false });
            return [key.value, textualValue(child(own, key.value), value, found)];
        }));
    }
    if (node.type === "computed" || node.tag !== undefined)
        return node.written;
    const { value, written, open, at } = node;
    // Nothing at all is no text that lacks its quotes.
    if (!isText(own) || (value === null && written === ""))
        return value;
    const text = typeof value === "string" ? value : written;
    const isAlike = typeof value === "string" && text_field/* readAlike */.J.get(own)?.plain === true;
    if (!isAlike && (typeof value !== "string" || isOpen(text, open)))
        found.push({ schema: own, at, text, style: open, isNull: value === null });
    return text;
}
const isOpen = (text, open) => open !== undefined && !(0,ambiguity/* isSurelyText */.Ed)(text, open);

;// CONCATENATED MODULE: ./lib/documents/validate.js






/**
 * Holds a document against a zod schema. One problem for each thing that is wrong, at the key or value that is wrong (or at the
 * map that lacks it): `found` is what is written ("" where something is missing), `expected` the known keys, or one line that
 * says what belongs there; `flaw` says more of a value. A text that parsers disagree about, and that would do in quotes, is
 * `ambiguous`: `found` is the text, and `flaw.meant` too, where it is not null that may be meant.
 */
function validate(schema, root, rules) {
    const open = [];
    const value = rules.ambiguous === undefined ? plain(root) : textualValue(schema, root, open);
    // Without compiling a parser for each schema: that costs a run more than its few documents give back.
    const result = schema.safeParse(value, { jitless: true });
    const context = { schema, root, rules, index: createIndex() };
    const problems = (result.error?.issues ?? []).flatMap((issue) => [...problemsOf(issue, context)]);
    const reported = new Set(problems.map(({ at }) => at.start));
    for (const { at } of prototypeKeys(root)) {
        if (!reported.has(at.start))
            problems.push({ rule: rules.unknownKey, at, found: "__proto__", expected: [] });
    }
    problems.push(...ambiguities(open, rules.ambiguous));
    return { data: problems.length === 0 ? result.data : undefined, problems };
}
/** Each scalar once, however many aliases lead to it; those that would not do in quotes either are wrong anyway. */
function* ambiguities(open, rule) {
    const seen = new Set();
    for (const { schema, at, text, style, isNull } of open) {
        const range = `${at.start}-${at.end}`;
        if (rule === undefined || seen.has(range) || !parse/* safeParse */.xL(schema, text, { jitless: true }).success)
            continue;
        seen.add(range);
        const flaw = { ...(style ? { open: style } : {}), ...(isNull ? {} : { meant: text }) };
        yield { rule, at, found: text, flaw };
    }
}
/** Keys that zod's records pass over without a word, since they would replace the prototype of its result. */
function* prototypeKeys(node) {
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)(node)) {
        if (key.value === "__proto__")
            yield key;
        yield* prototypeKeys(value);
    }
    for (const item of (0,nodes/* itemsOf */.S3)(node))
        yield* prototypeKeys(item);
}
/** A node as the plain value that a schema judges. Values that need evaluation, and tagged ones, count as their text. */
function plain(node) {
    if (node.type === "list")
        return node.items.map(plain);
    if (node.type === "map")
        return Object.fromEntries(node.entries.map((entry) => [entry.key.value, plain(entry.value)]));
    return node.type === "computed" || node.tag !== undefined ? node.written : node.value;
}
function* problemsOf(issue, context) {
    const { schema, root, rules, index } = context;
    if (issue.code === "unrecognized_keys") {
        const { node } = follow(root, issue.path, index);
        const expected = knownKeys(schemaAt(schema, issue.path));
        for (const key of issue.keys)
            yield { rule: rules.unknownKey, at: index(node, key)?.key.at ?? node.at, found: key, expected };
        return;
    }
    if (issue.code === "invalid_key") {
        yield* keyProblems(issue, context);
        return;
    }
    const { node, missing } = follow(root, issue.path, index);
    yield missing === undefined
        ? wrongValue(node, issue, { rule: rules.invalid, wanted: schemaAt(schema, issue.path) })
        : { rule: rules.invalid, at: (0,nodes/* headOf */.Uo)(node), found: "", expected: [`${missing}: ${issue.message}`] };
}
/** What is wrong with a record's key, and with its value, which zod does not look at then. */
function* keyProblems(issue, { schema, root, rules, index }) {
    const above = issue.path.slice(0, -1);
    const name = String(issue.path.at(-1));
    const { node } = follow(root, above, index);
    const entry = index(node, name);
    const at = entry?.key.at ?? (0,nodes/* headOf */.Uo)(node);
    const [first] = issue.issues;
    const flaw = first?.code === "custom" ? first.params : undefined;
    const found = name === "" ? writtenOf(at) : name;
    yield wrongText({ value: name, at }, found, { rule: rules.invalid, expected: [first?.message ?? ""], flaw });
    const valueSchema = child(schemaAt(schema, above), name);
    if (!entry || !valueSchema)
        return;
    // Text that parsers disagree about is known already, whatever its key.
    const { problems } = validate(valueSchema, entry.value, rules);
    yield* problems.filter(({ rule }) => rule !== rules.ambiguous);
}
function wrongValue(node, issue, { rule, wanted }) {
    const expected = [issue.message];
    const flaw = flawIn(node, issue, wanted);
    if (node.type === "map" || node.type === "list") {
        const { startLine, endLine } = node.at.source.place(node.at.start, node.at.end);
        const at = startLine === endLine ? node.at : (0,nodes/* headOf */.Uo)(node);
        return { rule, at, found: writtenOf(node.at), expected, ...(flaw ? { flaw } : {}) };
    }
    const at = node.at;
    const value = node.type === "scalar" && typeof node.value === "string" ? node.value : node.written;
    const found = node.type === "scalar" && node.open === "block" ? value : writtenOf(at);
    return wrongText({ value, at }, found, { rule, expected, flaw });
}
/** A text that breaks a rule: at the character that does, where nothing better can be written in place of the whole. */
function wrongText({ value, at }, found, { flaw, ...problem }) {
    const character = flaw?.character;
    const place = character && characterPlace(at, value, character.text);
    if (!place)
        return { ...problem, at, found, ...(flaw ? { flaw } : {}) };
    return {
        ...problem,
        at: flaw.meant === undefined ? place : at,
        found,
        flaw: { ...flaw, character: { ...character, at: place } },
    };
}
/** Looks keys up in time that does not grow with the map: a map with many wrong keys is asked for each of them. */
function createIndex() {
    const maps = new Map();
    return (node, key) => {
        const known = maps.get(node) ?? new Map((0,nodes/* entriesOf */.Mc)(node).map((entry) => [entry.key.value, entry]));
        maps.set(node, known);
        return known.get(key);
    };
}
/** The node at a path, or the nearest one that exists and the name of what it lacks. */
function follow(root, path, index) {
    let node = root;
    for (const step of path) {
        const next = typeof step === "number" ? (0,nodes/* itemsOf */.S3)(node)[step] : index(node, String(step))?.value;
        if (!next)
            return { node, missing: String(step) };
        node = next;
    }
    return { node };
}
const writtenOf = ({ source, start, end }) => source.text.slice(start, end);


/***/ }),

/***/ 8695:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   aB: () => (/* binding */ expansionsOf),
/* harmony export */   cx: () => (/* binding */ grantKey),
/* harmony export */   u9: () => (/* binding */ groupReferences)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);


/** Every grant that the assignments amount to, in file order; the same grant comes again where it is written again. */
function* grantsOf(identity, organization = (0,_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .organizationOf */ .d1)(identity)) {
    for (const { assignment, reach, groups } of expansionsOf(identity, organization)) {
        for (const { principal, target } of granteesOf(assignment, reach, groups)) {
            for (const permissionSet of assignment.permissionSets) {
                const { written, excluded } = reach;
                yield { principal, permissionSet, target, written, excluded, assignment };
            }
        }
    }
}
/** What makes two grants the same one. */
const grantKey = (grant) => [grant.principal.by, grant.principal.name.value, grant.permissionSet.value, grant.target.kind, grant.target.id].join("\0");
/** Every assignment on every target that it grants. An account that is left out is so however it is written, here and there. */
function* expansionsOf(identity, organization) {
    let left = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TEMPLATE_GROUPS */ .ig;
    for (const assignment of identity.assignments) {
        const isTemplate = assignment.principal.by === "groupTemplate";
        for (const reach of reachesOf(assignment, organization)) {
            const groups = [];
            let isCut = false;
            for (const group of isTemplate ? templateGroups(assignment, reach, organization) : []) {
                isCut = left-- <= 0;
                if (isCut)
                    break;
                groups.push(group);
            }
            yield { assignment, reach, groups, isCut };
        }
    }
}
function* reachesOf({ targets }, organization) {
    const excluded = new Set(targets.filter((target) => target.excluded).map(organization.idOf));
    for (const written of targets) {
        if (written.excluded)
            continue;
        const id = organization.idOf(written);
        if (written.kind === "organizational-unit" || !excluded.has(id))
            yield { written, id, excluded };
    }
}
/** `AWS-{account}-Developers` for each account that the target stands for; the account's alias takes the place of `{account}`. */
function* templateGroups({ principal: { name } }, { written, id, excluded }, organization) {
    const groupFor = (alias, accountId) => ({
        name: { value: name.value.replaceAll("{account}", () => alias), at: name.at, isTemplate: true },
        accountId,
    });
    if (written.kind === "account") {
        yield groupFor(organization.account(written.name.value)?.alias.value ?? written.name.value, id);
        return;
    }
    for (const account of organization.accountsBelow(id))
        if (!excluded.has((0,_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .accountIdOf */ .Ow)(account)))
            yield groupFor(account.alias.value, (0,_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .accountIdOf */ .Ow)(account));
}
function granteesOf({ principal }, { written, id }, groups) {
    const { by, name } = principal;
    if (by !== "groupTemplate")
        return [{ principal: { by, name }, target: { kind: written.kind, id } }];
    return groups.map((group) => ({
        principal: { by: "group", name: group.name },
        target: { kind: "account", id: group.accountId },
    }));
}
/** The groups that assignments refer to by display name, templates resolved, sorted by code unit. */
function groupReferences(identity, organization = (0,_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .organizationOf */ .d1)(identity)) {
    const found = new Map();
    const add = (name, span) => {
        const known = found.get(name.value);
        if (!known)
            found.set(name.value, { places: [name], spans: new Set([span]) });
        else if (!known.spans.has(span)) {
            known.spans.add(span);
            known.places.push(name);
        }
    };
    for (const { principal } of identity.assignments)
        if (principal.by === "group")
            add({ ...principal.name, isTemplate: false }, spanKey(principal.name));
    for (const { assignment, groups } of expansionsOf(identity, organization)) {
        const span = spanKey(assignment.principal.name);
        for (const { name } of groups)
            add(name, span);
    }
    const byName = ([left], [right]) => (left < right ? -1 : 1);
    return [...found].sort(byName).map(([name, { places }]) => ({ name, places }));
}
const spanKey = ({ at: { source, start, end } }) => `${start}:${end}:${source.path}`;


/***/ }),

/***/ 9155:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ow: () => (/* binding */ accountIdOf),
  JG: () => (/* binding */ isAccountId),
  mU: () => (/* binding */ isRootId),
  wm: () => (/* binding */ isUnitId),
  d1: () => (/* binding */ organizationOf)
});

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
;// CONCATENATED MODULE: ./lib/identity/unit-tree.js

/**
 * The tree of units that `parents` (from unit to unit above) and `members` (with the unit of each) span. Units of a cycle
 * count as one, so that each of them holds what any of them holds. Takes time in proportion to units and members.
 */
function createUnitTree(parents, members) {
    const cycles = cyclesOf(parents);
    const leaders = new Map(cycles.flatMap((cycle) => cycle.map((id) => [id, cycle[0] ?? id])));
    const leaderOf = (id) => leaders.get(id) ?? id;
    const { order, ranges } = arrange(parents, members, leaderOf);
    return {
        cycles,
        *below(id) {
            const [start, end] = ranges.get(leaderOf(id)) ?? [0, 0];
            for (let index = start; index < end; index++)
                yield order[index];
        },
        above(id) {
            const units = [];
            for (let unit = parents.get(id); unit !== undefined; unit = parents.get(unit)) {
                if (units.push(unit) >= limits/* ORGANIZATIONAL_UNIT_LEVELS */._o)
                    break;
            }
            return units;
        },
    };
}
/** Every unit has one parent at most: whoever walks up and meets the own trail has found a cycle. */
function cyclesOf(parents) {
    const cycles = [];
    const seen = new Set();
    for (const start of parents.keys()) {
        const trail = [];
        let id = start;
        for (; id !== undefined && !seen.has(id); id = parents.get(id)) {
            seen.add(id);
            trail.push(id);
        }
        const index = id === undefined ? -1 : trail.indexOf(id);
        if (index >= 0)
            cycles.push(trail.slice(index));
    }
    return cycles;
}
/** What each unit itself holds, and the units that are below no other. */
function gather(parents, members, leaderOf) {
    const units = new Map();
    const unitOf = (id) => {
        const unit = units.get(id) ?? { own: [], children: [] };
        units.set(id, unit);
        return unit;
    };
    const below = new Set();
    for (const [id, parent] of parents) {
        const [child, above] = [leaderOf(id), leaderOf(parent)];
        if (child !== above)
            below.add(child);
        unitOf(child);
        if (child !== above)
            unitOf(above).children.push(child);
    }
    for (const [id, held] of members)
        for (const member of held)
            unitOf(leaderOf(id)).own.push(member);
    return { units, tops: [...units.keys()].filter((id) => !below.has(id)) };
}
/** All members in one list, in which those of a unit and of the units below it stand side by side. */
function arrange(parents, members, leaderOf) {
    const { units, tops } = gather(parents, members, leaderOf);
    const order = [];
    const ranges = new Map();
    const starts = new Map();
    // A stack instead of recursion: a hostile file nests units without end.
    const open = tops.toReversed();
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
        const start = starts.get(id);
        if (start !== undefined) {
            ranges.set(id, [start, order.length]);
            open.pop();
            continue;
        }
        starts.set(id, order.length);
        const { own, children } = units.get(id) ?? { own: [], children: [] };
        for (const member of own)
            order.push(member);
        for (const child of children.toReversed())
            open.push(child);
    }
    return { order, ranges };
}

;// CONCATENATED MODULE: ./lib/identity/organization.js

/** The id of an organizational unit, or of the root of an organization, of which there is one. */
const isUnitId = (text) => isRootId(text) || /^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$/.test(text);
/** Source: AWS Organizations API reference, Root.Id. Anchored: nothing else that has `r-` in it is the root. */
const isRootId = (text) => /^r-[0-9a-z]{4,32}$/.test(text);
const isAccountId = (text) => /^\d{12}$/.test(text);
/** What an account is known by: its id, or its alias where it has none. */
const accountIdOf = (account) => account.id?.value ?? account.alias.value;
/** The declared accounts and units of an identity. Takes time in proportion to their number; each question after that is quick. */
function organizationOf({ accounts, organizationalUnits }) {
    const account = createLookup(accounts, ({ alias }) => alias.value, accountIdOf);
    const unit = createLookup(organizationalUnits, ({ alias }) => alias.value, ({ id }) => id.value);
    const unitId = (name) => unit(name)?.id.value ?? name;
    const parents = new Map(organizationalUnits.flatMap(({ id, parent }) => (parent ? [[id.value, unitId(parent.value)]] : [])));
    const members = new Map();
    for (const held of accounts) {
        if (!held.organizationalUnit)
            continue;
        const id = unitId(held.organizationalUnit.value);
        const known = members.get(id);
        if (known)
            known.push(held);
        else
            members.set(id, [held]);
    }
    const tree = createUnitTree(parents, members);
    return {
        account,
        unit,
        idOf({ kind, name: { value } }) {
            if (kind === "organizational-unit")
                return unitId(value);
            const known = account(value);
            return known ? accountIdOf(known) : value;
        },
        accountsBelow: (id) => (isRootId(id) ? accounts : tree.below(id)),
        unitsAbove(kind, id) {
            if (kind === "organizational-unit")
                return tree.above(id);
            const above = account(id)?.organizationalUnit;
            return above ? [unitId(above.value), ...tree.above(unitId(above.value))] : [];
        },
        cycles: tree.cycles,
    };
}
/** By alias, of which the last holds, as in a map with a key twice; else by id, of which the first holds. */
function createLookup(items, aliasOf, idOf) {
    const byAlias = new Map(items.map((item) => [aliasOf(item), item]));
    const byId = new Map(items.map((item) => [idOf(item), item]).toReversed());
    return (name) => byAlias.get(name) ?? byId.get(name);
}


/***/ }),

/***/ 9281:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob),
/* harmony export */   n: () => (/* binding */ matchesGlobs)
/* harmony export */ });
/**
 * Whether a path lies in a list of globs: `*` and `?` stay within one folder, `**` crosses folders (before a slash
 * it also stands for no folder at all), `{a,b}` is either, also within another, everything else is itself. A pattern that begins
 * with `!` takes paths out again; the last pattern that matches decides. Time grows with the product of path and pattern.
 */
function matchesGlobs(path, globs) {
    let matched = globs.length > 0 && globs.every((glob) => glob.startsWith("!"));
    for (const glob of globs) {
        const excludes = glob.startsWith("!");
        if (matched === excludes && matchesGlob(path, excludes ? glob.slice(1) : glob))
            matched = !excludes;
    }
    return matched;
}
/** Whether a path matches one glob; see matchesGlobs(). */
const matchesGlob = (path, glob) => matches(path, compile(glob));
/** The glob as tokens, in which a choice is a fork to each of its parts, and each part ends in a fork to what follows. */
function compile(glob) {
    const parts = glob.match(/\*\*\/|\*\*|[\s\S]/gu) ?? [];
    const closing = closingBraces(parts);
    const tokens = [];
    const open = [];
    const fork = (...to) => {
        tokens.push({ kind: "fork", to });
        return to;
    };
    for (const [index, part] of parts.entries()) {
        const choice = open.at(-1);
        if (part === "{" && closing.has(index))
            open.push({ fork: fork(tokens.length + 1), ends: [] });
        else if (part === "," && choice) {
            choice.ends.push(fork());
            choice.fork.push(tokens.length);
        }
        else if (part === "}" && choice) {
            open.pop();
            for (const end of choice.ends)
                end.push(tokens.length);
        }
        else
            tokens.push(tokenOf(part));
    }
    return tokens;
}
/** The positions of braces that another one closes. */
function closingBraces(parts) {
    const open = [];
    const closed = new Set();
    for (const [index, part] of parts.entries()) {
        if (part === "{")
            open.push(index);
        const start = part === "}" ? open.pop() : undefined;
        if (start !== undefined)
            closed.add(start);
    }
    return closed;
}
function tokenOf(part) {
    if (part.startsWith("**"))
        return { kind: part === "**" ? "everything" : "folders" };
    if (part === "*")
        return { kind: "star" };
    return part === "?" ? { kind: "one" } : { kind: "literal", character: part };
}
// All positions in the pattern that the path so far can have reached, advanced one character at a time.
function matches(path, pattern) {
    let reached = closure(new Set([0]), pattern, true);
    for (const character of path) {
        const next = new Set();
        for (const position of reached)
            advance(position, character, pattern, next);
        reached = closure(next, pattern, character === "/");
    }
    return reached.has(pattern.length);
}
function advance(position, character, pattern, next) {
    const token = pattern[position];
    if (token?.kind === "literal" && token.character === character)
        next.add(position + 1);
    if (token?.kind === "one" && character !== "/")
        next.add(position + 1);
    if (token?.kind === "star" && character !== "/")
        next.add(position);
    if (token?.kind === "folders" || token?.kind === "everything")
        next.add(position);
}
// A set hands out, while it is walked, what is added to it on the way.
function closure(reached, pattern, atFolderStart) {
    for (const position of reached) {
        const token = pattern[position];
        if (token?.kind === "fork")
            for (const target of token.to)
                reached.add(target);
        if (token?.kind === "star" || token?.kind === "everything" || (token?.kind === "folders" && atFolderStart))
            reached.add(position + 1);
    }
    return reached;
}


/***/ }),

/***/ 3828:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ groupsByName)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3551);

// A directory holds up to 100,000 groups, and every rule looks names up.
const readGroups = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .onceFor */ .bO)((groups) => new Map(byName(groups)));
/** Groups by their exact display name; made once for each list. */
function groupsByName(groups) {
    return readGroups(groups);
}
function* byName(groups) {
    for (const group of groups)
        yield [group.displayName, group];
}


/***/ }),

/***/ 7298:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cM: () => (/* binding */ lookAlikesOf)
});

// UNUSED EXPORTS: differenceOf, skeleton

// EXTERNAL MODULE: ./lib/once.js
var once = __webpack_require__(3551);
// EXTERNAL MODULE: ./lib/rules/wording.js
var wording = __webpack_require__(5684);
;// CONCATENATED MODULE: ./lib/rules/directory/confusables.js
// Generated by scripts/confusables.js from confusables.txt of Unicode 18.0.0 (UTS #39), under the Unicode License V3.
/** What looks like a character of ASCII, as code points in hexadecimal. */
const ROWS = [
    ["-", "2D7 6D4 174D 1BF3 2010 2012 2013 2043 2212 2796 2CBA 2CBB AA7D FE58 10191"],
    [".", "660 6F0 701 702 A4F8 A60E ABEC 10A50 1D16D 1ECAE"],
    ["2", "1A7 3E8 10C7 14BF 1616 1CB7 A644 A6EF A75A"],
    ["3", "1B7 21C 417 4E0 545 969 AE9 1702 1C95 2C9C 2CC4 2CCC A76A A7AB 118CA 16F3B 1D206"],
    ["4", "13CE AB9E 118AF 16E82"],
    ["5", "1BC 118BB"],
    ["6", "3EC 431 13EE 2CD2 2CD3 2CDC A543 ABBE 118D5"],
    ["7", "172A 1C84 104D2 118C6 16E8A 1D1FE 1D212"],
    ["8", "222 223 9EA A6A B03 A589 1031A 11445 169FE 1E8CB"],
    ["9", "9ED A67 B68 D6D 2CCA 2CCB A76E A76F 118AC 118CC 118D6 169C1 1E2F2"],
    ["A", "391 410 13AA 15C5 A4EE 102A0 16F40 1DF6A"],
    ["B", "392 412 13F4 15F7 2C82 A4D0 A557 A7B4 10282 102A1 10301"],
    ["C", "3F9 421 13DF 2CA4 A4DA 102A2 10302 10415 1051B 118E9 118F2 1F74C"],
    ["D", "13A0 15DE 15EA A4D3"],
    ["E", "395 415 13AC 22FF 2D39 A4F0 A5CB 10286 118A6 118AE 1DF81"],
    ["F", "3DC 7D3 15B4 A4DD A798 10287 102A5 10525 118A2 118C2 1D213"],
    ["G", "50C 13C0 13F3 A4D6"],
    ["H", "397 41D 13BB 157C 2C8E A4E7 102CF"],
    ["J", "37F 408 13AB 148D A4D9 A7B2"],
    ["K", "39A 41A 13E6 16D5 2C94 A4D7 10518"],
    ["L", "13DE 14AA 2CD0 A4E1 1041B 10526 118A3 118B2 16F16 1D22A"],
    ["M", "39C 3FA 41C 13B7 15F0 16D6 2C98 A4DF 102B0 10311 10C21"],
    ["N", "39D 2C9A A4E0 10513 11ABE"],
    ["O", "39F 41E 555 7C0 B20 CE6 12D0 1CBF 2C9E 2D54 3007 A4F3 FF10 10292 102AB 1030F 10404 104C2 10516 10C17 118B5"],
    ["O", "118E0 11DE0 16AE9 1CCF0 1D7CE 1D7D8 1D7E2 1D7EC 1D7F6 1E140 1E2F0 1FBF0"],
    ["P", "3A1 420 13E2 146D 2CA2 2CCE A4D1 10295"],
    ["Q", "51A 2D55"],
    ["R", "1A6 24C 13A1 13D2 1587 A4E3 104B4 16F35 1D216"],
    ["S", "405 54F 10BD 10FD 13D5 13DA 1CBD A4E2 A576 10296 10420 16AD6 16F3A"],
    ["T", "3A4 422 7E0 13A2 22A4 27D9 2CA6 3112 4E05 A4D4 A50B 10297 102B1 10315 118BC 16F0A 1D373 1F768"],
    ["U", "54D 1200 144C 222A 22C3 A4F4 104CE 118B8 16F42"],
    ["V", "474 667 6F7 13D9 142F 2D38 A4E6 A6DF 1051D 10C1F 118A0 16F08 1CEFC 1D20D 1E145"],
    ["W", "51C 13B3 13D4 A4EA 118E6 118EF 1D20C"],
    ["X", "3A7 425 166D 16B7 1CF5 2573 2CAC 2D5D A4EB A7B3 10290 102B4 10317 10322 10527 10C13 10C82 10CFC 118EC"],
    ["Y", "3A5 423 4AE 7CC 13A9 13BD 2CA8 311A 4E2B A4EC 102B2 10C20 118A4 16F43"],
    ["Z", "396 10CD 13C3 2C6B 2C8C A4DC A6C9 102F5 10507 118A9 118E5 11ABC"],
    ["_", "640 7FA 145C1"],
    ["a", "251 3B1 430 237A AB64 1DF5A"],
    ["b", "184 42C 7D5 13CF 1472 15AF 1031C 16EB6 1D207"],
    ["c", "3F2 441 1004 105A 1C83 1D04 2CA5 ABAF 1043D 1D134"],
    ["d", "501 13E7 146F A4D2 1018B"],
    ["e", "435 4BD 212E AB32"],
    ["f", "17F 192 284 584 1E9D A799 AB35 1017E"],
    ["g", "18D 261 581 1D83"],
    ["h", "4BA 4BB 570 10B9 13C2"],
    ["i", "A1 131 269 26A 3B9 456 582 13A5 2373 2C93 A647 AB75 118C3"],
    ["j", "237 3F3 458 575"],
    ["l", "196 1C0 399 406 4C0 4CF 5C0 5D5 5DF 627 661 6F1 7CA 964 104A 16C1 16D0 2110 2111 2160 21BF 2223 23FD 2502"],
    ["l", "2503 2C92 2D4A 2D4F A4F2 A56F A781 A7AE A7FE A830 A8CE AA5D FE31 FF11 FF29 FF5C 1028A 10309 10320 1050E"],
    ["l", "10926 10C3E 10CA5 10CFA 11047 110C0 11141 111C5 113D4 1144B 115C5 11641 11C41 11DDA 11DE1 16D63 16EAA"],
    ["l", "16F28 1CCDE 1CCF1 1D100 1D377 1D408 1D43C 1D470 1D4D8 1D540 1D574 1D5A8 1D5DC 1D610 1D644 1D678 1D7CF"],
    ["l", "1D7D9 1D7E3 1D7ED 1D7F7 1E141 1E8C7 1ED01 1FBF1"],
    ["n", "578 57C"],
    ["o", "3BF 3C3 3ED 43E 585 5E1 647 665 6BE 6C1 6D5 6F5 7CB 840 966 9E6 A66 AE6 B66 BE6 C02 C66 C82 D02 D20 D66"],
    ["o", "D82 E50 ED0 101D 1040 10FF 110B 11BC 17E0 1A45 1A80 1A90 1BEA 1C82 1D0F 1D11 2C9F AB3D 1042C 104EA 1092C"],
    ["o", "10D07 11124 11302 114D0 118C8 118D7"],
    ["p", "FE 1BF 3C1 3F8 440 2374 2CA3 2CCF"],
    ["q", "51B 563 566"],
    ["r", "433 1D26 2C85 AB47 AB48 AB81 16A19"],
    ["s", "1BD 455 D1F A731 ABAA 10448 118C1"],
    ["u", "28B 3C5 57D 1D1C A79F AB4E AB52 104F6 118D8"],
    ["v", "3BD 475 5D8 1D20 2228 22C1 ABA9 11706 118C0"],
    ["w", "26F 448 461 51D 561 1D21 29E2 2CBD A7FA AB83 ABA4 1170A 1170E 1170F 1DF7D"],
    ["x", "D7 445 1541 157D 166E 1763 1BEC 292B 292C 2A2F 10CC2"],
    ["y", "263 28F 3B3 443 4AF 10E7 1D8C 1EFF 2CA9 AB5A 118C4 118DC"],
    ["z", "1D22 2C6C 2C8D 2D2D AB93"],
];
/** From a character to the one of ASCII that it looks like. */
const CONFUSABLES = new Map(ROWS.flatMap(([like, points]) => points.split(" ").map((point) => [String.fromCodePoint(Number.parseInt(point, 16)), like])));

;// CONCATENATED MODULE: ./lib/rules/directory/look-alikes.js



/** Characters of ASCII that look like others of it. Source: confusables.txt, as for the rest. */
const ASCII = new Map([
    ["0", "O"],
    ["1", "l"],
    ["I", "l"],
    ["|", "l"],
    ["m", "rn"],
]);
/** Printed ASCII. Nearly every name is of it, and a directory has a hundred thousand. */
const ASCII_TEXT = /^[ -~]*$/;
/** What is undone before two names are compared, in this order. */
const STEPS = {
    form: (text) => text.normalize("NFC"),
    invisible: (text) => text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, ""),
    space: (text) => text.replace(/[\s\u2800]+/gu, " ").trim(),
    case: (text) => text.toLowerCase(),
    letters: (text) => like(like(text.normalize("NFD"), CONFUSABLES).normalize("NFKD"), CONFUSABLES),
    ascii: (text) => like(text, ASCII),
};
const ALL = Object.keys(STEPS);
/** With case undone, "L" is "l": that it looks like "1" must then not count, or "Team-L" would look like "Team-1". */
const KEYS = [
    ALL.filter((step) => step !== "ascii"),
    ALL.filter((step) => step !== "case"),
];
const like = (text, table) => Array.from(text, (character) => table.get(character) ?? character).join("");
// What these steps undo is beyond ASCII.
const BEYOND = ["form", "invisible", "letters"];
const without = (text, steps) => {
    const isPlain = ASCII_TEXT.test(text);
    return steps.reduce((rest, step) => (isPlain && BEYOND.includes(step) ? rest : STEPS[step](rest)), text);
};
/**
 * The skeleton of a text: two texts of one skeleton look alike. Source: Unicode Technical Standard 39, section 4, for what looks like
 * ASCII; white space is one blank, wherever and however much it is.
 */
const skeleton = (text) => without(text, KEYS[1] ?? []);
// A directory holds up to 100,000 groups, and every missing name asks for its likes. Kept as texts, the keys would take as much
// memory as the groups.
const indexOf = (0,once/* onceFor */.bO)((groups) => {
    const index = new Map();
    for (const group of groups) {
        for (const number of new Set(keysOf(group.displayName).map(numberOf))) {
            const same = index.get(number);
            index.set(number, same === undefined ? group : [same, group].flat());
        }
    }
    return index;
});
const keysOf = (name) => KEYS.map((steps, number) => `${number} ${without(name, steps)}`);
/** A number of 30 bits for a text, which V8 keeps without allocating. Source: FNV-1a, over code units. */
function numberOf(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
/** The groups of another name that reads like this one, in the order of the directory. */
function lookAlikesOf(name, groups) {
    const index = indexOf(groups);
    const found = new Set(keysOf(name).flatMap((key) => index.get(numberOf(key)) ?? []));
    return [...found].flatMap((group) => {
        const difference = group.displayName === name ? undefined : differenceOf(name, group.displayName);
        return difference ? [{ group, difference }] : [];
    });
}
/** How two names differ that read alike; undefined where they do not read alike, or are the same. */
function differenceOf(written, existing) {
    if (written === existing)
        return undefined;
    const enough = KEYS.find((steps) => without(written, steps) === without(existing, steps));
    if (!enough)
        return undefined;
    const needed = enough.reduceRight((steps, step) => {
        const fewer = steps.filter((other) => other !== step);
        return without(written, fewer) === without(existing, fewer) ? fewer : steps;
    }, enough);
    const isInLetters = needed.includes("letters") || needed.includes("ascii");
    const said = [
        ...(needed.includes("form") ? ["their Unicode form"] : []),
        ...(needed.includes("invisible") ? ["invisible characters"] : []),
        ...(needed.includes("space") ? ["white space"] : []),
        ...(needed.includes("case") ? ["upper and lower case"] : []),
        ...(isInLetters ? [`look-alike letters (${pairsIn(written, existing, needed).join(", ")})`] : []),
    ];
    return {
        said: said.join(" and in "),
        isVisible: needed.every((step) => step === "case" || step === "ascii"),
        isInLetters,
        isDisguise: ["letters", "invisible"].some((step) => needed.includes(step) && STEPS[step](existing) !== existing.normalize("NFD")),
    };
}
/** The characters that stand for one another, such as `"e" against "е" (Cyrillic, U+0435)`; each pair once, three at most. */
function pairsIn(written, existing, needed) {
    const [left, right] = [written, existing].map((name) => Array.from(without(name, ["form", "invisible", "space"]).normalize("NFD"), (character) => ({
        character,
        like: without(character, ["letters", ...needed.filter((step) => step === "case" || step === "ascii")]),
    })));
    const pairs = new Set();
    let [one, other] = [0, 0];
    while (left?.[one] && right?.[other]) {
        const ours = [left[one++]];
        const theirs = [right[other++]];
        // One letter may look like two: "m" like "rn".
        while (lengthOf(ours) < lengthOf(theirs) && left[one])
            ours.push(left[one++]);
        while (lengthOf(theirs) < lengthOf(ours) && right[other])
            theirs.push(right[other++]);
        const [from, to] = [ours, theirs].map((side) => side.map((letter) => letter?.character ?? "").join(""));
        if (from !== to && from?.toLowerCase() !== to?.toLowerCase())
            pairs.add(`${shown(from)} against ${shown(to)}`);
    }
    return [...pairs].slice(0, 3);
}
const lengthOf = (side) => side.reduce((sum, letter) => sum + (letter?.like.length ?? 0), 0);
const SCRIPTS = ["Cyrillic", "Greek", "Armenian", "Cherokee"];
/** A character in quotes; one beyond ASCII with what it is, since it cannot be told by looking. */
function shown(character = "") {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80)
        return (0,wording/* quoted */.TL)(character);
    const script = SCRIPTS.find((name) => new RegExp(`^\\p{Script=${name}}`, "u").test(character));
    const kind = script ?? (point >= 0xff01 && point <= 0xff5e ? "full-width" : undefined);
    const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
    return `${(0,wording/* quoted */.TL)(character)} (${kind === undefined ? code : `${kind}, ${code}`})`;
}


/***/ }),

/***/ 7092:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qG: () => (/* binding */ alsoDeclared),
  J8: () => (/* binding */ alsoReferenced),
  MI: () => (/* binding */ declarationOf),
  Mu: () => (/* binding */ mayBeLocal),
  hv: () => (/* binding */ missingGroups),
  m1: () => (/* binding */ nearMissOf)
});

// EXTERNAL MODULE: ./lib/identity/expand.js
var expand = __webpack_require__(8695);
// EXTERNAL MODULE: ./lib/policy/glob.js
var policy_glob = __webpack_require__(9281);
// EXTERNAL MODULE: ./lib/rules/wording.js
var wording = __webpack_require__(5684);
// EXTERNAL MODULE: ./lib/once.js
var once = __webpack_require__(3551);
// EXTERNAL MODULE: ./lib/rules/directory/groups-by-name.js
var groups_by_name = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/rules/directory/active-directory.js


/** The domain that Identity Center puts behind names from Active Directory. Source: aws-solutions/innovation-sandbox-on-aws, issue 2. */
const DOMAIN = /^@[A-Za-z0-9.-]{1,255}$/;
// A directory holds up to 100,000 groups, and every missing name asks for its likes.
/** The groups that a name would be if it had a domain, had another one, or had none. */
function domainsOf(name, groups) {
    const { bare, domain } = partsOf(name);
    const withDomain = (indexOf(groups).get(bare) ?? []).map((group) => ({
        group,
        difference: `groups of Active Directory have their domain in their name, which is \`${partsOf(group.displayName).domain}\``,
    }));
    const without = domain === "" ? undefined : (0,groups_by_name/* groupsByName */.J)(groups).get(bare);
    const difference = `the name there does not end in a domain, such as \`${domain}\``;
    return [...withDomain, ...(without ? [{ group: without, difference }] : [])];
}
/** The groups that have a domain, by their name without it. */
const indexOf = (0,once/* onceFor */.bO)((groups) => {
    const byBareName = new Map();
    for (const group of groups) {
        const { bare, domain } = partsOf(group.displayName);
        if (domain !== "")
            byBareName.set(bare, [...(byBareName.get(bare) ?? []), group]);
    }
    return byBareName;
});
function partsOf(name) {
    const at = name.lastIndexOf("@");
    const domain = at < 1 ? "" : name.slice(at);
    return DOMAIN.test(domain) ? { bare: name.slice(0, at), domain } : { bare: name, domain: "" };
}

// EXTERNAL MODULE: ./lib/rules/directory/look-alikes.js + 1 modules
var look_alikes = __webpack_require__(7298);
;// CONCATENATED MODULE: ./lib/rules/directory/references.js






/** Whether the policy lets a group of this name be made in Identity Center itself; `*` in its globs stands for any text. */
const mayBeLocal = (name, policy) => policy.directory.locallyManagedGroups.some((glob) => (0,policy_glob/* matchesGlob */.k)(name, glob.replaceAll("*", "**")));
/**
 * The groups that assignments refer to and that the directory does not hold by that exact name. Left out is a group of
 * `source: identity-store` in the change that adds its declaration, where the policy allows such groups.
 */
function missingGroups(facts) {
    const existing = (0,groups_by_name/* groupsByName */.J)(facts.directoryGroups);
    return (0,expand/* groupReferences */.u9)(facts.identity).filter(({ name }) => !existing.has(name) && !isBeingAdded(name, facts));
}
function isBeingAdded(name, { identity, base, policy }) {
    if (!base || !mayBeLocal(name, policy) || !isDeclaredLocal(name, identity))
        return false;
    return !base.groups.some((group) => group.displayName.value === name);
}
const isDeclaredLocal = (name, identity) => identity.groups.some((group) => group.displayName.value === name && group.source === "identity-store");
/** The declaration of a group, where files declare it. */
const declarationOf = (name, { groups }) => groups.find((group) => group.displayName.value === name);
/**
 * The near miss of a missing name: by pin first, then by what a reader does not see. What can be seen, such as "m" for "rn", may
 * well be meant.
 */
function nearMissOf(name, identity, groups) {
    const pinned = pinnedGroup(declarationOf(name, identity), groups);
    if (pinned) {
        const difference = "the group that it is pinned to was renamed";
        return { group: pinned, difference, isOnly: true, isDisguise: false };
    }
    const [near, second] = (0,look_alikes/* lookAlikesOf */.cM)(name, groups).filter(({ difference }) => !(difference.isVisible && difference.isInLetters));
    if (!near)
        return otherDomain(name, groups);
    const { said, isDisguise } = near.difference;
    return {
        group: near.group,
        difference: `the names differ only in ${said}`,
        isOnly: second === undefined,
        isDisguise,
    };
}
function otherDomain(name, groups) {
    const [near, second] = domainsOf(name, groups);
    return near && { ...near, isOnly: second === undefined, isDisguise: false };
}
function pinnedGroup(declaration, groups) {
    const { groupId, externalId } = declaration ?? {};
    return groups.find((group) => group.groupId === groupId?.value || group.externalIds.some(({ id }) => id === externalId?.value));
}
/** The places of a reference but the first, as a finding relates them; `meant` is the name to write at each, if it is certain. */
const alsoReferenced = ([, ...others], meant) => others.map((other) => ({ at: other.at, message: "also referenced here", ...(0,wording/* replacing */.mi)(other, meant) }));
/** The declaration of a group under the wrong name too; it is written anew like its references, but where the right one is declared. */
function alsoDeclared(name, identity, meant) {
    const declared = declarationOf(name, identity);
    if (!declared || (meant !== undefined && declarationOf(meant, identity)))
        return [];
    const { displayName } = declared;
    return [{ at: displayName.at, message: "declared here", aside: true, ...(0,wording/* replacing */.mi)(displayName, meant) }];
}


/***/ }),

/***/ 4633:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/core.js
var core = __webpack_require__(5469);
// EXTERNAL MODULE: ./lib/rules/occurrences.js
var occurrences = __webpack_require__(8262);
// EXTERNAL MODULE: ./lib/rules/wording.js
var wording = __webpack_require__(5684);
// EXTERNAL MODULE: ./lib/excerpt.js
var excerpt = __webpack_require__(989);
// EXTERNAL MODULE: ./lib/identity/expand.js
var expand = __webpack_require__(8695);
// EXTERNAL MODULE: ./lib/identity/organization.js + 1 modules
var identity_organization = __webpack_require__(9155);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
;// CONCATENATED MODULE: ./lib/rules/documents/declarations.js


/** A name as it is compared with others of its kind: Unicode forms and letter case make no difference. */
const foldedName = (name) => name.normalize("NFC").toLowerCase();
/**
 * One finding for each name that is declared more than once, whatever its case. `kind` is what is named, as messages call it;
 * `consequence` goes on after "so that".
 */
function* duplicatesOf(kind, names, consequence) {
    for (const [first, ...others] of (0,occurrences/* occurrencesBy */.qO)(names, (name) => foldedName(name.value)).values()) {
        const [second, ...more] = others;
        if (!second)
            continue;
        yield {
            at: second.at,
            subject: `${kind} ${first.value}`,
            message: `${sameness(kind, [first, second, ...more])}, so that ${consequence}. Keep one of them.`,
            related: [{ at: first.at, message: "first declared here" }, ...(0,occurrences/* relatedTo */.vn)(more, "declared here again")],
        };
    }
}
function sameness(kind, [first, second, ...more]) {
    const other = [second, ...more].find((name) => name?.value !== first.value);
    if (other) {
        const isCase = other.value.toLowerCase() === first.value.toLowerCase();
        const difference = isCase ? "case" : "case or Unicode form";
        return `The ${kind}s ${(0,wording/* quoted */.TL)(first.value)} and ${(0,wording/* quoted */.TL)(other.value)} differ only in ${difference}`;
    }
    const times = more.length === 0 ? "twice" : `${more.length + 2} times`;
    const alias = second && (0,occurrences/* placeKey */.r4)(second.at) === (0,occurrences/* placeKey */.r4)(first.at) ? ", by a YAML alias" : "";
    return `The ${kind} ${(0,wording/* quoted */.TL)(first.value)} is declared ${times}${alias}`;
}
/** Aliases as the files declare them. One that its own map has twice is left to `duplicate-key`. */
function* declaredAliases(items, identity) {
    const repeated = new Set((0,wording/* problemsFor */.am)("duplicate-key", identity).map(({ at }) => (0,occurrences/* placeKey */.r4)(at)));
    for (const { alias } of items)
        if (!repeated.has((0,occurrences/* placeKey */.r4)(alias.at)))
            yield alias;
}
/** One finding for each id that several aliases have. `isId` tells an id from what its field refuses. */
function* sharedIds(kind, items, isId, consequence) {
    const named = items.flatMap(({ alias, id }) => (id && isId(id.value) ? [{ alias, id }] : []));
    for (const [id, found] of (0,occurrences/* occurrencesBy */.qO)(named, (item) => item.id.value)) {
        const [first, second, ...more] = onePerAlias(found);
        if (!first || !second)
            continue;
        const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
        yield {
            at: second.id.at,
            subject: `${kind} id ${id}`,
            message: `The ${kind}s ${(0,wording/* quoted */.TL)(first.alias.value)} and ${(0,wording/* quoted */.TL)(second.alias.value)}${others} have one id, ${(0,wording/* quoted */.TL)(id)}, so that ${consequence}. Keep one alias, or correct the id.`,
            related: [
                { at: first.id.at, message: `the id of ${(0,wording/* quoted */.TL)(first.alias.value)}` },
                ...more.map((item) => ({ at: item.id.at, message: `the id of ${(0,wording/* quoted */.TL)(item.alias.value)}` })),
            ],
        };
    }
}
/** An alias that is declared twice is a finding of its own. */
const onePerAlias = (items) => [...(0,occurrences/* occurrencesBy */.qO)(items, ({ alias }) => foldedName(alias.value)).values()].map(([first]) => first);

;// CONCATENATED MODULE: ./lib/rules/documents/template-troubles.js







/** Whether `{account}` is the only placeholder. Written as Terraform does, with a `$` before it, it would leave that behind. */
const isExpandable = (template) => template.includes("{account}") &&
    !/\$\{account\}/.test(template) &&
    !/[{}]/.test(template.replaceAll("{account}", ""));
/** Templates that stand for no group, or for one that the reader cannot be sure of, by their targets and by other groups' names. */
function* expansionTroubles(identity) {
    const organization = (0,identity_organization/* organizationOf */.d1)(identity);
    const accounts = (0,occurrences/* occurrencesBy */.qO)(identity.accounts, identity_organization/* accountIdOf */.Ow);
    const twinOf = createTwins(identity, organization);
    for (const expansion of (0,expand/* expansionsOf */.aB)(identity, organization)) {
        const { principal } = expansion.assignment;
        if (principal.by !== "groupTemplate" || !isExpandable(principal.name.value))
            continue;
        if (expansion.isCut)
            yield cutOff(expansion);
        yield* ofTarget(expansion, organization);
        for (const group of expansion.groups) {
            yield* ofAccount(expansion, accounts.get(group.accountId) ?? []);
            yield* ofName(expansion, group, twinOf);
        }
    }
}
const cutOff = ({ assignment: { principal } }) => ({
    at: principal.name.at,
    subject: "number of groups",
    message: `The templates of these files stand for more than ${(0,excerpt/* grouped */.z)(limits/* TEMPLATE_GROUPS */.ig)} groups, which no directory holds. From here on they are not expanded, and their groups not checked.`,
});
/** Names that are no target at all are for `unknown-account` and `unknown-organizational-unit`. */
function* ofTarget({ assignment, reach }, organization) {
    const { value: template } = assignment.principal.name;
    const { kind, name } = reach.written;
    if (kind === "account" && (0,identity_organization/* isAccountId */.JG)(name.value) && !organization.account(name.value)) {
        const group = template.replaceAll("{account}", () => name.value);
        yield {
            at: name.at,
            subject: `group template ${template} on account ${reach.id}`,
            message: `The account ${(0,wording/* quoted */.TL)(name.value)} has no alias, so that the template ${(0,wording/* quoted */.TL)(template)} would stand for a group with the account's id in its name, ${(0,wording/* quoted */.TL)(group)}. Declare the account under \`accounts\`.`,
        };
    }
    if (kind === "account" || !((0,identity_organization/* isUnitId */.wm)(name.value) || organization.unit(name.value)))
        return;
    for (const _ of organization.accountsBelow(reach.id))
        return;
    yield {
        at: name.at,
        subject: `group template ${template} on organizational unit ${reach.id}`,
        message: `No account is declared to be in the organizational unit ${(0,wording/* quoted */.TL)(name.value)}, so that the template ${(0,wording/* quoted */.TL)(template)} stands for no group there, and gives nobody access. Say of the accounts in it \`organizationalUnit: ${organization.unit(name.value)?.alias.value ?? name.value}\`.`,
    };
}
/** Who writes the alias has said which group is meant. */
function* ofAccount({ assignment, reach }, accounts) {
    const [first, other] = accounts;
    const { kind, name } = reach.written;
    const isChosen = kind === "account" && accounts.some(({ alias }) => alias.value === name.value);
    if (!first || !other || first.alias.value === other.alias.value || isChosen)
        return;
    const { value: template } = assignment.principal.name;
    const [one, two] = [first, other].map(({ alias }) => (0,wording/* quoted */.TL)(template.replaceAll("{account}", () => alias.value)));
    yield {
        at: name.at,
        subject: `group template ${template} on account ${(0,identity_organization/* accountIdOf */.Ow)(first)}`,
        message: `The account ${(0,wording/* quoted */.TL)((0,identity_organization/* accountIdOf */.Ow)(first))} has several aliases, so that the template ${(0,wording/* quoted */.TL)(template)} may stand for ${one} or for ${two} there. Keep one alias.`,
        related: [
            { at: first.alias.at, message: "one alias", aside: true },
            { at: other.alias.at, message: "another alias", aside: true },
        ],
    };
}
/** Finds the name that differs only in case from one that is not declared: declared, else spelt out, else a template's first. */
function createTwins(identity, organization) {
    const declared = identity.groups.map((group) => group.displayName);
    const referenced = (0,expand/* groupReferences */.u9)(identity, organization).map(({ places: [first] }) => first);
    const named = referenced.filter(({ isTemplate }) => !isTemplate);
    const known = (0,occurrences/* occurrencesBy */.qO)([...declared, ...named, ...referenced], ({ value }) => foldedName(value));
    const twins = new Map();
    for (const [first, ...others] of known.values())
        for (const { value } of others)
            if (value !== first.value)
                twins.set(value, first);
    for (const { value } of declared)
        twins.delete(value);
    return (name) => twins.get(name);
}
function* ofName({ assignment }, { name }, twinOf) {
    const twin = twinOf(name.value);
    if (!twin)
        return;
    yield {
        at: name.at,
        subject: `group ${name.value}`,
        message: `The template ${(0,wording/* quoted */.TL)(assignment.principal.name.value)} stands for the group ${(0,wording/* quoted */.TL)(name.value)}, which differs only in case from ${(0,wording/* quoted */.TL)(twin.value)}. Correct the template, or the account's alias.`,
        related: [{ at: twin.at, message: `${(0,wording/* quoted */.TL)(twin.value)} is named here`, aside: true }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/documents/ambiguous-group-template.js




const access = (template, targets) => [
    "schemaVersion: 1",
    "organizationalUnits:",
    "  workloads: {id: ou-ab12-34cd56ef}",
    "  sandbox: {id: ou-ab12-99998888}",
    "accounts:",
    '  payments: {id: "012345678901", organizationalUnit: workloads}',
    "permissionSets:",
    "  - name: Oncall",
    "assignments:",
    `  - principal: {groupTemplate: "${template}"}`,
    "    permissionSets: [Oncall]",
    `    targets: ${targets}`,
    "",
].join("\n");
const ambiguousGroupTemplate = (0,core/* defineRule */.Km)({
    id: "ambiguous-group-template",
    gate: "documents",
    severity: "error",
    summary: "A group template does not say which groups are meant",
    why: "A template that stands for no group gives nobody access, and nothing is checked; one that stands for another group than the reader has in mind gives somebody else the access.",
    fix: "Write `{account}`, and no other placeholder, where the account's alias belongs; declare each account under one alias, and say which organizational unit holds it.",
    examples: {
        bad: [
            { files: { "identity/access.yaml": access("AWS-{account}-{env}-Oncall", "{accounts: [payments]}") } },
            { files: { "identity/access.yaml": access("AWS-{account}-Oncall", "{organizationalUnits: [sandbox]}") } },
            { files: { "identity/access.yaml": access("AWS-{account}-Oncall", '{accounts: ["123456789012"]}') } },
        ],
        good: [
            { files: { "identity/access.yaml": access("AWS-{account}-Oncall", "{organizationalUnits: [workloads]}") } },
            { files: { "identity/access.yaml": access("AWS-{account}-Oncall", '{accounts: ["012345678901"]}') } },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        const troubles = [...placeholderTroubles(identity), ...expansionTroubles(identity)];
        for (const [first, ...others] of (0,occurrences/* occurrencesBy */.qO)(troubles, ({ subject }) => subject).values()) {
            const more = new Map(others.map(({ at }) => [(0,occurrences/* placeKey */.r4)(at), { at, message: "also here" }]));
            more.delete((0,occurrences/* placeKey */.r4)(first.at));
            const related = [...(first.related ?? []), ...more.values()];
            yield { ...first, related };
        }
    },
});
function* placeholderTroubles(identity) {
    // A template without {account} is refused by its field already.
    const refused = new Set((0,wording/* problemsFor */.am)("invalid-field", identity).map(({ at }) => (0,occurrences/* placeKey */.r4)(at)));
    for (const { principal } of identity.assignments) {
        const { value, at } = principal.name;
        if (principal.by !== "groupTemplate" || isExpandable(value) || refused.has((0,occurrences/* placeKey */.r4)(at)))
            continue;
        const meant = value.replace(/\$?\{{1,2}[ \t]{0,2}account[ \t]{0,2}\}{1,2}/gi, "{account}");
        const isMeant = isExpandable(meant);
        const advice = isMeant ? `Did you mean ${(0,wording/* quoted */.TL)(meant)}?` : "Write the group's name around `{account}`.";
        yield {
            at,
            subject: `group template ${value}`,
            message: `The template ${(0,wording/* quoted */.TL)(value)} has a placeholder other than \`{account}\`, which would stay in the group's name as it stands here. ${advice}`,
            ...(isMeant ? { suggestion: (0,wording/* inPlaceOf */.sV)(at, meant) } : {}),
        };
    }
}

// EXTERNAL MODULE: ./lib/documents/ambiguity.js + 2 modules
var ambiguity = __webpack_require__(6443);
;// CONCATENATED MODULE: ./lib/rules/documents/ambiguous-scalar.js



const ambiguousScalar = (0,core/* defineRule */.Km)({
    id: "ambiguous-scalar",
    gate: "documents",
    severity: "error",
    summary: "A text without quotes is something else to some parsers",
    why: "The parser that deploys the file is not the one that checks it: an account id with a leading zero becomes another account, and a group called `NO` becomes `false`, without a word.",
    fix: "Write the text in quotes.",
    examples: {
        bad: [
            { files: { "identity/accounts.yaml": "schemaVersion: 1\naccounts:\n  payments: {id: 012345670123}\n" } },
            {
                files: {
                    "identity/sets.yaml": "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    inlinePolicy:\n      Version: 2012-10-17\n      Statement: [{Effect: Allow, Action: s3:Get*, Resource: '*'}]\n",
                },
            },
            {
                files: {
                    "identity/accounts.json": '{ "schemaVersion": 1, "accounts": { "payments": { "id": 111122223333 } } }\n',
                },
            },
        ],
        good: [
            {
                files: {
                    "identity/access.yaml": 'schemaVersion: 1\naccounts:\n  payments: {id: "012345670123"}\npermissionSets:\n  - name: Audit\n    inlinePolicy:\n      Version: "2012-10-17"\n      Statement: [{Effect: Allow, Action: s3:Get*, Resource: "*"}]\n',
                },
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        for (const problem of (0,wording/* problemsFor */.am)("ambiguous-scalar", identity)) {
            const { at, found, flaw } = problem;
            // What an alias stands for is written elsewhere, and a tag before the value outweighs its quotes.
            const isInPlace = !at.source.text.startsWith("*", at.start) && (flaw?.open || at.source.path.endsWith(".json"));
            yield {
                at,
                message: `${(0,wording/* quoted */.TL)(found)} ${readingsText(problem)} ${adviceFor(problem)}`,
                ...(typeof flaw?.meant === "string" && isInPlace ? { suggestion: JSON.stringify(flaw.meant) } : {}),
            };
        }
    },
});
function readingsText({ found, flaw }) {
    if (!flaw?.open)
        return `is ${typedKind(found)} to every parser, and text belongs here.`;
    const { pyYaml, terraform, core } = (0,ambiguity/* readingsOf */.RO)(found, flaw.open);
    const parsers = new Map();
    const readings = [
        ["PyYAML", pyYaml],
        ["Terraform's `yamldecode`", terraform],
        ["YAML 1.2", core],
    ];
    for (const [name, reading] of readings) {
        const seen = shown(reading);
        parsers.set(seen, [...(parsers.get(seen) ?? []), `to ${name}`]);
    }
    const [first, ...others] = [...parsers].map(([seen, names]) => `${seen} ${names.join(" and ")}`);
    if (others.length === 0)
        return `is ${shown(core)} to every parser, and text belongs here.`;
    return `is not the same to every parser: it is ${[first, ...others.slice(0, -1)].join(", ")}, and ${others.at(-1)}.`;
}
const typedKind = (written) => {
    if (written === "null")
        return "null";
    return written === "true" || written === "false" ? "a truth value" : "a number";
};
function shown({ kind, value }) {
    if (kind === "refused")
        return "an error";
    if (kind === "text")
        return `the text ${(0,wording/* quoted */.TL)(value)}`;
    if (kind === "number")
        return `the number ${(0,wording/* quoted */.TL)(value).slice(1, -1)}`;
    return kind === "date" ? "a date" : value;
}
function adviceFor({ found, flaw }) {
    const text = (0,wording/* quoted */.TL)(JSON.stringify(found)).slice(1, -1);
    if (flaw?.meant !== undefined)
        return `Write ${text}, with the quotes.`;
    const { core, terraform } = (0,ambiguity/* readingsOf */.RO)(found);
    return core.kind === "null"
        ? `Write ${text}, with the quotes, if the text is meant; else leave it out.`
        : `Write ${text}, with the quotes, if the text is meant; else ${terraform.value}.`;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/scan/prefilter/pattern.js
var pattern = __webpack_require__(7854);
;// CONCATENATED MODULE: ./lib/rules/secrets/prefixed.js

/** The anchor and the finder of a rule whose secrets hold a fixed text, in one format or several. */
function prefixed(...formats) {
    const compiled = formats.map((format) => ({ format, literal: anyOf(format.literals) }));
    return {
        anchor: {
            literals: [...new Set(formats.flatMap((format) => format.literals))],
            patterns: [...new Set(formats.flatMap(({ literals, bytes }) => bytes ?? literals.map(pattern/* literalSource */.R0)))],
        },
        *find(view) {
            for (const { format, literal } of compiled)
                yield* tokensIn(view.text, format, literal);
        },
    };
}
function* tokensIn(text, format, literal) {
    const { pattern, before = 0, startsWord = false, accepts } = format;
    let done = 0;
    for (const at of placesOf(text, literal)) {
        const start = at - before;
        if (start < done || (startsWord && isInsideWord(text, start)))
            continue;
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        if (!match || !accepts(match, text))
            continue;
        done = start + match[0].length;
        yield { start, end: done, secret: match[0] };
    }
}
/** A global pattern of the literals, for placesOf(). */
const anyOf = (literals) => new RegExp(literals.map(pattern/* literalSource */.R0).join("|"), "g");
/** Where a global pattern of literals matches. It may be asked for several texts at once. */
function* placesOf(text, literal) {
    let from = 0;
    while (true) {
        literal.lastIndex = from;
        const match = literal.exec(text);
        if (!match)
            return;
        yield match.index;
        from = match.index + 1;
    }
}
/**
 * The source of a pattern's beginning: nothing of an alphabet, given as of a character class, stands right before, unless that
 * is the end of an escape (\\n, %3D, \\u003d) or of the operator for a default in shells (:-).
 */
const beginning = (alphabet) => `(?:(?<![${alphabet}])|(?<=\\\\[bfnrt0]|:-|%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}))`;
const WORD = /[A-Za-z0-9]/;
const HEX_DIGIT = /[0-9A-Fa-f]/;
/**
 * Whether a letter or digit stands right before `start`. The last character of an escape, as in \n, \t, %3D and \u003d, is
 * none: what follows it begins anew when the escape is read.
 */
function isInsideWord(text, start) {
    const previous = text[start - 1];
    if (previous === undefined || !WORD.test(previous))
        return false;
    if (text[start - 2] === "\\" && "bfnrtv0".includes(previous))
        return false;
    if (!HEX_DIGIT.test(previous))
        return true;
    if (text[start - 3] === "%")
        return !HEX_DIGIT.test(text[start - 2] ?? "");
    return !(text[start - 6] === "\\" && text[start - 5] === "u");
}

;// CONCATENATED MODULE: ./lib/rules/secrets/randomness.js
const DIGITS = "0123456789";
const HEX = "0123456789abcdef";
const BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz";
const BASE62 = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;
const BASE64 = `${BASE62}+/`;
const BASE64URL = `${BASE62}-_`;
/** `length` characters of an alphabet of at most 256, each as likely as the others but for a rounding that no test sees. */
const characters = (random, alphabet, length) => [...random(length)].map((byte) => alphabet[byte % alphabet.length]).join("");
/** Shannon entropy of a text in bits a character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
const LONG = 64;
const FEWEST_DISTINCT = 8;
const FEWEST_DISTINCT_OF_LONG = 12;
const LONGEST_RUN = 7;
/**
 * Whether a text may have been drawn at random: of many different characters, with no long run of one, and no alphabet, no
 * counting and no word such as "example" in it. Of texts of 32 random hex digits, fewer than one in a million fails.
 */
const isRandom = (text) => new Set(text).size >= (text.length < LONG ? FEWEST_DISTINCT : FEWEST_DISTINCT_OF_LONG) &&
    !hasLongRun(text) &&
    !isCounted(text) &&
    !saysPlaceholder(text);
function hasLongRun(text) {
    let run = 1;
    for (let index = 1; index < text.length; index++) {
        run = text[index] === text[index - 1] ? run + 1 : 1;
        if (run > LONGEST_RUN)
            return true;
    }
    return false;
}
/** Whether half of it goes up one by one, as "abcdef", "123456" and "a1b2c3" do. */
function isCounted(text) {
    for (const distance of [1, 2]) {
        let steps = 0;
        for (let index = distance; index < text.length; index++) {
            if (text.charCodeAt(index) - text.charCodeAt(index - distance) === 1)
                steps++;
        }
        if (2 * steps >= text.length - distance)
            return true;
    }
    return false;
}
// In 400 random characters of base64, a word of seven letters in any case stands once in 100 million times.
const PLACEHOLDER = /example|placeholder|change_?-?me|redacted|replace[_-]?(?:me|this|with)|your[_-](?:own|scim|api|aws|access|secret|token|bearer|client)|insert[_-]|dummy[_-]|xxxxxxx/i;
/** Whether a text says of itself that it only holds a place. */
const saysPlaceholder = (text) => PLACEHOLDER.test(text);

;// CONCATENATED MODULE: ./lib/rules/secrets/atlassian-token.js



// Source: trufflehog, detectors atlassian v2, for both prefixes. Atlassian publishes no format, but the test vectors of Datadog's
// scanner (atlassian_token_checksum.rs) show that an API token ends in the CRC-32 of everything before, in eight hex digits. Of the
// keys of organizations no vector is public, so that their last eight characters are not verified.
const API_TOKEN = /ATATT3xFf([\w-]{60,400}={1,2})([0-9A-F]{8})/y;
const ORGANIZATION_KEY = /ATCTT3xFf([A-Za-z0-9+/_-]{60,400})={1,2}[0-9A-Fa-f]{8}(?![\w])/y;
const atlassianToken = {
    id: "atlassian-token",
    gate: "secrets",
    severity: "error",
    summary: "An Atlassian API token is committed",
    why: "A key of the organization manages its users and directories; an API token has all the rights of its owner in Jira and Confluence.",
    fix: "Revoke the token (id.atlassian.com, Security, API tokens; for a key of the organization admin.atlassian.com, Settings, API keys), create a new one, keep it out of the repository, and remove it from the history.",
    examples: {
        bad: [
            { files: { "sync.sh": "curl -u me@example.com:{{sample}} https://example.atlassian.net/rest/api/3/group\n" } },
        ],
        good: [{ files: { "sync.sh": 'curl -u "me@example.com:$ATLASSIAN_TOKEN" https://example.atlassian.net/\n' } }],
    },
    ...prefixed({
        literals: ["ATATT3xFf"],
        pattern: API_TOKEN,
        accepts: ([token, body = "", checksum]) => isRandom(body) && checksumOf(token.slice(0, -8)) === checksum,
    }, { literals: ["ATCTT3xFf"], pattern: ORGANIZATION_KEY, accepts: (match) => isRandom(match[1] ?? "") }),
    sample: apiToken,
    variants: (random) => [organizationKey(random)],
    lookAlikes: (random) => [
        `ATATT3xFf${"x".repeat(171)}=00000000`,
        `ATATT3xFfGF0${characters(random, BASE64URL, 170)}`,
        `${apiToken(random).slice(0, -8)}${"0".repeat(8)}`,
        apiToken(random).slice(0, -1),
        organizationKey(random).replace("=", "-"),
    ],
};
const checksumOf = (text) => (0,external_node_zlib_.crc32)(text).toString(16).toUpperCase().padStart(8, "0");
function apiToken(random) {
    const token = `ATATT3xFfGF0${characters(random, BASE64URL, 171)}=`;
    return token + checksumOf(token);
}
const organizationKey = (random) => `ATCTT3xFfGN0${characters(random, BASE64URL, 171)}=${Buffer.from(random(4)).toString("hex").toUpperCase()}`;

;// CONCATENATED MODULE: ./lib/rules/secrets/near.js

/** The stretches of at most `radius` characters around each place of a word, in order; those that touch are one. */
function* stretchesAround(text, words, radius) {
    let open;
    for (const at of placesOf(text, words)) {
        const start = Math.max(0, at - radius);
        const end = Math.min(text.length, at + radius);
        if (open && start <= open.end)
            open.end = end;
        else {
            if (open)
                yield open;
            open = { start, end };
        }
    }
    if (open)
        yield open;
}
/** What a pattern may look at beyond the stretch in which it begins. */
const BEFORE = 6;
const AFTER = 512;
/** Matches that begin in a stretch. `pattern` is global. It never reads on to the end of the text. */
function* matchesIn(text, { start, end }, pattern) {
    const from = Math.max(0, start - BEFORE);
    const part = text.slice(from, end + AFTER);
    let next = start - from;
    while (true) {
        pattern.lastIndex = next;
        const match = pattern.exec(part);
        if (!match || from + match.index >= end)
            return;
        yield { start: from + match.index, match };
        next = match.index + Math.max(1, match[0].length);
    }
}
/** Tokens of a format that says too little by itself, wherever one of the words, a global pattern, stands within `radius` characters. */
function* tokensNear(text, words, radius, token, accepts) {
    for (const stretch of stretchesAround(text, words, radius)) {
        for (const { start, match } of matchesIn(text, stretch, token)) {
            if (accepts(match))
                yield { start, end: start + match[0].length, secret: match[0] };
        }
    }
}

;// CONCATENATED MODULE: ./lib/rules/secrets/aws-access-key.js



// Source: IAM User Guide, "IAM identifiers", for the prefix of long-lived keys; gitleaks, rule aws-access-token, for their alphabet.
// The secret is 40 characters of base64 without a mark of its own, so that it is looked for near a key id only.
const PREFIX = "AKIA";
const PREFIXES = anyOf([PREFIX]);
const ID = /AKIA[A-Z2-7]{16}(?![A-Za-z0-9])/y;
const SECRET = new RegExp(`${beginning("A-Za-z0-9/+")}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])`, "g");
const RADIUS = 512;
const ENTROPY = 4;
/** Of 20 characters of a key id. An id made up by hand, such as AKIA and 16 times X, has fewer. */
const aws_access_key_FEWEST_DISTINCT = 7;
const awsAccessKey = {
    id: "aws-access-key",
    gate: "secrets",
    severity: "error",
    summary: "A long-lived AWS access key is committed with its secret",
    why: "Whoever holds the pair can act as the IAM user until somebody deletes the key. Identity Center exists so that nobody needs such keys.",
    fix: "Deactivate the key and delete it (IAM, Users, Security credentials, or `aws iam delete-access-key`), look in CloudTrail for its use, let people sign in with `aws sso login` and machines assume a role, and remove the key from the history.",
    examples: {
        bad: [
            {
                files: {
                    credentials: "[sync]\naws_access_key_id = {{companion}}\naws_secret_access_key = {{sample}}\n",
                },
            },
        ],
        good: [{ files: { credentials: "[sync]\nsso_session = company\nsso_role_name = Sync\n" } }],
    },
    anchor: { literals: [PREFIX], patterns: ["AKIA[A-Z2-7]{16}"] },
    *find({ text }) {
        for (const stretch of stretchesAround(text, PREFIXES, RADIUS))
            yield* secretsIn(text, stretch);
    },
    sample: (random) => characters(random, BASE64, 40),
    setting: (random) => ({ companion: keyId(random) }),
    lookAlikes: (random) => [
        keyId(random),
        `id: ${keyId(random)}\nsecret: ${"x".repeat(40)}`,
        `id: ${keyId(random)}\ncommit: ${Buffer.from(random(20)).toString("hex")}`,
        `id: AKIA${"X".repeat(16)}\nsecret: ${characters(random, BASE64, 40)}`,
        `id: AKIA${"IOSFODNN7"}${"EXAMPLE"}\nsecret: ${characters(random, BASE64, 40)}`,
        `id: ${keyId(random)}\n${"\n".repeat(2 * RADIUS)}${characters(random, BASE64, 40)}`,
        `id: ${keyId(random)}\nintegrity: ${characters(random, BASE64, 86)}==`,
    ],
};
const keyId = (random) => PREFIX + characters(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16);
/** Secrets within reach of a key id that is no placeholder. One stretch may hold several ids. */
function* secretsIn(text, stretch) {
    const ids = [...placesOf(text.slice(stretch.start, stretch.end), PREFIXES)]
        .map((at) => stretch.start + at)
        .filter((at) => isKeyId(text, at));
    let next = 0;
    for (const { start, match } of matchesIn(text, stretch, SECRET)) {
        const [secret] = match;
        while ((ids[next] ?? Number.POSITIVE_INFINITY) < start - RADIUS)
            next++;
        const isNear = (ids[next] ?? Number.POSITIVE_INFINITY) <= start + RADIUS;
        if (isNear && isSecret(secret))
            yield { start, end: start + secret.length, secret };
    }
}
function isKeyId(text, at) {
    ID.lastIndex = at;
    const id = ID.exec(text)?.[0] ?? "";
    return new Set(id).size >= aws_access_key_FEWEST_DISTINCT && !isInsideWord(text, at) && !saysPlaceholder(id);
}
const isSecret = (text) => /[A-Z]/.test(text) && /[a-z]/.test(text) && entropy(text) >= ENTROPY && isRandom(text);

// EXTERNAL MODULE: ./lib/scan/prefilter/escape-images.js
var escape_images = __webpack_require__(872);
// EXTERNAL MODULE: ./lib/scan/runs.js
var runs = __webpack_require__(4148);
;// CONCATENATED MODULE: ./lib/rules/secrets/scim-token-disguises.js


/**
 * How the two ids of a token look to a search for bytes when the token is cut into pieces, written with escapes, or both. Each
 * pattern is a regular expression of fixed length, as `Anchor` has it; the ids are what tells a token, so all are about them.
 *
 * A cut may go through any place, but a piece has RUN_CHARACTERS at least. So of what surrounds the colon between the ids, either
 * all is in one piece (COLON), or a piece ends or begins there with a part of an id that no whole id has (ENDS, BEGINNINGS).
 */
const scim_token_disguises_HEX = "[0-9A-Fa-f]";
const hex = (count) => (count === 0 ? "" : `${scim_token_disguises_HEX}{${count}}`);
const NO_HEX = "[^0-9A-Fa-f\\-]";
/** What may stand before a piece: no letter but the last of `\\n`, `\\r` or `\\t`. */
const EDGE = "[^0-9A-Za-mo-qsu-z:\\-]";
/** What may stand behind a piece that was cut: a quote, a comma, a line break, or the sign that a line goes on. */
const scim_token_disguises_AFTER = "[,\\x0a\\x0d\"'\\x60\\\\\\^]";
/** What may stand before a piece that begins with a colon. */
const scim_token_disguises_BEFORE = "[,\\x09\\x0a\\x0d \"'\\x60;(]";
const COLON = `${hex(4)}:${hex(8)}-${hex(1)}`;
const LAST_GROUP = `${hex(2)}-${hex(12)}`;
const counts = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
/** A piece that ends within the last group of an id, and one that begins within the first group, or behind it. */
const ENDS = counts(1, 11).map((count) => count < 9
    ? `${hex(4)}-${hex(4)}-${hex(4)}-${hex(count)}${NO_HEX}`
    : `${count + 6 > runs/* RUN_CHARACTERS */.Xc ? "" : "-"}${hex(4)}-${hex(count)}${NO_HEX}`);
const BEGINNINGS = counts(0, 7).map((count) => {
    const third = runs/* RUN_CHARACTERS */.Xc - count - 6;
    return `${EDGE}${hex(count)}-${hex(4)}-${hex(Math.min(4, third))}${third > 4 ? "-" : ""}${count === 0 ? hex(4) : ""}`;
});
/** The colon behind the second id, for what is cut in two ways at once, so that pieces are shorter. */
const SECOND_COLON = `${LAST_GROUP}:[0-9A-Za-z+\\/]{6}`;
/** Cuts right before and right behind the colon. */
const AT_COLON = [`${LAST_GROUP}:${scim_token_disguises_AFTER}`, `${scim_token_disguises_BEFORE}:${hex(8)}-${hex(4)}-${hex(1)}`];
/** The codes of a colon, a backslash, a percent sign and an ampersand, with which every escape of a colon begins, also one that is escaped again. */
const CODE = "[235][56aAcC]";
/** The last group of an id, and the beginning of an escape. */
const ESCAPED = [
    `%${CODE}`,
    `\\\\x${CODE}`,
    `\\\\u00${CODE}`,
    `\\\\u\\{${CODE}`,
    "\\\\[:\\\\&]",
    "\\\\72",
    "\\\\[01][347]",
    "&#[0359][0-9]",
    `&#[xX]${CODE}`,
    "&#[xX]00",
    "&colon;",
    "&amp;[#c]",
    "&\\\\#[0359xX]",
    "&bsol;",
    "&percnt;",
].map((written) => `${hex(12)}${written}`);
/** A piece that ends within the escape of the colon, and one that begins with it. */
const CUT_ESCAPES = [
    ...counts(0, 5).map((count) => `${LAST_GROUP}[%\\\\&]${count === 0 ? "" : `[0-9A-Za-z#{]{${count}}`}${scim_token_disguises_AFTER}`),
    ...(0,escape_images/* escapesOf */.cw)(":").map((written) => `${scim_token_disguises_BEFORE}${written}${hex(8)}-${hex(4)}-`),
];
/** A hyphen within an id as an escape, and as one that is escaped again. */
const HYPHENS = [
    ...(0,escape_images/* escapesOf */.cw)("-"),
    ...["%252[dD]", "\\\\\\\\x2[dD]", "\\\\\\\\u002[dD]", "%5[cC]u002[dD]", "%5[cC]x2[dD]", "&amp;#45;", "&amp;#x2[dD];"],
].map((written) => `${hex(4)}${written}${hex(4)}`);
/** Where none of these is in a content, no token was cut, escaped or encoded in it. */
const ID_DISGUISES = {
    patterns: [COLON, SECOND_COLON, ...ENDS, ...BEGINNINGS, ...AT_COLON, ...ESCAPED, ...CUT_ESCAPES, ...HYPHENS],
    // What an id is made of, without and with escapes in it.
    run: "[0-9A-Fa-f:\\-]{36}",
    escapedRun: "[0-9A-Fa-fuxX:\\-\\\\%&#;{}]{36}",
};

;// CONCATENATED MODULE: ./lib/rules/secrets/scim-token-structure.js
// UUID ":" UUID ":" base64 of 122 or 137 bytes ":" base64 of 256 bytes. AWS publishes no format; this is the structure of every
// token seen in public leaks, and the lengths agree with the patterns that awslabs/ssosync has accepted since 2023.
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
/** The third part may grow; the last is 256 bytes, as an RSA signature of 2,048 bits is. */
const WHOLE = new RegExp(`${UUID}:${UUID}:([A-Za-z0-9+/]{100,400}={0,2}):([A-Za-z0-9+/]{342}==)`, "iy");
const CUT = new RegExp(`${UUID}:${UUID}:([A-Za-z0-9+/_-]{32,400}={0,2})(?::([A-Za-z0-9+/_-]{0,400}={0,2}))?`, "iy");
const SIGNATURE_BYTES = 256;
const DISTINCT_CHARACTERS = 20;
const scim_token_structure_COLON = 58;
const HYPHEN = 45;
/** Characters of a UUID. */
const UUID_LENGTH = 36;
/**
 * Where a token could begin. It holds no fixed word to look for; what is fixed is where its colons and hyphens stand, so each
 * colon is asked for its neighbours before any pattern runs.
 */
function* locateUuidPairs(text) {
    for (let colon = text.indexOf(":", UUID_LENGTH); colon >= 0; colon = text.indexOf(":", colon + 1)) {
        if (text.charCodeAt(colon + 1 + UUID_LENGTH) !== scim_token_structure_COLON)
            continue;
        if (text.charCodeAt(colon + 9) !== HYPHEN || text.charCodeAt(colon - 13) !== HYPHEN)
            continue;
        if (text.charCodeAt(colon - 28) === HYPHEN)
            yield colon - UUID_LENGTH;
    }
}
/** The same for bytes: two UUIDs, each with a colon behind it. */
const UUID_PAIR = `${UUID.replaceAll("a-f", "A-Fa-f")}:`.repeat(2);
const UUID_PAIRS = { locate: locateUuidPairs, patterns: [UUID_PAIR] };
/** The whole token that begins at `start`, if one does. A placeholder, whose parts are of few characters, is none. */
function wholeTokenAt(text, start) {
    WHOLE.lastIndex = start;
    const [token, middle = "", signature = ""] = WHOLE.exec(text) ?? [];
    if (![middle, signature].every((part) => new Set(part).size >= DISTINCT_CHARACTERS))
        return undefined;
    return Buffer.from(signature, "base64").length === SIGNATURE_BYTES ? token : undefined;
}
/** The beginning of a token at `start`: both ids and at least `middle`, whole or cut, and what there is of the last part. */
function cutTokenAt(text, start) {
    CUT.lastIndex = start;
    const [token, middle] = CUT.exec(text) ?? [];
    return token === undefined || middle === undefined ? undefined : { token, middle };
}
/** The first eight characters of both ids: what the console shows of a token too. */
const idsOf = (token) => `${token.slice(0, 8)}…:${token.slice(UUID_LENGTH + 1, UUID_LENGTH + 9)}…`;
/** A token of today's length, made of random bytes. */
function sampleToken(random) {
    const base64 = (length) => Buffer.from(random(length)).toString("base64");
    return [uuid(random), uuid(random), base64(122), base64(SIGNATURE_BYTES)].join(":");
}
/** RFC 9562, section 5.4: a random UUID is of version 4 and variant 2. */
function uuid(random) {
    const hex = Buffer.from(random(16)).toString("hex").split("");
    hex[12] = "4";
    hex[16] = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4] ?? "8";
    return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

;// CONCATENATED MODULE: ./lib/rules/secrets/aws-scim-token.js


const awsScimToken = {
    id: "aws-scim-token",
    gate: "secrets",
    severity: "error",
    summary: "An AWS IAM Identity Center SCIM access token is committed",
    why: "Whoever holds the token can create users, put them into groups and so give themselves access to every AWS account, for up to a year. No other scanner knows its format, and it stays in the history of the repository.",
    fix: "Delete the token in IAM Identity Center (Settings, Identity source, Manage provisioning, Access tokens), create a new one, store it only in the identity provider, and remove it from the history. A waiver by fingerprint is for tokens that are already deleted.",
    examples: {
        bad: [
            { files: { "scripts/sync.py": 'client = Client(token="{{sample}}")\n' } },
            { files: { "notes.txt": "the new one:\n# {{sample}}\n" } },
        ],
        good: [
            {
                files: {
                    "sync.tf": 'resource "aws_ssm_parameter" "scim" {\n  name  = "/scim/token"\n  value = var.scim_token\n}\n',
                    "ids.txt": "9f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f:1a2b3c4d-5e6f-4a7b-9c8d-7e6f5a4b3c2d\n",
                },
            },
        ],
    },
    anchor: UUID_PAIRS,
    disguises: ID_DISGUISES,
    *find({ text }) {
        for (const start of locateUuidPairs(text)) {
            const secret = wholeTokenAt(text, start);
            if (secret !== undefined)
                yield { start, end: start + secret.length, secret };
        }
    },
    label: idsOf,
    sample: sampleToken,
    lookAlikes(random) {
        const [first, second, middle, signature] = sampleToken(random).split(":");
        return [
            executionArn(random),
            `${uuid(random)}:${uuid(random)}`,
            `${first}:${second}:${middle}`,
            `${first}:${second}:${middle}:${signature?.slice(0, -1)}`,
            `${first}:${second}:${"x".repeat(164)}:${signature}`,
            `${first}:${second}:${middle}:${"A".repeat(342)}==`,
            `${first}:${second}:${uuid(random)}:${uuid(random)}`,
        ];
    },
};
/** The ARN of an execution of an express workflow, which holds two UUIDs as a token does. */
const executionArn = (random) => `arn:aws:states:eu-west-1:111111111111:express:sync:${uuid(random)}:${uuid(random)}`;

;// CONCATENATED MODULE: ./lib/rules/secrets/aws-scim-token-fragment.js


const aws_scim_token_fragment_DISTINCT_CHARACTERS = 14;
const ARN_CHARACTERS = 160;
const awsScimTokenFragment = {
    id: "aws-scim-token-fragment",
    gate: "secrets",
    severity: "warning",
    summary: "A part of an AWS IAM Identity Center SCIM access token is committed",
    why: "A token that was cut when it was copied stands whole somewhere else: often in an earlier commit, in another file, or in a terminal. If AWS changes the format, a whole token may look like a part of one.",
    fix: "Look where the whole token is, delete it in IAM Identity Center (Settings, Identity source, Manage provisioning, Access tokens) unless it never left the identity provider, and remove the part from the history.",
    examples: {
        bad: [{ files: { "notes.txt": "the token begins with {{sample}}\n" } }],
        good: [
            {
                files: {
                    "run.json": '{ "executionArn": "arn:aws:states:eu-west-1:111111111111:express:sync:9f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f:1a2b3c4d-5e6f-4a7b-9c8d-7e6f5a4b3c2d" }\n',
                },
            },
        ],
    },
    anchor: UUID_PAIRS,
    disguises: ID_DISGUISES,
    generality: 1,
    *find({ text }) {
        for (const start of locateUuidPairs(text)) {
            const { token: secret, middle = "" } = cutTokenAt(text, start) ?? {};
            if (secret === undefined || !isOfToken(middle) || wholeTokenAt(text, start) !== undefined)
                continue;
            if (!isInArn(text, start))
                yield { start, end: start + secret.length, secret };
        }
    },
    label: idsOf,
    sample: (random) => sampleToken(random).slice(0, 200),
    variants: (random) => [150, 238, 239, 240, 400, 582].map((length) => sampleToken(random).slice(0, length)),
    lookAlikes: (random) => [
        `arn:aws:states:eu-west-1:111111111111:express:sync:${uuid(random)}:${uuid(random)}`,
        `arn:aws:states:eu-west-1:111111111111:express:sync:${uuid(random)}:${uuid(random)}:${sampleToken(random).slice(74, 120)}`,
        `${uuid(random)}:${uuid(random)}`,
        `${uuid(random)}:${uuid(random)}:${uuid(random)}`,
        `${uuid(random)}:${uuid(random)}:${Buffer.from(random(32)).toString("hex")}`,
        `${uuid(random)}:${uuid(random)}:this-is-the-name-of-a-step-of-a-workflow`,
        sampleToken(random).slice(0, 100),
        sampleToken(random),
    ],
};
/** Whether a third part is base64 of random bytes: neither a UUID, nor hex, nor words. */
const isOfToken = (middle) => /[A-Z]/.test(middle) && /[a-z]/.test(middle) && /[0-9+/]/.test(middle) && new Set(middle).size >= aws_scim_token_fragment_DISTINCT_CHARACTERS;
function isInArn(text, start) {
    const before = text.slice(Math.max(0, start - ARN_CHARACTERS), start);
    return before.slice(before.lastIndexOf("arn:aws")).match(/^arn:aws[\w:/.-]{0,160}$/) !== null;
}

;// CONCATENATED MODULE: ./lib/rules/secrets/aws-sso-cache.js


// Source: botocore, utils.py (SSOTokenFetcher) and tokens.py: ~/.aws/sso/cache/<SHA-1>.json holds startUrl, accessToken, expiresAt,
// and after a registration clientId, clientSecret, refreshToken, registrationExpiresAt; botocore-client-id-<region>.json only
// clientId, clientSecret and expiresAt. The values are opaque; AWS publishes no format.
const KEYS = ["accessToken", "refreshToken", "clientSecret"];
const ANY_KEY = anyOf(KEYS);
const VALUE = /(accessToken|refreshToken|clientSecret)\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([A-Za-z0-9+/=_.:-]{64,8000})\\{0,3}"/y;
/** What stands between a key and its value, and the beginning of that, as patterns; within a text of JSON, quotes are escaped. */
const BEFORE_VALUE = ['":"[0-9A-Za-z+/=_.:\\-]{4}', '": "[0-9A-Za-z+/=_.:\\-]{4}', '\\\\":', '\\\\\\\\"'];
const aws_sso_cache_RADIUS = 6_000;
const awsSsoCache = {
    id: "aws-sso-cache",
    gate: "secrets",
    severity: "error",
    summary: "A cached sign-in of the AWS access portal is committed",
    why: "The access token opens every account and permission set of the person who signed in, for hours; the refresh token and the client secret get new ones for up to 90 days.",
    fix: "Sign out (`aws sso logout`, or delete the session: IAM Identity Center, Users, Active sessions), add `.aws/` to .gitignore, and remove the file from the history.",
    examples: {
        bad: [
            {
                files: {
                    ".aws/sso/cache/session.json": '{"startUrl": "https://example.awsapps.com/start", "region": "eu-west-1", "accessToken": "{{sample}}", "expiresAt": "2026-06-15T20:00:00Z"}\n',
                },
            },
        ],
        good: [
            {
                files: {
                    "session.example.json": '{"startUrl": "https://example.awsapps.com/start", "accessToken": "...", "expiresAt": "2026-06-15T20:00:00Z"}\n',
                },
            },
        ],
    },
    anchor: { literals: KEYS, patterns: KEYS.flatMap((key) => BEFORE_VALUE.map((signs) => `${key}${signs}`)) },
    disguises: { patterns: KEYS.flatMap((key) => [`${key}[%&]`, `${key}\\\\[ux]`]), encoded: KEYS },
    *find({ text }) {
        for (const at of placesOf(text, ANY_KEY)) {
            VALUE.lastIndex = at;
            const match = VALUE.exec(text);
            const [, key, secret = ""] = match ?? [];
            if (!match || !isRandom(secret) || !isCache(text.slice(Math.max(0, at - aws_sso_cache_RADIUS), at + aws_sso_cache_RADIUS), key, secret))
                continue;
            const start = at + match[0].indexOf(secret, key?.length);
            yield { start, end: start + secret.length, secret };
        }
    },
    sample: (random) => `aoaAAAAAG${base64(random, 240)}:${base64(random, 80)}`,
    setting: () => ({
        path: ".aws/sso/cache/session.json",
        write: (secret) => `${JSON.stringify({ startUrl: "https://example.awsapps.com/start", accessToken: secret, expiresAt: "2026-06-15" })}\n`,
    }),
    lookAlikes: (random) => [
        `{"accessToken": "${base64(random, 240)}", "expiresAt": "2026-06-15"}`,
        `{"startUrl": "https://example.awsapps.com/start", "accessToken": "${"x".repeat(300)}", "expiresAt": ""}`,
        `{"startUrl": "https://example.awsapps.com/start", "accessToken": "\${TOKEN}", "expiresAt": ""}`,
        `{"clientId": "a", "clientSecret": "${base64(random, 60)}", "expiresAt": "2026-06-15"}`,
        `{"startUrl": "https://example.awsapps.com/start", "region": "eu-west-1"}`,
    ],
};
const base64 = (random, bytes) => Buffer.from(random(bytes)).toString("base64");
/** A client secret of the registration is a JSON web token; other files have a client secret too, and are not meant. */
function isCache(around, key, secret) {
    if (!around.includes("expiresAt") && !around.includes("ExpiresAt"))
        return false;
    if (key === "clientSecret")
        return secret.startsWith("eyJ") && around.includes("clientId");
    return around.includes("startUrl");
}

;// CONCATENATED MODULE: ./lib/rules/secrets/cloudflare-token.js


// Source: Cloudflare Docs, "Token formats": a prefix, 40 characters and a checksum, which is eight hex digits (cribra's and
// trufflehog's detectors agree). How the checksum is made is not published, so that it is not verified. trufflehog, detector
// cloudflarecakey, for keys of the Origin CA.
const KINDS = ["cfk_", "cfut_", "cfat_"];
const TOKEN = /cf(?:k|ut|at)_([A-Za-z0-9]{40})[a-f0-9]{8}(?![A-Za-z0-9_])/y;
const ORIGIN_KEY = /v1\.0-[a-f0-9]{24}-([a-f0-9]{146})(?![A-Za-z0-9])/y;
const accepts = (match) => isRandom(match[1] ?? "");
const cloudflareToken = {
    id: "cloudflare-token",
    gate: "secrets",
    severity: "error",
    summary: "A Cloudflare API credential is committed",
    why: "Whoever holds it can do in Cloudflare what it allows: change DNS and access policies, and so who reaches the sign-in pages; the global key can do everything.",
    fix: "Roll or delete it in the Cloudflare dashboard (My Profile or Manage Account, API Tokens), create a token with few permissions, keep it out of the repository, and remove the old one from the history.",
    examples: {
        bad: [{ files: { "dns.tf": 'provider "cloudflare" {\n  api_token = "{{sample}}"\n}\n' } }],
        good: [{ files: { "dns.tf": 'provider "cloudflare" {\n  api_token = var.cloudflare_token # cfut_...\n}\n' } }],
    },
    ...prefixed({
        literals: KINDS,
        bytes: ["cfk_[0-9A-Za-z]{3}", "cf[ua]t_[0-9A-Za-z]{3}"],
        pattern: TOKEN,
        startsWord: true,
        accepts,
    }, { literals: ["v1.0-"], bytes: ["v1\\.0\\-[0-9a-f]{4}"], pattern: ORIGIN_KEY, startsWord: true, accepts }),
    sample: (random) => `cfut_${characters(random, BASE62, 40)}${characters(random, HEX, 8)}`,
    variants: (random) => [
        ...KINDS.map((kind) => kind + characters(random, BASE62, 40) + characters(random, HEX, 8)),
        `v1.0-${characters(random, HEX, 24)}-${characters(random, HEX, 146)}`,
    ],
    lookAlikes: (random) => [
        `cfut_${"x".repeat(40)}00000000`,
        `cfut_${characters(random, BASE62, 40)}`,
        `cfut_${characters(random, BASE62, 40)}zzzzzzzz`,
        `cfat_${characters(random, BASE62, 40)}${characters(random, HEX, 12)}`,
        `v1.0-${characters(random, HEX, 24)}-${characters(random, HEX, 40)}`,
    ],
};

;// CONCATENATED MODULE: ./lib/rules/secrets/confluent-scim-token.js


// Source: confluentinc/cli, pull requests 3369 and 3375, which show one whole token: 312 characters of base64url. The vendor
// publishes no format and no checksum, so the length has room.
const confluent_scim_token_PREFIX = "cflt-scim_";
const confluentScimToken = {
    id: "confluent-scim-token",
    gate: "secrets",
    severity: "error",
    summary: "A Confluent Cloud SCIM token is committed",
    why: "Whoever holds the token can create and remove the users of the Confluent Cloud organization and put them into groups, which carry its roles.",
    fix: "Delete the token (`confluent iam scim-token delete`, or Accounts & access, Single sign-on, SCIM), create a new one, give it only to the identity provider, and remove it from the history.",
    examples: {
        bad: [{ files: { "scim.json": '{ "token": "{{sample}}" }\n' } }],
        good: [{ files: { "scim.json": '{ "token": "cflt-scim_..." }\n' } }],
    },
    ...prefixed({
        literals: [confluent_scim_token_PREFIX],
        pattern: /cflt-scim_([\w-]{200,400})(?![\w-])/y,
        accepts: (match) => isRandom(match[1] ?? ""),
    }),
    sample: (random) => confluent_scim_token_PREFIX + characters(random, BASE64URL, 312),
    variants: (random) => [200, 400].map((length) => confluent_scim_token_PREFIX + characters(random, BASE64URL, length)),
    lookAlikes: (random) => [
        confluent_scim_token_PREFIX + "x".repeat(312),
        confluent_scim_token_PREFIX + characters(random, BASE64URL, 199),
        confluent_scim_token_PREFIX + characters(random, BASE64URL, 401),
        `cflt_scim_${characters(random, BASE64URL, 312)}`,
    ],
};

;// CONCATENATED MODULE: ./lib/rules/secrets/databricks-token.js


// Source: Databricks Docs, "tokens create", whose example has this form; gitleaks, rule databricks-api-token, for the suffix.
const databricks_token_PREFIX = "dapi";
const databricks_token_TOKEN = /dapi([a-f0-9]{32})(?:-\d)?(?![A-Za-z0-9])/y;
const databricksToken = {
    id: "databricks-token",
    gate: "secrets",
    severity: "error",
    summary: "A Databricks personal access token is committed",
    why: "Databricks takes it as the token of its SCIM interface as well: whoever holds one of an administrator can create users and put them into groups.",
    fix: "Delete the token in Databricks (Settings, Developer, Access tokens, or `databricks token-management delete`), create a new one for a service principal, give it only to the identity provider, and remove it from the history.",
    examples: {
        bad: [{ files: { "databricks.cfg": "[DEFAULT]\ntoken = {{sample}}\n" } }],
        good: [{ files: { "databricks.cfg": "[DEFAULT]\ntoken = dapi12345678901234567890123456789012\n" } }],
    },
    ...prefixed({
        literals: [databricks_token_PREFIX],
        bytes: ["dapi[0-9a-f]{4}"],
        pattern: databricks_token_TOKEN,
        startsWord: true,
        accepts: (match) => isRandom(match[1] ?? ""),
    }),
    sample: (random) => databricks_token_PREFIX + characters(random, HEX, 32),
    variants: (random) => [`${databricks_token_PREFIX}${characters(random, HEX, 32)}-2`],
    lookAlikes: (random) => [
        `${databricks_token_PREFIX}12345678901234567890123456789012`,
        `${databricks_token_PREFIX}${characters(random, HEX, 31)}`,
        `${databricks_token_PREFIX}${characters(random, HEX, 40)}`,
        `deadbeefdapi${characters(random, HEX, 32)}`,
        `${databricks_token_PREFIX}Z${characters(random, BASE62, 31)}`,
    ],
};

;// CONCATENATED MODULE: ./lib/rules/secrets/doppler-token.js


// Source: Doppler Docs, "Auth Token Formats"; trufflehog and Nosey Parker for SCIM and audit tokens. Kinds: SCIM, CLI, personal,
// service, service account, audit; a service token may name its configuration.
const doppler_token_KINDS = ["dp.scim.", "dp.ct.", "dp.pt.", "dp.sa.", "dp.audit.", "dp.st."];
const doppler_token_TOKEN = /dp\.(?:scim|ct|pt|sa|audit|st(?:\.[a-z0-9_-]{2,35})?)\.([A-Za-z0-9]{40,44})(?![A-Za-z0-9])/y;
const dopplerToken = {
    id: "doppler-token",
    gate: "secrets",
    severity: "error",
    summary: "A Doppler token is committed",
    why: "A SCIM token lets its holder create and remove users of the Doppler workplace; every other kind gives away the secrets that Doppler keeps for others.",
    fix: "Revoke the token in Doppler (Settings, Security, SCIM; Tokens; or the configuration's Access), create a new one, keep it out of the repository, and remove it from the history. Rotate the secrets that it could read.",
    examples: {
        bad: [{ files: { ".doppler.yaml": "scoped:\n  /:\n    token: {{sample}}\n" } }],
        good: [{ files: { ".doppler.yaml": "setup:\n  project: sync\n  config: dp.st.prd\n" } }],
    },
    ...prefixed({
        literals: doppler_token_KINDS,
        bytes: ["dp\\.[acps][actu][id.]"],
        pattern: doppler_token_TOKEN,
        startsWord: true,
        accepts: (match) => isRandom(match[1] ?? ""),
    }),
    sample: (random) => `dp.scim.${characters(random, BASE62, 43)}`,
    variants: (random) => [
        ...doppler_token_KINDS.map((kind) => kind + characters(random, BASE62, 40)),
        `dp.st.dev_personal.${characters(random, BASE62, 44)}`,
    ],
    lookAlikes: (random) => [
        `dp.scim.${"x".repeat(43)}`,
        `dp.st.${characters(random, BASE62, 39)}`,
        `dp.ct.${characters(random, BASE62, 45)}`,
        `udp.st.${characters(random, BASE62, 43)}`,
        `dp.xx.${characters(random, BASE62, 43)}`,
    ],
};

;// CONCATENATED MODULE: ./lib/rules/documents/duplicate-account.js



const accounts = (...lines) => ["schemaVersion: 1", "accounts:", ...lines, ""].join("\n");
const duplicateAccount = (0,core/* defineRule */.Km)({
    id: "duplicate-account",
    gate: "documents",
    severity: "error",
    summary: "An account's alias is declared twice, or two aliases have one id",
    why: "An alias that stands for two accounts gives access in one that no reviewer had in mind. Two aliases of one account hide that a grant is there already, or that `excludeAccounts` leaves it out.",
    fix: "Keep one declaration of each account, under one alias; correct the id that was copied.",
    examples: {
        bad: [
            {
                files: {
                    "identity/accounts.yaml": accounts('  payments: {id: "012345678901"}'),
                    "identity/more.yaml": accounts('  Payments: {id: "123456789012"}'),
                },
            },
            {
                files: {
                    "identity/accounts.yaml": accounts('  payments: {id: "012345678901"}', '  sandbox: {id: "012345678901"}'),
                },
            },
        ],
        good: [
            {
                files: {
                    "identity/accounts.yaml": accounts('  payments: {id: "012345678901"}', '  sandbox: {id: "123456789012"}'),
                },
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        const { accounts: declared } = identity;
        const aliases = declaredAliases(declared, identity);
        yield* duplicatesOf("account", aliases, "nobody can be sure which account an assignment means");
        yield* sharedIds("account", declared, identity_organization/* isAccountId */.JG, "two names in review are one place in AWS");
    },
});

// EXTERNAL MODULE: ./lib/documents/nodes.js
var nodes = __webpack_require__(5092);
;// CONCATENATED MODULE: ./lib/identity/overlaps.js


/**
 * Every grant that is given already, by the assignment and the permission set of the one that gives it. A grant on an
 * organizational unit does not reach the accounts that its assignment leaves out; where both leave no known account, nothing is
 * given twice. Takes time in proportion to the grants.
 */
function overlapsOf(identity, organization) {
    const found = new Map();
    const add = (grant, by) => {
        const ofAssignment = found.get(by.assignment) ?? new Map();
        found.set(by.assignment, ofAssignment);
        const known = ofAssignment.get(by.permissionSet.value);
        if (known)
            known.push({ grant, by });
        else
            ofAssignment.set(by.permissionSet.value, [{ grant, by }]);
    };
    const givenTo = new Map();
    for (const grant of (0,expand/* grantsOf */.Rr)(identity, organization)) {
        const what = [grant.principal.by, grant.principal.name.value, grant.permissionSet.value].join("\0");
        const given = givenTo.get(what) ?? new Map();
        givenTo.set(what, given);
        const known = given.get(targetKey(grant.target)) ?? [];
        given.set(targetKey(grant.target), known);
        const by = known.find((other) => reachesSame(grant, other, organization));
        if (by)
            add(grant, by);
        else
            known.push(grant);
    }
    for (const given of givenTo.values()) {
        if (given.size === 1)
            continue;
        for (const { grant, by } of overlapsAbove(given, organization))
            add(grant, by);
    }
    return [...found.values()].flatMap((ofAssignment) => [...ofAssignment.values()]);
}
const targetKey = ({ kind, id }) => `${kind} ${id}`;
/** The grants on what lies in an organizational unit on which there is one too; the nearest unit is named. */
function* overlapsAbove(given, organization) {
    const grants = [...given.values()].flat();
    const ofRoot = grants.filter(({ target }) => (0,identity_organization/* isRootId */.mU)(target.id));
    for (const grant of grants) {
        const { kind, id } = grant.target;
        if ((0,identity_organization/* isRootId */.mU)(id))
            continue;
        const above = organization
            .unitsAbove(kind, id)
            .flatMap((unit) => given.get(targetKey({ kind: "organizational-unit", id: unit })) ?? []);
        const by = [...above, ...ofRoot].find((other) => other !== grant && reachesSame(grant, other, organization));
        if (by)
            yield { grant, by };
    }
}
/** Whether a grant, and another one on the same target or above it, have something in common that neither leaves out. */
function reachesSame({ target, excluded }, other, organization) {
    if (target.kind === "account")
        return !other.excluded.has(target.id);
    if (excluded.size === 0 && other.excluded.size === 0)
        return true;
    let isKnown = false;
    for (const account of organization.accountsBelow(target.id)) {
        const id = (0,identity_organization/* accountIdOf */.Ow)(account);
        if (!excluded.has(id) && !other.excluded.has(id))
            return true;
        isKnown = true;
    }
    return !isKnown;
}

;// CONCATENATED MODULE: ./lib/rules/documents/duplicate-grant.js






const duplicate_grant_access = (...assignments) => [
    "schemaVersion: 1",
    "organizationalUnits:",
    "  workloads: {id: ou-ab12-34cd56ef}",
    "accounts:",
    '  payments: {id: "012345678901", organizationalUnit: workloads}',
    '  staging: {id: "123456789012", organizationalUnit: workloads}',
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    ...assignments.flatMap((targets) => [
        "  - principal: {group: AWS-Developers}",
        "    permissionSets: [ReadOnly]",
        `    targets: ${targets}`,
    ]),
    "",
].join("\n");
const duplicateGrant = (0,core/* defineRule */.Km)({
    id: "duplicate-grant",
    gate: "documents",
    severity: "warning",
    summary: "The same access is given twice",
    why: "Whoever takes one of the two away believes that the access is gone. Deployers may fail on the second, or take the access away with the first.",
    fix: "Keep one of the two assignments, or the wider target of one; leave an account out with `excludeAccounts` where another assignment is about it.",
    examples: {
        bad: [
            { files: { "identity/access.yaml": duplicate_grant_access("{accounts: [payments, staging]}", '{accounts: ["012345678901"]}') } },
            { files: { "identity/access.yaml": duplicate_grant_access("{accounts: [payments]}", "{organizationalUnits: [workloads]}") } },
        ],
        good: [
            { files: { "identity/access.yaml": duplicate_grant_access("{accounts: [payments]}", "{accounts: [staging]}") } },
            {
                files: {
                    "identity/access.yaml": duplicate_grant_access("{accounts: [payments]}", "{organizationalUnits: [workloads], excludeAccounts: [payments]}"),
                },
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        const organization = (0,identity_organization/* organizationOf */.d1)(identity);
        for (const overlaps of overlapsOf(identity, organization))
            yield draftFor(overlaps, organization);
    },
});
function draftFor(overlaps, organization) {
    const [{ grant, by }, ...others] = overlaps;
    const { at, related } = duplicate_grant_placesOf(overlaps);
    const who = `${PRINCIPALS[by.principal.by]} ${(0,wording/* quoted */.TL)(by.principal.name.value)}`;
    const set = (0,wording/* quoted */.TL)(by.permissionSet.value);
    const through = by.target.id === grant.target.id ? "" : `, through the ${targetName(by, organization)}`;
    const more = others.length === 0
        ? ""
        : ` ${others.length} more of its grants ${others.length === 1 ? "is" : "are"} given again as well.`;
    return {
        at,
        subject: `${by.principal.by} ${by.principal.name.value} ${by.permissionSet.value} ${by.target.id}`,
        message: `The ${who} has ${set} on the ${targetName(grant, organization)} already, ${origin({ grant, by })}${through}: whoever takes one of the two away believes that the access is gone. Keep one.${more}`,
        related,
    };
}
const PRINCIPALS = { group: "group", groupId: "group of the id", user: "user" };
function targetName({ target: { kind, id } }, organization) {
    if (kind === "account")
        return `account ${(0,wording/* quoted */.TL)(organization.account(id)?.alias.value ?? id)}`;
    return `organizational unit ${(0,wording/* quoted */.TL)(organization.unit(id)?.alias.value ?? id)}`;
}
/** Where the access comes from already. The second may be a YAML alias of the first, and then has no place of its own. */
function origin({ grant, by }) {
    if (grant.assignment === by.assignment)
        return "from the same assignment";
    const { path, startLine } = placeOf(by.assignment.at);
    const alias = (0,occurrences/* placeKey */.r4)(grant.assignment.at) === (0,occurrences/* placeKey */.r4)(by.assignment.at) ? ", of which this is a YAML alias" : "";
    return `from the assignment in line ${startLine} of ${(0,wording/* quoted */.TL)(path)}${alias}`;
}
const placeOf = ({ source, start, end }) => source.place(start, end);
/** Where a grant is written: its target, unless that or more of it stands elsewhere and comes by a YAML alias. */
function writtenAt({ written, permissionSet, principal, assignment }, other) {
    const [target, ...rest] = [written.name.at, permissionSet.at, principal.name.at];
    const spans = written === other.written ? rest : [target, ...rest];
    return spans.find((span) => span && (0,nodes/* contains */.gR)(assignment.at, span)) ?? assignment.at;
}
function duplicate_grant_placesOf(overlaps) {
    const [{ grant, by }, ...others] = overlaps;
    const at = writtenAt(grant, by);
    const first = writtenAt(by, grant);
    const seen = new Set([(0,occurrences/* placeKey */.r4)(at), (0,occurrences/* placeKey */.r4)(first)]);
    const related = [{ at: first, message: "given here already" }];
    for (const overlap of others) {
        for (const [span, message] of [
            [writtenAt(overlap.by, overlap.grant), "given here already"],
            [writtenAt(overlap.grant, overlap.by), "given again here"],
        ]) {
            if (!seen.has((0,occurrences/* placeKey */.r4)(span)))
                related.push({ at: span, message });
            seen.add((0,occurrences/* placeKey */.r4)(span));
        }
    }
    return { at, related };
}

;// CONCATENATED MODULE: ./lib/rules/documents/duplicate-group.js


const groups = (...names) => ["schemaVersion: 1", "groups:", ...names.map((name) => `  - displayName: ${name}`), ""].join("\n");
const duplicateGroup = (0,core/* defineRule */.Km)({
    id: "duplicate-group",
    gate: "documents",
    severity: "error",
    summary: "A group is declared twice",
    why: "Two declarations may say two things about owner, source and pins, and which one holds depends on the reader. Names that differ only in case are taken for one another by people, and for two groups by Identity Center.",
    fix: "Keep one declaration of each group, spelt as the identity provider spells it.",
    examples: {
        bad: [
            { files: { "identity/a.yaml": groups("AWS-Developers"), "identity/b.yaml": groups("AWS-Developers") } },
            { files: { "identity/groups.yaml": groups("AWS-Developers", "AWS-developers") } },
        ],
        good: [{ files: { "identity/groups.yaml": groups("AWS-Developers", "AWS-Admins") } }],
    },
    needs: ["identity"],
    *check({ identity }) {
        const names = identity.groups.map((group) => group.displayName);
        yield* duplicatesOf("group", names, "nobody can be sure which declaration holds");
    },
});

;// CONCATENATED MODULE: ./lib/rules/documents/duplicate-key.js


const duplicateKey = (0,core/* defineRule */.Km)({
    id: "duplicate-key",
    gate: "documents",
    severity: "error",
    summary: "A map has the same key twice",
    why: "Most parsers, Terraform's `yamldecode` among them, keep only the last value and say nothing: a reviewer reads one thing, and another is deployed.",
    fix: "Keep one of the two, or join them under one key.",
    examples: {
        bad: [
            {
                files: {
                    "identity/access.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: Builds\n    description: Builds and deploys\n",
                },
            },
            { files: { "identity/access.json": '{ "schemaVersion": 1, "groups": [], "groups": [] }\n' } },
        ],
        good: [
            {
                files: {
                    "identity/access.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: Builds\n  - displayName: AWS-Admins\n    description: Administers\n",
                },
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        for (const { at, found, related, subject } of (0,wording/* problemsFor */.am)("duplicate-key", identity)) {
            yield {
                at,
                message: `The key ${(0,wording/* quoted */.TL)(found)} is here for the second time, and most parsers silently keep only the last value. Keep one of the two.`,
                ...(subject === undefined ? {} : { subject }),
                ...(related ? { related: [{ at: related, message: "first written here", aside: true }] } : {}),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/documents/duplicate-organizational-unit.js



const units = (...lines) => ["schemaVersion: 1", "organizationalUnits:", ...lines, ""].join("\n");
const duplicateOrganizationalUnit = (0,core/* defineRule */.Km)({
    id: "duplicate-organizational-unit",
    gate: "documents",
    severity: "error",
    summary: "An organizational unit's alias is declared twice, or two aliases have one id",
    why: "An alias that stands for two units gives access to accounts that no reviewer had in mind: a second `sandbox` may be the root.",
    fix: "Keep one declaration of each organizational unit, under one alias; correct the id that was copied.",
    examples: {
        bad: [
            {
                files: {
                    "identity/organization.yaml": units("  sandbox: {id: ou-ab12-34cd56ef}"),
                    "teams/payments.yaml": units("  sandbox: {id: r-ab12}"),
                },
            },
            {
                files: {
                    "identity/organization.yaml": units("  sandbox: {id: ou-ab12-34cd56ef}", "  workloads: {id: ou-ab12-34cd56ef}"),
                },
            },
        ],
        good: [
            {
                files: {
                    "identity/organization.yaml": units("  root: {id: r-ab12}", "  sandbox: {id: ou-ab12-34cd56ef}"),
                },
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        const { organizationalUnits: declared } = identity;
        const aliases = declaredAliases(declared, identity);
        yield* duplicatesOf("organizational unit", aliases, "nobody can be sure which accounts an assignment means");
        yield* sharedIds("organizational unit", declared, identity_organization/* isUnitId */.wm, "two names in review are one place in AWS");
    },
});

;// CONCATENATED MODULE: ./lib/rules/documents/duplicate-permission-set.js


const sets = (...names) => ["schemaVersion: 1", "permissionSets:", ...names.map((name) => `  - name: ${name}`), ""].join("\n");
const duplicatePermissionSet = (0,core/* defineRule */.Km)({
    id: "duplicate-permission-set",
    gate: "documents",
    severity: "error",
    summary: "A permission set is declared twice",
    why: "Deployers that build a map by name keep the last declaration and say nothing: a reviewer reads one set of permissions, and another is deployed.",
    fix: "Keep one declaration of each permission set, or give one of them another name.",
    examples: {
        bad: [
            { files: { "identity/a.yaml": sets("ReadOnly"), "identity/b.yaml": sets("ReadOnly") } },
            { files: { "identity/sets.yaml": sets("ReadOnly", "Readonly") } },
        ],
        good: [{ files: { "identity/sets.yaml": sets("ReadOnly", "Administrator") } }],
    },
    needs: ["identity"],
    *check({ identity }) {
        const names = identity.permissionSets.map((set) => set.name);
        yield* duplicatesOf("permission set", names, "nobody can be sure which permissions are deployed");
    },
});

;// CONCATENATED MODULE: ./lib/rules/documents/empty-permission-set.js



const file = (...lines) => ({
    files: { "identity/sets.yaml": ["schemaVersion: 1", "permissionSets:", ...lines, ""].join("\n") },
});
const emptyPermissionSet = (0,core/* defineRule */.Km)({
    id: "empty-permission-set",
    gate: "documents",
    severity: "warning",
    summary: "A permission set has no policy at all",
    why: "Whoever is assigned to it can sign in and then do nothing; most often its policies were forgotten, or stand in a file that nobody reads.",
    fix: "Give it managed policies, customer managed policies or an inline policy. If it is defined elsewhere, say so with `managedBy: external`. If nobody needs it, take it out.",
    examples: {
        bad: [
            file("  - name: Auditor", "    description: Looks at bills"),
            file("  - name: Auditor", "    permissionsBoundary: {managedPolicyArn: arn:aws:iam::aws:policy/job-function/ViewOnlyAccess}"),
        ],
        good: [
            file("  - name: Auditor", "    managedPolicies: [arn:aws:iam::aws:policy/SecurityAudit]"),
            file("  - name: Legacy", "    managedBy: external"),
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        const empty = identity.permissionSets.filter(isEmpty);
        for (const [name, sets] of (0,occurrences/* occurrencesBy */.qO)(empty, (set) => set.name.value)) {
            const boundary = sets.some(({ permissionsBoundary }) => permissionsBoundary)
                ? " A permissions boundary allows nothing by itself."
                : "";
            yield {
                at: sets[0].name.at,
                subject: `permission set ${name}`,
                message: `The permission set ${(0,wording/* quoted */.TL)(name)} has no policy, so that nothing can be done with it.${boundary} Give it one, or declare it with \`managedBy: external\` if it is defined elsewhere.`,
                related: (0,occurrences/* otherPlaces */.RA)(sets.map((set) => set.name.at), "also without a policy here"),
            };
        }
    },
});
const isEmpty = (set) => set.managedBy === undefined &&
    !set.inlinePolicy &&
    set.managedPolicies.length === 0 &&
    set.customerManagedPolicies.length === 0;

;// CONCATENATED MODULE: ./lib/rules/secrets/entra-client-secret.js


// Source: Microsoft Security DevOps pattern SEC101/156 (AadClientAppIdentifiableCredentials): three characters, a digit, "Q~" and
// 31 to 34 more. Microsoft publishes no checksum. Q~ also stands in signed URLs of CloudFront, so nothing of the alphabet may
// touch either end.
const LITERALS = [...DIGITS].map((digit) => `${digit}Q~`);
const ALPHABET = `${BASE62}~_.-`;
const entra_client_secret_SECRET = new RegExp(`${beginning("\\w~.-")}[\\w~.-]{3}\\dQ~([\\w~.-]{31,34})(?![\\w~-])`, "y");
const entraClientSecret = {
    id: "entra-client-secret",
    gate: "secrets",
    severity: "error",
    summary: "A client secret of a Microsoft Entra application is committed",
    why: "Whoever holds the secret can act as the application: one that provisions users can change who is in which group, and so who has access to AWS.",
    fix: "Remove the secret in the Microsoft Entra admin center (App registrations, the application, Certificates & secrets), use a federated credential where the caller can have one, and remove it from the history.",
    examples: {
        bad: [{ files: { "main.tf": 'provider "azuread" {\n  client_secret = "{{sample}}"\n}\n' } }],
        good: [{ files: { "main.tf": 'provider "azuread" {\n  client_secret = var.client_secret\n}\n' } }],
    },
    ...prefixed({
        literals: LITERALS,
        bytes: ["[0-9A-Za-z_~.\\-]{3}[0-9]Q~[0-9A-Za-z_~.\\-]{3}"],
        pattern: entra_client_secret_SECRET,
        before: 3,
        accepts: (match) => isRandom(match[1] ?? ""),
    }),
    sample: (random) => secret(random, "8Q~", 34),
    variants: (random) => [secret(random, "7Q~", 31), secret(random, "8Q~", 32), secret(random, "0Q~", 33)],
    lookAlikes: (random) => [
        `abc8Q~${"x".repeat(34)}`,
        `${characters(random, BASE62, 3)}8Q~${characters(random, BASE62, 30)}`,
        `${characters(random, BASE62, 40)}8Q~${characters(random, BASE62, 34)}`,
        `${characters(random, BASE62, 3)}8Q~${characters(random, BASE62, 60)}`,
        "~".repeat(40),
    ],
};
const secret = (random, mark, length) => `${characters(random, ALPHABET, 3)}${mark}${characters(random, ALPHABET, length - 1)}${characters(random, BASE62, 1)}`;

;// CONCATENATED MODULE: ./lib/rules/secrets/entra-refresh-token.js


// Source: trufflehog, detector azure_entra/refreshtoken, its pattern and the six tokens of its tests: "0." or "1.", about 50
// characters of base64url that begin with A, sometimes one digit more, and a part of 250 and more that begins with the bytes 2, 0,
// 1, which are AgAB; sometimes a third of 200 and more. Microsoft publishes no format and no checksum.
const MARK = ".AgAB";
const MARKS = anyOf([MARK]);
const HEAD = new RegExp(`${beginning("\\w.-")}[01]\\.A[\\w-]{40,70}(?:\\.\\d)?$`);
const HEAD_CHARACTERS = 80;
const BODY = /\.AgAB[\w-]{16}([\w-]{230,4000})(?:\.A[\w-]{200,4000})?(?![\w-])/y;
const entraRefreshToken = {
    id: "entra-refresh-token",
    gate: "secrets",
    severity: "error",
    summary: "A refresh token of Microsoft Entra is committed",
    why: "Whoever holds the token gets new access tokens of the person who signed in, for 90 days and longer, without a password or a second factor. One of an administrator changes who is in which group, and so who has access to AWS.",
    fix: "Revoke the person's sessions in the Microsoft Entra admin center (Users, the person, Revoke sessions) or with Revoke-MgUserSignInSession, keep caches such as `.azure/` out of the repository, and remove the token from the history.",
    examples: {
        bad: [{ files: { "accessTokens.json": '[{ "refreshToken": "{{sample}}" }]\n' } }],
        good: [{ files: { "accessTokens.json": '[{ "refreshToken": "0.AX...AgAB..." }]\n' } }],
    },
    // With a character before or behind, in case the token is cut at its mark.
    anchor: { literals: [MARK], patterns: ["[0-9A-Za-z_\\-]\\.AgAB", "\\.AgAB[0-9A-Za-z_\\-]"] },
    *find({ text }) {
        for (const at of placesOf(text, MARKS)) {
            const token = tokenAround(text, at);
            if (token)
                yield token;
        }
    },
    sample: (random) => token(random, "0"),
    variants: (random) => [
        token(random, "1"),
        token(random, "1", ".1"),
        `${token(random, "1", ".1")}.AQAB${characters(random, BASE64URL, 300)}`,
    ],
    lookAlikes: (random) => [
        `0.AX${characters(random, BASE64URL, 49)}.AgABAAAAAAD${"x".repeat(600)}`,
        `0.AX${characters(random, BASE64URL, 49)}.AgAB${characters(random, BASE64URL, 100)}`,
        `0.AX${characters(random, BASE64URL, 10)}.AgAB${characters(random, BASE64URL, 600)}`,
        `2.AX${characters(random, BASE64URL, 49)}.AgAB${characters(random, BASE64URL, 600)}`,
        `1${token(random, "0")}`,
        `eyJ${characters(random, BASE64URL, 40)}.AgAB${characters(random, BASE64URL, 600)}`,
    ],
};
/** The token whose second part begins at `at`. */
function tokenAround(text, at) {
    BODY.lastIndex = at;
    const body = BODY.exec(text);
    if (!body || !isRandom(body[1] ?? ""))
        return undefined;
    const head = HEAD.exec(text.slice(Math.max(0, at - HEAD_CHARACTERS), at))?.[0];
    if (head === undefined)
        return undefined;
    return { start: at - head.length, end: at + body[0].length, secret: head + body[0] };
}
const token = (random, version, more = "") => `${version}.AX${characters(random, BASE64URL, 49)}${more}.AgABAAAAAAD${characters(random, BASE64URL, 640)}`;

// EXTERNAL MODULE: ./lib/documents/fields.js
var fields = __webpack_require__(1204);
;// CONCATENATED MODULE: ./lib/rules/documents/expired-assignment.js




const DAY_MS = 24 * 60 * 60 * 1000;
const expired_assignment_access = (expires) => ({
    files: {
        "identity/access.yaml": [
            "schemaVersion: 1",
            "permissionSets:",
            "  - name: Incident",
            "    managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]",
            "assignments:",
            "  - principal: {group: AWS-Oncall}",
            "    permissionSets: [Incident]",
            '    targets: {accounts: ["111122223333"]}',
            `    expires: ${expires}`,
            "    reason: INC-123 follow-up",
            "    owner: payments",
            "",
        ].join("\n"),
    },
});
const expiredAssignment = (0,core/* defineRule */.Km)({
    id: "expired-assignment",
    gate: "documents",
    severity: "error",
    summary: "An assignment is past its last day",
    why: "AWS knows no end of an assignment: as long as the entry is deployed, access that was granted for a while goes on.",
    fix: "Take the entry out. If the access is still needed, have its owner renew it with a new reason and a later date.",
    examples: { bad: [expired_assignment_access("2020-01-31")], good: [expired_assignment_access("2099-01-31")] },
    needs: ["identity", "today"],
    *check({ identity, today }) {
        const over = identity.assignments.flatMap((assignment) => expired(assignment, today));
        for (const [subject, entries] of (0,occurrences/* occurrencesBy */.qO)(over, (entry) => entry.subject)) {
            const [{ assignment, expires }] = entries;
            yield {
                at: expires.at,
                subject,
                message: `The ${described(assignment)} had its last day on ${expires.value}, ${since(expires.value, today)}, and grants its access still. Take the entry out, or have ${whose(assignment)} renew it with a later date.`,
                related: (0,occurrences/* otherPlaces */.RA)(entries.map((entry) => entry.expires.at), "over as well"),
            };
        }
    },
});
/** `expires` is the last valid day; dates in this form compare as text. What is no date is `invalid-field`. */
function expired(assignment, today) {
    const { principal, expires } = assignment;
    if (!expires || !fields/* calendarDay */.$.safeParse(expires.value).success || today <= expires.value)
        return [];
    const subject = `assignment of ${(0,wording/* principalKind */.FP)(principal)} ${principal.name.value} until ${expires.value}`;
    return [{ subject, assignment, expires }];
}
const described = ({ principal, reason }) => `assignment of the ${(0,wording/* principalKind */.FP)(principal)} ${(0,wording/* quoted */.TL)(principal.name.value)}${reason ? ` (reason: ${(0,wording/* quoted */.TL)(reason.value)})` : ""}`;
function since(expires, today) {
    const days = Math.round((Date.parse(today) - Date.parse(expires)) / DAY_MS);
    return days === 1 ? "1 day ago" : `${days} days ago`;
}
const whose = ({ owner }) => owner ? `its owner ${(0,wording/* quoted */.TL)(owner.value)}` : "whoever answers for it";

;// CONCATENATED MODULE: ./lib/rules/policy/expired-waiver.js


const policy = (expires) => `waivers:\n  - rule: unknown-field\n    path: identity/legacy.yaml\n    owner: platform\n    reason: moved in January\n    expires: ${expires}\n`;
/** What a waiver accepts, as its subject in a report. */
const waiverSubject = ({ rule, path, subject, fingerprint }) => `waiver ${rule} ${path ?? subject ?? fingerprint ?? ""}`;
const expiredWaiver = (0,core/* defineRule */.Km)({
    id: "expired-waiver",
    gate: "policy",
    severity: "error",
    summary: "A waiver has expired",
    why: "An exception that was granted for a while is over: its finding counts again, and somebody promised to have it mended by now.",
    fix: "Mend the finding and take the waiver out; or have its owner renew it with a new reason and date.",
    examples: {
        bad: [{ files: { ".github/identity-guard.yml": policy("2020-01-31") } }],
        good: [
            {
                files: {
                    ".github/identity-guard.yml": policy("2099-01-31"),
                    "identity/legacy.yaml": "schemaVersion: 1\ngroups: []\nteams: []\n",
                },
            },
        ],
    },
    needs: ["waivers", "today"],
    *check({ waivers, today }) {
        for (const { waiver, at } of waivers) {
            if (today <= waiver.expires)
                continue;
            yield {
                ...(at ? { at } : {}),
                subject: waiverSubject(waiver),
                message: `The waiver of \`${waiver.rule}\` expired on ${waiver.expires} and accepts nothing any more. Its owner is ${(0,wording/* quoted */.TL)(waiver.owner)}, its reason ${(0,wording/* quoted */.TL)(waiver.reason)}. Mend the finding and take the waiver out, or renew it.`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/secrets/github-token.js



// Source: GitHub Blog, "Behind GitHub's new authentication token formats": 30 random characters, then their CRC-32 in six digits
// of base 62; GitHub changelog of April and May 2026: installation tokens may be ghs_APPID_JWT. Of fine-grained tokens GitHub
// publishes no checksum, so theirs is not verified.
const github_token_KINDS = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"];
const CLASSIC = /gh[pousr]_([A-Za-z0-9]{30})([A-Za-z0-9]{6})/y;
const INSTALLATION = /ghs_\d{1,12}_(eyJ[\w-]{10,800}\.eyJ[\w-]{10,1200}\.[\w-]{40,800})(?![\w-])/y;
const FINE_GRAINED = /github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9])/y;
const githubToken = {
    id: "github-token",
    gate: "secrets",
    severity: "error",
    summary: "A GitHub token is committed",
    why: "Whoever holds the token can do in GitHub what its scopes allow: change the repositories that hold access as code, their workflows, and with `admin:org` or a SCIM scope the members of the organization.",
    fix: "Delete the token in GitHub (Settings, Developer settings, Personal access tokens; of an app its installation or authorization), create a new one with the fewest permissions, keep it as an Actions secret, and remove it from the history.",
    examples: {
        bad: [{ files: { ".github/workflows/sync.yml": "env:\n  GH_TOKEN: {{sample}}\n" } }],
        good: [
            {
                files: {
                    ".github/workflows/sync.yml": `env:\n  GH_TOKEN: \${{ secrets.GITHUB_TOKEN }}\n`,
                    "README.md": `Set \`GH_TOKEN\` to a token such as \`ghp_${"x".repeat(36)}\`.\n`,
                },
            },
        ],
    },
    ...prefixed({
        literals: github_token_KINDS,
        bytes: ["gh[pousr]_[0-9A-Za-z]{3}"],
        pattern: CLASSIC,
        accepts: ([, random = "", checksum]) => isRandom(random) && github_token_checksumOf(random) === checksum,
    }, { literals: ["ghs_"], bytes: [], pattern: INSTALLATION, accepts: (match) => isRandom(match[1] ?? "") }, { literals: ["github_pat_"], pattern: FINE_GRAINED, accepts: (match) => isRandom(match[1] ?? "") }),
    sample: (random) => classic(random, "ghp_"),
    variants: (random) => [
        ...github_token_KINDS.map((kind) => classic(random, kind)),
        `ghs_123456_${jsonWebToken(random)}`,
        `github_pat_${characters(random, BASE62, 22)}_${characters(random, BASE62, 59)}`,
    ],
    lookAlikes: (random) => [
        `ghp_${"x".repeat(36)}`,
        `ghp_${characters(random, BASE62, 30)}000000`,
        classic(random, "ghp_").slice(0, -1),
        `ghs_${characters(random, BASE62, 20)}`,
        `github_pat_${characters(random, BASE62, 22)}_${characters(random, BASE62, 58)}`,
        jsonWebToken(random),
    ],
};
function classic(random, kind) {
    const text = characters(random, BASE62, 30);
    return kind + text + github_token_checksumOf(text);
}
function github_token_checksumOf(text) {
    let digits = "";
    for (let rest = (0,external_node_zlib_.crc32)(text); rest > 0; rest = Math.floor(rest / 62))
        digits = (BASE62[rest % 62] ?? "") + digits;
    return digits.padStart(6, "0");
}
function jsonWebToken(random) {
    const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const claims = { iss: "installation", jti: Buffer.from(random(24)).toString("hex") };
    return `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}.${characters(random, BASE64URL, 342)}`;
}

;// CONCATENATED MODULE: ./lib/rules/secrets/gitlab-scim-token.js


// Source: GitLab Docs, "Token overview", "Token prefixes"; gitleaks, rule gitlab-scim-token. An instance may write a prefix of
// its own before it (GitLab merge request 215766), which is no part of what is secret.
const gitlab_scim_token_PREFIX = "glsoat-";
const gitlabScimToken = {
    id: "gitlab-scim-token",
    gate: "secrets",
    severity: "error",
    summary: "A GitLab SCIM token is committed",
    why: "Whoever holds the token can add, change and remove the members of the GitLab group or instance. It never expires.",
    fix: "Reset the token in GitLab (the group's Settings, SAML SSO, Reset SCIM token; for an instance Admin, Settings, General, SCIM Token), give the new one only to the identity provider, and remove it from the history.",
    examples: {
        bad: [{ files: { "scim.env": "SCIM_TOKEN={{sample}}\n" } }],
        good: [{ files: { "scim.env": "SCIM_TOKEN=glsoat-<token>\n" } }],
    },
    ...prefixed({
        literals: [gitlab_scim_token_PREFIX],
        pattern: /glsoat-([\w-]{20})(?![\w-])/y,
        accepts: (match) => isRandom(match[1] ?? ""),
    }),
    sample: (random) => gitlab_scim_token_PREFIX + characters(random, BASE64URL, 20),
    lookAlikes: (random) => [
        `${gitlab_scim_token_PREFIX}${"x".repeat(20)}`,
        `${gitlab_scim_token_PREFIX}${characters(random, BASE64URL, 19)}`,
        `${gitlab_scim_token_PREFIX}${characters(random, BASE64URL, 30)}`,
        `${gitlab_scim_token_PREFIX}abcdefghij0123456789`,
        `${gitlab_scim_token_PREFIX}your-token-goes-here-`,
    ],
};

;// CONCATENATED MODULE: ./lib/rules/secrets/gitlab-token.js



// Source: GitLab Docs, "Token overview", "Token prefixes"; of routable tokens lib/authn/token_field/generator/routable_token.rb:
// base64url of 16 random bytes, a payload of at most 159 and its length, "." and (since version 1) "01.", the length of that
// base64 in two digits of base 36, and in seven the CRC-32 of everything before, which includes a prefix of the instance.
const ROUTABLE = /gl(?:pat|dt)-([\w-]{27,300})\.(?:01\.)?([0-9a-z]{2})([0-9a-z]{7})/y;
const gitlab_token_CLASSIC = /gl(?:pat|dt)-([\w-]{20})(?![\w-])/y;
const gitlab_token_PREFIXES = ["glpat-", "gldt-"];
const INSTANCE_PREFIX_CHARACTERS = 21;
const gitlabToken = {
    id: "gitlab-token",
    gate: "secrets",
    severity: "error",
    summary: "A GitLab access token is committed",
    why: "Whoever holds the token can do in GitLab what its scopes allow: often read and write every repository of a person or a project, and with the scope `api` manage members.",
    fix: "Revoke the token in GitLab (Preferences, Access tokens; for a project or group Settings, Access tokens, or Repository, Deploy tokens), create a new one, keep it in a CI/CD variable that is masked and protected, and remove it from the history.",
    examples: {
        bad: [
            { files: { "sync.sh": 'curl --header "PRIVATE-TOKEN: {{sample}}" https://gitlab.example.com/api/v4/groups\n' } },
        ],
        good: [
            {
                files: {
                    "sync.sh": 'curl --header "PRIVATE-TOKEN: $GITLAB_TOKEN" https://gitlab.example.com/api/v4/groups\n',
                    "README.md": "Set `GITLAB_TOKEN` to a token such as `glpat-xxxxxxxxxxxxxxxxxxxx`.\n",
                },
            },
        ],
    },
    ...prefixed({
        literals: gitlab_token_PREFIXES,
        bytes: ["glpat\\-", "gldt\\-[0-9A-Za-z_\\-]{3}"],
        pattern: gitlab_token_CLASSIC,
        accepts: (match) => isRandom(match[1] ?? ""),
    }, { literals: gitlab_token_PREFIXES, bytes: [], pattern: ROUTABLE, accepts: (match, text) => hasChecksum(match, text) }),
    sample: (random) => `glpat-${characters(random, BASE64URL, 20)}`,
    variants: (random) => [
        `gldt-${characters(random, BASE64URL, 20)}`,
        routable(random, "glpat-", "."),
        routable(random, "glpat-", ".01."),
        routable(random, "gldt-", ".01."),
    ],
    lookAlikes: (random) => [
        "glpat-xxxxxxxxxxxxxxxxxxxx",
        `glpat-${characters(random, BASE64URL, 19)}`,
        `glpat-${characters(random, BASE64URL, 24)}`,
        `gldt-${"A".repeat(20)}`,
        `glpat-${characters(random, BASE64URL, 27)}.010000000`,
        withoutItsChecksum(routable(random, "glpat-", ".")),
    ],
};
/** The checksum covers a prefix of the instance too, so each beginning is tried that such a prefix may have. */
function hasChecksum({ 0: token, 1: payload = "", 2: length = "", 3: checksum, index }, text) {
    if (Number.parseInt(length, 36) !== payload.length)
        return false;
    const end = index + token.length - 7;
    for (let before = 0; before <= INSTANCE_PREFIX_CHARACTERS && before <= index; before++) {
        if (before > 0 && !/[\w-]/.test(text[index - before] ?? ""))
            return false;
        if (gitlab_token_checksumOf(text.slice(index - before, end)) === checksum)
            return true;
    }
    return false;
}
const gitlab_token_checksumOf = (text) => (0,external_node_zlib_.crc32)(text).toString(36).padStart(7, "0");
function routable(random, prefix, dots) {
    const payload = `o:1\nu:${(random(1)[0] ?? 0).toString(36)}`;
    const encoded = Buffer.concat([random(16), Buffer.from(payload), Buffer.of(payload.length)]).toString("base64url");
    const token = `${prefix}${encoded}${dots}${encoded.length.toString(36).padStart(2, "0")}`;
    return token + gitlab_token_checksumOf(token);
}
const withoutItsChecksum = (token) => token.slice(0, -1) + (token.endsWith("0") ? "1" : "0");

;// CONCATENATED MODULE: ./lib/rules/secrets/google-service-account-key.js


// Source: Google Cloud Docs, "Create and delete service account keys": a JSON object with "type": "service_account" and a PKCS #8
// key of 2,048 bits, about 1,600 characters of base64, whose lines end in \n. Each backslash may be escaped again.
const TYPE = "service_account";
const BEGIN = ["-----BEGIN", "PRIVATE KEY-----"].join(" ");
const END = ["-----END", "PRIVATE KEY-----"].join(" ");
const BEGINS = anyOf([BEGIN]);
const KEY = new RegExp(`${BEGIN}([A-Za-z0-9+/=\\\\\\s]{800,8000})${END}`, "y");
const google_service_account_key_RADIUS = 6_000;
const googleServiceAccountKey = {
    id: "google-service-account-key",
    gate: "secrets",
    severity: "error",
    summary: "A key of a Google service account is committed",
    why: "Whoever holds the key can act as the service account, forever unless somebody deletes it. One that syncs a Google Workspace directory to IAM Identity Center reads every user, or changes them.",
    fix: "Delete the key (`gcloud iam service-accounts keys delete`, or IAM & Admin, Service Accounts, Keys), use workload identity federation instead, and remove it from the history.",
    examples: {
        bad: [{ files: { "google.json": '{\n  "type": "service_account",\n  "private_key": "{{sample}}"\n}\n' } }],
        good: [{ files: { "google.json": '{\n  "type": "service_account",\n  "private_key": "..."\n}\n' } }],
    },
    anchor: { literals: [TYPE] },
    *find({ text }) {
        if (!text.includes(TYPE))
            return;
        let done = 0;
        for (const start of placesOf(text, BEGINS)) {
            if (start < done)
                continue;
            KEY.lastIndex = start;
            const match = KEY.exec(text);
            if (!match || !isRandom(match[1] ?? ""))
                continue;
            done = start + match[0].length;
            if (text.slice(Math.max(0, start - google_service_account_key_RADIUS), done + google_service_account_key_RADIUS).includes(TYPE)) {
                yield { start, end: done, secret: match[0] };
            }
        }
    },
    sample(random) {
        const lines = Buffer.from(random(1218))
            .toString("base64")
            .match(/.{1,64}/g) ?? [];
        return [BEGIN, ...lines, END].join("\\n");
    },
    setting: () => ({ companion: `"type": "${TYPE}",` }),
    lookAlikes: (random) => [
        `{"type": "service_account", "private_key": "${BEGIN}\\n...\\n${END}"}`,
        `{"type": "service_account", "private_key": "${BEGIN}${"\\nAAAA".repeat(300)}\\n${END}"}`,
        `{"type": "service_account"}\n-----BEGIN PUBLIC KEY-----\n${Buffer.from(random(900)).toString("base64")}\n`,
        `{"type": "authorized_user", "private_key": "${BEGIN}\\n${Buffer.from(random(1218)).toString("base64")}\\n${END}"}`,
    ],
};

;// CONCATENATED MODULE: ./lib/rules/documents/group-name.js

/** What a group's display name, or the text of a template for such names, will meet on its way; errors first. */
function pitfallsOf(name, origin) {
    if (HARMLESS.test(name) && !limits/* RESERVED_GROUP_NAMES */.IC.includes(name))
        return [];
    patterns ??= createPatterns();
    const { REFUSED, CONTROL, INVISIBLE, BLANK, UNPROVISIONED } = patterns;
    const pitfalls = [
        ...edges(name),
        ...group_name_characters(name.trim(), REFUSED, "error", "which AWS takes in no name"),
        ...group_name_characters(name.trim(), CONTROL, "error", "a control character"),
        ...reserved(name, origin),
        ...group_name_characters(name.trim(), INVISIBLE, "warning", "which nobody sees"),
        ...group_name_characters(name.trim(), BLANK, "warning", "which looks like a space and is another character"),
        ...(origin.isLocal
            ? []
            : group_name_characters(name, UNPROVISIONED, "warning", "which AWS refuses in provisioned names, as Microsoft and Okta document")),
        ...unicodeForm(name),
    ];
    return pitfalls.toSorted((one, other) => Number(other.severity === "error") - Number(one.severity === "error"));
}
const LIMITS = {
    entra: { provider: "Entra ID", most: limits/* ENTRA_GROUP_NAME_CHARACTERS */._w },
    okta: { provider: "Okta", most: limits/* OKTA_GROUP_NAME_CHARACTERS */.rs },
};
/** Whether the identity provider holds a name of so many UTF-16 code units. */
function lengthPitfalls(name, { identityProvider, isLocal }) {
    const limit = isLocal ? undefined : LIMITS[identityProvider];
    if (!limit || name.length <= limit.most)
        return [];
    const says = `comes to ${name.length} characters, and ${limit.provider} allows ${limit.most}`;
    return [{ severity: "error", says }];
}
// Nearly every name is of this kind, and the tables of Unicode take milliseconds to build for the patterns that judge the others.
const HARMLESS = new RegExp(`^(?! )(?:(?![${limits/* UNPROVISIONED_CHARACTERS */.nd}])[ -~])*(?<! )$`);
const createPatterns = () => ({
    // What the pattern of GroupDisplayName leaves out. Source: botocore identitystore-2020-06-15.
    REFUSED: /[^\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r \u00A0]/gu,
    CONTROL: /[\t\n\r]/g,
    // What the pattern lets through and no font shows: fillers and joiners that count as letters or marks, and the empty Braille cell.
    INVISIBLE: /(?=[\p{L}\p{M}\p{S}\p{N}\p{P}])[\p{Default_Ignorable_Code_Point}\u2800]/gu,
    BLANK: /\u00A0/g,
    UNPROVISIONED: new RegExp(`[${limits/* UNPROVISIONED_CHARACTERS */.nd}]`, "g"),
});
let patterns;
function edges(name) {
    const first = /^\s/.exec(name)?.[0];
    const last = /\s$/.exec(name)?.[0];
    return [
        ...(first ? [{ severity: "error", says: `begins with ${spelled(first)}` }] : []),
        ...(last ? [{ severity: "error", says: `ends with ${spelled(last)}` }] : []),
    ];
}
function group_name_characters(name, pattern, severity, what) {
    const found = [...new Set(name.match(pattern))];
    const some = found.slice(0, SHOWN).map(spelled).join(", ");
    const more = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : "";
    return found.length === 0 ? [] : [{ severity, says: `holds ${some}${more}, ${what}` }];
}
const SHOWN = 5;
function reserved(name, { isLocal }) {
    if (!limits/* RESERVED_GROUP_NAMES */.IC.includes(name))
        return [];
    return [{ severity: isLocal ? "error" : "warning", says: "is reserved: AWS makes no group of that name" }];
}
function unicodeForm(name) {
    for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(name)) {
        const composed = segment.normalize("NFC");
        if (composed === segment)
            continue;
        const sequence = Array.from(segment, codePoint).slice(0, SHOWN).join(" ");
        const says = `spells "${composed}" as ${sequence}, which looks the same as the composed form (NFC) and is another name`;
        return [{ severity: "warning", says }];
    }
    return [];
}
const NAMES = {
    "\t": "tab",
    "\n": "line feed",
    "\r": "carriage return",
    " ": "space",
    "\u00A0": "no-break space",
    "\u00AD": "soft hyphen",
    "\u200B": "zero width space",
    "\u200C": "zero width non-joiner",
    "\u200D": "zero width joiner",
    "\u200E": "left-to-right mark",
    "\u200F": "right-to-left mark",
    "\u202A": "left-to-right embedding",
    "\u202B": "right-to-left embedding",
    "\u202C": "pop directional formatting",
    "\u202D": "left-to-right override",
    "\u202E": "right-to-left override",
    "\u2028": "line separator",
    "\u2029": "paragraph separator",
    "\u2060": "word joiner",
    "\u2066": "left-to-right isolate",
    "\u2067": "right-to-left isolate",
    "\u2068": "first strong isolate",
    "\u2069": "pop directional isolate",
    "\u3000": "ideographic space",
    "\uFEFF": "byte order mark",
};
/** A character by code point, and by name or glyph where it has one to show. */
function spelled(character) {
    const shown = NAMES[character] ?? (/^[!-~]$/.test(character) ? `"${character}"` : undefined);
    return shown === undefined ? codePoint(character) : `${codePoint(character)} (${shown})`;
}
const codePoint = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

;// CONCATENATED MODULE: ./lib/rules/documents/group-name-pitfall.js





const declared = (name, ...lines) => ["schemaVersion: 1", "groups:", `  - displayName: ${name}`, ...lines, ""].join("\n");
const groupNamePitfall = (0,core/* defineRule */.Km)({
    id: "group-name-pitfall",
    gate: "documents",
    severity: "error",
    summary: "A group has a name that the identity provider or AWS refuses, or that reads as another",
    why: "Such a group is never provisioned, and says so only in the provider's log; or its name looks like another one, so that a review approves access for a group that it does not mean. What is refused is an error: too long a name, white space at an end, control characters. What is risky is a warning: no-break spaces, invisible characters, decomposed letters, and the characters `<`, `>`, `;`, `:` and `%`.",
    fix: "Rename the group in the identity provider, and write the new name here. The message names each character by its code point.",
    examples: {
        bad: [
            { files: { "identity/groups.yaml": declared('"AWS-Developers "') } },
            { files: { "identity/groups.yaml": declared('"AWS: Developers"') } },
            { files: { "identity/groups.yaml": declared(`AWS-${"Development-".repeat(22)}Team`) } },
        ],
        good: [
            { files: { "identity/groups.yaml": declared("Domain Admins@corp.example.com") } },
            { files: { "identity/groups.yaml": declared("AWS-Équipe (développement)") } },
        ],
    },
    needs: ["identity", "policy"],
    *check({ identity, policy }) {
        const identityProvider = policy.instances[identity.instance]?.identityProvider ?? "other";
        for (const { kind, written, longest, isLocal, places } of namesIn(identity)) {
            const origin = { identityProvider, isLocal };
            const pitfalls = [...lengthPitfalls(longest, origin), ...pitfallsOf(written, origin)];
            const [worst] = pitfalls;
            if (!worst)
                continue;
            const trimmed = soundOnceTrimmed(written, origin);
            const advice = trimmed ? `Write ${(0,wording/* quoted */.TL)(trimmed)}.` : isLocal ? LOCAL_ADVICE : PROVIDER_ADVICE;
            yield {
                at: places[0].at,
                subject: `${kind} ${written}`,
                message: `The name of the ${kind} ${(0,wording/* quoted */.TL)(written)} ${pitfalls.map(({ says }) => says).join("; it ")}. ${advice}`,
                severity: worst.severity,
                ...(trimmed && isOneLine(places[0]) ? { suggestion: (0,wording/* inPlaceOf */.sV)(places[0].at, trimmed) } : {}),
                related: (0,occurrences/* otherPlaces */.RA)(places.map(({ at }) => at), "also written here"),
            };
        }
    },
});
const LOCAL_ADVICE = "Give it another name.";
const PROVIDER_ADVICE = "Rename the group in the identity provider, and write the new name here.";
/** Every name that files declare or refer to, declarations first. What `invalid-field` already refuses is left out. */
function* namesIn(identity) {
    const isRefused = (0,occurrences/* holdsAny */.Ng)((0,wording/* problemsFor */.am)("invalid-field", identity).map(({ at }) => at));
    const isSound = ({ at }) => !isRefused(at);
    const local = new Set(identity.groups.flatMap(({ source, displayName }) => (source === "identity-store" ? [displayName.value] : [])));
    const templates = new Map(identity.assignments.flatMap(({ principal: { by, name } }) => by === "groupTemplate" ? [[(0,occurrences/* placeKey */.r4)(name.at), name]] : []));
    const longest = new Map();
    const plain = identity.groups.map(({ displayName }) => displayName);
    for (const { places } of (0,expand/* groupReferences */.u9)(identity)) {
        for (const place of places) {
            const template = templates.get((0,occurrences/* placeKey */.r4)(place.at));
            if (!template)
                plain.push(place);
            else if (place.value.length > (longest.get(template.value)?.length ?? 0))
                longest.set(template.value, place.value);
        }
    }
    for (const [written, places] of (0,occurrences/* occurrencesBy */.qO)(plain.filter(isSound), ({ value }) => value))
        yield { kind: "group", written, longest: written, isLocal: local.has(written), places };
    for (const [written, places] of (0,occurrences/* occurrencesBy */.qO)([...templates.values()].filter(isSound), ({ value }) => value))
        yield { kind: "group template", written, longest: longest.get(written) ?? written, isLocal: false, places };
}
/** The name without white space at its ends, where nothing else is wrong with it. */
function soundOnceTrimmed(name, origin) {
    const trimmed = name.trim();
    const pitfalls = [...lengthPitfalls(trimmed, origin), ...pitfallsOf(trimmed, origin)];
    return pitfalls.length === 0 && trimmed !== "" && trimmed !== name ? trimmed : undefined;
}
/** A block scalar reaches into the next line, so that a scalar in its place would swallow a line break. */
const isOneLine = ({ at }) => !at.source.text.slice(at.start, at.end).includes("\n");

;// CONCATENATED MODULE: ./lib/rules/secrets/hashicorp-token.js


// Source: HashiCorp Developer, "Tokens" (Vault), for the prefixes; gitleaks, rules hashicorp-tf-api-token, vault-service-token and
// vault-batch-token, for the lengths. HCP Terraform's SCIM tokens are authentication tokens of the same form. No checksum.
const TERRAFORM = new RegExp(`${beginning("A-Za-z0-9")}[A-Za-z0-9]{14}\\.atlasv1\\.([\\w=-]{60,70})(?![\\w=-])`, "y");
const SERVICE = /hvs\.([\w-]{90,120})(?![\w-])/y;
const BATCH = /hvb\.([\w-]{138,300})(?![\w-])/y;
const hashicorp_token_accepts = (match) => isRandom(match[1] ?? "");
const hashicorpToken = {
    id: "hashicorp-token",
    gate: "secrets",
    severity: "error",
    summary: "A HashiCorp token is committed",
    why: "A token of HCP Terraform manages its users over SCIM or runs Terraform with the access that its workspaces have; a Vault token reads the secrets of its policies.",
    fix: "Delete the token (HCP Terraform: the organization's Settings, SCIM or API tokens; Vault: `vault token revoke`), create a new one, keep it out of the repository, and remove it from the history.",
    examples: {
        bad: [{ files: { ".terraformrc": 'credentials "app.terraform.io" {\n  token = "{{sample}}"\n}\n' } }],
        good: [
            { files: { ".terraformrc": 'credentials "app.terraform.io" {\n  token = "xxxxxx.atlasv1.zzzzzzzzzzzzz"\n}\n' } },
        ],
    },
    ...prefixed({ literals: [".atlasv1."], pattern: TERRAFORM, before: 14, accepts: hashicorp_token_accepts }, { literals: ["hvs."], bytes: ["hv[sb]\\.[0-9A-Za-z_\\-]{3}"], pattern: SERVICE, startsWord: true, accepts: hashicorp_token_accepts }, { literals: ["hvb."], bytes: [], pattern: BATCH, startsWord: true, accepts: hashicorp_token_accepts }),
    sample: (random) => `${characters(random, BASE62, 14)}.atlasv1.${characters(random, BASE62, 67)}`,
    variants: (random) => [
        `hvs.CAESI${characters(random, BASE64URL, 90)}`,
        `hvb.AAAAAQ${characters(random, BASE64URL, 180)}`,
    ],
    lookAlikes: (random) => [
        `${"x".repeat(14)}.atlasv1.${"z".repeat(67)}`,
        `${characters(random, BASE62, 14)}.atlasv1.${characters(random, BASE62, 50)}`,
        `${characters(random, BASE62, 20)}.atlasv1.${characters(random, BASE62, 67)}`,
        `hvs.${"x".repeat(95)}`,
        `hvs.${characters(random, BASE64URL, 60)}`,
        `s.${characters(random, BASE62, 24)}`,
    ],
};

;// CONCATENATED MODULE: ./lib/rules/iam-users/dialect-advice.js
const GENERAL = {
    people: "give people a permission set through a group in IAM Identity Center",
    machines: "let pipelines assume an IAM role with OIDC",
};
const dialect_advice_TERRAFORM = {
    people: "give people an `aws_ssoadmin_permission_set`, assigned by `aws_ssoadmin_account_assignment` to a group in IAM Identity Center",
    machines: "let pipelines assume an `aws_iam_role` with OIDC (`aws_iam_openid_connect_provider`)",
};
const CLOUDFORMATION = {
    people: "give people an `AWS::SSO::PermissionSet`, by an `AWS::SSO::Assignment` to a group in IAM Identity Center",
    machines: "let pipelines assume an `AWS::IAM::Role` with OIDC (`AWS::IAM::OIDCProvider`)",
};
const CDK = {
    people: "give people a `CfnPermissionSet` of `aws-cdk-lib/aws-sso`, by a `CfnAssignment` to a group in IAM Identity Center",
    machines: "let pipelines assume an `iam.Role` with OIDC (`iam.OpenIdConnectProvider`, `iam.WebIdentityPrincipal`)",
};
const CDKTF = {
    people: "give people an `SsoadminPermissionSet`, by an `SsoadminAccountAssignment` to a group in IAM Identity Center",
    machines: "let pipelines assume an `IamRole` with OIDC (`IamOpenidConnectProvider`)",
};
const COMMAND_LINE = {
    people: "give people a permission set (`aws sso-admin create-account-assignment`) through a group in IAM Identity Center, with which they sign in by `aws sso login`",
    machines: "let pipelines assume an IAM role with OIDC (`aws sts assume-role-with-web-identity`; in GitHub Actions `aws-actions/configure-aws-credentials` with `role-to-assume`)",
};
const POWERSHELL = {
    people: "give people a permission set (`New-SSOADMNAccountAssignment`) through a group in IAM Identity Center",
    machines: "let pipelines assume an IAM role with OIDC (`Use-STSWebIdentityRole`)",
};
const SDK = {
    people: "give people a permission set (`CreateAccountAssignment`) through a group in IAM Identity Center",
    machines: "let programs take the role that the default credential chain of the SDK finds (of the instance, task or function, or by `AssumeRoleWithWebIdentity` with OIDC)",
};
const SERVERS = {
    ...GENERAL,
    machines: "let servers use the role of their instance profile, and pipelines an IAM role with OIDC",
};
const AUTOMATION = {
    people: "give people a permission set (`CreateAccountAssignment`) through a group in IAM Identity Center",
    machines: "let workloads use the roles of their instances, tasks and functions, and pipelines an IAM role with OIDC",
};
const PULUMI = {
    people: "give people an `aws.ssoadmin.PermissionSet`, by an `aws.ssoadmin.AccountAssignment` to a group in IAM Identity Center",
    machines: "let pipelines assume an `aws.iam.Role` with OIDC (`aws.iam.OpenIdConnectProvider`)",
};
const KUBERNETES = {
    ...GENERAL,
    machines: "let workloads assume a `Role` through the OIDC provider of the cluster (IAM roles for service accounts, EKS Pod Identity; on OpenShift `credentialsMode: Manual` with `ccoctl`), and pipelines one with OIDC",
};
/** What to write instead, in the words of the format that defines it. */
const BY_DIALECT = new Map([
    ["terraform", dialect_advice_TERRAFORM],
    ["terraform-plan", dialect_advice_TERRAFORM],
    ["terragrunt", dialect_advice_TERRAFORM],
    ["terrascript", dialect_advice_TERRAFORM],
    ["cdktf", CDKTF],
    ["cloudformation", CLOUDFORMATION],
    ["template-literals", CLOUDFORMATION],
    ["troposphere", CLOUDFORMATION],
    ["goformation", CLOUDFORMATION],
    ["ruby-templates", CLOUDFORMATION],
    ["cdk", CDK],
    ["command-line", COMMAND_LINE],
    ["powershell", POWERSHELL],
    ["aws-sdk", SDK],
    ["step-functions", AUTOMATION],
    ["ssm-document", AUTOMATION],
    ["ansible", SERVERS],
    ["salt", SERVERS],
    ["puppet", SERVERS],
    ["chef", SERVERS],
    ["aws-orgs", SERVERS],
    ["kubernetes", KUBERNETES],
    ["manifest-literals", KUBERNETES],
    [
        "landing-zone",
        {
            ...GENERAL,
            people: "give people an entry of `identityCenterPermissionSets` and of `identityCenterAssignments` for a group in IAM Identity Center",
        },
    ],
    [
        "iambic",
        {
            ...GENERAL,
            people: "give people a template `NOQ::AWS::IdentityCenter::PermissionSet` with a group in its access rules in IAM Identity Center",
        },
    ],
    ["pulumi", PULUMI],
    ["pulumi-program", PULUMI],
    ["sst", PULUMI],
    [
        "vault",
        {
            ...GENERAL,
            machines: 'write `credential_type = "assumed_role"` with `role_arns`, or let pipelines assume a role with OIDC',
        },
    ],
]);
/** What to write instead in the words of a dialect; for one that has none of its own, in general words. */
const dialect_advice_adviceFor = (dialect) => BY_DIALECT.get(dialect) ?? GENERAL;

;// CONCATENATED MODULE: ./lib/rules/iam-users/definition-wording.js


/** The user in a sentence: by name where that is known. */
const userIn = ({ name }) => name === undefined ? "an IAM user" : `the IAM user ${(0,wording/* quoted */.TL)(name)}`;
/** `"address" defines WHAT`, with where it comes from and whether it is certain; a whole sentence. */
function defines(definition, what) {
    const { address, from, confidence } = definition;
    const source = from === undefined ? "" : ` (from ${(0,wording/* quoted */.TL)(from)})`;
    const when = confidence === "conditional" ? ", if its condition holds" : "";
    return `${(0,wording/* quoted */.TL)(address)}${source} defines ${what}${when}.`;
}
/** What to do instead: for people, for machines, and for what takes nothing but a key, where the name speaks of such. */
function instead(definition) {
    // A command of Vault stands in a script, and is advised as Vault's other formats are.
    const { people, machines } = dialect_advice_adviceFor(definition.address.startsWith("vault ") ? "vault" : definition.dialect);
    const special = specialCase(definition);
    return `${capital(people)}, and ${machines}.${special === undefined ? "" : ` ${special}`}`;
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** A sender of mail, a break-glass account and a vendor's system are told what there is for them. */
function specialCase({ name, address }) {
    const said = `${name ?? ""} ${address}`;
    if (/(?:^|[\W_])(?:ses|smtp|mail(?:er)?|email)(?:[\W_]|$)|Ses(?=[A-Z]|$)|S(?:mtp|MTP)|Mail/.test(said)) {
        return "To send mail, call the SES API with a role; SMTP alone needs a user: allow it `ses:SendRawEmail` and nothing else, and waive the finding by its subject.";
    }
    if (/break.?glass|emergency/i.test(said)) {
        return "For an emergency account, waive the finding by its subject, with an owner and an expiry date.";
    }
    if (/vendor|partner|third.?party|legacy/i.test(said)) {
        return "Ask the vendor of a system for a role with an external ID; where it can use nothing but a key, waive the finding by its subject, with an owner and an expiry date.";
    }
    return undefined;
}
/** For systems that take nothing but a key: the last sentence of a `fix`. */
const LAST_RESORT = "Ask a vendor for a role with an external ID. Where a system can use nothing else, waive the finding by its subject, with an owner and an expiry date.";
/** For senders of mail, where a `fix` is about users and their keys. */
const MAIL = "Send mail by the SES API with a role: only SMTP needs a user, which may do nothing but `ses:SendRawEmail` and is waived.";

;// CONCATENATED MODULE: ./lib/rules/iam-users/iam-access-key.js

const terraformKey = `resource "aws_iam_access_key" "deploy" {
  user = "ci-deploy"
}

output "secret" {
  value     = aws_iam_access_key.deploy.secret
  sensitive = true
}
`;
const cloudformationKey = `Resources:
  DeployKey:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: !ImportValue deploy-user-name
Outputs:
  DeploySecret:
    Value: !GetAtt DeployKey.SecretAccessKey
`;
const jsonKey = `{
  "resource": {
    "aws_iam_access_key": {
      "mailer": [{ "for_each": "\${var.regions}", "user": "smtp-mailer" }]
    }
  }
}
`;
const terraformLookAlikes = `data "aws_iam_access_keys" "audit" {
  user = "ci-deploy"
}

moved {
  from = aws_iam_access_key.deploy
  to   = aws_iam_access_key.mailer
}

resource "aws_iam_role" "deploy" {
  name = "deploy"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = {
        StringEquals = {
          "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
          "token.actions.githubusercontent.com:sub" = "repo:example/shop:ref:refs/heads/main"
        }
      }
    }]
  })
}
`;
const cloudformationLookAlikes = `Resources:
  RotationRule:
    Type: AWS::Config::ConfigRule
    Properties:
      Scope: { ComplianceResourceTypes: ["AWS::IAM::AccessKey"] }
      Source: { Owner: AWS, SourceIdentifier: ACCESS_KEYS_ROTATED }
`;
const iamAccessKey = {
    id: "iam-access-key",
    gate: "iam-users",
    kind: "access-key",
    severity: "error",
    summary: "A long-lived access key of an IAM user is defined",
    why: "The key works from anywhere until somebody deletes it, without a second factor and without the identity provider. The tool that makes it also keeps its secret: in the Terraform state, in stack outputs, in the logs of the pipeline.",
    fix: `Let pipelines assume an IAM role with OIDC, workloads on AWS use the role of their instance, task or function, machines elsewhere IAM Roles Anywhere, and people the short-lived credentials of IAM Identity Center. Then delete the key, and take its secret for known. ${MAIL} ${LAST_RESORT}`,
    examples: {
        bad: [
            { files: { "infrastructure/keys.tf": terraformKey } },
            { files: { "infrastructure/template.yaml": cloudformationKey } },
            { files: { "infrastructure/mailer.tf.json": jsonKey } },
        ],
        good: [
            { files: { "infrastructure/pipeline.tf": terraformLookAlikes } },
            { files: { "infrastructure/template.yaml": cloudformationLookAlikes } },
        ],
    },
    message: (definition) => `${defines(definition, `a long-lived access key of ${userIn(definition)}`)} Whoever has its secret has its access, from anywhere, until somebody deletes it. ${instead(definition)}`,
};

;// CONCATENATED MODULE: ./lib/rules/iam-users/iam-login-profile.js

const terraformProfile = `resource "aws_iam_user_login_profile" "jane" {
  user                    = "jane.doe"
  password_reset_required = true
}
`;
const cloudformationProfile = `Resources:
  Jane:
    Type: AWS::IAM::User
    Properties:
      UserName: jane.doe
      LoginProfile:
        Password: !Ref InitialPassword
        PasswordResetRequired: true
`;
const crossplaneProfile = `apiVersion: iam.aws.upbound.io/v1beta1
kind: UserLoginProfile
metadata:
  name: jane-console
spec:
  forProvider:
    user: jane.doe
`;
const withoutPassword = `Resources:
  Reader:
    Type: AWS::SSO::PermissionSet
    Properties:
      InstanceArn: !Ref Instance
      Name: Reader
      RelayStateType: LoginProfile
`;
const switchedOff = `resource "aws_iam_user_login_profile" "jane" {
  count = 0
  user  = "jane.doe"
}
`;
const iamLoginProfile = {
    id: "iam-login-profile",
    gate: "iam-users",
    kind: "login-profile",
    severity: "error",
    summary: "A console password of an IAM user is defined",
    why: "Who has the password signs in to the console past the identity provider: none of its sign-in rules, its second factor and its switch for people who leave apply. The tool that sets the password often keeps it, in a template, a state or a log.",
    fix: `Let people sign in through IAM Identity Center, with a permission set that is assigned to a group from the identity provider. Then delete the password. ${LAST_RESORT}`,
    examples: {
        bad: [
            { files: { "infrastructure/users.tf": terraformProfile } },
            { files: { "infrastructure/template.yaml": cloudformationProfile } },
            { files: { "clusters/users.yaml": crossplaneProfile } },
        ],
        good: [
            { files: { "infrastructure/template.yaml": withoutPassword } },
            { files: { "infrastructure/users.tf": switchedOff } },
        ],
    },
    message: (definition) => `${defines(definition, `a console password of ${userIn(definition)}`)} It signs in past the identity provider, and stays valid when that disables the person. ${instead(definition)}`,
};

;// CONCATENATED MODULE: ./lib/rules/iam-users/iam-mfa-device.js

const terraformDevice = `resource "aws_iam_virtual_mfa_device" "jane" {
  virtual_mfa_device_name = "jane.doe"
}
`;
const cloudformationDevice = `Resources:
  JaneDevice:
    Type: AWS::IAM::VirtualMFADevice
    Properties:
      VirtualMfaDeviceName: jane.doe
      Users: [jane.doe]
`;
const mentions = `data "aws_iam_policy_document" "own_device" {
  statement {
    actions   = ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice"]
    resources = ["arn:aws:iam::*:mfa/*"]
  }
}
`;
const iamMfaDevice = {
    id: "iam-mfa-device",
    gate: "iam-users",
    kind: "mfa-device",
    severity: "warning",
    summary: "A virtual MFA device for an IAM user is defined",
    why: "The device is there for an IAM user that signs in past the identity provider. The tool that makes it also keeps its seed, with which anybody computes the same codes.",
    fix: "Let people sign in through the identity provider, with its second factor, and delete the user with its device.",
    examples: {
        bad: [
            { files: { "infrastructure/devices.tf": terraformDevice } },
            { files: { "infrastructure/template.yaml": cloudformationDevice } },
        ],
        good: [{ files: { "infrastructure/policy.tf": mentions } }],
    },
    message: (definition) => `${defines(definition, "a virtual MFA device for an IAM user")} Its seed stays with the tool that makes it, and the sign-in passes by the identity provider. ${instead(definition)}`,
};

;// CONCATENATED MODULE: ./lib/rules/iam-users/iam-service-credential.js

const terraformCredential = `resource "aws_iam_service_specific_credential" "bedrock" {
  service_name = "bedrock.amazonaws.com"
  user_name    = "bedrock-client"
}
`;
const crossplaneCredential = `apiVersion: iam.aws.upbound.io/v1beta1
kind: ServiceSpecificCredential
metadata:
  name: keyspaces
spec:
  forProvider:
    serviceName: cassandra.amazonaws.com
    userName: keyspaces-client
`;
const iam_service_credential_mentions = `data "aws_iam_policy_document" "guardrail" {
  statement {
    effect    = "Deny"
    actions   = ["iam:CreateServiceSpecificCredential"]
    resources = ["*"]
  }
}
`;
const iamServiceCredential = {
    id: "iam-service-credential",
    gate: "iam-users",
    kind: "service-credential",
    severity: "error",
    summary: "A service-specific credential of an IAM user is defined",
    why: "Passwords for CodeCommit and Amazon Keyspaces and long-term API keys for Amazon Bedrock belong to an IAM user, work from anywhere, and know neither a second factor nor the identity provider. Most never expire.",
    fix: `Use the short-lived credentials of a role: \`git-remote-codecommit\` for CodeCommit, the SigV4 plug-in for Amazon Keyspaces, the AWS SDK or short-term API keys for Amazon Bedrock. ${LAST_RESORT}`,
    examples: {
        bad: [
            { files: { "infrastructure/bedrock.tf": terraformCredential } },
            { files: { "clusters/keyspaces.yaml": crossplaneCredential } },
        ],
        good: [{ files: { "infrastructure/guardrail.tf": iam_service_credential_mentions } }],
    },
    message: (definition) => `${defines(definition, `a service-specific credential of ${userIn(definition)}`)} It works from anywhere until somebody deletes it; use the SDK, \`git-remote-codecommit\` or the SigV4 plug-in with short-lived credentials. ${instead(definition)}`,
};

;// CONCATENATED MODULE: ./lib/rules/iam-users/iam-signing-certificate.js

const terraformCertificate = `resource "aws_iam_signing_certificate" "legacy" {
  user_name        = "legacy-batch"
  certificate_body = file("legacy.pem")
}
`;
const lookAlikes = `resource "aws_iam_server_certificate" "site" {
  name             = "site"
  certificate_body = file("site.pem")
  private_key      = var.private_key
}

resource "aws_rolesanywhere_trust_anchor" "factory" {
  name = "factory"
  source {
    source_type = "CERTIFICATE_BUNDLE"
    source_data {
      x509_certificate_data = file("factory.pem")
    }
  }
}
`;
const iamSigningCertificate = {
    id: "iam-signing-certificate",
    gate: "iam-users",
    kind: "signing-certificate",
    severity: "error",
    summary: "A signing certificate of an IAM user is defined",
    why: "The certificate signs requests as the user until it is taken away; IAM does not even look at its expiry date. The identity provider has no say in it.",
    fix: `Let machines with certificates use IAM Roles Anywhere, which gives them the short-lived credentials of a role, and checks expiry and revocation. ${LAST_RESORT}`,
    examples: {
        bad: [{ files: { "infrastructure/legacy.tf": terraformCertificate } }],
        good: [{ files: { "infrastructure/certificates.tf": lookAlikes } }],
    },
    message: (definition) => `${defines(definition, `a signing certificate of ${userIn(definition)}`)} It signs requests past the identity provider until somebody deletes it; machines with certificates use IAM Roles Anywhere. ${instead(definition)}`,
};

;// CONCATENATED MODULE: ./lib/rules/iam-users/iam-ssh-key.js

const iam_ssh_key_terraformKey = `resource "aws_iam_user_ssh_key" "jane" {
  username   = "jane.doe"
  encoding   = "SSH"
  public_key = file("jane.pub")
}
`;
const crossplaneKey = `apiVersion: iam.aws.crossplane.io/v1beta1
kind: UserSSHKey
metadata:
  name: jane
spec:
  forProvider:
    username: jane.doe
`;
const iam_ssh_key_terraformLookAlikes = `resource "aws_transfer_ssh_key" "partner" {
  server_id = aws_transfer_server.inbox.id
  user_name = "partner"
  body      = file("partner.pub")
}

resource "aws_key_pair" "bastion" {
  public_key = file("bastion.pub")
}
`;
const iamSshKey = {
    id: "iam-ssh-key",
    gate: "iam-users",
    kind: "ssh-key",
    severity: "error",
    summary: "An SSH key of an IAM user is defined",
    why: "The key opens CodeCommit repositories from anywhere until somebody deletes it, whatever the identity provider says of the person. A copy of it on one laptop is enough.",
    fix: `Let people and pipelines reach CodeCommit with \`git-remote-codecommit\` and the short-lived credentials of a permission set or a role. ${LAST_RESORT}`,
    examples: {
        bad: [{ files: { "infrastructure/users.tf": iam_ssh_key_terraformKey } }, { files: { "clusters/users.yaml": crossplaneKey } }],
        good: [{ files: { "infrastructure/transfer.tf": iam_ssh_key_terraformLookAlikes } }],
    },
    message: (definition) => `${defines(definition, `an SSH key of ${userIn(definition)}`)} It opens CodeCommit repositories past the identity provider; use \`git-remote-codecommit\` with short-lived credentials. ${instead(definition)}`,
};

;// CONCATENATED MODULE: ./lib/rules/iam-users/iam-user.js

const terraformUser = `resource "aws_iam_user" "deploy" {
  name = "ci-deploy"
  path = "/automation/"
}
`;
const cloudformationUser = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  DeployUser:
    Type: AWS::IAM::User
    Properties:
      UserName: ci-deploy
`;
const conditionalUser = `{
  "Parameters": { "Stage": { "Type": "String" } },
  "Conditions": { "IsTest": { "Fn::Equals": [{ "Ref": "Stage" }, "test"] } },
  "Resources": {
    "Tester": {
      "Properties": { "UserName": { "Fn::Sub": "tester-\${AWS::Region}" } },
      "Condition": "IsTest",
      "Type": "AWS::IAM::User"
    }
  }
}
`;
const iam_user_terraformLookAlikes = `# resource "aws_iam_user" "old" {}
data "aws_iam_user" "legacy" {
  user_name = "ci-deploy"
}

resource "aws_identitystore_user" "jane" {
  identity_store_id = var.identity_store_id
  display_name      = "Jane Doe"
  user_name         = "jane.doe@example.com"
}

resource "aws_iam_user" "retired" {
  count = 0
  name  = "retired"
}

removed {
  from = aws_iam_user.deploy
}
`;
const iam_user_cloudformationLookAlikes = `Resources:
  Recorder:
    Type: AWS::Config::ConfigurationRecorder
    Properties:
      RoleARN: arn:aws:iam::111122223333:role/config-recorder
      RecordingGroup:
        ResourceTypes: [AWS::IAM::User, AWS::IAM::Role]
  Guardrail:
    Type: AWS::Organizations::Policy
    Properties:
      Name: no-iam-users
      Type: SERVICE_CONTROL_POLICY
      Content:
        Version: "2012-10-17"
        Statement: [{ Effect: Deny, Action: iam:CreateUser, Resource: "*" }]
`;
const iamUser = {
    id: "iam-user",
    gate: "iam-users",
    kind: "user",
    severity: "error",
    summary: "An IAM user is defined",
    why: "An IAM user stands beside the workforce directory: it keeps its access when the person leaves or loses the group, no sign-in rule of the identity provider applies to it, and its passwords and keys do not expire by themselves.",
    fix: `For people: a permission set in IAM Identity Center, assigned to a group that comes from the identity provider. For pipelines: an IAM role with a trust policy for their OIDC provider. For workloads on AWS: the role of the instance, task or function. ${MAIL} ${LAST_RESORT}`,
    examples: {
        bad: [
            { files: { "infrastructure/users.tf": terraformUser } },
            { files: { "infrastructure/template.yaml": cloudformationUser } },
            { files: { "infrastructure/template.json": conditionalUser } },
        ],
        good: [
            { files: { "infrastructure/users.tf": iam_user_terraformLookAlikes } },
            { files: { "infrastructure/template.yaml": iam_user_cloudformationLookAlikes } },
        ],
    },
    message: (definition) => `${defines(definition, userIn(definition))} Its access does not end when the identity provider disables the person, and its credentials do not expire. ${instead(definition)}`,
};

;// CONCATENATED MODULE: ./lib/rules/iam-users/iam-user-membership.js

const terraformMembership = `resource "aws_iam_user_group_membership" "jane" {
  user   = "jane.doe"
  groups = ["administrators"]
}
`;
const cloudformationMembership = `Resources:
  Administrators:
    Type: AWS::IAM::UserToGroupAddition
    Properties:
      GroupName: administrators
      Users: [jane.doe]
`;
const iam_user_membership_lookAlikes = `resource "aws_identitystore_group_membership" "jane" {
  identity_store_id = var.identity_store_id
  group_id          = aws_identitystore_group.administrators.group_id
  member_id         = aws_identitystore_user.jane.user_id
}

resource "aws_iam_group" "administrators" {
  name = "administrators"
}
`;
const iamUserMembership = {
    id: "iam-user-membership",
    gate: "iam-users",
    kind: "membership",
    severity: "warning",
    summary: "IAM users are put into a group of IAM",
    why: "The membership says that there are IAM users, and gives them access that no group of the identity provider knows of: it does not end with the membership there.",
    fix: "Give the access to a group from the identity provider, through a permission set in IAM Identity Center, and take the users out of the group of IAM.",
    examples: {
        bad: [
            { files: { "infrastructure/groups.tf": terraformMembership } },
            { files: { "infrastructure/template.yaml": cloudformationMembership } },
        ],
        good: [{ files: { "infrastructure/groups.tf": iam_user_membership_lookAlikes } }],
    },
    message: (definition) => `${defines(definition, "the membership of IAM users in a group of IAM")} That access is not the identity provider's to take away. ${instead(definition)}`,
};

;// CONCATENATED MODULE: ./lib/rules/iam-users/iam-user-minted.js


const vaultRole = `resource "vault_aws_secret_backend_role" "deploy" {
  backend         = vault_aws_secret_backend.aws.path
  name            = "deploy"
  credential_type = "iam_user"
  policy_arns     = ["arn:aws:iam::aws:policy/PowerUserAccess"]
}
`;
const credentialsRequest = `apiVersion: cloudcredential.openshift.io/v1
kind: CredentialsRequest
metadata:
  name: backup
  namespace: openshift-cloud-credential-operator
spec:
  providerSpec:
    apiVersion: cloudcredential.openshift.io/v1
    kind: AWSProviderSpec
    statementEntries:
      - effect: Allow
        action: ["s3:PutObject"]
        resource: "*"
`;
const assumedRole = `resource "vault_aws_secret_backend_role" "deploy" {
  backend         = vault_aws_secret_backend.aws.path
  name            = "deploy"
  credential_type = "assumed_role"
  role_arns       = ["arn:aws:iam::111122223333:role/deploy"]
}
`;
const withRole = `apiVersion: cloudcredential.openshift.io/v1
kind: CredentialsRequest
metadata:
  name: backup
spec:
  cloudTokenPath: /var/run/secrets/openshift/serviceaccount/token
  providerSpec:
    apiVersion: cloudcredential.openshift.io/v1
    kind: AWSProviderSpec
    stsIAMRoleARN: arn:aws:iam::111122223333:role/backup
`;
const iamUserMinted = {
    id: "iam-user-minted",
    gate: "iam-users",
    kind: "minted",
    severity: "warning",
    summary: "Something makes IAM users when it runs",
    why: "No file will ever name these users: a broker makes them with keys of their own whenever somebody asks, and those that it fails to clean up stay.",
    fix: "Let the broker hand out the short-lived credentials of a role: in Vault `assumed_role`, in OpenShift manual mode with STS. Workloads and pipelines assume roles without a broker.",
    examples: {
        bad: [
            { files: { "infrastructure/vault.tf": vaultRole } },
            { files: { "clusters/backup.yaml": credentialsRequest } },
        ],
        good: [{ files: { "infrastructure/vault.tf": assumedRole } }, { files: { "clusters/backup.yaml": withRole } }],
    },
    message: (definition) => `${(0,wording/* quoted */.TL)(definition.address)} makes IAM users with keys whenever it is asked to${definition.confidence === "conditional" ? ", if its condition holds" : ""}. No file names them, and what is not cleaned up stays. ${instead(definition)}`,
};

;// CONCATENATED MODULE: ./lib/rules/iam-users/iam-user-policy.js

const terraformPolicy = `resource "aws_iam_user_policy_attachment" "deploy" {
  user       = "ci-deploy"
  policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
}
`;
const cloudformationPolicy = `Resources:
  Deploy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Users: [ci-deploy]
      PolicyDocument:
        Version: "2012-10-17"
        Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }]
`;
const iam_user_policy_lookAlikes = `resource "aws_iam_role_policy_attachment" "deploy" {
  role       = "deploy"
  policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
}

resource "aws_iam_policy_attachment" "audit" {
  name       = "audit"
  users      = []
  roles      = ["audit"]
  policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
}
`;
const iamUserPolicy = {
    id: "iam-user-policy",
    gate: "iam-users",
    kind: "user-policy",
    severity: "warning",
    summary: "A policy is attached to an IAM user",
    why: "The policy says that there is an IAM user, and gives it access of its own, which reviews of groups and permission sets do not see.",
    fix: "Attach the policy to a permission set that a group is assigned, or to a role that the pipeline or workload assumes, and take it from the user.",
    examples: {
        bad: [
            { files: { "infrastructure/policies.tf": terraformPolicy } },
            { files: { "infrastructure/template.yaml": cloudformationPolicy } },
        ],
        good: [{ files: { "infrastructure/policies.tf": iam_user_policy_lookAlikes } }],
    },
    message: (definition) => `${defines(definition, `a policy for ${userIn(definition)}`)} Reviews of groups and permission sets do not see it. ${instead(definition)}`,
};

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
;// CONCATENATED MODULE: ./lib/rules/characters.js
/** Characters that cannot be seen, or not be told from a space. */
const characters_NAMES = {
    "\t": "a tab",
    "\n": "a line break",
    "\r": "a carriage return",
    " ": "a space",
    "\u00A0": "a no-break space",
    "\u00AD": "a soft hyphen",
    "\u200B": "a zero-width space",
    "\u3000": "an ideographic space",
    "\uFEFF": "a byte order mark",
};
/** A character as a message names it: `"—" (U+2014)`; one that cannot be seen by its name and code point alone. */
function characterName(character) {
    const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const name = characters_NAMES[character];
    if (name !== undefined)
        return `${name} (${point})`;
    return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `"${character}" (${point})` : `the character ${point}`;
}

;// CONCATENATED MODULE: ./lib/rules/documents/invalid-field.js





const invalidField = (0,core/* defineRule */.Km)({
    id: "invalid-field",
    gate: "documents",
    severity: "error",
    summary: "A value is not what its field takes",
    why: "AWS or the deployer refuses the value, long after the review, and other access of the same file may hang half-way.",
    fix: "Write a value of the form that the message names.",
    examples: {
        bad: [
            {
                files: {
                    "identity/sets.yaml": "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    description: Reads — and only reads\n    sessionDuration: 4h\n",
                },
            },
            {
                files: {
                    "identity/access.yaml": "schemaVersion: 1\nassignments:\n  - principal: {group: AWS-Developers, user: jane}\n    permissionSets: []\n    targets: {accounts: []}\n",
                },
                directory: [
                    {
                        groupId: "11111111-1111-4111-8111-111111111111",
                        displayName: "AWS-Developers",
                        provenance: "scim",
                        externalIds: [],
                    },
                ],
            },
        ],
        good: [
            {
                files: {
                    "identity/sets.yaml": "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    description: Reads - and only reads\n    sessionDuration: PT4H\n",
                },
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        for (const problem of (0,wording/* problemsFor */.am)("invalid-field", identity)) {
            const { at, found, expected: [wanted = "another value"] = [], flaw } = problem;
            const [, lacks, value] = (found === "" && !flaw ? /^([\w-]+): (.*)$/s.exec(wanted) : undefined) ?? [];
            if (lacks !== undefined) {
                yield { at, message: `This lacks \`${lacks}\`: ${value}. ${REFUSED}`, lacks };
                continue;
            }
            if (found === "") {
                yield { at, message: `Nothing is written here: ${wanted} belongs here. ${REFUSED}` };
                continue;
            }
            const { text, suggestion } = invalid_field_adviceFor(problem);
            const refused = flaw?.collection ? "" : REFUSED;
            const message = [`${whatIs(problem)} ${wanted}.`, refused, text].filter((part) => part !== "").join(" ");
            yield { at, message, ...(suggestion === undefined ? {} : { suggestion }) };
        }
    },
});
const REFUSED = "The deployment would fail on it.";
/** What stands there, up to "is not". */
function whatIs({ found, flaw = {} }) {
    const { collection, count, character, seconds } = flaw;
    const what = collection ? collectionText(collection) : (0,wording/* asWritten */.qm)(found);
    const details = [
        ...(count ? [countText(count)] : []),
        ...(character ? [characterText(character)] : []),
        ...(seconds === undefined ? [] : [`is ${durationText(seconds)}`]),
    ];
    return details.length === 0 ? `${what} is not` : `${what} ${details.join(", ")}, and so is not`;
}
function collectionText({ type, keys, size }) {
    if (size === 0)
        return `This empty ${type}`;
    return keys.length === 0 || keys.length > 4 ? `This ${type}` : `This map of ${(0,wording/* listed */.KE)(keys)}`;
}
function countText({ of, actual, bound }) {
    if (actual === 0)
        return "is empty";
    const difference = (0,excerpt/* grouped */.z)(Math.abs(actual - bound));
    const counted = actual === 1 ? of.replace(/ies$/, "y").replace(/s$/, "") : of;
    return `has ${(0,excerpt/* grouped */.z)(actual)} ${counted}, ${difference} too ${actual > bound ? "many" : "few"}`;
}
function characterText({ text, count, at }) {
    const column = at ? ` in column ${at.source.place(at.start, at.end).startColumn}` : "";
    return `holds ${characterName(text)}${column}${count > 1 ? ` and ${count - 1} more like it` : ""}`;
}
/** Seconds in words: `13 hours`, `30 minutes`, `1 hour 1 second`. */
function durationText(seconds) {
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const named = parts.map((part, index) => `${part} ${["hour", "minute", "second"][index]}${part === 1 ? "" : "s"}`);
    return named.filter((_, index) => parts[index] !== 0).join(" ") || "no time at all";
}
function invalid_field_adviceFor({ at, found, flaw = {} }) {
    const { character, choices = [], meant, perhaps } = flaw;
    if (flaw.mapped !== undefined) {
        const isWhole = at.source.text.slice(at.start, at.end) === found;
        return { text: `Write \`${flaw.mapped}\`.`, ...(isWhole ? { suggestion: flaw.mapped } : {}) };
    }
    if (flaw.item)
        return { text: `Write \`[${found}]\`.`, suggestion: `[${found}]` };
    const near = meant ?? (0,errors/* nearest */.pA)(found.replace(/^["']|["']$/g, ""), choices);
    if (near !== undefined) {
        const suggestion = typeof near === "string" ? (0,wording/* inPlaceOf */.sV)(at, near) : String(near);
        return { text: meant === undefined ? `Did you mean \`${near}\`?` : `Write \`${suggestion}\`.`, suggestion };
    }
    if (perhaps)
        return { text: PERHAPS[perhaps.when](perhaps.text, found.replace(/^["']|["']$/g, "")) };
    if (character?.instead === undefined)
        return { text: "" };
    return { text: `Write ${character.instead === " " ? "a plain space" : `\`${character.instead}\``} in its place.` };
}
const PERHAPS = {
    hours: (text, written) => `If ${written} hours are meant, write \`${text}\`.`,
    minutes: (text, written) => `If ${written} minutes are meant, write \`${text}\`.`,
    seconds: (text, written) => `If ${written} seconds are meant, write \`${text}\`.`,
    "leading-zero": (text) => `If zeros at its beginning were lost on the way, the id is "${text}".`,
    "aws-managed": (text) => `If AWS's own policy is meant, write \`${text}\`.`,
    "customer-managed": (text) => `A policy of an account goes under \`customerManagedPolicyReferences\`, by its name (\`${text}\`) and path.`,
};

;// CONCATENATED MODULE: ./lib/iam/pointers.js


/** Characters of a value that a pointer holds. Source: our own. */
const POINTER_CHARACTERS = 80;
/** The Sid of a statement; undefined where it has none, or an empty one. */
function sidOf(statement) {
    const sid = (0,nodes/* valueAt */.fK)(statement, "Sid");
    return sid?.type === "scalar" && typeof sid.value === "string" && sid.value !== "" ? sid.value : undefined;
}
/** The items of a list and where they are: a statement by its Sid (the first that has it), a value by itself, else by index. */
function* itemsOf({ node, pointer }) {
    if (node.type !== "list")
        return;
    const taken = new Set();
    for (const [index, item] of node.items.entries()) {
        const name = nameOf(item);
        const isFree = name !== undefined && !(item.type === "map" && taken.has(name));
        if (isFree)
            taken.add(name);
        yield { node: item, pointer: `${pointer}[${isFree ? name : index}]` };
    }
}
function nameOf(item) {
    if (item.type === "map")
        return sidOf(item);
    return item.type === "scalar" && item.value !== null ? (0,excerpt/* excerpt */.K)(String(item.value), POINTER_CHARACTERS) : undefined;
}

;// CONCATENATED MODULE: ./lib/iam/problems.js
/** A problem of one code; `detail` holds what the code needs. */
const problemOf = (code, { at, pointer }, found = "", detail = {}) => ({ rule: "invalid-inline-policy", code, at, pointer, found, ...detail });
/** The kind of a value, in JSON's words. */
function kindOf(node) {
    if (node.type === "list")
        return "a list";
    if (node.type === "map")
        return "a map";
    if (node.type === "computed")
        return "a computed value";
    if (node.value === null)
        return "null";
    if (typeof node.value === "boolean")
        return "a boolean";
    return typeof node.value === "number" ? "a number" : "a string";
}
const wrongType = ({ node, pointer }, ...expected) => problemOf("WRONG_TYPE", { at: node.at, pointer }, kindOf(node), { expected });

;// CONCATENATED MODULE: ./lib/iam/characters.js


// The pattern of PermissionSetPolicyDocument, botocore sso-admin-2020-07-20: [\u0009\u000A\u000D\u0020-\u00FF]+
const FOREIGN = /[^\t\n\r\u0020-\u00FF]/u;
/** Keys and values with a character that no inline policy may hold; one problem for each, everywhere in a policy. */
function* characterProblems({ node, pointer }) {
    for (const item of itemsOf({ node, pointer }))
        yield* characterProblems(item);
    if (node.type === "map") {
        for (const { key, value } of node.entries) {
            const inner = pointer === "" ? key.value : `${pointer}.${key.value}`;
            yield* characterProblem(key.value, key.at, inner);
            yield* characterProblems({ node: value, pointer: inner });
        }
    }
    if (node.type === "scalar" && typeof node.value === "string")
        yield* characterProblem(node.value, node.at, pointer);
}
function* characterProblem(text, at, pointer) {
    const character = FOREIGN.exec(text)?.[0];
    if (character !== undefined)
        yield problemOf("BAD_CHARACTER", { at: narrowed(at, character), pointer }, character);
}
/** The place of a character inside of a span, where it stands there as it is. */
function narrowed(at, character) {
    const index = at.source.text.slice(at.start, at.end).indexOf(character);
    return index < 0 ? at : { ...at, start: at.start + index, end: at.start + index + character.length };
}

;// CONCATENATED MODULE: ./lib/iam/elements.js
/**
 * The words of the IAM policy language, as an identity-based policy may use them. Source: IAM user guide, "Grammar of the IAM JSON
 * policy language" and "IAM JSON policy elements reference".
 */
const POLICY_ELEMENTS = ["Version", "Statement"];
const STATEMENT_ELEMENTS = [
    "Sid",
    "Effect",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];
/** Elements of the language that an identity-based policy must not have. Source: the grammar's notes on `id_block` and `principal_block`. */
const RESOURCE_POLICY_ELEMENTS = ["Id", "Principal", "NotPrincipal"];
const VERSIONS = ["2012-10-17", "2008-10-17"];
const EFFECTS = ["Allow", "Deny"];
const comparisons = (type) => ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"].map((suffix) => [
    `${type}${suffix}`,
    type,
]);
/** The condition operators without prefix and suffix. Source: IAM user guide, "IAM JSON policy elements: Condition operators". */
const OPERATORS = new Map([
    ["StringEquals", "String"],
    ["StringNotEquals", "String"],
    ["StringEqualsIgnoreCase", "String"],
    ["StringNotEqualsIgnoreCase", "String"],
    ["StringLike", "String"],
    ["StringNotLike", "String"],
    ...comparisons("Numeric"),
    ...comparisons("Date"),
    ["Bool", "Boolean"],
    ["BinaryEquals", "Binary"],
    ["IpAddress", "IpAddress"],
    ["NotIpAddress", "IpAddress"],
    ["ArnEquals", "Arn"],
    ["ArnLike", "Arn"],
    ["ArnNotEquals", "Arn"],
    ["ArnNotLike", "Arn"],
    ["Null", "Boolean"],
]);
/** Set operators that may stand before a condition operator. Source: IAM user guide, "Set operators for multivalued context keys". */
const SET_OPERATORS = ["ForAllValues:", "ForAnyValue:"];
/** May end every operator but `Null`. Source: IAM user guide, "...IfExists condition operators". */
const IF_EXISTS = "IfExists";
/** Every condition operator as it may be written. */
const ALL_OPERATORS = new Map([...OPERATORS].flatMap(([operator, type]) => ["", ...SET_OPERATORS].flatMap((prefix) => ["", ...(operator === "Null" ? [] : [IF_EXISTS])].map((suffix) => [`${prefix}${operator}${suffix}`, type]))));

;// CONCATENATED MODULE: ./lib/iam/members.js



/**
 * Sorts the keys of a map. A misspelt key (`action`) stands for the element that was meant, if that is not there too: so its
 * value is judged as well, and nothing seems to be missing. Of equal keys the last counts, as for a deployer.
 */
function elementsOf({ node, pointer }, known) {
    const entries = node.type === "map" ? node.entries : [];
    const elements = new Map();
    for (const entry of entries)
        if (known.includes(entry.key.value))
            elements.set(entry.key.value, entry);
    const problems = [];
    for (const entry of entries) {
        const { value: name, at } = entry.key;
        if (known.includes(name))
            continue;
        const place = { at, pointer: pointer === "" ? name : `${pointer}.${name}` };
        if (isForbidden(name)) {
            problems.push(problemOf("FORBIDDEN_ELEMENT", place, name));
            continue;
        }
        problems.push(problemOf("UNKNOWN_ELEMENT", place, name, { expected: known }));
        const meant = (0,errors/* nearest */.pA)(name, known);
        if (meant !== undefined && !elements.has(meant))
            elements.set(meant, entry);
    }
    return { elements, problems };
}
const isForbidden = (name) => RESOURCE_POLICY_ELEMENTS.some((element) => element.toLowerCase() === name.toLowerCase());

;// CONCATENATED MODULE: ./lib/iam/values.js


/** The single values of an element: the value itself, or the items of its list, which must not be empty. */
function* valuesOf({ node, pointer }) {
    if (node.type !== "list")
        yield { node, pointer };
    else if (node.items.length === 0)
        yield problemOf("EMPTY", { at: node.at, pointer }, "a list");
    else
        yield* itemsOf({ node, pointer });
}
/** Problems of an element that takes a string, or a list of them; `judge` looks at each string. */
function* stringProblems(element, judge) {
    for (const value of valuesOf(element)) {
        if ("code" in value)
            yield value;
        else if (value.node.type === "computed")
            continue;
        else if (value.node.type === "scalar" && typeof value.node.value === "string")
            yield* judge(value.node.value, value);
        else if (value.node === element.node)
            yield wrongType(value, "a string", "a list of strings");
        else
            yield wrongType(value, "a string");
    }
}
// IAM user guide, "IAM JSON policy elements: Action": a service prefix, a colon and a name, in which `*` and `?` may stand.
const ACTION = /^(?:\*|\*:\*|[A-Za-z0-9-]+:[A-Za-z0-9_*?-]+)$/;
/** What is wrong with one string of `Action` or `NotAction`. */
function* actionProblems(value, { node, pointer }) {
    if (!ACTION.test(value))
        yield problemOf("INVALID_ACTION", { at: node.at, pointer }, value);
}
/** Parts of an ARN. Source: AWS General Reference, "Amazon Resource Names (ARNs)". */
const ARN_PARTS = ["arn", "partition", "service", "region", "account", "resource"];
// Variables may stand in the resource alone, wildcards anywhere but in the service. IAM user guide, "IAM policy elements: Variables
// and tags" and "IAM JSON policy elements: Resource".
const PART = {
    arn: /^arn$/,
    partition: /^(?:\*|aws(?:-[a-z]+)*)$/,
    service: /^[a-z0-9-]+$/,
    region: /^[a-z0-9*?-]*$/,
    account: /^[A-Za-z0-9*?-]*$/,
    resource: /^.+$/s,
};
/** What is wrong with one string of `Resource` or `NotResource`. */
function* resourceProblems(value, { node, pointer }) {
    if (value === "*")
        return;
    const place = { at: node.at, pointer };
    const parts = splitArn(value);
    const wrong = ARN_PARTS.find((name, index) => parts[index] !== undefined && !PART[name].test(parts[index]));
    if (wrong !== undefined || parts.length < 3) {
        const expected = wrong === "arn" || wrong === undefined ? [] : [wrong];
        yield problemOf("INVALID_RESOURCE", place, value, { expected });
    }
    else if (parts.length < ARN_PARTS.length) {
        const completed = [...parts, ...Array(ARN_PARTS.length - parts.length).fill("*")].join(":");
        yield problemOf("INCOMPLETE_ARN", place, value, { expected: [completed] });
    }
}
/** The parts of an ARN: the last one is the resource with all colons in it. */
function splitArn(value) {
    const parts = value.split(":", ARN_PARTS.length - 1);
    const taken = parts.join(":").length;
    return taken < value.length ? [...parts, value.slice(taken + 1)] : parts;
}

;// CONCATENATED MODULE: ./lib/iam/conditions.js



/** What is wrong with a `Condition`: operators, their keys, and the values of these. */
function* conditionProblems({ node, pointer }) {
    if (node.type === "computed")
        return;
    if (node.type !== "map") {
        yield wrongType({ node, pointer }, "a map");
        return;
    }
    if (node.entries.length === 0)
        yield problemOf("EMPTY", { at: node.at, pointer }, "a map");
    for (const { key, value } of node.entries) {
        const at = `${pointer}.${key.value}`;
        if (!ALL_OPERATORS.has(key.value))
            yield unknownOperator(key, at);
        yield* comparisonProblems({ node: value, pointer: at }, key.value);
    }
}
const unknownOperator = ({ value, at }, pointer) => problemOf("UNKNOWN_OPERATOR", { at, pointer }, value, { expected: OPERATOR_NAMES });
const OPERATOR_NAMES = [...OPERATORS.keys()];
// IAM user guide, "IAM JSON policy elements: Condition": a key is a prefix (a service, `aws`, the host of a provider), a colon and a name.
const CONDITION_KEY = /^[^\s:]+:\S/;
function* comparisonProblems({ node, pointer }, operator) {
    if (node.type === "computed")
        return;
    if (node.type !== "map") {
        yield wrongType({ node, pointer }, "a map");
        return;
    }
    if (node.entries.length === 0)
        yield problemOf("EMPTY", { at: node.at, pointer }, "a map");
    // The names of condition keys are not case-sensitive.
    const known = new Map();
    for (const { key, value } of node.entries) {
        const at = `${pointer}.${key.value}`;
        const first = known.get(key.value.toLowerCase());
        if (!first)
            known.set(key.value.toLowerCase(), key);
        else if (first.value !== key.value)
            yield problemOf("DUPLICATE_CONDITION_KEY", { at: key.at, pointer: at }, key.value, {
                expected: [first.value],
                related: first.at,
            });
        if (!CONDITION_KEY.test(key.value))
            yield problemOf("INVALID_CONDITION_KEY", { at: key.at, pointer: at }, key.value);
        yield* operandProblems({ node: value, pointer: at }, operator);
    }
}
function* operandProblems(element, operator) {
    const type = ALL_OPERATORS.get(operator);
    for (const value of valuesOf(element)) {
        if ("code" in value)
            yield value;
        else if (value.node.type === "computed")
            continue;
        else if (value.node.type !== "scalar" || value.node.value === null) {
            const list = value.node === element.node ? ["a list of these"] : [];
            yield wrongType(value, "a string", "a number", "a boolean", ...list);
        }
        else if (type && !OPERAND[type].test(String(value.node.value))) {
            yield problemOf("MISMATCHED_VALUE", { at: value.node.at, pointer: value.pointer }, writtenOf(value.node), {
                expected: [operator],
            });
        }
    }
}
const writtenOf = (node) => (node.type === "scalar" ? String(node.value) : "");
// A value of another form compares with nothing, so that the condition never holds, or always. Variables stand in strings and ARNs
// alone. IAM user guide, "IAM JSON policy elements: Condition operators"; dates are those of https://www.w3.org/TR/NOTE-datetime.
const OPERAND = {
    String: /^/,
    Numeric: /^-?\d+(?:\.\d+)?$/,
    Date: /^(?:\d+|\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?)$/,
    Boolean: /^(?:true|false)$/i,
    Binary: /^[A-Za-z0-9+/]*={0,2}$/,
    IpAddress: /^(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:\/\d{1,3})?)$/,
    Arn: /^(?:\*|arn:|\$\{)/,
};

;// CONCATENATED MODULE: ./lib/iam/statements.js







/** What is wrong with the `Statement` of a policy: one statement, or a list of at least one. */
function* statementsProblems({ node, pointer }) {
    if (node.type !== "list") {
        if (node.type === "map")
            yield* statementProblems({ node, pointer }, new Map());
        else if (node.type !== "computed")
            yield wrongType({ node, pointer }, "a map", "a list of maps");
        return;
    }
    if (node.items.length === 0)
        yield problemOf("EMPTY", { at: node.at, pointer }, "a list");
    const sids = firstSids((0,nodes/* itemsOf */.S3)(node));
    for (const statement of itemsOf({ node, pointer })) {
        if (statement.node.type === "map")
            yield* statementProblems(statement, sids);
        else if (statement.node.type !== "computed")
            yield wrongType(statement, "a map");
    }
}
/** Where each Sid is first. Empty ones count as none: AWS takes them many times. */
function firstSids(statements) {
    const sids = new Map();
    for (const statement of statements) {
        const [sid, value] = [sidOf(statement), (0,nodes/* valueAt */.fK)(statement, "Sid")];
        if (sid !== undefined && value && !sids.has(sid))
            sids.set(sid, value.at);
    }
    return sids;
}
function* statementProblems({ node, pointer }, sids) {
    const { elements, problems } = elementsOf({ node, pointer }, STATEMENT_ELEMENTS);
    yield* problems;
    const place = { at: (0,nodes/* headOf */.Uo)(node), pointer };
    if (!elements.has("Effect"))
        yield missing(place, "Effect");
    yield* oneOf(elements, ["Action", "NotAction"], place);
    yield* oneOf(elements, ["Resource", "NotResource"], place);
    for (const [name, { value }] of elements) {
        const element = { node: value, pointer: `${pointer}.${name}` };
        if (name === "Sid")
            yield* sidProblems(element, sids);
        else if (name === "Effect")
            yield* effectProblems(element);
        else if (name === "Condition")
            yield* conditionProblems(element);
        else
            yield* stringProblems(element, name.endsWith("Action") ? actionProblems : resourceProblems);
    }
}
const missing = ({ at, pointer }, name, ...others) => problemOf("MISSING_ELEMENT", { at, pointer: `${pointer}.${name}` }, "", { expected: [name, ...others] });
function* oneOf(elements, [name, negated], place) {
    const [one, other] = [elements.get(name)?.key, elements.get(negated)?.key];
    if (!one && !other)
        yield missing(place, name, negated);
    if (!one || !other)
        return;
    const [first, second] = one.at.start <= other.at.start ? [one, other] : [other, one];
    const at = { at: second.at, pointer: `${place.pointer}.${second.value}` };
    yield problemOf("BOTH_ELEMENTS", at, second.value, { expected: [first.value], related: first.at });
}
function* sidProblems({ node, pointer }, sids) {
    if (node.type === "computed")
        return;
    if (node.type !== "scalar" || typeof node.value !== "string") {
        yield wrongType({ node, pointer }, "a string");
        return;
    }
    const place = { at: node.at, pointer };
    const first = sids.get(node.value);
    if (first && first !== node.at)
        yield problemOf("DUPLICATE_SID", place, node.value, { related: first });
    const stripped = node.value.replace(/[^A-Za-z0-9]/g, "");
    if (stripped === node.value)
        return;
    yield problemOf("INVALID_SID", place, node.value, {
        expected: stripped === "" || sids.has(stripped) ? [] : [stripped],
    });
}
function* effectProblems({ node, pointer }) {
    if (node.type === "computed")
        return;
    if (node.type !== "scalar" || typeof node.value !== "string")
        yield wrongType({ node, pointer }, "a string");
    else if (!EFFECTS.includes(node.value))
        yield problemOf("INVALID_EFFECT", { at: node.at, pointer }, node.value, { expected: EFFECTS });
}

;// CONCATENATED MODULE: ./lib/iam/grammar.js






/**
 * What the grammar of IAM policies says against an identity-based policy, at the nodes that are wrong; none for a valid one.
 * Computed values are taken for right; tags mean nothing here. One place may have several problems, the telling one first.
 * Source: IAM user guide, "Grammar of the IAM JSON policy language" and "IAM policy validation check reference".
 */
function* policyProblems(root) {
    if (root.type === "computed")
        return;
    if (root.type !== "map") {
        yield wrongType({ node: root, pointer: "" }, "a map");
        return;
    }
    yield* characterProblems({ node: root, pointer: "" });
    const { elements, problems } = elementsOf({ node: root, pointer: "" }, POLICY_ELEMENTS);
    yield* problems;
    const version = elements.get("Version");
    const head = (0,nodes/* headOf */.Uo)(root);
    if (version)
        yield* versionProblems({ node: version.value, pointer: "Version" });
    else
        yield problemOf("MISSING_VERSION", { at: head, pointer: "Version" });
    const statement = elements.get("Statement");
    if (statement)
        yield* statementsProblems({ node: statement.value, pointer: "Statement" });
    else
        yield problemOf("MISSING_ELEMENT", { at: head, pointer: "Statement" }, "", { expected: ["Statement"] });
}
function* versionProblems({ node, pointer }) {
    if (node.type === "computed")
        return;
    const place = { at: node.at, pointer };
    const [current] = VERSIONS;
    if (node.type !== "scalar" || typeof node.value !== "string")
        yield wrongType({ node, pointer }, "a string");
    else if (!VERSIONS.includes(node.value))
        yield problemOf("INVALID_VERSION", place, node.value, { expected: VERSIONS });
    else if (node.value !== current)
        yield problemOf("OLD_VERSION", place, node.value);
}

;// CONCATENATED MODULE: ./lib/rules/inline-policies.js

/** The inline policies of permission sets that these files define, each once. */
function deployedPolicies({ permissionSets }) {
    const sets = new Map();
    for (const { name, managedBy, inlinePolicy } of permissionSets) {
        if (managedBy || !inlinePolicy)
            continue;
        const what = inlinePolicy.path ?? inlinePolicy.root ?? inlinePolicy;
        const known = sets.get(what);
        if (known)
            known.names.push(name.value);
        else
            sets.set(what, { policy: inlinePolicy, names: [name.value] });
    }
    return [...sets.values()].map(({ policy, names: [name = "", ...others] }) => ({
        policy,
        subject: `inline policy ${policy.path ?? `of ${name}`}`,
        title: `the inline policy of ${(0,wording/* quoted */.TL)(name)}${others.length > 0 ? ` and ${others.length} more` : ""}`,
    }));
}
/** `text` as it must be written in place of a string of a policy, also where its quotes are escaped by the text around them. */
const inPolicy = (at, text) => at.source.text.startsWith('\\"', at.start) ? JSON.stringify(JSON.stringify(text)).slice(1, -1) : (0,wording/* inPlaceOf */.sV)(at, text);

;// CONCATENATED MODULE: ./lib/rules/inline-policy-wording.js




/** The sentence for one problem of a policy, and the exact replacement where there is one. */
const policyWording = (problem) => WORDINGS[problem.code](problem);
const LITERAL = `so that variables such as \`$\{aws:username}\` are taken as they are written`;
const WORDINGS = {
    BAD_CHARACTER: characterWording,
    WRONG_TYPE: ({ pointer, found, expected = [] }) => ({
        message: `${pointer === "" ? "the policy" : code(pointer)} is ${found}, where IAM takes ${inline_policy_wording_oneOf(expected)}.`,
    }),
    EMPTY: emptyWording,
    MISSING_ELEMENT: ({ expected = [] }) => ({
        message: expected[0] === "Statement"
            ? "the element `Statement` is missing. A policy without statements grants nothing, and IAM refuses it."
            : `this statement lacks ${(0,wording/* listed */.KE)(expected, "or")}. IAM refuses it.`,
    }),
    UNKNOWN_ELEMENT: ({ at, found, expected = [] }) => {
        const near = (0,errors/* nearest */.pA)(found, expected);
        const what = `${(0,wording/* quoted */.TL)(found)} is no element of the policy language, and IAM refuses the policy.`;
        if (near === undefined)
            return { message: `${what} Known here: ${(0,wording/* listed */.KE)(expected)}.` };
        const why = near.toLowerCase() === found.toLowerCase() ? " Upper and lower case matter." : "";
        return { message: `${what}${why} Did you mean \`${near}\`?`, suggestion: inPolicy(at, near) };
    },
    FORBIDDEN_ELEMENT: ({ found }) => ({
        message: `${(0,wording/* quoted */.TL)(found)} is for policies of resources, and IAM refuses it here: assignments say whose policy this is. Take it out.`,
    }),
    BOTH_ELEMENTS: ({ found, expected: [first = ""] = [] }) => ({
        message: `a statement has both \`${first}\` and \`${found}\`, and IAM takes only one of them. Make two statements of it.`,
        related: `\`${first}\` is here`,
    }),
    INVALID_VERSION: ({ at, found }) => ({
        message: `${(0,wording/* quoted */.TL)(found)} is no version of the policy language: it names a syntax, and not the day of a change. Write \`${VERSIONS[0]}\`.`,
        suggestion: inPolicy(at, VERSIONS[0] ?? ""),
    }),
    MISSING_VERSION: () => ({
        message: `the element \`Version\` is missing. IAM then reads it as of 2008, ${LITERAL}. Add \`Version\` with "${VERSIONS[0]}".`,
        severity: "warning",
    }),
    OLD_VERSION: ({ found }) => ({
        message: `the version is ${(0,wording/* quoted */.TL)(found)}, ${LITERAL}. Unless that is meant, write "${VERSIONS[0]}".`,
        severity: "note",
    }),
    INVALID_SID: ({ at, found, expected: [free] = [] }) => ({
        message: `the Sid ${(0,wording/* quoted */.TL)(found)} has other characters than A-Z, a-z and 0-9, and IAM refuses it.${free === undefined ? "" : ` Write \`${free}\`.`}`,
        ...(free === undefined ? {} : { suggestion: inPolicy(at, free) }),
    }),
    DUPLICATE_SID: ({ found }) => ({
        message: `two statements have the Sid ${(0,wording/* quoted */.TL)(found)}, and IAM refuses that. Rename one of them, or take its Sid out.`,
        related: "first used here",
    }),
    INVALID_EFFECT: ({ at, found, expected = [] }) => {
        const near = (0,errors/* nearest */.pA)(found, expected);
        const what = `the effect ${(0,wording/* quoted */.TL)(found)} is neither \`Allow\` nor \`Deny\`, written just so, and IAM refuses it.`;
        return near === undefined
            ? { message: what }
            : { message: `${what} Did you mean \`${near}\`?`, suggestion: inPolicy(at, near) };
    },
    INVALID_ACTION: ({ found }) => ({
        message: `the action ${(0,wording/* quoted */.TL)(found)} is neither \`*\` nor of the form \`service:Action\`, such as \`s3:GetObject\` or \`s3:Get*\`. IAM refuses it.`,
    }),
    INVALID_RESOURCE: ({ found, expected: [part] = [] }) => ({
        message: `the resource ${(0,wording/* quoted */.TL)(found)} is neither \`*\` nor an ARN${part === undefined ? "" : ` (its ${part} is wrong)`}, which has the form \`arn:partition:service:region:account:resource\`. IAM refuses it.`,
    }),
    INCOMPLETE_ARN: ({ found, expected: [completed = ""] = [] }) => ({
        message: `the ARN ${(0,wording/* quoted */.TL)(found)} is not complete, and IAM silently widens it to \`${completed}\`. Write all six parts.`,
        severity: "warning",
    }),
    UNKNOWN_OPERATOR: operatorWording,
    INVALID_CONDITION_KEY: ({ found }) => ({
        message: `the condition key ${(0,wording/* quoted */.TL)(found)} is not of the form \`prefix:name\`, such as \`aws:SourceIp\`. IAM refuses it.`,
    }),
    DUPLICATE_CONDITION_KEY: ({ found, expected: [first = ""] = [] }) => ({
        message: `the condition key ${(0,wording/* quoted */.TL)(found)} differs from ${(0,wording/* quoted */.TL)(first)} only in case, and so is the same key twice. Join their values under one.`,
        related: "the same key is here",
    }),
    MISMATCHED_VALUE: ({ found, expected: [operator = ""] = [] }) => ({
        message: `the value ${(0,wording/* quoted */.TL)(found)} is nothing that \`${operator}\` can compare, so that the condition does not do what it says.`,
        severity: "warning",
    }),
};
const code = (pointer) => `\`${pointer}\``;
function inline_policy_wording_oneOf(kinds) {
    const others = [...kinds];
    const last = others.pop() ?? "";
    return others.length === 0 ? last : `${others.join(", ")} or ${last}`;
}
function emptyWording({ pointer, found }) {
    return pointer.endsWith(".Condition")
        ? {
            message: `${code(pointer)} is empty, and so restricts nothing. State the condition, or take it out.`,
            severity: "warning",
        }
        : { message: `${code(pointer)} is ${found} with nothing in it, and IAM takes at least one entry.` };
}
/** Characters that word processors put in, and what was typed. Quotes are left out: they would end the string. */
const TYPED = [
    [/[\u2010-\u2015\u2212]/u, "-"],
    [/[\u2000-\u200A\u202F\u205F\u3000]/u, " "],
    [/[\u200B-\u200D\u2060\uFEFF]/u, ""],
];
function characterWording({ at, found }) {
    const point = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(found) ? ` (${(0,wording/* quoted */.TL)(found)})` : "";
    const typed = TYPED.find(([characters]) => characters.test(found))?.[1];
    const isAlone = at.source.text.slice(at.start, at.end) === found;
    const advice = typed === undefined ? "Take it out." : typed === "" ? "Delete it." : `Write ${(0,wording/* quoted */.TL)(typed)}.`;
    return {
        message: `the character ${point}${shown} is not allowed: Identity Center takes no others than tab, line feed, carriage return and U+0020 to U+00FF. ${advice}`,
        ...(typed === undefined || !isAlone ? {} : { suggestion: typed }),
    };
}
function operatorWording({ at, found, expected = [] }) {
    const what = `${(0,wording/* quoted */.TL)(found)} is no condition operator, and IAM refuses it.`;
    const near = nearestOperator(found, expected);
    return near === undefined
        ? { message: `${what} Those of strings are \`StringEquals\` and \`StringLike\`.` }
        : { message: `${what} Did you mean \`${near}\`?`, suggestion: inPolicy(at, near) };
}
/** The operator that was meant, part by part: `ForAnyValues:StringLikeIfExist`. */
function nearestOperator(found, known) {
    const colon = found.indexOf(":") + 1;
    const prefix = colon === 0 ? "" : (0,errors/* nearest */.pA)(found.slice(0, colon), SET_OPERATORS);
    const rest = found.slice(colon);
    const name = rest.replace(/if_?exists?$/i, "");
    const operator = (0,errors/* nearest */.pA)(name, known);
    if (prefix === undefined || operator === undefined)
        return undefined;
    return `${prefix}${operator}${name === rest || operator === "Null" ? "" : IF_EXISTS}`;
}

;// CONCATENATED MODULE: ./lib/rules/syntax.js


const MEGABYTE = 1024 * 1024;
/**
 * What the parsers' codes mean for the person who wrote the file, with `{}` for what is written there; those not named here come with
 * the parser's own sentence.
 */
const CODES = {
    TOO_DEEP: `nests deeper than ${limits/* DOCUMENT_DEPTH */.gs} levels`,
    TOO_LARGE: `is larger than ${limits/* DOCUMENT_BYTES */.A1 / MEGABYTE} MiB`,
    ALIAS_BOMB: `grows to more than ${limits/* DOCUMENT_NODES */.Q} values once its aliases are followed`,
    ALIAS_CYCLE: "has the alias {} inside the very node that it stands for",
    UNKNOWN_ALIAS: "has the alias {}, whose anchor is not set before it",
    YAML_VERSION: "asks for a YAML version other than 1.2, in which the same text means something else",
    LINE_BREAK: "holds a line break that only some parsers know: what is a comment to one may be access to another",
    BAD_MERGE: "merges something that is not a map",
    NOT_UTF8: "is not UTF-8, so that parsers disagree about its text",
    BAD_INDENT: "is indented wrongly",
    UNCLOSED_FLOW: "has a bracket or brace that is not closed before this, or what stands within it is not indented",
    UNCLOSED_QUOTE: "has a text whose closing quote is missing before this",
    MISSING_COMMA: "lacks a comma between two entries here",
    MISSING_DASH: "has a line that belongs to no item of the list above: it lacks its `-`, or is not indented as they are",
    KEY_OVER_1024_CHARS: "has a key of more than 1,024 characters, which YAML does not allow",
    BLOCK_IN_FLOW: "lacks a comma between two entries, or has a list or map without brackets of its own within brackets",
    TAB_AS_INDENT: "is indented with a tab, which YAML does not allow",
    MULTILINE_IMPLICIT_KEY: "has a key that runs over several lines; a colon or a quote may be missing",
    BLOCK_AS_IMPLICIT_KEY: "has two `key: value` pairs on one line",
    JSON_CommaExpected: "lacks a comma here",
    JSON_ColonExpected: "lacks a colon here",
    JSON_ValueExpected: "lacks a value here; a comma may be too many",
    JSON_PropertyNameExpected: "lacks a name in double quotes here; a comma may be too many",
    JSON_CloseBraceExpected: "lacks a closing brace",
    JSON_CloseBracketExpected: "lacks a closing bracket",
    JSON_EndOfFileExpected: "goes on after its end",
    JSON_InvalidCommentToken: "has a comment, which JSON does not allow",
    JSON_UnexpectedEndOfComment: "has a comment, which JSON does not allow",
    JSON_InvalidSymbol: "has the word {}, which is no JSON: text stands in double quotes",
    JSON_UnexpectedEndOfString: "has a text that lacks its closing quote on the same line",
    JSON_UnexpectedEndOfNumber: "has a number that breaks off",
    JSON_InvalidNumberFormat: "has a number that is no JSON, such as one with a zero before it",
    JSON_InvalidEscapeCharacter: "has a backslash in a text that escapes nothing",
    JSON_InvalidUnicode: "has a `\\u` in a text without its four hex digits",
    JSON_InvalidCharacter: "has a control character in a text, where JSON takes only an escape such as `\\t`",
};
/** What is wrong with the syntax of a file, to go on with after its name: "is indented wrongly". */
function syntaxTrouble({ at, found, expected }) {
    const detail = expected?.[0] === undefined ? "" : ` (${expected[0]})`;
    const trouble = CODES[found] ?? `cannot be parsed${detail}`;
    return trouble.replace("{}", () => (0,wording/* quoted */.TL)(at.source.text.slice(at.start, at.end)));
}
/** Whether a problem is one of syntax: parsers name those in capitals. */
const isSyntax = ({ found }) => /^(?:[A-Z][A-Z0-9_]+|JSON_\w+)$/.test(found);

;// CONCATENATED MODULE: ./lib/rules/documents/invalid-inline-policy.js







const invalid_inline_policy_policy = (...statement) => [
    "schemaVersion: 1",
    "permissionSets:",
    "  - name: Audit",
    "    inlinePolicy:",
    '      Version: "2012-10-17"',
    "      Statement:",
    ...statement.map((line) => `        ${line}`),
    "",
].join("\n");
const invalid_inline_policy_file = (action) => ({
    "identity/sets.yaml": "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    inlinePolicy: policies/audit.json\n",
    "policies/audit.json": `{\n  "Version": "2012-10-17",\n  "Statement": [\n    { "Sid": "ReadLogs", "Effect": "Allow", "Action": ${action}, "Resource": "*" }\n  ]\n}\n`,
});
const invalidInlinePolicy = (0,core/* defineRule */.Km)({
    id: "invalid-inline-policy",
    gate: "documents",
    severity: "error",
    summary: "An inline policy is not what IAM takes",
    why: "Identity Center stores such a policy, and IAM refuses it later, account by account, when the permission set is provisioned; or takes it, and grants something else than the reviewer read.",
    fix: "Write the element or value that the message names. The grammar: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html.",
    examples: {
        bad: [
            { files: { "identity/sets.yaml": invalid_inline_policy_policy("- Effect: allow", "  action: s3:GetObject", '  Resource: "*"') } },
            {
                files: {
                    "identity/sets.yaml": invalid_inline_policy_policy("- Sid: OwnQueues", "  Effect: Allow", "  Action: sqs:*", "  Resource: arn:aws:sqs", "  Condition: {StringEqual: {aws:ResourceTag/team: audit}}"),
                },
            },
            { files: invalid_inline_policy_file('["logs:Get*", "DescribeLogGroups"]') },
        ],
        good: [
            { files: { "identity/sets.yaml": invalid_inline_policy_policy("- Effect: Allow", "  Action: s3:GetObject", '  Resource: "*"') } },
            { files: invalid_inline_policy_file('["logs:Get*", "logs:DescribeLogGroups"]') },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        const found = new Map();
        for (const deployed of deployedPolicies(identity)) {
            for (const problem of problemsOf(deployed)) {
                const { code, ...draft } = "code" in problem ? grammarDraft(problem, deployed) : syntaxDraft(problem, deployed);
                const known = found.get(draft.subject);
                if (!known)
                    found.set(draft.subject, { code, draft, others: [] });
                else if (known.code === code)
                    known.others.push(problem.at);
            }
        }
        for (const { draft, others } of found.values()) {
            yield { ...draft, related: [...(draft.related ?? []), ...others.map((at) => ({ at, message: "also here" }))] };
        }
    },
});
const problemsOf = ({ policy: { root, problems } }) => root ? policyProblems(root) : problems.filter(({ rule }) => rule === "invalid-inline-policy");
function grammarDraft(problem, { policy: { form, at }, subject, title }) {
    const { message, related, suggestion, severity } = policyWording(problem);
    const others = problem.related && related ? [{ at: problem.related, message: related, aside: true }] : [];
    const reference = form === "file" ? [{ at, message: `${title} is named here`, aside: true }] : [];
    return {
        code: problem.code,
        at: problem.at,
        subject: `${subject}: ${problem.pointer === "" ? "policy" : problem.pointer}`,
        message: `In ${title}, ${message}`,
        related: [...others, ...reference],
        ...(suggestion === undefined ? {} : { suggestion }),
        ...(severity === undefined ? {} : { severity }),
    };
}
const syntaxDraft = (problem, { subject, title }) => ({
    code: problem.found,
    at: problem.at,
    subject: `${subject}: JSON`,
    message: `The JSON of ${title} ${troubleOf(problem)}. What cannot be read cannot be judged, and is no valid policy.`,
});
function troubleOf(problem) {
    const [path] = problem.expected ?? [];
    const where = path === undefined ? "" : `in ${(0,wording/* quoted */.TL)(path)} `;
    if (problem.found === "TOO_LARGE")
        return `${where}is larger than ${limits/* POLICY_TEXT_BYTES */.dj / 1024} KiB`;
    if (problem.found === "TOO_MANY")
        return `${where}was not read, because more than ${limits/* REFERENCED_FILES */.iN} files are named`;
    return problem.found === "NOT_UTF8" ? `${where}is not UTF-8` : syntaxTrouble(problem);
}

;// CONCATENATED MODULE: ./lib/rules/policy/invalid-policy.js




function wordingFor(problem) {
    const { found, expected = [] } = problem;
    const [first = "", near] = expected;
    if (first === "UNKNOWN_RULE")
        return withNear(`There is no rule ${(0,wording/* quoted */.TL)(found)}.`, near, "`identity-guard explain` lists them.");
    if (first.startsWith("FIXED_RULE ")) {
        return {
            message: `The rule \`${first.slice(11)}\` is always an error: it can neither be lowered to ${(0,wording/* quoted */.TL)(found)} nor switched off.`,
        };
    }
    if (first.startsWith("MISSING_FILE ")) {
        return {
            message: `The policy names the ${first.slice(13)} ${(0,wording/* quoted */.TL)(found)}, and there is no such file. Paths are relative to the checked folder.`,
        };
    }
    if (first === "GLOB_SUBJECT")
        return globWording(found);
    if (first.startsWith("WAIVED_BY "))
        return waiverWording(found, first.slice(10));
    if (found === "MULTIPLE_DOCS")
        return { message: "A policy is one document; everything after `---` would be ignored." };
    if (isSyntax(problem))
        return { message: `The file ${(0,wording/* quoted */.TL)(problem.at.source.path)} ${syntaxTrouble(problem)}.` };
    if (expected.length > 0 && /^[\w-]+$/.test(first)) {
        return withNear(`The policy has no key ${(0,wording/* quoted */.TL)(found)}.`, (0,errors/* nearest */.pA)(found, expected), `Known here: ${(0,wording/* listed */.KE)(expected)}.`);
    }
    if (found === "")
        return { message: `The policy lacks \`${first.replace(": ", "`: ")}.` };
    return { message: `${(0,wording/* asWritten */.qm)(found)} is not ${first === "" ? "valid here" : first}.` };
}
const withNear = (what, near, otherwise) => near === undefined ? { message: `${what} ${otherwise}` } : { message: `${what} Did you mean \`${near}\`?`, near };
const waiverWording = (found, allowed) => ({
    message: allowed === ""
        ? "Findings about the policy itself cannot be waived."
        : `A waiver of this rule names its finding by ${allowed}; \`${found}\` would let in more than one was asked for.`,
});
/** What stands around the stars is the best that is known of the subjects that were meant. */
function globWording(found) {
    const example = /[^*\s]/.test(found) ? found.replace(/\*+/g, "deploy") : "user ci-deploy";
    return {
        message: `The subject ${(0,wording/* quoted */.TL)(found)} is a glob, and a waiver names one finding: a subject is compared letter by letter. Write one waiver for each finding that is meant, with its subject as the report shows it, such as \`subject: ${example}\`, or with its \`fingerprint\`.`,
    };
}
const invalidPolicy = (0,core/* defineRule */.Km)({
    id: "invalid-policy",
    gate: "policy",
    severity: "error",
    summary: "The guard's policy file is not valid",
    why: "A policy that is only half understood may guard half of what it was meant to; so nothing is judged by it, and the run fails.",
    fix: "Mend the key or value that is shown. `identity-guard schema policy` prints the JSON Schema, with which an editor checks the file as it is written.",
    examples: {
        bad: [
            { files: { ".github/identity-guard.yml": "requires: [directory]\n" } },
            { files: { ".github/identity-guard.yml": "rules:\n  unknown-group: warning\n" } },
            {
                files: {
                    ".github/identity-guard.yml": "waivers:\n  - rule: iam-user\n    path: legacy/**\n    owner: platform\n    reason: SES needs SMTP credentials\n    expires: 2027-01-31\n",
                },
            },
            {
                files: {
                    ".github/identity-guard.yml": "waivers:\n  - rule: iam-user\n    subject: user ci-*\n    owner: platform\n    reason: the legacy pipelines know nothing but keys\n    expires: 2027-01-31\n",
                },
            },
        ],
        good: [
            { files: { ".github/identity-guard.yml": "require: [directory]\nrules:\n  unverified-provenance: error\n" } },
        ],
    },
    needs: ["policyProblems"],
    *check({ policyProblems }) {
        for (const problem of policyProblems) {
            const { message, near } = wordingFor(problem);
            yield { at: problem.at, message, ...(near === undefined ? {} : { suggestion: (0,wording/* inPlaceOf */.sV)(problem.at, near) }) };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/documents/invalid-yaml.js



const messageFor = (problem) => `The file ${(0,wording/* quoted */.TL)(problem.at.source.path)} ${syntaxTrouble(problem)}. What cannot be read cannot be judged, and the deployer may read it differently.`;
const invalidYaml = (0,core/* defineRule */.Km)({
    id: "invalid-yaml",
    gate: "documents",
    severity: "error",
    summary: "An identity file is not valid YAML or JSON",
    why: "A file that does not parse is not judged, and what another parser makes of it is anybody's guess.",
    fix: "Mend the syntax at the place that is shown. Write identity files in UTF-8, as YAML 1.2 or JSON.",
    examples: {
        bad: [
            {
                files: {
                    "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n   description: indented wrongly\n",
                },
            },
            {
                files: {
                    "identity/groups.json": '{ "schemaVersion": 1, "groups": [ { "displayName": "AWS-Developers", } ] }\n',
                },
            },
            {
                files: {
                    "identity/groups.yaml": "schemaVersion: 1\ngroups: &all\n  - *all\n  - displayName: AWS-Developers\n",
                },
            },
        ],
        good: [
            {
                files: {
                    "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: indented well\n",
                },
            },
            {
                files: {
                    "identity/groups.yaml": "schemaVersion: 1\ngroups: []\n",
                    "chart/values.yaml": "name: {{ .Values.name }}\n",
                },
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        const seen = new Set();
        for (const problem of (0,wording/* problemsFor */.am)("invalid-yaml", identity)) {
            // A parser may complain of one place twice; the first time says why.
            const place = `${problem.at.source.path}:${problem.at.start}`;
            if (!seen.has(place))
                yield { at: problem.at, message: messageFor(problem) };
            seen.add(place);
        }
    },
});

// EXTERNAL MODULE: ./lib/rules/directory/references.js + 1 modules
var references = __webpack_require__(7092);
;// CONCATENATED MODULE: ./lib/rules/directory/local-group.js



const local_group_file = "schemaVersion: 1\ngroups:\n  - displayName: break-glass-admins\n    source: identity-store\n";
const localGroup = (0,core/* defineRule */.Km)({
    id: "local-group",
    gate: "directory",
    severity: "error",
    summary: "A group is declared as made in Identity Center itself",
    why: "A group with `source: identity-store` is exempt from the check that the identity provider sent it, and its members escape the joiner and leaver process.",
    fix: "Let the identity provider own the group and leave `source` out. For the few that must be local, such as break-glass access, name them in `directory.locallyManagedGroups` of the policy.",
    examples: {
        bad: [{ files: { "identity/groups.yaml": local_group_file } }],
        good: [
            {
                files: {
                    ".github/identity-guard.yml": "directory:\n  locallyManagedGroups: [break-glass-*]\n",
                    "identity/groups.yaml": local_group_file,
                },
                directory: [],
            },
            {
                files: { "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Admins\n    source: scim\n" },
            },
        ],
    },
    needs: ["identity", "policy"],
    *check({ identity, policy }) {
        for (const { displayName, source } of identity.groups) {
            if (source !== "identity-store" || (0,references/* mayBeLocal */.Mu)(displayName.value, policy))
                continue;
            yield {
                at: displayName.at,
                subject: `group ${displayName.value}`,
                message: `The group ${(0,wording/* quoted */.TL)(displayName.value)} is declared with \`source: identity-store\`, which no entry of \`directory.locallyManagedGroups\` in the policy allows. Leave \`source\` out, so that the identity provider must send it.`,
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/rules/directory/groups-by-name.js
var groups_by_name = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/rules/directory/look-alikes.js + 1 modules
var look_alikes = __webpack_require__(7298);
;// CONCATENATED MODULE: ./lib/rules/directory/look-alike-group.js






const group = (displayName, digit) => ({
    groupId: `${digit}1111111-1111-4111-8111-111111111111`,
    displayName,
    provenance: "scim",
    externalIds: [],
});
const developers = group("AWS-Developers", 1);
const look_alike_group_access = [
    "schemaVersion: 1",
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    "  - principal: {group: AWS-Developers}",
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
].join("\n");
const files = { "identity/access.yaml": look_alike_group_access };
const lookAlikeGroup = (0,core/* defineRule */.Km)({
    id: "look-alike-group",
    gate: "directory",
    severity: "error",
    summary: "A group that an assignment names has a look-alike in Identity Center",
    why: "The name is right to the letter, and a reviewer cannot see that: another group reads the same, but for a letter of another alphabet, white space or what cannot be seen. Whoever can make groups in the identity provider can so make one that passes for another. It is a warning where an attentive reader can tell the names apart: by upper and lower case, or by ASCII characters such as `1` for `l`.",
    fix: "Rename the look-alike in the identity provider, or delete it. Where both are meant, waive the finding by its subject. All groups must be known to find it: in a snapshot they are; from AWS they are listed if a name is not found, if more than 10 are wanted, or if the policy names this rule in `rules`. Else the report says that it was not checked.",
    examples: {
        bad: [
            { files, directory: [developers, group("AWS-D\u0435velopers", 2)] },
            { files, directory: [developers, group("aws-developers", 2)] },
        ],
        good: [{ files, directory: [developers, group("AWS-Developer", 2)] }],
    },
    needs: ["identity", "directoryListing"],
    *check({ identity, directoryListing }) {
        const existing = (0,groups_by_name/* groupsByName */.J)(directoryListing);
        for (const { name, places } of (0,expand/* groupReferences */.u9)(identity)) {
            const named = existing.get(name);
            const found = named ? (0,look_alikes/* lookAlikesOf */.cM)(name, directoryListing) : [];
            const alike = found.find(({ difference }) => !difference.isVisible) ?? found[0];
            if (!named || !alike)
                continue;
            const { said, isVisible } = alike.difference;
            const review = isVisible ? "is easily overlooked in review" : "nobody can see in review";
            const more = found.length === 1 ? "" : ` Others like it: ${found.length - 1}.`;
            yield {
                at: places[0].at,
                subject: `group ${name}`,
                message: `The group ${(0,wording/* quoted */.TL)(name)} is in Identity Center, and so is ${(0,wording/* quoted */.TL)(alike.group.displayName)}; the names differ only in ${said}, which ${review}.${more} Make sure that ${named.groupId} is meant and not ${alike.group.groupId}, and rename or delete the look-alike.`,
                ...(isVisible ? { severity: "warning" } : {}),
                related: (0,references/* alsoReferenced */.J8)(places),
                properties: { groupId: named.groupId, lookAlikes: found.length },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/identity/reach.js
/**
 * Tells for each assignment which of its targets reach one of `accounts` (`inside`), and which reach any other account
 * (`outside`). An organizational unit reaches the accounts that files place in it or below; the root reaches every account,
 * wherever files place it; one of which files say nothing is taken to hold others. Accounts that an assignment excludes are
 * not reached through units. Linear in what is declared, cycles of units included.
 */
function reachInto(accounts, identity) {
    const names = new Set(accounts.flatMap(namesOf));
    const own = new Set(accounts);
    const others = identity.accounts.filter((account) => !own.has(account));
    const holding = unitsAbove(accounts, identity);
    const holdingOthers = unitsAbove(others, identity);
    const isRoot = rootsOf(identity);
    return (assignment) => {
        const granted = assignment.targets.filter(({ excluded }) => !excluded);
        const isLeftOut = exclusionOf(accounts, assignment);
        const isInside = ({ kind, name: { value } }) => kind === "account" ? names.has(value) : !isLeftOut && (isRoot(value) || holding.has(value));
        const isOutside = ({ kind, name: { value } }) => kind === "account" ? !names.has(value) : isRoot(value) || holdingOthers.has(value) || !holding.has(value);
        return { inside: granted.filter(isInside), outside: granted.filter(isOutside) };
    };
}
const namesOf = ({ alias, id }) => (id ? [alias.value, id.value] : [alias.value]);
/** Whether an assignment excludes all of the accounts. */
function exclusionOf(accounts, { targets }) {
    const excluded = new Set(targets.flatMap((target) => (target.excluded ? [target.name.value] : [])));
    return accounts.every((account) => namesOf(account).some((name) => excluded.has(name)));
}
// Source: AWS Organizations API reference, Root.Id. Anchored: an organizational unit may well be called "prod-r-us".
const ROOT_ID = /^r-[0-9a-z]{4,32}$/;
function rootsOf({ organizationalUnits }) {
    const roots = organizationalUnits.filter(({ id }) => ROOT_ID.test(id.value));
    const aliases = new Set(roots.map(({ alias }) => alias.value));
    return (name) => aliases.has(name) || ROOT_ID.test(name);
}
/** The aliases and ids of the units that hold any of these accounts, directly or further below. */
function unitsAbove(accounts, { organizationalUnits }) {
    const byAlias = new Map();
    for (const unit of organizationalUnits) {
        const known = byAlias.get(unit.alias.value);
        if (known)
            known.push(unit);
        else
            byAlias.set(unit.alias.value, [unit]);
    }
    const aliases = new Set();
    const ids = new Set();
    const pending = accounts.flatMap(({ organizationalUnit }) => organizationalUnit?.value ?? []);
    for (let alias = pending.pop(); alias !== undefined; alias = pending.pop()) {
        if (aliases.has(alias))
            continue;
        aliases.add(alias);
        for (const { id, parent } of byAlias.get(alias) ?? []) {
            ids.add(id.value);
            if (parent)
                pending.push(parent.value);
        }
    }
    return new Set([...aliases, ...ids]);
}

;// CONCATENATED MODULE: ./lib/rules/documents/management-account-grant.js





const management_account_grant_access = (...assignments) => ({
    files: {
        "identity/access.yaml": [
            "schemaVersion: 1",
            "organizationalUnits:",
            "  root: {id: r-a1b2}",
            "accounts:",
            '  management: {id: "111122223333", management: true}',
            '  payments: {id: "444455556666", organizationalUnit: root}',
            "permissionSets:",
            "  - name: Administrator",
            "    managedPolicies: [arn:aws:iam::aws:policy/AdministratorAccess]",
            "assignments:",
            "  - principal: {group: AWS-Admins}",
            "    permissionSets: [Administrator]",
            ...assignments,
            "",
        ].join("\n"),
    },
});
const managementAccountGrant = (0,core/* defineRule */.Km)({
    id: "management-account-grant",
    gate: "documents",
    severity: "warning",
    summary: "An assignment reaches the management account",
    why: "The management account governs every other one, and no service control policy restrains it. A permission set that is granted there is beyond the reach of a delegated administrator of Identity Center, in all other accounts too: it can neither be changed nor assigned any more.",
    fix: "Leave the account out with `excludeAccounts`, or grant a member account instead. What only the management account can do belongs to a few people, through a permission set that is used nowhere else.",
    examples: {
        bad: [
            management_account_grant_access("    targets: {accounts: [management]}"),
            management_account_grant_access("    targets: {organizationalUnits: [root]}"),
            management_account_grant_access("    targets: {accounts: [management, payments]}"),
        ],
        good: [management_account_grant_access("    targets: {organizationalUnits: [root], excludeAccounts: [management]}")],
    },
    needs: ["identity"],
    *check({ identity }) {
        const [management, ...others] = identity.accounts.filter((account) => account.management);
        if (!management)
            return;
        const reach = reachInto([management, ...others], identity);
        const grants = identity.assignments.flatMap((assignment) => assignment.permissionSets.length === 0 ? [] : [{ assignment, ...reach(assignment) }]);
        yield* grantsThere(grants, management);
        yield* sharedSets(grants, identity);
    },
});
function* grantsThere(grants, management) {
    const there = grants.filter(({ inside }) => inside.length > 0);
    const subjectOf = ({ assignment }) => `${(0,wording/* principalKind */.FP)(assignment.principal)} ${assignment.principal.name.value} with ${setsOf(assignment).join(", ")}`;
    for (const [subject, same] of (0,occurrences/* occurrencesBy */.qO)(there, subjectOf)) {
        const [{ assignment }] = same;
        const targets = same.flatMap(({ inside }) => inside);
        // An account that is named says more than a unit that happens to hold it.
        const first = targets.find(isAccount) ?? targets[0];
        if (!first)
            continue;
        const { principal } = assignment;
        yield {
            at: first.name.at,
            subject,
            message: `The ${(0,wording/* principalKind */.FP)(principal)} ${(0,wording/* quoted */.TL)(principal.name.value)} gets ${management_account_grant_shown(setsOf(assignment))} in the management account ${(0,wording/* quoted */.TL)(management.alias.value)}, which governs all others and which no service control policy restrains. ${advice(first, management)}`,
            related: (0,occurrences/* otherPlaces */.RA)([first, ...targets].map(({ name }) => name.at), "reaches it here too"),
        };
    }
}
const isAccount = ({ kind }) => kind === "account";
const setsOf = ({ permissionSets }) => [...new Set(permissionSets.map(({ value }) => value))].sort();
const management_account_grant_shown = (sets) => sets.length > SETS_SHOWN ? `${sets.length} permission sets` : (0,wording/* listed */.KE)(sets);
const SETS_SHOWN = 5;
const advice = (target, { alias }) => isAccount(target)
    ? "Grant a member account instead; what only this one can do belongs to a few people."
    : `A delegated administrator of Identity Center can no longer change or assign what is granted there. It comes with \`organizationalUnits: [${target.name.value}]\`: leave it out with \`excludeAccounts: [${alias.value}]\`.`;
/**
 * Permission sets that are granted in the management account by name, and elsewhere: where a unit brought it about, leaving
 * the account out mends both. Control Tower's own are its own business.
 */
function* sharedSets(grants, { permissionSets }) {
    const fromControlTower = new Set([
        ...limits/* CONTROL_TOWER_SETS */.q,
        ...permissionSets.flatMap(({ managedBy, name }) => (managedBy === "control-tower" ? [name.value] : [])),
    ]);
    for (const [name, { inside, outside }] of usesOf(grants)) {
        const [first] = inside;
        if (!first || !outside || fromControlTower.has(name))
            continue;
        yield {
            at: first.at,
            subject: `permission set ${name}`,
            message: `The permission set ${(0,wording/* quoted */.TL)(name)} is granted in the management account and in others. A delegated administrator of Identity Center can then neither change it nor assign it anywhere. Define another one for the management account alone.`,
            related: [
                ...(0,occurrences/* otherPlaces */.RA)(inside.map(({ at }) => at), "granted in the management account here too"),
                ...elsewhere(first.at, outside.at),
            ],
        };
    }
}
function usesOf(grants) {
    const uses = new Map();
    for (const { assignment, inside, outside } of grants) {
        for (const set of assignment.permissionSets) {
            const known = uses.get(set.value) ?? { inside: [] };
            if (inside.some(isAccount))
                known.inside.push(set);
            if (outside.length > 0)
                known.outside ??= set;
            uses.set(set.value, known);
        }
    }
    return uses;
}
const elsewhere = (inside, outside) => (0,occurrences/* placeKey */.r4)(inside) === (0,occurrences/* placeKey */.r4)(outside)
    ? []
    : [{ at: outside, message: "granted in another account here", aside: true }];

;// CONCATENATED MODULE: ./lib/rules/documents/missing-file.js



const WHERE = "Paths are relative to the checked folder; with `./` or `../`, to the file in which they stand.";
/** What a reader says of a path, for the person who wrote it. */
function trouble(found, why, near) {
    const path = (0,wording/* quoted */.TL)(found);
    if (why === "ABSOLUTE")
        return `The path ${path} is absolute, and so means another file on every machine. ${WHERE}`;
    if (why === "OUTSIDE")
        return `The path ${path} leads out of the checked folder, where nothing is read. ${WHERE}`;
    if (why === "SYMLINK")
        return `${path} is a symbolic link, and links are not followed. Name the file itself.`;
    if (why === "FOLDER")
        return `${path} is a folder. Name a file in it.`;
    const advice = near === undefined ? WHERE : `Did you mean ${(0,wording/* quoted */.TL)(near)}?`;
    return `There is no file ${path}, so that the policy cannot be judged, and not be deployed. ${advice}`;
}
const missing_file_sets = (path) => `schemaVersion: 1\npermissionSets:\n  - name: Audit\n    inlinePolicy: ${path}\n`;
const POLICY = '{\n  "Version": "2012-10-17",\n  "Statement": { "Effect": "Allow", "Action": "logs:Get*", "Resource": "*" }\n}\n';
const missingFile = (0,core/* defineRule */.Km)({
    id: "missing-file",
    gate: "documents",
    severity: "error",
    summary: "A file that an identity file names is not there",
    why: "What the file should say is neither judged nor deployed. A path that leaves the repository would be read from wherever the deployment runs.",
    fix: "Correct the path, or add the file. A path is relative to the checked folder; one that begins with `./` or `../` is relative to the file in which it stands.",
    examples: {
        bad: [
            { files: { "identity/sets.yaml": missing_file_sets("policies/audits.json"), "policies/audit.json": POLICY } },
            { files: { "identity/sets.yaml": missing_file_sets("../../shared/audit.json") } },
        ],
        good: [
            { files: { "identity/sets.yaml": missing_file_sets("policies/audit.json"), "policies/audit.json": POLICY } },
            { files: { "identity/sets.yaml": missing_file_sets("./audit.json"), "identity/audit.json": POLICY } },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        for (const { at, found, expected: [why = "", near] = [] } of (0,wording/* problemsFor */.am)("missing-file", identity)) {
            yield {
                at,
                message: trouble(found, why, near),
                ...(0,wording/* replacing */.mi)({ value: found, at }, near === undefined ? undefined : (0,errors/* slipOf */.Kj)(found, [near])),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/directory/near-miss-group.js



const near_miss_group_developers = {
    groupId: "11111111-1111-4111-8111-111111111111",
    displayName: "AWS-Developers",
    provenance: "scim",
    externalIds: [],
};
const near_miss_group_access = (group) => [
    "schemaVersion: 1",
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    `  - principal: {group: ${group}}`,
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
].join("\n");
const nearMissGroup = (0,core/* defineRule */.Km)({
    id: "near-miss-group",
    gate: "directory",
    severity: "error",
    summary: "A group's name is almost, but not exactly, that of a group in Identity Center",
    why: "Names are compared exactly. A name that differs in case, white space, Unicode form, or by letters of another alphabet that look the same, looks right in review and finds nobody, or somebody else's group.",
    fix: "Write the name exactly as Identity Center has it; the message shows it. If it is the name in Identity Center that is odd, find out who made that group.",
    examples: {
        bad: [
            { files: { "identity/access.yaml": near_miss_group_access("aws-developers") }, directory: [near_miss_group_developers] },
            { files: { "identity/access.yaml": near_miss_group_access('"AWS-Developers "') }, directory: [near_miss_group_developers] },
            {
                files: {
                    "identity/access.yaml": `${near_miss_group_access("AWS-Engineers")}groups:\n  - displayName: AWS-Engineers\n    groupId: 11111111-1111-4111-8111-111111111111\n`,
                },
                directory: [near_miss_group_developers],
            },
        ],
        good: [{ files: { "identity/access.yaml": near_miss_group_access("AWS-Developers") }, directory: [near_miss_group_developers] }],
    },
    needs: ["identity", "base", "policy", "directoryGroups"],
    *check(facts) {
        for (const { name, places } of (0,references/* missingGroups */.hv)(facts)) {
            const near = (0,references/* nearMissOf */.m1)(name, facts.identity, facts.directoryGroups);
            if (!near)
                continue;
            const [first] = places;
            const meant = near.isOnly && !near.isDisguise ? near.group.displayName : undefined;
            yield {
                at: first.at,
                subject: `group ${name}`,
                message: `The group ${(0,wording/* quoted */.TL)(name)} is not in Identity Center, but ${(0,wording/* quoted */.TL)(near.group.displayName)} is: ${near.difference}. ${near_miss_group_advice(near, first)}`,
                ...(0,wording/* replacing */.mi)(first, meant),
                related: [...(0,references/* alsoReferenced */.J8)(places, meant), ...(0,references/* alsoDeclared */.qG)(name, facts.identity, meant)],
            };
        }
    },
});
function near_miss_group_advice({ isDisguise }, { isTemplate }) {
    if (isDisguise)
        return "Somebody may have made that one to pass for this one: look at where it comes from before you write it here.";
    return isTemplate ? "Correct the template, or the account's alias." : "Write it exactly so.";
}

;// CONCATENATED MODULE: ./lib/rules/documents/no-identity-found.js

const noIdentityFound = (0,core/* defineRule */.Km)({
    id: "no-identity-found",
    gate: "documents",
    severity: "error",
    summary: "No declared access was found",
    why: "A guard that finds nothing to guard is switched on in the wrong place, and would be green for ever.",
    fix: "Point the guard at the folder with the identity files, give them `schemaVersion: 1`, or mend the globs in `instances.<name>.files` of the policy. In a repository without declared access, switch the gate off with `gates: {documents: false, directory: false}`.",
    examples: {
        bad: [{ files: { "README.md": "nothing here\n" } }, { files: { "service/config.yaml": "name: checkout\n" } }],
        good: [{ files: { "identity/groups.yaml": "schemaVersion: 1\ngroups: []\n" } }],
    },
    needs: ["identity"],
    *check({ identity }) {
        if (identity.claims.length > 0 || identity.problems.some((problem) => problem.rule === "unclaimed-file"))
            return;
        yield {
            subject: `instance ${identity.instance}`,
            message: `No file of the instance "${identity.instance}" declares groups, permission sets or assignments, so that there is nothing to judge. Check the folder, the globs in \`instances.${identity.instance}.files\` of the policy, and \`schemaVersion: 1\` in the files.`,
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/secrets/okta-api-token.js



// Source: gitleaks, rule okta-access-token, and Nosey Parker, rule np.okta.1: 00 and 40 characters of base64url. Okta publishes no
// format. That alone is too little, so that Okta or its scheme of authorization must be named nearby; and in a lock file, which may
// name it, a digest in base64 must not be taken for one.
const WORDS = ["okta", "Okta", "OKTA", "SSWS"];
const NAMED = anyOf(WORDS);
const okta_api_token_RADIUS = 256;
const okta_api_token_TOKEN = new RegExp(`${beginning("\\w+-")}00([\\w-]{40})(?![\\w+/=-])`, "g");
const oktaApiToken = {
    id: "okta-api-token",
    gate: "secrets",
    severity: "error",
    summary: "An Okta API token is committed",
    why: "Whoever holds the token has the rights of the administrator who made it: to create users, and to put them into the groups that open AWS accounts.",
    fix: "Revoke the token in the Okta Admin Console (Security, API, Tokens), use an OAuth service application with few scopes instead, and remove the token from the history.",
    examples: {
        bad: [{ files: { "okta.tf": 'provider "okta" {\n  api_token = "{{sample}}"\n}\n' } }],
        good: [{ files: { "okta.tf": 'provider "okta" {\n  api_token = var.okta_api_token\n}\n' } }],
    },
    anchor: { literals: WORDS },
    // The words alone are too short to be told in base64; these are they with what follows them in names, addresses and headers.
    disguises: {
        patterns: [],
        encoded: ["okta[_.\\-/ap][A-Za-z]", "Okta[_.\\- A-Z][A-Za-z]", "OKTA[_.\\-][A-Z]", "SSWS [0\"'$]"],
    },
    *find({ text }) {
        yield* tokensNear(text, NAMED, okta_api_token_RADIUS, okta_api_token_TOKEN, ([, body = ""]) => hasBothCases(body) && isRandom(body));
    },
    sample: (random) => `00${characters(random, BASE64URL, 40)}`,
    setting: () => ({ key: "okta_api_token" }),
    lookAlikes: (random) => [
        `okta_api_token = "00${"x".repeat(40)}"`,
        `okta_api_token = "00${characters(random, BASE64URL, 39)}"`,
        `okta_api_token = "00${characters(random, BASE64URL, 41)}"`,
        `okta sha: 00${characters(random, HEX, 40)}`,
        `okta: sha512-${characters(random, BASE62, 43)}/00${characters(random, BASE62, 40)}==`,
        `okta: sha512-${characters(random, BASE62, 20)}+00${characters(random, BASE62, 40)}`,
        `okta_app_id = "0oa${characters(random, BASE64URL, 17)}"`,
        `api_token = "00${characters(random, BASE64URL, 40)}"`,
        `okta\n${"\n".repeat(2 * okta_api_token_RADIUS)}00${characters(random, BASE64URL, 40)}`,
    ],
};
const hasBothCases = (text) => /[A-Z]/.test(text) && /[a-z]/.test(text);

;// CONCATENATED MODULE: ./lib/rules/secrets/onepassword-scim-session.js

// Source: 1Password/scim-examples: the SCIM bridge reads its session from a file named `scimsession`. What stands in it is not
// published, so that the file's name decides, and all that stands in it is the secret.
const FILE = /(?:^|\/)scimsession$/i;
const SHORTEST = 64;
const LONGEST = 16_384;
const onepasswordScimSession = {
    id: "onepassword-scim-session",
    gate: "secrets",
    severity: "error",
    summary: "A session file of the 1Password SCIM bridge is committed",
    why: "With the file and the bearer token anybody can run a SCIM bridge of this 1Password account: create and suspend people, and put them into the groups that open vaults.",
    fix: "Regenerate the credentials on 1Password.com (Integrations, Directory, the provisioning integration, More Actions, Regenerate Credentials), mount the new file from a secret store, and remove the old one from the history.",
    examples: {
        bad: [{ files: { "scim/scimsession": "{{sample}}\n" } }],
        good: [
            {
                files: { "scim/README.md": "Put the session into `scimsession`, beside this file.\n", "scim/scimsession": "" },
            },
        ],
    },
    anchor: { paths: FILE, names: ["[sS][cC][iI][mM][sS][eE][sS][sS][iI][oO][nN]"] },
    *find({ path, text }) {
        if (path.search(FILE) < 0)
            return;
        const secret = text.trim().slice(0, LONGEST);
        if (secret.length < SHORTEST || !isRandom(secret))
            return;
        const start = text.indexOf(secret);
        yield { start, end: start + secret.length, secret };
    },
    sample: (random) => characters(random, BASE64, 400),
    setting: () => ({ path: "op/scimsession", write: (secret) => `${secret}\n` }),
    lookAlikes: (random) => [characters(random, BASE64, 400), "", `scimsession: ${characters(random, BASE64, 40)}`],
};

;// CONCATENATED MODULE: ./lib/rules/secrets/onepassword-secret-key.js



// Source: 1Password Support, "About your Secret Key": 34 letters and digits in groups; gitleaks, rule 1password-secret-key, for the
// groups: the version A3, six of the account's id, which is no secret, and 26 that are, the first twelve of which may stand without
// a hyphen. These are written in digits and capitals without 0, 1, I, O and U, which leaves 128 bits. No checksum is published.
const onepassword_secret_key_PREFIX = "A3-";
const onepassword_secret_key_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
const GROUP = `[${onepassword_secret_key_ALPHABET}]{5}`;
const onepassword_secret_key_KEY = new RegExp(`A3-([A-Z0-9]{6}-[${onepassword_secret_key_ALPHABET}]{6}-?${GROUP}-${GROUP}-${GROUP}-${GROUP})(?![A-Za-z0-9-])`, "y");
/** How the key begins that the vendor's own examples and tests show. */
const EXAMPLE = ["C4ZJMN", "PQTZTL"].join("-");
const onepasswordSecretKey = {
    id: "onepassword-secret-key",
    gate: "secrets",
    severity: "error",
    summary: "A 1Password Secret Key is committed",
    why: "The Secret Key is what keeps a stolen or guessed account password from opening the vaults, also those of the administrator who provisions people over SCIM. With it only that password is missing.",
    fix: "Regenerate the Secret Key on 1Password.com (Manage Account, Regenerate Secret Key), sign in anew on every device, keep it in the Emergency Kit only, and remove the old one from the history.",
    examples: {
        bad: [{ files: { "bridge.env": "OP_SECRET_KEY={{sample}}\n" } }],
        good: [{ files: { "bridge.env": "OP_SECRET_KEY=A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX\n" } }],
    },
    disguises: {
        patterns: (0,escape_images/* escapesOf */.cw)("-").map((hyphen) => `A3${hyphen}[0-9A-Z]{3}`),
        encoded: ["A3\\-[0-9A-Z]{6}\\-"],
    },
    // A token of a service account holds such a key, and says more.
    generality: 1,
    ...prefixed({
        literals: [onepassword_secret_key_PREFIX],
        bytes: ["A3\\-[0-9A-Z]{6}\\-"],
        pattern: onepassword_secret_key_KEY,
        startsWord: true,
        accepts: ([, groups = ""]) => isRandom(groups.slice(6).replaceAll("-", "")) && !groups.startsWith(EXAMPLE),
    }),
    sample: secretKey,
    variants: (random) => [secretKey(random).replace(/^(A3-\w{6}-\w{6})-/, "$1")],
    lookAlikes: (random) => [
        "A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX",
        "A3-ABCDEF-234567-89ABC-DEFGH-JKLMN-PQRST",
        secretKey(random).slice(0, -1),
        `${secretKey(random)}-${characters(random, onepassword_secret_key_ALPHABET, 5)}`,
        `B${secretKey(random)}`,
        secretKey(random).toLowerCase(),
        `A3-${characters(random, BASE36, 6).toUpperCase()}`,
        `${onepassword_secret_key_PREFIX}${EXAMPLE}-${secretKey(random).slice(17)}`,
    ],
};
/** A Secret Key, made of random characters. */
function secretKey(random) {
    const group = (length) => characters(random, onepassword_secret_key_ALPHABET, length);
    const id = characters(random, BASE36, 6).toUpperCase();
    return ["A3", id, group(6), group(5), group(5), group(5), group(5)].join("-");
}

;// CONCATENATED MODULE: ./lib/rules/secrets/onepassword-service-account-token.js



// Source: 1Password Developer, "Service account security": "ops_" and the base64 of a JSON object that holds the account's secret
// key; that it can be decoded takes the place of a checksum.
const onepassword_service_account_token_TOKEN = /ops_(eyJ[A-Za-z0-9+/]{250,4000})={0,2}/y;
const onepasswordServiceAccountToken = {
    id: "onepassword-service-account-token",
    gate: "secrets",
    severity: "error",
    summary: "A token of a 1Password service account is committed",
    why: "Whoever holds the token reads every secret of the vaults that the service account may open.",
    fix: "Rotate or revoke the token on 1Password.com (Developer, Infrastructure Secrets, Service Accounts), keep the new one out of the repository, and remove the old one from the history. Rotate the secrets that it could read.",
    examples: {
        bad: [{ files: { "ci.sh": 'export OP_SERVICE_ACCOUNT_TOKEN="{{sample}}"\n' } }],
        good: [{ files: { "ci.sh": 'export OP_SERVICE_ACCOUNT_TOKEN="ops_eyJ..."\n' } }],
    },
    ...prefixed({
        literals: ["ops_eyJ"],
        pattern: onepassword_service_account_token_TOKEN,
        accepts: (match) => isRandom(match[1] ?? "") && holdsSecretKey(match[1] ?? ""),
    }),
    sample: (random) => `ops_${Buffer.from(JSON.stringify(account(random))).toString("base64")}`,
    lookAlikes: (random) => [
        "ops_eyJzaWduSW5B..[Redacted]",
        `ops_eyJ${"x".repeat(300)}`,
        `ops_${Buffer.from(JSON.stringify({ text: Buffer.from(random(300)).toString("hex") })).toString("base64")}`,
        Buffer.from(JSON.stringify(account(random))).toString("base64"),
    ],
};
const holdsSecretKey = (encoded) => {
    const text = Buffer.from(encoded, "base64").toString("latin1");
    return text.startsWith('{"') && /"secretKey":"A3-|"muk":\{/.test(text);
};
function account(random) {
    return {
        signInAddress: "my.example.com",
        email: `${characters(random, BASE36, 13)}@example.com`,
        srpX: Buffer.from(random(32)).toString("hex"),
        muk: { alg: "A256GCM", k: Buffer.from(random(32)).toString("base64url") },
        secretKey: secretKey(random),
    };
}

// EXTERNAL MODULE: ./lib/documents/validate.js + 5 modules
var validate = __webpack_require__(2109);
;// CONCATENATED MODULE: ./lib/iam/size.js

/** The size of a policy: of its text as it is written, or of a map as JSON without white space. None of one that was not read. */
function policySize({ root, text }) {
    const deployed = text ?? (root && JSON.stringify((0,validate/* plain */.p)(root)));
    if (deployed === undefined)
        return undefined;
    return { counted: Buffer.byteLength(deployed.replace(/[\t\n\r ]+/g, "")), total: Buffer.byteLength(deployed) };
}

;// CONCATENATED MODULE: ./lib/rules/documents/oversized-inline-policy.js






const withBuckets = (count) => ({
    "identity/sets.yaml": "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    inlinePolicy: policies/audit.json\n",
    "policies/audit.json": `{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": [${Array.from({ length: count }, (_, index) => `"arn:aws:s3:::logs-of-team-${index}/*"`).join(", ")}]
  }
}
`,
});
const oversizedInlinePolicy = (0,core/* defineRule */.Km)({
    id: "oversized-inline-policy",
    gate: "documents",
    severity: "error",
    summary: "An inline policy is larger than AWS takes",
    why: "AWS counts the bytes that are no white space, and refuses the policy when the permission set is deployed or provisioned, after the review.",
    fix: "Join actions by wildcards, statements by their resources, or move a part into a customer managed policy.",
    examples: { bad: [{ files: withBuckets(400) }], good: [{ files: withBuckets(5) }] },
    needs: ["identity"],
    *check({ identity }) {
        for (const { policy, subject, title } of deployedPolicies(identity)) {
            const size = policySize(policy);
            if (!size || (size.counted <= limits/* INLINE_POLICY_BYTES */.t$ && size.total <= limits/* INLINE_POLICY_TOTAL_BYTES */.qZ))
                continue;
            const counted = `${(0,excerpt/* grouped */.z)(size.counted)} bytes that are no white space (AWS takes ${(0,excerpt/* grouped */.z)(limits/* INLINE_POLICY_BYTES */.t$)})`;
            const total = `${(0,excerpt/* grouped */.z)(size.total)} bytes in all (AWS takes ${(0,excerpt/* grouped */.z)(limits/* INLINE_POLICY_TOTAL_BYTES */.qZ)})`;
            yield {
                at: policy.root ? (0,nodes/* headOf */.Uo)(policy.root) : policy.at,
                subject,
                message: `${title.replace(/^t/, "T")} has ${counted} and ${total}. Join what belongs together, or move a part into a customer managed policy.`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/directory/pin-mismatch.js





const pin_mismatch_developers = {
    groupId: "22222222-2222-4222-8222-222222222222",
    displayName: "AWS-Developers",
    provenance: "scim",
    externalIds: [{ issuer: "https://scim.aws.com/1a2b3c4d5e", id: "7d0c3f52-9b7e-4c39-9d5d-1c1a2c0f4b6e" }],
};
const pinned = (pin) => ({
    files: { "identity/groups.yaml": `schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    ${pin}\n` },
    directory: [pin_mismatch_developers],
});
const pinMismatch = (0,core/* defineRule */.Km)({
    id: "pin-mismatch",
    gate: "directory",
    severity: "error",
    summary: "A group in Identity Center is not the one that the files pin",
    why: "A pin says which group a name means. If the group of that name has another id, it was deleted and made again, so that assignments to the old one give nobody access; or it is another group that took the name, and its members would get access that was approved for others.",
    fix: "Find out who made the group that is there now, and when. If it is the right one, write its id as the new pin; the message shows it. If not, mend it in the identity provider first.",
    examples: {
        bad: [
            pinned("groupId: 11111111-1111-4111-8111-111111111111"),
            pinned("externalId: 00000000-0000-4000-8000-000000000000"),
        ],
        good: [pinned(`groupId: ${pin_mismatch_developers.groupId}`), pinned(`externalId: ${pin_mismatch_developers.externalIds[0].id}`)],
    },
    needs: ["identity", "directoryGroups"],
    *check({ identity, directoryGroups }) {
        const pinned = new Set(identity.groups.flatMap((group) => pinsOf(group).map(keyOf)));
        if (pinned.size === 0)
            return;
        const existing = (0,groups_by_name/* groupsByName */.J)(directoryGroups);
        const holders = holdersOf(pinned, directoryGroups);
        const referenced = new Set((0,expand/* groupReferences */.u9)(identity).map(({ name }) => name));
        const mismatches = identity.groups.flatMap((group) => {
            const found = existing.get(group.displayName.value);
            // A missing group that assignments refer to is `near-miss-group` or `unknown-group`.
            if (!found && referenced.has(group.displayName.value))
                return [];
            const pins = pinsOf(group).filter((pin) => !found || !keysOf(found).includes(keyOf(pin)));
            const first = pins.find((pin) => holders.has(keyOf(pin))) ?? pins[0];
            return first ? [{ group, first, pins, found, holder: holders.get(keyOf(first)) }] : [];
        });
        for (const [name, same] of (0,occurrences/* occurrencesBy */.qO)(mismatches, ({ group }) => group.displayName.value)) {
            yield {
                at: same[0].first.id.at,
                subject: `group ${name}`,
                message: messageOf(same[0]),
                related: (0,occurrences/* otherPlaces */.RA)(same.flatMap(({ first, pins }) => [first, ...pins].map(({ id }) => id.at)), "this pin does not match either"),
            };
        }
    },
});
function pinsOf({ groupId, externalId }) {
    return [
        ...(groupId ? [{ kind: "group id", id: groupId }] : []),
        ...(externalId ? [{ kind: "external id", id: externalId }] : []),
    ];
}
// A group id is a UUID, in which case means nothing (RFC 9562, section 4); an external id is any text.
const keyOf = ({ kind, id }) => key(kind, id.value);
const key = (kind, id) => `${kind} ${kind === "group id" ? id.toLowerCase() : id}`;
const keysOf = ({ groupId, externalIds }) => [
    key("group id", groupId),
    ...externalIds.map(({ id }) => key("external id", id)),
];
/** Which group has each of these pins. */
function holdersOf(pinned, groups) {
    const holders = new Map();
    for (const group of groups)
        for (const held of keysOf(group))
            if (pinned.has(held))
                holders.set(held, group);
    return holders;
}
function messageOf(mismatch) {
    const { group, first, found, holder } = mismatch;
    const name = (0,wording/* quoted */.TL)(group.displayName.value);
    if (found)
        return `The group ${name} is pinned to the ${first.kind} ${(0,wording/* quoted */.TL)(first.id.value)}, but in Identity Center it has ${actual(found, first)}. ${causeOf(mismatch)} If it is the right group, pin what it has now; if not, mend it in the identity provider before anything is deployed.`;
    return holder
        ? `The group ${name} is not in Identity Center: the one with the pinned ${first.kind} ${(0,wording/* quoted */.TL)(first.id.value)} is called ${(0,wording/* quoted */.TL)(holder.displayName)}. If it was renamed, write the new name here.`
        : `Identity Center has no group ${name}, and none with the pinned ${first.kind} ${(0,wording/* quoted */.TL)(first.id.value)}. If the group was deleted, take it out here.`;
}
function actual({ groupId, externalIds }, { kind }) {
    if (kind === "group id")
        return (0,wording/* quoted */.TL)(groupId);
    return externalIds.map(({ id }) => (0,wording/* quoted */.TL)(id)).join(", ") || "none";
}
function causeOf({ group, pins, holder }) {
    if (holder)
        return `The pinned one is called ${(0,wording/* quoted */.TL)(holder.displayName)} now, and another group has its name.`;
    const byOtherPin = pins.length < pinsOf(group).length;
    if (pins.some(({ kind }) => kind === "group id"))
        return byOtherPin
            ? "Its external id is the pinned one: it was deleted and provisioned again, so that assignments to the old id give nobody access."
            : "It was deleted and made again, so that assignments to the old id give nobody access; or another group has taken its name.";
    return byOtherPin
        ? "Its group id is the pinned one: the identity provider now sends another group under that name."
        : "It was made again in the identity provider, or another group has taken its name.";
}

;// CONCATENATED MODULE: ./lib/rules/policy/policy-changed.js


const identity = "schemaVersion: 1\ngroups: []\n";
const policyChanged = (0,core/* defineRule */.Km)({
    id: "policy-changed",
    gate: "policy",
    severity: "warning",
    summary: "The change touches a file that the guard trusts",
    why: "The policy, the directory snapshot and the baseline decide what the guard lets through. This change is still judged by the files of its base, but the next one will be judged by these.",
    fix: "Review the file as what it is: a change of the guard itself. Give it code owners, and set this rule to `error` where such a change needs more than a review.",
    examples: {
        bad: [
            {
                files: { ".github/identity-guard.yml": "failOn: never\n", "identity/groups.yaml": identity },
                base: { ".github/identity-guard.yml": "failOn: warning\n", "identity/groups.yaml": identity },
            },
            {
                files: { ".github/identity-guard.yml": "failOn: never\n", "identity/groups.yaml": identity },
                base: { "identity/groups.yaml": identity },
            },
        ],
        good: [
            {
                files: { ".github/identity-guard.yml": "failOn: warning\n", "identity/groups.yaml": identity },
                base: {
                    ".github/identity-guard.yml": "failOn: warning\n",
                    "identity/groups.yaml": "schemaVersion: 1\naccounts: {}\n",
                },
            },
        ],
    },
    needs: ["trustedChanges"],
    *check({ trustedChanges }) {
        for (const { path, role, how, at } of trustedChanges) {
            yield {
                ...(at ? { at } : {}),
                subject: `${role} ${path}`,
                message: `The ${role} ${(0,wording/* quoted */.TL)(path)} is ${how} by this change. It does not judge the change itself, but everything after it: review it as a change of the guard.`,
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/sorted.js
var sorted = __webpack_require__(9259);
;// CONCATENATED MODULE: ./lib/rules/secrets/assignment.js
/** By character code: letters, digits and `_ . / -`. */
const OF_NAME = Uint8Array.from({ length: 128 }, (_, code) => Number(/[A-Za-z0-9_./-]/.test(String.fromCharCode(code))));
const isOfName = (code) => OF_NAME[code] === 1;
const NAME_CHARACTERS = 64;
const PROSE = / (?:access|api|auth|bearer|client|provisioning|secret|token|key|credential|password)(?![A-Za-z0-9_])/iy;
const PROSE_WORDS = 3;
const assignment_WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
/** The name around `at`. It reads at most 64 characters in either direction. */
function nameAround(text, at) {
    let start = at;
    while (start > 0 && at - start < NAME_CHARACTERS && isOfName(text.charCodeAt(start - 1)))
        start--;
    let end = at;
    while (end < text.length && end - at < NAME_CHARACTERS && isOfName(text.charCodeAt(end)))
        end++;
    for (let count = 0; count < PROSE_WORDS; count++) {
        PROSE.lastIndex = end;
        if (!PROSE.test(text))
            break;
        end = PROSE.lastIndex;
    }
    return { start, end, words: (text.slice(start, end).match(assignment_WORD) ?? []).map((word) => word.toLowerCase()) };
}
const SECRETS = new Set("token tokens secret secrets bearer key credential credentials password passwd pwd auth authorization pat apikey".split(" "));
/** What a name says behind such a word if it holds something about the secret, and not the secret. */
const ABOUT = new Set(("id ids hash sha digest checksum fingerprint name names path paths file filename dir folder url uri endpoint host arn ref " +
    "reference type kind version length size ttl expiry expires expiration lifetime prefix format scope scopes header field " +
    "label title description count error errors provider service controller handler manager factory spec test tests model " +
    "schema table column index js ts jsx tsx py rb go java cs php md txt html css json yaml yml xml toml lock tgz gz zip tar jar " +
    "whl map svg png jpg min sum com org net io").split(" "));
/** What a name says of a secret that nobody can use as it stands. */
const CHANGED = new Set(["encrypted", "hashed", "masked", "public", "redacted", "sealed"]);
/** Whether a name is that of a secret: it says so, and nothing behind that word says that it is only about one. */
function namesSecret({ words }) {
    const last = words.findLastIndex((word) => SECRETS.has(word));
    return (last >= 0 && !words.slice(last + 1).some((word) => ABOUT.has(word)) && !words.some((word) => CHANGED.has(word)));
}
/** What may stand between a name and its value: brackets, quotes, operators. A hyphen only as a list's, a block's or a default's. */
const GAP = /(?:[\s"'`\\=:>,()[\]{}|&;?<$*!]|[+~](?=[=\s"'])|-(?:(?=[\s"'<])|(?<=[:<]-))|(?<=<)\/|@(?=")|#(?=")){1,100}/y;
const BETWEEN = /[A-Za-z][A-Za-z0-9]{0,15}/y;
const BETWEEN_WORDS = new Set(("value values val default defaults string securestring str text char const static final let var byte bytes bearer basic token key secret " +
    "password name data code is are to as set put add type sensitive true false nullable plaintext std r b f u l q qq rb br td tr th p span " +
    "pre strong em b i s x").split(" "));
const assignment_VALUE = /[A-Za-z0-9+/_=.~:-]{1,2000}/y;
/** A name with a value of its own, where the name before it has none: an equals sign that is no padding. */
const ANOTHER = /=[A-Za-z0-9+/_.~-]/;
const LONGEST_GAP = 200;
const MOST_WORDS = 10;
/** The value that is given to a name, in whatever syntax: `=`, `:`, `=>`, a call, an element, an attribute, a flag, a table. */
function valueGivenTo(text, name) {
    let at = name.end;
    for (let count = 0; count < MOST_WORDS && at - name.end < LONGEST_GAP; count++) {
        GAP.lastIndex = at;
        const gap = GAP.exec(text)?.[0];
        if (gap === undefined)
            return undefined;
        at += gap.length;
        BETWEEN.lastIndex = at;
        const word = BETWEEN.exec(text)?.[0];
        if (word === undefined || !isBetween(word, gap, text[at + word.length] ?? "")) {
            return joins(text.slice(name.end, at)) ? valueAt(text, at, gap) : undefined;
        }
        at += word.length;
    }
    return undefined;
}
/** Whether what stands between a name and a word gives that to it: over the end of a line only with an operator. */
const joins = (between) => !between.includes("\n") || /[=:>,([{|\\]/.test(between);
/** Whether a word only leads to the value: a keyword, a type, an element, the mark of a heredoc, an anchor of YAML. */
function isBetween(word, gap, next) {
    if (/[A-Za-z0-9+/_=.~-]/.test(next) && next !== "=")
        return false;
    return BETWEEN_WORDS.has(word.toLowerCase()) || /(?:<<[-~]?["']?|&)$/.test(gap);
}
function valueAt(text, start, gap) {
    if (/(?:[$%]|\$\{|\{\{ ?|[^<]<|^<)$/.test(gap))
        return undefined;
    assignment_VALUE.lastIndex = start;
    const secret = assignment_VALUE.exec(text)?.[0].replace(/[.:]{1,8}$/, "");
    if (!secret || text[start + secret.length] === "(" || ANOTHER.test(secret))
        return undefined;
    return { start, end: start + secret.length, secret };
}

;// CONCATENATED MODULE: ./lib/rules/secrets/token-like.js

const token_like_SHORTEST = 20;
const BITS_A_CHARACTER = 3.5;
/** Of hex, whose digits carry 4 bits at most: of 32 random ones, one in five has fewer than 3.5. */
const BITS_A_HEX_DIGIT = 3;
const UUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** What a value begins with that names where a secret is kept, or a place or a version, and is none itself. */
const REFERENCE = /^(?:(?:arn|op|vault|ssm|kms|sops|ref|secret|secrets|secretsmanager|keyvault|akv|env|file|https?|s3|gs|urn|enc|sha\d*)[:+]|(?:var|vars|local|data|module|secrets?|each|self|this|process|os|env|inputs|params|steps|needs|github|config|settings|system|environment|projects|aws)[./]|v?\d+\.\d+|sha\d{3}-)/i;
/**
 * Whether a value may be a token: of 20 characters or more, with letters and digits, of at least 3.5 bits a character, and
 * neither a UUID (the public id of a token), nor a reference, nor a placeholder, nor words.
 */
function isTokenLike(value) {
    if (value.length < token_like_SHORTEST || !/[A-Za-z]/.test(value) || !/\d/.test(value))
        return false;
    if (REFERENCE.test(value) || value.includes("://") || value.includes("..."))
        return false;
    if (value.replace(UUIDS, "").length < token_like_SHORTEST)
        return false;
    const enough = /^[0-9a-fA-F]+$/.test(value) ? BITS_A_HEX_DIGIT : BITS_A_CHARACTER;
    return entropy(value) >= enough && isRandom(value) && !isWords(value);
}
const LONGEST_NAME = 80;
const PIECE = /[A-Z]?[a-z]+|[A-Z]+/g;
/** Letters of a word, and the share of vowels: of 26 random letters 5 are vowels, of English ones about 10. */
const LETTERS_OF_A_WORD = 4;
const VOWELS_OF_WORDS = 0.28;
/** Whether most of a value is words and numbers, as in a path, a class or the name of a secret. */
function isWords(value) {
    if (value.length > LONGEST_NAME)
        return false;
    const parts = value.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
    const letters = parts.reduce((sum, part) => sum + part.length, 0);
    const ofWords = parts.filter(isWord).reduce((sum, part) => sum + part.length, 0);
    return 3 * ofWords >= 2 * letters;
}
/** Letters of one case, digits, a word with a number behind it, or words in camel case. */
function isWord(part) {
    if (/^(?:[a-z]{3,20}|[A-Z]{3,20}|[A-Z][a-z]{2,20}|\d{1,20}|[A-Za-z][a-z]{2,15}\d{1,4})$/.test(part))
        return true;
    const pieces = part.match(PIECE) ?? [];
    const letters = pieces.join("");
    const vowels = letters.replace(/[^aeiou]/gi, "").length;
    return (letters.length > 0 &&
        letters.length >= LETTERS_OF_A_WORD * pieces.length &&
        vowels >= VOWELS_OF_WORDS * letters.length);
}

;// CONCATENATED MODULE: ./lib/rules/secrets/scim-credential.js







/** How a name or an address writes the word. */
const SCIM = ["scim", "Scim", "SCIM"];
const ANY_SCIM = anyOf(SCIM);
const scim_credential_NAMES = /token|secret|bearer|password|passwd|credential|authorization|api_?-?key/gi;
const ENDPOINT = /(?:\.[a-z0-9-]{4,24}\.(?:amazonaws\.com|api\.aws)|\/v2(?![A-Za-z0-9]))/iy;
const SECTION = /["']?\s{0,4}[:={>\]][ \t{>|(]{0,4}\r?\n/y;
const LINES = 5;
const CHARACTERS = 1_500;
const scimCredential = {
    id: "scim-credential",
    gate: "secrets",
    severity: "error",
    summary: "What looks like a SCIM credential is committed",
    why: "Whoever holds a SCIM token can create users and put them into groups, which is all it takes to gain whatever the groups give access to. Most vendors' tokens have no form of their own, so that this one is known by its name or by the SCIM address beside it.",
    fix: "Revoke the token where it was made (for AWS: IAM Identity Center, Settings, Identity source, Manage provisioning, Access tokens), create a new one, give it only to the identity provider, and remove it from the history.",
    examples: {
        bad: [
            { files: { ".env": "SCIM_TOKEN={{sample}}\n" } },
            {
                files: {
                    "aws.toml": 'Endpoint = "https://scim.eu-west-1.amazonaws.com/example/scim/v2/"\nToken = "{{sample}}"\n',
                },
            },
        ],
        good: [
            {
                files: {
                    ".env.example": "SCIM_TOKEN=your-scim-token-goes-here-1234\n",
                    "ids.env": "SCIM_TOKEN_ID=9f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f\nSCIM_TOKEN=9f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f\n",
                    "main.tf": 'resource "sync" "aws" {\n  scim_token = var.scim_token_of_environment_1\n}\n',
                },
            },
        ],
    },
    anchor: { literals: SCIM },
    // The word alone is too short to be told in base64; this is it with what follows it in names and addresses.
    disguises: {
        patterns: [],
        encoded: [
            ...SCIM.map((word) => `${word}[_.\\-/ ][A-Za-z]`),
            ...SCIM.map((word) => `${word}[TSABPKCEtsabpkce][oceuaprlnOCEUAPRLN]`),
        ],
    },
    generality: 2,
    *find({ text }) {
        const found = new Map();
        const near = [];
        const lines = lineBreaks(text);
        let named = 0;
        for (const at of placesOf(text, ANY_SCIM)) {
            if (isEndpoint(text, at))
                add(near, { start: linesBefore(lines, at), end: linesAfter(text, lines, at) });
            if (at < named)
                continue;
            const name = nameAround(text, at);
            named = name.end;
            if (namesSecret(name))
                keep(found, givenTo(text, name));
            if (isSection(text, name.end))
                add(near, { start: name.end, end: linesAfter(text, lines, name.end) });
        }
        for (const stretch of near)
            for (const value of valuesIn(text, stretch))
                keep(found, value);
        yield* [...found.values()].sort((left, right) => left.start - right.start);
    },
    sample: (random) => tokenLike(random, BASE62, 40),
    variants: (random) => [
        tokenLike(random, BASE62, 32),
        tokenLike(random, BASE64URL, 43),
        Buffer.from(random(48)).toString("base64"),
        Buffer.from(random(32)).toString("hex"),
        `scim_${tokenLike(random, BASE62, 32)}`,
    ],
    setting: () => ({ key: "scim_token" }),
    lookAlikes: (random) => scim_credential_lookAlikes(random),
};
/** The values of everything in a stretch whose name is that of a secret. */
function* valuesIn(text, stretch) {
    let named = 0;
    for (const { start, match } of matchesIn(text, stretch, scim_credential_NAMES)) {
        if (start < named)
            continue;
        const name = nameAround(text, start + match[0].length - 1);
        named = name.end;
        if (namesSecret(name))
            yield givenTo(text, name);
    }
}
/** The value of a name. An object id of Git behind nothing but a blank, unless that is of a flag or a header, is a package's commit. */
function givenTo(text, name) {
    const value = valueGivenTo(text, name);
    const isId = value && /^[0-9a-f]{40}$/.test(value.secret) && /^\s{1,9}$/.test(text.slice(name.end, value.start));
    return isId && text[name.start] !== "-" && name.words.at(-1) !== "bearer" ? undefined : value;
}
function keep(found, value) {
    if (value && isTokenLike(value.secret))
        found.set(value.start, value);
}
function isEndpoint(text, at) {
    ENDPOINT.lastIndex = at + "scim".length;
    return /[/.]/.test(text[at - 1] ?? "") && ENDPOINT.test(text);
}
/** Whether a block, an element or a section of SCIM settings begins: a name, then the end of a line. */
function isSection(text, end) {
    SECTION.lastIndex = end;
    return SECTION.test(text);
}
/** Adds a stretch to others that begin before it; those that touch become one. */
function add(stretches, { start, end }) {
    const last = stretches.at(-1);
    if (!last || start > last.end)
        stretches.push({ start, end });
    else
        stretches.splice(-1, 1, { start: Math.min(last.start, start), end: Math.max(last.end, end) });
}
function lineBreaks(text) {
    const breaks = [];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        breaks.push(at);
    return breaks;
}
/** Where the fifth line before `at` begins, at most 1,500 characters before. */
const linesBefore = (breaks, at) => Math.max((breaks[(0,sorted/* countBefore */.t)(breaks, (offset) => offset < at) - 1 - LINES] ?? -1) + 1, at - CHARACTERS);
/** Where the fifth line after `at` ends, at most 1,500 characters after. */
const linesAfter = (text, breaks, at) => Math.min(breaks[(0,sorted/* countBefore */.t)(breaks, (offset) => offset < at) + LINES] ?? text.length, at + CHARACTERS);
/** Random characters, of which each sixth is a digit, so that none of many millions passes for words. */
const tokenLike = (random, alphabet, length) => [...characters(random, alphabet, length)]
    .map((character, index) => (index % 6 === 3 ? characters(random, DIGITS, 1) : character))
    .join("");
/** Names of SCIM tokens with a reference, a placeholder, an id or anything else that is no token. */
function scim_credential_lookAlikes(random) {
    const hex = (bytes) => Buffer.from(random(bytes)).toString("hex");
    const token = tokenLike(random, BASE62, 40);
    const references = [
        `\${{ secrets.SCIM_TOKEN_2_OF_PRODUCTION }}`,
        "var.scim_token_2_of_production",
        "op://company/scim-token-2/credential",
        `arn:aws:secretsmanager:eu-west-1:111111111111:secret:scim-${token.slice(0, 6)}`,
        "process.env.SCIM_TOKEN_2_OF_PRODUCTION",
        'os.environ["SCIM_TOKEN_2_OF_PRODUCTION"]',
        'getenv("SCIM_TOKEN_2_OF_PRODUCTION")',
        "{{ scim_token_2_of_production }}",
        `\${SCIM_TOKEN_2_${token}}`,
        `vault:secret/data/scim#${token}`,
        `<${token}>`,
        "your-scim-token-goes-here-1234",
        "CHANGEME-1234-5678-9012-3456",
        "AQoDYXdzE1234567890...",
        "*".repeat(40),
        uuid(random),
        `createScimToken2ForProduction("eu-west-1")`,
        `ENC[AES256_GCM,data:${token},type:str]`,
        "company-scim-token-2-of-production",
        "https://scim.eu-west-1.amazonaws.com/11111111111-2222-3333-4444-555555555555/scim/v2",
    ];
    return [
        ...references.flatMap((value) => [`SCIM_TOKEN=${value}`, `scim_token: "${value}"`, `/scim/v2\ntoken = ${value}\n`]),
        `SCIM_TOKEN_ID=${hex(20)}`,
        `scimTokenHash: "${hex(32)}"`,
        `scim.token.path=${hex(20)}`,
        `scim-token-sdk ${hex(20)} (heads/main)`,
        `scim-auth@^1.0.0:\n  resolved "https://registry.example.com/scim-auth/-/scim-auth-1.0.0.tgz#${hex(20)}"\n`,
        `example.com/scim-token v1.2.3 h1:${Buffer.from(random(32)).toString("base64")}\n`,
        `https://example.com/scim/v2/Users\n${"\n".repeat(LINES + 1)}token = ${token}\n`,
        `scim = true\ntoken = ${token}\n`,
        `etag: ${token}\n/scim/v2\nrequest: ${token}\n`,
    ];
}

;// CONCATENATED MODULE: ./lib/rules/secrets/slack-token.js


// Source: Slack Docs, "Token types" and "Rotating and refreshing configuration tokens", for the prefixes; gitleaks' slack rules,
// for the lengths. Slack publishes no checksum.
const USER = /xox[pe]-\d{9,13}-\d{9,13}-\d{9,13}-([A-Za-z0-9]{28,34})(?![A-Za-z0-9])/y;
const BOT = /xoxb-\d{8,14}-(?:\d{8,14}-)?([A-Za-z0-9]{18,34})(?![A-Za-z0-9-])/y;
const CONFIGURATION = /xoxe\.xox[bp]-\d-([A-Za-z0-9]{140,180})(?![A-Za-z0-9])/y;
const REFRESH = /xoxe-\d-([A-Za-z0-9]{140,180})(?![A-Za-z0-9])/y;
const APP = /xapp-\d-[A-Z0-9]{8,14}-\d{10,14}-([a-f0-9]{64})(?![A-Za-z0-9])/y;
const slack_token_accepts = (match) => isRandom(match[1] ?? "");
const slackToken = {
    id: "slack-token",
    gate: "secrets",
    severity: "error",
    summary: "A Slack token is committed",
    why: "Slack's SCIM interface takes user tokens: whoever holds one with the scope `admin` can create users and change groups; other tokens read and write messages and settings.",
    fix: "Revoke the token (api.slack.com/apps, the app, OAuth & Permissions, Revoke; or the method auth.revoke), install the app anew, keep the token out of the repository, and remove it from the history.",
    examples: {
        bad: [{ files: { "scim.py": 'client = WebClient(token="{{sample}}")\n' } }],
        good: [{ files: { "scim.py": 'client = WebClient(token=os.environ["SLACK_TOKEN"])  # xoxp-...\n' } }],
    },
    ...prefixed({ literals: ["xoxp-", "xoxe-"], bytes: ["xox[bpe]\\-[0-9]", "xoxe\\.xox[bp]"], pattern: USER, accepts: slack_token_accepts }, { literals: ["xoxb-"], bytes: [], pattern: BOT, accepts: slack_token_accepts }, { literals: ["xoxe.xoxb-", "xoxe.xoxp-"], bytes: [], pattern: CONFIGURATION, accepts: slack_token_accepts }, { literals: ["xoxe-"], bytes: [], pattern: REFRESH, accepts: slack_token_accepts }, { literals: ["xapp-"], bytes: ["xapp\\-[0-9]"], pattern: APP, accepts: slack_token_accepts }),
    sample: (random) => `xoxp-${ids(random, 3)}-${characters(random, HEX, 32)}`,
    variants: (random) => [
        `xoxe-${ids(random, 3)}-${characters(random, HEX, 32)}`,
        `xoxb-${ids(random, 2)}-${characters(random, BASE62, 24)}`,
        `xoxb-${ids(random, 1)}-${characters(random, BASE62, 24)}`,
        `xoxe.xoxp-1-${characters(random, BASE62, 165)}`,
        `xoxe-1-${characters(random, BASE62, 146)}`,
        `xapp-1-A${characters(random, BASE36.toUpperCase(), 10)}-${ids(random, 1)}-${characters(random, HEX, 64)}`,
    ],
    lookAlikes: (random) => [
        "xoxb-xxxxxxxxx-xxxxxxxxxx-xxxxxxxxxxxx",
        `xoxp-${"0".repeat(12)}-${"0".repeat(12)}-${"0".repeat(12)}-${"0".repeat(32)}`,
        `xoxp-1234-1234-1234-${characters(random, HEX, 32)}`,
        "xoxe.xoxp-1-SlackAppConfigurationAccessTokenHere",
        `xapp-1-${ids(random, 1)}`,
        `xoxo-${characters(random, HEX, 40)}`,
    ],
};
const ids = (random, count) => Array.from({ length: count }, () => `4${characters(random, DIGITS, 11)}`).join("-");

;// CONCATENATED MODULE: ./lib/rules/secrets/tableau-token.js



// Source: Tableau Cloud Help, "Automate User Provisioning and Group Synchronization through an External Identity Provider", and
// "Personal Access Tokens", whose examples have this form: 16 bytes in base64, a colon, and 32 bytes in base64 (a SCIM token) or
// 32 characters (a personal access token). No checksum is published.
const tableau_token_WORDS = ["tableau", "Tableau", "TABLEAU", "scim", "Scim", "SCIM"];
const tableau_token_NAMED = anyOf(tableau_token_WORDS);
/** The second for what stands next to an escape; the first is long enough to be looked for in base64. */
const BYTES = ["[0-9A-Za-z_+/\\-]{3}==:[0-9A-Za-z_+/\\-]{3}", "[0-9A-Za-z_+/\\-]==:[0-9A-Za-z_+/\\-\\\\%&]"];
const tableau_token_RADIUS = 512;
const tableau_token_TOKEN = new RegExp(`${beginning("\\w+/-")}([\\w+/-]{22})==:([\\w+/-]{43}=|[A-Za-z0-9]{32})(?![\\w+/=-])`, "g");
const tableauToken = {
    id: "tableau-token",
    gate: "secrets",
    severity: "error",
    summary: "A Tableau token is committed",
    why: "A SCIM token lets its holder create the users of a Tableau site and put them into groups; a personal access token has the rights of its owner.",
    fix: "Revoke the token in Tableau (Settings, Authentication, SCIM, or the owner's account settings, Personal Access Tokens), create a new one, give it only to the identity provider, and remove it from the history.",
    examples: {
        bad: [{ files: { "scim.yml": "tableau:\n  scim_token: {{sample}}\n" } }],
        good: [{ files: { "scim.yml": "tableau:\n  scim_token: !vault tableau\n" } }],
    },
    anchor: { literals: ["==:"], patterns: BYTES },
    *find({ text }) {
        yield* tokensNear(text, tableau_token_NAMED, tableau_token_RADIUS, tableau_token_TOKEN, ([, id = "", secret = ""]) => isRandom(id) && isRandom(secret));
    },
    sample: (random) => `${tableau_token_base64(random(16))}:${tableau_token_base64(random(32))}`,
    variants: (random) => [`${tableau_token_base64(random(16))}:${characters(random, BASE62, 32)}`],
    setting: () => ({ key: "tableau_token" }),
    lookAlikes: (random) => [
        `tableau_token = "${"A".repeat(22)}==:${"A".repeat(43)}="`,
        `tableau_token = "${tableau_token_base64(random(16))}:${tableau_token_base64(random(16))}"`,
        `token = "${tableau_token_base64(random(16))}:${tableau_token_base64(random(32))}"`,
        `tableau ${tableau_token_base64(random(32))}:${tableau_token_base64(random(32))}`,
    ],
};
const tableau_token_base64 = (bytes) => Buffer.from(bytes).toString("base64");

;// CONCATENATED MODULE: ./lib/rules/secrets/tailscale-key.js


// Source: Tailscale Docs, "Key prefixes". A key is its id (for keys of the control plane it ends in CNTRL) and the secret part.
const tailscale_key_KINDS = ["tskey-scim-", "tskey-api-", "tskey-auth-", "tskey-client-", "tskey-webhook-"];
const tailscale_key_KEY = /tskey-(?:scim|api|auth|client|webhook)-[0-9A-Za-z]{8,40}-([0-9A-Za-z]{16,60})(?![0-9A-Za-z])/y;
const tailscaleKey = {
    id: "tailscale-key",
    gate: "secrets",
    severity: "error",
    summary: "A Tailscale key is committed",
    why: "A SCIM key lets its holder create users and groups of the tailnet; an API, OAuth or auth key lets machines into the network or changes who may reach what.",
    fix: "Revoke the key in the Tailscale admin console (Settings, Keys or OAuth clients; for SCIM User management, Identity provider), create a new one, keep it out of the repository, and remove it from the history.",
    examples: {
        bad: [{ files: { "scim.tf": 'provider "tailscale" {\n  api_key = "{{sample}}"\n}\n' } }],
        good: [{ files: { "scim.tf": 'provider "tailscale" {\n  api_key = var.tailscale_key # tskey-api-…\n}\n' } }],
    },
    ...prefixed({
        literals: tailscale_key_KINDS,
        bytes: ["tskey\\-[acsw]"],
        pattern: tailscale_key_KEY,
        accepts: (match) => isRandom(match[1] ?? ""),
    }),
    sample: (random) => `tskey-scim-k${characters(random, BASE62, 6)}CNTRL-${characters(random, BASE62, 33)}`,
    variants: (random) => tailscale_key_KINDS.map((kind) => `${kind}k${characters(random, BASE62, 10)}-${characters(random, BASE62, 18)}`),
    lookAlikes: (random) => [
        // The example of the vendor's own page.
        ["tskey", "api", "abcDEF1CNTRL", "091234567890ABCDEF"].join("-"),
        `tskey-scim-${characters(random, BASE62, 12)}`,
        `tskey-scim-${characters(random, BASE62, 12)}-${characters(random, BASE62, 15)}`,
        `tskey-auth-${"x".repeat(12)}-${"x".repeat(32)}`,
        `tskey-node-${characters(random, BASE62, 12)}-${characters(random, BASE62, 32)}`,
    ],
};

;// CONCATENATED MODULE: ./lib/rules/documents/too-many-managed-policies.js




const policies = (count) => ({
    files: {
        "identity/sets.yaml": [
            "schemaVersion: 1",
            "permissionSets:",
            "  - name: Operations",
            "    managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]",
            "    customerManagedPolicyReferences:",
            ...Array.from({ length: count - 1 }, (_, index) => `      - {name: operations-${index + 1}}`),
            "",
        ].join("\n"),
    },
});
const tooManyManagedPolicies = (0,core/* defineRule */.Km)({
    id: "too-many-managed-policies",
    gate: "documents",
    severity: "warning",
    summary: "A permission set has more managed policies than its roles may have",
    why: "IAM limits the managed policies of a role, AWS's and the customer's together: 10 or 20 unless the account's quota was raised, and never more than 25. Identity Center takes the permission set all the same, and then fails to provision it account by account. Above 25 the finding is an error.",
    fix: 'Move statements to the inline policy, or merge customer managed policies. If all are needed, raise the quota "Managed policies attached to an IAM role" in every account that the permission set is assigned to.',
    examples: {
        bad: [policies(limits/* MANAGED_POLICIES_PER_ROLE */.GX + 1), policies(limits/* MANAGED_POLICIES_PER_SET */.Ue + 1)],
        good: [policies(limits/* MANAGED_POLICIES_PER_ROLE */.GX)],
    },
    needs: ["identity"],
    *check({ identity }) {
        const crowded = identity.permissionSets.filter((set) => policyCount(set) > limits/* MANAGED_POLICIES_PER_ROLE */.GX);
        for (const [name, sets] of (0,occurrences/* occurrencesBy */.qO)(crowded, (set) => set.name.value)) {
            const count = Math.max(...sets.map(policyCount));
            yield {
                at: sets[0].name.at,
                subject: `permission set ${name}`,
                message: `The permission set ${(0,wording/* quoted */.TL)(name)} has ${count} managed policies. ${consequence(count)}`,
                ...(count > limits/* MANAGED_POLICIES_PER_SET */.Ue ? { severity: "error" } : {}),
                related: (0,occurrences/* otherPlaces */.RA)(sets.map((set) => set.name.at), "also too many here"),
            };
        }
    },
});
/** Each policy once: attaching it again is another mistake, and adds none. IAM compares names without regard to case. */
function policyCount({ managedPolicies, customerManagedPolicies }) {
    const arns = new Set(managedPolicies.map(({ value }) => value));
    const references = new Set(customerManagedPolicies.map(({ name, path }) => `${path}\0${name.value.toLowerCase()}`));
    return arns.size + references.size;
}
function consequence(count) {
    if (count > limits/* MANAGED_POLICIES_PER_SET */.Ue)
        return `AWS refuses more than ${limits/* MANAGED_POLICIES_PER_SET */.Ue}, in every account. Move statements to the inline policy, or merge customer managed policies.`;
    const where = count > limits/* MANAGED_POLICIES_PER_ROLE_NEWER */.kx
        ? `whose quota was not raised: IAM's default for a role is ${limits/* MANAGED_POLICIES_PER_ROLE_NEWER */.kx} at most`
        : `that keeps IAM's older default of ${limits/* MANAGED_POLICIES_PER_ROLE */.GX} for a role`;
    return `Provisioning fails in every account ${where}. Raise "Managed policies attached to an IAM role" in the target accounts, or merge policies.`;
}

;// CONCATENATED MODULE: ./lib/rules/documents/unclaimed-file.js



function reasonFor(found) {
    if (found === "CLAIMED_BEFORE")
        return "held declared access before this change, and no reader recognises it now";
    if (found === "NO_INSTANCE")
        return "declares access, and lies in the files of no instance of the policy";
    if (found === "IDENTITY_GLOB")
        return "matches the policy's identity files, and no reader recognises it";
    return `has the identity key \`${found.replace("KEY ", "")}\` at its top, and no reader recognises it`;
}
const unclaimed_file_adviceFor = (found) => found === "NO_INSTANCE"
    ? "Add it to the `files` of an instance, or exclude it there with `!`."
    : "Write `schemaVersion: 1` at its top, or exclude the file in the policy.";
const unclaimedFile = (0,core/* defineRule */.Km)({
    id: "unclaimed-file",
    gate: "documents",
    severity: "error",
    summary: "A file looks like declared access, and nothing reads it",
    why: "A file that slips out of the guard's sight may still be deployed: taking out `schemaVersion` must not be a way around every other rule.",
    fix: "Give the file `schemaVersion: 1`. If it is something else, exclude it in the policy: `instances: {default: {files: ['!monitoring/**']}}`.",
    examples: {
        bad: [
            { files: { "identity/groups.yaml": "groups:\n  - displayName: AWS-Developers\n" } },
            {
                files: { "identity/access.yaml": "note: moved\n" },
                base: { "identity/access.yaml": "schemaVersion: 1\ngroups: []\n" },
            },
        ],
        good: [
            { files: { "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n" } },
            {
                files: {
                    ".github/identity-guard.yml": "instances:\n  default:\n    files: ['!monitoring/**']\n",
                    "identity/groups.yaml": "schemaVersion: 1\ngroups: []\n",
                    "monitoring/alerts.yaml": "groups:\n  - name: alerts\n",
                },
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        for (const [path, problems] of (0,occurrences/* occurrencesBy */.qO)((0,wording/* problemsFor */.am)("unclaimed-file", identity), ({ at }) => at.source.path)) {
            const [{ at, found }] = problems;
            yield {
                at,
                subject: `file ${path}`,
                message: `The file ${(0,wording/* quoted */.TL)(path)} ${reasonFor(found)}: what it grants would not be judged. ${unclaimed_file_adviceFor(found)}`,
                related: (0,occurrences/* otherPlaces */.RA)(problems.map((problem) => problem.at), "another document of it that nothing reads"),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/documents/undeclared-reference.js







const undeclared_reference_access = (group) => [
    "schemaVersion: 1",
    "groups:",
    "  - displayName: AWS-Developers",
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    `  - principal: {group: ${group}}`,
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
].join("\n");
const existing = (displayName) => ({ groupId: "11111111-1111-4111-8111-111111111111", displayName, provenance: "scim", externalIds: [] });
const undeclaredReference = (0,core/* defineRule */.Km)({
    id: "undeclared-reference",
    gate: "documents",
    severity: "warning",
    summary: "Files declare groups, and an assignment names none of them",
    why: "A group that is not declared has no owner here, and was never reviewed. Where the directory is not asked either, nothing shows that the group exists at all; then this is an error.",
    fix: "Correct the name, or declare the group under `groups`.",
    examples: {
        bad: [
            { files: { "identity/access.yaml": undeclared_reference_access("AWS-Develpers") } },
            { files: { "identity/access.yaml": undeclared_reference_access("AWS-Admins") }, directory: [existing("AWS-Admins")] },
        ],
        good: [
            { files: { "identity/access.yaml": undeclared_reference_access("AWS-Developers") } },
            {
                files: { "identity/access.yaml": undeclared_reference_access("AWS-Admins").replace(/groups:\n.*\n/, "") },
                directory: [existing("AWS-Admins")],
            },
        ],
    },
    needs: ["identity", "existingGroups"],
    *check({ identity, existingGroups }) {
        const declared = identity.groups.map((group) => group.displayName.value);
        if (declared.length === 0)
            return;
        const known = new Set(declared);
        const twins = new Map(declared.map((group) => [foldedName(group), group]));
        const [slip, nearestGroup] = [(0,errors/* slipAmong */.P7)(declared), (0,errors/* nearestAmong */.V5)(declared)];
        const isRefused = refusedPlaces(identity);
        for (const reference of (0,expand/* groupReferences */.u9)(identity)) {
            const { name, places } = reference;
            if (known.has(name) || places.every(({ at }) => isRefused(at)))
                continue;
            // Each name is told of once: unknown-group has those that do not exist, ambiguous-group-template those of the wrong case.
            if (existingGroups && !existingGroups.has(name))
                continue;
            const twin = twins.get(foldedName(name));
            if (twin !== undefined && places.every(({ isTemplate }) => isTemplate))
                continue;
            yield existingGroups ? unowned(reference, twin) : unproven(reference, nearestGroup(name), twin ?? slip(name));
        }
    },
});
/** Names that are no names to invalid-field, and templates that stand for none to ambiguous-group-template. */
function refusedPlaces(identity) {
    const isInvalid = (0,occurrences/* holdsAny */.Ng)((0,wording/* problemsFor */.am)("invalid-field", identity).map(({ at }) => at));
    const unexpandable = new Set(identity.assignments.flatMap(({ principal: { by, name } }) => by === "groupTemplate" && !isExpandable(name.value) ? [(0,occurrences/* placeKey */.r4)(name.at)] : []));
    return (at) => isInvalid(at) || unexpandable.has((0,occurrences/* placeKey */.r4)(at));
}
function unowned({ name, places: [first, ...others] }, twin) {
    const advice = twin === undefined ? "Declare it under `groups`." : `Did you mean ${(0,wording/* quoted */.TL)(twin)}, which is declared?`;
    return {
        at: first.at,
        subject: `group ${name}`,
        message: `The group ${(0,wording/* quoted */.TL)(name)} is in Identity Center, but not among the groups that these files declare, so that nobody answers for it here. ${advice}`,
        related: (0,occurrences/* relatedTo */.vn)(others, "also referenced here"),
    };
}
function unproven({ name, places: [first, ...others] }, nearest, meant) {
    const near = meant ?? nearest;
    const advice = near ? `Did you mean ${(0,wording/* quoted */.TL)(near)}?` : "Correct the name, or declare it under `groups`.";
    return {
        at: first.at,
        subject: `group ${name}`,
        severity: "error",
        message: `The group ${(0,wording/* quoted */.TL)(name)} is not among the groups that these files declare, and no directory was asked for it, so that nothing shows that it exists. ${advice}`,
        ...(0,wording/* replacing */.mi)(first, meant),
        related: (0,occurrences/* relatedTo */.vn)(others, "also referenced here", meant),
    };
}

;// CONCATENATED MODULE: ./lib/rules/documents/near-ids.js

/**
 * Finds the declared account whose id was meant: with another digit, one too many or too few, or two swapped. Ids are random,
 * so that one so near to another is hardly ever right. Compares what is left when any one digit goes, which takes a few
 * look-ups whatever the number of accounts.
 */
function createNearIds(accounts) {
    const index = new Map();
    for (const account of accounts) {
        const id = account.id?.value ?? "";
        if ((0,identity_organization/* isAccountId */.JG)(id))
            for (const variant of variantsOf(id))
                if (!index.has(variant))
                    index.set(variant, account);
    }
    return (written) => {
        if (!/^\d{11,13}$/.test(written))
            return undefined;
        const variant = variantsOf(written).find((candidate) => index.has(candidate));
        return variant === undefined ? undefined : index.get(variant);
    };
}
/** The digits, and all of them but one. */
const variantsOf = (digits) => [
    digits,
    ...Array.from(digits, (_, index) => digits.slice(0, index) + digits.slice(index + 1)),
];

;// CONCATENATED MODULE: ./lib/rules/documents/unknown-account.js






const unknown_account_access = (targets) => [
    "schemaVersion: 1",
    "accounts:",
    '  payments: {id: "012345678901"}',
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    "  - principal: {group: AWS-Developers}",
    "    permissionSets: [ReadOnly]",
    `    targets: ${targets}`,
    "",
].join("\n");
const unknownAccount = (0,core/* defineRule */.Km)({
    id: "unknown-account",
    gate: "documents",
    severity: "error",
    summary: "An assignment names an account that is neither declared nor an account id",
    why: "The deployment fails half-way, or the account is silently left out. Among `excludeAccounts` it leaves nothing out: the account that was to be spared gets the access.",
    fix: "Correct the alias, declare it under `accounts`, or write the account's id of 12 digits in quotes. An id that is almost that of a declared account is a warning: declare it too, if it is right.",
    examples: {
        bad: [
            { files: { "identity/access.yaml": unknown_account_access("{accounts: [paymets]}") } },
            {
                files: {
                    "identity/access.yaml": unknown_account_access("{organizationalUnits: [r-ab12], excludeAccounts: [production]}"),
                },
            },
            { files: { "identity/access.yaml": unknown_account_access('{accounts: ["012345678910"]}') } },
        ],
        good: [
            { files: { "identity/access.yaml": unknown_account_access('{accounts: [payments, "111122223333"]}') } },
            { files: { "identity/access.yaml": unknown_account_access("{organizationalUnits: [r-ab12], excludeAccounts: [payments]}") } },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        const organization = (0,identity_organization/* organizationOf */.d1)(identity);
        const aliases = identity.accounts.map(({ alias }) => alias.value);
        const [slip, nearestAlias] = [(0,errors/* slipAmong */.P7)(aliases), (0,errors/* nearestAmong */.V5)(aliases)];
        const nearId = createNearIds(identity.accounts);
        const isRefused = (0,occurrences/* holdsAny */.Ng)((0,wording/* problemsFor */.am)("invalid-field", identity).map(({ at }) => at));
        for (const [name, places] of (0,occurrences/* namesBy */.W9)(accountTargets(identity))) {
            if (organization.account(name) || isRefused(places[0].at))
                continue;
            const near = nearId(name) ?? organization.account(nearestAlias(name) ?? "");
            if (!(0,identity_organization/* isAccountId */.JG)(name))
                yield unknown(name, places, near, slip(name));
            else if (near)
                yield mistyped(name, places, near);
        }
    },
});
const accountTargets = ({ assignments }) => assignments.flatMap(({ targets }) => targets.flatMap(({ kind, name, excluded }) => (kind === "account" ? [{ ...name, excluded }] : [])));
function unknown(name, [first, ...others], near, meant) {
    const nearName = meant ?? (near && (/^\d+$/.test(name) ? (near.id ?? near.alias) : near.alias).value);
    const digits = /^\d+$/.test(name) ? ` (this has ${name.length})` : "";
    const outcome = first.excluded
        ? "so that it leaves nothing out, and the account that was to be spared gets the access"
        : "so that nobody knows where the access would be given";
    const advice = nearName ? `Did you mean ${(0,wording/* quoted */.TL)(nearName)}?` : "Declare it under `accounts`, or write its id.";
    return {
        at: first.at,
        subject: `account ${name}`,
        message: `The account ${(0,wording/* quoted */.TL)(name)} is neither declared nor an account id, which has 12 digits${digits}, ${outcome}. ${advice}`,
        ...(0,wording/* replacing */.mi)(first, meant),
        related: [...(0,occurrences/* relatedTo */.vn)(others, "also named here", meant), ...unknown_account_declared(near)],
    };
}
function mistyped(name, [first, ...others], near) {
    return {
        at: first.at,
        subject: `account ${name}`,
        severity: "warning",
        message: `The account id ${(0,wording/* quoted */.TL)(name)} is not declared, and is almost that of ${(0,wording/* quoted */.TL)(near.alias.value)}, which is ${(0,wording/* quoted */.TL)(near.id?.value ?? "")}. Correct it; or declare it under \`accounts\`, if it is right.`,
        related: [...(0,occurrences/* relatedTo */.vn)(others, "also named here"), ...unknown_account_declared(near)],
    };
}
const unknown_account_declared = (account) => account ? [{ at: account.alias.at, message: `${(0,wording/* quoted */.TL)(account.alias.value)} is declared here`, aside: true }] : [];

;// CONCATENATED MODULE: ./lib/rules/documents/unknown-field.js




const unknownField = (0,core/* defineRule */.Km)({
    id: "unknown-field",
    gate: "documents",
    severity: "error",
    summary: "A key is not part of the format",
    why: "A key that nobody knows is silently ignored: a misspelt `permissionsBoundary` is no boundary at all.",
    fix: "Write the key that was meant, or take it out.",
    examples: {
        bad: [
            {
                files: {
                    "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    descripton: Builds\n",
                },
            },
            {
                files: {
                    "identity/sets.yaml": "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    boundaryPolicy: arn:aws:iam::aws:policy/ReadOnlyAccess\n",
                },
            },
        ],
        good: [
            {
                files: {
                    "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: Builds\n",
                },
            },
        ],
    },
    needs: ["identity", "documents"],
    *check({ identity, documents }) {
        const problems = (0,wording/* problemsFor */.am)("unknown-field", identity);
        const meant = meantKeys(problems, documents);
        for (const { at, found, expected = [] } of problems) {
            const key = meant.get(unknown_field_placeOf(at));
            const near = key ?? (0,errors/* nearest */.pA)(found, expected);
            const advice = near ? `Did you mean \`${near}\`?` : `Known here: ${(0,wording/* listed */.KE)(expected)}.`;
            yield {
                at,
                message: `The key ${(0,wording/* quoted */.TL)(found)} is not part of the format, and would be ignored without a word. ${advice}`,
                ...(0,wording/* replacing */.mi)({ value: found, at }, key),
            };
        }
    },
});
const unknown_field_placeOf = ({ source, start }) => `${source.path}\0${start}`;
/** What each unknown key is surely a slip for, by its place. A key that its map would then hold twice is left as it is. */
function meantKeys(problems, documents) {
    const meant = new Map(problems.flatMap(({ at, found, expected = [] }) => {
        const key = (0,errors/* slipOf */.Kj)(found, expected);
        return key === undefined ? [] : [[unknown_field_placeOf(at), key]];
    }));
    const clashing = meant.size === 0 ? [] : mapsIn(documents).flatMap((keys) => [...keysTwice(keys, meant)]);
    for (const place of clashing)
        meant.delete(place);
    return meant;
}
/** The places of the keys in a map that would then be there twice. */
function* keysTwice(keys, meant) {
    const first = new Map();
    for (const { value, at } of keys) {
        const place = unknown_field_placeOf(at);
        const name = meant.get(place) ?? value;
        const other = first.get(name);
        if (other === undefined)
            first.set(name, place);
        else
            yield* [other, place];
    }
}
/** The keys of each map, those that it takes by a merge key too; each map once, however many aliases lead to it. */
function mapsIn(documents) {
    const seen = new Set();
    const maps = [];
    const visit = (node) => {
        if (node.type === "scalar" || seen.has(node))
            return;
        seen.add(node);
        (0,nodes/* itemsOf */.S3)(node).forEach(visit);
        const entries = (0,nodes/* entriesOf */.Mc)(node);
        if (entries.length > 0)
            maps.push(entries.map(({ key }) => key));
        for (const { value } of entries)
            visit(value);
    };
    for (const { root } of documents)
        visit(root);
    return maps;
}

;// CONCATENATED MODULE: ./lib/rules/directory/unknown-group.js




const unknown_group_developers = {
    groupId: "11111111-1111-4111-8111-111111111111",
    displayName: "AWS-Developers",
    provenance: "scim",
    externalIds: [],
};
const unknown_group_access = (principal) => [
    "schemaVersion: 1",
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    `  - principal: ${principal}`,
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
].join("\n");
const unknownGroup = (0,core/* defineRule */.Km)({
    id: "unknown-group",
    gate: "directory",
    severity: "error",
    summary: "An assignment names a group that is not in Identity Center",
    why: "The assignment fails at deployment or is silently left out; and whoever later makes a group of that name by hand gets the access.",
    fix: "Correct the name, or create the group in the identity provider and assign it to the provisioning application. Microsoft Entra ID provisions about every 40 minutes; provisioning on demand takes less than a minute.",
    examples: {
        bad: [
            { files: { "identity/access.yaml": unknown_group_access("{group: AWS-Develpers}") }, directory: [unknown_group_developers] },
            {
                files: { "identity/access.yaml": unknown_group_access("{groupId: 22222222-2222-4222-8222-222222222222}") },
                directory: [unknown_group_developers],
            },
        ],
        good: [
            { files: { "identity/access.yaml": unknown_group_access("{group: AWS-Developers}") }, directory: [unknown_group_developers] },
            {
                files: {
                    ".github/identity-guard.yml": "directory:\n  locallyManagedGroups: [break-glass-*]\n",
                    "identity/access.yaml": `${unknown_group_access("{group: break-glass-admins}")}groups:\n  - displayName: break-glass-admins\n    source: identity-store\n`,
                },
                directory: [unknown_group_developers],
                base: {
                    ".github/identity-guard.yml": "directory:\n  locallyManagedGroups: [break-glass-*]\n",
                    "identity/access.yaml": "schemaVersion: 1\ngroups: []\n",
                },
            },
        ],
    },
    needs: ["identity", "base", "policy", "directoryGroups"],
    *check(facts) {
        const { identity, directoryGroups } = facts;
        const missing = (0,references/* missingGroups */.hv)(facts);
        const existing = missing.length === 0 ? [] : directoryGroups.map((group) => group.displayName);
        const [slip, nearestGroup] = [(0,errors/* slipAmong */.P7)(existing), (0,errors/* nearestAmong */.V5)(existing)];
        for (const { name, places } of missing) {
            if ((0,references/* nearMissOf */.m1)(name, identity, directoryGroups))
                continue;
            // Who declares the group under that name means it, and only the directory is late.
            const meant = (0,references/* declarationOf */.MI)(name, identity) ? undefined : slip(name);
            const near = meant ?? nearestGroup(name);
            yield {
                at: places[0].at,
                subject: `group ${name}`,
                message: `The group ${(0,wording/* quoted */.TL)(name)} is not in Identity Center, so that this assignment gives nobody access. ${near ? `Did you mean ${(0,wording/* quoted */.TL)(near)}? ` : ""}${arrival(facts)}`,
                ...(0,wording/* replacing */.mi)(places[0], meant),
                related: (0,references/* alsoReferenced */.J8)(places, meant),
            };
        }
        yield* missingIds(facts);
    },
});
function* missingIds({ identity, directoryGroups }) {
    const wanted = new Set(identity.assignments.flatMap(({ principal }) => (principal.by === "groupId" ? principal.name.value : [])));
    const existing = new Set(wanted.size === 0 ? [] : idsAmong(wanted, directoryGroups));
    const places = new Map();
    for (const { principal } of identity.assignments) {
        if (principal.by !== "groupId" || existing.has(principal.name.value))
            continue;
        const known = places.get(principal.name.value);
        if (known)
            known.push(principal.name);
        else
            places.set(principal.name.value, [principal.name]);
    }
    for (const [id, found] of places) {
        yield {
            ...(found[0] ? { at: found[0].at } : {}),
            subject: `group id ${id}`,
            message: `No group of Identity Center has the id ${(0,wording/* quoted */.TL)(id)}, so that this assignment gives nobody access. A group that was deleted and made again has a new id.`,
            related: (0,references/* alsoReferenced */.J8)(found),
        };
    }
}
function* idsAmong(wanted, groups) {
    for (const { groupId } of groups)
        if (wanted.has(groupId))
            yield groupId;
}
/** When a group that is right will arrive, by identity provider. */
function arrival({ identity, policy }) {
    if (policy.instances[identity.instance]?.identityProvider !== "entra")
        return "If it is new in the identity provider, wait for the next provisioning cycle.";
    return "If it is new in Entra ID: provisioning runs about every 40 minutes, and provisioning on demand takes less than a minute.";
}

;// CONCATENATED MODULE: ./lib/rules/documents/unknown-organizational-unit.js





const unknown_organizational_unit_access = (...surroundings) => (unit) => [
    "schemaVersion: 1",
    ...surroundings,
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    "  - principal: {group: AWS-Developers}",
    "    permissionSets: [ReadOnly]",
    `    targets: {organizationalUnits: [${unit}]}`,
    "",
].join("\n");
const unknown_organizational_unit_units = unknown_organizational_unit_access("organizationalUnits:", "  workloads: {id: ou-ab12-34cd56ef, parent: r-ab12}");
const unknownOrganizationalUnit = (0,core/* defineRule */.Km)({
    id: "unknown-organizational-unit",
    gate: "documents",
    severity: "error",
    summary: "An organizational unit is neither declared nor the id of one",
    why: "Whoever reads the files cannot tell which accounts are meant: access is given nowhere, or by a tool that guesses (`ROOT`, say) everywhere.",
    fix: "Correct the alias, declare it under `organizationalUnits`, or write the id: `ou-ab12-34cd56ef`, or `r-ab12` for the root.",
    examples: {
        bad: [
            { files: { "identity/access.yaml": unknown_organizational_unit_units("worklods") } },
            { files: { "identity/access.yaml": unknown_organizational_unit_units("ROOT") } },
            {
                files: {
                    "identity/access.yaml": unknown_organizational_unit_access("organizationalUnits:", "  workloads: {id: ou-ab12-34cd56ef, parent: production}", "  production: {id: ou-ab12-11112222, parent: workloads}")("workloads"),
                },
            },
        ],
        good: [
            { files: { "identity/access.yaml": unknown_organizational_unit_units("workloads") } },
            { files: { "identity/access.yaml": unknown_organizational_unit_units("ou-ab12-99998888, r-ab12") } },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        const organization = (0,identity_organization/* organizationOf */.d1)(identity);
        const names = identity.organizationalUnits.flatMap(({ alias, id }) => [alias.value, id.value]);
        const [slip, nearestUnit] = [(0,errors/* slipAmong */.P7)(names), (0,errors/* nearestAmong */.V5)(names)];
        const isRefused = (0,occurrences/* holdsAny */.Ng)((0,wording/* problemsFor */.am)("invalid-field", identity).map(({ at }) => at));
        for (const [name, [first, ...others]] of (0,occurrences/* namesBy */.W9)(namedUnits(identity))) {
            if ((0,identity_organization/* isUnitId */.wm)(name) || organization.unit(name) || isRefused(first.at))
                continue;
            const meant = slip(name);
            const near = meant ?? nearestUnit(name);
            const advice = near
                ? `Did you mean ${(0,wording/* quoted */.TL)(near)}?`
                : "Declare it under `organizationalUnits`, or write its id.";
            yield {
                at: first.at,
                subject: `organizational unit ${name}`,
                message: `The organizational unit ${(0,wording/* quoted */.TL)(name)} is neither declared nor an id (\`ou-ab12-34cd56ef\`, or \`r-ab12\` for the root), so that nobody knows which accounts are meant. ${advice}`,
                ...(0,wording/* replacing */.mi)(first, meant),
                related: [...(0,occurrences/* relatedTo */.vn)(others, "also named here", meant), ...unknown_organizational_unit_declared(organization.unit(near ?? ""))],
            };
        }
        for (const cycle of organization.cycles)
            yield* circular(cycle, organization);
    },
});
function* namedUnits({ assignments, accounts, organizationalUnits }) {
    for (const { targets } of assignments)
        for (const { kind, name } of targets)
            if (kind === "organizational-unit")
                yield name;
    for (const { organizationalUnit } of accounts)
        if (organizationalUnit)
            yield organizationalUnit;
    for (const { parent } of organizationalUnits)
        if (parent)
            yield parent;
}
const unknown_organizational_unit_declared = (unit) => unit ? [{ at: unit.alias.at, message: `${(0,wording/* quoted */.TL)(unit.alias.value)} is declared here`, aside: true }] : [];
function* circular(cycle, organization) {
    const units = cycle.flatMap((id) => organization.unit(id) ?? []);
    const [first, ...others] = units.toSorted((left, right) => (left.alias.value < right.alias.value ? -1 : 1));
    if (!first)
        return;
    yield {
        at: first.parent?.at ?? first.alias.at,
        subject: `parents of organizational unit ${first.alias.value}`,
        message: `${ringOf(first, others)}, so that nobody knows which accounts are below the root by that way. Correct the \`parent\` that is wrong.`,
        related: others.map(({ alias, parent = alias }) => ({ at: parent.at, message: "and this parent" })),
    };
}
const unknown_organizational_unit_NAMED = 4;
function ringOf(first, others) {
    const name = (0,wording/* quoted */.TL)(first.alias.value);
    if (others.length === 0)
        return `The organizational unit ${name} is its own parent`;
    const named = others.slice(0, unknown_organizational_unit_NAMED).map(({ alias }) => (0,wording/* quoted */.TL)(alias.value));
    const more = others.length > unknown_organizational_unit_NAMED ? [`${others.length - unknown_organizational_unit_NAMED} more`] : [];
    const last = more[0] ?? named.pop();
    return `The organizational units ${[name, ...named].join(", ")} and ${last} are each other's parents`;
}

;// CONCATENATED MODULE: ./lib/rules/documents/unknown-permission-set.js





const unknownPermissionSet = (0,core/* defineRule */.Km)({
    id: "unknown-permission-set",
    gate: "documents",
    severity: "error",
    summary: "An assignment names a permission set that is not defined",
    why: "The deployment fails half-way, or the assignment is silently left out.",
    fix: "Correct the name, or define the permission set. One that is defined elsewhere is declared with `managedBy: external`.",
    examples: {
        bad: [
            {
                files: {
                    "identity/access.yaml": [
                        "schemaVersion: 1",
                        "permissionSets:",
                        "  - name: PowerUserAccess",
                        "assignments:",
                        "  - principal: {group: AWS-Developers}",
                        "    permissionSets: [PowerUserAcess]",
                        '    targets: {accounts: ["111122223333"]}',
                        "",
                    ].join("\n"),
                },
                directory: [
                    {
                        groupId: "11111111-1111-4111-8111-111111111111",
                        displayName: "AWS-Developers",
                        provenance: "scim",
                        externalIds: [],
                    },
                ],
            },
        ],
        good: [
            {
                files: {
                    "identity/access.yaml": [
                        "schemaVersion: 1",
                        "permissionSets:",
                        "  - name: Legacy",
                        "    managedBy: external",
                        "assignments:",
                        "  - principal: {group: AWS-Developers}",
                        "    permissionSets: [Legacy, AWSReadOnlyAccess]",
                        '    targets: {accounts: ["111122223333"]}',
                        "",
                    ].join("\n"),
                },
                directory: [
                    {
                        groupId: "11111111-1111-4111-8111-111111111111",
                        displayName: "AWS-Developers",
                        provenance: "scim",
                        externalIds: [],
                    },
                ],
            },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        const defined = new Map(identity.permissionSets.map((set) => [set.name.value, set.name]));
        const known = new Set([...defined.keys(), ...limits/* CONTROL_TOWER_SETS */.q]);
        const [slip, nearestSet] = [(0,errors/* slipAmong */.P7)([...known]), (0,errors/* nearestAmong */.V5)([...known])];
        const references = identity.assignments.flatMap((assignment) => assignment.permissionSets);
        for (const [name, [first, ...others]] of (0,occurrences/* namesBy */.W9)(references)) {
            if (known.has(name))
                continue;
            const meant = slip(name);
            const near = meant ?? nearestSet(name);
            const target = near === undefined ? undefined : defined.get(near);
            const advice = near ? `Did you mean ${(0,wording/* quoted */.TL)(near)}?` : "Define it, or declare it with `managedBy: external`.";
            yield {
                at: first.at,
                subject: `permission set ${name}`,
                message: `The permission set ${(0,wording/* quoted */.TL)(name)} is not defined, so that this assignment cannot be deployed. ${advice}`,
                ...(0,wording/* replacing */.mi)(first, meant),
                related: [
                    ...(0,occurrences/* relatedTo */.vn)(others, "also named here", meant),
                    ...(target ? [{ at: target.at, message: `${(0,wording/* quoted */.TL)(target.value)} is defined here`, aside: true }] : []),
                ],
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/iam-users/unresolved-definition.js

const unknownModule = `module "mailer" {
  source  = "example/mail-sender/aws"
  version = "1.4.0"
}
`;
const macro = `Transform: [CompanyDefaults]
Resources:
  Bucket:
    Type: AWS::S3::Bucket
`;
const nested = `Resources:
  Mail:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://templates.example.com/mail.yaml
`;
const known = `module "network" {
  source = "terraform-aws-modules/vpc/aws"
}

module "own" {
  source = "./modules/own"
}
`;
const ownTransform = `Transform: AWS::Serverless-2016-10-31
Resources:
  Network:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./network.yaml
`;
const unresolvedDefinition = {
    id: "unresolved-definition",
    gate: "iam-users",
    kind: "unresolved",
    severity: "note",
    onlyAdded: true,
    summary: "A change adds something that may define IAM users, and lies where the guard cannot look",
    why: "What a macro writes, what a template elsewhere holds, and what a module of another repository makes stands in no file here. A change that adds one may add an IAM user with it. What was there before the change is not mentioned.",
    fix: "Look at what is added. Name a module that makes IAM users in the policy's `iamUsers.modules.makingUsers`, and one that makes none in `iamUsers.modules.trusted`; keep templates in the repository, where they are read.",
    examples: {
        bad: [
            { files: { "infrastructure/mail.tf": unknownModule }, base: {} },
            { files: { "infrastructure/template.yaml": macro }, base: {} },
            { files: { "infrastructure/template.yaml": nested }, base: {} },
        ],
        good: [
            { files: { "infrastructure/mail.tf": unknownModule }, base: { "infrastructure/mail.tf": unknownModule } },
            { files: { "infrastructure/mail.tf": unknownModule } },
            { files: { "infrastructure/main.tf": known }, base: {} },
            { files: { "infrastructure/template.yaml": ownTransform }, base: {} },
        ],
    },
    message: ({ address, from, dialect }) => `${(0,wording/* quoted */.TL)(address)} brings in ${(0,wording/* quoted */.TL)(from ?? address)}, which is not in this repository: nobody can see here whether it makes IAM users. Look at it${dialect === "terraform" || dialect === "terragrunt"
        ? "; then name it in the policy, in `iamUsers.modules.trusted` or `iamUsers.modules.makingUsers`"
        : ", or keep it in this repository, where it is read"}.`,
};

;// CONCATENATED MODULE: ./lib/rules/secrets/unscanned-content.js
const WHAT = {
    "lfs-pointer": "lies in Git LFS, and git has only a pointer to it",
    "decoding-limit": "was searched as it stands, but holds so much that looks encoded that not all of it was decoded",
};
const INSTEAD = {
    "lfs-pointer": "Make sure that it holds no credential, and accept it by its fingerprint in the policy; text belongs into git itself.",
    "decoding-limit": "Split the file, or keep generated data outside of the repository.",
};
const unscannedContent = {
    id: "unscanned-content",
    gate: "secrets",
    severity: "warning",
    summary: "Content was not searched for secrets as it should be",
    why: "What nobody could read is not clean: a credential may hide in it, and this check says nothing about it.",
    fix: "Keep what cannot be searched outside of the repository, or accept it by its fingerprint in the policy once you know what it holds.",
    examples: {
        bad: [
            {
                files: {
                    "assets/logo.png": "version https://git-lfs.github.com/spec/v1\noid sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\nsize 48211\n",
                },
            },
        ],
        good: [{ files: { ".gitattributes": "*.png filter=lfs diff=lfs merge=lfs -text\n" } }],
    },
    message: ({ why, bytes }) => `The content${bytes === undefined ? "" : ` (${bytes} bytes)`} ${WHAT[why]}, so a secret in it would not be found. ${INSTEAD[why]}`,
};

;// CONCATENATED MODULE: ./lib/rules/documents/use.js
/**
 * Whether the files show what is used: where no assignment is declared, assignments are elsewhere; and a file that could not be
 * read may hold the use that is missed.
 */
const judgesUse = ({ assignments, problems }) => assignments.length > 0 && !problems.some(mayHideAssignments);
const mayHideAssignments = ({ rule, at: { source } }) => (rule === "invalid-yaml" || rule === "unclaimed-file") && (source.text === "" || source.text.includes("assignments"));

;// CONCATENATED MODULE: ./lib/rules/documents/unused-account.js





const unused_account_access = (targets) => [
    "schemaVersion: 1",
    "organizationalUnits:",
    "  workloads: {id: ou-ab12-34cd56ef}",
    "accounts:",
    '  payments: {id: "012345678901", organizationalUnit: workloads}',
    '  sandbox: {id: "123456789012"}',
    '  billing: {id: "111122223333", management: true}',
    "assignments:",
    "  - principal: {group: AWS-Developers}",
    "    permissionSets: [AWSReadOnlyAccess]",
    `    targets: ${targets}`,
    "",
].join("\n");
const unusedAccount = (0,core/* defineRule */.Km)({
    id: "unused-account",
    gate: "documents",
    severity: "note",
    summary: "An account is declared, and no assignment reaches it",
    why: "Nobody gets into it by way of Identity Center, so that whoever does gets in by another; or the account is gone and its declaration stayed.",
    fix: "Take the declaration out, or assign somebody to the account. The management account is left alone, for it is declared to be known, and so is one that `excludeAccounts` names.",
    examples: {
        bad: [{ files: { "identity/access.yaml": unused_account_access("{accounts: [payments]}") } }],
        good: [
            { files: { "identity/access.yaml": unused_account_access("{accounts: [sandbox], organizationalUnits: [workloads]}") } },
            { files: { "identity/access.yaml": unused_account_access("{organizationalUnits: [r-ab12]}") } },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        if (!judgesUse(identity))
            return;
        const organization = (0,identity_organization/* organizationOf */.d1)(identity);
        const isReached = reachIn(identity, organization);
        const unused = identity.accounts.filter((account) => !account.management && !isReached((0,identity_organization/* accountIdOf */.Ow)(account)));
        for (const [alias, [first, ...others]] of (0,occurrences/* namesBy */.W9)(unused.map((account) => account.alias))) {
            yield {
                at: first.at,
                subject: `account ${alias}`,
                message: `The account ${(0,wording/* quoted */.TL)(alias)} is declared, and no assignment reaches it. Take it out, or assign somebody to it.`,
                related: (0,occurrences/* relatedTo */.vn)(others, "also declared here"),
            };
        }
    },
});
/** Whether any assignment names the account of an id, or a unit that holds it. */
function reachIn({ assignments }, organization) {
    const targets = assignments.flatMap((assignment) => assignment.targets);
    const named = new Set(targets.map((target) => `${target.kind} ${organization.idOf(target)}`));
    const isRoot = targets.some((target) => target.kind === "organizational-unit" && (0,identity_organization/* isRootId */.mU)(organization.idOf(target)));
    return (id) => isRoot ||
        named.has(`account ${id}`) ||
        organization.unitsAbove("account", id).some((unit) => named.has(`organizational-unit ${unit}`));
}

;// CONCATENATED MODULE: ./lib/rules/documents/unused-group.js






const unused_group_access = (...groups) => [
    "schemaVersion: 1",
    "groups:",
    ...groups.map((group) => `  - displayName: ${group}`),
    "assignments:",
    "  - principal: {group: AWS-Developers}",
    "    permissionSets: [AWSReadOnlyAccess]",
    '    targets: {accounts: ["111122223333"]}',
    "",
].join("\n");
const unusedGroup = (0,core/* defineRule */.Km)({
    id: "unused-group",
    gate: "documents",
    severity: "note",
    summary: "A group is declared, and no assignment names it",
    why: "Its members believe that they have access, or its access went and the declaration stayed.",
    fix: "Take the declaration out, or assign something to the group.",
    examples: {
        bad: [{ files: { "identity/access.yaml": unused_group_access("AWS-Developers", "AWS-Admins") } }],
        good: [
            { files: { "identity/access.yaml": unused_group_access("AWS-Developers") } },
            { files: { "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n" } },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        if (!judgesUse(identity))
            return;
        const names = new Set((0,expand/* groupReferences */.u9)(identity).map(({ name }) => foldedName(name)));
        const ids = new Set(identity.assignments.flatMap(({ principal: { by, name } }) => (by === "groupId" ? [name.value] : [])));
        const unused = identity.groups.filter(({ displayName, groupId }) => !names.has(foldedName(displayName.value)) && !ids.has(groupId?.value ?? ""));
        for (const [name, [first, ...others]] of (0,occurrences/* namesBy */.W9)(unused.map((group) => group.displayName))) {
            yield {
                at: first.at,
                subject: `group ${name}`,
                message: `The group ${(0,wording/* quoted */.TL)(name)} is declared, and no assignment names it. Take it out, or assign something to it.`,
                related: (0,occurrences/* relatedTo */.vn)(others, "also declared here"),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/documents/unused-permission-set.js





const unused_permission_set_access = (...sets) => [
    "schemaVersion: 1",
    "permissionSets:",
    ...sets.map((set) => `  - ${set}`),
    "assignments:",
    "  - principal: {group: AWS-Developers}",
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
].join("\n");
const unusedPermissionSet = (0,core/* defineRule */.Km)({
    id: "unused-permission-set",
    gate: "documents",
    severity: "note",
    summary: "A permission set is defined, and no assignment names it",
    why: "It is deployed and reviewed for nobody, and stands ready for whoever may make assignments.",
    fix: "Take the permission set out, or assign it. One with `managedBy` is left alone: its declaration says who answers for it.",
    examples: {
        bad: [{ files: { "identity/access.yaml": unused_permission_set_access("name: ReadOnly", "name: PowerUser") } }],
        good: [
            { files: { "identity/access.yaml": unused_permission_set_access("name: ReadOnly") } },
            { files: { "identity/access.yaml": unused_permission_set_access("name: ReadOnly", "{name: Legacy, managedBy: external}") } },
            { files: { "identity/sets.yaml": "schemaVersion: 1\npermissionSets:\n  - name: ReadOnly\n" } },
        ],
    },
    needs: ["identity"],
    *check({ identity }) {
        if (!judgesUse(identity))
            return;
        const used = new Set(identity.assignments.flatMap((set) => set.permissionSets.map(({ value }) => foldedName(value))));
        const unused = identity.permissionSets.filter(({ name, managedBy }) => managedBy === undefined && !used.has(foldedName(name.value)));
        for (const [name, [first, ...others]] of (0,occurrences/* namesBy */.W9)(unused.map((set) => set.name))) {
            yield {
                at: first.at,
                subject: `permission set ${name}`,
                message: `The permission set ${(0,wording/* quoted */.TL)(name)} is defined, and no assignment names it. Take it out, or assign it.`,
                related: (0,occurrences/* relatedTo */.vn)(others, "also defined here"),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/policy/unused-waiver.js


const unused_waiver_policy = "waivers:\n  - rule: unknown-field\n    path: identity/legacy.yaml\n    owner: platform\n    reason: moved in January\n    expires: 2099-01-31\n";
const unusedWaiver = (0,core/* defineRule */.Km)({
    id: "unused-waiver",
    gate: "policy",
    severity: "note",
    summary: "A waiver accepts nothing",
    why: "What it accepted is gone. It would accept the same thing again, should it come back, without anybody being asked.",
    fix: "Take the waiver out.",
    examples: {
        bad: [
            { files: { ".github/identity-guard.yml": unused_waiver_policy, "identity/legacy.yaml": "schemaVersion: 1\ngroups: []\n" } },
        ],
        good: [
            {
                files: {
                    ".github/identity-guard.yml": unused_waiver_policy,
                    "identity/legacy.yaml": "schemaVersion: 1\ngroups: []\nteams: []\n",
                },
            },
        ],
    },
    needs: ["waivers", "today"],
    *check({ waivers, today }) {
        for (const { waiver, at, matched, judged } of waivers) {
            if (matched > 0 || !judged || waiver.expires < today)
                continue;
            yield {
                ...(at ? { at } : {}),
                subject: waiverSubject(waiver),
                message: `The waiver of \`${waiver.rule}\` accepts nothing: its finding is gone. Take it out, before it accepts the next one.`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/directory/unverified-provenance.js




const unverified_provenance_group = (provenance) => ({
    groupId: "11111111-1111-4111-8111-111111111111",
    displayName: "AWS-Developers",
    provenance,
    externalIds: [],
});
const unverified_provenance_access = [
    "schemaVersion: 1",
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    "  - principal: {group: AWS-Developers}",
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
].join("\n");
/** Any external id will do, or, where the policy says so, one of an issuer that it accepts. */
function isAccepted({ provenance, externalIds }, { directory }) {
    const { acceptedIssuers } = directory;
    if (acceptedIssuers.length === 0)
        return provenance !== "unverified";
    return externalIds.some(({ issuer }) => acceptedIssuers.some((accepted) => issuer.startsWith(accepted)));
}
function lackOf({ externalIds }) {
    if (externalIds.length === 0)
        return "has no external id";
    const issuers = [...new Set(externalIds.map(({ issuer }) => (0,wording/* quoted */.TL)(issuer)))].join(" and ");
    return `has an external id of ${issuers} only, which \`directory.acceptedIssuers\` in the policy does not accept`;
}
/** What AWS says of the maker: for people to look at, since no value of it is documented. */
const maker = ({ createdBy }) => createdBy === undefined ? "" : ` Identity Center says that it was created by ${(0,wording/* quoted */.TL)(createdBy)}.`;
const unverifiedProvenance = (0,core/* defineRule */.Km)({
    id: "unverified-provenance",
    gate: "directory",
    severity: "warning",
    summary: "A group exists, but nothing shows that the identity provider sent it",
    why: "A group without an external id, or with one of an issuer that the policy does not accept, may have been made by hand in Identity Center or by another provider, where its members escape the identity provider's joiner and leaver process.",
    fix: "Look at the group in Identity Center. If it was made by hand, create it in the identity provider, let it be provisioned, and delete the hand-made one. If the provisioning application sends no `externalId` for groups, map it. If the issuer is your identity provider's, name it in `directory.acceptedIssuers` of the policy.",
    examples: {
        bad: [
            { files: { "identity/access.yaml": unverified_provenance_access }, directory: [unverified_provenance_group("unverified")] },
            {
                files: {
                    ".github/identity-guard.yml": "directory:\n  acceptedIssuers: [https://scim.aws.com/1a2b3c4d5e]\n",
                    "identity/access.yaml": unverified_provenance_access,
                },
                directory: [{ ...unverified_provenance_group("scim"), externalIds: [{ issuer: "https://scim.aws.com/9f8e7d6c5b", id: "1" }] }],
            },
        ],
        good: [{ files: { "identity/access.yaml": unverified_provenance_access }, directory: [unverified_provenance_group("scim")] }],
    },
    needs: ["identity", "policy", "directoryGroups"],
    *check({ identity, policy, directoryGroups }) {
        const unverified = new Map(directoryGroups
            .filter((existing) => !isAccepted(existing, policy))
            .map((existing) => [existing.displayName, existing]));
        for (const { name, places } of (0,expand/* groupReferences */.u9)(identity)) {
            const existing = unverified.get(name);
            if (!existing)
                continue;
            if ((0,references/* declarationOf */.MI)(name, identity)?.source === "identity-store" && (0,references/* mayBeLocal */.Mu)(name, policy))
                continue;
            yield {
                at: places[0].at,
                subject: `group ${name}`,
                message: `The group ${(0,wording/* quoted */.TL)(name)} ${lackOf(existing)}, so that nothing shows it came from the identity provider. Who put people into it is unknown.${maker(existing)}`,
                related: (0,references/* alsoReferenced */.J8)(places),
                properties: { groupId: existing.groupId },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/documents/user-principal.js




const user_principal_access = (principal, account) => ({
    files: {
        "identity/access.yaml": [
            "schemaVersion: 1",
            "accounts:",
            '  management: {id: "111122223333", management: true}',
            '  payments: {id: "444455556666"}',
            "permissionSets:",
            "  - name: ReadOnly",
            "    managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]",
            "assignments:",
            `  - principal: ${principal}`,
            "    permissionSets: [ReadOnly]",
            `    targets: {accounts: [${account}]}`,
            "",
        ].join("\n"),
    },
});
const userPrincipal = (0,core/* defineRule */.Km)({
    id: "user-principal",
    gate: "documents",
    severity: "warning",
    summary: "An assignment gives access to a single user",
    why: "Access that hangs on a person and not on a group is missed when the person changes teams, and no review of the identity provider's groups shows it. In the management account AWS advises the opposite, since a delegated administrator can change the members of a group; an assignment to that account alone is let be.",
    fix: "Put the user into a group of the identity provider, and assign the group.",
    examples: {
        bad: [user_principal_access("{user: jane@example.com}", "payments")],
        good: [user_principal_access("{group: AWS-ReadOnly}", "payments"), user_principal_access("{user: jane@example.com}", "management")],
    },
    needs: ["identity"],
    *check({ identity }) {
        const reach = reachInto(identity.accounts.filter(({ management }) => management), identity);
        const single = identity.assignments.filter((assignment) => {
            if (assignment.principal.by !== "user")
                return false;
            const { inside, outside } = reach(assignment);
            return outside.length > 0 || inside.length === 0;
        });
        for (const [user, assignments] of (0,occurrences/* occurrencesBy */.qO)(single, ({ principal }) => principal.name.value)) {
            yield {
                at: assignments[0].principal.name.at,
                subject: `user ${user}`,
                message: `The user ${(0,wording/* quoted */.TL)(user)} gets access as a person, not through a group, and keeps it after a change of teams. Put the user into a group of the identity provider, and assign that: \`principal: {group: ...}\`.`,
                related: (0,occurrences/* otherPlaces */.RA)(assignments.map(({ principal }) => principal.name.at), "gets access here too"),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/index.js











































































/** Every rule, by gate and id. */
const rules = [
    expiredWaiver,
    invalidPolicy,
    policyChanged,
    unusedWaiver,
    ambiguousGroupTemplate,
    ambiguousScalar,
    duplicateAccount,
    duplicateGrant,
    duplicateGroup,
    duplicateKey,
    duplicateOrganizationalUnit,
    duplicatePermissionSet,
    emptyPermissionSet,
    expiredAssignment,
    groupNamePitfall,
    invalidField,
    invalidInlinePolicy,
    invalidYaml,
    managementAccountGrant,
    missingFile,
    noIdentityFound,
    oversizedInlinePolicy,
    tooManyManagedPolicies,
    unclaimedFile,
    undeclaredReference,
    unknownAccount,
    unknownField,
    unknownOrganizationalUnit,
    unknownPermissionSet,
    unusedAccount,
    unusedGroup,
    unusedPermissionSet,
    userPrincipal,
    localGroup,
    lookAlikeGroup,
    nearMissGroup,
    pinMismatch,
    unknownGroup,
    unverifiedProvenance,
    atlassianToken,
    awsAccessKey,
    awsScimToken,
    awsScimTokenFragment,
    awsSsoCache,
    cloudflareToken,
    confluentScimToken,
    databricksToken,
    dopplerToken,
    entraClientSecret,
    entraRefreshToken,
    githubToken,
    gitlabScimToken,
    gitlabToken,
    googleServiceAccountKey,
    hashicorpToken,
    oktaApiToken,
    onepasswordScimSession,
    onepasswordSecretKey,
    onepasswordServiceAccountToken,
    scimCredential,
    slackToken,
    tableauToken,
    tailscaleKey,
    unscannedContent,
    iamAccessKey,
    iamLoginProfile,
    iamMfaDevice,
    iamServiceCredential,
    iamSigningCertificate,
    iamSshKey,
    iamUser,
    iamUserMembership,
    iamUserMinted,
    iamUserPolicy,
    unresolvedDefinition,
];


/***/ }),

/***/ 8262:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ holdsAny),
/* harmony export */   RA: () => (/* binding */ otherPlaces),
/* harmony export */   W9: () => (/* binding */ namesBy),
/* harmony export */   qO: () => (/* binding */ occurrencesBy),
/* harmony export */   r4: () => (/* binding */ placeKey),
/* harmony export */   vn: () => (/* binding */ relatedTo)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9259);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5684);


/** The items by what they are, in the order in which each is first met. */
function occurrencesBy(items, keyOf) {
    const found = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const known = found.get(key);
        if (known)
            known.push(item);
        else
            found.set(key, [item]);
    }
    return found;
}
/** Names by what is written, each place once: a YAML alias leads back to where its anchor is. */
const namesBy = (names) => occurrencesBy(distinct(names), (name) => name.value);
function* distinct(names) {
    const seen = new Set();
    for (const name of names) {
        const place = `${placeKey(name.at)}:${name.value}`;
        if (!seen.has(place))
            yield name;
        seen.add(place);
    }
}
/** The same for two spans of the same stretch of one file. */
const placeKey = ({ source, start, end }) => `${start}:${end}:${source.path}`;
/** Names as further places of a finding; `meant` is what to write at each, where that is certain. */
const relatedTo = (names, message, meant) => names.map((name) => ({ at: name.at, message, ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .replacing */ .mi)(name, meant) }));
/** The places but the first, as a finding relates them: each once, though an alias may lead to one place several times. */
function otherPlaces([first, ...others], message) {
    const seen = new Set(first ? [placeKey(first)] : []);
    return others.flatMap((at) => {
        const key = placeKey(at);
        if (seen.has(key))
            return [];
        seen.add(key);
        return [{ at, message }];
    });
}
/** Tells whether any of `spans` lies within another one; in time that hardly grows with their number. */
function holdsAny(spans) {
    const byPath = new Map();
    for (const span of [...spans].sort((left, right) => left.start - right.start)) {
        const known = byPath.get(span.source.path);
        if (known)
            known.push(span);
        else
            byPath.set(span.source.path, [span]);
    }
    return ({ source, start, end }) => {
        const sorted = byPath.get(source.path) ?? [];
        const first = sorted[firstFrom(sorted, start)];
        return first !== undefined && first.end <= end;
    };
}
const firstFrom = (sorted, from) => (0,_sorted_js__WEBPACK_IMPORTED_MODULE_1__/* .countBefore */ .t)(sorted, ({ start }) => start < from);


/***/ }),

/***/ 5684:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ principalKind),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   am: () => (/* binding */ problemsFor),
/* harmony export */   mi: () => (/* binding */ replacing),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   sV: () => (/* binding */ inPlaceOf)
/* harmony export */ });
/* harmony import */ var _documents_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5092);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6853);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);



/** The problems that readers and parsers left for one rule. */
const problemsFor = (rule, { problems }) => problems.filter((problem) => problem.rule === rule);
/** Names in a sentence: `a`, `b` and `c`. */
const listed = (names, conjunction = "and") => {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.pop() ?? "";
    return quoted.length === 0 ? last : `${quoted.join(", ")} ${conjunction} ${last}`;
};
/** A value as a message quotes it: in double quotes, cut after 80 characters, on one line. */
const quoted = (value) => `"${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(value.replace(/\s+/gu, " "), 80)}"`;
/** A stretch of a file as a message quotes it: the quotes that stand there already are enough. */
function asWritten(found) {
    const [quote] = /^["']/.exec(found) ?? [];
    if (quote === undefined)
        return quoted(found);
    const shown = quoted(found).slice(1, -1);
    return shown.endsWith("…") ? `${shown}${quote}` : shown;
}
/**
 * The suggestion that writes `text` where `place` stands, to be spread into a draft or a related place. Nothing where `text` is
 * undefined, or would not stand for what is there alone: a template that amounts to it, a text in block style.
 */
const replacing = (place, text) => text !== undefined && isWritten(place) ? { suggestion: inPlaceOf(place.at, text) } : {};
/** Whether exactly the value stands at its place, in whatever quotes. */
function isWritten({ value, at: { source, start, end } }) {
    const written = source.text.slice(start, end);
    if (!/^["']/.test(written))
        return written === value;
    return (0,_documents_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)((0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(source.path, written)[0]?.root) === value;
}
/**
 * `text` as it must be written in place of a scalar: in the quotes that stand there now, and in new ones where plain YAML
 * would read it as something else, or the file is no YAML.
 */
function inPlaceOf({ source, start }, text) {
    const quote = source.text[start];
    if (quote === "'" && !UNPRINTABLE.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    const isPlain = quote !== '"' && /^[A-Za-z_](?:[\w+=.@/ -]*[\w+=.@/-])?$/.test(text) && !RESERVED.test(text);
    if (isPlain && /\.ya?ml$/i.test(source.path))
        return text;
    return JSON.stringify(text).replace(UNPRINTABLE_EACH, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// Line breaks and what else a YAML file should not hold unescaped: https://yaml.org/spec/1.2.2/#51-character-set.
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/;
const UNPRINTABLE_EACH = new RegExp(UNPRINTABLE, "g");
// Words that YAML 1.1 or 1.2 takes for something other than text: https://yaml.org/type/bool.html and null.html.
const RESERVED = /^(?:y|yes|no|n|true|false|on|off|null)$/i;
const KINDS = {
    group: "group",
    groupTemplate: "group template",
    groupId: "group id",
    user: "user",
};
/** What a principal is, in words that go before its name: `group`, `group template`, `group id` or `user`. */
const principalKind = ({ by }) => KINDS[by];


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