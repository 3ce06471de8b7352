"use strict";
exports.id = 258;
exports.ids = [258,877];
exports.modules = {

/***/ 7710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ chooseCredentials),
/* harmony export */   h: () => (/* binding */ surelyWithoutCredentials)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



// Keys of a profile that lead to credentials. Source: AWS SDKs and Tools Reference Guide, "Settings reference".
const CREDENTIAL_KEYS = [
    "aws_access_key_id",
    "role_arn",
    "credential_source",
    "credential_process",
    "sso_session",
    "sso_start_url",
    "login_session",
];
// The values of credential_source that ask the machine. Source: the same guide, "Assume role credential provider".
const METADATA = new Set(["Ec2InstanceMetadata", "EcsContainer"]);
/**
 * Chooses as the SDK's chain does (environment, profile, web identity), but stops before container and instance metadata: a
 * runner's own role must never answer for a job that was given none. `profiles` are those of the AWS configuration files.
 */
function chooseCredentials(environment, profiles) {
    const named = environment["AWS_PROFILE"] || undefined;
    if (named === undefined && environment["AWS_ACCESS_KEY_ID"] && environment["AWS_SECRET_ACCESS_KEY"])
        return { kind: "environment" };
    const profile = named ?? "default";
    const chain = [...profileChain(profile, profiles)];
    const usable = CREDENTIAL_KEYS.some((key) => profiles[profile]?.[key] !== undefined);
    const metadata = chain.some((section) => METADATA.has(section["credential_source"] ?? ""));
    if (usable && !metadata)
        return { kind: "profile", profile };
    if (environment["AWS_WEB_IDENTITY_TOKEN_FILE"] && environment["AWS_ROLE_ARN"])
        return { kind: "web-identity" };
    return { kind: "none", reason: `no AWS credentials${why(named, profiles, metadata, environment)}` };
}
/**
 * Why there are no credentials, where that is certain without reading profiles; undefined where there are some, or there may
 * be. Spares a run without AWS the loading of the SDK. Source of the paths: AWS SDKs and Tools Reference Guide, "Location of
 * the shared config and credentials files".
 */
function surelyWithoutCredentials(environment) {
    const home = environment["HOME"] ?? environment["USERPROFILE"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const files = [
        environment["AWS_CONFIG_FILE"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ".aws", "config"),
        environment["AWS_SHARED_CREDENTIALS_FILE"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ".aws", "credentials"),
    ];
    if (files.some((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)))
        return undefined;
    const source = chooseCredentials(environment, {});
    return source.kind === "none" ? source.reason : undefined;
}
/** A profile and those that it takes its credentials from. */
function* profileChain(first, profiles) {
    const seen = new Set();
    let name = first;
    while (name !== undefined && !seen.has(name)) {
        seen.add(name);
        const section = profiles[name] ?? {};
        yield section;
        name = section["source_profile"];
    }
}
function why(named, profiles, metadata, environment) {
    const machine = "those of the machine itself are only used with --directory live";
    if (metadata)
        return ` (the profile "${named ?? "default"}" leads to instance or container metadata; ${machine})`;
    if (named !== undefined && !profiles[named])
        return ` (AWS_PROFILE names "${named}", which no AWS configuration file holds)`;
    if (named !== undefined)
        return ` (the profile "${named}" holds none)`;
    const container = environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] ?? environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"];
    return container ? ` (${machine})` : "";
}


/***/ }),

/***/ 1877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openIdentityCenter: () => (/* binding */ openIdentityCenter)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-identitystore/dist-cjs/index.js
var dist_cjs = __webpack_require__(2534);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sso-admin/dist-cjs/index.js
var client_sso_admin_dist_cjs = __webpack_require__(1488);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-ini/dist-cjs/index.js
var credential_provider_ini_dist_cjs = __webpack_require__(5869);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-web-identity/dist-cjs/index.js
var credential_provider_web_identity_dist_cjs = __webpack_require__(9956);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/config/index.js
var config = __webpack_require__(7291);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/excerpt.js
var excerpt = __webpack_require__(989);
;// CONCATENATED MODULE: ./lib/directory/aws-trouble.js

