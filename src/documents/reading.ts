/**
 * What a parser makes of a scalar: `value` is the text itself, a number in decimal digits, `true` or `false`, `null`, a date as it
 * is written, and nothing where the parser refuses the file.
 */
export interface Reading {
  readonly kind: "text" | "number" | "boolean" | "null" | "date" | "refused";
  readonly value: string;
}

export const text = (value: string): Reading => ({ kind: "text", value });
export const number = (value: number | bigint): Reading => ({ kind: "number", value: String(value === 0 ? 0 : value) });

/** More digits than anybody counts are shown as they stand: arithmetic on them takes more than linear time. */
const DIGITS = 64;
/** The number that whole digits stand for, to the base that their prefix names; `written` is what is shown of very many. */
export const integer = (digits: string, written: string, sign = 1n): Reading =>
  digits.length > DIGITS ? { kind: "number", value: written } : number(sign * BigInt(digits));
export const boolean = (value: boolean): Reading => ({ kind: "boolean", value: String(value) });
export const nothing: Reading = { kind: "null", value: "null" };
/** The parser stops at it, and reads nothing of the file. */
export const refused: Reading = { kind: "refused", value: "" };

/** Whether a reading is the very text that is written. */
export const readsAsText = ({ kind, value }: Reading, content: string): boolean => kind === "text" && value === content;

/** Days of a month of the Gregorian calendar; 0 where there is no such month. `month` starts at 1. */
export function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether a day stands in the calendar: `2027-02-30` does not. */
export const isDay = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysIn(year, month);

/** Whether there is such a time of day. */
export const isTime = (hour: number, minute: number, second: number): boolean =>
  hour < 24 && minute < 60 && second < 60;
