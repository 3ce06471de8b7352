import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createRepository, type Files, type RepositoryOptions, runTestGit, type TestRepository } from "./repository.ts";
import { temporaryFolder } from "./temporary.ts";

export interface PullRequestOptions {
  /** What main holds when the author branches off. */
  readonly base: Files;
  /** The author's commits, one after the other. */
  readonly changes: readonly Files[];
  /** Commits that main gets meanwhile. */
  readonly meanwhile?: readonly Files[];
  readonly objectFormat?: RepositoryOptions["objectFormat"];
}

/** A bare origin as GitHub keeps it: refs/heads/main, refs/pull/1/head and refs/pull/1/merge. */
export interface PullRequest {
  /** Parent folder of `origin`, to be served by serveRepositories. */
  readonly root: string;
  /** Path of the bare repository, root/origin.git. */
  readonly origin: string;
  /** The tip of main, which is the merge commit's first parent. */
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  /** How many commits the author made. */
  readonly commits: number;
  /** A full clone, to push more from: `author.git("push", "origin", ...)`. */
  readonly author: TestRepository;
}

/** Builds pull request 1 with a real merge commit. */
export function createPullRequest(options: PullRequestOptions): PullRequest {
  const { objectFormat = "sha1" } = options;
  const root = temporaryFolder("server");
  const origin = createOrigin(root, objectFormat);
  const author = createRepository({ objectFormat });
  author.git("remote", "add", "origin", origin);
  author.commit("Start", options.base);
  author.branch("change");
  for (const [index, files] of options.changes.entries()) author.commit(`Change ${index + 1}`, files);
  const head = author.id();
  author.checkout("main");
  for (const [index, files] of (options.meanwhile ?? []).entries()) author.commit(`Meanwhile ${index + 1}`, files);
  const base = author.id();
  author.git("checkout", "--quiet", "--detach");
  const merge = author.merge("change");
  const references = ["main:refs/heads/main", `${head}:refs/pull/1/head`, `${merge}:refs/pull/1/merge`];
  author.git("push", "--quiet", "origin", ...references);
  author.checkout("main");
  return { root, origin, base, head, merge, commits: options.changes.length, author };
}

/** An empty repository as GitHub keeps one, root/origin.git. Answers its path. */
export function createOrigin(root: string, objectFormat: RepositoryOptions["objectFormat"] = "sha1"): string {
  const origin = join(root, "origin.git");
  mkdirSync(origin);
  runTestGit(origin, ["init", "--quiet", "--bare", `--object-format=${objectFormat}`]);
  // GitHub answers a request for any object that it holds.
  runTestGit(origin, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
  return origin;
}

export interface CheckoutOptions {
  /** Path of the bare repository that the files come from. */
  readonly origin: string;
  /** The address that the clone keeps for origin, such as one of serveRepositories; the path if left out. */
  readonly url?: string;
  /** GITHUB_SHA. */
  readonly commit: string;
  /** The reference that is made for it: refs/remotes/pull/1/merge, or refs/remotes/origin/main for a push. */
  readonly reference?: string;
  /** fetch-depth; 0 fetches all history of all branches. */
  readonly depth?: number;
}

/** A clone laid out as actions/checkout does it. Source: actions/checkout, src/git-source-provider.ts and ref-helper.ts. */
export function checkoutLikeActions(options: CheckoutOptions): TestRepository {
  const { origin, commit, reference = "refs/remotes/pull/1/merge", depth = 1 } = options;
  const objectFormat = commit.length === 64 ? "sha256" : "sha1";
  const clone = createRepository({ directory: temporaryFolder("checkout"), objectFormat });
  // Over file://, since --depth does nothing for a plain path. A server of this process could not answer while git runs.
  clone.git("remote", "add", "origin", `file://${origin}`);
  clone.git("config", "--local", "gc.auto", "0");
  const flags = ["--no-tags", "--prune", "--no-recurse-submodules"];
  const all = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
  const [depthFlags, history] = depth === 0 ? [[], all] : [[`--depth=${depth}`], []];
  clone.git("fetch", "--quiet", ...flags, ...depthFlags, "origin", ...history, `+${commit}:${reference}`);
  if (reference.startsWith("refs/remotes/origin/")) {
    clone.git("checkout", "--quiet", "--force", "-B", reference.slice("refs/remotes/origin/".length), reference);
  } else {
    clone.git("checkout", "--quiet", "--force", reference);
  }
  if (options.url !== undefined) clone.git("remote", "set-url", "origin", options.url);
  return clone;
}
