import { ANNOTATION_MESSAGE_CHARACTERS } from "../limits.ts";
import { plain, shorten } from "./plain.ts";

/**
 * Characters that mean something in GitHub's Markdown or HTML, written as references: those make text and never structure
 * (CommonMark 6.2), and a reference for `|` does not end a table cell. `$` begins a formula on GitHub.
 */
const MEANINGFUL = /[\\`*_[\]<>&|~$#]/g;
/** What GitHub turns into a link by itself, read in finished text: mentions and mail addresses, URLs, web names, issue numbers. */
const LINKED = /@|:(?=\/\/)|www(?=\.)|#(?=\d)|GH(?=-\d)/gi;

/**
 * Untrusted text for any place within a line of Markdown: one line, nothing in it is markup, a link or a mention. Cut after
 * 4,096 characters. The break in what GitHub would link is U+200B, written as a reference, so the source stays visible; it
 * stands before the dot of `www.`, since a reference after it would itself become part of the link.
 */
export function escapeMarkdown(text: string): string {
  const visible = shorten(plain(text), ANNOTATION_MESSAGE_CHARACTERS);
  const marked = visible.replace(LINKED, (found) => `${found}${BREAK}`);
  return marked.replace(MEANINGFUL, (found) => `&#${found.charCodeAt(0)};`).replaceAll(BREAK, "&#8203;");
}

// plain() leaves no such character in a text, so it can stand for the break until the end.
const BREAK = "\u200B";

/** Untrusted text in a fixed-width face. HTML, since a Markdown code span shows references as they are written. */
export const code = (text: string): string => `<code>${escapeMarkdown(text)}</code>`;

/** A rule's id, as a link where its page has a web address. Both come from the rule's card, and are escaped all the same. */
export function ruleLink(rule: string, address: string): string {
  if (!/^https?:\/\//.test(address)) return code(rule);
  const safe = plain(address).replace(/[^\w\-.~:/?#@=&%+]/gu, encodeURIComponent);
  return `[${escapeMarkdown(rule)}](${safe.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}

/** One row of a table; the cells are Markdown already. */
export const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;

/** A table's heading rows. */
export const heading = (names: readonly string[]): string => row(names) + row(names.map(() => "---"));
