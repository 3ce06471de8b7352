import { excerpt } from "../excerpt.ts";
/** The operations that the guard calls, and the IAM action that each one needs. Source: Service Authorization Reference. */
export const ACTIONS = {
  ListGroups: "identitystore:ListGroups",
  GetGroupId: "identitystore:GetGroupId",
  DescribeGroup: "identitystore:DescribeGroup",
  ListGroupMemberships: "identitystore:ListGroupMemberships",
  ListInstances: "sso:ListInstances",
} as const;
export type Operation = keyof typeof ACTIONS;

/** What a call was about, for messages. */
export interface Asked {
  readonly operation: Operation;
  /** The instance's name in the policy. */
  readonly instance: string;
  readonly region: string;
  readonly identityStoreId?: string;
}

/** A call to AWS that gave no usable answer; `cause` is what the SDK threw. Never leaves the room directory/. */
export class AwsTrouble extends Error {
  override readonly name = "AwsTrouble";
  readonly asked: Asked;

  /** @param cause what the SDK threw, or a sentence where the reply itself is at fault. */
  constructor(asked: Asked, cause: unknown) {
    super(`${asked.operation} failed`, { cause });
    this.asked = asked;
  }
}

// Error codes with which AWS refuses the credentials themselves. Source: IAM and STS API reference, common errors.
const REFUSED_CREDENTIALS = new Set([
  "UnrecognizedClientException",
  "InvalidClientTokenId",
  "ExpiredTokenException",
  "ExpiredToken",
  "InvalidSignatureException",
  "SignatureDoesNotMatch",
  "IncompleteSignature",
  "IncompleteSignatureException",
  "MissingAuthenticationTokenException",
  "MissingAuthenticationToken",
]);
const THROTTLED = /^(?:Throttling|TooManyRequests|RequestLimitExceeded|SlowDown)/;
// What the SDK adds for programmers. Source: @smithy/core, getDeserializerMiddleware.
const PROGRAMMERS_HINT = /\s*Deserialization error: to see the raw response.*/u;

/** Whether AWS says that this group does not exist. The same error also means a wrong store or a lost key: those are not. */
export function isMissingGroup(trouble: AwsTrouble): boolean {
  const { cause } = trouble;
  const missing = nameOf(cause) === "ResourceNotFoundException" && textOf(cause, "ResourceType") === "GROUP";
  return missing && textOf(cause, "Reason") === "";
}

/** Whether IAM denied the operation. A denied KMS key is something else: it stands in the way of every operation. */
export const isDenied = ({ cause }: AwsTrouble): boolean =>
  /^AccessDenied/.test(nameOf(cause)) && textOf(cause, "Reason") === "";

/** How far the time had gone that AWS may take in all, and the HTTP status with which it turned away what was to be tried again. */
export interface Time {
  readonly isOver: boolean;
  readonly deadlineMs: number;
  readonly lastStatus: number | undefined;
}

/** Why a call gave no answer, in sentences: operation, cause, remedy. */
export function explain({ asked, cause }: AwsTrouble, time: Time): string {
  const head = `${asked.operation} in ${asked.region}`;
  if (time.isOver) return `${head} ${overtime(time)}`;
  if (typeof cause === "string") return `${head} gave a reply that cannot be used: ${cause}.`;
  if (nameOf(cause) === "RefusedEndpoint") return `${head} ${textOf(cause, "message")}`;
  return `${head} ${because(asked, cause)}${detail(cause)}`;
}

function overtime({ deadlineMs, lastStatus = 0 }: Time): string {
  const limit = `the ${deadlineMs / 1000} seconds that the directory may take`;
  if (lastStatus === 429)
    return `was throttled until ${limit} were over. AWS allows 20 calls a second: run again when less else is calling, or allow more time with --directory-timeout.`;
  if (lastStatus >= 500)
    return `failed on the side of AWS (HTTP ${lastStatus}) until ${limit} were over. Run again; see the AWS Health Dashboard if it lasts.`;
  return `had no answer within ${limit}. Check the way to AWS, or allow more with --directory-timeout.`;
}

