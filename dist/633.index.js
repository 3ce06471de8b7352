export const id = 633;
export const ids = [633];
export const modules = {

/***/ 5933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ chooseCredentials),
/* harmony export */   h: () => (/* binding */ surelyWithoutCredentials)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



// Keys of a profile that lead to credentials. Source: AWS SDKs and Tools Reference Guide, "Settings reference".
const CREDENTIAL_KEYS = [
    "aws_access_key_id",
    "role_arn",
    "credential_source",
    "credential_process",
    "sso_session",
    "sso_start_url",
    "login_session",
];
// The values of credential_source that ask the machine. Source: the same guide, "Assume role credential provider".
const METADATA = new Set(["Ec2InstanceMetadata", "EcsContainer"]);
/**
 * Chooses as the SDK's chain does (environment, profile, web identity), but stops before container and instance metadata: a
 * runner's own role must never answer for a job that was given none. `profiles` are those of the AWS configuration files.
 */
function chooseCredentials(environment, profiles) {
    const named = environment["AWS_PROFILE"] || undefined;
    if (named === undefined && environment["AWS_ACCESS_KEY_ID"] && environment["AWS_SECRET_ACCESS_KEY"])
        return { kind: "environment" };
    const profile = named ?? "default";
    const chain = [...profileChain(profile, profiles)];
    const usable = CREDENTIAL_KEYS.some((key) => profiles[profile]?.[key] !== undefined);
    const metadata = chain.some((section) => METADATA.has(section["credential_source"] ?? ""));
    if (usable && !metadata)
        return { kind: "profile", profile };
    if (environment["AWS_WEB_IDENTITY_TOKEN_FILE"] && environment["AWS_ROLE_ARN"])
        return { kind: "web-identity" };
    return { kind: "none", reason: `no AWS credentials${why(named, profiles, metadata, environment)}` };
}
/**
 * Why there are no credentials, where that is certain without reading profiles; undefined where there are some, or there may
 * be. Spares a run without AWS the loading of the SDK. Source of the paths: AWS SDKs and Tools Reference Guide, "Location of
 * the shared config and credentials files".
 */
function surelyWithoutCredentials(environment) {
    const home = environment["HOME"] ?? environment["USERPROFILE"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const files = [
        environment["AWS_CONFIG_FILE"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ".aws", "config"),
        environment["AWS_SHARED_CREDENTIALS_FILE"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ".aws", "credentials"),
    ];
    if (files.some((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)))
        return undefined;
    const source = chooseCredentials(environment, {});
    return source.kind === "none" ? source.reason : undefined;
}
/** A profile and those that it takes its credentials from. */
function* profileChain(first, profiles) {
    const seen = new Set();
    let name = first;
    while (name !== undefined && !seen.has(name)) {
        seen.add(name);
        const section = profiles[name] ?? {};
        yield section;
        name = section["source_profile"];
    }
}
function why(named, profiles, metadata, environment) {
    const machine = "those of the machine itself are only used with --directory live";
    if (metadata)
        return ` (the profile "${named ?? "default"}" leads to instance or container metadata; ${machine})`;
    if (named !== undefined && !profiles[named])
        return ` (AWS_PROFILE names "${named}", which no AWS configuration file holds)`;
    if (named !== undefined)
        return ` (the profile "${named}" holds none)`;
    const container = environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] ?? environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"];
    return container ? ` (${machine})` : "";
}


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ byteReader)
/* harmony export */ });
/** A reader over `pieces`; it holds one piece, and what is asked for. */
function byteReader(pieces) {
    let rest = Buffer.alloc(0);
    const more = async () => {
        const step = await pieces.next();
        if (step.done === true)
            return false;
        rest = step.value;
        return true;
    };
    const take = (count) => {
        const taken = rest.subarray(0, count);
        rest = rest.subarray(count);
        return taken;
    };
    return {
        async line() {
            const parts = [];
            for (;;) {
                const end = rest.indexOf(0x0a);
                if (end >= 0) {
                    parts.push(take(end));
                    take(1);
                    return Buffer.concat(parts).toString("latin1");
                }
                parts.push(take(rest.length));
                if (!(await more()))
                    break;
            }
            const last = Buffer.concat(parts);
            return last.length === 0 ? undefined : last.toString("latin1");
        },
        async bytes(count) {
            const parts = [];
            let missing = count;
            while (missing > rest.length) {
                missing -= rest.length;
                parts.push(rest);
                if (!(await more()))
                    return undefined;
            }
            const last = take(missing);
            return parts.length === 0 ? last : Buffer.concat([...parts, last]);
        },
    };
}


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8207);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2040);
/* harmony import */ var _index_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6017);
/* harmony import */ var _object_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7966);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2808);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2554);






/**
 * DIR as the commit of this full id holds it, empty where the commit has no DIR. The bytes are those of the objects:
 * no attribute and no filter is applied. Submodules are left out.
 */
function commitTree(repository, commit) {
    return (0,_object_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .objectTree */ .K)(repository, { name: `commit ${commit}`, commit }, () => listCommit(repository, commit));
}
async function listCommit(repository, commit) {
    const args = ["ls-tree", "-r", "-z", "--full-tree", (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .requireId */ .l4)(repository, commit), ...(0,_index_list_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .w)(repository)];
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .E)(repository, args, { maximumBytes: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .GIT_LISTING_BYTES */ .uo });
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(entriesIn(repository, stdout));
}
function* entriesIn(repository, output) {
    for (const { fields, name } of (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRecords */ .DQ)(output)) {
        const [mode, , oid] = fields;
        const entry = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(repository, mode, oid, name);
        if (entry !== undefined)
            yield entry;
    }
}


/***/ }),

/***/ 2040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ splitRecords),
/* harmony export */   EE: () => (/* binding */ belowPrefix),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5956);


/** The paths of a list that ends each with NUL. Throws UserError where the last one does not: the list was cut. */
function* splitList(output) {
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        if (end < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("git ended a list of files in the middle of a path.");
        yield output.subarray(start, end);
        start = end + 1;
    }
}
/** The records of `ls-files -s -z` and `ls-tree -z`. */
function* splitRecords(output) {
    for (const record of splitList(output)) {
        const tab = record.indexOf(0x09);
        if (tab < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("git answered a list of files in an unknown form.");
        yield { fields: record.toString("latin1", 0, tab).split(" "), name: record.subarray(tab + 1) };
    }
}
/** The path below DIR, or undefined where `name`, which is relative to the top, is not below it. */
function belowPrefix(repository, name) {
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
    return { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .displayPath */ .G)(below), name: below, kind, oid: oid ?? "" };
}
/** Each path once, the first one of it, in path order. Paths are told apart by their bytes, not by how they look. */
function inOrder(items) {
    const known = new Map();
    for (const item of items) {
        const key = item.name.toString("latin1");
        if (!known.has(key))
            known.set(key, item);
    }
    return [...known.values()].sort(_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .byPath */ .f);
}


/***/ }),

/***/ 1882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   k9: () => (/* binding */ HOW_TO_FETCH_ALL),
/* harmony export */   y0: () => (/* binding */ GitTimeoutError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** git did not end in time; apart from other trouble, so that a question of comfort may give up quietly. */
class GitTimeoutError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
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
    const said = quoteGit(ending.said, secrets) + (LACKING.test(ending.said) ? `. ${HOW_TO_FETCH_ALL}` : "");
    if (ending.code === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`git ${command} was ended by ${ending.signal ?? "a signal"}${said}`);
    if (!accept.includes(ending.code))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`git ${command} failed with exit code ${ending.code}${said}`);
    if (INCOMPLETE.test(ending.said))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`git ${command} could not read everything${said}`);
    return undefined;
}
/** The line of `said` that tells the trouble, as the end of a sentence; without control characters, passwords and `secrets`. */
function quoteGit(said, secrets) {
    const lines = said.split(/[\r\n]+/).filter((line) => line.trim() !== "");
    const telling = lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1);
    if (telling === undefined)
        return ". It gave no reason.";
    const hidden = secrets.reduce((text, secret) => text.replaceAll(secret, "***"), telling);
    return `: ${plain(hidden.replace(/:\/\/[^/@\s]*@/g, "://***@")).slice(0, SAID_CHARACTERS)}`;
}
const plain = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ").trim();


/***/ }),

/***/ 6017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listIndex),
/* harmony export */   w: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8207);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2040);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2554);



/** What the index says of DIR. */
async function listIndex(repository) {
    const args = ["ls-files", "--cached", "--stage", "-t", "-z", ...pathsOf(repository)];
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(repository, args, { maximumBytes: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_LISTING_BYTES */ .uo });
    return Array.from((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRecords */ .DQ)(stdout), ({ fields, name }) => {
        const [tag, mode = "", oid = "", stage] = fields;
        return { name, mode, oid, stage: Number(stage), skipWorkTree: tag === "S" };
    });
}
/** The arguments that limit a list to DIR. */
const pathsOf = (repository) => repository.prefix === "" ? [] : ["--", repository.prefix];


/***/ }),

/***/ 7966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ objectTree)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2392);

/** A tree whose files are objects of the repository. `list` is asked once, when the first file is wanted. */
function objectTree(repository, about, list) {
    let listed;
    const entries = () => {
        listed ??= list();
        return listed;
    };
    return {
        ...about,
        async *blobs() {
            yield* readGroups(repository, groupsOf(await entries()));
        },
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
    for await (const object of (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$)(repository, ids, name)) {
        const group = groups[next];
        next += 1;
        if (group !== undefined)
            yield blobOf(group, object);
    }
}
const blobOf = (group, object) => ({ ...group, bytes: object.bytes });


/***/ }),

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8207);
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9346);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1882);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2808);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2554);






/** Ids that go to git in one piece. */
const IDS_AT_ONCE = 512;
/**
 * The objects of these full ids, in that order, out of one `git cat-file --batch`. Every reply is compared with the
 * question: git says "missing" and ends with exit code 0. Throws UserError for a missing, damaged or too large object and
 * a short answer. `nameOf` says what an object is called in such an error; asked for objects in their order.
 */
async function* readObjects(repository, oids, nameOf = (oid) => oid) {
    const asked = [];
    const input = questions(repository, oids, asked);
    const stream = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .streamGit */ .t)(repository, ["cat-file", "--batch", "--buffer"], { input });
    const reader = (0,_byte_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .byteReader */ .K)(stream);
    try {
        for (;;) {
            const header = await reader.line();
            if (header === undefined)
                break;
            const oid = asked.shift();
            const size = sizeIn(header, oid, nameOf);
            const bytes = await reader.bytes(size);
            const end = await reader.bytes(1);
            if (bytes === undefined || end === undefined || oid === undefined)
                throw shortAnswer(asked.length + 1);
            yield { oid, type: header.split(" ", 2)[1] ?? "", bytes };
        }
        if (asked.length > 0)
            throw shortAnswer(asked.length);
    }
    finally {
        await stream.return(0);
    }
}
/** Notes what is asked in `asked`, from where each reply takes it off again. */
async function* questions(repository, oids, asked) {
    let lines = 0;
    let piece = "";
    for await (const oid of oids) {
        asked.push((0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .requireId */ .l4)(repository, oid));
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
function sizeIn(header, oid, nameOf) {
    if (oid === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("git cat-file answered more than it was asked.");
    if (header === `${oid} missing`) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The object ${oid} (${nameOf(oid)}) is missing in this repository, so it cannot be judged. ${_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HOW_TO_FETCH_ALL */ .k9}`);
    }
    const [, answered, size] = /^([0-9a-f]+) [a-z]+ (\d+)$/.exec(header) ?? [];
    if (answered !== oid)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`git cat-file was asked for ${oid} and answered ${JSON.stringify(header)}.`);
    if (Number(size) <= _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .BLOB_BYTES */ .qf)
        return Number(size);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${nameOf(oid)} has ${size} bytes (object ${oid}); more than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .BLOB_BYTES */ .qf} are not read.`);
}
const shortAnswer = (count) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`git cat-file ended with ${count} object(s) unanswered. The repository may be damaged: run git fsck.`);


/***/ }),

