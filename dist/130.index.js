"use strict";
exports.id = 130;
exports.ids = [130];
exports.modules = {

/***/ 3435:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x3: () => (/* binding */ NONE),
  Q7: () => (/* binding */ PACK_HEADER_BYTES),
  wP: () => (/* binding */ isWhole),
  y0: () => (/* binding */ readPackEntries)
});

;// CONCATENATED MODULE: ./lib/git/packs/entry-header.js
/** A delta of an entry that lies so many bytes before. Source: gitformat-pack(5), OBJ_OFS_DELTA. */
const OFFSET_DELTA = 6;
/** A delta of an object that is named by its id, behind the size. Source: gitformat-pack(5), OBJ_REF_DELTA. */
const REFERENCE_DELTA = 7;
/** Bytes of a header at most: two numbers of ten bytes, or one and an id of 32. */
const HEADER_BYTES = 42;
/** Reads the header at `at`, behind which HEADER_BYTES may be read. Source: gitformat-pack(5), "pack-*.pack files have the following format". */
function readEntryHeader(bytes, at, idBytes) {
    let next = at;
    let byte = bytes[next++] ?? 0;
    const kind = (byte >> 4) & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 0x80 && next < at + 10; factor *= 128) {
        byte = bytes[next++] ?? 0;
        size += (byte & 0x7f) * factor;
    }
    let back = 0;
    if (kind === REFERENCE_DELTA)
        next += idBytes;
    else if (kind === OFFSET_DELTA) {
        const end = next + 10;
        byte = bytes[next++] ?? 0;
        back = byte & 0x7f;
        while (byte & 0x80 && next < end) {
            byte = bytes[next++] ?? 0;
            back = (back + 1) * 128 + (byte & 0x7f);
        }
    }
    return { kind, size, bytes: next - at, back };
}

;// CONCATENATED MODULE: ./lib/git/packs/entries.js

/** No entry, and no place. */
const NONE = -1;
/** More than this number tells; nothing so large is read. */
const UNKNOWN_SIZE = 0xffffffff;
/** What a pack begins with: "PACK", a version and how many entries follow. */
const PACK_HEADER_BYTES = 12;
/** Reads the headers of all entries. Undefined where something does not fit together: then git knows better. */
function readPackEntries(index, pack, idBytes) {
    const entries = emptyEntries(index.count);
    const { count, offsets } = entries;
    if (!putInOrder(entries, index) || (offsets[0] ?? 0) < PACK_HEADER_BYTES)
        return undefined;
    offsets[count] = pack.end;
    const bases = new Int32Array(count).fill(NONE);
    const baseOf = (entry, at, { kind, bytes, back }) => {
        const offset = offsets[entry] ?? 0;
        if (kind === OFFSET_DELTA)
            return entryAt(entries, offset - back, entry);
        const position = kind === REFERENCE_DELTA ? index.find(pack.bytes, at + bytes - idBytes) : NONE;
        return position === NONE ? NONE : entryAt(entries, index.offset(position));
    };
    for (let entry = 0; entry < count; entry++) {
        const offset = offsets[entry] ?? 0;
        const isAlone = offset < (offsets[entry + 1] ?? 0);
        const at = isAlone ? pack.window.at(offset, Math.min(HEADER_BYTES, pack.end - offset)) : NONE;
        if (at === NONE)
            return undefined;
        const header = readEntryHeader(pack.bytes, at, idBytes);
        note(entries, entry, header);
        bases[entry] = baseOf(entry, at, header);
    }
    entries_link(entries, bases);
    return entries;
}
/** Offsets up to 8 GiB, and positions up to a million, are one number together, which sorts both. */
const POSITIONS = 2 ** 20;
const OFFSETS = 2 ** 33;
/** Sets offsets and positions; false where these numbers are too large. */
function putInOrder({ count, offsets, positions }, index) {
    const keys = new Float64Array(count);
    if (count > POSITIONS)
        return false;
    for (let position = 0; position < count; position++) {
        const offset = index.offset(position);
        if (offset >= OFFSETS)
            return false;
        keys[position] = offset * POSITIONS + position;
    }
    keys.sort();
    for (let entry = 0; entry < count; entry++) {
        const key = keys[entry] ?? 0;
        const offset = Math.floor(key / POSITIONS);
        offsets[entry] = offset;
        positions[entry] = key - offset * POSITIONS;
    }
    return true;
}
function note({ kinds, sizes, headers }, entry, { kind, size, bytes }) {
    kinds[entry] = kind;
    sizes[entry] = Math.min(size, UNKNOWN_SIZE);
    headers[entry] = bytes;
}
function emptyEntries(count) {
    const shared = (bytes) => new SharedArrayBuffer(bytes * count);
    return {
        count,
        offsets: new Float64Array(new SharedArrayBuffer(8 * (count + 1))),
        positions: new Uint32Array(shared(4)),
        sizes: new Uint32Array(shared(4)),
        headers: new Uint8Array(shared(1)),
        kinds: new Uint8Array(shared(1)),
        deltas: new Int32Array(shared(4)).fill(NONE),
        others: new Int32Array(shared(4)).fill(NONE),
        weights: new Uint32Array(shared(4)),
    };
}
/** The entry that begins there, or NONE. Most stand not far before the one that asks. */
function entryAt({ offsets, count }, offset, before = count) {
    let step = 1;
    while (step < before && (offsets[before - step] ?? 0) > offset)
        step *= 2;
    let low = Math.max(0, before - step);
    let high = before - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = offsets[middle] ?? 0;
        if (found === offset)
            return middle;
        if (found < offset)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return NONE;
}
/** Joins deltas to what they are made of, and counts the families from their roots on: what is not reached has none. */
function entries_link(entries, bases) {
    const { count, deltas, others, weights } = entries;
    for (let entry = count - 1; entry >= 0; entry--) {
        const base = bases[entry] ?? NONE;
        if (base === NONE)
            continue;
        others[entry] = deltas[base] ?? NONE;
        deltas[base] = entry;
    }
    for (const entry of fromRoots(entries).reverse()) {
        const weight = (weights[entry] ?? 0) + 1;
        weights[entry] = weight;
        const base = bases[entry] ?? NONE;
        if (base !== NONE)
            weights[base] = (weights[base] ?? 0) + weight;
    }
}
/** All entries of families, each behind the one that it is made of. */
function fromRoots({ count, kinds, deltas, others }) {
    const order = new Int32Array(count);
    let known = 0;
    for (let entry = 0; entry < count; entry++)
        if (isWhole(kinds[entry] ?? 0))
            order[known++] = entry;
    for (let next = 0; next < known; next++) {
        for (let delta = deltas[order[next] ?? 0] ?? NONE; delta !== NONE; delta = others[delta] ?? NONE) {
            order[known++] = delta;
        }
    }
    return order.subarray(0, known);
}
/** Whether an entry is an object as it is, and no delta. */
const isWhole = (kind) => kind >= 1 && kind <= 4;


