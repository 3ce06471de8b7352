import type { Definition, Dialect } from "../../core.ts";
import { createSource } from "../../documents/source.ts";
import { optionalName } from "./definition-types.ts";
import { codeOf } from "./manifest-text.ts";

/**
 * IAM users in recipes of Chef: the resource `aws_iam_user`, unless its action deletes it or does nothing. InSpec's resource of the
 * same name only looks (`describe aws_iam_user(...)`). The place is the resource's name. Format: https://supermarket.chef.io/cookbooks/aws.
 */
export const chef: Dialect = {
  id: "chef",
  anchor: { literals: ["aws_iam_user"], paths: /\.rb$/i },
  *read({ path, text }) {
    const code = codeOf(text, "ruby");
    const source = createSource(path, text);
    const matches = [...code.matchAll(/^([ \t]*)(aws_iam_user)([ \t]+|[ \t]*\()(?=["'\w:])/gm)];
    for (const [order, match] of matches.entries()) {
      const [whole, indent = "", resource = "", gap = ""] = match;
      const start = match.index + indent.length;
      if (isAssignmentOrCall(code, match.index + whole.length - gap.length)) continue;
      // No body goes on where the next resource begins, however the file may be broken.
      const body = bodyOf(code.slice(match.index, matches[order + 1]?.index), indent);
      if (/\baction ?:(?:delete|nothing)\b/.test(body.replace(/[ \t([]+/g, " "))) continue;
      const [, single, double] = /^(?:'([^'\\\n]*)'|"([^"\\\n]*)")/.exec(text.slice(match.index + whole.length)) ?? [];
      const name = single ?? (double?.includes("#{") ? undefined : double);
      const isGuarded = /\b(?:only_if|not_if)\b/.test(body);
      const confidence: Definition["confidence"] = isGuarded ? "conditional" : "definite";
      const address = name === undefined ? resource : `${resource}[${name}]`;
      const at = { source, start, end: start + resource.length };
      yield { kind: "user", dialect: chef.id, ...optionalName(name), address, confidence, at };
    }
  },
};

/** `aws_iam_user = x` and `aws_iam_user.y` are Ruby's, not a resource. */
const isAssignmentOrCall = (code: string, from: number): boolean => /^[ \t]*(?:=|\.)/.test(code.slice(from, from + 80));

/** From the resource to the `end` at its own indentation, to the brace that ends its line, or to the end of the line. */
function bodyOf(code: string, indent: string): string {
  const newline = code.indexOf("\n");
  const line = code.slice(0, newline < 0 ? code.length : newline).trimEnd();
  if (!/\bdo(?:[ \t]*\|[^|]*\|)?$|\{$/.test(line)) return line;
  const closing = ["end", "}"].map((word) => code.indexOf(`\n${indent}${word}`)).filter((index) => index >= 0);
  return code.slice(0, closing.length === 0 ? code.length : Math.min(...closing));
}
