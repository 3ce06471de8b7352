"use strict";
exports.id = 146;
exports.ids = [146];
exports.modules = {

/***/ 4146:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(8193);
;// CONCATENATED MODULE: ./lib/commands/arguments.js



const OPTIONS = {
    check: options/* CHECK_OPTIONS */.m5,
    snapshot: options/* SNAPSHOT_OPTIONS */.IX,
    baseline: options/* BASELINE_OPTIONS */.$w,
    "install-hook": [],
    schema: options/* CHECK_OPTIONS */.m5.filter((option) => option.name === "output"),
    explain: [],
};
/**
 * Takes a command line apart. Throws UserError for a command or an option that does not exist (with the nearest one that
 * does), for an option that lacks its value, and for a flag that has one.
 */
function parseArguments(argv) {
    const [first] = argv;
    if (first === undefined || first === "--help" || first === "-h" || first === "help")
        return asking("help");
    if (first === "--version" || first === "-V")
        return asking("version");
    const options = Object.hasOwn(OPTIONS, first) ? OPTIONS[first] : undefined;
    if (!options)
        throw unknown("command", first, Object.keys(OPTIONS));
    const ahead = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
    if (ahead.includes("--help") || ahead.includes("-h"))
        return asking("help");
    return { ...parseOptions(first, argv.slice(1), options), command: first, wants: undefined };
}
const asking = (wants) => ({ command: undefined, positionals: [], written: {}, wants });
function parseOptions(command, argv, options) {
    const config = Object.fromEntries(options.map(({ name, value }) => [name, { type: value ? "string" : "boolean" }]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: config,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const written = {};
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === "positional")
            positionals.push(token.value);
        if (token.kind === "option")
            written[token.name] = valueFor(token, command, options);
    }
    if (positionals.length > 1)
        throw new errors/* UserError */.yo(`${command} takes one argument, not "${positionals[1]}" as well.`);
    return { positionals, written };
}
function valueFor({ name, rawName, value, inlineValue }, command, options) {
    const option = options.find((candidate) => candidate.name === name);
    if (!option)
        throw unknown(`option of ${command}`, rawName, options.map((candidate) => `--${candidate.name}`));
    if (option.value === undefined) {
        if (value === undefined)
            return true;
        throw new errors/* UserError */.yo(`${rawName} is a flag and takes no value, but "${value}" was given.`);
    }
    if (value === undefined || value === "")
        throw new errors/* UserError */.yo(`${rawName} needs a value: ${rawName} ${option.value}.`);
    if (!inlineValue && value.startsWith("-")) {
        throw new errors/* UserError */.yo(`${rawName} needs a value, and "${value}" looks like an option. If it is meant, write ${rawName}=${value}.`);
    }
    return value;
}
function unknown(what, written, known) {
    const near = (0,errors/* nearest */.pA)(written, known);
    const advice = near === undefined ? `There is: ${known.join(", ")}.` : `Did you mean "${near}"?`;
    return new errors/* UserError */.yo(`"${written}" is not a known ${what}. ${advice}`);
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/commands/help.js


const line = ({ name, value, description }) => `  ${`--${name}${value ? ` ${value}` : ""}`.padEnd(32)} ${description}`;
/** The help text: commands, options and exit codes. */
function helpText() {
    return `Identity Guard ${version/* VERSION */.x}: guards the repositories in which companies keep their AWS access as code.

Usage:
  identity-guard check [DIR] [OPTIONS]    Judge declared access, its groups, secrets and IAM users in DIR (default .)
  identity-guard snapshot [DIR] [OPTIONS] Write what Identity Center holds to a file, for checks without AWS
  identity-guard baseline [DIR] [OPTIONS] Accept the secrets that are there today by fingerprint, so that only new ones fail
  identity-guard install-hook [DIR]       Let git check secrets and IAM users in DIR before every commit
  identity-guard schema [NAME]            Print the JSON Schema of identity, policy, snapshot or report
  identity-guard explain RULE             Print a rule's page

Options of check:
${options/* CHECK_OPTIONS */.m5.map(line).join("\n")}

Options of snapshot:
${options/* SNAPSHOT_OPTIONS */.IX.map(line).join("\n")}

Options of baseline:
${options/* BASELINE_OPTIONS */.$w.map(line).join("\n")}

Exit codes:
  0  pass, or incomplete: a gate that nothing requires was skipped
  1  fail: findings at or above --fail-on
  2  error: the job could not be done
`;
}

// EXTERNAL MODULE: ./lib/print.js
var print = __webpack_require__(171);
;// CONCATENATED MODULE: ./lib/cli.js




/** Every command, loaded only when it is called. */
const COMMANDS = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(860), __webpack_require__.e(778)]).then(__webpack_require__.bind(__webpack_require__, 6778))).check,
    snapshot: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(547), __webpack_require__.e(853), __webpack_require__.e(633), __webpack_require__.e(116), __webpack_require__.e(702), __webpack_require__.e(200), __webpack_require__.e(666), __webpack_require__.e(420), __webpack_require__.e(599), __webpack_require__.e(627)]).then(__webpack_require__.bind(__webpack_require__, 4627))).snapshot,
    baseline: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(547), __webpack_require__.e(853), __webpack_require__.e(633), __webpack_require__.e(116), __webpack_require__.e(702), __webpack_require__.e(200), __webpack_require__.e(666), __webpack_require__.e(420), __webpack_require__.e(446), __webpack_require__.e(599), __webpack_require__.e(114), __webpack_require__.e(107), __webpack_require__.e(130), __webpack_require__.e(627), __webpack_require__.e(783), __webpack_require__.e(860), __webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__, 2919))).baseline,
    "install-hook": async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(547), __webpack_require__.e(853), __webpack_require__.e(633), __webpack_require__.e(116), __webpack_require__.e(702), __webpack_require__.e(200), __webpack_require__.e(666), __webpack_require__.e(420), __webpack_require__.e(599), __webpack_require__.e(627), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 1587))).installHook,
    schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(660), __webpack_require__.e(853), __webpack_require__.e(633), __webpack_require__.e(116), __webpack_require__.e(200), __webpack_require__.e(666), __webpack_require__.e(49)]).then(__webpack_require__.bind(__webpack_require__, 8005))).schema,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(853), __webpack_require__.e(633), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 8465))).explain,
};
/**
 * The command line. Sets the exit code, which stays 2 until the result has been written; never throws.
 * @param workerUrl where the third door stands.
 */
