"use strict";
exports.id = 829;
exports.ids = [829];
exports.modules = {

/***/ 9776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createPatience)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2093);
/* harmony import */ var _report_waiting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2642);




/**
 * How a run of this process waits. `write` takes what is said while it does: at the beginning, when a group arrives, and once a
 * minute. With `masks`, GitHub is asked to mask the secrets before that.
 */
function createPatience(write, { masks }) {
    let said;
    let masked = !masks;
    return {
        now: () => performance.now(),
        sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined),
        interruptible,
        progress: (progress, secrets) => {
            const { arrived, waitedMs } = progress;
            if (waitedMs > 0 && arrived.length === 0 && waitedMs - (said ?? 0) < 60_000)
                return;
            if (arrived.length === 0)
                said = waitedMs;
            const log = (0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .createLog */ .h)({ write, hide: (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .hideIn */ .cW)({ secrets }) });
            if (!masked)
                for (const secret of secrets)
                    log.mask(secret);
            masked = true;
            log.text(`identity-guard: ${(0,_report_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(progress)}`);
        },
    };
}
/** The first Ctrl-C, or GitHub's cancelling, ends the work; a second one ends the process, as ever. */
async function interruptible(work) {
    const controller = new AbortController();
    const stop = () => controller.abort();
    const signals = ["SIGINT", "SIGTERM"];
    for (const signal of signals)
        process.once(signal, stop);
    try {
        return await work(controller.signal);
    }
    finally {
        for (const signal of signals)
            process.off(signal, stop);
    }
}


/***/ }),

