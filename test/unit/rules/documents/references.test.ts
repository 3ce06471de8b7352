import { describe, expect, it } from "vitest";
import type { Draft, Identity, ModelRule } from "../../../../src/core.ts";
import { TEMPLATE_GROUPS } from "../../../../src/limits.ts";
import { ambiguousGroupTemplate } from "../../../../src/rules/documents/ambiguous-group-template.ts";
import { duplicateAccount } from "../../../../src/rules/documents/duplicate-account.ts";
import { duplicateGrant } from "../../../../src/rules/documents/duplicate-grant.ts";
import { duplicateGroup } from "../../../../src/rules/documents/duplicate-group.ts";
import { undeclaredReference } from "../../../../src/rules/documents/undeclared-reference.ts";
import { unknownAccount } from "../../../../src/rules/documents/unknown-account.ts";
import { unknownOrganizationalUnit } from "../../../../src/rules/documents/unknown-organizational-unit.ts";
import { identityOf, nativeOf } from "../../../support/identities.ts";

const check = (rule: Pick<ModelRule<"identity">, "check">, identity: Identity): readonly Draft[] => [
  ...rule.check({ identity }),
];

const lineOf = ({ at }: Pick<Draft, "at">): string => {
  const place = at?.source.place(at.start, at.end);
  return `${place?.path}:${place?.startLine}:${place?.startColumn}`;
};
/** What golden outputs do not show of a finding: its subject and its other places. */
const shapeOf = (draft: Draft) => ({
  at: lineOf(draft),
  subject: draft.subject,
  related: (draft.related ?? []).map(
    ({ at, message, aside }) => `${lineOf({ at })} ${message}${aside ? " (aside)" : ""}`,
  ),
});

const grant = (targets: string, group = "A"): string =>
  `  - {principal: {group: ${group}}, permissionSets: [P], targets: ${targets}}\n`;

describe("places and subjects", () => {
  it("of an unknown account are all places that name it, and where the near one is declared", () => {
    const files = {
      "a.yaml": `schemaVersion: 1\naccounts: {payments: {id: "012345678901"}}\nassignments:\n${grant("&t {accounts: [paymets]}")}${grant("*t", "B")}`,
      "b.json":
        '{"schemaVersion": 1, "assignments": [{"targets": {"excludeAccounts": ["paymets"]}, "principal": {"group": "C"}}]}',
    };
    expect(check(unknownAccount, identityOf(files)).map(shapeOf)).toEqual([
      {
        at: "a.yaml:4:74",
        subject: "account paymets",
        related: ["b.json:1:71 also named here", 'a.yaml:2:12 "payments" is declared here (aside)'],
      },
    ]);
  });

  it("of parents in a ring are all of its parents, and stay when the units change places", () => {
    const units = ["  b: {id: ou-ab12-00000001, parent: a}\n", "  a: {id: ou-ab12-00000002, parent: b}\n"];
    const shapes = [units, units.toReversed()].map((lines) =>
      check(unknownOrganizationalUnit, nativeOf(`organizationalUnits:\n${lines.join("")}`)).map(shapeOf),
    );
    expect(shapes.map(([shape]) => shape?.subject)).toEqual(Array(2).fill("parents of organizational unit a"));
    expect(shapes[0]?.[0]).toMatchObject({ at: "access.yaml:4:37", related: ["access.yaml:3:37 and this parent"] });
  });

  it("of a duplicate are all declarations", () => {
    const group = (name: string) => `schemaVersion: 1\ngroups: [{displayName: ${name}}]\n`;
    const files = { "a.yaml": group("X"), "b.yaml": group("x"), "c.yaml": group("X") };
    expect(check(duplicateGroup, identityOf(files)).map(shapeOf)).toEqual([
      {
        at: "b.yaml:2:24",
        subject: "group X",
        related: ["a.yaml:2:24 first declared here", "c.yaml:2:24 declared here again"],
      },
    ]);
  });

  it("of an id with several aliases are all places of the id", () => {
    const identity = nativeOf(
      "accounts: {a: {id: '012345678901'}, b: {id: '012345678901'}, c: {id: '012345678901'}}\n",
    );
    expect(check(duplicateAccount, identity).map(shapeOf)).toEqual([
      {
        at: "access.yaml:2:45",
        subject: "account id 012345678901",
        related: ['access.yaml:2:20 the id of "a"', 'access.yaml:2:70 the id of "c"'],
      },
    ]);
  });

  it("of a grant that is given again are both assignments, and every further one once", () => {
    const identity = nativeOf(
      `accounts: {one: {id: "111111111111"}, two: {id: "222222222222"}}\nassignments:\n${grant("{accounts: [one, two]}")}${grant("{accounts: [two, one]}")}${grant("{accounts: ['111111111111']}")}`,
    );
    expect(check(duplicateGrant, identity).map(shapeOf)).toEqual([
      {
        at: "access.yaml:5:71",
        subject: "group A P 222222222222",
        related: [
          "access.yaml:4:76 given here already",
          "access.yaml:4:71 given here already",
          "access.yaml:5:76 given again here",
          "access.yaml:6:71 given again here",
        ],
      },
    ]);
  });

  it("of undeclared groups are all places that name them", () => {
    const identity = nativeOf(`groups: [{displayName: A}]\nassignments:\n${grant("{}", "Else")}${grant("{}", "Else")}`);
    const drafts = (existing: ReadonlySet<string> | undefined) => [
      ...undeclaredReference.check({ identity, existingGroups: existing }),
    ];
    for (const existing of [undefined, new Set(["Else"])]) {
      expect(drafts(existing).map(shapeOf)).toEqual([
        { at: "access.yaml:4:25", subject: "group Else", related: ["access.yaml:5:25 also referenced here"] },
      ]);
    }
    expect([undefined, new Set(["Else"])].map((existing) => drafts(existing)[0]?.severity)).toEqual([
      "error",
      undefined,
    ]);
    expect(drafts(new Set())).toEqual([]);
  });
});

describe("ambiguous-group-template", () => {
  it("shows each place of a template once, however many groups it stands for there", () => {
    const entry = (anchor: string) =>
      `  - {principal: ${anchor}, permissionSets: [P], targets: {organizationalUnits: [u]}}\n`;
    const identity = nativeOf(
      `organizationalUnits: {u: {id: ou-ab12-00000001}}\nassignments:\n${entry("&t {groupTemplate: 'G-{account}-{env}'}")}${entry("*t")}${entry("{groupTemplate: 'G-{account}-{env}'}").repeat(2)}`,
    );
    expect(check(ambiguousGroupTemplate, identity).map(shapeOf)).toEqual([
      {
        at: "access.yaml:4:36",
        subject: "group template G-{account}-{env}",
        related: ["access.yaml:6:33 also here", "access.yaml:7:33 also here"],
      },
    ]);
  });

  it("says where templates stand for more groups than are looked at, once", () => {
    const accounts = Array.from({ length: 1_001 }, (_, index) => `  a${index}: {organizationalUnit: u}\n`).join("");
    const entry = "  - {principal: {groupTemplate: 'G-{account}'}, targets: {organizationalUnits: [u]}}\n";
    const identity = nativeOf(
      `organizationalUnits: {u: {id: ou-ab12-00000001}}\naccounts:\n${accounts}assignments:\n${entry.repeat(1_001)}`,
    );
    const found = check(ambiguousGroupTemplate, identity);
    expect(found.map(({ subject }) => subject)).toEqual(["number of groups"]);
    expect(found[0]?.message).toContain(TEMPLATE_GROUPS.toLocaleString("en"));
  });
});
