import * as z from "zod/mini";

/** Fields that identity files and the policy share. The `error` texts complete the sentence "expected ...". */
const day = "a day as YYYY-MM-DD";
export const calendarDay = z
  .string({ error: day })
  .check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, { error: day }));

const note = "a text of 1 to 1,000 characters";
export const freeText = z
  .string({ error: note })
  .check(z.minLength(1, { error: note }), z.maxLength(1000, { error: note }));
