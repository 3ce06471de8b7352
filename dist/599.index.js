"use strict";
exports.id = 599;
exports.ids = [599,989];
exports.modules = {

/***/ 1791:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ directoryTimeoutFrom),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   nI: () => (/* binding */ choicesFrom),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);


const GATES = ["documents", "directory", "secrets", "iam-users"];
const FAIL_ON = ["error", "warning", "never"];
const FORMATS = ["pretty", "json", "github", "markdown"];
/**
 * Options as choices of a run. `readSnapshot` reads the file that `--directory FILE` names, from wherever the caller trusts.
 * Throws UserError for a value that is not among the known ones.
 */
async function choicesFrom(written, readSnapshot) {
    const only = textOf(written, "only");
    const failOn = textOf(written, "fail-on");
    const instance = textOf(written, "instance");
    const config = textOf(written, "config");
    const waitForSyncMs = waitFrom(textOf(written, "wait-for-sync"));
    const directory = await directoryFrom(textOf(written, "directory"), readSnapshot);
    return {
        ...(only === undefined ? {} : { only: gatesIn(only) }),
        ...(directory === undefined ? {} : { directory }),
        directoryTimeoutMs: directoryTimeoutFrom(written),
        ...(waitForSyncMs === undefined ? {} : { waitForSyncMs }),
        ...(instance === undefined ? {} : { instance }),
        ...(config === undefined ? {} : { config }),
        ...(failOn === undefined ? {} : { failOn: oneOf("--fail-on", failOn, FAIL_ON) }),
    };
}
/** The text of an option; undefined where it is absent or empty, as an input of a workflow is that nobody set. */
function textOf(written, name) {
    const value = written[name];
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** `value` if it is one of `known`; else UserError with the nearest of them. */
function oneOf(option, value, known) {
    const found = known.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const near = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(value, known);
    const advice = near === undefined ? `It takes ${known.join(", ")}.` : `Did you mean "${near}"?`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${option} does not take "${value}". ${advice}`);
}
/** An empty entry is an error and not nothing: a list that turned out empty would check nothing, and pass. */
const gatesIn = (text) => text.split(",").map((part) => oneOf("--only", part.trim(), GATES));
async function directoryFrom(written, readSnapshot) {
    if (written === undefined || written === "auto" || written === "live" || written === "off")
        return written;
    return readSnapshot(written);
}
function waitFrom(minutes) {
    if (minutes === undefined)
        return undefined;
    if (/^\d{1,3}$/.test(minutes) && Number(minutes) > 0 && Number(minutes) <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SYNC_WAIT_MINUTES */ .S_)
        return 60_000 * Number(minutes);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--wait-for-sync takes a number of minutes from 1 to ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SYNC_WAIT_MINUTES */ .S_}, not "${minutes}".`);
}
/** Milliseconds that the directory may take. Throws UserError for what is no number of seconds. */
function directoryTimeoutFrom(written) {
    const seconds = textOf(written, "directory-timeout");
    if (seconds === undefined)
        return 1000 * _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DIRECTORY_TIMEOUT_SECONDS */ .YA;
    if (/^\d{1,5}$/.test(seconds) && Number(seconds) > 0)
        return 1000 * Number(seconds);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--directory-timeout takes a number of seconds above zero, not "${seconds}".`);
}


/***/ }),

/***/ 989:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);

/**
 * The beginning of a text for a message: all of it up to `characters` UTF-16 code units, else what fits, and `…`. A word that
 * does not fit whole is shown in so few characters that it gives no secret away: cut off, nothing would know one again.
 */
function excerpt(text, characters) {
    if (text.length <= characters)
        return text;
    const kept = text.slice(0, characters);
    const word = /\s/.test(text[characters] ?? "") ? 0 : (/\S*$/.exec(kept)?.[0].length ?? 0);
    const shown = kept.slice(0, kept.length - Math.max(0, word - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_CHARACTERS_SHOWN */ .ee));
    return `${shown.replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** A count as people write it: `10,240`. (A locale's own format takes twelve milliseconds to load.) */
const grouped = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");


/***/ }),

/***/ 3153:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ byteReader)
/* harmony export */ });
/** A reader over `pieces`; it holds one piece, and what is asked for. */
function byteReader(pieces) {
    const { rest, take, more } = createSupply(pieces);
    const fill = async (target) => {
        let done = 0;
        while (target.length - done > rest().length) {
            target.set(rest(), done);
            done += rest().length;
            if (!(await more()))
                return false;
        }
        target.set(take(target.length - done), done);
        return true;
    };
    return {
        fill,
        async line() {
            const parts = [];
            do {
                const end = rest().indexOf(LF);
                parts.push(take(end < 0 ? rest().length : end));
                if (end < 0)
                    continue;
                take(1);
                return Buffer.concat(parts).toString("latin1");
            } while (await more());
            const last = Buffer.concat(parts);
            return last.length === 0 ? undefined : last.toString("latin1");
        },
        async bytes(count) {
            if (count <= rest().length)
                return take(count);
            const bytes = Buffer.allocUnsafe(count);
            return (await fill(bytes)) ? bytes : undefined;
        },
        async skip(count) {
            let missing = count;
            while (missing > rest().length) {
                missing -= rest().length;
                if (!(await more()))
                    return false;
            }
            take(missing);
            return true;
        },
    };
}
const LF = 0x0a;
function createSupply(pieces) {
    let rest = Buffer.alloc(0);
    return {
        rest: () => rest,
        take(count) {
            const taken = rest.subarray(0, count);
            rest = rest.subarray(count);
            return taken;
        },
        async more() {
            const step = await pieces.next();
            if (step.done === true)
                return false;
            rest = step.value;
            return true;
        },
    };
}


