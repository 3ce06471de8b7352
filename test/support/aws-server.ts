import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { shapeProblems } from "./aws-shapes.ts";

export const OPERATIONS = [
  "ListGroups",
  "GetGroupId",
  "DescribeGroup",
  "ListGroupMemberships",
  "ListInstances",
] as const;
export type AwsOperation = (typeof OPERATIONS)[number];

/** What a call meets instead of its answer. */
export type Fault =
  | { readonly kind: "denied"; readonly reason?: string }
  | { readonly kind: "throttled"; readonly reason?: string }
  | { readonly kind: "not-found"; readonly resourceType?: string; readonly reason?: string }
  /** Any other error of AWS, by its name and HTTP status. */
  | { readonly kind: "error"; readonly name: string; readonly status: number; readonly reason?: string }
  | { readonly kind: "internal" }
  /** The connection is reset before an answer. */
  | { readonly kind: "reset" }
  /** Half of the body, then the end of the connection. */
  | { readonly kind: "cut" }
  | { readonly kind: "not-json" }
  /** 200 with `{}`. */
  | { readonly kind: "empty" }
  | { readonly kind: "silent" }
  /** The right page, but always with the same token for the next one. */
  | { readonly kind: "repeated-token" }
  /** The right answer, with fields that no model knows. */
  | { readonly kind: "unknown-fields" }
  /** The right answer, without any field that the model lets be absent, but for names and tokens. */
  | { readonly kind: "bare" };

export interface ServedGroup {
  readonly id: string;
  /** AWS may leave it out. */
  readonly name?: string;
  readonly externalIds?: readonly { readonly issuer: string; readonly id: string }[];
  /** How many members it has; none if left out. */
  readonly members?: number;
  readonly createdBy?: string;
}

export interface ServedInstance {
  readonly arn: string;
  readonly identityStoreId: string;
  readonly name?: string;
  readonly owner?: string;
  readonly status?: string;
  readonly primaryRegion?: string;
}

