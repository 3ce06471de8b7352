"use strict";
exports.id = 114;
exports.ids = [114];
exports.modules = {

/***/ 9776:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   MK: () => (/* binding */ writtenByte),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/** The values of hexadecimal digits, by their ASCII codes; 0 for everything else. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, code) => Math.max(0, "0123456789abcdef".indexOf(String.fromCharCode(code))));
/** The byte that two hexadecimal digits at `at` write. */
const writtenByte = (text, at) => ((DIGITS[text[at] ?? 0] ?? 0) << 4) | (DIGITS[text[at + 1] ?? 0] ?? 0);
/** The number of 32 bits, signed, that four bytes make, of which the first is the lowest. */
const numberAt = (bytes, at) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
/** Whether `count` bytes of two texts are the same. */
function isSame(left, leftStart, right, rightStart, count) {
    for (let index = 0; index < count; index++) {
        if (left[leftStart + index] !== right[rightStart + index])
            return false;
    }
    return true;
}


/***/ }),

/***/ 6420:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r7: () => (/* binding */ createByteFilter),
  KX: () => (/* binding */ createReadyFilter),
  BR: () => (/* binding */ readyPatterns)
});

// UNUSED EXPORTS: createPlainFilter, createWasmFilter

;// CONCATENATED MODULE: ./lib/scan/prefilter/comparing.js
const HASHED_BYTES = 64;
/** How assembly/prefilter.ts compares stretches, in plain TypeScript. The hash is another one, which nobody compares. */
const plainComparing = (room) => ({
    commonStart(left, right, most) {
        let count = 0;
        while (count < most && room[left + count] === room[right + count])
            count++;
        return count;
    },
    commonEnd(left, right, most) {
        let count = 0;
        while (count < most && room[left - count - 1] === room[right - count - 1])
            count++;
        return count;
    },
    hash(at) {
        let mixed = 0;
        for (const byte of room.subarray(at, at + HASHED_BYTES))
            mixed = Math.imul(mixed ^ byte, 0x01000193);
        return mixed;
    },
});

// EXTERNAL MODULE: ./lib/scan/prefilter/marks.js
var marks = __webpack_require__(7150);
;// CONCATENATED MODULE: ./lib/scan/prefilter/packed-filter.js
/** New stretches of an object that are told apart; more are joined. */
const STRETCHES = 512;
const STRETCH_BYTES = 8;
/** Bytes of the memory that the tools of a packed filter need. */
const packedToolBytes = ({ inflateTableBytes }) => STRETCHES * STRETCH_BYTES + inflateTableBytes();
/** The packed filter over a room in the memory of an instance. */
function createPackedFilter(module, room, { first, second, table, mask, tools: stretches }) {
    const start = room.byteOffset;
    const ends = new Uint32Array(room.buffer, stretches, 2 * STRETCHES);
    const tables = stretches + STRETCHES * STRETCH_BYTES;
    return {
        room,
        inflate: (from, end, to, toEnd) => module.inflate(start + from, start + end, start + to, start + toEnd, tables) === end - from,
        patchedBytes: (delta, deltaEnd, baseBytes) => module.patchedBytes(start + delta, start + deltaEnd, baseBytes),
        patch(delta, deltaEnd, base, baseEnd, to, toEnd, overlap) {
            const [from, end] = [start + delta, start + deltaEnd];
            const [old, oldEnd] = [start + base, start + baseEnd];
            return module.patch(from, end, old, oldEnd, start + to, start + toEnd, stretches, STRETCHES, overlap);
        },
        searchNew: (count, isSecond = false) => module.searchStretches(isSecond ? second : first, stretches, count) !== 0,
        stretch: (index) => ({ from: (ends[2 * index] ?? 0) - start, to: (ends[2 * index + 1] ?? 0) - start }),
        markNew: (from, to, idBytes, count) => module.markTree(table, mask, start + from, start + to, idBytes, stretches, count) !== 0,
    };
}

// EXTERNAL MODULE: ./lib/scan/prefilter/frequency.js
var frequency = __webpack_require__(902);
// EXTERNAL MODULE: ./lib/scan/prefilter/pattern.js
var prefilter_pattern = __webpack_require__(7854);
;// CONCATENATED MODULE: ./lib/scan/prefilter/groups.js


