import type { Document, Identity, Instance, Problem, Reader, Span } from "../core.ts";
import { entriesOf, headOf } from "../documents/nodes.ts";
import { createSource } from "../documents/source.ts";
import { matchesGlobs } from "../policy/glob.ts";
import type { IdentityFile, IdentityFiles } from "./files.ts";
import { NATIVE_KEYS } from "./native-schema.ts";
import { isSnapshot, native } from "./readers/native.ts";

/** In the order in which they are asked; the first that claims a document reads it. */
const READERS: readonly Reader[] = [native];

/** The paths of files that these identity files refer to, each once. */
export const referencesIn = (files: readonly IdentityFile[]): ReadonlySet<string> =>
  new Set(files.flatMap((file) => file.documents).flatMap(referencesOf));

const referencesOf = (document: Document): readonly string[] =>
  READERS.find((reader) => reader.claims(document))?.references?.(document) ?? [];

/** Whether a path is among the files of an instance; an instance without globs takes every file. */
export const belongsTo = (path: string, instance: Instance): boolean =>
  instance.files.length === 0 || matchesGlobs(path, instance.files);

/** Whether a glob of the instance names this path, and no other takes it out. */
export const isNamedBy = (path: string, instance: Instance): boolean =>
  belongsTo(path, instance) &&
  matchesGlobs(
    path,
    instance.files.filter((glob) => !glob.startsWith("!")),
  );

/**
 * The declared access of one instance in one tree. `claimedBefore` holds the paths that a reader claimed in the tree that the
 * change starts from, so that a file cannot slip out of sight. Problems are `invalid-yaml`, `duplicate-key`, `unknown-field`,
 * `invalid-field`, `unclaimed-file`, `missing-file` and `invalid-inline-policy`.
 */
export function loadIdentity(
  name: string,
  instance: Instance,
  { files, referenced }: IdentityFiles,
  claimedBefore: ReadonlySet<string>,
): Identity {
  const own = files.filter((file) => belongsTo(file.path, instance));
  const documents = own.flatMap((file) => file.documents);
  const readerOf = new Map(
    documents.map((document) => [document, READERS.find((reader) => reader.claims(document))] as const),
  );
  const parts = READERS.map((reader) => {
    const claimed = documents.filter((document) => readerOf.get(document) === reader);
    return reader.read(claimed, (path) => referenced.get(path) ?? { status: "missing", why: "NO_FILE" });
  });
  const claimedPaths = new Set(parts.flatMap((part) => part.claims.map((claim) => claim.path)));
  const paths = { claimed: claimedPaths, claimedBefore, referenced: referencesIn(own) };
  const unclaimed = own.flatMap((file) => [
    ...unreadable(file, claimedPaths),
    ...unclaimedProblems(file, instance, readerOf, paths),
  ]);
  return {
    instance: name,
    accounts: parts.flatMap((part) => part.accounts),
    organizationalUnits: parts.flatMap((part) => part.organizationalUnits),
    groups: parts.flatMap((part) => part.groups),
    permissionSets: parts.flatMap((part) => part.permissionSets),
    assignments: parts.flatMap((part) => part.assignments),
    claims: parts.flatMap((part) => part.claims),
    problems: [...parts.flatMap((part) => part.problems), ...unclaimed],
  };
}

function* unclaimedProblems(
  file: IdentityFile,
  instance: Instance,
  readerOf: ReadonlyMap<Document, Reader | undefined>,
  paths: Readonly<Record<"claimed" | "claimedBefore" | "referenced", ReadonlySet<string>>>,
): Iterable<Problem> {
  const why = (document: Document | undefined): string | undefined => {
    const key = document ? nativeKey(document) : brokenKey(file);
    if (key) return `KEY ${key}`;
    if (paths.claimed.has(file.path)) return undefined;
    if (paths.claimedBefore.has(file.path)) return "CLAIMED_BEFORE";
    // A file that another one refers to has been read as part of it.
    return isNamedBy(file.path, instance) && !paths.referenced.has(file.path) ? "IDENTITY_GLOB" : undefined;
  };
  if (file.documents.length === 0 && file.text.trim() === "" && !paths.claimedBefore.has(file.path)) return;
  const open = file.documents.filter((document) => !readerOf.get(document));
  const candidates: readonly (Document | undefined)[] = file.documents.length === 0 ? [undefined] : open;
  for (const document of candidates) {
    if (document && isSnapshot(document, nativeKeysOf(document))) continue;
    const found = why(document);
    if (!found) continue;
    yield { rule: "unclaimed-file", at: document ? headOf(document.root) : startOf(file), found };
    yield* document?.problems ?? [];
  }
}

