"use strict";
exports.id = 228;
exports.ids = [228];
exports.modules = {

/***/ 439:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ outsideOf),
/* harmony export */   aW: () => (/* binding */ moved),
/* harmony export */   oF: () => (/* binding */ parseEmbeddedJson),
/* harmony export */   ww: () => (/* binding */ parseEmbedded)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1083);

/**
 * The documents of a text that is the value of a scalar (also a heredoc of HCL), as `parse` reads it. Their spans lie in the
 * outer file; where the two texts cannot be brought in line, every span is that of the whole scalar. Never throws.
 */
function parseEmbedded(node, parse) {
    const outside = outsideOf(node);
    return parse(node.at.source.path, node.value).map((document) => ({
        ...node.at.source,
        format: document.format,
        root: moved(document.root, outside),
        problems: document.problems.map((problem) => movedProblem(problem, outside)),
    }));
}
/**
 * A JSON text that is the value of a scalar (plain, quoted or block scalar of YAML; string of JSON), as a document whose spans
 * lie in the outer file: through indentation, folding and escapes. Where the two texts cannot be brought in line, every span
 * is that of the whole scalar. Never throws.
 */
function parseEmbeddedJson(node) {
    const { text, root, problems } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(node.at.source.path, node.value);
    const outside = outsideOf(node);
    return { text, root: moved(root, outside), problems: problems.map((problem) => movedProblem(problem, outside)) };
}
/** A tree whose spans are led elsewhere. */
function moved(node, outside) {
    const at = outside(node.at);
    if (node.type === "list")
        return { ...node, at, items: node.items.map((item) => moved(item, outside)) };
    if (node.type !== "map")
        return { ...node, at };
    const entries = node.entries.map(({ key, value }) => ({
        key: { value: key.value, at: outside(key.at) },
        value: moved(value, outside),
    }));
    return { ...node, at, entries };
}
const movedProblem = (problem, outside) => ({
    ...problem,
    at: outside(problem.at),
    ...(problem.related ? { related: outside(problem.related) } : {}),
});
/**
 * From offsets in the value to offsets in the outer file. YAML changes only white space and escapes on the way from one to the
 * other, so all other characters follow each other in both; and whatever a JSON span begins or ends with is one of them.
 */
function outsideOf({ at, value }) {
    const starts = new Int32Array(value.length);
    const ends = new Int32Array(value.length);
    let index = 0;
    let last = at.start;
    const passWhite = () => {
        for (; isWhite(value.charAt(index)); index++)
            starts[index] = ends[index] = last;
    };
    passWhite();
    for (const { text, start, end } of unitsOf(at.source.text.slice(at.start, at.end))) {
        if (text === "" || isWhite(text))
            continue;
        if (!value.startsWith(text, index))
            return () => at;
        last = at.start + end;
        starts.fill(at.start + start, index, index + text.length);
        ends.fill(last, index, index + text.length);
        index += text.length;
        passWhite();
    }
    if (index < value.length)
        return () => at;
    return (inner) => {
        const start = starts[inner.start] ?? last;
        return { source: at.source, start, end: Math.max(start, ends[inner.end - 1] ?? start) };
    };
}
const isWhite = (character) => character !== "" && " \t\r\n".includes(character);
const ESCAPED = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|.)|./gsu;
const SINGLE_QUOTED = /''|./gsu;
const AS_IT_IS = /./gsu;
// HCL doubles the sign where `${` and `%{` shall stand for themselves.
const HEREDOC = /([$%])\1(?=\{)|./gsu;
function* unitsOf(written) {
    const style = written.charAt(0);
    if (written.startsWith("<<"))
        return yield* unitsOfHeredoc(written);
    const quotes = style === '"' || style === "'" ? 1 : 0;
    const from = style === "|" || style === ">" ? written.search(/[\r\n]|$/) : quotes;
    const content = written.slice(from, written.length - quotes);
    const pattern = style === '"' ? ESCAPED : style === "'" ? SINGLE_QUOTED : AS_IT_IS;
    for (const { 0: unit, index } of content.matchAll(pattern)) {
        const text = unit.length > 1 && quotes > 0 ? unescaped(unit) : unit;
        yield { text, start: from + index, end: from + index + unit.length };
    }
}
function* unitsOfHeredoc(written) {
    const from = written.search(/[\r\n]|$/);
    const content = written.slice(from, Math.max(from, written.lastIndexOf("\n") + 1));
    for (const { 0: unit, 1: sign = unit, index } of content.matchAll(HEREDOC)) {
        yield { text: sign, start: from + index, end: from + index + unit.length };
    }
}
// https://yaml.org/spec/1.2.2/#57-escaped-characters; JSON's are among them.
const ESCAPES = {
    "0": "\0",
    a: "\u0007",
    b: "\b",
    t: "\t",
    n: "\n",
    v: "\v",
    f: "\f",
    r: "\r",
    e: "\u001b",
    N: "\u0085",
    _: "\u00a0",
    L: "\u2028",
    P: "\u2029",
    "\n": "",
    "\r": "",
    "\r\n": "",
};
/** What an escape stands for; a pair of surrogates, which is no escape, for itself. */
function unescaped(unit) {
    if (unit === "''")
        return "'";
    if (!unit.startsWith("\\"))
        return unit;
    const [, digits] = /^\\[xuU]([0-9a-f]{2,})$/i.exec(unit) ?? [];
    if (digits === undefined)
        return ESCAPES[unit.slice(1)] ?? unit.slice(1);
    const code = Number.parseInt(digits, 16);
    return code > 0x10ffff ? unit : String.fromCodePoint(code);
}


/***/ }),

/***/ 7412:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ dialects)
});

// EXTERNAL MODULE: ./lib/documents/nodes.js
var nodes = __webpack_require__(5092);
;// CONCATENATED MODULE: ./lib/scan/spelling.js
/**
 * An anchor for a word that a format may also write with escapes: passes every text in which a parser of JSON, YAML or HCL
 * could read `word`, and few others. `word` is ASCII. Such escapes are \u0041 (JSON, YAML, HCL), \U00000041 (YAML, HCL) and
 * \x41 (YAML); YAML lets a backslash continue a quoted word on the next line, and a lenient parser drops an escape that it
 * does not know. Where the word is not there plainly, one of its characters is written so, or a backslash follows one.
 * Sources: RFC 8259 section 7; YAML 1.2.2 section 5.7; hclsyntax/spec.md of hashicorp/hcl.
 */
function spellingsOf(word) {
    const characters = [...new Set(word)];
    const codes = characters.map((character) => character.charCodeAt(0).toString(16).padStart(2, "0"));
    const hex = codes.map((code) => code.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)).join("|");
    const before = characters.map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
    const disguised = new RegExp(`\\\\(?:x|u00|U000000)(?:${hex})|[${before}]\\\\(?:\\r?\\n|[^\\s\\\\"/bfnrt])`);
    return {
        *locate(text) {
            const index = text.indexOf(word);
            const found = index < 0 ? text.search(disguised) : index;
            if (found >= 0)
                yield found;
        },
    };
}
/**
 * spellingsOf() for several words at once: passes every text in which a parser could read one of them. Many dialects ask this of
 * each text; what is disguised in it is found out once for all of them.
 */