/***/ 5956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath),
/* harmony export */   f: () => (/* binding */ byPath)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** Bytes that a UTF-8 sequence has, by its first byte. Source: RFC 3629, section 3. */
const sequenceLength = (lead) => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
/** A path as it is shown: bytes that are no valid UTF-8 become `\xNN`, all else stays as it is. Two paths may look the same. */
function displayPath(bytes) {
    const decoder = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decode(decoder, bytes) ?? [...sequences(decoder, bytes)].join("");
}
function* sequences(decoder, bytes) {
    for (let index = 0; index < bytes.length;) {
        const length = sequenceLength(bytes[index] ?? 0);
        const text = decode(decoder, bytes.subarray(index, index + length));
        yield text ?? `\\x${(bytes[index] ?? 0).toString(16).padStart(2, "0")}`;
        index += text === undefined ? 1 : length;
    }
}
function decode(decoder, bytes) {
    try {
        return decoder.decode(bytes);
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

/***/ 2808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ isFullId),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   l4: () => (/* binding */ requireId)
/* harmony export */ });
/* unused harmony export parentsIn */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2554);


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
    const from = await peel(repository, await objectOf(repository, start), start);
    return peel(repository, `${from}${steps}`, name);
}
/** The ids of all parents as the commit itself names them, so that a shallow boundary hides none. */
async function parentsOf(repository, commit) {
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(repository, ["cat-file", "commit", requireId(repository, commit)]);
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
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(repository, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], { input });
    return stdout.toString("latin1") === `${commit} commit\n`;
}
/** `commit` itself, if it is a full object id: only such a name may stand in an argument without more ado. */
function requireId(repository, commit) {
    if (isFullId(repository, commit))
        return commit;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(commit)} is not a full ${repository.objectFormat} object id.`);
}
async function objectOf(repository, name) {
    if (name === "HEAD")
        return "HEAD";
    const id = name.toLowerCase();
    if (isFullId(repository, id))
        return id;
    requireReferenceName(name);
    if (/^[0-9a-f]{4,}$/.test(id)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(name)} looks like an abbreviated object id, and a tag of that name could stand for any commit. ` +
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(name)} is ambiguous: it means ${names}. Whoever may push a tag could choose what is judged, so write ` +
        "the full name.");
}
async function findReferences(repository, names) {
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(repository, ["for-each-ref", "--format=%(objectname) %(refname)", "--", ...names]);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no branch, tag or remote branch ${JSON.stringify(name)} here (tried ${tried}). ` +
        "Fetch it first; in GitHub Actions set fetch-depth: 0 on actions/checkout.");
}
/** Source: git-check-ref-format(1). Also keeps out patterns, ranges, options and the expressions of gitrevisions(7). */
function requireReferenceName(name) {
    const wrong = /^[-./]|[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/[/.]|[/.]$|\.lock$|^@?$/.test(name);
    if (!wrong)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(name)} is not a name of a commit that is understood here. ` +
        'Write "HEAD", a full object id, or a branch or tag such as "refs/heads/main", with ~1 or ^1 behind it if need be.');
}
async function peel(repository, object, name) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${object}^{commit}`];
    const { stdout, code } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(repository, args, { accept: [0, 1, 128] });
    const id = stdout.toString("latin1").trim();
    if (code === 0 && isFullId(repository, id))
        return id;
    const why = name === "HEAD" ? "the repository has no commit yet" : "it is missing here, or is no commit";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(name)} leads to no commit: ${why}. A shallow clone lacks the older ones; ` +
        "in GitHub Actions set fetch-depth: 0 on actions/checkout.");
}


/***/ }),

/***/ 2412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/git/environment.js




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
    return { ...pick(surroundings, ALLOWED), PATH: absoluteFolders(surroundings).join(external_node_path_.delimiter), ...FIXED };
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
    const name = external_node_process_.platform === "win32" ? "git.exe" : "git";
    const found = absoluteFolders(surroundings).find((folder) => isProgram((0,external_node_path_.join)(folder, name)));
    if (found !== undefined)
        return (0,external_node_path_.join)(found, name);
    throw new errors/* UserError */.y("git was not found in PATH. Identity Guard reads repositories through git: install it, version 2.38 or newer.");
}
/** Windows writes it "Path". Relative entries, and the empty one, mean the working folder. */
function absoluteFolders(surroundings) {
    const name = Object.keys(surroundings).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
    return (surroundings[name] ?? "").split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
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

// EXTERNAL MODULE: ./lib/git/run.js + 1 modules
var run = __webpack_require__(2554);
;// CONCATENATED MODULE: ./lib/git/repository.js







/**
 * The repository that `directory` (DIR) lies in, or undefined where it is in no work tree. Throws UserError where DIR does
 * not exist or is no folder, where it lies inside a `.git` folder or a bare repository, and where git refuses or is too old.
 */
async function openRepository(directory, options = {}) {
    const surroundings = options.environment ?? external_node_process_.env;
    const folder = await realFolder(directory);
    const environment = gitEnvironment(surroundings);
    const context = { program: findGit(surroundings), top: folder, gitDirectory: undefined, environment };
    await requireVersion(context);
    const place = options.hook === true ? await discoverForHook(context, surroundings) : await discover(context);
    if (place === undefined)
        return undefined;
    const index = options.hook === true ? surroundings["GIT_INDEX_FILE"] : undefined;
    return {
        ...context,
        ...place,
        prefix: prefixOf(place.top, folder),
        environment: index === undefined ? environment : { ...environment, GIT_INDEX_FILE: (0,external_node_path_.resolve)(place.top, index) },
        network: networkEnvironment(surroundings),
    };
}
/**
 * A hook's GIT_DIR is mostly the repository that DIR lies in anyway. Only where it is another one is it taken by its name,
 * and then, as for git itself, the working folder of this process is the top.
 */
async function discoverForHook(context, surroundings) {
    const given = surroundings["GIT_DIR"];
    if (given === undefined)
        return discover(context);
    const gitDirectory = await realFolder(given);
    const found = await discover(context);
    if (found !== undefined && (await (0,promises_.realpath)(found.gitDirectory)) === gitDirectory)
        return found;
    return discover({ ...context, top: process.cwd(), environment: { ...context.environment, GIT_DIR: gitDirectory } });
}
async function discover(context) {
    const questions = ["--is-inside-work-tree", "--show-object-format", "--absolute-git-dir"];
    const first = await (0,run/* runGit */.E)(context, ["rev-parse", ...questions]).catch((error) => refusal(error, context.top));
    if (first === undefined)
        return undefined;
    const [inside, format, ...rest] = first.stdout.toString("utf8").split("\n");
    // The name of the folder is the last answer, so that a line break in it does no harm.
    const gitDirectory = rest.join("\n").replace(/\n$/, "");
    if (inside !== "true")
        throw outsideWorkTree(context.top);
    if (format !== "sha1" && format !== "sha256") {
        throw new errors/* UserError */.y(`The repository names its objects by "${format}"; Identity Guard reads sha1 and sha256.`);
    }
    const { stdout } = await (0,run/* runGit */.E)(context, ["rev-parse", "--show-toplevel"]);
    const top = await (0,promises_.realpath)(stdout.toString("utf8").replace(/\r?\n$/, ""));
    return { top, gitDirectory: await (0,promises_.realpath)(gitDirectory), objectFormat: format };
}
/** "Not a repository" is an answer, as long as git found nothing at all; a `.git` that leads nowhere is trouble. */
function refusal(error, folder) {
    if (!(error instanceof errors/* UserError */.y))
        throw error;
    if (error.message.includes("fatal: not a git repository (or any"))
        return undefined;
    const quoted = JSON.stringify(folder);
    if (error.message.includes("dubious ownership")) {
        throw new errors/* UserError */.y(`git refuses the repository at ${quoted}, because another user owns it. If you trust it, say so: ` +
            `git config --global --add safe.directory ${quoted}`);
    }
    if (error.message.includes("bare repository"))
        throw outsideWorkTree(folder);
    throw error;
}
const outsideWorkTree = (folder) => new errors/* UserError */.y(`${JSON.stringify(folder)} lies inside a .git folder or a bare repository, not in a work tree. Files there can make git ` +
    "run programs, so they are not read. Name a folder of the work tree.");
async function realFolder(directory) {
    const folder = await (0,promises_.realpath)(directory).catch((error) => {
        const what = error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code ?? error.message})`;
        throw new errors/* UserError */.y(`The folder ${JSON.stringify(directory)} ${what}.`);
    });
    if ((await (0,promises_.stat)(folder)).isDirectory())
        return folder;
    throw new errors/* UserError */.y(`${JSON.stringify(directory)} is not a folder. Name the folder that holds the identity files.`);
}
function prefixOf(top, folder) {
    const path = (0,external_node_path_.relative)(top, folder);
    if (path === ".." || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path)) {
        throw new errors/* UserError */.y(`${JSON.stringify(folder)} lies outside of its repository's work tree ${JSON.stringify(top)}.`);
    }
    return path === "" ? "" : `${path.split(external_node_path_.sep).join("/")}/`;
}
async function requireVersion(context) {
    const { stdout } = await (0,run/* runGit */.E)(context, ["version"]);
    const written = stdout.toString("utf8").trim();
    const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(written) ?? [];
    const [oldestMajor, oldestMinor] = limits/* GIT_OLDEST */.d1;
    const newEnough = Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor);
    if (newEnough)
        return;
    throw new errors/* UserError */.y(`git answers ${JSON.stringify(written)}; Identity Guard needs ${oldestMajor}.${oldestMinor} or newer, because older ` +
        "ones run code out of a bare repository that somebody committed. Update git.");
}


/***/ }),

/***/ 2554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ runGit),
  t: () => (/* binding */ streamGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/git/failure.js
var failure = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/git/clock.js

/** A clock that runs only while something is waited for; `deadlineMs` milliseconds in all, for the git command of this name. */
function waitingClock(command, deadlineMs) {
    let left = deadlineMs;
    return {
        async wait(promise) {
            const from = performance.now();
            let timer;
            const late = new Promise((_, reject) => {
                timer = setTimeout(() => reject(tooLong(command, deadlineMs)), Math.max(0, left));
            });
            try {
                return await Promise.race([promise, late]);
            }
            finally {
                clearTimeout(timer);
                left -= performance.now() - from;
            }
        },
    };
}
const tooLong = (command, deadlineMs) => new failure/* GitTimeoutError */.y0(`git ${command} did not end within ${deadlineMs / 1000} seconds and was stopped.`);

;// CONCATENATED MODULE: ./lib/git/run.js







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
    const child = start(context, args, options);
    const clock = waitingClock(command, options.deadlineMs ?? limits/* GIT_DEADLINE_MS */.ly);
    try {
        const ended = endingOf(child);
        await clock.wait(started(child, context));
        const fed = feed(child, options.input);
        const output = child.stdout[Symbol.asyncIterator]();
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
        for (const stream of [child.stdin, child.stdout, child.stderr])
            stream.destroy();
    }
}
function start(context, args, options) {
    const place = context.gitDirectory === undefined ? [] : ["--git-dir", context.gitDirectory, "--work-tree", context.top];
    return (0,external_node_child_process_.spawn)(context.program, [...FLAGS, ...place, ...args], {
        cwd: context.top,
        env: { ...context.environment, ...options.environment },
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
}
function started(child, context) {
    return new Promise((resolve, reject) => {
        child.once("spawn", resolve);
        child.once("error", (error) => {
            const reason = error.code ?? error.message;
            const what = reason === "ENOENT" ? "git was not found" : "git could not be started";
            reject(new errors/* UserError */.y(`${what} (${reason}) as ${JSON.stringify(context.program)} in ${JSON.stringify(context.top)}.`));
        });
    });
}
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
const tooMuch = (command, maximumBytes) => new errors/* UserError */.y(`git ${command} printed more than ${maximumBytes} bytes and was stopped. A history or a tree of this size cannot be judged.`);


/***/ }),

