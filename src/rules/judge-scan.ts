import type { DefinitionRule, Finding, Place, Policy, SecretRule, Severity } from "../core.ts";
import { mask } from "../scan/mask.ts";
import type { FoundDefinition, FoundSecret } from "../scan/scan.ts";
import { fingerprintOf, type Judged } from "./finding.ts";

/** One occurrence of a subject: what becomes one finding with all its places. */
interface Occurrence {
  readonly rule: SecretRule | DefinitionRule;
  readonly subject: string;
  readonly fingerprint: string;
  readonly message: string;
  readonly severity: Severity;
  readonly places: readonly [Place, ...Place[]];
  readonly commit: string | undefined;
  readonly pointer: (path: string) => string;
  readonly properties: NonNullable<Finding["properties"]>;
}

/** Findings of the secret rules: one for each secret, with every place where it stands. The secret itself is in none. */
export function judgeSecrets(
  found: readonly FoundSecret[],
  rules: readonly SecretRule[],
  policy: Policy,
): readonly Judged[] {
  return judgeAll(found, rules, policy, (item, rule): Occurrence => {
    const label = [rule.label?.(item.secret), `(${mask(item.secret)})`].filter((part) => part !== undefined).join(" ");
    const undone = item.undone.join(", ");
    return {
      rule,
      subject: `${rule.id} ${label}`,
      fingerprint: fingerprintOf(rule.id, "", item.secret),
      message: `${rule.summary}: ${label}${undone ? `, written as ${undone}` : ""}. ${rule.fix}`,
      severity: rule.severity,
      places: placesOf(item),
      commit: item.commit,
      pointer: (path) => path,
      properties: undone ? { undone } : {},
    };
  });
}

/** Findings of the definition rules: one for each user or credential, with every place where it is defined. */
export function judgeDefinitions(
  found: readonly FoundDefinition[],
  rules: readonly DefinitionRule[],
  policy: Policy,
): readonly Judged[] {
  return judgeAll(found, rules, policy, (item, rule): Occurrence => {
    const { definition, paths } = item;
    const subject = `${definition.kind} ${definition.name ?? `${paths[0]} ${definition.address}`}`;
    return {
      rule,
      subject,
      fingerprint: fingerprintOf(rule.id, "", subject),
      message: rule.message(definition),
      severity: definition.confidence === "imperative" ? lowered(rule.severity) : rule.severity,
      places: placesOf(item),
      commit: item.commit,
      pointer: (path) => `${path}#${definition.address}`,
      properties: {
        dialect: definition.dialect,
        confidence: definition.confidence,
        ...(definition.name === undefined ? {} : { name: definition.name }),
      },
    };
  });
}

const lowered = (severity: Severity): Severity => (severity === "error" ? "warning" : "note");

const placesOf = ({ place, paths }: FoundSecret | FoundDefinition): readonly [Place, ...Place[]] => [
  place,
  ...paths.slice(1).map((path) => ({ ...place, path })),
];

/** Recognises each item's rule, leaves out what the policy switches off, and joins occurrences of one subject. */
function judgeAll<Item extends FoundSecret | FoundDefinition, Rule extends SecretRule | DefinitionRule>(
  found: readonly Item[],
  rules: readonly Rule[],
  policy: Policy,
  describe: (item: Item, rule: Rule) => Occurrence,
): readonly Judged[] {
  const groups = new Map<string, [Occurrence, ...Occurrence[]]>();
  for (const item of found) {
    const rule = rules.find((candidate) => recognises(candidate, item));
    if (!rule || policy.rules[rule.id] === "off") continue;
    const occurrence = describe(item, rule);
    const known = groups.get(occurrence.fingerprint);
    if (known) known.push(occurrence);
    else groups.set(occurrence.fingerprint, [occurrence]);
  }
  return [...groups.values()].map((occurrences) => join(occurrences, policy));
}

const recognises = (rule: SecretRule | DefinitionRule, item: FoundSecret | FoundDefinition): boolean =>
  "rule" in item ? rule.id === item.rule : rule.gate === "iam-users" && rule.kind === item.definition.kind;

function join(found: readonly [Occurrence, ...Occurrence[]], policy: Policy): Judged {
  const first = found.reduce((worst, other) => (RANK[other.severity] < RANK[worst.severity] ? other : worst));
  const occurrences = [first, ...found.filter((occurrence) => occurrence !== first)];
  const places = distinct(occurrences.flatMap((occurrence) => occurrence.places));
  const chosen = policy.rules[first.rule.id];
  const finding: Finding = {
    rule: first.rule.id,
    gate: first.rule.gate,
    severity: chosen && chosen !== "off" ? chosen : first.severity,
    message: first.message,
    ...first.places[0],
    instance: "",
    subject: first.subject,
    related: places
      .slice(1)
      .map(({ path, startLine, startColumn }) => ({ path, startLine, startColumn, message: "also here" })),
    evidence: "static",
    fingerprint: first.fingerprint,
    state: "new",
    ...(first.commit === undefined ? {} : { commit: first.commit }),
    ...(Object.keys(first.properties).length > 0 ? { properties: first.properties } : {}),
  };
  const standing = occurrences.flatMap(({ places: own, pointer }) =>
    own.map((place) => ({ pointer: pointer(place.path), place })),
  );
  return { finding, standing };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Each place once: versions of one file hold a secret in the same line, and an alias leads to where its anchor is. */
const distinct = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [`${place.path}\0${place.startLine}\0${place.startColumn}`, place])).values(),
];
