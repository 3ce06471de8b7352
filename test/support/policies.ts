import type { Gate, HeldBlob, Tree } from "../../src/core.ts";
import { type LoadedPolicy, loadPolicy } from "../../src/policy/load.ts";

/** One rule of each gate, as far as policies care. */
export const GATE_OF: ReadonlyMap<string, Gate> = new Map<string, Gate>([
  ["unknown-field", "documents"],
  ["unknown-group", "directory"],
  ["near-miss-group", "directory"],
  ["unverified-provenance", "directory"],
  ["aws-scim-token", "secrets"],
  ["scim-key", "secrets"],
  ["iam-user", "iam-users"],
  ["unused-waiver", "policy"],
]);

/** A file of a tree. */
export const blobOf = (path: string, content: string | Uint8Array): HeldBlob => ({
  paths: [path],
  kind: "file",
  bytes: typeof content === "string" ? Buffer.from(content) : content,
});

/** A policy file of this text, as loaded. */
export const policyOf = (text: string, path = "policy.yml"): LoadedPolicy =>
  loadPolicy(path, blobOf(path, text), GATE_OF);

/** A tree that holds these texts. */
export function treeOf(files: Readonly<Record<string, string>>, name = "the test tree"): Tree {
  const blobs = new Map(Object.entries(files).map(([path, text]) => [path, blobOf(path, text)] as const));
  return {
    name,
    async *blobs() {
      yield* blobs.values();
    },
    read: async (path) => blobs.get(path),
  };
}
