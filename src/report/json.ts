import type { Finding, GateResult, Report } from "../core.ts";
import { breakLegacyInJson } from "./commands.ts";
import type { Presentation } from "./format.ts";
import { INVISIBLE } from "./plain.ts";

/**
 * The report as the published schema `report` has it: two spaces of indent, keys always in the documented order, a line
 * break at the end. `##[` is written as `#\u0023[` and invisible characters as their escapes: a JSON parser reads the
 * same strings, while GitHub's runner finds no command and a terminal nothing to obey.
 */
export function json(presentation: Presentation): string {
  const text = JSON.stringify(documented(presentation.report), undefined, 2);
  return `${inertJson(text)}\n`;
}

/** A JSON text that reads the same to a parser, and in which there is nothing to obey and nothing that cannot be seen. */
export const inertJson = (text: string): string => breakLegacyInJson(escapeInvisible(text));

// Line feeds are left: within strings JSON.stringify has escaped them, so those that remain are its own indentation.
const escapeInvisible = (text: string): string =>
  text.replace(INVISIBLE, (found) => (found === "\n" ? found : found.replace(/[\s\S]/g, escapeUnit)));

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

function documented(report: Report): object {
  return {
    ...ordered(report, ["schemaVersion"]),
    tool: ordered(report.tool, ["name", "version"]),
    verdict: report.verdict,
    policy: ordered(report.policy, ["path", "commit"]),
    directories: report.directories.map(documentedDirectory),
    gates: report.gates.map(documentedGate),
    ...(report.checks && {
      checks: report.checks.map((check) => ordered(check, ["id", "instance", "status", "evidence", "todo"])),
    }),
    findings: report.findings.map(documentedFinding),
    identity: ordered(report.identity, [
      ...(["files", "formats", "accounts", "groups", "permissionSets"] as const),
      ...(["assignments", "grants", "referencedGroups"] as const),
    ]),
    scanned: ordered(report.scanned, ["files", "blobs", "commits", "bytes"]),
    durationMs: report.durationMs,
  };
}

const documentedDirectory = (directory: Report["directories"][number]): object => ({
  ...ordered(directory, ["instance", "mode", "takenAt"]),
  ...(directory.waited && { waited: ordered(directory.waited, ["seconds", "arrived", "missing"]) }),
});

const documentedGate = (gate: GateResult): object => ({
  ...ordered(gate, ["gate", "instance", "status", "reason"]),
  ...(gate.notChecked && { notChecked: gate.notChecked.map((entry) => ordered(entry, ["rule", "reason"])) }),
  ...(gate.excluded && { excluded: ordered(gate.excluded, ["files", "definitions"]) }),
});

const documentedFinding = (finding: Finding): object => ({
  ...ordered(finding, ["rule", "gate", "severity", "message"]),
  ...ordered(finding, ["path", "startLine", "startColumn", "endLine", "endColumn", "commit", "instance", "subject"]),
  related: finding.related.map((place) =>
    ordered(place, ["path", "startLine", "startColumn", "endLine", "endColumn", "message", "suggestion"]),
  ),
  ...ordered(finding, ["suggestion", "evidence", "fingerprint", "state"]),
  ...(finding.waiver && { waiver: ordered(finding.waiver, ["owner", "reason", "expires"]) }),
  ...ordered(finding, ["properties"]),
});

/** The named keys of a value in that order; absent ones stay absent. */
function ordered<Value extends object>(value: Value, keys: readonly (keyof Value & string)[]): object {
  return Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]]));
}