/***/ }),

/***/ 9543:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6063);
/* harmony import */ var _index_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _object_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9837);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1701);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1467);






/**
 * DIR as the commit of this full id holds it, empty where the commit has no DIR. The bytes are those of the objects:
 * no attribute and no filter is applied. Submodules are left out.
 */
function commitTree(repository, commit) {
    return (0,_object_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .objectTree */ .K)(repository, { name: `commit ${commit}`, commit }, () => listCommit(repository, commit));
}
async function listCommit(repository, commit) {
    const args = ["ls-tree", "-r", "-z", "--full-tree", (0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .requireId */ .l4)(repository, commit), ...(0,_index_list_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(repository)];
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(repository, args, { maximumBytes: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .GIT_LISTING_BYTES */ .uo });
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(entriesIn(repository, stdout));
}
function* entriesIn(repository, output) {
    for (const line of (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .ry)(output)) {
        const { fields, name } = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .recordIn */ .Rn)(line);
        const [mode, , oid] = fields;
        const entry = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(repository, mode, oid, name);
        if (entry !== undefined)
            yield entry;
    }
}


/***/ }),

/***/ 6063:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ belowPrefix),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Rn: () => (/* binding */ recordIn),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   f6: () => (/* binding */ cutList),
/* harmony export */   jG: () => (/* binding */ unknownForm),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6091);


/** The paths of a list that ends each with NUL. Throws UserError where the last one does not: the list was cut. */
function* splitList(output) {
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        if (end < 0)
            throw cutList();
        yield output.subarray(start, end);
        start = end + 1;
    }
}
/** The record that a line of `ls-files -s -z` or `ls-tree -z` is, as splitList answers it. */
function recordIn(line) {
    const tab = line.indexOf(0x09);
    if (tab < 0)
        throw unknownForm();
    return { fields: line.toString("latin1", 0, tab).split(" "), name: line.subarray(tab + 1) };
}
/** A list of git that does not end where a path does. */
const cutList = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("git ended a list of files in the middle of a path.");
/** A line of a list that holds no record. */
const unknownForm = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("git answered a list of files in an unknown form.");
/** The path below DIR, or undefined where `name`, which is relative to the top, is not below it. */
function belowPrefix(repository, name) {
    if (repository.prefix === "")
        return name;
    const prefix = Buffer.from(repository.prefix);
    return name.subarray(0, prefix.length).equals(prefix) ? name.subarray(prefix.length) : undefined;
}
/** What an octal file mode of git stands for; undefined for folders and submodules. Source: gitformat-index(5), "32-bit mode". */
function kindOf(mode) {
    const type = Number.parseInt(mode, 8) & 0o170000;
    if (type === 0o120000)
        return "symlink";
    return type === 0o100000 ? "file" : undefined;
}
/** The entry of one record, or undefined for what is no file of DIR. */
function entryOf(repository, mode, oid, name) {
    const kind = kindOf(mode ?? "");
    const below = belowPrefix(repository, name);
    if (kind === undefined || below === undefined)
        return undefined;
    return { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .displayPath */ .Gt)(below), name: below, kind, oid: oid ?? "" };
}
/** Each path once, the first one of it, in path order. Paths are told apart by their bytes, not by how they look. */
function inOrder(items) {
    const known = new Map();
    for (const item of items) {
        const key = typeof item.name === "string" ? item.name : item.name.toString("latin1");
        if (!known.has(key))
            known.set(key, item);
    }
    return [...known.values()].sort(_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .byPath */ .f2);
}


/***/ }),

/***/ 3506:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   mR: () => (/* binding */ networkEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2357);




/** What git needs of the surroundings. No GIT_* variable is among them: some execute code, some change results, some write files. */
const ALLOWED = [
    "HOME",
    "XDG_CONFIG_HOME",
    "USER",
    "LOGNAME",
    "SUDO_UID",
    "TMPDIR",
    "TMP",
    "TEMP",
    "SystemRoot",
    "windir",
    "USERPROFILE",
    "HOMEDRIVE",
    "HOMEPATH",
    "APPDATA",
    "LOCALAPPDATA",
    "ProgramData",
    "ProgramFiles",
];
/** What the network and its keys need; only a fetch gets these. */
const ALLOWED_FOR_FETCH = [
    "SSH_AUTH_SOCK",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "GIT_SSL_CAINFO",
    "GIT_SSL_CAPATH",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
];
/** GIT_NO_REPLACE_OBJECTS alone does not stop grafts, and GIT_NO_LAZY_FETCH stops a partial clone from running programs. */
const FIXED = {
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null/none",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_LITERAL_PATHSPECS: "1",
    LC_ALL: "C",
};
/** The environment of every git process: an allow-list, and what switches off whatever git would do beyond the question. */
function gitEnvironment(surroundings) {
    return { ...pick(surroundings, ALLOWED), PATH: absoluteFolders(surroundings).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter), ...FIXED };
}
/** What a fetch gets on top: proxies, certificates and the agent that holds SSH keys. */
function networkEnvironment(surroundings) {
    return pick(surroundings, ALLOWED_FOR_FETCH);
}
/**
 * The absolute path of git, looked up once: the search of the operating system may begin in the working folder, which here
 * belongs to a stranger. Throws UserError where PATH names no git.
 */