/***/ }),

/***/ 9764:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ indexBytes),
/* harmony export */   He: () => (/* binding */ idPlace),
/* harmony export */   M9: () => (/* binding */ readPackIndex)
/* harmony export */ });
// Source: gitformat-pack(5), "Version 2 pack-*.idx files support packs larger than 4 GiB".
const MAGIC = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]);
const FANOUT_BYTES = 256 * 4;
const IDS = MAGIC.length + FANOUT_BYTES;
const LARGE = 0x80000000;
/** Reads an index, of ids of `idBytes`. Undefined where it is none of version 2, or damaged: then git knows better. */
function readPackIndex(bytes, idBytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (file.length < IDS || !file.subarray(0, MAGIC.length).equals(MAGIC))
        return undefined;
    const fanout = Array.from({ length: 256 }, (_, byte) => file.readUInt32BE(MAGIC.length + 4 * byte));
    const count = fanout.at(-1) ?? 0;
    const checksumAt = file.length - 2 * idBytes;
    const offset = offsetsIn(file, IDS + count * (idBytes + 4), count, checksumAt);
    const isInOrder = fanout.every((number, byte) => number >= (fanout[byte - 1] ?? 0));
    if (offset === undefined || !isInOrder)
        return undefined;
    return {
        count,
        offset,
        checksum: file.subarray(checksumAt, checksumAt + idBytes),
        find(wanted, at) {
            const first = wanted[at] ?? 0;
            let low = fanout[first - 1] ?? 0;
            let high = fanout[first] ?? 0;
            while (low < high) {
                const middle = (low + high) >>> 1;
                const order = file.compare(wanted, at, at + idBytes, IDS + middle * idBytes, IDS + (middle + 1) * idBytes);
                if (order === 0)
                    return middle;
                if (order < 0)
                    low = middle + 1;
                else
                    high = middle;
            }
            return -1;
        },
    };
}
/** Bytes of the index of so many objects at most: where all have offsets of 64 bits. */
const indexBytes = (objects, idBytes) => IDS + objects * (idBytes + 16) + 2 * idBytes;
/** Where in the file of an index the id of a position stands. */
const idPlace = (position, idBytes) => IDS + position * idBytes;
/** What tells an offset: 31 bits, or where the highest bit is set, which one it is of those of 64 bits behind, which end before `end`. */
function offsetsIn(file, at, count, end) {
    const large = at + 4 * count;
    const larges = (end - large) / 8;
    if (!Number.isInteger(larges) || larges < 0)
        return undefined;
    return (position) => {
        const offset = file.readUInt32BE(at + 4 * position);
        if (offset < LARGE)
            return offset;
        const place = large + 8 * (offset - LARGE);
        return offset - LARGE < larges ? file.readUInt32BE(place) * 2 ** 32 + file.readUInt32BE(place + 4) : NOWHERE;
    };
}
/** Before any entry, so that whoever looks for it there finds none. */
const NOWHERE = 0;


