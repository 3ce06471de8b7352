import type { Flaw } from "../core.ts";
import { characterClass } from "../documents/character-class.ts";
import { type TextRules, textField } from "../documents/text-field.ts";
import { nearest } from "../errors.ts";
import { grouped } from "../excerpt.ts";
import { CHARACTERS } from "../limits.ts";
import { DURATION, durationMeant, sessionFlaw } from "./duration.ts";

/**
 * One schema for each field of an identity file, whatever its format: readers of other formats judge single values by them. Names,
 * lengths and patterns are those of the models sso-admin-2020-07-20, identitystore-2020-06-15 and organizations-2016-11-28
 * (botocore). The `expected` texts complete the sentence "is not ...".
 */
const between = ([minimum, maximum]: TextRules["length"]): string => `${minimum} to ${grouped(maximum)} characters`;

const ALIAS = "[A-Za-z][A-Za-z0-9._-]{0,127}";
const ACCOUNT = "[0-9]{12}";
// Organizations API reference, OrganizationalUnit.Id and Root.Id.
const UNIT = "ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32}";

const aliasField = (expected: string, form: string, more: Pick<TextRules, "meant"> = {}) =>
  textField({
    expected,
    length: CHARACTERS.alias,
    characters: characterClass("[A-Za-z0-9._-]"),
    form: new RegExp(`^${form}$`, "u"),
    ...more,
  });

const alias = "an alias of 1 to 128 letters, digits, `.`, `_` and `-` that begins with a letter";
/** What an account is called in identity files. */
export const accountAlias = aliasField(alias, ALIAS);

/** What an organizational unit is called in identity files; an alias that looks like an id would be two things. */
export const organizationalUnitAlias = aliasField(`${alias} and is not itself an id`, `(?!(?:${UNIT})$)${ALIAS}`);

/** Parsers that take an id for a number drop the zeros that it begins with; people write it in groups of four digits. */
function idMeant(text: string): Flaw {
  if (/^\d{4}([- ])\d{4}\1\d{4}$/.test(text)) return { meant: text.replace(/\D/g, "") };
  if (!/^\d+$/.test(text)) return {};
  const bound = CHARACTERS.accountId[1];
  const isShort = text.length < bound && text.length >= bound - 4;
  return {
    count: { of: "characters", actual: text.length, bound },
    ...(isShort ? { perhaps: { text: text.padStart(bound, "0"), when: "leading-zero" } } : {}),
  };
}

export const accountId = textField({
  expected: "an AWS account id: 12 digits in quotes",
  length: CHARACTERS.accountId,
  alphabet: characterClass("[0-9]"),
  form: new RegExp(`^${ACCOUNT}$`, "u"),
  meant: idMeant,
});

/** An account in a list of targets; the id of an organizational unit would do for an alias, and is meant for none. */
export const accountReference = aliasField(
  "an account's alias, or its id: 12 digits in quotes",
  `(?:(?!(?:${UNIT})$)${ALIAS}|${ACCOUNT})`,
  { meant: idMeant },
);

export const organizationalUnitId = textField({
  expected: "the id of an organizational unit (`ou-ab12-34cd56ef`) or of the root (`r-ab12`)",
  length: CHARACTERS.organizationalUnitId,
  alphabet: characterClass("[0-9a-z-]"),
  form: new RegExp(`^(?:${UNIT})$`, "u"),
});

/** An organizational unit in a list of targets. */
export const organizationalUnitReference = aliasField("an organizational unit's alias or id", ALIAS);

// GroupDisplayName, and SensitiveStringType of descriptions, which takes the ideographic space as well.
const DISPLAYED = characterClass("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00A0]", "[\\t\\n\\r -~]");
const PRINTABLE = characterClass("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00A0\\u3000]", "[\\t\\n\\r -~]");
export const groupDisplayName = textField({
  expected: `a group's display name of ${between(CHARACTERS.groupName)} without control characters`,
  length: CHARACTERS.groupName,
  characters: DISPLAYED,
});

/** A display name with a place for the account's alias. */
export const groupTemplate = textField({
  expected: "a group's display name with `{account}` in it, such as `AWS-{account}-Developers`",
  length: CHARACTERS.groupName,
  characters: DISPLAYED,
  form: /\{account\}/u,
  pattern: `^(?=[\\s\\S]*\\{account\\})(?:${DISPLAYED.source})*$`,
  meant: (text) => {
    const [only, ...others] = text.match(/\{[^{}]*\}/g) ?? [];
    const isNear = only !== undefined && others.length === 0 && nearest(only, ["{account}"]) !== undefined;
    return isNear ? { meant: text.replace(only, "{account}") } : {};
  },
});

export const groupDescription = textField({
  expected: `a group's description of ${between(CHARACTERS.groupDescription)} without control characters`,
  length: CHARACTERS.groupDescription,
  characters: PRINTABLE,
});

