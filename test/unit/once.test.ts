import { expect, it } from "vitest";
import { onceFor, onceForLast, onceForText } from "../../src/once.ts";

it("asks once about each object, and where the answer is nothing too", () => {
  const asked: object[] = [];
  const read = onceFor((object: { readonly answer?: number }) => {
    asked.push(object);
    return object.answer;
  });
  const [one, none] = [{ answer: 1 }, {}];
  expect([read(one), read(none), read(one), read(none)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([one, none]);
});

it("asks once about each text", () => {
  const asked: string[] = [];
  const read = onceForText((text) => asked.push(text));
  expect([read("a"), read("constructor"), read("a"), read("constructor")]).toEqual([1, 2, 1, 2]);
});

it("remembers the last text alone", () => {
  const asked: string[] = [];
  const read = onceForLast((text) => asked.push(text));
  expect([read(""), read("a"), read("a"), read("")]).toEqual([1, 2, 2, 3]);
});
