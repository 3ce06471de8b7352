import { calendarDay, freeText } from "../documents/fields.ts";
import { UserError } from "../errors.ts";
import { textOf } from "./choices.ts";
import type { Written } from "./options.ts";

/** On what terms secrets are accepted. */
export interface Terms {
  readonly owner: string;
  readonly reason: string;
  /** yyyy-mm-dd */
  readonly expires: string;
  readonly today: string;
}

/** The terms as the user wrote them. Throws UserError where one is missing or makes no sense: there is no default for an exception. */
export function baselineTerms(written: Written, now: Date): Terms {
  const today = now.toISOString().slice(0, 10);
  const expires = needed(written, "expires", "the last day on which they are accepted, as yyyy-mm-dd");
  if (!calendarDay.safeParse(expires).success)
    throw new UserError(`--expires takes a day of the calendar as yyyy-mm-dd, not "${expires}".`);
  if (expires < today)
    throw new UserError(
      `--expires names ${expires}, which is over: today is ${today} in UTC. Nothing would be accepted.`,
    );
  return {
    owner: text(written, "owner", "who answers for the secrets that are accepted"),
    reason: text(written, "reason", "why they may stay for now"),
    expires,
    today,
  };
}

function needed(written: Written, name: string, what: string): string {
  const value = textOf(written, name);
  if (value !== undefined) return value;
  throw new UserError(`--${name} is needed: ${what}. No baseline was written.`);
}

function text(written: Written, name: string, what: string): string {
  const value = needed(written, name, what);
  if (freeText.safeParse(value).success) return value;
  throw new UserError(`--${name} takes one line of 1 to 1,000 visible characters. No baseline was written.`);
}
