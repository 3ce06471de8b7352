import type { MapEntry } from "../documents/nodes.ts";
import { nearest } from "../errors.ts";
import { RESOURCE_POLICY_ELEMENTS } from "./elements.ts";
import { type Pointed, type PolicyProblem, problemOf } from "./problems.ts";

/** The elements of a policy or statement by name, and the keys that are none. */
export interface Elements {
  readonly elements: ReadonlyMap<string, MapEntry>;
  readonly problems: readonly PolicyProblem[];
}

/**
 * Sorts the keys of a map. A misspelt key (`action`) stands for the element that was meant, if that is not there too: so its
 * value is judged as well, and nothing seems to be missing. Of equal keys the last counts, as for a deployer.
 */
export function elementsOf({ node, pointer }: Pointed, known: readonly string[]): Elements {
  const entries = node.type === "map" ? node.entries : [];
  const elements = new Map<string, MapEntry>();
  for (const entry of entries) if (known.includes(entry.key.value)) elements.set(entry.key.value, entry);
  const problems: PolicyProblem[] = [];
  for (const entry of entries) {
    const { value: name, at } = entry.key;
    if (known.includes(name)) continue;
    const place = { at, pointer: pointer === "" ? name : `${pointer}.${name}` };
    if (isForbidden(name)) {
      problems.push(problemOf("FORBIDDEN_ELEMENT", place, name));
      continue;
    }
    problems.push(problemOf("UNKNOWN_ELEMENT", place, name, { expected: known }));
    const meant = nearest(name, known);
    if (meant !== undefined && !elements.has(meant)) elements.set(meant, entry);
  }
  return { elements, problems };
}

const isForbidden = (name: string): boolean =>
  RESOURCE_POLICY_ELEMENTS.some((element) => element.toLowerCase() === name.toLowerCase());
