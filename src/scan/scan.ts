import type { Beside, Blob, Definition, Dialect, Document, Place, SecretRule, Unscanned } from "../core.ts";
import { decode } from "../documents/decode.ts";
import { formatOf, parseDocuments } from "../documents/parse.ts";
import { createSource } from "../documents/source.ts";
import type { Origin } from "../git/origins.ts";
import { DOCUMENT_BYTES } from "../limits.ts";
import { keepSpecific } from "./precedence.ts";
import { passesPath, passesSomewhere } from "./prefilter.ts";
import { findSecrets, type Sought } from "./secrets.ts";
import { textsOf } from "./texts.ts";
import { unscannedIn } from "./unscanned.ts";

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
export type Leave = (blob: Blob) => boolean;

const READ_ALL: Leave = () => false;

/**
 * Everything that the detectors find in one blob. The target of a symbolic link is searched as the text that it is. `sought`:
 * which of the secret rules are asked, and about what of it.
 */
export function scanBlob(
  blob: Blob,
  { secrets, dialects }: Detectors,
  sought: Sought = { rules: secrets },
  leave: Leave = READ_ALL,
): Found {
  const { paths } = blob;
  const isContent = blob.kind === "file" || blob.kind === "symlink";
  const at = {
    paths,
    ...(blob.oid === undefined ? {} : { oid: blob.oid }),
    ...(isContent ? {} : { beside: blob.kind }),
  };
  const seen = findSecrets(blob, sought);
  const unscanned = secrets.length === 0 || !isContent ? [] : unscannedIn(blob, seen.isCut);
  const read = blob.kind === "file" ? readDefinitions(blob, dialects, leave) : [];
  return {
    secrets: keepSpecific(seen.secrets, secrets).map((found) => ({ ...at, ...found })),
    definitions: read.flatMap((part) => part.definitions.map((found) => ({ ...at, paths: part.paths, ...found }))),
    unread: read.flatMap((part) => part.unread),
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

interface Kind {
  readonly paths: [string, ...string[]];
  readonly dialects: readonly Dialect[];
}

/** Paths that are read alike. What a content means depends on its name: a copy as `a.txt` must not hide what `main.tf` defines. */
function kindsOf(paths: readonly string[], dialects: readonly Dialect[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const path of dialects.length > 0 ? paths : []) {
    const own = dialects.filter((dialect) => passesPath(dialect.anchor, path));
    const [suffix] = /(?:\.[^/]*|[^/.]*)$/.exec(path) ?? [path];
    const key = [suffix, ...own.map((dialect) => dialect.id)].join("\0");
    const known = kinds.get(key);
    if (known) known.paths.push(path);
    else kinds.set(key, { paths: [path], dialects: own });
  }
  return [...kinds.values()];
}

interface FoundInFile {
  readonly definitions: readonly Omit<FoundDefinition, "paths">[];
  readonly unread: readonly Unread[];
}

/** What the dialects find under each of a file's names. What is too large to be parsed is only asked whether it names anything. */
function readDefinitions(blob: Blob, dialects: readonly Dialect[], leave: Leave): readonly (Kind & FoundInFile)[] {
  const { paths, bytes, unheld } = blob;
  if (dialects.length === 0) return [];
  if (unheld !== undefined) {
    const parsed = paths.filter((path) => formatOf(path, "") !== undefined);
    return kindsOf(parsed, dialects).map(unreadKind);
  }
  if (bytes.length <= DOCUMENT_BYTES) {
    const { text } = decode(bytes);
    const readers = dialects.filter((dialect) => passesSomewhere(dialect.anchor, paths, text));
    if (readers.length === 0 || leave(blob)) return [];
    return kindsOf(paths, readers).map((kind) => ({ ...kind, ...findDefinitions(kind.paths[0], text, kind.dialects) }));
  }
  const named = new Set<Dialect>();
  for (const { source } of textsOf(paths[0], bytes)) {
    for (const dialect of dialects) if (passesSomewhere(dialect.anchor, paths, source.text)) named.add(dialect);
  }
  return kindsOf(paths, [...named]).map(unreadKind);
}

const unreadKind = (kind: Kind): Kind & FoundInFile => ({
  ...kind,
  definitions: [],
  unread: [{ path: kind.paths[0], why: "it is too large to be parsed" }],
});

function findDefinitions(path: string, text: string, dialects: readonly Dialect[]): FoundInFile {
  const view = { ...createSource(path, text), undone: [] };
  const parsed = parseDocuments(path, text);
  const definitions = dialects.flatMap((dialect) =>
    (parsed.length > 0 ? parsed : [undefined]).flatMap((document) =>
      [...dialect.read(view, () => document)].map(({ at, ...definition }) => ({
        definition,
        place: at.source.place(at.start, at.end),
      })),
    ),
  );
  return { definitions, unread: parsed.some(isRefused) ? [{ path, why: "it nests too deeply to be parsed" }] : [] };
}

// What a parser refused as a whole may define anything; a file with a mere syntax error still yields what is certain.
const isRefused = ({ problems }: Document): boolean =>
  problems.some(({ found }) => found === "TOO_DEEP" || found === "ALIAS_BOMB");