/***/ 7710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 5235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ guard)
});

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
async function afterWaiting(ask, { instance, deadlineMs }, { awaited, ...waiting }) {
    const started = waiting.patience.now();
    const first = await ask();
    const { answer, again, notice } = first;
    if (!again)
        return { ...first, notice: notice === undefined ? NOT_LIVE : `${notice} ${NOT_LIVE}` };
    const names = answer.status === "ready" ? awaited(answer.value) : [];
    if (answer.status !== "ready" || names.length === 0)
        return first;
    const graceMs = Math.max(0, deadlineMs - (waiting.patience.now() - started));
    const within = deadlineMs + waiting.limitMs;
    const result = await waitForGroups({
        ...waiting,
        instance,
        names,
        graceMs,
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
 * Asks for missing groups every SYNC_POLL_MS, and only for those that are still missing, until all are there or `limitMs` is
 * over. An answer that is none ends the waiting and is the result. Throws UserError where the user interrupts it.
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
function openDirectory(options) {
    let use = { mode: "off" };
    const source = chooseSource(options);
    const { waiting } = options;
    const ask = async (wanted) => waiting ? afterWaiting(() => source(wanted), options, waiting) : source(wanted);
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
        return async (wanted) => ({ answer: await given.groups(wanted), mode: "snapshot" });
    }
    const fallback = snapshot && open_open(options, snapshot);
    const withoutLive = async (wanted, why) => {
        if (!snapshot || !fallback)
            return skipped(`${why} and no snapshot`);
        const what = `Groups were checked against the snapshot ${snapshot.path}`;
        return fromSnapshot(await fallback.groups(wanted), what, why, options.now());
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
            return fromSnapshot(substitute, `AWS could not be asked; groups were checked against ${snapshot.path}`, lost, options.now());
        return { answer: { status: "failed", reason: `${lost} ${substitute.reason}` }, mode: "snapshot" };
    };
}
const skipped = (reason) => ({ answer: { status: "skipped", reason }, mode: "off" });
const withoutFallback = ({ instance }, reason) => ({
    status: "failed",
    reason: `${reason} The policy says \`onFailure: snapshot\`, but instances.${instance}.snapshot names no file.`,
});
/** The snapshot's answer, and where it is one, a notice that it is no live one and how old it is. */
function fromSnapshot(answer, what, why, now) {
    if (answer.status !== "ready")
        return { answer, mode: "snapshot" };
    const age = inWords(Math.max(0, now.getTime() - Date.parse(answer.asOf)));
    const notice = `${what}, taken at ${answer.asOf}, ${age} ago: ${why.replace(/\.$/, "")}.`;
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
    const { instance, settings, deadlineMs, environment, now } = options;
    const chain = mode === "auto" ? "auto" : "full";
    let opened;
    const load = async () => {
        const { openIdentityCenter } = await Promise.all(/* import() */[__webpack_require__.e(739), __webpack_require__.e(877)]).then(__webpack_require__.bind(__webpack_require__, 1877));
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
    const opened = new Map(Object.entries(policy.instances).map(([instance, settings]) => {
        const snapshot = snapshots.get(instance);
        const { maximumAgeHours, onFailure, mode } = policy.directory;
        const waiting = shared.waitingFor?.(instance);
        const directory = openDirectory({
            ...shared,
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

// EXTERNAL MODULE: ./lib/documents/nodes.js
var nodes = __webpack_require__(5092);
// EXTERNAL MODULE: ./lib/documents/source.js
var source = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/policy/glob.js
var policy_glob = __webpack_require__(9281);
// EXTERNAL MODULE: ./lib/identity/native-schema.js + 2 modules
var native_schema = __webpack_require__(6418);
// EXTERNAL MODULE: ./lib/documents/validate.js + 3 modules
var documents_validate = __webpack_require__(2137);
// EXTERNAL MODULE: ./lib/documents/json.js
var json = __webpack_require__(1083);
;// CONCATENATED MODULE: ./lib/documents/embedded.js

/**
 * A JSON text that is the value of a scalar (plain, quoted or block scalar of YAML; string of JSON), as a document whose spans
 * lie in the outer file: through indentation, folding and escapes. Where the two texts cannot be brought in line, every span
 * is that of the whole scalar. Never throws.
 */
function parseEmbeddedJson(node) {
    const { text, root, problems } = (0,json/* parseJson */.q)(node.at.source.path, node.value);
    const outside = createMapping(node);
    return { text, root: moved(root, outside), problems: problems.map((problem) => movedProblem(problem, outside)) };
}
function moved(node, outside) {
    const at = outside(node.at);
    if (node.type === "list")
        return { ...node, at, items: node.items.map((item) => moved(item, outside)) };
    if (node.type !== "map")
        return { ...node, at };
    const entries = node.entries.map(({ key, value }) => ({
        key: { value: key.value, at: outside(key.at) },
        value: moved(value, outside),
    }));
    return { ...node, at, entries };
}
const movedProblem = (problem, outside) => ({
    ...problem,
    at: outside(problem.at),
    ...(problem.related ? { related: outside(problem.related) } : {}),
});
/**
 * From offsets in the value to offsets in the outer file. YAML changes only white space and escapes on the way from one to the
 * other, so all other characters follow each other in both; and whatever a JSON span begins or ends with is one of them.
 */
function createMapping({ at, value }) {
    const starts = new Int32Array(value.length);
    const ends = new Int32Array(value.length);
    let index = 0;
    let last = at.start;
    const passWhite = () => {
        for (; isWhite(value.charAt(index)); index++)
            starts[index] = ends[index] = last;
    };
    passWhite();
    for (const { text, start, end } of unitsOf(at.source.text.slice(at.start, at.end))) {
        if (text === "" || isWhite(text))
            continue;
        if (!value.startsWith(text, index))
            return () => at;
        last = at.start + end;
        starts.fill(at.start + start, index, index + text.length);
        ends.fill(last, index, index + text.length);
        index += text.length;
        passWhite();
    }
    if (index < value.length)
        return () => at;
    return (inner) => {
        const start = starts[inner.start] ?? last;
        return { source: at.source, start, end: Math.max(start, ends[inner.end - 1] ?? start) };
    };
}
const isWhite = (character) => character !== "" && " \t\r\n".includes(character);
const ESCAPED = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|.)|./gsu;
const SINGLE_QUOTED = /''|./gsu;
const AS_IT_IS = /./gsu;
function* unitsOf(written) {
    const style = written.charAt(0);
    const quotes = style === '"' || style === "'" ? 1 : 0;
    const from = style === "|" || style === ">" ? written.search(/[\r\n]|$/) : quotes;
    const content = written.slice(from, written.length - quotes);
    const pattern = style === '"' ? ESCAPED : style === "'" ? SINGLE_QUOTED : AS_IT_IS;
    for (const { 0: unit, index } of content.matchAll(pattern)) {
        const text = unit.length > 1 && quotes > 0 ? unescaped(unit) : unit;
        yield { text, start: from + index, end: from + index + unit.length };
    }
}
// https://yaml.org/spec/1.2.2/#57-escaped-characters; JSON's are among them.
const ESCAPES = {
    "0": "\0",
    a: "\u0007",
    b: "\b",
    t: "\t",
    n: "\n",
    v: "\v",
    f: "\f",
    r: "\r",
    e: "\u001b",
    N: "\u0085",
    _: "\u00a0",
    L: "\u2028",
    P: "\u2029",
    "\n": "",
    "\r": "",
    "\r\n": "",
};
/** What an escape stands for; a pair of surrogates, which is no escape, for itself. */
function unescaped(unit) {
    if (unit === "''")
        return "'";
    if (!unit.startsWith("\\"))
        return unit;
    const [, digits] = /^\\[xuU]([0-9a-f]{2,})$/i.exec(unit) ?? [];
    if (digits === undefined)
        return ESCAPES[unit.slice(1)] ?? unit.slice(1);
    const code = Number.parseInt(digits, 16);
    return code > 0x10ffff ? unit : String.fromCodePoint(code);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
function lastBefore(steps, start) {
    let low = -1;
    let high = steps.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((steps[middle]?.start ?? 0) <= start)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
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
/** A function that tells equal names apart: the second is `name#2`. */
function createNumbers() {
    const counts = new Map();
    return (name) => {
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return count === 1 ? name : `${name}#${count}`;
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
const digest = (nodes) => (0,external_node_crypto_.createHash)("sha256").update(nodes.map(canonical).join("\n")).digest("hex").slice(0, 8);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
const isText = (node) => node.type === "scalar" && typeof node.value === "string";
/** The path of the JSON file, relative to DIR, that an `inlinePolicy` names; none where it is no path, or one that is refused. */
function policyPath(node) {
    if (!node || !isText(node) || !isPath(node.value))
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
    if (!isText(node))
        return undefined;
    if (isJsonText(node.value))
        return readText(node, name);
    return isPath(node.value) ? readFile(node, file) : undefined;
}
function readText(node, name) {
    const { at, value } = node;
    if (value.length > limits/* POLICY_TEXT_BYTES */.dj)
        return { form: "text", at, problems: [trouble(at, "TOO_LARGE")] };
    const { text, root, problems } = parseEmbeddedJson(node);
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
    yield { rule: FIELD_RULES.ambiguous, at: (0,nodes/* scalarEnd */.Of)(at), found: value, flaw };
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
const startOf = (file) => ({ source: (0,source/* createSource */.g)(file.path, file.text), start: 0, end: 0 });
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

// EXTERNAL MODULE: ./lib/scan/mask.js
var mask = __webpack_require__(1062);
;// CONCATENATED MODULE: ./lib/rules/finding.js

/** 16 hex digits of SHA-256 over rule, instance and subject. Instance is "" for secrets and IAM users. */
const fingerprintOf = (rule, instance, subject) => (0,external_node_crypto_.createHash)("sha256").update([rule, instance, subject].join("\0")).digest("hex").slice(0, 16);
/** What a rule yielded, as a finding. */
function fromDraft(draft, { rule, instance, evidence, severity, pointer }) {
    const related = draft.related ?? [];
    const within = draft.lacks === undefined ? pointer : (span) => `${pointer(span)} lacks ${draft.lacks}`;
    const subject = draft.subject ?? (draft.at ? within(draft.at) : rule.id);
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
            commit: item.commit,
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
            commit: item.commit,
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
function join(found, policy) {
    const first = found.reduce((worst, other) => (RANK[other.severity] < RANK[worst.severity] ? other : worst));
    const occurrences = [first, ...found.filter((occurrence) => occurrence !== first)];
    const places = distinct(occurrences.flatMap((occurrence) => occurrence.places));
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
        ...(first.commit === undefined ? {} : { commit: first.commit }),
        ...(Object.keys(first.properties).length > 0 ? { properties: first.properties } : {}),
    };
    const standing = occurrences.flatMap(({ places: own, pointer }) => own.map((place) => ({ pointer: pointer(place.path), place })));
    return { finding, standing };
}
const RANK = { error: 0, warning: 1, note: 2 };
/** Each place once: versions of one file hold a secret in the same line, and an alias leads to where its anchor is. */
const distinct = (places) => [
    ...new Map(places.map((place) => [`${place.path}\0${place.startLine}\0${place.startColumn}`, place])).values(),
];

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
    const pointer = pointerIn(subject.reading);
    for (const [instance, identity] of subject.identities) {
        for (const gate of ["documents", "directory"]) {
            parts.push(await judgeInstance({ gate, instance, pointer }, identity, subject, judges));
        }
    }
    parts.push(judgeScan("secrets", judges, () => judgeSecrets(subject.found.secrets, rulesOf(judges, "secrets"), judges.policy)));
    parts.push(judgeScan("iam-users", judges, () => judgeDefinitions(subject.found.definitions, rulesOf(judges, "iam-users"), judges.policy), subject.found.unread));
    return { judged: parts.flatMap((part) => part.judged), gates: parts.flatMap((part) => part.gates) };
}
const rulesOf = ({ rules }, gate) => rules.filter((rule) => rule.gate === gate);
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
const isModelRule = (rule) => rule.gate !== "secrets" && rule.gate !== "iam-users";

// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/documents/parse.js + 6 modules
var parse = __webpack_require__(7326);
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

;// CONCATENATED MODULE: ./lib/identity/referenced.js





/** A listing of JSON files, links, and folders that are named like JSON files. */
function createListing() {
    const files = new Set();
    const links = new Set();
    const folders = new Set();
    let lookups = 0;
    const near = (path) => {
        lookups += 1;
        return lookups > limits/* SIMILAR_PATH_LOOKUPS */.Cy ? undefined : similar(path, files);
    };
    return {
        add({ kind, paths }) {
            for (const path of paths) {
                if (kind === "symlink")
                    links.add(path);
                else if (/\.json$/i.test(path))
                    files.add(path);
                for (const { index } of path.matchAll(/\.json\//gi))
                    folders.add(path.slice(0, index + ".json".length));
            }
        },
        missing(path) {
            if (links.has(path))
                return { status: "missing", why: "SYMLINK" };
            if (folders.has(path))
                return { status: "missing", why: "FOLDER" };
            const candidate = near(path);
            return { status: "missing", why: "NO_FILE", ...(candidate === undefined ? {} : { near: candidate }) };
        },
    };
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
    if (blob.bytes.length > limits/* POLICY_TEXT_BYTES */.dj)
        return referenced_unreadable("TOO_LARGE");
    const { text, encoding } = (0,decode/* decode */.D)(blob.bytes);
    return encoding === "utf-8" ? { status: "read", document: (0,json/* parseJson */.q)(path, text) } : referenced_unreadable("NOT_UTF8");
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/scan/scan.js + 2 modules
var scan = __webpack_require__(5233);
;// CONCATENATED MODULE: ./lib/scan/scanner.js



/**
 * A scanner that works in this thread, and is joined by one worker after WORKER_START_BYTES; below that, starting a worker
 * costs more than it saves. `workerUrl` is the worker's entry; without one everything stays in this thread. A worker that has
 * work and answers nothing for `deadlineMs` is stopped, and the scan has failed.
 */
function createScanner(detectors, workerUrl, deadlineMs = limits/* WORKER_DEADLINE_MS */.DF) {
    const results = [];
    let bytes = 0;
    let shared;
    return {
        async add(blob) {
            bytes += blob.bytes.length;
            if (!workerUrl || bytes < limits/* WORKER_START_BYTES */.g7) {
                results.push((0,scan/* scanBlob */.z)(blob, detectors));
                return;
            }
            shared ??= await startShared(workerUrl, detectors, deadlineMs);
            results.push(...(await shared.add(blob)));
        },
        async finish() {
            if (shared)
                results.push(...shared.flush());
            return (0,scan/* joinFound */.l)(await Promise.all(results).finally(() => shared?.stop()));
        },
    };
}
const BATCH_BYTES = 1024 * 1024;
/** Batches that wait for the worker, so that it never waits for this thread; what comes beyond them is scanned here. */
const BATCHES_AHEAD = 2;
async function startShared(url, detectors, deadlineMs) {
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 23));
    const worker = new Worker(url);
    const { send, waiting } = createSender(worker, deadlineMs);
    let batch = [];
    let size = 0;
    const flush = () => {
        if (batch.length === 0)
            return [];
        const full = batch;
        batch = [];
        size = 0;
        if (waiting() >= BATCHES_AHEAD)
            return [Promise.resolve((0,scan/* joinFound */.l)(full.map((blob) => (0,scan/* scanBlob */.z)(blob, detectors))))];
        const answer = send(full);
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
            await (0,promises_.setImmediate)();
            return flush();
        },
        stop: () => worker.terminate(),
    };
}
function createSender(worker, deadlineMs) {
    const waiting = new Map();
    let stopped;
    const fail = (reason) => {
        stopped ??= reason;
        for (const { reject } of waiting.values())
            reject(stopped);
        waiting.clear();
        watch();
        void worker.terminate();
    };
    const watch = createWatch(worker, deadlineMs, () => waiting.size > 0, fail);
    worker.on("message", ({ id, found }) => {
        waiting.get(id)?.resolve(found);
        waiting.delete(id);
        watch();
    });
    worker.on("error", fail);
    worker.on("messageerror", fail);
    worker.on("exit", (code) => fail(new Error(`The scanning worker stopped with code ${code} before it had answered.`)));
    watch();
    let next = 0;
    const send = (blobs) => new Promise((resolve, reject) => {
        if (stopped)
            return reject(stopped);
        const id = next++;
        waiting.set(id, { resolve, reject });
        const task = { id, blobs };
        worker.postMessage(task);
        if (waiting.size === 1)
            watch();
        return undefined;
    });
    return { send, waiting: () => waiting.size };
}
/**
 * To be called whenever work is given or done. While there is work, the worker keeps the process alive and must answer within
 * the deadline; while there is none, it holds nobody up, so that a failure elsewhere still ends the run.
 */
function createWatch(worker, deadlineMs, isBusy, fail) {
    let timer;
    return () => {
        clearTimeout(timer);
        if (!isBusy())
            return worker.unref();
        worker.ref();
        timer = setTimeout(() => fail(new Error("The scanning worker fell silent, and was stopped.")), deadlineMs);
    };
}

;// CONCATENATED MODULE: ./lib/reading.js




/**
 * Reads every blob of a tree once, for the documents and for the scan. `wanted` tells paths that are read as documents even if
 * nothing in them looks like declared access; without it, no documents are read. Files that the documents refer to are then read by their paths, wherever they lie in
 * the tree. Nothing but these and the identity files stays in memory. Throws
 * what the tree and the scanner throw: a tree that could not be read completely has not been read.
 */
async function readTree(tree, wanted, detectors, workerUrl) {
    const scanner = createScanner(detectors, workerUrl);
    const files = [];
    const listing = createListing();
    const scanned = { files: 0, blobs: 0, bytes: 0 };
    for await (const blob of tree.blobs()) {
        count(scanned, blob);
        if (wanted) {
            files.push(...identityFiles(blob, wanted));
            listing.add(blob);
        }
        await scanner.add(blob);
    }
    const documents = new Map(files.map((file) => [file.path, file.documents]));
    const referenced = await readReferenced(tree, referencesIn(files), listing);
    return { tree, files, documents, referenced, found: await scanner.finish(), scanned };
}
function count(scanned, blob) {
    scanned.files += blob.paths.length;
    scanned.blobs += 1;
    scanned.bytes += blob.bytes.length;
}

// EXTERNAL MODULE: ./lib/rules/directory/references.js
var references = __webpack_require__(9420);
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
    return (0,references/* missingGroups */.hv)({ identity, base, policy, directoryGroups })
        .filter((reference) => reference.places.length > (places.get(reference.name) ?? 0))
        .map(({ name }) => name)
        .filter((name) => (0,references/* nearMissOf */.m1)(name, identity, directoryGroups)?.isDisguise ?? true);
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
    const history = order.range && (await readTree(order.range, undefined, { secrets, dialects: [] }, workerUrl));
    const range = history && order.range && (await attributed(history, order.range));
    return { head, base, range };
}
/** Names the commit that brought each secret of a range, as long as the time for this comfort lasts. */
async function attributed(reading, range) {
    const end = performance.now() + limits/* ATTRIBUTION_DEADLINE_MS */.IJ;
    const commits = new Map();
    for (const { oid } of reading.found.secrets) {
        const left = end - performance.now();
        if (oid === undefined || commits.has(oid) || left <= 0)
            continue;
        commits.set(oid, await range.attribute(oid, left));
    }
    const secrets = reading.found.secrets.map((found) => {
        const commit = commits.get(found.oid ?? "");
        return commit === undefined ? found : { ...found, commit };
    });
    return { ...reading, found: { ...reading.found, secrets } };
}
/** Judges the head, and the base by the same policy and the same directory answers, and compares the two. */
async function judgeChange(order, snapshots, readings, shared, { environment, now, patience }) {
    const { instances } = shared.policy;
    const before = readings.base && identitiesOf(instances, readings.base);
    const identities = identitiesOf(instances, readings.head, before);
    const directories = openDirectories(shared.policy, snapshots, before ? [identities, before] : [identities], {
        environment,
        now,
        mode: order.choices.directory,
        deadlineMs: order.choices.directoryTimeoutMs,
        ...(order.noIdentity === undefined ? {} : { noIdentity: order.noIdentity }),
        waitingFor: waitingIn(order, { policy: shared.policy, identities, before, secrets: secretsIn(readings) }, patience),
    });
    const judges = { ...shared, groups: directories.groups };
    const { secrets } = (readings.range ?? readings.head).found;
    const found = { ...readings.head.found, secrets };
    const head = await judge_judge({ reading: readings.head, found, identities, before }, judges);
    const base = order.existingCounts && before ? await judgeBase(readings.base, before, judges) : [];
    return { findings: compareJudgements(head.judged, base), gates: head.gates, directories, identities };
}
/** The secrets that were found, wherever, once each. */
const secretsIn = ({ head, range, base }) => [
    ...new Set([head, range, base].flatMap((reading) => reading?.found.secrets.map(({ secret }) => secret) ?? [])),
];
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

// EXTERNAL MODULE: ./lib/policy/trusted.js + 2 modules
var policy_trusted = __webpack_require__(5897);
;// CONCATENATED MODULE: ./lib/guard.js








/** The whole run: policy, trees, directory, rules, comparison, waivers, verdict. Throws UserError where it cannot begin. */
async function guard(order, tools) {
    const started = tools.now();
    const gateOf = new Map(tools.rules.map((rule) => [rule.id, rule.gate]));
    const trusted = await (0,policy_trusted/* readTrusted */.G2)(order.trusted, order.choices.config, gateOf, order.head);
    const changed = await changedBy(order, gateOf);
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
const gatesLeftOut = (notRun) => GATES.map((gate) => ({ gate, status: "skipped", reason: notRun(gate) ?? "" }));
const GATES = ["documents", "directory", "secrets", "iam-users"];
function scannedIn(readings, { range }) {
    const { files, blobs, bytes } = (readings?.range ?? readings?.head)?.scanned ?? { files: 0, blobs: 0, bytes: 0 };
    return { files, blobs, commits: range?.commits ?? 0, bytes };
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
        if (blob)
            texts.set(path, (0,decode/* decode */.D)(blob.bytes).text);
    }
    return {
        secrets: readings ? secretsIn(readings) : [],
        notices: (change?.directories.uses() ?? []).flatMap(({ notice }) => notice ?? []),
        claims: [...(change?.identities.values() ?? [])].flatMap((identity) => identity.claims),
        text: (path) => texts.get(path),
    };
}
const FRAMED_FILES = 200;


/***/ }),

/***/ 6418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ NATIVE_KEYS),
  N: () => (/* binding */ nativeSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./lib/documents/fields.js
var fields = __webpack_require__(1204);
// EXTERNAL MODULE: ./lib/documents/text-field.js
var text_field = __webpack_require__(9479);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/identity/fields.js + 2 modules
var identity_fields = __webpack_require__(3682);
;// CONCATENATED MODULE: ./lib/identity/schema-parts.js

/** A list of items of one kind; `of` names them in the plural. */
const list = (item, of) => schemas/* array */.YOg(item, { error: `a list of ${of}` });
/** What a JSON Schema says of a map that has one of several keys. */
const ONE_KEY = { minProperties: 1, maxProperties: 1 };
// Checks of a map hold whatever else is wrong with its fields, so that all of it is said at once.
const when = ({ value }) => typeof value === "object" && value !== null && !Array.isArray(value);
function mapCheck(flawOf, expected, path = []) {
    return schemas/* check */.z6Y((payload) => {
        const flaw = flawOf(payload.value);
        if (!flaw)
            return;
        payload.issues.push({ code: "custom", input: payload.value, message: expected, params: flaw, path: [...path] });
    }, { when });
}
/** A map must have one of these keys, and no second one. */
function exactlyOneOf(...keys) {
    const names = keys.map((key) => `\`${key}\``);
    const expected = `a map with exactly one of ${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
    const present = (map) => keys.filter((key) => Object.hasOwn(map, key)).length;
    return mapCheck((map) => (present(map) === 1 ? undefined : {}), expected);
}
/** A map must have no more than `bound` entries. */
const atMost = (bound, expected) => mapCheck((map) => {
    const actual = Object.keys(map).length;
    return actual > bound ? { count: { of: "entries", actual, bound } } : undefined;
}, expected);
/** What a map's fields must be together; `path` leads to the one that is wrong. */
const together = (isSound, expected, path) => mapCheck((map) => (isSound(map) ? undefined : {}), expected, path);

;// CONCATENATED MODULE: ./lib/identity/permission-set-schema.js





const customerManagedPolicy = schemas/* strictObject */.rej({
    name: identity_fields/* customerManagedPolicyName */.jA.check(schemas/* describe */.q0y("The policy's name; it must exist in every target account.")),
    path: schemas/* exactOptional */.yqP(identity_fields/* policyPath */.k1).check(schemas/* describe */.q0y("The policy's path; `/` where absent.")),
}, { error: "a map with the policy's `name`" });
const permissionsBoundary = schemas/* strictObject */.rej({
    managedPolicyArn: schemas/* exactOptional */.yqP(identity_fields/* managedPolicyArn */.RR).check(schemas/* describe */.q0y("An AWS managed policy.")),
    customerManagedPolicyReference: schemas/* exactOptional */.yqP(customerManagedPolicy)
        .check(schemas/* describe */.q0y("A policy of each target account.")),
}, { error: "a map with `managedPolicyArn` or `customerManagedPolicyReference`" })
    .check(exactlyOneOf("managedPolicyArn", "customerManagedPolicyReference"), schemas/* meta */.mIj(ONE_KEY));
const inline = "an IAM policy: a map, a JSON text that begins with `{`, or the path of a `.json` file";
/** What a policy says is judged by the grammar of IAM policies, and not here. */
const inlinePolicy = schemas/* union */.KCZ([
    schemas/* looseObject */._H3({}),
    schemas/* string */.YjP({ error: inline }).check(api/* _regex */.Fk(/^(?:\s*\{|[^\s{][^\n]*\.[Jj][Ss][Oo][Nn]$)/, { error: inline })),
], { error: inline });
/** One entry of `permissionSets`. */
const permissionSet = schemas/* strictObject */.rej({
    name: identity_fields/* permissionSetName */.te.check(schemas/* describe */.q0y("The permission set's name. A new name is a new permission set, with new roles.")),
    description: schemas/* exactOptional */.yqP(identity_fields/* permissionSetDescription */.Mr).check(schemas/* describe */.q0y("What the permission set is for.")),
    sessionDuration: schemas/* exactOptional */.yqP(identity_fields/* sessionDuration */.tb)
        .check(schemas/* describe */.q0y("How long a session lasts: PT1H (AWS's default) to PT12H.")),
    relayState: schemas/* exactOptional */.yqP(identity_fields/* relayState */.bo).check(schemas/* describe */.q0y("Where the console opens.")),
    managedPolicies: schemas/* exactOptional */.yqP(list(identity_fields/* managedPolicyArn */.RR, "policy ARNs"))
        .check(schemas/* describe */.q0y("AWS managed policies, by ARN.")),
    customerManagedPolicyReferences: schemas/* exactOptional */.yqP(list(customerManagedPolicy, "policy references"))
        .check(schemas/* describe */.q0y("Policies that exist by name and path in every target account.")),
    inlinePolicy: schemas/* exactOptional */.yqP(inlinePolicy)
        .check(schemas/* describe */.q0y("An IAM policy: a map, a JSON text, or the path of a JSON file, relative to the checked folder (with `./` or `../`: to this file).")),
    permissionsBoundary: schemas/* exactOptional */.yqP(permissionsBoundary).check(schemas/* describe */.q0y("The most that the roles may ever do.")),
    tags: schemas/* exactOptional */.yqP(schemas/* record */.g1P(identity_fields/* tagName */.wZ, identity_fields/* tagValue */.EZ, { error: "a map of tags" })
        .check(atMost(limits/* TAGS */.gp, `a map of at most ${limits/* TAGS */.gp} tags`), schemas/* meta */.mIj({ maxProperties: limits/* TAGS */.gp })))
        .check(schemas/* describe */.q0y("Tags of the permission set itself; the roles that it makes do not get them.")),
    managedBy: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(["control-tower", "external"], { error: "`control-tower` or `external`" }))
        .check(schemas/* describe */.q0y("Who defines it, if not these files: it may be referenced, and is never compared with what exists.")),
    owner: schemas/* exactOptional */.yqP(fields/* freeText */.Y).check(schemas/* describe */.q0y("Who answers for the permission set.")),
}, { error: "a map with the permission set's `name`" });

;// CONCATENATED MODULE: ./lib/identity/native-schema.js







const flag = (description) => schemas/* exactOptional */.yqP(schemas/* boolean */.zMY({ error: "true or false" })).check(schemas/* describe */.q0y(description));
const account = schemas/* strictObject */.rej({
    id: identity_fields/* accountId */.lS.check(schemas/* describe */.q0y("The account's id. Write it in quotes: parsers disagree about leading zeros.")),
    production: flag("Whether the account serves customers."),
    management: flag("Whether this is the organization's management account."),
    organizationalUnit: schemas/* exactOptional */.yqP(identity_fields/* organizationalUnitReference */.ml)
        .check(schemas/* describe */.q0y("The organizational unit that holds the account, by alias or id.")),
    environment: schemas/* exactOptional */.yqP(fields/* freeText */.Y)
        .check(schemas/* describe */.q0y("The environment's name, such as `production` or `staging`.")),
}, { error: "a map with the account's `id`" });
const organizationalUnit = schemas/* strictObject */.rej({
    id: identity_fields/* organizationalUnitId */.yK.check(schemas/* describe */.q0y("The organizational unit's id, or the root's.")),
    parent: schemas/* exactOptional */.yqP(identity_fields/* organizationalUnitReference */.ml)
        .check(schemas/* describe */.q0y("The organizational unit above, by alias or id.")),
}, { error: "a map with the organizational unit's `id`" });
const group = schemas/* strictObject */.rej({
    displayName: identity_fields/* groupDisplayName */.pA.check(schemas/* describe */.q0y("The group's name in Identity Center, exactly as the identity provider sends it.")),
    description: schemas/* exactOptional */.yqP(identity_fields/* groupDescription */.Gd).check(schemas/* describe */.q0y("What the group is for.")),
    source: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(["scim", "identity-store"], { error: "`scim` or `identity-store`" }))
        .check(schemas/* describe */.q0y("`scim` (default): the identity provider provisions it. `identity-store`: it is made in Identity Center itself.")),
    externalId: schemas/* exactOptional */.yqP(identity_fields/* externalId */.pP).check(schemas/* describe */.q0y("Pin: the identity provider's id of the group.")),
    groupId: schemas/* exactOptional */.yqP(identity_fields/* groupId */.V_).check(schemas/* describe */.q0y("Pin: the identity store's id of the group.")),
    owners: schemas/* exactOptional */.yqP(list(fields/* freeText */.Y, "owners")).check(schemas/* describe */.q0y("Who answers for the group.")),
    membership: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(["just-in-time"], { error: "`just-in-time`" }))
        .check(schemas/* describe */.q0y("`just-in-time`: members come and go by request, so the group may be empty.")),
}, { error: "a map with the group's `displayName`" })
    .check(together(({ displayName, source }) => source !== "identity-store" || !limits/* RESERVED_GROUP_NAMES */.IC.includes(String(displayName)), `a name that a group may have: AWS keeps ${limits/* RESERVED_GROUP_NAMES */.IC.map((name) => `\`${name}\``).join(" and ")} for itself`, ["displayName"]));
const principal = schemas/* strictObject */.rej({
    group: schemas/* exactOptional */.yqP(identity_fields/* groupDisplayName */.pA).check(schemas/* describe */.q0y("A group, by its display name.")),
    groupTemplate: schemas/* exactOptional */.yqP(identity_fields/* groupTemplate */.CX)
        .check(schemas/* describe */.q0y("One group for each target account: `{account}` stands for its alias.")),
    groupId: schemas/* exactOptional */.yqP(identity_fields/* groupId */.V_).check(schemas/* describe */.q0y("A group, by the identity store's id.")),
    user: schemas/* exactOptional */.yqP(identity_fields/* userName */.nT)
        .check(schemas/* describe */.q0y("A single user, by user name. Groups are the better way.")),
}, { error: "a map with one of `group`, `groupTemplate`, `groupId` and `user`" })
    .check(exactlyOneOf("group", "groupTemplate", "groupId", "user"), schemas/* meta */.mIj(ONE_KEY));
// A name that is not that of a permission set is not defined either, and the rule for that says more.
const permissionSetReference = (0,text_field/* textField */.M)({ expected: "a permission set's name", length: limits/* CHARACTERS */.jt.note });
// What is no list is said of the list itself.
const holds = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
/** What the JSON Schema says of a map in which a list must hold something. */
const filled = (key) => ({ required: [key], properties: { [key]: { minItems: 1 } } });
const accounts = list(identity_fields/* accountReference */.R8, "account aliases, or ids in quotes");
const organizationalUnits = list(identity_fields/* organizationalUnitReference */.ml, "aliases or ids of organizational units");
const targets = schemas/* strictObject */.rej({
    accounts: schemas/* exactOptional */.yqP(accounts).check(schemas/* describe */.q0y("Accounts, by alias or id.")),
    organizationalUnits: schemas/* exactOptional */.yqP(organizationalUnits)
        .check(schemas/* describe */.q0y("Organizational units, by alias or id: every account below them.")),
    excludeAccounts: schemas/* exactOptional */.yqP(accounts).check(schemas/* describe */.q0y("Accounts that are left out, by alias or id.")),
}, { error: "a map with `accounts`, `organizationalUnits` or both" })
    .check(together((map) => holds(map["accounts"]) || holds(map["organizationalUnits"]), "a map with at least one account or organizational unit, without which nobody gets access"), schemas/* meta */.mIj({ anyOf: ["accounts", "organizationalUnits"].map(filled) }));
const assignment = schemas/* strictObject */.rej({
    principal: principal.check(schemas/* describe */.q0y("Who gets access.")),
    permissionSets: list(permissionSetReference, "permission set names")
        .check(api/* _minLength */.m9(1, { error: "a list of at least one permission set, without which nobody gets access" }))
        .check(schemas/* describe */.q0y("What they may do, by name.")),
    targets: targets.check(schemas/* describe */.q0y("Where.")),
    expires: schemas/* exactOptional */.yqP(fields/* calendarDay */.$).check(schemas/* describe */.q0y("The last day on which the assignment holds, in UTC.")),
    reason: schemas/* exactOptional */.yqP(fields/* freeText */.Y).check(schemas/* describe */.q0y("Why it is there.")),
    owner: schemas/* exactOptional */.yqP(fields/* freeText */.Y).check(schemas/* describe */.q0y("Who answers for it.")),
}, { error: "a map with `principal`, `permissionSets` and `targets`" });
/** An identity file of our own format; the JSON Schema `identity` is made from it. */
const nativeSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1, { error: "1, the version of this format" })
        .check(schemas/* describe */.q0y("The version of this format: 1.")),
    accounts: schemas/* exactOptional */.yqP(schemas/* record */.g1P(identity_fields/* accountAlias */.u_, account, { error: "a map of accounts by alias" }))
        .check(schemas/* describe */.q0y("AWS accounts, by alias.")),
    organizationalUnits: schemas/* exactOptional */.yqP(schemas/* record */.g1P(identity_fields/* organizationalUnitAlias */.ne, organizationalUnit, {
        error: "a map of organizational units by alias",
    }))
        .check(schemas/* describe */.q0y("Organizational units, by alias.")),
    groups: schemas/* exactOptional */.yqP(list(group, "groups")).check(schemas/* describe */.q0y("Groups that may be given access.")),
    permissionSets: schemas/* exactOptional */.yqP(list(permissionSet, "permission sets")).check(schemas/* describe */.q0y("Permission sets.")),
    assignments: schemas/* exactOptional */.yqP(list(assignment, "assignments")).check(schemas/* describe */.q0y("Who gets what, where.")),
})
    .check(schemas/* describe */.q0y("Declared access for AWS IAM Identity Center."));
/** The top-level keys that make a file an identity file. */
const NATIVE_KEYS = Object.keys(nativeSchema.shape).filter((key) => key !== "schemaVersion");


/***/ }),

/***/ 8060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ waitedLines),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8379);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9263);


const NAMES_SHOWN = 10;
/** Names in a line: "AWS-One, AWS-Two and 3 more". */
function names(all) {
    const shown = all.slice(0, NAMES_SHOWN).map(_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj).join(", ");
    const more = all.length - NAMES_SHOWN;
    return more > 0 ? `${shown} and ${more} more` : shown;
}
const minutes = (milliseconds) => Math.floor(milliseconds / 60_000);
/** One line on how waiting goes, to be shown while it does. */
function progressLine({ instance, missing, arrived, waitedMs, limitMs }) {
    const of = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(instance) ? ` of ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(instance)}` : "";
    if (waitedMs === 0)
        return `Waiting up to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(minutes(limitMs), "minute")} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(missing.length, "group")}${of} to be provisioned: ${names(missing)}`;
    const came = arrived.length === 0 ? "" : `After ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.round(waitedMs / 1000), "second")}: ${names(arrived)}. `;
    if (missing.length === 0)
        return `${came}All groups${of} are there.`;
    return `${came}Still waiting for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(missing.length, "group")}${of} (${minutes(waitedMs)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(minutes(limitMs), "minute")}): ${names(missing)}`;
}
/** What a run waited for, one line for each instance that made it wait. */
const waitedLines = (report) => report.directories.flatMap(({ instance, waited }) => {
    if (!waited)
        return [];
    const parts = [
        ...(waited.arrived.length === 0 ? [] : [`${names(waited.arrived)} arrived`]),
        ...(waited.missing.length === 0 ? [] : [`in vain for ${names(waited.missing)}`]),
    ];
    const head = `waited ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(waited.seconds, "second")} for groups to be provisioned`;
    return [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .withInstance */ .yN)("directory", instance)}: ${head}: ${parts.join("; ")}`];
});


/***/ }),