function findGit(surroundings) {
    const found = findProgram(surroundings, node_process__WEBPACK_IMPORTED_MODULE_2__.platform === "win32" ? "git.exe" : "git");
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("git was not found in PATH. Identity Guard reads repositories through git: install it, version 2.38 or newer.");
}
/** The absolute path of a program, or undefined where PATH names none. */
function findProgram(surroundings, name) {
    const found = absoluteFolders(surroundings).find((folder) => isProgram((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
    return found === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found, name);
}
/** Windows writes it "Path". Relative entries, and the empty one, mean the working folder. */
function absoluteFolders(surroundings) {
    const name = Object.keys(surroundings).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
    return (surroundings[name] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function pick(surroundings, names) {
    const picked = {};
    for (const name of names) {
        const value = surroundings[name];
        if (value !== undefined)
            picked[name] = value;
    }
    return picked;
}


/***/ }),

/***/ 8213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   k9: () => (/* binding */ HOW_TO_FETCH_ALL),
/* harmony export */   y0: () => (/* binding */ GitTimeoutError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);


/** git did not end in time; apart from other trouble, so that a question of comfort may give up quietly. */
class GitTimeoutError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
/** Characters of git's own words that a message repeats. */
const SAID_CHARACTERS = 500;
/** Warnings after which git goes on with exit code 0, though its answer is not the whole one. */
const INCOMPLETE = /^warning: (?:could not open directory|ignoring broken ref)/m;
/** What git says where objects are not in the clone. */
const LACKING = /promisor remote|missing (?:blob|tree|commit|object)|lazy fetching|bad (?:tree )?object/;
/** What to do where the clone lacks objects. */
const HOW_TO_FETCH_ALL = "The clone is shallow, partial or damaged: fetch everything; in GitHub Actions set fetch-depth: 0, and no filter, on actions/checkout.";
/**
 * The trouble that `ending` means, or undefined where it is a success. `accept` lists the exit codes that are answers;
 * `secrets` are texts that must not be repeated.
 */
function troubleOf(command, ending, accept, secrets) {
    const how = howItFailed(ending, accept);
    if (how === undefined)
        return undefined;
    const said = quoteGit(ending.said, secrets) + (LACKING.test(ending.said) ? `. ${HOW_TO_FETCH_ALL}` : "");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`git ${command} ${how}${said}`, undefined, ending.said);
}
function howItFailed({ code, signal, said }, accept) {
    if (code === undefined)
        return `was ended by ${signal ?? "a signal"}`;
    if (!accept.includes(code))
        return `failed with exit code ${code}`;
    return INCOMPLETE.test(said) ? "could not read everything" : undefined;
}
/** The line of `said` that tells the trouble, as the end of a sentence; without control characters, passwords and `secrets`. */
function quoteGit(said, secrets) {
    const lines = said.split(/[\r\n]+/).filter((line) => line.trim() !== "");
    const telling = lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1);
    if (telling === undefined)
        return ". It gave no reason.";
    const hidden = secrets.reduce((text, secret) => text.replaceAll(secret, "***"), telling);
    return `: ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(plain(hidden.replace(/:\/\/[^/@\s]*@/g, "://***@")), SAID_CHARACTERS)}`;
}
const plain = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ").trim();


/***/ }),

/***/ 4664:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ listWorkTree),
/* harmony export */   VH: () => (/* binding */ listIndex),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6063);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1467);



/** What the index says of DIR. */
const listIndex = async (repository) => Array.from((0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .ry)(await listFiles(repository, ["--cached"])), indexRecord);
/** What the index says of DIR, and the names of the files there that git neither tracks nor is told to ignore by a .gitignore. */
async function listWorkTree(repository) {
    const output = await listFiles(repository, ["--cached", "--others", "--exclude-per-directory=.gitignore"]);
    const [tracked, untracked] = [[], []];
    // As one text, of which parts are cheap: trees have very many files.
    for (const line of linesOf(output)) {
        if (line.startsWith(UNTRACKED))
            untracked.push(line.slice(UNTRACKED.length));
        else
            tracked.push(trackedFile(line));
    }
    return { tracked, untracked };
}
/** The tag of `ls-files -t` before a path without mode and id. Source: git-ls-files(1). */
const UNTRACKED = "? ";
function linesOf(output) {
    const lines = output.toString("latin1").split("\0");
    if (lines.pop() !== "")
        throw (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .cutList */ .f6)();
    return lines;
}
function trackedFile(line) {
    const tab = line.indexOf("\t");
    if (tab < 0)
        throw (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownForm */ .jG)();
    const [tag, mode = "", oid = ""] = line.slice(0, tab).split(" ", 3);
    return { mode, oid, name: line.slice(tab + 1), skipWorkTree: tag === "S" };
}
async function listFiles(repository, which) {
    const args = ["ls-files", ...which, "--stage", "-t", "-z", ...pathsOf(repository)];
    return (await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(repository, args, { maximumBytes: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .GIT_LISTING_BYTES */ .uo })).stdout;
}
/** The arguments that limit a list to DIR. */
const pathsOf = (repository) => repository.prefix === "" ? [] : ["--", repository.prefix];
function indexRecord(line) {
    const { fields, name } = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .recordIn */ .Rn)(line);
    const [tag, mode = "", oid = "", stage] = fields;
    return { name, mode, oid, stage: Number(stage), skipWorkTree: tag === "S" };
}


/***/ }),

/***/ 9837:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ objectTree)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7353);

