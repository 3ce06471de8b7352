// What the text between quotes, or in a heredoc, stands for. Source: hclsyntax/spec.md of hashicorp/hcl, "Template Expressions".

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

/** The value of a quoted string's inside, without template sequences. Undefined where an escape is none of HCL's. */
export function unescapeQuoted(inside: string): string | undefined {
  let valid = true;
  const value = inside.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]?))|([$%])\4\{/g,
    (_, short?: string, long?: string, single?: string, sigil?: string) => {
      if (sigil !== undefined) return `${sigil}{`;
      const hex = short ?? long;
      const decoded = hex === undefined ? ESCAPES[single ?? ""] : character(Number.parseInt(hex, 16));
      if (decoded === undefined) valid = false;
      return decoded ?? "";
    },
  );
  return valid ? value : undefined;
}

// A lone half of a surrogate pair is no character; Go writes U+FFFD in its place.
function character(code: number): string | undefined {
  if (code > 0x10ffff) return undefined;
  return code >= 0xd800 && code <= 0xdfff ? "\uFFFD" : String.fromCodePoint(code);
}

/** The value of a heredoc's lines, without template sequences; `indented` (`<<-`) takes off the white space all lines share. */
export function heredocValue(lines: string, indented: boolean): string {
  return (indented ? withoutIndent(lines) : lines).replace(/([$%])\1\{/g, "$1{");
}

// Lines of white space alone neither count nor lose anything: hclsyntax/parser_template.go, flushHeredocTemplateParts.
function withoutIndent(text: string): string {
  const lines = text.split("\n");
  let shared = Number.POSITIVE_INFINITY;
  for (const line of lines) if (line.trim() !== "") shared = Math.min(shared, line.length - line.trimStart().length);
  return lines.map((line) => (line.trim() === "" ? line : line.slice(shared))).join("\n");
}
