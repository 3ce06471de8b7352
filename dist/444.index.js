"use strict";
exports.id = 444;
exports.ids = [444,492];
exports.modules = {

/***/ 1444:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeAndFix: () => (/* binding */ judgeAndFix)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/documents/parse.js
var parse = __webpack_require__(4702);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/git/files.js
var files = __webpack_require__(3396);
// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(7492);
;// CONCATENATED MODULE: ./lib/fix/fixes.js
/**
 * What can be written for findings of the work tree. What a waiver accepts is accepted as it is; and the policy, which judges,
 * is nothing to be rewritten unasked.
 */
const fixesIn = (findings) => findings.flatMap((finding) => {
    const isLeft = finding.waiver !== undefined || finding.gate === "policy" || finding.commit !== undefined;
    const replacements = isLeft ? [] : [finding, ...finding.related].flatMap(replacementAt);
    return replacements.length === 0 ? [] : [{ rule: finding.rule, replacements }];
});
function replacementAt(place) {
    const { path, startLine, startColumn, endLine, endColumn, suggestion: text } = place;
    if (path === undefined || startLine === undefined || startColumn === undefined)
        return [];
    if (endLine === undefined || endColumn === undefined || text === undefined)
        return [];
    return [{ path, startLine, startColumn, endLine, endColumn, text }];
}

// EXTERNAL MODULE: ./lib/documents/source.js
var source = __webpack_require__(8508);
;// CONCATENATED MODULE: ./lib/fix/edits.js

/** The edits of a text that change anything, by place. */
function editsOf(text, asked) {
    const offsetOf = (0,source/* offsetsIn */.e2)(text);
    const edits = asked.map(({ fix, replacement }) => {
        const start = offsetOf(replacement.startLine, replacement.startColumn);
        return { start, end: Math.max(start, offsetOf(replacement.endLine, replacement.endColumn)), replacement, fix };
    });
    return edits
        .filter(({ start, end, replacement }) => text.slice(start, end) !== replacement.text)
        .sort((left, right) => left.start - right.start || left.end - right.end);
}
/** Edits in runs that overlap; each run is one or more of the edits that `editsOf` gave, in their order. */
function overlapping(edits) {
    const runs = [];
    let end = -1;
    for (const edit of edits) {
        const run = runs.at(-1);
        if (run && (edit.start < end || edit.start === run[0].start))
            run.push(edit);
        else
            runs.push([edit]);
        end = Math.max(end, edit.end);
    }
    return runs;
}
/** Whether edits that overlap are one and the same, so that it makes no difference which of them is written. */
const areEqual = ([first, ...others]) => others.every(({ start, end, replacement }) => start === first.start && end === first.end && replacement.text === first.replacement.text);
/** A text with edits that do not overlap written into it; all else stays as it is. */
function spliced(text, edits) {
    const parts = [];
    let from = 0;
    for (const { start, end, replacement } of edits) {
        parts.push(text.slice(from, start), replacement.text);
        from = end;
    }
    return [...parts, text.slice(from)].join("");
}

;// CONCATENATED MODULE: ./lib/fix/plan.js

/**
 * Plans the new texts of files. A fix is left out as a whole, in every file that it reaches into, where one of its files is
 * refused, and where one of its ranges overlaps another one for which something else would be written.
 */
function planFixes(fixes, desk) {
    const left = [];
    let remaining = fixes;
    for (;;) {
        const attempts = [...askedByPath(remaining)].map(([path, asked]) => planFile(path, asked, desk));
        const obstacles = attempts.flatMap((attempt) => attempt.obstacles);
        if (obstacles.length === 0)
            return { files: attempts.flatMap(({ file }) => file ?? []), left };
        left.push(...obstacles.map(({ why }) => why));
        const blocked = new Set(obstacles.flatMap((obstacle) => obstacle.fixes));
        remaining = remaining.filter((fix) => !blocked.has(fix));
    }
}
function askedByPath(fixes) {
    const byPath = new Map();
    for (const fix of fixes) {
        for (const replacement of fix.replacements) {
            const known = byPath.get(replacement.path);
            if (known)
                known.push({ fix, replacement });
            else
                byPath.set(replacement.path, [{ fix, replacement }]);
        }
    }
    return byPath;
}
function planFile(path, asked, desk) {
    const opened = desk.open(path);
    if ("refusal" in opened)
        return refused(path, opened.refusal, asked);
    const runs = overlapping(editsOf(opened.text, asked));
    const clashes = runs.filter((run) => !areEqual(run));
    if (clashes.length > 0)
        return { obstacles: clashes.map(clash) };
    const edits = runs.map(([first]) => first);
    if (edits.length === 0)
        return { obstacles: [] };
    const text = spliced(opened.text, edits);
    const refusal = desk.refusal(path, text);
    return refusal === undefined ? { file: { path, text, edits }, obstacles: [] } : refused(path, refusal, asked);
}
function refused(path, why, asked) {
    const fixes = [...new Set(asked.map(({ fix }) => fix))];
    const findings = fixes.length === 1 ? "1 finding in it is" : `${fixes.length} findings in it are`;
    return { obstacles: [{ fixes, why: `${JSON.stringify(path)} ${why}; ${findings} not fixed.` }] };
}
function clash(run) {
    const [{ replacement }] = run;
    const asked = new Set(run.map(({ replacement: { text }, fix }) => `${JSON.stringify(text)} (${fix.rule})`));
    const place = `${replacement.path}:${replacement.startLine}:${replacement.startColumn}`;
    const why = `${place}: ${[...asked].join(" and ")} would be written over each other here; neither is.`;
    return { fixes: run.map(({ fix }) => fix), why };
}

;// CONCATENATED MODULE: ./lib/fix/work-tree.js









/**
 * Writes the suggestions of a report into the files that it is about. Every byte outside of their ranges stays as it is. A file
 * is left alone where it is no longer what was judged, cannot be parsed, or is read-only; trouble is told and never thrown.
 */
async function fixWorkTree(judged) {
    const desk = openDesk(judged);
    const { files, left } = planFixes(fixesIn(judged.report.findings), desk);
    const applied = [];
    const failed = [];
    for (const file of files) {
        const trouble = await desk.write(file);
        if (trouble === undefined)
            applied.push(...appliedIn(file, judged.text(file.path) ?? ""));
        else
            failed.push(trouble);
    }
    return { applied, left: [...left, ...failed] };
}
const appliedIn = ({ path, edits }, text) => edits.map(({ start, end, replacement, fix }) => {
    const { startLine, startColumn } = replacement;
    return { path, startLine, startColumn, rule: fix.rule, before: text.slice(start, end), after: replacement.text };
});
function openDesk(judged) {
    const opened = new Map();
    const open = (path) => {
        const known = opened.get(path) ?? openFile(judged, path);
        opened.set(path, known);
        return known;
    };
    return {
        open,
        refusal: (path, text) => {
            const before = open(path);
            const isWorse = "text" in before && troublesIn(path, text) > troublesIn(path, before.text);
            return isWorse ? "would not be valid any more" : undefined;
        },
        async write({ path, text }) {
            const before = open(path);
            const now = "bytes" in before ? openFile(judged, path) : before;
            if ("refusal" in now)
                return `${JSON.stringify(path)} ${now.refusal}; it was not written.`;
            return attempt(() => (0,write.writeFileAtomically)((0,external_node_path_.join)(judged.folder, path), (0,decode/* encodeLike */.sx)(now.bytes, text) ?? now.bytes, judged.folder));
        },
    };
}
async function attempt(write) {
    try {
        await write();
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error.message;
        throw error;
    }
}
/** Reads a file anew; it must be the bytes that were judged. */
function openFile({ folder, text: textOf }, path) {
    const content = readAgain(folder, path);
    if (content?.kind !== "file")
        return { refusal: "is no regular file on the disk" };
    if (content.bytes === undefined)
        return { refusal: "is too large to be changed" };
    const text = textOf(path);
    const judged = text === undefined ? undefined : (0,decode/* encodeLike */.sx)(content.bytes, text);
    if (text === undefined || !judged?.equals(content.bytes)) {
        return { refusal: "is not what was judged: it changed in the meantime, or its text does not fit its encoding" };
    }
    if (!isWritable((0,external_node_path_.join)(folder, path)))
        return { refusal: "is read-only" };
    if (syntaxErrorsIn(path, text) > 0)
        return { refusal: "cannot be parsed, so that nobody knows what its parts mean" };
    return { text, bytes: content.bytes };
}
function readAgain(folder, path) {
    try {
        return (0,files/* fileReader */.q)(folder)(Buffer.from(path).toString("latin1"));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** By its permissions too, since to root every file is writable, and a new file beside it is so to whoever may write the folder. */
function isWritable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
        return ((0,external_node_fs_.lstatSync)(path).mode & 0o222) !== 0;
    }
    catch {
        return false;
    }
}
const problemsIn = (path, text) => (0,parse.parseDocuments)(path, text).flatMap((document) => document.problems);
const syntaxErrorsIn = (path, text) => problemsIn(path, text).filter((problem) => problem.rule === "invalid-yaml").length;
const troublesIn = (path, text) => problemsIn(path, text).length;

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/report/log.js
var report_log = __webpack_require__(2093);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(8379);
// EXTERNAL MODULE: ./lib/commands/present.js + 1 modules
var present = __webpack_require__(2642);
;// CONCATENATED MODULE: ./lib/commands/fix.js





/**
 * Judges, writes the suggestions that were made, and judges again, until there is nothing more to write. Says what it wrote
 * and what it could not write. Answers how the files are judged as they are now.
 */
async function judgeAndFix({ order, orderAgain, folder }, judge, say) {
    const paths = new Set();
    let places = 0;
    let outcome = await judge(order);
    for (let round = 1; round <= limits/* FIX_ROUNDS */.sP; round++) {
        const { applied, left } = await fixWorkTree({ folder, report: outcome.report, text: outcome.text });
        // At once, and not at the end: should anything go wrong later, what was written is known.
        say(safely(outcome, fixedLines(applied)));
        for (const { path } of applied)
            paths.add(path);
        places += applied.length;
        if (applied.length === 0) {
            say(safely(outcome, [...left.map((why) => `not fixed: ${(0,plain/* plain */.pj)(why)}`), closingLine(places, paths.size)]));
            return outcome;
        }
        outcome = await judge(await orderAgain());
    }
    say(safely(outcome, [closingLine(places, paths.size), `more could be fixed after ${limits/* FIX_ROUNDS */.sP} rounds: run again`]));
    return outcome;
}
function fixedLines(applied) {
    const lines = applied.slice(0, limits/* FINDINGS_SHOWN_PER_RULE */.KA).map(fixedLine);
    const more = applied.length - lines.length;
    return more === 0 ? lines : [...lines, `fixed ${more} more of this round`];
}
const fixedLine = ({ path, startLine, startColumn, before, after, rule }) => (0,plain/* plain */.pj)(`fixed ${path}:${startLine}:${startColumn}: ${before} -> ${after} [${rule}]`);
function closingLine(places, files) {
    if (places === 0)
        return "nothing was fixed";
    return `fixed ${places === 1 ? "1 place" : `${places} places`} in ${files === 1 ? "1 file" : `${files} files`}`;
}
/** Lines for the person at the terminal: no secret, no control sequence. */
function safely(outcome, lines) {
    const written = [];
    const log = (0,report_log/* createLog */.h)({ write: (text) => void written.push(text), hide: (0,present/* hideIn */.cW)(outcome) });
    log.lines(...lines.map((line) => `identity-guard: ${line}`));
    return written.join("");
}


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