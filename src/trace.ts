import type { RangeTree } from "./git/range.ts";
import { ATTRIBUTION_DEADLINE_MS } from "./limits.ts";
import type { FoundSecret } from "./scan/scan.ts";

/**
 * Says of each secret of a range which commit brought it, as far as the time for this comfort suffices, and whether it still stands
 * in the head; `headSecrets` are those found there. The oldest come first, so that a finding shows where it began.
 */
export async function traceSecrets(
  secrets: readonly FoundSecret[],
  range: RangeTree,
  headSecrets: readonly FoundSecret[],
): Promise<readonly FoundSecret[]> {
  const origins = await range.attribute(
    {
      blobs: blobsOf(secrets),
      paths: distinct(secrets.flatMap((found) => (found.beside === "path" ? found.paths : []))),
      commits: distinct(secrets.flatMap((found) => (found.beside === "commit" ? (found.oid ?? []) : []))),
    },
    ATTRIBUTION_DEADLINE_MS,
  );
  const ages = new Map([...origins.keys()].map((key, age) => [key, age] as const));
  const age = (found: FoundSecret): number => ages.get(tracedBy(found)) ?? ages.size;
  const atHead = new Set(headSecrets.map(keyOf));
  const traced: FoundSecret[] = [];
  for (const found of [...secrets].sort((left, right) => age(left) - age(right))) {
    const origin = origins.get(tracedBy(found));
    const stands = await standsAtHead(found, range, atHead);
    traced.push({ ...found, ...stands, ...(origin === undefined ? {} : { origin }) });
  }
  return traced;
}

/** A commit message stands where the commit does. A tag or a reference is in no tree and no commit, so that nobody can say. */
async function standsAtHead(
  found: FoundSecret,
  range: RangeTree,
  atHead: ReadonlySet<string>,
): Promise<Pick<FoundSecret, "atHead">> {
  if (found.beside === "tag" || found.beside === "reference") return {};
  if (found.beside !== "commit" || found.oid === undefined) return { atHead: atHead.has(keyOf(found)) };
  return { atHead: await range.isAtHead(found.oid) };
}

/** The secrets of a head, of which those that the range has too are known to stand there; `alone` leaves out all others. */
export function standingSecrets(
  headSecrets: readonly FoundSecret[],
  traced: readonly FoundSecret[],
  alone: boolean,
): readonly FoundSecret[] {
  const known = new Set(traced.map(keyOf));
  return headSecrets.flatMap((found) => {
    if (known.has(keyOf(found))) return { ...found, atHead: true };
    return alone ? [] : found;
  });
}

/** What origins are known by. */
const tracedBy = ({ beside, paths, oid }: FoundSecret): string => (beside === "path" ? paths[0] : (oid ?? ""));

const keyOf = ({ rule, secret }: FoundSecret): string => `${rule}\0${secret}`;

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/**
 * The blobs to look for, one of each secret before a second of any: only so many can be looked for. git lists the youngest first, so
 * the last one of a secret is most likely where it began.
 */
function blobsOf(secrets: readonly FoundSecret[]): readonly string[] {
  const bySecret = new Map<string, string[]>();
  for (const found of secrets) {
    if (found.beside !== undefined || found.oid === undefined) continue;
    const known = bySecret.get(keyOf(found));
    if (known) known.unshift(found.oid);
    else bySecret.set(keyOf(found), [found.oid]);
  }
  const groups = [...bySecret.values()];
  const rounds = Math.max(0, ...groups.map((group) => group.length));
  return distinct(Array.from({ length: rounds }, (_, round) => groups.flatMap((group) => group[round] ?? [])).flat());
}
