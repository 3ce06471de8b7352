"use strict";
exports.id = 446;
exports.ids = [446];
exports.modules = {

/***/ 2068:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createNames),
/* harmony export */   e: () => (/* binding */ messageBlobs)
/* harmony export */ });
/* harmony import */ var _documents_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7531);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2007);



/** Names are searched in batches, for a text of its own for each costs more than the search. */
function createNames(kind) {
    const batches = [];
    let waiting = [];
    const flush = () => {
        if (waiting.length === 0)
            return [];
        batches.push(waiting);
        const bytes = Buffer.from(waiting.map((name) => name + GAP).join(""));
        waiting = [];
        return [{ kind, paths: [String(batches.length - 1)], bytes }];
    };
    return {
        add(name) {
            waiting.push(name);
            return waiting.length < _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMES_AT_ONCE */ .lj ? [] : flush();
        },
        rest: flush,
        resolve(found, rules) {
            const nameOf = ({ paths, place }) => nameAt(batches[Number(paths[0])] ?? [], place.startLine);
            const names = new Set(found.filter(({ beside }) => beside === kind).map(nameOf));
            const others = found.filter(({ beside }) => beside !== kind);
            return [...others, ...longest(names).flatMap((name) => searchAlone(kind, name, rules))];
        },
    };
}
/** Without folders of which a path below is there too: it holds all that their names hold, and a token that a slash cuts in two. */
function longest(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
            folders.add(path.slice(0, slash));
        }
    }
    return [...paths].filter((path) => !folders.has(path));
}
/** A rule may go by what stands near; the next name is not near, it is only next in the batch. */
function searchAlone(kind, name, rules) {
    const alone = { kind, paths: [name], bytes: Buffer.from(name) };
    return (0,_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .scanBlob */ .zu)(alone, { secrets: rules, dialects: [] }).secrets;
}
/**
 * An empty line, so that nothing that is wrapped over lines goes from one name into the next; the blank parts it from a carriage return.
 */
const GAP = " \n\n";
/** The name that stands in a line of its batch. */
function nameAt(batch, wanted) {
    let line = 1;
    for (const name of batch) {
        line += name.split(/\r\n|\r|\n/).length + 1;
        if (wanted < line)
            return name;
    }
    return batch.at(-1) ?? "";
}
/**
 * A commit or tag object as blobs: its message; and the people, and whatever else its header holds. The two are no context of each
 * other: a signature, or an id, is no credential because the message speaks of one.
 */
function messageBlobs({ oid, type, bytes }) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = text.indexOf("\n\n");
    const header = text.toString("latin1", 0, end < 0 ? text.length : end);
    const people = header.replace(/^(?:tree|parent|object) [0-9a-f]+$/gm, "");
    const parts = [Buffer.from(people, "latin1"), ...(end < 0 ? [] : [text.subarray(end + 2)])];
    const kind = type === "tag" ? "tag" : "commit";
    const name = kind === "tag" ? `tag ${/^tag (.+)$/m.exec((0,_documents_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes).text)?.[1] ?? oid}` : `commit ${oid}`;
    return parts.map((part) => ({ kind, paths: [name], bytes: part, oid }));
}


/***/ }),

/***/ 5893:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bj: () => (/* binding */ createLargeScan),
  ek: () => (/* binding */ createScan)
});

// UNUSED EXPORTS: createSought

// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/scan/prefilter/byte-filter.js + 6 modules
var byte_filter = __webpack_require__(6420);
;// CONCATENATED MODULE: ./lib/scan/prefilter/blob-filter.js



/** Room for blobs that are searched whole; what is larger goes through it in stretches. */
const ROOM_BYTES = 256 * 1024;
/** Bytes of which it does not pay to read less than all. Source: our own. */
const SMALL_BYTES = 4 * limits/* NEIGHBOURHOOD_BYTES */.M2;
/** A filter for whole blobs. */
function createBlobFilter(patterns, roomBytes = ROOM_BYTES) {
    const filter = (0,byte_filter/* createByteFilter */.r7)(patterns, roomBytes);
    const { room } = filter;
    const passes = (bytes) => {
        if (bytes.length <= room.length) {
            room.set(bytes);
            if (!mayBeWide(filter, bytes))
                return filter.search(0, bytes.length) >= 0;
        }
        const search = createSearch(filter, { size: bytes.length, wide: (0,decode/* utf16 */.bR)(bytes), block: room.length, most: 1 });
        return searchHeld(search, bytes).length > 0;
    };
    function* passesIn(size, wide) {
        return (yield* searchUnheld(createSearch(filter, { size, wide, block: room.length, most: 1 }))).length > 0;
    }
    const inBlocks = (size) => createSearch(filter, { size, wide: undefined, block: limits/* NEIGHBOURHOOD_BYTES */.M2 });
    return {
        ...filter,
        passes,
        passesIn,
        neighbourhoods(bytes) {
            const { length } = bytes;
            if (length > SMALL_BYTES && (0,decode/* utf16 */.bR)(bytes) === undefined)
                return joined(searchHeld(inBlocks(length), bytes), length);
            return passes(bytes) ? undefined : [];
        },
        *neighbourhoodsIn(size, wide) {
            if (size > SMALL_BYTES && wide === undefined)
                return joined(yield* searchUnheld(inBlocks(size)), size);
            return (yield* passesIn(size, wide)) ? undefined : [];
        },
    };
}
/** Whether what lies at the start of the room may be UTF-16; it is none without a mark and without NUL. */
const mayBeWide = ({ holdsNul }, bytes) => (bytes[0] ?? 0) >= 0xfe || holdsNul(0, Math.min(bytes.length, decode/* SAMPLE_BYTES */.Z5));
function createSearch({ room, overlap, search }, { size, wide, block, most }) {
    const blocks = [];
    const width = wide === undefined ? 1 : 2;
    const length = Math.floor(size / width);
    let [start, count, isDone] = [0, 0, false];
    return {
        blocks,
        next() {
            if (isDone || blocks.length === most)
                return undefined;
            count = Math.min(length - start, room.length);
            return { start: width * start, end: width * (start + count) };
        },
        look(bytes) {
            if (wide === undefined)
                room.set(bytes);
            else
                narrow(bytes, wide, room);
            for (let from = 0; from < count && blocks.length !== most; from += block) {
                const to = Math.min(count, from + block + overlap);
                if (search(from, to) >= 0)
                    blocks.push({ start: start + from, end: start + to });
            }
            isDone = start + count === length;
            start += room.length - overlap;
        },
    };
}
function searchHeld(search, bytes) {
    for (let asked = search.next(); asked; asked = search.next())
        search.look(bytes.subarray(asked.start, asked.end));
    return search.blocks;
}
function* searchUnheld(search) {
    for (let asked = search.next(); asked; asked = search.next())
        search.look(yield asked);
    return search.blocks;
}
/** Blocks in order with what lies around them, as one where they overlap; undefined where that is most of it. */
function joined(blocks, length) {
    const stretches = [];
    for (const block of blocks) {
        const start = Math.max(0, block.start - limits/* NEIGHBOURHOOD_BYTES */.M2);
        const end = Math.min(length, block.end + limits/* NEIGHBOURHOOD_BYTES */.M2);
        const last = stretches.at(-1);
        if (last && start <= last.end)
            last.end = end;
        else
            stretches.push({ start, end });
    }
    const covered = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
    return 2 * covered < length ? stretches : undefined;
}
/** Of UTF-16, the byte of each character that holds ASCII; what is no ASCII becomes something else that is none. */
function narrow(bytes, wide, room) {
    const low = wide === "utf-16le" ? 0 : 1;
    for (let at = 0; at + 1 < bytes.length; at += 2) {
        const isAscii = bytes[at + 1 - low] === 0;
        room[at >> 1] = isAscii ? (bytes[at + low] ?? 0) : 0xff;
    }
}

// EXTERNAL MODULE: ./lib/scan/prefilter/dialect-patterns.js
var dialect_patterns = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/scan/prefilter/stored-programs.js + 2 modules
var stored_programs = __webpack_require__(6166);
// EXTERNAL MODULE: ./lib/scan/prefilter.js
var prefilter = __webpack_require__(7235);
;// CONCATENATED MODULE: ./lib/scan/dialect-filter.js





const START_BYTES = { stored: limits/* FILTER_START_BYTES */.gR, other: limits/* DIALECT_FILTER_START_BYTES */.J9 };
/**
 * A function that answers which dialects have to be asked about a blob: those that read files of its names, if its bytes hold
 * anything that one of them goes by, else none. Never leaves out a dialect whose anchor passes, so what is found is the same.
 * Files of other names are searched for other patterns; those are made after `startBytes` in such files.
 */
function createDialectFilter(dialects, startBytes = START_BYTES) {
    const readersOf = createReaders(dialects, startBytes);
    return ({ kind, paths, bytes }) => {
        if (kind !== "file")
            return [];
        const all = paths.length === 1 ? [readersOf(paths[0])] : [...new Set(paths.map(readersOf))];
        const asked = all.filter((readers) => readers.mayRead(bytes));
        if (asked.length < 2)
            return asked[0]?.dialects ?? [];
        return dialects.filter((dialect) => asked.some((readers) => readers.dialects.includes(dialect)));
    };
}
/** createDialectFilter() for blobs that are not held; `wide` says which UTF-16 one is. */
function createLargeDialectFilter(dialects) {
    const readersOf = createReaders(dialects, START_BYTES);
    return function* ({ kind, paths, unheld: { size } }, wide) {
        const asked = new Set();
        for (const readers of kind === "file" ? new Set(paths.map(readersOf)) : []) {
            const isKnown = readers.dialects.every((dialect) => asked.has(dialect));
            if (isKnown || !(yield* readers.filter().passesIn(size, wide)))
                continue;
            for (const dialect of readers.dialects)
                asked.add(dialect);
        }
        return dialects.filter((dialect) => asked.has(dialect));
    };
}
function createReaders(dialects, startBytes) {
    // There are many files, and several dialects read those of the same names.
    const anchors = [...new Map(dialects.map(({ anchor }) => [String(anchor.paths), anchor])).values()];
    const byEnding = anchors.filter(isOfEnding);
    const byName = anchors.filter((anchor) => !isOfEnding(anchor));
    const endings = new Map();
    const known = new Map();
    return (path) => {
        const ending = endingOf(path);
        const read = endings.get(ending) ?? marksOf(byEnding, path);
        if (endings.size < KNOWN_ENDINGS)
            endings.set(ending, read);
        const key = read + marksOf(byName, path);
        const found = known.get(key);
        if (found)
            return found;
        const own = dialects.filter(({ anchor }) => (0,prefilter/* passesPath */.lP)(anchor, path));
        const readers = readersFor(own, startBytes);
        known.set(key, readers);
        return readers;
    };
}
/** Of each anchor, whether it leaves a detector this file. */
const marksOf = (anchors, path) => anchors.map((anchor) => ((0,prefilter/* passesPath */.lP)(anchor, path) ? "1" : "0")).join("");
/** Endings that are remembered: more than repositories have, unless they number or hash their files there. */
const KNOWN_ENDINGS = 1000;
/** A name from its first dot on; nothing where it has none. */
function endingOf(path) {
    const dot = path.indexOf(".", path.lastIndexOf("/") + 1);
    return dot < 0 ? "" : path.slice(dot);
}
/** A dot, and letters, classes of letters, groups of such, and further dots up to the end. */
const ENDING = /^\\\.(?!\?)(?:\\\.|[a-z\d?]|\[[a-z]+\]|\(\?:(?:\\\.|[a-z\d|?]|\[[a-z]+\]|\(\?:[a-z\d|?]+\))+\))+\$$/;
/** Whether an anchor goes by the ending of a name alone. */
const isOfEnding = ({ paths }) => paths !== undefined && ENDING.test(paths.source) && /^i?$/.test(paths.flags);
function readersFor(dialects, startBytes) {
    const stored = (0,stored_programs/* dialectProgram */.RP)(dialects);
    const start = stored === undefined ? startBytes.other : startBytes.stored;
    let made;
    let seen = 0;
    const filter = () => {
        made ??= createBlobFilter(stored ?? (0,dialect_patterns/* dialectPatterns */.g)(dialects));
        return made;
    };
    return {
        dialects,
        filter,
        mayRead(bytes) {
            if (dialects.length === 0)
                return false;
            seen += bytes.length;
            if (seen < start)
                return true;
            return filter().passes(bytes);
        },
    };
}

// EXTERNAL MODULE: ./lib/scan/prefilter/secret-patterns.js + 2 modules
var secret_patterns = __webpack_require__(8476);
// EXTERNAL MODULE: ./lib/scan/scan.js + 2 modules
var scan = __webpack_require__(2007);
;// CONCATENATED MODULE: ./lib/scan/filtered.js








/**
 * scanBlob for many blobs: the bytes of each are searched once for what a secret leaves in them however it is written, and few are read
 * as text. Small inputs are read before they are searched, since making the filter costs more than it saves on FILTER_START_BYTES;
 * what is found does not depend on that. What `leave` takes is searched for secrets alone.
 */
function createScan(detectors, leave) {
    let bytes = 0;
    let sought;
    const asked = createDialectFilter(detectors.dialects);
    return (blob) => {
        bytes += blob.bytes.length;
        const { secrets } = detectors;
        if (bytes >= limits/* FILTER_START_BYTES */.gR) {
            sought ??= createSought(secrets);
            return (0,scan/* scanBlob */.zu)(blob, { secrets, dialects: asked(blob) }, sought(blob), leave);
        }
        const found = (0,scan/* scanBlob */.zu)(blob, { secrets, dialects: asked(blob) }, undefined, leave);
        if (found.secrets.length === 0 && found.unscanned.length === 0)
            return found;
        sought ??= createSought(secrets);
        const { definitions, unread } = found;
        return { ...(0,scan/* scanBlob */.zu)(blob, { secrets, dialects: [] }, sought(blob)), definitions, unread };
    };
}
/** A function that answers which rules are to be asked about what of a blob, by its bytes and paths alone. */
function createSought(rules) {
    const patterns = (0,stored_programs/* secretProgram */.dd)(rules);
    if (patterns === undefined)
        return () => ({ rules });
    const filter = createBlobFilter(patterns);
    const soughtIn = createSoughtIn(rules);
    return ({ bytes, paths }) => soughtIn(filter.neighbourhoods(bytes), paths);
}
/** The same of a blob of which it is known where its bytes may hold anything, as a BlobFilter tells it. */
function createSoughtIn(rules) {
    const ofPaths = rules.filter(secret_patterns/* isOfPaths */.K);
    return (stretches, paths) => {
        const named = ofPaths.filter(({ anchor }) => paths.some((path) => (0,prefilter/* passesPath */.lP)(anchor, path)));
        if (stretches?.length === 0)
            return { rules: named };
        return named.length > 0 || stretches === undefined ? { rules } : { rules, stretches };
    };
}
/**
 * createScan() for blobs that are too large to be held: they are gone through once for each of the filters, and again where one of these
 * finds anything, so that no more than a stretch of them is in memory.
 */
function createLargeScan(detectors) {
    const { secrets } = detectors;
    const soughtIn = createSoughtIn(secrets);
    const asked = createLargeDialectFilter(detectors.dialects);
    const patterns = secrets.length > 0 ? (0,stored_programs/* secretProgram */.dd)(secrets) : undefined;
    let filter;
    return function* (blob) {
        const { size } = blob.unheld;
        const wide = yield* (0,decode/* utf16In */.i9)(size);
        filter ??= patterns && createBlobFilter(patterns);
        const stretches = filter && (yield* filter.neighbourhoodsIn(size, wide));
        const dialects = yield* asked(blob, wide);
        return yield* (0,scan/* scanLarge */.FP)(blob, { secrets, dialects }, { sought: soughtIn(stretches, blob.paths), wide });
    };
}


/***/ }),

/***/ 4845:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ shellTextOf),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   vs: () => (/* binding */ fromBatch)
/* harmony export */ });
/* harmony import */ var _templates_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4859);
/* harmony import */ var _interpreters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7234);


/**
 * The shell text of a file that holds commands, at the same offsets; what else the file holds is blank. Undefined for every
 * other file. A template counts as a script if its name or its first line says so; its
 * statements are blank.
 */
function shellTextOf(path, text) {
    const script = scriptIn(path, text);
    const engine = script === undefined ? "none" : (0,_templates_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptEngineOf */ .ZW)(path);
    if (script === undefined || engine === "none")
        return script;
    return engine === "terraform" ? (0,_templates_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDirectives */ .By)(script) : (0,_templates_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTemplate */ .jV)(script, engine);
}
function scriptIn(path, text) {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    if (MAKEFILE.test(name))
        return fromMakefile(text, /^\t[@+\t -]*/);
    if (/^\.?justfile$|\.just$/.test(name))
        return fromMakefile(text, /^[\t ]+[@-]*|^\w[\w-]*[ \t]*:=[ \t]*(?=`)/);
    if (/^(?:dockerfile|containerfile|earthfile)|\.(?:dockerfile|containerfile)$/.test(name))
        return fromDockerfile(text);
    if (/\.(?:bat|cmd)$/.test(name))
        return fromBatch(text);
    const lines = COMMAND_LINES.find(([pattern]) => pattern.test(path));
    if (lines)
        return fromLines(text, lines[1]);
    if (/\.(?:sh|bash|zsh|ksh|bats|envrc)(?:\.(?:tpl|tftpl|tmpl|j2|jinja2?|erb))?$|^\.(?:bash|zsh|profile)|^\.?envrc$/.test(name))
        return text;
    if (/^user[-_]?data/.test(name) && !text.startsWith("#cloud-config"))
        return text;
    return (0,_interpreters_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForShell */ .K2)(text) ? text : undefined;
}
const MAKEFILE = /^(?:gnu)?makefile|\.(?:mk|mak|make)$/i;
const MAKE_VARIABLE = /^(export[ \t]+)?([A-Za-z_]\w*)[ \t]*[:?]{0,2}=[ \t]*([^\n#]*)/gm;
/** The variables that a makefile sets for its commands, by name; undefined where one has several values. Other files have none. */
function variablesOf(path, text) {
    const variables = new Map();
    if (!MAKEFILE.test(path.slice(path.lastIndexOf("/") + 1)))
        return variables;
    for (const [, exported, name = "", rest = ""] of text.matchAll(MAKE_VARIABLE)) {
        const value = rest.trim();
        // What is not exported leads nobody elsewhere.
        if (exported === undefined && name.startsWith("AWS_ENDPOINT_URL"))
            continue;
        variables.set(name, !variables.has(name) || variables.get(name) === value ? value : undefined);
    }
    return variables;
}
/**
 * Files of which each line that begins so is a command. Sources: systemd.service(5), "Command lines"; crontab(5); Heroku, "The Procfile".
 */
const COMMAND_LINES = [
    [/\.service$/i, /^[ \t]*Exec\w*[ \t]*=[ \t]*[-@:+!|]*/],
    [
        /(?:^|\/)(?:cron\.d\/[^/]+|[^/]*crontab|[^/]+\.cron)$/i,
        /^[ \t]*(?:@[a-z]+|(?:[\d*][\w*,/-]*[ \t]+){2}(?:[\w*][\w*,/-]*[ \t]+){2}[\w*][\w*,/-]*)[ \t]+/,
    ],
    [/(?:^|\/)Procfile[^/]*$/, /^[\w-]+:[ \t]*/],
];
/** What stands behind the prefix in the lines that have it, over lines that are continued too. */
function fromLines(text, prefix) {
    let runs = false;
    let continued = false;
    return eachLine(text, (line) => {
        const [head] = continued ? [""] : (prefix.exec(line) ?? []);
        runs = continued ? runs : head !== undefined;
        continued = continues(line);
        return runs ? blank(head ?? "") + line.slice(head?.length) : blank(line);
    });
}
const blank = (text) => text.replace(/[^\r\n]/g, " ");
/** Applies `change`, which keeps the length, to each line, its line break included. */
const eachLine = (text, change) => (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map(change).join("");
const continues = (line) => /\\\r?\n?$/.test(line);
/** The recipes, whose lines begin with `prefix`, and what `$(shell )` runs, over lines too. */
function fromMakefile(text, prefix) {
    let runs = false;
    let continued = false;
    return eachLine(text, (line) => {
        const start = continued ? (runs ? 0 : -1) : commandStartIn(line, prefix);
        const from = start >= 0 ? start : callIn(line);
        runs = from >= 0;
        continued = continues(line);
        if (!runs)
            return blank(line);
        return blank(line.slice(0, from)) + expansionsOf(line.slice(from));
    });
}
/** Where `$(shell )` stands in a line, if not in its comment; else -1. */
function callIn(line) {
    const call = line.indexOf("$(shell ");
    const comment = line.indexOf("#");
    return comment >= 0 && comment < call ? -1 : call;
}
/** Where a line's commands begin: after a recipe's prefix, or after the semicolon of `target: source; command`; else -1. */
function commandStartIn(line, prefix) {
    const [start] = prefix.exec(line) ?? /^[^\s#=:][^#=:]*:[^=;]*;[@+\t -]*/.exec(line) ?? [];
    return start?.length ?? -1;
}
/** Make's expansions as the shell writes them: `$(X)` is a parameter, `$(shell x)` and `$$(x)` are commands. */
const expansionsOf = (text) => text
    .replaceAll("$(shell ", "$(      ")
    .replace(/\$\(([A-Za-z_][\w.-]*)\)/g, (_, name) => `\${${name}}`)
    .replaceAll("$$", " $");
const INSTRUCTION = /^\s*(?:(?:ONBUILD|HEALTHCHECK)\s+(?:--\S+\s+)*)?(?:RUN|CMD|ENTRYPOINT)(?=[\s[])(?:\s+--[a-z][\w-]*(?:=\S*)?)*/i;
/** A file that is written as a script, and a variable that leads the AWS CLI elsewhere. */
const SCRIPT_FILE = /^\s*(?:COPY|ADD)\s.*\.(?:ba)?sh["'\]\s]*$/i;
const ENDPOINT = /^\s*ENV\s+AWS_ENDPOINT_URL(?:_IAM)?=/i;
const HERE = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/g;
/** What `RUN`, `CMD` and `ENTRYPOINT` run. Source: Dockerfile reference, "Shell and exec form", "Here-Documents". */
function fromDockerfile(text) {
    let runs = false;
    let continued = false;
    const delimiters = [];
    const continuation = /^#[ \t]*escape[ \t]*=[ \t]*`/i.test(text) ? /`(?=\r?\n?$)/ : /$^/;
    const readInstruction = (line) => {
        const [head = ""] = continued ? [] : (INSTRUCTION.exec(line) ?? []);
        if (!continued && ENDPOINT.test(line))
            return line.replace(/^\s+/, "");
        runs = continued ? runs : head !== "";
        continued = continues(line);
        delimiters.push(...Array.from(line.matchAll(HERE), ([, , delimiter = ""]) => delimiter));
        const made = runs ? blank(head) + execForm(line.slice(head.length)) : blank(line);
        runs ||= delimiters.length > 0 && SCRIPT_FILE.test(line);
        return made;
    };
    return eachLine(text, (written) => {
        const line = written.startsWith("#") ? written : written.replace(continuation, "\\");
        // A comment between the lines of an instruction: without its line break, which would end the command.
        if (continued)
            return /^\s*(?:#|$)/.test(line) ? " ".repeat(line.length) : readInstruction(line);
        if (delimiters.length === 0)
            return readInstruction(line);
        if (line.trim() === delimiters[0])
            delimiters.shift();
        return runs ? line : blank(line);
    });
}
/** `["aws", "iam"]` as words; anything else as it is. */
const execForm = (text) => /^\s*\[\s*"/.test(text)
    ? text.replace(/"(?:[^"\\]|\\.){0,1000}"|[[\],]/g, (part) => (part.length > 1 ? part : " "))
    : text;
/** The commands of cmd.exe, with its path separators and continuations as the shell has them; its `exit` ends no labels behind it. */
const fromBatch = (text) => eachLine(text, (line) => /^\s*(?:@?(?:rem|exit)\b|::)/i.test(line)
    ? blank(line)
    : line.replaceAll("'", " ").replaceAll("\\", "/").replace(/^\s*@/, blank)).replace(/\^(?=\r?\n)/g, "\\");


/***/ }),

/***/ 7234:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ shellOfFirstLine),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   HH: () => (/* binding */ extensionOfFirstLine),
/* harmony export */   K2: () => (/* binding */ asksForShell),
/* harmony export */   W1: () => (/* binding */ shellNamed),
/* harmony export */   YG: () => (/* binding */ SHELL_NAMES),
/* harmony export */   ly: () => (/* binding */ extensionFor)
/* harmony export */ });
/** The names of the shells of POSIX, as part of a pattern. */
const SHELL_NAMES = "(?:ba|z|da|k|a)?sh";
const SHELLS = [
    [/^(?:pwsh|powershell)$/i, "powershell"],
    [/^cmd$/i, "cmd"],
    [/^python[\d.]*$/i, "python"],
    [/^node(?:js)?$/i, "node"],
    [/^ruby$/i, "ruby"],
    [new RegExp(`^${SHELL_NAMES}$`, "i"), "sh"],
];
/** The last part of a path, which names a program or a file. */
const baseName = (path) => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
/** The shell or interpreter that a program of a name or a path is. */
function shellNamed(program) {
    const name = baseName(program).replace(/\.exe$/i, "");
    return SHELLS.find(([pattern]) => pattern.test(name))?.[1];
}
const EXTENSIONS = {
    powershell: "ps1",
    python: "py",
    node: "js",
    ruby: "rb",
};
/** The extension of files in the language that a program of this name or path interprets; undefined for shells that read commands, and others. */
const extensionFor = (program) => EXTENSIONS[shellNamed(program) ?? "sh"];
const FIRST_LINE = new RegExp(String.raw `^#!\s*\/\S*(?:\/env\s+(?:-S\s+)?)?\b${SHELL_NAMES}\b`);
/** Whether the first line of a script asks for a shell of POSIX. */
const asksForShell = (script) => FIRST_LINE.test(script);
/** The shell or interpreter that the first line of a script asks for. */
const shellOfFirstLine = (script) => shellNamed(programOfFirstLine(script));
/** The extension of files in the language that the first line of a script asks for; undefined as in extensionFor(). */
const extensionOfFirstLine = (script) => extensionFor(programOfFirstLine(script));
const programOfFirstLine = (script) => /^\s*#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(script)?.[1] ?? "";


/***/ }),

/***/ 6001:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ groovy),
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
const same = (open) => open;
const plain = (quote) => ({
    open: new RegExp(quote, "y"),
    close: same,
    escape: "backslash",
    lines: "one",
});
const SLASHES = /\/\/[^\n]*/y;
const STARS = { open: /\/\*/y, close: "*/" };
const HASH = /#[^\n]*/y;
// One character, but what is malformed ends there too.
const CHARACTER = /'(?:[^'\\\n]|\\[^\n]){0,20}'/uy;
const javascript = {
    id: "javascript",
    special: "/#\"'`",
    comment: /\/\/[^\n]*|^#![^\n]*/y,
    block: STARS,
    strings: [plain('"'), plain("'"), { ...plain("`"), lines: "many", hole: () => "$" + "{" }],
    operand: /\/(?![*/])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,500}\]){1,1000}\/\w*/y,
    operators: new Set("return typeof case in of delete void throw new do else instanceof yield await extends".split(" ")),
};
/** Also with elements, which TypeScript knows in `.tsx` alone: elsewhere `<T>x` is a type assertion. */
const jsx = { ...javascript, special: `${javascript.special}<`, hasElements: true };
const quotes = (open) => open.replace(/^[a-zA-Z]*/, "");
const PYTHON_STRING = { escape: "backslash", close: quotes };
const brace = () => "{";
const python = {
    id: "python",
    special: "#\"'fFtTrRbBuU",
    comment: HASH,
    strings: [
        {
            ...PYTHON_STRING,
            open: /(?:[fFtT][rR]?|[rR][fFtT])(?:"""|''')/y,
            lines: "many",
            hole: brace,
            specification: true,
        },
        { ...PYTHON_STRING, open: /(?:[fFtT][rR]?|[rR][fFtT])["']/y, lines: "one", hole: brace, specification: true },
        { ...PYTHON_STRING, open: /(?:[bB][rR]?|[rR][bB]?|[uU][rR]?)?(?:"""|''')/y, lines: "many" },
        { ...PYTHON_STRING, open: /(?:[bB][rR]?|[rR][bB]?|[uU][rR]?)?["']/y, lines: "one" },
    ],
};
const go = {
    id: "go",
    special: "/\"'`",
    comment: SLASHES,
    block: STARS,
    strings: [plain('"'), { open: /`/y, close: same, escape: "none", lines: "many" }],
    literal: CHARACTER,
};
const java = {
    id: "java",
    special: "/\"'",
    comment: SLASHES,
    block: STARS,
    strings: [{ ...plain('"""'), lines: "many" }, plain('"')],
    literal: CHARACTER,
};
const dollars = (open) => "{".repeat(open.indexOf('"'));
const csharp = {
    id: "csharp",
    special: "/#$@\"'",
    comment: /\/\/[^\n]*|#[ \t]*(?:region|endregion|pragma|error|warning)\b[^\n]*/y,
    block: STARS,
    strings: [
        {
            open: /\$*"{3,}/y,
            close: (open) => open.replace(/^\$+/, ""),
            escape: "none",
            lines: "many",
            hole: dollars,
            specification: true,
        },
        { open: /\$@"|@\$"/y, close: () => '"', escape: "twice", lines: "many", hole: brace, specification: true },
        { open: /@"/y, close: () => '"', escape: "twice", lines: "many" },
        { open: /\$"/y, close: () => '"', escape: "backslash", lines: "one", hole: brace, specification: true },
        plain('"'),
    ],
    literal: CHARACTER,
};
const rust = {
    id: "rust",
    special: "/bcr\"'",
    comment: SLASHES,
    block: { ...STARS, nested: true },
    strings: [
        {
            open: /[bc]?r#*"/y,
            close: (open) => `"${"#".repeat(open.split("#").length - 1)}`,
            escape: "none",
            lines: "many",
        },
        { open: /[bc]?"/y, close: () => '"', escape: "backslash", lines: "many" },
    ],
    word: /(?:r#(?=[A-Za-z_]))?[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/y,
    literal: /b?'(?:[^'\\\n]|\\(?:u\{\w{0,8}\}|x\w\w|[^\n]))?'/uy,
};
const ruby = {
    id: "ruby",
    special: "#=_\"'`/%<?",
    comment: /#[^\n]*/y,
    word: /\$[!@&`'+~=/\\,;.<>*?:"]|[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*(?:[?!](?!=))?/y,
    // After `__END__` there is only data.
    block: { open: /^=begin\b|^__END__\r?\n/my, close: "\n=end" },
    strings: [
        { ...plain('"'), lines: "many", hole: () => "#{" },
        { ...plain("`"), lines: "many", hole: () => "#{" },
        { ...plain("'"), lines: "many" },
    ],
    operand: /\?(?:\\[^\n]|[^\s\\])(?!\w)|\/(?:[^\\/]|\\.){0,1000}\/\w*|%[qQwWiIrsx]?(?:\((?:[^()\\]|\\.|\([^()]*\)){0,1000}\)|\[(?:[^[\]\\]|\\.|\[[^[\]]*\]){0,1000}\]|\{(?:[^{}\\]|\\.|\{[^{}]*\}){0,1000}\}|<[^<>]*>|([^\w\s=<[{(])(?:(?!\1)[^\\]|\\.){0,1000}\1)/sy,
    operators: new Set("return if elsif unless while until and or not in when then do else puts raise".split(" ")),
    here: {
        open: /<<[~-](["'`]?)(?<label>(?<=["'`])[^"'`\n]{1,80}|[A-Za-z_]\w*)\1|<<(["'`]?)(?<bare>[A-Za-z_]\w*)\3/y,
        text: "next-line",
    },
};
const php = {
    id: "php",
    special: "#/'\"`<",
    comment: /#(?!\[)[^\n]*|\/\/[^\n]*/y,
    block: STARS,
    strings: [
        { ...plain("'"), lines: "many" },
        { ...plain('"'), lines: "many", hole: () => "{$" },
        { ...plain("`"), lines: "many" },
    ],
    here: { open: /<<<[ \t]*(["']?)(?<label>[A-Za-z_]\w*)\1\r?\n/y, text: "at-once" },
    outside: { begin: /<\?(?:php\b|=|(?=\s))/gi, end: "?>" },
};
/** Pipelines of Jenkins. They define nothing themselves, but what their steps run may. */
const groovy = {
    id: "groovy",
    special: "/\"'$",
    comment: SLASHES,
    block: STARS,
    strings: [
        { ...plain("'''"), lines: "many" },
        { ...plain('"""'), lines: "many" },
        plain("'"),
        plain('"'),
        { open: /\$\//y, close: () => "/$", escape: "none", lines: "many" },
    ],
    operand: javascript.operand ?? /(?!)/y,
};
const BY_EXTENSION = [
    [/\.[cm]?ts$/i, javascript],
    [/\.(?:[cm]?js|[jt]sx)$/i, jsx],
    [/\.pyi?$/i, python],
    [/\.go$/i, go],
    [/\.java$/i, java],
    [/\.(?:cs|csx)$/i, csharp],
    [/\.(?:rb|rake|ru)$|(?:^|\/)Rakefile$/i, ruby],
    [/\.(?:php|phtml)$/i, php],
    [/\.rs$/i, rust],
];
/** The language of a program by its file's name. */
const languageOf = (path) => BY_EXTENSION.find(([extension]) => extension.test(path))?.[1];


/***/ }),

/***/ 3812:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ dialectPatterns)
/* harmony export */ });
/* unused harmony export COMMON_NAMES */
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7854);

/**
 * Names of files, of each kind that repositories hold in numbers one: `npm run generate` compiles what the dialects that read them look
 * for. That of all other files is compiled when many of them have come.
 */
const COMMON_NAMES = [
    ...["ts", "py", "go", "java", "rb", "php", "tf", "tfvars", "tfstate", "yaml", "json", "tf.json", "template"],
    ...["sh", "ps1", "j2", "tpl", "gotmpl", "pp", "sls"],
].map((extension) => `a.${extension}`);
/** Patterns of which one matches in the bytes of every file in which one of the dialects finds anything; those of paths are left out. */
function dialectPatterns(dialects) {
    const all = dialects.flatMap(({ anchor }) => "literals" in anchor ? anchor.literals.map(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalSource */ .R0) : anchor.patterns);
    const distinct = [...new Set(all)];
    const plain = distinct.filter((pattern) => !/[[{]/.test(pattern));
    // Not those that match only where another one does too.
    const own = distinct.filter((pattern) => !plain.includes(pattern) || !plain.some((other) => other !== pattern && pattern.includes(other)));
    return own.map(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .Id);
}


/***/ }),

/***/ 4472:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ filePatternsOf),
/* harmony export */   iE: () => (/* binding */ allNamePatterns),
/* harmony export */   ug: () => (/* binding */ createNameFilter)
/* harmony export */ });
/* unused harmony export namePatternsOf */
/* harmony import */ var _byte_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6420);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7854);
/* harmony import */ var _secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8476);



/**
 * Patterns of which one matches in a single name, of a folder or a file, of every path that holds a secret: `patterns` are those
 * for whole contents. A secret may go through a slash, and its longest part on one side is looked for; but of base64 that of no
 * secret holds one, since only "?" and DEL become a slash.
 */
