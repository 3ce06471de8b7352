import type { HeldBlob, SecretRule } from "../core.ts";
import { decode } from "../documents/decode.ts";
import type { HeldObject } from "../git/objects.ts";
import { NAMES_AT_ONCE } from "../limits.ts";
import { type FoundSecret, scanBlob } from "./scan.ts";

/** Names of paths, or of references, on their way through a scan. */
export interface Names {
  /** Takes a name; answers a blob of many names once enough have come. */
  add(name: string): readonly HeldBlob[];
  /** The names that are left. */
  rest(): readonly HeldBlob[];
  /** What was found in such blobs, at the names themselves, if it is found in them alone. Everything else stays as it is. */
  resolve(found: readonly FoundSecret[], rules: readonly SecretRule[]): readonly FoundSecret[];
}

/** Names are searched in batches, for a text of its own for each costs more than the search. */
export function createNames(kind: "path" | "reference"): Names {
  const batches: (readonly string[])[] = [];
  let waiting: string[] = [];
  const flush = (): readonly HeldBlob[] => {
    if (waiting.length === 0) return [];
    batches.push(waiting);
    const bytes = Buffer.from(waiting.map((name) => name + GAP).join(""));
    waiting = [];
    return [{ kind, paths: [String(batches.length - 1)], bytes }];
  };
  return {
    add(name) {
      waiting.push(name);
      return waiting.length < NAMES_AT_ONCE ? [] : flush();
    },
    rest: flush,
    resolve(found, rules) {
      const nameOf = ({ paths, place }: FoundSecret): string =>
        nameAt(batches[Number(paths[0])] ?? [], place.startLine);
      const names = new Set(found.filter(({ beside }) => beside === kind).map(nameOf));
      const others = found.filter(({ beside }) => beside !== kind);
      return [...others, ...longest(names).flatMap((name) => searchAlone(kind, name, rules))];
    },
  };
}

/** Without folders of which a path below is there too: it holds all that their names hold, and a token that a slash cuts in two. */
function longest(paths: ReadonlySet<string>): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
      folders.add(path.slice(0, slash));
    }
  }
  return [...paths].filter((path) => !folders.has(path));
}

/** A rule may go by what stands near; the next name is not near, it is only next in the batch. */
function searchAlone(kind: "path" | "reference", name: string, rules: readonly SecretRule[]): readonly FoundSecret[] {
  const alone: HeldBlob = { kind, paths: [name], bytes: Buffer.from(name) };
  return scanBlob(alone, { secrets: rules, dialects: [] }).secrets;
}

/**
 * An empty line, so that nothing that is wrapped over lines goes from one name into the next; the blank parts it from a carriage return.
 */
const GAP = " \n\n";

/** The name that stands in a line of its batch. */
function nameAt(batch: readonly string[], wanted: number): string {
  let line = 1;
  for (const name of batch) {
    line += name.split(/\r\n|\r|\n/).length + 1;
    if (wanted < line) return name;
  }
  return batch.at(-1) ?? "";
}

/**
 * A commit or tag object as blobs: its message; and the people, and whatever else its header holds. The two are no context of each
 * other: a signature, or an id, is no credential because the message speaks of one.
 */
export function messageBlobs({ oid, type, bytes }: HeldObject): readonly HeldBlob[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = text.indexOf("\n\n");
  const header = text.toString("latin1", 0, end < 0 ? text.length : end);
  const people = header.replace(/^(?:tree|parent|object) [0-9a-f]+$/gm, "");
  const parts = [Buffer.from(people, "latin1"), ...(end < 0 ? [] : [text.subarray(end + 2)])];
  const kind = type === "tag" ? "tag" : "commit";
  const name = kind === "tag" ? `tag ${/^tag (.+)$/m.exec(decode(bytes).text)?.[1] ?? oid}` : `commit ${oid}`;
  return parts.map((part) => ({ kind, paths: [name], bytes: part, oid }));
}
