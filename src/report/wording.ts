import type { Finding, GateResult, Report, Severity } from "../core.ts";
import { FINDINGS_SHOWN_PER_RULE } from "../limits.ts";
import { plain } from "./plain.ts";

/** The findings of a report by what they mean for the reader; a waived one is only ever waived. Order is kept. */
export interface Sorted {
  readonly fresh: readonly Finding[];
  readonly existing: readonly Finding[];
  readonly waived: readonly Finding[];
}

export function sortFindings(findings: readonly Finding[]): Sorted {
  const open = findings.filter((finding) => finding.waiver === undefined);
  return {
    fresh: open.filter((finding) => finding.state === "new"),
    existing: open.filter((finding) => finding.state === "existing"),
    waived: findings.filter((finding) => finding.waiver !== undefined),
  };
}

/** Findings by a key; groups and members stand in the order in which they come. */
export function grouped(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** "1 file", "2 files". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** `path:line:column` as one visible line, or undefined for a finding that has no place. */
export function placeOf(place: Partial<Pick<Finding, "path" | "startLine" | "startColumn">>): string | undefined {
  if (place.path === undefined) return undefined;
  const numbers = [place.startLine, place.startColumn].filter((number) => number !== undefined);
  return [plain(place.path), ...numbers].join(":");
}

/** The other places of a finding, one visible line each; past FINDINGS_SHOWN_PER_RULE the last line counts the rest. */
export function relatedLines(finding: Finding): readonly string[] {
  const shown = finding.related.slice(0, FINDINGS_SHOWN_PER_RULE);
  const lines = shown.map((place) => `${plain(place.message)}: ${placeOf(place)}`);
  const more = finding.related.length - shown.length;
  return more === 0 ? lines : [...lines, `and ${count(more, "more place")}, see the JSON report`];
}

/** Which commit brought a finding, when, and whether it is still there; undefined where nobody asked. `show` marks up the id. */
export function originLine(finding: Finding, show: (commit: string) => string = plain): string | undefined {
  const { commit, properties: { authorDate, atHead } = {} } = finding;
  const parts = [
    ...(commit === undefined ? [] : [`in commit ${show(commit)}`]),
    ...(authorDate === undefined ? [] : [`of ${plain(String(authorDate))}`]),
  ];
  const standing = atHead === undefined ? [] : [atHead === true ? "still there at HEAD" : "no longer there at HEAD"];
  const said = [...(parts.length === 0 ? [] : [parts.join(" ")]), ...standing];
  return said.length === 0 ? undefined : said.join("; ");
}

/** By which subject an IAM user is waived; undefined for the findings of all other gates, which a waiver can name in other ways. */
export const subjectLine = (
  { gate, subject }: Finding,
  show: (subject: string) => string = plain,
): string | undefined => (gate === "iam-users" && subject !== undefined ? `subject: ${show(subject)}` : undefined);

/** A waived finding in one line: its rule, where or what it is, until when it is waived, by whom and why. */
export function waivedLine(finding: Finding): string {
  const what = placeOf(finding) ?? plain(finding.subject ?? finding.fingerprint);
  const { owner = "", reason = "", expires = "" } = finding.waiver ?? {};
  return `${plain(finding.rule)}  ${what}  until ${plain(expires)} by ${plain(owner)}: ${plain(reason)}`;
}

/** Whether an instance has a name to tell: "" belongs to none, and "default" is the only one where policy names none. */
export const isNamed = (instance: string | undefined): instance is string =>
  instance !== undefined && instance !== "" && instance !== "default";

/** A name with the instance that it is about, where that has a name. */
export const withInstance = (name: string, instance: string | undefined): string =>
  isNamed(instance) ? `${name} (${plain(instance)})` : name;

/** A gate as people name it. */
export const gateName = (gate: GateResult): string => withInstance(gate.gate, gate.instance);

/** What a gate left out because the policy excludes its path, or undefined where it left out nothing. */
export const excludedFrom = ({ excluded }: GateResult): string | undefined =>
  excluded && `${count(excluded.definitions, "definition")} in ${count(excluded.files, "file")} excluded by the policy`;

/** Why a gate did not run, or "" where it says nothing. */
export const reasonOf = (gate: GateResult): string => plain(gate.reason ?? "");

/** "3 errors, 1 warning, 2 existing, 1 waived", or "no findings"; errors, warnings and notes are the new ones. */
export function findingCounts(sorted: Sorted): string {
  const bySeverity = SEVERITIES.map((severity) => {
    const number = sorted.fresh.filter((finding) => finding.severity === severity).length;
    return number === 0 ? "" : count(number, severity);
  });
  const others = [
    sorted.existing.length === 0 ? "" : `${sorted.existing.length} existing`,
    sorted.waived.length === 0 ? "" : `${sorted.waived.length} waived`,
  ];
  const said = [...bySeverity, ...others].filter((part) => part !== "");
  return said.length === 0 ? "no findings" : said.join(", ");
}

/**
 * What was looked at: "41 files, 7 assignments, 19 grants, 5 groups checked (snapshot of 2026-11-23)". Identity is counted
 * only where the documents gate ran, and groups are called checked only where every directory gate ran.
 */
export function coverage(report: Report): string {
  const ran = (gate: GateResult["gate"]): boolean => {
    const results = report.gates.filter((result) => result.gate === gate);
    return results.length > 0 && results.every((result) => result.status === "ran");
  };
  const { identity } = report;
  const parts = [count(report.scanned.files, "file")];
  if (ran("documents")) parts.push(count(identity.assignments, "assignment"), count(identity.grants, "grant"));
  const groups = count(identity.referencedGroups.length, "group");
  if (ran("directory")) return `${[...parts, groups].join(", ")} checked (${directorySource(report)})`;
  return `${parts.join(", ")} checked; ${groups} not looked up`;
}

function directorySource(report: Report): string {
  const several = report.directories.length > 1;
  const sources = report.directories.map((directory) => {
    const source = sourceOf(directory);
    return several ? `${plain(directory.instance)}: ${source}` : source;
  });
  return sources.join("; ") || "no directory";
}

function sourceOf(directory: Report["directories"][number]): string {
  if (directory.mode === "live") return "live directory";
  if (directory.mode === "off") return "no directory";
  const day = directory.takenAt?.slice(0, 10);
  return day === undefined ? "snapshot of unknown age" : `snapshot of ${plain(day)}`;
}

/** What was not checked, by name: gates that did not run, and single rules of those that did. Empty where all was. */
export function notChecked(report: Report): readonly string[] {
  const names = report.gates.flatMap((gate) => {
    if (gate.status !== "ran") return [gateName(gate)];
    return (gate.notChecked ?? []).map((entry) => withInstance(plain(entry.rule), gate.instance));
  });
  return [...new Set(names)];
}

/** The one line that closes a report: verdict, counts, coverage, and by name whatever was not checked. */
export function closingLine(report: Report): string {
  const missing = notChecked(report);
  const parts = [`${report.verdict}: ${findingCounts(sortFindings(report.findings))}`, coverage(report)];
  if (missing.length > 0) parts.push(`not checked: ${missing.join(", ")}`);
  return parts.join("; ");
}
