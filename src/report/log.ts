import { breakLegacy, defuse, isAnnotation, maskCommand } from "./commands.ts";
import { INVISIBLE, spelled } from "./plain.ts";
import { isOurSequence } from "./style.ts";

/** The one way to standard output. Every call writes whole lines, so that no two calls can make a command together. */
export interface Log {
  /** Free text, of any origin, of one or more lines; a missing line break at its end is added, "" writes nothing. */
  text(text: string): void;
  /** Free text, one argument a line. */
  lines(...lines: readonly string[]): void;
  /** The annotations that `report/github.ts` made. A line that is no annotation is written as free text. */
  commands(text: string): void;
  /** Asks GitHub to mask a secret; only under GitHub Actions, and before anything else is written. */
  mask(secret: string): void;
}

/**
 * @param options.write takes whole lines to standard output.
 * @param options.hide replaces every known secret in a text.
 *
 * Free text comes out without secrets, with control characters spelled out (line breaks, tabs and our own colours are
 * kept) and with no line that GitHub's runner would obey. JSON of `report/json.ts` comes out byte for byte.
 */
export function createLog(options: {
  readonly write: (text: string) => void;
  readonly hide: (text: string) => string;
}): Log {
  const each = (text: string, safe: (line: string) => string): void => {
    if (text === "") return;
    const whole = options.hide(text.endsWith("\n") ? text : `${text}\n`);
    const safely = whole.split("\n").map((line) => safe(visible(line)));
    options.write(safely.join("\n"));
  };
  return {
    text: (text) => each(text, defuse),
    lines: (...lines) => each(lines.map((line) => `${line}\n`).join(""), defuse),
    commands: (text) => each(text, (line) => (isAnnotation(line) ? breakLegacy(line) : defuse(line))),
    mask: (secret) => {
      const commands = maskCommand(secret);
      if (commands !== undefined) options.write(`${commands}\n`);
    },
  };
}

const CONTROL = new RegExp(`\\x1B\\[[0-9;]*m|${INVISIBLE.source}`, "gu");

const visible = (line: string): string =>
  line.replace(CONTROL, (found) => {
    if (found === "\t" || isOurSequence(found)) return found;
    return found.length > 2 ? `${spelled(found)}${found.slice(1)}` : spelled(found);
  });
