"use strict";
exports.id = 282;
exports.ids = [282];
exports.modules = {

/***/ 5232:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   nM: () => (/* binding */ row)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8379);


/**
 * Characters that mean something in GitHub's Markdown or HTML, written as references: those make text and never structure
 * (CommonMark 6.2), and a reference for `|` does not end a table cell. `$` begins a formula on GitHub.
 */
const MEANINGFUL = /[\\`*_[\]<>&|~$#]/g;
/** What GitHub turns into a link by itself, read in finished text: mentions and mail addresses, URLs, web names, issue numbers. */
const LINKED = /@|:(?=\/\/)|www(?=\.)|#(?=\d)|GH(?=-\d)/gi;
/**
 * Untrusted text for any place within a line of Markdown: one line, nothing in it is markup, a link or a mention. Cut after
 * 4,096 characters. The break in what GitHub would link is U+200B, written as a reference, so the source stays visible; it
 * stands before the dot of `www.`, since a reference after it would itself become part of the link.
 */
function escapeMarkdown(text) {
    const visible = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ANNOTATION_MESSAGE_CHARACTERS */ .Lx);
    const marked = visible.replace(LINKED, (found) => `${found}${BREAK}`);
    return marked.replace(MEANINGFUL, (found) => `&#${found.charCodeAt(0)};`).replaceAll(BREAK, "&#8203;");
}
// plain() leaves no such character in a text, so it can stand for the break until the end.
const BREAK = "\u200B";
/** Untrusted text in a fixed-width face. HTML, since a Markdown code span shows references as they are written. */
const code = (text) => `<code>${escapeMarkdown(text)}</code>`;
/** A rule's id, as a link where its page has a web address. Both come from the rule's card, and are escaped all the same. */
function ruleLink(rule, address) {
    if (!/^https?:\/\//.test(address))
        return code(rule);
    const safe = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(address).replace(/[^\w\-.~:/?#@=&%+]/gu, encodeURIComponent);
    return `[${escapeMarkdown(rule)}](${safe.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}
/** One row of a table; the cells are Markdown already. */
const row = (cells) => `| ${cells.join(" | ")} |\n`;
/** A table's heading rows. */
const heading = (names) => row(names) + row(names.map(() => "---"));


/***/ }),

/***/ 282:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/report/markdown-text.js
var markdown_text = __webpack_require__(5232);
;// CONCATENATED MODULE: ./lib/report/page.js
/** @param limit bytes that the page may have. */
function createPage(limit) {
    const blocks = [];
    let room = limit;
    const add = (block) => {
        const size = Buffer.byteLength(block);
        if (size > room)
            return false;
        blocks.push(block);
        room -= size;
        return true;
    };
    return {
        add,
        addRows(before, rows, after) {
            const [first] = rows;
            if (first === undefined)
                return 0;
            const closing = Buffer.byteLength(after);
            if (Buffer.byteLength(before + first) + closing > room)
                return rows.length;
            add(before);
            room -= closing;
            const missing = rows.findIndex((row) => !add(row));
            room += closing;
            add(after);
            return missing === -1 ? 0 : rows.length - missing;
        },
        text: () => blocks.join(""),
    };
}

// EXTERNAL MODULE: ./lib/report/waiting.js
var waiting = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(9263);
;// CONCATENATED MODULE: ./lib/report/markdown.js





const TITLES = { error: "Errors", warning: "Warnings", note: "Notes" };
/**
 * The job summary: verdict, gates, checklist, new findings by severity, waived and existing ones. More than
 * FINDINGS_SHOWN_PER_RULE findings of one rule are folded away. It stays below SUMMARY_BYTES, of which GitHub would show
 * nothing otherwise: what does not fit is left out by whole rows, and counted.
 */
function markdown(presentation) {
    const { report, prefix } = presentation;
    const page = createPage(limits/* SUMMARY_BYTES */.R$ - limits/* SUMMARY_RESERVED_BYTES */.MD);
    const sorted = (0,wording/* sortFindings */.Tc)(report.findings);
    page.add(`## Identity Guard: ${(0,markdown_text/* escapeMarkdown */.FV)(report.verdict)}\n\n${(0,markdown_text/* escapeMarkdown */.FV)((0,wording/* closingLine */.oM)(report))}\n`);
    if (prefix !== "")
        page.add(`\nPaths are relative to ${(0,markdown_text/* code */.aY)(prefix)}.\n`);
    let left = addGates(page, report) + addChecklist(page, report);
    for (const line of (0,waiting/* waitedLines */.g)(report))
        page.add(`\n${(0,markdown_text/* escapeMarkdown */.FV)(line)}\n`);
    for (const severity of wording/* SEVERITIES */.oC) {
        const ofSeverity = sorted.fresh.filter((finding) => finding.severity === severity);
        left += addFindings(page, presentation, TITLES[severity], ofSeverity);
    }
    left += addWaived(page, presentation, sorted.waived);
    left += addFindings(page, presentation, "Existing, not of this change", sorted.existing);
    if (left === 0)
        return page.text();
    const limit = `a job summary holds at most ${limits/* SUMMARY_BYTES */.R$ / 1024 / 1024} MiB`;
    return `${page.text()}\n**${(0,wording/* count */.U9)(left, "row")} left out, because ${limit}. The JSON report has everything.**\n`;
}
function addGates(page, report) {
    const rows = report.gates.flatMap((gate) => {
        const name = (0,markdown_text/* escapeMarkdown */.FV)((0,wording/* withInstance */.yN)(gate.gate, gate.instance));
        const unchecked = (gate.notChecked ?? []).map((entry) => (0,markdown_text/* row */.nM)([name, "not checked", `${(0,markdown_text/* code */.aY)(entry.rule)}: ${(0,markdown_text/* escapeMarkdown */.FV)(entry.reason)}`]));
        const silent = gate.status === "ran" ? "" : "no reason given";
        const excluded = (0,wording/* excludedFrom */.Z1)(gate);
        const left = excluded === undefined ? [] : [(0,markdown_text/* row */.nM)([name, "excluded", excluded])];
        return [(0,markdown_text/* row */.nM)([name, gate.status, (0,markdown_text/* escapeMarkdown */.FV)(gate.reason ?? silent)]), ...left, ...unchecked];
    });
    return page.addRows(`\n${(0,markdown_text/* heading */.R_)(["Gate", "Status", "Reason"])}`, rows, "");
}
function addChecklist(page, report) {
    const rows = (report.checks ?? []).map((check) => (0,markdown_text/* row */.nM)([
        (0,markdown_text/* escapeMarkdown */.FV)((0,wording/* withInstance */.yN)(check.id, check.instance)),
        check.status.replace("-", " "),
        (0,markdown_text/* escapeMarkdown */.FV)(check.evidence),
        (0,markdown_text/* escapeMarkdown */.FV)(check.todo ?? ""),
    ]));
    return page.addRows(`\n### Checklist\n\n${(0,markdown_text/* heading */.R_)(["Check", "Status", "Evidence", "To do"])}`, rows, "");
}
/** A table of the rules with few findings, then one fold for each rule with many. Answers the number of findings left out. */
function addFindings(page, presentation, title, findings) {
    if (findings.length === 0)
        return 0;
    const byRule = (0,wording/* grouped */.zD)(findings, (finding) => finding.rule);
    const many = [...byRule.values()].filter((group) => group.length > limits/* FINDINGS_SHOWN_PER_RULE */.KA);
    const few = findings.filter((finding) => (byRule.get(finding.rule)?.length ?? 0) <= limits/* FINDINGS_SHOWN_PER_RULE */.KA);
    if (!page.add(`\n### ${title} (${findings.length})\n`))
        return findings.length;
    const table = `\n${(0,markdown_text/* heading */.R_)(["Place", "Rule", "Finding"])}`;
    const rowsOf = (group) => group.map((finding) => findingRow(presentation, finding));
    let left = page.addRows(table, rowsOf(few), "");
    for (const group of many) {
        const summary = `<summary>${(0,wording/* count */.U9)(group.length, "finding")} of ${(0,markdown_text/* code */.aY)(group[0]?.rule ?? "")}</summary>`;
        left += page.addRows(`\n<details>${summary}\n${table}`, rowsOf(group), "\n</details>\n");
    }
    return left;
}
function findingRow(presentation, finding) {
    const told = [(0,wording/* originLine */.rH)(finding, markdown_text/* code */.aY), (0,wording/* subjectLine */.nh)(finding, markdown_text/* code */.aY)].filter((line) => line !== undefined);
    const lines = [
        (0,markdown_text/* escapeMarkdown */.FV)(finding.message),
        ...(finding.suggestion === undefined ? [] : [`Write: ${(0,markdown_text/* code */.aY)(finding.suggestion)}`]),
        ...(0,wording/* relatedLines */.Nt)(finding).map(markdown_text/* escapeMarkdown */.FV),
        ...told.map((line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}`),
        ...(finding.evidence === "static" ? [] : [`Evidence: ${finding.evidence}`]),
    ];
    const rule = (0,markdown_text/* ruleLink */.lN)(finding.rule, presentation.docs(finding.rule));
    return (0,markdown_text/* row */.nM)([
        placeCell(finding),
        finding.state === "existing" ? `${rule} (${finding.severity})` : rule,
        lines.join("<br>"),
    ]);
}
function placeCell(finding) {
    const place = (0,wording/* placeOf */.$t)(finding);
    const parts = [
        ...(place === undefined ? [] : [(0,markdown_text/* code */.aY)(place)]),
        ...((0,wording/* isNamed */.ev)(finding.instance) ? [`(${(0,markdown_text/* escapeMarkdown */.FV)(finding.instance)})`] : []),
    ];
    return parts.join(" ");
}
function addWaived(page, presentation, waived) {
    const rows = waived.map((finding) => {
        const { owner = "", reason = "", expires = "" } = finding.waiver ?? {};
        const where = finding.path === undefined ? (0,markdown_text/* code */.aY)(finding.subject ?? finding.fingerprint) : placeCell(finding);
        const rule = (0,markdown_text/* ruleLink */.lN)(finding.rule, presentation.docs(finding.rule));
        return (0,markdown_text/* row */.nM)([where, rule, (0,markdown_text/* escapeMarkdown */.FV)(owner), (0,markdown_text/* escapeMarkdown */.FV)(reason), (0,markdown_text/* escapeMarkdown */.FV)(expires)]);
    });
    const table = (0,markdown_text/* heading */.R_)(["Place", "Rule", "Owner", "Reason", "Until"]);
    return page.addRows(`\n### Waived (${waived.length})\n\n${table}`, rows, "");
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