import { CHARACTERS } from "../../src/limits.ts";
import type { Model } from "./models.ts";
import {
  type Files,
  firstKeyBelow,
  firstKeyIn,
  firstKeyOf,
  grant,
  key,
  keyTwiceIn,
  literal,
  secondKey,
  secondValue,
  textOf,
  value,
  valueIn,
  type Where,
} from "./places.ts";

/** Answers a number below its argument. */
export type Pick = (below: number) => number;
type Fields = Readonly<Record<string, unknown>>;

/** One thing that goes wrong with valid declared access, and what must be said of it: this rule, at this place, and nothing else. */
export interface Mutation {
  readonly what: string;
  readonly rule: string;
  readonly severity: "error" | "warning" | "note";
  /** The model with the mistake in it, and where the mistake stands then. */
  readonly mutate: (model: Model, pick: Pick) => { readonly model: Model; readonly at: Where | "nowhere" };
  /** What is done to the written files. */
  readonly rewrite?: (files: Files) => Files;
}

export const of = (length: number, text = "a"): string => text.repeat(length);

/** The item of a list that `pick` chooses, changed. */
function changed(items: readonly Fields[], pick: Pick, change: (item: Fields) => Fields): readonly Fields[] {
  const chosen = pick(items.length);
  return items.map((item, index) => (index === chosen ? change(item) : item));
}

type Kind = "accounts" | "organizationalUnits" | "groups" | "permissionSets" | "assignments";

/** The model with one of its objects of a kind changed. */
export function within(model: Model, kind: Kind, pick: Pick, change: (item: Fields) => Fields): Model {
  const all = model[kind];
  if (Array.isArray(all)) return { ...model, [kind]: changed(all, pick, change) };
  const entries = Object.entries(all as Readonly<Record<string, Fields>>);
  const chosen = pick(entries.length);
  return {
    ...model,
    [kind]: Object.fromEntries(entries.map(([name, item], index) => [name, index === chosen ? change(item) : item])),
  };
}

/** The model with one object more. */
export function adding(model: Model, kind: Kind, item: Fields): Model {
  const all = model[kind];
  return { ...model, [kind]: Array.isArray(all) ? [...all, item] : { ...all, ...item } };
}

/** A mistake in an object of a kind that is there. */
const changing = (
  what: string,
  [rule, severity]: readonly [string, Mutation["severity"]],
  kind: Kind,
  change: (item: Fields) => Fields,
  at: Where,
): Mutation => ({
  what,
  rule,
  severity,
  mutate: (model, pick) => ({ model: within(model, kind, pick, change), at }),
});

/** An object that is a mistake. */
const addition = (
  what: string,
  [rule, severity]: readonly [string, Mutation["severity"]],
  kind: Kind,
  item: Fields,
  at: Where,
): Mutation => ({ what, rule, severity, mutate: (model) => ({ model: adding(model, kind, item), at }) });

const INVALID = ["invalid-field", "error"] as const;
const ARN = "arn:aws:iam::aws:policy/";

/** A field with a value that it does not take; `put` writes it into an object. */
const field = (
  what: string,
  kind: Kind,
  put: (item: Fields, text: unknown) => Fields,
  wrong: Readonly<Record<string, string>>,
): readonly Mutation[] =>
  Object.entries(wrong).map(([how, text]) => {
    const strange = /[€\u200B]/u.exec(text)?.[0];
    return changing(
      `${what} ${how}`,
      INVALID,
      kind,
      (item) => put(item, text),
      strange ? literal(strange) : value(text),
    );
  });

const at =
  (name: string) =>
  (item: Fields, text: unknown): Fields => ({ ...item, [name]: text });
const inTargets =
  (name: string) =>
  (item: Fields, text: unknown): Fields => {
    const targets = item["targets"] as Readonly<Record<string, readonly string[]>>;
    return { ...item, targets: { ...targets, [name]: [...(targets[name] ?? []), text] } };
  };
/** An assignment to the groups of a template, on an account that has one. */
const templated = (item: Fields, groupTemplate: unknown): Fields => ({
  ...item,
  principal: { groupTemplate },
  targets: { accounts: ["account-0"] },
});
const tooLong = ([, most]: readonly [number, number], before = "", after = ""): Record<string, string> => ({
  "that is too long": `${before}${of(most + 1 - before.length - after.length)}${after}`,
});
const strange = (text: string): Record<string, string> => ({ "with a character that it does not take": text });