/***/ }),

/***/ 2320:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createWindow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A window of `bytes` from the beginning of `room` on. From a file, it is filled with `ahead` bytes at once, or with as many as are
 * asked for.
 */
function createWindow(source, room, bytes, ahead) {
    return typeof source === "number" ? fileWindow(source, room, bytes, ahead) : memoryWindow(source, room, bytes);
}
function fileWindow(descriptor, room, bytes, ahead) {
    let start = 0;
    let filled = 0;
    return {
        at(offset, count) {
            if (offset >= start && offset + count <= start + filled)
                return offset - start;
            if (count > bytes)
                return -1;
            start = offset;
            filled = 0;
            const wanted = Math.min(bytes, Math.max(count, ahead));
            while (filled < count) {
                const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, room, filled, wanted - filled, offset + filled);
                if (read === 0)
                    return -1;
                filled += read;
            }
            return 0;
        },
    };
}
function memoryWindow(whole, room, bytes) {
    return {
        at(offset, count) {
            if (count > bytes || offset < 0 || offset + count > whole.length)
                return -1;
            room.set(whole.subarray(offset, offset + count));
            return 0;
        },
    };
}


/***/ }),

/***/ 6500:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   dS: () => (/* binding */ isRoomFor),
/* harmony export */   nf: () => (/* binding */ confirming),
/* harmony export */   wx: () => (/* binding */ createBacklog)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const BYTES = 0;
const NAMES = 1;
/** Bytes that may wait: then the main thread is behind, and readers help themselves. Source: our own. */
const MOST_BYTES = 16 * 1024 * 1024;
/** A backlog in which nothing waits. */
const createBacklog = () => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
const sizeOf = ({ bytes }) => bytes?.length ?? 0;
/** Takes note of one more object; answers whether there is room for it. */
function isRoomFor(backlog, candidate) {
    if (Atomics.load(backlog, BYTES) > MOST_BYTES)
        return false;
    Atomics.add(backlog, BYTES, sizeOf(candidate));
    return true;
}
/** Whether nothing more can be learned from an object. */
const isSettled = (backlog, { type }) => type === "tree" && Atomics.load(backlog, NAMES) === 1;
/** Takes what waits piece by piece, so that readers are heard in between. */
function confirming(open, backlog) {
    let last = Promise.resolve();
    let selecting;
    const takeNow = async (candidate) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        selecting ??= open();
        const { take, selection } = selecting;
        if (!isSettled(backlog, candidate))
            take(candidate);
        Atomics.sub(backlog, BYTES, sizeOf(candidate));
        if (selection.names && selection.files)
            Atomics.store(backlog, NAMES, 1);
    };
    return {
        take(candidate) {
            last = last.then(() => takeNow(candidate));
            last.catch(() => undefined); // done() awaits it; until then a failure is not "unhandled"
        },
        async done() {
            await last;
            return (selecting ?? open()).selection;
        },
    };
}


/***/ }),

/***/ 1465:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ openLane)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/scan/history/echoes.js
/** Bytes of an object from which on it pays. Source: our own. */
const SHORTEST = 512;
const HASHED_BYTES = 64;
/** Objects that are remembered, by the hash of their beginning and of their end. */
const SLOTS = 1 << 15;
/** What is remembered of each: where it lies, and in which turn it was put there. */
const NUMBERS = 3;
/** `overlap`: how many bytes of a match may lie outside of what is searched. */
function createEchoes({ commonStart, commonEnd, hash }, overlap) {
    const slots = new Int32Array(SLOTS * NUMBERS).fill(-1);
    let turns = 0;
    const slotOf = (kind, at) => ((hash(at) ^ (kind * 0x9e3779b1)) & (SLOTS - 1)) * NUMBERS;
    const slotsOf = (kind, from, to) => [
        slotOf(kind, from),
        slotOf(kind + 2, to - HASHED_BYTES),
    ];
    /** How many bytes are the same at both ends as in the object of a slot. */
    const likeness = (slot, from, to, end) => {
        const [otherFrom = -1, otherTo = -1, turn = -1] = [slots[slot], slots[slot + 1], slots[slot + 2]];
        const isThere = otherFrom >= 0 && (turn === turns || (turn === turns - 1 && otherFrom >= end));
        if (!isThere)
            return NOTHING;
        const most = Math.min(to - from, otherTo - otherFrom);
        const start = commonStart(otherFrom, from, most);
        return [start, commonEnd(otherTo, to, most - start)];
    };
    return {
        fresh(kind, from, to, end) {
            if (to - from < SHORTEST)
                return { from, to };
            const [first, last] = slotsOf(kind, from, to);
            const one = likeness(first, from, to, end);
            const isEnough = 2 * (one[0] + one[1]) > to - from;
            const other = isEnough ? NOTHING : likeness(last, from, to, end);
            const [start, rest] = other[0] + other[1] > one[0] + one[1] ? other : one;
            return { from: from + Math.max(0, start - overlap), to: to - Math.max(0, rest - overlap) };
        },
        note(kind, from, to) {
            if (to - from < SHORTEST)
                return;
            for (const slot of slotsOf(kind, from, to))
                slots.set([from, to, turns], slot);
        },
        turn() {
            turns += 1;
        },
    };
}
const NOTHING = [0, 0];

// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/scan/prefilter/byte-filter.js + 6 modules
var byte_filter = __webpack_require__(6420);
// EXTERNAL MODULE: ./lib/scan/prefilter/marks.js
var marks = __webpack_require__(7150);
// EXTERNAL MODULE: ./lib/scan/unscanned.js
var unscanned = __webpack_require__(9401);
;// CONCATENATED MODULE: ./lib/scan/history/inspection.js




/** An inspection by these patterns. */
function createInspection(patterns, { roomBytes, tableBytes, idBytes }) {
    const filter = (0,byte_filter/* createReadyFilter */.KX)(patterns.contents, roomBytes, tableBytes, patterns.names);
    const { packed, search, searchSecond } = filter;
    let isKnown = true;
    const inspection = {
        filter,
        finds: (type, from, to) => (type === "tree" ? searchSecond(from, to) : search(from, to)) >= 0,
        findsNew: (type, count) => packed?.searchNew(count, type === "tree") === true,
        isForeign: (type, from, to) => mayBeForeign(filter, type, from, to),
        refers(type, at) {
            if (at === undefined)
                isKnown = false;
            else if (type === "tree")
                isKnown &&= filter.markTree(at.from, at.to, idBytes);
            else if (type !== "blob")
                isKnown &&= markLeading(filter, at);
        },
        refersNew(type, at, count) {
            if (type === "tree" && packed)
                isKnown &&= packed.markNew(at.from, at.to, idBytes, count);
            else
                inspection.refers(type, at);
        },
        referred: () => (isKnown ? filter.table.slice() : undefined),
    };
    return inspection;
}
/** What patterns do not tell of. git writes no NUL into a message, but others may. */
function mayBeForeign({ room, holdsNul }, type, from, to) {
    if (type === "tree")
        return false;
    if (type !== "blob")
        return holdsNul(from, to);
    if ((0,unscanned/* mayBePointer */.Yv)(room, from, to))
        return true;
    const isMarked = (room[from] ?? 0) >= 0xfe && (room[from + 1] ?? 0) >= 0xfe;
    if (!isMarked && !holdsNul(from, Math.min(to, from + decode/* SAMPLE_BYTES */.Z5)))
        return false;
    return (0,decode/* utf16 */.bR)(room.subarray(from, to)) !== undefined;
}
const LF = 10;
/** The lines with which a commit or a tag begins, and which refer to others. Source: Documentation/user-manual, "Object storage format". */
const KEYWORDS = ["tree ", "parent ", "object "].map((keyword) => Buffer.from(keyword));
function markLeading({ room, table }, { from, to }) {
    for (let at = from; at < to; at = room.indexOf(LF, at) + 1) {
        const keyword = KEYWORDS.find((candidate) => candidate.every((byte, index) => room[at + index] === byte));
        if (keyword === undefined)
            return at > from;
        (0,marks/* markWritten */.R7)(table, room, at + keyword.length);
    }
    return false;
}

// EXTERNAL MODULE: ./lib/scan/history/pack-supply.js + 2 modules
var pack_supply = __webpack_require__(8031);
// EXTERNAL MODULE: ./lib/asking.js
var asking = __webpack_require__(8621);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/git/bytes.js
var git_bytes = __webpack_require__(9776);
;// CONCATENATED MODULE: ./lib/scan/history/questions.js


const questions_LF = 10;
const BLANK = 0x20;
const ZERO = 0x30;
const TYPES = ["blob", "tree", "commit", "tag"];
const WRITTEN = TYPES.map((type) => ({ type, bytes: Buffer.from(` ${type} `) }));
/** Digits of a size; with more, a number would not be exact. */
const SIZE_DIGITS = 15;
/**
 * The questions of which the ids come from `nextIds`: in hexadecimal digits, each with a line feed; undefined at the end. It is told
 * how many bytes the objects of the last ones had.
 */