/** A file that YAML or JSON parsers of deployers would read, and we cannot: too large, or not UTF-8. */
function* unreadable(file: IdentityFile, claimedPaths: ReadonlySet<string>): Iterable<Problem> {
  const matters = claimedPaths.has(file.path) || brokenKey(file) !== undefined;
  if (file.oversized) yield { rule: "invalid-yaml", at: startOf(file), found: "TOO_LARGE" };
  else if (file.encoding !== "utf-8" && matters)
    yield { rule: "invalid-yaml", at: startOf(file), found: "NOT_UTF8", expected: [file.encoding] };
}

const nativeKeysOf = (document: Document): readonly string[] =>
  entriesOf(document.root).flatMap(({ key }) => (NATIVE_KEYS.includes(key.value) ? [key.value] : []));

const nativeKey = (document: Document): string | undefined =>
  nativeKeysOf(document)[0] ??
  (document.problems.length > 0 ? (brokenKey(document) ?? hiddenKey(document)) : undefined);

/** A native key at the start of a line of a text that does not parse, so that a syntax error hides nothing. */
const brokenKey = ({ text }: { readonly text: string }): string | undefined =>
  NATIVE_KEYS.find((key) => new RegExp(`(?:^|\\u0085)(?:\\{\\s*)?["']?${key}["']?\\s*:`, "m").test(text));

/**
 * A native key anywhere in a text of which nobody knows what stands at its top: one that was refused as a whole, or one that is
 * broken and calls itself ours, such as JSON on one line.
 */
const hiddenKey = ({ text, problems }: Document): string | undefined =>
  problems.some(({ found }) => found === "TOO_DEEP" || found === "ALIAS_BOMB") || OWN_VERSION.test(text)
    ? NATIVE_KEYS.find((key) => new RegExp(`["']?${key}["']?\\s*:`).test(text))
    : undefined;

const OWN_VERSION = /["']?schemaVersion["']?\s*:\s*1\b/;

const startOf = (file: IdentityFile): Span => ({ source: createSource(file.path, file.text), start: 0, end: 0 });

/**
 * The identity of every instance in one tree. `before`: that of the tree from which the change starts. Declared access that
 * lies in the files of no instance is told of the first one.
 */
export function identitiesOf(
  instances: Readonly<Record<string, Instance>>,
  { files, referenced }: IdentityFiles,
  before?: ReadonlyMap<string, Identity>,
): ReadonlyMap<string, Identity> {
  const strays = files.flatMap((file) => [...strayProblems(file, Object.values(instances))]);
  return new Map(
    Object.entries(instances).map(([name, instance], index) => {
      const claimedBefore = new Set(before?.get(name)?.claims.map((claim) => claim.path));
      const identity = loadIdentity(name, instance, { files, referenced }, claimedBefore);
      return [name, index === 0 ? { ...identity, problems: [...identity.problems, ...strays] } : identity] as const;
    }),
  );
}

function* strayProblems(file: IdentityFile, instances: readonly Instance[]): Iterable<Problem> {
  const isExcluded = ({ files }: Instance): boolean =>
    files.some((glob) => glob.startsWith("!") && matchesGlobs(file.path, [glob.slice(1)]));
  if (instances.some((instance) => belongsTo(file.path, instance) || isExcluded(instance))) return;
  for (const document of file.documents) {
    if (READERS.some((reader) => reader.claims(document)))
      yield { rule: "unclaimed-file", at: headOf(document.root), found: "NO_INSTANCE" };
  }
}
