"use strict";
exports.id = 420;
exports.ids = [420];
exports.modules = {

/***/ 1324:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ parseSnapshot),
/* harmony export */   GM: () => (/* binding */ compareGroups),
/* harmony export */   UD: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1083);
/* harmony import */ var _documents_nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5092);
/* harmony import */ var _documents_validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2109);
/* harmony import */ var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5796);




/**
 * Reads a snapshot's text. The data are there only where nothing is wrong: the schema, and what it cannot say, that groups are
 * sorted and no name and no id comes twice. Whoever edits a snapshot by hand, or merges two, is told where.
 */
function parseSnapshot(path, text, rules) {
    const { root, problems } = (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(path, text);
    if (problems.length > 0)
        return { snapshot: undefined, problems };
    const { data, problems: invalid } = (0,_documents_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .validate */ .t)(_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotSchema */ .a, root, rules);
    const found = data ? [...misplaced(data.groups, (0,_documents_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)((0,_documents_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(root, "groups")), rules)] : invalid;
    return { snapshot: found.length === 0 ? data : undefined, problems: found };
}
/** The order of groups in a snapshot: by display name, then id, by code unit, so that it is the same everywhere. */
const compareGroups = (one, other) => compare(one.displayName, other.displayName) || compare(one.groupId, other.groupId);
/** By code unit. */
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
function* misplaced(groups, nodes, { invalid: rule }) {
    const seen = { displayName: new Set(), groupId: new Set() };
    for (const [index, group] of groups.entries()) {
        const problem = (field, expected) => {
            const at = (0,_documents_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(nodes[index], field)?.at;
            return at ? [{ rule, at, found: at.source.text.slice(at.start, at.end), expected: [expected] }] : [];
        };
        for (const field of ["displayName", "groupId"]) {
            if (seen[field].has(group[field]))
                yield* problem(field, `a ${field} that no group before it has`);
            seen[field].add(group[field]);
        }
        const before = groups[index - 1];
        if (before && compareGroups(before, group) > 0)
            yield* problem("displayName", "groups sorted by display name, with this one further up");
    }
}


/***/ }),

/***/ 9698:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ serializeSnapshot),
/* harmony export */   r: () => (/* binding */ openSnapshot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3210);
/* harmony import */ var _parse_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1324);




const HOUR_MS = 60 * 60 * 1000;
const RULES = { unknownKey: "unknown-key", invalid: "invalid" };
/**
 * A snapshot as a directory: answers with all of its groups, whatever is wanted, with evidence `snapshot` as of the time that
 * it was taken. A text that is not a whole snapshot of this instance, that is older than the policy allows or that lies in the
 * future is a failed answer; its reason names path, line, column and the remedy.
 */
function openSnapshot(options) {
    let answer;
    return {
        groups: async () => {
            answer ??= read(options);
            return answer;
        },
    };
}
/**
 * The text of a snapshot file: groups by display name, then id, keys always in the same order, two spaces of indentation, a
 * newline at the end, so that two snapshots differ where Identity Center did. Throws UserError where it could not be read back.
 */
