import * as z from "zod/mini";
import { UserError } from "./errors.ts";

/** What happened on GitHub, as far as it decides what is judged against what. */
export type Occasion = ChangeOccasion | StateOccasion;

/** A commit that stands by itself: what was pushed, or the tip of a branch on a schedule. */
export interface StateOccasion {
  readonly kind: "state";
  readonly head: string;
  /** What a push brought; absent for other events, and where a branch was deleted. */
  readonly push?: Push;
}

/** A push to one ref. */
export interface Push {
  /** The commit that the ref meant before; absent where it is new. */
  readonly before?: string;
  /** What it means now: a commit, or the tag object that an annotated tag is. */
  readonly after: string;
  /** Full name. */
  readonly reference: string;
  readonly defaultBranch: string;
  /** How many commits GitHub lists: not more than there are, but there may be more. */
  readonly commits: number;
}

/** A change that waits to be merged. Commits are full ids. */
export interface ChangeOccasion {
  readonly kind: "change";
  /** The commit that is judged: the merge commit that GitHub made, or the head itself. */
  readonly head: string;
  /** The tip of the author's branch: the second parent of a merge commit that can be trusted to be GitHub's. */
  readonly authorHead: string;
  /** The base as the event names it; the merge commit may know a newer one. */
  readonly base: string;
  /** Full name of the ref under which the head can be fetched. */
  readonly headReference: string;
  /** How many commits it consists of, where the event tells. */
  readonly commits?: number;
  readonly defaultBranch: string;
  /** Whether a finding that the base has too counts as existing. */
  readonly existingCounts: boolean;
  /** Why GitHub grants the run no identity at AWS, where it does not. */
  readonly noIdentity?: string;
}

/** The environment that GitHub gives to a step. */
export type GithubEnvironment = Readonly<Record<string, string | undefined>>;

const commit = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const NO_COMMIT = /^0+$/;
const repository = z.object({ default_branch: z.string().check(z.minLength(1)) });
const pullRequestEvent = z.object({
  number: z.number().check(z.int(), z.positive()),
  pull_request: z.object({
    head: z.object({ sha: commit, repo: z.nullish(z.object({ full_name: z.string() })) }),
    base: z.object({ sha: commit, ref: z.string(), repo: z.object({ full_name: z.string() }) }),
    user: z.nullish(z.object({ login: z.string() })),
    commits: z.nullish(z.number().check(z.int(), z.nonnegative())),
  }),
  repository,
});
const mergeGroupEvent = z.object({
  merge_group: z.object({ head_sha: commit, base_sha: commit, head_ref: z.string(), base_ref: z.string() }),
  repository,
});
const pushEvent = z.object({
  ref: z.string().check(z.startsWith("refs/")),
  before: commit,
  after: commit,
  commits: z.nullish(z.array(z.unknown())),
  repository,
});

/**
 * What the event asks to be judged. `payload` is the text of the file that GITHUB_EVENT_PATH names. Throws UserError where the
 * event lacks what every event of its kind has: nothing is guessed.
 */
export function readEvent(environment: GithubEnvironment, payload: string): Occasion {
  const name = environment["GITHUB_EVENT_NAME"];
  const sha = parse("GITHUB_SHA", commit, environment["GITHUB_SHA"]);
  if (name === "pull_request") return pullRequest(json(payload), sha, environment);
  // Here GITHUB_SHA is the tip of the default branch, and not what was proposed.
  if (name === "pull_request_target") return pullRequest(json(payload), undefined, environment);
  if (name === "merge_group") return mergeGroup(json(payload), sha);
  return { kind: "state", head: sha, ...(name === "push" ? pushed(json(payload)) : {}) };
}

function pushed(payload: unknown): Pick<StateOccasion, "push"> {
  const { ref, before, after, commits, repository: target } = parse("The push's event", pushEvent, payload);
  if (NO_COMMIT.test(after)) return {};
  return {
    push: {
      ...(NO_COMMIT.test(before) ? {} : { before }),
      after,
      reference: ref,
      defaultBranch: target.default_branch,
      commits: commits?.length ?? 0,
    },
  };
}

function pullRequest(
  payload: unknown,
  mergeCommit: string | undefined,
  environment: GithubEnvironment,
): ChangeOccasion {
  const {
    number,
    pull_request: change,
    repository: target,
  } = parse("The pull request's event", pullRequestEvent, payload);
  const noIdentity = withoutIdentity(change, environment);
  return {
    kind: "change",
    head: mergeCommit ?? change.head.sha,
    authorHead: change.head.sha,
    base: change.base.sha,
    headReference: `refs/pull/${number}/${mergeCommit === undefined ? "head" : "merge"}`,
    ...(typeof change.commits === "number" ? { commits: change.commits } : {}),
    defaultBranch: target.default_branch,
    existingCounts: change.base.ref === target.default_branch,
    ...(noIdentity === undefined ? {} : { noIdentity }),
  };
}

// https://docs.github.com/actions/reference/security/secure-use: neither gets an OIDC token or secrets.
function withoutIdentity(
  { head, base, user }: z.infer<typeof pullRequestEvent>["pull_request"],
  environment: GithubEnvironment,
): string | undefined {
  if (environment["GITHUB_EVENT_NAME"] === "pull_request_target") return undefined;
  const isDependabot = environment["GITHUB_ACTOR"] === "dependabot[bot]" || user?.login === "dependabot[bot]";
  if (isDependabot) return "GitHub grants pull requests of Dependabot no AWS identity";
  const isFork = head.repo?.full_name !== base.repo.full_name;
  return isFork ? "GitHub grants pull requests from forks no AWS identity" : undefined;
}

function mergeGroup(payload: unknown, head: string): ChangeOccasion {
  const { merge_group: group, repository: target } = parse("The merge group's event", mergeGroupEvent, payload);
  return {
    kind: "change",
    head,
    authorHead: group.head_sha,
    base: group.base_sha,
    headReference: group.head_ref,
    defaultBranch: target.default_branch,
    existingCounts: true,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("The file that GITHUB_EVENT_PATH names is not JSON, so that nobody knows what to judge.");
  }
}

function parse<Value>(what: string, schema: z.ZodMiniType<Value>, value: unknown): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.join(".") ?? "";
  throw new UserError(
    `${what} is not as GitHub sends it${where ? ` (at ${where})` : ""}, so that nobody knows what to judge.`,
  );
}
