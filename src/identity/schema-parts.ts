import * as z from "zod/mini";
import type { Flaw } from "../core.ts";

/** A list of items of one kind; `of` names them in the plural. */
export const list = <Item extends z.ZodMiniType>(item: Item, of: string) => z.array(item, { error: `a list of ${of}` });

/** What a JSON Schema says of a map that has one of several keys. */
export const ONE_KEY = { minProperties: 1, maxProperties: 1 } as const;

type Fields = Readonly<Record<string, unknown>>;

// Checks of a map hold whatever else is wrong with its fields, so that all of it is said at once.
const when = ({ value }: { readonly value: unknown }): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function mapCheck(flawOf: (map: Fields) => Flaw | undefined, expected: string, path: readonly string[] = []) {
  return z.check<Fields>(
    (payload) => {
      const flaw = flawOf(payload.value);
      if (!flaw) return;
      payload.issues.push({ code: "custom", input: payload.value, message: expected, params: flaw, path: [...path] });
    },
    { when },
  );
}

/** A map must have one of these keys, and no second one. */
export function exactlyOneOf(...keys: readonly string[]) {
  const names = keys.map((key) => `\`${key}\``);
  const expected = `a map with exactly one of ${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const present = (map: Fields): number => keys.filter((key) => Object.hasOwn(map, key)).length;
  return mapCheck((map) => (present(map) === 1 ? undefined : {}), expected);
}

/** A map must have no more than `bound` entries. */
export const atMost = (bound: number, expected: string) =>
  mapCheck((map) => {
    const actual = Object.keys(map).length;
    return actual > bound ? { count: { of: "entries", actual, bound } } : undefined;
  }, expected);

/** What a map's fields must be together; `path` leads to the one that is wrong. */
export const together = (isSound: (map: Fields) => boolean, expected: string, path?: readonly string[]) =>
  mapCheck((map) => (isSound(map) ? undefined : {}), expected, path);