/***/ 7806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ dialects)
});

// EXTERNAL MODULE: ./lib/documents/nodes.js
var nodes = __webpack_require__(5092);
;// CONCATENATED MODULE: ./lib/scan/spelling.js
/**
 * An anchor for a word that a format may also write with escapes: passes every text in which a parser of JSON, YAML or HCL
 * could read `word`, and few others. `word` is ASCII. Such escapes are \u0041 (JSON, YAML, HCL), \U00000041 (YAML, HCL) and
 * \x41 (YAML); YAML lets a backslash continue a quoted word on the next line, and a lenient parser drops an escape that it
 * does not know. Where the word is not there plainly, one of its characters is written so, or a backslash follows one.
 * Sources: RFC 8259 section 7; YAML 1.2.2 section 5.7; hclsyntax/spec.md of hashicorp/hcl.
 */
function spellingsOf(word) {
    const characters = [...new Set(word)];
    const codes = characters.map((character) => character.charCodeAt(0).toString(16).padStart(2, "0"));
    const hex = codes.map((code) => code.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)).join("|");
    const before = characters.map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
    const disguised = new RegExp(`\\\\(?:x|u00|U000000)(?:${hex})|[${before}]\\\\(?:\\r?\\n|[^\\s\\\\"/bfnrt])`);
    return {
        *locate(text) {
            const index = text.indexOf(word);
            const found = index < 0 ? text.search(disguised) : index;
            if (found >= 0)
                yield found;
        },
    };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/definition-types.js

