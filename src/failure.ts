import { UserError } from "./errors.ts";
import { formatCommand } from "./report/commands.ts";
import { createLog } from "./report/log.ts";
import { plain } from "./report/plain.ts";
import { rules } from "./rules/index.ts";
import { createHide } from "./scan/mask.ts";

const hide = (text: string): string =>
  createHide(
    rules.filter((rule) => rule.gate === "secrets"),
    [],
  )(text);

/**
 * What is shown of a failure: the message of a UserError with its place; a bug's message and stack, and where to report it.
 * Secrets that a rule recognises are hidden, wherever the text got them from; so are control characters.
 */
export function describeFailure(error: unknown): string {
  return `${hide(textOf(error)).split("\n").map(plain).join("\n")}\n`;
}

/** The same as one annotation of GitHub, with its line break. */
export function failureAnnotation(error: unknown): string {
  const written: string[] = [];
  const log = createLog({ write: (text) => void written.push(text), hide });
  log.commands(formatCommand("error", { title: "identity-guard" }, describeFailure(error).trimEnd()));
  return written.join("");
}

function textOf(error: unknown): string {
  if (error instanceof UserError) {
    const { place } = error;
    const where = place ? `${place.path}:${place.startLine}:${place.startColumn}: ` : "";
    return `identity-guard: ${where}${error.message}`;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `identity-guard: this is a bug in Identity Guard, and nothing was judged. Please report it with these lines:\n${detail}`;
}
