import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as mini from "zod/mini";
import { characterClass } from "../../../src/documents/character-class.ts";
import { calendarDay } from "../../../src/documents/fields.ts";
import { parseJson } from "../../../src/documents/json.ts";
import { textField } from "../../../src/documents/text-field.ts";
import { plain, validate } from "../../../src/documents/validate.ts";
import { parseYaml } from "../../../src/documents/yaml.ts";
import { positionOf } from "../../support/nodes.ts";

const text = z.string({ error: "a text" });
const inner = z.strictObject({ name: text, note: z.exactOptional(text) }, { error: "a map with a name" });
const schema = z.strictObject(
  {
    one: z.exactOptional(inner),
    many: z.array(inner, { error: "a list" }).default([]),
    named: z.exactOptional(
      z.record(z.string().regex(/^[a-z]+$/, { error: "a short name" }), inner, { error: "a map" }),
    ),
    deep: z.exactOptional(z.strictObject({ lists: z.array(z.array(inner)) })).describe("Deep."),
    defaulted: inner.prefault({ name: "x" }),
    checked: z.exactOptional(inner.refine(({ name }) => name !== "no", { error: "another name" })),
    loose: z.exactOptional(z.looseObject({})),
    choice: z.exactOptional(z.enum(["a", "b"], { error: "`a` or `b`" })),
  },
  { error: "a map of things" },
);

const rules = { unknownKey: "unknown", invalid: "invalid" };
const problemsIn = (written: string): readonly string[] =>
  parseYaml("a.yaml", written).flatMap(({ root }) =>
    validate(schema, root, rules).problems.map(
      ({ rule, found, at, expected = [] }) => `${rule} "${found}" ${positionOf(at)}: ${expected.join(", ")}`,
    ),
  );

describe("validate()", () => {
  it.each([
    [
      "everything",
      "one: {name: a, note: b}\nmany: [{name: c}]\nnamed: {x: {name: d}}\ndeep: {lists: [[{name: e}]]}\nchoice: a",
    ],
    ["nothing but a map", "{}"],
    ["anything in a loose map", "loose: {x: 1, y: [2]}"],
    ["a value that a tag or an alias gives", "one: &x {name: !!str 12}\nmany: [*x]"],
    ["the last of two equal keys, which is the deployer's", "choice: c\nchoice: a"],
  ])("accepts %s", (_, written) => {
    expect(problemsIn(written)).toEqual([]);
  });

  const known = "one, many, named, deep, defaulted, checked, loose, choice";
  it.each([
    ["at the top", "ones: 1", `unknown "ones" 1:1-1:5: ${known}`],
    ["in an optional map", "one: {name: a, nots: b}", 'unknown "nots" 1:16-1:20: name, note'],
    ["in a list", "many:\n  - {name: a}\n  - {name: b, nots: c}", 'unknown "nots" 3:15-3:19: name, note'],
    ["in a record", "named: {x: {name: a, nots: b}}", 'unknown "nots" 1:22-1:26: name, note'],
    ["in lists of lists", "deep: {lists: [[], [{name: a, nots: b}]]}", 'unknown "nots" 1:31-1:35: name, note'],
    ["in a map with a default", "defaulted: {name: a, nots: b}", 'unknown "nots" 1:22-1:26: name, note'],
    ["in a map with a check", "checked: {name: a, nots: b}", 'unknown "nots" 1:20-1:24: name, note'],
    [
      "that is there again, at its last place",
      "one: {name: a, nots: b, nots: c}",
      'unknown "nots" 1:25-1:29: name, note',
    ],
    [
      "that a merge brought, where it is written",
      "many:\n  - <<: {name: a, nots: b}",
      'unknown "nots" 2:19-2:23: name, note',
    ],
    ["__proto__ at the top", "__proto__: 1", `unknown "__proto__" 1:1-1:10: ${known}`],
    ["__proto__ in a record", "named: {__proto__: {name: a}}", 'unknown "__proto__" 1:9-1:18: '],
  ])("names an unknown key %s", (_, written, expected) => {
    expect(problemsIn(written)).toEqual([expected]);
  });

  it.each([
    ["a wrong value", "choice: c", 'invalid "c" 1:9-1:10: `a` or `b`'],
    ["a wrong type", "one: {name: 12}", 'invalid "12" 1:13-1:15: a text'],
    ["null", "one: {name: ~}", 'invalid "~" 1:13-1:14: a text'],
    ["a value that is not there", "one: {name: }", 'invalid "" 1:13-1:13: a text'],
    ["a text for a map", "one: a", 'invalid "a" 1:6-1:7: a map with a name'],
    ["a map for a list", "many: {name: a}", 'invalid "{name: a}" 1:7-1:16: a list'],
    ["a key that breaks the rules of a record", "named: {X1: {name: a}}", 'invalid "X1" 1:9-1:11: a short name'],
    ["a map that fails a check", "checked: {name: no}", 'invalid "{name: no}" 1:10-1:20: another name'],
    ["a document that is no map", "- a", 'invalid "- a" 1:1-1:4: a map of things'],
  ])("shows %s, and what belongs there", (_, written, expected) => {
    expect(problemsIn(written)).toEqual([expected]);
  });

  it.each([
    ["a map", "one: {note: a}", 'invalid "" 1:7-1:11: name: a text'],
    ["an empty map", "one: {}", 'invalid "" 1:6-1:7: name: a text'],
    ["a list item", "many:\n  - {name: a}\n  - note: b", 'invalid "" 3:5-3:9: name: a text'],
  ])("says what is missing in %s, at its first key", (_, written, expected) => {
    expect(problemsIn(written)).toEqual([expected]);
  });

  it("reports everything that is wrong, in one go", () => {
    expect(problemsIn("onee: 1\none: {nots: 2}\nchoice: 3")).toHaveLength(4);
  });
});

