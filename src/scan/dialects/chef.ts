import type { Definition, Dialect } from "../../core.ts";
import { createSource } from "../../documents/source.ts";
import { guarded } from "../templates/presence.ts";
import { optionalName } from "./definition-types.ts";
import { presenceInRuby } from "./recipes/conditions.ts";
import { codeOf } from "./recipes/text.ts";

/**
 * IAM users in recipes of Chef: the resource `aws_iam_user`, and members of `aws_iam_group`, unless the action deletes it or does
 * nothing. InSpec's resources of the same names only look (`describe aws_iam_user(...)`). The place is the resource's name.
 * Format: https://supermarket.chef.io/cookbooks/aws.
 */
export const chef: Dialect = {
  id: "chef",
  anchor: { literals: ["aws_iam_user", "aws_iam_group"], paths: /\.rb$/i },
  *read({ path, text }) {
    const code = codeOf(text, "ruby");
    const source = createSource(path, text);
    const presence = presenceInRuby(code);
    for (const { resource, start, body, name } of resourcesIn(text, code)) {
      const isUser = resource === "aws_iam_user";
      if (!isUser && !HAS_MEMBERS.test(body)) continue;
      const definition: Definition = {
        kind: isUser ? "user" : "membership",
        dialect: chef.id,
        ...(isUser ? optionalName(name) : {}),
        address: name === undefined ? resource : `${resource}[${name}]`,
        confidence: /\b(?:only_if|not_if)\b/.test(body) ? "conditional" : "definite",
        at: { source, start, end: start + resource.length },
      };
      yield* guarded(definition, presence(start));
    }
  },
};

interface Resource {
  readonly resource: string;
  readonly start: number;
  readonly body: string;
  readonly name: string | undefined;
}

function* resourcesIn(text: string, code: string): Iterable<Resource> {
  const matches = [...code.matchAll(/^([ \t]*)(aws_iam_(?:user|group))([ \t]+|[ \t]*\()(?=["'\w:])/gm)];
  for (const [order, match] of matches.entries()) {
    const [whole, indent = "", resource = "", gap = ""] = match;
    if (isAssignmentOrCall(code, match.index + whole.length - gap.length)) continue;
    // No body goes on where the next resource begins, however the file may be broken.
    const body = bodyOf(code.slice(match.index, matches[order + 1]?.index), indent);
    if (/\baction ?:(?:delete|nothing)\b/.test(body.replace(/[ \t([]+/g, " ")) || OFF.test(body)) continue;
    const [, single, double] = /^(?:'([^'\\\n]*)'|"([^"\\\n]*)")/.exec(text.slice(match.index + whole.length)) ?? [];
    const name = single ?? (double?.includes("#{") ? undefined : double);
    yield { resource, start: match.index + indent.length, body, name };
  }
}

/** A guard that says in writing that nothing is to be done. */
const OFF = /\b(?:only_if\s*(?:\{|do\b)\s*false|not_if\s*(?:\{|do\b)\s*true)\s*(?:\}|end\b)/;

/** A list of members that is not written to be empty. */
const HAS_MEMBERS = /^[ \t]*members\b(?!\s*(?:\(\s*)?\[\s*\])/m;

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