function serializeSnapshot(content) {
    const { instance, identityStoreId, instanceArn, takenAt } = content;
    const store = identityStoreId === undefined ? {} : { identityStoreId };
    const arn = instanceArn === undefined ? {} : { instanceArn };
    const groups = content.groups
        .toSorted(_parse_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGroups */ .GM)
        .map(({ displayName, groupId, provenance, externalIds, empty }) => ({
        displayName,
        groupId,
        provenance,
        externalIds: externalIds
            .map(({ issuer, id }) => ({ issuer, id }))
            .toSorted((one, other) => (0,_parse_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(one.issuer, other.issuer) || (0,_parse_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(one.id, other.id)),
        ...(empty === undefined ? {} : { empty }),
    }));
    const written = { schemaVersion: 1, kind: "identity-guard/snapshot", instance, ...store, ...arn, takenAt, groups };
    const text = `${JSON.stringify(written, undefined, 2)}\n`;
    const [problem] = (0,_parse_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSnapshot */ .E$)("the snapshot", text, RULES).problems;
    if (problem)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`No snapshot was written, because it could not be read back: expected ${expectedOf(problem)}, found ${foundIn(problem)}.`);
    return text;
}
function read(options) {
    const { snapshot, problems } = (0,_parse_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSnapshot */ .E$)(options.path, options.text, RULES);
    const [problem] = problems;
    if (problem)
        return broken(options, problem);
    if (!snapshot)
        return failed(`The snapshot ${options.path} cannot be read. ${remedy(options)}`);
    const reason = mismatch(snapshot, options) ?? wrongAge(snapshot, options);
    if (reason !== undefined)
        return failed(`${reason} ${remedy(options)}`);
    const groups = snapshot.groups.map(({ empty: _, ...group }) => group);
    return { status: "ready", value: groups, evidence: "snapshot", asOf: snapshot.takenAt, isWhole: true };
}
const failed = (reason) => ({ status: "failed", reason });
const remedy = ({ path, instance }) => `Write a new one with \`identity-guard snapshot --instance ${instance} --output ${path}\`.`;
const placeOf = (span) => span.source.place(span.start, span.end);
const spot = (place) => `${place.path}:${place.startLine}:${place.startColumn}`;
function broken(options, problem) {
    const at = spot(placeOf(problem.at));
    const found = foundIn(problem);
    if (problem.rule === RULES.unknownKey)
        return failed(`${at}: a snapshot has no key "${found}" here (it has ${expectedOf(problem)}). ${remedy(options)}`);
    if (problem.rule === RULES.invalid) {
        const written = found === "" ? "" : `, found ${found}`;
        return failed(`${at}: the snapshot is not valid: expected ${expectedOf(problem)}${written}. ${remedy(options)}`);
    }
    return failed(`${at}: the snapshot is not valid JSON (${found}). ${remedy(options)}`);
}
const expectedOf = ({ expected = [] }) => expected.join(", ");
const foundIn = ({ found }) => (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(found, 80);
/** Each name that the policy gives must be the snapshot's too, and one of them at least must be there to compare. */
function mismatch(snapshot, { path, instance, settings = {} }) {
    if (snapshot.instance !== instance)
        return `The snapshot ${path} is of the instance "${snapshot.instance}", but "${instance}" is checked.`;
    const named = [
        { what: "the identity store", field: "identityStoreId" },
        { what: "the instance", field: "instanceArn" },
    ];
    const asked = named.filter(({ field }) => settings[field] !== undefined);
    const known = asked.filter(({ field }) => snapshot[field] !== undefined);
    const wrong = known.find(({ field }) => settings[field] !== snapshot[field]);
    if (wrong)
        return `The snapshot ${path} is of ${wrong.what} ${snapshot[wrong.field]}, but the policy names ${settings[wrong.field]} (instances.${instance}.${wrong.field}).`;
    const [first] = asked;
    return first && known.length === 0
        ? `The snapshot ${path} does not say of which identity store it is, and the policy names ${settings[first.field]} (instances.${instance}.${first.field}).`
        : undefined;
}
function wrongAge({ takenAt }, { path, maximumAgeHours, now }) {
    const age = now().getTime() - Date.parse(takenAt);
    if (age < -_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SNAPSHOT_CLOCK_SKEW_MS */ .ue)
        return `The snapshot ${path} says that it was taken at ${takenAt}, which is in the future.`;
    if (maximumAgeHours === undefined || age <= maximumAgeHours * HOUR_MS)
        return undefined;
    return `The snapshot ${path} is ${Math.floor(age / HOUR_MS)} hours old (taken at ${takenAt}); the policy allows ${maximumAgeHours} (directory.maximumAgeHours).`;
}


/***/ }),

/***/ 1644:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ loadBaseline),
  t: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./lib/documents/nodes.js
var nodes = __webpack_require__(5092);
// EXTERNAL MODULE: ./lib/documents/parse.js
var parse = __webpack_require__(4702);
// EXTERNAL MODULE: ./lib/documents/source.js
var source = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/documents/validate.js + 5 modules
var validate = __webpack_require__(2109);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
;// CONCATENATED MODULE: ./lib/policy/conflicts.js


/**
 * Rules that a policy can neither lower nor switch off. `near-miss-group` stands in for `unknown-group`, so that silencing
 * it would silence a group that does not exist.
 */
const FIXED_RULES = ["aws-scim-token", "unknown-group", "near-miss-group"];
/**
 * What a schema cannot say of a policy or baseline: rules that do not exist, rules that may not be lowered, and waivers that
 * would accept more than one named thing, or seem to.
 */
