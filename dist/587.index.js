"use strict";
exports.id = 587;
exports.ids = [587,627,492,789];
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

// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var git_repository = __webpack_require__(5888);
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

/***/ 4627:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logged: () => (/* binding */ logged),
/* harmony export */   snapshot: () => (/* binding */ snapshot)
/* harmony export */ });
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5888);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2093);
/* harmony import */ var _report_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8379);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1791);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2642);
/* harmony import */ var _take_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8553);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4335);







/** Writes what one instance of DIR's policy holds, to a file or to standard output. */
const snapshot = async ({ positionals, written, environment, print, say }) => {
    const directory = positionals[0] ?? ".";
    const output = (0,_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(written, "output");
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h)(directory);
    const onDisk = (0,_trees_js__WEBPACK_IMPORTED_MODULE_5__/* .treeOnDisk */ .n$)(directory, repository);
    const trusted = await (0,_trees_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedTree */ .oz)(repository, (0,_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(written, "policy-ref"), onDisk);
    const { text, said } = await (0,_take_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .takeSnapshot */ .W)(trusted, written, {
        environment,
        isEnvironmentTrusted: true,
        now: () => new Date(),
    });
    await (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(output === undefined ? logged(text) : text, output, print);
    say(logged(`identity-guard: ${output === undefined ? "the snapshot" : (0,_report_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(output)} holds ${said}`));
    return 0;
};
/** Text for a terminal or a log: no secret, no control sequence, no workflow command. */
function logged(text) {
    const shown = [];
    (0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .createLog */ .h)({ write: (line) => void shown.push(line), hide: (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .hideIn */ .cW)({ secrets: [] }) }).text(text);
    return shown.join("");
}


/***/ }),

/***/ 8553:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ takeSnapshot)
/* harmony export */ });
/* harmony import */ var _directory_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9698);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2357);
/* harmony import */ var _policy_trusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4724);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9789);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9263);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1781);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1791);







/**
 * Takes a snapshot of one instance of the policy that `trusted` holds. AWS is always asked, with the SDK's whole chain of
 * credentials, since nothing else can answer. Throws UserError where the policy is not valid, where it has several instances and
 * none was chosen, and where AWS gives no complete answer: half a snapshot is none.
 */
async function takeSnapshot(trusted, written, { isEnvironmentTrusted, ...machine }) {
    const policy = await validPolicy(trusted, (0,_choices_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(written, "config"));
    const [instance, settings] = chosenInstance(policy, (0,_choices_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(written, "instance"));
    const { openIdentityCenter } = await Promise.all(/* import() */[__webpack_require__.e(739), __webpack_require__.e(446)]).then(__webpack_require__.bind(__webpack_require__, 6446));
    const deadlineMs = (0,_choices_js__WEBPACK_IMPORTED_MODULE_6__/* .directoryTimeoutFrom */ .$y)(written);
    const { allowedEndpoints } = policy.directory;
    const held = isEnvironmentTrusted ? {} : { allowedEndpoints };
    const center = openIdentityCenter({
        ...connection(settings),
        ...machine,
        ...held,
        instance,
        chain: "full",
        deadlineMs,
    });
    const { groups, takenAt } = await groupsOf(center, written["members"] === true);
    const identityStoreId = center.identityStoreId();
    const instanceArn = center.instanceArn();
    const store = {
        ...(identityStoreId === undefined ? {} : { identityStoreId }),
        ...(instanceArn === undefined ? {} : { instanceArn }),
    };
    const text = (0,_directory_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .serializeSnapshot */ .D)({ instance, ...store, takenAt, groups });
    const empty = written["members"] === true ? `, ${groups.filter((group) => group.empty).length} of them empty` : "";
    const said = `${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(groups.length, "group")}${empty}, of the identity store ${identityStoreId} (instance ${instance}), as of ${takenAt}`;
    return { text: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__.inertJson)(text), said };
}
async function validPolicy(trusted, config) {
    const gateOf = new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_5__/* .rules */ .a.map((rule) => [rule.id, rule.gate]));
    const { path, policy, problems } = await (0,_policy_trusted_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(trusted, config, gateOf);
    const [problem] = problems;
    if (!problem)
        return policy;
    const place = problem.at.source.place(problem.at.start, problem.at.end);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The policy ${path} is not valid, so that nobody knows which instance is meant. \`identity-guard check\` says what is wrong with it.`, place);
}
function chosenInstance({ instances }, chosen) {
    const names = Object.keys(instances);
    if (chosen === undefined && names.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The policy has ${names.length} instances: ${names.join(", ")}. Choose one with --instance, and write each to a file of its own.`);
    const name = chosen ?? names[0] ?? "default";
    const settings = Object.hasOwn(instances, name) ? instances[name] : undefined;
    if (settings)
        return [name, settings];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The policy has no instance "${name}". It has: ${names.join(", ")}.`);
}
const connection = ({ identityStoreId, instanceArn, region }) => ({
    ...(identityStoreId === undefined ? {} : { identityStoreId }),
    ...(instanceArn === undefined ? {} : { instanceArn }),
    ...(region === undefined ? {} : { region }),
});
async function groupsOf(center, members) {
    const { value, asOf } = ready(await center.groups("all"));
    return { groups: members ? ready(await center.withEmptiness(value)).value : value, takenAt: asOf };
}
function ready(answer) {
    if (answer.status === "ready")
        return answer;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`No snapshot was taken. ${answer.reason}`);
}