function spellingsOfAny(words) {
    const characters = [...new Set(words.join(""))];
    return {
        *locate(text) {
            const plain = words.map((word) => text.indexOf(word)).find((index) => index >= 0);
            const disguised = plain === undefined ? disguisedIn(text) : undefined;
            const found = plain ?? characters.map((character) => disguised?.get(character)).find((index) => index !== undefined);
            if (found !== undefined)
                yield found;
        },
    };
}
// A whole escape stands for its character; one that is broken or unknown, and a folded line, may vanish after a character.
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([\x20-\x7e])\\(?:\r?\n|[^\s\\"/bfnrt])/g;
let last = {
    text: "",
    disguised: new Map(),
};
/** The characters of ASCII that a text writes by an escape, or after which something may vanish, and where. */
function disguisedIn(text) {
    if (last.text !== text)
        last = { text, disguised: text.includes("\\") ? readDisguised(text) : new Map() };
    return last.disguised;
}
function readDisguised(text) {
    const found = new Map();
    const learn = (character, index) => {
        if (!found.has(character))
            found.set(character, index);
    };
    ESCAPE.lastIndex = 0;
    for (let match = ESCAPE.exec(text); match; match = ESCAPE.exec(text)) {
        const [, two, four, eight, before] = match;
        const code = Number.parseInt(two ?? four ?? eight ?? "", 16);
        if (before === undefined) {
            if (code < 0x80)
                learn(String.fromCharCode(code), match.index);
            continue;
        }
        // Another look at what follows the character: it may be a whole escape.
        if (!WHOLE_ESCAPE.test(text.slice(match.index + 1, match.index + 11)))
            learn(before, match.index);
        ESCAPE.lastIndex = match.index + 1;
    }
    return found;
}
const WHOLE_ESCAPE = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/;
/** Passes a text that each of the anchors passes. */
const allOf = (...anchors) => ({
    *locate(text) {
        let first;
        for (const anchor of anchors) {
            const [index] = anchor.locate(text);
            if (index === undefined)
                return;
            first ??= index;
        }
        if (first !== undefined)
            yield first;
    },
});
/** Passes a text that one of the anchors passes. */
const anyOf = (...anchors) => ({
    *locate(text) {
        for (const anchor of anchors) {
            const [index] = anchor.locate(text);
            if (index === undefined)
                continue;
            yield index;
            return;
        }
    },
});

;// CONCATENATED MODULE: ./lib/scan/dialects/ansible-modules.js
const isGiven = (text) => text !== undefined && text !== "";
/** `iam_user` with a password, `iam` of old with keys, and `iam_group` and `iam_policy` where they name users. */
const userWith = (given) => {
    const name = given("name") ?? given("user_name");
    const user = { kind: "user", name };
    return isGiven(given("password")) ? [user, { kind: "login-profile", name }] : [user];
};
const legacyIam = (given) => {
    if (given("iam_type") !== "user")
        return [];
    const key = { kind: "access-key", name: given("name") };
    return given("access_key_state")?.toLowerCase() === "create" ? [...userWith(given), key] : userWith(given);
};
/**
 * What modules of Ansible make. Sources: https://docs.ansible.com/ansible/latest/collections/amazon/aws/ (iam_user, iam_access_key,
 * iam_group, iam_policy); `iam` of community.aws before its release 4.
 */
const ANSIBLE_MODULES = new Map([
    ["iam_user", userWith],
    ["iam", legacyIam],
    ["iam_access_key", (given) => [{ kind: "access-key", name: given("user_name") ?? given("username") }]],
    ["iam_group", (given) => (isGiven(given("users")) ? [{ kind: "membership", name: undefined }] : [])],
    [
        "iam_policy",
        (given) => given("iam_type") === "user" ? [{ kind: "user-policy", name: given("iam_name") ?? given("name") }] : [],
    ],
]);

;// CONCATENATED MODULE: ./lib/scan/lex/iam-operations.js
/**
 * Operations of the IAM API that make or revive a user, a credential of one, or what hangs on one, as the API spells them.
 * Source: IAM API reference, "Actions".
 */
const IAM_OPERATIONS = new Map([
    ["CreateUser", "user"],
    ["CreateAccessKey", "access-key"],
    ["CreateLoginProfile", "login-profile"],
    ["UpdateLoginProfile", "login-profile"],
    ["UploadSSHPublicKey", "ssh-key"],
    ["CreateServiceSpecificCredential", "service-credential"],
    ["ResetServiceSpecificCredential", "service-credential"],
    ["UploadSigningCertificate", "signing-certificate"],
    ["AddUserToGroup", "membership"],
    ["PutUserPolicy", "user-policy"],
    ["AttachUserPolicy", "user-policy"],
    ["PutUserPermissionsBoundary", "user-policy"],
    ["CreateVirtualMFADevice", "mfa-device"],
    ["EnableMFADevice", "mfa-device"],
]);
/** `CreateUser` as `create-user`, and `UploadSSHPublicKey` as `upload-ssh-public-key`. */
const withHyphens = (operation) => operation.replace(/([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$2-").toLowerCase();
/** Every spelling of an operation in a command line, by its kind. */
const COMMAND_OPERATIONS = new Map([...IAM_OPERATIONS].map(([operation, kind]) => [withHyphens(operation), kind]));
/** Every operation in lower case, for services that call the API by its names, by its kind. */
const LOWER_CASE_OPERATIONS = new Map([...IAM_OPERATIONS].map(([operation, kind]) => [operation.toLowerCase(), kind]));
/** Every spelling of an operation as a method or a class in a programming language (`create_user`, `createUser`, `CreateUser`), by its kind. */
const METHOD_OPERATIONS = new Map([...IAM_OPERATIONS].flatMap(([operation, kind]) => iam_operations_spellingsOf(operation).map((spelling) => [spelling, kind])));
// A function declaration, so that the table above can call it.
function iam_operations_spellingsOf(operation) {
    const mixed = operation.replace("SSH", "Ssh").replace("MFA", "Mfa");
    const camel = [operation, mixed].flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]);
    return [withHyphens(operation).replaceAll("-", "_"), ...camel];
}
/** `{ name }` where a text can be the name of an IAM user, and is no placeholder. Source: IAM API reference, CreateUser, UserName. */
const userName = (text) => text !== undefined && /^[\w+=,.@-]{1,64}$/.test(text) ? { name: text } : {};

;// CONCATENATED MODULE: ./lib/scan/dialects/cloudformation-calls.js


const CUSTOM_CALLS = new Set(["Custom::AWS", "AWS::CloudFormation::CustomResource"]);
/**
 * The calls of IAM that a custom resource makes when it is created or updated, as the CDK's AwsCustomResource writes them: a JSON
 * text, whole or in the pieces of `Fn::Join`. A text that is in `seen` is left out, and others are put there. Format: aws-cdk-lib/custom-resources, AwsCustomResource.
 */
function* apiCallIn(type, resource, seen) {
    if (!CUSTOM_CALLS.has(type))
        return;
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)((0,nodes/* valueAt */.fK)(resource, "Properties"))) {
        if ((key.value !== "Create" && key.value !== "Update") || seen.has(value))
            continue;
        seen.add(value);
        const text = piecesOf(value).join("");
        const [, action = ""] = /"action"\s*:\s*"(\w+)"/.exec(text) ?? [];
        const isIam = /"service"\s*:\s*"(?:@aws-sdk\/client-)?iam"/i.test(text);
        const kind = isIam ? LOWER_CASE_OPERATIONS.get(action.replace(/Command$/, "").toLowerCase()) : undefined;
        if (kind)
            yield { kind, at: key.at };
    }
}
function piecesOf(node) {
    const pieces = (0,nodes/* itemsOf */.S3)((0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(node, "Fn::Join"))[1]);
    return (pieces.length > 0 ? pieces : [node]).flatMap((piece) => (0,nodes/* textOf */.b6)(piece)?.value ?? []);
}

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
;// CONCATENATED MODULE: ./lib/scan/dialects/cloudformation-unresolved.js


/**
 * Transforms of AWS's own that add no resource of IAM which is not written in the template. Source: CloudFormation template
 * reference, "Transform macros".
 */
const KNOWN_TRANSFORMS = /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-20\d\d-\d\d-\d\d)$/;
/** The macros and includes that a whole template passes through. */
function* unresolvedTransforms(template, dialect) {
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)(template)) {
        if (key.value !== "Transform")
            continue;
        for (const transform of value.type === "list" ? value.items : [value]) {
            const from = sourceOf(transform);
            if (from !== undefined)
                yield unresolved({ from, address: "Transform", dialect, at: (0,nodes/* headOf */.Uo)(transform) });
        }
    }
}
/** What only the service sees of one entry of `Resources`: a macro in its place or in it, a template of a nested stack elsewhere. */
function* unresolvedIn({ key, value }, dialect) {
    const address = key.value;
    if (address === "Fn::Transform") {
        const from = sourceOf(value);
        if (from !== undefined)
            yield unresolved({ from, address, dialect, at: key.at });
        return;
    }
    for (const { key: property, value: given } of (0,nodes/* entriesOf */.Mc)(value)) {
        const from = property.value === "Fn::Transform" ? sourceOf(given) : undefined;
        if (from !== undefined)
            yield unresolved({ from, address, dialect, at: property.at });
    }
    const type = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(value, "Type"))?.value ?? "";
    const location = LOCATIONS.get(type);
    if (location === undefined)
        return;
    const entry = (0,nodes/* entriesOf */.Mc)((0,nodes/* valueAt */.fK)(value, "Properties")).findLast((candidate) => candidate.key.value === location);
    if (entry && isElsewhere(entry.value)) {
        yield unresolved({ from: writtenIn(entry.value), address, dialect, at: entry.key.at });
    }
}
const LOCATIONS = new Map([
    ["AWS::CloudFormation::Stack", "TemplateURL"],
    ["AWS::CloudFormation::StackSet", "TemplateURL"],
    ["AWS::Serverless::Application", "Location"],
]);
const unresolved = ({ from, address, dialect, at, }) => ({ kind: "unresolved", dialect, address, from, confidence: "definite", at });
/** The macro's name, or where an include lies; undefined for a transform that hides nothing. */
function sourceOf(transform) {
    const name = (0,nodes/* textOf */.b6)(transform)?.value ?? (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(transform, "Name"))?.value;
    if (name === undefined || KNOWN_TRANSFORMS.test(name))
        return undefined;
    const location = (0,nodes/* valueAt */.fK)((0,nodes/* valueAt */.fK)(transform, "Parameters"), "Location");
    return name === "AWS::Include" && location ? `AWS::Include ${writtenIn(location)}` : name;
}
/** A path in the repository is packaged from there, and read there; everything else lies elsewhere. */
function isElsewhere(location) {
    if (location.type !== "scalar" || location.tag !== undefined)
        return true;
    const start = String(location.value).slice(0, limits/* TYPE_NAME_CHARACTERS */.Sf);
    return /^[a-z][a-z0-9+.-]*:|\$\{|\{\{/i.test(start);
}
/** A value as it is written, on one line. */
function writtenIn(node) {
    const { source, start, end } = node.at;
    const text = (0,nodes/* textOf */.b6)(node)?.value ?? source.text.slice(start, end);
    const [first] = (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(node, "Fn::Sub"));
    const said = (0,nodes/* textOf */.b6)(first ?? (0,nodes/* valueAt */.fK)(node, "Fn::Sub"))?.value ?? text;
    return said.slice(0, limits/* TYPE_NAME_CHARACTERS */.Sf).replace(/\s+/g, " ");
}

// EXTERNAL MODULE: ./lib/documents/parse.js
var parse = __webpack_require__(4702);
;// CONCATENATED MODULE: ./lib/scan/dialects/templates.js

/** Stands where a template would put a value: no character of a name, and part of a plain scalar in YAML. */
const PLACEHOLDER = "\uE000";
/** Whether a text has a hole in it that only a template engine, a function or a deployment fills. */
const isFilledIn = (text) => text.includes(PLACEHOLDER) || /\{\{|[$%]\{/.test(text);
const KINDS = new Map([
    ["{%", ["%}", "statement"]],
    ["{#", ["#}", "comment"]],
    ["{{", ["}}", "value"]],
]);
/** Statements, comments and values of Jinja and of Go's templates, in order. An opening that nothing closes is text. */
function* tagsIn(text) {
    const opening = /\{[%#{]/g;
    const unclosed = new Set();
    for (let match = opening.exec(text); match; match = opening.exec(text)) {
        const [closing, kind] = KINDS.get(match[0]) ?? ["", "value"];
        const end = unclosed.has(closing) ? -1 : text.indexOf(closing, match.index + 2);
        if (end < 0) {
            unclosed.add(closing);
            continue;
        }
        opening.lastIndex = end + 2;
        yield { start: match.index, end: end + 2, kind };
    }
}
/**
 * A text of Jinja or Go templates as the data that it mostly is: statements and comments become blanks, and so does a value that
 * is alone on its line (Helm's `include`); every other value becomes a placeholder. All offsets stay as they are.
 */
function withoutTemplate(text) {
    const parts = [];
    let from = 0;
    for (const { start, end, kind } of tagsIn(text)) {
        const filler = kind === "value" && !isAlone(text, start, end) ? PLACEHOLDER : " ";
        parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, filler));
        from = end;
    }
    return parts.length === 0 ? text : [...parts, text.slice(from)].join("");
}
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
/** The documents of a templated text; their spans have the offsets of the text. */
function templatedDocuments(path, text) {
    const plain = withoutTemplate(text);
    const json = /^\s*[{[]/.test(plain) ? (0,parse/* parseDocuments */.e)(path, plain, "json") : [];
    if (json.length > 0 && json.every(isSound))
        return json;
    // A brace may also begin a map of YAML.
    const yaml = (0,parse/* parseDocuments */.e)(path, plain, "yaml");
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
const isSound = ({ problems }) => problems.every(({ rule }) => rule !== "invalid-yaml");
/**
 * Whether what stands at an offset of a templated text is certain: "absent" within `if false`, "conditional" within any other
 * condition or loop.
 */
function presenceInTemplate(text) {
    const steps = [...stepsIn(text)];
    return (offset) => {
        let low = 0;
        let high = steps.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((steps[middle]?.from ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return steps[low - 1]?.presence ?? "definite";
    };
}
const WORD = /^(?:if|for|range|with|define|block|macro|call|filter|else|elif|end\w*)\b/;
function* stepsIn(text) {
    const open = [];
    let guards = 0;
    let off = 0;
    const count = (presence, by) => {
        if (presence === "absent")
            off += by;
        if (presence === "conditional")
            guards += by;
    };
    for (const { start, end, kind } of tagsIn(text)) {
        const said = kind === "comment" ? "" : insideOf(text, start, end);
        const [word] = WORD.exec(said) ?? [];
        if (word === undefined)
            continue;
        if (/^e(?:nd|l)/.test(word))
            count(open.pop(), -1);
        if (!word.startsWith("end")) {
            const presence = presenceAfter(word, said.slice(word.length).trim());
            open.push(presence);
            count(presence, 1);
        }
        yield { from: end, presence: off > 0 ? "absent" : guards > 0 ? "conditional" : "definite" };
    }
}
/** What stands in a tag, without the signs that only take away white space. */
const insideOf = (text, start, end) => text
    .slice(start + 2, end - 2)
    .replace(/^-|-$/g, "")
    .trim();
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

;// CONCATENATED MODULE: ./lib/scan/dialects/definition-types.js



/**
 * Resource types of AWS CloudFormation. A console password is a property of its user; SSH keys and service credentials have
 * no type. Source: CloudFormation template reference, AWS::IAM.
 */
const CLOUDFORMATION_TYPES = table({
    "AWS::IAM::User": { kind: "user", userName: "UserName" },
    "AWS::IAM::AccessKey": { kind: "access-key", userName: "UserName" },
    "AWS::IAM::UserToGroupAddition": { kind: "membership" },
    "AWS::IAM::UserPolicy": { kind: "user-policy" },
    "AWS::IAM::Policy": { kind: "user-policy", onlyWith: "Users" },
    "AWS::IAM::ManagedPolicy": { kind: "user-policy", onlyWith: "Users" },
    "AWS::IAM::VirtualMFADevice": { kind: "mfa-device" },
});
/** Resource types of Terraform and OpenTofu. Source: documentation of the providers hashicorp/aws and hashicorp/awscc. */
const TERRAFORM_TYPES = table({
    aws_iam_user: { kind: "user", userName: "name" },
    awscc_iam_user: { kind: "user", userName: "user_name" },
    aws_iam_access_key: { kind: "access-key", userName: "user" },
    aws_iam_user_login_profile: { kind: "login-profile", userName: "user" },
    aws_iam_user_ssh_key: { kind: "ssh-key", userName: "username" },
    aws_iam_service_specific_credential: { kind: "service-credential", userName: "user_name" },
    aws_iam_signing_certificate: { kind: "signing-certificate", userName: "user_name" },
    aws_iam_user_group_membership: { kind: "membership" },
    aws_iam_group_membership: { kind: "membership" },
    aws_iam_user_policy: { kind: "user-policy" },
    aws_iam_user_policy_attachment: { kind: "user-policy" },
    aws_iam_user_policies_exclusive: { kind: "user-policy" },
    aws_iam_user_policy_attachments_exclusive: { kind: "user-policy" },
    aws_iam_policy_attachment: { kind: "user-policy", onlyWith: "users" },
    awscc_iam_user_policy: { kind: "user-policy" },
    aws_iam_virtual_mfa_device: { kind: "mfa-device" },
    awscc_iam_virtual_mfa_device: { kind: "mfa-device" },
});
/** Kinds of Crossplane's provider for AWS. Source: CRDs of crossplane-contrib/provider-upjet-aws and provider-aws, group iam. */
const CROSSPLANE_TYPES = table({
    User: { kind: "user" },
    AccessKey: { kind: "access-key", userName: "user" },
    UserLoginProfile: { kind: "login-profile", userName: "user" },
    UserSSHKey: { kind: "ssh-key", userName: "username" },
    ServiceSpecificCredential: { kind: "service-credential", userName: "userName" },
    SigningCertificate: { kind: "signing-certificate", userName: "userName" },
    UserGroupMembership: { kind: "membership" },
    GroupMembership: { kind: "membership" },
    GroupUserMembership: { kind: "membership" },
    UserPolicyAttachment: { kind: "user-policy" },
    VirtualMfaDevice: { kind: "mfa-device" },
});
/** Tokens of Pulumi's providers aws and aws-native, as `module:Type`. Source: https://www.pulumi.com/registry/packages/aws/api-docs/iam/. */
const PULUMI_TYPES = table({
    "aws:iam:User": { kind: "user", userName: "name" },
    "aws:iam:AccessKey": { kind: "access-key", userName: "user" },
    "aws:iam:UserLoginProfile": { kind: "login-profile", userName: "user" },
    "aws:iam:SshKey": { kind: "ssh-key", userName: "username" },
    "aws:iam:ServiceSpecificCredential": { kind: "service-credential", userName: "userName" },
    "aws:iam:SigningCertificate": { kind: "signing-certificate", userName: "userName" },
    "aws:iam:UserGroupMembership": { kind: "membership" },
    "aws:iam:GroupMembership": { kind: "membership" },
    "aws:iam:UserPolicy": { kind: "user-policy" },
    "aws:iam:UserPolicyAttachment": { kind: "user-policy" },
    "aws:iam:UserPoliciesExclusive": { kind: "user-policy" },
    "aws:iam:UserPolicyAttachmentsExclusive": { kind: "user-policy" },
    "aws:iam:PolicyAttachment": { kind: "user-policy", onlyWith: "users" },
    "aws:iam:VirtualMfaDevice": { kind: "mfa-device" },
    "aws-native:iam:User": { kind: "user", userName: "userName" },
    "aws-native:iam:UserPolicy": { kind: "user-policy" },
    "aws-native:iam:UserToGroupAddition": { kind: "membership" },
    "aws-native:iam:VirtualMfaDevice": { kind: "mfa-device" },
});
/** The type of a Pulumi token, written shortly (`aws:iam:User`) or in full (`aws:iam/user:User`). */
const pulumiType = (token) => token.length > limits/* TYPE_NAME_CHARACTERS */.Sf ? undefined : PULUMI_TYPES.get(token.replace(/^([a-z-]+:iam)\/\w+:/, "$1:"));
// A function declaration, so that the tables above can call it. A Map, since a plain object also has "constructor".
function table(types) {
    return new Map(Object.entries(types));
}
/** Whether a resource of this type, with these properties, defines something: false where the list of users is empty or not there. */
function namesUsers({ onlyWith }, properties) {
    if (onlyWith === undefined)
        return true;
    const users = (0,nodes/* valueAt */.fK)(properties, onlyWith);
    if (users === undefined || (users.type === "scalar" && users.value === null))
        return false;
    return users.type !== "list" || users.items.length > 0;
}
/** `{ name }` where it is known and written out, else nothing: no template fills it in, and it can be an IAM user's. */
const optionalName = (name) => name === undefined || name.length > limits/* IAM_USER_NAME_CHARACTERS */.j8 || isFilledIn(name) ? {} : { name };

// EXTERNAL MODULE: ./lib/documents/embedded.js
var embedded = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/documents/hcl.js + 4 modules
var hcl = __webpack_require__(518);
// EXTERNAL MODULE: ./lib/documents/hcl-text.js
var hcl_text = __webpack_require__(5611);
;// CONCATENATED MODULE: ./lib/scan/dialects/within.js





/** Documents within documents that are still read. A template that deploys a template is seen; ten of them are a game. */
const DEEPEST = 4;
/**
 * The documents that a value holds as text, with spans of the outer file: a string, a heredoc (also one with `${ }` in it), the
 * argument of `jsonencode` or `yamlencode`. A map is the document itself.
 */
function documentsWithin(node) {
    if (node === undefined)
        return [];
    if (node.type === "map" || node.type === "list")
        return [asDocument(node)];
    if (node.type === "computed") {
        const encoded = encodedIn(node);
        if (encoded)
            return [asDocument(encoded)];
    }
    const text = textWithin(node);
    return text === undefined ? [] : (0,embedded/* parseEmbedded */.ww)(text, templatedDocuments);
}
const asDocument = (node) => ({ ...node.at.source, format: "json", root: node, problems: [] });
/** The HCL that a value holds as text, such as what Terragrunt writes into a file. */
function hclWithin(node) {
    const text = node && textWithin(node);
    return text === undefined ? [] : (0,embedded/* parseEmbedded */.ww)(text, (path, inner) => [(0,hcl/* parseHcl */.z)(path, inner)]);
}
/** The text of a string or heredoc, `${ }` as it is written. Undefined for what is neither. */
function textWithin(node) {
    if (node.type === "scalar")
        return typeof node.value === "string" ? { ...node, value: node.value } : undefined;
    if (node.type !== "computed")
        return undefined;
    const value = valueWritten(node.written);
    if (value === undefined)
        return undefined;
    return { type: "scalar", value, written: node.written, at: node.at };
}
function valueWritten(written) {
    if (written.startsWith("<<")) {
        const from = written.indexOf("\n") + 1;
        const lines = written.slice(from, Math.max(from, written.lastIndexOf("\n") + 1));
        return lines.replace(/([$%])\1\{/g, "$1{");
    }
    return /^"(?:[^"\\]|\\.)*"$/.test(written) ? (0,hcl_text/* unescapeQuoted */.L)(written.slice(1, -1)) : undefined;
}
const ENCODED = /^(?:jsonencode|yamlencode)\s*\(/;
/** What `jsonencode(...)` is given, in the shape in which HCL is read. */
function encodedIn(node) {
    const [call] = ENCODED.exec(node.written) ?? [];
    if (call === undefined)
        return undefined;
    const inside = node.written.slice(call.length, node.written.lastIndexOf(")"));
    const given = (0,nodes/* valueAt */.fK)((0,hcl/* parseHcl */.z)(node.at.source.path, `${ASSIGNED}${inside.trimStart()}`).root, "given");
    const from = node.at.start + call.length + (inside.length - inside.trimStart().length) - ASSIGNED.length;
    const { source } = node.at;
    return given && (0,embedded/* moved */.aW)(given, ({ start, end }) => ({ source, start: start + from, end: end + from }));
}
const ASSIGNED = "given = ";

;// CONCATENATED MODULE: ./lib/scan/dialects/cloudformation-resources.js






/**
 * What a template of CloudFormation defines: every resource under the root's `Resources` whose `Type` is one of IAM's, loops
 * and templates within templates included; and what in it nobody can see from here, as "unresolved". The place is the value of
 * `Type`. Format: CloudFormation user guide, "Template sections" and "Fn::ForEach".
 */
function* definitionsInTemplate(template, place) {
    yield* unresolvedTransforms(template, place.dialect);
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)(template)) {
        if (key.value === "Resources")
            yield* definitionsInResources(value, place);
    }
}
/** The same for a map of resources by their logical ids. */
function* definitionsInResources(resources, place) {
    for (const entry of (0,nodes/* entriesOf */.Mc)(resources)) {
        if (entry.key.value.startsWith("Fn::ForEach::"))
            yield* inLoop(entry.value, place);
        else
            yield* inResource(entry, place);
    }
}
/** `[identifier, collection, { key: resource }]`; a collection that is written out and empty makes nothing. */
function* inLoop(loop, place) {
    const [, collection, template] = (0,nodes/* itemsOf */.S3)(loop);
    if (!template || (collection?.type === "list" && collection.items.length === 0))
        return;
    yield* definitionsInResources(template, place);
}
function* inResource(entry, place) {
    const { key, value: resource } = entry;
    const { dialect } = place;
    const confidence = (0,nodes/* valueAt */.fK)(resource, "Condition") ? "conditional" : "definite";
    yield* unresolvedIn(entry, dialect);
    for (const { key: property, value: type } of (0,nodes/* entriesOf */.Mc)(resource)) {
        if (property.value !== "Type" || type.type !== "scalar" || typeof type.value !== "string")
            continue;
        yield* inTemplateBody(type.value, resource, place);
        for (const { kind, at } of apiCallIn(type.value, resource, place.seen)) {
            yield { kind, dialect, address: key.value, confidence, at };
        }
        const defined = CLOUDFORMATION_TYPES.get(type.value);
        const properties = (0,nodes/* valueAt */.fK)(resource, "Properties");
        if (!defined || !namesUsers(defined, properties))
            continue;
        const common = { dialect, ...optionalName(userNameOf(defined, resource)), address: key.value, confidence };
        yield { kind: defined.kind, ...common, at: type.at };
        if (defined.kind === "user")
            yield* passwordIn(properties, common);
    }
}
/** A console password is a property of its user: the place is its key. */
function* passwordIn(properties, common) {
    const entry = (0,nodes/* entriesOf */.Mc)(properties).findLast(({ key }) => key.value === "LoginProfile");
    if (!entry || isNothing(entry.value))
        return;
    const isChosen = (0,nodes/* valueAt */.fK)(entry.value, "Fn::If") !== undefined || entry.value.tag === "!If";
    yield { kind: "login-profile", ...common, ...(isChosen ? { confidence: "conditional" } : {}), at: entry.key.at };
}
/** `AWS::NoValue` takes the property away, and so does null. */
const isNothing = (node) => (node.type === "scalar" && (node.value === null || (node.tag === "!Ref" && node.value === "AWS::NoValue"))) ||
    (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(node, "Ref")) === "AWS::NoValue";
const STACKS = new Set(["AWS::CloudFormation::Stack", "AWS::CloudFormation::StackSet"]);
function* inTemplateBody(type, resource, { dialect, level, seen }) {
    if (!STACKS.has(type) || level >= DEEPEST)
        return;
    const body = withoutFunction((0,nodes/* valueAt */.fK)((0,nodes/* valueAt */.fK)(resource, "Properties"), "TemplateBody"));
    if (!body || seen.has(body))
        return;
    seen.add(body);
    const documents = documentsWithin(body);
    yield* refusalsIn(documents, dialect);
    for (const { root } of documents) {
        yield* definitionsInTemplate(root, { dialect, level: level + 1, seen });
    }
}
/** What a function that only fills in values, or writes a map as text, is given. */
function withoutFunction(node) {
    const given = (0,nodes/* valueAt */.fK)(node, "Fn::Sub") ?? (0,nodes/* valueAt */.fK)(node, "Fn::ToJsonString") ?? node;
    return given?.type === "list" ? given.items[0] : given;
}
/** The user's name where it is written out: neither a function (`!Ref`, `!Sub`) nor a dynamic reference. */
function userNameOf({ userName }, resource) {
    if (userName === undefined)
        return undefined;
    const name = (0,nodes/* valueAt */.fK)((0,nodes/* valueAt */.fK)(resource, "Properties"), userName);
    if (name?.type !== "scalar" || name.value === null || (name.tag !== undefined && name.tag !== TEXT_TAG))
        return undefined;
    return typeof name.value === "string" ? name.value : name.written;
}
const TEXT_TAG = "tag:yaml.org,2002:str";

;// CONCATENATED MODULE: ./lib/scan/dialects/paths.js
/** Files that are read as YAML, JSON or HCL, by their names; see documents/parse.ts. */
const DATA_FILES = /\.(?:ya?ml|json|template|tf|tofu|hcl|tfvars)$/i;

;// CONCATENATED MODULE: ./lib/scan/dialects/ansible.js








/**
 * Tasks of Ansible that make IAM users and what belongs to them, in playbooks, roles and blocks, and templates of CloudFormation that
 * a task deploys. A task is an item of a list. The place is the module's key. Format: collection amazon.aws.
 */
const ansible = {
    id: "ansible",
    anchor: {
        ...spellingsOfAny(["iam_user", "iam_access_key", "iam_type", "iam_group", "iam_policy", "template_body"]),
        paths: DATA_FILES,
    },
    *read(_, document) {
        const playbook = document();
        if (playbook?.format !== "yaml")
            return;
        const { root } = playbook;
        if (root.type === "list")
            yield* inTasks(root, "definite", new Set());
    },
};
const NESTED = ["tasks", "pre_tasks", "post_tasks", "handlers", "block", "rescue", "always"];
function* inTasks(list, around, seen) {
    for (const task of (0,nodes/* itemsOf */.S3)(list)) {
        const presence = presenceOf(task, around);
        if (presence === "absent")
            continue;
        for (const entry of (0,nodes/* entriesOf */.Mc)(task)) {
            if (NESTED.includes(entry.key.value))
                yield* inTasks(entry.value, presence, seen);
            else
                yield* ofModule(entry, task, presence, seen);
        }
    }
}
/** What `when` and the loops of a task say in writing. */
function presenceOf(task, around) {
    const said = (0,nodes/* entriesOf */.Mc)(task).map(({ key, value }) => saidBy(key.value, value));
    if (said.includes("absent"))
        return "absent";
    return said.includes("conditional") ? "conditional" : around;
}
function saidBy(key, value) {
    if (key === "loop" || key.startsWith("with_")) {
        return value.type === "list" && value.items.length === 0 ? "absent" : "definite";
    }
    const condition = key === "when" ? ((0,nodes/* textOf */.b6)(value)?.value.trim() ?? "") : "true";
    if (/^(?:false|no)$/i.test(condition))
        return "absent";
    return /^(?:true|yes)$/i.test(condition) ? "definite" : "conditional";
}
function* ofModule(entry, task, presence, seen) {
    const called = calledBy(entry, task);
    if (!called)
        return;
    const { module, given } = called;
    const state = given("state") ?? "present";
    if (state === "absent")
        return;
    const confidence = isFilledIn(state) ? "conditional" : presence;
    const address = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(task, "name"))?.value ?? module;
    for (const { kind, name } of ANSIBLE_MODULES.get(module)?.(given) ?? []) {
        yield { kind, dialect: ansible.id, ...optionalName(name), address, confidence, at: entry.key.at };
    }
    if (DEPLOYING.has(module))
        yield* deployed(entry.value, { confidence, address }, seen);
}
/** The module that an entry of a task calls, with its arguments: a map, `key=value` in a text, and `args` beside them. */
function calledBy({ key, value }, task) {
    const isAction = key.value === "action" || key.value === "local_action";
    const text = ((0,nodes/* stringOf */.Je)(value) ?? "").slice(0, FREE_FORM_CHARACTERS);
    const named = isAction ? ((0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(value, "module")) ?? /^\S+/.exec(text)?.[0] ?? "") : key.value;
    const module = named.replace(/^(?:amazon|community)\.aws\./, "");
    if (!ANSIBLE_MODULES.has(module) && !DEPLOYING.has(module))
        return undefined;
    const written = argumentsIn(value, text);
    const given = (argument) => {
        const node = (0,nodes/* valueAt */.fK)(value, argument) ?? (0,nodes/* valueAt */.fK)((0,nodes/* valueAt */.fK)(task, "args"), argument);
        if (node === undefined)
            return written.get(argument);
        if (node.type === "scalar")
            return (0,nodes/* textOf */.b6)(node)?.value;
        return node.type === "list" && node.items.length === 0 ? "" : "{{ }}";
    };
    return { module, given };
}
/** Arguments of a text that was read before: an alias may lead to it again and again. */
const READ = new WeakMap();
function argumentsIn(node, text) {
    const known = READ.get(node);
    if (known)
        return known;
    const found = new Map();
    for (const [, name = "", given = ""] of text.matchAll(/(\w+)=("[^"]*"|'[^']*'|\S+)/g)) {
        found.set(name, given.replace(/^(["'])(.*)\1$/, "$2"));
    }
    READ.set(node, found);
    return found;
}
const DEPLOYING = new Set(["cloudformation", "cloudformation_stack_set"]);
/** Arguments in a text are a line or two. */
const FREE_FORM_CHARACTERS = 4096;
/** The template that a task deploys, from its text or from elsewhere. A text that an alias leads to again is in `seen`. */
function* deployed(given, { confidence, address }, seen) {
    const body = (0,nodes/* valueAt */.fK)(given, "template_body");
    if (body && !seen.has(body)) {
        seen.add(body);
        const documents = documentsWithin(body);
        yield* refusalsIn(documents, ansible.id);
        for (const { root } of documents) {
            for (const definition of definitionsInTemplate(root, { dialect: ansible.id, level: 1, seen })) {
                yield confidence === "conditional" ? { ...definition, confidence } : definition;
            }
        }
    }
    const url = (0,nodes/* valueAt */.fK)(given, "template_url");
    const from = (0,nodes/* textOf */.b6)(url)?.value;
    if (url && from !== undefined) {
        yield { kind: "unresolved", dialect: ansible.id, address, from, confidence, at: url.at };
    }
}

;// CONCATENATED MODULE: ./lib/scan/lex/language.js
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
    comment: /\/\/[^\n]*|#(?:region|endregion|pragma|error|warning)\b[^\n]*/y,
    block: STARS,
    strings: [
        { open: /\$*"{3,}/y, close: (open) => open.replace(/^\$+/, ""), escape: "none", lines: "many", hole: dollars },
        { open: /\$@"|@\$"/y, close: () => '"', escape: "twice", lines: "many", hole: brace },
        { open: /@"/y, close: () => '"', escape: "twice", lines: "many" },
        { open: /\$"/y, close: () => '"', escape: "backslash", lines: "one", hole: brace },
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
    literal: /b?'(?:[^'\\\n]|\\(?:u\{\w{0,8}\}|x\w\w|[^\n]))?'/uy,
};
const ruby = {
    id: "ruby",
    special: "#=_\"'`/%<",
    comment: /#[^\n]*/y,
    // After `__END__` there is only data.
    block: { open: /^=begin\b|^__END__\r?\n/my, close: "\n=end" },
    strings: [
        { ...plain('"'), lines: "many", hole: () => "#{" },
        { ...plain("`"), lines: "many", hole: () => "#{" },
        { ...plain("'"), lines: "many" },
    ],
    operand: /\/(?![*/ ])(?:[^\\/\n]|\\[^\n]){1,1000}\/\w*|%[qQwWiIrsx]?(?:\((?:[^()\\]|\\.|\([^()]*\)){0,1000}\)|\[(?:[^[\]\\]|\\.|\[[^[\]]*\]){0,1000}\]|\{(?:[^{}\\]|\\.|\{[^{}]*\}){0,1000}\}|<[^<>]*>|\|[^|]*\||![^!]*!)/sy,
    operators: new Set("return if elsif unless while until and or not in when then do else puts raise".split(" ")),
    here: {
        open: /<<[~-](["'`]?)(?<label>[A-Za-z_]\w*)\1|<<(["'`]?)(?<bare>[A-Z_][A-Z_\d]+)\3(?!\w)/y,
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
        { ...plain('"'), lines: "many" },
        { ...plain("`"), lines: "many" },
    ],
    here: { open: /<<<[ \t]*(["']?)(?<label>[A-Za-z_]\w*)\1\r?\n/y, text: "at-once" },
    outside: { begin: /<\?(?:php\b|=|(?=\s))/g, end: "?>" },
};
const BY_EXTENSION = [
    [/\.[cm]?[jt]sx?$/i, javascript],
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

;// CONCATENATED MODULE: ./lib/scan/lex/lex-state.js
/** Adds a token that ends at `end`, and moves on to there. */
function emit(state, kind, end, value) {
    const start = state.index;
    const text = kind === "string" || kind === "comment" ? "" : state.text.slice(start, end);
    const token = { kind, start, end, text, value };
    state.tokens.push(token);
    if (kind !== "comment")
        state.previous = token;
    state.index = end;
}
/** What a sticky pattern matches at the index; undefined for nothing or an empty match. */
function matchAt(state, pattern) {
    pattern.lastIndex = state.index;
    const match = pattern.exec(state.text);
    return match && match[0].length > 0 ? match : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/lex/here-strings.js

/** A here-document of Ruby or PHP at the index; false where none begins there. */
function readHereStart(state, { open, text }) {
    if (state.text.charAt(state.index) !== "<")
        return false;
    const match = matchAt(state, open);
    const label = match?.groups?.["label"] ?? match?.groups?.["bare"];
    if (!match || label === undefined)
        return false;
    // `list << NAME` adds to a list; a here-document's label follows its sign at once, and a value never stands before it.
    if (text === "next-line" && match.groups?.["bare"] !== undefined && state.previous?.end === state.index)
        return false;
    const end = state.index + match[0].length;
    if (text === "next-line") {
        emit(state, "string", end);
        state.labels.push(label);
    }
    else
        emit(state, "string", endOfText(state.text, end, label));
    return true;
}
/** At the start of a line: the texts of the here-documents that the line before began. */
function readHereDocuments(state) {
    for (const label of state.labels.splice(0))
        emit(state, "string", endOfText(state.text, state.index, label));
}
/** The offset after the closing label, which stands alone at the start of a line, after white space; that of the end without one. */
function endOfText(text, from, label) {
    for (let start = from; start < text.length;) {
        const next = text.indexOf("\n", start);
        const end = next < 0 ? text.length : next;
        const line = text.slice(start, end).trimStart();
        if (line.startsWith(label) && !/^\w/.test(line.slice(label.length)))
            return end - line.length + label.length;
        start = end + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/scan/lex/strings.js

/** Begins a string with the quotes at the index. */
function openString(state, form, open) {
    const close = form.close(open);
    const hole = form.hole?.(open) ?? "";
    const content = state.index + open.length;
    const run = runOf(`${close.charAt(0)}${hole.charAt(0)}${form.escape === "backslash" ? "\\" : ""}${form.lines === "one" ? "\n" : ""}`);
    state.frames.push({ kind: "string", form, close, hole, run, start: state.index, content, plain: true });
    state.index = content;
}
const RUNS = new Map();
/** A pattern of characters that mean nothing in a string in which `stops` do. */
function runOf(stops) {
    const known = RUNS.get(stops);
    if (known)
        return known;
    const run = new RegExp(`[^${stops.replace(/[\\\]^-]/g, "\\$&")}]+`, "y");
    RUNS.set(stops, run);
    return run;
}
/** Reads on in a string: to its end, to code that is inserted, or one step. */
function readString(state, frame) {
    const { text } = state;
    const { form, close, hole } = frame;
    const run = matchAt(state, frame.run);
    if (run)
        state.index += run[0].length;
    if (state.index >= text.length)
        return;
    const at = (mark) => text.startsWith(mark, state.index);
    if (at("\\") && form.escape === "backslash")
        skipEscape(state, frame);
    else if (at(close) && form.escape === "twice" && at(close + close))
        skip(state, frame, 2);
    else if (at(close))
        closeString(state, frame);
    else if (hole !== "" && at(hole))
        readHole(state, frame);
    else if (at("\n") && form.lines === "one")
        endStretch(state, frame, state.index, undefined);
    else
        state.index++;
}
function skip(state, frame, length) {
    frame.plain = false;
    state.index = Math.min(state.index + length, state.text.length);
}
/** A backslash and what it escapes: a line break of two characters too, but never Python's and C#'s brace. */
function skipEscape(state, frame) {
    const next = state.text.charAt(state.index + 1);
    if (frame.hole === "{" && (next === "{" || next === "}"))
        skip(state, frame, 1);
    else
        skip(state, frame, next === "\r" && state.text.charAt(state.index + 2) === "\n" ? 3 : 2);
}
function closeString(state, frame) {
    const value = frame.plain ? state.text.slice(frame.content, state.index) : undefined;
    endStretch(state, frame, state.index + frame.close.length, value);
    if (frame.form === SPECIFICATION)
        resume(state, state.index);
}
const SPECIFICATION = {
    open: /:/y,
    close: () => "}",
    escape: "none",
    lines: "many",
    hole: () => "{",
};
/** After `:` in inserted code: its format specification, whose end is that of the code. */
const openSpecification = (state) => openString(state, SPECIFICATION, ":");
/** Ends inserted code at its closing brace. */
function closeHole(state, { close }) {
    const start = state.index;
    state.index += close.length;
    resume(state, start);
}
/** Goes on with the string around the inserted code that has ended. */
function resume(state, start) {
    state.frames.pop();
    const frame = state.frames.at(-1);
    if (frame?.kind !== "string")
        return;
    frame.start = start;
    frame.content = state.index;
}
/** Ends a string, or the stretch of one before inserted code. */
function endStretch(state, frame, end, value) {
    state.frames.pop();
    state.index = frame.start;
    emit(state, "string", end, value);
}
/** `{` written twice is a brace; `${` and `#{` are never written twice. */
function readHole(state, frame) {
    const { hole, form } = frame;
    if (hole === "{" && state.text.startsWith("{{", state.index)) {
        skip(state, frame, 2);
        return;
    }
    endStretch(state, frame, state.index + hole.length, undefined);
    frame.plain = false;
    const close = "}".repeat(hole.startsWith("{") ? hole.length : 1);
    state.frames.push(frame, { kind: "hole", close, specification: form.specification === true, braces: 0, others: 0 });
}

;// CONCATENATED MODULE: ./lib/scan/lex/tokens.js



/**
 * The tokens of a program, comments included, in order. Code that is inserted into strings gives tokens between those of the
 * string's stretches. One pass, iterative; never throws; what is not closed ends with its line or with the text.
 */
function tokensOf(text, language) {
    const state = {
        text,
        language,
        index: 0,
        tokens: [],
        frames: [],
        previous: undefined,
        brackets: [],
        closedValue: false,
        noOperandBefore: 0,
        labels: [],
    };
    if (language.outside)
        readOutside(state, language.outside.begin);
    while (state.index < text.length) {
        const frame = state.frames.at(-1);
        if (frame?.kind === "string")
            readString(state, frame);
        else
            readCode(state, frame);
    }
    const open = state.frames.at(-1);
    if (open?.kind === "string")
        endStretch(state, open, text.length, undefined);
    return state.tokens;
}
function readOutside(state, begin) {
    begin.lastIndex = state.index;
    const match = begin.exec(state.text);
    emit(state, "comment", match ? match.index + match[0].length : state.text.length);
}
const WHITE = /[^\S\n]+/y;
const tokens_WORD = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/y;
const NUMBER = /\d\w*/y;
function readCode(state, frame) {
    const white = matchAt(state, WHITE);
    if (white)
        state.index += white[0].length;
    else if (state.text.charAt(state.index) === "\n") {
        state.index++;
        if (state.labels.length > 0)
            readHereDocuments(state);
    }
    else if (!(readSpecial(state) || readWord(state))) {
        const { outside } = state.language;
        if (outside && state.text.startsWith(outside.end, state.index))
            readOutside(state, outside.begin);
        else
            readSign(state, frame);
    }
}
const readSpecial = (state) => state.language.special.includes(state.text.charAt(state.index)) && (readComment(state) || readLiteral(state));
function readWord(state) {
    const word = matchAt(state, tokens_WORD);
    const match = word ?? matchAt(state, NUMBER);
    if (match)
        emit(state, word ? "word" : "number", state.index + match[0].length);
    return match !== undefined;
}
function readComment(state) {
    const { language, text } = state;
    const block = language.block ? matchAt(state, language.block.open) : undefined;
    if (block && language.block) {
        const from = state.index + block[0].length;
        emit(state, "comment", language.block.nested ? endOfNested(text, from) : endOfBlock(text, from, language.block.close));
        return true;
    }
    const match = matchAt(state, language.comment);
    if (!match)
        return false;
    // A line comment also ends where the program does (PHP).
    const end = language.outside ? match[0].indexOf(language.outside.end) : -1;
    emit(state, "comment", state.index + (end < 0 ? match[0].length : end));
    return true;
}
function endOfBlock(text, from, close) {
    const end = text.indexOf(close, from);
    return end < 0 ? text.length : end + close.length;
}
function endOfNested(text, from) {
    const mark = /\/\*|\*\//g;
    mark.lastIndex = from;
    let depth = 1;
    for (let match = mark.exec(text); match; match = mark.exec(text)) {
        depth += match[0] === "/*" ? 1 : -1;
        if (depth === 0)
            return mark.lastIndex;
    }
    return text.length;
}
/** Strings, characters, regular expressions and here-documents. */
function readLiteral(state) {
    const { language } = state;
    if (language.here && readHereStart(state, language.here))
        return true;
    for (const form of language.strings) {
        const match = matchAt(state, form.open);
        if (!match)
            continue;
        openString(state, form, match[0]);
        return true;
    }
    const literal = language.literal ? matchAt(state, language.literal) : undefined;
    if (literal)
        emit(state, "string", state.index + literal[0].length);
    return literal !== undefined || readOperand(state);
}
/** The most that a pattern of operands reads before it gives up. */
const OPERAND_LENGTH = 1000;
function readOperand(state) {
    const { language, text, index } = state;
    if (!language.operand || !"/%".includes(text.charAt(index)) || isAfterValue(state))
        return false;
    if (index < state.noOperandBefore)
        return false;
    const match = matchAt(state, language.operand);
    if (match)
        emit(state, "string", index + match[0].length);
    // What is not closed is not tried again with each sign that follows.
    else if (text.charAt(index) === "/")
        state.noOperandBefore = Math.min(endOfBlock(text, index, "\n"), index + OPERAND_LENGTH);
    return match !== undefined;
}
/** Whether a value ends before the index, so that a slash divides it. */
function isAfterValue({ previous, language, closedValue }) {
    if (!previous)
        return false;
    if (previous.kind === "word")
        return !language.operators?.has(previous.text);
    if (previous.kind !== "sign")
        return true;
    return ")]}".includes(previous.text) && closedValue;
}
const OPENING = "([{";
const CLOSING = ")]}";
const LOOPS = new Set(["if", "while", "for", "with"]);
function readSign(state, frame) {
    const sign = state.text.charAt(state.index);
    if (frame && readInHole(state, frame, sign))
        return;
    if (OPENING.includes(sign))
        state.brackets.push(closesValue(state, sign));
    else if (CLOSING.includes(sign))
        state.closedValue = state.brackets.pop() ?? true;
    emit(state, "sign", state.index + 1);
}
/** Counts the brackets of inserted code; true where it ended. */
function readInHole(state, frame, sign) {
    if (frame.braces === 0 && state.text.startsWith(frame.close, state.index)) {
        closeHole(state, frame);
        return true;
    }
    if (sign === ":" && frame.specification && frame.braces === 0 && frame.others === 0) {
        openSpecification(state);
        return true;
    }
    const step = OPENING.includes(sign) ? 1 : CLOSING.includes(sign) ? -1 : 0;
    if (sign === "{" || sign === "}")
        frame.braces = Math.max(0, frame.braces + step);
    else
        frame.others = Math.max(0, frame.others + step);
    return false;
}
/** Whether the bracket that opens here ends a value when it is closed: not the head of a loop, and not a block. */
function closesValue({ previous, language }, sign) {
    if (sign === "(")
        return !(previous?.kind === "word" && LOOPS.has(previous.text));
    if (sign === "[")
        return true;
    if (previous?.kind === "word")
        return language.operators?.has(previous.text) === true && !BLOCKS.has(previous.text);
    return previous?.kind === "sign" && "(,=:[?&|+-*/%!~^<".includes(previous.text);
}
const BLOCKS = new Set(["do", "else"]);

;// CONCATENATED MODULE: ./lib/scan/lex/program.js


const programs = new WeakMap();
/** The program in a view, read once however many dialects ask; undefined where the file's name speaks of no language. */
function programOf(view) {
    let program = programs.get(view);
    if (program === undefined) {
        const language = languageOf(view.path);
        program = language ? createProgram(view, language) : null;
        programs.set(view, program);
    }
    return program ?? undefined;
}
function createProgram(view, language) {
    const tokens = tokensOf(view.text, language).filter(({ kind }) => kind !== "comment");
    const partners = new Int32Array(tokens.length).fill(-1);
    const parents = new Int32Array(tokens.length);
    const blocks = new Int32Array(tokens.length);
    const open = [];
    for (const [index, { kind, text }] of tokens.entries()) {
        const partner = kind === "sign" && program_CLOSING.includes(text) ? open.at(-1) : undefined;
        if (partner !== undefined && PAIRS.includes(`${tokens[partner]?.text}${text}`)) {
            open.pop();
            partners[index] = partner;
            partners[partner] = index;
        }
        const parent = open.at(-1) ?? -1;
        parents[index] = parent;
        blocks[index] = tokens[parent]?.text === "{" ? parent : (blocks[parent] ?? -1);
        if (kind === "sign" && program_OPENING.includes(text))
            open.push(index);
    }
    return { view, language: language.id, tokens, partners, parents, blocks };
}
const program_OPENING = "([{";
const program_CLOSING = ")]}";
const PAIRS = ["()", "[]", "{}"];
/** The text of the token at an index: of words and signs; "" for strings and beyond the ends. */
const textAt = ({ tokens }, index) => tokens[index]?.text ?? "";
/** Whether the tokens from an index on are these words and signs. */
const standsAt = (program, index, ...texts) => texts.every((text, offset) => textAt(program, index + offset) === text);
/** Whether the token at an index is a word. */
const isWord = ({ tokens }, index) => tokens[index]?.kind === "word";

;// CONCATENATED MODULE: ./lib/scan/lex/chains.js

/** Every chain of a program, in the order in which they begin; those within the arguments of others too. */
function* chainsIn(program) {
    for (let index = 0; index < program.tokens.length; index++) {
        if (isWord(program, index) && !continuesName(program, index) && !KEYWORDS.has(textAt(program, index))) {
            yield chainAt(program, index);
        }
    }
}
// Words before names that are none themselves.
const KEYWORDS = new Set("new await return const let var yield async typeof void delete in of".split(" "));
/** The chain that begins with the name at an index. */
function chainAt(program, index) {
    // PHP writes a name from the root with a backslash before it.
    const root = textAt(program, index - 1) === "\\" ? index - 1 : index;
    // Ruby's and Rust's `new` is a method.
    const isNew = textAt(program, root - 1) === "new" && !continuesName(program, root - 1);
    const start = isNew ? root - 1 : index;
    const steps = [];
    let end = index;
    let from = start;
    while (true) {
        const step = stepAt(program, end);
        steps.push(step);
        end = afterCall(program, step);
        // `(new IAM()).createUser()`: the parentheses change nothing.
        while (textAt(program, end) === ")" && program.partners[end] === from - 1) {
            end++;
            from--;
        }
        const next = afterSeparator(program, end);
        if (next < 0)
            break;
        end = next;
    }
    const [first = { names: [], at: index, open: -1, end: index }, ...rest] = steps;
    return { start, isNew, steps: [first, ...rest], end };
}
function stepAt(program, index) {
    const names = [textAt(program, index)];
    let end = index + 1;
    for (let next = afterSeparator(program, end); next >= 0; next = afterSeparator(program, end)) {
        names.push(textAt(program, next));
        end = next + 1;
    }
    return { names, at: index, open: callAt(program, end), end };
}
/** The token after a step: what its call closes, or what follows the names. */
function afterCall(program, { open, end }) {
    if (open < 0)
        return end;
    const close = program.partners[open] ?? -1;
    return close < 0 ? program.tokens.length : close + 1;
}
/** The bracket of a call at an index, type arguments (`<T>`) passed over; -1 where none opens. */
function callAt(program, index) {
    if (textAt(program, index) === "(")
        return index;
    if (textAt(program, index) !== "<")
        return -1;
    let depth = 0;
    for (let at = index; at < index + MAXIMUM_TYPE_ARGUMENTS; at++) {
        const text = textAt(program, at);
        if (text === "<")
            depth++;
        else if (text === ">")
            depth--;
        else if (!isWord(program, at) && !".,[]|?".includes(text))
            return -1;
        if (depth === 0)
            return textAt(program, at + 1) === "(" ? at + 1 : -1;
    }
    return -1;
}
const MAXIMUM_TYPE_ARGUMENTS = 40;
const SEPARATORS = [
    ["."],
    ["?", "."],
    ["!", "."],
    ["&", "."],
    ["?", "-", ">"],
    ["-", ">"],
    [":", ":"],
    ["\\"],
];
/** The name that follows a separator at an index; -1 where none does. */
function afterSeparator(program, index) {
    for (const separator of SEPARATORS) {
        const next = index + separator.length;
        if (standsAt(program, index, ...separator) && isWord(program, next))
            return next;
    }
    return -1;
}
/** Whether the name at an index belongs to what stands before it. (A variadic `...name` does not.) */
function continuesName(program, index) {
    const before = textAt(program, index - 1);
    if (before === "\\")
        return isWord(program, index - 2) && !KEYWORDS.has(textAt(program, index - 2));
    if (before === ".")
        return textAt(program, index - 2) !== "." && isName(program, index - 2);
    const two = textAt(program, index - 2) + before;
    return two === "->" || two === "::";
}
/** Whether something ends at an index that a dot can follow. */
function isName(program, index) {
    const { kind, text } = program.tokens[index] ?? { kind: "sign", text: "" };
    return kind !== "sign" || ")]}?!&>".includes(text);
}

;// CONCATENATED MODULE: ./lib/scan/lex/arguments.js


/** Tokens that are taken for arguments where their bracket is not closed: each such bracket is asked anew. */
const UNCLOSED = 60;
/** What stands in the bracket that opens at an index. */
function rangeOf(program, open) {
    const close = program.partners[open] ?? -1;
    return { from: open + 1, to: close < 0 ? Math.min(program.tokens.length, open + UNCLOSED) : close };
}
/** A name without case and underscores, so that `user_name`, `userName` and `UserName` are one. */
const folded = (name) => name.replaceAll("_", "").toLowerCase();
/** Brackets within brackets that are looked into. */
const MAXIMUM_DEPTH = 4;
/**
 * The tokens that follow a call's own keys of a (folded) name: of keyword arguments, of an object, struct or builder that is one of the
 * arguments, but not of the values of other keys. What follows is the value.
 */
function* valuesOf(program, { from, to }, key) {
    let depth = 0;
    for (let index = from; index < to; index++) {
        const partner = program.partners[index] ?? -1;
        if (isKey(program, index, key))
            yield valueAfter(program, index);
        if (partner < 0)
            continue;
        const skips = partner > index && (isValue(program, index) || depth >= MAXIMUM_DEPTH);
        if (skips)
            index = partner;
        else
            depth += partner > index ? 1 : -1;
    }
}
/** The token after a key and its mark. */
const valueAfter = (program, key) => textAt(program, key + 1) === "=" && textAt(program, key + 2) === ">" ? key + 3 : key + 2;
/** The values of every key of a (folded) name, at any depth. */
function* valuesWithin(program, { from, to }, key) {
    for (let index = from; index < to; index++)
        if (isKey(program, index, key))
            yield valueAfter(program, index);
}
/** Whether the bracket at an index is the value of a key. */
const isValue = (program, index) => {
    const before = textAt(program, index - 1);
    return before === ":" || before === "=" || (before === ">" && textAt(program, index - 2) === "=");
};
function isKey(program, index, key) {
    const token = program.tokens[index];
    const name = token?.kind === "word" ? token.text : token?.value;
    if (name === undefined || folded(name) !== key)
        return false;
    const mark = textAt(program, index + 1);
    const equals = mark === "=" && textAt(program, index + 2) !== "=";
    return mark === ":" || equals || (mark === "(" && textAt(program, index - 1) === ".");
}
/** The string that is written out at an index as a whole value, or as the one argument of a wrapper such as `aws.String("x")`. */
function literalAt(program, index) {
    let at = index;
    if (isWord(program, at)) {
        at++;
        for (let next = afterSeparator(program, at); next >= 0; next = afterSeparator(program, at))
            at = next + 1;
        if (textAt(program, at) !== "(" || !/[sS]tring$|^of$|^Some$|^into$/.test(textAt(program, at - 1)))
            return undefined;
        at++;
    }
    const token = program.tokens[at];
    const value = token?.kind === "string" ? token.value : undefined;
    return value !== undefined && endsValue(program, at + 1) ? value : undefined;
}
/** Whether a value ends before the token at an index: nothing is added to it, taken from it or formatted into it. */
function endsValue({ tokens, view }, index) {
    const token = tokens[index];
    if (!token || (token.kind === "sign" && ",)}];".includes(token.text)))
        return true;
    return token.kind === "word" && view.text.slice(tokens[index - 1]?.end ?? 0, token.start).includes("\n");
}
/** The literal value of the first key of one of these (folded) names; undefined where none has one. */
function literalArgument(program, range, keys) {
    for (const key of keys) {
        for (const value of valuesOf(program, range, key)) {
            const literal = literalAt(program, value);
            if (literal !== undefined)
                return literal;
        }
    }
    return undefined;
}
/** Whether a key is there with anything but an empty list. */
function hasArgument(program, range, key) {
    for (const value of valuesOf(program, range, key)) {
        if (!(textAt(program, value) === "[" && textAt(program, value + 1) === "]"))
            return true;
    }
    return false;
}
/** The same for a call and the builder's calls that follow it: `create(this, "x").userName("ci").build()`. */
function literalOfCall(program, chain, first, keys) {
    const { open } = chain.steps[first] ?? { open: -1 };
    const own = open < 0 ? undefined : literalArgument(program, rangeOf(program, open), keys);
    if (own !== undefined)
        return own;
    for (const step of chain.steps.slice(first + 1)) {
        if (step.open >= 0 && keys.includes(folded(step.names.at(-1) ?? "")))
            return literalAt(program, step.open + 1);
    }
    return undefined;
}
/** The first argument that is a string, which names a construct in its tree. */
function firstString(program, open) {
    const { from, to } = rangeOf(program, open);
    for (let index = from; index < Math.min(to, from + 40); index++) {
        const around = program.parents[index] ?? -1;
        const wrapped = program.parents[around] === open && textAt(program, around) === "(";
        if (around !== open && !wrapped)
            continue;
        const token = program.tokens[index];
        const isName = textAt(program, index - 1) === "=" || textAt(program, index - 1) === ":";
        if (token?.kind === "string" && token.value !== undefined && !isName)
            return token.value;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/scan/lex/bindings.js
const noBindings = () => ({ names: new Map(), wildcards: [], own: new Set() });
/** Adds a binding; they come in the order of the program. */
function bind({ names }, name, binding) {
    const known = names.get(name);
    if (known)
        known.push(binding);
    else
        names.set(name, [binding]);
}
/** Namespaces that are tried for each name: many more than anybody imports, and a bound on the work. */
const MAXIMUM_WILDCARDS = 50;
/** Adds a namespace whose names are visible, if it can hold what the dialects look for. */
function bindAll({ wildcards }, namespace) {
    const matters = /iam|aws|amazon|pulumi|cdk|troposphere|terrascript|identitymanagement|imports/i.test(namespace);
    if (matters && wildcards.length < MAXIMUM_WILDCARDS && !wildcards.includes(namespace))
        wildcards.push(namespace);
}
/** Bindings of one name that are looked at: enough for people, and a bound on the work. */
const MAXIMUM_LOOKUPS = 64;
/**
 * The binding of a name at a token: the last one before it whose scope holds it, else one that comes later (imports and
 * functions may stand below their use).
 */
function bindingAt({ names }, name, at) {
    const all = names.get(name) ?? [];
    const before = firstAfter(all, at);
    for (let index = before - 1; index >= Math.max(0, before - MAXIMUM_LOOKUPS); index--) {
        const binding = all[index];
        if (binding && at < binding.to)
            return binding;
    }
    const later = all[before];
    return later && later.target !== undefined && later.to === Number.POSITIVE_INFINITY ? later : undefined;
}
function firstAfter(all, at) {
    let low = 0;
    let high = all.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((all[middle]?.from ?? 0) <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * The qualified names that a name may have at a token: what its first part is bound to, else that of each namespace whose names are
 * visible, and the name as it is written.
 */
function qualified(bindings, names, at) {
    const [head = "", ...rest] = names;
    const binding = bindingAt(bindings, head, at);
    if (binding)
        return binding.target === undefined ? [] : [[binding.target, ...rest].join(".")];
    const written = names.join(".");
    if (bindings.own.has(head))
        return [written];
    return [...bindings.wildcards.map((namespace) => `${namespace}.${written}`), written];
}
/** The token at which the block around a token ends: that of the innermost braces, or the whole program. */
function bindings_endOfBlock(program, index) {
    const close = program.partners[program.blocks[index] ?? -1] ?? -1;
    return close < 0 ? Number.POSITIVE_INFINITY : close;
}

;// CONCATENATED MODULE: ./lib/scan/lex/here-documents.js
/** Moves on to after the document's last line, and answers where its text ends. */
function endOfDocument(state, { delimiter, stripsTabs }) {
    const { text } = state;
    while (state.index < text.length) {
        const start = state.index;
        const lineEnd = text.indexOf("\n", start);
        state.index = lineEnd < 0 ? text.length : lineEnd + 1;
        const line = text.slice(start, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, "");
        if ((stripsTabs ? line.replace(/^\t+/, "") : line) === delimiter)
            return start;
    }
    return text.length;
}
const SHELLS = /^(?:(?:ba|z|da|k|a)?sh|ssh|su)$/;
const SCRIPT = /(?:\.(?:sh|bash)|user[-_]?data[^/]*)$/i;
/**
 * Whether a here-document is a script: a shell reads it (also behind a pipe, as the `last` command of its line), it becomes
 * the file of one, or it has no command (a Dockerfile's `RUN <<E`).
 */
function isScript({ owner }, last) {
    if (owner.words.length === 0 && owner.files.length === 0)
        return true;
    const names = namesIn(owner);
    if ([...names, ...namesIn(last)].some((name) => SHELLS.test(name)))
        return true;
    return [...owner.files, ...(names.includes("tee") ? names : [])].some((file) => SCRIPT.test(file));
}
const namesIn = (command) => (command?.words ?? []).map(({ text }) => text.slice(text.lastIndexOf("/") + 1));

;// CONCATENATED MODULE: ./lib/scan/lex/quoted.js
/**
 * The offset after the closing quote of a text whose content begins at `from`; that of the end where it is not closed. By
 * hand, since a pattern such as `(?:[^"\\]|\\.)*` exhausts the stack of the pattern engine on a string of ten megabytes.
 */
function endOfQuoted(text, from, quote, escaping) {
    for (let index = from; index < text.length; index++) {
        const character = text.charAt(index);
        if (character === escaping)
            index++;
        else if (character === quote)
            return index + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/scan/lex/shell-state.js
/** The state before the first character of commands, or (`quotes`) of text in which only substitutions are commands. */
function startOf(text, kind) {
    const state = {
        text,
        index: 0,
        frames: [],
        backquotes: [],
        command: { words: [], files: [] },
        word: undefined,
        redirects: false,
        pending: [],
        done: [],
    };
    if (kind === "quotes")
        enter(state, "quotes", "", 0);
    return state;
}
/** Begins a frame with a sign of `length` characters; `close` ends it. */
function enter(state, kind, close, length) {
    const { command, redirects } = state;
    const inQuotes = kind === "quotes" || (kind === "parameter" && state.frames.at(-1)?.inQuotes === true);
    if (close === "`")
        state.backquotes.push(state.frames.length);
    state.frames.push({ kind, close, inQuotes, command, word: state.word, redirects });
    state.index += length;
    if (kind !== "commands")
        return;
    state.command = { words: [], files: [] };
    state.word = undefined;
    state.redirects = false;
}
/** Ends the innermost frame at its closing character. */
function leave(state) {
    leaveFrame(state);
    state.index++;
}
/** Ends the innermost frame without one. */
function leaveFrame(state) {
    const frame = state.frames.at(-1);
    if (frame?.kind === "commands")
        endCommand(state);
    state.frames.pop();
    if (frame?.close === "`")
        state.backquotes.pop();
    if (frame?.kind !== "commands")
        return;
    state.command = frame.command;
    state.word = frame.word;
    state.redirects = frame.redirects;
}
/** Ends everything that is open where the text ends. */
function endText(state) {
    while (state.frames.length > 0)
        leaveFrame(state);
    endCommand(state);
}
/** The word at the index, begun if there is none. */
function wordOf(state) {
    state.word ??= { start: state.index, pieces: [], literal: true };
    return state.word;
}
/** The word at the index, in which something is expanded. */
function expandedWord(state) {
    const word = wordOf(state);
    word.literal = false;
    return word;
}
function endWord(state) {
    const { word, command } = state;
    if (!word)
        return;
    const text = word.pieces.join("");
    if (state.redirects)
        command.files.push(text);
    else {
        const { start, literal } = word;
        const whole = literal && state.text.slice(start, state.index).includes(text);
        command.words.push({ start, end: state.index, text, literal, whole });
    }
    state.redirects = false;
    state.word = undefined;
}
function endCommand(state) {
    endWord(state);
    state.redirects = false;
    if (state.command.words.length > 0)
        state.done.push(state.command);
    state.command = { words: [], files: [] };
}

;// CONCATENATED MODULE: ./lib/scan/lex/shell.js



/**
 * The simple commands of a shell text (POSIX sh and bash), in the order in which they end: those in `$( )`, backquotes and
 * subshells too, wherever they stand, and those in here-documents that a shell reads. Comments, quoted text and other
 * here-documents are no commands. One pass over the text; never throws; what is not closed ends with the text.
 * Source: POSIX.1-2024, Shell Command Language, 2.2 to 2.10.
 */
const commandsIn = (text) => read(startOf(text, "commands"), 0);
/** Here-documents within here-documents that are read: each level reads its text once more. */
const shell_MAXIMUM_DEPTH = 3;
function read(state, depth) {
    while (state.index < state.text.length) {
        const line = readOne(state);
        if (line && state.pending.length > 0)
            shell_readHereDocuments(state, depth);
    }
    endText(state);
    return state.done;
}
/** Reads what stands at the index and moves it on; true where that was the end of a line between commands. */
function readOne(state) {
    const frame = state.frames.at(-1);
    const character = state.text.charAt(state.index);
    if (character === "\\")
        return readEscape(state, frame?.inQuotes === true);
    if (character === "$" && readDollar(state))
        return false;
    if (character === "`")
        return readBackquote(state);
    if (frame && frame.kind !== "commands")
        return readWithin(state, character);
    if (character === '"' || character === "'")
        return readQuote(state, character);
    return shell_readCode(state, character);
}
// Runs of characters that mean nothing here; at least one is taken, whatever it is.
const QUOTED_PLAIN = /[^\\$`"]+/y;
const PARAMETER_PLAIN = /[^\\$`"'}]+/y;
const ARITHMETIC_PLAIN = /[^\\$`"'()]+/y;
const CODE_PLAIN = /[^\\$`"'\s;&|()<>]+/y;
function readWithin(state, character) {
    const { kind, close, inQuotes } = state.frames.at(-1) ?? { kind: "quotes", close: "", inQuotes: true };
    if (character === close)
        leave(state);
    else if (kind === "quotes")
        readPlain(state, QUOTED_PLAIN);
    else if (character === '"' || (character === "'" && !inQuotes))
        readQuote(state, character);
    else if (kind === "parameter")
        readPlain(state, PARAMETER_PLAIN);
    else if (character === "(")
        enter(state, "arithmetic", ")", 1);
    else
        readPlain(state, ARITHMETIC_PLAIN);
    return false;
}
function readPlain(state, pattern) {
    pattern.lastIndex = state.index;
    const [run] = pattern.exec(state.text) ?? [state.text.charAt(state.index)];
    wordOf(state).pieces.push(run);
    state.index += run.length;
}
function readEscape(state, inQuotes) {
    const next = state.text.charAt(state.index + 1);
    const lineBreak = next === "\r" && state.text.charAt(state.index + 2) === "\n" ? 2 : 1;
    if (next !== "\n" && lineBreak === 1) {
        wordOf(state).pieces.push(inQuotes && !'$`"\\'.includes(next) ? `\\${next}` : next);
    }
    state.index = Math.min(state.index + 1 + lineBreak, state.text.length);
    return false;
}
function readQuote(state, quote) {
    const word = wordOf(state);
    if (quote === '"')
        enter(state, "quotes", '"', 1);
    else {
        const end = state.text.indexOf("'", state.index + 1);
        word.pieces.push(state.text.slice(state.index + 1, end < 0 ? undefined : end));
        state.index = end < 0 ? state.text.length : end + 1;
    }
    return false;
}
const PARAMETER = /\$(?:[A-Za-z_]\w*|[\d@*#?!$-])/y;
/** `$( )`, `${ }`, `$' '` and plain parameters; false where the dollar is only a character. */
function readDollar(state) {
    const { text, index } = state;
    const next = text.charAt(index + 1);
    if (next === "(" || next === "{") {
        expandedWord(state);
        if (next === "{")
            enter(state, "parameter", "}", 2);
        else
            enter(state, text.charAt(index + 2) === "(" ? "arithmetic" : "commands", ")", 2);
        return true;
    }
    const run = next === "'" && state.frames.at(-1)?.inQuotes !== true ? ansiQuoted(state) : parameterAt(state);
    if (run === undefined)
        return false;
    expandedWord(state).pieces.push(run);
    state.index += run.length;
    return true;
}
const ansiQuoted = ({ text, index }) => text.slice(index, endOfQuoted(text, index + 2, "'", "\\"));
function parameterAt({ text, index }) {
    PARAMETER.lastIndex = index;
    return PARAMETER.exec(text)?.[0];
}
function readBackquote(state) {
    const depth = state.backquotes.at(-1) ?? -1;
    if (depth < 0) {
        expandedWord(state);
        enter(state, "commands", "`", 1);
        return false;
    }
    while (state.frames.length > depth + 1)
        leaveFrame(state);
    leave(state);
    return false;
}
function shell_readCode(state, character) {
    if (character === "#" && !state.word)
        skipLine(state);
    else if (character === "<" || character === ">")
        readRedirection(state);
    else if (character === "&" && state.text.charAt(state.index + 1) === ">")
        state.index++;
    else if (character === "(")
        readParenthesis(state);
    else if (character === ")" && state.frames.at(-1)?.close === ")")
        leave(state);
    else if (!/[\s;&|)]/.test(character))
        readPlain(state, CODE_PLAIN);
    else {
        endWord(state);
        state.index++;
        if (/[\n;&|)]/.test(character))
            endCommand(state);
        return character === "\n";
    }
    return false;
}
function skipLine(state) {
    const end = state.text.indexOf("\n", state.index);
    state.index = end < 0 ? state.text.length : end;
}
/** A subshell, an array or a function's parentheses; twice at the start of a command, arithmetic (`<<` shifts there). */
function readParenthesis(state) {
    const arithmetic = state.text.startsWith("((", state.index) && state.command.words.length === 0 && !state.word;
    endCommand(state);
    enter(state, arithmetic ? "arithmetic" : "commands", ")", 1);
}
const REDIRECTION = /<<<|<<-?[ \t]*((?:\\.|[^\s\\"';&|()<>]|"[^"\n]*"|'[^'\n]*'){1,200})|[<>]\(|[<>]&[\d-]|[<>][<>&|]?/y;
function readRedirection(state) {
    REDIRECTION.lastIndex = state.index;
    const [sign = "<", delimiter] = REDIRECTION.exec(state.text) ?? [];
    if (sign.endsWith("(")) {
        expandedWord(state);
        enter(state, "commands", ")", sign.length);
        return;
    }
    endWord(state);
    state.index += sign.length;
    state.redirects = delimiter === undefined && sign !== "<<<" && !/[\d-]$/.test(sign);
    if (delimiter === undefined)
        return;
    const stripsTabs = sign.startsWith("<<-");
    const quoted = /["'\\]/.test(delimiter);
    state.pending.push({ delimiter: delimiter.replace(/["'\\]/g, ""), quoted, stripsTabs, owner: state.command });
}
/** After a line: the here-documents that it began, one after the other. */
function shell_readHereDocuments(state, depth) {
    const last = state.done.at(-1);
    for (const document of state.pending.splice(0)) {
        const start = state.index;
        const body = state.text.slice(start, endOfDocument(state, document));
        if (depth >= shell_MAXIMUM_DEPTH)
            continue;
        const script = isScript(document, last);
        if (!script && document.quoted)
            continue;
        for (const { words, files } of read(startOf(body, script ? "commands" : "quotes"), depth + 1)) {
            const moved = words.map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
            state.done.push({ words: moved, files });
        }
    }
}

;// CONCATENATED MODULE: ./lib/scan/lex/command-lines.js



const OPERATIONS = new RegExp([...COMMAND_OPERATIONS.keys(), "update-access-key"].join("|"));
/** Whether commandDefinitions() could find something in a text: false only where it finds nothing. */
function mayHoldCommands(text) {
    if (!text.includes("iam"))
        return text.includes("cloudcontrol") && text.includes("AWS::IAM::");
    return OPERATIONS.test(text) || text.includes("iam_user") || text.includes("cloudcontrol");
}
/**
 * The command lines of a shell text that make IAM users or their credentials: `aws iam create-user` and its siblings (with
 * global options, behind `sudo`, `xargs`, `aws-vault exec p --` and the like, by way of a variable such as `$AWS`), `aws
 * cloudcontrol create-resource --type-name AWS::IAM::User`, and `vault write aws/roles/x credential_type=iam_user`. Commands
 * that only print their words, and those whose `--endpoint-url` is a loopback address, make nothing. Never throws.
 * Source: AWS CLI command reference; Vault documentation, "AWS secrets engine (API)".
 */
function* commandDefinitions(text) {
    yield* definitionsIn(text, 0, 0);
}
/** Scripts within scripts (`bash -c "sh -c ..."`) that are read. */
const command_lines_MAXIMUM_DEPTH = 3;
function* definitionsIn(text, offset, depth) {
    for (const command of commandsIn(text)) {
        const { words } = command;
        if (isPrinter(words))
            continue;
        for (const found of [awsDefinition(words, text), vaultDefinition(words, text)]) {
            if (found)
                yield { ...found, start: found.start + offset, end: found.end + offset };
        }
        const script = depth < command_lines_MAXIMUM_DEPTH ? scriptOf(command, text) : undefined;
        if (script)
            yield* definitionsIn(script.text, offset + script.start, depth + 1);
    }
}
const PRINTERS = /^(?:echo|printf|print|cat|grep|egrep|fgrep|rg|ag|sed|awk|man|which|type|hash|alias|log|info|warn|warning|error|fail|die|debug|usage|help|read|test|\[|\[\[|:)$/i;
/** Whether a command only shows its words, or looks for them. */
function isPrinter(words) {
    const head = words.find(({ text }) => !/^(?:[A-Za-z_]\w*\+?=|(?:if|then|else|do|while|until|sudo|!|\{)$)/.test(text));
    return head !== undefined && PRINTERS.test(head.text);
}
/** The text of `sh -c '...'` or `eval '...'`, where it is one quoted word with nothing to expand before it. */
function scriptOf({ words }, text) {
    const flag = words.findIndex(({ text: word }) => /^-[a-z]*c$/.test(word));
    const shell = words.slice(0, Math.max(flag, 0)).some((word) => /(?:^|\/)(?:ba|z|da|k|a)?sh$/.test(word.text));
    const script = shell ? words[flag + 1] : words[0]?.text === "eval" ? words[1] : undefined;
    const quote = script && text.charAt(script.start);
    if (!script || (quote !== '"' && quote !== "'"))
        return undefined;
    return { text: text.slice(script.start + 1, script.end - 1), start: script.start + 1 };
}
// `$AWS`, `${AWS_CLI}` and a Makefile's `$(AWS)`, in quotes or not.
const AWS_WORD = /^(?:(?:[^\s$]*\/)?aws(?:\.exe)?|"?\$[{(]?(?!\w*local)\w*aws\w*[)}]?"?|(?:[\w.-]+\/)*amazon\/aws-cli(?::[\w.-]+)?)$/i;
/** Global options of the AWS CLI that take no value; every other one takes one. Source: "Global options" of its reference. */
const SWITCHES = new Set(["debug", "no-verify-ssl", "no-paginate", "no-sign-request", "color", "no-cli-pager"]);
const MORE_SWITCHES = new Set(["cli-auto-prompt", "no-cli-auto-prompt", "v2"]);
/**
 * What a command makes whose words another format holds, such as the list `["aws", "iam", "create-user"]`; with the offsets of
 * these, in `text` if some of them are expanded.
 */
const wordsDefinition = (words, text = "") => isPrinter(words) ? undefined : awsDefinition(words, text);
function awsDefinition(words, text) {
    for (let index = 0; index < words.length;) {
        const word = words[index];
        if (!word || !isAws(word, text)) {
            index++;
            continue;
        }
        const service = afterOptions(words, index + 1);
        if (SERVICES.has(words[service]?.text ?? ""))
            return definitionOf(words, word, service);
        index = service;
    }
    return undefined;
}
/** A word that is expanded counts as it is written; one that holds other commands is long, and nested ones would add up. */
function isAws(word, text) {
    if (word.literal)
        return AWS_WORD.test(word.text);
    return word.end - word.start <= 64 && AWS_WORD.test(text.slice(word.start, word.end));
}
const SERVICES = new Set(["iam", "cloudcontrol"]);
/** The index of the first word from `from` on that is neither an option nor the value of one. */
function afterOptions(words, from) {
    let index = from;
    for (let word = words[index]; word?.text.startsWith("--"); word = words[index]) {
        const option = word.text.slice(2);
        const isSwitch = option.includes("=") || SWITCHES.has(option) || MORE_SWITCHES.has(option);
        index += isSwitch && option !== "color" ? 1 : 2;
    }
    return index;
}
function definitionOf(words, first, index) {
    const service = words[index];
    const operation = words[afterOptions(words, index + 1)];
    if (!service?.whole || !operation?.whole)
        return undefined;
    const kind = kindOf(service.text, operation.text, words);
    if (kind === undefined || makesNothing(words, operation))
        return undefined;
    const name = kind === "mfa-device" ? undefined : optionOf(words, "user-name");
    return {
        kind,
        start: first.start,
        end: operation.end,
        ...(name?.literal ? userName(name.text) : {}),
        address: `aws ${service.text} ${operation.text}`,
    };
}
function kindOf(service, operation, words) {
    if (service === "cloudcontrol" && operation === "create-resource") {
        const type = optionOf(words, "type-name");
        return type?.whole ? CLOUDFORMATION_TYPES.get(type.text)?.kind : undefined;
    }
    if (service !== "iam")
        return undefined;
    const revived = operation === "update-access-key" && optionOf(words, "status")?.text === "Active";
    return revived ? "access-key" : COMMAND_OPERATIONS.get(operation);
}
const ENDPOINT = /^AWS_ENDPOINT_URL(?:_IAM)?=(.*)$/;
const LOOPBACK = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|[\w.-]*localstack[\w.-]*|[\w.-]+\.localhost)(?:[:/]|$)/i;
/** Whether a URL leads to a stand-in for AWS on the same machine, such as LocalStack. */
const isLoopback = (url) => LOOPBACK.test(url);
/** Whether the command asks for help or for a skeleton, or talks to a stand-in for AWS on the same machine. */
function makesNothing(words, operation) {
    const rest = words.slice(words.indexOf(operation) + 1);
    if (rest[0]?.text === "help" || rest.some(({ text }) => text.startsWith("--generate-cli-skeleton")))
        return true;
    const urls = [
        optionOf(words, "endpoint-url")?.text ?? "",
        ...words.map(({ text }) => ENDPOINT.exec(text)?.[1] ?? ""),
    ];
    return urls.some(isLoopback);
}
/** The value of `--name value` or `--name=value`. */
function optionOf(words, name) {
    const index = words.findIndex(({ text }) => text === `--${name}` || text.startsWith(`--${name}=`));
    const word = words[index];
    if (!word)
        return undefined;
    if (word.text === `--${name}`)
        return words[index + 1];
    return { ...word, text: word.text.slice(name.length + 3) };
}
function vaultDefinition(words, text) {
    const index = words.findIndex(({ text }) => /^(?:.*\/)?vault$/.test(text));
    const vault = words[index];
    const [write, ...rest] = index < 0 ? [] : words.slice(index + 1);
    const path = rest.find(({ text }) => /(?:^|\/)roles\/[^/]/.test(text));
    if (!vault || write?.text !== "write" || !path)
        return undefined;
    const minting = rest.find((word) => /^credential_type=(?:.*,)?iam_user(?:,|$)/.test(word.text));
    if (!minting || !text.slice(minting.start, minting.end).includes("iam_user"))
        return undefined;
    return { kind: "minted", start: vault.start, end: path.end, address: `vault write ${path.text}` };
}

;// CONCATENATED MODULE: ./lib/scan/lex/iam-clients.js




/** The classes of IAM's clients. Sources: API references of the AWS SDKs for JavaScript, Python, Go, Java, .NET, Ruby, PHP and Rust. */
const CLIENT = new RegExp([
    String.raw `aws-sdk(?:\/clients\/all)?\.IAM|aws-sdk\/clients\/iam(?:\.IAM|\.default)?|@aws-sdk\/client-iam\.IAM(?:Client)?|(?:AWS|aws)\.IAM`,
    String.raw `(?:mypy_boto3_iam|types_boto3_iam)(?:\.\w+)?\.IAM(?:Client|ServiceResource)`,
    String.raw `github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/iam(?:\.Client|\.IAM|\/iamiface\.IAMAPI)`,
    String.raw `software\.amazon\.awssdk\.services\.iam\.Iam(?:Async)?Client`,
    String.raw `com\.amazonaws\.services\.identitymanagement\.AmazonIdentityManagement(?:Async)?(?:Client)?(?:Builder)?`,
    String.raw `Amazon\.IdentityManagement\.I?AmazonIdentityManagementService(?:Client)?`,
    String.raw `Aws\.IAM\.(?:Client|Resource)|Aws\.Iam\.IamClient|aws_sdk_iam(?:\.client)?\.Client`,
]
    .map((names) => `^(?:${names})$`)
    .join("|"));
const FACTORY = /^github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/iam\.New(?:FromConfig)?$/;
const USER_HANDLE = /^Aws\.IAM\.User$/;
const MAKERS = new Set([
    "new",
    "create",
    "builder",
    "standard",
    "defaultClient",
    "factory",
    "from_conf",
    "asyncDefaultClient",
]);
/** Whether one of the qualified names of a type is that of a client. */
const isClientType = (names) => names.some((name) => CLIENT.test(name));
/** What the first step of a chain makes: `new AWS.IAM(`, `IamClient.builder(`, `iam.NewFromConfig(`, `boto3.client("iam"`. */
function madeBy(program, bindings, chain, step) {
    const made = valueMadeBy(program, bindings, chain, step);
    return made !== undefined && isStandIn(program, step) ? undefined : made;
}
function valueMadeBy(program, bindings, chain, step) {
    const { names, at } = step;
    const last = names.at(-1) ?? "";
    if (takesService(program, step, last) || (last === "createIam" && step.open >= 0))
        return "client";
    if (step !== chain.steps[0])
        return undefined;
    const whole = qualified(bindings, names, at);
    if (chain.isNew)
        return isClientType(whole) || /^(?:AWS|aws)\.IAM$/.test(names.join(".")) ? "client" : undefined;
    if (whole.some((name) => FACTORY.test(name)))
        return "client";
    if (!MAKERS.has(last))
        return undefined;
    const type = qualified(bindings, names.slice(0, -1), at);
    if (isClientType(type))
        return "client";
    return type.some((name) => USER_HANDLE.test(name)) ? "user" : undefined;
}
/** `client("iam")` and `resource("iam")` of boto3 and its relatives. */
function takesService(program, { open }, method) {
    if (open < 0 || program.language !== "python" || !/^(?:client|resource|create_client)$/.test(method))
        return false;
    return (literalAt(program, open + 1) ?? literalArgument(program, rangeOf(program, open), ["servicename"])) === "iam";
}
/** Whether a client is told to talk to a stand-in for AWS on the same machine. */
function isStandIn(program, { open }) {
    if (open < 0)
        return false;
    const endpoint = literalArgument(program, rangeOf(program, open), [
        "endpointurl",
        "endpoint",
        "serviceurl",
        "baseendpoint",
    ]);
    return endpoint !== undefined && isLoopback(endpoint);
}
/** Methods of a user's handle. */
const HANDLE_METHODS = new Map([
    ["create", "user"],
    ["create_access_key_pair", "access-key"],
    ["create_login_profile", "login-profile"],
    ["enable_mfa", "mfa-device"],
    ["attach_policy", "user-policy"],
    ["create_policy", "user-policy"],
    ["add_group", "membership"],
]);
/** The kind of what a method makes, called on such a value; undefined for every other one. */
function kindOfMethod(value, method) {
    if (value === "user")
        return HANDLE_METHODS.get(method);
    return METHOD_OPERATIONS.get(method) ?? METHOD_OPERATIONS.get(method.replace(/(?:WithContext|Async|Request)$/, ""));
}
/** What a method of such a value gives: `User("ci")` of boto3's resource, `user("ci")` of Ruby's. */
const resultOf = (value, method) => value === "client" && /^(?:User|user|create_user)$/.test(method) ? "user" : undefined;

;// CONCATENATED MODULE: ./lib/scan/lex/javascript-imports.js



/**
 * What the names of a JavaScript or TypeScript program are bound to: `import` in all its forms, `require()` and `await
 * import()`, members taken from them by destructuring or assignment, and everything else that is declared or assigned.
 * A qualified name is the module and, after dots, the member.
 */
function javascriptBindings(program) {
    const bindings = noBindings();
    for (let index = 0; index < program.tokens.length; index++) {
        const text = textAt(program, index);
        if (text === "import" && textAt(program, index - 1) !== ".")
            readImport(program, bindings, index + 1);
        else if (text === "=" && isAssignment(program, index))
            readAssignment(program, bindings, index);
        else if (text === "class" && isWord(program, index + 1))
            bindings.own.add(textAt(program, index + 1));
    }
    return bindings;
}
function isAssignment(program, index) {
    return (!"=!<>+-*/%&|^?".includes(textAt(program, index - 1) || " ") && !"=>".includes(textAt(program, index + 1) || " "));
}
/** `import a, {b as c}, * as d from "m"`. (`import a = require("m")` is an assignment.) */
function readImport(program, bindings, from) {
    const typesOnly = textAt(program, from) === "type" && textAt(program, from + 1) !== "from";
    const found = [];
    let index = from;
    while (index >= 0 && textAt(program, index) !== "from") {
        const [names, next] = importedAt(program, index);
        found.push(...names);
        index = next;
    }
    const module = index < 0 ? undefined : program.tokens[index + 1]?.value;
    if (module === undefined || typesOnly)
        return;
    const to = Number.POSITIVE_INFINITY;
    for (const [name, member] of found)
        bind(bindings, name, { target: join(module, member), from: index, to });
}
/** The names that one part of an import binds, and the token after it; -1 where it is no import. */
function importedAt(program, index) {
    const text = textAt(program, index);
    if (text === "{") {
        const close = program.partners[index] ?? -1;
        return [membersIn(program, index, "as"), close < 0 ? -1 : close + 1];
    }
    if (text === "*" && textAt(program, index + 1) === "as")
        return [[[textAt(program, index + 2), ""]], index + 3];
    if (isWord(program, index) && text !== "import")
        return [[[text, ""]], index + 1];
    return [[], text === "," ? index + 1 : -1];
}
const join = (module, member) => (member === "" ? module : `${module}.${member}`);
/** `{ a, b as c }` of an import, `{ a, b: c }` of a pattern: local name and member. */
function membersIn(program, open, mark) {
    const close = program.partners[open] ?? -1;
    const members = [];
    for (let index = open + 1; index < close; index++) {
        const before = textAt(program, index - 1);
        if (!isWord(program, index) || (before !== "{" && before !== ",") || program.parents[index] !== open)
            continue;
        const member = textAt(program, index);
        const renamed = textAt(program, index + 1) === mark && isWord(program, index + 2);
        if (mark === "as" && member === "type" && isWord(program, index + 1))
            continue;
        members.push([renamed ? textAt(program, index + 2) : member, member]);
    }
    return members;
}
/** `NAME = value` and `{ A, b: c } = value`; what the value is decides what the names stand for. */
function readAssignment(program, bindings, equals) {
    const source = sourceAt(program, bindings, equals + 1);
    const close = textAt(program, equals - 1) === "}" ? (program.partners[equals - 1] ?? -1) : -1;
    const first = close >= 0 ? close : nameBefore(program, equals);
    if (first < 0)
        return;
    const declared = DECLARATIONS.has(textAt(program, first - 1));
    if (close >= 0 && !declared)
        return;
    const to = declared ? bindings_endOfBlock(program, first) : Number.POSITIVE_INFINITY;
    const names = close >= 0 ? membersIn(program, close, ":") : [[textAt(program, first), ""]];
    for (const [name, member] of names) {
        const target = source === undefined ? undefined : join(source, member);
        // A parameter's default or another object's member hides nothing.
        if (target !== undefined || declared)
            bind(bindings, name, { target, from: equals, to });
    }
}
const DECLARATIONS = new Set(["const", "let", "var", "import"]);
/** The token of the name that is assigned to: the one before `=`, or before its type (`const a: T = b`); -1 for a member. */
function nameBefore(program, equals) {
    let index = equals - 1;
    for (let steps = 0; steps < 20 && index > 0; steps++, index--) {
        const before = textAt(program, index - 1);
        if (DECLARATIONS.has(before))
            return index;
        if (!isWord(program, index) && !".:[]<>,|".includes(textAt(program, index)))
            break;
    }
    const before = textAt(program, equals - 2);
    return isWord(program, equals - 1) && before !== "." && before !== ":" ? equals - 1 : -1;
}
/** The qualified name of a value that is an imported module or one of its members; undefined for every other value. */
function sourceAt(program, bindings, from) {
    let index = textAt(program, from) === "await" ? from + 1 : from;
    const head = textAt(program, index);
    const called = (head === "require" || head === "import") && textAt(program, index + 1) === "(";
    const module = called ? program.tokens[index + 2]?.value : bindingAt(bindings, head, index)?.target;
    if (module === undefined || (called && !standsAt(program, index + 3, ")")))
        return undefined;
    index += called ? 4 : 1;
    const members = [];
    for (let next = afterSeparator(program, index); next >= 0; next = afterSeparator(program, index)) {
        members.push(textAt(program, next));
        index = next + 1;
    }
    const after = program.tokens[index];
    const isMore = after?.kind === "sign" && "([{<+-*/%?".includes(after.text);
    return isMore ? undefined : [module, ...members].join(".");
}

;// CONCATENATED MODULE: ./lib/scan/lex/python-imports.js



/**
 * What the names of a Python program are bound to: `import a.b as c`, `from a import b as c`, `from a import *`, and names that
 * are assigned. A qualified name is dotted, as in `import`.
 */
function pythonBindings(program) {
    const bindings = noBindings();
    const endOfFunction = functionsOf(program);
    for (let index = 0; index < program.tokens.length; index++) {
        const text = textAt(program, index);
        if (text === "import" || text === "from") {
            if (textAt(program, index - 1) !== ".")
                python_imports_readImport(program, bindings, index, endOfFunction(index));
        }
        else if (text === "=" && program.parents[index] === -1)
            python_imports_readAssignment(program, bindings, index, endOfFunction(index));
        else if (text === "class" && isWord(program, index + 1))
            bindings.own.add(textAt(program, index + 1));
    }
    return bindings;
}
/** The dotted name at an index, relative ones with their dots, and the token after it. */
function dottedAt(program, from) {
    let index = from;
    let name = "";
    while (textAt(program, index) === ".") {
        name += ".";
        index++;
    }
    for (; isWord(program, index) && textAt(program, index) !== "import"; index++) {
        name += textAt(program, index);
        if (textAt(program, index + 1) !== ".")
            return [name, index + 1];
        name += ".";
        index++;
    }
    return [name, index];
}
function python_imports_readImport(program, bindings, index, to) {
    const [module, next] = dottedAt(program, index + 1);
    if (textAt(program, index) === "import")
        readModules(program, bindings, index, to);
    else if (textAt(program, next) === "import")
        readMembers(program, bindings, module, next + 1, to);
}
/** `import a.b, c as d`: a dotted name without `as` binds its first part. */
function readModules(program, bindings, from, to) {
    // `from a import b` is read with its `from`.
    if (textAt(program, from) !== "import" || isMembers(program, from))
        return;
    let index = from;
    do {
        const [module, next] = dottedAt(program, index + 1);
        if (module === "")
            return;
        const renamed = textAt(program, next) === "as";
        const [first = ""] = module.split(".");
        if (renamed)
            bind(bindings, textAt(program, next + 1), { target: module, from: index, to });
        else
            bind(bindings, first, { target: first, from: index, to });
        index = renamed ? next + 2 : next;
    } while (textAt(program, index) === ",");
}
/** Whether the `import` at an index belongs to a `from`. */
function isMembers(program, index) {
    let before = index - 1;
    while (before >= 0 && index - before < 40 && (isWord(program, before) || textAt(program, before) === ".")) {
        if (textAt(program, before) === "from")
            return true;
        before--;
    }
    return false;
}
function readMembers(program, bindings, module, from, to) {
    if (textAt(program, from) === "*") {
        bindAll(bindings, module);
        return;
    }
    let index = textAt(program, from) === "(" ? from + 1 : from;
    while (isWord(program, index)) {
        const member = textAt(program, index);
        const renamed = textAt(program, index + 1) === "as";
        const target = module.endsWith(".") ? module + member : `${module}.${member}`;
        bind(bindings, renamed ? textAt(program, index + 2) : member, { target, from: index, to });
        index += renamed ? 3 : 1;
        if (textAt(program, index) !== ",")
            return;
        index++;
    }
}
/** `NAME = value` of a statement: another name for what was imported, or something that hides it. */
function python_imports_readAssignment(program, bindings, equals, to) {
    const name = equals - 1;
    if (!isWord(program, name) || textAt(program, name - 1) === "." || textAt(program, equals + 1) === "=")
        return;
    const binding = bindingAt(bindings, textAt(program, equals + 1), equals);
    let index = equals + 2;
    const members = [];
    for (let next = afterSeparator(program, index); next >= 0; next = afterSeparator(program, index)) {
        members.push(textAt(program, next));
        index = next + 1;
    }
    const isWhole = isLineEnd(program, index) && binding?.target !== undefined;
    const target = isWhole ? [binding.target, ...members].join(".") : undefined;
    bind(bindings, textAt(program, name), { target, from: index - 1, to });
}
/** Whether a line ends before the token at an index. */
function isLineEnd({ tokens, view }, index) {
    const before = tokens[index - 1]?.end ?? 0;
    const next = tokens[index];
    return !next || next.text === ";" || view.text.slice(before, next.start).includes("\n");
}
/** For each token: the one at which the function around it ends, by indentation. */
function functionsOf(program) {
    const ends = endsOfFunctions(program);
    const around = [];
    const open = [];
    for (let index = 0; index < program.tokens.length; index++) {
        while (open.length > 0 && (open.at(-1) ?? 0) <= index)
            open.pop();
        around.push(open.at(-1) ?? Number.POSITIVE_INFINITY);
        const end = ends.get(index);
        if (end !== undefined)
            open.push(end);
    }
    return (index) => around[index] ?? Number.POSITIVE_INFINITY;
}
/** Where the functions end, by the token that begins them. */
function endsOfFunctions(program) {
    const { tokens, view } = program;
    const ends = new Map();
    const open = [];
    for (const [index, { start }] of tokens.entries()) {
        const indent = program.parents[index] === -1 ? indentAt(view.text, start) : -1;
        if (indent < 0)
            continue;
        while ((open.at(-1)?.indent ?? -1) >= indent)
            ends.set(open.pop()?.at ?? -1, index);
        const first = textAt(program, index) === "async" ? index + 1 : index;
        if (textAt(program, first) === "def")
            open.push({ at: index, indent });
    }
    for (const { at } of open)
        ends.set(at, tokens.length);
    return ends;
}
/** The width of the white space before an offset, if only that stands before it in its line; else -1. */
function indentAt(text, start) {
    let index = start;
    while (index > 0 && (text.charAt(index - 1) === " " || text.charAt(index - 1) === "\t"))
        index--;
    return index === 0 || text.charAt(index - 1) === "\n" || text.charAt(index - 1) === "\uFEFF" ? start - index : -1;
}

;// CONCATENATED MODULE: ./lib/scan/lex/imports.js





const known = new WeakMap();
/** What the names of a program are bound to, read once for each program. */
function bindingsOf(program) {
    let bindings = known.get(program);
    if (!bindings) {
        bindings = READERS[program.language](program);
        known.set(program, bindings);
    }
    return bindings;
}
const READERS = {
    javascript: javascriptBindings,
    python: pythonBindings,
    go: goBindings,
    java: javaBindings,
    csharp: csharpBindings,
    php: useBindings,
    rust: useBindings,
    ruby: noBindings,
};
const EVERYWHERE = { from: -1, to: Number.POSITIVE_INFINITY };
/** `import "path"`, `import name "path"` and both in parentheses. A qualified name is the path and, after a dot, the name. */
function goBindings(program) {
    const bindings = noBindings();
    for (let index = 0; index < program.tokens.length; index++) {
        if (textAt(program, index) !== "import" || program.parents[index] !== -1)
            continue;
        if (textAt(program, index + 1) !== "(")
            bindPackage(program, bindings, program.tokens[index + 1]?.value ? index + 1 : index + 2);
        else {
            const close = program.partners[index + 1] ?? -1;
            for (let at = index + 2; at < close; at++)
                bindPackage(program, bindings, at);
        }
    }
    return bindings;
}
/** The import whose path is the string at an index, under the name before it or its own. */
function bindPackage(program, bindings, index) {
    const path = program.tokens[index]?.value;
    if (path === undefined)
        return;
    const before = textAt(program, index - 1);
    const named = isWord(program, index - 1) && before !== "import";
    if (before === ".")
        bindAll(bindings, path);
    else
        bind(bindings, named ? before : packageOf(path), { target: path, ...EVERYWHERE });
}
/** The name that a package has without another: the last part of its path that is no version. */
const packageOf = (path) => path.replace(/\/v\d+$/, "").replace(/^.*\//, "");
/** The names of a dotted path and the token after it. */
function pathAt(program, from) {
    const names = [textAt(program, from)];
    let index = from + 1;
    for (let next = afterSeparator(program, index); next >= 0; next = afterSeparator(program, index)) {
        names.push(textAt(program, next));
        index = next + 1;
    }
    return [names, index];
}
function readTypes(program, bindings) {
    for (let index = 0; index < program.tokens.length; index++) {
        if (/^(?:class|interface|record|struct|enum)$/.test(textAt(program, index)) && isWord(program, index + 1)) {
            bindings.own.add(textAt(program, index + 1));
        }
    }
}
/** `import a.b.C;`, `import a.b.*;`. */
function javaBindings(program) {
    const bindings = noBindings();
    readTypes(program, bindings);
    for (let index = 0; index < program.tokens.length; index++) {
        if (textAt(program, index) !== "import")
            continue;
        const [names, next] = pathAt(program, textAt(program, index + 1) === "static" ? index + 2 : index + 1);
        if (textAt(program, next) === "." && textAt(program, next + 1) === "*")
            bindAll(bindings, names.join("."));
        else
            bind(bindings, names.at(-1) ?? "", { target: names.join("."), ...EVERYWHERE });
    }
    return bindings;
}
/** `using A.B;`, `global using A.B;`, `using X = A.B;`. Names within a used namespace may be written from there on. */
function csharpBindings(program) {
    const bindings = noBindings();
    readTypes(program, bindings);
    for (let index = 0; index < program.tokens.length; index++) {
        if (textAt(program, index) !== "using" || !isWord(program, index + 1))
            continue;
        const alias = textAt(program, index + 2) === "=";
        const [names, next] = pathAt(program, alias ? index + 3 : index + 1);
        if (textAt(program, next) !== ";")
            continue;
        if (alias)
            bind(bindings, textAt(program, index + 1), { target: names.join("."), ...EVERYWHERE });
        else
            bindAll(bindings, names.join("."));
    }
    return bindings;
}
/** `use A\B;`, `use A\B as C;`, `use A\{B, C};` of PHP, and the same with `::` of Rust. */
function useBindings(program) {
    const bindings = noBindings();
    readTypes(program, bindings);
    for (let index = 0; index < program.tokens.length; index++) {
        if (textAt(program, index) === "use")
            readTree(program, bindings, index + 1, []);
    }
    return bindings;
}
/** What a path of `use` binds, and each of those in its braces. */
function readTree(program, bindings, from, outer) {
    const start = textAt(program, from) === "\\" ? from + 1 : from;
    if (!isWord(program, start))
        return;
    const [names, next] = pathAt(program, start);
    const group = groupAt(program, next);
    if (group >= 0)
        readGroup(program, bindings, group, [...outer, ...names]);
    else if (standsForAll(program, next))
        bindAll(bindings, [...outer, ...names].join("."));
    else {
        const path = names.at(-1) === "self" ? [...outer, ...names].slice(0, -1) : [...outer, ...names];
        const name = textAt(program, next) === "as" ? textAt(program, next + 1) : path.at(-1);
        bind(bindings, name ?? "", { target: path.join("."), ...EVERYWHERE });
    }
}
const MAXIMUM_NESTING = 40;
function readGroup(program, bindings, group, path) {
    const close = program.partners[group] ?? -1;
    if (path.length > MAXIMUM_NESTING)
        return;
    for (let index = group + 1; index < close; index++) {
        const begins = program.parents[index] === group && "{,".includes(textAt(program, index - 1));
        if (begins)
            readTree(program, bindings, index, path);
    }
}
/** The brace of `a::{` or `A\{` after a path; -1 where none follows. */
function groupAt(program, index) {
    if (textAt(program, index) === "\\" && textAt(program, index + 1) === "{")
        return index + 1;
    return textAt(program, index) === ":" && textAt(program, index + 2) === "{" ? index + 2 : -1;
}
const standsForAll = (program, index) => textAt(program, index) === ":" && textAt(program, index + 1) === ":" && textAt(program, index + 2) === "*";

;// CONCATENATED MODULE: ./lib/scan/lex/client-bindings.js






/** The variables, fields and parameters of a program that hold a client of IAM; bound to undefined, what certainly holds something else. */
function clientBindings(program) {
    const clients = noBindings();
    const imports = bindingsOf(program);
    const endOfScope = scopesOf(program);
    for (const chain of chainsIn(program)) {
        const declared = declaredBy(program, imports, chain);
        if (declared !== undefined)
            bind(clients, client_bindings_plain(declared), {
                target: "client",
                from: chain.start,
                to: scopeOfType(program, chain, endOfScope),
            });
        const name = assignedTo(program, chain);
        if (name < 0)
            continue;
        const steps = [...valuesAlong(program, clients, chain)];
        const value = steps.at(-1)?.after;
        const isMember = ".>@".includes(textAt(program, name - 1) || " ");
        bind(clients, client_bindings_plain(textAt(program, name)), {
            target: value,
            from: chain.start,
            to: isMember ? Number.POSITIVE_INFINITY : endOfScope(name),
        });
    }
    return clients;
}
/** Where the scope ends that a token is in: a function of Python, a block with braces, the file of Ruby. */
function scopesOf(program) {
    if (program.language === "python")
        return functionsOf(program);
    return program.language === "ruby" ? () => Number.POSITIVE_INFINITY : (index) => scopeOfAssignment(program, index);
}
const DECLARES = /^(?:const|let|var|val|mut|auto)$/;
/** A name that is declared holds in its block; one that is only assigned may belong further out. */
function scopeOfAssignment(program, index) {
    const declared = DECLARES.test(textAt(program, index - 1)) || isWord(program, index - 1) || textAt(program, index + 1) === ":";
    return declared ? bindings_endOfBlock(program, index) : Number.POSITIVE_INFINITY;
}
/** A parameter holds in the block that follows its parentheses, and what becomes a field by it, or is one, in its class. */
function scopeOfType(program, { start }, endOfScope) {
    if (program.language === "python")
        return endOfScope(start);
    const around = program.parents[start] ?? -1;
    if (textAt(program, around) === "(" && !isPromoted(program, start)) {
        const close = program.partners[around] ?? -1;
        for (let next = close + 1; close >= 0 && next < close + 30; next++) {
            if (textAt(program, next) === "{")
                return program.partners[next] ?? Number.POSITIVE_INFINITY;
        }
    }
    return program.language === "go" || program.language === "rust"
        ? Number.POSITIVE_INFINITY
        : bindings_endOfBlock(program, start);
}
/** Whether a parameter becomes a field: `private readonly iam: IAMClient`. */
const isPromoted = (program, start) => [1, 2, 3, 4].some((steps) => /^(?:private|public|protected|readonly)$/.test(textAt(program, start - steps)));
/** The name that a chain declares to be a client, as its type: `IamClient iam`, `iam: IAMClient`, `iam *iam.Client`. */
function declaredBy(program, imports, { start, steps, isNew }) {
    const [{ names, at, end, open }] = steps;
    if (open >= 0 || isNew || steps.length > 1)
        return undefined;
    const before = nameBeforeType(program, start);
    const name = /^(?:java|csharp|php)$/.test(program.language) && isWord(program, end) ? end : before;
    return name >= 0 && isClientType(qualified(imports, names, at)) ? textAt(program, name) : undefined;
}
/** The name before a type: past `*`, `&`, a lifetime and the colon. */
function nameBeforeType(program, start) {
    let index = start - 1;
    while (index > start - 6 && /^(?:[*&:'?]|dyn|mut)$/.test(textAt(program, index)))
        index--;
    const direct = program.language === "go" && index === start - 1;
    return isWord(program, index) && (direct || index < start - 1) ? index : -1;
}
/** The token of the name to which a chain is assigned (`a = chain`, `a := chain`, `a: T = chain`, `chain as a`); -1 for none. */
function assignedTo(program, { start, end }) {
    if (program.language === "python" && textAt(program, end) === "as" && isWord(program, end + 1))
        return end + 1;
    let index = start - 1;
    while (/^(?:await|yield|&|\()$/.test(textAt(program, index)))
        index--;
    if (textAt(program, index) !== "=" || "=!<>+-*/".includes(textAt(program, index - 1) || " "))
        return -1;
    index--;
    // `:=`, `||=`, `??=`
    while (/^[:|?]$/.test(textAt(program, index)))
        index--;
    return nameOfTyped(program, index);
}
/** The name of `name: T =`, whose type ends at an index; else what stands there. */
function nameOfTyped(program, index) {
    for (let at = index; at > index - 8 && at > 0; at--) {
        if (textAt(program, at - 1) === ":" && isWord(program, at - 2) && textAt(program, at - 2) !== "case") {
            return program.language === "javascript" || program.language === "python" || program.language === "rust"
                ? at - 2
                : index;
        }
        if (!isWord(program, at) && !".[]<>|&".includes(textAt(program, at)))
            break;
    }
    return isWord(program, index) ? index : -1;
}
/** What each step of a chain is called on: a variable that is bound, or what the steps before made. */
function* valuesAlong(program, clients, chain) {
    let value;
    let isBuilding = false;
    for (const step of chain.steps) {
        const made = madeBy(program, bindingsOf(program), chain, step);
        const { on, method } = step === chain.steps[0] ? receiverOf(clients, step) : { on: value, method: step.names.at(-1) ?? "" };
        const result = on === undefined ? undefined : method === "" ? on : resultOf(on, method);
        // What configures a client that is being made gives a client again.
        const after = made ?? result ?? (isBuilding ? value : undefined);
        yield { step, on, method, after };
        isBuilding ||= made !== undefined;
        value = after;
    }
}
/** The variable that the first step begins with, and the method that is called on it; "" where the variable stands alone. */
function receiverOf(clients, { names, at, open }) {
    const alone = names.length === 1 && open < 0;
    const whole = boundTo(clients, names.at(-1) ?? "", at);
    if (open < 0 && (alone || whole !== undefined))
        return { on: whole, method: "" };
    return { on: names.length < 2 ? undefined : boundTo(clients, names.at(-2) ?? "", at), method: names.at(-1) ?? "" };
}
function boundTo(clients, name, at) {
    const target = bindingAt(clients, client_bindings_plain(name), at)?.target;
    return target === "client" || target === "user" ? target : undefined;
}
/** PHP's `$iam` is `$this->iam` as a property. */
const client_bindings_plain = (name) => name.replace(/^\$(?=\w)/, "");

;// CONCATENATED MODULE: ./lib/scan/lex/mentions.js
// Every dialect of program code asks this of the same text, one after the other.
let mentions_last = { text: "", answer: false };
// As the modules, classes and clients of all libraries and SDKs write it.
const SPELLINGS = ["iam", "IAM", "Iam", "dentityManagement", "dentitymanagement"];
/** Whether a text names IAM at all: what does not, defines nothing in any language. */
function mentionsIam(text) {
    if (mentions_last.text !== text)
        mentions_last = { text, answer: SPELLINGS.some((spelling) => text.includes(spelling)) };
    return mentions_last.answer;
}

;// CONCATENATED MODULE: ./lib/scan/dialects/aws-sdk.js









const aws_sdk_OPERATIONS = new RegExp([
    ...METHOD_OPERATIONS.keys(),
    String.raw `\bcreate\b`,
    "enable_mfa",
    "attach_policy",
    "create_policy",
    "add_group",
].join("|"));
/**
 * Calls of the AWS SDKs (boto3, JavaScript 2 and 3, Go, Java, Ruby, PHP, .NET, Rust) that make IAM users or their credentials,
 * where what they are called on is bound to a client of IAM. Programs that mock AWS (moto) and clients of a loopback address make
 * none. The place is the call up to its arguments.
 */
const awsSdk = {
    id: "aws-sdk",
    anchor: {
        paths: /\.(?:[cm]?[jt]sx?|pyi?|go|java|csx?|rb|rake|ru|php|phtml|rs)$|(?:^|\/)Rakefile$/i,
        *locate(text) {
            if (mentionsIam(text) && aws_sdk_OPERATIONS.test(text))
                yield 0;
        },
    },
    *read(view) {
        const program = programOf(view);
        if (!program || isMocked(program))
            return;
        const clients = clientBindings(program);
        for (const chain of chainsIn(program)) {
            yield* commandAt(program, chain);
            for (const [index, { step, on, method }] of [...valuesAlong(program, clients, chain)].entries()) {
                const kind = on === undefined ? undefined : kindOfMethod(on, method);
                const called = step.open >= 0 || program.language === "ruby";
                if (kind !== undefined && called)
                    yield aws_sdk_definitionOf(program, chain, index, kind);
            }
        }
    },
};
/** Whether a Python program replaces AWS by moto. */
const isMocked = (program) => program.language === "python" &&
    [...bindingsOf(program).names.values()].some((all) => all.some(({ target }) => /^moto(?:\.|$)/.test(target ?? "")));
/** Version 3 for JavaScript: `new CreateUserCommand(`, whoever sends it. */
function* commandAt(program, chain) {
    const { names, at, open } = chain.steps[0];
    if (program.language !== "javascript" || !chain.isNew || open < 0 || !names.at(-1)?.endsWith("Command"))
        return;
    for (const name of qualified(bindingsOf(program), names, at)) {
        const [, operation = ""] = /^@aws-sdk\/client-iam\.(\w+)Command$/.exec(name) ?? [];
        const kind = METHOD_OPERATIONS.get(operation);
        if (kind !== undefined)
            yield aws_sdk_definitionOf(program, chain, 0, kind);
    }
}
function aws_sdk_definitionOf(program, chain, index, kind) {
    const { tokens, view } = program;
    const step = chain.steps[index] ?? chain.steps[0];
    const name = kind === "mfa-device" ? undefined : literalOfCall(program, chain, index, ["username", "withusername"]);
    const written = chain.steps.slice(0, index + 1).map(({ names }) => names.join("."));
    return {
        kind,
        dialect: awsSdk.id,
        ...userName(name ?? bareArgument(program, chain, index)),
        address: written.join("()."),
        confidence: "imperative",
        at: { source: view, start: tokens[chain.start]?.start ?? 0, end: tokens[step.end - 1]?.end ?? 0 },
    };
}
/** Ruby's `create_user user_name: "ci"`, without parentheses. */
function bareArgument(program, chain, index) {
    const { open, end } = chain.steps[index] ?? chain.steps[0];
    if (open >= 0 || textAt(program, end) !== "user_name" || textAt(program, end + 1) !== ":")
        return undefined;
    const { value, end: last } = program.tokens[end + 2] ?? {};
    return value !== undefined && /^\s*(?:\n|,|$)/.test(program.view.text.slice(last, (last ?? 0) + 200))
        ? value
        : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/lex/calls.js



const calls_known = new WeakMap();
/** Every such call of a program, in order; found once however many dialects ask. */
function callsIn(program) {
    let calls = calls_known.get(program);
    if (!calls) {
        const bindings = bindingsOf(program);
        calls = Array.from(chainsIn(program)).flatMap((chain) => {
            const { names, at, open } = chain.steps[0];
            return open < 0 ? [] : [{ chain, open, names: qualified(bindings, typeOf(names), at) }];
        });
        calls_known.set(program, calls);
    }
    return calls;
}
/** `User.Builder.create` makes a `User`. */
const typeOf = (names) => names.at(-2) === "Builder" && names.at(-1) === "create" ? names.slice(0, -2) : names;

;// CONCATENATED MODULE: ./lib/scan/dialects/constructs.js






/** A construct by the properties of its resource type, whose names differ from the arguments' in case and underscores alone. */
const constructOf = ({ kind, userName: name, onlyWith }) => ({
    kind,
    ...(name === undefined ? {} : { userName: folded(name) }),
    ...(onlyWith === undefined ? {} : { onlyWith: folded(onlyWith) }),
});
/** What defines something among the calls of a program: `match` says what a qualified name stands for. The place is the call up to its arguments. */
function* constructsIn(view, dialect, match) {
    const program = programOf(view);
    if (!program)
        return;
    for (const call of callsIn(program)) {
        if (NEEDS_NEW.has(program.language) && !call.chain.isNew && textAt(program, call.open - 1) !== "create")
            continue;
        const found = call.names.map((name) => match(name, call, program)).find((construct) => construct !== undefined);
        if (!found || (found.onlyWith !== undefined && !hasArgument(program, rangeOf(program, call.open), found.onlyWith)))
            continue;
        yield constructs_definitionOf(program, call, dialect, found);
    }
}
const NEEDS_NEW = new Set(["javascript", "java", "csharp"]);
function constructs_definitionOf(program, call, dialect, found) {
    const { view, tokens } = program;
    const { chain, open } = call;
    const written = chain.steps[0].names.join(".");
    const id = firstString(program, open);
    const name = found.userName === undefined ? found.name : literalOfCall(program, chain, 0, [found.userName]);
    return {
        kind: found.kind,
        dialect,
        ...userName(name),
        address: id === undefined ? written : `${written} ${id}`,
        confidence: found.confidence ?? "definite",
        at: { source: view, start: tokens[chain.start]?.start ?? 0, end: tokens[open - 1]?.end ?? 0 },
    };
}
/** The arguments of a call and of the builder's calls after it. */
const extentOf = ({ chain, open }) => ({ from: open + 1, to: chain.end });
/** The literal value of a key anywhere in a range. */
function literalWithin(program, range, key) {
    for (const value of valuesWithin(program, range, key)) {
        const literal = literalAt(program, value);
        if (literal !== undefined)
            return literal;
    }
    return undefined;
}
/** Types of Terraform's provider as the classes that are generated from it: `aws_iam_user` as `IamUser`. */
const GENERATED_TYPES = new Map([...TERRAFORM_TYPES]
    .filter(([type]) => type.startsWith("aws_"))
    .map(([type, defined]) => [pascalCase(type.slice("aws_".length)), constructOf(defined)]));
function pascalCase(name) {
    return name.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** A part of the name of every class and operation that defines something: what holds none of these defines nothing. */
const CLASSES = /User|AccessKey|SshKey|SSHPublicKey|SshPublicKey|LoginProfile|ServiceSpecificCredential|SigningCertificate|GroupMembership|M[Ff][Aa]Device|Policy\b|PolicyAttachment|PolicyType/;
/** Whether a text names a class of an infrastructure library, or an operation of IAM, that defines something. */
const namesClass = (text) => CLASSES.test(text);
/** Passes texts of files with these names that hold one of the words, and the name of a class. */
const anchorOf = (paths, words) => ({
    paths,
    *locate(text) {
        if (mentionsIam(text) && words.some((word) => text.includes(word)) && namesClass(text))
            yield 0;
    },
});

;// CONCATENATED MODULE: ./lib/scan/dialects/cdk.js








/** Where each language has the modules of AWS CDK. Source: API reference of aws-cdk-lib. */
const CORE = String.raw `(?:aws-cdk-lib(?:\/core)?|@aws-cdk\/core|monocdk|aws_cdk(?:\.core)?|software\.amazon\.awscdk|software\.amazon\.awscdk\.core|Amazon\.CDK|github\.com\/aws\/aws-cdk-go\/awscdk(?:\/v\d+)?)`;
const IAM = new RegExp(`^(?:${CORE}[./]aws[-_]iam|@aws-cdk\\/aws-iam|software\\.amazon\\.awscdk\\.services\\.iam|Amazon\\.CDK\\.AWS\\.IAM|${CORE}\\/awsiam)\\.(?:New)?(\\w+)$`);
const RESOURCE = new RegExp(`^${CORE}\\.(?:New)?CfnResource$`);
const CUSTOM = new RegExp(`^(?:${CORE}[./]custom[-_]?resources|@aws-cdk\\/custom-resources|Amazon\\.CDK\\.CustomResources)\\.(?:New)?AwsCustomResource$`);
/** Classes of the module `aws-iam`: `CfnX` of each resource type, and what stands above it. */
const cdk_CLASSES = new Map([...CLOUDFORMATION_TYPES].flatMap(([type, defined]) => {
    const name = type.slice("AWS::IAM::".length);
    const names = ["User", "AccessKey", "Policy", "ManagedPolicy"].includes(name)
        ? [name, `Cfn${name}`]
        : [`Cfn${name}`];
    return names.map((own) => [own, constructOf(defined)]);
}));
/**
 * Programs for AWS CDK in TypeScript, JavaScript, Python, Java, C# and Go: constructs of `aws-iam` that are made, or whose class
 * is extended; `CfnResource` with one of IAM's types; `AwsCustomResource` that calls IAM. Another package's `User`, an imported
 * user (`User.fromUserName`) and a type are none.
 */
const cdk = {
    id: "cdk",
    anchor: anchorOf(/\.(?:[cm]?[jt]sx?|pyi?|java|csx?|go)$/i, ["cdk", "CDK"]),
    *read(view) {
        yield* constructsIn(view, cdk.id, constructAt);
        yield* subclassesIn(view);
    },
};
function constructAt(name, call, program) {
    const [, type] = IAM.exec(name) ?? [];
    if (type !== undefined)
        return cdk_CLASSES.get(type);
    if (RESOURCE.test(name)) {
        const defined = CLOUDFORMATION_TYPES.get(literalOfCall(program, call.chain, 0, ["type"]) ?? "");
        return defined && { kind: defined.kind, name: literalWithin(program, extentOf(call), "username") };
    }
    return CUSTOM.test(name) ? customResource(program, call) : undefined;
}
/** A custom resource one of whose calls has IAM as its `service`, and something that makes a user or a credential as its `action`. */
function customResource(program, call) {
    for (const value of valuesWithin(program, extentOf(call), "action")) {
        const action = literalAt(program, value) ?? "";
        const kind = action.includes("_") ? undefined : METHOD_OPERATIONS.get(action);
        // A builder's `action("x")` stands beside `service("y")`, not around it.
        const around = program.parents[textAt(program, value - 1) === "(" ? value - 1 : value] ?? call.open;
        const service = literalArgument(program, rangeOf(program, around), ["service"]) ?? "";
        if (kind !== undefined && /^(?:@aws-sdk\/client-)?iam$/i.test(service)) {
            return { kind, name: literalWithin(program, extentOf(call), "username") };
        }
    }
    return undefined;
}
/** Classes that extend one of these: `class Y extends iam.User`, Python's `class Y(iam.User)`, C#'s `class Y : User`. */
function* subclassesIn(view) {
    const program = programOf(view);
    if (!program)
        return;
    const mark = { python: "(", csharp: ":", javascript: "extends", java: "extends" }[String(program.language)];
    for (let index = 0; mark !== undefined && index < program.tokens.length; index++) {
        if (textAt(program, index) !== "class" || textAt(program, index + 2) !== mark || !isWord(program, index + 3))
            continue;
        const { steps, start } = chainAt(program, index + 3);
        const { names, end } = steps[0];
        const types = qualified(bindingsOf(program), names, start).map((name) => cdk_CLASSES.get(IAM.exec(name)?.[1] ?? ""));
        const found = types.find((type) => type !== undefined && type.onlyWith === undefined);
        if (!found)
            continue;
        const { tokens } = program;
        yield {
            kind: found.kind,
            dialect: cdk.id,
            address: textAt(program, index + 1),
            confidence: "definite",
            at: { source: view, start: tokens[index]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
        };
    }
}

;// CONCATENATED MODULE: ./lib/scan/dialects/cdktf.js

/**
 * Where CDK for Terraform has its classes: prebuilt providers, and those that `cdktf get` generates. Source: documentation of
 * CDK for Terraform, "Providers".
 */
const CLASS = /^(?:@cdktf\/provider-aws(?:\/lib\/[\w-]+|\/[\w-]+)?|(?:\.{1,2}\/|[\w@/.-]*\/)?\.gen\/providers\/aws(?:\/[\w-]+)*|cdktf_cdktf_provider_aws\.\w+|(?:\w+\.)*imports\.aws(?:\.\w+)*|github\.com\/cdktf\/cdktf-provider-aws-go\/aws(?:\/v\d+)?\/\w+|[\w./-]*\/generated\/(?:hashicorp\/)?aws\/\w+|com\.hashicorp\.cdktf\.providers\.aws\.\w+|HashiCorp\.Cdktf\.Providers\.Aws\.\w+)(?:\.\w+)?\.(?:New)?(Iam\w+)$/;
/** Programs for CDK for Terraform: classes of the AWS provider that are made. */
const cdktf = {
    id: "cdktf",
    anchor: anchorOf(/\.(?:[cm]?[jt]sx?|pyi?|java|csx?|go)$/i, ["dktf", "imports", ".gen", "generated"]),
    *read(view) {
        yield* constructsIn(view, cdktf.id, (name) => GENERATED_TYPES.get(CLASS.exec(name)?.[1] ?? ""));
    },
};

// EXTERNAL MODULE: ./lib/documents/source.js
var documents_source = __webpack_require__(8508);
;// CONCATENATED MODULE: ./lib/scan/dialects/manifest-text.js
/**
 * A text of Puppet or Ruby in which comments and the insides of quotes are blanks, so that what is left is code. Offsets stay as
 * they are. `#` begins a comment in both; Puppet has C's as well, and Ruby `=begin` to `=end` and texts after `<<~WORD`. Linear in
 * the length of the text.
 */
function codeOf(text, language) {
    const token = language === "puppet" ? PUPPET : RUBY;
    const reader = { text, unclosed: new Set(), markers: undefined };
    const parts = [];
    let from = 0;
    token.lastIndex = 0;
    for (let match = token.exec(text); match; match = token.exec(text)) {
        const [found] = match;
        const end = endOf(reader, match.index, found);
        parts.push(text.slice(from, match.index), blanked(text.slice(match.index, end), found));
        from = end;
        token.lastIndex = end;
    }
    return parts.join("") + text.slice(from);
}
const PUPPET = /#|\/\*|"|'/g;
const RUBY = /#|"|'|^=begin\b|<<[~-]?["']?[A-Z_]\w*["']?/gm;
function endOf(reader, start, found) {
    const { text } = reader;
    if (found === "#")
        return indexOrEnd(text, "\n", start, 0);
    if (found === "/*")
        return indexOrEnd(text, "*/", start + 2, 2);
    if (found === "=begin")
        return indexOrEnd(text, "\n=end", start, 5);
    if (found === '"' || found === "'")
        return quoteEnd(reader, start, found);
    return heredocEnd(reader, start, found);
}
function indexOrEnd(text, searched, from, length) {
    const index = text.indexOf(searched, from);
    return index < 0 ? text.length : index + length;
}
function quoteEnd({ text, unclosed }, start, quote) {
    const isFlat = unclosed.has(quote);
    for (let index = start + 1; index < text.length; index++) {
        const character = text[index];
        if (character === quote)
            return index + 1;
        if (isFlat && character === "\n")
            return index;
        if (character === "\\")
            index++;
    }
    // A quote that nothing closes is a slip, and hides no more than its line.
    unclosed.add(quote);
    return indexOrEnd(text, "\n", start, 0);
}
/** Of a text after `<<~WORD`, the rest of its line is code; here it is taken with it, which hides no definition of a resource. */
function heredocEnd(reader, start, opening) {
    reader.markers ??= loneWords(reader.text);
    const places = reader.markers.get(opening.replace(/\W/g, "")) ?? [];
    let [low, high] = [0, places.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle] ?? 0) > start)
            high = middle;
        else
            low = middle + 1;
    }
    return places[low] ?? start + opening.length;
}
function loneWords(text) {
    const found = new Map();
    for (let start = 0; start < text.length; start = indexOrEnd(text, "\n", start, 1)) {
        const word = text.slice(start, indexOrEnd(text, "\n", start, 0)).trim();
        if (!/^\w+$/.test(word))
            continue;
        const known = found.get(word);
        if (known)
            known.push(start);
        else
            found.set(word, [start]);
    }
    return found;
}
const QUOTES = new Set(['"', "'"]);
/** Blanks, but for the quotes themselves. */
function blanked(text, found) {
    if (!QUOTES.has(found) || text.length < 2)
        return text.replace(/[^\r\n]/g, " ");
    return found + text.slice(1, -1).replace(/[^\r\n]/g, " ") + (text.endsWith(found) ? found : " ");
}
/** The offset after the brace that closes the one at `opening` in code; `limit` where none does before it. */
function braceEnd(code, opening, limit) {
    let depth = 0;
    for (let index = opening; index < limit; index++) {
        if (code[index] === "{")
            depth++;
        else if (code[index] === "}" && --depth === 0)
            return index + 1;
    }
    return limit;
}

;// CONCATENATED MODULE: ./lib/scan/dialects/chef.js



/**
 * IAM users in recipes of Chef: the resource `aws_iam_user`, unless its action deletes it or does nothing. InSpec's resource of the
 * same name only looks (`describe aws_iam_user(...)`). The place is the resource's name. Format: https://supermarket.chef.io/cookbooks/aws.
 */
const chef = {
    id: "chef",
    anchor: { literals: ["aws_iam_user"], paths: /\.rb$/i },
    *read({ path, text }) {
        const code = codeOf(text, "ruby");
        const source = (0,documents_source/* createSource */.gV)(path, text);
        const matches = [...code.matchAll(/^([ \t]*)(aws_iam_user)([ \t]+|[ \t]*\()(?=["'\w:])/gm)];
        for (const [order, match] of matches.entries()) {
            const [whole, indent = "", resource = "", gap = ""] = match;
            const start = match.index + indent.length;
            if (isAssignmentOrCall(code, match.index + whole.length - gap.length))
                continue;
            // No body goes on where the next resource begins, however the file may be broken.
            const body = bodyOf(code.slice(match.index, matches[order + 1]?.index), indent);
            if (/\baction ?:(?:delete|nothing)\b/.test(body.replace(/[ \t([]+/g, " ")))
                continue;
            const [, single, double] = /^(?:'([^'\\\n]*)'|"([^"\\\n]*)")/.exec(text.slice(match.index + whole.length)) ?? [];
            const name = single ?? (double?.includes("#{") ? undefined : double);
            const isGuarded = /\b(?:only_if|not_if)\b/.test(body);
            const confidence = isGuarded ? "conditional" : "definite";
            const address = name === undefined ? resource : `${resource}[${name}]`;
            const at = { source, start, end: start + resource.length };
            yield { kind: "user", dialect: chef.id, ...optionalName(name), address, confidence, at };
        }
    },
};
/** `aws_iam_user = x` and `aws_iam_user.y` are Ruby's, not a resource. */
const isAssignmentOrCall = (code, from) => /^[ \t]*(?:=|\.)/.test(code.slice(from, from + 80));
/** From the resource to the `end` at its own indentation, to the brace that ends its line, or to the end of the line. */
function bodyOf(code, indent) {
    const newline = code.indexOf("\n");
    const line = code.slice(0, newline < 0 ? code.length : newline).trimEnd();
    if (!/\bdo(?:[ \t]*\|[^|]*\|)?$|\{$/.test(line))
        return line;
    const closing = ["end", "}"].map((word) => code.indexOf(`\n${indent}${word}`)).filter((index) => index >= 0);
    return code.slice(0, closing.length === 0 ? code.length : Math.min(...closing));
}

;// CONCATENATED MODULE: ./lib/scan/dialects/cloudformation.js





/**
 * The family of CloudFormation, in YAML or JSON: templates of CloudFormation, SAM, org-formation and the CDK, files of the
 * Serverless Framework and their fragments, and templates of those in Jinja (Sceptre). A type that is only mentioned elsewhere is
 * no definition.
 */
const cloudformation = {
    id: "cloudformation",
    anchor: {
        paths: /\.(?:ya?ml|json|template|j2|jinja|jinja2)$/i,
        ...anyOf(spellingsOfAny([
            "AWS::IAM::",
            "Fn::Transform",
            "AWS::CloudFormation::Stack",
            "AWS::Serverless::Application",
            "Custom::AWS",
            "AWS::CloudFormation::CustomResource",
        ]), 
        // A macro may make anything, but a template without resources is none.
        allOf(spellingsOfAny(["Transform"]), spellingsOfAny(["Resources"]))),
    },
    *read(view, document) {
        if (TEMPLATED.test(view.path))
            yield* inTemplated(view);
        else
            yield* inDocument(document());
    },
};
const TEMPLATED = /\.(?:j2|jinja|jinja2)$/i;
function* inTemplated({ path, text }) {
    const presence = presenceInTemplate(text);
    const documents = templatedDocuments(path, text);
    yield* refusalsIn(documents, cloudformation.id);
    for (const document of documents) {
        for (const definition of inDocument(document))
            yield* guarded(definition, presence(definition.at.start));
    }
}
function* inDocument(document) {
    if (!document || document.format === "hcl")
        return;
    const { root } = document;
    const place = { dialect: "cloudformation", level: 0, seen: new Set() };
    if (isFragment(root))
        yield* definitionsInResources(root, place);
    else
        yield* definitionsInTemplate(root, place);
    if ((0,nodes/* valueAt */.fK)(root, "service") ?? (0,nodes/* valueAt */.fK)(root, "provider"))
        yield* inServerless((0,nodes/* valueAt */.fK)(root, "resources"), place);
}
/** `resources` of the Serverless Framework: one part, or a list of parts. Format: https://www.serverless.com/framework/docs/providers/aws/guide/resources. */
function* inServerless(resources, place) {
    for (const part of resources?.type === "list" ? resources.items : [resources]) {
        if (!part)
            continue;
        yield* definitionsInTemplate(part, place);
        for (const { key, value } of (0,nodes/* entriesOf */.Mc)(part)) {
            if (key.value === "extensions")
                yield* definitionsInResources(value, place);
        }
    }
}
/**
 * Whether a file holds nothing but resources by their logical ids, as it is included with `${file(...)}` or `AWS::Include`.
 */
function isFragment(root) {
    const entries = (0,nodes/* entriesOf */.Mc)(root);
    return entries.length > 0 && entries.every(({ key, value }) => isLoop(key.value, value) || isResource(value));
}
const isLoop = (key, value) => key.startsWith("Fn::ForEach::") && value.type === "list";
const isResource = (node) => {
    const type = (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(node, "Type")) ?? "";
    return type.length <= limits/* TYPE_NAME_CHARACTERS */.Sf && /^[A-Za-z0-9]+::[A-Za-z0-9:_@-]+$/.test(type);
};

;// CONCATENATED MODULE: ./lib/scan/lex/command-scalars.js

/**
 * The keys under which pipelines, containers, cloud-init, templates and package files hold commands. Sources: the reference
 * pages of GitHub Actions, GitLab CI, CircleCI, Azure Pipelines, CodeBuild, Kubernetes, Compose, Amazon ECS, cloud-init,
 * CloudFormation (UserData), Ansible, Task and npm.
 */
const COMMAND_KEYS = new Set("run script scripts before_script after_script commands command cmd cmds args entrypoint shell bash sh pwsh powershell".split(" "));
const MORE_COMMAND_KEYS = /^(?:runcmd|bootcmd|user[-_]?data|inline(?:script)?|(?:pre|post)[-_]?\w*commands?|preparecommand)$/;
/** Keys whose block scalars are prose. */
const PROSE_KEYS = /^(?:name|title|description|summary|help|notes?|messages?|text|docs?|documentation|comments?|readme|details|body|usage|examples?)$|\.(?:md|mdx|rst|adoc|txt)$/;
/** The texts of a document that are run: what stands under a key of commands, and block scalars that are no prose. */
function* commandScalars(node, key = "", commands = false) {
    if (node.type === "list") {
        const words = commands ? wordsOf(node.items) : undefined;
        if (words)
            yield { words };
        for (const item of node.items)
            yield* commandScalars(item, key, commands);
    }
    else if (node.type === "map") {
        const words = splitWords(node);
        if (words.length > 0)
            yield { words };
        for (const entry of (0,nodes/* entriesOf */.Mc)(node))
            yield* inEntry(entry, commands);
    }
    else if (isText(node) &&
        !PROSE_KEYS.test(key) &&
        (commands || /^[|>]/.test(node.at.source.text.charAt(node.at.start)))) {
        yield { script: node };
    }
}
function* inEntry({ key, value }, commands) {
    const name = key.value.toLowerCase();
    // Ansible qualifies its modules: `ansible.builtin.shell`.
    const last = name.slice(name.lastIndexOf(".") + 1);
    yield* commandScalars(value, name, commands || COMMAND_KEYS.has(last) || MORE_COMMAND_KEYS.test(last));
}
const isText = (node) => node.type === "scalar" && typeof node.value === "string";
/** A container's `command` and `args`, which together are one command. */
function splitWords(node) {
    const lists = ["command", "args"].map((name) => (0,nodes/* entriesOf */.Mc)(node).find(({ key }) => key.value === name)?.value);
    const [command, args] = lists.map((list) => wordsOf((0,nodes/* itemsOf */.S3)(list)));
    return command && args ? [...command, ...args] : [];
}
/** Items of a list as words, where all are text and none holds several. */
function wordsOf(items) {
    const words = items.flatMap((item) => {
        const text = (0,nodes/* stringOf */.Je)(item);
        if (text === undefined)
            return [];
        const { source, start, end } = item.at;
        return [{ start, end, text, literal: true, whole: source.text.slice(start, end).includes(text) }];
    });
    return words.length === items.length && words.length > 0 ? words : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/lex/command-texts.js
/**
 * The shell text of a file that holds commands, at the same offsets; what else the file holds is blank. Undefined for every
 * other file. A template counts as a script if its name or its first line says so.
 */
function shellTextOf(path, text) {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    if (/^(?:gnu)?makefile|\.(?:mk|mak|make)$/.test(name))
        return fromMakefile(text, /^\t[@+\t -]*/);
    if (/^\.?justfile$|\.just$/.test(name))
        return fromMakefile(text, /^[\t ]+[@-]*/);
    if (/^(?:dockerfile|containerfile|earthfile)|\.(?:dockerfile|containerfile)$/.test(name))
        return fromDockerfile(text);
    if (/\.(?:bat|cmd)$/.test(name))
        return fromBatch(text);
    if (/\.(?:sh|bash|zsh|ksh|bats|envrc)(?:\.(?:tpl|tftpl|tmpl|j2|jinja2?|erb))?$|^\.(?:bash|zsh|profile)|^\.?envrc$/.test(name))
        return text;
    if (/^user[-_]?data/.test(name) && !text.startsWith("#cloud-config"))
        return text;
    return /^#!\s*\/\S*(?:\/env\s+(?:-S\s+)?)?\b(?:ba|z|da|k|a)?sh\b/.test(text) ? text : undefined;
}
const blank = (text) => text.replace(/[^\r\n]/g, " ");
/** Applies `change`, which keeps the length, to each line, its line break included. */
const eachLine = (text, change) => (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map(change).join("");
const continues = (line) => /\\\r?\n?$/.test(line);
/** The recipes, whose lines begin with `prefix`, and what `$(shell )` runs. */
function fromMakefile(text, prefix) {
    let inRecipe = false;
    let continued = false;
    return eachLine(text, (line) => {
        const start = continued ? (inRecipe ? 0 : -1) : commandStartIn(line, prefix);
        inRecipe = start >= 0;
        continued = continues(line);
        const call = line.indexOf("$(shell ");
        const from = inRecipe ? start : call >= 0 ? call : line.length;
        return blank(line.slice(0, from)) + expansionsOf(line.slice(from));
    });
}
/** Where a line's commands begin: after a recipe's prefix, or after the semicolon of `target: source; command`; else -1. */
function commandStartIn(line, prefix) {
    const [start] = prefix.exec(line) ?? /^[^\s#=:][^#=:]*:[^=;]*;/.exec(line) ?? [];
    return start?.length ?? -1;
}
/** Make's expansions as the shell writes them: `$(X)` is a parameter, `$(shell x)` and `$$(x)` are commands. */
const expansionsOf = (text) => text
    .replaceAll("$(shell ", "$(      ")
    .replace(/\$\(([A-Za-z_][\w.-]*)\)/g, (_, name) => `\${${name}}`)
    .replaceAll("$$", " $");
const INSTRUCTION = /^\s*(?:(?:ONBUILD|HEALTHCHECK)\s+(?:--\S+\s+)*)?(?:RUN|CMD|ENTRYPOINT)(?=[\s[])(?:\s+--[a-z][\w-]*(?:=\S*)?)*/i;
const HERE = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/g;
/** What `RUN`, `CMD` and `ENTRYPOINT` run. Source: Dockerfile reference, "Shell and exec form", "Here-Documents". */
function fromDockerfile(text) {
    let runs = false;
    let continued = false;
    const delimiters = [];
    const readInstruction = (line) => {
        const [head = ""] = continued ? [] : (INSTRUCTION.exec(line) ?? []);
        runs = continued ? runs : head !== "";
        continued = continues(line);
        delimiters.push(...Array.from(line.matchAll(HERE), ([, , delimiter = ""]) => delimiter));
        return runs ? blank(head) + execForm(line.slice(head.length)) : blank(line);
    };
    return eachLine(text, (line) => {
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
/** The commands of cmd.exe, with its path separators and continuations as the shell has them. */
const fromBatch = (text) => eachLine(text, (line) => /^\s*(?:@?rem\b|::)/i.test(line) ? blank(line) : line.replace(/['\\]/g, "/").replace(/^\s*@/, blank)).replace(/\^(?=\r?\n)/g, "\\");

;// CONCATENATED MODULE: ./lib/scan/lex/powershell.js

/**
 * The commands of a PowerShell text, wherever they stand: after `=`, in pipelines, parentheses and script blocks. Comments
 * and strings are no commands; a string that is a whole word is one without its quotes. One pass; never throws.
 * Source: PowerShell Language Specification 3.0, section 2.
 */
function powershellCommands(text) {
    const reading = { text, done: [], words: [], start: -1, literal: true };
    for (let index = 0; index < text.length;) {
        const [token, kind] = tokenAt(text, index);
        // A comment begins only between words: `a#b` is one.
        if (kind === "skip" || (kind === "comment" && reading.start < 0))
            powershell_endWord(reading, index);
        else if (kind === "end")
            powershell_endCommand(reading, index);
        else
            addToWord(reading, index, token);
        index += kind === "comment" && reading.start >= 0 ? 1 : token.length;
    }
    powershell_endCommand(reading, text.length);
    return reading.done;
}
const TOKEN = /(?<comment>#[^\n]*)|(?<skip>`\r?\n|[ \t\r]+)|(?<string>'[^']*'?)|(?<end>[\n;|&(){}=,])|`.|[^\s`'"#;|&(){}=,@<]+/sy;
const LONG = /<#|@'\r?\n|@"\r?\n/y;
const CLOSES = { "<#": "#>", "@'": "\n'@", '@"': '\n"@' };
/** The token at an index: at least one character. */
function tokenAt(text, index) {
    LONG.lastIndex = index;
    const [open] = LONG.exec(text) ?? [];
    if (open !== undefined) {
        const close = CLOSES[open.slice(0, 2)] ?? "";
        const end = text.indexOf(close, index + open.length - 1);
        return [text.slice(index, end < 0 ? undefined : end + close.length), open === "<#" ? "skip" : "string"];
    }
    if (text.charAt(index) === '"')
        return [text.slice(index, endOfQuoted(text, index + 1, '"', "`")), "string"];
    TOKEN.lastIndex = index;
    const { 0: token = text.charAt(index), groups = {} } = TOKEN.exec(text) ?? {};
    const kinds = ["comment", "skip", "string", "end"];
    return [token, kinds.find((kind) => groups[kind] !== undefined) ?? "plain"];
}
function addToWord(reading, index, token) {
    if (reading.start < 0)
        reading.start = index;
    if (/^[`$]|^"[^`$"]*[`$]/.test(token))
        reading.literal = false;
}
function powershell_endWord(reading, end) {
    const { text, start, literal } = reading;
    if (start >= 0) {
        const written = text.slice(start, end).replace(/^(['"])([^'"]*)\1$/, "$2");
        reading.words.push({ start, end, text: written, literal, whole: literal });
    }
    reading.start = -1;
    reading.literal = true;
}
function powershell_endCommand(reading, end) {
    powershell_endWord(reading, end);
    if (reading.words.length > 0)
        reading.done.push({ words: reading.words, files: [] });
    reading.words = [];
}
const isPowershell = (path) => /\.psm?1$/i.test(path);

;// CONCATENATED MODULE: ./lib/scan/dialects/command-line.js





/**
 * Command lines that make IAM users or their credentials: in shell scripts, makefiles, container files, batch files, user
 * data, and in the YAML and JSON of pipelines, containers, templates and package files. They count as definite: who runs the
 * file runs them. The place is the words from `aws` to the operation.
 */
const commandLine = {
    id: "command-line",
    anchor: {
        paths: /(?:^|\/)(?:[^/.]+|\.(?:bash|zsh|profile|envrc)[^/]*|(?:(?:GNU)?Make|Docker|Container|Earth|just)file[^/]*|user[-_]?data[^/]*|[^/]*\.(?:sh|bash|zsh|ksh|bats|envrc|bat|cmd|mk|mak|make|just|dockerfile|containerfile|ya?ml|json|template|tpl|tftpl|tmpl|j2|jinja2?|erb|psm?1))$/i,
        *locate(text) {
            if (mayHoldCommands(text))
                yield 0;
        },
    },
    *read(view, document) {
        const parsed = document();
        if (parsed?.format === "hcl")
            return;
        if (parsed) {
            const all = [...commandScalars(parsed.root)].flatMap((found) => [...inScalar(found, view)]);
            // A container's command is read alone and with its arguments.
            yield* new Map(all.map((definition) => [definition.at.start, definition])).values();
            return;
        }
        if (isPowershell(view.path)) {
            for (const { words } of powershellCommands(view.text))
                yield* inWords(words, view);
            return;
        }
        const text = shellTextOf(view.path, view.text);
        if (text === undefined)
            return;
        for (const found of commandDefinitions(text))
            yield command_line_definitionOf(found, view, found);
    },
};
function* inScalar(found, view) {
    if ("words" in found)
        return yield* inWords(found.words, view);
    const { script } = found;
    const { source, start, end } = script.at;
    // Escapes could hide from the anchor what they write.
    if (!mayHoldCommands(source.text.slice(start, end)))
        return;
    const place = (0,embedded/* outsideOf */.R_)(script);
    for (const inner of commandDefinitions(script.value))
        yield command_line_definitionOf(inner, view, place(inner));
}
function* inWords(words, view) {
    const definition = wordsDefinition(words, view.text);
    if (definition)
        yield command_line_definitionOf(definition, view, definition);
}
const command_line_definitionOf = ({ kind, name, address }, source, { start, end }) => ({
    kind,
    dialect: commandLine.id,
    ...(name === undefined ? {} : { name }),
    address,
    confidence: "definite",
    at: { source, start, end },
});

;// CONCATENATED MODULE: ./lib/scan/dialects/iambic.js




/**
 * IAM users that IAMbic manages. The place is the value of `template_type`. Format: https://docs.iambic.org, "AWS IAM user
 * template"; `deleted: true` takes it away.
 */
const iambic = {
    id: "iambic",
    anchor: { ...spellingsOfAny(["NOQ::AWS::IAM::User"]), paths: DATA_FILES },
    *read(_, document) {
        const parsed = document();
        if (!parsed || parsed.format === "hcl")
            return;
        const { root } = parsed;
        const type = (0,nodes/* valueAt */.fK)(root, "template_type");
        const deleted = (0,nodes/* valueAt */.fK)(root, "deleted");
        const isGone = deleted?.type === "scalar" && deleted.value === true;
        if (!type || (0,nodes/* stringOf */.Je)(type) !== "NOQ::AWS::IAM::User" || isGone)
            return;
        const name = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)((0,nodes/* valueAt */.fK)(root, "properties"), "user_name"))?.value ?? (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(root, "identifier"))?.value;
        yield {
            kind: "user",
            dialect: iambic.id,
            ...optionalName(name),
            address: (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(root, "identifier"))?.value ?? "template_type",
            confidence: deleted?.type === "list" ? "conditional" : "definite",
            at: type.at,
        };
    },
};

;// CONCATENATED MODULE: ./lib/scan/dialects/kubernetes-text.js



const GROUP = /^[^#\n]*\bapiVersion["']?[ \t]*[:=][ \t]*["']?(iam\.aws\.(?:m\.)?upbound\.io|iam\.aws\.crossplane\.io|iam\.services\.k8s\.aws)\/\w+/;
const KIND = /^([^#\n]*\bkind["']?[ \t]*[:=][ \t]*["']?)([A-Za-z]+)/;
/** Lines between the two that are still taken for one manifest's. */
const NEAR = 3;
/**
 * Manifests in a text that cannot be parsed: a chart that branches within a line, KCL or Python in a composition's pipeline. One is
 * a line with the version and, at most three lines away, one with the kind. With `node`, the text is that scalar's value, and spans
 * lie in the file around it.
 */
function* manifestsInText(path, text, node) {
    const source = (0,documents_source/* createSource */.gV)(path, text);
    const outside = node ? (0,embedded/* outsideOf */.R_)(node) : (inner) => ({ source, ...inner });
    const lines = [...linesOf(text)];
    for (const [index, line] of lines.entries()) {
        const [, group] = GROUP.exec(line.text) ?? [];
        const near = group === undefined ? undefined : kindNear(lines, index);
        const defined = near && (group?.startsWith("iam.aws.") ? CROSSPLANE_TYPES : ACK).get(near.kind);
        if (!near || !defined)
            continue;
        const at = outside({ start: near.start, end: near.start + near.kind.length });
        yield { kind: defined.kind, dialect: "kubernetes", address: near.kind, confidence: "definite", at };
    }
}
/** The nearest kind after a line, or else before it. */
function kindNear(lines, index) {
    const before = lines.slice(Math.max(0, index - NEAR), index).reverse();
    for (const { text, start } of [...lines.slice(index, index + NEAR + 1), ...before]) {
        const [, lead = "", kind = ""] = KIND.exec(text) ?? [];
        if (kind !== "")
            return { kind, start: start + lead.length };
    }
    return undefined;
}
const ACK = new Map([["User", { kind: "user" }]]);
function* linesOf(text) {
    let start = 0;
    for (const line of text.split("\n")) {
        yield { text: line, start };
        start += line.length + 1;
    }
}

;// CONCATENATED MODULE: ./lib/scan/dialects/kubernetes.js






/**
 * Manifests that make IAM users: Crossplane's resources, alone and in compositions and their pipelines, as maps or in the text of a
 * template; the User of AWS Controllers for Kubernetes, also in the resource graphs of kro; OpenShift's requests for credentials,
 * for which its operator makes users. Helm charts are read as the YAML that they mostly are. The place is the value of `kind`.
 */
const kubernetes = {
    id: "kubernetes",
    anchor: {
        ...spellingsOfAny([
            "iam.aws.upbound.io",
            "iam.aws.m.upbound.io",
            "iam.aws.crossplane.io",
            "iam.services.k8s.aws",
            "CredentialsRequest",
        ]),
        paths: /\.(?:ya?ml|json|template|tpl|gotmpl|j2)$/i,
    },
    *read(view, document) {
        if (kubernetes_TEMPLATED.test(view.path) && view.text.includes("{{"))
            return yield* inChart(view);
        const parsed = document();
        if (parsed && parsed.format !== "hcl")
            yield* kubernetes_inDocument(parsed);
    },
};
const kubernetes_TEMPLATED = /\.(?:ya?ml|tpl|gotmpl|j2)$/i;
/** Charts that were read: a file of several documents comes once for each of them, and is read as a whole the first time. */
const charts = new WeakSet();
function* inChart(view) {
    if (charts.has(view))
        return;
    charts.add(view);
    const { path, text } = view;
    const presence = presenceInTemplate(text);
    const documents = templatedDocuments(path, text);
    const found = [
        ...refusalsIn(documents, kubernetes.id),
        ...documents.flatMap((document) => [...kubernetes_inDocument(document)]),
    ];
    const isBroken = documents.length === 0 || documents.some(({ problems }) => problems.some(isSyntax));
    const seen = new Set(found.map(({ at }) => at.start));
    const others = isBroken ? [...manifestsInText(path, text)].filter(({ at }) => !seen.has(at.start)) : [];
    for (const definition of [...found, ...others])
        yield* guarded(definition, presence(definition.at.start));
}
const isSyntax = ({ rule }) => rule === "invalid-yaml";
/** Kinds whose manifests only speak of others: definitions of kinds, bundles with examples. */
const DESCRIBING = new Set([
    "CustomResourceDefinition",
    "CompositeResourceDefinition",
    "ClusterServiceVersion",
]);
function* kubernetes_inDocument({ root }) {
    const place = { level: 0, seen: new Set() };
    if (root.type === "list")
        for (const item of root.items)
            yield* inManifest(item, place);
    else
        yield* inManifest(root, place);
}
function* inManifest(manifest, place) {
    if ((0,nodes/* valueAt */.fK)(manifest, "apiVersion") === undefined || DESCRIBING.has((0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(manifest, "kind"))))
        return;
    yield* inTree(manifest, place);
}
function* inTree(node, place) {
    if (place.seen.has(node))
        return;
    place.seen.add(node);
    for (const item of (0,nodes/* itemsOf */.S3)(node))
        yield* inTree(item, place);
    if (node.type === "scalar")
        yield* inText(node, place);
    if (node.type !== "map")
        return;
    yield* ofManifest(node);
    for (const { key, value } of node.entries) {
        if (key.value !== "metadata" && key.value !== "description")
            yield* inTree(value, place);
    }
}
/** A text within a manifest: a template of a composition's pipeline, a manifest in a ConfigMap. */
function* inText(node, { level, seen }) {
    const text = textWithin(node);
    if (!text || level >= DEEPEST || !text.value.includes("\n") || !GROUPS.test(text.value))
        return;
    const documents = documentsWithin(node);
    yield* refusalsIn(documents, kubernetes.id);
    const found = documents.flatMap(({ root }) => [...inManifest(root, { level: level + 1, seen })]);
    const presence = presenceInTemplate(node.at.source.text.slice(node.at.start, node.at.end));
    const all = found.length > 0 ? found : [...manifestsInText(node.at.source.path, text.value, text)];
    for (const definition of all)
        yield* guarded(definition, presence(definition.at.start - node.at.start));
}
const GROUPS = /iam\.(?:aws\.(?:m\.)?upbound\.io|aws\.crossplane\.io|services\.k8s\.aws)|CredentialsRequest/;
/** A reference to a manifest has its version and kind too, but neither `spec` nor `metadata`. */
function* ofManifest(manifest) {
    const kind = (0,nodes/* valueAt */.fK)(manifest, "kind");
    const spec = (0,nodes/* valueAt */.fK)(manifest, "spec");
    if (!kind || (spec === undefined && (0,nodes/* valueAt */.fK)(manifest, "metadata") === undefined))
        return;
    const defined = definedBy((0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(manifest, "apiVersion")) ?? "", (0,nodes/* stringOf */.Je)(kind) ?? "", spec);
    if (!defined)
        return;
    const label = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)((0,nodes/* valueAt */.fK)(manifest, "metadata"), "name"))?.value;
    const name = defined.kind === "minted" ? undefined : nameOf(manifest, defined);
    const address = label === undefined || isFilledIn(label) ? ((0,nodes/* stringOf */.Je)(kind) ?? "") : `${(0,nodes/* stringOf */.Je)(kind)}/${label}`;
    yield {
        kind: defined.kind,
        dialect: kubernetes.id,
        ...optionalName(name),
        address,
        confidence: "definite",
        at: kind.at,
    };
}
/** What a manifest of this version and kind defines, if anything. */
function definedBy(apiVersion, kind, spec) {
    const [group = ""] = apiVersion.split("/");
    if (/^iam\.aws\.(?:(?:m\.)?upbound|crossplane)\.io$/.test(group))
        return CROSSPLANE_TYPES.get(kind);
    if (group === "iam.services.k8s.aws")
        return kind === "User" ? { kind: "user" } : undefined;
    return group === "cloudcredential.openshift.io" && kind === "CredentialsRequest" && isMinted(spec)
        ? { kind: "minted" }
        : undefined;
}
/** With a role to assume, the operator makes no user. Source: openshift/cloud-credential-operator, docs/mode-mint.md and sts.md. */
function isMinted(spec) {
    const provider = (0,nodes/* valueAt */.fK)(spec, "providerSpec");
    if ((0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(provider, "kind")) !== "AWSProviderSpec")
        return false;
    return ((0,nodes/* valueAt */.fK)(provider, "stsIAMRoleARN") ?? (0,nodes/* valueAt */.fK)(spec, "cloudTokenPath")) === undefined;
}
/** A user goes by its external name, or by the name of its manifest; what is a user's, by the user that it names. */
function nameOf(manifest, { kind, userName }) {
    const [metadata, spec] = [(0,nodes/* valueAt */.fK)(manifest, "metadata"), (0,nodes/* valueAt */.fK)(manifest, "spec")];
    const external = (0,nodes/* valueAt */.fK)((0,nodes/* valueAt */.fK)(metadata, "annotations"), "crossplane.io/external-name");
    const ofUser = (0,nodes/* valueAt */.fK)(spec, "name") ?? external ?? (0,nodes/* valueAt */.fK)(metadata, "name");
    const name = kind === "user" ? ofUser : (0,nodes/* valueAt */.fK)((0,nodes/* valueAt */.fK)(spec, "forProvider"), userName ?? "");
    return (0,nodes/* textOf */.b6)(name)?.value;
}

;// CONCATENATED MODULE: ./lib/scan/dialects/landing-zone.js




/**
 * IAM users of AWS landing zones: `userSets[].users[].username` of the Landing Zone Accelerator, and `users[].user-ids[]` of the
 * Secure Environment Accelerator, its predecessor. The place is each name. Formats: Landing Zone Accelerator, IamConfig;
 * aws-secure-environment-accelerator, configuration file schema.
 */
const landingZone = {
    id: "landing-zone",
    anchor: { ...spellingsOfAny(["userSets", "user-ids"]), paths: DATA_FILES },
    *read(_, document) {
        const parsed = document();
        if (!parsed || parsed.format === "hcl")
            return;
        for (const set of (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(parsed.root, "userSets"))) {
            for (const user of (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(set, "users")))
                yield* named((0,nodes/* valueAt */.fK)(user, "username"), "userSets");
        }
        yield* inAccelerator(parsed.root);
    },
};
/** `iam` sections stand in accounts and organizational units, at any depth. */
function* inAccelerator(node) {
    for (const item of (0,nodes/* itemsOf */.S3)(node))
        yield* inAccelerator(item);
    if (node.type !== "map")
        return;
    for (const { key, value } of node.entries) {
        if (key.value === "iam")
            yield* inIam(value);
        yield* inAccelerator(value);
    }
}
function* inIam(iam) {
    for (const group of (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(iam, "users"))) {
        for (const id of (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(group, "user-ids")))
            yield* named(id, "iam.users");
    }
}
function* named(node, address) {
    const name = (0,nodes/* textOf */.b6)(node)?.value;
    if (!node || name === undefined)
        return;
    yield { kind: "user", dialect: landingZone.id, ...optionalName(name), address, confidence: "definite", at: node.at };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/powershell.js





/** Cmdlets of AWS Tools for PowerShell, in lower case. Source: its cmdlet reference, "AWS Identity and Access Management". */
const CMDLETS = new Map([
    ["new-iamuser", "user"],
    ["new-iamaccesskey", "access-key"],
    ["new-iamloginprofile", "login-profile"],
    ["update-iamloginprofile", "login-profile"],
    ["publish-iamsshpublickey", "ssh-key"],
    ["new-iamservicespecificcredential", "service-credential"],
    ["reset-iamservicespecificcredential", "service-credential"],
    ["publish-iamsigningcertificate", "signing-certificate"],
    ["add-iamusertogroup", "membership"],
    ["register-iamuserpolicy", "user-policy"],
    ["write-iamuserpolicy", "user-policy"],
    ["set-iamuserpermissionsboundary", "user-policy"],
    ["new-iamvirtualmfadevice", "mfa-device"],
    ["enable-iammfadevice", "mfa-device"],
]);
/**
 * Calls of the cmdlets of AWS Tools for PowerShell that make IAM users or their credentials, in scripts and in the commands of
 * pipelines. A function of that name, a mock and a question for help are none. The place is the cmdlet.
 */
const powershell = {
    id: "powershell",
    anchor: {
        paths: /\.(?:psm?1|ya?ml|json|template)$/i,
        *locate(text) {
            const index = text.search(/-iam[a-z]/i);
            if (index >= 0)
                yield index;
        },
    },
    *read(view, document) {
        const parsed = document();
        if (!parsed) {
            if (isPowershell(view.path))
                for (const { word, ...found } of cmdletsIn(view.text))
                    yield powershell_definitionOf(found, view, word);
            return;
        }
        for (const found of commandScalars(parsed.root)) {
            if (!("script" in found))
                continue;
            const { start, end } = found.script.at;
            if (!/-iam[a-z]/i.test(view.text.slice(start, end)))
                continue;
            const place = (0,embedded/* outsideOf */.R_)(found.script);
            for (const { word, ...cmdlet } of cmdletsIn(found.script.value))
                yield powershell_definitionOf(cmdlet, view, place(word));
        }
    },
};
function* cmdletsIn(text) {
    for (const { words } of powershellCommands(text)) {
        const first = words.findIndex((word) => !/^(?:return|\.|\[[\w.]+\])$/i.test(word.text));
        const word = words[first];
        const address = word?.text.slice(word.text.lastIndexOf("\\") + 1) ?? "";
        // A text in quotes is only a value where a command could stand.
        const plain = word?.literal && word.text.length === word.end - word.start;
        const kind = plain ? CMDLETS.get(address.toLowerCase()) : undefined;
        if (!word || kind === undefined || isLoopback(parameterOf(words, "endpointurl")?.text ?? ""))
            continue;
        const name = kind === "mfa-device" ? undefined : parameterOf(words, "username");
        yield { kind, ...(name?.literal ? userName(name.text) : {}), address, word };
    }
}
/** The value of `-Name value` or `-Name:value`; names of parameters know no case. */
function parameterOf(words, name) {
    const index = words.findIndex(({ text }) => text.toLowerCase().split(":", 1)[0] === `-${name}`);
    const word = words[index];
    if (!word)
        return undefined;
    const colon = word.text.indexOf(":");
    return colon < 0 || colon === word.text.length - 1 ? words[index + 1] : { ...word, text: word.text.slice(colon + 1) };
}
const powershell_definitionOf = (found, source, { start, end }) => ({ ...found, dialect: powershell.id, confidence: "definite", at: { source, start, end } });

;// CONCATENATED MODULE: ./lib/scan/dialects/pulumi.js

/** Where Pulumi has the resources of IAM in its providers aws and aws-native. Source: Pulumi Registry, API docs of both. */
const pulumi_RESOURCE = /^(?:@pulumi\/aws(?:-native)?[./]iam(?:\/\w+)?|pulumi_aws(?:_native)?\.iam(?:\.\w+)?|Pulumi\.Aws(?:Native)?\.Iam|com\.pulumi\.aws(?:native)?\.iam|github\.com\/pulumi\/pulumi-aws(?:-native)?\/sdk(?:\/v\d+)?\/go\/aws\/iam)\.(?:New)?(\w+)$/;
/** The resources by their class: Terraform's without `Iam`; an SSH key also without `User`. */
const pulumi_CLASSES = new Map([...GENERATED_TYPES].map(([type, construct]) => [
    type === "IamUserSshKey" ? "SshKey" : type.slice("Iam".length),
    construct,
]));
/** The resource that a class of Pulumi's module `iam` stands for; its native provider names a user by `userName`. */
function pulumiResource(type, native) {
    const construct = pulumi_CLASSES.get(type);
    return construct && native && type === "User" ? { ...construct, userName: "username" } : construct;
}
/** Pulumi programs in TypeScript, JavaScript, Python, Go, C# and Java: resources of IAM that are made. */
const pulumi = {
    id: "pulumi",
    anchor: anchorOf(/\.(?:[cm]?[jt]sx?|pyi?|java|csx?|go)$/i, ["ulumi"]),
    *read(view) {
        yield* constructsIn(view, pulumi.id, (name) => pulumiResource(pulumi_RESOURCE.exec(name)?.[1] ?? "", /[-_]native|Native|awsnative/.test(name)));
    },
};

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform-resources.js

/**
 * The resources of a Terraform or OpenTofu file, in order. Blocks of every other type (data, list, moved, removed, import,
 * check, mock_resource, variable and so on) and attributes of that name are none.
 * Format: https://developer.hashicorp.com/terraform/language/syntax/json and .../syntax/configuration.
 */
function* resourcesOf({ root, format }) {
    for (const block of blocksOf(root, "resource")) {
        for (const type of membersOf(block.value))
            yield* format === "hcl" ? ofBlock(block, type) : ofProperty(type);
    }
}
/** The calls of modules in a Terraform file, in order. */
function* modulesOf({ root, format }) {
    for (const block of blocksOf(root, "module")) {
        for (const { key, value } of membersOf(block.value)) {
            if (format === "hcl" && value.at.start !== block.key.at.start)
                continue;
            for (const body of bodiesOf(value))
                yield { name: key.value, body };
        }
    }
}
/** The blocks of one type on the outermost level. */
const blocksOf = (root, type) => membersOf(root).filter((block) => block.key.value === type);
function* ofBlock(block, type) {
    // All maps of one block begin at its header; the value of an attribute, or a block within the block, begins later.
    const named = membersOf(type.value).filter(({ value }) => value.at.start === block.key.at.start);
    for (const { key, value: body } of named) {
        yield { type: type.key.value, name: key.value, body, at: headerOf(block, key.at) };
    }
}
function* ofProperty(type) {
    for (const { key, value } of membersOf(type.value)) {
        for (const body of bodiesOf(value))
            yield { type: type.key.value, name: key.value, body, at: type.key.at };
    }
}
/** The entries of an object, or of every object in an array: the JSON syntax allows both on each level. */
const membersOf = (node) => node.type === "list" ? node.items.flatMap(nodes/* entriesOf */.Mc) : (0,nodes/* entriesOf */.Mc)(node);
const bodiesOf = (node) => (node.type === "list" ? (0,nodes/* itemsOf */.S3)(node) : [node]).filter(({ type }) => type === "map");
function headerOf({ key }, label) {
    const { source, start } = key.at;
    return { source, start, end: label.end + (source.text[label.end] === '"' ? 1 : 0) };
}
/**
 * How often a resource stands: "absent" where it is switched off in writing (`count = 0`, an empty `for_each`, OpenTofu's
 * `enabled = false`), "conditional" where a count or a collection decides, else "definite".
 * Format: https://opentofu.org/docs/language/meta-arguments/enabled.
 */
function terraform_resources_presenceOf(body) {
    const repetitions = [
        ...terraform_resources_valuesOf(body, "count").map(isZero),
        ...terraform_resources_valuesOf(body, "for_each").map(isEmpty),
        ...terraform_resources_valuesOf(body, "lifecycle")
            .flatMap((block) => [block, ...(0,nodes/* itemsOf */.S3)(block)])
            .flatMap((block) => terraform_resources_valuesOf(block, "enabled"))
            .map(isFalse),
    ];
    if (repetitions.length === 0)
        return "definite";
    return repetitions.every((isOff) => isOff) ? "absent" : "conditional";
}
const terraform_resources_valuesOf = (node, key) => (0,nodes/* entriesOf */.Mc)(node)
    .filter((entry) => entry.key.value === key)
    .map((entry) => entry.value);
const isZero = (node) => ["0", "-0"].includes(terraform_resources_writtenIn(node));
const isFalse = (node) => terraform_resources_writtenIn(node) === "false";
function isEmpty(node) {
    if (node.type === "map")
        return node.entries.length === 0;
    if (node.type === "list")
        return node.items.length === 0;
    return ["[]", "{}", "toset([])", "tomap({})"].includes(terraform_resources_writtenIn(node));
}
/** What is written, without white space, without quotes, and without the `${ }` that JSON needs around an expression. */
function terraform_resources_writtenIn(node) {
    if (node.type !== "scalar" && node.type !== "computed")
        return "";
    const written = node.type === "scalar" && typeof node.value === "string" ? node.value : node.written;
    return written.replace(/\s+/g, "").replace(/^"?\$\{([^{}]*|\{\}|tomap\(\{\}\))\}"?$/, "$1");
}

;// CONCATENATED MODULE: ./lib/scan/dialects/pulumi-program.js





/**
 * Programs of Pulumi that are data: in YAML or JSON, in Pulumi's configuration language (`.pp`), and exported stacks. The place is the
 * value of `type`, or the header of the block. Formats: https://www.pulumi.com/docs/iac/languages-sdks/yaml/yaml-language-reference/;
 * `pulumi stack export`.
 */
const pulumiProgram = {
    id: "pulumi-program",
    anchor: { ...spellingsOfAny(["aws:iam", "aws-native:iam"]), paths: /\.(?:pp|ya?ml|json)$/i },
    *read(view, document) {
        if (/\.pp$/i.test(view.path))
            return yield* inBlocks(view);
        const parsed = document();
        if (!parsed || parsed.format === "hcl")
            return;
        const { root } = parsed;
        yield* inProgram((0,nodes/* valueAt */.fK)(root, "resources"));
        for (const component of (0,nodes/* entriesOf */.Mc)((0,nodes/* valueAt */.fK)(root, "components")))
            yield* inProgram((0,nodes/* valueAt */.fK)(component.value, "resources"));
        yield* inStack((0,nodes/* valueAt */.fK)(root, "deployment"));
    },
};
/** `name: { type, properties, options }`; with `get`, it is only read. */
function* inProgram(resources) {
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)(resources)) {
        const type = (0,nodes/* valueAt */.fK)(value, "type");
        if (!type || (0,nodes/* valueAt */.fK)(value, "get"))
            continue;
        yield* pulumi_program_definitionOf(type, (0,nodes/* valueAt */.fK)(value, "properties"), key.value);
    }
}
/** What a stack holds; `external` is only read, `delete` is about to go. */
function* inStack(deployment) {
    for (const resource of (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(deployment, "resources"))) {
        const type = (0,nodes/* valueAt */.fK)(resource, "type");
        if (!type || isTrue((0,nodes/* valueAt */.fK)(resource, "external")) || isTrue((0,nodes/* valueAt */.fK)(resource, "delete")))
            continue;
        const [name = ""] = /[^:]*$/.exec((0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(resource, "urn")) ?? "") ?? [];
        yield* pulumi_program_definitionOf(type, (0,nodes/* valueAt */.fK)(resource, "inputs"), name || ((0,nodes/* stringOf */.Je)(type) ?? ""));
    }
}
const isTrue = (node) => node?.type === "scalar" && node.value === true;
function* inBlocks({ path, text }) {
    // `.pp` is Puppet's too; what is no HCL yields nothing.
    const [program] = (0,parse/* parseDocuments */.e)(path, text, "hcl");
    if (!program)
        return;
    // `resource name "type" { }`: Pulumi writes the name first, Terraform the type.
    for (const { type: name, name: type, body, at } of resourcesOf(program)) {
        const defined = pulumiType(type);
        if (!defined || !namesUsers(defined, body))
            continue;
        const user = defined.userName === undefined ? undefined : (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(body, defined.userName));
        const confidence = (0,nodes/* valueAt */.fK)((0,nodes/* valueAt */.fK)(body, "options"), "range") ? "conditional" : "definite";
        yield { kind: defined.kind, dialect: pulumiProgram.id, ...optionalName(user), address: name, confidence, at };
    }
}
function* pulumi_program_definitionOf(type, properties, address) {
    const defined = pulumiType((0,nodes/* stringOf */.Je)(type) ?? "");
    if (!defined || !namesUsers(defined, properties))
        return;
    const name = defined.userName === undefined ? undefined : (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(properties, defined.userName));
    yield {
        kind: defined.kind,
        dialect: pulumiProgram.id,
        ...optionalName(name),
        address,
        confidence: "definite",
        at: type.at,
    };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/puppet.js



/**
 * IAM users in manifests of Puppet: the type `iam_user` of puppetlabs-aws, unless `ensure => absent`. The place is the type's name.
 * Format: https://forge.puppet.com/modules/puppetlabs/aws, iam_user.
 */
const puppet = {
    id: "puppet",
    anchor: { literals: ["iam_user"], paths: /\.pp$/i },
    *read({ path, text }) {
        const code = codeOf(text, "puppet");
        const source = (0,documents_source/* createSource */.gV)(path, text);
        // `@` and `@@` only announce a resource that is collected somewhere, if at all.
        const matches = [...code.matchAll(/(?<![\w:$>.])(@{0,2})(iam_user)\s*(?=\{)/g)];
        for (const [order, match] of matches.entries()) {
            const [whole, virtual = "", type = ""] = match;
            const start = match.index + virtual.length;
            const opening = match.index + whole.length;
            // No body goes on where the next resource begins, however the file may be broken.
            const next = matches[order + 1]?.index ?? code.length;
            const body = { text, code, start: opening + 1, end: braceEnd(code, opening, next) };
            const at = { source, start, end: start + type.length };
            for (const { name, isGone } of titlesIn(body)) {
                if (isGone)
                    continue;
                const address = name === undefined ? type : `Iam_user[${name}]`;
                const confidence = virtual === "" ? "definite" : "conditional";
                yield { kind: "user", dialect: puppet.id, ...optionalName(name), address, confidence, at };
            }
        }
    },
};
/** `'title': attributes;` as often as there are; a list of titles makes one each. `default:` makes none. */
function* titlesIn({ text, code, start, end, }) {
    for (let from = start; from < end;) {
        const semicolon = code.indexOf(";", from);
        const to = semicolon < 0 || semicolon >= end ? end : semicolon;
        const colon = /(?<!:):(?!:)/.exec(code.slice(from, to));
        if (colon) {
            const title = text.slice(from, from + colon.index).trim();
            const isGone = /\bensure\s*=>\s*(?:absent\b|['"]absent['"])/.test(withQuoted(text, code, from, to));
            if (title !== "default")
                yield* puppet_namesIn(title, isGone);
        }
        from = to + 1;
    }
}
/** The text where it is code or the inside of quotes, without comments. */
const withQuoted = (text, code, from, to) => text
    .slice(from, to)
    .replace(/#[^\n]*/g, (found, offset) => code[from + offset] === " " ? found.replace(/[^\n]/g, " ") : found);
function* puppet_namesIn(title, isGone) {
    const quoted = [...title.matchAll(/'([^'\\]*)'|"([^"\\]*)"/g)].map(([, single, double]) => single ?? double ?? "");
    const known = quoted.filter((name) => !name.includes("$"));
    if (known.length === 0 || known.length < quoted.length)
        yield { isGone };
    for (const name of known)
        yield { name, isGone };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/salt.js



/**
 * States of Salt that make IAM users and their keys. The place is the state's key. Formats:
 * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.boto_iam.html; idem-aws, `aws.iam`.
 */
const salt = {
    id: "salt",
    anchor: { paths: /\.sls$/i },
    *read({ path, text }) {
        const presence = presenceInTemplate(text);
        const documents = templatedDocuments(path, text);
        yield* refusalsIn(documents, salt.id);
        for (const { root } of documents) {
            for (const definition of inStates(root))
                yield* guarded(definition, presence(definition.at.start));
        }
    },
};
const STATES = new Map([
    ["boto_iam.user_present", { kind: "user", userName: "name" }],
    ["boto_iam.keys_present", { kind: "access-key", userName: "name" }],
    ["iam_user.present", { kind: "user", userName: "name" }],
    ["iam_sshkey.present", { kind: "ssh-key", userName: "user" }],
    ["aws.iam.user.present", { kind: "user", userName: "user_name" }],
    ["aws.iam.access_key.present", { kind: "access-key", userName: "user_name" }],
    ["aws.iam.user_ssh_key.present", { kind: "ssh-key", userName: "user_name" }],
    ["aws.iam.user_login_profile.present", { kind: "login-profile", userName: "user_name" }],
]);
/** `id: { module.function: [arguments] }`, or `id: { module: [function, arguments] }`. */
function* inStates(root) {
    for (const { key: id, value: state } of (0,nodes/* entriesOf */.Mc)(root)) {
        for (const entry of (0,nodes/* entriesOf */.Mc)(state))
            yield* ofState(id.value, entry);
    }
}
function* ofState(id, { key, value }) {
    const called = [key.value, ...(0,nodes/* itemsOf */.S3)(value).map((item) => `${key.value}.${(0,nodes/* stringOf */.Je)(item) ?? ""}`)];
    const [defined] = called.flatMap((name) => STATES.get(name) ?? []);
    if (!defined)
        return;
    const { kind, userName } = defined;
    const argument = (0,nodes/* itemsOf */.S3)(value).findLast((item) => (0,nodes/* valueAt */.fK)(item, userName) !== undefined);
    const name = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(argument, userName))?.value ?? (userName === "name" ? id : undefined);
    yield {
        kind,
        dialect: salt.id,
        ...optionalName(name),
        address: isFilledIn(id) ? key.value : id,
        confidence: "definite",
        at: key.at,
    };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/ssm-document.js





/**
 * Steps of Systems Manager automation documents that call IAM, in documents of their own and within templates. The place is the
 * value of `Api`. Format: Systems Manager automation reference, "aws:executeAwsApi".
 */
const ssmDocument = {
    id: "ssm-document",
    anchor: { ...spellingsOfAny(["aws:executeAwsApi"]), paths: DATA_FILES },
    *read(_, document) {
        const parsed = document();
        if (parsed && parsed.format !== "hcl")
            yield* automationIn(parsed.root);
    },
};
/** The same for any tree in which such a step stands. */
function* automationIn(node) {
    if (node.type === "list")
        for (const item of node.items)
            yield* automationIn(item);
    if ((0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(node, "action")) === "aws:executeAwsApi")
        yield* ofStep(node);
    for (const { value } of (0,nodes/* entriesOf */.Mc)(node))
        yield* automationIn(value);
}
function* ofStep(step) {
    const inputs = (0,nodes/* valueAt */.fK)(step, "inputs");
    const api = (0,nodes/* valueAt */.fK)(inputs, "Api");
    const kind = LOWER_CASE_OPERATIONS.get(((0,nodes/* stringOf */.Je)(api) ?? "").toLowerCase());
    if (!api || !kind || (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(inputs, "Service"))?.toLowerCase() !== "iam")
        return;
    yield {
        kind,
        dialect: ssmDocument.id,
        ...optionalName((0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(inputs, "UserName"))),
        address: (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(step, "name")) ?? "aws:executeAwsApi",
        confidence: "definite",
        at: api.at,
    };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/sst.js





/**
 * SST (version 3) programs, which reach Pulumi's resources as globals that nothing imports: `new aws.iam.User(`. A Cloudflare worker
 * that is linked makes a user and a key, if what it is linked to needs AWS. Sources: SST documentation, "Providers"; the
 * component `Worker` of sst/sst.
 */
const sst = {
    id: "sst",
    anchor: {
        paths: /\.[cm]?[jt]sx?$/i,
        *locate(text) {
            const usesIam = mentionsIam(text) && text.includes("aws") && namesClass(text);
            if (usesIam || (text.includes("cloudflare") && text.includes("sst")))
                yield 0;
        },
    },
    *read(view) {
        yield* constructsIn(view, sst.id, (name, { open }, program) => {
            const [, type] = /^aws\.iam\.(\w+)$/.exec(name) ?? [];
            if (type !== undefined)
                return pulumiResource(type, false);
            const linked = name === "sst.cloudflare.Worker" && hasArgument(program, rangeOf(program, open), "link");
            return linked && usesAws(program) ? { kind: "minted", confidence: "conditional" } : undefined;
        });
    },
};
const usesAws = (program) => callsIn(program).some(({ names }) => names.some((name) => name.startsWith("sst.aws.")));

;// CONCATENATED MODULE: ./lib/scan/dialects/step-functions.js




/**
 * State machines of Step Functions and schedules of EventBridge Scheduler that call IAM: a task whose `Resource`, or a target whose
 * `Arn`, is an SDK integration; also as the text of a `DefinitionString`. The place is that value. Format: Step Functions
 * developer guide, "AWS SDK service integrations"; EventBridge Scheduler user guide, "Using universal targets".
 */
const stepFunctions = {
    id: "step-functions",
    anchor: { ...spellingsOfAny(["aws-sdk:iam:"]), paths: DATA_FILES },
    *read(_, document) {
        const parsed = document();
        if (parsed && parsed.format !== "hcl")
            yield* step_functions_stepsIn(parsed.root, new Set());
    },
};
const CALL = /(^arn:[\w-]+)?:(?:states|scheduler):::aws-sdk:iam:(\w+)/g;
/** The same for any tree in which a state machine stands. What is in `seen` was read: an alias may lead there again and again. */
function* step_functions_stepsIn(root, seen, name = "") {
    if (seen.has(root))
        return;
    seen.add(root);
    for (const item of (0,nodes/* itemsOf */.S3)(root))
        yield* step_functions_stepsIn(item, seen, name);
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)(root)) {
        const isNew = !seen.has(value);
        if (isNew && /^Definition(?:String|Body)?$/i.test(key.value))
            yield* step_functions_inText(value, name);
        if (isNew && isCall(root, key.value))
            yield* step_functions_callsIn(value, name, true);
        yield* step_functions_stepsIn(value, seen, key.value);
    }
}
const isCall = (map, key) => (key === "Resource" && (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(map, "Type")) === "Task") || key === "Arn";
/** Texts, also in the pieces of `Fn::Join` and `Fn::Sub`. */
function* step_functions_inText(node, name) {
    yield* step_functions_callsIn(node, name, false);
    for (const item of (0,nodes/* itemsOf */.S3)(node))
        yield* step_functions_inText(item, name);
    for (const key of ["Fn::Join", "Fn::Sub"]) {
        const given = (0,nodes/* valueAt */.fK)(node, key);
        if (given)
            yield* step_functions_inText(given, name);
    }
}
/** The calls that a text names; `isWhole`: the text must be the name of the call and nothing else. */
function* step_functions_callsIn(node, name, isWhole) {
    const seen = new Set();
    for (const [, start, action = ""] of ((0,nodes/* textOf */.b6)(node)?.value ?? "").matchAll(CALL)) {
        const kind = LOWER_CASE_OPERATIONS.get(action.toLowerCase());
        if (!kind || seen.has(kind) || (isWhole && start === undefined))
            continue;
        seen.add(kind);
        yield { kind, dialect: stepFunctions.id, address: name || action, confidence: "definite", at: node.at };
    }
}

;// CONCATENATED MODULE: ./lib/scan/dialects/template-literals.js




/**
 * CloudFormation templates that a JavaScript or TypeScript program writes as objects (serverless.ts, cloudfriend): every resource
 * directly under a key `Resources`, or in an object that a variable of that name holds, whose `Type` is one of IAM's. What a test
 * compares a template with is none. The place is the value of `Type`.
 */
const templateLiterals = {
    id: "template-literals",
    anchor: { paths: /\.[cm]?[jt]sx?$/i, literals: ["AWS::IAM::"] },
    *read(view) {
        const program = programOf(view);
        if (program?.language !== "javascript")
            return;
        for (let index = 0; index < program.tokens.length; index++) {
            if (nameAt(program, index) !== "Resources" || !":=".includes(textAt(program, index + 1) || " "))
                continue;
            const isTemplate = textAt(program, index + 2) === "{" && !isExpected(program, index);
            if (isTemplate)
                yield* inResources(program, index + 2);
        }
    },
};
/** A key as it is written, with or without quotes. */
const nameAt = ({ tokens }, index) => {
    const token = tokens[index];
    return token?.kind === "word" ? token.text : token?.value;
};
/** Whether the object around a key is an argument of a test's assertion. */
function isExpected(program, index) {
    let around = program.parents[index] ?? -1;
    for (let depth = 0; around >= 0 && depth < 20; depth++) {
        const called = textAt(program, around) === "(" ? textAt(program, around - 1) : "";
        if (/match|equal|expect|assert|have|contain/i.test(called))
            return true;
        around = program.parents[around] ?? -1;
    }
    return false;
}
function* inResources(program, open) {
    for (const [id, body] of entriesOf(program, open)) {
        const definition = textAt(program, body) === "{" ? resourceAt(program, id, body) : undefined;
        if (definition)
            yield definition;
    }
}
/** What the object that opens at a token defines: an object's last `Type` counts, as in JavaScript. */
function resourceAt(program, id, body) {
    const entries = new Map(entriesOf(program, body));
    const type = program.tokens[entries.get("Type") ?? -1];
    const defined = CLOUDFORMATION_TYPES.get(type?.value ?? "");
    if (!type || !defined)
        return undefined;
    const properties = entries.get("Properties") ?? -1;
    const range = textAt(program, properties) === "{" ? rangeOf(program, properties) : NOTHING;
    if (defined.onlyWith && !hasArgument(program, range, folded(defined.onlyWith)))
        return undefined;
    return {
        kind: defined.kind,
        dialect: templateLiterals.id,
        ...(defined.userName === undefined ? {} : userName(literalArgument(program, range, ["username"]))),
        address: id,
        confidence: entries.has("Condition") ? "conditional" : "definite",
        at: { source: program.view, start: type.start, end: type.end },
    };
}
const NOTHING = { from: 0, to: 0 };
/** The keys of the object that opens at a token, each with the token at which its value begins. */
function* entriesOf(program, open) {
    const { from, to } = rangeOf(program, open);
    for (let index = from; index < to; index++) {
        const name = program.parents[index] === open && "{,".includes(textAt(program, index - 1) || " ") && nameAt(program, index);
        if (name && textAt(program, index + 1) === ":")
            yield [name, index + 2];
        const partner = program.partners[index] ?? -1;
        if (partner > index)
            index = partner;
    }
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform-modules.js
const cloudposse = (name) => new RegExp(`^(?:cloudposse/${name}/aws|[\\w.:@/-]*/terraform-aws-${name})$`);
/**
 * Published modules that make IAM users, by their sources. Each names the inputs that switch parts off. Sources: the modules'
 * pages at registry.terraform.io.
 */
const USER_MODULES = [
    {
        // Also forks under other owners, such as github.com/binbashar/terraform-aws-iam.
        source: /^(?:terraform-aws-modules\/iam\/aws|[\w.:@/-]*\/terraform-aws-iam)\/\/modules\/iam-user$/,
        makes: [
            { kind: "user", unless: ["create_user", "create"] },
            { kind: "access-key", unless: ["create_user", "create", "create_iam_access_key", "create_access_key"] },
            {
                kind: "login-profile",
                unless: ["create_user", "create", "create_iam_user_login_profile", "create_login_profile"],
            },
        ],
        userName: "name",
    },
    {
        source: cloudposse("iam-user"),
        makes: [
            { kind: "user", unless: ["enabled"] },
            { kind: "login-profile", unless: ["enabled", "login_profile_enabled"] },
        ],
        userName: "user_name",
    },
    {
        source: cloudposse("(?:iam-system-user|iam-s3-user|iam-chamber-user)"),
        makes: [
            { kind: "user", unless: ["enabled"] },
            { kind: "access-key", unless: ["enabled", "create_iam_access_key"] },
        ],
    },
    {
        source: cloudposse("s3-bucket"),
        makes: [
            { kind: "user", unless: ["enabled"] },
            { kind: "access-key", unless: ["enabled", "access_key_enabled"] },
        ],
        onlyWith: "user_enabled",
    },
    {
        source: /^dasmeta\/(?:iam\/aws\/\/modules\/user|modules\/aws\/\/modules\/aws-iam-user)$/,
        makes: [
            { kind: "user", unless: ["create_user", "create"] },
            { kind: "access-key", unless: ["create_user", "create", "create_iam_access_key"] },
        ],
        userName: "username",
    },
    {
        source: /^silinternational\/serverless-user\/aws$/,
        makes: [
            { kind: "user", unless: [] },
            { kind: "access-key", unless: [] },
        ],
    },
];
/**
 * Well-known publishers whose modules make no IAM users beyond those in USER_MODULES, so that they need no word when a change adds
 * one. The policy's `iamUsers.modules.trusted` adds to them.
 */
const TRUSTED_MODULES = [
    /^terraform-aws-modules\/(?!iam\/)[\w-]+\/aws(?:\/\/|$)/,
    /^terraform-aws-modules\/iam\/aws\/\/modules\/iam-(?:role|assumable|policy|read-only-policy|account|oidc|github-oidc)[\w-]*$/,
    /^cloudposse\/(?:label|s3-bucket|vpc|dynamic-subnets|eks-cluster|ecs-[\w-]+|ec2-[\w-]+|rds[\w-]*|security-group|kms-key|iam-role|iam-policy)\/(?:aws|null)$/,
    // Other clouds have other users.
    /^[\w-]+\/[\w-]+\/(?:azurerm|azure|azuread|google|google-beta|oci|kubernetes|helm|github|cloudflare|null|random)(?:\/\/|$)/,
];
/**
 * A module's source without protocol, the public registry's host, query, version and `.git`; undefined for one in the same
 * repository. Format: https://developer.hashicorp.com/terraform/language/modules/sources; Terragrunt's `tfr:///`.
 */
function moduleSource(written) {
    const source = written.trim();
    if (source === "" || /^\.\.?(?:[/\\]|$)|^[/~]/.test(source))
        return undefined;
    return source
        .replace(/[?#].*$/s, "")
        .replace(/^git::/, "")
        .replace(/^(?:https?|ssh|git|tfr):\/\//, "")
        .replace(/^\/+/, "")
        .replace(/^(?:registry\.(?:terraform\.io|opentofu\.org))\//, "")
        .replace(/^git@/, "")
        .replace(/^([\w.-]+):(?!\/)/, "$1/")
        .replace(/\.git(?=\/\/|$)/, "");
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform-calls.js



/**
 * What a module of another repository makes: its users, where it is known to make some; "unresolved" where nobody knows it. The
 * policy may know better, so that whoever judges looks at `from` too. A module of the same repository is read where it lies.
 */
function* definitionsOfCall(call) {
    const { source, inputs, address, dialect } = call;
    const written = (0,nodes/* stringOf */.Je)(source) ?? (source.type === "computed" ? source.written : undefined);
    const from = written === undefined ? undefined : moduleSource(written.replace(/^"|"$/g, ""));
    if (from === undefined || isSwitchedOff(inputs, ["create", "enabled"]))
        return;
    const known = USER_MODULES.find((module) => module.source.test(from));
    if (known)
        yield* terraform_calls_madeBy(known, call, from);
    else if (!TRUSTED_MODULES.some((trusted) => trusted.test(from))) {
        const name = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(inputs, "name"))?.value;
        yield {
            kind: "unresolved",
            dialect,
            ...optionalName(name),
            address,
            from,
            confidence: call.confidence,
            at: source.at,
        };
    }
}
function* terraform_calls_madeBy(module, call, from) {
    const { inputs, source, address, dialect } = call;
    const switched = module.onlyWith === undefined ? "definite" : switchOf((0,nodes/* valueAt */.fK)(inputs, module.onlyWith), "absent");
    if (switched === "absent")
        return;
    for (const { kind, unless } of module.makes) {
        const parts = unless.map((input) => switchOf((0,nodes/* valueAt */.fK)(inputs, input), "definite"));
        if (parts.includes("absent"))
            continue;
        const isConditional = [switched, call.confidence, ...parts].includes("conditional");
        yield {
            kind,
            dialect,
            ...optionalName(module.userName === undefined ? undefined : (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(inputs, module.userName))),
            address,
            from,
            confidence: isConditional ? "conditional" : "definite",
            at: source.at,
        };
    }
}
/** What a switch says; `otherwise` where it is not there. Something to be worked out decides when it is applied. */
function switchOf(input, otherwise) {
    if (input === undefined || (input.type === "scalar" && input.value === null))
        return otherwise;
    const value = input.type === "scalar" ? String(input.value) : "";
    if (value === "false")
        return "absent";
    return value === "true" ? "definite" : "conditional";
}
const isSwitchedOff = (inputs, names) => names.some((name) => switchOf((0,nodes/* valueAt */.fK)(inputs, name), "definite") === "absent");

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform-commands.js





/**
 * What the commands of a resource make: those of its provisioners `local-exec` and `remote-exec`, and of its `user_data`. The place is
 * the words of the command. Format: https://developer.hashicorp.com/terraform/language/provisioners.
 */
function* commandsOf(body, confidence) {
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)(body)) {
        if (key.value === "user_data")
            yield* terraform_commands_inText(value, confidence);
        if (key.value === "provisioner")
            for (const block of blocksIn(value))
                yield* ofProvisioner(block, confidence);
    }
}
const blocksIn = (node) => (node.type === "list" ? node.items : [node]);
function* ofProvisioner(provisioner, confidence) {
    for (const { key, value } of (0,nodes/* entriesOf */.Mc)(provisioner)) {
        for (const { key: attribute, value: given } of blocksIn(value).flatMap(nodes/* entriesOf */.Mc)) {
            if (key.value === "local-exec" && attribute.value === "command")
                yield* terraform_commands_inText(given, confidence);
            if (key.value !== "remote-exec" || attribute.value !== "inline")
                continue;
            for (const line of (0,nodes/* itemsOf */.S3)(given))
                yield* terraform_commands_inText(line, confidence);
        }
    }
}
function* terraform_commands_inText(node, confidence) {
    const text = textWithin(node);
    if (!text)
        return;
    const outside = (0,embedded/* outsideOf */.R_)(text);
    for (const { kind, name, address, start, end } of commandDefinitions(text.value)) {
        yield { kind, dialect: "terraform", ...optionalName(name), address, confidence, at: outside({ start, end }) };
    }
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terragrunt.js





const DIALECT = "terragrunt";
/**
 * What Terragrunt adds to a configuration: the module that `terraform { source }` deploys with the file's `inputs`, and what
 * `generate` blocks write into files. Format: https://terragrunt.gruntwork.io/docs/reference/config-blocks-and-attributes/.
 */
function* terragruntIn({ root, format }, level, read) {
    if (format !== "hcl")
        return;
    for (const { value } of blocksOf(root, "terraform")) {
        const source = (0,nodes/* valueAt */.fK)(value, "source");
        const call = { dialect: DIALECT, address: "terraform", inputs: (0,nodes/* valueAt */.fK)(root, "inputs") };
        if (source)
            yield* definitionsOfCall({ ...call, source, confidence: "definite" });
    }
    for (const { name, contents } of level < DEEPEST ? generatedBy(root) : []) {
        const documents = hclWithin(contents);
        yield* refusalsIn(documents, DIALECT);
        for (const inner of documents) {
            for (const definition of read(inner, level + 1)) {
                yield { ...definition, dialect: DIALECT, address: `${name}: ${definition.address}` };
            }
        }
    }
}
/** `generate "name" { contents = ... }`, or the attribute `generate = { name = { contents = ... } }`. */
function* generatedBy(root) {
    for (const { value } of blocksOf(root, "generate")) {
        for (const { key, value: body } of (0,nodes/* entriesOf */.Mc)(value)) {
            const contents = (0,nodes/* valueAt */.fK)(body, "contents");
            if (contents && !terragrunt_isTrue((0,nodes/* valueAt */.fK)(body, "disable")))
                yield { name: key.value, contents };
        }
    }
}
const terragrunt_isTrue = (node) => node?.type === "scalar" && node.value === true;

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform.js














/**
 * Terraform, OpenTofu and Terragrunt configurations, in HCL or JSON: every `resource` whose type is one of IAM's, or that deploys a
 * template, state machine or document which makes one, unless it is switched off in writing; and every call of a module from
 * elsewhere. The place is the header of the block, or the key of the type in JSON; the `source` of a module.
 */
const terraform = {
    id: "terraform",
    anchor: {
        paths: /\.(?:tf|tofu|hcl|(?:tf|tofu)\.(?:json|tmpl|tpl|tftpl|template|j2))$/i,
        ...spellingsOfAny([
            "aws_iam_",
            "awscc_iam_",
            "module",
            "terraform",
            "generate",
            "aws_cloudcontrolapi_resource",
            "aws_cloudformation_stack",
            "aws_sfn_state_machine",
            "aws_ssm_document",
            "local-exec",
            "remote-exec",
            "user_data",
        ]),
    },
    *read(view, document) {
        const configuration = terraform_TEMPLATED.test(view.path) ? templated(view) : document();
        if (!configuration || configuration.format === "yaml")
            return;
        if (terraform_TEMPLATED.test(view.path))
            yield* refusalsIn([configuration], terraform.id);
        yield* definitionsInConfiguration(configuration, 0);
    },
};
const terraform_TEMPLATED = /\.(?:tmpl|tpl|tftpl|template|j2)$/i;
const templated = ({ path, text }) => (0,parse/* parseDocuments */.e)(path, withoutTemplate(text), "hcl")[0];
/** What one configuration defines; `level` counts the texts around it. */
function* definitionsInConfiguration(configuration, level) {
    for (const resource of resourcesOf(configuration)) {
        const presence = terraform_resources_presenceOf(resource.body);
        if (presence !== "absent")
            yield* definitionsOf(resource, presence, level);
    }
    for (const { name, body } of modulesOf(configuration)) {
        const [source, presence] = [(0,nodes/* valueAt */.fK)(body, "source"), terraform_resources_presenceOf(body)];
        if (!source || presence === "absent")
            continue;
        const call = { dialect: "terraform", address: `module.${name}`, source, inputs: body, confidence: presence };
        yield* definitionsOfCall(call);
    }
    yield* terragruntIn(configuration, level, definitionsInConfiguration);
}
function* definitionsOf(resource, confidence, level) {
    const { type, name, body, at } = resource;
    const defined = TERRAFORM_TYPES.get(type) ?? cloudControlType(resource);
    if (defined && namesUsers(defined, body)) {
        const user = optionalName(terraform_userNameOf(defined, body));
        yield { kind: defined.kind, dialect: terraform.id, ...user, address: `${type}.${name}`, confidence, at };
    }
    yield* commandsOf(body, confidence);
    for (const definition of deployedBy(resource, level)) {
        yield confidence === "conditional" ? { ...definition, confidence } : definition;
    }
}
/** The name is in a JSON text, and not worth another parser. */
function cloudControlType({ type, body }) {
    if (type !== "aws_cloudcontrolapi_resource")
        return undefined;
    const defined = CLOUDFORMATION_TYPES.get((0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(body, "type_name")) ?? "");
    return defined && { kind: defined.kind };
}
/** What the text defines that a resource deploys. */
function* deployedBy({ type, name, body, at }, level) {
    const dialect = terraform.id;
    if (/^aws_cloudformation_stack(?:_set)?$/.test(type)) {
        const documents = documentsWithin((0,nodes/* valueAt */.fK)(body, "template_body"));
        yield* refusalsIn(documents, dialect);
        for (const { root } of documents) {
            yield* definitionsInTemplate(root, { dialect, level: level + 1, seen: new Set() });
        }
        const url = (0,nodes/* valueAt */.fK)(body, "template_url");
        if (url)
            yield {
                kind: "unresolved",
                dialect,
                address: `${type}.${name}`,
                from: terraform_writtenIn(url),
                confidence: "definite",
                at,
            };
    }
    if (type === "aws_sfn_state_machine")
        yield* stepsWithin((0,nodes/* valueAt */.fK)(body, "definition"), (root) => step_functions_stepsIn(root, new Set()));
    if (type === "aws_ssm_document")
        yield* stepsWithin((0,nodes/* valueAt */.fK)(body, "content"), automationIn);
}
function* stepsWithin(node, read) {
    const documents = documentsWithin(node);
    yield* refusalsIn(documents, terraform.id);
    for (const { root } of documents)
        yield* read(root);
}
const terraform_writtenIn = (node) => ((0,nodes/* textOf */.b6)(node)?.value ?? node.at.source.text.slice(node.at.start, node.at.end)).slice(0, limits/* TYPE_NAME_CHARACTERS */.Sf);
const terraform_userNameOf = ({ userName }, body) => userName === undefined ? undefined : (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(body, userName))?.value;

;// CONCATENATED MODULE: ./lib/scan/dialects/terraform-plan.js





/**
 * Plans and states of Terraform and OpenTofu: each managed resource once, unless the plan does nothing but delete it. The place
 * is the value of `type`. Formats: https://developer.hashicorp.com/terraform/internals/json-format (plan and `show -json`);
 * the state file's version 4.
 */
const terraformPlan = {
    id: "terraform-plan",
    anchor: {
        ...spellingsOfAny(["_iam_", "aws_cloudcontrolapi_resource"]),
        paths: /\.(?:json|tfstate|tfstate\.backup)$/i,
    },
    *read(view, document) {
        const isState = /\.tfstate(?:\.backup)?$/i.test(view.path);
        const parsed = isState ? stateFile(view) : document();
        if (parsed?.format !== "json")
            return;
        if (isState)
            yield* refusalsIn([parsed], terraformPlan.id);
        for (const resource of resourcesIn(parsed.root))
            yield* terraform_plan_definitionOf(resource);
    },
};
const stateFile = ({ path, text }) => (0,parse/* parseDocuments */.e)(path, text, "json")[0];
function* resourcesIn(root) {
    const changes = (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(root, "resource_changes"));
    for (const resource of changes) {
        const change = (0,nodes/* valueAt */.fK)(resource, "change");
        const actions = (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(change, "actions")).map(nodes/* stringOf */.Je);
        const isGone = actions.length > 0 && actions.every((action) => action === "delete" || action === "forget");
        if (!isGone)
            yield { resource, values: (0,nodes/* valueAt */.fK)(change, "after") };
    }
    if (changes.length > 0)
        return;
    // A plan without changes, or `show -json` of a state.
    if ((0,nodes/* valueAt */.fK)(root, "format_version"))
        yield* inModule((0,nodes/* valueAt */.fK)((0,nodes/* valueAt */.fK)(root, "values"), "root_module"));
    else if ((0,nodes/* valueAt */.fK)(root, "terraform_version") ?? (0,nodes/* valueAt */.fK)(root, "lineage"))
        yield* inState(root);
}
function* inModule(module) {
    for (const resource of (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(module, "resources"))) {
        yield { resource, values: (0,nodes/* valueAt */.fK)(resource, "values") };
    }
    for (const child of (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(module, "child_modules")))
        yield* inModule(child);
}
function* inState(state) {
    for (const resource of (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(state, "resources"))) {
        const [instance] = (0,nodes/* itemsOf */.S3)((0,nodes/* valueAt */.fK)(resource, "instances"));
        if (instance)
            yield { resource, values: (0,nodes/* valueAt */.fK)(instance, "attributes") };
    }
}
function* terraform_plan_definitionOf({ resource, values }) {
    const type = (0,nodes/* valueAt */.fK)(resource, "type");
    const written = (0,nodes/* stringOf */.Je)(type) ?? "";
    const defined = TERRAFORM_TYPES.get(written) ?? terraform_plan_cloudControlType(written, values);
    if (!type || !defined || (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(resource, "mode")) !== "managed" || !namesUsers(defined, values))
        return;
    yield {
        kind: defined.kind,
        dialect: terraformPlan.id,
        ...optionalName(defined.userName === undefined ? undefined : (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(values, defined.userName))),
        address: addressOf(resource, written),
        confidence: "definite",
        at: type.at,
    };
}
function terraform_plan_cloudControlType(type, values) {
    if (type !== "aws_cloudcontrolapi_resource")
        return undefined;
    const defined = CLOUDFORMATION_TYPES.get((0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(values, "type_name")) ?? "");
    return defined && { kind: defined.kind };
}
function addressOf(resource, type) {
    const whole = (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(resource, "address"));
    const module = (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(resource, "module"));
    return whole ?? [module, type, (0,nodes/* stringOf */.Je)((0,nodes/* valueAt */.fK)(resource, "name"))].filter((part) => part !== undefined).join(".");
}

;// CONCATENATED MODULE: ./lib/scan/dialects/terrascript.js


/** Resources, not data sources: `terrascript.resource`, `terrascript.aws.r`. Source: documentation of python-terrascript. */
const terrascript_RESOURCE = /^terrascript\.(?:resource(?:\.\w+)*|\w+\.r)\.(\w+)$/;
/** Python programs for terrascript: classes that are called like Terraform's resource types. */
const terrascript = {
    id: "terrascript",
    anchor: { paths: /\.pyi?$/i, literals: ["terrascript"] },
    *read(view) {
        yield* constructsIn(view, terrascript.id, (name) => {
            const defined = TERRAFORM_TYPES.get(terrascript_RESOURCE.exec(name)?.[1] ?? "");
            return defined && constructOf(defined);
        });
    },
};

;// CONCATENATED MODULE: ./lib/scan/dialects/troposphere.js



/** Python programs for Troposphere: classes of its module `iam` that are made. Source: documentation of troposphere. */
const troposphere = {
    id: "troposphere",
    anchor: anchorOf(/\.pyi?$/i, ["troposphere"]),
    *read(view) {
        yield* constructsIn(view, troposphere.id, (name, { open }, program) => {
            const [, type] = /^troposphere\.iam\.(\w+)$/.exec(name) ?? [];
            // `troposphere.iam.Policy` is a property of others; the resource is `PolicyType`.
            const defined = type === "Policy"
                ? undefined
                : CLOUDFORMATION_TYPES.get(`AWS::IAM::${type?.replace(/^PolicyType$/, "Policy")}`);
            if (!defined)
                return undefined;
            const conditional = hasArgument(program, rangeOf(program, open), "condition");
            return { ...constructOf(defined), confidence: conditional ? "conditional" : "definite" };
        });
    },
};

;// CONCATENATED MODULE: ./lib/scan/dialects/vault.js





/**
 * Roles of Vault's secrets engine for AWS whose credentials are IAM users: in Terraform, in the operators' and Crossplane's
 * manifests, in API payloads. Vault makes a user and a key for whoever asks. The place is the value of the credential type.
 * Format: https://developer.hashicorp.com/vault/api-docs/secret/aws#create-update-role.
 */
const vault = {
    id: "vault",
    anchor: { ...spellingsOfAny(["credential_type", "credentialType"]), paths: DATA_FILES },
    *read(_, document) {
        const parsed = document();
        if (parsed)
            yield* rolesIn(parsed.root, "credential_type");
    },
};
function* rolesIn(node, name) {
    for (const item of (0,nodes/* itemsOf */.S3)(node))
        yield* rolesIn(item, name);
    if (node.type !== "map" || terraform_resources_presenceOf(node) === "absent")
        return;
    for (const { key, value } of node.entries) {
        const isType = key.value === "credential_type" || key.value === "credentialType";
        if (isType && makesUsers(value))
            yield roleAt(node, value, name);
        else
            yield* rolesIn(value, key.value);
    }
}
/** `credential_types` was a comma separated list once: "iam_user,assumed_role". */
const makesUsers = (type) => ((0,nodes/* stringOf */.Je)(type) ?? "").split(",").some((part) => part.trim() === "iam_user");
function roleAt(role, type, key) {
    const name = (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(role, "name"))?.value ?? (0,nodes/* textOf */.b6)((0,nodes/* valueAt */.fK)(role, "role_name"))?.value;
    const isNamed = name !== undefined && !isFilledIn(name);
    const confidence = terraform_resources_presenceOf(role) === "conditional" ? "conditional" : "definite";
    const address = isNamed ? name : key;
    return { kind: "minted", dialect: vault.id, address, confidence, at: type.at };
}

;// CONCATENATED MODULE: ./lib/scan/dialects/index.js
























/** Every format in which IAM definitions are recognised. */
const dialects = [
    ansible,
    awsSdk,
    cdk,
    cdktf,
    chef,
    cloudformation,
    commandLine,
    iambic,
    kubernetes,
    landingZone,
    powershell,
    pulumiProgram,
    pulumi,
    puppet,
    salt,
    ssmDocument,
    sst,
    stepFunctions,
    templateLiterals,
    terraformPlan,
    terraform,
    terrascript,
    troposphere,
    vault,
];


/***/ }),

/***/ 3983:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createScan)
});

// UNUSED EXPORTS: createSought

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
;// CONCATENATED MODULE: ./lib/scan/prefilter/module.js
// Made by `npm run generate` from assembly/prefilter.ts.
/** The WebAssembly module of the prefilter, in base64. */
const MODULE = "AGFzbQEAAAABEgJgA39/fwF/YAZ/f39/f38BfwMFBAEAAAAFAwEAAAcTAgZzZWFyY2gAAwZtZW1vcnkCAAqMDgSKAgIBfwN7IAD9" +
    "AAQAIQcgAP0ABBAhCCAEIAMgBGtBD2pBcHFqIQADQCAAQQhqIAVNBEAgByAA/V0DACIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAI" +
    "IAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRB/wFxRQRAIAAhBANAIAMgBEkEfyAB" +
    "IARBAWstAABqLQAABUEACwRAIARBAWshBAwBCwsgACEGA0AgBiACIARqSSAFIAZLcQR/IAEgBi0AAGotAAAFQQALBEAgBkEBaiEG" +
    "DAELCyAGIAIgBGpGBEAgBA8LCyAAQRBqIQAMAQsLIAULggYCDX8LeyAA/QAEACEQIAD9AAQQIREgAP0ABCAhEiAA/QAEMCETIAD9" +
    "AARAIRQgAP0ABFAhFSAA/QAEYCEWIAD9AARwIRcgAP0ABIABIRggAP0ABJABIRkgASEDA0AgAiADSwRAIBAgA/0ABAAiGv0MDw8P" +
    "Dw8PDw8PDw8PDw8PD/1O/Q4gESAaQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4gEiAD/QAEASIa/QwPDw8PDw8PDw8PDw8P" +
    "Dw8P/U79DiATIBpBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv1OIBQgA/0ABAIiGv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4g" +
    "FSAaQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79TiAWIAP9AAQDIhr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIBcgGkEE/Y0B" +
    "/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIBggA/0ABAQiGv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4gGSAaQQT9jQH9DA8PDw8PDw8P" +
    "Dw8PDw8PDw/9Tv0O/U79Tv1OIhr9UwRAIBr9DAAAAAAAAAAAAAAAAAAAAAD9JP1kIQZBACAa/QsEAAJAA0AgBgRAIAZoIQkgBiAG" +
    "QQFrcSEGIAktAAAhBwNAIAcEQCAAIAdoQQJ0aigCoAEhBCAHIAdBAWtxIQcgAyAJaiILKAIAIQwgBEEEaiIFIAQoAgBBDGxqIQ0C" +
    "QANAIAUgDUkEQCAFKAIEIAwgBSgCAHFGBEAgCyAFKAIIIgooAgRrIgQgAU4EfwJ/QQAgCigCACIOIARqIAJLDQAaQQAhCANAIAgg" +
    "DkkEQEEAIAogCEECdGooAgggBCAIai0AACIPQQN2ai0AACAPQQdxdkEBcUUNAhogCEEBaiEIDAELC0EBCwVBAAsNAwsgBUEMaiEF" +
    "DAELC0F/IQQLIARBAE4NBAwBCwsMAQsLQX8hBAsgBEEATgRAIAQPCwsgA0EQaiEDDAELC0F/C/kEAhB/AX4gACgCICEHIAAoAiQi" +
    "CEEXSQRAIAEhAwJAA0AgAyAIaiIEIAJNBEADQCADIARJBH8gByAEQQFrLQAAai0AAAVBAAsEQCAEQQFrIQQMAQsLIAMgBEYNAiAE" +
    "IQMMAQsLIAIhAwsFIAAgByAIIAEgASACEAAhAwsDQCACIANLBEAgAyEEA0AgAiAESwR/IAcgBC0AAGotAAAFQQALBEAgBEEBaiEE" +
    "DAELCyAEIAAoAihrIQ4gACgCLCEPIABBNGohCiAAKAIwIQsCQANAIAsEQCAKKAIAIhAoAgAhDSADIQUCQANAIAUgDk0EQCANIAUt" +
    "AABBA3RqKQMAIRNBASEGA0AgBiAPSSATQgBScQRAIBMgDSAGQQt0aiAFIAZqLQAAQQN0aikDAIMhEyAGQQFqIQYMAQsLA0AgE0IA" +
    "UgRAIBAgE3qnQQJ0aigCBCEMIBMgE0IBfYMhEyAFIAwoAgRrIgYgAU4EfwJ/QQAgDCgCACIRIAZqIAJLDQAaQQAhCQNAIAkgEUkE" +
    "QEEAIAwgCUECdGooAgggBiAJai0AACISQQN2ai0AACASQQdxdkEBcUUNAhogCUEBaiEJDAELC0EBCwVBAAsNBAwBCwsgBUEBaiEF" +
    "DAELC0F/IQYLIAZBAE4NAiALQQFrIQsgCkEEaiEKDAELC0F/IQYLIAZBAE4EQCAGDwsgBEEBaiEDIAhBF0kEQAJAA0AgAyAIaiIE" +
    "IAJNBEADQCADIARJBH8gByAEQQFrLQAAai0AAAVBAAsEQCAEQQFrIQQMAQsLIAMgBEYNAiAEIQMMAQsLIAIhAwsFIAAgByAIIAMg" +
    "ASACEAAhAwsMAQsLQX8LfwEEfyAAKAIAIQYgACgCBCEEIABBCGohAANAIAMgBkkEQCAAIAEgAhABIgVBAE4EQCAFDwsgA0EBaiED" +
    "IABBwAFqIQAMAQsLQQAhAwNAIAMgBEkEQCAAKAIAIAEgAhACIgVBAE4EQCAFDwsgA0EBaiEDIABBBGohAAwBCwtBfws=";

;// CONCATENATED MODULE: ./lib/scan/prefilter/pattern.js
/** Digits of base64. Source: RFC 4648 sections 4 and 5. */
const BASE64_DIGITS = setWith("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
/** The set of these characters of ASCII. */
function setWith(characters) {
    const set = new Uint8Array(32);
    for (const byte of Buffer.from(characters, "latin1"))
        set[byte >> 3] = (set[byte >> 3] ?? 0) | (1 << (byte & 7));
    return set;
}
/** Whether a byte belongs to a set. */
const contains = (set, byte) => (((set[byte >> 3] ?? 0) >> (byte & 7)) & 1) === 1;
/** The bytes of a set, in order. */
function bytesOf(set) {
    const bytes = [];
    for (let byte = 0; byte < 256; byte++) {
        if (set[byte >> 3] === 0)
            byte += 7;
        else if (contains(set, byte))
            bytes.push(byte);
    }
    return bytes;
}
/** A pattern for one text of ASCII, character for character. */
const literalPattern = (text) => patternOf(text.replace(/[\\^$.*+?()[\]{}|/]/g, (character) => `\\${character}`));
/** One position: an escaped character, a class, or a character that means itself; and how often it comes. */
const ITEM = /(?:\\x([0-9a-f]{2})|\\([^A-Za-z0-9])|\[(\^?)((?:\\x[0-9a-f]{2}|\\[^A-Za-z0-9]|[^\]\\])+)\]|([^\\^$.*+?()[\]{}|]))(?:\{(\d+)\})?/y;
const IN_CLASS = /(\\x[0-9a-f]{2}|\\.|.)(?:-(\\x[0-9a-f]{2}|\\.|[^\\]))?/gs;
/**
 * A pattern from a regular expression of fixed length: ASCII characters, classes such as `[0-9a-f]` and `[^"]`, `\xNN`, escaped
 * punctuation, and `{n}` after any of them. Throws Error for anything else: it comes from the program and not from a user.
 */
function patternOf(source) {
    const sets = [];
    for (ITEM.lastIndex = 0; ITEM.lastIndex < source.length;) {
        const at = ITEM.lastIndex;
        const match = ITEM.exec(source);
        if (!match)
            throw new Error(`The pattern ${source} has no fixed length at ${at}.`);
        const set = setOf(match);
        for (let times = Number(match[6] ?? 1); times > 0; times--)
            sets.push(set);
    }
    if (sets.length === 0)
        throw new Error("A pattern must not be empty.");
    return { sets };
}
function setOf([, hex, escaped, negated, members, plain]) {
    const set = new Uint8Array(32);
    const single = hex === undefined ? (escaped ?? plain) : `\\x${hex}`;
    if (single !== undefined) {
        add(set, codeOf(single), codeOf(single));
        return set;
    }
    for (const [, from = "", to = from] of (members ?? "").matchAll(IN_CLASS))
        add(set, codeOf(from), codeOf(to));
    return negated === "^" ? set.map((bits) => ~bits) : set;
}
function codeOf(written) {
    if (/^\\x../.test(written))
        return Number.parseInt(written.slice(2), 16);
    const character = written.length > 1 && written.startsWith("\\") ? written.slice(1) : written;
    const code = character.charCodeAt(0);
    if (character.length === 1 && code < 0x80)
        return code;
    throw new Error(`A pattern takes ASCII, and ${JSON.stringify(written)} is none: its bytes depend on the encoding.`);
}
function add(set, from, to) {
    for (let byte = from; byte <= to; byte++)
        set[byte >> 3] = (set[byte >> 3] ?? 0) | (1 << (byte & 7));
}

;// CONCATENATED MODULE: ./lib/scan/prefilter/frequency.js

/** The bytes of source code, the most frequent first. Counted in Python's library, TypeScript's declarations and this bundle. */
const BY_FREQUENCY = ` etsrniao\nlcdfup_m.)(h,=g":by'wEvxk;ST/-*AI0N{}O#CR1P[]DML>F2Ujz\`qB+?\\3H4$VGW856K%|&9!<Y7ZX@JQ^\t~`;
/** How often each byte comes, about: so the share of a rank falls in that sample. Bytes that are no ASCII are as rare as the last. */
const FREQUENCIES = Array.from({ length: 256 }, (_, byte) => {
    const rank = BY_FREQUENCY.indexOf(String.fromCharCode(byte));
    return 0.25 / ((rank < 0 ? BY_FREQUENCY.length : rank) + 1) ** 1.1;
});
/** The share of a byte among all. It decides only how fast patterns are found. */
const frequencyOf = (byte) => FREQUENCIES[byte] ?? 0;
const known = new WeakMap();
/** The share of all bytes of a set. */
function shareOf(set) {
    const share = known.get(set) ?? bytesOf(set).reduce((sum, byte) => sum + frequencyOf(byte), 0);
    known.set(set, share);
    return share;
}

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
    const shares = pattern.sets.map(shareOf);
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
        const bytes = set === undefined ? EVERY : bytesOf(set);
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
const groups_known = new Map();
/** The share of the bytes that have one of these low and one of these high nibbles. */
function shareWith({ low, high }) {
    const key = high * 0x10000 + low;
    const share = groups_known.get(key) ?? sumWith(low, high);
    groups_known.set(key, share);
    return share;
}
function sumWith(low, high) {
    let share = 0;
    for (let upper = 0; upper < 16; upper++) {
        if (((high >> upper) & 1) === 0)
            continue;
        for (let lower = 0; lower < 16; lower++)
            if ((low >> lower) & 1)
                share += frequencyOf((upper << 4) | lower);
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
        ...(first ? [longest(`run ${keyOf(first)}`, sets, (set) => keyOf(set) === keyOf(first))] : []),
    ];
    return parts.find(({ run }) => run >= SHORTEST_RUN);
}
/** What long parts of patterns are made of, the narrowest first. What repeats one set is a kind of its own. */
const KINDS = [
    ["id", setWith("0123456789ABCDEFabcdef-:")],
    ["wide digits", BASE64_DIGITS.map((bits, index) => (index === 0 ? bits | 1 : bits))],
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
    const set = new Uint8Array(32);
    for (const { pattern, part } of all) {
        const own = pattern.digits === undefined ? pattern.sets.slice(part.start, part.end) : [BASE64_DIGITS];
        for (const one of own)
            for (const byte of bytesOf(one))
                set[byte >> 3] = (set[byte >> 3] ?? 0) | (1 << (byte & 7));
    }
    const members = all.map(({ pattern, part }) => ({ pattern, lead: part.start }));
    return {
        set,
        length: Math.min(...all.map(({ part }) => part.run)),
        part: Math.min(...all.map(({ part }) => part.end - part.start)),
        members: Array.from({ length: Math.ceil(members.length / MOST_MEMBERS) }, (_, index) => members.slice(index * MOST_MEMBERS, (index + 1) * MOST_MEMBERS)),
    };
}
const isWithin = (set, whole) => set.every((bits, index) => (bits & ~(whole[index] ?? 0)) === 0);
const keyOf = (set) => Buffer.from(set).toString("latin1");
/** For a place in the parts of some members: the bits of those that have a byte there, for each byte. */
function tableOf(members, place) {
    const table = new BigUint64Array(256);
    for (const [index, { pattern, lead }] of members.entries()) {
        for (const byte of bytesOf(pattern.sets[lead + place] ?? new Uint8Array(32))) {
            table[byte] = (table[byte] ?? 0n) | (1n << BigInt(index));
        }
    }
    return table;
}

;// CONCATENATED MODULE: ./lib/scan/prefilter/program.js



/** Where a program lies in the memory; what lies before is the module's own. */
const PROGRAM_ADDRESS = 64;
const program_BUCKETS = 8;
const GROUP_BUCKETS = 160;
const GROUP_BYTES = 192;
const ADDRESS_BYTES = 4;
const LANES = 16;
/** Places of a family's runs that are looked up before a pattern is compared. */
const MOST_TABLES = 8;
/** The program of these patterns; its layout is described in assembly/prefilter.ts. */
function compileProgram(patterns) {
    const distinct = [...new Map(patterns.map((pattern) => [pattern.sets.map(program_keyOf).join(), pattern])).values()];
    const { families, others } = sorted(distinct);
    const groups = groupsOf(others);
    const writer = createWriter(PROGRAM_ADDRESS, 8 + groups.length * GROUP_BYTES + families.length * ADDRESS_BYTES);
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
const program_keyOf = (set) => Buffer.from(set).toString("latin1");
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
        const bytes = set === undefined ? [0, 255] : bytesOf(set);
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
    for (const byte of bytesOf(set)) {
        const bit = 1 << ((byte >> 4) & 7);
        tables[byte & 15] = (tables[byte & 15] ?? 0) | bit;
        tables[16 + (byte >> 4)] = bit;
    }
    return tables;
}
const belonging = (set) => Buffer.from(Array.from({ length: 256 }, (_, byte) => Number(contains(set, byte))));
const writePattern = (writer, { sets }, shift) => writer.words([sets.length, shift, ...sets.map(writer.set)]);
function createWriter(base, headerBytes) {
    const header = Buffer.alloc(headerBytes);
    const parts = [header];
    let length = headerBytes;
    const sets = new Map();
    const append = (part) => {
        const address = base + length;
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
            const known = sets.get(program_keyOf(set)) ?? append(Buffer.from(set));
            sets.set(program_keyOf(set), known);
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
        if (set === undefined || !contains(set, bytes[start + index] ?? 0))
            return false;
    }
    return true;
}
/** Whether as many digits of base64 stand in a row around a match as its pattern says. */
function isAmongDigits({ sets, digits }, bytes, at, from, to) {
    if (digits === undefined)
        return true;
    let [start, end] = [at, at + sets.length];
    while (start > from && contains(BASE64_DIGITS, bytes[start - 1] ?? 0))
        start--;
    while (end < to && contains(BASE64_DIGITS, bytes[end] ?? 0))
        end++;
    return end - start >= digits;
}
function indexOf(patterns) {
    const index = [];
    for (const pattern of patterns) {
        const costs = pattern.sets.map(shareOf);
        const offset = costs.indexOf(Math.min(...costs));
        for (const byte of bytesOf(pattern.sets[offset] ?? new Uint8Array(32))) {
            const entries = index[byte] ?? [];
            entries.push({ pattern, offset });
            index[byte] = entries;
        }
    }
    return Array.from({ length: 256 }, (_, byte) => index[byte]);
}

;// CONCATENATED MODULE: ./lib/scan/prefilter/byte-filter.js



/** A filter with `roomBytes` of room: in WebAssembly, or where that has no SIMD, in TypeScript. */
const createByteFilter = (patterns, roomBytes) => createWasmFilter(patterns, roomBytes) ?? createPlainFilter(patterns, roomBytes);
/** The filter in TypeScript. */
function createPlainFilter(patterns, roomBytes) {
    const own = "program" in patterns ? patterns.patterns() : patterns;
    const room = new Uint8Array(roomBytes);
    const twin = createTwin(own);
    return { room, overlap: overlapOf(own), search: (from, to) => twin(room, from, to) };
}
const PAGE_BYTES = 65_536;
const LINE_BYTES = 64;
/** The filter in WebAssembly, or undefined where the platform has no SIMD. */
function createWasmFilter(patterns, roomBytes) {
    const module = instantiate();
    if (module === undefined)
        return undefined;
    const { memory, search } = module;
    const { bytes, slack, overlap } = "program" in patterns ? patterns.program() : compileProgram(patterns);
    const start = Math.ceil((PROGRAM_ADDRESS + bytes.length) / LINE_BYTES) * LINE_BYTES;
    memory.grow(Math.ceil((start + roomBytes + slack) / PAGE_BYTES));
    new Uint8Array(memory.buffer).set(bytes, PROGRAM_ADDRESS);
    return {
        room: new Uint8Array(memory.buffer, start, roomBytes),
        overlap,
        search(from, to) {
            const found = search(PROGRAM_ADDRESS, start + from, start + to);
            return found < 0 ? found : found - start;
        },
    };
}
function instantiate() {
    const { WebAssembly: platform } = globalThis;
    const code = Buffer.from(MODULE, "base64");
    if (platform?.validate(code) !== true)
        return undefined;
    return new platform.Instance(new platform.Module(code)).exports;
}

;// CONCATENATED MODULE: ./lib/scan/prefilter/blob-filter.js


/** Room for blobs that are searched whole; what is larger goes through it in stretches. */
const ROOM_BYTES = 256 * 1024;
/** A filter for whole blobs. */
function createBlobFilter(patterns, roomBytes = ROOM_BYTES) {
    const filter = createByteFilter(patterns, roomBytes);
    const { room, overlap, search } = filter;
    return {
        ...filter,
        passes(bytes) {
            const wide = (0,decode/* utf16 */.bR)(bytes);
            const length = wide === undefined ? bytes.length : bytes.length >> 1;
            for (let start = 0;; start += room.length - overlap) {
                const end = Math.min(length, start + room.length);
                if (wide === undefined)
                    room.set(bytes.subarray(start, end));
                else
                    narrow(bytes.subarray(2 * start, 2 * end), wide, room);
                if (search(0, end - start) >= 0)
                    return true;
                if (end === length)
                    return false;
            }
        },
    };
}
/** Of UTF-16, the byte of each character that holds ASCII; what is no ASCII becomes something else that is none. */
function narrow(bytes, wide, room) {
    const low = wide === "utf-16le" ? 0 : 1;
    for (let at = 0; at + 1 < bytes.length; at += 2) {
        const isAscii = bytes[at + 1 - low] === 0;
        room[at >> 1] = isAscii ? (bytes[at + low] ?? 0) : 0xff;
    }
}

;// CONCATENATED MODULE: ./lib/scan/prefilter/anchors.js

/**
 * Patterns of which one matches in the bytes of whatever a detector with this anchor finds in a text of UTF-8, or of no known
 * encoding, as it stands; undefined where nothing can be said. What an anchor says of paths is left out: it has to be asked for
 * beside these.
 */
function patternsOf(anchor) {
    if ("patterns" in anchor && anchor.patterns)
        return anchor.patterns.map(patternOf);
    if (!("literals" in anchor))
        return undefined;
    return anchor.literals.every(isAscii) ? anchor.literals.map(literalPattern) : undefined;
}
// Only ASCII is the same bytes in every encoding that is not UTF-16; and what is empty stands everywhere.
const isAscii = (text) => /^[\0-\x7f]+$/.test(text);

;// CONCATENATED MODULE: ./lib/scan/prefilter/escape-images.js

const HEX = "[0-9A-Fa-f]";
/** The higher hexadecimal digit of what can be printed in ASCII. */
const HIGH = "[2-7]";
const DECIMALS = ["&#[3-9][0-9];", "&#1[0-2][0-9];"];
const BYTE = `${HIGH}${HEX}`;
/** One character as an escape of which the first character is escaped again. */
const ESCAPED_TWICE = [
    ...["\\\\\\\\", "%5[cC]", "\\\\x5[cC]", "&#92;"].map((backslash) => `${backslash}u00${BYTE}`),
    ...["%25", "\\\\x25", "&#37;"].map((percent) => `${percent}${BYTE}`),
    ...["\\\\u0026#", "&amp;#", "&\\\\#"].map((ampersand) => `${ampersand}x${BYTE};`),
    `%26%23x${BYTE}%3[bB]`,
    `\\\\x26\\\\x23x${BYTE}\\\\x3[bB]`,
];
/** A text of which every character is an escape, once or twice: a few in a row, which nobody writes for another reason. */
const ESCAPED_TEXT = [
    ...ESCAPED_TWICE.map((written) => written.repeat(3)),
    `%${BYTE}`.repeat(4),
    `\\\\x${BYTE}`.repeat(4),
    `\\\\u00${BYTE}`.repeat(3),
    `&#x${BYTE};`.repeat(3),
    ...DECIMALS.flatMap((first) => DECIMALS.map((second) => `${first}${second}&#`)),
].map(patternOf);
/** The same for one character: what is repeated in a text of escapes, for what base64 makes of such a text. */
const ESCAPED_CHARACTERS = [`%${HIGH}${HEX}`, `\\\\u00${HIGH}${HEX}`, `&#x${HIGH}${HEX};`];
/**
 * What becomes of a pattern whose punctuation is written with escapes: its longest part of letters and digits, and the beginning of
 * the escape behind it; where there is no such part, the escapes.
 */
function escapedImages({ sets }) {
    if (!sets.some(isPunctuation))
        return [];
    const part = longestWord(sets);
    const punctuation = sets[part.end];
    if (part.end - part.start < SHORTEST_WORD || punctuation === undefined)
        return spelledOut(sets);
    const word = sets.slice(part.start, part.end);
    return [{ sets: [...word, ...patternOf(beginningOf(bytesOf(punctuation)[0] ?? 0)).sets] }];
}
const SHORTEST_WORD = 2;
/** The longest part of letters and digits that punctuation follows. */
function longestWord(sets) {
    let longest = { start: 0, end: 0 };
    let start = 0;
    for (const [end, set] of sets.entries()) {
        if (isOf(set, isAlphanumeric))
            continue;
        if (isPunctuation(set) && end - start > longest.end - longest.start)
            longest = { start, end };
        start = end + 1;
    }
    return longest;
}
const isAlphanumeric = (byte) => /[0-9A-Za-z]/.test(String.fromCharCode(byte));
const isOf = (set, test) => bytesOf(set).every(test);
/** Whether a position is one certain character of ASCII that an escape may stand for. */
const isPunctuation = (set) => bytesOf(set).length === 1 && isOf(set, (byte) => byte > 0x20 && byte < 0x7f && !isAlphanumeric(byte));
/** How the escapes of a character begin: percent-encoding, a backslash before a code or the character, and an entity. */
function beginningOf(code) {
    const [high = ""] = code.toString(16);
    return `[%\\\\&][${high}xu#\\${String.fromCharCode(code)}]`;
}
/** A few characters of punctuation as the escapes that there are; where others stand among them, only the first ones. */
function spelledOut(sets) {
    const start = sets.findIndex(isPunctuation);
    const rest = sets.slice(start);
    const end = rest.findIndex((set) => !isPunctuation(set));
    const codes = (end < 0 ? rest : rest.slice(0, end)).map((set) => bytesOf(set)[0] ?? 0);
    const written = (write) => patternOf(codes.map(write).join(""));
    const hex = (code) => [...code.toString(16)].map((digit) => `[${digit}${digit.toUpperCase()}]`).join("");
    return [
        written((code) => `%${hex(code)}`),
        written((code) => `\\\\x${hex(code)}`),
        written((code) => `\\\\u00${hex(code)}`),
        written((code) => `\\\\\\${String.fromCharCode(code)}`),
        written((code) => `&#${code};`),
        written((code) => `&#x${hex(code)};`),
        ...NAMED.filter(([characters]) => codes.every((code) => characters.includes(String.fromCharCode(code)))).map(([characters, names]) => written((code) => `&${names[characters.indexOf(String.fromCharCode(code))]};`)),
    ];
}
/** The names of the punctuation that fixed parts of secrets hold alone. Source: HTML Standard, "Named character references". */
const NAMED = [["=:+/", ["equals", "colon", "plus", "sol"]]];

;// CONCATENATED MODULE: ./lib/scan/prefilter/images.js

/** Both alphabets: a value may be written as either digit. Source: RFC 4648 sections 4 and 5. */
const DIGITS = Array.from({ length: 64 }, (_, value) => {
    const standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charAt(value);
    return value < 62 ? standard : `${standard}${value === 62 ? "-" : "_"}`;
});
/** The bits of the digit at each place of a group of four: which byte of the three they begin in, and what of it and of the next one they are. */
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
    const first = before === 0 ? 0 : before;
    const digits = Math.ceil((shifted.length * 4) / 3);
    const image = [];
    for (let digit = first; digit < digits; digit++) {
        const place = PLACES[(digit % 4)];
        const at = Math.floor(digit / 4) * 3 + place.byte;
        const owns = new Set(bytesOf(shifted[at] ?? ANY).map(place.own));
        const nexts = place.next === undefined ? [0] : new Set(bytesOf(shifted[at + 1] ?? ANY).map(place.next));
        image.push(digitSet([...owns].flatMap((own) => [...nexts].map((next) => own | next))));
    }
    return image;
}
function digitSet(values) {
    const set = new Uint8Array(32);
    for (const value of values)
        for (const digit of DIGITS[value] ?? "")
            images_add(set, digit.charCodeAt(0));
    return set;
}
function images_add(set, byte) {
    set[byte >> 3] = (set[byte >> 3] ?? 0) | (1 << (byte & 7));
}
const NUL = Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 1 : 0));
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
        patterns.push(...plain, ...(rule.disguises ? disguisedBy(rule.disguises) : plain.flatMap(disguised)));
    }
    return patterns.length === 0 ? patterns : [...patterns, ...ESCAPED_TEXT, ...escapedInBase64()];
}
/** Whether a rule goes by the path of a file alone. */
const isOfPaths = ({ anchor }) => !("literals" in anchor) && !("locate" in anchor);
const disguised = (pattern) => [...escapedImages(pattern), ...base64Images(pattern)];
const disguisedBy = ({ patterns, runs }) => [
    ...patterns.map(patternOf),
    ...runs.map(patternOf).flatMap(({ sets }) => runImages(sets)),
];
/** Bytes of a fixed part, up to which base64 of it is too common to be looked for. Source: our own: five digits come by chance. */
const SHORT = 5;
/** A fixed part in base64, wherever in a group of three bytes it begins. */
const base64Images = ({ sets }) => sets.length <= SHORT
    ? []
    : [0, 1, 2].map((before) => ({ sets: base64Image(sets, before), digits: secret_patterns_DIGITS }));
/** Digits of base64 that stand in a row at least, and those of them that are looked at. Source: our own: no token has fewer, and no line is shorter. */
const secret_patterns_DIGITS = 32;
const WINDOW = 24;
/**
 * What becomes of a run of like characters: in UTF-16; in base64, also of UTF-16, of escapes, and of base64; and base64 in UTF-16.
 * What a group of digits looks like is repeated, so that a match may begin at any of them.
 */
function runImages(sets) {
    const digits = base64Image([...sets, ...sets], 0);
    const once = windows(digits, 4);
    return [
        ...once,
        ...once.map(({ sets: own }) => ({ sets: utf16Image(own) })),
        ...windows(base64Image(utf16Image([...sets, ...sets]), 0), 8),
        ...windows(base64Image(digits, 0), 16),
    ];
}
/** The same for a text of which every character is an escape. */
const escapedInBase64 = () => ESCAPED_CHARACTERS.flatMap((written) => {
    const { sets } = patternOf(written);
    return windows(base64Image(Array(12).fill(sets).flat(), 0), sets.length === 3 ? 4 : 8);
});
/** As many windows of a repeated sequence as it takes steps to repeat itself. */
const windows = (sets, period) => Array.from({ length: period }, (_, start) => ({ sets: sets.slice(start, start + WINDOW), digits: secret_patterns_DIGITS }));

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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
            "github-token",
            "gitlab-scim-token",
            "gitlab-token",
            "google-service-account-key",
            "hashicorp-token",
            "okta-api-token",
            "onepassword-scim-session",
            "onepassword-service-account-token",
            "scim-credential",
            "slack-token",
            "tableau-token",
            "tailscale-key",
        ],
        slack: 48,
        overlap: 73,
        bytes: "7X0PcBzlleevW61RazySe6SxLcWGNOOxEMLAIBvHR5KlFY+JvDFZsWg5UuW7DLYwIhhL2MYRCbFbsoCx7KOEQ20JltxOOCrlI9Qd" +
            "l/PekRy319l17pwrGwQxfwIkKFlXnfdC7emqXFlXLcec3vdH0zPqntG/ARP6lcff19/r/t773vfnve91630qABXADRvW/+cNG/76" +
            "r06sR9xp0sMK6jds+OO/ehgCxr638rONe3/0p197XBn6WYcyCLTc3vg/nvyVxP/t0J7f/e3LN3/pERXGpK7pChL71b1PnZH4V+5+" +
            "5eDf/ePevd/+e0Vp3qQ0A+3f3NH49/9F4g9+88CB/b///f79+4+t/PW/Xv6ZKvXPD/z+jYPfUgXYOhBpAMaWA9ZnAP0yIGUCLyaA" +
            "01cCIyMjT/27I0eeempE79T1zq1A7chR/YNaWf/Eo/Zhxxm1R21o0FnRYVt9t1/in3h8dHz4P/4b2z4FrNbjxtT/mcEdT94u8auv" +
            "XL26ce9tVatrwupr4XUNwN6rq17rWyfxN9108OBNB2+ifzfdlLvp4HXX5Q7edPDgwesEnG0FTlwFtLYBp9uAVWsBXAOMXQNMXgNM" +
            "tCh4aJ+Cafh9qCaJmaBgNrAUF5WLCg4g5I2vws6dO0NjTz7pU10OHwDQbxqtKcZcB4AKxxVgUgEMladJkXaJ9FLGUxuq8cnkXeKv" +
            "Y734yeRd4q8T4/mTyLvEu8EuNy2NcjfopdFlCKiYJwOm/xNyAbCrgWw14FQDEzR5QoAZAiyxwqTLtFA3NUlM8Wu1H43hEPDsjJVM" +
            "K9lSs4wkrHKiUhbUkWW70o8BrQSBOrFuvR8CIjXA2pp8nmS2dep6Vw2X3dEaXv58DXC6pjxrEUk7BLTq/CfrpZ9fvVRXzsnZ1J5+" +
            "NZ9fX5XPX3TlX9KAXC6Xu3vX3r50KJ8/KfJ7e7v73q8R+b3dfZ367Pqz3HgoX8MHZfC5qgMADnhqWw7ndECrBRK1QKoW6Kmdfdls" +
            "xqReVgblVoCasm1cGAsXfZ+vE+mpWuB8LaCHgdYw0BkGesP58oxH2exa7784LiuifS4MaEs4DSn/+eLQAjyscOaUeawmMYG0l+Tp" +
            "0LjICjo9taV/tP56lZVbp+rEjCl+VvLQFOF8ePEwa3VTct75S+vyov7aF+HzhXh5IgKcEL/i/lms+2bdQH0h0/EDfJjLeU7IsEi7" +
            "64B9dcATdTx/wudXbgrIlVGr5/XRWt5dN/uG6PPsYkn3C/XAtnrejofqy89Z93P0OyHSWWrusgNM89EWiaJ1/P36fJ7mfmRp4RpO" +
            "ZWuXVv5+92w2ygw3ryFX62oX1XluqXdeM7gdIO9181Iu7x4rXuOlyVUvrSsZw3vuLRRfbpTUin1Tt2se7BJ2k+wDI8ptq+J7aQz7" +
            "3Vtu4q8Q2pfWILKfMlHOP9lb0uaVOq8cnmyzCWErU0q2GOGiYHbTxTXtNySHa1n+g5bV1yePh7k91bJ63ecSS2T+ho3OdH79DRsj" +
            "Mv/P2s+KfMdXtnScreP5P/lKd0einudv27Tllqdl/rZ/fttZkV/TvmHN1qWUfy+3Zl1qTcIAchft3Jok1nQZovyGTQ8cN/j93d3r" +
            "BpLRfH6byH++5a77j0eB+jI6iuTP5s5Sbz21zEO30jNyrC9cv64tswSl2Voe9sBEhc1djn6ptg80AmONs9xYlF02ue13oMT6ocW4" +
            "3ZaI8TlHckjFCn+1os/oHrl/y4q9HI1hdx1svbD894Vy/pWqh/aGL8XKb86uEXXpy/LjhtZf93XxGixxch3+uJ6lBi2Zx1iR9chx" +
            "EhEy8LtPzqVi/JISzyWEvVqMC0OuJwPt7zZM59etauRrVMvqgeSLPJ/bf/21yZ4Yz9+5d//1o678uyK/YdtAe+vUhLZzuYvYNpA8" +
            "x/M5bBtoX7tc5m+4oWf5HLd9PmaCXsL2aVjA3KXxG1sBrF/B15/uFUDjAurz0wXLi9Y+v/sWtv7577wXIqOBprwPKCv03hy2ubaf" +
            "TU18khxIX1O90n9FtKj8fBPvG72Z7+lJXxMuIvwstObQPdI3Qve5/SXEL+lski3VHVuADGh8SLpUt6yzWBaax/iVazDNaeKJUqqL" +
            "1lx32YVm4b+huXnnff37Voj8jr5dJ135piaR3763b0zkr9m7457WZp7/+p07dtwh8i39d+15WuSvHegbiH0GuEJ0Ga0XbptNroVS" +
            "n8n1j9pYqXsjLl7kGntuaelrshWWijE0nzWYfAZabV7P0r7Pa+8nC+QYPSrG2PMr8z++JplinM/UmdUedZCOnFyZX8fJz0rjmMYT" +
            "+QxJdjTniBaNO6lv6fpyIS+vtctLvot9n16GZ9k2OY6TyfYNz34GyL2Xy61LbRtITsnMtnM5YNvnelfye3bsvPfrp3l+eMfOezVj" +
            "FS/vfWD719eK/H39n1+d5vnh3ge2axOr8j6TUr4qP79Wveibcvf5lS8V81peMxui6B6vMrcvKTIL/r3KGop4d88T933lyqXN7VVf" +
            "8diYS7kY8Wopb/2SBdja2me5TJbxIcvKaV778Tgf3EJ4lHUSn3622rSfYam/rfb5ltXX77osnz+ez99wnucnP9+yOrn28unygR5X" +
            "/sTlzA77v2hZfX3is7J82+pdnxX2Wcu21ad4/j2saU8ZJh8L0k5xr5XztUsai+pzj7351rlS2oKivlL+h8W6xyiiWfzsbK9naQX7" +
            "vjwJufgw44WpFc/71um6WA+7eZoPzm//76Xvvcb1fG3Q4vrl/qnB1Va/tsylfFnRWHXfs9Ax68er276ZbTnx0VA0HovfX821PMLX" +
            "HHvb59rhmCz/3raBdR3GFTJ/w6Yelr9obxtI4i1entv2xW1fTMdFftsDSVvmH0gm33XlV63O53e58i+58k0JkR9ov6E3kR/rxXsE" +
            "r/fPvn5Yk9l3j3rZd8XvuXetye9Bjq7J/0I+90k+QnLcCLzbZqO6akrgvd+ll9hRaf5vEumhCVE/7ZPIXqR9xsYW4I6W4v1XxrMO" +
            "4tMUezD5bpmep3Y83ZL3AZXah0kbUDaLxhtdrBe2JdVF+tsP75YrPPZNHj4mJDz2XV7P77qydP2El/zVQdqnu/ZtXSPfjffse96V" +
            "Pyvyu/rv3HfBlY+1iHfmX7/rwQGZv/euB18S+f337LhrQuQH7uzvj1yZz6+V+b6Bu7by/PmBvoH0UVf++SsLdbX7ncF81yityK8o" +
            "5awyObxnr1nXgV2tlB/O7r9eM19qnd2Q1addAGaH33AmeU+2cprGVdJdOz13vzzXrzfkOO28yvUTNHqvKiwnzidzw9nkrZqZvIry" +
            "OTt56wFkrip8V3dU7PnhkpX8BkOWyzWF1gg5pmluFPtlq8TY+pN79905fhXP9927787zIt9zZ/89aCt89+b2icjyYl8Jg+P+a16t" +
            "6Cm7Lf8j+4F+ZD+4yyWPt+24576uNjGGd9xzX2+bsB+/+MUbs23FC5fp67uT6/iFtvx+1r2XDvncJ9eTQq/SNSW/jaI96barZ9Ko" +
            "9rjHq37Nw9Mo66fnaI68dDX34bh1RbXHPXIehZg8f5fbsfPOfbGr8/kvsPxE7u7e9Ncf4vnhu3vTWpbl/yHXu3/7te/y/HDv/u1a" +
            "8WuOMGpLTo4wkiVnjaH625k0jmkMUzt71wKZtcDxtfnxJ/GFa0Xu/Z7+a9On1vK1oqdfM8+vzesoL/0i1+Rq17ySekz2T53LZ5gV" +
            "/gf57RPVSXOErgkvv8OicvouSozl4XvvelBbdQ3P9/Xv1Syez+3ed9td267hey/Fx8b1WjfZ+mvbOQDbnGsQwMcMx1b9/JZVZA9c" +
            "9tOjTye2HEOsI9U9qm1BrKMjppqAMVhL774T0cGmMcIbisFsR2PaftBp5icU6BnCzxdOPcVWkMSTg4Osnli1wujENnfFGJ9ntnE+" +
            "f/Y9zufmP2N8aqkuxmdbpok9f7V9+DDnQ2EcxkX9bZn4Eo4/xPBxgRfjd8s3Mm1hjv/hEcJr5hXs3Z2W7qc5dCxynn36kahz/utj" +
            "DJ9+4Gai32J1aZx++1WdQ0hcnf3+4cSW/zQPCawWH5/F2fLSdNjUFcbPM5nE14jfeMGy05nhcm8ezHB5idZQv4l+rRP9+q9Ev6aY" +
            "vKwOxq+e4f1aa4+NcXkZYk8QZameiTbx+kclvuCF0x2HmwX+yTFOnz8f67g1FkyrAAIIIIBLHx4718I+TXwsfTNLR8x4uPNvptKs" +
            "yV5NZByNfVOXsSI85fre5Q7RtMJ0ftBzC//u5ozDv6gZGeI7ipF4K+PjsZ3XEn/HHvvtV7/Kyp8hfa1BZXgTse4Iey42flJjitLm" +
            "m2ip1WLdj1dz/E+1UU2BMWoXvG9f371M4F+vBjqh2qNRtkEzN5LfwAr1/BFtF2tDE/+S7WvU7I3sj+cakvzFTaz7SY32crHx8fnp" +
            "P/txocGjLD2aMnh7um7VeDuiBR6bRIrL+6iVGmbyEOXUb2azOtWvPwgBo1P9+t9Dol9VhfFtMn61k7xfNWtrxGXHATZPtZN6hNff" +
            "GSnYlgqxPX+Sj4ejDn9+BLquMfqt4WBWBRBAAAFc+nD79kbmBr3dXM3SbkTZO9Fuy2BpKq0y/ZEyQzwVej6Vd2Gqhen84JkN5Osy" +
            "sTPN9VN3B/eZdSsxxsftq1esoC3o7Xdeydy53R3LlnE/BMeH20LsuXDvds6HZbm02RT+uVMqOfDC59PMJaB3WgVevfBPRui52vD5" +
            "/82ej1qn2JMGVtFncg0N8b8kl2eiIf3vG0mPGtb3mtk+XY9Fef1bh+jucG9vOHVkHqJwTgn9mmEu4ZvjukrKNnyc2xd6pvAFlNrO" +
            "5X2zSX4BHd2ivNsy/oz3622NvF93NKq8X6M22T2Wwe2a7bxfVbMlVGC/WTxVt2shA7BuNhOhglcPQmw376HxYOHmdEtIN6l+/ly3" +
            "FVsWzKoAAggggEsfPv/9w+xV3o324ytJA7fZGbaVbDMzbB8XNxWmR+KoEinXO/HpGqQfXVEWwkfXSvY3RUp7kuun50zixtafwwjz" +
            "y/9k8Ajj8yfZ77L0uexI2GR+CIZHrLqKnrNiievZ8zDNvFYzLcQ297DyWE+SpVpCvnhlaUPsls0C/0CU2Q1mj0a6TsdjbH/bNPjK" +
            "ZSzNvsn0vp59mTkcItqITno/trnlVlKRscT6ZfMyhNI9GGX6NcV87O2KFiXqsVQsSvVqqVTB7Uatwvhtn9LrrN9EeZuZYdkbv/9v" +
            "m3m//geWttkZXalVoZsZnbbyxhW8Xw00Nupu+81UVVLxxhVqI+3129Eg/kRLBeiLRyG29qtoPGhoNxsZvk0832aOBPv/AAIIIIBP" +
            "ADw9fpL0mrFq/FSdzfzNqc1MDxopvr8etZtJDxqjg7W0HzUMruelX1362afTecLxOpupoaamTBNppW6D2QPoNjYzv/y74z9j37Ns" +
            "G//5ZaS/urs206fXSIHwCkaGBtnz4aEx8bf6nEPplRiJ/0iHATMcHxvj5bIFLLFGfvAMf/6ZnzTx3W57A0+/TPtf+6jzv+j9w5KI" +
            "87tVRF+z7l5OT4bUzRq9sRiJf1cn5RhWn7oxMh8BmO0G22Ob3LIaM4Z0heqLj+gYAtR4vOD2zLCQ12hG5/3Fy1m/mdSvZ+l7CVw2" +
            "/lbE5P2q0X5dQypGjpCMbXM7xj5cW2THMblnMMj9G8bhWv7Kf9q8Y5TGnhD40cPNZBvExLiIGZuD/X8AAQQQwCcAvtr723pLV1Hf" +
            "ey5E+75w6zOqRXpHfyZMqd7pMHWmn3KYf1fPcD0v/erkZ7fd6Tzh5HKLvT+vi6QoNAfadFunDXFb5hn2/fXu878lPXz42vPn6qFa" +
            "aDv+DHvvH7efYe8Nun/KvxuIdWyNqC4O5XeK3crX2Hv5mLJ1FdVvKLIFPOneRN+tKQ2xjn+xitSwimbSi5Zq03d5Ws/NE3tr2HcA" +
            "Ew981WDv0dct0ZFAwyApZhPdg1tE/bfUzU8CzcJu4d/fbdU7eHuUzTHejmj+b3YUIPUl3t5IJ+l1G2H5nkMnudj4au836M9pUd+7" +
            "6xET+lS/ivf/iLP9ecri/ao5JzWm0vN2HKspZXN8JHOSO/7zncvwW/+nE4FlI3LqJLsvnLHZG4JwhsaNHUysAAIIIIBLG5wNiftX" +
            "OEanszyxp9EZ7bRj2q1RGzql1TaFt0qkQw6lPWn1FHRoKb66y7fF5Ge31Ol0vmBtX2KqFjQnFIqHHGh2LGZpU3TsWPetik187ru/" +
            "0UHCWb5vzwoHCSpfRniji+OfS5uqA80ZMVvY88Shzd6mA7alOj+014YdZb1zBC3XOsp6O0N4xaD7qD0//+H3W8OOknCOZK+td5SE" +
            "HbWParYCO+o8rtgKXls38eNGR0mca5y4ccVPCe88uYzwY1ZUsXU4zzmJsKM84YzYPwidVOb8CaANOxKx2V/H6LqpwGoZNocsRbNG" +
            "7HjYUoaRoS8Z5BZcgxW/gsnLCiXiqoOtiDErQAfvt05rQ+KGFQ4i1vLEhsa/QQQxLUr9CgPRapv+ds2kfoWlprerTqEdpzG8xfGh" +
            "1HbVoTgtFvj7CTDhWi138XER6tlOqR1j44LSWzfbswj1G0AAAQQQwMcK1spjL67sXKlZK9UfN1srNSs8dFy3Vj5B6ZC1UoOqJhut" +
            "BvrOPhnlKdfz+a/9pv3oxkIYeWEZ26lbDVXRKrInwmFTtVS7Z8lzx2FVGdbKn7zYbFXBWtn245WUhp87HraqRi39OOFhdSeNKD3X" +
            "jcZGZo9AVSlNsU289Vp31/Jqp0V3utFYM5VaqSk8pbQjnrrPOdsVW+aE4HRbK1ZQqls3q07IdmonTsH5suE0T77b7NTAaU5/byWl" +
            "+sTpsPPlUWtrNoNUlWp19zdQ/Va3dVuV09I5536AFQo55IGxNM3WgIY/NTqGNAXdVrR6VKP9Oi+XMGrw7yQa1Cjrl7BKwtOwZOi4" +
            "ajXGsPLYUyutxgRWqn/RbDVO4YcyOpXrdkZNV1FvJUlOMMzroxb9QaC030ySO2Akk9QPaIhfr/BykiN7+c/wx9r5uGiIX0+pFaZx" +
            "0TC8Zckzx+MdfxH8CWAAAQQwpxWwNGgLwJa/zZzns/JVL8VJwW7A3A1Yu3meFmgqT+/msRXsKXx2tyvuCOgFr1nmgAKzzL5xFnvL" +
            "3MEZZdJHfVHw2dRX2Aa6pj94pxg5FJtjYx/n/Y4+WUNcTaVSmhGN+n72Zyy0y4GQ1wFwkvcTfXlZ26520PXZPuBCHz8HxBQyj/V7" +
            "99fZvvL95ScvivtTTl5+/DL+yvCbh/4SYlpXVfo8vKX4IJerUeF3nh59fvhhifqr0E/0V82cA/UueVJbKH4Ixc6ia/N+wLofSN8P" +
            "2PcD2aJru232gyXtU15f1C/Yw+OaMF72+NPOCvr1RX3DzuuI8HgpdO33rLyW50KMi3PV6Ew1Om9tsa8lnUrSoGtJp5I0DFd7KknD" +
            "fb6dCpV8bP4LTZmF6GLJj5sVxONxNZOZGSPOPT7S+wB7H+eRzuTI7gOcfTy/ULykU0ka7vFRSRqEd4+PStGwXXQqScM9fytJwz0O" +
            "KkkjWyS3So7tPLxYwsRbikllUsFDfvbdujLnxTbj9OnTmnr6dLW/AgqpG3yRNZjABLDRXz+nQzthPzmo+Gm3yarJKuC/+R9wZ34Y" +
            "+iNfZB1eUF5QsMuv/SrK2Wp4vy6kNpUyQ/8BLb7Ig3x9HP7LGr/1zxwArAEgPQDYA0B26tqZup6YusaDgPkgYD0IpB8E7Knr7IP8" +
            "ftKzzoPln5d0KknDdNGpJA3LRaeSNNIuOpWkYbvoVJJG1kWnkjTo/umpUkEalsu+rCQNxz1/KkjDdMmtkjTc/VNJGmkXnUrSsAcK" +
            "17dK0ci66VSQhuOiU0ka7Hm3Epy3d0gY+b6QnJXzSVf9fSRpm58TST4A+hKPfAdZm1+nhc+AfAp09ifF6iQ83e/YwISdbwDb45Ry" +
            "GamlT4b+MKd4+ouiIu0c5Pts4pF4ZufC7OY8UhxR6Q/RxPlpEk8x2XsHgcxgUcUNJZhhB6naNX680J6dfC2SD5JVVsT3JT+M9K/Q" +
            "OSuEl2ew0fWFQSA2lCdPzzC/nPC9uK+Z/EO83bNrm06jRfHyb0l640PcT0L8UF9STFZ53SrOuqC2zZZ/kgXFhZXjglJ5LccRO5O8" +
            "zDhqcI1HTZzzQXFl5X0UA5/8I8SXbD+NBbe8Tnj0td8LsQbXuCIeHXFGHtGSsqWYuSR72b/EG/WvlBfhJw5xeZTb0bvlRXyTLDeK" +
            "eqVsWXzc3fycTNnuC32F8uwads+7pWVWkIPc/+ZzXi43WLzt+3BRfxB91m/0zdMwXwMnKADYwwX+NN9zrMNF8o6J2Po0b7seztdF" +
            "6ynVFy6Sl/SH0lhk54Y+nF+L2bPupdZjpVni0Z7xh/N97MWDe/XychMu8WhT4hEuI+pHfz7LOBf5e1mU8vu75TLwCDD2iPAfluyf" +
            "cseU3yQSu8R4KeWy0jBKH2sl/DUa2w83+7eL+oPaZYs5+JA4A3nyEcB4FEg+CnQ9CvQ/yq/rXOsa9S07o2APr4P28zReip+h66L+" +
            "LfNGYxSldVeu5sODpd8X0Jh7SJzHTL52LcP5TGQK+SI+U9Kdd5ydLWp76aJ6j/HsiDVpmzjPivTHNF6cyUHjI5uZnXWB46jyE0y9" +
            "x9inNQyHhQ8+lNcnhF8v8fTu43Ch/9s9v6n/aByTbKT+YH8hINZmahfNKzn3skKv0BxmMg2VkWmxg8BnPtP83SpilFP9Fw57jz/3" +
            "fDwqbALim3z41OZZjD3V/zVcBLZil7Sb0umdszAAr5hZ5JIf9RnNFZpv9giQHQGcEWBiJH9/quQ7M7GuVJe4xYCmlptDHvZfbVGf" +
            "yHlDa17rEaDzCNB7BMgcKXqw2tb81qgMDyLqw84kNwAH4MuL7GsaG9uEbXL2CF/7LxwBYkeDt+ofN4Ro2apSOlq2NCS2NCrKsYTS" +
            "AEXpUKHbiVpFYR9fq0o0QfiGmSFkOB7g+PnzIeqxJR32hZhCKa29HR2Cz59686nx54ds/vyPbFVqKnqDb7MpZ8MeymbXTOF/fsxu" +
            "VYoWbI63bYFH1RR9WlHYwt4Bq4bwhzLOlYT/ro3vTtG3FfqyTbefrVWnn7/vHf78XEGZ+sf5hc75Hc7z8+c2lVvHXGrIR17VXF5K" +
            "GXmV77fZ4aOKd38pHcHMCiCAAAL4eECbpeuUNkz2d22TpYds3HJMI71j0nF7U/qHbWK3HLL1EK3vh/ifELssQq5oFR58DAsIMCfq" +
            "4Ue/H7KZiUz0eZqV/KUln/T5zzHOp2KHVL7Z3mTx5zd1TPMpU17e1RUii36TFfPGi+e/YnG6KjfV7Tg4/U0pTn/TNN4UqVJI35pf" +
            "f6lF8uiwrGMJhdIZ97nkNZTIy0sVqYe8TFa+ZovK2sWOfKsS7a6Ct7wK8LbEm9P4QxnM7C+D0QlmYAABBBDAxwNqmWu3R8rusAyR" +
            "ctXSYRlC/0i85sK7faGWMr3PhjW0AH5FPWYV2R2SznTaJflLVsHEaB5vCH4Uhr/CNFn6fZPbJS79xfTg6tZWll5phmW5bA/Hm6ZI" +
            "i/SfYvDyeLKGNGEeb/DUBvkHHPa8oRB+rtCiCD3bqaKW2x2m3W6SfaHZcbNQLyt5eS2BhewMeU33Z3ITnVY7U17sHHvybxwSqcuO" +
            "Y2nVlN0x7f8oxFOUeio37I4Uqo4BM/pri2UEMzCAAAII4OMBpcy1hM20L4ybeh3b55p8H9du6pQejptcr5smC01mmyaK/OaLvc8z" +
            "JJ1qNz/xVl1cN8nyNeT8jpv6mk5MKXtb8BXlz1tRbpe49BdPl8V4GtVkuWyPKDdEyu0BaTccgs6vo80ilXi9RhmFU8XsJJU/r7Dn" +
            "5wqMbq34/kUBGhJ6g6lEjWPMrx516123/N3yUqbkYgv56BRDxi0vYUfoLFXz7fZMNX98rUwNYNSMQ9KvI7sobqJORS3RCWZgAAEE" +
            "EMClDXxfGdUM9qlzlBfoUfG6ICrxkNfF+lruS81F4QO6SRFWkKfH953LxJln0Yghym3TsjUQn4ptsrDp0DCk6yY1I6ubxaZPNcOH" +
            "w1foZPDoQ257yJb0hyiE2xCFeCv0m3SIaHpDmQj7kjyP13T2iZAJzYDFnqcoLMNzV3/THn7VlPKwDKqPlLGt+8oLTCdHBatRHuFP" +
            "ic6Ql5CnJr9o0lD6i/sCvOE7bhTXuFDz/RXVgpkVQAABBHBpQ4RW7EFdrRN6LaIa+pR+VCPimkVat3VbpMWP60beEDCwoANmQS+N" +
            "xdHwOilly5D07DCv2dZDVabUvyalqpV3Q9gUmo3daFV7+58tjX8fZ2mWp8dk+nmmvqaj5drsjTdszUqF2Be8nVrePCBKmiHr15hK" +
            "thZJ/RXyI1vqtm20IWvaHulQbGb3KCQXkRK/Su0o4bV8Ocp8zz5tFc1U+fKDaLrooCC9ZLnwccLHD0/VYGYFEEAAAVza0JTFplFL" +
            "wxj75J2UOMVbzadNYOUWpWqnKHfpBF1oEvEXtfMGUY8q6BXzoYhytVk1Z+JhcD5NlT+fVXXJpwE1tAUs9EsNzKEhnqrZpHiVbvDQ" +
            "U9hosHL1Ro6HxPNUwRdYeVwdoD8mdeEN/teZ2Kjb7PmNwJWEnyskxacEptCzreSyMFW1tYOlvNzIuySm5aVZbnkYBf2W0tQmaI0z" +
            "5QWOZ6leNS0HV5rHK4dMUa4V460UfPormFgBBBBAAB8TzPb9f+sQNhumarfaLIVIp691Gx0NpmrqNraIa8W1M1z0fR7VT/pOd7je" +
            "a2Wfrg/ZPFVlioJr6Pw5KApLLaWaX9Mx8EoVKcsmm/RYRwdPlVtZqgh6YHjaKiv5tKqGlNlGu6qmYwg2pUB0kKeKsnGwkX0CsDZz" +
            "6EpSzWN2bcHzc7bD2HPsjyiEHu6gt/SKoSk8hdJAWlV86jBDXp1cHnqrrbnl5CkvHfl2l01HoZBF4oHvMMy4SNm4EOPHZOMnmIEB" +
            "BBDArGHyw5oDfrhWHp/nSyXj85SqXOVxYvy+Sm71f1LGrUif5jGLKV6MfRrIngac0zyexsTpmXgJBtip4b4bIh73s4xsPAQjY6a4" +
            "aRIPG88Ad5zJx9UZOFOIz8fUiCp+MZE5iBg3HjFVJG13vcTH2TPAhTM89hSLr2MX4vO0pdngzIiRI+MZUbwNGWOr6+Wy8ZQYrPJo" +
            "hTueEotDRXGkXuZ9VyqWUeloIlA1n0Af7nhMFKeKvAOTLwPGK95xjpYWtZfiz7C4LiEeb4TiwJxv4u2nmFqWiLci4zFRjJilRW2k" +
            "eCqUbhTx11iMG5vXvU/E1JHxV+Q4MTz4lvgJES+H4spQTK+1rngvxIOMp1QQLwfe87m4fymODcXfkTHUZH0UuyQ5Lp9a6tsRxf3r" +
            "uOKzUVulrCj+iD0+s39kLB6Kn0Nx46RcZGwe3YNft/zkfbU+fLhlJNtU68ODu28lvxxmsf5NfljjFZ9siQf/R100KF6U/SqQfTU/" +
            "R5d4tEXGv5HtlfezNeBVN0XvSOwRjzaTbMzdedm0vpavj+onXuRBRbJPIeLmEV8UB4nGtIyLRDjZ5+6Yg9SvcvzK+HjTozTnPdGX" +
            "iZTiZbnjFj4vYs7RHHPHV1xbMzNGJLWR5qw7Tt5br7mpXF6S9gkRW1LGtKO5x+iF8nRYXDw7P3fccR9JFjT3Zcy87l/k+4HkTfKT" +
            "Y1P2B10TzeL4Ynk/rS48pt46QT/LZSzHMdVJY07GiDoXLow/lj+vZNJ3aMu6Sb8QL+61y6nOX18oih/Wc3aGGaD5rR9yvWXxwc6K" +
            "2ElnZo7HovrUUusRtZn4oVhRxutCHxbNtWmIo6w+keswxXRKv85lUTwP5f1y7FkiPmbWNVapf0g+edn7qvqC9kjdIeOI7hPncERE" +
            "HMyJ1wv5pXlH98r1dW1NfiwzXVR4EHtIL/l+QPf0NshnIjX5uJkUNy79BmC/wcc22STTXaZ6f6lY65rvrN9ivE7S3afeEGveaY8x" +
            "0GD71nVCnBcj+4Lqjb3JxxbFrpwRa81j2xzxaV9WnIVCfVlMI/1mYbw/d3s2ipirNHaK66Rx6o4JevnlpeejV/uoX6l9tN4Uy/HC" +
            "mzP7S8ajkzHCZH8V94dcP2QMNnd/FMvbHVtOxkGbIe+L3vqynMdM9sf4W4XzbvItToP4f79+Jn6Gvf4qv4fsdXqGza36wjWH8DPG" +
            "m4dhWmCPv5qnTesl1St5G/5lIb44vp7v8QIsvuKHjx7wWCDkfKd1Sc5zGbeW+oBsDeqriSnaeLtMQ9zbud8oXqHlpunRuDBdsX/d" +
            "axv1d9fbQP/bRatEtf/6T2OH+kHaGTKWL43TL4h4io6b/507Q/7HMdyED+AdH1Q+Q7qc+sR4B0i+s/jXkk4ladD19LlHFaRB19Pn" +
            "Hr1TWdlNx4u3+XhmcZQz3KagM8DkMwvFT4+dCtIgvKRTSRoMLz8IqCSNvjydStIgvKRTSRqEL54/lRp37vlTybE9DelSq3s1XsAL" +
            "wFp/vxjzTXkYhO71k/wi8ky+5ATQNQH0TwDakoXjJZ1K0nCvn5WkQfjpdaCCNC64x1klaURc549VkAbhJZ1K0uiaCNz/fyjv2QMI" +
            "IIAAAggggAACuySAAAIIIIAAAgggsHsCCCCAAAIIINCTAQQQQAABBBDoywACCCCAAAIIIIBK2TGBPRNAAAEEEEAAs4+Xd6npbeVT" +
            "Qv+TKq8AAggggAACWAy98UnHX2ryCCCAAAL4uGE6fsqSysa2mNPSq0DJgyz1BfFMSfzHD9cCDsUb7QPW9wP9/cDxfuBcP+DcD1h7" +
            "AHsP4FA8yr3A6F7g4l5gYh/Q+QDwwgNA037A3g+c3w90fRN48ZvAxINA57eAF74FNH0bsL8NnP820PUQ8OJDgPkdIPMdYPI7wB0H" +
            "AOcAC2uM0YPAxYNTkhsEjg8C6+n42SFgcgiwDgGjh6YGxTDQPwyYDwP9DwPZqXTyYSD1CPDiI8Doo8CpR4GeDOBM/azDgH0YcA4D" +
            "sRGgcwTAEeD4EWD9USB9FMAZYOwMEHsZ6Kd4uC8DyVeA9CvAs68A518BusaB7DgwTnFIXwVaXwW6XwWcV4ELrwKdrwH2a8DF14B9" +
            "vwDGfwG0ngWGzwITZ4Hk64D9OvDCVIo3gOQbQPYN4PwbwPo3AftN4MU3gdhbQNdbwMBbwLMUm+yXQOcvgWd/CZhvA6NvAxNvA13v" +
            "AC++A5jvApl3gcl3gTt+BTi/Alp/DYz+Grj4ayD9HnDqPWB0Arg4AaR/A5z6DZD8LTD2WwB/B/TSb7WC4xclTHZ3dXftoyONDNOa" +
            "DsQ3vlphB+7p4kdB+scTCs6uUfBWS2BdfGQw4F2ce/RgbjFTOvdwPr06dzp/WPBpb38AAQQQQAAVAp8ThXIHcyyC+2Kl89Z/HxGd" +
            "S1b/f8rbH0AAAQQQQGVAQ8cHXuX/lPvrKmUR0/nCR0XnUoVPe/sDCCCAAAKoFHgfNZ3L/T++r1ykdN7734+IziW7//+Utz+AAAII" +
            "IIDKwMUa76OCqi/+E9Mni5Wq8+RvrnT+0ODT3v4AAggggAAqBAPep0PnHv1Hvq9cpHTe+9+PiM4lu///lLc/gAACCCCACoFteOud" +
            "g/9HfFe2OOm89d9HROeS1f+f8vYHEEAAAQRQKbjCW+/kfi3eKy9OOm/99xHRuWT1/6e8/QEEEMCnD/5YpD21pX9WaHHLytKLX5o8" +
            "LfWR11z4ZZDJVX2Yy9XQr7hPlhfRmC+vT/Qqnr8cwXv4YDCXyw3mZkLUr41zlG3sHgUNi1SXrK9xEeuTdcYWuU5Z77IK1CvrXl6h" +
            "umX9KypYv6TRVGEako70vC1kHaB6ootQT/G8WIy1SbaR7FLKL0R+da565toX9UXPzvX5pR7Pz7UOw6eOudYTLVHPXOtqKFPXXOtr" +
            "nEV9c60TCRamiaDLa38TXSSd1NqnTMvWXrJwPb90lvZL8e+cDgw0AmNCoVj0J3qAp5O+fp409GVAol9ZFNkNh7jswOI4+dsODYtE" +
            "a7xfYfQaF7E+WWdskeuU9S6rQL2y7uUVqlvWHxXfbtKcoHGzkHkxJ1AwM0heuXh3l1I8PA8wr1Rg3q2gq1fBianf+nsU2PcoGL9H" +
            "QeIbCh76hoK3vqFg470Knr5XgbZLwdZdCsZ2KTi/S0HyPgW77lPw/H0KJu9TsHG3guHdCs7uVtA5NX6f6FMw0acg1a9guF/BZL8C" +
            "634FT9yv4P37FXTuUXB8jwL9Dga6rut8daHYbLTSCLiwR0EEYD9drIkX9ir4/w==",
    },
};

;// CONCATENATED MODULE: ./lib/scan/prefilter/stored-programs.js



/**
 * What becomes of secretPatterns: the program that was stored when these very rules were compiled, or their patterns, which it takes a
 * tenth of a second to compile. Undefined where of some rule nothing can be said.
 */
function secretProgram(rules) {
    const { made, bytes, ...rest } = STORED.secrets;
    if (made.length !== rules.length || made.some((id, index) => rules[index]?.id !== id))
        return secretPatterns(rules);
    return {
        program: () => ({ ...rest, bytes: (0,external_node_zlib_.inflateRawSync)(Buffer.from(bytes, "base64")) }),
        patterns: () => secretPatterns(rules) ?? [],
    };
}

// EXTERNAL MODULE: ./lib/scan/prefilter.js
var prefilter = __webpack_require__(7235);
// EXTERNAL MODULE: ./lib/scan/scan.js + 2 modules
var scan = __webpack_require__(1548);
;// CONCATENATED MODULE: ./lib/scan/filtered.js






/**
 * scanBlob for many blobs: the bytes of each are searched once for what a secret leaves in them however it is written, and few are read
 * as text. Small inputs are read before they are searched, since making the filter costs more than it saves on FILTER_START_BYTES;
 * what is found does not depend on that.
 */
function createScan(detectors) {
    let bytes = 0;
    let sought;
    return (blob) => {
        bytes += blob.bytes.length;
        if (bytes < limits/* FILTER_START_BYTES */.gR) {
            const found = (0,scan/* scanBlob */.z)(blob, detectors);
            if (found.secrets.length === 0 && found.unscanned.length === 0)
                return found;
        }
        sought ??= createSought(detectors.secrets);
        return (0,scan/* scanBlob */.z)(blob, detectors, sought(blob));
    };
}
/** A function that answers which rules are to be asked about a blob, by its bytes and paths alone. */
function createSought(rules) {
    const patterns = secretProgram(rules);
    if (patterns === undefined)
        return () => rules;
    const filter = createBlobFilter(patterns);
    const ofPaths = rules.filter(isOfPaths);
    return ({ bytes, paths }) => filter.passes(bytes) ? rules : ofPaths.filter(({ anchor }) => paths.some((path) => (0,prefilter/* passesPath */.lP)(anchor, path)));
}


/***/ }),

/***/ 1548:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ joinFound),
  z: () => (/* binding */ scanBlob)
});

// EXTERNAL MODULE: ./lib/documents/decode.js
var decode = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/documents/parse.js
var parse = __webpack_require__(4702);
// EXTERNAL MODULE: ./lib/documents/source.js
var source = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
;// CONCATENATED MODULE: ./lib/scan/precedence.js
/**
 * The finds of one blob, without those that say less about a stretch than another does: a find is left out where one of a rule
 * of less generality overlaps it, in the same view or in another. The order stays.
 */
function keepSpecific(found, rules) {
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
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const candidate = sorted[middle];
            if (candidate && compare(startOf(candidate), endOf(place)) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        const end = furthest[low - 1];
        return end !== undefined && compare(end, startOf(place)) > 0;
    };
}
const startOf = (place) => [place.startLine, place.startColumn];
const endOf = (place) => [place.endLine, place.endColumn];
const compare = (left, right) => left[0] - right[0] || left[1] - right[1];

// EXTERNAL MODULE: ./lib/scan/prefilter.js
var prefilter = __webpack_require__(7235);
// EXTERNAL MODULE: ./lib/scan/secrets.js + 14 modules
var scan_secrets = __webpack_require__(1118);
// EXTERNAL MODULE: ./lib/scan/texts.js
var texts = __webpack_require__(3400);
// EXTERNAL MODULE: ./lib/sha256.js
var sha256 = __webpack_require__(7713);
;// CONCATENATED MODULE: ./lib/scan/unscanned.js

/** What of a blob was not scanned for secrets, if anything was not. `isCut`: a limit of decoding was reached. */
function unscannedIn({ bytes, unheld, oid }, isCut) {
    const unscanned = whyUnscanned(bytes, unheld, isCut);
    if (!unscanned)
        return [];
    const content = oid ?? (0,sha256/* sha256 */.s)(unheld === undefined ? bytes : `${unheld} bytes`);
    return [{ unscanned, content: content.slice(0, 16) }];
}
function whyUnscanned(bytes, unheld, isCut) {
    if (unheld !== undefined)
        return { why: "too-large", bytes: unheld };
    return isCut ? { why: "decoding-limit", bytes: bytes.length } : pointerIn(bytes);
}
/**
 * The first line, and the longest text, of a file that stands for one in Git LFS. Source: git-lfs, docs/spec.md: "The first key is
 * always version", "a pointer file must be less than 1024 bytes".
 */
const POINTER = Buffer.from("version https://git-lfs.github.com/spec/v1");
const POINTER_BYTES = 1024;
function pointerIn(bytes) {
    if (bytes.length >= POINTER_BYTES || !POINTER.equals(bytes.subarray(0, POINTER.length)))
        return undefined;
    const text = Buffer.from(bytes).toString("latin1");
    if (!/^oid [a-z0-9]+:[0-9a-f]+$/m.test(text))
        return undefined;
    const [, size] = /^size ([0-9]{1,15})$/m.exec(text) ?? [];
    return size === undefined ? { why: "lfs-pointer" } : { why: "lfs-pointer", bytes: Number(size) };
}

;// CONCATENATED MODULE: ./lib/scan/scan.js









/**
 * Everything that the detectors find in one blob. The target of a symbolic link is searched as the text that it is. `sought` are
 * those of the secret rules that are asked about it.
 */
function scanBlob(blob, { secrets, dialects }, sought = secrets) {
    const { paths } = blob;
    const isContent = blob.kind === "file" || blob.kind === "symlink";
    const at = {
        paths,
        ...(blob.oid === undefined ? {} : { oid: blob.oid }),
        ...(isContent ? {} : { beside: blob.kind }),
    };
    const seen = (0,scan_secrets/* findSecrets */.d)(blob, sought);
    const unscanned = secrets.length === 0 || !isContent ? [] : unscannedIn(blob, seen.isCut);
    const read = blob.kind === "file" ? readDefinitions(blob, dialects) : [];
    return {
        secrets: keepSpecific(seen.secrets, secrets).map((found) => ({ ...at, ...found })),
        definitions: read.flatMap((part) => part.definitions.map((found) => ({ ...at, paths: part.paths, ...found }))),
        unread: read.flatMap((part) => part.unread),
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
/** Paths that are read alike. What a content means depends on its name: a copy as `a.txt` must not hide what `main.tf` defines. */
function kindsOf(paths, dialects) {
    const kinds = new Map();
    for (const path of dialects.length > 0 ? paths : []) {
        const own = dialects.filter((dialect) => (0,prefilter/* passesPath */.lP)(dialect.anchor, path));
        const [suffix] = /(?:\.[^/]*|[^/.]*)$/.exec(path) ?? [path];
        const key = [suffix, ...own.map((dialect) => dialect.id)].join("\0");
        const known = kinds.get(key);
        if (known)
            known.paths.push(path);
        else
            kinds.set(key, { paths: [path], dialects: own });
    }
    return [...kinds.values()];
}
/** What the dialects find under each of a file's names. What is too large to be parsed is only asked whether it names anything. */
function readDefinitions(blob, dialects) {
    const { paths, bytes, unheld } = blob;
    if (dialects.length === 0)
        return [];
    if (unheld !== undefined) {
        const parsed = paths.filter((path) => (0,parse/* formatOf */.b)(path, "") !== undefined);
        return kindsOf(parsed, dialects).map(unreadKind);
    }
    if (bytes.length <= limits/* DOCUMENT_BYTES */.A1) {
        const { text } = (0,decode/* decode */.D4)(bytes);
        const readers = dialects.filter((dialect) => (0,prefilter/* passesSomewhere */.vy)(dialect.anchor, paths, text));
        return kindsOf(paths, readers).map((kind) => ({ ...kind, ...findDefinitions(kind.paths[0], text, kind.dialects) }));
    }
    const named = new Set();
    for (const { source } of (0,texts/* textsOf */.C)(paths[0], bytes)) {
        for (const dialect of dialects)
            if ((0,prefilter/* passesSomewhere */.vy)(dialect.anchor, paths, source.text))
                named.add(dialect);
    }
    return kindsOf(paths, [...named]).map(unreadKind);
}
const unreadKind = (kind) => ({
    ...kind,
    definitions: [],
    unread: [{ path: kind.paths[0], why: "it is too large to be parsed" }],
});
function findDefinitions(path, text, dialects) {
    const view = { ...(0,source/* createSource */.gV)(path, text), undone: [] };
    const parsed = (0,parse/* parseDocuments */.e)(path, text);
    const definitions = dialects.flatMap((dialect) => (parsed.length > 0 ? parsed : [undefined]).flatMap((document) => [...dialect.read(view, () => document)].map(({ at, ...definition }) => ({
        definition,
        place: at.source.place(at.start, at.end),
    }))));
    return { definitions, unread: parsed.some(isRefused) ? [{ path, why: "it nests too deeply to be parsed" }] : [] };
}
// What a parser refused as a whole may define anything; a file with a mere syntax error still yields what is certain.
const isRefused = ({ problems }) => problems.some(({ found }) => found === "TOO_DEEP" || found === "ALIAS_BOMB");


/***/ })

};
;