const BUCKETS = 8;
const PROBES = [0, 1, 2, 3, 4];
/** Patterns of one group. A second pass over all bytes costs less than to compare more patterns at every start that passes. */
const GROUP_PATTERNS = 128;
/** Starts that pass of a pattern which does not spoil the tables of those that are all but literal. */
const NARROW = 1e-8;
/** Patterns in groups. */
function groupsOf(patterns) {
    const own = patterns.map(placed).map(bucketOf).sort(byNibbles);
    // Where each has a bucket of its own, none spoils the tables of another.
    if (own.length <= BUCKETS)
        return own.length === 0 ? [] : [own];
    const narrow = own.filter(({ passing }) => passing < NARROW);
    const wide = own.filter(({ passing }) => passing >= NARROW);
    return [narrow, wide].flatMap((buckets) => {
        const groups = Math.ceil(buckets.length / GROUP_PATTERNS);
        const size = Math.ceil(buckets.length / Math.max(1, groups));
        return Array.from({ length: groups }, (_, index) => joinedToEight(buckets.slice(index * size, (index + 1) * size)));
    });
}
/** The share of starts that pass where a pattern is looked up alone, about. */
const passingOf = (pattern) => bucketOf(placed(pattern)).passing;
const together = (shares, start) => PROBES.reduce((share, probe) => share * (shares[start + probe] ?? 1), 1);
/** A pattern of less than five bytes is looked up beyond its end, where every byte will do. */
function placed(pattern) {
    const shares = pattern.sets.map(frequency/* shareOf */.t);
    let shift = 0;
    for (let start = 1; start + PROBES.length <= shares.length; start++) {
        if (together(shares, start) < together(shares, shift))
            shift = start;
    }
    return { pattern, shift };
}
/** Joins the two buckets that then let through the least more, until eight are left. */
function joinedToEight(own) {
    const buckets = neighboursJoined(own);
    const costs = buckets.map((left, row) => buckets.map((right, column) => (row < column ? costOf(left, right) : 0)));
    while (buckets.length > BUCKETS) {
        const [left, right] = cheapestOf(costs);
        buckets[left] = joined(buckets[left], buckets[right]);
        for (const row of [buckets, costs, ...costs])
            row.splice(right, 1);
        buckets.forEach((other, index) => {
            costs[Math.min(left, index)]?.splice(Math.max(left, index), 1, costOf(buckets[left], other));
        });
    }
    return buckets;
}
/** How much more passes where two buckets become one. */
const costOf = (left, right) => joined(left, right).passing - (left?.passing ?? 0) - (right?.passing ?? 0);
/** Row and column, the smaller first, of the least cost of two different buckets. */
function cheapestOf(costs) {
    let [left, right, least] = [0, 1, Number.POSITIVE_INFINITY];
    for (let row = 0; row < costs.length; row++) {
        for (let column = row + 1; column < costs.length; column++) {
            const cost = costs[row]?.[column] ?? least;
            if (cost < least)
                [left, right, least] = [row, column, cost];
        }
    }
    return [left, right];
}
/** So many buckets that all pairs can be weighed: of more, neighbours are joined first. */
const WEIGHED = 128;
function neighboursJoined(buckets) {
    const size = Math.ceil(buckets.length / WEIGHED);
    const starts = buckets.map((_, index) => index).filter((index) => index % size === 0);
    return starts.map((start) => buckets.slice(start, start + size).reduce(joined));
}
function bucketOf(placed) {
    const nibbles = PROBES.map((probe) => {
        const set = placed.pattern.sets[placed.shift + probe];
        const bytes = set === undefined ? EVERY : (0,prefilter_pattern/* bytesOf */.$$)(set);
        return {
            low: bytes.reduce((bits, byte) => bits | (1 << (byte & 15)), 0),
            high: bytes.reduce((bits, byte) => bits | (1 << (byte >> 4)), 0),
        };
    });
    return { placed: [placed], nibbles, passing: passing(nibbles) };
}
const EVERY = Array.from({ length: 256 }, (_, byte) => byte);
function byNibbles(left, right) {
    const keys = [left, right].map(({ nibbles }) => nibbles.flatMap(({ high, low }) => [high, low]));
    const [own = [], other = []] = keys;
    return own.map((bits, index) => bits - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
function joined(left = NONE, right = NONE) {
    const nibbles = PROBES.map((probe) => {
        const [one, other] = [left.nibbles[probe] ?? EMPTY, right.nibbles[probe] ?? EMPTY];
        return { low: one.low | other.low, high: one.high | other.high };
    });
    return { placed: [...left.placed, ...right.placed], nibbles, passing: passing(nibbles) };
}
const EMPTY = { low: 0, high: 0 };
const NONE = { placed: [], nibbles: [], passing: 0 };
const passing = (nibbles) => nibbles.reduce((share, own) => share * shareWith(own), 1);
const known = new Map();
/** The share of the bytes that have one of these low and one of these high nibbles. */
function shareWith({ low, high }) {
    const key = high * 0x10000 + low;
    const share = known.get(key) ?? sumWith(low, high);
    known.set(key, share);
    return share;
}
function sumWith(low, high) {
    let share = 0;
    for (let upper = 0; upper < 16; upper++) {
        if (((high >> upper) & 1) === 0)
            continue;
        for (let lower = 0; lower < 16; lower++)
            if ((low >> lower) & 1)
                share += (0,frequency/* frequencyOf */.y)((upper << 4) | lower);
    }
    return share;
}

;// CONCATENATED MODULE: ./lib/scan/prefilter/families.js


/** Starts that pass a few positions, up to which a pattern is looked up by them. */
const RARE = 1e-7;
/** Bytes of one kind in a row, from which on most text has few such runs. */
const SHORTEST_RUN = 12;
const MOST_MEMBERS = 64;
/** Sorts patterns by the way in which they are found. */
function sorted(patterns) {
    const others = [];
    const kinds = new Map();
    for (const pattern of patterns) {
        const part = partOf(pattern);
        if (part === undefined)
            others.push(pattern);
        else
            kinds.set(part.kind, [...(kinds.get(part.kind) ?? []), { pattern, part }]);
    }
    return { families: [...kinds.values()].map(familyOf), others };
}
function partOf(pattern) {
    const { sets, digits } = pattern;
    if (digits !== undefined)
        return { kind: `${digits} digits`, start: 0, end: sets.length, run: digits };
    if (passingOf(pattern) < RARE)
        return undefined;
    const [first] = sets;
    const parts = [
        ...KINDS.map(([kind, of]) => longest(kind, sets, (set) => isWithin(set, of))),
        ...(first ? [longest(`run ${(0,prefilter_pattern/* keyOf */.TN)(first)}`, sets, (set) => (0,prefilter_pattern/* keyOf */.TN)(set) === (0,prefilter_pattern/* keyOf */.TN)(first))] : []),
    ];
    return parts.find(({ run }) => run >= SHORTEST_RUN);
}
/** What long parts of patterns are made of, the narrowest first. What repeats one set is a kind of its own. */
const KINDS = [
    ["id", (0,prefilter_pattern/* setWith */.ZL)("0123456789ABCDEFabcdef-:")],
    ["wide digits", prefilter_pattern/* BASE64_DIGITS */.jN.map((bits, index) => (index === 0 ? bits | 1 : bits))],
];
function longest(kind, sets, belongs) {
    let found = { kind, start: 0, end: 0, run: 0 };
    let start = 0;
    for (let end = 0; end <= sets.length; end++) {
        const set = sets[end];
        if (set !== undefined && belongs(set))
            continue;
        if (end - start > found.run)
            found = { kind, start, end, run: end - start };
        start = end + 1;
    }
    return found;
}
function familyOf(all) {
    const sets = all.flatMap(({ pattern: { sets: own, digits }, part: { start, end } }) => digits === undefined ? own.slice(start, end) : [prefilter_pattern/* BASE64_DIGITS */.jN]);
    const members = all.map(({ pattern, part }) => ({ pattern, lead: part.start }));
    return {
        set: (0,prefilter_pattern/* setOf */.s4)(sets.flatMap(prefilter_pattern/* bytesOf */.$$)),
        length: Math.min(...all.map(({ part }) => part.run)),
        part: Math.min(...all.map(({ part }) => part.end - part.start)),
        members: Array.from({ length: Math.ceil(members.length / MOST_MEMBERS) }, (_, index) => members.slice(index * MOST_MEMBERS, (index + 1) * MOST_MEMBERS)),
    };
}
const isWithin = (set, whole) => set.every((bits, index) => (bits & ~(whole[index] ?? 0)) === 0);
/** For a place in the parts of some members: the bits of those that have a byte there, for each byte. */
function tableOf(members, place) {
    const table = new BigUint64Array(256);
    for (const [index, { pattern, lead }] of members.entries()) {
        for (const byte of (0,prefilter_pattern/* bytesOf */.$$)(pattern.sets[lead + place] ?? new Uint8Array(32))) {
            table[byte] = (table[byte] ?? 0n) | (1n << BigInt(index));
        }
    }
    return table;
}

;// CONCATENATED MODULE: ./lib/scan/prefilter/program.js



const program_BUCKETS = 8;
const GROUP_BUCKETS = 160;
const GROUP_BYTES = 192;
const ADDRESS_BYTES = 4;
const LANES = 16;
/** Places of a family's runs that are looked up before a pattern is compared. */
const MOST_TABLES = 8;
/** The program of these patterns; its layout is described in assembly/prefilter.ts. */
function program_compileProgram(patterns) {
    const distinct = [...new Map(patterns.map((pattern) => [pattern.sets.map(prefilter_pattern/* keyOf */.TN).join(), pattern])).values()];
    const { families, others } = sorted(distinct);
    const groups = groupsOf(others);
    const writer = createWriter(8 + groups.length * GROUP_BYTES + families.length * ADDRESS_BYTES);
    writer.word(0, groups.length);
    writer.word(4, families.length);
    groups.forEach((group, index) => {
        writeGroup(writer, 8 + index * GROUP_BYTES, group);
    });
    families.forEach((family, index) => {
        writer.word(8 + groups.length * GROUP_BYTES + index * ADDRESS_BYTES, writeFamily(writer, family));
    });
    return { bytes: writer.bytes(), slack: 3 * LANES, overlap: overlapOf(patterns) };
}
/** As Program has it. */
const overlapOf = (patterns) => Math.max(1, ...patterns.map(({ sets, digits = 0 }) => Math.max(sets.length, digits))) - 1;
function writeGroup(writer, at, group) {
    group.forEach(({ nibbles }, bucket) => {
        nibbles.forEach(({ low, high }, probe) => {
            writer.table(at + 32 * probe, low, bucket);
            writer.table(at + 32 * probe + 16, high, bucket);
        });
    });
    for (let bucket = 0; bucket < program_BUCKETS; bucket++) {
        const placed = group[bucket]?.placed ?? [];
        const entries = placed.flatMap(({ pattern, shift }) => [
            ...certainBits(pattern, shift),
            writePattern(writer, pattern, shift),
        ]);
        writer.word(at + GROUP_BUCKETS + 4 * bucket, writer.words([placed.length, ...entries]));
    }
}
/** The bits that are the same in all bytes which the four positions from `shift` on may have: where they are, and which. */
function certainBits({ sets }, shift) {
    let [mask, value] = [0, 0];
    for (let place = 3; place >= 0; place--) {
        const set = sets[shift + place];
        const bytes = set === undefined ? [0, 255] : (0,prefilter_pattern/* bytesOf */.$$)(set);
        const own = bytes.reduce((bits, byte) => bits & ~(byte ^ (bytes[0] ?? 0)), 255);
        mask = mask * 256 + own;
        value = value * 256 + ((bytes[0] ?? 0) & own);
    }
    return [mask, value];
}
function writeFamily(writer, family) {
    const { set, length, part, members } = family;
    const count = Math.min(MOST_TABLES, part);
    const parts = members.map((own) => {
        const tables = Array.from({ length: count }, (_, place) => Buffer.from(tableOf(own, place).buffer));
        return [
            writer.append(Buffer.concat(tables)),
            ...own.map(({ pattern, lead }) => writePattern(writer, pattern, lead)),
        ];
    });
    const words = [writer.append(belonging(set)), length, part, count, parts.length, ...parts.map(writer.words)];
    const address = writer.append(nibbleTables(set));
    writer.words(words);
    return address;
}
/** By the low nibble, a bit for each high nibble of ASCII; and that bit by the high nibble. What is no ASCII counts as its lower half. */
function nibbleTables(set) {
    const tables = Buffer.alloc(32);
    for (const byte of (0,prefilter_pattern/* bytesOf */.$$)(set)) {
        const bit = 1 << ((byte >> 4) & 7);
        tables[byte & 15] = (tables[byte & 15] ?? 0) | bit;
        tables[16 + (byte >> 4)] = bit;
    }
    return tables;
}
const belonging = (set) => Buffer.from(Array.from({ length: 256 }, (_, byte) => Number((0,prefilter_pattern/* contains */.gR)(set, byte))));
const writePattern = (writer, { sets }, shift) => writer.words([sets.length, shift, ...sets.map(writer.set)]);
function createWriter(headerBytes) {
    const header = Buffer.alloc(headerBytes);
    const parts = [header];
    let length = headerBytes;
    const sets = new Map();
    const append = (part) => {
        const address = length;
        parts.push(part);
        length += part.length;
        return address;
    };
    return {
        append,
        word: (at, value) => void header.writeUInt32LE(value, at),
        table(at, nibbles, bucket) {
            for (let nibble = 0; nibble < 16; nibble++) {
                if ((nibbles >> nibble) & 1)
                    header[at + nibble] = (header[at + nibble] ?? 0) | (1 << bucket);
            }
        },
        set(set) {
            const known = sets.get((0,prefilter_pattern/* keyOf */.TN)(set)) ?? append(Buffer.from(set));
            sets.set((0,prefilter_pattern/* keyOf */.TN)(set), known);
            return known;
        },
        words(words) {
            const part = Buffer.alloc(4 * words.length);
            words.forEach((word, index) => {
                part.writeUInt32LE(word, 4 * index);
            });
            return append(part);
        },
        bytes: () => Buffer.concat(parts),
    };
}

;// CONCATENATED MODULE: ./lib/scan/prefilter/twin.js


/**
 * What assembly/prefilter.ts does, in plain TypeScript: a function that answers the start of a match that lies whole in the
 * bytes from `from` to before `to`, or -1.
 */
function createTwin(patterns) {
    const index = indexOf(patterns);
    return (bytes, from, to) => {
        for (let at = from; at < to; at++) {
            const entries = index[bytes[at] ?? 0];
            if (entries === undefined)
                continue;
            for (const { pattern, offset } of entries) {
                const start = at - offset;
                if (start >= from && matches(pattern, bytes, start, to) && isAmongDigits(pattern, bytes, start, from, to)) {
                    return start;
                }
            }
        }
        return -1;
    };
}
function matches({ sets }, bytes, start, to) {
    if (start + sets.length > to)
        return false;
    for (let index = 0; index < sets.length; index++) {
        const set = sets[index];
        if (set === undefined || !(0,prefilter_pattern/* contains */.gR)(set, bytes[start + index] ?? 0))
            return false;
    }
    return true;
}
/** Whether as many digits of base64 stand in a row around a match as its pattern says. */
function isAmongDigits({ sets, digits }, bytes, at, from, to) {
    if (digits === undefined)
        return true;
    let [start, end] = [at, at + sets.length];
    while (start > from && (0,prefilter_pattern/* contains */.gR)(prefilter_pattern/* BASE64_DIGITS */.jN, bytes[start - 1] ?? 0))
        start--;
    while (end < to && (0,prefilter_pattern/* contains */.gR)(prefilter_pattern/* BASE64_DIGITS */.jN, bytes[end] ?? 0))
        end++;
    return end - start >= digits;
}
function indexOf(patterns) {
    const index = [];
    for (const pattern of patterns) {
        const costs = pattern.sets.map(frequency/* shareOf */.t);
        const offset = costs.indexOf(Math.min(...costs));
        for (const byte of (0,prefilter_pattern/* bytesOf */.$$)(pattern.sets[offset] ?? new Uint8Array(32))) {
            const entries = index[byte] ?? [];
            entries.push({ pattern, offset });
            index[byte] = entries;
        }
    }
    return Array.from({ length: 256 }, (_, byte) => index[byte]);
}

// EXTERNAL MODULE: ./lib/scan/prefilter/webassembly.js + 1 modules
var webassembly = __webpack_require__(5693);
;// CONCATENATED MODULE: ./lib/scan/prefilter/byte-filter.js






/**
 * A filter with `roomBytes` of room and a table of `tableBytes`, a power of two: in WebAssembly, or where that has no SIMD, in TypeScript.
 */
const createByteFilter = (patterns, roomBytes, tableBytes = 0) => createReadyFilter(readyPatterns(patterns), roomBytes, tableBytes);
/** Makes patterns ready for createReadyFilter. */
function readyPatterns(patterns) {
    if ("program" in patterns)
        return (0,webassembly/* hasSimd */.e)() ? patterns.program() : patterns.patterns();
    return (0,webassembly/* hasSimd */.e)() ? program_compileProgram(patterns) : patterns;
}
/**
 * createByteFilter for what was made ready on the same platform; with `second` patterns, a filter that can search for either in the
 * same room.
 */
function createReadyFilter(ready, roomBytes, tableBytes = 0, second) {
    if (!("slack" in ready))
        return plainFilterOf(ready, patternsIn(second), roomBytes, tableBytes);
    const module = (0,webassembly/* instantiate */.F)();
    if (module)
        return filterOf(module, [ready, programIn(second)], roomBytes, tableBytes);
    throw new Error("Patterns were made ready for WebAssembly, and here is none.");
}
const patternsIn = (ready) => ready && "slack" in ready ? undefined : ready;
const programIn = (ready) => ready && "slack" in ready ? ready : undefined;
/** The filter in TypeScript. */
const createPlainFilter = (patterns, roomBytes, tableBytes = 0) => plainFilterOf("program" in patterns ? patterns.patterns() : patterns, undefined, roomBytes, tableBytes);
function plainFilterOf(patterns, second, roomBytes, tableBytes) {
    const room = new Uint8Array(roomBytes);
    const twin = createTwin(patterns);
    const other = createTwin(second ?? []);
    const table = new Uint8Array(tableBytes);
    return {
        room,
        table,
        overlap: Math.max(overlapOf(patterns), overlapOf(second ?? [])),
        search: (from, to) => twin(room, from, to),
        searchSecond: (from, to) => other(room, from, to),
        holdsNul: (from, to) => room.subarray(from, to).includes(0),
        ...plainComparing(room),
        markTree: (from, to, idBytes) => (0,marks/* markTree */.A1)(table, room, from, to, idBytes),
        packed: undefined,
    };
}
const PAGE_BYTES = 65_536;
const LINE_BYTES = 64;
/** The filter in WebAssembly, or undefined where the platform has no SIMD. */
function createWasmFilter(patterns, roomBytes, tableBytes = 0) {
    const module = instantiate();
    const program = module && ("program" in patterns ? patterns.program() : compileProgram(patterns));
    return module && program && filterOf(module, [program, undefined], roomBytes, tableBytes);
}
/** Where the first program lies; what lies before is the module's own. */
const PROGRAMS = 64;
/** A program without patterns; see assembly/prefilter.ts. */
const NO_PROGRAM = { bytes: new Uint8Array(8), slack: 0, overlap: 0 };
/** Everything of a tree is marked, and not what stands in so many stretches. */
const ALL = -1;
function filterOf(module, [first, second = NO_PROGRAM], roomBytes, tableBytes) {
    const { memory, search, holdsNul, commonStart, commonEnd, hash, markTree: mark } = module;
    const other = linesUp(PROGRAMS + first.bytes.length);
    const start = linesUp(other + second.bytes.length);
    const table = linesUp(start + roomBytes + Math.max(first.slack, second.slack));
    const tools = table + tableBytes;
    memory.grow(Math.ceil((tools + packedToolBytes(module)) / PAGE_BYTES));
    new Uint8Array(memory.buffer).set(first.bytes, PROGRAMS);
    new Uint8Array(memory.buffer).set(second.bytes, other);
    const room = new Uint8Array(memory.buffer, start, roomBytes);
    const mask = tableBytes * 8 - 1;
    const searchFor = (program, from, to) => {
        const found = search(program, start + from, start + to);
        return found < 0 ? found : found - start;
    };
    return {
        room,
        overlap: Math.max(first.overlap, second.overlap),
        search: (from, to) => searchFor(PROGRAMS, from, to),
        searchSecond: (from, to) => searchFor(other, from, to),
        holdsNul: (from, to) => holdsNul(start + from, start + to) !== 0,
        commonStart: (left, right, most) => commonStart(start + left, start + right, most),
        commonEnd: (left, right, most) => commonEnd(start + left, start + right, most),
        hash: (at) => hash(start + at),
        table: new Uint8Array(memory.buffer, table, tableBytes),
        markTree: (from, to, idBytes) => mark(table, mask, start + from, start + to, idBytes, 0, ALL) !== 0,
        packed: createPackedFilter(module, room, { first: PROGRAMS, second: other, table, mask, tools }),
    };
}
const linesUp = (address) => Math.ceil(address / LINE_BYTES) * LINE_BYTES;


/***/ }),