const FIELDS: readonly Mutation[] = [
  ...field("an environment", "accounts", at("environment"), tooLong(CHARACTERS.note)),
  ...field("the unit of an account", "accounts", at("organizationalUnit"), {
    ...tooLong(CHARACTERS.alias),
    ...strange("mut€nt"),
  }),
  ...field("a flag", "accounts", at("production"), { "that is a word": "mutant" }),
  ...field("the unit above", "organizationalUnits", at("parent"), {
    ...tooLong(CHARACTERS.alias),
    ...strange("mut€nt"),
  }),
  ...field("a group's description", "groups", at("description"), {
    ...tooLong(CHARACTERS.groupDescription),
    ...strange("mut\u200Bant"),
  }),
  ...field("an external id", "groups", at("externalId"), {
    ...tooLong(CHARACTERS.externalId),
    ...strange("mut\u200Bant"),
  }),
  ...field("a group id", "groups", at("groupId"), {
    "that is none": "mutant",
    ...strange("11111111-1111-4111-8111-1111111111€1"),
  }),
  ...field("a source", "groups", at("source"), { "that is no choice": "mutant" }),
  ...field("a membership", "groups", at("membership"), { "that is no choice": "mutant" }),
  ...field(
    "an owner",
    "groups",
    (item, text) => ({ ...item, owners: ["@acme/mutant", text] }),
    tooLong(CHARACTERS.note),
  ),
  ...field("a permission set's description", "permissionSets", at("description"), {
    ...tooLong(CHARACTERS.permissionSetDescription),
    ...strange("mut€nt"),
  }),
  ...field("a duration", "permissionSets", at("sessionDuration"), {
    "that is too short": "PT59M59S",
    "that is too long": "PT12H1S",
    "of another form": "PT4H30",
    ...strange("PT1€H"),
  }),
  ...field("a relay state", "permissionSets", at("relayState"), {
    ...tooLong(CHARACTERS.relayState),
    ...strange("mut€nt"),
  }),
  ...field(
    "a managed policy",
    "permissionSets",
    (item, text) => ({ ...item, managedPolicies: [`${ARN}Mutant`, text] }),
    {
      ...tooLong(CHARACTERS.managedPolicyArn, ARN),
      "of another account": "arn:aws:iam::111122223333:policy/Mutant",
      ...strange(`${ARN}Mut€nt`),
    },
  ),
  ...field(
    "a customer managed policy's name",
    "permissionSets",
    (item, name) => ({ ...item, customerManagedPolicyReferences: [{ name }] }),
    { ...tooLong(CHARACTERS.policyName), ...strange("mut€nt") },
  ),
  ...field(
    "a customer managed policy's path",
    "permissionSets",
    (item, path) => ({ ...item, customerManagedPolicyReferences: [{ name: "mutants", path }] }),
    {
      ...tooLong(CHARACTERS.policyPath, "/", "/"),
      ...strange("/mut€nt/"),
      "that does not begin with a slash": "mutant/",
    },
  ),
  ...field(
    "a boundary",
    "permissionSets",
    (item, managedPolicyArn) => ({ ...item, permissionsBoundary: { managedPolicyArn } }),
    { ...tooLong(CHARACTERS.managedPolicyArn, ARN), ...strange(`${ARN}Mut€nt`) },
  ),
  ...field("a tag's value", "permissionSets", (item, text) => ({ ...item, tags: { mutants: text } }), {
    ...tooLong(CHARACTERS.tagValue),
    ...strange("mut€nt"),
  }),
  ...field("an inline policy", "permissionSets", at("inlinePolicy"), { "that is a word": "mutant" }),
  ...field("a manager", "permissionSets", at("managedBy"), { "that is no choice": "mutant" }),
  ...field("a permission set's owner", "permissionSets", at("owner"), tooLong(CHARACTERS.note)),
  ...field("an account in a list of targets", "assignments", inTargets("accounts"), {
    ...tooLong(CHARACTERS.alias),
    ...strange("mut€nt"),
    "with a digit too few": "99998888777",
    "with a digit too many": "9999888877776",
  }),
  ...field("an account that is left out", "assignments", inTargets("excludeAccounts"), strange("mut€nt")),
  ...field("a unit in a list of targets", "assignments", inTargets("organizationalUnits"), {
    ...tooLong(CHARACTERS.alias),
    ...strange("mut€nt"),
  }),
  ...field("a principal", "assignments", (item, group) => ({ ...item, principal: { group } }), {
    ...tooLong(CHARACTERS.groupName),
    ...strange("mut\u200Bant"),
  }),
  ...field("a template", "assignments", templated, {
    ...tooLong(CHARACTERS.groupName, "{account}"),
    ...strange("mut\u200Bant-{account}"),
    "without an account": "mutant",
  }),
  ...field("a last day", "assignments", at("expires"), {
    "that is in no calendar": "2027-02-29",
    "of another form": "31-12-2027",
    ...strange("2027-€1-31"),
  }),
  ...field("a reason", "assignments", at("reason"), tooLong(CHARACTERS.note)),
  ...field("an assignment's owner", "assignments", at("owner"), tooLong(CHARACTERS.note)),
  addition("an account's alias", INVALID, "accounts", { "1mutant": { id: "999988887777" } }, key("1mutant")),
  addition("an account's id", INVALID, "accounts", { mutant: { id: "99998888777" } }, value("99998888777")),
  addition(
    "a unit's alias",
    INVALID,
    "organizationalUnits",
    { "r-mutant": { id: "ou-ab12-mutant99" } },
    key("r-mutant"),
  ),
  addition("a unit's id", INVALID, "organizationalUnits", { mutant: { id: "ou-mutant" } }, value("ou-mutant")),
  addition("a group's name", INVALID, "groups", { displayName: of(1025) }, value(of(1025))),
  addition("a character of a group's name", INVALID, "groups", { displayName: "mut\u200Bant" }, literal("\u200B")),
  {
    ...addition(
      "a reserved name",
      INVALID,
      "groups",
      { displayName: "Administrator", source: "identity-store" },
      value("Administrator"),
    ),
    rewrite: (files) => ({
      ...files,
      ".github/identity-guard.yml": "schemaVersion: 1\ndirectory: {locallyManagedGroups: [Administrator]}\n",
    }),
  },
  addition(
    "a permission set's name",
    INVALID,
    "permissionSets",
    { name: of(33), managedPolicies: [`${ARN}Mutant`] },
    value(of(33)),
  ),
  changing("a tag's key", INVALID, "permissionSets", (item) => ({ ...item, tags: { "mut€nt": "x" } }), literal("€")),
  addition(
    "an account without an id",
    INVALID,
    "accounts",
    { mutant: { environment: "Mutant" } },
    firstKeyIn("environment", "Mutant"),
  ),
  addition(
    "a unit without an id",
    INVALID,
    "organizationalUnits",
    { mutant: { parent: "unit-0" } },
    firstKeyBelow("mutant"),
  ),
  addition("a group without a name", INVALID, "groups", { description: "Mutant" }, firstKeyIn("description", "Mutant")),
  addition(
    "a permission set without a name",
    INVALID,
    "permissionSets",
    { description: "Mutant" },
    firstKeyIn("description", "Mutant"),
  ),
  addition(
    "an assignment of nothing",
    INVALID,
    "assignments",
    { principal: { group: "AWS-Team 0" }, reason: "Mutant", targets: { accounts: ["account-0"] } },
    firstKeyIn("reason", "Mutant"),
  ),
  addition(
    "an assignment to nobody",
    INVALID,
    "assignments",
    { permissionSets: ["Set_0"], reason: "Mutant", targets: { accounts: ["account-0"] } },
    firstKeyIn("reason", "Mutant"),
  ),
  addition(
    "an assignment nowhere",
    INVALID,
    "assignments",
    { principal: { group: "AWS-Team 0" }, reason: "Mutant", permissionSets: ["Set_0"] },
    firstKeyIn("reason", "Mutant"),
  ),
];

