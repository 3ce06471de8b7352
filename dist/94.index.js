"use strict";
exports.id = 94;
exports.ids = [94];
exports.modules = {

/***/ 4671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkEvent: () => (/* binding */ checkEvent)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/guard.js + 25 modules
var guard = __webpack_require__(5235);
// EXTERNAL MODULE: ./lib/rules/index.js + 65 modules
var rules = __webpack_require__(7721);
// EXTERNAL MODULE: ./lib/scan/dialects/index.js + 5 modules
var dialects = __webpack_require__(7806);
// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(8421);
// EXTERNAL MODULE: ./lib/commands/choices.js
var commands_choices = __webpack_require__(1791);
// EXTERNAL MODULE: ./lib/commands/patience.js
var commands_patience = __webpack_require__(9776);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/report/log.js
var report_log = __webpack_require__(2093);
// EXTERNAL MODULE: ./lib/report/markdown-text.js
var markdown_text = __webpack_require__(5232);
// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(7492);
// EXTERNAL MODULE: ./lib/commands/present.js + 1 modules
var present = __webpack_require__(2642);
;// CONCATENATED MODULE: ./lib/commands/publish.js








/**
 * Reports to GitHub: secrets are masked before anything else is written; then the log with annotations, the job summary, the
 * report file and the outputs `verdict`, `findings` and `report-path`.
 */
async function publish(outcome, step) {
    const { environment, inputs, print } = step;
    await print(masks(outcome));
    const output = (0,commands_choices/* textOf */.b6)(inputs, "output");
    const format = (0,commands_choices/* oneOf */.yL)("The input format", (0,commands_choices/* textOf */.b6)(inputs, "format") ?? (output === undefined ? "pretty" : "json"), commands_choices/* FORMATS */.hR);
    const shown = await (0,present/* render */.XX)(outcome, showing(format, step));
    if (output !== undefined)
        await (0,write/* writeFileAtomically */.lo)(output, shown);
    await print((0,present/* remarks */.IW)(outcome, inputs["explain-files"] === true));
    if (output === undefined)
        await print(shown);
    if (format !== "github" || output !== undefined)
        await print(await (0,present/* render */.XX)(outcome, showing("github", step)));
    const summary = environment["GITHUB_STEP_SUMMARY"];
    if (summary && (0,commands_choices/* textOf */.b6)(inputs, "summary") !== "false")
        await (0,write/* appendFile */.dl)(summary, `${await (0,present/* render */.XX)(outcome, showing("markdown", step))}${noticesIn(outcome)}`);
    const reportPath = (0,external_node_path_.join)(environment["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(), `identity-guard-${(0,external_node_crypto_.randomUUID)()}.json`);
    await (0,write/* writeFileAtomically */.lo)(reportPath, await (0,present/* render */.XX)(outcome, showing("json", step)));
    await writeOutputs(environment["GITHUB_OUTPUT"], {
        verdict: outcome.report.verdict,
        findings: String(outcome.report.findings.length),
        "report-path": reportPath,
    });
}
function masks(outcome) {
    const written = [];
    const log = (0,report_log/* createLog */.h)({ write: (text) => void written.push(text), hide: (text) => text });
    for (const secret of outcome.secrets)
        log.mask(secret);
    return written.join("");
}
/** For the end of the job summary: who answered in place of AWS. */
function noticesIn(outcome) {
    const hide = (0,present/* hideIn */.cW)(outcome);
    return outcome.notices.map((notice) => `\n${(0,markdown_text/* escapeMarkdown */.FV)(hide(notice))}\n`).join("");
}
const showing = (format, { environment, prefix }) => ({
    format,
    prefix,
    colour: false,
    docs: (rule) => rulePage(rule, environment),
});
/** The page of a rule in the version of the action that is running. */
function rulePage(rule, environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: reference } = environment;
    const local = `docs/rules/${rule}.md`;
    return server && repository && reference ? `${server}/${repository}/blob/${reference}/${local}` : local;
}
async function writeOutputs(path, outputs) {
    if (!path)
        return;
    for (const [name, value] of Object.entries(outputs))
        await (0,write/* appendEnvironmentFile */.El)(path, name, value);
}

;// CONCATENATED MODULE: ./lib/commands/check-event.js











/**
 * `check` as the action runs it: judges what the event is about, by the policy of the base, and reports to the log, the job
 * summary and the outputs. Answers the exit code.
 */
async function checkEvent({ environment, inputs, workerUrl, print, repository, trees, }) {
    const workspace = environment["GITHUB_WORKSPACE"] ?? repository.top;
    const choices = await (0,commands_choices/* choicesFrom */.nI)(inputs, (path) => readSnapshot(trees.trusted, workspace, path));
    // What cannot be printed now cannot be later, and fails the run then.
    const write = (text) => void print(text).catch(() => undefined);
    const patience = (0,commands_patience/* createPatience */.s)(write, { masks: true });
    const tools = { rules: rules/* rules */.a, dialects: dialects/* dialects */.O, workerUrl, environment, now: () => new Date(), patience };
    const outcome = await (0,guard/* guard */.a)({ ...trees, choices }, tools);
    await publish(outcome, { environment, inputs, prefix: repository.prefix, print });
    return (0,verdict/* exitCodeOf */.F)(outcome.report.verdict);
}
/**
 * A snapshot that an input names stands where the policy stands, out of reach of the change's author; or outside of the
 * workspace, where an earlier step put it, such as one that downloads an artifact.
 */
async function readSnapshot(trusted, workspace, path) {
    const outside = (0,external_node_path_.isAbsolute)(path) ? await readOutside(path, workspace) : undefined;
    if (outside !== undefined)
        return { path, text: outside };
    const blob = await trusted.read(path);
    if (blob)
        return { path, text: (0,decode/* decode */.D)(blob.bytes).text };
    throw new errors/* UserError */.yo(`The input directory names the snapshot "${path}", which is not in ${trusted.name}.`);
}
async function readOutside(path, workspace) {
    try {
        const real = await (0,promises_.realpath)(path);
        const within = (0,external_node_path_.relative)(await (0,promises_.realpath)(workspace), real);
        const isOutside = within.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(within);
        return isOutside ? (0,decode/* decode */.D)(await (0,promises_.readFile)(real)).text : undefined;
    }
    catch {
        throw new errors/* UserError */.yo(`The input directory names the snapshot "${path}", which cannot be read.`);
    }
}


/***/ }),

/***/ 5232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 7992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this package; a test holds it equal to package.json. */
const VERSION = "1.0.0";


/***/ })

};
;