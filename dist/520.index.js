"use strict";
exports.id = 520;
exports.ids = [520];
exports.modules = {

/***/ 5520:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(9543);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/git/references.js
var references = __webpack_require__(1701);
// EXTERNAL MODULE: ./lib/git/run.js + 1 modules
var run = __webpack_require__(1467);
;// CONCATENATED MODULE: ./lib/git/fetch.js



/**
 * Fetches commits from origin, by full id or full reference name; no reference is made or moved. This is the one command
 * that trusts the repository's own configuration, for the keys of actions/checkout stand there. In a shallow clone a
 * smaller depth than before makes the history shorter. Throws UserError where origin does not answer or lacks a commit.
 */
async function fetchCommits(repository, wanted, options) {
    if (wanted.length === 0)
        return;
    for (const name of wanted)
        requireFullName(repository, name);
    const depth = (await isShallow(repository)) ? [`--depth=${options.depth}`] : [];
    if (depth.length === 0 && (await allPresent(repository, wanted)))
        return;
    const server = serverOf(options);
    const secrets = secretsOf(options);
    await (0,run/* runGit */.E)(repository, ["fetch", ...FETCH_FLAGS, ...depth, "--", "origin", ...wanted], {
        environment: { ...repository.network, GIT_ALLOW_PROTOCOL: protocolsFor(server), ...headerFor(server, secrets) },
        secrets,
    });
}
/** Fetches one reference of origin by its full name, and answers the full id of its commit. */
async function fetchReference(repository, fullName, options) {
    if (!fullName.startsWith("refs/"))
        throw notFull(fullName);
    await fetchCommits(repository, [fullName], options);
    const { stdout } = await (0,run/* runGit */.E)(repository, ["rev-parse", "--verify", "--end-of-options", "FETCH_HEAD"]);
    return (0,references/* resolveCommit */.WL)(repository, stdout.toString("latin1").trim());
}
const FETCH_FLAGS = [
    "--no-tags",
    "--no-recurse-submodules",
    "--no-prune",
    "--no-auto-maintenance",
    "--refmap=",
    "--upload-pack=git-upload-pack",
];
function requireFullName(repository, name) {
    if ((0,references/* isFullId */.JW)(repository, name))
        return;
    // Neither a pattern nor a "source:destination", which would write a reference.
    if (!/^refs\/[^\u0000-\u0020\u007f:*?[\\^~]+$/.test(name) || name.includes(".."))
        throw notFull(name);
}
const notFull = (name) => new errors/* UserError */.yo(`${JSON.stringify(name)} cannot be fetched: it is neither a full object id nor a full name such as "refs/heads/main".`);
async function isShallow(repository) {
    const { stdout } = await (0,run/* runGit */.E)(repository, ["rev-parse", "--is-shallow-repository"]);
    return stdout.toString("latin1").trim() !== "false";
}
async function allPresent(repository, wanted) {
    for (const name of wanted) {
        if (!(0,references/* isFullId */.JW)(repository, name) || !(await (0,references/* isPresent */.Wo)(repository, name)))
            return false;
    }
    return true;
}
function serverOf(options) {
    const url = URL.canParse(options.serverUrl) ? new URL(options.serverUrl) : undefined;
    if (url !== undefined && ["http:", "https:"].includes(url.protocol) && url.username === "")
        return url;
    throw new errors/* UserError */.yo("The address of the server that the repository lies on must begin with https:// and hold no password.");
}
/** http only for a server that says so itself: an Enterprise server without TLS. */
const protocolsFor = (server) => (server.protocol === "http:" ? "http:https:ssh" : "https:ssh");
/** The token, and the form in which it is sent. */
function secretsOf({ token }) {
    if (token === undefined || token === "")
        return [];
    return [Buffer.from(`x-access-token:${token}`).toString("base64"), token];
}
/**
 * The token for this one process, where neither a list of processes nor a file shows it. The empty value comes first:
 * it drops the header of actions/checkout, since GitHub refuses two. Source: git-config(1), http.extraHeader.
 */
function headerFor(server, [encoded]) {
    if (encoded === undefined)
        return {};
    const key = `http.${server.href.replace(/\/*$/, "")}/.extraheader`;
    return {
        GIT_CONFIG_COUNT: "2",
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: "",
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${encoded}`,
    };
}

;// CONCATENATED MODULE: ./lib/checkout.js



/**
 * Finds and fetches the commits of an event, in a checkout of any depth.
 *
 * The base is the first parent of GitHub's merge commit, and else what the event names; policy, snapshot and baseline come
 * from the tip of the default branch as it is now, so that re-running an old run does not bring an old policy back. A state
 * (push, schedule, dispatch) is judged by its own policy. Throws UserError where a commit cannot be had.
 */
async function treesOf(occasion, repository, fetch) {
    const shallow = { ...fetch, depth: 1 };
    if (occasion.kind === "state") {
        await ensure(repository, occasion.head, shallow);
        const head = (0,commit_tree/* commitTree */.S)(repository, occasion.head);
        return { head, trusted: head, existingCounts: false };
    }
    await ensure(repository, occasion.head, shallow, occasion.headReference);
    const parents = await (0,references/* parentsOf */.fY)(repository, occasion.head);
    const [first, second] = parents;
    const isTheirMerge = parents.length === 2 && first !== undefined && second === occasion.authorHead;
    const base = isTheirMerge ? first : occasion.base;
    await ensure(repository, base, shallow);
    const tip = await fetchReference(repository, `refs/heads/${occasion.defaultBranch}`, shallow);
    return {
        head: (0,commit_tree/* commitTree */.S)(repository, occasion.head),
        base: (0,commit_tree/* commitTree */.S)(repository, base),
        trusted: renamed((0,commit_tree/* commitTree */.S)(repository, tip), `${occasion.defaultBranch} (${tip.slice(0, 12)})`),
        existingCounts: occasion.existingCounts,
        ...(occasion.noIdentity === undefined ? {} : { noIdentity: occasion.noIdentity }),
    };
}
const renamed = (tree, name) => ({ ...tree, name });
/** Makes a commit present, by its id, or by the ref under which GitHub keeps it where a server gives no ids away. */
async function ensure(repository, commit, options, reference) {
    if (await (0,references/* isPresent */.Wo)(repository, commit))
        return;
    if (reference !== undefined && (await fetchReference(repository, reference, options)) === commit)
        return;
    await fetchCommits(repository, [commit], options);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./lib/event.js


const commit = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const NO_COMMIT = /^0+$/;
const repository = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().check(api/* _minLength */.m9(1)) });
const pullRequestEvent = schemas/* object */.Ikc({
    number: schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _positive */.NC()),
    pull_request: schemas/* object */.Ikc({
        head: schemas/* object */.Ikc({ sha: commit, repo: schemas/* nullish */.cl6(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() })) }),
        base: schemas/* object */.Ikc({ sha: commit, ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
        user: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
        commits: schemas/* nullish */.cl6(schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _nonnegative */.UI())),
    }),
    repository,
});
const mergeGroupEvent = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({ head_sha: commit, base_sha: commit, head_ref: schemas/* string */.YjP(), base_ref: schemas/* string */.YjP() }),
    repository,
});
const pushEvent = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP().check(api/* _startsWith */.$S("refs/")),
    before: commit,
    after: commit,
    commits: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* unknown */.L5J())),
    repository,
});
/**
 * What the event asks to be judged. `payload` is the text of the file that GITHUB_EVENT_PATH names. Throws UserError where the
 * event lacks what every event of its kind has: nothing is guessed.
 */
function readEvent(environment, payload) {
    const name = environment["GITHUB_EVENT_NAME"];
    const sha = parse("GITHUB_SHA", commit, environment["GITHUB_SHA"]);
    if (name === "pull_request")
        return pullRequest(json(payload), sha, environment);
    // Here GITHUB_SHA is the tip of the default branch, and not what was proposed.
    if (name === "pull_request_target")
        return pullRequest(json(payload), undefined, environment);
    if (name === "merge_group")
        return mergeGroup(json(payload), sha);
    return { kind: "state", head: sha, ...(name === "push" ? pushed(json(payload)) : {}) };
}
function pushed(payload) {
    const { ref, before, after, commits, repository: target } = parse("The push's event", pushEvent, payload);
    if (NO_COMMIT.test(after))
        return {};
    return {
        push: {
            ...(NO_COMMIT.test(before) ? {} : { before }),
            after,
            reference: ref,
            defaultBranch: target.default_branch,
            commits: commits?.length ?? 0,
        },
    };
}
function pullRequest(payload, mergeCommit, environment) {
    const { number, pull_request: change, repository: target, } = parse("The pull request's event", pullRequestEvent, payload);
    const noIdentity = withoutIdentity(change, environment);
    return {
        kind: "change",
        head: mergeCommit ?? change.head.sha,
        authorHead: change.head.sha,
        base: change.base.sha,
        headReference: `refs/pull/${number}/${mergeCommit === undefined ? "head" : "merge"}`,
        ...(typeof change.commits === "number" ? { commits: change.commits } : {}),
        defaultBranch: target.default_branch,
        existingCounts: change.base.ref === target.default_branch,
        ...(noIdentity === undefined ? {} : { noIdentity }),
    };
}
// https://docs.github.com/actions/reference/security/secure-use: neither gets an OIDC token or secrets.
function withoutIdentity({ head, base, user }, environment) {
    if (environment["GITHUB_EVENT_NAME"] === "pull_request_target")
        return undefined;
    const isDependabot = environment["GITHUB_ACTOR"] === "dependabot[bot]" || user?.login === "dependabot[bot]";
    if (isDependabot)
        return "GitHub grants pull requests of Dependabot no AWS identity";
    const isFork = head.repo?.full_name !== base.repo.full_name;
    return isFork ? "GitHub grants pull requests from forks no AWS identity" : undefined;
}
function mergeGroup(payload, head) {
    const { merge_group: group, repository: target } = parse("The merge group's event", mergeGroupEvent, payload);
    return {
        kind: "change",
        head,
        authorHead: group.head_sha,
        base: group.base_sha,
        headReference: group.head_ref,
        defaultBranch: target.default_branch,
        existingCounts: true,
    };
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.yo("The file that GITHUB_EVENT_PATH names is not JSON, so that nobody knows what to judge.");
    }
}
function parse(what, schema, value) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const where = result.error.issues[0]?.path.join(".") ?? "";
    throw new errors/* UserError */.yo(`${what} is not as GitHub sends it${where ? ` (at ${where})` : ""}, so that nobody knows what to judge.`);
}

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/git/commits.js
var git_commits = __webpack_require__(7821);
;// CONCATENATED MODULE: ./lib/git/fetch-range.js




/**
 * Fetches what a shallow clone lacks of a range: its commits, the parents of the oldest ones, and of the base so much that it
 * leads to where the head branched off. Without that, what lies below the fork would count as new. The depth grows until the range
 * is whole, at last to all that there is. A clone that is not shallow is left as it is. Throws UserError where origin does not answer.
 */
async function fetchRange(repository, range, { depth, most }, options) {
    const tips = range.base === undefined ? [range.head] : [range.head, range.base];
    for (const next of [depth, Math.max(LEAP * depth, LEAST_LEAP), Math.max(LEAP * LEAP * depth, LEAP * LEAST_LEAP)]) {
        if (await isWhole(repository, range, most))
            return;
        await fetchCommits(repository, tips, { ...options, depth: next });
    }
    if (await isWhole(repository, range, most))
        return;
    await fetchCommits(repository, tips, { ...options, depth: limits/* WHOLE_DEPTH */.cy });
}
const LEAP = 10;
const LEAST_LEAP = 50;
/** Without a bound, a range is whole where no commit of it lacks a parent; what it then has too much was looked at in vain. */
async function isWhole(repository, range, most) {
    for (const tip of [range.head, range.base]) {
        if (tip !== undefined && !(await (0,references/* isPresent */.Wo)(repository, tip)))
            return false;
    }
    try {
        const { commits } = await (0,git_commits/* walkCommits */.AM)(repository, range);
        return most === undefined || commits.length <= most;
    }
    catch (error) {
        if ((0,git_commits/* isCutOff */.o7)(error))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/git/range.js + 4 modules
var git_range = __webpack_require__(5860);
;// CONCATENATED MODULE: ./lib/event-range.js






/**
 * The commits that an event is about, fetched as far as the checkout lacks them: in them a secret is found that one commit added and
 * another removed. Undefined for events that are about a state alone. `base` is what a change is compared with. Throws UserError where
 * the commits cannot be had, and where a change that has commits turns out to have none: somebody has confused the guard.
 */
async function rangeOf(occasion, base, repository, server) {
    if (occasion.kind === "state")
        return occasion.push && pushRange(occasion.push, occasion.head, repository, server);
    return base === undefined ? undefined : changeRange(occasion, base, repository, server);
}
async function changeRange({ head, authorHead, commits }, base, repository, server) {
    // GitHub's merge commit is one more than the author's.
    const merges = (await (0,references/* parentsOf */.fY)(repository, head))[1] === authorHead ? 1 : 0;
    const most = commits === undefined ? {} : { most: commits + merges };
    const expected = { depth: (commits ?? COMMITS_AT_FIRST) + merges + 1, ...most };
    const range = await fetched({ base, head }, expected, repository, server);
    if (range.commits > merges || commits === 0)
        return range;
    throw new errors/* UserError */.yo(`The event says that there are ${commits ?? "some"} commits to judge, but ${authorHead} has none that ${base} lacks. ` +
        "Nothing was looked at, so that nothing can be passed. Run the workflow again for the newest commit.");
}
/**
 * What a push brought: all since the commit that the ref meant before, also where it was forced. Where there is none, or the server
 * has it no more, all that the default branch has not; on the default branch itself, its whole history.
 */
async function pushRange({ before, after, reference, defaultBranch, commits }, head, repository, server) {
    // An annotated tag has a message of its own, which nobody gets who asks for the commit.
    const isTag = reference.startsWith("refs/tags/") && after !== head;
    if (isTag)
        await fetchReference(repository, reference, { ...server, depth: 1 });
    const base = (await present(before, repository, server)) ?? (await defaultTip(reference, defaultBranch, repository, server));
    const depth = Math.max(commits, 1) + 1;
    const range = base === undefined ? { head } : { base, head };
    return fetched(range, { depth }, repository, server, isTag ? after : head);
}
async function present(before, repository, server) {
    if (before === undefined)
        return undefined;
    try {
        await ensure(repository, before, { ...server, depth: 1 });
        return before;
    }
    catch (error) {
        // A forced push leaves commits behind that the server forgets. If it does not answer at all, the next question fails as well.
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
async function defaultTip(reference, defaultBranch, repository, server) {
    const name = `refs/heads/${defaultBranch}`;
    return reference === name ? undefined : fetchReference(repository, name, { ...server, depth: 1 });
}
/** `name` is the head, or the tag object by way of which it was named. */
async function fetched(range, expected, repository, server, name = range.head) {
    try {
        await fetchRange(repository, range, expected, server);
        return range.base === undefined
            ? await (0,git_range/* historyTree */.Tk)(repository, name)
            : await (0,git_range/* rangeTree */.SL)(repository, range.base, name);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const what = range.base === undefined ? `The history of ${range.head}` : `The commits ${range.base}..${range.head}`;
        throw new errors/* UserError */.yo(`${what} could not be read, so that a secret which one commit added and another removed would be missed. ${error.message}`, undefined, error.quoted);
    }
}
/** For a merge group, which does not say how many commits it has. */
const COMMITS_AT_FIRST = 20;

// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/commands/choices.js
var choices = __webpack_require__(1791);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(8193);
;// CONCATENATED MODULE: ./lib/commands/inputs.js


/** What the action can do. */
const COMMANDS = ["check", "snapshot"];
/** Inputs of every command, for which the command line has no option. */
const OWN_INPUTS = [
    { name: "command", value: COMMANDS.join("|"), description: "What to do (default check)" },
    { name: "path", value: "DIR", description: "The folder to judge, relative to the workspace (default: all of it)" },
    {
        name: "token",
        value: "TOKEN",
        description: "Reads commits that the checkout left out, where it kept no credentials",
    },
    { name: "summary", value: "true|false", description: "Whether a job summary is written (default true)" },
];
const forAction = (options) => options.filter((option) => !option.commandLineOnly);
/** The inputs of each command, besides those that all of them share. */
const COMMAND_INPUTS = {
    check: forAction(options/* CHECK_OPTIONS */.m5),
    snapshot: forAction(options/* SNAPSHOT_OPTIONS */.IX),
};
const ONLY_SNAPSHOT = COMMAND_INPUTS.snapshot
    .filter(({ name }) => !COMMAND_INPUTS.check.some((option) => option.name === name))
    .map((option) => ({ ...option, description: `With \`command: snapshot\`: ${option.description}` }));
/** Every input of the action; `action.yml` is made from it. All are optional, and none has a default there. */
const INPUTS = [...OWN_INPUTS, ...COMMAND_INPUTS.check, ...ONLY_SNAPSHOT];
/** Throws UserError for an input that the command would pass over without a word. */
function refuseStrangers(written, command) {
    const taken = [...OWN_INPUTS, ...COMMAND_INPUTS[command]].map(({ name }) => name);
    const stranger = Object.keys(written).find((name) => !taken.includes(name));
    if (stranger !== undefined)
        throw new errors/* UserError */.yo(`The input ${stranger} does not go with \`command: ${command}\`. It takes ${taken.join(", ")}.`);
}
/**
 * The inputs of this step, by name; empty ones are absent. Flags take `true` and `false`. Throws UserError for an input that
 * does not exist: the runner only warns of it.
 */
function readInputs(environment) {
    const written = {};
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.startsWith("INPUT_") || value === undefined || value === "")
            continue;
        const name = variable.slice("INPUT_".length).toLowerCase();
        const option = INPUTS.find((input) => input.name === name);
        if (!option)
            throw unknownInput(name);
        if (option.value !== undefined)
            written[name] = value;
        else if (flag(name, value))
            written[name] = true;
    }
    return written;
}
function flag(name, value) {
    if (value === "true" || value === "false")
        return value === "true";
    throw new errors/* UserError */.yo(`The input ${name} takes true or false, not "${value}".`);
}
function unknownInput(name) {
    const names = INPUTS.map((input) => input.name);
    const near = (0,errors/* nearest */.pA)(name, names);
    return new errors/* UserError */.yo(`The action has no input "${name}". ${near ? `Did you mean "${near}"?` : `It has: ${names.join(", ")}.`}`);
}

