import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../../../src/core.ts";
import { entriesOf, itemsOf } from "../../../src/documents/nodes.ts";
import { parseDocuments } from "../../../src/documents/parse.ts";
import { pointersIn } from "../../../src/documents/pointer.ts";

/** The pointer of the stretch that `needle` takes in a text. */
function pointerTo(needle: string, text: string, path = "a.yaml"): string {
  const documents = parseDocuments(path, text);
  const start = text.lastIndexOf(needle);
  if (start < 0) throw new Error("the needle is not there");
  return pointersIn(documents)({ start, end: start + needle.length });
}

function* nodesIn(node: Node): Iterable<Node> {
  yield node;
  for (const item of itemsOf(node)) yield* nodesIn(item);
  for (const { value } of entriesOf(node)) yield* nodesIn(value);
}

const FILE = `schemaVersion: 1
accounts:
  prod: {id: "098765432101"}
permissionSets:
  - name: Audit
    description: Reads
    managedPolicies: [arn:one, arn:two]
  - description: nameless
groups:
  - displayName: AWS-Developers
    owners: [jane]
waivers:
  - {rule: unknown-group, reason: later}
nested:
  - [a, {b: needle}]
`;

describe("a pointer", () => {
  it.each([
    ["a value of a map", '"098765432101"', "accounts.prod.id"],
    ["a key", "prod", "accounts.prod"],
    ["a field of an item with a name", "Reads", "permissionSets[Audit].description"],
    ["an item of a list of texts", "arn:two", "permissionSets[Audit].managedPolicies[arn:two]"],
    ["an item without a name, by its index", "nameless", "permissionSets[1].description"],
    ["an item with a display name", "jane", "groups[AWS-Developers].owners[jane]"],
    ["an item with a rule", "later", "waivers[unknown-group].reason"],
    ["lists in lists", "needle", "nested[0][1].b"],
  ])("names %s", (_, needle, expected) => {
    expect(pointerTo(needle, FILE)).toBe(expected);
  });

  it("is empty for the whole document, and for what lies outside", () => {
    const documents = parseDocuments("a.yaml", "a: 1\n# b\n");
    expect(pointersIn(documents)({ start: 0, end: 4 })).toBe("");
    expect(pointersIn(documents)({ start: 7, end: 8 })).toBe("");
    expect(pointersIn([])({ start: 0, end: 1 })).toBe("");
  });

  it("is the place where a value is written, whoever refers to it", () => {
    const text = "base: &b {name: A, note: needle}\nsets:\n  - <<: *b\n  - *b\n";
    expect(pointerTo("needle", text)).toBe("base.note");
  });

  it("is the first of several places that an alias makes one", () => {
    expect(pointerTo("needle", "sets:\n  - {a: 1}\n  - &b {note: needle}\n  - *b\n  - {c: 1}\n  - *b\n")).toBe(
      "sets[1].note",
    );
  });

  it("is found among items that aliases brought from anywhere", () => {
    const text = "a: &a {x: 1}\nb: {y: &b {z: needle}}\nlist: [*b, {w: 1}, *a, {v: 1}, *a]\n";
    expect(pointerTo("needle", text)).toBe("b.y.z");
    expect(pointerTo("w", text)).toBe("list[1].w");
    expect(pointerTo("v", text)).toBe("list[3].v");
  });

  it("is found among any number of items", () => {
    const text = `list:\n${Array.from({ length: 1000 }, (_, index) => `  - {n${index}: x${index}y}\n`).join("")}`;
    const found = [0, 1, 499, 500, 998, 999].map((index) => pointerTo(`x${index}y`, text));
    expect(found).toEqual([0, 1, 499, 500, 998, 999].map((index) => `list[${index}].n${index}`));
  });

  it.each([
    ["a later document", "a: 1\n---\nb: {c: needle}\n", "<2>.b.c"],
    ["a later document that is a list", "a: 1\n---\n- 1\n---\n- needle\n", "<3>[needle]"],
    ["a comment of a later document", "a: 1\n---\nb: 1\n# needle\n---\nc: 1\n", "<2>"],
    ["an item of a name that was there before", "- {name: A}\n- {name: A, x: needle}\n", "[A#2].x"],
    ["a text that was there before", "- needle\n- needle\n", "[needle#2]"],
    ["a key that was there before", "a: 1\na: needle\n", "a#2"],
    [
      "an assignment that was there before",
      `a:\n${"- {principal: {group: needle}}\n".repeat(2)}`,
      "a[c13a5e06#2].principal.group",
    ],
    ["a key with a dot", "a.b: {c: needle}\n", '"a.b".c'],
    ["a key that looks like an item", "a[b]: needle\n", '"a[b]"'],
    ["a key without letters", '"": needle\n', '""'],
    ["a key that looks like a document", '"<2>": needle\n', '"<2>"'],
    ["a name that looks like a path", "- {name: 'A].b[C', x: needle}\n", '["A].b[C"].x'],
    ["a name that looks like an index", "- {name: '1', x: needle}\n- {y: 1}\n", '["1"].x'],
    ["a name that looks like a second one", "- {name: 'A#2', x: needle}\n", '["A#2"].x'],
    ["a value in a merge in place", "a: {<<: {b: needle}}\n", "a.b"],
    ["nothing, after its key", "a: {b: , c: needle}\n", "a.c"],
  ])("is that of no other place: %s", (_, text, expected) => {
    expect(pointerTo("needle", text)).toBe(expected);
  });

  it("is one of its own for every value of a file, wherever it is written", () => {
    const name = fc.constantFrom("a", "b", "a.b", "[a]", "a#2", "1", "", "<2>", "name");
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        name,
        fc.array(tie("node"), { maxLength: 4 }),
        fc.dictionary(name, tie("node"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 3 }), (roots) => {
        const documents = parseDocuments("a.yaml", roots.map((root) => `--- ${JSON.stringify(root)}\n`).join(""));
        const pointerOf = pointersIn(documents);
        const pointers = documents.flatMap(({ root }) => [...nodesIn(root)]).map(({ at }) => pointerOf(at));
        expect(new Set(pointers).size).toBe(pointers.length);
      }),
    );
  });
});

