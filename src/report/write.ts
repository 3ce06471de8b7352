import { randomBytes, randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { constants, lstat, open, rename, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { UserError } from "../errors.ts";

/**
 * Writes a file whole or not at all: a new file beside it is filled and takes its name. An existing file keeps its
 * permissions and, where that is allowed, its owner; a new one gets 0644.
 *
 * @param path the file; its folder must exist.
 * @param root below this folder no part of the path may be a symbolic link: what stands there may have been committed by a stranger.
 * @throws UserError where a link, a folder, a missing folder or the file system stands in the way.
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
  root = process.cwd(),
): Promise<void> {
  await refuseLinks(path, root);
  const existing = await stateOf(path);
  if (existing && !existing.isFile())
    throw new UserError(`${quote(path)} is not a regular file. Name another file to write to.`);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(8).toString("hex")}.tmp`);
  try {
    await fill(temporary, content, existing);
    await rename(temporary, path);
  } catch (error) {
    // What went wrong first is what the user can mend; whether the new file could be removed as well is not.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw explained(path, error);
  }
}

/**
 * Writes a file that is not there yet, with these permissions.
 *
 * @throws UserError where something stands there, also a link, or the file system is in the way.
 */
export async function writeNewFile(path: string, content: string, mode: number): Promise<void> {
  try {
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
    const file = await open(path, flags, mode);
    try {
      await file.writeFile(content);
      await file.chmod(mode);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw explained(path, error);
  }
}

async function fill(path: string, content: string | Uint8Array, existing: Stats | undefined): Promise<void> {
  // O_NOFOLLOW does not exist on Windows; there it is undefined and adds nothing.
  const file = await open(
    path,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
    0o600,
  );
  try {
    await file.writeFile(content);
    // Whose file it is may not be ours to say; then it is ours now, as with every editor that writes a new file.
    if (existing) await file.chown(existing.uid, existing.gid).catch(() => undefined);
    await file.chmod(existing === undefined ? 0o644 : existing.mode & 0o777);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Appends to a file, which is made where it is missing; for GITHUB_STEP_SUMMARY.
 *
 * @throws UserError where the path is a symbolic link or cannot be written.
 */
export async function appendFile(path: string, text: string): Promise<void> {
  try {
    if ((await stateOf(path))?.isSymbolicLink()) throw new UserError(linkMessage(path, path));
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW;
    const file = await open(path, flags, 0o644);
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw explained(path, error);
  }
}

/**
 * Appends a name and its value to GITHUB_OUTPUT or another environment file. The delimiter is random, so that no value can
 * end itself and begin another name. Source: GitHub Docs, "Workflow commands", multiline strings.
 *
 * @throws UserError where the file cannot be written.
 */
export async function appendEnvironmentFile(path: string, name: string, value: string): Promise<void> {
  if (!/^[A-Za-z_][\w-]*$/.test(name)) throw new TypeError(`${JSON.stringify(name)} is no name of an output.`);
  let delimiter: string;
  do delimiter = `identity_guard_${randomUUID()}`;
  while (value.includes(delimiter));
  await appendFile(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** Parts of the path above `root` are the machine's own (such as /tmp on macOS, which is a link) and may be links. */
async function refuseLinks(path: string, root: string): Promise<void> {
  const whole = resolve(root, path);
  const within = relative(resolve(root), whole);
  const outside = within === ".." || within.startsWith(`..${sep}`) || isAbsolute(within);
  const parts = outside
    ? []
    : within.split(sep).map((_part, index, all) => join(resolve(root), ...all.slice(0, index + 1)));
  for (const part of new Set([...parts, whole])) {
    if ((await stateOf(part))?.isSymbolicLink()) throw new UserError(linkMessage(path, part));
  }
}

const linkMessage = (path: string, link: string): string =>
  `${quote(path)} was not written, because ${link === path ? "it" : quote(link)} is a symbolic link, and a link could ` +
  "lead to a file that nobody meant to overwrite. Remove the link, or name another file.";

async function stateOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw explained(path, error);
  }
}

function explained(path: string, error: unknown): unknown {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new UserError(
      `${quote(path)} was not written, because there is no folder ${quote(dirname(path))}. Create it first.`,
    );
  }
  const why = error instanceof Error ? error.message : code;
  return new UserError(`${quote(path)} was not written: ${why}. Make it writable, or name another file.`);
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

const quote = (path: string): string => JSON.stringify(path);
