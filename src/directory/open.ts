import type { Answer, Directory, DirectoryGroup, Instance, Policy } from "../core.ts";
import { surelyWithoutCredentials } from "./credentials.ts";
import { inWords } from "./duration.ts";
import { createQueue, type Queue } from "./queue.ts";
import type { IdentityCenter } from "./remember-groups.ts";
import { openSnapshot } from "./snapshot.ts";
import { afterWaiting, type FirstAnswer, type Waited, type Waiting } from "./wait.ts";

/** A snapshot file as the caller read it: from the base on GitHub events. */
export interface SnapshotFile {
  readonly path: string;
  readonly text: string;
}

export interface DirectoryOptions {
  /** The instance's name in the policy, and what the policy says of it. */
  readonly instance: string;
  readonly settings: Pick<Instance, "identityStoreId" | "instanceArn" | "region">;
  /** A snapshot file stands for itself: AWS is not asked. */
  readonly mode: "auto" | "live" | "off" | SnapshotFile;
  readonly onFailure: Policy["directory"]["onFailure"];
  readonly maximumAgeHours?: number;
  /** The snapshot that the policy names, if it names one. */
  readonly snapshot?: SnapshotFile;
  /** Why GitHub grants this run no identity, to be followed by "and no snapshot"; `auto` does not ask AWS then. */
  readonly noIdentity?: string;
  /** Milliseconds that all questions to AWS together may take. */
  readonly deadlineMs: number;
  /** The time that several instances share, `deadlineMs` in all; absent: this one has all of it. */
  readonly queue?: Queue;
  /** Present where the environment is not the user's own: the only endpoints, beside AWS's, that may be asked. */
  readonly allowedEndpoints?: readonly string[];
  /** The environment of this process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Whether to wait for groups that are not there yet; `deadlineMs` then holds without the waiting. */
  readonly waiting?: Waiting;
}

/**
 * What the directory turned out to be. `mode` is what was asked last; `takenAt` (ISO 8601, UTC) is there once it answered;
 * `notice` is a sentence for the user where something other than AWS answered; `waited` says for which groups it waited.
 */
export interface DirectoryUse {
  readonly mode: "live" | "snapshot" | "off";
  readonly takenAt?: string;
  readonly notice?: string;
  readonly waited?: Waited;
}

export interface OpenDirectory {
  readonly directory: Directory;
  /** To be asked after the questions; before them it is `off`. */
  use(): DirectoryUse;
}

type Groups = Answer<readonly DirectoryGroup[]>;
type Wanted = Parameters<Directory["groups"]>[0];
/** An answer, and who gave it. */
type Told = FirstAnswer & Pick<DirectoryUse, "mode" | "waited">;

/**
 * Chooses where facts about groups come from, at the first question: `live` is AWS with the SDK's whole chain of credentials;
 * `auto` is AWS where environment, profile or web identity give credentials, else the snapshot, else skipped; `off` is
 * skipped; a snapshot file is that file. A failure of AWS leads to the snapshot only if `onFailure` says so. The AWS SDK is
 * loaded only where AWS is asked.
 */
export function openDirectory(given: DirectoryOptions): OpenDirectory {
  let use: DirectoryUse = { mode: "off" };
  const queue = given.queue ?? createQueue(given.deadlineMs);
  const options = { ...given, queue };
  const source = chooseSource(options);
  const { waiting } = options;
  const ask = async (wanted: Wanted): Promise<Told> =>
    waiting ? afterWaiting(() => source(wanted), options, queue, waiting) : source(wanted);
  return {
    directory: {
      groups: async (wanted) => {
        const { answer, mode, notice, waited } = await ask(wanted);
        const taken = answer.status === "ready" ? { takenAt: answer.asOf } : {};
        use = { mode, ...taken, ...(notice === undefined ? {} : { notice }), ...(waited ? { waited } : {}) };
        return answer;
      },
    },
    use: () => use,
  };
}