export interface AwsServer extends AsyncDisposable {
  readonly identityStoreId: string;
  /** What it serves; may be replaced at any time. */
  groups: readonly ServedGroup[];
  instances: readonly ServedInstance[];
  pageSize: number;
  /** GetGroupId finds a name whatever its case: AWS does not say whether it does. */
  ignoreCase: boolean;
  /** Whether it gives credentials for any role, as STS does; else such a request is a stray. */
  assumesRoles: boolean;
  /** What was asked of it as STS. */
  readonly assumed: readonly string[];
  /** Calls so far, tries that failed included. */
  readonly calls: Readonly<Record<AwsOperation, number>>;
  /** Requests of anything that is no known operation, such as container credentials. */
  readonly strays: readonly string[];
  readonly url: string;
  /** For the process that shall talk to this server and to nothing else. */
  readonly environment: Readonly<Record<string, string>>;
  /** The next `times` calls of an operation meet this fault, after `skip` that do not; always, if `times` is left out. */
  fault(operation: AwsOperation, fault: Fault, times?: number, skip?: number): void;
  close(): Promise<void>;
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

const SERVICES: Readonly<Record<AwsOperation, string>> = {
  ListGroups: "identitystore",
  GetGroupId: "identitystore",
  DescribeGroup: "identitystore",
  ListGroupMemberships: "identitystore",
  ListInstances: "sso",
};
const TARGET = /^(?:AWSIdentityStore|SWBExternalService)\.(\w+)$/;
// The parts of a signature, version 4. Its value is not checked, since that would only test the SDK.
const SIGNED =
  /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/[a-z0-9-]+\/([a-z]+)\/aws4_request, SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*, Signature=[0-9a-f]{64}$/;

/** The calls of a server that nobody asked. */
export const NO_CALLS: Readonly<Record<AwsOperation, number>> = {
  ListGroups: 0,
  GetGroupId: 0,
  DescribeGroup: 0,
  ListGroupMemberships: 0,
  ListInstances: 0,
};

/** A group as SCIM provisioning leaves it, with ids made up at run time. */
export const scimGroup = (name: string): ServedGroup => ({
  id: `${randomBytes(5).toString("hex")}-${randomUUID()}`,
  name,
  externalIds: [{ issuer: `https://scim.aws.com/${randomBytes(4).toString("hex")}`, id: randomUUID() }],
});

/** A group that somebody made by hand, or that SCIM brought without an external id. */
export const plainGroup = (name: string): ServedGroup => ({ id: randomUUID(), name });

/**
 * Identity Store and SSO Admin on 127.0.0.1: awsJson1.1, as far as the guard needs them. It starts with one instance and no
 * group. Requests without a signature are refused; an answer that is not of the shape of the SDK's model is never given.
 */
export async function startAwsServer(groups: readonly ServedGroup[] = []): Promise<AwsServer> {
  const identityStoreId = `d-${randomBytes(5).toString("hex")}`;
  const faults = new Map<AwsOperation, Planned>();
  const calls: Record<AwsOperation, number> = { ...NO_CALLS };
  const strays: string[] = [];
  const assumed: string[] = [];
  const node = createServer((request, response) => {
    void receive(request).then((body) => {
      const operation = operationOf(request);
      const role = server.assumesRoles ? roleAction(body) : undefined;
      if (role !== undefined) {
        assumed.push(role);
        response.writeHead(200, { "content-type": "text/xml" }).end(assumedRole(role));
        return;
      }
      if (!operation) {
        strays.push(`${request.method} ${request.url}`);
        return reply(response, error(400, "UnknownOperationException"));
      }
      calls[operation]++;
      if (SIGNED.exec(request.headers.authorization ?? "")?.[1] !== SERVICES[operation])
        return reply(response, error(403, "MissingAuthenticationTokenException"));
      return answer(response, server, { operation, body, fault: take(faults, operation) });
    });
  });
  await new Promise<void>((resolve) => node.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(node.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => node.close(() => resolve()));
    node.closeAllConnections();
    await closed;
  };
  const server: AwsServer = {
    identityStoreId,
    groups,
    instances: [{ arn: `arn:aws:sso:::instance/ssoins-${randomBytes(8).toString("hex")}`, identityStoreId }],
    pageSize: 100,
    ignoreCase: false,
    assumesRoles: false,
    assumed,
    calls,
    strays,
    url,
    environment: environmentFor(url),
    fault: (operation, fault, times = Number.POSITIVE_INFINITY, skip = 0) =>
      void faults.set(operation, { fault, left: times, skip }),
    close,
    [Symbol.asyncDispose]: close,
  };
  return server;
}

interface Call {
  readonly operation: AwsOperation;
  readonly body: Readonly<Record<string, unknown>>;
  readonly fault: Fault | undefined;
}

function answer(response: ServerResponse, server: AwsServer, { operation, body, fault }: Call): void {
  const failing = fault && faulty(fault);
  if (failing) {
    reply(response, failing);
    return;
  }
  const answered = serve(server, operation, body, fault);
  const [wrong] = answered.status === 200 ? shapeProblems(operation, answered.body) : [];
  if (wrong === undefined) misbehave(response, fault, answered);
  else reply(response, error(400, `NotAsAwsAnswers: ${wrong}`));
}

/** Everything that leads the SDK here, and nothing of the machine's own: no profiles, no instance metadata. */
const environmentFor = (url: string): Readonly<Record<string, string>> => ({
  AWS_ENDPOINT_URL_IDENTITYSTORE: url,
  AWS_ENDPOINT_URL_SSO_ADMIN: url,
  AWS_REGION: "eu-central-1",
  AWS_ACCESS_KEY_ID: `test${randomBytes(8).toString("hex")}`,
  AWS_SECRET_ACCESS_KEY: randomBytes(20).toString("hex"),
  AWS_CONFIG_FILE: "/nonexistent/aws-config",
  AWS_SHARED_CREDENTIALS_FILE: "/nonexistent/aws-credentials",
  AWS_EC2_METADATA_DISABLED: "true",
});

async function receive(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  if (text.startsWith("Action=")) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text === "" ? "{}" : text);
  } catch {
    return {};
  }
}

