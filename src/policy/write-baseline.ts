import type { Waiver } from "../core.ts";
import { plain } from "../report/plain.ts";

/** One secret that a baseline accepts, and what a reader may know of it. */
export interface BaselineEntry {
  readonly waiver: Waiver & { readonly fingerprint: string };
  /** What it is and where: never the secret itself. */
  readonly about: string;
}

export interface BaselineOptions {
  /** The entries come from the whole history, and not from one tree. */
  readonly history: boolean;
  readonly json: boolean;
}

/**
 * A baseline file as text: one entry for each secret, in an order that depends on nothing else, and no date and no line number, so
 * that it changes only where a secret comes or goes. JSON has no comments, and so says less.
 */
export function serializeBaseline(entries: readonly BaselineEntry[], { history, json }: BaselineOptions): string {
  const sorted = [...entries].sort((left, right) => compare(keyOf(left), keyOf(right)));
  if (json) {
    const waivers = sorted.map(({ waiver }) => waiver);
    return `${JSON.stringify({ schemaVersion: 1, ...(history ? { history } : {}), waivers }, undefined, 2)}\n`;
  }
  const scope = history
    ? ["history: true # of everything that any reference reaches; only such a check sees all of it"]
    : [];
  const waivers = sorted.length === 0 ? ["waivers: []"] : ["waivers:", ...sorted.flatMap(linesFor)];
  return `${[...HEAD, ...(sorted.some(isScimToken) ? ROTATE : []), "schemaVersion: 1", ...scope, ...waivers].join("\n")}\n`;
}

const HEAD = [
  "# Secrets that were here when this file was written by `identity-guard baseline`, accepted one by one until they expire.",
  "# It holds no secret, only fingerprints of them. It works from the moment at which it is on the default branch.",
];
const ROTATE = [
  "# An entry for aws-scim-token does not make the token harmless. Delete the token in IAM Identity Center first: Settings,",
  "# Identity source, Manage provisioning, Access tokens.",
];

const isScimToken = ({ waiver }: BaselineEntry): boolean => waiver.rule === "aws-scim-token";

/** JSON strings are YAML strings. Source: YAML 1.2.2, section 1.2. */
function linesFor({ waiver, about }: BaselineEntry): readonly string[] {
  const { rule, fingerprint, owner, reason, expires } = waiver;
  return [
    `  # ${plain(about)}`,
    `  - rule: ${rule}`,
    `    fingerprint: "${fingerprint}"`,
    `    owner: ${JSON.stringify(owner)}`,
    `    reason: ${JSON.stringify(reason)}`,
    `    expires: "${expires}"`,
  ];
}

const keyOf = ({ waiver }: BaselineEntry): string => `${waiver.rule} ${waiver.fingerprint}`;
const compare = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);
