import type { core } from "zod/mini";

export type Schema = core.$ZodType | undefined;

/** The schema of what lies at a path of property names and indexes, without optional and default around it. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema {
  let current = unwrapped(schema);
  for (const step of path) current = unwrapped(child(current, step));
  return current;
}

/** The schema of a property, an item or a record's value; undefined where the schema says nothing of it. */
export function child(schema: Schema, step: PropertyKey): Schema {
  const definition = schema?._zod.def;
  if (!definition) return undefined;
  if (isObject(definition)) return Object.hasOwn(definition.shape, step) ? definition.shape[String(step)] : undefined;
  if (definition.type === "array") return (definition as core.$ZodArrayDef).element;
  return definition.type === "record" ? (definition as core.$ZodRecordDef).valueType : undefined;
}

/** The schema of a list's items; undefined for every other schema. */
export function itemsSchema(schema: Schema): Schema {
  const definition = schema?._zod.def;
  return definition?.type === "array" ? unwrapped((definition as core.$ZodArrayDef).element) : undefined;
}

/** The schema within optional, default and their like. */
export function unwrapped(schema: Schema): Schema {
  const definition = schema?._zod.def;
  return definition && "innerType" in definition ? unwrapped(definition.innerType as core.$ZodType) : schema;
}

/** The keys that a map may have; none where any will do. */
export function knownKeys(schema: Schema): readonly string[] {
  const definition = schema?._zod.def;
  return definition && isObject(definition) ? Object.keys(definition.shape) : [];
}

/** The schema of a record's keys; undefined for every other schema. */
export function keySchema(schema: Schema): Schema {
  const definition = schema?._zod.def;
  return definition?.type === "record" ? unwrapped((definition as core.$ZodRecordDef).keyType) : undefined;
}

/** Whether a schema takes text of any kind. */
export const isText = (schema: Schema): schema is core.$ZodType => schema?._zod.def.type === "string";

const isObject = (definition: core.$ZodTypeDef): definition is core.$ZodObjectDef => definition.type === "object";