async function cli(workerUrl) {
    process.exitCode = 2;
    process.stderr.on("error", () => undefined); // nobody listens: no reason to end with another exit code
    // The AWS SDK warns on Node 20, which we hold it to: https://github.com/aws/aws-sdk-js-v3/blob/main/README.md#nodejs-versions
    process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
    try {
        process.exitCode = await dispatch(workerUrl);
    }
    catch (error) {
        const { describeFailure } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(853), __webpack_require__.e(633), __webpack_require__.e(116), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 4926));
        process.stderr.write(describeFailure(error, process.argv));
    }
}
async function dispatch(workerUrl) {
    const { command, positionals, written, wants } = parseArguments(process.argv.slice(2));
    if (wants === "version")
        return (0,print/* print */.y)(`${version/* VERSION */.x}\n`).then(() => 0);
    const load = command === undefined ? undefined : COMMANDS[command];
    if (!load)
        return (0,print/* print */.y)(helpText()).then(() => (wants === "help" ? 0 : 2));
    const call = {
        positionals,
        written,
        environment: process.env,
        workerUrl,
        print: print/* print */.y,
        say: (text) => void process.stderr.write(text),
        isWatched: process.stderr.isTTY === true,
        colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
    };
    return (await load())(call);
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


/***/ }),

/***/ 2357:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ slipOf),
/* harmony export */   P7: () => (/* binding */ slipAmong),
/* harmony export */   V5: () => (/* binding */ nearestAmong),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);

/**
 * Something that the user did, or that the surroundings lack, and that the user can mend. Shown as its message alone,
 * never with a stack. Whatever else is thrown is a bug of ours.
 */
