"use strict";
exports.id = 702;
exports.ids = [702];
exports.modules = {

/***/ 7977:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   Jn: () => (/* binding */ readExpression),
/* harmony export */   Kk: () => (/* binding */ skipExpression),
/* harmony export */   UT: () => (/* binding */ keySpan),
/* harmony export */   Wv: () => (/* binding */ skipBracket),
/* harmony export */   is: () => (/* binding */ is)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);

/** Whether the token is this operator or bracket. */
const is = (token, operator) => token.type === "operator" && token.value === operator;
const CONSTANTS = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
]);
/**
 * The expression that begins at the next token, up to the line end, comma or closing bracket after it. Literals, lists and
 * objects become nodes; whatever needs evaluation, or lies deeper than DOCUMENT_DEPTH, is computed. `depth` is that of
 * the map or list around it.
 */
function readExpression(reader, depth) {
    const first = reader.peek();
    if (endsExpression(first)) {
        reader.report("MISSING_VALUE", reader.span(first.start, first.end));
        return computed(reader.span(first.start, first.start));
    }
    const literal = readLiteral(reader, depth);
    if (literal && endsExpression(reader.peek()))
        return literal;
    skipExpression(reader);
    return computed(reader.span(first.start));
}
/** A node for what stands at `at` and needs evaluation. */
const computed = (at) => ({
    type: "computed",
    written: at.source.text.slice(at.start, at.end),
    at,
});
/** Takes every token up to the end of the expression or line; brackets are taken with all that they enclose. */
function skipExpression(reader) {
    while (!endsExpression(reader.peek())) {
        const token = reader.take();
        if (opens(token))
            skipBracket(reader, token);
    }
}
/** Takes every token up to the bracket that closes the one just taken. A loop, so that no nesting is too deep for it. */
function skipBracket(reader, opening) {
    return reader.withNewlines(false, () => {
        for (let open = 1; open > 0;) {
            const token = reader.take();
            if (token.type === "end")
                return reader.reportUnclosed(reader.span(opening.start, opening.end));
            if (opens(token))
                open++;
            else if (closes(token))
                open--;
        }
        return undefined;
    });
}
const opens = (token) => is(token, "{") || is(token, "[") || is(token, "(");
const closes = (token) => is(token, "}") || is(token, "]") || is(token, ")");
const endsExpression = (token) => token.type === "newline" || token.type === "end" || is(token, ",") || closes(token);
/** A literal, or undefined where the tokens are none; some of them may be taken by then. */
function readLiteral(reader, depth) {
    const token = reader.peek();
    if (is(token, "["))
        return bounded(reader, depth, () => readList(reader, depth + 1));
    if (is(token, "{"))
        return bounded(reader, depth, () => readObject(reader, depth + 1));
    if (token.type === "operator")
        return is(token, "-") ? readNegative(reader) : undefined;
    reader.take();
    if (token.value === undefined)
        return undefined;
    if (token.type === "number")
        return scalar(reader, token.start, Number(token.value));
    if (token.type !== "identifier")
        return scalar(reader, token.start, token.value);
    const constant = CONSTANTS.get(token.value);
    return constant === undefined ? undefined : scalar(reader, token.start, constant);
}
function bounded(reader, depth, read) {
    if (depth < _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENT_DEPTH */ .gs)
        return read();
    const { start, end } = reader.peek();
    reader.report("TOO_DEEP", reader.span(start, end));
    return undefined;
}
function scalar(reader, start, value) {
    const at = reader.span(start);
    return { type: "scalar", value, written: at.source.text.slice(at.start, at.end), at };
}
function readNegative(reader) {
    const { start } = reader.take();
    if (reader.peek().type !== "number")
        return undefined;
    return scalar(reader, start, -Number(reader.take().value));
}
const isFor = (token) => token.type === "identifier" && token.value === "for";
function readList(reader, depth) {
    const opening = reader.take();
    return reader.withNewlines(false, () => isFor(reader.peek()) ? skipBracket(reader, opening) : finishList(reader, opening, depth));
}
function finishList(reader, opening, depth) {
    const items = [];
    while (!is(reader.peek(), "]")) {
        if (reader.peek().type === "end")
            return reader.reportUnclosed(reader.span(opening.start, opening.end));
        if (!reader.count())
            return skipBracket(reader, opening);
        items.push(readExpression(reader, depth));
        if (is(reader.peek(), ","))
            reader.take();
        else if (!is(reader.peek(), "]"))
            refuse(reader);
    }
    reader.take();
    return { type: "list", items, at: reader.span(opening.start) };
}
function refuse(reader) {
    const { type, start, end } = reader.take();
    if (type !== "end")
        reader.report("UNEXPECTED_TOKEN", reader.span(start, end));
}
function readObject(reader, depth) {
    const opening = reader.take();
    return reader.withNewlines(true, () => {
        while (reader.peek().type === "newline")
            reader.take();
        return isFor(reader.peek()) ? skipBracket(reader, opening) : finishObject(reader, opening, depth);
    });
}
function finishObject(reader, opening, depth) {
    const entries = [];
    while (!is(reader.peek(), "}")) {
        const token = reader.peek();
        if (token.type === "end")
            return reader.reportUnclosed(reader.span(opening.start, opening.end));
        if (!reader.count())
            return skipBracket(reader, opening);
        if (token.type === "newline" || is(token, ","))
            reader.take();
        else if (closes(token))
            refuse(reader);
        else
            entries.push(...readEntry(reader, depth));
    }
    reader.take();
    return { type: "map", entries, at: reader.span(opening.start) };
}
function* readEntry(reader, depth) {
    const key = readKey(reader);
    if (!separates(reader.peek())) {
        const { start, end } = reader.peek();
        reader.report("UNEXPECTED_TOKEN", reader.span(start, end));
        skipExpression(reader);
        return;
    }
    reader.take();
    const value = readExpression(reader, depth);
    yield { key: key.at, value: key.literal ? value : computed(value.at) };
}
const separates = (token) => is(token, "=") || is(token, ":");
/** An object's key. One that needs evaluation goes by what is written, and its value is not to be trusted either. */
function readKey(reader) {
    const first = reader.take();
    if (first.type !== "operator" && first.value !== undefined && separates(reader.peek())) {
        return { at: { value: first.value, at: keySpan(reader, first) }, literal: true };
    }
    if (opens(first))
        skipBracket(reader, first);
    while (!endsExpression(reader.peek()) && !separates(reader.peek())) {
        const token = reader.take();
        if (opens(token))
            skipBracket(reader, token);
    }
    const at = reader.span(first.start);
    return { at: { value: at.source.text.slice(at.start, at.end), at }, literal: false };
}
/** Where a name stands: an identifier, or the text inside the quotes of a string. */
const keySpan = (reader, { type, start, end }) => type === "string" ? reader.span(start + 1, end - 1) : reader.span(start, end);


