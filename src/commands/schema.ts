import * as z from "zod/mini";
import { snapshotSchema } from "../directory/snapshot-schema.ts";
import { UserError } from "../errors.ts";
import { nativeSchema } from "../identity/native-schema.ts";
import { policySchema } from "../policy/schema.ts";
import { reportSchema } from "../report/schema.ts";
import type { Command } from "./call.ts";
import { oneOf, textOf } from "./choices.ts";
import { deliver } from "./present.ts";

const SCHEMAS = {
  identity: nativeSchema,
  policy: policySchema,
  snapshot: snapshotSchema,
  report: reportSchema,
} as const;
export const SCHEMA_NAMES = ["identity", "policy", "snapshot", "report"] as const;
type SchemaName = (typeof SCHEMA_NAMES)[number];

/** Prints the JSON Schema of one of the files that Identity Guard reads or writes. */
export const schema: Command = async ({ positionals, written, print }) => {
  const [name] = positionals;
  if (name === undefined) throw new UserError(`schema takes a name: ${SCHEMA_NAMES.join(", ")}.`);
  await deliver(jsonSchema(oneOf("schema", name, SCHEMA_NAMES)), textOf(written, "output"), print);
  return 0;
};

/** A JSON Schema as text: draft-07, which the YAML and JSON language servers of editors support in full. */
export function jsonSchema(name: SchemaName): string {
  const made = z.toJSONSchema(SCHEMAS[name], { target: "draft-7", io: name === "report" ? "output" : "input" });
  const { $schema, ...rest } = made;
  return `${JSON.stringify({ $schema, title: `Identity Guard: ${name}`, ...rest }, null, 2)}\n`;
}