;// CONCATENATED MODULE: ./lib/commands/act.js









/** Every command of the action, loaded only when it is called. */
const LOADERS = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(853), __webpack_require__.e(633), __webpack_require__.e(116), __webpack_require__.e(702), __webpack_require__.e(200), __webpack_require__.e(666), __webpack_require__.e(420), __webpack_require__.e(446), __webpack_require__.e(114), __webpack_require__.e(107), __webpack_require__.e(130), __webpack_require__.e(783), __webpack_require__.e(703)]).then(__webpack_require__.bind(__webpack_require__, 4671))).checkEvent,
    snapshot: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(853), __webpack_require__.e(633), __webpack_require__.e(116), __webpack_require__.e(702), __webpack_require__.e(200), __webpack_require__.e(666), __webpack_require__.e(420), __webpack_require__.e(627), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 202))).snapshotEvent,
};
/**
 * Does what the step was asked to do with the commit that its event is about. Answers the exit code. Throws UserError where the
 * event cannot be understood, or an input does not go with the command.
 */
async function act(environment, workerUrl, print) {
    const inputs = readInputs(environment);
    const command = (0,choices/* oneOf */.yL)("The input command", (0,choices/* textOf */.b6)(inputs, "command") ?? "check", COMMANDS);
    refuseStrangers(inputs, command);
    const repository = await openCheckout(environment, inputs);
    const occasion = readEvent(environment, await readPayload(environment));
    const token = (0,choices/* textOf */.b6)(inputs, "token");
    const server = {
        serverUrl: environment["GITHUB_SERVER_URL"] ?? "https://github.com",
        ...(token === undefined ? {} : { token }),
    };
    const trees = await treesOf(occasion, repository, server);
    const range = () => rangeOf(occasion, trees.base?.commit, repository, server);
    const run = await LOADERS[command]();
    return run({ environment, inputs, workerUrl, print, repository, trees, range });
}
async function openCheckout(environment, inputs) {
    const workspace = environment["GITHUB_WORKSPACE"];
    if (!workspace)
        throw new errors/* UserError */.yo("GITHUB_WORKSPACE is not set: the action runs as a step of a GitHub workflow.");
    const repository = await (0,git_repository/* openRepository */.h)((0,external_node_path_.resolve)(workspace, (0,choices/* textOf */.b6)(inputs, "path") ?? "."), { environment });
    if (repository)
        return repository;
    throw new errors/* UserError */.yo("The workspace holds no Git checkout. Run actions/checkout in a step before this one.");
}
async function readPayload(environment) {
    const path = environment["GITHUB_EVENT_PATH"];
    if (!path)
        throw new errors/* UserError */.yo("GITHUB_EVENT_PATH is not set: the action runs as a step of a GitHub workflow.");
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch {
        throw new errors/* UserError */.yo(`GITHUB_EVENT_PATH names ${JSON.stringify(path)}, which cannot be read: nobody knows what to judge.`);
    }
}


