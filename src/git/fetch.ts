import { UserError } from "../errors.ts";
import { isFullId, isPresent, resolveCommit } from "./references.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

export interface FetchOptions {
  /** Commits of each history, counted from its tip. Ignored in a clone that is not shallow, for it would make it so. */
  readonly depth: number;
  /** Where `token` belongs, such as https://github.com; it is sent nowhere else. */
  readonly serverUrl: string;
  readonly token?: string;
}

/**
 * Fetches commits from origin, by full id or full reference name; no reference is made or moved. This is the one command
 * that trusts the repository's own configuration, for the keys of actions/checkout stand there. In a shallow clone a
 * smaller depth than before makes the history shorter. Throws UserError where origin does not answer or lacks a commit.
 */
export async function fetchCommits(
  repository: Repository,
  wanted: readonly string[],
  options: FetchOptions,
): Promise<void> {
  if (wanted.length === 0) return;
  for (const name of wanted) requireFullName(repository, name);
  const depth = (await isShallow(repository)) ? [`--depth=${options.depth}`] : [];
  if (depth.length === 0 && (await allPresent(repository, wanted))) return;
  const server = serverOf(options);
  const secrets = secretsOf(options);
  await runGit(repository, ["fetch", ...FETCH_FLAGS, ...depth, "--", "origin", ...wanted], {
    environment: { ...repository.network, GIT_ALLOW_PROTOCOL: protocolsFor(server), ...headerFor(server, secrets) },
    secrets,
  });
}

/** Fetches one reference of origin by its full name, and answers the full id of its commit. */
export async function fetchReference(repository: Repository, fullName: string, options: FetchOptions): Promise<string> {
  if (!fullName.startsWith("refs/")) throw notFull(fullName);
  await fetchCommits(repository, [fullName], options);
  const { stdout } = await runGit(repository, ["rev-parse", "--verify", "--end-of-options", "FETCH_HEAD"]);
  return resolveCommit(repository, stdout.toString("latin1").trim());
}

const FETCH_FLAGS = [
  "--no-tags",
  "--no-recurse-submodules",
  "--no-prune",
  "--no-auto-maintenance",
  "--refmap=",
  "--upload-pack=git-upload-pack",
];

function requireFullName(repository: Repository, name: string): void {
  if (isFullId(repository, name)) return;
  // Neither a pattern nor a "source:destination", which would write a reference.
  if (!/^refs\/[^\u0000-\u0020\u007f:*?[\\^~]+$/.test(name) || name.includes("..")) throw notFull(name);
}

const notFull = (name: string): UserError =>
  new UserError(
    `${JSON.stringify(name)} cannot be fetched: it is neither a full object id nor a full name such as "refs/heads/main".`,
  );

async function isShallow(repository: Repository): Promise<boolean> {
  const { stdout } = await runGit(repository, ["rev-parse", "--is-shallow-repository"]);
  return stdout.toString("latin1").trim() !== "false";
}

async function allPresent(repository: Repository, wanted: readonly string[]): Promise<boolean> {
  for (const name of wanted) {
    if (!isFullId(repository, name) || !(await isPresent(repository, name))) return false;
  }
  return true;
}

function serverOf(options: FetchOptions): URL {
  const url = URL.canParse(options.serverUrl) ? new URL(options.serverUrl) : undefined;
  if (url !== undefined && ["http:", "https:"].includes(url.protocol) && url.username === "") return url;
  throw new UserError(
    "The address of the server that the repository lies on must begin with https:// and hold no password.",
  );
}

/** http only for a server that says so itself: an Enterprise server without TLS. */
const protocolsFor = (server: URL): string => (server.protocol === "http:" ? "http:https:ssh" : "https:ssh");

/** The token, and the form in which it is sent. */
function secretsOf({ token }: FetchOptions): readonly string[] {
  if (token === undefined || token === "") return [];
  return [Buffer.from(`x-access-token:${token}`).toString("base64"), token];
}

/**
 * The token for this one process, where neither a list of processes nor a file shows it. The empty value comes first:
 * it drops the header of actions/checkout, since GitHub refuses two. Source: git-config(1), http.extraHeader.
 */
function headerFor(server: URL, [encoded]: readonly string[]): Readonly<Record<string, string>> {
  if (encoded === undefined) return {};
  const key = `http.${server.href.replace(/\/*$/, "")}/.extraheader`;
  return {
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: "",
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${encoded}`,
  };
}
