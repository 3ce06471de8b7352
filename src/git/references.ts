import { UserError } from "../errors.ts";
import { GIT_LISTING_BYTES } from "../limits.ts";
import { displayPath } from "./paths.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

/** What a short name may stand for. git itself tries more, and silently takes the first. */
const NAMESPACES = ["refs/heads/", "refs/tags/", "refs/remotes/"] as const;

/** Whether `text` is a full object id of this repository: 40 hex digits, or 64 where it uses SHA-256. */
export function isFullId(repository: Pick<Repository, "objectFormat">, text: string): boolean {
  return (repository.objectFormat === "sha256" ? /^[0-9a-f]{64}$/ : /^[0-9a-f]{40}$/).test(text);
}

/**
 * The full id of the commit that `name` means: "HEAD", a full id, a full reference name, or a short name that means exactly
 * one branch, tag or remote branch; each may end in steps back such as `~1` or `^2`. Annotated tags lead to their commit.
 * Throws UserError where the name means nothing, several things, or an abbreviated id, which a tag of that name could forge.
 */
export async function resolveCommit(repository: Repository, name: string): Promise<string> {
  const [, start = "", steps = ""] = /^(.*?)((?:[~^]\d*)*)$/s.exec(name) ?? [];
  if (steps === "") return peel(repository, await objectOf(repository, name), name);
  const object = await objectOf(repository, start);
  const found = await peelIfPossible(repository, `${object}^{commit}${steps}`);
  if (found !== undefined) return found;
  await peel(repository, object, start); // it may be the start that leads nowhere
  throw await leadsNowhere(repository, name);
}

/** The tag objects by way of which a name leads to its commit, the outermost first; none for a branch or an id of a commit. */
export async function tagsBehind(repository: Repository, name: string): Promise<readonly string[]> {
  if (/[~^]/.test(name)) return [];
  const tags: string[] = [];
  let object = await objectOf(repository, name);
  for (;;) {
    const { stdout, code } = await runGit(repository, ["cat-file", "tag", object], { accept: [0, 128] });
    const next = /^object ([0-9a-f]+)$/m.exec(stdout.toString("latin1"))?.[1];
    if (code !== 0 || next === undefined) return tags;
    tags.push(object);
    object = next;
  }
}

/** The full names of all references, as they are shown: a name may hold any byte but a few. */
export async function listReferences(repository: Repository): Promise<readonly string[]> {
  const { stdout } = await runGit(repository, ["for-each-ref", "--format=%(refname)"], {
    maximumBytes: GIT_LISTING_BYTES,
  });
  const lines = stdout.toString("latin1").split("\n").slice(0, -1);
  return lines.map((line) => displayPath(Buffer.from(line, "latin1")));
}

/** The ids of all parents as the commit itself names them, so that a shallow boundary hides none. */
export async function parentsOf(repository: Repository, commit: string): Promise<readonly string[]> {
  const { stdout } = await runGit(repository, ["cat-file", "commit", requireId(repository, commit)]);
  return parentsIn(stdout);
}

/** The parents that the bytes of a commit object name. */
export function parentsIn(bytes: Uint8Array): readonly string[] {
  const [header = ""] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .split("\n\n", 1);
  return header.split("\n").flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
}

/** Whether the commit of this full id is here. Its trees and files may still be missing. */
export async function isPresent(repository: Repository, commit: string): Promise<boolean> {
  const input = `${requireId(repository, commit)}\n`;
  const { stdout } = await runGit(repository, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], { input });
  return stdout.toString("latin1") === `${commit} commit\n`;
}

/** `commit` itself, if it is a full object id: only such a name may stand in an argument without more ado. */
export function requireId(repository: Pick<Repository, "objectFormat">, commit: string): string {
  if (isFullId(repository, commit)) return commit;
  throw new UserError(`${JSON.stringify(commit)} is not a full ${repository.objectFormat} object id.`);
}

