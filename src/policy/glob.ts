type Token =
  | { readonly kind: "literal"; readonly character: string }
  | { readonly kind: "one" | "star" | "folders" | "everything" }
  /** Goes on at each of these positions, without taking a character. */
  | { readonly kind: "fork"; readonly to: number[] };

/**
 * Whether a path lies in a list of globs: `*` and `?` stay within one folder, `**` crosses folders (before a slash
 * it also stands for no folder at all), `{a,b}` is either, also within another, everything else is itself. A pattern that begins
 * with `!` takes paths out again; the last pattern that matches decides. Time grows with the product of path and pattern.
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
export const matchesGlob = (path: string, glob: string): boolean => matches(path, compile(glob));

interface Choice {
  readonly fork: number[];
  readonly ends: number[][];
}

/** The glob as tokens, in which a choice is a fork to each of its parts, and each part ends in a fork to what follows. */
function compile(glob: string): readonly Token[] {
  const parts = glob.match(/\*\*\/|\*\*|[\s\S]/gu) ?? [];
  const closing = closingBraces(parts);
  const tokens: Token[] = [];
  const open: Choice[] = [];
  const fork = (...to: number[]): number[] => {
    tokens.push({ kind: "fork", to });
    return to;
  };
  for (const [index, part] of parts.entries()) {
    const choice = open.at(-1);
    if (part === "{" && closing.has(index)) open.push({ fork: fork(tokens.length + 1), ends: [] });
    else if (part === "," && choice) {
      choice.ends.push(fork());
      choice.fork.push(tokens.length);
    } else if (part === "}" && choice) {
      open.pop();
      for (const end of choice.ends) end.push(tokens.length);
    } else tokens.push(tokenOf(part));
  }
  return tokens;
}

/** The positions of braces that another one closes. */
function closingBraces(parts: readonly string[]): ReadonlySet<number> {
  const open: number[] = [];
  const closed = new Set<number>();
  for (const [index, part] of parts.entries()) {
    if (part === "{") open.push(index);
    const start = part === "}" ? open.pop() : undefined;
    if (start !== undefined) closed.add(start);
  }
  return closed;
}

function tokenOf(part: string): Token {
  if (part.startsWith("**")) return { kind: part === "**" ? "everything" : "folders" };
  if (part === "*") return { kind: "star" };
  return part === "?" ? { kind: "one" } : { kind: "literal", character: part };
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

// A set hands out, while it is walked, what is added to it on the way.
function closure(reached: Set<number>, pattern: readonly Token[], atFolderStart: boolean): Set<number> {
  for (const position of reached) {
    const token = pattern[position];
    if (token?.kind === "fork") for (const target of token.to) reached.add(target);
    if (token?.kind === "star" || token?.kind === "everything" || (token?.kind === "folders" && atFolderStart))
      reached.add(position + 1);
  }
  return reached;
}
