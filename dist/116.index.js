"use strict";
exports.id = 116;
exports.ids = [116];
exports.modules = {

/***/ 8407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formsOf),
/* harmony export */   o: () => (/* binding */ piecesOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4148);


/**
 * A secret as it is, and as it may stand in what somebody prints: in JSON, also with escaped slashes, in an address, and in base64.
 * Each once; the secret is the first.
 */
function formsOf(secret) {
    const json = JSON.stringify(secret).slice(1, -1);
    const bytes = Buffer.from(secret);
    return [
        ...new Set([
            secret,
            json,
            json.replaceAll("/", "\\/"),
            encodeURIComponent(bytes.toString()),
            bytes.toString("base64"),
            bytes.toString("base64url"),
        ]),
    ];
}
/** The pieces of a written secret that are too long to be shown, without line breaks, quotes and whatever else joins them. */
function piecesOf(written) {
    const pieces = [];
    let start = 0;
    for (let end = 0; end <= written.length; end++) {
        if (end < written.length && (0,_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .isIn */ .S1)(_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_TABLE */ .V_, written.charCodeAt(end)))
            continue;
        if (end - start > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_CHARACTERS_SHOWN */ .ee)
            pieces.push(written.slice(start, end));
        start = end + 1;
    }
    return pieces;
}


/***/ }),

/***/ 7235:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   lP: () => (/* binding */ passesPath),
/* harmony export */   pd: () => (/* binding */ passesText),
/* harmony export */   vy: () => (/* binding */ passesSomewhere)
/* harmony export */ });
/** Whether a detector with this anchor could find anything in a text. Sound: never false where the detector would match. */
const passes = (anchor, path, text) => passesPath(anchor, path) && passesText(anchor, text);
/** Whether an anchor leaves a detector a file of this path. (`search` keeps no state between calls, as `test` may.) */
const passesPath = ({ paths }, path) => paths === undefined || path.search(paths) >= 0;
/** passes() for a text that stands under several paths. */
const passesSomewhere = (anchor, paths, text) => paths.some((path) => passesPath(anchor, path)) && passesText(anchor, text);
/** passes() for a file of any path. */
function passesText(anchor, text) {
    if ("literals" in anchor)
        return anchor.literals.some((literal) => text.includes(literal));
    if (!("locate" in anchor))
        return true;
    for (const _ of anchor.locate(text))
        return true;
    return false;
}


/***/ }),

/***/ 4116:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dL: () => (/* binding */ findSecrets),
  iq: () => (/* binding */ findSecretsIn),
  Sd: () => (/* binding */ secretsInText)
});

// EXTERNAL MODULE: ./lib/asking.js
var asking = __webpack_require__(8621);
// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/documents/source.js
var documents_source = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/once.js
var once = __webpack_require__(3551);
// EXTERNAL MODULE: ./lib/scan/forms.js
var scan_forms = __webpack_require__(8407);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/scan/texts.js
var texts = __webpack_require__(3400);
;// CONCATENATED MODULE: ./lib/scan/positions.js



/**
 * Where some stretches of a blob begin, which readTexts() gave, in their order. Columns are UTF-16 code units where the stretch and
 * all before it are text, and else bytes.
 */
function* positionsOf(stretches, { size, wide }) {
    const positions = [];
    const counter = createCounter(wide);
    let at = 0;
    for (const { start, encoding } of stretches) {
        while (at < start) {
            const bytes = yield { start: at, end: Math.min(size, at + asking/* READ_BYTES */.NK) };
            const from = at === 0 ? (0,texts/* markLength */.Id)(bytes, wide) : 0;
            const isEnd = at + bytes.length >= start;
            const to = isEnd ? start - at : (0,texts/* boundary */.pP)(bytes, bytes.length - MARGIN_BYTES, wide);
            counter.add(bytes.subarray(from, to));
            at += to;
        }
        positions.push(counter.position(encoding === "binary"));
    }
    return positions;
}
const MARGIN_BYTES = 4;
/** A place in a stretch as one in the whole, in which the stretch begins at `base`. */
function placeFrom(base, place) {
    const column = (line, own) => (line === 1 ? own + base.column - 1 : own);
    return {
        ...place,
        startLine: place.startLine + base.line - 1,
        startColumn: column(place.startLine, place.startColumn),
        endLine: place.endLine + base.line - 1,
        endColumn: column(place.endLine, place.endColumn),
    };
}
const LF = 10;
const CR = 13;
function createCounter(wide) {
    // Columns are kept both ways, since what comes later decides which of them is meant.
    const state = { line: 1, bytes: 0, units: 0, isText: true };
    return {
        add(bytes) {
            if (wide)
                return countUnits(state, bytes, wide);
            state.isText &&= (0,external_node_buffer_.isUtf8)(bytes);
            return countBytes(state, bytes);
        },
        position: (inBytes) => ({
            line: state.line,
            column: 1 + (wide === undefined && (inBytes || !state.isText) ? state.bytes : state.units),
        }),
    };
}
/** Line breaks are looked for by the platform, several times as fast as a loop over all bytes. */
function countBytes(counted, { buffer, byteOffset, length }) {
    const bytes = Buffer.from(buffer, byteOffset, length);
    let start = 0;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, start)) {
        counted.line++;
        start = at + 1;
    }
    for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) {
        if (bytes[at + 1] === LF)
            continue;
        counted.line++;
        start = Math.max(start, at + 1);
    }
    if (start > 0)
        Object.assign(counted, { bytes: 0, units: 0 });
    counted.bytes += length - start;
    const rest = bytes.subarray(start);
    if (counted.isText)
        counted.units += (0,external_node_buffer_.isAscii)(rest) ? rest.length : rest.toString("utf8").length;
}
function countUnits(counted, bytes, wide) {
    const unit = (0,texts/* unitReader */.WK)(bytes, wide);
    for (let at = 0; at < bytes.length; at += 2) {
        const isBreak = unit(at) === LF || (unit(at) === CR && unit(at + 2) !== LF);
        counted.line += isBreak ? 1 : 0;
        counted.units = isBreak ? 0 : counted.units + 1;
    }
}

// EXTERNAL MODULE: ./lib/scan/prefilter.js
var prefilter = __webpack_require__(7235);
// EXTERNAL MODULE: ./lib/scan/prefilter/pattern.js
var pattern = __webpack_require__(7854);
;// CONCATENATED MODULE: ./lib/scan/prefilter/text-filter.js


/** A filter that searches a text once for the literals of all rules. Those of the other rules' anchors are asked one by one. */
function createTextFilter(rules) {
    const owners = new Map();
    for (const rule of rules) {
        for (const literal of "literals" in rule.anchor ? rule.anchor.literals : []) {
            owners.set(literal, [...(owners.get(literal) ?? []), rule]);
        }
    }
    const literals = [...owners.keys()].sort((left, right) => right.length - left.length);
    const any = alternatives(literals);
    // Without consuming anything, for a literal may begin within another one.
    const each = new RegExp(`(?=(${any.source}))`, "g");
    // Of those that begin at one place, only the longest matches.
    const rulesOf = new Map(literals.map((literal) => [
        literal,
        literals.filter((other) => literal.startsWith(other)).flatMap((other) => owners.get(other) ?? []),
    ]));
    return (text) => {
        const seen = new Set();
        const first = literals.length === 0 ? -1 : text.search(any);
        if (first >= 0) {
            each.lastIndex = first;
            for (const [, literal = ""] of text.matchAll(each))
                for (const rule of rulesOf.get(literal) ?? [])
                    seen.add(rule);
        }
        return (rule) => ("literals" in rule.anchor ? seen.has(rule) : (0,prefilter/* passesText */.pd)(rule.anchor, text));
    };
}
const alternatives = (literals) => new RegExp(literals.map(pattern/* literalSource */.R0).join("|"));

