import { isSecretRule } from "../core.ts";
import type { Outcome } from "../guard.ts";
import { type FormatName, formatters, type Presentation } from "../report/format.ts";
import { createLog } from "../report/log.ts";
import { plain } from "../report/plain.ts";
import { rules } from "../rules/index.ts";
import { createHide } from "../scan/mask.ts";

/** How an outcome is shown, whatever the door. */
export interface Showing {
  readonly format: FormatName;
  /** DIR's place in the repository. */
  readonly prefix: string;
  readonly colour: boolean;
  /** The address of a rule's page. */
  readonly docs: (rule: string) => string;
}

/** A function that hides the secrets of an outcome, and whatever else a rule recognises as one. */
export const hideIn = ({ secrets }: Pick<Outcome, "secrets">) => createHide(rules.filter(isSecretRule), secrets);

/** An outcome in one format, safe to be written to standard output: no secret, no control sequence, no workflow command but our own. */
export async function render(outcome: Outcome, { format, prefix, colour, docs }: Showing): Promise<string> {
  const hide = hideIn(outcome);
  const summaries = new Map(rules.map((rule) => [rule.id, rule.summary] as const));
  const presentation: Presentation = {
    report: withoutSecrets(outcome.report, hide),
    prefix: hide(prefix),
    colour,
    text: (path) => {
      const text = outcome.text(path);
      return text === undefined ? undefined : hide(text);
    },
    summary: (rule) => summaries.get(rule),
    docs,
  };
  const formatter = await formatters[format]();
  const written: string[] = [];
  const log = createLog({ write: (text) => void written.push(text), hide });
  if (format === "github") log.commands(formatter(presentation));
  else log.text(formatter(presentation));
  return written.join("");
}

/** A copy in which no string holds a secret: a formatter's escapes could make one unrecognisable to the log. */
function withoutSecrets<Value>(value: Value, hide: (text: string) => string): Value {
  if (typeof value === "string") return hide(value) as Value & string;
  if (Array.isArray(value)) return value.map((item: unknown) => withoutSecrets(item, hide)) as Value & unknown[];
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [
    hide(key),
    withoutSecrets(item, hide),
  ]);
  return Object.fromEntries(entries) as Value;
}

/**
 * What is said beside a result: who answered in place of AWS and, if the user wants it `explained`, which files were read as
 * declared access, by which reader and why. "" where there is nothing to say; as safe as `render`.
 */
export function remarks(outcome: Outcome, explained: boolean): string {
  const written: string[] = [];
  const log = createLog({ write: (text) => void written.push(text), hide: hideIn(outcome) });
  for (const notice of outcome.notices) log.text(`identity-guard: ${plain(notice)}`);
  if (explained) log.text(claimsText(outcome));
  return written.join("");
}

function claimsText({ claims }: Outcome): string {
  if (claims.length === 0) return "No file was read as declared access.\n";
  return claims.map(({ path, reader, why }) => `${plain(path)}: read as ${reader}, for it has ${why}\n`).join("");
}

/** Writes a result to the file that the user named, or prints it. */
export async function deliver(
  text: string,
  file: string | undefined,
  print: (text: string) => Promise<void>,
): Promise<void> {
  if (file === undefined) await print(text);
  else await (await import("../report/write.ts")).writeFileAtomically(file, text);
}
