"use strict";
exports.id = 778;
exports.ids = [778];
exports.modules = {

/***/ 6778:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(9543);
// EXTERNAL MODULE: ./lib/git/entries.js
var git_entries = __webpack_require__(6063);
// EXTERNAL MODULE: ./lib/git/index-list.js
var index_list = __webpack_require__(4664);
// EXTERNAL MODULE: ./lib/git/object-tree.js
var object_tree = __webpack_require__(9837);
// EXTERNAL MODULE: ./lib/git/paths.js
var paths = __webpack_require__(6091);
;// CONCATENATED MODULE: ./lib/git/index-tree.js





/** DIR as the index holds it: what the next commit would. Reading throws UserError while a conflict is unsolved. */
function indexTree(repository) {
    return (0,object_tree/* objectTree */.K)(repository, { name: "the index" }, async () => {
        const records = await (0,index_list/* listIndex */.VH)(repository);
        const unmerged = records.find((record) => record.stage !== 0);
        if (unmerged !== undefined) {
            throw new errors/* UserError */.yo(`${JSON.stringify((0,paths/* displayPath */.Gt)(unmerged.name))} has an unsolved merge conflict, so there is no staged version of it ` +
                "that could be judged. Solve it and git add the file.");
        }
        const entries = records.map(({ mode, oid, name }) => (0,git_entries/* entryOf */.Ms)(repository, mode, oid, name));
        return (0,git_entries/* inOrder */.al)(entries.filter((entry) => entry !== undefined));
    });
}

// EXTERNAL MODULE: ./lib/git/range.js + 4 modules
var git_range = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/commands/choices.js
var commands_choices = __webpack_require__(1791);
// EXTERNAL MODULE: ./lib/commands/trees.js + 2 modules
var trees = __webpack_require__(4335);
;// CONCATENATED MODULE: ./lib/commands/check.js










/** Judges the tree in DIR as it is, by its own policy or that of --policy-ref. */
const check = async (call) => {
    const { positionals, written } = call;
    const directory = positionals[0] ?? ".";
    const format = (0,commands_choices/* oneOf */.yL)("--format", (0,commands_choices/* textOf */.b6)(written, "format") ?? "pretty", commands_choices/* FORMATS */.hR);
    const preparing = prepare(directory, written);
    preparing.catch(() => undefined);
    await loadInParts();
    const { judgeAndShow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(547), __webpack_require__.e(853), __webpack_require__.e(633), __webpack_require__.e(116), __webpack_require__.e(702), __webpack_require__.e(200), __webpack_require__.e(666), __webpack_require__.e(420), __webpack_require__.e(446), __webpack_require__.e(114), __webpack_require__.e(107), __webpack_require__.e(130), __webpack_require__.e(783), __webpack_require__.e(480)]).then(__webpack_require__.bind(__webpack_require__, 5480));
    return judgeAndShow(await preparing, format, call);
};
/** The rest of the program, with pauses in which what git answered leads to the next question: loading holds up everything else. */
async function loadInParts() {
    await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(853), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 4702));
    await pause();
    await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(580)]).then(__webpack_require__.bind(__webpack_require__, 2580));
    await pause();
    await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(853), __webpack_require__.e(633), __webpack_require__.e(354)]).then(__webpack_require__.bind(__webpack_require__, 4633));
    await pause();
}
/** Turns of the event loop that a process needs to be heard: its output, the ends of its streams and its exit are one each. */
const TURNS = 4;
async function pause() {
    for (let turn = 0; turn < TURNS; turn++)
        await (0,external_node_timers_promises_.setImmediate)();
}
async function prepare(directory, written) {
    const repository = await (0,git_repository/* openRepository */.h)(directory, { hook: written["staged"] === true });
    const order = await orderFrom(directory, repository, written);
    // The list of files is wanted in any case; if there is none, whoever wants it hears of that.
    order.head.size?.().catch(() => undefined);
    return {
        order,
        orderAgain: () => orderFrom(directory, repository, written),
        prefix: repository?.prefix ?? "",
        folder: repository ? (0,external_node_path_.join)(repository.top, repository.prefix) : (0,external_node_path_.resolve)(directory),
    };
}
async function orderFrom(directory, repository, written) {
    const choices = await (0,commands_choices/* choicesFrom */.nI)(written, readSnapshot);
    const scope = await scopeFrom(directory, repository, written);
    const trusted = await (0,trees/* trustedTree */.oz)(repository, (0,commands_choices/* textOf */.b6)(written, "policy-ref"), scope.head);
    return { ...scope, trusted, existingCounts: false, choices };
}
const readSnapshot = async (path) => {
    try {
        return { path, text: await (0,promises_.readFile)(path, "utf8") };
    }
    catch {
        throw new errors/* UserError */.yo(`--directory names the snapshot "${path}", which cannot be read. It takes auto, live, off or a file.`);
    }
};
/** What is judged, and where secrets are looked for: one of the work tree, --staged, --range and --history. */
async function scopeFrom(directory, repository, written) {
    const range = (0,commands_choices/* textOf */.b6)(written, "range");
    const reference = (0,commands_choices/* textOf */.b6)(written, "ref");
    const chosen = ["staged", "range", "history"].filter((name) => written[name] !== undefined);
    if (written["fix"] === true && chosen[0] !== undefined) {
        throw new errors/* UserError */.yo(`--fix writes files of the work tree, and --${chosen[0]} does not judge those. Leave one of the two out.`);
    }
    if (chosen.length > 1)
        throw new errors/* UserError */.yo(`--${chosen.join(" and --")} exclude each other: choose one.`);
    if (reference !== undefined && !written["history"])
        throw new errors/* UserError */.yo("--ref goes with --history.");
    if (written["staged"])
        return { head: indexTree((0,trees/* needed */.Ow)(repository, "--staged")), beforeCommit: true };
    if (range !== undefined)
        return rangeScope((0,trees/* needed */.Ow)(repository, "--range"), range);
    if (written["history"])
        return historyScope((0,trees/* needed */.Ow)(repository, "--history"), reference);
    return { head: (0,trees/* treeOnDisk */.n$)(directory, repository) };
}
async function rangeScope(repository, range) {
    const [base, head, more] = range.split("..");
    if (!base || !head || head.startsWith(".") || more !== undefined) {
        throw new errors/* UserError */.yo(`--range takes two commits as BASE..HEAD, not "${range}". Both sides must be there, and three dots are not supported.`);
    }
    const commits = await (0,git_range/* rangeTree */.SL)(repository, base, head);
    return { head: (0,commit_tree/* commitTree */.S)(repository, commits.head), range: commits, rangeOnly: true };
}
const historyScope = async (repository, reference) => ({
    head: await (0,trees/* treeAt */.Ss)(repository, reference ?? "HEAD"),
    ...(reference === undefined ? { history: repository } : { range: await (0,git_range/* historyTree */.Tk)(repository, reference) }),
    rangeOnly: true,
});


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
        onDisk: async () => ({ root, files: files() }),
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
                files.push({ path: (0,paths/* displayPath */.Gt)(name), name: name.toString("latin1") });
        }
    }
    return files.sort(paths/* byPath */.f2);
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
        const shown = JSON.stringify(`${root}/${(0,paths/* displayPath */.Gt)(folder)}`);
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
// EXTERNAL MODULE: ./lib/git/objects.js + 1 modules
var git_objects = __webpack_require__(7353);
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
        async onDisk() {
            const listed = await files();
            return listed.some((file) => file.stored) ? undefined : { root: rootOf(repository), files: listed };
        },
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
const rootOf = ({ top, prefix }) => (0,external_node_path_.join)(top, prefix);
async function listFiles(repository) {
    const { tracked, untracked } = await (0,index_list/* listWorkTree */.OY)(repository);
    const prefix = Buffer.from(repository.prefix).toString("latin1");
    const below = (name) => (name.startsWith(prefix) ? name.slice(prefix.length) : undefined);
    return (0,entries/* inOrder */.al)([...trackedFiles(tracked, below), ...untrackedFiles(untracked, below)]);
}
function* trackedFiles(records, below) {
    for (const { mode, oid, name: whole, skipWorkTree } of records) {
        const kind = (0,entries/* kindOf */.I)(mode);
        const name = below(whole);
        if (kind === undefined || name === undefined)
            continue;
        const path = (0,paths/* displayName */.QC)(name);
        yield skipWorkTree ? { path, name, stored: { kind, oid } } : { path, name };
    }
}
function* untrackedFiles(names, below) {
    for (const whole of names) {
        const name = below(whole);
        // A repository inside this one is listed as its folder alone.
        if (name === undefined || name.endsWith("/"))
            continue;
        yield { path: (0,paths/* displayName */.QC)(name), name };
    }
}
async function* readFiles(repository, files) {
    const read = (0,git_files/* fileReader */.q)(rootOf(repository));
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


/***/ })

};
;