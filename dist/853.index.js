"use strict";
exports.id = 853;
exports.ids = [853];
exports.modules = {

/***/ 4415:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ duplicateKeys)
/* harmony export */ });
/** One `duplicate-key` problem for each key that a map holds again; parsers keep such entries, and deployers keep only the last. */
function* duplicateKeys(keys) {
    const first = new Map();
    for (const key of keys) {
        const earlier = first.get(key.value);
        if (earlier)
            yield { rule: "duplicate-key", at: key.at, found: key.value, related: earlier.at };
        else
            first.set(key.value, key);
    }
}


/***/ }),

/***/ 8508:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ stretchAt),
/* harmony export */   e2: () => (/* binding */ offsetsIn),
/* harmony export */   gV: () => (/* binding */ createSource)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9259);

/**
 * A text with its line index. `place()` takes UTF-16 offsets into `text`, clamps them to it, and answers lines and columns
 * that start at 1. Lines end at LF, CRLF or a lone CR, as in YAML 1.2 (5.4).
 */
function createSource(path, text) {
    let starts;
    const locate = (offset) => {
        starts ??= lineStarts(text);
        const clamped = Math.max(0, Math.min(offset, text.length));
        const line = lastAtOrBefore(starts, clamped);
        return { line: line + 1, column: clamped - (starts[line] ?? 0) + 1 };
    };
    return {
        path,
        text,
        place(start, end) {
            const from = locate(start);
            const to = locate(Math.max(start, end));
            return { path, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
        },
    };
}
/** From an offset to behind the character there, of which a line break of two counts as one; within the text. */
function stretchAt(source, offset, length = 1) {
    const { text } = source;
    const isWithinBreak = (at) => text[at - 1] === "\r" && text[at] === "\n";
    const from = Math.min(offset, text.length);
    const to = Math.min(from + Math.max(length, 1), text.length);
    return { source, start: isWithinBreak(from) ? from - 1 : from, end: isWithinBreak(to) ? to + 1 : to };
}
/** The way back from `place()`: a function from a line and a column, both from 1, to the UTF-16 offset in `text`. */
function offsetsIn(text) {
    const starts = lineStarts(text);
    return (line, column) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}
function lineStarts(text) {
    const starts = [0];
    if (text.includes("\r")) {
        for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g))
            starts.push(index + end.length);
        return starts;
    }
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
const lastAtOrBefore = (starts, offset) => (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .countBefore */ .t)(starts, (start) => start <= offset) - 1;


/***/ }),

/***/ 6853:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/documents/source.js
var documents_source = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
;// CONCATENATED MODULE: ./lib/documents/yaml-depth.js


/**
 * The offset at which a YAML text nests deeper than DOCUMENT_DEPTH, or undefined. Measured on the lexer's tokens, because
 * the composer recurses and aborts the whole process on a text that is deep enough. Flow collections count by their
 * brackets, block collections by the distinct columns that are open at once (each level of a block needs one of its own,
 * but for a list under its key, which shares the key's).
 */
function tooDeepAt(text) {
    return isSurelyFlat(text) ? undefined : measure(text);
}
/**
 * Whether a text nests so little that it needs no measuring: each open block collection begins at a column of its own (twice
 * that with lists under keys), each flow collection with a bracket. Nearly every file is such a one, and spared the lexer.
 */
