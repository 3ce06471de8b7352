import type { FoundToken } from "./prefixed.ts";

/** A name that stands in a text, of letters, digits and `_ . / -`; in prose also of several words. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** By character code: letters, digits and `_ . / -`. */
const OF_NAME = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[A-Za-z0-9_./-]/.test(String.fromCharCode(code))),
);
const isOfName = (code: number): boolean => OF_NAME[code] === 1;
const NAME_CHARACTERS = 64;
const PROSE = / (?:access|api|auth|bearer|client|provisioning|secret|token|key|credential|password)(?![A-Za-z0-9_])/iy;
const PROSE_WORDS = 3;
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** The name around `at`. It reads at most 64 characters in either direction. */
export function nameAround(text: string, at: number): Name {
  let start = at;
  while (start > 0 && at - start < NAME_CHARACTERS && isOfName(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < NAME_CHARACTERS && isOfName(text.charCodeAt(end))) end++;
  for (let count = 0; count < PROSE_WORDS; count++) {
    PROSE.lastIndex = end;
    if (!PROSE.test(text)) break;
    end = PROSE.lastIndex;
  }
  return { start, end, words: (text.slice(start, end).match(WORD) ?? []).map((word) => word.toLowerCase()) };
}

const SECRETS = new Set(
  "token tokens secret secrets bearer key credential credentials password passwd pwd auth authorization pat apikey".split(
    " ",
  ),
);
/** What a name says behind such a word if it holds something about the secret, and not the secret. */
const ABOUT = new Set(
  (
    "id ids hash sha digest checksum fingerprint name names path paths file filename dir folder url uri endpoint host arn ref " +
    "reference type kind version length size ttl expiry expires expiration lifetime prefix format scope scopes header field " +
    "label title description count error errors provider service controller handler manager factory spec test tests model " +
    "schema table column index js ts jsx tsx py rb go java cs php md txt html css json yaml yml xml toml lock tgz gz zip tar jar " +
    "whl map svg png jpg min sum com org net io"
  ).split(" "),
);

/** What a name says of a secret that nobody can use as it stands. */
const CHANGED = new Set(["encrypted", "hashed", "masked", "public", "redacted", "sealed"]);

/** Whether a name is that of a secret: it says so, and nothing behind that word says that it is only about one. */
export function namesSecret({ words }: Name): boolean {
  const last = words.findLastIndex((word) => SECRETS.has(word));
  return (
    last >= 0 && !words.slice(last + 1).some((word) => ABOUT.has(word)) && !words.some((word) => CHANGED.has(word))
  );
}

/** What may stand between a name and its value: brackets, quotes, operators. A hyphen only as a list's, a block's or a default's. */
const GAP =
  /(?:[\s"'`\\=:>,()[\]{}|&;?<$*!]|[+~](?=[=\s"'])|-(?:(?=[\s"'<])|(?<=[:<]-))|(?<=<)\/|@(?=")|#(?=")){1,100}/y;
const BETWEEN = /[A-Za-z][A-Za-z0-9]{0,15}/y;
const BETWEEN_WORDS = new Set(
  (
    "value values val default defaults string securestring str text char const static final let var byte bytes bearer basic token key secret " +
    "password name data code is are to as set put add type sensitive true false nullable plaintext std r b f u l q qq rb br td tr th p span " +
    "pre strong em b i s x"
  ).split(" "),
);
const VALUE = /[A-Za-z0-9+/_=.~:-]{1,2000}/y;
/** A name with a value of its own, where the name before it has none: an equals sign that is no padding. */
const ANOTHER = /=[A-Za-z0-9+/_.~-]/;
const LONGEST_GAP = 200;
const MOST_WORDS = 10;

/** The value that is given to a name, in whatever syntax: `=`, `:`, `=>`, a call, an element, an attribute, a flag, a table. */
export function valueGivenTo(text: string, name: Name): FoundToken | undefined {
  let at = name.end;
  for (let count = 0; count < MOST_WORDS && at - name.end < LONGEST_GAP; count++) {
    GAP.lastIndex = at;
    const gap = GAP.exec(text)?.[0];
    if (gap === undefined) return undefined;
    at += gap.length;
    BETWEEN.lastIndex = at;
    const word = BETWEEN.exec(text)?.[0];
    if (word === undefined || !isBetween(word, gap, text[at + word.length] ?? "")) {
      return joins(text.slice(name.end, at)) ? valueAt(text, at, gap) : undefined;
    }
    at += word.length;
  }
  return undefined;
}

/** Whether what stands between a name and a word gives that to it: over the end of a line only with an operator. */
const joins = (between: string): boolean => !between.includes("\n") || /[=:>,([{|\\]/.test(between);

/** Whether a word only leads to the value: a keyword, a type, an element, the mark of a heredoc, an anchor of YAML. */
function isBetween(word: string, gap: string, next: string): boolean {
  if (/[A-Za-z0-9+/_=.~-]/.test(next) && next !== "=") return false;
  return BETWEEN_WORDS.has(word.toLowerCase()) || /(?:<<[-~]?["']?|&)$/.test(gap);
}

function valueAt(text: string, start: number, gap: string): FoundToken | undefined {
  if (/(?:[$%]|\$\{|\{\{ ?|[^<]<|^<)$/.test(gap)) return undefined;
  VALUE.lastIndex = start;
  const secret = VALUE.exec(text)?.[0].replace(/[.:]{1,8}$/, "");
  if (!secret || text[start + secret.length] === "(" || ANOTHER.test(secret)) return undefined;
  return { start, end: start + secret.length, secret };
}