const unknownKey = (kind: Kind, where: string, put: (item: Fields, extra: Fields) => Fields): Mutation =>
  changing(
    `a key of ${where}`,
    ["unknown-field", "error"],
    kind,
    (item) => put(item, { mutantKey: "x" }),
    key("mutantKey"),
  );
const inside =
  (name: string) =>
  (item: Fields, extra: Fields): Fields => ({ ...item, [name]: { ...(item[name] as Fields), ...extra } });
const besides = (item: Fields, extra: Fields): Fields => ({ ...item, ...extra });

const UNKNOWN_KEYS: readonly Mutation[] = [
  unknownKey("accounts", "an account", besides),
  unknownKey("organizationalUnits", "a unit", besides),
  unknownKey("groups", "a group", besides),
  unknownKey("permissionSets", "a permission set", besides),
  unknownKey("assignments", "an assignment", besides),
  unknownKey("assignments", "a principal", inside("principal")),
  unknownKey("assignments", "targets", inside("targets")),
  unknownKey("permissionSets", "a reference", (item, extra) => ({
    ...item,
    customerManagedPolicyReferences: [{ name: "mutants", ...extra }],
  })),
  unknownKey("permissionSets", "a boundary", (item, extra) => ({
    ...item,
    permissionsBoundary: { managedPolicyArn: `${ARN}Mutant`, ...extra },
  })),
];

