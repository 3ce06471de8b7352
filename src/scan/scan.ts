import type { Asking } from "../asking.ts";
import type { Beside, Blob, Definition, Dialect, HeldBlob, LargeBlob, Place, SecretRule, Unscanned } from "../core.ts";
import type { Origin } from "../git/origins.ts";
import { type FoundInFile, readDefinitions, unparsedDefinitions } from "./definitions.ts";
import { keepSpecific } from "./precedence.ts";
import { findSecrets, findSecretsIn, type SeenSecrets, type Sought } from "./secrets.ts";
import type { Wide } from "./texts.ts";
import { type UnscannedContent, undecoded, unscannedIn } from "./unscanned.ts";

/** What looks for secrets and definitions. */
export interface Detectors {
  readonly secrets: readonly SecretRule[];
  readonly dialects: readonly Dialect[];
}

/** Where something was found: plain data, since it may come from a worker. `paths` are all paths of the blob. */
interface FoundAt {
  readonly paths: readonly [string, ...string[]];
  readonly oid?: string;
}

/** A secret as found. `secret` is the one copy of it; it goes on only into mask() and the fingerprint. */
export interface FoundSecret extends FoundAt {
  readonly rule: string;
  readonly secret: string;
  readonly place: Place;
  readonly undone: readonly string[];
  /** The pieces in which it is written, where something had to be undone: they too are not to be shown. */
  readonly written: readonly string[];
  /** Where it stands, if not in a file. */
  readonly beside?: Beside;
  /** The commit that brought it, and when that was made; where a range was searched and the answer is known. */
  readonly origin?: Origin;
  /** Whether the secret still stands in the head, where a range was searched. */
  readonly atHead?: boolean;
}

/** A definition as found. */
export interface FoundDefinition extends FoundAt {
  readonly definition: Omit<Definition, "at">;
  readonly place: Place;
}

/** A blob in which secrets were not looked for as they should be. */
export interface FoundUnscanned extends FoundAt {
  readonly unscanned: Unscanned;
  /** Tells this content from another in the same file: a hash. */
  readonly content: string;
}

/** A file that names what a dialect looks for, and that could not be read as a whole. */
export interface Unread {
  readonly path: string;
  readonly why: string;
}

export interface Found {
  readonly secrets: readonly FoundSecret[];
  readonly definitions: readonly FoundDefinition[];
  readonly unread: readonly Unread[];
  readonly unscanned: readonly FoundUnscanned[];
}

/** Asked about a file that some dialect would read: true where that is left to somebody else. */
export type Leave = (blob: HeldBlob) => boolean;

const READ_ALL: Leave = () => false;

/**
 * Everything that the detectors find in one blob. The target of a symbolic link is searched as the text that it is. `sought`:
 * which of the secret rules are asked, and about what of it.
 */
export function scanBlob(
  blob: HeldBlob,
  { secrets, dialects }: Detectors,
  sought: Sought = { rules: secrets },
  leave: Leave = READ_ALL,
): Found {
  const seen = findSecrets(blob, sought);
  return foundIn(blob, secrets, {
    seen,
    unscanned: isSearched(blob, secrets) ? unscannedIn(blob, seen.isCut) : [],
    files: blob.kind === "file" ? readDefinitions(blob, dialects, leave) : [],
  });
}

/** The same for a blob of which the bytes have to be asked for; `wide` says which UTF-16 it is. */
export function* scanLarge(
  blob: LargeBlob,
  { secrets, dialects }: Detectors,
  { sought, wide }: { readonly sought: Sought; readonly wide: Wide },
): Asking<Found> {
  const { paths, unheld } = blob;
  const content = { paths, size: unheld.size, wide };
  const seen = yield* findSecretsIn(content, sought);
  return foundIn(blob, secrets, {
    seen,
    unscanned: seen.isCut && isSearched(blob, secrets) ? [yield* undecoded(blob)] : [],
    files: blob.kind === "file" ? yield* unparsedDefinitions(content, dialects) : [],
  });
}

const isSearched = ({ kind }: Blob, secrets: readonly SecretRule[]): boolean =>
  secrets.length > 0 && (kind === "file" || kind === "symlink");

interface Parts {
  readonly seen: SeenSecrets;
  readonly unscanned: readonly UnscannedContent[];
  readonly files: readonly FoundInFile[];
}

function foundIn(blob: Blob, rules: readonly SecretRule[], { seen, unscanned, files }: Parts): Found {
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
export const joinFound = (parts: readonly Found[]): Found => ({
  secrets: parts.flatMap((part) => part.secrets),
  definitions: parts.flatMap((part) => part.definitions),
  unread: parts.flatMap((part) => part.unread),
  unscanned: parts.flatMap((part) => part.unscanned),
});
