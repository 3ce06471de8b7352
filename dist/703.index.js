"use strict";
exports.id = 703;
exports.ids = [703,492];
exports.modules = {

/***/ 4671:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
// EXTERNAL MODULE: ./lib/guard.js + 40 modules
var guard = __webpack_require__(7140);
// EXTERNAL MODULE: ./lib/policy/trusted-text.js
var trusted_text = __webpack_require__(9222);
// EXTERNAL MODULE: ./lib/rules/index.js + 105 modules
var rules = __webpack_require__(4633);
// EXTERNAL MODULE: ./lib/scan/dialects/index.js + 128 modules
var dialects = __webpack_require__(5552);
// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(8421);
// EXTERNAL MODULE: ./lib/commands/choices.js
var commands_choices = __webpack_require__(1791);
// EXTERNAL MODULE: ./lib/commands/patience.js
var commands_patience = __webpack_require__(7395);
// EXTERNAL MODULE: ./lib/commands/progress.js + 1 modules
var commands_progress = __webpack_require__(5580);
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
        await (0,write.writeFileAtomically)(output, shown);
    await print((0,present/* remarks */.IW)(outcome, inputs["explain-files"] === true));
    if (output === undefined)
        await print(shown);
    if (format !== "github" || output !== undefined)
        await print(await (0,present/* render */.XX)(outcome, showing("github", step)));
    const summary = environment["GITHUB_STEP_SUMMARY"];
    if (summary && (0,commands_choices/* textOf */.b6)(inputs, "summary") !== "false")
        await (0,write.appendFile)(summary, `${await (0,present/* render */.XX)(outcome, showing("markdown", step))}${noticesIn(outcome)}`);
    const reportPath = (0,external_node_path_.join)(environment["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(), `identity-guard-${(0,external_node_crypto_.randomUUID)()}.json`);
    await (0,write.writeFileAtomically)(reportPath, await (0,present/* render */.XX)(outcome, showing("json", step)));
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
        await (0,write.appendEnvironmentFile)(path, name, value);
}

;// CONCATENATED MODULE: ./lib/commands/check-event.js













/**
 * `check` as the action runs it: judges what the event is about, by the policy of the base, and reports to the log, the job
 * summary and the outputs. Answers the exit code.
 */
async function checkEvent({ environment, inputs, workerUrl, print, repository, trees, range: fetchRange, }) {
    const workspace = environment["GITHUB_WORKSPACE"] ?? repository.top;
    const choices = await (0,commands_choices/* choicesFrom */.nI)(inputs, (path) => readSnapshot(trees.trusted, workspace, path));
    // What cannot be printed now cannot be later, and fails the run then.
    const write = (text) => void print(text).catch(() => undefined);
    const patience = (0,commands_patience/* createPatience */.s)(write, { masks: true });
    const now = () => new Date();
    const progress = (0,commands_progress/* createProgress */.m)({ as: "lines", write, now: patience.now });
    const tools = {
        rules: rules.rules,
        dialects: dialects/* dialects */.O,
        workerUrl,
        environment,
        isEnvironmentTrusted: false,
        now,
        patience,
        progress,
    };
    const range = choices.only?.includes("secrets") === false ? undefined : await fetchRange();
    const outcome = await (0,guard/* guard */.a)({ ...trees, ...(range === undefined ? {} : { range }), choices }, tools);
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
        return { path, text: (0,trusted_text/* trustedText */.T)(path, blob).text };
    throw new errors/* UserError */.yo(`The input directory names the snapshot "${path}", which is not in ${trusted.name}.`);
}
async function readOutside(path, workspace) {
    try {
        const real = await (0,promises_.realpath)(path);
        const within = (0,external_node_path_.relative)(await (0,promises_.realpath)(workspace), real);
        const isOutside = within.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(within);
        return isOutside ? (0,decode/* decode */.D4)(await (0,promises_.readFile)(real)).text : undefined;
    }
    catch {
        throw new errors/* UserError */.yo(`The input directory names the snapshot "${path}", which cannot be read.`);
    }
}


/***/ }),

/***/ 7395:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createPatience)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2093);
/* harmony import */ var _report_waiting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2642);




/**
 * How a run of this process waits. `write` takes what is said while it does: at the beginning, when a group arrives, and once a
 * minute. With `masks`, GitHub is asked to mask the secrets before that.
 */
function createPatience(write, { masks }) {
    let said;
    let masked = !masks;
    return {
        now: () => performance.now(),
        sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined),
        interruptible,
        progress: (progress, secrets) => {
            const { arrived, waitedMs } = progress;
            if (waitedMs > 0 && arrived.length === 0 && waitedMs - (said ?? 0) < 60_000)
                return;
            if (arrived.length === 0)
                said = waitedMs;
            const log = (0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .createLog */ .h)({ write, hide: (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .hideIn */ .cW)({ secrets }) });
            if (!masked)
                for (const secret of secrets)
                    log.mask(secret);
            masked = true;
            log.text(`identity-guard: ${(0,_report_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(progress)}`);
        },
    };
}
/** The first Ctrl-C, or GitHub's cancelling, ends the work; a second one ends the process, as ever. */
async function interruptible(work) {
    const controller = new AbortController();
    const stop = () => controller.abort();
    const signals = ["SIGINT", "SIGTERM"];
    for (const signal of signals)
        process.once(signal, stop);
    try {
        return await work(controller.signal);
    }
    finally {
        for (const signal of signals)
            process.off(signal, stop);
    }
}