/***/ }),

/***/ 7431:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createLexer)
});

;// CONCATENATED MODULE: ./lib/documents/hcl-template.js
const IN_QUOTES = -1;
/** `<<EOT` or `<<-EOT` with its line end. Source: hclsyntax/scan_tokens.rl of hashicorp/hcl, BeginHeredocTmpl. */
const HEREDOC_START = "<<(-?)([\\p{ID_Start}_][\\p{ID_Continue}-]*)\\r?\\n";
const QUOTED = /["\n]|\\[^\r\n]?|\$\$\{|%%\{|[$%]\{/g;
const HEREDOC = /\n|\$\$\{|%%\{|[$%]\{/g;
const SEQUENCE = new RegExp(`["{}#]|//|/\\*|${HEREDOC_START}`, "gu");
/**
 * The extent of the quoted string whose content begins at `start`, in one pass and without recursion. With `flat`, template
 * sequences are noticed but not followed, so that the string ends on its line at the latest. Undefined where it never ends.
 */
const skipQuoted = (text, start, flat) => skip(text, start, IN_QUOTES, flat);
/** The extent of the heredoc whose content begins at `start`, to the end of its closing marker; `flat` as for skipQuoted. */
const skipHeredoc = (text, start, marker, flat) => skip(text, start, marker, flat);
function skip(text, start, outermost, flat) {
    const stack = [outermost];
    let position = start;
    let templated = false;
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
        const step = nextStep(text, position, frame);
        if (!step)
            return undefined;
        position = step.position;
        templated ||= step.push === 0;
        if (step.braces !== undefined)
            stack[stack.length - 1] = step.braces;
        if (step.push !== undefined && !flat)
            stack.push(step.push);
        if (step.pop)
            stack.pop();
        if (stack.length === 0)
            return { end: position, templated, closed: step.pop === "closed" };
    }
    return undefined;
}
function nextStep(text, position, frame) {
    if (frame === IN_QUOTES)
        return stepInQuotes(text, position);
    return typeof frame === "string" ? stepInHeredoc(text, position, frame) : stepInSequence(text, position, frame);
}
function stepInQuotes(text, position) {
    QUOTED.lastIndex = position;
    const match = QUOTED.exec(text);
    if (!match)
        return { position: text.length, pop: "unclosed" };
    if (match[0] === "\n")
        return { position: match.index, pop: "unclosed" };
    if (match[0] === '"')
        return { position: QUOTED.lastIndex, pop: "closed" };
    return { position: QUOTED.lastIndex, ...sequenceAt(match[0]) };
}
function stepInHeredoc(text, position, marker) {
    if (text[position - 1] === "\n") {
        const newline = text.indexOf("\n", position);
        const line = text.slice(position, newline < 0 ? text.length : newline);
        if (line.trim() === marker)
            return { position: position + line.trimEnd().length, pop: "closed" };
    }
    HEREDOC.lastIndex = position;
    const match = HEREDOC.exec(text);
    return match ? { position: HEREDOC.lastIndex, ...sequenceAt(match[0]) } : undefined;
}
const sequenceAt = (found) => (found === "${" || found === "%{" ? { push: 0 } : {});
function stepInSequence(text, position, braces) {
    SEQUENCE.lastIndex = position;
    const match = SEQUENCE.exec(text);
    if (!match)
        return undefined;
    const after = SEQUENCE.lastIndex;
    if (match[0] === '"')
        return { position: after, push: IN_QUOTES };
    if (match[2] !== undefined)
        return { position: after, push: match[2] };
    if (match[0] === "{")
        return { position: after, braces: braces + 1 };
    if (match[0] === "}")
        return braces === 0 ? { position: after, pop: "closed" } : { position: after, braces: braces - 1 };
    const comment = match[0] === "/*" ? "*/" : "\n";
    const end = text.indexOf(comment, after);
    return end < 0 ? undefined : { position: end + comment.length };
}

// EXTERNAL MODULE: ./lib/documents/hcl-text.js
var hcl_text = __webpack_require__(5611);
;// CONCATENATED MODULE: ./lib/documents/hcl-lexer.js


const ASCII_NAME = /[A-Za-z_][\w-]*/y;
const PLAIN_STRING = /"[^"\\\n$%]*"/y;
const BLANKS = /[ \t\r]+/y;
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const OPERATOR = /==|!=|<=|>=|=>|&&|\|\||::|\.\.\.|./suy;
const hcl_lexer_HEREDOC = new RegExp(HEREDOC_START, "uy");
/**
 * The tokens of an HCL text, one for each call, without comments; after the last one always `end`. Strings and heredocs
 * are one token each, whatever templates they hold. Linear in the length of the text; trouble goes to `report`.
 * Format: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md.
 */
function createLexer(text, report) {
    const state = { text, report, position: 0, flat: false, markers: undefined };
    return () => {
        skipBlank(state);
        const token = readToken(state);
        state.position = token.end;
        return token;
    };
}
function skipBlank(state) {
    do {
        BLANKS.lastIndex = state.position;
        if (BLANKS.test(state.text))
            state.position = BLANKS.lastIndex;
    } while (skipComment(state));
}
/** Passes over a comment; false where none begins. */
function skipComment(state) {
    const { text, position } = state;
    if (text.charAt(position) === "#" || text.startsWith("//", position)) {
        state.position = indexOrEnd(text, "\n", position);
        return true;
    }
    if (!text.startsWith("/*", position))
        return false;
    const end = text.indexOf("*/", position + 2);
    if (end < 0)
        state.report("UNCLOSED_COMMENT", position, position + 2);
    state.position = end < 0 ? text.length : end + 2;
    return true;
}
/** Signs that are whole operators, whatever follows. */
const SINGLE = "{}()[],";
function readToken(state) {
    const { text, position: start } = state;
    const first = text[start];
    if (first === undefined)
        return { type: "end", start, end: start, value: undefined };
    if (first === "\n")
        return { type: "newline", start, end: start + 1, value: undefined };
    if (first === '"')
        return readQuoted(state);
    if (SINGLE.includes(first))
        return { type: "operator", start, end: start + 1, value: first };
    return ((first === "<" ? readHeredoc(state) : undefined) ??
        readName(text, start) ??
        match(text, start, NUMBER, "number") ??
        match(text, start, OPERATOR, "operator") ?? { type: "operator", start, end: start + 1, value: first });
}
/** An identifier; nearly all are of ASCII, of which it is told sooner. */
function readName(text, start) {
    const name = match(text, start, ASCII_NAME, "identifier");
    const next = text.charCodeAt(name ? name.end : start);
    return next >= 0x80 ? match(text, start, IDENTIFIER, "identifier") : name;
}
function match(text, start, pattern, type) {
    pattern.lastIndex = start;
    if (!pattern.test(text))
        return undefined;
    const end = pattern.lastIndex;
    return { type, start, end, value: text.slice(start, end) };
}
function readQuoted(state) {
    const { text, position: start } = state;
    const plain = match(text, start, PLAIN_STRING, "string");
    if (plain)
        return { ...plain, value: text.slice(start + 1, plain.end - 1) };
    const extent = skipQuoted(text, start + 1, state.flat);
    if (!extent) {
        state.flat = true;
        return readQuoted(state);
    }
    const { end, templated, closed } = extent;
    if (!closed)
        state.report("UNCLOSED_STRING", start, end);
    const value = closed && !templated ? (0,hcl_text/* unescapeQuoted */.L)(text.slice(start + 1, end - 1)) : undefined;
    if (closed && !templated && value === undefined)
        state.report("INVALID_ESCAPE", start, end);
    return { type: "string", start, end, value };
}
function readHeredoc(state) {
    const { text, position: start } = state;
    hcl_lexer_HEREDOC.lastIndex = start;
    const opening = hcl_lexer_HEREDOC.exec(text);
    const marker = opening?.[2];
    if (!opening || marker === undefined)
        return undefined;
    const from = hcl_lexer_HEREDOC.lastIndex;
    state.markers ??= loneWords(text);
    const ends = (state.markers.get(marker) ?? -1) >= from;
    const extent = ends ? skipHeredoc(text, from, marker, state.flat) : undefined;
    if (extent) {
        const lines = text.slice(from, text.lastIndexOf("\n", extent.end - 1) + 1);
        const value = extent.templated ? undefined : (0,hcl_text/* heredocValue */.c)(lines, opening[1] === "-");
        return { type: "heredoc", start, end: extent.end, value };
    }
    if (ends && !state.flat) {
        state.flat = true;
        return readHeredoc(state);
    }
    state.report("UNCLOSED_HEREDOC", start, from);
    return { type: "heredoc", start, end: start + opening[0].trimEnd().length, value: undefined };
}
function loneWords(text) {
    const last = new Map();
    for (let start = 0; start < text.length; start = indexOrEnd(text, "\n", start) + 1) {
        const word = text.slice(start, indexOrEnd(text, "\n", start)).trim();
        if (word !== "" && !/\s/.test(word))
            last.set(word, start);
    }
    return last;
}
function indexOrEnd(text, searched, from) {
    const index = text.indexOf(searched, from);
    return index < 0 ? text.length : index;
}


/***/ }),

