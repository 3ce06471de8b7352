import type { Dialect } from "../../core.ts";
import { literalSource, type Pattern, patternOf } from "./pattern.ts";

/**
 * Names of files, of each kind that repositories hold in numbers one: `npm run generate` compiles what the dialects that read them look
 * for. That of all other files is compiled when many of them have come.
 */
export const COMMON_NAMES: readonly string[] = [
  ...["ts", "py", "go", "java", "rb", "php", "tf", "tfvars", "tfstate", "yaml", "json", "tf.json", "template"],
  ...["sh", "ps1", "j2", "tpl", "gotmpl", "pp", "sls"],
].map((extension) => `a.${extension}`);

/** Patterns of which one matches in the bytes of every file in which one of the dialects finds anything; those of paths are left out. */
export function dialectPatterns(dialects: readonly Dialect[]): readonly Pattern[] {
  const all = dialects.flatMap(({ anchor }) =>
    "literals" in anchor ? anchor.literals.map(literalSource) : anchor.patterns,
  );
  const distinct = [...new Set(all)];
  const plain = distinct.filter((pattern) => !/[[{]/.test(pattern));
  // Not those that match only where another one does too.
  const own = distinct.filter(
    (pattern) => !plain.includes(pattern) || !plain.some((other) => other !== pattern && pattern.includes(other)),
  );
  return own.map(patternOf);
}