function* policyConflicts(root, rules, only) {
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)((0,nodes/* valueAt */.fK)(root, "rules"))) {
        yield* unknownRule(key, rules);
        if (FIXED_RULES.includes(key.value) && (0,nodes/* textOf */.b6)(value)?.value !== "error") {
            yield {
                rule: "invalid-policy",
                at: value.at,
                found: (0,nodes/* textOf */.b6)(value)?.value ?? "",
                expected: [`FIXED_RULE ${key.value}`],
            };
        }
    }
    for (const waiver of (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "waivers")))
        yield* waiverConflicts(waiver, rules, only);
}
function* waiverConflicts(waiver, rules, only) {
    const rule = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(waiver, "rule"));
    if (!rule)
        return;
    yield* unknownRule(rule, rules);
    const allowed = only ? [only] : waivedBy(rule.value, rules.get(rule.value));
    for (const key of ["path", "subject", "fingerprint"]) {
        const entry = (0,nodes/* entriesOf */.Mc)(waiver).find((candidate) => candidate.key.value === key);
        if (!entry)
            continue;
        if (!allowed.includes(key)) {
            yield { rule: "invalid-policy", at: entry.key.at, found: key, expected: [`WAIVED_BY ${allowed.join(" or ")}`] };
        }
        else if (key === "subject")
            yield* globInSubject(entry.value);
    }
}
/** A subject is compared as it is, so that a glob would accept nothing and look as if it did. */
function* globInSubject(value) {
    const subject = (0,nodes/* textOf */.b6)(value);
    if (!subject?.value.includes("*"))
        return;
    yield { rule: "invalid-policy", at: subject.at, found: subject.value, expected: ["GLOB_SUBJECT"] };
}
/** Secrets are accepted one by one; IAM users by name, since a path would let in the next one; policy findings never. */
function waivedBy(rule, gate) {
    if (gate === "policy")
        return [];
    if (rule === "aws-scim-token" || gate === "secrets")
        return ["fingerprint"];
    return gate === "iam-users" ? ["subject", "fingerprint"] : ["path", "subject", "fingerprint"];
}
function* unknownRule(rule, rules) {
    if (rules.has(rule.value))
        return;
    const near = (0,errors/* nearest */.pA)(rule.value, rules.keys());
    yield { rule: "invalid-policy", at: rule.at, found: rule.value, expected: ["UNKNOWN_RULE", ...(near ? [near] : [])] };
}

// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(2580);
// EXTERNAL MODULE: ./lib/policy/trusted-text.js
var trusted_text = __webpack_require__(9222);
;// CONCATENATED MODULE: ./lib/policy/load.js







const RULES = { unknownKey: "invalid-policy", invalid: "invalid-policy" };
/**
 * Reads a policy file. No file means the defaults. `rules` tells the gate of every rule that there is, so that a policy
 * cannot name one that does not exist.
 */
function loadPolicy(path, blob, rules) {
    if (!blob)
        return withoutPolicy(path);
    const { root, problems } = readOne(path, blob);
    const { data, problems: invalid } = (0,validate/* validate */.t)(schema.policySchema, root, RULES);
    const found = [...problems, ...invalid, ...policyConflicts(root, rules)];
    if (found.length > 0 || !data)
        return { ...withoutPolicy(path), present: true, problems: found };
    const hasDirectorySection = (0,nodes/* valueAt */.fK)(root, "directory") !== undefined;
    const waivers = placed(data.waivers, root);
    return {
        path,
        present: true,
        hasDirectorySection,
        policy: data,
        waivers,
        named: [...namedFiles(root)],
        problems: [],
    };
}
/** Reads a baseline file: fingerprint waivers only. Problems as for a policy. */
function loadBaseline(path, blob, rules) {
    const { root, problems } = readOne(path, blob);
    const { data, problems: invalid } = (0,validate/* validate */.t)(schema.baselineSchema, root, RULES);
    const found = [...problems, ...invalid, ...policyConflicts(root, rules, "fingerprint")];
    return data && found.length === 0
        ? {
            waivers: placed(data.waivers, root).map((waiver) => (data.history ? { ...waiver, ofHistory: true } : waiver)),
            problems: [],
        }
        : { waivers: [], problems: found };
}
const withoutPolicy = (path) => ({
    path,
    present: false,
    hasDirectorySection: false,
    policy: (0,schema.defaultPolicy)(),
    waivers: [],
    named: [],
    problems: [],
});
function* namedFiles(root) {
    const baseline = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(root, "baseline"));
    if (baseline)
        yield { role: "baseline", path: baseline.value, at: baseline.at };
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)((0,nodes/* valueAt */.fK)(root, "instances"))) {
        const snapshot = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(value, "snapshot"));
        if (snapshot)
            yield { role: "snapshot", instance: key.value, path: snapshot.value, at: snapshot.at };
    }
}
const placed = (waivers, root) => waivers.map((waiver, index) => ({ waiver, at: (0,nodes/* headOf */.Uo)((0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "waivers"))[index] ?? root) }));
function readOne(path, blob) {
    const { text, encoding } = (0,trusted_text/* trustedText */.T)(path, blob);
    const format = path.endsWith(".json") ? "json" : "yaml";
    const [first, second] = (0,parse.parseDocuments)(path, text, format);
    const empty = { type: "map", entries: [], at: { source: (0,source/* createSource */.gV)(path, text), start: 0, end: 0 } };
    if (!first)
        return { root: empty, problems: [] };
    const problems = first.problems.map((problem) => ({ ...problem, rule: "invalid-policy" }));
    if (encoding !== "utf-8")
        problems.push({ rule: "invalid-policy", at: { ...first.root.at, end: first.root.at.start }, found: "NOT_UTF8" });
    if (second)
        problems.push({ rule: "invalid-policy", at: (0,nodes/* headOf */.Uo)(second.root), found: "MULTIPLE_DOCS" });
    return { root: first.root, problems };
}