const namePatternsOf = (patterns) => patterns.flatMap(({ sets, digits }) => {
    const own = digits === undefined ? longestPart(sets) : sets.map(withoutSlash);
    return own.some(isNever) ? [] : { sets: own };
});
/** The patterns of all that is looked for in names; undefined where nothing can be said. */
function allNamePatterns(rules) {
    const patterns = (0,_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .secretPatterns */ .c)(rules);
    return patterns && [...namePatternsOf(patterns), ...filePatternsOf(rules)];
}
/** Patterns of which one matches in the name of each file that a rule looks for by its path. */
const filePatternsOf = (rules) => rules.flatMap(({ anchor }) => (anchor.paths === undefined ? [] : (anchor.names?.map(_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .Id) ?? [ANY_NAME])));
const ANY_NAME = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .anyByte */ .$O)();
const SLASH = 0x2f;
const NUL = 0;
/** The longest part of a pattern that no slash can match: it lies in one name. */
function longestPart(sets) {
    let longest = [];
    let start = 0;
    for (let end = 0; end <= sets.length; end++) {
        const set = sets[end];
        if (set !== undefined && !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(set, SLASH))
            continue;
        if (end - start > longest.length)
            longest = sets.slice(start, end);
        start = end + 1;
    }
    return longest.length === 0 ? ANY_NAME.sets : longest;
}
const withoutSlash = (set) => set.map((bits, index) => (index === SLASH >> 3 ? bits & ~(1 << (SLASH & 7)) : bits));
/** What stands in no name: nothing, or NUL alone. */
const isNever = (set) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(set).every((byte) => byte === NUL);
/** Bytes of a name that is looked at: file systems take 255. What is longer passes. */
const NAME_BYTES = 4096;
const BLANK = 0x20;
/**
 * A function that answers whether a pattern matches in a name of a tree object. The names alone are looked at, since the ids between
 * them are random. What is no tree passes. Source: "mode name NUL id", gitformat-pack(5); git's tree-walk.c.
 */
function createNameFilter(patterns) {
    const { room, search } = (0,_byte_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadyFilter */ .KX)(patterns, NAME_BYTES);
    return (tree, idBytes) => {
        for (let start = 0; start < tree.length;) {
            const name = tree.indexOf(BLANK, start) + 1;
            const end = tree.indexOf(NUL, name);
            if (name === 0 || end < 0 || end - name > NAME_BYTES)
                return true;
            room.set(tree.subarray(name, end));
            if (search(0, end - name) >= 0)
                return true;
            start = end + 1 + idBytes;
        }
        return false;
    };
}


/***/ }),

/***/ 8476:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ isOfPaths),
  c: () => (/* binding */ secretPatterns)
});

// EXTERNAL MODULE: ./lib/scan/runs.js
var runs = __webpack_require__(4148);
// EXTERNAL MODULE: ./lib/scan/prefilter/pattern.js
var pattern = __webpack_require__(7854);
;// CONCATENATED MODULE: ./lib/scan/prefilter/anchors.js

/**
 * Patterns of which one matches in the bytes of whatever a detector with this anchor finds in a text of UTF-8, or of no known
 * encoding, as it stands; undefined where nothing can be said. What an anchor says of paths is left out: it has to be asked for
 * beside these.
 */
function patternsOf(anchor) {
    if ("patterns" in anchor && anchor.patterns)
        return anchor.patterns.map(pattern/* patternOf */.Id);
    if (!("literals" in anchor))
        return undefined;
    return anchor.literals.every(isAscii) ? anchor.literals.map(pattern/* literalPattern */.Kf) : undefined;
}
// Only ASCII is the same bytes in every encoding that is not UTF-16; and what is empty stands everywhere.
const isAscii = (text) => /^[\0-\x7f]+$/.test(text);

// EXTERNAL MODULE: ./lib/scan/prefilter/escape-images.js
var escape_images = __webpack_require__(872);
;// CONCATENATED MODULE: ./lib/scan/prefilter/images.js

/** Both alphabets: a value may be written as either digit. Source: RFC 4648 sections 4 and 5. */
const DIGITS = Array.from({ length: 64 }, (_, value) => {
    const standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charAt(value);
    return value < 62 ? standard : `${standard}${value === 62 ? "-" : "_"}`;
});
/**
 * The bits of the digit at each place of a group of four: which byte of the three they begin in, and what of it and of the next one they
 * are.
 */
const PLACES = [
    { byte: 0, own: (byte) => byte >> 2, next: undefined },
    { byte: 0, own: (byte) => (byte & 3) << 4, next: (byte) => byte >> 4 },
    { byte: 1, own: (byte) => (byte & 15) << 2, next: (byte) => byte >> 6 },
    { byte: 2, own: (byte) => byte & 63, next: undefined },
];
const ANY = new Uint8Array(32).fill(255);
/** What base64 makes of bytes of these sets where `before` bytes (0 to 2) of a group of three stand before them, and any behind. */
function base64Image(sets, before) {
    const shifted = [...Array(before).fill(ANY), ...sets];
    const digits = Math.ceil((shifted.length * 4) / 3);
    const image = [];
    for (let digit = before; digit < digits; digit++) {
        const place = PLACES[(digit % 4)];
        const at = Math.floor(digit / 4) * 3 + place.byte;
        const owns = new Set((0,pattern/* bytesOf */.$$)(shifted[at] ?? ANY).map(place.own));
        const nexts = place.next === undefined ? [0] : new Set((0,pattern/* bytesOf */.$$)(shifted[at + 1] ?? ANY).map(place.next));
        const values = [...owns].flatMap((own) => [...nexts].map((next) => own | next));
        image.push((0,pattern/* setWith */.ZL)(values.map((value) => DIGITS[value]).join("")));
    }
    return image;
}
const NUL = (0,pattern/* setOf */.s4)([0]);
/** What UTF-16 of either order makes of ASCII, from the byte that is not NUL in the first character to that in the last. */
const utf16Image = (sets) => sets.flatMap((set, index) => (index === 0 ? [set] : [NUL, set]));

;// CONCATENATED MODULE: ./lib/scan/prefilter/secret-patterns.js





/**
 * Patterns of which one matches in the bytes of every blob in which findSecrets finds anything: of each rule what stands there plainly,
 * and what becomes of that in the ways of writing that transformations undo. Undefined where of some rule nothing can be said. Bytes are
 * those of UTF-8, of UTF-16 narrowed to one byte for each character, or of no known encoding. Rules of certain paths are left out.
 */
function secretPatterns(rules) {
    const patterns = [];
    for (const rule of rules) {
        const plain = patternsOf(rule.anchor);
        if (plain === undefined && isOfPaths(rule))
            continue;
        if (plain === undefined)
            return undefined;
        const { disguises } = rule;
        const inBase64 = disguises ? (disguises.encoded ?? []).map(pattern/* patternOf */.Id) : plain;
        patterns.push(...plain, ...(disguises?.patterns.map(pattern/* patternOf */.Id) ?? plain.flatMap(escape_images/* escapedImages */.QD)));
        patterns.push(...[...inBase64, ...inBase64.map(wide)].flatMap(base64Images));
        patterns.push(...(disguises?.run === undefined ? plain.map(wide) : []), ...(disguises ? runsOf(disguises) : []));
    }
    return patterns.length === 0 ? patterns : [...patterns, ...escape_images/* ESCAPED_TEXT */.cB, ...escapedInBase64()];
}
/** Whether a rule goes by the path of a file alone. */
const isOfPaths = ({ anchor }) => !("literals" in anchor) && !("locate" in anchor);
/** What is left of a pattern in UTF-16, as a part of another file; of as many characters as tell it from anything else. */
const wide = ({ sets }) => ({ sets: utf16Image(sets.slice(0, TELLING)) });
/** Source: our own: eight characters and the NULs between them come by chance in no file. */
const TELLING = 8;
/** What is left of runs, however they are written. In UTF-16 they are told by as much of them as a piece has. */
const runsOf = ({ run, escapedRun }) => [
    ...(run === undefined ? [] : runImages((0,pattern/* patternOf */.Id)(run).sets)),
    ...(escapedRun === undefined ? [] : onceEncoded((0,pattern/* patternOf */.Id)(escapedRun).sets)),
    ...(escapedRun === undefined ? [] : [{ sets: utf16Image((0,pattern/* patternOf */.Id)(escapedRun).sets.slice(0, runs/* RUN_CHARACTERS */.Xc)) }]),
];
/** Bytes of a fixed part, up to which base64 of it is too common to be looked for. Source: our own: five digits come by chance. */
const SHORT = 5;
/** A fixed part in base64, wherever in a group of three bytes it begins. */
const base64Images = ({ sets }) => sets.length <= SHORT
    ? []
    : [0, 1, 2].map((before) => ({ sets: base64Image(sets, before), digits: secret_patterns_DIGITS }));
/**
 * Digits of base64 that stand in a row at least, and those of them that are looked at. Source: our own: no token has fewer, and no line is
 * shorter.
 */
const secret_patterns_DIGITS = 32;
const WINDOW = 24;
/**
 * What becomes of a run of like characters: in UTF-16; in base64, also of UTF-16, of escapes, and of base64; and base64 in UTF-16.
 * What a group of digits looks like is repeated, so that a match may begin at any of them.
 */
function runImages(sets) {
    const digits = base64Image([...sets, ...sets], 0);
    return [
        ...onceEncoded(sets),
        ...onceEncoded(sets).map(({ sets: own }) => ({ sets: utf16Image(own) })),
        ...windows(base64Image(utf16Image([...sets, ...sets]), 0), 8),
        ...windows(base64Image(digits, 0), 16),
    ];
}
const onceEncoded = (sets) => windows(base64Image([...sets, ...sets], 0), 4);
/** The same for a text of which every character is an escape. */
const escapedInBase64 = () => escape_images/* ESCAPED_CHARACTERS */.dT.flatMap((written) => {
    const { sets } = (0,pattern/* patternOf */.Id)(written);
    return windows(base64Image(Array(12).fill(sets).flat(), 0), sets.length === 3 ? 4 : 8);
});
/** As many windows of a repeated sequence as it takes steps to repeat itself. */
const windows = (sets, period) => Array.from({ length: period }, (_, start) => ({ sets: sets.slice(start, start + WINDOW), digits: secret_patterns_DIGITS }));


/***/ }),

/***/ 6166:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RP: () => (/* binding */ dialectProgram),
  CX: () => (/* binding */ nameProgram),
  dd: () => (/* binding */ secretProgram)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/scan/prefilter/dialect-patterns.js
