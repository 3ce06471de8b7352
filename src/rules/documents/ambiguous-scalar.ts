import { defineRule, type Problem } from "../../core.ts";
import { readingsOf } from "../../documents/ambiguity.ts";
import type { Reading } from "../../documents/reading.ts";
import { problemsFor, quoted } from "../wording.ts";

export const ambiguousScalar = defineRule({
  id: "ambiguous-scalar",
  gate: "documents",
  severity: "error",
  summary: "A text without quotes is something else to some parsers",
  why: "The parser that deploys the file is not the one that checks it: an account id with a leading zero becomes another account, and a group called `NO` becomes `false`, without a word.",
  fix: "Write the text in quotes.",
  examples: {
    bad: [
      { files: { "identity/accounts.yaml": "schemaVersion: 1\naccounts:\n  payments: {id: 012345670123}\n" } },
      {
        files: {
          "identity/sets.yaml":
            "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    inlinePolicy:\n      Version: 2012-10-17\n      Statement: [{Effect: Allow, Action: s3:Get*, Resource: '*'}]\n",
        },
      },
      {
        files: {
          "identity/accounts.json": '{ "schemaVersion": 1, "accounts": { "payments": { "id": 111122223333 } } }\n',
        },
      },
    ],
    good: [
      {
        files: {
          "identity/access.yaml":
            'schemaVersion: 1\naccounts:\n  payments: {id: "012345670123"}\npermissionSets:\n  - name: Audit\n    inlinePolicy:\n      Version: "2012-10-17"\n      Statement: [{Effect: Allow, Action: s3:Get*, Resource: "*"}]\n',
        },
      },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    for (const problem of problemsFor("ambiguous-scalar", identity)) {
      const { at, found, flaw } = problem;
      // What an alias stands for is written elsewhere, and a tag before the value outweighs its quotes.
      const isInPlace = !at.source.text.startsWith("*", at.start) && (flaw?.open || at.source.path.endsWith(".json"));
      yield {
        at,
        message: `${quoted(found)} ${readingsText(problem)} ${adviceFor(problem)}`,
        ...(typeof flaw?.meant === "string" && isInPlace ? { suggestion: JSON.stringify(flaw.meant) } : {}),
      };
    }
  },
});

function readingsText({ found, flaw }: Problem): string {
  if (!flaw?.open) return `is ${typedKind(found)} to every parser, and text belongs here.`;
  const { pyYaml, terraform, core } = readingsOf(found, flaw.open);
  const parsers = new Map<string, string[]>();
  const readings = [
    ["PyYAML", pyYaml],
    ["Terraform's `yamldecode`", terraform],
    ["YAML 1.2", core],
  ] as const;
  for (const [name, reading] of readings) {
    const seen = shown(reading);
    parsers.set(seen, [...(parsers.get(seen) ?? []), `to ${name}`]);
  }
  const [first, ...others] = [...parsers].map(([seen, names]) => `${seen} ${names.join(" and ")}`);
  if (others.length === 0) return `is ${shown(core)} to every parser, and text belongs here.`;
  return `is not the same to every parser: it is ${[first, ...others.slice(0, -1)].join(", ")}, and ${others.at(-1)}.`;
}

const typedKind = (written: string): string => {
  if (written === "null") return "null";
  return written === "true" || written === "false" ? "a truth value" : "a number";
};

function shown({ kind, value }: Reading): string {
  if (kind === "refused") return "an error";
  if (kind === "text") return `the text ${quoted(value)}`;
  if (kind === "number") return `the number ${quoted(value).slice(1, -1)}`;
  return kind === "date" ? "a date" : value;
}

function adviceFor({ found, flaw }: Problem): string {
  const text = quoted(JSON.stringify(found)).slice(1, -1);
  if (flaw?.meant !== undefined) return `Write ${text}, with the quotes.`;
  const { core, terraform } = readingsOf(found);
  return core.kind === "null"
    ? `Write ${text}, with the quotes, if the text is meant; else leave it out.`
    : `Write ${text}, with the quotes, if the text is meant; else ${terraform.value}.`;
}
