import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeAndFix } from "../../../src/commands/fix.ts";
import type { DirectoryGroup } from "../../../src/core.ts";
import { folderTree } from "../../../src/git/folder.ts";
import { guard, type Outcome } from "../../../src/guard.ts";
import type { Order } from "../../../src/order.ts";
import { rules } from "../../../src/rules/index.ts";
import { dialects } from "../../../src/scan/dialects/index.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const GROUPS = ["AWS-Developers", "AWS-Platform Engineers", "Réseau-Équipe", "SRE_Oncall", "audit readers (EU)"];
const SETS = ["AdministratorAccess", "ReadOnlyAccess", "Billing"];

const groups = GROUPS.map(
  (displayName, index): DirectoryGroup => ({
    displayName,
    groupId: `9067642ac7-c5aa268b-e250-4097-859c-${String(index).padStart(12, "0")}`,
    provenance: "scim",
    externalIds: [{ issuer: "https://scim.aws.com/1f2e3d4c5b", id: "20e78067-c60c-47e1-8e26-000000000000" }],
  }),
);
const SNAPSHOT = {
  path: "groups.json",
  text: JSON.stringify({
    schemaVersion: 1,
    kind: "identity-guard/snapshot",
    instance: "default",
    takenAt: "2027-01-31T00:00:00Z",
    groups,
  }),
};

interface Run {
  readonly outcome: Outcome;
  readonly said: string;
  readonly rounds: number;
}

/** `check --fix` in a folder, with the directory above. */
async function run(folder: string): Promise<Run> {
  const orderAgain = async (): Promise<Order> => {
    const head = folderTree(folder);
    return { head, trusted: head, existingCounts: false, choices: { directory: SNAPSHOT, directoryTimeoutMs: 1000 } };
  };
  const machine = { workerUrl: undefined, environment: {}, isEnvironmentTrusted: true };
  const tools = { rules, dialects, ...machine, now: () => new Date("2027-01-31") };
  let said = "";
  let rounds = 0;
  const judge = (order: Order): Promise<Outcome> => {
    rounds++;
    return guard(order, tools);
  };
  const outcome = await judgeAndFix({ order: await orderAgain(), orderAgain, folder }, judge, (text) => {
    said += text;
  });
  return { outcome, said, rounds };
}

/** A stretch of a file: what is written, and what belongs there. */
type Piece = string | { readonly written: string; readonly meant: string };
const textOf = (pieces: readonly Piece[], which: "written" | "meant"): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : piece[which])).join("");

/** A name with at most one slip in one of its words of five letters or more. */
const slipped = (name: string): fc.Arbitrary<string> => {
  const letters = [...name.matchAll(/\p{L}{5,}/gu)].flatMap(({ index, 0: word }) =>
    Array.from(word, (_, offset) => index + offset),
  );
  return fc
    .tuple(fc.constantFrom(...letters), fc.constantFrom("drop", "double", "q", "swap", "none"))
    .map(([at, how]) => {
      const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
      if (how === "drop") return before + after;
      if (how === "double") return before + letter + letter + after;
      if (how === "q") return `${before}q${after}`;
      return how === "swap" && letters.includes(at + 1) ? before + after.charAt(0) + letter + after.slice(1) : name;
    });
};

const QUOTES = ["", "'", '"'] as const;
const isPlain = (name: string): boolean => /^[A-Za-z_][\w+=.@/ -]*$/.test(name);

/** A name as a scalar, misspelt perhaps, in some quotes. What plain YAML could not hold is in quotes from the start. */
const scalar = (name: string): fc.Arbitrary<Piece> =>
  fc.tuple(slipped(name), fc.constantFrom(...QUOTES)).map(([wrong, quote]) => {
    const mark = quote === "" && !isPlain(name) ? '"' : quote;
    return { written: mark + wrong + mark, meant: mark + name + mark };
  });
const key = (name: string): fc.Arbitrary<Piece> => slipped(name).map((written) => ({ written, meant: name }));
const oneOf = (names: readonly string[]): fc.Arbitrary<Piece> => fc.constantFrom(...names).chain(scalar);
const comment = fc.constantFrom("", " # 😀 AWS-Develpers", " # ü");

const assignment = fc
  .tuple(key("principal"), oneOf(GROUPS), oneOf(SETS), oneOf(SETS), key("targets"), comment, fc.boolean())
  .map(([principal, group, first, second, targets, note, isFlow]): readonly Piece[] =>
    isFlow
      ? [
          "  - {",
          principal,
          ": {group: ",
          group,
          "}, permissionSets: [",
          first,
          ", ",
          second,
          "], ",
          targets,
          `: {accounts: ["111122223333"]}}${note}\n`,
        ]
      : [
          "  - ",
          principal,
          `:${note}\n      group:  `,
          group,
          `   ${note}\n    permissionSets:\n    - `,
          first,
          "\n\n    -  ",
          second,
          "\n    ",
          targets,
          ':\n      accounts: ["111122223333"]\n',
        ],
  );