var dialect_patterns = __webpack_require__(3812);
;// CONCATENATED MODULE: ./lib/scan/prefilter/dialect-programs.js
/** The programs of the prefilter for files of COMMON_NAMES. */
const DIALECT_PROGRAMS = [
    {
        made: [
            "aws-sdk",
            "cdk",
            "cdktf",
            "pulumi",
            "sst",
            "template-literals",
        ],
        slack: 48,
        overlap: 16,
        bytes: "pZI9UsMwEIU/raRgGAKmp0hJkSIFBQUFlMwkM1whM5Tmp6Gg4wAUHIAjpOAYFC64QVqK3EGgSDG2yUQYtln77Vvt2ycpWtEHiZ+W" +
            "XlbhtsbJAmWbvTpWb1yGYleqdmvtll1FP+Z924S+Ge36qYIXf5qGQwNDAyMDxwZOTE2bsDESZRish3XMb8CHX1f5/cA5x8X5hCPV" +
            "5GepOXmi/vhHob88/ox/+oTprG6H4NlYQaHgScFMQfn1v4iYfzFDgbFU/rri9v6qkJY46W7P6g5nEuaUccbc3+H0moV0NCnlctpE" +
            "2ah/0P2JHAA9gqfew1zDSMNlzHcannXYP4/5VQduKc2epf9z5x4m05t3/XPWJw==",
    },
    {
        made: [
            "aws-sdk",
            "cdk",
            "cdktf",
            "manifest-literals",
            "pulumi",
            "template-literals",
            "terrascript",
            "troposphere",
        ],
        slack: 48,
        overlap: 19,
        bytes: "tZO7TgJBFIa/mVkM2SVkTawozMZQbCgIBYWNBjss6ChtNjYaxUJs7CwpLH0ASksKH2JLCntaSt9gZZhZWEBuGk8yl3P+c/v37Ais" +
            "OPjTs6I3MV0uhVoK41pcA2VzOeFsBhP4pJG4jk4oJKE/Cy+6nqulpLeKa+Tcsxe3ZExFo3l2VY5TvC+hrOBKQV9B2YEgB7Uc1HMs" +
            "imSjbIEhWGNvsKPkf5V+Ls4WvPGH6hsdxG78XlYsR0ABiIGxLiEgFNAUcCOgN9HfhcFja2tan/EEz8uMDoRW1w0lSZJU7067Tfn/" +
            "M1b2HEgYSviSsx64vGjhK/P5xA9cs32Hmd6jTjWqq6Xm5Pra92qeV+cY6dpRh1e1HOFvIbk6Tg/Qz2Wg5nPp2d5137HVNbehMn4p" +
            "j+714+2X2q+DHd6M3DijYN8/EQ6BA6DuGI5tx/CILe8nB94cw7ltzw/rmxeLMVPuoyR5bkUPn5ln+Q0=",
    },
    {
        made: [
            "aws-sdk",
            "cdk",
            "cdktf",
            "goformation",
            "pulumi",
        ],
        slack: 48,
        overlap: 16,
        bytes: "pZItUgNBEIW/7smGUCH8VHGAyAhkZARIqjaOC8SACcRgcByAQ3CACI6ARKyIiEBQFYNAIPHDTmZDdpIlw0+bt/Omf+a9XiEIpbU8" +
            "JNQbpcMyGqiDbXbL3Ly8nCul+ySI1pbHvXWqMi9JegL3Cq8KjwYmBqYGng28mEDBxohcQ7uaXox4At6cXHH6wFrL6UmfjoT5t7E5" +
            "kYTjWD21P+n4sQ/s/69BhYBmganAUOCuwLFAln+/59yOwpF6PtUvj+3F6Hw01JX5+v2eHtT3y4o9zdyeBpdM9FcqYzZudqJd3eAA" +
            "qAMfCofG61zodtjN/+0z49+fFjqcZy43k7Bm7s/M2pv+4OrarM/6BA==",
    },
    {
        made: [
            "aws-sdk",
            "cdk",
            "cdktf",
            "pulumi",
        ],
        slack: 48,
        overlap: 16,
        bytes: "tZItDsJAEIW/2eVPFo9AIhAVCAQCJAlNuEI9ECyOA1RwEARHQCJ7g1okN1jSv3RbCk0gPDOzb95k3uyuUEG3SDWqZR0KZGybzgtn" +
            "a8Wq6xK6lVhO68iZwFVgoGGswdUw0TDVMLO9KT6ioQzDejofcQPuQE/i/cAYw3LhMZLKkD/4yD2sBDYCQeYhij34W85S1jvfrVpg" +
            "3iRwflzyg2LYbPBYw/Uh+XWhwEPAUeAqWGdxr+Ck0vtzsnhRqTao9CTvGxlz8Pxd+MbpEw==",
    },
    {
        made: [
            "aws-sdk",
            "chef",
            "command-line",
            "ruby-templates",
        ],
        slack: 48,
        overlap: 33,
        bytes: "vVa/b9NQEP78I81rbEMKVAIkpBRl8GLBwMDQIYgOqWgl/gMIpa0rXFLRVgiJIRPKgJgZ+gdkyMDAiFQGhgz9A7q1Q4eODAxIDKFn" +
            "38WO69QpkXhS0/O7e3fffXfvbB28TNhAuaa+ADDAP/M/RK1XtAWNhDJQ+lQGzsxb2H8setUijV42yVMFT4AagH2FgYMa4EAPxdlW" +
            "BZgFKh8WB/qWKqsq5jBFBloNoemfqqifmsBn0ingmwJeloD7FrBnATdtROa0CgOPKITO4n0dw0uDObyV8qElzheSqzj4KZzfz97Z" +
            "s4FjG6g6wAMHeOgA8w5Qc4AFB+eQXbwqOfryvx0bLDVRdGqBiRzoOfpWjr42EbpR7I0NL8vkDoAbZ8y2NaCjAT0NOGVZ6YCrA3U9" +
            "2iMbefZ1oK1HNorlzpmux89kf8p7oV/aNwDXiM7XjXzqZrjidEbx3yhshLvD8gnHkNiEmxLv9/t970Vz1zdY3ml6pnmZDssvQlaJ" +
            "iV+6sYEZ4SLclFOP+STMH80IL2FvM4/CueTSNSMd2dI58Ss5Cr+T+r3KPIzbEx0+Sz7CHI18Vm4BuJLDyfdC5JP0PY5PNhSL9D5j" +
            "d7kvwvz1+FzA+cwwTy7nH9on8r2Mr4L0UdBcPzBjuVpgeasZvBd5c61xnJCXpvLH6TV+wwkXPc6Z4h9OTVgHlX3H7Jw6SHzhQCXu" +
            "eL3IOIzY10X9OK4vg3lurPje76lI3vZerfrFWP5ajOKB8Uuvdzh2YMYzqZfod7KbBTCdwCpn3cScEWzCu9yH0xTPaewya1aC5q6r" +
            "Itn3tnafK+Auz4OL+E7WNt1/opdZHDCObgpP0r/0svDQ1uN7NAfgOhK2/F/u/P/EchuANUZN2jzPeno8006MOJabmBlpPEmupcfW" +
            "Nla8QxXL/nQkb7xe935NX+oln6l0+N0e5lmKcuiW4tx9fs56b8mVTdumZ4D03EZj89lBKZaVlQ+7xKMoiW/JGr4v0hu0r3Gst9v3" +
            "3gRW6vupkj1jwk/kjNqH99IAuhbXhvM8YVtfHz4Txj7q998tN14fWON//OR+G4349pMR6tpA3QZ8e5A/Fh8to21HPWvk3Ol0vYTD" +
            "xs6q17VTQPXROH7acR+QjyPC0dhE2cnG/xc=",
    },
    {
        made: [
            "aws-sdk",
        ],
        slack: 48,
        overlap: 16,
        bytes: "tZItDsJAEIW/2eVPFo9AIhAVCAQCJAlNuEI9ECyOA1RwEARHQCJ7g1okN1jSv3RbCk0gPDOzb95k3uyuUEG3SDWqZR0KZGybzgtn" +
            "a8Wq6xK6lVhO68iZwFVgoGGswdUw0TDVMLO9KT6ioQzDejofcQPuQE/i/cAYw3LhMZLKkD/4yD2sBDYCQeYhij34W85S1jvfrVpg" +
            "3iRwflzyg2LYbPBYw/Uh+XWhwEPAUeAqWGdxr+Ck0vtzsnhRqTao9CTvGxlz8Pxd+MbpEw==",
    },
    {
        made: [
            "terraform",
            "vault",
            "terraform-programs",
        ],
        slack: 48,
        overlap: 34,
        bytes: "vVlhaBvZER5JK2sd62JZlh3Zl+Rk2aX6YRnT3rXiyIFzDa3a83Hh0tL8WE5VZNlyT450jsU5YNJ17fb0I5QUruSg/nE/AifK/biD" +
            "/gjUR7coUEH8I5wDvd6lNNC0mLZQ0/5ooGm2fnoz2qf1rnYdt11Y7bfvvZ03b97MvJmRF/i1/rlgUpLOvLI+LUk/+XXXnwACkv/K" +
            "H3+E3eCFnu+++MPTMPkV8H75Z41fAVRB/V3uOvWvfyP00umb3z8dT8vys57YKEDspPzCX96i/h/82b9Y/mnoiOyJwlf/DvdDcCEY" +
            "XddvU//AG2+/9vapyJfCw6HhDz87diwUejXy2/A/XwjhtRQAKBwFaIQBTg0C7A4CJIYB4CTA3RiAdkvTtDta476maXVN0wAY2NoF" +
            "4RrrZusA0CDEG7To56lvdXV1be29tbXVH2uqqlVVTVXXVtWPVLrq9T/Ut2/X63VGfG+uqalb9bp2e1fDa3v7s+3t32zj9Y/tjz9u" +
            "Pn9PLTdGAOQ4wEwcYCMOcCsO8CgOwCS1OQqmywOdr5hDf+jJPmtd8qFmB5AOx77XoV916J86FHd20nPNntWQEwAQ2ZNs1QNQ8wA0" +
            "PAA7iGUvQMILkPbyNjaG3gtegKqXj5ER1/b6GvjOxu9gW5Mua/cBJHz8+7TPeXFd+CwgHfY9o/XAx/lwEm03yrQh8M1uxsOYxGnS" +
            "WlwrQchZyJ3VwGNLlvFaltrlfg35/EDiMmZyvCPxPtY+hu1WMpFtZMKulJ9/39xHj7F3CXw2PO7V2pX9Wiy7n3y031hPDfXMLIcb" +
            "fo4ZvztCOxtzy89lUPU4b0MvyiCFcyZIL4V1V1FHmExTXbyN6Svpv5MyHEXZu51jo8uavp09R9A2zDK6g7rCaDL6zfl9AI9wDU07" +
            "8PF2JrOCab+ZXHRd15MXSpWCj+OF0kxFkjjOzpYWzyCeLs3N7yLOlRbK5/0cf22xVHmAuJhZuny+C78tfvPyJuLifO7y8YCzhvTg" +
            "OkmG5AfInnfw+SDAn2xdJBtR9mzN4jdMPmabIv9mZ1dEl/STfNlh6fairrj1v1b724c0GD8y3nY0GkiD4Q+k/Xbn5FWHUL87yXe5" +
            "m/OXxr2qeQxdZ/0FlEMC38k26LsU2nofypx0tDlekN1BaDl56GH0DYzO2SNcbsz2yU4L+N5pbaxf5Ie92/FzHPj62ubz4/0/nNdN" +
            "HOIi3LINBJmdBKGd//M97Xpo5knGMcs9AO/0GO+ibE6gt2XfJoQ4gMmCrde8bzSfqKc0dsdr+EE2J+mXjLIjmyA9GwCAp8B6Dibz" +
            "hvBOPpbsgfZG9LtV4axlsvK50DuzLY+6/K6T3Kmfzp0U8kY+inTR7Tn29AF4qqKfbHgNebB3mi8h6LqZJ1G+R1EZ3dqRWY4hOvPy" +
            "y3lJRlwszaUEfI1wuVTcIbxUSo53I16Yzb4jYOkIx5mF2WxZwPcRT7yeunSzB9svZHOhII3J5q4Sns8u7Ag49pSBf474zUu5XOIo" +
            "QBgAAhY2J8qEvZOPt4rLWT/F8O6iXc/hci0Wv+Btvo7gc6WXxzgbvdb3Zi/AvV53uSGA7vPaxFRu5xsPAUy3JHLWYb7Hvit7v1cO" +
            "Md9GCGCzNd+7tjO5pRfsE/l3DtrTeD/pfEofwEqfkcex8UznzPtn10/ytusn+dj1O83fJo/7euCxrr+1dwc65/D79dqPz2KYz0H3" +
            "1TD3702br5QvjPdyrHxrcvKRgIshA98T8HifgTcIVyYntwT8VwEHwwYeF/D0noNQdV0HRVHeDx+kYCEfzsC99vrKvAfLS5R+gJV+" +
            "gA28N/t5O8v3qM2Jm34LeiKdYMTIb+kcYWdNzWPUA+icoXGu3Zxsv0afRY62gvypEYB3I9iOMXzQIa6mGEKMm6jWQnFMe11FchHk" +
            "7d+kMPLP5Obm3Gc8nBrg/coAxqZeIx4aFs4nKzqUX1udWSmhNtCqNVENyGfEUeL51YU29+1zzz9/r5/w10+PRzhePHcurSG+lHw9" +
            "v0v41fwbKwMcX57IvrnFAr8xd6ecaPfVwfZ2lp+SrzO3k4/ycZ4fKooi1wab+J6y/IUzGsefKsvPvfjJIM8brGIsJifKP2uYB1GN" +
            "h2TdFtdivaHqNWJe2jOikRZixegB5jXX1qzsyxwvUyweFuaxqlkcNDceRP9sFbsTzYRFbTHtctwAugin2OtJ9LgP7fCge2s1fxRt" +
            "0G2c3No3fDJ/mRByJDt5D1vpib89l/hv6ouMtp7JFUvRYwa+hjibKyQfIs4V8jPpKLYvTGRriEvFiaw0RO2ZhbOIc7lM7uaQUUc2" +
            "610rz/YZfMUxB+7kxzvlZNTfKSdjY9zmZCN4Por2Tbnw/5uXYazpUR5CepAQaladckOay21uGMMERtRFqrFRDY78AdURySemLfJS" +
            "s43YncfNeo1wHoepjuWQF7ulF7KhR+MLgm7WUC41z/567xDuB4tH7HSA9XXaf7cxAsV8DwSexJqguY5LtejMTHbp6jDHs/O55E0B" +
            "p5/meP7iXPIu4rnMfPbMcaxdZ7K5rRaeKR0/geNn53MziEu5bPHOCe7Hu13oJv3f0DpzPEZNUrQJcb8iVON1OCMKB8zTh1zqlZ2v" +
            "Jp1z899AFM8ip7msasqt8+RA/99MPdHfcGQbD5+xr5eynIBqpdGYdZ20H/fMHL9b/Vfl9r8piksLyXKlfBL1cqJS3iKcKZfGnkG9" +
            "rJQz1xAXX57NpmIcl1/OL6gxo6ZhV2PgOS1Iqq5fV3U9oJuuANoj5axsLbER454a4fzajWH93uZ6VFWpAHxnxMDrI/vjXMrlze2U" +
            "g5vbKbfHuFhVlr8IWnOOf6vK8nPwSQs/C7sj3I/5HM5d8/ntwf3ILuWTk3EjlaNYpyGMFWnRd3P5i/mluME72SnlNDSucnF+6X2k" +
            "7wHD14n/SzcEX0nfLS/lF+/G+brE+gLLL9gYVX8IoMgQHN1fg6C9mhL2QuybGuFz/Ot7TXX42y9+edusIrpQF7n+2EKHzHRnRgHW" +
            "Rzm/6p4ygFKBydEmBoanmxgAFIAbe/g/",
    },
    {
        made: [
            "vault",
        ],
        slack: 48,
        overlap: 28,
        bytes: "pVY7aBtBEH26O+k+ks8qVTiJihQqXIjEAZciuHDhIoUDKhZsJ+1BUkQgg3GWqLDBIgmksAsTHyaFC5cuDDEkEBeGGFKkMcGFShcm" +
            "aQIxhNxGq9vVnT6nk61Bo53bmZ3ZmZ2ZXQU+UJe24RulbwFK6U6Dog1ZIAFkAOwCpdbUl+KY5CayGhYNn37lD2PYzZbafCCnaRlg" +
            "UQFVAAVIZOjEouQ/s9+Mc7Bt+7Ztv7Zt2x637fc/bQGHGuAkgYMkcJ4EZg0gZwKOCZyZQCMErNFotGYYH0OgAhMA2pMN3JFkrVZb" +
            "2/i+8a5Wcyn1fzs1WvssY/KHSXBbkM+7jLniw3XdNpt5LTg68hjzxIfneXMWsGIBHyzg1AJ+W0AuDcw08TjdscssBkJ+AC8xeCk0" +
            "xMFzgd1giXE9AewlgJMIvEgAhiJXGTHWmMpFlRHslRWg2lbwKMaep642/1dHsHeiABdte26kpWH1Tavh/edjz2dW4E3travAnhqf" +
            "U6mQviu193yj+PI8ovgyflF8ub8ovowX95dXG3lcLBaUgN4K0YYa0OUQfSLpSrGY0wJ6OkSXQ3Q1RG/xEro7XJXxvUucSvrVyRi7" +
            "IoQY88n44g3rWUkGsRd6zkn13sx2sldOxlDI/SDVBw+Pe+yVBvqgxCVidiQBGpvosSLGjbvkMJ0prlfGdtI4A6URw9snPLfEussk" +
            "kEn5dTOZAuZSgJPy5+opYF988/G0SV9ynu7TUnZS9+U5b07wnOZcXRe6dGBf9/Vznsg1tvBk6empfp1kymIIiEnH3nvPFkcQ9q0e" +
            "8oP7WTZ8H7kP1eZ7YssADo1Of5ac+eUzAxgHYF5DnyNi2U+ns/BiuWDKNwjTPcbWmqgPzpfejJMlvWJ29ppt07dFGWMghByZwX0b" +
            "df+J95BGGdukjOmsC3QRZWmL59aFGaBhSf8oJRWgYPk9PGpNtzyxevuYvEtE3Cip3ke9j5y8U3y5f5RUp3DQR07eHYHcA5xbrWdh" +
            "Rxxlr6bsCiAGtHRvrKUv0g/adASkgkI6sBuW5XI8jn9ftsL56+Onr90hZqF82PT6nEG3XicN1NN+cVC+nFQwn+Y0AALsN+n/",
    },
    {
        made: [
            "terraform-plan",
        ],
        slack: 48,
        overlap: 34,
        bytes: "tVc9aCNHFP60K2llS5b28gNOIojAKlKkUJI7cJHCBMGlNCQBFwuKYpFwcMaGnIgKczdBCna4JhDDuYsKF1cmcIXhDnKFC0GuCCSF" +
            "CVeoUHFFICkCMYRoorczTzteab1SzD081pt5b97/vJm1oEDsC4Kf6V+7Kw4AIcTe8WMEUMUVwEoCX+ZQ8Vd+yH3AxLfK1ppPdIGv" +
            "gAwAG1/fqjA98RI+sSyLMIglXE0ACeub22Phdra9Yju2Dysvtq/7yPWHe7aGP5NALwWsZYFSDvh4CVjNAwd5AAWgb4Ds9/v+iqRf" +
            "A2ygCGC82MfrjLbb7b27v9z9tt3uCqH+vmuL9mOh4W/J0PWhVOpK2dWTbrc7JsuhD48eDaUc6slwOLxVAI4KwJMC8FcBKLrAmgvc" +
            "HI3f3XNWnp9NQOkCWuLirUgiDnb0CMOi/t1PAPcTQC9iPEsAGYt3ZWK0SZtYrUvo27CA1ljAeoy+oU0Vd/sS+noW8GysrxupaVZ5" +
            "q7Zpfyk2P+/r8X/17dvAfTu+ptKGvDN7Mr9RdM5HFJ3jF0Vn+6Lo43iVZ6t02s/jOAlkqeqklN5HlcobVoAfGnjGDvANA+8x3qxU" +
            "lpMBvmrgGwbeMvBDhZ95npc5TcYfXNP+ViqIe3id42Upv556rberhykf/81rXXvv+9R5uVZshYkYeuYym2M7Qlz3i9MQtx1rlzUg" +
            "rofG9GBr/u5eVFcXBikgmQbKaaCaBhppoDOaH6XVGTnRazQfjGhJByg7ak58tL/qAA1H7Sdax1HyWAat+XKdOcNWmj/xL/PDIsKX" +
            "YkbNyaZ3M9p/bT/7WNXxoHWikxwvA+SiYqb5SF6Vfdb+lp34YlmZUa4p011QdI4r06s6/g29n/xlPo4J5+hE7+W8sr5OOv54vDaH" +
            "zbR2sqD0NLQ+mo9zpH1iG0ybOT/E86p6lsXq5NiwTMoH+0V04ivq3NOc4xCOKZ2RKyF9jbQRy+ek19H3SW3z5vaRE+C7GY3fqG+d" +
            "GnhlIcAHjG99Wt9YDPDeYnzXWIbSPau/fH4GOk+UU66rqq5F7hPs32FWdTOyq75V2zrOqmPuhvRS7LgeOkauSX7L6DllZ0pNhezk" +
            "MzyuNUMenWtaI7vmetVOacnL+s0UV59kJ/dQ8rPqBPHs6L50nAvOBck5zeke64zvZflZ7Ua9klP4dnOndpYDXtDvrDgbZo3JKzPK" +
            "i8p11TjDZj8lf9hf7j/s11atvrm7xPjO9pMlIK9DPmtthnsw19wXn29ufpjnbzXpDKXcGw3n4vt9shr4CXSUP/8ePMkrXUJKCc/z" +
            "BvnguyTqO0F/NyaFlPeElI4MgaN9Z13km1sIRqXA/gnhNYH1gspZ1J4wf6cw+QbkN7eOm/Ba7+DBFD5+eyu+f4XXuoqnU/j4jR3w" +
            "XUPSVXeIGUd6T6v4nfmF+KY7GWv2hf0QI0fgNbHuBnpNXuKjOP5zxw/nHw9//CkcYmnUw73hlByE5R64wANX1ayg7V4Tuy7hADzg" +
            "1xH+Hw==",
    },
    {
        made: [
            "ansible",
            "cloudformation",
            "command-line",
            "iambic",
            "kubernetes",
            "landing-zone",
            "powershell",
            "pulumi-program",
            "ssm-document",
            "step-functions",
            "vault",
            "carried-templates",
            "inline-programs",
        ],
        slack: 48,
        overlap: 41,
        bytes: "vVpfbJPXFT/+E/sjhMRJHOIE04aSDbfDwZQksAxNyUDMSESgphVZ5c0x+YMt4vprEotEqqhFKcskHvoQqdHUhzz0wQ/RxAMPTEWd" +
            "K0WJp/HQSTywFik8oNUPlZYHJKKN4eX6nuPv5uP75yTjU1N+/u79zrn33HPOPefcawf+DH0nf987NNXf+2G6d/3ZuYsA59O/Of/s" +
            "GTaD3fPp4g2pQZIe1Du/v9b1d4B0/Zvrq3XUPtgk3fs02+655ZN63/fYDwG4an7+72fr1B74U63ffzbsaJv3Od/5Gj6TYM4X/8e1" +
            "H6j9D3+Mt/xiXnpN+l3N4ZaO3/olyV/z5/0fr0r4+CWAxd0A7Q0AS34A+RDAYAfA4FEATydA7mEul3ucKz3L3+RyAN/kcssPH4Py" +
            "tPnsAE4bQA5f2HK2X1Lj9U+u37z59c2b16/nMhn+381PMl9l6Fle/ucyf3K53F9z3/b25pdXvl1BjrncysrKDyurK+VnaWl5mb3B" +
            "j5Y9XQBfdgFI3QAj3QDZboDH3QDO4wALx0H12MD4aTNp92zts/IjbYs7gHN7w7ebtGdM2nu3NTo96VkenlaX/QDg3ZDsrA0gawPI" +
            "2wAKiCU7QMAOELbzd6wP/Y7bAWbtvI+EOLvRlsffrH8B35XosvcOgICDfx92mEtOa2xPHC+Pjb2rZGysfwVjM9E67YWpoYk5ARac" +
            "Ci/GJ+NUxsPmFMaxLDitq5KpslqxKQ1zbsR/153KuLK49r6qzXI/UcUxk3dBeM/6DFZxubPv3EiT9c+irBlNNt8A9rcoayds2wYy" +
            "W/IxuwHABQBrVYr+sbXL4vw9Lv4XcgFccAHILussPbA9w28zmAmTB42NyX/JBfDExdfS6QZod1vzTUaTaQW+xrNkR4Juz5KOOwDG" +
            "3dzGbrm5/NjvjKBnZXsl3XBwOgHsS3bM5lUsFovBS6l03MFx9FIq7XRyPDyeSucQ/3oilZ6u4rg/NZK+j7inp+/iZy58f/70e6fd" +
            "HM90xK4uurfv1r2oLzQ/NofSfNBPFWyKX8hIKCfBz5Z9AraRrRBdsknyWztFV2+8zGdq0SXfu9XxbpVuHeq31X2L/CujUZqjw9zA" +
            "dqHDGalGmTiUPYSNJyvsN03oTmexX9y+c/ruQ/sSaTE67K8kJ4HnE/y3TMvB5RpA2yS5asmjBv0FrU1cPTZhzbK4NqxtF9njeOpy" +
            "TlKwbxfa5njqsizgPOKgnBpvq+Z4ciw1cQNxLNkRu13G0WTNbo6T8nhsare59bUAQK2J7flr+NzD5MdtvA+bD2uP4xqzdwWb4tfo" +
            "uwzqYT3qN/m8AMYWpKeV0GJ+tE61zlrrazR2Wn/ix37r8fMDH79Vvdopvmbrs5O8zNanEloWg0LdJMmLcaHaR4j+Ss2T/MZcLcCd" +
            "WuW3uGZmm1QVeTnXZt6H6wAOAoDDgs4ZjZHaKQbPoF8hn036JK63VpxA67uvgjHN4r6Rtyt7B/tN/AKCDqnHJOrcftwF2NwCQnxK" +
            "OYd6LCQPcU7Ut0B+18nXjeZJ/leM91nbHlQnK36X8hZGi3y2WlYF3ANZH8Zfve7sdz3yDKC+Sw79/ZPiXIaZbNV5gQeVnvVj8t3q" +
            "PleNdMS5MB1Vy4vee2jfSY7FTtYoOIs4mhyLPRXwyB4FPxJwuJbjjisnJh8g7knEkufqsE8ilowL+DnhS7Fh2VOOP0d+RBycHLkS" +
            "qEc8lQoOIR7rGJ5YRHx18sjE03qABiF2NoobSNZaeasoQ2tZgw22mWaBjH/qp5pyvUaeYww2av9Nb7TPN1rNsIsOu05uZ5VfoRFA" +
            "8tJXF0z4vXBc2/j/tW3wG/QCTJf5Lehyskov7xXHb57ch/Fvq/x8TQAnmvjeSf2ZzqnXT6+d5K3XTvLRazfjv1keVhJ/bZ1vxvhA" +
            "zNspXw7s5e9Z3izm0HqxdXivdlztqZCHHh2rhUS91tYKx+Ft1o/BWL/OZv4NqydoxUu1FfJT15f8OG6t72XX5niEsLhHSKq6zKxN" +
            "2YPUMYBYI3yrAr7ifNeqhP1aldfS96yPuh7I5CjmklpjYjoRtm+un2UwPjFT9HqsX4l7igfncbhFiWMoj2a/2dypb1l29gq2EB2X" +
            "3oI6wdZ6VqhVUBwio4znW9AObEq8TrK+i2NmNrFWpdTgxLyX0WrFYWqt41bXQdQDWmeK88z2z4P/x/Ho1SXvtCr2QLTDgs42GoxJ" +
            "y0bZb8oRRTsT10SLpkiL1iwvxuOSMjateW5Fh2WXEodSLbpkL+3Woh+259BfxL/5PeNJe6D6Pe1d+zA+7UjLlwoNHEfeC4XuNio4" +
            "4FXwvIALAh5sQpwOhWYFnBVwXsAFAUt7Oe7r7+mJC/i+gN9tVvAS4YsDPU6fgj8ifHWy71wLxwMD4QsPEV8c6Ok53argBwKO7yN8" +
            "tu8e4oHhiYTHX8LrkUhE+ojjR5Hpt0/PcfxdZLrrV4t+nuMwGZd02aHkeeKerHWu4KPcX6Uz6lxIb78NoY2Lds7ONeL2zblrq0U+" +
            "sks/X12rsp6r1lvkZ8VWazF0UufWNF/1t08cSk7Lvq/W+V6vxliPMSibr1btRx0DGPl3tpc0GNBi5xvqurK4j6prylZ40b6lrmPv" +
            "JK/Xgeuu0R65E3pkNAYP2px6PSqdJ+UbzP/nBX2g/H9NsF32+w2skxnVbo1qUdRuVIsq2KzXog7gmWi5r1DredVjMZPNq67TGcnm" +
            "VY9lF+qZ2g9p1ataMZbI2rTtq7xuOjZGa2bVzsz47XQt0y2c+4ryoFiG1c5cGKNp9WHtzWj/ZnuM1j0Bq/cCaizyUPugRo1YsGBT" +
            "cnKSD+WFVmhKOvqjroe2IG+jPFB2Geu1uF8Z6XQd7pVW779o7bcS1oc1z0WRv4S5Nj8X70/VvIbnbT0XUqfLeCCxWMZ9w/7XEUdj" +
            "w/EyllNZxKdSyeRDAbe3KfgzAT9HfC51OZE5wPHZD8YTecRjieHguoBn3yjjqPeggr9EnIglo6F2xB9cDkYUHL3fTmeKkcjJn5T7" +
            "R4YU3JMR8BMB+3+q0JcJjyWG5xGnxhPDzkMcTwQTI+FDPLZyW4wLyTbE2Kwa106tq2KOLPbfi2c97E6H1lmXlZqNUUywH8+v9OKt" +
            "7daLzOIR5rPMeJTP8XR47NE4q7BaW/fSnQOTWn28wpp9Ha6zOKZKaTThfYWssKfmhVrAAubXW6HdiHpshXYl492DNQI6f1LrObt3" +
            "wfpq7TFGurIXz5f19NRKXmREn85xqT6V17gbp5dTGtFtxvN/vbxzJ3iYnfAcwBqd2dys3rUcDBrfszQaayPam5r/dmIOOjPsGZiM" +
            "LwXQXw8MhJ1vcjzaf6avE/F4/5m+uTIei3neonO8tDyIONmRlucE/KOAQz/jON2Rlm8hlk+lko8Rz5xKJU8eVvAXAn4q4Okgfts/" +
            "mnR2mB/U0fU1/xFl3p3Nm/Oysr8wiYFJfuV7VBr1WNYm1gTMaFO8S7TL8YsGbXW9oR5tzyg/1KtdqMdJtIzu0lVKyyg3s1pTKT2P" +
            "i+4XxeLvN/7cxoc9Tt37Hs9Dm2uY/qNcN5guvZ+Qz5w8wnE8KKeHCEfl9D3Ek8Ero76QgkcIR6+M3g4BZIrFIkQikZNHeW2E7iFo" +
            "+a5K7+aZ0as0Dq6nOoRw30GPBu1revljLfolq7lp6f6gcEfdK5yBWPHnVuuQdWh3VsdFcxXHJunU89T9zG5dN2jU+YzGIglnFQvH" +
            "MK6zK+cZdOc3NhwP3j5axlF4G/HISPQC4fF3Z75APJ4YnnlEODo103mMcpWpmWnEk++Mfpg7ppqO3fiOud3sQrbBET2zaS27Jrtl" +
            "djHVCTDXCXCnE+BBJ49Zi6urq8Gzff1PO5V7EXr3FLgPAWemWPw8Uyy6i6rHjXEw+Qgm77Yu5a+3S6kRaPVh7fbSmmQykTTAUJeC" +
            "b3S9fCZC9wHU7+kcX/2e7gc4+LpnItPHIFfi8d9MZLoLHpZxJ6x18ZzcYbIvqG3dRjo1NRoMdZvT0PIXAo3oVLdSR1D3o3pBHt/T" +
            "d+nJ0Ym73Zyv6LPZeRPrkymuA0QkWOt+2a/TevQK8hbbers4j/98XFryf331l7+p1aAo7DWfv9DQEzXd8HGA+HGU08aCQyQN3uMl" +
            "DAyHShgAIgCzG/h/",
    },
    {
        made: [
            "cloudformation",
            "command-line",
            "iambic",
            "kubernetes",
            "landing-zone",
            "powershell",
            "pulumi-program",
            "ssm-document",
            "step-functions",
            "terraform-plan",
            "vault",
            "carried-templates",
            "inline-programs",
        ],
        slack: 48,
        overlap: 41,
        bytes: "vVpvaFvXFT/641h23FiylUR27NZpk03JLMdr/Q/jDblJU6fExMwpMUVFU2Q7EpEizY6IA6UVqcnMyId9CNQf+sF0hRqWjXxwIZDQ" +
            "KpDZGgsssMC8LZBQ3NUfOhaGYR7zovnqnqN39XzfH9luHnnOT+/ed8555957/t1rBX65F9xf290HT9l/1GNfqS77DKC858I3X36O" +
            "zWC1/OpPV+wVfv+Mw7Lw54O/BfjcMfTo129Se7M3859fPHQ13X3Hn/76kLUWwPbG0OPba9R+7G9l5wf++NPDztlea/m/4Dd++OSN" +
            "5D9yn1H7/Fen33v3d8dO+b96PfnWuyMjfn/o+F+iH/zbj1dkJ4DHCfBgD8CNBoA7+wHWDgF4WwE+bQPILGYymSeZ/DV/N5MBuJvJ" +
            "zC8+AeVq8lgB7BaADD6wZCw/psYrH165evWLq1evXMmk0/zf1Q/Tt9N0zc//fZ5fmUzm95kHfn92fuHBAnLMZBYWFr5ZeLxQuO7d" +
            "m59nT/Cl+YftAJEOgPsdAN5OgFgnwKedANlOgOEuUF0W0L+aDNqdm3utcDm2xB3AvjXxrQbtaYN2/5ak09KeafFkXRrZGlvX7JQF" +
            "YNYCkLUALCN2WAG8VoA+K3/G+tDviBVgysr7OBDPrrdl8Tfrv4zP8nTZcxuA18bf77MZa04m25Jto2zsWSmysf4lyGYw6+QDU0Uf" +
            "ZgeYsSu8GJ+0XZGHfVMfyjJjL2W05dOpAufRqp3TZd9E3+0p43xIR0Zz0okrnsnI3h0u47KTvAX9WrjsxIuNA+tLeje1SHTWTiXK" +
            "wejfL+M8vy0r1pvXqjw30lIdAOwC5Vu8pCecQ2zu9uzg8vfhGLGxY30YL9YeQX2yZ8s4ruxdei+NMrkAYAdwnEU+y4LMpdCqB4Bq" +
            "lR7ycx/pRvC3nuxLtmJ+7LcWvwbg8ov8WFva/t3yNRqf7eRlND6l0DJpNDSdqBvthqjX4bJiW6fm6cA+cw6Ahw7ltzhmJt2LptEp" +
            "R8dxsqJYtlgFv9ma24EfJusjrkkjF2kqFpBocC9+oPjdalnY7wcVit2YRZ/2tILrkvVZFnTNaDgrOY0pi7GQVSZluF5ZPKa1ALBT" +
            "9d6yRZmPbH5P4dh7TdKk6adeo2rfyXjncrmc72wiFbFxHDybSNntHIdjiVQG8fhoYqyrjOPRlvDYJOJL40fGqnYgnfhoKCDgLOJg" +
            "fDTkLlfwpIDXBBxxcNxyvmt8BXEoHghcq+A4GooHbiq4u7VSwXMC/lbBQf9OY1fjRjug5xPIjw9Ucb1mhbiI5pQH/R7ZD6JLc43i" +
            "jO2iq2cjZXQpVtqsvJulW40m0WycSX6dbB2LyaoxFjAbD8po7Ebzobax4trbbJzjQVtp1l9GhPiM/c/06cVYVO8bmJ2xSeyFA99l" +
            "vkBmI1w4Bl70YQ6b9hhkkTfDTC61zazFdSOzp2pbZNa+liNN1n8Wv2XWUhzfVZG9iiXOJasUnEUcjCXONb2g4AnEvmQi9gBxIhYN" +
            "u3eRbWkJDRVwMD6H2Dc+fL6hGvHFhO804jfHEqkZxP2J4dRKNUANjrvRnCL9yHKPjfGyZWu57Loek3jL4ml2xdBvrDnld4MLoMdl" +
            "NgvK2awaOahZftdcADcK/AYM+D2zvb/+9/0t8FtzATTU0FszuvmHGXqxGlF+40CmD+/N8rtTA/Cohttr6s/mlHr8tNpJ31rtpB+t" +
            "diP+Rfp4kit/lsv9fP0u109qN85rCh/v1yoxZz6urAV4QZKjml1nbvJJBus2UuL6rUb7LMpUKo3dmMvPWpXaBtULyL+ydzdDuxbt" +
            "lRnaJctrUfzkrFXxNQX/hDa/4OctSr5FPo61MR/mtSo+W492PicTaBd8p4T2kq2YtgfXm1FOLfOBBR9uwre50W+1pJJnbzg5Drzd" +
            "2hpwKfi+gHtqFHxNwGuEU62tzbUKPingmICvCfjG+sCnc7kcBAKBKjfF8amkF3G8JZUcFvAdAbNBYDjVkkoGEEd8ydRNwsFkqmoP" +
            "+tdUMhjZY75+Zly3NMoa5Rx2Yix7b68S49Acp5iI3Ut7AewegAMe8yydm8qkjdNch5Brs5vFQhMegGkP9wW3PACLHuM4gHLRpjo+" +
            "jylOF+nKYiyjMoWH6iUGOe5EnTx2ZbrOYnzpxVooWye0jsgO1Zvkw8ZsCnORrFX5TvabjbtXqBFNCXlJ2l6c1xhVGJpwSEV5KAeh" +
            "PIdsB6OXrOfrnmpUolwy+0K6EOs6RE+0V3USvcjoaeUOS0I+ZzQGdbiGmI616k95/aMO0/aNOmZjQPkp1c2ywnhQzc7IWLhMzgc2" +
            "v2R6fLpP0WGNSR2aHZNKtO3d3b1njnkwNzh17O1VDz3vT/jr0JZ2DySmC3gwyiY6w+eC0dAvEceDyYRnH9YvRqPhyX3UvzfsbKA+" +
            "oXCggddJy02uE/JJoi6MqpKVGMuoc7oDaC8jjXJ6WtsKezCeYzZMVm9ldulWIx/HaY+8zpq352jDxRzaYTPebGtE2yjOS9EOdL2o" +
            "XVfeqmxOnHdGPKjWrMWDxUMs7mVyUB6vHp9VjJFk+bmejHuw9q6lHzPrS48+1bjz/gFtkFp2Ld+hR3cv7o1o+Zft4GGUee/HvSWj" +
            "bzO7T3m9SX+PUk/WWjSlav5bqX870BZIa3bIV6zRdA+OR7yNHI8NDvZNIR7pP967iDi2jodeJDwaeog4eTQRb3iJ48tHE/EJAS8K" +
            "uLVJwXOIk/0jcf9+5OuLDl/fr+SQatvI9iZekdTTZP5Abx+G2vV84ZKtuF6r5w/3lSCTVvxD/MzGQI0Y4+T3GYS4kOqsallIH+I3" +
            "Ud9lq7L+yFdmhdqmeu/2ZazB69Xf9fRP7Xr6Z33M6p+tZbaGCn2F73veshjp5nnPTT3dPG9Z6jFGNao7aK0RGgeza8SI33avSRfG" +
            "YFr+WG3f9XwC8001OrRYbqne12H+SmtPxwwvJp9sH2k7eb2EeSnxUo/JduWIRrGdXeJvS/1Oo6II1YZXvZwWxS+0H0Uy0poxKhRQ" +
            "MbbvkOLnWYwrylQv7G/I1mL+DJNt+/bRaih+iIbiAy/jXk40FI8JmDltvlcdCl9EPBoN+54KOH2ggINVBxX8MeLohXM+7/cKODiN" +
            "+GgiHnd8X8GnBZwRcLOX45OJc9GbiE9ciEU9hzh+J5o8HkF8uSV06dohHqfugOKaE9Vk2Jiy508rius0WnuEWjGss0QeWnTqS6Sz" +
            "1dxpV4n81GutAeey7H11DYPwjCqPEWuCU4KNV9sDMVY/XAJfda5YsC+qfXV6n/VRnx9kehTP8clkEm0M1fjSGMu5JOdNTlYodSvy" +
            "y5TDUN5XiP32KrUtqkfp2V6qE1BepK7Jm80d67FMIdPzZvUkjpOYM7KY9ZXvkJ9WTbqpTpmPRLtPmDO1OjLJ1oiZfF1GU6RFY5IV" +
            "/BWboySb7DvhgLnda3E/L3Ok+Dmbi7SHqX5Oe4/V6Ct6+7u7Fw8ruOcHCp4U8ArhM4Pdbc0KvkH40nhvwMfx4GDfwCziM4Pd3e4W" +
            "BU8K2HOE8IneGMergUDA8YTjR4GJV4+tcvzXwET7687Wza1BNi7kT8lXs7bdZH9s8vPG6nO/svGiuFW9BlxYr9HLy7TqpOp9PKKl" +
            "dxaqVFp6OZHZ+m2NkGvLakelnlMyolfqmSXaQhfP7WjRIFuitWe5C+tCZvOrVZSB8jW3YO/N1NPM7vdU4x6vWbnoW0XZjHYVayS5" +
            "lB4Ph2CP29ownrEq64TqXIPhseiTVoxHw7FE8w/xvKTv/MiUgB8SDp4faXoVzxyFI76YgoN3CA8PB6teQxw7fXkIcSwavjxNOHjx" +
            "8lPE4z8Z+dnpNtXnW/X3XK1GG5Q6R1jYOQ7ZWQ6qs7H10dUOMNQOMNEOMN3OfUzu8ePHvhO9/bfalXNDWud4+LkRsKdzuY/SuVx5" +
            "TnWVo9+icyFsfJbaldveoZxLlvVh7db8GKbTgRTAgQ4F93Vs9Dl0Xkb9nM65qJ/T+RkbnyfpwMRrMJnn8b90YKIdPi7gNpjr4P7A" +
            "ZmBr1WvegnMwdHHEt2KChsxuCDSCXZ3KFpy6H8WyWXxO76XGR8be6+R8xXM6zJ+zPuncKkDAAXOdG8/y0HjYBX2LbfYOzuO/H+SH" +
            "/J+3v/yDehrkhPNFHz2TzBM13aougOYu1NP6gEMgBYudeQwMr+QxAAQATnYB/B8=",
    },
    {
        made: [
            "cloudformation",
            "command-line",
            "iambic",
            "kubernetes",
            "landing-zone",
            "powershell",
            "pulumi-program",
            "ssm-document",
            "step-functions",
            "terraform-plan",
            "terraform",
            "vault",
            "carried-templates",
            "inline-programs",
            "terraform-programs",
        ],
        slack: 48,
        overlap: 41,
        bytes: "vVpvbFPXFT/+A7FDACeEQCCsKX+6FJJg2hBC2mnO+DOjBpUuMKbJmzG2k1jY2EtiESTUPQWmRmo6VRtT+ZAPfECTP/ARbXSN1Ncs" +
            "SNaaDxMwQbdqZJ0/5EOkspFJSGN4ub7n+F2/vH9OUp704l/uve/cc88995xzz7124M/1312ZkEYy/5L+8IH07/d/8WuA9z6YePDJ" +
            "BFaDzV59wXHHW3ui3m374veZjwEm3Lv/8sZ/qP7OmhPf2frY3lRxyuf5aof9DYDtXW8/+O5vqD7Xs/OdU190uZ37jtoun4P3fbDm" +
            "6OlfXviY6k8MzvzkrR/6DnW9c+TIsX/+o8/nO3Tkp299/XcfPk3rATo2A0ADwNNGgIe7AJqbASb2AXy4H0CekmX5sZydkWV58jNZ" +
            "BvhMlienH4PyNO6sBLDbAGTw8DHJ9a9Q5cjlkZGR346MjPxKliR5VJIlaeSy9KlEz+TkV5N3/zQ5OTkpy/Idecrnm5r849Tnj2V8" +
            "7t3725N7D+7h8+Te3bt379578uTRXXzG2wGGDwA0dgBEOgDGOgDmOgAaDgLcPgiqxwbGT6NJvWdpnxUf17J6B3Auj327Sb1kUu9b" +
            "Fnd60rPMnlaTbQBQuyDZURtAxgaQtQHMInbZAZrsAH47L2Nt6P9+O8ConbdxIc4s1GXxf9Z+FssKdFm5A6DJwb/3O8wlp8VbzrGY" +
            "N1ZWDm+svSXefFb10rcMrTVsYLPW/2LxMblVAR87GxeTieQsldt1J6+XnbzMhW1mmCKuUv5n3zfi/2b8rQGA1cDpN+FcFGSP8zOL" +
            "v9dW8V/ZWZ6SL2WJ1SJPrC/ii41J5GluFeezajWXSVbQeT+OoRnr5pB3opvBdqRDK0VXj1+mv1p0aR0sld+l0l2PKmzVhmTwW9I9" +
            "wRbomkCmy6yZqIuzSJ+Ng+ns44pSfWf/VyNvrMyFrx5vWeSNYTZ+v2AjRm3L9yNV+OVVF+eH5Mv4ZO8tF+/PhTaO5GvVHNitmAoN" +
            "EptRL0TZasmyyq09d81uLruCHjl4ebebf9eEY8zarFtEvdotFvm87+ZlbA6zdkXO7P95tzLnjKdRQZ9lZ+l6aERzJPZH+k36T/6E" +
            "bNoo1vlV/eYcpXzmHIqsRPtL9GawjMm3XmPcWvT01lZOWOeW50hnEqotzgHTCa2xDa9RxlVjcVxW5eTRoUftiV5hfaF82HxqysDA" +
            "0azCX/W4L1UB7NCwU1pjMvLDVE8xjexcrKc5R6l/cDlKx0D9MV3YWgZPeuuG+rO6dtxo67RitRK/47AeAutFWRX4O7eW88LkVrWu" +
            "1Edtw7V8Hfkk+0oxpZbOkOxJxtR21q7oJOkfxZA5h+I3qO+NALBWRy+bVys+1mVXZCL65H576ZqleWH1zCbm8/l8y9lkut/BcfBs" +
            "Mu10ctx6rmPQtwrbRIejtwnHk33dqxV8A3Ewnux7JuCTFdgmlYzfJDwYOedxIR5KtvgRd3YeT95HnOg8kYy7CffEais57gvGQlcQ" +
            "J4KpZNUaatMVvkY4GArnijiSbKtC+rFQYhxxMBZK3BZw91rEkdCQjPjHsdTR5nUkk1D4BOFEKDy9jtvVdSZxIa1N0vmMTVlXs2g7" +
            "2Bw2YVxB61C9pot2k+YO9Yh0pBxabM7XW1jPRryTXlF/xXWp0V8D2n2xP7LH32S/ZvOzkn2ZzU85tJaZDYE69DETNdq8sDiR2Tfm" +
            "Y7+s0eZhHmO1frtiP8hGmVnUbRirMhpacg9s0Jf5cnkjH27WB82DXh8bMdRV739FHZacim5lxHwBxd4Oxc5KTiWPsBl9jtX1II6R" +
            "/TJ/2iT4C724bSPlKNH2094sg7aBySAj5DxojsR8h9qvkM+qRPkQTfLfZNfUe/QaIYbQiiPL3e+Z0TPK82jRq0ZZifs8PRq0z8s5" +
            "zPZ52ku0Avdai+K/OnyruA7b9NpUmeczNmEwZBZnz9Qt5p+tD8q9zApjZzQofigdZ6PhftWMh8imUhlvwDyQeq+eVenodVyrVmjS" +
            "dkS9ttTzW0fxUKI3FPEo+M8e8v29oYZqBY8J2Fmj4BTi6PGjXc8QxxfwpQ2Ee0NPEYcSrSFfLeFgYhxxMBxPOjdynAyH4mcQh8L9" +
            "LR8qODhDOBIJeuuITiAwjjgWSgRkBXcy5SB8RcATCg56NvM1VmHBBpLeaOVERbvnwjWruc6xPStfp2Ef9fbppJPivtAs3VGJfKh1" +
            "hNFj77N6HXo6q60Bf5nP6t7CaVBO5r67dJ9GmHwx+Qxqz2iM2hQfot4bibZ5dxn9qv2nuH8Sc3b0PWuj9hfML5v5iyq34A9xfbF+" +
            "WTvKQzC5jwq5TbK5ovwLuSKbErcQ/+K8GMUBFbiOW9Ops4frOR5oiUWuIu7sGeyfoPKeHn/DFo67Tvd0xgWcQ9zT4z9xdauSn553" +
            "K3pM/qBfNY80J5aTzx79fBb5C8rzjTXw2IXJ8mYDj/W2COtVaz/Pfv2OlYtjaN+sl3dkNFZjm367dhtyZVrxSSG/IoxB3Bdvx7y8" +
            "0d7LKEdC9UY5klmb9RzJy8D9VrGtsOd/0byYyeZF54+MZPOiedmCsUXGpm2DinOhk8eiebCaxzLrb6XzZlVAuZSu0z9q4Pj424dP" +
            "TSO+2Bq6ME/lyUg6sg3zJMlIehRxOJ5MZxD3xsItMwJOfauIg88EPPYSxg7n+1o2NxZxcLSRx9ZrNPy5eo9AuXH2P7Of1LboEzE2" +
            "ZI9W3Kr25+XHsdoGeB3aYKs61ryd21nS2VrB74n8Lfc8hOVw3GXwRXsXkTezE6AajJfEvbxRH2x8V1HuTTtw321X/GQ17guM7LZe" +
            "vp7Vifl6omV0flouLSObafUcYSn6ft+t9E16yeool6OV+yW9aNLwq36L7eqRV6N48b7b2P5a1Y31qEtW72NorY21aN+6Lgx2jb3M" +
            "8fcHkumHiEPxkxe7t+MeKxa+OEY4OHQxh3jwB9Gf+XcgbjkXvSbgHOHguah3J8Z+4YHYJcTh/mgkizjWGws37cL9WTwWvrqLz32l" +
            "Qe5LbQOMYth6XH96tFjcpz5rF+Nv9Tm7lb4oNlevpZXs6yU8MzbaB6zE+asRD24h7qQ2pHNZlZ2ls6iscEfIj/TUOTRqW/ABYp/2" +
            "xW09uEVldFndUuNwysWJNoLliNTnSFRuduBfSfvaV3l/tAapb5IrrXUPjlmt2+XqDJ1zMf9HOTg1TSZX9q2W/zea7zr043prycp5" +
            "sxF9ui9F+9aszbq/N6K7Cc9q9GKClejD7PCUxe/1FsZm9f5c8x7ju3NGvG7AWEzd/3LymNXoUw4lE4nhVxQ8JWDvtxU8jjicTKQa" +
            "m9Dv9CYHuhEP9iYHhhH3toYHbiC+MLh3YA7xsfPx2Juvctyd7IvFEacOJRO3EF88lEx4dis4JeCsgLv34LfHo4mHe/iew6aTF1pq" +
            "XkfMK6nPAnZ8g/3p5VkoxnQJc+4XYpZKA56YXWPlTD+obINGe7Ed6WRWsFvMrlG/WmOwdgXTaXrlKoWvnp1mZwJsPVxp1X5vtAJM" +
            "tVq9TZp32HVcg9X+avcCtO0t3oA36e+5492Fv+8uo78rewFuFPu7rtuTVXrzJfyb3wr347vU/g57ASJeJVfG2jO9Us+fXj3JW6+e" +
            "5KNXb9Z/UR47rWly8RyrDuDkvtJytv+h8ajLiQ+yx6d7OjufNSs43qJgaCV8rMuLOHDK680J+OReBU8JuNar4CuE017vLQHfF/C8" +
            "gGv3KbiN46eBQMA1xPGXgeHXDo9x/NfA8P7v3djHYxp1nGf1zKSW7saanMH0l3kWsx7PQESeyqWxEfMPGSE/lxXsdDPax6XQ3oC5" +
            "bCu0y+bXJPdH8UHx/FnjHEKdPzCjLd4jpPNpPdrqfMJmtCVm93W0zqKL9wes5sFm8hXP8/n3Ft4K44vyTt17jW37VTZgP5cNj4fS" +
            "qbHXMOfYmk5lBdz4uoIjiNOt6ZSMuL8lla5tQxxMpVOIk+lUcLoNQMrn8xAIBIb2q/Y4duM7z3azu9gGLoDJSUtWJAumJ9AO0NgO" +
            "4GsHONPObUH+0aNHLce6jkvtit/V84N8XsAp5fMfSfl8RV71VKB9Ibmzub/ZrrzT7cp9Aq02rF5ti8mnqMvndcrJx6wqzLMkBdIA" +
            "c+0K9hwozJUUGH4dvAX8PykwvB/8RdwGZw7wXJTDJD+ozheZfaOVY7KjPoaGoi23DxRxcO6AEiHRPZus8J1I14Y0+qLno292KDIh" +
            "+0NnbtQufT42NNSh0FfzRDm4LNkh2tdj3lDMP2SFvBqNJT0YHRjv4Hh4KDow1cHlIq5J5o8ZTSn/FCDgAtfBxeuWdEPUC7Fuup33" +
            "8d+fF9Tv608+/VytknnBlnz0XENn1XTPHASQDnJ+pQWlgUAamg8WMDDsL2B2sQvg+gL+Pw==",
    },
    {
        made: [
            "ansible",
            "cloudformation",
            "command-line",
            "iambic",
            "kubernetes",
            "landing-zone",
            "powershell",
            "ssm-document",
            "step-functions",
            "vault",
            "carried-templates",
            "inline-programs",
        ],
        slack: 48,
        overlap: 41,
        bytes: "vVtfaFvnFT/640h2nNhSHMd2ndZ2/rmJpfpfmDFlk5eQKSHewuwQMwSK4j+RFilSbYvYEFqRFteDPvQhpXkYzA+B+cGwPAQ6lrLe" +
            "gmdrbA8Zy0MYYfFAbIYF2oc8GJZG86fvHH2fru8/2WkuVfy79/vuOeee73zn3721Az9a+hZ+0NJ6or916WTLzS9afwtw6Mi7Hzz4" +
            "Aofhlnu/v2rgVkOgqcL239/VfAbwcUXHd7/5O43/be50/5vvtVW/Pe925va4fwRQddYX/eozGo/8wfGn5YsXdrU0B+1t1+FXAagK" +
            "znR88xaNh85H/vqvmeC5wD/PjT365fipQODUuWc/zb8I4DFSCfBRLcD9AwD32gByRwBqTwA88QO86ARQHiuKsqYUjpWvFQXga0VZ" +
            "ebwG4mhpsAM4bQAKXrApth8Wn+/DW3Nzf5ybu3VLyWT4f3MfZh5k6FhZ+fcKPxRF+bPyMBDIrqw+XEWOirK6uvqf1aerxWN5eWWF" +
            "XcGbVnJdADPdAE+6Afp6AG72ANzvAXjcAzDdC6rDBsZHi8l47fZuKx7uHXEHcO5MfLvJeMZkPLAj6fS0Z1k8rSkHAaBuU7PzNoBF" +
            "G0DWBrCO2G0HaLcDBO38GptD51E7wLydz3EjXtwcy+I5m7+O1wp02XUHQLuD3x90mGtOS7acY6ts7Fo5srH5lmQLWLXLwA6s1nCC" +
            "zRr/repjeqsG/uzsuZhOMs5SvS04+bji5NfcOGeNGWKFOGf3t+C5mUFW419G806F0DHTL7tG68DWMohrwOaZPfV+AKgEToutNdFm" +
            "sjHa6zax3t9WCHtdRDtk8+lZ2dgaPjNbazPazF5k2mRvWrTZmEzbCwAujXWQdcrOibeWXWacwoYtegunqcno+LpqvLnBxWWcx/Xq" +
            "c/HfiIvL4cZ9yJ693W6+G/bgsrJ1v+cq75nrcIuY6TBapi5rAMChkqlcGkXbsQsfRPbNrjG67N7t0N6HtmOFtlWabB3y+XzedyWZ" +
            "jjo4Dl9Jpp1Ojv3X+qYCFRyPxpPp3yOO+lLp2l2Iw6l0HLE/nbqSRdzfP5iccXE84U+nHiJO+NOparfAYxJeRJz2p1POSvNwymxh" +
            "F/qXIPoyZgdZ1M+6tH83KoX9kj8gn8N0N28X9kt0SY8UD14VXT15mb/Qoks+ZrvybpduDe01i/nAosr/lcZ17YylEn3Ml7tRJw4R" +
            "m++hf6E4XqvhN0iXi3KMJ1+EtNrtGn7TID+rQj6yT7lQXRqjKEay640AsNfEDim+BmnP2vicOxifovi87RS/HPxedVz24FrT/m93" +
            "iLhDvKzSagK+xvJz5hylvpWdG8mec5Tyyzn0+TUDl1/mpzhFrPy++Jqtz6vkZbY+5dA6hDHJbH2M8jgap5ih4DjtddK9rBuSh+IL" +
            "8WPP8EYZMs2jv8nahc9h58SvXdK3WiZ5fao1eBZzPMyx+lylMrBzD/ovyt0oN9TyXxRHGWYyBqXYyXTnpVgZT15tqBI4hTgcT17N" +
            "SrhlN85JJeMziKcmkpNPdlNMHJ10V3N8Y+qdyRRiX2IisiDh6j1IMzERGZFwVsKBvQIvEY5FEhsS/qQGaU6NXWOOtICnk76+Wuu1" +
            "iX0btYeV4mY37pnLHrE2tB5RKd/MeAAWPACKxzrL2u0mvxYJtBg8KdOXnCvXeQF6vQDDXoBpL8BtL/fBVBNo7btCbeTQznG3E/s8" +
            "mNcbxap2h/DL7RJtda1EtIzypHJpGfloPVrqOsuDMZzZkxYtpn95/xfsDm0tKucgDvPym8UWrwEvts7qvOtmnX7OZSQL8WLya+n7" +
            "VfJiTc8GiZe6DmZ7UM+/M7pWfbuRDLWYG6rXq9znNHNgVVSr1nNalMPS/iEZaX+adSg86NPk/cp8ALv303oRhymnLpx7hO3P4z5m" +
            "YwfRBS2g3qjOpv6XOg6TnuR9RHPX7WIP0X4hXeccW/PbPejHSMao2r9Ie5NqTUaL7cEaoDpw4NKah+PBn52+eN/L8aw/cuMJ4inf" +
            "tfHz+wS+Qzh8bTyH+FQykeisE/jXEnbvF3ga8fnk1dgG4rPX47HL9RwPjU7G7tVTrRsZfVHEybGZAwAHMBbJsYZ8OLMPdn3EVerX" +
            "i77WwW2Scihmk1o1UW2ZPPToWO056o02lSlHQ6N+jlyY18jvYTFOK5/dWyY/9b5vppCvcb/iKc2BCcu1mluVS8xLPT61b5L7xMfL" +
            "4Cs/b8EP0j5R1eB0P5uj7o0yPcp1r5ZMsr+j/hvjy+Y1oVPSkne7/OTnzdpK/cih75GfXk7Y4BLrSrSDku7Nktp9BjJr2WLGo517" +
            "9DaLvEOLpkyL4khWilHMFkh2LT3sR5pm/c7t5IINmHtarcfl+Kz2dcU+uIaf8kr1W9ZWaj/Uny+np2RGz+i9kBY9KifkOlGPBtlg" +
            "zqFdJ+5Fk7NaTxf6XtI7K+rlqX2fXgzIeLR1ELWX8mzDfqlR3m/UR6Bxoz7Cus36c7fiHizOlXKV1y2LmW5ed4/FSDevW5YmzGXN" +
            "3rXp1QK0DlbrATN+r7q3RK8Z1L5Oa2+7deaq/UQj5r4Dg/398QaBH0p4pFHgLOFLQ/3uJoEziC8N9fd3viHwgoSHmwmfHVhEHEn4" +
            "Iy+KOJwYOYh4NOpTBA7Xvol4bCx8mXB8eHYJcTw2OvsM8URs1Hf6LYEfCRy+3CLwt4hj16/6brYWcfgZ4UgiHGoTeL5te/US83vF" +
            "+Ee5nN38vacL/3YcFnVWX6N2vajXWtqHf1OHt9qI2m+PuETttC5dp/fHJAPJpfdO1Y3vYyrLiC0Ur+T4Qn0ptQ2r55l1/rwaPRYj" +
            "WdxSzjZ9BGsHu8jrXLRnbkwNrB3i+Bex1Jnzhzn+yWQy/SniweRYOoc4Hp6edR/Bd4jh6dnziKd+Pv7e7SPmX080SvFWr8/Bfu8e" +
            "xRis8Z5fzgGN+hlVmLeobUTmIdMqHGt518t8/uPNn2tHbc7A1u1An1psHAVoOCZ+fccA6nGc9Si13mNYqfeMdHEQ+316fbOd1ppm" +
            "fSW25mY86B2NHo/9+C0Dk4PyRvXasvyOyaHlK4xkrMd3Vnr6sVKPGNGnb4LIprM26zmnEd0D+E5RLy99FTzMPmxpxX1t9mxWvxGr" +
            "PW78fZiRrPuwHlDz17IHq7GiGn3l0FDwQugox5NDQ8HsUYBMPp+HUCg0coxfHx88MzCNOD54ZuBREU9ELrRznDqVTNxBPHsqmXgu" +
            "4eG3BV6ScOdxvHdwPPHlcaufqJl/ipTCn16Plvknpsu7J7R/yycAciesvtHKO+w6bWGr/Ho7AIY76K4LJvxeOt7f/Pf9HfC72wGw" +
            "XOS3YPgNgxV6dT5ZfvOvZoP42y6/MR/ARz7uf2k+s3/1+umNk771xkk/euNm/Iv6OGzNkuW4Oe0vvc5yV3oe9XWSg77BCl3s7HR2" +
            "CDwt4ZyEe30C3yWc7ux8JOHnEq7zC9wr4WGON0KhkPs2x09CM92nlzj+R2jm5I+X/dyPstzcqM+peIzrTas5Yg3akdVvfLXihhtz" +
            "LM1+EvJ3Yy9aKw+2+o6xSud+Pbmqcb6VdynUD2Rju9A+YhOx0ZvvcJyMx0bXEU/6YmMdnZT/RkaHiziVvE04FY8sd6rSebvxe367" +
            "2UtvA1fBclWtfJXyTbYWwS6AaBfAfBfAYhePHPmnT5/6zg4MZruEf9bzlzw3Bmcmn/88k8+78qrDhdGIclum0+dd4lfXzXWrN4eN" +
            "2wu6z2RCaYDeboFHurfuZ/JL6uvkT9TXyU85+PpmQjM9cLvA47tMaOYkLBVxLyx38z3oMOnfqW3ehrYTmR73OXvMaWjtNYlGONgj" +
            "Iqp6HvmHLF6n+9JT45Of9HC+cq3BfGWhV57fAAi5Yblnaz1C61En6Vseq+vmPP73QWHJv3nw1V/UZpCXaqjPX2rYiZpucy/Au71c" +
            "3szmgkMoDes9BQwMO3sZZv8zEEBoE/8f",
    },
    {
        made: [
            "command-line",
            "here-documents",
        ],
        slack: 48,
        overlap: 33,
        bytes: "vVk/TBtXGP/OPoxtDNgmpIQ0wYBbqWpNGaIKRRlMihLSFokWaDsg2cYYcGPHLthKIkURrdKKkaoZWimDhw6plKoZkJIhqhg6ZCtD" +
            "BiplYGDIgCqGDhla0Xy87+Oezd29s0lzkuF399793ve+9/1771wgrq2vBz8IViKB0BxApcfXBtAO7918sEPN8Iar7cq3wzrAW+D1" +
            "bBaLAOPw1fXf8tweugR3z/+4MugPeOMR17IH4Jb3z8pfH3N710pnAD6FkUjFC/qvwT6AN70/f/HvTW5v6v1u/vsW7RttTOvVfG+f" +
            "0jSf9ovvwR8aXfebAB76ADZbAR6HAe51AmyfBFg7DfCoDwDaQIOaS4M2yzu62m3uqh8gu07YBV78A4GqIXXNb82/0A9wrx9gpx9g" +
            "MAoQjwKMRAFGowAfRalTBNSX60jNlmPw1FY0gLsawGMN4Jn2asaGODi8lhXt3gYFkBfZ+tKPKp5inkGTZ2EAaEbJXQBxF0DyhZKX" +
            "CVde/F+n+y1Uvhsg4gaIu8V90g2w7Bbt+++769GFhUCOda1Sp6Z83XvE4SMNeFOYqHfdQp9BXegN9Y26HNSFzsd1gKIu9Byhfqjj" +
            "VR3gvg6w8aJ9Vzf4eH2Oyoc2uLe3txe7NDzmdQk8UC7OVNwCL4yXZ4JNBk421bWoplZ+CgCOgZAf5dtuEnFii+wPZdM94hn24fsk" +
            "2d06/dgG0S7xHvub2SvqBt/f1dXeZSZbxXNYNnxWj2zYXyVbgGTANeJ13aJ1XdUNPpQJ34nTujpdC6twwnkMY/QyybXrrp5vqVmM" +
            "d7vZGPvABsW//fdRNvzFydbQDmu5irohO9skzp954q6j8YQVPHa21gifnX2Y8anWJMTh3WWsh9UY+7JQe9R3eG04rMnx3ozLz3Fg" +
            "plCOegROzBTK64TTuUL5XLPAw7OzU2uEU+mFqb8lfM57gGO3DJx4wnh2NjHiEzibyidWfeqUhv7oIb9AWVFmXosNWk/2F9RBhPyL" +
            "15R1csYv2oIU/5iXdcX++LJ4reRF/Zvxss00Km+jvO2c/hzGY5VN2xUmVmn2BAC0gMhfPN7zFmMMfIZtHHNXaXyeC953BQx9L1M/" +
            "jpds/0Gar7+OGG823xDNRfZRK52xjyI289EO0oFZbK2NeVhD78+L8jo/55wfofdU9aOfKia57ltprc4rG7rx/CA+5Arzk34D3yOc" +
            "yBXm9RYDTxOOFQu5NcLZuWx6KCBwIZdN/0Q4VirEnhG+uFgon2kV+OrSu4t3W4VttCn8n21Fp5i4Ja03tifJVuJUJ7B91NpYiHyM" +
            "bScu1U8bdXKp5K547OWueKrHwvtG5a6Hy2FdbFlwY5wKmOwxZDuuHZP3Hb+3A2y3G/eyfXqlPMzP9uuqmtxmZturFDPM+qtmFCbd" +
            "2tXw+FsLOq/hPYoavh4+hxtGXRULsH4rhcTYt0PiJ+/d+VmHSX+5H8ZhrlU5PmPc2yI7Zx+Qa+Q6dsWmJwNhmofTHIA2MRQW7Z+H" +
            "hWxsh9g3wPEuP5eabDPwOuFEfi4VaDfwNcIDl4eW9CA9z6by00GOZen0LcITE6PjTyQcDQn82cTZs2sH+NLwNuGlTzJfXgurNdRN" +
            "emCbwXmY1cxO9yzTHfb7FR5PzqP/53htdHYh59x69imdAOCz8TuM5Swb7xN4brX+h20Yq9gHVdwVTzU31xZm3Ngmcx+jMKw6s0nW" +
            "eXbjIRs/XyhfudFh4B3Ck4WLi9PHaO8fK5bvME4Uy88J5wfKxclO9RY0SHZbu17POw/Xq0Xdulbl2Cn7uZxTG+WzytGN8nGuqK3R" +
            "G+Wzqvnr5WslH1L5rFnN20VraZcHOdajHCwP3uN6MT/HYrl2l+fURzWEXb1nV0twu91eAfvI/Ha5ohdEzuO+PDbvk16lLCrdcJyx" +
            "kofb7eTBPi9DN69alm7aQ6riu5WN8jo4tVPVeDw/q/F4bk7HOybFFif+anUel3RV69BPdXUtr1yHyvVmO+WNjwrz2a7jBk5K+L6E" +
            "4TUDjxMeL+SyFcJTxVzhKeG5bDo20mXgJwZOJE8YeJdw9sp87Eb3AU7sEM5l09enTwq8ODExunZSxD5wUB+Z6bJb+m5iZoP7XLp5" +
            "Xl6V4jHXAAf2QvawoVfn5hDtoexiYFza17Dv8Tm4XD8wl905V71cdvHHiqu2rmk3qdllrseaOU+tLfpt5HHC0Uz2PF4uTd15XeDr" +
            "A6mrm4SXYpczo6cMfJtx4nJmi/HSh5l3Thu4eFrkS12xz3sZ+bKT9mOq+rARO3T67Sve4Kc/XD/8pLTRY35ugfvJ3R6xjsGI+XnF" +
            "AYfeOIdqJsfJ7q1s9WHE+hzHyfjHFX51VH4neuazoaPoWcURpBymmo+Kp0P6rirHb7N9n9MzUz7jTM1OZAM9hPMDqRLhzNiF4cGI" +
            "gUuEc2MXhjclPNTLfeZSP0j4aS/3mUtF+gQujmXyC310Hm1jX7Xz1EjW9xczqaF+UYe4Ffmi9myaOVKlTOxav1EHWHFYyZAqZaYe" +
            "OZDB7Ixd4kj803/Y7/4D",
    },
    {
        made: [
            "command-line",
            "powershell",
        ],
        slack: 48,
        overlap: 33,
        bytes: "vVY/b9NQEP8924lfYwvcUgaQkAJicAeLhYGNwoCCBFKRGDogQei/VLikoqlYkLDEkqELgpEPkKEDEl+go4d+BKQuHfIhECFn38WO" +
            "aeOUSDzJyfndvXu/+9298zPAQ2MFqEeeD8AG/9w7ErWhVVeRUAcWntcBMsf9T6L3Eo1V18AyNL4AEYCPnuhhRcAzGImvJWhgCdCP" +
            "Po/08OqehsJDslXRcAGAHw3RrljAUQU4qgJfbWBdA24NOK4Bqw45zTxByU9+kt9U3kwZY2vGzaFg4sxhpt5UzpmiYarR4LmRA8sF" +
            "Gi6w6gIvXOCVC6y7QMsFQre4gcLkUS/Re/+2DFkxzLJ7mrsZHBgl+qhEvzwTuvPYmxreWSY3ACwOmaVD1FNArIA+y9oAfANoGOkc" +
            "2ch7ywC6RmqjWe4NdTG/k32f5xK/NG8Cvpmub5jl1M1zxmmN5uc8bIS7x/Ip7yF7E24KfDAYDILX7f2WyXKnHVjWRSqsPAlnpZj4" +
            "rQIIrRQX4aaYYuaTMB9YKV7C3mUehXOJ5dBKdWRL68SvxCj8zur3MvMwbU30eC35SGI001aUcBy2t46tTL5dYXm3HX6olLN3DcCl" +
            "Eu76lXRv0seMk2wIE+lbHKPP9ZPwZGTrQo57nvn0mafEPsfLRXyN6m1ns6mrmdyplrfUBW7lEmfM8ZDvn9WL56KsQ0nNdzlmivGJ" +
            "/fceElNzrRX84pi2mzsvQxuQTwXtKTXXY35CK+sNca7uDqzy9n4VwFyuxsW3n+sH0oOEG6nbfoGLpFZsjsfM4lkL2/vf7VRuBbv7" +
            "WgO3+NxOqrsx/gv5F730zJBxHBbw5P1LLQlPkg+K4SaAK8jZ8r+czf+J5ToAZ4qcdLnvxEbWe07NbC8/d2aLePJcSy/Z3F4LIp3J" +
            "3hzX4Nut4Ntcen7dkpzJOZL9df57lasN8TWpt07rS+psL3izcbeWyVFtygvEhHtFjVtI0o9qjMEZP2MjbE5qS/u/37vzzncKNwNj" +
            "8sXBKLs7Tbg//R4MbHqK8/IJSHqrA3QdoDfEHwvWk5OT4PGDp30nrTmzJL/FniXxNjsbwaJ7Pr4/",
    },
    {
        made: [
            "cloudformation",
            "command-line",
            "kubernetes",
        ],
        slack: 48,
        overlap: 41,
        bytes: "vVhvaBzXEZ+7XelW0lk6yac/Pp/OiiPoUXKOmspgC0PPwaQXGtGL/2BRFhpZtnwiVu8i+4hcQrKJDBHEBLcNjSGBGCqwKP1QqCmG" +
            "BHIfAjmIPpggiCnC8gd/MMQlgehDoKo3mn0zt0+r3ds9Ke1Dq/vtvvdm5s3Mm5n3wiDafLLvr5rWenj+3T7t9x9ENYCOvsNj796m" +
            "bgipbw6H+vbHsuE+9Vf/fOtnADf6/nj3J5e5//q1bFdnJbxf7YoN5KLqkwCDJ/vGbs5z/7U/p5/Lfpf9Q2x/Hlo+h2gWIrF88pub" +
            "3P/is3e//M1y/lT2lXz+xZnpQjb7XP54/ut/Z6l92AygtwFc3wUQ6wD4rBdgLAEwsBdgqB+gcr9Sa6uVSgUAwf0KSG1AAUgCQO1j" +
            "BX7BcG5u7u13/vHOn+bmKoYh/j6aM/5icPtqlVulgryy2furqxYn4onNxH/3rLaycm919d7q43vUlvsB1BTAUymAkymA11IAlRTA" +
            "gxSAsQ8cLQT124BPf2x702pN2xF3AHVn4od9+g2f/uyOpPPSXmDx3Ib0A0Ac91kIYDEEUA0BPCSshQHSYYBcWHzDMfxeCAPMh8UY" +
            "jfDiRl+V3nH8Q/pm0cXvCkBaEfNzSoP2d1l8hH4fKIIP0kdeqirk1MLBTRNICBf3302/OVWsi9eLuiqom3WIcqZJdw+l75b+VKHD" +
            "+VAjHr89l0N7NwPAOsmMcqBdqmTfh6RDXEuySchVlXyA13mE+ljfTJfXz/beKd0O0kNQH12kuUjDWqMC0Ek0UB6NHi8aVaKBGOV0" +
            "2hX9zjRNM3OmWC4oAo8Wz5YHVYF/OVMsLxLOXCie15tsfItxqXgh2kz4UjGTb/a33B4AaPex21qzWDf2V2l9OAb1gf0F0m+a1q+R" +
            "T/K8ddJ5J9kyTTayxks2aYRW0AAYq/MdZVmKeK8N9xbL8ijiJ4e2rSyD+m8DgJOa7S9OHtjHcXKdfJD9Gd8vabbtWF9VWs982F5P" +
            "lHjiHN4zi6TjddWOtVVp36hq8FztlSt4Dztj16EW93011iJkqJItrDWrwjfkte0n2vV8V+bn1Cv319MtjpHp19PvExS7a2NZ3tD/" +
            "X5YE+RXHF7Z3WopTnGMxHlXDduzEd+aVlvaGUx5Z1y0cv6Ynx+MRGxuEL4xOjmOljXhqcmriPcITF4plnGyNmZq4PEt4cmoic0fC" +
            "L7XS3N+dzzxqDVb7BNiaoWAEDFefxv3EOkffXGqrb2ONxjxqA4hG7Xec/xS9d5NQTrryGHxfl2qDWr3EdYpC8ZXGch3VtVH7K2Db" +
            "zbm/Gs1/fiUDq11eS37XVh4q+c6Blw9dfCEq8Pj0gfEFxhOFDOwi+49P/7a0S6wlEkBP7P9udaOsm4AVs2dnlDqT7UIG3ktH2sXj" +
            "VU9a7b4ZeWyab288kR2U6gDZreI10e977QC3pGe5XfiCpfdy6cwS6XdkZLSobxQEhmmaoOv6Wrt/ZdhG8R3zENuW652CpAOM64c6" +
            "RD4LXGzGtldha5SPZP1f7RB5HPPQ3zoAljr8q4gE7UdZdqaJ63Xm0XhMvPN5hveafJbh+UhL3oMYF578H/Lzso/lsxRDmHbOrcYJ" +
            "by/O7q6zpkOd4rtVa0l+grzluInPWCfFDMWdpkzLWiuvv8nOc7w2Nz35ZYVWip/OOgZ54zPQtVnGXtoXQdf9QJFityLk5TzvVSvF" +
            "GuThRSfRIB2/uhn9Eud41c3tDfJz6jxJNnGb76yla3nG4U+yv81LdZKzvpF95KcN8JXXi/5Yq5eUzWfWne5vtGmtFqD8gnyroaBl" +
            "juqbWkr0uO0JbLfIRmtx9yfeDTDcHfQGwlTCHuEmKL8r3QALNX55H36Pldc3/r++A35r3QDxHp51w5NTUHpne2T5/e+RcvRsl9+t" +
            "HoDlHrEneTz6kdN+Xv2sb69+1o9Xvx9/1kcvcJ1y9PRYB92T/PrYqUeET58YGRmO2XhBwrOdjJ8/ukR45sSJXLZL4KOjIyMlCS9L" +
            "OLnbxlcZnz4xsiThY3GB9VNDQye7bfyZhId7bHxFwmuMy0NDg702PibhsxK+IuGFXpEHVJfchHWO825MjhfOe7FOqmXrnam5XnHm" +
            "Z+zDGobzH9Oqd3cXlJZfQdhC6/9kj5TfOc43bY6hfnVnK0VM+SyhJTbfidRkTYgaG23xQvH81EqfwBczL58b3GPjEuPJ4swK4Vcv" +
            "Pj2TxsQ7GCw6y/X79YT/WVaedydh72Hnd957dB74Xtd17XbCwiv67DPHvhX4X/rswWe1veKM2hLgboHvoGtnyJB93yffach2jvO9" +
            "rM+5rtDg+W430XXuD7c79u3cqbtlqy7ypaD3c5pUi+eTVFOF7Xo9IZ153ehY93bKj3dfwH5dyJTKub0CTx8olxYIl0bPTa8Tvnj8" +
            "3CulpMCXD4y/Wknaudwrt4qzL6iGab5vmGbEdLQIOTWfXVEfpX77udYv+k3TMPQywN/7Rf7wmuMc/6B/617gPCbGmYY++3OIp7aO" +
            "43wmxv3X0GeH4YjLOM5b9riDcDYlzsyKT5x13pOQTOb4pXOZqykxXz7bY0zAMYb5PYCuwZ3U1vM/6+OatHa5D78jj/+8YZngm48/" +
            "/cJpFlO6s3j/sYvdnHTT+wBy+4S8xobyQS/DWsrCgDi2DzEA6ACFDfwD",
    },
    {
        made: [
            "command-line",
            "kubernetes",
        ],
        slack: 48,
        overlap: 33,
        bytes: "vVhPSBxXGP/t7Kw76qqzf4xrsDAV03rIGpsayCEQU4RuwUDapDTQodUYzUo0WpMlBko6VCELyaktpIeUBpqDBw+F9hDoIXvoYaEe" +
            "Q1uaRT3k4MHSBnoQap369n1v5znu7oxa+vC5v3nvm/d97/v3vjcKeJs/lLigqgOt8x+o6rU7dSoQVpv6fv6KphHQo9GAqsDohzL6" +
            "WUEDvsSnfe8fEfPzmnEO3yrpWAx6l66cAYKv6H3P5svzsVCn8cKo19MGQi+gG3hb7U08eSbmjww9ujbW1/Wq8ZrRaxw/dsQwOrtm" +
            "jN9PG9TW6oChBiDdDDxtAZ7GgO/jwEYr0N8G5Ffz5baSz+cBBlbzkJoRBDoAlAfzOC3g3Nzcnbvf3f18bi5vWfzv6znrG0u0X1ZE" +
            "y+cZr/7+1ZWVEifiyZrN/i2XWrG4vLKyvLK1TG2pDdhsA7qSwGASuJEEHieBYhKYbYerBVC7GR7z+v5eKzftQNwB9WDiKx7zlsd8" +
            "/4Gkq6Y93+JVInkJQGJbs7kAsBAACgFgjbCmAN0KkFb4GKMRzxkFyCmcRiO8sD1XoGdGv0ZjpXXZeBDoDvL300H/avM0jB//qeC6" +
            "cfp9TjIJWdk+VXXn/rtUjtm+16RxRjOg8v3nAj4dwvLp7hUM3kBbYXp8TDL+qjryb5CcYtx/9OzPfZnv1AFIh7gMjDeTrUC+wvyA" +
            "ycRky4S4ngqSPwm5czQn5BfrCnsI3znoui2kB7/+LnTK1ijtMQhEaQ0mj0a92hoFWoPhTGi3n4UB2LZtpy5NZTNBjt+cmcpeVjm+" +
            "ef3YTDJENBNTVxYkzBRUwtNTExcFvjGVelDnbTmW2ps97NYfpn0rtI8Ap2H6KO2H9NtN+y/ZSJHeC/HnKNmym2xUopdsspe1/CZT" +
            "vcY4kyWpVd8bi3Uhy0nNSw5tXycW03/jdup6qDn+4ubB5so5l/xY+DN7zmuO7YS+CrSfnOLsx8/Z42M7VQ9/FqsRODyZLQfrd8aC" +
            "e28a0UzUA/fqnWc5r7USU/e6Mg17TktxVT6PKD+UfJrkYLTinKoTcTc5NjwUdvAS4YmzY8MXNY7Hx8ZHVgn3XD15fbGe4+HJnmG1" +
            "AYiBx7GXnCLmK52Lsmz+jvzAwWodANPUK50xrG028HOwo7FyP9UImI1+Txc7qFSpUfzyW2wElsr8znnw2wre3v5/+wD8OiLAqYh4" +
            "62FVTn7XuxeR5fcuWtLU98uvGAE2I9zXBT3zObf9qs0LfVebF/qpNu/Ff4c+Vu3wlm3f2e7h2kXIbr8O0e96E+cheqSZ56VS3Gan" +
            "Ly02cGy+29v7caOD1yVsRhy8KOGOJsLZ3t5BCU9I+J6EFyW81ARYtm3DNM2jzXso6KvEuE7R7a5Ri82766HN5uq10GEpb1U6P9hv" +
            "Ovjf5VyFbDE4dWW8o4XjWz3DNy+37OUOY+3rEhQnbf7ZAug6P1t7df7Mznt2lor7i9AT0+MC1ZKiNpLvOb5TsVY9bwQr2JHJxvoj" +
            "HfhRp/Hg3nJ7JUXEiKffuoHJlIjy+b4o1Uhka0YbI/mFbgpUQzHfGFD3Xld7GVmoUT5n/4ru5hGleqRWbSvklOsRcW9lNYnQuVir" +
            "1j3E71qi1n/v/Ftnzukcz5w/n35O+Po7ox9diFJtMZJJPSI8Pjz5YSJGNKmro6cknGNG6PJXCci58WjcO9nI712OO+eFe1zk+SDf" +
            "34ZpmtpgvISL5uzxgXmOfzNnT7zxIM71CbKPuMMtkG7Z2ILkj/K9VtwJ3fGy2VzZn1hsV/LLjLLT5zuphq3lL7VqWTFfq1ZnNPL6" +
            "teLuZcpXZVohb+D/l+Uw3VOE/wt7dUv3XvH9h+XLguKcPRmJV7d013LLI+s6RDEyMjGVLcapFh8fuZVIcDw2PpKakPAm4fFrV1K5" +
            "Vn5nqPchr/huU85HAedOKutJjt+E+HbgUedn9ljvx2ldt19X+i7l9zsUxaKdSU1nTx7ieLInO/0F4emzo5Prh5zavFqtzGszqJZt" +
            "37dsO2y7WpgSh6i9mJyZNqfn2vi8bVuWmQUW2ngMV3vHTV9s251vRF3K6WzLnH0dkeRuOlGfcrp/LHO2D30V6EQd6tCdgJnkfh/0" +
            "yAvus4dksodvjKbmk/x9uTZleZfRWPYGYGooJHfXr0IfOWnv8hwbZzz+/qRkgj9+ePKT2yy2VFPf36pgN/e6RjvQ387ltbaVDzOL" +
            "9WQJg2GtnWEAJjC0jf8F",
    },
    {
        made: [
            "kubernetes",
        ],
        slack: 48,
        overlap: 25,
        bytes: "pVdNaBtHFP52tZJWsiyPZDe4IdCFqOCDMWqaQAg9KEVQFRJw4/7ksIeocdKY2tiNK+pASZdIEENyKDSQHgrVIQcdcmp1a6A65GCo" +
            "A4XmVHLYgw89FGpooIZSTfU0M9q1vLLW9sPrffPem30zb9775kmHoLo1NWVZ1rQ1b1mr9ZMWcNJ6/Zz7GD1KmdALYAVoebemATW0" +
            "zpWPKa1usBK+LWhaCcjDMgBr3Dz77I7S37mhv8cmmGGeZ7C+BhigT1p/P1P6Y7M/fHjpePYUY2ySTb6RZSyTvcx+fItJahhAzQRW" +
            "koCTAvKjgJ0Gfh0DHjHA9RF3Xbcr4fT2UQQ4AaAndPGaYqvV6t17v937plqtO474+77qVFuOpH+4onqXLKvOeV0O6vV6T83bXXry" +
            "pM15Ww7a7XYuA7yfAb7MAI8ywGYG2M4AJ7LAd1nsJh370hA1YA2QFxCSzEN93iNjiL5wBO/7Gmjh9ufskUxQhnc+va4BDQ3Y0IA/" +
            "NMDUgSkdKOnADV3o16WMdGTT6Og3/GOaK8eho8YOteyDqIeEfXjohqYPCxZRNlyJ7I6lEwHqEaAVETF1I8KQdCQnBCF5wRBzKJRU" +
            "XTOfnl01I4K/sPzJwhXjoNmpHSlzg46JyjcekDv+PKDxUwPY6uCYERV7pDHtOxcVeppP8nBZoR2xBoEV+fRTUr4fRMW5NaPBz/Mo" +
            "8DIatmp5RB+AXWH9FWPAfEzNmh3irx253fl/+wj+mjHgec9ffaCnsN/Lxf3rH46iJfkc1t/nceBBHIj57Cnn+s9vkF7Fe5BexWeQ" +
            "fph/FY8RVduVlY+LUcHbH+TzEzGPr/n4lz6+GPf4puIr+fyWjzdMj8/5+KKPnzcPgKNWCKwOKM9x1UklPJxTmNCPj9MJwROWEF4o" +
            "OdlcSAis2DIOfInsKb/jPuzKST+ESS3pg95uIhjP1nVvH6aU05oIsxsS06f03dimcPydm8uVxYTgb82Uv+gldZj+ZugJmUdqoAbN" +
            "HpfHej8JPE4Cm0ngz6QY03mlRsQeXd/91ZJnTHFqaF5clV1oODcHY08k4H7dlOtzaE0j8lwTB7sfggKVlT5pryXpLyhvGvLupjVt" +
            "S/8sJWKheieyjch8+Gju3fPTI4K/OTdXakl+9dK1z/LUmOXC3XaEMepppIZXpX+em/IwsV+usEyud8e2bXMj1eVf2Gunihjt8r/b" +
            "a2fenhwFXpHOhvUEh6mhjDwDmkt2CkfoHNZ1L7daPpwhuyD/4ncQj7c5v9t54vs3gHtzpnf9p3fH3kp7Z1temilfFvHhy4sz5eYo" +
            "4HDOYdt2IQ28CnEHUL4O6rVJtyVzZ13qVI3ROGw+hu1m2T5yus+20+K7JZnHTw3PB2GBJcdsTKylfz8T8jv9dQvDOy9lT3VLGEN+" +
            "6GlIOd0DlFf+vaqYL1xfuFpLC37x4vVyfkzyC1dvrY0J/2aI/FTysL3ruPxu/76C7rywd5y6M5ZmKis7ch8rF68tzTKvtxzU68nf" +
            "+YbD+UOH8zjvo7gChbTXn7SY97hM6Dl3HLuCbvHF9pnTb386sxdLVF8l7Lhjr72J+QA71V8Ju/8ce+007gfYqT7KszuDZkbkgr82" +
            "CQ/JxuE7gG3iRWZv/aq9qH04nY2ANpL13Rg+W7KjOP77VTecf/308y/9IeY+jHnYDjiD/u8Ws8B8Vpy7Q9PtCqazxAOwgVqH/x8=",
    },
    {
        made: [
            "command-line",
            "pulumi-program",
            "puppet",
        ],
        slack: 48,
        overlap: 33,
        bytes: "vVhNbBtFFP52d2KvEzd1/my3BNVUOfhiEZX2UlXCoFaKECBXVS+wUhNCW0ck2KKNyAGVVV2oUTlYAlQOlahEhXzoIRKXCirhAwdL" +
            "9NAbCEVxDj34gESPkWizeDxvdjdbr3dTC0ZZ5/O+mXlvvvfmzRurEM2smg9Ns9aofXvV/Px70wQqV81rPzVIDEVX3lAYwMYz+Oad" +
            "RAYoZNQfXjgl5UcPsyNgakIH8l/qOA3kWebuu0eknKn5GXaWKWomji8OIctwIM6qF0/bcvb1iWSc5dgpFpmJfPY2Y6NsNP70AaN2" +
            "ZwiYiQH6PmA5AUxPANNTQDoJ3EoCja2G3VqNRgPgYMu2n7eMBkwDsF828KqElUrl+o0fb3xVqTRMU/x9VzE7RFD7vSVbo8F15fNb" +
            "rVZXE+nkzeIfm922sbHZam22djapJVJAPgUUU0AtBdxLAU9SQCYN3E/D0xT0b5kAeeL5htlNH0g7wAYzXw2QmwHy/EDW+bEX2rxe" +
            "XV4EMNlhtqoAdQVoKkCbsK4CWRWYU8U73kd+L6pAVRV9dML1jqxJ33n/Nr3rzsvfa0BWE+PntGDqxsjjfIxOj59t3O464UekQ+qu" +
            "KnuJomCie7mRcxgBUGBCN7eN290kzrhdZSZs4vZViSvJq7S3xoSM9+Xj5LxyHZLDQefdTzyE9XudxvI5umvUgCEAlmVZufdKq0WN" +
            "8OVSjjHCy6WL6y6sDxEul5bnh4JZPQBgNIDTR0PCJi5vkv28D7eVy4u09izFTpc/1RlXID7GiOcs8dft7+JrL3OFTAoseLvmB8pX" +
            "fmGcJl75Ou5HhL83ImIN/F2Rvj+J+HM7HXW4OBHtzcMhAFMePW3F4ZfPWaVx2f/Ihj3s+v7Hm89wzmM0BJdzupAVO/+rOu0vLfjc" +
            "kNvEO2dbF/Ha3U8rFxZYxMFlwstvXVgwog7+lfDxM5eKdZ3w0sKKHttL9ss8J4HhQr5Mj7cNS3kMqMWAdZ/nYQx4HAvrc0tTfc7N" +
            "sPryw8C87IxCgL4d7Urn88oA+taHgYe2vtu+msLOlxlx2x9cQc3R87z6yiNAbUTEruzP97TXf35yybefXPLjJw/Sb/MxEy6S+Xj5" +
            "mPHgDeEedy/urNf7Xtq5j/a4cXZ2NjHsYNOFH7twfsTB6xKvzs5uuTDiDs64cN6F5wXeNgxDvy3whrF25OQfAv9prB17/XEcGO/c" +
            "UTQ4+bxJ+ZnnX57r9lpTRGk/evOd5FjmPcWnT1sPPnlT5IegnH1i9Nk6cprOmW4Odq3Jzu3q7nrTLwO9FNKGOd3R4T3buEzW5AXi" +
            "sebiszHq1E2yVmmqzrkrz9F4SFv4vnb7cQLAyIDnu3fOoMJJpnb3PNv7e9f8uk9fbzzGaI8tLBZz9X2EVwxjm/DSwooxPWrj44YL" +
            "b7nw8n4H33HwuXTCwScTgm9QXStr9zrVkwXm3KOarvq9zILrkSniR65fzp113Z10V6za+1Bxal0ZO1w2OebUKYfpjtOvFndz6o1V" +
            "Ke8Xr7yPe/5+Mcv3D48/uy/9l/eY/9OWg7QPgniv0h2tqTr3tEeaoyvrqnO99ri5lveuxeXS6gbFVjFXXj06JvCFpcVczYUz4xR/" +
            "H17M3R0P/r3AvgsF5ANjQtgmbbd/C/DWt31qw3RIXc2J3ucFt6HXuVNUd/vrYEg9c7q/n3g+DeujKeLXm3v8zj0u8ztDvWth5P+V" +
            "468tfjIhcaHUtvGZpcIk4XPlUmNS+DQesH+lTq8/vblAztXvN4mwcw1TZOw6Q/TdeU+O5+81Wvul3AfnC1MOvkX440svf9SeouDa" +
            "sqI7lnW980T7X7OZ770rn9xd480nhb2mZVkwDMNMOncJv9pe2AJmWtZN07KilqdFiQOpi/N6N+k8D0inZZmmsQr8lXRqoF5jvP0z" +
            "qWfrS1lHi36Waay9gkKPfrKeFv2emsbaUaz16CfrZqffMdxOibyoBcSd9zxW5Hl8+XyumRLj3b7gdbbwwTZg6Iinn/WX5INzwXrI" +
            "+Huu459Puy74++dffvO6xXLF0M2dHn7zzvt+GriWFvaaHfJhrGI23cXg+M0u7hSuBnCng/8F",
    },
    {
        made: [
            "command-line",
            "salt",
        ],
        slack: 48,
        overlap: 33,
        bytes: "vVdNaFtHEP709Gyt5J/or5CUtKjBB1Ei12kSmkKhauqDbvUhhRwExrGSyNSuRB1Tn9zXyhAF++DSQHxrID7okENLfQj0UB18EDSH" +
            "HAwtxVg++OBbevAh0NSvWu2M3uZZ8pNj6KInfdqZ3ZmdmZ2ZZ0ANa2Xxe8t6WP32J8sqP7LWgJK1uPzzMyLDCPuu+QQgEsBSLDEE" +
            "XAAqH3zG9GBCDJnCSIQTCJfD6U+BtED5Yg/Txbl0UpwRhpkW+O7DcFzgghArC5+06Jl7yeBpERRvi37x7r2MECHRL56vChq5HmAx" +
            "AMwL4Hw/MDQIXA8D5yPAWgSo7lRbo16tVgEJdqrQRsIPnAXQmqziY4alUunu0i9LP5RKVctSnx9L1iOLxx91HtWqlJVO79TrTUkk" +
            "Uw5bfm03x9bWdr2+XT/YpnE6CmSiQDEKrEaBahQwY0AyBmzE4Bo+HD0SHvTw6y1rDXEi6YB5MvUND7rlQU+fSLtO1utavXYsbwGI" +
            "Nyxb9gEVH1DzAXuEhQEkDSBjqDnJw//zBlA2FI8gXGnQavRf8u/RXHNfOe8Hkn61PuP3Nl2EPC7XCHo66Sb1rhDeJRksu+w7ThS1" +
            "N3Q//Y6ZQNF09pY6jZnO2aUeLLtoHvP6tFHsDZnD4JyDZSc1e7APaqbjpwrZX/JL34wRbc8ku/lVvNm2baduFObyfsJ3CinTVHhy" +
            "ujC3QjifKs6JHu9wlrHUS3bKkI+krjWKnT3tDNJPZbIb6822W+1RtCLpy/uyHTiWTrrvKTJ7t/FfcdnUHcftrHIGwKCHTR73qj0z" +
            "FENSvuQpkt/ypHuSfe5Xa3ndGJ0nQnZK0vmb/Np5j7NXD8fHdOH2kx4Hh3sJFwvTecYztyaeavhKoPu81ilx8RYbAbpfZP/dgNI9" +
            "b3hn31CjhkoXlQ1nTVK47ox2Jww689XCnYIpFB6fnc1nxHFS8VGFxHeyGgWgSE+7s8pxXwDrAtjs8OwLIB7sNhvafqODi7qVlwsC" +
            "iy15Yx7yDvwLje+FE8jbDAL7LXkPO0rqdr/RkK6/d5eRoed15d0PAeshdY+ZX+YDt/860dnenehsn050L/ktewx1F8lyPT9rfd4X" +
            "Ql+31eec1z3Peg7Qnc1+PjJyKejgNQ3HQw7OaXiT8dzIiNnn4CENj2o4p+FFhV9ks1mxofBWdv790ZcK/5Wdv3w13g9EKQdxzq9R" +
            "bpd5lmv2setN2ruN0HPe2YHDMtrxJcVhvgj1P0fVLz4P1w6h94FafuW9jqrj3e7F9WliMp962q/w1MTM8EcDLTyeIzyb+uLmsob/" +
            "HADOUb9y1Ll0O7jrI9O5Lx4jP3GPwT2Xvj/XWu4V2fbSx+8AkK9cLV765Z7k/9TlTQB9XfSdZeq3aobTc+36HVlJradx66PbepBq" +
            "jDtmO8WCjFM9FgTdMX7n4F5B8ul7cszcmppM5QYdvE946svbKeuUwjPDE5N/Ey6MT02MhL1f+AKU0KS81bDSVZ5D18HrXTHUZo+t" +
            "8KvvFWwLOc89y9ezw1NPwozf++ol67tjBw5s+27jCRz9fnq49+CWPxN5NY/nI0pHy7ZtNBJgOeL0C53qt9IFpmXbDyzbDtiuwbZj" +
            "WTL21iPOs0kybduysnPAfkTVqE5r3PzJ6OEawrVS8dlWdv4irrfh45qp+P61svOXYLXh49ro8F1GJarukt8j17jzro/z252bqWdR" +
            "tV73haylygcvgKxAPHbYX2wPaQuzDU3OSxn/fNN0wfNff/vd7RZbi6EHB2385t53OgYsx5S+VsP4yM7hSqyJIfG1JgaQBR438H8=",
    },
];

