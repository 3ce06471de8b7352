import type { Definition, Dialect } from "../../core.ts";
import { createSource } from "../../documents/source.ts";
import { optionalName } from "./definition-types.ts";
import { braceEnd, codeOf } from "./manifest-text.ts";

/**
 * IAM users in manifests of Puppet: the type `iam_user` of puppetlabs-aws, unless `ensure => absent`. The place is the type's name.
 * Format: https://forge.puppet.com/modules/puppetlabs/aws, iam_user.
 */
export const puppet: Dialect = {
  id: "puppet",
  anchor: { literals: ["iam_user"], paths: /\.pp$/i },
  *read({ path, text }) {
    const code = codeOf(text, "puppet");
    const source = createSource(path, text);
    // `@` and `@@` only announce a resource that is collected somewhere, if at all.
    const matches = [...code.matchAll(/(?<![\w:$>.])(@{0,2})(iam_user)\s*(?=\{)/g)];
    for (const [order, match] of matches.entries()) {
      const [whole, virtual = "", type = ""] = match;
      const start = match.index + virtual.length;
      const opening = match.index + whole.length;
      // No body goes on where the next resource begins, however the file may be broken.
      const next = matches[order + 1]?.index ?? code.length;
      const body = { text, code, start: opening + 1, end: braceEnd(code, opening, next) };
      const at = { source, start, end: start + type.length };
      for (const { name, isGone } of titlesIn(body)) {
        if (isGone) continue;
        const address = name === undefined ? type : `Iam_user[${name}]`;
        const confidence: Definition["confidence"] = virtual === "" ? "definite" : "conditional";
        yield { kind: "user", dialect: puppet.id, ...optionalName(name), address, confidence, at };
      }
    }
  },
};

interface Stretch {
  readonly text: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** `'title': attributes;` as often as there are; a list of titles makes one each. `default:` makes none. */
function* titlesIn({
  text,
  code,
  start,
  end,
}: Stretch): Iterable<{ readonly name?: string; readonly isGone: boolean }> {
  for (let from = start; from < end; ) {
    const semicolon = code.indexOf(";", from);
    const to = semicolon < 0 || semicolon >= end ? end : semicolon;
    const colon = /(?<!:):(?!:)/.exec(code.slice(from, to));
    if (colon) {
      const title = text.slice(from, from + colon.index).trim();
      const isGone = /\bensure\s*=>\s*(?:absent\b|['"]absent['"])/.test(withQuoted(text, code, from, to));
      if (title !== "default") yield* namesIn(title, isGone);
    }
    from = to + 1;
  }
}

/** The text where it is code or the inside of quotes, without comments. */
const withQuoted = (text: string, code: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .replace(/#[^\n]*/g, (found, offset: number) =>
      code[from + offset] === " " ? found.replace(/[^\n]/g, " ") : found,
    );

function* namesIn(title: string, isGone: boolean): Iterable<{ readonly name?: string; readonly isGone: boolean }> {
  const quoted = [...title.matchAll(/'([^'\\]*)'|"([^"\\]*)"/g)].map(([, single, double]) => single ?? double ?? "");
  const known = quoted.filter((name) => !name.includes("$"));
  if (known.length === 0 || known.length < quoted.length) yield { isGone };
  for (const name of known) yield { name, isGone };
}
