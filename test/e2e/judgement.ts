import { expect } from "vitest";
import type { Report } from "../../src/core.ts";
import { ANNOTATION_MESSAGE_CHARACTERS, ANNOTATIONS_PER_LEVEL } from "../../src/limits.ts";
import { reportSchema } from "../../src/report/schema.ts";
import type { Command } from "../support/runner-commands.ts";
import type { Run } from "./runner.ts";

const EXIT_CODES = { pass: 0, incomplete: 0, fail: 1, error: 2 } as const;
const LEVELS = ["error", "warning", "notice"];

/**
 * What a run found: the verdict, and each finding as `rule state subject`. Fails where exit code, outputs, report, summary,
 * log and annotations do not agree, or the log holds a command that is not ours.
 */
export function judgementOf(run: Run): { readonly verdict: Report["verdict"]; readonly findings: readonly string[] } {
  expect(run.stderr).toBe("");
  const report = reportOf(run);
  expect(reportSchema.safeParse(report).error).toBeUndefined();
  expect(run.exitCode).toBe(EXIT_CODES[report.verdict]);
  expect(run.outputs).toMatchObject({ verdict: report.verdict, findings: String(report.findings.length) });
  expect(run.summary).toMatch(new RegExp(`^## Identity Guard: ${report.verdict}\n`));
  expectOwnCommands(run.commands);
  const findings = report.findings.map(({ rule, state, subject, waiver }) =>
    [rule, waiver ? "waived" : state, subject].join(" "),
  );
  return { verdict: report.verdict, findings };
}

/** The report of a run that got as far as to write one. */
export function reportOf(run: Run): Report {
  if (run.report) return run.report;
  throw new Error(`The run wrote no report, but:\n${run.stdout}${run.stderr}`);
}

/** A run that could not judge anything: exit code 2, and nothing but one annotation, of which it answers the message. */
export function failureOf(run: Run): string {
  expect({ exitCode: run.exitCode, stderr: run.stderr, outputs: run.outputs }).toEqual({
    exitCode: 2,
    stderr: "",
    outputs: {},
  });
  expect(run.stdout.trimEnd().split("\n")).toHaveLength(1);
  expectOwnCommands(run.commands);
  const [annotation] = run.commands;
  expect(annotation).toMatchObject({ name: "error", properties: { title: "identity-guard" } });
  const message = annotation?.data ?? "";
  expect(message).not.toMatch(/this is a bug|\n\s+at |dist[/\\]/);
  return message;
}

/** The annotations of one level, as `file:line: message` or only the message. */
export const annotationsOf = (run: Run, level: "error" | "warning" | "notice"): readonly string[] =>
  run.commands
    .filter(({ name }) => name === level)
    .map(({ properties: { file, line }, data }) => (file === undefined ? data : `${file}:${line ?? ""}: ${data}`));

/** Only annotations within GitHub's limits, after masks, and no other command in either of its two forms. */
function expectOwnCommands(commands: readonly Command[]): void {
  const names = commands.map(({ form, name }) => `${form} ${name}`);
  const masks = names.filter((name) => name === "v2 add-mask").length;
  expect(names.slice(0, masks)).toEqual(Array.from({ length: masks }, () => "v2 add-mask"));
  for (const name of names.slice(masks)) expect(LEVELS.map((level) => `v2 ${level}`)).toContain(name);
  for (const level of LEVELS) {
    const own = commands.filter(({ name }) => name === level);
    expect(own.length).toBeLessThanOrEqual(ANNOTATIONS_PER_LEVEL);
    for (const { data } of own) expect(data.length).toBeLessThanOrEqual(ANNOTATION_MESSAGE_CHARACTERS);
  }
}