// EXTERNAL MODULE: ./lib/scan/prefilter/names.js
var names = __webpack_require__(4472);
;// CONCATENATED MODULE: ./lib/scan/prefilter/programs.js
/** The programs of the prefilter. */
const STORED = {
    secrets: {
        made: [
            "atlassian-token",
            "aws-access-key",
            "aws-scim-token",
            "aws-scim-token-fragment",
            "aws-sso-cache",
            "cloudflare-token",
            "confluent-scim-token",
            "databricks-token",
            "doppler-token",
            "entra-client-secret",
            "entra-refresh-token",
            "github-token",
            "gitlab-scim-token",
            "gitlab-token",
            "google-service-account-key",
            "hashicorp-token",
            "okta-api-token",
            "onepassword-scim-session",
            "onepassword-secret-key",
            "onepassword-service-account-token",
            "scim-credential",
            "slack-token",
            "tableau-token",
            "tailscale-key",
        ],
        slack: 48,
        overlap: 79,
        bytes: "7b0NcBzHlSb4srrQKPwRBbBJgiIklsAWjR1TUos/EmxRVoFqyqBFW6AF2/QOPARJkIJGpAiJlAY+c6Qih+Nt0QwfRHM9kEzHwl7d" +
            "DSTTNmZMU5BESaBE7XIneBvYDd0dZ6U4c2cYc9wbxRwm1ncHx3DZx5eZryu7uqq60QAkalUPgcisysp8L1/+vJeZ1V/pAKABAAMA" +
            "+MI4EDG4CioxtvTdilsrKpgkgDP3ilDQ+rTeu/HrtfqhNOWH+9c6ax1KP/PN+x647+H77nu8nfJXvNPAqj5H6X+7budX7r///q+v" +
            "Wwc2AJgM4O80uCHH/9gigMkbAEabATbeCDB5I8DapQC/bQWY/CxAx+MdAx3p7T22DYmLmm4CVO5/fMqV//B3tb3GcLOjA3S29CCL" +
            "r/2X5rZ5cUq37Mx/Gvy78WNbTTDaYhAH2DTW+bn4dkr/1//yb//Dc68+/1/f+DN2c+wOdh/AwO/+ZcPbb1L6//OPr7z+j79+9S/+" +
            "8R/X3L1q1R2/Ms2mf/pvd/zv75mSUisBjq0BOHkXQOfdAG33AuxKA+j3A2Q2ADz33IE/f+fMcz/4nw5Acmkjb5IDB+r/69ep/KM/" +
            "PPvD8Zd+4hx2YOF8QPnO/HBw0an/gdLrGh954YYbm5oqdfv3zkAKACYe0N+5cymlfzC0+3uLf96WaTpimz06tABs/+vFPfUJSn/p" +
            "9d+9/uobb7z6y5d6W9auTrUA7PvdPfd89nZKn3oAoL8TYPNXAS5+E6DpDwAu9wAc2QYwsR3ghcOHX/v+9773V3912GgyjNZagKrD" +
            "R4yriyn/wT8bfnZ4cNIZd0AHg9961tGubKP0sz8Zv3jsb//EcYbAjBmaDRDLHFj2u6coPVYZiy3b+1AsVlmt/cfq+9YBPFQT+4+3" +
            "L6P0LVu2PPPgM3se3PLggw8+85sHn6mvz2558JlnttRL6ukFaNoB8OIOgPROgPd2Aow/DLCvD+BCH8DIDRp092l5fd6AQmJQOtnF" +
            "HjDLfMAqVQIjPFkrvFUPAJXIOQaQigF0yrBfhoMyHJXhhAzp+cnY9KqoFa1DkMaznNPT4F8HzNWlC5n2yfCY7sqI4Uk9OCym70rJ" +
            "w6/+GDZVFG8HKqO7opQyUFehDe8EJ2VjV7PZSvwP0pW3vYcr8tt7XF5f9AmR+qxs/dMADU+D9c+8PJZKHum4yPNxhNMbxOEjVw8a" +
            "V8UGvMXb4V/4tUOdFOuylNmoFGGrDDtk2OcTeqULFaGM+Qb7SBXO0ZLnpcr8vuK9T2OC6qIbpffUoOFCY6XPEGVmjPz+uU8vXj6V" +
            "cb6UMgLak3RheuZFGrOkA7Mqv2wa45cqi898xIPanOavQQ9Puk/6pj6zr6q4umncX6jKL7NL95/n/fodyUlymJ650NsfKNSl3rEt" +
            "awLkOKb71x3lQb4VytxLfKgfkh4mA+QZryjVyGRjQW1UI2WYqva3MRSS/ppqZMaR4DmgROuuh/UbLHRXjeDpDY94whM+zyH1CBn/" +
            "zE9GbO8YFC/TrC3dxushOkZefZ45sLtWhNRn6Hp/7fTci2rIgN88jJUe9PRZmityfbo2v30na4sbF+q36jhV67WxLr/MML/EgBk6" +
            "VhaU5JOMSpkmZDhZV7IEgeaQ+im1G80H3msKV88TIY21rnnBZZC8pZRBY7iUfpVva4U/BSHzKuUlvtSmqfriYTFD5m0jCo/Vu9fF" +
            "OorXFl6oL2wLQVeg1LpSGdRX6H6zGRzmaDIeD+5JFTAGYwC3QcAzMdi5c2d86PmgsfcMXMHg3sGCetwudeFImYZlOC7DizK8ntNv" +
            "l/34kyg7pd8u5/pPouyUfrscD59E2Sk933G8FYLWKTRHko9vJoqvE+tkP/X6emRjybf38/lUSvrYWPIjaX6nsuh6JFHoj5ENCcpz" +
            "yeN3+D0nHKacT/fFmex0+JlMktFeIHh6wybpb/XIa8fnuem4l3rIeoTabdKzF0R94JLkqS/M7wvoC9fJ8e3dZyC/qtj+QpijSGVT" +
            "uxzzrIvGK/x9txcXev3BKgj3F1OhrWZqENgvuzzrAupTsEiElgztRQCfRQ8jm83CrbDX1GV8K/S/R/Ht8EhbhRvfL+J/DzthK1rI" +
            "rJPljkNvnN//B3gKtmUq5fN7oS9pyPijsG9EiX9I8X3wUKoq9/xTxyi+C3qn3Ptda6tz9/sdij8Fj5ykeD/c2lYj4/fA588r8VSt" +
            "jLfDw8cp/m241ayT8RTcuovi98EGc56Md8GqfUp8bF6unHVXKL4Kbu2sl/GH4BsnKf4AdE258Q1rTYDsxazD26/BjZ9V4plGN75x" +
            "Ps97EfqgJ5WQ5eyBrbvc+MA5it8GA1covgmeHl4g49tgS3JhTudb+hbm9Lnl7MKc3m7rWeT6mk8H7HOWthWsl7cQ8OwKmQHjDks/" +
            "vjj///RigA8WA1yRYfMNhc+QbxlEdDChljVwQ2H5072nybF1y8o1K9fewONTt6xckxq6oeRde15nP62mPDLXLnHjuA5Ae6HKhvdW" +
            "LLn+nlctlp/VqlLqiXmwff3iiWaARuVZlVe58Viu/e68ZeMSjP8me8uq9C2rmwGyU072lhTc0tMsbKbaFijXhNwLmvTsrdsBrV6t" +
            "lIF96Eqz8E1MWQ7aG7R5uNeHtlD0rd9kb1mZ3nuhWcbX3L+1+cb80WYFrMdUeftuFOsntLkYevc2dB8fyK8MbGOUE8MTN6oyrm/P" +
            "3JiLD5y/MX/JaATMA0HjHfVTe5PQB+5j4H/Q2Lc8evXmU9t9LtPnlVAf1FtQPWKkyzX3PbniJje+z40PXLmptFml+G5K0VMLI8yp" +
            "xIVz71KAQ0uFDnB8vrgU4OzSwvtYd7yvzg9+z33S8hc7kQzqD2r5H1pu+d7naL4Iet47/9TI+RXHN8odlI/vDdWre0NOUWvu1cno" +
            "zaIs0sdcpwfpAm0QPued2+qKPI/z7qBcM2J8Qu7z4x5qMV7eORCWA/xpgxgvfoNqgbz/25b8MrE9qM952977j+tMv3toD2s9sqKc" +
            "WA9vXw66r8pRbHG5wkc348vEnIb5/ebF6+HZugC5aUyE2eGqInlxHYhrQHf9V1lkap0KPAfyysnP3m4R63K13Syfe82evGHjbDbT" +
            "Wn34Un86FDLvftTPJXzG4WyMwboi83zYHO/tW2Hzu9+zQfNfbcizYXNfGA/vvOdt91LH60f9XK2PnKWMeyMknzrmF8s1xPJlqVWX" +
            "lubiq2tvduMblfh+N75qQrm/ucWNZ5T4WTe+JrHMjfe78c9dVOJDSTf+nohfWb7sjpR9C91fddd+N97221x8Tdvx5RRfvea3Sjz1" +
            "mVz8zm4lnlHi47n451Z+6MbXHGt14+dbC3zQApPZIG1asfEYNN6Sv+f2gUU+Y15Np3XlTMa/WWT8q/zI9/fj5+2nQfm880KxfLhu" +
            "85sj6kPy0fq02BiJyzXL8mWbU+nfc+ODSvy3SnztZ934PiV+4rPh8qj1CJu/akqskzp+S9Wfd/5rCslHexeqfZpuOvXL1UXqhOvK" +
            "YnPk9ZgnTH9+9r3cdMuHD+3j+fk4c5VeFyBHKf063/sOoh6+dqn2SZmNOXXz7QADtxeuj7z18I6TBQFz8GzMvSt8ZJlOX/24nq0L" +
            "kLuUObeqSF51bptXgm0Ks0lBbR1ki+h52oMYjeXvN6j/mNag2I+1K9y4o8RPKvEPlXjXrW58xW25+MpjSrz5dh6fwmeGbnfvX3Lj" +
            "qxKpXHxNvxJvvcON97rxlYNKfILHs077qlsBVuZvnPltoDXOYBxin0Ad45kfX6uvKv7KtmpT+2Vf6l8lzlSxPHzHsVh/qymxDLXf" +
            "JWZQT6wfloXlmjFXDuQxE/2hvBMkvyxv/gzKM5WyMDTl3spCz3wX9Fy5c161HNOmPPful2fno7HC8Yhn1QatT7bu7rdWyfiuPX80" +
            "qMTfo3j/jieM1TK+be+eHopv37NrVInra0T81r3bH+ldI/xAJt+txLNor69JL1r5pWGeavkuR5BN8VvfVkJhf5mUOu7S/fNVSd2p" +
            "NuqSlNlrt6hO6nlN4V5P8CZwpdxI+/BOUWaRMny33RYp9eTvG9wlxiaOu37Z3uQDFUsP6ofUP25rf7h9ao0bb7pTxO9uf7i9TYn3" +
            "yfhtA3sGhjH+m2x2zf07vn1eidfeJZ9fvuPxzrvEXkEsxMcO86U+yudWKG3mPXvCfRC/faXr4dlOn/HjzRfkK9P5bdgZyaelvFrP" +
            "mKV1Wtg1+rD0HjvOM/jOK4X4T2fj+I5wZ6zwWXzHOOjZuBybqdTKNU1tufid4zK+8s67lw98Toy7VenugfHPi/tdXasGppR48m4x" +
            "xzKf86GgsyHa1wzbcw7an57n6Y9BzwXdp3fE6Nrv7MLvnrqfW1uC/H736gL0FLQfo+qsJiRvUJ5Gn7EbtD8Qdp/WUn7lBY2ZUu43" +
            "SF+2FJ+02H53s3J2jGMoaD9/ttMSyroE3yvHd8oxju+Mz+Sf3tvB996x3NzYJ34VYnwjP/ytg3of//Edewzr5ThftXzZ6uN3k+1c" +
            "dsd5JW6szcXXdIj45N3Ll6WOiPhvVi1ftvmsEod7RPzu5cs2r1bih+6R5SxbveY9ii/vXmZ9QcTbH9jQPiTjDz7Q1T4p4w/dt+HL" +
            "xr0y/tA3HrLuFWNU7e+o/9xe2+L8fr5Wzns0d9I8rV573yNS59kVSz6ZeWt8dOT3Xouqq/qAdTvmDcrvN9YA/POoss522jRfRbGC" +
            "3nH16ktf59Y1ua6wb9WB2//o3Eq99msnTMPzTLXvfpLyqv4K3b+yOPz6g8XuuMX76jPeOD5rePZ0MM1vfFf5PKe+76Q+W+nzrHev" +
            "KK70X/w9oBri7wLraM7sTq2ZlPPSnd0DK5ttuv9kKtEu4t3dT6Y6lPiR9twz30mvE/G7VnWnBii+pjvVf18ufteIjLev6l7znhsf" +
            "uOLGb21Ny/Lv6b5nY9r9LVEQNXr8k9r1whfx+iOl3ve2k/quYpBe/fYM1PSwtTyle9fN6HtMop969/JlK9aTfm5ZuV/Gu2/du/1F" +
            "it/W/vDZXHxgz6X17rmAOg7Ud25n6/58ZZ/GOz7K3ZsxPLLTOPHq2O85HPteXdcEPBd2VhBUtredkspzmI+PQyt4vv+onqnxkQvb" +
            "JWyPsjIgj7rXoj4T1C7eZ/zaxO8Zr26rfZ4Ja7NGT1+caT+cJ+fG7tTqNen7KX7XyhO5+Jo18MVc/M5WJd6pxA9R/I5Vq0+48bvS" +
            "HW58gOJr1uw9novf2T7uxgcuufGtxgaxZ95910po2xD8/gz5GGHvzNbKGdYvb1g+U/oZ0933pXLpLCyMvzr+vek1Ifmmm+d00d9F" +
            "/DMt6F2LcvWgrrUGHxBjQtjWgZWrvwTg4O9OugdW9ov4FHQPpEZy91NrJnPxNWtaH+Dx38AtK9PdD8j7y7uXjT7g+hTIC/eyw+YA" +
            "+m3bRMzdDzbknrAp7xUro5RfuMDl7GeCMBfmy7U38kZ+nTE3PiF/24ZrROSLv1XD+8h7fKPwaTC86Pkv9rJ2YoY8u77sz7e+zHJ5" +
            "W8myxal0MNWVycP8SsEygvm9f12u/Lu+4u4fqf2F8k7EguWqVfY4ws4m/N6n0yB4X8Vvv+PjeI46PdpEOmPAepB9o9/X9hR5Qd7A" +
            "zbeAtjOK8DA6AVo7ha75vLNl6/bOjSK+Zev27ftlfG9f1x74shvfp8TPK/HUV9z4EYrv7dpzXsZ77x7Yoz8o4rv77162VsYf3rV3" +
            "zyUl3tEp+pw6Z3l9EE3+tvSY9AG8z1R7ziBo3YtnYbju9fYbwl4YlHqi/ojljSpYIgYsE4fEZqG+yacv8FM7AYY2uenIE9vgmPwf" +
            "lb8ZDkqndlLTSXb8DbVffjWd8lfl2nnHt/VNsn227Pi2tUmcxX9n5fo/TtP9R3d8ex/Ftz+ye0zGB7b2919Q4lMifnlgz0BP01fd" +
            "eNtXg9+bKHXvRfX//J736rncc21v+eSXNAbwV/3w6dwPq4/fb8vqijxfyu8vgvKGvV/kzUP74jP5fYWfLOo5UKn3UY4gvZTye8Cq" +
            "InnVOURdQ5Mf7F0Tz8b9YuPEu2dXbJx4n/eOk7qA52luDOtXDTMcY8iLxpdfn8N0ame/uk7n9wTeOlIbUx1L7SPevGofMXz6iN/c" +
            "lPQ8F/YbyI/yGT/5/eaimoDnSt1DUfN4554aH90UG8fefSf1HLncPuMd7149ztb1ErLDT6ZS577qxo2H3HibEs8o8QtK3Ohy42kl" +
            "vk+JTyhx62tuvJviAyvXZHL3v7NyUomnvu7Ge0R8qvvJ76SOu/dXXXbja9LfcOOOiP+me2Bl+kQuvua+99z763dtduPHlPi5XHzN" +
            "/ZO5+Kr25DcxPuV0D6Rg4Jvue0i4fxrWDzuks23Y5CvfzIIw9EL7cydA1++784NaPt/3lHhw6j+dI3vnN5qbS71P86FfedSvvPlK" +
            "ue9dI3Qp6w98p4z+4wHPqb4pU9LRb1XXMpUh6VQGvb+m/la+2O+sdGUPPezZevlOd7H1ZLH9xcppnOGr9iDoveCKEDvsnYNpP3Lr" +
            "3qfuaP19N75Pxp+647bUsIz/cfeT3zmvxJu7aX3Vu2+XEj8m47v6t+47qcTfo/jWvU9NKfHWb7nxLhnvv3vZwJCM/3H7w+2Xv+Wu" +
            "b+n9SlxP4RrtovJPe3FYx0n5/iXuJ3BdLBTPq/2E3sMMy0NrrUa5/p3OvkPY/tH8GZQXtDc0r4wy1X2hcvNTGSqG8HT3dqiMujJl" +
            "wL0hWo9u3/nolrN/IOJ9T27bclnED/U9uU1v3iLuP7rjsZa0Ej/mxrsvK/HWHjfep8RP9Ig2rJZ9sl/6ZiTToMRovCTflyY98H4X" +
            "0i/qyyxTbceZlEHlJOQedLl1C+qjumyjHftaPr95K8W7W0648e5JGd/X8nlr9ba8/fJA7KKaGfyOZnybgt0LQ6HYrtVlrlXwXLh1" +
            "+8zKoPMnnK+cbHYSli9LXbymH8fJXgXoTnVs5/EsQPddR7bnn1+peD3l+rO6x08h/0XizTi3rGqHqe0YPzT81B261dFLe1x/QnuK" +
            "7UHIVah/xLfDMvf3uv4TYtvRPz3jLMi/T75El9zf4v7ZIoG3hlhruied5Nb5mfih4dQm3Trey8/HndSmp+FkL+9/H/b239ZzsVfU" +
            "p7dft2BH/rtlOAcNSrtO9/s89w2FN+3BTfr4dYR59OCj+7Zu3CHiex7dt7VXxnu39j+yf0f+u2rqelAP2CuskvuWiOVM/0fk/4ma" +
            "/Pu0R+p9xqx1x+1D2x/ZfX6Hu493aYc8G7rnns9fUeKtO93yVJtN9pT2XP32R8l/o/xe3w7zS30d2r7zUX1gp4g/uuPb+jEZ79+6" +
            "Tx/b6eqfZMBvHpDtV32HeMBzxI9sYzlzKtqmOuX3IdPJj2cXQvd/n92+c+u+KzvdePJhae+e2LEvLeOP7Xtox6GH888D0O4idqe3" +
            "zhU+z6jtA/JbBTjeW+XvMVQfvsLnGXVsZbMXsw/39Wz5LZft4qGH+3r0pj6M/0O276ltt60W8UN9T23TN/e570L7zn0+cxI+6zhO" +
            "FofDSB9E9DHT0eTnjj4/FoPkhpUHF7/6gyRA60FnpLoRwDrojKxzroWamdIguaFFS6WOJvHasrS839mYJkBygwameTRZviSDa5jJ" +
            "UI5YrIHLUa0NY/mth4dHNJTzhTEp5+eFnIcPcjnBGR6xHZSioRPzN8L8Tc8lXenSEuSry1z/dUz/OlQ+hOlp0Na51dhw9D1zfZdI" +
            "/+I3MN2AdQe5JRy/mEE9LZ74L8d5+c6jP+bp42+fMwT/c8i/y7Q7K6sw/7qHnitLD/fLCS2tC622m8tsrE+FrI+eVqEQB00Q+tJA" +
            "6EsDh+vr4MEM19fRHw3Jdn1etmtG6OtgRuhrfkro6447RPmWfIO0RYYxnt6i3XzHD5KFv64a1lamYjy98Q7B3xLtddAZ0aKBFVFE" +
            "EUV03VPzv9v4AXplTWeO8DDRbnfhdyBNDPknH40mETbJ0DRZHvSlIR12w2AzkOPcC/jZl+SGFw4cyHA5KlgnD9d3XpPD0W/8cvcH" +
            "zGy0mtp//EEVv9/O5QO7s4tzzxgZzblmt51nM+sU6dCqcbs00vI9Hg7/ybOahvcZ03LVsA/2jbQc1gxM/9f8OR1u5itf3e7HNbFZ" +
            "e27fP+DazBj/9b8X97f2xgX/NC+31crgCqfV+smz5dm/ZfJ9nxZN1MfiejActOfc7mqq39VhQAY9gSbmZBosgAQDW7Rfe5rp2K5f" +
            "Pi/b9bxs1/TNXN72tCi/im+bGM6Q3D4x5RtGDSJ0GL9vHhgcYj6Ap51s8ZDoD8/yMMHMzgPUf6JhFVFEEUV03dOJ9PJ/QHtyxL6f" +
            "hyNgvYxhJhfqR4CHtTI06PNsEiZHlxuZ+qHypXDqvrgb0jBqHzw/bp+FDoCRg8Dt3ojWyuU4Eb9NyOl8Rch5UMgH0Pp73F6n9TTa" +
            "HX08zUMpnYVWjdunrufW83DiTBp3wcxBR1oy8WBiX8N6BlWQmPgP+JxtOYPczlrQtlKDRkimP/9HGiRBH//nD7fgfSe1Uhjs1hYM" +
            "EwkTP1ABicGJ9IGyVPCcNJsNDLfi9LR5VvgZ7aI+4H7Wm9czCdyOHwGbPzcCYv0/4lg/xV25E2eX/51s179bJ9r1p1xfjsUdDP2s" +
            "vlGUv3EjqH6cI8Nx2AgamBm743y+nCLIDNfy+xknfR4FGgEjo/afiCKKKKKIrmuy92nz/4gjSsEyHnaB+bUGvm9ufo1/HRy0+4GH" +
            "cRnm70PjulSG62YiyPCduPBl0NtjbcMCu9ohzcCALpb4GoMkPBVb9A18MbfX/sw3uJzt5tcY35dOLEA5LU1D+2Zadouwc3bOmnGL" +
            "1Xr4HL/feq6Hh0aH7bjVaITWFzIy/TKGVoPdIb7ADs2LGdhaSvvx3TFwdMv++Sr+xTS76Xlh5xPccLdWG29Xm9fyd/QdXOeUoYDx" +
            "c2Jh7wj3ytIMrgfLIbvtOKoFthqF4nvBWsf1BWL932WbmyrwFz7r5u+V7bo3ZvN23STW/2YD19c6bbnwb5Yv15jix9kUAk9PQ3Jn" +
            "nj2XrZ7ujN/P0+2W+wV/4X91yX4TUUQRRRTR9U1tP3n2RzEwITX83I/E/nXmcDXfN88c5vbBYjERxmSYvw+N61K5KmXlr/vGv9u5" +
            "BBpYB0AqZd6BcoxYwO3eiHWYyzH2k+99LwY6pIZ/8DORnpHrzMOHge9Ds03CXjc8LgWypFXjFiuxvncTsyxIpFOPN/D7Vo/y2OLE" +
            "l9ObmAOQSO/j+Q1IDvNVMXwf9z2spgP//scMasB0/rdXRfqRD4UCDp/j5Vfo7XwfQF+99U/LMYB2rzh3t4V7ZTK9YRn3M8xN4pzD" +
            "tlULbFYJxacsk4l2k+f/Voafv7f95NlX8cOlqeHnno/p/L48R8iM2EJfq4S+5s9n+X5ci2xbnm5ZjfM92DtczptbY8tiJqY3LBP8" +
            "tYOS/+Fo/R9RRBFFdP3T8Ymz/ws/J544x8OEmeb75CaFgw4T4QERmvn70EDLUseBGaz7qg7f6mTActKLmzJDbBDfpwNu97rM9esZ" +
            "2D/9YOLddxlUWU0T/+5/FffTX0N/AWD9em7VHIfbN8PJDMmNCFOso4WfMqL9JbeLrdrQGPdjNFN+GFwcd4/EfzqC+/yt2mtj4vy/" +
            "EcGgTR2+eD9A0jxi/5947m8a9t9/YGiYfv/Xxbp5fTrOyz/ocDuovTBYnv1bKT9ULN6/y8BBcf4PGfk+Xf57lxldKL7JzDii3eT5" +
            "v5nm5+/HJ85+INv1fIPO74vzf0h3SX09z/0b59lnId+Pa5ANytNN89lnPe3KFWYeO/Cc6BeZ5wRf1n5A6T8RRRRRRBFd15Ta1fE3" +
            "eE6cqu24hKHVavwU13GWIULT6Bh3uN07N84NvJHJ24c2QSxLMXRmIId5diEufJ1UbW0az5Wt1lZuz5OtIyiHndp1+W/+hst57tL/" +
            "xeVs/SmuMy1wfooL11TatnH/OVVhpzcysUY1+Pk/437KE13sm13MgP4E24g/3LFMxt9XtMRjVd/uim1Cu9mfYN/qZgA9LVCFZr7H" +
            "cpbFNGjs73X2PqxBsl93nnysBe/DspoY59+iIeBuF2sfZz2QSrAvd5Rx/m8BLJbgEw0m6GCmof2syf2PtHyfLu+9SzOtccWbtUZ6" +
            "HO+1GnL9b7Qc1kwY3NWxDd+TMGs7evn5f6vRclDjLdRSjffTNv7WE0x9/Gwa8v04Q9h4kW5kzp7NSSkcEJ5u/BUeWGD/OHuOt1fG" +
            "caj/VEfjKqKIIoroeqfO1cnH98YYdCb1J/C82Ezom9rRvuj6pnaxT97D98n1NIX5+9Du78asnvLFGP/u1s9amnYBzGScnyebiQTa" +
            "82RnoovL07l63+OP4w99k+knnuRyJjbhOtMEexP/uYJlWeL8H1r+Z839mLCZ4X5KY2pkeAX6C6kRWP59jd/n7yvSt0fuePknrSLd" +
            "uQ3TU6aj6+gPmOPPYfn9qYuv4j54vzX++UUxnv7cnwr+DQcOAJgjw9Y4ljviLD9UxvrfBKdW4EvK9++sYWvdl7hj0HJYk78IUPwu" +
            "sG62uDlO6i22xs8d+PrfTugN/P3F1ck78H0OO6mv3CvOJRrahf/QUIG/D7CsHnH+b28TPzigZrVt+T5nT1y8V7ltnac+mG7o63t6" +
            "NQv7x7Ze3l5p22ZQ1Yn955ZoXEUUUUTTILtIul5KIXrI8qqsvPRNc8QwuTwCYLwkcLgwjt+Ww/utL8lvX74E0PeSwPCgdZpFC0wo" +
            "T7JSltRO9pmCe4R9Of6SkPPiS/l1wOtJiaeKWBDwspDdeplKaNHS6bRuNjSwYJM1wyYFiMd9bpLs+192dd2h1AOvj78McPpl8e0L" +
            "Q+r8g5f92wufLdZeQfrimDlF9BUkL8pXTN6EIi/+Y37Mg3hvWEaHjGMZhAFH6VjmpPz+2qVKNx1eVpQZ0HoLlPr68cB/jJPO1HT8" +
            "b5V57BMuPp0h9bHAow9vOX51VdOxTvhdZExHfZEuStEX6WO6+iqmD8w7l/qg+k5XHy71hwyzVbGdO3fGh55/PqA31MOVbLZScyF1" +
            "Cqnnakj5MehH/s2Fc+gSpb2wboiPg5i5fBz+AqDjFwB9vwDI/AJgZBaud9WUPkEFLVeWeOaCtb8UWD+8bX45u/LSdbO3j1QIPFHE" +
            "HcLr2eaX8egqXmSi7g9NbWAtLS1aJpMJfEK7tlZxfKyZ33jm+pZ9PGPkzxl9o0J+vJcZBRgZlfFrdTs36qb7jWfUKY0j7IPeOdZb" +
            "hh8P1JnfeMYyEBOL+FBdKD1MVkrHsgl/2DEBhnEP1gS4aM7+NfGZSx6OwmcueQwrfOaSx7gyn4yFjgcGYjwUpqjtS30AeWAfGPoV" +
            "wNivRHym6cRnLnmo7TuXPDBdbd+54tGn8JlLHur4m0seaj+YSx6YruptLvu2S6Mh468eJtkkg/1B68EYxHfuhKahxYElnD9/XtfO" +
            "nw9+kaUnDneG+EM96F00BftjPWhwhw6wIM+kn/UzgD8L3ki0rsbnBSbWwSgbZbArqP4aFFvbwcU6PXQX09oJywMTn4EpDvT3ryqD" +
            "5r+mVwDaXgHY/ArAwCsAQ9eux65dX7h2PXXtumkMoG0MYPMYwMAYwNCYeB79l7GxEvJLPnPKY8zlM5c82hQ+c8ljs8JnLnkMKHzm" +
            "kseQwmcuebQp/W0ueWD+3PiZQx5jit7mlIeit7nkobbPXPLYrPCZSx4DnvltrngMKXzmkseYwmcueWD+HP2/363sD/EfptgUg6eD" +
            "lsUxCN9PyWpXADTj3sFA+7f5LYCBtwCG3gIYe2v2r3P9fQ55bFb4zCWPAYXPXPLA6zwnqezThrCdV6TJkJ4n2+0MwLF6sWc8dEbs" +
            "NY+dEdetck8Z9y3HlwnsaUzH5y+ccYXj+y1WMI+1b4v9LSwf+SFOPZaL5SOmNe19G/K7KpTOv8Gk7IHgfjjlR/n6JZ45/3a63APH" +
            "73JgOn1XBa9xb5TKMSX2OZbfVJF/jfIgf5Q1SB6gF9MYML9zB/lKO6TeEXs/KAPqDLG86Rp58jLj4TI3KHVH7HPSPYZ0TW2F2PJh" +
            "bWUq7Y288HsxiJ1Oz+B3sHAfEOWh+mJ7qfrZWOfW82rWv9s1KG2Ock1IrHvkQTrskjqmNkSZsA1JP5ieOquWelMor/2y76LeQJZJ" +
            "ejRl3+LfBnnJ7euq/o6fdfcHURbaU8Myu+W+Pe3n973kpqt78X7nAQbNyiPZmDhicyqDzkdQX7Q/iDLQ/qEqA+3Zc5z4VfkyqPv4" +
            "WO+ed4k3xIKO9xZ4xpa3rqoc/bHCuqpykGyY/4N3XX3iM3hOoZaBzwycccvwpqs8sO+o5ysLlPE14dMm2FepjImQNkMZ6PwE2yy/" +
            "v0X0sdGpR7QNR5Mbjp7aOphsP5jccNTqAMMEOCoNTHKDSE+2D/rmL5ZeKnnLOZoUEx7JUa6cG46KcPc3RfruTSJ9g+cQyZv+/mrB" +
            "/335463st0V69nHB//2U4P9+Co5a7ZrM/9endm86WVb9SR4KsbwfriiUt2qO9VVquxbjH1FEEUUU0cdDySLXRK9sFeFn2mHQ7AG4" +
            "pV08eYv8PNiprWJeX75eluP5bBjN9zODBnGsF6SdXS7L3yFDkkORk78BIu/rrpz5+ZNuqNuajukWwsD4pCO1v/k4P/0wSuPv3scQ" +
            "7aqX/7TbK1CvHYXPGQAvjBboq+O7epWUyz76yvYgeQeL6cs/fYNG6ZrFNBD64unMT18RRRRRRBF9PKQVuSaKeULNE9L9+wLKYcV3" +
            "xYtR3fgXav/t5/pj1+zKQavmUKEcek4OE2JauJzeesSZ2IylnUAK457nKg3/9Lgnn3+6jfcnNJtBZZlKiIOwy/LswaTfGlCoe/jK" +
            "j+BATKYE68Pifk9huiFDuyR9HsxPN2LgfrDbL39EEUUUUUQfD1UVuc4ZX7AcEeryGvLCqoBwrmiDODozb7XFb+hulfdvlZbl1msi" +
            "OLqh3SqOWB0Z+sqJ37heYokfjNCPP7whPf8jaVGXyN+XLJX3A0ND2P2lwNFzGObDfYYl+rSrbEm+Ov9Bu0C3sTFkHMBerP8bPXKD" +
            "OODMye9ttzqWu7ZbWIzfRw3WaYHtaspQQ5dATcev1lTlzh/4r+8tHhqg8NfzwogiiiiiiK5vSur0Klnhr9lxyk/auah//ryny1v6" +
            "WlUHL64dBPnLcrNw38ICLcl/aogLX0OaTDvvNZswOdAi3ZJbN5uF+xUmsNUac81qPn9G5QvT2URPSdg2HRzd0Im/XZYKTC9gAJbn" +
            "8MJ8QAbQz1jtc85uKOvvZN7dXClGob4C2zWoKryM1QG7PtH6P6KIIorouicTP8uWBp0bxAoR6rob5mwn+L8TT35DoP9Q6lZFZrXx" +
            "dsrW8Jy+qrGVgd4BltdgGSY3zEaNzs+fdQOvmKMbnjfhi9gfwzfdgZw10wrscn7B8hwiUC2zbf8OKmbfx78xtXwzbeY1DT8f8BBT" +
            "K122t1KgAF3wNvVo/R9RRBFF9PEa9yLX+JsOHSyjCWpT+jrLMGGjhfbC5PachykwLAvTxXWtJcrJ2flBYZ/1wUAPoWRRB7GcFEYH" +
            "LclHN4hfCpipN5koh6lvcuVw08GEJo2ng6m56abFnBQY/QCdehs08zAFzT1o91LQRM/1Y7ltG5p5uJKnA6ZT2I/814JIT8Faus8/" +
            "28LL1zvNNmh+HKATUgE/ngqhPkeUZ6M2LTA70ay3OolO0E3TgmO2sOQmN90pYX6FvrSUIdol126GCcZKXhpvtxTkp2POqpTYxahd" +
            "La5dfdlSnxboPD/6WDzdBDtf3y0sv1/k9Zto8EUUUUQRfYzEilwDwEQcTYmWUMJOU7ke1Hmo50KxwJ319V28Z8n3t7eNMip/kH8d" +
            "VdMn+PpUS0yI+2pom8q1ms8bGhDXR6twPRyv9Yb03BjCpg/fXzvKdRTnoQnx2skG5B9vnuT3K2UYb8b7JsSPT6BW9XhClrcRQwPi" +
            "tdOtP/LDfJb4WrvB39fjIeSFQlyNow87FkB++1QnJ3ToBKhOTOi4DBehvBb3eQHVefrSA/TmDfOeOwQmWFpc5W+Cpk/E7U5sj2jw" +
            "RRRRRMVIxUOYqC3EXUAcAcIq8EtX8RD6DBeXwYsvQc9MKHgIhD+rYhVcWuBiGRC2A/JSMRlculr5dEidEF+CMBX0hS6mwjG9sB6Y" +
            "TvXcWOfWQ8XAGK9UDfhFVkyfKo4Fyk/YDlRXFRuCsKe7FOwH3XDT1xrEjhBmgtb6zwi86Ww2+C34i1fjX/C5Xa20F+KhYJ0RUwXx" +
            "QsYMxjGgLhgMpgym4hvHgthUK+2A+COIU4H1R+ybjiqWKwvxpLC8ao/uCD8eMWI6Y5B7luQQpAX6VjU+9TlXxXJYLH4yKKT5vUxR" +
            "41On5mrGdYSYK8FySgr5jo8dcBRQ66OX/moGg9WM99Xw9rlXBk5IfwiDqNZhEHeZksF7Sxyva3Gw3KhvlBuxXnB845garQOoXQ9w" +
            "uZqBUcOgtYZBRw3j1/T6JOKdYNshbg/iVtN4wv7gzYPX+e0XDoVxNZutvFr4aYe87w1gn+Hjv0KMTxzDKMcHHr4ox5Uat50nA36H" +
            "0+gzHxJ2C7zszo1jMh0xWrE98d7mWpbDuKb2bfSZ59T5+mylO4+9uNTNS/ivatlqed65i3BrcOyS3J1SVq9catlETpHfJVkB3+lI" +
            "hOirr45Bpo4VzJmlyLWgiN5wjvDaoFLbZEERHeJcQfO/amdKaZ/SejYIfGwjWJ+oL8IBwrGFIY5HskGkExprvP7zGFyYJ+TBPk8y" +
            "4hhY4BmvVAbpjmw6feehW+LQE+Y8luHHw6tPHI9UDuFGYTlUF7KxWBfSrVdW4oPjdZ6PfZiQWFxYBtopxE6idLTXqA/sC4g1Nc/H" +
            "FqAfQf1mUME9w3T0OzAdsZc+UPJ77R22CcqPdSOsM0wnTDGUC/t5osh8Qvqg8aG2p4o3peZHGYuNj4lYoY9G7enFm1IxrfL9JxS8" +
            "dP+J+pXqx1Ebq+2t+qNq/v0NLGe7sS54D8cdPsvx7orM6QDgizmt+gNo/xFTDGXA8lc0Ml/7ptpzHKdYN2xn0n+QbUso8pMOCMMM" +
            "24LamHzMsLHlN36xDtSeKiYc9SPVZw8aV2HjN6P4sx3K+sHrl4fJqo5f1VcLPvCovWZ/wi1QT8/O4gsl4+bCW0p7kP5xrjs3n8Hl" +
            "+QyMBIPWhMs6Hfqmh3SjK0IP6UJxw7lP4/O9qipPHyU/Bn3I/gSDwQSD0QSDiYRHTRWOHuQTZiADwW/aTAr8Qp/xXeXpD9j+OH4R" +
            "i7F5AeP2ce0CBt0LXFnES8fBX+sK+jJKvc94UW0E2Ttsr5EFjKejLvg9jwwtVjgPdexQn1ZtH/orKxaynA+A/LBPq/3DslpCj5HV" +
            "MaSOd7KBKD/qkPgNSn4FbTvpv27m1CrWj+tC149h/VgT65igN9FbIWSkCppayDhmLMfkXsSgbRGDzYsYn68HFrGCdFdP/IOjgesU" +
            "gctfZJw/HbwmUHmiDBOLGEwuYrl1n9nE8tIL1mAQtAZLBYpDvNVyUQ70O3c1Mb5/gbbjSBPLS1f9xamA2S+h6Dv3jY5Fos9cbnJ9" +
            "W9Q/pu+X392i/kfjx5t/gaKvnH/swwP9OJrnLyp7QAM+MpA+F3j04ffcORlH/ZB/TfamU2Jveuuat3acvFr5hTBTgDO/Vjj3kT1o" +
            "uoFB2w2Mz2n7pe+E/gnKgfNOlUc/l+T3l9C3Q19tv/wmk/u9wBLGZMAbD1WKvk7cwPhcgXMIyoI4sfTtsPM3KJ0kHlRvOdcFlNG0" +
            "hHEexDNMB6gj1Dk9G6YHU7ZPvaJfamOaX9VvTfUp+4XqN6SwjvU+fVOdP/cre5w0j6vfz0LZTY9OvfZEfd6sKpSP2rZe0ed0+Kt9" +
            "tl7R9XT40xhA+U1PG5SqT8KapbbM24+D8XjQfmDfSy4W9OYbWbH9RU7NRfYXsb/g/vPIjcJWhOztaXqAI6buP6Le0I9GOzp1I/Pd" +
            "16v31AfXh9jHMR/Oj7jOm5TrRcR6Jn+d9h9xDVjvqQP6wBiCxCfGtR5fn8UExjW2A60XcnbHR25KR510yXUjYk13xtz1CcpA+4c5" +
            "7OSIPlZqt7UkIroaR1cjtCvoVY66dQjtHAYO05MbfPMXSS9ZjvxyHGt25LTN8urh8rdYo+Bf/WIx/rvfP1W2HnKv/Ot8rqgqW96P" +
            "qF2L8Y8ooogiiuh6J5ZbbdmDwLy/EZfzesin6x2Ro2OGYMBl5iuRq+k+7tkocvSOYqeFHzU1SpEcK3gbWeIQlPoDDO5UJOm7CIG/" +
            "iQz3z6QmWZWWNBBu2OexZDSeIooooog+mfRx/JD7ztoLqZ6YsxvtyqC/XcmzYzPzEIxpasJU/QBWxIvSy/aC8CWb9sLcxszcpumL" +
            "0+HxO5LBPog9GI2XiCKKKKJPKNnuii2Zb1AGr0NZSVLjqMXRattLsnDlYhRa+TaW7GBjnpPApIUW2mNl8WqUGxGQW/fnfnDpwIaS" +
            "Nzb8vALDGzHydnx81awh8OI0NcqogSIowIgiiiiiTxqZZe/Bz5Rq4rvEut8OM/6aapkdgZDPvIYuEJrPCFm9I7aOJYEA2aAe4AsY" +
            "4fZw+aw4OLZndc/8zh90n7roPo7LDPcDgj0PA51DJxnEP6KIIoooouudNK/90X1tTZH5faZ+Q9IYtGwNNjTqHabFDiV9C8T3Cywe" +
            "DjKwbHykStPRb5jmKwB+5OMY5Pa9rXyjmlQO3s0CxXy0y1/b3afxforPE7LpfqrPq5EA/8mBwq2GiCKKKKKIrvcV/zAuWx1dcwDi" +
            "SeZr73OfvPWkgwc6X0uW/zFghkhz0n7EeyV/Oz+Mi8Wx7ZeOUHrfHRcGOt6jpmtQO6Fz4/d9+fw8mV6r5DdMC24at/k2/Dz5W9Pa" +
            "cTfEms0bFx7AvItijZ5Ln9D5A/VfFeZwXk9ZKtBrpfNlcNQ/06puBAc/w/QlS/xkjayrLt+z1Gy+X+PE5e9b9bz3AW1qNxa3IKxd" +
            "tfB0BvE+LcdXk4iE2FZxKRDm1+SnAfDQQmfRuIoooogiut4JF9HVJ3W+inNDyAv5UbA3nGW6N36laZKNZ0X5DGAckW1vFnJQeJKF" +
            "hlqywRMygGEm/BYHwwYZMiUUz+l4vSsm7vMwBvO84ZVKNdTnXYkBHIhBPefPtPguWe6uMgxgLh+TrwAw/qsEx70WoSP8LZ1/HDG/" +
            "XarxlXwHWDVdn6wNaFcjuF294aD/fT0DoC03PPx5aFdHvwCIKKKIprH80wLAjuhNKxUPgjB/ESehaQsrG7+SsC72KViOiA1RLn4l" +
            "4V4gzgHhAyI2BOHYlIITmfCpL2GUqdh3qsz7FL6EjzGm4OthuCCg3l5cSFX2LiV9MlaIG4nlpM66bRX0AZwFAToiXCkVS7NPwZoi" +
            "nGTEniCskk4FB/CDHlaA74E4hogFiJh9eE14E4h34mIB1gd2RC++x4SCp4hYGISlgZgoma2sAL+DsBgRP9GodHEzCJvRrz9P+OAj" +
            "YjmUruLtqdiHWB+//qziFaq4iNRuKs6eimeI9Qnqz4RhpmIdGpWF2Hpe3EfDp31UPBHSS1WA3lXMEKpzVYDOVawTqk+ND/+M4T6D" +
            "eMCIR4N4MoRhVeMjC+Htkbz0POHxuOSPfFXrIzPWzXjJrdvF7SxXHuHb1BfpL6TrsDatL9JHVKzFoHY0S+gXfviQ3v6aCKkPlkfP" +
            "++GHqphbhMdEeEILitRRxbDz4odSGX48vHiSfnVXsf788EG9sqpYSqQPmmMQv2dC1h9xVRGDh3BaMY3mIMKHpXmG8HYQ+wr5qvi4" +
            "+Ey/HE8oP5aFNoXKwHJxXsVrLIOwX1F/iCGE6YjRhDxwvlf1gfNLn8SDe1HOuYQZS3zHzrhzMZZLfLEu++RYQLlU/H51nulX+jvZ" +
            "N8IT9mLrq9ixNB6wbqo+/J6h7wwgDxV7mtJVXFeyS4Rh5NWH3/cKSFbCE1btn4qF26/YWcRqonkD+yr2B5oLaf7Aa+TpxTsnDD/C" +
            "Q6N5EfPgHEiYsdi+Kt45YoRRXsLmUrGfJmLu9WkPXvmFM55JTyt8ZYDsJeFV8X7dJzDiCMtQnf885Wlh9hrrhPIgtmbbI4zjE3rn" +
            "9hy1hNt/bEvCsULM0swjjOvCO+8nlPahNvab/9S5SE2f9PRnwsdeoLQfYaz5zfHqPKSmt75U2J+Rl4qHfJGF+2sqNpufbfDO3R0+" +
            "3+dQ8bOP/KHrX6j+Kz3D8dUfYXn4eMXmZtX/Uf3WXFv0FWLlhc3HeVsyPi+hNHr6h1fHHNf1UZaHExhmt1w6F7Jp1KKlA1JyZ0Jy" +
            "7h2UeHAoT9MuBm27WMH3IGw2GbIU8/9Oh+qf4bx9ttKdT7p/CeDsYjC8y6NDE2LBb4TUw0V2kRXD60Xbhn0F5ynCuv5wF4Pa3d72" +
            "6gvXj1Gon827Geeh6gcxL9/2wUYlmcZf8q//8G6f+kORfcDGq74PqPX/cDcrqH/tY371D4MwaSn6yg//fksR/aHeUH+Em7r5MQYD" +
            "jzEYeszTv0KwZQGuQlidSb84/tHv4HMK+sbIY09B/wpRcEx8+KSpuH7RdqEfgvrlcyvy2eNjf77kBOoHdYJloE1E24jX5FOM7VHE" +
            "DHtHfCQbu5pljuODuUoyI84k8sD2QP0gT5zXcb6DfgZWv8urqUib33TTTX7DL08/yIfqhv0dr9EH29XP4Ei/u7ZQ16v0DRDV/pFt" +
            "wnkP5wq8h/ZAXePg3EJrVPW7H6qtIxuDcwDtq6jj91zokGtgLUHvQXjmHO/3UVSbR/a753EGzuOiLjT265XxUqo+cO7w0weOhVL1" +
            "gXOCnz76Sqjvh5J/sfr2P+HasbD64tglH5bqS/iwWF8cy3xt90vv9480X5vrpw8cs8SP/GwVPxbHcPNega+uzk/hQE8Ngb3HT18d" +
            "L7n6wrFI+iK8Wmcvg+G9Urd78vWlfl9MV75hRmtXSsc4+TU05iL6eIn60A+Su//TyUd+kMw5hQ4wTe/IYZccRXDMDUcDT8OKpZdK" +
            "QeXMtZzJovwbkx2DM+dflKrcw2x8zyu/vELs0o9LX7Pd7hFFFFFEEX3UZOYfVtsH9cLl/mDw/O4L2FG+OzJYxE/xWO2SHUjGbRW+" +
            "0+SP/x30G+M4dAxa7dctCohUV8dHJ2DS3SzYcNT/9Qc9+ulURBFFFNGnjMpfBv5tCuDU7tgorn83HFXNvWUHmPNpUSLn3wStVe0Z" +
            "/uy7qnH2YEMGp1uSa/8dvWru27kj0N+LTH9EEUUU0SeFvHavqrFgefkxfgbDUSVk+S9NJTvAKhQtfz+D7JFdEi/Vrcj3O4o4HNxa" +
            "N85ETfl2e1Du12sFdrdUT6Tk5j+oF62YnwNg5KslhyofHelFFFFEEX0iiOZtc2Y7yDP+qJjVlrfuL3H1S48X//rXd/npuQa67s9A" +
            "DwhrpT9RK/0BeoddJ3vN/EqZgSOQZ49LRR8JA7ffcHQu+k27OE+JvpgSUUQRRfQJpWYJe90sz8XpO5zkFzR5Qi8ZJVvgcPorC+1z" +
            "dctiU9iVlLR/tG/fLPcBmhW/Bde5phCgo0lK0+T1awrqIXYTgtPlfQ6flgSXPyqqA5rl+YEp8cIpLKanUv2wAr0GLMj90xOK36KG" +
            "g8HtVqxdA3YTRD1N3avvRDSkIooooog+EbSCfxdDZ7UCLrTALkg7MijSA77dwXFHG2ckR85u2Ud3S/4b1NC1Z85ufzk3UHoS9/Hp" +
            "fgY2bAAY1JsN1Y67dtpw/Yv3ZfopmX4UzxuaJH9Kv4nl0jlV5fgCX2fX6lDWettAt0fZ3tctUY4OeeVZ9JkSXYQduvtdk7xQlyt/" +
            "XfP/7om6z+E5t9igpqedF5Pcu+P87NxnUmo97ZJrD7PYF94iiiiiiCK6Hihh//5Rvs623z+FoS6v3ZCvg5ne3ij2o2do54NoaxPA" +
            "+6fYlC7X1+RPJOS1kBPD90+JdHHtho0QFtbycgxN+DEYimvid2T81G48H6gdv1PYtfFT/H4zvzb15vFnhH8wns2K9GcE37TkL/NR" +
            "OG3/Z/xOEaHfJ3jDg0n/txjofUZZT5P2J6ReTKkvkNcidHLPB4f55brXIoz3YEj9A0NxnZDX0ciKKKKIihFhCCAWCOFHqXgCY2dc" +
            "PAFKJ9w0wiNR8QxU/AF6HvEMvPgEo0oZXqwRuHg1ROJ7Jb6MU4BrMk+GiA2BfCYlxsyFkwxGfiFwtqZOsoJrwhOk/OMS+wFxrzCt" +
            "NSQvXiOuFmIjzlP0sF9iZCFuC+JCBuXFa8TBQDkTivyEdUHYWyoGIOYj3CcsB+9lRiGHp+FNX+CpF+F3ESYEYSKGleGX7sUzJKyK" +
            "4wp2noqLWIqslI5lE34aYQcSFtmYgjWIeHSI34FYc3lU2D3y8N0QFwjrjxgZiEfDr2MAlypF/296JR+PFXFc8FnCY+2MuViFmO9C" +
            "vYvnpeLXkI5VfLaxM/54hIThR/VR8chUnFwvHquKo6viEF5Z7GKZYH0aPfXx4n6qWGudsULsQdQNlX0hB3vbounBeyrCJ4q5+JKI" +
            "r4j6QbynzFghntg49BeUQy9mEv4kYhMSLiSOrYkxH7ysRiiKh4X6I/xIbAccB82vunhYKh5TmPxePKUw+bx4SKXyx7GPZSMuJuYL" +
            "44/jD/sQ5ivGH9sTy0b+mFflT5ROp0O+d6hB1/ADAAsua9Np/7UGg77XGGReo2Zi0G2uBFh0KOTdo6fizSFt6tc/cGxPvMZg8jUv" +
            "Btdj8RuC2IxMxq5m//MBv0mkWP9Z+7rQX/frLLT/qPUP6z9e+Yv1nyD+3v4Txl/tP8X4e/uPyr9eaX+aV1TsU5rvUB9kI7Cv+uFX" +
            "qVirKsapitdK9hH7cCF+VQMLOiI3PW3qxX9VsVvJViIeU+oNf7wu1X8qt76qPzbd+vr5Y7NVH943pE3J1ceYXn3wWSrvxYVuedOp" +
            "Dz5P5WFfpfqcfrl4fUrtjxyT9DW3Pmqfnk5/xDFB9XHnO4CWlhbfNwDK6Y8o3/hbQlYaq9Ptj2H1nU5/9Na3nP5Yan3C+mOp9SnW" +
            "H0upT7H+6FcfheJG6NmU4ft7T8qDfhnqE31YxKU9d4bB5TOMy7+rye1vmub/mrBqPxGfD31DLBMxdFNvM94mbYt8MCwbnVD/CmXJ" +
            "4X7HAfa/LdZaqLMrNR73TCssqzagfhwjvUL4t14e5952y72aZeBknykoty6gvuTrItZugU7nM7Deccu+KeADFXUh9UcbybGpqwr1" +
            "vP8dVtCe6NfTGoXWf9ie3vYi/G3y5dX28rYH4W3T2sSvPTSOnRi8V3Cp0l2DqOsIwhbE/rf5LMtbW+I4RR7q/EnPq+slwlWmvqeu" +
            "ITluYVP++KPn1W9SqPLtf5sVrJ9JN4kS60NrKhWHWU33yr+gxDqqaysV8zuoTur3USL6eKhniW1j/3vkR2l+GGBVievkhnW22K63" +
            "bXH2ny44LLCV7fwNR2cGVYDlWAoflEOGnaaUM+Urp8ZEfssS+VcM4/WgFIfCiYVWK34K9q9/mLSqlftEEwtFfkzH61E58Y3WmXx8" +
            "Ti61WpD/7/6Vm473T375oG/+6ZKPvKK8U7fw8rzq9dMXU/QSoq+8Y5igdiuebqfBv71sMxpWEUUUUUTXPfX/KGmhn97fyM0NdDZa" +
            "/LpTXj+yxLLQYvTIa/V1DYvP9258JvTTOuEH9yhyyLCVy7fEspr85FzpSD/GNEX+TtP2ef2gZ4mZSPB006zwSb+4tFHk/yoPoFPe" +
            "72zkq1XoX2I2CP5uutCTeInC5W+WZf68r8FYVaI8C/LLo+delP6Hoq9hVS+B+srpQ4YBr2sUS7+41GoB//ayIsymiCKKKKLrn1Jg" +
            "mroMQdobXbE7eJ/lpefv63t/91gu/XhpnNvTv4SGnBwyTJB8tb5yCvubAsMweNhqWOLrRsJ+kZ8DRjWu+/stI6Mp9y03nefHEPLy" +
            "2/y3C/2QMWo96boILb/8096HUfZUuB11RHmdsjzbI68p98tVfdiKXkL0Jds9P7Q8YfF0swE85fPQFnwiiiiiiCK6vmkCDA61MCHt" +
            "zISTfz0IRkaG8tqlPEM3C5O+rvCZ0GTYaFRr8jqu3P9rTcqp6ZaQy9ZF/k4dDdGoPP5zQ7uiQoR6u3J/0Mil8/wY4vWkTJ9kFj+q" +
            "nmR2Oi7CXLq4L1yfk57806XRdmlfGYXreHmWLI/uD3r0dZT0BQb3e9T2jKvtmrufX05BaBVJz4UZQ+0XLp8qQ4uGVUQRRRTRdU92" +
            "oy1/XCftlp1/bWu2bqvpHvszW58yeruSyVfCiI+0e2BXMP5FIluPedJVaClbszSRv1XzW4Db2osHRbp10LuHgZSuofxWXo0s+SFl" +
            "W7NaYp50prhBOf6WNSsacevjX54dgwJ9ifMCoRc7WF+y/GL8ZSTgKxZ2bF0a/Nsr+rFmRBFFFNEngCywDkKenSm4lm9ZF9oh9YY9" +
            "QzmqlujcnuqsRRNmR/Bz9OGD8vogU+/Dzfz+wdw2hMmE3elk/gtws71dPtfpny7zm3nmywRDWkDzOfGiYS7dkQrUw/KXT8XLY552" +
            "MvLbj+sLHG+7zlrPafH2k7nhE1FEEUUU0VzQYIXJuO1m0s6w/GuHmYyvkdspPd/+0PJwpi99HaSiFDlk2G4LOQ74yynsr8MyMv+I" +
            "8EtismAZOrHMMPdjYhloVe7bDbl0kT+WycsHMZv7Nk4sk7E96eJasCvIP12K6XlOVUaT5WmiPHYwf9PB8dGXrujFuTlQXyI/yy/P" +
            "DTWZzgLSRXCIifN/n/ZidjSsIooooog+AZSR73RlAq8N5Vp5z8+ZTSn+x/qY3ENw+crQInl6fOUki2mLH6BBp523YM4ZI7uzUz6X" +
            "8Pu9QiPll4FD2S35rJ3uUdPdMlg+f3uWzF+R8jQo0Jfmab8AfU13g8iftCMG+LfXzD/eFVFEEX3qyAfiLg+Prxg2AmHP4W+z6dkg" +
            "LIQrFZov/gNiT/jhyFG8FPwHxKQgvBQVL4/KKBX/gbANVYw8Ks8P/yFHU1crv+CjX8If6ajUYOAtgdt44gYGH+5mHDMDy6tdUphO" +
            "GCDqPXxmYpHAZEFMkfMGgNnE8tIL8FWcwq1sKlvNh3wQT5FjlUjZPqjU8tJVvAu8R5iL+AzH6GxiOUxGLIP0jWVS+/UR1o0n/wKl" +
            "vlSGH4/jCkaQygN16JWB9LHAU1+/586NFspKfFDP2M+8dXV1/QzHE/1SNlsZ1v6l8uioUk55rvj3qzoffRXT+XCV0Eedjz5K0aun" +
            "b2mB38kaycYArv6Lp31mF8LD7NJdHMyzlS4OJr7hyLFnqjXYXK2Fd2SFLv5nBgM+96uVucKQeKyIFaVif+LcMFKtwbkcP+lmVRS+" +
            "YavieaK+CJcQZSbsT8QVQsy7photh5fZpRdibuJ8MxELxtzMm2+kPhqV+lAbqVhkZyuDMTfVuRSxcc4p5e1X2l/FGUVdheGM0ryK" +
            "6VjfHO3cGQ/+jtq9cIUHhf2D8uQwKms1GKjVZv2a+MwlD7wmPnPJA6+Jz1zy2KzoDccq9gPCUcP+gnMI5ZlpOvGZSx6YTnzmkgem" +
            "E5+55MExhyWfueSB6cRnLnlgunf8zFW/U8fPXPbtHPWEWbMKGIVR/LCXHjY/Tkq8VI7J1qDBUIMGF+YxGL155um5fjSHPNT5cS55" +
            "YDrxmUsep9V+NIc8MJ34zCUPTCc+c8ljSOEzlzwwfRrE8M8luhtIMk9o+sdOl/sAMi8B2LiWfhmg7WcA/T8DOPEzgMs/A+hBnxzt" +
            "1c8B+n8OcP7nAOd+AbD/lwCTvwS4fG2NaP8FwPG/AJj6C4CevwQ495cAqV8BXPgVgH0SYOQkgPlrgIFfA1z8NUDHKYDRUwAXxgDs" +
            "VwFGXgUwXwMYeA3g4msAHa8DjL4O0HQawDkNcPk0QOcbAGNvAFhvAmTeBJh8E+DCWwD2OMDIOIB5BmAKcWjfBhh+G+Dy2wCd7wAc" +
            "RzzLdwA6zwKcPgtgvAvgvAtw5V2Azf8GYPTfANT+W4DaSgZ9lQwuVjLoNhg0VTHoq2IwdC28XMVgbTWD0WoGfTUMhmsYNNcyGKhl" +
            "cK6WQVMdg5E6BjCPQfc8BlPzGHTWMzhRz8AwGXSYDDLXwnMmA6uBwfEGBlMNDDY2MnAaGYw1MjDnM9g1n0FHgsFkgsH+BQwuL2Cw" +
            "cSGD0YUMhhYxSDUxONHEwFjMoGcxg9OLGWy+gYGD+wc3MGhbwqBnCYMjSxiMLWFwZQkDu5lBppnB+WYG5o0MBm5kcO5GBk03Mei4" +
            "icGRmxhM3MSgaSmDti0MMlsYXNjCoLWHgdPD4EoPg81bGYxsZXBhKwNjG4PN2xiMbGMwtY2BtZ3Bxu0MBrYzOLGdAfQyaOtlsL+X" +
            "wXgvA2MHg54dDE7vYNC0k0H/TgbndzJofZiB8zCDDx5m0NbHoL+PwYk+BsYjDDY/wmDkWnjhEQapP2Rw4g8ZGI8y2Pwog3MY7mIw" +
            "vovBit0MBnYzGN/NYMVjDMYeY2DtYXBkD4MLexjY/QxO9DO40M+g+XEGw48zuPw4gxVPMBh8gsGFJxis3ctgfC8DYx+Djfh/ksHg" +
            "SQZNv2aw+dcMhq6FF37NIHWKwZFTDC6fYtD2CoO+VxgMXQsvv8KgbYzByBiDyTEGa19l0Pcqg8FXGZy+Fr98LW6+xmDtawxGEOf3" +
            "dQb7X2cw8jqDiWvxK9firacZdJ5msP80g5HTDD7E6zcYDL3B4IM3GFhvMuh7k8GJNxlMvsmg7S0G+99icPEtBq3jDHaNMxgdZzA1" +
            "zmDtGQbOGQbG2ww632Zw/G0Gl99mYL/D4Pg7DC4g3uxZBivOMhg4y+D0WQbwLoOOdxkMv8vgyrsMmuMaDMQ1OB3XACo16KvUYLhS" +
            "gyuVGrQZGgwaGnxoaNBXpcF4lQZXqjQYqNbgcrUGbTUa9NVoMFajgXHNbx9CH6dOg746DSbqNGibp8HwPA2Meg366zW4UK+BbWow" +
            "YmpgNmgw1qCB1ahBplGDyUYNNs/XYHy+Bq0JDQYTGoxMEU12dXZ17sOViGnZuXOwqYTGzz4M+Y+/N51aoMGVhRpAkwb6Yg2MG6Jf" +
            "R35ktNn/dvbPn8nOZoiHheVY1Onz+e+LPu31jyiiiCKKaK4OlAPszjPZLJvFsGz79xHxuW7t/6e8/hFFFFFEEc0N6dB+xe/+P2Xf" +
            "jLFZDMulj4rP9Uqf9vpHFFFEEUU0V+R/1pLN/jexrpylsOz170fE57pd/3/K6x9RRBFFFNHc0NRn/JHAKi78E7cnsxWW+0bHdPn8" +
            "90af9vpHFFFEEUU0R7TZH5Qs++f/n1hXzlJY9vr3I+Jz3a7/P+X1jyiiiCKKaI7I8f8qafaZ/1u+VzY7Ydn27yPic93a/095/SOK" +
            "KKKIIporutnf7mT/D3muPDth2fbvI+Jz3dr/T3n9I4oook8ffUmGxxeH/4/GZvdesf8TNdenTPUB+pqOvJwy2djVbLbyqg825kIP" +
            "j3Jl7e3WfP+zSL+BKwey2eyBbCE1BNRxurq91O3iKM5GO2F582exPCozMctlUrkL5qBcKnvhHJVN5S+aw/KJR9Mc8yA+tPM2k3kA" +
            "y2mYhXK8Zc10XrrkjucpBjDF7MSUdzyb8sMAJ3u0Gem2Tilnuu00z5N3uvnrffJPtwwzoIzpltMQUs5slzWd8kopq9TyIAlwSAyc" +
            "Tr/1TsMs2Shju5aT+7ctM7f79SX6M97/04sBNt8OMHC7yG+LT4r7btrPK5PHh3cC6L3arOjO6BS6A47vlPMl6r2yNs4Sr9FejfOb" +
            "P4vlUZmJWS6Tyl0wB+VS2QvnqGwqv0G+y4ljAvvNTMbFtIhBIbhjMZzG6wjH0Y8mb9Bg8p9rYHVrcOjav/4tDTq/pcHwtzT47bc0" +
            "2PgHGoz8gQbGFg12bdHgvS0aNPdo0NejwXvX5tLmrRps3qrB0FYNPtiqQXKbBv3bNDi9TYPW7Rrs267B+HYNkr0a9PZqMNGrgbVD" +
            "g307NDi/Q4PWnRpkrv0bmzkZhmGI2QUx25SvFb+3U+O4+LUSsw01+t7DGvz/",
    },
    names: {
        made: [
            "atlassian-token",
            "aws-access-key",
            "aws-scim-token",
            "aws-scim-token-fragment",
            "aws-sso-cache",
            "cloudflare-token",
            "confluent-scim-token",
            "databricks-token",
            "doppler-token",
            "entra-client-secret",
            "entra-refresh-token",
            "github-token",
            "gitlab-scim-token",
            "gitlab-token",
            "google-service-account-key",
            "hashicorp-token",
            "okta-api-token",
            "onepassword-scim-session",
            "onepassword-secret-key",
            "onepassword-service-account-token",
            "scim-credential",
            "slack-token",
            "tableau-token",
            "tailscale-key",
        ],
        slack: 48,
        overlap: 79,
        bytes: "7X0PVFXXme934AIXBL0gRjPjpFdApCmaywWiRhPvJZc/MWpBQYGQCIhKIlEaUUhi440hDRpnSlpnShrTMglNbGoT0qYd0zoJSUjK" +
            "rEVnOfOcN771nCfTx+vYGVfHtZr1hr7a3Od39v7u+e7hnHMvf27qTO5eC/bvnr3P/nf23t+f/e29EwAgDgBccPXIqt1PD9mHAMBm" +
            "B4B5/w+Yy8z/j23vl7njehr9MO7ESPHbLve/dZzCP5iTse7VV8te+9/PehxDNkgFiPth7q9+/SGFf5j2f0r3/6bg5+8uBf8A9NsA" +
            "Mn5zZf35dyj82SVf/ccPPvhgd5PiXJBpAxuA4x9/NXZnHoXb/gig9XMAp7IBTuQBjOUDXHMDnFkJULkOIO6u/5exPv7uj/4+3p8E" +
            "ivpK0u9Z+R1/N/bO1dZLTY0Nlc3eRgcGP/DbCx4vhfdPDH7nle/+5M3+N3udid/3OwHmvvLbd98cpPCB35/86MQzw//wD+fPdw93" +
            "22wAiW/8/v7upyn89n/50VttB+7MP7jz9N6ctpwcAHvn77/c9gUKv1YKcK4cYGg9QOMmANtWgPM7ACr3Aby1HyDlUY+v9Z5Kh1Jx" +
            "M/wmIcmmViCglX/O4eTUrM8nPOh1Zti+8rVzvQBD67YFbqqi8Oz/uf8H8364rqxn4c1Q2XgPPvrClz/3zT4Kf/vwv73y0Jo7Hv/C" +
            "qrpUV7XXD2D73eHtv1pN4a8cPvzqG7ftXvbOGzcl3rR7V67NZns1sO6NV2zkDgMcfxog9RmAjmcBxrAEXwcY6gO4+E2AD79x51/9" +
            "/MMP//rVp1/44bLne78LAH/6p18N/IbS/+5vH/1hU9Ky9JVPzWldDpAH4PttwW0/PUzh33Fuv7J26U1//vqbVSmlec0A4Lv05n/c" +
            "cRuFH1j3y7mn/+r14gM/+nvl3gL/NwE2Bd793V2PUvhX1m1LWrnsjW+/8/ovvvbjXxw5BtC8b93Kb71O4RX9AIdeBRg+DTD2BkDm" +
            "XwG0nAVwvgtwZQjg2JEj3/rlUy997WtHPHZQPDYA5alh37W2YP94/dzTQz0X/Of8HptH8eCjvxwuudhO4SeeO3fu+A9e8vuPK/Ys" +
            "yHIAZD35dPOLtwS/z7Ls7PmP3xefnRQf/0JS4XxFWZOd9MLuQkW6devWHV65buXKdZ2dnYcDneuWLXt33cp1h9ctk673PYDK9wFG" +
            "PgBoHwaAjwDsPwMY+RlA5gjAaKYCrc2KzC0Q/wQAPAHGzgnhnC1MePgUHPJP79Jk6ufiQ/+uxgM4bAAum/ArbZPjyJFkmmem9Hla" +
            "p22T05/qM3SeMPW1h20RZaYpzDgBs3SwbonX57icBABfAkBLAkB3AsDA9d/DCZOfY9vg8/EErY2M4v1ne1/rucZurknf5emnJmnp" +
            "G/ffyD5X2I8ZN/UhmiJ9s/K2JQEcTwI4nQQwmhRpVoH4TwKBJKOQOfLdxXbR7mb5rrVrf8L5w1ZL/0177SIt+p7RDo9sVghXG/OZ" +
            "1uxbrUoW5cA2rU0Wflfy1LqGVR+PJNi83uY5p4Wpz0gywOVkAHuKwNgX867jipQpNKbansqU2xLngYEU4Q9j5FyAp9PFEFSmQQIX" +
            "yPcy54Tmif2d5iT93KD/K5pj/CwDAJnrkHSxHthO+rnO7DkvR8RdxqTS+QZtiwV0yLHtTBXPWkzG1h8qbrjunGZSL5qzsI8el/Ml" +
            "9h3MYyJV9OGpcUoWbW8yOSSHKVt1GkBHGsAJqgQkhSlCIN46fCI+0nGN/W0sTRBL3u+ccyc/W6x712oens2wPIN8aTz4LPiKTzte" +
            "psE8MhtzSFoYPsaKh9H3PSv+wSiuGf1KtYhrRRus8tDP6/rvHul88mnHSzUoZyTzjt3ivclzQlAWmETi0iWNCde/zPrPx+lanfgk" +
            "ZzTRLTTo4/x9HCONGTPr744w/Z3nR7KnUX7672L2nhkf7TShB+HSbZlvzfN5TDiyeRbpYr84Oz98n5oXYdmsxuicCMvB+2ikbaIf" +
            "44ss3sO+RN9ouuHUF7mcZiSrFYWp86oF4eeJG/Edq/Y1onHTDXca5EN6mWGTOkQjPM2kHJH0+1AO2cw1qvJJikHIbMzDDQsBDi2c" +
            "LAPp66EfRwtM5uXZmI/zDcoylb76h4qbZlLuSObR5DDv8rlvbgT0yopOmX1rM/pUgBJAIBBY6i52t9tUPLHUXewaFTiQm+0qtCUG" +
            "cVF+koavMNxg1+IParioL1nDrSkaHtdwcfUcDQ9qeLUnVcOL0jT8lsDXcrMLXJ659Lxw5SENr/o4iItXnZxHuKj4Y4ZdjiC+vYHh" +
            "HoaHgni1+4qGi0+ka3hUxZcCudm1rswMDfsZHmc4f76Guxm+yLAzU8MtDPcxfI7h2gUadt0UxO4+hp0LVTyBcU4u1J5f1nDhokVB" +
            "XNzBcP7NGm7VsPsEw+dvDhVfjURYl05Pj/w64W6dHITP8Vn14hsvfjKrB/EORhjnywwWl6c1XeywWEeheYzPYWZrKk5WLqP3eN7R" +
            "DJ8bQX3GLeqRIumVXtdspmdOM4lvxtPzd+dYvGv2TnJwjr19acdiMV6WFvqWrv0TgMCEP7DUBUtb/0Q+L777wBmG4ZYg7uq5RaRT" +
            "mJtdNCLwpcLc7NoJhos+p2l8qB9jmfTzforu2yMtsqJh+jSRd9DLJEZxJulXI1jWslusg2TMgC/C+mHdO5ziG51wwpQUzLaw6jyb" +
            "pRyGfCK2hW0JQM4SUR7fkvD8w5wI0+B8ROYM2gnbB9PCdLE8VA7MYybtj+Vtk/WzS930/Bmkd5ylhT6WE9O8Sce/msWbLg8byWqI" +
            "VYdKkT0Fy7UqW5QL2xfT1o/T2mzRPuoc4Pbtv/A5mg/Kmq4Rdpd6851B3FXplLxJ08PtbxFu29fZskTDpwi373zkIuHm/fuKsiTe" +
            "sa+tm+ELEi/fv+PBrmxSaqjrf8+YrQFaNU6i/EZrcwAacibPJYkynlEYviNcYfyuXbsS+55/3mSp5jBcCwSSSszKF9HCedwMrSEA" +
            "/IHDhsts2AfOXq//RVnHazmCZiFevFT8YX2xv+KztUvFH4U3LOX1sGNR46zaG0z0RNh4w0unljd+j/GlouyRNpY/soUm27StIMJ+" +
            "jE+SnrBYs+NtUJGrtUGL1L+15op5Vx/ekyuencqVz6+Hj+QCXM7VCu7EwtlnsurvDLduq4Trx36LL4DjJM6if7QsE2sPKt+zTLQD" +
            "1n1g2eT+MbwMYHyZCLflCf4HPyrnBZC+4NjW8wdJklda4d3tPZSj4ZMSF3mrqg4t1bAtl3BdlX2ZwKu8Wzpz8uS7Xfu6WvOE/j/e" +
            "QqdopRv6NOOFW4nPl4PsxOcn8/gouxitJd0IcSsBIMGi/Wndxiy8O8Ha7uezkp5wWXE+n8/mSE9XLOeShMlzKclKb31B5IW8BuZH" +
            "ekwclzi+UYd5/gtTmH/D2I34w8xOt9xivsZM5cW5GXlIVe7KF+X15Qsahb/zZPlb8gG680V/wznA5XIXX8kL4tvf+rzA7tvX5Lbd" +
            "Kp/vcHd8/AU5lzQXtg7kT4n5DycaKNMyqQlDOefKMYVt41wO4FkueMZx2Y+wbRqXA/iXi3CUFfqXi2+7KnsK2Zt83lQ5p2I+6lrX" +
            "CpEvfiOklfgbaaNzhcgf6QPOF8T7cdmTyy5JbI4bTzCOE7G50pgp6yOpohVdXCc9vyn/2BuO4wgEkj45bM5z4LfD8Yd08+wKjYZi" +
            "mxLPSzwH8ofEi1xcAXBtheDBFt8mafBtAA236QVmv1XbmLs8c97eoRuTxBsRf4DfiXj1C7dNLvvEbQCLXLoenmTdRuHywblAz0Pz" +
            "8LwUjUfzu8zrQO1/PEl716j9J9fBuieocsrN5tNHL76fM3keSdP1E+QrcX7GMmO5sJ/4CgBaCkQ/wH7RXcD7gR0TUKwHebjpK9wM" +
            "YT27j/2zAl0WcvAYLkK4xVyBcxTW0+kW4x7r53EDNLrDE5tk3TdFXhznP/qGmNagW7TNHKING2o3DS2XuLm8zLMCIHApECgu2/lo" +
            "F8N9KyTN8PpKD91GPGf5qlUuDfdruPSaxO6NW4oGCiTeWrzB75Zx6mpLzrm19lfnIFMWf55p21IbdheKeZb0B9iGIOkiPse+O1DI" +
            "36yw+GJZcdY9QsjVcQZzg11+AyoD0h7UJyFN+LgQILMIoKgopHdY9h2fz2cxy8dBdf+9AAsux02lHIeKAE4WAZzl5bj6SdJdJpwU" +
            "Jm4rFvIh9knsT0hrVRsX2bbJTIY0i4Np8DmjMQK66wGXFXWxHAcos2EfwH6P4wnntq7rZegrBjgjy7JWzjFIa7ltLP+tXwehsF6p" +
            "A//P+G4q4zHoOX43q9/Yj6ht8TmPo8cO/QCK8xvyT1gGpFMqv5Qqyo79Bud4TE/P8zauFGNenU9Wt7YMF0q8qb25ukjDFyUuLql3" +
            "5RRreIPEqzdsLb0g8crCBpftdomLG1zXNLyyaKWMX1S/xb9S2CXY5ZyNfBjSXSwv8uD0m8Yclhf1A1h+LmPgb9RdOaR1Ks7XGBfn" +
            "axqrlA7WG39bpZOq4xdpDc7qN67LJevWcuhbu6Rcztdw1kpel9IgGY7/NupzlB+uGf5nfHeOQRsZrS1O3scxfcWWWZ61d2j5dd0x" +
            "eY0t3kRORB6U0/7IJuAEGIRBVLiYksKsrKy4HoPaLZL9GscD6vGx/2KZJu4AWLQGYNUaMUfMNHyR1OtGMw8MXyTlzGjmgeGLJC8T" +
            "zTwwfJHsK9HMI1XWB+elaOahhsvxEtU81mj2f9HMA8ND+B/lqhX/k3iXBf+DPLHK/ywRPDDSWJX/uQvgzF2hvBjys+8b8FqTeCld" +
            "WrZ1WloZRJdba5qLVsm1+k01zf5VQo4o9DV0jdDzBlcxrBb49oYud/5qen7AlXNHED/ep+KxQGFr44ZR+Xzl+gc31a7R8BDDeWs1" +
            "3MvwBMONd2p4hGHXXZLWP9JSfoHhnHVCAklmcgby0tQOKu1OEfQb6TK2E8pbJH+hbMf1TWYCf4ruu9nk+nOFTJP0k8gLtHvCr9Mt" +
            "lPNwjlxvGPIIOjIi+QeUlUgHGy7cbA05xUCvbWW3ncrKxNfZT9O6/wore+95tE5jrtNq/MRivMRDO7Tj5ptJNO2PeT9fIegl8qDY" +
            "1tjPT3sBRr0AV7xizXI2fpNrt2QP0hWVzvb0WCgYrOq8TrbZ5A63gNWZ9D4jbI3vsmx/fwlAf4nAQyWa3m2sxDiczysVYeoWZ6Fv" +
            "tUl+BvkWWmMbydXW4Gj9EedQfNZwN8ChuwXWz29jYfTvWVlZYVi1g4mLZ6mc43cD2HwC5/h0erQMY105rUOi3EFpV+Rq65A4lkiH" +
            "Rzq64z7xrTBc0znEgQf1WQ7zPK76ZpoHur2JfzRL9agu1fJAncV0yqlPI03SqtWddbX5HsI7CnolXpO780tjhL27vT6vhjskLtuw" +
            "pSa1ROBS78ZOuFvgjd4tVScZRhWOwHWdpxl2lGq4g+Ezpdp8ZeYyZL+jefdkmVwQ0e0zjPQ5ybWR2I2F2ye3mJ2pgLKL2T7A2Q7D" +
            "1rqKesw1udlny+T3yi4qTi2nb9qQXVuu7QG02p9ptpdzro7emcUze058BP022qds9IzvfUyNoPxGzzIMaLXZvh+r57QHwig9s7Xf" +
            "SJ5zcx27paWI3cLSZp0pg0U6Ub2+qfcegMF7xFxx7h7NNpTkb7RLC9GFsD8MS9LFx/6pf8duEMdIz5JsEG/cRM9AOvw1udkFE+Ua" +
            "LqoI4uIOga+uyc12nRH40prc7NqrDHvuUfFw+eoiz1WB/d7C5bBovUjHW9iwvELDxW0a7jqxfnLduN3tZL3IPJhQJhR4woKHu2ps" +
            "pyTW5cLYtOWF1ylPKOZnF+C3b79X42d679X4ncF7tXVKlNMQDzD6fk6GX9W9j/R9nuTQke4RX8ttqIjnOiXpGa2BLpZ8GfZLKh/y" +
            "j4MmeWFZKT76wNZUUQYhuzX+fgj/kRtuTVTx+03WRON0fBDmTfQZ9e9Enyn8Wo5W19SNAPkbRR3nSRmI3s1ZoskBnLaT7RWGY724" +
            "rRrPG/WzaItG6/XYplgelMvwHRWvEM9xDQ7nB2wzsicweg/7QLj37EDjZKm74l6Ja6pKHBskrqsqaSNcVuodDOKN3g0bNXxC4pKt" +
            "ZVVXJfZtLavK28Q7tfH6TTjjwwVyXuR2mLxPDW/S+hSkav2f2nl8U6gt5OQ+JcbreoM+Q3rrqeTR+MWQThdvN+ExE2QforXykWSt" +
            "/3F7RhobZ75owsdmfGLKjyfo7ALD5bG40jiP62PK9Nuk6eYM7OuUR4hNwLJQu4lJ4cxmwF8Z3jTHaC6k78S/Nf9O1yq1+WpVsnFf" +
            "wn6RJtuO97lI0sF3FzCbH7LN5XapnuXaXBFMj9kt4Bqkvg6UdoasM+833A6C7FxxzFO4mp+cw102Tf7T6WfiFlnMqQCfPPOEAb+S" +
            "IXUlzhWTy4B1bksyLwOvc+NmAP9m0Wf135T3l65kLe3jBrbQmOY8Waapvmf2DeldbDOqD5eZuwx0EKhHoW+IehQKD6Fjt5hbEiSB" +
            "1g9U2mRg441tSuOMl/H8lvDW3g5ZPyzvVNJeVa310WBd1P6Bs/fk/kGyCK0bYrrYhmTvgDJET64WTvssUCfZXx3kl+LNqAPNcZgu" +
            "vd8i5UHkU5D+od4O00O+D+tC9hY4RqAm/CpYClu3ypNrnqqN0nLBr2DejXI9tKUm/Moa6VCxDJQO6hcpnbdqZBvIMTGfaPRqr8/2" +
            "RQ37JS5xecsvMLy2UuIib3m/xN7KKu/iKg13Ea73lrwVxFUljs0a7idcVVVyleGiLRJvqSrpIlzfWfIxw7XVAt9d8FjdkMQVWx+s" +
            "ddZIvGlXfXcQP1J/nrdblrk+AdtthOlcyS4P7UmvbA2dL/TzJ41N6rvEx5Ftpn6eVvNZGmq7huFEs/icR/wihqPtSqaUfzEO0cXx" +
            "hMn2byOMlyZdJtoIEu+utyEk12qhk6T1epVG6eZhXmYcB4gdtVrb6HWSI0oYvW8E5chLiawcXbUAfbWh5ZjH5GF9fC6HBOd01o5I" +
            "r/lasrAjNdf3mdki0vdDGdxXZ5zHPGbjRWXhMgH1Kc5rURtQeqFL237TNW2nMyucIbAtLpy9q8l+J5KPcA4ykvWInl6p08Zdar3A" +
            "+fUAG+q1/YechtB3x/S4zEThId+U2deiTOSQc6YZP8X5H6t0Mg3KRbIaj8/nlwrWd4n2NbL30ScmNS7Lev/P1XB7o8aM10pJj8rL" +
            "PZCitf/AfaHlwrkCeXeVn71PG9vj92k8pKqbWxJaD/334fW0s/FAfQN5IG1/W5wpq75AzgVcXsa6UF8aaJj8DSKtC31TrlsfTZrc" +
            "R/RjTV9XvW4+DIsWlD30fZLahs9vA6ztSAaqyNXqjzwEhXfdL9KOYzZXlLZRWfl3ofDjSZP3fqm6RE5jryYmWtqOqmrKXlOb+jNh" +
            "tlKI9UBjuxvse5UPaHSt/QE5vz4AMCjxTMPJfiSaeWA42Y9EMw8MJ/uRaOaB4YuYnjRaebQ/oNlfRTOPxcz+Kpp59D6g2V9FMw8M" +
            "Dzcz8bmjI22y7oXPu0bhIXNHiqZLcDSH6grCGQwa7dfJYGXjcyLtxz3eDHC6OVTe1fPtXC8irYLAbG97JuvLKJcR/V68Y2Z/c9ke" +
            "BmwnnHexLXG9Eu0N0L6AbCj4b6wH0p5bSJ4rcXtTtxGu9jYQvrvIeyb4vNXrqtXwGYahjvBBb0sQd3pPEa7wetvqCVd532LYdp/E" +
            "5fd4NyC+eiTg9YDX1kBxNnqrG7T4w+y5837CNd4+wuUbvR/fL85KwXTOPaDhVds13M+wvVHD7QxfYNjTpOFTTZRXjdfVTGWo844S" +
            "vvce79odKv6kZOOjrhM7ND0Otx9xujXaTLoN0pHzcPzj+8ZJDkDdOvI94dI+u2Jmacfr9E9n2XoBrbtY2bgY2cDo9nQZMgGkb+d5" +
            "8zqgr+cvePhI7mT9L7ZP9S4tbTNekMsJnH/X7+Pn/JB6xl9uaNpGMliITLN0cjta6Qoy5dzFZSAjWYPnx8ODa0w6fQDpz7HM1Ic4" +
            "f8f1EkZzNNf38jKg7ixD2mnTPmJ9WfhagBF/z9sd9xmTrm2QrZP58o37B7Up7mNR26NYk+cTLGRDGhtGZzvQ/ihKg8svviWTvwWl" +
            "oZbjLs2uiZcjpC5h0kA7Up5GRpj+xvsq6eKt6pXJdKUUh39/Pl6MzrXg65hcj5Ep+xjvN/x7E12kvqlfwzTKF2UWXl79t+SyEH+P" +
            "6Dpv44FloeWidMPpYyhdzi/wcP06VKaU2YzWy/mYx32jtAYGbi1dmsv074e49X5THTW3BeN1blw+eT04yKtg3D2h6Q0ZWGPS2j3/" +
            "xrzv0LdQ+6fsz/a2yWMC0+Blm2oaJP81ONwAC7uNdVh5V+M/Cfzzk0brBVOth6p7ZWU41zb1ehilkcFoIO97XN9IaZP8zudote/S" +
            "OK/R6Ae+R2OM65QrmOyuD9fP2UG9wrLQcprpxqicXA9rrYMk7eFQohEPn6Cb83iZ2vdOXn9EXQ2NF67L0e8vh7jJNs88PxrXfJ4a" +
            "2ztZp261fvonkvcuKfGWeXZK7POWnZTYt9G7YYKe13jLOnbJNYoq74ZzDOfvlnFavRU9hB/zlo1JXLHHu2Ftq7TBrPJWHZe4wuut" +
            "O9caTKcu80EN10pcvspbd5LwRm/9FYZ9D0m8x1t/UuKK3d76jyUu2eyt2LBH4lpv2TDhh7zleW0abmP4KsNFD0u8y1veRbjNWz5C" +
            "+KC33LkXIDCorjWV9SK+orbD3bBP2FVy2Qh1hC3yTDxVNzfL9un4m/gzM76ildEaIz2glYw5yR5vhbbngdav0Y6J721TzzpZIvV5" +
            "yRb7u3ftSlxkZRNvcq4FvYP7c5B/Of8lgI+/NPu/SYcWzTxo7xrOONHMA3+TDi2aeeBvsqkq2eJqG2yX47XK25L3JYnLOnf4Ja4o" +
            "aW05peIh//pqD2Q+ouFDDI8zvGG/ti+C26hzPot0OyHnnSUb85VEs2jNfQHbL2Am/1E605H/aP+QnsfWr5MRnTY7R4WvkdIckAzG" +
            "NkB8jHPbHW7LRTop/fvaBjRj+zWy1W6fQh7dB7Q1aJsRPTU4147TPwo/nTSZ3mI6aD+VwdraSNYmeSdSWk3zDvYTWsvA74VpY91o" +
            "LMw0nHTD0cyjcbmmG45mHhhOuuFo5oHhtLYSzTwwnOhCNPMYyZ1MF6LV7zhdiGbfJn00t/8zsmWg8W813xnZhIijRf2m+wrllnlT" +
            "12O9ei3WHLrMT77h9eLnMRENQP1+zmNy7nlM6uUfA+h+TDs/GdPgfJZ6drLl2Ump4FeszzZqbNwV3uDevsT0UATPcu37oJ4B67H4" +
            "cYC1jwM0PK6d76Pn/dCuKy9F22OL3xR5TtIbI+3m52jgux55Bg7Zwznlvlz83c/OiaOzEzAcy4Q0Aef8TFluOt8Dw5EXwHDV3jtF" +
            "O4dOtQ1PnXyuR57c44r5oa2meoaErCPFG5d7YzEdHg/7PeWL+RyXZyTjb1UOkG06IOUCzI94J372kFU8fjYQj4e2Gn5pQ4e/iQdC" +
            "/Umazp6TztpRad8y8RvHKe11R70Plht5FrN36cwTq3eDvPrnQ+9V1Z95M9PnZufzm50FYnYniVl8s7PpjeIbnTufFia+1T09S4D2" +
            "HdZXLeoQuMpbVdURxHVV54J4tTf/gIYHCJe4vGMHgunsXntQ4NqKms7jDH/McEOnhocZzu/S8AmGrzHc8qjA9d6S1lENdw48JnF5" +
            "WedlwhXeA4ceF3jTwbraAYnr2+vc5wlvXd3qOiTxtmJXj8Q1rk3rzzE8QbhgU63zyxJv9W2qYLhb4gZXUfEQ4QMuV94TGm5luI/h" +
            "kSe08xZQn4l9Hvs+7UPH74W6NNozbBUX10tRf0i2fvq4ONZxbGGaI5L/pT046eysA7+0KaazM/mcCCu0ORbnLnW/mjwDiebMZCZL" +
            "GZ3DaVWfSOIapRuu7lZxw268lVT5qnJVgUPm58tS243KtsPyZx4R8y/KAUVHRH5zDeITjSOaZnSGm0pfQu2h44xOiZtjkP7wkdBz" +
            "Kag8qPfB8tH+UpTVUO6ifRoodw26tft19eHUNmPKmOGBh/x8QkwL2wX7DJZD5dUqASqfEu1i183ttFdSP1caxaM9I3yOnGMSz2pu" +
            "NEtbf2b3fHbfgv68tOnesZDD8saydEu6ZHR/zKcZZ45BuXrtkd2don+Hn2e7QNKhTb4tNSf8Gh4iXL214ArhtrrCRU9K/FDTthaG" +
            "exk+y/Blwg83FVQfIdxc0a3i9wObHvbUjsvnldWu2xc9JXFT4eb2p2hOLy4+qeHbhxm+wrCzm/BKdwXhgsKikxpeWfS0hluf1k4g" +
            "xb1uuKZBNu/0HOd15Pdx7UrVAbHn+Ncvz8yjsYvraDQ2cR0N191w/sM5G/ep6sNtsv2/eG+19/hXBN5y9z0bBwhv2bbl7FcArvkD" +
            "v90AZZ8//xU+VTZqzJjFeKdztWnfJZ6T73lG2xMWx85foX21FB9/j+RqZ5qhHIP8MdpzmL1LezWt3tXrfc3P577F8AzXZN2+V6LT" +
            "SP/wN34vWw9ATogAaHziyx+TTdVSkQ6OnRNyrau9Z3b1+le8Gm2MZ/o1da13qaT1cp1Wf9eG6p4wbwurdFxHOZ3Nigt3GwTRm8vJ" +
            "2ndFWebQUXG3QrhdGzwdOjsR00N+Zfio+G56mcjq3FareFx24jI3yXSoc6W1CuQ7LsozUdvl+lmKwTtog0DnPtL54mRzT3nw/V9o" +
            "7028mRG/oTtP15B/0aeJukzkFz4+pvEIZCOuLzOOL1ynNIvvkPNM5ZaCzY3PSL65qmDz8SDeunmEcEFLta9Hyhg1Het7CW9rKbEd" +
            "1XClxNWujpqThN0drnGJa9yb2lOPabhI4np3154GDT/WK/Arde5655B8XueufyTzWRUP1rtbXb5n2VYqp/keQ70enu+hIXsK3F+w" +
            "6rjUAx8R+hvUO6HeI4PxtzwNvT2N0bo4X3/DPPDs6Ew2t1Acsm/he0UjOd+Jhy+QPCaWk+wq+FrJaNJkWxgjG5sQHbxb07fwMnOb" +
            "KNQR0BoGt4ni+0HN9osapWt0jwu39aFwbifIbWhac8Ona2RDFEm6CYx/wvuwON/kkHp2rgsaTQr9TeeKq3sy3YK/5eeMO1O5HtK6" +
            "T+t1ZbSvEn/3yD2hdLYK7bvE+KlfFXLlHLYnkO5JsKdo59kiz4hlxPma3lXn2DQtL7SXTmdrwhTWL8vD46p6pBTrcoUqNK3OojY+" +
            "Bz6V8QDUJvZegLxeMa7M5sLILjYyP381kfULf2+o398rZEuhq9nhrT0exJ0nCVd5H7sicX1VyWO+P6XnJRv6NVwzwXDln0m+dfvO" +
            "R09JvPWxprJhibdteqg+/6uEH61vJ1z/aP1ZxNf+PVDfVuaq6JXp3Nlw55AsK40d/Pbq/VHJ5vbe9JtoIec1Vd55qWYbgX0Azykj" +
            "2TJcXDwrDOOirRLxRzgeiScflP2Tzg7GcYVytD4uzqtWcXkZ9Hu0rcqrj8vLy2UtM5lZH8dIXjaKo5d7UwziWMnTGTo5eaYycir1" +
            "7+qNHcefk3S/ytU2yvAE4erCrpyvabiScJ277RDDpyRuKC7efz6Ib/dOaLhr8deDuMkjsL9hpRvavy7myXidPSK36T6RptEDszP0" +
            "ppOG/nw7snHn9vP83jKeBoWbnavA6SjZMoLOBpDs8TldprFlZg+pT4OfG0T8EoXz/knylEM/jg1s14kOEz9kdEbkdNIxP8MxXbG6" +
            "QyhRt3+cn3thtHcCy1v5F7K8bG898Yb8vj29ve7ZFZPPkgpn55Emy0gyHD/Dto3dKeJfrruPhdFRn8l1KSHnEru1O0mQVlZ+Q6xb" +
            "8n3OYLH3lNos0r2sGrE1JreZFvmp5x98Y/LeU7JN1efHbTzSdN9qXMpvZCOE/YnWXfk6LJaZ03eje0Dn0fzXWbK++oSG+yTe0lmy" +
            "/qLENZ0lvlV/HsTVhySu9pZvHGLY/heSpntLStolrvNurDpDuHaTO/Mb4v75zZ0b2tq/IZ93ljx8kuHUPom7NjzUInHDCu/u/r7Q" +
            "ehnd+aqvt57uzLNYj4t0TW4xy0P/DteHznZYWpiyW93znayTA6x0romybzQs37+j63lq/659fYQbDrjOMHwtiLvcHd8kHq9px+A3" +
            "w69H6r/PdO9I1qffsBDg0EJtLrBq76k8X6DjQ3gcOt9yujyJWVn5HRyRPsdymK3tRnJneXKYd7kcydfSx9ndnPp7MWb6nJ95ZnQv" +
            "MNEfnC/5nYak58B66M/vRJuRjhcphT5LGTZlmv0S9XXnXpxZGqH34pjfa5TG7kYeZLp6pDFoD43toN7r9a3QcKQZfL2P7sMK2tjI" +
            "9UTSOdK6Hd3xxPWO/Px6eo9kNOIpUd5HWka6abP9uXgnFNpmp7Kzmfh9iMhDkE6U2yERPaR9CvweFBo3eA9KpM9xPOFzo/Sof+rf" +
            "i+Q53XugrvO/oOFahk8xPMFw9UkNDzA8RrjLXZz6osAHdpavPnG9n/v9gU8AGlxXBQ4ANKws+haAfzAQAFdNbd+3RPyW/fUV5yXu" +
            "6qyrtX8b7+IOBKD0sQ2ub4vnD5Ue2Ngu8ZcbDjx+iuGJb4e3fdHfSRPO9kUfX0/700ziI53B+FbyZfoM6Q7mRTTHiEbo+9F0aYRR" +
            "HWlOpjpGOqfr3+VzOt07jTyUVbs15ISovkyvFLV7aBFoiWLE28eDdT6pLwPkv0xvqPdrJhmdL0APsP7IY6M8ifxO18va3xyZX620" +
            "075Me0GkjSDGx3UZKk9tNq0HZYsjFBxOxWityCpNLP/Vl7U9cKocI+cyblPYk8vu7TDRt9K5d2RrSLrwxuWh9z/SOUBcB2R0pp+Z" +
            "vsgoLtcXpbK42M78zkhsPzPZZIEuD9K3qjppm2ZfQ/ZBVC99e2EBKpjul87CsLp/ca78VnycYL/HvoZ/6jpsiqgPPsd0+74jdKLo" +
            "Q5gLiefNIP2J7wg8nTLimKZ0pvs+pUHnzKOuG8NxHBHG93Pyw6ehOxlNMeJTplNG56uC3xS07nF3zl9quIXhEwJPNBx43HVOe164" +
            "+KUgLu5i+C2Jm/YfLBhjeMPLAu/YtWd7n8StB5q3nxW4u/VAs80xIOlhnXvrKokfq3VvPUS4zt12muELEu+pqy2xfUc+r69dv1bi" +
            "PTv3Zp1heNErQdzQwPBJhi8y7Hk11P5o3MJeNEcXT9XFLjCXiT6tOEblN7JfnWMSL1LbrHELWXSOQduEk5v09lzjsyAX6uUrfTvO" +
            "1m+ii/oy8DP59WHCfT5OVlsx0lvOmQZfxe/qsH8vJB9T/eh088E82r8niEOqSRvobQn14XMs3jN7xyovK13OdOtK6RKfKnWAlxq6" +
            "3L7+U4SL7x4JYndp43c13MPw2SAuLhsP4kLvotcQT/gbulzQ9poqM1yCpW7f+dek/JDbkJ33PRVfhdxsV+/35PMGV/GFIC4udpwm" +
            "3OX2CTwBDV2uQ6e1c5jbkrQ7wHBsn2Z0JJyOi/jEWnZf2UCKNm8UycFvdy41pWH2MGkgzzf+fc2ul6/xjkoe0ciG1nBTsc4uF5gu" +
            "HOkx1hH1Gg2vG8vBqexeHau70/RzYJ7kV83u8jG6Y+cPEY+7xQCW9+M55X7P3jfEOpmRrRPtFd7etGPHoe8LvLtt/74hhm2vS7pf" +
            "/3BH/uuyv25u3XFIPm9Z07VvUOKH29dkX35djI2WfY0w+IYm39KZ2Ngv8NwE1IugrRvpWOisozTZ7+mebNq/3irXBqgfdCeErheE" +
            "2t8Z32DC7RBor5SqJ3NrdmODg5PLRLKb/g512ivGbc7058WOJGvrQwNsb9MJyXPq06F90HRuy1T5U87HO2aYBvHq0y0L59fDXaeb" +
            "Ns08NvxAO+d9OuVDXptsgqfCp2O+Gbo5T3+eCj/jKpK1sAVh0kMbOP3e7GmdddJlfO6aVd78bCmjeyPMzswZ/eFkWdjoTDHaF05n" +
            "qvM9+EZnztL5+Q6TtGeyxh1pOkZr3At0+gL9mTf8vGg658pqfy2FN9wW2t/4eTvBM8Lf0GwcIulv83R70MPZKRidVZRioCvm+ki9" +
            "LEPn3vO7H4zOBNKfobLWwMaT+gqWGcsT3OgT5zTVW9giuC8G17MHf2x8x9RCQTOvNFXUt/oGpdxcWNfVIXFz+WbXOXpeXuayv6nh" +
            "Ion3t1bvO8TwEMP2H2i4jeFThPdX77ss8UPe8jrnDzXczvAViR/zltdUvBXEGwcYviLxHm95adGPBN7rLd/d+yN6Xl01JvGXvbu9" +
            "OT8WuLPE7a0O4iLvuR/zVrY6tT8rzhfGnp1subkdev4ZgA1nRJ8lWkw0Gr8P9lOcDyZStb0BIfeQJJrnqYB5GkNnRB58Lx3SEuJB" +
            "aF82lhX3j+j33fH1OepTPK6et8a+T3z52hztL9EkHvHeiTJPCud6Xbp/zyyc0tCdhRVnxVtivfAb4brilbfFOpuRrb567lx8ZPoK" +
            "0sWTTYNVXFpjDMfnW6XB5RV6B+1s8B4PnJf0a4ChbTH5tAJq48syH+IVcK1BtcX7qYijng0nvwHG09srp8g4ZvOpXnahvqHXeZEu" +
            "nsLHZXtgvvinyn5zzcON+kWOgVaYv0/lsp01Tp+HU/o3SRmk2d3hajsj552yvVUnGB6TuLV1R4X9bXFfY+vBnZ6it0lOaeloZLhH" +
            "4rb2po5TDI+o+MN/b3V7H0z9iXzetP/gWobbGO5T8bXf7Wtpu+eifL5/z85H838q8fadj1aq+FLgcXfplzvo+Y4HHx6QuKupvX2Y" +
            "4XGBL3ft62rMOath31mtXx+XZyWcTtL4zcvyPDP8jeHE3+JzzvNPNw3Oq88kDUqH7uaK9L5crgsyujOX1sRMtlYF1/34ml2LvJv0" +
            "+Duhf6Rbmm47k1xENkQ7O7LuaP9rwg1Zb2m4YULi9jXZXWvfEfhgwQrXaYk7su5wXnhHM2XvEXNLnNVeQZxb6Aw4lJHxPhSUDdre" +
            "FeeZ8Li0tsb3EeNdfrQWRjO+zcQoMUXHc2JaSMvG37XW6ziwlW2Tl6n4eVU0t+I+6aIh8b1QGMM9nlw3QPfihR7yrljahdB7ZBeC" +
            "6dL+7N6h0HBMO0F+yz077i4+/q78Tk2Fm8+o+Kp/b5MHbEMA7wUCAY9r9Rerh6QuZHVl9eBQqO020ryZ6sOpy+N+BfzDfhenlvGS" +
            "f2mhF/LfU8sId955Bxx6j/iZp0iP5zXdJDFX8Dc4/55+j/Z0qGvNz3wSCJSH2WvhMVvXHn9P+6M8bO+HPo9T75/u7ndV2Zyj76l3" +
            "UftdVU9Azvuh+3vpDjJVfiY76JTQ58Q7Id0muqXqRnVjne8D5vTRZkI3Q7lDi5sG4sDijmW5a8UZ5r5Rf5iW9pjrRT9+X6wrZX4A" +
            "UPSB+I08Avr4h8+rrz/v+ECbp764p6Op7X2B9+3paOqWuKWp/cGTEm/Z8eDDw+9rdOzi+wCXLl26hHudT3yg7bXitgfEaxB/Y8QD" +
            "Eb2n9/U8KL4fL8rZvWPXHlvmsMB7dj5qc0nc3tRhqx7WfwanqSxBZewb1mwcuI1Eokk8Ks9cdp7RVOkg6pVCv/dyMLPjqJV2FJ4P" +
            "J5cxwSAOlS90fNtN0yc5pP9DQRe5bJFgEIfsUJLU7/FvgR27mjrODGt4bFjKtI/s7IAPEY8Fdrc2bm8UuHt3a6OtW8W/DrQebF4x" +
            "JHB368Fm2/iHevqSbDnhpJjZAcqx4Ygz3/eFcwP2M6xz7UcAXR8B9H2kjX0Kp/radDwEPZf98kpL+4rGMx8h7u5vabc5L0h8sMDm" +
            "vPqRRn+m2l9QlxjcG+Dz2Rzp1uc8crtHpJttP9POKiG6SeFI2+Lk+N/bsWWn62cA770XCHg8m3cd/5lG343W0YxoE8b1+/0BNJsa" +
            "/xnE3Kflao0fB149HJhNH4mSMo3iTT2f/1rus17/mIu5mIu5mIuSM5EVA4cDAWUW/WnTv08pnxuW/n/G6x9zMRdzMRdz0XE28F4z" +
            "ev67wDvxyiz603WfVj43qvus1z/mYi7mYi7mouWMF5sDgd8LuXKW/GnLv59SPjes/P8Zr3/MxVzMxVzMRcdNLDM+8SPhwu9UejJb" +
            "ftw0yzfVfP6ruc96/WMu5mIu5mIuSq7W2BY98Op/CLlylvxpy7+fUj43rPz/Ga9/zMVczMVczEXJ+Y2PnQ0c/ndpVzY7/rTp36eU" +
            "zw1L/z/j9Y+5mIu5mIu5aLklxnQn8L/kuvLs+NOmf59SPjcs/f+M1z/mYi7mPntuvfSne87NdJ+F+8Pzcm7EMs0zaa+plNehS2O6" +
            "ZXGYlGWqbZA+S+ngX8YspoV/82c5PfzLjEKadO9eNNLFv5uimDb+LYxy+vhHY2cm49ExC2kYjcHpjsWp1snoWSory1TSSYtgHjF7" +
            "Nteg/lN5f94s9BeHBe2ZrXSmkpYjAloYSVp4YU23SKzSSFZIn6X5v2ueoqZF59bNlGbOi5AXMLp7he7rAHG0k83snrW508wDzzPq" +
            "cCiz0nZ4LhS2HajngwXvaZunL2vGLOXlTFfU/ObPYnqUZuYsp0npLohCupT2TVFKm9JPl3aQdL/RTMbFlJwCoGhOPmPY8J0w4X9g" +
            "lzMCkGNXoDpZgb5kBcaSFchLUaAjRYHhFAUWzVGgfY4Co3MUyE9VoDdVgfOpCixOU6AlTYFTaQqMpSmweK4CDXMV6J+rwOW5Crjm" +
            "KdA3T4HxeQq4HAqccChw3qGAJ12B3nQFxtMVWJuhQF+GAhMZCthrVWe32+3yoDeb3cEOWPTNV1Q6msrPBc+MaWr+0G5v7q9Vv61M" +
            "+Lc6X1P9POnbbceFnyp9O53NLQ9MsUm7aVv3jMrhA3Fy/ahHHEB5DE6J8uSJcqxYIcp3epPwX5Plc+bdKt63Vav+sK+alw4USeZK" +
            "n6tR/Q/fE+FP0nqvjFiaLsP/TvhHesW5l+5VWap/8I7dqj9eL/wfuNwyf+EnOM6r/tPnqqdVf/9zciykC9/nEO3g88r0FKKsotw2" +
            "2V6psr1SoF+2y0uq/+vcX8rv+kv5XcXzfqeoz7Btg0h/g/DBLuzf/NIfAvG8omI0tJzS70kVz3t8wk+xnwrpPzEXczEXczF3Y7uV" +
            "8ztV//Zs4S9wCPqXKX1bXJnwE6VvoxtmJG8XJ3c0xZXMqBxZIOjSLqe4gLkUBN1bkCnKsXChKN/WZcKvkeVzZApJKCtO0LfmrJd4" +
            "6a7zmoJivTYinv9ro/ArPP6QarzWI8MvC99bIehs+uKbVb/wxTWq/8j3C1W/atHzMv/nJP37hdDXt740rfoPjUj6KtmrLLtoh5ck" +
            "3fb7/SEUOE62V6JsrwSolO1Spfqd8/fL77pfflfxvFIeftwclyvyyc0N4eM80m8E8TwnZ1dIOaldfYniuS9L+AmS/6L+E3MxF3Mx" +
            "F3M3tnvh6E9V/+vPCT+lR8hvceQr2cKPl35clnzTSfox6S+ZUTnSpea40FEg5EgQdC/lmCjHs8+K8r38deHfKssHx45JsVnQt4L0" +
            "Kl46sEmKVdMinh9wCT/H6QmpRo1PhncIPy9H0Fn7nwm9x/N/+6Lqv/nfBd3POy7l4mMjkv59SfWXFlVNq/6NLZK+SvYq3SbaoUrS" +
            "bY/HE0KBSdMeL9uL5P9be4Qc/tOjb8vv+rb8ruK5s0cwGAWK0Hanz58fwsc5pe+S2vCMjMKQclK7ZsWL51npwk+R/Bf1n5iLuZiL" +
            "uZi7sd3Ph/9J9f9mRPgJPiG/KdJ/0i/ozJNPpktyH6qHJrHUb7J/KlJnl4LvzT19Qo4EQfcSSkU5fv7hP6j+//gb4S+Q5YPSUtXr" +
            "8Qv61ifpHJWG7q+69Qfi+R19ws9wOHk14NaXZPhPhJ+ZIeisrVzoPTb8y9+qfu2/CbqfWSbl4lJBuFOODKr+H32zf1r1l8sJINXz" +
            "YD8i2iGP6LbTGUKB7bLhk3t6Q+T/BXL945+GL8rvelF+V/Hc4RMMRp//qGi3o0dD+DgH+TJcOfp8SDmpXZ97Uug9nusRfoLkv6j/" +
            "xFzMxVzMxdyN7fb+Qq4Tjws/5SUhx9mlXzEk6MyI9Ht0emgSSz0e/4zKYZOCbyqtJ0t6fkyW49e/EPr1K+P/Kssp5Ez/S4Jg+jyC" +
            "vvl8DcRRSDlZUKwFdVI/vUGEK/ZFPBosqJLh94vwuOQ81T+SLfQer+wX6/4DB/aK8GyxHuDPkuv/3nPC31g7rfo7bhYFobsJbV6x" +
            "rp9JdNvhCKHANtnwqb6hEPk/JUu0y95madfRIr+rXBeBLGkvMSTW94eHfTo+TjaIDO8ZHtZzarI/CL1HxbDwj/n7Q/pPzMVczMVc" +
            "zN3YbuWX5DrxI8JPqBJynE36OY2CzrRI36fTQ5NY6nR6ZlSOOCn4JtJ6sqTnpbIcnV8S+vWDjxyQ5RRypqdKEMwsuU6elfUKcRSS" +
            "WgnCdixf0MWU3NfFc7JXlOaLx6Sd4bEVIvxJm7Dcfu85kf5/e1vouf/+jpUi/Lk/F/mnC/n3mHNM+LkD06q/P1XsMiH7uyNyXT9O" +
            "0nPQ2V3GyYZPzGoMkf8TpB3jygJp1+GW31Wui0C6tJdoFOv7zc1ZOj5ONogM9zU36zk12R+E3iOnWfilnsqQ/hNzMRdzMRdzN7Z7" +
            "4YxYH57/tvCPnRJy3BHpZ7ikHbz0s3R6aBJLHaRPn6ZTpOAbT+vJkp6/Jsvx0zNnVL/w7Z/Ickp79lOCHqbLdfL09C3EUUhqJQhb" +
            "6U2CLibM3yaek72iNF8slXaGpQtFeEXcEdW/PCLS/9VFoQdvevEFIf+OvC/y7xHyd6mjXfjzN0+r/p7EROFL+zuvXNdXJD0Hnd2l" +
            "Ihs+Pt0VIv8fk3aML/QJO4n5z8vv2iPC/T2iXukusb5fUJCu4+Nkg8jwrIICPacm+4PQe2QUCP9WZ39I/4m5mIu5mIu5G9ttvCjW" +
            "h49Kv7RayHFe6SuLhJ48nXydHpr2jQHp06fp7D2Czh6l9WRJz2tkOe5vEOV7vuGfZDmlPXu1R74v1gt6er5LHIWkVnL9/1lBF48d" +
            "fVk8J3tFab546zHJbzwrwnMUr+p3tIj0D/1a6MHP/O2HQv5taRL5+4T8fatdrP+/lvyX06q/Mz5e+NL+Lk+u6/dIeg46u0u7XbaX" +
            "PXT9v1TaMW4cFe10dFR+V58I9/hEvex9Yn2/r69Hx8fJBul7UvWe6+vVc2qyPwh+6EnpL3BUhvSfmIu5mIu5yFwCnIEzACsg0Tg8" +
            "Hnbt2pXY9/zk8wKI6lQ+AGCrUSCnRoH2B2b/N+UTzTwqWT7RzAN/Uz7RzAN/a27Q4vvHQ+KuXbCo72bTGKOjo7a40VHzAyMaE+F2" +
            "i/QboVFr3EmuML4xUaV5Juk3QrvSrgB8w/z6NucniXNNA9NgUBlUoA2ML5mDOPD5fDZHerp5/cbSbJZ3xzl3yR17Ru4wTGDK/m8n" +
            "mY2f8a0KFB0BsG1TIGebAr5tCrRsU6D7+u+B67+Hr/8ev/7bVqtATq0CvloR/2wOQEutEvZ9yieaeQyzfKKZxzjLJ5p54PuUTzTz" +
            "yGH5RDMPH8snmnlgfMonmnng+5RPNPNoYe0WzTzw/eD4iWIe/PtEMw8bG6fRzCNHN79FKw8fyyeaebSwfKKZB74fdP/3K0ntFvRb" +
            "8H/Pm9DHQNw1gDj7ul5T+mbbrkD7vQA52xXwbVdm/XeQn4piHjaWTzTzwN/BcRPFPPD3lNeJdMe38QPddM48HG6cM91sCxTw1Shw" +
            "ukaBzK0KHNqqQHetAldqFaiuU+BsnQI59Qocr1fg43oFGu5TYPg+BfIbFDjRoMC1BgVa7ldg9H4Fih5Q4OQDCrRsV2B0uwJFjQqc" +
            "bFTg1MR114X/rlaiQ/WPw6kZ7NqaRL9axM5mszUr8P8B",
    },
};

