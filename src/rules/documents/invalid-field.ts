import { defineRule, type Flaw, type Problem } from "../../core.ts";
import { nearest } from "../../errors.ts";
import { grouped } from "../../excerpt.ts";
import { characterName } from "../characters.ts";
import { asWritten, inPlaceOf, listed, problemsFor } from "../wording.ts";

export const invalidField = defineRule({
  id: "invalid-field",
  gate: "documents",
  severity: "error",
  summary: "A value is not what its field takes",
  why: "AWS or the deployer refuses the value, long after the review, and other access of the same file may hang half-way.",
  fix: "Write a value of the form that the message names.",
  examples: {
    bad: [
      {
        files: {
          "identity/sets.yaml":
            "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    description: Reads — and only reads\n    sessionDuration: 4h\n",
        },
      },
      {
        files: {
          "identity/access.yaml":
            "schemaVersion: 1\nassignments:\n  - principal: {group: AWS-Developers, user: jane}\n    permissionSets: []\n    targets: {accounts: []}\n",
        },
        directory: [
          {
            groupId: "11111111-1111-4111-8111-111111111111",
            displayName: "AWS-Developers",
            provenance: "scim",
            externalIds: [],
          },
        ],
      },
    ],
    good: [
      {
        files: {
          "identity/sets.yaml":
            "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    description: Reads - and only reads\n    sessionDuration: PT4H\n",
        },
      },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    for (const problem of problemsFor("invalid-field", identity)) {
      const { at, found, expected: [wanted = "another value"] = [], flaw } = problem;
      const [, lacks, value] = (found === "" && !flaw ? /^([\w-]+): (.*)$/s.exec(wanted) : undefined) ?? [];
      if (lacks !== undefined) {
        yield { at, message: `This lacks \`${lacks}\`: ${value}. ${REFUSED}`, lacks };
        continue;
      }
      if (found === "") {
        yield { at, message: `Nothing is written here: ${wanted} belongs here. ${REFUSED}` };
        continue;
      }
      const { text, suggestion } = adviceFor(problem);
      const refused = flaw?.collection ? "" : REFUSED;
      const message = [`${whatIs(problem)} ${wanted}.`, refused, text].filter((part) => part !== "").join(" ");
      yield { at, message, ...(suggestion === undefined ? {} : { suggestion }) };
    }
  },
});

const REFUSED = "The deployment would fail on it.";

/** What stands there, up to "is not". */
function whatIs({ found, flaw = {} }: Problem): string {
  const { collection, count, character, seconds } = flaw;
  const what = collection ? collectionText(collection) : asWritten(found);
  const details = [
    ...(count ? [countText(count)] : []),
    ...(character ? [characterText(character)] : []),
    ...(seconds === undefined ? [] : [`is ${durationText(seconds)}`]),
  ];
  return details.length === 0 ? `${what} is not` : `${what} ${details.join(", ")}, and so is not`;
}

function collectionText({ type, keys, size }: NonNullable<Flaw["collection"]>): string {
  if (size === 0) return `This empty ${type}`;
  return keys.length === 0 || keys.length > 4 ? `This ${type}` : `This map of ${listed(keys)}`;
}

function countText({ of, actual, bound }: NonNullable<Flaw["count"]>): string {
  if (actual === 0) return "is empty";
  const difference = grouped(Math.abs(actual - bound));
  const counted = actual === 1 ? of.replace(/ies$/, "y").replace(/s$/, "") : of;
  return `has ${grouped(actual)} ${counted}, ${difference} too ${actual > bound ? "many" : "few"}`;
}

function characterText({ text, count, at }: NonNullable<Flaw["character"]>): string {
  const column = at ? ` in column ${at.source.place(at.start, at.end).startColumn}` : "";
  return `holds ${characterName(text)}${column}${count > 1 ? ` and ${count - 1} more like it` : ""}`;
}

/** Seconds in words: `13 hours`, `30 minutes`, `1 hour 1 second`. */
function durationText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const named = parts.map((part, index) => `${part} ${["hour", "minute", "second"][index]}${part === 1 ? "" : "s"}`);
  return named.filter((_, index) => parts[index] !== 0).join(" ") || "no time at all";
}

interface Advice {
  readonly text: string;
  readonly suggestion?: string;
}

function adviceFor({ at, found, flaw = {} }: Problem): Advice {
  const { character, choices = [], meant, perhaps } = flaw;
  if (flaw.mapped !== undefined) {
    const isWhole = at.source.text.slice(at.start, at.end) === found;
    return { text: `Write \`${flaw.mapped}\`.`, ...(isWhole ? { suggestion: flaw.mapped } : {}) };
  }
  if (flaw.item) return { text: `Write \`[${found}]\`.`, suggestion: `[${found}]` };
  const near = meant ?? nearest(found.replace(/^["']|["']$/g, ""), choices);
  if (near !== undefined) {
    const suggestion = typeof near === "string" ? inPlaceOf(at, near) : String(near);
    return { text: meant === undefined ? `Did you mean \`${near}\`?` : `Write \`${suggestion}\`.`, suggestion };
  }
  if (perhaps) return { text: PERHAPS[perhaps.when](perhaps.text, found.replace(/^["']|["']$/g, "")) };
  if (character?.instead === undefined) return { text: "" };
  return { text: `Write ${character.instead === " " ? "a plain space" : `\`${character.instead}\``} in its place.` };
}

const PERHAPS: Readonly<Record<NonNullable<Flaw["perhaps"]>["when"], (text: string, written: string) => string>> = {
  hours: (text, written) => `If ${written} hours are meant, write \`${text}\`.`,
  minutes: (text, written) => `If ${written} minutes are meant, write \`${text}\`.`,
  seconds: (text, written) => `If ${written} seconds are meant, write \`${text}\`.`,
  "leading-zero": (text) => `If zeros at its beginning were lost on the way, the id is "${text}".`,
  "aws-managed": (text) => `If AWS's own policy is meant, write \`${text}\`.`,
  "customer-managed": (text) =>
    `A policy of an account goes under \`customerManagedPolicyReferences\`, by its name (\`${text}\`) and path.`,
};
