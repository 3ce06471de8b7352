import type { Example, Rule } from "../core.ts";

/** A rule's page in Markdown: what `explain` prints, and what docs/rules/<id>.md holds. */
export function rulePage(rule: Rule): string {
  return `# ${rule.id}

${rule.summary}.

| gate | severity |
|---|---|
| \`${rule.gate}\` | ${rule.severity} |

## Why

${rule.why}

## What to do

${rule.fix}

## Findings

${rule.examples.bad.map(exampleText).join("\n")}
## No findings

${rule.examples.good.map(exampleText).join("\n")}`;
}

function exampleText({ files, base, directory }: Example): string {
  const parts = [
    ...Object.entries(files).map(([path, text]) => fileText(path, text)),
    ...Object.entries(base ?? {}).map(([path, text]) => fileText(`${path} (before the change)`, text)),
  ];
  if (directory) {
    const groups = directory.map((group) => `\`${group.displayName}\` (${group.provenance})`).join(", ");
    parts.push(`Groups in Identity Center: ${groups || "none"}.\n`);
  }
  return `${parts.join("\n")}\n---\n`;
}

function fileText(path: string, text: string): string {
  const shown = text
    .replaceAll("{{sample}}", "<a token made at run time>")
    .replaceAll("{{companion}}", "<what belongs to it>");
  return `\`${path}\`\n\n\`\`\`${languageOf(path)}\n${shown.endsWith("\n") ? shown : `${shown}\n`}\`\`\`\n`;
}

function languageOf(path: string): string {
  const name = path.replace(/ \(.*$/, "");
  if (/\.ya?ml$/.test(name)) return "yaml";
  if (name.endsWith(".json")) return "json";
  return name.endsWith(".tf") ? "hcl" : "text";
}