/***/ 6247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ guard)
});

// EXTERNAL MODULE: ./lib/identity/expand.js
var expand = __webpack_require__(7308);
// EXTERNAL MODULE: ./lib/directory/credentials.js
var credentials = __webpack_require__(5933);
// EXTERNAL MODULE: ./lib/documents/json.js
var json = __webpack_require__(5922);
// EXTERNAL MODULE: ./lib/documents/nodes.js
var nodes = __webpack_require__(543);
;// CONCATENATED MODULE: ./lib/documents/validate.js

/**
 * Holds a document against a zod schema. Yields one problem for each thing that is wrong, at the key or value that is wrong
 * (or at the map that lacks it): `found` is what is written ("" where something is missing), `expected` the known keys, or
 * one line that says what belongs there.
 */
function* validate(schema, root, rules) {
    const result = schema.safeParse(plain(root));
    for (const issue of result.error?.issues ?? [])
        yield* problemsOf(issue, schema, root, rules);
}
/** A node as the plain value that a schema judges. Values that need evaluation, and tagged ones, count as their text. */
function plain(node) {
    if (node.type === "list")
        return node.items.map(plain);
    if (node.type === "map")
        return Object.fromEntries(node.entries.map((entry) => [entry.key.value, plain(entry.value)]));
    return node.type === "computed" || node.tag !== undefined ? node.written : node.value;
}
function* problemsOf(issue, schema, root, rules) {
    const place = follow(root, issue.path);
    if (issue.code === "unrecognized_keys") {
        const expected = keysAt(schema, issue.path);
        for (const key of issue.keys)
            yield { rule: rules.unknownKey, at: keyOf(place.node, key)?.at ?? place.node.at, found: key, expected };
        return;
    }
    const found = place.missing === undefined ? writtenOf(place.node) : "";
    const expected = place.missing === undefined ? [issue.message] : [`${place.missing}: ${issue.message}`];
    yield { rule: rules.invalid, at: place.missing === undefined ? place.node.at : (0,nodes/* headOf */.Uo)(place.node), found, expected };
}
/** The node at a path, or the nearest one that exists and the name of what it lacks. */
function follow(root, path) {
    let node = root;
    for (const step of path) {
        const next = typeof step === "number" ? (0,nodes/* itemsOf */.S3)(node)[step] : (0,nodes/* valueAt */.fK)(node, String(step));
        if (!next)
            return { node, missing: String(step) };
        node = next;
    }
    return { node };
}
const keyOf = (node, key) => (0,nodes/* entriesOf */.Mc)(node).findLast((entry) => entry.key.value === key)?.key;
const writtenOf = (node) => node.at.source.text.slice(node.at.start, node.at.end);
function keysAt(schema, path) {
    let current = schema;
    for (const step of path)
        current = child(unwrapped(current), step);
    const definition = unwrapped(current)?._zod.def;
    return definition && isObject(definition) ? Object.keys(definition.shape) : [];
}
function child(schema, step) {
    const definition = schema?._zod.def;
    if (!definition)
        return undefined;
    if (isObject(definition))
        return definition.shape[String(step)];
    if (definition.type === "array")
        return definition.element;
    return definition.type === "record" ? definition.valueType : undefined;
}
function unwrapped(schema) {
    const definition = schema?._zod.def;
    return definition && "innerType" in definition ? unwrapped(definition.innerType) : schema;
}
const isObject = (definition) => definition.type === "object";

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/directory/snapshot-schema.js
var snapshot_schema = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/directory/snapshot.js





const HOUR_MS = 60 * 60 * 1000;
const RULES = { unknownKey: "unknown-key", invalid: "invalid" };
/**
 * A snapshot as a directory: answers with all of its groups, whatever is wanted, with evidence `snapshot` as of the time that
 * it was taken. A text that is not a whole snapshot of this instance, that is older than the policy allows or that lies in the
 * future is a failed answer; its reason names path, line, column and the remedy.
 */
function openSnapshot(options) {
    let answer;
    return {
        groups: async () => {
            answer ??= read(options);
            return answer;
        },
    };
}
/**
 * The text of a snapshot file: groups by display name, then id (by code unit, so that it is the same everywhere), two spaces
 * of indentation, a newline at the end. `takenAt` is ISO 8601 in UTC. What goes in is written as it is and not judged.
 */
function serializeSnapshot(snapshot) {
    const { instance, identityStoreId, takenAt } = snapshot;
    const store = identityStoreId === undefined ? {} : { identityStoreId };
    const groups = snapshot.groups
        .toSorted((one, other) => compare(one.displayName, other.displayName) || compare(one.groupId, other.groupId))
        .map(({ displayName, groupId, provenance, externalIds, empty }) => ({
        displayName,
        groupId,
        provenance,
        externalIds: externalIds
            .map(({ issuer, id }) => ({ issuer, id }))
            .toSorted((one, other) => compare(one.issuer, other.issuer) || compare(one.id, other.id)),
        ...(empty === undefined ? {} : { empty }),
    }));
    const content = { schemaVersion: 1, kind: "identity-guard/snapshot", instance, ...store, takenAt, groups };
    return `${JSON.stringify(content, undefined, 2)}\n`;
}
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
function read(options) {
    const { root, problems } = (0,json/* parseJson */.q)(options.path, options.text);
    const [problem] = problems.length > 0 ? problems : [...validate(snapshot_schema/* snapshotSchema */.a, root, RULES)];
    if (problem)
        return broken(options, problem);
    const parsed = snapshot_schema/* snapshotSchema */.a.safeParse(plain(root));
    if (!parsed.success)
        return failed(`The snapshot ${options.path} cannot be read. ${remedy(options)}`);
    const snapshot = parsed.data;
    const twice = repeated(snapshot.groups);
    if (twice) {
        const node = (0,nodes/* valueAt */.fK)((0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "groups"))[twice.index], twice.field) ?? root;
        return failed(`The snapshot ${options.path} holds the ${twice.field} "${twice.value}" twice, the second time at ${spot(placeOf(node.at))}. ${remedy(options)}`);
    }
    const reason = mismatch(snapshot, options) ?? wrongAge(snapshot, options);
    if (reason !== undefined)
        return failed(`${reason} ${remedy(options)}`);
    const groups = snapshot.groups.map(({ empty: _, ...group }) => group);
    return { status: "ready", value: groups, evidence: "snapshot", asOf: snapshot.takenAt };
}
const failed = (reason) => ({ status: "failed", reason });
const remedy = ({ path, instance }) => `Write a new one with \`identity-guard snapshot --instance ${instance} --output ${path}\`.`;
const placeOf = (span) => span.source.place(span.start, span.end);
const spot = (place) => `${place.path}:${place.startLine}:${place.startColumn}`;
function broken(options, problem) {
    const at = spot(placeOf(problem.at));
    const expected = problem.expected?.join(", ");
    const found = problem.found.length > 80 ? `${problem.found.slice(0, 80)}...` : problem.found;
    if (problem.rule === RULES.unknownKey)
        return failed(`${at}: a snapshot has no key "${found}" here (it has ${expected}). ${remedy(options)}`);
    if (problem.rule === RULES.invalid) {
        const written = found === "" ? "" : `, found ${found}`;
        return failed(`${at}: the snapshot is not valid: expected ${expected}${written}. ${remedy(options)}`);
    }
    return failed(`${at}: the snapshot is not valid JSON (${found}). ${remedy(options)}`);
}
function repeated(groups) {
    const seen = { displayName: new Set(), groupId: new Set() };
    for (const [index, group] of groups.entries()) {
        for (const field of ["displayName", "groupId"]) {
            if (seen[field].has(group[field]))
                return { index, field, value: group[field] };
            seen[field].add(group[field]);
        }
    }
    return undefined;
}
function mismatch(snapshot, { path, instance, identityStoreId }) {
    if (snapshot.instance !== instance)
        return `The snapshot ${path} is of the instance "${snapshot.instance}", but "${instance}" is checked.`;
    if (identityStoreId === undefined || snapshot.identityStoreId === undefined)
        return undefined;
    return snapshot.identityStoreId === identityStoreId
        ? undefined
        : `The snapshot ${path} is of the identity store ${snapshot.identityStoreId}, but the policy names ${identityStoreId} for the instance "${instance}".`;
}
function wrongAge({ takenAt }, { path, maximumAgeHours, now }) {
    const age = now().getTime() - Date.parse(takenAt);
    if (age < -limits/* SNAPSHOT_CLOCK_SKEW_MS */.ue)
        return `The snapshot ${path} says that it was taken at ${takenAt}, which is in the future.`;
    if (maximumAgeHours === undefined || age <= maximumAgeHours * HOUR_MS)
        return undefined;
    return `The snapshot ${path} is ${Math.floor(age / HOUR_MS)} hours old (taken at ${takenAt}); the policy allows ${maximumAgeHours} (directory.maximumAgeHours).`;
}

;// CONCATENATED MODULE: ./lib/directory/open.js


/**
 * Chooses where facts about groups come from, at the first question: `live` is AWS with the SDK's whole chain of credentials;
 * `auto` is AWS where environment, profile or web identity give credentials, else the snapshot, else skipped; `off` is
 * skipped; a snapshot file is that file. A failure of AWS leads to the snapshot only if `onFailure` says so. The AWS SDK is
 * loaded only where AWS is asked.
 */