/**
 * Resource types of AWS CloudFormation. A console password is a property of its user; SSH keys and service credentials have
 * no type. Source: CloudFormation template reference, AWS::IAM.
 */
const CLOUDFORMATION_TYPES = table({
    "AWS::IAM::User": { kind: "user", userName: "UserName" },
    "AWS::IAM::AccessKey": { kind: "access-key", userName: "UserName" },
    "AWS::IAM::UserToGroupAddition": { kind: "membership" },
    "AWS::IAM::UserPolicy": { kind: "user-policy" },
    "AWS::IAM::Policy": { kind: "user-policy", onlyWith: "Users" },
    "AWS::IAM::ManagedPolicy": { kind: "user-policy", onlyWith: "Users" },
    "AWS::IAM::VirtualMFADevice": { kind: "mfa-device" },
});
/** Resource types of Terraform and OpenTofu. Source: documentation of the providers hashicorp/aws and hashicorp/awscc. */
const TERRAFORM_TYPES = table({
    aws_iam_user: { kind: "user", userName: "name" },
    awscc_iam_user: { kind: "user", userName: "user_name" },
    aws_iam_access_key: { kind: "access-key", userName: "user" },
    aws_iam_user_login_profile: { kind: "login-profile", userName: "user" },
    aws_iam_user_ssh_key: { kind: "ssh-key", userName: "username" },
    aws_iam_service_specific_credential: { kind: "service-credential", userName: "user_name" },
    aws_iam_signing_certificate: { kind: "signing-certificate", userName: "user_name" },
    aws_iam_user_group_membership: { kind: "membership" },
    aws_iam_group_membership: { kind: "membership" },
    aws_iam_user_policy: { kind: "user-policy" },
    aws_iam_user_policy_attachment: { kind: "user-policy" },
    aws_iam_user_policies_exclusive: { kind: "user-policy" },
    aws_iam_user_policy_attachments_exclusive: { kind: "user-policy" },
    aws_iam_policy_attachment: { kind: "user-policy", onlyWith: "users" },
    awscc_iam_user_policy: { kind: "user-policy" },
    aws_iam_virtual_mfa_device: { kind: "mfa-device" },
    awscc_iam_virtual_mfa_device: { kind: "mfa-device" },
});
// A function declaration, so that the tables above can call it. A Map, since a plain object also has "constructor".
function table(types) {
    return new Map(Object.entries(types));
}
/** Whether a resource of this type, with these properties, defines something: false where the list of users is empty or not there. */
function namesUsers({ onlyWith }, properties) {
    if (onlyWith === undefined)
        return true;
    const users = (0,nodes/* valueAt */.fK)(properties, onlyWith);
    if (users === undefined || (users.type === "scalar" && users.value === null))
        return false;
    return users.type !== "list" || users.items.length > 0;
}
/** `{ name }` where it is known, else nothing. */
const optionalName = (name) => name === undefined ? {} : { name };

