/** The agreed core of Identity Guard: readonly data and pure functions. I/O stands only behind `Directory` and the room `git/`. */
export type Gate = "policy" | "documents" | "directory" | "secrets" | "iam-users"; // "policy" always runs: policy errors and changes, waivers
export type Severity = "error" | "warning" | "note";
export type Evidence = "static" | "snapshot" | "live";
/** Lines and columns start at 1, columns count UTF-16 code units, the end is exclusive. `path` is relative to DIR, with "/". */
export interface Place {
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
/** A text that can say where a stretch of it stood in the original bytes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  place(start: number, end: number): Place;
}
/** A state of DIR that is judged: the work tree, the index, one commit. Paths are relative to DIR. */
export interface Tree {
  readonly name: string;
  readonly commit?: string;
  /** Every file once, in path order; throws UserError where the tree cannot be read completely. */
  blobs(): AsyncIterable<Blob>;
  /** How many blobs there are, where that is cheaper to tell than to read them. */
  size?(): Promise<number>;
  /** Where to read its blobs instead, in several threads; undefined where some of them lie elsewhere. */
  onDisk?(): Promise<FilesOnDisk | undefined>;
  /** One file, or undefined where the tree has no regular file of that path. */
  read(path: string): Promise<Blob | undefined>;
}
/** Files in path order, to be read as they are met: what is not there any more, or is neither file nor link, is no blob of the tree. */
export interface FilesOnDisk {
  /** The folder in which they lie, absolute. */
  readonly root: string;
  /** `name`: the bytes of the path, one character each. */
  readonly files: readonly { readonly path: string; readonly name: string }[];
}
/** UTF-16 offsets into `source.text`; turned into a Place only when a finding is made. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}
export interface Located<T> {
  readonly value: T;
  readonly at: Span;
}
/**
 * Every input is a blob: a work-tree file, an index entry, a Git object. Equal bytes are one blob with several paths. What stands
 * beside the files is searched for secrets as well: names of paths and references, and commit and tag objects, which have a
 * description in place of a path.
 */
export type Blob = HeldBlob | LargeBlob;
export type HeldBlob = Named & Held;
/** A blob that has to be asked for its bytes before the next one of its tree is taken; afterwards it says no more than its size. */
export type LargeBlob = Named & NotHeld;
interface Named {
  readonly paths: readonly [string, ...string[]];
  readonly kind: "file" | "symlink" | Beside;
  readonly oid?: string;
}
/** A content in memory. */
export interface Held {
  readonly bytes: Uint8Array;
  readonly unheld?: undefined;
}
/** A content that is larger than what is held in memory. The two are told apart by the compiler, so that none is taken for empty. */
export interface NotHeld<Answer = Uint8Array | Promise<Uint8Array>> {
  readonly unheld: Unheld<Answer>;
  readonly bytes?: undefined;
}
export interface Unheld<Answer = Uint8Array | Promise<Uint8Array>> {
  /** In bytes. */
  readonly size: number;
  /**
   * The bytes from `start` to before `end`, which stay as they are until the next are asked for; cheapest in their order. Throws
   * UserError where they are not there any more.
   */
  read(start: number, end: number): Answer;
}
/** How many bytes a content has. */
export const sizeOf = ({ bytes, unheld }: Held | NotHeld): number => (unheld ? unheld.size : bytes.length);
export type Beside = "path" | "commit" | "tag" | "reference";
/** How YAML writes a scalar without quotes and tag, so that each parser decides by rules of its own what it is. */
export type OpenStyle = "plain" | "block";
/** One tree for YAML, JSON and HCL (HCL takes the shape of its .tf.json), so readers and dialects know no parser. */
export type Node = { readonly at: Span; readonly tag?: string } & (
  | {
      readonly type: "scalar";
      readonly value: string | number | boolean | null;
      readonly written: string;
      readonly open?: OpenStyle;
    } // `written` keeps 012345670123
  | { readonly type: "list"; readonly items: readonly Node[] }
  | {
      readonly type: "map";
      readonly entries: readonly { readonly key: Located<string>; readonly value: Node; readonly open?: OpenStyle }[];
    } // `open`: of the key; duplicates kept, in order
  | { readonly type: "computed"; readonly written: string }
); // needs evaluation: counted, never guessed
/** What parsing or reading saw, without judgement or prose; the rule of the same id makes the finding. */
export interface Problem {
  readonly rule: string;
  readonly at: Span;
  readonly found: string;
  readonly expected?: readonly string[];
  readonly related?: Span;
  /** What it is about, where path and pointer do not tell: inside of a text that is a document of its own. */
  readonly subject?: string;
  readonly flaw?: Flaw;
}
/** What of a value breaks the rules of its field, as far as a check can tell. */
export interface Flaw {
  /** The map or list that stands there: its keys, none for a list, and how many entries or items it has. */
  readonly collection?: { readonly type: "map" | "list"; readonly keys: readonly string[]; readonly size: number };
  /** How many characters a text has, or entries a map, and the bound that this breaks. */
  readonly count?: { readonly of: "characters" | "entries"; readonly actual: number; readonly bound: number };
  /** The first character that the field does not take, how many such there are, what it takes instead, and the character's place. */
  readonly character?: { readonly text: string; readonly count: number; readonly instead?: string; readonly at?: Span };
  /** Seconds of a duration that is out of its bounds. */
  readonly seconds?: number;
  /** All values that the field takes. */
  readonly choices?: readonly string[];
  /** How a scalar is written that parsers disagree about; absent where JSON or a tag settles what it is. */
  readonly open?: OpenStyle;
  /** The value that is certainly meant. */
  readonly meant?: string | number | boolean;
  /** A scalar that belongs in a list, as its one item. */
  readonly item?: true;
  /** What is meant in place of a value that belongs under a key of the map that the field takes: that map. */
  readonly mapped?: string;
  /** The text that is meant on the condition named. */
  readonly perhaps?: {
    readonly text: string;
    readonly when: "hours" | "minutes" | "seconds" | "leading-zero" | "aws-managed" | "customer-managed";
  };
}
/** One YAML document, JSON value or HCL file; multi-document files give several, all with the offsets of their one file. */
export interface Document extends Source {
  readonly format: "yaml" | "json" | "hcl";
  readonly root: Node;
  readonly problems: readonly Problem[];
}
export interface Account {
  readonly alias: Located<string>;
  readonly id?: Located<string>;
  readonly production: boolean;
  readonly management: boolean;
  readonly organizationalUnit?: Located<string>;
}
export interface OrganizationalUnit {
  readonly alias: Located<string>;
  readonly id: Located<string>;
  readonly parent?: Located<string>;
}
export interface Group {
  readonly displayName: Located<string>;
  readonly source: "scim" | "identity-store";
  readonly description?: Located<string>;
  readonly externalId?: Located<string>;
  readonly groupId?: Located<string>;
  readonly owners: readonly string[];
  readonly justInTime: boolean;
}
export interface PolicyReference {
  readonly name: Located<string>;
  readonly path: string;
}
/**
 * An inline policy, wherever it is written: a map of the identity file, a JSON text in it, or a JSON file that it names. Nodes
 * and problems carry the spans of the file in which they really stand.
 */
export interface InlinePolicy {
  readonly form: "map" | "text" | "file";
  /** Where the permission set holds it, or names its file. */
  readonly at: Span;
  /** The file of its own that holds it. */
  readonly path?: string;
  /** Absent where it could not be read; a problem then says why. */
  readonly root?: Node;
  /** The JSON as it is written; a map has none. */
  readonly text?: string;
  /** Of the rules `missing-file`, `duplicate-key` and `invalid-inline-policy` (what is wrong with its syntax). */
  readonly problems: readonly Problem[];
}
export interface PermissionSet {
  readonly name: Located<string>;
  readonly description?: Located<string>;
  readonly sessionDuration?: Located<string>;
  readonly relayState?: Located<string>;
  readonly managedPolicies: readonly Located<string>[];
  readonly customerManagedPolicies: readonly PolicyReference[];
  readonly inlinePolicy?: InlinePolicy;
  readonly permissionsBoundary?: Located<string> | PolicyReference;
  readonly tags: ReadonlyMap<string, Located<string>>;
  readonly managedBy?: "control-tower" | "external";
  readonly owner?: Located<string>;
}
export interface Principal {
  readonly by: "group" | "groupTemplate" | "groupId" | "user";
  readonly name: Located<string>;
}
export interface Target {
  readonly kind: "account" | "organizational-unit";
  readonly name: Located<string>;
  readonly excluded: boolean;
}
/** As written: one entry may hold several permission sets and targets. A bad field is a Problem; it never removes the object. */
export interface Assignment {
  readonly principal: Principal;
  readonly permissionSets: readonly Located<string>[];
  readonly targets: readonly Target[];
  readonly expires?: Located<string>;
  readonly reason?: Located<string>;
  readonly owner?: Located<string>;
  readonly at: Span;
}
/** One instance of one tree. The runner judges each instance, and the base tree, with the same rules; a rule never loops over them. */
export interface Identity {
  readonly instance: string;
  readonly accounts: readonly Account[];
  readonly organizationalUnits: readonly OrganizationalUnit[];
  readonly groups: readonly Group[];
  readonly permissionSets: readonly PermissionSet[];
  readonly assignments: readonly Assignment[];
  readonly claims: readonly { readonly path: string; readonly reader: string; readonly why: string }[];
  readonly problems: readonly Problem[];
}
/** A file that an identity file refers to by its path, as the tree holds it. `near`: an existing path that may be meant. */
export type ReferencedFile =
  | { readonly status: "read"; readonly document: Document }
  | { readonly status: "unreadable"; readonly why: "TOO_LARGE" | "NOT_UTF8" | "TOO_MANY" }
  | { readonly status: "missing"; readonly why: "NO_FILE" | "SYMLINK" | "FOLDER"; readonly near?: string };
/** One file per format. Readers place values; the zod field schemas of identity/ judge them, whatever the reader. */
export interface Reader {
  readonly id: string;
  claims(document: Document): string | undefined;
  /** Paths of the files that a claimed document refers to, relative to DIR; they are loaded before it is read. */
  references?(document: Document): readonly string[];
  read(documents: readonly Document[], file: (path: string) => ReferencedFile): Omit<Identity, "instance">;
}
export type Provenance = "scim" | "directory" | "external" | "unverified";
export interface DirectoryGroup {
  readonly groupId: string;
  readonly displayName: string;
  readonly provenance: Provenance;
  readonly externalIds: readonly { readonly issuer: string; readonly id: string }[];
  /** Who made it, as AWS says. No value of it is documented, so that nothing is decided by it; no snapshot holds it. */
  readonly createdBy?: string;
}
/** Expected trouble is an answer, never an exception: no credentials is skipped; throttled, denied, wrong store is failed. */
export type Answer<T> =
  | {
      readonly status: "ready";
      readonly value: T;
      readonly evidence: Evidence;
      readonly asOf: string;
      /** Nothing was left out: the value holds all that there is, and not only what was wanted. */
      readonly isWhole?: true;
    }
  | { readonly status: "skipped" | "failed"; readonly reason: string };
/** The port. `verify` adds one method per fact (users, memberships, live assignments); each may fail alone. */
export interface Directory {
  /** The groups of these display names, as far as they exist; more may come with them. "all": every group. */
  groups(wanted: readonly string[] | "all"): Promise<Answer<readonly DirectoryGroup[]>>;
}
/** Everything a model rule can need. The runner loads only what enabled rules name; an unready fact skips or fails exactly its rules. */
export interface Facts {
  readonly documents: readonly Document[];
  readonly identity: Identity;
  readonly base: Identity | undefined;
  readonly policy: Policy;
  /** What is wrong with the policy file that governs, and with the one that the change would put in its place. */
  readonly policyProblems: readonly Problem[];
  /** Files that the guard trusts (policy, snapshot, baseline) and the change under judgement touches. */
  readonly trustedChanges: readonly TrustedChange[];
  readonly waivers: readonly WaiverUse[];
  readonly directoryGroups: readonly DirectoryGroup[];
  /** Display names that exist, as the directory gate sees them; undefined where it does not run, so that nobody was asked. */
  readonly existingGroups: ReadonlySet<string> | undefined;
  /** Every group; skipped where only the names that files refer to were looked up. */
  readonly directoryListing: readonly DirectoryGroup[];
  /** UTC, yyyy-mm-dd. */
  readonly today: string;
}
export interface TrustedChange {
  readonly path: string;
  readonly role: "policy" | "snapshot" | "baseline";
  readonly how: "added" | "changed" | "removed";
  readonly at?: Span;
}
/** `judged`: the gate of the waived rule ran in full, so that "matched nothing" means something. */
export interface WaiverUse {
  readonly waiver: Waiver;
  readonly at?: Span;
  readonly matched: number;
  readonly judged: boolean;
}
export interface Example {
  readonly files: Readonly<Record<string, string>>;
  readonly directory?: readonly DirectoryGroup[] /** The tree that the change starts from, where the rule compares. */;
  readonly base?: Readonly<Record<string, string>>;
} // "{{sample}}" = a generated secret, "{{companion}}" = what stands beside it
interface RuleCard {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly examples: {
    readonly bad: readonly [Example, ...Example[]];
    readonly good: readonly [Example, ...Example[]];
  };
}
/** What a rule yields; the runner adds the rest. No `at`: a live fact with no place here (SARIF points at the policy file). */
export interface Draft {
  readonly at?: Span;
  /** What the finding is about, in words that stay the same when the file is edited. Absent: its path and pointer. */
  readonly subject?: string;
  /** The key that the map at `at` lacks: it belongs to path and pointer, for a map may lack several. */
  readonly lacks?: string;
  readonly message: string;
  readonly severity?: Severity;
  readonly suggestion?: string;
  /** Other places of the same finding; `aside`: a place that only explains it. A `suggestion` replaces exactly its own place. */
  readonly related?: readonly {
    readonly at: Span;
    readonly message: string;
    readonly aside?: boolean;
    readonly suggestion?: string;
  }[];
  readonly properties?: Finding["properties"];
}
/** Judges facts. Synchronous and pure. */
export interface ModelRule<Need extends keyof Facts = keyof Facts> extends RuleCard {
  readonly gate: "policy" | "documents" | "directory";
  readonly needs: readonly Need[];
  check(facts: Pick<Facts, Need>): Iterable<Draft>;
}
/**
 * Where a detector could match at all. Sound: whatever find() or read() accepts, the anchor lets through. `patterns` say what can
 * be said of bytes: ASCII regular expressions of fixed length (see scan/prefilter/pattern.ts), one of which matches in whatever is
 * accepted. Without them, literals speak for themselves, and what only locate() knows has to be read as text.
 */
export type Anchor = (
  | { readonly literals: readonly string[]; readonly paths?: RegExp; readonly patterns?: readonly string[] }
  | { readonly paths: RegExp }
  // With `paths`: in files of these names alone.
  | { locate(text: string): Iterable<number>; readonly paths?: RegExp; readonly patterns?: readonly string[] }
) & {
  /** The same as `patterns`, of the last name of every path that `paths` lets through. */
  readonly names?: readonly string[];
};
/** An anchor of which bytes tell where nothing could match. */
export type SearchedAnchor = Required<Pick<Extract<Anchor, { locate: unknown }>, "locate" | "patterns">> & {
  readonly paths?: RegExp;
};
/** A blob's text, or a stretch with one or two transformations undone; place() leads back to the original. */
export interface View extends Source {
  readonly undone: readonly string[];
}
/** Random bytes, as many as asked for. */
export type Random = (bytes: number) => Uint8Array;
/** The surroundings in which a rule recognises its sample. */
export interface Setting {
  /** The path of the file. */
  readonly path?: string;
  /** The name under which it stands, in snake_case. */
  readonly key?: string;
  /** A text that stands beside it; "{{companion}}" in examples. */
  readonly companion?: string;
  /** The content of the file, where the secret's format is that of a whole file. */
  write?(secret: string): string;
}
/** Recognises one credential; may run in a worker. `secret` leaves scan/ only into mask() and the fingerprint; `fix` says how to revoke. */
export interface SecretRule extends RuleCard {
  readonly gate: "secrets";
  readonly anchor: Anchor;
  find(view: View): Iterable<{ readonly start: number; readonly end: number; readonly secret: string }>;
  /**
   * What is left of a secret in bytes, written as the anchor's `patterns`: where it is cut into pieces or holds escapes (`patterns`);
   * parts of which base64 is looked for (`encoded`); and characters of a kind that stand in a row in it, of which base64 can be
   * told, also in UTF-16 or of base64 (`run`), and where the text holds escapes (`escapedRun`). Absent: it is told from what
   * becomes of the anchor's. A rule that names a `run` finds its secret also in the items of a list.
   */
  readonly disguises?: {
    readonly patterns: readonly string[];
    readonly encoded?: readonly string[];
    readonly run?: string;
    readonly escapedRun?: string;
  };
  /** A secret, always of the same length. */
  sample(random: Random): string;
  /** Secrets of the rule's other formats, kinds and lengths. */
  variants?(random: Random): readonly string[];
  /** Texts that look much like a secret and hold none, made for this one call: find() finds nothing in any of them. */
  lookAlikes(random: Random): readonly string[];
  /** What must stand around a sample, for a rule that goes by more than the secret itself. */
  setting?(random: Random): Setting;
  /** Where finds of several rules overlap, only those of the least generality are kept. Absent: 0, a format of its own. */
  readonly generality?: number;
  /** What of a secret tells its owner which one it is, without giving it away; never 12 characters of it in a row. */
  label?(secret: string): string;
}
/**
 * Content in which secrets could not be looked for as they should be: git holds only a pointer to it, or it holds so much that would
 * have to be decoded that a limit was reached. No size is too large. `bytes`: its size, where that is known.
 */
export interface Unscanned {
  readonly why: "lfs-pointer" | "decoding-limit";
  readonly bytes?: number;
}
/** Judges content that was not scanned. */
export interface ContentRule extends RuleCard {
  readonly gate: "secrets";
  message(unscanned: Unscanned): string;
}
export type DefinitionKind =
  | "user"
  | "access-key"
  | "login-profile"
  | "ssh-key"
  | "service-credential"
  | "signing-certificate"
  | "membership"
  | "user-policy"
  | "mfa-device"
  | "minted"
  /** Nobody can tell from here: a macro, a template elsewhere, a module that nobody knows. */
  | "unresolved"
  /** A text within the file that the parser refused as a whole: it may define anything, and so the gate fails. */
  | "unreadable";
export interface Definition {
  readonly kind: DefinitionKind;
  readonly dialect: string;
  readonly name?: string /** Where the format names it: a logical id, a resource address. */;
  readonly address: string;
  /** What makes it, where that lies elsewhere: the source of a module, the location of a template, a macro. */
  readonly from?: string;
  readonly confidence: "definite" | "conditional" | "imperative";
  readonly at: Span;
}
/** scan/dialects/<id>.ts recognises; it holds no message and no severity. `document()` parses on demand, once per blob. */
export interface Dialect {
  readonly id: string;
  readonly anchor: Extract<Anchor, { literals: unknown }> | SearchedAnchor;
  read(view: View, document: () => Document | undefined): Iterable<Definition>;
  /** Whether a file of this name is read at all if its text begins so; every one if absent. Asked of what is too large to be parsed. */
  readsFrom?(path: string, beginning: string): boolean;
}
/** Judges one kind of definition from every dialect. The runner lowers an imperative definition from error to warning. */
export interface DefinitionRule extends RuleCard {
  readonly gate: "iam-users";
  readonly kind: DefinitionKind;
  /** Only what a change adds is worth a word; what stands there anyway is not. */
  readonly onlyAdded?: true;
  message(definition: Omit<Definition, "at">): string;
}
export type Rule = ModelRule | SecretRule | DefinitionRule | ContentRule;
/** The rules that look for secrets. */
export const isSecretRule = (rule: Rule): rule is SecretRule => "find" in rule;
/** The rules that judge what was not scanned. */
export const isContentRule = (rule: Rule): rule is ContentRule => rule.gate === "secrets" && !isSecretRule(rule);
export const defineRule = <Need extends keyof Facts>(rule: ModelRule<Need>): ModelRule<Need> => rule;
/** Another place of a finding. Where it has a suggestion, that replaces exactly the range, and the range is whole. */
export interface Related
  extends Pick<Place, "path" | "startLine" | "startColumn">,
    Partial<Pick<Place, "endLine" | "endColumn">> {
  readonly message: string;
  readonly suggestion?: string;
}
/** `fingerprint`: 16 hex of SHA-256 over rule, instance, subject joined by NUL; instance is "" for secrets and iam-users. All of Place, or none. */
export interface Finding extends Partial<Place> {
  readonly rule: string;
  readonly gate: Gate;
  readonly severity: Severity;
  readonly message: string;
  readonly subject?: string;
  readonly fingerprint: string;
  readonly instance: string;
  readonly evidence: Evidence;
  readonly state: "new" | "existing";
  readonly waiver?: Pick<Waiver, "owner" | "reason" | "expires">;
  readonly commit?: string;
  readonly suggestion?: string; // replaces exactly the range
  readonly related: readonly Related[];
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
}
/** Exactly one of path, subject, fingerprint. */
export interface Waiver {
  readonly rule: string;
  readonly path?: string;
  readonly subject?: string;
  readonly fingerprint?: string;
  readonly owner: string;
  readonly reason: string;
  readonly expires: string;
}
export interface Instance {
  /** Globs of the identity files of this instance, relative to DIR; `!` excludes. Empty: every file. */
  readonly files: readonly string[];
  readonly partition?: "aws" | "aws-us-gov" | "aws-cn";
  readonly region?: string;
  readonly instanceArn?: string;
  readonly identityStoreId?: string;
  readonly snapshot?: string;
  readonly identityProvider: "entra" | "okta" | "google" | "other";
}
/** Is z.infer of policy/schema.ts, defaults filled in; a type test holds the two equal. (Room for what later work adds.) */
export interface Policy {
  readonly gates: Readonly<Record<Exclude<Gate, "policy">, boolean>>;
  readonly require: readonly Gate[];
  readonly rules: Readonly<Record<string, Severity | "off">>;
  readonly directory: {
    readonly mode: "auto" | "live" | "off";
    readonly onFailure: "fail" | "snapshot";
    readonly locallyManagedGroups: readonly string[];
    /** Beginnings of issuers of external ids that count as the identity provider; empty: any issuer does. */
    readonly acceptedIssuers: readonly string[];
    /** Origins, beside AWS's own, that the action may ask about groups. */
    readonly allowedEndpoints: readonly string[];
    readonly maximumAgeHours?: number;
  };
  readonly instances: Readonly<Record<string, Instance>>;
  readonly iamUsers: {
    /** Globs of paths in which definitions are counted and not judged. */
    readonly exclude: readonly string[];
    /** Globs of module sources, without protocol, host of a registry and version. */
    readonly modules: { readonly makingUsers: readonly string[]; readonly trusted: readonly string[] };
  };
  readonly failOn: "error" | "warning" | "never";
  readonly waivers: readonly Waiver[];
  /** A file of fingerprint waivers. */
  readonly baseline?: string;
}
/** failed: a needed fact failed. skipped: no rule could run. ran: the rest; single rules that could not run are named, never shown as passed. */
export interface GateResult {
  readonly gate: Gate;
  readonly instance?: string;
  readonly status: "ran" | "skipped" | "failed";
  readonly reason?: string;
  readonly notChecked?: readonly { readonly rule: string; readonly reason: string }[];
  /** What the policy's `iamUsers.exclude` kept from being judged. */
  readonly excluded?: { readonly files: number; readonly definitions: number };
}
/** Sorted by path, startLine, startColumn, rule, fingerprint; two runs differ in durationMs only. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "identity-guard"; readonly version: string };
  readonly verdict: "pass" | "fail" | "incomplete" | "error";
  readonly policy: { readonly path: string; readonly commit?: string };
  readonly gates: readonly GateResult[];
  readonly findings: readonly Finding[];
  readonly durationMs: number;
  readonly directories: readonly {
    readonly instance: string;
    readonly mode: "live" | "snapshot" | "off";
    readonly takenAt?: string;
    /** For which groups the run waited to be provisioned: those that arrived, and those for which it waited in vain. */
    readonly waited?: {
      readonly seconds: number;
      readonly arrived: readonly string[];
      readonly missing: readonly string[];
    };
  }[];
  readonly checks?: readonly {
    readonly id: string;
    readonly instance: string;
    readonly status: "passed" | "failed" | "not-checked";
    readonly evidence: string;
    readonly todo?: string;
  }[];
  readonly identity: Readonly<
    Record<"files" | "accounts" | "groups" | "permissionSets" | "assignments" | "grants", number>
  > & { readonly formats: Readonly<Record<string, number>>; readonly referencedGroups: readonly string[] };
  readonly scanned: Readonly<Record<"files" | "blobs" | "commits" | "bytes", number>>;
}
