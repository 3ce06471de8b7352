import type { Held, NotHeld } from "../core.ts";
import { UserError } from "../errors.ts";
import { BLOB_BYTES, MESSAGE_BYTES } from "../limits.ts";
import { type ByteReader, byteReader } from "./byte-reader.ts";
import { HOW_TO_FETCH_ALL } from "./failure.ts";
import { type LargeObjectSource, largeObject, type ObjectStream } from "./large-object.ts";
import { requireId } from "./references.ts";
import type { Repository } from "./repository.ts";
import { streamGit } from "./run.ts";

export type GitObject = HeldObject | LargeBlobObject;
/** An object of which all bytes are in memory. */
export interface HeldObject extends Held {
  readonly oid: string;
  /** "blob", "commit", "tree" or "tag". */
  readonly type: string;
}
/** A blob that has to be asked for its bytes, before the next object is. */
export interface LargeBlobObject extends NotHeld {
  readonly oid: string;
  readonly type: "blob";
}

/** Ids that go to git in one piece. */
const IDS_AT_ONCE = 512;

/** How objects are read. */
export interface ReadOptions {
  /** What an object is called in an error; asked for objects in their order. */
  readonly nameOf?: (oid: string) => string;
  /** Bytes of a blob that is held. */
  readonly heldBytes?: number;
}

/**
 * The objects of these full ids, in that order, out of one `git cat-file --batch`. Every reply is compared with the
 * question: git says "missing" and ends with exit code 0. Throws UserError for a missing or damaged object, for one too large
 * that is no blob, and a short answer.
 */
export async function* readObjects(
  repository: Repository,
  oids: Iterable<string> | AsyncIterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<GitObject> {
  const asked: string[] = [];
  const { reader, close } = startReading(repository, questions(repository, oids, asked));
  const { nameOf = (oid) => oid, heldBytes = BLOB_BYTES } = options;
  try {
    for (;;) {
      const header = await reader.line();
      if (header === undefined) break;
      const answered = answerIn(header, asked.shift(), nameOf);
      const short = (): UserError => shortAnswer(asked.length + 1);
      if (answered.type === "blob" && answered.size > heldBytes) {
        const again = (): Promise<ObjectStream> => readAgain(repository, answered.oid, nameOf);
        yield* readLarge(answered, { first: reader, again, short });
      } else {
        yield await readHeld(answered, reader, short);
      }
    }
    if (asked.length > 0) throw shortAnswer(asked.length);
  } finally {
    await close();
  }
}

function startReading(repository: Repository, input: string | AsyncIterable<string>): ObjectStream {
  const stream = streamGit(repository, ["cat-file", "--batch", "--buffer"], { input });
  return { reader: byteReader(stream), close: () => stream.return(0) };
}

/** Has git print one object, and reads its header. */
async function readAgain(repository: Repository, oid: string, nameOf: (oid: string) => string): Promise<ObjectStream> {
  const stream = startReading(repository, `${requireId(repository, oid)}\n`);
  try {
    const header = await stream.reader.line();
    if (header === undefined) throw shortAnswer(1);
    answerIn(header, oid, nameOf);
    return stream;
  } catch (error) {
    await stream.close();
    throw error;
  }
}

/** What git answers of an object before its bytes. */
interface Answered {
  readonly oid: string;
  readonly type: string;
  readonly size: number;
}

async function readHeld({ oid, type, size }: Answered, reader: ByteReader, short: () => Error): Promise<HeldObject> {
  const bytes = await reader.bytes(size);
  if (bytes === undefined || !(await reader.skip(1))) throw short();
  return { oid, type, bytes };
}

async function* readLarge({ oid, size }: Answered, source: LargeObjectSource): AsyncGenerator<LargeBlobObject> {
  const { unheld, close, leave } = largeObject(size, source);
  try {
    yield { oid, type: "blob", unheld };
  } finally {
    await close();
  }
  await leave();
  if (!(await source.first.skip(1))) throw source.short();
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

function answerIn(header: string, oid: string | undefined, nameOf: (oid: string) => string): Answered {
  if (oid === undefined) throw new UserError("git cat-file answered more than it was asked.");
  if (header === `${oid} missing`) {
    throw new UserError(
      `The object ${oid} (${nameOf(oid)}) is missing in this repository, so it cannot be judged. ${HOW_TO_FETCH_ALL}`,
    );
  }
  const [, answered, type = "", digits] = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(header) ?? [];
  if (answered !== oid)
    throw new UserError(`git cat-file was asked for ${oid} and answered ${JSON.stringify(header)}.`);
  const size = Number(digits);
  if (type === "blob" || size <= MESSAGE_BYTES) return { oid, type, size };
  throw new UserError(`${nameOf(oid)} has ${size} bytes (object ${oid}); more than ${MESSAGE_BYTES} are not read.`);
}

const shortAnswer = (count: number): UserError =>
  new UserError(`git cat-file ended with ${count} object(s) unanswered. The repository may be damaged: run git fsck.`);