/** A tree whose files are objects of the repository. `list` is asked once, when the first file is wanted. */
function objectTree(repository, about, list) {
    let listed;
    const entries = () => {
        listed ??= list();
        return listed;
    };
    let grouped;
    const groups = () => {
        grouped ??= entries().then(groupsOf);
        return grouped;
    };
    return {
        ...about,
        async *blobs() {
            yield* readGroups(repository, await groups());
        },
        size: async () => (await groups()).length,
        async read(path) {
            const entry = (await entries()).find((candidate) => candidate.path === path);
            if (entry?.kind !== "file")
                return undefined;
            for await (const blob of readGroups(repository, groupsOf([entry])))
                return blob;
            return undefined;
        },
    };
}
/** Equal objects are one blob; a link and a file of equal bytes stay two. */
function groupsOf(entries) {
    const groups = new Map();
    for (const { oid, kind, path } of entries) {
        const key = `${kind} ${oid}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { oid, kind, paths: [path] });
        else
            group.paths.push(path);
    }
    return [...groups.values()];
}
async function* readGroups(repository, groups) {
    if (groups.length === 0)
        return;
    let next = 0;
    const ids = groups.map((group) => group.oid);
    const name = (oid) => JSON.stringify(groups[next]?.paths[0] ?? oid);
    for await (const object of (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$)(repository, ids, { nameOf: name })) {
        const group = groups[next];
        next += 1;
        if (group !== undefined)
            yield blobOf(group, object);
    }
}
const blobOf = (group, { bytes, unheld }) => unheld ? { ...group, unheld } : { ...group, bytes };


/***/ }),

/***/ 7353:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readObjects)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/git/byte-reader.js
var byte_reader = __webpack_require__(3153);
// EXTERNAL MODULE: ./lib/git/failure.js
var failure = __webpack_require__(8213);
;// CONCATENATED MODULE: ./lib/git/large-object.js
/**
 * A large object of `size` bytes, of which no more is in memory than the last stretch that was asked for: what the next one has in
 * common with that is taken from there.
 */
function largeObject(size, { first, again, short }) {
    const kept = { bytes: Buffer.alloc(0), start: 0, end: 0 };
    let passed = 0;
    let own;
    let isClosed = false;
    const advance = async (target) => {
        const reader = own?.reader ?? first;
        if (!(await (typeof target === "number" ? reader.skip(target) : reader.fill(target))))
            throw short();
        if (own === undefined)
            passed += typeof target === "number" ? target : target.length;
    };
    const read = async (start, end) => {
        if (isClosed)
            throw new Error("A large object was asked for its bytes after the next one had been read.");
        if (start < kept.start) {
            await own?.close();
            own = await again();
            Object.assign(kept, { start: 0, end: 0 });
        }
        const shared = Math.max(0, Math.min(end, kept.end) - start);
        if (start > kept.end)
            await advance(start - kept.end);
        const bytes = roomFor(kept.bytes, Math.max(end, kept.end) - start);
        if (start < kept.end)
            kept.bytes.copy(bytes, 0, start - kept.start, kept.end - kept.start);
        if (end > kept.end)
            await advance(bytes.subarray(shared, end - start));
        Object.assign(kept, { bytes, start, end: Math.max(end, kept.end) });
        return bytes.subarray(0, end - start);
    };
    return {
        unheld: { size, read },
        async close() {
            isClosed = true;
            await own?.close();
            own = undefined;
        },
        leave: () => advance(size - passed),
    };
}
/** A buffer of so many bytes at least: this one, if it is large enough. */
const roomFor = (known, bytes) => known.length >= bytes ? known : Buffer.allocUnsafeSlow(bytes);

// EXTERNAL MODULE: ./lib/git/references.js
var references = __webpack_require__(1701);
// EXTERNAL MODULE: ./lib/git/run.js + 1 modules
var run = __webpack_require__(1467);
;// CONCATENATED MODULE: ./lib/git/objects.js







/** Ids that go to git in one piece. */
const IDS_AT_ONCE = 512;
/**
 * The objects of these full ids, in that order, out of one `git cat-file --batch`. Every reply is compared with the
 * question: git says "missing" and ends with exit code 0. Throws UserError for a missing or damaged object, for one too large
 * that is no blob, and a short answer.
 */
async function* readObjects(repository, oids, options = {}) {
    const asked = [];
    const { reader, close } = startReading(repository, questions(repository, oids, asked));
    const { nameOf = (oid) => oid, heldBytes = limits/* BLOB_BYTES */.qf } = options;
    try {
        for (;;) {
            const header = await reader.line();
            if (header === undefined)
                break;
            const answered = answerIn(header, asked.shift(), nameOf);
            const short = () => shortAnswer(asked.length + 1);
            if (answered.type === "blob" && answered.size > heldBytes) {
                const again = () => readAgain(repository, answered.oid, nameOf);
                yield* readLarge(answered, { first: reader, again, short });
            }
            else {
                yield await readHeld(answered, reader, short);
            }
        }
        if (asked.length > 0)
            throw shortAnswer(asked.length);
    }
    finally {
        await close();
    }
}
function startReading(repository, input) {
    const stream = (0,run/* streamGit */.t)(repository, ["cat-file", "--batch", "--buffer"], { input });
    return { reader: (0,byte_reader/* byteReader */.K)(stream), close: () => stream.return(0) };
}
/** Has git print one object, and reads its header. */
async function readAgain(repository, oid, nameOf) {
    const stream = startReading(repository, `${(0,references/* requireId */.l4)(repository, oid)}\n`);
    try {
        const header = await stream.reader.line();
        if (header === undefined)
            throw shortAnswer(1);
        answerIn(header, oid, nameOf);
        return stream;
    }
    catch (error) {
        await stream.close();
        throw error;
    }
}
async function readHeld({ oid, type, size }, reader, short) {
    const bytes = await reader.bytes(size);
    if (bytes === undefined || !(await reader.skip(1)))
        throw short();
    return { oid, type, bytes };
}
async function* readLarge({ oid, size }, source) {
    const { unheld, close, leave } = largeObject(size, source);
    try {
        yield { oid, type: "blob", unheld };
    }
    finally {
        await close();
    }
    await leave();
    if (!(await source.first.skip(1)))
        throw source.short();
}
/** Notes what is asked in `asked`, from where each reply takes it off again. */
async function* questions(repository, oids, asked) {
    let lines = 0;
    let piece = "";
    for await (const oid of oids) {
        asked.push((0,references/* requireId */.l4)(repository, oid));
        piece += `${oid}\n`;
        lines += 1;
        if (lines % IDS_AT_ONCE !== 0)
            continue;
        yield piece;
        piece = "";
    }
    if (piece !== "")
        yield piece;
}
function answerIn(header, oid, nameOf) {
    if (oid === undefined)
        throw new errors/* UserError */.yo("git cat-file answered more than it was asked.");
    if (header === `${oid} missing`) {
        throw new errors/* UserError */.yo(`The object ${oid} (${nameOf(oid)}) is missing in this repository, so it cannot be judged. ${failure/* HOW_TO_FETCH_ALL */.k9}`);
    }
    const [, answered, type = "", digits] = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(header) ?? [];
    if (answered !== oid)
        throw new errors/* UserError */.yo(`git cat-file was asked for ${oid} and answered ${JSON.stringify(header)}.`);
    const size = Number(digits);
    if (type === "blob" || size <= limits/* MESSAGE_BYTES */._g)
        return { oid, type, size };
    throw new errors/* UserError */.yo(`${nameOf(oid)} has ${size} bytes (object ${oid}); more than ${limits/* MESSAGE_BYTES */._g} are not read.`);
}
const shortAnswer = (count) => new errors/* UserError */.yo(`git cat-file ended with ${count} object(s) unanswered. The repository may be damaged: run git fsck.`);


/***/ }),

/***/ 6091:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   f2: () => (/* binding */ byPath)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** Bytes that a UTF-8 sequence has, by its first byte. Source: RFC 3629, section 3. */
const sequenceLength = (lead) => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
/** A path as it is shown: bytes that are no valid UTF-8 become `\xNN`, all else stays as it is. Two paths may look the same. */
function displayPath(bytes) {
    const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    return isAscii(latin1) ? latin1 : (decodePath(bytes) ?? [...sequences(bytes)].join(""));
}
/** The same for bytes that come as one character each. */
const displayName = (latin1) => isAscii(latin1) ? latin1 : displayPath(Buffer.from(latin1, "latin1"));
/** Whether a text holds nothing but ASCII, which is the same bytes in UTF-8 and in latin1. */
const isAscii = (text) => !/[^\0-\x7f]/.test(text);
// One for all paths: to make one takes far longer than to decode a path.
const DECODER = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function* sequences(bytes) {
    for (let index = 0; index < bytes.length;) {
        const length = sequenceLength(bytes[index] ?? 0);
        const text = decodePath(bytes.subarray(index, index + length));
        yield text ?? `\\x${(bytes[index] ?? 0).toString(16).padStart(2, "0")}`;
        index += text === undefined ? 1 : length;
    }
}
/** The bytes of a path as text, or undefined where they are no valid UTF-8. */
function decodePath(bytes) {
    try {
        return DECODER.decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Order of paths: by UTF-16 code units, so that it is the same everywhere. */
function byPath(left, right) {
    if (left.path === right.path)
        return 0;
    return left.path < right.path ? -1 : 1;
}


/***/ }),

/***/ 3342:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ started),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   F0: () => (/* binding */ makeFifo),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2357);


/** Keys of a repository's own configuration that run programs or change answers, switched off for every command. */
const FLAGS = [
    "--no-pager",
    ...[
        "safe.bareRepository=explicit",
        "core.fsmonitor=false",
        "core.hooksPath=/dev/null",
        "core.commitGraph=false",
        "core.alternateRefsCommand=",
        "core.excludesFile=/dev/null",
        "core.askPass=",
        "log.showSignature=false",
        "gpg.program=/bin/false",
        "color.ui=false",
        "format.pretty=%H",
    ].flatMap((setting) => ["-c", setting]),
];
/** Bytes of stderr that are kept: its end, where the reason stands. */
const STDERR_BYTES = 16 * 1024;
/**
 * Starts one git command. Nobody waits for it, and nothing of it has been checked. `environment`: variables for it alone, beside
 * those of the context; `stdout`: the descriptor to which it writes in place of a pipe to this process.
 */
function startGit(context, args, { environment = {}, stdout }) {
    const place = context.gitDirectory === undefined ? [] : ["--git-dir", context.gitDirectory, "--work-tree", context.top];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(context.program, [...FLAGS, ...place, ...args], {
        cwd: context.top,
        env: { ...context.environment, ...environment },
        stdio: ["pipe", stdout ?? "pipe", "pipe"],
        windowsHide: true,
    });
    // Whatever stdout is, the other two are pipes.
    return child;
}
/** Waits until git runs. Throws UserError where it cannot be started. */
function started(child, context) {
    return new Promise((resolve, reject) => {
        child.once("spawn", resolve);
        child.once("error", (error) => {
            const reason = error.code ?? error.message;
            const what = reason === "ENOENT" ? "git was not found" : "git could not be started";
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what} (${reason}) as ${JSON.stringify(context.program)} in ${JSON.stringify(context.top)}.`));
        });
    });
}
/** How git ends and what it says; to be asked as soon as it was started. */
function endingOf(child) {
    let kept = Buffer.alloc(0);
    let cut = false;
    child.stderr.on("data", (piece) => {
        cut ||= kept.length + piece.length > STDERR_BYTES;
        kept = Buffer.concat([kept, piece]).subarray(-STDERR_BYTES);
    });
    child.on("error", () => undefined);
    return new Promise((resolve) => {
        child.once("close", (code, signal) => {
            // The rest of a line that was cut may begin in the middle of a secret, where nothing would know it again.
            const said = cut ? kept.subarray(kept.indexOf("\n") + 1 || kept.length) : kept;
            resolve({ code: code ?? undefined, signal: signal ?? undefined, said: said.toString("utf8") });
        });
    });
}
/** Makes a named pipe that only this user may open, which Node cannot; answers whether it did. `program`: mkfifo's absolute path. */
function makeFifo(program, path) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, ["-m", "600", path], { env: {}, stdio: "ignore", windowsHide: true });
        child.once("error", () => resolve(false));
        child.once("close", (code) => resolve(code === 0));
    });
}


