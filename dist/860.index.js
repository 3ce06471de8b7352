"use strict";
exports.id = 860;
exports.ids = [860];
exports.modules = {

/***/ 7821:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ walkCommits),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   o7: () => (/* binding */ isCutOff)
/* harmony export */ });
/* unused harmony export findShallowBoundary */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2357);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1701);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1467);





/**
 * Walks the commits of a range. A shallow boundary inside it hides parents: those that are here are walked too, and one
 * that is not is UserError, since what is behind it cannot be judged. What a boundary hides below the base is left out as
 * the base is, as far as it is here.
 */
async function walkCommits(repository, range) {
    const cut = await shallowCommits(repository);
    const options = range.head === undefined ? ["--all"] : [];
    const heads = new Set(range.head === undefined ? [] : [range.head]);
    const outside = (await tipsBelow(repository, range.base, cut)).map((commit) => `^${commit}`);
    for (;;) {
        const revisions = [...heads, ...outside];
        const { commits, boundary } = await listCommits(repository, options, revisions);
        const hidden = await hiddenParents(repository, within(cut, commits));
        const added = hidden.filter((parent) => !heads.has(parent));
        if (added.length === 0)
            return walked({ commits, boundary, revisions, options }, hidden);
        for (const parent of added)
            heads.add(parent);
    }
}
/** The base, and the parents that are here though a boundary somewhere below the base hides them. */
async function tipsBelow(repository, base, cut) {
    const tips = new Set(base === undefined ? [] : [base]);
    if (cut.size === 0)
        return [...tips];
    for (let known = -1; known < tips.size;) {
        known = tips.size;
        const { commits } = await listCommits(repository, [], [...tips]);
        for (const commit of within(cut, commits)) {
            for (const parent of await (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .parentsOf */ .fY)(repository, commit)) {
                if (await (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .isPresent */ .Wo)(repository, parent))
                    tips.add(parent);
            }
        }
    }
    return [...tips];
}
const within = (cut, commits) => commits.filter((commit) => cut.has(commit));
/** A hidden parent that was not walked belongs to the base, so the range starts from its content too. */
function walked(range, hidden) {
    const inside = new Set(range.commits);
    const outside = hidden.filter((parent) => !inside.has(parent));
    return {
        ...range,
        boundary: [...range.boundary, ...outside],
        revisions: [...range.revisions, ...outside.map((parent) => `^${parent}^{tree}`)],
    };
}
/** The commit inside the range at which the clone was cut off, or undefined where the range is whole. For fetching more. */
async function findShallowBoundary(repository, range) {
    try {
        await walkCommits(repository, range);
        return undefined;
    }
    catch (error) {
        if (error instanceof ShallowError)
            return error.commit;
        throw error;
    }
}
/** Whether an error says that the history is cut off within the range, so that fetching more would help. */
const isCutOff = (error) => error instanceof ShallowError;
/** The history is cut off at `commit`. */
class ShallowError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    commit;
    constructor(commit, parent) {
        super(`The history is cut off at commit ${commit}: its parent ${parent} is not in this clone, so what came before cannot be ` +
            "judged. Fetch the whole history: in GitHub Actions set fetch-depth: 0 on actions/checkout, elsewhere run git fetch --unshallow.");
        this.commit = commit;
    }
}
async function hiddenParents(repository, cut) {
    const hidden = [];
    for (const commit of cut) {
        for (const parent of await (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .parentsOf */ .fY)(repository, commit)) {
            if (!(await (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .isPresent */ .Wo)(repository, parent)))
                throw new ShallowError(commit, parent);
            hidden.push(parent);
        }
    }
    return hidden;
}
async function listCommits(repository, options, revisions) {
    const input = lines(revisions);
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .E)(repository, ["rev-list", "--topo-order", "--boundary", ...options, "--stdin"], {
        input,
    });
    const listed = stdout
        .toString("latin1")
        .split("\n")
        .filter((line) => line !== "");
    return {
        commits: listed.filter((line) => !line.startsWith("-")),
        boundary: listed.filter((line) => line.startsWith("-")).map((line) => line.slice(1)),
    };
}
/** Source: gitformat-shallow, "$GIT_DIR/shallow": one object id in each line. */
async function shallowCommits(repository) {
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .E)(repository, ["rev-parse", "--git-path", "shallow"]);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository.top, stdout.toString("utf8").replace(/\r?\n$/, ""));
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "latin1").catch((error) => {
        if (error.code === "ENOENT")
            return "";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The list of commits at which this clone was cut off could not be read (${error.code ?? "unknown"}).`);
    });
    return new Set(text.split("\n").filter((line) => line !== ""));
}
/** Each item as a line. */
const lines = (items) => items.map((item) => `${item}\n`).join("");


/***/ }),

/***/ 5860:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vv: () => (/* binding */ HISTORY),
  Tk: () => (/* binding */ historyTree),
  SL: () => (/* binding */ rangeTree)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/in-turn.js
var in_turn = __webpack_require__(9605);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(9543);
// EXTERNAL MODULE: ./lib/git/commits.js
var git_commits = __webpack_require__(7821);
// EXTERNAL MODULE: ./lib/git/objects.js + 1 modules
var git_objects = __webpack_require__(7353);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/git/byte-reader.js
var byte_reader = __webpack_require__(3153);
// EXTERNAL MODULE: ./lib/git/failure.js
var failure = __webpack_require__(8213);
// EXTERNAL MODULE: ./lib/git/references.js
var references = __webpack_require__(1701);
// EXTERNAL MODULE: ./lib/git/run.js + 1 modules
var run = __webpack_require__(1467);
;// CONCATENATED MODULE: ./lib/git/origins.js






/**
 * The oldest commit of the range that brought each blob, path or commit, by its id or path; in order of age, the oldest first. What
 * was not found, or not within `deadlineMs`, is left out: a tree bomb in an old commit keeps git busy for ever, and an answer that
 * is only for comfort must not fail a run. At most ATTRIBUTED_OBJECTS blobs are looked for, the first ones.
 */
async function findOrigins(repository, wanted, range, deadlineMs = limits/* ATTRIBUTION_DEADLINE_MS */.IJ) {
    const end = performance.now() + deadlineMs;
    const found = new Map();
    const quietly = async (search) => {
        const left = end - performance.now();
        if (left <= 0)
            return;
        try {
            await search(left);
        }
        catch (error) {
            if (!(error instanceof failure/* GitTimeoutError */.y0))
                throw error;
        }
    };
    const blobs = wanted.blobs.slice(0, limits/* ATTRIBUTED_OBJECTS */.km).map((oid) => (0,references/* requireId */.l4)(repository, oid));
    if (blobs.length > 0)
        await quietly((left) => findBlobs(repository, new Set(blobs), range, found, left));
    for (const path of wanted.paths.slice(0, limits/* ATTRIBUTED_OBJECTS */.km)) {
        await quietly((left) => findPath(repository, path, range, found, left));
    }
    if (wanted.commits.length > 0)
        await quietly((left) => findDates(repository, wanted.commits, found, left));
    const ages = new Map(range.commits.map((commit, index) => [commit, -index]));
    const age = ({ commit }) => ages.get(commit) ?? 0;
    return new Map([...found].sort(([, left], [, right]) => age(left) - age(right)));
}
/** `--diff-merges=separate` and `--root`: what only a merge brought, or the first commit, was brought as well. */
const LOG = [
    "log",
    "--stdin",
    "--format=%H %aI",
    "--diff-merges=separate",
    "--root",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--ignore-submodules=none",
];
const OLDEST_FIRST = ["--reverse", "--topo-order"];
async function findBlobs(repository, missing, range, found, deadlineMs) {
    const objects = [...missing].map((oid) => `--find-object=${oid}`);
    const args = [...LOG, ...OLDEST_FIRST, "--raw", "--no-abbrev", ...objects, ...range.options];
    let origin;
    for await (const line of linesOf(repository, args, { input: (0,git_commits/* lines */.Mn)(range.revisions), deadlineMs })) {
        origin = originIn(repository, line) ?? origin;
        // ":<mode> <mode> <id before> <id after> <status>\t<path>", where a path never breaks the line. Source: git-diff(1), raw format.
        const after = line.startsWith(":") ? line.split(" ", 4)[3] : undefined;
        if (after === undefined || origin === undefined || !missing.delete(after))
            continue;
        found.set(after, origin);
        if (missing.size === 0)
            return;
    }
}
/** The path goes to git through its input, for it may hold the secret, and a list of processes shows arguments. */
async function findPath(repository, path, range, found, deadlineMs) {
    if (/[\r\n]/.test(path))
        return;
    const args = [...LOG, ...OLDEST_FIRST, "--no-patch", "--diff-filter=A", ...range.options];
    const input = (0,git_commits/* lines */.Mn)([...range.revisions, "--", `${repository.prefix}${path}`]);
    for await (const line of linesOf(repository, args, { input, deadlineMs })) {
        const origin = originIn(repository, line);
        if (origin !== undefined) {
            found.set(path, origin);
            return;
        }
    }
}
async function findDates(repository, commits, found, deadlineMs) {
    const input = (0,git_commits/* lines */.Mn)(commits.map((commit) => (0,references/* requireId */.l4)(repository, commit)));
    const args = ["log", "--stdin", "--no-walk=unsorted", "--no-patch", "--format=%H %aI"];
    for await (const line of linesOf(repository, args, { input, deadlineMs })) {
        const origin = originIn(repository, line);
        if (origin !== undefined)
            found.set(origin.commit, origin);
    }
}
function originIn(repository, line) {
    const [commit = "", authorDate, ...rest] = line.split(" ");
    if (authorDate === undefined || rest.length > 0 || !(0,references/* isFullId */.JW)(repository, commit))
        return undefined;
    return { commit, authorDate };
}
/** Ends git as soon as nobody wants more lines. */
async function* linesOf(repository, args, options) {
    const stream = (0,run/* streamGit */.t)(repository, args, options);
    const reader = (0,byte_reader/* byteReader */.K)(stream);
    try {
        for (let line = await reader.line(); line !== undefined; line = await reader.line())
            yield line;
    }
    finally {
        await stream.return(0);
    }
}

// EXTERNAL MODULE: ./lib/git/entries.js
var entries = __webpack_require__(6063);
// EXTERNAL MODULE: ./lib/git/index-list.js
var index_list = __webpack_require__(4664);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/git/path-set.js

/**
 * Paths are told apart by 64 bits that depend on two secret numbers, so that nobody can make a path that passes for another one; by
 * chance it happens once in some 10^9 repositories of a million paths.
 */
function createPathSet() {
    const seeds = [(0,external_node_crypto_.randomInt)(1, 2 ** 32), (0,external_node_crypto_.randomInt)(1, 2 ** 32)];
    const table = createTable();
    const within = (folder) => {
        const [first, second] = mix(seeds[0] | 0, seeds[1] | 0, folder, 0, folder.length);
        return (bytes, start, end) => {
            const [high, low] = mix(first, second, bytes, start, end);
            return table.add(high, low);
        };
    };
    const top = within(new Uint8Array());
    return { add: (path) => top(path, 0, path.length), within };
}
/** Source of the factors: FNV-1a, 32 bits; MurmurHash3, c1. */
function mix(high, low, bytes, start, end) {
    let [one, two] = [high, low];
    for (let index = start; index < end; index++) {
        const byte = bytes[index] ?? 0;
        one = Math.imul(one ^ byte, 0x01000193);
        two = (Math.imul(two ^ byte, 0xcc9e2d51) + 0x9e3779b9) | 0;
        two = (two << 13) | (two >>> 19);
    }
    return [one, two];
}
/** Pairs of 32 bits by open addressing, at most half full. The pair of zeros stands for an empty place. */
function createTable() {
    let places = 1 << 12;
    let pairs = new Int32Array(2 * places);
    let size = 0;
    const put = (high, low) => {
        for (let place = (low ^ (high >>> 7)) & (places - 1);; place = (place + 1) & (places - 1)) {
            const [one, two] = [pairs[2 * place], pairs[2 * place + 1]];
            if (one === high && two === low)
                return false;
            if (one !== 0 || two !== 0)
                continue;
            pairs[2 * place] = high;
            pairs[2 * place + 1] = low;
            return true;
        }
    };
    const grow = () => {
        const before = pairs;
        places *= 2;
        pairs = new Int32Array(2 * places);
        for (let index = 0; index < before.length; index += 2) {
            const [high = 0, low = 0] = [before[index], before[index + 1]];
            if (high !== 0 || low !== 0)
                put(high, low);
        }
    };
    return {
        add(high, low) {
            if (2 * size >= places)
                grow();
            const isNew = put(high, low || 1);
            if (isNew)
                size += 1;
            return isNew;
        },
    };
}

// EXTERNAL MODULE: ./lib/git/paths.js
var paths = __webpack_require__(6091);
;// CONCATENATED MODULE: ./lib/git/range-objects.js




/**
 * The blobs below DIR that the range brought, each once. git lists objects, not differences, so that what only a merge
 * brought is among them.
 */
const blobsOfRange = (repository, range) => objectsOfRange(repository, "blob", range);
/** The trees at and below DIR that the range brought, each once; DIR itself has no path. */
const treesOfRange = (repository, range) => objectsOfRange(repository, "tree", range);
async function* objectsOfRange(repository, type, range) {
    if (range.commits.length === 0 && range.options.length === 0)
        return;
    if (repository.prefix === "") {
        yield* listObjects(repository, type, range.options, range.revisions);
        return;
    }
    // One object may lie at two paths, and git names one; so the walk starts from the trees of DIR and never leaves it.
    const trees = await treesOfDirectory(repository, range.commits);
    const known = await treesOfDirectory(repository, range.boundary);
    if (trees.length === 0)
        return;
    yield* listObjects(repository, type, [], [...trees, ...known.map((tree) => `^${tree}`)]);
}
/** The objects of one type that rev-list reaches from `revisions`. */
async function* listObjects(repository, type, options, revisions) {
    const filter = [`--filter=object:type=${type}`, "--filter-provided-objects"];
    const args = ["rev-list", "--objects", ...filter, ...options, "--stdin"];
    const stream = (0,run/* streamGit */.t)(repository, args, { input: (0,git_commits/* lines */.Mn)(revisions) });
    const reader = (0,byte_reader/* byteReader */.K)(stream);
    try {
        for (let line = await reader.line(); line !== undefined; line = await reader.line())
            yield objectIn(line);
    }
    finally {
        await stream.return(0);
    }
}
/** "<id> <path>", or "<id> " or "<id>" where there is none; a path is cut at a line break. Source: git-rev-list(1), --objects. */
function objectIn(line) {
    const end = line.indexOf(" ");
    if (end < 0 || end === line.length - 1)
        return { oid: line.trimEnd(), name: undefined };
    return { oid: line.slice(0, end), name: Buffer.from(line.slice(end + 1), "latin1") };
}
async function treesOfDirectory(repository, commits) {
    if (commits.length === 0)
        return [];
    const path = repository.prefix.replace(/\/$/, "");
    if (path.includes("\n"))
        throw new errors/* UserError */.yo(`${JSON.stringify(path)} holds a line break; git cannot be asked for its history.`);
    const input = commits.map((commit) => `${commit}:${path}\0`).join("");
    const { stdout } = await (0,run/* runGit */.E)(repository, ["cat-file", "--batch-check=%(objecttype) %(objectname)", "-z"], {
        input,
    });
    const answers = stdout.toString("utf8").split("\n").slice(0, -1);
    if (answers.length !== commits.length) {
        throw new errors/* UserError */.yo(`git cat-file answered ${answers.length} of ${commits.length} questions.`);
    }
    return [...new Set(answers.flatMap((answer) => /^tree ([0-9a-f]+)$/.exec(answer)?.[1] ?? []))];
}

;// CONCATENATED MODULE: ./lib/git/path-names.js









/**
 * The paths below DIR that the range brought, folders and submodules too, each once, as they are shown: a name may hold a
 * secret where no content does. They come from the trees themselves, for the list of blobs names only one path of each. A path
 * that a commit just outside of the range has is not new. What lies in two folders of the very same content is named in one of them.
 */
async function* pathsOfRange(repository, range) {
    const seen = createPathSet();
    for (const commit of range.boundary.slice(0, LISTED_BOUNDARIES)) {
        for (const path of await pathsOutside(repository, commit))
            seen.add(path);
    }
    const waiting = [];
    async function* ids() {
        for await (const tree of treesOfRange(repository, range)) {
            waiting.push(tree);
            yield tree.oid;
        }
    }
    for await (const { oid, type, bytes } of (0,git_objects/* readObjects */.$)(repository, ids())) {
        const folder = waiting.shift()?.name;
        if (type !== "tree")
            throw new errors/* UserError */.yo(`git listed ${oid} as a tree, but it is a ${type}. Run git fsck.`);
        const before = folder === undefined ? NOTHING : Buffer.concat([folder, SLASH]);
        for (const name of newNames(bytes, oid, before, seen))
            yield (0,paths/* displayPath */.Gt)(Buffer.concat([before, name]));
    }
}
const NOTHING = Buffer.alloc(0);
const SLASH = Buffer.from("/");
const BLANK = 0x20;
/**
 * The names of a tree object whose paths were not met yet. A history holds millions of entries, of which few are new, so that they
 * are told apart before anything is made of them. Source: git's tree-walk.c: mode, blank, name, NUL, then the bytes of the id.
 */
function newNames(bytes, oid, folder, seen) {
    const idBytes = oid.length / 2;
    const names = [];
    const isNew = seen.within(folder);
    let position = 0;
    while (position < bytes.length) {
        while (position < bytes.length && bytes[position] !== BLANK)
            position += 1;
        const start = position + 1;
        const end = bytes.indexOf(0, start);
        if (end < start)
            throw new errors/* UserError */.yo(`The tree ${oid} is damaged. Run git fsck.`);
        if (isNew(bytes, start, end))
            names.push(bytes.subarray(start, end));
        position = end + 1 + idBytes;
    }
    return names;
}
/** None where there is no end of them: a tree bomb there must not keep the range from being searched, if with names that are old. */
async function pathsOutside(repository, commit) {
    const args = ["ls-tree", "-r", "-t", "-z", "--name-only", "--full-tree", commit, ...(0,index_list/* pathsOf */.wG)(repository)];
    try {
        const { stdout } = await (0,run/* runGit */.E)(repository, args, { maximumBytes: OUTSIDE_BYTES });
        return [...(0,entries/* splitList */.ry)(stdout)].flatMap((name) => (0,entries/* belowPrefix */.EE)(repository, name) ?? []);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return [];
        throw error;
    }
}
/** A range of many merges has hundreds of boundaries, which differ little; a name that only the others had is searched once more. */
const LISTED_BOUNDARIES = 20;
const OUTSIDE_BYTES = limits/* GIT_LISTING_BYTES */.uo / 4;

;// CONCATENATED MODULE: ./lib/git/range.js










/**
 * Every blob below DIR that `head` reaches and `base` does not; both are names for resolveCommit. Blobs come in git's own
 * order, each once, as kind "file" and with the one path that git names. `read` answers from `head`. Throws UserError where
 * a name is not understood, and where the clone is shallow or lacks objects within the range.
 */
async function rangeTree(repository, base, head) {
    // Asked at the same time, since starting git takes longer than its answer.
    const [from, to, tags] = await (0,in_turn/* inTurn */.l)([
        (0,references/* resolveCommit */.WL)(repository, base),
        (0,references/* resolveCommit */.WL)(repository, head),
        (0,references/* tagsBehind */.gD)(repository, head),
    ]);
    return { ...(await treeOf(repository, `the range ${base}..${head}`, { base: from, head: to }, tags)), head: to };
}
/**
 * Like rangeTree, for all that `reference`, or where it is left out any reference, reaches; of that, what is wanted. `read` answers
 * from it or HEAD.
 */
async function historyTree(repository, reference, wanted) {
    if (reference === undefined)
        return treeOf(repository, HISTORY, {}, [], wanted);
    const range = { head: await (0,references/* resolveCommit */.WL)(repository, reference) };
    return treeOf(repository, `the history of ${reference}`, range, await (0,references/* tagsBehind */.gD)(repository, reference), wanted);
}
/** What the history of all references is called. */
const HISTORY = "the history of all references";
/** `tags` are the tag objects by way of which the head was named. */
async function treeOf(repository, name, range, tags = [], wanted) {
    const walked = await (0,git_commits/* walkCommits */.AM)(repository, range);
    const head = async () => range.head ?? (await (0,references/* resolveCommit */.WL)(repository, "HEAD"));
    let ofHead;
    const reached = () => {
        ofHead ??= head().then(async (tip) => new Set((await (0,git_commits/* walkCommits */.AM)(repository, { head: tip })).commits));
        return ofHead;
    };
    return {
        ...range,
        ...(range.head === undefined ? {} : { commit: range.head }),
        name,
        commits: walked.commits.length,
        blobs: () => readBlobs(repository, wantedBlobs(repository, walked, wanted)),
        messages: () => readMessages(repository, wantedMessages(repository, walked, tags, wanted)),
        async *names() {
            if (wanted?.names ?? true)
                yield* pathsOfRange(repository, walked);
        },
        references: async () => (walked.options.length > 0 ? (0,references/* listReferences */.Xo)(repository) : []),
        attribute: (wanted, deadlineMs) => findOrigins(repository, wanted, walked, deadlineMs),
        isAtHead: async (commit) => range.head !== undefined || (await reached()).has(commit),
        async read(path) {
            return (0,commit_tree/* commitTree */.S)(repository, await head()).read(path);
        },
    };
}
async function* wantedBlobs(repository, range, wanted) {
    const { blobs, isWantedPath } = wanted ?? {};
    if (blobs?.size === 0 && isWantedPath === undefined)
        return;
    for await (const object of blobsOfRange(repository, range)) {
        const isWanted = blobs?.has(object.oid) ?? true;
        if (isWanted || isWantedPath?.(shown(object)))
            yield object;
    }
}
async function* wantedMessages(repository, range, tags, wanted) {
    if (wanted?.messages.size === 0)
        return;
    for await (const oid of messagesOf(repository, range, tags)) {
        if (wanted?.messages.has(oid) ?? true)
            yield oid;
    }
}
async function* messagesOf(repository, range, tags) {
    yield* range.commits;
    yield* tags;
    if (range.options.length === 0)
        return;
    for await (const tag of listObjects(repository, "tag", range.options, range.revisions))
        yield tag.oid;
}
async function* readMessages(repository, oids) {
    for await (const object of (0,git_objects/* readObjects */.$)(repository, oids)) {
        if (object.unheld)
            throw notListed(object.oid, "commit or tag", object.type);
        yield object;
    }
}
const notListed = (oid, listed, type) => new errors/* UserError */.yo(`git listed ${oid} as a ${listed}, but it is a ${type}. Run git fsck.`);
/** The path of an object, or its id where it has none. */
const shown = ({ oid, name }) => (name === undefined ? oid : (0,paths/* displayPath */.Gt)(name));
/** Ids go to git as they are listed, and their paths wait in between: a history of any length takes little memory. */
async function* readBlobs(repository, objects) {
    const waiting = [];
    async function* ids() {
        for await (const object of objects) {
            waiting.push(object);
            yield object.oid;
        }
    }
    const nameOf = (oid) => JSON.stringify(shown(waiting[0] ?? { oid, name: undefined }));
    for await (const { type, ...content } of (0,git_objects/* readObjects */.$)(repository, ids(), { nameOf })) {
        const object = waiting.shift();
        if (type !== "blob")
            throw notListed(content.oid, "blob", type);
        yield { paths: [shown(object ?? { oid: content.oid, name: undefined })], kind: "file", ...content };
    }
}


/***/ }),

/***/ 9605:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/**
 * The answers of all, each in its place. Unlike Promise.all, throws what went wrong with the first of them and not what went wrong
 * first, as if each had begun only after the one before.
 */
async function inTurn(asked) {
    for (const answer of asked)
        Promise.resolve(answer).catch(() => undefined); // awaited below; until then no failure is "unhandled"
    for (const answer of asked)
        await answer;
    return Promise.all(asked);
}


/***/ })

};
;