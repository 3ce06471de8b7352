import fc from "fast-check";

/** Declared access as plain data: what a native file holds. */
export interface Model {
  readonly accounts: Readonly<Record<string, Fields>>;
  readonly organizationalUnits: Readonly<Record<string, Fields>>;
  readonly groups: readonly Fields[];
  readonly permissionSets: readonly Fields[];
  readonly assignments: readonly Fields[];
}
type Fields = Readonly<Record<string, unknown>>;

const letters = (alphabet: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
const digits = (length: number): fc.Arbitrary<string> => letters("0123456789", length, length);

/** Texts that make YAML writers quote, fold and escape, out of the characters that every description may hold. */
const prose = fc
  .array(
    fc.constantFrom(
      "On-call: 24/7",
      "#1",
      "- first",
      "'it'",
      '"so"',
      "a\tb",
      "è ünicode",
      "NO",
      "100%",
      "{x}",
      "& *y",
      "\\n",
    ),
    { minLength: 1, maxLength: 6 },
  )
  .chain((words) => fc.constantFrom(" ", "\n", "  ").map((joint) => words.join(joint)));

const optional = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields> =>
  fc.record(fields, { requiredKeys: [] });

const accountFields = optional({ production: fc.boolean(), environment: fc.constantFrom("production", "test stage") });

const groupFields = optional({
  description: prose,
  source: fc.constant("scim"),
  externalId: letters("0123456789abcdef-", 4, 36),
  owners: fc.array(fc.constantFrom("@acme/platform", "security@acme.example"), { maxLength: 2 }),
  membership: fc.constant("just-in-time"),
});

const managedPolicies = fc.uniqueArray(
  fc.constantFrom("ReadOnlyAccess", "job-function/ViewOnlyAccess", "PowerUserAccess", "SecurityAudit"),
  { minLength: 1, maxLength: 4 },
);

const setFields = optional({
  description: prose,
  sessionDuration: fc.constantFrom("PT1H", "PT90M", "PT3H30M", "PT12H", "PT3600S"),
  relayState: fc.constant("https://eu-west-1.console.aws.amazon.com/s3/home?region=eu-west-1#top"),
  customerManagedPolicyReferences: fc.constantFrom([{ name: "base" }], [{ name: "base", path: "/teams/" }]),
  inlinePolicy: fc.constant({
    Version: "2012-10-17",
    Statement: [{ Sid: "Read", Effect: "Allow", Action: ["s3:Get*", "s3:List*"], Resource: "*" }],
  }),
  permissionsBoundary: fc.constant({ customerManagedPolicyReference: { name: "boundary", path: "/" } }),
  tags: fc.dictionary(letters("abcdefghij", 1, 8), letters("0123456789 xyz", 0, 8), { maxKeys: 3 }),
  owner: fc.constant("@acme/platform"),
});

const assignmentFields = optional({
  expires: fc.constantFrom("2027-01-31", "2028-02-29"),
  reason: prose,
  owner: fc.constant("@acme/platform"),
});

const named = <Value>(fields: fc.Arbitrary<Value>, minLength: number): fc.Arbitrary<readonly Value[]> =>
  fc.array(fields, { minLength, maxLength: 4 });

interface Parts {
  readonly accounts: readonly (readonly [Fields, string])[];
  readonly units: readonly string[];
  readonly groups: readonly Fields[];
  readonly sets: readonly (readonly [Fields, readonly string[]])[];
  readonly assignments: readonly (readonly [Fields, number])[];
}

const parts: fc.Arbitrary<Parts> = fc.record({
  accounts: named(fc.tuple(accountFields, digits(11)), 1),
  units: named(letters("abcdefghijklmnopqrstuvwxyz0123456789", 8, 12), 1),
  groups: named(groupFields, 1),
  sets: named(fc.tuple(setFields, managedPolicies), 1),
  assignments: named(fc.tuple(assignmentFields, fc.nat(1000)), 0),
});

/**
 * Valid declared access of which no rule has anything to say beyond a note: names that everybody accepts, each principal once,
 * every reference declared.
 */
export const models: fc.Arbitrary<Model> = parts.map(({ accounts, units, groups, sets, assignments }) => ({
  // The position makes the id unique and lets some begin with a zero.
  accounts: Object.fromEntries(
    accounts.map(([fields, id], index) => [
      `account-${index}`,
      { id: `${index}${id}`, organizationalUnit: `unit-${index % units.length}`, ...fields },
    ]),
  ),
  organizationalUnits: Object.fromEntries(
    units.map((id, index) => [
      `unit-${index}`,
      { id: `ou-ab12-${index}${id}`, ...(index > 0 ? { parent: "unit-0" } : {}) },
    ]),
  ),
  groups: groups.map((fields, index) => ({ displayName: `AWS-Team ${index}`, ...fields })),
  permissionSets: sets.map(([fields, policies], index) => ({
    name: `Set_${index}`,
    managedPolicies: policies.map((policy) => `arn:aws:iam::aws:policy/${policy}`),
    ...fields,
  })),
  assignments: assignments.slice(0, groups.length).map(([fields, choice], index) => ({
    principal: { group: `AWS-Team ${index}` },
    permissionSets: sets.slice(0, 1 + (choice % sets.length)).map((_, set) => `Set_${set}`),
    targets: targetsFor(choice, accounts, units),
    ...fields,
  })),
}));

/** Accounts by alias or by id, or one organizational unit: never both, which would grant twice. */
function targetsFor(choice: number, accounts: Parts["accounts"], units: Parts["units"]): Fields {
  if (choice % 3 === 0)
    return { organizationalUnits: [`unit-${choice % units.length}`], excludeAccounts: ["account-0"] };
  const chosen = accounts.slice(0, 1 + (choice % accounts.length));
  return { accounts: chosen.map(([, id], index) => (choice % 2 === 0 ? `account-${index}` : `${index}${id}`)) };
}