function openDirectory(options) {
    let use = { mode: "off" };
    const ask = chooseSource(options);
    return {
        directory: {
            groups: async (wanted) => {
                const { answer, mode, notice } = await ask(wanted);
                const taken = answer.status === "ready" ? { takenAt: answer.asOf } : {};
                use = { mode, ...taken, ...(notice === undefined ? {} : { notice }) };
                return answer;
            },
        },
        use: () => use,
    };
}
function chooseSource(options) {
    const { mode, snapshot, noIdentity } = options;
    if (mode === "off")
        return async () => skipped("switched off");
    if (typeof mode === "object") {
        const given = open_open(options, mode);
        return async (wanted) => ({ answer: await given.groups(wanted), mode: "snapshot" });
    }
    const fallback = snapshot && open_open(options, snapshot);
    const withoutLive = async (wanted, why) => {
        if (!snapshot || !fallback)
            return skipped(`${why} and no snapshot`);
        return fromSnapshot(await fallback.groups(wanted), `Groups were checked against the snapshot ${snapshot.path}`, why);
    };
    if (mode === "auto" && noIdentity !== undefined)
        return (wanted) => withoutLive(wanted, noIdentity);
    const live = openLive(options, mode);
    let lost;
    return async (wanted) => {
        // What fell back once stays there: both trees of one run are judged by the same answers.
        const answer = lost === undefined ? await live.groups(wanted) : { status: "failed", reason: lost };
        if (answer.status === "skipped")
            return withoutLive(wanted, answer.reason);
        if (answer.status === "ready" || options.onFailure !== "snapshot")
            return { answer, mode: "live" };
        if (!snapshot || !fallback)
            return { answer: withoutFallback(options, answer.reason), mode: "live" };
        lost = answer.reason;
        const substitute = await fallback.groups(wanted);
        if (substitute.status === "ready")
            return fromSnapshot(substitute, `AWS could not be asked; groups were checked against ${snapshot.path}`, lost);
        return { answer: { status: "failed", reason: `${lost} ${substitute.reason}` }, mode: "snapshot" };
    };
}
const skipped = (reason) => ({ answer: { status: "skipped", reason }, mode: "off" });
const withoutFallback = ({ instance }, reason) => ({
    status: "failed",
    reason: `${reason} The policy says \`onFailure: snapshot\`, but instances.${instance}.snapshot names no file.`,
});
/** The snapshot's answer, and where it is one, a notice that it is no live one and how old it is. */
function fromSnapshot(answer, what, why) {
    if (answer.status !== "ready")
        return { answer, mode: "snapshot" };
    const notice = `${what}, taken at ${answer.asOf}: ${why.replace(/\.$/, "")}.`;
    return { answer, mode: "snapshot", notice };
}
function open_open(options, { path, text }) {
    const { instance, settings, maximumAgeHours, now } = options;
    return openSnapshot({
        path,
        text,
        instance,
        now,
        ...(settings.identityStoreId === undefined ? {} : { identityStoreId: settings.identityStoreId }),
        ...(maximumAgeHours === undefined ? {} : { maximumAgeHours }),
    });
}
function openLive(options, mode) {
    const { instance, settings, deadlineMs, environment, now } = options;
    const chain = mode === "auto" ? "auto" : "full";
    let opened;
    const load = async () => {
        const { openIdentityCenter } = await Promise.all(/* import() */[__webpack_require__.e(739), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 390));
        return openIdentityCenter({ ...settings, instance, chain, deadlineMs, environment, now });
    };
    return {
        groups: async (wanted) => {
            const reason = mode === "auto" ? (0,credentials/* surelyWithoutCredentials */.h)(environment) : undefined;
            if (reason !== undefined)
                return { status: "skipped", reason };
            opened ??= load();
            return (await opened).groups(wanted);
        },
    };
}

;// CONCATENATED MODULE: ./lib/directory/open-all.js


/**
 * One directory for each instance of the policy. What is wanted of it are the groups that any of `trees` (the identities of
 * head and base, by instance) refers to, so that both are judged by one and the same answer.
 */
function openDirectories(policy, snapshots, trees, shared) {
    const opened = new Map(Object.entries(policy.instances).map(([instance, settings]) => {
        const snapshot = snapshots.get(instance);
        const { maximumAgeHours, onFailure, mode } = policy.directory;
        const directory = openDirectory({
            ...shared,
            instance,
            settings,
            mode: shared.mode ?? mode,
            onFailure,
            ...(maximumAgeHours === undefined ? {} : { maximumAgeHours }),
            ...(snapshot ? { snapshot } : {}),
        });
        return [instance, directory];
    }));
    const answers = new Map();
    const ask = async (instance) => {
        const identities = trees.flatMap((tree) => tree.get(instance) ?? []);
        const answer = await opened.get(instance)?.directory.groups(wantedBy(identities));
        return answer ?? { status: "failed", reason: `The policy has no instance "${instance}".` };
    };
    return {
        groups(instance) {
            const answer = answers.get(instance) ?? ask(instance);
            answers.set(instance, answer);
            return answer;
        },
        uses: () => [...opened].map(([instance, { use }]) => ({ instance, ...use() })),
    };
}
/** Names, or every group where an assignment goes by id: ids are looked up among all groups. */
function wantedBy(identities) {
    const byId = identities.some(({ assignments }) => assignments.some(({ principal }) => principal.by === "groupId"));
    if (byId)
        return "all";
    return [...new Set(identities.flatMap((identity) => (0,expand/* groupReferences */.u9)(identity).map(({ name }) => name)))];
}

// EXTERNAL MODULE: ./lib/documents/source.js
var source = __webpack_require__(8337);
// EXTERNAL MODULE: ./lib/policy/glob.js
var policy_glob = __webpack_require__(6298);
// EXTERNAL MODULE: ./lib/identity/native-schema.js
var native_schema = __webpack_require__(9363);
;// CONCATENATED MODULE: ./lib/identity/readers/native-assignment.js

const PRINCIPALS = ["group", "groupTemplate", "groupId", "user"];
/** One entry of `assignments`: one for each principal that it names, none where it names none. */
function readAssignment(node) {
    return readPrincipals((0,nodes/* valueAt */.fK)(node, "principal")).map((principal) => ({
        principal,
        permissionSets: (0,nodes/* textsOf */.CB)((0,nodes/* valueAt */.fK)(node, "permissionSets")),
        targets: readTargets((0,nodes/* valueAt */.fK)(node, "targets")),
        ...(0,nodes/* optionalText */.mR)("expires", (0,nodes/* valueAt */.fK)(node, "expires")),
        ...(0,nodes/* optionalText */.mR)("reason", (0,nodes/* valueAt */.fK)(node, "reason")),
        ...(0,nodes/* optionalText */.mR)("owner", (0,nodes/* valueAt */.fK)(node, "owner")),
        at: node.at,
    }));
}
// A principal with two keys is an error of the schema; both are still looked up, so that none hides behind the other.
function readPrincipals(node) {
    return PRINCIPALS.flatMap((by) => {
        const name = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(node, by));
        return name ? [{ by, name }] : [];
    });
}
function readTargets(node) {
    const accounts = (key, excluded) => (0,nodes/* textsOf */.CB)((0,nodes/* valueAt */.fK)(node, key)).map((name) => ({ kind: "account", name, excluded }));
    const units = (0,nodes/* textsOf */.CB)((0,nodes/* valueAt */.fK)(node, "organizationalUnits")).map((name) => ({ kind: "organizational-unit", name, excluded: false }));
    return [...accounts("accounts", false), ...units, ...accounts("excludeAccounts", true)];
}

;// CONCATENATED MODULE: ./lib/identity/readers/native-permission-set.js

/** One entry of `permissionSets`; none where it has no name to be known by. */
function readPermissionSet(node) {
    const name = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(node, "name"));
    if (!name)
        return [];
    const inlinePolicy = (0,nodes/* valueAt */.fK)(node, "inlinePolicy");
    const permissionsBoundary = readBoundary((0,nodes/* valueAt */.fK)(node, "permissionsBoundary"));
    const managedBy = readManagedBy((0,nodes/* valueAt */.fK)(node, "managedBy"));
    const permissionSet = {
        name,
        ...(0,nodes/* optionalText */.mR)("description", (0,nodes/* valueAt */.fK)(node, "description")),
        ...(0,nodes/* optionalText */.mR)("sessionDuration", (0,nodes/* valueAt */.fK)(node, "sessionDuration")),
        ...(0,nodes/* optionalText */.mR)("relayState", (0,nodes/* valueAt */.fK)(node, "relayState")),
        managedPolicies: (0,nodes/* textsOf */.CB)((0,nodes/* valueAt */.fK)(node, "managedPolicies")),
        customerManagedPolicies: (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(node, "customerManagedPolicyReferences")).flatMap(readPolicyReference),
        ...(inlinePolicy ? { inlinePolicy } : {}),
        ...(permissionsBoundary ? { permissionsBoundary } : {}),
        tags: readTags((0,nodes/* valueAt */.fK)(node, "tags")),
        ...(managedBy ? { managedBy } : {}),
        ...(0,nodes/* optionalText */.mR)("owner", (0,nodes/* valueAt */.fK)(node, "owner")),
    };
    return [permissionSet];
}
function readPolicyReference(node) {
    const name = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(node, "name"));
    return name ? [{ name, path: (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(node, "path"))?.value ?? "/" }] : [];
}
function readBoundary(node) {
    const reference = (0,nodes/* valueAt */.fK)(node, "customerManagedPolicyReference");
    return (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(node, "managedPolicyArn")) ?? (reference ? readPolicyReference(reference)[0] : undefined);
}
function readManagedBy(node) {
    const written = (0,nodes/* textOf */.b6)(node)?.value;
    return written === "control-tower" || written === "external" ? written : undefined;
}
const readTags = (node) => new Map((0,nodes/* entriesOf */.Mc)(node).flatMap((entry) => {
    const value = (0,nodes/* textOf */.b6)(entry.value);
    return value ? [[entry.key.value, value]] : [];
}));

;// CONCATENATED MODULE: ./lib/identity/readers/native.js





/** Our own format: `schemaVersion` and at least one of the keys that NATIVE_KEYS names, at the top of the document. */
const native_native = {
    id: "native",
    claims(document) {
        const keys = (0,nodes/* entriesOf */.Mc)(document.root).map((entry) => entry.key.value);
        const own = keys.filter((key) => native_schema/* NATIVE_KEYS */.x.includes(key));
        if (!keys.includes("schemaVersion") || own.length === 0 || isSnapshot(document, own))
            return undefined;
        return `schemaVersion and ${own.join(", ")} at the top`;
    },
    read(documents) {
        const roots = documents.map((document) => document.root);
        return {
            accounts: roots.flatMap((root) => (0,nodes/* entriesOf */.Mc)((0,nodes/* valueAt */.fK)(root, "accounts")).map(readAccount)),
            organizationalUnits: roots.flatMap((root) => (0,nodes/* entriesOf */.Mc)((0,nodes/* valueAt */.fK)(root, "organizationalUnits")).flatMap(readUnit)),
            groups: roots.flatMap((root) => (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "groups")).flatMap(readGroup)),
            permissionSets: roots.flatMap((root) => (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "permissionSets")).flatMap(readPermissionSet)),
            assignments: roots.flatMap((root) => (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "assignments")).flatMap(readAssignment)),
            claims: documents.map((document) => ({
                path: document.path,
                reader: native_native.id,
                why: native_native.claims(document) ?? "",
            })),
            problems: documents.flatMap(native_problemsOf),
        };
    },
};
/** A directory snapshot holds groups too, but declares none: it grants nothing. */
const isSnapshot = (document, nativeKeys) => (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(document.root, "kind"))?.value === "identity-guard/snapshot" &&
    nativeKeys.every((key) => key === "groups");
const native_RULES = { unknownKey: "unknown-field", invalid: "invalid-field" };
// What follows a syntax error is half a document: its missing parts are no findings of their own.
const native_problemsOf = ({ problems, root }) => problems.some((problem) => problem.rule === "invalid-yaml")
    ? problems
    : [...problems, ...validate(native_schema/* nativeSchema */.N, root, native_RULES)];
function readAccount(entry) {
    return {
        alias: entry.key,
        ...(0,nodes/* optionalText */.mR)("id", (0,nodes/* valueAt */.fK)(entry.value, "id")),
        production: isTrue((0,nodes/* valueAt */.fK)(entry.value, "production")),
        management: isTrue((0,nodes/* valueAt */.fK)(entry.value, "management")),
        ...(0,nodes/* optionalText */.mR)("organizationalUnit", (0,nodes/* valueAt */.fK)(entry.value, "organizationalUnit")),
    };
}
function readUnit(entry) {
    const id = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(entry.value, "id"));
    return id ? [{ alias: entry.key, id, ...(0,nodes/* optionalText */.mR)("parent", (0,nodes/* valueAt */.fK)(entry.value, "parent")) }] : [];
}
function readGroup(node) {
    const displayName = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(node, "displayName"));
    if (!displayName)
        return [];
    const group = {
        displayName,
        source: (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(node, "source"))?.value === "identity-store" ? "identity-store" : "scim",
        ...(0,nodes/* optionalText */.mR)("description", (0,nodes/* valueAt */.fK)(node, "description")),
        ...(0,nodes/* optionalText */.mR)("externalId", (0,nodes/* valueAt */.fK)(node, "externalId")),
        ...(0,nodes/* optionalText */.mR)("groupId", (0,nodes/* valueAt */.fK)(node, "groupId")),
        owners: (0,nodes/* textsOf */.CB)((0,nodes/* valueAt */.fK)(node, "owners")).map((owner) => owner.value),
        justInTime: (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(node, "membership"))?.value === "just-in-time",
    };
    return [group];
}
const isTrue = (node) => node?.type === "scalar" && node.value === true;

