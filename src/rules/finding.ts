import type { Draft, Evidence, Finding, Gate, Place, Related, Severity, Span } from "../core.ts";
import { sha256 } from "../sha256.ts";

/** Where a finding stands: as path and pointer, by which "existing" is decided, and as lines and columns. */
export interface Standing {
  readonly pointer: string;
  readonly place?: Place;
  /** What replaces exactly the place. */
  readonly suggestion?: string;
}

/** A finding and every place where it stands; the first is the one that the finding shows. */
export interface Judged {
  readonly finding: Finding;
  readonly standing: readonly Standing[];
}

/** 16 hex digits of SHA-256 over rule, instance and subject. Instance is "" for secrets and IAM users. */
export const fingerprintOf = (rule: string, instance: string, subject: string): string =>
  sha256([rule, instance, subject].join("\0")).slice(0, 16);

export interface DraftContext {
  readonly rule: { readonly id: string; readonly gate: Gate; readonly severity: Severity };
  readonly instance: string;
  readonly evidence: Evidence;
  /** What the policy says of the rule's severity. */
  readonly severity: Severity | undefined;
  /** A span as `path#pointer`. */
  readonly pointer: (span: Span) => string;
  /** Tells subjects apart that are one place, since each finding has a fingerprint of its own: the second is `path#pointer##2`. */
  readonly numbered: (subject: string) => string;
}

/** What a rule yielded, as a finding. */
export function fromDraft(
  draft: Draft,
  { rule, instance, evidence, severity, pointer, numbered }: DraftContext,
): Judged {
  const related = draft.related ?? [];
  const within = draft.lacks === undefined ? pointer : (span: Span) => `${pointer(span)} lacks ${draft.lacks}`;
  const subject = draft.subject ?? numbered(draft.at ? within(draft.at) : rule.id);
  const standing = [draft, ...related.filter(({ aside }) => !aside)].flatMap(({ at, suggestion }) =>
    at ? [{ pointer: within(at), place: placeOf(at), ...(suggestion === undefined ? {} : { suggestion }) }] : [],
  );
  const finding: Finding = {
    rule: rule.id,
    gate: rule.gate,
    severity: severity ?? draft.severity ?? rule.severity,
    message: draft.message,
    ...(draft.at ? placeOf(draft.at) : {}),
    instance,
    subject,
    related: related.map(({ at, message, suggestion }) => relatedAt(placeOf(at), message, suggestion)),
    ...(draft.suggestion === undefined ? {} : { suggestion: draft.suggestion }),
    evidence,
    fingerprint: fingerprintOf(rule.id, instance, subject),
    state: "new",
    ...(draft.properties ? { properties: draft.properties } : {}),
  };
  return { finding, standing: standing.length > 0 ? standing : [{ pointer: subject }] };
}

const placeOf = (span: Span) => span.source.place(span.start, span.end);

/** A place as a finding relates it: its start, and its end where a suggestion replaces it. */
export function relatedAt(place: Place, message: string, suggestion?: string): Related {
  const { path, startLine, startColumn, endLine, endColumn } = place;
  const start = { path, startLine, startColumn };
  return suggestion === undefined ? { ...start, message } : { ...start, endLine, endColumn, message, suggestion };
}

/** The order of a report: by path, line, column, rule and fingerprint; what has no place comes first. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    compare(left.path ?? "", right.path ?? "") ||
    (left.startLine ?? 0) - (right.startLine ?? 0) ||
    (left.startColumn ?? 0) - (right.startColumn ?? 0) ||
    compare(left.rule, right.rule) ||
    compare(left.fingerprint, right.fingerprint)
  );
}

const compare = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);