/***/ }),

/***/ 9222:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ trustedText)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5469);
/* harmony import */ var _documents_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7531);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2357);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3210);




/** The text of a policy, a snapshot or a baseline. Throws UserError where it is too large to be parsed. */
function trustedText(path, blob) {
    if (blob.bytes && blob.bytes.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_BYTES */ .A1)
        return (0,_documents_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(blob.bytes);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(path)} has ${(0,_core_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(blob)} bytes. A policy, a snapshot or a baseline may have ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_BYTES */ .A1}.`);
}


/***/ }),

/***/ 4724:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   dN: () => (/* binding */ changedTrust)
/* harmony export */ });
/* unused harmony export POLICY_PATH */
/* harmony import */ var _directory_parse_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1324);
/* harmony import */ var _documents_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8508);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2357);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1644);
/* harmony import */ var _trusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9222);





/** Where the policy is looked for, unless --config says otherwise. */
const POLICY_PATH = ".github/identity-guard.yml";
/**
 * Reads policy, baseline and snapshots from a tree. `config` is the path that the user gave, if any: then the file must be
 * there, or in `head`, the tree of the change that adds it.
 */
async function readTrusted(tree, config, rules, head = tree) {
    const policy = await readPolicy(tree, config, rules, head);
    const files = await readNamed(tree, policy, rules);
    return {
        policy,
        waivers: [...policy.waivers, ...files.flatMap((file) => file.waivers)],
        problems: [...policy.problems, ...files.flatMap((file) => file.problems)],
        snapshots: new Map(files.flatMap(({ instance, path: named, text }) => instance === undefined ? [] : [[instance, { path: named, text }]])),
    };
}
/** The policy file alone, as `readTrusted` reads it, without the files that it names. */
async function readPolicy(tree, config, rules, head = tree) {
    const path = config ?? POLICY_PATH;
    const blob = await tree.read(path);
    if (!blob && config !== undefined && !(await head.read(path))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no policy file "${config}" in ${tree.name}. Correct --config, or leave it out to use ${POLICY_PATH}.`);
    }
    return (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(path, blob, rules);
}
async function readNamed(tree, policy, rules) {
    return Promise.all(policy.named.map(async (file) => {
        const blob = await tree.read(file.path);
        if (!blob)
            return { ...file, text: "", waivers: [], problems: [missing(file)] };
        const { text } = (0,_trusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedText */ .T)(file.path, blob);
        const isBaseline = file.role === "baseline";
        return { ...file, text, ...(isBaseline ? (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBaseline */ .o)(file.path, blob, rules) : { waivers: [], problems: [] }) };
    }));
}
const missing = ({ role, path, at }) => ({
    rule: "invalid-policy",
    at,
    found: path,
    expected: [`MISSING_FILE ${role}`],
});
/**
 * Compares the trusted files of two trees: those that the trusted policy names, and those that the changed policy names. What
 * the base of the change has too is not the change's doing, even if the trusted tree has moved on since.
 */
