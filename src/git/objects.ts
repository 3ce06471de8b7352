import { UserError } from "../errors.ts";
import { BLOB_BYTES } from "../limits.ts";
import { type ByteReader, byteReader } from "./byte-reader.ts";
import { HOW_TO_FETCH_ALL } from "./failure.ts";
import { requireId } from "./references.ts";
import type { Repository } from "./repository.ts";
import { streamGit } from "./run.ts";

export interface GitObject {
  readonly oid: string;
  /** "blob", "commit", "tree" or "tag". */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Set where it is larger than can be held, so that `bytes` is empty: its size. Only of blobs. */
  readonly unheld?: number;
}

/** Ids that go to git in one piece. */
const IDS_AT_ONCE = 512;

/**
 * The objects of these full ids, in that order, out of one `git cat-file --batch`. Every reply is compared with the
 * question: git says "missing" and ends with exit code 0. Throws UserError for a missing or damaged object, for one too large
 * that is no blob, and a short answer. `nameOf` says what an object is called in such an error; asked for objects in their order.
 */
export async function* readObjects(
  repository: Repository,
  oids: Iterable<string> | AsyncIterable<string>,
  nameOf: (oid: string) => string = (oid) => oid,
): AsyncGenerator<GitObject> {
  const asked: string[] = [];
  const input = questions(repository, oids, asked);
  const stream = streamGit(repository, ["cat-file", "--batch", "--buffer"], { input });
  const reader = byteReader(stream);
  try {
    for (;;) {
      const header = await reader.line();
      if (header === undefined) break;
      const oid = asked.shift();
      const size = sizeIn(header, oid, nameOf);
      const content = await contentOf(reader, size);
      const end = await reader.bytes(1);
      if (content === undefined || end === undefined || oid === undefined) throw shortAnswer(asked.length + 1);
      yield { oid, type: header.split(" ", 2)[1] ?? "", ...content };
    }
    if (asked.length > 0) throw shortAnswer(asked.length);
  } finally {
    await stream.return(0);
  }
}

/** What comes next in the answer, or, of what is larger than can be held, its size. Undefined where it is not all there. */
async function contentOf(reader: ByteReader, size: number): Promise<Pick<GitObject, "bytes" | "unheld"> | undefined> {
  if (size > BLOB_BYTES) return (await reader.skip(size)) ? { bytes: new Uint8Array(0), unheld: size } : undefined;
  const bytes = await reader.bytes(size);
  return bytes && { bytes };
}

/** Notes what is asked in `asked`, from where each reply takes it off again. */
async function* questions(
  repository: Repository,
  oids: Iterable<string> | AsyncIterable<string>,
  asked: string[],
): AsyncGenerator<string> {
  let lines = 0;
  let piece = "";
  for await (const oid of oids) {
    asked.push(requireId(repository, oid));
    piece += `${oid}\n`;
    lines += 1;
    if (lines % IDS_AT_ONCE !== 0) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

function sizeIn(header: string, oid: string | undefined, nameOf: (oid: string) => string): number {
  if (oid === undefined) throw new UserError("git cat-file answered more than it was asked.");
  if (header === `${oid} missing`) {
    throw new UserError(
      `The object ${oid} (${nameOf(oid)}) is missing in this repository, so it cannot be judged. ${HOW_TO_FETCH_ALL}`,
    );
  }
  const [, answered, size] = /^([0-9a-f]+) [a-z]+ (\d+)$/.exec(header) ?? [];
  if (answered !== oid)
    throw new UserError(`git cat-file was asked for ${oid} and answered ${JSON.stringify(header)}.`);
  if (Number(size) <= BLOB_BYTES || header.includes(" blob ")) return Number(size);
  throw new UserError(`${nameOf(oid)} has ${size} bytes (object ${oid}); more than ${BLOB_BYTES} are not read.`);
}

const shortAnswer = (count: number): UserError =>
  new UserError(`git cat-file ended with ${count} object(s) unanswered. The repository may be damaged: run git fsck.`);
