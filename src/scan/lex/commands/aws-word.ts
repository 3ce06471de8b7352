import type { Word } from "./shell-state.ts";

/**
 * The AWS CLI by its name or path, under a name that a script gives it (`aws2`, `_aws`, `aws_admin`), or by its image; none that
 * says that it speaks to a stand-in.
 */
const LITERAL = /^(?:[^$=\n]*\/)?(?!.*(?:local|mock|stub|fake|moto))\w*aws[\w-]*(?:\.exe)?(?::[\w.-]+)?$/i;
/**
 * The same by a variable or an array: `$AWS`, `"${AWS_CMD[@]}"`, `${AWS_CLI:-aws}`, and a Makefile's `$(AWS)`, in quotes or not; by what a
 * template fills in, `{{ aws_cli }}`; by a path that is expanded, `"$HOME/bin/aws"`; and by where it is found, `$(command -v aws)`.
 */
const EXPANDED = new RegExp(
  [
    /^\$[{(]?\w*aws\w*(?:\[[@*]\]|:?[-=][^\s{}]*)?[)}]?$/,
    /^\$?\{\{[^{}|]*aws[^{}]*\}\}$/,
    /^(?:\$|\{\{)[^\n]*\/\w*aws[\w-]*(?:\.exe)?(?::[\w.-]+)?$/,
    /^(?:\$\(|`)\s*(?:which|command\s+-v|type\s+-[pP])\s+aws\s*[)`]$/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);
/** A stand-in by its name, which the folder `/usr/local/bin` is not. */
const STAND_IN = /local(?!\/)|mock|stub|fake|moto/i;
/** Characters of such a word. */
const MAXIMUM_LITERAL = 200;
/** The same of a word that is expanded: one that holds other commands is long, and nested ones would add up. */
const MAXIMUM_EXPANDED = 100;

/** Whether a word is the AWS CLI. One that is expanded counts as it is written in `text`. */
export function isAws({ literal, text: word, start, end }: Word, text: string): boolean {
  if (literal && !word.includes("{{")) return word.length <= MAXIMUM_LITERAL && LITERAL.test(word);
  if (end - start > MAXIMUM_EXPANDED) return false;
  const written = (literal ? word : text.slice(start, end)).replace(/^(["'])(.*)\1$/, "$2");
  return EXPANDED.test(written) && !STAND_IN.test(written);
}

/** Global options of the AWS CLI that take no value; every other one takes one. Source: "Global options" of its reference. */
const SWITCHES = new Set(
  "debug no-verify-ssl no-paginate no-sign-request no-cli-pager cli-auto-prompt no-cli-auto-prompt v2".split(" "),
);

/** The index of the first word from `from` on that is neither an option, the value of one, nor expanded to options. */
export function afterOptions(words: readonly Word[], from: number, text: string): number {
  let index = from;
  for (let word = words[index]; word; word = words[index]) {
    if (word.text.startsWith("--")) {
      const option = word.text.slice(2);
      index += option.includes("=") || SWITCHES.has(option) ? 1 : 2;
    } else if (!word.literal && /^["']?(?:\$|\{\{)/.test(text.slice(word.start, word.start + 3))) index++;
    else break;
  }
  return index;
}