/***/ }),

/***/ 1701:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ isFullId),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   Xo: () => (/* binding */ listReferences),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   gD: () => (/* binding */ tagsBehind),
/* harmony export */   l4: () => (/* binding */ requireId)
/* harmony export */ });
/* unused harmony export parentsIn */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6091);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1467);




/** What a short name may stand for. git itself tries more, and silently takes the first. */
const NAMESPACES = ["refs/heads/", "refs/tags/", "refs/remotes/"];
/** Whether `text` is a full object id of this repository: 40 hex digits, or 64 where it uses SHA-256. */
function isFullId(repository, text) {
    return (repository.objectFormat === "sha256" ? /^[0-9a-f]{64}$/ : /^[0-9a-f]{40}$/).test(text);
}
/**
 * The full id of the commit that `name` means: "HEAD", a full id, a full reference name, or a short name that means exactly
 * one branch, tag or remote branch; each may end in steps back such as `~1` or `^2`. Annotated tags lead to their commit.
 * Throws UserError where the name means nothing, several things, or an abbreviated id, which a tag of that name could forge.
 */
async function resolveCommit(repository, name) {
    const [, start = "", steps = ""] = /^(.*?)((?:[~^]\d*)*)$/s.exec(name) ?? [];
    if (steps === "")
        return peel(repository, await objectOf(repository, name), name);
    const object = await objectOf(repository, start);
    const found = await peelIfPossible(repository, `${object}^{commit}${steps}`);
    if (found !== undefined)
        return found;
    await peel(repository, object, start); // it may be the start that leads nowhere
    throw await leadsNowhere(repository, name);
}
/** The tag objects by way of which a name leads to its commit, the outermost first; none for a branch or an id of a commit. */
async function tagsBehind(repository, name) {
    if (/[~^]/.test(name))
        return [];
    const tags = [];
    let object = await objectOf(repository, name);
    for (;;) {
        const { stdout, code } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(repository, ["cat-file", "tag", object], { accept: [0, 128] });
        const next = /^object ([0-9a-f]+)$/m.exec(stdout.toString("latin1"))?.[1];
        if (code !== 0 || next === undefined)
            return tags;
        tags.push(object);
        object = next;
    }
}
/** The full names of all references, as they are shown: a name may hold any byte but a few. */
async function listReferences(repository) {
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(repository, ["for-each-ref", "--format=%(refname)"], {
        maximumBytes: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LISTING_BYTES */ .uo,
    });
    const lines = stdout.toString("latin1").split("\n").slice(0, -1);
    return lines.map((line) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(Buffer.from(line, "latin1")));
}
/** The ids of all parents as the commit itself names them, so that a shallow boundary hides none. */
async function parentsOf(repository, commit) {
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(repository, ["cat-file", "commit", requireId(repository, commit)]);
    return parentsIn(stdout);
}
/** The parents that the bytes of a commit object name. */
function parentsIn(bytes) {
    const [header = ""] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString("latin1")
        .split("\n\n", 1);
    return header.split("\n").flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
}
/** Whether the commit of this full id is here. Its trees and files may still be missing. */
async function isPresent(repository, commit) {
    const input = `${requireId(repository, commit)}\n`;
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(repository, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], { input });
    return stdout.toString("latin1") === `${commit} commit\n`;
}
/** `commit` itself, if it is a full object id: only such a name may stand in an argument without more ado. */
function requireId(repository, commit) {
    if (isFullId(repository, commit))
        return commit;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(commit)} is not a full ${repository.objectFormat} object id.`);
}
async function objectOf(repository, name) {
    if (name === "HEAD")
        return "HEAD";
    const id = name.toLowerCase();
    if (isFullId(repository, id))
        return id;
    requireReferenceName(name);
    if (/^[0-9a-f]{4,}$/.test(id)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(name)} looks like an abbreviated object id, and a tag of that name could stand for any commit. ` +
            `Write all ${repository.objectFormat === "sha256" ? 64 : 40} digits, or a full name such as "refs/heads/${name}".`);
    }
    return onlyMatch(repository, name);
}
async function onlyMatch(repository, name) {
    const candidates = name.startsWith("refs/") ? [name] : NAMESPACES.map((namespace) => `${namespace}${name}`);
    const found = await findReferences(repository, candidates);
    const [first, ...others] = found;
    if (first === undefined)
        throw notFound(name, candidates);
    if (others.length === 0)
        return first.id;
    const names = found.map((reference) => JSON.stringify(reference.name)).join(" and ");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(name)} is ambiguous: it means ${names}. Whoever may push a tag could choose what is judged, so write ` +
        "the full name.");
}
async function findReferences(repository, names) {
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(repository, ["for-each-ref", "--format=%(objectname) %(refname)", "--", ...names]);
    const lines = stdout
        .toString("utf8")
        .split("\n")
        .filter((line) => line !== "");
    const all = lines.map((line) => ({ id: line.slice(0, line.indexOf(" ")), name: line.slice(line.indexOf(" ") + 1) }));
    // for-each-ref also lists what lies below a name.
    return all.filter((reference) => names.includes(reference.name));
}
function notFound(name, candidates) {
    const tried = candidates.map((candidate) => JSON.stringify(candidate)).join(", ");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no branch, tag or remote branch ${JSON.stringify(name)} here (tried ${tried}). ` +
        "Fetch it first; in GitHub Actions set fetch-depth: 0 on actions/checkout.");
}
/** Source: git-check-ref-format(1). Also keeps out patterns, ranges, options and the expressions of gitrevisions(7). */
function requireReferenceName(name) {
    const wrong = /^[-./]|[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/[/.]|[/.]$|\.lock$|^@?$/.test(name);
    if (!wrong)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(name)} is not a name of a commit that is understood here. ` +
        'Write "HEAD", a full object id, or a branch or tag such as "refs/heads/main", with ~1 or ^1 behind it if need be.');
}
async function peel(repository, object, name) {
    const id = await peelIfPossible(repository, object);
    if (id !== undefined)
        return id;
    throw await leadsNowhere(repository, name);
}
async function peelIfPossible(repository, object) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${object}^{commit}`];
    const { stdout, code } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(repository, args, { accept: [0, 1, 128] });
    const id = stdout.toString("latin1").trim();
    return code === 0 && isFullId(repository, id) ? id : undefined;
}
async function leadsNowhere(repository, name) {
    const why = name === "HEAD" ? await troubleOfHead(repository) : `it is missing here, or is no commit. ${SHALLOW}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(name)} leads to no commit: ${why}`);
}
const SHALLOW = "A shallow clone lacks the older ones; in GitHub Actions set fetch-depth: 0 on actions/checkout.";
/** Where HEAD names a commit, that cannot be read. */
async function troubleOfHead(repository) {
    const args = ["rev-parse", "--verify", "--quiet", "HEAD"];
    const { stdout, code } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(repository, args, { accept: [0, 1, 128] });
    if (code !== 0)
        return "the repository has no commit yet.";
    return `${stdout.toString("latin1").trim()} is missing here, or damaged; git fsck tells which.`;
}


