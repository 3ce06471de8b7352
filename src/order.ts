import type { Dialect, Gate, Policy, Rule, Tree } from "./core.ts";
import type { DirectoryOptions } from "./directory/open.ts";
import type { Patience, WaitProgress } from "./directory/wait.ts";
import type { RangeTree } from "./git/range.ts";
import type { Repository } from "./git/repository.ts";
import type { ReadingTools } from "./reading.ts";

/** What is judged, against what, and by whose word. */
export interface Order {
  readonly head: Tree;
  /** The tree that the change starts from; absent where there is no change to judge, only a state. */
  readonly base?: Tree;
  /** Where policy, snapshots and baseline are read: never a tree that the author of the change controls. */
  readonly trusted: Tree;
  /** Whether findings that the base has too are "existing": only for changes to the default branch, and merge groups. */
  readonly existingCounts: boolean;
  /** The commits in which secrets are looked for. */
  readonly range?: RangeTree;
  /** The repository in whose whole history secrets are looked for, in place of `range`. */
  readonly history?: Repository;
  /** Secrets are looked for in the range, or the history, alone, and not in `head` as well. */
  readonly rangeOnly?: true;
  /** What `require` asks for and `only` leaves out is not missed: a hook before a commit is no gate of a merge. */
  readonly beforeCommit?: true;
  /** Why the platform grants this run no identity at AWS, if it does not. */
  readonly noIdentity?: string;
  readonly choices: Choices;
}

/** What the user chose on the command line or as inputs. */
export interface Choices {
  readonly only?: readonly Gate[];
  readonly directory?: DirectoryOptions["mode"];
  readonly directoryTimeoutMs: number;
  /** How long to wait for groups that are not provisioned yet; absent: not at all. */
  readonly waitForSyncMs?: number;
  readonly instance?: string;
  readonly config?: string;
  readonly failOn?: Policy["failOn"];
}

/** What the guard works with; the doors pass it in. */
export interface Tools extends ReadingTools {
  readonly rules: readonly Rule[];
  readonly dialects: readonly Dialect[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether the environment is the user's own. That of a workflow's job is not: any step before may have set it. */
  readonly isEnvironmentTrusted: boolean;
  readonly now: () => Date;
  /** How a run waits, and who hears of it; `secrets` must be shown to nobody. Needed where a run is to wait. */
  readonly patience?: Patience & {
    readonly progress: (progress: WaitProgress, secrets: readonly string[]) => void;
  };
}