function isSurelyFlat(text) {
    const brackets = text.match(/[[{]/g)?.length ?? 0;
    let indentation = 0;
    for (const [prefix] of text.matchAll(/^ *(?:[-?:][ \t]+)*/gm))
        indentation = Math.max(indentation, prefix.length + 1);
    return brackets + indentation < limits/* DOCUMENT_DEPTH */.gs / 2;
}
function measure(text) {
    const columns = [];
    let flow = 0;
    let offset = 0;
    let lineStart = 0;
    let hasKey = false;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (isControl(token))
            continue;
        flow = Math.max(0, flow + (FLOW.get(token) ?? 0));
        // The colon after a key stands at a column of its own, and opens nothing there.
        if (flow === 0 && opensBlock(token) && !(hasKey && token === ":"))
            enter(columns, offset - lineStart);
        if (flow + columns.length > limits/* DOCUMENT_DEPTH */.gs)
            return offset;
        hasKey ||= opensBlock(token) && !isIndicator(token);
        const newline = token.lastIndexOf("\n");
        if (newline >= 0) {
            lineStart = offset + newline + 1;
            hasKey = false;
        }
        offset += token.length;
    }
    return undefined;
}
const FLOW = new Map([
    ["[", 1],
    ["{", 1],
    ["]", -1],
    ["}", -1],
]);
// The lexer announces byte order marks, documents and scalars by control characters that do not stand in the text.
const isControl = (token) => token === "\u0002" || token === "\u0018" || token === "\u001f";
const opensBlock = (token) => !/^(?:[\s#\]}]|$)/.test(token);
const isIndicator = (token) => /^(?:[-?:]$|[&!])/.test(token);
function enter(columns, column) {
    while ((columns.at(-1) ?? -1) > column)
        columns.pop();
    if ((columns.at(-1) ?? -1) < column)
        columns.push(column);
}

// EXTERNAL MODULE: ./lib/documents/duplicates.js
var duplicates = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/documents/yaml-size.js

/**
 * An account that allows DOCUMENT_NODES nodes in DOCUMENT_DEPTH levels. A node that stands in several places counts in each of
 * them, since whoever walks the tree meets it there; but it is measured once.
 */
function createSize() {
    const known = new Map();
    let mergeable = limits/* DOCUMENT_NODES */.Q;
    let refusal;
    return {
        add(node) {
            const children = childrenOf(node);
            let nodes = 1 + children.length;
            let depth = 0;
            for (const child of children) {
                const size = known.get(child);
                nodes += (size?.nodes ?? 1) - 1;
                depth = Math.max(depth, size?.depth ?? 0);
            }
            if (node.type !== "scalar")
                depth += 1;
            known.set(node, { nodes, depth });
            if (nodes > limits/* DOCUMENT_NODES */.Q)
                refusal = "ALIAS_BOMB";
            else if (depth > limits/* DOCUMENT_DEPTH */.gs)
                refusal ??= "TOO_DEEP";
        },
        mayMerge(entries) {
            mergeable -= entries;
            if (mergeable < 0)
                refusal = "ALIAS_BOMB";
            return mergeable >= 0;
        },
        refusal: () => refusal,
    };
}
function childrenOf(node) {
    if (node.type === "list")
        return node.items;
    return node.type === "map" ? node.entries.map((entry) => entry.value) : [];
}

;// CONCATENATED MODULE: ./lib/documents/yaml-nodes.js



/**
 * A composed YAML tree as Nodes: aliases followed, merge keys merged, keys as strings in their written form. Depth of the text
 * is bounded by the caller.
 */
function composeNodes(source, contents) {
    const context = { source, problems: [], anchors: new Map(), size: createSize() };
    const root = compose(context, contents, 0);
    return { root, problems: context.problems, refusal: context.size.refusal() };
}
function compose(context, yaml, position) {
    if ((0,dist/* isAlias */.Vj)(yaml))
        return follow(context, yaml.source, spanOf(context, yaml, position));
    const anchor = (0,dist/* isScalar */.jn)(yaml) || (0,dist/* isMap */.jh)(yaml) || (0,dist/* isSeq */.oP)(yaml) ? yaml.anchor : undefined;
    if (anchor !== undefined)
        context.anchors.set(anchor, undefined);
    const node = composePlain(context, yaml, position);
    if (anchor !== undefined)
        context.anchors.set(anchor, node);
    context.size.add(node);
    return node;
}
function follow(context, name, at) {
    const target = context.anchors.get(name);
    if (target)
        return target;
    const found = context.anchors.has(name) ? "ALIAS_CYCLE" : "UNKNOWN_ALIAS";
    context.problems.push({ rule: "invalid-yaml", at, found, expected: [name] });
    return { type: "scalar", value: null, written: `*${name}`, at };
}
// A tag of the core schema (https://yaml.org/spec/1.2.2/#103-core-schema) says only what the value is read as.
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
function composePlain(context, yaml, position) {
    const at = spanOf(context, yaml, position);
    if ((0,dist/* isSeq */.oP)(yaml)) {
        return tagged({ type: "list", items: yaml.items.map((item) => compose(context, item, at.start)), at }, yaml.tag);
    }
    if ((0,dist/* isMap */.jh)(yaml))
        return tagged({ type: "map", entries: entriesOf(context, yaml, at.start), at }, yaml.tag);
    const written = context.source.text.slice(at.start, at.end);
    if (!(0,dist/* isScalar */.jn)(yaml))
        return { type: "scalar", value: null, written, at };
    const value = plainValue(yaml.value, written);
    const open = openStyle(yaml);
    return tagged(open === undefined ? { type: "scalar", value, written, at } : { type: "scalar", value, written, open, at }, yaml.tag);
}
/** A tag, even one of the core schema, leaves no parser a choice; neither do quotes. */
function openStyle({ tag, type }) {
    if (tag !== undefined || type === undefined || type.startsWith("QUOTE"))
        return undefined;
    return type === "PLAIN" ? "plain" : "block";
}
// Nearly no node has a tag, and there are very many nodes: to copy each one would take longer than to make it.
const tagged = (node, tag) => tag === undefined || CORE_TAG.test(tag) ? node : { ...node, tag };
function plainValue(value, written) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return value;
    return written;
}
function entriesOf(context, yaml, position) {
    const keys = [];
    const own = [];
    const merged = [];
    for (const pair of yaml.items) {
        const { key, open } = keyOf(context, pair.key, position);
        const value = compose(context, pair.value, key.at.end);
        keys.push(key);
        if (isMergeKey(pair.key))
            merged.push(...mergedMaps(context, value));
        else
            own.push({ key, value, ...(open ? { open } : {}) });
    }
    for (const problem of (0,duplicates/* duplicateKeys */.s)(keys))
        context.problems.push(problem);
    return merged.length === 0 ? own : withInherited(context, own, merged);
}
/** What a merge key takes: a map, or a list of maps. Other parsers stop at anything else, and so nothing is guessed. */
function mergedMaps({ problems }, value) {
    const maps = value.type === "list" ? value.items : [value];
    const other = maps.find((node) => node.type !== "map");
    if (!other)
        return maps;
    const expected = ["`<<` takes a map or a list of maps"];
    problems.push({ rule: "invalid-yaml", at: other.at, found: "BAD_MERGE", expected });
    return [];
}
// https://yaml.org/type/merge.html: keys of the map itself win, then those of the earlier merged map.
function withInherited({ size }, own, merged) {
    const known = new Set(own.map((entry) => entry.key.value));
    for (const source of merged) {
        if (source.type !== "map")
            continue;
        if (!size.mayMerge(source.entries.length))
            return own;
        const fresh = source.entries.filter((entry) => !known.has(entry.key.value));
        for (const entry of fresh) {
            known.add(entry.key.value);
            own.push(entry);
        }
    }
    return own;
}
const MERGE_TAG = "tag:yaml.org,2002:merge";
const isMergeKey = (key) => (0,dist/* isScalar */.jn)(key) && key.source === "<<" && key.type === "PLAIN" && (key.tag ?? MERGE_TAG) === MERGE_TAG;
/** A key is a node like any other: it may carry an anchor, or be an alias. */
function keyOf(context, yaml, position) {
    const at = spanOf(context, yaml, position);
    const node = compose(context, yaml, position);
    if (node.type !== "scalar")
        return { key: { value: context.source.text.slice(at.start, at.end), at } };
    const key = { value: typeof node.value === "string" ? node.value : node.written, at };
    return { key, ...(node.open ? { open: node.open } : {}) };
}
function spanOf(context, yaml, position) {
    const [start, end] = rangeOf(yaml) ?? [position, position];
    return { source: context.source, start, end: lastLineEnd(context.source.text, start, end) };
}
/** The end without the line breaks that end a block scalar, and what it is the last of: what replaces it must not join the next line. */
function lastLineEnd(text, start, end) {
    let last = end;
    while (last > start && " \t\r\n".includes(text[last - 1] ?? ""))
        last--;
    return last;
}
const rangeOf = (yaml) => {
    const range = (0,dist/* isScalar */.jn)(yaml) || (0,dist/* isMap */.jh)(yaml) || (0,dist/* isSeq */.oP)(yaml) || (0,dist/* isAlias */.Vj)(yaml) ? yaml.range : undefined;
    return range ? [range[0], range[1]] : undefined;
};

;// CONCATENATED MODULE: ./lib/documents/yaml.js




/**
 * The YAML documents of one file, read as YAML 1.2 with merge keys. Aliases and merges are followed, so a node may stand in
 * the tree more than once, always with the place where it is written. A text with errors still gives what could be read;
 * the errors are problems of the rules `invalid-yaml` and `duplicate-key`. Documents without content are left out. Never
 * throws on a text, however hostile.
 */
function parseYaml(path, text) {
    const source = (0,documents_source/* createSource */.gV)(path, text);
    const tooDeep = tooDeepAt(text);
    if (tooDeep !== undefined)
        return parseAround(source, tooDeep);
    const documents = parseAll(source, text);
    const foreign = foreignBreak(source, 0, text.length);
    return documents.length === 0 && foreign ? [refused(source, foreign.at.start, foreign.found)] : documents;
}
/** @param text the source's text, in which stretches may be blanked. */
function parseAll(source, text) {
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, merge: true, prettyErrors: false, logLevel: "silent" });
    return [...convertAll(source, [...composer.compose(tokensOf(text))])];
}
/** Each document has a lexer of its own: a quote that nothing closes would run on through all that follow. */
function* tokensOf(text) {
    const parser = new dist/* Parser */.iX();
    for (const { start, end } of partsOf(text)) {
        for (const lexeme of new dist/* Lexer */.JG().lex(text.slice(start, end)))
            yield* parser.next(lexeme);
        yield* parser.end();
    }
}
/** Refuses the documents that nest too deeply, and reads those around them. */
function parseAround(source, tooDeep) {
    const deep = [...deepDocuments(source.text)];
    const shallow = blanked(source.text, deep);
    // Should the lexer not agree on where a document ends, nothing is composed.
    if (tooDeepAt(shallow) !== undefined)
        return [refused(source, tooDeep, "TOO_DEEP")];
    const refusals = deep.map(({ at }) => refused(source, at, "TOO_DEEP"));
    return [...parseAll(source, shallow), ...refusals].sort(byPlace);
}
const byPlace = (left, right) => left.root.at.start - right.root.at.start;
function* deepDocuments(text) {
    for (const { start, end } of partsOf(text)) {
        const from = text.slice(start, end).search(MARKER) === 0 ? start + 3 : start;
        const at = tooDeepAt(text.slice(from, end));
        if (at !== undefined)
            yield { start: from, end, at: from + at };
    }
}
// A marker at the start of a line ends a document wherever it stands, in brackets and texts too: https://yaml.org/spec/1.2.2/#rule-c-forbidden
const MARKER = /(?<=^|\n)(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;
/** A text in parts that begin at its markers; the first may have none. */
function* partsOf(text) {
    let start = 0;
    for (const { index } of text.matchAll(MARKER)) {
        if (index > start)
            yield { start, end: index };
        start = index;
    }
    yield { start, end: text.length };
}
/** A text with blanks where those documents stand, so that all offsets stay as they are. */
function blanked(text, deep) {
    const parts = [];
    let from = 0;
    for (const { start, end } of deep) {
        parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, " "));
        from = end;
    }
    return parts.length === 0 ? text : [...parts, text.slice(from)].join("");
}
function refused(source, offset, code) {
    const refusal = problem(source, [offset, offset + 1], code);
    const root = { type: "scalar", value: null, written: "", at: refusal.at };
    return { ...source, format: "yaml", root, problems: [refusal] };
}
function* convertAll(source, documents) {
    let from = 0;
    for (const [index, document] of documents.entries()) {
        const to = index === documents.length - 1 ? source.text.length : document.range[2];
        if (holdsSomething(document))
            yield convert(source, document, from, to);
        from = to;
    }
}
function holdsSomething({ contents, errors }) {
    const isEmpty = (0,dist/* isScalar */.jn)(contents) && contents.source === "" && contents.type === "PLAIN" && !contents.tag;
    return errors.length > 0 || (contents !== null && !isEmpty);
}
/** `from` and `to` bound the document with its directives and comments. */
function convert(source, document, from, to) {
    const { root, problems, refusal } = composeNodes(source, document.contents);
    if (refusal)
        return refused(source, root.at.start, refusal);
    const errors = document.errors.map((error) => problem(source, error.pos, codeOf(error), [error.message]));
    const others = [versionProblem(source, document, from), foreignBreak(source, from, to)];
    const all = [...errors, ...others.filter((other) => other !== undefined), ...problems];
    return { ...source, format: "yaml", root, problems: all };
}
/** What the parser has one code for, or a code by where it noticed; by words of its sentence. */
const TELLING = [
    ["BAD_INDENT", "end with a", "UNCLOSED_FLOW"],
    ["MISSING_CHAR", "quote", "UNCLOSED_QUOTE"],
    ["MISSING_CHAR", "Missing , ", "MISSING_COMMA"],
    ["MISSING_CHAR", "without - indicator", "MISSING_DASH"],
];
const codeOf = ({ code, message }) => TELLING.find((told) => told[0] === code && message.includes(told[1]))?.[2] ?? code;
/** A directive that asks for another version than 1.2: then `yes` is no text any more, and 010 is eight. */
function versionProblem(source, document, from) {
    const directive = /^\uFEFF?%YAML[ \t]+(\S+).*/m.exec(source.text.slice(from, document.range[0]));
    if (!directive || directive[1] === "1.2")
        return undefined;
    const start = from + directive.index;
    return problem(source, [start, start + directive[0].length], "YAML_VERSION");
}
// Parsers of YAML 1.1 (PyYAML, libyaml, Terraform's yamldecode) end a line, and so a comment, at characters at which this
// parser does not: what is a comment here may be access there. https://yaml.org/spec/1.1/#id871136, and 1.2.2 section 5.4.
const FOREIGN_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
function foreignBreak(source, from, to) {
    const index = source.text.slice(from, to).search(FOREIGN_BREAK);
    if (index < 0)
        return undefined;
    return problem(source, [from + index, from + index + 1], "LINE_BREAK", [
        "it holds a line break that only some parsers know: a lone carriage return, U+0085, U+2028 or U+2029",
    ]);
}
/** A problem at a stretch of at least one character, as far as the text reaches. */
function problem(source, range, code, expected) {
    const at = (0,documents_source/* stretchAt */.$m)(source, range[0], range[1] - range[0]);
    return { rule: "invalid-yaml", at, found: code, ...(expected ? { expected } : {}) };
}


/***/ }),

/***/ 9259:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ countBefore)
/* harmony export */ });
/**
 * How many values at the start of a list lie before something, in time that grows with the logarithm of its length: the index of the first
 * that does not. In the order of the list, `isBefore` must be true up to some value and false from there on; it is true of the first
 * `from`.
 */
function countBefore(sorted, isBefore, from = 0) {
    let [low, high] = [from, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBefore(sorted[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ })

};
;