// EXTERNAL MODULE: ./lib/scan/prefilter/secret-patterns.js + 2 modules
var secret_patterns = __webpack_require__(8476);
;// CONCATENATED MODULE: ./lib/scan/prefilter/stored-programs.js






/**
 * What becomes of secretPatterns: the program that was stored when these very rules were compiled, or their patterns, which it takes a
 * tenth of a second to compile. Undefined where of some rule nothing can be said.
 */
const secretProgram = (rules) => programOf([STORED.secrets], rules, secret_patterns/* secretPatterns */.c) ?? (0,secret_patterns/* secretPatterns */.c)(rules);
/** The same for allNamePatterns. */
const nameProgram = (rules) => programOf([STORED.names], rules, names/* allNamePatterns */.iE) ?? (0,names/* allNamePatterns */.iE)(rules);
/** The program that was stored for dialectPatterns, where these very dialects read files of one of COMMON_NAMES; else undefined. */
const dialectProgram = (dialects) => programOf(DIALECT_PROGRAMS, dialects, dialect_patterns/* dialectPatterns */.g);
function programOf(stored, detectors, patternsOf) {
    const isMade = ({ made }) => made.length === detectors.length && made.every((id, index) => detectors[index]?.id === id);
    const found = stored.find(isMade);
    if (found === undefined)
        return undefined;
    const { made: _, bytes, ...rest } = found;
    return {
        program: () => ({ ...rest, bytes: (0,external_node_zlib_.inflateRawSync)(Buffer.from(bytes, "base64")) }),
        patterns: () => patternsOf(detectors) ?? [],
    };
}


