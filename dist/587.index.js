"use strict";
exports.id = 587;
exports.ids = [587,492];
exports.modules = {

/***/ 1587:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installHook: () => (/* binding */ installHook)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/git/run.js + 1 modules
var run = __webpack_require__(1467);
;// CONCATENATED MODULE: ./lib/git/hooks.js


/**
 * The folder in which git looks for this repository's hooks: the last `core.hooksPath` that some configuration names, else the
 * folder that all work trees share. Source: git-config(1), core.hooksPath; githooks(5).
 */
async function hooksFolder(repository) {
    const args = ["config", "--null", "--show-scope", "--type=path", "--get-all", "core.hooksPath"];
    const { stdout } = await (0,run/* runGit */.E)(repository, args, { accept: [0, 1] });
    const fields = stdout.toString("utf8").split("\0");
    let found;
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [scope, path] = [fields[index], fields[index + 1]];
        // "command" is our own: no hook runs in a process of ours.
        if (scope === "command" || path === undefined)
            continue;
        // git runs hooks at the top of the work tree, and takes a relative folder from there.
        found = { scope, path: (0,external_node_path_.resolve)(repository.top, path) };
    }
    return found ?? { scope: undefined, path: (0,external_node_path_.resolve)(await commonDirectory(repository), "hooks") };
}
async function commonDirectory(repository) {
    const { stdout } = await (0,run/* runGit */.E)(repository, ["rev-parse", "--path-format=absolute", "--git-common-dir"]);
    return stdout.toString("utf8").replace(/\r?\n$/, "");
}

// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(8379);
// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(7492);
// EXTERNAL MODULE: ./lib/commands/snapshot.js
var snapshot = __webpack_require__(4627);
// EXTERNAL MODULE: ./lib/commands/trees.js + 2 modules
var trees = __webpack_require__(4335);
;// CONCATENATED MODULE: ./lib/commands/install-hook.js










const GATES = "secrets,iam-users";
/**
 * Makes git check what is about to be committed, where git looks for hooks. A hook that is there is left as it is: the line to add
 * is said instead, with exit code 2, for nothing checks yet.
 */
const installHook = async ({ positionals, say, workerUrl }) => {
    const repository = (0,trees/* needed */.Ow)(await (0,git_repository/* openRepository */.h)(positionals[0] ?? "."), "install-hook");
    const folder = await hooksFolder(repository);
    const hook = (0,external_node_path_.join)(folder.path, "pre-commit");
    // The command line is the worker's neighbour, wherever a link to it stands.
    const program = await (0,promises_.realpath)((0,external_node_url_.fileURLToPath)(new URL("../cli/index.js", workerUrl)));
    const check = commandFor(process.execPath, program, repository.prefix);
    if (await exists(hook)) {
        throw new errors/* UserError */.yo(`${JSON.stringify(hook)} is there already, and was left as it is. To have it check secrets as well, add this line to it, ` +
            `before any line that ends it:\n${check} || exit 1`);
    }
    await (0,promises_.mkdir)(folder.path, { recursive: true });
    await (0,write.writeNewFile)(hook, scriptFor(check, program), 0o755);
    say((0,snapshot.logged)(`identity-guard: ${(0,plain/* plain */.pj)(hook)} checks ${GATES} before every commit${reachOf(folder)}. To undo it, remove the file.`));
    return 0;
};
const reachOf = ({ scope }) => scope === "global" || scope === "system"
    ? `, of every repository: ${scope} configuration sets core.hooksPath to this folder`
    : "";
/** `--staged` judges the index that git is about to commit, which is another one for `git commit -- FILE`. */
const commandFor = (node, program, prefix) => [
    quoted(node),
    quoted(program),
    "check",
    "--staged",
    "--only",
    GATES,
    ...(prefix === "" ? [] : ["--", quoted(prefix)]),
].join(" ");
/** A word of a POSIX shell that means exactly this text. */
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const scriptFor = (check, program) => `#!/bin/sh
# Written by \`identity-guard install-hook\`: refuses a commit that holds a secret or defines an IAM user.
# Once, against advice: git commit --no-verify. For good: remove this file.
if [ ! -f ${quoted(program)} ]; then
  echo "identity-guard: the program is not where it was when this hook was made, so that nothing was checked." >&2
  echo "identity-guard: run install-hook again after removing this hook: $0" >&2
  exit 1
fi
exec ${check}
`;
async function exists(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
        if (code === "ENOENT")
            return false;
        throw new errors/* UserError */.yo(`${JSON.stringify(path)} could not be looked at (${code}). No hook was written.`);
    }
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