import type { Finding, Report } from "../../src/core.ts";
import type { Presentation } from "../../src/report/format.ts";

/** A finding of one group that does not exist, unless said otherwise. */
export const finding = (differences: Partial<Finding> = {}): Finding => ({
  rule: "unknown-group",
  gate: "directory",
  severity: "error",
  message: 'group "AWS-Developer" does not exist',
  path: "identity/assignments.yaml",
  startLine: 2,
  startColumn: 14,
  endLine: 2,
  endColumn: 27,
  instance: "default",
  related: [],
  evidence: "static",
  fingerprint: "0123456789abcdef",
  state: "new",
  ...differences,
});

/** A finding that has no place, as live facts may have. */
export function placeless(differences: Partial<Finding> = {}): Finding {
  const { path, startLine, startColumn, endLine, endColumn, ...rest } = finding(differences);
  return rest;
}

/** A report in which every gate ran and nothing was found, unless said otherwise. */
export const report = (differences: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  tool: { name: "identity-guard", version: "1.0.0" },
  verdict: "pass",
  policy: { path: ".github/identity-guard.yml" },
  directories: [{ instance: "default", mode: "snapshot", takenAt: "2026-11-23T10:00:00Z" }],
  gates: [
    { gate: "policy", status: "ran" },
    { gate: "documents", instance: "default", status: "ran" },
    { gate: "directory", instance: "default", status: "ran" },
    { gate: "secrets", status: "ran" },
    { gate: "iam-users", status: "ran" },
  ],
  findings: [],
  identity: {
    files: 3,
    formats: { native: 3 },
    accounts: 4,
    groups: 5,
    permissionSets: 6,
    assignments: 7,
    grants: 19,
    referencedGroups: ["A", "B", "C", "D", "E"],
  },
  scanned: { files: 41, blobs: 40, commits: 0, bytes: 48211 },
  durationMs: 131,
  ...differences,
});

/** @param files the texts that code frames are cut from. */
export const presentation = (
  shown: Report,
  files: Readonly<Record<string, string>> = {},
  differences: Partial<Presentation> = {},
): Presentation => ({
  report: shown,
  prefix: "",
  colour: false,
  text: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
  summary: (rule) => (rule === "unknown-group" ? "A referenced group does not exist." : undefined),
  docs: (rule) => `https://guard.example/rules/${rule}`,
  ...differences,
});
