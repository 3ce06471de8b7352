import type { GateResult, Policy } from "../core.ts";
import type { Found, FoundDefinition } from "../scan/scan.ts";
import { matchesGlobs } from "./glob.ts";

/** What is left to be judged, and how much was excluded, if anything. */
export interface Scope extends Pick<Found, "definitions" | "unread"> {
  readonly excluded: GateResult["excluded"];
}

/**
 * Applies the policy's `iamUsers` to what was found: takes out definitions under excluded paths, and counts them; makes users of the
 * modules that the policy knows to make some, and nothing of those that it trusts; names the files in which a text was refused. A content that also stands elsewhere keeps its
 * other paths.
 */
export function inScope(
  { definitions, unread }: Pick<Found, "definitions" | "unread">,
  scope: Policy["iamUsers"],
): Scope {
  const isOut = (path: string): boolean => matchesGlobs(path, scope.exclude);
  const unreadable = definitions
    .filter(isUnreadable)
    .flatMap(({ paths }) => paths.map((path) => ({ path, why: TOO_DEEP })));
  const left: FoundDefinition[] = [];
  const files = new Set<string>();
  let count = 0;
  for (const found of definitions.flatMap((item) => (isUnreadable(item) ? [] : known(item, scope.modules)))) {
    const [first, ...others] = found.paths.filter((path) => !isOut(path));
    const excluded = found.paths.filter(isOut);
    // A note on what nobody can see is no definition.
    if (found.definition.kind !== "unresolved") count += excluded.length;
    if (found.definition.kind !== "unresolved") for (const path of excluded) files.add(path);
    if (first !== undefined) left.push({ ...found, paths: [first, ...others], place: { ...found.place, path: first } });
  }
  return {
    definitions: left,
    unread: [...unread, ...unreadable].filter(({ path }) => !isOut(path)),
    excluded: count === 0 ? undefined : { files: files.size, definitions: count },
  };
}

/** The result of a gate with what was excluded, unless it was skipped. */
export const withExcluded = (gate: GateResult, { excluded }: Scope): GateResult =>
  excluded === undefined || gate.status === "skipped" ? gate : { ...gate, excluded };

const isUnreadable = ({ definition }: FoundDefinition): boolean => definition.kind === "unreadable";

const TOO_DEEP = "it holds a text that nests too deeply to be parsed";

/** What the policy knows of a module that nobody else knows. */
function known(found: FoundDefinition, modules: Policy["iamUsers"]["modules"]): readonly FoundDefinition[] {
  const { kind, from, dialect } = found.definition;
  if (kind !== "unresolved" || from === undefined || !MODULE_DIALECTS.has(dialect)) return [found];
  if (matchesGlobs(from, modules.makingUsers)) return [{ ...found, definition: { ...found.definition, kind: "user" } }];
  return matchesGlobs(from, modules.trusted) ? [] : [found];
}

const MODULE_DIALECTS: ReadonlySet<string> = new Set(["terraform", "terragrunt"]);
