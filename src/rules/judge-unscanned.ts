import { type ContentRule, isContentRule, isSecretRule, type Place, type Policy, type Rule } from "../core.ts";
import type { Found, FoundUnscanned } from "../scan/scan.ts";
import { fingerprintOf, type Judged } from "./finding.ts";
import { judgeSecrets } from "./judge-scan.ts";
import { occurrencesBy } from "./occurrences.ts";

/** Findings of the whole secrets gate: for secrets, and for what was not searched for them. */
export const judgeSecretGate = (
  { secrets, unscanned }: Pick<Found, "secrets" | "unscanned">,
  rules: readonly Rule[],
  policy: Policy,
): readonly Judged[] => [
  ...judgeSecrets(secrets, rules.filter(isSecretRule), policy),
  ...judgeUnscanned(unscanned, rules.filter(isContentRule), policy),
];

/**
 * Findings for content that was not scanned: one for each file, and one for all that lies in Git LFS. What has other content
 * than before is new, though it stands where it stood.
 */
function judgeUnscanned(
  found: readonly FoundUnscanned[],
  rules: readonly ContentRule[],
  policy: Policy,
): readonly Judged[] {
  return rules
    .filter(({ id }) => policy.rules[id] !== "off")
    .flatMap((rule) =>
      [...occurrencesBy(found, subjectOf)].map(([subject, items]) => judged(rule, subject, items, policy)),
    );
}

const subjectOf = ({ unscanned: { why }, paths }: FoundUnscanned): string =>
  why === "lfs-pointer" ? "content in Git LFS" : `${why} ${paths[0]}`;

function judged(
  rule: ContentRule,
  subject: string,
  items: readonly [FoundUnscanned, ...FoundUnscanned[]],
  policy: Policy,
): Judged {
  const [{ unscanned }] = items;
  const standing = items.flatMap(({ paths, content }) =>
    paths.map((path) => ({ pointer: `${path}#${content}`, place: firstCharacterOf(path) })),
  );
  const [first, ...others] = standing;
  const chosen = policy.rules[rule.id];
  return {
    finding: {
      rule: rule.id,
      gate: rule.gate,
      severity: chosen && chosen !== "off" ? chosen : rule.severity,
      message: rule.message(unscanned),
      ...first?.place,
      instance: "",
      subject,
      related: others.map(({ place: { path, startLine, startColumn } }) => ({
        path,
        startLine,
        startColumn,
        message: "also here",
      })),
      evidence: "static",
      fingerprint: fingerprintOf(rule.id, "", subject),
      state: "new",
      properties: { why: unscanned.why },
    },
    standing,
  };
}

const firstCharacterOf = (path: string): Place => ({
  path,
  startLine: 1,
  startColumn: 1,
  endLine: 1,
  endColumn: 1,
});