describe("the pointer of an assignment, which has no name", () => {
  const assignment = (fields: readonly string[]): string => `  - {${fields.join(", ")}, reason: needle}\n`;
  const GRANT = ["principal: {group: AWS-Ops}", "permissionSets: [Audit, Deploy]", "targets: {accounts: [prod, test]}"];
  const other = (index: number): string =>
    assignment([`principal: {group: G${index}}`, "permissionSets: [Audit]", "targets: {accounts: [prod]}"]).replace(
      "needle",
      "x",
    );
  const expected = pointerTo("needle", `assignments:\n${assignment(GRANT)}`);

  it("is a digest of who gets what where", () => {
    expect(expected).toMatch(/^assignments\[[0-9a-f]{8}\]\.reason$/);
  });

  it("stays the same wherever in the list it stands, and in any order of its keys", () => {
    const order = fc.shuffledSubarray([...GRANT], { minLength: 3 });
    fc.assert(
      fc.property(order, fc.nat(5), fc.nat(5), (fields, before, after) => {
        const around = (count: number, from: number) =>
          Array.from({ length: count }, (_, index) => other(from + index)).join("");
        const text = `assignments:\n${around(before, 0)}${assignment(fields)}${around(after, 10)}`;
        expect(pointerTo("needle", text)).toBe(expected);
      }),
    );
  });

  it.each([
    [
      "in another order of its items",
      ["principal: {group: AWS-Ops}", "permissionSets: [Deploy, Audit]", "targets: {accounts: [test, prod]}"],
    ],
    [
      "in quotes",
      ["principal: {'group': \"AWS-Ops\"}", "permissionSets: ['Audit', Deploy]", 'targets: {accounts: [prod, "test"]}'],
    ],
    ["with more said about it", [...GRANT, "owner: platform", "expires: 2027-01-31"]],
  ])("stays the same %s", (_, fields) => {
    expect(pointerTo("needle", `assignments:\n${assignment(fields)}`)).toBe(expected);
  });

  it("stays the same in block style and in JSON", () => {
    const block = `assignments:
  - reason: needle
    targets:
      accounts:
        - prod
        - test
    permissionSets:
      - Audit
      - Deploy
    principal:
      group: AWS-Ops
`;
    const json = JSON.stringify({
      assignments: [
        {
          principal: { group: "AWS-Ops" },
          permissionSets: ["Audit", "Deploy"],
          targets: { accounts: ["prod", "test"] },
          reason: "needle",
        },
      ],
    });
    expect(pointerTo("needle", block)).toBe(expected);
    expect(pointerTo('"needle"', json, "a.json")).toBe(expected);
  });

  it.each([
    [
      "another group",
      ["principal: {group: AWS-Dev}", "permissionSets: [Audit, Deploy]", "targets: {accounts: [prod, test]}"],
    ],
    [
      "another kind of principal",
      ["principal: {user: AWS-Ops}", "permissionSets: [Audit, Deploy]", "targets: {accounts: [prod, test]}"],
    ],
    [
      "another permission set",
      ["principal: {group: AWS-Ops}", "permissionSets: [Audit]", "targets: {accounts: [prod, test]}"],
    ],
    [
      "another target",
      ["principal: {group: AWS-Ops}", "permissionSets: [Audit, Deploy]", "targets: {accounts: [prod]}"],
    ],
    [
      "a target that is now left out",
      ["principal: {group: AWS-Ops}", "permissionSets: [Audit, Deploy]", "targets: {excludeAccounts: [prod, test]}"],
    ],
  ])("changes with %s", (_, fields) => {
    expect(pointerTo("needle", `assignments:\n${assignment(fields)}`)).not.toBe(expected);
  });
});
