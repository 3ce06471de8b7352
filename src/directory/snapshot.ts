import type { Answer, Directory, DirectoryGroup, Place, Problem } from "../core.ts";
import { parseJson } from "../documents/json.ts";
import { itemsOf, valueAt } from "../documents/nodes.ts";
import { validate } from "../documents/validate.ts";
import { excerpt } from "../excerpt.ts";
import { SNAPSHOT_CLOCK_SKEW_MS } from "../limits.ts";
import { type Snapshot, snapshotSchema } from "./snapshot-schema.ts";

export interface SnapshotOptions {
  readonly text: string;
  /** For messages: where the text comes from, relative to DIR. */
  readonly path: string;
  /** The instance that is judged, and its identity store where the policy names it: the snapshot must be of the same. */
  readonly instance: string;
  readonly identityStoreId?: string;
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

/**
 * The text of a snapshot file: groups by display name, then id (by code unit, so that it is the same everywhere), two spaces
 * of indentation, a newline at the end. `takenAt` is ISO 8601 in UTC. What goes in is written as it is and not judged.
 */
export function serializeSnapshot(snapshot: {
  readonly instance: string;
  readonly identityStoreId?: string;
  readonly takenAt: string;
  readonly groups: readonly SnapshotGroup[];
}): string {
  const { instance, identityStoreId, takenAt } = snapshot;
  const store = identityStoreId === undefined ? {} : { identityStoreId };
  const groups = snapshot.groups
    .toSorted((one, other) => compare(one.displayName, other.displayName) || compare(one.groupId, other.groupId))
    .map(({ displayName, groupId, provenance, externalIds, empty }) => ({
      displayName,
      groupId,
      provenance,
      externalIds: externalIds
        .map(({ issuer, id }) => ({ issuer, id }))
        .toSorted((one, other) => compare(one.issuer, other.issuer) || compare(one.id, other.id)),
      ...(empty === undefined ? {} : { empty }),
    }));
  const content = { schemaVersion: 1, kind: "identity-guard/snapshot", instance, ...store, takenAt, groups };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function read(options: SnapshotOptions): Answer<readonly DirectoryGroup[]> {
  const { root, problems } = parseJson(options.path, options.text);
  const { data: snapshot, problems: invalid } = validate(snapshotSchema, root, RULES);
  const [problem] = [...problems, ...invalid];
  if (problem) return broken(options, problem);
  if (!snapshot) return failed(`The snapshot ${options.path} cannot be read. ${remedy(options)}`);
  const twice = repeated(snapshot.groups);
  if (twice) {
    const node = valueAt(itemsOf(valueAt(root, "groups"))[twice.index], twice.field) ?? root;
    return failed(
      `The snapshot ${options.path} holds the ${twice.field} "${twice.value}" twice, the second time at ${spot(placeOf(node.at))}. ${remedy(options)}`,
    );
  }
  const reason = mismatch(snapshot, options) ?? wrongAge(snapshot, options);
  if (reason !== undefined) return failed(`${reason} ${remedy(options)}`);
  const groups = snapshot.groups.map(({ empty: _, ...group }) => group);
  return { status: "ready", value: groups, evidence: "snapshot", asOf: snapshot.takenAt };
}

const failed = (reason: string): Answer<never> => ({ status: "failed", reason });

const remedy = ({ path, instance }: SnapshotOptions): string =>
  `Write a new one with \`identity-guard snapshot --instance ${instance} --output ${path}\`.`;

const placeOf = (span: Problem["at"]): Place => span.source.place(span.start, span.end);

const spot = (place: Place): string => `${place.path}:${place.startLine}:${place.startColumn}`;

function broken(options: SnapshotOptions, problem: Problem): Answer<never> {
  const at = spot(placeOf(problem.at));
  const expected = problem.expected?.join(", ");
  const found = excerpt(problem.found, 80);
  if (problem.rule === RULES.unknownKey)
    return failed(`${at}: a snapshot has no key "${found}" here (it has ${expected}). ${remedy(options)}`);
  if (problem.rule === RULES.invalid) {
    const written = found === "" ? "" : `, found ${found}`;
    return failed(`${at}: the snapshot is not valid: expected ${expected}${written}. ${remedy(options)}`);
  }
  return failed(`${at}: the snapshot is not valid JSON (${found}). ${remedy(options)}`);
}

interface Repeated {
  readonly index: number;
  readonly field: "displayName" | "groupId";
  readonly value: string;
}

function repeated(groups: Snapshot["groups"]): Repeated | undefined {
  const seen = { displayName: new Set<string>(), groupId: new Set<string>() };
  for (const [index, group] of groups.entries()) {
    for (const field of ["displayName", "groupId"] as const) {
      if (seen[field].has(group[field])) return { index, field, value: group[field] };
      seen[field].add(group[field]);
    }
  }
  return undefined;
}

function mismatch(snapshot: Snapshot, { path, instance, identityStoreId }: SnapshotOptions): string | undefined {
  if (snapshot.instance !== instance)
    return `The snapshot ${path} is of the instance "${snapshot.instance}", but "${instance}" is checked.`;
  if (identityStoreId === undefined || snapshot.identityStoreId === undefined) return undefined;
  return snapshot.identityStoreId === identityStoreId
    ? undefined
    : `The snapshot ${path} is of the identity store ${snapshot.identityStoreId}, but the policy names ${identityStoreId} for the instance "${instance}".`;
}

function wrongAge({ takenAt }: Snapshot, { path, maximumAgeHours, now }: SnapshotOptions): string | undefined {
  const age = now().getTime() - Date.parse(takenAt);
  if (age < -SNAPSHOT_CLOCK_SKEW_MS)
    return `The snapshot ${path} says that it was taken at ${takenAt}, which is in the future.`;
  if (maximumAgeHours === undefined || age <= maximumAgeHours * HOUR_MS) return undefined;
  return `The snapshot ${path} is ${Math.floor(age / HOUR_MS)} hours old (taken at ${takenAt}); the policy allows ${maximumAgeHours} (directory.maximumAgeHours).`;
}
