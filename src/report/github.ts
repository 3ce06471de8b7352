import type { Finding, Report } from "../core.ts";
import { ANNOTATION_MESSAGE_CHARACTERS, ANNOTATIONS_PER_LEVEL, FINDINGS_SHOWN_PER_RULE } from "../limits.ts";
import { type AnnotationLevel, breakLegacy, formatCommand } from "./commands.ts";
import type { Presentation } from "./format.ts";
import { plain, shorten } from "./plain.ts";
import {
  excludedFrom,
  gateName,
  grouped,
  originLine,
  reasonOf,
  relatedLines,
  SEVERITIES,
  sortFindings,
  subjectLine,
  waivedLine,
} from "./wording.ts";

/** One annotation to be. `stands` is the number of findings or gates that it speaks for. */
interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly place?: Finding;
  readonly stands: number;
}

const LEVELS: readonly AnnotationLevel[] = ["error", "warning", "notice"];

/**
 * Annotations as workflow commands, errors first, one a line; "" where there is nothing to say. Existing findings become
 * notices, and waived ones one notice together. Past GitHub's limit per level the last one says how many more the job summary has.
 */
export function github(presentation: Presentation): string {
  const { report } = presentation;
  const all = [...gateAnnotations(report), ...waivedAnnotations(report), ...findingAnnotations(presentation)];
  const kept = LEVELS.flatMap((level) =>
    withinLimit(
      level,
      all.filter((annotation) => annotation.level === level),
    ),
  );
  return kept.map((annotation) => `${written(annotation, presentation.prefix)}\n`).join("");
}

/** A verdict of error without a failed gate comes from a required gate that was skipped, so then skipped gates are errors. */
function gateAnnotations(report: Report): readonly Annotation[] {
  const failed = report.gates.some((gate) => gate.status === "failed");
  const required = report.verdict === "error" && !failed;
  return report.gates.flatMap((gate): Annotation[] => {
    const excluded = excludedFrom(gate);
    const left = excluded === undefined ? [] : [aboutGate("notice", `gate ${gateName(gate)}: ${excluded}`)];
    if (gate.status === "ran") return left;
    if (gate.status === "skipped" && !required && gate.reason === "not selected") return left;
    const message = `gate ${gateName(gate)} ${gate.status}: ${reasonOf(gate) || "no reason given"}`;
    return [aboutGate(gate.status === "failed" || required ? "error" : "notice", message), ...left];
  });
}

/** Who accepts what is told every time; of many, the first ones. */
function waivedAnnotations({ findings }: Report): readonly Annotation[] {
  const { waived } = sortFindings(findings);
  if (waived.length === 0) return [];
  const more = waived.length - FINDINGS_SHOWN_PER_RULE;
  const rest = more > 0 ? [`and ${more} more, see the job summary`] : [];
  const lines = [`${waived.length} waived:`, ...waived.slice(0, FINDINGS_SHOWN_PER_RULE).map(waivedLine), ...rest];
  return [aboutGate("notice", lines.join("\n"))];
}

const aboutGate = (level: AnnotationLevel, message: string): Annotation => ({
  level,
  title: "identity-guard",
  message,
  stands: 1,
});

function findingAnnotations(presentation: Presentation): readonly Annotation[] {
  const { fresh, existing } = sortFindings(presentation.report.findings);
  const sorted = [...fresh, ...existing].sort(byWeight);
  const groups = grouped(sorted, (finding) => `${finding.state} ${levelOf(finding)} ${finding.rule}`);
  const annotated = [...groups.values()].flatMap((group) => annotationsOf(presentation, group));
  return annotated.sort((left, right) => byWeight(left.finding, right.finding)).map(({ annotation }) => annotation);
}

function annotationsOf(
  presentation: Presentation,
  group: readonly Finding[],
): readonly { readonly finding: Finding; readonly annotation: Annotation }[] {
  const collapsed = group.length > FINDINGS_SHOWN_PER_RULE;
  return group.slice(0, collapsed ? 1 : undefined).map((finding) => {
    const before = finding.state === "existing" ? `existing ${finding.severity}, not of this change: ` : "";
    const several = collapsed ? `${group.length} findings of this rule, all in the job summary; the first: ` : "";
    const message = [`${before}${several}${plain(finding.message)}`, ...notesOn(presentation, finding)].join("\n");
    const level = levelOf(finding);
    const stands = collapsed ? group.length : 1;
    return { finding, annotation: { level, title: plain(finding.rule), message, place: finding, stands } };
  });
}

function* notesOn(presentation: Presentation, finding: Finding): Generator<string> {
  if (finding.suggestion !== undefined) yield `write: ${plain(finding.suggestion)}`;
  yield* relatedLines(finding);
  const origin = originLine(finding);
  if (origin !== undefined) yield origin;
  const subject = subjectLine(finding);
  if (subject !== undefined) yield subject;
  yield `see ${plain(presentation.docs(finding.rule))}`;
}

function levelOf(finding: Finding): AnnotationLevel {
  if (finding.state === "existing" || finding.severity === "note") return "notice";
  return finding.severity;
}

/** New before existing, then by severity, path (none first), place and rule. Code unit order, the same on every machine. */
function byWeight(left: Finding, right: Finding): number {
  return (
    Number(left.state === "existing") - Number(right.state === "existing") ||
    SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
    compare(left.path ?? "", right.path ?? "") ||
    (left.startLine ?? 0) - (right.startLine ?? 0) ||
    (left.startColumn ?? 0) - (right.startColumn ?? 0) ||
    compare(left.rule, right.rule)
  );
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function withinLimit(level: AnnotationLevel, annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length <= ANNOTATIONS_PER_LEVEL) return annotations;
  const shown = annotations.slice(0, ANNOTATIONS_PER_LEVEL - 1);
  const more = annotations.slice(shown.length).reduce((sum, annotation) => sum + annotation.stands, 0);
  const message = `and ${more} more ${level}s, see the job summary`;
  return [...shown, { level, title: "identity-guard", message, stands: more }];
}

function written(annotation: Annotation, prefix: string): string {
  const properties = { ...placeProperties(annotation.place, prefix), title: annotation.title };
  const message = shorten(annotation.message, ANNOTATION_MESSAGE_CHARACTERS);
  return breakLegacy(formatCommand(annotation.level, properties, message));
}

/** GitHub drops columns of several lines. Source: actions/runner ActionCommandManager.cs, ValidateLinesAndColumns. */
function placeProperties(place: Finding | undefined, prefix: string): Readonly<Record<string, string | number>> {
  if (place?.path === undefined) return {};
  const { path, startLine, startColumn, endLine, endColumn } = place;
  const file = plain(`${prefix}${path}`);
  if (startLine === undefined) return { file };
  if (endLine === undefined || startColumn === undefined || endColumn === undefined) return { file, line: startLine };
  if (endLine !== startLine) return { file, line: startLine, endLine };
  return { file, line: startLine, endLine, col: startColumn, endColumn };
}