const ROLE_ACTIONS = ["AssumeRole", "AssumeRoleWithWebIdentity"];

const roleAction = (body: Readonly<Record<string, unknown>>): string | undefined =>
  ROLE_ACTIONS.find((action) => action === body["Action"]);

/** Credentials for an hour, in the form of STS: XML. Source: AWS STS API reference. */
const assumedRole = (action: string): string =>
  `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result><Credentials><AccessKeyId>test${randomBytes(8).toString("hex")}</AccessKeyId><SecretAccessKey>${randomBytes(20).toString("hex")}</SecretAccessKey><SessionToken>${randomBytes(20).toString("hex")}</SessionToken><Expiration>${new Date(Date.now() + 3_600_000).toISOString()}</Expiration></Credentials></${action}Result></${action}Response>`;

function operationOf(request: IncomingMessage): AwsOperation | undefined {
  const name = TARGET.exec(String(request.headers["x-amz-target"] ?? ""))?.[1];
  return OPERATIONS.find((operation) => operation === name);
}

/** A fault, after how many calls it comes, and how many times. */
interface Planned {
  readonly fault: Fault;
  left: number;
  skip: number;
}

function take(faults: Map<AwsOperation, Planned>, operation: AwsOperation): Fault | undefined {
  const planned = faults.get(operation);
  if (!planned || planned.left === 0) return undefined;
  if (planned.skip > 0) {
    planned.skip--;
    return undefined;
  }
  planned.left--;
  return planned.fault;
}

const error = (status: number, name: string, more: Readonly<Record<string, unknown>> = {}): Answered => ({
  status,
  body: { __type: `com.amazonaws.identitystore#${name}`, message: `${name} of the test server`, ...more },
});

/** The faults that are an error of AWS. */
function faulty(fault: Fault): Answered | undefined {
  const reason = "reason" in fault && fault.reason !== undefined ? { Reason: fault.reason } : {};
  if (fault.kind === "denied") return error(403, "AccessDeniedException", reason);
  if (fault.kind === "throttled") return error(429, "ThrottlingException", reason);
  if (fault.kind === "internal") return error(500, "InternalServerException");
  if (fault.kind === "error") return error(fault.status, fault.name, reason);
  if (fault.kind !== "not-found") return undefined;
  const type = fault.resourceType === undefined ? {} : { ResourceType: fault.resourceType };
  return error(404, "ResourceNotFoundException", { ...type, ...reason });
}

const reply = (response: ServerResponse, { status, body }: Answered): void => {
  response.writeHead(status, { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": randomUUID() });
  response.end(JSON.stringify(body));
};

/** The answer, and the faults that spoil it on its way. */
function misbehave(response: ServerResponse, fault: Fault | undefined, answered: Answered): void {
  if (fault?.kind === "silent") return;
  if (fault?.kind === "reset") response.socket?.resetAndDestroy();
  else if (fault?.kind === "empty") reply(response, { status: 200, body: {} });
  else if (fault?.kind === "not-json") response.writeHead(200).end("<html>Please sign in</html>");
  else if (fault?.kind === "cut") cut(response, JSON.stringify(answered.body));
  else if (fault?.kind === "unknown-fields") reply(response, { ...answered, body: embellished(answered.body) });
  else if (fault?.kind === "bare") reply(response, { ...answered, body: bared(answered.body) });
  else reply(response, answered);
}

function cut(response: ServerResponse, text: string): void {
  response.writeHead(200, { "content-type": "application/x-amz-json-1.1", "content-length": Buffer.byteLength(text) });
  response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
}

/** The same with a field at every level that no model knows. */
function embellished(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(embellished);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, embellished(item)]);
  return { ...Object.fromEntries(entries), FieldOfTomorrow: { Nested: ["new", 1, null] } };
}

