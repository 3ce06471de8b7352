"use strict";
exports.id = 49;
exports.ids = [49,989];
exports.modules = {

/***/ 1791:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ directoryTimeoutFrom),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   nI: () => (/* binding */ choicesFrom),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);


const GATES = ["documents", "directory", "secrets", "iam-users"];
const FAIL_ON = ["error", "warning", "never"];
const FORMATS = ["pretty", "json", "github", "markdown"];
/**
 * Options as choices of a run. `readSnapshot` reads the file that `--directory FILE` names, from wherever the caller trusts.
 * Throws UserError for a value that is not among the known ones.
 */
async function choicesFrom(written, readSnapshot) {
    const only = textOf(written, "only");
    const failOn = textOf(written, "fail-on");
    const instance = textOf(written, "instance");
    const config = textOf(written, "config");
    const waitForSyncMs = waitFrom(textOf(written, "wait-for-sync"));
    const directory = await directoryFrom(textOf(written, "directory"), readSnapshot);
    return {
        ...(only === undefined ? {} : { only: gatesIn(only) }),
        ...(directory === undefined ? {} : { directory }),
        directoryTimeoutMs: directoryTimeoutFrom(written),
        ...(waitForSyncMs === undefined ? {} : { waitForSyncMs }),
        ...(instance === undefined ? {} : { instance }),
        ...(config === undefined ? {} : { config }),
        ...(failOn === undefined ? {} : { failOn: oneOf("--fail-on", failOn, FAIL_ON) }),
    };
}
/** The text of an option; undefined where it is absent or empty, as an input of a workflow is that nobody set. */
function textOf(written, name) {
    const value = written[name];
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** `value` if it is one of `known`; else UserError with the nearest of them. */
function oneOf(option, value, known) {
    const found = known.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const near = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(value, known);
    const advice = near === undefined ? `It takes ${known.join(", ")}.` : `Did you mean "${near}"?`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${option} does not take "${value}". ${advice}`);
}
/** An empty entry is an error and not nothing: a list that turned out empty would check nothing, and pass. */
const gatesIn = (text) => text.split(",").map((part) => oneOf("--only", part.trim(), GATES));
async function directoryFrom(written, readSnapshot) {
    if (written === undefined || written === "auto" || written === "live" || written === "off")
        return written;
    return readSnapshot(written);
}
function waitFrom(minutes) {
    if (minutes === undefined)
        return undefined;
    if (/^\d{1,3}$/.test(minutes) && Number(minutes) > 0 && Number(minutes) <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SYNC_WAIT_MINUTES */ .S_)
        return 60_000 * Number(minutes);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--wait-for-sync takes a number of minutes from 1 to ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SYNC_WAIT_MINUTES */ .S_}, not "${minutes}".`);
}
/** Milliseconds that the directory may take. Throws UserError for what is no number of seconds. */
function directoryTimeoutFrom(written) {
    const seconds = textOf(written, "directory-timeout");
    if (seconds === undefined)
        return 1000 * _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DIRECTORY_TIMEOUT_SECONDS */ .YA;
    if (/^\d{1,5}$/.test(seconds) && Number(seconds) > 0)
        return 1000 * Number(seconds);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--directory-timeout takes a number of seconds above zero, not "${seconds}".`);
}


/***/ }),

/***/ 8005:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCHEMA_NAMES: () => (/* binding */ SCHEMA_NAMES),
  jsonSchema: () => (/* binding */ jsonSchema),
  schema: () => (/* binding */ schema_schema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js + 1 modules
var json_schema_processors = __webpack_require__(1939);
// EXTERNAL MODULE: ./lib/directory/snapshot-schema.js
var snapshot_schema = __webpack_require__(5796);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/identity/native-schema.js + 2 modules
var native_schema = __webpack_require__(6418);
// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(2580);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./lib/report/schema.js

const schema_text = (description) => schemas/* string */.YjP().check(schemas/* describe */.q0y(description));
const whole = (description) => schemas/* int */.Whr().check(api/* _gte */.qm(0), schemas/* describe */.q0y(description));
const position = (description) => schemas/* int */.Whr().check(api/* _gte */.qm(1), schemas/* describe */.q0y(description));
const optional = schemas/* exactOptional */.yqP;
const gateName = schemas/* enum */.k5n(["policy", "documents", "directory", "secrets", "iam-users"])
    .check(schemas/* describe */.q0y("The gate. `policy` always runs: it judges the policy file and its waivers."));
const gate = schemas/* strictObject */.rej({
    gate: gateName,
    instance: optional(schema_text("The instance that the gate judged, where the policy has several.")),
    status: schemas/* enum */.k5n(["ran", "skipped", "failed"])
        .check(schemas/* describe */.q0y("`ran`: judged. `skipped`: not judged, see the reason. `failed`: could not be judged, so the verdict is `error`.")),
    reason: optional(schema_text("Why the gate was skipped or failed.")),
    notChecked: optional(schemas/* array */.YOg(schemas/* strictObject */.rej({ rule: schema_text("The rule's id."), reason: schema_text("Why it could not run.") })
        .check(schemas/* describe */.q0y("A rule that did not run.")))).check(schemas/* describe */.q0y("Single rules that could not run although the gate did.")),
    excluded: optional(schemas/* strictObject */.rej({ files: whole("Files."), definitions: whole("Definitions in them.") })).check(schemas/* describe */.q0y("What the policy's `iamUsers.exclude` kept from being judged; absent where it kept nothing.")),
});
const directory = schemas/* strictObject */.rej({
    instance: schema_text("The instance's name; `default` where the policy names none."),
    mode: schemas/* enum */.k5n(["live", "snapshot", "off"])
        .check(schemas/* describe */.q0y("What answered for the directory: Identity Center itself, a snapshot file, or nothing.")),
    takenAt: optional(schema_text("When the answers were taken, in UTC (ISO 8601).")),
    waited: optional(schemas/* strictObject */.rej({
        seconds: whole("Seconds."),
        arrived: schemas/* array */.YOg(schema_text("A group's display name.")).check(schemas/* describe */.q0y("The groups that arrived.")),
        missing: schemas/* array */.YOg(schema_text("A group's display name.")).check(schemas/* describe */.q0y("The groups for which it waited in vain.")),
    })).check(schemas/* describe */.q0y("What the run waited for to be provisioned; absent where it did not wait.")),
});
const check = schemas/* strictObject */.rej({
    id: schema_text("The line of the checklist."),
    instance: schema_text("The instance that it is about."),
    status: schemas/* enum */.k5n(["passed", "failed", "not-checked"]).check(schemas/* describe */.q0y("How it stands. `not-checked` is no success.")),
    evidence: schema_text("What was seen, or why nothing was."),
    todo: optional(schema_text("What to do about it.")),
});
const related = schemas/* strictObject */.rej({
    path: schema_text("The file, relative to the checked folder."),
    startLine: position("Its line, from 1."),
    startColumn: position("Its column, from 1, in UTF-16 code units."),
    endLine: optional(position("Its last line; with a suggestion only.")),
    endColumn: optional(position("The column after its last one; with a suggestion only.")),
    message: schema_text("What stands there, such as `first declared here`."),
    suggestion: optional(schema_text("A text that, put in the place of this range, mends the finding here.")),
});
const waiver = schemas/* strictObject */.rej({
    owner: schema_text("Who answers for the waiver."),
    reason: schema_text("Why the finding is accepted."),
    expires: schema_text("The last day of the waiver, in UTC (yyyy-mm-dd)."),
});
const finding = schemas/* strictObject */.rej({
    rule: schema_text("The rule's id."),
    gate: gateName,
    severity: schemas/* enum */.k5n(["error", "warning", "note"]).check(schemas/* describe */.q0y("How much it matters.")),
    message: schema_text("What was found, why it matters and what to do. Never holds a secret."),
    path: optional(schema_text("The file, relative to the checked folder, with `/`. The place is whole, or absent: a live finding may have none.")),
    startLine: optional(position("The first line, from 1.")),
    startColumn: optional(position("The first column, from 1, in UTF-16 code units.")),
    endLine: optional(position("The last line.")),
    endColumn: optional(position("The column after the last one.")),
    commit: optional(schema_text("The commit that brought it, where a range or the history was searched.")),
    instance: schema_text("The instance; empty for secrets and IAM users, which belong to none."),
    subject: optional(schema_text("What the finding is about, such as `group AWS-Developers`. Never holds a secret.")),
    related: schemas/* array */.YOg(related.check(schemas/* describe */.q0y("A place."))).check(schemas/* describe */.q0y("Other places that belong to the finding.")),
    suggestion: optional(schema_text("A text that, put in the place of the range, mends the finding.")),
    evidence: schemas/* enum */.k5n(["static", "snapshot", "live"])
        .check(schemas/* describe */.q0y("What the finding rests on: files alone, a snapshot, or live answers.")),
    fingerprint: schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^[0-9a-f]{16}$/), schemas/* describe */.q0y("Names the finding in waivers and baselines; it survives edits elsewhere in the file.")),
    state: schemas/* enum */.k5n(["new", "existing"])
        .check(schemas/* describe */.q0y("`existing`: the base of the pull request or merge group has it too, so it does not fail the change.")),
    waiver: optional(waiver).check(schemas/* describe */.q0y("The waiver that covers the finding.")),
    properties: optional(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).check(schemas/* describe */.q0y("A flat value.")))).check(schemas/* describe */.q0y("Further facts. Of a secret where commits were searched: `authorDate` of that commit, `atHead` whether it still stands at the head; `foundIn` is `path`, `commit`, `tag` or `reference` where it stands in no file; `undone` is how it was written.")),
});
const identity = schemas/* strictObject */.rej({
    files: whole("Files that declare access."),
    formats: schemas/* record */.g1P(schemas/* string */.YjP(), whole("Files.")).check(schemas/* describe */.q0y("Those files by the reader that claimed them.")),
    accounts: whole("Accounts declared."),
    groups: whole("Groups declared."),
    permissionSets: whole("Permission sets defined."),
    assignments: whole("Assignment entries as written."),
    grants: whole("Distinct combinations of principal, permission set and target."),
    referencedGroups: schemas/* array */.YOg(schema_text("A group's display name."))
        .check(schemas/* describe */.q0y("Every group that an assignment refers to, once each, sorted.")),
});
const scanned = schemas/* strictObject */.rej({
    files: whole("Files read."),
    blobs: whole("Distinct contents read."),
    commits: whole("Commits walked."),
    bytes: whole("Bytes read."),
});
/** The JSON report, whose JSON Schema is published. Keys stand in the order in which `report/json.ts` writes them. */
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1).check(schemas/* describe */.q0y("The version of this format.")),
    tool: schemas/* strictObject */.rej({
        name: schemas/* literal */.euz("identity-guard").check(schemas/* describe */.q0y("Always `identity-guard`.")),
        version: schema_text("Its version."),
    })
        .check(schemas/* describe */.q0y("What made the report.")),
    verdict: schemas/* enum */.k5n(["pass", "fail", "incomplete", "error"])
        .check(schemas/* describe */.q0y("`fail`: findings. `incomplete`: a selected gate was skipped. `error`: the check could not be done.")),
    policy: schemas/* strictObject */.rej({
        path: schema_text("The policy file."),
        commit: optional(schema_text("The commit that it was read from, where it was not the work tree.")),
    })
        .check(schemas/* describe */.q0y("The policy that governed.")),
    directories: schemas/* array */.YOg(directory.check(schemas/* describe */.q0y("One instance's directory.")))
        .check(schemas/* describe */.q0y("What answered for each instance's directory.")),
    gates: schemas/* array */.YOg(gate.check(schemas/* describe */.q0y("One gate, of one instance.")))
        .check(schemas/* describe */.q0y("What was judged, and what was not.")),
    checks: optional(schemas/* array */.YOg(check.check(schemas/* describe */.q0y("One line of the checklist.")))).check(schemas/* describe */.q0y("The checklist of `verify`; absent otherwise.")),
    findings: schemas/* array */.YOg(finding.check(schemas/* describe */.q0y("One finding.")))
        .check(schemas/* describe */.q0y("Sorted by path, startLine, startColumn, rule and fingerprint.")),
    identity: identity.check(schemas/* describe */.q0y("What the files declare.")),
    scanned: scanned.check(schemas/* describe */.q0y("How much was read.")),
    durationMs: schemas/* number */.aig().check(api/* _gte */.qm(0), schemas/* describe */.q0y("Milliseconds that the check took.")),
})
    .check(schemas/* describe */.q0y("The report of Identity Guard."));

// EXTERNAL MODULE: ./lib/commands/choices.js
var choices = __webpack_require__(1791);
// EXTERNAL MODULE: ./lib/commands/present.js + 1 modules
var present = __webpack_require__(2642);
;// CONCATENATED MODULE: ./lib/commands/schema.js








const SCHEMAS = {
    identity: native_schema/* nativeSchema */.N,
    policy: schema.policySchema,
    snapshot: snapshot_schema/* snapshotSchema */.a,
    report: reportSchema,
};
const SCHEMA_NAMES = ["identity", "policy", "snapshot", "report"];
/** Prints the JSON Schema of one of the files that Identity Guard reads or writes. */
const schema_schema = async ({ positionals, written, print }) => {
    const [name] = positionals;
    if (name === undefined)
        throw new errors/* UserError */.yo(`schema takes a name: ${SCHEMA_NAMES.join(", ")}.`);
    await (0,present/* deliver */.cK)(jsonSchema((0,choices/* oneOf */.yL)("schema", name, SCHEMA_NAMES)), (0,choices/* textOf */.b6)(written, "output"), print);
    return 0;
};
/** A JSON Schema as text: draft-07, which the YAML and JSON language servers of editors support in full. */
function jsonSchema(name) {
    const made = json_schema_processors/* toJSONSchema */.bl(SCHEMAS[name], { target: "draft-7", io: name === "report" ? "output" : "input" });
    const { $schema, ...rest } = made;
    return `${JSON.stringify({ $schema, title: `Identity Guard: ${name}`, ...rest }, null, 2)}\n`;
}


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


/***/ })

};
;