class UserError extends Error {
    name = "UserError";
    place;
    /** The whole of a text of which the message repeats a part: a secret may be known only there. */
    quoted;
    /** @param message what was found (quoted), why it matters and what to do, in whole sentences. */
    constructor(message, place, quoted) {
        super(message);
        this.place = place;
        this.quoted = quoted;
    }
}
/** The nearest of `candidates` to `written` by edit distance, if it is near enough to be what was meant; else undefined. */
function nearest(written, candidates) {
    const allowed = Math.max(1, Math.floor(written.length / 3));
    let best;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - written.length) > allowed)
            continue;
        const distance = editDistance(written.toLowerCase(), candidate.toLowerCase(), allowed);
        if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/**
 * `nearest` among the same candidates for any number of words. Where there are so many of both that SPELLING_COMPARISONS does
 * not suffice, the words that come last find none.
 */
const nearestAmong = (candidates) => bounded(candidates, nearest);
/** `slipOf` among the same candidates for any number of words, bounded like `nearestAmong`. */
const slipAmong = (candidates) => bounded(candidates, slipOf);
function bounded(candidates, find) {
    const characters = candidates.reduce((sum, candidate) => sum + candidate.length, 0);
    let left = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SPELLING_COMPARISONS */ ._j;
    return (written) => {
        left -= written.length * characters;
        return left < 0 ? undefined : find(written, candidates);
    };
}
/**
 * The one candidate that may be written in place of `written` unasked, since `written` is surely a slip of the pen for it:
 * they differ in case or separators, or by one letter in a word that is long enough to show which was meant. Numbers and short
 * words must agree: `Dev` is no slip for `Prod`, and `Team-1` none for `Team-2`. Undefined where several would do.
 */
function slipOf(written, candidates) {
    const meant = [...new Set(candidates)].filter((candidate) => candidate !== written && isSlip(written, candidate));
    return meant.length === 1 ? meant[0] : undefined;
}
function isSlip(written, candidate) {
    if (Math.abs(written.length - candidate.length) > LONGEST_DIFFERENCE)
        return false;
    const [left, right] = [partsOf(written), partsOf(candidate)];
    if (left.length !== right.length)
        return joined(left) === joined(right);
    return left.every((part, index) => isSlipOfPart(part, right[index] ?? ""));
}
/** Characters that separators and single letters may make a name longer. */
const LONGEST_DIFFERENCE = 4;
/** Letters of a word from which one wrong letter leaves no doubt. */
const SHORTEST_WORD = 4;
/** Words and numbers, in lower case; what stands between them only separates. */
const partsOf = (text) => text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
const isNumber = (part) => /^\p{N}/u.test(part);
const joined = (parts) => parts.map((part) => (isNumber(part) ? ` ${part} ` : part)).join("");
function isSlipOfPart(left, right) {
    if (left === right)
        return true;
    if (isNumber(left) || isNumber(right) || Math.min(left.length, right.length) < SHORTEST_WORD)
        return false;
    return editDistance(left, right, 1) === 1;
}
/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost 1. Infinity as soon
 * as it is sure to be more than `allowed`.
 */
function editDistance(left, right, allowed) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
    let leastBefore = 0;
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        let cost = row;
        let least = row;
        for (let column = 1; column <= right.length; column++) {
            const isSame = left[row - 1] === right[column - 1];
            cost = Math.min(at(previous, column) + 1, cost + 1, at(previous, column - 1) + (isSame ? 0 : 1));
            const isSwapped = !isSame && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (isSwapped)
                cost = Math.min(cost, at(beforePrevious, column - 2) + 1);
            if (cost < least)
                least = cost;
            current.push(cost);
        }
        // A swap reaches back two rows, no further.
        if (Math.min(least, leastBefore) > allowed)
            return Number.POSITIVE_INFINITY;
        leastBefore = least;
        beforePrevious = previous;
        previous = current;
    }
    return at(previous, right.length);
}
const at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;


/***/ }),

