import { entropy, isRandom } from "./randomness.ts";

const SHORTEST = 20;
const BITS_A_CHARACTER = 3.5;
/** Of hex, whose digits carry 4 bits at most: of 32 random ones, one in five has fewer than 3.5. */
const BITS_A_HEX_DIGIT = 3;

const UUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** What a value begins with that names where a secret is kept, or a place or a version, and is none itself. */
const REFERENCE =
  /^(?:(?:arn|op|vault|ssm|kms|sops|ref|secret|secrets|secretsmanager|keyvault|akv|env|file|https?|s3|gs|urn|enc|sha\d*)[:+]|(?:var|vars|local|data|module|secrets?|each|self|this|process|os|env|inputs|params|steps|needs|github|config|settings|system|environment|projects|aws)[./]|v?\d+\.\d+|sha\d{3}-)/i;

/**
 * Whether a value may be a token: of 20 characters or more, with letters and digits, of at least 3.5 bits a character, and
 * neither a UUID (the public id of a token), nor a reference, nor a placeholder, nor words.
 */
export function isTokenLike(value: string): boolean {
  if (value.length < SHORTEST || !/[A-Za-z]/.test(value) || !/\d/.test(value)) return false;
  if (REFERENCE.test(value) || value.includes("://") || value.includes("...")) return false;
  if (value.replace(UUIDS, "").length < SHORTEST) return false;
  const enough = /^[0-9a-fA-F]+$/.test(value) ? BITS_A_HEX_DIGIT : BITS_A_CHARACTER;
  return entropy(value) >= enough && isRandom(value) && !isWords(value);
}

const LONGEST_NAME = 80;
const PIECE = /[A-Z]?[a-z]+|[A-Z]+/g;
/** Letters of a word, and the share of vowels: of 26 random letters 5 are vowels, of English ones about 10. */
const LETTERS_OF_A_WORD = 4;
const VOWELS_OF_WORDS = 0.28;

/** Whether most of a value is words and numbers, as in a path, a class or the name of a secret. */
function isWords(value: string): boolean {
  if (value.length > LONGEST_NAME) return false;
  const parts = value.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
  const letters = parts.reduce((sum, part) => sum + part.length, 0);
  const ofWords = parts.filter(isWord).reduce((sum, part) => sum + part.length, 0);
  return 3 * ofWords >= 2 * letters;
}

/** Letters of one case, digits, a word with a number behind it, or words in camel case. */
function isWord(part: string): boolean {
  if (/^(?:[a-z]{3,20}|[A-Z]{3,20}|[A-Z][a-z]{2,20}|\d{1,20}|[A-Za-z][a-z]{2,15}\d{1,4})$/.test(part)) return true;
  const pieces = part.match(PIECE) ?? [];
  const letters = pieces.join("");
  const vowels = letters.replace(/[^aeiou]/gi, "").length;
  return (
    letters.length > 0 &&
    letters.length >= LETTERS_OF_A_WORD * pieces.length &&
    vowels >= VOWELS_OF_WORDS * letters.length
  );
}