;// CONCATENATED MODULE: ./lib/identity/load.js





/** In the order in which they are asked; the first that claims a document reads it. */
const READERS = [native_native];
/** Whether a path is among the files of an instance; an instance without globs takes every file. */
const belongsTo = (path, instance) => instance.files.length === 0 || (0,policy_glob/* matchesGlobs */.n)(path, instance.files);
/** Whether a glob of the instance names this path, and no other takes it out. */
const isNamedBy = (path, instance) => belongsTo(path, instance) &&
    (0,policy_glob/* matchesGlobs */.n)(path, instance.files.filter((glob) => !glob.startsWith("!")));
/**
 * The declared access of one instance in one tree. `claimedBefore` holds the paths that a reader claimed in the tree that the
 * change starts from, so that a file cannot slip out of sight. Problems are `invalid-yaml`, `duplicate-key`, `unknown-field`,
 * `invalid-field` and `unclaimed-file`.
 */
function loadIdentity(name, instance, files, claimedBefore) {
    const own = files.filter((file) => belongsTo(file.path, instance));
    const documents = own.flatMap((file) => file.documents);
    const readerOf = new Map(documents.map((document) => [document, READERS.find((reader) => reader.claims(document))]));
    const byPath = new Map(documents.map((document) => [document.path, document]));
    const parts = READERS.map((reader) => {
        const claimed = documents.filter((document) => readerOf.get(document) === reader);
        return reader.read(claimed, (path) => byPath.get(path));
    });
    const claimedPaths = new Set(parts.flatMap((part) => part.claims.map((claim) => claim.path)));
    const unclaimed = own.flatMap((file) => [
        ...unreadable(file, claimedPaths),
        ...unclaimedProblems(file, instance, readerOf, claimedPaths, claimedBefore),
    ]);
    return {
        instance: name,
        accounts: parts.flatMap((part) => part.accounts),
        organizationalUnits: parts.flatMap((part) => part.organizationalUnits),
        groups: parts.flatMap((part) => part.groups),
        permissionSets: parts.flatMap((part) => part.permissionSets),
        assignments: parts.flatMap((part) => part.assignments),
        claims: parts.flatMap((part) => part.claims),
        problems: [...parts.flatMap((part) => part.problems), ...unclaimed],
    };
}
function* unclaimedProblems(file, instance, readerOf, claimedPaths, claimedBefore) {
    const why = (document) => {
        const key = document ? nativeKey(document) : brokenKey(file);
        if (key)
            return `KEY ${key}`;
        if (claimedPaths.has(file.path))
            return undefined;
        if (claimedBefore.has(file.path))
            return "CLAIMED_BEFORE";
        return isNamedBy(file.path, instance) ? "IDENTITY_GLOB" : undefined;
    };
    if (file.documents.length === 0 && file.text.trim() === "" && !claimedBefore.has(file.path))
        return;
    const open = file.documents.filter((document) => !readerOf.get(document));
    const candidates = file.documents.length === 0 ? [undefined] : open;
    for (const document of candidates) {
        if (document && isSnapshot(document, nativeKeysOf(document)))
            continue;
        const found = why(document);
        if (!found)
            continue;
        yield { rule: "unclaimed-file", at: document ? (0,nodes/* headOf */.Uo)(document.root) : startOf(file), found };
        yield* document?.problems ?? [];
    }
}
/** A file that YAML or JSON parsers of deployers would read, and we cannot: too large, or not UTF-8. */
function* unreadable(file, claimedPaths) {
    const matters = claimedPaths.has(file.path) || brokenKey(file) !== undefined;
    if (file.oversized)
        yield { rule: "invalid-yaml", at: startOf(file), found: "TOO_LARGE" };
    else if (file.encoding !== "utf-8" && matters)
        yield { rule: "invalid-yaml", at: startOf(file), found: "NOT_UTF8", expected: [file.encoding] };
}
const nativeKeysOf = (document) => (0,nodes/* entriesOf */.Mc)(document.root).flatMap(({ key }) => (native_schema/* NATIVE_KEYS */.x.includes(key.value) ? [key.value] : []));
const nativeKey = (document) => nativeKeysOf(document)[0] ?? (document.problems.length > 0 ? brokenKey(document) : undefined);
/** A native key at the start of a line of a text that does not parse, so that a syntax error hides nothing. */
const brokenKey = ({ text }) => native_schema/* NATIVE_KEYS */.x.find((key) => new RegExp(`^(?:\\{\\s*)?["']?${key}["']?\\s*:`, "m").test(text));
const startOf = (file) => ({ source: (0,source/* createSource */.g)(file.path, file.text), start: 0, end: 0 });
/** The identity of every instance in one tree. `before`: that of the tree from which the change starts. */
function identitiesOf(instances, files, before) {
    return new Map(Object.entries(instances).map(([name, instance]) => {
        const claimedBefore = new Set(before?.get(name)?.claims.map((claim) => claim.path));
        return [name, loadIdentity(name, instance, files, claimedBefore)];
    }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/documents/pointer.js


/**
 * Where a span stands in its document, in words that survive edits elsewhere: `permissionSets[Audit].description`. List items
 * go by their name; assignments, which have none, by a digest of who gets what where, so that they keep their pointer when
 * the list is reordered; only what is nameless goes by its index. "" for the document itself.
 */
function pointerOf(documents, { start, end }) {
    const inside = (node) => node.at.start <= start && end <= node.at.end;
    const document = documents.find(({ root }) => inside(root)) ?? documents[0];
    return document ? descend(document.root, { start, end }, inside).replace(/^\./, "") : "";
}
function descend(node, range, inside) {
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)(node)) {
        if (inside(value))
            return `.${key.value}${descend(value, range, inside)}`;
        if (key.at.start <= range.start && range.end <= key.at.end)
            return `.${key.value}`;
    }
    if (node.type !== "list")
        return "";
    const index = node.items.findIndex(inside);
    const item = node.items[index];
    return item ? `[${nameOf(item) ?? index}]${descend(item, range, inside)}` : "";
}
const NAMES = ["name", "displayName", "rule", "id"];
const GRANT = ["principal", "permissionSets", "targets"];
function nameOf(item) {
    if (item.type !== "map")
        return (0,nodes/* textOf */.b6)(item)?.value;
    const named = NAMES.map((key) => (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(item, key))?.value).find((name) => name !== undefined);
    if (named !== undefined)
        return named;
    const grant = GRANT.map((key) => (0,nodes/* valueAt */.fK)(item, key));
    return grant[0] ? digest(grant) : undefined;
}
const digest = (nodes) => (0,external_node_crypto_.createHash)("sha256").update(nodes.map(canonical).join("\n")).digest("hex").slice(0, 8);
/** A node's content without its spelling: the same for block and flow style, and for any order of keys. */
function canonical(node) {
    if (node?.type === "list")
        return `[${node.items.map(canonical).join(",")}]`;
    if (node?.type === "map")
        return `{${(0,nodes/* entriesOf */.Mc)(node)
            .map(({ key, value }) => `${JSON.stringify(key.value)}:${canonical(value)}`)
            .sort()
            .join(",")}}`;
    return JSON.stringify((0,nodes/* textOf */.b6)(node)?.value ?? null);
}

// EXTERNAL MODULE: ./lib/scan/mask.js
var mask = __webpack_require__(3669);
;// CONCATENATED MODULE: ./lib/rules/finding.js

/** 16 hex digits of SHA-256 over rule, instance and subject. Instance is "" for secrets and IAM users. */
const fingerprintOf = (rule, instance, subject) => (0,external_node_crypto_.createHash)("sha256").update([rule, instance, subject].join("\0")).digest("hex").slice(0, 16);
/** What a rule yielded, as a finding. */
function fromDraft(draft, { rule, instance, evidence, severity, pointer }) {
    const related = draft.related ?? [];
    const subject = draft.subject ?? (draft.at ? pointer(draft.at) : rule.id);
    const standing = [draft, ...related.filter(({ aside }) => !aside)].flatMap(({ at }) => at ? [{ pointer: pointer(at), place: finding_placeOf(at) }] : []);
    const finding = {
        rule: rule.id,
        gate: rule.gate,
        severity: severity ?? draft.severity ?? rule.severity,
        message: draft.message,
        ...(draft.at ? finding_placeOf(draft.at) : {}),
        instance,
        subject,
        related: related.map(({ at, message }) => ({ ...finding_startOf(at), message })),
        ...(draft.suggestion === undefined ? {} : { suggestion: draft.suggestion }),
        evidence,
        fingerprint: fingerprintOf(rule.id, instance, subject),
        state: "new",
        ...(draft.properties ? { properties: draft.properties } : {}),
    };
    return { finding, standing: standing.length > 0 ? standing : [{ pointer: subject }] };
}
const finding_placeOf = (span) => span.source.place(span.start, span.end);
function finding_startOf(span) {
    const { path, startLine, startColumn } = finding_placeOf(span);
    return { path, startLine, startColumn };
}
/** The order of a report: by path, line, column, rule and fingerprint; what has no place comes first. */
function compareFindings(left, right) {
    return (finding_compare(left.path ?? "", right.path ?? "") ||
        (left.startLine ?? 0) - (right.startLine ?? 0) ||
        (left.startColumn ?? 0) - (right.startColumn ?? 0) ||
        finding_compare(left.rule, right.rule) ||
        finding_compare(left.fingerprint, right.fingerprint));
}
const finding_compare = (left, right) => (left === right ? 0 : left < right ? -1 : 1);

;// CONCATENATED MODULE: ./lib/rules/judge-scan.js


/** Findings of the secret rules: one for each secret, with every place where it stands. The secret itself is in none. */
function judgeSecrets(found, rules, policy) {
    return judgeAll(found, rules, policy, (item, rule) => {
        const label = [rule.label?.(item.secret), `(${(0,mask/* mask */.d)(item.secret)})`].filter((part) => part !== undefined).join(" ");
        const undone = item.undone.join(", ");
        return {
            rule,
            subject: `${rule.id} ${label}`,
            fingerprint: fingerprintOf(rule.id, "", item.secret),
            message: `${rule.summary}: ${label}${undone ? `, written as ${undone}` : ""}. ${rule.fix}`,
            severity: rule.severity,
            places: placesOf(item),
            pointer: (path) => path,
            properties: undone ? { undone } : {},
        };
    });
}
/** Findings of the definition rules: one for each user or credential, with every place where it is defined. */
function judgeDefinitions(found, rules, policy) {
    return judgeAll(found, rules, policy, (item, rule) => {
        const { definition, paths } = item;
        const subject = `${definition.kind} ${definition.name ?? `${paths[0]} ${definition.address}`}`;
        return {
            rule,
            subject,
            fingerprint: fingerprintOf(rule.id, "", subject),
            message: rule.message(definition),
            severity: definition.confidence === "imperative" ? lowered(rule.severity) : rule.severity,
            places: placesOf(item),
            pointer: (path) => `${path}#${definition.address}`,
            properties: {
                dialect: definition.dialect,
                confidence: definition.confidence,
                ...(definition.name === undefined ? {} : { name: definition.name }),
            },
        };
    });
}
const lowered = (severity) => (severity === "error" ? "warning" : "note");
const placesOf = ({ place, paths }) => [
    place,
    ...paths.slice(1).map((path) => ({ ...place, path })),
];
/** Recognises each item's rule, leaves out what the policy switches off, and joins occurrences of one subject. */
function judgeAll(found, rules, policy, describe) {
    const groups = new Map();
    for (const item of found) {
        const rule = rules.find((candidate) => recognises(candidate, item));
        if (!rule || policy.rules[rule.id] === "off")
            continue;
        const occurrence = describe(item, rule);
        const known = groups.get(occurrence.fingerprint);
        if (known)
            known.push(occurrence);
        else
            groups.set(occurrence.fingerprint, [occurrence]);
    }
    return [...groups.values()].map((occurrences) => join(occurrences, policy));
}
const recognises = (rule, item) => "rule" in item ? rule.id === item.rule : rule.gate === "iam-users" && rule.kind === item.definition.kind;
function join(occurrences, policy) {
    const [first] = occurrences;
    const places = occurrences.flatMap((occurrence) => occurrence.places);
    const chosen = policy.rules[first.rule.id];
    const finding = {
        rule: first.rule.id,
        gate: first.rule.gate,
        severity: chosen && chosen !== "off" ? chosen : first.severity,
        message: first.message,
        ...first.places[0],
        instance: "",
        subject: first.subject,
        related: places
            .slice(1)
            .map(({ path, startLine, startColumn }) => ({ path, startLine, startColumn, message: "also here" })),
        evidence: "static",
        fingerprint: first.fingerprint,
        state: "new",
        ...(Object.keys(first.properties).length > 0 ? { properties: first.properties } : {}),
    };
    const standing = occurrences.flatMap(({ places: own, pointer }) => own.map((place) => ({ pointer: pointer(place.path), place })));
    return { finding, standing };
}

;// CONCATENATED MODULE: ./lib/rules/run.js

/** A fact that needed nobody to be asked. */
const staticFact = (value) => Promise.resolve({ status: "ready", value, evidence: "static", asOf: "" });
/** The fact without which a gate has not run, whatever its other rules could judge. */
const CENTRAL = {
    policy: "policy",
    documents: "identity",
    directory: "directoryGroups",
};
/**
 * Runs the enabled rules of one gate on one instance. A fact that is skipped or failed takes out the rules that need it; they
 * are named in the result. Never shows a gate as run whose central fact was missing.
 */
async function runModelRules(rules, facts, context) {
    const judged = [];
    const left = [];
    const enabled = rules.filter((rule) => rule.gate === context.gate && context.policy.rules[rule.id] !== "off");
    for (const rule of enabled) {
        const loaded = await load(rule.needs, facts);
        if ("missing" in loaded)
            left.push({ rule: rule.id, central: loaded.missing === CENTRAL[context.gate], ...loaded });
        else
            judged.push(...judge(rule, loaded, context));
    }
    const decisive = left.find(({ status }) => status === "failed") ?? left.find(({ central }) => central);
    const result = {
        gate: context.gate,
        ...(context.gate === "policy" ? {} : { instance: context.instance }),
        status: decisive?.status ?? "ran",
        ...(decisive ? { reason: decisive.reason } : {}),
        ...(left.length > 0 ? { notChecked: left.map(({ rule, reason }) => ({ rule, reason })) } : {}),
    };
    return { judged, result };
}
async function load(needs, loaders) {
    const values = {};
    let evidence = "static";
    for (const need of needs) {
        const answer = await loaders[need]();
        if (answer.status !== "ready")
            return { missing: need, status: answer.status, reason: answer.reason };
        values[need] = answer.value;
        if (answer.evidence !== "static")
            evidence = answer.evidence;
    }
    // A rule reads only what it names in `needs`, and all of that is here.
    return { facts: values, evidence };
}
function judge(rule, { facts, evidence }, { instance, policy, pointer }) {
    const chosen = policy.rules[rule.id];
    const severity = chosen === "off" ? undefined : chosen;
    return [...rule.check(facts)].map((draft) => fromDraft(draft, { rule, instance: rule.gate === "policy" ? "" : instance, evidence, severity, pointer }));
}

;// CONCATENATED MODULE: ./lib/judge.js



/** Judges one tree by every rule but those of the policy gate, which look at the outcome of the others. */
async function judge_judge(subject, judges) {
    const parts = [];
    for (const [instance, identity] of subject.identities) {
        for (const gate of ["documents", "directory"]) {
            parts.push(await judgeInstance(gate, instance, identity, subject, judges));
        }
    }
    parts.push(judgeScan("secrets", judges, () => judgeSecrets(subject.found.secrets, rulesOf(judges, "secrets"), judges.policy)));
    parts.push(judgeScan("iam-users", judges, () => judgeDefinitions(subject.found.definitions, rulesOf(judges, "iam-users"), judges.policy)));
    return { judged: parts.flatMap((part) => part.judged), gates: parts.flatMap((part) => part.gates) };
}
const rulesOf = ({ rules }, gate) => rules.filter((rule) => rule.gate === gate);
function judgeScan(gate, judges, run) {
    const reason = judges.notRun(gate);
    if (reason !== undefined)
        return { judged: [], gates: [{ gate, status: "skipped", reason }] };
    return { judged: run(), gates: [{ gate, status: "ran" }] };
}
async function judgeInstance(gate, instance, identity, subject, judges) {
    const reason = judges.notRun(gate, instance);
    if (reason !== undefined)
        return { judged: [], gates: [{ gate, instance, status: "skipped", reason }] };
    const { documents } = subject.reading;
    const facts = {
        ...emptyFacts(judges),
        documents: () => staticFact([...documents.values()].flat()),
        identity: () => staticFact(identity),
        base: () => staticFact(subject.before?.get(instance)),
        directoryGroups: () => judges.groups(instance),
    };
    const pointer = pointerIn(subject.reading);
    const rules = judges.rules.filter(isModelRule);
    const { judged, result } = await runModelRules(rules, facts, { gate, instance, policy: judges.policy, pointer });
    return { judged, gates: [result] };
}
/** The policy gate: it always runs, and fails where the policy that should judge is not valid. */
async function judgePolicyGate({ trusted, changed, uses, isChange }, judges) {
    const facts = {
        ...emptyFacts(judges),
        policyProblems: () => staticFact([...trusted.problems, ...(changed?.problems ?? [])]),
        trustedChanges: () => staticFact(changed?.changes ?? []),
        waivers: () => staticFact(uses),
    };
    const pointer = (span) => `${span.source.path}:${span.start}`;
    const context = { gate: "policy", instance: "", policy: judges.policy, pointer };
    const rules = judges.rules.filter(isModelRule);
    const { judged, result } = await runModelRules(rules, facts, context);
    const ofWaivers = new Set(rules.filter((rule) => rule.needs.includes("waivers")).map((rule) => rule.id));
    const findings = judged.map(({ finding }) => (isChange && ofWaivers.has(finding.rule) ? { ...finding, state: "existing" } : finding));
    const broken = {
        gate: "policy",
        status: "failed",
        reason: `the policy ${trusted.policy.path} is not valid`,
    };
    return { findings, gate: trusted.problems.length > 0 ? broken : result };
}
/** Facts of which a rule of the policy gate may want one, and no other rule. */
const emptyFacts = ({ policy, today }) => {
    const absent = async () => ({ status: "skipped", reason: "not part of this gate" });
    return {
        documents: absent,
        identity: absent,
        base: absent,
        directoryGroups: absent,
        policyProblems: absent,
        trustedChanges: absent,
        waivers: absent,
        policy: () => staticFact(policy),
        today: () => staticFact(today),
    };
};
/** A span of a tree's documents as `path#pointer`. */
const pointerIn = ({ documents }) => (span) => {
    const { path } = span.source;
    const pointer = pointerOf(documents.get(path) ?? [], span);
    return pointer === "" ? path : `${path}#${pointer}`;
};
const isModelRule = (rule) => rule.gate !== "secrets" && rule.gate !== "iam-users";

// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(8470);
// EXTERNAL MODULE: ./lib/documents/parse.js + 9 modules
var parse = __webpack_require__(4493);
;// CONCATENATED MODULE: ./lib/identity/files.js




// A quoted key may be written with escapes, so a backslash is as good as a name. Everything else spells its keys out.
const MARKERS = ["schemaVersion", ...native_schema/* NATIVE_KEYS */.x, "\\"].map((marker) => Buffer.from(marker));
/**
 * The identity files among a tree's blobs, one for each path of a blob. Which reader reads them is decided later, by content;
 * here only files are left out whose bytes hold none of the words that a reader could claim. `wanted` tells paths that are
 * parsed whatever they hold: those that a policy's globs name, and those that were claimed before the change.
 */
function identityFiles(blob, wanted) {
    const paths = blob.paths.filter(isCandidate);
    if (paths.length === 0)
        return [];
    // A link is not followed; a file that becomes one has slipped out of sight, and so is shown as unread.
    if (blob.kind === "symlink") {
        const unread = { text: "", encoding: "utf-8", oversized: false, documents: [] };
        return paths.filter(wanted).map((path) => ({ path, ...unread }));
    }
    const oversized = blob.bytes.length > limits/* DOCUMENT_BYTES */.A1;
    const { text, encoding } = (0,decode/* decode */.D)(oversized ? blob.bytes.subarray(0, 0) : blob.bytes);
    const plausible = encoding !== "utf-8" || MARKERS.some((marker) => contains(blob.bytes, marker));
    return paths
        .filter((path) => plausible || wanted(path))
        .map((path) => ({ path, text, encoding, oversized, documents: oversized ? [] : (0,parse/* parseDocuments */.e)(path, text) }));
}
const isCandidate = (path) => {
    const format = (0,parse/* formatOf */.b)(path, "");
    return format === "yaml" || format === "json";
};
const contains = (bytes, marker) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(marker);

// EXTERNAL MODULE: ./lib/scan/scan.js + 2 modules
var scan = __webpack_require__(64);
;// CONCATENATED MODULE: ./lib/scan/scanner.js


/**
 * A scanner that works in this thread, and hands over to one worker after WORKER_START_BYTES; below that, starting a worker
 * costs more than it saves. `workerUrl` is the worker's entry; without one everything stays in this thread.
 */
function createScanner(detectors, workerUrl) {
    const results = [];
    let bytes = 0;
    let remote;
    return {
        async add(blob) {
            bytes += blob.bytes.length;
            if (!workerUrl || bytes < limits/* WORKER_START_BYTES */.g7) {
                results.push((0,scan/* scanBlob */.z)(blob, detectors));
                return;
            }
            remote ??= await startRemote(workerUrl);
            results.push(...(await remote.add(blob)));
        },
        async finish() {
            if (remote)
                results.push(...remote.flush());
            const found = await Promise.all(results).finally(() => remote?.stop());
            return {
                secrets: found.flatMap((part) => part.secrets),
                definitions: found.flatMap((part) => part.definitions),
            };
        },
    };
}
const BATCH_BYTES = 1024 * 1024;
const BATCHES_UNDER_WAY = 32;
async function startRemote(url) {
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
    const worker = new Worker(url);
    const send = createSender(worker);
    let batch = [];
    let size = 0;
    const underWay = [];
    const flush = () => {
        if (batch.length === 0)
            return [];
        const answer = send(batch);
        answer.catch(() => undefined); // finish() awaits it; until then a failure is not "unhandled"
        underWay.push(answer);
        batch = [];
        size = 0;
        return [answer];
    };
    return {
        flush,
        async add(blob) {
            batch.push(blob);
            size += blob.bytes.length;
            if (underWay.length >= BATCHES_UNDER_WAY)
                await underWay.shift();
            return size < BATCH_BYTES ? [] : flush();
        },
        stop: () => worker.terminate(),
    };
}
function createSender(worker) {
    const waiting = new Map();
    let stopped;
    const fail = (reason) => {
        stopped ??= reason;
        for (const { reject } of waiting.values())
            reject(stopped);
        waiting.clear();
    };
    worker.on("message", ({ id, found }) => {
        waiting.get(id)?.resolve(found);
        waiting.delete(id);
    });
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`The scanning worker stopped with code ${code} before it had answered.`)));
    let next = 0;
    return (blobs) => new Promise((resolve, reject) => {
        if (stopped)
            return reject(stopped);
        const id = next++;
        waiting.set(id, { resolve, reject });
        const task = { id, blobs };
        worker.postMessage(task);
        return undefined;
    });
}

