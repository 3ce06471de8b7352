import type { Token } from "../language.ts";
import { groovy, languageOf } from "../languages.ts";
import { tokensOf } from "../tokens.ts";
import { endOfQuoted } from "./quoted.ts";

/** A script that a step of a pipeline runs: the stretch between its quotes. */
export interface PipelineScript {
  readonly shell: "sh" | "bat" | "powershell";
  readonly start: number;
  readonly end: number;
  /** The same stretch as the shell reads it, at the same offsets. */
  readonly text: string;
}

/** Whether a file is a pipeline of Jenkins, or tasks of Rake or a machine of Vagrant, which run commands alike. */
export const isPipeline = (path: string): boolean =>
  /(?:^|\/)(?:Jenkins|Vagrant|Rake)file[^/]*$|\.(?:groovy|jenkinsfile|rake)$/i.test(path);

/** Tokens of a step's arguments that are looked at. */
const MAXIMUM_TOKENS = 30;

/**
 * What the steps `sh`, `bat`, `powershell` and `pwsh` of a pipeline of Jenkins run, where it is written out: as the one argument, as
 * `script`, or as a variable before; and the same of tasks of Rake (`sh`, `system`, backquotes) and of machines of Vagrant (`inline`).
 * Sources: Jenkins, Pipeline Steps Reference, "Pipeline: Nodes and Processes"; Rake, FileUtils#sh; Vagrant, "Shell provisioner".
 */
export function* pipelineScripts(path: string, text: string): Iterable<PipelineScript> {
  const isRuby = /(?:Vagrant|Rake)file[^/]*$|\.rake$/i.test(path);
  const tokens = tokensOf(text, isRuby ? ruby : groovy).filter(({ kind }) => kind !== "comment");
  const held = new Map<string, Token>();
  for (const [index, token] of tokens.entries()) {
    if (isRuby && token.kind === "string" && text.charAt(token.start) === "`") yield scriptAt("sh", token, text);
    if (token.kind !== "word") continue;
    const value = tokens[index + 2];
    if (tokens[index + 1]?.text === "=" && value?.kind === "string") held.set(token.text, value);
    const script = isRuby ? scriptOfTask(tokens, index, text) : scriptOfStep(tokens, index, { text, held });
    if (script) yield scriptAt(shellOf(token.text), script, text);
  }
}

const ruby = languageOf("a.rb") ?? groovy;

const shellOf = (step: string): PipelineScript["shell"] =>
  step === "bat" ? step : step === "powershell" || step === "pwsh" ? "powershell" : "sh";

function scriptAt(shell: PipelineScript["shell"], { start: from, end: to }: Token, text: string): PipelineScript {
  const quotes = quotesOf(text, from);
  const [start, end] = [from + quotes, Math.max(from + quotes, endOfScript(text, from, to) - quotes)];
  return { shell, start, end, text: unescaped(text.slice(start, end)) };
}

/** Where a text in double quotes ends, which what is filled in cuts into several tokens. */
function endOfScript(text: string, from: number, to: number): number {
  if (text.startsWith('"""', from)) return (text.indexOf('"""', from + 3) + 1 || text.length) + 2;
  return text.charAt(from) === '"' ? Math.max(to, endOfQuoted(text, from + 1, '"', "\\")) : to;
}

interface Written {
  readonly text: string;
  /** The last string that each variable was given. */
  readonly held: ReadonlyMap<string, Token>;
}

/** What a step of Jenkins runs, also by a variable: `sh cmd` and `sh "${cmd}"`. */
function scriptOfStep(tokens: readonly Token[], index: number, { text, held }: Written): Token | undefined {
  if (!/^(?:sh|bat|powershell|pwsh)$/.test(tokens[index]?.text ?? "")) return undefined;
  const given = scriptAfter(tokens, index);
  const first = tokens[tokens[index + 1]?.text === "(" ? index + 2 : index + 1];
  const written = given ? text.slice(given.start, Math.min(given.end, given.start + 80)) : "";
  // Where a text is given by its name, the word behind the step is that name.
  const bare = given || first?.kind !== "word" ? "" : first.text;
  const [, name = bare] = /^"\$\{?(\w+)\}?"$/.exec(written) ?? [];
  return held.get(name) ?? given;
}

/** What a task of Rake runs, `sh "..."` or `system("...")`, and a machine of Vagrant, `inline: "..."`. */
function scriptOfTask(tokens: readonly Token[], index: number, text: string): Token | undefined {
  const [name = "", sign] = [tokens[index]?.text, tokens[index + 1]?.text];
  const isTask = /^(?:sh|system|exec)$/.test(name) && tokens[index - 1]?.text !== ".";
  const isArgument = name === "inline" && sign === ":";
  if (!isTask && !isArgument) return undefined;
  const first = isArgument || sign === "(" ? index + 2 : index + 1;
  const given = tokens[first];
  if (given?.kind !== "string") return undefined;
  if (!text.startsWith("<<", given.start)) return given;
  const [, label] = /^<<[-~]?["']?(\w+)/.exec(text.slice(given.start, given.end)) ?? [];
  const body = tokens.slice(first + 1, first + MAXIMUM_TOKENS).find(({ kind }) => kind === "string");
  const close = body && label ? new RegExp(`^[ \\t]*${label}\\b`, "m").exec(text.slice(body.start)) : null;
  return body && { ...body, end: body.start + (close?.index ?? 0) };
}

/** The string that a step runs: what follows its name, or its argument `script`. */
function scriptAfter(tokens: readonly Token[], step: number): Token | undefined {
  const first = tokens[step + 1]?.text === "(" ? step + 2 : step + 1;
  if (tokens[first]?.kind === "string") return tokens[first];
  for (let index = first; index < Math.min(tokens.length, first + MAXIMUM_TOKENS); index++) {
    const { text = "", kind } = tokens[index] ?? {};
    if (/^[;}]$/.test(text) || (kind === "word" && text === tokens[step]?.text)) return undefined;
    if (text === "script" && tokens[index + 1]?.text === ":") {
      return tokens[index + 2]?.kind === "string" ? tokens[index + 2] : undefined;
    }
  }
  return undefined;
}

const quotesOf = (text: string, start: number): number => {
  if (!/["'`$]/.test(text.charAt(start))) return 0;
  if (text.startsWith("'''", start) || text.startsWith('"""', start)) return 3;
  return text.startsWith("$/", start) ? 2 : 1;
};

/** Escapes as the shell reads what they write, and what Ruby fills in as a variable; as long as they are. */
const unescaped = (text: string): string =>
  text.replace(/\\([\\"'$])/g, " $1").replace(/#\{[^}\n]*\}/g, (filled) => `$${"_".repeat(filled.length - 1)}`);
