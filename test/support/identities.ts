import type { Identity, Instance } from "../../src/core.ts";
import { type IdentityFile, identityFiles } from "../../src/identity/files.ts";
import { isNamedBy, loadIdentity } from "../../src/identity/load.ts";
import { blobOf } from "./policies.ts";

/** An instance of these globs; without any it takes every file. */
export const instanceOf = (...files: string[]): Instance => ({ files, identityProvider: "entra" });

/** The identity files among these texts, as a tree of them would give. */
export const filesOf = (
  texts: Readonly<Record<string, string | Uint8Array>>,
  wanted: (path: string) => boolean,
): readonly IdentityFile[] =>
  Object.entries(texts).flatMap(([path, text]) => identityFiles(blobOf(path, text), wanted));

/** The declared access in these texts, for one instance and with what was claimed before the change. */
export function identityOf(
  texts: Readonly<Record<string, string | Uint8Array>>,
  instance: Instance = instanceOf(),
  claimedBefore: readonly string[] = [],
): Identity {
  const before = new Set(claimedBefore);
  const files = filesOf(texts, (path) => before.has(path) || isNamedBy(path, instance));
  return loadIdentity("default", instance, files, before);
}

/** The declared access of one native YAML file, without its `schemaVersion: 1`. */
export const nativeOf = (text: string): Identity => identityOf({ "access.yaml": `schemaVersion: 1\n${text}` });