/***/ 5611:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unescapeQuoted),
/* harmony export */   c: () => (/* binding */ heredocValue)
/* harmony export */ });
// What the text between quotes, or in a heredoc, stands for. Source: hclsyntax/spec.md of hashicorp/hcl, "Template Expressions".
const ESCAPES = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
/** The value of a quoted string's inside, without template sequences. Undefined where an escape is none of HCL's. */
function unescapeQuoted(inside) {
    let valid = true;
    const value = inside.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]?))|([$%])\4\{/g, (_, short, long, single, sigil) => {
        if (sigil !== undefined)
            return `${sigil}{`;
        const hex = short ?? long;
        const decoded = hex === undefined ? ESCAPES[single ?? ""] : character(Number.parseInt(hex, 16));
        if (decoded === undefined)
            valid = false;
        return decoded ?? "";
    });
    return valid ? value : undefined;
}
// A lone half of a surrogate pair is no character; Go writes U+FFFD in its place.
function character(code) {
    if (code > 0x10ffff)
        return undefined;
    return code >= 0xd800 && code <= 0xdfff ? "\uFFFD" : String.fromCodePoint(code);
}
/** The value of a heredoc's lines, without template sequences; `indented` (`<<-`) takes off the white space all lines share. */
function heredocValue(lines, indented) {
    return (indented ? withoutIndent(lines) : lines).replace(/([$%])\1\{/g, "$1{");
}
// Lines of white space alone neither count nor lose anything: hclsyntax/parser_template.go, flushHeredocTemplateParts.
function withoutIndent(text) {
    const lines = text.split("\n");
    let shared = Number.POSITIVE_INFINITY;
    for (const line of lines)
        if (line.trim() !== "")
            shared = Math.min(shared, line.length - line.trimStart().length);
    return lines.map((line) => (line.trim() === "" ? line : line.slice(shared))).join("\n");
}


/***/ }),

