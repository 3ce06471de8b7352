"use strict";
exports.id = 783;
exports.ids = [783];
exports.modules = {

/***/ 5580:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ createProgress),
  _: () => (/* binding */ watching)
});

// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(2093);
// EXTERNAL MODULE: ./lib/excerpt.js
var excerpt = __webpack_require__(989);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(8379);
;// CONCATENATED MODULE: ./lib/report/progress.js


const MEGABYTE = 1_000_000;
const amount = ({ blobs, bytes, total, counted = "files" }) => {
    const of = total === undefined ? "" : ` of ${(0,excerpt/* grouped */.z)(total)}`;
    return `${(0,excerpt/* grouped */.z)(blobs)}${of} ${counted}, ${(0,excerpt/* grouped */.z)(Math.round(bytes / MEGABYTE))} MB`;
};
/** A line for a log. */
const readingLine = (progress) => `Reading ${(0,plain/* plain */.pj)(progress.name)}: ${amount(progress)} so far`;
/**
 * A bar for a terminal, not wider than `columns`: filled as far as the reading has got, or with a block that moves with `step` where
 * nobody knows how much there is.
 */
function readingBar(progress, step, columns) {
    const { blobs, total } = progress;
    const share = total === undefined || total === 0 ? undefined : Math.min(1, blobs / total);
    const filled = share === undefined ? BLOCK : Math.round(share * BAR);
    const before = share === undefined ? step % (BAR - BLOCK + 1) : 0;
    const bar = `${"-".repeat(before)}${"#".repeat(filled)}${"-".repeat(BAR - before - filled)}`;
    const percent = share === undefined ? "" : ` ${String(Math.floor(share * 100)).padStart(3)} %`;
    return (0,plain/* shorten */.ml)(`[${bar}]${percent}  ${amount(progress)}  ${(0,plain/* plain */.pj)(progress.name)}`, columns);
}
const BAR = 20;
const BLOCK = 3;

// EXTERNAL MODULE: ./lib/commands/present.js + 1 modules
var present = __webpack_require__(2642);
;// CONCATENATED MODULE: ./lib/commands/progress.js



/** A bar for whoever sits at the terminal, and lines in the log of a continuous integration; nobody hears of it otherwise. */
function watching({ isWatched, say, environment }) {
    // Every service sets CI. Source: GitHub Docs, "Variables reference"; GitLab Docs, "Predefined CI/CD variables reference".
    const isLogged = !["", "0", "false"].includes(environment["CI"] ?? "");
    if (!isWatched && !isLogged)
        return {};
    const now = () => performance.now();
    const audience = isWatched ? { as: "bar", columns: process.stderr.columns } : { as: "lines" };
    return { progress: createProgress({ ...audience, write: say, now }) };
}
/** Milliseconds until the first sign, and between two: a short search says nothing. */
const FIRST = { bar: 1000, lines: 5000 };
const NEXT = { bar: 100, lines: 5000 };
/** Columns of a line where the terminal does not tell. */
const COLUMNS = 79;
/** Carriage return, and ECMA-48's "erase in line". */
const ERASE = "\r\u001b[2K";
/** Shows how far reading has got, for as long as it lasts. What is said holds no secret, and nothing to obey. */
function createProgress({ as, write, now, columns }) {
    const hide = (0,present/* hideIn */.cW)({ secrets: [] });
    let started;
    let due = 0;
    // A terminal that does not know its width says 0.
    const width = columns ? columns - 1 : COLUMNS;
    let steps = 0;
    let isShown = false;
    const say = ({ name, counted }, { blobs, bytes }, total) => {
        // A name that is cut may begin with half a secret, which nothing would know again.
        const progress = { name: hide(name), blobs, bytes, total, counted };
        const line = as === "bar" ? readingBar(progress, steps, width) : `identity-guard: ${readingLine(progress)}`;
        const shown = [];
        (0,log/* createLog */.h)({ write: (text) => void shown.push(text), hide }).text(line);
        const safe = shown.join("");
        write(as === "bar" ? `${ERASE}${safe.replace(/\n$/, "")}` : safe);
        isShown ||= as === "bar";
        steps += 1;
    };
    return {
        read(read, scanned, total) {
            const time = now();
            if (started === undefined) {
                started = time;
                due = time + FIRST[as];
            }
            if (time < due)
                return;
            due = time + NEXT[as];
            say(read, scanned, total);
        },
        end() {
            if (isShown)
                write(ERASE);
            isShown = false;
            started = undefined;
        },
    };
}


/***/ }),

/***/ 7710:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ chooseCredentials),
/* harmony export */   h: () => (/* binding */ surelyWithoutCredentials)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



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

/***/ 8043:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted),
/* harmony export */   y: () => (/* binding */ createQueue)
/* harmony export */ });
/**
 * Runs tasks one after another within one time budget, in milliseconds for all of them; the time between tasks is free. Each
 * task gets a signal that is aborted once the budget is spent, and has to end then by itself.
 */
function createQueue(budgetMs) {
    let left = budgetMs;
    let last = Promise.resolve();
    const run = async (task) => {
        const controller = new AbortController();
        const started = performance.now();
        // Not AbortSignal.timeout: its timer does not keep the process alive, and a promise could be left waiting at the exit.
        const timer = setTimeout(() => controller.abort(), Math.max(0, left));
        try {
            return await task(controller.signal);
        }
        finally {
            clearTimeout(timer);
            left -= performance.now() - started;
        }
    };
    return {
        run: (task) => {
            const result = last.then(() => run(task));
            last = result.catch(() => undefined);
            return result;
        },
        leftMs: () => Math.max(0, left),
    };
}
/** The result of work that cannot be aborted itself; rejects as soon as the signal is aborted. */
async function unlessAborted(work, signal) {
    let stop = () => undefined;
    const aborted = new Promise((_, reject) => {
        stop = () => reject(signal.reason);
        signal.addEventListener("abort", stop, { once: true });
        if (signal.aborted)
            stop();
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener("abort", stop);
    }
}


/***/ }),

/***/ 7140:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ guard)
});

// EXTERNAL MODULE: ./lib/core.js
var core = __webpack_require__(5469);
// EXTERNAL MODULE: ./lib/identity/expand.js
var expand = __webpack_require__(8695);
// EXTERNAL MODULE: ./lib/directory/credentials.js
var credentials = __webpack_require__(7710);
;// CONCATENATED MODULE: ./lib/directory/duration.js
const UNITS = [
    ["day", 24 * 60 * 60 * 1000],
    ["hour", 60 * 60 * 1000],
    ["minute", 60 * 1000],
    ["second", 1000],
];
/** A length of time in milliseconds as people say it, in whole units of the largest of which there are two: "36 hours". */
function inWords(milliseconds) {
    const [name, length] = UNITS.find(([, unit]) => milliseconds >= 2 * unit) ?? UNITS[3];
    const number = Math.floor(milliseconds / length);
    return `${number} ${name}${number === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./lib/directory/queue.js
var directory_queue = __webpack_require__(8043);
// EXTERNAL MODULE: ./lib/directory/snapshot.js
var snapshot = __webpack_require__(9698);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
;// CONCATENATED MODULE: ./lib/directory/wait.js


/**
 * A first answer, and what waiting adds to it. `deadlineMs` is the directory's own time, which the waiting does not shorten:
 * calls may go on for both together.
 */
async function afterWaiting(ask, { instance, deadlineMs }, queue, { awaited, ...waiting }) {
    const first = await ask();
    const { answer, again, notice } = first;
    if (!again)
        return { ...first, notice: notice === undefined ? NOT_LIVE : `${notice} ${NOT_LIVE}` };
    const names = answer.status === "ready" ? awaited(answer.value) : [];
    if (answer.status !== "ready" || names.length === 0)
        return first;
    const within = deadlineMs + waiting.limitMs;
    const result = await waitForGroups({
        ...waiting,
        instance,
        names,
        graceMs: queue.leftMs(),
        ask: (missing, signal) => again(missing, { signal, deadlineMs: within }),
    });
    if (result.answer.status !== "ready")
        return { ...first, ...result };
    return {
        ...first,
        waited: result.waited,
        answer: { ...answer, value: withArrived(answer.value, result.answer.value) },
    };
}
const NOT_LIVE = "wait-for-sync had no effect, because only Identity Center itself can be asked again.";
/**
 * Makes one call every SYNC_POLL_MS, for those groups that are still missing, until all are there or `limitMs` is over. An answer that is none ends the waiting and is the result. Throws UserError where the user interrupts it.
 */
function waitForGroups(options) {
    const { limitMs, graceMs, patience } = options;
    return patience.interruptible(async (interrupted) => {
        const over = new AbortController();
        const timer = setTimeout(() => over.abort(), limitMs + graceMs);
        try {
            return await poll(options, AbortSignal.any([over.signal, interrupted]), () => {
                if (interrupted.aborted)
                    throw new errors/* UserError */.yo("Interrupted while waiting for groups to be provisioned: nothing was judged.");
            });
        }
        finally {
            clearTimeout(timer);
        }
    });
}
async function poll(options, signal, heed) {
    const { instance, names, limitMs, patience, progress, ask } = options;
    const started = patience.now();
    const found = new Map();
    const missing = () => names.filter((name) => !found.has(name));
    const waited = () => patience.now() - started;
    const result = (answer) => ({
        answer,
        waited: { seconds: Math.round(waited() / 1000), arrived: [...found.keys()], missing: missing() },
    });
    progress({ instance, missing: missing(), arrived: [], waitedMs: 0, limitMs });
    let answer = { status: "ready", value: [], evidence: "live", asOf: "" };
    while (missing().length > 0 && limitMs - waited() >= limits/* SYNC_POLL_MS */.Vh) {
        await patience.sleep(limits/* SYNC_POLL_MS */.Vh, signal);
        heed();
        const wanted = new Set(missing());
        answer = await ask([...wanted], signal);
        heed();
        if (answer.status !== "ready")
            return result(answer);
        const arrived = answer.value.filter(({ displayName }) => wanted.has(displayName));
        for (const group of arrived)
            found.set(group.displayName, group);
        const names = arrived.map(({ displayName }) => displayName);
        progress({ instance, missing: missing(), arrived: names, waitedMs: waited(), limitMs });
    }
    return result({ ...answer, value: [...found.values()] });
}
/** All groups after some arrived: a group that was renamed stands there under its new name alone. */
function withArrived(groups, arrived) {
    const renamed = new Set(arrived.map(({ groupId }) => groupId));
    return [...groups.filter(({ groupId }) => !renamed.has(groupId)), ...arrived];
}

;// CONCATENATED MODULE: ./lib/directory/open.js





/**
 * Chooses where facts about groups come from, at the first question: `live` is AWS with the SDK's whole chain of credentials;
 * `auto` is AWS where environment, profile or web identity give credentials, else the snapshot, else skipped; `off` is
 * skipped; a snapshot file is that file. A failure of AWS leads to the snapshot only if `onFailure` says so. The AWS SDK is
 * loaded only where AWS is asked.
 */
function openDirectory(given) {
    let use = { mode: "off" };
    const queue = given.queue ?? (0,directory_queue/* createQueue */.y)(given.deadlineMs);
    const options = { ...given, queue };
    const source = chooseSource(options);
    const { waiting } = options;
    const ask = async (wanted) => waiting ? afterWaiting(() => source(wanted), options, queue, waiting) : source(wanted);
    return {
        directory: {
            groups: async (wanted) => {
                const { answer, mode, notice, waited } = await ask(wanted);
                const taken = answer.status === "ready" ? { takenAt: answer.asOf } : {};
                use = { mode, ...taken, ...(notice === undefined ? {} : { notice }), ...(waited ? { waited } : {}) };
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
        return async (wanted) => fromSnapshot(await given.groups(wanted), checkedAgainst(mode), options.now());
    }
    const fallback = snapshot && open_open(options, snapshot);
    const withoutLive = async (wanted, why) => {
        if (!snapshot || !fallback)
            return skipped(`${why} and no snapshot`);
        return fromSnapshot(await fallback.groups(wanted), checkedAgainst(snapshot), options.now(), why);
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
        const again = live.groupsAnew;
        if (answer.status === "ready" || options.onFailure !== "snapshot")
            return { answer, mode: "live", again };
        if (!snapshot || !fallback)
            return { answer: withoutFallback(options, answer.reason), mode: "live", again };
        lost = answer.reason;
        const substitute = await fallback.groups(wanted);
        if (substitute.status === "ready")
            return fromSnapshot(substitute, `AWS could not be asked; groups were checked against ${snapshot.path}`, options.now(), lost);
        return { answer: { status: "failed", reason: `${lost} ${substitute.reason}` }, mode: "snapshot" };
    };
}
const skipped = (reason) => ({ answer: { status: "skipped", reason }, mode: "off" });
const withoutFallback = ({ instance }, reason) => ({
    status: "failed",
    reason: `${reason} The policy says \`onFailure: snapshot\`, but instances.${instance}.snapshot names no file.`,
});
const checkedAgainst = ({ path }) => `Groups were checked against the snapshot ${path}`;
/** The snapshot's answer, and where it is one, a notice that it is no live one, how old it is, and why AWS was not asked. */
function fromSnapshot(answer, what, now, why) {
    if (answer.status !== "ready")
        return { answer, mode: "snapshot" };
    const age = inWords(Math.max(0, now.getTime() - Date.parse(answer.asOf)));
    const reason = why === undefined ? "" : `: ${why.replace(/\.$/, "")}`;
    const notice = `${what}, taken at ${answer.asOf}, ${age} ago${reason}.`;
    return { answer, mode: "snapshot", notice };
}
function open_open(options, { path, text }) {
    const { instance, settings, maximumAgeHours, now } = options;
    return (0,snapshot/* openSnapshot */.r)({
        path,
        text,
        instance,
        now,
        settings,
        ...(maximumAgeHours === undefined ? {} : { maximumAgeHours }),
    });
}
function openLive(options, mode) {
    const { instance, settings, deadlineMs, queue, allowedEndpoints, environment, now } = options;
    const chain = mode === "auto" ? "auto" : "full";
    let opened;
    const load = async () => {
        const { openIdentityCenter } = await Promise.all(/* import() */[__webpack_require__.e(739), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 6446));
        const held = { ...(queue ? { queue } : {}), ...(allowedEndpoints ? { allowedEndpoints } : {}) };
        return openIdentityCenter({ ...settings, ...held, instance, chain, deadlineMs, environment, now });
    };
    return {
        groups: async (wanted) => {
            const reason = mode === "auto" ? (0,credentials/* surelyWithoutCredentials */.h)(environment) : undefined;
            if (reason !== undefined)
                return { status: "skipped", reason };
            opened ??= load();
            return (await opened).groups(wanted);
        },
        groupsAnew: async (names, within) => {
            opened ??= load();
            return (await opened).groupsAnew(names, within);
        },
    };
}

;// CONCATENATED MODULE: ./lib/directory/open-all.js



/**
 * One directory for each instance of the policy. What is wanted of it are the groups that any of `trees` (the identities of
 * head and base, by instance) refers to, so that both are judged by one and the same answer.
 */
