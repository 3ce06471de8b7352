import { onceForLast } from "../../once.ts";

// As the modules, classes and clients of all libraries and SDKs write it.
const SPELLINGS = ["iam", "IAM", "Iam", "dentityManagement", "dentitymanagement"];
/** The same as names have it: not within a word of a language, or of base64, of which compiled programs are full. */
const NAMES = /(?<![A-Za-z\d])(?:iam|IAM(?![a-z\d]))|awsiam|iam(?![A-Za-z\d])|Iam(?![a-z\d])|dentity[mM]anagement/;

/** Patterns of which one matches in whatever mentionsIam() answers for. */
export const IAM_PATTERNS: readonly string[] = ["[iI]am", "IAM", "dentity[mM]anagement"];

/**
 * Whether a text names IAM at all: what does not, defines nothing in any language. Every dialect of program code asks this of the same
 * text.
 */
export const mentionsIam = onceForLast(
  (text: string): boolean => SPELLINGS.some((spelling) => text.includes(spelling)) && NAMES.test(text),
);
