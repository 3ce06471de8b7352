/** A workflow command as GitHub's runner reads it. */
export interface Command {
  readonly form: "v2" | "legacy";
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * Every command in an output, by the runner's two parsers (actions/runner, ActionCommand.cs). Any name counts as known,
 * since `stop-commands` makes names up. Each line is read twice: by code units, and without the characters that .NET's
 * culture-sensitive search skips.
 */
export function commandsIn(output: string): readonly Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const skipped = line.replace(
      /[\p{Cf}\p{Mn}\p{Default_Ignorable_Code_Point}\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]/gu,
      "",
    );
    const found = [line, skipped].map((read) => parseV2(read) ?? parseLegacy(read));
    return found.find((command) => command !== undefined) ?? [];
  });
}

function parseV2(line: string): Command | undefined {
  const message = line.replace(/^[\s\x85]+/, "");
  if (!message.startsWith("::")) return undefined;
  const end = message.indexOf("::", 2);
  if (end < 0) return undefined;
  const { name, properties } = head(message.slice(2, end), ",", unescapeProperty);
  return { form: "v2", name, properties, data: unescapeData(message.slice(end + 2)) };
}

function parseLegacy(line: string): Command | undefined {
  const start = line.indexOf("##[");
  if (start < 0) return undefined;
  const end = line.indexOf("]", start);
  if (end < 0) return undefined;
  const { name, properties } = head(line.slice(start + 3, end), ";", unescapeData);
  return { form: "legacy", name, properties, data: unescapeData(line.slice(end + 1)) };
}

function head(text: string, separator: string, decode: (value: string) => string) {
  const space = text.indexOf(" ");
  const name = space < 0 ? text : text.slice(0, space);
  const pairs =
    space > 0
      ? text
          .slice(space + 1)
          .trim()
          .split(separator)
      : [];
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf("=");
    return equals < 1 || equals === pair.length - 1 ? [] : [[pair.slice(0, equals), decode(pair.slice(equals + 1))]];
  });
  return { name, properties: Object.fromEntries(properties) as Record<string, string> };
}

const unescapeData = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");

const unescapeProperty = (text: string): string =>
  text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
