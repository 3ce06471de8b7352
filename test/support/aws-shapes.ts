import {
  DescribeGroupResponse$,
  GetGroupIdResponse$,
  ListGroupMembershipsResponse$,
  ListGroupsResponse$,
} from "@aws-sdk/client-identitystore";
import { ListInstancesResponse$ } from "@aws-sdk/client-sso-admin";
import { NormalizedSchema } from "@smithy/core/schema";
import type { AwsOperation } from "./aws-server.ts";

/** What each operation answers with, as the SDK's own model has it. */
const RESPONSES = {
  ListGroups: ListGroupsResponse$,
  GetGroupId: GetGroupIdResponse$,
  DescribeGroup: DescribeGroupResponse$,
  ListGroupMemberships: ListGroupMembershipsResponse$,
  ListInstances: ListInstancesResponse$,
} as const;

/** What in a reply is not as the SDK's model has it: unknown and missing members, and values of another type. */
export const shapeProblems = (operation: AwsOperation, body: unknown): readonly string[] => [
  ...problems(NormalizedSchema.of(RESPONSES[operation]), body, operation),
];

function* problems(schema: NormalizedSchema, value: unknown, at: string): Iterable<string> {
  if (value === undefined) return;
  if (schema.isListSchema()) return yield* itemProblems(schema, value, at);
  if (schema.isStructSchema()) return yield* memberProblems(schema, value, at);
  const what = schema.isStringSchema() ? "string" : schema.isTimestampSchema() ? "time" : undefined;
  if (what === undefined) yield `${at} is of a type that this check does not know`;
  // awsJson1.1 writes times as seconds since 1970.
  else if (typeof value !== (what === "time" ? "number" : what)) yield `${at} is no ${what}`;
}

function* itemProblems(schema: NormalizedSchema, value: unknown, at: string): Iterable<string> {
  if (!Array.isArray(value)) yield `${at} is no list`;
  else for (const [index, item] of value.entries()) yield* problems(schema.getValueSchema(), item, `${at}[${index}]`);
}

function* memberProblems(schema: NormalizedSchema, value: unknown, at: string): Iterable<string> {
  if (typeof value !== "object" || value === null) return yield `${at} is no structure`;
  const members = new Map(schema.structIterator());
  for (const name of Object.keys(value)) if (!members.has(name)) yield `${at}.${name} is not in the model`;
  // The last entry of a static structure says how many of its first members are required.
  const required = Number((schema.getSchema() as readonly unknown[])[6] ?? 0);
  for (const [index, [name, member]] of [...members].entries()) {
    const held: unknown = Reflect.get(value, name);
    if (held === undefined && index < required) yield `${at}.${name} is missing`;
    yield* problems(member, held, `${at}.${name}`);
  }
}
