"use strict";
exports.id = 484;
exports.ids = [484];
exports.modules = {

/***/ 1484:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2009);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8379);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9263);




const LEVELS = ["error", "warning", "notice"];
/**
 * Annotations as workflow commands, errors first, one a line; "" where there is nothing to say. Existing findings become
 * notices, and waived ones one notice together. Past GitHub's limit per level the last one says how many more the job summary has.
 */
function github(presentation) {
    const { report } = presentation;
    const all = [...gateAnnotations(report), ...waivedAnnotations(report), ...findingAnnotations(presentation)];
    const kept = LEVELS.flatMap((level) => withinLimit(level, all.filter((annotation) => annotation.level === level)));
    return kept.map((annotation) => `${written(annotation, presentation.prefix)}\n`).join("");
}
/** A verdict of error without a failed gate comes from a required gate that was skipped, so then skipped gates are errors. */
function gateAnnotations(report) {
    const failed = report.gates.some((gate) => gate.status === "failed");
    const required = report.verdict === "error" && !failed;
    return report.gates.flatMap((gate) => {
        const excluded = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .excludedFrom */ .Z1)(gate);
        const left = excluded === undefined ? [] : [aboutGate("notice", `gate ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .gateName */ .h2)(gate)}: ${excluded}`)];
        if (gate.status === "ran")
            return left;
        if (gate.status === "skipped" && !required && gate.reason === "not selected")
            return left;
        const message = `gate ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .gateName */ .h2)(gate)} ${gate.status}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(gate) || "no reason given"}`;
        return [aboutGate(gate.status === "failed" || required ? "error" : "notice", message), ...left];
    });
}
/** Who accepts what is told every time; of many, the first ones. */
function waivedAnnotations({ findings }) {
    const { waived } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sortFindings */ .Tc)(findings);
    if (waived.length === 0)
        return [];
    const more = waived.length - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDINGS_SHOWN_PER_RULE */ .KA;
    const rest = more > 0 ? [`and ${more} more, see the job summary`] : [];
    const lines = [`${waived.length} waived:`, ...waived.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDINGS_SHOWN_PER_RULE */ .KA).map(_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedLine */ .Zc), ...rest];
    return [aboutGate("notice", lines.join("\n"))];
}
const aboutGate = (level, message) => ({
    level,
    title: "identity-guard",
    message,
    stands: 1,
});
function findingAnnotations(presentation) {
    const { fresh, existing } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sortFindings */ .Tc)(presentation.report.findings);
    const sorted = [...fresh, ...existing].sort(byWeight);
    const groups = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(sorted, (finding) => `${finding.state} ${levelOf(finding)} ${finding.rule}`);
    const annotated = [...groups.values()].flatMap((group) => annotationsOf(presentation, group));
    return annotated.sort((left, right) => byWeight(left.finding, right.finding)).map(({ annotation }) => annotation);
}
function annotationsOf(presentation, group) {
    const collapsed = group.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDINGS_SHOWN_PER_RULE */ .KA;
    return group.slice(0, collapsed ? 1 : undefined).map((finding) => {
        const before = finding.state === "existing" ? `existing ${finding.severity}, not of this change: ` : "";
        const several = collapsed ? `${group.length} findings of this rule, all in the job summary; the first: ` : "";
        const message = [`${before}${several}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(finding.message)}`, ...notesOn(presentation, finding)].join("\n");
        const level = levelOf(finding);
        const stands = collapsed ? group.length : 1;
        return { finding, annotation: { level, title: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(finding.rule), message, place: finding, stands } };
    });
}
function* notesOn(presentation, finding) {
    if (finding.suggestion !== undefined)
        yield `write: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(finding.suggestion)}`;
    yield* (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .relatedLines */ .Nt)(finding);
    const origin = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .originLine */ .rH)(finding);
    if (origin !== undefined)
        yield origin;
    const subject = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectLine */ .nh)(finding);
    if (subject !== undefined)
        yield subject;
    yield `see ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(presentation.docs(finding.rule))}`;
}
function levelOf(finding) {
    if (finding.state === "existing" || finding.severity === "note")
        return "notice";
    return finding.severity;
}
/** New before existing, then by severity, path (none first), place and rule. Code unit order, the same on every machine. */
function byWeight(left, right) {
    return (Number(left.state === "existing") - Number(right.state === "existing") ||
        _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(left.severity) - _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(right.severity) ||
        compare(left.path ?? "", right.path ?? "") ||
        (left.startLine ?? 0) - (right.startLine ?? 0) ||
        (left.startColumn ?? 0) - (right.startColumn ?? 0) ||
        compare(left.rule, right.rule));
}
const compare = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
function withinLimit(level, annotations) {
    if (annotations.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ANNOTATIONS_PER_LEVEL */ .eA)
        return annotations;
    const shown = annotations.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ANNOTATIONS_PER_LEVEL */ .eA - 1);
    const more = annotations.slice(shown.length).reduce((sum, annotation) => sum + annotation.stands, 0);
    const message = `and ${more} more ${level}s, see the job summary`;
    return [...shown, { level, title: "identity-guard", message, stands: more }];
}
function written(annotation, prefix) {
    const properties = { ...placeProperties(annotation.place, prefix), title: annotation.title };
    const message = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(annotation.message, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ANNOTATION_MESSAGE_CHARACTERS */ .Lx);
    return (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .breakLegacy */ .vW)((0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCommand */ .fE)(annotation.level, properties, message));
}
/** GitHub drops columns of several lines. Source: actions/runner ActionCommandManager.cs, ValidateLinesAndColumns. */
function placeProperties(place, prefix) {
    if (place?.path === undefined)
        return {};
    const { path, startLine, startColumn, endLine, endColumn } = place;
    const file = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(`${prefix}${path}`);
    if (startLine === undefined)
        return { file };
    if (endLine === undefined || startColumn === undefined || endColumn === undefined)
        return { file, line: startLine };
    if (endLine !== startLine)
        return { file, line: startLine, endLine };
    return { file, line: startLine, endLine, col: startColumn, endColumn };
}


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


/***/ })

};
;