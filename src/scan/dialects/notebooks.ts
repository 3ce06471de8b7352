import type { Dialect, Node, Span } from "../../core.ts";
import { isTextNode, type Mapping, outsideOf, type TextNode } from "../../documents/embedded.ts";
import { parseJson } from "../../documents/json.ts";
import { itemsOf, stringOf, valueAt } from "../../documents/nodes.ts";
import { countBefore } from "../../sorted.ts";
import { partsOfCell } from "../lex/notebook-cells.ts";
import { spellingsOfAny } from "../spelling.ts";
import { refusalsIn } from "../templates/templates.ts";
import { definitionsInFile, type InnerFile, PROGRAM_TEXTS } from "./within/inner-files.ts";

/**
 * Notebooks of Jupyter: their cells of code, as the given dialects read a program of their language. What one cell binds, the next
 * ones know. Cells of text, and what cells have printed, are none. What is found keeps its dialect. Format: nbformat 4 and 3,
 * https://nbformat.readthedocs.io/en/latest/format_description.html
 */
export const notebooks = (dialects: readonly Dialect[]): Dialect => ({
  id: "notebooks",
  anchor: { ...spellingsOfAny(PROGRAM_TEXTS), paths: /\.ipynb$/i },
  *read(view) {
    const document = parseJson(view.path, view.text);
    yield* refusalsIn([document], "notebooks");
    for (const file of filesIn(document.root)) yield* definitionsInFile(file, view, dialects);
  },
});

/** The cells in the notebook's own language are one file; what another program runs, or a cell writes, is one of its own. */
function* filesIn(root: Node): Iterable<InnerFile> {
  const own = fileOf(languageOf(root));
  if (own === undefined) return;
  const program: Piece[] = [];
  for (const cell of cellsOf(root).filter(isCode)) {
    const nodes = piecesOf(valueAt(cell, "source") ?? valueAt(cell, "input"));
    for (const { file, text } of partsOfCell(nodes.map(({ value }) => value).join(""), own)) {
      const piece = { text: `${text}\n`, nodes };
      if (file === own) program.push(piece);
      else yield joined(file, [piece]);
    }
  }
  yield joined(own, program);
}

const isCode = (cell: Node): boolean => stringOf(valueAt(cell, "cell_type")) === "code";

/** Cells of nbformat 4, and those of the worksheets of nbformat 3. */
const cellsOf = (root: Node): readonly Node[] => [
  ...itemsOf(valueAt(root, "cells")),
  ...itemsOf(valueAt(root, "worksheets")).flatMap((sheet) => itemsOf(valueAt(sheet, "cells"))),
];

function languageOf(root: Node): string {
  const metadata = valueAt(root, "metadata");
  const named =
    valueAt(valueAt(metadata, "kernelspec"), "language") ?? valueAt(valueAt(metadata, "language_info"), "name");
  return stringOf(named) ?? "python";
}

const LANGUAGES: readonly (readonly [language: RegExp, file: string])[] = [
  [/^i?python/i, "cell.py"],
  [/^(?:javascript|typescript|deno)$/i, "cell.ts"],
  [/^java$/i, "Cell.java"],
  [/^go$/i, "cell.go"],
  [/^ruby$/i, "cell.rb"],
  [/^rust$/i, "cell.rs"],
  [/^php$/i, "cell.php"],
  [/^(?:c#|csharp)$/i, "cell.cs"],
  [/^(?:bash|sh|shell)$/i, "cell.sh"],
  [/^(?:pwsh|powershell)$/i, "cell.ps1"],
];

const fileOf = (language: string): string | undefined => LANGUAGES.find(([name]) => name.test(language))?.[1];

/** The texts of which a cell consists: one, or its lines. */
const piecesOf = (source: Node | undefined): readonly TextNode[] =>
  (source?.type === "list" ? source.items : [source]).filter(isTextNode);

/** A cell's program, and the texts in the notebook that it has the offsets of. */
interface Piece {
  readonly text: string;
  readonly nodes: readonly TextNode[];
}

/** A text of the notebook, and the offset at which it begins in the joined file. */
interface Part {
  readonly from: number;
  readonly node: TextNode;
}

/** The last part that begins no later than an offset: a cell may have a part for each of thousands of lines. */
const partAt = (parts: readonly Part[], offset: number): Part | undefined =>
  parts[countBefore(parts, ({ from }) => from <= offset) - 1];

/** Several programs as one file. */
function joined(name: string, pieces: readonly Piece[]): InnerFile {
  const parts: Part[] = [];
  let length = 0;
  for (const { text, nodes } of pieces) {
    let from = length;
    for (const node of nodes) {
      parts.push({ from, node });
      from += node.value.length;
    }
    length += text.length;
  }
  const mappings = new Map<TextNode, Mapping>();
  const outside = (offset: Pick<Span, "start" | "end">): Span | undefined => {
    const part = partAt(parts, offset.start);
    if (!part) return undefined;
    const mapping = mappings.get(part.node) ?? outsideOf(part.node);
    mappings.set(part.node, mapping);
    return mapping({ start: offset.start - part.from, end: offset.end - part.from });
  };
  return {
    name,
    text: pieces.map(({ text }) => text).join(""),
    outside: ({ start, end }) => ({
      start: outside({ start, end: start + 1 })?.start ?? 0,
      end: outside({ start: Math.max(start, end - 1), end })?.end ?? 0,
    }),
  };
}