/** The name of the object that `pick` chooses; a second answer of `pick` is not needed to find it again. */
const chosenName = (names: readonly unknown[], pick: Pick): string => String(names[pick(names.length)]);
const sets = (model: Model): readonly unknown[] => model.permissionSets.map((set) => set["name"]);

/** A mistake in a permission set, found by the set's name. */
const inSet = (
  what: string,
  [rule, severity]: readonly [string, Mutation["severity"]],
  change: (set: Fields) => Fields,
  where: (name: string) => Where,
): Mutation => ({
  what,
  rule,
  severity,
  mutate: (model, pick) => {
    const name = chosenName(sets(model), pick);
    const permissionSets = model.permissionSets.map((set) => (set["name"] === name ? change(set) : set));
    return { model: { ...model, permissionSets }, at: where(name) };
  },
});

/** Declarations and references. */
const REFERENCES: readonly Mutation[] = [
  changing(
    "an unknown account",
    ["unknown-account", "error"],
    "assignments",
    (item) => inTargets("accounts")(item, "mutant"),
    value("mutant"),
  ),
  changing(
    "an unknown account that is left out",
    ["unknown-account", "error"],
    "assignments",
    (item) => inTargets("excludeAccounts")(item, "mutant"),
    value("mutant"),
  ),
  changing(
    "an unknown unit",
    ["unknown-organizational-unit", "error"],
    "assignments",
    (item) => inTargets("organizationalUnits")(item, "mutant"),
    value("mutant"),
  ),
  changing(
    "an account in an unknown unit",
    ["unknown-organizational-unit", "error"],
    "accounts",
    (item) => at("organizationalUnit")(item, "mutant"),
    value("mutant"),
  ),
  addition(
    "a unit below an unknown one",
    ["unknown-organizational-unit", "error"],
    "organizationalUnits",
    { mutant: { id: "ou-ab12-mutant99", parent: "other-mutant" } },
    value("other-mutant"),
  ),
  addition(
    "a unit below itself",
    ["unknown-organizational-unit", "error"],
    "organizationalUnits",
    { mutant: { id: "ou-ab12-mutant99", parent: "mutant" } },
    value("mutant"),
  ),
  changing(
    "an unknown permission set",
    ["unknown-permission-set", "error"],
    "assignments",
    (item) => ({ ...item, permissionSets: [...(item["permissionSets"] as readonly string[]), "Mutant"] }),
    value("Mutant"),
  ),
  changing(
    "a group that is not declared",
    ["undeclared-reference", "error"],
    "assignments",
    (item) => ({ ...item, principal: { group: "AWS-Mutant" } }),
    value("AWS-Mutant"),
  ),
  changing(
    "a user",
    ["user-principal", "warning"],
    "assignments",
    (item) => ({ ...item, principal: { user: "mutant" } }),
    value("mutant"),
  ),
  changing(
    "another placeholder",
    ["ambiguous-group-template", "error"],
    "assignments",
    (item) => templated(item, "Mutant-{account}-{team}"),
    value("Mutant-{account}-{team}"),
  ),
  changing(
    "a day that is over",
    ["expired-assignment", "error"],
    "assignments",
    (item) => ({ ...item, expires: "2026-06-14" }),
    value("2026-06-14"),
  ),
  addition(
    "an unused account",
    ["unused-account", "note"],
    "accounts",
    { mutant: { id: "999988887777" } },
    key("mutant"),
  ),
  addition("an unused group", ["unused-group", "note"], "groups", { displayName: "AWS-Mutant" }, value("AWS-Mutant")),
  addition(
    "an unused permission set",
    ["unused-permission-set", "note"],
    "permissionSets",
    { name: "Mutant", managedPolicies: [`${ARN}Mutant`] },
    value("Mutant"),
  ),
  addition(
    "a group's risky name",
    ["group-name-pitfall", "warning"],
    "groups",
    { displayName: "AWS-Mutant<1>" },
    value("AWS-Mutant<1>"),
  ),
  addition(
    "a group's name that Entra ID refuses",
    ["group-name-pitfall", "error"],
    "groups",
    { displayName: of(257) },
    value(of(257)),
  ),
  {
    what: "a grant in the management account",
    rule: "management-account-grant",
    severity: "warning",
    mutate: (model) => {
      const withAccount = adding(model, "accounts", { mutant: { id: "999988887777", management: true } });
      const withGroup = adding(withAccount, "groups", { displayName: "AWS-Mutants" });
      const withSet = adding(withGroup, "permissionSets", { name: "Mutant", managedPolicies: [`${ARN}Mutant`] });
      const assignment = {
        principal: { group: "AWS-Mutants" },
        permissionSets: ["Mutant"],
        targets: { accounts: ["mutant"] },
      };
      return { model: adding(withSet, "assignments", assignment), at: value("mutant") };
    },
  },
];

