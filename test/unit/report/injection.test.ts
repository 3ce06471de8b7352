import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/core.ts";
import { type FormatName, formatters } from "../../../src/report/format.ts";
import { createLog } from "../../../src/report/log.ts";
import { finding, placeless, presentation, report } from "../../support/reports.ts";
import { commandsIn } from "../../support/runner-commands.ts";

const ATTACKS = [
  "##[set-output name=verdict]pass",
  "::stop-commands::x",
  "\n::add-mask::a",
  "\r::set-env name=PATH::x",
  "\u2028::error::x",
  "\x1b[2J\x1b]0;x\x07",
  "\u009B31m",
  "\u202Eevil\u2066",
  ":\u200B:x::",
  "#\u00AD##\u200D[x]",
  "<img src=x onerror=alert(1)><!--",
  "[link](https://evil.example)",
  "| a | b |\n| --- | --- |",
  "`</code>` @octocat https://evil.example www.evil.example",
  "%0A::error::x",
  ",line=1::x",
] as const;

/** A report in which every string that a stranger may choose is one of `texts`, in turn. */
function hostile(texts: readonly string[]): Report {
  let next = 0;
  const text = (): string => texts[next++ % texts.length] ?? "";
  const waiver = { owner: text(), reason: text(), expires: text() };
  const related = [{ path: text(), startLine: 1, startColumn: 1, message: text() }];
  const own = { message: text(), subject: text(), suggestion: text(), instance: text(), related };
  return report({
    verdict: "error",
    policy: { path: text() },
    directories: [
      { instance: text(), mode: "snapshot", takenAt: text() },
      { instance: text(), mode: "live" },
    ],
    gates: [
      { gate: "documents", instance: text(), status: "ran", notChecked: [{ rule: text(), reason: text() }] },
      { gate: "directory", instance: text(), status: "ran" },
      { gate: "secrets", status: "failed", reason: text() },
      { gate: "iam-users", status: "skipped", reason: text() },
    ],
    checks: [{ id: text(), instance: text(), status: "failed", evidence: text(), todo: text() }],
    findings: [
      finding({ ...own, path: text(), startLine: 1, endLine: 1, commit: text(), rule: text() }),
      finding({ ...own, path: text(), startLine: 1, endLine: 1, state: "existing" }),
      placeless({ ...own, waiver }),
      finding({ ...own, path: text(), waiver }),
      finding({ ...own, path: "code", severity: "warning", startLine: 1, endLine: 1, startColumn: 3, endColumn: 5 }),
    ],
    identity: { ...report().identity, referencedGroups: [text()], formats: { [text()]: 1 } },
  });
}

/** What reaches standard output, by the way that the format takes. */
async function printed(format: FormatName, texts: readonly string[]): Promise<{ made: string; output: string }> {
  const made = (await formatters[format]())(
    presentation(hostile(texts), { code: `${texts.join("\n")}\n` }, { prefix: texts[0] ?? "", colour: false }),
  );
  const written: string[] = [];
  const log = createLog({ write: (text) => written.push(text), hide: (text) => text });
  if (format === "github") log.commands(made);
  else log.text(made);
  return { made, output: written.join("") };
}

async function expectHarmless(texts: readonly string[]): Promise<void> {
  for (const format of ["pretty", "json", "markdown"] as const) {
    const { made, output } = await printed(format, texts);
    expect(commandsIn(output), format).toEqual([]);
    expect(output, format).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    if (format === "json") expect(output).toBe(made);
    if (format === "json") expect(JSON.parse(output)).toEqual(hostile(texts));
    if (format === "markdown") expectNoMarkup(output);
  }
  const { made, output } = await printed("github", texts);
  expect(output).toBe(made);
  const commands = commandsIn(output);
  expect(output.split("\n")).toHaveLength(commands.length + 1);
  expect(commands.map((command) => `${command.form} ${command.name}`)).toEqual([
    "v2 error",
    "v2 error",
    "v2 warning",
    "v2 notice",
    "v2 notice",
    "v2 notice",
  ]);
  const allowed = new Set(["file", "line", "endLine", "col", "endColumn", "title"]);
  for (const command of commands)
    expect(Object.keys(command.properties).filter((name) => !allowed.has(name))).toEqual([]);
}

/** Tags and links are only those that the format writes itself, and tables keep their number of cells. */
function expectNoMarkup(output: string): void {
  const tags = new Set(output.match(/<[^>]*>?/g) ?? []);
  for (const tag of tags) expect(["<code>", "</code>", "<br>"]).toContain(tag);
  for (const link of output.matchAll(/\]\(([^)]*)/g))
    expect(link[1]).toMatch(/^https:\/\/guard\.example\/rules\/[^\s[\]<>]*$/);
  const text = output.replace(/\]\([^)]*\)/g, "]");
  expect(text).not.toMatch(/@(?!&#8203;)|:\/\/|www\.|`/i);
  for (const row of output.matchAll(/^\|.*$/gm)) expect([4, 5, 6]).toContain(row[0].match(/\|/g)?.length);
}

const hostileText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("#", "[", "]", ":", " ", "\n", "\r", "\t", "\u200B", "é", "a", "%", "|", "<", "\0", "\uD800"),
  }),
  fc.array(fc.constantFrom(...ATTACKS), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")),
);

describe("every format on standard output", () => {
  it.each(ATTACKS)("makes %j harmless wherever it stands", async (attack) => {
    await expectHarmless([attack]);
    await expectHarmless([`a ${attack}`, attack]);
  });

  it("holds for any text", async () => {
    const run = fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 7 }), expectHarmless);
    await fc.assert(run, { numRuns: 300 });
  });
});
