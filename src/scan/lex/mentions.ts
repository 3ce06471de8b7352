// Every dialect of program code asks this of the same text, one after the other.
let last: { readonly text: string; readonly answer: boolean } = { text: "", answer: false };

// As the modules, classes and clients of all libraries and SDKs write it.
const SPELLINGS = ["iam", "IAM", "Iam", "dentityManagement", "dentitymanagement"];

/** Patterns of which one matches in whatever mentionsIam() answers for. */
export const IAM_PATTERNS: readonly string[] = ["[iI]am", "IAM", "dentity[mM]anagement"];

/** Whether a text names IAM at all: what does not, defines nothing in any language. */
export function mentionsIam(text: string): boolean {
  if (last.text !== text) last = { text, answer: SPELLINGS.some((spelling) => text.includes(spelling)) };
  return last.answer;
}
