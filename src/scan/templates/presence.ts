import type { Definition } from "../../core.ts";
import { countBefore } from "../../sorted.ts";
import { type Engine, statementIn, tagsIn } from "./tags.ts";

export type Presence = "definite" | "conditional" | "absent";

/** From where on a presence holds; up to the next step. */
export interface Step {
  readonly from: number;
  readonly presence: Presence;
}

/**
 * Whether what stands at an offset of a templated text is certain: "absent" within `if false`, "conditional" within any other
 * condition or loop. Tags of another engine than that which reads the text are mere text, and must hide
 * nothing.
 */
export const presenceInTemplate = (text: string, engine: Engine = "any"): ((offset: number) => Presence) =>
  presenceAt([...stepsIn(text, engine)]);

/** Looks up what holds at an offset; "definite" before the first step. */
export const presenceAt =
  (steps: readonly Step[]) =>
  (offset: number): Presence =>
    steps[countBefore(steps, ({ from }) => from <= offset) - 1]?.presence ?? "definite";

interface Block {
  readonly word: string;
  /** Of what stands in it, all blocks around it considered. */
  readonly presence: Presence;
}

function* stepsIn(text: string, engine: Engine): Iterable<Step> {
  const open: Block[] = [];
  for (const tag of tagsIn(text, engine)) {
    const { word, rest } = (tag.kind === "comment" ? undefined : statementIn(text, tag)) ?? {};
    if (word === undefined || rest === undefined || endsOther(word, open.at(-1))) continue;
    const ended = /^e(?:nd|l)/.test(word) ? open.pop() : undefined;
    const around = open.at(-1)?.presence ?? "definite";
    if (!word.startsWith("end")) {
      open.push({ word: ended?.word ?? word, presence: within(around, presenceAfter(word, rest)) });
    }
    yield { from: tag.end, presence: open.at(-1)?.presence ?? "definite" };
  }
}

const ORDER: readonly Presence[] = ["absent", "conditional", "definite"];

/** The less certain of two. */
const within = (around: Presence, inside: Presence): Presence =>
  ORDER.indexOf(around) < ORDER.indexOf(inside) ? around : inside;

/** Whether `endraw`, `endset` and their like end a block that is none here. */
const endsOther = (word: string, block: Block | undefined): boolean =>
  /^end./.test(word) && word.slice("end".length) !== block?.word;

function presenceAfter(word: string, condition: string): Presence {
  if (word === "if" && /^[Ff]alse$/.test(condition)) return "absent";
  return ["if", "for", "range", "with", "else", "elif"].includes(word) ? "conditional" : "definite";
}

/** The definition as the template around it leaves it: nothing, or less certain. */
export function* guarded(definition: Definition, presence: Presence): Iterable<Definition> {
  if (presence === "absent") return;
  yield presence === "conditional" && definition.confidence === "definite"
    ? { ...definition, confidence: "conditional" }
    : definition;
}
