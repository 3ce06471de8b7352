import type { Identity, Instance } from "../../src/core.ts";
import { type IdentityFile, type IdentityFiles, identityFiles } from "../../src/identity/files.ts";
import { isNamedBy, loadIdentity, referencesIn } from "../../src/identity/load.ts";
import { createListing, referencedFile } from "../../src/identity/referenced.ts";
import { blobOf } from "./policies.ts";

/** An instance of these globs; without any it takes every file. */
export const instanceOf = (...files: string[]): Instance => ({ files, identityProvider: "entra" });

type Texts = Readonly<Record<string, string | Uint8Array>>;

/** The identity files among these texts, as a tree of them would give. */
const filesOf = (texts: Texts, wanted: (path: string) => boolean): readonly IdentityFile[] =>
  Object.entries(texts).flatMap(([path, text]) => identityFiles(blobOf(path, text), wanted));

/** The identity files among these texts and what they refer to, as a tree of them would give. */
export function identityFilesOf(texts: Texts, wanted: (path: string) => boolean): IdentityFiles {
  const files = filesOf(texts, wanted);
  const listing = createListing();
  const blobs = new Map(Object.entries(texts).map(([path, text]) => [path, blobOf(path, text)] as const));
  for (const blob of blobs.values()) listing.add(blob);
  const paths = [...referencesIn(files)];
  const referenced = new Map(paths.map((path) => [path, referencedFile(path, blobs.get(path), listing)] as const));
  return { files, referenced };
}

/** The declared access in these texts, for one instance and with what was claimed before the change. */
export function identityOf(
  texts: Texts,
  instance: Instance = instanceOf(),
  claimedBefore: readonly string[] = [],
): Identity {
  const before = new Set(claimedBefore);
  const files = identityFilesOf(texts, (path) => before.has(path) || isNamedBy(path, instance));
  return loadIdentity("default", instance, files, before);
}

/** The declared access of one native YAML file, without its `schemaVersion: 1`. */
export const nativeOf = (text: string): Identity => identityOf({ "access.yaml": `schemaVersion: 1\n${text}` });