/***/ 3210:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ DOCUMENT_BYTES),
/* harmony export */   Cy: () => (/* binding */ SIMILAR_PATH_LOOKUPS),
/* harmony export */   DF: () => (/* binding */ WORKER_DEADLINE_MS),
/* harmony export */   GX: () => (/* binding */ MANAGED_POLICIES_PER_ROLE),
/* harmony export */   IC: () => (/* binding */ RESERVED_GROUP_NAMES),
/* harmony export */   IJ: () => (/* binding */ ATTRIBUTION_DEADLINE_MS),
/* harmony export */   J: () => (/* binding */ HISTORY_WORKER_OBJECTS),
/* harmony export */   J9: () => (/* binding */ DIALECT_FILTER_START_BYTES),
/* harmony export */   KA: () => (/* binding */ FINDINGS_SHOWN_PER_RULE),
/* harmony export */   Kj: () => (/* binding */ SECRET_PIECES_CHARACTERS),
/* harmony export */   Lx: () => (/* binding */ ANNOTATION_MESSAGE_CHARACTERS),
/* harmony export */   M2: () => (/* binding */ NEIGHBOURHOOD_BYTES),
/* harmony export */   MD: () => (/* binding */ SUMMARY_RESERVED_BYTES),
/* harmony export */   MY: () => (/* binding */ FRAME_COLUMNS),
/* harmony export */   N_: () => (/* binding */ GIT_OUTPUT_BYTES),
/* harmony export */   Q: () => (/* binding */ DOCUMENT_NODES),
/* harmony export */   Ql: () => (/* binding */ AWS_CONNECTION_TIMEOUT_MS),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   SK: () => (/* binding */ LEFT_BYTES),
/* harmony export */   S_: () => (/* binding */ SYNC_WAIT_MINUTES),
/* harmony export */   Sf: () => (/* binding */ TYPE_NAME_CHARACTERS),
/* harmony export */   Ue: () => (/* binding */ MANAGED_POLICIES_PER_SET),
/* harmony export */   Vh: () => (/* binding */ SYNC_POLL_MS),
/* harmony export */   YA: () => (/* binding */ DIRECTORY_TIMEOUT_SECONDS),
/* harmony export */   YX: () => (/* binding */ DECODED_TIMES),
/* harmony export */   ZE: () => (/* binding */ AWS_REQUEST_TIMEOUT_MS),
/* harmony export */   _g: () => (/* binding */ MESSAGE_BYTES),
/* harmony export */   _j: () => (/* binding */ SPELLING_COMPARISONS),
/* harmony export */   _o: () => (/* binding */ ORGANIZATIONAL_UNIT_LEVELS),
/* harmony export */   _w: () => (/* binding */ ENTRA_GROUP_NAME_CHARACTERS),
/* harmony export */   cy: () => (/* binding */ WHOLE_DEPTH),
/* harmony export */   d1: () => (/* binding */ GIT_OLDEST),
/* harmony export */   dj: () => (/* binding */ POLICY_TEXT_BYTES),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL),
/* harmony export */   eK: () => (/* binding */ SCAN_OVERLAP_BYTES),
/* harmony export */   ee: () => (/* binding */ SECRET_CHARACTERS_SHOWN),
/* harmony export */   g7: () => (/* binding */ WORKER_START_BYTES),
/* harmony export */   gA: () => (/* binding */ PACKED_OBJECTS),
/* harmony export */   gR: () => (/* binding */ FILTER_START_BYTES),
/* harmony export */   gh: () => (/* binding */ GROUP_LOOKUPS_AT_ONCE),
/* harmony export */   gp: () => (/* binding */ TAGS),
/* harmony export */   gs: () => (/* binding */ DOCUMENT_DEPTH),
/* harmony export */   h2: () => (/* binding */ DOCUMENT_PROBLEMS),
/* harmony export */   iN: () => (/* binding */ REFERENCED_FILES),
/* harmony export */   ig: () => (/* binding */ TEMPLATE_GROUPS),
/* harmony export */   j8: () => (/* binding */ IAM_USER_NAME_CHARACTERS),
/* harmony export */   jt: () => (/* binding */ CHARACTERS),
/* harmony export */   km: () => (/* binding */ ATTRIBUTED_OBJECTS),
/* harmony export */   kx: () => (/* binding */ MANAGED_POLICIES_PER_ROLE_NEWER),
/* harmony export */   lj: () => (/* binding */ NAMES_AT_ONCE),
/* harmony export */   ly: () => (/* binding */ GIT_DEADLINE_MS),
/* harmony export */   nd: () => (/* binding */ UNPROVISIONED_CHARACTERS),
/* harmony export */   oD: () => (/* binding */ GROUP_LOOKUPS),
/* harmony export */   pW: () => (/* binding */ SESSION_SECONDS),
/* harmony export */   q: () => (/* binding */ CONTROL_TOWER_SETS),
/* harmony export */   qE: () => (/* binding */ WORKER_START_FILES),
/* harmony export */   qZ: () => (/* binding */ INLINE_POLICY_TOTAL_BYTES),
/* harmony export */   qf: () => (/* binding */ BLOB_BYTES),
/* harmony export */   rU: () => (/* binding */ HISTORY_WORKERS),
/* harmony export */   rs: () => (/* binding */ OKTA_GROUP_NAME_CHARACTERS),
/* harmony export */   sP: () => (/* binding */ FIX_ROUNDS),
/* harmony export */   sh: () => (/* binding */ SCAN_BYTES),
/* harmony export */   t$: () => (/* binding */ INLINE_POLICY_BYTES),
/* harmony export */   ue: () => (/* binding */ SNAPSHOT_CLOCK_SKEW_MS),
/* harmony export */   uk: () => (/* binding */ IDENTITY_STORE_CALLS_PER_SECOND),
/* harmony export */   uo: () => (/* binding */ GIT_LISTING_BYTES),
/* harmony export */   v9: () => (/* binding */ AWS_ATTEMPTS),
/* harmony export */   yH: () => (/* binding */ DECODED_CHARACTERS),
/* harmony export */   zv: () => (/* binding */ DECODING_CONTEXT_CHARACTERS),
/* harmony export */   zz: () => (/* binding */ GROUPS_PER_PAGE)
/* harmony export */ });
/** Every number that a platform or this project sets, with its source. Nothing else holds such a number. */
// GitHub Actions
/** Annotations of one level that a step may make; later ones stay in the log only. Source: actions/runner ExecutionContext.cs, _maxCountPerIssueType. */
const ANNOTATIONS_PER_LEVEL = 10;
/** Characters of an annotation's message before it is cut. Source: actions/runner ExecutionContext.cs, _maxIssueMessageLength. */
const ANNOTATION_MESSAGE_CHARACTERS = 4096;
/** Bytes of a step's job summary; above it nothing is shown. Source: actions/runner FileCommandManager.cs, AttachmentSizeLimit. */
const SUMMARY_BYTES = 1024 * 1024;
/** Findings of one rule above which annotations and comments show one line with a count. Source: our own. */
const FINDINGS_SHOWN_PER_RULE = 20;
// What we are willing to read. Source: our own, from measurements in bench/.
/** Nesting of a YAML, JSON or HCL document. The composer of `yaml` recurses, and 5,000 levels abort the process. */
const DOCUMENT_DEPTH = 100;
/** Nodes of one file after its aliases are followed. */
const DOCUMENT_NODES = 2_000_000;
/** Bytes of a file that is parsed as a document. */
const DOCUMENT_BYTES = 32 * 1024 * 1024;
/** Bytes of a JSON file or text that is read as an inline policy: eight times what AWS takes, so that white space is not in the way. */
const POLICY_TEXT_BYTES = 256 * 1024;
/** Files that the identity files of one tree may refer to. Above Identity Center's quota of 3,500 permission sets. */
const REFERENCED_FILES = 4_000;
/** Referenced files that are not there for which a similar path is looked up. */
const SIMILAR_PATH_LOOKUPS = 20;
/** Bytes of a blob that is held in memory; what is larger is searched in stretches. Whatever may be parsed is held: nothing else needs a whole. */
const BLOB_BYTES = DOCUMENT_BYTES;
/** Bytes of a commit or tag object, which is always held. Nobody writes such a message; V8 takes no text of twice the length. */
const MESSAGE_BYTES = 256 * 1024 * 1024;
/** Rounds of fixing and judging again, since a fix may bring to light what could not be read before. Source: ESLint, MAX_AUTOFIX_PASSES. */
const FIX_ROUNDS = 10;
// git
/** Milliseconds that one git process may take. */
const GIT_DEADLINE_MS = 10 * 60 * 1000;
/** Milliseconds for the one question that is only for comfort: which commit brought a finding. */
const ATTRIBUTION_DEADLINE_MS = 20 * 1000;
/** Blobs, and paths, of which the origin is looked up: their ids are arguments of one process. Source: Windows, 32,767 characters of a command line. */
const ATTRIBUTED_OBJECTS = 400;
/** The depth of a fetch that leaves nothing out. Source: git's shallow.h, INFINITE_DEPTH, which --unshallow stands for. */
const WHOLE_DEPTH = 0x7fffffff;
/** Bytes that one git process may print where its output is collected and not streamed. */
const GIT_OUTPUT_BYTES = 1024 * 1024 * 1024;
/** Bytes of a list of files that git may print; a tree bomb lists without end. 50 MB is Chromium's. Source: our own. */
const GIT_LISTING_BYTES = 256 * 1024 * 1024;
/** The oldest git that can be told to run nothing out of a bare repository. Source: git 2.38 release notes, safe.bareRepository. */
const GIT_OLDEST = [2, 38];
// IAM
/** Characters of an IAM user's name. Source: IAM user guide, "IAM and AWS STS quotas", "Name lengths". */
const IAM_USER_NAME_CHARACTERS = 64;
/** Characters up to which a text is taken for the name of a type; the longest of CloudFormation's is far shorter. Source: our own. */
const TYPE_NAME_CHARACTERS = 256;
// IAM Identity Center
/** Bytes of a permission set's inline policy that are no white space. Source: IAM Identity Center user guide, "IAM Identity Center quotas"; IAM user guide, "IAM and AWS STS quotas". */
const INLINE_POLICY_BYTES = 10_240;
/** Bytes of a permission set's inline policy in all. Source: the same quotas; botocore sso-admin-2020-07-20, PermissionSetPolicyDocument. */
const INLINE_POLICY_TOTAL_BYTES = 32_768;
/** Results of one page of ListGroups. Source: botocore identitystore-2020-06-15, MaxResults. */
const GROUPS_PER_PAGE = 100;
/** Names up to which single look-ups are cheaper than a listing. Source: our own: a look-up costs two calls, a listing one for each 100 groups. */
const GROUP_LOOKUPS = 10;
/** Seconds that the whole directory gate may take unless --directory-timeout says otherwise. Source: our own. */
const DIRECTORY_TIMEOUT_SECONDS = 120;
/** Single look-ups that are under way at once; AWS allows 20 calls a second for each operation. Source: our own. */
const GROUP_LOOKUPS_AT_ONCE = 5;
/** Calls of one operation that AWS takes in a second. Source: IAM Identity Center user guide, quotas, "Identity Store API throttle limits". */
const IDENTITY_STORE_CALLS_PER_SECOND = 20;
/** Milliseconds between two questions for groups that are awaited. Source: our own. */
const SYNC_POLL_MS = 10_000;
/** Minutes that a run may wait for groups. Source: GitHub Docs, "Actions limits": a job on a hosted runner ends after 6 hours. */
const SYNC_WAIT_MINUTES = 360;
/** Tries of one call, the first included; between them the SDK waits longer and longer. Source: our own. */
const AWS_ATTEMPTS = 6;
/** Milliseconds to reach an AWS endpoint. Source: our own. */
const AWS_CONNECTION_TIMEOUT_MS = 5_000;
/** Milliseconds until an AWS endpoint answers one try. Source: our own. */
const AWS_REQUEST_TIMEOUT_MS = 20_000;
/** Milliseconds that the clock of whoever took a snapshot may be ahead of ours. Source: our own. */
const SNAPSHOT_CLOCK_SKEW_MS = 5 * 60 * 1000;
/** Managed policies of one permission set, AWS's and the customer's together. Source: user guide, "IAM Identity Center quotas". */
const MANAGED_POLICIES_PER_SET = 25;
/** Managed policies that every account lets a role have. Source: user guide, "IAM Identity Center quotas", note 1. */
const MANAGED_POLICIES_PER_ROLE = 10;
/** Managed policies that an account with IAM's newer default lets a role have. Source: IAM user guide, "IAM and AWS STS quotas". */
const MANAGED_POLICIES_PER_ROLE_NEWER = 20;
/** Names that no group can be given. Source: Identity Store API reference, CreateGroup, DisplayName. */
const RESERVED_GROUP_NAMES = ["Administrator", "AWSAdministrators"];
/**
 * Characters, beside tab and line breaks, that AWS is said to refuse in what is provisioned, although its model of a group
 * has them. Source: Microsoft's tutorial "Configure AWS IAM Identity Center for automatic user provisioning"; Okta's article
 * "AWS provisioning error: Request is unparsable, syntactically incorrect, or violates schema".
 */