;// CONCATENATED MODULE: ./lib/scan/dialects/cloudformation.js



/**
 * CloudFormation and SAM templates, in YAML or JSON: every resource under the root's `Resources` whose `Type` is one of IAM's,
 * loops (`Fn::ForEach`) included. A type that is only mentioned elsewhere is no definition. The place is the value of `Type`.
 * Format: CloudFormation user guide, "Template sections" and "Fn::ForEach".
 */
const cloudformation = {
    id: "cloudformation",
    anchor: spellingsOf("AWS::IAM::"),
    *read(_, document) {
        const template = document();
        if (!template || template.format === "hcl")
            return;
        for (const { key, value } of (0,nodes/* entriesOf */.Mc)(template.root))
            if (key.value === "Resources")
                yield* inResources(value);
    },
};
function* inResources(resources) {
    for (const entry of (0,nodes/* entriesOf */.Mc)(resources)) {
        if (entry.key.value.startsWith("Fn::ForEach::"))
            yield* inLoop(entry.value);
        else
            yield* inResource(entry);
    }
}
/** `[identifier, collection, { key: resource }]`; a collection that is written out and empty makes nothing. */
function* inLoop(loop) {
    const [, collection, template] = (0,nodes/* itemsOf */.S3)(loop);
    if (!template || (collection?.type === "list" && collection.items.length === 0))
        return;
    yield* inResources(template);
}
function* inResource({ key, value: resource }) {
    for (const { key: property, value: type } of (0,nodes/* entriesOf */.Mc)(resource)) {
        if (property.value !== "Type" || type.type !== "scalar" || typeof type.value !== "string")
            continue;
        const defined = CLOUDFORMATION_TYPES.get(type.value);
        if (!defined || !namesUsers(defined, (0,nodes/* valueAt */.fK)(resource, "Properties")))
            continue;
        yield {
            kind: defined.kind,
            dialect: cloudformation.id,
            ...optionalName(userNameOf(defined, resource)),
            address: key.value,
            confidence: (0,nodes/* valueAt */.fK)(resource, "Condition") ? "conditional" : "definite",
            at: type.at,
        };
    }
}
/** The user's name where it is written out: neither a function (`!Ref`, `!Sub`) nor a dynamic reference. */
function userNameOf({ userName }, resource) {
    if (userName === undefined)
        return undefined;
    const name = (0,nodes/* valueAt */.fK)((0,nodes/* valueAt */.fK)(resource, "Properties"), userName);
    if (name?.type !== "scalar" || name.value === null || (name.tag !== undefined && name.tag !== TEXT_TAG))
        return undefined;
    const text = typeof name.value === "string" ? name.value : name.written;
    return text.includes("{{resolve:") ? undefined : text;
}
const TEXT_TAG = "tag:yaml.org,2002:str";

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform-resources.js

