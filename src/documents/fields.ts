import type { Flaw } from "../core.ts";
import { grouped } from "../excerpt.ts";
import { CHARACTERS } from "../limits.ts";
import { characterClass } from "./character-class.ts";
import { isDay } from "./reading.ts";
import { readAlike, textField } from "./text-field.ts";

/** Fields that identity files and the policy share. */
const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const partsOf = (found: RegExpExecArray | null): readonly [number, number, number] => {
  const [year = 0, month = 0, day = 0] = (found ?? []).slice(1).map(Number);
  return [year, month, day];
};

/** A day that stands in the calendar, as `2027-01-31`. It may stand without quotes: no parser makes another day of it. */
export const calendarDay = textField({
  expected: "a day of the calendar as YYYY-MM-DD",
  length: [10, 10],
  alphabet: characterClass("[0-9-]"),
  form: DAY,
  further: (text) => (isDay(...partsOf(DAY.exec(text))) ? undefined : {}),
  meant: dayMeant,
}).register(readAlike, { plain: true });

/** `2027/1/31` and `2027-1-31` can only be one day; `1/31/2027` and `31.1.2027` are left to their author. */
function dayMeant(text: string): Flaw {
  const found = /^(\d{4})([-/.])(\d\d?)\2(\d\d?)$/.exec(text);
  const [, year = "", , month = "", day = ""] = found ?? [];
  if (!found || !isDay(Number(year), Number(month), Number(day))) return {};
  return { meant: [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-") };
}

/** Free text of a person: an owner, a reason. */
export const freeText = textField({
  expected: `a text of ${CHARACTERS.note[0]} to ${grouped(CHARACTERS.note[1])} characters`,
  length: CHARACTERS.note,
});