;// CONCATENATED MODULE: ./lib/reading.js


/**
 * Reads every blob of a tree once, for the documents and for the scan. `wanted` tells paths that are read as documents even if
 * nothing in them looks like declared access; without it, no documents are read. Nothing but the identity files stays in memory. Throws
 * what the tree and the scanner throw: a tree that could not be read completely has not been read.
 */
async function readTree(tree, wanted, detectors, workerUrl) {
    const scanner = createScanner(detectors, workerUrl);
    const files = [];
    const scanned = { files: 0, blobs: 0, bytes: 0 };
    for await (const blob of tree.blobs()) {
        count(scanned, blob);
        if (wanted)
            files.push(...identityFiles(blob, wanted));
        await scanner.add(blob);
    }
    const documents = new Map(files.map((file) => [file.path, file.documents]));
    return { tree, files, documents, found: await scanner.finish(), scanned };
}
function count(scanned, blob) {
    scanned.files += blob.paths.length;
    scanned.blobs += 1;
    scanned.bytes += blob.bytes.length;
}

;// CONCATENATED MODULE: ./lib/change.js




/**
 * Reads base, head and range. In a range, secrets are looked for in its commits; definitions always in the head alone. What
 * the base declares access in is read in the head whatever became of it.
 */
async function readTrees(order, policy, { rules, dialects, workerUrl }) {
    const instances = Object.values(policy.instances);
    const secrets = rules.filter((rule) => rule.gate === "secrets");
    const isNamed = (path) => instances.some((instance) => isNamedBy(path, instance));
    const base = order.base && (await readTree(order.base, isNamed, { secrets, dialects }, workerUrl));
    const before = new Set(base?.files.map((file) => file.path));
    const wanted = (path) => before.has(path) || isNamed(path);
    const head = await readTree(order.head, wanted, { secrets: order.range ? [] : secrets, dialects }, workerUrl);
    const range = order.range && (await readTree(order.range, undefined, { secrets, dialects: [] }, workerUrl));
    return { head, base, range };
}
/** Judges the head, and the base by the same policy and the same directory answers, and compares the two. */
async function judgeChange(order, snapshots, readings, shared, { environment, now }) {
    const { instances } = shared.policy;
    const before = readings.base && identitiesOf(instances, readings.base.files);
    const identities = identitiesOf(instances, readings.head.files, before);
    const directories = openDirectories(shared.policy, snapshots, before ? [identities, before] : [identities], {
        environment,
        now,
        mode: order.choices.directory,
        deadlineMs: order.choices.directoryTimeoutMs,
        ...(order.noIdentity === undefined ? {} : { noIdentity: order.noIdentity }),
    });
    const judges = { ...shared, groups: directories.groups };
    const { secrets } = (readings.range ?? readings.head).found;
    const found = { secrets, definitions: readings.head.found.definitions };
    const head = await judge_judge({ reading: readings.head, found, identities, before }, judges);
    const base = order.existingCounts && before ? await judgeBase(readings.base, before, judges) : [];
    return { findings: compareJudgements(head.judged, base), gates: head.gates, directories, identities };
}
async function judgeBase(reading, identities, judges) {
    if (!reading)
        return [];
    return (await judge_judge({ reading, found: reading.found, identities, before: undefined }, judges)).judged;
}
/**
 * Tells the findings of a change from those that its base has too: a finding is existing where the base has its fingerprint,
 * at every place where it stands now. Where it stands at a new place as well, it is new, and shows that place.
 */