/***/ }),

/***/ 5371:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readingsOf),
/* harmony export */   k: () => (/* binding */ definitionsIn)
/* harmony export */ });
/* harmony import */ var _documents_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4702);
/* harmony import */ var _lex_commands_command_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4845);
/* harmony import */ var _lex_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6001);
/* harmony import */ var _template_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6237);
/* harmony import */ var _templates_erb_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5237);
/* harmony import */ var _templates_presence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8655);
/* harmony import */ var _templates_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4003);
/* harmony import */ var _templates_templates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4859);








/**
 * How a file is read as data, surest reading first; what a later one finds counts only where no earlier one found it. A file is what
 * it says, whatever signs of a template are in its comments and texts: what only looks like a statement of one must hide nothing.
 * A file whose name says that it is a template (of Jinja, Go or Terraform), and one whose tags no parser of data takes, is read with
 * those blanked: what stands within a condition is conditional then. Where a tag stands like a value (`username: {{ name }}` is a map
 * to YAML), both readings count. A file of another sort has one reading without documents. Never throws.
 */
function readingsOf(path, text) {
    if (isErbOfData(path))
        return [templated(path, (0,_templates_erb_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .erbAsJinja */ .K)(path, text), "jinja")];
    if (isTemplateOfData(path, text))
        return [templated(path, text, (0,_templates_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .engineOf */ .ky)(path))];
    const documents = (0,_documents_parse_js__WEBPACK_IMPORTED_MODULE_0__.parseDocuments)(path, text, formatIn(path, text));
    const plain = {
        documents,
        presence: documents.length > 0 ? () => "definite" : presenceInScript(path, text),
    };
    const isData = documents.length > 0 && documents[0]?.format !== "hcl";
    if (!isData || !/\{[{%#]/.test(text))
        return [plain];
    if (documents.some(hasSlip))
        return isRefusedForTags(documents, text) ? [templated(path, text)] : [plain];
    return TAG_AS_VALUE.test(text) ? [plain, templated(path, text)] : [plain];
}
/**
 * What a dialect finds in a file, in any of its readings as readingsOf() has them: once at each place, as the surest reading has it.
 */
function* definitionsIn(view, readings, dialect) {
    const known = new Set();
    for (const { documents, presence } of readings) {
        const found = (documents.length > 0 ? documents : [undefined])
            .flatMap((document) => [...dialect.read(view, () => document)])
            .filter(({ at }) => !known.has(at.start));
        for (const definition of found) {
            known.add(definition.at.start);
            yield* (0,_templates_presence_js__WEBPACK_IMPORTED_MODULE_4__/* .guarded */ .Nj)(definition, presence(definition.at.start));
        }
    }
}
/** Formats of files that hold no declared access too. */
function formatIn(path, text) {
    // To a file of declared access a comment is an error; here whatever surrounds it counts all the same.
    if (/\.jsonc$/i.test(path))
        return "json";
    return (0,_documents_parse_js__WEBPACK_IMPORTED_MODULE_0__.formatOf)((0,_template_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isNamedTemplate */ .I5)(path, text) ? `${path}.template` : path, text);
}
/** Tags of other engines count only where the text is no document without them. */
function templated(path, text, engine = "any") {
    const documents = (0,_templates_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .templatedDocuments */ .L7)(path, text, engine);
    if (engine !== "any" && documents.some(hasSlip)) {
        const others = templated(path, text);
        if (!others.documents.some(hasSlip))
            return others;
    }
    return { documents, presence: (0,_templates_presence_js__WEBPACK_IMPORTED_MODULE_4__/* .presenceInTemplate */ .l4)(text, engine) };
}
/** Of a file without documents: what a template of a script says, and nothing for any other. */
function presenceInScript(path, text) {
    const engine = (0,_templates_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .scriptEngineOf */ .ZW)(path);
    if (engine === "none" || (0,_lex_commands_command_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .shellTextOf */ .Tc)(path, text) === undefined)
        return () => "definite";
    return (0,_templates_presence_js__WEBPACK_IMPORTED_MODULE_4__/* .presenceInTemplate */ .l4)(text, engine);
}
/** A tag at the start of a line or of a value, and so neither in quotes nor in a comment. */
const TAG_AS_VALUE = /^(?:[^"'#\n]*[:?,[-][ \t]*|[ \t]*)\{[{%]/m;
/** By its name: states of Salt, which are always rendered, and `users.yaml.j2`; but no template of a program, a script or HCL. */
function isTemplateOfData(path, text) {
    if (/\.sls$/i.test(path))
        return true;
    if (!_templates_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .TEMPLATE_FILES */ .df.test(path))
        return false;
    const made = path.replace(_templates_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .TEMPLATE_FILES */ .df, "");
    return (0,_documents_parse_js__WEBPACK_IMPORTED_MODULE_0__.formatOf)(made, "") !== "hcl" && !(0,_lex_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOf */ .e)(made) && (0,_lex_commands_command_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .shellTextOf */ .Tc)(made, text) === undefined;
}
/** Also by its name: `users.yaml.erb`; what ERB makes of other names is no data. */
const isErbOfData = (path) => _templates_erb_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ERB_FILES */ .w.test(path) && /^(?:yaml|json)$/.test((0,_documents_parse_js__WEBPACK_IMPORTED_MODULE_0__.formatOf)(path.replace(_templates_erb_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ERB_FILES */ .w, ""), "") ?? "");
/**
 * Whether a parser of data stumbles over tags: over a statement or a value itself, or over a comment of Jinja that no parser takes for
 * a brace with a comment of YAML after it.
 */
function isRefusedForTags(documents, text) {
    const tags = [...(0,_templates_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .tagsIn */ .b)(text)];
    const slips = documents.flatMap(({ problems }) => problems.filter(_templates_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .isSyntax */ .Of).map(({ at }) => at.start));
    if (slips.some((slip) => isAt(tags, slip, text)))
        return true;
    if (!tags.some(({ kind }) => kind === "comment"))
        return false;
    return (0,_documents_parse_js__WEBPACK_IMPORTED_MODULE_0__.parseDocuments)(documents[0]?.path ?? "", text.replaceAll("{#", "{ #")).some(hasSlip);
}
/** Whether an offset lies in a statement or value, or is the first after one that is not blank. */
function isAt(tags, offset, text) {
    const tag = tags.findLast(({ start }) => start <= offset);
    if (!tag || tag.kind === "comment")
        return false;
    return offset <= tag.end || text.slice(tag.end, offset).trim() === "";
}
const hasSlip = ({ problems }) => problems.some(_templates_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .isSyntax */ .Of);


/***/ }),

/***/ 2007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l1: () => (/* binding */ joinFound),
  zu: () => (/* binding */ scanBlob),
  FP: () => (/* binding */ scanLarge)
});

// EXTERNAL MODULE: ./lib/asking.js
var asking = __webpack_require__(8621);
// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/documents/source.js
var source = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/scan/lex/commands/command-texts.js
var command_texts = __webpack_require__(4845);
// EXTERNAL MODULE: ./lib/scan/prefilter.js
var prefilter = __webpack_require__(7235);
// EXTERNAL MODULE: ./lib/scan/readings.js
var scan_readings = __webpack_require__(5371);
// EXTERNAL MODULE: ./lib/scan/texts.js
var texts = __webpack_require__(3400);
;// CONCATENATED MODULE: ./lib/scan/definitions.js








/**
 * Paths that are read alike. What a content means depends on its name: a copy as `a.txt` must not hide what `main.tf` defines, nor one as
 * `a.j2` what the script `user_data.j2` does. `beginning` is that of the content, of BEGINNING_CHARACTERS.
 */
function kindsOf(paths, beginning, dialects) {
    const kinds = new Map();
    for (const path of dialects.length > 0 ? paths : []) {
        const own = dialects.filter((dialect) => (0,prefilter/* passesPath */.lP)(dialect.anchor, path));
        const [suffix] = /(?:\.[^/]*|[^/.]*)$/.exec(path) ?? [path];
        const isScript = (0,command_texts/* shellTextOf */.Tc)(path, beginning) !== undefined;
        const key = [suffix, isScript, ...own.map((dialect) => dialect.id)].join("\0");
        const known = kinds.get(key);
        if (known)
            known.paths.push(path);
        else
            kinds.set(key, { paths: [path], dialects: own });
    }
    return [...kinds.values()];
}
/** What the dialects find under each of a file's names. */
function readDefinitions(blob, dialects, leave) {
    const { paths, bytes } = blob;
    if (dialects.length === 0)
        return [];
    if (bytes.length > limits/* DOCUMENT_BYTES */.A1) {
        const content = { paths, size: bytes.length, wide: (0,decode/* utf16 */.bR)(bytes) };
        return (0,asking/* answerNow */.FQ)(unparsedDefinitions(content, dialects), (0,asking/* heldRead */.cO)(bytes));
    }
    const { text } = (0,decode/* decode */.D4)(bytes);
    const readers = dialects.filter((dialect) => (0,prefilter/* passesSomewhere */.vy)(dialect.anchor, paths, text));
    if (readers.length === 0 || leave(blob))
        return [];
    return kindsOf(paths, text.slice(0, BEGINNING_CHARACTERS), readers).map((kind) => findDefinitions(kind, text));
}
/** The same for a content that is too large to be parsed: it is only asked whether it names what a dialect looks for. */
function* unparsedDefinitions(content, dialects) {
    const { paths } = content;
    if (dialects.length === 0)
        return [];
    const named = new Set();
    let beginning;
    yield* (0,texts/* readTexts */.Z7)(paths[0], content, undefined, ({ source }) => {
        beginning ??= source.text.slice(0, BEGINNING_CHARACTERS);
        for (const dialect of dialects)
            if (!named.has(dialect) && (0,prefilter/* passesSomewhere */.vy)(dialect.anchor, paths, source.text))
                named.add(dialect);
    });
    const why = `it has ${content.size} bytes, which is too large to be parsed`;
    const isRead = (kind) => kind.dialects.some((dialect) => kind.paths.some((path) => dialect.readsFrom?.(path, beginning ?? "") !== false));
    return kindsOf(paths, beginning ?? "", [...named])
        .filter(isRead)
        .map((kind) => ({ paths: kind.paths, definitions: [], unread: unreadUnder(kind, why) }));
}
/** What tells a script from a program of the machine. */
const BEGINNING_CHARACTERS = 1000;
/** By each name, since the policy may exclude some of them. */
const unreadUnder = ({ paths }, why) => paths.map((path) => ({ path, why }));
function findDefinitions(kind, text) {
    const { paths, dialects } = kind;
    const [path] = paths;
    const view = { ...(0,source/* createSource */.gV)(path, text), undone: [] };
    const readings = (0,scan_readings/* readingsOf */.R)(path, text);
    const definitions = dialects.flatMap((dialect) => [...(0,scan_readings/* definitionsIn */.k)(view, readings, dialect)].map(({ at, ...definition }) => ({
        definition,
        place: at.source.place(at.start, at.end),
    })));
    const isUnread = readings.some(({ documents }) => documents.some(isRefused));
    return { paths, definitions, unread: isUnread ? unreadUnder(kind, "it nests too deeply to be parsed") : [] };
}
// What a parser refused as a whole may define anything; a file with a mere syntax error still yields what is certain.
const isRefused = ({ problems }) => problems.some(({ found }) => found === "TOO_DEEP" || found === "ALIAS_BOMB");

// EXTERNAL MODULE: ./lib/sorted.js
var lib_sorted = __webpack_require__(9259);
;// CONCATENATED MODULE: ./lib/scan/precedence.js

/**
 * The finds of one blob, without those that say less about a stretch than another does: a find is left out where one of a rule
 * of less generality overlaps it, in the same view or in another. The order stays.
 */
function keepSpecific(found, rules) {
    if (found.length < 2)
        return found;
    const generalities = new Map(rules.map((rule) => [rule.id, rule.generality ?? 0]));
    const generalityOf = ({ rule }) => generalities.get(rule) ?? 0;
    const levels = [...new Set(found.map(generalityOf))].sort((left, right) => left - right);
    const [least = 0, ...others] = levels;
    const covered = new Map(others.map((level) => [
        level,
        coverOf(found.filter((item) => generalityOf(item) < level).map(({ place }) => place)),
    ]));
    return found.filter((item) => {
        const level = generalityOf(item);
        return level === least || !covered.get(level)?.(item.place);
    });
}
/** Whether a place overlaps any of several. */
function coverOf(places) {
    const sorted = [...places].sort((left, right) => compare(startOf(left), startOf(right)));
    const furthest = [];
    for (const place of sorted) {
        const last = furthest.at(-1);
        furthest.push(last && compare(last, endOf(place)) > 0 ? last : endOf(place));
    }
    return (place) => {
        const end = furthest[(0,lib_sorted/* countBefore */.t)(sorted, (other) => compare(startOf(other), endOf(place)) < 0) - 1];
        return end !== undefined && compare(end, startOf(place)) > 0;
    };
}
const startOf = (place) => [place.startLine, place.startColumn];
const endOf = (place) => [place.endLine, place.endColumn];
const compare = (left, right) => left[0] - right[0] || left[1] - right[1];

// EXTERNAL MODULE: ./lib/scan/secrets.js + 19 modules
var scan_secrets = __webpack_require__(4116);
// EXTERNAL MODULE: ./lib/scan/unscanned.js
var unscanned = __webpack_require__(9401);
;// CONCATENATED MODULE: ./lib/scan/scan.js




const READ_ALL = () => false;
/**
 * Everything that the detectors find in one blob. The target of a symbolic link is searched as the text that it is. `sought`:
 * which of the secret rules are asked, and about what of it.
 */
function scanBlob(blob, { secrets, dialects }, sought = { rules: secrets }, leave = READ_ALL) {
    const seen = (0,scan_secrets/* findSecrets */.dL)(blob, sought);
    return foundIn(blob, secrets, {
        seen,
        unscanned: isSearched(blob, secrets) ? (0,unscanned/* unscannedIn */.np)(blob, seen.isCut) : [],
        files: blob.kind === "file" ? readDefinitions(blob, dialects, leave) : [],
    });
}
/** The same for a blob of which the bytes have to be asked for; `wide` says which UTF-16 it is. */
function* scanLarge(blob, { secrets, dialects }, { sought, wide }) {
    const { paths, unheld } = blob;
    const content = { paths, size: unheld.size, wide };
    const seen = yield* (0,scan_secrets/* findSecretsIn */.iq)(content, sought);
    return foundIn(blob, secrets, {
        seen,
        unscanned: seen.isCut && isSearched(blob, secrets) ? [yield* (0,unscanned/* undecoded */.A9)(blob)] : [],
        files: blob.kind === "file" ? yield* unparsedDefinitions(content, dialects) : [],
    });
}
const isSearched = ({ kind }, secrets) => secrets.length > 0 && (kind === "file" || kind === "symlink");
function foundIn(blob, rules, { seen, unscanned, files }) {
    const at = {
        paths: blob.paths,
        ...(blob.oid === undefined ? {} : { oid: blob.oid }),
        ...(blob.kind === "file" || blob.kind === "symlink" ? {} : { beside: blob.kind }),
    };
    return {
        secrets: keepSpecific(seen.secrets, rules).map((found) => ({ ...at, ...found })),
        definitions: files.flatMap((file) => file.definitions.map((found) => ({ ...at, paths: file.paths, ...found }))),
        unread: files.flatMap((file) => file.unread),
        unscanned: unscanned.map((found) => ({ ...at, ...found })),
    };
}
/** What was found in several blobs, in their order. */
const joinFound = (parts) => ({
    secrets: parts.flatMap((part) => part.secrets),
    definitions: parts.flatMap((part) => part.definitions),
    unread: parts.flatMap((part) => part.unread),
    unscanned: parts.flatMap((part) => part.unscanned),
});


/***/ }),