/** The operations that the guard calls, and the IAM action that each one needs. Source: Service Authorization Reference. */
const ACTIONS = {
    ListGroups: "identitystore:ListGroups",
    GetGroupId: "identitystore:GetGroupId",
    DescribeGroup: "identitystore:DescribeGroup",
    ListGroupMemberships: "identitystore:ListGroupMemberships",
    ListInstances: "sso:ListInstances",
};
/** A call to AWS that gave no usable answer; `cause` is what the SDK threw. Never leaves the room directory/. */
class AwsTrouble extends Error {
    name = "AwsTrouble";
    asked;
    /** @param cause what the SDK threw, or a sentence where the reply itself is at fault. */
    constructor(asked, cause) {
        super(`${asked.operation} failed`, { cause });
        this.asked = asked;
    }
}
// Error codes with which AWS refuses the credentials themselves. Source: IAM and STS API reference, common errors.
const REFUSED_CREDENTIALS = new Set([
    "UnrecognizedClientException",
    "InvalidClientTokenId",
    "ExpiredTokenException",
    "ExpiredToken",
    "InvalidSignatureException",
    "SignatureDoesNotMatch",
    "IncompleteSignature",
    "IncompleteSignatureException",
    "MissingAuthenticationTokenException",
    "MissingAuthenticationToken",
]);
const THROTTLED = /^(?:Throttling|TooManyRequests|RequestLimitExceeded|SlowDown)/;
// What the SDK adds for programmers. Source: @smithy/core, getDeserializerMiddleware.
const PROGRAMMERS_HINT = /\s*Deserialization error: to see the raw response.*/u;
/** Whether AWS says that this group does not exist. The same error also means a wrong store or a lost key: those are not. */
function isMissingGroup(trouble) {
    const { cause } = trouble;
    const missing = nameOf(cause) === "ResourceNotFoundException" && textOf(cause, "ResourceType") === "GROUP";
    return missing && textOf(cause, "Reason") === "";
}
/** Whether IAM denied the operation. A denied KMS key is something else: it stands in the way of every operation. */
const isDenied = ({ cause }) => /^AccessDenied/.test(nameOf(cause)) && textOf(cause, "Reason") === "";
/**
 * Why a call gave no answer, in sentences: operation, cause, remedy. `deadlineMs` is the time that was allowed in all, and
 * `expired` whether it had passed.
 */
function explain({ asked, cause }, expired, deadlineMs) {
    const head = `${asked.operation} in ${asked.region}`;
    if (expired)
        return `${head} had no answer within the ${deadlineMs / 1000} seconds that the directory may take. Check the way to AWS, or allow more with --directory-timeout.`;
    if (typeof cause === "string")
        return `${head} gave a reply that cannot be used: ${cause}.`;
    return `${head} ${because(asked, cause)}${detail(cause)}`;
}
function because(asked, cause) {
    const name = nameOf(cause);
    if (textOf(cause, "Reason").startsWith("KMS_"))
        return keyTrouble(textOf(cause, "Reason"));
    if (/^AccessDenied/.test(name))
        return `was denied. Allow ${ACTIONS[asked.operation]} in a policy of the role that the guard uses.`;
    if (name === "ResourceNotFoundException")
        return wrongStore(asked);
    if (THROTTLED.test(name))
        return "was throttled until the guard gave up. AWS allows 20 calls a second: run again when less else is calling, or allow more time with --directory-timeout.";
    if (REFUSED_CREDENTIALS.has(name))
        return "was refused: AWS does not accept the credentials. They may have expired or belong to another partition; get new ones.";
    if (name === "ValidationException")
        return `was refused as not valid. Check ${settings(asked, "identityStoreId")} and the Region.`;
    return unanswered(asked, cause);
}
const settings = ({ instance }, field) => `instances.${instance}.${field} in the policy`;
const wrongStore = (asked) => `found no identity store ${asked.identityStoreId ?? ""}. Check ${settings(asked, "identityStoreId")}, and that ${settings(asked, "region")} is the primary Region of the instance.`;
// identitystore writes KMS_ACCESS_DENIED, sso-admin KMS_AccessDeniedException, and so on. Source: the two API models.
function keyTrouble(reason) {
    const flat = reason.replaceAll("_", "").toLowerCase();
    if (flat.startsWith("kmsaccessdenied"))
        return `may not use the KMS key of the instance (${reason}). Allow kms:Decrypt on this key for the role that the guard uses, in its policy and in the key policy.`;
    if (flat.startsWith("kmsthrottling"))
        return `was throttled by the KMS key of the instance (${reason}). Run again later.`;
    return `cannot use the KMS key of the instance (${reason}). Check that the key exists, is enabled and is the one that the instance names.`;
}
function unanswered(asked, cause) {
    const code = textOf(cause, "code");
    const status = statusOf(cause);
    if (status !== undefined && status >= 500)
        return `failed on the side of AWS (HTTP ${status}). Run again; see the AWS Health Dashboard if it lasts.`;
    if (nameOf(cause) === "SyntaxError" || textOf(cause, "message").startsWith("aborted"))
        return "gave a reply that cannot be read. Check what stands between this machine and AWS, such as a proxy.";
    if (status === undefined || code !== "" || nameOf(cause) === "TimeoutError")
        return `did not reach AWS. Check the network, the proxy and ${settings(asked, "region")}.`;
    return `failed (HTTP ${status}).`;
}
/** What AWS itself said, in one line; without it half of all denials cannot be understood. */
function detail(cause) {
    const id = textOf(cause, "RequestId");
    const said = oneLine(cause);
    const name = [nameOf(cause), textOf(cause, "code")].filter((part) => part !== "" && part !== "Error").join(" ");
    return ` (${[name, said].filter((part) => part !== "").join(": ")}${id === "" ? "" : `, request ${id}`})`;
}
/** The message of whatever was thrown, in one line of at most 300 characters. */
const oneLine = (thrown) => (0,excerpt/* excerpt */.K)(textOf(thrown, "message").replace(/\s+/gu, " ").replace(PROGRAMMERS_HINT, ""), 300);
const nameOf = (cause) => textOf(cause, "name");
/** A text field of whatever was thrown; empty where there is none. */
function textOf(thrown, field) {
    const value = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, field) : undefined;
    return typeof value === "string" ? value : "";
}
function statusOf(thrown) {
    const metadata = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "$metadata") : undefined;
    const status = typeof metadata === "object" && metadata !== null ? Reflect.get(metadata, "httpStatusCode") : undefined;
    return typeof status === "number" ? status : undefined;
}