/***/ 7150:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ markTree),
/* harmony export */   Qw: () => (/* binding */ markIds),
/* harmony export */   R7: () => (/* binding */ markWritten),
/* harmony export */   T_: () => (/* binding */ markLines),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   z7: () => (/* binding */ tableBytesFor)
/* harmony export */ });
/* harmony import */ var _git_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9776);

/** Bits of a table for each id that is expected. Three of 32 are set: (3/32)^3 is less than 1/1,000. Source: our own. */
const BITS_PER_ID = 32;
const SMALLEST_BYTES = 64 * 1024;
/** Enough for 4 million ids; of a repository with more, a missing one is overlooked more easily, since memory is bounded. */
const LARGEST_BYTES = 16 * 1024 * 1024;
/**
 * The bytes, a power of two, of a table in which so many ids are remembered as bits: whether one set lies within another can be asked
 * later, whatever the order in which they came. An id that is missing is overlooked with a probability below 1 in 1,000.
 */
function tableBytesFor(ids) {
    let bytes = SMALLEST_BYTES;
    while (bytes < LARGEST_BYTES && bytes * 8 < ids * BITS_PER_ID)
        bytes *= 2;
    return bytes;
}
/** An id is three numbers of 32 bits, the first byte the lowest, cut to the size of the table. */
const NUMBERS = [0, 1, 2];
const NUMBER_BYTES = 4;
function mark(table, number) {
    const bit = (number & (table.length * 8 - 1)) >>> 0;
    table[bit >> 3] = (table[bit >> 3] ?? 0) | (1 << (bit & 7));
}
/** Marks an id whose hexadecimal digits stand at `at`. */
function markWritten(table, text, at) {
    for (const index of NUMBERS) {
        let number = 0;
        for (let byte = NUMBER_BYTES - 1; byte >= 0; byte--) {
            const digit = at + 2 * (NUMBER_BYTES * index + byte);
            number = (number << 8) | (0,_git_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenByte */ .MK)(text, digit);
        }
        mark(table, number);
    }
}
/** Marks ids that are lines of `idDigits` digits each. */
function markLines(table, lines, idDigits) {
    for (let at = 0; at < lines.length; at += idDigits + 1)
        markWritten(table, lines, at);
}
/** Marks `count` ids that stand one behind the other. */
function markIds(table, ids, from, count, idBytes) {
    for (let at = from; at < from + count * idBytes; at += idBytes) {
        for (const index of NUMBERS)
            mark(table, (0,_git_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(ids, at + NUMBER_BYTES * index));
    }
}
const NUL = 0;
/** What markTree of assembly/prefilter.ts does, in plain TypeScript. */
function markTree(table, tree, from, to, idBytes) {
    const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
    for (let at = from; at < to;) {
        const isSubmodule = bytes[at] === 0x31 && bytes[at + 1] === 0x36;
        const end = bytes.indexOf(NUL, at);
        at = end + 1 + idBytes;
        if (end < 0 || at > to)
            return false;
        if (!isSubmodule)
            for (const index of NUMBERS)
                mark(table, bytes.readInt32LE(end + 1 + NUMBER_BYTES * index));
    }
    return true;
}
/** Whether everything that is marked in `part` is marked in `whole` too. They are of one size. */
const isWithin = (part, whole) => part.every((bits, index) => (bits & ~(whole[index] ?? 0)) === 0);


/***/ }),

