import { boolean, integer, isDay, isTime, nothing, number, type Reading, refused, text } from "./reading.ts";

const NULL = /^(?:~|null|Null|NULL)?$/;

/** What a parser of YAML 1.2's core schema makes of a plain scalar. Source: https://yaml.org/spec/1.2.2/#1032-tag-resolution. */
export function coreReading(content: string): Reading {
  if (NULL.test(content)) return nothing;
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(content)) return boolean(/^t/i.test(content));
  if (/^[-+]?[0-9]+$/.test(content)) return number(Number(content));
  if (/^0o[0-7]+$/.test(content) || /^0x[0-9a-fA-F]+$/.test(content)) return number(Number(content));
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(content)) return number(Number(content));
  return infinite(content) ?? text(content);
}

/** `.inf` and `.nan`, which both versions spell alike. */
function infinite(content: string): Reading | undefined {
  if (/^(?:\.nan|\.NaN|\.NAN)$/.test(content)) return number(Number.NaN);
  const found = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(content);
  return found ? number(found[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY) : undefined;
}

// The patterns of PyYAML 6: lib/yaml/resolver.py. What they let through, constructor.py turns into values, or fails.
const BOOLEAN = /^(?:(yes|Yes|YES|true|True|TRUE|on|On|ON)|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const FLOAT =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/;
const INT =
  /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const TIMESTAMP =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.\d*)?(?:[ \t]*(?:Z|[-+](\d\d?)(?::(\d\d))?))?)?$/;

/** What PyYAML's `safe_load`, which reads YAML 1.1, makes of a plain scalar. Source: yaml/pyyaml 6.0, resolver.py and constructor.py. */
export function pyYamlReading(content: string): Reading {
  if (NULL.test(content)) return nothing;
  const truth = BOOLEAN.exec(content);
  if (truth) return boolean(truth[1] !== undefined);
  if (FLOAT.test(content)) return number(float(content));
  if (INT.test(content)) return wholeNumber(content);
  if (content === "=" || content === "<<") return refused;
  return infinite(content) ?? timestamp(content) ?? text(content);
}

function float(content: string): number {
  const digits = content.replaceAll("_", "");
  if (!digits.includes(":")) return Number(digits);
  return sexagesimal(digits);
}

function wholeNumber(content: string): Reading {
  const digits = content.replaceAll("_", "").replace(/^\+/, "");
  const sign = digits.startsWith("-") ? -1n : 1n;
  const magnitude = digits.replace(/^-/, "");
  if (magnitude === "0b" || magnitude === "0x") return refused;
  if (magnitude.includes(":")) return number(Number(sign) * sexagesimal(magnitude));
  const isOctal = /^0[0-7]/.test(magnitude);
  return integer(isOctal ? `0o${magnitude.slice(1)}` : magnitude, content, sign);
}

/** `12:30:45` as a number to the base of 60; a sign at its beginning counts for all of it. */
function sexagesimal(digits: string): number {
  const magnitude = digits.replace(/^[-+]/, "").split(":");
  const total = magnitude.reduce((sum, part) => sum * 60 + Number(part), 0);
  return digits.startsWith("-") ? -total : total;
}

function timestamp(content: string): Reading | undefined {
  const found = TIMESTAMP.exec(content);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offset = 0] = found
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  // A day alone has two digits for month and day; only with a time may they have one.
  if (found[4] === undefined && content.length !== "2027-01-31".length) return undefined;
  const isSound = year > 0 && isDay(year, month, day) && offset < 24;
  return isSound && isTime(hour, minute, second) ? { kind: "date", value: content } : refused;
}
