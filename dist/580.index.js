"use strict";
exports.id = 580;
exports.ids = [580];
exports.modules = {

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


/***/ })

};
;