// EXTERNAL MODULE: ./lib/sorted.js
var sorted = __webpack_require__(9259);
// EXTERNAL MODULE: ./lib/scan/runs.js
var scan_runs = __webpack_require__(4148);
;// CONCATENATED MODULE: ./lib/scan/transformations/joined-pieces.js

/** The transformation that writes a value in pieces with joints between them. */
const joinedPieces = (name, { isPiece, joinsAt, edit, least }) => ({
    name,
    *locate(text, runs) {
        let done = 0;
        for (const run of runs) {
            if (run.end <= done || !isPiece(text, run))
                continue;
            let start = run.start;
            let end = done;
            for (const join of joinsAt(text, run, done, false)) {
                start = Math.min(start, join.start);
                end = join.end;
            }
            if (end === done)
                continue;
            const found = { start: Math.max(done, start), end: Math.max(end, run.end) };
            if (afterRun(text, found.end) - found.start >= least)
                yield found;
            done = found.end;
        }
    },
    undo(text, { start, end }) {
        const edits = [];
        let done = start;
        for (const run of (0,scan_runs/* runsIn */.UN)(text.slice(start, end))) {
            for (const join of joinsAt(text, { start: start + run.start, end: start + run.end }, done, true)) {
                if (join.end > end)
                    return edits;
                edits.push(edit(text, join, done));
                done = join.end;
            }
        }
        return edits;
    },
});
/** Where the characters of a run end that begin at `at`. */
function afterRun(text, at) {
    let end = at;
    while ((0,scan_runs/* isIn */.S1)(scan_runs/* RUN_TABLE */.V_, text.charCodeAt(end)))
        end++;
    return end;
}

;// CONCATENATED MODULE: ./lib/scan/transformations/lines.js