/***/ }),

/***/ 4335:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ow: () => (/* binding */ needed),
  Ss: () => (/* binding */ treeAt),
  n$: () => (/* binding */ treeOnDisk),
  oz: () => (/* binding */ trustedTree)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(9543);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/git/files.js
var git_files = __webpack_require__(3396);
// EXTERNAL MODULE: ./lib/git/paths.js
var paths = __webpack_require__(6091);
;// CONCATENATED MODULE: ./lib/git/folder.js





/**
 * A folder that is in no repository: every file and link below it, except what is named `.git`. Links are not followed.
 * Throws UserError where a folder cannot be listed.
 */
function folderTree(directory) {
    const root = (0,external_node_path_.resolve)(directory);
    const files = once(() => listFolder(root));
    return {
        name: `the folder ${JSON.stringify(directory)}`,
        async *blobs() {
            const read = (0,git_files/* fileReader */.q)(root);
            for (const { path, name } of files()) {
                const content = read(name);
                if (content !== undefined)
                    yield { paths: [path], ...content };
            }
        },
        size: async () => files().length,
        async read(path) {
            const file = files().find((candidate) => candidate.path === path);
            const content = file === undefined ? undefined : (0,git_files/* fileReader */.q)(root)(file.name);
            return content?.kind === "file" ? { paths: [path], ...content } : undefined;
        },
    };
}
function listFolder(root) {
    const files = [];
    const folders = [Buffer.alloc(0)];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const item of itemsOf(root, folder)) {
            const name = below(folder, item.name);
            if (item.isDirectory())
                folders.push(name);
            else if (item.isFile() || item.isSymbolicLink())
                files.push({ path: (0,paths/* displayPath */.G)(name), name });
        }
    }
    return files.sort(paths/* byPath */.f);
}
const below = (folder, name) => folder.length === 0 ? name : Buffer.concat([folder, Buffer.from("/"), name]);
const isGitFolder = (item) => item.name.toString("latin1").toLowerCase() === ".git";
function itemsOf(root, folder) {
    try {
        const path = Buffer.concat([Buffer.from(`${root}/`), folder]);
        const items = (0,external_node_fs_.readdirSync)(path, { encoding: "buffer", withFileTypes: true });
        return items.filter((item) => !isGitFolder(item));
    }
    catch (error) {
        const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
        const shown = JSON.stringify(`${root}/${(0,paths/* displayPath */.G)(folder)}`);
        throw new errors/* UserError */.yo(`The folder ${shown} could not be listed (${reason}), so what it holds cannot be judged.`);
    }
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

// EXTERNAL MODULE: ./lib/git/references.js
var references = __webpack_require__(1701);
// EXTERNAL MODULE: ./lib/git/entries.js
var entries = __webpack_require__(6063);
// EXTERNAL MODULE: ./lib/git/index-list.js
var index_list = __webpack_require__(4664);
// EXTERNAL MODULE: ./lib/git/objects.js
var git_objects = __webpack_require__(8667);
;// CONCATENATED MODULE: ./lib/git/work-tree.js







/**
 * DIR as it lies on the disk: tracked files, and untracked ones that no .gitignore of the repository names. Deleted files,
 * submodules and whatever is neither file nor link are left out.
 */
function workTree(repository) {
    let listed;
    const files = () => {
        listed ??= listFiles(repository);
        return listed;
    };
    return {
        name: "the work tree",
        async *blobs() {
            yield* readFiles(repository, await files());
        },
        size: async () => (await files()).length,
        async read(path) {
            const file = (await files()).find((candidate) => candidate.path === path);
            if (file === undefined)
                return undefined;
            for await (const blob of readFiles(repository, [file]))
                return blob.kind === "file" ? blob : undefined;
            return undefined;
        },
    };
}
async function listFiles(repository) {
    const { tracked, untracked } = await (0,index_list/* listWorkTree */.OY)(repository);
    return (0,entries/* inOrder */.al)([...trackedFiles(repository, tracked), ...untrackedFiles(repository, untracked)]);
}
function* trackedFiles(repository, records) {
    for (const { mode, oid, name, skipWorkTree } of records) {
        const kind = (0,entries/* kindOf */.I)(mode);
        const below = (0,entries/* belowPrefix */.EE)(repository, name);
        if (kind === undefined || below === undefined)
            continue;
        const file = { path: (0,paths/* displayPath */.G)(below), name: below };
        yield skipWorkTree ? { ...file, stored: { kind, oid } } : file;
    }
}
function* untrackedFiles(repository, names) {
    for (const name of names) {
        const below = (0,entries/* belowPrefix */.EE)(repository, name);
        // A repository inside this one is listed as its folder alone.
        if (below === undefined || name.at(-1) === 0x2f)
            continue;
        yield { path: (0,paths/* displayPath */.G)(below), name: below };
    }
}
async function* readFiles(repository, files) {
    const read = (0,git_files/* fileReader */.q)((0,external_node_path_.join)(repository.top, repository.prefix));
    const ids = files.flatMap((file) => file.stored?.oid ?? []);
    const objects = ids.length === 0 ? undefined : (0,git_objects/* readObjects */.$)(repository, ids);
    try {
        for (const { path, name, stored } of files) {
            if (stored === undefined) {
                const content = read(name);
                if (content !== undefined)
                    yield { paths: [path], ...content };
            }
            else {
                const { type: _, ...object } = await nextObject(objects);
                yield { paths: [path], kind: stored.kind, ...object };
            }
        }
    }
    finally {
        await objects?.return(undefined);
    }
}
async function nextObject(objects) {
    const step = await objects?.next();
    if (step === undefined || step.done === true)
        throw new errors/* UserError */.yo("git cat-file answered less than it was asked.");
    return step.value;
}

;// CONCATENATED MODULE: ./lib/commands/trees.js





/** DIR as it lies on the disk. */
const treeOnDisk = (directory, repository) => repository ? workTree(repository) : folderTree(directory);
/** The tree of a branch, tag or commit. Throws UserError where there is none of that name. */
const treeAt = async (repository, name) => (0,commit_tree/* commitTree */.S)(repository, await (0,references/* resolveCommit */.WL)(repository, name));
/** Where the policy is read: at the ref of --policy-ref, else in `otherwise`. */
const trustedTree = async (repository, reference, otherwise) => (reference === undefined ? otherwise : treeAt(needed(repository, "--policy-ref"), reference));
/** The repository that an option needs. Throws UserError where there is none. */
function needed(repository, option) {
    if (repository)
        return repository;
    throw new errors/* UserError */.yo(`${option} needs a Git repository, and the checked folder is in none.`);
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




const SLASH = Buffer.from("/");
/**
 * Reads files below `root` by the bytes of their relative names. Undefined for what is not there, is neither file nor link,
 * or lies behind a folder that is a link: git too takes such a path for deleted. Each folder is looked at once. Throws
 * UserError where a file exists but cannot be read, and for a path that could lead out or into `.git`.
 */
function fileReader(root) {
    const top = Buffer.from(root);
    const folders = new Map();
    const isPlainFolder = (name) => {
        const key = name.toString("latin1");
        const known = folders.get(key);
        if (known !== undefined)
            return known;
        const plain = inPlainFolder(name) && statusOf(top, name)?.isDirectory() === true;
        folders.set(key, plain);
        return plain;
    };
    const inPlainFolder = (name) => {
        const end = name.lastIndexOf(SLASH);
        return end < 0 || isPlainFolder(name.subarray(0, end));
    };
    return (name) => {
        requireInside(name);
        return inPlainFolder(name) ? readPlain(top, name) : undefined;
    };
}
function requireInside(name) {
    const wrong = ["", ".", "..", ".git"];
    if (!name
        .toString("latin1")
        .split("/")
        .some((part) => wrong.includes(part.toLowerCase())))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quoted(name)} is listed as a file, but git never stores such a path. The repository was tampered with.`);
}
function readPlain(top, name) {
    const status = statusOf(top, name);
    const path = Buffer.concat([top, SLASH, name]);
    if (status?.isSymbolicLink() === true) {
        return { kind: "symlink", bytes: attempt(name, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: "buffer" })) };
    }
    if (status?.isFile() !== true)
        return undefined;
    return { kind: "file", ...attempt(name, () => readRegular(path, name)) };
}
/** The file may have become another thing since it was looked at, so the open file is looked at again. */
function readRegular(path, name) {
    // Windows knows neither flag; both are undefined there, which counts as 0.
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!status.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quoted(name)} changed while it was read. Run again.`);
        if (status.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOB_BYTES */ .qf)
            return { bytes: new Uint8Array(0), unheld: status.size };
        return { bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function statusOf(top, name) {
    const path = Buffer.concat([top, SLASH, name]);
    return attempt(name, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
}
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
const quoted = (name) => JSON.stringify((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .G)(name));


/***/ }),

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