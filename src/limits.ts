/** Every number that a platform or this project sets, with its source. Nothing else holds such a number. */

// GitHub Actions

/** Annotations of one level that a step may make; later ones stay in the log only. Source: actions/runner ExecutionContext.cs, _maxCountPerIssueType. */
export const ANNOTATIONS_PER_LEVEL = 10;
/** Characters of an annotation's message before it is cut. Source: actions/runner ExecutionContext.cs, _maxIssueMessageLength. */
export const ANNOTATION_MESSAGE_CHARACTERS = 4096;
/** Bytes of a step's job summary; above it nothing is shown. Source: actions/runner FileCommandManager.cs, AttachmentSizeLimit. */
export const SUMMARY_BYTES = 1024 * 1024;
/** Findings of one rule above which annotations and comments show one line with a count. Source: our own. */
export const FINDINGS_SHOWN_PER_RULE = 20;

// What we are willing to read. Source: our own, from measurements in bench/.

/** Nesting of a YAML, JSON or HCL document. The composer of `yaml` recurses, and 5,000 levels abort the process. */
export const DOCUMENT_DEPTH = 100;
/** Nodes of one file after its aliases are followed. */
export const DOCUMENT_NODES = 2_000_000;
/** Bytes of a file that is parsed as a document. */
export const DOCUMENT_BYTES = 32 * 1024 * 1024;
/** Bytes of a JSON file or text that is read as an inline policy: eight times what AWS takes, so that white space is not in the way. */
export const POLICY_TEXT_BYTES = 256 * 1024;
/** Files that the identity files of one tree may refer to. Above Identity Center's quota of 3,500 permission sets. */
export const REFERENCED_FILES = 4_000;
/** Referenced files that are not there for which a similar path is looked up. */
export const SIMILAR_PATH_LOOKUPS = 20;
/** Bytes of a blob that is held in memory; what is larger is searched in stretches. Whatever may be parsed is held: nothing else needs a whole. */
export const BLOB_BYTES = DOCUMENT_BYTES;
/** Bytes of a commit or tag object, which is always held. Nobody writes such a message; V8 takes no text of twice the length. */
export const MESSAGE_BYTES = 256 * 1024 * 1024;

/** Rounds of fixing and judging again, since a fix may bring to light what could not be read before. Source: ESLint, MAX_AUTOFIX_PASSES. */
export const FIX_ROUNDS = 10;

// git

/** Milliseconds that one git process may take. */
export const GIT_DEADLINE_MS = 10 * 60 * 1000;
/** Milliseconds for the one question that is only for comfort: which commit brought a finding. */
export const ATTRIBUTION_DEADLINE_MS = 20 * 1000;
/** Blobs, and paths, of which the origin is looked up: their ids are arguments of one process. Source: Windows, 32,767 characters of a command line. */
export const ATTRIBUTED_OBJECTS = 400;
/** The depth of a fetch that leaves nothing out. Source: git's shallow.h, INFINITE_DEPTH, which --unshallow stands for. */
export const WHOLE_DEPTH = 0x7fffffff;
/** Bytes that one git process may print where its output is collected and not streamed. */
export const GIT_OUTPUT_BYTES = 1024 * 1024 * 1024;
/** Bytes of a list of files that git may print; a tree bomb lists without end. 50 MB is Chromium's. Source: our own. */
export const GIT_LISTING_BYTES = 256 * 1024 * 1024;
/** The oldest git that can be told to run nothing out of a bare repository. Source: git 2.38 release notes, safe.bareRepository. */
export const GIT_OLDEST = [2, 38] as const;

// IAM

/** Characters of an IAM user's name. Source: IAM user guide, "IAM and AWS STS quotas", "Name lengths". */
export const IAM_USER_NAME_CHARACTERS = 64;
/** Characters up to which a text is taken for the name of a type; the longest of CloudFormation's is far shorter. Source: our own. */
export const TYPE_NAME_CHARACTERS = 256;

// IAM Identity Center

