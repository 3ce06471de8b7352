import { type Assignment, defineRule, type Located } from "../../core.ts";
import { calendarDay } from "../../documents/fields.ts";
import { occurrencesBy, otherPlaces } from "../occurrences.ts";
import { principalKind, quoted } from "../wording.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const access = (expires: string) => ({
  files: {
    "identity/access.yaml": [
      "schemaVersion: 1",
      "permissionSets:",
      "  - name: Incident",
      "    managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]",
      "assignments:",
      "  - principal: {group: AWS-Oncall}",
      "    permissionSets: [Incident]",
      '    targets: {accounts: ["111122223333"]}',
      `    expires: ${expires}`,
      "    reason: INC-123 follow-up",
      "    owner: payments",
      "",
    ].join("\n"),
  },
});

export const expiredAssignment = defineRule({
  id: "expired-assignment",
  gate: "documents",
  severity: "error",
  summary: "An assignment is past its last day",
  why: "AWS knows no end of an assignment: as long as the entry is deployed, access that was granted for a while goes on.",
  fix: "Take the entry out. If the access is still needed, have its owner renew it with a new reason and a later date.",
  examples: { bad: [access("2020-01-31")], good: [access("2099-01-31")] },
  needs: ["identity", "today"],
  *check({ identity, today }) {
    const over = identity.assignments.flatMap((assignment) => expired(assignment, today));
    for (const [subject, entries] of occurrencesBy(over, (entry) => entry.subject)) {
      const [{ assignment, expires }] = entries;
      yield {
        at: expires.at,
        subject,
        message: `The ${described(assignment)} had its last day on ${expires.value}, ${since(expires.value, today)}, and grants its access still. Take the entry out, or have ${whose(assignment)} renew it with a later date.`,
        related: otherPlaces(
          entries.map((entry) => entry.expires.at),
          "over as well",
        ),
      };
    }
  },
});

interface Expired {
  readonly subject: string;
  readonly assignment: Assignment;
  readonly expires: Located<string>;
}

/** `expires` is the last valid day; dates in this form compare as text. What is no date is `invalid-field`. */
function expired(assignment: Assignment, today: string): readonly Expired[] {
  const { principal, expires } = assignment;
  if (!expires || !calendarDay.safeParse(expires.value).success || today <= expires.value) return [];
  const subject = `assignment of ${principalKind(principal)} ${principal.name.value} until ${expires.value}`;
  return [{ subject, assignment, expires }];
}

const described = ({ principal, reason }: Assignment): string =>
  `assignment of the ${principalKind(principal)} ${quoted(principal.name.value)}${reason ? ` (reason: ${quoted(reason.value)})` : ""}`;

function since(expires: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(expires)) / DAY_MS);
  return days === 1 ? "1 day ago" : `${days} days ago`;
}

const whose = ({ owner }: Assignment): string =>
  owner ? `its owner ${quoted(owner.value)}` : "whoever answers for it";