/***/ 5693:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ hasSimd),
  F: () => (/* binding */ instantiate)
});

;// CONCATENATED MODULE: ./lib/scan/prefilter/module.js
// Made by `npm run generate` from assembly/.
/** What assembly/index.ts exports as a WebAssembly module, in base64. */
const MODULE = "AGFzbQEAAAABTQpgA39/fwF/YAZ/f39/f38Bf2ABfwF/YAAAYAd/f39/f39/AX9gAn9/AX9gAAF/YAR/f39/AX9gBX9/f39/AX9g" +
    "CX9/f39/f39/fwF/AxMSAQABAwAAAAQFAgAAAgYHCAAJBQMBAAAGMwp+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEA" +
    "C38BQQALfwFBAAt/AUEACweRAQwFcGF0Y2gAEQxwYXRjaGVkQnl0ZXMAEAdpbmZsYXRlAA8RaW5mbGF0ZVRhYmxlQnl0ZXMADQlj" +
    "b21tb25FbmQACwtjb21tb25TdGFydAAKBGhhc2gACQhob2xkc051bAAICG1hcmtUcmVlAAcGc2VhcmNoAAEPc2VhcmNoU3RyZXRj" +
    "aGVzAAQGbWVtb3J5AgAIAQMKyTYS0QgBC38gAEGABGoiCyEJA0AgCSALQSBqSQRAIAn9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAlB" +
    "EGohCQwBCwtBACEJA0AgAiAJSwRAIAEgCWr9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZCEGIAIgCWsiB0EQSQRAIAZBASAHdEEB" +
    "a3EhBgsDQCAGBEAgCyAGaCABIAlqai0AAEEBdGoiByAHLwEAQQFqOwEAIAYgBkEBa3EhBgwBCwsgCUEQaiEJDAELC0EBIQdBACEG" +
    "QQEhCQJ/A0AgCUEPTQRAIAlBAXQiDCAAQaAEamogCDsBACALIAxqLwEAIgwgCGpBAXQhCEF/IAdBAXQgDGsiB0EASA0CGiAJIAYg" +
    "DBshBiAJQQFqIQkMAQsLQX8gBiAFRSAGQQFKciAHQQBKcRsLIgZBAEgEQEF/DwtBBCAGIAQgBCAGSxsiC3QhByADIQQDQCAEIAMg" +
    "B2pJBEAgBP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgBEEQaiEEDAELCyAGIAtrIQ5BASALdCEGA0AgAiAKSwRAIAEgCmr9AAQA/QwA" +
    "AAAAAAAAAAAAAAAAAAAA/ST9ZCEHIAIgCmsiBEEQSQRAIAdBASAEdEEBa3EhBwsDQCAHBEAgAEGgBGogCiAHaGoiCSABai0AACIM" +
    "QQF0aiIELwEAIg0iCEEBdkHVqgFxIAhB1aoBcUEBdHIiCEECdkGz5gBxIAhBs+YAcUECdHIiCEEEdkGPHnEgCEGPHnFBBHRyIghB" +
    "/wFxQQh0IAhBCHZyQRAgDGt2IQggBCANQQFqOwEAIAlBEHQhBAJAIAVFDQAgBUECRgRAIAlBAWpBEHQhBCAJQQRJDQEgCUEBdkEB" +
    "ayEEIAlBHUsEf0GAgAUFIAlBAXFBAmogBHRBAWpBEHQgBEEIdHILIQQMAQsgCUEQdEGAgAJyIQQgCUGAAkkNAEGAgAEhBCAJQYAC" +
    "Rg0AIAlBgQJrIglBA2pBEHQhBCAJQQhJDQBBgICICCEEIAlBHEYNACAJQQRrQQJ2IQQgCUEcSwR/QYCABQUgCUEDcUEEaiAEdEED" +
    "akEQdCAEQQh0cgshBAsCQCALIAxPBEAgBCEJIAghBANAIARBASALdEkEQCADIARBAnRqIAkgDHI2AgAgBEEBIAx0aiEEDAELCwwB" +
    "CyADIAhBASALdEEBa3FBAnRqIg8oAgBFBEAgDyAGQRB0QYDAAHIgDkEIdHIgC3I2AgBBBCAOdCEQIAMgBkECdGoiDSEJA0AgCSAN" +
    "IBBqSQRAIAn9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAlBEGohCQwBCwsgBkEBIA50aiEGCyADIA8oAgBBEHZBAnRqIQkgDCALayEM" +
    "IAggC3YhCANAIAhBASAOdEkEQCAJIAhBAnRqIAQgDHI2AgAgCEEBIAx0aiEIDAELCwsgByAHQQFrcSEHDAELCyAKQRBqIQoMAQsL" +
    "IAsLhgEBBH8gACQJIAAoAgAhBiAAKAIEIQQgAEEIaiEAA0AgAyAGSQRAIAAgASACEAUiBUEATgRAIAUPCyADQQFqIQMgAEHAAWoh" +
    "AAwBCwtBACEDA0AgAyAESQRAIwkgACgCAGogASACEAYiBUEATgRAIAUPCyADQQFqIQMgAEEEaiEADAELC0F/C8ADAgJ/A3sgAkEL" +
    "SQRAAkADQCACIANqIgAgBU0EQANAIAAgA0sEfyABIABBAWstAABqLQAABUEACwRAIABBAWshAAwBCwsgACADRg0CIAAhAwwBCwsg" +
    "BSEDCyADDwsgAP0ABAAhCCAA/QAEECEJIAQgAyAEa0FwcWohBgNAIAUgBksEQAJ/IAggBv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8P" +
    "D/1O/Q4gCSAKQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9IyIK/VNFIAJBH08NABogCv1k" +
    "Qf8BcUUgAkEXTw0AGiAK/QwAAAAAAAAAAAAAAAAAAAAA/Tf9pAEiAEEBcSAAQQRxQQZ0cgshBwNAIAcEQCADIAYgB2hqIgBLIAAg" +
    "BU9yRQRAIAAhBANAIAMgBEkEfyABIARBAWstAABqLQAABUEACwRAIARBAWshBAwBCwsDQCAAIAVJIAAgAiAEaklxBH8gASAALQAA" +
    "ai0AAAVBAAsEQCAAQQFqIQAMAQsLIAAgAiAEakYEQCAEDwsLIAcgB0EBa3EhBwwBCwsgBkEQaiEGDAELCyAFCwYAQQokAws2AANA" +
    "IAJBAEoEQCAAIAEoAgAgASgCBBABQQBOBEBBAQ8LIAJBAWshAiABQQhqIQEMAQsLQQALnQYCDX8LeyAA/QAEACEQIAD9AAQQIREg" +
    "AP0ABCAhEiAA/QAEMCETIAD9AARAIRQgAP0ABFAhFSAA/QAEYCEWIAD9AARwIRcgAP0ABIABIRggAP0ABJABIRkgASEDA0AgAiAD" +
    "SwRAAkAgECAD/QAEACIa/QwPDw8PDw8PDw8PDw8PDw8P/U79DiARIBpBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiASIAP9" +
    "AAQBIhr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIBMgGkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/U4gFCAD/QAEAiIa/QwP" +
    "Dw8PDw8PDw8PDw8PDw8P/U79DiAVIBpBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv1OIhr9U0UNACAaIBYgA/0ABAMiGv0M" +
    "Dw8PDw8PDw8PDw8PDw8PD/1O/Q4gFyAaQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4gGCAD/QAEBCIa/QwPDw8PDw8PDw8P" +
    "Dw8PDw8P/U79DiAZIBpBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv1O/U4iGv1TRQ0AIBr9DAAAAAAAAAAAAAAAAAAAAAD9" +
    "JP1kIQZBACAa/QsEAAJAA0AgBgRAIAZoIQkgBiAGQQFrcSEGIAktAAAhBwNAIAcEQCMJIABBoAFqIAdoQQJ0aigCAGohBCAHIAdB" +
    "AWtxIQcgAyAJaiILKAIAIQwgBEEEaiIFIAQoAgBBDGxqIQ0CQANAIAUgDUkEQCAFKAIEIAwgBSgCAHFGBEAgCyMJIAUoAghqIgoo" +
    "AgRrIgQgAU4EfwJ/QQAgCigCACIOIARqIAJLDQAaQQAhCANAIAggDkkEQEEAIwkgCkEIaiAIQQJ0aigCAGogBCAIai0AACIPQQN2" +
    "ai0AACAPQQdxdkEBcUUNAhogCEEBaiEIDAELC0EBCwVBAAsNAwsgBUEMaiEFDAELC0F/IQQLIARBAE4NBAwBCwsMAQsLQX8hBAsg" +
    "BEEATgRAIAQPCwsgA0EQaiEDDAELC0F/C9oDAhB/AX4gACMJIAAoAiBqIgsgACgCJCINIAEgASACEAIhAwNAIAIgA0sEQCADIQQD" +
    "QCACIARLBH8gCyAELQAAai0AAAVBAAsEQCAEQQFqIQQMAQsLIAQgACgCKGshDiAAKAIsIQ8gAEE0aiEIIAAoAjAhCQJAA0AgCQRA" +
    "IwkjCSAIKAIAaiIQKAIAaiEMIAMhBQJAA0AgBSAOTQRAIAwgBS0AAEEDdGopAwAhE0EBIQYDQCAGIA9JIBNCAFJxBEAgEyAMIAZB" +
    "C3RqIAUgBmotAABBA3RqKQMAgyETIAZBAWohBgwBCwsDQCATQgBSBEAjCSAQQQRqIBN6p0ECdGooAgBqIQogEyATQgF9gyETIAUg" +
    "CigCBGsiBiABTgR/An9BACAKKAIAIhEgBmogAksNABpBACEHA0AgByARSQRAQQAjCSAKQQhqIAdBAnRqKAIAaiAGIAdqLQAAIhJB" +
    "A3ZqLQAAIBJBB3F2QQFxRQ0CGiAHQQFqIQcMAQsLQQELBUEACw0EDAELCyAFQQFqIQUMAQsLQX8hBgsgBkEATg0CIAlBAWshCSAI" +
    "QQRqIQgMAQsLQX8hBgsgBkEATgRAIAYPCyAAIAsgDSAEQQFqIAEgAhACIQMMAQsLQX8LvQIBBX8gBSAGQQAgBkEAShtBA3RqIQkD" +
    "QCACIANJBEAgAiEIIAIvAQBBsewARiEKAkADQCACIANJBEAgAiAC/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiC2hqIQcgCw0C" +
    "IAJBEGohAgwBCwsgAiEHCyADIAdBAWogBGoiAkkEQEEADwsDQCAFIAlJBH8gBSgCBCAITQVBAAsEQCAFQQhqIQUMAQsLQQEgBkEA" +
    "TiIIBH8gBSAJRgR/QQEFIAUoAgAgAk8LBSAICyAKGw0BIAAgBygCASABcSIIQQN2aiIKIAotAABBASAIQQdxdHI6AAAgACAHKAIF" +
    "IAFxIghBA3ZqIgogCi0AAEEBIAhBB3F0cjoAACAAIAcoAgkgAXEiB0EDdmoiCCAILQAAQQEgB0EHcXRyOgAADAELC0EBC0oAA0Ag" +
    "AEEQaiABTQRAIAD9AAQA/WNFBEBBAQ8LIABBEGohAAwBCwsDQCAAIAFJBEAgAC0AAEUEQEEBDwsgAEEBaiEADAELC0EAC0oCAX4B" +
    "f0KlxoihyJyn+UshAQNAIAJBwABJBEAgASAAIAJqKQMAhUKzg4CAgCB+IgFCHYggAYUhASACQQhqIQIMAQsLIAFCGIinC3IBAn8D" +
    "QCADQRBqIAJNBEAgACADav0ABAAgASADav0ABAD9I/1kQX9zQf//A3EiBARAIAMgBGhqDwsgA0EQaiEDDAELCwNAIAIgA0sEfyAA" +
    "IANqLQAAIAEgA2otAABGBUEACwRAIANBAWohAwwBCwsgAwt9AQJ/A0AgA0EQaiIEIAJNBEAgACAEa/0ABAAgASAEa/0ABAD9I/1k" +
    "QX9zQf//A3EiBARAIAMgBEEQdGdqDwsgA0EQaiEDDAELCwNAIAIgA0sEfyAAIANrQQFrLQAAIAEgA2tBAWstAABGBUEACwRAIANB" +
    "AWohAwwBCwsgAwvMBQIGfwF+IwCnQR9xIQEjAEIFiCQAIwFBBWskASMAp0EfcSMAQgWIJAAjAUEFayQBQQFqIgVBHksgAUGBAmoi" +
    "BEGeAktyBH9BAAUjAKdBD3EjAEIEiCQAIwFBBGskAUEEaiECIAAhAQNAIAEgAEETakkEQCAB/QwAAAAAAAAAAAAAAAAAAAAA/QsE" +
    "ACABQRBqIQEMAQsLQrCUgfSkxqqWAiEHQQAhAQNAIAEgAkkEQCMBQQNJBEAjACMCKQMAIwGthoQkACMCQT8jAWtBA3ZqJAIjAUE4" +
    "ciQBCyMAp0EHcSEGIwBCA4gkACMBQQNrJAEgAELs6ISXPCAHIAFBDEYbIgdCH4OnaiAGOgAAIAdCBYghByABQQFqIQEMAQsLIAAg" +
    "AEETIABBwIwIakEHQQAQACIBJAcgAUEATgtFBEBBAA8LIAQgBWohBgNAIAMgBkkEQCMAIwIpAwAjAa2GhCQAIwJBPyMBa0EDdmok" +
    "AiMBQThyJAEgAEHAjAhqIwCnQQEjB3RBAWtxQQJ0aigCACIBRQRAQQAPCyMAIAFB/wFxIgKtiCQAIwEgAmskASADRSABQRB2IgFB" +
    "EEZxBEBBAA8LIAFBEEkEfyABBSABQRBGBH8gACADakEBay0AAAVBAAsLIQIgAUEQSQR/QQEFIAFBEEYEfyMAp0EDcSMAQgKIJAAj" +
    "AUECayQBQQNqBSABQRFGBH8jAKdBB3EjAEIDiCQAIwFBA2skAUEDagUjAKdB/wBxIwBCB4gkACMBQQdrJAFBC2oLCwsiASADaiAG" +
    "SwRAQQAPCyABIANqIQEDQCABIANLBEAgACADaiACOgAAIANBAWohAwwBCwsMAQsLIAAtAIACBH8gAEHABGokBCAAQcCMCGokBSAA" +
    "IAAgBCMEIwNBARAAIQEgACAAIARqIAUjBUEIQQIQACEAIAEkBiAAJAcgACABckEATgVBAAsLBgBB0KUJC+EEAgt/AX4jBCEJIwUh" +
    "CCMGIQsjByEKIwAhDyMBIQ4jAiENA0AgDSADQQhqTQRAIA8gDSkDACAOrYaEIQ8gDUE/IA5rQQN2aiENIA5BOHIhDiAJIA+nQQEg" +
    "C3RBAWtxQQJ0aigCACIFQYDAAHEEQCAOIAtrIQ4gCSAPIAutiCIPp0EBIAVBCHZ0QQFrcSAFQRB2akECdGooAgAhBQsgBUUEQEEA" +
    "DwsgDyAFQf8BcSIErYghDyAOIARrIQ4gBUGAgAJxBEAgACACRgRAQQAPCyAAIgRBAWohACAEIAVBEHY6AAAMAgsgBUGAgAFxBEAg" +
    "DyQAIA4kASANJAJBACAAIAVBEHYbDwsgD6dBASAFQQh2QR9xIgR0QQFrcSAFQRB2aiEMIA4gBGshDiAIIA8gBK2IIg+nQQEgCnRB" +
    "AWtxQQJ0aigCACIEQYDAAHEEQCAOIAprIQ4gCCAPIAqtiCIPp0EBIARBCHZ0QQFrcSAEQRB2akECdGooAgAhBAsgBEGAgAFxQQEg" +
    "BBsEQEEADwsgDyAEQf8BcSIHrYgiD6dBASAEQQh2QR9xIgV0QQFrcSAEQRB2aiEGIA8gBa2IIQ8gDiAHayAFayEOIAwgAiAAa0sg" +
    "BiAAIAFrS3IEQEEADwsCQCAMIAAiBGoiBUEIaiACTSAGQQhPcQRAA0AgBCAFSQRAIAQgBCAGaykDADcDACAEQQhqIQQMAQsLDAEL" +
    "IAZBAUYEQCAEIARBAWstAAAgDPwLAAUDQCAEIAVJBEAgBCAEIAZrLQAAOgAAIARBAWohBAwBCwsLCyAAIAxqIQAMAQsLQQALtQcC" +
    "BX8EeyAAQQZqIAFLBH9BAQUgAC0AASIFQSBxRSAALQAAIgdBD3FBCEYgB0EEdkEHTXFxBH8gB0EIdCAFckEfcAVBAQsLBEBBfw8L" +
    "QgAkAEEAJAEgAEECaiQCQQhBCiABIABrQYAQSRskAyACIQUDQCAGRQRAIwAjAikDACMBrYaEJAAjAkE/IwFrQQN2aiQCIwFBOHIk" +
    "ASMAp0EBcSEGIwBCAYgkACMBQQFrJAEjAKdBA3EhByMAQgKIJAAjAUECayQBIAcEfwJ/IAdBAUYEQCAEQcCUCWokBCAEQcCkCWok" +
    "BUEJJAZBBSQHIAQjCEcEQCAEJAggBEEIQZAB/AsAIARBkAFqQQlB8AD8CwAgBEGAAmpBB0EY/AsAIARCiJCgwICBgoQINwCYAiAE" +
    "QaACaiIHQQVBIPwLACAEIARBoAIjBEEJQQEQABogBCAHQSAjBUEFQQIQABoLQQEMAQsgB0ECRgR/IAQQDAVBAAsLBH8gBSACIAMg" +
    "ARAOBUEACwUjAiMBQQN2ayIILwEAIgkgBWogA0shByAIQQRqIAlqIAFLBH9BAQUgCSAILwECc0H//wNHCyAHcgR/QQAFIAUgCEEE" +
    "aiIHIAn8CgAAIAcgCWokAkIAJABBACQBIAUgCWoLCyIFRQRAQX8PCwwBCwsgAyAFRyMCIwFBA3ZrIgVBBGogAUtyBH9BAQVBASEB" +
    "QQAhBANAIAJBEGogA00EQP0MAAAAAAAAAAAAAAAAAAAAACEK/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAh" +
    "DCACQbArIAMgAmtBcHEiBiAGQbArTxtqIgYgAmshBwNAIAIgBkkEQCALIAr9rgEhCyAKIAL9AAQAIg39ff1//a4BIQogDCAN/YkB" +
    "/QwQAA8ADgANAAwACwAKAAkA/boBIA39igH9DAgABwAGAAUABAADAAIAAQD9ugH9rgH9rgEhDCACQRBqIQIMAQsLIAz9GwAgDP0b" +
    "AWogDP0bAmogDP0bA2qtIAStIAGtIAetfnwgC/0bACAL/RsBaiAL/RsCaiAL/RsDaq1CBIZ8fELx/wOCpyEEIAEgCv0bACAK/RsB" +
    "aiAK/RsCaiAK/RsDampB8f8DcCEBDAELCwNAIAIgA0kEQCAEIAEgAi0AAGoiAWohBCACQQFqIQIMAQsLIAUoAgAiAkGA/oN4cUEI" +
    "dyACQf+B/AdxQQh4ciABQfH/A3AgBEHx/wNwQRB0ckcLBEBBfw8LIAVBBGogAGsLiQICAn8DfiAAIQMCfwNAIAEgA0sEQCADIgRB" +
    "AWoiAyAELQAAQYABcUUNAhoMAQsLQQALIgMEfwJAA0AgBkI/VARAIAAiBEEBaiEAIAUgBDEAACIHQv8AgyAGhoQhBSAHQoABVA0C" +
    "IAZCB3whBgwBCwtCfyEFCyAFIAKtUgVBAQsEQEF/DwsgAyEAQgAhBUIAIQYCQANAIAZCP1QEQCAAIgJBAWohACAFIAIxAAAiB0L/" +
    "AIMgBoaEIQUgB0KAAVQNAiAGQgd8IQYMAQsLQn8hBQtBfyAFpwJ/A0AgASADSwRAIAMiAEEBaiIDIAAtAABBgAFxRQ0CGgwBCwtB" +
    "AAtFIAVC/////wdWchsLsAUBCn8CQANAIAAgAUkEQCAAIglBAWohACAJLQAAQYABcUUNAgwBCwtBACEACyABIQ0CQANAIAAgDUkE" +
    "QCAAIgFBAWohACABLQAAQYABcUUNAgwBCwtBACEACyAAIQwgBCEKIAIhCwNAIAwgDUkEQCAMQQFqIhEhASAMLQAAIhAiAEGAAXEE" +
    "f0EAIQlBACEOA0AgDkEESQRAIAAgDnZBAXEEQCABIgxBAWohASAJIAwtAAAgDkEDdHRyIQkLIA5BAWohDgwBCwsgAiAJaiEBIBEg" +
    "EEEPcWlqIhEhACAQQQR2IRJBACEJQQAhDgNAIA5BA0kEQCASIA52QQFxBEAgACIMQQFqIQAgCSAMLQAAIA5BA3R0ciEJCyAOQQFq" +
    "IQ4MAQsLIBEgEEHwAHFpaiEMIAkiAEUEQEGAgAQhAAsgASACSSABIANLciADIAFrIABJcgRAQX8PCyAEIApHIAEgC0dxBEACQCAK" +
    "IAggCiAEayIJIAggCUkbayEJIAogCCAFIAogBSAFIApLG2siCyAIIAtJG2ohCyAGIA9BAWtBA3RqIQ4gD0EASgR/IAcgD0YEf0EB" +
    "BSAJIA4oAgRNCwVBAAsEQCAOIAs2AgQMAQsgDiAJNgIIIA4gCzYCDCAPQQFqIQ8LCyAAIAFqBSAAIBFqIQwgCiAIIAogBGsiCSAI" +
    "IAlJG2shCSAIIAUgACAKaiILIAUgBSALSxtrIg4gCCAOSRsgC2ohCyAGIA9BAWtBA3RqIQ4CQCAPQQBKBH8gByAPRgR/QQEFIAkg" +
    "DigCBE0LBUEACwRAIA4gCzYCBAwBCyAOIAk2AgggDiALNgIMIA9BAWohDwtBAAshCyAARSAMIA1LciAAIAUgCmtLcgRAQX8PCyAK" +
    "IAEgAPwKAAAgACAKaiEKDAELC0F/IA8gBSAKRxsL";