const UNPROVISIONED_CHARACTERS = "<>;:%";
// Identity providers
/** Characters of a group's name in Microsoft Entra ID. Source: Microsoft Graph, resource type group, displayName. */
const ENTRA_GROUP_NAME_CHARACTERS = 256;
/** Characters of a group's name in Okta. Source: Okta Workflows, Okta connector, "Create Group". */
const OKTA_GROUP_NAME_CHARACTERS = 255;
// Declared access
/** Organizational units that lie one in the other below the root. Source: AWS Organizations user guide, "Quotas for AWS Organizations". */
const ORGANIZATIONAL_UNIT_LEVELS = 5;
/** Groups that the templates of one instance may stand for, each account of each assignment counted. Source: our own. */
const TEMPLATE_GROUPS = 1_000_000;
/** Pairs of characters that one rule compares in search of what was meant. Source: our own: about a second. */
const SPELLING_COMPARISONS = 50_000_000;
/**
 * The fewest and the most characters of the fields of identity files. Source: the models sso-admin-2020-07-20,
 * identitystore-2020-06-15 and organizations-2016-11-28 (botocore 1.44.5); `alias`, `note`: our own.
 */
const CHARACTERS = {
    groupName: [1, 1024],
    groupDescription: [1, 1024],
    groupId: [36, 47],
    externalId: [1, 256],
    userName: [1, 128],
    permissionSetName: [1, 32],
    permissionSetDescription: [1, 700],
    relayState: [1, 240],
    managedPolicyArn: [20, 2048],
    policyName: [1, 128],
    policyPath: [1, 512],
    tagKey: [1, 128],
    tagValue: [0, 256],
    accountId: [12, 12],
    organizationalUnitId: [6, 68],
    alias: [1, 128],
    note: [1, 1000],
};
/** Tags of one permission set. Source: IAM Identity Center user guide, "Tagging resources": 50 for each resource; the model lets 75 through. */
const TAGS = 50;
/** Seconds that a session may last. Source: IAM Identity Center user guide, "Set session duration": 1 to 12 hours. */
const SESSION_SECONDS = [3600, 43_200];
// Secrets
/** Characters of a secret that may never be shown in a row. Source: our own. */
const SECRET_CHARACTERS_SHOWN = 11;
/**
 * Times its own length that a text may be decoded in all, so that cost stays linear in what somebody commits. Eight
 * transformations undone everywhere, and each of what they give once more, come to 72; ordinary text stays below 2. Source: our own.
 */