function openDirectories(policy, snapshots, trees, shared) {
    const queue = (0,directory_queue/* createQueue */.y)(shared.deadlineMs);
    const { maximumAgeHours, onFailure, mode, allowedEndpoints } = policy.directory;
    const opened = new Map(Object.entries(policy.instances).map(([instance, settings]) => {
        const snapshot = snapshots.get(instance);
        const waiting = shared.waitingFor?.(instance);
        const directory = openDirectory({
            ...shared,
            queue,
            ...(shared.isEnvironmentTrusted ? {} : { allowedEndpoints }),
            instance,
            settings,
            mode: shared.mode ?? mode,
            onFailure,
            ...(maximumAgeHours === undefined ? {} : { maximumAgeHours }),
            ...(snapshot ? { snapshot } : {}),
            ...(waiting ? { waiting } : {}),
        });
        return [instance, directory];
    }));
    const answers = new Map();
    const ask = async (instance) => {
        const identities = trees.flatMap((tree) => tree.get(instance) ?? []);
        const answer = await opened.get(instance)?.directory.groups(wantedBy(identities, policy));
        return (answer ?? {
            status: "failed",
            reason: `The policy has no instance "${instance}". It has: ${Object.keys(policy.instances).join(", ")}.`,
        });
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
/** Whoever names this rule in the policy wants it to run, and it needs every group. */
const NEEDS_ALL = "look-alike-group";
/**
 * Names, those of pinned groups too; or every group where an assignment goes by id, since ids are looked up among all groups,
 * or where a rule is to see all.
 */
function wantedBy(identities, { rules }) {
    if ((rules[NEEDS_ALL] ?? "off") !== "off")
        return "all";
    const byId = identities.some(({ assignments }) => assignments.some(({ principal }) => principal.by === "groupId"));
    if (byId)
        return "all";
    const referenced = identities.flatMap((identity) => (0,expand/* groupReferences */.u9)(identity).map(({ name }) => name));
    const pinned = identities.flatMap(({ groups }) => groups.filter(({ groupId, externalId }) => groupId ?? externalId));
    return [...new Set([...referenced, ...pinned.map(({ displayName }) => displayName.value)])];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/git/packs/entries.js + 1 modules
var packs_entries = __webpack_require__(3435);
// EXTERNAL MODULE: ./lib/git/bytes.js
var git_bytes = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/git/packs/pack-index.js
var pack_index = __webpack_require__(9764);
;// CONCATENATED MODULE: ./lib/git/packs/id-table.js


/** A table for up to `most` ids of `idBytes`. */
function createIdTable(most, idBytes) {
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
    const files = [];
    const wanted = new Uint8Array(idBytes);
    const isId = (number, bytes, at) => {
        let index = 0;
        while (number >= (files[index + 1]?.first ?? Number.POSITIVE_INFINITY))
            index++;
        const own = files[index];
        return own !== undefined && (0,git_bytes/* isSame */.Ft)(own.file, (0,pack_index/* idPlace */.He)(number - own.first, idBytes), bytes, at, idBytes);
    };
    /** The slot of an id: its own, or a free one where it belongs. Ids are as good as random. */
    const slotOf = (bytes, at) => {
        let slot = (0,git_bytes/* numberAt */.tk)(bytes, at) & (slots.length - 1);
        for (let number = slots[slot] ?? 0; number !== 0 && !isId(number - 1, bytes, at); number = slots[slot] ?? 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    };
    return {
        add(file, count) {
            const last = files.at(-1);
            const first = last ? last.first + last.count : 0;
            files.push({ file, first, count });
            let again;
            for (let position = 0; position < count; position++) {
                const slot = slotOf(file, (0,pack_index/* idPlace */.He)(position, idBytes));
                if (slots[slot] === 0)
                    slots[slot] = first + position + 1;
                else {
                    again ??= new Uint8Array(new SharedArrayBuffer(count));
                    again[position] = 1;
                }
            }
            return again;
        },
        has(text, at) {
            for (let index = 0, digit = at; index < idBytes; index++, digit += 2) {
                wanted[index] = (0,git_bytes/* writtenByte */.MK)(text, digit);
            }
            return slots[slotOf(wanted, 0)] !== 0;
        },
    };
}

// EXTERNAL MODULE: ./lib/git/packs/window.js
var packs_window = __webpack_require__(2320);
;// CONCATENATED MODULE: ./lib/git/packs/packs.js








/** Bytes of a pack that are read at once to find its headers. */
const WINDOW_BYTES = 256 * 1024;
/** Bytes of packs, all together, that are held: to read them piece by piece takes longer. Source: our own: memory stays below 300 MiB. */
const HELD_BYTES = 48 * 1024 * 1024;
/**
 * Opens the packs of a folder. A pack is left out of which the index is no index of it, or is larger than there is memory for; git
 * can be asked for whatever has() does not know.
 */
async function openPacks(folder, idBytes) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => name.endsWith(".idx")).sort();
    const descriptors = [];
    const close = () => {
        for (const descriptor of descriptors)
            (0,external_node_fs_.closeSync)(descriptor);
    };
    const room = { objects: limits/* PACKED_OBJECTS */.gA, bytes: HELD_BYTES };
    const opened = [];
    try {
        for (const name of names) {
            const index = readIfThere((0,external_node_path_.join)(folder, name), (0,pack_index/* indexBytes */.EI)(room.objects, idBytes));
            const descriptor = openIfThere((0,external_node_path_.join)(folder, name.replace(/idx$/, "pack")));
            if (descriptor !== undefined)
                descriptors.push(descriptor);
            const pack = index && descriptor !== undefined ? readPack(index, descriptor, idBytes, room) : undefined;
            if (pack === undefined)
                continue;
            opened.push(pack);
            room.objects -= pack.entries.count;
            if (typeof pack.source !== "number")
                room.bytes -= pack.source.length;
        }
        return { ...withTable(opened, limits/* PACKED_OBJECTS */.gA - room.objects, idBytes), close };
    }
    catch (error) {
        close();
        throw error;
    }
}
/** The table of all ids is made once it is needed: of one pack alone, nobody may ever ask. */
function withTable(packs, objects, idBytes) {
    let table;
    const add = () => {
        const made = createIdTable(objects, idBytes);
        table = made;
        return packs.map((pack) => {
            const again = made.add(pack.index, pack.entries.count);
            return { ...pack, ...(again ? { again } : {}) };
        });
    };
    const all = packs.length > 1 ? add() : packs;
    const has = (text, at) => {
        if (table === undefined)
            add();
        return table?.has(text, at) === true;
    };
    return { all, has };
}
function readPack(file, descriptor, idBytes, room) {
    const index = (0,pack_index/* readPackIndex */.M9)(file, idBytes);
    const size = (0,external_node_fs_.fstatSync)(descriptor).size;
    const end = size - idBytes;
    if (index === undefined || index.count > room.objects || !holds(descriptor, end, index.checksum))
        return undefined;
    const source = size <= room.bytes ? wholeOf(descriptor, size) : descriptor;
    const pack = { ...lookInto(source), end };
    if (!isPack(pack, index.count))
        return undefined;
    const entries = (0,packs_entries/* readPackEntries */.y0)(index, pack, idBytes);
    return entries && { source, entries, index: file, idBytes };
}
function readIfThere(path, most) {
    const descriptor = openIfThere(path);
    if (descriptor === undefined)
        return undefined;
    try {
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        return size > most ? undefined : wholeOf(descriptor, size);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function openIfThere(path) {
    try {
        // Nothing else than a file: to open a pipe would wait.
        return (0,external_node_fs_.statSync)(path).isFile() ? (0,external_node_fs_.openSync)(path, "r") : undefined;
    }
    catch {
        return undefined;
    }
}
function holds(descriptor, offset, bytes) {
    const found = Buffer.alloc(bytes.length);
    return offset > 0 && (0,external_node_fs_.readSync)(descriptor, found, 0, found.length, offset) === found.length && found.equals(bytes);
}
/** What is held is looked at where it lies. */
function lookInto(source) {
    if (typeof source !== "number")
        return { bytes: source, window: { at: (offset) => offset } };
    const bytes = new Uint8Array(WINDOW_BYTES);
    return { bytes, window: (0,packs_window/* createWindow */.J)(source, bytes, WINDOW_BYTES, WINDOW_BYTES) };
}
/** Source: gitformat-pack(5): "PACK", version 2 or 3, and the number of entries. */
function isPack({ window, bytes }, count) {
    const at = window.at(0, packs_entries/* PACK_HEADER_BYTES */.Q7);
    if (at < 0)
        return false;
    const header = Buffer.from(bytes.buffer, bytes.byteOffset + at, packs_entries/* PACK_HEADER_BYTES */.Q7);
    const isVersion = [2, 3].includes(header.readUInt32BE(4));
    return header.toString("latin1", 0, 4) === "PACK" && isVersion && header.readUInt32BE(8) === count;
}
function wholeOf(descriptor, size) {
    const whole = new Uint8Array(new SharedArrayBuffer(size));
    for (let done = 0; done < size;) {
        const read = (0,external_node_fs_.readSync)(descriptor, whole, done, size - done, done);
        if (read === 0)
            break;
        done += read;
    }
    return whole;
}

// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/git/run.js + 1 modules
var run = __webpack_require__(1467);
;// CONCATENATED MODULE: ./lib/git/all-objects.js






const LF = 10;
/**
 * The ids of all objects in this repository's stores, in the order in which they lie there: neighbours are made of each other.
 * What no reference reaches is among them, and what another repository lends. Throws UserError for anything else than ids.
 */
function supplyAllObjects(repository) {
    const args = ["cat-file", "--batch-check=%(objectname)", "--batch-all-objects", "--unordered", "--buffer"];
    const stream = (0,run/* streamGit */.t)(repository, args);
    // git begins to list while the rest is made ready.
    let first = stream.next();
    first.catch(() => undefined);
    const next = () => {
        const step = first ?? stream.next();
        first = undefined;
        return step;
    };
    const characters = charactersOf(repository);
    let kept = Buffer.alloc(0);
    return {
        async take(count) {
            const pieces = [kept];
            let length = kept.length;
            while (length < count * characters) {
                const step = await next();
                if (step.done === true)
                    break;
                pieces.push(step.value);
                length += step.value.length;
            }
            const all = pieces.length === 1 ? kept : Buffer.concat(pieces);
            const run = all.subarray(0, count * characters);
            kept = all.subarray(run.length);
            if (!isLines(run, characters))
                throw new errors/* UserError */.yo("git cat-file answered a list of objects in an unknown form.");
            return run.length === 0 ? undefined : run;
        },
        putBack(ids) {
            kept = Buffer.concat([ids, kept]);
        },
        async close() {
            await stream.return(0);
        },
    };
}
const IDS_AT_ONCE = 4_096;
/** The same supply without the ids of which `has` knows that they stand at a place in a text. */
function withoutIds(supply, has) {
    return {
        ...supply,
        async take(count) {
            const many = Math.max(count, IDS_AT_ONCE);
            for (let ids = await supply.take(many); ids; ids = await supply.take(many)) {
                const characters = ids.indexOf(LF) + 1;
                let kept = 0;
                for (let at = 0; at < ids.length; at += characters) {
                    if (has(ids, at))
                        continue;
                    ids.copyWithin(kept, at, at + characters);
                    kept += characters;
                }
                if (kept > count * characters)
                    supply.putBack(ids.subarray(count * characters, kept));
                if (kept > 0)
                    return ids.subarray(0, Math.min(kept, count * characters));
            }
            return undefined;
        },
    };
}
const charactersOf = (repository) => 2 * (0,git_repository/* idBytesOf */.Q)(repository) + 1;
function isLines(run, characters) {
    for (let end = characters - 1; end < run.length; end += characters)
        if (run[end] !== LF)
            return false;
    return run.length % characters === 0;
}
/** A supply that is asked for only once somebody takes from it. */
function supplyLate(make) {
    let made;
    const supply = () => {
        made ??= make();
        return made;
    };
    return {
        take: (count) => supply().take(count),
        putBack: (ids) => supply().putBack(ids),
        close: async () => made?.close(),
    };
}
/** A supply of nothing. */
const NO_IDS = { take: async () => undefined, putBack: () => undefined, close: async () => undefined };
/** The bytes of objects, all together. `ids`: as IdSupply gives them. */
async function sizeOfObjects(repository, ids) {
    const args = ["cat-file", "--batch-check=%(objectsize)", "--buffer"];
    const { stdout } = await (0,run/* runGit */.E)(repository, args, { input: ids });
    const sizes = stdout.toString("latin1").split("\n").slice(0, -1);
    return sizes.reduce((total, size) => total + Number(size), 0);
}
/** Counts the objects of a repository. */
async function countObjects(repository) {
    const { stdout } = await (0,run/* runGit */.E)(repository, ["count-objects", "--verbose"]);
    const said = stdout.toString("latin1");
    const number = (name) => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(said)?.[1] ?? Number.NaN);
    const [loose, packed] = [number("count"), number("in-pack")];
    const isLent = /^alternate:/m.test(said);
    return { total: loose + packed, onlyPacked: loose === 0 && !isLent ? packed : undefined, isLent };
}
/** The packs of this repository's own store. */
async function openOwnPacks(repository) {
    const { stdout } = await (0,run/* runGit */.E)(repository, ["rev-parse", "--git-path", "objects/pack"]);
    const folder = stdout.toString("utf8").replace(/\r?\n$/, "");
    return openPacks((0,external_node_path_.resolve)(repository.top, folder), (0,git_repository/* idBytesOf */.Q)(repository));
}
/** Throws UserError where an object is missing or damaged to which a reference leads, or HEAD, in any work tree. */
async function requireReferences(repository) {
    await (0,run/* runGit */.E)(repository, ["rev-list", "--all", "--no-walk", "--quiet"]);
}
/**
 * Whether a list of all objects holds all that the references reach. Not so where the clone is shallow or partial: there, only
 * walking shows what is missing.
 */
async function isWhole(repository) {
    const { stdout } = await (0,run/* runGit */.E)(repository, ["rev-parse", "--git-path", "shallow", "--git-path", "objects/pack"]);
    const [shallow, packs, ...more] = stdout.toString("utf8").split(/\r?\n/);
    // A line break in the name of the folder: nothing can be told apart.
    if (shallow === undefined || packs === undefined || more.join("") !== "")
        return false;
    const isShallow = await (0,promises_.access)((0,external_node_path_.resolve)(repository.top, shallow)).then(...YES_OR_NO);
    const files = await (0,promises_.readdir)((0,external_node_path_.resolve)(repository.top, packs)).catch(() => []);
    return !isShallow && !files.some((name) => name.endsWith(".promisor"));
}
const YES_OR_NO = [() => true, () => false];

// EXTERNAL MODULE: ./lib/git/range.js + 4 modules
var range = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/git/references.js
var references = __webpack_require__(1701);
// EXTERNAL MODULE: ./lib/asking.js
var asking = __webpack_require__(8621);
// EXTERNAL MODULE: ./lib/identity/files.js
var identity_files = __webpack_require__(8164);
// EXTERNAL MODULE: ./lib/documents/nodes.js
var nodes = __webpack_require__(5092);
// EXTERNAL MODULE: ./lib/documents/source.js
var source = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/policy/glob.js
var policy_glob = __webpack_require__(9281);
// EXTERNAL MODULE: ./lib/identity/native-schema.js + 2 modules
var native_schema = __webpack_require__(6418);
// EXTERNAL MODULE: ./lib/documents/validate.js + 5 modules
var documents_validate = __webpack_require__(2109);
// EXTERNAL MODULE: ./lib/documents/embedded.js
var embedded = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/sha256.js
var sha256 = __webpack_require__(7713);
// EXTERNAL MODULE: ./lib/sorted.js
var sorted = __webpack_require__(9259);
;// CONCATENATED MODULE: ./lib/documents/pointer.js



/**
 * Where a span stands in its file, in words that survive edits elsewhere: `permissionSets[Audit].description`. List items go by
 * their name; assignments, which have none, by a digest of who gets what where, so that they keep their pointer when the list
 * is reordered; only what is nameless goes by its index. "" for the document itself. No two places of a file share a pointer:
 * later documents are numbered, and so is what bears the name of something before it.
 *
 * Answers a function for the documents of one file, in their order. What is once found out is kept, so that any number of spans
 * takes time in proportion to the file, and then to the depth of each span.
 */
function pointersIn(documents) {
    const known = new Map();
    const stepsIn = (node) => {
        const steps = known.get(node) ?? [...stepsOf(node)].sort(byPlace).filter(isFirst);
        known.set(node, steps);
        return steps;
    };
    const roots = documents.map(({ root }, index) => ({ ...root.at, node: root, name: documentName(index) }));
    return (span) => {
        const root = stepTo(roots, span);
        const words = [root?.name ?? documentName(documentAt(roots, span))];
        for (let step = root; step?.node;) {
            step = stepTo(stepsIn(step.node), span);
            words.push(step?.name ?? "");
        }
        return words.join("").replace(/^\./, "");
    };
}
const byPlace = (left, right) => left.start - right.start || left.end - right.end;
/** Whether it is the first of one place: an alias beside its anchor leads to the very same. */
const isFirst = (step, index, sorted) => {
    const before = sorted[index - 1];
    return before === undefined || byPlace(before, step) !== 0;
};
const documentName = (index) => (index <= 0 ? "" : `<${index + 1}>`);
/** The last document that begins before a place outside of all of them, such as a comment. */
const documentAt = (roots, { start }) => lastBefore(roots, start);
/** The one of several stretches, sorted and side by side, that a span lies in. */
function stepTo(steps, { start, end }) {
    // What is empty may stand where another stretch begins or ends.
    const last = lastBefore(steps, start);
    return [steps[last], steps[last - 1]].find((step) => step && step.start <= start && end <= step.end);
}
const lastBefore = (steps, from) => (0,sorted/* countBefore */.t)(steps, ({ start }) => start <= from) - 1;
/** What is written within a node. An alias and a merge key lead to what is written elsewhere, and goes by its name there. */
function* stepsOf(node) {
    const isWithin = ({ start, end }) => node.at.start <= start && end <= node.at.end;
    const numbered = createNumbers();
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)(node)) {
        const name = `.${numbered(keyName(key.value))}`;
        if (isWithin(key.at))
            yield { start: key.at.start, end: key.at.end, name };
        if (isWithin(value.at))
            yield { start: value.at.start, end: value.at.end, node: value, name };
    }
    for (const [index, item] of (0,nodes/* itemsOf */.S3)(node).entries()) {
        const name = nameOf(item);
        const word = name === undefined ? String(index) : numbered(itemName(name));
        if (isWithin(item.at))
            yield { start: item.at.start, end: item.at.end, node: item, name: `[${word}]` };
    }
}
/** A function that tells equal names apart: the second is `name#2`, with `#` as the mark. */
function createNumbers(mark = "#") {
    const counts = new Map();
    return (name) => {
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return count === 1 ? name : `${name}${mark}${count}`;
    };
}
// What could be taken for a part of the pointer stands in quotes.
const keyName = (key) => (/^$|[.[\]<>#"]/.test(key) ? JSON.stringify(key) : key);
const itemName = (name) => (/^\d*$|[[\]#"]/.test(name) ? JSON.stringify(name) : name);
const NAMES = ["name", "displayName", "rule", "id", "Sid"];
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
const digest = (nodes) => (0,sha256/* sha256 */.s)(nodes.map(canonical).join("\n")).slice(0, 8);
/** A node's content without its spelling: the same for block and flow style, and for any order of keys and items. */
function canonical(node) {
    if (node?.type === "list")
        return `[${node.items.map(canonical).sort().join(",")}]`;
    if (node?.type === "map")
        return `{${(0,nodes/* entriesOf */.Mc)(node)
            .map(({ key, value }) => `${JSON.stringify(key.value)}:${canonical(value)}`)
            .sort()
            .join(",")}}`;
    return JSON.stringify((0,nodes/* textOf */.b6)(node)?.value ?? null);
}

;// CONCATENATED MODULE: ./lib/identity/file-reference.js

/**
 * The file that an identity file names. A path is relative to DIR, as in Landing Zone Accelerator (relative to the folder of its
 * configuration) and Terraform (to the root module): https://awslabs.github.io/landing-zone-accelerator-on-aws. One that
 * begins with `./` or `../` is relative to the file that it stands in. So one path never means two files.
 */
function resolveReference(from, written) {
    if (/^(?:[/\\~]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(written))
        return { refused: "ABSOLUTE" };
    const base = /^\.{1,2}\//.test(written) ? external_node_path_.posix.dirname(from) : "";
    const path = external_node_path_.posix.normalize(external_node_path_.posix.join(base, written));
    return path === ".." || path.startsWith("../") ? { refused: "OUTSIDE" } : { path };
}

;// CONCATENATED MODULE: ./lib/identity/inline-policy.js




/**
 * What tells a JSON text from a path: a policy is an object. A string that is neither is an error of the schema, which knows the
 * same two patterns, and no file is read for it.
 */
const isJsonText = (text) => /^\s*\{/.test(text);
const isPath = (text) => /^[^\s{][^\n]*\.json$/i.test(text);
/** The path of the JSON file, relative to DIR, that an `inlinePolicy` names; none where it is no path, or one that is refused. */
function policyPath(node) {
    if (!(0,embedded/* isTextNode */.ir)(node) || !isPath(node.value))
        return [];
    const reference = resolveReference(node.at.source.path, node.value);
    return "path" in reference ? [reference.path] : [];
}
/**
 * Reads `inlinePolicy` fields, each node once, since aliases may show one in many permission sets. `file` answers what the tree
 * holds at a path. The name is that of the permission set. A value that can be no policy is left to the schema.
 */
function createPolicyReader(file) {
    const known = new Map();
    return (node, name) => {
        if (!known.has(node))
            known.set(node, readInlinePolicy(node, name, file));
        return known.get(node);
    };
}
function readInlinePolicy(node, name, file) {
    if (node.type === "map")
        return { form: "map", at: node.at, root: node, problems: [] };
    if (!(0,embedded/* isTextNode */.ir)(node))
        return undefined;
    if (isJsonText(node.value))
        return readText(node, name);
    return isPath(node.value) ? readFile(node, file) : undefined;
}
function readText(node, name) {
    const { at, value } = node;
    if (value.length > limits/* POLICY_TEXT_BYTES */.dj)
        return { form: "text", at, problems: [trouble(at, "TOO_LARGE")] };
    const { text, root, problems } = (0,embedded/* parseEmbeddedJson */.oF)(node);
    const pointerTo = pointersIn([{ root }]);
    const about = (span) => `inline policy of ${name}: ${pointerTo(span)}`;
    const named = problems.map((problem) => (isSyntax(problem) ? problem : { ...problem, subject: about(problem.at) }));
    return { form: "text", at, text, ...judgeable(root, named) };
}
function readFile({ at, value }, file) {
    const reference = resolveReference(at.source.path, value);
    const missing = (...expected) => ({
        form: "file",
        at,
        problems: [{ rule: "missing-file", at, found: value, expected }],
    });
    if ("refused" in reference)
        return missing(reference.refused);
    const found = file(reference.path);
    if (found.status === "missing")
        return missing(found.why, ...(found.near === undefined ? [] : [found.near]));
    const { path } = reference;
    if (found.status === "unreadable")
        return { form: "file", at, path, problems: [trouble(at, found.why, path)] };
    const { text, root, problems } = found.document;
    return { form: "file", at, path, text, ...judgeable(root, problems) };
}
/** What follows a syntax error is half a policy, and is not judged. */
function judgeable(root, problems) {
    const broken = problems.find(isSyntax);
    if (!broken)
        return { root, problems };
    return { problems: [{ ...broken, rule: "invalid-inline-policy" }] };
}
const isSyntax = (problem) => problem.rule === "invalid-yaml";
const trouble = (at, found, ...expected) => ({
    rule: "invalid-inline-policy",
    at,
    found,
    expected,
});

// EXTERNAL MODULE: ./lib/documents/ambiguity.js + 2 modules
var ambiguity = __webpack_require__(6443);
;// CONCATENATED MODULE: ./lib/identity/judge-field.js



/** The rules to which the problems of identity files go. */
const FIELD_RULES = { unknownKey: "unknown-field", invalid: "invalid-field", ambiguous: "ambiguous-scalar" };
/**
 * What is wrong with one value of a field, by a schema of fields.ts: problems of `invalid-field`, as for a native file. For readers
 * of other formats; where they have the node of a YAML file and not only its text, judgeNode says more.
 */
function judgeText(schema, { value, at }) {
    const written = at.source.text.slice(at.start, at.end);
    return judgeNode(schema, { type: "scalar", value, written, at });
}
/** What is wrong with a node, by a schema of fields.ts: problems of `invalid-field`, `unknown-field` and `ambiguous-scalar`. */
const judgeNode = (schema, node) => validate(schema, node, FIELD_RULES).problems;
/**
 * The scalars and keys of inline policies that parsers disagree about: an unquoted `Version: 2012-10-17` above all. Numbers and
 * booleans that are the same to every parser are sound JSON, and whether they are sound policy is not asked here.
 */
function openPolicyScalars(policies) {
    const seen = new Set();
    return policies.flatMap((policy) => [...scalarsBelow(policy, seen)]);
}
function* scalarsBelow(node, seen) {
    if (seen.has(node))
        return;
    seen.add(node);
    for (const item of (0,nodes/* itemsOf */.S3)(node))
        yield* scalarsBelow(item, seen);
    for (const { key, value, open } of (0,nodes/* entriesOf */.Mc)(node)) {
        if (open)
            yield* disputed(key, open);
        yield* scalarsBelow(value, seen);
    }
    if (node.type !== "scalar" || !node.open || node.written === "")
        return;
    yield* disputed({ value: typeof node.value === "string" ? node.value : node.written, at: node.at }, node.open);
}
// Whether `yes` means the text or the truth, only its author knows.
const hasTwoMeanings = (text) => Object.values((0,ambiguity/* readingsOf */.RO)(text)).some(({ kind }) => kind === "boolean" || kind === "null");
function* disputed({ value, at }, open) {
    if ((0,ambiguity/* isSurelyOneValue */.Sl)(value, open))
        return;
    const flaw = { open, ...(hasTwoMeanings(value) ? {} : { meant: value }) };
    yield { rule: FIELD_RULES.ambiguous, at, found: value, flaw };
}

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
// A principal with two keys is an error of the schema; both are still looked up, so that none hides behind the other. So is a
// bare name, which can hardly mean anything but a group.
function readPrincipals(node) {
    const bare = (0,nodes/* textOf */.b6)(node);
    if (bare)
        return [{ by: "group", name: bare }];
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

/** One entry of `permissionSets`; none where it has no name to be known by. `readPolicy` reads its inline policy. */
function readPermissionSet(node, readPolicy) {
    const name = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(node, "name"));
    if (!name)
        return [];
    const inline = (0,nodes/* valueAt */.fK)(node, "inlinePolicy");
    const inlinePolicy = inline && readPolicy(inline, name.value);
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








/** Our own format: `schemaVersion` and at least one of the keys that NATIVE_KEYS names, or a slip for one, at the top of the document. */
const native_native = {
    id: "native",
    claims(document) {
        const keys = (0,nodes/* entriesOf */.Mc)(document.root).map((entry) => entry.key.value);
        if (!keys.includes("schemaVersion"))
            return undefined;
        const own = keys.filter((key) => native_schema/* NATIVE_KEYS */.x.includes(key));
        if (own.length === 0)
            return misspeltIn(document, keys);
        return isSnapshot(document, own) ? undefined : `schemaVersion and ${own.join(", ")} at the top`;
    },
    references: ({ root }) => (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "permissionSets")).flatMap((item) => policyPath((0,nodes/* valueAt */.fK)(item, "inlinePolicy"))),
    read(documents, file) {
        const roots = documents.map((document) => document.root);
        const readPolicy = createPolicyReader(file);
        const permissionSets = roots.flatMap((root) => (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "permissionSets")).flatMap((item) => readPermissionSet(item, readPolicy)));
        return {
            accounts: roots.flatMap((root) => (0,nodes/* entriesOf */.Mc)((0,nodes/* valueAt */.fK)(root, "accounts")).map(readAccount)),
            organizationalUnits: roots.flatMap((root) => (0,nodes/* entriesOf */.Mc)((0,nodes/* valueAt */.fK)(root, "organizationalUnits")).map(readUnit)),
            groups: roots.flatMap((root) => (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "groups")).flatMap(readGroup)),
            permissionSets,
            assignments: roots.flatMap((root) => (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "assignments")).flatMap(readAssignment)),
            claims: documents.map((document) => ({
                path: document.path,
                reader: native_native.id,
                why: native_native.claims(document) ?? "",
            })),
            problems: [...documents.flatMap(problemsOf), ...policyProblems(permissionSets)],
        };
    },
};
/** Others say `schemaVersion` too, though hardly 1 together with a key that is nearly ours. */
function misspeltIn({ root }, keys) {
    const slips = keys.filter((key) => (0,errors/* slipOf */.Kj)(key, native_schema/* NATIVE_KEYS */.x) !== undefined);
    const isOurs = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(root, "schemaVersion"))?.value === "1" && slips.length > 0;
    return isOurs ? `schemaVersion and ${slips.join(", ")}, surely misspelt, at the top` : undefined;
}
/** A directory snapshot holds groups too, but declares none: it grants nothing. */
const isSnapshot = (document, nativeKeys) => (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(document.root, "kind"))?.value === "identity-guard/snapshot" &&
    nativeKeys.every((key) => key === "groups");
// What follows a syntax error is half a document: its missing parts are no findings of their own.
const problemsOf = ({ problems, root }) => problems.some((problem) => problem.rule === "invalid-yaml")
    ? problems
    : [...problems, ...(0,documents_validate/* validate */.t)(native_schema/* nativeSchema */.N, root, FIELD_RULES).problems, ...policyScalars(root)];
const policyScalars = (root) => openPolicyScalars((0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "permissionSets")).flatMap((set) => (0,nodes/* valueAt */.fK)(set, "inlinePolicy") ?? []));
/** Problems of the inline policies that are deployed from here; one file or alias may be the policy of many sets. */
const policyProblems = (permissionSets) => new Set(permissionSets.flatMap(({ managedBy, inlinePolicy }) => (managedBy ? [] : (inlinePolicy?.problems ?? []))));
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
    // Without an id it still holds accounts and other units, and so the templates that name it.
    const id = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(entry.value, "id")) ?? entry.key;
    return { alias: entry.key, id, ...(0,nodes/* optionalText */.mR)("parent", (0,nodes/* valueAt */.fK)(entry.value, "parent")) };
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
/** The paths of files that these identity files refer to, each once. */
const referencesIn = (files) => new Set(files.flatMap((file) => file.documents).flatMap(referencesOf));
const referencesOf = (document) => READERS.find((reader) => reader.claims(document))?.references?.(document) ?? [];
/** Whether a path is among the files of an instance; an instance without globs takes every file. */
const belongsTo = (path, instance) => instance.files.length === 0 || (0,policy_glob/* matchesGlobs */.n)(path, instance.files);
/** Whether a glob of the instance names this path, and no other takes it out. */
const isNamedBy = (path, instance) => belongsTo(path, instance) &&
    (0,policy_glob/* matchesGlobs */.n)(path, instance.files.filter((glob) => !glob.startsWith("!")));
/**
 * The declared access of one instance in one tree. `claimedBefore` holds the paths that a reader claimed in the tree that the
 * change starts from, so that a file cannot slip out of sight. Problems are `invalid-yaml`, `duplicate-key`, `unknown-field`,
 * `invalid-field`, `unclaimed-file`, `missing-file` and `invalid-inline-policy`.
 */
function loadIdentity(name, instance, { files, referenced }, claimedBefore) {
    const own = files.filter((file) => belongsTo(file.path, instance));
    const documents = own.flatMap((file) => file.documents);
    const readerOf = new Map(documents.map((document) => [document, READERS.find((reader) => reader.claims(document))]));
    const parts = READERS.map((reader) => {
        const claimed = documents.filter((document) => readerOf.get(document) === reader);
        return reader.read(claimed, (path) => referenced.get(path) ?? { status: "missing", why: "NO_FILE" });
    });
    const claimedPaths = new Set(parts.flatMap((part) => part.claims.map((claim) => claim.path)));
    const paths = { claimed: claimedPaths, claimedBefore, referenced: referencesIn(own) };
    const unclaimed = own.flatMap((file) => [
        ...unreadable(file, claimedPaths),
        ...unclaimedProblems(file, instance, readerOf, paths),
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
function* unclaimedProblems(file, instance, readerOf, paths) {
    const why = (document) => {
        const key = document ? nativeKey(document) : brokenKey(file);
        if (key)
            return `KEY ${key}`;
        if (paths.claimed.has(file.path))
            return undefined;
        if (paths.claimedBefore.has(file.path))
            return "CLAIMED_BEFORE";
        // A file that another one refers to has been read as part of it.
        return isNamedBy(file.path, instance) && !paths.referenced.has(file.path) ? "IDENTITY_GLOB" : undefined;
    };
    if (file.documents.length === 0 && file.text.trim() === "" && !paths.claimedBefore.has(file.path))
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
const nativeKey = (document) => nativeKeysOf(document)[0] ??
    (document.problems.length > 0 ? (brokenKey(document) ?? hiddenKey(document)) : undefined);
/** A native key at the start of a line of a text that does not parse, so that a syntax error hides nothing. */
const brokenKey = ({ text }) => native_schema/* NATIVE_KEYS */.x.find((key) => new RegExp(`(?:^|\\u0085)(?:\\{\\s*)?["']?${key}["']?\\s*:`, "m").test(text));
/**
 * A native key anywhere in a text of which nobody knows what stands at its top: one that was refused as a whole, or one that is
 * broken and calls itself ours, such as JSON on one line.
 */
const hiddenKey = ({ text, problems }) => problems.some(({ found }) => found === "TOO_DEEP" || found === "ALIAS_BOMB") || OWN_VERSION.test(text)
    ? native_schema/* NATIVE_KEYS */.x.find((key) => new RegExp(`["']?${key}["']?\\s*:`).test(text))
    : undefined;
const OWN_VERSION = /["']?schemaVersion["']?\s*:\s*1\b/;
const startOf = (file) => ({ source: (0,source/* createSource */.gV)(file.path, file.text), start: 0, end: 0 });
/**
 * The identity of every instance in one tree. `before`: that of the tree from which the change starts. Declared access that
 * lies in the files of no instance is told of the first one.
 */
function identitiesOf(instances, { files, referenced }, before) {
    const strays = files.flatMap((file) => [...strayProblems(file, Object.values(instances))]);
    return new Map(Object.entries(instances).map(([name, instance], index) => {
        const claimedBefore = new Set(before?.get(name)?.claims.map((claim) => claim.path));
        const identity = loadIdentity(name, instance, { files, referenced }, claimedBefore);
        return [name, index === 0 ? { ...identity, problems: [...identity.problems, ...strays] } : identity];
    }));
}
function* strayProblems(file, instances) {
    const isExcluded = ({ files }) => files.some((glob) => glob.startsWith("!") && (0,policy_glob/* matchesGlobs */.n)(file.path, [glob.slice(1)]));
    if (instances.some((instance) => belongsTo(file.path, instance) || isExcluded(instance)))
        return;
    for (const document of file.documents) {
        if (READERS.some((reader) => reader.claims(document)))
            yield { rule: "unclaimed-file", at: (0,nodes/* headOf */.Uo)(document.root), found: "NO_INSTANCE" };
    }
}

// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/documents/json.js
var json = __webpack_require__(1083);
;// CONCATENATED MODULE: ./lib/identity/referenced.js





/** A listing of JSON files, links, and folders that are named like JSON files. It is made once something is missing: mostly never. */
function createListing() {
    const seen = [];
    let listed;
    let lookups = 0;
    const near = (path, files) => {
        lookups += 1;
        return lookups > limits/* SIMILAR_PATH_LOOKUPS */.Cy ? undefined : similar(path, files);
    };
    return {
        add: ({ kind, paths }) => void seen.push({ kind, paths }),
        missing(path) {
            listed ??= heldIn(seen);
            if (listed.links.has(path))
                return { status: "missing", why: "SYMLINK" };
            if (listed.folders.has(path))
                return { status: "missing", why: "FOLDER" };
            const candidate = near(path, listed.files);
            return { status: "missing", why: "NO_FILE", ...(candidate === undefined ? {} : { near: candidate }) };
        },
    };
}
function heldIn(seen) {
    const held = { files: new Set(), links: new Set(), folders: new Set() };
    for (const { kind, paths } of seen) {
        for (const path of paths) {
            if (kind === "symlink")
                held.links.add(path);
            else if (/\.json$/i.test(path))
                held.files.add(path);
            for (const { index } of path.matchAll(/\.json\//gi))
                held.folders.add(path.slice(0, index + ".json".length));
        }
    }
    return held;
}
/** A file of the same name in another folder, if there is but one; else one of a similar name in the same folder. */
function similar(path, files) {
    const name = external_node_path_.posix.basename(path).toLowerCase();
    const elsewhere = [];
    const beside = [];
    for (const file of files) {
        if (external_node_path_.posix.basename(file).toLowerCase() === name)
            elsewhere.push(file);
        if (external_node_path_.posix.dirname(file) === external_node_path_.posix.dirname(path))
            beside.push(file);
    }
    return elsewhere.length === 1 ? elsewhere[0] : (0,errors/* nearest */.pA)(path, beside);
}
/**
 * The files at these paths, each read once from the tree that is judged, and parsed as JSON. Files above POLICY_TEXT_BYTES, that
 * are no UTF-8, or beyond the first REFERENCED_FILES are answered as unreadable. Throws what the tree throws.
 */
async function readReferenced(tree, paths, listing) {
    const referenced = new Map();
    for (const path of paths) {
        const isSpared = referenced.size >= limits/* REFERENCED_FILES */.iN;
        const file = isSpared ? referenced_unreadable("TOO_MANY") : referencedFile(path, await tree.read(path), listing);
        referenced.set(path, file);
    }
    return referenced;
}
const referenced_unreadable = (why) => ({ status: "unreadable", why });
/** The file of a blob that a tree answered for a path. */
function referencedFile(path, blob, listing) {
    if (blob?.kind !== "file")
        return listing.missing(path);
    if (blob.unheld || blob.bytes.length > limits/* POLICY_TEXT_BYTES */.dj)
        return referenced_unreadable("TOO_LARGE");
    const { text, encoding } = (0,decode/* decode */.D4)(blob.bytes);
    return encoding === "utf-8" ? { status: "read", document: (0,json/* parseJson */.q)(path, text) } : referenced_unreadable("NOT_UTF8");
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/in-turn.js
var in_turn = __webpack_require__(9605);
// EXTERNAL MODULE: ./lib/scan/scan.js + 2 modules
var scan_scan = __webpack_require__(2007);
// EXTERNAL MODULE: ./lib/scan/worker-thread.js
var worker_thread = __webpack_require__(9697);
// EXTERNAL MODULE: ./lib/reading/search.js
var reading_search = __webpack_require__(483);
;// CONCATENATED MODULE: ./lib/reading/threads.js







/**
 * Searches files on disk, in stretches of which each thread takes the next once it is free; answers the stretches in the order of
 * the paths. A worker joins in where there is enough to do. Throws UserError for the first file that cannot be read, and where the
 * worker stopped or fell silent: what was not read is never clean.
 */
async function searchFiles({ root, files }, order) {
    const search = (0,reading_search/* createFileSearch */.$)(root, order.detectors);
    const keep = keeping(order);
    const done = { files: 0, bytes: 0, failed: false };
    const parts = [];
    const take = (part, count) => {
        const counted = part.then((own) => {
            done.files += count;
            done.bytes += own.bytes;
            order.heard(own);
            return own;
        });
        counted.catch(() => {
            done.failed = true; // it is thrown below, unless a file before it cannot be read either
        });
        parts.push(counted);
    };
    let worker;
    try {
        for (let next = 0; next < files.length && !done.failed;) {
            const stretch = files.slice(next, next + stretchOf(done));
            if (order.workerUrl && isEnough(files.length - next, done.bytes))
                worker ??= await start(order.workerUrl, root, order);
            next += stretch.length;
            if (worker && worker.waiting() < STRETCHES_AHEAD) {
                const answer = worker.send(taskOf(stretch, order));
                take(answer.then(finished(keep, stretch, order.detectors)), stretch.length);
                continue;
            }
            take(attempt(() => search(stretch, keep)), stretch.length);
            // The worker's answers come only in a pause.
            await (0,external_node_timers_promises_.setImmediate)();
        }
        return await (0,in_turn/* inTurn */.l)(parts);
    }
    finally {
        await worker?.stop();
    }
}
const keeping = ({ wanted }) => ({
    held: (blob) => (wanted ? (0,identity_files/* identityFiles */.gG)(blob, wanted) : []),
    *large(blob) {
        return wanted ? yield* (0,identity_files/* oversizedFiles */.de)(blob, wanted) : [];
    },
});
/** What is parsed can go to no other thread; so only the bytes came from there. */
const finished = ({ held }, files, detectors) => ({ kept, left, found, ...part }) => ({
    ...part,
    kept: kept.flatMap((item) => ("paths" in item ? held(item) : item)),
    found: left.length === 0 ? found : withLeft(found, left, files, detectors),
    left: [],
});
/** What was found in some files, and what the dialects find in those that were left, in the order of the files. */
function withLeft(found, left, files, { dialects }) {
    const all = (0,scan_scan/* joinFound */.l1)([found, ...left.map((blob) => (0,scan_scan/* scanBlob */.zu)(blob, { secrets: [], dialects }))]);
    const places = new Map(files.map(({ path }, index) => [path, index]));
    const place = (path) => places.get(path) ?? -1;
    return {
        ...all,
        definitions: all.definitions.toSorted((one, other) => place(one.paths[0]) - place(other.paths[0])),
        unread: all.unread.toSorted((one, other) => place(one.path) - place(other.path)),
    };
}
const attempt = async (action) => action();
/**
 * Stretches that wait for the worker, so that it never waits for this thread, which parses what both have left. Measured:
 * bench/definitions.js.
 */
const STRETCHES_AHEAD = 8;
/** The size of a stretch: so few bytes, by what files had so far, that no thread waits long for the other at the end. */
const STRETCH_BYTES = 512 * 1024;
const STRETCH_FILES = 128;
const FIRST_FILES = 16;
const stretchOf = ({ files, bytes }) => files === 0 ? FIRST_FILES : Math.max(1, Math.min(STRETCH_FILES, Math.floor((STRETCH_BYTES * files) / (bytes + 1))));
/** Whether a worker is worth its start, by how many files are left and how much was read. */
const isEnough = (files, bytes) => files >= limits/* WORKER_START_FILES */.qE || bytes >= limits/* WORKER_START_BYTES */.g7;
const start = (url, root, { detectors: { secrets, dialects }, deadlineMs = limits/* WORKER_DEADLINE_MS */.DF }) => (0,worker_thread/* startWorker */.D)(url, { secrets: secrets.length > 0, dialects: dialects.length > 0, root }, deadlineMs);
function taskOf(files, { wanted }) {
    const names = files.map(({ name }) => name).join("\0");
    if (!wanted)
        return { names };
    return { names, wanted: files.flatMap(({ path }, index) => ((0,identity_files/* isCandidate */.qn)(path) && wanted(path) ? index : [])) };
}

// EXTERNAL MODULE: ./lib/scan/beside.js
var beside = __webpack_require__(2068);
// EXTERNAL MODULE: ./lib/scan/filtered.js + 2 modules
var filtered = __webpack_require__(5893);
;// CONCATENATED MODULE: ./lib/scan/scanner.js






/**
 * A scanner that works in this thread, and is joined by one worker after WORKER_START_BYTES; below that, starting a worker
 * costs more than it saves. `workerUrl` is the worker's entry; without one everything stays in this thread. A worker that has
 * work and answers nothing for `deadlineMs` is stopped, and the scan has failed.
 */
function createScanner(detectors, workerUrl, deadlineMs = limits/* WORKER_DEADLINE_MS */.DF) {
    const results = [];
    const scan = (0,filtered/* createScan */.ek)(detectors);
    const scanLarge = (0,filtered/* createLargeScan */.bj)(detectors);
    let bytes = 0;
    let shared;
    return {
        async add(blob) {
            if (blob.unheld) {
                // No other thread can ask for its bytes.
                results.push(...(shared?.flush() ?? []), await (0,asking/* answer */.ZF)(scanLarge(blob), blob.unheld.read));
                return;
            }
            bytes += blob.bytes.length;
            if (!workerUrl || bytes < limits/* WORKER_START_BYTES */.g7) {
                results.push(scan(blob));
                return;
            }
            shared ??= await startShared(workerUrl, detectors, scan, deadlineMs);
            results.push(...(await shared.add(blob)));
        },
        async finish() {
            if (shared)
                results.push(...shared.flush());
            return (0,scan_scan/* joinFound */.l1)(await Promise.all(results).finally(() => shared?.stop()));
        },
    };
}
const BATCH_BYTES = 1024 * 1024;
/** Batches that wait for the worker, so that it never waits for this thread; what comes beyond them is scanned here. */
const BATCHES_AHEAD = 2;
async function startShared(url, { secrets, dialects }, scan, deadlineMs) {
    const order = { secrets: secrets.length > 0, dialects: dialects.length > 0 };
    const worker = await (0,worker_thread/* startWorker */.D)(url, order, deadlineMs);
    let batch = [];
    let size = 0;
    const flush = () => {
        if (batch.length === 0)
            return [];
        const full = batch;
        batch = [];
        size = 0;
        if (worker.waiting() >= BATCHES_AHEAD)
            return [Promise.resolve((0,scan_scan/* joinFound */.l1)(full.map(scan)))];
        const answer = worker.send({ blobs: full }).then(({ found }) => found);
        answer.catch(() => undefined); // finish() awaits it; until then a failure is not "unhandled"
        return [answer];
    };
    return {
        flush,
        async add(blob) {
            batch.push(blob);
            size += blob.bytes.length;
            if (size < BATCH_BYTES)
                return [];
            // Trees are read without a pause, and the worker's answers come only in one.
            await (0,external_node_timers_promises_.setImmediate)();
            return flush();
        },
        stop: worker.stop,
    };
}

;// CONCATENATED MODULE: ./lib/reading.js









/**
 * Reads every blob of a tree once, for the documents and for the scan, and searches what stands beside them: path names, in a range
 * the commits and tags themselves, and in the history of all references their names. `wanted` tells paths that are read as documents
 * even if nothing in them looks like declared access; without it, no documents are read. Files that the documents refer to are then
 * read by their paths, wherever they lie in the tree. Nothing but these and the identity files stays in memory. Throws what the tree
 * and the scanner throw: a tree that could not be read completely has not been read.
 */
async function readTree(tree, wanted, detectors, tools) {
    try {
        return await readWith(tree, wanted, detectors, tools);
    }
    finally {
        tools.progress?.end();
    }
}
async function readWith(tree, wanted, detectors, tools) {
    const read = (await readOnDisk(tree, wanted, detectors, tools)) ?? (await readBlobs(tree, wanted, detectors, tools));
    const { files, listing, found, scanned } = read;
    const documents = new Map(files.map((file) => [file.path, file.documents]));
    const referenced = await readReferenced(tree, referencesIn(files), listing);
    return { tree, files, documents, referenced, found, scanned };
}
async function readBlobs(tree, wanted, detectors, { workerUrl, progress }) {
    const total = progress && (await tree.size?.());
    const scanner = createScanner(detectors, workerUrl);
    const files = [];
    const listing = createListing();
    const names = { paths: (0,beside/* createNames */.N)("path"), references: (0,beside/* createNames */.N)("reference") };
    const scanned = { files: 0, blobs: 0, bytes: 0 };
    for await (const blob of searchedIn(tree, names)) {
        if (blob.kind === "file" || blob.kind === "symlink") {
            scanned.files += blob.paths.length;
            scanned.blobs += 1;
            scanned.bytes += (0,core/* sizeOf */.$d)(blob);
            progress?.read(tree, scanned, total);
            if (wanted) {
                files.push(...(await filesIn(blob, wanted)));
                listing.add(blob);
            }
        }
        await scanner.add(blob);
    }
    const found = await scanner.finish();
    const ofPaths = names.paths.resolve(found.secrets, detectors.secrets);
    const secrets = names.references.resolve(ofPaths, detectors.secrets);
    return { files, listing, found: { ...found, secrets }, scanned };
}
const filesIn = async (blob, wanted) => blob.unheld ? (0,asking/* answer */.ZF)((0,identity_files/* oversizedFiles */.de)(blob, wanted), blob.unheld.read) : (0,identity_files/* identityFiles */.gG)(blob, wanted);
/** The same for a tree whose files all lie on the disk, so that a worker can read them as well; undefined for any other. */
async function readOnDisk(tree, wanted, detectors, { workerUrl, progress }) {
    const disk = await tree.onDisk?.();
    if (disk === undefined)
        return undefined;
    const scanned = { files: 0, blobs: 0, bytes: 0 };
    const heard = ({ kinds, bytes }) => {
        const count = kinds.filter((kind) => kind !== undefined).length;
        scanned.files += count;
        scanned.blobs += count;
        scanned.bytes += bytes;
        if (count > 0)
            progress?.read(tree, scanned, disk.files.length);
    };
    const parts = await searchFiles(disk, { detectors, wanted, workerUrl, heard });
    const listing = createListing();
    const kinds = parts.flatMap((part) => part.kinds);
    disk.files.forEach(({ path }, index) => {
        const kind = kinds[index];
        if (kind)
            listing.add({ kind, paths: [path] });
    });
    const found = (0,scan_scan/* joinFound */.l1)(parts.map((part) => part.found));
    const secrets = [...found.secrets, ...parts.flatMap((part) => part.named)];
    return { files: parts.flatMap((part) => part.kept), listing, found: { ...found, secrets }, scanned };
}
/** The blobs of a tree, and those that stand beside them. */
async function* searchedIn(tree, { paths, references }) {
    const isRange = "names" in tree;
    for await (const blob of tree.blobs()) {
        yield blob;
        if (!isRange)
            for (const path of blob.paths)
                yield* paths.add(path);
    }
    if (isRange) {
        for await (const path of tree.names())
            yield* paths.add(path);
        for await (const message of tree.messages())
            yield* (0,beside/* messageBlobs */.e)(message);
        for (const reference of await tree.references())
            yield* references.add(reference);
    }
    yield* paths.rest();
    yield* references.rest();
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/git/environment.js
var environment = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/git/failure.js
var failure = __webpack_require__(8213);
// EXTERNAL MODULE: ./lib/git/process.js
var process = __webpack_require__(3342);
;// CONCATENATED MODULE: ./lib/git/object-pipe.js








/** Milliseconds between the end of git's output and its own. Source: our own. */
const MOMENT_MS = 1_000;
const ARGS = ["cat-file", "--batch", "--buffer"];
/**
 * Opens a pipe whose answers can be read by calls that wait, from any thread; undefined where the platform has no named pipes.
 * Node itself gives only sockets, and reads them in pieces that cost half as much as git's own work.
 */
async function openBlockingPipe(repository) {
    const ends = await createFifo(repository.environment);
    if (ends === undefined)
        return undefined;
    try {
        const child = (0,process/* startGit */.BE)(repository, ARGS, { stdout: ends.write });
        return await pipeTo(child, repository, ends.read);
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(ends.read);
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(ends.write);
    }
}
/** Opens a pipe whose answers come as a stream. */
async function openStreamPipe(repository) {
    const child = (0,process/* startGit */.BE)(repository, ARGS, {});
    return pipeTo(child, repository, child.stdout);
}
async function pipeTo(child, repository, output) {
    const ended = (0,process/* endingOf */.z6)(child);
    // git's exit code tells why it left, and not that its input was closed.
    child.stdin.on("error", () => undefined);
    await (0,process/* started */.A4)(child, repository);
    return {
        output,
        ask: (ids) => void child.stdin.write(ids),
        async taken() {
            if (child.stdin.writableNeedDrain)
                await Promise.race([(0,external_node_events_.once)(child.stdin, "drain"), ended]);
        },
        async finish() {
            child.stdin.end();
            const trouble = (0,failure/* troubleOf */.LH)("cat-file", await ended, [0], []);
            if (trouble !== undefined)
                throw trouble;
        },
        async trouble() {
            const ending = await Promise.race([ended, (0,external_node_timers_promises_.setTimeout)(MOMENT_MS, undefined, { ref: false })]);
            return ending && (0,failure/* troubleOf */.LH)("cat-file", ending, [0], []);
        },
        stop() {
            child.kill("SIGKILL");
            for (const stream of child.stdio)
                stream?.destroy();
        },
    };
}
/** Both ends of a named pipe that has no name any more. */
async function createFifo(surroundings) {
    const program = (0,environment/* findProgram */.Kp)(surroundings, "mkfifo");
    if (program === undefined)
        return undefined;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "identity-guard-"));
    try {
        const path = (0,external_node_path_.join)(folder, "objects");
        return (await (0,process/* makeFifo */.F0)(program, path)) ? openEnds(path) : undefined;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** An end is opened without waiting only once the other is open. Source: POSIX, open(), O_NONBLOCK. */
function openEnds(path) {
    const first = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const write = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
        return { read: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY), write };
    }
    finally {
        (0,external_node_fs_.closeSync)(first);
    }
}

// EXTERNAL MODULE: ./lib/scan/prefilter/marks.js
var marks = __webpack_require__(7150);
// EXTERNAL MODULE: ./lib/scan/history/lane.js + 4 modules
var history_lane = __webpack_require__(1465);
// EXTERNAL MODULE: ./lib/scan/history/selecting.js
var selecting = __webpack_require__(5395);
;// CONCATENATED MODULE: ./lib/scan/history/here.js




const here_IDS_AT_ONCE = 1_024;
/** Room for objects. */
const ROOM_BYTES = 16 * 1024 * 1024;
/** Searches all objects in this thread. */
async function searchHere({ repository, secrets, openStore, tableBytes, idBytes }) {
    const patterns = (0,selecting.sievePatterns)(secrets);
    const { take, selection } = (0,selecting.createSelecting)(secrets, patterns);
    const asked = [];
    const nextIds = () => asked.shift();
    const lane = (0,history_lane/* openLane */.B)({ patterns, roomBytes: ROOM_BYTES, tableBytes, idBytes, nextIds, take });
    const { packs, lost, rest } = await openStore();
    const left = await lane.readPacks(packs, () => undefined);
    const pipe = await openStreamPipe(repository);
    const ask = async (ids) => {
        if (ids.length === 0)
            return;
        asked.push(ids);
        pipe.ask(ids);
        await pipe.taken();
    };
    const feed = async () => {
        for (let ids = await rest.take(here_IDS_AT_ONCE); ids; ids = await rest.take(here_IDS_AT_ONCE))
            await ask(ids);
        await ask(lost);
        await ask(left);
        await pipe.finish();
    };
    try {
        // Where an answer is wrong, git is cut off, and what becomes of it then tells nothing.
        const feeding = feed().catch((error) => {
            pipe.stop(); // or whoever reads would wait for more
            throw error;
        });
        const settled = await Promise.allSettled([lane.readStream(pipe.output), feeding]);
        const reasons = settled.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
        if (reasons.length > 0)
            throw reasons.find((reason) => reason instanceof errors/* UserError */.yo) ?? reasons[0];
        return { selection, lanes: [lane.end()] };
    }
    finally {
        pipe.stop();
    }
}

// EXTERNAL MODULE: ./lib/scan/prefilter/webassembly.js + 1 modules
var webassembly = __webpack_require__(5693);
// EXTERNAL MODULE: ./lib/scan/history/pack-supply.js + 2 modules
var pack_supply = __webpack_require__(8031);
;// CONCATENATED MODULE: ./lib/scan/history/store.js





/** Opens the store of a repository. The listing is asked for only where there may be objects outside of the packs that are read here. */
async function openStore(repository, { listing, count, listed }) {
    // What unpacks objects needs SIMD, as the search for patterns does.
    const packs = (0,webassembly/* hasSimd */.e)() ? await openOwnPacks(repository) : undefined;
    const all = packs?.all ?? [];
    for (const { index, entries, idBytes } of all)
        (0,marks/* markIds */.Qw)(listed, index, (0,pack_index/* idPlace */.He)(0, idBytes), entries.count, idBytes);
    const { supply, lost } = (0,pack_supply/* supplyPacks */.kV)(all);
    const isAll = all.reduce((sum, { entries }) => sum + entries.count, 0) === count.onlyPacked;
    const others = packs ? withoutIds(listing, packs.has) : listing;
    return { packs: supply, lost, rest: isAll ? NO_IDS : marking(others, listed), close: () => packs?.close() };
}
const store_LF = 10;
/** The same supply, of which every id that is taken is marked. */
function marking(supply, table) {
    return {
        ...supply,
        async take(count) {
            const ids = await supply.take(count);
            if (ids)
                (0,marks/* markLines */.T_)(table, ids, ids.indexOf(store_LF));
            return ids;
        },
    };
}

// EXTERNAL MODULE: ./lib/scan/history/backlog.js
var history_backlog = __webpack_require__(6500);
;// CONCATENATED MODULE: ./lib/scan/history/work.js
/** Nothing to do yet. `late` is called once it was not heard of in time. */
function createWork(deadlineMs, late) {
    const given = [];
    let isBusy = false;
    let progressed = createPromise();
    let timer;
    const watch = () => {
        clearTimeout(timer);
        if (isBusy || given.length > 0)
            timer = setTimeout(late, deadlineMs);
    };
    const setBusy = (now) => {
        isBusy = now;
        watch();
    };
    return {
        begin: () => setBusy(true),
        left: () => setBusy(false),
        hear: watch,
        give(ids) {
            given.push(ids);
            if (given.length === 1 && !isBusy)
                watch();
        },
        answered() {
            const ids = given.shift() ?? 0;
            watch();
            progressed.resolve();
            progressed = createPromise();
            return ids;
        },
        waiting: () => given.length,
        progress: () => progressed.promise,
        stop: () => clearTimeout(timer),
    };
}
/** A promise that somebody else settles. */
function createPromise() {
    let settle;
    const promise = new Promise((resolve, reject) => {
        settle = { resolve, reject };
    });
    return { promise, resolve: (value) => settle?.resolve(value), reject: (reason) => settle?.reject(reason) };
}

;// CONCATENATED MODULE: ./lib/scan/history/member.js



const member_LF = 10;
/** A worker for one pipe, of which `output` must be a descriptor. The other end of `port` goes to the worker. */
function createMember(worker, pipe, port, deadlineMs, hearing) {
    const work = createWork(deadlineMs, () => {
        fail(new Error("A worker that reads the history fell silent, and was stopped."));
    });
    const { answer, left, failed, fail } = listen(worker, pipe, work, hearing);
    return {
        start(task) {
            work.begin();
            worker.postMessage(task, [task.ids]);
        },
        waiting: work.waiting,
        give(ids) {
            work.give(ids.length / (ids.indexOf(member_LF) + 1));
            // The worker must know a question before git can answer it.
            port.postMessage(ids);
            pipe.ask(ids);
        },
        left: () => Promise.race([left, failed]),
        progress: () => Promise.race([work.progress(), failed]),
        async finish() {
            work.begin();
            const [ended, lane] = await Promise.allSettled([Promise.race([pipe.finish(), failed]), answer]);
            work.stop();
            if (ended.status === "rejected")
                throw ended.reason;
            if (lane.status === "rejected")
                throw lane.reason;
            return lane.value;
        },
        async stop() {
            work.stop();
            // Without an end of its input, a thread that waits for it could not be ended.
            pipe.stop();
            port.close();
            await worker.terminate();
            (0,external_node_fs_.closeSync)(Number(pipe.output));
        },
    };
}
function listen(worker, pipe, work, hearing) {
    const failing = createPromise();
    const answer = createPromise();
    const left = createPromise();
    const fail = (reason) => {
        for (const { reject } of [failing, answer, left])
            reject(reason);
    };
    // finish() and left() await them; until then a failure is not "unhandled"
    for (const { promise } of [failing, answer, left])
        promise.catch(() => undefined);
    worker.on("message", async (message) => {
        if ("candidate" in message)
            hearing.candidate(message.candidate);
        else if ("answered" in message)
            hearing.answered({ ids: work.answered(), bytes: message.answered });
        else if ("packed" in message) {
            work.hear();
            hearing.answered(message.packed);
        }
        else if ("left" in message) {
            work.left();
            left.resolve(message.left);
        }
        else if ("lane" in message)
            answer.resolve(message);
        // What git says of its own end tells more than that its answers were too few.
        else
            fail((await pipe.trouble()) ?? new errors/* UserError */.yo(message.trouble));
    });
    worker.on("error", fail);
    worker.on("messageerror", fail);
    worker.on("exit", (code) => fail(new Error(`A worker stopped with code ${code} before it had read the history.`)));
    return { answer: answer.promise, left: left.promise, failed: failing.promise, fail };
}

;// CONCATENATED MODULE: ./lib/scan/history/crew.js

/** Runs of ids that wait with each worker, so that neither it nor its git ever has to. */
const RUNS_AHEAD = 2;
/** Bytes of the objects of a run: enough that git makes little of it twice, and so few that all are busy to the end. */
const RUN_BYTES = 32 * 1024 * 1024;
/** Ids of a run, while nothing is known of their objects, and at most. */
const FIRST_RUN = 128;
const LONGEST_RUN = 16_384;
/** A crew with a worker for each pipe, of which `output` must be a descriptor. */
async function startCrew(url, pipes, options) {
    const { MessageChannel, Worker: Thread } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 23));
    const answered = { ids: 0, bytes: 0 };
    const hearing = {
        ...options,
        answered({ ids, bytes }) {
            answered.ids += ids;
            answered.bytes += bytes;
            options.answered(answered);
        },
    };
    const members = pipes.map((pipe) => {
        const { port1, port2 } = new MessageChannel();
        const member = createMember(new Thread(url), pipe, port1, options.deadlineMs, hearing);
        return { ...member, ids: port2, descriptor: Number(pipe.output) };
    });
    const idlest = () => [...members].sort((left, right) => left.waiting() - right.waiting())[0];
    return {
        start(task) {
            for (const { start, ids, descriptor } of members)
                start({ ...task, descriptor, ids });
        },
        async next() {
            while ((idlest()?.waiting() ?? 0) >= RUNS_AHEAD)
                await Promise.race(members.map((member) => member.progress()));
            if (answered.ids === 0)
                return FIRST_RUN;
            const wanted = (RUN_BYTES / Math.max(1, answered.bytes)) * answered.ids;
            return Math.min(Math.max(1, Math.floor(wanted)), LONGEST_RUN);
        },
        give: (ids) => idlest()?.give(ids),
        left: async () => Buffer.concat(await Promise.all(members.map((member) => member.left()))),
        async finish() {
            const ends = await Promise.allSettled(members.map((member) => member.finish()));
            const failed = ends.find((end) => end.status === "rejected");
            if (failed)
                throw failed.reason;
            return ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
        },
        async stop() {
            await Promise.all(members.map((member) => member.stop()));
        },
    };
}

;// CONCATENATED MODULE: ./lib/scan/history/there.js




/** Room for objects, of all workers together. Source: our own: memory stays below 300 MiB. */
const there_ROOM_BYTES = 80 * 1024 * 1024;
/** Searches all objects in workers, of which each has one of these pipes. */
async function searchThere(workerUrl, pipes, looking) {
    const { secrets, openStore, tableBytes, idBytes, total, onAnswered, deadlineMs = limits/* WORKER_DEADLINE_MS */.DF } = looking;
    const backlog = (0,history_backlog/* createBacklog */.wx)();
    const patterns = (0,selecting.sievePatterns)(secrets);
    // To make ready what confirms takes a while, and is not needed before the first object comes.
    const { take, done } = (0,history_backlog/* confirming */.nf)(() => (0,selecting.createSelecting)(secrets, patterns), backlog);
    const answered = (own) => onAnswered?.(own, total);
    const crew = await startCrew(workerUrl, pipes, { deadlineMs, answered, candidate: take });
    try {
        // Workers come to life while the packs are opened.
        const { packs, lost, rest } = await openStore();
        crew.start({ packs, patterns, roomBytes: Math.floor(there_ROOM_BYTES / pipes.length), tableBytes, idBytes, backlog });
        for (let ids = await rest.take(await crew.next()); ids; ids = await rest.take(await crew.next()))
            crew.give(ids);
        for (const ids of [lost, await crew.left()])
            if (ids.length > 0)
                crew.give(ids);
        const ends = await crew.finish();
        const selections = [await done(), ...ends.flatMap(({ selection }) => selection ?? [])];
        return { selection: (0,selecting.joinSelections)(selections), lanes: ends.map(({ lane }) => lane) };
    }
    finally {
        await crew.stop();
    }
}

;// CONCATENATED MODULE: ./lib/scan/history/search.js









/**
 * Searches all objects of a repository for those that hold a secret. Packs are read here, each object once; git is asked for
 * everything else, and for what cannot be read here. In large repositories a few workers do that, with a git each, in small ones this
 * thread. Throws where anything was not read: a worker that stopped or fell silent, a git that failed or answered less than it
 * was asked.
 */
async function searchHistory(repository, options) {
    const listing = supplyLate(() => supplyAllObjects(repository));
    let store;
    try {
        const referring = requireReferences(repository);
        referring.catch(() => undefined);
        const count = await countObjects(repository);
        const { total, isLent } = count;
        // Of what another repository lends, nobody has counted the objects.
        const listed = new Uint8Array((0,marks/* tableBytesFor */.z7)(isLent ? Number.POSITIVE_INFINITY : total));
        const isHere = options.workerUrl === undefined || (await isSmall(repository, count, listing));
        const workerUrl = isHere ? undefined : options.workerUrl;
        const pipes = workerUrl ? await openPipes(repository) : [];
        const openOnce = async () => {
            store = await openStore(repository, { listing, count, listed });
            return store;
        };
        const sizes = { total, tableBytes: listed.length, idBytes: (0,git_repository/* idBytesOf */.Q)(repository) };
        const looking = { ...options, ...sizes, repository, openStore: openOnce };
        const search = workerUrl && pipes.length > 0 ? await searchThere(workerUrl, pipes, looking) : await searchHere(looking);
        await referring;
        return concluded(search, listed);
    }
    finally {
        store?.close();
        await listing.close();
    }
}
/** Whether reading all objects takes less than starting a worker. */
async function isSmall(repository, { total, onlyPacked }, supply) {
    if (onlyPacked !== undefined && total > limits/* HISTORY_WORKER_OBJECTS */.J)
        return false;
    const first = (await supply.take(limits/* HISTORY_WORKER_OBJECTS */.J)) ?? new Uint8Array(0);
    const second = await supply.take(1);
    supply.putBack(Buffer.concat([first, second ?? new Uint8Array(0)]));
    return second === undefined && (await sizeOfObjects(repository, first)) < limits/* WORKER_START_BYTES */.g7;
}
/** A pipe for each worker; none where the platform has none that a worker could read. */
async function openPipes(repository) {
    const count = Math.min((0,external_node_os_.availableParallelism)(), limits/* HISTORY_WORKERS */.rU);
    const pipes = await Promise.all(Array.from({ length: count }, () => openBlockingPipe(repository)));
    return pipes.flatMap((pipe) => pipe ?? []);
}
function concluded({ selection, lanes }, listed) {
    const sum = (key) => lanes.reduce((total, { sieved }) => total + sieved[key], 0);
    return {
        selection,
        sieved: { objects: sum("objects"), blobs: sum("blobs"), commits: sum("commits"), bytes: sum("bytes") },
        isComplete: lanes.every(({ referred }) => referred !== undefined && (0,marks/* isWithin */.UO)(referred, listed)),
    };
}

// EXTERNAL MODULE: ./lib/scan/prefilter.js
var prefilter = __webpack_require__(7235);
;// CONCATENATED MODULE: ./lib/history-reading.js









/** Reads a range: secrets are looked for in everything that it brought. */
async function readRange(tree, secrets, tools) {
    const { found, scanned } = await readTree(tree, undefined, { secrets, dialects: [] }, tools);
    return { found, scanned, commits: tree.commits, tree };
}
/**
 * Reads the whole history of a repository, as far as it lies below DIR. Where that is all of it, its objects are searched in the order
 * in which they lie; only where something is found, or may be in a path, is the history walked, since what no reference reaches is
 * nobody's, and walking takes half as long again. All of it is walked where an object is missing: then either nothing reaches it, or
 * the walk says so.
 */
async function readHistory(repository, secrets, tools) {
    const isSearched = repository.prefix === "" && secrets.length > 0 && (await isWhole(repository));
    const search = isSearched ? await searchAll(repository, secrets, tools) : undefined;
    if (!search?.isComplete)
        return readRange(await (0,range/* historyTree */.Tk)(repository), secrets, tools);
    const { blobs, bytes, commits } = search.sieved;
    const read = { scanned: { files: blobs, blobs, bytes }, commits };
    const { names, files, ...selected } = search.selection;
    const isClean = selected.blobs.size + selected.messages.size === 0 && !names && !files;
    if (isClean && !(await areReferencesSuspect(repository, secrets)))
        return { found: (0,scan_scan/* joinFound */.l1)([]), ...read };
    const byPath = secrets.filter(({ anchor }) => anchor.paths !== undefined);
    const isWantedPath = (path) => byPath.some(({ anchor }) => (0,prefilter/* passesPath */.lP)(anchor, path));
    const wanted = { ...selected, names, ...(files ? { isWantedPath } : {}) };
    return { ...(await readRange(await (0,range/* historyTree */.Tk)(repository, undefined, wanted), secrets, tools)), ...read };
}
/** Whether the names of references hold a secret. */
async function areReferencesSuspect(repository, secrets) {
    const names = (0,beside/* createNames */.N)("reference");
    const scan = (0,filtered/* createScan */.ek)({ secrets, dialects: [] });
    const blobs = (await (0,references/* listReferences */.Xo)(repository)).flatMap((name) => names.add(name));
    return [...blobs, ...names.rest()].some((blob) => scan(blob).secrets.length > 0);
}
const ALL = { name: range/* HISTORY */.Vv, counted: "objects" };
async function searchAll(repository, secrets, { workerUrl, progress }) {
    try {
        return await searchHistory(repository, {
            secrets,
            workerUrl,
            onAnswered: ({ ids, bytes }, total) => progress?.read(ALL, { files: ids, blobs: ids, bytes }, total),
        });
    }
    finally {
        progress?.end();
    }
}

;// CONCATENATED MODULE: ./lib/policy/apply-scope.js

/**
 * Applies the policy's `iamUsers` to what was found: takes out definitions under excluded paths, and counts them; makes users of the
 * modules that the policy knows to make some, and nothing of those that it trusts; names the files in which a text was refused. A content that also stands elsewhere keeps its
 * other paths.
 */
function inScope({ definitions, unread }, scope) {
    const isOut = (path) => (0,policy_glob/* matchesGlobs */.n)(path, scope.exclude);
    const unreadable = definitions
        .filter(isUnreadable)
        .flatMap(({ paths }) => paths.map((path) => ({ path, why: TOO_DEEP })));
    const left = [];
    const files = new Set();
    let count = 0;
    for (const found of definitions.flatMap((item) => (isUnreadable(item) ? [] : known(item, scope.modules)))) {
        const [first, ...others] = found.paths.filter((path) => !isOut(path));
        const excluded = found.paths.filter(isOut);
        // A note on what nobody can see is no definition.
        if (found.definition.kind !== "unresolved")
            count += excluded.length;
        if (found.definition.kind !== "unresolved")
            for (const path of excluded)
                files.add(path);
        if (first !== undefined)
            left.push({ ...found, paths: [first, ...others], place: { ...found.place, path: first } });
    }
    return {
        definitions: left,
        unread: [...unread, ...unreadable].filter(({ path }) => !isOut(path)),
        excluded: count === 0 ? undefined : { files: files.size, definitions: count },
    };
}
/** The result of a gate with what was excluded, unless it was skipped. */
const withExcluded = (gate, { excluded }) => excluded === undefined || gate.status === "skipped" ? gate : { ...gate, excluded };
const isUnreadable = ({ definition }) => definition.kind === "unreadable";
const TOO_DEEP = "it holds a text that nests too deeply to be parsed";
/** What the policy knows of a module that nobody else knows. */
function known(found, modules) {
    const { kind, from, dialect } = found.definition;
    if (kind !== "unresolved" || from === undefined || !MODULE_DIALECTS.has(dialect))
        return [found];
    if ((0,policy_glob/* matchesGlobs */.n)(from, modules.makingUsers))
        return [{ ...found, definition: { ...found.definition, kind: "user" } }];
    return (0,policy_glob/* matchesGlobs */.n)(from, modules.trusted) ? [] : [found];
}
const MODULE_DIALECTS = new Set(["terraform", "terragrunt"]);

// EXTERNAL MODULE: ./lib/scan/mask.js
var mask = __webpack_require__(1062);
;// CONCATENATED MODULE: ./lib/rules/finding.js

/** 16 hex digits of SHA-256 over rule, instance and subject. Instance is "" for secrets and IAM users. */
const fingerprintOf = (rule, instance, subject) => (0,sha256/* sha256 */.s)([rule, instance, subject].join("\0")).slice(0, 16);
/** What a rule yielded, as a finding. */
function fromDraft(draft, { rule, instance, evidence, severity, pointer, numbered }) {
    const related = draft.related ?? [];
    const within = draft.lacks === undefined ? pointer : (span) => `${pointer(span)} lacks ${draft.lacks}`;
    const subject = draft.subject ?? numbered(draft.at ? within(draft.at) : rule.id);
    const standing = [draft, ...related.filter(({ aside }) => !aside)].flatMap(({ at, suggestion }) => at ? [{ pointer: within(at), place: placeOf(at), ...(suggestion === undefined ? {} : { suggestion }) }] : []);
    const finding = {
        rule: rule.id,
        gate: rule.gate,
        severity: severity ?? draft.severity ?? rule.severity,
        message: draft.message,
        ...(draft.at ? placeOf(draft.at) : {}),
        instance,
        subject,
        related: related.map(({ at, message, suggestion }) => relatedAt(placeOf(at), message, suggestion)),
        ...(draft.suggestion === undefined ? {} : { suggestion: draft.suggestion }),
        evidence,
        fingerprint: fingerprintOf(rule.id, instance, subject),
        state: "new",
        ...(draft.properties ? { properties: draft.properties } : {}),
    };
    return { finding, standing: standing.length > 0 ? standing : [{ pointer: subject }] };
}
const placeOf = (span) => span.source.place(span.start, span.end);
/** A place as a finding relates it: its start, and its end where a suggestion replaces it. */
function relatedAt(place, message, suggestion) {
    const { path, startLine, startColumn, endLine, endColumn } = place;
    const start = { path, startLine, startColumn };
    return suggestion === undefined ? { ...start, message } : { ...start, endLine, endColumn, message, suggestion };
}
/** The order of a report: by path, line, column, rule and fingerprint; what has no place comes first. */
function compareFindings(left, right) {
    return (compare(left.path ?? "", right.path ?? "") ||
        (left.startLine ?? 0) - (right.startLine ?? 0) ||
        (left.startColumn ?? 0) - (right.startColumn ?? 0) ||
        compare(left.rule, right.rule) ||
        compare(left.fingerprint, right.fingerprint));
}
const compare = (left, right) => (left === right ? 0 : left < right ? -1 : 1);

;// CONCATENATED MODULE: ./lib/rules/scan-occurrence.js
/** One finding of all occurrences of its subject; it shows the first place of the gravest one. */
function joinOccurrences(found, policy) {
    const first = found.reduce((worst, other) => (weight(other) < weight(worst) ? other : worst));
    const occurrences = [first, ...found.filter((occurrence) => occurrence !== first)];
    const chosen = policy.rules[first.rule.id];
    const origin = found.find((occurrence) => occurrence.origin !== undefined)?.origin;
    const properties = { ...first.properties, ...historyOf(first, occurrences, origin) };
    const finding = {
        rule: first.rule.id,
        gate: first.rule.gate,
        severity: chosen && chosen !== "off" ? chosen : first.severity,
        message: first.message(wordsFor(occurrences)),
        ...first.places[0],
        instance: "",
        subject: first.subject,
        related: relatedTo(occurrences),
        evidence: "static",
        fingerprint: first.fingerprint,
        state: "new",
        ...(origin === undefined ? {} : { commit: origin.commit }),
        ...(Object.keys(properties).length > 0 ? { properties } : {}),
    };
    return { finding, standing: occurrences.flatMap(standingOf) };
}
const RANK = { error: 0, warning: 1, note: 2 };
/** By severity; of the same severity, what can be shown in a file comes before what cannot. */
const weight = ({ severity, places }) => 2 * RANK[severity] + (places.length > 0 ? 0 : 1);
/** When the finding began, and whether it is still there. What a message says counts only where no file says it. */
function historyOf(first, occurrences, origin) {
    const telling = occurrences.filter(({ places }) => places.length > 0 || first.places.length === 0);
    const known = telling.flatMap(({ atHead }) => atHead ?? []);
    return {
        ...(origin === undefined ? {} : { authorDate: origin.authorDate }),
        ...(known.length === 0 ? {} : { atHead: known.includes(true) }),
    };
}
/** What stands in no file, as part of a sentence. */
function wordsFor(occurrences) {
    const words = [...new Set(occurrences.flatMap(({ beside }) => beside?.words ?? []))];
    if (words.length === 0)
        return "";
    const more = words.length > WORDS_SHOWN ? ` and ${words.length - WORDS_SHOWN} more` : "";
    const [first] = occurrences;
    return `${first && first.places.length > 0 ? ", also" : ","} ${words.slice(0, WORDS_SHOWN).join(" and ")}${more}`;
}
const WORDS_SHOWN = 3;
/**
 * Every other place, once. Of a file's former versions one is enough, and none where the file holds it still: only the lines
 * differ. An alias leads to where its anchor is.
 */
function relatedTo([first, ...others]) {
    const shown = new Set();
    const paths = new Set();
    const related = [];
    for (const occurrence of first ? [first, ...others] : []) {
        for (const { path, startLine, startColumn } of occurrence.places) {
            const key = `${path}\0${startLine}\0${startColumn}`;
            const isFormer = isPast(occurrence) && paths.has(path);
            const isFirst = shown.size === 0;
            if (!isFormer && !shown.has(key) && !isFirst)
                related.push({ path, startLine, startColumn, message: messageFor(occurrence) });
            shown.add(key);
            paths.add(path);
        }
    }
    return related;
}
/** Found in a commit of the past, whether or not it still stands: the head's own places are told apart by having no origin to tell. */
const isPast = ({ origin, atHead }) => atHead === false || origin !== undefined;
const messageFor = ({ origin, atHead }) => {
    if (origin !== undefined)
        return `in commit ${origin.commit.slice(0, COMMIT_DIGITS)}`;
    return atHead === false ? "in the history" : "also here";
};
const COMMIT_DIGITS = 12;
function standingOf({ places, beside, pointer }) {
    if (beside)
        return [{ pointer: beside.pointer }];
    return places.map((place) => ({ pointer: pointer(place.path), place }));
}

;// CONCATENATED MODULE: ./lib/rules/judge-scan.js



/** Findings of the secret rules: one for each secret, with every place where it stands. The secret itself is in none. */
function judgeSecrets(found, rules, policy) {
    return judgeAll(found, rules, policy, (item, rule) => {
        const label = [rule.label?.(item.secret), `(${(0,mask/* mask */.d)(item.secret)})`].filter((part) => part !== undefined).join(" ");
        const undone = item.undone.join(", ");
        const beside = besideIn(item);
        return {
            rule,
            subject: `${rule.id} ${label}`,
            fingerprint: fingerprintOf(rule.id, "", item.secret),
            message: (where) => `${rule.summary}: ${label}${undone ? `, written as ${undone}` : ""}${where}. ${rule.fix}`,
            severity: rule.severity,
            places: beside === undefined ? placesOf(item) : [],
            ...(beside === undefined ? {} : { beside }),
            pointer: (path) => path,
            ...(item.origin === undefined ? {} : { origin: item.origin }),
            ...(item.atHead === undefined ? {} : { atHead: item.atHead }),
            properties: { ...(undone ? { undone } : {}), ...(item.beside === undefined ? {} : { foundIn: item.beside }) },
        };
    });
}
/** Where a secret stands that is in no file. Of a name it is cut out, for nobody may read it there. */
function besideIn({ beside, paths: [name], place }) {
    if (beside === undefined)
        return undefined;
    if (beside !== "path" && beside !== "reference")
        return { pointer: name, words: `in the message or the header of ${name}` };
    const lines = name.split(/\r\n|\r|\n/);
    const before = lines[place.startLine - 1]?.slice(0, place.startColumn - 1) ?? "";
    const after = lines[place.endLine - 1]?.slice(place.endColumn - 1) ?? "";
    return {
        pointer: `${beside} ${name}`,
        words: `in the name of the ${beside} ${JSON.stringify(`${before}…${after}`)}`,
    };
}
/**
 * Findings of the definition rules: one for each user or credential, with every place where it is defined. What has no name is another one
 * at each place, though it stands in the same file under the same address: a change that adds a call to a script adds a user.
 */
function judgeDefinitions(found, rules, policy) {
    const numbered = judge_scan_createNumbers();
    return judgeAll(found, rules, policy, (item, rule) => {
        const { definition, paths } = item;
        const subject = numbered(item, `${definition.kind} ${subjectOf(definition, paths[0])}`);
        return {
            rule,
            subject,
            fingerprint: fingerprintOf(rule.id, "", subject),
            message: () => rule.message(definition),
            severity: definition.confidence === "imperative" ? lowered(rule.severity) : rule.severity,
            places: placesOf(item),
            pointer: (path) => `${path}#${definition.address}`,
            properties: {
                dialect: definition.dialect,
                confidence: definition.confidence,
                ...(definition.name === undefined ? {} : { name: definition.name }),
                ...(definition.from === undefined ? {} : { from: definition.from }),
            },
        };
    });
}
/** What is defined: by the name of its user; what nobody can see into, by what brings it in from where; else by path and address. */
function subjectOf({ kind, name, from, address }, path) {
    if (kind === "unresolved" && from !== undefined)
        return `${address} from ${from}`;
    return name ?? `${path} ${address}`;
}
/** Numbers what has no name by the places where it stands, from the second one on. One place may be told of twice. */
function judge_scan_createNumbers() {
    const numbers = new Map();
    return ({ definition: { kind, name, from }, place: { startLine, startColumn } }, subject) => {
        if (name !== undefined || (kind === "unresolved" && from !== undefined))
            return subject;
        const places = numbers.get(subject) ?? new Map();
        numbers.set(subject, places);
        const place = `${startLine}:${startColumn}`;
        const number = places.get(place) ?? places.size + 1;
        places.set(place, number);
        return number === 1 ? subject : `${subject} (${number})`;
    };
}
/** What program code does when it is run fails nothing; it warns like the rest of what a rule only warns of. */
const lowered = (severity) => (severity === "error" ? "warning" : severity);
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
    return [...groups.values()].map((occurrences) => joinOccurrences(occurrences, policy));
}
const recognises = (rule, item) => "rule" in item ? rule.id === item.rule : rule.gate === "iam-users" && rule.kind === item.definition.kind;

// EXTERNAL MODULE: ./lib/rules/occurrences.js
var occurrences = __webpack_require__(8262);
;// CONCATENATED MODULE: ./lib/rules/judge-unscanned.js




/** Findings of the whole secrets gate: for secrets, and for what was not searched for them. */
const judgeSecretGate = ({ secrets, unscanned }, rules, policy) => [
    ...judgeSecrets(secrets, rules.filter(core/* isSecretRule */.dJ), policy),
    ...judgeUnscanned(unscanned, rules.filter(core/* isContentRule */.iw), policy),
];
/**
 * Findings for content that was not scanned: one for each file, and one for all that lies in Git LFS. What has other content
 * than before is new, though it stands where it stood.
 */
function judgeUnscanned(found, rules, policy) {
    return rules
        .filter(({ id }) => policy.rules[id] !== "off")
        .flatMap((rule) => [...(0,occurrences/* occurrencesBy */.qO)(found, judge_unscanned_subjectOf)].map(([subject, items]) => judged(rule, subject, items, policy)));
}
const judge_unscanned_subjectOf = ({ unscanned: { why }, paths }) => why === "lfs-pointer" ? "content in Git LFS" : `${why} ${paths[0]}`;
function judged(rule, subject, items, policy) {
    const [{ unscanned }] = items;
    const standing = items.flatMap(({ paths, content }) => paths.map((path) => ({ pointer: `${path}#${content}`, place: firstCharacterOf(path) })));
    const [first, ...others] = standing;
    const chosen = policy.rules[rule.id];
    return {
        finding: {
            rule: rule.id,
            gate: rule.gate,
            severity: chosen && chosen !== "off" ? chosen : rule.severity,
            message: rule.message(unscanned),
            ...first?.place,
            instance: "",
            subject,
            related: others.map(({ place: { path, startLine, startColumn } }) => ({
                path,
                startLine,
                startColumn,
                message: "also here",
            })),
            evidence: "static",
            fingerprint: fingerprintOf(rule.id, "", subject),
            state: "new",
            properties: { why: unscanned.why },
        },
        standing,
    };
}
const firstCharacterOf = (path) => ({
    path,
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
});

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
    const numbered = createNumbers("##");
    const own = { rule, instance: rule.gate === "policy" ? "" : instance, evidence, severity, pointer, numbered };
    return [...rule.check(facts)].map((draft) => fromDraft(draft, own));
}

;// CONCATENATED MODULE: ./lib/judge.js





/** Judges one tree by every rule but those of the policy gate, which look at the outcome of the others. */
async function judge_judge(subject, judges) {
    const parts = [];
    const pointer = pointerIn(subject.reading);
    const { rules } = judges;
    for (const [instance, identity] of subject.identities) {
        for (const gate of ["documents", "directory"]) {
            parts.push(await judgeInstance({ gate, instance, pointer }, identity, subject, judges));
        }
    }
    parts.push(judgeScan("secrets", judges, () => judgeSecretGate(subject.found, rules, judges.policy)));
    const scope = inScope(subject.found, judges.policy.iamUsers);
    const run = () => judgeDefinitions(scope.definitions, rules.filter(isDefinitionRule), judges.policy);
    const users = judgeScan("iam-users", judges, run, scope.unread);
    parts.push({ ...users, gates: users.gates.map((gate) => withExcluded(gate, scope)) });
    return { judged: parts.flatMap((part) => part.judged), gates: parts.flatMap((part) => part.gates) };
}
/** A file that may hold what the gate looks for, and that could not be read, fails the gate: it is not clean. */
function judgeScan(gate, judges, run, unread = []) {
    const reason = judges.notRun(gate);
    if (reason !== undefined)
        return { judged: [], gates: [{ gate, status: "skipped", reason }] };
    const [first] = unread;
    if (!first)
        return { judged: run(), gates: [{ gate, status: "ran" }] };
    const others = unread.length > 1 ? `, and ${unread.length - 1} more` : "";
    const failure = `${JSON.stringify(first.path)} could not be judged: ${first.why}${others}`;
    return { judged: run(), gates: [{ gate, status: "failed", reason: failure }] };
}
async function judgeInstance({ gate, instance, pointer }, identity, subject, judges) {
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
        existingGroups: () => existingGroups(instance, judges),
        directoryListing: async () => whole(await judges.groups(instance)),
    };
    const rules = judges.rules.filter(isModelRule);
    const { judged, result } = await runModelRules(rules, facts, { gate, instance, policy: judges.policy, pointer });
    return { judged, gates: [result] };
}
/** Whether or not the directory gate runs is an answer: what depends on it is judged either way. */
async function existingGroups(instance, judges) {
    if (judges.notRun("directory", instance) !== undefined)
        return staticFact(undefined);
    const answer = await judges.groups(instance);
    if (answer.status !== "ready")
        return staticFact(undefined);
    return { ...answer, value: new Set(answer.value.map((group) => group.displayName)) };
}
/** All groups, or why there is no list of them. */
function whole(groups) {
    if (groups.status !== "ready" || groups.isWhole)
        return groups;
    return {
        status: "skipped",
        reason: "only the groups that files refer to were looked up, and not all groups listed; name the rule in the policy's `rules` to have them listed",
    };
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
        existingGroups: absent,
        directoryListing: absent,
        policyProblems: absent,
        trustedChanges: absent,
        waivers: absent,
        policy: () => staticFact(policy),
        today: () => staticFact(today),
    };
};
/** A span of a tree's documents, or of a file that they refer to, as `path#pointer`. */
function pointerIn({ documents, referenced }) {
    const known = new Map();
    return (span) => {
        const { path } = span.source;
        const file = referenced.get(path);
        const roots = documents.get(path) ?? (file?.status === "read" ? [file.document] : []);
        const pointerTo = known.get(path) ?? pointersIn(roots);
        known.set(path, pointerTo);
        const pointer = pointerTo(span);
        return pointer === "" ? path : `${path}#${pointer}`;
    };
}
const isDefinitionRule = (rule) => rule.gate === "iam-users";
const isModelRule = (rule) => rule.gate !== "secrets" && rule.gate !== "iam-users";

// EXTERNAL MODULE: ./lib/scan/forms.js
var scan_forms = __webpack_require__(8407);
;// CONCATENATED MODULE: ./lib/trace.js

/**
 * Says of each secret of a range which commit brought it, as far as the time for this comfort suffices, and whether it still stands
 * in the head; `headSecrets` are those found there. The oldest come first, so that a finding shows where it began.
 */
async function traceSecrets(secrets, range, headSecrets) {
    const origins = await range.attribute({
        blobs: blobsOf(secrets),
        paths: distinct(secrets.flatMap((found) => (found.beside === "path" ? found.paths : []))),
        commits: distinct(secrets.flatMap((found) => (found.beside === "commit" ? (found.oid ?? []) : []))),
    }, limits/* ATTRIBUTION_DEADLINE_MS */.IJ);
    const ages = new Map([...origins.keys()].map((key, age) => [key, age]));
    const age = (found) => ages.get(tracedBy(found)) ?? ages.size;
    const atHead = new Set(headSecrets.map(keyOf));
    const traced = [];
    for (const found of [...secrets].sort((left, right) => age(left) - age(right))) {
        const origin = origins.get(tracedBy(found));
        const stands = await standsAtHead(found, range, atHead);
        traced.push({ ...found, ...stands, ...(origin === undefined ? {} : { origin }) });
    }
    return traced;
}
/** A commit message stands where the commit does. A tag or a reference is in no tree and no commit, so that nobody can say. */
async function standsAtHead(found, range, atHead) {
    if (found.beside === "tag" || found.beside === "reference")
        return {};
    if (found.beside !== "commit" || found.oid === undefined)
        return { atHead: atHead.has(keyOf(found)) };
    return { atHead: await range.isAtHead(found.oid) };
}
/** The secrets of a head, of which those that the range has too are known to stand there; `alone` leaves out all others. */
function standingSecrets(headSecrets, traced, alone) {
    const known = new Set(traced.map(keyOf));
    return headSecrets.flatMap((found) => {
        if (known.has(keyOf(found)))
            return { ...found, atHead: true };
        return alone ? [] : found;
    });
}
/** What origins are known by. */
const tracedBy = ({ beside, paths, oid }) => (beside === "path" ? paths[0] : (oid ?? ""));
const keyOf = ({ rule, secret }) => `${rule}\0${secret}`;
const distinct = (texts) => [...new Set(texts)];
/**
 * The blobs to look for, one of each secret before a second of any: only so many can be looked for. git lists the youngest first, so
 * the last one of a secret is most likely where it began.
 */
function blobsOf(secrets) {
    const bySecret = new Map();
    for (const found of secrets) {
        if (found.beside !== undefined || found.oid === undefined)
            continue;
        const known = bySecret.get(keyOf(found));
        if (known)
            known.unshift(found.oid);
        else
            bySecret.set(keyOf(found), [found.oid]);
    }
    const groups = [...bySecret.values()];
    const rounds = Math.max(0, ...groups.map((group) => group.length));
    return distinct(Array.from({ length: rounds }, (_, round) => groups.flatMap((group) => group[round] ?? [])).flat());
}

// EXTERNAL MODULE: ./lib/rules/directory/references.js + 1 modules
var directory_references = __webpack_require__(7092);
;// CONCATENATED MODULE: ./lib/waiting.js


/** How each instance waits for its groups; undefined where nobody asked for it. */
function waitingIn({ choices, existingCounts }, { policy, identities, before, secrets }, patience) {
    const limitMs = choices.waitForSyncMs;
    if (limitMs === undefined)
        return () => undefined;
    if (!patience)
        throw new Error("A run that is to wait was not told how.");
    return (instance) => {
        const identity = identities.get(instance);
        if (!identity)
            return undefined;
        const base = before?.get(instance);
        return {
            limitMs,
            patience,
            progress: (progress) => patience.progress(progress, secrets),
            awaited: (groups) => awaitedGroups(identity, base, { policy, existingCounts, groups }),
        };
    };
}
/**
 * The missing groups that may still come: those that the head refers to, but not one that is surely a slip of the pen, and none
 * that the base refers to in as many places, whose finding is an existing one.
 */
function awaitedGroups(identity, base, directory) {
    const { policy, existingCounts, groups: directoryGroups } = directory;
    const known = existingCounts && base ? (0,expand/* groupReferences */.u9)(base) : [];
    const places = new Map(known.map((reference) => [reference.name, reference.places.length]));
    return (0,directory_references/* missingGroups */.hv)({ identity, base, policy, directoryGroups })
        .filter((reference) => reference.places.length > (places.get(reference.name) ?? 0))
        .map(({ name }) => name)
        .filter((name) => (0,directory_references/* nearMissOf */.m1)(name, identity, directoryGroups)?.isDisguise ?? true);
}

;// CONCATENATED MODULE: ./lib/change.js











/**
 * Reads base, head and range. In a range, secrets are looked for in its commits; definitions always in the head alone. What
 * the base declares access in is read in the head whatever became of it. The head of a history is left out where no gate judges it.
 */
async function readTrees(order, { policy, notRun }, tools) {
    const secrets = tools.rules.filter(core/* isSecretRule */.dJ);
    // The longest work begins first; it goes on in other threads.
    const searching = order.history && readHistory(order.history, secrets, tools);
    searching?.catch(() => undefined);
    const beside = searching ? { workerUrl: tools.workerUrl } : tools;
    const runs = (gate) => notRun(gate) === undefined;
    const dialects = runs("iam-users") ? tools.dialects : [];
    const instances = Object.values(policy.instances);
    const isNamed = (path) => instances.some((instance) => isNamedBy(path, instance));
    const base = order.base && (await readTree(order.base, isNamed, { secrets, dialects }, beside));
    const before = new Set(base?.files.map((file) => file.path));
    const wanted = (path) => before.has(path) || isNamed(path);
    const ofHead = { secrets: order.rangeOnly ? [] : secrets, dialects };
    const isJudged = !order.history || OF_HEAD.some(runs);
    const tree = isJudged ? order.head : withoutFiles(order.head);
    // git looks for what a range brought while the head is searched; a whole history keeps everybody busy by itself.
    const early = order.range?.base === undefined ? undefined : readRange(order.range, secrets, tools);
    const [head, ofRange] = await (0,in_turn/* inTurn */.l)([readTree(tree, wanted, ofHead, beside), early]);
    const range = await (searching ?? ofRange ?? (order.range && readRange(order.range, secrets, tools)));
    return { head, base, range, secrets: await secretsFrom(order, head, range, { secrets, tools }) };
}
/** The gates that judge the files of a head of which secrets are looked for elsewhere. */
const OF_HEAD = ["documents", "directory", "iam-users"];
const withoutFiles = ({ onDisk: _, ...tree }) => ({ ...tree, async *blobs() { }, size: async () => 0 });
/** The secrets that are judged: those of the head, and those of the range with where they come from. */
async function secretsFrom({ head: tree, rangeOnly }, head, range, { secrets, tools }) {
    // What stands in the head is asked only where there is something to ask about: for the sake of clean histories.
    if (!range?.tree || range.found.secrets.length === 0)
        return rangeOnly ? [] : head.found.secrets;
    const standing = rangeOnly ? await readTree(tree, undefined, { secrets, dialects: [] }, tools) : head;
    const traced = await traceSecrets(range.found.secrets, range.tree, standing.found.secrets);
    return [...standingSecrets(standing.found.secrets, traced, rangeOnly === true), ...traced];
}
/** Judges the head, and the base by the same policy and the same directory answers, and compares the two. */
async function judgeChange(order, snapshots, readings, shared, { environment, isEnvironmentTrusted, now, patience }) {
    const { instances } = shared.policy;
    const before = readings.base && identitiesOf(instances, readings.base);
    const identities = identitiesOf(instances, readings.head, before);
    const directories = openDirectories(shared.policy, snapshots, before ? [identities, before] : [identities], {
        environment,
        isEnvironmentTrusted,
        now,
        mode: order.choices.directory,
        deadlineMs: order.choices.directoryTimeoutMs,
        ...(order.noIdentity === undefined ? {} : { noIdentity: order.noIdentity }),
        waitingFor: waitingIn(order, { policy: shared.policy, identities, before, secrets: secretsIn(readings) }, patience),
    });
    const judges = { ...shared, groups: directories.groups };
    const unscanned = [readings.head, readings.range].flatMap((reading) => reading?.found.unscanned ?? []);
    const found = { ...readings.head.found, secrets: readings.secrets, unscanned };
    const head = await judge_judge({ reading: readings.head, found, identities, before }, judges);
    const base = before && (await judgeBase(readings.base, before, judges));
    const findings = compareJudgements(head.judged, order.existingCounts ? (base ?? []) : []);
    return { findings: withoutOld(findings, head.judged, base, judges), gates: head.gates, directories, identities };
}
/** What must not be shown, each once: the secrets that were found, wherever; forms that they may take on; and how they are written. */
function secretsIn({ base, secrets }) {
    const found = [...secrets, ...(base?.found.secrets ?? [])];
    return [
        ...new Set([
            ...found.map(({ secret }) => secret),
            ...found.flatMap(({ secret, written }) => [...(0,scan_forms/* formsOf */.X)(secret), ...written]),
        ]),
    ];
}
async function judgeBase(reading, identities, judges) {
    if (!reading)
        return [];
    return (await judge_judge({ reading, found: reading.found, identities, before: undefined }, judges)).judged;
}
/**
 * Leaves out what is only worth a word where a change adds it, and was there before or is no change's; `findings` are those of
 * `head`, in its order.
 */
function withoutOld(findings, head, base, { rules }) {
    const onlyAdded = new Set(rules.flatMap((rule) => ("onlyAdded" in rule && rule.onlyAdded ? [rule.id] : [])));
    const states = base && compareJudgements(head, base).map(({ state }) => state);
    return findings.filter(({ rule }, index) => !onlyAdded.has(rule) || states?.[index] === "new");
}
/**
 * Tells the findings of a change from those that its base has too: a finding is existing where the base has its fingerprint,
 * at every place where it stands now. Where it stands at a new place as well, it is new, and shows that place.
 */
function compareJudgements(head, base) {
    const known = new Map();
    for (const { finding, standing } of base) {
        const pointers = known.get(finding.fingerprint) ?? new Set();
        for (const { pointer } of standing)
            pointers.add(pointer);
        known.set(finding.fingerprint, pointers);
    }
    return head.map(({ finding, standing }) => {
        const before = known.get(finding.fingerprint);
        const [first] = standing;
        const fresh = before ? standing.find(({ pointer }) => !before.has(pointer)) : first;
        if (before && !fresh)
            return { ...finding, state: "existing" };
        return first && fresh && fresh !== first ? movedTo(finding, first, fresh) : finding;
    });
}
/** `before` is where the finding shows itself now, `after` where it is new. Each place keeps what would replace it. */
function movedTo(finding, before, after) {
    if (!before.place || !after.place)
        return finding;
    const { path, startLine, startColumn } = after.place;
    const { suggestion: _, ...rest } = finding;
    const others = finding.related.filter((other) => other.path !== path || other.startLine !== startLine || other.startColumn !== startColumn);
    return {
        ...rest,
        ...after.place,
        related: [relatedAt(before.place, "was here before", before.suggestion), ...others],
        ...(after.suggestion === undefined ? {} : { suggestion: after.suggestion }),
    };
}

// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(8421);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/conclude.js



/** The report with its verdict, in the form that is published. */
function createReport(parts) {
    const { commit } = parts.order.trusted;
    return {
        schemaVersion: 1,
        tool: { name: "identity-guard", version: version/* VERSION */.x },
        verdict: (0,verdict/* verdictOf */.V)(parts),
        policy: { path: parts.policy.path, ...(commit === undefined ? {} : { commit }) },
        directories: parts.directories.map(({ instance, mode, takenAt, waited }) => ({
            instance,
            mode,
            ...(takenAt === undefined ? {} : { takenAt }),
            ...(waited ? { waited } : {}),
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

;// CONCATENATED MODULE: ./lib/policy/apply-waivers.js

/**
 * Marks the findings that a waiver accepts, and counts what each waiver matched. An expired waiver accepts nothing. `ran`
 * tells whether a gate ran in full (over the whole history, where the waiver is about that), so that "matched nothing" means
 * something. `today` is yyyy-mm-dd in UTC.
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
    const uses = waivers.map(({ waiver, at, ofHistory }, index) => {
        const gate = context.gateOf.get(waiver.rule);
        return {
            waiver,
            at,
            matched: matched[index] ?? 0,
            judged: gate !== undefined && context.ran(gate, ofHistory === true),
        };
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

// EXTERNAL MODULE: ./lib/policy/trusted.js
var policy_trusted = __webpack_require__(4724);
// EXTERNAL MODULE: ./lib/scan/secrets.js + 19 modules
var secrets = __webpack_require__(4116);
;// CONCATENATED MODULE: ./lib/guard.js












/** The whole run: policy, trees, directory, rules, comparison, waivers, verdict. Throws UserError where it cannot begin. */
async function guard(order, tools) {
    const started = tools.now();
    const gateOf = new Map(tools.rules.map((rule) => [rule.id, rule.gate]));
    const trusted = await (0,policy_trusted/* readTrusted */.G2)(order.trusted, order.choices.config, gateOf, order.head);
    const changed = await changedBy(order, gateOf);
    const judges = judgesFor(order, trusted, tools, started.toISOString().slice(0, 10));
    const readings = trusted.problems.length === 0 ? await readTrees(order, judges, tools) : undefined;
    const change = readings && (await judgeChange(order, trusted.snapshots, readings, judges, tools));
    const gates = change?.gates ?? gatesLeftOut(judges.notRun);
    const ran = (gate, ofHistory) => ranInFull(gates, gate) && (gate !== "secrets" || sawAll(order, ofHistory));
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
    const quoted = [...problems.map(({ at }) => at.source.text), ...brokenSnapshots(order, trusted, gates)];
    const secrets = [...new Set([...(readings ? secretsIn(readings) : []), ...secretsOf(quoted, tools.rules)])];
    return { report, ...(await presented(order, readings, change, problems)), secrets };
}
/** What a change does to the trusted files; a run by another ref's policy has no base but that. */
async function changedBy(order, gateOf) {
    const { head, trusted, base = trusted } = order;
    return head === trusted ? undefined : (0,policy_trusted/* changedTrust */.dN)({ head, base, trusted }, order.choices.config, gateOf);
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
    if (chosen !== undefined && !Object.hasOwn(policy.instances, chosen)) {
        const known = Object.keys(policy.instances).join(", ");
        throw new errors/* UserError */.yo(`The policy has no instance "${chosen}". It has: ${known}.`);
    }
    return { rules, policy, notRun, today };
}
/** Whether a search could not have missed a secret that is there: in a tree, or in all that any reference reaches. */
const sawAll = ({ history, rangeOnly }, ofHistory) => history !== undefined || (!ofHistory && !rangeOnly);
const gatesLeftOut = (notRun) => GATES.map((gate) => ({ gate, status: "skipped", reason: notRun(gate) ?? "" }));
const GATES = ["documents", "directory", "secrets", "iam-users"];
function scannedIn(readings, { rangeOnly }) {
    const trees = rangeOnly ? [readings?.range] : [readings?.head, readings?.range];
    const total = (of) => trees.reduce((sum, tree) => sum + (tree?.scanned[of] ?? 0), 0);
    const files = (rangeOnly ? readings?.range : readings?.head)?.scanned.files ?? 0;
    return { files, blobs: total("blobs"), commits: readings?.range?.commits ?? 0, bytes: total("bytes") };
}
/** The snapshots of which the reason of a gate's failure may repeat a part. */
function brokenSnapshots({ choices }, { snapshots }, gates) {
    if (!gates.some(({ gate, status }) => gate === "directory" && status === "failed"))
        return [];
    const chosen = typeof choices.directory === "object" ? [choices.directory.text] : [];
    return [...chosen, ...[...snapshots.values()].map(({ text }) => text)];
}
/** What must not be shown of texts that are quoted, and that no scan may have read. */
function secretsOf(texts, rules) {
    return [...new Set(texts)].flatMap((text) => [...(0,secrets/* secretsInText */.Sd)(text, rules.filter(core/* isSecretRule */.dJ))].flatMap(({ secret, written }) => [
        ...(0,scan_forms/* formsOf */.X)(secret),
        ...written,
    ]));
}
/** Files of which findings show lines: those with declared access and what they refer to, the policy, and what the scan points into. */
async function presented(order, readings, change, problems) {
    const texts = new Map(problems.map(({ at }) => [at.source.path, at.source.text]));
    for (const { path, text } of readings?.head.files ?? [])
        texts.set(path, text);
    for (const [path, file] of readings?.head.referenced ?? []) {
        if (file.status === "read")
            texts.set(path, file.document.text);
    }
    const shown = new Set((change?.findings ?? []).flatMap(({ path }) => path ?? []));
    for (const path of [...shown].filter((candidate) => !texts.has(candidate)).slice(0, FRAMED_FILES)) {
        const blob = await order.head.read(path);
        if (blob?.bytes && blob.bytes.length <= limits/* DOCUMENT_BYTES */.A1)
            texts.set(path, (0,decode/* decode */.D4)(blob.bytes).text);
    }
    return {
        notices: (change?.directories.uses() ?? []).flatMap(({ notice }) => notice ?? []),
        claims: [...(change?.identities.values() ?? [])].flatMap((identity) => identity.claims),
        text: (path) => texts.get(path),
    };
}
const FRAMED_FILES = 200;


/***/ }),

/***/ 5395:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSelecting: () => (/* binding */ createSelecting),
/* harmony export */   joinSelections: () => (/* binding */ joinSelections),
/* harmony export */   sievePatterns: () => (/* binding */ sievePatterns)
/* harmony export */ });
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2068);
/* harmony import */ var _filtered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5893);
/* harmony import */ var _prefilter_byte_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6420);
/* harmony import */ var _prefilter_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4472);
/* harmony import */ var _prefilter_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7854);
/* harmony import */ var _prefilter_stored_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6166);






