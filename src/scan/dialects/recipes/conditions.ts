import { type Presence, presenceAt, type Step } from "../../templates/presence.ts";

/**
 * What the conditions around a place in code of Puppet say, which codeOf() left: "absent" within `if false` and `unless true`,
 * "conditional" within any other branch. Linear in the length of the code.
 */
export const presenceInPuppet = (code: string): ((offset: number) => Presence) => presenceAt([...stepsInPuppet(code)]);

function* stepsInPuppet(code: string): Iterable<Step> {
  const open: Presence[] = [];
  let head = 0;
  for (const { 0: sign, index } of code.matchAll(/[{};]/g)) {
    if (sign === "{") open.push(ofBranch(code.slice(Math.max(head, index - HEAD_CHARACTERS), index), open.at(-1)));
    if (sign === "}") open.pop();
    head = index + 1;
    yield { from: head, presence: open.at(-1) ?? "definite" };
  }
}

/** Conditions are short; of a longer one its end is read. */
const HEAD_CHARACTERS = 400;

/** What a block's head makes of what stands in it; a branch of `case` has no word of its own, and lies in one that has. */
function ofBranch(head: string, around: Presence = "definite"): Presence {
  const branches = [...head.matchAll(/(?:^|\n)[ \t]*(if|elsif|else|unless|case)\b(.*)/g)];
  const [, word, condition = ""] = branches.at(-1) ?? [];
  return word === undefined ? around : within(around, presenceOf(word, condition));
}

function presenceOf(word: string, condition: string): Presence {
  const isOff =
    (word === "unless" && /^\s*\(?\s*true\b/.test(condition)) || /^if\s*\(?\s*false\b/.test(word + condition);
  return isOff ? "absent" : "conditional";
}

const within = (around: Presence, inside: Presence): Presence => (around === "absent" ? "absent" : inside);

/**
 * The same for code of Ruby, whose blocks are told by the words that begin their lines and by indentation. A condition behind a
 * statement is that line's alone.
 */
export const presenceInRuby = (code: string): ((offset: number) => Presence) => presenceAt([...stepsInRuby(code)]);

interface Block {
  readonly indent: number;
  readonly presence: Presence;
}

function* stepsInRuby(code: string): Iterable<Step> {
  const open: Block[] = [];
  let from = 0;
  for (const line of code.split("\n")) {
    const [blank = ""] = /^[ \t]*/.exec(line) ?? [];
    if (blank.length < line.trimEnd().length) {
      while ((open.at(-1)?.indent ?? -1) >= blank.length) open.pop();
      const around = open.at(-1)?.presence ?? "definite";
      const [, word, condition = ""] = /^[ \t]*(if|elsif|else|unless|case|when)\b(.*)/.exec(line) ?? [];
      if (word === undefined) yield { from, presence: within(around, behind(line, around)) };
      else open.push({ indent: blank.length, presence: within(around, presenceOf(word, condition)) });
    }
    from += line.length + 1;
  }
}

/** `statement if condition`, on one line. */
function behind(line: string, otherwise: Presence): Presence {
  const [, word, condition = ""] = /\s(if|unless)\b(.*)/.exec(line) ?? [];
  return word === undefined || /\bdo\b/.test(line) ? otherwise : presenceOf(word, condition);
}
