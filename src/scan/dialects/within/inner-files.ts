import type { Definition, Dialect, Span, View } from "../../../core.ts";
import { createSource } from "../../../documents/source.ts";
import { COMMAND_OPERATIONS, METHOD_OPERATIONS } from "../../lex/iam-operations.ts";
import { passes } from "../../prefilter.ts";
import { definitionsIn, readingsOf } from "../../readings.ts";
import { refusalsIn } from "../../templates/templates.ts";

/** What a program of any language holds that is looked into: names of operations, classes and types. */
export const PROGRAM_TEXTS: readonly string[] = [
  ...[...METHOD_OPERATIONS.keys(), ...COMMAND_OPERATIONS.keys(), "aws_iam_", "AWS::IAM::", "-IAM", "add_user"],
  ...[
    "User",
    "AccessKey",
    "LoginProfile",
    "SshKey",
    "SigningCertificate",
    "ServiceSpecificCredential",
    "GroupMembership",
  ],
];

/** A file that stands as text within another one. */
export interface InnerFile {
  /** A name that tells what it is. */
  readonly name: string;
  readonly text: string;
  /** Leads a stretch of it to the file around it. */
  outside(inner: Pick<Span, "start" | "end">): Pick<Span, "start" | "end">;
}

/**
 * What the dialects find in a file within another one: as they say it, at the place in the file around it. A file that one of them would
 * read and the parser refused is told of once.
 */
export function* definitionsInFile(file: InnerFile, outer: View, dialects: readonly Dialect[]): Iterable<Definition> {
  for (const definition of definitionsOf(file, dialects)) {
    const { start, end } = file.outside(definition.at);
    yield { ...definition, at: { source: outer, start, end } };
  }
}

function* definitionsOf({ name, text }: InnerFile, dialects: readonly Dialect[]): Iterable<Definition> {
  const readers = dialects.filter(({ anchor }) => passes(anchor, name, text));
  const [first] = readers;
  if (!first) return;
  const view: View = { ...createSource(name, text), undone: [] };
  const readings = readingsOf(name, text);
  const [refusal] = refusalsIn(
    readings.flatMap(({ documents }) => documents),
    first.id,
  );
  if (refusal) yield refusal;
  for (const dialect of readers) yield* definitionsIn(view, readings, dialect);
}