const policy = (statement: Fields, rest: Fields = {}): Fields => ({
  Version: "2012-10-17",
  ...rest,
  Statement: statement,
});
const allowing = (change: Fields): Fields => ({ Effect: "Allow", Action: "s3:Get*", Resource: "*", ...change });
const inPolicy = (
  what: string,
  inlinePolicy: Fields,
  where: Where,
  severity: Mutation["severity"] = "error",
): Mutation =>
  inSet(
    `an inline policy with ${what}`,
    ["invalid-inline-policy", severity],
    (set) => ({ ...set, inlinePolicy }),
    () => where,
  );

const POLICIES: readonly Mutation[] = [
  inSet(
    "no policy",
    ["empty-permission-set", "warning"],
    ({ name }) => ({ name }),
    (name) => valueIn("name", name, "name"),
  ),
  ...(
    [
      [11, "warning"],
      [26, "error"],
    ] as const
  ).map(([count, severity]) =>
    inSet(
      `${count} managed policies`,
      ["too-many-managed-policies", severity],
      ({ name }) => ({ name, managedPolicies: Array.from({ length: count }, (_, index) => `${ARN}Mutant${index}`) }),
      (name) => valueIn("name", name, "name"),
    ),
  ),
  ...["policies/mutant.json", "../../mutant.json", "/mutant.json"].map((path) =>
    inSet(
      `a policy at ${path}`,
      ["missing-file", "error"],
      (set) => ({ ...set, inlinePolicy: path }),
      () => value(path),
    ),
  ),
  inSet(
    "too large a policy",
    ["oversized-inline-policy", "error"],
    (set) => ({ ...set, inlinePolicy: policy(allowing({ Resource: `arn:aws:s3:::${of(10_240)}` })) }),
    (name) => firstKeyOf("name", name, "inlinePolicy"),
  ),
  inPolicy("another effect", policy(allowing({ Effect: "Mutant" })), value("Mutant")),
  inPolicy("a principal", policy(allowing({ Principal: "mutant" })), key("Principal")),
  inPolicy("another kind of principal", policy(allowing({ NotPrincipal: "mutant" })), key("NotPrincipal")),
  inPolicy("an id", policy(allowing({}), { Id: "mutant" }), key("Id")),
  inPolicy("an unknown element", policy(allowing({ Mutant: "mutant" })), key("Mutant")),
  inPolicy("another version", policy(allowing({}), { Version: "mutant" }), value("mutant")),
  inPolicy("the old version", policy(allowing({}), { Version: "2008-10-17" }), value("2008-10-17"), "note"),
  inSet(
    "an inline policy with no version",
    ["invalid-inline-policy", "warning"],
    (set) => ({ ...set, inlinePolicy: { Statement: allowing({}) } }),
    (name) => firstKeyOf("name", name, "inlinePolicy"),
  ),
  inPolicy("no action", policy({ Effect: "Allow", Resource: "*", Sid: "Mutant" }), firstKeyIn("Sid", "Mutant")),
  inPolicy("no resource", policy({ Effect: "Allow", Action: "*", Sid: "Mutant" }), firstKeyIn("Sid", "Mutant")),
  inPolicy("an action of no service", policy(allowing({ Action: ["s3:Get*", "mutant"] })), value("mutant")),
  inPolicy("no actions", policy(allowing({ Action: [], Sid: "Mutant" })), valueIn("Sid", "Mutant", "Action")),
  inPolicy("a resource that is no ARN", policy(allowing({ Resource: "mutant" })), value("mutant")),
  inPolicy("a character of no policy", policy(allowing({ Resource: "arn:aws:s3:::mut€nt" })), literal("€")),
  inPolicy("a Sid with a space", policy(allowing({ Sid: "a mutant" })), value("a mutant")),
  inPolicy(
    "an unknown operator",
    policy(allowing({ Condition: { StringMutant: { "aws:x": "a" } } })),
    key("StringMutant"),
  ),
  inPolicy(
    "a set prefix of none",
    policy(allowing({ Condition: { "ForMostValues:StringLike": { "aws:x": "a" } } })),
    key("ForMostValues:StringLike"),
  ),
  inPolicy(
    "`IfExists` at Null",
    policy(allowing({ Condition: { NullIfExists: { "aws:x": "true" } } })),
    key("NullIfExists"),
  ),
];

