"use strict";
exports.id = 827;
exports.ids = [827,65];
exports.modules = {

/***/ 7710:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 6446:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openIdentityCenter: () => (/* binding */ openIdentityCenter)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-identitystore/dist-cjs/index.js
var dist_cjs = __webpack_require__(2534);
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
/** Why a call gave no answer, in sentences: operation, cause, remedy. */
function explain({ asked, cause }, time) {
    const head = `${asked.operation} in ${asked.region}`;
    if (time.isOver)
        return `${head} ${overtime(time)}`;
    if (typeof cause === "string")
        return `${head} gave a reply that cannot be used: ${cause}.`;
    if (nameOf(cause) === "RefusedEndpoint")
        return `${head} ${textOf(cause, "message")}`;
    return `${head} ${because(asked, cause)}${detail(cause)}`;
}
function overtime({ deadlineMs, lastStatus = 0 }) {
    const limit = `the ${deadlineMs / 1000} seconds that the directory may take`;
    if (lastStatus === 429)
        return `was throttled until ${limit} were over. AWS allows 20 calls a second: run again when less else is calling, or allow more time with --directory-timeout.`;
    if (lastStatus >= 500)
        return `failed on the side of AWS (HTTP ${lastStatus}) until ${limit} were over. Run again; see the AWS Health Dashboard if it lasts.`;
    return `had no answer within ${limit}. Check the way to AWS, or allow more with --directory-timeout.`;
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
        return `did not reach AWS. Check the network and ${settings(asked, "region")}; the AWS SDK takes no notice of HTTPS_PROXY.`;
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

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sso-admin/dist-cjs/index.js
var client_sso_admin_dist_cjs = __webpack_require__(1488);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-ini/dist-cjs/index.js
var credential_provider_ini_dist_cjs = __webpack_require__(5869);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-web-identity/dist-cjs/index.js
var credential_provider_web_identity_dist_cjs = __webpack_require__(9956);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/config/index.js
var config = __webpack_require__(7291);
// EXTERNAL MODULE: ./lib/directory/credentials.js
var credentials = __webpack_require__(7710);
// EXTERNAL MODULE: ./lib/directory/queue.js
var directory_queue = __webpack_require__(8043);
;// CONCATENATED MODULE: ./lib/directory/connect.js









const failed = (reason) => ({ status: "failed", reason });
/** The answer to a call; whatever the SDK throws becomes AwsTrouble. */
async function call(asked, send) {
    try {
        return await send();
    }
    catch (error) {
        throw new AwsTrouble(asked, error);
    }
}
/** Finds credentials and Region, or says what is wrong with them. No service is asked yet, but for those that give credentials. */
async function connect(options, requestHandler, signal) {
    const source = options.chain === "auto" ? await findCredentials(options) : undefined;
    if (source?.kind === "none")
        return { status: "skipped", reason: source.reason };
    // Adaptive: after a throttle the SDK slows down by itself, for whatever else calls in this account.
    const calling = { maxAttempts: limits/* AWS_ATTEMPTS */.v9, retryMode: "adaptive", requestHandler };
    const configuration = { ...calling, ...(options.region ? { region: options.region } : {}) };
    const store = new dist_cjs/* IdentitystoreClient */.bC({ ...configuration, ...provider(source, calling) });
    const trouble = await credentialTrouble(store, source, signal);
    if (requestHandler.refused)
        return failed(`The call for AWS credentials ${requestHandler.refused.message}`);
    if (trouble)
        return trouble;
    const region = await regionOf(store);
    if (region instanceof Error)
        return failed(`There are AWS credentials, but no Region (${oneLine(region)}). Set instances.${options.instance ?? "default"}.region in the policy, or AWS_REGION.`);
    // The credentials of the first client, so that a role is assumed only once.
    const again = { ...configuration, credentials: store.config.credentials };
    const admin = new client_sso_admin_dist_cjs/* SSOAdminClient */.cJe(again);
    const inRegion = (other) => {
        const moved = { ...again, region: other };
        return { store: new dist_cjs/* IdentitystoreClient */.bC(moved), admin: new client_sso_admin_dist_cjs/* SSOAdminClient */.cJe(moved), region: other, inRegion };
    };
    return { store, admin, region, inRegion };
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
        await (0,directory_queue/* unlessAborted */.W)(store.config.credentials(), signal);
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

;// CONCATENATED MODULE: ./lib/directory/choose-instance.js
/** The one instance that is meant: that of the ARN in the policy, else the only one. Else the reason says what to write there. */
function chooseInstance(instances, meant) {
    const { region, instanceArn } = meant;
    const setting = `instances.${meant.name}`;
    if (instances.length === 0)
        return {
            reason: `ListInstances in ${region} found no instance of IAM Identity Center. Set ${setting}.region in the policy to its primary Region and use credentials of the account that owns it or administers it by delegation; or set ${setting}.identityStoreId, which needs no search.`,
        };
    const [only, ...others] = instances.filter((instance) => instanceArn === undefined || instance.instanceArn === instanceArn);
    if (!only)
        return {
            reason: `ListInstances in ${region} did not find ${instanceArn}, which ${setting}.instanceArn in the policy names. It found ${instances.map(described).join(", ")}.`,
        };
    if (others.length > 0)
        return { reason: several(instances, meant) };
    const { status = "ACTIVE" } = only;
    if (status === "ACTIVE")
        return only;
    return {
        reason: `ListInstances in ${region} found ${described(only)}, whose status is ${status}: it cannot be asked before it is ACTIVE. Set ${setting}.instanceArn in the policy if another one is meant.`,
    };
}
const several = (instances, { name, region }) => `ListInstances in ${region} found ${instances.length} instances of IAM Identity Center: ${instances.map(described).join(", ")}. The organization's belongs to its management account; one that another account owns is an account instance, which has no permission sets. Set instances.${name}.identityStoreId or instances.${name}.instanceArn in the policy to the one that is meant.`;
function described({ instanceArn, identityStoreId, owner, name }) {
    const named = name === undefined ? "" : ` ${JSON.stringify(name)}`;
    return `${instanceArn}${named} (${identityStoreId}${owner === undefined ? "" : `, of the account ${owner}`})`;
}

;// CONCATENATED MODULE: ./lib/directory/find-store.js




/**
 * The identity store that ListInstances leads to, and the clients by which to ask it: those of its primary Region, since a copy
 * elsewhere may lag behind. May throw AwsTrouble.
 */
async function findStore(sdk, { instance: name = "default", instanceArn, region: given }, signal) {
    const instances = await listInstances(sdk, name, signal);
    const { region } = sdk;
    const chosen = chooseInstance(instances, { name, region, ...(instanceArn ? { instanceArn } : {}) });
    if ("reason" in chosen)
        return failed(chosen.reason);
    const { instanceArn: found, identityStoreId, primaryRegion = region } = chosen;
    const opened = { instanceArn: found, identityStoreId };
    if (primaryRegion === region)
        return { sdk, opened };
    if (!given)
        return { sdk: sdk.inRegion(primaryRegion), opened };
    return failed(`The primary Region of ${found} is ${primaryRegion}, as ListInstances says, but instances.${name}.region in the policy is ${given}. Set it to ${primaryRegion}.`);
}
async function listInstances({ admin, region }, instance, signal) {
    const asked = { operation: "ListInstances", instance, region };
    const found = [];
    const tokens = new Set();
    let token;
    do {
        const command = new client_sso_admin_dist_cjs/* ListInstancesCommand */._SW(token === undefined ? {} : { NextToken: token });
        const reply = await call(asked, () => admin.send(command, { abortSignal: signal }));
        if (!reply.Instances)
            throw new AwsTrouble(asked, "it has no Instances");
        for (const listed of reply.Instances)
            found.push(...readInstance(listed));
        token = reply.NextToken;
        if (token !== undefined && tokens.has(token))
            throw new AwsTrouble(asked, "the same page token came twice");
        if (token !== undefined)
            tokens.add(token);
    } while (token !== undefined);
    return found;
}
/** AWS's model lets every field be absent; what has no ARN or no store cannot be asked. */
function* readInstance(listed) {
    const { InstanceArn, IdentityStoreId, OwnerAccountId, Name, Status, PrimaryRegion } = listed;
    if (!InstanceArn || !IdentityStoreId)
        return;
    yield {
        instanceArn: InstanceArn,
        identityStoreId: IdentityStoreId,
        ...(OwnerAccountId ? { owner: OwnerAccountId } : {}),
        ...(Name ? { name: Name } : {}),
        ...(Status ? { status: Status } : {}),
        ...(PrimaryRegion ? { primaryRegion: PrimaryRegion } : {}),
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/directory/pace.js


/** A second, and a little: timers end up to a millisecond early, and clocks differ. */
const SECOND_MS = 1005;
const MACHINE = {
    now: () => performance.now(),
    sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
};
/**
 * Makes no more than so many calls in any second, in the order in which they come: few calls never wait, and many are as fast as is
 * allowed. A second counts from the end of a call, since nobody knows when it arrived at the other side.
 */
function createPace(callsPerSecond, clock = MACHINE) {
    const ends = [];
    let last = Promise.resolve();
    const turn = async (signal) => {
        const [oldest] = ends.length < callsPerSecond ? [] : ends;
        if (oldest !== undefined) {
            const left = (await (0,directory_queue/* unlessAborted */.W)(oldest, signal)) + SECOND_MS - clock.now();
            if (left > 0)
                await clock.sleep(Math.ceil(left), signal);
            ends.shift();
        }
        let end = () => undefined;
        ends.push(new Promise((resolve) => {
            end = () => resolve(clock.now());
        }));
        return end;
    };
    return async (call, signal = NEVER) => {
        const own = last.then(() => turn(signal));
        last = own.catch(() => undefined);
        const end = await own;
        try {
            return await call();
        }
        finally {
            end();
        }
    };
}
const NEVER = new AbortController().signal;

;// CONCATENATED MODULE: ./lib/directory/empty-groups.js


/** Why so many groups cannot be asked one by one within `deadlineMs`; undefined where they can. Said before the first call. */
function tooManyToAsk(groups, deadlineMs) {
    const seconds = Math.ceil(groups / limits/* IDENTITY_STORE_CALLS_PER_SECOND */.uk);
    if (seconds * 1000 <= deadlineMs)
        return undefined;
    return `Asking ${groups} groups for their members takes at least ${seconds} seconds, since AWS allows ${limits/* IDENTITY_STORE_CALLS_PER_SECOND */.uk} calls a second, but the directory may take ${deadlineMs / 1000}. Allow more with --directory-timeout, or leave --members out.`;
}
/** Each group with whether it is empty, a few at once. A group that is gone by now is left out. */
async function tellEmptiness(groups, store) {
    const told = [];
    for (let start = 0; start < groups.length; start += limits/* GROUP_LOOKUPS_AT_ONCE */.gh) {
        const some = groups.slice(start, start + limits/* GROUP_LOOKUPS_AT_ONCE */.gh);
        const wave = await Promise.all(some.map((group) => tell(group, store)));
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
/** What the guard knows of a stored group. One without a name cannot be referred to, so that it takes no part in matching. */
function known({ groupId, displayName, externalIds, createdBy }) {
    if (displayName === undefined)
        return undefined;
    const provenance = provenanceOf(externalIds);
    return { groupId, displayName, externalIds, provenance, ...(createdBy === undefined ? {} : { createdBy }) };
}

;// CONCATENATED MODULE: ./lib/directory/search.js


/**
 * Asks for one name after another, or reads one page after another where that takes fewer calls or names may not be looked up.
 * `pages` is how many pages a listing had last.
 */
function createSearch(pages) {
    const state = { token: undefined, tokens: new Set(), asked: new Set(), ids: [], mayLookUp: true };
    return {
        step: async (names, store) => {
            const isListed = !state.mayLookUp || pages() <= names.length;
            const found = isListed ? await readPage(state, store) : await search_lookUp(state, names, store);
            return found.filter(({ displayName }) => names.includes(displayName));
        },
    };
}
async function readPage(state, store) {
    const { groups, next } = await store.page(state.token);
    if (next !== undefined && state.tokens.has(next))
        throw store.unusable("the same page token came twice");
    state.token = next;
    if (next === undefined)
        state.tokens.clear();
    else
        state.tokens.add(next);
    return groups.flatMap((group) => known(group) ?? []);
}
async function search_lookUp(state, names, store) {
    const id = state.ids.shift();
    try {
        if (id === undefined)
            await askForName(state, names, store);
        const group = id === undefined ? undefined : known(await store.group(id));
        return group ? [group] : [];
    }
    catch (error) {
        if (!(error instanceof AwsTrouble) || !(isMissingGroup(error) || isDenied(error)))
            throw error;
        if (isDenied(error))
            state.mayLookUp = false;
        return [];
    }
}
async function askForName(state, names, store) {
    const next = names.find((name) => !state.asked.has(name));
    if (next === undefined)
        state.asked.clear();
    const name = next ?? names[0];
    if (name === undefined)
        return;
    state.asked.add(name);
    state.ids.push(await store.groupIdOf(name));
}

;// CONCATENATED MODULE: ./lib/directory/remember-groups.js






/**
 * A directory that asks AWS for each thing once. Up to GROUP_LOOKUPS new names are looked up one by one; more, or one that is
 * not there, lead to a listing, which then answers everything. `asOf` is the time of the first answer, the oldest one.
 */
function rememberGroups(options, access) {
    const queue = options.queue ?? (0,directory_queue/* createQueue */.y)(options.deadlineMs);
    const memory = { lookedUp: new Map() };
    const search = createSearch(() => Math.max(1, Math.ceil((memory.listing?.length ?? 0) / limits/* GROUPS_PER_PAGE */.zz)));
    const asking = (ask) => (signal) => answer(options, memory, access, ask, signal);
    return {
        groups: async (wanted) => {
            const ask = (store) => (wanted === "all" ? list(store, memory) : find(wanted, store, memory));
            const answered = await queue.run(asking(ask));
            return answered.status === "ready" && memory.listing ? { ...answered, isWhole: true } : answered;
        },
        groupsAnew: (names, { signal, deadlineMs }) => answer({ ...options, deadlineMs }, memory, access, (store) => search.step(names, store), signal),
        identityStoreId: () => memory.opened?.identityStoreId,
        instanceArn: () => memory.opened?.instanceArn,
        withEmptiness: async (groups) => {
            const reason = tooManyToAsk(groups.length, options.deadlineMs);
            if (reason !== undefined)
                return { status: "failed", reason };
            return queue.run(asking((store) => tellEmptiness(groups, store)));
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
        memory.unavailable = {
            status: "failed",
            reason: explain(error, { isOver: signal.aborted, deadlineMs, lastStatus: access.lastStatus() }),
        };
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

// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var node_http_handler_dist_cjs = __webpack_require__(1279);
;// CONCATENATED MODULE: ./lib/directory/aws-hosts.js
// Services that the SDK calls to answer for groups, and to fetch credentials: STS, and the two of a profile that signs in by
// Identity Center. Source: the endpoint rules of these clients in the AWS SDK for JavaScript, 3.1138.
const SERVICES = new Set(["identitystore", "sso", "sts", "portal.sso", "oidc"]);
// One of each partition, for IPv4 and for both protocols. Source: partitions.json of the same SDK; a test holds the two together.
const SUFFIXES = new Set([
    "amazonaws.com",
    "api.aws",
    "amazonaws.com.cn",
    "api.amazonwebservices.com.cn",
    "amazonaws.eu",
    "api.amazonwebservices.eu",
    "c2s.ic.gov",
    "api.aws.ic.gov",
    "sc2s.sgov.gov",
    "api.aws.scloud",
    "cloud.adc-e.uk",
    "api.cloud-aws.adc-e.uk",
    "csp.hci.ic.gov",
    "api.aws.hci.ic.gov",
]);
const REGION = /^[a-z][a-z-]{3,30}-\d{1,2}$/;
/** The one endpoint without a Region that is still called. Source: AWS STS, "Regions and endpoints". */
const GLOBAL_STS = "sts.amazonaws.com";
/**
 * Whether a host is an endpoint of AWS itself that the guard has reason to call, in any partition, with or without FIPS. Not
 * every host below `amazonaws.com` is: buckets, functions and load balancers of anybody live there, and so do VPC endpoints.
 */
function isAwsHost(host) {
    if (host === GLOBAL_STS)
        return true;
    const labels = host.split(".");
    const at = labels.findIndex((label) => REGION.test(label));
    if (at < 1)
        return false;
    const service = labels
        .slice(0, at)
        .join(".")
        .replace(/-fips$/, "");
    return SERVICES.has(service) && SUFFIXES.has(labels.slice(at + 1).join("."));
}

;// CONCATENATED MODULE: ./lib/directory/request-handler.js



/** A request that was not sent, because it would have gone to somebody whom nobody trusts. The message is a whole sentence. */
class RefusedEndpoint extends Error {
    name = "RefusedEndpoint";
}
// The header that names service and operation. Source: awsJson1.1; calls for credentials speak another protocol and lack it.
const TARGET = "x-amz-target";
// The header that is the same for all tries of one call. Source: @smithy/core, retryMiddleware.
const INVOCATION = "amz-sdk-invocation-id";
/** Only what is tried again: throttling, and the server errors above it. */
const TOO_MANY_REQUESTS = 429;
/**
 * The way out for every request of the SDK, whichever of its parts makes it: the clients, their retries, and whatever fetches
 * credentials. An endpoint that an earlier step set by `AWS_ENDPOINT_URL`, its kin, or a profile's `services` is seen here.
 */
class RequestHandler extends node_http_handler_dist_cjs.NodeHttpHandler {
    #options;
    #refused;
    #turnedAway = new Map();
    constructor(options) {
        super({
            connectionTimeout: limits/* AWS_CONNECTION_TIMEOUT_MS */.Ql,
            requestTimeout: limits/* AWS_REQUEST_TIMEOUT_MS */.ZE,
            throwOnRequestTimeout: true,
        });
        this.#options = options;
    }
    /** The first request that was refused: what asks for credentials may hide it. */
    get refused() {
        return this.#refused;
    }
    /** The HTTP status with which AWS turned away the last of the calls that are to be tried again; undefined where there is none. */
    get lastStatus() {
        return [...this.#turnedAway.values()].at(-1);
    }
    async handle(request, handling = {}) {
        const { bounds, pace } = this.#options;
        const reason = bounds && refusal(request, bounds);
        if (reason !== undefined) {
            const refused = new RefusedEndpoint(reason);
            this.#refused ??= refused;
            throw refused;
        }
        const send = () => this.#send(request, handling);
        return TARGET in request.headers ? pace(send, signalOf(handling)) : send();
    }
    async #send(request, handling) {
        const call = request.headers[INVOCATION] ?? "";
        this.#turnedAway.delete(call);
        const answered = await super.handle(request, handling);
        const { statusCode } = answered.response;
        if (statusCode >= TOO_MANY_REQUESTS)
            this.#turnedAway.set(call, statusCode);
        return answered;
    }
}
/** The SDK's own type of a signal is older than the one of Node, which it is given. */
const signalOf = ({ abortSignal }) => abortSignal instanceof AbortSignal ? abortSignal : undefined;
function refusal({ protocol, hostname, port }, { allowedEndpoints, environment }) {
    const origin = originOf(`${protocol}//${hostname}${port === undefined ? "" : `:${port}`}`);
    if (environment["NODE_TLS_REJECT_UNAUTHORIZED"] === "0" && protocol === "https:")
        return `would go to ${origin} with NODE_TLS_REJECT_UNAUTHORIZED=0, so that nobody knows who answers. Take that variable out of the job.`;
    const isNamed = allowedEndpoints.some((allowed) => originOf(allowed) === origin);
    if (isNamed || (origin === `https://${hostname}` && isAwsHost(hostname)))
        return undefined;
    return `would go to ${origin}, which is no host of AWS, and whose answers would be believed. Take AWS_ENDPOINT_URL, its variants and \`endpoint_url\` out of the job; or name this address in directory.allowedEndpoints of the base's policy.`;
}
const originOf = (url) => (URL.canParse(url) ? new URL(url).origin : url);

;// CONCATENATED MODULE: ./lib/directory/identity-center.js









/**
 * IAM Identity Center as a directory. `chain` "auto" takes credentials from environment, profile or web identity and answers
 * `skipped` where there are none; "full" asks the SDK's whole chain, instance metadata included, and fails where it has none.
 * `environment` must be the environment of this process: the SDK reads its own variables there. All questions together may
 * take `deadlineMs` milliseconds. Every answer is remembered, trouble too: ask anew with a new directory. Never rejects for
 * trouble with AWS.
 *
 * This file and those that it imports are all that knows the AWS SDK, and it is only ever reached by `await import()`: without
 * AWS nothing of it is loaded.
 */
function openIdentityCenter(options) {
    const { allowedEndpoints, environment, identityStoreId } = options;
    // All that a listing brings survives, so that V8 lets the space for new objects grow, to 96 MB with Node 24: 100,000 groups then
    // hold 350 MB instead of 230. Measured: test/e2e/cli/large-directory.test.ts. Source: V8, flag-definitions.h, and heap.cc.
    (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
    const handler = new RequestHandler({
        pace: createPace(limits/* IDENTITY_STORE_CALLS_PER_SECOND */.uk),
        ...(allowedEndpoints ? { bounds: { allowedEndpoints, environment } } : {}),
    });
    let sdk;
    return rememberGroups(options, {
        lastStatus: () => handler.lastStatus,
        open: async (signal) => {
            const connected = await connect(options, handler, signal);
            if ("status" in connected)
                return connected;
            sdk = connected;
            if (identityStoreId)
                return { identityStoreId };
            const found = await findStore(sdk, options, signal);
            if ("status" in found)
                return found;
            sdk = found.sdk;
            return found.opened;
        },
        store: (id, signal) => {
            if (!sdk)
                throw new Error("The identity store is asked before it is open.");
            const asked = { instance: options.instance ?? "default", region: sdk.region, identityStoreId: id };
            return identityStore(sdk.store, asked, signal);
        },
    });
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
function stored({ GroupId, DisplayName, ExternalIds, CreatedBy }, asked) {
    if (!GroupId)
        throw new AwsTrouble(asked, "a group has no GroupId");
    const externalIds = (ExternalIds ?? []).flatMap(({ Issuer, Id }) => Issuer && Id ? [{ issuer: Issuer, id: Id }] : []);
    return { groupId: GroupId, displayName: DisplayName, externalIds, createdBy: CreatedBy };
}


/***/ }),

/***/ 8043:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted),
/* harmony export */   y: () => (/* binding */ createQueue)
/* harmony export */ });
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
    return {
        run: (task) => {
            const result = last.then(() => run(task));
            last = result.catch(() => undefined);
            return result;
        },
        leftMs: () => Math.max(0, left),
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


/***/ })

};
;