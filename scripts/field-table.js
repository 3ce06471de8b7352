/** A JSON Schema's fields as a Markdown table: one row for each, with what it takes and what it is for. */
export function fieldTable(schema) {
  const cells = (row) => row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ");
  const rows = [...fieldsOf(schema, "")].map(
    ({ path, takes, required, description }) =>
      `| ${cells([`\`${path}\`${required ? "" : " (optional)"}`, takes, description])} |`,
  );
  return `| field | takes | what it is |\n|---|---|---|\n${rows.join("\n")}\n`;
}

function* fieldsOf(schema, above) {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const path = above === "" ? name : `${above}.${name}`;
    const required = schema.required?.includes(name) ?? false;
    yield { path, takes: takenBy(field), required, description: field.description };
    yield* fieldsOf(field, path);
    if (field.items) yield* fieldsOf(field.items, `${path}[]`);
    if (typeof field.additionalProperties === "object") yield* fieldsOf(field.additionalProperties, `${path}.*`);
  }
}

function takenBy(field) {
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(" or ");
  if (field.type === "boolean") return "`true` or `false`";
  if (field.type === "array") return listOf(field);
  if (field.type === "string") return textOf(field);
  // With closed properties, the least and the most say that keys exclude each other.
  if (field.additionalProperties === false)
    return field.maxProperties === 1 ? "a map of exactly one of these" : "a map";
  return field.maxProperties === undefined ? "a map" : `a map of at most ${field.maxProperties}`;
}

function listOf({ items, minItems }) {
  const least = minItems === undefined ? "a list" : `a list of at least ${minItems}`;
  return items.type === "string" ? `${least}, each ${textOf(items)}` : least;
}

function textOf({ minLength = 0, maxLength, patternErrorMessage }) {
  if (patternErrorMessage) return patternErrorMessage.replace(/^This is not (.*)\.$/, "$1");
  return `a text of ${minLength} to ${maxLength.toLocaleString("en")} characters`;
}