function compareJudgements(head, base) {
    const known = new Map(base.map(({ finding, standing }) => [finding.fingerprint, new Set(standing.map(({ pointer }) => pointer))]));
    return head.map(({ finding, standing }) => {
        const before = known.get(finding.fingerprint);
        const fresh = before ? standing.find(({ pointer }) => !before.has(pointer)) : standing[0];
        if (before && !fresh)
            return { ...finding, state: "existing" };
        return fresh && fresh !== standing[0] ? movedTo(finding, fresh) : finding;
    });
}
function movedTo(finding, { place }) {
    if (!place || finding.path === undefined)
        return finding;
    const { path, startLine = 1, startColumn = 1, suggestion: _, ...rest } = finding;
    const others = finding.related.filter((other) => other.path !== place.path || other.startLine !== place.startLine);
    return { ...rest, ...place, related: [{ path, startLine, startColumn, message: "was here before" }, ...others] };
}

// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/conclude.js



/** The report with its verdict, in the form that is published. */
function createReport(parts) {
    const { commit } = parts.order.trusted;
    return {
        schemaVersion: 1,
        tool: { name: "identity-guard", version: version/* VERSION */.x },
        verdict: (0,verdict/* verdictOf */.V)(parts),
        policy: { path: parts.policy.path, ...(commit === undefined ? {} : { commit }) },
        directories: parts.directories.map(({ instance, mode, takenAt }) => ({
            instance,
            mode,
            ...(takenAt === undefined ? {} : { takenAt }),
        })),
        gates: parts.gates,
        findings: parts.findings,
        identity: countIdentity(parts.identities),
        scanned: parts.scanned,
        durationMs: parts.durationMs,
    };
}
function countIdentity(identities) {
    const claims = identities.flatMap((identity) => identity.claims);
    const readers = new Map(claims.map(({ path, reader }) => [path, reader]));
    const formats = {};
    for (const reader of readers.values())
        formats[reader] = (formats[reader] ?? 0) + 1;
    const total = (of) => identities.reduce((sum, identity) => sum + of(identity), 0);
    return {
        files: readers.size,
        formats,
        accounts: total((identity) => identity.accounts.length),
        groups: total((identity) => identity.groups.length),
        permissionSets: total((identity) => identity.permissionSets.length),
        assignments: total((identity) => identity.assignments.length),
        grants: total((identity) => new Set([...(0,expand/* grantsOf */.Rr)(identity)].map(expand/* grantKey */.cx)).size),
        referencedGroups: [
            ...new Set(identities.flatMap((identity) => (0,expand/* groupReferences */.u9)(identity).map(({ name }) => name))),
        ].sort(),
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/policy/apply-waivers.js

/**
 * Marks the findings that a waiver accepts, and counts what each waiver matched. An expired waiver accepts nothing. `ran`
 * tells whether a gate ran in full, so that "matched nothing" means something. `today` is yyyy-mm-dd in UTC.
 */
function applyWaivers(findings, waivers, context) {
    const matched = waivers.map(() => 0);
    const marked = findings.map((finding) => {
        const index = waivers.findIndex(({ waiver }) => context.today <= waiver.expires && accepts(waiver, finding));
        const accepted = waivers[index]?.waiver;
        if (!accepted)
            return finding;
        matched[index] = (matched[index] ?? 0) + 1;
        return { ...finding, waiver: { owner: accepted.owner, reason: accepted.reason, expires: accepted.expires } };
    });
    const uses = waivers.map(({ waiver, at }, index) => {
        const gate = context.gateOf.get(waiver.rule);
        return { waiver, at, matched: matched[index] ?? 0, judged: gate !== undefined && context.ran(gate) };
    });
    return { findings: marked, uses };
}
function accepts(waiver, finding) {
    if (waiver.rule !== finding.rule)
        return false;
    if (waiver.fingerprint !== undefined)
        return waiver.fingerprint === finding.fingerprint;
    if (waiver.subject !== undefined)
        return waiver.subject === finding.subject;
    const glob = waiver.path;
    if (glob === undefined || finding.path === undefined)
        return false;
    // A finding with several places is accepted only where all of them are.
    return [finding.path, ...finding.related.map((place) => place.path)].every((path) => (0,policy_glob/* matchesGlob */.k)(path, glob));
}
/** Whether every result of a gate says that it ran, with no rule left out. */
const ranInFull = (gates, gate) => {
    const results = gates.filter((result) => result.gate === gate);
    return results.length > 0 && results.every((result) => result.status === "ran" && !result.notChecked?.length);
};

;// CONCATENATED MODULE: ./lib/policy/conflicts.js


/**
 * Rules that a policy can neither lower nor switch off. `near-miss-group` stands in for `unknown-group`, so that silencing
 * it would silence a group that does not exist.
 */
const FIXED_RULES = ["aws-scim-token", "unknown-group", "near-miss-group"];
/**
 * What a schema cannot say of a policy or baseline: rules that do not exist, rules that may not be lowered, and waivers that
 * would accept more than one named thing.
 */
function* policyConflicts(root, rules, only) {
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)((0,nodes/* valueAt */.fK)(root, "rules"))) {
        yield* unknownRule(key, rules);
        if (FIXED_RULES.includes(key.value) && (0,nodes/* textOf */.b6)(value)?.value !== "error") {
            yield {
                rule: "invalid-policy",
                at: value.at,
                found: (0,nodes/* textOf */.b6)(value)?.value ?? "",
                expected: [`FIXED_RULE ${key.value}`],
            };
        }
    }
    for (const waiver of (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "waivers")))
        yield* waiverConflicts(waiver, rules, only);
}
function* waiverConflicts(waiver, rules, only) {
    const rule = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(waiver, "rule"));
    if (!rule)
        return;
    yield* unknownRule(rule, rules);
    const allowed = only ? [only] : waivedBy(rule.value, rules.get(rule.value));
    for (const key of ["path", "subject", "fingerprint"]) {
        const entry = (0,nodes/* entriesOf */.Mc)(waiver).find((candidate) => candidate.key.value === key);
        if (!entry || allowed.includes(key))
            continue;
        yield { rule: "invalid-policy", at: entry.key.at, found: key, expected: [`WAIVED_BY ${allowed.join(" or ")}`] };
    }
}
/** Secrets are accepted one by one; IAM users by name, since a path would let in the next one; policy findings never. */
function waivedBy(rule, gate) {
    if (gate === "policy")
        return [];
    if (rule === "aws-scim-token" || gate === "secrets")
        return ["fingerprint"];
    return gate === "iam-users" ? ["subject", "fingerprint"] : ["path", "subject", "fingerprint"];
}
function* unknownRule(rule, rules) {
    if (rules.has(rule.value))
        return;
    const near = (0,errors/* nearest */.p)(rule.value, rules.keys());
    yield { rule: "invalid-policy", at: rule.at, found: rule.value, expected: ["UNKNOWN_RULE", ...(near ? [near] : [])] };
}

// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
;// CONCATENATED MODULE: ./lib/policy/load.js







const load_RULES = { unknownKey: "invalid-policy", invalid: "invalid-policy" };
/**
 * Reads a policy file. No file means the defaults. `rules` tells the gate of every rule that there is, so that a policy
 * cannot name one that does not exist.
 */