/***/ 6590:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseHcl)
});

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/documents/hcl-expression.js
var hcl_expression = __webpack_require__(7977);
// EXTERNAL MODULE: ./lib/documents/hcl-lexer.js + 1 modules
var hcl_lexer = __webpack_require__(7431);
;// CONCATENATED MODULE: ./lib/documents/hcl-reader.js


/**
 * A reader of the HCL text of `source`. With `recovering`, a block header at the left margin ends whatever is still open:
 * only for a text that is known to leave something unclosed, since in a sound one such a header may be a nested block's.
 */
function createReader(source, recovering) {
    const problems = [];
    let unclosed = false;
    let values = 0;
    const report = (found, at) => {
        if (problems.length < limits/* DOCUMENT_PROBLEMS */.h2)
            problems.push({ rule: "invalid-hcl", at, found });
    };
    const lex = (0,hcl_lexer/* createLexer */.$)(source.text, (found, start, end) => report(found, { source, start, end }));
    const tokens = createTokens(source.text, lex, recovering);
    return {
        ...tokens,
        problems,
        get unclosed() {
            return unclosed;
        },
        span: (start, end = tokens.lastEnd()) => ({ source, start, end: Math.max(start, end) }),
        report,
        reportUnclosed(at) {
            unclosed = true;
            report("UNCLOSED_BRACKET", at);
            return undefined;
        },
        count: () => ++values <= limits/* DOCUMENT_NODES */.Q,
    };
}
function createTokens(text, lex, recovering) {
    let next = lex();
    let newlines = true;
    let lastEnd = 0;
    let resumedAt = -1;
    const passNewlines = () => {
        while (next.type === "newline" && !newlines)
            next = lex();
    };
    const peek = () => {
        passNewlines();
        if (!recovering || next.start === resumedAt || !startsHeader(text, next))
            return next;
        return { type: "end", start: next.start, end: next.start, value: undefined };
    };
    return {
        peek,
        take() {
            const token = peek();
            if (token.type === "end")
                return token;
            next = lex();
            lastEnd = token.end;
            return token;
        },
        withNewlines(significant, run) {
            const before = newlines;
            newlines = significant;
            const result = run();
            newlines = before;
            return result;
        },
        resume() {
            passNewlines();
            resumedAt = next.start;
            return next.type !== "end";
        },
        lastEnd: () => lastEnd,
    };
}
// A block header at the left margin: where reading starts again in a file whose brackets do not match.
const HEADER = /[A-Za-z_][\w-]*(?:[ \t]+(?:"[^"\n]*"|[A-Za-z_][\w-]*))*[ \t]*\{/y;
function startsHeader(text, { type, start }) {
    if (type !== "identifier" || (start > 0 && text[start - 1] !== "\n"))
        return false;
    HEADER.lastIndex = start;
    return HEADER.test(text);
}

// EXTERNAL MODULE: ./lib/documents/source.js
var documents_source = __webpack_require__(8508);
;// CONCATENATED MODULE: ./lib/documents/hcl.js




/**
 * One HCL text (Terraform, OpenTofu, Terragrunt; without byte order mark) as a document, in the shape of its JSON form:
 * `resource "type" "name" { ... }` is a map `resource` of a map `type` of a map `name`. Each block is an entry of its own,
 * so a key may be there again; all maps of one block reach from its header to its closing brace. The place of a quoted
 * key is the text inside the quotes. Never throws: what is wrong is in `problems` (rule `invalid-hcl`), and what could be
 * read is there. Linear in the length of the text.
 */
function parseHcl(path, text) {
    const source = (0,documents_source/* createSource */.gV)(path, text);
    let reader = createReader(source, false);
    let entries = readFile(reader);
    if (reader.unclosed) {
        reader = createReader(source, true);
        entries = readFile(reader);
    }
    const root = { type: "map", entries, at: { source, start: 0, end: text.length } };
    return { ...source, format: "hcl", root, problems: reader.problems };
}
function readFile(reader) {
    const entries = [];
    do {
        readBody(reader, 1, entries);
        if ((0,hcl_expression.is)(reader.peek(), "}"))
            reportNext(reader, "UNEXPECTED_TOKEN");
        reader.take();
    } while (reader.peek().type !== "end" || reader.resume());
    return entries;
}
/** Reads attributes and blocks into `entries`, up to the end or to a closing brace, which it leaves. */
function readBody(reader, depth, entries) {
    for (;;) {
        const token = reader.peek();
        if (token.type === "end" || (0,hcl_expression.is)(token, "}"))
            return;
        if (token.type === "newline")
            reader.take();
        else
            readItem(reader, depth, entries);
    }
}
function reportNext(reader, found) {
    const { start, end } = reader.peek();
    reader.report(found, reader.span(start, end));
}
function readItem(reader, depth, entries) {
    const name = reader.peek();
    if (name.type !== "identifier")
        reportNext(reader, "UNEXPECTED_TOKEN");
    if ((name.type !== "identifier" && name.type !== "string") || name.value === undefined) {
        skipLine(reader);
        return;
    }
    reader.take();
    if ((0,hcl_expression.is)(reader.peek(), "=")) {
        reader.take();
        entries.push({ key: located(reader, name), value: (0,hcl_expression/* readExpression */.Jn)(reader, depth) });
    }
    else if (!readBlock(reader, name, depth, entries))
        return;
    const { type } = reader.peek();
    if (type === "newline" || type === "end" || (0,hcl_expression.is)(reader.peek(), "}"))
        return;
    reportNext(reader, "UNEXPECTED_TOKEN");
    if (type === "operator")
        reader.take();
}
/** Takes what is left of a line, at least one token, and everything in the brackets that open on it. */
function skipLine(reader) {
    (0,hcl_expression/* skipExpression */.Kk)(reader);
    const { type } = reader.peek();
    if (type !== "newline" && type !== "end" && !(0,hcl_expression.is)(reader.peek(), "}"))
        reader.take();
}
const located = (reader, token) => {
    const at = (0,hcl_expression/* keySpan */.UT)(reader, token);
    return { value: token.value ?? at.source.text.slice(at.start, at.end), at };
};
/** Reads the block that this name begins into `entries`. False where it is no block; then the line is taken. */
function readBlock(reader, name, depth, entries) {
    const header = [located(reader, name)];
    for (let label = reader.peek(); label.type === "string" || label.type === "identifier"; label = reader.peek()) {
        if (label.value === undefined)
            reportNext(reader, "COMPUTED_LABEL");
        header.push(located(reader, reader.take()));
    }
    if (!findBrace(reader))
        return false;
    const inner = readBraces(reader, depth + header.length);
    const at = reader.span(name.start);
    const body = inner ? { type: "map", entries: inner, at } : (0,hcl_expression/* computed */.EW)(at);
    const outermost = header.reduceRight((value, key) => ({ type: "map", entries: [{ key, value }], at }), body);
    if (outermost.type === "map")
        entries.push(...outermost.entries);
    return true;
}
/** Whether the block's opening brace is next. One on a later line is none of HCL's, but leaves no doubt about what is meant. */
function findBrace(reader) {
    if ((0,hcl_expression.is)(reader.peek(), "{"))
        return true;
    reportNext(reader, "UNEXPECTED_TOKEN");
    if (reader.peek().type !== "newline") {
        skipLine(reader);
        return false;
    }
    while (reader.peek().type === "newline")
        reader.take();
    return (0,hcl_expression.is)(reader.peek(), "{");
}
/** What stands between braces, both of which are taken; undefined where it lies too deep. */
function readBraces(reader, depth) {
    const opening = reader.take();
    const at = reader.span(opening.start, opening.end);
    return reader.withNewlines(true, () => {
        if (depth > limits/* DOCUMENT_DEPTH */.gs) {
            reader.report("TOO_DEEP", at);
            return (0,hcl_expression/* skipBracket */.Wv)(reader, opening);
        }
        const entries = [];
        readBody(reader, depth, entries);
        if ((0,hcl_expression.is)(reader.peek(), "}"))
            reader.take();
        else
            reader.reportUnclosed(at);
        return entries;
    });
}


/***/ }),