/**
 * The resources of a Terraform or OpenTofu file, in order. Blocks of every other type (data, list, moved, removed, import,
 * check, mock_resource, variable and so on) and attributes of that name are none.
 * Format: https://developer.hashicorp.com/terraform/language/syntax/json and .../syntax/configuration.
 */
function* resourcesOf({ root, format }) {
    const blocks = membersOf(root).filter((block) => block.key.value === "resource");
    for (const block of blocks) {
        for (const type of membersOf(block.value))
            yield* format === "hcl" ? ofBlock(block, type) : ofProperty(type);
    }
}
function* ofBlock(block, type) {
    // All maps of one block begin at its header; the value of an attribute, or a block within the block, begins later.
    const named = membersOf(type.value).filter(({ value }) => value.at.start === block.key.at.start);
    for (const { key, value: body } of named) {
        yield { type: type.key.value, name: key.value, body, at: headerOf(block, key.at) };
    }
}
function* ofProperty(type) {
    for (const { key, value } of membersOf(type.value)) {
        for (const body of bodiesOf(value))
            yield { type: type.key.value, name: key.value, body, at: type.key.at };
    }
}
/** The entries of an object, or of every object in an array: the JSON syntax allows both on each level. */
const membersOf = (node) => node.type === "list" ? node.items.flatMap(nodes/* entriesOf */.Mc) : (0,nodes/* entriesOf */.Mc)(node);
const bodiesOf = (node) => (node.type === "list" ? (0,nodes/* itemsOf */.S3)(node) : [node]).filter(({ type }) => type === "map");
function headerOf({ key }, label) {
    const { source, start } = key.at;
    return { source, start, end: label.end + (source.text[label.end] === '"' ? 1 : 0) };
}
/**
 * How often a resource stands: "absent" where it is switched off in writing (`count = 0`, an empty `for_each`, OpenTofu's
 * `enabled = false`), "conditional" where a count or a collection decides, else "definite".
 * Format: https://opentofu.org/docs/language/meta-arguments/enabled.
 */
