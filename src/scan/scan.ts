import type { Blob, Definition, Dialect, Document, Place, SecretRule } from "../core.ts";
import { decode } from "../documents/decode.ts";
import { formatOf, parseDocuments } from "../documents/parse.ts";
import { createSource } from "../documents/source.ts";
import { DOCUMENT_BYTES } from "../limits.ts";
import { keepSpecific } from "./precedence.ts";
import { passesPath, passesSomewhere } from "./prefilter.ts";
import { viewsOf } from "./views.ts";

/** What looks for secrets and definitions. */
export interface Detectors {
  readonly secrets: readonly SecretRule[];
  readonly dialects: readonly Dialect[];
}

/** Where something was found: plain data, since it may come from a worker. `paths` are all paths of the blob. */
interface FoundAt {
  readonly paths: readonly [string, ...string[]];
  readonly oid?: string;
  /** The commit that brought it, where a range was searched. */
  readonly commit?: string;
  readonly place: Place;
}

/** A secret as found. `secret` is the one copy of it; it goes on only into mask() and the fingerprint. */
export interface FoundSecret extends FoundAt {
  readonly rule: string;
  readonly secret: string;
  readonly undone: readonly string[];
}

/** A definition as found. */
export interface FoundDefinition extends FoundAt {
  readonly definition: Omit<Definition, "at">;
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
}

/** Everything that the detectors find in one blob. The target of a symbolic link is searched as the text that it is. */
export function scanBlob(blob: Blob, { secrets, dialects }: Detectors): Found {
  const { text } = decode(blob.bytes);
  const rules = secrets.filter((rule) => passesSomewhere(rule.anchor, blob.paths, text));
  const readers =
    blob.kind === "file" ? dialects.filter((dialect) => passesSomewhere(dialect.anchor, blob.paths, text)) : [];
  const oid = blob.oid === undefined ? {} : { oid: blob.oid };
  const read = kindsOf(blob.paths, readers).map(({ paths, dialects: own }) => {
    const { definitions, unread } = findDefinitions(paths[0], text, own);
    return { definitions: definitions.map((found) => ({ paths, ...oid, ...found })), unread };
  });
  return {
    secrets: keepSpecific([...findSecrets(blob.paths, text, rules)], rules).map((found) => ({
      paths: blob.paths,
      ...oid,
      ...found,
    })),
    definitions: read.flatMap((part) => part.definitions),
    unread: read.flatMap((part) => part.unread),
  };
}

/** What was found in several blobs, in their order. */
export const joinFound = (parts: readonly Found[]): Found => ({
  secrets: parts.flatMap((part) => part.secrets),
  definitions: parts.flatMap((part) => part.definitions),
  unread: parts.flatMap((part) => part.unread),
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

function* findSecrets(
  paths: readonly [string, ...string[]],
  text: string,
  rules: readonly SecretRule[],
): Iterable<Omit<FoundSecret, "paths">> {
  if (rules.length === 0) return;
  for (const view of viewsOf(paths[0], text)) {
    for (const rule of rules) {
      // A rule of certain paths sees the one of its blob's that is such.
      const path = paths.find((own) => passesPath(rule.anchor, own)) ?? paths[0];
      for (const { start, end, secret } of rule.find({ ...view, path })) {
        yield { rule: rule.id, secret, place: view.place(start, end), undone: view.undone };
      }
    }
  }
}

interface FoundInFile {
  readonly definitions: readonly Omit<FoundDefinition, "paths">[];
  readonly unread: readonly Unread[];
}

function findDefinitions(path: string, text: string, dialects: readonly Dialect[]): FoundInFile {
  if (text.length > DOCUMENT_BYTES && formatOf(path, text) !== undefined) {
    return { definitions: [], unread: [{ path, why: "it is too large to be parsed" }] };
  }
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
