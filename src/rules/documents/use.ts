import type { Identity } from "../../core.ts";
import { problemsFor } from "../wording.ts";

/**
 * Whether the files show what is used: where no assignment is declared, assignments are elsewhere; and a file that could not be
 * read may hold the use that is missed.
 */
export const judgesUse = (identity: Identity): boolean =>
  identity.assignments.length > 0 &&
  ["invalid-yaml", "unclaimed-file"].every((rule) => problemsFor(rule, identity).length === 0);