const DECODED_TIMES = 16;
/** Characters that are decoded at least, since the cost of small texts is nothing. Source: our own. */
const DECODED_CHARACTERS = 1024 * 1024;
/**
 * Characters of a secret, as it is written, on each side of what is undone in it: an AWS SCIM token has 600, each of which takes
 * six as an escape. Source: our own.
 */
const SECRET_PIECES_CHARACTERS = 4096;
/** Characters before and after that, for the name of a value. Source: our own. */
const DECODING_CONTEXT_CHARACTERS = 256;
/** Bytes of a blob that are searched at once. Source: our own: what is decoded of so many stays in memory. */
const SCAN_BYTES = 8 * 1024 * 1024;
/** Bytes that two searched stretches of a blob share: the longest secrets, of about 3,000 characters, with 16 bytes for each. Source: our own. */
const SCAN_OVERLAP_BYTES = 64 * 1024;
/**
 * Bytes before and behind what is left of a secret that are read as text where a blob is large. Source: our own: rules look at less
 * around what they go by, 6,000 characters at the most, and no token is written in more.
 */
const NEIGHBOURHOOD_BYTES = 16 * 1024;
/** Names of paths or references that are searched as one text. Source: our own. */
const NAMES_AT_ONCE = 1000;
/** Bytes after which blobs are searched as bytes before they are read as text. Measured: making the filter takes as long as to read so many. */
const FILTER_START_BYTES = 16 * 1024;
/** Bytes in files that the same dialects read, after which those are searched as bytes first. Measured: making a filter takes 1 to 5 ms. */
const DIALECT_FILTER_START_BYTES = 256 * 1024;
/** Bytes after which a scan goes on in a worker. Measured: see bench/worker.js. */
const WORKER_START_BYTES = 32 * 1024 * 1024;
/** Files on the disk of which a worker reads its share from the beginning. Source: our own estimate; of 20,000 it does, see bench/work-tree.js. */
const WORKER_START_FILES = 5_000;
/**
 * Bytes of files that may define something, which a worker leaves to the main thread: the first ones of each language take five times as
 * long as later ones, in every thread that reads some. Measured: the 111 files of bench/definitions.js, 800 KB, took 0.8 s of the
 * processor where nothing had been read before, and 0.15 s in the same thread afterwards.
 */