/***/ }),

/***/ 8193:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ BASELINE_OPTIONS),
/* harmony export */   IX: () => (/* binding */ SNAPSHOT_OPTIONS),
/* harmony export */   m5: () => (/* binding */ CHECK_OPTIONS)
/* harmony export */ });
/** Every option of `check`, in the order of the help text. `action.yml`, the help and the docs are made from it. */
const CHECK_OPTIONS = [
    {
        name: "only",
        value: "GATES",
        description: "Run only these gates, separated by commas: documents, directory, secrets, iam-users",
    },
    {
        name: "directory",
        value: "auto|live|off|FILE",
        description: "Where groups are looked up: AWS, nowhere, or a snapshot file",
    },
    { name: "directory-timeout", value: "SECONDS", description: "How long looking up groups may take (default 120)" },
    {
        name: "wait-for-sync",
        value: "MINUTES",
        description: "Wait so long for groups that are not yet in Identity Center",
    },
    { name: "instance", value: "NAME", description: "Judge only this Identity Center instance of the policy" },
    { name: "config", value: "FILE", description: "The policy file (default .github/identity-guard.yml)" },
    {
        name: "policy-ref",
        value: "REF",
        description: "Read policy, snapshot and baseline from this Git ref",
        commandLineOnly: true,
    },
    { name: "fail-on", value: "error|warning|never", description: "The severity from which findings fail the run" },
    {
        name: "staged",
        description: "Judge the index instead of the work tree, as a pre-commit hook does",
        commandLineOnly: true,
    },
    {
        name: "range",
        value: "BASE..HEAD",
        description: "Look for secrets in the commits of a range, and judge HEAD",
        commandLineOnly: true,
    },
    {
        name: "history",
        description: "Look for secrets in everything that any ref reaches, and judge HEAD",
        commandLineOnly: true,
    },
    { name: "ref", value: "REF", description: "With --history: only what this ref reaches", commandLineOnly: true },
    {
        name: "fix",
        description: "Write the replacements that are certain into the files, and judge the files again",
        commandLineOnly: true,
    },
    { name: "explain-files", description: "Say which files were read as declared access, by which reader and why" },
    { name: "format", value: "FORMAT", description: "How the result is written: pretty, json, github, markdown" },
    { name: "output", value: "FILE", description: "Write the result to a file instead of standard output" },
];
/** Every option of `snapshot`, in the order of the help text. */
const SNAPSHOT_OPTIONS = [
    { name: "output", value: "FILE", description: "Write the snapshot to a file instead of standard output" },
    {
        name: "instance",
        value: "NAME",
        description: "The Identity Center instance; needed where the policy has several",
    },
    { name: "members", description: "Say of each group whether it is empty, at one more call to AWS for each" },
    { name: "directory-timeout", value: "SECONDS", description: "How long AWS may take to answer (default 120)" },
    { name: "config", value: "FILE", description: "The policy file (default .github/identity-guard.yml)" },
    { name: "policy-ref", value: "REF", description: "Read the policy from this Git ref", commandLineOnly: true },
];
/** Every option of `baseline`, in the order of the help text. */
const BASELINE_OPTIONS = [
    { name: "output", value: "FILE", description: "The file to write (default: the one that the policy names)" },
    { name: "owner", value: "TEXT", description: "Who answers for the secrets that are accepted; needed" },
    { name: "reason", value: "TEXT", description: "Why they may stay for now; needed" },
    { name: "expires", value: "DAY", description: "The last day on which they are accepted, as yyyy-mm-dd; needed" },
    { name: "history", description: "Accept what anything that any ref reaches holds, and not only the work tree" },
    { name: "config", value: "FILE", description: "The policy file (default .github/identity-guard.yml)" },
];


/***/ })

};
;