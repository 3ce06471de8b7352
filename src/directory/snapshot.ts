import type { Answer, Directory, DirectoryGroup, Instance, Place, Problem } from "../core.ts";
import { UserError } from "../errors.ts";
import { excerpt } from "../excerpt.ts";
import { SNAPSHOT_CLOCK_SKEW_MS } from "../limits.ts";
import { compare, compareGroups, parseSnapshot } from "./parse-snapshot.ts";
import type { Snapshot } from "./snapshot-schema.ts";

export interface SnapshotOptions {
  readonly text: string;
  /** For messages: where the text comes from, relative to DIR. */
  readonly path: string;
  /** The instance that is judged, and what the policy says of it: the snapshot must be of the same. */
  readonly instance: string;
  readonly settings?: Pick<Instance, "identityStoreId" | "instanceArn">;
  /** Hours above which the snapshot is too old; absent: any age will do. */
  readonly maximumAgeHours?: number;
  readonly now: () => Date;
}

/** A group as a snapshot holds it. */
export type SnapshotGroup = DirectoryGroup & { readonly empty?: boolean };

const HOUR_MS = 60 * 60 * 1000;
const RULES = { unknownKey: "unknown-key", invalid: "invalid" };

/**
 * A snapshot as a directory: answers with all of its groups, whatever is wanted, with evidence `snapshot` as of the time that
 * it was taken. A text that is not a whole snapshot of this instance, that is older than the policy allows or that lies in the
 * future is a failed answer; its reason names path, line, column and the remedy.
 */
export function openSnapshot(options: SnapshotOptions): Directory {
  let answer: Answer<readonly DirectoryGroup[]> | undefined;
  return {
    groups: async () => {
      answer ??= read(options);
      return answer;
    },
  };
}

/** What a snapshot is made of. `takenAt` is ISO 8601 in UTC. */
export interface SnapshotContent {
  readonly instance: string;
  readonly identityStoreId?: string;
  readonly instanceArn?: string;
  readonly takenAt: string;
  readonly groups: readonly SnapshotGroup[];
}

/**
 * The text of a snapshot file: groups by display name, then id, keys always in the same order, two spaces of indentation, a
 * newline at the end, so that two snapshots differ where Identity Center did. Throws UserError where it could not be read back.
 */
export function serializeSnapshot(content: SnapshotContent): string {
  const { instance, identityStoreId, instanceArn, takenAt } = content;
  const store = identityStoreId === undefined ? {} : { identityStoreId };
  const arn = instanceArn === undefined ? {} : { instanceArn };
  const groups = content.groups
    .toSorted(compareGroups)
    .map(({ displayName, groupId, provenance, externalIds, empty }) => ({
      displayName,
      groupId,
      provenance,
      externalIds: externalIds
        .map(({ issuer, id }) => ({ issuer, id }))
        .toSorted((one, other) => compare(one.issuer, other.issuer) || compare(one.id, other.id)),
      ...(empty === undefined ? {} : { empty }),
    }));
  const written = { schemaVersion: 1, kind: "identity-guard/snapshot", instance, ...store, ...arn, takenAt, groups };
  const text = `${JSON.stringify(written, undefined, 2)}\n`;
  const [problem] = parseSnapshot("the snapshot", text, RULES).problems;
  if (problem)
    throw new UserError(
      `No snapshot was written, because it could not be read back: expected ${expectedOf(problem)}, found ${foundIn(problem)}.`,
    );
  return text;
}

function read(options: SnapshotOptions): Answer<readonly DirectoryGroup[]> {
  const { snapshot, problems } = parseSnapshot(options.path, options.text, RULES);
  const [problem] = problems;
  if (problem) return broken(options, problem);
  if (!snapshot) return failed(`The snapshot ${options.path} cannot be read. ${remedy(options)}`);
  const reason = mismatch(snapshot, options) ?? wrongAge(snapshot, options);
  if (reason !== undefined) return failed(`${reason} ${remedy(options)}`);
  const groups = snapshot.groups.map(({ empty: _, ...group }) => group);
  return { status: "ready", value: groups, evidence: "snapshot", asOf: snapshot.takenAt, isWhole: true };
}

const failed = (reason: string): Answer<never> => ({ status: "failed", reason });

const remedy = ({ path, instance }: SnapshotOptions): string =>
  `Write a new one with \`identity-guard snapshot --instance ${instance} --output ${path}\`.`;

const placeOf = (span: Problem["at"]): Place => span.source.place(span.start, span.end);

const spot = (place: Place): string => `${place.path}:${place.startLine}:${place.startColumn}`;

function broken(options: SnapshotOptions, problem: Problem): Answer<never> {
  const at = spot(placeOf(problem.at));
  const found = foundIn(problem);
  if (problem.rule === RULES.unknownKey)
    return failed(`${at}: a snapshot has no key "${found}" here (it has ${expectedOf(problem)}). ${remedy(options)}`);
  if (problem.rule === RULES.invalid) {
    const written = found === "" ? "" : `, found ${found}`;
    return failed(`${at}: the snapshot is not valid: expected ${expectedOf(problem)}${written}. ${remedy(options)}`);
  }
  return failed(`${at}: the snapshot is not valid JSON (${found}). ${remedy(options)}`);
}

const expectedOf = ({ expected = [] }: Problem): string => expected.join(", ");

const foundIn = ({ found }: Problem): string => excerpt(found, 80);

/** Each name that the policy gives must be the snapshot's too, and one of them at least must be there to compare. */
function mismatch(snapshot: Snapshot, { path, instance, settings = {} }: SnapshotOptions): string | undefined {
  if (snapshot.instance !== instance)
    return `The snapshot ${path} is of the instance "${snapshot.instance}", but "${instance}" is checked.`;
  const named = [
    { what: "the identity store", field: "identityStoreId" },
    { what: "the instance", field: "instanceArn" },
  ] as const;
  const asked = named.filter(({ field }) => settings[field] !== undefined);
  const known = asked.filter(({ field }) => snapshot[field] !== undefined);
  const wrong = known.find(({ field }) => settings[field] !== snapshot[field]);
  if (wrong)
    return `The snapshot ${path} is of ${wrong.what} ${snapshot[wrong.field]}, but the policy names ${settings[wrong.field]} (instances.${instance}.${wrong.field}).`;
  const [first] = asked;
  return first && known.length === 0
    ? `The snapshot ${path} does not say of which identity store it is, and the policy names ${settings[first.field]} (instances.${instance}.${first.field}).`
    : undefined;
}

function wrongAge({ takenAt }: Snapshot, { path, maximumAgeHours, now }: SnapshotOptions): string | undefined {
  const age = now().getTime() - Date.parse(takenAt);
  if (age < -SNAPSHOT_CLOCK_SKEW_MS)
    return `The snapshot ${path} says that it was taken at ${takenAt}, which is in the future.`;
  if (maximumAgeHours === undefined || age <= maximumAgeHours * HOUR_MS) return undefined;
  return `The snapshot ${path} is ${Math.floor(age / HOUR_MS)} hours old (taken at ${takenAt}); the policy allows ${maximumAgeHours} (directory.maximumAgeHours).`;
}