function createQuestions(nextIds) {
    let ids = Buffer.alloc(0);
    let start = 0;
    let digits = 0;
    let bytes = 0;
    const isOpen = () => {
        if (start < ids.length)
            return true;
        const next = nextIds(bytes);
        bytes = 0;
        if (next === undefined)
            return false;
        ids = Buffer.from(next.buffer, next.byteOffset, next.length);
        start = 0;
        digits = ids.indexOf(questions_LF);
        return start < ids.length;
    };
    const oid = () => (isOpen() ? ids.toString("latin1", start, start + digits) : "");
    return {
        isOpen,
        oid,
        answered(size) {
            bytes += size;
            start += digits + 1;
        },
        at(text, from, to) {
            const isAnswer = isOpen() && (0,git_bytes/* isSame */.Ft)(text, from, ids, start, digits);
            const written = isAnswer
                ? WRITTEN.find((one) => (0,git_bytes/* isSame */.Ft)(text, from + digits, one.bytes, 0, one.bytes.length))
                : undefined;
            const size = written && sizeIn(text, from + digits + written.bytes.length, to);
            if (written === undefined || size === undefined)
                throw wrongAnswer(oid(), text.toString("latin1", from, to));
            return { type: written.type, size };
        },
    };
}
/** The number that digits from `from` to before `to` write, if they are all digits. */
function sizeIn(text, from, to) {
    if (to <= from || to - from > SIZE_DIGITS)
        return undefined;
    let size = 0;
    for (let at = from; at < to; at++) {
        const digit = (text[at] ?? BLANK) - ZERO;
        if (digit < 0 || digit > 9)
            return undefined;
        size = size * 10 + digit;
    }
    return size;
}
function wrongAnswer(asked, header) {
    if (asked === "")
        return new errors/* UserError */.yo("git cat-file answered more than it was asked.");
    return new errors/* UserError */.yo(`git cat-file was asked for ${asked} and answered ${JSON.stringify(header.slice(0, 200))}. The repository may be damaged: run git fsck.`);
}
const shortAnswer = () => new errors/* UserError */.yo("git cat-file ended before it had answered everything. The repository may be damaged: run git fsck.");

;// CONCATENATED MODULE: ./lib/scan/history/sieve.js


/** Bytes of an object that is held as a whole. */
const HELD_BYTES = 8 * 1024 * 1024;
/** Bytes of an object that tell whether the filter understands it. */
const BEGINNING_BYTES = 64 * 1024;
const sieve_LF = 10;
/**
 * A sieve. Every reply is compared with what was asked, since git says "missing" and goes on. An object larger than the room
 * is searched in stretches that overlap by what the filter asks for.
 */
function createSieve(options) {
    const { room } = options.inspection.filter;
    const text = Buffer.from(room.buffer, room.byteOffset, room.length);
    const sieved = { objects: 0, blobs: 0, commits: 0, bytes: 0 };
    const questions = createQuestions(options.nextIds);
    const state = { ...options, text, questions, sieved, start: 0, end: 0, large: undefined };
    return {
        sieved,
        space() {
            if (state.start > 0 && room.length - state.end < asking/* READ_BYTES */.NK) {
                room.copyWithin(0, state.start, state.end);
                state.end -= state.start;
                state.start = 0;
                state.echoes.turn();
            }
            return room.subarray(state.end, Math.min(room.length, state.end + asking/* READ_BYTES */.NK));
        },
        filled(size) {
            state.end += size;
            while (state.large ? sieveStretch(state, state.large) : sieveObject(state))
                ;
            if (state.start === 0 && state.end === room.length)
                throw wrongAnswer("", "a line without end");
        },
        end() {
            if (state.large || state.start !== state.end || questions.isOpen())
                throw shortAnswer();
        },
    };
}
/** Deals with the object that begins at the start, or with its header where it is large. Answers whether it was there. */
function sieveObject(state) {
    const { inspection, questions, text, start, end } = state;
    const lineEnd = start < end ? text.indexOf(sieve_LF, start) : -1;
    if (lineEnd < 0 || lineEnd >= end)
        return false;
    const { type, size } = questions.at(text, start, lineEnd);
    const from = lineEnd + 1;
    const to = from + size;
    const isLarge = to + 1 - start > Math.min(text.length, HELD_BYTES);
    if (end < (isLarge ? from + Math.min(size, BEGINNING_BYTES, text.length >> 1) : to + 1))
        return false;
    count(state.sieved, type, size);
    if (type !== "blob")
        inspection.refers(type, isLarge ? undefined : { from, to });
    if (isLarge) {
        // Whatever is no blob and as large as this is worth a look.
        const isCandidate = type !== "blob" || inspection.isForeign(type, from, end);
        state.large = { oid: questions.oid(), type, left: size + 1, isCandidate };
        state.start = from;
    }
    else {
        if (holds(state, type, from, to)) {
            state.candidate({ oid: questions.oid(), type, bytes: inspection.filter.room.slice(from, to) });
        }
        state.start = to + 1;
    }
    questions.answered(size);
    return true;
}
/** Whether an object that lies in the room may hold something. What it has in common with one that holds nothing is not searched. */
function holds({ echoes, inspection, end }, type, from, to) {
    const kind = type === "tree" ? 1 : 0;
    const fresh = echoes.fresh(kind, from, to, end);
    if (inspection.finds(type, fresh.from, fresh.to) || inspection.isForeign(type, from, to))
        return true;
    echoes.note(kind, from, to);
    return false;
}
/** The same for a stretch of an object that is larger than the room. */
function sieveStretch(state, large) {
    const { inspection, start } = state;
    const { filter } = inspection;
    const rest = Math.min(large.left, state.end - start);
    const isLast = rest === large.left;
    if (!isLast && rest <= filter.overlap)
        return false;
    // The last byte is the line feed behind the object.
    large.isCandidate ||= filter.search(start, start + rest - (isLast ? 1 : 0)) >= 0;
    const done = isLast ? rest : rest - filter.overlap;
    state.start += done;
    large.left -= done;
    if (!isLast)
        return false;
    if (large.isCandidate)
        state.candidate({ oid: large.oid, type: large.type, bytes: undefined });
    state.large = undefined;
    return true;
}
/** Counts an object of so many bytes. */
function count(sieved, type, size) {
    sieved.objects += 1;
    if (type === "commit")
        sieved.commits += 1;
    if (type !== "blob")
        return;
    sieved.blobs += 1;
    sieved.bytes += size;
}

