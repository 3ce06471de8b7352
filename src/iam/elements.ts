/**
 * The words of the IAM policy language, as an identity-based policy may use them. Source: IAM user guide, "Grammar of the IAM JSON
 * policy language" and "IAM JSON policy elements reference".
 */
export const POLICY_ELEMENTS: readonly string[] = ["Version", "Statement"];
export const STATEMENT_ELEMENTS: readonly string[] = [
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
];
/** Elements of the language that an identity-based policy must not have. Source: the grammar's notes on `id_block` and `principal_block`. */
export const RESOURCE_POLICY_ELEMENTS: readonly string[] = ["Id", "Principal", "NotPrincipal"];

export const VERSIONS: readonly string[] = ["2012-10-17", "2008-10-17"];
export const EFFECTS: readonly string[] = ["Allow", "Deny"];

/** What the values of an operator are compared as. */
export type OperandType = "String" | "Numeric" | "Date" | "Boolean" | "Binary" | "IpAddress" | "Arn";

const comparisons = (type: "Numeric" | "Date"): readonly (readonly [string, OperandType])[] =>
  ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"].map((suffix) => [
    `${type}${suffix}`,
    type,
  ]);

/** The condition operators without prefix and suffix. Source: IAM user guide, "IAM JSON policy elements: Condition operators". */
export const OPERATORS: ReadonlyMap<string, OperandType> = new Map<string, OperandType>([
  ["StringEquals", "String"],
  ["StringNotEquals", "String"],
  ["StringEqualsIgnoreCase", "String"],
  ["StringNotEqualsIgnoreCase", "String"],
  ["StringLike", "String"],
  ["StringNotLike", "String"],
  ...comparisons("Numeric"),
  ...comparisons("Date"),
  ["Bool", "Boolean"],
  ["BinaryEquals", "Binary"],
  ["IpAddress", "IpAddress"],
  ["NotIpAddress", "IpAddress"],
  ["ArnEquals", "Arn"],
  ["ArnLike", "Arn"],
  ["ArnNotEquals", "Arn"],
  ["ArnNotLike", "Arn"],
  ["Null", "Boolean"],
]);

/** Set operators that may stand before a condition operator. Source: IAM user guide, "Set operators for multivalued context keys". */
export const SET_OPERATORS: readonly string[] = ["ForAllValues:", "ForAnyValue:"];
/** May end every operator but `Null`. Source: IAM user guide, "...IfExists condition operators". */
export const IF_EXISTS = "IfExists";

/** Every condition operator as it may be written. */
export const ALL_OPERATORS: ReadonlyMap<string, OperandType> = new Map(
  [...OPERATORS].flatMap(([operator, type]) =>
    ["", ...SET_OPERATORS].flatMap((prefix) =>
      ["", ...(operator === "Null" ? [] : [IF_EXISTS])].map(
        (suffix) => [`${prefix}${operator}${suffix}`, type] as const,
      ),
    ),
  ),
);