;// CONCATENATED MODULE: ./lib/directory/choose-instance.js
/**
 * The one instance that is meant: that of the ARN in the policy, else the only one. Where there is none or more than one,
 * the reason says what to write into the policy. `name` is the instance's name there.
 */
function chooseInstance(instances, { name, region, instanceArn }) {
    const setting = `instances.${name}`;
    const seen = instances.map((instance) => `${instance.instanceArn} (${instance.identityStoreId})`).join(", ");
    if (instances.length === 0)
        return {
            reason: `ListInstances in ${region} found no instance of IAM Identity Center. Set ${setting}.region in the policy to its primary Region, or ${setting}.identityStoreId, which needs no search.`,
        };
    const [only, ...others] = instances.filter((instance) => instanceArn === undefined || instance.instanceArn === instanceArn);
    if (!only)
        return {
            reason: `ListInstances in ${region} did not find ${instanceArn}, which ${setting}.instanceArn in the policy names. It found ${seen}.`,
        };
    if (others.length > 0)
        return {
            reason: `ListInstances in ${region} found ${instances.length} instances of IAM Identity Center: ${seen}. Set ${setting}.identityStoreId or ${setting}.instanceArn in the policy to the one that is meant.`,
        };
    return only;
}

// EXTERNAL MODULE: ./lib/directory/credentials.js
var credentials = __webpack_require__(7710);
;// CONCATENATED MODULE: ./lib/directory/queue.js
/**
 * Runs tasks one after another within one time budget, in milliseconds for all of them; the time between tasks is free. Each
 * task gets a signal that is aborted once the budget is spent, and has to end then by itself.
 */
