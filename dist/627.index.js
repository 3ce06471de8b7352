"use strict";
exports.id = 627;
exports.ids = [627,789];
exports.modules = {

/***/ 4627:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logged: () => (/* binding */ logged),
/* harmony export */   snapshot: () => (/* binding */ snapshot)
/* harmony export */ });
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(739);
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
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4633);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1791);







/**
 * Takes a snapshot of one instance of the policy that `trusted` holds. AWS is always asked, with the SDK's whole chain of
 * credentials, since nothing else can answer. Throws UserError where the policy is not valid, where it has several instances and
 * none was chosen, and where AWS gives no complete answer: half a snapshot is none.
 */
async function takeSnapshot(trusted, written, { isEnvironmentTrusted, ...machine }) {
    const policy = await validPolicy(trusted, (0,_choices_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(written, "config"));
    const [instance, settings] = chosenInstance(policy, (0,_choices_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(written, "instance"));
    const { openIdentityCenter } = await Promise.all(/* import() */[__webpack_require__.e(739), __webpack_require__.e(827)]).then(__webpack_require__.bind(__webpack_require__, 6446));
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
    const gateOf = new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_5__.rules.map((rule) => [rule.id, rule.gate]));
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


/***/ })

};
;