function because(asked: Asked, cause: unknown): string {
  const name = nameOf(cause);
  if (textOf(cause, "Reason").startsWith("KMS_")) return keyTrouble(textOf(cause, "Reason"));
  if (/^AccessDenied/.test(name))
    return `was denied. Allow ${ACTIONS[asked.operation]} in a policy of the role that the guard uses.`;
  if (name === "ResourceNotFoundException") return wrongStore(asked);
  if (THROTTLED.test(name))
    return "was throttled until the guard gave up. AWS allows 20 calls a second: run again when less else is calling, or allow more time with --directory-timeout.";
  if (REFUSED_CREDENTIALS.has(name))
    return "was refused: AWS does not accept the credentials. They may have expired or belong to another partition; get new ones.";
  if (name === "ValidationException")
    return `was refused as not valid. Check ${settings(asked, "identityStoreId")} and the Region.`;
  return unanswered(asked, cause);
}

const settings = ({ instance }: Asked, field: string): string => `instances.${instance}.${field} in the policy`;

const wrongStore = (asked: Asked): string =>
  `found no identity store ${asked.identityStoreId ?? ""}. Check ${settings(asked, "identityStoreId")}, and that ${settings(asked, "region")} is the primary Region of the instance.`;

// identitystore writes KMS_ACCESS_DENIED, sso-admin KMS_AccessDeniedException, and so on. Source: the two API models.
function keyTrouble(reason: string): string {
  const flat = reason.replaceAll("_", "").toLowerCase();
  if (flat.startsWith("kmsaccessdenied"))
    return `may not use the KMS key of the instance (${reason}). Allow kms:Decrypt on this key for the role that the guard uses, in its policy and in the key policy.`;
  if (flat.startsWith("kmsthrottling"))
    return `was throttled by the KMS key of the instance (${reason}). Run again later.`;
  return `cannot use the KMS key of the instance (${reason}). Check that the key exists, is enabled and is the one that the instance names.`;
}

function unanswered(asked: Asked, cause: unknown): string {
  const code = textOf(cause, "code");
  const status = statusOf(cause);
  if (status !== undefined && status >= 500)
    return `failed on the side of AWS (HTTP ${status}). Run again; see the AWS Health Dashboard if it lasts.`;
  if (nameOf(cause) === "SyntaxError" || textOf(cause, "message").startsWith("aborted"))
    return "gave a reply that cannot be read. Check what stands between this machine and AWS, such as a proxy.";
  if (status === undefined || code !== "" || nameOf(cause) === "TimeoutError")
    return `did not reach AWS. Check the network and ${settings(asked, "region")}; the AWS SDK takes no notice of HTTPS_PROXY.`;
  return `failed (HTTP ${status}).`;
}

/** What AWS itself said, in one line; without it half of all denials cannot be understood. */
function detail(cause: unknown): string {
  const id = textOf(cause, "RequestId");
  const said = oneLine(cause);
  const name = [nameOf(cause), textOf(cause, "code")].filter((part) => part !== "" && part !== "Error").join(" ");
  return ` (${[name, said].filter((part) => part !== "").join(": ")}${id === "" ? "" : `, request ${id}`})`;
}

/** The message of whatever was thrown, in one line of at most 300 characters. */
export const oneLine = (thrown: unknown): string =>
  excerpt(textOf(thrown, "message").replace(/\s+/gu, " ").replace(PROGRAMMERS_HINT, ""), 300);

const nameOf = (cause: unknown): string => textOf(cause, "name");

/** A text field of whatever was thrown; empty where there is none. */
function textOf(thrown: unknown, field: string): string {
  const value = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, field) : undefined;
  return typeof value === "string" ? value : "";
}

function statusOf(thrown: unknown): number | undefined {
  const metadata: unknown =
    typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "$metadata") : undefined;
  const status =
    typeof metadata === "object" && metadata !== null ? Reflect.get(metadata, "httpStatusCode") : undefined;
  return typeof status === "number" ? status : undefined;
}
