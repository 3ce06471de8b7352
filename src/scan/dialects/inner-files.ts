import type { Definition, Dialect, Span, View } from "../../core.ts";
import { parseDocuments } from "../../documents/parse.ts";
import { createSource } from "../../documents/source.ts";
import { passes } from "../prefilter.ts";

/** A file that stands as text within another one. */
export interface InnerFile {
  /** A name that tells what it is. */
  readonly name: string;
  readonly text: string;
  /** Leads a stretch of it to the file around it. */
  outside(inner: Pick<Span, "start" | "end">): Pick<Span, "start" | "end">;
}

/** What the dialects find in a file within another one: as they say it, at the place in the file around it. */
export function* definitionsWithin(file: InnerFile, outer: View, dialects: readonly Dialect[]): Iterable<Definition> {
  const { name, text } = file;
  const view: View = { ...createSource(name, text), undone: [] };
  const documents = parseDocuments(name, text);
  for (const dialect of dialects.filter(({ anchor }) => passes(anchor, name, text))) {
    for (const document of documents.length > 0 ? documents : [undefined]) {
      for (const definition of dialect.read(view, () => document)) {
        const { start, end } = file.outside(definition.at);
        yield { ...definition, at: { source: outer, start, end } };
      }
    }
  }
}
