import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

let root: string | undefined;

/** A new empty folder outside of every repository; all of them are removed after the test file that asked. */
export function temporaryFolder(name = "folder"): string {
  root ??= realpathSync(mkdtempSync(join(tmpdir(), "identity-guard-")));
  return mkdtempSync(join(root, `${name}-`));
}

afterAll(() => {
  if (root !== undefined) rmSync(root, { recursive: true, force: true });
  root = undefined;
});
