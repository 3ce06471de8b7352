import { SECRET_CHARACTERS_SHOWN } from "../limits.ts";

/**
 * Workflow commands: how to write one, and how to make sure that a text is none. Source: actions/runner ActionCommand.cs
 * (TryParseV2 takes `::name properties::data` after leading blanks, TryParse takes `##[name properties]data` anywhere in a
 * line) and @actions/core command.ts.
 */
export type AnnotationLevel = "error" | "warning" | "notice";

/** Text for the data of a command. */
export const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** Text for the value of a command's property. */
export const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** One command as a line without its line break. `name` and the properties' names are our own; all else may be hostile. */
export function formatCommand(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  data: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const head = written.length === 0 ? name : `${name} ${written.join(",")}`;
  return `::${head}::${escapeData(data)}`;
}

/**
 * The legacy opening `##[`. The runner searches it by .NET's culture-sensitive comparison, which skips zero-width
 * characters, so whatever is not printable ASCII counts as absent between the three; a zero-width neutraliser would be none.
 */
const LEGACY = /#([^\x20-\x7E\n]*)#(?=[^\x20-\x7E\n]*\[)/g;
/** `::` as the first thing in a line that the runner could see, under the same comparison. */
const LEADING = /^[^\x21-\x7E]*:[^\x20-\x7E]*:/;

/** Breaks every `##[` of a text by putting `between` before its second `#`; a space shows, and no comparison skips it. */
export const breakLegacy = (text: string, between = " "): string =>
  text.replace(LEGACY, (_match, gap: string) => `#${gap}${between}#`);

/** The `##[` of a JSON text, written so that a parser reads the same string: its second `#` becomes the escape of it. */
export const breakLegacyInJson = (json: string): string =>
  json.replace(LEGACY, (_match, gap: string) => `#${gap}\\u0023`);

/** One line of free text that the runner takes for no command, and that reads almost as before: `| ` stands before a leading `::`. */
export function defuse(line: string): string {
  const broken = breakLegacy(line);
  return LEADING.test(broken) ? `| ${broken}` : broken;
}

/** Whether a line is an annotation as `formatCommand` writes it: one of three names, and no colon within its properties. */
export const isAnnotation = (line: string): boolean => /^::(?:error|warning|notice)(?: [^:]*)?::/.test(line);

/**
 * The commands that make GitHub mask a secret, one a line, without a closing line break. Undefined where masking would
 * ruin the log or shows nothing new: for values, and lines of values, so short that they may be shown anyway. The runner
 * splits a value by itself and masks its short lines too, so a value that has such lines is given line by line.
 */
export function maskCommand(secret: string): string | undefined {
  const lines = secret
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const long = lines.filter((line) => line.length > SECRET_CHARACTERS_SHOWN);
  const whole = long.length === lines.length ? [secret] : [];
  const values = [...new Set([...whole, ...long])].filter((value) => value.trim().length > SECRET_CHARACTERS_SHOWN);
  if (values.length === 0) return undefined;
  return values.map((value) => formatCommand("add-mask", {}, value)).join("\n");
}
