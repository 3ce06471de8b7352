import type { Blob, Definition, Dialect, Document, Place, SecretRule } from "../core.ts";
import { decode } from "../documents/decode.ts";
import { parseDocuments } from "../documents/parse.ts";
import { createSource } from "../documents/source.ts";
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

export interface Found {
  readonly secrets: readonly FoundSecret[];
  readonly definitions: readonly FoundDefinition[];
}

/** Everything that the detectors find in one blob. The target of a symbolic link is searched as the text that it is. */
export function scanBlob(blob: Blob, { secrets, dialects }: Detectors): Found {
  const { text } = decode(blob.bytes);
  const rules = secrets.filter((rule) => passesSomewhere(rule.anchor, blob.paths, text));
  const readers =
    blob.kind === "file" ? dialects.filter((dialect) => passesSomewhere(dialect.anchor, blob.paths, text)) : [];
  const oid = blob.oid === undefined ? {} : { oid: blob.oid };
  return {
    secrets: [...findSecrets(blob.paths[0], text, rules)].map((found) => ({ paths: blob.paths, ...oid, ...found })),
    definitions: kindsOf(blob.paths, readers).flatMap(({ paths, dialects: own }) =>
      [...findDefinitions(paths[0], text, own)].map((found) => ({ paths, ...oid, ...found })),
    ),
  };
}

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

function* findSecrets(path: string, text: string, rules: readonly SecretRule[]): Iterable<Omit<FoundSecret, "paths">> {
  if (rules.length === 0) return;
  for (const view of viewsOf(path, text)) {
    for (const rule of rules) {
      for (const { start, end, secret } of rule.find(view)) {
        yield { rule: rule.id, secret, place: view.place(start, end), undone: view.undone };
      }
    }
  }
}

function* findDefinitions(
  path: string,
  text: string,
  dialects: readonly Dialect[],
): Iterable<Omit<FoundDefinition, "paths">> {
  if (dialects.length === 0) return;
  const view = { ...createSource(path, text), undone: [] };
  let parsed: readonly Document[] | undefined;
  for (const dialect of dialects) {
    parsed ??= parseDocuments(path, text);
    for (const document of parsed.length > 0 ? parsed : [undefined]) {
      for (const { at, ...definition } of dialect.read(view, () => document)) {
        yield { definition, place: at.source.place(at.start, at.end) };
      }
    }
  }
}
