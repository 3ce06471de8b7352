import { type Document, defineRule, type Located, type Node, type Problem, type Span } from "../../core.ts";
import { entriesOf, itemsOf } from "../../documents/nodes.ts";
import { nearest, slipOf } from "../../errors.ts";
import { listed, problemsFor, quoted, replacing } from "../wording.ts";

export const unknownField = defineRule({
  id: "unknown-field",
  gate: "documents",
  severity: "error",
  summary: "A key is not part of the format",
  why: "A key that nobody knows is silently ignored: a misspelt `permissionsBoundary` is no boundary at all.",
  fix: "Write the key that was meant, or take it out.",
  examples: {
    bad: [
      {
        files: {
          "identity/groups.yaml":
            "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    descripton: Builds\n",
        },
      },
      {
        files: {
          "identity/sets.yaml":
            "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    boundaryPolicy: arn:aws:iam::aws:policy/ReadOnlyAccess\n",
        },
      },
    ],
    good: [
      {
        files: {
          "identity/groups.yaml":
            "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: Builds\n",
        },
      },
    ],
  },
  needs: ["identity", "documents"],
  *check({ identity, documents }) {
    const problems = problemsFor("unknown-field", identity);
    const meant = meantKeys(problems, documents);
    for (const { at, found, expected = [] } of problems) {
      const key = meant.get(placeOf(at));
      const near = key ?? nearest(found, expected);
      const advice = near ? `Did you mean \`${near}\`?` : `Known here: ${listed(expected)}.`;
      yield {
        at,
        message: `The key ${quoted(found)} is not part of the format, and would be ignored without a word. ${advice}`,
        ...replacing({ value: found, at }, key),
      };
    }
  },
});

const placeOf = ({ source, start }: Span): string => `${source.path}\0${start}`;

/** What each unknown key is surely a slip for, by its place. A key that its map would then hold twice is left as it is. */
function meantKeys(problems: readonly Problem[], documents: readonly Document[]): ReadonlyMap<string, string> {
  const meant = new Map(
    problems.flatMap(({ at, found, expected = [] }) => {
      const key = slipOf(found, expected);
      return key === undefined ? [] : [[placeOf(at), key] as const];
    }),
  );
  const clashing = meant.size === 0 ? [] : mapsIn(documents).flatMap((keys) => [...keysTwice(keys, meant)]);
  for (const place of clashing) meant.delete(place);
  return meant;
}

/** The places of the keys in a map that would then be there twice. */
function* keysTwice(keys: readonly Located<string>[], meant: ReadonlyMap<string, string>): Iterable<string> {
  const first = new Map<string, string>();
  for (const { value, at } of keys) {
    const place = placeOf(at);
    const name = meant.get(place) ?? value;
    const other = first.get(name);
    if (other === undefined) first.set(name, place);
    else yield* [other, place];
  }
}

/** The keys of each map, those that it takes by a merge key too; each map once, however many aliases lead to it. */
function mapsIn(documents: readonly Document[]): readonly (readonly Located<string>[])[] {
  const seen = new Set<Node>();
  const maps: (readonly Located<string>[])[] = [];
  const visit = (node: Node): void => {
    if (node.type === "scalar" || seen.has(node)) return;
    seen.add(node);
    itemsOf(node).forEach(visit);
    const entries = entriesOf(node);
    if (entries.length > 0) maps.push(entries.map(({ key }) => key));
    for (const { value } of entries) visit(value);
  };
  for (const { root } of documents) visit(root);
  return maps;
}