/** Patterns for these rules. */
const sievePatterns = (secrets) => ({
    contents: (0,_prefilter_byte_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .readyPatterns */ .BR)((0,_prefilter_stored_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .secretProgram */ .dd)(secrets) ?? ANYTHING),
    names: (0,_prefilter_byte_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .readyPatterns */ .BR)((0,_prefilter_stored_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .nameProgram */ .CX)(secrets) ?? ANYTHING),
});
const ANYTHING = [(0,_prefilter_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .anyByte */ .$O)()];
/** A selection by these rules, and the patterns of their sieve. What is larger than its room is not looked at: it may hold anything. */
function createSelecting(secrets, { names }) {
    const blobs = new Set();
    const messages = new Set();
    const selection = { blobs, messages, names: false, files: false };
    const scan = (0,_filtered_js__WEBPACK_IMPORTED_MODULE_1__/* .createScan */ .ek)({ secrets, dialects: [] });
    const holdsAnything = (blob) => {
        const found = scan(blob);
        return found.secrets.length > 0 || found.unscanned.length > 0;
    };
    let holdsName;
    let holdsFile;
    const takeTree = (bytes, idBytes) => {
        holdsName ??= (0,_prefilter_names_js__WEBPACK_IMPORTED_MODULE_3__/* .createNameFilter */ .ug)(names);
        holdsFile ??= (0,_prefilter_names_js__WEBPACK_IMPORTED_MODULE_3__/* .createNameFilter */ .ug)((0,_prefilter_byte_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .readyPatterns */ .BR)((0,_prefilter_names_js__WEBPACK_IMPORTED_MODULE_3__/* .filePatternsOf */ .J8)(secrets)));
        selection.names ||= bytes === undefined || holdsName(bytes, idBytes);
        selection.files ||= bytes === undefined || holdsFile(bytes, idBytes);
    };
    return {
        selection,
        take({ oid, type, bytes }) {
            if (type === "tree")
                takeTree(bytes, oid.length / 2);
            else if (type === "blob") {
                // A rule that goes by paths finds nothing here.
                if (bytes === undefined || holdsAnything({ paths: [""], kind: "file", bytes }))
                    blobs.add(oid);
            }
            else if (bytes === undefined || (0,_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .messageBlobs */ .e)({ oid, type, bytes }).some(holdsAnything))
                messages.add(oid);
        },
    };
}
/** What several selected together. */
const joinSelections = (selections) => ({
    blobs: new Set(selections.flatMap(({ blobs }) => [...blobs])),
    messages: new Set(selections.flatMap(({ messages }) => [...messages])),
    names: selections.some(({ names }) => names),
    files: selections.some(({ files }) => files),
});


