import { type Asking, answerNow, heldRead } from "../asking.ts";
import type { Dialect, Document, HeldBlob } from "../core.ts";
import { decode, utf16 } from "../documents/decode.ts";
import { createSource } from "../documents/source.ts";
import { DOCUMENT_BYTES } from "../limits.ts";
import { shellTextOf } from "./lex/commands/command-texts.ts";
import { passesPath, passesSomewhere } from "./prefilter.ts";
import { definitionsIn, readingsOf } from "./readings.ts";
import type { FoundDefinition, Leave, Unread } from "./scan.ts";
import type { Streamed } from "./secrets.ts";
import { readTexts } from "./texts.ts";

interface Kind {
  readonly paths: [string, ...string[]];
  readonly dialects: readonly Dialect[];
}

/**
 * Paths that are read alike. What a content means depends on its name: a copy as `a.txt` must not hide what `main.tf` defines, nor one as
 * `a.j2` what the script `user_data.j2` does. `beginning` is that of the content, of BEGINNING_CHARACTERS.
 */
function kindsOf(paths: readonly string[], beginning: string, dialects: readonly Dialect[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const path of dialects.length > 0 ? paths : []) {
    const own = dialects.filter((dialect) => passesPath(dialect.anchor, path));
    const [suffix] = /(?:\.[^/]*|[^/.]*)$/.exec(path) ?? [path];
    const isScript = shellTextOf(path, beginning) !== undefined;
    const key = [suffix, isScript, ...own.map((dialect) => dialect.id)].join("\0");
    const known = kinds.get(key);
    if (known) known.paths.push(path);
    else kinds.set(key, { paths: [path], dialects: own });
  }
  return [...kinds.values()];
}

/** What the dialects find in a file under some of its names. */
export interface FoundInFile extends Pick<Kind, "paths"> {
  readonly definitions: readonly Omit<FoundDefinition, "paths">[];
  readonly unread: readonly Unread[];
}

/** What the dialects find under each of a file's names. */
export function readDefinitions(blob: HeldBlob, dialects: readonly Dialect[], leave: Leave): readonly FoundInFile[] {
  const { paths, bytes } = blob;
  if (dialects.length === 0) return [];
  if (bytes.length > DOCUMENT_BYTES) {
    const content = { paths, size: bytes.length, wide: utf16(bytes) };
    return answerNow(unparsedDefinitions(content, dialects), heldRead(bytes));
  }
  const { text } = decode(bytes);
  const readers = dialects.filter((dialect) => passesSomewhere(dialect.anchor, paths, text));
  if (readers.length === 0 || leave(blob)) return [];
  return kindsOf(paths, text.slice(0, BEGINNING_CHARACTERS), readers).map((kind) => findDefinitions(kind, text));
}

/** The same for a content that is too large to be parsed: it is only asked whether it names what a dialect looks for. */
export function* unparsedDefinitions(content: Streamed, dialects: readonly Dialect[]): Asking<readonly FoundInFile[]> {
  const { paths } = content;
  if (dialects.length === 0) return [];
  const named = new Set<Dialect>();
  let beginning: string | undefined;
  yield* readTexts(paths[0], content, undefined, ({ source }) => {
    beginning ??= source.text.slice(0, BEGINNING_CHARACTERS);
    for (const dialect of dialects)
      if (!named.has(dialect) && passesSomewhere(dialect.anchor, paths, source.text)) named.add(dialect);
  });
  const why = `it has ${content.size} bytes, which is too large to be parsed`;
  const isRead = (kind: Kind): boolean =>
    kind.dialects.some((dialect) => kind.paths.some((path) => dialect.readsFrom?.(path, beginning ?? "") !== false));
  return kindsOf(paths, beginning ?? "", [...named])
    .filter(isRead)
    .map((kind) => ({ paths: kind.paths, definitions: [], unread: unreadUnder(kind, why) }));
}

/** What tells a script from a program of the machine. */
const BEGINNING_CHARACTERS = 1000;

/** By each name, since the policy may exclude some of them. */
const unreadUnder = ({ paths }: Kind, why: string): readonly Unread[] => paths.map((path) => ({ path, why }));

function findDefinitions(kind: Kind, text: string): FoundInFile {
  const { paths, dialects } = kind;
  const [path] = paths;
  const view = { ...createSource(path, text), undone: [] };
  const readings = readingsOf(path, text);
  const definitions = dialects.flatMap((dialect) =>
    [...definitionsIn(view, readings, dialect)].map(({ at, ...definition }) => ({
      definition,
      place: at.source.place(at.start, at.end),
    })),
  );
  const isUnread = readings.some(({ documents }) => documents.some(isRefused));
  return { paths, definitions, unread: isUnread ? unreadUnder(kind, "it nests too deeply to be parsed") : [] };
}

// What a parser refused as a whole may define anything; a file with a mere syntax error still yields what is certain.
const isRefused = ({ problems }: Document): boolean =>
  problems.some(({ found }) => found === "TOO_DEEP" || found === "ALIAS_BOMB");
