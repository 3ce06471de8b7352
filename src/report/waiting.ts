import type { Report } from "../core.ts";
import type { WaitProgress } from "../directory/wait.ts";
import { plain } from "./plain.ts";
import { count, isNamed, withInstance } from "./wording.ts";

const NAMES_SHOWN = 10;

/** Names in a line: "AWS-One, AWS-Two and 3 more". */
function names(all: readonly string[]): string {
  const shown = all.slice(0, NAMES_SHOWN).map(plain).join(", ");
  const more = all.length - NAMES_SHOWN;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

const minutes = (milliseconds: number): number => Math.floor(milliseconds / 60_000);

/** One line on how waiting goes, to be shown while it does. */
export function progressLine({ instance, missing, arrived, waitedMs, limitMs }: WaitProgress): string {
  const of = isNamed(instance) ? ` of ${plain(instance)}` : "";
  if (waitedMs === 0)
    return `Waiting up to ${count(minutes(limitMs), "minute")} for ${count(missing.length, "group")}${of} to be provisioned: ${names(missing)}`;
  const came = arrived.length === 0 ? "" : `After ${count(Math.round(waitedMs / 1000), "second")}: ${names(arrived)}. `;
  if (missing.length === 0) return `${came}All groups${of} are there.`;
  return `${came}Still waiting for ${count(missing.length, "group")}${of} (${minutes(waitedMs)} of ${count(minutes(limitMs), "minute")}): ${names(missing)}`;
}

/** What a run waited for, one line for each instance that made it wait. */
export const waitedLines = (report: Report): readonly string[] =>
  report.directories.flatMap(({ instance, waited }) => {
    if (!waited) return [];
    const parts = [
      ...(waited.arrived.length === 0 ? [] : [`${names(waited.arrived)} arrived`]),
      ...(waited.missing.length === 0 ? [] : [`in vain for ${names(waited.missing)}`]),
    ];
    const head = `waited ${count(waited.seconds, "second")} for groups to be provisioned`;
    return [`${withInstance("directory", instance)}: ${head}: ${parts.join("; ")}`];
  });