const other = (text: string): string => (text.toUpperCase() === text ? text.toLowerCase() : text.toUpperCase());
const duplicate = (
  what: string,
  rule: string,
  kind: Kind,
  named: (model: Model, pick: Pick) => readonly [item: Fields, at: Where],
  severity: Mutation["severity"] = "error",
): Mutation => ({
  what,
  rule,
  severity,
  mutate: (model, pick) => {
    const [item, at] = named(model, pick);
    return { model: adding(model, kind, item), at };
  },
});

const byName =
  (kind: "groups" | "permissionSets", of: string, more: Fields, change: (name: string) => string) =>
  (model: Model, pick: Pick) => {
    const name = chosenName(
      model[kind].map((item) => item[of]),
      pick,
    );
    return [{ [of]: change(name), ...more }, secondValue(of, name)] as const;
  };
const byAlias = (kind: "accounts" | "organizationalUnits", id: string) => (model: Model, pick: Pick) => {
  const name = chosenName(Object.keys(model[kind]), pick);
  return [{ [other(name)]: { id } }, secondKey(name)] as const;
};
const byId =
  (kind: "accounts" | "organizationalUnits", more: Fields = {}) =>
  (model: Model, pick: Pick) => {
    const id = chosenName(
      Object.values(model[kind]).map((item) => item["id"]),
      pick,
    );
    return [{ mutant: { id, ...more } }, secondValue("id", id)] as const;
  };
const same = (name: string): string => name;
const MUTANT_POLICY = { managedPolicies: [`${ARN}Mutant`] };

const DUPLICATES: readonly Mutation[] = [
  duplicate(
    "a group again",
    "duplicate-group",
    "groups",
    byName("groups", "displayName", { description: "Mutant" }, same),
  ),
  duplicate("a group in another case", "duplicate-group", "groups", byName("groups", "displayName", {}, other)),
  duplicate(
    "a permission set again",
    "duplicate-permission-set",
    "permissionSets",
    byName("permissionSets", "name", MUTANT_POLICY, same),
  ),
  duplicate(
    "a permission set in another case",
    "duplicate-permission-set",
    "permissionSets",
    byName("permissionSets", "name", MUTANT_POLICY, other),
  ),
  duplicate("an alias in another case", "duplicate-account", "accounts", byAlias("accounts", "999988887777")),
  duplicate("an account's id again", "duplicate-account", "accounts", byId("accounts")),
  duplicate(
    "a unit's alias in another case",
    "duplicate-organizational-unit",
    "organizationalUnits",
    byAlias("organizationalUnits", "ou-ab12-mutant99"),
  ),
  duplicate(
    "a unit's id again",
    "duplicate-organizational-unit",
    "organizationalUnits",
    byId("organizationalUnits", { parent: "r-ab12" }),
  ),
];

