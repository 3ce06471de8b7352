import type { Finding, GateResult, Place, Report, Severity } from "../core.ts";
import type { Presentation } from "./format.ts";
import { type Frame, frameOf, linesOf } from "./frame.ts";
import { plain } from "./plain.ts";
import { createPaint, type Paint } from "./style.ts";
import { waitedLines } from "./waiting.ts";
import {
  closingLine,
  excludedFrom,
  gateName,
  isNamed,
  originLine,
  placeOf,
  reasonOf,
  relatedLines,
  sortFindings,
  subjectLine,
  waivedLine,
  withInstance,
} from "./wording.ts";

/** What stays the same, or is remembered, while one report is written. */
interface Page {
  readonly presentation: Presentation;
  readonly paint: Paint;
  readonly lines: (path: string) => readonly string[] | undefined;
  readonly explained: Set<string>;
}

const VERDICT_STYLES = { pass: "good", incomplete: "warning", fail: "error", error: "error" } as const;
const CHECK_STYLES = { passed: "good", "not-checked": "warning", failed: "error" } as const;

/**
 * The report for people: each finding as `path:line:column: error: message [rule-id]` with the code and a caret below it,
 * then the checklist, the waived findings, the gates that did not run, and one line of counts.
 */
export function pretty(presentation: Presentation): string {
  const { report } = presentation;
  const paint = createPaint(presentation.colour);
  const page: Page = { presentation, paint, lines: createLineCache(presentation), explained: new Set() };
  const { waived } = sortFindings(report.findings);
  const open = report.findings.filter((finding) => finding.waiver === undefined);
  const blocks = [
    ...open.map((finding) => findingLines(page, finding)),
    checklistLines(paint, report),
    waivedLines(paint, waived),
    waitedLines(report),
    report.gates.flatMap((gate) => gateLines(paint, gate)),
    [paint(VERDICT_STYLES[report.verdict], closingLine(report))],
  ];
  const written = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${written.join("\n\n")}\n`;
}

function createLineCache(presentation: Presentation): Page["lines"] {
  const known = new Map<string, readonly string[] | undefined>();
  return (path) => {
    if (!known.has(path)) {
      const text = presentation.text(path);
      known.set(path, text === undefined ? undefined : linesOf(text));
    }
    return known.get(path);
  };
}

function findingLines(page: Page, finding: Finding): readonly string[] {
  const { paint } = page;
  const place = placeOf(finding);
  const rule = paint("faint", `[${plain(finding.rule)}]`);
  const state = finding.state === "existing" ? " (existing)" : "";
  const head = `${paint(finding.severity, `${finding.severity}:`)} ${paint("strong", plain(finding.message))} ${rule}${state}`;
  return [
    place === undefined ? head : `${paint("strong", `${place}:`)} ${head}`,
    ...frameLines(page, finding),
    ...[...notesOn(page, finding)].map((note) => `  ${paint("faint", "=")} ${note}`),
  ];
}

function frameLines(page: Page, finding: Finding): readonly string[] {
  const place = wholePlace(finding);
  const lines = place && page.lines(place.path);
  const frame = place && lines && frameOf(lines, place);
  return frame ? drawn(page.paint, frame, finding.severity) : [];
}

function drawn(paint: Paint, frame: Frame, severity: Severity): readonly string[] {
  const gutter = Math.max(...frame.lines.map((line) => String(line.number).length));
  const edge = (number: string): string => paint("faint", `${number.padStart(gutter)} |`);
  return [
    ...frame.lines.map((line) => `${edge(String(line.number))} ${line.shown}`.trimEnd()),
    `${edge("")} ${paint(severity, frame.underline)}`,
  ];
}

/** A place that is gone from the head is one in a commit, not in the text that is there now; it gets no frame. */
function wholePlace(finding: Finding): Place | undefined {
  const { path, startLine, startColumn, endLine, endColumn } = finding;
  if (path === undefined || startLine === undefined || startColumn === undefined) return undefined;
  if (endLine === undefined || endColumn === undefined) return undefined;
  const atHead = finding.properties?.["atHead"] ?? finding.commit === undefined;
  if (atHead !== true) return undefined;
  return { path, startLine, startColumn, endLine, endColumn };
}

function* notesOn(page: Page, finding: Finding): Generator<string> {
  if (finding.suggestion !== undefined) yield `write: ${plain(finding.suggestion)}`;
  yield* relatedLines(finding);
  const origin = originLine(finding);
  if (origin !== undefined) yield origin;
  const subject = subjectLine(finding);
  if (subject !== undefined) yield subject;
  if (isNamed(finding.instance)) yield `instance: ${plain(finding.instance)}`;
  if (finding.evidence !== "static") yield `evidence: ${finding.evidence}`;
  if (page.explained.has(finding.rule)) return;
  page.explained.add(finding.rule);
  const summary = page.presentation.summary(finding.rule);
  const docs = plain(page.presentation.docs(finding.rule));
  yield summary === undefined ? `see ${docs}` : `${plain(summary).replace(/\.$/, "")}; see ${docs}`;
}

function checklistLines(paint: Paint, report: Report): readonly string[] {
  const checks = report.checks ?? [];
  if (checks.length === 0) return [];
  const lines = checks.map((check) => {
    const status = paint(CHECK_STYLES[check.status], check.status.replace("-", " ").padEnd("not checked".length));
    const todo = check.todo === undefined ? "" : `; to do: ${plain(check.todo)}`;
    return `  ${status}  ${withInstance(plain(check.id), check.instance)}: ${plain(check.evidence)}${todo}`;
  });
  return [paint("strong", "checklist:"), ...lines];
}

function waivedLines(paint: Paint, waived: readonly Finding[]): readonly string[] {
  if (waived.length === 0) return [];
  return [paint("strong", "waived:"), ...waived.map((finding) => `  ${waivedLine(finding)}`)];
}

function gateLines(paint: Paint, gate: GateResult): readonly string[] {
  const name = gateName(gate);
  if (gate.status !== "ran") {
    const status = paint(gate.status === "failed" ? "error" : "warning", gate.status);
    return [`gate ${name}: ${status}: ${reasonOf(gate) || "no reason given"}`];
  }
  const excluded = excludedFrom(gate);
  return [
    ...(excluded === undefined ? [] : [`gate ${name}: ${paint("warning", "excluded")}: ${excluded}`]),
    ...(gate.notChecked ?? []).map(
      (entry) => `gate ${name}: ${paint("warning", "not checked")}: ${plain(entry.rule)}: ${plain(entry.reason)}`,
    ),
  ];
}
