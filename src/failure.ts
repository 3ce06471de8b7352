import { UserError } from "./errors.ts";
import { plain } from "./report/plain.ts";
import { rules } from "./rules/index.ts";
import { createHide } from "./scan/mask.ts";

/**
 * What is shown of a failure: the message of a UserError with its place; a bug's message and stack, and where to report it.
 * Secrets that a rule recognises are hidden, wherever the text got them from; so are control characters.
 */
export function describeFailure(error: unknown): string {
  const hide = createHide(
    rules.filter((rule) => rule.gate === "secrets"),
    [],
  );
  return `${hide(textOf(error)).split("\n").map(plain).join("\n")}\n`;
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
