import type { Flaw } from "../core.ts";
import { SESSION_SECONDS } from "../limits.ts";

/** The form of a duration that is days and time: weeks, months, years and fractions, which the model lets through, say nothing here. */
export const DURATION = /^P(?=\d|T\d)(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/;

/** The seconds of an ISO 8601 duration, so that `PT60M`, `PT3600S` and `PT1H` are one; undefined for another form. */
export function secondsOf(duration: string): number | undefined {
  const found = DURATION.exec(duration);
  if (!found) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((digits) => Number(digits ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

const isSession = (seconds: number): boolean => seconds >= SESSION_SECONDS[0] && seconds <= SESSION_SECONDS[1];

/** What is wrong with the length of a session of a sound form. */
export function sessionFlaw(duration: string): Flaw | undefined {
  const seconds = secondsOf(duration);
  return seconds === undefined || isSession(seconds) ? undefined : { seconds };
}

const UNITS = { hours: 3600, minutes: 60, seconds: 1 } as const;
const WRITTEN =
  /^(?:p?t)?(?: *(\d{1,5}) *(?:h|hr|hrs|hours?))?(?: *(\d{1,5}) *(?:m|min|mins|minutes?))?(?: *(\d{1,6}) *(?:s|sec|secs|seconds?))?$/i;

/**
 * What a text that is no ISO 8601 duration means: `4h` is certainly `PT4H`; a bare `240` only if minutes are meant, and no other
 * unit gives a session.
 */
export function durationMeant(text: string): Flaw {
  if (/^\d{1,5}$/.test(text)) {
    const when = (["hours", "minutes", "seconds"] as const).find((unit) => isSession(Number(text) * UNITS[unit]));
    return when ? { perhaps: { text: durationOf(Number(text) * UNITS[when]), when } } : {};
  }
  const found = WRITTEN.exec(text);
  if (!found || text === "") return {};
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((digits) => Number(digits ?? 0));
  const total = hours * 3600 + minutes * 60 + seconds;
  return isSession(total) ? { meant: durationOf(total) } : total > 0 ? { seconds: total } : {};
}

/** Seconds as an ISO 8601 duration in its shortest form: `PT1H30M`. */
function durationOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `PT${parts.map((part, index) => (part === 0 ? "" : `${part}${"HMS"[index]}`)).join("")}`;
}
