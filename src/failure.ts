import { isSecretRule } from "./core.ts";
import { UserError } from "./errors.ts";
import { formatCommand } from "./report/commands.ts";
import { createLog } from "./report/log.ts";
import { rules } from "./rules/index.ts";
import { createHide, type Hide } from "./scan/mask.ts";

/** What the user wrote for this run: arguments or inputs. */
type Given = Iterable<string | undefined>;

/** On its way into a message a secret may change, or be cut, so that no rule would know it again: so each is learned first. */
function hideIn(error: unknown, given: Given): Hide {
  const hide = createHide(rules.filter(isSecretRule), []);
  for (const text of given) hide(text ?? "");
  if (error instanceof UserError) hide(error.quoted ?? "");
  return hide;
}

/**
 * What is shown of a failure: the message of a UserError with its place; a bug's message and stack, and where to report it.
 * Secrets that a rule recognises in it or in what was `given` are hidden; so are control characters and workflow commands.
 */
export function describeFailure(error: unknown, given: Given): string {
  const written: string[] = [];
  createLog({ write: (text) => void written.push(text), hide: hideIn(error, given) }).text(textOf(error));
  return written.join("");
}

/** The same as one annotation of GitHub, with its line break. */
export function failureAnnotation(error: unknown, given: Given): string {
  const written: string[] = [];
  const log = createLog({ write: (text) => void written.push(text), hide: hideIn(error, given) });
  log.commands(formatCommand("error", { title: "identity-guard" }, describeFailure(error, given).trimEnd()));
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
