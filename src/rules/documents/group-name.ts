import type { Instance, Severity } from "../../core.ts";
import {
  ENTRA_GROUP_NAME_CHARACTERS,
  OKTA_GROUP_NAME_CHARACTERS,
  RESERVED_GROUP_NAMES,
  UNPROVISIONED_CHARACTERS,
} from "../../limits.ts";

/** What is wrong with a name, as the end of a sentence that begins with the name. */
export interface Pitfall {
  readonly severity: Severity;
  readonly says: string;
}

/** Where a group comes from. A group that is made in Identity Center passes through no identity provider. */
export interface Origin {
  readonly identityProvider: Instance["identityProvider"];
  readonly isLocal: boolean;
}

/** What a group's display name, or the text of a template for such names, will meet on its way; errors first. */
export function pitfallsOf(name: string, origin: Origin): readonly Pitfall[] {
  if (HARMLESS.test(name) && !RESERVED_GROUP_NAMES.includes(name)) return [];
  patterns ??= createPatterns();
  const { REFUSED, CONTROL, INVISIBLE, BLANK, UNPROVISIONED } = patterns;
  const pitfalls = [
    ...edges(name),
    ...characters(name.trim(), REFUSED, "error", "which AWS takes in no name"),
    ...characters(name.trim(), CONTROL, "error", "a control character"),
    ...reserved(name, origin),
    ...characters(name.trim(), INVISIBLE, "warning", "which nobody sees"),
    ...characters(name.trim(), BLANK, "warning", "which looks like a space and is another character"),
    ...(origin.isLocal
      ? []
      : characters(
          name,
          UNPROVISIONED,
          "warning",
          "which AWS refuses in provisioned names, as Microsoft and Okta document",
        )),
    ...unicodeForm(name),
  ];
  return pitfalls.toSorted((one, other) => Number(other.severity === "error") - Number(one.severity === "error"));
}

const LIMITS: {
  readonly [Provider in Instance["identityProvider"]]?: { readonly provider: string; readonly most: number };
} = {
  entra: { provider: "Entra ID", most: ENTRA_GROUP_NAME_CHARACTERS },
  okta: { provider: "Okta", most: OKTA_GROUP_NAME_CHARACTERS },
};

/** Whether the identity provider holds a name of so many UTF-16 code units. */
export function lengthPitfalls(name: string, { identityProvider, isLocal }: Origin): readonly Pitfall[] {
  const limit = isLocal ? undefined : LIMITS[identityProvider];
  if (!limit || name.length <= limit.most) return [];
  const says = `comes to ${name.length} characters, and ${limit.provider} allows ${limit.most}`;
  return [{ severity: "error", says }];
}

// Nearly every name is of this kind, and the tables of Unicode take milliseconds to build for the patterns that judge the others.
const HARMLESS = new RegExp(`^(?! )(?:(?![${UNPROVISIONED_CHARACTERS}])[ -~])*(?<! )$`);

const createPatterns = () => ({
  // What the pattern of GroupDisplayName leaves out. Source: botocore identitystore-2020-06-15.
  REFUSED: /[^\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r \u00A0]/gu,
  CONTROL: /[\t\n\r]/g,
  // What the pattern lets through and no font shows: fillers and joiners that count as letters or marks, and the empty Braille cell.
  INVISIBLE: /(?=[\p{L}\p{M}\p{S}\p{N}\p{P}])[\p{Default_Ignorable_Code_Point}\u2800]/gu,
  BLANK: /\u00A0/g,
  UNPROVISIONED: new RegExp(`[${UNPROVISIONED_CHARACTERS}]`, "g"),
});
let patterns: ReturnType<typeof createPatterns> | undefined;

function edges(name: string): readonly Pitfall[] {
  const first = /^\s/.exec(name)?.[0];
  const last = /\s$/.exec(name)?.[0];
  return [
    ...(first ? [{ severity: "error", says: `begins with ${spelled(first)}` } as const] : []),
    ...(last ? [{ severity: "error", says: `ends with ${spelled(last)}` } as const] : []),
  ];
}

function characters(name: string, pattern: RegExp, severity: Severity, what: string): readonly Pitfall[] {
  const found = [...new Set(name.match(pattern))];
  const some = found.slice(0, SHOWN).map(spelled).join(", ");
  const more = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : "";
  return found.length === 0 ? [] : [{ severity, says: `holds ${some}${more}, ${what}` }];
}

const SHOWN = 5;

function reserved(name: string, { isLocal }: Origin): readonly Pitfall[] {
  if (!RESERVED_GROUP_NAMES.includes(name)) return [];
  return [{ severity: isLocal ? "error" : "warning", says: "is reserved: AWS makes no group of that name" }];
}

function unicodeForm(name: string): readonly Pitfall[] {
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(name)) {
    const composed = segment.normalize("NFC");
    if (composed === segment) continue;
    const sequence = Array.from(segment, codePoint).slice(0, SHOWN).join(" ");
    const says = `spells "${composed}" as ${sequence}, which looks the same as the composed form (NFC) and is another name`;
    return [{ severity: "warning", says }];
  }
  return [];
}

const NAMES: Readonly<Record<string, string>> = {
  "\t": "tab",
  "\n": "line feed",
  "\r": "carriage return",
  " ": "space",
  "\u00A0": "no-break space",
  "\u00AD": "soft hyphen",
  "\u200B": "zero width space",
  "\u200C": "zero width non-joiner",
  "\u200D": "zero width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u202A": "left-to-right embedding",
  "\u202B": "right-to-left embedding",
  "\u202C": "pop directional formatting",
  "\u202D": "left-to-right override",
  "\u202E": "right-to-left override",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "pop directional isolate",
  "\u3000": "ideographic space",
  "\uFEFF": "byte order mark",
};

/** A character by code point, and by name or glyph where it has one to show. */
function spelled(character: string): string {
  const shown = NAMES[character] ?? (/^[!-~]$/.test(character) ? `"${character}"` : undefined);
  return shown === undefined ? codePoint(character) : `${codePoint(character)} (${shown})`;
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
