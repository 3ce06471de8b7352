import type { DefinitionRule, Place, Policy, SecretRule, Severity } from "../core.ts";
import { mask } from "../scan/mask.ts";
import type { FoundDefinition, FoundSecret } from "../scan/scan.ts";
import { fingerprintOf, type Judged } from "./finding.ts";
import { joinOccurrences, type Occurrence } from "./scan-occurrence.ts";

/** Findings of the secret rules: one for each secret, with every place where it stands. The secret itself is in none. */
export function judgeSecrets(
  found: readonly FoundSecret[],
  rules: readonly SecretRule[],
  policy: Policy,
): readonly Judged[] {
  return judgeAll(found, rules, policy, (item, rule): Occurrence => {
    const label = [rule.label?.(item.secret), `(${mask(item.secret)})`].filter((part) => part !== undefined).join(" ");
    const undone = item.undone.join(", ");
    const beside = besideIn(item);
    return {
      rule,
      subject: `${rule.id} ${label}`,
      fingerprint: fingerprintOf(rule.id, "", item.secret),
      message: (where) => `${rule.summary}: ${label}${undone ? `, written as ${undone}` : ""}${where}. ${rule.fix}`,
      severity: rule.severity,
      places: beside === undefined ? placesOf(item) : [],
      ...(beside === undefined ? {} : { beside }),
      pointer: (path) => path,
      ...(item.origin === undefined ? {} : { origin: item.origin }),
      ...(item.atHead === undefined ? {} : { atHead: item.atHead }),
      properties: { ...(undone ? { undone } : {}), ...(item.beside === undefined ? {} : { foundIn: item.beside }) },
    };
  });
}

/** Where a secret stands that is in no file. Of a name it is cut out, for nobody may read it there. */
function besideIn({ beside, paths: [name], place }: FoundSecret): Occurrence["beside"] {
  if (beside === undefined) return undefined;
  if (beside !== "path" && beside !== "reference")
    return { pointer: name, words: `in the message or the header of ${name}` };
  const lines = name.split(/\r\n|\r|\n/);
  const before = lines[place.startLine - 1]?.slice(0, place.startColumn - 1) ?? "";
  const after = lines[place.endLine - 1]?.slice(place.endColumn - 1) ?? "";
  return {
    pointer: `${beside} ${name}`,
    words: `in the name of the ${beside} ${JSON.stringify(`${before}…${after}`)}`,
  };
}

/**
 * Findings of the definition rules: one for each user or credential, with every place where it is defined. What has no name is another one
 * at each place, though it stands in the same file under the same address: a change that adds a call to a script adds a user.
 */
export function judgeDefinitions(
  found: readonly FoundDefinition[],
  rules: readonly DefinitionRule[],
  policy: Policy,
): readonly Judged[] {
  const numbered = createNumbers();
  return judgeAll(found, rules, policy, (item, rule): Occurrence => {
    const { definition, paths } = item;
    const subject = numbered(item, `${definition.kind} ${subjectOf(definition, paths[0])}`);
    return {
      rule,
      subject,
      fingerprint: fingerprintOf(rule.id, "", subject),
      message: () => rule.message(definition),
      severity: definition.confidence === "imperative" ? lowered(rule.severity) : rule.severity,
      places: placesOf(item),
      pointer: (path) => `${path}#${definition.address}`,
      properties: {
        dialect: definition.dialect,
        confidence: definition.confidence,
        ...(definition.name === undefined ? {} : { name: definition.name }),
        ...(definition.from === undefined ? {} : { from: definition.from }),
      },
    };
  });
}

/** What is defined: by the name of its user; what nobody can see into, by what brings it in from where; else by path and address. */
function subjectOf({ kind, name, from, address }: FoundDefinition["definition"], path: string): string {
  if (kind === "unresolved" && from !== undefined) return `${address} from ${from}`;
  return name ?? `${path} ${address}`;
}

/** Numbers what has no name by the places where it stands, from the second one on. One place may be told of twice. */
function createNumbers(): (found: FoundDefinition, subject: string) => string {
  const numbers = new Map<string, Map<string, number>>();
  return ({ definition: { kind, name, from }, place: { startLine, startColumn } }, subject) => {
    if (name !== undefined || (kind === "unresolved" && from !== undefined)) return subject;
    const places = numbers.get(subject) ?? new Map<string, number>();
    numbers.set(subject, places);
    const place = `${startLine}:${startColumn}`;
    const number = places.get(place) ?? places.size + 1;
    places.set(place, number);
    return number === 1 ? subject : `${subject} (${number})`;
  };
}

/** What program code does when it is run fails nothing; it warns like the rest of what a rule only warns of. */
const lowered = (severity: Severity): Severity => (severity === "error" ? "warning" : severity);

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
  return [...groups.values()].map((occurrences) => joinOccurrences(occurrences, policy));
}

const recognises = (rule: SecretRule | DefinitionRule, item: FoundSecret | FoundDefinition): boolean =>
  "rule" in item ? rule.id === item.rule : rule.gate === "iam-users" && rule.kind === item.definition.kind;
