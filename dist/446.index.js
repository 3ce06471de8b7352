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
const shellOfFirstLine = (script) => shellNamed(/^\s*#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(script)?.[1] ?? "");


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
        bytes: "vVa9bhNBEP7ux/bZXsABUoBAclAKF1xHSREQhSMRKWU6ZEISRzhxJOICicIFhYsUFBQUPICLFClSIIFERHVCeYAUkZLChQsegALJ" +
            "eO5m7jaXc87GEiv5PLvzs9/MzsyuCR42qkAJzgEAC/x5fCRss2zYBhEloPCzBAzF2/huCd9pE8cs2cACyigGqwMHoQEAi/4X5my7" +
            "DMwC5R/5kN92Ss485vCUBAxW+PpK2Ms28CkLVHOAcoDDoWa7ADwqAt+KLE4jE1pEBll9EorIMGBfXIrZMDT9jD5y4SdzeT15ZUEB" +
            "7xXgKeBEAacKOFdATwF9hUvIrh7lFH7p39TC4Uy1OyXTVAbMFH47hb8wFbpR0RsbXpLIfQC3h5HtGEDXADwD6DPtmEDFBKpmsEYy" +
            "Mq+bQMcMZBymu0Oex3OS7/Oab5fWLaBiBfpVKz10M3zipOPwbxQ2wt1lusd7yN6EmxwfDAYD92WzVbeY3m26tj1JhqUfQtIRU3yp" +
            "Yht2gItwk08ex5Mw79kBXsLe4ThKzMWXfTvgkSzpiV3xUeI7rd0bHIdxc6LLumTD99FKj8odANdTYnKUCWwS3+P9SYb2In6dsVc4" +
            "L3z/zUivwf7McJwq7L8vr/k7ia2M5FGjuXFsR/R8humdZuOd0FvrtXONfp5Nb6c3+YaTWHjsM+1/kp38HAzGW1utu7+zgLR04ktu" +
            "dNnfhh3VsKflx56d3oZnAeS1XBTbFa1upVeIH5Jf/Rhu4n3IsX9WVLurjWZrJRfQdXendZADHnB9XZVHeqzi5yl86W0NxrEfw6Pb" +
            "l9yQOHXMKC/nANyCJsv/UkP/E8tdwH/wpJ1Jh/uDZ0Y9omdFe1W0Gozj0WNt8Tmtb666FSeivzC9ub3hPstPdGkmMq/xXUl7n+YD" +
            "H/7kI9/rPE+6ByR147LxmpKc26xtvbhXiOiVQtBPVErOSc1K/BztXtRzW2xd1cPHtSWY37iv1z4XIrpfiL1xysl3LbWnpHzye4EF" +
            "LBcZG/vbY9m6eVHH7zlng8Hbpdr2TnH8B0rq+2XE+0yum+Mi8KsIKBX2PSw+WcJDFdSBlXJm8RwIe+fumrusYkDN0Tg+qii3yMYZ" +
            "4aht4VAl4/8L",
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
        bytes: "vVlfaBvpER9Ja1tKbHlty4nsS2pZNa2gsTGtr/gOU5IjtLojV8zFpeYQCEWRLRMpUh2pp0C5ruu09cNRXAjcPbRQypXqoVA/3MPR" +
            "Um5BetCRPITzwx2toYaK1tCHhrbQ67+oHn0z2s/rXe06bruw1m+/fzPfzHzzzYy9IJ7t59TnVHXx1e1lVf3h7rk/A5xXx77+919Q" +
            "N3ghsP7Cd66A8hJ4v/DjxvsAVdD2bn2P+++9pLz64hvfuhJdVCNznshnACLn1IU/dvq//Y+elas/V86ogRC88nvYV+BGKLT9hwfc" +
            "35+7/+V7l5RP9X5eCf3kw/N9ivJFZa/3bwsKPfd6APr7AXIqwMEIgHIOYG4MoP8iwP4EgF7Xdf2R3tjXdb2m6zoAgoePQXqmArgP" +
            "AB1U0aCHP819Gxsbm5s/3dzc+L6uafqWpmva5ob2K42fWu13td0HtVoNFz+kdflyvVbTHzzW6dnd/c3u7oe79Pxl94MP2r+/5Zad" +
            "CEBoEqA4CVCdBHg0CeCPAlyKAjSiYHo80P2JOPSrTzet8/hPRR1AOR37Xod+zaH/8qm4s5Oea/ashlwEgNChZLc8AFUPQMMDcEDY" +
            "7wWIeQHiXtGGY/g76wXY8ooxfsLVw74GfeP4A2prr4vtPoCYT8yP+5w310u/WVoH5+NaTZ/gw0m0AZJpQ+IbX+RhShFr8l5cG4Hq" +
            "LOTuZuCxXRZ5LSpH5b5NfO4oQsYox0eK6MP2KWq3konfRib4zPeI+W09egzdxegXZdYDAK1WqzV9o1DO+gTOF26WFUXg1Eph/Srh" +
            "a4XVtceE04V8cbnHeeNnScdxost6Zn0d0G+9R/wizyGag5jnoT7lOSgLs8zYfu3kxutWaRzb6mnXHSQ9uD1fVZq7RfvFczJEayA/" +
            "fnrt1mjQGoh3JDvhfTmdmjEACDrId7lP8BcnXeHaOKZJfGVJDjH69pMseN486XOIZM421x4vye4ka53gBFp2joPQFdKZ9Qu5LvoF" +
            "DWzL0ne3vWO/zC9+2/F7AcT+ZXrYh+//kq6be8jFdWsbCOA56oej/C8HjtqpmSc/jakEAN4KGN+ybHBNnwv9mM/EJ13O68Yf9/P9" +
            "h+1b0llnnclnhuXPvpTpob6eOQFPW+RvGl7D5+A304tJNmHmST63TtobBYABC578tGZD+m54jq7N9odtbVmcNXjF/iCRdGvrZh0O" +
            "8j2UqWSaPYRzhdVwr4GLjIuFXINxqTDd30c4v5KqSLhJOJlfSRX9Bt4nPHNr/s67AWpfS+XVMwaOS3iPcT6VLp4V+LU76fTDswDD" +
            "ANBncRZkOeA3+2areAn7ObZyF4V4ThcDYwxCr/k5w2d8QMQpcwPW79IAQGnAXcwO0PJ5bWJXt/TqAwDNDr1FB3pPfK8f/n39FPTm" +
            "ggBLQZ71I1tKbtd7Oyjz75zFxOl9Wnp/DQKEBo34GsejzZn1Z9fP8rbrZ/nY9TvR78hjyp0l43x+FfVoO8aOvB9zO/MRJP8yUy7e" +
            "qPcLnPjK7Oz9AQMrQQOXJFyX8Nwg4fLs7E0J35Pw2xKuS7gp8MeJRMI/pbbxXqLy2asLAv86UXn2hSXVfappZ0Yj9BseOh4bmnOP" +
            "+SEjLj+Q2tt3A/l4nDdIeYXb+w99PLZhbLt17H6ydm1B8iRuaTwesl7f2yVu6bXIvx4p1jH54rCgyXch33tZUw7l1gu68ctW3A/T" +
            "uW8Mu5NLOzcfpnEjFEd6jXt9XLqzrNZhvVndY6ybqlwX4HzdZ8QD8p3WS2fvS+uF8vKQwLlk6e7PCKdyS3fVYWpfS98tEr7zSuZr" +
            "sRGB786kXquMnKQQ4z+dIrz2/h5VjrYxFwJYCgGU6L0fEu14prhtxGK8PA51ynk5x3UY+1U9Rh2D9cLjXIcBfvs9+CzOwRLxNz8K" +
            "sDxK7VzD2W/1PWm1vnv49nWvfx0XLZcJqqNH/XhjVCgC9fvV688//06I8YtXmoTXr1+PVw4DV63VakEikTgYFXmVVWyNtsn5e5Xy" +
            "SK6BsH2z7bK9bpFscX7nbEk+My7lCOET0DXXnqz0aI61cR3Mj4YlOlb+52lqC/0O+T6vL+drXONDntgWRsnsnOLdp/ETQ2SbJ9Wj" +
            "Ff0w+Ti3+UhHR/SLZ5D9bHu8jWzHLWxCpvPftg0/nZdkOleYP2fgHcKpdHY6fJ785/StTJZwKj+TeodwITeTUsPcnswnCKfTyXQ9" +
            "bNRUzTbWqTn4DL6idK92s61ueTf3d8u7cYzbmGCS4h/5LMe8Rk3u/8nLONU/OfZiO4hJ9b1u+T/Tcpv/Ryiykm2R65Fcr2SfxTVX" +
            "9n9xi9qD+YzY+Qjsk33EMNf8HGofbtdTbdbj8VnJNqskl6rneJw2RvrAO87OBrCvm/7dxmAcJzQlnuT6qbnmHeBzfTNVemtM4JW1" +
            "9HRdwkvjAq/dXp3eJ7yaXEstPkN1+2Qq/VEH3yzELtD4lbV0kXAhncrtXRB+PODCNjkP6NwvHqN+K58JWV8hroc73BHZE9ZGxlza" +
            "lZ2vZptzE9OH6S5yomVVf+/cJy7yKrf/OFS7tKNMlAn72jHGmVw3npqwrhmPkM7MMaFVDuk2Z+S4PztdLH/jItnlTLn4EeNksTD7" +
            "CbLLcjH5A8K5l1dSVycELr6cyb8xYdSR7Oo6IkYFRWu13tRarb6W6emj88gxKO7lUsR4r0UEv3ZjsN/b3o+mJcoAuYiBtyPH6w5c" +
            "PzG3c93D3M71FJ+QmZaofA4etmn8W0tUnoVmB8/BvyLCj/kc7l3z/e0hfaRKmemFSSM94FinIY2V1+J5q5nbGW3S4J3PKeeMPK58" +
            "e630Lq3vAcPXyf+jbUi+kudVSpn1/UmxLzlfwHoPjtFaHwMk/BCOHs8pWFfXJF3IfdcigsY/v9k2hz/98r0HZhNpSXnOm08sbMi8" +
            "bjEKsB0V/GqHxgCJMixE2xgQL7cxACQAdg7xfwA=",
    },
    {
        made: [
            "vault",
        ],
        slack: 48,
        overlap: 14,
        bytes: "pVY9aBRBFP5uf25nD9ErLI5DzRUpLA9NIGWQFJYpIlwxYATLFFfk4IISB1dIIE3AQCSFWVKlsEgpeOCBzYFNwE4Et0xnOoM/O+7s" +
            "ztzO/eztmXzc7L6Z92a+t2/evDkDCZjP+vgePQDG2GHAoMMGKgCOgMW4/6l2K1URrJYT+WXyuo0jaZdMLRNSAVYNMAMwALvCKqtK" +
            "/6z69o5ANcaBeMxUqwe/qhIXJtC0gEUbeG8DgQ2cOMAsAXYJEGjgQRDEI1y8NZiAcLg/GGBGiZ7nbe182XnteT5jye/QY15XxeQn" +
            "V/Bj1Go+577s+L7fV/MwRqcTch7KThiGlgvMuQB1gVcu8M4FTl3gT9Selwa8LGMiahN0hclTYSEPTdmGoVzcLgDHBaCX0c4KADHU" +
            "LJLDxk1halyBr2EA7f4Cyzl8obkZPTevwNczgLM+n5/JNO16C6bufy13fx7Kdlm+bRM4NuPzCJGt9FG9ftdI5TeaTMxUbmhyzwQw" +
            "O12mCX9UW7CSDOWcX1BKScPKz+2itg6zRvMsS6/yIkuv9jFLr+KUpVf71o9jq173rVTuanKgyWKCkmt2/gHW48js9LtlHL/R9r0l" +
            "3x61U/5Lu6+0Pf+gN8RHcrPNunQlmqKQIb0dLrmCcSV1zvK53k9BMVqPr8u4n4sLsQjUi8CyfDeLwG4kn0Rjp1H/POqXHaDuAMtO" +
            "YiP3kz9ZW9loOgNLs3Ee3ADg/gdf10nGxnGuPV7fCBRnwJ2Q862oOZP3eDSHVBrOkcH6sEISLsY5B6V0naT3RFbdlve4xTjfZ5w7" +
            "fAiO3AXFJc6wT9LWJer7GKMtICDJmc+aM2x/0x09e6r2yLgx2r6PpTF2qgYldn8Zbc9hbYydqjWp3Tz23PjvzEAcVX1l/AKgBB13" +
            "NNbqW7pprBloC4HGq9sKOxHH3y/icP748PHzcIi5lg/74Zg9GF53tgQslZLDw8R02sK1kpABUOBpJP8D",
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
        bytes: "vVtNbFvHER7+iHqyZIqyZYv6sSP/tGYSUWVsSlGEIKBiw6VdqREqB1YDArSsH5MxZbKSiEiAkRCO4erg/hwCpAcDVQEfCLQHHwzU" +
            "QIKaKQSJSQNUBx+E1qgFRGh0MJAcjEJtXbPatzN8y6f3R0nxg2l+fLtvZt7s7OzM7MoO/Kr71Stf2er29Rx69TXb339bfQSg9rXq" +
            "y/f/iM2wy/W7B9elw1LotmT/6o39vwcISt5/f/0WtfvaQrd+sbTH9ecL4dYfuZ2vAjjPDj66v07tg/9wv3shfsHt+eKs0/Ev+GUI" +
            "rp+d/uv7RfqfL8wkfvpF+Mehi739Z945eSUUutj7n3c/+CaEV8IF8JEHQGoA6DoEEPQBePwAVwMAvScAcsu5XG4lJ18Ln+VyAJ/l" +
            "cgvLK6BcrV47gNMGkMMbtpztDWq89uG1Gzf+dOPGtWu5TIb/u/Fh5pMMXQsL/1zgVy6X+zy3FArlFxaXFpFjLre4uPj14qPF4jU/" +
            "v7DA7uBDC71BgJUgwKkOgLkOgNUOgJZOgFAnwMNOUF02ML5aTdo9W3useEnb4g7g3J74dpP2jEl7aFvS6WnPsnhaXQ4AQP2GZmdt" +
            "AFkbQN4GsIZYsgP47ABhO7/H+tDvmB1g1s77SIizG215/M36r+E9mS677wDwOfjzYYe55rRkW3Vslo3dK0c21r8M2UysTntgaujF" +
            "nABzToUX45NxKvKwdwqjLHNO66ZkaqxW5pTGdN6L3+tORa4sjr23olTvXRUcM32vCfdZn8EKrnf2XCXSZP2zqGtGk72vD/vL10qh" +
            "8lmh8PONT+U2pgFAaPNMqsDvbysAPC7lE3ABuACgUCgU/BeT6ZiD4+jFZNrp5Hg4kUznEP9wIpmeruC4LzmS/nKDcKZQKEAkEul3" +
            "bd8dMHt3od2EUafMLvNo32s2xZ7uubiO88L8pDFbxjbSMdGlsSR73ym6evKyuaZFl+bsVuXdKt1anM9W/R3NS0ZDfkeHuSlWoS+/" +
            "JaFOHIrvYfJkBT9l5mPqWIwDAGuStn7Vc5L1yyLtmMjbUc4M0l7nGwFgj4Es56o2j8dUlf5YGMlKvNj7aY3/TvIyG4UXmByCLGR3" +
            "jAZ7PrGL82Ky5O2KPOw340tjw2SfFWRj9lQyBw1k9KBNqce7XD2YBQu7KC6u5rTI9vP2Uhnl8bCbezQ2jm4Tf5at5jxIR2wu+nB+" +
            "s/YYvge7t2ZTeNNzGXy3OvQZPpIX1/miDZRBy8yTNwH3JYxOpkaJK2aRbwx/G73bqqNUnlWHvjwt6AtEfqwt4/xu+ZqN307yMhu/" +
            "cmhZibctBHi6CU89xnii3kPu0rmplknCPhc2FJpxK7/FMbWUChgEFpU4tdfdpbJRvOOt5Tq26fRh7Q0ogCiXui/7rRUjWo0Jayzy" +
            "UPs7Fp9Wq55bsyn2Qj6W6d5nkSYN/6Y5pIoJGilOTCQvrbsU3F+JMWMieSkrYEZY7pNKJgYRT44lJz5FfDI5Pi5VKfgjATNHTPgm" +
            "4t7kpbinmuMzVxLxacT+8bGhvICDNSjD+NjQnIA9uxU8K+AniNsvd03OuTkeGo9Eumo5jrMfCu6+KuAVAXs9RRxNePgYOzTGSsL1" +
            "g80DrfGpwylJ66vk0I/R8hijMczWQLU97kNbV89TUSb2OyPYcjFvpBzFoax/IbeST3pxvln1yeKazr6ZvD7UBcWtWvGmB9+BvSvz" +
            "fVuVtwnlnRXW77wQl8i5qGPn9HMY/aTR2m/kL6mdcvuMc3P8xPqI9LXei9aiQ5jfFvviN+UAz1MWM93Ia5uBPNRuJM+qY2d087xl" +
            "qdLxx1rzuwnXA/qtjs2L46YXn9uU97ASo5vxK+pChx/pwSq/3bTmTI5cnq9DPJX0P60jP90+FN5DODp+G/FY+/BEzV6OZ9qH3juH" +
            "eCw+7J8X8Ln6Io6uCDi1T/HlTwlfueT37S/i6G/28xyt0oJ/JX1p1d1En2Gtzuw0DelS+NHLb+RYpwJgvUH74/UCdHmtVgALDrtO" +
            "SmWV36wXIFvk12/C75nj/Y3/398Gv3UvgLeRnprT5WSVXqxRlN+8+BjGz1b53WsEWG7ksSz1ZzalHj+9dtK3XjvpR6/djH+pPqzU" +
            "5rWD+gbMifJNAGtNvNawjnGTnKM38Zib7snxt06MMVWlH1+Uw0OPjtWNDrO0TK881VSmnHeb9fNS1u9BM3/mSbN2Dukuk586r2hB" +
            "ubWeZ1hcTwmLNXHKidiH0ZgV1hz1WiHucbxUBt+SGEcS1h5VfZWeZ33U+xlMj2JNU0smsSZF9X/GN28zz7nrNHI+JguT+fEBJeag" +
            "eq4cVzQpfYu6s3M6LqxhUj5BOURMpW/SndWCfqtBeYFycpqjNw9yu2M2w2p4fzhovr5RzvzkINcFxRUiXa39FS/VVUxybb15zXSR" +
            "tyl2we6zXD5mL43hmizy2al6qVn9ps6iPLKtOEvrNOxztBVlcXBfYNeISUkf6mdXMb+l53fpPK+X89Vgf3rXmDrfEutvNsV3NGO8" +
            "2J5OXcw2cBx5OxAY9Co4L+CuRgXPCnidcDoQ8DUpOCzgmIBnBZxF3NPX3S01Kzgh4PoWBV8nfH6ge17Arx9A/N5kT81Bjru7e84P" +
            "Iu5769TbXxbv9yXrX+B4vLs/2VvEA/G7RdwzfKoVcXRo+NdFnEouEU4lhlgy5NbI7fVsmWpbor2YVRB3YW1EvWYweuyTO1xKbz/u" +
            "YTI/oVUbtbKeGe0vHED/ore3s9211Gxvg81TMx5U99XjsVujTmI176infUGTPCZWZj5Ti+MsylQujX24p5gVcuy8sG4tY+y5Fdp7" +
            "0c6t0C5H3t0Yf1D9Tm3nt9AetGrIRrayH/cj9OzUii83ok91fXktxDVPLbveOmlEtwH3i/TW0p3gYZYdH8L9OLN3s3qOJnjM+AyN" +
            "kax7cb6p+W9nT8GDa1/3wGQsc5jjiYGB8Ari0b7TPZ4jHCf6Tvekinhs6PERqpukU8GjuBa0p1MpAecFXPM9jtPt6VQMcepkcvxT" +
            "xDMnk+Pe7yt4WsBLAj53DJ/tGx1fOaacU1GvNWxf5ohGPV2rzvw8a3XNZci0kzUxyWJstCbkHMwma3HttXqmTGsONmI+YpRLyTGu" +
            "Ua1YsqZfCfWreT4Fn5Xs5sUxOlAVeFmZLw+aS88GFNcZk1oqzbviGRmbEouItXAx/jWjTTZCtIv616Ctjq3r0Gcb7TPoxelqOYmW" +
            "0TmpcmkZ1fit5g9UB+6OD42v+3DvLj40Xv+igrMvFs+ujbS8xHEyER8eRBwfiw/fQjzhj49IL3P8Tjx1uh9xzJ9KTxGOptJLiCf9" +
            "l0fb2hQ8TTh6eXS+jc8Jl8kZGYpraf1Rj6vVNbqJ4jyN+sZW6xNifURcm9kYHPkO+enVIeQcH22BaIcF/7LXQCat2pSVuEiLpkiL" +
            "xiQv+LJ7LkU2rffcSu2G8aU5Q75KrhMdtbYrIJ7vrA+U3mc8qTasvk813SqcawMD4f47fo7PD3R3t7Qr+KaAW39A+EzPFOKB4Yl4" +
            "nuP1SCQiBQMyfhiZPn6ql+O/RaY73hwJ8D0UWkO1YsNyzyea0St3vaujv6UQ9uP1aJAN6+3XuXHtthpfyGcohfPd9YKfsRIvW61d" +
            "1eL6ZFUueldRNkmnxqPuZ3Zqf4/GmU/DGEHwFw+PY95sV3yKhPY8NBzzPw4UcfT1VxCPjERvEk6cm1lGnIgPz3iPI45OzaSOU71k" +
            "auYu4smfjP7s6XHV69iN/wDBblZENdg+YmfDtc6HU9zM5sWdEwBLJwC+PQHgCXKfVnj06JH/TE9fIKjs2entofGz6ODMFAofZwqF" +
            "yoLqqkQ/SWfJmb4jQeVzNaicsdLqw9rt8phkMpE0wK2ggnPBzX6J9qrU92mPSX2f9q4cfNwzkekT8FTm8b9MZLoD6jsIB6Gtg/tn" +
            "h9kZTdVct5FNTY36ExZoaPkLgUb0TodSxlX3ozg7j/fpufTk6MSTDs5XPNvPfD7rkymsA0QkaOvcfP6fxuOqoG+x7WqQ8/jvB/KQ" +
            "f/PJ/b+ozaAg/M3Cx8807ERN93onwO1O1NPGgEMkDf2dMgaGEzIGgAjA/Ab+Pw==",
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
        bytes: "vVtdbBvHER7+yKJs/VASZVmyHNN/LZ2GMhtTsiG4BRULKR1YqBA5tREQoWj9mITJkJVERALShLBTVw8GYhQG7Aen0EMemDc/GGiA" +
            "BM0FECS1cVs/+MFoXVgohEYPRuMCQiGgqlktd4a3Ou39UFJ9yEUfb/dmZmdnZ2dmz3bgl+9Pvj+6fFVvu350yvV0f/XHAHWn3vnz" +
            "V59hM9idV/9+xVUfCv3S7fzmnzW/AfjMnVm59Qa1tzUp//r10uGKmdFQ7r7HfgjAfjbz/Ler1B7+d9XPBv7a0+i92WOv/RY+CcHV" +
            "s0N/e/4xtf9hNj45eT/8Tmj2tYE3f9HbGwr1vLF87sPvQnjdqwK4Wwuw0gwQ3A9w4zBA7ijA0DGAheMAyiNFURaU4jX7taIAfK0o" +
            "s48WQL28e+wAThuAgg9siu3H1Hjl6pVr13537dqVK0oux/+7djX3RY6u2dl/zPJLUZTfKw9CofnZuQdzyFFR5ubmvp17Mle6ZmZm" +
            "Z9kTfGnW3QHwaQeAqxNgqBMg3wmw0AngPAEwfQI0lw2ML69Ju3tzr5Uu15a4Azi3Jr7dpD1n0h7aknR62rMsnqzLPgDwrGl2ygaQ" +
            "twHM2wCWELvsAD47QNjOn7E+9DtuB5iy8z4uxPm1tnn8zfov4bMiXfbcAeBz8PfDDnPNyWRbdGyUjT0rRzbWvwzZTKxOPjHVNDAn" +
            "wLRT5cX45JyqPGxMYZRl2lnObMvNqQrtaMXJ6bIx0bj3VHA+pCMzm3TjimcysneHKrjsJG9JvzYuO/Fi88D6kt7NFkkrAFQCzpmD" +
            "v0+6mSIdOThNxuN+Bee7PfJsVMBBtDui7SM9oo0taewvsoPTZv3FdrJJ9nwK9U/9WB+RvmzcjCcbxwEAaAShL/6ltfoiZTHTDVtb" +
            "RvJQu5E8i47t0c2LlsXMoTE73wXcD5CN5vF9Rrc0V3aAey7OYwp5sd80TzQe4i/KK86FGb/S+HX40dit8mM+r1AoFPwX09m4g+Po" +
            "xXTW6eR4MJnOKojHRtKjJys4HmkfHP0I8WR77L2n9Dwx6H9/h4qrK0s4elvAPhfHiXcv+R+qONpTxW11h8laJr2wMdP4ab8j30Jj" +
            "nkZ9EF3SLe0f20XXaH3J6NIeuFl5N0u3DvdHq/ED7XNkP8yvMxo7y9jnZTSacK+i9Ri3b99+sQf3J5EWo0P+QeS5iH9LtBxcn+Q7" +
            "jMZgMejQDRPZ+nNo5CSfwngvVwN4atbLy37XIzvyC+SLZHM4j7IzzMYVFuKoKZv1UNg02LaSE0jSkUb8+3nNRtke1awfz0oNx0wP" +
            "S8LzYqxUy/XE3qtEmqx/HnWZt6lrwCX6vmT6UniniqcRR5PpSysC7tuFfTLpZB5xOpkYfIo4lmqPBaoJR1PXEfvHhi4HaxCPp/1J" +
            "xD8ZTWdP1nLcmx7KXq8FaAGAWhPfR3si+Xc2LtrPWHsc17yP9ifc/7R7aT36F9obfRhjTwtxiFVabN+q09ixbJ0ZyU7rkPgtOvT5" +
            "tQGX3+r63i6+ZvOznbzM5qccWmbFAA/6Iq0vNorFyD8zH3WnXv0tzoml5MjA8VRiArzBBzbwO9jAdWTT6cPam9EBi3LJfKrM/1j1" +
            "N9UWeWj9WSPGe1r/Py/Y1RTq3meRJm1D2jWg3RsqaO41NJnODkn2Jdm6epGx+t4yZNqu+NhqqSdkYL/seuhRbWXZsz4eMwsf6jHW" +
            "Otkk9zna+Wf98mizYlzjcpRTqpC7Cub/Ggxk+bRpYzw606QfixrJSrzY+GTx73byMpuF/cBjSpJFm5d9uVvf5hhfq/ZmJKMbjVA7" +
            "3+Xqwaz4uBP/5ps5LYp5Kc4mGWmtNlMclRqJ9dSp+C7iaGoktirgpFvFiwLuq+e4/fLJsS/rKY6KRM41YH4YS0UmVNx1W8CrAg42" +
            "lnB0CnFXIpa6iziaiKXuC3jAw/HbiczrniaOT6dTqQsCXhRw324VP0Z8Nn0pMdDM8Zl3k4n5Zm67lRbyG9prZPXNjTUw29bq5QCQ" +
            "wVtv3tm+yWxsoEV+51oAplusVloLDruOqVnl96wFwN1Kb/WZ8Hvu+GDt/x9sgd/AGq9cid+0Lier9B60ivKbJ0lhvDfLz7sXILSX" +
            "x0XUn9mUdv702knfeu2kH712M/7r9LFQqHxeKPxq7a40LpxvtGuKXwJtajzI7r42gBpJHdzqOvNQfcRk3cbLXL91GL+IMpVLownP" +
            "C/JCXEWxEvl69u5maDeiv7JCu2x5TeqnFE+Xak42NdcRa94s1/DZ1fpRlYVaKdEu1XEktBcd62nvwfVmFmvK6imlepKFvMGDe2d7" +
            "NnPR3cJx5K1AQBFwoFXF0wJ+JuCBvYizgcANAd8V8AMBPxOwey2ZzhUKBYhEIpk2qu9mM9cRp9qzmXkBe/epeAhxtj2bURDH/Zms" +
            "5yXE0Uw2gzidzUTvv1TO2ac8MdyFeXExDkH7IRulnIjdPi9A2MtjM6tFLvcmK2AuIU9lN8sb7zDeXu6rWYz22Gu+T1MeefgAtzOK" +
            "u0S6snrWHqoVmOSfM03yOibT1TzWCn2YIzE7JTsmP9Bqkc92xcNmSYkX50yUh+rRFPPS2mX0zh3k647qM9rcULu+SRdizYPoif6i" +
            "RaIXGT29OvKikNuYzUELrgGmY73cu6h/g7xbzN8snY+59HNTK/bA7Eumx4eHVB02WNSh1TnZib61q6v7fNyLddaf9ry16qXnveme" +
            "A+jLuvrS75dwf2IR8aVoIjZ+EJ9HM+lVxImRxGD8EPXvHlwmHI0Nhg7zGmGlxXVCe4KoC7OK3U6MJbS5IKPH7rNH1tPbjfES80Gy" +
            "WiLzK6wu4UOfJashWsuf5ZWQfejb9OoGq0f0a6Zblc2NdmXGg+qoejxYvMHiSiYHnblsOJ/AGERWSzSScTfWlfX0Y2X9GNGn+u5M" +
            "k+oftbLr7Q1GdJup7q+zf2wHD7PM9gDWpczGZvVbows+4++MjGRtRFep5b+V2rIL17r0fBb5iudZXf1j8eojHI/294eTiId7X+++" +
            "gzi5htu+R3gkdhtx5nQ6tYB48nQ6der7Kr4j4GUBT/jw3d7hlPMo8vUnhi4c5faxA9bHYhTLsPoSe75Ssz6+0TuH1bMdd5k89Oi0" +
            "lklnqz6rtkx+Wptqo+9tJe9rYwPC0xr/IcbKU0IepY3FxDXychl8tT665NM03y7Q+6yP9ts7pkfxGziZTGK9k2Jjxpf1q5ecsXhq" +
            "1HiQYiTyHeRvqW9JN3Y1zjOqA9P+S/5Im2ta9dmtuP3L9LxZPYnzJPpqFjcd+j/y08vVinkO2iLRDgs202ggk2yNWNknZTRFWjQn" +
            "80LMzGyUZJONEw5bq8qKdarV9vXPmS1SbU77nGpqdejju3u7ujwvq3hCwIqAAz9AfL6/KyPgJcLvjXXffoXj/v5w3yLi8/1dXX1+" +
            "FSsCPtdO+Ex3nuOVSCTiajtWxI8jE6/2BDn+S2Si47Wzxza3Btm80Nkg7YWsrQl1Q2d5WrvUfjMrmy+qDWnXQD3GSUbfX+jlH9r6" +
            "FNEy+t6sXFpG3x1YzYsahHNUWcxW7rdgZvTK/S6snvYX4dsmPRrkS/RqcbUYj1k9Y15BGSh39gj+3koca7WOUoe1S6ty0VhF2cz+" +
            "JUGD5NzYiIdL8MeZ4xjP2NV1QvFl/+Booi2A52eDyXQc8Zj/8vCMgN0/RBy9PBxBHBuM+/Mqjq4QHhqKhl9FnDw3eRNxMjE4+ZBw" +
            "dHzyleNI883hn984rhm+3fgfUdjNCnsGRzPsfEJ2RkFnEGx9jAcBbgYB7gUBHgb5HlN48uSJ/0x373JQPQ/TO5/i5yHgzBUKt3KF" +
            "QmVBc1XivkXnHWx+vB3qHepQv4WR9WHt9uIc5nKRLMBAh4o/6ti459A5kPY5nd9on9O5kIPbSS4ycRyUIo//5iITHfCohIPwrIPv" +
            "Bw4TX6td8za0wdj4sD/QaU5D5jcEGtHxTrW0pe1Hsew8Pqf3smPDo593cr7i+RPbz1mfXGEFIOKCZ50bz6hoPkKCvsW2UAfn8Z8P" +
            "i1P+3RdffaM1g4JwbnbrucROtHTDJwDiJ1BPaxMOkSx4ThQxMBwoYgCIAEyt4f8B",
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
        bytes: "vVtdbFPZER7/JHZCIM4fOCGBQNKtlyWpC/kjom1S0DZIoKYNCNRaa4zzYwsbe5O4m1Roe5VFah4qFVUrwUMq5WFV+aEPPKAWqZG4" +
            "m1KtVXigyUqNChVRxUMeUDcSPCBtipvjO+NzcnP/nGS50iWf7zl3Zs6cmTlz5lzsoFzTT31P3L7SCfdvT7gnf1CyG6D8xJOG/65g" +
            "MzidvX921d3o95zy2z54setrgD7/nYkvPqD2E9+r+OUvlpod+056eho+k74AkCr8a19dpfbbr6bba39eUd8YqraX3YJWDxRXf3gg" +
            "+5Daf/KP298/dt7zp+oLlf5jc7W/93hqKsdr7v/bg9fNEoAbewDO7wO4Vw/g/hbAnSMAPa0A3jYA+YEsy6tyZlmW5fnPZRngc1me" +
            "f7QK/GpsLgWw2wBk8OQe2OTad6hx6pOpqak/TE1N/U6WJHlakiVp6hPpvkTX/Px/5hf+Pj8/Py/L8t/kBz09D+b/+uDhqozX4uKT" +
            "l4v/XMTr5eLCwsLC4suXzxbwirUD9HUArHYAtHUCBDoB5joBXnQCTHeB6rKB8dVo0u7Z2mv5y70t7gDO7YlvN2mXTNp7tiWdnvYs" +
            "i6fVpQEAqpmf2QDSNoCMDWAFsdsO4LMD9NmVZ6wP/Y7YAabtSh834vR6WwZ/s/4r+CxHlz13APgcyvt9DnPNacn23LFZNvasENlY" +
            "f0uy9Vi1y55tWK1hB5s1/pvVx/RWBsrY2biYTiTnRr3NOpV22ak8c2OfZWaIRfw3e78Rf1syVQM/KKK4W7RRtntFBbmKpjM0AQCb" +
            "OlHenG0IfNhvIx1QO9mTjO2ving/1of97UM6OdtB+2I2Svyqi83Vsr8AmdmzTLHCZ5r4FXN5aEwkgygzo5XBMZXgBGr5EflBrq/D" +
            "enDRM+FSWsddirxMJyQ745t2KX5IOrQcjM2CoY7reHDsr10bx+51Y4wQ5OtyK21pQZdMfp+9ED/V1kwFAOxSzTvzCUZ71s1tj+Je" +
            "7reb29002mjGZn0J0fMpF/49WsLpni3ZOF4mazabzbZcSaQiDgUHryRSTqeCW692jfUUKbg7GoovIQ5GQ/G2Yo5XCA+GxgMuBZ+5" +
            "FotmEJ9NjEQvuRU8EB6NLiP+WTT5fqxEkYO5FflehGI76mjFtlmHZRo+toK2z+yOxTt1PGK/K3D2fOgX7NZbGxn/NOFibjdpXDfN" +
            "zJrm4HEp9wf2Lumf8aNwQmNW9ynDdjZm9oz4uzE+pIUYRfKxfodxvRBjmhgvVmzGMZPajWIm62M1Zh4CgCphjok35SZvUxYz3bzt" +
            "9cRIN29bljqMYWTjZHM+wVeM1i2aB6vrlhm/nV4nyyjmDU0MeUsRjw1ePUt4PNFyA/G5xGBqFXE8MZiq3qXgcCyRakM8HA23xAS8" +
            "xnFwuoxj724FR6+NtHzGcbB6j2KLxSa+SnoR1zLK3/XWM6JLut2QB+wAXSP/0aJLOf1W5d0q3XKM+Vb3Q2khp8mN0QFQCwB7TOaI" +
            "fJPsMG3jfsXaIyibj/wI/VDt0xWoB/JRH+5taDyF0GL+VW4hFzWS/bljI798TqnBrx7zIJEfa6M49E3xNZufneRlNj+F0DLLOGsA" +
            "YLfG/LmRfkb4Tfm9OOYIypfLH6o25um1GHtlt/76wtqM1haW61tZV8px32B136/lgzWoE4r56nyIyZUW6gWkC7FWoNaVjHvjUlQ/" +
            "0aR1g3xXnX9WCvlnxraRHtNzofHFjF6huqpAXYl5rh4NynNz2CjP1dmhuXAruWn/X4N3keIvNr0+ReZlhn24EVLvrdT5ff3ezfKz" +
            "/Jv2FSvC2BkN8gnWr8wiD/U+s0pj37di47GBbHAWfcoKTdphquOlev5qKZ+JJUa85RwnEQdjiZGMgBs92CeZiE0Qjg+H5gTsq8D+" +
            "8eHQuICfCzhQyXEmj0PhtirMbYaj4ZuIE7FoeA1xMBxL9FTj83AoNoM4FI60POI4WF+DeHAwGCMcDwSWEEdD8cAax90n93I8K+Al" +
            "joNH9yl+5tKooYlzJzm57WjVFCUnjylu9FtNX8f+7LkH7Z/ZAotTkpOvVWmxrkl7PweP0yK/OkF+rXib2wc6tMe0FX67NeS2qptq" +
            "yrtMdB0pUOflqHNRpkJpsLWE1czSwt6J9Eg5JHt3K7SrcI6s0C5YXpN9GcW0/Fpj47mJuFdepj2Tw5w2rZlEO7/uaNB+7thI24vr" +
            "vln+qbXu5PMXC7E7dy1nXW+y2V+v3y7j0r5Tt4YdqBfWrRqA6/WKD+TqYanklRteBY+2RAe/RDzcGh5dQzzZGvrodC09TyXvIo63" +
            "ppKrAu6r4/g3iFOtqeQK4khLMnVyP+JgMnUbcSKVDL7aDyBls1kIBAIz9YWcFWmvrlR/y9VtbTw/Stv5+sTuSw0AEw1KTmj1fMys" +
            "pNtoUGGlnILdbA1/1ADwokFZK1ltt+yAst9glygbvaPOawmL9Te3anzTgg+o6wdiHnmkAL5iPs10LNbixf0svc/6qHNbVrs1y23F" +
            "2jbVERnfDfVk29bOrWrRRpjutWJEro7tBrh+UJFDKzbMHORxgc4IIuJ4UO46FFNLt1vVjTg36tzfrNTe9A3Ko+tzjdxGiXafYEel" +
            "BjKxcxn2nPkMPavS6C/2o/nICPs7ZpPEV2sM1gzKaRqVknjrnTOxOMzs7vEh7Xv1EIDnsNWT2azDrhMrrfK7vM5LyvPrN+H3xvHx" +
            "+r8fb4Pf48MAq3l+s7qcrNLraRLlN//Cog/vrfK72QRwp4mfdbD+zK7U86fXTvrWayf96LWb8c/ro9maJYv5wWzzxuesRkDjUT8n" +
            "OfZiPtHd3XvxdgPWmn98+sLRAwruvTjQfV7AjxAPDPT1zx1U8MWB7m5fI8f3BHz2EOEzvdcRBy74/f7DHM8K2NPE8WUBPyac8vuZ" +
            "bgg3CrhHwJcFLCn4dSAQcMsKfhqYOHZ6ScH/Cky0/3C1me+5c/HOwetT4rqvdS7mpRqcyV69y61dH2FxT6vOQvkm5et1Fvnk4qnO" +
            "GUVuzbd4PtGIOZPIj+plVNOmHJpqUtM2XtdUn42o82waq/h9CNET8/ZajXFr0dOrPz136Ney1DqusKhjNmdasot5RaVFua3qwaND" +
            "j/pHhG8s0sL5vnqMe3BPaMWOaG8jjqsU97zqOpGYd4n99+KehuXIWjVq5lcsT7mEObVPJ1fVy9HMvkBowG+VxPqwaOeP3tWvxW9X" +
            "NpozMx5Un9fjsTsfp88lqt/B/Vp3f+JsHg9E7yIeCUZDzd/G58Fk4o+Eu3vDXh89D4UH83gwcRdx98BYZA3x6MBA38l3FTx07v3e" +
            "GOLYOn6Rx8OhyJGtfW/CdEp98/sdrFmwS6t+qrY5q/VUs13gHszWrJ5Nr76n2DbVVKqFPYko33ZjfjnWQ6zKRTV0UTazrzgrMX+y" +
            "en7iFvYEL46iLdv5vqEC/c3ofFIv5qnrQUTL6Ny4UFpG53JWY3EJ+mPvR2O9/e8p+EejidQM4lDs/KTnKPpINDzZTzg4PplGPPbT" +
            "oQ/LWhC3XB0KCDhNOHh16FWLInupQQxT251RTKrFOdejVei3alZ40V5dPX87yesgKLmYUV1gJ/IiIxlKhG+kqA/lJRmVb9N3khnh" +
            "22La36rPD6lvLu6IPO2b+9bgTtis1r2VGrxXI3cwOlMX9ePD2irFF7Pz1d1YI6AzQ7WNM12wd7XWCaM52ovxXs/+reR2RvTp22iq" +
            "PWVs1tcFI7r78PsJvbVjJ3iYVUoOYf3NbGxWv5X3Hjf+Tt5I1ipcs9X8t3PuWo5x/VQiHr/TyvGagCPf4fhLxOFEPHnJj7F/ODF6" +
            "A/HYcGL0Dj2Pt4ae5nEw3vVdBSdPJeKziCdPJeJrAg4c4/iugLuO47vnhuIPjquWd7vxf9CwmxXBDcow7DxD60yDzizYmvu4DWC1" +
            "DcDTDuBvV2JR9tmzZy1nes/1t/Pal14tSjk/AaeUzd6SsllXVnW5ML7R+Qib4+vt/J5p52f8Wn1Yu7oeQnUd9XOqx6ifU52nKGcv" +
            "khRIAcy1c7ycw1kpMHEcoIPh/0mBiXbw5nEb+DuUnNlhkiupz3PN3tE6m7ejXYfGh1qmO/I4ONfBq5QUmzPCeyJdG9IYGbo2VNbJ" +
            "dUK+S2e+1C91LTp+upPTV8tEZxMZOi/EOaM9g7guZoT8k8aSGhsajXUqeGJ8aPTTTkUv4tkZq4kxmlL2NUDADUudm8/XyDZEuxDb" +
            "ZpS5zH79q5z5ffWX+w/VJpkVzvxuvdGwWTVdfxdAf5cir7RuNBBIwVpnDgPD3i6G2QsAyXX8fw==",
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
        bytes: "vVpdaFvZER79xL6yFVuJHVv+yUbZeFNtGimy44XUmGI3ZquwMTVrLwlFoCiWHYlIK9W2WLuUVPWa1AuBhpKyeQjLPgSqhzz4IZSU" +
            "DbtaMLaW5sEPCw0lNH4wXbcNJNA8GJpG9dGZ0T2+vn+ys7lE8XfvOXdmzpw5M3PmXCvwK/vs+n+ys3MLv1m6l/3XV58sA/zu5rPi" +
            "0z9hM9TYI887JGtA6nBb/v3XxRmAP7h//+dLfmp/uz3Y3Z2rGuh83+UqnO37DqCvpXWj+E9qv3ml7r3zP/I2uS647bNP4LgEHe6e" +
            "u3//I7VPxz55o7bXfVb6Zbv71GffOCVpb3tP+9MXEl6FKoBvawGmGwFGWgEG3gTIHQV4cgxg5QRA/mE+n1/Nl66lr/N5gK/z+aWH" +
            "qyBfHrcVwG4ByOMDS97yY2qc/Xj26tUvr16dnc1ns/zf1Y+zX2TpWlr6xxK/8vn8N/mVvr7C0vLKMnLM55eXl79bfrxcvhYXl5bY" +
            "E3xpCToBbnQCbHQCjHQB3OwCWOkCeN4FcP0kKC4L6F8eg3bXzl4rX9KuuAPYdye+1aA9a9DetyvptLRnWjy1LgcBoHFTs/MWgJwF" +
            "oGABWEcsWQG8VoCglT9jfeg+ZgWYt/I+EuLcZlsB71n/dXxWosue2wC8Nv5+0GasOTXZ1mzbZWPPKpGN9TclW59Zu+zbhdXqdrCY" +
            "479dfUxvTuBjZ+NiOsnat+rtcztvz9v5Mwn7rDJD3CPfs/c9eG9kkE78y2je3CPrmOmXPaN5YHMZxDlg/YxGfQAAHMBpsbkm2kw2" +
            "RnvdIs/3sz2yvebQDll/GitrW8Uxs7k2os3sRaRN9qZGm7WJtKsAoFgsFn0XU5mYjePwxVTGbufYf/nUZN8ejkcTqcw9xDFfOuOq" +
            "QhxOZxJVu3c1zCaqcG6CaAdsjAVcO+vC2Bur+ZgKwtqn+erGNtaXvUd0SX+0ll4VXS15ma7V6NL87FTendKtx6Vs1pfmFLaz1Seq" +
            "e3sHxokNCXVik/0akycn+EDTcdGzq7BlGHdcO3R/TdwNwYCDj9Frk9cb02XUATDnALjtAFh08GdKn7bm4DqJ4a+sL5vxCA+iP2M0" +
            "1OwvWsN5BdGfsXn2ou3sVjYX2qgRDzbn7F6Lh5GWWwCgFgCCtdpxgbVRfM1jG9l+yecJ+imtJcHHU/xh8taQL0ykLo1Uy/gO4nAi" +
            "dckuyTiE2JdOJe4inhxPTbgdHI8Nvttvr+E4sYnnyng8wgbFcHw8Phqr5eOsM/B9NG41XbP2mFXW97pFHqtSX/tw7kgPSruthFYr" +
            "cL8ixuCSHxLiOrvXk33NtpXfmk2bXztw+UV+rI1i2/fF12h+XiUvo/mphNYRALCZmB+9vIvaddeYbatu9NZZWwUyzWOMK1jlOMfu" +
            "iZ9X0LdSJnF+jLYwThWZyjkb5kwL9VtlZPf70HNRLka5nlpMLWBMZZiNISjk+Ey3LkwtWT82jqxd1mlO3C9gvkL+2It5MO0j2Jqs" +
            "xtxabR5Kua1te+68U35vYu6m57v07Iva9eyL9TFrX4cBoAGEvviX8p3XKYuRbl732tPTzeuWpRVju9GeScsH0DyY9QFG/F61z3Gg" +
            "b1H6NbW1L2n0VfqRRspRkuORIaeM7yMOJ8cj0l4ZTwv4mYBDdYjjkWROwL31SHMyenmF8FTKJ7k4HvePTowgnvFHPrpFz+OjPuc+" +
            "Gd+Scdi7X8b3EMc/vOQbaCjj8F3CkWS4o1HGQ40A+wV/JtYKlL6LdKlWOxH9lVFFy4kt9w9wHmQDzN+zXxTzYgnnh+JyHe41lHPo" +
            "tck5ilfwq8q9eI3G+1p7MSf2J3uLKX214GNyuC9U1DJcO994WXZXywSANP6UVw3+vd8E8KgJ4IXGr70ZoLfZbBWraLNq7AXN8rvW" +
            "DHCnzG/IgN9L25XN/6/sgt+LZoB2N731uSYns/QSblF+42p0EH875XffDfDIzXNZ6s/sUDl/Wu2kb6120o9WuxH/sj46zFkye59+" +
            "D1qMF4T4nr1VHq/yOcm5H327P5O+mDjAcU/PYOoR4mQ4MtrYRDidGiGcTkTmEIc+CARCzTJ+IOBet4yvCfgF4UwgcLxFxmcFnBDw" +
            "NQHf4XgjFApJTzh+FJruGuhoLeG/habf+Ulvq3FlsBb3PKWaA8Y8ypdjgu9l9YpAG9/zmy42urTrOswfiH59ro3XKphd327jtR3z" +
            "BxjqPrEZxybKTjyftPHnjLcoRznXxnyBcilnu3oscFXIQ4tOa6Wy7rLGVFchPzYvYj7UjjpWe19ZMyJM8ZrisGhb80JuqMzpxHOa" +
            "YxXwVdbUyrFZUcel91kf5dnEnGNr7VRNJjan5b0bxnzGl/VrRetUk3en/MTx0njyeD5z5Hvkp+UjSvkazinRDqrVGjVShQYdmdVs" +
            "kd2r5XV3D8k5nRpNkRbVWAvCPoLZAsmupgejFKwF1xRbK2r7HCYD+/3Kg35A5ZxIHINeHbgG6ybKdSnyEGlJ2F/1zAFpSlgDcxrU" +
            "FLTyauX5GdHSO/+plJbeft5svk/xvqen/9xQG8eDPxv4YBFx/2BPz/F2GV8X8EMBBw8iPjfcMy9geIPjc8M9PQsC9hyS8bdlfKbf" +
            "6+F4eDg4dAvxxPBwUDqM2BePnkI86bs8dkHAdwiHL49tHOZ6qlXU09iaYWNnOQ/VD+gcit2zNUF9y77YarypqMa/iSO8P3uP+RPx" +
            "7MsoVWjAvwtHtu/NlbYddcj7rXXhOZ2/kgwkl9Z+kfXfL9QdC5atfpTOiSs5nzOip/d9ghq9fTgGsb6pRYN8sVaNow5dr9n6UOkM" +
            "Ufh2olHwayJvrVyG2ZCaDmLWrTzr8dzSrFw0VlE2SWPvruxndDK5H/dXZs+sJCHunTqK+ZdVjo1O9DH9H032e45w/PN4+t1riH86" +
            "kcqsIB5MRTMdHRxHRmO+oIzDNwlHo+F1womRme638EwrPjozRTg8NfPgLdqnTM24jqJveH/sF+ePcpuq0Tm3VM6vXvxpQZ1p0WI5" +
            "vPKcXMyTlGfkZnhRXFXGkVfJ6xAAuA1iuGad0mG+Rml0xmtXWW+VjpPqBSzvKQjrlM4S1gT/yO4PYGpjVO/byVmFG+OF2fNDUSfK" +
            "vZiR36w0/rE5pTFRDGFte9FvmqnzrQv5P5OjHtea2W/U1MZSiz7kdCqZ7P2BjOcF/FzAF7wcn01diq8hPvNhIn78bfQbSX8kVMbh" +
            "5D3Ew6MTcc+x8jdI0QTiVCI+mjvG9aA8HzNb822kb18MbCpWYS25HuOtKFOlNMrfdwlnKwVhb9ON+4Gd0G5AezdDuxJ59+KehnIC" +
            "pY9gsZv1Vcun9HxOE56za/pzE3suPfr03SHtewoW8/mEHt1m/A5CK+d4FTyMKuuHce9nNDaz36FO+fW/QdWTtQHXm5K/mj2YzadL" +
            "12qx+mWx+NvNX7X+R2HbtURHH1MnttZyb5yQ86RxfyY99UPMXfyZ9IKApeMyPos448+kc4jTp1PJF4hnTqeS530yvidgl1/GNxCn" +
            "B8eSnhMA2WKxCKFQ6O4JRZpo1f++zWp0jKNT7me6VNMn6YvtN6IBgLkAwO0AwGKA++Hi48ePfWf6B9cC8hmL1pkHnzuwZ4vFT7PF" +
            "YnVRcVWjb6e5Ybbh6pR/gU6e+2v1Ye3W0hxms6EMwFCnjKc6t9fc6WxB+ZzOBJTP6azBxu0kG5o+CQslHv/LhqbfgUIZd8NqJ4+Z" +
            "NoP6hTIGW9AGI1NjPk+XMQ21OC7QCEe75FKXsh/VKAv4nN7LTI5N5Lo4X3GtsPMO1idb3AAISbDatX090XwEBH2LbYFOzuO/vy5N" +
            "+dMvvvqL0gyKwhr/9KWKnSjpnjoJcP4klze7OeEQyoD9ZAkDw54S3nREIYDpTfx/",
    },
    {
        made: [
            "command-line",
            "here-documents",
        ],
        slack: 48,
        overlap: 33,
        bytes: "vVk/TBtXGP8OH8Y4Dj4bSIH8weAMrVTTDFEVRRlMGyWkDapVgspQyTa2ASsmdgErTZXBVTMwWhVDqraSq2ZIpQ4MkbJEFUOGjAwZ" +
            "MkQtQ4ZUSiUPGbLRfLzv4x7H3b2zQTnJ8Lt77773ve//964DxPW4fuaz2B0jOHINYO2j7h6AMHx84+EzGoZOIzjz47gOMAgB/8tK" +
            "HiAD39/66wseH7kCd1N/rJ4dCAWSulHzA9QC/9b/zvL4+6sjIViCi8ZaAPSfY30A0cBPM/99x+O+/t+mfx/UftAmtYjWHf5A07q1" +
            "X7sf/qPRtd4JcC0AsHYU4EEU4NUAwOvjADOnADKjANADGlguDXoc7+gKu9ztfYDUdcIdEMA/ENqzpK4FnemH4gCpOEA9DvA0DvAi" +
            "DvAyDvAqDtCM06QYqK+OAw07rsFbW9UA7msATzSAl9q7WRuS4PGqKcYDbTIgK9n50g/KnmKfhs2zKAB0IecdAMkOgMxbIdcIN97+" +
            "36D7LRS+DyDmA0j6xH3GB1DzifGd932tyMKBIc+yVolTU74eOODysTa8KUqkmz4hT0MXckN5oyzP6ELmKR2gogs5x2geyriuA6zr" +
            "AJtvx5u6SY/1c1B6aIPb29vbiSvjk4EOgceqldmGT+CFVHXW6DRxprMlpdpa+UkA6APBP/L3olPEiS2yP+RN94tnOIfvM2R3G/Rj" +
            "G0S7xHucb2evKBt8v6mrvcuOt4Z/P2/4rBXecL6KtxDxgDpivW6RXuu6SQ95wneSpFfVpiJkM2wj+HOSN9JO0vhKl7kO25sqNPXS" +
            "/y2bd5u+vethPkCcIRvl52y/MXqvk210tlw97Rc4PVuubhDOlcrVC100Z6WcWCN8ealctfq1XchEfftJ7rg+8pEk3SNGWbA+UCYx" +
            "0h/bJ+9zLSDGDPIvpsv7Z30fFl0nftHW7OiyzbbLb7t0wxxePfp70hKvmrr3xOcUxgcB4AiI+MjrzQTNNfAZjrFP12l93gvefxs0" +
            "5V2jeeyPnE8N2m+whRjiul/DOZXqsN+nJo7s109Fd9ZNlHQu703Webv0nGyzXXqcP6022S49Jxtvld5RqqdkXVt1UtHtdTxAunSr" +
            "DXA+8oJ8MD94j/pi+mx/sq3Ke+rh+Fkqzz8ImDjUTbG0VJ7PS/gR4USlXOoLClycK+buEi6Xijn9iMBXy/PFBQmvSxgTGuOUhBuE" +
            "U+VSsUl4ulIqf3hU+GmPIhaz3/LetyTfw/EMySJJNQH7qtXfI2QL7MdJqVbabJGWiu+G353vhn/vWnjfLt+t0PJYAzsW15gzQjb9" +
            "hGz/1jW5x1gPA2yGzXu5BwlQuSE/26mhpHXwPkjMyfPqFL/t5qt2ZI03dj6Jv4bhvV73K+r1Vuh5bA4dW0uWF/bjmYhYuxYRP7lP" +
            "52e9NvPleRiHuC7l+IPxaYvsnH1Arodb6IBtTwGitA+v+Rht4nRUjF+MCt7YDnFuiOPj4lw22WPiPwmnF+eybyScD1OfdP3ccpNw" +
            "uphdnDAEvrmcy1UIT01NpDYkbEQE/mrq/PnGLr4yvkl4+cvCN/mour/is6cnmlnT76sFeqn+tqnFDfKvJ1Tz79T9ZG9Ye3vNYYbk" +
            "pwehE1XQabVeVNFrtR6LcOUp9VBONLiHQmzXQ3GYtcYmK61Riq9uudAtzvK4W02Lc2T6bn40Qv0dz+W1uZ5/l7yoZNPwu/PD4278" +
            "4JzDkM275mWIeh2nnMO6cKotWQ9e60vVerw/p/V4b17X65NytJfY4hTjMh17ZRikmGGlK+doOReHKW+M5/PTC70CZ3ML0/cl3DRx" +
            "4lzfLk6vMs7n088IF7OL6dP9As8Vc4mrEn5u4vTCMRO/IVy8MZ+4894uTr8mXCrmbuUHBF6ampp4NKDOvkOUY7keceppvJ593Rt0" +
            "P/fi9VQ91GGt10M9mxzLW8md/QDQ7cG/+ByL85RdbYdjO3Uw2ZSKNvsS0+acZUcbx2TafVTiq87+My1+A/CTH3xSrt54PGjis0MC" +
            "XytfXrpHeCFRqb5gnK5Uk8cFXhyrVn45Lvpp8GB7dn4+JH3bsIuPO7R0+z3XpR6f5bsrf9r3pr533xHqfdzyc1LqRzgv8Fm1rBum" +
            "5XZW2Cott9zoRMtqM2GbWlum9USzp2ONk0EXfrzQ6CIbS1VXppMnBL41lr15m/By4nrhlYTPnSScvl64w3j588KmhPtOiTMYXdGf" +
            "HcYZTD/1USrfa8cOvX6fSrb5eQ71h2fwK8P25w3YB64NCz0+GLY/Z2AaTmcWXmiodnKM7N7JVr+OOZ+/eFn/mMKvDkrfk5zpTOdA" +
            "clbQMKi+Uu5HQadX+vYpx2+7nOr1W1AQuG6aKq6fIrw4lh0YFrgweWn8qYQHYlQHTV4avy3h5zGeM5e9MGLi2gjPmcs+JlyZLCyG" +
            "RulM38W+rPvUiNdPlwrZ56OiRvYp8oW1B2Qa2ZVC4kTcrFGdaDjxkF0pTGfiah7s+lCJRroR3+93/wM=",
    },
    {
        made: [
            "command-line",
            "powershell",
        ],
        slack: 48,
        overlap: 33,
        bytes: "vVa/b9NQEP787CRuHFEDYQCBFCqGSOCtA2PYggRSB4ZuKERtXTUlkWjFGqEKZezYsUgMGRn4Izx06B+A1A4dMnRgyIzp+d3Fr6aN" +
            "00biSU7Od/fu3X33w0+Bl49DoIHaCoBF8E+vL2LlW75LRANY+t4ASB2fyyKvJRKn4QN9+HiuuXFN5HAAfINKbK3CB1YB/+vTiRy1" +
            "Rs2Hiy+ka/GGrX2RntlAWADCInBcBA5KQOgCfhk4Ji9UagmW/JhMfrNMNUtd2nNZHRZsXLlsbc0yjFm0bGuymDcxMPCAIw/45QGn" +
            "HnDmASMPOPeA3172AAvTVy1H7t9u22S5c52uczeHAZUj7+fIG3N5dx16M7t3lcoTAFWqAwsYWkBkASOmXQXUFdBUmkc68h4qYKC0" +
            "jsv08EIW8Tvpj5iX2CW+DdRtvb9p62qK4zgOPnR3Q/smmc4H4zapIByKAMbsI8VK/kYcN8VUdXRMy46OOTKwaXK871hGurRP7A5Z" +
            "T3CY1+4i4zRr7oa8l2wkMdp6ZCQ56HQ3dpyUPhK61+08K+Sj9xDAnRzs9gv6bJJH7CfpkE8kDzlG4o0EJ5XuG/P7Xcazzjgl+gYu" +
            "N7GlJP7t9daPQko/LupzCF+y4fJzHb4R40s05bBp1D5hP6n1nW6wV8wfq/d4nAuGEWNFfp8Wb57nvNaQfhswnoTfSunfMwSvVjsM" +
            "UNL0Zmv7fa8EVNjG2E7recjYE0/mQ2TUdNXJH/EPACwY/SO260ZOZA4JNtITowwWJDsvcTx2Gk+70939yfGEQW+34gJLPBOm1bSJ" +
            "Tba2RC5zk/gDo4/FH9O+1KngJPmgGOhSch+GLv9L3/9PXx4B8GbIyYBnWqTSubbspGfVjXmQ9cfEWubU+mY72HNTurrANfhxIzhc" +
            "0D1bycmZ9JGc7xrfLLM2xNa0uT2rLamzT8HW2stySu+VM19nNf3jrfLuL1PuMH/iuERPli/jPfG5DFQ84MXFvfCNx3Pr5OQkeP3q" +
            "bcfTObdz8M3ODJl9rZ214MC73r+/",
    },
    {
        made: [
            "cloudformation",
            "command-line",
            "kubernetes",
        ],
        slack: 48,
        overlap: 41,
        bytes: "vVldaBxVFD47s01mk2m63axp/na7rRGDZEPQFGoQbaVglASDtdSHAY2x6UYTN7ZdmoLUKSl2aysUFNqHgkV9WHyqtA9Fi+6DDwv6" +
            "kDdFQhMkYB4C+qBQMHbM2XvOzs1kZmc2US+d9tu5d87/PefcWwXEKH6R/9w0b1wsfnrZ/Ob7902AC5c/vPbLCk1DKHWuO6TXadGU" +
            "rnz55uJ2gEX9hWuPJnh+KB/tjswpXXsbtNSVLuURAKVdv/brIZ4f/CAci56JXtS6WuHcO9AVhT1aa+H0rzzf1vfTV0/fae2IPtna" +
            "2pa8Go9GY60DrX/eitK4XgfQ3wDQqQOsxgGutwBE2wHyHQArnQDFxWJlLBSLRQAEi0WQRkoF6ERd+UURnmE4Ozt74dKtSx/NzhZN" +
            "U/z5ZNb8zOTx4wKPYhF5HTiwuLBQ5kQ8cVj4173ymJ+/t7Bwb+HBPRozCYBCAmAuAXA/AZBKAryRBMgnAbp2g2OEoPpI+cxHN/dZ" +
            "ZWhb4g4Q3pr4is+86TN/YEvSeVkvsHhuS3CjxNcsmw8BFEIApRDAMmFNAehWAAYV8Q7X8O+MApBXxBqNcGFtrkS/cf0yvSvTxfcq" +
            "QLcqvh9Ua/S/i/L19O+SKvggfeQVDgs5NSW4awIJ4RL+zZxHwkIv1hdtlQmvtyHK2U22W5bel+0XFjbMh2qJ+M2FHPq7DgBWSWaU" +
            "A/1SIv8ukw1Rl85tQq6SFAOs51M0x/Zmuqw/+3urdHeQHYLGaIG+RRplHVWAnUQD5dHo8aJRIhqIUU6nXzHuLMuy0q9ncxlV4OHs" +
            "G7musMDPncjmCoTTk9njxjYb32Y8nZ3U6wifyqZH6vw91wYATT5++6NO6I3zJdIP16A9cD5D9u0m/TWKSf5ulWy+k3zZTT4qr5d8" +
            "UgutoAkwWuU9yvJDvbduuLdYlpV6Pzm0TVUZtH8jALys2fHi5IFznCdXKQY5nvH3Kc32HdurRPrkFVufIPUigDqhYARM1xyhgy0T" +
            "+hoi6/eKU3eN1qQiAAci9m/8/jX6/RAJ5aQrr8Hfq1I+rdQYzu0qxSSt5dpTx/tyanw0Xm9jk/Dk8Piorgk8MT4x9jHh3rf2nzQj" +
            "Ao9O9Y7+FAGIUX3xk5Nzglutk2ULWOU9J3WanGsQMnDu/L1BPF41MHDz4BEqUeLrrGWDjRvzeKbRO4f7CRJh/YgG+1gjWgWp7wiT" +
            "n3tz06+bDQIPDAxno40CD2WPT+QJnxzPnvi9sZYeyb2iNlIOwv3LNYPrREbyw4gOMK2LPBC0SKeqbGuUV/bxd7rIb+gP9MGS7p9d" +
            "28m7smxME/XhmlygHN6zfb29ucbIPR5/j7RKlIdxz+Lef/g/5Odl//K+oHhh2oNuuV/ZXC5trqLTSJN4j/6R4wB5y7kRn+km2kOq" +
            "O02ZVllX0p/3E+431s3NTn6Zv2HtTKm67Gfkjc/+Hetl3EVxH1TvJVXKz6qQl2tdptG9N4vWyMOLTnuNdPz6CYzLEd27n2iqVW6H" +
            "zTvJJ27fO3sMxmFHPMnxlg/ZNbIip0uMPFYDX1lfjMdKv6mu7+W3ur/l2sE1DPmWQkGPwH6tTtg380/T47ZnyjU4JnzYE3N/hmIA" +
            "k7GgJzdLVTzSUVB+d2MA8xV+Iz78Hqhn1/4+uwV+Pc0AQ3zghRuenILSu94sy+9//h6kZ7P8VpoB9LjYs7we48zpP695trfXPNvH" +
            "a96PP9tjF3BPc/DoFZ3Oly8eOhLeLvDRwwMDQxK+K+ErTYyfP7hE+MThw4Ov7BD44PDAQF7CKxLuj9r4c8ZHDw8sSdjYKbBxpK/v" +
            "cszGqxKebLbxXQn3xAnn+voMCb8r4esSvivheTyQdAXb4WhXfuIt/olC/m6oxY4D53v2nyr8c98wDK2/pYznjZnHD00K/LMxs+/Z" +
            "8y3iDKGCne/kPikfrv0Ow6+j5Iwjn1niuzby2EnniWr3CCyns3/BOezxuD9gWtXufILS4lYW1zlryGrYrhUl6a4I1/G9k7O+evUJ" +
            "WPfc/JFR1p/H99I5uJqdqp2Heb7afcByaD39ancCe6gPraxleUP/vyztdCYqSD1HQbHv1yr8qD8oKfY5EX8zr26p/3LKI9s6Qjlx" +
            "dCyT/q6FzvCjU6/276JzXvqtY4aEC4THJrO5PwhPToyd6WkVeHxiLH1ewvE2ovn28fSNNnFPEQmgH9/dVvZtyL4nk+0qx3mc7zN9" +
            "7hYyNd4xNBPdDWd1l7vpoHfRlOusTHo6Z7YLPNWbm54nPD18bKq/w/9/ImJUp4Pef2nSme5mB/Xmin3ua5fuZ9zolHOE+u/dLZXH" +
            "olX/wLIurD311S/dN/aa2+jfK53r69PNTtvGJ1869s5ch8BnekdPp9YOCKZlWWAYxlyn3Td69XFCRgiblnXVtKx6yzHqqfixDGjT" +
            "eMJ++hNi3rJM08gBvJwQedXrG+f6fGJjzeSeSayzTGPmCbjjso57J7Hub9OY6YdFl3XcI9nr9oGWFLlI9cnVzjoY4pxy6li6Lym+" +
            "l32EvQOuMa37AIYGp5Ib/cj26JdklefwPfL4672yC377+tvvnW6xpNi6+sDFb066PyQBVkhec834YOTgWrKMAfHtMgYAA0DfDfAP",
    },
    {
        made: [
            "command-line",
            "kubernetes",
        ],
        slack: 48,
        overlap: 33,
        bytes: "vVhNaBtHFP60WlvrH9lrybaUkMI2KK0OlqumDuQWpxiqQgJq09JCl7aKY0cmdqwmEXUu6VIbYsjFtIXkEKihPfjQQ6A9CFqIDj0I" +
            "esmhtKYxtg8++NBSB3owlHrr0bzRjteSdm2XDl7r23lv5r15782bN6uAt7n+3rdUdaRv7n1VvX63VQVCanjol4dERkDv0QOqAmMY" +
            "ythnFQ14gE+H3jsl6HOakcUjJROJQE/oynlAeUEfejpXo0fUk8Yzo03PGGh5Bt3AG2q69/FTQT/14dfXx4cSLxovG2nj9EsJwziZ" +
            "uGH8cc6gNtMKqO3A72FgphuYiQDvRoGHfcBGP1BeL9faWrlcBhhYL0NqRhA4AaDWWcY5AWdnZ+/e+/be57OzZcvif1/OWl9Zov26" +
            "Jlq5zGQND6+vrVUlkUzWbPZvtdpWVlbX1lbXdlapFWLAYgyoxICtGBCPA2YcsOLAiWNwtQCaN8ODrh9uWK1pR5IOqEdTX/GgWx70" +
            "4SNp18h6vtWrx/IcgN5dy84HgKUAUAkAm4Q1BUgqQEbhfYxHvOcVYF7hPBrhpV1ahd4Z/yb1Vedl/UEgGeTjM0H/ZvN0jJ/4qRO6" +
            "UfrdIJ2Ermydqrp3/QmVY7buTamf8YyofP3zgYNEq7dDDxNOzJetAEoq14/pyWxeId8xvyyrfK3bpHdF8q+wQ7yF05Zp3WJeYR/h" +
            "y6PO20128ht/SzSWzVFdYxDooTmYPho9jeao0BwMb6v7/c7WaNu2nbo8XcwHOX7txnTxikr9k9NXz7Y4eEHgwvTkpsC3plMDrd7e" +
            "Yum1y8NXP7bytTJ6hdbEeJgNGD1PNk3Smqt+UZxxJbJzD/kvSX6p8kt+OMhcfhOa3qSf6fIw1HhtbL8JXX4IeemhHerUYPbvAJDQ" +
            "nBhxy2A0kfdKFHcihtn7iOb4TtirQuuZV5z1+Mn/PpYT8DeBVTcvdMLRifn6ibZ3f7jXrhHPlgbobc47G5+m9z5Syj2vzMPeS9Je" +
            "q50ZlDOqMU96MF5xltT24tR4bqPVwdkQx5MXx3MrhCfGJ0avaBwPXjt7M9vGcW5qMLfUBkQAhHzoKfJAvbNL1s1fFg8crR4BUKDH" +
            "3drpd7Gdn1Xl9vrPejsFua8TyQ4qDeoIv/KyHUChJi/rIW8neGf3/50jyCt3AOs1eYsNJfmdL90p6+9dWGToOaw8qxNY7OSxLvhZ" +
            "zLn914gu7N2ILuzTiO4lf4891u3Qjm3f3X1CzQuT/XHdQr8LYS5DPI/CPC9V922xcDnbzrH5djptdDh4QcJsgMBZCZcFLqbTWxLW" +
            "ww5OSzgr4UIYsGzbhmmaT8IHKLob7HGddre7jrS69tdIi12N66PjUt6qd76w30zwv8u5CvniwvTViXIXx7cHcx9r3Qe5Z1iHuqhE" +
            "yZpfdAPfdfOz9+du/p6gs1bcMYSdmB2XqL4UtZN8F/GdirXGeSNYx49MN/ZkdCCvU3/wYLm9niEiJNNvXcF0KpH8ZZ1qKPI1442Q" +
            "/sI2FaqxqrWLevBa28vJwozyOfugZ7+MHqpHmtW+Qk+5HhF3yy3NsbmYq9ndxO9cIYr/dy69fv6vbo5vXLqUmdc5vvnm2EfbhHOj" +
            "+VSmh+qP3NQHJcI3U9fG1iU8wJyQ8FcJyLnxScQ72cjjtKhzXrj7RZ4P8vVtm6apbUWqeMWcOT2SjFbxb+bMmVeHo9yeIP+Ie90S" +
            "2bakOvurIt3tGJ+4J7r3y2JX/Xhie7teXOaVvTF/kmrYZvHSrJYV9Ga1POOR52+2756nfFXjFfoG/n9djlOJJ+Jf+Csp3YXFNxqW" +
            "LyuKc/ZsS7KS0l3MrY9s6xbaI6OT00UrSrX4xOjtEuHxidGU3uvgRcIT16+mBvr4naHNh77i20otHwWcO6tsJ3n/9orvCR51fv6A" +
            "9X6U5nXHdb1vR36/FdFetPOpQnGlj+OpwWLhbD/HhYtjUwv9Tm3eqFbmtRlUy7bvW7Ydsl0tRIlD1F5Mz86Y8wzEON22LcssAhdi" +
            "fA83GuPmt2L7842oSzmfbZkzr+BRHT5Rn3K+fyxzZgjLdfhEHerwnQHiPO6DHnnBffaQTnbu1lgqGefj5dqU5V3GY9nbgKlhMr6/" +
            "fhX2GJB0lWmsn8n4+5OqC/78/vFPbrfYUk19f6eO39zz/hgHNkhfa9f4MItYiFcxGP6migGYgHoM+Bc=",
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
        bytes: "vVhNbBtFFP68ntjrxHWdH/+0BNVUOfiApai0lyoSBhXJFyRLpRdYqQmhrSMSbKmNlENVVjVQo/ZgCVA5IFGJCvnQQyQuiB+xBw6W" +
            "4JADEghFcQ45+EYPHCIBWTyeN7vbjde7qQWjrPN538y8N9978+aNFYimN/QtXW/qzU9v6x98oetA/bb+3jcGiRFSQ+MhBrCpHD55" +
            "PZkDyjnly2fGpPzsaXYGTEmqQPGeikkALPfojTNSzhTMsUsspOTi+PAU8gwn4qxxbdKSs48X0nFWYK+wyFzk/QRjCZaIf/8zo/Zw" +
            "DJiLAeoxYDUJzE4DsymgmwIW04Cxa1itYxgGwMGuZT9vuTAwC8B6aeBFCev1+p27X939qF43dF38fV7Xe0RQ+7Ujm2FwXcXibqfT" +
            "10Q6eTP5x06/bW/vdDo7nYMdar+kAZYBns8Ar2WAmxnAyAB7GUDPwtVCGN5yPvLk0w2zmjqSdoCNZr7iI9d95MWRrPNiL7B5g7o8" +
            "C2Cmx2wjBLRCQDsEdAmrCpBXgJIi3vE+8ntFARqK6KMSbvVkbfrO+3fpXX9e/j4M5MNifCnsT90keZyPUenxso3b3SK8Rzqk7kbo" +
            "KFHkT/QgN3IOIwDKTOjmtnG728QZt6vGhE3cvgZxJXmV9jaZkPG+fJycV65DcjjqvMeJh6B+b9FYPkd/jWGAJ1nTNM3Cm9X1Spjw" +
            "jWqBMcKr1WubDqyOEa5VVxfH/Fk9ASDhw+nemLCJy9tkP+/DbeXyCq09T7HT50+xx5WJj0niOU/89fs7+DrKXAGTAvPfrsWR8pVX" +
            "GGeJV76O7yLC39sRsQb+rkLf/454czsbtblYiA7m4RSAlEtPN2Tzy+ds0Lj8f2TDEXb98OPNYzjnMRqAy5IqZJXe/4ZK+yvsf27I" +
            "beKes6uKeO3vp7WrSyxi4xrh1VevLmlRG/9I+PzF65WWSnhlaU2NHSX75Z6SwGAhX6PH3calPAY0Y8Cmx7MVAx7HgvrcDCse52ZQ" +
            "fcVxYFF2RtlH30H4Vu/z1gj6NseBLUvfA09NQefLTTjt96+gSvQ8rb7aBNCcELEr+/M97fafl1zy7SWX/HjJ/fRbfMwFi2Q+Xj56" +
            "3H9DOMd9HbfX634v7TxGe1y7ND+fHLex7sCPHbg4YeNNidfn53cdGHEb5xy46MCLAu9rmqY+EHhb2zhz4TeBf9c2zr38OA5M9e4o" +
            "Ydj5vE35medfnuuOWlNEaT+6853kWOa9kEefrup/8mbID345eyFxuI6cpXOmn4Mda7Jyu/JkvemVgZ4LaENJtXW4zzYukzV5mXhs" +
            "Ovg0EnbdJGuVtmKfu/IcjQe0he9rpx+nAUyMeL675/QrnGRqd86zf3xwza969HXHY4z22NJypdA6RnhN0/YJryytabMJC5/XHHjX" +
            "gVeP2/ihjS9nkza+kBR8g+paWbu3qJ4sM/se1XbU7zXmX4+kiB+5fjl33nF3Uh2xau3DkF3rytjhsplJu045TXecYbW4k1N3rEr5" +
            "sHjlfZzzD4tZvn94/Fl96b+8x/yftpykfeDHe4PuaG3FvqfthW1deUed67bHybW8dy2vVte3KbYqhdr62UmBr64sF5oOnJui+Hvn" +
            "WuHRlP/vBdZdyCcfaNPCNmm79VuAu74dUhtmA+pqTw8+L7gNg86divKkv04G1FNSvf3E82lQH6WIX3fu8Tr3uMzrDHWvhZH/186/" +
            "tHxzWuJytWvhiyvlGcKXa1VjRvg07rN/pU63P925QM417DeJoHMptJbrhbevlFM2/ixFAbJrRg9M807viQ6/KjPPuxNLP1mnzaVF" +
            "NOqmaULTtAtp+z7gVZ8LW8B007yvm2bUdLUoRbjUxbmppe2nSTpNU9e1dWAzbdcxg8a4+++lD9eIshYW/Uxd23gBM5nD/WRNLPr9" +
            "o2sbZ7EwoJ+sfe1+5/BWRuS2sE/suM/UkDxTb1wp3MuI8U5f8FpZ+GAf0FRsZQ77S/LRdKzdKePvuY6/3u274I9vf/jJ7RbTEUP3" +
            "Dwb4zT1vPguUssJevUc+tHX8meljcJzMctwrPjWg0sP/Ag==",
    },
    {
        made: [
            "command-line",
            "salt",
        ],
        slack: 48,
        overlap: 33,
        bytes: "vVdPaGNlEP/lvdfmS5tkk3SF+g+i9JCDKUFd8CAYSoUgHnIR9vCw1O5uX7E1gbaY0/o0lc3SS0Fhe7PgpYceBC8FBQN6CNiDhwUX" +
            "LU2FHnpY0GNB7bNfvpm8b1+TvnQLDn3Jr2/m+2a+mflmJgYUuVtrn7tuc+PTQ9dt/Oj+AtTdtc0/viQ2jGykEBGAKALr0eI08DbQ" +
            "mn+e+bGiKFvCKGaLsBrZlAmkBBrzzzBfTKEkEsJIpQQ+W8hOCMwKsfV+pMsfv1+K5URMJMW4eOe+EGJExMXvO4Lo1hCwFgWaAnDj" +
            "wMMEsJEEdlJAKQ00D5tdajebTUCCwyY0yprACwC6L5t4i2G9Xr+3/u36F/V603XV31d192uX6dc2U7MpdRWLh+12RxPplOTJj4MO" +
            "7e8ftNsH7dMDou/TwOM0cD0DvJkBbmWA7QywlwGcMQQogospG8JPPd2yLokraQesq5lvhPDdEH7xStb1897A5vUSeRHA9TPPNiLA" +
            "dgRoRYBjwsIAcgZQMtQ7KcP/OwbQMJSMILx9xmvR/1L+mN519pXvTSBnqvUlM9x1aYq4XCPo6WebtHub8BHpYN2NyGWyqLej4/Rd" +
            "toCq5e8tbSpb/tmlHay7al3y+vQwTBaqGPxzsO6c5g+OQcvy47RN/pfyMjZl4h1b5DdT5ZvneV7+g8qqYxJeqeQtS+G5xcrqBmEn" +
            "X10VQ+HpLHNpmPxUohhJW1uUO8faGWScGuQ3tpt9tzmkeFWyl/dlP3AuXXXfa+T2QfN/O+DTYB738sqzAJIhPtkZVnuWKIekfilT" +
            "pbg5ZHuOY26qtbyuTOdJk59ydP6OvHbey+w1xPmxWJnfHfJxaphwtbLoMF66M7un4Teig9e1foWLt/gpSveL/H8UVbY7dN54iG9z" +
            "dEf5XEKvUdp94L0uyrFB9zLJd1OVlYolFF7Of3g7p+EVcZnyflFzilyt7wGo0hOkEfo+ljNWDMj1eUoxwIkNWmE90+gT9kH17caA" +
            "R1195RB9p+bds8+7V9CXGwFKLIytvpoG3W9zRLc/fHIp0fO0+o5HADGqagPLd2pMIH79+Ozvfnz2Tz9+mP6uPyYGy2S5np+T0fAL" +
            "oa8rxP3zBt+znQm6v/Z7hUIj5uMTDTsjPt7VcG6U8GqhcFPDNQ1vanhXw48UPrFtW4zHO3jfrr06XVb4N7t2Y8qJh0+dMi9kDWoY" +
            "fq3MJgKzglavBhpkL5hfo+T0Ts8iPRuJJ/Ub5NOZ5WWnmFD44+XJhW8SQIbs5Xrb0motzzWX6clcgXT90p7gHr3ksj3kuJ7Pzjn5" +
            "v8j2hdmlyWKyi2ecJPAyzUAX9SN932DPZT7P2mU6F88tPMfp+3P/5vmTzyJ98hIA+TOuK0vfPOf8n7Y8B2B0gFm2QTNcy/DnuCPT" +
            "15XT5qSgPbqvk9RjgjnQr4fLuOt3QlBO8u8Ynj+ygbzmOenOwlx+N+nj0jXKjY/m8w8JL03Ozk2nFK7MLMyucdc/9KKnnnfv7Ile" +
            "/BvyfC/nsfxx6sm6GE+rO+l6ngfbtl9J+/23Xz9UtsByPe+B63lRL0B8z1mXjOXNtP/USKfnua69CmymVc3vtyYov5c+X5O59yg5" +
            "z7Vrr+GfHnLcg5Tcv65dex0TmfNy3Gt8uRt4N6Ny0wy5u8G6EOG6sHI7v5JR6/VYyN6kYnAC2AK7mfPxYn/UtDPpPPle6vj7k04I" +
            "/vzuh5+DYfG0HHpw2iNuwX1TY0BhTNnrnjkf9ir2Mx0MiU86GIANlM8KyH8=",
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
    const documents = (0,_documents_parse_js__WEBPACK_IMPORTED_MODULE_0__.parseDocuments)(path, text, JSON_WITH_COMMENTS.test(path) ? "json" : (0,_documents_parse_js__WEBPACK_IMPORTED_MODULE_0__.formatOf)(path, text));
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
// To a file of declared access a comment is an error; here whatever surrounds it counts all the same.
const JSON_WITH_COMMENTS = /\.jsonc$/i;
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
        if (!problems.some(({ found }) => found === "TOO_DEEP" || found === "ALIAS_BOMB"))
            continue;
        yield { kind: "unreadable", dialect, address: "", confidence: "definite", at: root.at };
    }
}
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