const KEPT = new Set(["Groups", "GroupId", "IdentityStoreId", "DisplayName", "NextToken", "Instances", "InstanceArn"]);

/** The same without anything that AWS may leave out and the guard can do without. */
function bared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bared);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => KEPT.has(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, bared(item)]));
}

function serve(
  server: AwsServer,
  operation: AwsOperation,
  body: Readonly<Record<string, unknown>>,
  fault: Fault | undefined,
): Answered {
  if (operation === "ListInstances") {
    return { status: 200, body: { Instances: server.instances.map(instance) } };
  }
  if (!server.instances.some((instance) => instance.identityStoreId === body["IdentityStoreId"]))
    return error(404, "ResourceNotFoundException", { ResourceType: "IDENTITY_STORE" });
  if (operation === "ListGroups") return page(server, body, fault);
  const group = operation === "GetGroupId" ? named(server, body) : identified(server, body);
  if (!group) return error(404, "ResourceNotFoundException", { ResourceType: "GROUP" });
  const { identityStoreId } = server;
  if (operation === "ListGroupMemberships") return { status: 200, body: memberships(server, group, body) };
  if (operation === "GetGroupId") return { status: 200, body: { GroupId: group.id, IdentityStoreId: identityStoreId } };
  return { status: 200, body: described(server, group) };
}

const instance = ({ arn, identityStoreId, name, owner, status, primaryRegion }: ServedInstance): unknown => ({
  InstanceArn: arn,
  IdentityStoreId: identityStoreId,
  IdentityStoreArn: `arn:aws:identitystore::${owner ?? "111122223333"}:identitystore/${identityStoreId}`,
  OwnerAccountId: owner ?? "111122223333",
  Name: name,
  CreatedDate: 1_767_225_600,
  Status: status ?? "ACTIVE",
  PrimaryRegion: primaryRegion,
});

function named(server: AwsServer, body: Readonly<Record<string, unknown>>): ServedGroup | undefined {
  const identifier = body["AlternateIdentifier"] as { UniqueAttribute?: Record<string, unknown> } | undefined;
  const { AttributePath, AttributeValue } = identifier?.UniqueAttribute ?? {};
  if (AttributePath !== "displayName") return undefined;
  const key = (name: unknown): string => (server.ignoreCase ? String(name).toLowerCase() : String(name));
  return server.groups.find((group) => group.name !== undefined && key(group.name) === key(AttributeValue));
}

const memberships = (
  { identityStoreId }: AwsServer,
  { id, members = 0 }: ServedGroup,
  body: Readonly<Record<string, unknown>>,
): unknown => ({
  GroupMemberships: Array.from({ length: Math.min(members, Number(body["MaxResults"] ?? 100)) }, () => ({
    IdentityStoreId: identityStoreId,
    GroupId: id,
    MembershipId: randomUUID(),
    MemberId: { UserId: randomUUID() },
  })),
});

const identified = (server: AwsServer, body: Readonly<Record<string, unknown>>): ServedGroup | undefined =>
  server.groups.find((group) => group.id === body["GroupId"]);

const described = (server: AwsServer, group: ServedGroup): unknown => ({
  GroupId: group.id,
  IdentityStoreId: server.identityStoreId,
  DisplayName: group.name,
  ExternalIds: group.externalIds?.map(({ issuer, id }) => ({ Issuer: issuer, Id: id })),
  CreatedAt: 1_767_225_600,
  CreatedBy: group.createdBy,
});

function page(server: AwsServer, body: Readonly<Record<string, unknown>>, fault: Fault | undefined): Answered {
  const start = Number(body["NextToken"] ?? 0);
  const size = Math.min(server.pageSize, Number(body["MaxResults"] ?? server.pageSize));
  const Groups = server.groups.slice(start, start + size).map((group) => described(server, group));
  const more = start + size < server.groups.length ? String(start + size) : undefined;
  return { status: 200, body: { Groups, NextToken: fault?.kind === "repeated-token" ? "0" : more } };
}
