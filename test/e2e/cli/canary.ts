import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { SECRET_CHARACTERS_SHOWN } from "../../../src/limits.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { type RunOptions, run } from "./command-line.ts";

/** Every stretch of `secret` that is too long to be shown and stands in `text`; the first one, or undefined. */
export function leakIn(text: string, secret: string): string | undefined {
  const length = SECRET_CHARACTERS_SHOWN + 1;
  for (let start = 0; start + length <= secret.length; start++) {
    const piece = secret.slice(start, start + length);
    if (text.includes(piece)) return text.slice(Math.max(0, text.indexOf(piece) - 60), text.indexOf(piece) + 80);
  }
  return undefined;
}

/**
 * Runs the command line and holds all that it writes (standard output, standard error, and the file that --output names)
 * against the secret. Answers the exit code and all that was written.
 */
export function quiet(
  directory: string,
  secret: string,
  args: readonly string[],
  options?: RunOptions,
): { readonly code: number | null; readonly written: string } {
  const { code, stdout, stderr } = run(directory, args, options);
  const output = args[args.indexOf("--output") + 1];
  const file = args.includes("--output") && output !== undefined && code !== 2 ? readFileSync(output, "utf8") : "";
  const written = `${stdout}\n${stderr}\n${file}`;
  expect(leakIn(written, secret), args.map((arg) => arg.replace(secret, "TOKEN")).join(" ")).toBeUndefined();
  expect(written.trim()).not.toBe("");
  return { code, written };
}

/** A folder in no repository, with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
