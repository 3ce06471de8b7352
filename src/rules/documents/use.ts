import type { Identity, Problem } from "../../core.ts";

/**
 * Whether the files show what is used: where no assignment is declared, assignments are elsewhere; and a file that could not be
 * read may hold the use that is missed.
 */
export const judgesUse = ({ assignments, problems }: Identity): boolean =>
  assignments.length > 0 && !problems.some(mayHideAssignments);

const mayHideAssignments = ({ rule, at: { source } }: Problem): boolean =>
  (rule === "invalid-yaml" || rule === "unclaimed-file") && (source.text === "" || source.text.includes("assignments"));
