export const id = 456;
export const ids = [456];
export const modules = {

/***/ 4812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCHEMA_NAMES: () => (/* binding */ SCHEMA_NAMES),
  jsonSchema: () => (/* binding */ jsonSchema),
  schema: () => (/* binding */ schema_schema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/directory/snapshot-schema.js
var snapshot_schema = __webpack_require__(2767);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/identity/native-schema.js
var native_schema = __webpack_require__(9363);
// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/report/schema.js

const schema_text = (description) => schemas/* string */.YjP().describe(description);
const whole = (description) => schemas/* int */.Whr().min(0).describe(description);
const position = (description) => schemas/* int */.Whr().min(1).describe(description);
const optional = schemas/* exactOptional */.yqP;
const gateName = schemas/* enum */.k5n(["policy", "documents", "directory", "secrets", "iam-users"])
    .describe("The gate. `policy` always runs: it judges the policy file and its waivers.");
const gate = schemas/* strictObject */.rej({
    gate: gateName,
    instance: optional(schema_text("The instance that the gate judged, where the policy has several.")),
    status: schemas/* enum */.k5n(["ran", "skipped", "failed"])
        .describe("`ran`: judged. `skipped`: not judged, see the reason. `failed`: could not be judged, so the verdict is `error`."),
    reason: optional(schema_text("Why the gate was skipped or failed.")),
    notChecked: optional(schemas/* array */.YOg(schemas/* strictObject */.rej({ rule: schema_text("The rule's id."), reason: schema_text("Why it could not run.") })
        .describe("A rule that did not run."))).describe("Single rules that could not run although the gate did."),
});
const directory = schemas/* strictObject */.rej({
    instance: schema_text("The instance's name; `default` where the policy names none."),
    mode: schemas/* enum */.k5n(["live", "snapshot", "off"])
        .describe("What answered for the directory: Identity Center itself, a snapshot file, or nothing."),
    takenAt: optional(schema_text("When the answers were taken, in UTC (ISO 8601).")),
});
const check = schemas/* strictObject */.rej({
    id: schema_text("The line of the checklist."),
    instance: schema_text("The instance that it is about."),
    status: schemas/* enum */.k5n(["passed", "failed", "not-checked"]).describe("How it stands. `not-checked` is no success."),
    evidence: schema_text("What was seen, or why nothing was."),
    todo: optional(schema_text("What to do about it.")),
});
const related = schemas/* strictObject */.rej({
    path: schema_text("The file, relative to the checked folder."),
    startLine: position("Its line, from 1."),
    startColumn: position("Its column, from 1, in UTF-16 code units."),
    message: schema_text("What stands there, such as `first declared here`."),
});
const waiver = schemas/* strictObject */.rej({
    owner: schema_text("Who answers for the waiver."),
    reason: schema_text("Why the finding is accepted."),
    expires: schema_text("The last day of the waiver, in UTC (yyyy-mm-dd)."),
});
const finding = schemas/* strictObject */.rej({
    rule: schema_text("The rule's id."),
    gate: gateName,
    severity: schemas/* enum */.k5n(["error", "warning", "note"]).describe("How much it matters."),
    message: schema_text("What was found, why it matters and what to do. Never holds a secret."),
    path: optional(schema_text("The file, relative to the checked folder, with `/`. The place is whole, or absent: a live finding may have none.")),
    startLine: optional(position("The first line, from 1.")),
    startColumn: optional(position("The first column, from 1, in UTF-16 code units.")),
    endLine: optional(position("The last line.")),
    endColumn: optional(position("The column after the last one.")),
    commit: optional(schema_text("The commit that holds the place, where a range or the history was searched.")),
    instance: schema_text("The instance; empty for secrets and IAM users, which belong to none."),
    subject: optional(schema_text("What the finding is about, such as `group AWS-Developers`. Never holds a secret.")),
    related: schemas/* array */.YOg(related.describe("A place.")).describe("Other places that belong to the finding."),
    suggestion: optional(schema_text("A text that, put in the place of the range, mends the finding.")),
    evidence: schemas/* enum */.k5n(["static", "snapshot", "live"])
        .describe("What the finding rests on: files alone, a snapshot, or live answers."),
    fingerprint: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{16}$/)
        .describe("Names the finding in waivers and baselines; it survives edits elsewhere in the file."),
    state: schemas/* enum */.k5n(["new", "existing"])
        .describe("`existing`: the base of the pull request or merge group has it too, so it does not fail the change."),
    waiver: optional(waiver).describe("The waiver that covers the finding."),
    properties: optional(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).describe("A flat value."))).describe("Further facts, listed on the rule's page."),
});
const identity = schemas/* strictObject */.rej({
    files: whole("Files that declare access."),
    formats: schemas/* record */.g1P(schemas/* string */.YjP(), whole("Files.")).describe("Those files by the reader that claimed them."),
    accounts: whole("Accounts declared."),
    groups: whole("Groups declared."),
    permissionSets: whole("Permission sets defined."),
    assignments: whole("Assignment entries as written."),
    grants: whole("Distinct combinations of principal, permission set and target."),
    referencedGroups: schemas/* array */.YOg(schema_text("A group's display name."))
        .describe("Every group that an assignment refers to, once each, sorted."),
});
const scanned = schemas/* strictObject */.rej({
    files: whole("Files read."),
    blobs: whole("Distinct contents read."),
    commits: whole("Commits walked."),
    bytes: whole("Bytes read."),
});
/** The JSON report, whose JSON Schema is published. Keys stand in the order in which `report/json.ts` writes them. */
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1).describe("The version of this format."),
    tool: schemas/* strictObject */.rej({
        name: schemas/* literal */.euz("identity-guard").describe("Always `identity-guard`."),
        version: schema_text("Its version."),
    })
        .describe("What made the report."),
    verdict: schemas/* enum */.k5n(["pass", "fail", "incomplete", "error"])
        .describe("`fail`: findings. `incomplete`: a selected gate was skipped. `error`: the check could not be done."),
    policy: schemas/* strictObject */.rej({
        path: schema_text("The policy file."),
        commit: optional(schema_text("The commit that it was read from, where it was not the work tree.")),
    })
        .describe("The policy that governed."),
    directories: schemas/* array */.YOg(directory.describe("One instance's directory."))
        .describe("What answered for each instance's directory."),
    gates: schemas/* array */.YOg(gate.describe("One gate, of one instance.")).describe("What was judged, and what was not."),
    checks: optional(schemas/* array */.YOg(check.describe("One line of the checklist."))).describe("The checklist of `verify`; absent otherwise."),
    findings: schemas/* array */.YOg(finding.describe("One finding."))
        .describe("Sorted by path, startLine, startColumn, rule and fingerprint."),
    identity: identity.describe("What the files declare."),
    scanned: scanned.describe("How much was read."),
    durationMs: schemas/* number */.aig().min(0).describe("Milliseconds that the check took."),
})
    .describe("The report of Identity Guard.");