;// CONCATENATED MODULE: ./lib/scan/history/lane.js





/** By the number of which packs know them. Source: gitformat-pack(5), "Object types". */
const lane_TYPES = [undefined, "commit", "tree", "blob", "tag"];
/** A lane that has read nothing yet. */
function openLane({ patterns, nextIds, take, ...sizes }) {
    const inspection = createInspection(patterns, sizes);
    const waiting = [];
    const candidate = (object) => void waiting.push(object);
    const sieve = createSieve({
        inspection,
        echoes: createEchoes(inspection.filter, inspection.filter.overlap),
        nextIds,
        candidate,
    });
    const give = async () => {
        for (const object of waiting.splice(0))
            await take(object);
    };
    return {
        readPacks: (supply, done) => (0,pack_supply/* readPacks */.t8)(supply, {
            unpacker: inspection.filter.packed,
            overlap: inspection.filter.overlap,
            visit: visiting(inspection, sieve.sieved, candidate),
            isFull: () => waiting.length > 0,
            give,
            done,
        }),
        async readBlocking(descriptor) {
            for (;;) {
                const size = (0,external_node_fs_.readSync)(descriptor, sieve.space());
                if (size === 0)
                    return;
                sieve.filled(size);
                await give();
            }
        },
        async readStream(stream) {
            for await (const piece of stream) {
                for (let done = 0; done < piece.length;) {
                    const space = sieve.space();
                    const part = piece.subarray(done, done + space.length);
                    space.set(part);
                    sieve.filled(part.length);
                    done += part.length;
                    await give();
                }
            }
        },
        end() {
            sieve.end();
            return { sieved: sieve.sieved, referred: inspection.referred() };
        },
    };
}
/** What is done with each object of a pack. What is in a pack before, too, counts there. */
function visiting({ filter, finds, findsNew, isForeign, refers, refersNew }, sieved, candidate) {
    return (pack, { entry, kind, from, to, fresh }) => {
        const type = lane_TYPES[kind] ?? "blob";
        if (pack.again?.[pack.entries.positions[entry] ?? 0] !== 1)
            count(sieved, type, to - from);
        if (fresh < 0)
            refers(type, { from, to });
        else
            refersNew(type, { from, to }, fresh);
        const isClean = !(fresh < 0 ? finds(type, from, to) : findsNew(type, fresh));
        if (!isClean || isForeign(type, from, to)) {
            candidate({ oid: (0,pack_supply/* idOf */.TH)(pack, entry), type, bytes: filter.room.slice(from, to) });
        }
        return isClean;
    };
}


/***/ }),

/***/ 8031:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TH: () => (/* binding */ idOf),
  t8: () => (/* binding */ readPacks),
  kV: () => (/* binding */ supplyPacks)
});

;// CONCATENATED MODULE: ./lib/git/packs/arena.js
/** An arena from `from` to before `to`. Few parts are in use at a time: each is looked for from the beginning. */
function createArena(from, to) {
    const starts = [];
    const ends = [];
    return {
        take(count) {
            let end = from;
            let index = 0;
            for (; index < starts.length && (starts[index] ?? to) - end < count; index++)
                end = ends[index] ?? to;
            if (index === starts.length && to - end < count)
                return -1;
            starts.splice(index, 0, end);
            ends.splice(index, 0, end + count);
            return end;
        },
        free(start) {
            const index = starts.indexOf(start);
            starts.splice(index, 1);
            ends.splice(index, 1);
        },
    };
}

