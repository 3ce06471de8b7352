import type { DirectoryGroup } from "../core.ts";
import { AwsTrouble, isDenied, isMissingGroup } from "./aws-trouble.ts";
import { type IdentityStore, known } from "./find-groups.ts";

/** Looks for groups that are not there yet, one call at a time. */
export interface Search {
  /** Makes one call, and answers with those groups of these names that it brought to light. */
  step(names: readonly string[], store: IdentityStore): Promise<readonly DirectoryGroup[]>;
}

interface State {
  /** The page to be read next, and the tokens that this pass has followed. */
  token: string | undefined;
  readonly tokens: Set<string>;
  /** Names that were asked for in this round, and the ids that were found and not described yet. */
  readonly asked: Set<string>;
  readonly ids: string[];
  mayLookUp: boolean;
}

/**
 * Asks for one name after another, or reads one page after another where that takes fewer calls or names may not be looked up.
 * `pages` is how many pages a listing had last.
 */
export function createSearch(pages: () => number): Search {
  const state: State = { token: undefined, tokens: new Set(), asked: new Set(), ids: [], mayLookUp: true };
  return {
    step: async (names, store) => {
      const isListed = !state.mayLookUp || pages() <= names.length;
      const found = isListed ? await readPage(state, store) : await lookUp(state, names, store);
      return found.filter(({ displayName }) => names.includes(displayName));
    },
  };
}

async function readPage(state: State, store: IdentityStore): Promise<readonly DirectoryGroup[]> {
  const { groups, next } = await store.page(state.token);
  if (next !== undefined && state.tokens.has(next)) throw store.unusable("the same page token came twice");
  state.token = next;
  if (next === undefined) state.tokens.clear();
  else state.tokens.add(next);
  return groups.flatMap((group) => known(group) ?? []);
}

async function lookUp(
  state: State,
  names: readonly string[],
  store: IdentityStore,
): Promise<readonly DirectoryGroup[]> {
  const id = state.ids.shift();
  try {
    if (id === undefined) await askForName(state, names, store);
    const group = id === undefined ? undefined : known(await store.group(id));
    return group ? [group] : [];
  } catch (error) {
    if (!(error instanceof AwsTrouble) || !(isMissingGroup(error) || isDenied(error))) throw error;
    if (isDenied(error)) state.mayLookUp = false;
    return [];
  }
}

async function askForName(state: State, names: readonly string[], store: IdentityStore): Promise<void> {
  const next = names.find((name) => !state.asked.has(name));
  if (next === undefined) state.asked.clear();
  const name = next ?? names[0];
  if (name === undefined) return;
  state.asked.add(name);
  state.ids.push(await store.groupIdOf(name));
}
