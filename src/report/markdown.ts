import type { Finding, Report } from "../core.ts";
import { FINDINGS_SHOWN_PER_RULE, SUMMARY_BYTES, SUMMARY_RESERVED_BYTES } from "../limits.ts";
import type { Presentation } from "./format.ts";
import { code, escapeMarkdown, heading, row, ruleLink } from "./markdown-text.ts";
import { createPage, type Page } from "./page.ts";
import { waitedLines } from "./waiting.ts";
import {
  closingLine,
  count,
  excludedFrom,
  grouped,
  isNamed,
  originLine,
  placeOf,
  relatedLines,
  SEVERITIES,
  sortFindings,
  subjectLine,
  withInstance,
} from "./wording.ts";

const TITLES = { error: "Errors", warning: "Warnings", note: "Notes" } as const;

/**
 * The job summary: verdict, gates, checklist, new findings by severity, waived and existing ones. More than
 * FINDINGS_SHOWN_PER_RULE findings of one rule are folded away. It stays below SUMMARY_BYTES, of which GitHub would show
 * nothing otherwise: what does not fit is left out by whole rows, and counted.
 */
export function markdown(presentation: Presentation): string {
  const { report, prefix } = presentation;
  const page = createPage(SUMMARY_BYTES - SUMMARY_RESERVED_BYTES);
  const sorted = sortFindings(report.findings);
  page.add(`## Identity Guard: ${escapeMarkdown(report.verdict)}\n\n${escapeMarkdown(closingLine(report))}\n`);
  if (prefix !== "") page.add(`\nPaths are relative to ${code(prefix)}.\n`);
  let left = addGates(page, report) + addChecklist(page, report);
  for (const line of waitedLines(report)) page.add(`\n${escapeMarkdown(line)}\n`);
  for (const severity of SEVERITIES) {
    const ofSeverity = sorted.fresh.filter((finding) => finding.severity === severity);
    left += addFindings(page, presentation, TITLES[severity], ofSeverity);
  }
  left += addWaived(page, presentation, sorted.waived);
  left += addFindings(page, presentation, "Existing, not of this change", sorted.existing);
  if (left === 0) return page.text();
  const limit = `a job summary holds at most ${SUMMARY_BYTES / 1024 / 1024} MiB`;
  return `${page.text()}\n**${count(left, "row")} left out, because ${limit}. The JSON report has everything.**\n`;
}

function addGates(page: Page, report: Report): number {
  const rows = report.gates.flatMap((gate) => {
    const name = escapeMarkdown(withInstance(gate.gate, gate.instance));
    const unchecked = (gate.notChecked ?? []).map((entry) =>
      row([name, "not checked", `${code(entry.rule)}: ${escapeMarkdown(entry.reason)}`]),
    );
    const silent = gate.status === "ran" ? "" : "no reason given";
    const excluded = excludedFrom(gate);
    const left = excluded === undefined ? [] : [row([name, "excluded", excluded])];
    return [row([name, gate.status, escapeMarkdown(gate.reason ?? silent)]), ...left, ...unchecked];
  });
  return page.addRows(`\n${heading(["Gate", "Status", "Reason"])}`, rows, "");
}

function addChecklist(page: Page, report: Report): number {
  const rows = (report.checks ?? []).map((check) =>
    row([
      escapeMarkdown(withInstance(check.id, check.instance)),
      check.status.replace("-", " "),
      escapeMarkdown(check.evidence),
      escapeMarkdown(check.todo ?? ""),
    ]),
  );
  return page.addRows(`\n### Checklist\n\n${heading(["Check", "Status", "Evidence", "To do"])}`, rows, "");
}

/** A table of the rules with few findings, then one fold for each rule with many. Answers the number of findings left out. */
function addFindings(page: Page, presentation: Presentation, title: string, findings: readonly Finding[]): number {
  if (findings.length === 0) return 0;
  const byRule = grouped(findings, (finding) => finding.rule);
  const many = [...byRule.values()].filter((group) => group.length > FINDINGS_SHOWN_PER_RULE);
  const few = findings.filter((finding) => (byRule.get(finding.rule)?.length ?? 0) <= FINDINGS_SHOWN_PER_RULE);
  if (!page.add(`\n### ${title} (${findings.length})\n`)) return findings.length;
  const table = `\n${heading(["Place", "Rule", "Finding"])}`;
  const rowsOf = (group: readonly Finding[]): readonly string[] =>
    group.map((finding) => findingRow(presentation, finding));
  let left = page.addRows(table, rowsOf(few), "");
  for (const group of many) {
    const summary = `<summary>${count(group.length, "finding")} of ${code(group[0]?.rule ?? "")}</summary>`;
    left += page.addRows(`\n<details>${summary}\n${table}`, rowsOf(group), "\n</details>\n");
  }
  return left;
}

function findingRow(presentation: Presentation, finding: Finding): string {
  const told = [originLine(finding, code), subjectLine(finding, code)].filter((line) => line !== undefined);
  const lines = [
    escapeMarkdown(finding.message),
    ...(finding.suggestion === undefined ? [] : [`Write: ${code(finding.suggestion)}`]),
    ...relatedLines(finding).map(escapeMarkdown),
    ...told.map((line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}`),
    ...(finding.evidence === "static" ? [] : [`Evidence: ${finding.evidence}`]),
  ];
  const rule = ruleLink(finding.rule, presentation.docs(finding.rule));
  return row([
    placeCell(finding),
    finding.state === "existing" ? `${rule} (${finding.severity})` : rule,
    lines.join("<br>"),
  ]);
}

function placeCell(finding: Finding): string {
  const place = placeOf(finding);
  const parts = [
    ...(place === undefined ? [] : [code(place)]),
    ...(isNamed(finding.instance) ? [`(${escapeMarkdown(finding.instance)})`] : []),
  ];
  return parts.join(" ");
}

function addWaived(page: Page, presentation: Presentation, waived: readonly Finding[]): number {
  const rows = waived.map((finding) => {
    const { owner = "", reason = "", expires = "" } = finding.waiver ?? {};
    const where = finding.path === undefined ? code(finding.subject ?? finding.fingerprint) : placeCell(finding);
    const rule = ruleLink(finding.rule, presentation.docs(finding.rule));
    return row([where, rule, escapeMarkdown(owner), escapeMarkdown(reason), escapeMarkdown(expires)]);
  });
  const table = heading(["Place", "Rule", "Owner", "Reason", "Until"]);
  return page.addRows(`\n### Waived (${waived.length})\n\n${table}`, rows, "");
}