/***/ }),

/***/ 739:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ idBytesOf),
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2357);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3210);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3506);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1467);








/**
 * The repository that `directory` (DIR) lies in, or undefined where it is in no work tree. Throws UserError where DIR does
 * not exist or is no folder, where it lies inside a `.git` folder or a bare repository, and where git refuses or is too old.
 */
async function openRepository(directory, options = {}) {
    const surroundings = options.environment ?? node_process__WEBPACK_IMPORTED_MODULE_3__.env;
    const folder = realFolder(directory);
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .gitEnvironment */ ._K)(surroundings);
    const context = { program: (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .findGit */ .Ct)(surroundings), top: folder, gitDirectory: undefined, environment };
    // Asked at the same time, since starting git takes longer than its answer; that git is too old is said first.
    const discovery = options.hook === true ? discoverForHook(context, surroundings) : discover(context);
    discovery.catch(() => undefined);
    await requireVersion(context);
    const place = await discovery;
    if (place === undefined)
        return undefined;
    const index = options.hook === true ? surroundings["GIT_INDEX_FILE"] : undefined;
    return {
        ...context,
        ...place,
        prefix: prefixOf(place.top, folder),
        environment: index === undefined ? environment : { ...environment, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(place.top, index) },
        network: (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .networkEnvironment */ .mR)(surroundings),
    };
}
/** Bytes of an id. */
const idBytesOf = ({ objectFormat }) => objectFormat === "sha1" ? 20 : 32;
/**
 * A hook's GIT_DIR is mostly the repository that DIR lies in anyway. Only where it is another one is it taken by its name,
 * and then, as for git itself, the working folder of this process is the top.
 */
