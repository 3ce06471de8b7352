"use strict";
exports.id = 666;
exports.ids = [666];
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


/***/ })

};
;