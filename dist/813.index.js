"use strict";
exports.id = 813;
exports.ids = [813];
exports.modules = {

/***/ 9813:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pretty: () => (/* binding */ pretty)
});

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(8379);
;// CONCATENATED MODULE: ./lib/report/cells.js

/** East Asian Wide and Fullwidth blocks and emoji, coarsely. Source: Unicode Standard Annex 11. */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
/** Cells of a line from a UTF-16 offset on, made one by one; a tab becomes one space, an invisible character its spelling. */
function* cellsOf(line, from) {
    let start = from;
    for (const character of line.slice(from)) {
        const shown = character === "\t" ? " " : (0,plain/* plain */.pj)(character);
        yield { shown, width: widthOf(character, shown), start };
        start += character.length;
    }
}
function widthOf(character, shown) {
    if (shown !== character)
        return shown.length;
    if (COMBINING.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
/** Columns that cells take together. */
const widthOfAll = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);

;// CONCATENATED MODULE: ./lib/report/frame.js


/** Lines of a text as places count them: LF, CRLF and a lone CR end one (YAML 1.2, 5.4). */
const linesOf = (text) => text.split(/\r\n|\r|\n/);
/**
 * The line of a place, what to put under it, and the line above. A line wider than FRAME_COLUMNS is cut around the place,
 * and the line above is then left out. Undefined where the text has no such line (it is not the text that was judged).
 */
function frameOf(lines, place) {
    const line = lines[place.startLine - 1];
    if (line === undefined)
        return undefined;
    const start = Math.min(Math.max(0, place.startColumn - 1), line.length);
    const end = place.endLine === place.startLine ? Math.min(place.endColumn - 1, line.length) : line.length;
    const window = windowOf(line, start);
    const before = window.cells.filter((cell) => cell.start < start);
    const marked = window.cells.filter((cell) => cell.start >= start && cell.start < end);
    const indent = widthOfAll(before) + (window.cutLeft ? 1 : 0);
    const width = Math.max(1, widthOfAll(marked));
    const above = window.cutLeft ? undefined : lines[place.startLine - 2];
    return {
        lines: [
            ...(above === undefined ? [] : [{ number: place.startLine - 1, shown: shown(windowOf(above, 0)) }]),
            { number: place.startLine, shown: shown(window) },
        ],
        underline: `${" ".repeat(indent)}^${"~".repeat(width - 1)}`,
    };
}
/** The part of a line around the offset `start` (UTF-16, from 0): its beginning, if that shows the offset well. */
function windowOf(line, start) {
    const from = reachesWithin(line, start, 0.75 * limits/* FRAME_COLUMNS */.MY) ? 0 : beginningOfPair(line, start - limits/* FRAME_COLUMNS */.MY / 4);
    const cells = [];
    let width = 0;
    for (const cell of cellsOf(line, from)) {
        if (width + cell.width > limits/* FRAME_COLUMNS */.MY && cell.start > start)
            return { cells, cutLeft: from > 0, cutRight: true };
        cells.push(cell);
        width += cell.width;
    }
    return { cells, cutLeft: from > 0, cutRight: false };
}
/** Whether at most `columns` columns stand before an offset. Stops counting there, since a line may be megabytes long. */
function reachesWithin(line, offset, columns) {
    let width = 0;
    for (const cell of cellsOf(line, 0)) {
        if (cell.start >= offset)
            return true;
        width += cell.width;
        if (width > columns)
            return false;
    }
    return true;
}
/** The offset `wanted`, at least 0, or the one before it where it would halve a surrogate pair. */
function beginningOfPair(line, wanted) {
    const offset = Math.max(0, wanted);
    const code = line.charCodeAt(offset);
    return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
const shown = (window) => `${window.cutLeft ? "…" : ""}${window.cells.map((cell) => cell.shown).join("")}${window.cutRight ? "…" : ""}`;

// EXTERNAL MODULE: ./lib/report/style.js
var style = __webpack_require__(7838);
// EXTERNAL MODULE: ./lib/report/waiting.js
var waiting = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(9263);
;// CONCATENATED MODULE: ./lib/report/pretty.js





const VERDICT_STYLES = { pass: "good", incomplete: "warning", fail: "error", error: "error" };
const CHECK_STYLES = { passed: "good", "not-checked": "warning", failed: "error" };
/**
 * The report for people: each finding as `path:line:column: error: message [rule-id]` with the code and a caret below it,
 * then the checklist, the waived findings, the gates that did not run, and one line of counts.
 */
function pretty(presentation) {
    const { report } = presentation;
    const paint = (0,style/* createPaint */.X)(presentation.colour);
    const page = { presentation, paint, lines: createLineCache(presentation), explained: new Set() };
    const { waived } = (0,wording/* sortFindings */.Tc)(report.findings);
    const open = report.findings.filter((finding) => finding.waiver === undefined);
    const blocks = [
        ...open.map((finding) => findingLines(page, finding)),
        checklistLines(paint, report),
        waivedLines(paint, waived),
        (0,waiting/* waitedLines */.g)(report),
        report.gates.flatMap((gate) => gateLines(paint, gate)),
        [paint(VERDICT_STYLES[report.verdict], (0,wording/* closingLine */.oM)(report))],
    ];
    const written = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
    return `${written.join("\n\n")}\n`;
}
function createLineCache(presentation) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const text = presentation.text(path);
            known.set(path, text === undefined ? undefined : linesOf(text));
        }
        return known.get(path);
    };
}
function findingLines(page, finding) {
    const { paint } = page;
    const place = (0,wording/* placeOf */.$t)(finding);
    const rule = paint("faint", `[${(0,plain/* plain */.pj)(finding.rule)}]`);
    const state = finding.state === "existing" ? " (existing)" : "";
    const head = `${paint(finding.severity, `${finding.severity}:`)} ${paint("strong", (0,plain/* plain */.pj)(finding.message))} ${rule}${state}`;
    return [
        place === undefined ? head : `${paint("strong", `${place}:`)} ${head}`,
        ...frameLines(page, finding),
        ...[...notesOn(page, finding)].map((note) => `  ${paint("faint", "=")} ${note}`),
    ];
}
function frameLines(page, finding) {
    const place = wholePlace(finding);
    const lines = place && page.lines(place.path);
    const frame = place && lines && frameOf(lines, place);
    return frame ? drawn(page.paint, frame, finding.severity) : [];
}
function drawn(paint, frame, severity) {
    const gutter = Math.max(...frame.lines.map((line) => String(line.number).length));
    const edge = (number) => paint("faint", `${number.padStart(gutter)} |`);
    return [
        ...frame.lines.map((line) => `${edge(String(line.number))} ${line.shown}`.trimEnd()),
        `${edge("")} ${paint(severity, frame.underline)}`,
    ];
}
/** A place that is gone from the head is one in a commit, not in the text that is there now; it gets no frame. */
function wholePlace(finding) {
    const { path, startLine, startColumn, endLine, endColumn } = finding;
    if (path === undefined || startLine === undefined || startColumn === undefined)
        return undefined;
    if (endLine === undefined || endColumn === undefined)
        return undefined;
    const atHead = finding.properties?.["atHead"] ?? finding.commit === undefined;
    if (atHead !== true)
        return undefined;
    return { path, startLine, startColumn, endLine, endColumn };
}
function* notesOn(page, finding) {
    if (finding.suggestion !== undefined)
        yield `write: ${(0,plain/* plain */.pj)(finding.suggestion)}`;
    yield* (0,wording/* relatedLines */.Nt)(finding);
    const origin = (0,wording/* originLine */.rH)(finding);
    if (origin !== undefined)
        yield origin;
    const subject = (0,wording/* subjectLine */.nh)(finding);
    if (subject !== undefined)
        yield subject;
    if ((0,wording/* isNamed */.ev)(finding.instance))
        yield `instance: ${(0,plain/* plain */.pj)(finding.instance)}`;
    if (finding.evidence !== "static")
        yield `evidence: ${finding.evidence}`;
    if (page.explained.has(finding.rule))
        return;
    page.explained.add(finding.rule);
    const summary = page.presentation.summary(finding.rule);
    const docs = (0,plain/* plain */.pj)(page.presentation.docs(finding.rule));
    yield summary === undefined ? `see ${docs}` : `${(0,plain/* plain */.pj)(summary).replace(/\.$/, "")}; see ${docs}`;
}
function checklistLines(paint, report) {
    const checks = report.checks ?? [];
    if (checks.length === 0)
        return [];
    const lines = checks.map((check) => {
        const status = paint(CHECK_STYLES[check.status], check.status.replace("-", " ").padEnd("not checked".length));
        const todo = check.todo === undefined ? "" : `; to do: ${(0,plain/* plain */.pj)(check.todo)}`;
        return `  ${status}  ${(0,wording/* withInstance */.yN)((0,plain/* plain */.pj)(check.id), check.instance)}: ${(0,plain/* plain */.pj)(check.evidence)}${todo}`;
    });
    return [paint("strong", "checklist:"), ...lines];
}
function waivedLines(paint, waived) {
    if (waived.length === 0)
        return [];
    return [paint("strong", "waived:"), ...waived.map((finding) => `  ${(0,wording/* waivedLine */.Zc)(finding)}`)];
}
function gateLines(paint, gate) {
    const name = (0,wording/* gateName */.h2)(gate);
    if (gate.status !== "ran") {
        const status = paint(gate.status === "failed" ? "error" : "warning", gate.status);
        return [`gate ${name}: ${status}: ${(0,wording/* reasonOf */.A3)(gate) || "no reason given"}`];
    }
    const excluded = (0,wording/* excludedFrom */.Z1)(gate);
    return [
        ...(excluded === undefined ? [] : [`gate ${name}: ${paint("warning", "excluded")}: ${excluded}`]),
        ...(gate.notChecked ?? []).map((entry) => `gate ${name}: ${paint("warning", "not checked")}: ${(0,plain/* plain */.pj)(entry.rule)}: ${(0,plain/* plain */.pj)(entry.reason)}`),
    ];
}