async function discoverForHook(context, surroundings) {
    const given = surroundings["GIT_DIR"];
    if (given === undefined)
        return discover(context);
    const gitDirectory = realFolder(given);
    const found = await discover(context);
    if (found !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(found.gitDirectory)) === gitDirectory)
        return found;
    return discover({ ...context, top: process.cwd(), environment: { ...context.environment, GIT_DIR: gitDirectory } });
}
async function discover(context) {
    const questions = ["--is-inside-work-tree", "--show-object-format", "--show-cdup", "--absolute-git-dir"];
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .E)(context, ["rev-parse", ...questions]).catch((error) => refusal(error, context.top));
    if (answer === undefined)
        return undefined;
    const [inside, format, upwards = "", ...rest] = answer.stdout.toString("utf8").split("\n");
    // The name of the folder is the last answer, so that a line break in it does no harm.
    const gitDirectory = rest.join("\n").replace(/\n$/, "");
    if (inside !== "true")
        throw outsideWorkTree(context.top);
    if (format !== "sha1" && format !== "sha256") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The repository names its objects by "${format}"; Identity Guard reads sha1 and sha256.`);
    }
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(context.top, upwards));
    return { top, gitDirectory: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(gitDirectory), objectFormat: format };
}
/** "Not a repository" is an answer, as long as git found nothing at all; a `.git` that leads nowhere is trouble. */
function refusal(error, folder) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
        throw error;
    if (error.message.includes("fatal: not a git repository (or any"))
        return undefined;
    const quoted = JSON.stringify(folder);
    if (error.message.includes("dubious ownership")) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`git refuses the repository at ${quoted}, because another user owns it. If you trust it, say so: ` +
            `git config --global --add safe.directory ${quoted}`);
    }
    if (error.message.includes("bare repository"))
        throw outsideWorkTree(folder);
    throw error;
}
const outsideWorkTree = (folder) => new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${JSON.stringify(folder)} lies inside a .git folder or a bare repository, not in a work tree. Files there can make git ` +
    "run programs, so they are not read. Name a folder of the work tree.");
