"use strict";
exports.id = 146;
exports.ids = [146];
exports.modules = {

/***/ 4146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
    check: options/* CHECK_OPTIONS */.m,
    schema: options/* CHECK_OPTIONS */.m.filter((option) => option.name === "output"),
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
        throw new errors/* UserError */.y(`${command} takes one argument, not "${positionals[1]}" as well.`);
    return { positionals, written };
}
function valueFor({ name, rawName, value, inlineValue }, command, options) {
    const option = options.find((candidate) => candidate.name === name);
    if (!option)
        throw unknown(`option of ${command}`, rawName, options.map((candidate) => `--${candidate.name}`));
    if (option.value === undefined) {
        if (value === undefined)
            return true;
        throw new errors/* UserError */.y(`${rawName} is a flag and takes no value, but "${value}" was given.`);
    }
    if (value === undefined || value === "")
        throw new errors/* UserError */.y(`${rawName} needs a value: ${rawName} ${option.value}.`);
    if (!inlineValue && value.startsWith("-")) {
        throw new errors/* UserError */.y(`${rawName} needs a value, and "${value}" looks like an option. If it is meant, write ${rawName}=${value}.`);
    }
    return value;
}
function unknown(what, written, known) {
    const near = (0,errors/* nearest */.p)(written, known);
    const advice = near === undefined ? `There is: ${known.join(", ")}.` : `Did you mean "${near}"?`;
    return new errors/* UserError */.y(`"${written}" is not a known ${what}. ${advice}`);
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
  identity-guard schema [NAME]            Print the JSON Schema of identity, policy, snapshot or report
  identity-guard explain RULE             Print a rule's page

Options of check:
${options/* CHECK_OPTIONS */.m.map(line).join("\n")}

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
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(436), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 802))).check,
    schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(102), __webpack_require__.e(939), __webpack_require__.e(873), __webpack_require__.e(761), __webpack_require__.e(996)]).then(__webpack_require__.bind(__webpack_require__, 8005))).schema,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(893)]).then(__webpack_require__.bind(__webpack_require__, 8465))).explain,
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
        const { describeFailure } = await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(922)]).then(__webpack_require__.bind(__webpack_require__, 4926));
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
        colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
    };
    return (await load())(call);
}


/***/ }),

/***/ 8193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ CHECK_OPTIONS)
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
    { name: "explain-files", description: "Say which files were read as declared access, by which reader and why" },
    { name: "format", value: "FORMAT", description: "How the result is written: pretty, json, github, markdown" },
    { name: "output", value: "FILE", description: "Write the result to a file instead of standard output" },
];


/***/ }),

/***/ 2357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Something that the user did, or that the surroundings lack, and that the user can mend. Shown as its message alone,
 * never with a stack. Whatever else is thrown is a bug of ours.
 */
class UserError extends Error {
    name = "UserError";
    place;
    /** @param message what was found (quoted), why it matters and what to do, in whole sentences. */
    constructor(message, place) {
        super(message);
        this.place = place;
    }
}
/** The nearest of `candidates` to `written` by edit distance, if it is near enough to be what was meant; else undefined. */
function nearest(written, candidates) {
    const allowed = Math.max(1, Math.floor(written.length / 3));
    let best;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - written.length) > allowed)
            continue;
        const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
        if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost 1. */
function editDistance(left, right) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const substitution = at(previous, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
            current[column] = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, substitution);
            const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (swapped)
                current[column] = Math.min(at(current, column), at(beforePrevious, column - 2) + 1);
        }
        beforePrevious = previous;
        previous = current;
    }
    return at(previous, right.length);
}
const at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;


/***/ }),

/***/ 171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);

/** Writes to standard output, and is done when it has been taken. Throws UserError where nobody takes it. */
function print(text) {
    const { stdout } = process;
    return new Promise((resolve, reject) => {
        const fail = ({ message }) => {
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The result could not be written to standard output: ${message}. Nobody has read all of it.`));
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this package; a test holds it equal to package.json. */
const VERSION = "1.0.0";


/***/ })

};
;