import type { DefinitionRule, Finding, Place, Policy, SecretRule, Severity } from "../core.ts";
import type { FoundSecret } from "../scan/scan.ts";
import type { Judged, Standing } from "./finding.ts";

/** One occurrence of a subject: what becomes one finding with all its places. */
export interface Occurrence {
  readonly rule: SecretRule | DefinitionRule;
  readonly subject: string;
  readonly fingerprint: string;
  /** The message; `where` says what the finding's place does not, and may be empty. */
  readonly message: (where: string) => string;
  readonly severity: Severity;
  /** Empty for what stands in no file. */
  readonly places: readonly Place[];
  /** What stands in no file: a name for the place, and words for it. */
  readonly beside?: { readonly pointer: string; readonly words: string };
  readonly origin?: NonNullable<FoundSecret["origin"]>;
  readonly atHead?: boolean;
  readonly pointer: (path: string) => string;
  readonly properties: NonNullable<Finding["properties"]>;
}

/** One finding of all occurrences of its subject; it shows the first place of the gravest one. */
export function joinOccurrences(found: readonly [Occurrence, ...Occurrence[]], policy: Policy): Judged {
  const first = found.reduce((worst, other) => (weight(other) < weight(worst) ? other : worst));
  const occurrences = [first, ...found.filter((occurrence) => occurrence !== first)];
  const chosen = policy.rules[first.rule.id];
  const origin = found.find((occurrence) => occurrence.origin !== undefined)?.origin;
  const properties = { ...first.properties, ...historyOf(first, occurrences, origin) };
  const finding: Finding = {
    rule: first.rule.id,
    gate: first.rule.gate,
    severity: chosen && chosen !== "off" ? chosen : first.severity,
    message: first.message(wordsFor(occurrences)),
    ...first.places[0],
    instance: "",
    subject: first.subject,
    related: relatedTo(occurrences),
    evidence: "static",
    fingerprint: first.fingerprint,
    state: "new",
    ...(origin === undefined ? {} : { commit: origin.commit }),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
  };
  return { finding, standing: occurrences.flatMap(standingOf) };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** By severity; of the same severity, what can be shown in a file comes before what cannot. */
const weight = ({ severity, places }: Occurrence): number => 2 * RANK[severity] + (places.length > 0 ? 0 : 1);

/** When the finding began, and whether it is still there. What a message says counts only where no file says it. */
function historyOf(
  first: Occurrence,
  occurrences: readonly Occurrence[],
  origin: Occurrence["origin"],
): NonNullable<Finding["properties"]> {
  const telling = occurrences.filter(({ places }) => places.length > 0 || first.places.length === 0);
  const known = telling.flatMap(({ atHead }) => atHead ?? []);
  return {
    ...(origin === undefined ? {} : { authorDate: origin.authorDate }),
    ...(known.length === 0 ? {} : { atHead: known.includes(true) }),
  };
}

/** What stands in no file, as part of a sentence. */
function wordsFor(occurrences: readonly Occurrence[]): string {
  const words = [...new Set(occurrences.flatMap(({ beside }) => beside?.words ?? []))];
  if (words.length === 0) return "";
  const more = words.length > WORDS_SHOWN ? ` and ${words.length - WORDS_SHOWN} more` : "";
  const [first] = occurrences;
  return `${first && first.places.length > 0 ? ", also" : ","} ${words.slice(0, WORDS_SHOWN).join(" and ")}${more}`;
}

const WORDS_SHOWN = 3;

/**
 * Every other place, once. Of a file's former versions one is enough, and none where the file holds it still: only the lines
 * differ. An alias leads to where its anchor is.
 */
function relatedTo([first, ...others]: readonly Occurrence[]): Finding["related"] {
  const shown = new Set<string>();
  const paths = new Set<string>();
  const related: Finding["related"][number][] = [];
  for (const occurrence of first ? [first, ...others] : []) {
    for (const { path, startLine, startColumn } of occurrence.places) {
      const key = `${path}\0${startLine}\0${startColumn}`;
      const isFormer = isPast(occurrence) && paths.has(path);
      const isFirst = shown.size === 0;
      if (!isFormer && !shown.has(key) && !isFirst)
        related.push({ path, startLine, startColumn, message: messageFor(occurrence) });
      shown.add(key);
      paths.add(path);
    }
  }
  return related;
}

/** Found in a commit of the past, whether or not it still stands: the head's own places are told apart by having no origin to tell. */
const isPast = ({ origin, atHead }: Occurrence): boolean => atHead === false || origin !== undefined;

const messageFor = ({ origin, atHead }: Occurrence): string => {
  if (origin !== undefined) return `in commit ${origin.commit.slice(0, COMMIT_DIGITS)}`;
  return atHead === false ? "in the history" : "also here";
};

const COMMIT_DIGITS = 12;

function standingOf({ places, beside, pointer }: Occurrence): readonly Standing[] {
  if (beside) return [{ pointer: beside.pointer }];
  return places.map((place) => ({ pointer: pointer(place.path), place }));
}
