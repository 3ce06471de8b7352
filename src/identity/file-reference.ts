import { posix } from "node:path";

/** Where a written path leads: to a path relative to DIR, or nowhere that may be read. */
export type FileReference = { readonly path: string } | { readonly refused: "ABSOLUTE" | "OUTSIDE" };

/**
 * The file that an identity file names. A path is relative to DIR, as in Landing Zone Accelerator (relative to the folder of its
 * configuration) and Terraform (to the root module): https://awslabs.github.io/landing-zone-accelerator-on-aws. One that
 * begins with `./` or `../` is relative to the file that it stands in. So one path never means two files.
 */
export function resolveReference(from: string, written: string): FileReference {
  if (/^(?:[/\\~]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(written)) return { refused: "ABSOLUTE" };
  const base = /^\.{1,2}\//.test(written) ? posix.dirname(from) : "";
  const path = posix.normalize(posix.join(base, written));
  return path === ".." || path.startsWith("../") ? { refused: "OUTSIDE" } : { path };
}
