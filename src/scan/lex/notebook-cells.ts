import { baseName } from "./commands/interpreters.ts";

/** What the code of a notebook's cell is; offsets are those of the cell. */
export interface CellPart {
  /** The name of a file that says what it is: the notebook's own language, a shell, or the file that the cell writes. */
  readonly file: string;
  readonly text: string;
}

/** Magics of IPython whose cell is a program all the same. */
const TRANSPARENT = /^(?:time|timeit|capture|prun|memit|mprun|python[\d.]*|pypy)$/;

/** What else a cell magic makes of its cell. Source: IPython documentation, "Built-in magic commands". */
const MAGICS: readonly (readonly [magic: RegExp, file: string])[] = [
  [/^(?:bash|sh|system|sx|!)$/, "cell.sh"],
  [/^(?:javascript|js)$/, "cell.js"],
  [/^ruby$/, "cell.rb"],
  [/^(?:powershell|pwsh)$/, "cell.ps1"],
];

/**
 * The programs in a cell of a notebook whose language has this file: the cell, without its magics; the commands of its lines that begin
 * with `!`; or what `%%bash`, `%%writefile main.tf` and their like make of it. None for a cell that another magic takes.
 */
export function partsOfCell(text: string, file: string): readonly CellPart[] {
  const [head = "", magic, rest = ""] = /^\s*%%([\w!.]+)([^\n]*)/.exec(text) ?? [];
  if (magic === undefined) return file.endsWith(".py") ? withoutMagics(text, file) : [{ file, text }];
  const body = blank(head) + text.slice(head.length);
  if (TRANSPARENT.test(magic)) return withoutMagics(body, "cell.py");
  const [first = "", ...others] = rest.trim().split(/\s+/);
  if (/^(?:writefile|file)$/.test(magic)) return [{ file: baseName(others.at(-1) ?? first), text: body }];
  const name = magic === "script" ? baseName(first) : magic;
  const made = MAGICS.find(([pattern]) => pattern.test(name));
  return made ? [{ file: made[1], text: body }] : [];
}

/** The program without its magics, and the commands of those that the shell runs. */
function withoutMagics(text: string, file: string): readonly CellPart[] {
  if (!MAGIC_LINE.test(text)) return [{ file, text }];
  const program = text.replace(MAGIC_LINE, blank);
  const commands = text.replace(EVERY_LINE, (line) => {
    const [start] = COMMAND.exec(line) ?? [];
    return start === undefined ? blank(line) : blank(start) + line.slice(start.length);
  });
  return [
    { file, text: program },
    { file: "cell.sh", text: commands },
  ];
}

// A line that ends with a backslash goes on in the next one.
const REST_OF_LINE = String.raw`(?:[^\\\n]|\\\r?\n|\\.)*`;
const MAGIC_LINE = new RegExp(String.raw`^[ \t]*(?:[\w, ]+=[ \t]*)?[!%]${REST_OF_LINE}`, "gm");
const EVERY_LINE = new RegExp(`^${REST_OF_LINE}`, "gm");
/** `!command`, `lines = !command`, `%sx command`. */
const COMMAND = /^[ \t]*(?:[\w, ]+=[ \t]*)?(?:!{1,2}|%(?:system|sx)\b)/;

const blank = (text: string): string => text.replace(/[^\r\n]/g, " ");
