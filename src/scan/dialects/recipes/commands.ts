import type { Presence } from "../../templates/presence.ts";
import { presenceInPuppet, presenceInRuby } from "./conditions.ts";
import { braceEnd, codeOf } from "./text.ts";

/** A text that a manifest has run by a shell, where it begins, and whether it is there for certain. */
export interface ManifestCommand {
  readonly text: string;
  readonly start: number;
  readonly presence: Presence;
}

/** Whether a file may be a manifest of Puppet or a recipe of Chef, by its name. */
export const isManifest = (path: string): boolean => /\.(?:pp|rb)$/i.test(path);

/**
 * What `exec` of Puppet, and `execute`, `bash` and `script` of Chef run: the command, or else the title, which is the command then. What
 * Ruby fills in is written as the shell does. Formats: Puppet, resource type exec; Chef Infra, resources execute and script.
 */
export function* commandsInManifest(path: string, text: string): Iterable<ManifestCommand> {
  const isPuppet = /\.pp$/i.test(path);
  const code = codeOf(text, isPuppet ? "puppet" : "ruby");
  const presence = isPuppet ? presenceInPuppet(code) : presenceInRuby(code);
  for (const place of isPuppet ? inPuppet(code) : inRuby(text, code)) {
    const said = presence(place.start);
    const written = text.slice(place.start, place.end);
    if (said === "absent") continue;
    const isCertain = said === "definite" && !place.isGuarded;
    yield {
      text: written.replaceAll("#{", "${"),
      start: place.start,
      presence: isCertain ? "definite" : "conditional",
    };
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a command stands, and whether its resource has a guard, or waits until another one tells it to run. */
interface CommandPlace extends Place {
  readonly isGuarded: boolean;
}

const GUARD = /\b(?:(?:unless|onlyif|refreshonly)\s*=>|only_if\b|not_if\b|action\s*\(?\s*:nothing\b)/;

function* inPuppet(code: string): Iterable<CommandPlace> {
  const matches = [...code.matchAll(/(?<![\w:$@>.])exec\s*\{/g)];
  for (const [order, { 0: whole, index }] of matches.entries()) {
    const opening = index + whole.length - 1;
    // No body goes on where the next resource begins, however the file may be broken.
    const end = braceEnd(code, opening, matches[order + 1]?.index ?? code.length);
    const commands = [...quotedAfter(code, /\bcommand\s*=>\s*/g, opening, end)];
    const isGuarded = GUARD.test(code.slice(opening, end));
    const places = commands.length > 0 ? commands : quotedAfter(code, /[{;]\s*/g, opening, end);
    for (const place of places) yield { ...place, isGuarded };
  }
}

const RUBY = /^[ \t]*(?:execute|bash|script)\b[ \t]*\(?[ \t]*/gm;

function* inRuby(text: string, code: string): Iterable<CommandPlace> {
  const matches = [...code.matchAll(RUBY)];
  for (const [order, { index }] of matches.entries()) {
    const next = matches[order + 1]?.index ?? code.length;
    const closing = /\n[ \t]*end\b/.exec(code.slice(index, next));
    const isBlock = /^[^\n]*\bdo\b/.test(code.slice(index, next));
    const lineEnd = code.indexOf("\n", index);
    const end = isBlock ? index + (closing?.index ?? next - index) : lineEnd < 0 ? code.length : lineEnd;
    const given = /^[ \t]*(?:command|code)\b[ \t]*\(?[ \t]*/gm;
    const commands = isBlock ? [...quotedAfter(code, given, index, end), ...heredocsIn(text, index, end)] : [];
    const isGuarded = GUARD.test(code.slice(index, end));
    const places = commands.length > 0 ? commands : quotedAfter(code, RUBY, index, end);
    for (const place of places) yield { ...place, isGuarded };
  }
}

/** The insides of the quotes that begin right after a match between two offsets. */
function* quotedAfter(code: string, before: RegExp, from: number, to: number): Iterable<Place> {
  for (const { 0: whole, index } of code.slice(from, to).matchAll(before)) {
    const quote = from + index + whole.length;
    const closing = /["']/.test(code.charAt(quote)) ? code.indexOf(code.charAt(quote), quote + 1) : -1;
    if (closing >= 0 && closing <= to) yield { start: quote + 1, end: closing };
  }
}

/** The first `code <<-WORD` up to the line of the word: a resource has one. */
function* heredocsIn(text: string, from: number, to: number): Iterable<Place> {
  const within = text.slice(from, to);
  const opening = /^[ \t]*(?:command|code)\b[ \t]*\(?[ \t]*<<[~-]?["']?([A-Z_]\w*)[^\n]*\n/m.exec(within);
  if (!opening) return;
  const start = opening.index + opening[0].length;
  const closing = new RegExp(`^[ \\t]*${opening[1]}[ \\t]*\\r?$`, "m").exec(within.slice(start));
  if (closing) yield { start: from + start, end: from + start + closing.index };
}