/***/ 6237:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ isNamedTemplate),
/* harmony export */   WB: () => (/* binding */ mayBeNamedTemplate),
/* harmony export */   _W: () => (/* binding */ TEMPLATE_NAMES)
/* harmony export */ });
/**
 * Files of templates whose names no other format has: editors' `.cfn` and `.cform`, and names without an extension, which CloudFormation
 * does not ask for. Such a file is one only if it begins as a template does and has a template's version.
 */
const TEMPLATE_NAMES = /\.(?:cfn|cform)$|(?:^|\/)[^/.]+$/i;
const NAMELESS = /(?:^|\/)[^/.]+$/;
/** Whether a file of one of these names is a template. */
const isNamedTemplate = (path, text) => mayBeNamedTemplate(path, text.slice(0, BEGINNING)) && (!NAMELESS.test(path) || VERSION.test(text));
/** Whether a file of one of these names may be a template if its text begins so, be it all comments. */
const mayBeNamedTemplate = (path, beginning) => TEMPLATE_NAMES.test(path) && (!NAMELESS.test(path) || FIRST_KEY.test(beginning));
const FIRST_KEY = /^(?!#!)(?:[ \t]*(?:#[^\n]*|---)?\r?\n)*(?:(?:\{\s*)?["']?(?:AWSTemplateFormatVersion|Description|Metadata|Parameters|Rules|Mappings|Conditions|Transform|Globals|Resources|Outputs)["']?[ \t]*:|[ \t]*(?:#[^\n]*)?$)/;
const VERSION = /(?:^|[{,])[ \t]*["']?AWSTemplateFormatVersion["']?[ \t]*:/m;
/** Characters before a template's first key, which are comments. */
const BEGINNING = 4000;


/***/ }),

/***/ 5237:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ erbAsJinja),
/* harmony export */   w: () => (/* binding */ ERB_FILES)
/* harmony export */ });
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4859);

