"use strict";
exports.id = 919;
exports.ids = [919,492];
exports.modules = {

/***/ 2919:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ baseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/guard.js + 40 modules
var guard = __webpack_require__(7140);
// EXTERNAL MODULE: ./lib/policy/trusted.js
var trusted = __webpack_require__(4724);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(8379);
;// CONCATENATED MODULE: ./lib/policy/write-baseline.js

/**
 * A baseline file as text: one entry for each secret, in an order that depends on nothing else, and no date and no line number, so
 * that it changes only where a secret comes or goes. JSON has no comments, and so says less.
 */
function serializeBaseline(entries, { history, json }) {
    const sorted = [...entries].sort((left, right) => compare(keyOf(left), keyOf(right)));
    if (json) {
        const waivers = sorted.map(({ waiver }) => waiver);
        return `${JSON.stringify({ schemaVersion: 1, ...(history ? { history } : {}), waivers }, undefined, 2)}\n`;
    }
    const scope = history
        ? ["history: true # of everything that any reference reaches; only such a check sees all of it"]
        : [];
    const waivers = sorted.length === 0 ? ["waivers: []"] : ["waivers:", ...sorted.flatMap(linesFor)];
    return `${[...HEAD, ...(sorted.some(isScimToken) ? ROTATE : []), "schemaVersion: 1", ...scope, ...waivers].join("\n")}\n`;
}
const HEAD = [
    "# Secrets that were here when this file was written by `identity-guard baseline`, accepted one by one until they expire.",
    "# It holds no secret, only fingerprints of them. It works from the moment at which it is on the default branch.",
];
const ROTATE = [
    "# An entry for aws-scim-token does not make the token harmless. Delete the token in IAM Identity Center first: Settings,",
    "# Identity source, Manage provisioning, Access tokens.",
];
const isScimToken = ({ waiver }) => waiver.rule === "aws-scim-token";
/** JSON strings are YAML strings. Source: YAML 1.2.2, section 1.2. */
function linesFor({ waiver, about }) {
    const { rule, fingerprint, owner, reason, expires } = waiver;
    return [
        `  # ${(0,plain/* plain */.pj)(about)}`,
        `  - rule: ${rule}`,
        `    fingerprint: "${fingerprint}"`,
        `    owner: ${JSON.stringify(owner)}`,
        `    reason: ${JSON.stringify(reason)}`,
        `    expires: "${expires}"`,
    ];
}
const keyOf = ({ waiver }) => `${waiver.rule} ${waiver.fingerprint}`;
const compare = (left, right) => (left === right ? 0 : left < right ? -1 : 1);

// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(7492);
// EXTERNAL MODULE: ./lib/rules/index.js + 105 modules
var rules = __webpack_require__(4633);
// EXTERNAL MODULE: ./lib/scan/dialects/index.js + 128 modules
var dialects = __webpack_require__(5552);
// EXTERNAL MODULE: ./lib/documents/fields.js
var fields = __webpack_require__(1204);
// EXTERNAL MODULE: ./lib/commands/choices.js
var commands_choices = __webpack_require__(1791);
;// CONCATENATED MODULE: ./lib/commands/baseline-terms.js



/** The terms as the user wrote them. Throws UserError where one is missing or makes no sense: there is no default for an exception. */
function baselineTerms(written, now) {
    const today = now.toISOString().slice(0, 10);
    const expires = needed(written, "expires", "the last day on which they are accepted, as yyyy-mm-dd");
    if (!fields/* calendarDay */.$.safeParse(expires).success)
        throw new errors/* UserError */.yo(`--expires takes a day of the calendar as yyyy-mm-dd, not "${expires}".`);
    if (expires < today)
        throw new errors/* UserError */.yo(`--expires names ${expires}, which is over: today is ${today} in UTC. Nothing would be accepted.`);
    return {
        owner: baseline_terms_text(written, "owner", "who answers for the secrets that are accepted"),
        reason: baseline_terms_text(written, "reason", "why they may stay for now"),
        expires,
        today,
    };
}
function needed(written, name, what) {
    const value = (0,commands_choices/* textOf */.b6)(written, name);
    if (value !== undefined)
        return value;
    throw new errors/* UserError */.yo(`--${name} is needed: ${what}. No baseline was written.`);
}
function baseline_terms_text(written, name, what) {
    const value = needed(written, name, what);
    if (fields/* freeText */.Y.safeParse(value).success)
        return value;
    throw new errors/* UserError */.yo(`--${name} takes one line of 1 to 1,000 visible characters. No baseline was written.`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/policy/load.js + 1 modules
var load = __webpack_require__(1644);
;// CONCATENATED MODULE: ./lib/commands/existing-baseline.js



/**
 * The entries of a baseline file that still hold, by rule and fingerprint; none where there is no file. Throws UserError for a file
 * that is no baseline, since it would be overwritten, and for one of the whole history where only a tree is searched: what history
 * alone holds would go.
 */
async function readBaselineAt(file, rules, { today, history }) {
    const bytes = await bytesAt(file);
    if (!bytes)
        return new Map();
    const { waivers, problems } = (0,load/* loadBaseline */.o)(file, { paths: [file], kind: "file", bytes }, rules);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(`${JSON.stringify(file)} is no valid baseline, so that it was not overwritten. Mend it, remove it, or name another file with --output.`);
    if (!history && waivers.some(({ ofHistory }) => ofHistory))
        throw new errors/* UserError */.yo(`${JSON.stringify(file)} accepts what the whole history holds, and only the work tree was to be searched. Say --history, or remove the file first.`);
    const holding = waivers.filter(({ waiver }) => waiver.expires >= today);
    return new Map(holding.map(({ waiver }) => [`${waiver.rule} ${waiver.fingerprint}`, waiver]));
}
/** Undefined for what is not there; what is no regular file is left to whoever writes, who refuses it. */
async function bytesAt(file) {
    try {
        return (await (0,promises_.lstat)(file)).isFile() ? await (0,promises_.readFile)(file) : undefined;
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        throw new errors/* UserError */.yo(`${JSON.stringify(file)} exists, but could not be read (${code}). No baseline was written.`);
    }
}

// EXTERNAL MODULE: ./lib/commands/present.js + 1 modules
var present = __webpack_require__(2642);
// EXTERNAL MODULE: ./lib/commands/progress.js + 1 modules
var progress = __webpack_require__(5580);
// EXTERNAL MODULE: ./lib/commands/snapshot.js
var snapshot = __webpack_require__(4627);
// EXTERNAL MODULE: ./lib/commands/trees.js + 2 modules
var trees = __webpack_require__(4335);
;// CONCATENATED MODULE: ./lib/commands/baseline.js

















const GATE_OF = new Map(rules.rules.map((rule) => [rule.id, rule.gate]));
/**
 * Accepts the secrets that there are today: writes a waiver by fingerprint for each to the file that the policy names, or that
 * --output does. An entry that is there already and holds stays as it is; one whose secret is gone goes, and one that is about no secret
 * is nobody's business here. Nothing is written where anything could not be read.
 */
const baseline = async (call) => {
    const { positionals, written, say } = call;
    const terms = baselineTerms(written, new Date());
    const directory = positionals[0] ?? ".";
    const repository = await (0,git_repository/* openRepository */.h)(directory);
    const folder = repository ? (0,external_node_path_.join)(repository.top, repository.prefix) : (0,external_node_path_.resolve)(directory);
    const onDisk = (0,trees/* treeOnDisk */.n$)(directory, repository);
    const policy = await validPolicy(onDisk, (0,commands_choices/* textOf */.b6)(written, "config"));
    const named = policy.named.find(({ role }) => role === "baseline")?.path;
    const file = fileFor((0,commands_choices/* textOf */.b6)(written, "output"), named, folder, policy.path);
    const history = written["history"] === true;
    const before = await readBaselineAt(file, GATE_OF, { today: terms.today, history });
    const outcome = await search(await orderFor(call, directory, repository, withoutBaseline(onDisk, named)), call);
    const entries = entriesFor(outcome.report.findings, before, terms);
    const others = [...before.values()].filter(({ rule }) => GATE_OF.get(rule) !== "secrets");
    const hide = (0,present/* hideIn */.cW)(outcome);
    const text = serializeBaseline([...entries, ...others.map(leftAlone)], { history, json: file.endsWith(".json") });
    await (0,write.writeFileAtomically)(file, hide(text), repository?.top ?? process.cwd());
    const fresh = entries.filter(({ waiver }) => !before.has(baseline_keyOf(waiver)));
    const kept = entries.length - fresh.length;
    const lines = [
        `${(0,plain/* plain */.pj)(file)} accepts ${count(entries.length)}: ${fresh.length} new, ${kept} that it had, ${before.size - others.length - kept} taken out.${leftOf(others.length)}`,
        ...adviceFor(entries.map(({ waiver }) => waiver), { file, named, folder, policy: policy.path }),
    ];
    say((0,snapshot.logged)(hide(lines.map((line) => `identity-guard: ${line}`).join("\n"))));
    return 0;
};
const count = (number) => `${number} secret${number === 1 ? "" : "s"}`;
const baseline_keyOf = ({ rule, fingerprint }) => `${rule} ${fingerprint}`;
const leftAlone = ({ fingerprint = "", ...waiver }) => ({
    waiver: { ...waiver, fingerprint },
    about: "no secret: left as it was",
});
function leftOf(others) {
    if (others === 0)
        return "";
    return others === 1
        ? " 1 entry that is about no secret stays as it was."
        : ` ${others} entries that are about no secret stay as they were.`;
}
async function validPolicy(tree, config) {
    const policy = await (0,trusted/* readPolicy */.T4)(tree, config, GATE_OF);
    const [problem] = policy.problems;
    if (!problem)
        return policy;
    const place = problem.at.source.place(problem.at.start, problem.at.end);
    throw new errors/* UserError */.yo(`The policy ${policy.path} is not valid, so that no baseline was written. \`identity-guard check\` says what is wrong with it.`, place);
}
function fileFor(output, named, folder, policy) {
    if (output !== undefined)
        return (0,external_node_path_.resolve)(output);
    if (named !== undefined)
        return (0,external_node_path_.join)(folder, named);
    throw new errors/* UserError */.yo(`Nobody says where the baseline is. Add a line such as \`baseline: .github/identity-guard-baseline.yml\` to ${policy}, or name the file with --output.`);
}
/** The policy may name a file that is yet to be written; and what it accepts today must not keep a secret out of the new one. */
const withoutBaseline = (tree, named) => ({
    ...tree,
    read: async (path) => path === named ? { paths: [path], kind: "file", bytes: Buffer.from("waivers: []\n") } : tree.read(path),
});
async function orderFor({ written }, directory, repository, trusted) {
    const config = (0,commands_choices/* textOf */.b6)(written, "config");
    const choices = {
        only: ["secrets"],
        directoryTimeoutMs: (0,commands_choices/* directoryTimeoutFrom */.$y)(written),
        ...(config === undefined ? {} : { config }),
    };
    const common = { trusted, existingCounts: false, beforeCommit: true, choices };
    if (written["history"] !== true)
        return { ...common, head: { ...(0,trees/* treeOnDisk */.n$)(directory, repository), read: trusted.read } };
    const git = (0,trees/* needed */.Ow)(repository, "--history");
    return { ...common, head: await (0,trees/* treeAt */.Ss)(git, "HEAD"), history: git, rangeOnly: true };
}
async function search(order, call) {
    const { environment, workerUrl } = call;
    const tools = {
        rules: rules.rules,
        dialects: dialects/* dialects */.O,
        workerUrl,
        environment,
        isEnvironmentTrusted: true,
        now: () => new Date(),
        ...(0,progress/* watching */._)(call),
    };
    const outcome = await (0,guard/* guard */.a)(order, tools);
    const result = outcome.report.gates.find(({ gate }) => gate === "secrets");
    if (result?.status === "ran")
        return outcome;
    throw new errors/* UserError */.yo(`No baseline was written: the gate \`secrets\` did not run (${result?.reason ?? "no reason given"}).`);
}
function entriesFor(findings, before, { owner, reason, expires }) {
    const open = findings.filter(({ gate, waiver }) => gate === "secrets" && waiver === undefined);
    return open.map(({ rule, fingerprint, subject = "", path, commit }) => {
        const known = before.get(`${rule} ${fingerprint}`);
        const accepted = known ?? { rule, fingerprint, owner, reason, expires };
        const place = path ?? (commit === undefined ? "not in a file" : `commit ${commit}`);
        return { waiver: { ...accepted, fingerprint }, about: `${subject}, ${place}` };
    });
}
function* adviceFor(entries, about) {
    const tokens = entries.filter(({ rule }) => rule === "aws-scim-token").length;
    if (tokens > 0)
        yield `${tokens} of them ${tokens === 1 ? "is an AWS SCIM token" : "are AWS SCIM tokens"}, and an entry makes none harmless. Delete each in IAM Identity Center before you merge the file; its first characters are in the comment of its entry.`;
    if (about.named !== undefined && (0,external_node_path_.join)(about.folder, about.named) === about.file)
        return;
    yield `${(0,plain/* plain */.pj)(about.policy)} does not name this file. It counts once \`baseline:\` there does.`;
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