import type { Token } from "./language.ts";
import { groovy } from "./languages.ts";
import { tokensOf } from "./tokens.ts";

/** A script that a step of a pipeline runs: the stretch between its quotes. */
export interface PipelineScript {
  readonly shell: "sh" | "bat" | "powershell";
  readonly start: number;
  readonly end: number;
  /** The same stretch as the shell reads it, at the same offsets. */
  readonly text: string;
}

export const isPipeline = (path: string): boolean => /(?:^|\/)Jenkinsfile[^/]*$|\.(?:groovy|jenkinsfile)$/i.test(path);

/** Tokens of a step's arguments that are looked at. */
const MAXIMUM_TOKENS = 30;

/**
 * What the steps `sh`, `bat`, `powershell` and `pwsh` of a pipeline of Jenkins run, where it is written out: as the one argument, or
 * as `script`. Source: Jenkins, Pipeline Steps Reference, "Pipeline: Nodes and Processes".
 */
export function* pipelineScripts(text: string): Iterable<PipelineScript> {
  const tokens = tokensOf(text, groovy).filter(({ kind }) => kind !== "comment");
  for (const [index, { kind, text: word }] of tokens.entries()) {
    if (kind !== "word" || !/^(?:sh|bat|powershell|pwsh)$/.test(word)) continue;
    const script = scriptAfter(tokens, index);
    if (!script) continue;
    const quotes = quotesOf(text, script.start);
    const [start, end] = [script.start + quotes, Math.max(script.start + quotes, script.end - quotes)];
    yield {
      shell: word === "sh" || word === "bat" ? word : "powershell",
      start,
      end,
      text: unescaped(text.slice(start, end)),
    };
  }
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
  if (text.startsWith("'''", start) || text.startsWith('"""', start)) return 3;
  return text.startsWith("$/", start) ? 2 : 1;
};

/** Groovy's escapes as the shell reads what they write, as long as they are. */
const unescaped = (text: string): string => text.replace(/\\([\\"'$])/g, " $1");
