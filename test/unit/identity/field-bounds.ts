import { calendarDay, freeText } from "../../../src/documents/fields.ts";
import * as fields from "../../../src/identity/fields.ts";

/** One field: a document of an identity file that holds a value of it, and values at its bounds and one beyond. */
export interface FieldBounds {
  readonly name: string;
  readonly schema: typeof calendarDay;
  readonly documentWith: (value: unknown) => object;
  readonly isKey?: true;
  readonly good: readonly string[];
  readonly bad: readonly string[];
  /** What no JSON Schema can refuse, and we do. */
  readonly beyond?: readonly string[];
}

/** Values with a short name for each. */
export const named = (values: readonly string[]): readonly (readonly [name: string, value: string])[] =>
  values.map((value) => [
    value.length > 60 ? `${JSON.stringify(value.slice(0, 8))} of ${value.length}` : JSON.stringify(value),
    value,
  ]);

const of = (length: number, character = "a"): string => character.repeat(length);
const ARN = "arn:aws:iam::aws:policy/";
const UUID = "11111111-1111-4111-8111-111111111111";
const EMOJI = "\u{1F642}";

const inGroup = (key: string) => (value: unknown) => ({ groups: [{ displayName: "A", [key]: value }] });
const inSet = (key: string) => (value: unknown) => ({ permissionSets: [{ name: "A", [key]: value }] });
const inAssignment = (parts: object) => ({
  assignments: [{ principal: { group: "A" }, permissionSets: ["A"], targets: { accounts: ["a"] }, ...parts }],
});

const printable = {
  good: [of(1), of(1024), of(1024, EMOJI), "a b\u00A0c\u3000d\te\r\n\u00FC\u2014\u2026", " "],
  bad: ["", of(1025), of(1025, EMOJI), "a\u0000", "a\u0007", "a\u200B", "a\u2028", "a\u00AD", "\u0085"],
};
// Unlike a description, a name has no ideographic space.
const displayed = {
  good: printable.good.map((text) => text.replace("\u3000", "")),
  bad: [...printable.bad, "a\u3000b", "\u3000"],
};
const withoutSpace = {
  good: ["a", "\u00FC\u{1F642}\u2014\u20AC", "a@b.c"],
  bad: ["", "a b", "a\tb", "a\u00A0b", "a\u0000", "a\u200Bb"],
};
const policyName = { good: ["a", of(128), "Az09_+=,.@-"], bad: ["", of(129), "a b", "a/b", "a:b", "\u00E4", "a\n"] };
const alias = {
  good: ["a", of(128), "Az09._-"],
  bad: ["", of(129), "1", "-a", ".a", "_a", "a b", "a/b", "\u00E4", "111122223333", "a\n"],
};
const arns = {
  good: [
    `${ARN}a`,
    `${ARN}${of(2048 - ARN.length)}`,
    `${ARN}job-function/ViewOnlyAccess`,
    `${ARN}service-role/Az09.,+@=_-`,
    "arn:aws-us-gov:iam::aws:policy/A",
    "arn:aws-cn:iam::aws:policy/A",
    "arn:aws-iso-b:iam::aws:policy/A",
  ],
  bad: [
    "",
    ARN,
    `${ARN}${of(2049 - ARN.length)}`,
    `${ARN}a b`,
    `${ARN}a/`,
    `${ARN}/a`,
    "ReadOnlyAccess",
    "arn:aws:iam::111122223333:policy/A",
    "arn:aws-toolong:iam::aws:policy/A",
    "arn:aws:iam::aws:role/Administrator",
    ` ${ARN}a`,
    `${ARN}a\n`,
  ],
};

const note = { good: ["a", of(1000), of(1000, EMOJI), "\n"], bad: ["", of(1001), of(1001, EMOJI)] };
const day = {
  good: ["2027-01-31", "2028-02-29", "2000-02-29", "9999-12-31"],
  bad: ["", "2027-1-31", "2027/01/31", "2027-13-01", "2027-00-10", "2027-01-00", "2027-01-32", "2027-01-31T00:00:00Z"],
  beyond: ["2026-02-30", "2027-02-29", "2100-02-29", "2027-04-31"],
};