export const groupId = textField({
  expected: "a group id of the identity store: a UUID, or 10 hex digits, `-` and a UUID",
  length: CHARACTERS.groupId,
  alphabet: characterClass("[0-9A-Fa-f-]"),
  form: /^(?:[0-9a-f]{10}-)?[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$/u,
});

/** Whatever is printed, and no white space. */
export const VISIBLE = characterClass("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]", "[!-~]");
export const externalId = textField({
  expected: `the id that the identity provider gave the group: ${between(CHARACTERS.externalId)} without white space`,
  length: CHARACTERS.externalId,
  characters: VISIBLE,
});

export const userName = textField({
  expected: `a user name of ${between(CHARACTERS.userName)} without white space`,
  length: CHARACTERS.userName,
  characters: VISIBLE,
});

const NAME = characterClass("[A-Za-z0-9_+=,.@-]");
export const permissionSetName = textField({
  expected: "a permission set's name: 1 to 32 of letters, digits and `_+=,.@-`",
  length: CHARACTERS.permissionSetName,
  characters: NAME,
});

export const permissionSetDescription = textField({
  expected: `a permission set's description: ${between(CHARACTERS.permissionSetDescription)} of Latin-1`,
  length: CHARACTERS.permissionSetDescription,
  characters: characterClass("[\\t\\n\\r\\u0020-\\u007E\\u00A1-\\u00FF]"),
});

export const sessionDuration = textField({
  expected: "an ISO 8601 duration of 1 to 12 hours, such as `PT1H` or `PT1H30M`",
  length: [1, 100],
  alphabet: characterClass("[PDTHMS0-9]"),
  form: DURATION,
  further: sessionFlaw,
  meant: durationMeant,
});

export const relayState = textField({
  expected: `a relay state: ${between(CHARACTERS.relayState)} of a URL, or spaces`,
  length: CHARACTERS.relayState,
  characters: characterClass("[a-zA-Z0-9&$@#\\\\/%?=~\\-_'\"|!:,.;*+[\\] (){}]"),
});

const PATH = "(?:/[A-Za-z0-9.,+@=_-]+)*/";
export const managedPolicyArn = textField({
  expected: "the ARN of an AWS managed policy, such as `arn:aws:iam::aws:policy/ReadOnlyAccess`",
  length: CHARACTERS.managedPolicyArn,
  alphabet: characterClass("[A-Za-z0-9:/.,+@=_-]"),
  form: new RegExp(`^arn:aws(?:-[a-z]{1,5}){0,3}:iam::aws:policy${PATH}[A-Za-z0-9.,+=@_-]+$`, "u"),
  meant: policyMeant,
});

function policyMeant(text: string): Flaw {
  const own = /^arn:aws[a-z-]*:iam::\d{12}:policy\/(?:.*\/)?([\w+=,.@-]+)$/.exec(text);
  if (own) return { perhaps: { text: own[1] ?? "", when: "customer-managed" } };
  const isName = /^(?:[A-Za-z0-9.,+@=_-]+\/)*[A-Za-z][A-Za-z0-9.,+=@_-]*$/.test(text);
  return isName ? { perhaps: { text: `arn:aws:iam::aws:policy/${text}`, when: "aws-managed" } } : {};
}

export const customerManagedPolicyName = textField({
  expected: "a customer managed policy's name: 1 to 128 of letters, digits and `_+=,.@-`",
  length: CHARACTERS.policyName,
  characters: NAME,
});

const isPath = new RegExp(`^${PATH}$`, "u");
export const policyPath = textField({
  expected: "a policy path of 1 to 512 characters that begins and ends with `/`, such as `/teams/`",
  length: CHARACTERS.policyPath,
  characters: characterClass("[A-Za-z0-9.,+@=_/-]"),
  form: isPath,
  meant: (text) => {
    const whole = `/${text}/`.replaceAll(/\/+/g, "/");
    return isPath.test(whole) && whole.length <= CHARACTERS.policyPath[1] ? { meant: whole } : {};
  },
});

const TAG = characterClass("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]", "[A-Za-z0-9 _.:/=+\\-@]");
export const tagName = textField({
  expected: `a tag key of ${between(CHARACTERS.tagKey)} (letters, digits, spaces and \`_.:/=+-@\`) that does not begin with \`aws:\``,
  length: CHARACTERS.tagKey,
  characters: TAG,
  form: /^(?![aA][wW][sS]:)/u,
  pattern: `^(?![aA][wW][sS]:)(?:${TAG.source})*$`,
});

export const tagValue = textField({
  expected: "a tag value of at most 256 letters, digits, spaces and `_.:/=+-@`",
  length: CHARACTERS.tagValue,
  characters: TAG,
});
