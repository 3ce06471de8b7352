"use strict";
exports.id = 202;
exports.ids = [202,492];
exports.modules = {

/***/ 202:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshotEvent: () => (/* binding */ snapshotEvent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
/* harmony import */ var _report_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5232);
/* harmony import */ var _report_plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8379);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7492);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1791);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2642);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4627);
/* harmony import */ var _take_snapshot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8553);








/**
 * `snapshot` as the action runs it, by the policy of the commit or, in a pull request, of the default branch. It writes the file
 * and nothing else: keeping it is the business of later steps.
 */
async function snapshotEvent({ environment, inputs, print, trees }) {
    const output = (0,_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(inputs, "output");
    if (output === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("With `command: snapshot`, the input output must name a file.");
    if (trees.noIdentity !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`No snapshot was taken: ${trees.noIdentity}.`);
    const { text, said } = await (0,_take_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .takeSnapshot */ .W)(trees.trusted, inputs, {
        environment,
        isEnvironmentTrusted: false,
        now: () => new Date(),
    });
    await (0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .cK)(text, output, print);
    const sentence = `${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(output)} holds ${said}`;
    await print((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__.logged)(`identity-guard: ${sentence}`));
    const summary = environment["GITHUB_STEP_SUMMARY"];
    if (summary && (0,_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(inputs, "summary") !== "false")
        await (0,_report_write_js__WEBPACK_IMPORTED_MODULE_2__.appendFile)(summary, `## Identity Guard: snapshot\n\n${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__.logged)(sentence).trimEnd())}\n`);
    return 0;
}


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


/***/ })

};
;