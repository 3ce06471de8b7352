import type { Node } from "../../../core.ts";

const ONE_VALUE = /^["']?\{\{-?([^{}]*)\}\}["']?$/;
const LONGEST_VALUE = 200;
const VARIABLE = /^\$(\w+)(?:\s*\|\s*s?quote)?$/;
const DEFAULT = /^default\s+["'](\w+)["']|\|\s*default\s+["'](\w+)["']/;

/**
 * The kinds that a value of a template of Go may be, as far as the template itself tells: what a variable was given last before it, the
 * default. Empty if the value says something else, or more.
 */
export function kindsOf({ at }: Node, written: string): readonly string[] {
  if (at.end - at.start > LONGEST_VALUE) return [];
  const [, inner = ""] = ONE_VALUE.exec(written.slice(at.start, at.end).trim()) ?? [];
  const expression = inner.replace(/-$/, "").trim();
  const [, variable] = VARIABLE.exec(expression) ?? [];
  const [, first, last] = DEFAULT.exec(expression) ?? [];
  return variable === undefined
    ? [first ?? last ?? ""].filter(Boolean)
    : quotedIn(lastGiven(variable, written.slice(0, at.start)));
}

/** What the variable was given last in a text: `{{ $kind := "User" }}`, `{{ range $kind := list "User" "AccessKey" }}`. */
const lastGiven = (variable: string, before: string): string =>
  [...before.slice(-NEAR).matchAll(new RegExp(`\\$${variable}[ \\t]*:?=([^{}\\n]*)`, "g"))].at(-1)?.[1] ?? "";

/** Characters between a variable and what it was given: a file may have thousands of manifests. */
const NEAR = 20_000;

const quotedIn = (expression: string): readonly string[] =>
  [...expression.matchAll(/["'`](\w+)["'`]/g)].flatMap(([, word]) => word ?? []);
