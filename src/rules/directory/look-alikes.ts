import type { DirectoryGroup } from "../../core.ts";
import { onceFor } from "../../once.ts";
import { quoted } from "../wording.ts";
import { CONFUSABLES } from "./confusables.ts";

/** A group whose name reads like another one, and how the two names differ. */
export interface LookAlike {
  readonly group: DirectoryGroup;
  readonly difference: Difference;
}

export interface Difference {
  /** What differs, after "the names differ only in". */
  readonly said: string;
  /** Whether an attentive reader sees it: letters and digits of ASCII, upper and lower case. */
  readonly isVisible: boolean;
  /** Whether letters or digits differ, other than by their case. */
  readonly isInLetters: boolean;
  /** Whether it is the existing name that is odd, by letters that pass for others or by what cannot be seen. */
  readonly isDisguise: boolean;
}

/** Characters of ASCII that look like others of it. Source: confusables.txt, as for the rest. */
const ASCII: ReadonlyMap<string, string> = new Map([
  ["0", "O"],
  ["1", "l"],
  ["I", "l"],
  ["|", "l"],
  ["m", "rn"],
]);

/** Printed ASCII. Nearly every name is of it, and a directory has a hundred thousand. */
const ASCII_TEXT = /^[ -~]*$/;

/** What is undone before two names are compared, in this order. */
const STEPS = {
  form: (text: string) => text.normalize("NFC"),
  invisible: (text: string) => text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, ""),
  space: (text: string) => text.replace(/[\s\u2800]+/gu, " ").trim(),
  case: (text: string) => text.toLowerCase(),
  letters: (text: string) => like(like(text.normalize("NFD"), CONFUSABLES).normalize("NFKD"), CONFUSABLES),
  ascii: (text: string) => like(text, ASCII),
} as const;
type Step = keyof typeof STEPS;
const ALL = Object.keys(STEPS) as readonly Step[];

/** With case undone, "L" is "l": that it looks like "1" must then not count, or "Team-L" would look like "Team-1". */
const KEYS: readonly (readonly Step[])[] = [
  ALL.filter((step) => step !== "ascii"),
  ALL.filter((step) => step !== "case"),
];

const like = (text: string, table: ReadonlyMap<string, string>): string =>
  Array.from(text, (character) => table.get(character) ?? character).join("");

// What these steps undo is beyond ASCII.
const BEYOND: readonly Step[] = ["form", "invisible", "letters"];

const without = (text: string, steps: readonly Step[]): string => {
  const isPlain = ASCII_TEXT.test(text);
  return steps.reduce((rest, step) => (isPlain && BEYOND.includes(step) ? rest : STEPS[step](rest)), text);
};

/**
 * The skeleton of a text: two texts of one skeleton look alike. Source: Unicode Technical Standard 39, section 4, for what looks like
 * ASCII; white space is one blank, wherever and however much it is.
 */
export const skeleton = (text: string): string => without(text, KEYS[1] ?? []);

/** Groups by the numbers of their keys. One number may stand for several keys, which are then to be told apart. */
type Index = ReadonlyMap<number, DirectoryGroup | readonly DirectoryGroup[]>;
// A directory holds up to 100,000 groups, and every missing name asks for its likes. Kept as texts, the keys would take as much
// memory as the groups.
const indexOf = onceFor((groups: readonly DirectoryGroup[]): Index => {
  const index = new Map<number, DirectoryGroup | readonly DirectoryGroup[]>();
  for (const group of groups) {
    for (const number of new Set(keysOf(group.displayName).map(numberOf))) {
      const same = index.get(number);
      index.set(number, same === undefined ? group : [same, group].flat());
    }
  }
  return index;
});

const keysOf = (name: string): readonly string[] => KEYS.map((steps, number) => `${number} ${without(name, steps)}`);

/** A number of 30 bits for a text, which V8 keeps without allocating. Source: FNV-1a, over code units. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** The groups of another name that reads like this one, in the order of the directory. */
export function lookAlikesOf(name: string, groups: readonly DirectoryGroup[]): readonly LookAlike[] {
  const index = indexOf(groups);
  const found = new Set(keysOf(name).flatMap((key) => index.get(numberOf(key)) ?? []));
  return [...found].flatMap((group) => {
    const difference = group.displayName === name ? undefined : differenceOf(name, group.displayName);
    return difference ? [{ group, difference }] : [];
  });
}

/** How two names differ that read alike; undefined where they do not read alike, or are the same. */
export function differenceOf(written: string, existing: string): Difference | undefined {
  if (written === existing) return undefined;
  const enough = KEYS.find((steps) => without(written, steps) === without(existing, steps));
  if (!enough) return undefined;
  const needed = enough.reduceRight((steps, step) => {
    const fewer = steps.filter((other) => other !== step);
    return without(written, fewer) === without(existing, fewer) ? fewer : steps;
  }, enough);
  const isInLetters = needed.includes("letters") || needed.includes("ascii");
  const said = [
    ...(needed.includes("form") ? ["their Unicode form"] : []),
    ...(needed.includes("invisible") ? ["invisible characters"] : []),
    ...(needed.includes("space") ? ["white space"] : []),
    ...(needed.includes("case") ? ["upper and lower case"] : []),
    ...(isInLetters ? [`look-alike letters (${pairsIn(written, existing, needed).join(", ")})`] : []),
  ];
  return {
    said: said.join(" and in "),
    isVisible: needed.every((step) => step === "case" || step === "ascii"),
    isInLetters,
    isDisguise: (["letters", "invisible"] as const).some(
      (step) => needed.includes(step) && STEPS[step](existing) !== existing.normalize("NFD"),
    ),
  };
}

/** The characters that stand for one another, such as `"e" against "е" (Cyrillic, U+0435)`; each pair once, three at most. */
function pairsIn(written: string, existing: string, needed: readonly Step[]): readonly string[] {
  const [left, right] = [written, existing].map((name) =>
    Array.from(without(name, ["form", "invisible", "space"]).normalize("NFD"), (character) => ({
      character,
      like: without(character, ["letters", ...needed.filter((step) => step === "case" || step === "ascii")]),
    })),
  );
  const pairs = new Set<string>();
  let [one, other] = [0, 0];
  while (left?.[one] && right?.[other]) {
    const ours = [left[one++]];
    const theirs = [right[other++]];
    // One letter may look like two: "m" like "rn".
    while (lengthOf(ours) < lengthOf(theirs) && left[one]) ours.push(left[one++]);
    while (lengthOf(theirs) < lengthOf(ours) && right[other]) theirs.push(right[other++]);
    const [from, to] = [ours, theirs].map((side) => side.map((letter) => letter?.character ?? "").join(""));
    if (from !== to && from?.toLowerCase() !== to?.toLowerCase()) pairs.add(`${shown(from)} against ${shown(to)}`);
  }
  return [...pairs].slice(0, 3);
}

const lengthOf = (side: readonly ({ readonly like: string } | undefined)[]): number =>
  side.reduce((sum, letter) => sum + (letter?.like.length ?? 0), 0);

const SCRIPTS = ["Cyrillic", "Greek", "Armenian", "Cherokee"];

/** A character in quotes; one beyond ASCII with what it is, since it cannot be told by looking. */
function shown(character = ""): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return quoted(character);
  const script = SCRIPTS.find((name) => new RegExp(`^\\p{Script=${name}}`, "u").test(character));
  const kind = script ?? (point >= 0xff01 && point <= 0xff5e ? "full-width" : undefined);
  const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  return `${quoted(character)} (${kind === undefined ? code : `${kind}, ${code}`})`;
}
