import { type DirectoryGroup, defineRule, type Group, type Located } from "../../core.ts";
import { groupReferences } from "../../identity/expand.ts";
import { occurrencesBy, otherPlaces } from "../occurrences.ts";
import { quoted } from "../wording.ts";
import { groupsByName } from "./groups-by-name.ts";

const developers = {
  groupId: "22222222-2222-4222-8222-222222222222",
  displayName: "AWS-Developers",
  provenance: "scim",
  externalIds: [{ issuer: "https://scim.aws.com/1a2b3c4d5e", id: "7d0c3f52-9b7e-4c39-9d5d-1c1a2c0f4b6e" }],
} as const;
const pinned = (pin: string) => ({
  files: { "identity/groups.yaml": `schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    ${pin}\n` },
  directory: [developers],
});

export const pinMismatch = defineRule({
  id: "pin-mismatch",
  gate: "directory",
  severity: "error",
  summary: "A group in Identity Center is not the one that the files pin",
  why: "A pin says which group a name means. If the group of that name has another id, it was deleted and made again, so that assignments to the old one give nobody access; or it is another group that took the name, and its members would get access that was approved for others.",
  fix: "Find out who made the group that is there now, and when. If it is the right one, write its id as the new pin; the message shows it. If not, mend it in the identity provider first.",
  examples: {
    bad: [
      pinned("groupId: 11111111-1111-4111-8111-111111111111"),
      pinned("externalId: 00000000-0000-4000-8000-000000000000"),
    ],
    good: [pinned(`groupId: ${developers.groupId}`), pinned(`externalId: ${developers.externalIds[0].id}`)],
  },
  needs: ["identity", "directoryGroups"],
  *check({ identity, directoryGroups }) {
    const pinned = new Set(identity.groups.flatMap((group) => pinsOf(group).map(keyOf)));
    if (pinned.size === 0) return;
    const existing = groupsByName(directoryGroups);
    const holders = holdersOf(pinned, directoryGroups);
    const referenced = new Set(groupReferences(identity).map(({ name }) => name));
    const mismatches = identity.groups.flatMap((group): readonly Mismatch[] => {
      const found = existing.get(group.displayName.value);
      // A missing group that assignments refer to is `near-miss-group` or `unknown-group`.
      if (!found && referenced.has(group.displayName.value)) return [];
      const pins = pinsOf(group).filter((pin) => !found || !keysOf(found).includes(keyOf(pin)));
      const first = pins.find((pin) => holders.has(keyOf(pin))) ?? pins[0];
      return first ? [{ group, first, pins, found, holder: holders.get(keyOf(first)) }] : [];
    });
    for (const [name, same] of occurrencesBy(mismatches, ({ group }) => group.displayName.value)) {
      yield {
        at: same[0].first.id.at,
        subject: `group ${name}`,
        message: messageOf(same[0]),
        related: otherPlaces(
          same.flatMap(({ first, pins }) => [first, ...pins].map(({ id }) => id.at)),
          "this pin does not match either",
        ),
      };
    }
  },
});

interface Pin {
  readonly kind: "group id" | "external id";
  readonly id: Located<string>;
}

interface Mismatch {
  readonly group: Group;
  /** The pins that do not hold, and the one to speak of: where it can be, one that another group has. */
  readonly pins: readonly Pin[];
  readonly first: Pin;
  /** The group of that name, and the group of another name that has the pin. */
  readonly found: DirectoryGroup | undefined;
  readonly holder: DirectoryGroup | undefined;
}

function pinsOf({ groupId, externalId }: Group): readonly Pin[] {
  return [
    ...(groupId ? [{ kind: "group id", id: groupId } as const] : []),
    ...(externalId ? [{ kind: "external id", id: externalId } as const] : []),
  ];
}

// A group id is a UUID, in which case means nothing (RFC 9562, section 4); an external id is any text.
const keyOf = ({ kind, id }: Pin): string => key(kind, id.value);
const key = (kind: Pin["kind"], id: string): string => `${kind} ${kind === "group id" ? id.toLowerCase() : id}`;

const keysOf = ({ groupId, externalIds }: DirectoryGroup): readonly string[] => [
  key("group id", groupId),
  ...externalIds.map(({ id }) => key("external id", id)),
];

/** Which group has each of these pins. */
function holdersOf(
  pinned: ReadonlySet<string>,
  groups: readonly DirectoryGroup[],
): ReadonlyMap<string, DirectoryGroup> {
  const holders = new Map<string, DirectoryGroup>();
  for (const group of groups) for (const held of keysOf(group)) if (pinned.has(held)) holders.set(held, group);
  return holders;
}

function messageOf(mismatch: Mismatch): string {
  const { group, first, found, holder } = mismatch;
  const name = quoted(group.displayName.value);
  if (found)
    return `The group ${name} is pinned to the ${first.kind} ${quoted(first.id.value)}, but in Identity Center it has ${actual(found, first)}. ${causeOf(mismatch)} If it is the right group, pin what it has now; if not, mend it in the identity provider before anything is deployed.`;
  return holder
    ? `The group ${name} is not in Identity Center: the one with the pinned ${first.kind} ${quoted(first.id.value)} is called ${quoted(holder.displayName)}. If it was renamed, write the new name here.`
    : `Identity Center has no group ${name}, and none with the pinned ${first.kind} ${quoted(first.id.value)}. If the group was deleted, take it out here.`;
}

function actual({ groupId, externalIds }: DirectoryGroup, { kind }: Pin): string {
  if (kind === "group id") return quoted(groupId);
  return externalIds.map(({ id }) => quoted(id)).join(", ") || "none";
}

function causeOf({ group, pins, holder }: Mismatch): string {
  if (holder) return `The pinned one is called ${quoted(holder.displayName)} now, and another group has its name.`;
  const byOtherPin = pins.length < pinsOf(group).length;
  if (pins.some(({ kind }) => kind === "group id"))
    return byOtherPin
      ? "Its external id is the pinned one: it was deleted and provisioned again, so that assignments to the old id give nobody access."
      : "It was deleted and made again, so that assignments to the old id give nobody access; or another group has taken its name.";
  return byOtherPin
    ? "Its group id is the pinned one: the identity provider now sends another group under that name."
    : "It was made again in the identity provider, or another group has taken its name.";
}
