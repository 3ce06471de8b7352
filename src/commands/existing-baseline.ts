import { lstat, readFile } from "node:fs/promises";
import type { Gate, Waiver } from "../core.ts";
import { UserError } from "../errors.ts";
import { loadBaseline } from "../policy/load.ts";

/**
 * The entries of a baseline file that still hold, by rule and fingerprint; none where there is no file. Throws UserError for a file
 * that is no baseline, since it would be overwritten, and for one of the whole history where only a tree is searched: what history
 * alone holds would go.
 */
export async function readBaselineAt(
  file: string,
  rules: ReadonlyMap<string, Gate>,
  { today, history }: { readonly today: string; readonly history: boolean },
): Promise<ReadonlyMap<string, Waiver>> {
  const bytes = await bytesAt(file);
  if (!bytes) return new Map();
  const { waivers, problems } = loadBaseline(file, { paths: [file], kind: "file", bytes }, rules);
  if (problems.length > 0)
    throw new UserError(
      `${JSON.stringify(file)} is no valid baseline, so that it was not overwritten. Mend it, remove it, or name another file with --output.`,
    );
  if (!history && waivers.some(({ ofHistory }) => ofHistory))
    throw new UserError(
      `${JSON.stringify(file)} accepts what the whole history holds, and only the work tree was to be searched. Say --history, or remove the file first.`,
    );
  const holding = waivers.filter(({ waiver }) => waiver.expires >= today);
  return new Map(holding.map(({ waiver }) => [`${waiver.rule} ${waiver.fingerprint}`, waiver] as const));
}

/** Undefined for what is not there; what is no regular file is left to whoever writes, who refuses it. */
async function bytesAt(file: string): Promise<Buffer | undefined> {
  try {
    return (await lstat(file)).isFile() ? await readFile(file) : undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new UserError(`${JSON.stringify(file)} exists, but could not be read (${code}). No baseline was written.`);
  }
}