/** Two assignments that give the same access on an account in different words; what is said stands at `where`. */
const twice = (what: string, [first, second]: readonly [Fields, Fields], where: Where): Mutation => ({
  what: `a grant again, by ${what}`,
  rule: "duplicate-grant",
  severity: "warning",
  mutate: (model) => {
    const assigned = [first, second].map((entry, index) => ({
      principal: { group: "AWS-account-0-Mutants" },
      permissionSets: ["Set_0"],
      targets: { accounts: ["account-0"] },
      reason: `Mutant ${index}`,
      ...entry,
    }));
    const declared = adding(model, "groups", { displayName: "AWS-account-0-Mutants" });
    return { model: { ...declared, assignments: [...declared.assignments, ...assigned] }, at: where };
  },
});

const UNIT = { targets: { organizationalUnits: ["unit-0"] } };
const TEMPLATE = { principal: { groupTemplate: "AWS-{account}-Mutants" } };
const GRANTED_TWICE: readonly Mutation[] = [
  twice("a template", [{}, TEMPLATE], grant("Mutant", 1)),
  twice(
    "another list of permission sets",
    [{}, { permissionSets: ["AWSReadOnlyAccess", "Set_0"] }],
    grant("Mutant", 1),
  ),
  // The narrower of the two is the one that can go, wherever it stands.
  twice("a unit that holds the account", [{}, UNIT], grant("Mutant 0", 0)),
  twice("a template on such a unit", [TEMPLATE, UNIT], grant("Mutant 0", 0)),
];

type Spelling = Readonly<Record<"yaml" | "json", string>>;

/** The files with other text in the place of a key or value, by the format of its file. */
const replaced = (files: Files, where: Where, { yaml, json }: Spelling): Files => {
  const found = where(files);
  if (!found) return files;
  const text = textOf(files, found.path);
  const written = found.path.endsWith(".json") ? json : yaml;
  return { ...files, [found.path]: text.slice(0, found.start) + written + text.slice(found.end) };
};

/** A description that is written like this. */
const spelling = (what: string, rule: string, written: Spelling): Mutation => ({
  what,
  rule,
  severity: "error",
  mutate: (model, pick) => ({
    model: within(model, "groups", pick, (group) => ({ ...group, description: "MUTANT" })),
    at: literal(written.yaml, written.json),
  }),
  rewrite: (files) => replaced(files, value("MUTANT"), written),
});

const SPELLINGS: readonly Mutation[] = [
  spelling("text that looks like a number", "ambiguous-scalar", { yaml: "012345670123", json: "98765.4321" }),
  spelling("text that looks like a word for false", "ambiguous-scalar", { yaml: "Off", json: "77e77" }),
  spelling("text that looks like a day", "ambiguous-scalar", { yaml: "2031-01-01", json: "98765.4321" }),
  spelling("an alias without an anchor", "invalid-yaml", { yaml: "*mutant", json: "mutant" }),
  {
    what: "a key again",
    rule: "duplicate-key",
    severity: "error",
    mutate: (model, pick) => ({
      model: within(model, "groups", pick, (group) => ({
        ...group,
        description: "a",
        externalId: "mutant",
        MUTANT: "b",
      })),
      at: keyTwiceIn("externalId", "mutant", "description"),
    }),
    rewrite: (files) => replaced(files, key("MUTANT"), { yaml: "description", json: '"description"' }),
  },
  {
    what: "a file that nobody reads",
    rule: "unclaimed-file",
    severity: "error",
    mutate: (model) => ({ model, at: (files) => key("groups")({ "forgotten.yaml": textOf(files, "forgotten.yaml") }) }),
    rewrite: (files) => ({ ...files, "forgotten.yaml": "# a comment\ngroups:\n  - displayName: AWS-Mutant\n" }),
  },
  {
    what: "a document that a tab indents",
    rule: "invalid-yaml",
    severity: "error",
    mutate: (model) => ({ model, at: () => ({ path: "tabs.yaml", start: 25, end: 26 }) }),
    rewrite: (files) => ({ ...files, "tabs.yaml": "schemaVersion: 1\ngroups:\n\t- displayName: AWS-Mutant\n" }),
  },
  {
    what: "no files at all",
    rule: "no-identity-found",
    severity: "error",
    mutate: (model) => ({ model, at: "nowhere" }),
    rewrite: () => ({ "readme.md": "Nothing to see here.\n" }),
  },
];

export const MUTATIONS: readonly Mutation[] = [
  ...FIELDS,
  ...UNKNOWN_KEYS,
  ...REFERENCES,
  ...POLICIES,
  ...DUPLICATES,
  ...GRANTED_TWICE,
  ...SPELLINGS,
];