const file = fc
  .tuple(key("permissionSets"), key("assignments"), fc.array(assignment, { minLength: 1, maxLength: 6 }), comment)
  .map(([sets, assignments, items, note]): readonly Piece[] => [
    `# 😀 header\nschemaVersion: 1${note}\ngroups: []\n`,
    sets,
    `:\n${SETS.map((name) => `  - {name: ${name}}\n`).join("")}`,
    assignments,
    ":\n",
    ...items.flat(),
  ]);

describe("check --fix", () => {
  it("mends every slip of the pen and no other byte, and does nothing the second time", async () => {
    const form = fc.record({ mark: fc.boolean(), crlf: fc.boolean() });
    const property = fc.asyncProperty(file, form, async (pieces, { mark, crlf }) => {
      const folder = temporaryFolder("fix");
      mkdirSync(join(folder, "identity"));
      const path = join(folder, "identity", "access.yaml");
      const bytes = (which: "written" | "meant"): Buffer => {
        const text = textOf(pieces, which);
        return Buffer.from(`${mark ? "\uFEFF" : ""}${crlf ? text.replaceAll("\n", "\r\n") : text}`);
      };
      writeFileSync(path, bytes("written"));
      const first = await run(folder);
      expect(readFileSync(path, "utf8")).toBe(bytes("meant").toString("utf8"));
      expect(first.outcome.report.verdict).toBe("pass");
      const second = await run(folder);
      expect(second.said).toBe("identity-guard: nothing was fixed\n");
      expect(second.rounds).toBe(1);
      expect(readFileSync(path).equals(bytes("meant"))).toBe(true);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it("goes on while a fix brings another one to light", async () => {
    const folder = temporaryFolder("fix");
    const path = join(folder, "access.yaml");
    const text =
      "schemaVersion: 1\nassignmets:\n  - principl: {group: AWS-Develpers}\n    permissionSets: [AWSReadOnlyAccess]\n    targets: {accounts: ['111122223333']}\ngroups: []\n";
    writeFileSync(path, text);
    const { said, rounds } = await run(folder);
    expect(readFileSync(path, "utf8")).toBe(
      text.replace("assignmets", "assignments").replace("principl", "principal").replace("Develpers", "Developers"),
    );
    expect(rounds).toBe(4);
    expect(said).toBe(
      [
        "fixed access.yaml:2:1: assignmets -> assignments [unknown-field]",
        "fixed access.yaml:3:5: principl -> principal [unknown-field]",
        "fixed access.yaml:3:24: AWS-Develpers -> AWS-Developers [unknown-group]",
        "fixed 3 places in 1 file",
      ]
        .map((line) => `identity-guard: ${line}\n`)
        .join(""),
    );
  });

  it.each([
    ["a group whose number is another one", "{group: AWS-Developers-2}"],
    ["a short word that may be meant", "{group: SRI_Oncall}"],
    ["a template that amounts to a name", "{groupTemplate: 'AWS-{account}pers'}"],
    ["a name in block style", "\n      group: >-\n        AWS-Develpers"],
    ["a key beside the one that it is near", "{group: AWS-Developers, groop: AWS-Developers}"],
  ])("leaves %s alone", async (_, principal) => {
    const folder = temporaryFolder("fix");
    const path = join(folder, "access.yaml");
    const text = `schemaVersion: 1\naccounts: {Develo: {id: "111122223333"}}\nassignments:\n  - principal: ${principal}\n    permissionSets: [AWSReadOnlyAccess]\n    targets: {accounts: [Develo]}\n`;
    writeFileSync(path, text);
    const { said } = await run(folder);
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(said).toBe("identity-guard: nothing was fixed\n");
  });

  it("mends a name at its anchor, once for all of its aliases", async () => {
    const folder = temporaryFolder("fix");
    const path = join(folder, "access.yaml");
    const grant = "permissionSets: [AWSReadOnlyAccess], targets: {accounts: ['111122223333']}";
    const text = `schemaVersion: 1\nassignments:\n  - {principal: {group: &g AWS-Develpers}, ${grant}}\n  - {principal: {group: *g}, ${grant}}\n`;
    writeFileSync(path, text);
    const { said } = await run(folder);
    expect(readFileSync(path, "utf8")).toBe(text.replace("Develpers", "Developers"));
    expect(said).toContain("fixed 1 place in 1 file");
  });

  it("mends the declaration of a group together with its references", async () => {
    const folder = temporaryFolder("fix");
    const texts = {
      "groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: aws-developers\n",
      "access.yaml":
        "schemaVersion: 1\nassignments:\n  - principal: {group: aws-developers}\n    permissionSets: [AWSReadOnlyAccess]\n    targets: {accounts: ['111122223333']}\n",
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    await run(folder);
    for (const [name, text] of Object.entries(texts))
      expect(readFileSync(join(folder, name), "utf8")).toBe(text.replace("aws-developers", "AWS-Developers"));
  });
});