function presenceOf(body) {
    const repetitions = [
        ...valuesOf(body, "count").map(isZero),
        ...valuesOf(body, "for_each").map(isEmpty),
        ...valuesOf(body, "lifecycle")
            .flatMap((block) => [block, ...(0,nodes/* itemsOf */.S3)(block)])
            .flatMap((block) => valuesOf(block, "enabled"))
            .map(isFalse),
    ];
    if (repetitions.length === 0)
        return "definite";
    return repetitions.every((isOff) => isOff) ? "absent" : "conditional";
}
const valuesOf = (node, key) => (0,nodes/* entriesOf */.Mc)(node)
    .filter((entry) => entry.key.value === key)
    .map((entry) => entry.value);
const isZero = (node) => ["0", "-0"].includes(writtenIn(node));
const isFalse = (node) => writtenIn(node) === "false";
function isEmpty(node) {
    if (node.type === "map")
        return node.entries.length === 0;
    if (node.type === "list")
        return node.items.length === 0;
    return ["[]", "{}", "toset([])", "tomap({})"].includes(writtenIn(node));
}
/** What is written, without white space, without quotes, and without the `${ }` that JSON needs around an expression. */
function writtenIn(node) {
    if (node.type !== "scalar" && node.type !== "computed")
        return "";
    const written = node.type === "scalar" && typeof node.value === "string" ? node.value : node.written;
    return written.replace(/\s+/g, "").replace(/^"?\$\{([^{}]*|\{\}|tomap\(\{\}\))\}"?$/, "$1");
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform.js




/**
 * Terraform and OpenTofu configurations, in HCL or JSON: every `resource` whose type is one of IAM's, unless it is switched
 * off in writing. The place is the header of the block, or the key of the type in JSON.
 */
const terraform = {
    id: "terraform",
    anchor: spellingsOf("_iam_"),
    *read(view, document) {
        if (!isConfiguration(view.path))
            return;
        const configuration = document();
        if (!configuration || configuration.format === "yaml")
            return;
        for (const resource of resourcesOf(configuration))
            yield* definitionOf(resource, configuration.format);
    },
};
/** What `terraform` takes for configuration; `.tfvars` files hold values alone, whatever they are called. */
const isConfiguration = (path) => /\.(?:tf|tofu|hcl|tf\.json|tofu\.json)$/i.test(path);
function* definitionOf({ type, name, body, at }, format) {
    const defined = TERRAFORM_TYPES.get(type);
    const presence = presenceOf(body);
    if (!defined || presence === "absent" || !namesUsers(defined, body))
        return;
    yield {
        kind: defined.kind,
        dialect: terraform.id,
        ...optionalName(terraform_userNameOf(defined, body, format)),
        address: `${type}.${name}`,
        confidence: presence,
        at,
    };
}
/** The user's name where it is written out. In JSON every string is a template: https://developer.hashicorp.com/terraform/language/syntax/json. */
function terraform_userNameOf({ userName }, body, format) {
    const name = userName === undefined ? undefined : (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(body, userName))?.value;
    return format === "json" && name !== undefined && /[$%]\{/.test(name) ? undefined : name;
}

;// CONCATENATED MODULE: ./lib/scan/dialects/index.js


/** Every format in which IAM definitions are recognised. */
const dialects = [cloudformation, terraform];


/***/ }),