/** Names of files that are templates of Ruby or of JavaScript in the manner of ERB: `users.yaml.erb`, `users.json.ejs`. */
const ERB_FILES = /\.(?:erb|ejs)$/i;
/**
 * A text of ERB or EJS as one of Jinja, with the same offsets: a value is a value, a comment a comment, and of a statement there stays
 * whether it begins, parts or ends a block. What looks like a tag of Jinja or Terraform is text here, and so no longer looks like one.
 * Formats: Ruby's documentation of ERB; https://ejs.co/#docs.
 */
function erbAsJinja(path, text) {
    const isJavascript = /\.ejs$/i.test(path);
    const parts = [];
    let from = 0;
    for (let index = text.indexOf("<%"); index >= 0; index = text.indexOf("<%", from)) {
        const end = text.indexOf("%>", index + 2);
        if (end < 0)
            break;
        const tag = text.slice(index, end + 2);
        const [sign = ""] = /^[#=_%-]/.exec(tag.slice(2, -2)) ?? [];
        const said = tag.slice(2 + sign.length, -2);
        parts.push(plain(text.slice(from, index)));
        const isValue = sign === "=" || (sign === "-" && isJavascript);
        if (tag.startsWith("<%%"))
            parts.push(plain(tag));
        else if (sign === "#")
            parts.push(`{# ${said.replaceAll("#}", "# ")}#}`);
        else if (isValue)
            parts.push(`{{ ${blank(said)}}}`);
        else
            parts.push(`{%${blank(sign)}${written(wordOf(said.trim(), isJavascript), said)}%}`);
        from = index + tag.length;
    }
    return [...parts, plain(text.slice(from))].join("");
}
const blank = (text) => text.replace(/[^\r\n]/g, " ");
const plain = (text) => text.replace(/\{(?=[{%#])|(?<=%)\{/g, _templates_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACEHOLDER */ .Kx);
/** A word in as much room as a statement has. */
const written = (word, said) => word === "" ? blank(said) : blank(said).replace(new RegExp(` {${word.length}}`), word);
/** What a statement does to blocks, in the words of Jinja; "" where it does nothing. */
function wordOf(statement, isJavascript) {
    const said = statement.replace(/[-_;]$/, "").trim();
    if (/^(?:end|\}\s*\)?)$/.test(said))
        return "end";
    if (/^(?:else|\}\s*else\s*\{)$/.test(said))
        return "else";
    if (/^(?:elsif\b|\}\s*else\s+if\b)/.test(said))
        return "elif";
    // `if a then b end` and `if (a) b();` end with their tag.
    if (isJavascript ? !said.endsWith("{") : /(?<![.\w])end$/.test(said))
        return "";
    if (/^if\s*\(?\s*false\s*\)?\s*(?:\{|then)?$/.test(said))
        return "if false";
    if (/^if\b/.test(said))
        return "if";
    return /^(?:unless|for|while|until|case|switch)\b|(?:\bdo|\{)\s*(?:\|[^|]*\|)?$/.test(said) ? "for" : "";
}


/***/ }),

/***/ 8655:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ presenceAt),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   l4: () => (/* binding */ presenceInTemplate)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9259);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4003);


/**
 * Whether what stands at an offset of a templated text is certain: "absent" within `if false`, "conditional" within any other
 * condition or loop. Tags of another engine than that which reads the text are mere text, and must hide
 * nothing.
 */
const presenceInTemplate = (text, engine = "any") => presenceAt([...stepsIn(text, engine)]);
/** Looks up what holds at an offset; "definite" before the first step. */
const presenceAt = (steps) => (offset) => steps[(0,_sorted_js__WEBPACK_IMPORTED_MODULE_1__/* .countBefore */ .t)(steps, ({ from }) => from <= offset) - 1]?.presence ?? "definite";
function* stepsIn(text, engine) {
    const open = [];
    for (const tag of (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsIn */ .b)(text, engine)) {
        const { word, rest } = (tag.kind === "comment" ? undefined : (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .statementIn */ .h)(text, tag)) ?? {};
        if (word === undefined || rest === undefined || endsOther(word, open.at(-1)))
            continue;
        const ended = /^e(?:nd|l)/.test(word) ? open.pop() : undefined;
        const around = open.at(-1)?.presence ?? "definite";
        if (!word.startsWith("end")) {
            open.push({ word: ended?.word ?? word, presence: within(around, presenceAfter(word, rest)) });
        }
        yield { from: tag.end, presence: open.at(-1)?.presence ?? "definite" };
    }
}
const ORDER = ["absent", "conditional", "definite"];
/** The less certain of two. */
const within = (around, inside) => ORDER.indexOf(around) < ORDER.indexOf(inside) ? around : inside;
/** Whether `endraw`, `endset` and their like end a block that is none here. */
const endsOther = (word, block) => /^end./.test(word) && word.slice("end".length) !== block?.word;
function presenceAfter(word, condition) {
    if (word === "if" && /^[Ff]alse$/.test(condition))
        return "absent";
    return ["if", "for", "range", "with", "else", "elif"].includes(word) ? "conditional" : "definite";
}
/** The definition as the template around it leaves it: nothing, or less certain. */
function* guarded(definition, presence) {
    if (presence === "absent")
        return;
    yield presence === "conditional" && definition.confidence === "definite"
        ? { ...definition, confidence: "conditional" }
        : definition;
}


/***/ }),

/***/ 4003:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ tagsIn),
/* harmony export */   h: () => (/* binding */ statementIn)
/* harmony export */ });
const KINDS = new Map([
    ["{%", ["%}", "statement"]],
    ["{#", ["#}", "comment"]],
    ["{{", ["}}", "value"]],
    ["%{", ["}", "statement"]],
]);
const OPENINGS = {
    any: /\{[%#{]|(?<!%)%\{/g,
    jinja: /\{[%#{]/g,
    go: /\{\{/g,
    terraform: /(?<!%)%\{/g,
    none: /(?!)/g,
};
/**
 * Statements, comments and values of Jinja, of Go's templates and of Terraform's, in order, as far as the engine knows them. An
 * opening that nothing closes is text, and so is what stands between `raw` and `endraw`.
 * Formats: https://jinja.palletsprojects.com/templates/; https://pkg.go.dev/text/template;
 * https://developer.hashicorp.com/terraform/language/expressions/strings#directives.
 */
function* tagsIn(text, engine = "any") {
    const opening = new RegExp(OPENINGS[engine]);
    const unclosed = new Set();
    for (let match = opening.exec(text); match; match = opening.exec(text)) {
        const [closing, kind] = KINDS.get(match[0]) ?? ["", "value"];
        const end = unclosed.has(closing) ? -1 : text.indexOf(closing, match.index + 2);
        if (end < 0) {
            unclosed.add(closing);
            continue;
        }
        opening.lastIndex = end + closing.length;
        yield { start: match.index, end: end + closing.length, kind };
        if (kind === "statement" && RAW.test(text.slice(match.index, end)))
            opening.lastIndex = endOfRaw(text, end);
    }
}
const RAW = /^\{%[-+]?\s*(?:raw|verbatim)\b/;
/** Where the statement that ends a stretch of raw text begins; where none does, all that follows is raw. */
function endOfRaw(text, from) {
    const end = /\{%[-+]?\s*end(?:raw|verbatim)\b/g;
    end.lastIndex = from;
    return end.exec(text)?.index ?? text.length;
}
const WORD = /^(?:if|for|range|with|define|block|macro|call|filter|else|elif|end\w*)\b/;
/** What a statement or value of a template says: its word, if that begins, parts or ends a block, and the rest. */
function statementIn(text, { start, end }) {
    const said = insideOf(text, start, end);
    const [word] = WORD.exec(said) ?? [];
    return word === undefined ? undefined : { word, rest: said.slice(word.length).trim() };
}
/** What stands in a tag, without the signs that only take away white space. */
const insideOf = (text, start, end) => text
    .slice(start + 2, end)
    .replace(/(?:[%}]\}|\})$/, "")
    .replace(/^[-~]|[-~]$/g, "")
    .trim();


/***/ }),

/***/ 4859:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ withoutDirectives),
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   L7: () => (/* binding */ templatedDocuments),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Of: () => (/* binding */ isSyntax),
/* harmony export */   ZW: () => (/* binding */ scriptEngineOf),
/* harmony export */   df: () => (/* binding */ TEMPLATE_FILES),
/* harmony export */   gH: () => (/* binding */ isSound),
/* harmony export */   jV: () => (/* binding */ withoutTemplate),
/* harmony export */   ky: () => (/* binding */ engineOf),
/* harmony export */   qL: () => (/* binding */ isFilledIn),
/* harmony export */   z0: () => (/* binding */ refusalsIn)
/* harmony export */ });
/* harmony import */ var _documents_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4702);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4003);


/** Stands where a template would put a value: no character of a name, and part of a plain scalar in YAML. */
const PLACEHOLDER = "\uE000";
/** Whether a text has a hole in it that only a template engine, a function or a deployment fills. */
const isFilledIn = (text) => text.includes(PLACEHOLDER) || /\{[{%]|[$%]\{/.test(text);
/**
 * A text of Jinja, Go or Terraform templates as the data that it mostly is: statements and comments become blanks, and so does a value that
 * is alone on its line (Helm's `include`); every other value becomes a placeholder, and so do statements that choose within a value
 * (`state: {% if a %}absent{% endif %}`). All offsets stay as they are.
 */
function withoutTemplate(text, engine = "any") {
    const parts = [];
    const choices = [];
    let from = 0;
    for (const tag of (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsIn */ .b)(text, engine)) {
        const { start, end, kind } = tag;
        const chooses = kind === "statement" && isChoice(text, tag, choices);
        const isFilled = chooses || (kind === "value" && !isAlone(text, start, end));
        const filled = text.slice(start, end).replace(/[^\r\n]/g, isFilled ? PLACEHOLDER : " ");
        parts.push(text.slice(from, start), chooses ? ` ${filled.slice(1, -1)} ` : filled);
        from = end;
    }
    return parts.length === 0 ? text : [...parts, text.slice(from)].join("");
}
/** Whether a statement of Jinja chooses within a value; `choices` says it of the statements that are open. */
function isChoice(text, tag, choices) {
    const { start, end } = tag;
    const { word } = (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .statementIn */ .h)(text, tag) ?? {};
    if (word === undefined || text.charAt(start) !== "{")
        return false;
    if (word.startsWith("end"))
        return choices.pop() ?? false;
    if (/^el/.test(word))
        return choices.at(-1) ?? false;
    const before = text.slice(Math.max(0, start - 20), start);
    const after = text.slice(end, end + CHOICE_CHARACTERS);
    choices.push(/[\w:"'=./-][ \t]*$/.test(before) && /^(?!\s*,)[^\n]*?\{%[-+]?\s*end/.test(after));
    return choices.at(-1) ?? false;
}
/**
 * A text that a shell reads without Terraform's directives, which become blanks; `%{` may also be a word of the shell's own. All offsets
 * stay as they are.
 */
const withoutDirectives = (text) => text.replace(/%\{~?[ \t]*(?:if|else|endif|for|endfor)\b[^{}]*\}/g, (directive) => directive.replace(/[^\r\n]/g, " "));
/** A choice within a value is short, and one line may be very long. */
const CHOICE_CHARACTERS = 400;
const isAlone = (text, start, end) => isBlankTo(text, start - 1, -1) && isBlankTo(text, end, 1);
function isBlankTo(text, from, step) {
    for (let index = from;; index += step) {
        const character = text.charAt(index);
        if (character === "" || character === "\n" || character === "\r")
            return true;
        if (character !== " " && character !== "\t")
            return false;
    }
}
/** The documents of a templated text, whoever fills it in; their spans have the offsets of the text. */
function templatedDocuments(path, text, engine = "any") {
    const plain = withoutTemplate(text, engine);
    const json = /^\s*[{[]/.test(plain) ? (0,_documents_parse_js__WEBPACK_IMPORTED_MODULE_0__.parseDocuments)(path, plain, "json") : [];
    if (json.length > 0 && json.every(isSound))
        return json;
    // A brace may also begin a map of YAML.
    const yaml = (0,_documents_parse_js__WEBPACK_IMPORTED_MODULE_0__.parseDocuments)(path, plain, "yaml");
    return json.length === 0 || yaml.every(isSound) ? yaml : json;
}
/** What tells of documents that the parser refused as a whole, since what nobody read is not clean. */
function* refusalsIn(documents, dialect) {
    for (const { root, problems } of documents) {
        if (problems.some(({ found }) => found === "TOO_DEEP" || found === "ALIAS_BOMB"))
            yield unreadable(root, dialect);
    }
}
/** What tells of a value that stands too deep in others to be read. */
const unreadable = ({ at }, dialect) => ({
    kind: "unreadable",
    dialect,
    address: "",
    confidence: "definite",
    at,
});
/** Whether a document of YAML or JSON was read without an error of its syntax. */
const isSound = ({ problems }) => !problems.some(isSyntax);
/** What other parsers take all the same, and what was refused without a look at its syntax. */
const TAKEN = new Set(["YAML_VERSION", "LINE_BREAK", "TOO_DEEP", "ALIAS_BOMB"]);
/** Whether a problem of a document of YAML or JSON is an error of its syntax. */
const isSyntax = ({ rule, found }) => rule === "invalid-yaml" && !TAKEN.has(found);
/** The engine that reads a template of data, as far as its name tells. */
function engineOf(path) {
    if (/\.(?:j2|jinja2?)$/i.test(path))
        return "jinja";
    return /\.tftpl$/i.test(path) ? "terraform" : "any";
}
/** The engine that reads a template of a script: of the names that several use, the one that is used for scripts. */
function scriptEngineOf(path) {
    if (/\.(?:j2|jinja2?)$/i.test(path))
        return "jinja";
    if (/\.(?:tpl|tftpl)$/i.test(path))
        return "terraform";
    return /\.(?:go)?tmpl$/i.test(path) ? "go" : "none";
}
/** Names of files that are templates of data: `users.yaml.j2`, `users.tf.tftpl`. */
const TEMPLATE_FILES = /\.(?:j2|jinja2?|tpl|tftpl|tmpl|gotmpl)$/i;


/***/ })

};
;