// EXTERNAL MODULE: ./lib/git/packs/entries.js + 1 modules
var packs_entries = __webpack_require__(3435);
// EXTERNAL MODULE: ./lib/git/packs/window.js
var packs_window = __webpack_require__(2320);
;// CONCATENATED MODULE: ./lib/git/packs/families.js



/** Bytes of an entry that is read, and of a delta; what has more is left. Source: our own. */
const PACKED_BYTES = 4 * 1024 * 1024;
/** Bytes that are read at once: of neighbours, which often belong to one family. */
const AHEAD_BYTES = 4 * 1024;
/** Bytes of an object; what has more is left. Source: our own. */
const OBJECT_BYTES = 8 * 1024 * 1024;
/**
 * A reader of families, each from its root on: every object is unpacked once, and made of one that is still there. Of those that are
 * made of the same one, the smallest families come first, so that few objects have to be kept at a time.
 */
function createFamilyReader(options, visitor) {
    const { room } = options.unpacker;
    const packedBytes = Math.min(PACKED_BYTES, Math.floor(room.length / 4));
    const window = (0,packs_window/* createWindow */.J)(options.source, room, packedBytes, Math.min(packedBytes, AHEAD_BYTES));
    const state = { ...options, window, arena: createArena(2 * packedBytes, room.length), packedBytes, visitor };
    const entries = [];
    const bases = [];
    const add = (entry, base) => {
        entries.push(entry);
        bases.push(base);
    };
    return {
        begin: (root) => add(root, undefined),
        step() {
            const entry = entries.pop();
            if (entry === undefined)
                return false;
            const base = bases.pop();
            const made = readEntry(state, entry, base);
            if (base && --base.waiting === 0)
                state.arena.free(base.from);
            if (made === undefined)
                return true;
            const deltas = deltasOf(options.entries, entry);
            made.waiting = deltas.length;
            for (const delta of deltas)
                add(delta, made);
            if (made.waiting === 0)
                state.arena.free(made.from);
            return true;
        },
    };
}
const NOTHING = [];
/** The deltas of an entry, those of the largest families first. */
function deltasOf({ deltas, others, weights }, entry) {
    const first = deltas[entry] ?? packs_entries/* NONE */.x3;
    if (first === packs_entries/* NONE */.x3)
        return NOTHING;
    const found = [first];
    for (let delta = others[first] ?? packs_entries/* NONE */.x3; delta !== packs_entries/* NONE */.x3; delta = others[delta] ?? packs_entries/* NONE */.x3)
        found.push(delta);
    return found.length < 2 ? found : found.sort((left, right) => (weights[right] ?? 0) - (weights[left] ?? 0));
}
/** Makes an object and has it visited. Answers undefined where it was left. */
function readEntry(state, entry, base) {
    const made = base ? patched(state, entry, base) : unpacked(state, entry);
    if (made === undefined) {
        leaveAll(state, entry);
        return undefined;
    }
    made.isClean = state.visitor.visit(made);
    return made;
}
function unpacked(state, entry) {
    const { entries, arena, unpacker } = state;
    const bytes = packedBytesOf(entries, entry);
    const at = streamAt(state, entry, bytes);
    const size = entries.sizes[entry] ?? 0;
    const from = at === packs_entries/* NONE */.x3 ? packs_entries/* NONE */.x3 : take(arena, size);
    if (from === packs_entries/* NONE */.x3)
        return undefined;
    if (unpacker.inflate(at, at + bytes, from, from + size)) {
        return { from, to: from + size, entry, kind: entries.kinds[entry] ?? 0, fresh: packs_entries/* NONE */.x3, isClean: false, waiting: 0 };
    }
    arena.free(from);
    return undefined;
}
function patched(state, entry, base) {
    const { entries, arena, unpacker, packedBytes, overlap } = state;
    const bytes = packedBytesOf(entries, entry);
    const at = streamAt(state, entry, bytes);
    const delta = packedBytes;
    const deltaEnd = delta + (entries.sizes[entry] ?? 0);
    if (at === packs_entries/* NONE */.x3 || deltaEnd > 2 * packedBytes || !unpacker.inflate(at, at + bytes, delta, deltaEnd))
        return undefined;
    const size = unpacker.patchedBytes(delta, deltaEnd, base.to - base.from);
    const from = size < 0 ? packs_entries/* NONE */.x3 : take(arena, size);
    if (from === packs_entries/* NONE */.x3)
        return undefined;
    const count = unpacker.patch(delta, deltaEnd, base.from, base.to, from, from + size, overlap);
    const fresh = base.isClean ? count : packs_entries/* NONE */.x3;
    if (count >= 0)
        return { from, to: from + size, entry, kind: base.kind, fresh, isClean: false, waiting: 0 };
    arena.free(from);
    return undefined;
}
const packedBytesOf = ({ offsets, headers }, entry) => (offsets[entry + 1] ?? 0) - (offsets[entry] ?? 0) - (headers[entry] ?? 0);
/** Where the packed bytes of an entry stand in the room, or NONE. */
const streamAt = ({ entries, window }, entry, bytes) => bytes > 0 ? window.at((entries.offsets[entry] ?? 0) + (entries.headers[entry] ?? 0), bytes) : packs_entries/* NONE */.x3;
/** An object without bytes takes one, so that each begins at a place of its own. */
const take = (arena, size) => (size > OBJECT_BYTES ? packs_entries/* NONE */.x3 : arena.take(Math.max(1, size)));
/** Leaves an entry and all that are made of it. */
function leaveAll({ entries, visitor }, entry) {
    const left = [entry];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        visitor.leave(next);
        left.push(...deltasOf(entries, next));
    }
}
/** The roots of a pack's families, which threads share, and all that belongs to none, which can only be left. */
function rootsOf({ count, kinds, weights }) {
    const roots = new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT));
    const lost = [];
    let known = 0;
    for (let entry = 0; entry < count; entry++) {
        if ((0,packs_entries/* isWhole */.wP)(kinds[entry] ?? 0))
            roots[known++] = entry;
        else if (weights[entry] === 0)
            lost.push(entry);
    }
    return { roots: roots.subarray(0, known), lost };
}

