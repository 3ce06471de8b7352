import { characterOf, escapes } from "./escapes.ts";

/** The names of what a credential, its quotes and its operators are made of. Source: HTML Standard, "Named character references". */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["AMP", "&"],
  ["apos", "'"],
  ["ast", "*"],
  ["bsol", "\\"],
  ["colon", ":"],
  ["comma", ","],
  ["commat", "@"],
  ["dollar", "$"],
  ["equals", "="],
  ["excl", "!"],
  ["grave", "`"],
  ["gt", ">"],
  ["GT", ">"],
  ["Hat", "^"],
  ["lowbar", "_"],
  ["lpar", "("],
  ["lt", "<"],
  ["LT", "<"],
  ["nbsp", " "],
  ["NewLine", "\n"],
  ["num", "#"],
  ["percnt", "%"],
  ["period", "."],
  ["plus", "+"],
  ["quest", "?"],
  ["quot", '"'],
  ["QUOT", '"'],
  ["rpar", ")"],
  ["semi", ";"],
  ["sol", "/"],
  ["Tab", "\t"],
  ["UnderBar", "_"],
  ["verbar", "|"],
  ["vert", "|"],
]);

export const htmlEntities = escapes(
  "HTML entities",
  "&",
  new RegExp(`&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|${[...NAMES.keys()].join("|")});`, "g"),
  (entity) => {
    const inner = entity.slice(1, -1);
    if (!inner.startsWith("#")) return NAMES.get(inner) ?? entity;
    return /^#x/i.test(inner) ? characterOf(inner.slice(2), 16) : characterOf(inner.slice(1), 10);
  },
);