/** The line at an offset which is its first. */
function lineFrom(text, start) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    let written = end;
    while (written > start && isBlank(text.charCodeAt(written - 1)))
        written--;
    return { start, end, written, next: newline < 0 ? end : end + 1 };
}
/** The lines that hold one of these runs, in order, each once. */
function* linesWith(text, runs) {
    let done = 0;
    for (const run of runs) {
        if (run.start < done)
            continue;
        let start = run.start;
        while (start > done && text.charCodeAt(start - 1) !== NEWLINE)
            start--;
        const line = lineFrom(text, start);
        done = line.next;
        yield line;
    }
}
const NEWLINE = 10;
const isBlank = (code) => code === 32 || code === 9 || code === 13;
/** Indentation, and the sign of a comment or a quotation that stands before each of several lines; a pattern's source. */
const LINE_PREFIX = "[ \\t]*(?:(?:#{1,4}|\\/{2,4}|\\*|-{2}|;{1,2}|'|>{1,4}|\\||%{1,2}|REM|rem|!)[ \\t]+)?";
/** Whether what a line begins with is a word among others: so it is no rest of one, unless lines before have shown that. */
function isWord(text, start, { written }) {
    let end = start;
    while (end < written && (0,scan_runs/* isIn */.S1)(scan_runs/* RUN_TABLE */.V_, text.charCodeAt(end)))
        end++;
    return /^[ \t]+[^\s+.&|<>#*~^\\]/.test(text.slice(end, Math.min(written, end + 9)));
}

;// CONCATENATED MODULE: ./lib/scan/transformations/concatenated-strings.js



const joinedStrings = (name, isJoiner, least) => joinedPieces(name, {
    least,
    isPiece: isDrawnPiece,
    joinsAt: (text, run, from, within) => joinsAt(text, run, from, within ? LONGEST_PREFIX : 0, isJoiner),
    edit: joined,
});
/**
 * An operator (+ . .. & <> || ++ ~ ^ << *), or an assignment that appends; with brackets, and the prefix of a literal. Nothing is one too
 * (C, Python, shells).
 */
const OPERATOR = /^(?:\.\w{1,20}\(\))?[()]{0,2}(?:[+.&|<>~^*]{1,2}|;?[\w.$]{1,80}(?:\+|\.{1,2}|&|<>|\|\|)=|;?[\w.$]{1,80}:?=[\w.$]{1,80}(?:[+.&~^*]|\.\.|<>|\|\||\+\+))?[()&]{0,2}[A-Za-z@$]{0,2}$/;
/** What separates the items of a list, the arguments of a call, calls one after the other, and assignments of one piece each. */
const SEPARATOR = /^(?:[)\]}]{0,3}[,;]?(?:[\w.$:>-]{0,80}[([{]{1,3})?|-{1,2}|[,;]?[\w.$:[\]*<>-]{1,80}[:=]{1,2})[A-Za-z@$]{0,2}$/;
/** String literals that are joined into one, in one line or over lines. */
const concatenatedStrings = joinedStrings("concatenated strings", (between) => OPERATOR.test(between), 0);
/** Characters of a list in which pieces are looked for: those of the shortest SCIM token, since all lists are too many. */
const LEAST_LISTED = 519;
/** String literals next to each other, of which something that stands elsewhere makes one. They may as well be several. */
const listedStrings = joinedStrings("items of a list", (between) => SEPARATOR.test(between), LEAST_LISTED);
/** Whether a run is a random piece of a string, told from the quote next to it. */
function isDrawnPiece(text, run) {
    if ((0,scan_runs/* isIn */.S1)(QUOTES, text.charCodeAt(run.end)) && (0,scan_runs/* isDrawn */.tl)(text, run, "last"))
        return true;
    return (0,scan_runs/* isIn */.S1)(QUOTES, text.charCodeAt(run.start - 1)) && (0,scan_runs/* isDrawn */.tl)(text, run, "first");
}
/**
 * The joins next to a run that begin at `from` or later: one before it, and those behind it, from literal to literal. Before the
 * run, its literal may have so many characters of indentation.
 */
function* joinsAt(text, run, from, indentation, isJoiner) {
    const before = joinBefore(text, run.start, indentation, isJoiner);
    if (before && before.start >= from)
        yield before;
    let at = run.end;
    for (;;) {
        const join = joinAfter(text, at, isJoiner);
        if (!join || join.start < from)
            return;
        yield join;
        const closing = text.slice(join.end, join.end + REACH).indexOf(text.charAt(join.end - 1));
        if (closing < 0)
            return;
        at = join.end + closing;
    }
}
const QUOTES = (0,scan_runs/* tableOf */.c_)("\"'`");
/** Characters between two literals, comments included, up to which they are taken for joined. Source: our own. */
const REACH = 500;
/** From the quotes that end a literal, at `at`, to the end of those that begin the one that it is joined to, of whatever kind. */
function joinAfter(text, at, isJoiner) {
    if (!(0,scan_runs/* isIn */.S1)(QUOTES, text.charCodeAt(at)))
        return undefined;
    const quote = text.charAt(at);
    const closed = afterQuotes(text, at, quote);
    for (const opening of quotesAfter(text, closed, quote)) {
        if (!isJoiner(bare(text.slice(closed, opening))))
            continue;
        return { start: at, end: afterQuotes(text, opening, text.charAt(opening)) };
    }
    return closed - at === 2 ? { start: at, end: closed } : undefined;
}
/** The same for the quotes that begin a literal, which end before `run`, or before the blanks or the comment sign that it begins with. */
function joinBefore(text, run, indentation, isJoiner) {
    let at = run;
    while (at > run - indentation && (0,scan_runs/* isIn */.S1)(BEFORE_RUN, text.charCodeAt(at - 1)))
        at--;
    if (!(0,scan_runs/* isIn */.S1)(QUOTES, text.charCodeAt(at - 1)))
        return undefined;
    const quote = text.charAt(at - 1);
    for (const closing of quotesBefore(text, beforeQuotes(text, at, quote), quote)) {
        const join = joinAfter(text, beforeQuotes(text, closing + 1, text.charAt(closing)), isJoiner);
        if (join?.end === at)
            return join;
    }
    return undefined;
}
/** The first quote from `start` on, and the first of one kind: another may stand in a comment before it. */
function* quotesAfter(text, start, quote) {
    let at = start;
    const end = Math.min(text.length, start + REACH);
    while (at < end && !(0,scan_runs/* isIn */.S1)(QUOTES, text.charCodeAt(at)))
        at++;
    if (at === end)
        return;
    yield at;
    const same = text.slice(at, end).indexOf(quote);
    if (same > 0)
        yield at + same;
}
/** The same towards the beginning of the text. */
function* quotesBefore(text, end, quote) {
    let at = end - 1;
    const start = Math.max(0, end - REACH);
    while (at >= start && !(0,scan_runs/* isIn */.S1)(QUOTES, text.charCodeAt(at)))
        at--;
    if (at < start)
        return;
    yield at;
    const same = text.slice(start, at).lastIndexOf(quote);
    if (same >= 0 && text.charAt(at) !== quote)
        yield start + same;
}
/** What stands between two literals without blanks, line breaks, what continues a line, and comments. */
function bare(between) {
    const code = COMMENT_OR_LINE.test(between) ? between.replace(COMMENT, "\n").replace(PREFIX, "") : between;
    return code.replace(/(?:\\[nrt]|[\s\\_`])+/g, "");
}
const COMMENT_OR_LINE = /\n|\\n/;
const PREFIX = new RegExp(`(?:\\n|\\\\n)${LINE_PREFIX}`, "g");
const COMMENT = /(?:\/\/|#|--|')[^\n]*\n/g;
/** A literal that ends with the escape of a line break, before another one, is a line of a longer text. */
function joined(text, { start, end }, from) {
    const lineBreak = ["\\r\\n", "\\n"].find((candidate) => text.endsWith(candidate, start)) ?? "";
    const isWithin = start - lineBreak.length >= from;
    return lineBreak !== "" && isWithin ? { start: start - lineBreak.length, end, text: "\n" } : { start, end, text: "" };
}
const BEFORE_RUN = (0,scan_runs/* tableOf */.c_)(" \t#/*;>|%!");
const LONGEST_PREFIX = 40;
const MOST_QUOTES = 3;
function afterQuotes(text, at, quote) {
    let end = at + 1;
    while (end < at + MOST_QUOTES && text.charAt(end) === quote)
        end++;
    return end;
}
function beforeQuotes(text, end, quote) {
    let start = end - 1;
    while (start > end - MOST_QUOTES && text.charAt(start - 1) === quote)
        start--;
    return start;
}

;// CONCATENATED MODULE: ./lib/scan/transformations/wrapped-lines.js


/**
 * Undoes the wrapping of one word over several lines: when their breaks, their indentation and the comment sign before each are taken away:
 * wrapped at a column, as base64 is, or a YAML block, a here-document or a comment.
 */
const wrapped = (isOdd) => ({
    name: "wrapped lines",
    *locate(text, runs) {
        const cuts = runs.filter((run) => isCut(text, run));
        if (cuts.length === 0)
            return;
        let done = 0;
        for (const { held, cut } of linesNear(text, runs, cuts)) {
            if (held.start < done)
                continue;
            const first = isOdd ? beforeIt(text, held, done) : held;
            const last = lastFrom(text, first, isOdd);
            if (!last || last.start <= cut.end || (isOdd && !isOddly(text, held, first, last)))
                continue;
            done = last.next;
            yield { start: Math.max(first.start, first.written - wrapped_lines_REACH), end: Math.min(last.written, last.start + wrapped_lines_REACH) };
        }
    },
    undo: (text, _window, located) => located.flatMap(({ start }) => [...joinsFrom(text, lineFrom(text, start), isOdd)].map(({ between }) => ({ ...between, text: "" }))),
});
/** Lines that end with a sign of continuation are left to the transformation that undoes it. */
const wrappedLines = wrapped(false);
/**
 * The same where a line is only cut behind such a sign, as behind the backslash of an escape; where lines are of uneven length, so that
 * a shorter one need not be the last; or where the first line ends with a piece too short for a run, which may as well be another word.
 */
const wrappedEscapes = wrapped(true);
/**
 * Whether a run is the end of a line, and is no word of a language: at one line break at least, what is wrapped has such a run
 * before it.
 */
function isCut(text, run) {
    const after = text.charCodeAt(run.end);
    return (after === 10 || after === 13) && (0,scan_runs/* isDrawn */.tl)(text, run, "last");
}
/** Whether lines from `first` to `last` are joined only because more is allowed than for `wrappedLines`. */
const isOddly = (text, held, first, last) => first !== held || last.start !== lastFrom(text, held, false)?.start;
/** The last line that is joined to `first`, or undefined where none is. */
function lastFrom(text, first, isContinued) {
    let last;
    for (const join of joinsFrom(text, first, isContinued))
        last = join.next;
    return last;
}
/** The lines that hold a run and stand shortly before a cut, or end with it. */
function* linesNear(text, runs, cuts) {
    let next = 0;
    const first = (cuts[0]?.start ?? 0) - wrapped_lines_REACH;
    for (const held of linesWith(text, runs.slice(runs.findIndex((run) => run.end >= first)))) {
        while (next < cuts.length && (cuts[next]?.end ?? 0) < held.start)
            next++;
        const cut = cuts[next];
        if (!cut)
            return;
        if (cut.start - held.start <= wrapped_lines_REACH || cut.end <= held.end)
            yield { held, cut };
    }
}
/** The line before one with a run, where it ends with a shorter piece of the same word; else the line itself. */
function beforeIt(text, line, from) {
    const end = line.start - 1;
    if (end <= from)
        return line;
    const start = Math.max(from, text.lastIndexOf("\n", end - 1) + 1, end - wrapped_lines_REACH);
    const before = lineFrom(text, start);
    return betweenLines(text, before, line, true) ? before : line;
}
const isRunless = (text, { written, start }) => (0,scan_runs/* runsIn */.UN)(text.slice(Math.max(start, written - wrapped_lines_REACH), written)).length === 0;
/**
 * How the lines from `first` on are joined. From the second line on, those that are one word begin in one column; each is a word
 * or has a run; and one that is shorter than the one before is the remainder, and the last, unless `isContinued`.
 */
function* joinsFrom(text, first, isContinued) {
    let line = first;
    let isFirst = isRunless(text, first);
    let before;
    let bare = 0;
    while (line.next > line.end) {
        const next = lineFrom(text, line.next);
        const between = betweenLines(text, line, next, isContinued);
        const own = between && pieceIn(text, between.end, next);
        if (!between || isOther(text, between.end, next, before))
            return;
        yield { between, next };
        bare = isRunless(text, next) ? bare + 1 : 0;
        if ((!isContinued && isLast(before, own)) || (bare > 0 && !isPiece(text, between.end, next, bare)))
            return;
        // What only ends with a piece too short for a run stands before the first line.
        before = isFirst ? undefined : own;
        isFirst = false;
        line = next;
    }
}
/** Whether a line is something else than the rest of the one before: it begins elsewhere, or with a word among others. */
function isOther(text, start, line, before) {
    if (!before)
        return isWord(text, start, line);
    const own = pieceIn(text, start, line);
    return before.isWhole && own !== undefined && before.indent !== own.indent;
}
const isLast = (before, own) => before !== undefined && own !== undefined && own.width < before.width;
/** Lines without a run that may follow one another within a word. Source: our own: a cut leaves one, an operator another one. */
const MOST_BARE = 2;
/** Whether a line without a run can be a piece that another follows; it is the `count`th in a row. */
const isPiece = (text, start, { written }, count) => count <= MOST_BARE && !/[^!-~]/.test(text.slice(start, written));
/** A cut through code may fall before a blank, which then is no indentation: what begins with an operator or a quote has none. */
const pieceIn = (text, start, line) => isWhole(text, start, start + 2)
    ? { indent: start - line.start, width: line.written - start, isWhole: isWhole(text, start, line.written) }
    : undefined;
function betweenLines(text, line, next, isContinued) {
    const end = line.written === line.end ? line.end : endOf(text, line);
    if (end === line.start || !canEnd(text, end) || isOpening(text, line))
        return undefined;
    if (!isContinued && SIGNS.includes(text.charAt(line.written - 1)))
        return undefined;
    const start = Math.min(afterPrefix(text, line.start, next.start), next.written);
    if (start === next.written || !(0,scan_runs/* isIn */.S1)(PIECE_TABLE, text.charCodeAt(start)))
        return undefined;
    ENTRY.lastIndex = start;
    return ENTRY.test(text) ? undefined : { start: end, end: start };
}
/** Where a line begins behind its indentation and comment sign. A quote is the latter only where the line before has it too. */
function afterPrefix(text, before, start) {
    wrapped_lines_PREFIX.lastIndex = start;
    const [prefix] = wrapped_lines_PREFIX.exec(text) ?? [""];
    const quote = prefix.indexOf("'");
    if (quote < 0)
        return start + prefix.length;
    wrapped_lines_PREFIX.lastIndex = before;
    return wrapped_lines_PREFIX.exec(text)?.[0].includes("'") ? start + prefix.length : start + quote;
}
/** Blanks before a line break are nothing, unless an operator stands before them. */
const endOf = (text, { written, end }) => {
    const isOperator = "+.&|<>".includes(text.charAt(written - 1)) && text.charAt(written - 2) === " ";
    return isOperator && text.charAt(written) === " " ? Math.min(end, written + 1) : written;
};
/** Whether a line only opens a YAML block or a here-document. */
const isOpening = (text, { start, written }) => /(?:[|>][-+]?[1-9]?|<<[-~]?[ \t]{0,9}["']?\w{1,40}["']?)$/.test(text.slice(Math.max(start, written - 64), written));
/** A word goes on in the next line only where a character of it, or what joins two pieces of it, is the last. */
function canEnd(text, end) {
    const code = text.charCodeAt(end - 1);
    if (code === SEMICOLON)
        return /&#?\w{1,10};$/.test(text.slice(Math.max(0, end - 12), end));
    return (0,scan_runs/* isIn */.S1)(PIECE_TABLE, code) || code === BLANK;
}
function isWhole(text, start, end) {
    for (let index = start; index < end; index++)
        if (!(0,scan_runs/* isIn */.S1)(scan_runs/* RUN_TABLE */.V_, text.charCodeAt(index)))
            return false;
    return true;
}
const SIGNS = "\\`^";
const SEMICOLON = 59;
const BLANK = 32;
/** What may stand at either side of a line break: a run, quotes, and what joins strings. */
const PIECE_TABLE = Uint8Array.from((0,scan_runs/* tableOf */.c_)("\"'`+.&|<>^(@$"), (own, code) => own | (scan_runs/* RUN_TABLE */.V_[code] ?? 0));
const wrapped_lines_PREFIX = new RegExp(LINE_PREFIX, "y");
/** A line that begins something else: an item of a list, or a name with its value. */
const ENTRY = /[-*][ \t]|["']?[A-Za-z_][\w.\-/ ]{0,80}["']?[ \t]*(?::[ \t\r\n]|[ \t]=|=[ \t]|=["'][^\s"',;)\]}>])/y;
/**
 * Characters of a line next to its break that can belong to a word which goes over it. Source: our own: no piece of a credential is longer.
 */
const wrapped_lines_REACH = 4096;

;// CONCATENATED MODULE: ./lib/scan/seen.js




/**
 * What is seen plainly stays. Of what is seen by the same rule in the same place with more undone, nothing is kept but what must
 * not be shown; unless it only continues what an escape, or the end of a literal, had cut off: then it takes the place of that.
 */
function onceEach(seen, plain) {
    const kept = [];
    const taken = new Map();
    for (const found of [...seen].sort((left, right) => left.undone.length - right.undone.length)) {
        const places = taken.get(found.rule) ?? [];
        taken.set(found.rule, places);
        const other = take(places, { ...found.origin, index: kept.length });
        const known = other && found.undone.length > plain ? kept[other.index] : undefined;
        if (other && known)
            kept[other.index] = seen_joined(known, found);
        else
            kept.push(found);
    }
    return kept;
}
/** One find made of two of the same place. */
function seen_joined(known, found) {
    if (known.secret === found.secret)
        return known;
    const isLonger = found.origin.start === known.origin.start && found.secret.startsWith(known.secret);
    const isCertain = !found.undone.some((name) => AMBIGUOUS.includes(name));
    const [chosen, other] = isLonger && isCertain ? [found, known] : [known, found];
    return { ...chosen, written: [...new Set([...chosen.written, ...(0,scan_forms/* piecesOf */.o)(other.secret), ...other.written])] };
}
/** What stands in the next line, or in the next item of a list, may be the rest of a secret, or something else. */
const AMBIGUOUS = [wrappedLines.name, listedStrings.name];
/** Two secrets that stand next to each other in base64 share a digit. */
const SHARED = 1;
/** Adds a stretch to those in order, unless it overlaps one of them, which is answered. */
function take(places, own) {
    const { start, end } = own;
    const index = (0,sorted/* countBefore */.t)(places, (place) => place.start < start);
    const before = places[index - 1];
    const after = places[index];
    if (before && before.end - SHARED > start)
        return before;
    if (after && after.start + SHARED < end)
        return after;
    places.splice(index, 0, own);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/scan/transformations/base64.js

/** Both alphabets. Source: RFC 4648 sections 4 and 5. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";
const DIGIT_TABLE = (0,scan_runs/* tableOf */.c_)(DIGITS);
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
    const index = DIGITS.indexOf(String.fromCharCode(code));
    return index < 64 ? Math.max(0, index) : index - 2;
});
/**
 * Bytes of text in a row that base64 of a text has, and that of anything else, or what only looks like base64, hardly ever: a
 * random byte is one of text, or the NUL of UTF-16, with a probability of 0.39. Source: our own.
 */
const TEXT_BYTES = 18;
const TEXT_TABLE = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x20 && byte <= 0x7e) || [0, 9, 10, 13].includes(byte) ? 1 : 0);
const SHORTEST = (TEXT_BYTES / 3) * 4;
/** Base64 of a text, with or without padding, also where other digits stand before it. */
const base64 = {
    name: "base64",
    *locate(text, runs) {
        for (const run of runs) {
            if (run.end - run.start < SHORTEST)
                continue;
            for (const digits of stretchesOf(text, run)) {
                if (offsetIn(text, digits) !== undefined)
                    yield { start: digits.start, end: afterPadding(text, digits.end) };
            }
        }
    },
    undo(text, _window, located) {
        const edits = [];
        for (const digits of located.flatMap((stretch) => [...stretchesOf(text, stretch)])) {
            const offset = offsetIn(text, digits);
            if (offset === undefined)
                continue;
            const start = digits.start + offset;
            // One digit alone says nothing; it stays as it is.
            const end = digits.end - ((digits.end - start) % 4 === 1 ? 1 : 0);
            edits.push({ start, end, text: Buffer.from(text.slice(start, end), "base64").toString("latin1") });
            const padded = afterPadding(text, digits.end);
            if (padded > digits.end)
                edits.push({ start: digits.end, end: padded, text: "" });
        }
        return edits;
    },
};
/** The stretches of digits that are long enough. */
function* stretchesOf(text, { start: from, end: to }) {
    let start = from;
    for (let end = from; end <= to; end++) {
        if (end < to && (0,scan_runs/* isIn */.S1)(DIGIT_TABLE, text.charCodeAt(end)))
            continue;
        if (end - start >= SHORTEST)
            yield { start, end };
        start = end + 1;
    }
}
/** At which of the first four digits the text begins, or undefined where there is none. */
function offsetIn(text, { start, end }) {
    for (let offset = 0; offset < 4; offset++) {
        let count = 0;
        for (let group = start + offset; group + 4 <= end; group += 4) {
            count = isTextGroup(text, group) ? count + 3 : 0;
            if (count >= TEXT_BYTES)
                return offset;
        }
    }
    return undefined;
}
function isTextGroup(text, at) {
    const first = VALUES[text.charCodeAt(at)] ?? 0;
    if (first >= 32)
        return false;
    const second = VALUES[text.charCodeAt(at + 1)] ?? 0;
    if (TEXT_TABLE[(first << 2) | (second >> 4)] === 0)
        return false;
    const third = VALUES[text.charCodeAt(at + 2)] ?? 0;
    if (TEXT_TABLE[((second & 15) << 4) | (third >> 2)] === 0)
        return false;
    return TEXT_TABLE[((third & 3) << 6) | (VALUES[text.charCodeAt(at + 3)] ?? 0)] === 1;
}
/** Where the padding of base64 ends that may begin at `end`. Source: RFC 4648 section 4. */
function afterPadding(text, end) {
    let after = end;
    while (after < end + 2 && text.charAt(after) === "=")
        after++;
    return after;
}

;// CONCATENATED MODULE: ./lib/scan/surroundings.js

/**
 * A function that answers what is looked at with a stretch of a text: the runs next to it, which may be the rest of the same
 * secret, written in yet another way; and some characters more, for the name of a value. To be asked in the order of the text.
 */
function createSurroundings(text, runs) {
    let first = 0;
    return (stretch) => {
        while (first < runs.length && (runs[first]?.end ?? 0) <= stretch.start)
            first++;
        return {
            start: Math.max(0, startBefore(runs, first, stretch.start) - limits/* DECODING_CONTEXT_CHARACTERS */.zv),
            end: Math.min(text.length, endAfter(runs, first, stretch.end) + limits/* DECODING_CONTEXT_CHARACTERS */.zv),
        };
    };
}
/** Where the runs before the one of this index begin that are near a stretch which starts at `from`, and near one another. */
function startBefore(runs, first, from) {
    let start = from;
    for (let index = first - 1; index >= 0; index--) {
        const run = runs[index];
        if (!run || start - run.end > GAP || from - run.start > limits/* SECRET_PIECES_CHARACTERS */.Kj)
            break;
        start = run.start;
    }
    return start;
}
/** The same for the runs behind it, to where they end. */
function endAfter(runs, first, to) {
    let end = to;
    for (let index = first; index < runs.length; index++) {
        const run = runs[index];
        if (!run || run.start - end > GAP || run.end - to > limits/* SECRET_PIECES_CHARACTERS */.Kj)
            break;
        end = Math.max(end, run.end);
    }
    return end;
}
/** Characters between two pieces of one secret: line breaks, indentation, quotes, operators, a comment. Source: our own. */
const GAP = 200;

;// CONCATENATED MODULE: ./lib/scan/transformations/escapes.js
/**
 * The transformation that writes single characters as escapes. An escape begins with the character `opening`, which a run may
 * hold, and is matched by `pattern` (global, linear in time). `decode` gives its meaning.
 */
function escapes(name, opening, pattern, decode) {
    const undo = (text, { start, end }) => {
        const edits = [];
        for (const match of text.slice(start, end).matchAll(pattern)) {
            const at = start + match.index;
            edits.push({ start: at, end: at + match[0].length, text: decode(match[0]) });
        }
        return edits;
    };
    return {
        name,
        undo,
        *locate(text, runs) {
            let next = text.indexOf(opening);
            for (const { start, end } of runs) {
                if (next < 0)
                    return;
                if (next < start)
                    next = text.indexOf(opening, start);
                // A quote or a brace after a backslash is in no run, and yet belongs to it.
                if (next >= start && next < end && undo(text, { start: next, end: end + LONGEST }).length > 0)
                    yield { start, end };
            }
        },
    };
}
/** Characters that the longest escape has, and a few more. Source: our own: &#1234567; */
const LONGEST = 12;
/** The character of a code that is written with digits; U+FFFD where there is none. */
function characterOf(digits, radix) {
    const code = Number.parseInt(digits, radix);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
}

;// CONCATENATED MODULE: ./lib/scan/transformations/backslash-escapes.js

/**
 * Escapes of JSON, YAML, program code, .properties files and regular expressions: hexadecimal, octal, line breaks and tabs, and
 * a backslash before punctuation, which is dropped. Sources: RFC 8259 section 7; YAML 1.2.2 section 5.7; ECMA-262 section
 * 12.9.4; ISO/IEC 9899:2018 section 6.4.4.4; java.util.Properties.store.
 */
const backslashEscapes = escapes("backslash escapes", "\\", /\\(?:u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|[0-7]{1,3}|[nrt]|[!-/:-@[-`{-~])/g, (written) => {
    const kind = written.charAt(1);
    if (/[uUx]/.test(kind))
        return characterOf(written.replace(/[^0-9a-fA-F]/g, ""), 16);
    if (/[0-7]/.test(kind))
        return characterOf(written.slice(1), 8);
    return CONTROLS.get(kind) ?? kind;
});
const CONTROLS = new Map([
    ["n", "\n"],
    ["r", "\r"],
    ["t", "\t"],
]);

;// CONCATENATED MODULE: ./lib/scan/transformations/continued-lines.js

/** How a line is continued in shells, Dockerfiles, Makefiles, C and YAML (\), in PowerShell (`) and in cmd.exe (^). */
const CONTINUATION = new RegExp(`[\\\\\`^]\\r?\\n${LINE_PREFIX}`, "g");
/** One word over several lines, of which each but the last ends with the sign that it goes on. */
const continuedLines = {
    name: "continued lines",
    *locate(text, runs) {
        let last;
        for (const { start, written, next } of linesWith(text, runs)) {
            if (next === written || !"\\`^".includes(text.charAt(written - 1)) || !isLineBreak(text, written))
                continue;
            const end = Math.min(lineFrom(text, next).written, next + continued_lines_REACH);
            if (last && start <= last.end)
                last = { start: last.start, end };
            else {
                if (last)
                    yield last;
                last = { start: Math.max(start, written - continued_lines_REACH), end };
            }
        }
        if (last)
            yield last;
    },
    undo: (text, { start, end }) => [...text.slice(start, end).matchAll(CONTINUATION)].map(({ 0: found, index }) => ({
        start: start + index,
        end: start + index + found.length,
        text: "",
    })),
};
const isLineBreak = (text, at) => /[\r\n]/.test(text.charAt(at));
/**
 * Characters of a line next to its break that can belong to a word which goes over it. Source: our own: no piece of a credential is longer.
 */
const continued_lines_REACH = 4096;

;// CONCATENATED MODULE: ./lib/scan/transformations/html-entities.js

/** The names of what a credential, its quotes and its operators are made of. Source: HTML Standard, "Named character references". */
const NAMES = new Map([
    ["amp", "&"],
    ["AMP", "&"],
    ["apos", "'"],
    ["ast", "*"],
    ["bsol", "\\"],
    ["colon", ":"],
    ["comma", ","],
    ["commat", "@"],
    ["dollar", "$"],
    ["equals", "="],
    ["excl", "!"],
    ["grave", "`"],
    ["gt", ">"],
    ["GT", ">"],
    ["Hat", "^"],
    ["lowbar", "_"],
    ["lpar", "("],
    ["lt", "<"],
    ["LT", "<"],
    ["nbsp", " "],
    ["NewLine", "\n"],
    ["num", "#"],
    ["percnt", "%"],
    ["period", "."],
    ["plus", "+"],
    ["quest", "?"],
    ["quot", '"'],
    ["QUOT", '"'],
    ["rpar", ")"],
    ["semi", ";"],
    ["sol", "/"],
    ["Tab", "\t"],
    ["UnderBar", "_"],
    ["verbar", "|"],
    ["vert", "|"],
]);
const htmlEntities = escapes("HTML entities", "&", new RegExp(`&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|${[...NAMES.keys()].join("|")});`, "g"), (entity) => {
    const inner = entity.slice(1, -1);
    if (!inner.startsWith("#"))
        return NAMES.get(inner) ?? entity;
    return /^#x/i.test(inner) ? characterOf(inner.slice(2), 16) : characterOf(inner.slice(1), 10);
});

;// CONCATENATED MODULE: ./lib/scan/transformations/listed-words.js



const ENDS = (0,scan_runs/* tableOf */.c_)(", \t\r\n");
const BEGINNINGS = (0,scan_runs/* tableOf */.c_)(", \t");
/** Words without quotes that are the items of a list of YAML, in lines of their own or with commas between them. */
const listedWords = joinedPieces(listedStrings.name, {
    isPiece: (text, run) => ((0,scan_runs/* isIn */.S1)(ENDS, text.charCodeAt(run.end)) && (0,scan_runs/* isDrawn */.tl)(text, run, "last")) ||
        ((0,scan_runs/* isIn */.S1)(BEGINNINGS, text.charCodeAt(run.start - 1)) && (0,scan_runs/* isDrawn */.tl)(text, run, "first")),
    *joinsAt(text, run, from) {
        const before = separatorBefore(text, run.start);
        if (before && before.start >= from)
            yield before;
        let at = run.end;
        for (;;) {
            const separator = separatorAfter(text, at);
            if (!separator || separator.start < from)
                return;
            yield separator;
            at = afterRun(text, separator.end);
        }
    },
    least: LEAST_LISTED,
    edit: (_text, separator) => ({ ...separator, text: "" }),
});
/** A comma, or the line break and the sign before the next item. */
const listed_words_SEPARATOR = /[ \t]{0,80}(?:,[ \t]{0,80}(?:\r?\n[ \t]{0,80})?|\r?\n[ \t]{0,80}-[ \t]{1,80})/y;
function separatorAfter(text, start) {
    listed_words_SEPARATOR.lastIndex = start;
    const end = start + (listed_words_SEPARATOR.exec(text)?.[0].length ?? 0);
    return end > start && (0,scan_runs/* isIn */.S1)(scan_runs/* RUN_TABLE */.V_, text.charCodeAt(end)) ? { start, end } : undefined;
}
function separatorBefore(text, end) {
    let start = beforeBlanks(text, end);
    if (text.charAt(start - 1) === "-" && start < end) {
        start = beforeLineBreak(text, beforeBlanks(text, start - 1));
        if (text.charAt(start) !== "\r" && text.charAt(start) !== "\n")
            return undefined;
    }
    else {
        start = beforeBlanks(text, beforeLineBreak(text, start)) - 1;
        if (text.charAt(start) !== ",")
            return undefined;
    }
    start = beforeBlanks(text, start);
    return (0,scan_runs/* isIn */.S1)(scan_runs/* RUN_TABLE */.V_, text.charCodeAt(start - 1)) ? { start, end } : undefined;
}
function beforeBlanks(text, end) {
    let at = end;
    while (at > end - MOST_BLANKS && (text.charAt(at - 1) === " " || text.charAt(at - 1) === "\t"))
        at--;
    return at;
}
function beforeLineBreak(text, end) {
    if (text.charAt(end - 1) !== "\n")
        return end;
    return text.charAt(end - 2) === "\r" ? end - 2 : end - 1;
}
const MOST_BLANKS = 80;

;// CONCATENATED MODULE: ./lib/scan/transformations/percent-encoding.js

/** Source: RFC 3986 section 2.1. What is no ASCII is given byte by byte, since no credential holds it. */
const percentEncoding = escapes("percent-encoding", "%", /%[0-9a-fA-F]{2}/g, (written) => characterOf(written.slice(1), 16));

;// CONCATENATED MODULE: ./lib/scan/transformations/utf-16.js

/** ASCII characters with a NUL behind each: little-endian, or big-endian from its second byte on. */
const STRIDE = new RegExp(`(?:[\\t\\n\\r\\x20-\\x7E]\\0){${scan_runs/* RUN_CHARACTERS */.Xc},}`, "y");
/** UTF-16 within a text of another encoding, as PowerShell appends it to a file. A whole file of UTF-16 is decoded before. */
const utf16 = {
    name: "UTF-16",
    locate: (text) => strides(text),
    undo: (text, _window, located) => located.map(({ start, end }) => ({ start, end, text: text.slice(start, end).replaceAll("\0", "") })),
};
function* strides(text) {
    if (!text.includes("\0"))
        return;
    let done = 0;
    // As many characters as a stride has at least: one of them is looked at in each.
    for (let at = 0; at < text.length; at += scan_runs/* RUN_CHARACTERS */.Xc) {
        if (at < done || !isWithin(text, at))
            continue;
        let start = text.charCodeAt(at) === 0 ? at - 1 : at;
        while (start - 2 >= done && isPair(text, start - 2))
            start -= 2;
        STRIDE.lastIndex = Math.max(start, 0);
        if (!STRIDE.test(text))
            continue;
        // In big-endian text the first character stands behind the first NUL alone; without it, nothing is lost but a byte.
        done = STRIDE.lastIndex;
        yield { start: Math.max(start, 0), end: done };
    }
}
/** Whether every other one of four characters is NUL. */
function isWithin(text, at) {
    const isNul = text.charCodeAt(at) === 0;
    if ((text.charCodeAt(at + 1) === 0) === isNul)
        return false;
    return (text.charCodeAt(at + 2) === 0) === isNul && (text.charCodeAt(at + 3) === 0) !== isNul;
}
/** Whether what STRIDE is made of stands there: nothing else may be taken for its beginning, or it is looked for from there in vain. */
const isPair = (text, at) => text.charCodeAt(at + 1) === 0 && isPlain(text.charCodeAt(at));
const isPlain = (code) => (code >= 0x20 && code <= 0x7e) || code === 0x09 || code === 0x0a || code === 0x0d;

;// CONCATENATED MODULE: ./lib/scan/transformations/index.js









/**
 * Every way of writing that is undone. Where two orders of undoing lead to a secret, the first one here goes first: what was cut
 * into pieces is put together before the pieces are decoded, since a cut may go through an escape or a group of digits.
 */
const transformations = [
    wrappedLines,
    wrappedEscapes,
    continuedLines,
    concatenatedStrings,
    listedStrings,
    listedWords,
    utf16,
    backslashEscapes,
    percentEncoding,
    htmlEntities,
    base64,
];

;// CONCATENATED MODULE: ./lib/scan/undo.js

/** The stretch of `text` with these edits made, which lie within it, in order and apart. */
function edited(text, { start: from, end: to }, edits) {
    const parts = [];
    const places = [];
    let length = 0;
    let done = from;
    for (const edit of edits) {
        parts.push(text.slice(done, edit.start), edit.text);
        length += edit.start - done;
        places.push(length);
        length += edit.text.length;
        done = edit.end;
    }
    parts.push(text.slice(done, to));
    const back = wayBack(from, edits, places);
    return {
        text: parts.join(""),
        origin: (start, end) => ({
            start: back(start, lastBefore(places, start + 1)),
            end: back(end, lastBefore(places, end), true),
        }),
        isEdited(start, end) {
            const index = lastBefore(places, end + 1);
            const edit = edits[index];
            return edit !== undefined && (places[index] ?? 0) + edit.text.length >= start;
        },
    };
}
/** From an offset in the new text, and the last edit that begins before it, to the offset in the old one. */
function wayBack(from, edits, places) {
    return (offset, index, isEnd = false) => {
        const edit = edits[index];
        if (edit === undefined)
            return from + offset;
        const inside = offset - (places[index] ?? 0);
        if (inside >= edit.text.length)
            return edit.end + inside - edit.text.length;
        // What is decoded as a whole, as base64 is, has a length in proportion to what it was decoded from.
        const scaled = (inside * (edit.end - edit.start)) / edit.text.length;
        return edit.start + (isEnd ? Math.ceil(scaled) : Math.floor(scaled));
    };
}
/** The index of the last of these ascending numbers that is less than `limit`, or -1. */
const lastBefore = (numbers, limit) => (0,sorted/* countBefore */.t)(numbers, (number) => number < limit) - 1;

;// CONCATENATED MODULE: ./lib/scan/views.js





/**
 * The texts in which secrets are looked for: the text itself; each stretch in which one transformation may have been applied, with
 * that undone; and the same once more for what came out. `undone` is what was undone before, by the blob's own decoding.
 */
function viewsOf(source, undone = []) {
    const round = {
        left: Math.max(limits/* DECODED_CHARACTERS */.yH, source.text.length * limits/* DECODED_TIMES */.YX),
        seen: new Set(),
        isCut: false,
    };
    return {
        get isCut() {
            return round.isCut;
        },
        *[Symbol.iterator]() {
            const { path, text } = source;
            const place = source.place.bind(source);
            const plain = { path, text, place, undone, origin: (start, end) => ({ start, end }) };
            yield plain;
            // What comes out of one transformation must not pass for what comes out of two, or it would not be undone again.
            const once = [];
            for (const result of undo(plain, undefined, round)) {
                once.push(result);
                yield result.view;
            }
            for (const { view, made } of once)
                for (const twice of undo(view, made, round))
                    yield twice.view;
        },
    };
}
/** `before` is the edit by which the view was made: only what that has touched can hold something new. */
function* undo(parent, before, round) {
    const runs = (0,scan_runs/* runsIn */.UN)(parent.text);
    for (const transformation of transformations) {
        for (const window of windowsOf(parent.text, runs, transformation, before)) {
            const edits = transformation.undo(parent.text, window, window.located);
            if (edits.length === 0)
                continue;
            round.left -= window.end - window.start;
            round.isCut ||= round.left < 0;
            if (round.isCut)
                return;
            const made = edited(parent.text, window, edits);
            if (round.seen.has(made.text))
                continue;
            round.seen.add(made.text);
            yield { view: viewOf(parent, made, transformation), made };
        }
    }
}
function viewOf(parent, made, { name }) {
    return {
        path: parent.path,
        text: made.text,
        undone: [...parent.undone, name],
        place(start, end) {
            const from = made.origin(start, Math.max(start, end));
            return parent.place(from.start, from.end);
        },
        origin(start, end) {
            const from = made.origin(start, end);
            return parent.origin(from.start, from.end);
        },
    };
}
/** The stretches of a transformation with what belongs to them, where that overlaps as one. */
function* windowsOf(text, runs, transformation, before) {
    const around = createSurroundings(text, runs);
    let window;
    for (const stretch of transformation.locate(text, runs)) {
        if (before && !before.isEdited(stretch.start, stretch.end))
            continue;
        const { start, end } = around(stretch);
        if (window && start <= window.end) {
            window.end = Math.max(window.end, end);
            window.located.push(stretch);
            continue;
        }
        if (window)
            yield window;
        window = { start, end, located: [stretch] };
    }
    if (window)
        yield window;
}

;// CONCATENATED MODULE: ./lib/scan/secrets.js














/** Every secret that a rule sees in any view of a blob, once for each place: with the fewest transformations undone. */
function findSecrets({ paths, bytes }, sought) {
    if (sought.rules.length === 0)
        return { secrets: [], isCut: false };
    if (sought.stretches === undefined && bytes.length <= limits/* SCAN_BYTES */.sh) {
        return distinct([findInText((0,texts/* textOf */.b6)(paths[0], bytes), paths, sought.rules)]);
    }
    const content = { paths, size: bytes.length, wide: (0,decode/* utf16 */.bR)(bytes) };
    return (0,asking/* answerNow */.FQ)(findSecretsIn(content, sought), (0,asking/* heldRead */.cO)(bytes));
}
/** findSecrets() for a content of any size. */
function* findSecretsIn(content, { rules, stretches }) {
    const { paths } = content;
    if (rules.length === 0)
        return { secrets: [], isCut: false };
    const seen = [];
    const holding = [];
    yield* (0,texts/* readTexts */.Z7)(paths[0], content, stretches, (text) => {
        const { secrets, isCut } = findInText(text, paths, rules);
        if (isCut)
            seen.push({ secrets: [], isCut });
        if (secrets.length > 0)
            holding.push({ at: text.at, secrets: secrets.map(detached) });
    });
    const bases = yield* positionsOf(holding.map(({ at }) => at), content);
    bases.forEach((base, index) => {
        const secrets = holding[index]?.secrets ?? [];
        seen.push({ secrets: secrets.map((found) => ({ ...found, place: placeFrom(base, found.place) })), isCut: false });
    });
    return distinct(seen);
}
/** A find that does not keep the text alive out of which it was cut. */
const detached = (found) => ({
    ...found,
    secret: copyOf(found.secret),
    written: found.written.map(copyOf),
});
const copyOf = (text) => Buffer.from(text, "utf16le").toString("utf16le");
function findInText({ source, undone }, paths, rules) {
    const filter = filterFor(rules);
    const views = viewsOf(source, undone);
    const seen = [];
    for (const view of views) {
        const passes = filter(view.text);
        const pathFor = (rule) => passes(rule) ? paths.find((path) => (0,prefilter/* passesPath */.lP)(rule.anchor, path)) : undefined;
        seen.push(...seeIn(view, source, pathFor, rules));
    }
    const secrets = onceEach(seen, undone.length).map(({ origin: _, ...found }) => found);
    return { secrets, isCut: views.isCut };
}
/** What several texts of one blob hold. Where two overlap, each of them saw the same. */
function distinct(parts) {
    const secrets = new Map(parts.flatMap((part) => part.secrets.map((found) => [keyOf(found), found])));
    return { secrets: [...secrets.values()], isCut: parts.some(({ isCut }) => isCut) };
}
/** Every secret that a rule sees in any view of a text that stands in no file; those of some views more than once. */
function* secretsInText(text, rules) {
    const source = (0,documents_source/* createSource */.gV)("", text);
    const filter = filterFor(rules);
    for (const view of viewsOf(source)) {
        const passes = filter(view.text);
        const pathFor = (rule) => ("paths" in rule.anchor || passes(rule) ? "" : undefined);
        yield* seeIn(view, source, pathFor, rules);
    }
}
/** The same few rules are asked about many texts. */
const filterFor = (0,once/* onceFor */.bO)((rules) => createTextFilter(rules));
/** `pathFor` answers as what a rule sees the view, or undefined where it cannot see anything: a rule of certain paths sees such a one. */
function* seeIn(view, source, pathFor, rules) {
    // The items of a list are mostly values of their own: only what has a structure that goes through all of them is looked for.
    const isOfList = view.undone.includes(listedStrings.name);
    for (const rule of isOfList ? rules.filter(({ disguises }) => disguises?.run !== undefined) : rules) {
        const path = pathFor(rule);
        if (path === undefined)
            continue;
        for (const { start, end, secret } of rule.find({ ...view, path })) {
            const place = view.place(start, end);
            const origin = view.origin(start, end);
            const written = source.text.slice(origin.start, afterPadding(source.text, origin.end));
            const pieces = written === secret ? [] : (0,scan_forms/* piecesOf */.o)(written);
            yield { rule: rule.id, secret, place, undone: view.undone, written: pieces, origin };
        }
    }
}
const keyOf = ({ rule, secret, place }) => [rule, place.startLine, place.startColumn, place.endLine, place.endColumn, secret].join("\0");


/***/ }),

/***/ 3400:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ markLength),
/* harmony export */   WK: () => (/* binding */ unitReader),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   pP: () => (/* binding */ boundary)
/* harmony export */ });
/* harmony import */ var _documents_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7531);
/* harmony import */ var _documents_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);



