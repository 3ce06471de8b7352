import type { Blob } from "../core.ts";
import { decode } from "../documents/decode.ts";
import type { GitObject } from "../git/objects.ts";
import { PATHS_AT_ONCE } from "../limits.ts";
import type { FoundSecret } from "./scan.ts";

/** Path names on their way through a scan. */
export interface PathNames {
  /** Takes a path; answers a blob of many names once enough have come. */
  add(path: string): readonly Blob[];
  /** The names that are left. */
  rest(): readonly Blob[];
  /** What was found in such blobs, at the paths themselves. Everything else stays as it is. */
  resolve(found: readonly FoundSecret[]): readonly FoundSecret[];
}

/** Names are searched in batches, for a text of its own for each costs more than the search. */
export function createPathNames(): PathNames {
  const batches: (readonly string[])[] = [];
  let waiting: string[] = [];
  const flush = (): readonly Blob[] => {
    if (waiting.length === 0) return [];
    batches.push(waiting);
    const bytes = Buffer.from(waiting.map((path) => path + GAP).join(""));
    waiting = [];
    return [{ kind: "path", paths: [String(batches.length - 1)], bytes }];
  };
  return {
    add(path) {
      waiting.push(path);
      return waiting.length < PATHS_AT_ONCE ? [] : flush();
    },
    rest: flush,
    resolve: (found) =>
      found.map((item) => {
        if (item.beside !== "path") return item;
        const { path, line } = pathAt(batches[Number(item.paths[0])] ?? [], item.place.startLine);
        const { place } = item;
        const lines = { startLine: place.startLine - line + 1, endLine: place.endLine - line + 1 };
        return { ...item, paths: [path], place: { ...place, ...lines, path } };
      }),
  };
}

/** An empty line, so that nothing that is wrapped over lines goes from one name into the next; the blank parts it from a carriage return. */
const GAP = " \n\n";

/** The path that stands in a line of its batch, and the line in which it begins. */
function pathAt(batch: readonly string[], wanted: number): { readonly path: string; readonly line: number } {
  let line = 1;
  for (const path of batch) {
    const next = line + path.split(/\r\n|\r|\n/).length + 1;
    if (wanted < next) return { path, line };
    line = next;
  }
  return { path: batch.at(-1) ?? "", line };
}

/** A commit or tag object as a blob: its message, and the names and addresses of the people in its header. */
export function messageBlob({ oid, type, bytes }: GitObject): Blob {
  if (type !== "tag") return { kind: "commit", paths: [`commit ${oid}`], bytes, oid };
  const name = /^tag (.+)$/m.exec(decode(bytes).text)?.[1] ?? oid;
  return { kind: "tag", paths: [`tag ${name}`], bytes, oid };
}
