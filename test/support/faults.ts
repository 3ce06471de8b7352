import type { AwsOperation, Fault } from "./aws-server.ts";

/** Everything that may go wrong on the way to groups, and what the one sentence about it must say; `undefined` where all ends well. */
export interface Trouble {
  readonly what: string;
  readonly fault: Fault;
  /** How many calls meet it; all, if left out. */
  readonly times?: number;
  /** Only calls of this operation. */
  readonly only?: AwsOperation;
  readonly said?: RegExp;
  /** It lasts for ever: nothing but the deadline ends it. */
  readonly isEndless?: true;
}

/** The catalogue. Times are short in tests, so that what is tried again for long ends by the deadline. */
export const TROUBLES: readonly Trouble[] = [
  { what: "throttled thrice, then well", fault: { kind: "throttled" }, times: 3 },
  { what: "throttled for ever", fault: { kind: "throttled" }, said: /was throttled until/, isEndless: true },
  { what: "denied", fault: { kind: "denied" }, said: /was denied\. Allow (?:identitystore|sso):/ },
  { what: "denied on GetGroupId alone", fault: { kind: "denied" }, only: "GetGroupId" },
  {
    what: "500 for ever",
    fault: { kind: "internal" },
    said: /failed on the side of AWS \(HTTP 500\)/,
    isEndless: true,
  },
  { what: "reset", fault: { kind: "reset" }, said: /did not reach AWS|had no answer within/, isEndless: true },
  { what: "reset once", fault: { kind: "reset" }, times: 1 },
  { what: "a body that is cut", fault: { kind: "cut" }, said: /reply that cannot be read/ },
  { what: "no JSON", fault: { kind: "not-json" }, said: /reply that cannot be read/ },
  { what: "silence", fault: { kind: "silent" }, said: /had no answer within/, isEndless: true },
  { what: "an empty reply", fault: { kind: "empty" }, said: /reply that cannot be used/ },
  { what: "unknown fields", fault: { kind: "unknown-fields" } },
  {
    what: "a store that is not there",
    fault: { kind: "not-found", resourceType: "IDENTITY_STORE" },
    said: /found no identity store/,
  },
  {
    what: "a KMS key that is not there",
    fault: { kind: "not-found", reason: "KMS_KEY_NOT_FOUND" },
    said: /cannot use the KMS key/,
  },
  {
    what: "a group that is not there, for want of a KMS key",
    fault: { kind: "not-found", resourceType: "GROUP", reason: "KMS_KEY_NOT_FOUND" },
    said: /cannot use the KMS key/,
  },
  { what: "not found, without a type", fault: { kind: "not-found" }, said: /found no identity store/ },
  { what: "a KMS key that is denied", fault: { kind: "denied", reason: "KMS_ACCESS_DENIED" }, said: /kms:Decrypt/ },
  {
    what: "a KMS key that throttles, for ever",
    fault: { kind: "throttled", reason: "KMS_THROTTLING" },
    said: /was throttled/,
    isEndless: true,
  },
];