export const FIELDS: readonly FieldBounds[] = [
  { name: "a day", schema: calendarDay, documentWith: (value) => inAssignment({ expires: value }), ...day },
  { name: "a reason", schema: freeText, documentWith: (value) => inAssignment({ reason: value }), ...note },
  { name: "an assignment's owner", schema: freeText, documentWith: (value) => inAssignment({ owner: value }), ...note },
  { name: "a permission set's owner", schema: freeText, documentWith: inSet("owner"), ...note },
  { name: "a group's owner", schema: freeText, documentWith: (value) => inGroup("owners")([value]), ...note },
  {
    name: "an environment",
    schema: freeText,
    documentWith: (value) => ({ accounts: { a: { id: "111122223333", environment: value } } }),
    ...note,
  },
  {
    name: "an account's alias",
    schema: fields.accountAlias,
    documentWith: (value) => ({ accounts: { [String(value)]: { id: "111122223333" } } }),
    isKey: true,
    ...alias,
    good: [...alias.good, "ou-ab12-34cd56ef"],
  },
  {
    name: "an organizational unit's alias",
    schema: fields.organizationalUnitAlias,
    documentWith: (value) => ({ organizationalUnits: { [String(value)]: { id: "r-ab12" } } }),
    isKey: true,
    good: [...alias.good, "r-abc", "ou-ab12", "xr-ab12", "ou-ab12-34cd56ef-x", "R-ab12"],
    bad: [...alias.bad, "r-ab12", "ou-ab12-34cd56ef"],
  },
  {
    name: "an account's id",
    schema: fields.accountId,
    documentWith: (value) => ({ accounts: { a: { id: value } } }),
    good: ["000000000000", "111122223333"],
    bad: [
      "",
      "11112222333",
      "1111222233334",
      "1111-2222-3333",
      "11112222333a",
      "\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661",
    ],
  },
  {
    name: "an organizational unit's id",
    schema: fields.organizationalUnitId,
    documentWith: (value) => ({ organizationalUnits: { a: { id: value } } }),
    good: ["r-ab12", `r-${of(32)}`, "ou-ab12-34cd56ef", `ou-${of(32)}-${of(32)}`],
    bad: [
      "",
      "r-abc",
      `r-${of(33)}`,
      "ou-ab1-34cd56ef",
      "ou-ab12-34cd56e",
      `ou-${of(33)}-${of(8)}`,
      `ou-${of(4)}-${of(33)}`,
      "OU-ab12-34cd56ef",
      "ou-AB12-34cd56ef",
      "prod-r-ab12",
      "ou-ab12-34cd56ef-x",
      "ROOT",
    ],
  },
  {
    name: "an account in a list of targets",
    schema: fields.accountReference,
    documentWith: (value) => inAssignment({ targets: { accounts: [value] } }),
    good: ["a", of(128), "111122223333"],
    bad: ["", of(129), "11112222333", "1111222233334", "1a", "a b"],
  },
  {
    name: "an account that is left out",
    schema: fields.accountReference,
    documentWith: (value) => inAssignment({ targets: { accounts: ["a"], excludeAccounts: [value] } }),
    good: ["a", "111122223333"],
    bad: ["", "1111222233334"],
  },
  {
    name: "an organizational unit in a list of targets",
    schema: fields.organizationalUnitReference,
    documentWith: (value) => inAssignment({ targets: { organizationalUnits: [value] } }),
    good: ["a", "r-ab12", "ou-ab12-34cd56ef", of(128)],
    bad: ["", "1", "a/b", of(129)],
  },
  {
    name: "a group's display name",
    schema: fields.groupDisplayName,
    documentWith: inGroup("displayName"),
    ...displayed,
  },
  {
    name: "a group that gets access",
    schema: fields.groupDisplayName,
    documentWith: (value) => inAssignment({ principal: { group: value } }),
    ...displayed,
  },
  {
    name: "a group's description",
    schema: fields.groupDescription,
    documentWith: inGroup("description"),
    ...printable,
  },
  {
    name: "a group's id",
    schema: fields.groupId,
    documentWith: inGroup("groupId"),
    good: [
      UUID,
      UUID.toUpperCase(),
      `0123456789-${UUID}`,
      `abcdef0123-${UUID}`,
      "AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE",
    ],
    bad: [
      "",
      UUID.slice(1),
      `${UUID}1`,
      `012345678-${UUID}`,
      `01234567890-${UUID}`,
      `ABCDEF0123-${UUID}`,
      `-${UUID}`,
      "g",
    ],
  },
  {
    name: "a group's external id",
    schema: fields.externalId,
    documentWith: inGroup("externalId"),
    good: [...withoutSpace.good, of(256), of(256, EMOJI)],
    bad: [...withoutSpace.bad, of(257), of(257, EMOJI)],
  },
  {
    name: "a group template",
    schema: fields.groupTemplate,
    documentWith: (value) => inAssignment({ principal: { groupTemplate: value } }),
    good: ["{account}", `${of(1015)}{account}`, "AWS-{account}-{account}", "a\n{account}"],
    bad: ["", "a", "{Account}", "{ account }", `${of(1016)}{account}`, "{account}\u0007", "{account}\u3000"],
  },
  {
    name: "a user",
    schema: fields.userName,
    documentWith: (value) => inAssignment({ principal: { user: value } }),
    good: [...withoutSpace.good, of(128)],
    bad: [...withoutSpace.bad, of(129)],
  },
  {
    name: "a permission set's name",
    schema: fields.permissionSetName,
    documentWith: inSet("name"),
    good: ["a", of(32), "Az09_+=,.@-"],
    bad: ["", of(33), "a b", "a/b", "a:b", "\u00E4", "a\n"],
  },
  {
    name: "a permission set's description",
    schema: fields.permissionSetDescription,
    documentWith: inSet("description"),
    good: ["a", of(700), of(700, "\u00FF"), "\t\r\n ~\u00A1"],
    bad: ["", of(701), "\u2014", "\u201C", "\u00A0", "\u0080", "\u007F", "\u0100", "\u{1F642}", "\u0000"],
  },
  {
    name: "a session's duration",
    schema: fields.sessionDuration,
    documentWith: inSet("sessionDuration"),
    good: ["PT1H", "PT12H", "PT60M", "PT3600S", "PT43200S", "PT1H30M", "PT1H0M1S", "P0DT4H"],
    bad: ["", "P", "PT", "4h", "240", "pt4h", "PT4", "P4H", "PT1.5H", "P1W", "P1Y", "-PT1H", "PT1H ", " PT1H"],
    beyond: ["PT0H30M", "PT59M", "PT3599S", "PT13H", "PT12H1S", "PT43201S", "P1D", "PT0S"],
  },
  {
    name: "a relay state",
    schema: fields.relayState,
    documentWith: inSet("relayState"),
    good: ["a", of(240), `azAZ09&$@#\\/%?=~-_'"|!:,.;*+[] (){}`],
    bad: ["", of(241), "\u00FC", "a\nb", "<", ">", "^", "`"],
  },
  {
    name: "a managed policy",
    schema: fields.managedPolicyArn,
    documentWith: (value) => inSet("managedPolicies")([value]),
    ...arns,
  },
  {
    name: "a managed policy as a boundary",
    schema: fields.managedPolicyArn,
    documentWith: (value) => inSet("permissionsBoundary")({ managedPolicyArn: value }),
    ...arns,
  },
  {
    name: "a customer managed policy's name",
    schema: fields.customerManagedPolicyName,
    documentWith: (value) => inSet("customerManagedPolicyReferences")([{ name: value }]),
    ...policyName,
  },
  {
    name: "a customer managed policy's path",
    schema: fields.policyPath,
    documentWith: (value) =>
      inSet("permissionsBoundary")({ customerManagedPolicyReference: { name: "a", path: value } }),
    good: ["/", "/a/", "/a/b/", `/${of(510)}/`, "/Az09.,+@=_-/"],
    bad: ["", "a", "/a", "a/", "//", "/a//b/", `/${of(511)}/`, "/a b/", "/a:b/"],
  },
  {
    name: "a tag's key",
    schema: fields.tagName,
    documentWith: (value) => inSet("tags")({ [String(value)]: "v" }),
    isKey: true,
    good: ["a", of(128), of(128, "\u{1D400}"), "azAZ09 \u00FC_.:/=+-@", "myaws:x", "aws"],
    bad: ["", of(129), of(129, "\u{1D400}"), "a*b", "a\tb", "a,b", "aws:x", "AWS:x", "aWs:"],
  },
  {
    name: "a tag's value",
    schema: fields.tagValue,
    documentWith: (value) => inSet("tags")({ k: value }),
    good: ["", "a", of(256), "azAZ09 \u00FC_.:/=+-@", "aws:x"],
    bad: [of(257), "a*b", "a\tb", "a;b"],
  },
];
