import { expect, it } from "vitest";
import { inWords } from "../../../src/directory/duration.ts";

const HOUR = 60 * 60 * 1000;

it.each([
  [0, "0 seconds"],
  [1999, "1 second"],
  [119_999, "119 seconds"],
  [2 * 60 * 1000, "2 minutes"],
  [2 * HOUR - 1, "119 minutes"],
  [2 * HOUR, "2 hours"],
  [48 * HOUR - 1, "47 hours"],
  [24 * HOUR * 400, "400 days"],
])("%d milliseconds are %s", (milliseconds, words) => {
  expect(inWords(milliseconds)).toBe(words);
});