describe("validate() with a map of many wrong keys", () => {
  /** How often the entries of a map of so many unknown keys are read. */
  function readsOf(keys: number): number {
    const [document] = parseYaml("a.yaml", Array.from({ length: keys }, (_, index) => `k${index}: 1`).join("\n"));
    if (document?.root.type !== "map") throw new Error("no map");
    let reads = 0;
    const entries = new Proxy(document.root.entries, {
      get(target, property) {
        if (typeof property === "string" && /^\d+$/.test(property)) reads++;
        return Reflect.get(target, property);
      },
    });
    expect(validate(schema, { ...document.root, entries }, rules).problems).toHaveLength(keys);
    return reads;
  }

  it("reads each of them as often as with few", () => {
    expect(readsOf(400) / 400).toBeLessThanOrEqual(readsOf(20) / 20);
  });
});

describe("validate() of a file that others parse", () => {
  const places = z.strictObject({
    text: z.exactOptional(text),
    short: z.exactOptional(
      textField({ expected: "two letters", length: [2, 2], characters: characterClass("[a-z0-9]") }),
    ),
    day: z.exactOptional(calendarDay.check(mini.describe("A day."))),
    truth: z.exactOptional(z.boolean({ error: "true or false" })),
    texts: z.exactOptional(z.array(text)),
    named: z.exactOptional(
      z.record(textField({ expected: "letters", length: [1, 9], characters: characterClass("[a-z]") }), text),
    ),
    loose: z.exactOptional(z.looseObject({})),
  });
  const judged = (written: string, parse = parseYaml): readonly string[] =>
    parse("a.yaml", written).flatMap(({ root }) =>
      validate(places, root, { ...rules, ambiguous: "ambiguous" }).problems.map(
        ({ rule, found, at, flaw }) => `${rule} "${found}" ${positionOf(at)} ${JSON.stringify(flaw?.meant)}`,
      ),
    );

  it.each([
    ["text without quotes that is a number to some", "text: 012", ['ambiguous "012" 1:7-1:10 "012"']],
    ["text that is a truth value to some", "texts: [a, no]", ['ambiguous "no" 1:12-1:14 "no"']],
    ["a key", "named: {no: a}", ['ambiguous "no" 1:9-1:11 "no"']],
    ["null, which may not be meant as text", "text: null", ['ambiguous "null" 1:7-1:11 undefined']],
    ["what would be wrong in quotes too, as wrong", "short: 012", ['invalid "012" 1:8-1:11 undefined']],
    ["what would be right in quotes", "short: 12", ['ambiguous "12" 1:8-1:10 "12"']],
    [
      "a wrong key, and its value",
      "named: {A: 12}",
      ['invalid "A" 1:9-1:10 undefined', 'ambiguous "12" 1:12-1:14 "12"'],
    ],
    [
      "a wrong key, and its wrong value",
      "named: {A: [1]}",
      ['invalid "A" 1:9-1:10 undefined', 'invalid "[1]" 1:12-1:15 undefined'],
    ],
    ["a block, up to its last character", "text: |-\n  NO\nday: 2027-01-31", ['ambiguous "NO" 1:7-2:5 "NO"']],
    ["an alias, once and where it is written", "text: &x 012\ntexts: [*x, *x]", ['ambiguous "012" 1:10-1:13 "012"']],
    ["a day, as no parser makes another of it", "day: 2027-01-31", []],
    ["a day that is a number", "day: 20270131", ['invalid "20270131" 1:6-1:14 undefined']],
    ["a tag, which leaves no doubt", "text: !!str 012\nnamed: {!!str no: a}", []],
    ["quotes", 'text: "012"\ntexts: [\'no\']\nnamed: {"no": a}', []],
    ["what is no text", "truth: true\nloose: {a: 012, no: 1}", []],
    ["a word for true", "truth: yes", ['invalid "yes" 1:8-1:11 true']],
    ["nothing, as missing", "text:", ['invalid "" 1:6-1:6 undefined']],
  ])("shows %s", (_, written, expected) => expect(judged(written)).toEqual(expected));

  it("knows JSON's numbers from its texts", () => {
    const { root } = parseJson("a.json", '{"text": 12, "texts": ["12", true, null]}');
    const { problems } = validate(places, root, { ...rules, ambiguous: "ambiguous" });
    expect(problems.map(({ rule, found, flaw }) => [rule, found, flaw])).toEqual([
      ["ambiguous", "12", { meant: "12" }],
      ["ambiguous", "true", { meant: "true" }],
      ["ambiguous", "null", {}],
    ]);
  });

  it("leaves numbers in places of text as they are where nobody else reads the file", () => {
    expect(problemsIn("one: {name: 012}")).toEqual(['invalid "012" 1:13-1:16: a text']);
  });
});

describe("plain()", () => {
  const of = (written: string): unknown => parseYaml("a.yaml", written).map(({ root }) => plain(root))[0];

  it("takes a tagged value for its text, so that no schema takes it for what it is not", () => {
    expect(of("a: !Ref Group\nb: !GetAtt [x, y]")).toEqual({ a: "Group", b: ["x", "y"] });
  });

  it("keeps __proto__ as a key, and reaches no prototype by it", () => {
    const value = of("__proto__: {polluted: true}");
    expect(Object.getOwnPropertyNames(value)).toEqual(["__proto__"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