/** The text of a blob as a whole. */
function textOf(path, bytes) {
    const { text, encoding } = (0,_documents_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes);
    return { source: (0,_documents_source_js__WEBPACK_IMPORTED_MODULE_2__/* .createSource */ .gV)(path, text), undone: encoding.startsWith("utf-16") ? WIDE : NONE };
}
/**
 * The texts of some stretches of a blob of any size, or of all of it: what has more than SCAN_BYTES comes in stretches that overlap
 * by SCAN_OVERLAP_BYTES, so that every secret is whole in one. `look` is given one after the other; nothing of them is kept here.
 */
function* readTexts(path, { size, wide }, stretches, look) {
    for (const stretch of (stretches ?? [{ start: 0, end: size }]).flatMap(parts)) {
        // What lies around it tells whether a character or a line break would be halved.
        const from = Math.max(0, stretch.start - MARGIN_BYTES - (stretch.start % 2));
        const bytes = yield { start: from, end: Math.min(size, stretch.end + MARGIN_BYTES) };
        const mark = from === 0 ? markLength(bytes, wide) : 0;
        const start = Math.max(boundary(bytes, stretch.start - from, wide), mark);
        const { text, encoding } = (0,_documents_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeStretch */ .Q$)(bytes.subarray(start, boundary(bytes, stretch.end - from, wide)), wide);
        const at = { start: from + start, encoding };
        look({ source: (0,_documents_source_js__WEBPACK_IMPORTED_MODULE_2__/* .createSource */ .gV)(path, text), undone: wide ? WIDE : NONE, at });
    }
}
const WIDE = ["UTF-16"];
const NONE = [];
/** Bytes of the longest character of any encoding. */
const MARGIN_BYTES = 4;
/** A stretch in such parts as are searched at once. */
function parts({ start, end }) {
    const all = [];
    for (let from = start;; from += _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SCAN_BYTES */ .sh - _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SCAN_OVERLAP_BYTES */ .eK) {
        all.push({ start: from, end: Math.min(end, from + _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SCAN_BYTES */ .sh) });
        if (from + _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SCAN_BYTES */ .sh >= end)
            return all;
    }
}
/** The bytes of a byte order mark with which a content begins. */
function markLength(bytes, wide) {
    if (wide)
        return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 2 : 0;
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
const LF = 10;
const CR = 13;
/** The offset `wanted`, or one shortly before it that halves neither a character nor a line break. */
function boundary(bytes, wanted, wide) {
    if (wanted >= bytes.length)
        return bytes.length;
    if (!wide) {
        let at = wanted;
        while (at > wanted - 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80)
            at--;
        return bytes[at] === LF && bytes[at - 1] === CR ? at - 1 : at;
    }
    const at = wanted - (wanted % 2);
    const unit = unitReader(bytes, wide);
    const isHalf = unit(at) >= 0xdc00 && unit(at) <= 0xdfff;
    return isHalf || (unit(at) === LF && unit(at - 2) === CR) ? at - 2 : at;
}
/** A function that answers the UTF-16 code unit at an offset. */
function unitReader(bytes, wide) {
    const [low, high] = wide === "utf-16le" ? [0, 1] : [1, 0];
    return (at) => (bytes[at + low] ?? 0) | ((bytes[at + high] ?? 0) << 8);
}


/***/ })

};
;