import type { Dialect } from "../../core.ts";
import { extensionOfFirstLine } from "../lex/commands/interpreters.ts";
import { spellingsOfAny } from "../spelling.ts";
import { definitionsInFile, PROGRAM_TEXTS } from "./within/inner-files.ts";

/**
 * Programs whose names have no extension and whose first lines name an interpreter (`#!/usr/bin/env python3`), as the given dialects read
 * a program of its language. What is found keeps its dialect. Scripts of POSIX shells are the dialect command-line's.
 */
export const firstLinePrograms = (dialects: readonly Dialect[]): Dialect => ({
  id: "first-line-programs",
  anchor: { ...spellingsOfAny(PROGRAM_TEXTS), paths: /(?:^|\/)[^/.]+$/ },
  *read(view) {
    const extension = extensionIn(view.text);
    if (extension === undefined) return;
    const file = { name: `${view.path}.${extension}`, text: view.text, outside: whole };
    yield* definitionsInFile(file, view, dialects);
  },
  readsFrom: (_, beginning) => extensionIn(beginning) !== undefined,
});

const extensionIn = (text: string): string | undefined =>
  text.startsWith("#!") ? extensionOfFirstLine(text) : undefined;

/** The program is the whole file. */
const whole = <Stretch>(inner: Stretch): Stretch => inner;
