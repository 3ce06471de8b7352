import { countBefore } from "../../sorted.ts";
import type { Program } from "./program.ts";

/** What a name stands for: the qualified name of what was imported; undefined for something else, which hides it. */
export interface Binding {
  readonly target: string | undefined;
  /** The tokens between which it holds. */
  readonly from: number;
  readonly to: number;
}

/** The names that a program binds, and the namespaces of which every name is visible. */
export interface Bindings {
  readonly names: Map<string, Binding[]>;
  readonly wildcards: string[];
  /** Types that the file itself declares: they hide those of namespaces. */
  readonly own: Set<string>;
}

/** Bindings of a program that binds nothing yet. */
export const noBindings = (): Bindings => ({ names: new Map(), wildcards: [], own: new Set() });

/** Adds a binding; they come in the order of the program. */
export function bind({ names }: Bindings, name: string, binding: Binding): void {
  const known = names.get(name);
  if (known) known.push(binding);
  else names.set(name, [binding]);
}

/** Namespaces that are tried for each name: many more than anybody imports, and a bound on the work. */
const MAXIMUM_WILDCARDS = 50;

/** Adds a namespace whose names are visible, if it can hold what the dialects look for. */
export function bindAll({ wildcards }: Bindings, namespace: string): void {
  const matters = /iam|aws|amazon|pulumi|cdk|troposphere|terrascript|identitymanagement|imports/i.test(namespace);
  if (matters && wildcards.length < MAXIMUM_WILDCARDS && !wildcards.includes(namespace)) wildcards.push(namespace);
}

/** Bindings of one name that are looked at: enough for people, and a bound on the work. */
const MAXIMUM_LOOKUPS = 64;

/**
 * The binding of a name at a token: the last one before it whose scope holds it, else one that comes later (imports and
 * functions may stand below their use).
 */
export function bindingAt({ names }: Bindings, name: string, at: number): Binding | undefined {
  const all = names.get(name) ?? [];
  const before = firstAfter(all, at);
  for (let index = before - 1; index >= Math.max(0, before - MAXIMUM_LOOKUPS); index--) {
    const binding = all[index];
    if (binding && at < binding.to) return binding;
  }
  const later = all[before];
  return later && later.target !== undefined && later.to === Number.POSITIVE_INFINITY ? later : undefined;
}

const firstAfter = (all: readonly Binding[], at: number): number => countBefore(all, ({ from }) => from <= at);

/**
 * The qualified names that a name may have at a token: what its first part is bound to, else that of each namespace whose names are
 * visible, and the name as it is written.
 */
export function qualified(bindings: Bindings, names: readonly string[], at: number): readonly string[] {
  const [head = "", ...rest] = names;
  const binding = bindingAt(bindings, head, at);
  if (binding) return binding.target === undefined ? [] : [[binding.target, ...rest].join(".")];
  const written = names.join(".");
  if (bindings.own.has(head)) return [written];
  return [...bindings.wildcards.map((namespace) => `${namespace}.${written}`), written];
}

/** The token at which the block around a token ends: that of the innermost braces, or the whole program. */
export function endOfBlock(program: Program, index: number): number {
  const close = program.partners[program.blocks[index] ?? -1] ?? -1;
  return close < 0 ? Number.POSITIVE_INFINITY : close;
}