/***/ 5233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ joinFound),
  z: () => (/* binding */ scanBlob)
});

// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/documents/parse.js + 6 modules
var parse = __webpack_require__(7326);
// EXTERNAL MODULE: ./lib/documents/source.js
var source = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
;// CONCATENATED MODULE: ./lib/scan/prefilter.js
/** Whether a detector with this anchor could find anything in a text. Sound: never false where the detector would match. */
function passes(anchor, path, text) {
    if ("literals" in anchor)
        return anchor.literals.some((literal) => text.includes(literal));
    if ("paths" in anchor)
        return passesPath(anchor, path);
    for (const _ of anchor.locate(text))
        return true;
    return false;
}
/** Whether an anchor leaves a detector a file of this path. (`search` keeps no state between calls, as `test` may.) */
const passesPath = (anchor, path) => !("paths" in anchor) || path.search(anchor.paths) >= 0;
/** passes() for a text that stands under several paths. */
const passesSomewhere = (anchor, paths, text) => "paths" in anchor ? paths.some((path) => passesPath(anchor, path)) : passes(anchor, paths[0], text);

;// CONCATENATED MODULE: ./lib/scan/views.js

/** The texts in which secrets are looked for: the blob's own, decoded from UTF-8 or UTF-16. */
function* viewsOf(path, text) {
    yield { ...(0,source/* createSource */.g)(path, text), undone: [] };
}

;// CONCATENATED MODULE: ./lib/scan/scan.js






/** Everything that the detectors find in one blob. The target of a symbolic link is searched as the text that it is. */
function scanBlob(blob, { secrets, dialects }) {
    const { text } = (0,decode/* decode */.D)(blob.bytes);
    const rules = secrets.filter((rule) => passesSomewhere(rule.anchor, blob.paths, text));
    const readers = blob.kind === "file" ? dialects.filter((dialect) => passesSomewhere(dialect.anchor, blob.paths, text)) : [];
    const oid = blob.oid === undefined ? {} : { oid: blob.oid };
    const read = kindsOf(blob.paths, readers).map(({ paths, dialects: own }) => {
        const { definitions, unread } = findDefinitions(paths[0], text, own);
        return { definitions: definitions.map((found) => ({ paths, ...oid, ...found })), unread };
    });
    return {
        secrets: [...findSecrets(blob.paths[0], text, rules)].map((found) => ({ paths: blob.paths, ...oid, ...found })),
        definitions: read.flatMap((part) => part.definitions),
        unread: read.flatMap((part) => part.unread),
    };
}
/** What was found in several blobs, in their order. */
const joinFound = (parts) => ({
    secrets: parts.flatMap((part) => part.secrets),
    definitions: parts.flatMap((part) => part.definitions),
    unread: parts.flatMap((part) => part.unread),
});
/** Paths that are read alike. What a content means depends on its name: a copy as `a.txt` must not hide what `main.tf` defines. */
function kindsOf(paths, dialects) {
    const kinds = new Map();
    for (const path of dialects.length > 0 ? paths : []) {
        const own = dialects.filter((dialect) => passesPath(dialect.anchor, path));
        const [suffix] = /(?:\.[^/]*|[^/.]*)$/.exec(path) ?? [path];
        const key = [suffix, ...own.map((dialect) => dialect.id)].join("\0");
        const known = kinds.get(key);
        if (known)
            known.paths.push(path);
        else
            kinds.set(key, { paths: [path], dialects: own });
    }
    return [...kinds.values()];
}
function* findSecrets(path, text, rules) {
    if (rules.length === 0)
        return;
    for (const view of viewsOf(path, text)) {
        for (const rule of rules) {
            for (const { start, end, secret } of rule.find(view)) {
                yield { rule: rule.id, secret, place: view.place(start, end), undone: view.undone };
            }
        }
    }
}
function findDefinitions(path, text, dialects) {
    if (text.length > limits/* DOCUMENT_BYTES */.A1 && (0,parse/* formatOf */.b)(path, text) !== undefined) {
        return { definitions: [], unread: [{ path, why: "it is too large to be parsed" }] };
    }
    const view = { ...(0,source/* createSource */.g)(path, text), undone: [] };
    const parsed = (0,parse/* parseDocuments */.e)(path, text);
    const definitions = dialects.flatMap((dialect) => (parsed.length > 0 ? parsed : [undefined]).flatMap((document) => [...dialect.read(view, () => document)].map(({ at, ...definition }) => ({
        definition,
        place: at.source.place(at.start, at.end),
    }))));
    return { definitions, unread: parsed.some(isRefused) ? [{ path, why: "it nests too deeply to be parsed" }] : [] };
}
// What a parser refused as a whole may define anything; a file with a mere syntax error still yields what is certain.
const isRefused = ({ problems }) => problems.some(({ found }) => found === "TOO_DEEP" || found === "ALIAS_BOMB");


/***/ }),

/***/ 8421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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