/***/ 1083:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _duplicates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4415);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);




/**
 * One JSON text as a document, read by RFC 8259 (no comments, no trailing commas). A text with errors still gives what could
 * be read; the errors are problems of the rules `invalid-yaml` and `duplicate-key`. Never throws on a text, however hostile.
 */
function parseJson(path, text) {
    const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .createSource */ .gV)(path, text);
    const problems = [];
    const deep = tooDeepAt(text);
    if (deep !== undefined)
        problems.push(problem(source, deep, 1, "TOO_DEEP"));
    const root = deep === undefined ? build(source, problems) : undefined;
    const nothing = { type: "scalar", value: null, written: "", at: { source, start: 0, end: 0 } };
    return { ...source, format: "json", root: root ?? nothing, problems };
}
/**
 * The offset at which brackets nest deeper than DOCUMENT_DEPTH, or undefined. Read by the parser's own scanner, since the parser
 * recurses, and what is a string in a broken text is its word to say. A bracket that closes nothing is left out.
 */
function tooDeepAt(text) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    const open = [];
    for (;;) {
        scanner.scan();
        const offset = scanner.getTokenOffset();
        if (offset >= text.length)
            return undefined;
        const token = scanner.getTokenLength() === 1 ? text.charAt(offset) : "";
        const closing = CLOSING.get(token);
        if (closing !== undefined)
            open.push(closing);
        else if (token !== "" && token === open.at(-1))
            open.pop();
        if (open.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_DEPTH */ .gs)
            return offset;
    }
}
const CLOSING = new Map([
    ["[", "]"],
    ["{", "}"],
]);
/** A problem at a stretch of at least one character, as far as the text reaches. */
function problem(source, offset, length, found) {
    return { rule: "invalid-yaml", at: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .stretchAt */ .$m)(source, offset, length), found };
}
function build(source, problems) {
    const tree = createBuilder(source, problems);
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(source.text, {
        onObjectBegin: (offset) => tree.open({ type: "map", start: offset, entries: [] }),
        onArrayBegin: (offset) => tree.open({ type: "list", start: offset, items: [] }),
        onObjectEnd: (offset, length) => tree.close("map", offset + length),
        onArrayEnd: (offset, length) => tree.close("list", offset + length),
        onObjectProperty: (name, offset, length) => tree.key(name, offset, offset + length),
        onLiteralValue: (value, offset, length) => tree.scalar(value, offset, offset + length),
        onError: (code, offset, length) => {
            const found = problem(source, offset, length, `JSON_${(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code)}`);
            if (!follows(found, problems.at(-1)))
                problems.push(found);
        },
    }, { disallowComments: true });
    return tree.finish();
}
/** Whether a problem only says again what the one before it said: that a word which is no JSON is no value either. */
function follows({ at, found }, before) {
    if (before?.found !== "JSON_InvalidSymbol" || !/(?:Value|Colon|PropertyName)Expected$/.test(found))
        return false;
    return at.source.text.slice(before.at.end, at.start).trim() === "";
}
function createBuilder(source, problems) {
    const stack = [];
    let root;
    const add = (node) => {
        const parent = stack.at(-1);
        if (parent?.type === "list")
            parent.items.push(node);
        else if (parent?.key) {
            parent.entries.push({ key: parent.key, value: node });
            delete parent.key;
        }
        else if (!parent)
            root ??= node;
    };
    /** A key that gets no value in a broken text has still been said. */
    const addPending = (open) => {
        if (open?.type !== "map" || !open.key)
            return;
        const { end } = open.key.at;
        scalar(null, end, end);
    };
    const closeTop = (end) => {
        addPending(stack.at(-1));
        const top = stack.pop();
        if (!top)
            return;
        const at = { source, start: top.start, end: Math.min(end, source.text.length) };
        if (top.type === "map")
            for (const duplicate of (0,_duplicates_js__WEBPACK_IMPORTED_MODULE_3__/* .duplicateKeys */ .s)(top.entries.map((entry) => entry.key)))
                problems.push(duplicate);
        add(top.type === "list" ? { type: "list", items: top.items, at } : { type: "map", entries: top.entries, at });
    };
    const scalar = (value, start, end) => add({ type: "scalar", value, written: source.text.slice(start, end), at: { source, start, end } });
    return {
        scalar,
        open: (opened) => void stack.push(opened),
        key: (name, start, end) => {
            const parent = stack.at(-1);
            addPending(parent);
            if (parent?.type === "map")
                parent.key = { value: name, at: { source, start, end } };
        },
        /** Closes what is open up to the nearest collection of this type, since a broken text may close a parent first. */
        close: (type, end) => {
            const index = stack.findLastIndex((opened) => opened.type === type);
            while (index >= 0 && stack.length > index)
                closeTop(end);
        },
        finish: () => {
            while (stack.length > 0)
                closeTop(source.text.length);
            return root;
        },
    };
}