function createQueue(budgetMs) {
    let left = budgetMs;
    let last = Promise.resolve();
    const run = async (task) => {
        const controller = new AbortController();
        const started = performance.now();
        // Not AbortSignal.timeout: its timer does not keep the process alive, and a promise could be left waiting at the exit.
        const timer = setTimeout(() => controller.abort(), Math.max(0, left));
        try {
            return await task(controller.signal);
        }
        finally {
            clearTimeout(timer);
            left -= performance.now() - started;
        }
    };
    return (task) => {
        const result = last.then(() => run(task));
        last = result.catch(() => undefined);
        return result;
    };
}
/** The result of work that cannot be aborted itself; rejects as soon as the signal is aborted. */
async function unlessAborted(work, signal) {
    let stop = () => undefined;
    const aborted = new Promise((_, reject) => {
        stop = () => reject(signal.reason);
        signal.addEventListener("abort", stop, { once: true });
        if (signal.aborted)
            stop();
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener("abort", stop);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/directory/empty-groups.js



/** Milliseconds that as many calls as are under way at once must take, so that AWS does not throttle them. */
const WAVE_MS = (1000 * limits/* GROUP_LOOKUPS_AT_ONCE */.gh) / limits/* IDENTITY_STORE_CALLS_PER_SECOND */.uk;
/** Why so many groups cannot be asked one by one within `deadlineMs`; undefined where they can. Said before the first call. */
function tooManyToAsk(groups, deadlineMs) {
    const seconds = Math.ceil(groups / limits/* IDENTITY_STORE_CALLS_PER_SECOND */.uk);
    if (seconds * 1000 <= deadlineMs)
        return undefined;
    return `Asking ${groups} groups for their members takes at least ${seconds} seconds, since AWS allows ${limits/* IDENTITY_STORE_CALLS_PER_SECOND */.uk} calls a second, but the directory may take ${deadlineMs / 1000}. Allow more with --directory-timeout, or leave --members out.`;
}
/** Each group with whether it is empty, a few at once, no faster than AWS allows. A group that is gone by now is left out. */
async function tellEmptiness(groups, store) {
    const told = [];
    for (let start = 0; start < groups.length; start += limits/* GROUP_LOOKUPS_AT_ONCE */.gh) {
        const some = groups.slice(start, start + limits/* GROUP_LOOKUPS_AT_ONCE */.gh);
        const [wave] = await Promise.all([Promise.all(some.map((group) => tell(group, store))), (0,promises_.setTimeout)(WAVE_MS)]);
        told.push(...wave.flatMap((group) => group ?? []));
    }
    return told;
}
async function tell(group, store) {
    try {
        return { ...group, empty: !(await store.hasMembers(group.groupId)) };
    }
    catch (error) {
        if (error instanceof AwsTrouble && isMissingGroup(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/directory/provenance.js
// The issuer that SCIM provisioning writes. Not in AWS's documentation; seen in replies of DescribeUser and ListGroups.
// Source: cartography, tests/data/aws/identitycenter.py.
const SCIM_ISSUER = "https://scim.aws.com/";
// The form of the condition keys identitystore:UserExternalIdIssuers and GroupExternalIdIssuers.
// Source: Service Authorization Reference, AWS Identity Store; managed policy AWSIdentityCenterExternalManagementPolicy v6.
const PROVISIONING_TENANT = /^arn:aws[a-z-]*:identitystore:[^:]*:[0-9]*:identitystore\/[^/]{1,64}\/provisioningtenant\/[^/]{1,128}$/u;
// AWS Managed Microsoft AD and AD Connector. Source: github.com/noqdev/iambic, issue 557.
const DIRECTORY_SERVICE = /^arn:aws[a-z-]*:ds:/u;
/**
 * Where a group comes from, as far as its external ids tell: `scim` before `directory` before `external`. No external id is
 * `unverified`, since SCIM does not require one (SCIM developer guide, CreateGroup): its absence does not prove a hand-made group.
 */
function provenanceOf(externalIds) {
    const issuers = externalIds.map((externalId) => externalId.issuer);
    if (issuers.some((issuer) => issuer.startsWith(SCIM_ISSUER) || PROVISIONING_TENANT.test(issuer)))
        return "scim";
    if (issuers.some((issuer) => DIRECTORY_SERVICE.test(issuer)))
        return "directory";
    return issuers.length > 0 ? "external" : "unverified";
}

;// CONCATENATED MODULE: ./lib/directory/find-groups.js



/**
 * Looks up single names, a few at once. Undefined means that only a full listing can tell: a name was not found, was found in
 * another spelling, or the role may list groups but not look them up.
 */
async function lookUpGroups(names, store) {
    const found = [];
    for (let start = 0; start < names.length; start += limits/* GROUP_LOOKUPS_AT_ONCE */.gh) {
        const some = names.slice(start, start + limits/* GROUP_LOOKUPS_AT_ONCE */.gh);
        const groups = await Promise.all(some.map((name) => lookUp(name, store)));
        for (const group of groups) {
            if (!group)
                return undefined;
            found.push(group);
        }
    }
    return found;
}
async function lookUp(name, store) {
    try {
        return await present(name, store);
    }
    catch (error) {
        if (error instanceof AwsTrouble && isDenied(error))
            return undefined;
        throw error;
    }
}
/**
 * The groups of these names that exist, asked for one by one where they are few; else, and where the role may only list them,
 * all groups. A name that is not there costs one call.
 */
async function findPresentGroups(names, store) {
    if (names.length > limits/* GROUP_LOOKUPS */.oD)
        return listGroups(store);
    const found = [];
    try {
        for (let start = 0; start < names.length; start += limits/* GROUP_LOOKUPS_AT_ONCE */.gh) {
            const some = names.slice(start, start + limits/* GROUP_LOOKUPS_AT_ONCE */.gh);
            const groups = await Promise.all(some.map((name) => present(name, store)));
            found.push(...groups.flatMap((group) => group ?? []));
        }
        return found;
    }
    catch (error) {
        if (error instanceof AwsTrouble && isDenied(error))
            return listGroups(store);
        throw error;
    }
}
async function present(name, store) {
    try {
        const group = known(await store.group(await store.groupIdOf(name)));
        return group?.displayName === name ? group : undefined;
    }
    catch (error) {
        if (error instanceof AwsTrouble && isMissingGroup(error))
            return undefined;
        throw error;
    }
}
/** All groups that have a name, each id once, page after page. A page token that comes again would never end: AwsTrouble. */
async function listGroups(store) {
    const groups = new Map();
    const tokens = new Set();
    let token;
    do {
        const page = await store.page(token);
        for (const stored of page.groups) {
            const group = known(stored);
            if (group)
                groups.set(group.groupId, group);
        }
        token = page.next;
        if (token !== undefined && tokens.has(token))
            throw store.unusable("the same page token came twice");
        if (token !== undefined)
            tokens.add(token);
    } while (token !== undefined);
    return [...groups.values()];
}
/** A group without a name cannot be referred to, so that it takes no part in matching. */
function known({ groupId, displayName, externalIds }) {
    if (displayName === undefined)
        return undefined;
    return { groupId, displayName, externalIds, provenance: provenanceOf(externalIds) };
}

;// CONCATENATED MODULE: ./lib/directory/remember-groups.js





/**
 * A directory that asks AWS for each thing once. Up to GROUP_LOOKUPS new names are looked up one by one; more, or one that is
 * not there, lead to a listing, which then answers everything. `asOf` is the time of the first answer, the oldest one.
 */
function rememberGroups(options, access) {
    const queue = createQueue(options.deadlineMs);
    const memory = { lookedUp: new Map() };
    const asking = (ask) => (signal) => answer(options, memory, access, ask, signal);
    return {
        groups: async (wanted) => {
            const ask = (store) => (wanted === "all" ? list(store, memory) : find(wanted, store, memory));
            const answered = await queue(asking(ask));
            return answered.status === "ready" && memory.listing ? { ...answered, isWhole: true } : answered;
        },
        groupsAnew: (names, { signal, deadlineMs }) => answer({ ...options, deadlineMs }, memory, access, (store) => findPresentGroups(names, store), signal),
        identityStoreId: () => memory.opened?.identityStoreId,
        instanceArn: () => memory.opened?.instanceArn,
        withEmptiness: async (groups) => {
            const reason = tooManyToAsk(groups.length, options.deadlineMs);
            if (reason !== undefined)
                return { status: "failed", reason };
            return queue(asking((store) => tellEmptiness(groups, store)));
        },
    };
}
async function answer({ now, deadlineMs }, memory, access, ask, signal) {
    if (memory.unavailable)
        return memory.unavailable;
    try {
        if (!memory.opened) {
            const opened = await access.open(signal);
            if ("status" in opened) {
                memory.unavailable = opened;
                return opened;
            }
            memory.opened = opened;
        }
        const value = await ask(access.store(memory.opened.identityStoreId, signal));
        memory.asOf ??= now().toISOString();
        return { status: "ready", value, evidence: "live", asOf: memory.asOf };
    }
    catch (error) {
        if (!(error instanceof AwsTrouble))
            throw error;
        memory.unavailable = { status: "failed", reason: explain(error, signal.aborted, deadlineMs) };
        return memory.unavailable;
    }
}
async function find(wanted, store, memory) {
    if (memory.listing)
        return memory.listing;
    const names = new Set(wanted);
    const missing = [...names].filter((name) => !memory.lookedUp.has(name));
    const found = missing.length <= limits/* GROUP_LOOKUPS */.oD ? await lookUpGroups(missing, store) : undefined;
    if (!found)
        return list(store, memory);
    for (const group of found)
        memory.lookedUp.set(group.displayName, group);
    return [...names].flatMap((name) => memory.lookedUp.get(name) ?? []);
}
async function list(store, memory) {
    memory.listing ??= await listGroups(store);
    return memory.listing;
}

;// CONCATENATED MODULE: ./lib/directory/identity-center.js











/**
 * IAM Identity Center as a directory. `chain` "auto" takes credentials from environment, profile or web identity and answers
 * `skipped` where there are none; "full" asks the SDK's whole chain, instance metadata included, and fails where it has none.
 * `environment` must be the environment of this process: the SDK reads its own variables there. All questions together may
 * take `deadlineMs` milliseconds. Every answer is remembered, trouble too: ask anew with a new directory. Never rejects for
 * trouble with AWS.
 */
function openIdentityCenter(options) {
    let sdk;
    return rememberGroups(options, {
        open: async (signal) => {
            const connected = await connect(options, signal);
            if ("status" in connected)
                return connected;
            sdk = connected;
            return options.identityStoreId ? { identityStoreId: options.identityStoreId } : findStore(sdk, options, signal);
        },
        store: (identityStoreId, signal) => {
            if (!sdk)
                throw new Error("The identity store is asked before it is open.");
            const asked = { instance: options.instance ?? "default", region: sdk.region, identityStoreId };
            return identityStore(sdk.store, asked, signal);
        },
    });
}
const failed = (reason) => ({ status: "failed", reason });
async function connect(options, signal) {
    const source = options.chain === "auto" ? await findCredentials(options) : undefined;
    if (source?.kind === "none")
        return { status: "skipped", reason: source.reason };
    const calling = {
        maxAttempts: limits/* AWS_ATTEMPTS */.v9,
        retryMode: "standard",
        requestHandler: {
            connectionTimeout: limits/* AWS_CONNECTION_TIMEOUT_MS */.Ql,
            requestTimeout: limits/* AWS_REQUEST_TIMEOUT_MS */.ZE,
            throwOnRequestTimeout: true,
        },
    };
    const configuration = { ...calling, ...(options.region ? { region: options.region } : {}) };
    const store = new dist_cjs/* IdentitystoreClient */.bC({ ...configuration, ...provider(source, calling) });
    const trouble = await credentialTrouble(store, source, signal);
    if (trouble)
        return trouble;
    const region = await regionOf(store);
    if (region instanceof Error)
        return failed(`There are AWS credentials, but no Region (${oneLine(region)}). Set instances.${options.instance ?? "default"}.region in the policy, or AWS_REGION.`);
    // The credentials of the first client, so that a role is assumed only once.
    return { store, admin: new client_sso_admin_dist_cjs/* SSOAdminClient */.cJe({ ...configuration, credentials: store.config.credentials }), region };
}
async function regionOf(store) {
    try {
        return await store.config.region();
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
async function findCredentials({ environment }) {
    try {
        return (0,credentials/* chooseCredentials */.M)(environment, await (0,config.parseKnownFiles)({}));
    }
    catch (error) {
        return { kind: "none", reason: `no AWS credentials (the AWS configuration files: ${oneLine(error)})` };
    }
}
/** With `environment`, the first link of the SDK's chain answers, and no other is asked. */
function provider(source, clientConfig) {
    if (source?.kind === "profile")
        return { credentials: (0,credential_provider_ini_dist_cjs.fromIni)({ profile: source.profile, clientConfig }) };
    return source?.kind === "web-identity" ? { credentials: (0,credential_provider_web_identity_dist_cjs.fromTokenFile)({ clientConfig }) } : {};
}
/** A profile that does not work is skipped, so that a session that ran out stops nobody's work; all else was meant to work. */
async function credentialTrouble(store, source, signal) {
    try {
        await unlessAborted(store.config.credentials(), signal);
        return undefined;
    }
    catch (error) {
        if (signal.aborted)
            return failed("AWS credentials did not come in time. Allow more with --directory-timeout.");
        const said = oneLine(error);
        if (source?.kind === "profile")
            return { status: "skipped", reason: `no AWS credentials (the profile "${source.profile}": ${said})` };
        const from = source?.kind === "web-identity" ? "the web identity" : "any of the SDK's sources";
        return failed(`AWS credentials could not be had from ${from}: ${said}. In a workflow, run aws-actions/configure-aws-credentials before, with the permission \`id-token: write\`.`);
    }
}
async function findStore({ admin, region }, { instance = "default", instanceArn }, signal) {
    const asked = { operation: "ListInstances", instance, region };
    const found = [];
    let token;
    do {
        const command = new client_sso_admin_dist_cjs/* ListInstancesCommand */._SW(token === undefined ? {} : { NextToken: token });
        const reply = await call(asked, () => admin.send(command, { abortSignal: signal }));
        for (const { InstanceArn, IdentityStoreId } of reply.Instances ?? [])
            if (InstanceArn && IdentityStoreId)
                found.push({ instanceArn: InstanceArn, identityStoreId: IdentityStoreId });
        if (reply.NextToken !== undefined && reply.NextToken === token)
            throw new AwsTrouble(asked, "the same page token came twice");
        token = reply.NextToken;
    } while (token !== undefined);
    const chosen = chooseInstance(found, { name: instance, region, ...(instanceArn ? { instanceArn } : {}) });
    return "reason" in chosen ? failed(chosen.reason) : chosen;
}
function identityStore(client, about, abortSignal) {
    const IdentityStoreId = about.identityStoreId;
    const as = (operation) => ({ ...about, operation });
    return {
        unusable: (why) => new AwsTrouble(as("ListGroups"), why),
        groupIdOf: async (displayName) => {
            const UniqueAttribute = { AttributePath: "displayName", AttributeValue: displayName };
            const command = new dist_cjs/* GetGroupIdCommand */.GG({ IdentityStoreId, AlternateIdentifier: { UniqueAttribute } });
            const reply = await call(as("GetGroupId"), () => client.send(command, { abortSignal }));
            if (!reply.GroupId)
                throw new AwsTrouble(as("GetGroupId"), "it has no GroupId");
            return reply.GroupId;
        },
        group: async (GroupId) => {
            const command = new dist_cjs/* DescribeGroupCommand */.Sk({ IdentityStoreId, GroupId });
            return stored(await call(as("DescribeGroup"), () => client.send(command, { abortSignal })), as("DescribeGroup"));
        },
        page: async (NextToken) => {
            const page = { IdentityStoreId, MaxResults: limits/* GROUPS_PER_PAGE */.zz, ...(NextToken === undefined ? {} : { NextToken }) };
            const reply = await call(as("ListGroups"), () => client.send(new dist_cjs/* ListGroupsCommand */.ap(page), { abortSignal }));
            if (!reply.Groups)
                throw new AwsTrouble(as("ListGroups"), "it has no Groups");
            const groups = reply.Groups.map((group) => stored(group, as("ListGroups")));
            return { groups, ...(reply.NextToken === undefined ? {} : { next: reply.NextToken }) };
        },
        hasMembers: async (GroupId) => {
            const command = new dist_cjs/* ListGroupMembershipsCommand */.SP({ IdentityStoreId, GroupId, MaxResults: 1 });
            const asked = as("ListGroupMemberships");
            const { GroupMemberships } = await call(asked, () => client.send(command, { abortSignal }));
            if (!GroupMemberships)
                throw new AwsTrouble(asked, "it has no GroupMemberships");
            return GroupMemberships.length > 0;
        },
    };
}
async function call(asked, send) {
    try {
        return await send();
    }
    catch (error) {
        throw new AwsTrouble(asked, error);
    }
}
function stored({ GroupId, DisplayName, ExternalIds }, asked) {
    if (!GroupId)
        throw new AwsTrouble(asked, "a group has no GroupId");
    const externalIds = (ExternalIds ?? []).flatMap(({ Issuer, Id }) => Issuer && Id ? [{ issuer: Issuer, id: Id }] : []);
    return { groupId: GroupId, displayName: DisplayName, externalIds };
}


/***/ })

};
;