function loadPolicy(path, blob, rules) {
    const nothing = {
        path,
        present: false,
        hasDirectorySection: false,
        policy: (0,schema/* defaultPolicy */.G4)(),
        waivers: [],
        problems: [],
    };
    if (!blob)
        return nothing;
    const { root, problems } = readOne(path, blob);
    const found = [...problems, ...validate(schema/* policySchema */.wh, root, load_RULES), ...policyConflicts(root, rules)];
    const parsed = schema/* policySchema */.wh.safeParse(plain(root) ?? {});
    if (found.length > 0 || !parsed.success)
        return { ...nothing, present: true, problems: found };
    const hasDirectorySection = (0,nodes/* valueAt */.fK)(root, "directory") !== undefined;
    const waivers = placed(parsed.data.waivers, root);
    return { path, present: true, hasDirectorySection, policy: parsed.data, waivers, problems: [] };
}
/** Reads a baseline file: fingerprint waivers only. Problems as for a policy. */
function loadBaseline(path, blob, rules) {
    const { root, problems } = readOne(path, blob);
    const found = [...problems, ...validate(schema/* baselineSchema */.d2, root, load_RULES), ...policyConflicts(root, rules, "fingerprint")];
    const parsed = schema/* baselineSchema */.d2.safeParse(plain(root) ?? {});
    return parsed.success && found.length === 0
        ? { waivers: placed(parsed.data.waivers, root), problems: [] }
        : { waivers: [], problems: found };
}
const placed = (waivers, root) => waivers.map((waiver, index) => ({ waiver, at: (0,nodes/* headOf */.Uo)((0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "waivers"))[index] ?? root) }));
function readOne(path, blob) {
    const { text, encoding } = (0,decode/* decode */.D)(blob.bytes);
    const format = path.endsWith(".json") ? "json" : "yaml";
    const [first, second] = (0,parse/* parseDocuments */.e)(path, text, format);
    const empty = { type: "map", entries: [], at: { source: (0,source/* createSource */.g)(path, text), start: 0, end: 0 } };
    if (!first)
        return { root: empty, problems: [] };
    const problems = first.problems.map((problem) => ({ ...problem, rule: "invalid-policy" }));
    if (encoding !== "utf-8")
        problems.push({ rule: "invalid-policy", at: { ...first.root.at, end: first.root.at.start }, found: "NOT_UTF8" });
    if (second)
        problems.push({ rule: "invalid-policy", at: second.root.at, found: "MULTIPLE_DOCS" });
    return { root: first.root, problems };
}

;// CONCATENATED MODULE: ./lib/policy/trusted.js




/** Where the policy is looked for, unless --config says otherwise. */
const POLICY_PATH = ".github/identity-guard.yml";
/**
 * Reads policy, baseline and snapshots from a tree. `config` is the path that the user gave, if any: then the file must be
 * there, or in `head`, the tree of the change that adds it.
 */
async function readTrusted(tree, config, rules, head = tree) {
    const path = config ?? POLICY_PATH;
    const blob = await tree.read(path);
    if (!blob && config !== undefined && !(await head.read(path))) {
        throw new errors/* UserError */.y(`There is no policy file "${config}" in ${tree.name}. Correct --config, or leave it out to use ${POLICY_PATH}.`);
    }
    const policy = loadPolicy(path, blob, rules);
    const baseline = await readBaseline(tree, policy, rules);
    return {
        policy,
        waivers: [...policy.waivers, ...baseline.waivers],
        problems: [...policy.problems, ...baseline.problems],
        snapshots: await readSnapshots(tree, policy.policy.instances),
    };
}
async function readBaseline(tree, { policy }, rules) {
    if (policy.baseline === undefined)
        return { waivers: [], problems: [] };
    const blob = await tree.read(policy.baseline);
    if (!blob)
        throw new errors/* UserError */.y(`The policy names the baseline "${policy.baseline}", which is not in ${tree.name}.`);
    return loadBaseline(policy.baseline, blob, rules);
}
async function readSnapshots(tree, instances) {
    const snapshots = new Map();
    for (const [name, { snapshot }] of Object.entries(instances)) {
        if (snapshot === undefined)
            continue;
        const blob = await tree.read(snapshot);
        if (!blob)
            throw new errors/* UserError */.y(`The policy names the snapshot "${snapshot}", which is not in ${tree.name}. Correct instances.${name}.snapshot.`);
        snapshots.set(name, { path: snapshot, text: (0,decode/* decode */.D)(blob.bytes).text });
    }
    return snapshots;
}
/** Compares the trusted files of two trees: those that the trusted policy names, and those that the changed policy names. */
async function changedTrust(trusted, head, config, rules) {
    const path = config ?? POLICY_PATH;
    const [before, after] = [await trusted.read(path), await head.read(path)];
    const own = loadPolicy(path, after, rules);
    const roles = new Map([[path, "policy"]]);
    for (const { policy } of [loadPolicy(path, before, rules), own]) {
        if (policy.baseline !== undefined)
            roles.set(policy.baseline, "baseline");
        for (const { snapshot } of Object.values(policy.instances))
            if (snapshot !== undefined)
                roles.set(snapshot, "snapshot");
    }
    const changes = [];
    for (const [file, role] of roles)
        changes.push(...trusted_compare(file, role, await trusted.read(file), await head.read(file)));
    return { changes, problems: own.problems };
}
function* trusted_compare(path, role, before, after) {
    if (!before && !after)
        return;
    if (!after)
        yield { path, role, how: "removed" };
    else if (!before)
        yield { path, role, how: "added", at: trusted_startOf(path, after) };
    else if (Buffer.compare(before.bytes, after.bytes) !== 0)
        yield { path, role, how: "changed", at: trusted_startOf(path, after) };
}
const trusted_startOf = (path, blob) => ({
    source: (0,source/* createSource */.g)(path, (0,decode/* decode */.D)(blob.bytes).text),
    start: 0,
    end: 0,
});

;// CONCATENATED MODULE: ./lib/guard.js








/** The whole run: policy, trees, directory, rules, comparison, waivers, verdict. Throws UserError where it cannot begin. */
async function guard(order, tools) {
    const started = tools.now();
    const gateOf = new Map(tools.rules.map((rule) => [rule.id, rule.gate]));
    const trusted = await readTrusted(order.trusted, order.choices.config, gateOf, order.head);
    const changed = order.base && (await changedTrust(order.trusted, order.head, order.choices.config, gateOf));
    const judges = judgesFor(order, trusted, tools, started.toISOString().slice(0, 10));
    const readings = trusted.problems.length === 0 ? await readTrees(order, trusted.policy.policy, tools) : undefined;
    const change = readings && (await judgeChange(order, trusted.snapshots, readings, judges, tools));
    const gates = change?.gates ?? gatesLeftOut(judges.notRun);
    const ran = (gate) => ranInFull(gates, gate);
    const waived = applyWaivers(change?.findings ?? [], trusted.waivers, { today: judges.today, gateOf, ran });
    const own = await judgePolicyGate({ trusted, changed, uses: waived.uses, isChange: order.existingCounts }, judges);
    const report = createReport({
        order,
        policy: trusted.policy,
        gates: [own.gate, ...gates],
        findings: [...own.findings, ...waived.findings].sort(compareFindings),
        directories: change?.directories.uses() ?? [],
        identities: [...(change?.identities.values() ?? [])],
        scanned: scannedIn(readings, order),
        durationMs: tools.now().getTime() - started.getTime(),
    });
    const problems = [...trusted.problems, ...(changed?.problems ?? [])];
    return { report, ...(await presented(order, readings, change, problems)) };
}
/** Everything by which trees are judged, once the policy is known. */
function judgesFor(order, trusted, { rules }, today) {
    const { policy } = trusted.policy;
    const { only, instance: chosen } = order.choices;
    const notRun = (gate, instance) => {
        if (trusted.problems.length > 0)
            return "the policy is not valid";
        if (only && !only.includes(gate))
            return "not selected";
        if (chosen !== undefined && instance !== undefined && chosen !== instance)
            return "not selected";
        return gate === "policy" || policy.gates[gate] ? undefined : "switched off by the policy";
    };
    if (chosen !== undefined && !(chosen in policy.instances)) {
        const known = Object.keys(policy.instances).join(", ");
        throw new errors/* UserError */.y(`The policy has no instance "${chosen}". It has: ${known}.`);
    }
    return { rules, policy, notRun, today };
}
const gatesLeftOut = (notRun) => GATES.map((gate) => ({ gate, status: "skipped", reason: notRun(gate) ?? "" }));
const GATES = ["documents", "directory", "secrets", "iam-users"];
function scannedIn(readings, { range }) {
    const { files, blobs, bytes } = (readings?.range ?? readings?.head)?.scanned ?? { files: 0, blobs: 0, bytes: 0 };
    return { files, blobs, commits: range?.commits ?? 0, bytes };
}
/** Files of which findings show lines: those with declared access, the policy, and what the scan points into. */
async function presented(order, readings, change, problems) {
    const read = [readings?.head, readings?.range, readings?.base].flatMap((reading) => reading ?? []);
    const texts = new Map(problems.map(({ at }) => [at.source.path, at.source.text]));
    for (const { path, text } of readings?.head.files ?? [])
        texts.set(path, text);
    const shown = new Set((change?.findings ?? []).flatMap(({ path }) => path ?? []));
    for (const path of [...shown].filter((candidate) => !texts.has(candidate)).slice(0, FRAMED_FILES)) {
        const blob = await order.head.read(path);
        if (blob)
            texts.set(path, (0,decode/* decode */.D)(blob.bytes).text);
    }
    return {
        secrets: [...new Set(read.flatMap(({ found }) => found.secrets.map(({ secret }) => secret)))],
        notices: (change?.directories.uses() ?? []).flatMap(({ notice }) => notice ?? []),
        claims: [...(change?.identities.values() ?? [])].flatMap((identity) => identity.claims),
        text: (path) => texts.get(path),
    };
}
const FRAMED_FILES = 200;


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/**
 * `error` where a gate failed or a required one was skipped; else `fail` where a new finding without a waiver is as severe as
 * the threshold; else `incomplete` where a selected gate was skipped; else `pass`.
 */
function verdictOf(grounds) {
    const { gates, findings, policy, order } = grounds;
    const isLacking = ({ gate, status, instance }) => status === "failed" || (status === "skipped" && isRequired(gate, instance, grounds));
    if (gates.some(isLacking))
        return "error";
    const threshold = thresholdOf(order, policy.policy);
    if (findings.some((finding) => fails(finding, threshold)))
        return "fail";
    const { only } = order.choices;
    const isSelected = (gate) => only?.includes(gate) ?? (gate === "policy" || policy.policy.gates[gate]);
    return gates.some(({ gate, status }) => status === "skipped" && isSelected(gate)) ? "incomplete" : "pass";
}
/**
 * A gate that the policy lists; and the directory gate once the policy has a section for it, but where the platform grants no
 * identity and the policy names no snapshot that could stand in.
 */
function isRequired(gate, instance, { order, policy }) {
    if (policy.policy.require.includes(gate))
        return true;
    if (gate !== "directory" || !policy.hasDirectorySection)
        return false;
    const hasSnapshot = policy.policy.instances[instance ?? ""]?.snapshot !== undefined;
    return order.noIdentity === undefined || hasSnapshot;
}
function fails(finding, failOn) {
    if (finding.state === "existing" || finding.waiver || failOn === "never")
        return false;
    return finding.severity === "error" || (failOn === "warning" && finding.severity === "warning");
}
const STRICTNESS = ["never", "error", "warning"];
/** Where a change is judged, a flag may only tighten what the policy says; on one's own tree it decides. */
function thresholdOf({ base, choices }, policy) {
    const chosen = choices.failOn ?? policy.failOn;
    return base && STRICTNESS.indexOf(chosen) < STRICTNESS.indexOf(policy.failOn) ? policy.failOn : chosen;
}
/** 0 pass or incomplete, 1 fail, 2 error. */
const exitCodeOf = (verdict) => verdict === "error" ? 2 : verdict === "fail" ? 1 : 0;


/***/ })

};
