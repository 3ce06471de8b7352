/** The texts that a TypeScript file holds: of each string, and of each template the stretches between its expressions. */
export function textsIn(source: string): readonly string[] {
  const texts: string[] = [];
  readCode(source, 0, texts);
  return texts;
}

/** Reads code up to the brace that closes it, or to its end; answers where it ended. */
function readCode(source: string, from: number, texts: string[]): number {
  let depth = 0;
  let at = from;
  while (at < source.length) {
    const character = source[at];
    if (character === "}" && depth === 0) return at + 1;
    if (character === "{") depth++;
    if (character === "}") depth--;
    at = afterText(source, at, texts);
  }
  return at;
}

/** Where a comment, string or template that begins here has ended; else the next character. */
function afterText(source: string, at: number, texts: string[]): number {
  if (source.startsWith("//", at)) return endOf(source, "\n", at);
  if (source.startsWith("/*", at)) return endOf(source, "*/", at);
  if (source[at] === '"') return readString(source, at + 1, texts);
  return source[at] === "`" ? readTemplate(source, at + 1, texts) : at + 1;
}

const endOf = (source: string, mark: string, from: number): number => {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
};

function readString(source: string, from: number, texts: string[]): number {
  let at = from;
  while (at < source.length && source[at] !== '"') at += source[at] === "\\" ? 2 : 1;
  texts.push(unescaped(source.slice(from, at)));
  return at + 1;
}

function readTemplate(source: string, from: number, texts: string[]): number {
  let at = from;
  let start = from;
  while (at < source.length && source[at] !== "`") {
    if (source.startsWith("${", at)) {
      texts.push(unescaped(source.slice(start, at)));
      at = readCode(source, at + 2, texts);
      start = at;
    } else at += source[at] === "\\" ? 2 : 1;
  }
  texts.push(unescaped(source.slice(start, at)));
  return at + 1;
}

const unescaped = (text: string): string => text.replace(/\\([`"$\\])/g, "$1");