/***/ }),

/***/ 4702:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatOf: () => (/* binding */ formatOf),
/* harmony export */   parseDocuments: () => (/* binding */ parseDocuments)
/* harmony export */ });
/* harmony import */ var _hcl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6590);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1083);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6853);



const EXTENSIONS = [
    [".yaml", "yaml"],
    [".yml", "yaml"],
    [".json", "json"],
    [".tf", "hcl"],
    [".tofu", "hcl"],
    [".hcl", "hcl"],
    [".tfvars", "hcl"],
];
/** Files of a template in YAML or JSON, which their first character tells: CloudFormation's, and extensions of Elastic Beanstalk. */
const YAML_OR_JSON = /\.template$|(?:^|\/)\.ebextensions\/[^/]+\.config$/;
/**
 * The format in which a file is read: by its extension; a template by its first character; undefined where the name says nothing.
 */
function formatOf(path, text) {
    const name = path.toLowerCase();
    if (YAML_OR_JSON.test(name))
        return /^\s*\{/.test(text) ? "json" : "yaml";
    return EXTENSIONS.find(([suffix]) => name.endsWith(suffix))?.[1];
}
/**
 * The documents of one file's text (without byte order mark). Empty where the file holds none. Never throws: what is wrong
 * with the text is in each document's `problems`.
 */
function parseDocuments(path, text, format = formatOf(path, text)) {
    if (format === "yaml")
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(path, text);
    if (format === "json")
        return [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(path, text)];
    return format === "hcl" ? [(0,_hcl_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHcl */ .z)(path, text)] : [];
}


/***/ })

};
;