// EXTERNAL MODULE: ./lib/git/packs/pack-index.js
var pack_index = __webpack_require__(9764);
;// CONCATENATED MODULE: ./lib/scan/history/pack-supply.js


const PORTION_NUMBERS = 3;
/** Portions of all packs together: enough that all threads are busy to the end. */
const PORTIONS = 256;
/** A supply of all families of these packs, and the ids of what belongs to none, in hexadecimal digits, each with a line feed. */
function supplyPacks(packs) {
    const sorted = packs.map(({ entries }) => rootsOf(entries));
    const objects = packs.reduce((sum, { entries }) => sum + entries.count, 0);
    const portions = sorted.flatMap(({ roots }, pack) => portionsOf(packs[pack], roots, objects / PORTIONS).map((own) => [pack, ...own]));
    const lost = sorted.flatMap((own, pack) => own.lost.map((entry) => lineOf(packs[pack], entry)));
    return {
        supply: {
            packs,
            roots: sorted.map(({ roots }) => roots),
            portions: sharedNumbers(portions.flat()),
            turn: sharedNumbers([0]),
        },
        lost: Buffer.concat(lost),
    };
}
/** From which to before which root, so that about so many objects belong to each portion. */
function portionsOf(pack, roots, objects) {
    const portions = [];
    let first = 0;
    let weight = 0;
    for (const [index, root] of roots.entries()) {
        weight += pack?.entries.weights[root] ?? 0;
        if (weight < objects && index + 1 < roots.length)
            continue;
        portions.push([first, index + 1]);
        first = index + 1;
        weight = 0;
    }
    return portions;
}
function sharedNumbers(numbers) {
    const shared = new Int32Array(new SharedArrayBuffer(numbers.length * Int32Array.BYTES_PER_ELEMENT));
    shared.set(numbers);
    return shared;
}
/** The id of an entry, in hexadecimal digits. */
function idOf({ entries, index, idBytes }, entry) {
    const from = (0,pack_index/* idPlace */.He)(entries.positions[entry] ?? 0, idBytes);
    return Buffer.from(index.buffer, index.byteOffset + from, idBytes).toString("hex");
}
const lineOf = (pack, entry) => Buffer.from(pack ? `${idOf(pack, entry)}\n` : "");
/** Takes portions until there are none. Answers the ids of objects that have to be read in another way, each with a line feed. */
async function readPacks({ packs, roots, portions, turn }, reading) {
    const left = [];
    let bytes = 0;
    const { unpacker, overlap } = reading;
    const readers = packs.map((pack) => {
        if (unpacker === undefined)
            throw new Error("Packs cannot be read without SIMD.");
        const options = { source: pack.source, entries: pack.entries, unpacker, overlap };
        return createFamilyReader(options, {
            visit(object) {
                bytes += object.to - object.from;
                return reading.visit(pack, object);
            },
            leave: (entry) => void left.push(lineOf(pack, entry)),
        });
    });
    for (let at = next(turn); at < portions.length; at = next(turn)) {
        const [pack = 0, first = 0, end = 0] = portions.subarray(at, at + PORTION_NUMBERS);
        const reader = readers[pack];
        let objects = 0;
        bytes = 0;
        for (const root of roots[pack]?.subarray(first, end) ?? []) {
            reader?.begin(root);
            for (; reader?.step() === true; objects++) {
                if (reading.isFull())
                    await reading.give();
            }
        }
        reading.done(objects, bytes);
    }
    return Buffer.concat(left);
}
const next = (turn) => PORTION_NUMBERS * Atomics.add(turn, 0, 1);


/***/ })

};
;