async function changedTrust({ head, base, trusted }, config, rules) {
    const path = config ?? POLICY_PATH;
    const own = (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(path, await head.read(path), rules);
    const roles = new Map([[path, "policy"]]);
    for (const { named } of [(0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(path, await trusted.read(path), rules), own]) {
        for (const file of named)
            roles.set(file.path, file.role);
    }
    const changes = [];
    for (const [file, role] of roles) {
        const [before, after, start] = await Promise.all([trusted.read(file), head.read(file), base.read(file)]);
        if (!isSame(start, after))
            changes.push(...compare(file, role, before, after));
    }
    const touched = new Set(changes.map((change) => change.path));
    // What is wrong with a file that the change leaves alone is told of the trusted one.
    const files = (await readNamed(head, own, rules)).filter((file) => touched.has(path) || touched.has(file.path));
    const ofFiles = files.flatMap((file) => [...file.problems, ...snapshotProblems(file)]);
    return { changes, problems: [...(touched.has(path) ? own.problems : []), ...ofFiles] };
}
function snapshotProblems({ role, path, text, problems }) {
    if (role !== "snapshot" || problems.length > 0)
        return [];
    const rules = { unknownKey: "invalid-policy", invalid: "invalid-policy" };
    return (0,_directory_parse_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSnapshot */ .E$)(path, text, rules).problems.map((problem) => ({ ...problem, rule: "invalid-policy" }));
}
function isSame(left, right) {
    if (!left || !right)
        return left === right;
    if (left.bytes && right.bytes)
        return Buffer.compare(left.bytes, right.bytes) === 0;
    return left.oid !== undefined && left.oid === right.oid;
}
function* compare(path, role, before, after) {
    if (!before && !after)
        return;
    if (!after)
        yield { path, role, how: "removed" };
    else if (!before)
        yield { path, role, how: "added", at: startOf(path, after) };
    else if (!isSame(before, after))
        yield { path, role, how: "changed", at: startOf(path, after) };
}
const startOf = (path, blob) => ({
    source: (0,_documents_source_js__WEBPACK_IMPORTED_MODULE_4__/* .createSource */ .gV)(path, (0,_trusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedText */ .T)(path, blob).text),
    start: 0,
    end: 0,
});


/***/ }),

/***/ 9263:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Nt: () => (/* binding */ relatedLines),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z1: () => (/* binding */ excludedFrom),
/* harmony export */   Zc: () => (/* binding */ waivedLine),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   nh: () => (/* binding */ subjectLine),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   oM: () => (/* binding */ closingLine),
/* harmony export */   rH: () => (/* binding */ originLine),
/* harmony export */   yN: () => (/* binding */ withInstance),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony exports findingCounts, coverage, notChecked */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8379);