/** Told at once: git is started before anything else goes on, and answers in the meantime. */
function realFolder(directory) {
    const folder = attemptPath(directory, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
        return folder;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${JSON.stringify(directory)} is not a folder. Name the folder that holds the identity files.`);
}
function attemptPath(directory, resolved) {
    try {
        return resolved();
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
        const what = code === "ENOENT" ? "does not exist" : `cannot be read (${code})`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The folder ${JSON.stringify(directory)} ${what}.`);
    }
}
function prefixOf(top, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, folder);
    if (path === ".." || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${JSON.stringify(folder)} lies outside of its repository's work tree ${JSON.stringify(top)}.`);
    }
    return path === "" ? "" : `${path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/")}/`;
}
async function requireVersion(context) {
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .E)(context, ["version"]);
    const written = stdout.toString("utf8").trim();
    const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(written) ?? [];
    const [oldestMajor, oldestMinor] = _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .GIT_OLDEST */ .d1;
    const newEnough = Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor);
    if (newEnough)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`git answers ${JSON.stringify(written)}; Identity Guard needs ${oldestMajor}.${oldestMinor} or newer, because older ` +
        "ones run code out of a bare repository that somebody committed. Update git.");
}


/***/ }),

/***/ 1467:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ runGit),
  t: () => (/* binding */ streamGit)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/git/failure.js
var failure = __webpack_require__(8213);
;// CONCATENATED MODULE: ./lib/git/clock.js

/** A clock that runs only while something is waited for; `deadlineMs` milliseconds in all, for the git command of this name. */
function waitingClock(command, deadlineMs) {
    let left = deadlineMs;
    return {
        async wait(promise) {
            const from = process.uptime(); // `performance` would load a dozen modules of Node at every start
            let timer;
            const late = new Promise((_, reject) => {
                timer = setTimeout(() => reject(tooLong(command, deadlineMs)), Math.max(0, left));
            });
            try {
                return await Promise.race([promise, late]);
            }
            finally {
                clearTimeout(timer);
                left -= (process.uptime() - from) * 1000;
            }
        },
    };
}
const tooLong = (command, deadlineMs) => new failure/* GitTimeoutError */.y0(`git ${command} did not end within ${deadlineMs / 1000} seconds and was stopped.`);

// EXTERNAL MODULE: ./lib/git/process.js
var git_process = __webpack_require__(3342);
;// CONCATENATED MODULE: ./lib/git/run.js







/**
 * Runs one git command and collects what it prints. `args` begins with the command. Throws UserError where git cannot be
 * started, fails, is ended by a signal, takes longer than `deadlineMs` or prints more than `maximumBytes`.
 */
async function runGit(context, args, options = {}) {
    const stream = streamGit(context, args, { maximumBytes: limits/* GIT_OUTPUT_BYTES */.N_, ...options });
    const chunks = [];
    for (;;) {
        const step = await stream.next();
        if (step.done === true)
            return { stdout: Buffer.concat(chunks), code: step.value };
        chunks.push(step.value);
    }
}
/**
 * Runs one git command and yields what it prints as it comes; the return value is the exit code. Throws like runGit, at the
 * latest after the last piece: whoever stops reading early must not take what came for the whole.
 */
async function* streamGit(context, args, options = {}) {
    const command = args[0] ?? "";
    const child = (0,git_process/* startGit */.BE)(context, args, options);
    const clock = waitingClock(command, options.deadlineMs ?? limits/* GIT_DEADLINE_MS */.ly);
    try {
        const ended = (0,git_process/* endingOf */.z6)(child);
        await clock.wait((0,git_process/* started */.A4)(child, context));
        const fed = feed(child, options.input);
        const output = outputOf(child);
        let bytes = 0;
        for (;;) {
            const step = await clock.wait(output.next());
            if (step.done === true)
                break;
            bytes += step.value.length;
            if (bytes > (options.maximumBytes ?? Number.POSITIVE_INFINITY))
                throw tooMuch(command, options.maximumBytes);
            yield step.value;
        }
        const ending = await clock.wait(ended);
        const inputTrouble = await clock.wait(fed);
        if (inputTrouble !== undefined)
            throw inputTrouble.error;
        const trouble = (0,failure/* troubleOf */.LH)(command, ending, options.accept ?? [0], options.secrets ?? []);
        if (trouble !== undefined)
            throw trouble;
        return ending.code ?? 0;
    }
    finally {
        child.kill("SIGKILL");
        for (const stream of child.stdio)
            stream?.destroy();
    }
}
const outputOf = ({ stdout }) => (stdout ?? external_node_stream_.Readable.from([]))[Symbol.asyncIterator]();
/** Writes the input, and answers the error of its source. A closed pipe is no error here: git's exit code tells why it left. */
async function feed(child, input) {
    child.stdin.on("error", () => undefined);
    if (input === undefined || typeof input === "string" || input instanceof Uint8Array) {
        child.stdin.end(input ?? "");
        return undefined;
    }
    let trouble;
    async function* watched(source) {
        try {
            yield* source;
        }
        catch (error) {
            trouble = { error };
        }
    }
    await (0,promises_.pipeline)(external_node_stream_.Readable.from(watched(input)), child.stdin).catch(() => undefined);
    return trouble;
}
const tooMuch = (command, maximumBytes) => new errors/* UserError */.yo(`git ${command} printed more than ${maximumBytes} bytes and was stopped. A history or a tree of this size cannot be judged.`);


/***/ })

};
;