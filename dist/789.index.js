"use strict";
exports.id = 789;
exports.ids = [789];
exports.modules = {

/***/ 9789:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inertJson: () => (/* binding */ inertJson),
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2009);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8379);


/**
 * The report as the published schema `report` has it: two spaces of indent, keys always in the documented order, a line
 * break at the end. `##[` is written as `#\u0023[` and invisible characters as their escapes: a JSON parser reads the
 * same strings, while GitHub's runner finds no command and a terminal nothing to obey.
 */
function json(presentation) {
    const text = JSON.stringify(documented(presentation.report), undefined, 2);
    return `${inertJson(text)}\n`;
}
/** A JSON text that reads the same to a parser, and in which there is nothing to obey and nothing that cannot be seen. */
const inertJson = (text) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .breakLegacyInJson */ .Aq)(escapeInvisible(text));
// Line feeds are left: within strings JSON.stringify has escaped them, so those that remain are its own indentation.
const escapeInvisible = (text) => text.replace(_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .INVISIBLE */ .kH, (found) => (found === "\n" ? found : found.replace(/[\s\S]/g, escapeUnit)));
const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
function documented(report) {
    return {
        ...ordered(report, ["schemaVersion"]),
        tool: ordered(report.tool, ["name", "version"]),
        verdict: report.verdict,
        policy: ordered(report.policy, ["path", "commit"]),
        directories: report.directories.map(documentedDirectory),
        gates: report.gates.map(documentedGate),
        ...(report.checks && {
            checks: report.checks.map((check) => ordered(check, ["id", "instance", "status", "evidence", "todo"])),
        }),
        findings: report.findings.map(documentedFinding),
        identity: ordered(report.identity, [
            ...["files", "formats", "accounts", "groups", "permissionSets"],
            ...["assignments", "grants", "referencedGroups"],
        ]),
        scanned: ordered(report.scanned, ["files", "blobs", "commits", "bytes"]),
        durationMs: report.durationMs,
    };
}
const documentedDirectory = (directory) => ({
    ...ordered(directory, ["instance", "mode", "takenAt"]),
    ...(directory.waited && { waited: ordered(directory.waited, ["seconds", "arrived", "missing"]) }),
});
const documentedGate = (gate) => ({
    ...ordered(gate, ["gate", "instance", "status", "reason"]),
    ...(gate.notChecked && { notChecked: gate.notChecked.map((entry) => ordered(entry, ["rule", "reason"])) }),
    ...(gate.excluded && { excluded: ordered(gate.excluded, ["files", "definitions"]) }),
});
const documentedFinding = (finding) => ({
    ...ordered(finding, ["rule", "gate", "severity", "message"]),
    ...ordered(finding, ["path", "startLine", "startColumn", "endLine", "endColumn", "commit", "instance", "subject"]),
    related: finding.related.map((place) => ordered(place, ["path", "startLine", "startColumn", "endLine", "endColumn", "message", "suggestion"])),
    ...ordered(finding, ["suggestion", "evidence", "fingerprint", "state"]),
    ...(finding.waiver && { waiver: ordered(finding.waiver, ["owner", "reason", "expires"]) }),
    ...ordered(finding, ["properties"]),
});
/** The named keys of a value in that order; absent ones stay absent. */
function ordered(value, keys) {
    return Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]]));
}


/***/ })

};
;