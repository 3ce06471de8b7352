import { afterAll } from "vitest";
import { type GitServer, serveRepositories } from "../support/git-server.ts";
import {
  checkoutLikeActions,
  createOrigin,
  createPullRequest,
  type PullRequest,
  type PullRequestOptions,
} from "../support/pull-request.ts";
import { createRepository, type Files, type TestRepository } from "../support/repository.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { eventNameOf, type PayloadName, payloadOf } from "./payloads.ts";
import { type Run, runStep, type Step } from "./runner.ts";

/** Values of a payload, by place. */
type Facts = Readonly<Record<string, unknown>>;

const servers: GitServer[] = [];

afterAll(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** What a test may say of the step that it runs; all else is as GitHub does it. */
export type StepOptions = Pick<Step, "node" | "inputs" | "cancelAt"> & {
  readonly environment?: Step["environment"];
  readonly changes?: Facts;
  /** GITHUB_SHA, where it is not the commit that was checked out. */
  readonly sha?: string;
};

/** A repository on a server, and a checkout of it as actions/checkout leaves it behind. */
export interface Given {
  readonly clone: TestRepository;
  readonly server: GitServer;
  run(payload: PayloadName, options?: StepOptions): Promise<Run>;
}

export type GivenPullRequest = Given & { readonly pull: PullRequest };

export interface ServerOptions {
  /** The server answers only whoever shows this token. */
  readonly token?: string;
}

/** Pull request 1, its merge commit checked out. */
export async function givenPullRequest(options: PullRequestOptions & ServerOptions): Promise<GivenPullRequest> {
  return checkedOut(createPullRequest(options), options);
}

/** Checks a pull request out. `commit` stands for GitHub's merge commit where the test made another one. */
export async function checkedOut(
  pull: PullRequest,
  options: ServerOptions & { readonly commit?: string } = {},
): Promise<GivenPullRequest> {
  const server = await serve(pull.root, options);
  const commit = options.commit ?? pull.merge;
  const clone = checkoutLikeActions({ origin: pull.origin, url: `${server.url}/origin.git`, commit });
  return { pull, clone, server, run: stepIn(clone, server, commit, (name) => factsOf(pull, name)) };
}

/** What an event says of a pull request. */
function factsOf(pull: PullRequest, name: PayloadName): Facts {
  if (name === "merge_group") return { "merge_group.head_sha": pull.merge, "merge_group.base_sha": pull.base };
  return {
    "pull_request.head.sha": pull.head,
    "pull_request.base.sha": pull.base,
    "pull_request.merge_commit_sha": pull.merge,
    "pull_request.commits": pull.commits,
  };
}

/**
 * The pull request after one more commit, of whatever `edit` does to the index: nothing is read from the work tree, so that
 * attributes of the commit change nothing about it.
 */
export function continued(
  pull: PullRequest,
  edit: (author: TestRepository) => void,
  commit: readonly string[] = ["-m", "One more change"],
): PullRequest {
  return regrown(pull, (author) => {
    edit(author);
    author.git("commit", "--quiet", "--allow-empty", ...commit);
  });
}

/** The pull request after whatever `commit` does to its branch, with a new merge commit. */
export function regrown(pull: PullRequest, commit: (author: TestRepository) => void): PullRequest {
  const { author, base } = pull;
  author.git("checkout", "--quiet", "--force", "change");
  commit(author);
  const head = author.id();
  const tree = author.git("merge-tree", "--write-tree", base, head);
  const merge = author.git("commit-tree", tree, "-p", base, "-p", head, "-m", "Merge change");
  author.git("push", "--quiet", "--force", "origin", `${head}:refs/pull/1/head`, `${merge}:refs/pull/1/merge`);
  return { ...pull, head, merge, commits: Number(author.git("rev-list", "--count", `${base}..${head}`)) };
}

/** Puts a file into the index: 100644 for a regular file, 120000 for a symbolic link whose target is `content`. */
export function stage(author: TestRepository, mode: "100644" | "120000", path: string, content: string): void {
  const id = author.pipe(content, "hash-object", "-w", "--stdin").toString("latin1").trim();
  author.git("update-index", "--add", "--cacheinfo", `${mode},${id},${path}`);
}

/** Branch main with these commits, and its tip checked out. */
export async function givenBranch(
  commits: readonly Files[],
  facts: (ids: readonly string[]) => Facts = () => ({}),
): Promise<Given> {
  const author = createRepository();
  const ids = commits.map((files, index) => author.commit(`Commit ${index + 1}`, files));
  return givenPush(author, "main", () => facts(ids));
}

/** A repository of which all branches and tags are on the server, with one branch checked out. */
export async function givenPush(author: TestRepository, branch: string, facts: () => Facts): Promise<Given> {
  const root = temporaryFolder("server");
  const origin = createOrigin(root, author.id(branch).length === 64 ? "sha256" : "sha1");
  author.git("push", "--quiet", origin, "refs/heads/*:refs/heads/*", "refs/tags/*:refs/tags/*");
  const server = await serve(root);
  const commit = author.id(branch);
  const clone = checkoutLikeActions({
    origin,
    url: `${server.url}/origin.git`,
    commit,
    reference: `refs/remotes/origin/${branch}`,
  });
  return { clone, server, run: stepIn(clone, server, commit, facts) };
}

async function serve(root: string, { token }: ServerOptions = {}): Promise<GitServer> {
  const server = await serveRepositories(root, token === undefined ? {} : { token });
  servers.push(server);
  return server;
}

const stepIn =
  (clone: TestRepository, server: GitServer, commit: string, facts: (name: PayloadName) => Facts): Given["run"] =>
  (name, { changes = {}, environment = {}, sha = commit, ...step } = {}) =>
    runStep({
      ...step,
      workspace: clone.directory,
      payload: payloadOf(name, { ...facts(name), ...changes }),
      environment: {
        GITHUB_EVENT_NAME: eventNameOf(name),
        GITHUB_SHA: sha,
        GITHUB_ACTOR: name === "pull_request_dependabot" ? "dependabot[bot]" : "ann",
        GITHUB_SERVER_URL: server.url,
        ...environment,
      },
    });