/** Bytes of a permission set's inline policy that are no white space. Source: IAM Identity Center user guide, "IAM Identity Center quotas"; IAM user guide, "IAM and AWS STS quotas". */
export const INLINE_POLICY_BYTES = 10_240;
/** Bytes of a permission set's inline policy in all. Source: the same quotas; botocore sso-admin-2020-07-20, PermissionSetPolicyDocument. */
export const INLINE_POLICY_TOTAL_BYTES = 32_768;
/** Results of one page of ListGroups. Source: botocore identitystore-2020-06-15, MaxResults. */
export const GROUPS_PER_PAGE = 100;
/** Names up to which single look-ups are cheaper than a listing. Source: our own: a look-up costs two calls, a listing one for each 100 groups. */
export const GROUP_LOOKUPS = 10;
/** Seconds that the whole directory gate may take unless --directory-timeout says otherwise. Source: our own. */
export const DIRECTORY_TIMEOUT_SECONDS = 120;
/** Single look-ups that are under way at once; AWS allows 20 calls a second for each operation. Source: our own. */
export const GROUP_LOOKUPS_AT_ONCE = 5;
/** Calls of one operation that AWS takes in a second. Source: IAM Identity Center user guide, quotas, "Identity Store API throttle limits". */
export const IDENTITY_STORE_CALLS_PER_SECOND = 20;
/** Milliseconds between two questions for groups that are awaited. Source: our own. */
export const SYNC_POLL_MS = 10_000;
/** Minutes that a run may wait for groups. Source: GitHub Docs, "Actions limits": a job on a hosted runner ends after 6 hours. */
export const SYNC_WAIT_MINUTES = 360;
/** Tries of one call, the first included; between them the SDK waits longer and longer. Source: our own. */
export const AWS_ATTEMPTS = 6;
/** Milliseconds to reach an AWS endpoint. Source: our own. */
export const AWS_CONNECTION_TIMEOUT_MS = 5_000;
/** Milliseconds until an AWS endpoint answers one try. Source: our own. */
export const AWS_REQUEST_TIMEOUT_MS = 20_000;
/** Milliseconds that the clock of whoever took a snapshot may be ahead of ours. Source: our own. */
export const SNAPSHOT_CLOCK_SKEW_MS = 5 * 60 * 1000;
/** Managed policies of one permission set, AWS's and the customer's together. Source: user guide, "IAM Identity Center quotas". */
export const MANAGED_POLICIES_PER_SET = 25;
/** Managed policies that every account lets a role have. Source: user guide, "IAM Identity Center quotas", note 1. */
export const MANAGED_POLICIES_PER_ROLE = 10;
/** Managed policies that an account with IAM's newer default lets a role have. Source: IAM user guide, "IAM and AWS STS quotas". */
export const MANAGED_POLICIES_PER_ROLE_NEWER = 20;
/** Names that no group can be given. Source: Identity Store API reference, CreateGroup, DisplayName. */
export const RESERVED_GROUP_NAMES: readonly string[] = ["Administrator", "AWSAdministrators"];
/**
 * Characters, beside tab and line breaks, that AWS is said to refuse in what is provisioned, although its model of a group
 * has them. Source: Microsoft's tutorial "Configure AWS IAM Identity Center for automatic user provisioning"; Okta's article
 * "AWS provisioning error: Request is unparsable, syntactically incorrect, or violates schema".
 */
export const UNPROVISIONED_CHARACTERS = "<>;:%";

// Identity providers

/** Characters of a group's name in Microsoft Entra ID. Source: Microsoft Graph, resource type group, displayName. */
export const ENTRA_GROUP_NAME_CHARACTERS = 256;
/** Characters of a group's name in Okta. Source: Okta Workflows, Okta connector, "Create Group". */
export const OKTA_GROUP_NAME_CHARACTERS = 255;

// Declared access

/** Organizational units that lie one in the other below the root. Source: AWS Organizations user guide, "Quotas for AWS Organizations". */
export const ORGANIZATIONAL_UNIT_LEVELS = 5;
/** Groups that the templates of one instance may stand for, each account of each assignment counted. Source: our own. */
export const TEMPLATE_GROUPS = 1_000_000;
/** Pairs of characters that one rule compares in search of what was meant. Source: our own: about a second. */
export const SPELLING_COMPARISONS = 50_000_000;

/**
 * The fewest and the most characters of the fields of identity files. Source: the models sso-admin-2020-07-20,
 * identitystore-2020-06-15 and organizations-2016-11-28 (botocore 1.44.5); `alias`, `note`: our own.
 */
export const CHARACTERS = {
  groupName: [1, 1024],
  groupDescription: [1, 1024],
  groupId: [36, 47],
  externalId: [1, 256],
  userName: [1, 128],
  permissionSetName: [1, 32],
  permissionSetDescription: [1, 700],
  relayState: [1, 240],
  managedPolicyArn: [20, 2048],
  policyName: [1, 128],
  policyPath: [1, 512],
  tagKey: [1, 128],
  tagValue: [0, 256],
  accountId: [12, 12],
  organizationalUnitId: [6, 68],
  alias: [1, 128],
  note: [1, 1000],
} as const;
/** Tags of one permission set. Source: IAM Identity Center user guide, "Tagging resources": 50 for each resource; the model lets 75 through. */
export const TAGS = 50;
/** Seconds that a session may last. Source: IAM Identity Center user guide, "Set session duration": 1 to 12 hours. */
export const SESSION_SECONDS = [3600, 43_200] as const;