function sortFindings(findings) {
    const open = findings.filter((finding) => finding.waiver === undefined);
    return {
        fresh: open.filter((finding) => finding.state === "new"),
        existing: open.filter((finding) => finding.state === "existing"),
        waived: findings.filter((finding) => finding.waiver !== undefined),
    };
}
/** Findings by a key; groups and members stand in the order in which they come. */
function grouped(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(keyOf(finding));
        if (group)
            group.push(finding);
        else
            groups.set(keyOf(finding), [finding]);
    }
    return groups;
}
const SEVERITIES = ["error", "warning", "note"];
/** "1 file", "2 files". */
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** `path:line:column` as one visible line, or undefined for a finding that has no place. */
function placeOf(place) {
    if (place.path === undefined)
        return undefined;
    const numbers = [place.startLine, place.startColumn].filter((number) => number !== undefined);
    return [(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(place.path), ...numbers].join(":");
}
/** The other places of a finding, one visible line each; past FINDINGS_SHOWN_PER_RULE the last line counts the rest. */
function relatedLines(finding) {
    const shown = finding.related.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDINGS_SHOWN_PER_RULE */ .KA);
    const lines = shown.map((place) => `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(place.message)}: ${placeOf(place)}`);
    const more = finding.related.length - shown.length;
    return more === 0 ? lines : [...lines, `and ${count(more, "more place")}, see the JSON report`];
}
/** Which commit brought a finding, when, and whether it is still there; undefined where nobody asked. `show` marks up the id. */
function originLine(finding, show = _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj) {
    const { commit, properties: { authorDate, atHead } = {} } = finding;
    const parts = [
        ...(commit === undefined ? [] : [`in commit ${show(commit)}`]),
        ...(authorDate === undefined ? [] : [`of ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(String(authorDate))}`]),
    ];
    const standing = atHead === undefined ? [] : [atHead === true ? "still there at HEAD" : "no longer there at HEAD"];
    const said = [...(parts.length === 0 ? [] : [parts.join(" ")]), ...standing];
    return said.length === 0 ? undefined : said.join("; ");
}
/** By which subject an IAM user is waived; undefined for the findings of all other gates, which a waiver can name in other ways. */
const subjectLine = ({ gate, subject }, show = _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj) => (gate === "iam-users" && subject !== undefined ? `subject: ${show(subject)}` : undefined);
/** A waived finding in one line: its rule, where or what it is, until when it is waived, by whom and why. */
function waivedLine(finding) {
    const what = placeOf(finding) ?? (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(finding.subject ?? finding.fingerprint);
    const { owner = "", reason = "", expires = "" } = finding.waiver ?? {};
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(finding.rule)}  ${what}  until ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(expires)} by ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(owner)}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reason)}`;
}
/** Whether an instance has a name to tell: "" belongs to none, and "default" is the only one where policy names none. */
const isNamed = (instance) => instance !== undefined && instance !== "" && instance !== "default";
/** A name with the instance that it is about, where that has a name. */
const withInstance = (name, instance) => isNamed(instance) ? `${name} (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(instance)})` : name;
/** A gate as people name it. */
const gateName = (gate) => withInstance(gate.gate, gate.instance);
/** What a gate left out because the policy excludes its path, or undefined where it left out nothing. */
const excludedFrom = ({ excluded }) => excluded && `${count(excluded.definitions, "definition")} in ${count(excluded.files, "file")} excluded by the policy`;
/** Why a gate did not run, or "" where it says nothing. */
const reasonOf = (gate) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(gate.reason ?? "");
/** "3 errors, 1 warning, 2 existing, 1 waived", or "no findings"; errors, warnings and notes are the new ones. */
function findingCounts(sorted) {
    const bySeverity = SEVERITIES.map((severity) => {
        const number = sorted.fresh.filter((finding) => finding.severity === severity).length;
        return number === 0 ? "" : count(number, severity);
    });
    const others = [
        sorted.existing.length === 0 ? "" : `${sorted.existing.length} existing`,
        sorted.waived.length === 0 ? "" : `${sorted.waived.length} waived`,
    ];
    const said = [...bySeverity, ...others].filter((part) => part !== "");
    return said.length === 0 ? "no findings" : said.join(", ");
}
/**
 * What was looked at: "41 files, 7 assignments, 19 grants, 5 groups checked (snapshot of 2026-11-23)". Identity is counted
 * only where the documents gate ran, and groups are called checked only where every directory gate ran.
 */
function coverage(report) {
    const ran = (gate) => {
        const results = report.gates.filter((result) => result.gate === gate);
        return results.length > 0 && results.every((result) => result.status === "ran");
    };
    const { identity } = report;
    const parts = [count(report.scanned.files, "file")];
    if (ran("documents"))
        parts.push(count(identity.assignments, "assignment"), count(identity.grants, "grant"));
    const groups = count(identity.referencedGroups.length, "group");
    if (ran("directory"))
        return `${[...parts, groups].join(", ")} checked (${directorySource(report)})`;
    return `${parts.join(", ")} checked; ${groups} not looked up`;
}
function directorySource(report) {
    const several = report.directories.length > 1;
    const sources = report.directories.map((directory) => {
        const source = sourceOf(directory);
        return several ? `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(directory.instance)}: ${source}` : source;
    });
    return sources.join("; ") || "no directory";
}
function sourceOf(directory) {
    if (directory.mode === "live")
        return "live directory";
    if (directory.mode === "off")
        return "no directory";
    const day = directory.takenAt?.slice(0, 10);
    return day === undefined ? "snapshot of unknown age" : `snapshot of ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(day)}`;
}
/** What was not checked, by name: gates that did not run, and single rules of those that did. Empty where all was. */
function notChecked(report) {
    const names = report.gates.flatMap((gate) => {
        if (gate.status !== "ran")
            return [gateName(gate)];
        return (gate.notChecked ?? []).map((entry) => withInstance((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(entry.rule), gate.instance));
    });
    return [...new Set(names)];
}
/** The one line that closes a report: verdict, counts, coverage, and by name whatever was not checked. */
function closingLine(report) {
    const missing = notChecked(report);
    const parts = [`${report.verdict}: ${findingCounts(sortFindings(report.findings))}`, coverage(report)];
    if (missing.length > 0)
        parts.push(`not checked: ${missing.join(", ")}`);
    return parts.join("; ");
}


/***/ }),

/***/ 3102:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, date, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8431);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
;