/***/ }),

/***/ 8421:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
    const isMissed = ({ gate, instance }) => isRequired(gate, instance, grounds) && !(order.beforeCommit && order.choices.only?.includes(gate) === false);
    const isLacking = (result) => result.status === "failed" || (result.status === "skipped" && isMissed(result));
    if (gates.some(isLacking))
        return "error";
    const threshold = thresholdOf(order, policy.policy);
    if (findings.some((finding) => fails(finding, threshold)))
        return "fail";
    const { only, instance: chosen } = order.choices;
    const isSelected = ({ gate, instance }) => (only?.includes(gate) ?? (gate === "policy" || policy.policy.gates[gate])) &&
        (chosen === undefined || instance === undefined || instance === chosen);
    return gates.some((result) => result.status === "skipped" && isSelected(result)) ? "incomplete" : "pass";
}
/**
 * A gate that the policy lists; and the directory gate once the policy has a section for it that does not switch it off, but
 * where the platform grants no identity and the policy names no snapshot that could stand in.
 */
function isRequired(gate, instance, { order, policy }) {
    if (policy.policy.require.includes(gate))
        return true;
    if (gate !== "directory" || !policy.hasDirectorySection)
        return false;
    // What the policy itself switches off, it does not ask for.
    if (!policy.policy.gates.directory || policy.policy.directory.mode === "off")
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
;