/***/ }),

/***/ 3396:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fileReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2357);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3210);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6091);




/**
 * Reads files below `root` by the bytes of their relative names, one character each. Undefined for what is not there, is neither file nor link,
 * or lies behind a folder that is a link: git too takes such a path for deleted. Each folder is looked at once. Contents that fit
 * into `room` lie in it, and only until the next one is read; without it, each has bytes of its own. Of what has more than `heldBytes`,
 * the bytes have to be asked for. Throws UserError where a file exists but cannot be read, and for a path that could lead out or into
 * `.git`.
 */
function fileReader(root, room, heldBytes = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOB_BYTES */ .qf) {
    const folders = createFolders(root);
    const holding = { room, heldBytes };
    return (name) => {
        requireStored(name, name);
        return folders.holds(name, name) ? readPlain({ path: pathOf(root, name), name }, holding) : undefined;
    };
}
/** A path below `root`; `name` is one character a byte, so that no two names are taken for the same. */
const pathOf = (root, name) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAscii */ .ER)(name) ? `${root}/${name}` : Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, "latin1")]);
function createFolders(root) {
    const known = new Map();
    const isPlain = (name, whole) => {
        requireStored(name, whole);
        return holds(name, whole) && statusOf(pathOf(root, name), name)?.isDirectory() === true;
    };
    const holds = (name, whole) => {
        const end = name.lastIndexOf("/");
        if (end < 0)
            return true;
        const folder = name.slice(0, end);
        const plain = known.get(folder) ?? isPlain(folder, whole);
        known.set(folder, plain);
        return plain;
    };
    return { holds };
}
const UNSTORED = ["", ".", "..", ".git"];
/** Throws where the last part of a path is none that git stores. `whole`: the path that it is a part of. */
function requireStored(name, whole) {
    const start = name.lastIndexOf("/") + 1;
    if (name.length - start > 4 || !UNSTORED.includes(name.slice(start).toLowerCase()))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quoted(whole)} is listed as a file, but git never stores such a path. The repository was tampered with.`);
}
/** What cannot follow a link looks before it opens. Windows knows neither flag; both are undefined there, which counts as 0. */
const OPENS_NO_LINK = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW !== undefined;
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** Opening tells most of what there is to know of an ordinary file; only where it fails, or could follow a link, is it looked at before. */
function readPlain({ path, name }, holding) {
    const descriptor = OPENS_NO_LINK ? openIfPossible(path) : undefined;
    if (descriptor !== undefined)
        return attempt(name, () => readOpen({ path, name }, descriptor, holding));
    const status = statusOf(path, name);
    if (status?.isSymbolicLink() === true) {
        return { kind: "symlink", bytes: attempt(name, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: "buffer" })) };
    }
    if (status?.isFile() !== true)
        return undefined;
    const content = attempt(name, () => readOpen({ path, name }, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS), holding));
    if (content === undefined)
        throw changed(name);
    return content;
}
const changed = (name) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quoted(name)} changed while it was read. Run again.`);
function openIfPossible(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
    }
    catch {
        return undefined;
    }
}
/** The content of an open regular file, and undefined for anything else: what was looked at may have become another thing since. */
function readOpen(file, descriptor, { room, heldBytes }) {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!status.isFile())
            return undefined;
        if (status.size > heldBytes)
            return { kind: "file", unheld: unheldFile(file, status) };
        return { kind: "file", bytes: readAll(descriptor, status.size, room) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** A file that is opened anew for each stretch, so that whoever stops asking leaves nothing open. */
function unheldFile({ path, name }, { size, dev, ino }) {
    let own = new Uint8Array(0);
    const readStretch = (start, end) => {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
        try {
            const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            if (status.dev !== dev || status.ino !== ino)
                return undefined;
            if (own.length < end - start)
                own = Buffer.allocUnsafeSlow(end - start);
            const bytes = own.subarray(0, end - start);
            return fill(descriptor, bytes, start) === bytes.length ? bytes : undefined;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    };
    return {
        size,
        read(start, end) {
            const bytes = attempt(name, () => readStretch(start, end));
            if (bytes === undefined)
                throw changed(name);
            return bytes;
        },
    };
}
/** As much as the size says; all of a file that has no size, such as those of /proc. */
function readAll(descriptor, size, room) {
    if (size === 0)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
    // A buffer of its own: what shares one with others would be sent to a worker together with them.
    const bytes = room && size <= room.length ? room.subarray(0, size) : Buffer.allocUnsafeSlow(size);
    return bytes.subarray(0, fill(descriptor, bytes, 0));
}
/** Reads from an offset on until `bytes` are full or the file ends; answers how many were read. */
function fill(descriptor, bytes, from) {
    let done = 0;
    while (done < bytes.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, done, bytes.length - done, from + done);
        if (count === 0)
            break;
        done += count;
    }
    return done;
}
const statusOf = (path, name) => attempt(name, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
/** `action`, with trouble of the file system told as one of the user's files. */
function attempt(name, action) {
    try {
        return action();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            throw error;
        const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quoted(name)} exists, but could not be read (${reason}), so it cannot be judged.`);
    }
}
const quoted = (name) => JSON.stringify((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .displayName */ .QC)(name));


/***/ }),

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

/***/ 7492:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendEnvironmentFile: () => (/* binding */ appendEnvironmentFile),
/* harmony export */   appendFile: () => (/* binding */ appendFile),
/* harmony export */   writeFileAtomically: () => (/* binding */ writeFileAtomically),
/* harmony export */   writeNewFile: () => (/* binding */ writeNewFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2357);




/**
 * Writes a file whole or not at all: a new file beside it is filled and takes its name. An existing file keeps its
 * permissions and, where that is allowed, its owner; a new one gets 0644.
 *
 * @param path the file; its folder must exist.
 * @param root below this folder no part of the path may be a symbolic link: what stands there may have been committed by a stranger.
 * @throws UserError where a link, a folder, a missing folder or the file system stands in the way.
 */
async function writeFileAtomically(path, content, root = process.cwd()) {
    await refuseLinks(path, root);
    const existing = await stateOf(path);
    if (existing && !existing.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${quote(path)} is not a regular file. Name another file to write to.`);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
    try {
        await fill(temporary, content, existing);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        // What went wrong first is what the user can mend; whether the new file could be removed as well is not.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw explained(path, error);
    }
}
/**
 * Writes a file that is not there yet, with these permissions.
 *
 * @throws UserError where something stands there, also a link, or the file system is in the way.
 */
async function writeNewFile(path, content, mode) {
    try {
        const flags = node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags, mode);
        try {
            await file.writeFile(content);
            await file.chmod(mode);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw explained(path, error);
    }
}
async function fill(path, content, existing) {
    // O_NOFOLLOW does not exist on Windows; there it is undefined and adds nothing.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW, 0o600);
    try {
        await file.writeFile(content);
        // Whose file it is may not be ours to say; then it is ours now, as with every editor that writes a new file.
        if (existing)
            await file.chown(existing.uid, existing.gid).catch(() => undefined);
        await file.chmod(existing === undefined ? 0o644 : existing.mode & 0o777);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/**
 * Appends to a file, which is made where it is missing; for GITHUB_STEP_SUMMARY.
 *
 * @throws UserError where the path is a symbolic link or cannot be written.
 */
async function appendFile(path, text) {
    try {
        if ((await stateOf(path))?.isSymbolicLink())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(linkMessage(path, path));
        const flags = node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags, 0o644);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw explained(path, error);
    }
}
/**
 * Appends a name and its value to GITHUB_OUTPUT or another environment file. The delimiter is random, so that no value can
 * end itself and begin another name. Source: GitHub Docs, "Workflow commands", multiline strings.
 *
 * @throws UserError where the file cannot be written.
 */
async function appendEnvironmentFile(path, name, value) {
    if (!/^[A-Za-z_][\w-]*$/.test(name))
        throw new TypeError(`${JSON.stringify(name)} is no name of an output.`);
    let delimiter;
    do
        delimiter = `identity_guard_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    while (value.includes(delimiter));
    await appendFile(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
/** Parts of the path above `root` are the machine's own (such as /tmp on macOS, which is a link) and may be links. */
async function refuseLinks(path, root) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), whole);
    const outside = within === ".." || within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(within);
    const parts = outside
        ? []
        : within.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).map((_part, index, all) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), ...all.slice(0, index + 1)));
    for (const part of new Set([...parts, whole])) {
        if ((await stateOf(part))?.isSymbolicLink())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(linkMessage(path, part));
    }
}
const linkMessage = (path, link) => `${quote(path)} was not written, because ${link === path ? "it" : quote(link)} is a symbolic link, and a link could ` +
    "lead to a file that nobody meant to overwrite. Remove the link, or name another file.";
async function stateOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    }
    catch (error) {
        if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR")
            return undefined;
        throw explained(path, error);
    }
}
function explained(path, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
        return error;
    const code = codeOf(error);
    if (code === undefined)
        return error;
    if (code === "ENOENT" || code === "ENOTDIR") {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${quote(path)} was not written, because there is no folder ${quote((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))}. Create it first.`);
    }
    const why = error instanceof Error ? error.message : code;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${quote(path)} was not written: ${why}. Make it writable, or name another file.`);
}
const codeOf = (error) => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
const quote = (path) => JSON.stringify(path);


/***/ }),

/***/ 7992:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this package; a test holds it equal to package.json. */
const VERSION = "1.0.0";


/***/ })

};
;