// Secrets

/** Characters of a secret that may never be shown in a row. Source: our own. */
export const SECRET_CHARACTERS_SHOWN = 11;

/**
 * Times its own length that a text may be decoded in all, so that cost stays linear in what somebody commits. Eight
 * transformations undone everywhere, and each of what they give once more, come to 72; ordinary text stays below 2. Source: our own.
 */
export const DECODED_TIMES = 16;
/** Characters that are decoded at least, since the cost of small texts is nothing. Source: our own. */
export const DECODED_CHARACTERS = 1024 * 1024;
/**
 * Characters of a secret, as it is written, on each side of what is undone in it: an AWS SCIM token has 600, each of which takes
 * six as an escape. Source: our own.
 */
export const SECRET_PIECES_CHARACTERS = 4096;
/** Characters before and after that, for the name of a value. Source: our own. */
export const DECODING_CONTEXT_CHARACTERS = 256;
/** Bytes of a blob that are searched at once. Source: our own: what is decoded of so many stays in memory. */
export const SCAN_BYTES = 8 * 1024 * 1024;
/** Bytes that two searched stretches of a blob share: the longest secrets, of about 3,000 characters, with 16 bytes for each. Source: our own. */
export const SCAN_OVERLAP_BYTES = 64 * 1024;

/**
 * Bytes before and behind what is left of a secret that are read as text where a blob is large. Source: our own: rules look at less
 * around what they go by, 6,000 characters at the most, and no token is written in more.
 */
export const NEIGHBOURHOOD_BYTES = 16 * 1024;

/** Names of paths or references that are searched as one text. Source: our own. */
export const NAMES_AT_ONCE = 1000;
/** Bytes after which blobs are searched as bytes before they are read as text. Measured: making the filter takes as long as to read so many. */
export const FILTER_START_BYTES = 16 * 1024;
/** Bytes in files that the same dialects read, after which those are searched as bytes first. Measured: making a filter takes 1 to 5 ms. */
export const DIALECT_FILTER_START_BYTES = 256 * 1024;
/** Bytes after which a scan goes on in a worker. Measured: see bench/worker.js. */
export const WORKER_START_BYTES = 32 * 1024 * 1024;
/** Files on the disk of which a worker reads its share from the beginning. Source: our own estimate; of 20,000 it does, see bench/work-tree.js. */
export const WORKER_START_FILES = 5_000;
/**
 * Bytes of files that may define something, which a worker leaves to the main thread: the first ones of each language take five times as
 * long as later ones, in every thread that reads some. Measured: the 111 files of bench/definitions.js, 800 KB, took 0.8 s of the
 * processor where nothing had been read before, and 0.15 s in the same thread afterwards.
 */
export const LEFT_BYTES = 512 * 1024;
/** Objects of a history up to which it is read in the main thread. Measured: see bench/history.js. */
export const HISTORY_WORKER_OBJECTS = 5_000;
/** Objects of which packs are read without git, since tables of all of them are held: 80 bytes for each. Source: our own: memory stays below 300 MiB. */
export const PACKED_OBJECTS = 1_000_000;
/** Workers that read a history, each with a git of its own. More than four wait for the disk and each other. */
export const HISTORY_WORKERS = 4;
/** Milliseconds in which a worker that has work must answer something; then the scan has failed. Source: our own. */
export const WORKER_DEADLINE_MS = 5 * 60 * 1000;

/** Permission sets that AWS Control Tower makes. Source: AWS Control Tower user guide, "IAM Identity Center groups for AWS Control Tower". */
export const CONTROL_TOWER_SETS: readonly string[] = [
  "AWSAdministratorAccess",
  "AWSOrganizationsFullAccess",
  "AWSPowerUserAccess",
  "AWSReadOnlyAccess",
  "AWSServiceCatalogAdminFullAccess",
  "AWSServiceCatalogEndUserAccess",
];

// Reports

/** Columns of a source line that a code frame shows. Source: our own. */
export const FRAME_COLUMNS = 100;
/** Bytes of a job summary kept free for closing tags and for the sentence on what was left out. Source: our own. */
export const SUMMARY_RESERVED_BYTES = 4096;
/** Problems of one HCL file that are kept; the first say enough about a file that is broken throughout. Source: our own. */
export const DOCUMENT_PROBLEMS = 100;