// EXTERNAL MODULE: ./lib/commands/choices.js
var choices = __webpack_require__(8426);
// EXTERNAL MODULE: ./lib/commands/present.js + 1 modules
var present = __webpack_require__(8140);
;// CONCATENATED MODULE: ./lib/commands/schema.js








const SCHEMAS = {
    identity: native_schema/* nativeSchema */.N,
    policy: schema/* policySchema */.wh,
    snapshot: snapshot_schema/* snapshotSchema */.a,
    report: reportSchema,
};
const SCHEMA_NAMES = ["identity", "policy", "snapshot", "report"];
/** Prints the JSON Schema of one of the files that Identity Guard reads or writes. */
const schema_schema = async ({ positionals, written, print }) => {
    const [name] = positionals;
    if (name === undefined)
        throw new errors/* UserError */.y(`schema takes a name: ${SCHEMA_NAMES.join(", ")}.`);
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

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createSource)
/* harmony export */ });
/**
 * A text with its line index. `place()` takes UTF-16 offsets into `text`, clamps them to it, and answers lines and columns
 * that start at 1. Lines end at LF, CRLF or a lone CR, as in YAML 1.2 (5.4).
 */
function createSource(path, text) {
    let starts;
    const locate = (offset) => {
        starts ??= lineStarts(text);
        const clamped = Math.max(0, Math.min(offset, text.length));
        const line = lastAtOrBefore(starts, clamped);
        return { line: line + 1, column: clamped - (starts[line] ?? 0) + 1 };
    };
    return {
        path,
        text,
        place(start, end) {
            const from = locate(start);
            const to = locate(Math.max(start, end));
            return { path, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10))
            starts.push(index + 1);
    }
    return starts;
}
function lastAtOrBefore(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ })

};
