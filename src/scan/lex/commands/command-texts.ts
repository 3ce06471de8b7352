import { scriptEngineOf, withoutDirectives, withoutTemplate } from "../../templates/templates.ts";
import { asksForShell } from "./interpreters.ts";

/**
 * The shell text of a file that holds commands, at the same offsets; what else the file holds is blank. Undefined for every
 * other file. A template counts as a script if its name or its first line says so; its
 * statements are blank.
 */
export function shellTextOf(path: string, text: string): string | undefined {
  const script = scriptIn(path, text);
  const engine = script === undefined ? "none" : scriptEngineOf(path);
  if (script === undefined || engine === "none") return script;
  return engine === "terraform" ? withoutDirectives(script) : withoutTemplate(script, engine);
}

function scriptIn(path: string, text: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (MAKEFILE.test(name)) return fromMakefile(text, /^\t[@+\t -]*/);
  if (/^\.?justfile$|\.just$/.test(name)) return fromMakefile(text, /^[\t ]+[@-]*|^\w[\w-]*[ \t]*:=[ \t]*(?=`)/);
  if (/^(?:dockerfile|containerfile|earthfile)|\.(?:dockerfile|containerfile)$/.test(name)) return fromDockerfile(text);
  if (/\.(?:bat|cmd)$/.test(name)) return fromBatch(text);
  const lines = COMMAND_LINES.find(([pattern]) => pattern.test(path));
  if (lines) return fromLines(text, lines[1]);
  if (
    /\.(?:sh|bash|zsh|ksh|bats|envrc)(?:\.(?:tpl|tftpl|tmpl|j2|jinja2?|erb))?$|^\.(?:bash|zsh|profile)|^\.?envrc$/.test(
      name,
    )
  )
    return text;
  if (/^user[-_]?data/.test(name) && !text.startsWith("#cloud-config")) return text;
  return asksForShell(text) ? text : undefined;
}

const MAKEFILE = /^(?:gnu)?makefile|\.(?:mk|mak|make)$/i;
const MAKE_VARIABLE = /^(export[ \t]+)?([A-Za-z_]\w*)[ \t]*[:?]{0,2}=[ \t]*([^\n#]*)/gm;

/** The variables that a makefile sets for its commands, by name; undefined where one has several values. Other files have none. */
export function variablesOf(path: string, text: string): ReadonlyMap<string, string | undefined> {
  const variables = new Map<string, string | undefined>();
  if (!MAKEFILE.test(path.slice(path.lastIndexOf("/") + 1))) return variables;
  for (const [, exported, name = "", rest = ""] of text.matchAll(MAKE_VARIABLE)) {
    const value = rest.trim();
    // What is not exported leads nobody elsewhere.
    if (exported === undefined && name.startsWith("AWS_ENDPOINT_URL")) continue;
    variables.set(name, !variables.has(name) || variables.get(name) === value ? value : undefined);
  }
  return variables;
}

/**
 * Files of which each line that begins so is a command. Sources: systemd.service(5), "Command lines"; crontab(5); Heroku, "The Procfile".
 */
const COMMAND_LINES: readonly (readonly [path: RegExp, prefix: RegExp])[] = [
  [/\.service$/i, /^[ \t]*Exec\w*[ \t]*=[ \t]*[-@:+!|]*/],
  [
    /(?:^|\/)(?:cron\.d\/[^/]+|[^/]*crontab|[^/]+\.cron)$/i,
    /^[ \t]*(?:@[a-z]+|(?:[\d*][\w*,/-]*[ \t]+){2}(?:[\w*][\w*,/-]*[ \t]+){2}[\w*][\w*,/-]*)[ \t]+/,
  ],
  [/(?:^|\/)Procfile[^/]*$/, /^[\w-]+:[ \t]*/],
];

/** What stands behind the prefix in the lines that have it, over lines that are continued too. */
function fromLines(text: string, prefix: RegExp): string {
  let runs = false;
  let continued = false;
  return eachLine(text, (line) => {
    const [head] = continued ? [""] : (prefix.exec(line) ?? []);
    runs = continued ? runs : head !== undefined;
    continued = continues(line);
    return runs ? blank(head ?? "") + line.slice(head?.length) : blank(line);
  });
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, " ");

/** Applies `change`, which keeps the length, to each line, its line break included. */
const eachLine = (text: string, change: (line: string) => string): string =>
  (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map(change).join("");

const continues = (line: string): boolean => /\\\r?\n?$/.test(line);

/** The recipes, whose lines begin with `prefix`, and what `$(shell )` runs, over lines too. */
function fromMakefile(text: string, prefix: RegExp): string {
  let runs = false;
  let continued = false;
  return eachLine(text, (line) => {
    const start = continued ? (runs ? 0 : -1) : commandStartIn(line, prefix);
    const from = start >= 0 ? start : callIn(line);
    runs = from >= 0;
    continued = continues(line);
    if (!runs) return blank(line);
    return blank(line.slice(0, from)) + expansionsOf(line.slice(from));
  });
}

/** Where `$(shell )` stands in a line, if not in its comment; else -1. */
function callIn(line: string): number {
  const call = line.indexOf("$(shell ");
  const comment = line.indexOf("#");
  return comment >= 0 && comment < call ? -1 : call;
}

/** Where a line's commands begin: after a recipe's prefix, or after the semicolon of `target: source; command`; else -1. */
function commandStartIn(line: string, prefix: RegExp): number {
  const [start] = prefix.exec(line) ?? /^[^\s#=:][^#=:]*:[^=;]*;[@+\t -]*/.exec(line) ?? [];
  return start?.length ?? -1;
}

/** Make's expansions as the shell writes them: `$(X)` is a parameter, `$(shell x)` and `$$(x)` are commands. */
const expansionsOf = (text: string): string =>
  text
    .replaceAll("$(shell ", "$(      ")
    .replace(/\$\(([A-Za-z_][\w.-]*)\)/g, (_, name: string) => `\${${name}}`)
    .replaceAll("$$", " $");

const INSTRUCTION =
  /^\s*(?:(?:ONBUILD|HEALTHCHECK)\s+(?:--\S+\s+)*)?(?:RUN|CMD|ENTRYPOINT)(?=[\s[])(?:\s+--[a-z][\w-]*(?:=\S*)?)*/i;
/** A file that is written as a script, and a variable that leads the AWS CLI elsewhere. */
const SCRIPT_FILE = /^\s*(?:COPY|ADD)\s.*\.(?:ba)?sh["'\]\s]*$/i;
const ENDPOINT = /^\s*ENV\s+AWS_ENDPOINT_URL(?:_IAM)?=/i;
const HERE = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/g;

/** What `RUN`, `CMD` and `ENTRYPOINT` run. Source: Dockerfile reference, "Shell and exec form", "Here-Documents". */
function fromDockerfile(text: string): string {
  let runs = false;
  let continued = false;
  const delimiters: string[] = [];
  const continuation = /^#[ \t]*escape[ \t]*=[ \t]*`/i.test(text) ? /`(?=\r?\n?$)/ : /$^/;
  const readInstruction = (line: string): string => {
    const [head = ""] = continued ? [] : (INSTRUCTION.exec(line) ?? []);
    if (!continued && ENDPOINT.test(line)) return line.replace(/^\s+/, "");
    runs = continued ? runs : head !== "";
    continued = continues(line);
    delimiters.push(...Array.from(line.matchAll(HERE), ([, , delimiter = ""]) => delimiter));
    const made = runs ? blank(head) + execForm(line.slice(head.length)) : blank(line);
    runs ||= delimiters.length > 0 && SCRIPT_FILE.test(line);
    return made;
  };
  return eachLine(text, (written) => {
    const line = written.startsWith("#") ? written : written.replace(continuation, "\\");
    // A comment between the lines of an instruction: without its line break, which would end the command.
    if (continued) return /^\s*(?:#|$)/.test(line) ? " ".repeat(line.length) : readInstruction(line);
    if (delimiters.length === 0) return readInstruction(line);
    if (line.trim() === delimiters[0]) delimiters.shift();
    return runs ? line : blank(line);
  });
}

/** `["aws", "iam"]` as words; anything else as it is. */
const execForm = (text: string): string =>
  /^\s*\[\s*"/.test(text)
    ? text.replace(/"(?:[^"\\]|\\.){0,1000}"|[[\],]/g, (part) => (part.length > 1 ? part : " "))
    : text;

/** The commands of cmd.exe, with its path separators and continuations as the shell has them; its `exit` ends no labels behind it. */
export const fromBatch = (text: string): string =>
  eachLine(text, (line) =>
    /^\s*(?:@?(?:rem|exit)\b|::)/i.test(line)
      ? blank(line)
      : line.replaceAll("'", " ").replaceAll("\\", "/").replace(/^\s*@/, blank),
  ).replace(/\^(?=\r?\n)/g, "\\");