const LEFT_BYTES = 512 * 1024;
/** Objects of a history up to which it is read in the main thread. Measured: see bench/history.js. */
const HISTORY_WORKER_OBJECTS = 5_000;
/** Objects of which packs are read without git, since tables of all of them are held: 80 bytes for each. Source: our own: memory stays below 300 MiB. */
const PACKED_OBJECTS = 1_000_000;
/** Workers that read a history, each with a git of its own. More than four wait for the disk and each other. */
const HISTORY_WORKERS = 4;
/** Milliseconds in which a worker that has work must answer something; then the scan has failed. Source: our own. */
const WORKER_DEADLINE_MS = 5 * 60 * 1000;
/** Permission sets that AWS Control Tower makes. Source: AWS Control Tower user guide, "IAM Identity Center groups for AWS Control Tower". */
const CONTROL_TOWER_SETS = [
    "AWSAdministratorAccess",
    "AWSOrganizationsFullAccess",
    "AWSPowerUserAccess",
    "AWSReadOnlyAccess",
    "AWSServiceCatalogAdminFullAccess",
    "AWSServiceCatalogEndUserAccess",
];
// Reports
/** Columns of a source line that a code frame shows. Source: our own. */
const FRAME_COLUMNS = 100;
/** Bytes of a job summary kept free for closing tags and for the sentence on what was left out. Source: our own. */
const SUMMARY_RESERVED_BYTES = 4096;
/** Problems of one HCL file that are kept; the first say enough about a file that is broken throughout. Source: our own. */
const DOCUMENT_PROBLEMS = 100;


/***/ }),

/***/ 171:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);

/** Writes to standard output, and is done when it has been taken. Throws UserError where nobody takes it. */
function print(text) {
    const { stdout } = process;
    return new Promise((resolve, reject) => {
        const fail = ({ message }) => {
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The result could not be written to standard output: ${message}. Nobody has read all of it.`));
        };
        // Without a listener a closed pipe ends the process with exit code 1, which means something else.
        stdout.once("error", fail);
        stdout.write(text, (error) => {
            if (error)
                return fail(error);
            stdout.off("error", fail);
            return resolve();
        });
    });
}


/***/ }),

/***/ 7992:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this package; a test holds it equal to package.json. */
const VERSION = "1.0.0";


/***/ })

};
;