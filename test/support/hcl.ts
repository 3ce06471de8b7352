import fc from "fast-check";
import type { Node, Span } from "../../src/core.ts";

/** A value or body of HCL without its spelling: what a text should read back as. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly pairs: Pairs };
export type Pairs = readonly (readonly [key: string, value: Plain])[];

/** A node without places; what needs evaluation shows as its text in angle brackets. */
export function plainOf(node: Node): Plain {
  if (node.type === "scalar") return node.value;
  if (node.type === "computed") return `<${node.written}>`;
  if (node.type === "list") return node.items.map(plainOf);
  return { pairs: node.entries.map(({ key, value }) => [key.value, plainOf(value)]) };
}

/** Every span in a tree, keys included. */
export function* spansOf(node: Node): Iterable<Span> {
  yield node.at;
  if (node.type === "list") for (const item of node.items) yield* spansOf(item);
  if (node.type !== "map") return;
  for (const { key, value } of node.entries) {
    yield key.at;
    yield* spansOf(value);
  }
}

interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
}
/** What a body holds: attributes and blocks, in order. */
export type Body = readonly ({ readonly name: string; readonly value: Plain } | Block)[];

const identifier = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,8}$/).filter((name) => name !== "for");
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom("a", "$", "%", "{", "}", '"', "\\", "\n", " ", "\t", "#", "/*", "E", "é") }),
  fc.array(fc.string({ unit: fc.constantFrom("a", " ", "$", "{", '"') })).map((lines) => `${lines.join("\n")}\n`),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noDefaultInfinity: true, noNaN: true }).filter((n) => !Object.is(n, -0)),
);
const value = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(text, number, fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(fc.oneof(identifier, text), tie("value")), { maxLength: 4 }).map((pairs): Plain => ({ pairs })),
  ),
})).value;

/** Random bodies, a few levels deep. */
export const bodies: fc.Arbitrary<Body> = fc.letrec<{ body: Body }>((tie) => ({
  body: fc.array(
    fc.oneof(
      { maxDepth: 3 },
      fc.record({ name: identifier, value }),
      fc.record({
        type: identifier,
        labels: fc.array(fc.oneof(identifier, text), { maxLength: 3 }),
        body: tie("body"),
      }),
    ),
    { maxLength: 4 },
  ),
})).body;

/** What the printed body should read back as. */
export const expectedOf = (body: Body): Plain => ({
  pairs: body.map((item) => {
    if ("name" in item) return [item.name, item.value];
    const inner = item.labels.reduceRight<Plain>(
      (nested, label) => ({ pairs: [[label, nested]] }),
      expectedOf(item.body),
    );
    return [item.type, inner];
  }),
});

/** Decisions of style, one after the other: `pick(n)` answers 0 to n - 1. */
export const styles = fc.array(fc.nat(), { minLength: 40, maxLength: 80 }).map((numbers) => () => {
  let index = 0;
  return (choices: number): number => (numbers[index++ % numbers.length] ?? 0) % choices;
});

type Pick = (choices: number) => number;

/** A body as HCL in a random style: spacing, comments, quoting, escapes, heredocs, line ends. */
export function printBody(body: Body, pick: Pick): string {
  return body.map((item) => `${gap(pick)}${printItem(item, pick)}${lineEnd(pick)}`).join("");
}

function printItem(item: Body[number], pick: Pick): string {
  if ("name" in item) return `${item.name}${gap(pick)}=${gap(pick)}${printValue(item.value, pick)}`;
  const labels = item.labels.map((label) => ` ${gap(pick)}${printName(label, pick)}`).join("");
  return `${item.type}${labels}${gap(pick)}{${lineEnd(pick)}${printBody(item.body, pick)}}`;
}

const gap = (pick: Pick): string => ["", " ", "\t", "  ", ' /* } " ${ \n <<E */ '][pick(5)] ?? "";
const lineEnd = (pick: Pick): string => ["\n", "\r\n", ' # { " ${\n', " // }\r\n", "\n\n\t\n"][pick(5)] ?? "\n";
const space = (pick: Pick): string => (pick(2) === 0 ? gap(pick) : lineEnd(pick));

const printName = (name: string, pick: Pick): string =>
  /^[a-z_][a-z0-9_-]*$/.test(name) && name !== "for" && pick(2) === 0 ? name : printQuoted(name, pick);

function printValue(plain: Plain, pick: Pick): string {
  if (typeof plain === "string")
    return pick(2) === 0 ? printQuoted(plain, pick) : (printHeredoc(plain, pick) ?? printQuoted(plain, pick));
  if (plain === null || typeof plain !== "object") return String(plain);
  if ("pairs" in plain) {
    const pairs = plain.pairs.map(([key, inner]) => {
      const printed = printValue(inner, pick);
      const end = printed.startsWith("<<") || pick(2) === 0 ? lineEnd(pick) : `,${space(pick)}`;
      return `${printName(key, pick)}${gap(pick)}${pick(2) === 0 ? "=" : ":"}${gap(pick)}${printed}${end}`;
    });
    return `{${space(pick)}${pairs.join("")}}`;
  }
  const items = plain.map((item) => `${space(pick)}${printValue(item, pick)}${space(pick)}`);
  return `[${items.join(",")}${items.length > 0 && pick(2) === 0 ? "," : ""}${space(pick)}]`;
}

function printQuoted(plain: string, pick: Pick): string {
  return `"${plain.replace(/[$%]\{|[\s\S]/gu, (found) => MUST_ESCAPE.get(found) ?? mayEscape(found, pick))}"`;
}

const MUST_ESCAPE: ReadonlyMap<string, string> = new Map([
  ["${", "$${"],
  ["%{", "%%{"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ['"', '\\"'],
  ["\\", "\\\\"],
]);

function mayEscape(found: string, pick: Pick): string {
  if (pick(7) > 0) return found;
  const hex = (found.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 || pick(2) === 0 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0").toUpperCase()}`;
}

/** With the line end that must follow. Undefined where no heredoc can stand for the text: its last line must end, and none be like its marker. */
function printHeredoc(plain: string, pick: Pick): string | undefined {
  const lines = plain.split("\n");
  if (lines.at(-1) !== "" || plain.includes("\r") || lines.some((line) => line.trim() === "E-1")) return undefined;
  const filled = lines.filter((line) => line.trim() !== "");
  const indent = pick(2) === 0 && filled.some((line) => line.trimStart() === line) ? " ".repeat(pick(4)) : undefined;
  const body = lines.slice(0, -1).map((line) => `${line.trim() === "" ? "" : (indent ?? "")}${line}\n`);
  const escaped = body.join("").replace(/[$%]\{/g, (found) => `${found[0]}${found}`);
  return `<<${indent === undefined ? "" : "-"}E-1${pick(2) === 0 ? "\n" : "\r\n"}${escaped}${["", "  ", "\t"][pick(3)]}E-1${["\n", "\r\n"][pick(2)]}`;
}
