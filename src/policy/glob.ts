type Token =
  | { readonly kind: "literal"; readonly character: string }
  | { readonly kind: "one" | "star" | "folders" | "everything" };

/**
 * Whether a path lies in a list of globs: `*` and `?` stay within one folder, `**` crosses folders (before a slash
 * it also stands for no folder at all), `{a,b}` is either, everything else is itself. A pattern that begins with `!` takes paths out again; the
 * last pattern that matches decides. Runs in time linear in path and pattern.
 */
export function matchesGlobs(path: string, globs: readonly string[]): boolean {
  let matched = globs.length > 0 && globs.every((glob) => glob.startsWith("!"));
  for (const glob of globs) {
    const excludes = glob.startsWith("!");
    if (matched === excludes && matchesGlob(path, excludes ? glob.slice(1) : glob)) matched = !excludes;
  }
  return matched;
}

/** Whether a path matches one glob; see matchesGlobs(). */
export const matchesGlob = (path: string, glob: string): boolean =>
  alternatives(glob).some((pattern) => matches(path, tokens(pattern)));

const MAXIMUM_ALTERNATIVES = 256;

function alternatives(glob: string): readonly string[] {
  let open = [glob];
  for (let depth = 0; depth < 8; depth++) {
    const next = open.flatMap(expandFirst);
    if (next.length === open.length) return next;
    open = next.slice(0, MAXIMUM_ALTERNATIVES);
  }
  return open;
}

function expandFirst(glob: string): readonly string[] {
  const start = glob.indexOf("{");
  const end = glob.indexOf("}", start);
  if (start < 0 || end < 0) return [glob];
  return glob
    .slice(start + 1, end)
    .split(",")
    .map((part) => glob.slice(0, start) + part + glob.slice(end + 1));
}

function tokens(pattern: string): readonly Token[] {
  return (pattern.match(/\*\*\/|\*\*|[\s\S]/g) ?? []).map((part): Token => {
    if (part.startsWith("**")) return { kind: part === "**" ? "everything" : "folders" };
    if (part === "*") return { kind: "star" };
    return part === "?" ? { kind: "one" } : { kind: "literal", character: part };
  });
}

// All positions in the pattern that the path so far can have reached, advanced one character at a time.
function matches(path: string, pattern: readonly Token[]): boolean {
  let reached = closure(new Set([0]), pattern, true);
  for (const character of path) {
    const next = new Set<number>();
    for (const position of reached) advance(position, character, pattern, next);
    reached = closure(next, pattern, character === "/");
  }
  return reached.has(pattern.length);
}

function advance(position: number, character: string, pattern: readonly Token[], next: Set<number>): void {
  const token = pattern[position];
  if (token?.kind === "literal" && token.character === character) next.add(position + 1);
  if (token?.kind === "one" && character !== "/") next.add(position + 1);
  if (token?.kind === "star" && character !== "/") next.add(position);
  if (token?.kind === "folders" || token?.kind === "everything") next.add(position);
}

function closure(reached: Set<number>, pattern: readonly Token[], atFolderStart: boolean): Set<number> {
  for (const position of reached) {
    const kind = pattern[position]?.kind;
    if (kind === "star" || kind === "everything" || (kind === "folders" && atFolderStart)) reached.add(position + 1);
  }
  return reached;
}
