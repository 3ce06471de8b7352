/** What runs a text: a shell of POSIX, another one, or an interpreter of a programming language. */
export type Shell = "sh" | "powershell" | "cmd" | "python" | "node" | "ruby";

/** The names of the shells of POSIX, as part of a pattern. */
export const SHELL_NAMES = "(?:ba|z|da|k|a)?sh";

const SHELLS: readonly (readonly [name: RegExp, shell: Shell])[] = [
  [/^(?:pwsh|powershell)$/i, "powershell"],
  [/^cmd$/i, "cmd"],
  [/^python[\d.]*$/i, "python"],
  [/^node(?:js)?$/i, "node"],
  [/^ruby$/i, "ruby"],
  [new RegExp(`^${SHELL_NAMES}$`, "i"), "sh"],
];

/** The last part of a path, which names a program or a file. */
export const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);

/** The shell or interpreter that a program of a name or a path is. */
export function shellNamed(program: string): Shell | undefined {
  const name = baseName(program).replace(/\.exe$/i, "");
  return SHELLS.find(([pattern]) => pattern.test(name))?.[1];
}

const EXTENSIONS: Readonly<Partial<Record<Shell, string>>> = {
  powershell: "ps1",
  python: "py",
  node: "js",
  ruby: "rb",
};

/** The extension of files in the language that a program of this name or path interprets; undefined for shells that read commands, and others. */
export const extensionFor = (program: string): string | undefined => EXTENSIONS[shellNamed(program) ?? "sh"];

const FIRST_LINE = new RegExp(String.raw`^#!\s*\/\S*(?:\/env\s+(?:-S\s+)?)?\b${SHELL_NAMES}\b`);

/** Whether the first line of a script asks for a shell of POSIX. */
export const asksForShell = (script: string): boolean => FIRST_LINE.test(script);

/** The shell or interpreter that the first line of a script asks for. */
export const shellOfFirstLine = (script: string): Shell | undefined => shellNamed(programOfFirstLine(script));

/** The extension of files in the language that the first line of a script asks for; undefined as in extensionFor(). */
export const extensionOfFirstLine = (script: string): string | undefined => extensionFor(programOfFirstLine(script));

const programOfFirstLine = (script: string): string =>
  /^\s*#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(script)?.[1] ?? "";