;// CONCATENATED MODULE: ./lib/scan/prefilter/webassembly.js

// One module for all filters; each has an instance, with a memory of its own.
let compiled;
function moduleOf() {
    compiled ??= { module: compileModule(globalThis.WebAssembly) };
    return compiled.module;
}
function compileModule(platform) {
    const code = Buffer.from(MODULE, "base64");
    return platform?.validate(code) === true ? new platform.Module(code) : undefined;
}
/** Whether the platform has WebAssembly with SIMD. */
const hasSimd = () => moduleOf() !== undefined;
/** A new instance, with a memory of its own; undefined where the platform has no SIMD. */
function instantiate() {
    const { WebAssembly: platform } = globalThis;
    const module = moduleOf();
    return platform && module && new platform.Instance(module).exports;
}


/***/ }),

/***/ 9401:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ undecoded),
/* harmony export */   Yv: () => (/* binding */ mayBePointer),
/* harmony export */   np: () => (/* binding */ unscannedIn)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7713);

/** What of a blob was not scanned for secrets, if anything was not. `isCut`: a limit of decoding was reached. */
function unscannedIn({ bytes, oid }, isCut) {
    const unscanned = isCut ? cut(bytes.length) : pointerIn(bytes);
    return unscanned ? [contentOf(unscanned, oid ?? (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(bytes))] : [];
}
/** The same for a blob that is not held, of which a limit of decoding was reached. */
function* undecoded({ unheld: { size }, oid }) {
    return contentOf(cut(size), oid ?? (yield* (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256In */ .h)(size)));
}
const cut = (bytes) => ({ why: "decoding-limit", bytes });
const contentOf = (unscanned, id) => ({ unscanned, content: id.slice(0, 16) });
/**
 * The first line, and the longest text, of a file that stands for one in Git LFS. Source: git-lfs, docs/spec.md: "The first key is
 * always version", "a pointer file must be less than 1024 bytes".
 */
const POINTER = Buffer.from("version https://git-lfs.github.com/spec/v1");
const POINTER_BYTES = 1024;
/** Whether what stands from `from` to before `to` may be such a file. */
const mayBePointer = (bytes, from, to) => to - from < POINTER_BYTES && POINTER.every((byte, index) => bytes[from + index] === byte);
function pointerIn(bytes) {
    if (!mayBePointer(bytes, 0, bytes.length))
        return undefined;
    const text = Buffer.from(bytes).toString("latin1");
    if (!/^oid [a-z0-9]+:[0-9a-f]+$/m.test(text))
        return undefined;
    const [, size] = /^size ([0-9]{1,15})$/m.exec(text) ?? [];
    return size === undefined ? { why: "lfs-pointer" } : { why: "lfs-pointer", bytes: Number(size) };
}


/***/ })

};
;