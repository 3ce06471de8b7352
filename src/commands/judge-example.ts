import { randomBytes } from "node:crypto";
import {
  type Blob,
  type Dialect,
  type Example,
  type Finding,
  isSecretRule,
  type Rule,
  type SecretRule,
  type Tree,
} from "../core.ts";
import { serializeSnapshot } from "../directory/snapshot.ts";
import { guard, type Outcome } from "../guard.ts";

/** The day on which examples are judged. */
const TODAY = "2026-06-15T12:00:00Z";

/**
 * Judges an example of a rule by all rules, as a change of `base` where it has one. "{{sample}}" stands for a secret that is
 * made of random bytes for this one call, and "{{companion}}" for what stands beside it.
 */
export function judgeExample(
  rule: Rule,
  example: Example,
  rules: readonly Rule[],
  dialects: readonly Dialect[],
): Promise<Outcome> {
  const fill = isSecretRule(rule) ? fillFor(rule) : (text: string) => text;
  const head = memoryTree("the example", example.files, fill);
  const base = example.base && memoryTree("the base", example.base, fill);
  const takenAt = TODAY;
  const directory = example.directory && {
    path: "example",
    text: serializeSnapshot({ instance: "default", takenAt, groups: example.directory }),
  };
  return guard(
    {
      head,
      ...(base ? { base } : {}),
      trusted: base ?? head,
      existingCounts: base !== undefined,
      choices: { directory: directory ?? "off", directoryTimeoutMs: 1000 },
    },
    { rules, dialects, workerUrl: undefined, environment: {}, isEnvironmentTrusted: true, now: () => new Date(TODAY) },
  );
}

function fillFor(rule: SecretRule): (text: string) => string {
  const random = (bytes: number): Uint8Array => randomBytes(bytes);
  const sample = rule.sample(random);
  const companion = rule.setting?.(random).companion ?? "";
  return (text) => text.replaceAll("{{sample}}", () => sample).replaceAll("{{companion}}", () => companion);
}

/** A tree of files that exist only in memory, their texts changed by `fill`. */
export function memoryTree(
  name: string,
  files: Readonly<Record<string, string>>,
  fill: (text: string) => string = (text) => text,
): Tree {
  const blobs = new Map(
    Object.entries(files).map(([path, text]): [string, Blob] => [
      path,
      { paths: [path], kind: "file", bytes: Buffer.from(fill(text)) },
    ]),
  );
  return {
    name,
    async *blobs() {
      yield* blobs.values();
    },
    read: async (path) => blobs.get(path),
  };
}

/**
 * What a rule finds in an example, one line a finding: `path:line:column-line:column: severity: message [rule]`, as the golden
 * outputs hold it. What changes with the sample is left out.
 */
export async function exampleOutput(
  rule: Rule,
  example: Example,
  rules: readonly Rule[],
  dialects: readonly Dialect[],
): Promise<string> {
  const { report } = await judgeExample(rule, example, rules, dialects);
  const own = report.findings.filter((finding) => finding.rule === rule.id);
  return own.map((finding) => `${lineOf(finding, isSecretRule(rule))}\n`).join("");
}

function lineOf(finding: Finding, isSecret: boolean): string {
  const { path, startLine, startColumn, endLine, endColumn, severity, message, suggestion } = finding;
  const place = path === undefined ? "" : `${path}:${startLine}:${startColumn}-${endLine}:${endColumn}: `;
  const said = isSecret ? message.replace(/: .*?\)/, "") : message;
  return `${place}${severity}: ${said}${suggestion === undefined ? "" : ` => ${suggestion}`} [${finding.rule}]`;
}
