"use strict";
exports.id = 107;
exports.ids = [107];
exports.modules = {

/***/ 439:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ outsideOf),
/* harmony export */   aW: () => (/* binding */ moved),
/* harmony export */   ir: () => (/* binding */ isTextNode),
/* harmony export */   oF: () => (/* binding */ parseEmbeddedJson),
/* harmony export */   ww: () => (/* binding */ parseEmbedded)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1083);

/** Whether a node is a text, and no number, map, list or nothing. */
const isTextNode = (node) => node?.type === "scalar" && typeof node.value === "string";
/**
 * The documents of a text that is the value of a scalar (also a heredoc of HCL), as `parse` reads it. Their spans lie in the
 * outer file; where the two texts cannot be brought in line, every span is that of the whole scalar. Never throws.
 */
function parseEmbedded(node, parse) {
    const outside = outsideOf(node);
    return parse(node.at.source.path, node.value).map((document) => ({
        ...node.at.source,
        format: document.format,
        root: moved(document.root, outside),
        problems: document.problems.map((problem) => movedProblem(problem, outside)),
    }));
}
/**
 * A JSON text that is the value of a scalar (plain, quoted or block scalar of YAML; string of JSON), as a document whose spans
 * lie in the outer file: through indentation, folding and escapes. Where the two texts cannot be brought in line, every span
 * is that of the whole scalar. Never throws.
 */
function parseEmbeddedJson(node) {
    const { text, root, problems } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(node.at.source.path, node.value);
    const outside = outsideOf(node);
    return { text, root: moved(root, outside), problems: problems.map((problem) => movedProblem(problem, outside)) };
}
/** A tree whose spans are led elsewhere. */
function moved(node, outside) {
    const at = outside(node.at);
    if (node.type === "list")
        return { ...node, at, items: node.items.map((item) => moved(item, outside)) };
    if (node.type !== "map")
        return { ...node, at };
    const entries = node.entries.map(({ key, value }) => ({
        key: { value: key.value, at: outside(key.at) },
        value: moved(value, outside),
    }));
    return { ...node, at, entries };
}
const movedProblem = (problem, outside) => ({
    ...problem,
    at: outside(problem.at),
    ...(problem.related ? { related: outside(problem.related) } : {}),
});
/**
 * From offsets in the value to offsets in the outer file. YAML changes only white space and escapes on the way from one to the
 * other, so all other characters follow each other in both; and whatever a JSON span begins or ends with is one of them.
 */
function outsideOf({ at, value }) {
    const starts = new Int32Array(value.length);
    const ends = new Int32Array(value.length);
    let index = 0;
    let last = at.start;
    const passWhite = () => {
        for (; isWhite(value.charAt(index)); index++)
            starts[index] = ends[index] = last;
    };
    passWhite();
    for (const { text, start, end } of unitsOf(at.source.text.slice(at.start, at.end))) {
        if (text === "" || isWhite(text))
            continue;
        if (!value.startsWith(text, index))
            return () => at;
        last = at.start + end;
        starts.fill(at.start + start, index, index + text.length);
        ends.fill(last, index, index + text.length);
        index += text.length;
        passWhite();
    }
    if (index < value.length)
        return () => at;
    return (inner) => {
        const start = starts[inner.start] ?? last;
        return { source: at.source, start, end: Math.max(start, ends[inner.end - 1] ?? start) };
    };
}
const isWhite = (character) => character !== "" && " \t\r\n".includes(character);
const ESCAPED = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|.)|./gsu;
const SINGLE_QUOTED = /''|./gsu;
const AS_IT_IS = /./gsu;
// HCL doubles the sign where `${` and `%{` shall stand for themselves.
const HEREDOC = /([$%])\1(?=\{)|./gsu;
function* unitsOf(written) {
    const style = written.charAt(0);
    if (written.startsWith("<<"))
        return yield* unitsOfHeredoc(written);
    const quotes = style === '"' || style === "'" ? 1 : 0;
    const from = style === "|" || style === ">" ? written.search(/[\r\n]|$/) : quotes;
    const content = written.slice(from, written.length - quotes);
    const pattern = style === '"' ? ESCAPED : style === "'" ? SINGLE_QUOTED : AS_IT_IS;
    for (const { 0: unit, index } of content.matchAll(pattern)) {
        const text = unit.length > 1 && quotes > 0 ? unescaped(unit) : unit;
        yield { text, start: from + index, end: from + index + unit.length };
    }
}
function* unitsOfHeredoc(written) {
    const from = written.search(/[\r\n]|$/);
    const content = written.slice(from, Math.max(from, written.lastIndexOf("\n") + 1));
    for (const { 0: unit, 1: sign = unit, index } of content.matchAll(HEREDOC)) {
        yield { text: sign, start: from + index, end: from + index + unit.length };
    }
}
// https://yaml.org/spec/1.2.2/#57-escaped-characters; JSON's are among them.
const ESCAPES = {
    "0": "\0",
    a: "\u0007",
    b: "\b",
    t: "\t",
    n: "\n",
    v: "\v",
    f: "\f",
    r: "\r",
    e: "\u001b",
    N: "\u0085",
    _: "\u00a0",
    L: "\u2028",
    P: "\u2029",
    "\n": "",
    "\r": "",
    "\r\n": "",
};
/** What an escape stands for; a pair of surrogates, which is no escape, for itself. */
function unescaped(unit) {
    if (unit === "''")
        return "'";
    if (!unit.startsWith("\\"))
        return unit;
    const [, digits] = /^\\[xuU]([0-9a-f]{2,})$/i.exec(unit) ?? [];
    if (digits === undefined)
        return ESCAPES[unit.slice(1)] ?? unit.slice(1);
    const code = Number.parseInt(digits, 16);
    return code > 0x10ffff ? unit : String.fromCodePoint(code);
}


/***/ }),

/***/ 8164:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ identityPaths),
/* harmony export */   de: () => (/* binding */ oversizedFiles),
/* harmony export */   gG: () => (/* binding */ identityFiles),
/* harmony export */   qn: () => (/* binding */ isCandidate)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8621);
/* harmony import */ var _documents_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7531);
/* harmony import */ var _documents_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4702);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3210);
/* harmony import */ var _native_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6418);






const MARKERS = ["schemaVersion", ..._native_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .NATIVE_KEYS */ .x].map((marker) => Buffer.from(marker));
/**
 * The identity files among a tree's blobs, one for each path of a blob. Which reader reads them is decided later, by content;
 * here only files are left out whose bytes hold none of the words that a reader could claim. `wanted` tells paths that are
 * parsed whatever they hold: those that a policy's globs name, and those that were claimed before the change.
 */
function identityFiles(blob, wanted) {
    const paths = identityPaths(blob, wanted);
    if (paths.length === 0)
        return [];
    // A link is not followed; a file that becomes one has slipped out of sight, and so is shown as unread.
    if (blob.kind === "symlink")
        return paths.map((path) => unreadFile(path, false));
    if (blob.bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCUMENT_BYTES */ .A1)
        return paths.map((path) => unreadFile(path, true));
    const { text, encoding } = (0,_documents_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(blob.bytes);
    return paths.map((path) => ({ path, text, encoding, oversized: false, documents: (0,_documents_parse_js__WEBPACK_IMPORTED_MODULE_2__.parseDocuments)(path, text) }));
}
/** identityFiles() for a blob that is not held: it is too large to be parsed. */
function* oversizedFiles({ paths, kind, unheld: { size } }, wanted) {
    const candidates = paths.filter(isCandidate);
    const isWanted = candidates.every(wanted);
    const isPlausible = !isWanted && kind !== "symlink" && (yield* (0,_asking_js__WEBPACK_IMPORTED_MODULE_5__/* .someStretch */ .qB)(size, STRETCH, holdsKey));
    return candidates.filter((path) => isPlausible || wanted(path)).map((path) => unreadFile(path, kind !== "symlink"));
}
/** Two stretches share more than the longest word. */
const STRETCH = { at: _asking_js__WEBPACK_IMPORTED_MODULE_5__/* .READ_BYTES */ .NK, overlap: 64 };
const unreadFile = (path, oversized) => ({
    path,
    text: "",
    encoding: "utf-8",
    oversized,
    documents: [],
});
/** The paths of a blob by which it is an identity file, told without reading it as text. */
function identityPaths(blob, wanted) {
    const paths = blob.paths.filter(isCandidate);
    if (paths.length === 0)
        return [];
    const plausible = blob.kind !== "symlink" && isPlausible(blob);
    return paths.filter((path) => plausible || wanted(path));
}
/** Whether a file holds one of the words, or, as far as it is read at all, could hold them in another encoding. */
const isPlausible = ({ bytes }) => holdsKey(bytes) || (bytes.length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCUMENT_BYTES */ .A1 && ((0,_documents_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .utf16 */ .bR)(bytes) !== undefined || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)));
function holdsKey({ buffer, byteOffset, byteLength }) {
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    return MARKERS.some((marker) => bytes.includes(marker)) || hidesLetter(bytes);
}
const BACKSLASH = 0x5c;
/**
 * Whether an escape stands for an ASCII letter, or goes on with a text in the next line: so a quoted key may be written. Everything
 * else spells its keys out. Source: RFC 8259, section 7; YAML 1.2.2, sections 5.7 and 7.3.1.
 */
function hidesLetter(bytes) {
    for (let at = bytes.indexOf(BACKSLASH); at >= 0; at = bytes.indexOf(BACKSLASH, at + 1)) {
        if (LETTER_ESCAPE.test(bytes.toString("latin1", at + 1, at + 1 + LETTER_ESCAPE_BYTES)))
            return true;
    }
    return false;
}
const LETTER_ESCAPE = /^(?:[\r\n]|x[4-7]|u00[4-7]|U000000[4-7])/;
const LETTER_ESCAPE_BYTES = 8;
/** Whether files of this name are parsed as identity files at all, whatever they hold. */
const isCandidate = (path) => {
    const format = (0,_documents_parse_js__WEBPACK_IMPORTED_MODULE_2__.formatOf)(path, "");
    return format === "yaml" || format === "json";
};


/***/ }),

/***/ 6418:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ NATIVE_KEYS),
  N: () => (/* binding */ nativeSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./lib/documents/fields.js
var fields = __webpack_require__(1204);
// EXTERNAL MODULE: ./lib/documents/text-field.js
var text_field = __webpack_require__(9479);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/identity/fields.js + 1 modules
var identity_fields = __webpack_require__(5463);
;// CONCATENATED MODULE: ./lib/identity/schema-parts.js

/** A list of items of one kind; `of` names them in the plural. */
const list = (item, of) => schemas/* array */.YOg(item, { error: `a list of ${of}` });
/** What a JSON Schema says of a map that has one of several keys. */
const ONE_KEY = { minProperties: 1, maxProperties: 1 };
// Checks of a map hold whatever else is wrong with its fields, so that all of it is said at once.
const when = ({ value }) => typeof value === "object" && value !== null && !Array.isArray(value);
function mapCheck(flawOf, expected, path = []) {
    return schemas/* check */.z6Y((payload) => {
        const flaw = flawOf(payload.value);
        if (!flaw)
            return;
        payload.issues.push({ code: "custom", input: payload.value, message: expected, params: flaw, path: [...path] });
    }, { when });
}
/** A map must have one of these keys, and no second one. */
function exactlyOneOf(...keys) {
    const names = keys.map((key) => `\`${key}\``);
    const expected = `a map with exactly one of ${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
    const present = (map) => keys.filter((key) => Object.hasOwn(map, key)).length;
    return mapCheck((map) => (present(map) === 1 ? undefined : {}), expected);
}
/** A map must have no more than `bound` entries. */
const atMost = (bound, expected) => mapCheck((map) => {
    const actual = Object.keys(map).length;
    return actual > bound ? { count: { of: "entries", actual, bound } } : undefined;
}, expected);
/** What a map's fields must be together; `path` leads to the one that is wrong. */
const together = (isSound, expected, path) => mapCheck((map) => (isSound(map) ? undefined : {}), expected, path);

;// CONCATENATED MODULE: ./lib/identity/permission-set-schema.js





const customerManagedPolicy = schemas/* strictObject */.rej({
    name: identity_fields/* customerManagedPolicyName */.jA.check(schemas/* describe */.q0y("The policy's name; it must exist in every target account.")),
    path: schemas/* exactOptional */.yqP(identity_fields/* policyPath */.k1).check(schemas/* describe */.q0y("The policy's path; `/` where absent.")),
}, { error: "a map with the policy's `name`" });
const permissionsBoundary = schemas/* strictObject */.rej({
    managedPolicyArn: schemas/* exactOptional */.yqP(identity_fields/* managedPolicyArn */.RR).check(schemas/* describe */.q0y("An AWS managed policy.")),
    customerManagedPolicyReference: schemas/* exactOptional */.yqP(customerManagedPolicy)
        .check(schemas/* describe */.q0y("A policy of each target account.")),
}, { error: "a map with `managedPolicyArn` or `customerManagedPolicyReference`" })
    .check(exactlyOneOf("managedPolicyArn", "customerManagedPolicyReference"), schemas/* meta */.mIj(ONE_KEY));
const inline = "an IAM policy: a map, a JSON text that begins with `{`, or the path of a `.json` file";
/** What a policy says is judged by the grammar of IAM policies, and not here. */
const inlinePolicy = schemas/* union */.KCZ([
    schemas/* looseObject */._H3({}),
    schemas/* string */.YjP({ error: inline }).check(api/* _regex */.Fk(/^(?:\s*\{|[^\s{][^\n]*\.[Jj][Ss][Oo][Nn]$)/, { error: inline })),
], { error: inline });
/** One entry of `permissionSets`. */
const permissionSet = schemas/* strictObject */.rej({
    name: identity_fields/* permissionSetName */.te.check(schemas/* describe */.q0y("The permission set's name. A new name is a new permission set, with new roles.")),
    description: schemas/* exactOptional */.yqP(identity_fields/* permissionSetDescription */.Mr).check(schemas/* describe */.q0y("What the permission set is for.")),
    sessionDuration: schemas/* exactOptional */.yqP(identity_fields/* sessionDuration */.tb)
        .check(schemas/* describe */.q0y("How long a session lasts: PT1H (AWS's default) to PT12H.")),
    relayState: schemas/* exactOptional */.yqP(identity_fields/* relayState */.bo).check(schemas/* describe */.q0y("Where the console opens.")),
    managedPolicies: schemas/* exactOptional */.yqP(list(identity_fields/* managedPolicyArn */.RR, "policy ARNs"))
        .check(schemas/* describe */.q0y("AWS managed policies, by ARN.")),
    customerManagedPolicyReferences: schemas/* exactOptional */.yqP(list(customerManagedPolicy, "policy references"))
        .check(schemas/* describe */.q0y("Policies that exist by name and path in every target account.")),
    inlinePolicy: schemas/* exactOptional */.yqP(inlinePolicy)
        .check(schemas/* describe */.q0y("An IAM policy: a map, a JSON text, or the path of a JSON file, relative to the checked folder (with `./` or `../`: to this file).")),
    permissionsBoundary: schemas/* exactOptional */.yqP(permissionsBoundary).check(schemas/* describe */.q0y("The most that the roles may ever do.")),
    tags: schemas/* exactOptional */.yqP(schemas/* record */.g1P(identity_fields/* tagName */.wZ, identity_fields/* tagValue */.EZ, { error: "a map of tags" })
        .check(atMost(limits/* TAGS */.gp, `a map of at most ${limits/* TAGS */.gp} tags`), schemas/* meta */.mIj({ maxProperties: limits/* TAGS */.gp })))
        .check(schemas/* describe */.q0y("Tags of the permission set itself; the roles that it makes do not get them.")),
    managedBy: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(["control-tower", "external"], { error: "`control-tower` or `external`" }))
        .check(schemas/* describe */.q0y("Who defines it, if not these files: it may be referenced, and is never compared with what exists.")),
    owner: schemas/* exactOptional */.yqP(fields/* freeText */.Y).check(schemas/* describe */.q0y("Who answers for the permission set.")),
}, { error: "a map with the permission set's `name`" });

;// CONCATENATED MODULE: ./lib/identity/native-schema.js







const flag = (description) => schemas/* exactOptional */.yqP(schemas/* boolean */.zMY({ error: "true or false" })).check(schemas/* describe */.q0y(description));
const account = schemas/* strictObject */.rej({
    id: identity_fields/* accountId */.lS.check(schemas/* describe */.q0y("The account's id. Write it in quotes: parsers disagree about leading zeros.")),
    production: flag("Whether the account serves customers."),
    management: flag("Whether this is the organization's management account."),
    organizationalUnit: schemas/* exactOptional */.yqP(identity_fields/* organizationalUnitReference */.ml)
        .check(schemas/* describe */.q0y("The organizational unit that holds the account, by alias or id.")),
    environment: schemas/* exactOptional */.yqP(fields/* freeText */.Y)
        .check(schemas/* describe */.q0y("The environment's name, such as `production` or `staging`.")),
}, { error: "a map with the account's `id`" });
const organizationalUnit = schemas/* strictObject */.rej({
    id: identity_fields/* organizationalUnitId */.yK.check(schemas/* describe */.q0y("The organizational unit's id, or the root's.")),
    parent: schemas/* exactOptional */.yqP(identity_fields/* organizationalUnitReference */.ml)
        .check(schemas/* describe */.q0y("The organizational unit above, by alias or id.")),
}, { error: "a map with the organizational unit's `id`" });
const group = schemas/* strictObject */.rej({
    displayName: identity_fields/* groupDisplayName */.pA.check(schemas/* describe */.q0y("The group's name in Identity Center, exactly as the identity provider sends it.")),
    description: schemas/* exactOptional */.yqP(identity_fields/* groupDescription */.Gd).check(schemas/* describe */.q0y("What the group is for.")),
    source: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(["scim", "identity-store"], { error: "`scim` or `identity-store`" }))
        .check(schemas/* describe */.q0y("`scim` (default): the identity provider provisions it. `identity-store`: it is made in Identity Center itself.")),
    externalId: schemas/* exactOptional */.yqP(identity_fields/* externalId */.pP).check(schemas/* describe */.q0y("Pin: the identity provider's id of the group.")),
    groupId: schemas/* exactOptional */.yqP(identity_fields/* groupId */.V_).check(schemas/* describe */.q0y("Pin: the identity store's id of the group.")),
    owners: schemas/* exactOptional */.yqP(list(fields/* freeText */.Y, "owners")).check(schemas/* describe */.q0y("Who answers for the group.")),
    membership: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(["just-in-time"], { error: "`just-in-time`" }))
        .check(schemas/* describe */.q0y("`just-in-time`: members come and go by request, so the group may be empty.")),
}, { error: "a map with the group's `displayName`" })
    .check(together(({ displayName, source }) => source !== "identity-store" || !limits/* RESERVED_GROUP_NAMES */.IC.includes(String(displayName)), `a name that a group may have: AWS keeps ${limits/* RESERVED_GROUP_NAMES */.IC.map((name) => `\`${name}\``).join(" and ")} for itself`, ["displayName"]));
const principal = schemas/* strictObject */.rej({
    group: schemas/* exactOptional */.yqP(identity_fields/* groupDisplayName */.pA).check(schemas/* describe */.q0y("A group, by its display name.")),
    groupTemplate: schemas/* exactOptional */.yqP(identity_fields/* groupTemplate */.CX)
        .check(schemas/* describe */.q0y("One group for each target account: `{account}` stands for its alias.")),
    groupId: schemas/* exactOptional */.yqP(identity_fields/* groupId */.V_).check(schemas/* describe */.q0y("A group, by the identity store's id.")),
    user: schemas/* exactOptional */.yqP(identity_fields/* userName */.nT)
        .check(schemas/* describe */.q0y("A single user, by user name. Groups are the better way.")),
}, { error: "a map with one of `group`, `groupTemplate`, `groupId` and `user`" })
    .check(exactlyOneOf("group", "groupTemplate", "groupId", "user"), schemas/* meta */.mIj(ONE_KEY));
// A name that is not that of a permission set is not defined either, and the rule for that says more.
const permissionSetReference = (0,text_field/* textField */.M)({ expected: "a permission set's name", length: limits/* CHARACTERS */.jt.note });
// What is no list is said of the list itself.
const holds = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
/** What the JSON Schema says of a map in which a list must hold something. */
const filled = (key) => ({ required: [key], properties: { [key]: { minItems: 1 } } });
const accounts = list(identity_fields/* accountReference */.R8, "account aliases, or ids in quotes");
const organizationalUnits = list(identity_fields/* organizationalUnitReference */.ml, "aliases or ids of organizational units");
const targets = schemas/* strictObject */.rej({
    accounts: schemas/* exactOptional */.yqP(accounts).check(schemas/* describe */.q0y("Accounts, by alias or id.")),
    organizationalUnits: schemas/* exactOptional */.yqP(organizationalUnits)
        .check(schemas/* describe */.q0y("Organizational units, by alias or id: every account below them.")),
    excludeAccounts: schemas/* exactOptional */.yqP(accounts).check(schemas/* describe */.q0y("Accounts that are left out, by alias or id.")),
}, { error: "a map with `accounts`, `organizationalUnits` or both" })
    .check(together((map) => holds(map["accounts"]) || holds(map["organizationalUnits"]), "a map with at least one account or organizational unit, without which nobody gets access"), schemas/* meta */.mIj({ anyOf: ["accounts", "organizationalUnits"].map(filled) }));
const assignment = schemas/* strictObject */.rej({
    principal: principal.check(schemas/* describe */.q0y("Who gets access.")),
    permissionSets: list(permissionSetReference, "permission set names")
        .check(api/* _minLength */.m9(1, { error: "a list of at least one permission set, without which nobody gets access" }))
        .check(schemas/* describe */.q0y("What they may do, by name.")),
    targets: targets.check(schemas/* describe */.q0y("Where.")),
    expires: schemas/* exactOptional */.yqP(fields/* calendarDay */.$).check(schemas/* describe */.q0y("The last day on which the assignment holds, in UTC.")),
    reason: schemas/* exactOptional */.yqP(fields/* freeText */.Y).check(schemas/* describe */.q0y("Why it is there.")),
    owner: schemas/* exactOptional */.yqP(fields/* freeText */.Y).check(schemas/* describe */.q0y("Who answers for it.")),
}, { error: "a map with `principal`, `permissionSets` and `targets`" });
/** An identity file of our own format; the JSON Schema `identity` is made from it. */
const nativeSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1, { error: "1, the version of this format" })
        .check(schemas/* describe */.q0y("The version of this format: 1.")),
    accounts: schemas/* exactOptional */.yqP(schemas/* record */.g1P(identity_fields/* accountAlias */.u_, account, { error: "a map of accounts by alias" }))
        .check(schemas/* describe */.q0y("AWS accounts, by alias.")),
    organizationalUnits: schemas/* exactOptional */.yqP(schemas/* record */.g1P(identity_fields/* organizationalUnitAlias */.ne, organizationalUnit, {
        error: "a map of organizational units by alias",
    }))
        .check(schemas/* describe */.q0y("Organizational units, by alias.")),
    groups: schemas/* exactOptional */.yqP(list(group, "groups")).check(schemas/* describe */.q0y("Groups that may be given access.")),
    permissionSets: schemas/* exactOptional */.yqP(list(permissionSet, "permission sets")).check(schemas/* describe */.q0y("Permission sets.")),
    assignments: schemas/* exactOptional */.yqP(list(assignment, "assignments")).check(schemas/* describe */.q0y("Who gets what, where.")),
})
    .check(schemas/* describe */.q0y("Declared access for AWS IAM Identity Center."));
/** The top-level keys that make a file an identity file. */
const NATIVE_KEYS = Object.keys(nativeSchema.shape).filter((key) => key !== "schemaVersion");


/***/ }),

/***/ 483:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createFileSearch),
/* harmony export */   z: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8621);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5469);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3396);
/* harmony import */ var _scan_beside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2068);
/* harmony import */ var _scan_filtered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5893);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2007);






/** Where contents lie while they are searched; what is larger gets room of its own. */
const ROOM_BYTES = 256 * 1024;
/** Bytes of a large file after which it is said that somebody still reads it. */
const ALIVE_BYTES = 64 * 1024 * 1024;
/** A search of files below `root`. Throws UserError where a file cannot be read. */
function createFileSearch(root, detectors, { leftBytes = 0, alive = () => undefined } = {}) {
    const read = (0,_git_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReader */ .q)(root, Buffer.allocUnsafeSlow(ROOM_BYTES));
    const scanLarge = (0,_scan_filtered_js__WEBPACK_IMPORTED_MODULE_2__/* .createLargeScan */ .bj)(detectors);
    let mayLeave = leftBytes;
    let left = [];
    const scan = (0,_scan_filtered_js__WEBPACK_IMPORTED_MODULE_2__/* .createScan */ .ek)(detectors, (blob) => {
        if (blob.bytes.length > mayLeave)
            return false;
        mayLeave -= blob.bytes.length;
        left.push(copyOf(blob));
        return true;
    });
    return (files, keep) => {
        const kinds = [];
        const parts = [];
        const kept = [];
        const names = (0,_scan_beside_js__WEBPACK_IMPORTED_MODULE_1__/* .createNames */ .N)("path");
        const blobsOfNames = [];
        let bytes = 0;
        left = [];
        for (const { path, name } of files) {
            const content = read(name);
            kinds.push(content?.kind);
            if (content === undefined)
                continue;
            bytes += (0,_core_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeOf */ .$d)(content);
            if (content.unheld) {
                const blob = { paths: [path], ...content };
                const readStretch = counted(content.unheld.read, alive);
                kept.push(...(0,_asking_js__WEBPACK_IMPORTED_MODULE_5__/* .answerNow */ .FQ)(keep.large(blob), readStretch));
                parts.push((0,_asking_js__WEBPACK_IMPORTED_MODULE_5__/* .answerNow */ .FQ)(scanLarge(blob), readStretch));
            }
            else {
                const blob = { paths: [path], ...content };
                kept.push(...keep.held(blob));
                parts.push(scan(blob));
            }
            blobsOfNames.push(...names.add(path));
        }
        const inNames = [...blobsOfNames, ...names.rest()].flatMap((blob) => scan(blob).secrets);
        return { kinds, bytes, kept, left, found: (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .joinFound */ .l1)(parts), named: names.resolve(inNames, detectors.secrets) };
    };
}
function counted(read, alive) {
    let bytes = 0;
    return (start, end) => {
        bytes += end - start;
        if (bytes >= ALIVE_BYTES) {
            bytes = 0;
            alive();
        }
        return read(start, end);
    };
}
/** A blob that stays as it is when the next one is read. */
const copyOf = (blob) => ({ ...blob, bytes: new Uint8Array(blob.bytes) });


/***/ }),

/***/ 5552:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ dialects)
});

// UNUSED EXPORTS: fileDialects

// EXTERNAL MODULE: ./lib/documents/nodes.js
var documents_nodes = __webpack_require__(5092);
// EXTERNAL MODULE: ./lib/once.js
var once = __webpack_require__(3551);
// EXTERNAL MODULE: ./lib/scan/prefilter/pattern.js
var pattern = __webpack_require__(7854);
;// CONCATENATED MODULE: ./lib/scan/spelling.js


/**
 * An anchor for words that a format may also write with escapes: passes every text in which a parser of JSON, YAML or HCL could
 * read one of them, and few others. Throws Error for a word of other characters than ASCII letters, digits and `_:./-`.
 */
function spellingsOfAny(words) {
    const own = words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
    const plainly = [...new Set(own)].flatMap(slashed);
    return {
        patterns: [...plainly.map(pattern/* literalSource */.R0), ...DISGUISES],
        *locate(text) {
            const plain = plainly.map((word) => text.indexOf(word)).find((index) => index >= 0);
            const found = plain ?? disguiseIn(text);
            if (found >= 0)
                yield found;
        },
    };
}
/** A word as it is, and with its slashes escaped, in a text or in a text within a text. */
function slashed(word) {
    if (!/^[\w:./-]+$/.test(word))
        throw new Error(`An escape in ${JSON.stringify(word)} would not be found.`);
    return [...new Set(["/", "\\/", "\\\\/"].map((slash) => word.replaceAll("/", slash)))];
}
const INNER = "[0-9A-Za-z_:./\\-]";
const HEX = "[0-9a-fA-F]";
/** What may follow an escape that leaves nothing. In bytes, a character that is no ASCII goes on with one above \x7f. */
const AFTER = "[0-9A-Za-z_:./\\-\\\\\\x80-\\xff]";
const AFTER_HEX = "[g-zG-Z_:./\\-\\\\\\x80-\\xff]";
const LINE_END = "[\\x0d\\x0a]";
/**
 * Patterns of which one matches wherever a word is not written plainly: a character of it, or a backslash, is an escape, \u0041 (JSON,
 * YAML, HCL), \U00000041 (YAML, HCL) or \x41 (YAML); or a backslash after one of its characters leaves nothing, since YAML
 * continues a line there, also one of a text within the text, or since a lenient parser of JSON drops an escape that is
 * unknown or broken. Sources: RFC 8259 section 7; YAML 1.2.2 section 5.7; hclsyntax/spec.md of hashicorp/hcl.
 */
const DISGUISES = [
    ...["x", "u00", "U000000"].flatMap((prefix) => ["2[d-fD-F]", "3[0-9aA]", "[46][1-9a-fA-F]", "[57][0-9aA]", "5[cfCF]"].map((code) => `\\\\${prefix}${code}`)),
    `\\\\{3}${LINE_END}`,
    `${INNER}\\\\${LINE_END}`,
    `${INNER}\\\\{3}[nr]`,
    `${INNER}\\\\[^"\\\\/bfnrtu]${AFTER}`,
    `${INNER}\\\\u${AFTER_HEX}`,
    ...[1, 2, 3].map((digits) => `${INNER}\\\\u${HEX}{${digits}}${AFTER_HEX}`),
];
const DISGUISE = new RegExp(DISGUISES.join("|").replaceAll("\\xff", "\\uffff"));
/**
 * Where something in a text may be a word that is not written plainly, or -1. Many dialects ask this of the same text, one after the other.
 */
const disguiseIn = (0,once/* onceForLast */.$I)((text) => (text.includes("\\") ? text.search(DISGUISE) : -1));
/** Passes a text that each of the anchors passes. Of bytes, only the first is asked: let that be the rarest. */
const allOf = (first, ...others) => ({
    patterns: first.patterns,
    *locate(text) {
        const [index] = first.locate(text);
        if (index !== undefined && others.every((other) => !isEmpty(other.locate(text))))
            yield index;
    },
});
function isEmpty(found) {
    for (const _ of found)
        return false;
    return true;
}
/** Passes a text that one of the anchors passes. */
const anyOf = (...anchors) => ({
    patterns: [...new Set(anchors.flatMap(({ patterns }) => patterns))],
    *locate(text) {
        for (const anchor of anchors) {
            const [index] = anchor.locate(text);
            if (index === undefined)
                continue;
            yield index;
            return;
        }
    },
});

// EXTERNAL MODULE: ./lib/scan/templates/presence.js
var templates_presence = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/scan/templates/templates.js
var templates = __webpack_require__(4859);
;// CONCATENATED MODULE: ./lib/scan/dialects/ansible/modules.js
const isGiven = (text) => text !== undefined && text !== "";
/** `iam_user` with a password, `iam` of old with keys, and `iam_group` and `iam_policy` where they name users. */
const userWith = (given) => {
    const name = given("name") ?? given("user_name");
    const user = { kind: "user", name };
    return isGiven(given("password")) ? [user, { kind: "login-profile", name }] : [user];
};
/** The module's `update` fails where there is no such user yet, but it makes the rest. */
const legacyIam = (given) => {
    if (given("iam_type") !== "user")
        return [];
    const name = given("name");
    const isUpdate = given("state") === "update";
    const made = userWith(given).filter(({ kind }) => kind !== "user" || !isUpdate);
    if (given("access_key_state")?.toLowerCase() === "create")
        made.push({ kind: "access-key", name });
    if (isUpdate && isGiven(given("groups")))
        made.push({ kind: "membership", name: undefined });
    return made;
};
/** With the id of a key, the module never makes one: it may only disable it, which takes access away, or enable it again. */
const accessKey = (given) => {
    const id = given("id") ?? given("access_key_id") ?? "";
    // `{{ key | default(omit) }}` may give none.
    const isKnown = isGiven(id) && !/\bd(?:efault)?\s*\(/.test(id);
    const isDisabled = /^(?:false|no|off)$/i.test(given("active") ?? given("enabled") ?? "");
    return isKnown && isDisabled ? [] : [{ kind: "access-key", name: given("user_name") ?? given("username") }];
};
/**
 * What modules of Ansible make. Sources: https://docs.ansible.com/ansible/latest/collections/amazon/aws/ (iam_user, iam_access_key,
 * iam_group, iam_policy); `iam` of community.aws before its release 4.
 */
const ANSIBLE_MODULES = new Map([
    ["iam_user", userWith],
    ["iam", legacyIam],
    ["iam_access_key", accessKey],
    ["iam_group", (given) => (isGiven(given("users")) ? [{ kind: "membership", name: undefined }] : [])],
    [
        "iam_policy",
        (given) => given("iam_type") === "user" ? [{ kind: "user-policy", name: given("iam_name") ?? given("name") }] : [],
    ],
]);

;// CONCATENATED MODULE: ./lib/scan/dialects/ansible/calls.js




/** Modules that apply manifests of Kubernetes, with the arguments that hold them. Format: collection kubernetes.core, k8s and helm. */
const MANIFESTS = new Map([
    ["k8s", ["definition", "resource_definition", "inline"]],
    ["k8s_raw", ["definition", "resource_definition", "inline"]],
    ["helm", ["release_values", "values"]],
]);
/**
 * The module that an entry of a task calls, with its arguments: a map, `key=value` in a text, `args` beside them, and the
 * `module_defaults` around it, innermost first.
 */
function calledBy({ key, value }, task, defaults) {
    const isAction = key.value === "action" || key.value === "local_action";
    const text = freeForm(value);
    const named = isAction ? ((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(value, "module")) ?? /^\S+/.exec(text)?.[0] ?? "") : key.value;
    const module = named.replace(COLLECTIONS, "");
    if (value.type === "list" && !isAction)
        return undefined;
    if (!ANSIBLE_MODULES.has(module) && !DEPLOYING.has(module) && !MANIFESTS.has(module))
        return undefined;
    const written = argumentsIn(value);
    const args = (0,documents_nodes/* valueAt */.fK)(task, "args");
    // Among variables, `iam_user: jane` is a name.
    if (!isAction &&
        value.type === "scalar" &&
        value.value !== null &&
        written.size === 0 &&
        !args &&
        !(0,templates/* isFilledIn */.qL)(text)) {
        return undefined;
    }
    const given = (argument) => {
        const node = (0,documents_nodes/* valueAt */.fK)(value, argument) ?? (0,documents_nodes/* valueAt */.fK)(args, argument);
        return node ? argumentOf(node) : (written.get(argument) ?? argumentOf(defaultOf(module, argument, defaults)));
    };
    return { module, given };
}
function argumentOf(node) {
    if (node === undefined || node.type === "scalar")
        return (0,documents_nodes/* textOf */.b6)(node)?.value;
    return node.type === "list" && node.items.length === 0 ? "" : "{{ }}";
}
/** What the innermost `module_defaults` give as an argument of a module. */
function defaultOf(module, argument, defaults) {
    const own = defaults.flatMap((node) => (0,documents_nodes/* entriesOf */.Mc)(node).filter(({ key }) => key.value.replace(COLLECTIONS, "") === module));
    return own.map(({ value }) => (0,documents_nodes/* valueAt */.fK)(value, argument)).find((given) => given !== undefined);
}
const COLLECTIONS = /^(?:(?:amazon|community)\.aws|kubernetes\.core|community\.(?:kubernetes|okd)|redhat\.openshift)\./;
/** What stands in place of a map of arguments, or is none. */
const freeForm = (node) => ((0,documents_nodes/* stringOf */.Je)(node) ?? "").slice(0, FREE_FORM_CHARACTERS);
/** The arguments `key=value` of a text, which is read once: an alias may lead to it again and again. */
const argumentsIn = (0,once/* onceFor */.bO)((node) => {
    const found = new Map();
    for (const [, name = "", given = ""] of freeForm(node).matchAll(/(\w+)=("[^"]*"|'[^']*'|\S+)/g)) {
        found.set(name, given.replace(/^(["'])(.*)\1$/, "$2"));
    }
    return found;
});
/** Modules that deploy templates of CloudFormation. */
const DEPLOYING = new Set(["cloudformation", "cloudformation_stack_set"]);
/** Arguments in a text are a line or two. */
const FREE_FORM_CHARACTERS = 4096;

;// CONCATENATED MODULE: ./lib/scan/dialects/ansible/loops.js

/** Loops that go through the items of a list as they are, or the entries of a map. Format: Ansible user guide, "Loops". */
const LOOPS = /^(?:loop|with_(?:items|list|flattened|dict))$/;
/** Items of one loop that are told apart; what is beyond them counts as one. Source: our own, more users than a list in a file has. */
const MOST_ITEMS = 100;
/**
 * The arguments of a task for each item of its loop, as far as the items are written out in it and one of the arguments takes them:
 * `name: "{{ item }}"`, `name: "{{ item.name }}"`. Else the arguments alone, as they are.
 */
function argumentsInLoop(task, given) {
    const items = itemsIn(task);
    if (items.length === 0)
        return [given];
    const variable = (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(task, "loop_control"), "loop_var")) ?? "item";
    if (!/^\w{1,100}$/.test(variable))
        return [given];
    const told = items.slice(0, MOST_ITEMS).map((item) => (name) => filledIn(given(name), variable, item));
    return items.length > MOST_ITEMS ? [...told, given] : told;
}
function itemsIn(task) {
    const loop = (0,documents_nodes/* entriesOf */.Mc)(task).findLast(({ key }) => LOOPS.test(key.value));
    if (loop?.key.value !== "with_dict")
        return (0,documents_nodes/* itemsOf */.S3)(loop?.value).map((item) => (path) => textAlong(item, path));
    return (0,documents_nodes/* entriesOf */.Mc)(loop.value).map(({ key, value }) => ([part, ...path]) => {
        if (part === "key" && path.length === 0)
            return key.value;
        return part === "value" ? textAlong(value, path) : undefined;
    });
}
const textAlong = (node, path) => (0,documents_nodes/* textOf */.b6)(path.reduce(documents_nodes/* valueAt */.fK, node))?.value;
/** A text with what an item gives in writing in the places where it is asked for. */
function filledIn(text, variable, item) {
    if (text === undefined || !text.includes("{{"))
        return text;
    const reference = new RegExp(`\\{\\{\\s*${variable}((?:\\.\\w+|\\[["']\\w+["']\\])*)\\s*\\}\\}`, "g");
    return text.replace(reference, (whole, path) => item(path.match(/\w+/g) ?? []) ?? whole);
}

;// CONCATENATED MODULE: ./lib/scan/dialects/ansible/presence.js

/** What `when` and the loops of a task say in writing; `around` holds where they say nothing. */
function presenceOf(task, around) {
    // Of a key that is there again, the last one holds.
    const last = new Map((0,documents_nodes/* entriesOf */.Mc)(task).map(({ key, value }) => [key.value, value]));
    const said = Array.from(last, ([key, value]) => saidBy(key, value));
    if (said.includes("absent"))
        return "absent";
    return said.includes("conditional") ? "conditional" : around;
}
function saidBy(key, value) {
    if (key === "loop" || key.startsWith("with_")) {
        return value.type === "list" && value.items.length === 0 ? "absent" : "definite";
    }
    if (key !== "when")
        return "definite";
    // The conditions of a list hold together.
    const conditions = (value.type === "list" ? value.items : [value]).map(conditionOf);
    if (conditions.includes("absent"))
        return "absent";
    return conditions.includes("conditional") ? "conditional" : "definite";
}
function conditionOf(value) {
    const condition = (0,documents_nodes/* textOf */.b6)(value)?.value.trim() ?? "";
    if (/^(?:false|no|not\s+true)$/i.test(condition))
        return "absent";
    return /^(?:true|yes|not\s+false)$/i.test(condition) ? "definite" : "conditional";
}
/** Whether `check_mode` of a task, a block or a play says in writing that nothing is changed; undefined where there is none. */
function checkModeOf(task) {
    const written = (0,documents_nodes/* textOf */.b6)((0,documents_nodes/* valueAt */.fK)(task, "check_mode"))?.value;
    // What is worked out may be false, also within a block in check mode.
    return written === undefined ? undefined : /^(?:true|yes|on)$/i.test(written);
}

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
;// CONCATENATED MODULE: ./lib/scan/dialects/definition-types.js



/**
 * Resource types of AWS CloudFormation. A console password is a property of its user; SSH keys and service credentials have
 * no type. Source: CloudFormation template reference, AWS::IAM.
 */
const CLOUDFORMATION_TYPES = table({
    "AWS::IAM::User": { kind: "user", userName: "UserName" },
    "AWS::IAM::AccessKey": { kind: "access-key", userName: "UserName" },
    "AWS::IAM::UserToGroupAddition": { kind: "membership", members: "Users" },
    "AWS::IAM::UserPolicy": { kind: "user-policy" },
    "AWS::IAM::Policy": { kind: "user-policy", onlyWith: "Users" },
    "AWS::IAM::ManagedPolicy": { kind: "user-policy", onlyWith: "Users" },
    "AWS::IAM::VirtualMFADevice": { kind: "mfa-device" },
});
/**
 * Resource types of Terraform and OpenTofu. Source: documentation of the providers hashicorp/aws, hashicorp/awscc and cloudposse/awsutils.
 */
const TERRAFORM_TYPES = table({
    aws_iam_user: { kind: "user", userName: "name" },
    awscc_iam_user: { kind: "user", userName: "user_name" },
    aws_iam_access_key: { kind: "access-key", userName: "user" },
    awsutils_expiring_iam_access_key: { kind: "access-key", userName: "user" },
    aws_iam_user_login_profile: { kind: "login-profile", userName: "user" },
    aws_iam_user_ssh_key: { kind: "ssh-key", userName: "username" },
    aws_iam_service_specific_credential: { kind: "service-credential", userName: "user_name" },
    aws_iam_signing_certificate: { kind: "signing-certificate", userName: "user_name" },
    aws_iam_user_group_membership: { kind: "membership", members: "groups" },
    aws_iam_group_membership: { kind: "membership", members: "users" },
    aws_iam_user_policy: { kind: "user-policy" },
    aws_iam_user_policy_attachment: { kind: "user-policy" },
    aws_iam_user_policies_exclusive: { kind: "user-policy", members: "policy_names" },
    aws_iam_user_policy_attachments_exclusive: { kind: "user-policy", members: "policy_arns" },
    aws_iam_policy_attachment: { kind: "user-policy", onlyWith: "users" },
    awscc_iam_managed_policy: { kind: "user-policy", onlyWith: "users" },
    awscc_iam_user_policy: { kind: "user-policy" },
    aws_iam_virtual_mfa_device: { kind: "mfa-device" },
    awscc_iam_virtual_mfa_device: { kind: "mfa-device" },
});
/** Kinds of Crossplane's provider for AWS. Source: CRDs of crossplane-contrib/provider-upjet-aws and provider-aws, group iam. */
const CROSSPLANE_TYPES = table({
    User: { kind: "user" },
    AccessKey: { kind: "access-key", userName: "user" },
    UserLoginProfile: { kind: "login-profile", userName: "user" },
    UserSSHKey: { kind: "ssh-key", userName: "username" },
    ServiceSpecificCredential: { kind: "service-credential", userName: "userName" },
    SigningCertificate: { kind: "signing-certificate", userName: "userName" },
    UserGroupMembership: { kind: "membership" },
    GroupMembership: { kind: "membership" },
    GroupUserMembership: { kind: "membership" },
    UserPolicyAttachment: { kind: "user-policy" },
    VirtualMfaDevice: { kind: "mfa-device" },
});
/** Kinds of Crossplane that no other group has: they tell what they are where a template fills in the version. */
const IAM_KINDS = [
    "UserLoginProfile",
    "UserSSHKey",
    "ServiceSpecificCredential",
    "UserGroupMembership",
    "GroupUserMembership",
    "UserPolicyAttachment",
    "VirtualMfaDevice",
];
/**
 * Tokens of Pulumi's providers aws and aws-native, as `module:Type`. Source: https://www.pulumi.com/registry/packages/aws/api-docs/iam/.
 */
const PULUMI_TYPES = table({
    "aws:iam:User": { kind: "user", userName: "name" },
    "aws:iam:AccessKey": { kind: "access-key", userName: "user" },
    "aws:iam:UserLoginProfile": { kind: "login-profile", userName: "user" },
    "aws:iam:SshKey": { kind: "ssh-key", userName: "username" },
    "aws:iam:ServiceSpecificCredential": { kind: "service-credential", userName: "userName" },
    "aws:iam:SigningCertificate": { kind: "signing-certificate", userName: "userName" },
    "aws:iam:UserGroupMembership": { kind: "membership" },
    "aws:iam:GroupMembership": { kind: "membership" },
    "aws:iam:UserPolicy": { kind: "user-policy" },
    "aws:iam:UserPolicyAttachment": { kind: "user-policy" },
    "aws:iam:UserPoliciesExclusive": { kind: "user-policy", members: "policyNames" },
    "aws:iam:UserPolicyAttachmentsExclusive": { kind: "user-policy", members: "policyArns" },
    "aws:iam:PolicyAttachment": { kind: "user-policy", onlyWith: "users" },
    "aws:iam:VirtualMfaDevice": { kind: "mfa-device" },
    "aws-native:iam:User": { kind: "user", userName: "userName" },
    "aws-native:iam:UserPolicy": { kind: "user-policy" },
    "aws-native:iam:UserToGroupAddition": { kind: "membership" },
    "aws-native:iam:VirtualMfaDevice": { kind: "mfa-device" },
});
/** The type of a Pulumi token, written shortly (`aws:iam:User`) or in full (`aws:iam/user:User`). */
const pulumiType = (token) => token.length > limits/* TYPE_NAME_CHARACTERS */.Sf ? undefined : PULUMI_TYPES.get(token.replace(/^([a-z-]+:iam)\/\w+:/, "$1:"));
// A function declaration, so that the tables above can call it. A Map, since a plain object also has "constructor".
function table(types) {
    return new Map(Object.entries(types));
}
/** Whether a resource of this type, with these properties, defines something: false where the list of users is empty or not there. */
function namesUsers({ onlyWith, members }, properties) {
    const named = members === undefined ? undefined : (0,documents_nodes/* valueAt */.fK)(properties, members);
    if (named?.type === "list" && named.items.length === 0)
        return false;
    if (onlyWith === undefined)
        return true;
    const users = (0,documents_nodes/* valueAt */.fK)(properties, onlyWith);
    if (users === undefined || isNothing(users))
        return false;
    return users.type !== "list" || users.items.length > 0;
}
/** `{ name }` where it is known and written out, else nothing: no template fills it in, and it can be an IAM user's. */
const optionalName = (name) => name === undefined || name.length > limits/* IAM_USER_NAME_CHARACTERS */.j8 || (0,templates/* isFilledIn */.qL)(name) ? {} : { name };
/** Definitions of commands, once at each place: one command may be read alone and with what else is given to it. The last one counts. */
const onceAtEachStart = (all) => new Map(Array.from(all, (definition) => [definition.at.start, definition])).values();
/** Whether a property is not there: null, and in CloudFormation `AWS::NoValue`, which takes it away. */
const isNothing = (node) => (node.type === "scalar" && (node.value === null || (node.tag === "!Ref" && node.value === "AWS::NoValue"))) ||
    (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(node, "Ref")) === "AWS::NoValue";

// EXTERNAL MODULE: ./lib/documents/embedded.js
var embedded = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/documents/hcl.js + 1 modules
var hcl = __webpack_require__(6590);
// EXTERNAL MODULE: ./lib/documents/hcl-text.js
var hcl_text = __webpack_require__(5611);
// EXTERNAL MODULE: ./lib/documents/hcl-expression.js
var hcl_expression = __webpack_require__(7977);
// EXTERNAL MODULE: ./lib/documents/hcl-lexer.js + 1 modules
var hcl_lexer = __webpack_require__(7431);
;// CONCATENATED MODULE: ./lib/scan/dialects/terraform/values.js





/** Functions that hand on what they are given, unchanged or but a little, by the arguments that they hand on. */
const CARRYING = new Map([
    ...("trimspace trim trimprefix trimsuffix chomp replace format tostring sensitive nonsensitive " +
        "base64encode base64gzip textencodebase64 jsonencode yamlencode jsondecode yamldecode tolist toset tomap flatten compact one")
        .split(" ")
        .map((name) => [name, (values) => values.slice(0, 1)]),
    ...["indent", "join"].map((name) => [name, (values) => values.slice(1, 2)]),
    ...["merge", "concat", "try", "coalesce"].map((name) => [name, (values) => values]),
]);
/** Expressions within expressions that are read. */
const DEEPEST_EXPRESSION = 16;
/**
 * The texts, lists and maps that an expression of HCL may come to: what functions are given that only trim, encode, join or merge it, and
 * both answers of a question. Any other value is itself.
 */
function* valuesOf(node, level = 0) {
    const written = node.type === "computed" ? node.written : "";
    const inner = readInner(written);
    const isUnread = inner !== undefined && level >= DEEPEST_EXPRESSION;
    if (inner === undefined || isUnread)
        return yield { node, isChosen: false, isUnread };
    for (const stretch of inner.stretches) {
        for (const value of inner.take(partsOf(written, node.at, stretch))) {
            for (const possible of valuesOf(value, level + 1)) {
                yield inner.isQuestion ? { ...possible, isChosen: true } : possible;
            }
        }
    }
}
const ALL = (values) => values;
/** What stands in an expression that is a question, in brackets, or a call of a function that hands on; undefined for any other. */
function readInner(written) {
    if (!/[(?]/.test(written) || /^(?:<<|"(?:[^"\\]|\\.)*"$)/.test(written))
        return undefined;
    const tokens = tokensOf(written);
    const question = answersIn(tokens, written.length);
    if (question)
        return { stretches: question, isQuestion: true, take: ALL };
    const [first, second] = tokens;
    const last = tokens.at(-1);
    if (!first || !second || !last || last.value !== ")")
        return undefined;
    const bracketed = bracketedIn(tokens);
    if (bracketed)
        return { stretches: [bracketed], isQuestion: false, take: ALL };
    const take = second.value === "(" && first.type === "identifier" ? CARRYING.get(first.value ?? "") : undefined;
    return take && { stretches: [{ start: second.end, end: last.start }], isQuestion: false, take };
}
function tokensOf(written) {
    const next = (0,hcl_lexer/* createLexer */.$)(written, () => { });
    const tokens = [];
    for (let token = next(); token.type !== "end"; token = next())
        if (token.type !== "newline")
            tokens.push(token);
    return tokens;
}
/** What stands within the brackets around all of an expression, however many there are: `((a))`, but not `(a) + (b)`. */
function bracketedIn(tokens) {
    const leading = tokens.findIndex((token) => !(0,hcl_expression.is)(token, "("));
    const trailing = tokens.length - 1 - tokens.findLastIndex((token) => !(0,hcl_expression.is)(token, ")"));
    let depth = leading;
    let around = Math.min(leading, trailing);
    for (const token of tokens.slice(leading, tokens.length - trailing)) {
        if ((0,hcl_expression.is)(token, "("))
            depth++;
        if ((0,hcl_expression.is)(token, ")"))
            around = Math.min(around, --depth);
    }
    const [first, last] = [tokens[around - 1], tokens[tokens.length - around]];
    return first && last && { start: first.end, end: last.start };
}
/** Where the two answers of a question stand that is not within brackets. */
function answersIn(tokens, length) {
    let depth = 0;
    let open = 0;
    let question;
    for (const token of tokens.filter(({ type }) => type === "operator")) {
        if (/^[([{]$/.test(token.value ?? ""))
            depth++;
        if (/^[)\]}]$/.test(token.value ?? ""))
            depth--;
        if (depth > 0)
            continue;
        if (token.value === "?" && ++open === 1)
            question = token;
        if (token.value !== ":" || !question || --open > 0)
            continue;
        return [
            { start: question.end, end: token.start },
            { start: token.end, end: length },
        ];
    }
    return undefined;
}
/**
 * What stands in a stretch of an expression, parted by commas, with its places in the file: all of it, where it is written otherwise
 * there.
 */
function partsOf(written, at, stretch) {
    const { source, start } = at;
    const text = written.slice(stretch.start, stretch.end);
    const list = (0,documents_nodes/* valueAt */.fK)((0,hcl/* parseHcl */.z)(source.path, `${LISTED}${text}\n]`).root, "given");
    const from = start + stretch.start - LISTED.length;
    const isThere = source.text.startsWith(written, start);
    const outside = (inner) => isThere ? { source, start: inner.start + from, end: inner.end + from } : at;
    return (0,documents_nodes/* itemsOf */.S3)(list).map((item) => (0,embedded/* moved */.aW)(item, outside));
}
const LISTED = "given = [";

;// CONCATENATED MODULE: ./lib/scan/dialects/within/within.js






/** Documents within documents that are still read. A template that deploys a template is seen; ten of them are a game. */
const DEEPEST = 4;
/**
 * The documents that a value holds as text, with spans of the outer file: a string, a heredoc (also one with `${ }` in it), and what
 * functions of HCL such as `jsonencode` and `yamldecode` are given. A map is the document itself. The text goes through a template engine
 * first.
 */
const documentsWithin = (node, engine = "any") => node === undefined ? [] : [...valuesOf(node)].flatMap((value) => documentsOf(value.node, engine));
function documentsOf(node, engine) {
    if (node.type === "map" || node.type === "list")
        return [{ ...node.at.source, format: "json", root: node, problems: [] }];
    const text = textWithin(node);
    return text === undefined ? [] : (0,embedded/* parseEmbedded */.ww)(text, (path, inner) => (0,templates/* templatedDocuments */.L7)(path, inner, engine));
}
/**
 * What `read` finds in the documents that a value holds as text: less certain within a condition of a template in that text. Tags of other
 * engines count only where the text is no document as it stands.
 */
function* definitionsWithin(node, reader, read) {
    for (const possible of node ? valuesOf(node) : []) {
        const found = possible.isUnread ? unreadIn(possible.node, reader) : inValue(possible.node, reader, read);
        for (const definition of found) {
            yield* (0,templates_presence/* guarded */.Nj)(definition, possible.isChosen ? "conditional" : "definite");
        }
    }
}
/** What tells of a value that stands too deep in others to be read, if it could define something: whatever does names IAM. */
function* unreadIn(node, { dialect }) {
    const { source, start, end } = node.at;
    if (/iam/i.test(source.text.slice(start, end)))
        yield (0,templates/* unreadable */.O$)(node, dialect);
}
function* inValue(node, { dialect, engine }, read) {
    const plain = documentsOf(node, engine);
    const templated = plain.every(templates/* isSound */.gH) ? [] : documentsOf(node, "any");
    const isTemplated = templated.length > 0 && templated.every(templates/* isSound */.gH);
    const documents = isTemplated ? templated : plain;
    yield* (0,templates/* refusalsIn */.z0)(documents, dialect);
    const presence = presenceWithin(node, isTemplated ? "any" : engine);
    for (const { root } of documents) {
        for (const definition of read(root))
            yield* (0,templates_presence/* guarded */.Nj)(definition, presence(definition.at.start));
    }
}
/** Whether what stands at an offset of the file, within a value, is certain, by the tags of an engine in this value. */
function presenceWithin({ at: { source, start, end } }, engine) {
    const presence = (0,templates_presence/* presenceInTemplate */.l4)(source.text.slice(start, end), engine);
    return (offset) => presence(offset - start);
}
/** The HCL that a value of HCL holds as text, such as what Terragrunt writes into a file; its directives are blank. */
function hclWithin(node) {
    const text = node && textWithin(node);
    const parse = (path, inner) => [
        (0,hcl/* parseHcl */.z)(path, (0,templates/* withoutTemplate */.jV)(inner, "terraform")),
    ];
    return text === undefined ? [] : (0,embedded/* parseEmbedded */.ww)(text, parse);
}
/** The text of a string or heredoc, `${ }` as it is written. Undefined for what is neither. */
function textWithin(node) {
    if ((0,embedded/* isTextNode */.ir)(node))
        return node;
    if (node.type !== "computed")
        return undefined;
    const value = valueWritten(node.written);
    if (value === undefined)
        return undefined;
    return { type: "scalar", value, written: node.written, at: node.at };
}
function valueWritten(written) {
    if (written.startsWith("<<")) {
        const from = written.indexOf("\n") + 1;
        const lines = written.slice(from, Math.max(from, written.lastIndexOf("\n") + 1));
        return lines.replace(/([$%])\1\{/g, "$1{");
    }
    return /^"(?:[^"\\]|\\.)*"$/.test(written) ? (0,hcl_text/* unescapeQuoted */.L)(written.slice(1, -1)) : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/lex/iam-operations.js
/**
 * Operations of the IAM API that make or revive a user, a credential of one, or what hangs on one, as the API spells them.
 * Source: IAM API reference, "Actions".
 */
const IAM_OPERATIONS = new Map([
    ["CreateUser", "user"],
    ["CreateAccessKey", "access-key"],
    ["CreateLoginProfile", "login-profile"],
    ["UpdateLoginProfile", "login-profile"],
    ["UploadSSHPublicKey", "ssh-key"],
    ["CreateServiceSpecificCredential", "service-credential"],
    ["ResetServiceSpecificCredential", "service-credential"],
    ["UploadSigningCertificate", "signing-certificate"],
    ["AddUserToGroup", "membership"],
    ["PutUserPolicy", "user-policy"],
    ["AttachUserPolicy", "user-policy"],
    ["PutUserPermissionsBoundary", "user-policy"],
    ["CreateVirtualMFADevice", "mfa-device"],
    ["EnableMFADevice", "mfa-device"],
]);
/** `CreateUser` as `create-user`, and `UploadSSHPublicKey` as `upload-ssh-public-key`. */
const withHyphens = (operation) => operation.replace(/([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$2-").toLowerCase();
/** Every spelling of an operation in a command line, by its kind. */
const COMMAND_OPERATIONS = new Map([...IAM_OPERATIONS].map(([operation, kind]) => [withHyphens(operation), kind]));
/** Every operation in lower case, for services that call the API by its names, by its kind. */
const LOWER_CASE_OPERATIONS = new Map([...IAM_OPERATIONS].map(([operation, kind]) => [operation.toLowerCase(), kind]));
/**
 * Every spelling that only programs have, so that what is looked for in a document does not stand in each of its policies: `create_user`
 * (Python, Ruby) and `CreateUserCommand` (JavaScript).
 */
const PROGRAM_WORDS = [...IAM_OPERATIONS.keys()].flatMap((operation) => [
    withHyphens(operation).replaceAll("-", "_"),
    `${operation}Command`,
]);
/**
 * Every spelling of an operation as a method or a class in a programming language (`create_user`, `createUser`, `CreateUser`), by its kind.
 */
const METHOD_OPERATIONS = new Map([...IAM_OPERATIONS].flatMap(([operation, kind]) => spellingsOf(operation).map((spelling) => [spelling, kind])));
// A function declaration, so that the table above can call it.
function spellingsOf(operation) {
    const mixed = operation.replace("SSH", "Ssh").replace("MFA", "Mfa");
    const camel = [operation, mixed].flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]);
    return [withHyphens(operation).replaceAll("-", "_"), ...camel];
}
/** `{ name }` where a text can be the name of an IAM user, and is no placeholder. Source: IAM API reference, CreateUser, UserName. */
const userName = (text) => text !== undefined && /^[\w+=,.@-]{1,64}$/.test(text) ? { name: text } : {};

;// CONCATENATED MODULE: ./lib/scan/dialects/cloudformation/calls.js


const CUSTOM_CALLS = new Set(["Custom::AWS", "AWS::CloudFormation::CustomResource"]);
/**
 * The calls of IAM that a custom resource makes when it is created or updated, as the CDK's AwsCustomResource writes them: a JSON
 * text, whole or in the pieces of `Fn::Join`. A text that is in `seen` is left out, and others are put there. Format:
 * aws-cdk-lib/custom-resources, AwsCustomResource.
 */
function* apiCallIn(type, resource, seen) {
    if (!CUSTOM_CALLS.has(type))
        return;
    for (const { key, value } of (0,documents_nodes/* entriesOf */.Mc)((0,documents_nodes/* valueAt */.fK)(resource, "Properties"))) {
        if ((key.value !== "Create" && key.value !== "Update") || seen.has(value))
            continue;
        seen.add(value);
        const text = piecesOf(value).join("");
        const [, action = ""] = /"action"\s*:\s*"(\w+)"/.exec(text) ?? [];
        const isIam = /"service"\s*:\s*"(?:@aws-sdk\/client-)?iam"/i.test(text);
        const kind = isIam ? LOWER_CASE_OPERATIONS.get(action.replace(/Command$/, "").toLowerCase()) : undefined;
        if (kind)
            yield { kind, at: key.at };
    }
}
function piecesOf(node) {
    const pieces = (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(node, "Fn::Join"))[1]);
    return (pieces.length > 0 ? pieces : [node]).flatMap((piece) => (0,documents_nodes/* textOf */.b6)(piece)?.value ?? []);
}

;// CONCATENATED MODULE: ./lib/scan/dialects/cloudformation/loops.js

/** Items of loops within loops that are told apart, all together. Source: our own, more users than such loops make. */
const loops_MOST_ITEMS = 100;
/** Counts the items of the loops around, beside the identifiers: none of these is empty. */
const AROUND = "";
/**
 * What a loop gives its identifier, once for each of its items, beside what the loops around it give; once as it is around for all items
 * that are not written out, and for all of them where there are too many. Format: CloudFormation user guide, "Fn::ForEach".
 */
function givenByLoop(identifier, items, around) {
    const count = items.length * Number(around?.get(AROUND) ?? 1);
    if (!identifier || count === 0 || count > loops_MOST_ITEMS)
        return [around];
    const texts = new Set(items.map(documents_nodes/* stringOf */.Je));
    const common = [...(around ?? []), [AROUND, String(count)]];
    return Array.from(texts, (text) => new Map(text === undefined ? common : [...common, [identifier, text]]));
}
/** A text with what loops give in the places of their identifiers: `User${Name}`, and `User&{Name}` without what no name may hold. */
const loops_filledIn = (text, given) => given === undefined
    ? text
    : text.replace(/([$&])\{(\w+)\}/g, (whole, sign, name) => {
        const item = given.get(name);
        return sign === "&" ? (item?.replace(/[^A-Za-z0-9]/g, "") ?? whole) : (item ?? whole);
    });
/** The text of a value that loops fill in: `!Ref Name`, `!Sub "ci-${Name}"`, and the same as maps; undefined for every other value. */
function textOfItem(node, given) {
    const reference = (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(node, "Ref")) ?? (node.tag === "!Ref" ? writtenIn(node) : undefined);
    if (reference !== undefined)
        return given.get(reference);
    const pattern = (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(node, "Fn::Sub")) ?? (FILLED.has(node.tag) ? writtenIn(node) : undefined);
    const text = pattern === undefined ? undefined : loops_filledIn(pattern, given);
    return text === pattern || text?.includes("${") ? undefined : text;
}
const writtenIn = (node) => node.type === "scalar" && typeof node.value === "string" ? node.value : undefined;
/** Functions whose text a loop's items may be part of; one without any is filled in too. */
const FILLED = new Set([undefined, "!Sub"]);

;// CONCATENATED MODULE: ./lib/scan/dialects/cloudformation/unresolved.js


/**
 * Transforms of AWS's own that add no resource of IAM which is not written in the template. Source: CloudFormation template
 * reference, "Transform macros".
 */
const KNOWN_TRANSFORMS = /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-20\d\d-\d\d-\d\d)$/;
/** The macros and includes that a whole template passes through, and the modules from elsewhere that are packed into it. */
function* unresolvedAround(template, dialect) {
    if ((0,documents_nodes/* valueAt */.fK)(template, "Resources"))
        yield* unresolvedModules((0,documents_nodes/* valueAt */.fK)(template, "Modules"), dialect);
    for (const { key, value } of (0,documents_nodes/* entriesOf */.Mc)(template)) {
        if (key.value !== "Transform")
            continue;
        for (const transform of value.type === "list" ? value.items : [value]) {
            const from = sourceOf(transform);
            const at = transform.type === "scalar" ? transform.at : (0,documents_nodes/* headOf */.Uo)(transform);
            if (from !== undefined)
                yield unresolved({ from, address: "Transform", dialect, at });
        }
    }
}
/** `Modules: { Name: { Source: location } }`. Format: AWS CLI reference, "cloudformation package", Modules. */
function* unresolvedModules(modules, dialect) {
    for (const { key, value } of (0,documents_nodes/* entriesOf */.Mc)(modules)) {
        const source = (0,documents_nodes/* valueAt */.fK)(value, "Source");
        if (source && isElsewhere(source)) {
            yield unresolved({ from: unresolved_writtenIn(source), address: `Modules.${key.value}`, dialect, at: source.at });
        }
    }
}
/** What only the service sees of one entry of `Resources`: a macro in its place or in it, a template of a nested stack elsewhere. */
function* unresolvedIn(entry, dialect) {
    const address = entry.key.value;
    if (address === "Fn::Transform") {
        const from = sourceOf(entry.value);
        if (from !== undefined)
            yield unresolved({ from, address, dialect, at: entry.key.at });
        return;
    }
    for (const { key: property, value: given } of (0,documents_nodes/* entriesOf */.Mc)(entry.value)) {
        const from = property.value === "Fn::Transform" ? sourceOf(given) : undefined;
        if (from !== undefined)
            yield unresolved({ from, address, dialect, at: property.at });
    }
    for (const { from, at } of elsewhereIn(entry.value))
        yield unresolved({ from, address, dialect, at });
}
/** Where else lies what a resource puts in its own place, by its type or the location that it is given. */
function* elsewhereIn(resource) {
    const type = (0,documents_nodes/* valueAt */.fK)(resource, "Type");
    const name = (0,documents_nodes/* textOf */.b6)(type)?.value ?? "";
    if (type && (MODULE.test(name) || (type.tag === "!Rain::Module" && isElsewhere(type)))) {
        yield { from: name.slice(0, limits/* TYPE_NAME_CHARACTERS */.Sf), at: type.at };
    }
    const properties = (0,documents_nodes/* valueAt */.fK)(resource, "Properties");
    const products = name === PRODUCT ? (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(properties, "ProvisioningArtifactParameters")) : [];
    const locations = [
        ...(0,documents_nodes/* entriesOf */.Mc)(properties)
            .filter(({ key }) => key.value === LOCATIONS.get(name))
            .slice(-1),
        ...products.flatMap((version) => (0,documents_nodes/* entriesOf */.Mc)((0,documents_nodes/* valueAt */.fK)(version, "Info"))).filter(({ key }) => key.value === LOADED),
    ];
    for (const { key, value } of locations)
        if (isElsewhere(value))
            yield { from: unresolved_writtenIn(value), at: key.at };
}
/** A product of a catalog, and where a version of it has its template. */
const PRODUCT = "AWS::ServiceCatalog::CloudFormationProduct";
const LOADED = "LoadTemplateFromURL";
/** A module of the registry, which puts resources of its own in this one's place. Format: CloudFormation user guide, "Modules". */
const MODULE = /^[A-Za-z0-9:]{1,200}::MODULE$/;
const LOCATIONS = new Map([
    ["AWS::CloudFormation::Stack", "TemplateURL"],
    ["AWS::CloudFormation::StackSet", "TemplateURL"],
    ["AWS::Serverless::Application", "Location"],
]);
const unresolved = ({ from, address, dialect, at, }) => ({ kind: "unresolved", dialect, address, from, confidence: "definite", at });
/** The macro's name, or where an include lies; undefined for a transform that hides nothing. */
function sourceOf(transform) {
    const name = (0,documents_nodes/* textOf */.b6)(transform)?.value ?? (0,documents_nodes/* textOf */.b6)((0,documents_nodes/* valueAt */.fK)(transform, "Name"))?.value;
    if (name === undefined || KNOWN_TRANSFORMS.test(name))
        return undefined;
    const location = (0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(transform, "Parameters"), "Location");
    return name === "AWS::Include" && location ? `AWS::Include ${unresolved_writtenIn(location)}` : name;
}
/**
 * A path in the repository is packaged from there, and read there, also by what rain puts in its place; everything else lies elsewhere.
 * Source: https://github.com/aws-cloudformation/rain, "Package".
 */
function isElsewhere(location) {
    const isPackaged = location.tag?.startsWith("!Rain::") ?? false;
    if (isPackaged && location.type === "map")
        return false;
    if (location.type !== "scalar" || (location.tag !== undefined && !isPackaged))
        return true;
    const start = String(location.value).slice(0, limits/* TYPE_NAME_CHARACTERS */.Sf);
    return /^[a-z][a-z0-9+.-]*:|\$\{|\{\{/i.test(start);
}
/** A value as it is written, on one line. */
function unresolved_writtenIn(node) {
    const { source, start, end } = node.at;
    const text = (0,documents_nodes/* textOf */.b6)(node)?.value ?? source.text.slice(start, end);
    const [first] = (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(node, "Fn::Sub"));
    const said = (0,documents_nodes/* textOf */.b6)(first ?? (0,documents_nodes/* valueAt */.fK)(node, "Fn::Sub"))?.value ?? text;
    return said.slice(0, limits/* TYPE_NAME_CHARACTERS */.Sf).replace(/\s+/g, " ");
}

;// CONCATENATED MODULE: ./lib/scan/dialects/cloudformation/resources.js







/**
 * What a template of CloudFormation defines: every resource under the root's `Resources` whose `Type` is one of IAM's, loops
 * and templates within templates included; and what in it nobody can see from here, as "unresolved". The place is the value of
 * `Type`. Format: CloudFormation user guide, "Template sections" and "Fn::ForEach".
 */
function* definitionsInTemplate(template, place) {
    yield* unresolvedAround(template, place.dialect);
    for (const { key, value } of (0,documents_nodes/* entriesOf */.Mc)(template)) {
        if (key.value === "Resources")
            yield* definitionsInResources(value, place);
    }
}
/** The same for a map of resources by their logical ids. */
function* definitionsInResources(resources, place) {
    for (const entry of (0,documents_nodes/* entriesOf */.Mc)(resources)) {
        if (entry.key.value.startsWith("Fn::ForEach::"))
            yield* inLoop(entry.value, place);
        else
            yield* definitionsOfResource(entry, place);
    }
}
/**
 * `[identifier, collection, { key: resource }]`; a collection that is written out and empty makes nothing, and one that is worked out
 * makes it a matter of condition. What is made of each item that is written out is told apart.
 */
function* inLoop(loop, place) {
    const [identifier, collection, template] = (0,documents_nodes/* itemsOf */.S3)(loop);
    if (!template || (collection?.type === "list" && collection.items.length === 0))
        return;
    const presence = collection?.type === "list" ? "definite" : "conditional";
    const made = new Map();
    for (const given of givenByLoop((0,documents_nodes/* stringOf */.Je)(identifier), (0,documents_nodes/* itemsOf */.S3)(collection), place.given)) {
        for (const definition of definitionsInResources(template, { ...place, given })) {
            const { kind, name = "", address, at } = definition;
            made.set([kind, name, address, at.start].join("\0"), definition);
        }
    }
    for (const definition of made.values())
        yield* (0,templates_presence/* guarded */.Nj)(definition, presence);
}
/** The same for one resource under its logical id. */
function* definitionsOfResource(entry, place) {
    const { key, value: resource } = entry;
    const { dialect } = place;
    const confidence = (0,documents_nodes/* valueAt */.fK)(resource, "Condition") ? "conditional" : "definite";
    yield* unresolvedIn(entry, dialect);
    for (const { key: property, value: type } of (0,documents_nodes/* entriesOf */.Mc)(resource)) {
        if (property.value !== "Type" || type.type !== "scalar" || typeof type.value !== "string")
            continue;
        for (const definition of inTemplateBody(type.value, resource, place))
            yield* (0,templates_presence/* guarded */.Nj)(definition, confidence);
        for (const { kind, at } of apiCallIn(type.value, resource, place.seen)) {
            yield { kind, dialect, address: key.value, confidence, at };
        }
        const defined = CLOUDFORMATION_TYPES.get(type.value);
        const properties = (0,documents_nodes/* valueAt */.fK)(resource, "Properties");
        if (!defined || !namesUsers(defined, properties))
            continue;
        const name = optionalName(userNameOf(defined, resource, place));
        const common = { dialect, ...name, address: loops_filledIn(key.value, place.given), confidence };
        yield { kind: defined.kind, ...common, at: type.at };
        if (defined.kind === "user")
            yield* passwordIn(properties, common);
    }
}
/** A console password is a property of its user: the place is its key. */
function* passwordIn(properties, common) {
    const entry = (0,documents_nodes/* entriesOf */.Mc)(properties).findLast(({ key }) => key.value === "LoginProfile");
    if (!entry || isNothing(entry.value))
        return;
    const isChosen = (0,documents_nodes/* valueAt */.fK)(entry.value, "Fn::If") !== undefined || entry.value.tag === "!If";
    yield { kind: "login-profile", ...common, ...(isChosen ? { confidence: "conditional" } : {}), at: entry.key.at };
}
const STACKS = new Set(["AWS::CloudFormation::Stack", "AWS::CloudFormation::StackSet"]);
function* inTemplateBody(type, resource, { dialect, level, seen }) {
    if (!STACKS.has(type))
        return;
    const body = withoutFunction((0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(resource, "Properties"), "TemplateBody"));
    if (!body || seen.has(body))
        return;
    seen.add(body);
    if (level >= DEEPEST)
        return yield* unreadIn(body, { dialect });
    // The service reads it as it stands; what a template engine made of the file around it is known there.
    const reader = { dialect, engine: "none" };
    yield* definitionsWithin(body, reader, (root) => definitionsInTemplate(root, { dialect, level: level + 1, seen }));
}
/** What a function that only fills in values, or writes a map as text, is given. */
function withoutFunction(node) {
    const given = (0,documents_nodes/* valueAt */.fK)(node, "Fn::Sub") ?? (0,documents_nodes/* valueAt */.fK)(node, "Fn::ToJsonString") ?? node;
    return given?.type === "list" ? given.items[0] : given;
}
/** The user's name where it is written out: neither a function (`!Ref`, `!Sub`) of anything but a loop nor a dynamic reference. */
function userNameOf({ userName }, resource, { given }) {
    if (userName === undefined)
        return undefined;
    const name = (0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(resource, "Properties"), userName);
    const ofItem = given && name && textOfItem(name, given);
    if (ofItem !== undefined)
        return ofItem;
    if (name?.type !== "scalar" || name.value === null || (name.tag !== undefined && name.tag !== TEXT_TAG))
        return undefined;
    return typeof name.value === "string" ? name.value : name.written;
}
const TEXT_TAG = "tag:yaml.org,2002:str";

;// CONCATENATED MODULE: ./lib/scan/dialects/kubernetes/filled-in.js
const ONE_VALUE = /^["']?\{\{-?([^{}]*)\}\}["']?$/;
const LONGEST_VALUE = 200;
const VARIABLE = /^\$(\w+)(?:\s*\|\s*s?quote)?$/;
const DEFAULT = /^default\s+["'](\w+)["']|\|\s*default\s+["'](\w+)["']/;
/**
 * The kinds that a value of a template of Go may be, as far as the template itself tells: what a variable was given last before it, the
 * default. Empty if the value says something else, or more.
 */
function kindsOf({ at }, written) {
    if (at.end - at.start > LONGEST_VALUE)
        return [];
    const [, inner = ""] = ONE_VALUE.exec(written.slice(at.start, at.end).trim()) ?? [];
    const expression = inner.replace(/-$/, "").trim();
    const [, variable] = VARIABLE.exec(expression) ?? [];
    const [, first, last] = DEFAULT.exec(expression) ?? [];
    return variable === undefined
        ? [first ?? last ?? ""].filter(Boolean)
        : quotedIn(lastGiven(variable, written.slice(0, at.start)));
}
/** What the variable was given last in a text: `{{ $kind := "User" }}`, `{{ range $kind := list "User" "AccessKey" }}`. */
const lastGiven = (variable, before) => [...before.slice(-NEAR).matchAll(new RegExp(`\\$${variable}[ \\t]*:?=([^{}\\n]*)`, "g"))].at(-1)?.[1] ?? "";
/** Characters between a variable and what it was given: a file may have thousands of manifests. */
const NEAR = 20_000;
const quotedIn = (expression) => [...expression.matchAll(/["'`](\w+)["'`]/g)].flatMap(([, word]) => word ?? []);

// EXTERNAL MODULE: ./lib/documents/source.js
var documents_source = __webpack_require__(8508);
;// CONCATENATED MODULE: ./lib/scan/dialects/kubernetes/text.js



const GROUP = /^[^#\n]*\bapiVersion["']?[ \t]*[:=][ \t]*["']?(iam\.aws\.(?:m\.)?upbound\.io|iam\.aws\.crossplane\.io|iam\.services\.k8s\.aws)\/\w+/;
/** A version that a template fills in, and what it says. */
const FILLED_IN = /^[^#\n]*\bapiVersion["']?[ \t]*:[ \t]*["']?(\{\{[^\n]*)/;
const KIND = /^([^#\n]*\bkind["']?[ \t]*[:=][ \t]*["']?)([A-Za-z]+)/;
/** Lines between the two that are still taken for one manifest's. */
const text_NEAR = 3;
/**
 * Manifests in a text that cannot be parsed: a chart that branches within a line, KCL or Python in a composition's pipeline. One is
 * a line with the version and, at most three lines away, one with the kind. With `node`, the text is that scalar's value, and spans
 * lie in the file around it; of the text only what lies `within` is read.
 */
function* manifestsInText(path, text, { dialect, node, within }) {
    const source = (0,documents_source/* createSource */.gV)(path, text);
    const outside = node ? (0,embedded/* outsideOf */.R_)(node) : (inner) => ({ source, ...inner });
    const lines = [...linesOf(text, within)];
    for (const [index, line] of lines.entries()) {
        const types = typesOf(line.text);
        const near = types && kindNear(lines, index);
        const defined = near && types?.get(near.kind);
        if (!near || !defined)
            continue;
        const at = outside({ start: near.start, end: near.start + near.kind.length });
        yield { kind: defined.kind, dialect, address: near.kind, confidence: "definite", at };
    }
}
/** What kinds mean beside the version in a line; undefined for a line without one. */
function typesOf(line) {
    const said = FILLED_IN.exec(line)?.[1];
    const [, group] = GROUP.exec(said === undefined ? line : `apiVersion: ${QUOTED.exec(said)?.[0] ?? ""}`) ?? [];
    if (group === undefined)
        return said === undefined ? undefined : OF_IAM_ALONE;
    return group.startsWith("iam.aws.") ? CROSSPLANE_TYPES : ACK;
}
const QUOTED = /["'][\w.-]+\/\w+/;
const OF_IAM_ALONE = new Map([...CROSSPLANE_TYPES].filter(([kind]) => IAM_KINDS.includes(kind)));
/** The nearest kind after a line, or else before it. */
function kindNear(lines, index) {
    const before = lines.slice(Math.max(0, index - text_NEAR), index).reverse();
    for (const { text, start } of [...lines.slice(index, index + text_NEAR + 1), ...before]) {
        const [, lead = "", kind = ""] = KIND.exec(text) ?? [];
        if (kind !== "")
            return { kind, start: start + lead.length };
    }
    return undefined;
}
const ACK = new Map([["User", { kind: "user" }]]);
function* linesOf(text, { start: from, end } = { start: 0, end: text.length }) {
    let start = from;
    for (const line of text.slice(from, end).split("\n")) {
        yield { text: line, start };
        start += line.length + 1;
    }
}

;// CONCATENATED MODULE: ./lib/scan/dialects/kubernetes/types.js



/** What a manifest of a group and kind makes, if anything. The group is PLACEHOLDER where a template fills it in. */
function madeBy(manifest, group, kind) {
    const spec = (0,documents_nodes/* valueAt */.fK)(manifest, "spec");
    if (isCloudControl(group))
        return kind === "Resource" ? madeByCloudControl((0,documents_nodes/* valueAt */.fK)(spec, "forProvider")) : undefined;
    const defined = definedBy(group, kind, spec);
    return defined && { kind: defined.kind, name: defined.kind === "minted" ? undefined : nameOf(manifest, defined) };
}
/** Crossplane's way to make anything that CloudFormation has a type for. */
const isCloudControl = (group) => /^cloudcontrol\.aws\.(?:m\.)?upbound\.io$/.test(group);
function madeByCloudControl(provided) {
    const type = (0,documents_nodes/* valueAt */.fK)(provided, "typeName");
    const kind = CLOUDFORMATION_TYPES.get((0,documents_nodes/* stringOf */.Je)(type) ?? "")?.kind;
    const [, name] = /"UserName"\s*:\s*"([^"\\]*)"/.exec((0,documents_nodes/* textOf */.b6)((0,documents_nodes/* valueAt */.fK)(provided, "desiredState"))?.value ?? "") ?? [];
    return type && kind && { kind, name, at: type.at };
}
function definedBy(group, kind, spec) {
    if (group === templates/* PLACEHOLDER */.Kx)
        return IAM_KINDS.includes(kind) ? CROSSPLANE_TYPES.get(kind) : undefined;
    // The first releases of Crossplane's provider: `IAMUser`, `IAMAccessKey`.
    if (group === "identity.aws.crossplane.io")
        return CROSSPLANE_TYPES.get(kind.replace(/^IAM/, ""));
    if (group === "bootstrap.aws.infrastructure.cluster.x-k8s.io")
        return bootstrapUser(kind, spec);
    if (/^iam\.aws\.(?:(?:m\.)?upbound|crossplane)\.io$/.test(group))
        return CROSSPLANE_TYPES.get(kind);
    if (group === "iam.services.k8s.aws")
        return ofAwsControllers(kind, spec);
    return group === "cloudcredential.openshift.io" && kind === "CredentialsRequest" && isMinted(spec)
        ? { kind: "minted" }
        : undefined;
}
/** A user, and a group that names its users. Source: aws-controllers-k8s/iam-controller, GroupSpec. */
function ofAwsControllers(kind, spec) {
    if (kind === "User")
        return { kind: "user" };
    const users = (0,documents_nodes/* valueAt */.fK)(spec, "users") ?? (0,documents_nodes/* valueAt */.fK)(spec, "userRefs");
    const isEmpty = users?.type === "list" ? users.items.length === 0 : (0,documents_nodes/* textOf */.b6)(users) === undefined;
    return kind === "Group" && !isEmpty ? { kind: "membership" } : undefined;
}
/** The user of `clusterawsadm bootstrap iam`. Source: kubernetes-sigs/cluster-api-provider-aws, AWSIAMConfigurationSpec. */
function bootstrapUser(kind, spec) {
    const enable = (0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(spec, "bootstrapUser"), "enable");
    const isOn = kind === "AWSIAMConfiguration" && enable?.type === "scalar" && enable.value === true;
    return isOn ? { kind: "user" } : undefined;
}
/** With a role to assume, the operator makes no user. Source: openshift/cloud-credential-operator, docs/mode-mint.md and sts.md. */
function isMinted(spec) {
    const provider = (0,documents_nodes/* valueAt */.fK)(spec, "providerSpec");
    if ((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(provider, "kind")) !== "AWSProviderSpec")
        return false;
    return ((0,documents_nodes/* valueAt */.fK)(provider, "stsIAMRoleARN") ?? (0,documents_nodes/* valueAt */.fK)(spec, "cloudTokenPath")) === undefined;
}
/** A user goes by its external name, or by the name of its manifest; what is a user's, by the user that it names. */
function nameOf(manifest, { kind, userName }) {
    const [metadata, spec] = [(0,documents_nodes/* valueAt */.fK)(manifest, "metadata"), (0,documents_nodes/* valueAt */.fK)(manifest, "spec")];
    const external = (0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(metadata, "annotations"), "crossplane.io/external-name");
    const ofUser = (0,documents_nodes/* valueAt */.fK)(spec, "name") ?? external ?? (0,documents_nodes/* valueAt */.fK)(metadata, "name");
    return (0,documents_nodes/* textOf */.b6)(kind === "user" ? ofUser : (0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(spec, "forProvider"), userName ?? ""))?.value;
}

;// CONCATENATED MODULE: ./lib/scan/dialects/kubernetes/manifests.js








/** Words of which a text holds one wherever a manifest in it defines something. */
const MANIFEST_WORDS = [
    "iam.aws.upbound.io",
    "iam.aws.m.upbound.io",
    "iam.aws.crossplane.io",
    "identity.aws.crossplane.io",
    "iam.services.k8s.aws",
    "CredentialsRequest",
    "AWSIAMConfiguration",
    "cloudcontrol.aws.",
    ...IAM_KINDS,
];
/** Kinds whose manifests only speak of others: definitions of kinds, bundles with examples. */
const DESCRIBING = new Set([
    "CustomResourceDefinition",
    "CompositeResourceDefinition",
    "ClusterServiceVersion",
]);
/** What the manifests define that lie anywhere in a value: alone, in lists, in compositions, in texts. */
function* manifestsIn(node, place) {
    if (place.seen.has(node))
        return;
    place.seen.add(node);
    for (const item of (0,documents_nodes/* itemsOf */.S3)(node))
        yield* manifestsIn(item, place);
    if (node.type === "scalar" || node.type === "computed")
        yield* inText(node, place);
    if (node.type !== "map" || isDescriptionOrRemoval(node))
        return;
    yield* ofManifest(node, place);
    const presence = presenceInGraph(node);
    for (const { key, value } of node.entries) {
        if (SPEAKING.test(key.value))
            continue;
        for (const definition of manifestsIn(value, place))
            yield* (0,templates_presence/* guarded */.Nj)(definition, presence);
    }
}
/**
 * What speaks of manifests, or refers to one that something else makes: pages in a ConfigMap, `externalRef` of kro, what Kyverno's
 * policies and Chainsaw's tests compare with.
 */
const SPEAKING = /^(?:metadata|description|externalRef|pattern|anyPattern|assert|error)$|\.(?:md|mdx|rst|adoc)$/i;
/** Names of files that hold what a test of kuttl or Chainsaw waits for. Format: https://kuttl.dev/docs/testing/steps.html. */
const ASSERTION_FILES = /(?:^|\/)(?:\d+|chainsaw)-(?:assert|errors?)(?:-[\w-]+)?\.ya?ml$/i;
/** Whether a manifest only describes others, or is a step that takes them away: what is in it makes nothing. */
const isDescriptionOrRemoval = (manifest) => DESCRIBING.has((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(manifest, "kind"))) || takesAway(manifest);
/** A step of an Argo Workflow that deletes what its `manifest` names. */
const takesAway = (node) => (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(node, "action")) === "delete" && (0,documents_nodes/* valueAt */.fK)(node, "manifest") !== undefined;
/** `includeWhen` of a resource in a graph of kro. Format: https://kro.run/docs, "Conditional resources". */
function presenceInGraph(resource) {
    const conditions = (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(resource, "includeWhen")).map((condition) => (0,documents_nodes/* textOf */.b6)(condition)?.value.trim());
    if (conditions.length === 0 || (0,documents_nodes/* valueAt */.fK)(resource, "template") === undefined)
        return "definite";
    return conditions.some((condition) => /^\$\{\s*false\s*\}$/.test(condition ?? "")) ? "absent" : "conditional";
}
/** A text within a manifest: a template of a composition's pipeline, a manifest in a ConfigMap. */
function* inText(node, { dialect, level, ...place }) {
    const { source, start, end } = node.at;
    const text = textWithin(node);
    const written = text?.value ?? source.text.slice(start, end);
    if (!written.includes("\n") || !MANIFEST_WORDS.some((word) => written.includes(word)))
        return;
    if (level >= DEEPEST)
        return yield (0,templates/* unreadable */.O$)(node, dialect);
    const documents = documentsWithin(node);
    yield* (0,templates/* refusalsIn */.z0)(documents, dialect);
    const found = documents.flatMap(({ root }) => [...manifestsIn(root, { dialect, level: level + 1, ...place })]);
    const presence = (0,templates_presence/* presenceInTemplate */.l4)(source.text.slice(start, end));
    const isRead = !text || found.length > 0 || documents.every(isParsed);
    const all = isRead ? found : [...manifestsInText(source.path, text.value, { dialect, node: text })];
    for (const definition of all)
        yield* (0,templates_presence/* guarded */.Nj)(definition, presence(definition.at.start - start));
}
const isParsed = ({ root, problems }) => root.type !== "scalar" && !problems.some(templates/* isSyntax */.Of);
/** A reference to a manifest has its version and kind too, but neither `spec` nor `metadata`. */
function* ofManifest(manifest, { dialect, written = "" }) {
    const [metadata, spec] = [(0,documents_nodes/* valueAt */.fK)(manifest, "metadata"), (0,documents_nodes/* valueAt */.fK)(manifest, "spec")];
    if ((spec === undefined && metadata === undefined) || isObserved(spec))
        return;
    // A patch of Kustomize that takes it away.
    if ((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(manifest, "$patch")) === "delete")
        return;
    const label = (0,documents_nodes/* textOf */.b6)((0,documents_nodes/* valueAt */.fK)(metadata, "name"))?.value;
    for (const { version, kind } of identitiesOf(manifest, written)) {
        const group = groupOf(version, written);
        const kindName = namesOf(kind, written).find((name) => madeBy(manifest, group, name)) ?? "";
        const made = madeBy(manifest, group, kindName);
        if (!made)
            continue;
        yield {
            kind: made.kind,
            dialect,
            ...optionalName(made.name),
            address: label === undefined || (0,templates/* isFilledIn */.qL)(label) ? kindName : `${kindName}/${label}`,
            confidence: "definite",
            at: made.at ?? kind.at,
        };
    }
}
/** The names that a kind may have: one, unless a template fills it in. */
function namesOf(kind, written) {
    const name = (0,documents_nodes/* stringOf */.Je)(kind) ?? "";
    return (0,templates/* isFilledIn */.qL)(name) ? kindsOf(kind, written) : [name];
}
/** The version and kind of a manifest; of one whose template chooses between several, in the order in which they stand. */
function identitiesOf(manifest, written) {
    const [versions, kinds] = ["apiVersion", "kind"].map((name) => (0,documents_nodes/* entriesOf */.Mc)(manifest).filter(({ key }) => key.value === name));
    const chosen = written.includes("{{") ? kinds : kinds?.slice(-1);
    return (chosen ?? []).map(({ value: kind }, index) => {
        const version = chosen?.length === versions?.length ? versions?.[index] : versions?.at(-1);
        return { version: version?.value, kind };
    });
}
/** Whether Crossplane may do nothing but observe what has this `spec`. Format: https://docs.crossplane.io, "managementPolicies". */
function isObserved(spec) {
    const policies = (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(spec, "managementPolicies")).map(documents_nodes/* stringOf */.Je);
    return policies.length > 0 && policies.every((policy) => policy === "Observe");
}
/**
 * The group of a version. Of one that a template fills in, the group that stands in quotes in what it says (`default "group/v1"`), or
 * else PLACEHOLDER alone.
 */
function groupOf(version, written) {
    const [group = ""] = ((0,documents_nodes/* stringOf */.Je)(version) ?? "").split("/");
    if (!version || !(0,templates/* isFilledIn */.qL)(group))
        return group;
    const [, quoted] = /["'`]([\w.-]+\.(?:io|aws))\//.exec(written.slice(version.at.start, version.at.end)) ?? [];
    return quoted ?? templates/* PLACEHOLDER */.Kx;
}

;// CONCATENATED MODULE: ./lib/scan/dialects/ansible.js












/**
 * Tasks of Ansible that make IAM users and what belongs to them, in playbooks, roles and blocks, and templates of CloudFormation and
 * manifests of Kubernetes that a task deploys. A task is an item of a list. The place is the module's key. Format: collection amazon.aws.
 */
const ansible = {
    id: "ansible",
    anchor: {
        ...spellingsOfAny([
            "iam_user",
            "iam_access_key",
            "iam_type",
            "iam_group",
            "iam_policy",
            "template_body",
            "template_url",
            ...MANIFEST_WORDS,
        ]),
        paths: /\.(?:ya?ml|template)$/i,
    },
    *read(_, document) {
        const playbook = document();
        if (playbook?.format !== "yaml")
            return;
        const { root } = playbook;
        if (root.type === "list")
            yield* inTasks(root, { presence: "definite", defaults: [], seen: new Set() });
    },
};
const NESTED = ["tasks", "pre_tasks", "post_tasks", "handlers", "block", "rescue", "always"];
function* inTasks(list, around) {
    for (const task of (0,documents_nodes/* itemsOf */.S3)(list)) {
        const presence = presenceOf(task, around.presence);
        if (presence === "absent")
            continue;
        const own = (0,documents_nodes/* valueAt */.fK)(task, "module_defaults");
        const isDry = checkModeOf(task) ?? around.isDry ?? false;
        const within = { ...around, presence, isDry, defaults: own ? [own, ...around.defaults] : around.defaults };
        for (const entry of (0,documents_nodes/* entriesOf */.Mc)(task)) {
            if (NESTED.includes(entry.key.value))
                yield* inTasks(entry.value, within);
            else if (!isDry)
                yield* ofModule(entry, task, within);
        }
    }
}
function* ofModule(entry, task, { presence, defaults, seen }) {
    const called = calledBy(entry, task, defaults);
    if (!called)
        return;
    const { module, given } = called;
    const address = (0,documents_nodes/* textOf */.b6)((0,documents_nodes/* valueAt */.fK)(task, "name"))?.value ?? module;
    const made = new Map();
    for (const inLoop of argumentsInLoop(task, given)) {
        const confidence = confidenceOf(inLoop, presence);
        if (confidence === "absent")
            continue;
        for (const { kind, name } of ANSIBLE_MODULES.get(module)?.(inLoop) ?? []) {
            const definition = {
                kind,
                dialect: ansible.id,
                ...optionalName(name),
                address,
                confidence,
                at: entry.key.at,
            };
            made.set(`${kind} ${definition.name ?? ""}`, definition);
        }
    }
    yield* made.values();
    const confidence = confidenceOf(given, presence);
    if (confidence === "absent")
        return;
    if (DEPLOYING.has(module))
        yield* deployed(entry.value, { confidence, address }, seen);
    yield* manifests(module, entry.value, task, confidence, seen);
}
/** How certain it is that a module makes something, by the state that it is given. */
function confidenceOf(given, around) {
    const state = given("state") ?? given("release_state") ?? "present";
    if (state === "absent")
        return "absent";
    return (0,templates/* isFilledIn */.qL)(state) ? "conditional" : around;
}
/** What the manifests of Kubernetes define that a task applies, or gives to a chart. Format: collection kubernetes.core, k8s and helm. */
function* manifests(module, given, task, confidence, seen) {
    for (const argument of MANIFESTS.get(module) ?? []) {
        const node = (0,documents_nodes/* valueAt */.fK)(given, argument) ?? (0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(task, "args"), argument);
        for (const definition of definitionsWithin(node, READER, (root) => manifestsIn(root, { dialect: ansible.id, level: 1, seen }))) {
            yield* (0,templates_presence/* guarded */.Nj)(definition, confidence);
        }
    }
}
/** Whatever a task is given goes through Jinja. */
const READER = { dialect: "ansible", engine: "jinja" };
/** The template that a task deploys, from its text or from elsewhere. A text that an alias leads to again is in `seen`. */
function* deployed(given, { confidence, address }, seen) {
    const body = (0,documents_nodes/* valueAt */.fK)(given, "template_body");
    if (body && !seen.has(body)) {
        seen.add(body);
        for (const definition of definitionsWithin(body, READER, (root) => definitionsInTemplate(root, { dialect: ansible.id, level: 1, seen }))) {
            yield* (0,templates_presence/* guarded */.Nj)(definition, confidence);
        }
    }
    const url = (0,documents_nodes/* valueAt */.fK)(given, "template_url");
    const from = (0,documents_nodes/* textOf */.b6)(url)?.value;
    if (url && from !== undefined) {
        yield { kind: "unresolved", dialect: ansible.id, address, from, confidence, at: url.at };
    }
}

;// CONCATENATED MODULE: ./lib/scan/dialects/aws-orgs.js



/** Attributes that the users of each list have: many other files have users with names. */
const OF_PEOPLE = ["CN", "Email"];
const OF_SERVICES = ["Account", "Policies"];
/**
 * IAM users in the specification files of aws-orgs: `users` of the central account, and `local_users` of others, unless `Ensure` is
 * `absent`. The place is each name. Format: ucopacme/aws-orgs, awsorgs/spec_init_data/spec.d, users.yaml and local_users.yaml.
 */
const awsOrgs = {
    id: "aws-orgs",
    anchor: { ...spellingsOfAny(["Email", "Policies"]), paths: /(?:^|[/_-])(?:users|auth)(?:[_-]spec)?\.ya?ml$/i },
    *read(_, document) {
        const parsed = document();
        if (parsed?.format === "yaml")
            yield* onceAtEachStart(inSpecification(parsed.root));
    },
};
function* inSpecification(root) {
    for (const user of (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(root, "users")))
        yield* ofUser(user, "users", OF_PEOPLE);
    for (const user of (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(root, "local_users")))
        yield* ofUser(user, "local_users", OF_SERVICES);
}
function* ofUser(user, address, attributes) {
    const name = (0,documents_nodes/* valueAt */.fK)(user, "Name");
    const written = (0,documents_nodes/* textOf */.b6)(name)?.value;
    if (!name || written === undefined || (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(user, "Ensure")) === "absent")
        return;
    if (attributes.some((attribute) => (0,documents_nodes/* valueAt */.fK)(user, attribute) === undefined))
        return;
    yield { kind: "user", dialect: awsOrgs.id, ...optionalName(written), address, confidence: "definite", at: name.at };
}

// EXTERNAL MODULE: ./lib/sorted.js
var sorted = __webpack_require__(9259);
// EXTERNAL MODULE: ./lib/scan/lex/languages.js
var languages = __webpack_require__(6001);
;// CONCATENATED MODULE: ./lib/scan/lex/characters.js

/** What a character of ASCII begins in the code of a language; `prefix`: a word or a string; `other`: it takes patterns to tell. */
const Character = { other: 0, blank: 1, letter: 2, prefix: 3, digit: 4, sign: 5 };
const code = (character) => character.charCodeAt(0);
const PLAIN = new Uint8Array(128)
    .fill(Character.sign)
    .fill(Character.letter, code("A"), code("Z") + 1)
    .fill(Character.letter, code("a"), code("z") + 1)
    .fill(Character.digit, code("0"), code("9") + 1);
for (const letter of "_$")
    PLAIN[code(letter)] = Character.letter;
for (const blank of " \t\v\f\r")
    PLAIN[code(blank)] = Character.blank;
PLAIN[code("\n")] = Character.other;
/** A kind for each character of ASCII, by its code. */
const characters_kindsOf = (0,once/* onceFor */.bO)(kindsWith);
function kindsWith({ special, outside }) {
    const kinds = PLAIN.slice();
    for (const character of special)
        kinds[code(character)] = /[a-z]/i.test(character) ? Character.prefix : Character.other;
    if (outside)
        kinds[code(outside.end)] = Character.other;
    return kinds;
}

;// CONCATENATED MODULE: ./lib/scan/lex/lex-state.js
/** Adds a token that ends at `end`, and moves on to there. */
function emit(state, kind, end, value) {
    const start = state.index;
    const text = kind === "string" || kind === "comment" ? "" : state.text.slice(start, end);
    const token = { kind, start, end, text, value };
    state.tokens.push(token);
    if (kind !== "comment")
        state.previous = token;
    state.index = end;
}
/** What a sticky pattern matches at the index; undefined for nothing or an empty match. */
function matchAt(state, pattern) {
    pattern.lastIndex = state.index;
    const match = pattern.exec(state.text);
    return match && match[0].length > 0 ? match : undefined;
}
/** Whether a value ends before the index, so that a slash divides it. */
function isAfterValue(state) {
    const { previous, language, closedValue, secondSign } = state;
    if (!previous || (language.id === "ruby" && isInNewLine(state)))
        return false;
    if (previous.kind === "word")
        return !language.operators?.has(previous.text);
    if (previous.kind !== "sign" || isRubyName(state, previous))
        return true;
    const mayEnd = language.id === "ruby" ? ")]}" : ")]}!";
    return (mayEnd.includes(previous.text) || previous.start === secondSign) && closedValue;
}
/** Whether a line has ended since the last token that is no comment. In Ruby, statements end there. */
const isInNewLine = ({ text, index, previous }) => previous !== undefined && text.slice(previous.end, index).includes("\n");
/** Ruby's `:/` and `:%` are names. */
const isRubyName = ({ text, index, language }, previous) => language.id === "ruby" && previous.text === ":" && previous.end === index && !/[\w"':]/.test(text.charAt(index - 2));

;// CONCATENATED MODULE: ./lib/scan/lex/comments.js

/** Reads a comment at the index; false where none begins there. */
function readComment(state) {
    const { language, text } = state;
    const block = language.block ? matchAt(state, language.block.open) : undefined;
    if (block && language.block) {
        const from = state.index + block[0].length;
        emit(state, "comment", language.block.nested ? endOfNested(text, from) : endOfBlock(text, from, language.block.close));
        return true;
    }
    const match = matchAt(state, language.comment);
    if (!match)
        return false;
    // A line comment also ends where the program does (PHP).
    const end = language.outside ? match[0].indexOf(language.outside.end) : -1;
    emit(state, "comment", state.index + (end < 0 ? match[0].length : end));
    return true;
}
/** The offset behind the mark that closes what goes on at `from`; that of the end without one. */
function endOfBlock(text, from, close) {
    const end = text.indexOf(close, from);
    return end < 0 ? text.length : end + close.length;
}
function endOfNested(text, from) {
    const mark = /\/\*|\*\//g;
    mark.lastIndex = from;
    let depth = 1;
    for (let match = mark.exec(text); match; match = mark.exec(text)) {
        depth += match[0] === "/*" ? 1 : -1;
        if (depth === 0)
            return mark.lastIndex;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/scan/lex/strings.js

/** Begins a string with the quotes at the index. */
function openString(state, form, open) {
    const close = form.close(open);
    const hole = form.hole?.(open) ?? "";
    const content = state.index + open.length;
    const run = runOf(`${close.charAt(0)}${hole.charAt(0)}${form.escape === "backslash" ? "\\" : ""}${form.lines === "one" ? "\n" : ""}`);
    state.frames.push({ kind: "string", form, close, hole, run, start: state.index, content, plain: true });
    state.index = content;
}
const RUNS = new Map();
/** A pattern of characters that mean nothing in a string in which `stops` do. */
function runOf(stops) {
    const known = RUNS.get(stops);
    if (known)
        return known;
    const run = new RegExp(`[^${stops.replace(/[\\\]^-]/g, "\\$&")}]+`, "y");
    RUNS.set(stops, run);
    return run;
}
/** Reads on in a string: to its end, to code that is inserted, or one step. */
function readString(state, frame) {
    const { text } = state;
    const { form, close, hole } = frame;
    const run = matchAt(state, frame.run);
    if (run)
        state.index += run[0].length;
    if (state.index >= text.length)
        return;
    const at = (mark) => text.startsWith(mark, state.index);
    if (at("\\") && form.escape === "backslash")
        skipEscape(state, frame);
    else if (at(close) && form.escape === "twice" && at(close + close))
        skip(state, frame, 2);
    else if (at(close))
        closeString(state, frame);
    else if (hole !== "" && at(hole))
        readHole(state, frame);
    else if (at("\n") && form.lines === "one")
        endStretch(state, frame, state.index, undefined);
    else
        state.index++;
}
function skip(state, frame, length) {
    frame.plain = false;
    state.index = Math.min(state.index + length, state.text.length);
}
/** A backslash and what it escapes: a line break of two characters too, but never Python's and C#'s brace. */
function skipEscape(state, frame) {
    const next = state.text.charAt(state.index + 1);
    if (frame.hole === "{" && (next === "{" || next === "}"))
        skip(state, frame, 1);
    else
        skip(state, frame, next === "\r" && state.text.charAt(state.index + 2) === "\n" ? 3 : 2);
}
function closeString(state, frame) {
    const value = frame.plain ? state.text.slice(frame.content, state.index) : undefined;
    endStretch(state, frame, state.index + frame.close.length, value);
    if (frame.form === SPECIFICATION)
        resume(state, state.index);
}
const SPECIFICATION = {
    open: /:/y,
    close: () => "}",
    escape: "none",
    lines: "many",
    hole: () => "{",
};
/** After `:` in inserted code: its format specification, whose end is that of the code. */
const openSpecification = (state) => openString(state, SPECIFICATION, ":");
/** Ends inserted code at its closing brace. */
function closeHole(state, { close }) {
    const start = state.index;
    state.index += close.length;
    resume(state, start);
}
/** Ends a frame, and goes on with the string around it, if there is one. */
function resume(state, start) {
    state.frames.pop();
    const frame = state.frames.at(-1);
    if (frame?.kind !== "string")
        return;
    frame.start = start;
    frame.content = state.index;
}
/** Ends a string, or the stretch of one before inserted code. */
function endStretch(state, frame, end, value) {
    state.frames.pop();
    state.index = frame.start;
    emit(state, "string", end, value);
}
/** `{` written twice is a brace; `${`, `#{` and `{$` are never written twice. */
function readHole(state, frame) {
    const { hole, form } = frame;
    if (hole === "{" && state.text.startsWith("{{", state.index)) {
        skip(state, frame, 2);
        return;
    }
    endStretch(state, frame, state.index + hole.length, undefined);
    // A value may begin here.
    state.previous = undefined;
    frame.plain = false;
    const close = "}".repeat(hole.split("{").length - 1);
    state.frames.push(frame, { kind: "hole", close, specification: form.specification === true, braces: 0, others: 0 });
}

;// CONCATENATED MODULE: ./lib/scan/lex/elements.js


const START = /<\s*([A-Za-z_$][\w$.:-]*)?\s*(>)?/y;
/** Type parameters look like a tag. */
const PARAMETERS = /<\s*[A-Za-z_$][\w$]*\s*(?:,|extends\b|=[^"'{])/y;
/** Begins an element at the index; false where none begins there. */
function readElementStart(state) {
    if (!state.language.hasElements || state.text.charAt(state.index) !== "<" || isAfterValue(state))
        return false;
    // `a << b` shifts.
    if (state.previous?.text === "<" && state.previous.end === state.index)
        return false;
    const [tag, name = "", isWhole] = matchAt(state, START) ?? [""];
    if (name === "" ? !isWhole : matchAt(state, PARAMETERS))
        return false;
    // `<T>(x: T) => T` is a type, which nothing closes.
    const ends = isWhole ? [closingOf(name)] : [/<\//g, /\/>/g];
    if (ends.every((end) => lastOf(state, end) < state.index))
        return false;
    state.frames.push({ kind: "element", part: "tag" });
    state.index += tag.length - (isWhole ? 1 : 0);
    return true;
}
/** Different tags that are looked up: each search reads the whole text. */
const MAXIMUM_TAGS = 100;
const closingOf = (name) => new RegExp(`</\\s*${name.replace(/[$.]/g, "\\$&")}\\s*>`, "g");
/** Where a pattern matches last, looked up once for each; beyond all texts where there were too many. */
function lastOf({ text, marks }, end) {
    const known = marks.get(end.source);
    if (known !== undefined)
        return known;
    if (marks.size >= MAXIMUM_TAGS)
        return text.length;
    let last = -1;
    for (const { index } of text.matchAll(end))
        last = index;
    marks.set(end.source, last);
    return last;
}
const TEXT = /[^<{]+/y;
const TAG = /[^\s<>{"'/]+|\s+/y;
/** Reads on in an element: text is no code, what stands in braces is. */
function readElement(state, frame) {
    const character = state.text.charAt(state.index);
    if (character === "{") {
        state.index++;
        state.previous = undefined;
        state.frames.push({ kind: "hole", close: "}", specification: false, braces: 0, others: 0 });
    }
    else if (frame.part === "content")
        readContent(state, frame, character);
    else
        readTag(state, frame, character);
}
function readContent(state, frame, character) {
    const text = matchAt(state, TEXT);
    if (text)
        emit(state, "string", state.index + text[0].length);
    else if (character === "<" && state.text.charAt(state.index + 1) === "/") {
        frame.part = "end";
        state.index += 2;
    }
    else {
        state.index++;
        state.frames.push({ kind: "element", part: "tag" });
    }
}
function readTag(state, frame, character) {
    const isEmpty = character === "/" && state.text.charAt(state.index + 1) === ">";
    if (isEmpty || (character === ">" && frame.part === "end"))
        endElement(state, isEmpty ? 2 : 1);
    else if (character === ">") {
        frame.part = "content";
        state.index++;
    }
    else if (character === '"' || character === "'") {
        const end = state.text.indexOf(character, state.index + 1);
        emit(state, "string", end < 0 ? state.text.length : end + 1);
    }
    else if (!elements_readComment(state, character))
        state.index += matchAt(state, TAG)?.[0].length ?? 1;
}
/** A comment between attributes; false where none begins at the index. */
function elements_readComment(state, character) {
    const next = character === "/" ? state.text.charAt(state.index + 1) : "";
    if (next !== "*" && next !== "/")
        return false;
    const end = state.text.indexOf(next === "*" ? "*/" : "\n", state.index + 2);
    emit(state, "comment", end < 0 ? state.text.length : end + (next === "*" ? 2 : 0));
    return true;
}
/** To the code around it, an element is a value. */
function endElement(state, length) {
    resume(state, state.index);
    emit(state, "number", state.index + length);
}

;// CONCATENATED MODULE: ./lib/scan/lex/here-strings.js

/** A here-document of Ruby or PHP at the index; false where none begins there. */
function readHereStart(state, { open, text }) {
    if (state.text.charAt(state.index) !== "<")
        return false;
    const match = matchAt(state, open);
    const label = match?.groups?.["label"] ?? match?.groups?.["bare"];
    if (!match || label === undefined)
        return false;
    if (text === "next-line" && isShift(state, match[0], match.groups?.["bare"] !== undefined))
        return false;
    const end = state.index + match[0].length;
    if (text === "next-line") {
        emit(state, "string", end);
        state.labels.push({ label, isAlone: true, isIndented: match.groups?.["bare"] === undefined });
    }
    else
        emit(state, "string", endOfText(state.text, end, { label, isAlone: false, isIndented: true }));
    return true;
}
/** `list << NAME` and `list <<name` add to a list; after a space, `puts <<NAME` begins a here-document, and `puts <<~name` anywhere. */
function isShift(state, open, isBare) {
    if (!isAfterValue(state))
        return false;
    if (!isBare)
        return state.previous?.kind !== "word";
    return state.previous?.end === state.index || !/^<<["'`]?[A-Z_][A-Z_\d]+["'`]?$/.test(open);
}
/** At the start of a line: the texts of the here-documents that the line before began. */
function readHereDocuments(state) {
    for (const label of state.labels.splice(0))
        emit(state, "string", endOfText(state.text, state.index, label));
}
/** The offset after the closing label, which stands at the start of a line; that of the end without one. */
function endOfText(text, from, { label, isAlone, isIndented }) {
    for (let start = from; start < text.length;) {
        const next = text.indexOf("\n", start);
        const end = next < 0 ? text.length : next;
        const whole = text.slice(start, end);
        const line = isIndented ? whole.trimStart() : whole;
        const rest = line.slice(label.length);
        if (line.startsWith(label) && (isAlone ? rest.trimEnd() === "" : !/^\w/.test(rest))) {
            return end - rest.length;
        }
        start = end + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/scan/lex/literals.js





/** Reads a string, character, regular expression, element or here-document that begins at the index; false where none does. */
function readLiteral(state) {
    const { language } = state;
    if (readElementStart(state) || (language.here && readHereStart(state, language.here)))
        return true;
    for (const form of language.strings) {
        const match = matchAt(state, form.open);
        if (!match)
            continue;
        openString(state, form, match[0]);
        return true;
    }
    const literal = language.literal ? matchAt(state, language.literal) : undefined;
    if (literal)
        emit(state, "string", state.index + literal[0].length);
    return literal !== undefined || readOperand(state);
}
/** Where a regular expression ends at the latest: that of Ruby goes over lines. */
const endOfOperands = ({ text, index, language }) => language.id === "ruby" ? text.length : endOfBlock(text, index, "\n");
/** The most that a pattern of operands reads before it gives up. */
const OPERAND_LENGTH = 1000;
function readOperand(state) {
    const { language, text, index } = state;
    if (!language.operand || !"/%?".includes(text.charAt(index)) || isAfterValue(state))
        return false;
    if (index < state.noOperandBefore || isRubyDivision(state))
        return false;
    const match = matchAt(state, language.operand);
    if (match)
        emit(state, "string", index + match[0].length);
    // What is not closed is not tried again with each sign that follows.
    else if (text.charAt(index) === "/")
        state.noOperandBefore = Math.min(endOfOperands(state), index + OPERAND_LENGTH);
    return match !== undefined;
}
/** `puts / 2`: of what a method answers, which may take no argument. */
const isRubyDivision = ({ text, index, language, previous }) => language.id === "ruby" && previous?.kind === "word" && text.startsWith("/ ", index);

;// CONCATENATED MODULE: ./lib/scan/lex/postfix.js

/** Signs that may follow their value. In Ruby, none does: `a!` is a name. */
const POSTFIX = "!+-";
/** `a!`, `a++` and `a--` end a value; `!a`, `+a` and `a + b` do not, and neither does what begins a line. */
function readPostfix(state, sign) {
    if (state.language.id === "ruby" || !POSTFIX.includes(sign))
        return;
    const { previous, index } = state;
    const isPair = sign !== "!" && previous?.end === index && previous.text === sign && state.secondSign !== previous.start;
    if (isPair)
        state.secondSign = index;
    else
        state.closedValue = isAfterValue(state) && !isInNewLine(state);
}

;// CONCATENATED MODULE: ./lib/scan/lex/tokens.js








/**
 * The tokens of a program, comments included, in order. Code that is inserted into strings gives tokens between those of the
 * string's stretches. One pass, iterative; never throws; what is not closed ends with its line or with the text.
 */
function tokens_tokensOf(text, language) {
    const state = {
        text,
        language,
        index: 0,
        tokens: [],
        frames: [],
        previous: undefined,
        brackets: [],
        closedValue: false,
        secondSign: -1,
        noOperandBefore: 0,
        labels: [],
        marks: new Map(),
        kinds: characters_kindsOf(language),
    };
    if (language.outside)
        readOutside(state, language.outside.begin);
    while (state.index < text.length) {
        const frame = state.frames.at(-1);
        READERS[frame?.kind ?? "code"](state, frame);
    }
    const open = state.frames.at(-1);
    if (open?.kind === "string")
        endStretch(state, open, text.length, undefined);
    return state.tokens;
}
/** What reads on, by what is open. In a table, so that the engine compiles each of them once, and not also into the loop around them. */
const READERS = {
    code: readCode,
    hole: readCode,
    string: readString,
    element: readElement,
};
function readOutside(state, begin) {
    begin.lastIndex = state.index;
    const match = begin.exec(state.text);
    emit(state, "comment", match ? match.index + match[0].length : state.text.length);
}
const WHITE = /[^\S\n]+/y;
const WORD = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/y;
const NUMBER = /\d\w*/y;
/** Reads on in code: up to what it takes patterns to tell, and in inserted code one step. */
function readCode(state, frame) {
    const word = wordOf(state);
    do {
        const kind = kindAt(state);
        if (kind === Character.blank)
            state.index++;
        else if (kind === Character.letter)
            readMatch(state, "word", word);
        else if (kind === Character.sign)
            readSign(state, frame);
        else if (kind === Character.digit)
            readMatch(state, "number", NUMBER);
        else {
            readOther(state, frame);
            return;
        }
    } while (frame === undefined && state.index < state.text.length);
}
/** What the character at the index begins. */
function kindAt(state) {
    const code = state.text.charCodeAt(state.index);
    const kind = code < state.kinds.length ? state.kinds[code] : Character.other;
    if (kind !== Character.prefix)
        return kind;
    return isPrefix(state) ? Character.other : Character.letter;
}
/** Whatever it is, told by patterns. */
function readOther(state, frame) {
    if (skipMatch(state, WHITE))
        return;
    if (state.text.charAt(state.index) === "\n") {
        state.index++;
        if (state.labels.length > 0)
            readHereDocuments(state);
    }
    else if (!(readSpecial(state) || readWord(state))) {
        const { outside } = state.language;
        if (outside && state.text.startsWith(outside.end, state.index))
            readOutside(state, outside.begin);
        else
            readSign(state, frame);
    }
}
/** What may stand before the quotes of a string, and before the `#` of a raw one. */
const PREFIX = /[A-Za-z]{1,2}#*["']/y;
function isPrefix({ text, index }) {
    PREFIX.lastIndex = index;
    return PREFIX.test(text);
}
const readSpecial = (state) => state.language.special.includes(state.text.charAt(state.index)) && (readComment(state) || readLiteral(state));
const wordOf = ({ language }) => language.word ?? WORD;
const readWord = (state) => readMatch(state, "word", wordOf(state)) || readMatch(state, "number", NUMBER);
/** Passes over what a sticky pattern matches at the index; false where that is nothing. */
function skipMatch(state, pattern) {
    pattern.lastIndex = state.index;
    if (!pattern.test(state.text))
        return false;
    state.index = pattern.lastIndex;
    return true;
}
/** Reads what a sticky pattern matches at the index as a token; false where that is nothing. */
function readMatch(state, kind, pattern) {
    pattern.lastIndex = state.index;
    if (!pattern.test(state.text))
        return false;
    emit(state, kind, pattern.lastIndex);
    return true;
}
const OPENING = "([{";
const CLOSING = ")]}";
const tokens_LOOPS = new Set(["if", "while", "for", "with"]);
function readSign(state, frame) {
    const sign = state.text.charAt(state.index);
    if (frame && readInHole(state, frame, sign))
        return;
    readPostfix(state, sign);
    if (OPENING.includes(sign))
        state.brackets.push(closesValue(state, sign));
    else if (CLOSING.includes(sign))
        state.closedValue = state.brackets.pop() ?? true;
    emit(state, "sign", state.index + 1);
}
/** Counts the brackets of inserted code; true where it ended. */
function readInHole(state, frame, sign) {
    if (frame.braces === 0 && state.text.startsWith(frame.close, state.index)) {
        closeHole(state, frame);
        return true;
    }
    if (sign === ":" && frame.specification && frame.braces === 0 && frame.others === 0) {
        openSpecification(state);
        return true;
    }
    const step = OPENING.includes(sign) ? 1 : CLOSING.includes(sign) ? -1 : 0;
    if (sign === "{" || sign === "}")
        frame.braces = Math.max(0, frame.braces + step);
    else
        frame.others = Math.max(0, frame.others + step);
    return false;
}
/** Whether the bracket that opens here ends a value when it is closed: not the head of a loop, and not a block. */
function closesValue({ previous, language }, sign) {
    if (sign === "(")
        return !(previous?.kind === "word" && tokens_LOOPS.has(previous.text));
    if (sign === "[")
        return true;
    if (previous?.kind === "word")
        return language.operators?.has(previous.text) === true && !BLOCKS.has(previous.text);
    return previous?.kind === "sign" && "(,=:[?&|+-*/%!~^<".includes(previous.text);
}
const BLOCKS = new Set(["do", "else"]);

;// CONCATENATED MODULE: ./lib/scan/lex/program.js




/** The program in a view, read once however many dialects ask; undefined where the file's name speaks of no language. */
const programOf = (0,once/* onceFor */.bO)((view) => {
    const language = (0,languages/* languageOf */.e)(view.path);
    return language && createProgram(view, language);
});
/** Languages in which a backslash outside of texts only continues the line. */
const CONTINUES_LINES = new Set(["python", "ruby"]);
function createProgram(view, language) {
    const continues = CONTINUES_LINES.has(language.id);
    const tokens = tokens_tokensOf(view.text, language).filter(({ kind, text }) => kind !== "comment" && !(continues && text === "\\"));
    return { view, language: language.id, tokens, ...bracketsOf(tokens) };
}
function bracketsOf(tokens) {
    const partners = new Int32Array(tokens.length).fill(-1);
    const parents = new Int32Array(tokens.length);
    const blocks = new Int32Array(tokens.length);
    let parent = -1;
    let block = -1;
    for (let index = 0; index < tokens.length; index++) {
        const { kind, text } = tokens[index] ?? NONE;
        const isBracket = kind === "sign" && BRACKETS.includes(text);
        if (isBracket && parent >= 0 && PAIRS.includes(`${tokens[parent]?.text}${text}`)) {
            partners[index] = parent;
            partners[parent] = index;
            block = blocks[parent] ?? -1;
            parent = parents[parent] ?? -1;
        }
        parents[index] = parent;
        blocks[index] = block;
        if (!isBracket || !program_OPENING.includes(text))
            continue;
        parent = index;
        if (text === "{")
            block = index;
    }
    return { partners, parents, blocks };
}
const NONE = { kind: "sign", text: " " };
const program_OPENING = "([{";
const BRACKETS = `${program_OPENING})]}`;
const PAIRS = ["()", "[]", "{}"];
/** The text of the token at an index: of words and signs; "" for strings and beyond the ends. */
const textAt = ({ tokens }, index) => (index < 0 ? "" : (tokens[index]?.text ?? ""));
/**
 * The tokens that are one of these words or signs, in order. They are looked up in the text: of most programs only few tokens are what a
 * dialect goes by, and there is no need to go through all the others.
 */
const placesOf = (program, ...written) => written.flatMap((text) => placesOfOne(program, text)).sort((one, other) => one - other);
function placesOfOne({ tokens, view }, written) {
    const places = [];
    let from = 0;
    for (let at = view.text.indexOf(written); at >= 0 && written !== ""; at = view.text.indexOf(written, at + 1)) {
        from = firstFrom(tokens, at, from);
        if (tokens[from]?.start === at && tokens[from]?.text === written)
            places.push(from);
    }
    return places;
}
/** The first token, from some token on, that begins at an offset or after it. */
const firstFrom = (tokens, offset, from) => (0,sorted/* countBefore */.t)(tokens, ({ start }) => start < offset, from);
/** Whether the token at an index is a word. */
const isWord = ({ tokens }, index) => index >= 0 && tokens[index]?.kind === "word";
/** Whether a line ends before the token at an index, and no backslash continues it. */
const startsLine = ({ tokens, view }, index) => /(?<!\\\r?)\n/.test(view.text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start));

;// CONCATENATED MODULE: ./lib/scan/lex/separators.js

/** The name that follows a separator at an index (`.`, `?.`, `->`, `::` and their like); -1 where none does. */
function afterSeparator(program, index) {
    const length = separatorAt(program, index);
    return length > 0 && isWord(program, index + length) ? index + length : -1;
}
/** How many tokens separate two names at an index; 0 where nothing does. */
function separatorAt(program, index) {
    switch (textAt(program, index)) {
        case ".":
            return dotAt(program, index);
        case "?":
            return textAt(program, index + 1) === "." ? 1 + dotAt(program, index + 1) : arrowAt(program, index + 1, 3);
        case "!":
        case "&":
            return textAt(program, index + 1) === "." ? 2 : 0;
        case "-":
            return arrowAt(program, index, 2);
        case ":":
            return textAt(program, index + 1) === ":" && !isRoot(program, index) ? 2 : 0;
        case "\\":
            return isRoot(program, index) ? 0 : 1;
        default:
            return 0;
    }
}
/**
 * Whether a name begins with the sign for the root at an index, which else stands between two names: PHP's backslash, `protected
 * \\Aws\\Sdk $sdk`, and the two colons of Ruby and Rust, `f(::Aws::IAM)`.
 */
function isRoot(program, index) {
    const { tokens, language } = program;
    const isApart = tokens[index - 1]?.end !== tokens[index]?.start;
    if (textAt(program, index) === "\\")
        return isApart;
    const isPath = textAt(program, index) === ":" && textAt(program, index + 1) === ":";
    if (!isPath || (language !== "ruby" && language !== "rust"))
        return false;
    const before = textAt(program, index - 1);
    // Some formatters of Rust break a path before its colons.
    const mayFollow = language === "ruby" ? isApart : isApart && BEFORE_VALUE.test(before);
    return mayFollow || "([{,=&!<|;".includes(before || " ");
}
/** Words and signs of Rust that a value follows. */
const BEFORE_VALUE = /^(?:return|in|match|else|break|if|while|as|impl|dyn|mut|move|[^\w)>\]])$/;
/** A dot, and the `#` of a private name of JavaScript. */
const dotAt = (program, index) => (textAt(program, index + 1) === "#" ? 2 : 1);
/** PHP's arrow: that of other languages begins what a function does or gives. */
const arrowAt = (program, index, length) => program.language === "php" && textAt(program, index) === "-" && textAt(program, index + 1) === ">" ? length : 0;

;// CONCATENATED MODULE: ./lib/scan/lex/arguments.js




/** Tokens that are taken for arguments where their bracket is not closed: each such bracket is asked anew. */
const UNCLOSED = 60;
/** What stands in the bracket that opens at an index. */
function rangeOf(program, open) {
    const close = program.partners[open] ?? -1;
    return { from: open + 1, to: close < 0 ? Math.min(program.tokens.length, open + UNCLOSED) : close };
}
/** A name without case and underscores, so that `user_name`, `userName` and `UserName` are one. */
const folded = (name) => name.replaceAll("_", "").toLowerCase();
/** Brackets within brackets that are looked into. */
const MAXIMUM_DEPTH = 4;
/**
 * The tokens that follow a call's own keys of a (folded) name: of keyword arguments, of an object, struct or builder that is one of the
 * arguments, but not of the values of other keys. What follows is the value.
 */
function* arguments_valuesOf(program, { from, to }, key) {
    let depth = 0;
    for (let index = from; index < to; index++) {
        const partner = program.partners[index] ?? -1;
        if (isKey(program, index, key))
            yield valueAfter(program, index);
        if (partner < 0)
            continue;
        const skips = partner > index && (isValue(program, index) || depth >= MAXIMUM_DEPTH);
        if (skips)
            index = partner;
        else
            depth += partner > index ? 1 : -1;
    }
}
/** The token after a key and its mark. */
const valueAfter = (program, key) => textAt(program, key + 1) === "=" && textAt(program, key + 2) === ">" ? key + 3 : key + 2;
/** The values of every key of a (folded) name, at any depth. */
function* valuesWithin(program, { from, to }, key) {
    const keys = keysOf(program)(key);
    let next = (0,sorted/* countBefore */.t)(keys, (at) => at < from);
    for (let at = keys[next]; at !== undefined && at < to; at = keys[++next])
        yield valueAfter(program, at);
}
/** The tokens that are a key of a (folded) name, in order: looked for once, since ranges that stand in one another all ask. */
const keysOf = (0,once/* onceFor */.bO)((program) => (0,once/* onceForText */.sJ)((key) => [...program.tokens.keys()].filter((index) => isKey(program, index, key))));
/** Whether the bracket at an index is the value of a key. */
const isValue = (program, index) => {
    const before = textAt(program, index - 1);
    return before === ":" || before === "=" || (before === ">" && textAt(program, index - 2) === "=");
};
function isKey(program, index, key) {
    const token = program.tokens[index];
    const name = token?.kind === "word" ? token.text : token?.value;
    if (name === undefined || folded(name) !== key)
        return false;
    const mark = textAt(program, index + 1);
    const equals = mark === "=" && textAt(program, index + 2) !== "=";
    return mark === ":" || equals || (mark === "(" && textAt(program, index - 1) === ".");
}
/** The string that is written out at an index as a whole value, or as the one argument of a wrapper such as `aws.String("x")`. */
function literalAt(program, index) {
    const at = unwrapped(program, index, /[sS]tring(?:Ptr)?$|^(?:of|Some|into|[pP]tr|To|ToPtr)$/);
    const token = program.tokens[at];
    const value = token?.kind === "string" ? token.value : undefined;
    return value !== undefined && endsValue(program, at + 1) ? value : undefined;
}
/** The number that is written out at an index as a whole value, or as the one argument of a wrapper such as `jsii.Number(0)`. */
function numberAt(program, index) {
    const at = unwrapped(program, index, /^(?:Number|Float64|Int|valueOf|of)$/);
    const { kind, text = "" } = program.tokens[at] ?? {};
    return kind === "number" && /^\d+$/.test(text) && endsValue(program, at + 1) ? Number(text) : undefined;
}
/** The token of the argument of a wrapper whose name matches, at an index; the index itself where no name stands there; -1 for another. */
function unwrapped(program, index, wrapper) {
    if (!isWord(program, index))
        return index;
    let at = index + 1;
    for (let next = afterSeparator(program, at); next >= 0; next = afterSeparator(program, at))
        at = next + 1;
    return textAt(program, at) === "(" && wrapper.test(textAt(program, at - 1)) ? at + 1 : -1;
}
/** Whether a value ends before the token at an index: nothing is added to it, taken from it or formatted into it. */
function endsValue({ tokens, view }, index) {
    const token = tokens[index];
    if (!token || (token.kind === "sign" && ",)}];".includes(token.text)))
        return true;
    return token.kind === "word" && view.text.slice(tokens[index - 1]?.end ?? 0, token.start).includes("\n");
}
/** The tokens with which the arguments of the call that opens at a token begin, in order. */
function argumentsOf(program, open) {
    const { from, to } = rangeOf(program, open);
    const begins = from < to ? [from] : [];
    for (let index = from; index < to; index++) {
        if (textAt(program, index) === ",")
            begins.push(index + 1);
        // What stands in brackets of its own is passed over at once: calls may stand in one another thousands deep.
        index = Math.max(index, program.partners[index] ?? -1);
    }
    return begins.filter((index) => index < to);
}
/** The literal value of the first key of one of these (folded) names; undefined where none has one. */
function literalArgument(program, range, keys) {
    for (const key of keys) {
        for (const value of arguments_valuesOf(program, range, key)) {
            const literal = literalAt(program, value);
            if (literal !== undefined)
                return literal;
        }
    }
    return undefined;
}
/** Whether a key is there with anything but an empty list. */
function hasArgument(program, range, key) {
    for (const value of arguments_valuesOf(program, range, key))
        if (!isEmptyList(program, value))
            return true;
    return false;
}
/** `[]`, and Go's `[]string{}`. */
function isEmptyList(program, index) {
    if (textAt(program, index) !== "[" || textAt(program, index + 1) !== "]")
        return false;
    let brace = index + 2;
    while (isWord(program, brace) || /^[*.]$/.test(textAt(program, brace)))
        brace++;
    return brace === index + 2 || (textAt(program, brace) === "{" && textAt(program, brace + 1) === "}");
}
/** The same for a call and the builder's calls that follow it: `create(this, "x").userName("ci").build()`. */
function literalOfCall(program, chain, first, keys) {
    const { open } = chain.steps[first] ?? { open: -1 };
    const own = open < 0 ? undefined : literalArgument(program, rangeOf(program, open), keys);
    if (own !== undefined)
        return own;
    for (const step of chain.steps.slice(first + 1)) {
        if (step.open >= 0 && keys.includes(folded(step.names.at(-1) ?? "")))
            return literalAt(program, step.open + 1);
    }
    return undefined;
}
/** The first argument that is a string, which names a construct in its tree. */
function firstString(program, open) {
    const { from, to } = rangeOf(program, open);
    for (let index = from; index < Math.min(to, from + 40); index++) {
        const around = program.parents[index] ?? -1;
        const wrapped = program.parents[around] === open && textAt(program, around) === "(";
        if (around !== open && !wrapped)
            continue;
        const token = program.tokens[index];
        const isName = textAt(program, index - 1) === "=" || textAt(program, index - 1) === ":";
        if (token?.kind === "string" && token.value !== undefined && !isName)
            return token.value;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/scan/lex/bindings.js

/** Bindings of a program that binds nothing yet. */
const noBindings = () => ({ names: new Map(), wildcards: [], own: new Set() });
/** Adds a binding; they come in the order of the program. */
function bind({ names }, name, binding) {
    const known = names.get(name);
    if (known)
        known.push(binding);
    else
        names.set(name, [binding]);
}
/** Namespaces that are tried for each name: many more than anybody imports, and a bound on the work. */
const MAXIMUM_WILDCARDS = 50;
/** Adds a namespace whose names are visible, if it can hold what the dialects look for. */
function bindAll({ wildcards }, namespace) {
    const matters = /iam|aws|amazon|pulumi|cdk|troposphere|terrascript|identitymanagement|imports/i.test(namespace);
    if (matters && wildcards.length < MAXIMUM_WILDCARDS && !wildcards.includes(namespace))
        wildcards.push(namespace);
}
/** Bindings of one name that are looked at: enough for people, and a bound on the work. */
const MAXIMUM_LOOKUPS = 64;
/**
 * The binding of a name at a token: the last one before it whose scope holds it, else one that comes later (imports and
 * functions may stand below their use).
 */
function bindingAt({ names }, name, at) {
    const all = names.get(name) ?? [];
    const before = firstAfter(all, at);
    for (let index = before - 1; index >= Math.max(0, before - MAXIMUM_LOOKUPS); index--) {
        const binding = all[index];
        if (binding && at < binding.to)
            return binding;
    }
    const later = all[before];
    return later && later.target !== undefined && later.to === Number.POSITIVE_INFINITY ? later : undefined;
}
const firstAfter = (all, at) => (0,sorted/* countBefore */.t)(all, ({ from }) => from <= at);
/**
 * The qualified names that a name may have at a token: what its first part is bound to, else that of each namespace whose names are
 * visible, and the name as it is written.
 */
function qualified(bindings, names, at) {
    const [head = "", ...rest] = names;
    const binding = bindingAt(bindings, head, at);
    if (binding)
        return binding.target === undefined ? [] : [[binding.target, ...rest].join(".")];
    const written = names.join(".");
    if (bindings.own.has(head))
        return [written];
    return [...bindings.wildcards.map((namespace) => `${namespace}.${written}`), written];
}
/** The token at which the block around a token ends: that of the innermost braces, or the whole program. */
function bindings_endOfBlock(program, index) {
    const close = program.partners[program.blocks[index] ?? -1] ?? -1;
    return close < 0 ? Number.POSITIVE_INFINITY : close;
}

;// CONCATENATED MODULE: ./lib/scan/lex/keys.js

/** The name that a token is: a word, or a text that is written out, which is the key of something. */
const nameAt = (program, index) => textAt(program, index) || (program.tokens[index]?.value ?? "");
/** The token of the key that is written out in the bracket at an index: `["iam"]`, Ruby's `[:iam]`; -1 for every other bracket. */
function keyOfElement(program, open) {
    const close = program.partners[open] ?? -1;
    if (close === open + 2 && program.tokens[open + 1]?.value)
        return open + 1;
    const isSymbol = program.language === "ruby" && close === open + 3 && textAt(program, open + 1) === ":";
    return isSymbol && isWord(program, open + 2) ? open + 2 : -1;
}
/**
 * The token of a key that is written out and ends before the mark at an index: `"iam":`, `iam:`, PHP's and Ruby's `"iam" =>`, `:iam =>`;
 * -1 where what stands there is none.
 */
function keyBefore(program, mark) {
    const key = mark - 1;
    const isKey = isWord(program, key) || program.tokens[key]?.value !== undefined;
    const begins = /^(?:php|ruby)$/.test(program.language) ? "{,[(" : "{,";
    return isKey && begins.includes(textAt(program, beforeKey(program, key)) || " ") ? key : -1;
}
/** The token before a key: past the colon of a symbol of Ruby. */
const beforeKey = ({ language, tokens }, key) => language === "ruby" && tokens[key - 1]?.text === ":" ? key - 2 : key - 1;

;// CONCATENATED MODULE: ./lib/scan/lex/chains.js




/**
 * Every chain of a program, in the order in which they begin, those within the arguments of others too; read once however many
 * dialects ask.
 */
const chainsIn = (0,once/* onceFor */.bO)(readChains);
function readChains(program) {
    const chains = [];
    for (let index = 0; index < program.tokens.length; index++) {
        if (beginsChain(program, index))
            chains.push(chainAt(program, index));
    }
    return chains;
}
const beginsChain = (program, index) => isWord(program, index) && !KEYWORDS.has(textAt(program, index)) && !continuesName(program, index);
/** Those chains that begin with `new`. */
function chainsBehindNew(program) {
    const chains = [];
    for (const index of placesOf(program, "new")) {
        if (!beginsChain(program, index + 1))
            continue;
        const chain = chainAt(program, index + 1);
        if (chain.isNew)
            chains.push(chain);
    }
    return chains;
}
// Words before names that are none themselves.
const KEYWORDS = new Set("new await return const let var yield async typeof void delete in of".split(" "));
/** The chain that begins with the name at an index. */
function chainAt(program, index) {
    const root = rootBefore(program, index);
    // Ruby's and Rust's `new` is a method.
    const isNew = textAt(program, root - 1) === "new" && !continuesName(program, root - 1);
    const group = groupBefore(program, index);
    const start = isNew ? root - 1 : group >= 0 ? group : root < index ? root : startOfVariable(program, index);
    const steps = [];
    let end = index;
    let from = start;
    while (true) {
        const step = stepAt(program, end);
        steps.push(step);
        end = afterCall(program, step);
        // `(new IAM()).createUser()`: the parentheses change nothing.
        while (textAt(program, end) === ")" && program.partners[end] === from - 1 && !isCalled(program, from - 1)) {
            end++;
            from--;
        }
        const next = afterSeparator(program, end);
        if (next < 0)
            break;
        end = next;
    }
    const [first = { names: [], at: index, open: -1, end: index }, ...rest] = steps;
    const head = group < 0 ? first : { ...first, names: ["", ...first.names] };
    return { start, isNew, steps: [head, ...rest], end };
}
/** The token of the sign for the root before a name: PHP's backslash, and `::` of Ruby and Rust; the name itself where none is there. */
function rootBefore(program, index) {
    if (textAt(program, index - 1) === "\\")
        return index - 1;
    return isRoot(program, index - 2) ? index - 2 : index;
}
/** The token at which a variable begins: with Ruby's signs of a field or a global one. */
function startOfVariable(program, index) {
    let start = index;
    while (program.language === "ruby" && /^[@$]$/.test(textAt(program, start - 1)))
        start--;
    return start;
}
/** The bracket that opens around what the name at an index is taken from, where that is no chain: `(a or b).name`; else -1. */
function groupBefore(program, index) {
    if (textAt(program, index - 1) !== "." || textAt(program, index - 2) !== ")")
        return -1;
    const open = program.partners[index - 2] ?? -1;
    if (open < 0 || isCalled(program, open))
        return -1;
    const inner = textAt(program, open + 1) === "new" ? open + 2 : open + 1;
    const isChain = isWord(program, inner) && !KEYWORDS.has(textAt(program, inner)) && chainAt(program, inner).end > index - 2;
    return isChain ? -1 : open;
}
/** Words after which parentheses only group. */
const GROUPING = /^(?:return|await|yield|throw|typeof|void|case|in|of|and|or|not|if|elif|while|else|print|echo)$/;
/** Whether the bracket at an index opens the arguments of a call. */
function isCalled(program, open) {
    if (endsStatement(program, open))
        return false;
    const before = textAt(program, open - 1);
    if (isWord(program, open - 1))
        return !GROUPING.test(before);
    return before === ")" || before === "]" || (before === ">" && textAt(program, open - 2) !== "=");
}
function stepAt(program, index) {
    const names = [textAt(program, index)];
    let end = index + 1;
    for (let next = nextName(program, end); next >= 0; next = nextName(program, end)) {
        // Ruby's `new` is a call, with brackets or without.
        if (program.language === "ruby" && names.at(-1) === "new")
            return { names, at: index, open: -1, end };
        names.push(nameAt(program, next));
        end = textAt(program, end) === "[" ? (program.partners[end] ?? next) + 1 : next + 1;
    }
    return { names, at: index, open: callAt(program, end), end };
}
/** The name that goes on at an index: behind a separator, or the key of an element. */
const nextName = (program, index) => textAt(program, index) === "[" && !endsStatement(program, index)
    ? keyOfElement(program, index)
    : afterSeparator(program, index);
/** The token after a step: what its call closes, or what follows the names. */
function afterCall(program, { open, end }) {
    if (open < 0)
        return end;
    const close = program.partners[open] ?? -1;
    return close < 0 ? program.tokens.length : close + 1;
}
/** The bracket of a call at an index, type arguments (`<T>`) passed over; -1 where none opens. */
function callAt(program, index) {
    const open = textAt(program, index) === "<" ? afterTypeArguments(program, index) : index;
    return textAt(program, open) === "(" && !endsStatement(program, open) ? open : -1;
}
/** The token after the type arguments that open at an index; -1 where these are none. */
function afterTypeArguments(program, index) {
    let depth = 0;
    for (let at = index; at < index + MAXIMUM_TYPE_ARGUMENTS; at++) {
        const text = textAt(program, at);
        if (text === "<")
            depth++;
        else if (text === ">")
            depth--;
        else if (!isWord(program, at) && !".,[]|?".includes(text))
            return -1;
        if (depth === 0)
            return at + 1;
    }
    return -1;
}
const MAXIMUM_TYPE_ARGUMENTS = 40;
/** Whether a statement ends with the line before the token at an index: in Python, within brackets it goes on. */
const endsStatement = (program, index) => ENDS_WITH_LINE.test(program.language) &&
    (program.language !== "python" || program.parents[index] === -1) &&
    startsLine(program, index);
const ENDS_WITH_LINE = /^(?:python|ruby|go)$/;
/** Whether the name at an index belongs to what stands before it. (A variadic `...name` does not.) */
function continuesName(program, index) {
    const before = textAt(program, index - 1);
    if (before === "\\")
        return isWord(program, index - 2) && !isRoot(program, index - 1) && !KEYWORDS.has(textAt(program, index - 2));
    if (before === ".")
        return textAt(program, index - 2) !== "." && isName(program, index - 2) && groupBefore(program, index) < 0;
    if (before !== "#" && before !== ":" && !(before === ">" && program.language === "php"))
        return false;
    return textAt(program, index - 2) === SECOND_LAST[before] && !(before === ":" && isRoot(program, index - 2));
}
/** Of `.#`, `->` and `::`, the sign before the last one. */
const SECOND_LAST = { "#": ".", ">": "-", ":": ":" };
/** Whether something ends at an index that a dot can follow. */
function isName(program, index) {
    const { kind, text } = program.tokens[index] ?? { kind: "sign", text: "" };
    return kind !== "sign" || ")]}?!&>".includes(text);
}

;// CONCATENATED MODULE: ./lib/scan/lex/javascript-imports.js



/**
 * What the names of a JavaScript or TypeScript program are bound to: `import` in all its forms, `require()` and `await
 * import()`, members taken from them by destructuring or assignment, and everything else that is declared or assigned.
 * A qualified name is the module and, after dots, the member.
 */
function javascriptBindings(program) {
    const bindings = noBindings();
    for (const index of placesOf(program, "import", "=", "class")) {
        const text = textAt(program, index);
        if (text === "import" && textAt(program, index - 1) !== ".")
            readImport(program, bindings, index + 1);
        else if (text === "=" && isAssignment(program, index))
            readAssignment(program, bindings, index);
        else if (text === "class" && isWord(program, index + 1))
            bindings.own.add(textAt(program, index + 1));
    }
    return bindings;
}
function isAssignment(program, index) {
    return (!"=!<>+-*/%&|^?".includes(textAt(program, index - 1) || " ") && !"=>".includes(textAt(program, index + 1) || " "));
}
/** `import a, {b as c}, * as d from "m"`. (`import a = require("m")` is an assignment.) */
function readImport(program, bindings, from) {
    const typesOnly = textAt(program, from) === "type" && textAt(program, from + 1) !== "from";
    const found = [];
    let index = from;
    while (index >= 0 && textAt(program, index) !== "from") {
        const [names, next] = importedAt(program, index);
        found.push(...names);
        index = next;
    }
    const module = index < 0 ? undefined : moduleAt(program, index + 1);
    if (module === undefined || typesOnly)
        return;
    const to = Number.POSITIVE_INFINITY;
    for (const [name, member] of found)
        bind(bindings, name, { target: join(module, member), from: index, to });
}
/** The names that one part of an import binds, and the token after it; -1 where it is no import. */
function importedAt(program, index) {
    const text = textAt(program, index);
    if (text === "{") {
        const close = program.partners[index] ?? -1;
        return [membersIn(program, index, "as"), close < 0 ? -1 : close + 1];
    }
    if (text === "*" && textAt(program, index + 1) === "as")
        return [[[textAt(program, index + 2), ""]], index + 3];
    if (isWord(program, index) && text !== "import")
        return [[[text, ""]], index + 1];
    return [[], text === "," ? index + 1 : -1];
}
const join = (module, member) => (member === "" ? module : `${module}.${member}`);
/** `{ a, b as c }` of an import, `{ a, b: c }` of a pattern: local name and member. */
function membersIn(program, open, mark) {
    const close = program.partners[open] ?? -1;
    const members = [];
    for (let index = open + 1; index < close; index++) {
        const before = textAt(program, index - 1);
        if (!isWord(program, index) || (before !== "{" && before !== ",") || program.parents[index] !== open)
            continue;
        const member = textAt(program, index);
        const renamed = textAt(program, index + 1) === mark && isWord(program, index + 2);
        if (mark === "as" && member === "type" && isWord(program, index + 1))
            continue;
        members.push([renamed ? textAt(program, index + 2) : member, member]);
    }
    return members;
}
/** `NAME = value` and `{ A, b: c } = value`; what the value is decides what the names stand for. */
function readAssignment(program, bindings, equals) {
    const source = sourceAt(program, bindings, equals + 1);
    const close = textAt(program, equals - 1) === "}" ? (program.partners[equals - 1] ?? -1) : -1;
    const first = close >= 0 ? close : nameBefore(program, equals);
    if (first < 0)
        return;
    const declared = DECLARATIONS.has(textAt(program, first - 1));
    if (close >= 0 && !declared)
        return;
    const to = declared ? bindings_endOfBlock(program, first) : Number.POSITIVE_INFINITY;
    const names = close >= 0 ? membersIn(program, close, ":") : [[textAt(program, first), ""]];
    for (const [name, member] of names) {
        const target = source === undefined ? undefined : join(source, member);
        // A parameter's default or another object's member hides nothing.
        if (target !== undefined || declared)
            bind(bindings, name, { target, from: equals, to });
    }
}
const DECLARATIONS = new Set(["const", "let", "var", "import"]);
/** The token of the name that is assigned to: the one before `=`, or before its type (`const a: T = b`); -1 for a member. */
function nameBefore(program, equals) {
    let index = equals - 1;
    for (let steps = 0; steps < 20 && index > 0; steps++, index--) {
        const before = textAt(program, index - 1);
        if (DECLARATIONS.has(before))
            return index;
        if (!isWord(program, index) && !".:[]<>,|".includes(textAt(program, index)))
            break;
    }
    const before = textAt(program, equals - 2);
    return isWord(program, equals - 1) && before !== "." && before !== ":" ? equals - 1 : -1;
}
/** What compilers of modules put around `require()`. */
const INTEROPERATION = /^(?:__importStar|__importDefault|_interopRequire\w+|__toESM)$/;
/** The qualified name of a value that is an imported module or one of its members; undefined for every other value. */
function sourceAt(program, bindings, from) {
    let index = textAt(program, from) === "await" ? from + 1 : from;
    const isWrapped = INTEROPERATION.test(textAt(program, index)) && textAt(program, index + 1) === "(";
    if (isWrapped)
        index += 2;
    const head = textAt(program, index);
    const called = (head === "require" || head === "import") && textAt(program, index + 1) === "(";
    const module = called ? moduleAt(program, index + 2) : bindingAt(bindings, head, index)?.target;
    if (module === undefined || (called && textAt(program, index + 3) !== ")"))
        return undefined;
    index += (called ? 4 : 1) + (isWrapped ? 1 : 0);
    const members = [];
    for (let next = afterSeparator(program, index); next >= 0; next = afterSeparator(program, index)) {
        members.push(textAt(program, next));
        index = next + 1;
    }
    const after = program.tokens[index];
    const isMore = after?.kind === "sign" && "([{<+-*/%?".includes(after.text);
    return isMore ? undefined : [module, ...members].join(".");
}
/** Where Deno and browsers take packages from. */
const REGISTRY = /^(?:npm:\/?|https:\/\/(?:esm\.sh|esm\.run|unpkg\.com|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm)\/(?:v\d+\/|stable\/)?)/;
/** The module of which the string at an index is the name: without the registry, the version and the ending of a file. */
function moduleAt({ tokens }, index) {
    const written = tokens[index]?.value;
    const name = written?.replace(REGISTRY, "");
    if (name === undefined || name.startsWith("."))
        return name;
    const packaged = name === written ? name : name.replace(/(?<=.)@[\d^~*][^/]*|\?.*$/g, "");
    return packaged.replace(/\/index(?:\.[cm]?js)?$|\.[cm]?js$/, "");
}

;// CONCATENATED MODULE: ./lib/scan/lex/python-blocks.js


/**
 * For each token: the innermost block around it, by indentation; undefined at the top. `sortOf` says of each token with which a line
 * begins whether a block begins there too, and of which sort; it is given the sort of the block around it.
 */
function blocksOf(program, sortOf) {
    const open = [];
    // The block around a token is told by the last change before it.
    const changes = [];
    for (const { at, indent } of python_blocks_linesOf(program)) {
        const before = open.length;
        for (let last = open.at(-1); last && last.indent >= indent; last = open.at(-1)) {
            last.block.end = at;
            open.pop();
        }
        const outer = open.at(-1)?.block;
        if (open.length < before)
            changes.push({ at, block: outer });
        const sort = sortOf(at, outer?.sort);
        if (sort === undefined)
            continue;
        const block = { start: at, end: program.tokens.length, sort };
        open.push({ block, indent });
        changes.push({ at: at + 1, block });
    }
    return (index) => changes[(0,sorted/* countBefore */.t)(changes, ({ at }) => at <= index) - 1]?.block;
}
const python_blocks_linesOf = (0,once/* onceFor */.bO)(readLines);
function readLines({ tokens, parents, view: { text } }) {
    const lines = [];
    for (let at = 0; at < tokens.length; at++) {
        const indent = parents[at] === -1 ? indentAt(text, tokens[at]?.start ?? 0) : -1;
        if (indent >= 0)
            lines.push({ at, indent });
    }
    return lines;
}
/** The width of the white space before an offset, if only that stands before it in its line; else -1. */
function indentAt(text, start) {
    let index = start;
    while (index > 0 && (text.charAt(index - 1) === " " || text.charAt(index - 1) === "\t"))
        index--;
    return index === 0 || text.charAt(index - 1) === "\n" || text.charAt(index - 1) === "\uFEFF" ? start - index : -1;
}

;// CONCATENATED MODULE: ./lib/scan/lex/python-imports.js





/**
 * What the names of a Python program are bound to: `import a.b as c`, `from a import b as c`, `from a import *`, and names that
 * are assigned. A qualified name is dotted, as in `import`.
 */
function pythonBindings(program) {
    const bindings = noBindings();
    const functions = functionsOf(program);
    const endOfFunction = (index) => functions(index).end;
    for (const index of placesOf(program, "import", "from", "=", "class")) {
        const text = textAt(program, index);
        if (text === "import" || text === "from") {
            if (textAt(program, index - 1) !== ".")
                python_imports_readImport(program, bindings, index, endOfFunction(index));
        }
        else if (text === "=" && program.parents[index] === -1)
            python_imports_readAssignment(program, bindings, index, endOfFunction(index));
        else if (text === "class" && isWord(program, index + 1))
            bindings.own.add(textAt(program, index + 1));
    }
    return bindings;
}
/** The dotted name at an index, relative ones with their dots, and the token after it. */
function dottedAt(program, from) {
    let index = from;
    let name = "";
    while (textAt(program, index) === ".") {
        name += ".";
        index++;
    }
    for (; isWord(program, index) && textAt(program, index) !== "import"; index++) {
        name += textAt(program, index);
        if (textAt(program, index + 1) !== ".")
            return [name, index + 1];
        name += ".";
        index++;
    }
    return [name, index];
}
function python_imports_readImport(program, bindings, index, to) {
    const [module, next] = dottedAt(program, index + 1);
    if (textAt(program, index) === "import")
        readModules(program, bindings, index, to);
    else if (textAt(program, next) === "import")
        readMembers(program, bindings, module, next + 1, to);
}
/** `import a.b, c as d`: a dotted name without `as` binds its first part. */
function readModules(program, bindings, from, to) {
    // `from a import b` is read with its `from`.
    if (textAt(program, from) !== "import" || isMembers(program, from))
        return;
    let index = from;
    do {
        const [module, next] = dottedAt(program, index + 1);
        if (module === "")
            return;
        const renamed = textAt(program, next) === "as";
        const [first = ""] = module.split(".");
        if (renamed)
            bind(bindings, textAt(program, next + 1), { target: module, from: index, to });
        else
            bind(bindings, first, { target: first, from: index, to });
        index = renamed ? next + 2 : next;
    } while (textAt(program, index) === ",");
}
/** Whether the `import` at an index belongs to a `from`: one of the same statement. */
function isMembers(program, index) {
    let before = index - 1;
    while (before >= 0 && index - before < 40 && (isWord(program, before) || textAt(program, before) === ".")) {
        if (isLineEnd(program, before + 1))
            return false;
        if (textAt(program, before) === "from")
            return true;
        before--;
    }
    return false;
}
function readMembers(program, bindings, module, from, to) {
    if (textAt(program, from) === "*") {
        bindAll(bindings, module);
        return;
    }
    let index = textAt(program, from) === "(" ? from + 1 : from;
    while (isWord(program, index)) {
        const member = textAt(program, index);
        const renamed = textAt(program, index + 1) === "as";
        const target = module.endsWith(".") ? module + member : `${module}.${member}`;
        bind(bindings, renamed ? textAt(program, index + 2) : member, { target, from: index, to });
        index += renamed ? 3 : 1;
        if (textAt(program, index) !== ",")
            return;
        index++;
    }
}
/** `NAME = value` of a statement: another name for what was imported, or something that hides it. */
function python_imports_readAssignment(program, bindings, equals, to) {
    const name = equals - 1;
    if (!isWord(program, name) || textAt(program, name - 1) === "." || textAt(program, equals + 1) === "=")
        return;
    const binding = bindingAt(bindings, textAt(program, equals + 1), equals);
    let index = equals + 2;
    const members = [];
    for (let next = afterSeparator(program, index); next >= 0; next = afterSeparator(program, index)) {
        members.push(textAt(program, next));
        index = next + 1;
    }
    const isWhole = isLineEnd(program, index) && binding?.target !== undefined;
    const target = isWhole ? [binding.target, ...members].join(".") : undefined;
    bind(bindings, textAt(program, name), { target, from: index - 1, to });
}
/** Whether a statement may end before the token at an index: with its line, or a semicolon. */
const isLineEnd = (program, index) => program.tokens[index] === undefined || textAt(program, index) === ";" || startsLine(program, index);
/** For each token: those at which the function around it begins and ends, by indentation; -1 and infinity for none. */
const functionsOf = (0,once/* onceFor */.bO)(readFunctions);
function readFunctions(program) {
    const blocks = blocksOf(program, (index) => isFunction(program, index) || undefined);
    return (index) => blocks(index) ?? NO_FUNCTION;
}
/** Whether a function begins at a token, with `async` before its `def` or not. */
const isFunction = (program, index) => textAt(program, textAt(program, index) === "async" ? index + 1 : index) === "def";
const NO_FUNCTION = { start: -1, end: Number.POSITIVE_INFINITY };

;// CONCATENATED MODULE: ./lib/scan/lex/imports.js






/** What the names of a program are bound to, read once for each program. */
const bindingsOf = (0,once/* onceFor */.bO)((program) => imports_READERS[program.language](program));
const imports_READERS = {
    javascript: javascriptBindings,
    python: pythonBindings,
    go: goBindings,
    java: javaBindings,
    csharp: csharpBindings,
    php: useBindings,
    rust: useBindings,
    ruby: noBindings,
    groovy: noBindings,
};
const EVERYWHERE = { from: -1, to: Number.POSITIVE_INFINITY };
/** `import "path"`, `import name "path"` and both in parentheses. A qualified name is the path and, after a dot, the name. */
function goBindings(program) {
    const bindings = noBindings();
    for (const index of placesOf(program, "import")) {
        if (program.parents[index] !== -1)
            continue;
        if (textAt(program, index + 1) !== "(")
            bindPackage(program, bindings, program.tokens[index + 1]?.value ? index + 1 : index + 2);
        else {
            const close = program.partners[index + 1] ?? -1;
            for (let at = index + 2; at < close; at++)
                bindPackage(program, bindings, at);
        }
    }
    return bindings;
}
/** The import whose path is the string at an index, under the name before it or its own. */
function bindPackage(program, bindings, index) {
    const path = program.tokens[index]?.value;
    if (path === undefined)
        return;
    const before = textAt(program, index - 1);
    const named = isWord(program, index - 1) && before !== "import";
    if (before === ".")
        bindAll(bindings, path);
    else
        bind(bindings, named ? before : packageOf(path), { target: path, ...EVERYWHERE });
}
/** The name that a package has without another: the last part of its path that is no version. */
const packageOf = (path) => path.replace(/\/v\d+$/, "").replace(/^.*\//, "");
/** The names of a dotted path and the token after it. */
function pathAt(program, from) {
    const names = [textAt(program, from)];
    let index = from + 1;
    for (let next = afterSeparator(program, index); next >= 0; next = afterSeparator(program, index)) {
        names.push(textAt(program, next));
        index = next + 1;
    }
    return [names, index];
}
function readTypes(program, bindings) {
    for (const index of placesOf(program, "class", "interface", "record", "struct", "enum")) {
        if (isWord(program, index + 1))
            bindings.own.add(textAt(program, index + 1));
    }
}
/** `import a.b.C;`, `import a.b.*;`. */
function javaBindings(program) {
    const bindings = noBindings();
    readTypes(program, bindings);
    for (const index of placesOf(program, "import")) {
        const [names, next] = pathAt(program, textAt(program, index + 1) === "static" ? index + 2 : index + 1);
        if (textAt(program, next) === "." && textAt(program, next + 1) === "*")
            bindAll(bindings, names.join("."));
        else
            bind(bindings, names.at(-1) ?? "", { target: names.join("."), ...EVERYWHERE });
    }
    return bindings;
}
/** `using A.B;`, `global using A.B;`, `using X = A.B;`. Names within a used namespace may be written from there on. */
function csharpBindings(program) {
    const bindings = noBindings();
    readTypes(program, bindings);
    for (const index of placesOf(program, "using")) {
        if (!isWord(program, index + 1))
            continue;
        const alias = textAt(program, index + 2) === "=";
        const [names, next] = pathAt(program, alias ? index + 3 : index + 1);
        if (textAt(program, next) !== ";")
            continue;
        if (alias)
            bind(bindings, textAt(program, index + 1), { target: names.join("."), ...EVERYWHERE });
        else
            bindAll(bindings, names.join("."));
    }
    return bindings;
}
/** `use A\B;`, `use A\B as C;`, `use A\{B, C};` of PHP, and the same with `::` of Rust. */
function useBindings(program) {
    const bindings = noBindings();
    readTypes(program, bindings);
    for (const index of placesOf(program, "use"))
        readTree(program, bindings, index + 1, []);
    return bindings;
}
/** What a path of `use` binds, and each of those in its braces. */
function readTree(program, bindings, from, outer) {
    const start = textAt(program, from) === "\\" ? from + 1 : from;
    if (!isWord(program, start))
        return;
    const [names, next] = pathAt(program, start);
    const group = groupAt(program, next);
    if (group >= 0)
        readGroup(program, bindings, group, [...outer, ...names]);
    else if (standsForAll(program, next))
        bindAll(bindings, [...outer, ...names].join("."));
    else {
        const path = names.at(-1) === "self" ? [...outer, ...names].slice(0, -1) : [...outer, ...names];
        const name = textAt(program, next) === "as" ? textAt(program, next + 1) : path.at(-1);
        bind(bindings, name ?? "", { target: path.join("."), ...EVERYWHERE });
    }
}
const MAXIMUM_NESTING = 40;
function readGroup(program, bindings, group, path) {
    const close = program.partners[group] ?? -1;
    if (path.length > MAXIMUM_NESTING)
        return;
    for (let index = group + 1; index < close; index++) {
        const begins = program.parents[index] === group && "{,".includes(textAt(program, index - 1));
        if (begins)
            readTree(program, bindings, index, path);
    }
}
/** The brace of `a::{` or `A\{` after a path; -1 where none follows. */
function groupAt(program, index) {
    if (textAt(program, index) === "\\" && textAt(program, index + 1) === "{")
        return index + 1;
    return textAt(program, index) === ":" && textAt(program, index + 2) === "{" ? index + 2 : -1;
}
const standsForAll = (program, index) => textAt(program, index) === ":" && textAt(program, index + 1) === ":" && textAt(program, index + 2) === "*";

;// CONCATENATED MODULE: ./lib/scan/lex/clients/assigned.js


/**
 * The token of the name to which a chain is assigned; -1 for none: `a = chain`, `a := chain`, `a: T = chain`, `a = b or chain`, `a, b
 * = other, chain`, `chain as a`, the key of an object, struct or collection, `{ a: chain }`, and of an element, `m["a"] = chain`.
 */
function assignedTo(program, { start, end }) {
    if (program.language === "python" && textAt(program, end) === "as" && isWord(program, end + 1))
        return end + 1;
    if (!LEADS.has(textAt(program, start - 1)))
        return -1;
    let index = beforeAlternative(program, start - 1);
    while (PASSED_OVER.has(textAt(program, index)))
        index--;
    if (textAt(program, index) === ",")
        return nameInTuple(program, index);
    const key = keyOf(program, index);
    if (key >= 0)
        return key;
    if (textAt(program, index) !== "=" || "=!<>+-*/".includes(textAt(program, index - 1) || " "))
        return -1;
    return namesBefore(program, index)[0] ?? -1;
}
const PASSED_OVER = new Set(["await", "yield", "&", "("]);
/** What may stand between a name and the chain that is assigned to it. */
const LEADS = new Set([...PASSED_OVER, "=", ",", ":", "|", "?", "or", ">"]);
/** Past `a or` and `a ??`, which the chain only stands in for. */
function beforeAlternative(program, index) {
    const text = textAt(program, index);
    const isTwice = (text === "|" || text === "?") && textAt(program, index - 1) === text;
    if (!isTwice && !(text === "or" && program.language === "python"))
        return index;
    let before = isTwice ? index - 2 : index - 1;
    // `a ||= chain` has no value before it.
    while (before > index - 10 && (isWord(program, before) || textAt(program, before) === "."))
        before--;
    return before;
}
/** The brackets around keys and their values, by the mark between these. */
const assigned_COLLECTIONS = new Map([
    [":", { javascript: "{", go: "{", python: "{", ruby: "{(" }],
    [">", { php: "[(", ruby: "{(" }],
]);
/**
 * The key before the mark that ends at an index, where this gives an element of a collection or a member of an object its value; else -1.
 */
function keyOf(program, index) {
    const mark = textAt(program, index);
    const brackets = assigned_COLLECTIONS.get(mark)?.[program.language];
    const around = textAt(program, program.parents[index] ?? -1);
    if (!brackets || around === "" || !brackets.includes(around))
        return -1;
    if (mark === ">" && textAt(program, index - 1) !== "=")
        return -1;
    const key = keyBefore(program, mark === ">" ? index - 1 : index);
    // Python's `{name: value}` has what a variable holds as its key.
    return program.language === "python" && isWord(program, key) ? -1 : key;
}
/** Languages in which `a, b = c, d` assigns to several names. */
const HAS_TUPLES = /^(?:python|go|ruby)$/;
/** The names before an equals sign: several only where the language has tuples. */
function namesBefore(program, equals) {
    let index = equals - 1;
    // `:=`, `||=`, `??=`
    while (/^[:|?]$/.test(textAt(program, index)))
        index--;
    const last = elementOrName(program, index);
    const names = [last];
    const isArgument = "([".includes(textAt(program, program.parents[equals] ?? -1) || " ");
    if (last !== index || isArgument || !HAS_TUPLES.test(program.language))
        return names;
    for (let at = last; textAt(program, at - 1) === "," && isWord(program, at - 2) && names.length < MAXIMUM_NAMES; at -= 2) {
        names.unshift(at - 2);
    }
    return names;
}
/** The key of the element, or the name, that ends at an index. */
const elementOrName = (program, index) => textAt(program, index) === "]" ? keyOfElement(program, program.partners[index] ?? -1) : nameOfTyped(program, index);
const MAXIMUM_NAMES = 10;
const MAXIMUM_TOKENS = 60;
/** The name to which the value after a comma is assigned. */
function nameInTuple(program, comma) {
    if (!HAS_TUPLES.test(program.language))
        return -1;
    let position = 1;
    for (let index = comma - 1; index > Math.max(0, comma - MAXIMUM_TOKENS); index--) {
        const text = textAt(program, index);
        if (text === "=")
            return namesBefore(program, index)[position] ?? -1;
        if (text === ",")
            position++;
        const partner = program.partners[index] ?? -1;
        if (partner > index)
            return -1;
        if (partner >= 0)
            index = partner;
    }
    return -1;
}
/** The name of `name: T =`, whose type ends at an index; else what stands there. */
function nameOfTyped(program, index) {
    for (let at = index; at > index - 8 && at > 0; at--) {
        if (textAt(program, at - 1) === ":" && isWord(program, at - 2) && textAt(program, at - 2) !== "case") {
            return isAnnotation(program, at - 1) ? at - 2 : index;
        }
        if (!isWord(program, at) && !".[]<>|&".includes(textAt(program, at)))
            break;
    }
    return isWord(program, index) ? index : -1;
}
/** Whether what follows a colon is a type: never in the next line of a Python program, where a block begins. */
function isAnnotation({ language, tokens, view }, colon) {
    if (language !== "python")
        return language === "javascript" || language === "rust";
    return !view.text.slice(tokens[colon]?.end, tokens[colon + 1]?.start).includes("\n");
}

;// CONCATENATED MODULE: ./lib/scan/lex/clients/iam-clients.js







/** The classes of IAM's clients. Sources: API references of the AWS SDKs for JavaScript, Python, Go, Java, .NET, Ruby, PHP and Rust. */
const CLIENT = new RegExp([
    String.raw `aws-sdk(?:\/clients\/all)?(?:\.default)?\.IAM|aws-sdk\/clients\/iam(?:\.IAM|\.default)?|@aws-sdk\/client-iam\.IAM(?:Client)?|(?:AWS|aws)\.IAM`,
    String.raw `(?:mypy_boto3_iam|types_boto3_iam)(?:\.\w+)?\.IAM(?:Client|ServiceResource)`,
    String.raw `github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/iam(?:\.Client|\.IAM|\/iamiface\.IAMAPI)`,
    String.raw `software\.amazon\.awssdk\.services\.iam\.Iam(?:Async)?Client`,
    String.raw `com\.amazonaws\.services\.identitymanagement\.AmazonIdentityManagement(?:Async)?(?:Client)?(?:Builder)?`,
    String.raw `Amazon\.IdentityManagement\.I?AmazonIdentityManagementService(?:Client)?`,
    String.raw `Aws\.IAM\.(?:Client|Resource)|Aws\.Iam\.IamClient|aws_sdk_iam(?:\.client)?\.Client|rusoto_iam\.IamClient`,
]
    .map((names) => `^(?:${names})$`)
    .join("|"));
const FACTORY = /^github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/iam\.New(?:FromConfig)?$/;
const HANDLE = /^(?:Aws\.IAM|(?:mypy|types)_boto3_iam\.service_resource)\.(\w+)$/;
const MAKERS = new Set([
    "new",
    "create",
    "builder",
    "standard",
    "defaultClient",
    "factory",
    "from_conf",
    "asyncDefaultClient",
]);
/** Whether what is called so may make a client: a method of its class, or a function of its package in Go. */
const mayMake = (name) => MAKERS.has(name) || name === "New" || name === "NewFromConfig";
/** What a value is whose type has one of these qualified names. */
function valueOfType(names) {
    if (names.some((name) => CLIENT.test(name)))
        return "client";
    const handles = names.map((name) => HANDLES.get(HANDLE.exec(name)?.[1] ?? ""));
    return handles.find((handle) => handle !== undefined);
}
/** Classes of handles, and the methods that give one: `User("ci")` of boto3's resource, `user("ci")` of Ruby's. */
const HANDLES = new Map([
    ...["User", "user", "create_user"].map((name) => [name, "user"]),
    ...["Group", "group", "create_group"].map((name) => [name, "group"]),
    ...["Policy", "policy", "create_policy"].map((name) => [name, "policy"]),
    ...["LoginProfile", "login_profile"].map((name) => [name, "login-profile"]),
    ...["UserPolicy", "user_policy"].map((name) => [name, "user-policy"]),
]);
/** What the first step of a chain makes: `new AWS.IAM(`, `IamClient.builder(`, `iam.NewFromConfig(`, `boto3.client("iam"`. */
function iam_clients_madeBy(program, bindings, chain, step) {
    const { names, at } = step;
    const last = names.at(-1) ?? "";
    if (step.open >= 0 && (takesService(program, step, last) || CLIENT_OF_IAM.test(names.slice(-2).join("."))))
        return "client";
    if (program.language === "csharp" && RESOLVES.test(last))
        return typeArgument(program, bindings, step);
    if (step !== chain.steps[0] || !(chain.isNew || mayMake(last)))
        return undefined;
    const whole = qualified(bindings, names, at);
    if (chain.isNew)
        return /(?:^|\.)(?:AWS|aws)\.IAM$/.test(names.join(".")) ? "client" : valueOfType(whole);
    if (whole.some((name) => FACTORY.test(name)))
        return "client";
    return MAKERS.has(last) ? valueOfType(qualified(bindings, names.slice(0, -1), at)) : undefined;
}
/** Methods of .NET that give what their type argument says: of a container, and of the SDK's extension for it. */
const RESOLVES = /^(?:Get(?:Required)?(?:Keyed)?Service|CreateServiceClient|Resolve)$/;
function typeArgument(program, bindings, { end }) {
    if (textAt(program, end) !== "<" || !isWord(program, end + 1))
        return undefined;
    const { names, at } = chainAt(program, end + 1).steps[0];
    return valueOfType(qualified(bindings, names, at));
}
/** Methods that make nothing but clients of IAM: of the SDK for PHP, and of the first boto. */
const CLIENT_OF_IAM = /(?:^|\.)(?:createIam|connect_iam|iam\.connect_to_region|IAMConnection)$/;
/**
 * `client("iam")` and `resource("iam")` of boto3 and its relatives, and of what programs put around them, such as `get_client("iam")`,
 * `client_for(account, "iam")` and `clients.get("iam")`.
 */
function takesService(program, { names, open }, method) {
    if (program.language === "php")
        return method === "createClient" && /^iam$/i.test(literalAt(program, open + 1) ?? "");
    if (program.language !== "python")
        return false;
    const isLookup = method === "get" && COLLECTION.test(names.at(-2) ?? "");
    if (/mock|stub|fake/i.test(method))
        return false;
    if (!isLookup && !/client(?:$|_)|^(?:\w+_)?resource$/i.test(method))
        return false;
    if (argumentsOf(program, open).some((index) => namesIam(program, index)))
        return true;
    for (const value of arguments_valuesOf(program, rangeOf(program, open), "servicename"))
        if (namesIam(program, value))
            return true;
    return false;
}
/** Whether a value is "iam", or a constant of the program that is. */
const namesIam = (program, index) => literalAt(program, index) === "iam" ||
    (isWord(program, index) &&
        /^[,)]$/.test(textAt(program, index + 1)) &&
        constantsOf(program).has(textAt(program, index)));
/** The names that a program gives the value "iam", and no other one. */
const constantsOf = (0,once/* onceFor */.bO)((program) => {
    const given = new Map();
    for (const equals of placesOf(program, "=")) {
        const name = textAt(program, iam_clients_nameBefore(program, equals));
        // In brackets stand arguments.
        if (textAt(program, program.parents[equals] ?? -1) === "(" || textAt(program, equals + 1) === "=")
            continue;
        given.set(name, given.get(name) !== false && literalAt(program, equals + 1) === "iam");
    }
    return new Set([...given].flatMap(([name, isIam]) => (isIam ? [name] : [])));
});
/** The name before an equals sign, and before its type: `SERVICE: str = "iam"`. */
const iam_clients_nameBefore = (program, equals) => textAt(program, equals - 2) === ":" ? equals - 3 : equals - 1;
/** How programs call a collection of clients. */
const COLLECTION = /clients?$|services?$|^(?:aws|boto3?|sdk)$/i;
/**
 * Whether a method is called on the element "iam" of a collection that clients are in by a rule, such as `{name: boto3.client(name) for
 * name in names}`: no key of that name is given a value.
 */
function isElementOfClients(program, { names, end }) {
    const { tokens } = program;
    const [collection = "", key] = names.slice(-3);
    if (key !== "iam" || !COLLECTION.test(collection) || !tokens.slice(end - 6, end).some(({ text }) => text === "]"))
        return false;
    return !tokens.some((_, index) => nameAt(program, index) === "iam" && /^(?:[:=]|\]=(?!=))/.test(signsAfter(program, index)));
}
const signsAfter = (program, index) => [1, 2, 3].map((step) => textAt(program, index + step)).join("");
/** Methods of handles. Sources: boto3, "IAM service resource"; AWS SDK for Ruby, Aws::IAM::User and its like. */
const HANDLE_METHODS = {
    user: new Map([
        ["create", "user"],
        ["create_access_key_pair", "access-key"],
        ["create_login_profile", "login-profile"],
        ["enable_mfa", "mfa-device"],
        ["attach_policy", "user-policy"],
        ["create_policy", "user-policy"],
        ["add_group", "membership"],
    ]),
    group: new Map([["add_user", "membership"]]),
    policy: new Map([["attach_user", "user-policy"]]),
    "login-profile": new Map([
        ["create", "login-profile"],
        ["update", "login-profile"],
    ]),
    "user-policy": new Map([["put", "user-policy"]]),
};
const ALL_HANDLE_METHODS = new Set(Object.values(HANDLE_METHODS).flatMap((methods) => [...methods.keys()]));
/** The kind of what a method makes, called on such a value; undefined for every other one. */
function kindOfMethod(value, method) {
    if (value === "stand-in")
        return undefined;
    if (value !== "client")
        return HANDLE_METHODS[value]?.get(method);
    return METHOD_OPERATIONS.get(method) ?? METHOD_OPERATIONS.get(method.replace(/(?:WithContext|Async|Request)$/, ""));
}
/** Whether a method makes something, called on some such value. */
const isOperation = (method) => kindOfMethod("client", method) !== undefined || ALL_HANDLE_METHODS.has(method);
/** Methods of Rust's pointers that give what they point to. */
const GIVES_SAME = /^(?:as_ref|clone|borrow|lock|unwrap)$/;
/** What a method of such a value gives: a client and a user give handles; without a method, the value itself. */
function resultOf(value, method) {
    if (method === "" || value === "stand-in")
        return value;
    if (value !== undefined && GIVES_SAME.test(method))
        return value;
    const handle = HANDLES.get(method);
    if (value === "client")
        return method === "client" ? value : handle;
    // A user's own policy is none of those that stand alone.
    return value === "user" ? (handle === "policy" ? "user-policy" : handle) : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/lex/clients/client-functions.js



/**
 * The function whose result a chain declares to be a client, as its type: `func client() (*iam.Client, error)`, `IamClient client() {`,
 * `def client() -> IAMClient:`, `client(): Promise<IAM>`.
 */
function functionOfType(program, imports, chain) {
    const { start, steps, isNew } = chain;
    const [{ names, at, end, open }] = steps;
    if (isNew || open >= 0 || steps.length > 1)
        return undefined;
    const isBefore = /^(?:java|csharp)$/.test(program.language);
    const name = isBefore ? (textAt(program, end + 1) === "(" ? end : -1) : functionBeforeType(program, start);
    if (name < 0 || !isNamed(program, name) || valueOfType(qualified(imports, names, at)) !== "client")
        return undefined;
    return { at: name, name: textAt(program, name), isProperty: false };
}
/** The name of the function whose type of result begins at a token: past the marks before it, and its parameters; -1 for none. */
function functionBeforeType(program, start) {
    let index = start - 1;
    while (index > start - 8 && /^(?:[*&:?<>(-]|dyn|impl|Promise|Result|Option|Arc|Box)$/.test(textAt(program, index)))
        index--;
    const open = textAt(program, index) === ")" ? (program.partners[index] ?? -1) : -1;
    return open < 0 || (index === start - 1 && program.language !== "go") ? -1 : open - 1;
}
const client_functions_PASSED_OVER = new Set(["await", "&", "("]);
/**
 * The function of which a chain is the value: after `return`, after `=>`, and as the last expression in Ruby and Rust; undefined
 * for every other chain. `defAround` says for each token of a Python program at which one the function around it begins.
 */
function functionReturning(program, chain, defAround) {
    let before = chain.start - 1;
    while (client_functions_PASSED_OVER.has(textAt(program, before)))
        before--;
    const isReturn = textAt(program, before) === "return";
    if (program.language === "python")
        return isReturn ? pythonFunction(program, defAround(before)) : undefined;
    if (program.language === "ruby") {
        return isReturn || textAt(program, chain.end) === "end" ? rubyFunction(program, before) : undefined;
    }
    if (isReturn)
        return functionAround(program, before);
    if (isArrow(program, before) && program.language !== "php")
        return functionBefore(program, before - 2, true);
    const isTail = program.language === "rust" && textAt(program, chain.end) === "}" && /^[;{}]$/.test(textAt(program, before));
    return isTail ? functionAround(program, before + 1) : undefined;
}
const isArrow = (program, index) => textAt(program, index) === ">" && textAt(program, index - 1) === "=";
function pythonFunction(program, start) {
    const name = textAt(program, start) === "async" ? start + 2 : start + 1;
    if (start < 0 || !isWord(program, name))
        return undefined;
    const isProperty = /^(?:cached_)?property$/.test(textAt(program, start - 1)) && /^[@.]$/.test(textAt(program, start - 2));
    return { at: name, name: textAt(program, name), isProperty };
}
/** Tokens of a method of Ruby, and of the head of a function, that are looked at. */
const client_functions_MAXIMUM_TOKENS = 60;
function rubyFunction(program, from) {
    for (let index = from; index >= Math.max(0, from - client_functions_MAXIMUM_TOKENS); index--) {
        const text = textAt(program, index);
        if (text === "end" || text === "class")
            return undefined;
        if (text !== "def")
            continue;
        const name = textAt(program, index + 1) === "self" ? index + 3 : index + 1;
        return { at: name, name: textAt(program, name), isProperty: true };
    }
    return undefined;
}
/** Blocks within blocks of one function. */
const client_functions_MAXIMUM_DEPTH = 12;
const CONTROLS = /^(?:if|for|foreach|while|switch|catch|with|using|lock|match|fixed|synchronized)$/;
/** The innermost function whose braces are around a token. */
function functionAround(program, index) {
    let brace = program.blocks[index] ?? -1;
    for (let depth = 0; brace >= 0 && depth < client_functions_MAXIMUM_DEPTH; depth++) {
        const arrow = isArrow(program, brace - 1);
        const found = functionBefore(program, arrow ? brace - 3 : brace - 1, arrow);
        // A function without a name ends the search: what it returns is not what the function around it does.
        if (found || arrow || isAnonymous(program, brace))
            return found;
        brace = program.blocks[brace] ?? -1;
    }
    return undefined;
}
const isAnonymous = (program, brace) => {
    const open = textAt(program, brace - 1) === ")" ? (program.partners[brace - 1] ?? -1) : -1;
    return /^(?:function|func|fn)$/.test(textAt(program, open - 1));
};
/** The function whose head ends at a token: before its brace, or before its arrow. */
function functionBefore(program, end, arrow) {
    const close = parametersBefore(program, end);
    if (close < 0)
        return withoutParameters(program, end, arrow);
    let open = program.partners[close] ?? -1;
    // Go writes several results in parentheses of their own.
    if (textAt(program, open - 1) === ")")
        open = program.partners[open - 1] ?? -1;
    const name = open - 1;
    if (isNamed(program, name)) {
        return { at: name, name: textAt(program, name), isProperty: textAt(program, name - 1) === "get" };
    }
    return assigned(program, textAt(program, name) === "function" ? name - 1 : name);
}
const isNamed = (program, index) => isWord(program, index) &&
    !CONTROLS.test(textAt(program, index)) &&
    !/^(?:function|func|fn|async)$/.test(textAt(program, index));
/** The bracket that closes the parameters before a token, past the type of what is returned; -1 for none. */
function parametersBefore(program, end) {
    for (let index = end; index >= Math.max(0, end - client_functions_MAXIMUM_TOKENS); index--) {
        const text = textAt(program, index);
        if (text === ")")
            return (program.partners[index] ?? -1) < 0 ? -1 : index;
        if (!isWord(program, index) && !".*<>:?[]|,&-\\'".includes(text || " "))
            return -1;
    }
    return -1;
}
/** `x => value`, and a property of C#: `Type Name => value`, `Type Name { get { return value; } }`. */
function withoutParameters(program, end, arrow) {
    if (!isWord(program, end))
        return undefined;
    if (program.language === "javascript")
        return arrow ? assigned(program, end - 1) : undefined;
    const type = textAt(program, end - 1);
    const isProperty = program.language === "csharp" && (isWord(program, end - 1) || type === ">" || type === "?");
    if (!isProperty || /^(?:class|struct|interface|record|namespace|new|else)$/.test(type))
        return undefined;
    return { at: end, name: textAt(program, end), isProperty: true };
}
/** `name = (x) => value`, `name: (x) => value`, with `async` or not. */
function assigned(program, index) {
    const mark = textAt(program, index) === "async" ? index - 1 : index;
    const name = mark - 1;
    if (!/^[=:]$/.test(textAt(program, mark)) || !isWord(program, name))
        return undefined;
    return { at: name, name: textAt(program, name), isProperty: false };
}

;// CONCATENATED MODULE: ./lib/scan/lex/clients/declared-clients.js



/** A parameter holds in the block that follows its parentheses, and what becomes a field by it, or is one, in its class. */
function scopeOfType(program, start, endOfScope) {
    if (program.language === "python")
        return endOfScope(start);
    const inBlock = endOfParameter(program, start);
    if (inBlock !== undefined)
        return inBlock;
    return program.language === "go" || program.language === "rust"
        ? Number.POSITIVE_INFINITY
        : bindings_endOfBlock(program, start);
}
/** The token at which the block ends that follows the parameters around a token; undefined where it is no parameter of one. */
function endOfParameter(program, index) {
    const around = program.parents[index] ?? -1;
    const close = program.partners[around] ?? -1;
    if (textAt(program, around) !== "(" || close < 0 || isPromoted(program, index))
        return undefined;
    for (let next = close + 1; next < close + 30; next++) {
        if (textAt(program, next) === "{")
            return program.partners[next] ?? Number.POSITIVE_INFINITY;
    }
    return undefined;
}
/** Whether a parameter becomes a field: `private readonly iam: IAMClient`. */
const isPromoted = (program, start) => [1, 2, 3, 4].some((steps) => /^(?:private|public|protected|readonly)$/.test(textAt(program, start - steps)));
/** The name that a chain declares to be a client or a handle, as its type: `IamClient iam`, `iam: IAMClient`, `iam *iam.Client`. */
function declaredBy(program, imports, chain) {
    const name = nameOfType(program, chain);
    const { names, at } = chain.steps[0];
    const value = name < 0 ? undefined : valueOfType(qualified(imports, names, at));
    return value && { at: chain.start, name: textAt(program, name), value };
}
/** Names whose type is a text, as Python has it before a class is known: `client: "IAMClient"`, `Optional["IAMClient"]`. In order. */
function declaredInTexts(program, imports) {
    if (program.language !== "python")
        return [];
    return program.tokens.flatMap(({ value = "" }, at) => {
        if (!/^[\w.]+$/.test(value) || !/^[:[|]$/.test(textAt(program, at - 1)))
            return [];
        const name = nameBeforeType(program, at);
        const type = name < 0 ? undefined : valueOfType(qualified(imports, value.split("."), at));
        return type ? [{ at, name: textAt(program, name), value: type }] : [];
    });
}
/** The token of the name whose type a chain is; -1 where it is none. */
function nameOfType(program, { start, steps, isNew }) {
    const [{ end, open }] = steps;
    if (open >= 0 || isNew || steps.length > 1)
        return -1;
    const before = nameBeforeType(program, start);
    if (!/^(?:java|csharp|php)$/.test(program.language) || !isWord(program, end))
        return before;
    // A method's name says what it gives, and holds nothing.
    return textAt(program, end + 1) === "(" ? -1 : end;
}
/** Whether a field of Java is filled in by a test: `@Mock private IamClient iam`. */
function isMock(program, start) {
    let index = start - 1;
    while (/^(?:private|protected|public|static|final)$/.test(textAt(program, index)))
        index--;
    if (textAt(program, index) === ")")
        index = (program.partners[index] ?? 0) - 1;
    return (/^(?:Mock|MockBean|MockitoBean|InjectMock)$/.test(textAt(program, index)) && textAt(program, index - 1) === "@");
}
const TYPE_MARKS = new Set(["*", "&", ":", "'", "?", "dyn", "mut", "impl"]);
/** Types that only hold a value of another, by the bracket around that. */
const HOLDERS = new Map([
    ["[", /^(?:Optional|Annotated|Union|Final|ClassVar)$/],
    ["<", /^(?:Arc|Rc|Box|Option|Mutex|RwLock|AsRef|Readonly)$/],
]);
const MAXIMUM_MARKS = 12;
/** The name before a type: past `*`, `&`, a lifetime, the colon, and types that only hold it. */
function nameBeforeType(program, start) {
    let index = start - 1;
    while (index > start - MAXIMUM_MARKS) {
        if (HOLDERS.get(textAt(program, index))?.test(textAt(program, index - 1)))
            index = beforePath(program, index - 1);
        else if (TYPE_MARKS.has(textAt(program, index)))
            index--;
        else if (program.language === "rust" && textAt(program, index - 1) === "'")
            index -= 2;
        else
            break;
    }
    const direct = program.language === "go" && index === start - 1;
    return isWord(program, index) && (direct || index < start - 1) ? index : -1;
}
/** The token before a dotted name that ends at an index: `typing.Optional`, `std::sync::Arc`. */
function beforePath(program, last) {
    let index = last - 1;
    for (let length = 1; length > 0; index -= length) {
        length =
            textAt(program, index) === "." ? 2 : textAt(program, index) === ":" && textAt(program, index - 1) === ":" ? 3 : 0;
    }
    return index;
}

;// CONCATENATED MODULE: ./lib/scan/lex/clients/own-functions.js


/**
 * The tokens of the names of a function's parameters that a program of Python, JavaScript or Ruby defines itself: of the one that has this
 * name. What a class makes of its arguments (`__init__`, `constructor`, `initialize`) goes by the name of the class.
 */
const parametersOf = (program, name) => ownFunctionsOf(program).parameters.get(name);
/** Whether one of these functions has a parameter of this name. */
const isParameter = (program, name) => ownFunctionsOf(program).names.has(name);
const ownFunctionsOf = (0,once/* onceFor */.bO)(own_functions_readFunctions);
/** Python's first parameter of a method. */
const SELF = /^(?:self|cls)$/;
/** A method of Python goes by another name than a function that is written like it. */
const methodOf = (name) => `.${name}`;
const WORDS = {
    python: ["def", "class"],
    ruby: ["def", "class"],
    javascript: ["function", "constructor", "class", "="],
};
function own_functions_readFunctions(program) {
    const functions = new Map();
    const names = new Set();
    const twice = new Set();
    let ofClass = "";
    for (const index of placesOf(program, ...(WORDS[program.language] ?? []))) {
        if (textAt(program, index) === "class")
            ofClass = textAt(program, index + 1);
        const [written, open] = functionAt(program, index, ofClass);
        if (written === "" || textAt(program, open) !== "(")
            continue;
        const name = SELF.test(textAt(program, open + 1)) && written !== ofClass ? methodOf(written) : written;
        if (functions.has(name))
            twice.add(name);
        const parameters = parametersIn(program, open);
        functions.set(name, parameters);
        for (const at of parameters)
            names.add(textAt(program, at));
    }
    for (const name of twice)
        functions.delete(name);
    return { parameters: functions, names };
}
/** The name of the function that begins at a token, and the bracket around its parameters; "" for none. */
function functionAt(program, index, ofClass) {
    const text = textAt(program, index);
    if (text === "constructor")
        return [ofClass, index + 1];
    if (text === "=") {
        // `name = (a) => value`
        const open = textAt(program, index + 1) === "async" ? index + 2 : index + 1;
        const close = textAt(program, open) === "(" ? (program.partners[open] ?? -1) : -1;
        const isArrow = close >= 0 && textAt(program, close + 1) === "=" && textAt(program, close + 2) === ">";
        return [isArrow ? textAt(program, index - 1) : "", open];
    }
    if (text === "class")
        return ["", -1];
    const name = textAt(program, index + 1) === "self" ? index + 3 : index + 1;
    const own = textAt(program, name);
    return [own === "__init__" || own === "initialize" ? ofClass : own, name + 1];
}
/** The names of the parameters in a bracket, without that of the object itself in Python. */
function parametersIn(program, open) {
    const close = program.partners[open] ?? -1;
    const parameters = [];
    for (let index = open + 1; index < close; index++) {
        const begins = program.parents[index] === open && /^[(,]$/.test(textAt(program, index - 1));
        if (begins && isWord(program, index))
            parameters.push(index);
    }
    return SELF.test(textAt(program, parameters[0] ?? -1)) ? parameters.slice(1) : parameters;
}

;// CONCATENATED MODULE: ./lib/scan/lex/clients/held-values.js






/** Binds a variable, a field or the key of a collection to what is assigned to it; undefined hides what it held. */
function bindValue(program, held, { name, value, from, to }) {
    const isKey = keyBefore(program, name + 1) === name && /^(?::(?!=)|=>)/.test(marksAt(program, name + 1));
    // What another object's member holds hides nothing.
    if (isKey && value === undefined)
        return;
    const isMember = isKey || textAt(program, name + 1) === "]" || beginsMember(textAt(program, name - 1));
    const own = plain(nameAt(program, name));
    bind(held, isMember ? member(own) : own, { target: value, from, to: isMember ? Number.POSITIVE_INFINITY : to });
}
/** The two signs at an index. */
const marksAt = (program, index) => textAt(program, index) + textAt(program, index + 1);
/** Whether a sign stands before the name of an object's member. */
const beginsMember = (sign) => /^[.>@#]$/.test(sign);
/** Members are held beside variables of the same name. */
const member = (name) => `.${name}`;
/** PHP's `$iam` is `$this->iam` as a property. */
const plain = (name) => name.replace(/^\$(?=\w)/, "");
/**
 * What a name holds: a member what was assigned to one, else what is declared by that name; a variable the other way round, where the
 * language has members without their object, and the name is no parameter's.
 */
function heldBy(program, held, { name, at, isMember }) {
    const own = plain(name);
    const mayBeMember = program.language === "javascript" ? !isParameter(program, own) : program.language !== "python";
    const keys = isMember ? [member(own), own] : mayBeMember ? [own, member(own)] : [own];
    return keys.map((key) => bindingAt(held, key, at)).find((binding) => binding !== undefined)?.target;
}
/** The scopes of a program. */
function scopesOf(program) {
    const defAround = () => -1;
    if (program.language === "ruby")
        return { endOfScope: () => Number.POSITIVE_INFINITY, defAround };
    if (program.language !== "python")
        return { endOfScope: (index) => scopeOfAssignment(program, index), defAround };
    const functions = functionsOf(program);
    return { endOfScope: (index) => functions(index).end, defAround: (index) => functions(index).start };
}
const DECLARES = /^(?:const|let|var|val|mut|auto)$/;
/** A name that is declared holds in its block; one that is only assigned may belong further out. */
function scopeOfAssignment(program, index) {
    const declared = DECLARES.test(textAt(program, index - 1)) || isWord(program, index - 1) || textAt(program, index + 1) === ":";
    return declared ? (endOfParameter(program, index) ?? bindings_endOfBlock(program, index)) : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./lib/scan/lex/stand-in-address.js
const LOOPBACK = /^https?:\/\/(?![^/\s]*@)(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|[\w.-]*localstack[\w.-]*|[\w.-]+\.(?:localhost|local)|host\.docker\.internal|[a-z][\w-]*|[^/\s]*:4566)(?:[:/]|$)/i;
/**
 * Whether a URL leads to a stand-in for AWS on the same machine, such as LocalStack (whose port is 4566), or in a container beside: a host
 * without a dot is none of AWS.
 */
const isLoopback = (url) => LOOPBACK.test(url);
/** Whether a variable is called after a stand-in or its address: `$LOCALSTACK_ENDPOINT`. */
const namesStandIn = (written) => /^["']?\$[{(]?\w{0,40}(?:localstack|localhost|local_?(?:aws|endpoint|url))/i.test(written);
/** Whether a word is a program that stands in for the AWS CLI: `awslocal`. */
const isStandInProgram = (word) => /(?:^|\/)\w*(?:local|mock|stub|fake|moto)\w*$/i.test(word);

;// CONCATENATED MODULE: ./lib/scan/lex/clients/stand-ins.js




/** Tokens of one value that are searched for an address. */
const stand_ins_MAXIMUM_TOKENS = 400;
const MAY_BE_LOCAL = /localhost|127\.|localstack|\[::1\]|0\.0\.0\.0/i;
/**
 * The names of a program to which nothing but an address of the same machine is assigned, or what is made with one: `URL =
 * "http://localhost:4566"`, `config = { endpoint: "http://localhost:4566" }`. What the environment may replace is none.
 */
function localNames(program) {
    const local = new Set();
    const other = new Set();
    if (!MAY_BE_LOCAL.test(program.view.text))
        return local;
    for (const index of placesOf(program, "=")) {
        const name = assignedAt(program, index);
        if (name !== undefined)
            (isLocalValue(program, index + 1) ? local : other).add(name);
    }
    return new Set([...local].filter((name) => !other.has(name)));
}
/** The name before an equals sign that assigns, and gives no argument. */
function assignedAt(program, equals) {
    if (/^[=>]$/.test(textAt(program, equals + 1)) ||
        "([".includes(textAt(program, program.parents[equals] ?? -1) || " "))
        return undefined;
    const name = textAt(program, equals - 1) === ":" ? equals - 2 : equals - 1;
    return isWord(program, name) ? textAt(program, name) : undefined;
}
function isLocalValue(program, index) {
    const start = textAt(program, index) === "new" || textAt(program, index) === "&" ? index + 1 : index;
    const partner = program.partners[start] ?? -1;
    if (partner > start)
        return namesLocal(program, { from: start, to: partner }, stand_ins_NONE);
    if (!isWord(program, start))
        return isLocal(program, start);
    if (isContainer(program, start))
        return true;
    const { steps, end } = chainAt(program, start);
    // What is looked up may be something else where the program runs.
    const isLookup = steps.some(({ names }) => names.some((name) => /env|^get|[a-z]Get/i.test(name)));
    return !isLookup && namesLocal(program, { from: start, to: end }, stand_ins_NONE);
}
const stand_ins_NONE = new Set();
const isLocal = (program, index) => isLoopback(program.tokens[index]?.value ?? beginningAt(program, index));
/** How a text begins into which something is filled, such as the port of an address; "" for everything else. */
function beginningAt({ tokens, view }, index) {
    const token = tokens[index];
    const [, beginning = ""] = token?.kind === "string"
        ? (/^[\w$@]{0,3}["'`]+(https?:.*)/i.exec(view.text.slice(token.start, token.end)) ?? [])
        : [];
    return beginning;
}
/** What gives the address of a container that a test starts: `localstack.getEndpoint()`. Source: documentation of Testcontainers. */
const ADDRESS_OF_CONTAINER = /^(?:getEndpoint(?:Override)?|getConnectionUri|get_url)$/;
const isContainer = (program, index) => ADDRESS_OF_CONTAINER.test(textAt(program, index + 2)) &&
    textAt(program, index + 1) === "." &&
    /localstack/i.test(textAt(program, index));
/** What the SDKs for Ruby and PHP take to answer by themselves. */
const isStub = (program, index) => /^(?:stub_responses|MockHandler)$/.test(textAt(program, index)) && textAt(program, index + 2) !== "false";
/** Whether an address of the same machine stands in a range, or a name that holds one (and is no argument's own name). */
function namesLocal(program, { from, to }, names) {
    for (let index = from; index < Math.min(to, from + stand_ins_MAXIMUM_TOKENS); index++) {
        if (isLocal(program, index) || isStub(program, index) || isContainer(program, index))
            return true;
        if (names.has(textAt(program, index)) && !/^[=:]$/.test(textAt(program, index + 1)))
            return true;
    }
    return false;
}
/** Whether the arguments of the call that opens at a token lead to a stand-in for AWS on the same machine. */
const leadsToStandIn = (program, open, names) => open >= 0 && namesLocal(program, rangeOf(program, open), names);

;// CONCATENATED MODULE: ./lib/scan/lex/clients/client-values.js






/** What each step of a chain is called on: a variable that is bound, or what the steps before made. */
function* valuesAlong(program, clients, chain, depth = 0) {
    let value;
    let isBuilding = false;
    for (const step of chain.steps) {
        const isFirst = step === chain.steps[0];
        const made = iam_clients_madeBy(program, bindingsOf(program), chain, step);
        isBuilding ||= made !== undefined;
        const { on, method } = isFirst
            ? receiverOf(program, clients, chain, depth)
            : { on: value, method: step.names.at(-1) ?? "" };
        const returned = isFirst && callsMaker(program, clients, step) ? "client" : undefined;
        // What configures a client that is being made gives a client again.
        value = made ?? resultOf(on, method) ?? returned ?? (isBuilding ? value : wrappedBy(program, clients, step, depth));
        if (isBuilding && value === "client" && leadsToStandIn(program, step.open, clients.local))
            value = "stand-in";
        yield { step, on, method, after: value };
    }
}
/** Whether a step calls one of the program's own functions that return a client: alone, or of the object or class itself. */
function callsMaker(program, { makers }, { names, open }) {
    if (open < 0 || makers.size === 0 || !makers.has(names.at(-1) ?? ""))
        return false;
    const [head = ""] = names;
    if (names.length !== 2)
        return names.length === 1;
    // A method of Go has a name of its own for its object.
    return OWN.test(head) || bindingsOf(program).own.has(head) || program.language === "go";
}
const OWN = /^(?:this|self|cls|\$this|Self|static)$/;
/** What gives back what it is given: contexts of Python, tracers of JavaScript, and smart pointers of Rust. */
const WRAPPER = /(?:^|\.)(?:enter_(?:async_)?context|captureAWS(?:v3)?Client)$|^(?:Arc|Rc|Box)\.new$/;
/** Wrappers within wrappers that are looked into. */
const client_values_MAXIMUM_DEPTH = 3;
const wrappedBy = (program, clients, { names, open }, depth) => open >= 0 && WRAPPER.test(names.slice(-2).join(".")) ? valueAt(program, clients, open + 1, depth + 1) : undefined;
/** What the value that begins at a token is. */
function valueAt(program, clients, from, depth) {
    let index = from;
    while (/^(?:new|await|&)$/.test(textAt(program, index)))
        index++;
    if (!isWord(program, index) || depth > client_values_MAXIMUM_DEPTH)
        return undefined;
    return [...valuesAlong(program, clients, chainAt(program, index), depth)].at(-1)?.after;
}
/** The variable that the first step begins with, and the method that is called on it; "" where the variable stands alone. */
function receiverOf(program, clients, { start, steps }, depth) {
    const [step] = steps;
    const { names, at, open } = step;
    const ofField = beginsMember(textAt(program, at - 1));
    const bound = (index) => clientValue(heldBy(program, clients.held, { name: names[index] ?? "", at, isMember: index > 0 || ofField }));
    const last = names.length - 1;
    const whole = open < 0 ? bound(last) : undefined;
    if (open < 0 && (last === 0 || whole !== undefined))
        return { on: whole, method: "" };
    const method = names[last] ?? "";
    // `(await client()).method(`, `(iam as IAM).method(`
    if (last === 1 && names[0] === "")
        return { on: valueAt(program, clients, start + 1, depth + 1), method };
    const on = last === 0 ? undefined : (bound(last - 1) ?? clientOfHandle(names.slice(0, -1), bound));
    if (on !== undefined || !isOperation(method) || !isElementOfClients(program, step))
        return { on, method };
    return { on: "client", method };
}
/** The client that a resource or a handle has: boto3's `iam.meta.client`, Ruby's `iam.client`. */
function clientOfHandle(names, bound) {
    const isMeta = names.at(-2) === "meta";
    if (names.at(-1) !== "client" || names.length < (isMeta ? 3 : 2))
        return undefined;
    const owner = bound(names.length - (isMeta ? 3 : 2));
    return owner !== undefined && owner !== "stand-in" ? "client" : undefined;
}
const VALUES = new Set([
    "client",
    "user",
    "group",
    "policy",
    "login-profile",
    "user-policy",
    "stand-in",
]);
const clientValue = (value) => value !== undefined && VALUES.has(value) ? value : undefined;

;// CONCATENATED MODULE: ./lib/scan/lex/clients/passed-clients.js





/**
 * The parameters that a call binds to clients or their handles: `make(iam, "ci")` of the program's own `def make(client, name)`, and
 * `Users(client=iam)` of its own class.
 */
function* passedBy(program, clients, { steps, isNew, start }) {
    const [{ names, open }] = steps;
    // Where a function is defined, nothing is passed to it.
    const isCall = open >= 0 && !/^(?:def|function)$/.test(textAt(program, start - 1));
    const parameters = isCall ? parametersOf(program, calledOf(names, isNew)) : undefined;
    if (!parameters)
        return;
    for (const [position, index] of argumentsOf(program, open).entries()) {
        const isNamed = /^[=:]$/.test(textAt(program, index + 1));
        const value = valueOfArgument(program, clients, isNamed ? index + 2 : index);
        const at = isNamed
            ? parameters.find((parameter) => textAt(program, parameter) === textAt(program, index))
            : parameters[position];
        if (value !== undefined && at !== undefined)
            yield { at, name: textAt(program, at), value };
    }
}
/** The function or class that is called: alone, Ruby's `Users.new`, or a method of the object itself. */
function calledOf(names, isNew) {
    const [head = "", method = ""] = names;
    if (names.length === 1)
        return head;
    if (names.length > 2 || isNew)
        return "";
    return method === "new" ? head : /^(?:self|cls)$/.test(head) ? methodOf(method) : "";
}
/** What an argument is that begins at a token, if it is no more than that. */
function valueOfArgument(program, clients, index) {
    if (!isWord(program, index))
        return undefined;
    const chain = chainAt(program, textAt(program, index) === "new" ? index + 1 : index);
    const { step, after } = [...valuesAlong(program, clients, chain)].at(-1) ?? {};
    return step === chain.steps.at(-1) && /^[,)]$/.test(textAt(program, chain.end)) ? after : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/lex/clients/client-bindings.js











/** Functions that return what others return, or hand on what they are given, one after the other. */
const MAXIMUM_PASSES = 4;
/** The variables, fields, parameters and functions of a program that hold or return a client of IAM. */
function clientsIn(program) {
    const local = localNames(program);
    const scopes = scopesOf(program);
    const inTexts = declaredInTexts(program, bindingsOf(program));
    let makers = new Map();
    let passed = [];
    for (let pass = 1;; pass++) {
        const properties = [...makers.values()].filter(({ isProperty }) => isProperty);
        const clients = { held: noBindings(), makers: new Set(makers.keys()), local };
        for (const { name } of properties)
            bind(clients.held, name, { target: "client", from: -1, to: Number.POSITIVE_INFINITY });
        const found = readClients(program, clients, scopes, [...inTexts, ...passed]);
        const isSame = found.makers.size === makers.size && found.passed.length === passed.length;
        if (isSame || pass === MAXIMUM_PASSES)
            return clients;
        ({ makers, passed } = found);
    }
}
/** Binds what holds a client, and answers what that tells of the program's functions. */
function readClients(program, clients, { endOfScope, defAround }, declaredElsewhere) {
    const { held } = clients;
    const imports = bindingsOf(program);
    const returning = new Map();
    const given = new Map();
    const declaredBefore = declaredElsewhere.toSorted((one, other) => one.at - other.at);
    for (const chain of chainsIn(program)) {
        // Bindings come in the order of the program.
        const before = declaredBefore.splice(0, countBefore(declaredBefore, chain.start));
        for (const declared of [...before, declaredBy(program, imports, chain)])
            declare(program, held, declared, endOfScope);
        const typed = functionOfType(program, imports, chain);
        remember(returning, typed, true);
        for (const parameter of passedBy(program, clients, chain))
            given.set(parameter.at, parameter);
        const name = client_bindings_isNothing(program, chain) ? -1 : assignedTo(program, chain);
        const own = functionReturning(program, chain, defAround);
        if (name < 0 && !own)
            continue;
        const value = [...valuesAlong(program, clients, chain)].at(-1)?.after;
        remember(returning, own, value === "client");
        if (name >= 0)
            bindValue(program, held, { name, value, from: chain.start, to: endOfScope(name) });
    }
    const all = [...returning.values()];
    const others = new Set(all.filter(({ client }) => !client).map(({ own }) => own.name));
    const makers = new Map(all.filter(({ own }) => !others.has(own.name)).map(({ own }) => [own.name, own]));
    return { makers, passed: [...given.values()] };
}
function remember(returning, own, client) {
    if (own)
        returning.set(own.at, { own, client: client || returning.get(own.at)?.client === true });
}
function declare(program, held, declared, endOfScope) {
    if (!declared)
        return;
    const { at, name, value } = declared;
    const to = scopeOfType(program, at, endOfScope);
    bind(held, plain(name), { target: isMock(program, at) ? undefined : value, from: at, to });
}
/** How many of them stand before a token. */
const countBefore = (all, index) => {
    const count = all.findIndex(({ at }) => at > index);
    return count < 0 ? all.length : count;
};
/** Whether a chain is nothing at all, which changes nothing in what a variable holds where a method is called on it. */
const client_bindings_isNothing = (program, { start }) => /^(?:None|null|nil|undefined)$/.test(textAt(program, start));

;// CONCATENATED MODULE: ./lib/scan/lex/clients/iam-requests.js








/** The types of requests of IAM, which no other service takes. Sources: API references of the AWS SDKs for Go and Java. */
const REQUEST = /^(?:github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/iam\.(\w+)Input|(?:software\.amazon\.awssdk\.services\.iam|com\.amazonaws\.services\.identitymanagement)\.model\.(\w+)Request(?:\.builder)?)$/;
/** Programs in which something else may take requests of IAM. */
const MOCKS = /_test\.go$|Tests?\.java$/;
/** Names of mocks, and of what tells one what it is called with: `client.EXPECT().CreateUser(`, `doReturn(it).when(iam).createUser(`. */
const OF_MOCKS = /mock|stub|fake|verify|expect|^(?:when|given|then|should)$/i;
/** What the source of a provider of Terraform or Crossplane is written with: it makes what others define. */
const OF_PROVIDERS = /^github\.com\/(?:hashicorp\/terraform-plugin-(?:sdk|framework)|hashicorp\/terraform\/helper|crossplane\/crossplane-runtime)\b/;
/**
 * Whether a step of a chain calls an operation with a request of IAM, so that only a client of IAM can be what it is called on, whatever
 * interface it is declared as: `api.CreateUser(ctx, &iam.CreateUserInput{})`, `api.createUser(CreateUserRequest.builder().build())`. A
 * request that the caller hands in may go to anything.
 */
function takesRequest(program, { steps }, index, method) {
    const open = steps[index]?.open ?? -1;
    const operation = method.replace(/(?:WithContext|Request)$/, "");
    if (open < 0 || !/^(?:go|java)$/.test(program.language) || !METHOD_OPERATIONS.has(operation))
        return false;
    const names = steps.slice(0, index + 1).flatMap((step) => step.names);
    if (names.length < 2 || MOCKS.test(program.view.path) || names.some((name) => OF_MOCKS.test(name)))
        return false;
    return !isProvider(program) && argumentsOf(program, open).some((at) => isRequest(program, at, operation));
}
const isProvider = (0,once/* onceFor */.bO)((program) => [...bindingsOf(program).names.values()].some((all) => all.some(({ target }) => OF_PROVIDERS.test(target ?? ""))));
/** Whether a value begins at a token that is a request of this operation, or a variable that was given one before. */
const isRequest = (program, from, method) => isRequestOf(program, from, method) || isRequestOf(program, assignedBefore(program, from), method);
/**
 * The token with which the value begins that the variable which is the whole argument at a token was given last, in the blocks around it;
 * -1 for none.
 */
function assignedBefore(program, from) {
    const index = textAt(program, from) === "&" ? from + 1 : from;
    if (!isWord(program, index) || !/^[,)]$/.test(textAt(program, index + 1)))
        return -1;
    const all = valuesGiven(program).get(textAt(program, index)) ?? [];
    const value = all[(0,sorted/* countBefore */.t)(all, (at) => at < index) - 1] ?? -1;
    return value >= 0 && bindings_endOfBlock(program, value) > index ? value : -1;
}
/** Where the values begin that each variable is given, `name := value`, `name = value`, in order. */
const valuesGiven = (0,once/* onceFor */.bO)((program) => {
    const given = new Map();
    for (const equals of placesOf(program, "=")) {
        const name = textAt(program, equals - 1) === ":" ? equals - 2 : equals - 1;
        if (!isWord(program, name) || textAt(program, equals + 1) === "=")
            continue;
        const values = given.get(textAt(program, name)) ?? [];
        values.push(equals + 1);
        given.set(textAt(program, name), values);
    }
    return given;
});
/** Whether a value that is written out at a token is a request of this operation. */
function isRequestOf(program, from, method) {
    let index = from;
    while (/^(?:&|new)$/.test(textAt(program, index)))
        index++;
    if (!isWord(program, index))
        return false;
    const { names, at } = chainAt(program, index).steps[0];
    return qualified(bindingsOf(program), names, at).some((name) => {
        const [, ofGo, ofJava] = REQUEST.exec(name) ?? [];
        return (ofGo ?? ofJava ?? "").toLowerCase() === method.toLowerCase();
    });
}

;// CONCATENATED MODULE: ./lib/scan/lex/clients/indirect-calls.js








/**
 * Methods that are told by a text which operation they call: of Ruby, `iam.public_send(:create_user, …)`; of the SDKs for PHP, Python
 * and JavaScript, `getCommand("CreateUser", …)`, `_make_api_call("CreateUser", …)` and `makeRequest("createUser", …)`.
 */
const BY_NAME = /^(?:public_send|__send__|send|getCommand|_make_api_call|makeRequest)$/;
/** Functions of Python and JavaScript that call what they are handed, or make a function that does. */
const CALLS_ON = /^(?:partial|submit|to_thread|run_in_executor|run_sync|apply_async|retry_call|promisify)$/;
/** Methods of a function of JavaScript: one that makes another function of it, and those that call it. */
const OF_FUNCTION = /^(?:bind|call|apply)$/;
/** Whether a call of these names may be one of another method. */
function mayBeIndirect(names) {
    const name = names.at(-1) ?? "";
    return name === "getattr" || BY_NAME.test(name) || (OF_FUNCTION.test(name) && isOperation(names.at(-2) ?? ""));
}
/** The method that a step calls: one that it names in its first argument, else its own. */
function methodCalled(program, { open }, method) {
    if (open < 0 || !BY_NAME.test(method))
        return method;
    const isSymbol = program.language === "ruby" && textAt(program, open + 1) === ":";
    return (isSymbol ? textAt(program, open + 2) : literalAt(program, open + 1)) ?? method;
}
/**
 * `getattr(iam, "create_user")(…)`; a method that is handed on to what calls it: `partial(iam.create_user, …)`, and to whatever takes a
 * user's name with it, `attempt(iam.create_user, UserName="ci")`; one that a name is given which is called, `create = iam.create_user`; and
 * JavaScript's `iam.createUser.bind(iam)`.
 */
function indirectCall(program, clients, chain) {
    if (program.language === "javascript")
        return methodOfFunction(program, clients, chain) ?? handedOn(program, clients, chain);
    if (program.language !== "python")
        return undefined;
    return (attributeCalled(program, clients, chain) ??
        handedOn(program, clients, chain) ??
        boundMethod(program, clients, chain));
}
/** `create = iam.create_user`, where that name is called later on. */
function boundMethod(program, clients, chain) {
    const { start, steps, end } = chain;
    const [{ names, open }] = steps;
    if (steps.length > 1 || open >= 0 || !isOperation(names.at(-1) ?? "") || !startsLine(program, end))
        return undefined;
    const name = assignedTo(program, chain);
    const called = name < 0 ? undefined : callOf(program, textAt(program, name), end);
    const [value] = called === undefined ? [] : valuesAlong(program, clients, chain);
    return value?.on && called !== undefined
        ? { on: value.on, method: value.method, start, end, open: called }
        : undefined;
}
/** The bracket that opens where a name is called first, from a token on. */
function callOf(program, name, from) {
    const opens = callsOf(program).get(name) ?? [];
    return opens[(0,sorted/* countBefore */.t)(opens, (open) => open < from)];
}
/** The brackets that open where each name is called, in order. */
const callsOf = (0,once/* onceFor */.bO)((program) => {
    const calls = new Map();
    for (const open of placesOf(program, "(")) {
        if (!isWord(program, open - 1) || textAt(program, open - 2) === "def")
            continue;
        const name = textAt(program, open - 1);
        const known = calls.get(name);
        if (known)
            known.push(open);
        else
            calls.set(name, [open]);
    }
    return calls;
});
/** `iam.createUser.bind(iam)`, of which the client is what stands before the method. */
function methodOfFunction(program, clients, chain) {
    const [step] = chain.steps;
    const { names, open, end } = step;
    if (open < 0 || names.length < 3 || !OF_FUNCTION.test(names.at(-1) ?? ""))
        return undefined;
    const handle = { ...step, names: names.slice(0, -1), open: -1 };
    const [value] = valuesAlong(program, clients, { ...chain, steps: [handle] });
    return value?.on && { on: value.on, method: value.method, start: chain.start, end, open };
}
function attributeCalled(program, clients, { start, steps }) {
    const { names, open } = steps[0];
    const close = program.partners[open] ?? -1;
    const isCalled = textAt(program, close + 1) === "(" && !startsLine(program, close + 1);
    if (names.join(".") !== "getattr" || open < 0 || !isCalled || !isWord(program, open + 1))
        return undefined;
    const object = chainAt(program, open + 1);
    const method = textAt(program, object.end) === "," ? literalAt(program, object.end + 1) : undefined;
    const on = [...valuesAlong(program, clients, object)].at(-1)?.after;
    return on && method !== undefined ? { on, method, start, end: close + 1, open: close + 1 } : undefined;
}
/** Whether what is called at a bracket calls a method that it is handed: it is known to, or takes the name of the user for it. */
const callsWhatItTakes = (program, open) => CALLS_ON.test(textAt(program, open - 1)) || (program.language === "python" && takesUserName(program, open));
function takesUserName(program, open) {
    const [first] = valuesWithin(program, rangeOf(program, open), "username");
    return first !== undefined;
}
function handedOn(program, clients, chain) {
    const { start, steps, end } = chain;
    const open = program.parents[start] ?? -1;
    const isArgument = /^[(,]$/.test(textAt(program, start - 1)) && /^[),]$/.test(textAt(program, end));
    if (textAt(program, open) !== "(" || !isArgument || !callsWhatItTakes(program, open))
        return undefined;
    const { step, on, method } = [...valuesAlong(program, clients, chain)].at(-1) ?? {};
    return step === steps.at(-1) && step?.open === -1 && on && method ? { on, method, start, end, open } : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/lex/guards.js




/**
 * The guard of what begins at a token: `if (false) { }`, `false && x`, `false ? x : y`, Python's `if False:` and `x if False else y`, and
 * Ruby's `x if false` switch it off, any other `if` makes it conditional. That a file is run as a program (`__name__`, `require.main`) is
 * no condition.
 */
function guardOf(program, start) {
    const own = guardBefore(program, start) ?? guardBehind(program, start);
    if (own === "off")
        return own;
    const around = program.language === "python" ? pythonGuards(program)(start) : guardAround(program, start);
    return around === "off" ? "off" : (own ?? around);
}
/** `false && x`, `false ? x : y`, `if (false) x` and `if (false) y = x`. */
function guardBefore(program, start) {
    let index = beforeCalls(program, start - 1);
    const text = textAt(program, index);
    if (text === "and" || (text === "&" && textAt(program, index - 1) === "&")) {
        return isNever(program, text === "and" ? index - 1 : index - 2) ? "off" : "conditional";
    }
    if (text === "?")
        return isNever(program, index - 1) ? "off" : "conditional";
    if (text === "=")
        index = beforeAssigned(program, index - 1);
    return conditionAt(program, index);
}
/** Words before a bracket that call nothing. */
const NOT_CALLED = /^(?:if|elif|elseif|while|for|switch|catch|and|or|not|return|in)$/;
/** Tokens before something that are looked at for the calls that it is given to: a bound on the work. */
const MAXIMUM_CALLS = 40;
/** The token before the calls of which something is the first argument: before `client.send(` in `client.send(new Command(`. */
function beforeCalls(program, from) {
    let index = from;
    while (index > from - MAXIMUM_CALLS && /^(?:await|\()$/.test(textAt(program, index))) {
        const isCall = textAt(program, index) === "(" && isWord(program, index - 1);
        index--;
        if (!isCall || NOT_CALLED.test(textAt(program, index)))
            continue;
        while (textAt(program, index - 1) === "." && isWord(program, index - 2))
            index -= 2;
        index--;
    }
    return index;
}
/** Tokens of a statement of Ruby that are looked at. */
const MAXIMUM_STATEMENT = 60;
/** Python's `x if condition else y`, Ruby's `x if condition` and `x unless condition`. */
function guardBehind(program, start) {
    if (program.language !== "python" && program.language !== "ruby")
        return undefined;
    let index = start;
    while (index < start + 3 && !isWord(program, index))
        index++;
    const end = isWord(program, index) ? chainAt(program, index).end : index;
    if (program.language === "ruby")
        return modifierBehind(program, end);
    const goesOn = program.parents[end] !== -1 || !startsLine(program, end);
    return goesOn && textAt(program, end) === "if" ? verdictBehind(program, end + 1) : undefined;
}
/** The condition that ends a statement of Ruby. */
function modifierBehind(program, from) {
    for (let index = from; index < from + MAXIMUM_STATEMENT && !startsLine(program, index); index++) {
        const text = textAt(program, index);
        if (text === "if")
            return verdictBehind(program, index + 1);
        if (text === "unless")
            return textAt(program, index + 1) === "true" && endsCondition(program, index + 2) ? "off" : "conditional";
        const partner = program.partners[index] ?? -1;
        if (text === ";" || (partner >= 0 && partner < index))
            return undefined;
        index = Math.max(index, partner);
    }
    return undefined;
}
/** The verdict on a condition that begins at a token and stands behind what it guards: `false == x` is no literal. */
const verdictBehind = (program, from) => endsCondition(program, from + 1) ? verdict(program, from) : "conditional";
/** Whether nothing of a condition is left at a token. */
const endsCondition = (program, index) => index >= program.tokens.length ||
    startsLine(program, index) ||
    /^(?:else|end|[)\]},;])$/.test(textAt(program, index));
/** The token before a name that is assigned to. */
function beforeAssigned(program, name) {
    let index = name;
    while (index > name - 10 && /^[\w.$]+$/.test(textAt(program, index)) && textAt(program, index) !== "if")
        index--;
    return index;
}
/** Whether the token at an index is a literal that is never true, and nothing before it turns that round. */
function isNever(program, index) {
    const before = textAt(program, index - 1);
    const isCompared = before === "=" && /^[=!<>]$/.test(textAt(program, index - 2));
    return NEVER.test(literalOf(program, index)) && !isCompared && !/^(?:[!<>+\-*/%|^~]|not|is|in|or)$/.test(before);
}
const NEVER = /^(?:false|False|0)$/;
/** A word as it is written, and a number where zero is not true as it is in Ruby; else "". */
function literalOf({ tokens, language }, index) {
    const { kind, text } = tokens[index] ?? {};
    return kind === "word" || (kind === "number" && language !== "ruby") ? (text ?? "") : "";
}
/** The guard that ends at a token: the parentheses of an `if`, or without them (Go, Rust), or `else`. */
function conditionAt(program, end) {
    if (textAt(program, end) === "else")
        return "conditional";
    if (textAt(program, end) === ")") {
        const open = program.partners[end] ?? -1;
        if (open < 0 || !/^(?:if|while|elseif)$/.test(textAt(program, open - 1)))
            return undefined;
        return end === open + 2 ? verdict(program, end - 1) : isEntry(program, open, end) ? undefined : "conditional";
    }
    return textAt(program, end - 1) === "if" ? verdict(program, end) : undefined;
}
const verdict = (program, index) => NEVER.test(literalOf(program, index)) ? "off" : "conditional";
/** Whether a condition only asks if the file is run as a program. */
function isEntry(program, from, to) {
    for (let index = from; index < Math.min(to, from + 12); index++) {
        if (/^(?:__name__|main|meta)$/.test(textAt(program, index)))
            return true;
    }
    return false;
}
/** Blocks within blocks that are looked at. */
const guards_MAXIMUM_DEPTH = 40;
/** Tokens of a condition without parentheses. */
const MAXIMUM_CONDITION = 30;
function guardAround(program, start) {
    let found;
    let brace = program.blocks[start] ?? -1;
    for (let depth = 0; brace >= 0 && depth < guards_MAXIMUM_DEPTH; depth++) {
        const guard = conditionAt(program, brace - 1) ?? bareCondition(program, brace);
        if (guard === "off")
            return guard;
        found ??= guard;
        brace = program.blocks[brace] ?? -1;
    }
    return found;
}
/** Go's and Rust's `if a == b {`. */
function bareCondition(program, brace) {
    if (program.language !== "go" && program.language !== "rust")
        return undefined;
    for (let index = brace - 1; index > brace - MAXIMUM_CONDITION; index--) {
        const text = textAt(program, index);
        if (text === "if")
            return "conditional";
        if (/^[{};]$/.test(text) || text === "func" || text === "fn")
            return undefined;
    }
    return undefined;
}
/** The guard of each token of a Python program, by indentation. */
const pythonGuards = (0,once/* onceFor */.bO)(readPythonGuards);
function readPythonGuards(program) {
    const blocks = blocksOf(program, (index, outer) => {
        const own = pythonCondition(program, index);
        return own !== undefined && outer === "off" ? outer : own;
    });
    return (index) => blocks(index)?.sort;
}
function pythonCondition(program, index) {
    const text = textAt(program, index);
    if (text === "else" || text === "elif")
        return "conditional";
    if (text !== "if")
        return undefined;
    if (textAt(program, index + 2) === ":")
        return verdict(program, index + 1);
    return isEntry(program, index, index + 12) ? undefined : "conditional";
}

;// CONCATENATED MODULE: ./lib/scan/lex/mentions.js

// As the modules, classes and clients of all libraries and SDKs write it.
const SPELLINGS = ["iam", "IAM", "Iam", "dentityManagement", "dentitymanagement"];
/** The same as names have it: not within a word of a language, or of base64, of which compiled programs are full. */
const NAMES = /(?<![A-Za-z\d])(?:iam|IAM(?![a-z\d]))|awsiam|iam(?![A-Za-z\d])|Iam(?![a-z\d])|dentity[mM]anagement/;
/** Patterns of which one matches in whatever mentionsIam() answers for. */
const IAM_PATTERNS = ["[iI]am", "IAM", "dentity[mM]anagement"];
/**
 * Whether a text names IAM at all: what does not, defines nothing in any language. Every dialect of program code asks this of the same
 * text.
 */
const mentionsIam = (0,once/* onceForLast */.$I)((text) => SPELLINGS.some((spelling) => text.includes(spelling)) && NAMES.test(text));

;// CONCATENATED MODULE: ./lib/scan/dialects/aws-sdk.js













const OPERATIONS = new RegExp([
    ...METHOD_OPERATIONS.keys(),
    String.raw `\bcreate\b`,
    "enable_mfa",
    "attach_policy",
    "create_policy",
    "add_group",
    "add_user",
    "attach_user",
    "[uU]ser_?[pP]olicy",
    "[lL]ogin_?[pP]rofile",
].join("|"));
/**
 * Calls of the AWS SDKs (boto3, JavaScript 2 and 3, Go, Java, Ruby, PHP, .NET, Rust) that make IAM users or their credentials,
 * where what they are called on is bound to a client of IAM. Programs that mock AWS (moto) and clients of a loopback address make
 * none. The place is the call up to its arguments.
 */
const awsSdk = {
    id: "aws-sdk",
    anchor: {
        paths: /\.(?:[cm]?[jt]sx?|pyi?|go|java|csx?|rb|rake|ru|php|phtml|rs)$|(?:^|\/)Rakefile$/i,
        patterns: IAM_PATTERNS,
        *locate(text) {
            if (mentionsIam(text) && OPERATIONS.test(text))
                yield 0;
        },
    },
    *read(view) {
        const program = programOf(view);
        if (!program || isMocked(program))
            return;
        const clients = clientsIn(program);
        const sentTo = new Map();
        const hasCommands = program.language === "javascript" && view.text.includes("Command");
        for (const chain of chainsIn(program)) {
            if (!hasCommands && !chain.steps.some(({ names }) => aws_sdk_mayMake(names)))
                continue;
            const steps = [...valuesAlong(program, clients, chain)];
            for (const { step, on } of steps)
                if (on !== undefined)
                    sentTo.set(step.open, on);
            if (sentTo.get(program.parents[chain.start] ?? -1) !== "stand-in")
                yield* commandAt(program, chain);
            yield* callsAlong(program, chain, steps);
            yield* indirectly(program, clients, chain);
        }
    },
};
const aws_sdk_mayMake = (names) => isOperation(names.at(-1) ?? "") || mayBeIndirect(names);
function* callsAlong(program, chain, steps) {
    for (const [index, { step, on, method }] of steps.entries()) {
        const receiver = on ?? (takesRequest(program, chain, index, method) ? "client" : undefined);
        const kind = receiver && kindOfMethod(receiver, methodCalled(program, step, method));
        const called = step.open >= 0 || program.language === "ruby";
        if (kind === undefined || !called || guardOf(program, chain.start) === "off")
            continue;
        const handled = receiver === "client" ? undefined : nameOfHandle(program, chain, index);
        yield { ...definitionOf(program, chain, index, kind), ...userName(handled) };
    }
}
/** A call of a method that is looked up by its name, or handed on to what calls it. */
function* indirectly(program, clients, chain) {
    const call = indirectCall(program, clients, chain);
    const kind = call && kindOfMethod(call.on, call.method);
    if (!call || kind === undefined || guardOf(program, chain.start) === "off")
        return;
    const { tokens, view } = program;
    yield {
        kind,
        dialect: awsSdk.id,
        ...userName(kind === "mfa-device" ? undefined : literalArgument(program, rangeOf(program, call.open), ["username"])),
        address: call.method,
        confidence: "imperative",
        at: { source: view, start: tokens[call.start]?.start ?? 0, end: tokens[call.end - 1]?.end ?? 0 },
    };
}
/** Handles whose first argument is the user's name. */
const NAMED_BY_USER = /^(?:[uU]ser(?:_?[pP]olicy)?|[lL]ogin_?[pP]rofile|new)$/;
/** The user's name, where the step before made the handle: `User("ci").create()`. */
function nameOfHandle(program, { steps }, index) {
    const { names = [], open = -1 } = steps[index - 1] ?? {};
    return open >= 0 && NAMED_BY_USER.test(names.at(-1) ?? "") ? literalAt(program, open + 1) : undefined;
}
/** Libraries that put something else in the place of AWS, or of its SDK, for a whole program. */
const aws_sdk_MOCKS = /^(?:moto|botocore\.stub|aws-sdk-client-mock|aws-sdk-mock)(?:\.|$)/;
/** Whether a program replaces AWS: by such a library, which it does not only import, or by `jest.mock("aws-sdk")` and its like. */
const isMocked = (program) => [...bindingsOf(program).names].some(([name, all]) => all.some(({ target }) => aws_sdk_MOCKS.test(target ?? "")) && isUsed(program, name)) ||
    (program.language === "javascript" &&
        placesOf(program, "mock", "Mock", "doMock", "unstable_mockModule", "module").some((index) => mocksModule(program, index)));
/** Whether a name stands anywhere but where it is imported. */
const isUsed = (program, name) => placesOf(program, name).length > 1;
const mocksModule = (program, index) => /^(?:jest|vi|vitest|mock)$/.test(textAt(program, index - 2)) &&
    // Vitest takes `import("…")` too.
    [index + 2, index + 4].some((at) => /^(?:aws-sdk|@aws-sdk\/client-iam)(?:\/|$)/.test(program.tokens[at]?.value ?? ""));
/** Version 3 for JavaScript: `new CreateUserCommand(`, whoever sends it. */
function* commandAt(program, chain) {
    const { names, at, open } = chain.steps[0];
    if (program.language !== "javascript" || !chain.isNew || open < 0)
        return;
    for (const name of qualified(bindingsOf(program), names, at)) {
        const [, operation = ""] = /^@aws-sdk\/client-iam\.(\w+)Command$/.exec(name) ?? [];
        const kind = METHOD_OPERATIONS.get(operation);
        if (kind !== undefined && guardOf(program, chain.start) !== "off")
            yield definitionOf(program, chain, 0, kind);
    }
}
function definitionOf(program, chain, index, kind) {
    const { tokens, view } = program;
    const step = chain.steps[index] ?? chain.steps[0];
    const name = kind === "mfa-device" ? undefined : literalOfCall(program, chain, index, ["username", "withusername"]);
    const written = chain.steps.slice(0, index + 1).map(({ names }) => names.join("."));
    return {
        kind,
        dialect: awsSdk.id,
        ...userName(name ?? bareArgument(program, chain, index) ?? requested(program, step)),
        address: written.join("()."),
        confidence: "imperative",
        at: { source: view, start: tokens[chain.start]?.start ?? 0, end: tokens[step.end - 1]?.end ?? 0 },
    };
}
/** The name that a request's constructor takes: `new CreateUserRequest("ci")` of Java and .NET. */
function requested(program, { open }) {
    if (open < 0 || textAt(program, open + 1) !== "new")
        return undefined;
    const [request] = chainAt(program, open + 2).steps;
    const isOfUser = /^Create(?:User|LoginProfile)Request$/.test(request.names.at(-1) ?? "");
    return isOfUser && request.open >= 0 ? literalAt(program, request.open + 1) : undefined;
}
/** Ruby's `create_user user_name: "ci"`, without parentheses. */
function bareArgument(program, chain, index) {
    const { open, end } = chain.steps[index] ?? chain.steps[0];
    if (open >= 0 || textAt(program, end) !== "user_name" || textAt(program, end + 1) !== ":")
        return undefined;
    const { value, end: last } = program.tokens[end + 2] ?? {};
    return value !== undefined && /^\s*(?:\n|,|$)/.test(program.view.text.slice(last, (last ?? 0) + 200))
        ? value
        : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/dialects/paths.js
/** Files that are read as YAML or JSON, by their names; see documents/parse.ts and scan/readings.ts. */
const YAML_AND_JSON = /\.(?:ya?ml|jsonc?|template)$/i;
/** Files that are read as YAML, JSON or HCL, by their names; see documents/parse.ts. */
const DATA_FILES = /\.(?:ya?ml|json|template|tf|tofu|hcl|tfvars)$/i;

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform/resources.js


/**
 * The resources of a Terraform or OpenTofu file, in order. Blocks of every other type (data, list, moved, removed, import,
 * check, mock_resource, variable and so on) and attributes of that name are none.
 * Format: https://developer.hashicorp.com/terraform/language/syntax/json and .../syntax/configuration.
 */
function* resourcesOf({ root, format }) {
    for (const block of resources_blocksOf(root, "resource")) {
        for (const type of membersOf(block.value))
            yield* format === "hcl" ? ofBlock(block, type) : ofProperty(type);
    }
}
/** Which blocks call modules, where else than in a configuration, and in which attribute the inputs stand. */
const CALLING = [
    { block: "module", dialect: "terraform", files: undefined, inputs: undefined },
    { block: "component", dialect: "terraform", files: /\.tf(?:component|stack)\.hcl$/i, inputs: "inputs" },
    { block: "stack", dialect: "terraform", files: /\.tf(?:component|stack)\.hcl$/i, inputs: "inputs" },
    { block: "unit", dialect: "terragrunt", files: /(?:^|\/)terragrunt\.stack\.hcl$/i, inputs: "values" },
    { block: "stack", dialect: "terragrunt", files: /(?:^|\/)terragrunt\.stack\.hcl$/i, inputs: "values" },
];
/**
 * The calls of modules in a Terraform file, in order. Formats: https://developer.hashicorp.com/terraform/language/stacks/reference;
 * https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#unit; https://developer.hashicorp.com/terraform/language/tests#modules.
 */
function* modulesOf(configuration) {
    for (const calling of CALLING) {
        if (calling.files?.test(configuration.path) === false)
            continue;
        for (const block of resources_blocksOf(configuration.root, calling.block))
            yield* callsIn(block, configuration, calling);
    }
    if (TESTS.test(configuration.path))
        yield* callsInTests(configuration.root);
}
const TESTS = /\.(?:tf|tofu)test\.hcl$/i;
/** A test runs a module in place of the configuration, and makes what that makes unless it only plans. */
function* callsInTests(root) {
    for (const { key, value } of resources_blocksOf(root, "run").flatMap((block) => membersOf(block.value))) {
        const module = (0,documents_nodes/* valueAt */.fK)(value, "module");
        const command = (0,documents_nodes/* valueAt */.fK)(value, "command");
        if (!module || (command?.type === "computed" && command.written === "plan"))
            continue;
        yield { address: `run.${key.value}`, dialect: "terraform", body: module, inputs: (0,documents_nodes/* valueAt */.fK)(value, "variables") };
    }
}
function* callsIn(block, { format }, { dialect, inputs }) {
    for (const { key, value } of membersOf(block.value)) {
        if (format === "hcl" && value.at.start !== block.key.at.start)
            continue;
        const address = `${block.key.value}.${key.value}`;
        for (const body of bodiesOf(value)) {
            yield { address, dialect, body, inputs: inputs === undefined ? body : (0,documents_nodes/* valueAt */.fK)(body, inputs) };
        }
    }
}
/** The blocks of one type on the outermost level. */
const resources_blocksOf = (root, type) => membersOf(root).filter((block) => block.key.value === type);
/** The locals that a file gives, by name: remembered, since each of many blocks may ask for them. */
const localsOf = (0,once/* onceFor */.bO)((root) => new Map(resources_blocksOf(root, "locals").flatMap(({ value }) => membersOf(value).map((local) => [local.key.value, local.value]))));
function* ofBlock(block, type) {
    // All maps of one block begin at its header; the value of an attribute, or a block within the block, begins later.
    const named = membersOf(type.value).filter(({ value }) => value.at.start === block.key.at.start);
    for (const { key, value: body } of named) {
        yield { type: type.key.value, name: key.value, body, at: headerOf(block, key.at) };
    }
}
function* ofProperty(type) {
    for (const { key, value } of membersOf(type.value)) {
        for (const body of bodiesOf(value))
            yield { type: type.key.value, name: key.value, body, at: type.key.at };
    }
}
/** The entries of an object, or of every object in an array: the JSON syntax allows both on each level. */
const membersOf = (node) => node.type === "list" ? node.items.flatMap(documents_nodes/* entriesOf */.Mc) : (0,documents_nodes/* entriesOf */.Mc)(node);
/** The bodies of a block: one, or a list of them where it is written several times. */
const bodiesOf = (node) => (node.type === "list" ? (0,documents_nodes/* itemsOf */.S3)(node) : [node]).filter(({ type }) => type === "map");
function headerOf({ key }, label) {
    const { source, start } = key.at;
    return { source, start, end: label.end + (source.text[label.end] === '"' ? 1 : 0) };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform/instances.js



/** Instances of one block that are told apart; what is beyond them counts as one. Source: our own, more users than a list in a file has. */
const MOST_INSTANCES = 100;
/**
 * What a block with `for_each` makes, as far as its items are written out there or in a local of the same file (`root`): one for each item,
 * and undefined for all others together; so undefined alone where nobody can tell.
 * Format: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each.
 */
function instancesOf(body, root) {
    const forEach = (0,documents_nodes/* valueAt */.fK)(body, "for_each");
    if (!forEach)
        return [undefined];
    const parts = [...valuesOf(forEach)]
        .flatMap(({ node }) => [...valuesOf(localOf(node, root))])
        .map(({ node }) => node);
    const instances = parts.flatMap(instances_itemsIn);
    const known = new Map(instances.flatMap((instance) => (instance ? [[instance.key, instance]] : [])));
    const told = [...known.values()].slice(0, MOST_INSTANCES);
    return instances.includes(undefined) || known.size !== told.length ? [...told, undefined] : told;
}
function instances_itemsIn(node) {
    if (node.type === "map")
        return (0,documents_nodes/* entriesOf */.Mc)(node).map(({ key, value }) => ({ key: key.value, value }));
    if (node.type !== "list")
        return [undefined];
    return (0,documents_nodes/* itemsOf */.S3)(node).map((value) => {
        const key = (0,documents_nodes/* stringOf */.Je)(value);
        return key === undefined ? undefined : { key, value };
    });
}
/** What a local of the same file is given in writing; any other value is itself, and so is an empty one: an override may fill it. */
function localOf(node, root) {
    const [, name] = (node.type === "computed" && /^local\.([\w-]+)$/.exec(node.written)) || [];
    const given = name === undefined ? undefined : localsOf(root).get(name);
    const isEmpty = given !== undefined && (0,documents_nodes/* itemsOf */.S3)(given).length === 0 && (0,documents_nodes/* entriesOf */.Mc)(given).length === 0;
    return given === undefined || isEmpty ? node : given;
}
/** The address of an instance, as Terraform writes it: `aws_iam_user.x["ci"]`. */
const addressOf = (address, instance) => instance ? `${address}[${JSON.stringify(instance.key)}]` : address;
/** The text that an argument has for an instance, with its key and value filled in; undefined where something else has to be. */
function textFor(node, instance) {
    if (!instance || node?.type !== "computed")
        return undefined;
    const bare = textOfReference(node.written, instance);
    if (bare !== undefined || !/^"[^"]*"$/.test(node.written))
        return bare;
    const text = node.written.slice(1, -1).replace(/\$\{([^{}]*)\}/g, (whole, reference) => {
        return textOfReference(reference.trim(), instance) ?? whole;
    });
    return text.includes("${") || text.includes("\\") ? undefined : text;
}
/** `each.key`, unless it is worked out or empty, so that it is in no name; `each.value` and `each.value.name`. */
function textOfReference(reference, { key, value }) {
    if (reference === "each.key")
        return /^(?!\()./.test(key) ? key : undefined;
    const [, member] = /^each\.value(?:\.([\w-]+))?$/.exec(reference) ?? [undefined, null];
    if (member === null)
        return undefined;
    return (0,documents_nodes/* stringOf */.Je)(member === undefined ? value : (0,documents_nodes/* valueAt */.fK)(value, member));
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform/modules.js
/**
 * Well-known publishers whose modules make no IAM users beyond those in USER_MODULES, so that they need no word when a change adds
 * one. The policy's `iamUsers.modules.trusted` adds to them.
 */
const TRUSTED_MODULES = [
    /^terraform-aws-modules\/(?!iam\/)[\w-]+\/aws(?:\/\/|$)/,
    /^terraform-aws-modules\/iam\/aws\/\/(?:modules|wrappers)\/iam-(?:role|assumable|policy|read-only-policy|account|oidc|eks-role|[a-z]+-oidc)[\w-]*$/,
    /^github\.com\/terraform-aws-modules\/terraform-aws-(?!iam(?:\/|$))[\w-]+(?:\/\/|$)/,
    /^github\.com\/terraform-aws-modules\/terraform-aws-iam\/\/(?:modules|wrappers)\/iam-(?:role|assumable|policy|read-only-policy|account|oidc|eks-role|[a-z]+-oidc)[\w-]*$/,
    /^cloudposse\/(?:label|s3-bucket|vpc|dynamic-subnets|eks-cluster|ecs-[\w-]+|ec2-[\w-]+|rds[\w-]*|security-group|kms-key|iam-role|iam-policy)\/(?:aws|null)$/,
    // Other clouds have other users.
    /^[\w-]+\/[\w-]+\/(?:azurerm|azure|azuread|google|google-beta|oci|kubernetes|helm|github|cloudflare|null|random)(?:\/\/|$)/,
];
/** Where Terragrunt's functions, OpenTofu's early evaluation and older habits lead to a folder of the same repository. */
const OWN_FOLDER = /^(?:\.\.?(?:[/\\]|$)|[/~]|\$\{(?:path\.(?:module|root|cwd)|(?:get_(?:repo_root|terragrunt_dir|parent_terragrunt_dir|path_to_repo_root|path_from_repo_root|original_terragrunt_dir)|path_relative_(?:from|to)_include|find_in_parent_folders)\(|dirname\())/;
/**
 * A module's source without protocol, the public registry's host, query, version and `.git`; undefined for one in the same
 * repository. Formats: https://developer.hashicorp.com/terraform/language/modules/sources; Terragrunt's `tfr:///` and
 * https://terragrunt.gruntwork.io/docs/reference/hcl/functions/.
 */
function moduleSource(written) {
    const source = written.trim();
    if (source === "" || OWN_FOLDER.test(source))
        return undefined;
    return source
        .replace(/[?#].*$/s, "")
        .replace(/^(?:git|hg|s3|gcs)::/, "")
        .replace(/^(?:https?|ssh|git|tfr|oci):\/\//, "")
        .replace(/^\/+/, "")
        .replace(/^(?:registry\.(?:terraform\.io|opentofu\.org))\//, "")
        .replace(/^[^/@]*@/, "")
        .replace(/^([\w.-]+):(?!\/)/, "$1/")
        .replace(/\/+$/, "")
        .replace(/\.git(?=\/\/|$)/, "");
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform/user-modules.js
const HOST = "(?:[\\w.-]+(?::\\d+)?/)?";
const within = (inner) => (inner === "" ? "" : `//${inner}`);
/** A module by its name in the registry (`owner/name/aws`) and by its repository (`owner/terraform-aws-name`), on any host. */
const published = (owner, name, inner = "") => new RegExp(`^(?:${HOST}${owner}/${name}/aws|${HOST}${owner}/terraform-aws-${name})${within(inner)}$`);
/** The same, and repositories of that name under other owners, such as a company's fork. */
const orFork = (owner, name, inner = "") => new RegExp(`^(?:${HOST}${owner}/${name}/aws|[\\w.:@/-]*/terraform-aws-${name})${within(inner)}$`);
/** What else has users, and modules of the same names. */
const AWS_ALONE = "(?!.*(?:google|gcp|azure|yandex|ali(?:baba|cloud)|ibm|oracle|linode|digitalocean|scaleway|huawei|tencent|exoscale|outscale|minio|keycloak|okta|auth0))";
/** How names of repositories and folders begin. */
const OF_MODULES = "(?:(?:terraform|tofu|tf|modules?|aws)[._-])*";
const always = (...kinds) => kinds.map((kind) => ({ kind }));
const unless = (inputs, ...kinds) => kinds.map((kind) => ({ kind, unless: inputs }));
const given = (kind, inputs, off = []) => ({
    kind,
    unless: off,
    given: inputs,
});
const CREATE_USER = ["create_user", "create"];
/**
 * Published modules that make IAM users, by their sources, with the inputs that switch parts of them on and off; where a module
 * changed its mind, with the defaults of its newest version. An input that was renamed stands with both names, since a version
 * may be a range. `create = false` and `enabled = false` switch every module off. Sources: the repositories'
 * `main.tf` and `variables.tf`: terraform-aws-modules/terraform-aws-iam (v2 to v5, and docs/UPGRADE-6.0.md for v6);
 * cloudposse/terraform-aws-iam-user, -iam-system-user, -iam-s3-user, -iam-chamber-user (archived), -ses (`enable_ses_user` up to
 * 0.20, then `ses_user_enabled`), -s3-bucket; dasmeta/terraform-aws-iam and -modules; mineiros-io/, boldlink/, clouddrove/ and
 * Flaconi/terraform-aws-iam-user; clouddrove/terraform-aws-ses; Flaconi/terraform-aws-iam-ses-user;
 * mineiros-io/terraform-aws-iam-group; thoughtbot/terraform-aws-ses-smtp-credentials; champ-oss/terraform-aws-ses-smtp-users;
 * telia-oss/ and cytopia/terraform-aws-iam; trussworks/terraform-aws-iam-user-group; cisagov/ci-iam-user-tf-module;
 * silinternational/terraform-aws-serverless-user; https://docs.gruntwork.io/reference/modules/terraform-aws-security/iam-users/.
 */
const USER_MODULES = [
    {
        // Also forks, such as github.com/binbashar/terraform-aws-iam.
        source: orFork("terraform-aws-modules", "iam", "modules/iam-user"),
        makes: [
            ...unless(CREATE_USER, "user"),
            ...unless([...CREATE_USER, "create_iam_access_key", "create_access_key"], "access-key"),
            ...unless([...CREATE_USER, "create_iam_user_login_profile", "create_login_profile"], "login-profile"),
            given("ssh-key", ["upload_iam_user_ssh_key", "create_ssh_key"], CREATE_USER),
            given("user-policy", ["policy_arns", "policies", "create_inline_policy"], CREATE_USER),
        ],
        userName: "name",
    },
    {
        // Calls the module for each of its items.
        source: orFork("terraform-aws-modules", "iam", "wrappers/iam-user"),
        makes: ["user", "access-key", "login-profile"].map((kind) => given(kind, ["items"])),
    },
    {
        // The group itself is no user; its list of users makes members.
        source: orFork("terraform-aws-modules", "iam", "modules/iam-group(?:-with-[a-z-]+|-complete)?"),
        makes: [given("membership", ["group_users", "users"])],
    },
    { source: published("mineiros-io", "iam-group"), makes: [given("membership", ["users"], ["module_enabled"])] },
    { source: published("trussworks", "iam-user-group"), makes: [given("membership", ["user_list"])] },
    {
        source: published("(?:mineiros-io|boldlink)", "iam-user"),
        makes: [
            ...unless(["module_enabled"], "user"),
            given("membership", ["groups"], ["module_enabled"]),
            given("user-policy", ["policy_arns", "policy_statements", "user_policy"], ["module_enabled"]),
            given("login-profile", ["create_iam_user_login_profile"]),
        ],
        userName: "name",
    },
    {
        source: published("clouddrove", "iam-user"),
        makes: [
            ...unless(["create_user"], "user"),
            ...unless(["create_user", "create_access_key"], "access-key"),
            ...unless(["create_user", "create_iam_user_login_profile"], "login-profile"),
            given("ssh-key", ["upload_iam_user_ssh_key"], ["create_user"]),
            given("membership", ["groups"], ["create_user"]),
            given("user-policy", ["policy_enabled"], ["create_user"]),
        ],
    },
    { source: published("Flaconi", "iam-(?:ses-)?user"), makes: always("user", "access-key"), userName: "name" },
    {
        source: orFork("cloudposse", "iam-user"),
        makes: [...always("user"), ...unless(["login_profile_enabled"], "login-profile"), given("membership", ["groups"])],
        userName: "user_name",
    },
    {
        source: orFork("cloudposse", "(?:iam-system-user|iam-s3-user|iam-chamber-user)"),
        makes: [
            ...always("user"),
            ...unless(["create_iam_access_key"], "access-key"),
            given("user-policy", [
                ...["inline_policies", "inline_policies_map", "policy_arns", "policy_arns_map"],
                ...["s3_resources", "ssm_resources"],
            ]),
        ],
    },
    {
        source: orFork("cloudposse", "ses"),
        makes: unless(["ses_user_enabled", "enable_ses_user"], "user", "access-key"),
    },
    {
        source: orFork("cloudposse", "s3-bucket"),
        makes: [given("user", ["user_enabled"]), given("access-key", ["user_enabled"], ["access_key_enabled"])],
    },
    {
        source: published("clouddrove", "ses"),
        makes: ["user", "access-key", "user-policy"].map((kind) => given(kind, ["iam_name"])),
        userName: "iam_name",
    },
    {
        source: new RegExp(`${published("dasmeta", "iam", "modules/user").source}|${published("dasmeta", "modules", "modules/aws-iam-user").source}`),
        makes: [
            ...unless(["create_user"], "user"),
            ...unless(["create_user", "api"], "access-key"),
            ...unless(["create_user", "console"], "login-profile"),
            given("user-policy", ["policy_attachment", "policy"]),
        ],
        userName: "username",
    },
    {
        source: published("silinternational", "serverless-user"),
        makes: always("user", "access-key", "user-policy"),
        userName: "username",
    },
    {
        // Its rotation makes the keys.
        source: published("thoughtbot", "ses-smtp-credentials"),
        makes: always("user", "minted", "user-policy"),
        userName: "name",
    },
    { source: published("champ-oss", "ses-smtp-users"), makes: always("user", "access-key", "user-policy") },
    { source: published("telia-oss", "iam", "modules/user"), makes: always("user", "login-profile"), userName: "name" },
    { source: published("cytopia", "iam"), makes: [given("user", ["users"]), given("user-policy", ["users"])] },
    {
        source: new RegExp(`^${HOST}cisagov/ci-iam-user-tf-module$`),
        makes: always("user", "access-key", "user-policy"),
        userName: "user_name",
    },
    {
        source: new RegExp(`^${HOST}gruntwork-io/terraform-aws-security//modules/iam-users$`),
        makes: [given("user", ["users"])],
    },
    {
        // By other publishers: a module of such a name makes the user, whatever else it does, be it a repository or a folder of one.
        source: new RegExp(`^(?:${HOST}[\\w-]+/(?:aws-)?(?:iam-(?:system-|s3-|ses-)?users?|ses-smtp-users?)/aws|${AWS_ALONE}[\\w.@-][^$]*/${OF_MODULES}iam(?:[._-](?:(?:system|s3|ses)[._-])?|/)users?)$`, "i"),
        makes: unless(["create_user"], "user"),
        userName: "name",
    },
];

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform/calls.js







/**
 * What a module of another repository makes: its users, where it is known to make some; "unresolved" where nobody knows it. The
 * policy may know better, so that whoever judges looks at `from` too. A module of the same repository is read where it lies.
 */
function* definitionsOfCall(call) {
    const { source, inputs, address, dialect } = call;
    const written = expressionOf(source);
    const from = written === undefined ? undefined : moduleSource(withLocals(written, call.root));
    const presence = switchesOf(inputs, ["create", "enabled"]);
    if (from === undefined || presence === "absent")
        return;
    const known = USER_MODULES.find((module) => module.source.test(from));
    if (known) {
        for (const instance of call.instances ?? [undefined])
            for (const definition of calls_madeBy(known, call, from, instance))
                yield* (0,templates_presence/* guarded */.Nj)(definition, presence);
    }
    else if (!TRUSTED_MODULES.some((trusted) => trusted.test(from))) {
        const name = (0,documents_nodes/* textOf */.b6)((0,documents_nodes/* valueAt */.fK)(inputs, "name"))?.value;
        yield {
            kind: "unresolved",
            dialect,
            ...optionalName(name),
            address,
            from,
            confidence: call.confidence,
            at: source.at,
        };
    }
}
/** A text, or what stands between the quotes of one that is worked out. */
const expressionOf = (node) => (0,documents_nodes/* stringOf */.Je)(node) ?? (node?.type === "computed" ? node.written.replace(/^"|"$/g, "") : undefined);
/** Locals that are made of others, and characters of each: of many long ones a source would grow without end. */
const DEEPEST_LOCAL = 3;
const LONGEST_LOCAL = 400;
/** An expression with the locals that the same file gives in writing: OpenTofu and Terragrunt allow them in a source. */
function withLocals(expression, root) {
    let text = expression;
    for (let level = 0; root && level < DEEPEST_LOCAL && text.includes("local."); level++) {
        if (text.length > LONGEST_LOCAL)
            return text;
        text = text.replace(LOCAL, (whole, inText, alone) => {
            const given = expressionOf(localsOf(root).get(inText ?? alone ?? "")) ?? whole;
            return given.length > LONGEST_LOCAL ? whole : given;
        });
    }
    return text;
}
const LOCAL = /\$\{\s*local\.([\w-]+)\s*\}|^local\.([\w-]+)$/g;
function* calls_madeBy(module, call, from, instance) {
    const { inputs, source, address, dialect } = call;
    for (const made of module.makes) {
        const presence = calls_presenceOf(made, inputs);
        if (presence === "absent")
            continue;
        yield {
            kind: made.kind,
            dialect,
            ...optionalName(calls_userNameOf(module, inputs, instance)),
            address: addressOf(address, instance),
            from,
            confidence: call.confidence === "conditional" ? "conditional" : presence,
            at: source.at,
        };
    }
}
function calls_userNameOf({ userName }, inputs, instance) {
    const given = userName === undefined ? undefined : (0,documents_nodes/* valueAt */.fK)(inputs, userName);
    return (0,documents_nodes/* stringOf */.Je)(given) ?? textFor(given, instance);
}
function calls_presenceOf({ unless = [], given }, inputs) {
    const all = switchesOf(inputs, unless);
    const chosen = given?.map((input) => switchOf((0,documents_nodes/* valueAt */.fK)(inputs, input), "absent"));
    if (all === "absent" || chosen?.every((presence) => presence === "absent"))
        return "absent";
    const isCertain = chosen === undefined || chosen.includes("definite");
    return isCertain && all === "definite" ? "definite" : "conditional";
}
/**
 * What a switch says, or a list or text that is empty where it shall switch something off; `otherwise` where it is not there.
 * Something to be worked out decides when it is applied.
 */
function switchOf(input, otherwise) {
    if (input === undefined || (input.type === "scalar" && input.value === null))
        return otherwise;
    if (input.type === "list")
        return input.items.length === 0 ? "absent" : "definite";
    if (input.type === "map")
        return input.entries.length === 0 ? "absent" : "definite";
    if (input.type !== "scalar")
        return "conditional";
    return input.value === false || input.value === "false" || input.value === "" ? "absent" : "definite";
}
/** What all of some switches say together. */
function switchesOf(inputs, names) {
    const switches = names.map((name) => switchOf((0,documents_nodes/* valueAt */.fK)(inputs, name), "definite"));
    if (switches.includes("absent"))
        return "absent";
    return switches.includes("conditional") ? "conditional" : "definite";
}

// EXTERNAL MODULE: ./lib/scan/prefilter.js
var prefilter = __webpack_require__(7235);
// EXTERNAL MODULE: ./lib/scan/readings.js
var scan_readings = __webpack_require__(5371);
;// CONCATENATED MODULE: ./lib/scan/dialects/within/inner-files.js





/** What a program of any language holds that is looked into: names of operations, classes and types. */
const PROGRAM_TEXTS = [
    ...[...METHOD_OPERATIONS.keys(), ...COMMAND_OPERATIONS.keys(), "aws_iam_", "AWS::IAM::", "-IAM", "add_user"],
    ...[
        "User",
        "AccessKey",
        "LoginProfile",
        "SshKey",
        "SigningCertificate",
        "ServiceSpecificCredential",
        "GroupMembership",
    ],
];
/**
 * What the dialects find in a file within another one: as they say it, at the place in the file around it. A file that one of them would
 * read and the parser refused is told of once.
 */
function* definitionsInFile(file, outer, dialects) {
    for (const definition of definitionsOf(file, dialects)) {
        const { start, end } = file.outside(definition.at);
        yield { ...definition, at: { source: outer, start, end } };
    }
}
function* definitionsOf({ name, text }, dialects) {
    const readers = dialects.filter(({ anchor }) => (0,prefilter/* passes */.WE)(anchor, name, text));
    const [first] = readers;
    if (!first)
        return;
    const view = { ...(0,documents_source/* createSource */.gV)(name, text), undone: [] };
    const readings = (0,scan_readings/* readingsOf */.R)(name, text);
    const [refusal] = (0,templates/* refusalsIn */.z0)(readings.flatMap(({ documents }) => documents), first.id);
    if (refusal)
        yield refusal;
    for (const dialect of readers)
        yield* (0,scan_readings/* definitionsIn */.k)(view, readings, dialect);
}

;// CONCATENATED MODULE: ./lib/scan/dialects/carried-templates.js








/** What is sought in the texts of manifests. */
const carried_templates_WORDS = [...CLOUDFORMATION_TYPES.keys(), ...TERRAFORM_TYPES.keys()];
/** Groups of Crossplane's providers for Terraform and OpenTofu. */
const GROUPS = ["tf.upbound.io", "tf.m.upbound.io", "tf.crossplane.io", "opentofu.upbound.io", "opentofu.m.upbound.io"];
/**
 * Templates of other tools that a manifest of Kubernetes carries, as the given dialects read them: a `Workspace` of Crossplane's
 * provider-terraform (also its modules elsewhere), a `Configuration` of KubeVela's Terraform controller, a `Stack` of CloudFormation, files
 * of a ConfigMap. What is found keeps its dialect. Formats: crossplane-contrib/provider-upjet-aws, cloudformation Stack;
 * upbound/provider-terraform, "Inline"; kubevela/terraform-controller, "hcl".
 */
const carriedTemplates = (dialects) => ({
    id: "carried-templates",
    anchor: { ...spellingsOfAny([...carried_templates_WORDS, ...GROUPS]), paths: YAML_AND_JSON },
    *read(view, document) {
        const parsed = document();
        if (!parsed || parsed.format === "hcl" || (0,documents_nodes/* valueAt */.fK)(parsed.root, "apiVersion") === undefined)
            return;
        if (ASSERTION_FILES.test(view.path))
            return;
        for (const file of filesIn(parsed.root, "", new Set()))
            yield* definitionsInFile(file, view, dialects);
        yield* modulesIn(parsed.root, new Set());
    },
});
/** Modules elsewhere that a `Workspace` deploys, at any depth. */
function* modulesIn(node, seen) {
    if (seen.has(node) || makesNothing(node))
        return;
    seen.add(node);
    for (const item of (0,documents_nodes/* itemsOf */.S3)(node))
        yield* modulesIn(item, seen);
    const provided = (0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(node, "spec"), "forProvider");
    const source = (0,documents_nodes/* valueAt */.fK)(provided, "module");
    const [group = ""] = (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(node, "apiVersion"))?.split("/") ?? [];
    if (source && GROUPS.includes(group) && (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(provided, "source")) === "Remote") {
        const address = (0,documents_nodes/* textOf */.b6)((0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(node, "metadata"), "name"))?.value ?? "Workspace";
        yield* definitionsOfCall({ dialect: "terraform", address, inputs: undefined, source, confidence: "definite" });
    }
    for (const { value } of (0,documents_nodes/* entriesOf */.Mc)(node))
        yield* modulesIn(value, seen);
}
/** `kind` is that of the manifest around a node. An alias may lead to one node again and again, which is then in `seen`. */
function* filesIn(node, kind, seen) {
    if (seen.has(node) || makesNothing(node))
        return;
    seen.add(node);
    for (const item of (0,documents_nodes/* itemsOf */.S3)(node))
        yield* filesIn(item, kind, seen);
    const own = (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(node, "kind")) ?? kind;
    for (const { key, value } of (0,documents_nodes/* entriesOf */.Mc)(node)) {
        const name = carried_templates_nameOf(key.value, own, node);
        if (!(0,embedded/* isTextNode */.ir)(value))
            yield* filesIn(value, own, seen);
        else if (name !== undefined && carried_templates_WORDS.some((word) => value.value.includes(word)))
            yield { name, text: value.value, outside: (0,embedded/* outsideOf */.R_)(value) };
    }
}
const makesNothing = (node) => isDescriptionOrRemoval(node) || isObserved((0,documents_nodes/* valueAt */.fK)(node, "spec"));
/** A name that tells what the text under a key is; undefined where that is none of these. */
function carried_templates_nameOf(key, kind, around) {
    if (key === "hcl")
        return "main.tf";
    if (key === "module")
        return (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(around, "source")) === "Inline" ? "main.tf" : undefined;
    if (key === "templateBody")
        return kind === "Stack" ? "template.yaml" : undefined;
    return FILES.test(key) ? key : undefined;
}
const FILES = /^[\w.-]+\.(?:tf|tofu|tf\.json|ya?ml|json|template)$/i;

;// CONCATENATED MODULE: ./lib/scan/lex/clients/assigned-objects.js



/** Names in one range, and tokens between a name and what is assigned to it, that are looked at. */
const assigned_objects_MAXIMUM_NAMES = 20;
const assigned_objects_MAXIMUM_TOKENS = 12;
/**
 * What stands in the objects, or in the arguments of the calls, that the program assigns to the variables which are values in a range:
 * `{ onCreate: call }` with `const call: AwsSdkCall = { … }`.
 */
function* rangesNamedIn(program, { from, to }) {
    const names = new Set();
    for (let index = from; index < to && names.size < assigned_objects_MAXIMUM_NAMES; index++) {
        const isValue = isWord(program, index) && /^[:=,{]$/.test(textAt(program, index - 1));
        if (isValue && /^[,)}]$/.test(textAt(program, index + 1)))
            names.add(textAt(program, index));
    }
    for (const name of names) {
        for (const open of bracketsAssigned(program)(name))
            if (open < from || open > to)
                yield rangeOf(program, open);
    }
}
/** Objects and calls that one variable is given: a bound on the work, as each range that names it is looked into for them. */
const MAXIMUM_OBJECTS = 20;
/** The brackets of the objects and calls that are assigned to a variable; looked up once however many ranges name it. */
const bracketsAssigned = (0,once/* onceFor */.bO)((program) => (0,once/* onceForText */.sJ)((name) => placesOf(program, name)
    .map((place) => bracketAssigned(program, place))
    .filter((open) => open >= 0)
    .slice(0, MAXIMUM_OBJECTS)));
/** The bracket of the object or call that is assigned to the name at a token; -1 for none. */
function bracketAssigned(program, name) {
    let index = name + 1;
    const isTyped = textAt(program, index) === ":" && textAt(program, index + 1) !== "=";
    for (const last = index + assigned_objects_MAXIMUM_TOKENS; index < last && isTyped && textAt(program, index) !== "="; index++) {
        if (!isWord(program, index) && !/^[:.<>|]$/.test(textAt(program, index)))
            return -1;
    }
    if (textAt(program, index) === ":")
        index++;
    if (textAt(program, index) !== "=" || textAt(program, index + 1) === "=")
        return -1;
    for (let at = index + 1; at < index + assigned_objects_MAXIMUM_TOKENS; at++) {
        if (/^[{(]$/.test(textAt(program, at)))
            return at;
        if (!isWord(program, at) && !/^[.&]$/.test(textAt(program, at)))
            return -1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/scan/lex/clients/base-classes.js

/** What stands between a class and the one that it extends. */
const MARKS = {
    python: "(",
    csharp: ":",
    javascript: "extends",
    java: "extends",
};
/** The tokens with which the names of the classes begin that the class extends whose `class` stands at an index; Python has several. */
function basesOf(program, index) {
    const mark = MARKS[program.language];
    const at = mark === undefined ? -1 : markAfter(program, index, mark);
    if (at < 0)
        return [];
    const bases = [at + 1];
    const close = program.language === "python" ? (program.partners[at] ?? -1) : -1;
    for (let next = at + 1; next < close; next++) {
        if (textAt(program, next) === "," && program.parents[next] === at)
            bases.push(next + 1);
    }
    return bases.filter((base) => isWord(program, base));
}
/** The mark that follows a class's name, if it has one, its type parameters and its parameters; -1 where none does. */
function markAfter(program, index, mark) {
    const isNameless = program.language === "javascript" && textAt(program, index + 1) === mark;
    let at = isNameless ? index + 1 : index + 2;
    if (textAt(program, at) === "<")
        at = afterTypeParameters(program, at);
    if (textAt(program, at) === "(" && program.language === "csharp")
        at = (program.partners[at] ?? -1) + 1;
    return textAt(program, at) === mark ? at : -1;
}
const base_classes_MAXIMUM_TOKENS = 40;
/** The token after the type parameters that open at an index; -1 where these do not end. */
function afterTypeParameters(program, index) {
    let depth = 0;
    for (let at = index; at < index + base_classes_MAXIMUM_TOKENS; at++) {
        const text = textAt(program, at);
        if (text === "<")
            depth++;
        else if (text === ">")
            depth--;
        if (depth === 0)
            return at + 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/scan/lex/calls.js





/** Every such call of a program, in order; found once however many dialects ask. */
const calls_callsIn = (0,once/* onceFor */.bO)((program) => chainsIn(program).flatMap((chain) => calls_callOf(program, chain) ?? []));
/** Those of its calls that may make an object: in languages that have `new`, what stands behind that, and calls of a method `create`. */
const makingCallsIn = (0,once/* onceFor */.bO)(readMaking);
const NEEDS_NEW = new Set(["javascript", "java", "csharp"]);
function readMaking(program) {
    if (!NEEDS_NEW.has(program.language))
        return calls_callsIn(program);
    // Of most programs few calls make something, so that there is no need to read the others.
    if (placesOf(program, "create").length === 0 && !placesOf(program, "new").some((at) => isTargetTyped(program, at))) {
        return chainsBehindNew(program).flatMap((chain) => calls_callOf(program, chain) ?? []);
    }
    return calls_callsIn(program).filter(({ chain, open }) => chain.isNew || textAt(program, open - 1) === "create");
}
function calls_callOf(program, written) {
    const chain = targetTyped(program, written) ?? written;
    let qualifiedNames;
    const { names, at, open } = chain.steps[0];
    if (open < 0)
        return undefined;
    return {
        chain,
        open,
        names() {
            // Of most calls nobody asks for them.
            qualifiedNames ??= qualified(bindingsOf(program), typeOf(names), at);
            return qualifiedNames;
        },
    };
}
/** Whether the `new` of C#'s `= new(...)` stands there. */
const isTargetTyped = (program, at) => program.language === "csharp" && ["=", "new", "("].every((text, index) => textAt(program, at - 1 + index) === text);
/** C#'s `User user = new(...)`, whose class is the type before the name, as the chain that `new User(...)` is. */
function targetTyped(program, { steps: [type], end }) {
    if (!isWord(program, end) || !isTargetTyped(program, end + 2))
        return undefined;
    const open = end + 3;
    const close = program.partners[open] ?? -1;
    const step = { ...type, open, end: open };
    return { start: end + 2, isNew: true, steps: [step], end: close < 0 ? program.tokens.length : close + 1 };
}
/** `User.Builder.create` makes a `User`. */
const typeOf = (names) => names.at(-2) === "Builder" && names.at(-1) === "create" ? names.slice(0, -2) : names;

;// CONCATENATED MODULE: ./lib/scan/dialects/constructs/cdk-memberships.js










/** What puts a user into a group, and the class on which it is called. Source: API reference of aws-cdk-lib, aws_iam.Group and User. */
const METHODS = new Map([
    ...["addUser", "AddUser", "add_user"].map((name) => [name, "Group"]),
    ...["addToGroup", "AddToGroup", "add_to_group"].map((name) => [name, "User"]),
]);
/**
 * Calls of AWS CDK that put a user into a group: `group.addUser(user)`, `user.addToGroup(group)`, where what they are called on is
 * made, imported (`Group.fromGroupName`) or declared as a group or a user. `classOf` tells the class of `aws-iam` that a qualified name
 * stands for. The place is the call up to its arguments.
 */
function* membershipsIn(view, dialect, classOf) {
    const program = programOf(view);
    if (!program || ![...METHODS.keys()].some((name) => view.text.includes(name)))
        return;
    const typeAt = cdk_memberships_typesOf(program, classOf);
    const held = heldIn(program, typeAt);
    for (const chain of chainsIn(program)) {
        const step = chain.steps.find((_, index) => addsMember(program, chain, index, () => cdk_memberships_receiverOf(program, held, chain, index, typeAt)));
        const guard = step && (guardOf(program, chain.start) ?? "definite");
        if (step && guard !== "off")
            yield { ...placed(program, chain, step), kind: "membership", dialect, confidence: guard ?? "definite" };
    }
}
/** Whether a step of a chain puts a user into a group, if what it is called on is of the class that has its method. */
function addsMember(program, { steps }, index, receiver) {
    const { names = [], open = -1 } = steps[index] ?? {};
    const type = METHODS.get(names.at(-1) ?? "");
    // A name in writing is given to something else: CDK takes constructs.
    return open >= 0 && type !== undefined && literalAt(program, open + 1) === undefined && receiver() === type;
}
const cdk_memberships_typesOf = (program, classOf) => (names, at) => {
    const types = qualified(bindingsOf(program), names, at).map((name) => /^I?(Group|User)(?:_From\w+)?$/.exec(classOf(name) ?? "")?.[1]);
    return types.find((type) => type !== undefined);
};
/** Variables, fields and parameters, bound to the class of what they hold. */
function heldIn(program, typeAt) {
    const held = noBindings();
    const { endOfScope } = scopesOf(program);
    for (const chain of chainsIn(program)) {
        const { names, at } = chain.steps[0];
        const declared = nameOfType(program, chain);
        const type = declared < 0 ? undefined : typeAt(names, at);
        // A parameter of another type hides what else has its name.
        if (type !== undefined || (declared >= 0 && endOfParameter(program, declared) !== undefined)) {
            const to = scopeOfType(program, chain.start, endOfScope);
            bind(held, textAt(program, declared), { target: type, from: chain.start, to });
        }
        const name = assignedTo(program, chain);
        if (name < 0)
            continue;
        const value = cdk_memberships_madeBy(chain, chain.steps.length, typeAt);
        bindValue(program, held, { name, value, from: chain.start, to: endOfScope(name) });
    }
    return held;
}
/** The class of what the first steps of a chain make: a constructor, a builder's calls, or what looks something up. */
function cdk_memberships_madeBy({ steps, isNew }, count, typeAt) {
    const [{ names, at, open }] = steps;
    const isBuilder = names.at(-1) === "create";
    if (open < 0 || (count > 1 && !isBuilder))
        return undefined;
    const looksUp = !isNew && /^from/i.test(names.at(-1) ?? "");
    return typeAt(looksUp ? names.slice(0, -1) : typeOf(names), at);
}
/** The class of what a step's method is called on. */
function cdk_memberships_receiverOf(program, held, chain, index, typeAt) {
    if (index > 0)
        return cdk_memberships_madeBy(chain, index, typeAt);
    const [{ names, at }] = chain.steps;
    if (names.length < 2)
        return undefined;
    const isMember = names.length > 2 || beginsMember(textAt(program, at - 1));
    return heldBy(program, held, { name: names.at(-2) ?? "", at, isMember });
}
const placed = ({ tokens, view }, { start }, { names, end }) => ({
    address: names.join("."),
    at: { source: view, start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
});

;// CONCATENATED MODULE: ./lib/scan/dialects/constructs/constructs.js








/** A construct by the properties of its resource type, whose names differ from the arguments' in case and underscores alone. */
const constructOf = ({ kind, userName: name, onlyWith }) => ({
    kind,
    ...(name === undefined ? {} : { userName: folded(name) }),
    ...(onlyWith === undefined ? {} : { onlyWith: folded(onlyWith) }),
});
/**
 * What defines something among the calls of a program: `match` says what a qualified name stands for. The place is the call up to its
 * arguments.
 */
function* constructsIn(view, dialect, match) {
    const program = programOf(view);
    if (!program)
        return;
    for (const call of makingCallsIn(program)) {
        const found = firstOf(call.names(), (name) => match(name, call, program));
        if (!found || (found.onlyWith !== undefined && !hasArgument(program, rangeOf(program, call.open), found.onlyWith)))
            continue;
        const guard = guardOf(program, call.chain.start) ?? found.confidence;
        if (guard !== "off")
            yield constructs_definitionOf(program, call, dialect, { ...found, confidence: guard ?? "definite" });
    }
}
/** What the first of some names stands for that stands for something. */
function firstOf(names, match) {
    for (const name of names) {
        const found = match(name);
        if (found)
            return found;
    }
    return undefined;
}
function constructs_definitionOf(program, call, dialect, found) {
    const { view, tokens } = program;
    const { chain, open } = call;
    const written = chain.steps[0].names.join(".");
    const id = firstString(program, open);
    const name = found.userName === undefined ? found.name : literalOfCall(program, chain, 0, [found.userName]);
    return {
        kind: found.kind,
        dialect,
        ...userName(name),
        address: id === undefined ? written : `${written} ${id}`,
        confidence: found.confidence ?? "definite",
        at: { source: view, start: tokens[chain.start]?.start ?? 0, end: tokens[open - 1]?.end ?? 0 },
    };
}
/** The arguments of a call and of the builder's calls after it. */
const extentOf = ({ chain, open }) => ({ from: open + 1, to: chain.end });
/** The literal value of a key anywhere in a range. */
function literalWithin(program, range, key) {
    for (const value of valuesWithin(program, range, key)) {
        const literal = literalAt(program, value);
        if (literal !== undefined)
            return literal;
    }
    return undefined;
}
/** Types of Terraform's provider as the classes that are generated from it: `aws_iam_user` as `IamUser`. */
const GENERATED_TYPES = new Map([...TERRAFORM_TYPES]
    .filter(([type]) => type.startsWith("aws_"))
    .map(([type, defined]) => [pascalCase(type.slice("aws_".length)), constructOf(defined)]));
function pascalCase(name) {
    return name.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** A part of the name of every class and operation that defines something: what holds none of these defines nothing. */
const CLASSES = /User|AccessKey|SshKey|SSHPublicKey|SshPublicKey|LoginProfile|ServiceSpecificCredential|SigningCertificate|GroupMembership|M[Ff][Aa]Device|Policy\b|PolicyAttachment|PolicyType|add_user|add_to_group|[aA]ddToGroup/;
/**
 * Whether a text names a class of an infrastructure library, or an operation of IAM, that defines something. Several dialects ask this of
 * the same text, one after the other.
 */
const namesClass = (0,once/* onceForLast */.$I)((text) => CLASSES.test(text));
/** Passes texts of files with these names that hold one of the words, and the name of a class. */
const anchorOf = (paths, words) => ({
    paths,
    patterns: IAM_PATTERNS,
    *locate(text) {
        if (mentionsIam(text) && namesClass(text) && words.some((word) => text.includes(word)))
            yield 0;
    },
});

;// CONCATENATED MODULE: ./lib/scan/dialects/cdk.js











/** Where each language has the modules of AWS CDK. Source: API reference of aws-cdk-lib. */
const CORE = String.raw `(?:aws-cdk-lib(?:\/core)?|@aws-cdk\/core|monocdk|aws_cdk(?:\.core)?|software\.amazon\.awscdk|software\.amazon\.awscdk\.core|Amazon\.CDK|github\.com\/aws\/aws-cdk-go\/awscdk(?:\/v\d+)?)`;
const IAM = new RegExp(`^(?:${CORE}[./]aws[-_]iam|@aws-cdk\\/aws-iam|software\\.amazon\\.awscdk\\.services\\.iam|Amazon\\.CDK\\.AWS\\.IAM|${CORE}\\/awsiam)\\.(?:New)?(\\w+)$`);
const RESOURCE = new RegExp(`^${CORE}\\.(?:New)?CfnResource$`);
const CUSTOM = new RegExp(`^(?:${CORE}[./]custom[-_]?resources|@aws-cdk\\/custom-resources|Amazon\\.CDK\\.CustomResources)\\.(?:New)?AwsCustomResource$`);
/** Classes of the module `aws-iam`: `CfnX` of each resource type, and what stands above it. */
const cdk_CLASSES = new Map([...CLOUDFORMATION_TYPES].flatMap(([type, defined]) => {
    const name = type.slice("AWS::IAM::".length);
    const names = ["User", "AccessKey", "Policy", "ManagedPolicy"].includes(name)
        ? [name, `Cfn${name}`]
        : [`Cfn${name}`];
    return names.map((own) => [own, constructOf(defined)]);
}));
/**
 * Programs for AWS CDK in TypeScript, JavaScript, Python, Java, C# and Go: constructs of `aws-iam` that are made, or whose class is
 * extended; users that are put into groups; `CfnResource` with one of IAM's types; `AwsCustomResource` that calls IAM. Another package's
 * `User`, an imported user (`User.fromUserName`) and a type are none.
 */
const cdk = {
    id: "cdk",
    anchor: anchorOf(/\.(?:[cm]?[jt]sx?|pyi?|java|csx?|go)$/i, ["cdk", "CDK"]),
    *read(view) {
        yield* constructsIn(view, cdk.id, constructAt);
        yield* subclassesIn(view);
        yield* membershipsIn(view, cdk.id, classOf);
    },
};
/** The class of `aws-iam` that a qualified name stands for. */
const classOf = (name) => IAM.exec(name)?.[1];
function constructAt(name, call, program) {
    const type = classOf(name);
    if (type !== undefined)
        return cdk_CLASSES.get(type);
    if (RESOURCE.test(name)) {
        const defined = CLOUDFORMATION_TYPES.get(literalOfCall(program, call.chain, 0, ["type"]) ?? "");
        return defined && { kind: defined.kind, name: literalWithin(program, extentOf(call), "username") };
    }
    return CUSTOM.test(name) ? customResource(program, call) : undefined;
}
/** A custom resource one of whose calls has IAM as its `service`, and something that makes a user or a credential as its `action`. */
function customResource(program, call) {
    for (const range of [extentOf(call), ...rangesNamedIn(program, rangeOf(program, call.open))]) {
        const found = operationIn(program, range, call);
        if (found)
            return found;
    }
    return undefined;
}
/** Actions of one custom resource that are looked at: a bound on the work where such resources stand in one another. */
const MAXIMUM_ACTIONS = 50;
function operationIn(program, range, call) {
    let actions = 0;
    for (const value of valuesWithin(program, range, "action")) {
        if (++actions > MAXIMUM_ACTIONS)
            return { kind: "unreadable" };
        // Version 3 for JavaScript has a command of each action, whose name is as good.
        const action = (literalAt(program, value) ?? "").replace(/Command$/, "");
        const kind = action.includes("_") ? undefined : METHOD_OPERATIONS.get(action);
        // A builder's `action("x")` stands beside `service("y")`, not around it.
        const around = program.parents[textAt(program, value - 1) === "(" ? value - 1 : value] ?? call.open;
        const service = literalArgument(program, rangeOf(program, around), ["service"]) ?? "";
        if (kind !== undefined && /^(?:@aws-sdk\/client-)?iam$/i.test(service)) {
            return { kind, name: literalWithin(program, range, "username") };
        }
    }
    return undefined;
}
/** Classes that extend one of these: `class Y extends iam.User`, Python's `class Y(iam.User)`, C#'s `class Y : User`. */
function* subclassesIn(view) {
    const program = programOf(view);
    if (!program)
        return;
    for (const index of placesOf(program, "class")) {
        for (const base of basesOf(program, index)) {
            const { steps, start } = chainAt(program, base);
            const { names, end } = steps[0];
            const types = qualified(bindingsOf(program), names, start).map((name) => cdk_CLASSES.get(classOf(name) ?? ""));
            const found = types.find((type) => type !== undefined && type.onlyWith === undefined);
            if (!found)
                continue;
            const { tokens } = program;
            yield {
                kind: found.kind,
                dialect: cdk.id,
                address: /^(?:extends)?$/.test(textAt(program, index + 1)) ? "class" : textAt(program, index + 1),
                confidence: "definite",
                at: { source: view, start: tokens[index]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/scan/dialects/constructs/counts.js


/**
 * A construct that stands for a resource of Terraform, by its meta-arguments: with a literal `count` of 0, or `for_each` over nothing,
 * there is none; any other that is no number makes it conditional. Source: documentation of CDK for Terraform, "Resources".
 */
function counted(construct, call, program) {
    if (!construct)
        return undefined;
    const counts = valuesOfCall(program, call, "count").map((value) => numberAt(program, value));
    const collections = valuesOfCall(program, call, "foreach").map((value) => isEmptyAt(program, value));
    if (counts.includes(0) || collections.includes(true))
        return undefined;
    const isOpen = collections.length > 0 || counts.includes(undefined);
    return isOpen ? { ...construct, confidence: "conditional" } : construct;
}
/** The values of a (folded) argument of a call, and of the builder's call of that name after it. */
function valuesOfCall(program, { chain, open }, key) {
    const built = chain.steps.slice(1).filter(({ names, open: at }) => at >= 0 && folded(names.at(-1) ?? "") === key);
    return [...arguments_valuesOf(program, rangeOf(program, open), key), ...built.map(({ open: at }) => at + 1)];
}
const isEmptyAt = (program, index) => /^[[{]$/.test(textAt(program, index)) && program.partners[index] === index + 1;

;// CONCATENATED MODULE: ./lib/scan/dialects/cdktf.js


/**
 * Where CDK for Terraform has its classes: prebuilt providers, and those that `cdktf get` generates. Source: documentation of
 * CDK for Terraform, "Providers".
 */
const CLASS = /^(?:@cdk(?:tf|tn)\/provider-aws(?:\/lib\/[\w-]+|\/[\w-]+)?|(?:\.{1,2}\/|[\w@/.-]*\/)?\.gen\/providers\/aws(?:\/[\w-]+)*|cdktf_cdktf_provider_aws\.\w+|(?:\w+\.)*imports\.aws(?:\.\w+)*|github\.com\/cdktf\/cdktf-provider-aws-go\/aws(?:\/v\d+)?\/\w+|[\w./-]*\/generated\/(?:hashicorp\/)?aws\/\w+|com\.hashicorp\.cdktf\.providers\.aws\.\w+|HashiCorp\.Cdktf\.Providers\.Aws\.\w+)(?:\.\w+)?\.(?:New)?(Iam\w+)$/;
/** Programs for CDK for Terraform: classes of the AWS provider that are made. */
const cdktf = {
    id: "cdktf",
    anchor: anchorOf(/\.(?:[cm]?[jt]sx?|pyi?|java|csx?|go)$/i, ["dktf", "cdktn", "imports", ".gen", "generated"]),
    *read(view) {
        yield* constructsIn(view, cdktf.id, (name, call, program) => counted(GENERATED_TYPES.get(CLASS.exec(name)?.[1] ?? ""), call, program));
    },
};

;// CONCATENATED MODULE: ./lib/scan/dialects/recipes/conditions.js

/**
 * What the conditions around a place in code of Puppet say, which codeOf() left: "absent" within `if false` and `unless true`,
 * "conditional" within any other branch. Linear in the length of the code.
 */
const presenceInPuppet = (code) => (0,templates_presence/* presenceAt */.$D)([...stepsInPuppet(code)]);
function* stepsInPuppet(code) {
    const open = [];
    let head = 0;
    for (const { 0: sign, index } of code.matchAll(/[{};]/g)) {
        if (sign === "{")
            open.push(ofBranch(code.slice(Math.max(head, index - HEAD_CHARACTERS), index), open.at(-1)));
        if (sign === "}")
            open.pop();
        head = index + 1;
        yield { from: head, presence: open.at(-1) ?? "definite" };
    }
}
/** Conditions are short; of a longer one its end is read. */
const HEAD_CHARACTERS = 400;
/** What a block's head makes of what stands in it; a branch of `case` has no word of its own, and lies in one that has. */
function ofBranch(head, around = "definite") {
    const branches = [...head.matchAll(/(?:^|\n)[ \t]*(if|elsif|else|unless|case)\b(.*)/g)];
    const [, word, condition = ""] = branches.at(-1) ?? [];
    return word === undefined ? around : conditions_within(around, conditions_presenceOf(word, condition));
}
function conditions_presenceOf(word, condition) {
    const isOff = (word === "unless" && /^\s*\(?\s*true\b/.test(condition)) || /^if\s*\(?\s*false\b/.test(word + condition);
    return isOff ? "absent" : "conditional";
}
const conditions_within = (around, inside) => (around === "absent" ? "absent" : inside);
/**
 * The same for code of Ruby, whose blocks are told by the words that begin their lines and by indentation. A condition behind a
 * statement is that line's alone.
 */
const presenceInRuby = (code) => (0,templates_presence/* presenceAt */.$D)([...stepsInRuby(code)]);
function* stepsInRuby(code) {
    const open = [];
    let from = 0;
    for (const line of code.split("\n")) {
        const [blank = ""] = /^[ \t]*/.exec(line) ?? [];
        if (blank.length < line.trimEnd().length) {
            while ((open.at(-1)?.indent ?? -1) >= blank.length)
                open.pop();
            const around = open.at(-1)?.presence ?? "definite";
            const [, word, condition = ""] = /^[ \t]*(if|elsif|else|unless|case|when)\b(.*)/.exec(line) ?? [];
            if (word === undefined)
                yield { from, presence: conditions_within(around, behind(line, around)) };
            else
                open.push({ indent: blank.length, presence: conditions_within(around, conditions_presenceOf(word, condition)) });
        }
        from += line.length + 1;
    }
}
/** `statement if condition`, on one line. */
function behind(line, otherwise) {
    const [, word, condition = ""] = /\s(if|unless)\b(.*)/.exec(line) ?? [];
    return word === undefined || /\bdo\b/.test(line) ? otherwise : conditions_presenceOf(word, condition);
}

;// CONCATENATED MODULE: ./lib/scan/dialects/recipes/text.js

/**
 * A text of Puppet or Ruby in which comments and the insides of quotes are blanks, so that what is left is code. Offsets stay as
 * they are. `#` begins a comment in both; Puppet has C's as well, and Ruby `=begin` to `=end` and texts after `<<~WORD`. Linear in
 * the length of the text.
 */
function codeOf(text, language) {
    const token = language === "puppet" ? PUPPET : RUBY;
    const reader = { text, unclosed: new Set(), markers: undefined };
    const parts = [];
    let from = 0;
    token.lastIndex = 0;
    for (let match = token.exec(text); match; match = token.exec(text)) {
        const [found] = match;
        const end = endOf(reader, match.index, found);
        parts.push(text.slice(from, match.index), blanked(text.slice(match.index, end), found));
        from = end;
        token.lastIndex = end;
    }
    return parts.join("") + text.slice(from);
}
const PUPPET = /#|\/\*|"|'/g;
const RUBY = /#|"|'|^=begin\b|<<[~-]?["']?[A-Z_]\w*["']?/gm;
function endOf(reader, start, found) {
    const { text } = reader;
    if (found === "#")
        return indexOrEnd(text, "\n", start, 0);
    if (found === "/*")
        return indexOrEnd(text, "*/", start + 2, 2);
    if (found === "=begin")
        return indexOrEnd(text, "\n=end", start, 5);
    if (found === '"' || found === "'")
        return quoteEnd(reader, start, found);
    return heredocEnd(reader, start, found);
}
function indexOrEnd(text, searched, from, length) {
    const index = text.indexOf(searched, from);
    return index < 0 ? text.length : index + length;
}
function quoteEnd({ text, unclosed }, start, quote) {
    const isFlat = unclosed.has(quote);
    for (let index = start + 1; index < text.length; index++) {
        const character = text[index];
        if (character === quote)
            return index + 1;
        if (isFlat && character === "\n")
            return index;
        if (character === "\\")
            index++;
    }
    // A quote that nothing closes is a slip, and hides no more than its line.
    unclosed.add(quote);
    return indexOrEnd(text, "\n", start, 0);
}
/** Of a text after `<<~WORD`, the rest of its line is code; here it is taken with it, which hides no definition of a resource. */
function heredocEnd(reader, start, opening) {
    reader.markers ??= loneWords(reader.text);
    const places = reader.markers.get(opening.replace(/\W/g, "")) ?? [];
    return places[(0,sorted/* countBefore */.t)(places, (place) => place <= start)] ?? start + opening.length;
}
function loneWords(text) {
    const found = new Map();
    for (let start = 0; start < text.length; start = indexOrEnd(text, "\n", start, 1)) {
        const word = text.slice(start, indexOrEnd(text, "\n", start, 0)).trim();
        if (!/^\w+$/.test(word))
            continue;
        const known = found.get(word);
        if (known)
            known.push(start);
        else
            found.set(word, [start]);
    }
    return found;
}
const QUOTES = new Set(['"', "'"]);
/** Blanks, but for the quotes themselves. */
function blanked(text, found) {
    if (!QUOTES.has(found) || text.length < 2)
        return text.replace(/[^\r\n]/g, " ");
    return found + text.slice(1, -1).replace(/[^\r\n]/g, " ") + (text.endsWith(found) ? found : " ");
}
/** The offset after the brace that closes the one at `opening` in code; `limit` where none does before it. */
function braceEnd(code, opening, limit) {
    let depth = 0;
    for (let index = opening; index < limit; index++) {
        if (code[index] === "{")
            depth++;
        else if (code[index] === "}" && --depth === 0)
            return index + 1;
    }
    return limit;
}

;// CONCATENATED MODULE: ./lib/scan/dialects/chef.js





/**
 * IAM users in recipes of Chef: the resource `aws_iam_user`, and members of `aws_iam_group`, unless the action deletes it or does
 * nothing. InSpec's resources of the same names only look (`describe aws_iam_user(...)`). The place is the resource's name.
 * Format: https://supermarket.chef.io/cookbooks/aws.
 */
const chef = {
    id: "chef",
    anchor: { literals: ["aws_iam_user", "aws_iam_group"], paths: /\.rb$/i },
    *read({ path, text }) {
        const code = codeOf(text, "ruby");
        const source = (0,documents_source/* createSource */.gV)(path, text);
        const presence = presenceInRuby(code);
        for (const { resource, start, body, name } of resourcesIn(text, code)) {
            const isUser = resource === "aws_iam_user";
            if (!isUser && !HAS_MEMBERS.test(body))
                continue;
            const definition = {
                kind: isUser ? "user" : "membership",
                dialect: chef.id,
                ...(isUser ? optionalName(name) : {}),
                address: name === undefined ? resource : `${resource}[${name}]`,
                confidence: /\b(?:only_if|not_if)\b/.test(body) ? "conditional" : "definite",
                at: { source, start, end: start + resource.length },
            };
            yield* (0,templates_presence/* guarded */.Nj)(definition, presence(start));
        }
    },
};
function* resourcesIn(text, code) {
    const matches = [...code.matchAll(/^([ \t]*)(aws_iam_(?:user|group))([ \t]+|[ \t]*\()(?=["'\w:])/gm)];
    for (const [order, match] of matches.entries()) {
        const [whole, indent = "", resource = "", gap = ""] = match;
        if (isAssignmentOrCall(code, match.index + whole.length - gap.length))
            continue;
        // No body goes on where the next resource begins, however the file may be broken.
        const body = bodyOf(code.slice(match.index, matches[order + 1]?.index), indent);
        if (/\baction ?:(?:delete|nothing)\b/.test(body.replace(/[ \t([]+/g, " ")) || OFF.test(body))
            continue;
        const [, single, double] = /^(?:'([^'\\\n]*)'|"([^"\\\n]*)")/.exec(text.slice(match.index + whole.length)) ?? [];
        const name = single ?? (double?.includes("#{") ? undefined : double);
        yield { resource, start: match.index + indent.length, body, name };
    }
}
/** A guard that says in writing that nothing is to be done. */
const OFF = /\b(?:only_if\s*(?:\{|do\b)\s*false|not_if\s*(?:\{|do\b)\s*true)\s*(?:\}|end\b)/;
/** A list of members that is not written to be empty. */
const HAS_MEMBERS = /^[ \t]*members\b(?!\s*(?:\(\s*)?\[\s*\])/m;
/** `aws_iam_user = x` and `aws_iam_user.y` are Ruby's, not a resource. */
const isAssignmentOrCall = (code, from) => /^[ \t]*(?:=|\.)/.test(code.slice(from, from + 80));
/** From the resource to the `end` at its own indentation, to the brace that ends its line, or to the end of the line. */
function bodyOf(code, indent) {
    const newline = code.indexOf("\n");
    const line = code.slice(0, newline < 0 ? code.length : newline).trimEnd();
    if (!/\bdo(?:[ \t]*\|[^|]*\|)?$|\{$/.test(line))
        return line;
    const closing = ["end", "}"].map((word) => code.indexOf(`\n${indent}${word}`)).filter((index) => index >= 0);
    return code.slice(0, closing.length === 0 ? code.length : Math.min(...closing));
}

// EXTERNAL MODULE: ./lib/scan/template-names.js
var template_names = __webpack_require__(6237);
;// CONCATENATED MODULE: ./lib/scan/dialects/cloudformation.js






/**
 * The family of CloudFormation, in YAML or JSON: templates of CloudFormation, SAM, org-formation and the CDK, extensions of Elastic
 * Beanstalk, files of the Serverless Framework and their fragments, and templates of those in Jinja (Sceptre) and the like. A type that is
 * only mentioned elsewhere is no definition.
 */
const cloudformation = {
    id: "cloudformation",
    anchor: {
        paths: /\.(?:ya?ml|json|jsonc|template|cfn|cform|j2|jinja|jinja2|(?:ya?ml|json|template)\.(?:tpl|tftpl|tmpl|gotmpl|erb|ejs))$|(?:^|\/)[^/.]+$|(?:^|\/)\.ebextensions\/[^/]+\.config$/i,
        ...anyOf(spellingsOfAny([
            ...CLOUDFORMATION_TYPES.keys(),
            "Fn::Transform",
            "AWS::CloudFormation::Stack",
            "AWS::Serverless::Application",
            "Custom::AWS",
            "AWS::CloudFormation::CustomResource",
            "AWS::ServiceCatalog::CloudFormationProduct",
            "::MODULE",
            "Rain::Module",
        ]), 
        // A macro may make anything, but a template without resources is none.
        allOf(spellingsOfAny(["Transform", "Modules"]), spellingsOfAny(["Resources"]))),
    },
    *read(_, document) {
        yield* inDocument(document());
    },
    readsFrom: (path, beginning) => !template_names/* TEMPLATE_NAMES */._W.test(path) || (0,template_names/* mayBeNamedTemplate */.WB)(path, beginning),
};
function* inDocument(document) {
    if (!document || document.format === "hcl")
        return;
    const { root } = document;
    const place = { dialect: "cloudformation", level: 0, seen: new Set() };
    if (isFragment(root))
        yield* definitionsInResources(root, place);
    else if (isResourceAlone(root))
        yield* definitionsOfResource(alone(root), place);
    else
        yield* definitionsInTemplate(root, place);
    yield* inPatches(root, place);
    if ((0,documents_nodes/* valueAt */.fK)(root, "service") ?? (0,documents_nodes/* valueAt */.fK)(root, "provider"))
        yield* inServerless((0,documents_nodes/* valueAt */.fK)(root, "resources"), place);
}
/**
 * `resources` of the Serverless Framework: one part, or a list of parts. Format:
 * https://www.serverless.com/framework/docs/providers/aws/guide/resources.
 */
function* inServerless(resources, place) {
    for (const part of resources?.type === "list" ? resources.items : [resources]) {
        if (!part)
            continue;
        yield* definitionsInTemplate(part, place);
        for (const { key, value } of (0,documents_nodes/* entriesOf */.Mc)(part)) {
            if (key.value === "extensions")
                yield* definitionsInResources(value, place);
        }
    }
}
/**
 * Whether a file holds nothing but resources by their logical ids, as it is included with `${file(...)}` or `AWS::Include`.
 */
function isFragment(root) {
    const entries = (0,documents_nodes/* entriesOf */.Mc)(root);
    return entries.length > 0 && entries.every(({ key, value }) => isLoop(key.value, value) || isResource(value));
}
/** What a resource may have. Source: CloudFormation user guide, "Resource attributes". */
const ATTRIBUTES = new Set("Type Properties Condition CreationPolicy DeletionPolicy DependsOn Metadata UpdatePolicy UpdateReplacePolicy".split(" "));
/**
 * Whether a file holds the body of one resource, as it is included under a logical id: with all that says so, since anything has a type.
 */
const isResourceAlone = (root) => isResource(root) &&
    (0,documents_nodes/* valueAt */.fK)(root, "Properties")?.type === "map" &&
    (0,documents_nodes/* entriesOf */.Mc)(root).every(({ key }) => ATTRIBUTES.has(key.value));
/** It has its logical id elsewhere; what names it here is its type. */
const alone = (value) => ({
    key: { value: (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(value, "Type")) ?? "", at: value.at },
    value,
});
/** Resources that patches put into a template. Formats: RFC 6902; AWS Copilot's documentation, "YAML patch overrides". */
function* inPatches(root, place) {
    for (const patch of (0,documents_nodes/* itemsOf */.S3)(root)) {
        const [, id] = /^\/Resources\/([^/]+)$/.exec((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(patch, "path")) ?? "") ?? [];
        const value = (0,documents_nodes/* valueAt */.fK)(patch, "value");
        if (id === undefined || !value || !/^(?:add|replace)$/.test((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(patch, "op")) ?? ""))
            continue;
        yield* definitionsOfResource({ key: { value: id, at: value.at }, value }, place);
    }
}
const isLoop = (key, value) => key.startsWith("Fn::ForEach::") && value.type === "list";
const isResource = (node) => {
    const type = (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(node, "Type")) ?? "";
    return type.length <= limits/* TYPE_NAME_CHARACTERS */.Sf && /^[A-Za-z0-9]+::[A-Za-z0-9:_@-]+$/.test(type);
};

// EXTERNAL MODULE: ./lib/documents/parse.js
var parse = __webpack_require__(4702);
;// CONCATENATED MODULE: ./lib/scan/lex/commands/aws-word.js
/**
 * The AWS CLI by its name or path, under a name that a script gives it (`aws2`, `_aws`, `aws_admin`), or by its image; none that
 * says that it speaks to a stand-in.
 */
const LITERAL = /^(?:[^$=\n]*\/)?(?!.*(?:local|mock|stub|fake|moto))\w*aws[\w-]*(?:\.exe)?(?::[\w.-]+)?$/i;
/**
 * The same by a variable or an array: `$AWS`, `"${AWS_CMD[@]}"`, `${AWS_CLI:-aws}`, and a Makefile's `$(AWS)`, in quotes or not; by what a
 * template fills in, `{{ aws_cli }}`; by a path that is expanded, `"$HOME/bin/aws"`; and by where it is found, `$(command -v aws)`.
 */
const EXPANDED = new RegExp([
    /^\$[{(]?\w*aws\w*(?:\[[@*]\]|:?[-=][^\s{}]*)?[)}]?$/,
    /^\$?\{\{[^{}|]*aws[^{}]*\}\}$/,
    /^(?:\$|\{\{)[^\n]*\/\w*aws[\w-]*(?:\.exe)?(?::[\w.-]+)?$/,
    /^(?:\$\(|`)\s*(?:which|command\s+-v|type\s+-[pP])\s+aws\s*[)`]$/,
]
    .map(({ source }) => source)
    .join("|"), "i");
/** A stand-in by its name, which the folder `/usr/local/bin` is not. */
const STAND_IN = /local(?!\/)|mock|stub|fake|moto/i;
/** Characters of such a word. */
const MAXIMUM_LITERAL = 200;
/** The same of a word that is expanded: one that holds other commands is long, and nested ones would add up. */
const MAXIMUM_EXPANDED = 100;
/** Whether a word is the AWS CLI. One that is expanded counts as it is written in `text`. */
function isAws({ literal, text: word, start, end }, text) {
    if (literal && !word.includes("{{"))
        return word.length <= MAXIMUM_LITERAL && LITERAL.test(word);
    if (end - start > MAXIMUM_EXPANDED)
        return false;
    const written = (literal ? word : text.slice(start, end)).replace(/^(["'])(.*)\1$/, "$2");
    return EXPANDED.test(written) && !STAND_IN.test(written);
}
/** Global options of the AWS CLI that take no value; every other one takes one. Source: "Global options" of its reference. */
const SWITCHES = new Set("debug no-verify-ssl no-paginate no-sign-request no-cli-pager cli-auto-prompt no-cli-auto-prompt v2".split(" "));
/** The index of the first word from `from` on that is neither an option, the value of one, nor expanded to options. */
function afterOptions(words, from, text) {
    let index = from;
    for (let word = words[index]; word; word = words[index]) {
        if (word.text.startsWith("--")) {
            const option = word.text.slice(2);
            index += option.includes("=") || SWITCHES.has(option) ? 1 : 2;
        }
        else if (!word.literal && /^["']?(?:\$|\{\{)/.test(text.slice(word.start, word.start + 3)))
            index++;
        else
            break;
    }
    return index;
}

// EXTERNAL MODULE: ./lib/scan/lex/commands/interpreters.js
var interpreters = __webpack_require__(7234);
;// CONCATENATED MODULE: ./lib/scan/lex/commands/here-documents.js

/** Moves on to after the document's last line, and answers where its text ends. */
function endOfDocument(state, { delimiter, stripsTabs }) {
    const { text } = state;
    while (state.index < text.length) {
        const start = state.index;
        const lineEnd = text.indexOf("\n", start);
        state.index = lineEnd < 0 ? text.length : lineEnd + 1;
        const line = text.slice(start, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, "");
        if ((stripsTabs ? line.replace(/^\t+/, "") : line) === delimiter)
            return start;
    }
    return text.length;
}
const SHELLS = new RegExp(`^(?:${interpreters/* SHELL_NAMES */.YG}|ssh|su)$`);
const SCRIPT = /(?:\.(?:sh|bash)|user[-_]?data[^/]*)$/i;
/**
 * Whether a here-document is a script: a shell reads it (also behind a pipe, as the `last` command of its line), it becomes
 * the file of one, by its name or by the first line of its text, or it has no command (a Dockerfile's `RUN <<E`).
 */
function isScript({ owner }, last, body) {
    if (owner.words.length === 0 && owner.files.length === 0)
        return true;
    const names = namesIn(owner);
    if ([...names, ...namesIn(last)].some((name) => SHELLS.test(name)))
        return true;
    const files = [...owner.files, ...(names.includes("tee") ? names : [])];
    return files.some((file) => SCRIPT.test(file)) || (files.length > 0 && (0,interpreters/* asksForShell */.K2)(body.trimStart()));
}
/** The words of a command, each without the path before it. */
const namesIn = (command) => (command?.words ?? []).map(({ text }) => (0,interpreters/* baseName */.Fl)(text));

;// CONCATENATED MODULE: ./lib/scan/lex/commands/quoted.js
/**
 * The offset after the closing quote of a text whose content begins at `from`; that of the end where it is not closed. By
 * hand, since a pattern such as `(?:[^"\\]|\\.)*` exhausts the stack of the pattern engine on a string of ten megabytes.
 */
function endOfQuoted(text, from, quote, escaping) {
    for (let index = from; index < text.length; index++) {
        const character = text.charAt(index);
        if (character === escaping)
            index++;
        else if (character === quote)
            return index + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/scan/lex/commands/shell-state.js
/** Whether commands, or the words of an array as if they were one, stand in a frame. */
const isCode = ({ kind }) => kind === "commands" || kind === "array";
/** The state before the first character of commands, or (`quotes`) of text in which only substitutions are commands. */
function startOf(text, kind) {
    const state = {
        text,
        index: 0,
        frames: [],
        backquotes: [],
        command: { words: [], files: [] },
        word: undefined,
        redirects: false,
        pending: [],
        documents: [],
        done: [],
    };
    if (kind === "quotes")
        enter(state, "quotes", "", 0);
    return state;
}
/** Begins a frame with a sign of `length` characters; `close` ends it. */
function enter(state, kind, close, length) {
    const { command, redirects } = state;
    const inQuotes = kind === "quotes" || (kind === "parameter" && state.frames.at(-1)?.inQuotes === true);
    if (close === "`")
        state.backquotes.push(state.frames.length);
    state.frames.push({ kind, close, inQuotes, command, word: state.word, redirects });
    state.index += length;
    if (!isCode({ kind }))
        return;
    state.command = { words: [], files: [] };
    state.word = undefined;
    state.redirects = false;
}
/** Ends the innermost frame at its closing character. */
function leave(state) {
    leaveFrame(state);
    state.index++;
}
/** Ends the innermost frame without one. */
function leaveFrame(state) {
    const frame = state.frames.at(-1);
    if (frame && isCode(frame))
        endCommand(state);
    state.frames.pop();
    if (frame?.close === "`")
        state.backquotes.pop();
    if (!frame || !isCode(frame))
        return;
    state.command = frame.command;
    state.word = frame.word;
    state.redirects = frame.redirects;
}
/** Ends everything that is open where the text ends. */
function endText(state) {
    while (state.frames.length > 0)
        leaveFrame(state);
    endCommand(state);
}
/** The word at the index, begun if there is none. */
function shell_state_wordOf(state) {
    state.word ??= { start: state.index, pieces: [], literal: true };
    return state.word;
}
/** The word at the index, in which something is expanded. */
function expandedWord(state) {
    const word = shell_state_wordOf(state);
    word.literal = false;
    return word;
}
/** Ends the word that is open, if one is: it becomes one of the command, or the file of a redirection. */
function endWord(state) {
    const { word, command } = state;
    if (!word)
        return;
    const text = word.pieces.join("");
    if (state.redirects)
        command.files.push(text);
    else {
        const { start, literal } = word;
        const end = withoutContinuation(state.text, state.index);
        const whole = literal && state.text.slice(start, end).includes(text);
        command.words.push({ start, end, text, literal, whole });
    }
    state.redirects = false;
    state.word = undefined;
}
/** Where a word ends whose line is continued right behind it. */
function withoutContinuation(text, index) {
    let end = index;
    while (text.charAt(end - 1) === "\n") {
        const backslash = end - (text.charAt(end - 2) === "\r" ? 3 : 2);
        if (text.charAt(backslash) !== "\\")
            break;
        end = backslash;
    }
    return end;
}
/** Ends the command that is open; one without words is none. */
function endCommand(state) {
    endWord(state);
    state.redirects = false;
    const { words, files } = state.command;
    if (words.length > 0)
        state.done.push(state.frames.length > 0 ? { words, files, nested: true } : state.command);
    state.command = { words: [], files: [] };
}
/** Moves on to the end of the line. */
function skipLine(state) {
    const end = state.text.indexOf("\n", state.index);
    state.index = end < 0 ? state.text.length : end;
}

;// CONCATENATED MODULE: ./lib/scan/lex/commands/shell-expansions.js


const PARAMETER = /\$(?:[A-Za-z_]\w*|[\d@*#?!$-])/y;
/**
 * Reads on at a dollar: into `$( )` and `${ }`, over `$' '` (without an escape, the text in its quotes) and plain parameters; false where
 * the dollar is only a character.
 */
function readDollar(state) {
    const { text, index } = state;
    const next = text.charAt(index + 1);
    if (next === "(" || next === "{") {
        expandedWord(state);
        if (next === "{")
            enter(state, "parameter", "}", 2);
        else
            enter(state, text.charAt(index + 2) === "(" ? "arithmetic" : "commands", ")", 2);
        return true;
    }
    const isAnsi = next === "'" && state.frames.at(-1)?.inQuotes !== true;
    const run = isAnsi ? ansiQuoted(state) : parameterAt(state);
    if (run === undefined)
        return false;
    if (isAnsi && !run.includes("\\"))
        shell_state_wordOf(state).pieces.push(run.slice(2, -1));
    else
        expandedWord(state).pieces.push(run);
    state.index += run.length;
    return true;
}
const ansiQuoted = ({ text, index }) => text.slice(index, endOfQuoted(text, index + 2, "'", "\\"));
function parameterAt({ text, index }) {
    PARAMETER.lastIndex = index;
    return PARAMETER.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./lib/scan/lex/commands/shell.js



/**
 * The simple commands of a shell text (POSIX sh and bash), in the order in which they end: those in `$( )`, backquotes and
 * subshells too, wherever they stand, and those in here-documents that a shell reads. Comments, quoted text and other
 * here-documents are no commands. One pass over the text; never throws; what is not closed ends with the text.
 * Source: POSIX.1-2024, Shell Command Language, 2.2 to 2.10.
 */
const commandsIn = (text) => read(startOf(text, "commands"), 0);
/** The here-documents of a shell text that do not lie in others. */
function hereDocumentsIn(text) {
    const state = startOf(text, "commands");
    read(state, 0);
    return state.documents;
}
/** Here-documents within here-documents that are read: each level reads its text once more. */
const shell_MAXIMUM_DEPTH = 3;
function read(state, depth) {
    while (state.index < state.text.length) {
        const line = readOne(state);
        if (line && state.pending.length > 0)
            shell_readHereDocuments(state, depth);
    }
    endText(state);
    return state.done;
}
/** Reads what stands at the index and moves it on; true where that was the end of a line between commands. */
function readOne(state) {
    const frame = state.frames.at(-1);
    const character = state.text.charAt(state.index);
    if (character === "\\")
        return readEscape(state, frame?.inQuotes === true);
    if (character === "$" && readDollar(state))
        return false;
    if (character === "`")
        return readBackquote(state);
    if (frame && !isCode(frame))
        return readWithin(state, character);
    if (character === '"' || character === "'")
        return readQuote(state, character);
    return shell_readCode(state, character);
}
// Runs of characters that mean nothing here; at least one is taken, whatever it is.
const QUOTED_PLAIN = /[^\\$`"]+/y;
const PARAMETER_PLAIN = /[^\\$`"'}]+/y;
const ARITHMETIC_PLAIN = /[^\\$`"'()]+/y;
const CODE_PLAIN = /[^\\$`"'\s;&|()<>{]+/y;
/** What a template fills in, such as Jinja's `{{ name | default('x') }}`: it is part of a word, blanks and all. */
const shell_FILLED_IN = /\{\{[^{}\n]{0,200}\}\}/y;
function readWithin(state, character) {
    const { kind, close, inQuotes } = state.frames.at(-1) ?? { kind: "quotes", close: "", inQuotes: true };
    if (character === close)
        leave(state);
    else if (kind === "quotes")
        readPlain(state, QUOTED_PLAIN);
    else if (character === '"' || (character === "'" && !inQuotes))
        readQuote(state, character);
    else if (kind === "parameter")
        readPlain(state, PARAMETER_PLAIN);
    else if (character === "(")
        enter(state, "arithmetic", ")", 1);
    else
        readPlain(state, ARITHMETIC_PLAIN);
    return false;
}
function readPlain(state, pattern) {
    pattern.lastIndex = state.index;
    const [run] = pattern.exec(state.text) ?? [state.text.charAt(state.index)];
    shell_state_wordOf(state).pieces.push(run);
    state.index += run.length;
}
function readEscape(state, inQuotes) {
    const next = state.text.charAt(state.index + 1);
    const lineBreak = next === "\r" && state.text.charAt(state.index + 2) === "\n" ? 2 : 1;
    if (next !== "\n" && lineBreak === 1) {
        shell_state_wordOf(state).pieces.push(inQuotes && !'$`"\\'.includes(next) ? `\\${next}` : next);
    }
    state.index = Math.min(state.index + 1 + lineBreak, state.text.length);
    return false;
}
function readQuote(state, quote) {
    const word = shell_state_wordOf(state);
    if (quote === '"')
        enter(state, "quotes", '"', 1);
    else {
        const end = state.text.indexOf("'", state.index + 1);
        word.pieces.push(state.text.slice(state.index + 1, end < 0 ? undefined : end));
        state.index = end < 0 ? state.text.length : end + 1;
    }
    return false;
}
function readBackquote(state) {
    const depth = state.backquotes.at(-1) ?? -1;
    if (depth < 0) {
        expandedWord(state);
        enter(state, "commands", "`", 1);
        return false;
    }
    while (state.frames.length > depth + 1)
        leaveFrame(state);
    leave(state);
    return false;
}
function shell_readCode(state, character) {
    if (character === "#" && !state.word)
        skipLine(state);
    else if (character === "<" || character === ">")
        readRedirection(state);
    else if (character === "&" && state.text.charAt(state.index + 1) === ">")
        state.index++;
    else if (character === "(")
        readParenthesis(state);
    else if (character === ")" && state.frames.at(-1)?.close === ")")
        leave(state);
    else if (!/[\s;&|)]/.test(character))
        shell_readWord(state);
    else {
        endWord(state);
        state.index++;
        // The words of an array may stand on several lines.
        if (/[;&|)]/.test(character) || (character === "\n" && state.frames.at(-1)?.kind !== "array"))
            endCommand(state);
        return character === "\n";
    }
    return false;
}
/** What means nothing in a word, or what a template fills in there, before the shell reads it. */
function shell_readWord(state) {
    shell_FILLED_IN.lastIndex = state.index;
    const [filled] = shell_FILLED_IN.exec(state.text) ?? [];
    if (filled === undefined)
        readPlain(state, CODE_PLAIN);
    else {
        expandedWord(state).pieces.push(filled);
        state.index += filled.length;
    }
}
/** A subshell, an array or a function's parentheses; twice at the start of a command, arithmetic (`<<` shifts there). */
function readParenthesis(state) {
    const arithmetic = state.text.startsWith("((", state.index) && state.command.words.length === 0 && !state.word;
    const isArray = state.word !== undefined && state.text.charAt(state.index - 1) === "=";
    endCommand(state);
    enter(state, arithmetic ? "arithmetic" : isArray ? "array" : "commands", ")", 1);
}
const REDIRECTION = /<<<|<<-?[ \t]*((?:\\.|[^\s\\"';&|()<>]|"[^"\n]*"|'[^'\n]*'){1,200})|[<>]\(|[<>]&[\d-]|[<>][<>&|]?/y;
function readRedirection(state) {
    REDIRECTION.lastIndex = state.index;
    const [sign = "<", delimiter] = REDIRECTION.exec(state.text) ?? [];
    if (sign.endsWith("(")) {
        expandedWord(state);
        enter(state, "commands", ")", sign.length);
        return;
    }
    // In `2>&1`, the digit is no word.
    if (state.word && /^\d{1,3}$/.test(state.text.slice(state.word.start, state.index)))
        state.word = undefined;
    endWord(state);
    state.index += sign.length;
    state.redirects = delimiter === undefined && sign !== "<<<" && !/[\d-]$/.test(sign);
    if (delimiter === undefined)
        return;
    const stripsTabs = sign.startsWith("<<-");
    const quoted = /["'\\]/.test(delimiter);
    state.pending.push({ delimiter: delimiter.replace(/["'\\]/g, ""), quoted, stripsTabs, owner: state.command });
}
/** After a line: the here-documents that it began, one after the other. */
function shell_readHereDocuments(state, depth) {
    const last = state.done.at(-1);
    for (const document of state.pending.splice(0)) {
        const start = state.index;
        const body = state.text.slice(start, endOfDocument(state, document));
        state.documents.push({ ...document, last, start, end: start + body.length });
        const script = isScript(document, last, body);
        if (!script && document.quoted)
            continue;
        if (depth >= shell_MAXIMUM_DEPTH) {
            state.done.push({ words: [], files: [], unread: { start, end: start + body.length } });
            continue;
        }
        const move = (part) => ({
            ...part,
            start: part.start + start,
            end: part.end + start,
        });
        for (const { words, files, unread } of read(startOf(body, script ? "commands" : "quotes"), depth + 1)) {
            state.done.push({ words: words.map(move), files, nested: true, ...(unread ? { unread: move(unread) } : {}) });
        }
    }
}

;// CONCATENATED MODULE: ./lib/scan/lex/commands/shell-stand-ins.js


/** What is known before a script, of the variables that are set around it. */
const newStandIns = (variables) => ({
    variables: new Map(variables),
    around: undefined,
    isLocal: [...variables].some(([name, value]) => ENDPOINT.test(name) && isLoopback(value ?? "")),
    isRedefined: false,
    functions: 0,
});
/** Takes note of what a command, after another one, says of stand-ins. */
function readStandIns(standIns, command, previous, text) {
    readAssignments(standIns, command.words, text);
    readArray(standIns, previous, command, text);
    readAlias(standIns, command.words, text);
    readRemoval(standIns, command.words);
    readFunction(standIns, command.words, text);
}
const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s;
const ENDPOINT = /^AWS_ENDPOINT_URL(?:_IAM)?$/;
function readAssignments(standIns, words, text) {
    const [first] = words;
    if (!first)
        return;
    // Also as container files and cmd.exe have it.
    const exports = /^(?:export|ENV|set)$/i.test(first.text);
    if (first.text === "unset" && words.some((word) => ENDPOINT.test(word.text)))
        standIns.isLocal = false;
    if (!exports && !words.every((word) => ASSIGNMENT.test(word.text)))
        return;
    // What is indented may stand under a condition, or in a function that is never called.
    const isCertain = isOuter(first, text);
    for (const word of words)
        shell_stand_ins_assign(standIns, { ...word, text: withDefault(word, text) }, { isCertain, exports });
}
/** A variable's own default, `NAME=${NAME:-value}`, is the value that the script gives it. */
const shell_stand_ins_DEFAULT = /^([A-Za-z_]\w*)=["']?\$\{\w+:?[-=]([^\s"'${}]+)\}["']?$/;
function withDefault({ text: value, start, end, literal }, text) {
    const [, name, given] = literal || end - start > 200 ? [] : (shell_stand_ins_DEFAULT.exec(text.slice(start, end)) ?? []);
    return given === undefined ? value : `${name}=${given}`;
}
function shell_stand_ins_assign(standIns, word, { isCertain, exports }) {
    const [, name = "", value = ""] = ASSIGNMENT.exec(word.text) ?? [];
    if (name === "")
        return;
    const { variables } = standIns;
    const isWritten = word.literal || isLoopback(value);
    const isKnown = isCertain && isWritten && (!variables.has(name) || variables.get(name) === value);
    variables.set(name, isKnown ? value : undefined);
    if (exports && ENDPOINT.test(name))
        standIns.isLocal = isCertain && isWritten && isLoopback(value);
}
/** `NAME=(word word)` on one line, which the shell's words and brackets make two commands of. */
function readArray({ variables }, previous, { words }, text) {
    const [name] = previous?.words ?? [];
    const [first] = words;
    if (!name || !first || previous?.words.length !== 1 || !/^[A-Za-z_]\w*=$/.test(name.text))
        return;
    if (text.charAt(name.end) !== "(" || first.start - name.end > 20)
        return;
    if (!isOuter(name, text))
        return;
    const all = words.map((word) => word.text).join(" ");
    variables.set(name.text.slice(0, -1), words.every(({ literal }) => literal) ? all : undefined);
}
const LOCAL_ENDPOINT = /--endpoint(?:-url)?[= ]["']?(\S+)/;
const PROGRAM = /^(?:(?:command|exec|sudo|env|\w+=\S*) +)*(\S+)/;
/** Whether a command, written in one line, is a stand-in for the AWS CLI, or speaks to one. */
const leadsAway = (command) => isLoopback(LOCAL_ENDPOINT.exec(command)?.[1] ?? "") || isStandInProgram(PROGRAM.exec(command)?.[1] ?? "");
const isOuter = ({ start }, text) => start === 0 || text.charAt(start - 1) === "\n";
/** `alias aws='aws --endpoint-url ...'`: from there on, `aws` is a stand-in. */
function readAlias(standIns, [first, second], text) {
    if (first?.text !== "alias" || !second?.text.startsWith("aws=") || !isOuter(first, text))
        return;
    standIns.isRedefined = leadsAway(second.text.slice("aws=".length));
}
/** `unalias aws`, `unalias -a` and `unset -f aws`, also under a condition: what may be the AWS CLI again counts as that. */
function readRemoval(standIns, words) {
    const index = words.findIndex(({ text }) => text === "unalias" || text === "unset");
    if (index < 0)
        return;
    const names = words[index]?.text === "unalias" ? ["aws", "-a"] : ["aws"];
    if (words.slice(index + 1).some(({ text }) => names.includes(text)))
        standIns.isRedefined = false;
}
/** Characters of a function that are looked at, and functions of one script. */
const MAXIMUM_FUNCTION = 4000;
const MAXIMUM_FUNCTIONS = 20;
const BODY = /^[ \t]*(?:\([ \t]*\))?\s*\{(?:[ \t]+([^\n]*)\}[ \t]*(?=[;\r\n]|$)|([\s\S]*?)\n[ \t]*\})/;
/**
 * A function `aws`, at the start of a line or handed on to other shells: `aws() { command aws --endpoint-url ... "$@"; }` is a stand-in,
 * and so is a mock, which passes its arguments to nobody.
 */
function readFunction(standIns, words, text) {
    const [first, second] = words;
    const name = first?.text === "function" ? second : first;
    if (!first || name?.text !== "aws" || words.length > (name === first ? 1 : 3))
        return;
    if (standIns.functions++ >= MAXIMUM_FUNCTIONS)
        return;
    if (!isOuter(first, text) && !/^[ \t]*export -f [\w \t]*\baws\b/m.test(text))
        return;
    const after = text.slice(name.end, name.end + MAXIMUM_FUNCTION);
    if (name === first && !/^[ \t]*\([ \t]*\)/.test(after))
        return;
    const [, line, lines] = BODY.exec(after) ?? [];
    const body = line ?? lines;
    if (body === undefined)
        return;
    const passing = commandsIn(body).filter((command) => passesOn(command, body));
    standIns.isRedefined = passing.every((command) => leadsAway(command.words.map((word) => word.text).join(" ")));
}
/** Whether a command is given the arguments of the function that it stands in, and does not just print them. */
const passesOn = ({ words }, text) => !/^(?:echo|printf|print|cat|:|log)$/.test(words[0]?.text ?? "") &&
    words.some(({ start, end }) => end - start < 200 && /\$\{?[@*]/.test(text.slice(start, end)));
/**
 * Commands that run the file of a name, whatever alias or function has that name. Source: Bash reference manual, "Command Search and
 * Execution".
 */
const PASSING_BY = /^(?:command|sudo|doas|env|exec|xargs|nohup|nice|timeout|setsid)$/;
/** Whether the word of a command at an index, which is the AWS CLI, is an alias or a function for a stand-in: the bare name alone is. */
const isRedefinedAt = ({ isRedefined }, words, index) => isRedefined && words[index]?.text === "aws" && !words.slice(0, index).some(({ text }) => PASSING_BY.test(text));
const shell_stand_ins_PARAMETER = /\$(?:\{(\w+)(?:\[[@*]\])?\}|(\w+))/;
/** Characters of a word that may be a variable: one that holds other commands is long, and nested ones would add up. */
const MAXIMUM_WORD = 200;
/** The value of the variable that a word of a text is; undefined where it is none, or its value is not known. */
function knownValue(standIns, { start, end }, text) {
    if (end - start > MAXIMUM_WORD)
        return undefined;
    const [, braced, bare] = shell_stand_ins_PARAMETER.exec(text.slice(start, end)) ?? [];
    return valueNamed(standIns, braced ?? bare ?? "");
}
const valueNamed = ({ variables, around }, name) => variables.has(name) || !around ? variables.get(name) : valueNamed(around, name);
/** What is known before a script that a command runs; only what runs in the same shell knows its functions and aliases. */
const standInsWithin = (around, isSameShell) => ({
    ...newStandIns(new Map()),
    around,
    isLocal: around.isLocal,
    isRedefined: around.isRedefined && isSameShell,
});
/** Whether the value of a variable leads to a stand-in: its address, or options with one. */
const shell_stand_ins_isLocalValue = (value) => isLoopback(value) || isLoopback(LOCAL_ENDPOINT.exec(value)?.[1] ?? "");
/** Whether the value of a variable that is run is a stand-in, or only shows what it is given: `echo aws`. */
const isStandInCommand = (value) => leadsAway(value) || /^(?:echo|printf|:)\s/.test(value);

;// CONCATENATED MODULE: ./lib/scan/lex/commands/aws-command.js





/**
 * What the AWS CLI makes where it is among the words of a command, and no stand-in for AWS is spoken to. `written` are the words as they
 * stand in `text`.
 */
function awsDefinition(written, text, standIns) {
    if (standIns.isLocal)
        return undefined;
    const words = expanded(written, text, standIns);
    if (!words.some(({ text: word }) => SERVICES.has(word)))
        return undefined;
    for (let index = 0; index < words.length;) {
        const word = words[index];
        if (!word || !isAws(word, text)) {
            index++;
            continue;
        }
        const service = afterOptions(words, index + 1, text);
        if (SERVICES.has(words[service]?.text ?? "")) {
            const isLocal = speaksToStandIn(words, word, text, standIns);
            return isLocal || isRedefinedAt(standIns, words, index) ? undefined : aws_command_definitionOf(words, word, service, text);
        }
        index = service;
    }
    return undefined;
}
/** The words of a command; those of `$IAM`, where that is known to be `aws iam`, at the place of the variable. */
function expanded(words, text, standIns) {
    const index = words.findIndex(({ literal, start, end }) => !literal && end - start < 100 && /^"?\$\{?\w+\}?"?$/.test(text.slice(start, end)));
    const word = words[index];
    const value = word && knownValue(standIns, word, text);
    if (!value || !/\baws\s/.test(value) || !/\siam$/.test(value))
        return words;
    const own = value.split(/\s+/).map((part) => ({ ...word, text: part, literal: true, whole: true }));
    return [...words.slice(0, index), ...own, ...words.slice(index + 1)];
}
/** Whether a variable of a command, or its program, the word `aws`, leads to a stand-in. */
function speaksToStandIn(words, aws, text, standIns) {
    return words.some((word) => {
        const value = knownValue(standIns, word, text);
        return value !== undefined && (shell_stand_ins_isLocalValue(value) || (word === aws && isStandInCommand(value)));
    });
}
const SERVICES = new Set(["iam", "cloudcontrol"]);
function aws_command_definitionOf(words, first, index, text) {
    const service = words[index];
    const operation = words[afterOptions(words, index + 1, text)];
    if (!service?.whole || !operation?.whole)
        return undefined;
    const kind = kindOf(service.text, operation.text, words);
    if (kind === undefined || aws_command_makesNothing(words, operation, text))
        return undefined;
    return {
        kind,
        start: first.start,
        end: operation.end,
        ...(kind === "mfa-device" ? {} : userName(nameIn(words))),
        address: `aws ${service.text} ${operation.text}`,
    };
}
/** The user's name, as an option or in the state that Cloud Control is to bring about. */
function nameIn(words) {
    const name = optionOf(words, "user-name");
    if (name)
        return name.literal ? name.text : undefined;
    const state = optionOf(words, "desired-state");
    return state?.literal ? /"UserName"\s*:\s*"([^"\\]*)"/.exec(state.text)?.[1] : undefined;
}
function kindOf(service, operation, words) {
    if (service === "cloudcontrol" && operation === "create-resource") {
        const type = optionOf(words, "type-name");
        return type?.whole ? CLOUDFORMATION_TYPES.get(type.text)?.kind : undefined;
    }
    if (service !== "iam")
        return undefined;
    const revived = operation === "update-access-key" && optionOf(words, "status")?.text === "Active";
    return revived ? "access-key" : COMMAND_OPERATIONS.get(operation);
}
const aws_command_ENDPOINT = /^AWS_ENDPOINT_URL(?:_IAM)?=(.*)$/;
/** Whether the command asks for help or for a skeleton, or talks to a stand-in for AWS on the same machine. */
function aws_command_makesNothing(words, operation, text) {
    const rest = words.slice(words.indexOf(operation) + 1);
    if (rest[0]?.text === "help" || rest.some(({ text }) => text.startsWith("--generate-cli-skeleton")))
        return true;
    // The AWS CLI takes what an option begins with.
    const endpoint = optionOf(words, "endpoint-url") ?? optionOf(words, "endpoint");
    if (endpoint &&
        !endpoint.literal &&
        endpoint.end - endpoint.start < 300 &&
        isStandInVariable(text.slice(endpoint.start, endpoint.end)))
        return true;
    return [endpoint?.text ?? "", ...words.map(({ text }) => aws_command_ENDPOINT.exec(text)?.[1] ?? "")].some(isLoopback);
}
/** `$LOCALSTACK_URL`, and `${URL:-http://localhost:4566}`, also behind the option's `=`. */
function isStandInVariable(written) {
    const value = written.replace(/^["']?--endpoint(?:-url)?=/, "");
    return namesStandIn(value) || isLoopback(/^["']?\$\{\w+:?[-=]([^\s"'${}]+)\}["']?$/.exec(value)?.[1] ?? "");
}
/** The value of `--name value` or `--name=value`, at the place of the word that holds it. */
function optionOf(words, name) {
    const index = words.findIndex(({ text }) => text === `--${name}` || text.startsWith(`--${name}=`));
    const word = words[index];
    if (!word)
        return undefined;
    if (word.text === `--${name}`)
        return words[index + 1];
    return { ...word, text: word.text.slice(name.length + 3) };
}

;// CONCATENATED MODULE: ./lib/scan/lex/commands/shell-context.js

/** What is known before the first command; `variables`, where the file around a script sets some. */
const newContext = (variables = new Map()) => ({
    standIns: newStandIns(variables),
    held: new Map(),
    blocks: [],
    never: false,
    previous: undefined,
    hasEnded: false,
    goesOn: undefined,
});
/**
 * Takes note of a command, and answers whether it is switched off in writing: `if false; then x; fi`, `false && x`, and what follows an
 * `exit` that stands under no condition.
 */
function readContext(context, command, text) {
    const { previous } = context;
    context.previous = command;
    readBlocks(context, command.words);
    readStandIns(context.standIns, command, previous, text);
    context.hasEnded ||= isEnd(context, command, text);
    return context.hasEnded || context.blocks.includes(true) || isAfterNever(previous, command, text);
}
const shell_context_KEYWORDS = /^(?:if|then|else|elif|fi|do|done|while|until|case|esac|time|!|\{|\})$/;
const isPlain = ({ text, start, end }) => text.length === end - start;
function readBlocks(context, words) {
    if (/^(?:function|@test)$/.test(words[0]?.text ?? "") && words.at(-1)?.text === "{")
        context.blocks.push(false);
    for (const [index, word] of words.entries()) {
        if (!shell_context_KEYWORDS.test(word.text) || !isPlain(word))
            return;
        readKeyword(context, word.text, words.length === index + 2 ? words[index + 1]?.text : undefined);
    }
}
/** `only` is the word after the keyword, where that is the whole of the condition. */
function readKeyword(context, keyword, only) {
    const { blocks } = context;
    if (keyword === "while" || keyword === "until")
        context.never = only === (keyword === "while" ? "false" : "true");
    else if (keyword === "if")
        blocks.push(only === "false");
    else if (keyword === "case" || keyword === "{")
        blocks.push(false);
    else if (keyword === "do") {
        blocks.push(context.never);
        context.never = false;
    }
    else if (/^(?:fi|done|esac|\})$/.test(keyword))
        blocks.pop();
    else if (/^el(?:se|if)$/.test(keyword) && blocks.length > 0)
        blocks[blocks.length - 1] = false;
}
/** `false && x` and `true || x`. */
function isAfterNever(previous, { words }, text) {
    const last = previous?.words.at(-1);
    const [first] = words;
    if (!last || !first || previous?.words.length !== 1 || !/^(?:false|true|:)$/.test(last.text))
        return false;
    const operator = last.text === "false" ? /^\s*&&\s*$/ : /^\s*\|\|\s*$/;
    return first.start - last.end <= 20 && operator.test(text.slice(last.end, first.start));
}
/** Characters before and after a command in which an operator is looked for. */
const shell_context_AROUND = 200;
/** A template, in which a condition may stand around an end, and user data of several parts, of which each ends by itself. */
const GOES_ON = /\{%|\{\{|%\{|<%|^Content-Type:[ \t]*multipart\//im;
/** `exit` or `return` at the start of a line, within nothing, and neither behind nor before an operator. */
function isEnd(context, { words, nested }, text) {
    const [first, status] = words;
    const last = words.at(-1);
    if (!first || !last || !/^(?:exit|return)$/.test(first.text) || nested || context.blocks.length > 0)
        return false;
    if (words.length > 2 || (status && !/^[\w$?{}"]+$/.test(text.slice(status.start, status.end))))
        return false;
    const isAtStart = first.start === 0 || text.charAt(first.start - 1) === "\n";
    if (!isAtStart || /(?:&&|\|\|?|\\)\s*$/.test(text.slice(Math.max(0, first.start - shell_context_AROUND), first.start)))
        return false;
    context.goesOn ??= GOES_ON.test(text);
    return !context.goesOn && /^[ \t]*(?:[\r\n;#]|$)/.test(text.slice(last.end, last.end + shell_context_AROUND));
}

;// CONCATENATED MODULE: ./lib/scan/lex/commands/shell-scripts.js



/**
 * The text of `sh -c '...'`, `su x -c '...'`, `ssh host '...'`, `bash <<< '...'`, `trap '...'`, `eval '...'`, `run '...'` or `alias
 * x='...'`, where it is one quoted word with nothing to expand before it.
 */
function scriptOf({ words }, text) {
    const [first, second] = words;
    if (first?.text === "alias")
        return second && scriptAfter(second, /^[\w.-]+=/, text);
    const script = scriptWord(words, text);
    return script && scriptAfter(script, /^/, text);
}
/** The text in the quotes of a word, after its beginning, as the shell hands it on; each piece of it is where it is written. */
function scriptAfter(word, beginning, text) {
    const script = quotedAfter(word, beginning, text);
    return script && text.charAt(script.start - 1) === '"' ? { ...script, text: unescaped(script.text) } : script;
}
/** What a shell's double quotes escape: in place of the backslashes are blanks, before a quote that opens and after one that closes. */
function unescaped(text) {
    const open = new Set();
    return text.replace(/(?:\\\\)*\\["$`]|(?:\\\\)+/g, (escapes) => {
        const handed = escapes.replace(/\\(.)/g, "$1");
        const blanks = " ".repeat(handed.length);
        // Quotes of one level of scripts within scripts are escaped alike.
        if (!handed.endsWith('"') || !open.delete(handed)) {
            open.add(handed);
            return blanks + handed;
        }
        return handed + blanks;
    });
}
/** Characters of a word in which what stands before its quotes is looked for. */
const BEGINNING = 80;
/** What stands in the quotes of a word, after its beginning; undefined where the rest of the word is not one quoted text. */
function quotedAfter({ start, end }, beginning, text) {
    const from = start + (beginning.exec(text.slice(start, Math.min(end, start + BEGINNING)))?.[0].length ?? end - start);
    const quote = text.charAt(from);
    if ((quote !== '"' && quote !== "'") || text.charAt(end - 1) !== quote || from === end - 1)
        return undefined;
    return { text: text.slice(from + 1, end - 1), start: from + 1 };
}
/**
 * Scripts of commands, in the order in which these end, without those that stand within more than `most` others: each read on its own,
 * `eval "$(eval "$(...` would be read as often as it is deep, and each time from there on.
 */
function withinAtMost(scripts, most) {
    // From the last one on, a script comes before those that stand within it.
    const around = [];
    const kept = scripts.toReversed().map((script) => {
        if (!script)
            return undefined;
        while ((around.at(-1) ?? -1) > script.start)
            around.pop();
        around.push(script.start);
        return around.length <= most + 1 ? script : undefined;
    });
    return kept.toReversed();
}
function scriptWord(words, text) {
    const [first, second] = words;
    if (first?.text === "eval" || first?.text === "trap")
        return second;
    const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
    if (words.slice(0, Math.max(flag, 0)).some(({ text }) => SHELL.test(text)))
        return words[flag + 1];
    const batch = /^cmd(?:\.exe)?$/i.test(first?.text ?? "") ? words.findIndex(({ text }) => /^\/[ck]$/i.test(text)) : -1;
    if (batch > 0)
        return words[batch + 1];
    if (words.some((word) => SHELL.test(word.text) || /(?:^|\/)(?:ssh|at|batch)$/.test(word.text))) {
        const given = words.find(({ start }) => /<<<[ \t]*$/.test(text.slice(Math.max(0, start - 10), start)));
        if (given)
            return given;
    }
    // What runs on another machine is the last word, after the machine's name.
    if (words.length > 2 && words.some(({ text }) => /(?:^|\/)ssh$/.test(text)))
        return words.at(-1);
    const head = shell_scripts_programOf(words, text);
    return head && isRunner(head) ? words.find((word) => isQuotedCommand(word, text)) : undefined;
}
/** The program of a command: in tests of bats, whose `run` takes a program and its arguments, that program. */
function shell_scripts_programOf(words, text) {
    const [head, next] = words.filter((word) => !isBeforeProgram(word));
    const isBare = next !== undefined && /[A-Za-z_]/.test(text.charAt(next.start));
    return head?.text === "run" && isBare && isBats(text) ? next : head;
}
const isBats = (0,once/* onceForLast */.$I)((text) => /^[ \t]*@test[ \t]/m.test(text));
/** The name or path of a program that runs the script behind its `-c`. */
const SHELL = new RegExp(`(?:^|/)(?:${interpreters/* SHELL_NAMES */.YG}|su|runuser)$`);
/** What may stand before the program of a command. */
const isBeforeProgram = ({ text }) => /^(?:if|then|else|elif|do|while|until|!|\{|time|sudo|doas|env|exec|command|nohup|-\S*|[A-Za-z_]\w*=.*)$/s.test(text);
/** Functions and programs that run the text that they are given: `run "..."`, `watch "..."`, `assume role --exec "..."`. */
const RUNNER = /^(?:watch|parallel|assume|eval|(?!\w*(?:dry|test|log|print|show|hook|expect|assert))[\w-]*(?:run|exec|retry|invoke)[\w-]*)$/i;
/** Whether a word is a function or a program that runs the text that it is given. */
const isRunner = ({ text }) => text.length < 60 && RUNNER.test(text);
const isQuotedCommand = (word, text) => /["']/.test(text.charAt(word.start)) && /\s/.test(word.text);
/** What is handed to a shell, to another machine or to a timer on its input. */
const shell_scripts_READER = new RegExp(`^(?:${interpreters/* SHELL_NAMES */.YG}|ssh|at|batch|crontab)$`);
/** Whether what a command prints is run by the next one: `echo "..." | bash`. */
function isPipedToShell({ words }, next, text) {
    const last = words.at(-1);
    const [first] = next?.words ?? [];
    const program = words.find((word) => !isBeforeProgram(word))?.text ?? "";
    if (!last || !first || !/^(?:echo|printf|print)$/.test(program) || first.start - last.end > 60)
        return false;
    if (!/^[;\s]*[)}]?\s*\|&?\s*$/.test(text.slice(last.end, first.start)))
        return false;
    const names = namesIn(next);
    const index = names.findIndex((name) => shell_scripts_READER.test(name));
    const reader = names[index];
    if (reader === undefined)
        return false;
    const rest = next?.words.slice(index + 1) ?? [];
    // A shell that is given a file reads that.
    return (0,interpreters/* shellNamed */.W1)(reader) !== "sh" || rest.every((word) => word.text.startsWith("-"));
}

;// CONCATENATED MODULE: ./lib/scan/lex/commands/shell-held-commands.js

/** Takes note of the texts that a command assigns, also those that a loop goes through, where `isSought` answers for them. */
function holdCommands(held, words, text, isSought) {
    const [first, second, third] = words;
    if (!first)
        return;
    if (first.text === "for" && third?.text === "in") {
        for (const word of words.slice(3))
            hold(second?.text ?? "", scriptAfter(word, /^/, text));
        return;
    }
    if (!shell_held_commands_DECLARES.test(first.text) && !words.every((word) => shell_held_commands_ASSIGNMENT.test(word.text)))
        return;
    for (const word of words)
        hold(shell_held_commands_ASSIGNMENT.exec(word.text)?.[1] ?? "", scriptAfter(word, ASSIGNMENT_SIGN, text));
    function hold(name, script) {
        if (name === "" || !script || !isSought(script.text))
            return;
        const all = held.get(name);
        if (all)
            all.push(script);
        else
            held.set(name, [script]);
    }
}
const shell_held_commands_DECLARES = /^(?:local|declare|typeset|readonly|export)$/;
const shell_held_commands_ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/;
const ASSIGNMENT_SIGN = /^\w+\+?=/;
const shell_held_commands_VARIABLE = /^"?\$(?:\{(\w+)\}|(\w+))"?$/;
/** The texts that a command runs by way of a variable: `$cmd`, `eval "$cmd"`, `bash -c "$cmd"`, `run $cmd`. Each is answered once. */
function runHeldCommands(held, words, text) {
    if (held.size === 0)
        return [];
    return words.flatMap(({ start, end, literal }, index) => {
        const [, braced, bare] = literal || end - start > 100 ? [] : (shell_held_commands_VARIABLE.exec(text.slice(start, end)) ?? []);
        const name = braced ?? bare;
        if (name === undefined || !isRun(words, index))
            return [];
        const texts = held.get(name) ?? [];
        held.delete(name);
        return texts;
    });
}
function isRun(words, index) {
    const before = words.slice(0, index);
    if (before.every((word) => LEADING.test(word.text) || isRunner(word) || SHELL.test(word.text)))
        return true;
    const isScript = /^-[a-z]*c$/.test(before.at(-1)?.text ?? "") && before.some((word) => SHELL.test(word.text));
    return isScript || (index === words.length - 1 && before.some((word) => /(?:^|\/)ssh$/.test(word.text)));
}
/** What may stand before a variable that is run. */
const LEADING = /^(?:if|then|else|elif|do|while|until|!|\{|time|sudo|doas|env|exec|command|nohup|nice|timeout|-\S*|\d+[smhd]?|[A-Za-z_]\w*=.*)$/s;

;// CONCATENATED MODULE: ./lib/scan/lex/commands/vault-command.js
/**
 * What a command makes that asks Vault: a role of the AWS secrets engine that mints IAM users, by `vault write` or by a request to its API.
 * `text` is what the words' offsets are in. Source: Vault documentation, "AWS secrets engine (API)", "Create/update role" and
 * its legacy parameters.
 */
const vaultDefinition = (words, text) => ofCommand(words, text) ?? ofRequest(words, text);
function ofCommand(words, text) {
    // A pod or its namespace may be called so too.
    const index = words.findIndex((word, at) => /^(?:.*\/)?vault$/.test(word.text) && words[at + 1]?.text === "write");
    const vault = words[index];
    const rest = words.slice(index + 2);
    const path = rest.find(({ text }) => /(?:^|\/)roles\/[^/]/.test(text));
    if (!vault || !path || !mints(rest, path, text))
        return undefined;
    return { kind: "minted", start: vault.start, end: path.end, address: `vault write ${path.text}` };
}
/** Whether a role makes users: it says so, or it is written as before Vault 0.11, when a policy alone meant a user. */
function mints(words, path, text) {
    const types = words.filter((word) => word.text.startsWith("credential_type="));
    if (types.length > 0) {
        return types.some((type) => /^credential_type=(?:.*,)?iam_user(?:,|$)/.test(type.text) && names(type, text));
    }
    const isLegacy = words.some((word) => /^(?:policy=|arn=arn:aws[\w-]*:iam::\w+:policy\/)/.test(word.text));
    return isLegacy && LEGACY_PATH.test(text.slice(path.start, path.end));
}
/** Other engines have roles with policies too, so the engine goes by its usual name. */
const LEGACY_PATH = /\baws\/roles\//;
const names = ({ start, end }, text) => text.slice(start, end).includes("iam_user");
/** Characters of a word of a request that are looked at. */
const vault_command_MAXIMUM_WORD = 10_000;
const MINTING = /"credential_types?"\s*:\s*"(?:[^"]*,)?\s*iam_user\s*[,"]/;
/** `curl --data '{"credential_type": "iam_user"}' $VAULT_ADDR/v1/aws/roles/ci`: the place is the address. */
function ofRequest(words, text) {
    const index = words.findIndex(({ text }) => /^(?:.*\/)?(?:curl|wget|https?)$/.test(text));
    if (index < 0)
        return undefined;
    const rest = words.slice(index + 1).filter(({ start, end }) => end - start <= vault_command_MAXIMUM_WORD);
    const address = rest.find((word) => ROLE.test(text.slice(word.start, word.end)));
    const data = rest.find((word) => MINTING.test(word.text) && names(word, text));
    const [, path] = address ? (ROLE.exec(text.slice(address.start, address.end)) ?? []) : [];
    if (!address || !data || path === undefined)
        return undefined;
    return { kind: "minted", start: address.start, end: address.end, address: `vault ${path}` };
}
const ROLE = /\/v1\/([^\s"']*\broles\/[^\s"'?/]+)["']?$/;

;// CONCATENATED MODULE: ./lib/scan/lex/commands/command-lines.js








const command_lines_OPERATIONS = [...COMMAND_OPERATIONS.keys(), "update-access-key"];
const OPERATION = new RegExp(command_lines_OPERATIONS.join("|"));
/** Patterns of which one matches in whatever mayHoldCommands() answers for. */
const COMMAND_PATTERNS = [...command_lines_OPERATIONS, "iam_user", "cloudcontrol", "aws/roles/"];
/** Whether commandDefinitions() could find something in a text: false only where it finds nothing. */
function mayHoldCommands(text) {
    if (text.includes("aws/roles/"))
        return true;
    if (!text.includes("iam"))
        return text.includes("cloudcontrol") && text.includes("AWS::IAM::");
    return OPERATION.test(text) || text.includes("iam_user") || text.includes("cloudcontrol");
}
/**
 * The command lines of a shell text that make IAM users or their credentials: `aws iam create-user` and its siblings (with
 * global options, behind `sudo`, `xargs`, `aws-vault exec p --` and the like, by way of a variable such as `$AWS`), `aws
 * cloudcontrol create-resource --type-name AWS::IAM::User`, and `vault write aws/roles/x credential_type=iam_user`. Commands
 * that only print their words, and those whose `--endpoint-url` is a loopback address, make nothing. `variables` are those that the file
 * around the text sets. Never throws.
 * Source: AWS CLI command reference; Vault documentation, "AWS secrets engine (API)".
 */
function* commandDefinitions(text, variables) {
    yield* definitionsIn(text, 0, 0, newContext(variables));
}
/** Scripts within scripts (`bash -c "sh -c ..."`) that are read. */
const command_lines_MAXIMUM_DEPTH = 3;
function* definitionsIn(text, offset, depth, context) {
    const commands = commandsIn(text);
    const own = withinAtMost(commands.map((command) => ownScriptOf(command, text)), 0);
    for (const [index, command] of commands.entries()) {
        const { words, unread } = command;
        if (unread)
            yield* command_lines_unreadIn(text.slice(unread.start, unread.end), offset + unread.start);
        if (readContext(context, command, text))
            continue;
        holdCommands(context.held, words, text, mayHoldCommands);
        const isRun = isPipedToShell(command, commands[index + 1], text);
        if (isPrinter(words) && !isRun)
            continue;
        for (const found of command_lines_madeBy(words, text, context)) {
            yield { ...found, start: found.start + offset, end: found.end + offset };
        }
        const scripts = [own[index] ?? [], ...scriptsOf(command, text, context, isRun)].flat();
        for (const script of scripts)
            yield* inScript(script, offset, depth, contextWithin(context, words));
    }
}
/** What a script makes that a command of a text runs, or that it could make and stands too deep in others to be read. */
function* inScript({ text, start }, offset, depth, context) {
    if (depth >= command_lines_MAXIMUM_DEPTH)
        yield* command_lines_unreadIn(text, offset + start);
    else
        yield* definitionsIn(text, offset + start, depth + 1, context);
}
/** A text that stands too deep in others to be read, and could make something. */
function* command_lines_unreadIn(text, start) {
    if (mayHoldCommands(text))
        yield { kind: "unreadable", address: "", start, end: start + text.length };
}
const command_lines_madeBy = (words, text, { standIns }) => [awsDefinition(words, text, standIns), vaultDefinition(words, text)].flatMap((found) => found ?? []);
/** The text that a command runs, which one that only shows its words does not. */
const ownScriptOf = (command, text) => isPrinter(command.words) ? undefined : scriptOf(command, text);
/** The texts that a command runs beside its own: those of its variables, and what it prints where that `isRun`. */
function* scriptsOf(command, text, { held }, isRun) {
    yield* runHeldCommands(held, command.words, text);
    if (!isRun)
        return;
    for (const word of command.words) {
        const printed = scriptAfter(word, /^/, text);
        if (printed)
            yield { ...printed, text: printed.text.replaceAll("\\n", " \n") };
    }
}
/** What holds in a script that a command runs. */
const contextWithin = ({ standIns }, words) => ({
    ...newContext(),
    standIns: standInsWithin(standIns, /^(?:eval|trap)$/.test(words[0]?.text ?? "")),
});
const PRINTERS = /^(?:echo|printf|print|cat|grep|egrep|fgrep|rg|ag|sed|awk|man|which|type|hash|log|info|warn|warning|error|fail|die|debug|usage|help|read|test|\[|\[\[|:)$/i;
/** Whether a command only shows its words, or looks for them. */
function isPrinter(words) {
    const head = words.find(({ text }) => !/^(?:[A-Za-z_]\w*\+?=|(?:if|then|else|do|while|until|sudo|!|\{)$)/.test(text));
    return head !== undefined && PRINTERS.test(head.text);
}
/**
 * What a command makes whose words another format holds, such as the list `["aws", "iam", "create-user"]`; with the offsets of
 * these, in `text` if some of them are expanded.
 */
const wordsDefinition = (words, text = "") => isPrinter(words) ? undefined : awsDefinition(words, text, newStandIns(new Map()));

;// CONCATENATED MODULE: ./lib/scan/lex/commands/command-shells.js


/** What is run beside a key that names the shell. */
const SCRIPTS = ["run", "command", "script"];
/**
 * What runs the texts in a map: `shell` beside a script (GitHub Actions, CircleCI), `defaults.run.shell`, `command` beside `source` (Argo),
 * `executable` (Ansible); else what runs those around it.
 */
function shellWithin(map, around) {
    const own = SCRIPTS.some((key) => (0,documents_nodes/* valueAt */.fK)(map, key) !== undefined) ? (0,documents_nodes/* valueAt */.fK)(map, "shell") : undefined;
    const chosen = (0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(map, "defaults"), "run"), "shell");
    const executable = (0,documents_nodes/* valueAt */.fK)(map, "executable") ?? (0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(map, "args"), "executable");
    const program = (0,documents_nodes/* valueAt */.fK)(map, "source") === undefined ? undefined : (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(map, "command"))[0];
    for (const node of [own, executable, program, chosen]) {
        // With its arguments: `bash -e {0}`.
        const shell = (0,interpreters/* shellNamed */.W1)((0,documents_nodes/* stringOf */.Je)(node)?.trim().split(/\s/, 1)[0] ?? "");
        if (shell)
            return shell;
    }
    return around;
}

;// CONCATENATED MODULE: ./lib/scan/lex/commands/container-commands.js



/** The image of the AWS CLI, in whatever registry. */
const IMAGE = /(?:^|\/)aws-?cli(?:[:@][\w.:-]+)?$/i;
/**
 * The commands that a map stands for whose words lie in several of its values, or which leave the AWS CLI out: a container's `command`
 * and `args` together, an entry point and what it is given, what is given to the CLI's own image, and the task AWSCLI of Azure
 * Pipelines. Sources: reference pages of Kubernetes, Compose, Amazon ECS, Cloud Build, Helmfile and GitHub Actions (`docker://`); AWS
 * Toolkit for Azure DevOps, "AWS CLI task". `printed` are its printedKeys().
 */
function* mapCommands(map, printed) {
    const given = new Map((0,documents_nodes/* entriesOf */.Mc)(map).map(({ key, value }) => [key.value.toLowerCase(), value]));
    for (const [program, rest] of SPLIT) {
        const [first, second] = [program, rest].map((key) => listedWords(given.get(key)) ?? wordsOfOne(given.get(key)));
        if (first && second && !printed.has(rest))
            yield [...first, ...second];
    }
    // Steps of Cloud Build are called after their image.
    const named = given.has("image") ? "image" : "name";
    const image = /^docker:\/\/(.*)$/.exec((0,documents_nodes/* stringOf */.Je)(given.get("uses")) ?? "")?.[1] ?? (0,documents_nodes/* stringOf */.Je)(given.get(named)) ?? "";
    if (IMAGE.test(image))
        yield* givenToImage(given);
    yield* azureTask(map);
}
/** The keys of a map whose words a program is given there that only prints them: a container's `args` beside `command: [echo]`. */
function printedKeys(map) {
    const given = new Map((0,documents_nodes/* entriesOf */.Mc)(map).map(({ key, value }) => [key.value.toLowerCase(), value]));
    const printed = SPLIT.filter(([program]) => {
        // Beside an entry point a command is what that is given.
        if (program === "command" && given.has("entrypoint"))
            return false;
        return onlyPrints(listedWords(given.get(program)) ?? wordsOfOne(given.get(program)) ?? []);
    });
    return new Set(printed.map(([, rest]) => rest));
}
/** Whether the words of a command are only printed. */
const onlyPrints = ([program]) => /^(?:\/(?:usr\/)?bin\/)?(?:echo|printf)$/.test(program?.text ?? "");
const SPLIT = [
    ["command", "args"],
    ["entrypoint", "args"],
    ["entrypoint", "command"],
];
/** The words of a text that is one command. */
const wordsOfOne = (node) => (0,embedded/* isTextNode */.ir)(node) && commandsIn(node.value).length === 1 ? writtenWords(node) : undefined;
/** The image's own program is `aws`, so that what it is given begins with a service, unless another program is named too. */
function* givenToImage(given) {
    const isReplaced = given.has("args") && (given.has("command") || given.has("entrypoint"));
    const words = isReplaced ? [] : [given.get("args"), given.get("command")];
    for (const node of [...words, (0,documents_nodes/* valueAt */.fK)(given.get("with"), "args")]) {
        const words = listedWords(node) ?? writtenWords(node);
        const [first] = words;
        if (first)
            yield [cli(first), ...words];
    }
}
function* azureTask(inputs) {
    const service = (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(inputs, "awsCommand"));
    const operation = (0,documents_nodes/* valueAt */.fK)(inputs, "awsSubCommand");
    const word = operation && wordAt(operation);
    if (service === undefined || !word)
        return;
    const named = { ...cli(word), text: service };
    yield [cli(word), named, word, ...writtenWords((0,documents_nodes/* valueAt */.fK)(inputs, "awsArguments"))];
}
/** The word that is left out, before another one. */
const cli = ({ start }) => ({ start, end: start, text: "aws", literal: true, whole: true });
/** The words of a text, with offsets of the file around it. */
function writtenWords(node) {
    if (!(0,embedded/* isTextNode */.ir)(node))
        return [];
    const [command] = commandsIn(node.value);
    const outside = (0,embedded/* outsideOf */.R_)(node);
    return (command?.words ?? []).map((word) => {
        const { start, end } = outside(word);
        return { ...word, start, end };
    });
}
/** Items of a list as words, where all are text and none holds several. */
function listedWords(list) {
    const items = (0,documents_nodes/* itemsOf */.S3)(list);
    const words = items.flatMap((item) => wordAt(item) ?? []);
    return words.length === items.length && words.length > 0 ? words : undefined;
}
function wordAt(node) {
    const text = (0,documents_nodes/* stringOf */.Je)(node);
    if (text === undefined)
        return undefined;
    const { source, start, end } = node.at;
    return { start, end, text, literal: true, whole: source.text.slice(start, end).includes(text) };
}

;// CONCATENATED MODULE: ./lib/scan/lex/commands/command-scalars.js






/**
 * The keys under which pipelines, containers, cloud-init, templates and package files hold commands. Sources: the reference
 * pages of GitHub Actions, GitLab CI, CircleCI, Azure Pipelines, CodeBuild, Kubernetes, Compose, Amazon ECS, cloud-init,
 * CloudFormation (UserData), Systems Manager (runCommand), Ansible, Task and npm.
 */
const COMMAND_KEYS = new Set([
    "run script scripts commands finally command runcommand cmd cmds args entrypoint entry init raw local_action",
    "shell bash sh pwsh powershell win_shell win_command",
].flatMap((keys) => keys.split(" ")));
const MORE_COMMAND_KEYS = /^(?:runcmd|bootcmd|user[-_]?data|inline(?:script)?|(?:pre|post)[-_]?\w*commands?|preparecommand|(?:on|update|initialize)\w*command|(?:before|after)[-_](?:script|install|deploy|success|failure))$/;
/** Keys whose texts PowerShell runs. */
const POWERSHELL_KEYS = /^(?:pwsh|powershell|win_shell|win_powershell)$/;
/** The list in which plain texts are commands (Buildkite), and the map in which they are (the short form of Task). */
const HOLDING_COMMANDS = { list: "steps", map: "tasks" };
/** Keys whose block scalars are prose. */
const PROSE_KEYS = /^(?:name|title|description|summary|help|notes?|messages?|msg|text|docs?|documentation|comments?|readme|details|body|usage|examples?)$|\.(?:md|mdx|rst|adoc|txt)$/;
/**
 * The texts of a document that are run: what stands under a key of commands, and block scalars that are no prose. Left out is what lies in
 * stretches that hold nothing that is looked for.
 */
const commandScalars = (root, isSought) => scalarsIn(root, { isSought, key: "", commands: false, shell: undefined });
function* scalarsIn(node, around) {
    const { key, commands, shell } = around;
    if (node.type === "list")
        yield* inList(node, around);
    else if (node.type === "map")
        yield* inMap(node, around);
    else if ((0,embedded/* isTextNode */.ir)(node) &&
        !PROSE_KEYS.test(key) &&
        (commands || /^[|>]/.test(node.at.source.text.charAt(node.at.start)))) {
        yield { script: node, shell: (0,interpreters/* shellOfFirstLine */.A9)(node.value) ?? shell ?? "sh" };
    }
}
/** Whether what is looked for could be in a node: as it is written there, by an escape, or where an alias leads. */
function mayHold({ at: { source, start, end } }, isSought) {
    const written = source.text.slice(start, end);
    return isSought(written) || written.includes("\\") || written.includes("*");
}
function* inList(list, around) {
    const words = around.commands ? listedWords(list) : undefined;
    // What is only printed is no script.
    if (words && onlyPrints(words))
        return;
    if (words)
        yield { words };
    for (const item of (0,documents_nodes/* itemsOf */.S3)(list)) {
        if (!mayHold(item, around.isSought))
            continue;
        if (item.type === "map") {
            if (!isIdleTask(item))
                yield* inMap(item, { ...around, key: "" });
        }
        else
            yield* scalarsIn(item, { ...around, commands: around.commands || around.key === HOLDING_COMMANDS.list });
    }
}
function* inMap(node, around) {
    if (isSwitchedOff(node) || standsForAws(node))
        return;
    const isProse = PROSE_FILE.test((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(node, "dest")) ?? (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(node, "path")) ?? "");
    const shell = shellWithin(node, around.shell);
    const printed = printedKeys(node);
    for (const entry of (0,documents_nodes/* entriesOf */.Mc)(node)) {
        if ((isProse && entry.key.value === "content") || printed.has(entry.key.value.toLowerCase()))
            continue;
        if (mayHold(entry.value, around.isSought))
            yield* inEntry(entry, { ...around, shell });
    }
    // Of what begins at one place, the last one counts: these say more than the values alone.
    for (const words of mapCommands(node, printed))
        yield { words };
}
/** A file in which somebody reads what somebody else might run. */
const PROSE_FILE = /\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:README|motd|issue)$/i;
function* inEntry({ key, value }, around) {
    const name = key.value.toLowerCase();
    // Ansible qualifies its modules: `ansible.builtin.shell`.
    const last = name.slice(name.lastIndexOf(".") + 1);
    const isAction = last === "action" && /^(?:[\w.]+\.)?(?:shell|command|raw)\s/.test((0,documents_nodes/* stringOf */.Je)(value) ?? "");
    const isShort = around.key === HOLDING_COMMANDS.map && value.type !== "map";
    const commands = around.commands || isAction || isShort || COMMAND_KEYS.has(last) || MORE_COMMAND_KEYS.test(last);
    const shell = POWERSHELL_KEYS.test(last) ? "powershell" : around.shell;
    yield* scalarsIn(value, { ...around, key: name, commands, shell });
}
/** Whether a step, a job or a task never runs, in writing. */
const isSwitchedOff = (node) => (0,documents_nodes/* entriesOf */.Mc)(node).some(({ key, value }) => (/^(?:if|when|condition)$/.test(key.value) &&
    value.type === "scalar" &&
    /^(?:false|\$\{\{\s*false\s*\}\}|never)$/.test(String(value.value))) ||
    (key.value === "rules" && command_scalars_isNever((0,documents_nodes/* itemsOf */.S3)(value)[0])));
/**
 * Whether an item of a list is a task of Ansible, in writing, that runs for none or only says what it would do. In a map that is none, tools
 * may take no notice of such a key.
 */
function isIdleTask(item) {
    // Of a key that is there again, the last one holds.
    const last = new Map((0,documents_nodes/* entriesOf */.Mc)(item).map(({ key, value }) => [key.value, value]));
    const isHolding = [...last.keys()].some((key) => HOLDING_TASKS.has(key));
    return [...last].some(([key, value]) => (/^(?:loop|with_\w+)$/.test(key) && value.type === "list" && value.items.length === 0) ||
        (key === "check_mode" && isTrue(value) && !isHolding));
}
const isTrue = (node) => node.type === "scalar" && /^(?:true|yes|on)$/i.test(String(node.value));
/** Keys of Ansible whose tasks may say otherwise. */
const HOLDING_TASKS = new Set(["tasks", "pre_tasks", "post_tasks", "handlers", "block"]);
/** The rule of GitLab that holds for everything: `when: never` and no condition. */
const command_scalars_isNever = (rule) => rule !== undefined && (0,documents_nodes/* entriesOf */.Mc)(rule).length === 1 && (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(rule, "when")) === "never";
const command_scalars_ENDPOINT = /^AWS_ENDPOINT_URL(?:_IAM)?$/;
/** Whether the environment of what stands in a map leads the AWS CLI to a stand-in on the same machine. */
function standsForAws(node) {
    const environments = (0,documents_nodes/* entriesOf */.Mc)(node).filter(({ key }) => /^(?:env|environment|variables)$/.test(key.value));
    return environments.some(({ value }) => variablesOf(value).some(([name, url]) => command_scalars_ENDPOINT.test(name) && isLoopback(url)));
}
/** `NAME: value`, `- NAME=value`, and `- { name: NAME, value: value }`. */
function variablesOf(node) {
    const entries = (0,documents_nodes/* entriesOf */.Mc)(node).map(({ key, value }) => [key.value, (0,documents_nodes/* stringOf */.Je)(value) ?? ""]);
    const items = (0,documents_nodes/* itemsOf */.S3)(node).map((item) => {
        const [, name = "", value = ""] = /^(\w+)=(.*)$/.exec((0,documents_nodes/* stringOf */.Je)(item) ?? "") ?? [];
        return [(0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(item, "name")) ?? name, (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(item, "value")) ?? value];
    });
    return [...entries, ...items];
}

// EXTERNAL MODULE: ./lib/scan/lex/commands/command-texts.js
var command_texts = __webpack_require__(4845);
;// CONCATENATED MODULE: ./lib/scan/lex/commands/pipeline-steps.js



/** Whether a file is a pipeline of Jenkins, or tasks of Rake or a machine of Vagrant, which run commands alike. */
const isPipeline = (path) => /(?:^|\/)(?:Jenkins|Vagrant|Rake)file[^/]*$|\.(?:groovy|jenkinsfile|rake)$/i.test(path);
/** Tokens of a step's arguments that are looked at. */
const pipeline_steps_MAXIMUM_TOKENS = 30;
/**
 * What the steps `sh`, `bat`, `powershell` and `pwsh` of a pipeline of Jenkins run, where it is written out: as the one argument, as
 * `script`, or as a variable before; and the same of tasks of Rake (`sh`, `system`, backquotes) and of machines of Vagrant (`inline`).
 * Sources: Jenkins, Pipeline Steps Reference, "Pipeline: Nodes and Processes"; Rake, FileUtils#sh; Vagrant, "Shell provisioner".
 */
function* pipelineScripts(path, text) {
    const isRuby = /(?:Vagrant|Rake)file[^/]*$|\.rake$/i.test(path);
    const tokens = tokens_tokensOf(text, isRuby ? ruby : languages/* groovy */.d).filter(({ kind }) => kind !== "comment");
    const held = new Map();
    for (const [index, token] of tokens.entries()) {
        if (isRuby && token.kind === "string" && text.charAt(token.start) === "`")
            yield scriptAt("sh", token, text);
        if (token.kind !== "word")
            continue;
        const value = tokens[index + 2];
        if (tokens[index + 1]?.text === "=" && value?.kind === "string")
            held.set(token.text, value);
        const script = isRuby ? scriptOfTask(tokens, index, text) : scriptOfStep(tokens, index, { text, held });
        if (script)
            yield scriptAt(shellOf(token.text), script, text);
    }
}
const ruby = (0,languages/* languageOf */.e)("a.rb") ?? languages/* groovy */.d;
const shellOf = (step) => step === "bat" ? step : step === "powershell" || step === "pwsh" ? "powershell" : "sh";
function scriptAt(shell, { start: from, end: to }, text) {
    const quotes = quotesOf(text, from);
    const [start, end] = [from + quotes, Math.max(from + quotes, endOfScript(text, from, to) - quotes)];
    return { shell, start, end, text: pipeline_steps_unescaped(text.slice(start, end)) };
}
/** Where a text in double quotes ends, which what is filled in cuts into several tokens. */
function endOfScript(text, from, to) {
    if (text.startsWith('"""', from))
        return (text.indexOf('"""', from + 3) + 1 || text.length) + 2;
    return text.charAt(from) === '"' ? Math.max(to, endOfQuoted(text, from + 1, '"', "\\")) : to;
}
/** What a step of Jenkins runs, also by a variable: `sh cmd` and `sh "${cmd}"`. */
function scriptOfStep(tokens, index, { text, held }) {
    if (!/^(?:sh|bat|powershell|pwsh)$/.test(tokens[index]?.text ?? ""))
        return undefined;
    const given = pipeline_steps_scriptAfter(tokens, index);
    const first = tokens[tokens[index + 1]?.text === "(" ? index + 2 : index + 1];
    const written = given ? text.slice(given.start, Math.min(given.end, given.start + 80)) : "";
    // Where a text is given by its name, the word behind the step is that name.
    const bare = given || first?.kind !== "word" ? "" : first.text;
    const [, name = bare] = /^"\$\{?(\w+)\}?"$/.exec(written) ?? [];
    return held.get(name) ?? given;
}
/** What a task of Rake runs, `sh "..."` or `system("...")`, and a machine of Vagrant, `inline: "..."`. */
function scriptOfTask(tokens, index, text) {
    const [name = "", sign] = [tokens[index]?.text, tokens[index + 1]?.text];
    const isTask = /^(?:sh|system|exec)$/.test(name) && tokens[index - 1]?.text !== ".";
    const isArgument = name === "inline" && sign === ":";
    if (!isTask && !isArgument)
        return undefined;
    const first = isArgument || sign === "(" ? index + 2 : index + 1;
    const given = tokens[first];
    if (given?.kind !== "string")
        return undefined;
    if (!text.startsWith("<<", given.start))
        return given;
    const [, label] = /^<<[-~]?["']?(\w+)/.exec(text.slice(given.start, given.end)) ?? [];
    const body = tokens.slice(first + 1, first + pipeline_steps_MAXIMUM_TOKENS).find(({ kind }) => kind === "string");
    const close = body && label ? new RegExp(`^[ \\t]*${label}\\b`, "m").exec(text.slice(body.start)) : null;
    return body && { ...body, end: body.start + (close?.index ?? 0) };
}
/** The string that a step runs: what follows its name, or its argument `script`. */
function pipeline_steps_scriptAfter(tokens, step) {
    const first = tokens[step + 1]?.text === "(" ? step + 2 : step + 1;
    if (tokens[first]?.kind === "string")
        return tokens[first];
    for (let index = first; index < Math.min(tokens.length, first + pipeline_steps_MAXIMUM_TOKENS); index++) {
        const { text = "", kind } = tokens[index] ?? {};
        if (/^[;}]$/.test(text) || (kind === "word" && text === tokens[step]?.text))
            return undefined;
        if (text === "script" && tokens[index + 1]?.text === ":") {
            return tokens[index + 2]?.kind === "string" ? tokens[index + 2] : undefined;
        }
    }
    return undefined;
}
const quotesOf = (text, start) => {
    if (!/["'`$]/.test(text.charAt(start)))
        return 0;
    if (text.startsWith("'''", start) || text.startsWith('"""', start))
        return 3;
    return text.startsWith("$/", start) ? 2 : 1;
};
/** Escapes as the shell reads what they write, and what Ruby fills in as a variable; as long as they are. */
const pipeline_steps_unescaped = (text) => text.replace(/\\([\\"'$])/g, " $1").replace(/#\{[^}\n]*\}/g, (filled) => `$${"_".repeat(filled.length - 1)}`);

;// CONCATENATED MODULE: ./lib/scan/lex/commands/powershell.js



/** Texts within texts that are read: `iex "pwsh -c '...'"`. */
const powershell_MAXIMUM_DEPTH = 3;
/**
 * The commands of a PowerShell text, wherever they stand: after `=`, in pipelines, parentheses and script blocks, in `$( )` within quotes,
 * and in the text that `Invoke-Expression` or another PowerShell is given. Comments and other strings are no commands; a string that is a
 * whole word is one without its quotes. Never throws. Source: PowerShell Language Specification 3.0, section 2.
 */
function powershellCommands(text, depth = 0) {
    const own = beforeEnd(commandsOf(text), text);
    if (depth >= powershell_MAXIMUM_DEPTH)
        return own;
    return own.flatMap((command) => [
        command,
        ...textsWithin(command, text).flatMap(({ text: inner, start }) => powershellCommands(inner, depth + 1).map(({ words, files }) => ({ words: words.map(moved(start)), files }))),
    ]);
}
/** The commands before an `exit` or `return` that begins a line and stands in no block. */
function beforeEnd(commands, text) {
    let depth = 0;
    let counted = 0;
    const end = commands.findIndex(({ words }) => {
        const [{ text: name = "", start = 0 } = {}] = words;
        const isEnd = words.length <= 2 && /^(?:exit|return)$/i.test(name) && (words.length === 1 || /^exit$/i.test(name));
        if (!isEnd || (start > 0 && text.charAt(start - 1) !== "\n"))
            return false;
        for (; counted < start; counted++)
            depth += BRACES[text.charAt(counted)] ?? 0;
        return depth === 0;
    });
    return end < 0 ? commands : commands.slice(0, end);
}
const BRACES = { "{": 1, "}": -1, "(": 1, ")": -1 };
const moved = (by) => (word) => ({ ...word, start: word.start + by, end: word.end + by });
/** The texts that a command runs. */
function textsWithin({ words }, text) {
    const expanded = words.flatMap(({ start, end }) => text.charAt(start) === '"'
        ? Array.from(text.slice(start, end).matchAll(/\$\(([^()"]+)\)/g), ({ 1: inner = "", index }) => ({
            text: inner,
            start: start + index + 2,
        }))
        : []);
    const given = givenText(words);
    const script = given && quotedAfter(given, /^/, text);
    return script ? [...expanded, script] : expanded;
}
/** The text that `iex '...'`, `powershell -Command '...'` and `pwsh -c '...'` run. */
function givenText(words) {
    const [program, first] = words;
    if (/^(?:iex|invoke-expression)$/i.test(program?.text ?? ""))
        return /^-command$/i.test(first?.text ?? "") ? words[2] : first;
    if (!/^(?:.*[\\/])?(?:pwsh|powershell)(?:\.exe)?$/i.test(program?.text ?? ""))
        return undefined;
    const flag = words.findIndex(({ text }) => /^-c(?:ommand)?$/i.test(text));
    return flag < 0 ? undefined : words[flag + 1];
}
function commandsOf(text) {
    const reading = { text, done: [], words: [], start: -1, literal: true };
    for (let index = 0; index < text.length;) {
        const [token, kind] = tokenAt(text, index);
        // A comment begins only between words: `a#b` is one.
        if (kind === "skip" || (kind === "comment" && reading.start < 0))
            powershell_endWord(reading, index);
        else if (kind === "end")
            powershell_endCommand(reading, index);
        else
            addToWord(reading, index, token);
        index += kind === "comment" && reading.start >= 0 ? 1 : token.length;
    }
    powershell_endCommand(reading, text.length);
    return reading.done;
}
const TOKEN = /(?<comment>#[^\n]*)|(?<skip>`\r?\n|[ \t\r]+)|(?<string>'[^']*'?)|(?<end>[\n;|&(){}=,])|`.|[^\s`'"#;|&(){}=,@<]+/sy;
const LONG = /<#|@'\r?\n|@"\r?\n/y;
const CLOSES = { "<#": "#>", "@'": "\n'@", '@"': '\n"@' };
/** The token at an index: at least one character. */
function tokenAt(text, index) {
    LONG.lastIndex = index;
    const [open] = LONG.exec(text) ?? [];
    if (open !== undefined) {
        const close = CLOSES[open.slice(0, 2)] ?? "";
        const end = text.indexOf(close, index + open.length - 1);
        return [text.slice(index, end < 0 ? undefined : end + close.length), open === "<#" ? "skip" : "string"];
    }
    if (text.charAt(index) === '"')
        return [text.slice(index, endOfQuoted(text, index + 1, '"', "`")), "string"];
    TOKEN.lastIndex = index;
    const { 0: token = text.charAt(index), groups = {} } = TOKEN.exec(text) ?? {};
    const kinds = ["comment", "skip", "string", "end"];
    return [token, kinds.find((kind) => groups[kind] !== undefined) ?? "plain"];
}
function addToWord(reading, index, token) {
    if (reading.start < 0)
        reading.start = index;
    if (/^[`$]|^"[^`$"]*[`$]/.test(token))
        reading.literal = false;
}
function powershell_endWord(reading, end) {
    const { text, start, literal } = reading;
    if (start >= 0) {
        const written = text.slice(start, end).replace(/^(['"])([^'"]*)\1$/, "$2");
        reading.words.push({ start, end, text: written, literal, whole: literal });
    }
    reading.start = -1;
    reading.literal = true;
}
function powershell_endCommand(reading, end) {
    powershell_endWord(reading, end);
    if (reading.words.length > 0)
        reading.done.push({ words: reading.words, files: [] });
    reading.words = [];
}
/** Whether a file is a script or a module of PowerShell. */
const isPowershell = (path) => /\.psm?1$/i.test(path);
const powershell_ENDPOINT = /^\$env:AWS_ENDPOINT_URL(?:_IAM)?[ \t]*=[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|\S)/gim;
/** The same commands, without those before which the environment was led to a stand-in for AWS. */
function powershellCommandsToAws(text) {
    const isLocal = isLocalIn(text);
    return powershellCommands(text).filter(({ words }) => !isLocal(words[0]?.start ?? 0));
}
/**
 * Answers for the offsets of a PowerShell text, which grow, whether its environment leads to a stand-in there: the last value that stands
 * outermost counts.
 */
function isLocalIn(text) {
    const all = Array.from(text.matchAll(powershell_ENDPOINT), ({ 1: single, 2: double, index }) => ({
        index,
        isLocal: isLoopback(single ?? double ?? ""),
    }));
    let next = 0;
    return (offset) => {
        while ((all[next]?.index ?? Number.POSITIVE_INFINITY) < offset)
            next++;
        return all[next - 1]?.isLocal === true;
    };
}

;// CONCATENATED MODULE: ./lib/scan/lex/commands/salt-commands.js


/**
 * The commands that states of Salt run: the `name` of `cmd.run` and its siblings, each of its `names`, or else the id of the state.
 * Format: https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cmd.html.
 */
function* saltCommands(root) {
    for (const { key: id, value: state } of (0,documents_nodes/* entriesOf */.Mc)(root)) {
        if (!(0,documents_nodes/* entriesOf */.Mc)(state).some(runsCommand))
            continue;
        const given = (0,documents_nodes/* entriesOf */.Mc)(state)
            .filter(runsCommand)
            .flatMap(({ value }) => (0,documents_nodes/* itemsOf */.S3)(value));
        const names = given.flatMap((item) => [(0,documents_nodes/* valueAt */.fK)(item, "name") ?? [], (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(item, "names"))].flat());
        if (names.length === 0)
            yield { type: "scalar", value: id.value, written: id.value, at: id.at };
        yield* names.filter(embedded/* isTextNode */.ir);
    }
}
/** `cmd.run: [...]`, or `cmd: [run, ...]`. */
const runsCommand = ({ key, value }) => RUNNING.test(key.value) ||
    (key.value === "cmd" && (0,documents_nodes/* itemsOf */.S3)(value).some((item) => RUNNING.test(`cmd.${(0,documents_nodes/* stringOf */.Je)(item)}`)));
const RUNNING = /^cmd\.(?:run|wait)$/;

;// CONCATENATED MODULE: ./lib/scan/dialects/recipes/commands.js


/** Whether a file may be a manifest of Puppet or a recipe of Chef, by its name. */
const isManifest = (path) => /\.(?:pp|rb)$/i.test(path);
/**
 * What `exec` of Puppet, and `execute`, `bash` and `script` of Chef run: the command, or else the title, which is the command then. What
 * Ruby fills in is written as the shell does. Formats: Puppet, resource type exec; Chef Infra, resources execute and script.
 */
function* commandsInManifest(path, text) {
    const isPuppet = /\.pp$/i.test(path);
    const code = codeOf(text, isPuppet ? "puppet" : "ruby");
    const presence = isPuppet ? presenceInPuppet(code) : presenceInRuby(code);
    for (const place of isPuppet ? inPuppet(code) : inRuby(text, code)) {
        const said = presence(place.start);
        const written = text.slice(place.start, place.end);
        if (said === "absent")
            continue;
        const isCertain = said === "definite" && !place.isGuarded;
        yield {
            text: written.replaceAll("#{", "${"),
            start: place.start,
            presence: isCertain ? "definite" : "conditional",
        };
    }
}
const GUARD = /\b(?:(?:unless|onlyif|refreshonly)\s*=>|only_if\b|not_if\b|action\s*\(?\s*:nothing\b)/;
function* inPuppet(code) {
    const matches = [...code.matchAll(/(?<![\w:$@>.])exec\s*\{/g)];
    for (const [order, { 0: whole, index }] of matches.entries()) {
        const opening = index + whole.length - 1;
        // No body goes on where the next resource begins, however the file may be broken.
        const end = braceEnd(code, opening, matches[order + 1]?.index ?? code.length);
        const commands = [...commands_quotedAfter(code, /\bcommand\s*=>\s*/g, opening, end)];
        const isGuarded = GUARD.test(code.slice(opening, end));
        const places = commands.length > 0 ? commands : commands_quotedAfter(code, /[{;]\s*/g, opening, end);
        for (const place of places)
            yield { ...place, isGuarded };
    }
}
const commands_RUBY = /^[ \t]*(?:execute|bash|script)\b[ \t]*\(?[ \t]*/gm;
function* inRuby(text, code) {
    const matches = [...code.matchAll(commands_RUBY)];
    for (const [order, { index }] of matches.entries()) {
        const next = matches[order + 1]?.index ?? code.length;
        const closing = /\n[ \t]*end\b/.exec(code.slice(index, next));
        const isBlock = /^[^\n]*\bdo\b/.test(code.slice(index, next));
        const lineEnd = code.indexOf("\n", index);
        const end = isBlock ? index + (closing?.index ?? next - index) : lineEnd < 0 ? code.length : lineEnd;
        const given = /^[ \t]*(?:command|code)\b[ \t]*\(?[ \t]*/gm;
        const commands = isBlock ? [...commands_quotedAfter(code, given, index, end), ...heredocsIn(text, index, end)] : [];
        const isGuarded = GUARD.test(code.slice(index, end));
        const places = commands.length > 0 ? commands : commands_quotedAfter(code, commands_RUBY, index, end);
        for (const place of places)
            yield { ...place, isGuarded };
    }
}
/** The insides of the quotes that begin right after a match between two offsets. */
function* commands_quotedAfter(code, before, from, to) {
    for (const { 0: whole, index } of code.slice(from, to).matchAll(before)) {
        const quote = from + index + whole.length;
        const closing = /["']/.test(code.charAt(quote)) ? code.indexOf(code.charAt(quote), quote + 1) : -1;
        if (closing >= 0 && closing <= to)
            yield { start: quote + 1, end: closing };
    }
}
/** The first `code <<-WORD` up to the line of the word: a resource has one. */
function* heredocsIn(text, from, to) {
    const within = text.slice(from, to);
    const opening = /^[ \t]*(?:command|code)\b[ \t]*\(?[ \t]*<<[~-]?["']?([A-Z_]\w*)[^\n]*\n/m.exec(within);
    if (!opening)
        return;
    const start = opening.index + opening[0].length;
    const closing = new RegExp(`^[ \\t]*${opening[1]}[ \\t]*\\r?$`, "m").exec(within.slice(start));
    if (closing)
        yield { start: from + start, end: from + start + closing.index };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/command-line.js











/**
 * Command lines that make IAM users or their credentials: in shell scripts, makefiles, container files, batch files, user
 * data, and in the YAML and JSON of pipelines, containers, templates and package files. They count as definite: who runs the
 * file runs them. The place is the words from `aws` to the operation.
 */
const commandLine = {
    id: "command-line",
    anchor: {
        paths: /(?:^|\/)(?:[^/.]+|\.(?:bash|zsh|profile|envrc)[^/]*|(?:(?:GNU)?Make|Docker|Container|Earth|just|Jenkins)file[^/]*|user[-_]?data[^/]*|[^/]*\.(?:sh|bash|zsh|ksh|bats|envrc|bat|cmd|service|cron|crontab|mk|mak|make|just|dockerfile|containerfile|ya?ml|sls|pp|rb|json|template|tpl|tftpl|tmpl|j2|jinja2?|erb|psm?1|groovy|jenkinsfile|rake)|(?:.*\/)?cron\.d\/[^/]+|\.ebextensions\/[^/]+\.config)$/i,
        patterns: COMMAND_PATTERNS,
        *locate(text) {
            if (mayHoldCommands(text))
                yield 0;
        },
    },
    *read(view, document) {
        const parsed = document();
        // What a configuration of Terraform runs is its dialect's business, in HCL and in JSON.
        if (parsed?.format === "hcl" || /\.(?:tf|tofu)\.json$/i.test(view.path))
            return;
        if (parsed)
            return yield* command_line_inDocument(parsed, view);
        // Cloud-init reads user data by its first line, whatever the file is called.
        if (view.text.startsWith("#cloud-config")) {
            for (const config of (0,parse.parseDocuments)(view.path, view.text, "yaml"))
                yield* command_line_inDocument(config, view);
            return;
        }
        if (isPipeline(view.path))
            return yield* inPipeline(view);
        if (isManifest(view.path))
            return yield* inManifest(view);
        if (isPowershell(view.path))
            return yield* inPowershell(view);
        const text = (0,command_texts/* shellTextOf */.Tc)(view.path, view.text);
        if (text === undefined)
            return;
        const variables = (0,command_texts/* variablesOf */.ht)(view.path, view.text);
        for (const found of commandDefinitions(text, variables))
            yield command_line_definitionOf(found, view, found);
    },
    readsFrom: (path, beginning) => (0,parse.formatOf)(path, beginning) !== undefined ||
        beginning.startsWith("#cloud-config") ||
        isPipeline(path) ||
        isManifest(path) ||
        isPowershell(path) ||
        (0,command_texts/* shellTextOf */.Tc)(path, beginning) !== undefined,
};
function* command_line_inDocument({ root }, view) {
    const states = /\.sls$/i.test(view.path)
        ? Array.from(saltCommands(root), (script) => ({ script, shell: "sh" }))
        : [];
    const all = [...commandScalars(root, mayHoldCommands), ...states].flatMap((found) => [...inScalar(found, view)]);
    // A container's command is read alone and with its arguments.
    yield* onceAtEachStart(all);
}
function* inPowershell(view) {
    for (const { words } of powershellCommandsToAws(view.text))
        yield* inWords(words, view);
}
function* inManifest(view) {
    for (const { text, start, presence } of commandsInManifest(view.path, view.text)) {
        for (const found of commandDefinitions(text)) {
            yield* (0,templates_presence/* guarded */.Nj)(command_line_definitionOf(found, view, { start: found.start + start, end: found.end + start }), presence);
        }
    }
}
function* inPipeline(view) {
    for (const { shell, text, start } of pipelineScripts(view.path, view.text)) {
        const move = (found) => ({ start: found.start + start, end: found.end + start });
        if (shell === "powershell") {
            for (const { words } of powershellCommandsToAws(text)) {
                yield* inWords(words.map((word) => ({ ...word, ...move(word) })), view);
            }
        }
        else {
            for (const found of commandDefinitions(shell === "bat" ? (0,command_texts/* fromBatch */.vs)(text) : text))
                yield command_line_definitionOf(found, view, move(found));
        }
    }
}
function* inScalar(found, view) {
    if ("words" in found)
        return yield* inWords(found.words, view);
    const { script, shell } = found;
    const { source, start, end } = script.at;
    // Escapes could hide from the anchor what they write.
    if (!mayHoldCommands(source.text.slice(start, end)))
        return;
    const place = (0,embedded/* outsideOf */.R_)(script);
    for (const inner of inShell(shell, script.value))
        yield command_line_definitionOf(inner, view, place(inner));
}
/** What the commands of a text make for whom runs it; a program of another language has none. */
function inShell(shell, text) {
    if (shell === "powershell")
        return powershellCommandsToAws(text).flatMap(({ words }) => wordsDefinition(words, text) ?? []);
    if (shell === "sh" || shell === "cmd")
        return commandDefinitions(shell === "cmd" ? (0,command_texts/* fromBatch */.vs)(text) : text);
    return [];
}
function* inWords(words, view) {
    const definition = wordsDefinition(words, view.text);
    if (definition)
        yield command_line_definitionOf(definition, view, definition);
}
const command_line_definitionOf = ({ kind, name, address }, source, { start, end }) => ({
    kind,
    dialect: commandLine.id,
    ...(name === undefined ? {} : { name }),
    address,
    confidence: "definite",
    at: { source, start, end },
});

;// CONCATENATED MODULE: ./lib/scan/dialects/first-line-programs.js



/**
 * Programs whose names have no extension and whose first lines name an interpreter (`#!/usr/bin/env python3`), as the given dialects read
 * a program of its language. What is found keeps its dialect. Scripts of POSIX shells are the dialect command-line's.
 */
const firstLinePrograms = (dialects) => ({
    id: "first-line-programs",
    anchor: { ...spellingsOfAny(PROGRAM_TEXTS), paths: /(?:^|\/)[^/.]+$/ },
    *read(view) {
        const extension = extensionIn(view.text);
        if (extension === undefined)
            return;
        const file = { name: `${view.path}.${extension}`, text: view.text, outside: whole };
        yield* definitionsInFile(file, view, dialects);
    },
    readsFrom: (_, beginning) => extensionIn(beginning) !== undefined,
});
const extensionIn = (text) => text.startsWith("#!") ? (0,interpreters/* extensionOfFirstLine */.HH)(text) : undefined;
/** The program is the whole file. */
const whole = (inner) => inner;

;// CONCATENATED MODULE: ./lib/scan/dialects/goformation.js









const goformation_RESOURCE = /^github\.com\/awslabs\/goformation(?:\/v\d+)?\/cloudformation\/iam\.(\w+)$/;
/**
 * Go programs for GoFormation: values of the resources of its package `iam` that are written out, `&iam.User{...}`. A type, a list
 * and a property of another resource are none. The place is the name of the type. Source: documentation of awslabs/goformation.
 */
const goformation = {
    id: "goformation",
    anchor: { paths: /\.go$/i, literals: ["goformation"] },
    *read(view) {
        const program = programOf(view);
        if (!program)
            return;
        for (const chain of chainsIn(program)) {
            const definition = textAt(program, chain.end) === "{" ? goformation_valueAt(program, chain) : undefined;
            if (definition)
                yield definition;
        }
    },
};
function goformation_valueAt(program, { steps: [{ names, at, end }], start }) {
    const type = qualified(bindingsOf(program), names, at).map((name) => goformation_RESOURCE.exec(name)?.[1]);
    const defined = CLOUDFORMATION_TYPES.get(`AWS::IAM::${type.find((own) => own !== undefined)}`);
    if (!defined || /^[\]*]$/.test(textAt(program, start - 1)))
        return undefined;
    const { kind, userName: key, onlyWith } = constructOf(defined);
    const range = rangeOf(program, end);
    const guard = hasArgument(program, range, "awscloudformationcondition") ? "conditional" : guardOf(program, start);
    if (guard === "off" || (onlyWith !== undefined && !hasArgument(program, range, onlyWith)))
        return undefined;
    const id = logicalId(program, start);
    return {
        kind,
        dialect: goformation.id,
        ...(key === undefined ? {} : userName(literalArgument(program, range, [key]))),
        address: id === undefined ? names.join(".") : `${names.join(".")} ${id}`,
        confidence: guard ?? "definite",
        at: { source: program.view, start: program.tokens[start]?.start ?? 0, end: program.tokens[end - 1]?.end ?? 0 },
    };
}
/** `Resources["Deploy"] = &iam.User{` and `"Deploy": &iam.User{`. */
function logicalId(program, start) {
    const mark = textAt(program, start - 1) === "&" ? start - 2 : start - 1;
    if (textAt(program, mark) === ":")
        return program.tokens[mark - 1]?.value;
    return textAt(program, mark) === "=" && textAt(program, mark - 1) === "]"
        ? program.tokens[mark - 2]?.value
        : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/dialects/here-documents.js









/** What a here-document holds that is looked into: types, classes and operations of IAM as their formats write them. */
const here_documents_WORDS = [
    "AWS::IAM::",
    "aws_iam_",
    "awscc_iam_",
    ...MANIFEST_WORDS,
    ...METHOD_OPERATIONS.keys(),
    "-IAM",
    "iam_user",
];
/**
 * The files that here-documents of shell scripts write or hand on, as the given dialects read them: what goes into a file of data or code,
 * what `kubectl` applies, and what an interpreter runs. What is only printed is none. What is found keeps its dialect.
 */
const hereDocuments = (dialects) => ({
    id: "here-documents",
    anchor: {
        literals: here_documents_WORDS,
        paths: /(?:^|\/)(?:[^/.]+|user[-_]?data[^/]*|[^/]*\.(?:sh|bash|zsh|ksh|bats|mk|dockerfile|containerfile))$/i,
    },
    *read(view) {
        const script = (0,command_texts/* shellTextOf */.Tc)(view.path, view.text);
        const files = script === undefined ? [] : hereFilesIn(script, here_documents_WORDS);
        for (const file of files)
            yield* definitionsInFile(file, view, dialects);
    },
    readsFrom: (path, beginning) => (0,command_texts/* shellTextOf */.Tc)(path, beginning) !== undefined,
});
/**
 * The files that a shell text writes or hands on in here-documents, and the programs that it gives to their interpreter as an argument, if
 * one of the words is in them.
 */
function* hereFilesIn(script, sought) {
    if (!sought.some((word) => script.includes(word)))
        return;
    for (const file of argumentFilesIn(script))
        if (sought.some((word) => file.text.includes(word)))
            yield file;
    if (!script.includes("<<"))
        return;
    const variables = filesOfVariables(script);
    for (const document of hereDocumentsIn(script)) {
        const { start, end, quoted, stripsTabs } = document;
        const name = here_documents_nameOf(document, variables);
        const text = script.slice(start, end);
        if (name === undefined || !sought.some((word) => text.includes(word)))
            continue;
        const outside = (inner) => ({ start: inner.start + start, end: inner.end + start });
        yield { name, text: written(text, quoted, stripsTabs), outside };
    }
}
/** `python3 -c '...'`, `node -e "..."`, and the template that the AWS CLI is given in `--template-body`. */
function* argumentFilesIn(script) {
    if (!/\s(?:-[a-z]*[ce]|--eval|--template-body)[\s=]/.test(script))
        return;
    const programs = commandsIn(script).map(({ words }) => argumentProgramIn(words, script));
    for (const program of withinAtMost(programs, here_documents_MAXIMUM_DEPTH))
        if (program)
            yield fileOf(program);
}
/** Programs within the texts of others that are read. */
const here_documents_MAXIMUM_DEPTH = 3;
function argumentProgramIn(words, script) {
    const at = words.findIndex(({ text }) => /^(?:-[a-z]*[ce]|--eval|--template-body)$/.test(text));
    const word = words[at + 1];
    const given = at > 0 && word ? scriptAfter(word, /^/, script) : undefined;
    const name = given && argumentName(words.slice(0, at + 1), given.text);
    return given && name !== undefined ? { ...given, name } : undefined;
}
function fileOf({ name, text, start: from }) {
    const outside = ({ start, end }) => ({ start: start + from, end: end + from });
    return { name, text, outside };
}
function argumentName(words, text) {
    const names = words.map((word) => (0,interpreters/* baseName */.Fl)(word.text));
    if (names.at(-1) === "--template-body")
        return text.trimStart().startsWith("{") ? "template.json" : "template.yaml";
    return inputOf(names);
}
/** What the shell leaves out counts as blanks, and what it puts in as filled in later; offsets stay as they are. */
function written(text, quoted, stripsTabs) {
    const plain = stripsTabs ? text.replace(/^\t+/gm, (tabs) => " ".repeat(tabs.length)) : text;
    return quoted ? plain : plain.replace(/\$\w+/g, (name) => templates/* PLACEHOLDER */.Kx.repeat(name.length));
}
const here_documents_FILES = /\.(?:ya?ml|json|template|tf|tofu|hcl|py|[cm]?[jt]s|rb|go|ps1)$/i;
/** The last file that each variable names, if one has a name that tells what it is: `TEMPLATE=/tmp/users.yaml`, `T=$(mktemp x.json)`. */
const filesOfVariables = (script) => new Map([...script.matchAll(/(?:^|[\s;])([A-Za-z_]\w*)=([^\n;]{1,300})/g)].flatMap(([, name = "", value = ""]) => {
    const file = value.trim().replace(/["')}]+$/, "");
    return here_documents_FILES.test(file) ? [[name, file]] : [];
}));
const CLUSTER = /^(?:kubectl|oc)$/;
/** A name that tells what the first of some programs that is known reads. */
function inputOf(programs) {
    if (programs.some((program) => CLUSTER.test(program)))
        return "stdin.yaml";
    if (programs.includes("vault"))
        return "stdin.json";
    const extensions = programs.map(interpreters/* extensionFor */.ly);
    const extension = extensions.find((known) => known !== undefined);
    return extension && `stdin.${extension}`;
}
/** A name that tells what a here-document is: that of the file that it becomes, or one for whoever reads it. */
function here_documents_nameOf({ owner, last }, variables) {
    const words = namesIn(owner);
    const file = [...owner.files, ...(words.includes("tee") ? words : [])]
        .map((candidate) => variables.get(candidate.replace(/^\$/, "")) ?? candidate)
        .find((candidate) => here_documents_FILES.test(candidate));
    if (file !== undefined)
        return (0,interpreters/* baseName */.Fl)(file);
    const readers = [...words, ...namesIn(last)];
    if (readers.some((word) => CLUSTER.test(word)) && readers.includes("delete"))
        return undefined;
    return inputOf(readers);
}

;// CONCATENATED MODULE: ./lib/scan/dialects/iambic.js




/**
 * IAM users that IAMbic manages. The place is the value of `template_type`. Format: https://docs.iambic.org, "AWS IAM user
 * template"; `deleted: true` takes it away.
 */
const iambic = {
    id: "iambic",
    anchor: { ...spellingsOfAny(["NOQ::AWS::IAM::User"]), paths: YAML_AND_JSON },
    *read(_, document) {
        const parsed = document();
        if (!parsed || parsed.format === "hcl")
            return;
        const { root } = parsed;
        const type = (0,documents_nodes/* valueAt */.fK)(root, "template_type");
        const deleted = (0,documents_nodes/* valueAt */.fK)(root, "deleted");
        const isGone = deleted?.type === "scalar" && deleted.value === true;
        if (!type || (0,documents_nodes/* stringOf */.Je)(type) !== "NOQ::AWS::IAM::User" || isGone)
            return;
        const name = (0,documents_nodes/* textOf */.b6)((0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(root, "properties"), "user_name"))?.value ?? (0,documents_nodes/* textOf */.b6)((0,documents_nodes/* valueAt */.fK)(root, "identifier"))?.value;
        yield {
            kind: "user",
            dialect: iambic.id,
            ...optionalName(name),
            address: (0,documents_nodes/* textOf */.b6)((0,documents_nodes/* valueAt */.fK)(root, "identifier"))?.value ?? "template_type",
            confidence: deleted?.type === "list" ? "conditional" : "definite",
            at: type.at,
        };
    },
};

;// CONCATENATED MODULE: ./lib/scan/dialects/inline-programs.js









const AUTOMATION = "aws:executeScript";
/** What other files in a document's commands hold that are looked into. */
const INLINE_WORDS = [
    ...MANIFEST_WORDS,
    ...["AWS::IAM::User", "AWS::IAM::AccessKey", "aws_iam_user", "awscc_iam_user", "aws_iam_access_key"],
    ...["aws_iam_service_specific_credential", "aws_iam_signing_certificate"],
];
/** What they and the programs there hold. */
const inline_programs_WORDS = [...PROGRAM_WORDS, ...INLINE_WORDS];
/**
 * Programs that a document holds as text, as the given dialects read them: the code of Lambda functions in templates (`ZipFile`,
 * `InlineCode` of SAM), the scripts of Systems Manager automation, the steps of pipelines that another program than a shell
 * runs, and files in here-documents of commands. What is found keeps its dialect. Formats: CloudFormation template reference,
 * AWS::Lambda::Function Code; SAM specification; Systems Manager automation reference, "aws:executeScript".
 */
const inlinePrograms = (dialects) => ({
    id: "inline-programs",
    anchor: { ...spellingsOfAny(["ZipFile", "InlineCode", AUTOMATION, ...inline_programs_WORDS]), paths: YAML_AND_JSON },
    *read(view, document) {
        const parsed = document();
        if (!parsed || parsed.format === "hcl")
            return;
        for (const file of programsIn(parsed.root, "", new Set()))
            yield* definitionsInFile(file, view, dialects);
        for (const file of hereFilesOf(parsed.root))
            yield* definitionsInFile(file, view, dialects);
    },
});
/** Programs of steps, and files in here-documents of commands. Of manifests, the texts are read with them: only programs are left. */
function* hereFilesOf(root) {
    const words = (0,documents_nodes/* valueAt */.fK)(root, "apiVersion") === undefined ? inline_programs_WORDS : PROGRAM_WORDS;
    const isSought = (written) => words.some((word) => written.includes(word));
    for (const found of commandScalars(root, isSought)) {
        if (!("script" in found))
            continue;
        const { script, shell } = found;
        const outer = (0,embedded/* outsideOf */.R_)(script);
        const name = STEPS[shell];
        if (name !== undefined && PROGRAM_WORDS.some((word) => script.value.includes(word))) {
            yield { name, text: script.value, outside: outer };
        }
        for (const file of name === undefined ? hereFilesIn(script.value, words) : []) {
            yield { ...file, outside: (inner) => outer(file.outside(inner)) };
        }
    }
}
/** Files as which the programs of steps are read. */
const STEPS = { python: "step.py", node: "step.js", ruby: "step.rb" };
/** `runtime` is that of the function around a node; an alias may lead to one node again and again, which is then in `seen`. */
function* programsIn(node, runtime, seen) {
    if (seen.has(node))
        return;
    seen.add(node);
    for (const item of (0,documents_nodes/* itemsOf */.S3)(node))
        yield* programsIn(item, runtime, seen);
    const inputs = (0,documents_nodes/* valueAt */.fK)(node, "inputs");
    if ((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(node, "action")) === AUTOMATION) {
        yield* inline_programs_programOf((0,documents_nodes/* valueAt */.fK)(inputs, "Script"), (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(inputs, "Runtime")));
    }
    const own = (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(node, "Runtime")) ?? runtime;
    for (const { key, value } of (0,documents_nodes/* entriesOf */.Mc)(node)) {
        if (key.value === "ZipFile" || key.value === "InlineCode")
            yield* inline_programs_programOf(value, own);
        else
            yield* programsIn(value, own, seen);
    }
}
const RUNTIMES = [
    [/^python/i, "index.py"],
    [/^node/i, "index.js"],
    [/^ruby/i, "index.rb"],
    [/^powershell/i, "index.ps1"],
];
function* inline_programs_programOf(value, runtime = "") {
    const name = RUNTIMES.find(([pattern]) => pattern.test(runtime))?.[1];
    if (name !== undefined)
        yield* inline_programs_fileOf(name, value);
}
function* inline_programs_fileOf(name, value) {
    const text = textOf(value);
    if (text)
        yield { name, text: text.value, outside: (0,embedded/* outsideOf */.R_)(text) };
}
/** A text, also one into which `Fn::Sub` fills values. */
function textOf(value) {
    const given = (0,documents_nodes/* valueAt */.fK)(value, "Fn::Sub") ?? value;
    const text = given?.type === "list" ? given.items[0] : given;
    return (0,embedded/* isTextNode */.ir)(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/dialects/kubernetes.js





/**
 * Manifests that make IAM users: Crossplane's resources, alone and in compositions and their pipelines, as maps or in the text of a
 * template; the User of AWS Controllers for Kubernetes, also in the resource graphs of kro; OpenShift's requests for credentials,
 * for which its operator makes users. Helm charts are read as the YAML that they mostly are. The place is the value of `kind`.
 */
const kubernetes = {
    id: "kubernetes",
    anchor: {
        ...spellingsOfAny(MANIFEST_WORDS),
        paths: /\.(?:ya?ml|json|template|tpl|gotmpl|j2|(?:ya?ml|json)\.(?:tftpl|tmpl))$/i,
    },
    *read(view, document) {
        const parsed = document();
        if (parsed?.format === "hcl" || ASSERTION_FILES.test(view.path))
            return;
        const found = parsed ? [...kubernetes_inDocument(parsed, view.text)] : [];
        yield* found;
        const isChart = templates/* TEMPLATE_FILES */.df.test(view.path) || (YAML.test(view.path) && view.text.includes("{{"));
        if (!isChart || (parsed && !parsed.problems.some(templates/* isSyntax */.Of)))
            return;
        const known = new Set(found.map(({ at }) => at.start));
        const within = parsed && { within: partAround(view.text, parsed.root.at.start) };
        for (const definition of manifestsInText(view.path, view.text, { dialect: kubernetes.id, ...within })) {
            if (!known.has(definition.at.start))
                yield definition;
        }
    },
};
/** An operation of a JSON patch that adds something, such as a resource of a composition. Format: RFC 6902. */
const isAddition = (operation) => /^(?:add|replace)$/.test((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(operation, "op")) ?? "") && (0,documents_nodes/* valueAt */.fK)(operation, "path") !== undefined;
const YAML = /\.ya?ml$/i;
/** The document of YAML around an offset. */
function partAround(text, offset) {
    const end = text.indexOf("\n---", offset);
    return { start: text.lastIndexOf("\n---", offset) + 1, end: end < 0 ? text.length : end };
}
function* kubernetes_inDocument({ path, root }, written) {
    const place = { dialect: kubernetes.id, written, level: 0, seen: new Set() };
    const manifests = root.type === "list" ? root.items : [root];
    for (const manifest of manifests) {
        const isRead = (0,documents_nodes/* valueAt */.fK)(manifest, "apiVersion") !== undefined || HOLDING.test(path) || isAddition(manifest);
        if (isRead)
            yield* manifestsIn(manifest, place);
    }
}
/** Values of a chart, also in a kustomization or a helmfile, which may hold whole manifests that it passes on. */
const HOLDING = /(?:^|\/)(?:(?:[\w.-]*values|helmfile)[\w.-]*\.(?:ya?ml|gotmpl)|kustomization\.ya?ml)$/i;

;// CONCATENATED MODULE: ./lib/scan/dialects/landing-zone.js




/**
 * IAM users of AWS landing zones: `userSets[].users[].username` of the Landing Zone Accelerator, and `users[].user-ids[]` of the
 * Secure Environment Accelerator, its predecessor. The place is each name. Formats: Landing Zone Accelerator, IamConfig;
 * aws-secure-environment-accelerator, configuration file schema.
 */
const landingZone = {
    id: "landing-zone",
    anchor: { ...spellingsOfAny(["userSets", "user-ids"]), paths: YAML_AND_JSON },
    *read(_, document) {
        const parsed = document();
        // Sets of users for many accounts may be aliases of one list.
        if (parsed && parsed.format !== "hcl")
            yield* onceAtEachStart(inConfiguration(parsed));
    },
};
function* inConfiguration({ root }) {
    for (const set of (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(root, "userSets"))) {
        for (const user of (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(set, "users")))
            yield* named((0,documents_nodes/* valueAt */.fK)(user, "username"), "userSets");
    }
    yield* inAccelerator(root);
}
/** `iam` sections stand in accounts and organizational units, at any depth. */
function* inAccelerator(node) {
    for (const item of (0,documents_nodes/* itemsOf */.S3)(node))
        yield* inAccelerator(item);
    if (node.type !== "map")
        return;
    for (const { key, value } of node.entries) {
        if (key.value === "iam")
            yield* inIam(value);
        yield* inAccelerator(value);
    }
}
function* inIam(iam) {
    for (const group of (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(iam, "users"))) {
        for (const id of (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(group, "user-ids")))
            yield* named(id, "iam.users");
    }
}
function* named(node, address) {
    const name = (0,documents_nodes/* textOf */.b6)(node)?.value;
    if (!node || name === undefined)
        return;
    yield { kind: "user", dialect: landingZone.id, ...optionalName(name), address, confidence: "definite", at: node.at };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/manifest-literals.js

/**
 * Manifests of Crossplane and of AWS Controllers for Kubernetes that a program writes as objects: in Jsonnet, CUE and KCL, and in the
 * dictionaries of Python, as compositions' functions do. An object is one with its version, kind, and `metadata` or `spec`; what a
 * schema or a library's constructor says of objects is none. The place is the value of `kind`. Formats: https://jsonnet.org/ref/spec.html;
 * https://cuelang.org/docs/reference/spec/; https://www.kcl-lang.io/docs/reference/lang/spec/; function-python of Crossplane.
 */
const manifestLiterals = {
    id: "manifest-literals",
    anchor: { literals: ["iam.aws.", "iam.services.k8s.aws"], paths: /\.(?:jsonnet|libsonnet|cue|k|py)$/i },
    *read(view) {
        const [, extension = ""] = /\.(\w+)$/.exec(view.path.toLowerCase()) ?? [];
        const language = LANGUAGES.get(extension);
        if (language)
            yield* objectsIn(view, language);
    },
};
const STARS = String.raw `/\*(?:[^*]|\*(?!/))*(?:\*/|$)`;
const manifest_literals_QUOTED = String.raw `"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?`;
const OVER_LINES = String.raw `"(?:[^"\\]|\\[^]?)*(?:"|$)|'(?:[^'\\]|\\[^]?)*(?:'|$)`;
const THREE = String.raw `"""(?:[^"\\]|\\[^]?|"(?!""))*(?:"""|$)|'''(?:[^'\\]|\\[^]?|'(?!''))*(?:'''|$)`;
const manifest_literals_WORDS = String.raw `[[\](){}]|\b(?:apiVersion|kind|metadata|spec)\b`;
const tokens = (...parts) => new RegExp([...parts, manifest_literals_WORDS].join("|"), "g");
/** What stands before a bracket on its line where all within it is what a test expects. */
const EXPECTED = /(?:assert|expect|want|equal)\w*\b[^{]*$/i;
const jsonnet = {
    tokens: tokens("#[^\\n]*", "//[^\\n]*", STARS, String.raw `\|\|\|(?:[^|]|\|(?!\|\|))*(?:\|\|\||$)`, OVER_LINES),
    except: /\bnew\w*\s*\([^{]*$/,
    isObject: false,
};
const LANGUAGES = new Map([
    ["jsonnet", jsonnet],
    ["libsonnet", jsonnet],
    ["cue", { tokens: tokens("//[^\\n]*", THREE, manifest_literals_QUOTED), isObject: true }],
    ["k", { tokens: tokens("#[^\\n]*", THREE, manifest_literals_QUOTED), isObject: true }],
    ["py", { tokens: tokens("#[^\\n]*", THREE, manifest_literals_QUOTED), isObject: false }],
]);
const manifest_literals_CLOSING = new Map([
    ["{", "}"],
    ["[", "]"],
    ["(", ")"],
]);
function* objectsIn(view, language) {
    const { text } = view;
    const open = [{ closing: language.isObject ? "}" : "", isManifest: language.isObject, isExpected: false }];
    for (const { 0: token, index } of text.matchAll(language.tokens)) {
        const frame = open.at(-1);
        if (manifest_literals_CLOSING.has(token))
            open.push(frameOf(token, headAt(text, index), frame, language));
        else if (/^[\])}]$/.test(token))
            yield* manifest_literals_definedBy(closedBy(token, open), view);
        else if (frame?.isManifest)
            note(frame, text, token.replace(/^(["'])(\w*)\1$/, "$2"), index + token.length);
    }
    for (const frame of open)
        yield* manifest_literals_definedBy(frame, view);
}
/** What opens with a bracket, by what stands before that on its line. */
const frameOf = (bracket, head, around, { except }) => ({
    closing: manifest_literals_CLOSING.get(bracket) ?? "",
    isManifest: bracket === "{" && !except?.test(head),
    isExpected: around?.isExpected || EXPECTED.test(head),
});
/** Takes off what a bracket closes. A brace also ends what was left open in it; any other that closes nothing is a slip. */
function closedBy(bracket, open) {
    while (bracket === "}" && open.length > 1 && open.at(-1)?.closing !== bracket)
        open.pop();
    return open.length > 1 && open.at(-1)?.closing === bracket ? open.pop() : undefined;
}
function headAt(text, index) {
    const before = text.slice(Math.max(0, index - manifest_literals_HEAD_CHARACTERS), index);
    return before.slice(before.lastIndexOf("\n") + 1);
}
/** What stands before a bracket is short, and one line may be very long. */
const manifest_literals_HEAD_CHARACTERS = 200;
/** Notes what a key says of the object around it; `from` is the offset after the key. */
function note(frame, text, key, from) {
    if (!KEYS.has(key))
        return;
    const rest = text.slice(from, from + VALUE_CHARACTERS);
    // A schema of CUE marks what it asks for: `spec!: #UserSpec`.
    if (key === "metadata" || key === "spec")
        frame.hasBody ||= isKeyWith(rest) || beginsPath(text, from - key.length, rest);
    // With an equals sign behind it, a text is what a schema of KCL takes; with a bar, one of several.
    const [before = "", value] = /^(\s*(?::{1,3}|=)\s*["'])([\w./-]+)["'](?!\s*[=|])/.exec(rest)?.slice(1) ?? [];
    if (value === undefined)
        return;
    if (key === "apiVersion")
        frame.group = value.split("/", 1)[0] ?? "";
    if (key === "kind")
        frame.kind = { value, start: from + before.length };
}
const isKeyWith = (rest) => /^\s*(?:\+?:|=(?!=))/.test(rest);
/** `metadata.name = "ci"` of KCL is a key; what stands within a value, such as `user.metadata.name`, is none. */
const beginsPath = (text, start, rest) => rest.startsWith(".") && /(?:^|[{,\n])[ \t]*$/.test(text.slice(Math.max(0, start - manifest_literals_HEAD_CHARACTERS), start));
const KEYS = new Set(["apiVersion", "kind", "metadata", "spec"]);
/** A version is shorter, whatever white space aligns it. */
const VALUE_CHARACTERS = 200;
function* manifest_literals_definedBy(frame, source) {
    if (!frame?.isManifest || frame.isExpected || !frame.hasBody || !frame.kind)
        return;
    const { value, start } = frame.kind;
    const defined = typeIn(frame.group, value);
    if (!defined)
        return;
    const at = { source, start, end: start + value.length };
    yield { kind: defined, dialect: manifestLiterals.id, address: value, confidence: "definite", at };
}
function typeIn(group = "", kind) {
    if (/^iam\.aws\.(?:(?:m\.)?upbound|crossplane)\.io$/.test(group))
        return CROSSPLANE_TYPES.get(kind)?.kind;
    return group === "iam.services.k8s.aws" && kind === "User" ? "user" : undefined;
}

// EXTERNAL MODULE: ./lib/documents/json.js
var json = __webpack_require__(1083);
;// CONCATENATED MODULE: ./lib/scan/lex/notebook-cells.js

/** Magics of IPython whose cell is a program all the same. */
const TRANSPARENT = /^(?:time|timeit|capture|prun|memit|mprun|python[\d.]*|pypy)$/;
/** What else a cell magic makes of its cell. Source: IPython documentation, "Built-in magic commands". */
const MAGICS = [
    [/^(?:bash|sh|system|sx|!)$/, "cell.sh"],
    [/^(?:javascript|js)$/, "cell.js"],
    [/^ruby$/, "cell.rb"],
    [/^(?:powershell|pwsh)$/, "cell.ps1"],
];
/**
 * The programs in a cell of a notebook whose language has this file: the cell, without its magics; the commands of its lines that begin
 * with `!`; or what `%%bash`, `%%writefile main.tf` and their like make of it. None for a cell that another magic takes.
 */
function partsOfCell(text, file) {
    const [head = "", magic, rest = ""] = /^\s*%%([\w!.]+)([^\n]*)/.exec(text) ?? [];
    if (magic === undefined)
        return file.endsWith(".py") ? withoutMagics(text, file) : [{ file, text }];
    const body = blank(head) + text.slice(head.length);
    if (TRANSPARENT.test(magic))
        return withoutMagics(body, "cell.py");
    const [first = "", ...others] = rest.trim().split(/\s+/);
    if (/^(?:writefile|file)$/.test(magic))
        return [{ file: (0,interpreters/* baseName */.Fl)(others.at(-1) ?? first), text: body }];
    const name = magic === "script" ? (0,interpreters/* baseName */.Fl)(first) : magic;
    const made = MAGICS.find(([pattern]) => pattern.test(name));
    return made ? [{ file: made[1], text: body }] : [];
}
/** The program without its magics, and the commands of those that the shell runs. */
function withoutMagics(text, file) {
    if (!MAGIC_LINE.test(text))
        return [{ file, text }];
    const program = text.replace(MAGIC_LINE, blank);
    const commands = text.replace(EVERY_LINE, (line) => {
        const [start] = COMMAND.exec(line) ?? [];
        return start === undefined ? blank(line) : blank(start) + line.slice(start.length);
    });
    return [
        { file, text: program },
        { file: "cell.sh", text: commands },
    ];
}
// A line that ends with a backslash goes on in the next one.
const REST_OF_LINE = String.raw `(?:[^\\\n]|\\\r?\n|\\.)*`;
const MAGIC_LINE = new RegExp(String.raw `^[ \t]*(?:[\w, ]+=[ \t]*)?[!%]${REST_OF_LINE}`, "gm");
const EVERY_LINE = new RegExp(`^${REST_OF_LINE}`, "gm");
/** `!command`, `lines = !command`, `%sx command`. */
const COMMAND = /^[ \t]*(?:[\w, ]+=[ \t]*)?(?:!{1,2}|%(?:system|sx)\b)/;
const blank = (text) => text.replace(/[^\r\n]/g, " ");

;// CONCATENATED MODULE: ./lib/scan/dialects/notebooks.js








/**
 * Notebooks of Jupyter: their cells of code, as the given dialects read a program of their language. What one cell binds, the next
 * ones know. Cells of text, and what cells have printed, are none. What is found keeps its dialect. Format: nbformat 4 and 3,
 * https://nbformat.readthedocs.io/en/latest/format_description.html
 */
const notebooks = (dialects) => ({
    id: "notebooks",
    anchor: { ...spellingsOfAny(PROGRAM_TEXTS), paths: /\.ipynb$/i },
    *read(view) {
        const document = (0,json/* parseJson */.q)(view.path, view.text);
        yield* (0,templates/* refusalsIn */.z0)([document], "notebooks");
        for (const file of notebooks_filesIn(document.root))
            yield* definitionsInFile(file, view, dialects);
    },
});
/** The cells in the notebook's own language are one file; what another program runs, or a cell writes, is one of its own. */
function* notebooks_filesIn(root) {
    const own = notebooks_fileOf(languageOf(root));
    if (own === undefined)
        return;
    const program = [];
    for (const cell of cellsOf(root).filter(notebooks_isCode)) {
        const nodes = notebooks_piecesOf((0,documents_nodes/* valueAt */.fK)(cell, "source") ?? (0,documents_nodes/* valueAt */.fK)(cell, "input"));
        for (const { file, text } of partsOfCell(nodes.map(({ value }) => value).join(""), own)) {
            const piece = { text: `${text}\n`, nodes };
            if (file === own)
                program.push(piece);
            else
                yield joined(file, [piece]);
        }
    }
    yield joined(own, program);
}
const notebooks_isCode = (cell) => (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(cell, "cell_type")) === "code";
/** Cells of nbformat 4, and those of the worksheets of nbformat 3. */
const cellsOf = (root) => [
    ...(0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(root, "cells")),
    ...(0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(root, "worksheets")).flatMap((sheet) => (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(sheet, "cells"))),
];
function languageOf(root) {
    const metadata = (0,documents_nodes/* valueAt */.fK)(root, "metadata");
    const named = (0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(metadata, "kernelspec"), "language") ?? (0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(metadata, "language_info"), "name");
    return (0,documents_nodes/* stringOf */.Je)(named) ?? "python";
}
const notebooks_LANGUAGES = [
    [/^i?python/i, "cell.py"],
    [/^(?:javascript|typescript|deno)$/i, "cell.ts"],
    [/^java$/i, "Cell.java"],
    [/^go$/i, "cell.go"],
    [/^ruby$/i, "cell.rb"],
    [/^rust$/i, "cell.rs"],
    [/^php$/i, "cell.php"],
    [/^(?:c#|csharp)$/i, "cell.cs"],
    [/^(?:bash|sh|shell)$/i, "cell.sh"],
    [/^(?:pwsh|powershell)$/i, "cell.ps1"],
];
const notebooks_fileOf = (language) => notebooks_LANGUAGES.find(([name]) => name.test(language))?.[1];
/** The texts of which a cell consists: one, or its lines. */
const notebooks_piecesOf = (source) => (source?.type === "list" ? source.items : [source]).filter(embedded/* isTextNode */.ir);
/** The last part that begins no later than an offset: a cell may have a part for each of thousands of lines. */
const partAt = (parts, offset) => parts[(0,sorted/* countBefore */.t)(parts, ({ from }) => from <= offset) - 1];
/** Several programs as one file. */
function joined(name, pieces) {
    const parts = [];
    let length = 0;
    for (const { text, nodes } of pieces) {
        let from = length;
        for (const node of nodes) {
            parts.push({ from, node });
            from += node.value.length;
        }
        length += text.length;
    }
    const mappings = new Map();
    const outside = (offset) => {
        const part = partAt(parts, offset.start);
        if (!part)
            return undefined;
        const mapping = mappings.get(part.node) ?? (0,embedded/* outsideOf */.R_)(part.node);
        mappings.set(part.node, mapping);
        return mapping({ start: offset.start - part.from, end: offset.end - part.from });
    };
    return {
        name,
        text: pieces.map(({ text }) => text).join(""),
        outside: ({ start, end }) => ({
            start: outside({ start, end: start + 1 })?.start ?? 0,
            end: outside({ start: Math.max(start, end - 1), end })?.end ?? 0,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/powershell.js






/** Cmdlets of AWS Tools for PowerShell, in lower case. Source: its cmdlet reference, "AWS Identity and Access Management". */
const CMDLETS = new Map([
    ["new-iamuser", "user"],
    ["new-iamaccesskey", "access-key"],
    ["new-iamloginprofile", "login-profile"],
    ["update-iamloginprofile", "login-profile"],
    ["publish-iamsshpublickey", "ssh-key"],
    ["new-iamservicespecificcredential", "service-credential"],
    ["reset-iamservicespecificcredential", "service-credential"],
    ["publish-iamsigningcertificate", "signing-certificate"],
    ["add-iamusertogroup", "membership"],
    ["register-iamuserpolicy", "user-policy"],
    ["write-iamuserpolicy", "user-policy"],
    ["set-iamuserpermissionsboundary", "user-policy"],
    ["new-iamvirtualmfadevice", "mfa-device"],
    ["enable-iammfadevice", "mfa-device"],
]);
/**
 * Calls of the cmdlets of AWS Tools for PowerShell that make IAM users or their credentials, in scripts and in the commands of
 * pipelines. A function of that name, a mock and a question for help are none. The place is the cmdlet.
 */
const powershell = {
    id: "powershell",
    anchor: {
        paths: /\.(?:psm?1|ya?ml|json|template|groovy|jenkinsfile)$|(?:^|\/)Jenkinsfile[^/]*$/i,
        patterns: ["-[iI][aA][mM][a-zA-Z]"],
        *locate(text) {
            const index = text.search(/-iam[a-z]/i);
            if (index >= 0)
                yield index;
        },
    },
    *read(view, document) {
        const parsed = document();
        if (!parsed) {
            for (const { text, start } of scriptsIn(view)) {
                for (const { word, ...found } of cmdletsIn(text)) {
                    yield powershell_definitionOf(found, view, { start: word.start + start, end: word.end + start });
                }
            }
            return;
        }
        for (const found of commandScalars(parsed.root, namesCmdlet)) {
            if (!("script" in found))
                continue;
            const { start, end } = found.script.at;
            if (!namesCmdlet(view.text.slice(start, end)))
                continue;
            const place = (0,embedded/* outsideOf */.R_)(found.script);
            for (const { word, ...cmdlet } of cmdletsIn(found.script.value))
                yield powershell_definitionOf(cmdlet, view, place(word));
        }
    },
};
const namesCmdlet = (written) => /-iam[a-z]/i.test(written);
/** A script of PowerShell is one, and what the steps of a pipeline run. */
function* scriptsIn({ path, text }) {
    if (isPowershell(path))
        yield { text, start: 0 };
    if (!isPipeline(path))
        return;
    for (const script of pipelineScripts(path, text))
        if (script.shell === "powershell")
            yield script;
}
function* cmdletsIn(text) {
    const tables = tablesIn(text);
    for (const { words } of powershellCommandsToAws(text)) {
        const first = words.findIndex((word) => !/^(?:return|\.|\[[\w.]+\])$/i.test(word.text));
        const word = words[first];
        const kind = word && powershell_kindOf(word, text);
        if (!word || kind === undefined || powershell_NEVER.test(text.slice(Math.max(0, word.start - MAXIMUM_BLOCK), word.start)))
            continue;
        const given = (parameter) => parameterOf(words, parameter) ?? splatted(words, tables(word.start), parameter);
        if (isLoopback(given("endpointurl")?.text ?? "") || isOnlyShown(words))
            continue;
        const name = kind === "mfa-device" ? undefined : (given("username") ?? atFirstPlace(kind, words[first + 1]));
        yield { kind, ...(name?.literal ? userName(name.text) : {}), address: cmdletOf(word), word };
    }
}
/** The cmdlet that a word is, without its module. */
const cmdletOf = ({ text }) => text.slice(text.lastIndexOf("\\") + 1);
/** What a command makes that begins with a word. A text in quotes is only a value where a command could stand, unless it is called. */
function powershell_kindOf(word, text) {
    const isPlain = word.text.length === word.end - word.start;
    return word.literal && (isPlain || powershell_isCalled(word, text)) ? CMDLETS.get(cmdletOf(word).toLowerCase()) : undefined;
}
/** `& 'New-IAMUser'`: a text that is called. */
const powershell_isCalled = ({ start }, text) => /&[ \t]*$/.test(text.slice(Math.max(0, start - 10), start));
/** `-WhatIf` and `-?`: what would be done, and help. */
const isOnlyShown = (words) => words.some(({ text }) => /^-(?:whatif|\?)$/i.test(text));
/** Cmdlets whose first value without a name is the user's. Source: their reference pages, "Position". */
const NAMED_FIRST = new Set(["user", "access-key", "login-profile"]);
const atFirstPlace = (kind, word) => NAMED_FIRST.has(kind) && word && !/^[-@]/.test(word.text) ? word : undefined;
/** The value of `-Name value` or `-Name:value`; names of parameters know no case. */
function parameterOf(words, name) {
    const index = words.findIndex(({ text }) => text.toLowerCase().split(":", 1)[0] === `-${name}`);
    const word = words[index];
    if (!word)
        return undefined;
    const colon = word.text.indexOf(":");
    return colon < 0 || colon === word.text.length - 1 ? words[index + 1] : { ...word, text: word.text.slice(colon + 1) };
}
/** `if ($false) {`, and what stands in it before a cmdlet. */
const powershell_NEVER = /^[ \t]*if[ \t]*\([ \t]*\$false[ \t]*\)[ \t\r\n]*\{[^{}]*(?![\s\S])/im;
/** Characters of a block that are looked at. */
const MAXIMUM_BLOCK = 500;
/** `$table = @{ Name = 'value' }`. */
const TABLE = /^[ \t]*\$(\w{1,60})[ \t]*=[ \t]*@\{([^}]{0,2000})\}/gm;
/** Answers the tables that were last written before an offset, by name in lower case. The offsets that are asked for grow. */
function tablesIn(text) {
    const all = [...text.matchAll(TABLE)];
    const latest = new Map();
    let next = 0;
    return (offset) => {
        for (; (all[next]?.index ?? Number.POSITIVE_INFINITY) < offset; next++) {
            const [, name = "", body = ""] = all[next] ?? [];
            latest.set(name.toLowerCase(), body);
        }
        return latest;
    };
}
/** The value of a parameter from a table that is spread over them: `@table`. */
function splatted(words, tables, name) {
    const spread = words.find((word) => /^@\w+$/.test(word.text))?.text.slice(1) ?? "";
    for (const [, key = "", single, double] of (tables.get(spread.toLowerCase()) ?? "").matchAll(PAIR)) {
        const value = single ?? double;
        if (key.toLowerCase() !== name || value === undefined)
            continue;
        return { text: value, literal: single !== undefined || !/[$`]/.test(value) };
    }
    return undefined;
}
const PAIR = /(\w+)['"]?[ \t]*=[ \t]*(?:'([^'\n]*)'|"([^"\n]*)")/gm;
const powershell_definitionOf = (found, source, { start, end }) => ({ ...found, dialect: powershell.id, confidence: "definite", at: { source, start, end } });

;// CONCATENATED MODULE: ./lib/scan/dialects/pulumi.js

/** Where Pulumi has the resources of IAM in its providers aws and aws-native. Source: Pulumi Registry, API docs of both. */
const pulumi_RESOURCE = /^(?:@pulumi\/aws(?:-native)?[./]iam(?:\/\w+)?|pulumi_aws(?:_native)?\.iam(?:\.\w+)?|Pulumi\.Aws(?:Native)?\.Iam|com\.pulumi\.aws(?:native)?\.iam|github\.com\/pulumi\/pulumi-aws(?:-native)?\/sdk(?:\/v\d+)?\/go\/aws\/iam)\.(?:New)?(\w+)$/;
/** The resources by their class: Terraform's without `Iam`; an SSH key also without `User`. */
const pulumi_CLASSES = new Map([...GENERATED_TYPES].map(([type, construct]) => [
    type === "IamUserSshKey" ? "SshKey" : type.slice("Iam".length),
    construct,
]));
/** The resource that a class of Pulumi's module `iam` stands for; its native provider names a user by `userName`. */
function pulumiResource(type, native) {
    const construct = pulumi_CLASSES.get(type);
    return construct && native && type === "User" ? { ...construct, userName: "username" } : construct;
}
/** Pulumi programs in TypeScript, JavaScript, Python, Go, C# and Java: resources of IAM that are made. */
const pulumi = {
    id: "pulumi",
    anchor: anchorOf(/\.(?:[cm]?[jt]sx?|pyi?|java|csx?|go)$/i, ["ulumi"]),
    *read(view) {
        yield* constructsIn(view, pulumi.id, (name) => pulumiResource(pulumi_RESOURCE.exec(name)?.[1] ?? "", /[-_]native|Native|awsnative/.test(name)));
    },
};

;// CONCATENATED MODULE: ./lib/scan/dialects/pulumi-program.js





/**
 * Programs of Pulumi that are data: in YAML or JSON, in Pulumi's configuration language (`.pp`), and exported stacks. The place is the
 * value of `type`, or the header of the block. Formats: https://www.pulumi.com/docs/iac/languages-sdks/yaml/yaml-language-reference/;
 * `pulumi stack export`.
 */
const pulumiProgram = {
    id: "pulumi-program",
    anchor: { ...spellingsOfAny([":iam/", ...PULUMI_TYPES.keys()]), paths: /\.(?:pp|ya?ml|json)$/i },
    *read(view, document) {
        if (/\.pp$/i.test(view.path))
            return yield* inBlocks(view);
        const parsed = document();
        if (!parsed || parsed.format === "hcl")
            return;
        const { root } = parsed;
        yield* inProgram((0,documents_nodes/* valueAt */.fK)(root, "resources"));
        // A `Program` of Pulumi's operator for Kubernetes.
        if ((0,documents_nodes/* valueAt */.fK)(root, "apiVersion"))
            yield* inProgram((0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(root, "program"), "resources"));
        for (const component of (0,documents_nodes/* entriesOf */.Mc)((0,documents_nodes/* valueAt */.fK)(root, "components")))
            yield* inProgram((0,documents_nodes/* valueAt */.fK)(component.value, "resources"));
        yield* inStack((0,documents_nodes/* valueAt */.fK)(root, "deployment"));
    },
};
/** `name: { type, properties, options }`; with `get`, it is only read. */
function* inProgram(resources) {
    for (const { key, value } of (0,documents_nodes/* entriesOf */.Mc)(resources)) {
        const type = (0,documents_nodes/* valueAt */.fK)(value, "type");
        if (!type || (0,documents_nodes/* valueAt */.fK)(value, "get"))
            continue;
        yield* pulumi_program_definitionOf(type, (0,documents_nodes/* valueAt */.fK)(value, "properties"), key.value);
    }
}
/** What a stack holds; `external` is only read, `delete` is about to go. */
function* inStack(deployment) {
    for (const resource of (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(deployment, "resources"))) {
        const type = (0,documents_nodes/* valueAt */.fK)(resource, "type");
        if (!type || pulumi_program_isTrue((0,documents_nodes/* valueAt */.fK)(resource, "external")) || pulumi_program_isTrue((0,documents_nodes/* valueAt */.fK)(resource, "delete")))
            continue;
        const [name = ""] = /[^:]*$/.exec((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(resource, "urn")) ?? "") ?? [];
        yield* pulumi_program_definitionOf(type, (0,documents_nodes/* valueAt */.fK)(resource, "inputs"), name || ((0,documents_nodes/* stringOf */.Je)(type) ?? ""));
    }
}
const pulumi_program_isTrue = (node) => node?.type === "scalar" && node.value === true;
function* inBlocks({ path, text }) {
    // `.pp` is Puppet's too; what is no HCL yields nothing.
    const [program] = (0,parse.parseDocuments)(path, text, "hcl");
    if (!program)
        return;
    // `resource name "type" { }`: Pulumi writes the name first, Terraform the type.
    for (const { type: name, name: type, body, at } of resourcesOf(program)) {
        const defined = pulumiType(type);
        if (!defined || !namesUsers(defined, body))
            continue;
        const user = defined.userName === undefined ? undefined : (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(body, defined.userName));
        const confidence = (0,documents_nodes/* valueAt */.fK)((0,documents_nodes/* valueAt */.fK)(body, "options"), "range") ? "conditional" : "definite";
        yield { kind: defined.kind, dialect: pulumiProgram.id, ...optionalName(user), address: name, confidence, at };
    }
}
function* pulumi_program_definitionOf(type, properties, address) {
    const defined = pulumiType((0,documents_nodes/* stringOf */.Je)(type) ?? "");
    if (!defined || !namesUsers(defined, properties))
        return;
    const name = defined.userName === undefined ? undefined : (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(properties, defined.userName));
    yield {
        kind: defined.kind,
        dialect: pulumiProgram.id,
        ...optionalName(name),
        address,
        confidence: "definite",
        at: type.at,
    };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/puppet.js





const TYPES = new Map([
    ["iam_user", { kind: "user" }],
    ["iam_group", { kind: "membership", with: "members" }],
    ["iam_policy_attachment", { kind: "user-policy", with: "users" }],
]);
/**
 * IAM users in manifests of Puppet: the type `iam_user` of puppetlabs-aws, members of its groups and users of its policies, unless
 * `ensure => absent`; also made by ensure_resource() of stdlib. The place is the type's name.
 * Format: https://forge.puppet.com/modules/puppetlabs/aws/reference.
 */
const puppet = {
    id: "puppet",
    anchor: { literals: ["iam_user", "iam_group", "iam_policy_attachment"], paths: /\.pp$/i },
    *read({ path, text }) {
        const code = codeOf(text, "puppet");
        const presence = presenceInPuppet(code);
        const file = { text, code, source: (0,documents_source/* createSource */.gV)(path, text) };
        for (const definition of [...puppet_resourcesIn(file), ...ensuredIn(file)]) {
            yield* (0,templates_presence/* guarded */.Nj)(definition, presence(definition.at.start));
        }
    },
};
function* puppet_resourcesIn({ text, code, source }) {
    // `@` and `@@` only announce a resource that is collected somewhere, if at all.
    const matches = [...code.matchAll(/(?<![\w:$>.])(@{0,2})(iam_(?:user|group|policy_attachment))\s*(?=\{)/g)];
    for (const [order, match] of matches.entries()) {
        const [whole, virtual = "", type = ""] = match;
        const start = match.index + virtual.length;
        const opening = match.index + whole.length;
        // No body goes on where the next resource begins, however the file may be broken.
        const next = matches[order + 1]?.index ?? code.length;
        const body = { text, code, start: opening + 1, end: braceEnd(code, opening, next) };
        const at = { source, start, end: start + type.length };
        for (const { name, attributes } of titlesIn(body)) {
            const confidence = virtual === "" ? puppet_confidenceOf(attributes) : "conditional";
            if (confidence)
                yield* definedAs(type, { name, attributes, confidence }, at);
        }
    }
}
function* definedAs(type, { name, attributes, confidence }, at) {
    const defined = TYPES.get(type);
    if (!defined || (defined.with !== undefined && !puppet_isGiven(attributes, defined.with)))
        return;
    const address = name === undefined ? type : `${capital(type)}[${name}]`;
    const user = defined.kind === "user" ? optionalName(name) : {};
    yield { kind: defined.kind, dialect: puppet.id, ...user, address, confidence, at };
}
const capital = (type) => type.charAt(0).toUpperCase() + type.slice(1);
/** Whether an attribute is there and not written to be empty. */
const puppet_isGiven = (attributes, name) => new RegExp(`\\b${name}['"]?\\s*=>(?!\\s*(?:\\[\\s*\\]|undef\\b))`).test(attributes);
/** Undefined for what is taken away; a value that is worked out may be `absent`. */
function puppet_confidenceOf(attributes) {
    const [, value = "present"] = /\bensure['"]?\s*=>\s*['"]?([$\w]+)/.exec(attributes) ?? [];
    if (value === "absent")
        return undefined;
    return value.startsWith("$") ? "conditional" : "definite";
}
/**
 * `ensure_resource('iam_user', 'title', { ... })` and its plural, and `create_resources('iam_user', $hash)`.
 * Formats: https://forge.puppet.com/modules/puppetlabs/stdlib/reference; Puppet, built-in function reference.
 */
function* ensuredIn({ text, code, source }) {
    for (const match of code.matchAll(/(?<![\w:$])(?:ensure_resources?|create_resources)\s*\(\s*['"]?/g)) {
        const start = match.index + match[0].length;
        const closing = code.slice(start, start + CALL_CHARACTERS).indexOf(")");
        const written = text.slice(start, start + (closing < 0 ? CALL_CHARACTERS : closing));
        const [, type = "", given = ""] = /^(iam_user)\b['"]?\s*,(?!\s*\{\s*\}\s*(?:,|$))\s*(.*)$/s.exec(written) ?? [];
        const [, name] = /^(?:\{\s*)?['"]([^'"$]+)['"]/.exec(given) ?? [];
        const confidence = puppet_confidenceOf(given);
        const at = { source, start, end: start + type.length };
        if (type !== "" && confidence)
            yield* definedAs(type, { name, attributes: given, confidence }, at);
    }
}
/** Arguments of a call are a few lines. */
const CALL_CHARACTERS = 2048;
/** `'title': attributes;` as often as there are; a list of titles makes one each. `default:` makes none. */
function* titlesIn({ text, code, start, end }) {
    for (let from = start; from < end;) {
        const semicolon = code.indexOf(";", from);
        const to = semicolon < 0 || semicolon >= end ? end : semicolon;
        const colon = /(?<!:):(?!:)/.exec(code.slice(from, to));
        if (colon) {
            const title = text.slice(from, from + colon.index).trim();
            const attributes = withQuoted(text, code, from + colon.index, to);
            if (title !== "default")
                for (const name of puppet_namesIn(title))
                    yield { name, attributes };
        }
        from = to + 1;
    }
}
/** The text where it is code or the inside of quotes, without comments. */
const withQuoted = (text, code, from, to) => text
    .slice(from, to)
    .replace(/#[^\n]*/g, (found, offset) => code[from + offset] === " " ? found.replace(/[^\n]/g, " ") : found);
function puppet_namesIn(title) {
    const quoted = [...title.matchAll(/'([^'\\]*)'|"([^"\\]*)"/g)].map(([, single, double]) => single ?? double ?? "");
    const known = quoted.filter((name) => !name.includes("$"));
    return known.length === 0 || known.length < quoted.length ? [undefined, ...known] : known;
}

;// CONCATENATED MODULE: ./lib/scan/dialects/ruby-templates.js





/**
 * CloudFormation templates that a Ruby program writes: cfndsl's `IAM_User("Deploy") do`, and `Type "AWS::IAM::User"` of cfndsl and
 * SparkleFormation. The place is the name of the resource's method, or the type. Sources: documentation of both.
 */
const rubyTemplates = {
    id: "ruby-templates",
    anchor: { paths: /\.rb$/i, literals: ["IAM_", "AWS::IAM::"] },
    *read(view) {
        const program = programOf(view);
        if (!program || !isTemplate(program))
            return;
        for (const index of program.tokens.keys()) {
            const definition = methodAt(program, index) ?? typeAt(program, index);
            if (definition)
                yield definition;
        }
    },
};
/** Whether a program writes templates at all: `CloudFormation do`, `SparkleFormation.new`, and the parts of both. */
const isTemplate = ({ tokens }) => tokens.some(({ text }) => /^(?:CloudFormation|CfnDsl|SparkleFormation)$/.test(text));
/** cfndsl: a method for each type, `IAM_User(:Deploy) do` or with braces. */
function methodAt(program, index) {
    const [, type] = /^(?:AWS_)?IAM_(\w+)$/.exec(textAt(program, index)) ?? [];
    const defined = type === undefined ? undefined : CLOUDFORMATION_TYPES.get(`AWS::IAM::${type}`);
    if (!defined || /^(?:\.|::|def|:)$/.test(textAt(program, index - 1)) || textAt(program, index + 1) !== "(")
        return undefined;
    const name = textAt(program, index + 2) === ":" ? index + 3 : index + 2;
    const id = program.tokens[name]?.value ?? (isWord(program, name) ? textAt(program, name) : "");
    return ruby_templates_definitionOf(program, defined, { at: index, from: index + 1, address: `${textAt(program, index)} ${id}` });
}
/** `Type "AWS::IAM::User"` in the block of a resource, or `type` as SparkleFormation has it. */
function typeAt(program, index) {
    if (!/^[Tt]ype$/.test(textAt(program, index)) || textAt(program, index - 1) === ".")
        return undefined;
    const value = textAt(program, index + 1) === "(" ? index + 2 : index + 1;
    const type = program.tokens[value]?.value ?? "";
    const defined = CLOUDFORMATION_TYPES.get(type);
    return defined && ruby_templates_definitionOf(program, defined, { at: value, from: value, address: type });
}
function ruby_templates_definitionOf(program, { kind, userName: key, onlyWith }, found) {
    const values = new Map(valuesIn(program, found.from));
    if (onlyWith !== undefined && !values.has(onlyWith.toLowerCase()))
        return undefined;
    const guard = values.has("condition") ? "conditional" : guardOf(program, found.at);
    if (guard === "off")
        return undefined;
    const name = key === undefined ? undefined : literalAt(program, values.get(key.toLowerCase()) ?? -1);
    const { start = 0, end = 0 } = program.tokens[found.at] ?? {};
    return {
        kind,
        dialect: rubyTemplates.id,
        ...userName(name),
        address: found.address.trim(),
        confidence: guard ?? "definite",
        at: { source: program.view, start, end },
    };
}
/** Tokens of one resource that are looked at. */
const ruby_templates_MAXIMUM_TOKENS = 300;
/** What a resource's block sets, by names without case and underscores: `UserName "ci"`, `user_name "ci"`, `UserName("ci")`. */
function* valuesIn(program, from) {
    let depth = 0;
    for (let index = from; index < Math.min(program.tokens.length, from + ruby_templates_MAXIMUM_TOKENS); index++) {
        const text = textAt(program, index);
        if (text === "do" || text === "{")
            depth++;
        if ((text === "end" || text === "}") && --depth <= 0)
            return;
        if (!isWord(program, index))
            continue;
        const value = textAt(program, index + 1) === "(" ? index + 2 : index + 1;
        const isEmpty = textAt(program, value) === "[" && textAt(program, value + 1) === "]";
        if (!isEmpty)
            yield [text.replaceAll("_", "").toLowerCase(), value];
    }
}

;// CONCATENATED MODULE: ./lib/scan/dialects/salt/states.js
/** By the full names of states. */
const STATES = new Map([
    [
        "boto_iam.user_present",
        [
            { kind: "user", userName: "name" },
            { kind: "login-profile", userName: "name", onlyWith: "password" },
            { kind: "user-policy", userName: "name", onlyWith: "policies" },
            { kind: "user-policy", userName: "name", onlyWith: "managed_policies" },
        ],
    ],
    ["boto_iam.keys_present", [{ kind: "access-key", userName: "name" }]],
    ["boto_iam.group_present", [{ kind: "membership", onlyWith: "users" }]],
    ["iam_user.present", [{ kind: "user", userName: "name" }]],
    ["iam_sshkey.present", [{ kind: "ssh-key", userName: "user" }]],
    ["aws.iam.user.present", [{ kind: "user", userName: "user_name" }]],
    ["aws.iam.access_key.present", [{ kind: "access-key", userName: "user_name" }]],
    ["aws.iam.user_ssh_key.present", [{ kind: "ssh-key", userName: "user_name" }]],
    ["aws.iam.user_login_profile.present", [{ kind: "login-profile", userName: "user_name" }]],
    ["aws.iam.user_policy.present", [{ kind: "user-policy", userName: "user_name" }]],
    ["aws.iam.user_policy_attachment.present", [{ kind: "user-policy", userName: "user_name" }]],
]);

;// CONCATENATED MODULE: ./lib/scan/dialects/salt/programs.js





/** Whether the first line of a file says that it is rendered by Python: `#!py`, `#!pydsl`, `#!pyobjects`, also behind Jinja. */
const isSaltProgram = (text) => /^\uFEFF?#!(?:[\w ]+\|)* *py(?:dsl|objects)?\b/.test(text);
/**
 * States that a program of Python makes: as a key of a dictionary (`'boto_iam.user_present': [{'name': 'x'}]`), and as calls of
 * `state('x').boto_iam.user_present(name='x')` and `BotoIam.user_present('x')`. Formats:
 * https://docs.saltproject.io/en/latest/ref/renderers/all/, salt.renderers.py, pydsl and pyobjects.
 */
function* statesInProgram(view, dialect) {
    const program = programOf({ ...view, path: `${view.path}.py` });
    if (!program)
        return;
    for (let index = 0; index < program.tokens.length; index++) {
        const made = keyAt(program, index) ?? programs_callAt(program, index);
        const [defined] = STATES.get(made?.state ?? "") ?? [];
        const guard = defined && guardOf(program, index);
        // Of a state that only makes something with an argument, that may be worked out.
        if (!made || !defined || defined.onlyWith !== undefined || guard === "off")
            continue;
        const { state, open, start, end } = made;
        const keys = defined.userName === undefined ? [] : [folded(defined.userName)];
        yield {
            kind: defined.kind,
            dialect,
            ...userName(literalArgument(program, rangeOf(program, open), keys)),
            address: state,
            confidence: guard ?? "definite",
            at: { source: view, start, end },
        };
    }
}
/** `'boto_iam.user_present': [`. */
function keyAt(program, index) {
    const token = program.tokens[index];
    const isKey = textAt(program, index + 1) === ":" && textAt(program, index + 2) === "[";
    if (token?.value === undefined || !isKey)
        return undefined;
    return { state: token.value, open: index + 2, start: token.start, end: token.end };
}
/** `boto_iam.user_present(`; modules of pyobjects are written in capitals, without underscores. */
function programs_callAt(program, index) {
    const [module, called] = [program.tokens[index - 2], program.tokens[index]];
    const isCall = textAt(program, index - 1) === "." && textAt(program, index + 1) === "(";
    if (!module || !called || !isCall || !isWord(program, index))
        return undefined;
    const name = module.text.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
    return { state: `${name}.${called.text}`, open: index + 1, start: module.start, end: called.end };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/salt.js






/**
 * States of Salt that make IAM users and their keys, in YAML and in programs of Python. The place is the state's key. Formats:
 * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.boto_iam.html; idem-aws, `aws.iam`.
 */
const salt = {
    id: "salt",
    anchor: {
        // A state's name may be cut at any dot: `aws.iam: [user.present, ...]`.
        ...spellingsOfAny(["boto_iam", "BotoIam", "iam_user", "iam_sshkey", "aws.iam", "iam.user", "iam.access_key"]),
        paths: /\.sls$/i,
    },
    *read(view, document) {
        const parsed = document();
        if (!isSaltProgram(view.text)) {
            if (parsed)
                yield* inStates(parsed.root);
        }
        else if (!parsed || isFirst(parsed, view))
            yield* statesInProgram(view, salt.id);
    },
};
/** Whether nothing of the file stands before a document: a program is read once, whatever YAML makes of it. */
const isFirst = ({ root }, { text }) => !/^---/m.test(text.slice(0, root.at.start));
/** `id: { module.function: [arguments] }`, or `id: { module: [function, arguments] }`. */
function* inStates(root) {
    for (const { key: id, value: state } of (0,documents_nodes/* entriesOf */.Mc)(root)) {
        for (const entry of (0,documents_nodes/* entriesOf */.Mc)(state))
            yield* ofState(id.value, entry);
    }
}
function* ofState(id, { key, value }) {
    const called = [key.value, ...(0,documents_nodes/* itemsOf */.S3)(value).map((item) => `${key.value}.${(0,documents_nodes/* stringOf */.Je)(item) ?? ""}`)];
    const argument = (name) => (0,documents_nodes/* itemsOf */.S3)(value)
        .map((item) => (0,documents_nodes/* valueAt */.fK)(item, name))
        .findLast((given) => given !== undefined);
    for (const { kind, userName, onlyWith } of called.flatMap((name) => STATES.get(name) ?? [])) {
        if (onlyWith !== undefined && salt_isEmpty(argument(onlyWith)))
            continue;
        const given = userName === undefined ? undefined : (0,documents_nodes/* textOf */.b6)(argument(userName))?.value;
        yield {
            kind,
            dialect: salt.id,
            ...optionalName(given ?? (userName === "name" ? id : undefined)),
            address: (0,templates/* isFilledIn */.qL)(id) ? key.value : id,
            confidence: "definite",
            at: key.at,
        };
    }
}
function salt_isEmpty(node) {
    if (node?.type === "list")
        return node.items.length === 0;
    if (node?.type === "map")
        return node.entries.length === 0;
    return node === undefined || (node.type === "scalar" && (node.value === null || node.value === ""));
}

;// CONCATENATED MODULE: ./lib/scan/dialects/ssm-document.js





/**
 * Steps of Systems Manager automation documents that call IAM, in documents of their own and within templates. The place is the
 * value of `Api`. Format: Systems Manager automation reference, "aws:executeAwsApi".
 */
const ssmDocument = {
    id: "ssm-document",
    anchor: { ...spellingsOfAny(["aws:executeAwsApi"]), paths: YAML_AND_JSON },
    *read(_, document) {
        const parsed = document();
        if (parsed && parsed.format !== "hcl")
            yield* automationIn(parsed.root);
    },
};
/** The same for any tree in which such a step stands. */
function* automationIn(node) {
    if (node.type === "list")
        for (const item of node.items)
            yield* automationIn(item);
    if ((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(node, "action")) === "aws:executeAwsApi")
        yield* ofStep(node);
    for (const { value } of (0,documents_nodes/* entriesOf */.Mc)(node))
        yield* automationIn(value);
}
function* ofStep(step) {
    const inputs = (0,documents_nodes/* valueAt */.fK)(step, "inputs");
    const api = (0,documents_nodes/* valueAt */.fK)(inputs, "Api");
    const kind = LOWER_CASE_OPERATIONS.get(((0,documents_nodes/* stringOf */.Je)(api) ?? "").toLowerCase());
    if (!api || !kind || (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(inputs, "Service"))?.toLowerCase() !== "iam")
        return;
    yield {
        kind,
        dialect: ssmDocument.id,
        ...optionalName((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(inputs, "UserName"))),
        address: (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(step, "name")) ?? "aws:executeAwsApi",
        confidence: "definite",
        at: api.at,
    };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/sst.js





/**
 * SST (version 3) programs, which reach Pulumi's resources as globals that nothing imports: `new aws.iam.User(`. A Cloudflare worker
 * that is linked makes a user and a key, if what it is linked to needs AWS. Sources: SST documentation, "Providers"; the
 * component `Worker` of sst/sst.
 */
const sst = {
    id: "sst",
    anchor: {
        paths: /\.[cm]?[jt]sx?$/i,
        patterns: [...IAM_PATTERNS, "cloudflare"],
        *locate(text) {
            const usesIam = mentionsIam(text) && text.includes("aws") && namesClass(text);
            if (usesIam || (text.includes("cloudflare") && text.includes("sst")))
                yield 0;
        },
    },
    *read(view) {
        yield* constructsIn(view, sst.id, (name, { open }, program) => {
            const [, type] = /^aws\.iam\.(\w+)$/.exec(name) ?? [];
            if (type !== undefined)
                return pulumiResource(type, false);
            const linked = name === "sst.cloudflare.Worker" && hasArgument(program, rangeOf(program, open), "link");
            return linked && usesAws(program) ? { kind: "minted", confidence: "conditional" } : undefined;
        });
    },
};
const usesAws = (program) => calls_callsIn(program).some((call) => call.names().some((name) => name.startsWith("sst.aws.")));

;// CONCATENATED MODULE: ./lib/scan/dialects/step-functions.js






/**
 * State machines of Step Functions and schedules of EventBridge Scheduler that call IAM: a task whose `Resource`, or a target whose `Arn`,
 * is an SDK integration; also as the text of a `DefinitionString`. The place is that value, or its name in a text that is no whole
 * document. Format: Step Functions developer guide, "AWS SDK service integrations"; EventBridge Scheduler user guide, "Using universal
 * targets".
 */
const stepFunctions = {
    id: "step-functions",
    anchor: { ...spellingsOfAny(["aws-sdk:iam:"]), paths: YAML_AND_JSON },
    *read(_, document) {
        const parsed = document();
        if (parsed && parsed.format !== "hcl")
            yield* stepsIn(parsed.root, new Set());
    },
};
/** The partition may be filled in. */
const CALL = /(^arn:(?:[\w-]+|\$\{[\w:.]{1,64}\}|\{\{[^{}]{1,64}\}\}|\uE000{1,64}))?:(?:states|scheduler):::aws-sdk:iam:(\w+)/g;
/** The same for any tree in which a state machine stands. What is in `seen` was read: an alias may lead there again and again. */
function* stepsIn(root, seen, name = "") {
    if (seen.has(root))
        return;
    seen.add(root);
    for (const item of (0,documents_nodes/* itemsOf */.S3)(root))
        yield* stepsIn(item, seen, name);
    for (const { key, value } of (0,documents_nodes/* entriesOf */.Mc)(root)) {
        const isNew = !seen.has(value);
        if (isNew && /^Definition(?:String|Body)?$/i.test(key.value))
            yield* step_functions_inText(value, name);
        if (isNew && isCall(root, key.value))
            yield* step_functions_callsIn(value, name, userOf(root));
        yield* stepsIn(value, seen, key.value);
    }
}
const isCall = (map, key) => (key === "Resource" && (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(map, "Type")) === "Task") || key === "Arn";
/**
 * The user whom a call is about, where that is written out: among a task's parameters (JSONPath) or arguments (JSONata), or in a target's
 * input.
 */
function userOf(call) {
    const given = (0,documents_nodes/* valueAt */.fK)(call, "Parameters") ?? (0,documents_nodes/* valueAt */.fK)(call, "Arguments");
    return (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(given, "UserName")) ?? userIn((0,documents_nodes/* valueAt */.fK)(call, "Input"));
}
/** The same of an input, which is a map or the text of one. */
const userIn = (input) => (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(input, "UserName")) ?? /"UserName"\s*:\s*"([^"\\]*)"/.exec((0,documents_nodes/* textOf */.b6)(input)?.value ?? "")?.[1];
/** Texts, also in the pieces of `Fn::Join` and `Fn::Sub`: as the documents that they are, or where they are none for what they name. */
function* step_functions_inText(node, name) {
    const documents = (0,documents_nodes/* textOf */.b6)(node) ? documentsWithin(node) : [];
    const isWhole = documents.length > 0 && documents.every(({ root, problems }) => root.type === "map" && !problems[0]);
    for (const { root } of isWhole ? documents : [])
        yield* stepsIn(root, new Set(), name);
    if (!isWhole)
        yield* step_functions_namesIn(node, name);
    for (const item of (0,documents_nodes/* itemsOf */.S3)(node))
        yield* step_functions_inText(item, name);
    for (const key of ["Fn::Join", "Fn::Sub"]) {
        const given = (0,documents_nodes/* valueAt */.fK)(node, key);
        if (given)
            yield* step_functions_inText(given, name);
    }
}
/** The calls that a text names, each at its name; of each kind one. */
function* step_functions_namesIn(node, name) {
    const text = (0,embedded/* isTextNode */.ir)(node) ? node : undefined;
    const place = text && (0,embedded/* outsideOf */.R_)(text);
    const seen = new Set();
    for (const { 0: call, 2: action = "", index } of (text?.value ?? "").matchAll(CALL)) {
        const kind = LOWER_CASE_OPERATIONS.get(action.toLowerCase());
        if (!place || !kind || seen.has(kind))
            continue;
        seen.add(kind);
        const at = place({ start: index, end: index + call.length });
        yield { kind, dialect: stepFunctions.id, address: name || action, confidence: "definite", at };
    }
}
/** The call that a text is the name of, with nothing before it. */
function* step_functions_callsIn(node, name, user) {
    for (const [, start, action = ""] of ((0,documents_nodes/* textOf */.b6)(node)?.value ?? "").matchAll(CALL)) {
        const kind = LOWER_CASE_OPERATIONS.get(action.toLowerCase());
        if (!kind || start === undefined)
            continue;
        const named = kind === "mfa-device" ? {} : userName(user);
        yield { kind, dialect: stepFunctions.id, ...named, address: name || action, confidence: "definite", at: node.at };
    }
}

;// CONCATENATED MODULE: ./lib/scan/dialects/template-literals.js





/**
 * CloudFormation templates that a JavaScript or TypeScript program writes as objects (serverless.ts, cloudfriend), or a Python program as
 * dictionaries (Sceptre's templates): every resource directly under a key `Resources`, or in an object that a variable of that name holds,
 * whose `Type` is one of IAM's. What a test compares a template with is none. The place is the value of `Type`.
 */
const templateLiterals = {
    id: "template-literals",
    anchor: { paths: /\.(?:[cm]?[jt]sx?|py)$/i, literals: ["AWS::IAM::"] },
    *read(view) {
        const program = programOf(view);
        if (program?.language !== "javascript" && program?.language !== "python")
            return;
        for (let index = 0; index < program.tokens.length; index++) {
            if (template_literals_nameAt(program, index) !== "Resources")
                continue;
            // `template["Resources"] = {`
            const sign = textAt(program, index + 1) === "]" ? index + 2 : index + 1;
            if (!":=".includes(textAt(program, sign) || " "))
                continue;
            const isTemplate = textAt(program, sign + 1) === "{" && !isExpected(program, index);
            if (isTemplate && guardOf(program, index) !== "off")
                yield* inResources(program, sign + 1);
        }
    },
};
/** A key as it is written, with or without quotes. */
const template_literals_nameAt = ({ tokens }, index) => {
    const token = tokens[index];
    return token?.kind === "word" ? token.text : token?.value;
};
/** Whether the object around a key is an argument of a test's assertion, is compared, or has a name that says that it is expected. */
function isExpected(program, index) {
    let around = program.parents[index] ?? -1;
    for (let depth = 0; around >= 0 && depth < 20; depth++) {
        const called = textAt(program, around) === "(" ? textAt(program, around - 1) : "";
        if (/match|equal|expect|assert|have|contain/i.test(called) || isCompared(program, around))
            return true;
        around = program.parents[around] ?? -1;
    }
    return false;
}
/** Signs are tokens of one character each. */
function isCompared(program, open) {
    const end = program.partners[open] ?? open;
    const [before = "", sign, after, next] = [open - 2, open - 1, end + 1, end + 2].map((at) => textAt(program, at));
    if (sign === "assert" || (after === "=" && next === "="))
        return true;
    return sign === "=" && /^(?:=|expected.*)$/i.test(before);
}
function* inResources(program, open) {
    for (const [id, body] of entriesOf(program, open)) {
        const definition = textAt(program, body) === "{" ? resourceAt(program, id, body) : undefined;
        if (definition)
            yield definition;
    }
}
/** What the object that opens at a token defines: an object's last `Type` counts, as in JavaScript. */
function resourceAt(program, id, body) {
    const entries = new Map(entriesOf(program, body));
    const type = program.tokens[entries.get("Type") ?? -1];
    const defined = CLOUDFORMATION_TYPES.get(type?.value ?? "");
    if (!type || !defined)
        return undefined;
    const properties = entries.get("Properties") ?? -1;
    const range = textAt(program, properties) === "{" ? rangeOf(program, properties) : NOTHING;
    if (defined.onlyWith && !hasArgument(program, range, folded(defined.onlyWith)))
        return undefined;
    return {
        kind: defined.kind,
        dialect: templateLiterals.id,
        ...(defined.userName === undefined ? {} : userName(literalArgument(program, range, ["username"]))),
        address: id,
        confidence: entries.has("Condition") ? "conditional" : "definite",
        at: { source: program.view, start: type.start, end: type.end },
    };
}
const NOTHING = { from: 0, to: 0 };
/** The keys of the object that opens at a token, each with the token at which its value begins. */
function* entriesOf(program, open) {
    const { from, to } = rangeOf(program, open);
    for (let index = from; index < to; index++) {
        const name = program.parents[index] === open && "{,".includes(textAt(program, index - 1) || " ") && template_literals_nameAt(program, index);
        if (name && textAt(program, index + 1) === ":")
            yield [name, index + 2];
        const partner = program.partners[index] ?? -1;
        // `["Deploy"]: {`
        const isKey = program.parents[index] === open && textAt(program, index) === "[" && textAt(program, partner + 1) === ":";
        if (isKey)
            yield [template_literals_nameAt(program, index + 1) ?? "", partner + 2];
        if (partner > index)
            index = partner;
    }
}

// EXTERNAL MODULE: ./lib/scan/templates/erb-tags.js
var erb_tags = __webpack_require__(5237);
;// CONCATENATED MODULE: ./lib/scan/dialects/terraform/presence.js

/**
 * How often a resource stands: "absent" where it is switched off in writing (`count = 0`, an empty `for_each`, OpenTofu's
 * `enabled = false`), "definite" where nothing is said, or a number above zero, or a collection whose items are written out;
 * "conditional" where something that is worked out decides.
 * Format: https://opentofu.org/docs/language/meta-arguments/enabled.
 */
function presence_presenceOf(body) {
    const repetitions = [
        ...presence_valuesOf(body, "count").map(ofCount),
        ...presence_valuesOf(body, "for_each").map(ofCollection),
        ...presence_valuesOf(body, "lifecycle")
            .flatMap((block) => [block, ...(0,documents_nodes/* itemsOf */.S3)(block)])
            .flatMap((block) => presence_valuesOf(block, "enabled"))
            .map(ofSwitch),
    ];
    const [first = "definite"] = repetitions;
    return repetitions.every((presence) => presence === first) ? first : "conditional";
}
const presence_valuesOf = (node, key) => (0,documents_nodes/* entriesOf */.Mc)(node)
    .filter((entry) => entry.key.value === key)
    .map((entry) => entry.value);
function ofCount(node) {
    const written = chosenIn(presence_writtenIn(node));
    if (/^-?0$/.test(written))
        return "absent";
    return /^(?:[1-9]\d{0,8}|null)$/.test(written) ? "definite" : "conditional";
}
function ofSwitch(node) {
    const written = chosenIn(presence_writtenIn(node));
    if (written === "false")
        return "absent";
    return written === "true" ? "definite" : "conditional";
}
function ofCollection(node) {
    if (node.type === "map")
        return node.entries.length === 0 ? "absent" : "definite";
    if (node.type === "list")
        return node.items.length === 0 ? "absent" : "definite";
    const written = chosenIn(presence_writtenIn(node));
    if (/^(?:\[\]|\{\}|toset\(\[\]\)|tolist\(\[\]\)|tomap\(\{\}\))$/.test(written))
        return "absent";
    // Its first item is a text, whatever comes after it.
    return /^toset\(\["[^"$%\\]*"[,\]]/.test(written) ? "definite" : "conditional";
}
/** An expression without the brackets around it, and without a question whose answer is written before it: `false ? 1 : 0`. */
function chosenIn(written) {
    const [, answer, yes = "", no = ""] = /^(true|false)\?([^?:]*):([^?:]*)$/.exec(withoutBrackets(written.replace(/^\((true|false)\)\?/, "$1?"))) ?? [];
    if (answer === undefined)
        return withoutBrackets(written);
    return withoutBrackets(answer === "true" ? yes : no);
}
const withoutBrackets = (written) => /^\(([^()]*)\)$/.exec(written)?.[1] ?? written;
/** What is written, without white space, without quotes, and without the `${ }` that JSON needs around an expression. */
function presence_writtenIn(node) {
    if (node.type !== "scalar" && node.type !== "computed")
        return "";
    const written = node.type === "scalar" && typeof node.value === "string" ? node.value : node.written;
    return written.replace(/\s+/g, "").replace(/^"?\$\{([^{}]*|\{\}|tomap\(\{\}\))\}"?$/, "$1");
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform/commands.js












const DIALECT = "terraform";
/**
 * What the commands of a block make, as certain as the block is there: those of its provisioners `local-exec` and `remote-exec`, and what
 * it hands on to be run. The place is the words of the command. Format: https://developer.hashicorp.com/terraform/language/provisioners
 * and https://developer.hashicorp.com/packer/docs/provisioners.
 */
function* commands_commandsOf(body, presence) {
    if (!mayRun(body))
        return;
    // A value may be read by its attribute, by that around it and by its first line.
    const all = (0,documents_nodes/* entriesOf */.Mc)(body).flatMap((entry) => [...ofEntry(entry)]);
    for (const definition of onceAtEachStart(all))
        yield* (0,templates_presence/* guarded */.Nj)(definition, presence);
}
function* ofEntry({ key, value }) {
    if (!/^(?:provisioner|post-processor)$/.test(key.value))
        yield* commands_handedOn(key.value, value);
    else
        for (const block of bodiesOf(value))
            yield* ofProvisioner(block);
}
/** Whether a command could stand in a block: with a backslash, one may be written with escapes. */
function mayRun({ at: { source, start, end } }) {
    const written = source.text.slice(start, end);
    return written.includes("\\") || mayHoldCommands(written);
}
/** Attributes whose text a shell runs: user data under any name, also among a module's inputs. */
const commands_SCRIPTS = /user_?data|^custom_data$|^startup_script$/i;
/** Attributes that hold the words or the lines of a command. */
const commands_WORDS = /^(?:command|commands|args|entry_?point)$/i;
/** Attributes that hold a document whose commands are run. */
const DOCUMENTS = /^(?:buildspec|container_definitions?)$/i;
const CLOUD_CONFIG = /^\s*#cloud-config\b/;
/** What an expression makes that something else runs, by its attribute or its first line; `level` counts the expressions around it. */
function* commands_handedOn(attribute, expression, level = 0) {
    const within = expression.type === "computed" ? level + 1 : level;
    yield* ofValues(expression, (value) => valueHandedOn(attribute, value, within), level);
}
/** What is found in each of the values to which an expression may come. */
function* ofValues(expression, read, level = 0) {
    const isComputed = expression.type === "computed";
    if (isComputed && !mayRun(expression))
        return;
    for (const { node, isChosen, isUnread } of isComputed ? valuesOf(expression, level) : [itself(expression)]) {
        const found = isUnread ? commands_unreadIn(node) : read(node);
        for (const definition of found)
            yield* (0,templates_presence/* guarded */.Nj)(definition, isChosen ? "conditional" : "definite");
    }
}
function* commands_unreadIn(node) {
    if (mayRun(node))
        yield (0,templates/* unreadable */.O$)(node, DIALECT);
}
const itself = (node) => ({ node, isChosen: false, isUnread: false });
function* valueHandedOn(attribute, value, level) {
    // What is in a list is read item by item; a map of containers is read as one document alone.
    if (attribute === "lifecycle_commands")
        return yield* ofLifecycle(value);
    if (DOCUMENTS.test(attribute) && value.type !== "list")
        return yield* inDocuments(value);
    for (const { key, value: inner } of (0,documents_nodes/* entriesOf */.Mc)(value))
        yield* commands_handedOn(key.value, inner, level);
    const [first] = (0,documents_nodes/* itemsOf */.S3)(value);
    const text = textWithin(first ?? value)?.value ?? "";
    const isRun = commands_SCRIPTS.test(attribute) || commands_WORDS.test(attribute) || (0,interpreters/* asksForShell */.K2)(text.trimStart());
    if (first === undefined && CLOUD_CONFIG.test(text))
        yield* inDocuments(value);
    else if (isRun)
        yield* commands_inText(value);
    // Items may be lines of one script, or scripts.
    else
        for (const item of (0,documents_nodes/* itemsOf */.S3)(value))
            yield* commands_handedOn(attribute, item, level);
}
/** What the provider scottwinkler/shell runs, but for what it runs to take something away. */
function* ofLifecycle(block) {
    for (const { key, value } of bodiesOf(block).flatMap(documents_nodes/* entriesOf */.Mc))
        if (key.value !== "delete")
            yield* commands_inText(value);
}
/** What the commands make that a document runs, whatever its attribute is called. */
const commandsInDocument = (value) => value && mayRun(value) ? onceAtEachStart(inDocuments(value)) : [];
function* inDocuments(value) {
    yield* definitionsWithin(value, { dialect: DIALECT, engine: "terraform" }, function* (root) {
        for (const scalar of commandScalars(root, mayHoldCommands)) {
            if ("script" in scalar)
                yield* commands_inText(scalar.script);
            else
                yield* commands_definedBy(scalar.words, value.at.source);
        }
    });
}
function* commands_definedBy(words, source) {
    const found = wordsDefinition(words, source.text);
    if (!found)
        return;
    const { kind, name, address, start, end } = found;
    yield { kind, dialect: DIALECT, ...optionalName(name), address, confidence: "definite", at: { source, start, end } };
}
/** The attributes that hold commands, by the type of a provisioner: of Terraform, and of Packer. */
const PROVISIONERS = new Map([
    ["local-exec", /^command$/],
    ["remote-exec", /^inline$/],
    ["shell", /^inline$/],
    ["shell-local", /^(?:inline|command)$/],
    ["windows-shell", /^inline$/],
]);
function* ofProvisioner(provisioner) {
    for (const { key, value } of (0,documents_nodes/* entriesOf */.Mc)(provisioner)) {
        const commands = PROVISIONERS.get(key.value);
        const given = commands ? bodiesOf(value).filter(isRunByShell).flatMap(documents_nodes/* entriesOf */.Mc) : [];
        const lines = given.filter((entry) => commands?.test(entry.key.value)).map((entry) => entry.value);
        for (const line of lines.flatMap((node) => (node.type === "list" ? node.items : [node])))
            yield* commands_inText(line);
    }
}
/** What an interpreter of another language runs, is read as its program: see terraform-programs.ts. */
const isRunByShell = (body) => (0,interpreters/* extensionFor */.ly)((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(body, "interpreter"))[0]) ?? "") === undefined;
/** What local values and data sources hold that is run, such as user data and the parts of it; and what the builds of Packer run. */
function* valueCommandsOf({ root, path }) {
    const isPacker = /\.pkr\.hcl$/i.test(path);
    for (const { key, value } of (0,documents_nodes/* entriesOf */.Mc)(root)) {
        if (key.value === "locals" || (isPacker && /^(?:build|source)$/.test(key.value)))
            yield* commands_commandsOf(value, "definite");
    }
    for (const { key: type, value } of resources_blocksOf(root, "data").flatMap(({ value: types }) => (0,documents_nodes/* entriesOf */.Mc)(types))) {
        for (const { value: body } of (0,documents_nodes/* entriesOf */.Mc)(value)) {
            const presence = presence_presenceOf(body);
            // The program of `data "external"` runs whenever a plan is made.
            const program = type.value === "external" ? commandOf((0,documents_nodes/* valueAt */.fK)(body, "program"), DIALECT) : [];
            const made = [...program, ...commands_commandsOf(body, "definite")];
            for (const definition of onceAtEachStart(made))
                yield* (0,templates_presence/* guarded */.Nj)(definition, presence);
        }
    }
}
/** What a command makes that is written word by word: the place is the words that say so. A word with blanks in it is a script. */
function* commandOf(list, dialect) {
    const words = (0,documents_nodes/* itemsOf */.S3)(list);
    for (const word of words)
        if (/\s/.test((0,documents_nodes/* stringOf */.Je)(word) ?? ""))
            yield* commands_inText(word, dialect);
    const text = words.map((word) => ((0,documents_nodes/* stringOf */.Je)(word) ?? "?").replace(/[\s'"\\$`;&|<>()#]/g, "?")).join(" ");
    for (const { kind, name, address, start, end } of commandDefinitions(text)) {
        const [first, last] = [start, end - 1].map((offset) => words[text.slice(0, offset + 1).split(" ").length - 1]);
        if (!first || !last)
            continue;
        const at = { source: first.at.source, start: first.at.start, end: last.at.end };
        yield { kind, dialect, ...optionalName(name), address, confidence: "definite", at };
    }
}
function* commands_inText(expression, dialect = DIALECT) {
    yield* ofValues(expression, (value) => value.type === "list" ? commandOf(value, dialect) : commands_inScript(value, dialect));
}
function* commands_inScript(node, dialect) {
    const text = textWithin(node);
    if (!text)
        return;
    const outside = (0,embedded/* outsideOf */.R_)(text);
    const presence = presenceWithin(node, "terraform");
    for (const { start, end, ...found } of commandDefinitions((0,templates/* withoutDirectives */.By)(text.value))) {
        const { kind, name, address } = found;
        const at = outside({ start, end });
        const definition = { kind, dialect, ...optionalName(name), address, confidence: "definite", at };
        yield* (0,templates_presence/* guarded */.Nj)(definition, presence(at.start));
    }
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform/deployments.js










const deployments_DIALECT = "terraform";
/**
 * Where resources hold manifests of Kubernetes: as a map, or as a text. Sources: documentation of the providers
 * hashicorp/kubernetes, hashicorp/helm, gavinbunney/kubectl and its successor alekc/kubectl, kbst/kustomization and
 * banzaicloud/k8s.
 */
const deployments_MANIFESTS = new Map([
    ["kubernetes_manifest", "manifest"],
    ["kubectl_manifest", "yaml_body"],
    ["helm_release", "values"],
    ["kustomization_resource", "manifest"],
    ["k8s_manifest", "content"],
]);
/** Whether a type of Terraform deploys a template of CloudFormation. */
const isStack = (type) => /^(?:aws|awscc)_cloudformation_stack(?:_set)?$/.test(type);
/** What the template, manifest, state machine or document defines that a resource deploys; `level` counts the texts around it. */
function* deployedBy(resource, level) {
    const { type, body } = resource;
    if (isStack(type))
        yield* byStack(resource, level);
    if (type === "aws_sfn_state_machine")
        yield* deployments_within((0,documents_nodes/* valueAt */.fK)(body, "definition"), (root) => stepsIn(root, new Set()));
    if (type === "aws_scheduler_schedule")
        yield* bySchedule(resource);
    if (type === "aws_ssm_document") {
        yield* deployments_within((0,documents_nodes/* valueAt */.fK)(body, "content"), automationIn);
        yield* commandsInDocument((0,documents_nodes/* valueAt */.fK)(body, "content"));
    }
    const manifests = (0,documents_nodes/* valueAt */.fK)(body, deployments_MANIFESTS.get(type) ?? "");
    for (const node of manifests?.type === "list" ? (0,documents_nodes/* itemsOf */.S3)(manifests) : [manifests]) {
        yield* deployments_within(node, (root) => manifestsIn(root, { dialect: deployments_DIALECT, level: level + 1, seen: new Set() }));
    }
}
function* bySchedule({ name, body }) {
    const targets = (0,documents_nodes/* valueAt */.fK)(body, "target");
    for (const target of targets ? bodiesOf(targets) : []) {
        const [arn, input] = [(0,documents_nodes/* valueAt */.fK)(target, "arn"), (0,documents_nodes/* valueAt */.fK)(target, "input")];
        const users = Array.from(input ? valuesOf(input) : [], ({ node }) => userIn(node));
        if (arn)
            yield* step_functions_callsIn(arn, name, users[0]);
    }
}
function* byStack({ type, name, body, at }, level) {
    yield* deployments_within((0,documents_nodes/* valueAt */.fK)(body, "template_body"), (root) => definitionsInTemplate(root, { dialect: deployments_DIALECT, level: level + 1, seen: new Set() }));
    const url = (0,documents_nodes/* valueAt */.fK)(body, "template_url");
    if (!url)
        return;
    const address = `${type}.${name}`;
    yield { kind: "unresolved", dialect: deployments_DIALECT, address, from: deployments_writtenIn(url), confidence: "definite", at };
}
/** Templates that local values and data sources hold for a stack, here or in another file of the same folder. */
function* templatesKept({ root, text }) {
    if (!text.includes("Resources"))
        return;
    const kept = [
        ...resources_blocksOf(root, "locals").flatMap(({ value }) => (0,documents_nodes/* entriesOf */.Mc)(value)),
        ...resources_blocksOf(root, "data")
            .flatMap(({ value }) => (0,documents_nodes/* entriesOf */.Mc)(value))
            .filter(({ key }) => key.value === "template_file")
            .flatMap(({ value }) => (0,documents_nodes/* entriesOf */.Mc)(value))
            .flatMap(({ value }) => (0,documents_nodes/* entriesOf */.Mc)(value).filter(({ key }) => key.value === "template")),
    ];
    for (const { value } of kept) {
        if (value.type === "computed" && !value.written.includes("Resources"))
            continue;
        yield* deployments_within(value, (template) => definitionsInTemplate(template, { dialect: deployments_DIALECT, level: 1, seen: new Set() }));
    }
}
const deployments_within = (node, read) => definitionsWithin(node, { dialect: deployments_DIALECT, engine: "terraform" }, read);
const deployments_writtenIn = (node) => ((0,documents_nodes/* textOf */.b6)(node)?.value ?? node.at.source.text.slice(node.at.start, node.at.end)).slice(0, limits/* TYPE_NAME_CHARACTERS */.Sf);

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform/terragrunt.js







const terragrunt_DIALECT = "terragrunt";
/**
 * What Terragrunt adds to a configuration: the module that `terraform { source }` deploys with the file's `inputs`, what its hooks
 * run, and what `generate` blocks write into files. Format: https://terragrunt.gruntwork.io/docs/reference/config-blocks-and-attributes/.
 */
function* terragruntIn({ root, format }, level, read) {
    if (format !== "hcl")
        return;
    for (const { value } of resources_blocksOf(root, "terraform")) {
        const source = (0,documents_nodes/* valueAt */.fK)(value, "source");
        const call = { dialect: terragrunt_DIALECT, address: "terraform", inputs: (0,documents_nodes/* valueAt */.fK)(root, "inputs"), root };
        if (source)
            yield* definitionsOfCall({ ...call, source, confidence: "definite" });
        yield* hooksOf(value);
    }
    for (const { name, contents } of generatedBy(root)) {
        const documents = level < DEEPEST ? hclWithin(contents) : [];
        if (level >= DEEPEST)
            yield* unreadIn(contents, { dialect: terragrunt_DIALECT });
        yield* (0,templates/* refusalsIn */.z0)(documents, terragrunt_DIALECT);
        const presence = presenceWithin(contents, "terraform");
        for (const inner of documents) {
            for (const definition of read(inner, level + 1)) {
                const generated = { ...definition, dialect: terragrunt_DIALECT, address: `${name}: ${definition.address}` };
                yield* (0,templates_presence/* guarded */.Nj)(generated, presence(definition.at.start));
            }
        }
    }
}
/** What Terragrunt runs before and after Terraform. */
function* hooksOf(terraform) {
    for (const { key, value } of (0,documents_nodes/* entriesOf */.Mc)(terraform)) {
        if (!/^(?:before|after|error)_hook$/.test(key.value))
            continue;
        for (const hook of (value.type === "list" ? value.items : [value]).flatMap(documents_nodes/* entriesOf */.Mc)) {
            yield* commandOf((0,documents_nodes/* valueAt */.fK)(hook.value, "execute"), terragrunt_DIALECT);
        }
    }
}
/** `generate "name" { contents = ... }`, or the attribute `generate = { name = { contents = ... } }`. */
function* generatedBy(root) {
    for (const { value } of resources_blocksOf(root, "generate")) {
        for (const { key, value: body } of (0,documents_nodes/* entriesOf */.Mc)(value)) {
            const contents = (0,documents_nodes/* valueAt */.fK)(body, "contents");
            if (contents && !terragrunt_isTrue((0,documents_nodes/* valueAt */.fK)(body, "disable")))
                yield { name: key.value, contents };
        }
    }
}
const terragrunt_isTrue = (node) => node?.type === "scalar" && node.value === true;

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform.js

















/**
 * Terraform, OpenTofu and Terragrunt configurations, in HCL or JSON: every `resource` whose type is one of IAM's, or that deploys a
 * template, manifest, state machine or document which makes one, unless it is switched off in writing; and every call of a module from
 * elsewhere. The place is the header of the block, or the key of the type in JSON; the `source` of a module.
 */
const terraform = {
    id: "terraform",
    anchor: {
        paths: /\.(?:tf|tofu|hcl|(?:tf|tofu)\.(?:json|tmpl|tpl|tftpl|template|j2|erb))$/i,
        ...spellingsOfAny([
            ...TERRAFORM_TYPES.keys(),
            "module",
            "component",
            "unit",
            "external",
            "terraform",
            "generate",
            "aws_cloudcontrolapi_resource",
            "aws_cloudformation_stack",
            "awscc_cloudformation_stack",
            "AWS::IAM::",
            "aws_sfn_state_machine",
            "aws_ssm_document",
            "aws_scheduler_schedule",
            "local-exec",
            "remote-exec",
            "user_data",
            ...COMMAND_OPERATIONS.keys(),
            ...MANIFEST_WORDS,
        ]),
    },
    *read(view, document) {
        if (TEMPLATED.test(view.path))
            return yield* inTemplated(view);
        const configuration = document();
        if (configuration && configuration.format !== "yaml")
            yield* definitionsInConfiguration(configuration, 0);
    },
};
const TEMPLATED = /\.(?:tmpl|tpl|tftpl|template|j2|erb)$/i;
function* inTemplated({ path, text: written }) {
    const isErb = erb_tags/* ERB_FILES */.w.test(path);
    const [text, engine] = isErb ? [(0,erb_tags/* erbAsJinja */.K)(path, written), "jinja"] : [written, (0,templates/* engineOf */.ky)(path)];
    const presence = (0,templates_presence/* presenceInTemplate */.l4)(text, engine);
    for (const configuration of (0,parse.parseDocuments)(path, (0,templates/* withoutTemplate */.jV)(text, engine), "hcl")) {
        yield* (0,templates/* refusalsIn */.z0)([configuration], terraform.id);
        for (const definition of definitionsInConfiguration(configuration, 0)) {
            yield* (0,templates_presence/* guarded */.Nj)(definition, presence(definition.at.start));
        }
    }
}
/** What one configuration defines; `level` counts the texts around it. */
function* definitionsInConfiguration(configuration, level) {
    for (const resource of resourcesOf(configuration)) {
        // Of most resources nothing is found, and nobody needs to know whether they are there.
        const found = [...terraform_definitionsOf(resource, configuration.root, level)];
        const presence = found.length > 0 ? presence_presenceOf(resource.body) : "absent";
        for (const definition of found)
            yield* (0,templates_presence/* guarded */.Nj)(definition, presence);
    }
    for (const { body, ...call } of modulesOf(configuration)) {
        const [source, presence] = [(0,documents_nodes/* valueAt */.fK)(body, "source"), presence_presenceOf(body)];
        if (!source || presence === "absent")
            continue;
        const { root } = configuration;
        yield* definitionsOfCall({ ...call, source, root, instances: instancesOf(body, root), confidence: presence });
        yield* commands_commandsOf(body, presence);
    }
    yield* valueCommandsOf(configuration);
    yield* templatesKept(configuration);
    yield* terragruntIn(configuration, level, definitionsInConfiguration);
}
/** What a resource defines where it is there. */
function* terraform_definitionsOf(resource, root, level) {
    const { body } = resource;
    const made = terraform_madeBy(resource);
    if (made && namesUsers(made, made.properties)) {
        for (const instance of instancesOf(body, root))
            yield* ofInstance(resource, made, instance);
    }
    yield* commands_commandsOf(body, "definite");
    yield* deployedBy(resource, level);
}
function* ofInstance(resource, made, instance) {
    const { type, name, at } = resource;
    const address = addressOf(`${type}.${name}`, instance);
    const common = { dialect: terraform.id, ...optionalName(terraform_userNameOf(made, instance)), address };
    yield { kind: made.kind, ...common, confidence: "definite", at };
    const password = passwordOf(resource);
    if (password)
        yield { kind: "login-profile", ...common, confidence: "definite", at: password.key.at };
}
/** What the Cloud Control API makes: a type of CloudFormation, with its properties in a JSON text. */
function cloudControlled({ type, body }) {
    if (type !== "aws_cloudcontrolapi_resource")
        return undefined;
    const defined = CLOUDFORMATION_TYPES.get((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(body, "type_name")) ?? "");
    return defined && { ...defined, properties: documentsWithin((0,documents_nodes/* valueAt */.fK)(body, "desired_state"))[0]?.root };
}
const terraform_madeBy = (resource) => {
    const defined = TERRAFORM_TYPES.get(resource.type);
    return defined ? { ...defined, properties: resource.body } : cloudControlled(resource);
};
/** A console password is a property of its user: the place is its key. */
function passwordOf({ type, body }) {
    const entry = (0,documents_nodes/* entriesOf */.Mc)(type === "awscc_iam_user" ? body : undefined).find(({ key }) => key.value === "login_profile");
    return entry?.value.type === "scalar" && entry.value.value === null ? undefined : entry;
}
function terraform_userNameOf({ userName, properties }, instance) {
    const given = userName === undefined ? undefined : (0,documents_nodes/* valueAt */.fK)(properties, userName);
    return (0,documents_nodes/* textOf */.b6)(given)?.value ?? textFor(given, instance);
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform/state.js

/**
 * The resources of a state file that Terraform manages, and not those that it only reads. What is marked as tainted is there until it
 * is replaced; what was replaced and could not be taken away yet (deposed) counts where nothing replaced it. Formats: the state file's
 * version 4 (Terraform 0.12 and later, OpenTofu), and 1 to 3 before it; hashicorp/terraform v0.11, terraform/state.go.
 */
function* resourcesInState(state) {
    for (const resource of (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(state, "resources")))
        yield* state_instancesOf(resource);
    for (const module of (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(state, "modules")))
        yield* inModule(module);
}
function* state_instancesOf(resource) {
    const type = (0,documents_nodes/* valueAt */.fK)(resource, "type");
    if (!type || (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(resource, "mode")) !== "managed")
        return;
    const parts = [(0,documents_nodes/* valueAt */.fK)(resource, "module"), type, (0,documents_nodes/* valueAt */.fK)(resource, "name")].map(documents_nodes/* stringOf */.Je);
    const address = parts.filter((part) => part !== undefined).join(".");
    const all = (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(resource, "instances")).map((instance) => ({ instance, index: indexOf(instance) }));
    const current = new Set(all.filter(({ instance }) => !isDeposed(instance)).map(({ index }) => index));
    for (const { instance, index } of all) {
        if (isDeposed(instance) && current.has(index))
            continue;
        yield { type, address: address + index, values: (0,documents_nodes/* valueAt */.fK)(instance, "attributes") };
    }
}
const isDeposed = (instance) => (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(instance, "deposed")) !== undefined;
/** Which of several instances it is, as an address writes it: `[0]`, `["ci"]`. */
function indexOf(instance) {
    const index = (0,documents_nodes/* valueAt */.fK)(instance, "index_key");
    return index?.type === "scalar" ? `[${JSON.stringify(index.value)}]` : "";
}
/** A module of version 3: a map of resources by `aws_iam_user.ci`, `aws_iam_user.ci.0` with a count, `data.aws_iam_user.ci`. */
function* inModule(module) {
    const path = (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(module, "path"))
        .slice(1)
        .map((name) => `module.${(0,documents_nodes/* textOf */.b6)(name)?.value ?? ""}.`);
    for (const { key, value: resource } of (0,documents_nodes/* entriesOf */.Mc)((0,documents_nodes/* valueAt */.fK)(module, "resources"))) {
        const type = (0,documents_nodes/* valueAt */.fK)(resource, "type");
        if (!type || key.value.startsWith("data."))
            continue;
        const address = path.join("") + key.value.replace(/\.(\d+)$/, "[$1]");
        const instance = instanceOf(resource);
        if (instance)
            yield { type, address, values: nested((0,documents_nodes/* valueAt */.fK)(instance, "attributes")) };
    }
}
/** Version 1 keeps what is tainted beside what is in use; in later ones it has a mark. */
function instanceOf(resource) {
    const others = ["tainted", "deposed"].flatMap((key) => (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(resource, key)));
    return [(0,documents_nodes/* valueAt */.fK)(resource, "primary"), ...others].find((instance) => instance?.type === "map");
}
/** Attributes as they are written flatly, with `users.#` as the length of `users`, as a map in which `users` is a list. */
function nested(attributes) {
    if (attributes?.type !== "map")
        return undefined;
    const lists = attributes.entries.flatMap(({ key, value }) => {
        if (!key.value.endsWith(".#"))
            return [];
        const name = { ...key, value: key.value.slice(0, -2) };
        const items = (0,documents_nodes/* textOf */.b6)(value)?.value === "0" ? [] : [value];
        return [{ key: name, value: { type: "list", items, at: value.at } }];
    });
    return { ...attributes, entries: [...attributes.entries, ...lists] };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform-plan.js









/**
 * Plans and states of Terraform and OpenTofu: each managed resource once, unless the plan does nothing but delete it. The place
 * is the value of `type`. Formats: https://developer.hashicorp.com/terraform/internals/json-format (plan and `show -json`), and those
 * of state files.
 */
const terraformPlan = {
    id: "terraform-plan",
    anchor: {
        ...spellingsOfAny([...TERRAFORM_TYPES.keys(), "aws_cloudcontrolapi_resource", "_cloudformation_stack"]),
        paths: /\.(?:json|tfstate(?:\.\d{1,20})?(?:\.backup)?)$/i,
    },
    *read(view, document) {
        const isState = STATE.test(view.path);
        const parsed = isState ? stateFile(view) : document();
        if (parsed?.format !== "json")
            return;
        if (isState)
            yield* (0,templates/* refusalsIn */.z0)([parsed], terraformPlan.id);
        for (const resource of terraform_plan_resourcesIn(parsed.root))
            yield* terraform_plan_definitionOf(resource);
    },
};
/** `terraform state rm` and its like keep `terraform.tfstate.1519857493.backup`. */
const STATE = /\.tfstate(?:\.\d{1,20})?(?:\.backup)?$/i;
const stateFile = ({ path, text }) => (0,parse.parseDocuments)(path, text, "json")[0];
function* terraform_plan_resourcesIn(root) {
    const changes = (0,documents_nodes/* valueAt */.fK)(root, "resource_changes");
    for (const resource of (0,documents_nodes/* itemsOf */.S3)(changes)) {
        const change = (0,documents_nodes/* valueAt */.fK)(resource, "change");
        const actions = (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(change, "actions")).map(documents_nodes/* stringOf */.Je);
        const isGone = actions.length > 0 && actions.every((action) => action === "delete" || action === "forget");
        if (!isGone)
            yield* managed(resource, (0,documents_nodes/* valueAt */.fK)(change, "after"));
    }
    if ((0,documents_nodes/* itemsOf */.S3)(changes).length > 0)
        return;
    // `show -json` of a state, or a plan of which somebody kept only what it will lead to.
    const values = (0,documents_nodes/* valueAt */.fK)(root, "values") ?? (changes ? undefined : (0,documents_nodes/* valueAt */.fK)(root, "planned_values"));
    if ((0,documents_nodes/* valueAt */.fK)(root, "format_version"))
        yield* terraform_plan_inModule((0,documents_nodes/* valueAt */.fK)(values, "root_module"));
    else if ((0,documents_nodes/* valueAt */.fK)(root, "terraform_version") ?? (0,documents_nodes/* valueAt */.fK)(root, "lineage") ?? (0,documents_nodes/* valueAt */.fK)(root, "serial")) {
        yield* resourcesInState(root);
    }
}
function* terraform_plan_inModule(module) {
    for (const resource of (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(module, "resources")))
        yield* managed(resource, (0,documents_nodes/* valueAt */.fK)(resource, "values"));
    for (const child of (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(module, "child_modules")))
        yield* terraform_plan_inModule(child);
}
/** What a plan manages, by its whole address. */
function* managed(resource, values) {
    const type = (0,documents_nodes/* valueAt */.fK)(resource, "type");
    if (!type || (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(resource, "mode")) !== "managed")
        return;
    const address = (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(resource, "address")) ??
        [type, (0,documents_nodes/* valueAt */.fK)(resource, "name")].flatMap((part) => (0,documents_nodes/* stringOf */.Je)(part) ?? []).join(".");
    yield { type, address, values };
}
function* terraform_plan_definitionOf({ type, address, values }) {
    const written = (0,documents_nodes/* stringOf */.Je)(type) ?? "";
    if (isStack(written))
        yield* terraform_plan_inStack(values);
    const defined = TERRAFORM_TYPES.get(written) ?? cloudControlType(written, values);
    if (!defined || !namesUsers(defined, values))
        return;
    const common = {
        dialect: terraformPlan.id,
        ...optionalName(defined.userName === undefined ? undefined : (0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(values, defined.userName))),
        address,
        confidence: "definite",
        at: type.at,
    };
    yield { kind: defined.kind, ...common };
    // In `awscc` a console password is a property of its user.
    if (written === "awscc_iam_user" && (0,documents_nodes/* valueAt */.fK)(values, "login_profile")?.type === "map") {
        yield { kind: "login-profile", ...common };
    }
}
/** The template that a stack deploys. */
function* terraform_plan_inStack(values) {
    const reader = { dialect: terraformPlan.id, engine: "none" };
    yield* definitionsWithin((0,documents_nodes/* valueAt */.fK)(values, "template_body"), reader, (root) => definitionsInTemplate(root, { dialect: reader.dialect, level: 1, seen: new Set() }));
}
function cloudControlType(type, values) {
    if (type !== "aws_cloudcontrolapi_resource")
        return undefined;
    const defined = CLOUDFORMATION_TYPES.get((0,documents_nodes/* stringOf */.Je)((0,documents_nodes/* valueAt */.fK)(values, "type_name")) ?? "");
    return defined && { kind: defined.kind };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform-programs.js












/**
 * Programs that a Terraform configuration holds as text and runs, as the given dialects read them: commands of `local-exec` whose
 * `interpreter` is that of a language or of PowerShell, the program of `data "external"`, and files in here-documents of commands. What is
 * found keeps its dialect. Format: https://developer.hashicorp.com/terraform/language/resources/provisioners/local-exec.
 */
const terraformPrograms = (dialects) => ({
    id: "terraform-programs",
    anchor: { ...spellingsOfAny(["local-exec", "external"]), paths: /\.(?:tf|tofu|hcl|(?:tf|tofu)\.json)$/i },
    *read(view, document) {
        const configuration = document();
        if (!configuration || configuration.format === "yaml")
            return;
        for (const { body, files } of runIn(configuration)) {
            const presence = presence_presenceOf(body);
            if (presence === "absent")
                continue;
            for (const file of files) {
                for (const definition of definitionsInFile(file, view, dialects))
                    yield* (0,templates_presence/* guarded */.Nj)(definition, presence);
            }
        }
    },
});
function* runIn(configuration) {
    for (const { body } of resourcesOf(configuration))
        yield { body, files: provisionedBy(body) };
    for (const { key, value } of resources_blocksOf(configuration.root, "data").flatMap((block) => (0,documents_nodes/* entriesOf */.Mc)(block.value))) {
        if (key.value !== "external")
            continue;
        for (const { value: body } of (0,documents_nodes/* entriesOf */.Mc)(value)) {
            const [interpreter, flag, program] = (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(body, "program"));
            if (/^-/.test((0,documents_nodes/* stringOf */.Je)(flag) ?? ""))
                yield { body, files: terraform_programs_programOf(program, interpreter) };
        }
    }
}
function* provisionedBy(body) {
    const provisioners = (0,documents_nodes/* entriesOf */.Mc)(body).filter(({ key }) => key.value === "provisioner");
    for (const { key, value } of provisioners.flatMap((entry) => bodiesOf(entry.value).flatMap(documents_nodes/* entriesOf */.Mc))) {
        if (key.value !== "local-exec")
            continue;
        for (const block of bodiesOf(value)) {
            yield* terraform_programs_programOf((0,documents_nodes/* valueAt */.fK)(block, "command"), (0,documents_nodes/* itemsOf */.S3)((0,documents_nodes/* valueAt */.fK)(block, "interpreter"))[0]);
        }
    }
}
/** A program in the language of its interpreter; where that is a shell, or none is named, the files in its here-documents. */
function* terraform_programs_programOf(program, interpreter) {
    const extension = (0,interpreters/* extensionFor */.ly)((0,documents_nodes/* stringOf */.Je)(interpreter) ?? "");
    for (const { node } of program ? valuesOf(program) : []) {
        const text = textWithin(node);
        if (text && extension === undefined)
            yield* writtenBy(text);
        else if (text)
            yield { name: `command.${extension}`, text: text.value, outside: (0,embedded/* outsideOf */.R_)(text) };
    }
}
function* writtenBy(text) {
    const outer = (0,embedded/* outsideOf */.R_)(text);
    for (const file of hereFilesIn(text.value, INLINE_WORDS)) {
        yield { ...file, outside: (inner) => outer(file.outside(inner)) };
    }
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terrascript.js



/** Resources, not data sources: `terrascript.resource`, `terrascript.aws.r`. Source: documentation of python-terrascript. */
const terrascript_RESOURCE = /^terrascript\.(?:resource(?:\.\w+)*|\w+\.r)\.(\w+)$/;
/** Python programs for terrascript: classes that are called like Terraform's resource types. */
const terrascript = {
    id: "terrascript",
    anchor: { paths: /\.pyi?$/i, literals: ["terrascript"] },
    *read(view) {
        yield* constructsIn(view, terrascript.id, (name, call, program) => {
            const defined = TERRAFORM_TYPES.get(terrascript_RESOURCE.exec(name)?.[1] ?? "");
            return counted(defined && constructOf(defined), call, program);
        });
    },
};

;// CONCATENATED MODULE: ./lib/scan/dialects/troposphere.js



/** Python programs for Troposphere: classes of its module `iam` that are made. Source: documentation of troposphere. */
const troposphere = {
    id: "troposphere",
    anchor: anchorOf(/\.pyi?$/i, ["troposphere"]),
    *read(view) {
        yield* constructsIn(view, troposphere.id, (name, { open }, program) => {
            const [, type] = /^troposphere\.iam\.(\w+)$/.exec(name) ?? [];
            // `troposphere.iam.Policy` is a property of others; the resource is `PolicyType`.
            const defined = type === "Policy"
                ? undefined
                : CLOUDFORMATION_TYPES.get(`AWS::IAM::${type?.replace(/^PolicyType$/, "Policy")}`);
            if (!defined)
                return undefined;
            const conditional = hasArgument(program, rangeOf(program, open), "condition");
            return { ...constructOf(defined), confidence: conditional ? "conditional" : "definite" };
        });
    },
};

;// CONCATENATED MODULE: ./lib/scan/dialects/vault.js






const vault_ROLE = "vault_aws_secret_backend_role";
/**
 * Roles of Vault's secrets engine for AWS whose credentials are IAM users: in Terraform, in the operators' and Crossplane's
 * manifests, in API payloads. Vault makes a user and a key for whoever asks. The place is the value of the credential type.
 * Format: https://developer.hashicorp.com/vault/api-docs/secret/aws#create-update-role.
 */
const vault = {
    id: "vault",
    anchor: { ...spellingsOfAny(["credential_type", "credentialType", vault_ROLE]), paths: DATA_FILES },
    *read(_, document) {
        const parsed = document();
        if (!parsed)
            return;
        yield* rolesIn(parsed.root, "credential_type");
        for (const { value: types } of blocksIn(parsed.root, "resource")) {
            for (const { value: roles } of blocksIn(types, vault_ROLE))
                yield* rolesWithoutType(roles);
        }
    },
};
function* rolesIn(node, name) {
    for (const item of (0,documents_nodes/* itemsOf */.S3)(node))
        yield* rolesIn(item, name);
    if (node.type !== "map" || presence_presenceOf(node) === "absent")
        return;
    for (const { key, value } of node.entries) {
        const isType = key.value === "credential_type" || key.value === "credentialType";
        if (isType && makesUsers(value))
            yield roleAt(node, value, name);
        else if (key.value === "data_json")
            for (const { root } of documentsWithin(value))
                yield* rolesIn(root, name);
        else if (!SHOWING.has(key.value))
            yield* rolesIn(value, key.value);
    }
}
/** Where the description of an API shows what could be written. */
const SHOWING = new Set(["example", "examples"]);
/** `credential_types` was a comma separated list once: "iam_user,assumed_role". */
const makesUsers = (type) => ((0,documents_nodes/* stringOf */.Je)(type) ?? "").split(",").some((part) => part.trim() === "iam_user");
/** Entries of a name: each block of Terraform is one, and in JSON one may hold several. */
const blocksIn = (node, name) => [node, ...(0,documents_nodes/* itemsOf */.S3)(node)].flatMap(documents_nodes/* entriesOf */.Mc).filter(({ key }) => key.value === name);
/**
 * What the first major version of Terraform's provider takes for a role of users: one that names a policy and no type. Format:
 * https://github.com/hashicorp/terraform-provider-vault, `vault/resource_aws_secret_backend_role.go` before 2.0.
 */
function* rolesWithoutType(roles) {
    for (const { key: label, value } of [roles, ...(0,documents_nodes/* itemsOf */.S3)(roles)].flatMap(documents_nodes/* entriesOf */.Mc)) {
        for (const role of [value, ...(0,documents_nodes/* itemsOf */.S3)(value)]) {
            const policy = (0,documents_nodes/* entriesOf */.Mc)(role).find(isPolicy);
            const isOld = policy && (0,documents_nodes/* valueAt */.fK)(role, "credential_type") === undefined && presence_presenceOf(role) !== "absent";
            if (isOld)
                yield roleAt(role, policy.key, label.value);
        }
    }
}
/** A policy, or the address of one: that of a role has the same name. */
function isPolicy({ key, value: { at } }) {
    const written = at.source.text.slice(at.start, at.end);
    if (key.value === "policy")
        return written !== "null";
    return key.value === "policy_arn" && /policy/.test(written) && !/:role\/|\baws_iam_role\./.test(written);
}
function roleAt(role, { at }, key) {
    const name = (0,documents_nodes/* textOf */.b6)((0,documents_nodes/* valueAt */.fK)(role, "name"))?.value ?? (0,documents_nodes/* textOf */.b6)((0,documents_nodes/* valueAt */.fK)(role, "role_name"))?.value;
    const isNamed = name !== undefined && !(0,templates/* isFilledIn */.qL)(name);
    const confidence = presence_presenceOf(role) === "conditional" ? "conditional" : "definite";
    const address = isNamed ? name : key;
    return { kind: "minted", dialect: vault.id, address, confidence, at };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/index.js


































/** The formats of whole files. */
const fileDialects = [
    ansible,
    awsOrgs,
    awsSdk,
    cdk,
    cdktf,
    chef,
    cloudformation,
    commandLine,
    goformation,
    iambic,
    kubernetes,
    landingZone,
    manifestLiterals,
    powershell,
    pulumiProgram,
    pulumi,
    puppet,
    rubyTemplates,
    salt,
    ssmDocument,
    sst,
    stepFunctions,
    templateLiterals,
    terraformPlan,
    terraform,
    terrascript,
    troposphere,
    vault,
];
/** Every format in which IAM definitions are recognised. */
const dialects = [
    ...fileDialects,
    carriedTemplates([terraform, cloudformation]),
    firstLinePrograms(fileDialects),
    hereDocuments(fileDialects),
    inlinePrograms(fileDialects),
    notebooks([...fileDialects, hereDocuments(fileDialects)]),
    terraformPrograms(fileDialects),
];


/***/ }),

/***/ 9697:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startWorker),
/* harmony export */   o: () => (/* binding */ ALIVE)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);

/** What a worker says that is still at work on one task. */
const ALIVE = { alive: true };
/** Starts the worker of this entry. One that has work and answers nothing for `deadlineMs` is stopped, and has failed. */
async function startWorker(url, order, deadlineMs) {
    const { Worker: Thread } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 23));
    const worker = new Thread(url, { workerData: order });
    const waiting = new Map();
    let stopped;
    const fail = (reason) => {
        stopped ??= reason;
        for (const { reject } of waiting.values())
            reject(stopped);
        waiting.clear();
        watch();
        void worker.terminate();
    };
    const watch = createWatch(worker, deadlineMs, () => waiting.size > 0, fail);
    worker.on("message", (answer) => {
        if ("alive" in answer)
            return watch();
        if ("trouble" in answer)
            waiting.get(answer.id)?.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(answer.trouble));
        else
            waiting.get(answer.id)?.resolve(answer);
        waiting.delete(answer.id);
        return watch();
    });
    worker.on("error", fail);
    worker.on("messageerror", fail);
    worker.on("exit", (code) => fail(new Error(`The scanning worker stopped with code ${code} before it had answered.`)));
    watch();
    let next = 0;
    const send = (task) => new Promise((resolve, reject) => {
        if (stopped)
            return reject(stopped);
        const id = next++;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ ...task, id });
        if (waiting.size === 1)
            watch();
        return undefined;
    });
    return { send, waiting: () => waiting.size, stop: () => worker.terminate() };
}
/**
 * To be called whenever work is given or done. While there is work, the worker keeps the process alive and must answer within
 * the deadline; while there is none, it holds nobody up, so that a failure elsewhere still ends the run.
 */
function createWatch(worker, deadlineMs, isBusy, fail) {
    let timer;
    return () => {
        clearTimeout(timer);
        if (!isBusy())
            return worker.unref();
        worker.ref();
        timer = setTimeout(() => fail(new Error("The scanning worker fell silent, and was stopped.")), deadlineMs);
    };
}


/***/ })

};
;