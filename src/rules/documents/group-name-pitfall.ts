import { defineRule, type Identity, type Located } from "../../core.ts";
import { groupReferences } from "../../identity/expand.ts";
import { holdsAny, occurrencesBy, otherPlaces, placeKey } from "../occurrences.ts";
import { inPlaceOf, problemsFor, quoted } from "../wording.ts";
import { lengthPitfalls, type Origin, pitfallsOf } from "./group-name.ts";

const declared = (name: string, ...lines: readonly string[]) =>
  ["schemaVersion: 1", "groups:", `  - displayName: ${name}`, ...lines, ""].join("\n");

export const groupNamePitfall = defineRule({
  id: "group-name-pitfall",
  gate: "documents",
  severity: "error",
  summary: "A group has a name that the identity provider or AWS refuses, or that reads as another",
  why: "Such a group is never provisioned, and says so only in the provider's log; or its name looks like another one, so that a review approves access for a group that it does not mean. What is refused is an error: too long a name, white space at an end, control characters. What is risky is a warning: no-break spaces, invisible characters, decomposed letters, and the characters `<`, `>`, `;`, `:` and `%`.",
  fix: "Rename the group in the identity provider, and write the new name here. The message names each character by its code point.",
  examples: {
    bad: [
      { files: { "identity/groups.yaml": declared('"AWS-Developers "') } },
      { files: { "identity/groups.yaml": declared('"AWS: Developers"') } },
      { files: { "identity/groups.yaml": declared(`AWS-${"Development-".repeat(22)}Team`) } },
    ],
    good: [
      { files: { "identity/groups.yaml": declared("Domain Admins@corp.example.com") } },
      { files: { "identity/groups.yaml": declared("AWS-Équipe (développement)") } },
    ],
  },
  needs: ["identity", "policy"],
  *check({ identity, policy }) {
    const identityProvider = policy.instances[identity.instance]?.identityProvider ?? "other";
    for (const { kind, written, longest, isLocal, places } of namesIn(identity)) {
      const origin = { identityProvider, isLocal };
      const pitfalls = [...lengthPitfalls(longest, origin), ...pitfallsOf(written, origin)];
      const [worst] = pitfalls;
      if (!worst) continue;
      const trimmed = soundOnceTrimmed(written, origin);
      const advice = trimmed ? `Write ${quoted(trimmed)}.` : isLocal ? LOCAL_ADVICE : PROVIDER_ADVICE;
      yield {
        at: places[0].at,
        subject: `${kind} ${written}`,
        message: `The name of the ${kind} ${quoted(written)} ${pitfalls.map(({ says }) => says).join("; it ")}. ${advice}`,
        severity: worst.severity,
        ...(trimmed && isOneLine(places[0]) ? { suggestion: inPlaceOf(places[0].at, trimmed) } : {}),
        related: otherPlaces(
          places.map(({ at }) => at),
          "also written here",
        ),
      };
    }
  },
});

const LOCAL_ADVICE = "Give it another name.";
const PROVIDER_ADVICE = "Rename the group in the identity provider, and write the new name here.";

interface Name {
  readonly kind: "group" | "group template";
  /** As files write it; in a template, `{account}` still stands for each account. */
  readonly written: string;
  /** The longest name that it amounts to. */
  readonly longest: string;
  readonly isLocal: boolean;
  readonly places: readonly [Located<string>, ...Located<string>[]];
}

/** Every name that files declare or refer to, declarations first. What `invalid-field` already refuses is left out. */
function* namesIn(identity: Identity): Iterable<Name> {
  const isRefused = holdsAny(problemsFor("invalid-field", identity).map(({ at }) => at));
  const isSound = ({ at }: Located<string>): boolean => !isRefused(at);
  const local = new Set(
    identity.groups.flatMap(({ source, displayName }) => (source === "identity-store" ? [displayName.value] : [])),
  );
  const templates = new Map(
    identity.assignments.flatMap(({ principal: { by, name } }) =>
      by === "groupTemplate" ? [[placeKey(name.at), name]] : [],
    ),
  );
  const longest = new Map<string, string>();
  const plain = identity.groups.map(({ displayName }) => displayName);
  for (const { places } of groupReferences(identity)) {
    for (const place of places) {
      const template = templates.get(placeKey(place.at));
      if (!template) plain.push(place);
      else if (place.value.length > (longest.get(template.value)?.length ?? 0))
        longest.set(template.value, place.value);
    }
  }
  for (const [written, places] of occurrencesBy(plain.filter(isSound), ({ value }) => value))
    yield { kind: "group", written, longest: written, isLocal: local.has(written), places };
  for (const [written, places] of occurrencesBy([...templates.values()].filter(isSound), ({ value }) => value))
    yield { kind: "group template", written, longest: longest.get(written) ?? written, isLocal: false, places };
}

/** The name without white space at its ends, where nothing else is wrong with it. */
function soundOnceTrimmed(name: string, origin: Origin): string | undefined {
  const trimmed = name.trim();
  const pitfalls = [...lengthPitfalls(trimmed, origin), ...pitfallsOf(trimmed, origin)];
  return pitfalls.length === 0 && trimmed !== "" && trimmed !== name ? trimmed : undefined;
}

/** A block scalar reaches into the next line, so that a scalar in its place would swallow a line break. */
const isOneLine = ({ at }: Located<string>): boolean => !at.source.text.slice(at.start, at.end).includes("\n");
