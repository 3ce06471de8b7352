import { characterOf, escapes } from "./escapes.ts";

/**
 * Escapes of JSON, YAML, program code, .properties files and regular expressions: hexadecimal, octal, line breaks and tabs, and
 * a backslash before punctuation, which is dropped. Sources: RFC 8259 section 7; YAML 1.2.2 section 5.7; ECMA-262 section
 * 12.9.4; ISO/IEC 9899:2018 section 6.4.4.4; java.util.Properties.store.
 */
export const backslashEscapes = escapes(
  "backslash escapes",
  "\\",
  /\\(?:u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|[0-7]{1,3}|[nrt]|[!-/:-@[-`{-~])/g,
  (written) => {
    const kind = written.charAt(1);
    if (/[uUx]/.test(kind)) return characterOf(written.replace(/[^0-9a-fA-F]/g, ""), 16);
    if (/[0-7]/.test(kind)) return characterOf(written.slice(1), 8);
    return CONTROLS.get(kind) ?? kind;
  },
);

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);