function chooseSource(options: DirectoryOptions): (wanted: Wanted) => Promise<Told> {
  const { mode, snapshot, noIdentity } = options;
  if (mode === "off") return async () => skipped("switched off");
  if (typeof mode === "object") {
    const given = open(options, mode);
    return async (wanted) => fromSnapshot(await given.groups(wanted), checkedAgainst(mode), options.now());
  }
  const fallback = snapshot && open(options, snapshot);
  const withoutLive = async (wanted: Wanted, why: string): Promise<Told> => {
    if (!snapshot || !fallback) return skipped(`${why} and no snapshot`);
    return fromSnapshot(await fallback.groups(wanted), checkedAgainst(snapshot), options.now(), why);
  };
  if (mode === "auto" && noIdentity !== undefined) return (wanted) => withoutLive(wanted, noIdentity);
  const live = openLive(options, mode);
  let lost: string | undefined;
  return async (wanted) => {
    // What fell back once stays there: both trees of one run are judged by the same answers.
    const answer: Groups = lost === undefined ? await live.groups(wanted) : { status: "failed", reason: lost };
    if (answer.status === "skipped") return withoutLive(wanted, answer.reason);
    const again = live.groupsAnew;
    if (answer.status === "ready" || options.onFailure !== "snapshot") return { answer, mode: "live", again };
    if (!snapshot || !fallback) return { answer: withoutFallback(options, answer.reason), mode: "live", again };
    lost = answer.reason;
    const substitute = await fallback.groups(wanted);
    if (substitute.status === "ready")
      return fromSnapshot(
        substitute,
        `AWS could not be asked; groups were checked against ${snapshot.path}`,
        options.now(),
        lost,
      );
    return { answer: { status: "failed", reason: `${lost} ${substitute.reason}` }, mode: "snapshot" };
  };
}

const skipped = (reason: string): Told => ({ answer: { status: "skipped", reason }, mode: "off" });

const withoutFallback = ({ instance }: DirectoryOptions, reason: string): Groups => ({
  status: "failed",
  reason: `${reason} The policy says \`onFailure: snapshot\`, but instances.${instance}.snapshot names no file.`,
});

const checkedAgainst = ({ path }: SnapshotFile): string => `Groups were checked against the snapshot ${path}`;

/** The snapshot's answer, and where it is one, a notice that it is no live one, how old it is, and why AWS was not asked. */
function fromSnapshot(answer: Groups, what: string, now: Date, why?: string): Told {
  if (answer.status !== "ready") return { answer, mode: "snapshot" };
  const age = inWords(Math.max(0, now.getTime() - Date.parse(answer.asOf)));
  const reason = why === undefined ? "" : `: ${why.replace(/\.$/, "")}`;
  const notice = `${what}, taken at ${answer.asOf}, ${age} ago${reason}.`;
  return { answer, mode: "snapshot", notice };
}

function open(options: DirectoryOptions, { path, text }: SnapshotFile): Directory {
  const { instance, settings, maximumAgeHours, now } = options;
  return openSnapshot({
    path,
    text,
    instance,
    now,
    settings,
    ...(maximumAgeHours === undefined ? {} : { maximumAgeHours }),
  });
}

function openLive(options: DirectoryOptions, mode: "auto" | "live"): Pick<IdentityCenter, "groups" | "groupsAnew"> {
  const { instance, settings, deadlineMs, queue, allowedEndpoints, environment, now } = options;
  const chain = mode === "auto" ? "auto" : "full";
  let opened: Promise<IdentityCenter> | undefined;
  const load = async (): Promise<IdentityCenter> => {
    const { openIdentityCenter } = await import("./identity-center.ts");
    const held = { ...(queue ? { queue } : {}), ...(allowedEndpoints ? { allowedEndpoints } : {}) };
    return openIdentityCenter({ ...settings, ...held, instance, chain, deadlineMs, environment, now });
  };
  return {
    groups: async (wanted) => {
      const reason = mode === "auto" ? surelyWithoutCredentials(environment) : undefined;
      if (reason !== undefined) return { status: "skipped", reason };
      opened ??= load();
      return (await opened).groups(wanted);
    },
    groupsAnew: async (names, within) => {
      opened ??= load();
      return (await opened).groupsAnew(names, within);
    },
  };
}