/***/ }),

/***/ 8060:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ waitedLines),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8379);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9263);


const NAMES_SHOWN = 10;
/** Names in a line: "AWS-One, AWS-Two and 3 more". */
function names(all) {
    const shown = all.slice(0, NAMES_SHOWN).map(_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj).join(", ");
    const more = all.length - NAMES_SHOWN;
    return more > 0 ? `${shown} and ${more} more` : shown;
}
const minutes = (milliseconds) => Math.floor(milliseconds / 60_000);
/** One line on how waiting goes, to be shown while it does. */
function progressLine({ instance, missing, arrived, waitedMs, limitMs }) {
    const of = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(instance) ? ` of ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(instance)}` : "";
    if (waitedMs === 0)
        return `Waiting up to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(minutes(limitMs), "minute")} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(missing.length, "group")}${of} to be provisioned: ${names(missing)}`;
    const came = arrived.length === 0 ? "" : `After ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.round(waitedMs / 1000), "second")}: ${names(arrived)}. `;
    if (missing.length === 0)
        return `${came}All groups${of} are there.`;
    return `${came}Still waiting for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(missing.length, "group")}${of} (${minutes(waitedMs)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(minutes(limitMs), "minute")}): ${names(missing)}`;
}
/** What a run waited for, one line for each instance that made it wait. */
const waitedLines = (report) => report.directories.flatMap(({ instance, waited }) => {
    if (!waited)
        return [];
    const parts = [
        ...(waited.arrived.length === 0 ? [] : [`${names(waited.arrived)} arrived`]),
        ...(waited.missing.length === 0 ? [] : [`in vain for ${names(waited.missing)}`]),
    ];
    const head = `waited ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(waited.seconds, "second")} for groups to be provisioned`;
    return [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .withInstance */ .yN)("directory", instance)}: ${head}: ${parts.join("; ")}`];
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


/***/ })

};
;