async function objectOf(repository: Repository, name: string): Promise<string> {
  if (name === "HEAD") return "HEAD";
  const id = name.toLowerCase();
  if (isFullId(repository, id)) return id;
  requireReferenceName(name);
  if (/^[0-9a-f]{4,}$/.test(id)) {
    throw new UserError(
      `${JSON.stringify(name)} looks like an abbreviated object id, and a tag of that name could stand for any commit. ` +
        `Write all ${repository.objectFormat === "sha256" ? 64 : 40} digits, or a full name such as "refs/heads/${name}".`,
    );
  }
  return onlyMatch(repository, name);
}

async function onlyMatch(repository: Repository, name: string): Promise<string> {
  const candidates = name.startsWith("refs/") ? [name] : NAMESPACES.map((namespace) => `${namespace}${name}`);
  const found = await findReferences(repository, candidates);
  const [first, ...others] = found;
  if (first === undefined) throw notFound(name, candidates);
  if (others.length === 0) return first.id;
  const names = found.map((reference) => JSON.stringify(reference.name)).join(" and ");
  throw new UserError(
    `${JSON.stringify(name)} is ambiguous: it means ${names}. Whoever may push a tag could choose what is judged, so write ` +
      "the full name.",
  );
}

async function findReferences(
  repository: Repository,
  names: readonly string[],
): Promise<readonly { readonly name: string; readonly id: string }[]> {
  const { stdout } = await runGit(repository, ["for-each-ref", "--format=%(objectname) %(refname)", "--", ...names]);
  const lines = stdout
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "");
  const all = lines.map((line) => ({ id: line.slice(0, line.indexOf(" ")), name: line.slice(line.indexOf(" ") + 1) }));
  // for-each-ref also lists what lies below a name.
  return all.filter((reference) => names.includes(reference.name));
}

function notFound(name: string, candidates: readonly string[]): UserError {
  const tried = candidates.map((candidate) => JSON.stringify(candidate)).join(", ");
  return new UserError(
    `There is no branch, tag or remote branch ${JSON.stringify(name)} here (tried ${tried}). ` +
      "Fetch it first; in GitHub Actions set fetch-depth: 0 on actions/checkout.",
  );
}

/** Source: git-check-ref-format(1). Also keeps out patterns, ranges, options and the expressions of gitrevisions(7). */
function requireReferenceName(name: string): void {
  const wrong = /^[-./]|[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/[/.]|[/.]$|\.lock$|^@?$/.test(name);
  if (!wrong) return;
  throw new UserError(
    `${JSON.stringify(name)} is not a name of a commit that is understood here. ` +
      'Write "HEAD", a full object id, or a branch or tag such as "refs/heads/main", with ~1 or ^1 behind it if need be.',
  );
}

async function peel(repository: Repository, object: string, name: string): Promise<string> {
  const id = await peelIfPossible(repository, object);
  if (id !== undefined) return id;
  throw await leadsNowhere(repository, name);
}

async function peelIfPossible(repository: Repository, object: string): Promise<string | undefined> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${object}^{commit}`];
  const { stdout, code } = await runGit(repository, args, { accept: [0, 1, 128] });
  const id = stdout.toString("latin1").trim();
  return code === 0 && isFullId(repository, id) ? id : undefined;
}

async function leadsNowhere(repository: Repository, name: string): Promise<UserError> {
  const why = name === "HEAD" ? await troubleOfHead(repository) : `it is missing here, or is no commit. ${SHALLOW}`;
  return new UserError(`${JSON.stringify(name)} leads to no commit: ${why}`);
}

const SHALLOW = "A shallow clone lacks the older ones; in GitHub Actions set fetch-depth: 0 on actions/checkout.";

/** Where HEAD names a commit, that cannot be read. */
async function troubleOfHead(repository: Repository): Promise<string> {
  const args = ["rev-parse", "--verify", "--quiet", "HEAD"];
  const { stdout, code } = await runGit(repository, args, { accept: [0, 1, 128] });
  if (code !== 0) return "the repository has no commit yet.";
  return `${stdout.toString("latin1").trim()} is missing here, or damaged; git fsck tells which.`;
}
