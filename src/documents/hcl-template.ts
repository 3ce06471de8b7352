/** How far a quoted string or heredoc reaches. `templated`: it holds `${ }` or `%{ }`, so its value needs evaluation. */
export interface Extent {
  readonly end: number;
  readonly templated: boolean;
  /** False where a quoted string ends at a line end instead of a quote. */
  readonly closed: boolean;
}

/**
 * What is open around a position: a string, a heredoc (its marker), or the code of a template sequence within one of them (how
 * many braces are open in it). Numbers and strings, since a hostile file can open millions.
 */
type Frame = typeof IN_QUOTES | number | string;
const IN_QUOTES = -1;
/** The next position, and what becomes of the innermost frame. */
interface Step {
  readonly position: number;
  readonly push?: Frame;
  readonly pop?: "closed" | "unclosed";
  readonly braces?: number;
}

/** `<<EOT` or `<<-EOT` with its line end. Source: hclsyntax/scan_tokens.rl of hashicorp/hcl, BeginHeredocTmpl. */
export const HEREDOC_START = "<<(-?)([\\p{ID_Start}_][\\p{ID_Continue}-]*)\\r?\\n";

const QUOTED = /["\n]|\\[^\r\n]?|\$\$\{|%%\{|[$%]\{/g;
const HEREDOC = /\n|\$\$\{|%%\{|[$%]\{/g;
const SEQUENCE = new RegExp(`["{}#]|//|/\\*|${HEREDOC_START}`, "gu");

/**
 * The extent of the quoted string whose content begins at `start`, in one pass and without recursion. With `flat`, template
 * sequences are noticed but not followed, so that the string ends on its line at the latest. Undefined where it never ends.
 */
export const skipQuoted = (text: string, start: number, flat: boolean): Extent | undefined =>
  skip(text, start, IN_QUOTES, flat);

/** The extent of the heredoc whose content begins at `start`, to the end of its closing marker; `flat` as for skipQuoted. */
export const skipHeredoc = (text: string, start: number, marker: string, flat: boolean): Extent | undefined =>
  skip(text, start, marker, flat);

function skip(text: string, start: number, outermost: Frame, flat: boolean): Extent | undefined {
  const stack = [outermost];
  let position = start;
  let templated = false;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const step = nextStep(text, position, frame);
    if (!step) return undefined;
    position = step.position;
    templated ||= step.push === 0;
    if (step.braces !== undefined) stack[stack.length - 1] = step.braces;
    if (step.push !== undefined && !flat) stack.push(step.push);
    if (step.pop) stack.pop();
    if (stack.length === 0) return { end: position, templated, closed: step.pop === "closed" };
  }
  return undefined;
}

function nextStep(text: string, position: number, frame: Frame): Step | undefined {
  if (frame === IN_QUOTES) return stepInQuotes(text, position);
  return typeof frame === "string" ? stepInHeredoc(text, position, frame) : stepInSequence(text, position, frame);
}

function stepInQuotes(text: string, position: number): Step {
  QUOTED.lastIndex = position;
  const match = QUOTED.exec(text);
  if (!match) return { position: text.length, pop: "unclosed" };
  if (match[0] === "\n") return { position: match.index, pop: "unclosed" };
  if (match[0] === '"') return { position: QUOTED.lastIndex, pop: "closed" };
  return { position: QUOTED.lastIndex, ...sequenceAt(match[0]) };
}

function stepInHeredoc(text: string, position: number, marker: string): Step | undefined {
  if (text[position - 1] === "\n") {
    const newline = text.indexOf("\n", position);
    const line = text.slice(position, newline < 0 ? text.length : newline);
    if (line.trim() === marker) return { position: position + line.trimEnd().length, pop: "closed" };
  }
  HEREDOC.lastIndex = position;
  const match = HEREDOC.exec(text);
  return match ? { position: HEREDOC.lastIndex, ...sequenceAt(match[0]) } : undefined;
}

const sequenceAt = (found: string): Pick<Step, "push"> => (found === "${" || found === "%{" ? { push: 0 } : {});

function stepInSequence(text: string, position: number, braces: number): Step | undefined {
  SEQUENCE.lastIndex = position;
  const match = SEQUENCE.exec(text);
  if (!match) return undefined;
  const after = SEQUENCE.lastIndex;
  if (match[0] === '"') return { position: after, push: IN_QUOTES };
  if (match[2] !== undefined) return { position: after, push: match[2] };
  if (match[0] === "{") return { position: after, braces: braces + 1 };
  if (match[0] === "}")
    return braces === 0 ? { position: after, pop: "closed" } : { position: after, braces: braces - 1 };
  const comment = match[0] === "/*" ? "*/" : "\n";
  const end = text.indexOf(comment, after);
  return end < 0 ? undefined : { position: end + comment.length };
}
